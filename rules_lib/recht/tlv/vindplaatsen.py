"""De artikelen over de toelaatbaarheidsverklaring (tlv), per soort verklaring en per wet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from rules_lib.kern.bron import Bron
from rules_lib.kern.geldigheid import Geldigheid
from rules_lib.recht.wetten import AWB, BBWEC, RAPPORT, UWVO, WEC, WPO, WVO

SAMENWERKINGSVERBAND = "het samenwerkingsverband"

TLV_REGELS = Geldigheid(
    van=date(2022, 8, 1),
    gelezen_vanaf=date(2026, 8, 1),
    grond="De WVO 2020 geldt sinds 1 augustus 2022. De artikelen over de tlv zijn gelezen in de "
    "versie van 1 augustus 2026. WPO art. 40 lid 8, 13 en 14 en art. 18a lid 9 tot en met 14 zijn "
    "ook gelezen in versies van 2025: daar staat hetzelfde.",
)
"""De regels over de tlv. Oudere tekst is niet volledig gelezen."""


def overal(*bronnen: Bron) -> tuple[Bron, ...]:
    """Geeft vindplaatsen voor elke sector: de soort verklaring kiest de wet, niet de eigen school.

    >>> overal(WPO.artikel("40", "8"))[0].werk.sectoren
    ()
    """
    return tuple(bron.in_elke_sector() for bron in bronnen)


def van_swv(po: Bron, vo: Bron) -> tuple[Bron, Bron]:
    """Geeft de regel over het samenwerkingsverband: de WPO voor po en so, de WVO voor vo en vso.

    >>> [bron.werk.sectoren for bron in van_swv(TAAK_PO, TAAK_VO)]
    [('po', 'so'), ('vo', 'vso')]
    """
    return (
        replace(po, werk=replace(po.werk, sectoren=("po", "so"))),
        replace(vo, werk=replace(vo.werk, sectoren=("vo", "vso"))),
    )


TAAK_PO, TAAK_VO = WPO.artikel("18a", "6"), WVO.artikel("2.47", "7")
TAAK = van_swv(TAAK_PO, TAAK_VO)
PLAN = van_swv(WPO.artikel("18a", "8"), WVO.artikel("2.47", "9"))
CRITERIA_PLAN = tuple(
    bron.als_uitleg(
        "Het ondersteuningsplan bevat de criteria voor plaatsing; dat het besluit daaraan wordt "
        "getoetst, is een gevolgtrekking."
    )
    for bron in PLAN
)
"""De criteria voor sbo, so en vso: die van het samenwerkingsverband zelf."""
DESKUNDIGEN = van_swv(WPO.artikel("18a", "11"), WVO.artikel("2.47", "14"))
GEGEVENS_BEWAREN = van_swv(WPO.artikel("18a", "13"), WVO.artikel("2.47", "16"))
NUMMER_EN_AFSCHRIFT = van_swv(WPO.artikel("18a", "14"), WVO.artikel("2.47", "17"))

SBO, SO, VSO, NA_VSO, RESIDENTIEEL = overal(
    WPO.artikel("40", "8", "Voor sbo."),
    WEC.artikel("40", "10", "Voor so, cluster 3 of 4."),
    WEC.artikel("40", "12", "Voor vso, cluster 3 of 4."),
    WEC.artikel("40", "14"),
    WEC.artikel("40", "16"),
)
PRO, PRO_STUKKEN = overal(WVO.artikel("2.30", "5"), WVO.artikel("2.30", "4"))
PRO_AANVRAAG, NIEUWKOMER = overal(WVO.artikel("2.30", "2"), WVO.artikel("2.30", "3"))
LWOO, LWOO_STUKKEN, LWOO_AANVRAAG = overal(
    WVO.artikel("2.43", "1"), WVO.artikel("2.43", "2"), WVO.artikel("2.43", "3")
)
GRONDEN_PRO_LWOO, CRITERIA, STUKKEN_CRITERIA = overal(
    UWVO.artikel("2.46", "1"), UWVO.artikel("2.47", "1"), UWVO.artikel("2.47", "2")
)
EISEN_PRO_LWOO = UWVO.artikel("2.46", "4, 5 en 6").in_elke_sector()
SAMENSTELLING = UWVO.artikel("2.51", "1 en 2").in_elke_sector()

PERIODE_SBO, PERIODE_WEC, LAATSTE_JAAR_WEC = overal(
    WPO.artikel("40", "13"),
    WEC.artikel("40", "15", "Voor so en vso; voor sbo zegt WPO art. 40 lid 13 hetzelfde."),
    WEC.artikel("40", "15", "Voor so en vso; voor sbo zegt WPO art. 40 lid 14 hetzelfde."),
)
_SCHOOLJAAR = "Een schooljaar loopt van 1 augustus tot en met 31 juli."
SCHOOLJAAR = (
    WPO.artikel("1", toelichting=_SCHOOLJAAR),
    WVO.artikel("1.1").als_uitleg(_SCHOOLJAAR),
    BBWEC.artikel("8", "3").als_uitleg(f"{_SCHOOLJAAR} Dat blijkt uit de regel over inschrijven."),
)

NIET_UITGESLOTEN = (
    WPO.artikel("40", "8"),
    WVO.artikel("2.30", "6"),
    WVO.artikel("2.43", "4"),
    WEC.artikel("40", "14").in_elke_sector(),
)
"""Artikel 8:4 lid 3 onder b Awb sluit het beroep tegen dit besluit niet uit."""

GEEN_TOESTEMMING = (
    *(
        bron.als_uitleg("De tekst vraagt een verzoek van het bevoegd gezag, geen toestemming.")
        for bron in TAAK
    ),
    RAPPORT.artikel("2.2"),
)
ZIENSWIJZE = (AWB.artikel("4:8", "1"), AWB.artikel("4:9"), AWB.artikel("4:11"))
