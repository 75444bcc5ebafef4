"""De opbouw van een uitslag: welke stukken in welke volgorde, voor alle weergaven gelijk."""

from __future__ import annotations

from collections.abc import Mapping

from rules_lib.kern.regel import Procedure
from rules_lib.kern.termijn import Berekening, Termijn
from rules_lib.kern.uitslag import (
    BeslisUitslag,
    ControleUitslag,
    ProcedureUitslag,
    StapUitslag,
    TermijnUitslag,
)
from rules_lib.kern.verkenning import Blad, knopen
from rules_lib.weergave.besluit import antwoordpad, beslissing, controle, gronden, uitkomst_stukken
from rules_lib.weergave.delen import (
    STATUS,
    VOORLOPIG,
    Deel,
    bronnenlijst,
    deel,
    hoofdletter,
    lijst,
    tijd,
    uitklap,
)

Uitslag = TermijnUitslag | BeslisUitslag | ControleUitslag | ProcedureUitslag
"""Wat een regel kan zeggen."""


def opbouw(uitslag: Uitslag) -> Deel:
    """Geeft de stukken van een uitslag: de dag of de uitkomst eerst, bewijs en gronden daarna.

    >>> from rules_lib.loket import beslis, termijn
    >>> opbouw(termijn("bezwaar", "2026-11-23")).inhoud[0].inhoud
    ('uiterlijk op',)
    >>> opbouw(beslis("zorgplicht", sector="so", instelling="ja")).inhoud[1].inhoud
    ('uitkomst',)
    """
    match uitslag:
        case TermijnUitslag():
            inhoud = _termijn(uitslag)
        case BeslisUitslag():
            inhoud = beslissing(uitslag)
        case ControleUitslag():
            inhoud = controle(uitslag)
        case _:
            inhoud = _procedure(uitslag)
    return deel("section.uitslag", *inhoud, deel("p.status-noot", STATUS))


def _termijn(uitslag: TermijnUitslag) -> list[Deel | None]:
    regel, berekening = uitslag.regel, uitslag.berekening
    gegevens: dict[str, tuple[Deel | str, ...]] = {"Termijn": (regel.titel,), "Wie": (regel.wie,)}
    bronnen = list(uitslag.bronnen)
    if berekening:
        begin = berekening.termijn.gebeurtenis
        rekening = berekening.advies.rekening
        dag = begin.reken(berekening.dagboek).dag
        gegevens["Begint bij"] = (f"{begin.tekst} op ", tijd(dag))
        if rekening.eerste_dag != dag:
            gegevens["Telt vanaf"] = (tijd(rekening.eerste_dag),)
        bronnen += [vrij.bron for vrij in berekening.verschoven_door]
    return [
        *(_dag_voorop(berekening, regel.doel) if berekening else ()),
        *(uitkomst_stukken(uitslag.uitkomst) if uitslag.uitkomst else ()),
        _gegevens(gegevens),
        *(_bij_de_dag(berekening) if berekening else ()),
        lijst("ul.aannames", uitslag.aannames),
        uitklap(
            "details.bewijs",
            "Zo is gerekend" if berekening else "Zo is geantwoord",
            antwoordpad(uitslag.pad),
            _rekenstappen(berekening) if berekening else None,
        ),
        gronden(bronnen, uitslag.jurist),
    ]


def _dag_voorop(berekening: Berekening, doel: str) -> list[Deel | None]:
    dag = berekening.laatste_dag
    return [
        deel("p.uitslag-soort", berekening.termijn.soort_datum.betekenis),
        deel("p.uitslag-datum", tijd(dag)) if dag else None,
        deel("p.uitslag-kern", doel),
    ]


