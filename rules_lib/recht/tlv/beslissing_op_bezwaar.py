"""Wanneer het samenwerkingsverband op een bezwaar over een tlv beslist, en wie het hoort."""

from __future__ import annotations

from rules_lib.kern.duur import Weken
from rules_lib.kern.kalender import AWT
from rules_lib.kern.moment import GewoneDag, Na, Verlengd
from rules_lib.kern.regel import Betrekking, Vorm
from rules_lib.kern.termijn import Aanname, Lezing, SoortDatum, Termijn, Volgorde
from rules_lib.recht.basis import termijnregel
from rules_lib.recht.bezwaar.vindplaatsen import BESTUURSRECHTER
from rules_lib.recht.tlv.bezwaar import BESLUIT_EERST, EINDE_BEZWAAR, TlvBezwaar
from rules_lib.recht.tlv.gebeurtenissen import (
    BEKENDMAKING_TLV,
    ONTVANGST_BEZWAAR_TLV,
    VERDAGING_TLV,
)
from rules_lib.recht.tlv.vindplaatsen import SAMENWERKINGSVERBAND
from rules_lib.recht.vindplaatsen import TLV_COMMISSIE
from rules_lib.recht.wetten import AWB

_TWAALF_WEKEN = Na(EINDE_BEZWAAR, Weken(12))


def tlv_beslissing_op_bezwaar(zaak: TlvBezwaar) -> Termijn:
    """Zegt wanneer het samenwerkingsverband uiterlijk op een bezwaar over een tlv beslist.

    Bron: Awb art. 7:10 lid 1 en 3 met WPO art. 18a lid 12 en WVO 2020 art. 2.47 lid 15; de
    combinatie is uitleg. Niet de vier weken die voor scholen gelden.

    >>> tlv_beslissing_op_bezwaar(TlvBezwaar(sector="vo", tlv_verdaagd="nee")).bronnen[0].verwijzing
    'Awb art. 7:10 lid 1 en 3'
    """
    commissie = TLV_COMMISSIE if zaak.sector in ("po", "so") else TLV_COMMISSIE[1:]
    te_laat = Volgorde(
        VERDAGING_TLV,
        GewoneDag(_TWAALF_WEKEN),
        "De verdaging kwam na de twaalf weken. Wat daarvan het gevolg is, staat niet in de wet.",
        fataal=False,
    )
    buiten_tijd = Volgorde(
        ONTVANGST_BEZWAAR_TLV,
        EINDE_BEZWAAR,
        "Het bezwaar kwam na de bezwaartermijn. Ga na of dat te verontschuldigen is (Awb art. 6:9 "
        "en 6:11).",
        fataal=False,
    )
    eerst_bezwaar = Volgorde(
        ONTVANGST_BEZWAAR_TLV, VERDAGING_TLV, "De verdaging ligt voor de ontvangst van het bezwaar."
    )
    return Termijn(
        lezingen=_verdaagd() if zaak.tlv_verdaagd else _NIET_VERDAAGD,
        soort_datum=SoortDatum.UITERLIJK,
        bronnen=(
            AWB.artikel("7:10", "1 en 3").als_uitleg(
                "De wet laat elk samenwerkingsverband een adviescommissie instellen; dat dan "
                "twaalf weken gelden is een gevolgtrekking."
            ),
            *commissie,
            AWB.artikel("7:13", "1"),
            BESTUURSRECHTER,
            AWT.artikel("1", "1"),
        ),
        aannames=(
            Aanname("Er is op tijd bezwaar gemaakt tegen een besluit over een tlv of lwoo."),
            Aanname(
                "Het samenwerkingsverband heeft de adviescommissie die de wet vraagt. Zonder "
                "commissie is het zes weken in plaats van twaalf."
            ),
            Aanname(
                "Tijd om een gebrek in het bezwaar te herstellen en verder uitstel met instemming "
                "(Awb 7:10 lid 2 en 4) zijn niet meegerekend."
            ),
            *(_BIJ_VERDAGING if zaak.tlv_verdaagd else ()),
        ),
        volgorde=(
            BESLUIT_EERST,
            buiten_tijd,
            *((eerst_bezwaar, te_laat) if zaak.tlv_verdaagd else ()),
        ),
        jurist=_JURIST_VERDAGING if zaak.tlv_verdaagd else (),
    )


_NIET_VERDAAGD = (
    Lezing(
        id="tekst",
        grond="Twaalf weken na de laatste dag om bezwaar te maken.",
        einde=GewoneDag(_TWAALF_WEKEN),
    ),
)
_BIJ_VERDAGING = (
    Aanname("Noemde het samenwerkingsverband een kortere verdaging, dan telt die."),
    Aanname(
        "De Algemene termijnenwet kijkt naar de twaalf en de zes weken, niet naar het geheel van "
        "meer dan twaalf weken."
    ),
)
_JURIST_VERDAGING = (
    (
        "Sluiten de zes weken verdaging (Awb 7:10 lid 3) aan op de twaalf weken zelf of op de dag "
        "waarheen de Algemene termijnenwet die verschoof, en geldt die wet voor het geheel?"
    ),
)


def _verdaagd() -> tuple[Lezing, ...]:
    """De tekst zegt niet of de verdaging aansluit op een verschoven dag."""
    return (
        Lezing(
            id="aaneengesloten",
            grond="Twaalf weken en zes weken achter elkaar.",
            einde=GewoneDag(Verlengd(_TWAALF_WEKEN, Weken(6))),
        ),
        Lezing(
            id="na-eerste-termijn",
            grond="Zes weken na de dag waarop de twaalf weken echt eindigen.",
            einde=GewoneDag(Na(GewoneDag(_TWAALF_WEKEN), Weken(6))),
        ),
    )


TLV_BESLISSING_OP_BEZWAAR = termijnregel(
    tlv_beslissing_op_bezwaar,
    titel="Beslissen op het bezwaar over een tlv",
    doel="De beslissing op het bezwaar is genomen.",
    wie=SAMENWERKINGSVERBAND,
    ankers=(BEKENDMAKING_TLV,),
    voorbeelden=(
        "sector=po bekendmaking_tlv=2026-11-23",
        "sector=vo bekendmaking_tlv=2026-11-23 verdaging_tlv=2027-03-15",
    ),
    betrekt=(
        Betrekking(
            stap="Een beslissing op een bezwaar over een tlv",
            vorm=Vorm.HOREN,
            wie="wie bezwaar maakte, en wie eerder een zienswijze gaf",
            bronnen=(AWB.artikel("7:2", "1 en 2"), AWB.artikel("7:13", "3")),
            woorden="belanghebbenden in de gelegenheid stellen te worden gehoord, door de "
            "adviescommissie",
        ),
        Betrekking(
            stap="Een beslissing op een bezwaar over een tlv",
            vorm=Vorm.ADVIES,
            wie="de adviescommissie van het samenwerkingsverband",
            bronnen=(*TLV_COMMISSIE, AWB.artikel("7:13", "6 en 7")),
            woorden="adviseert over bezwaarschriften; schriftelijk, met verslag van het horen; "
            "afwijken met de reden",
        ),
        Betrekking(
            stap="De beslissing op een bezwaar over een tlv verdagen",
            vorm=Vorm.INFORMEREN,
            wie="de ouders en de school",
            bronnen=(AWB.artikel("7:10", "5"),),
            woorden="schriftelijk mededelen aan belanghebbenden",
        ),
    ),
)
