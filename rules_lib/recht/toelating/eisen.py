"""De eisen aan een weigering, elk een kleine regel op zichzelf."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Uitkomst, niet_van_toepassing, ontbreekt, voldaan
from rules_lib.recht.andere_school import tlv_bij
from rules_lib.recht.besluit import bezwaarweg_vermeld, redenen_vermeld
from rules_lib.recht.onderzoek import eisen as onderzoek
from rules_lib.recht.toelating.feiten import Weigering
from rules_lib.recht.toelating.zorgplicht import oud_genoeg, zorgplicht
from rules_lib.recht.vindplaatsen import (
    BESLISSEN,
    BESLISSEN_ASIEL,
    TIJDELIJK,
    TOELATING_ASIEL,
)
from rules_lib.recht.wetten import WVO

ZORGPLICHT_GELDT = {
    "sector": "vo",
    "voorwaarden": "ja",
    "schriftelijk": "ja",
    "plaatsruimte": "ja",
    "grondslag": "niet_gevraagd",
    "gegevens": "ja",
    "extra_ondersteuning": "ja",
    "meerderjarig": "nee",
}
"""De antwoorden waarbij de zorgplicht geldt, voor de voorbeelden hieronder."""


def _bij_zorgplicht(zaak: Weigering) -> Uitkomst | None:
    """Geeft de grond waarop een eis van de zorgplicht hier niet geldt, of niets als zij geldt."""
    uitkomst = zorgplicht(zaak)
    if uitkomst.id in ("geldt", "gegevens-vragen"):
        return None
    return niet_van_toepassing(
        f"De zorgplicht geldt hier niet: {uitkomst.tekst}", *uitkomst.bronnen, via=(uitkomst,)
    )


def aanmelding_gedaan(zaak: Weigering) -> Uitkomst:
    """Gaat na of er een aanmelding is waarop te beslissen valt.

    Bron: WPO art. 40 lid 2, WEC art. 40 lid 3, WVO 2020 art. 8.8 lid 1.

    >>> aanmelding_gedaan(Weigering(sector="vso", schriftelijk="nee")).aard.value
    'ontbreekt'
    """
    if not oud_genoeg(zaak):
        return ontbreekt("Het kind is nog te jong: er valt niets te weigeren.")
    if not zaak.schriftelijk:
        return ontbreekt("Er is geen schriftelijke aanmelding: er valt niets te weigeren.")
    return voldaan()


def behoefte_onderzocht(zaak: Weigering) -> Uitkomst:
    """Gaat na of de school zelf, actueel en objectief onderzocht wat het kind nodig heeft.

    Bron: Awb art. 3:2 (openbaar); uitleg van WPO art. 40 lid 3, WEC art. 40 lid 4, WVO 2020 art.
    8.9 lid 1.

    >>> behoefte_onderzocht(Weigering(**ZORGPLICHT_GELDT, eigen_onderzoek="nee")).aard.value
    'ontbreekt'
    """
    if nvt := _bij_zorgplicht(zaak):
        return nvt
    return onderzoek.behoefte_onderzocht(zaak)


def aanbod_onderzocht(zaak: Weigering) -> Uitkomst:
    """Gaat na of de school weet wat zij zelf kan bieden.

    Bron: Awb art. 3:2 (openbaar); uitleg van WPO art. 40 lid 3, WEC art. 40 lid 4, WVO 2020 art.
    8.9 lid 1.

    >>> aanbod_onderzocht(Weigering(**ZORGPLICHT_GELDT, eigen_aanbod="ja")).aard.value
    'voldaan'
    """
    if nvt := _bij_zorgplicht(zaak):
        return nvt
    return onderzoek.aanbod_onderzocht(zaak)


def overleg_met_ouders(zaak: Weigering) -> Uitkomst:
    """Gaat na of er overleg is geweest.

    Bron: WPO art. 40 lid 4, WEC art. 40 lid 5, WVO 2020 art. 8.9 lid 2 en 8.1.

    >>> overleg_met_ouders(Weigering(**ZORGPLICHT_GELDT, overleg="nee")).aard.value
    'ontbreekt'
    """
    if nvt := _bij_zorgplicht(zaak):
        return nvt
    met_wie = "de ouders"
    if zaak.sector in ("vo", "vso"):
        if zaak.meerderjarig:
            met_wie = "de meerderjarige leerling"
    if not zaak.overleg:
        return ontbreekt(f"Er is niet met {met_wie} overlegd.")
    return voldaan()


def behoefte_en_aanbod_betrokken(zaak: Weigering) -> Uitkomst:
    """Gaat na of behoefte en aanbod zijn bekeken.

    Bron: WPO art. 40 lid 4, WEC art. 40 lid 5, WVO 2020 art. 8.9 lid 2.

    >>> zaak = Weigering(**ZORGPLICHT_GELDT, aanbod_betrokken="ja")
    >>> behoefte_en_aanbod_betrokken(zaak).aard.value
    'voldaan'
    """
    if nvt := _bij_zorgplicht(zaak):
        return nvt
    if not zaak.aanbod_betrokken:
        return ontbreekt("Behoefte en aanbod van de betrokken scholen zijn niet bekeken.")
    return voldaan()


def andere_school_bereid(zaak: Weigering) -> Uitkomst:
    """Gaat na of een andere school het kind wil toelaten.

    Bron: WPO art. 40 lid 4, WEC art. 40 lid 5, WVO 2020 art. 8.9 lid 2.

    >>> andere_school_bereid(Weigering(**ZORGPLICHT_GELDT, andere_school="nee")).aard.value
    'ontbreekt'
    """
    if nvt := _bij_zorgplicht(zaak):
        return nvt
    if not zaak.andere_school:
        return ontbreekt("Er is geen andere school bereid het kind toe te laten.")
    return voldaan()


def tlv_geregeld(zaak: Weigering) -> Uitkomst:
    """Gaat na of er een tlv is, als de andere school die vraagt.

    Bron: WPO art. 40 lid 8, WEC art. 40 lid 10 en 12, WVO 2020 art. 2.30 lid 5; dat zij er voor de
    weigering is, is uitleg.

    >>> zaak = Weigering(**ZORGPLICHT_GELDT, andere_school="ja",
    ...     soort_andere_school="pro", tlv="nee")
    >>> tlv_geregeld(zaak).aard.value
    'ontbreekt'
    """
    if nvt := _bij_zorgplicht(zaak):
        return nvt
    if not zaak.andere_school:
        return ontbreekt("Er is nog geen andere school, dus ook geen verklaring daarvoor.")
    return tlv_bij(zaak, zaak.soort_andere_school)


def _stond_stil(zaak: Weigering) -> bool:
    """In het bijzonder vo is geen opschorting gevonden."""
    if not zaak.opgeschort:
        return False
    return zaak.denominatie == "openbaar" or zaak.sector != "vo"


def op_tijd_asiel(zaak: Weigering) -> Uitkomst:
    """Gaat na of er op tijd is beslist, ook voor een kind van asielzoekers.

    Bron: WPO art. 40 lid 15, WEC art. 40 lid 23, WVO 2020 art. 8.8 lid 9.

    >>> op_tijd_asiel(Weigering(asiel="ja", binnen_zes_weken="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.asiel:
        return op_tijd(zaak)
    if not zaak.binnen_zes_weken:
        return ontbreekt("Het besluit is te laat.", *BESLISSEN_ASIEL, *TOELATING_ASIEL)
    return voldaan(*BESLISSEN_ASIEL)


def op_tijd(zaak: Weigering) -> Uitkomst:
    """Gaat na of er op tijd is beslist.

    Bron: WPO art. 40 lid 6, WEC art. 40 lid 7, WVO 2020 art. 8.8 lid 2.

    >>> op_tijd(Weigering(opgeschort="nee", verlengd="ja", binnen_tien_weken="ja")).aard.value
    'voldaan'
    """
    if _stond_stil(zaak):
        op_tijd = zaak.binnen_stilgestane_termijn
    else:
        op_tijd = zaak.binnen_tien_weken if zaak.verlengd else zaak.binnen_zes_weken
    if not op_tijd:
        return ontbreekt("Het besluit is te laat.", *BESLISSEN, *TIJDELIJK)
    return voldaan()


def ouders_gehoord(zaak: Weigering) -> Uitkomst:
    """Gaat na of de ouders konden reageren op afwijkende gegevens.

    Bron: Awb art. 4:7 lid 1 (openbaar).

    >>> ouders_gehoord(Weigering(denominatie="bijzonder")).aard.value
    'niet_van_toepassing'
    """
    if zaak.denominatie == "bijzonder":
        return niet_van_toepassing("Deze eis van de Awb geldt voor een openbare school.")
    if not zaak.afwijkende_gegevens:
        return niet_van_toepassing("De weigering steunt niet op afwijkende gegevens.")
    if not zaak.zienswijze:
        return ontbreekt("De ouders konden niet reageren op gegevens die van de hunne afwijken.")
    return voldaan()


def afgewogen(zaak: Weigering) -> Uitkomst:
    """Gaat na of de belangen zijn afgewogen en de weigering niet onevenredig is.

    Bron: Awb art. 3:4 lid 1 en 2 (openbaar).

    >>> afgewogen(Weigering(denominatie="openbaar", weigering_afgewogen="nee")).aard.value
    'ontbreekt'
    >>> afgewogen(Weigering(denominatie="bijzonder")).aard.value
    'niet_van_toepassing'
    """
    if zaak.denominatie == "bijzonder":
        return niet_van_toepassing(
            "Deze eis van de Awb geldt voor een openbare school. Weeg toch ook: de redenen steunen "
            "erop."
        )
    if not zaak.weigering_afgewogen:
        return ontbreekt("Niet is afgewogen of de weigering past bij wat er speelt.")
    return voldaan()


def op_papier(zaak: Weigering) -> Uitkomst:
    """Gaat na of het besluit schriftelijk is bekendgemaakt.

    Bron: Awb art. 3:41 lid 1, WPO art. 63 lid 2, WEC art. 61 lid 2, WVO 2020 art. 8.8 lid 4.

    >>> op_papier(Weigering(schriftelijk_besluit="ja")).aard.value
    'voldaan'
    """
    if not zaak.schriftelijk_besluit:
        return ontbreekt("Het besluit is niet schriftelijk aan de ouders gestuurd of gegeven.")
    return voldaan()


def gemotiveerd(zaak: Weigering) -> Uitkomst:
    """Gaat na of de redenen in het besluit staan.

    Bron: Awb art. 3:46 en 3:47, WPO art. 63 lid 2, WEC art. 61 lid 2, WVO 2020 art. 8.8 lid 4.

    >>> gemotiveerd(Weigering(redenen="nee")).aard.value
    'ontbreekt'
    """
    return redenen_vermeld(zaak)


def bezwaar_vermeld(zaak: Weigering) -> Uitkomst:
    """Gaat na of in het besluit staat hoe bezwaar kan.

    Bron: Awb art. 3:45, WPO art. 63 lid 2, WEC art. 61 lid 2.

    >>> bezwaar_vermeld(Weigering(denominatie="bijzonder", sector="vo")).aard.value
    'niet_van_toepassing'
    """
    return bezwaarweg_vermeld(zaak, WVO.artikel("8.8", "4 en 5"))


def plaatsing_beeindigd(zaak: Weigering) -> Uitkomst:
    """Gaat na of een tijdelijke plaatsing is geëindigd.

    Bron: WPO art. 40 lid 7, WEC art. 40 lid 8 en 9, WVO 2020 art. 8.13 lid 4.

    >>> plaatsing_beeindigd(Weigering(tijdelijk_geplaatst="nee")).aard.value
    'niet_van_toepassing'
    """
    if not zaak.tijdelijk_geplaatst:
        return niet_van_toepassing("Het kind is niet tijdelijk geplaatst.")
    if not zaak.uitgeschreven:
        return ontbreekt("De tijdelijke plaatsing is niet beëindigd.")
    return voldaan()
