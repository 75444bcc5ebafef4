"""Toepassing: een regel op antwoorden en dagen, ook als nog niet alles bekend is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from rules_lib.kern.bron import Bron, voor_zaak
from rules_lib.kern.fout import Ontbreekt, RegieFout
from rules_lib.kern.geldigheid import Geldigheid
from rules_lib.kern.moment import Dagboek
from rules_lib.kern.regel import (
    Beslissing,
    Boom,
    Controlelijst,
    Eis,
    Procedure,
    Regel,
    Stap,
    TermijnOfUitkomst,
    TermijnRegel,
)
from rules_lib.kern.termijn import Termijn, bereken
from rules_lib.kern.uitkomst import Uitkomst, Vervolg
from rules_lib.kern.uitslag import (
    Antwoorden,
    BeslisUitslag,
    ControleUitslag,
    EisUitslag,
    GelezenVraag,
    Pad,
    ProcedureUitslag,
    StapUitslag,
    TermijnUitslag,
)
from rules_lib.kern.verkenning import Knoop, Vraag, bladen, knopen, open_vragen, pad
from rules_lib.kern.zaak import WEET_NIET, Feit


def termijn_uitslag(
    regel: TermijnRegel, antwoorden: Antwoorden, dagboek: Dagboek, *, recht_op: date | None = None
) -> TermijnUitslag:
    """Rekent een termijn uit.

    Argumenten: `regel`, `antwoorden` (op naam van het feit), `dagboek` (op naam van de
    gebeurtenis) en `recht_op` (de dag van het recht, als niet de gebeurtenis haar kiest).
    Fouten: `Ontbreekt`, `Onbekend`, `NietInWerking`, `VerkeerdeVolgorde`.

    >>> from rules_lib.kern.voorbeeld import TERUGBRENGEN
    >>> lening = {"uitlening": date(2026, 11, 23)}
    >>> termijn_uitslag(TERUGBRENGEN, {}, lening).berekening.laatste_dag.isoformat()
    '2026-12-14'
    >>> onbekend = {"verlengd": "weet-ik-niet"}
    >>> [g.rekening.dag.isoformat() for g in
    ...     termijn_uitslag(TERUGBRENGEN, onbekend, lening).berekening.lezingen]
    ['2027-01-04', '2026-12-14']
    >>> termijn_uitslag(TERUGBRENGEN, {}, {})
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.Ontbreekt: De dag van een gebeurtenis is nodig: de uitlening. Geef een dag \
op, bijvoorbeeld uitlening=2026-11-23.
    """
    dag = recht_op or anker_dag(regel, dagboek)
    return kies_termijn(regel, antwoorden, dagboek, dag).reken(dagboek, dag)


@dataclass(frozen=True, kw_only=True)
class GekozenTermijn:
    """De termijn, of de uitkomst dat er geen is, waarop de antwoorden uitkomen; nog zonder dag.

    >>> from rules_lib.kern.voorbeeld import TERUGBRENGEN
    >>> kies_termijn(TERUGBRENGEN, {}, {}, None).aannames
    ('De lening is niet verlengd.',)
    """

    regel: TermijnRegel
    geldig: Geldigheid
    blad: TermijnOfUitkomst
    bronnen: tuple[Bron, ...]
    aannames: tuple[str, ...]
    pad: Pad
    antwoorden: Antwoorden = field(hash=False)

    def reken(self, dagboek: Dagboek, dag: date | None) -> TermijnUitslag:
        """Rekent de dagen uit; `dag` is die van het recht. Fouten: als bij `termijn_uitslag`.

        >>> from rules_lib.kern.voorbeeld import TERUGBRENGEN
        >>> lening = {"uitlening": date(2026, 11, 23)}
        >>> gekozen = kies_termijn(TERUGBRENGEN, {}, lening, None)
        >>> gekozen.reken(lening, None).berekening.laatste_dag.isoformat()
        '2026-12-14'
        """
        blad = self.blad
        berekening = bereken(blad, dagboek) if isinstance(blad, Termijn) else None
        eigen = berekening.aannames if berekening else ()
        return TermijnUitslag(
            regel=self.regel,
            berekening=berekening,
            uitkomst=blad if isinstance(blad, Uitkomst) else None,
            bronnen=self.bronnen,
            aannames=(*eigen, *self.aannames, *self.geldig.voorbehoud(dag)),
            pad=self.pad,
            antwoorden=self.antwoorden,
        )


def kies_termijn(
    regel: TermijnRegel, antwoorden: Antwoorden, dagboek: Dagboek, dag: date | None
) -> GekozenTermijn:
    """Kiest de termijn bij deze antwoorden, naar het recht van `dag`.

    Van het dagboek telt alleen wat een vraag beantwoordt. Fouten: als bij `termijn_uitslag`.

    >>> from rules_lib.kern.voorbeeld import TERUGBRENGEN
    >>> kies_termijn(TERUGBRENGEN, {"verlengd": "ja"}, {}, None).blad.gebeurtenis.naam
    'uitlening'
    """
    versie = regel.op(dag)
    vol, aannames = vul_aan((versie.inhoud,), antwoorden, dagboek)
    blad = _een_blad(versie.inhoud, vol)
    return GekozenTermijn(
        regel=regel,
        geldig=versie.geldig,
        blad=blad,
        bronnen=voor_zaak(blad.bronnen, vol),
        aannames=aannames,
        pad=pad(versie.inhoud.knoop, vol),
        antwoorden=vol,
    )


def beslis_uitslag(
    regel: Beslissing, antwoorden: Antwoorden, dagboek: Dagboek, *, recht_op: date | None = None
) -> BeslisUitslag:
    """Zegt waar een beslissing met deze antwoorden op uitkomt, of wat de volgende vraag is.

    Argumenten en fouten als bij `termijn_uitslag`; een dag die een afgeleide vraag beantwoordt
    telt als antwoord.

    >>> from rules_lib.kern.voorbeeld import LENEN
    >>> beslis_uitslag(LENEN, {"lid": "nee"}, {}).uitkomst.tekst
    'Word eerst lid.'
    >>> beslis_uitslag(LENEN, {}, {}).vraag[0].vraag
    'Is de lezer lid?'
    """
    dag = recht_op or anker_dag(regel, dagboek)
    versie = regel.op(dag)
    vol, _ = vul_aan((versie.inhoud,), antwoorden, dagboek)
    knoop = versie.inhoud.knoop
    mogelijk = bladen(knoop, vol)
    vragen = _vragen((versie.inhoud,), vol)
    gelopen = pad(knoop, vol)
    onbekend = [feit for feit, antwoord in gelopen if antwoord == WEET_NIET]
    klaar = len(mogelijk) == 1
    vraag = vragen[0] if vragen else _gevraagd(knoop, onbekend)
    return BeslisUitslag(
        regel=regel,
        uitkomst=mogelijk[0] if klaar else None,
        vraag=None if klaar else vraag,
        mogelijk=mogelijk,
        gemeen=_gemeen(mogelijk),
        eerst_uitzoeken=onbekend[0] if onbekend and not klaar else None,
        pad=gelopen,
        antwoorden=vol,
        voorbehoud=versie.geldig.voorbehoud(dag),
    )


def controle_uitslag(
    regel: Controlelijst, antwoorden: Antwoorden, dagboek: Dagboek, *, recht_op: date | None = None
) -> ControleUitslag:
    """Geeft van elke eis de stand, en de vragen die nog open zijn.

    Argumenten en fouten als bij `beslis_uitslag`.

    >>> from rules_lib.kern.voorbeeld import NALOPEN
    >>> [eis.staat for eis in controle_uitslag(NALOPEN, {}, {}).eisen]
    ['open']
    >>> controle_uitslag(NALOPEN, {"kaart": "ja"}, {})
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.Onbekend: Dit feit is niet bekend. Gegeven: kaart. Kies uit: lid, verlengd.
    """
    dag = recht_op or anker_dag(regel, dagboek)
    versie = regel.op(dag)
    bomen = tuple(eis.toets for eis in versie.inhoud)
    vol, _ = vul_aan(bomen, antwoorden, dagboek, standaard=False)
    return ControleUitslag(
        regel=regel,
        eisen=tuple(_eis_uitslag(eis, vol) for eis in versie.inhoud),
        vragen=_vragen(bomen, vol),
        pad=_samen_pad(bomen, vol),
        antwoorden=vol,
        voorbehoud=versie.geldig.voorbehoud(dag),
    )


def _eis_uitslag(eis: Eis, antwoorden: Antwoorden) -> EisUitslag:
    mogelijk = bladen(eis.toets.knoop, antwoorden)
    uitkomst = mogelijk[0] if len(mogelijk) == 1 else None
    bronnen = (uitkomst.bronnen if uitkomst else ()) or eis.bronnen
    return EisUitslag(
        eis=eis,
        uitkomst=uitkomst,
        open=tuple(vraag.feit for vraag in open_vragen(eis.toets.knoop, antwoorden)),
        bronnen=voor_zaak(bronnen, antwoorden),
    )


def procedure_uitslag(
    regel: Procedure, antwoorden: Antwoorden, dagboek: Dagboek, *, recht_op: date | None = None
) -> ProcedureUitslag:
    """Geeft de tijdlijn: elke stap met haar dag, of waarop zij nog wacht.

    Argumenten en fouten als bij `termijn_uitslag`; een dag of antwoord dat mist is hier geen
    fout: de stap wacht erop.

    >>> from rules_lib.kern.voorbeeld import UITLENEN
    >>> stap = procedure_uitslag(UITLENEN, {}, {"uitlening": date(2026, 11, 23)}).stappen[0]
    >>> stap.berekening.laatste_dag.isoformat()
    '2026-12-14'
    """
    dag = recht_op or anker_dag(regel, dagboek)
    versie = regel.op(dag)
    for volgorde in regel.vast:
        volgorde.toets(dagboek)
    bomen = tuple(stap.termijn for stap in versie.inhoud)
    vol, aannames = vul_aan(bomen, antwoorden, dagboek)
    stappen = _op_dag([_stap_uitslag(stap, vol, dagboek) for stap in versie.inhoud])
    return ProcedureUitslag(
        regel=regel,
        stappen=stappen,
        dagboek=dict(dagboek),
        pad=_samen_pad(bomen, vol),
        antwoorden=vol,
        aannames=(*aannames, *versie.geldig.voorbehoud(dag)),
    )


def _op_dag(stappen: list[StapUitslag]) -> tuple[StapUitslag, ...]:
    """Zet stappen op dag; een uitkomst zonder dag staat bij de stap waar zij aan voorafgaat."""
    dagen: list[date] = []
    volgende = date.max
    for stap in reversed(stappen):
        eigen = stap.berekening.laatste_dag if stap.berekening else None
        volgende = eigen or volgende
        dagen.append(eigen or (volgende if stap.uitkomst else date.max))
    geordend = sorted(zip(reversed(dagen), stappen, strict=True), key=lambda paar: paar[0])
    return tuple(stap for _, stap in geordend)


def _stap_uitslag(stap: Stap, antwoorden: Antwoorden, dagboek: Dagboek) -> StapUitslag:
    try:
        blad = _een_blad(stap.termijn, antwoorden)
        bronnen = voor_zaak(blad.bronnen, antwoorden)
        if isinstance(blad, Uitkomst):
            return StapUitslag(stap=stap, uitkomst=blad, bronnen=bronnen)
        berekening = bereken(blad, dagboek)
    except Ontbreekt as fout:
        return StapUitslag(stap=stap, wacht_op=fout.naam, wacht_waarom=fout.wat)
    return StapUitslag(
        stap=stap, berekening=berekening, bronnen=bronnen, aannames=berekening.aannames
    )


def anker_dag(regel: Regel[Any], dagboek: Dagboek) -> date | None:
    """Geeft de dag die de versie van het recht kiest, als die bekend is.

    >>> from rules_lib.kern.voorbeeld import TERUGBRENGEN
    >>> anker_dag(TERUGBRENGEN, {"uitlening": date(2026, 11, 23)})
    datetime.date(2026, 11, 23)
    >>> anker_dag(TERUGBRENGEN, {}) is None
    True
    """
    bekend = (anker.reken(dagboek).dag for anker in regel.ankers if anker.bekend(dagboek))
    return next(bekend, None)


def vul_aan(
    bomen: Iterable[Boom[Any]],
    antwoorden: Antwoorden,
    dagboek: Dagboek,
    *,
    standaard: bool = True,
) -> tuple[dict[str, str], tuple[str, ...]]:
    """Vult antwoorden aan met wat uit dagen volgt en, zo gewenst, met wat standaard is.

    Resultaat: de antwoorden, en de zinnen die zeggen wat er is aangenomen.
    Fouten: `Onbekend` bij een feit of antwoord dat niet bestaat, `RegieFout` bij een antwoord dat
    de dagen of een ander antwoord tegenspreekt.

    >>> from rules_lib.kern.voorbeeld import TERUGBRENGEN
    >>> vul_aan([TERUGBRENGEN.versies[0].inhoud], {}, {})
    ({'verlengd': 'nee'}, ('De lening is niet verlengd.',))
    """
    vol, aannames = dict(antwoorden), dict[str, None]()
    for boom in bomen:
        boom.zaak(**{n: a for n, a in antwoorden.items() if a != WEET_NIET}).toets_samenhang()
        open_ = open_vragen(boom.knoop, vol)
        while open_:
            feit = open_[0].feit
            if afgeleid := feit.leid_af(dagboek):
                vol[feit.naam] = afgeleid
            elif feit.standaard and standaard:
                vol[feit.naam], aanname = feit.standaard
                aannames[aanname] = None
            else:
                break
            open_ = open_vragen(boom.knoop, vol)
        _spreekt_niet_tegen(boom, vol, antwoorden, dagboek)
    return vol, tuple(aannames)


def _spreekt_niet_tegen(
    boom: Boom[Any], vol: Antwoorden, antwoorden: Antwoorden, dagboek: Dagboek
) -> None:
    """Weigert een antwoord dat anders is dan wat uit de opgegeven dagen volgt."""
    for feit, antwoord in pad(boom.knoop, vol):
        gevolg = feit.leid_af(dagboek) if feit.naam in antwoorden else None
        if gevolg and antwoord not in (WEET_NIET, gevolg):
            raise RegieFout(
                f"Dit antwoord past niet bij de opgegeven dagen: {feit.naam}.",
                antwoord,
                "Laat het antwoord weg, of kijk de dagen na.",
                naam=feit.naam,
            )


def _een_blad(boom: Boom[TermijnOfUitkomst], antwoorden: Antwoorden) -> TermijnOfUitkomst:
    """Geeft het ene blad dat overblijft; bij "weet ik niet" de termijnen samen als lezingen."""
    open_ = open_vragen(boom.knoop, antwoorden)
    if open_:
        feit, mogelijk = open_[0].feit, [antwoord for antwoord, _ in open_[0].takken]
        raise Ontbreekt(
            f"Een antwoord is nodig: {feit.vraag}",
            goed=f"Geef {feit.naam}= met een van: {', '.join((*mogelijk, WEET_NIET))}.",
            naam=feit.naam,
        )
    einden = bladen(boom.knoop, antwoorden)
    if len(einden) == 1:
        return einden[0]
    termijnen = [blad for blad in einden if isinstance(blad, Termijn)]
    geen_termijn = [blad for blad in einden if isinstance(blad, Uitkomst)]
    return _samen(termijnen, geen_termijn) if termijnen else _of(geen_termijn)


def _of(uitkomsten: list[Uitkomst]) -> Uitkomst:
    """Voegt uitkomsten samen waarvan niet bekend is welke geldt."""
    return replace(
        uitkomsten[0],
        tekst=" Of: ".join(uitkomst.tekst for uitkomst in uitkomsten),
        bronnen=tuple(dict.fromkeys(bron for u in uitkomsten for bron in u.bronnen)),
    )


def _samen(termijnen: list[Termijn], geen_termijn: list[Uitkomst]) -> Termijn:
    """Voegt termijnen samen waarvan niet bekend is welke geldt: elk wordt een lezing."""
    return Termijn(
        lezingen=tuple(
            replace(
                lezing,
                id=f"{nummer}-{lezing.id}",
                grond=f"{_vindplaatsen(termijn)} {lezing.grond}",
            )
            for nummer, termijn in enumerate(termijnen, start=1)
            for lezing in termijn.lezingen
        ),
        soort_datum=termijnen[0].soort_datum,
        bronnen=tuple(dict.fromkeys(bron for t in termijnen for bron in t.bronnen)),
        aannames=tuple(dict.fromkeys(aanname for t in termijnen for aanname in t.aannames)),
        volgorde=tuple(dict.fromkeys(volgorde for t in termijnen for volgorde in t.volgorde)),
        jurist=tuple(dict.fromkeys(punt for t in termijnen for punt in t.jurist)),
        voorbehoud=tuple(f"Of er is hier geen termijn: {u.tekst}" for u in geen_termijn),
    )


def _vindplaatsen(termijn: Termijn) -> str:
    return "Als dit geldt: " + ", ".join(bron.verwijzing for bron in termijn.bronnen) + "."


def _vragen(bomen: Iterable[Boom[Any]], antwoorden: Antwoorden) -> tuple[GelezenVraag, ...]:
    """Geeft elke open vraag een keer, met de antwoorden die ergens kunnen."""
    vragen: dict[Feit[Any], dict[str, None]] = {}
    for boom in bomen:
        for vraag in open_vragen(boom.knoop, antwoorden):
            vragen.setdefault(vraag.feit, {}).update(dict.fromkeys(a for a, _ in vraag.takken))
    return tuple((feit, tuple(mogelijk)) for feit, mogelijk in vragen.items())


def _gevraagd(knoop: Knoop[Any], feiten: list[Feit[Any]]) -> GelezenVraag | None:
    """Geeft de eerste vraag waarop "weet ik niet" is geantwoord opnieuw."""
    for vraag in knopen(knoop):
        if isinstance(vraag, Vraag) and vraag.feit in feiten[:1]:
            return vraag.feit, tuple(antwoord for antwoord, _ in vraag.takken)
    return None


def _samen_pad(bomen: Iterable[Boom[Any]], antwoorden: Antwoorden) -> Pad:
    return tuple(dict.fromkeys(paar for boom in bomen for paar in pad(boom.knoop, antwoorden)))


def _gemeen(mogelijk: tuple[Uitkomst, ...]) -> tuple[Vervolg, ...]:
    eerste, *rest = mogelijk
    return tuple(v for v in eerste.vervolg if all(v in ander.vervolg for ander in rest))
