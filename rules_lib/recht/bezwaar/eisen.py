"""De eisen aan een beslissing op bezwaar, elk een kleine regel op zichzelf."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Uitkomst, niet_van_toepassing, ontbreekt, voldaan
from rules_lib.recht.bezwaar.feiten import BeslissingOpBezwaar
from rules_lib.recht.bezwaar.termijnen import telt_vanaf_ontvangst
from rules_lib.recht.bezwaar.vindplaatsen import (
    BESLISSEN_VO,
    INSPECTEUR,
    NA_BEZWAARTERMIJN,
    NA_ONTVANGST,
)
from rules_lib.recht.wetten import AWB, WEC, WPO

VO = tuple(BESLISSEN_VO.values())
_GEEN_COMMISSIE = niet_van_toepassing(
    "Er is geen adviescommissie voor bezwaar.", AWB.artikel("7:13", "1")
)


def ontvangst_bevestigd(zaak: BeslissingOpBezwaar) -> Uitkomst:
    """Gaat na of de ontvangst van het bezwaar is bevestigd.

    Bron: Awb art. 6:14 lid 1 (openbaar).

    >>> ontvangst_bevestigd(BeslissingOpBezwaar(denominatie="bijzonder")).aard.value
    'niet_van_toepassing'
    """
    if zaak.denominatie == "bijzonder":
        return niet_van_toepassing(
            "Dit staat in de Awb, voor een openbare school. Bevestig de ontvangst toch: dan staat "
            "de dag vast.",
            AWB.artikel("6:14", "1"),
        )
    if not zaak.bezwaar_bevestigd:
        return ontbreekt("De ontvangst van het bezwaar is niet schriftelijk bevestigd.")
    return voldaan()


def commissie_gemeld(zaak: BeslissingOpBezwaar) -> Uitkomst:
    """Gaat na of de ouders weten dat een adviescommissie adviseert.

    Bron: Awb art. 7:13 lid 2 en 3 (openbaar).

    >>> openbaar = {"denominatie": "openbaar", "adviescommissie": "ja"}
    >>> commissie_gemeld(BeslissingOpBezwaar(**openbaar, commissie_gemeld="nee")).aard.value
    'ontbreekt'
    """
    if nvt := _zonder_commissie(zaak):
        return nvt
    if not zaak.commissie_gemeld:
        return ontbreekt("De ouders weten niet dat de adviescommissie adviseert en hen hoort.")
    return voldaan()


def _zonder_commissie(zaak: BeslissingOpBezwaar) -> Uitkomst | None:
    """Geeft de grond waarop er geen adviescommissie als in de Awb is, of niets als zij er is."""
    if zaak.denominatie == "bijzonder":
        return niet_van_toepassing(
            "De adviescommissie van de Awb hoort bij een openbare school.", AWB.artikel("7:13", "1")
        )
    return None if zaak.adviescommissie else _GEEN_COMMISSIE


def gehoord(zaak: BeslissingOpBezwaar) -> Uitkomst:
    """Gaat na of wie bezwaar maakte is gehoord.

    Bron: Awb art. 7:2 (openbaar), WPO art. 63 lid 3 en WEC art. 61 lid 3 en 4 (bijzonder).

    >>> zaak = {"denominatie": "bijzonder", "sector": "so", "bezwaar_ouders_gehoord": "nee"}
    >>> gehoord(BeslissingOpBezwaar(**zaak)).aard.value
    'ontbreekt'
    """
    if zaak.denominatie == "openbaar":
        if not zaak.bezwaar_gehoord:
            return ontbreekt("De belanghebbenden kregen geen gelegenheid om te worden gehoord.")
        return voldaan()
    if zaak.sector == "vo":
        return niet_van_toepassing(
            "In het bijzonder vo gaat het om de leerling en, onder de achttien, zijn ouders; dat "
            "zijn de twee eisen hierna.",
            *VO,
        )
    if not zaak.bezwaar_ouders_gehoord:
        return ontbreekt("De ouders zijn niet over het bezwaar gehoord.")
    return voldaan()


def leerling_gehoord(zaak: BeslissingOpBezwaar) -> Uitkomst:
    """Gaat na of in het vo de leerling gelegenheid kreeg om te worden gehoord.

    Bron: WVO 2020 art. 8.8 lid 6 en 8.15 lid 8.

    >>> leerling_gehoord(BeslissingOpBezwaar(sector="po")).aard.value
    'niet_van_toepassing'
    """
    if zaak.sector != "vo":
        return niet_van_toepassing(
            "De WPO en de WEC noemen bij bezwaar alleen de ouders. Een meerderjarige leerling van "
            "een openbare school is zelf belanghebbende. Hoor de leerling zo mogelijk toch.",
            *NA_ONTVANGST,
            AWB.artikel("7:2", "1").alleen_bij("openbaar"),
        )
    if not zaak.bezwaar_leerling_gehoord:
        return ontbreekt("De leerling kreeg geen gelegenheid om te worden gehoord.")
    return voldaan()


def ouders_ook_gehoord(zaak: BeslissingOpBezwaar) -> Uitkomst:
    """Gaat na of in het vo ook de ouders van een leerling onder de achttien gehoord konden worden.

    Bron: WVO 2020 art. 8.8 lid 6 en 8.15 lid 8.

    >>> ouders_ook_gehoord(BeslissingOpBezwaar(sector="vo", achttien="ja")).aard.value
    'niet_van_toepassing'
    """
    if zaak.sector != "vo":
        return niet_van_toepassing(
            "In het po en (v)so staat het horen van de ouders bij een eerdere eis.",
            *NA_ONTVANGST,
            AWB.artikel("7:2", "1").alleen_bij("openbaar"),
        )
    if zaak.achttien:
        return niet_van_toepassing("De leerling is achttien of ouder.", *VO)
    if not zaak.bezwaar_ouders_ook:
        return ontbreekt("De ouders kregen geen gelegenheid om te worden gehoord.")
    return voldaan()


def stukken_ingezien(zaak: BeslissingOpBezwaar) -> Uitkomst:
    """Gaat na of de adviezen en rapporten konden worden ingezien.

    Bron: WVO 2020 art. 8.8 lid 6 en 8.15 lid 8, WEC art. 61 lid 4 (bijzonder). Voor het openbaar
    po en (v)so volgt het uit het recht om te worden gehoord (Awb art. 7:2); dat is uitleg.

    >>> stukken_ingezien(BeslissingOpBezwaar(sector="po", denominatie="bijzonder")).aard.value
    'niet_van_toepassing'
    """
    if zaak.sector == "po":
        if zaak.denominatie == "bijzonder":
            return niet_van_toepassing(
                "WPO art. 63 noemt inzage niet. Geef de stukken toch: zonder kan niemand goed "
                "op het besluit reageren.",
                WPO.artikel("63", "3"),
            )
    if not zaak.bezwaar_stukken:
        return ontbreekt("De adviezen en rapporten over het besluit konden niet worden ingezien.")
    return voldaan()


def overleg_inspecteur(zaak: BeslissingOpBezwaar) -> Uitkomst:
    """Gaat na of er in het (v)so met de inspecteur is overlegd.

    Bron: WEC art. 40 lid 21 (openbaar) en 61 lid 4 (bijzonder).

    >>> zaak = {"sector": "vso", "denominatie": "openbaar", "bezwaar_verblijf": "ja"}
    >>> overleg_inspecteur(BeslissingOpBezwaar(**zaak)).aard.value
    'niet_van_toepassing'
    """
    if zaak.sector in ("po", "vo"):
        return niet_van_toepassing(
            "In het po en vo is dit overleg bij bezwaar niet gevonden.",
            WPO.artikel("40", "12"),
            WPO.artikel("63", "3"),
            *VO,
        )
    if zaak.denominatie == "openbaar":
        if zaak.bezwaar_verblijf:
            return niet_van_toepassing(
                "Het besluit gaat over nationaliteit of verblijf.", WEC.artikel("40", "21")
            )
    if not zaak.bezwaar_inspecteur:
        return ontbreekt("Er is niet met de inspecteur overlegd.", *INSPECTEUR)
    return voldaan()


def op_tijd_beslist(zaak: BeslissingOpBezwaar) -> Uitkomst:
    """Gaat na of er op tijd op het bezwaar is beslist.

    Bron: WPO art. 40 lid 12 en WEC art. 40 lid 20 (openbaar), WPO art. 63 lid 3 en WEC art. 61 lid
    3 (bijzonder), WVO 2020 art. 8.8 lid 6 en 8.15 lid 8; opschorting: WPO art. 43 lid 4, WEC art.
    45 lid 4, WVO 2020 art. 12.34 lid 4.

    >>> op_tijd_beslist(BeslissingOpBezwaar(sector="vo", gpo="nee",
    ...     op_bezwaar_na_ontvangst="nee")).bronnen[-1].verwijzing
    'WVO 2020 art. 8.15 lid 8'
    """
    if telt_vanaf_ontvangst(zaak):
        op_tijd = zaak.op_bezwaar_na_ontvangst_stil if zaak.gpo else zaak.op_bezwaar_na_ontvangst
        bronnen = (*NA_ONTVANGST, *VO)
    else:
        op_tijd = zaak.op_bezwaar_na_termijn_stil if zaak.gpo else zaak.op_bezwaar_na_termijn
        bronnen = NA_BEZWAARTERMIJN
    if not op_tijd:
        return ontbreekt("De beslissing op het bezwaar is te laat.", *bronnen)
    return voldaan()


def redenen_vermeld(zaak: BeslissingOpBezwaar) -> Uitkomst:
    """Gaat na of de redenen in de beslissing staan.

    Bron: Awb art. 3:46 en 3:47 (openbaar); uitleg van WPO art. 63 lid 2, WEC art. 61 lid 2 en WVO
    2020 art. 8.8 lid 4 en 8.15 lid 6 (bijzonder).

    >>> redenen_vermeld(BeslissingOpBezwaar(bezwaar_redenen="ja")).aard.value
    'voldaan'
    """
    if not zaak.bezwaar_redenen:
        return ontbreekt("De redenen staan niet in de beslissing op het bezwaar.")
    return voldaan()


def schriftelijk_bekend(zaak: BeslissingOpBezwaar) -> Uitkomst:
    """Gaat na of de beslissing schriftelijk is bekendgemaakt.

    Bron: Awb art. 3:41 lid 1 (openbaar); uitleg van WPO art. 63 lid 2, WEC art. 61 lid 2 en WVO
    2020 art. 8.8 lid 4 en 8.15 lid 6 (bijzonder).

    >>> schriftelijk_bekend(BeslissingOpBezwaar(bezwaar_op_papier="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.bezwaar_op_papier:
        return ontbreekt("De beslissing op het bezwaar is niet schriftelijk gestuurd of gegeven.")
    return voldaan()


def beroep_vermeld(zaak: BeslissingOpBezwaar) -> Uitkomst:
    """Gaat na of in de beslissing staat hoe beroep kan.

    Bron: Awb art. 3:45 (openbaar).

    >>> beroep_vermeld(BeslissingOpBezwaar(denominatie="openbaar", beroep_genoemd="nee")).aard.value
    'ontbreekt'
    """
    if zaak.denominatie == "bijzonder":
        return niet_van_toepassing(
            "Voor een bijzondere school is geen beroep met een termijn gevonden. Zeg de ouders "
            "wel dat zij naar de burgerlijke rechter kunnen.",
            AWB.artikel("3:45", "1 en 2"),
        )
    if not zaak.beroep_genoemd:
        return ontbreekt("In de beslissing staat niet hoe en tot wanneer beroep kan.")
    return voldaan()


def afwijking_advies(zaak: BeslissingOpBezwaar) -> Uitkomst:
    """Gaat na of afwijken van het advies van de adviescommissie is uitgelegd.

    Bron: Awb art. 7:13 lid 7 (openbaar).

    >>> openbaar = {"denominatie": "openbaar", "adviescommissie": "ja"}
    >>> zaak = BeslissingOpBezwaar(**openbaar, commissie_afgeweken="ja", commissie_reden="nee")
    >>> afwijking_advies(zaak).aard.value
    'ontbreekt'
    """
    if nvt := _zonder_commissie(zaak):
        return nvt
    if not zaak.commissie_afgeweken:
        return niet_van_toepassing(
            "De beslissing volgt het advies van de adviescommissie.", AWB.artikel("7:13", "7")
        )
    if not zaak.commissie_reden:
        return ontbreekt("De reden voor het afwijken, of het advies zelf, ontbreekt.")
    return voldaan()
