"""De uitleg van de opdrachtregel, gemaakt uit de regels zelf."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from rules_lib import loket
from rules_lib.kern.regel import Beslissing, Controlelijst, Procedure, Regel, TermijnRegel
from rules_lib.kern.verkenning import Vraag, knopen
from rules_lib.kern.zaak import WEET_NIET, Feit
from rules_lib.recht import REGELS
from rules_lib.stand import KOLOMMEN, STATUS


@dataclass(frozen=True)
class Opdracht:
    """Een opdracht van `regie`: wat zij doet, hoe zij geschreven wordt, over welke regels.

    `vraag` beantwoordt een vraag aan een van de `soorten` regels, `opties` zijn de opties die erbij
    kunnen, `uitleg` is wat er meer over te zeggen is.

    >>> OPDRACHTEN["termijn"].vraag("bezwaar", bekendmaking="2026-11-23").regel.id
    'bezwaar'
    """

    doet: str
    vorm: str
    vraag: Callable[..., Any] = lambda: None
    soorten: tuple[type[Regel[Any]], ...] = ()
    opties: tuple[str, ...] = ("json",)
    uitleg: str = ""

    @property
    def regels(self) -> dict[str, Regel[Any]]:
        """De regels waarover de opdracht gaat, op naam.

        >>> "weigering" in OPDRACHTEN["controle"].regels, "bezwaar" in OPDRACHTEN["controle"].regels
        (True, False)
        """
        return {id_: regel for id_, regel in REGELS.items() if isinstance(regel, self.soorten)}


def _kolommen(paren: Mapping[str, str]) -> list[str]:
    breed = max(map(len, ["", *paren]))
    return [f"  {naam:<{breed}}  {tekst}" for naam, tekst in paren.items()]


_NIEUW, _WOORDEN = "\n".join(_kolommen(KOLOMMEN)), "\n".join(_kolommen(STATUS))
_TABEL = f"""IN is een bestand met een zaak op elke rij: .csv, of .xlsx van Excel. De eerste rij
noemt de kolommen. Een kolom die heet als een gebeurtenis of een feit van een termijn telt mee;
daarin staat een dag of een antwoord. Welke dat zijn, zegt regie termijn ID --help. De andere
kolommen blijven zoals zij zijn. Elke rij komt terug, ook een rij waarmee niet te rekenen valt.

  --termijnen ID,ID  welke termijnen; anders alle waarvan het begin een kolom heeft
  --peildag DAG      op welke dag u kijkt; anders vandaag
  -o UIT             schrijf naar dit bestand (.csv of .xlsx); anders CSV op het scherm

Elke termijn geeft deze kolommen, met de naam van de termijn en een punt ervoor:
{_NIEUW}

De woorden van de status:
{_WOORDEN}"""
_VERGELIJK = """Elke regel geeft antwoord op haar eigen voorbeelden: eerst naar het recht van de ene
dag, dan naar dat van de andere. Wat verschilt staat er, met het tijdvak van beide versies en de
grond daarvan.

  --regel ID         alleen deze regel"""

OPDRACHTEN = {
    "regels": Opdracht("noemt alle regels", ""),
    "termijn": Opdracht(
        "rekent uit op welke dag iets er moet zijn of begint",
        "ID gebeurtenis=DAG [feit=antwoord …] [--ics BESTAND]",
        loket.termijn,
        (TermijnRegel,),
        ("json", "ics"),
    ),
    "beslis": Opdracht(
        "zegt waar een beslissing op uitkomt, of wat de volgende vraag is",
        "ID [feit=antwoord …]",
        loket.beslis,
        (Beslissing,),
    ),
    "controle": Opdracht(
        "loopt na aan welke eisen is voldaan en wat ontbreekt",
        "ID [feit=antwoord …]",
        loket.controle,
        (Controlelijst,),
    ),
    "procedure": Opdracht(
        "zet de stappen van een procedure op een rij",
        "ID gebeurtenis=DAG … [feit=antwoord …] [--ics BESTAND]",
        loket.procedure,
        (Procedure,),
        ("json", "ics"),
    ),
    "boom": Opdracht(
        "geeft de vragen van een beslissing of termijn, met wat erop volgt",
        "ID [--svg BESTAND]",
        loket.boom,
        (Beslissing, TermijnRegel),
        ("json", "svg"),
    ),
    "tabel": Opdracht(
        "rekent termijnen uit voor elke rij van een bestand",
        "IN [--termijnen ID,ID] [--peildag DAG] [-o UIT]",
        opties=("termijnen", "peildag", "uit"),
        uitleg=_TABEL,
    ),
    "vergelijk": Opdracht(
        "zegt welke antwoorden verschillen tussen twee dagen van het recht",
        "DAG DAG [--regel ID]",
        opties=("json", "regel"),
        uitleg=_VERGELIJK,
    ),
}
"""De opdrachten, op naam."""

_OPTIES = """Opties, voor of na de opdracht:
  --json         geef het antwoord als JSON (zie rules_lib/weergave/schema.json; niet bij tabel)
  --ics BESTAND  schrijf de dagen ook als agendabestand (termijn, procedure)
  --svg BESTAND  schrijf de boom ook als tekening (boom)
  --help         deze uitleg; na een opdracht of regel de uitleg daarvan

