"""De artikelen over het opp, per onderwerp in de drie wetten naast elkaar."""

from __future__ import annotations

from dataclasses import replace

from rules_lib.recht.wetten import (
    BBWEC,
    BBWPO,
    OBWEC,
    RAPPORT,
    UWVO,
    VERGELIJK_SWV,
    WEC,
    WEC_2025,
    WPO,
    WPO_2025,
    WVO,
    WVO_2025,
)

VASTSTELLEN = (WPO.artikel("40a", "1"), WEC.artikel("41a", "1"), WVO.artikel("2.44", "1"))
OVEREENSTEMMING = (WPO.artikel("40a", "2"), WEC.artikel("41a", "2"), WVO.artikel("2.44", "2"))
ZES_WEKEN = (WPO.artikel("40a", "3"), WEC.artikel("41a", "3"), WVO.artikel("2.44", "2"))
EVALUEREN = (WPO.artikel("40a", "4"), WEC.artikel("41a", "4"), WVO.artikel("2.44", "3"))
EVALUEREN_TOEN = (
    WPO_2025.artikel("40a", "4"),
    WEC_2025.artikel("41a", "4"),
    WVO_2025.artikel("2.44", "3"),
)
BIJSTELLEN = (WPO.artikel("40a", "5"), WEC.artikel("41a", "5"), WVO.artikel("2.44", "4"))
BIJSTELLEN_BEGELEIDING = (
    WPO.artikel("40a", "5"),
    WEC.artikel("41a", "6"),
    WVO.artikel("2.44", "4"),
)
HOREN = (WPO.artikel("40a", "6"), WEC.artikel("41a", "7"), WVO.artikel("2.44", "5"))
TOELICHTEN = (WPO.artikel("40a", "7"), WEC.artikel("41a", "9"), WVO.artikel("2.44", "6"))
INBRENG = (WPO.artikel("40a", "8"), WEC.artikel("41a", "8"), WVO.artikel("2.44", "7"))
ADVIES = (WEC.artikel("40b", "2"), WEC.artikel("41", "2"))
"""De taak van de commissie voor de begeleiding, en die van de commissie van een instelling."""

INSCHRIJVEN = (BBWPO.artikel("9", "2"), BBWEC.artikel("8", "2"), UWVO.artikel("8.11", "2"))
PER_1_AUGUSTUS = (BBWPO.artikel("9", "3"), BBWEC.artikel("8", "3"), UWVO.artikel("8.11", "2"))
TIJDELIJK_GEPLAATST = (
    WPO.artikel("40", "7"),
    WEC.artikel("40", "8 en 9"),
    WVO.artikel("8.13", "1 en 3"),
)
SCHOOLJAAR = (WPO.artikel("1"), WEC.artikel("1"), WVO.artikel("1.1"))
BEGELEIDEN = (WPO.artikel("8", "4"), WEC.artikel("11", "1"), WVO.artikel("2.41"))
"""Het onderwijs en de begeleiding zelf, en het overleg daarover met gemeente en zorg."""

RAPPORT_PO = replace(RAPPORT, sectoren=("po",))
OBWEC_SO = replace(OBWEC, sectoren=("so",))
OBWEC_VSO = replace(OBWEC, sectoren=("vso",))
_WEC_SO, _WEC_SO_2025 = (replace(wet, sectoren=("so",)) for wet in (WEC, WEC_2025))
_WEC_VSO = replace(WEC, sectoren=("vso",))
_WAS_ANDER_LID = "In de gelezen tekst van 2025 stond dit in een ander lid: WPO lid 9, WEC lid 11."
ANDERE_DOELEN = (
    WPO.artikel("9", "12", _WAS_ANDER_LID),
    _WEC_SO.artikel("13", "13", _WAS_ANDER_LID),
)
ANDERE_DOELEN_TOEN = (WPO_2025.artikel("9", "9"), _WEC_SO_2025.artikel("13", "11"))
ONTHEFFING_VO = WVO.artikel("2.18", "1")
ONTHEFFING_VSO = (_WEC_VSO.artikel("14c", "12"), _WEC_VSO.artikel("14f", "11"))
"""Ontheffing van onderdelen van het onderwijsprogramma, in het vo en in het vso."""

MINDER_UREN_WEC = (_WEC_SO.artikel("12", "2"), _WEC_VSO.artikel("25", "5"))
_INGETROKKEN = (
    "Het besluit dat dit regelde is ingetrokken (sinds wanneer is niet nagegaan); de opvolger, het "
    "Inrichtingsbesluit WPO, is niet gevonden."
)
GEEN_TEKST_PO = (
    BBWPO.artikel("31").als_uitleg(_INGETROKKEN),
    WPO.artikel("40a", "9").als_uitleg(
        "Dit lid (tot 1 augustus 2025: lid 6) laat het aan een besluit over."
    ),
)
VOETNOOT_51 = RAPPORT_PO.artikel("4.2", "", "Voetnoot 51.")
UITSTROOM = (UWVO.artikel("2.49", "1"), OBWEC_SO.artikel("4", "1"), OBWEC_VSO.artikel("5", "1"))
FACTOREN = (UWVO.artikel("2.49", "2"), OBWEC_SO.artikel("4", "2"), OBWEC_VSO.artikel("5", "2"))
BEGELEIDING_WEC = WEC.artikel("41a", "2").als_uitleg(
    "De WEC noemt deze beschrijving niet; dit lid gaat ervan uit dat dit deel er is."
)
GEEN_VRIJBRIEF = (
    *(
        bron.als_uitleg("De begeleiding hangt in deze tekst niet af van een vastgesteld opp.")
        for bron in BEGELEIDEN
    ),
    VERGELIJK_SWV.artikel(""),
)
"""Geen overeenstemming is geen reden om niet te ondersteunen."""