def _bij_de_dag(berekening: Berekening) -> list[Deel | None]:
    """Geeft de waarschuwingen, de lezingen als er meer zijn, en of de dag nog kan verschuiven."""
    lezingen = [
        deel(
            "div.lezing.advies" if gelezen.advies else "div.lezing",
            deel("p.advies-woord", "Houd deze dag aan") if gelezen.advies else None,
            deel("p.uitslag-datum", tijd(gelezen.rekening.dag)),
            deel("p", gelezen.lezing.grond),
        )
        for gelezen in berekening.lezingen
    ]
    dagen = {gelezen.rekening.dag for gelezen in berekening.lezingen}
    meer = berekening.laatste_dag and len(dagen) > 1
    return [
        *(deel("p.let-op", tekst) for tekst in berekening.let_op),
        deel("p", "De tekst laat meer dan één lezing toe:") if meer else None,
        deel("div.lezingen", *lezingen) if meer else None,
        deel("p.voorlopig", VOORLOPIG) if berekening.voorlopig else None,
    ]


def _rekenstappen(berekening: Berekening) -> Deel | None:
    stappen = (deel("li", tijd(stap.dag), f" — {stap.tekst}") for stap in berekening.stappen)
    return lijst("ol.rekenstappen", stappen)


def _gegevens(gegevens: Mapping[str, tuple[Deel | str, ...]]) -> Deel:
    paren = ((deel("dt", naam), deel("dd", *waarde)) for naam, waarde in gegevens.items())
    return deel("dl.uitslag-gegevens", *(stuk for paar in paren for stuk in paar))


def _procedure(uitslag: ProcedureUitslag) -> list[Deel | None]:
    teksten = _gebeurtenissen(uitslag.regel)
    dagen = {
        hoofdletter(teksten.get(naam, naam)): (tijd(dag),) for naam, dag in uitslag.dagboek.items()
    }
    return [
        deel("p.hulp-titel", uitslag.regel.titel),
        _gegevens(dagen) if dagen else None,
        lijst("ol.tijdlijn", [_stap(stap) for stap in uitslag.stappen]),
        lijst("ul.aannames", uitslag.aannames),
        uitklap("details.bewijs", "Zo is geantwoord", antwoordpad(uitslag.pad)),
    ]


def _gebeurtenissen(regel: Procedure) -> dict[str, str]:
    """Geeft de tekst van elke gebeurtenis die in de termijnen van een procedure voorkomt."""
    bladen = (
        knoop.uitkomst
        for versie in regel.versies
        for stap in versie.inhoud
        for knoop in knopen(stap.termijn.knoop)
        if isinstance(knoop, Blad)
    )
    termijnen = (blad for blad in bladen if isinstance(blad, Termijn))
    return {g.naam: g.tekst for termijn in termijnen for g in termijn.genoemd()}


def _stap(uitslag: StapUitslag) -> Deel:
    stap, berekening, uitkomst = uitslag.stap, uitslag.berekening, uitslag.uitkomst
    klasse = {"wacht": ".wacht", "dag": "", "onverwijld": ""}.get(uitslag.staat, ".nvt")
    dag = berekening.laatste_dag if berekening else None
    soort = f"wacht: {uitslag.wacht_waarom}"
    if berekening:
        soort = berekening.termijn.soort_datum.betekenis
    if uitkomst:
        soort = f"{uitkomst.aard.label}: {uitkomst.tekst}"
    bronnen = list(uitslag.bronnen)
    if berekening:
        bronnen += [vrij.bron for vrij in berekening.verschoven_door]
    return deel(
        f"li.tijdstap{klasse}",
        deel("span.tijdstap-soort", soort),
        *(() if dag is None else (" ", tijd(dag))),
        deel("p.tijdstap-titel", stap.titel),
        deel("p.tijdstap-wie", stap.wie),
        deel("p.tijdstap-doe", stap.doe),
        *(_bij_de_dag(berekening) if berekening else ()),
        lijst("ul.aannames", uitslag.aannames),
        uitklap(
            "details.bewijs",
            "Waarom",
            _rekenstappen(berekening) if berekening else None,
            bronnenlijst(bronnen),
        ),
    )
