"""De eisen aan de inhoud en de bekendmaking van een besluit over een tlv."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Uitkomst, niet_van_toepassing, ontbreekt, voldaan
from rules_lib.recht.tlv.besluit_feiten import TlvBesluit
from rules_lib.recht.tlv.feiten import gaat_over
from rules_lib.recht.tlv.vindplaatsen import NUMMER_EN_AFSCHRIFT
from rules_lib.recht.wetten import AWB


def tlv_gemotiveerd(zaak: TlvBesluit) -> Uitkomst:
    """Gaat na of de redenen in het besluit staan.

    Bron: Awb art. 3:46, 3:47 en 3:49.

    >>> tlv_gemotiveerd(TlvBesluit(tlv_redenen="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.tlv_redenen:
        return ontbreekt("De redenen staan niet in het besluit.")
    return voldaan()


def afwijking_gemotiveerd(zaak: TlvBesluit) -> Uitkomst:
    """Gaat na of een besluit dat van het advies afwijkt zegt waarom.

    Bron: Awb art. 3:50; het advies is krachtens WPO art. 18a lid 11 of WVO 2020 art. 2.47 lid 14.

    >>> afwijking_gemotiveerd(TlvBesluit(tlv_advies="ja", tlv_wijkt_af_van_advies="ja",
    ...     tlv_afwijking_uitgelegd="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.tlv_advies:
        return niet_van_toepassing("Er is geen advies.", AWB.artikel("3:50"))
    if not zaak.tlv_wijkt_af_van_advies:
        return niet_van_toepassing("Het besluit volgt het advies.", AWB.artikel("3:50"))
    if not zaak.tlv_afwijking_uitgelegd:
        return ontbreekt("Waarom van het advies is afgeweken, staat niet in de motivering.")
    return voldaan()


def bezwaar_genoemd(zaak: TlvBesluit) -> Uitkomst:
    """Gaat na of in het besluit staat hoe bezwaar kan.

    Bron: Awb art. 3:45.

    >>> bezwaar_genoemd(TlvBesluit(bezwaar_bij_swv_genoemd="ja")).aard.value
    'voldaan'
    """
    if not zaak.bezwaar_bij_swv_genoemd:
        return ontbreekt("In het besluit staat niet wie, tot wanneer en waar bezwaar kan maken.")
    return voldaan()


def bekendgemaakt(zaak: TlvBesluit) -> Uitkomst:
    """Gaat na of het besluit aan de school en aan de ouders is gestuurd of gegeven.

    Bron: Awb art. 3:41 lid 1; dat het ook tot de ouders is gericht, is uitleg.

    >>> zaak = TlvBesluit(tlv_besluit_naar_school="ja", tlv_besluit_naar_ouders="nee")
    >>> bekendgemaakt(zaak).aard.value
    'ontbreekt'
    """
    if not zaak.tlv_besluit_naar_school:
        return ontbreekt("De school die aanvroeg kreeg het besluit niet.")
    if not zaak.tlv_besluit_naar_ouders:
        return ontbreekt("De ouders kregen het besluit niet.")
    return voldaan()


def volgnummer_gegeven(zaak: TlvBesluit) -> Uitkomst:
    """Gaat na of de verklaring een volgnummer heeft, en bij lwoo elke beslissing.

    Bron: WPO art. 18a lid 14, WVO 2020 art. 2.47 lid 17.

    >>> volgnummer_gegeven(TlvBesluit(sector="po", tlv_voor="so",
    ...     tlv_toegewezen="nee")).aard.value
    'niet_van_toepassing'
    """
    if not gaat_over(zaak, "lwoo"):
        if not zaak.tlv_toegewezen:
            return niet_van_toepassing("Er is geen verklaring gegeven.", *NUMMER_EN_AFSCHRIFT)
    if not zaak.tlv_volgnummer:
        return ontbreekt("Er is geen volgnummer.")
    return voldaan()


def afschrift_gegeven(zaak: TlvBesluit) -> Uitkomst:
    """Gaat na of de ouders een afschrift kregen van elk advies over de ondersteuning.

    Bron: WPO art. 18a lid 14, WVO 2020 art. 2.47 lid 17.

    >>> afschrift_gegeven(TlvBesluit(tlv_advies_ondersteuning="ja",
    ...     tlv_afschrift_naar_ouders="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.tlv_advies_ondersteuning:
        return niet_van_toepassing(
            "Het samenwerkingsverband gaf geen advies over de ondersteuning.", *NUMMER_EN_AFSCHRIFT
        )
    if not zaak.tlv_afschrift_naar_ouders:
        return ontbreekt("De ouders kregen geen afschrift van het advies.")
    return voldaan()


def gezondheidsgegevens(zaak: TlvBesluit) -> Uitkomst:
    """Gaat na of gegevens over gezondheid zijn afgeschermd.

    Bron: WPO art. 18a lid 13, WVO 2020 art. 2.47 lid 16.

    >>> gezondheidsgegevens(TlvBesluit(tlv_gegevens_afgeschermd="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.tlv_gegevens_afgeschermd:
        return ontbreekt("De gegevens over gezondheid zijn niet afgeschermd.")
    return voldaan()
