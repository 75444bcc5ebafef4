"""De artikelen over toelating, per onderwerp in de drie wetten naast elkaar."""

from __future__ import annotations

from rules_lib.recht.wetten import AWB, WEC, WPO, WVO

AANMELDEN = (WPO.artikel("40", "2"), WEC.artikel("40", "3"), WVO.artikel("8.8", "1"))
BEOORDELEN = (WPO.artikel("40", "3"), WEC.artikel("40", "4"), WVO.artikel("8.9", "1"))
ANDERE_SCHOOL = (WPO.artikel("40", "4"), WEC.artikel("40", "5"), WVO.artikel("8.9", "2"))
UITZONDERING = (WPO.artikel("40", "5"), WEC.artikel("40", "6"), WVO.artikel("8.9", "3"))
BESLISSEN = (WPO.artikel("40", "6"), WEC.artikel("40", "7"), WVO.artikel("8.8", "2"))
TIJDELIJK = (WPO.artikel("40", "7"), WEC.artikel("40", "8 en 9"), WVO.artikel("8.13", "1 en 2"))
BESLISSEN_ASIEL = (WPO.artikel("40", "15"), WEC.artikel("40", "23"), WVO.artikel("8.8", "9"))
OPSCHORTEN = (
    AWB.artikel("4:15", "1").alleen_bij("openbaar"),
    WPO.artikel("63", "4").alleen_bij("bijzonder"),
    WEC.artikel("61", "5").alleen_bij("bijzonder"),
)
BUITEN_BEHANDELING = (
    AWB.artikel("4:5", "1 en 4").alleen_bij("openbaar"),
    WPO.artikel("63", "4").alleen_bij("bijzonder"),
    WEC.artikel("61", "5").alleen_bij("bijzonder"),
)
NIET_BEHANDELEN = (*BUITEN_BEHANDELING, WVO.artikel("8.8", "3").alleen_bij("bijzonder"))
PLAATSING_EINDIGT = (
    WPO.artikel("40", "7"),
    WEC.artikel("40", "8 en 9"),
    WVO.artikel("8.13", "4"),
)
TOELATING_ASIEL = (WPO.artikel("40", "16"), WEC.artikel("40", "24"))
TLV_COMMISSIE = (
    WPO.artikel("18a", "12", "Over sbo en so.").in_elke_sector(),
    WVO.artikel("2.47", "15", "Over vso, praktijkonderwijs en lwoo.").in_elke_sector(),
)
"""Dat tegen een tlv bezwaar openstaat, blijkt uit de adviescommissie die de wet instelt.

Wat het onderwijs is waarvoor de verklaring is, beslist; niet de school waar het kind nu zit.
"""
