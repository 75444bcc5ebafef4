"""Bezwaar en beroep tegen een besluit over een tlv, volgens de Awb."""

from __future__ import annotations

from rules_lib.kern.duur import Weken
from rules_lib.kern.kalender import AWT
from rules_lib.kern.moment import GewoneDag, Na, Verlengd
from rules_lib.kern.regel import Betrekking, Vorm
from rules_lib.kern.termijn import Aanname, Lezing, SoortDatum, Termijn, Volgorde
from rules_lib.kern.zaak import JaNee
from rules_lib.recht.basis import Basiszaak, termijnregel
from rules_lib.recht.tlv.gebeurtenissen import (
    BEKENDMAKING_BESLISSING_TLV,
    BEKENDMAKING_TLV,
    ONTVANGST_BEZWAAR_TLV,
    VERDAGING_TLV,
)
from rules_lib.recht.tlv.vindplaatsen import (
    BESTUURSRECHTER,
    NIET_UITGESLOTEN,
    SAMENWERKINGSVERBAND,
    overal,
    van_swv,
)
from rules_lib.recht.wetten import AWB, SINDS_2022, WEC, WPO, WVO

_COMMISSIE_PO, _COMMISSIE_VO = WPO.artikel("18a", "12"), WVO.artikel("2.47", "15")
_GEEN_GPO = tuple(
    bron.als_uitleg("De geschillencommissie gaat niet over besluiten van een samenwerkingsverband.")
    for bron in (WPO.artikel("43", "2"), WEC.artikel("45", "2"), WVO.artikel("12.34", "2"))
)
_EINDE_BEZWAAR = GewoneDag(Na(BEKENDMAKING_TLV, Weken(6)))
_TWAALF_WEKEN = Na(_EINDE_BEZWAAR, Weken(12))
_BESLUIT_EERST = Volgorde(
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
        hulp="Dat kan een keer, voor hooguit zes weken, met een schriftelijke mededeling.",
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
        _EINDE_BEZWAAR,
        SoortDatum.UITERLIJK,
        (
            AWB.artikel("6:7"),
            AWB.artikel("6:8", "1"),
            AWB.artikel("6:9", "1 en 2"),
            AWB.artikel("6:11"),
            AWB.artikel("6:16"),
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
            Aanname("Het bezwaar houdt het besluit niet tegen: de tlv blijft zolang gelden."),
            Aanname(
                "Bezwaar gaat naar het samenwerkingsverband. Een geschil bij de GPO gaat over de "
                "school, niet over de tlv."
            ),
        ),
        volgorde=(_BESLUIT_EERST,),
        jurist=("Zijn de ouders altijd belanghebbende bij een besluit over een tlv?",),
    )


def tlv_beslissing_op_bezwaar(zaak: TlvBezwaar) -> Termijn:
    """Zegt wanneer het samenwerkingsverband uiterlijk op een bezwaar over een tlv beslist.

    Bron: Awb art. 7:10 lid 1 en 3 met WPO art. 18a lid 12 en WVO 2020 art. 2.47 lid 15; de
    combinatie is uitleg. Niet de vier weken die voor scholen gelden.

    >>> tlv_beslissing_op_bezwaar(TlvBezwaar(sector="vo", tlv_verdaagd="nee")).bronnen[0].verwijzing
    'Awb art. 7:10 lid 1 en 3'
    """
    commissie = _COMMISSIE_PO if zaak.sector in ("po", "so") else _COMMISSIE_VO
    te_laat = Volgorde(
        VERDAGING_TLV,
        GewoneDag(_TWAALF_WEKEN),
        "De verdaging kwam na de twaalf weken. Wat daarvan het gevolg is, staat niet in de wet.",
        fataal=False,
    )
    buiten_tijd = Volgorde(
        ONTVANGST_BEZWAAR_TLV,
        _EINDE_BEZWAAR,
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
            *overal(commissie),
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
            _BESLUIT_EERST,
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
        tlv_beslissing_op_bezwaar,
        titel="Beslissen op het bezwaar over een tlv",
        doel="De beslissing op het bezwaar is genomen.",
        wie=SAMENWERKINGSVERBAND,
        ankers=(BEKENDMAKING_TLV,),
        voorbeelden=(
            "sector=po bekendmaking_tlv=2026-11-23",
            "sector=vo bekendmaking_tlv=2026-11-23 verdaging_tlv=2027-03-15",
        ),
        geldig=SINDS_2022,
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
                bronnen=(*van_swv(_COMMISSIE_PO, _COMMISSIE_VO), AWB.artikel("7:13", "6 en 7")),
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
