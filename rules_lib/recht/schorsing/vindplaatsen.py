"""De vindplaatsen over schorsen, in de drie wetten naast elkaar, en wat er buiten de wet is."""

from __future__ import annotations

from rules_lib.kern.bron import Bron
from rules_lib.recht.wetten import AWB, RAPPORT, RECHTSPRAAK, VERGELIJK_SWV, WEC, WPO, WVO, WVO_2024

WEBSITES = VERGELIJK_SWV.artikel(
    "", toelichting="Over schorsen: reggesteyn.nl, lereninzeeland.nl en rblgv.nl."
)

WEEK = (WPO.artikel("40c", "1"), WEC.artikel("40a", "1"), WVO.artikel("8.14", "1"))
REDENEN = (WPO.artikel("40c", "1"), WEC.artikel("40a", "1"), WVO.artikel("8.14", "2"))
AAN_WIE = (WPO.artikel("40c", "2"), WEC.artikel("40a", "2"), WVO.artikel("8.14", "2"))
MELDEN = (WPO.artikel("40c", "3"), WEC.artikel("40a", "3"), WVO.artikel("8.14", "3"))
MELDEN_VO_OUD = WVO_2024.artikel("8.14", "3")
MELDEN_OUD = (*MELDEN[:2], MELDEN_VO_OUD)
"""Tot 1 augustus 2024 stond in het vo het woord onverwijld er niet."""

TIJDENS_OVERLEG = WVO.artikel(
    "8.15", "4", "Tot 1 augustus 2024 was dit lid 3; de woorden zijn dezelfde."
)
ONONDERBROKEN = (WPO.artikel("8", "1"), WEC.artikel("11", "1"), WVO.artikel("1.4", "2"))

ONBEPAALD = RECHTSPRAAK.artikel(
    "ECLI:NL:RBMNE:2017:6581",
    toelichting="Openbaar sbo: schorsen voor onbepaalde tijd in afwachting van een verwijdering "
    "hield geen stand.",
)
EEN_WEEK_EN_HOREN = RECHTSPRAAK.artikel(
    "ECLI:NL:RBLIM:2022:5138",
    toelichting="Ten hoogste een week; de ouders waren vooraf niet gehoord.",
)
ZORGVULDIG = RECHTSPRAAK.artikel(
    "ECLI:NL:RBOVE:2014:4116",
    toelichting="Schorsen zonder horen of zonder bezwaarclausule kan onzorgvuldig zijn.",
)
TIJDENS_VERWIJDERING_VO = RECHTSPRAAK.artikel(
    "ECLI:NL:RBNHO:2025:6824",
    toelichting="Schorsen tijdens een verwijdering in het vo hield stand; over hoe lang is niets "
    "gelezen.",
)

ZIENSWIJZE = (
    AWB.artikel("4:8", "1").alleen_bij("openbaar"),
    AWB.artikel("4:9").alleen_bij("openbaar"),
    AWB.artikel("4:11").alleen_bij("openbaar"),
)
VEILIGHEID = RAPPORT.artikel(
    "3.4.2",
    toelichting="Escalatie en veiligheid: te lang schorsen kan in het po op zichzelf genoeg zijn "
    "om ouders gelijk te geven; bij gevaar vond de GPO feitelijk weren soms toch redelijk.",
)
ZORGPLICHT_BLIJFT = RAPPORT.artikel(
    "3.4",
    toelichting="Ook bij een leerling die feitelijk thuis zit, blijft de zorgplicht: onderwijs en "
    "een passende plek.",
)
ZOLANG_DE_PROCEDURE_LOOPT = RAPPORT.artikel(
    "3.4.2",
    toelichting="Noot 44: in het vo kan een schorsing duren zolang de verwijderingsprocedure "
    "loopt. De wet zegt: ten tijde van het overleg met de inspectie.",
)

BEZWAAR_ALLEEN_TOELATING = "Dit gaat over toelating en verwijdering; schorsing staat er niet bij."
NIET_IN_BEZWAAR_OPENBAAR = tuple(
    bron.alleen_bij("openbaar").als_uitleg(BEZWAAR_ALLEEN_TOELATING)
    for bron in (WPO.artikel("40", "12"), WEC.artikel("40", "20"), WVO.artikel("8.15", "8"))
)
NIET_IN_BEZWAAR_BIJZONDER = tuple(
    bron.alleen_bij("bijzonder").als_uitleg(BEZWAAR_ALLEEN_TOELATING)
    for bron in (
        WPO.artikel("63", "2 en 3"),
        WEC.artikel("61", "2 en 3"),
        WVO.artikel("8.8", "5"),
        WVO.artikel("8.15", "7"),
    )
)
KLACHT = (
    WPO.artikel("14", "1, 6 en 7"),
    WEC.artikel("23", "1, 6 en 7"),
    WVO.artikel("3.35", "3"),
    WVO.artikel("3.36", "2 en 3"),
)
"""De klachtencommissie van de school: wie kan klagen, haar oordeel, en wat het bestuur doet."""

NIET_BIJ_GPO = tuple(
    bron.als_uitleg("Schorsing staat niet bij de geschillen die de commissie behandelt.")
    for bron in (WPO.artikel("43", "2"), WEC.artikel("45", "2"), WVO.artikel("12.34", "2"))
)


def uitleg_bij(bronnen: tuple[Bron, ...], toelichting: str) -> tuple[Bron, ...]:
    """Geeft dezelfde vindplaatsen als uitleg: de tekst zegt het niet zelf.

    >>> {bron.soort.value for bron in uitleg_bij(WEEK, "De tekst noemt geen verlenging.")}
    {'uitleg'}
    """
    return tuple(bron.als_uitleg(toelichting) for bron in bronnen)
