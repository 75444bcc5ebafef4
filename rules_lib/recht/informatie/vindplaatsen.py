"""De artikelen over gegevens, per onderwerp in de drie wetten naast elkaar."""

from __future__ import annotations

from dataclasses import replace

from rules_lib.recht.wetten import AWB, LEERGEGEVENS, UWVO, WEC, WPO, WVO

_WPO_OOK_SO = replace(WPO, sectoren=("po", "so"))
_WVO_OOK_VSO = replace(WVO, sectoren=("vo", "vso"))
"""Het samenwerkingsverband voor po omvat ook het so, dat voor vo ook het vso (WEC art. 28a)."""

IDENTITEIT = (
    WPO.artikel("40b", "1, 2 en 3"),
    WEC.artikel("42a", "1, 2 en 3"),
    WVO.artikel("8.10", "1, 2 en 3"),
)
MELDING = (WPO.artikel("40b", "3"), WEC.artikel("42a", "3"), WVO.artikel("8.10", "3"))
NUMMER = (WPO.artikel("40b", "4"), WEC.artikel("42a", "4"), WVO.artikel("8.10", "4"))
NATIONALITEIT = (WEC.artikel("40", "2 en 19"), WVO.artikel("8.4", "1 en 2"))
BIJDRAGE = (WPO.artikel("40", "1"), WEC.artikel("40", "1"), WVO.artikel("8.8", "7"))
RICHTING = (WPO.artikel("40", "9"), WEC.artikel("40", "17"))
GEEN_OPENBARE_SCHOOL = (
    WPO.artikel("58", "1").alleen_bij("bijzonder"),
    WEC.artikel("60", "1").alleen_bij("bijzonder"),
    WVO.artikel("8.3").alleen_bij("bijzonder"),
)
OPENBAAR_TOEGANKELIJK = (
    WPO.artikel("46", "2").alleen_bij("openbaar"),
    WEC.artikel("49", "2").alleen_bij("openbaar"),
    WVO.artikel("8.2").alleen_bij("openbaar"),
)
ADMINISTRATIE = (WPO.artikel("40b", "5"), WEC.artikel("42a", "5"), WVO.artikel("8.11", "3"))
RAPPORT_OVERSTAP = (
    WPO.artikel("42", "1").in_elke_sector(),
    WEC.artikel("43", "1").in_elke_sector(),
)
INHOUD_RAPPORT = (
    LEERGEGEVENS.artikel("2"),
    LEERGEGEVENS.artikel("3"),
    LEERGEGEVENS.artikel("4", "1"),
    LEERGEGEVENS.artikel("5", "1"),
    LEERGEGEVENS.artikel("6"),
    LEERGEGEVENS.artikel("7"),
)
VERKEER = (WPO.artikel("4d"), WEC.artikel("5b"), WVO.artikel("3.43"))
GEZONDHEID_SWV = (
    _WPO_OOK_SO.artikel("18a", "13"),
    _WVO_OOK_VSO.artikel("2.47", "16"),
    WEC.artikel("28a", "1 en 2"),
)
AFSCHRIFT_SWV = (
    _WPO_OOK_SO.artikel("18a", "14"),
    _WVO_OOK_VSO.artikel("2.47", "17"),
    WEC.artikel("28a", "1 en 2"),
)
NIEUWS_VOOR_VORIGE_SCHOOL = (UWVO.artikel("8.6").in_elke_sector(),)
COMMISSIE = (WEC.artikel("40", "22"), WEC.artikel("41", "2 en 4"))
WEIGEREN_TE_GEVEN = AWB.artikel("4:3", "1").alleen_bij("openbaar")
NODIG_VOOR_BESLISSING = AWB.artikel("4:2", "2").alleen_bij("openbaar")
OPENBAAR_NODIG = (
    "Bij een openbare school geven de ouders volgens de Awb wel wat voor de beslissing nodig is, "
    "tenzij hun privacy zwaarder weegt. "
)
"""De plicht van een aanvrager, naast een lid dat alleen van verzoeken spreekt."""
