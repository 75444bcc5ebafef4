"""De artikelen over bezwaar en de commissie (GPO), per onderwerp in de drie wetten naast elkaar."""

from __future__ import annotations

from dataclasses import replace

from rules_lib.recht.wetten import AWB, BBWPO, OBWEC, RECHTSPRAAK, UWVO, WEC, WPO, WVO

_NU_LID = "Bij een verwijdering. Voor 1 augustus 2024 was dit lid "

BEZWAAR_AWB = (
    AWB.artikel("6:7").alleen_bij("openbaar"),
    AWB.artikel("6:8", "1").alleen_bij("openbaar"),
)
BEZWAAR_BIJZONDER = (
    WPO.artikel("63", "3").alleen_bij("bijzonder"),
    WEC.artikel("61", "3").alleen_bij("bijzonder"),
)
BEZWAAR_VO = {
    "weigering": WVO.artikel("8.8", "5", "Bij een besluit over toelating."),
    "verwijdering": WVO.artikel("8.15", "7", f"{_NU_LID}6."),
}
"""Bezwaar maken in het bijzonder vo, per soort besluit."""

BEZWAAR = (
    *BEZWAAR_AWB,
    *BEZWAAR_BIJZONDER,
    *(bron.alleen_bij("bijzonder") for bron in BEZWAAR_VO.values()),
)
BESLISSEN_VO = {
    "weigering": WVO.artikel("8.8", "6", "Bij een besluit over toelating."),
    "verwijdering": WVO.artikel("8.15", "8", f"{_NU_LID}7."),
}
"""Beslissen op bezwaar in het vo, openbaar en bijzonder, per soort besluit."""

NA_BEZWAARTERMIJN = (WPO.artikel("40", "12"), WEC.artikel("40", "20"))
NA_ONTVANGST = (WPO.artikel("63", "3"), WEC.artikel("61", "3"))
GEEN_RECHT_OP_EMAIL = (WPO.artikel("4d"), WEC.artikel("5b"), WVO.artikel("3.43"))
"""Het recht om een bericht elektronisch te sturen geldt niet tussen ouders en de school."""
GEEN_SCHORSENDE_WERKING = AWB.artikel("6:16").alleen_bij("openbaar")
SAMENWERKINGSSCHOOL = (
    WPO.artikel("17d", "10", "Een samenwerkingsschool volgt de regels van een bijzondere school."),
    WEC.artikel("28j", "10", "Een samenwerkingsschool volgt de regels van een bijzondere school."),
)

INSPECTEUR = (
    WEC.artikel("40", "21").alleen_bij("openbaar"),
    WEC.artikel("61", "4").alleen_bij("bijzonder"),
)
ALS_HET_BESLUIT = tuple(
    bron.als_uitleg(
        "De tekst eist dit van het besluit zelf; voor de beslissing op bezwaar volgt het daaruit."
    ).alleen_bij("bijzonder")
    for bron in (
        WPO.artikel("63", "2"),
        WEC.artikel("61", "2"),
        WVO.artikel("8.8", "4"),
        WVO.artikel("8.15", "6"),
    )
)
"""Schriftelijk en met redenen, voor een bijzondere school."""

BEVOEGD_GPO = (WPO.artikel("43", "2"), WEC.artikel("45", "2"), WVO.artikel("12.34", "2"))
OORDEEL_GPO = (WPO.artikel("43", "3"), WEC.artikel("45", "3"), WVO.artikel("12.34", "3"))
OPSCHORTING_GPO = (WPO.artikel("43", "4"), WEC.artikel("45", "4"), WVO.artikel("12.34", "4"))
ANTWOORD_OP_OORDEEL = (
    WPO.artikel("43", "5").als_uitleg(
        "Dit lid verwijst naar nadere regels. Voor het po is de geldende tekst niet gevonden; de "
        "ingetrokken tekst vroeg hetzelfde als nu in het vo en (v)so."
    ),
    BBWPO.artikel("31"),
    OBWEC.artikel("23", "8"),
    UWVO.artikel("10.2", "2"),
)
AFWIJKEN_VAN_OORDEEL = (*ANTWOORD_OP_OORDEEL[:3], UWVO.artikel("10.2", "3"))

BESTUURSRECHTER = replace(
    RECHTSPRAAK,
    naam="Uitspraken over een toelaatbaarheidsverklaring; gelezen in samenvatting, niet zelf",
).artikel(
    "ECLI:NL:RVS:2020:1153",
    toelichting="De bestuursrechter oordeelt over een tlv-besluit van een samenwerkingsverband.",
)
"""Op het besluit over een tlv is de Awb van toepassing."""
