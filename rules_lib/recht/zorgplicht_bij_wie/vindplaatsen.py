"""De vindplaatsen die deze regels delen, met de praktijk apart van de wet."""

from __future__ import annotations

from dataclasses import replace

from rules_lib.recht.wetten import AWB, BBWPO, LPW, VERGELIJK_SWV, WEC, WPO, WVO

VERWIJDEREN = (WPO.artikel("40", "11"), WEC.artikel("40", "18"), WVO.artikel("8.15", "2"))
VERLATEN = (BBWPO.artikel("10", "1"), WVO.artikel("8.12", "2"))
TOELAATBAAR = (
    WPO.artikel("40", "8"),
    WEC.artikel("40", "10 en 12"),
    WVO.artikel("2.30", "5 en 7"),
)
BEGELEIDEN = (
    WPO.artikel("8", "4"),
    WPO.artikel("40a", "1"),
    WVO.artikel("2.41"),
    WVO.artikel("2.44", "1"),
    WEC.artikel("41a", "1"),
)
WEIGEREN_MET_REDENEN = (
    AWB.artikel("3:41", "1").alleen_bij("openbaar"),
    AWB.artikel("3:46").alleen_bij("openbaar"),
    WPO.artikel("63", "2").alleen_bij("bijzonder"),
    WEC.artikel("61", "2").alleen_bij("bijzonder"),
    WVO.artikel("8.8", "4").alleen_bij("bijzonder"),
)
STEUNPUNT = (
    replace(WPO, sectoren=("po", "so")).artikel("19", "1"),
    replace(WVO, sectoren=("vo", "vso")).artikel("2.47a", "1"),
)
INSCHRIJVEN = LPW.artikel("3", "1")
EERSTE_VOORKEUR = VERGELIJK_SWV.artikel(
    "", toelichting="De school van eerste voorkeur heeft volgens hen de zorgplicht."
)
OUDE_SCHOOL_GEEFT_LES = VERGELIJK_SWV.artikel(
    "", toelichting="De oude school geeft volgens hen les tot het kind elders is ingeschreven."
)