Een dag: 2026-11-23, 23-11-2026 of 23 november 2026. Op elke vraag mag weet-ik-niet."""


def hulp() -> str:
    """Geeft de uitleg van `regie`.

    >>> hulp().splitlines()[0]
    'regie: rekenen met de regels van het passend onderwijs'
    """
    opdrachten = (f"  regie {naam} {o.vorm}".rstrip() for naam, o in OPDRACHTEN.items())
    doen = (f"  {naam:<10} {o.doet}" for naam, o in OPDRACHTEN.items())
    return "\n".join(
        (
            "regie: rekenen met de regels van het passend onderwijs",
            "",
            *opdrachten,
            "",
            "Opdrachten:",
            *doen,
            "",
            _OPTIES,
        )
    )


def hulp_bij(naam: str) -> str:
    """Geeft de uitleg van een opdracht, met alle regels waarvoor zij er is.

    >>> [r.split() for r in hulp_bij("controle").splitlines() if "weigering" in r][0][1:4]
    ['Een', 'aanmelding', 'weigeren:']
    """
    opdracht = OPDRACHTEN[naam]
    regels = _kolommen({id_: regel.titel for id_, regel in opdracht.regels.items()})
    stukken = [f"regie {naam} {opdracht.vorm}".rstrip() + f"\n  {opdracht.doet}", opdracht.uitleg]
    stukken += [_OPTIES, *(["\n".join(("ID:", *regels))] if regels else ())]
    return "\n\n".join(stuk for stuk in stukken if stuk)


def hulp_regel(naam: str, regel: Regel[Any]) -> str:
    """Geeft de uitleg van een regel: haar gebeurtenissen, feiten en een voorbeeld dat werkt.

    >>> hulp_regel("termijn", REGELS["bezwaar"]).splitlines()[-1]
    '  regie termijn bezwaar bekendmaking=2027-01-04'
    """
    gebeurtenissen = loket.gebeurtenissen_van(regel)
    regels = [f"regie {naam} {regel.id}", regel.titel, regel.uitleg]
    regels += [f"Geldt {versie.geldig.in_woorden()}." for versie in regel.versies]
    regels += ["", "Gebeurtenissen (naam=dag):"]
    regels += _kolommen({g.naam: f"{g.tekst}. {g.hulp}".rstrip() for g in gebeurtenissen})
    regels += ["", f"Feiten (naam=antwoord; {WEET_NIET} mag altijd):"]
    for feit in _gelezen(regel):
        regels += [f"  {feit.naam}", f"    {feit.vraag} {feit.hulp}".rstrip()]
        regels += ["  " + antwoord for antwoord in _kolommen(feit.antwoorden)]
    return "\n".join([*regels, "", "Voorbeeld:", "  " + " ".join(voorbeeld(naam, regel))])


def _gelezen(regel: Regel[Any]) -> list[Feit[Any]]:
    """De feiten die iets uitmaken: de regel leest ze, of zij kiezen de wet van deze school."""
    alle = (knoop for boom in loket.bomen_van(regel) for knoop in knopen(boom.knoop))
    namen = {"sector", "denominatie", *(k.feit.naam for k in alle if isinstance(k, Vraag))}
    return [feit for naam, feit in regel.zaak.feiten.items() if naam in namen]


def voorbeeld(naam: str, regel: Regel[Any]) -> list[str]:
    """Geeft een vraag aan een regel waarop zij kan antwoorden.

    >>> voorbeeld("termijn", REGELS["beroep"])[3:]
    ['denominatie=openbaar', 'bekendmaking_beslissing=2027-02-15']
    """
    waarden = {} if naam == "boom" else regel.waarden()[0]
    return ["regie", naam, regel.id, *(f"{n}={w}" for n, w in waarden.items())]
