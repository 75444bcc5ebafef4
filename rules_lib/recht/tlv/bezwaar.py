"""Bezwaar en beroep tegen een besluit over een tlv, volgens de Awb."""

from __future__ import annotations

from rules_lib.kern.duur import Weken
from rules_lib.kern.kalender import AWT
from rules_lib.kern.moment import GewoneDag, Na
from rules_lib.kern.termijn import Aanname, SoortDatum, Termijn, Volgorde
from rules_lib.kern.zaak import JaNee
from rules_lib.recht.basis import Basiszaak, termijnregel
from rules_lib.recht.bezwaar.vindplaatsen import BESTUURSRECHTER
from rules_lib.recht.tlv.gebeurtenissen import (
    BEKENDMAKING_BESLISSING_TLV,
    BEKENDMAKING_TLV,
    ONTVANGST_BEZWAAR_TLV,
    VERDAGING_TLV,
)
from rules_lib.recht.tlv.vindplaatsen import (
    NIET_UITGESLOTEN,
)
from rules_lib.recht.vindplaatsen import TLV_COMMISSIE
from rules_lib.recht.wetten import AWB, WEC, WPO, WVO

_GEEN_GPO = tuple(
    bron.als_uitleg("De geschillencommissie gaat niet over besluiten van een samenwerkingsverband.")
    for bron in (WPO.artikel("43", "2"), WEC.artikel("45", "2"), WVO.artikel("12.34", "2"))
)
EINDE_BEZWAAR = GewoneDag(Na(BEKENDMAKING_TLV, Weken(6)))
BESLUIT_EERST = Volgorde(
    BEKENDMAKING_TLV,
    ONTVANGST_BEZWAAR_TLV,
    "Het bezwaar ligt voor de bekendmaking van het besluit waartegen het gaat.",
)


class TlvBezwaar(Basiszaak):
    """De feiten van een bezwaar over een tlv.

    >>> TlvBezwaar(sector="po", tlv_verdaagd="nee").tlv_verdaagd
    False
    """

    tlv_verdaagd = JaNee(
        "Heeft het samenwerkingsverband de beslissing op het bezwaar verdaagd?",
        hulp="Dat kan voor hooguit zes weken, met een schriftelijke mededeling.",
        standaard=("nee", "De beslissing op het bezwaar is niet verdaagd."),
        blijkt_uit=(VERDAGING_TLV,),
        bronnen=(AWB.artikel("7:10", "3 en 5"),),
    )


def tlv_bezwaar(zaak: TlvBezwaar) -> Termijn:
    """Zegt tot en met welke dag de ouders of de school bezwaar kunnen maken over een tlv.

    Bron: Awb art. 6:7, 6:8 lid 1, 6:9, 6:11 en 6:16.

    >>> tlv_bezwaar(TlvBezwaar()).gebeurtenis.naam
    'bekendmaking_tlv'
    """
    return Termijn.met_einde(
        EINDE_BEZWAAR,
        SoortDatum.UITERLIJK,
        (
            AWB.artikel("6:7"),
            AWB.artikel("6:8", "1"),
            AWB.artikel("6:9", "1 en 2"),
            AWB.artikel("6:11"),
            AWB.artikel("6:16"),
            *TLV_COMMISSIE,
            BESTUURSRECHTER,
            *_GEEN_GPO,
            AWT.artikel("1", "1"),
        ),
        aannames=(
            Aanname("Zorg dat het bezwaar op deze dag bij het samenwerkingsverband binnen is."),
            Aanname(
                "Per post is het ook op tijd als het voor het einde op de post is gedaan en binnen "
                "een week erna aankomt."
            ),
            Aanname(
                "Het bezwaar houdt het besluit niet tegen: de tlv, of de afwijzing, geldt zolang."
            ),
            Aanname(
                "Bezwaar gaat naar het samenwerkingsverband. Een geschil bij de GPO gaat over de "
                "school, niet over de tlv."
            ),
        ),
        volgorde=(BESLUIT_EERST,),
        jurist=("Zijn de ouders altijd belanghebbende bij een besluit over een tlv?",),
    )


def tlv_beroep(zaak: TlvBezwaar) -> Termijn:
    """Zegt wanneer het beroep over een tlv uiterlijk bij de rechtbank is.

    Bron: Awb art. 6:7 en 6:8 lid 1; WPO art. 40 lid 8, WEC art. 40 lid 14, WVO 2020 art. 2.30 lid 6
    en 2.43 lid 4.

    >>> tlv_beroep(TlvBezwaar()).gebeurtenis.naam
    'bekendmaking_beslissing_tlv'
    """
    return Termijn.met_einde(
        GewoneDag(Na(BEKENDMAKING_BESLISSING_TLV, Weken(6))),
        SoortDatum.UITERLIJK,
        (
            AWB.artikel("6:7"),
            AWB.artikel("6:8", "1"),
            *NIET_UITGESLOTEN,
            BESTUURSRECHTER,
            AWB.artikel("6:9", "1 en 2"),
            AWB.artikel("6:16"),
            AWT.artikel("1", "1"),
        ),
        aannames=(
            Aanname("Zorg dat het beroepschrift op deze dag bij de rechtbank binnen is."),
            Aanname("Het beroep houdt het besluit niet tegen."),
        ),
    )


TERMIJNEN = (
    termijnregel(
        tlv_bezwaar,
        titel="Bezwaar maken over een tlv",
        doel="Het bezwaar is bij het samenwerkingsverband binnen.",
        wie="de ouders of de school",
        ankers=(BEKENDMAKING_TLV,),
        voorbeelden=("bekendmaking_tlv=2026-11-23", "bekendmaking_tlv=2027-03-24"),
    ),
    termijnregel(
        tlv_beroep,
        titel="Beroep bij de rechter over een tlv",
        doel="Het beroepschrift is bij de rechtbank binnen.",
        wie="de ouders of de school",
        ankers=(BEKENDMAKING_BESLISSING_TLV,),
        voorbeelden=(
            "sector=po bekendmaking_beslissing_tlv=2027-02-15",
            "sector=vo bekendmaking_beslissing_tlv=2027-03-24",
        ),
    ),
)
