"""Bouwstenen die de weergaven delen: stukken met een klasse, en momenten in woorden."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from rules_lib.kern.bron import Bron
from rules_lib.kern.datum import MAANDEN, schrijf_dag, schrijf_datum
from rules_lib.kern.moment import (
    Dagboek,
    DagNa,
    EindeSchooljaar,
    Gebeurtenis,
    Gedurende,
    GewoneDag,
    Moment,
    Na,
    NietVoor,
    Opgeschort,
    Schooldag,
    Terug,
    VasteDag,
    Verlengd,
)

STATUS = "Geen jurist heeft dit nagekeken. Dit is geen juridisch advies."
"""Wat onder elke uitslag staat."""
VOORLOPIG = (
    "Op deze dag of later; houd deze dag aan. Welke dagen dan met een feestdag gelijkstaan, is "
    "niet bekend."
)
"""Wat bij een dag staat die nog kan verschuiven."""


@dataclass(frozen=True)
class Deel:
    """Een stuk van een weergave: een element met zijn klasse, inhoud en kenmerken.

    >>> Deel("p", ("Het besluit is er.",), "uitslag-kern").klasse
    'uitslag-kern'
    """

    naam: str
    inhoud: tuple[Deel | str, ...] = ()
    klasse: str = ""
    kenmerken: tuple[tuple[str, str], ...] = ()


def deel(soort: str, *inhoud: Deel | str | None, **kenmerken: str) -> Deel:
    """Maakt een stuk; `soort` is de naam met de klassen, zoals in CSS. Niets valt weg.

    >>> deel("li.eis.staat-open", "Er is overleg.", None)
    Deel(naam='li', inhoud=('Er is overleg.',), klasse='eis staat-open', kenmerken=())
    """
    naam, _, klasse = soort.partition(".")
    gevuld = tuple(stuk for stuk in inhoud if stuk is not None)
    return Deel(naam, gevuld, klasse.replace(".", " "), tuple(kenmerken.items()))


def lijst(soort: str, punten: Iterable[Deel | str]) -> Deel | None:
    """Maakt een lijst; zonder punten is er geen.

    >>> lijst("ul.aannames", ["Vakanties tellen mee."]).inhoud[0].naam
    'li'
    >>> lijst("ul.aannames", []) is None
    True
    """
    regels = [p if isinstance(p, Deel) and p.naam == "li" else deel("li", p) for p in punten]
    return deel(soort, *regels) if regels else None


def uitklap(soort: str, titel: str, *inhoud: Deel | None) -> Deel | None:
    """Maakt een stuk dat dichtgevouwen is; zonder inhoud is er geen.

    >>> uitklap("details.bewijs", "Zo is gerekend", None) is None
    True
    """
    return deel(soort, deel("summary", titel), *inhoud) if any(inhoud) else None


def tijd(dag: date) -> Deel:
    """Schrijft een dag voluit, met de dag zelf als kenmerk.

    >>> tijd(date(2027, 1, 4)).inhoud
    ('maandag 4 januari 2027',)
    """
    return deel("time", schrijf_datum(dag), datetime=dag.isoformat())


def bronnenlijst(bronnen: Iterable[Bron]) -> Deel | None:
    """Noemt bronnen met hun soort, versie en de dag waarop zij zijn gelezen, elk een keer.

    >>> from rules_lib.kern.kalender import AWT
    >>> len(bronnenlijst([AWT.artikel("1", "1"), AWT.artikel("1", "1")]).inhoud)
    1
    """
    return lijst("ul.bronnen", [_bron(bron) for bron in dict.fromkeys(bronnen)])


def _bron(bron: Bron) -> Deel:
    werk = bron.werk
    gelezen = f"versie van {schrijf_dag(werk.versie)}, gelezen op {schrijf_dag(werk.gelezen)}"
    waar = f"Alleen {bron.denominatie} onderwijs. " if bron.denominatie else ""
    return deel(
        "li",
        vindplaats(bron),
        f" – {werk.naam}; {gelezen} ({werk.tekst}). {waar}{bron.toelichting}".rstrip(),
    )


def vindplaats(bron: Bron) -> Deel:
    """Geeft de verwijzing, zo mogelijk als link, met de soort grond erachter.

    >>> from rules_lib.kern.kalender import AWT
    >>> [stuk.inhoud for stuk in vindplaats(AWT.artikel("2")).inhoud if stuk != " "]
    [('Awt art. 2',), ('wet',)]
    """
    veilig = bron.url.startswith(("https://", "http://"))
    naam = (
        deel("a", bron.verwijzing, href=bron.url) if veilig else deel("span.bron", bron.verwijzing)
    )
    return deel("span", naam, " ", deel(f"span.soort.soort-{bron.soort}", bron.soort.value))


def hoofdletter(tekst: str) -> str:
    """Laat een zin met een hoofdletter beginnen.

    >>> hoofdletter("uiterlijk op")
    'Uiterlijk op'
    """
    return tekst[:1].upper() + tekst[1:]


def in_woorden(moment: Moment, dagboek: Dagboek) -> str:
    """Zegt hoe een dag uit gebeurtenissen volgt, met de dagen die bekend zijn.

    Fout: `TypeError` bij een moment dat hier geen woorden heeft.

    >>> from rules_lib.kern.duur import Weken
    >>> ontvangst = Gebeurtenis("ontvangst", "de ontvangst")
    >>> in_woorden(GewoneDag(Na(ontvangst, Weken(6))), {"ontvangst": date(2026, 11, 23)})
    '6 weken na de ontvangst op maandag 23 november 2026'
    >>> in_woorden(DagNa(Na(ontvangst, Weken(10))), {})
    'de dag na 10 weken na de ontvangst'
    >>> in_woorden(Na(VasteDag(DagNa(ontvangst), (8, 1), (8, 1), ervoor=True), Weken(6)), {})
    '6 weken na 1 augustus, de laatste op of voor de ontvangst'
    """

    def zeg(deel_: Moment) -> str:
        return in_woorden(deel_, dagboek)

    match moment:
        case Gebeurtenis():
            if not moment.bekend(dagboek):
                return moment.tekst
            return f"{moment.tekst} op {schrijf_datum(moment.reken(dagboek).dag)}"
        case Na(start, duur):
            kort = isinstance(start, Gebeurtenis | VasteDag)
            van = zeg(start) if kort else f"het einde van {zeg(start)}"
            return f"{duur} na {van}"
        case Verlengd(termijn, duur):
            return f"{zeg(termijn)}, verlengd met {duur}"
        case Opgeschort(termijn, van_, tot):
            return f"{zeg(termijn)}, met stilstand van {zeg(van_)} tot {zeg(tot)}"
        case GewoneDag(termijn):
            return zeg(termijn)
        case DagNa(voor):
            return f"de dag na {zeg(voor)}"
        case NietVoor(eigen, grens):
            if dagboek and not grens.bekend(dagboek):
                return zeg(eigen)
            return f"{zeg(eigen)}, niet eerder dan {zeg(grens)}"
        case Terug(start, duur):
            return f"{duur} voor {zeg(start)}"
        case VasteDag(DagNa(start), (maand, dag), _, True):
            return f"{dag} {MAANDEN[maand - 1]}, de laatste op of voor {zeg(start)}"
        case VasteDag(start, (maand, dag), _, ervoor):
            plaats = "de laatste voor" if ervoor else "de eerste op of na"
            return f"{dag} {MAANDEN[maand - 1]}, {plaats} {zeg(start)}"
        case Gedurende(start, duur):
            return f"{duur} vanaf {zeg(start)}"
        case Schooldag(start, aantal):
            return f"schooldag {aantal} vanaf {zeg(start)}"
        case EindeSchooljaar(start, later):
            erbij = f", {later} later" if later else ""
            return f"het einde van het schooljaar van {zeg(start)}{erbij}"
        case _:
            raise TypeError(f"dit moment heeft geen woorden: {moment!r}")
