"""De eisen aan een verwijdering die voor het besluit vervuld zijn, elk een kleine regel."""

from __future__ import annotations

from dataclasses import replace

from rules_lib.kern.uitkomst import (
    Uitkomst,
    Vervolg,
    niet_van_toepassing,
    ontbreekt,
    voldaan,
)
from rules_lib.recht.andere_school import tlv_bij
from rules_lib.recht.leerplicht import LEERPLICHTWET, leerplichtwet_geldt, volwassen
from rules_lib.recht.verwijdering.andere_school import geen_andere_school_geeist
from rules_lib.recht.verwijdering.feiten import Verwijdering
from rules_lib.recht.verwijdering.vindplaatsen import (
    ANDERE_SCHOOL,
    GEEN_HOREN_VO,
    GEEN_ZIENSWIJZE,
    HOREN_VO,
    VORDERINGEN,
    ZIENSWIJZE,
)
from rules_lib.recht.wetten import WEC, WPO, WVO

NIET_IN_WPO_EN_WEC = tuple(
    bron.als_uitleg("De regels over verwijdering in deze wet noemen dit niet.")
    for bron in ANDERE_SCHOOL[:2]
)


def loop_na(uitkomst: Uitkomst, tekst: str, regel: str) -> Uitkomst:
    """Wijst bij wat ontbreekt naar de lijst die erover gaat.

    >>> loop_na(ontbreekt("Niet onderzocht."), "Loop het na.", "onderzoek").vervolg[0].regel
    'onderzoek'
    """
    return replace(uitkomst, vervolg=(Vervolg(tekst, regel),))


def bevoegd_gezag_beslist(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of het bevoegd gezag over de verwijdering beslist.

    Bron: WPO art. 40 lid 1, WEC art. 40 lid 1, WVO 2020 art. 8.15 lid 1.

    >>> bevoegd_gezag_beslist(Verwijdering(besluit_bevoegd_gezag="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.besluit_bevoegd_gezag:
        return ontbreekt("Niet het bevoegd gezag beslist.")
    return voldaan()


def onderzoek_gedaan(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of het onderzoek naar de leerling en het eigen aanbod goed is.

    Bron: Awb art. 3:2 (openbaar); rapport § 3.2 en bijlage 2; uitleg van de GPO.

    >>> onderzoek_gedaan(Verwijdering(onderzoek_nagelopen="nee")).vervolg[0].regel
    'onderzoek'
    """
    if not zaak.onderzoek_nagelopen:
        return loop_na(
            ontbreekt("Niet goed is onderzocht wat de leerling nodig heeft en wat er kan."),
            "Loop de eisen aan het onderzoek na.",
            "onderzoek",
        )
    return voldaan()


def afgewogen(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of de verwijdering evenredig is.

    Bron: Awb art. 3:4 (openbaar); rapport bijlage 2; uitleg van de GPO.

    >>> afgewogen(Verwijdering(evenredig="nee")).vervolg[0].regel
    'evenredigheid'
    """
    if not zaak.evenredig:
        return loop_na(
            ontbreekt("Niet is afgewogen of de verwijdering past bij wat er speelt."),
            "Loop de afweging na.",
            "evenredigheid",
        )
    return voldaan()


def vorderingen(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of een leerling niet in de loop van het jaar om zijn vorderingen weg moet.

    Bron: Uitvoeringsbesluit WVO 2020 art. 8.12 lid 2.

    >>> vorderingen(Verwijdering(sector="vo", grond_in_vo="vorderingen",
    ...     na_schooljaar="nee")).aard.value
    'ontbreekt'
    """
    if zaak.sector != "vo":
        return niet_van_toepassing("Deze regel geldt alleen in het vo.", *NIET_IN_WPO_EN_WEC)
    if zaak.grond_in_vo == "anders":
        return niet_van_toepassing("De verwijdering steunt niet op de vorderingen.")
    if zaak.na_schooljaar:
        return voldaan()
    if zaak.grond_in_vo == "niet_bevorderd":
        return ontbreekt(
            "De verwijdering gaat in de loop van het schooljaar in.",
            VORDERINGEN.als_uitleg("Wie niet wordt bevorderd, had onvoldoende vorderingen."),
        )
    return ontbreekt(
        "Een leerling wordt om onvoldoende vorderingen niet in de loop van het schooljaar "
        "verwijderd."
    )


def gelijke_regel(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of bij niet bevorderen geen onderscheid naar herkomst is gemaakt.

    Bron: Uitvoeringsbesluit WVO 2020 art. 8.12 lid 1.

    >>> gelijke_regel(Verwijdering(sector="vo", grond_in_vo="vorderingen")).aard.value
    'niet_van_toepassing'
    """
    if zaak.sector != "vo":
        return niet_van_toepassing("Deze regel geldt alleen in het vo.", *NIET_IN_WPO_EN_WEC)
    if zaak.grond_in_vo != "niet_bevorderd":
        return niet_van_toepassing(
            "De verwijdering steunt niet op niet bevorderen naar 6 vwo of 5 havo."
        )
    if not zaak.zonder_onderscheid:
        return ontbreekt("Er is onderscheid gemaakt naar de schoolsoort of leerweg van herkomst.")
    return voldaan()


def leraar_gehoord(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of de leraar is gehoord.

    Bron: WPO art. 40 lid 11 (de betrokken groepsleraar), WEC art. 40 lid 18 (de betrokken leraar of
    leraren). Het vo kent dit niet.

    >>> leraar_gehoord(Verwijdering(sector="vo")).aard.value
    'niet_van_toepassing'
    """
    if zaak.sector == "vo":
        return niet_van_toepassing(
            "In het vo noemt de wet de leraar niet. Vraag toch wat leraren zien.",
            WVO.artikel("8.15", "1 en 2").als_uitleg("Dit artikel noemt geen leraar."),
        )
    if not zaak.leraar_gehoord:
        return ontbreekt("De leraar is niet gehoord voordat er besloten wordt.")
    return voldaan()


def ouders_gehoord(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of de ouders zijn gehoord.

    Bron: WPO art. 40 lid 11 en 63 lid 2, WEC art. 40 lid 18 en 61 lid 2, WVO 2020 art. 8.15 lid 3
    (als de leerling jonger is dan achttien).

    >>> ouders_gehoord(Verwijdering(sector="po", ouders_gehoord_verwijdering="nee")).aard.value
    'ontbreekt'
    >>> ouders_gehoord(Verwijdering(sector="vo", leerplichtig="nee", achttien="ja")).aard.value
    'niet_van_toepassing'
    """
    if zaak.sector == "vo":
        if volwassen(zaak):
            return niet_van_toepassing(
                "Vanaf achttien jaar krijgt in het vo alleen de leerling die gelegenheid.", HOREN_VO
            )
    if not zaak.ouders_gehoord_verwijdering:
        return ontbreekt("De ouders zijn niet gehoord voordat er besloten wordt.")
    return voldaan()


def ouders_gehoord_tot_2024(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of de ouders zijn gehoord, tot 1 augustus 2024: toen kende het vo die plicht niet.

    Bron: WPO art. 40 lid 11 en 63 lid 2, WEC art. 40 lid 18 en 61 lid 2.

    >>> ouders_gehoord_tot_2024(Verwijdering(sector="vo")).aard.value
    'niet_van_toepassing'
    """
    if zaak.sector == "vo":
        return _ZONDER_HOORPLICHT
    return ouders_gehoord(zaak)


def leerling_gehoord(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of de leerling de gelegenheid kreeg om gehoord te worden.

    Bron: WVO 2020 art. 8.15 lid 3 (vo, elke leerling). Het po en (v)so kennen dit niet; voor een
    volwassen leerling in het vso is het uitleg.

    >>> leerling_gehoord(Verwijdering(sector="vo",
    ...     leerling_gehoord_verwijdering="nee")).aard.value
    'ontbreekt'
    >>> leerling_gehoord(Verwijdering(sector="po")).aard.value
    'niet_van_toepassing'
    """
    if zaak.sector in ("po", "so"):
        return _LEERLING_NIET_GENOEMD
    if zaak.sector == "vso":
        if not volwassen(zaak):
            return _LEERLING_NIET_GENOEMD
    if not zaak.leerling_gehoord_verwijdering:
        return ontbreekt("De leerling kreeg niet de gelegenheid om te worden gehoord.")
    return voldaan()


def leerling_gehoord_tot_2024(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of de leerling is gehoord, tot 1 augustus 2024: toen kende het vo die plicht niet.

    Bron: WVO 2020 art. 8.15 in de tekst van 13 juni 2024.

    >>> leerling_gehoord_tot_2024(Verwijdering(sector="vo")).aard.value
    'niet_van_toepassing'
    """
    if zaak.sector == "vo":
        return _ZONDER_HOORPLICHT
    return leerling_gehoord(zaak)


_ZONDER_HOORPLICHT = niet_van_toepassing(
    "Tot 1 augustus 2024 stond horen in het vo niet in de wet. Voor een openbare school zie de "
    "zienswijze.",
    GEEN_HOREN_VO,
)
_LEERLING_NIET_GENOEMD = niet_van_toepassing(
    "De wet noemt hier alleen de leraar en de ouders. Praat toch ook met de leerling.",
    *NIET_IN_WPO_EN_WEC,
)


def zienswijze(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of bij een openbare school de zienswijze is gevraagd.

    Bron: Awb art. 4:8 lid 1, 4:9 en 4:11 (openbaar).

    >>> zienswijze(Verwijdering(denominatie="bijzonder")).aard.value
    'niet_van_toepassing'
    >>> zienswijze(Verwijdering(denominatie="openbaar", gegevens_van_anderen="ja",
    ...     zienswijze_gegeven="nee")).aard.value
    'ontbreekt'
    """
    if zaak.denominatie == "bijzonder":
        return niet_van_toepassing(
            "Deze eis van de Awb geldt voor een openbare school.", *GEEN_ZIENSWIJZE
        )
    if not zaak.gegevens_van_anderen:
        return niet_van_toepassing(
            "Het besluit steunt niet op zulke gegevens, of er zijn geen bedenkingen te verwachten.",
            ZIENSWIJZE[0],
        )
    if not zaak.zienswijze_gegeven:
        return ontbreekt("De ouders en de leerling konden hun zienswijze niet geven.")
    return voldaan()


def andere_school_bereid(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of een andere school bereid is, als de wet dat eist.

    Bron: WPO art. 40 lid 11, WEC art. 40 lid 18, WVO 2020 art. 8.15 lid 2.

    >>> andere_school_bereid(Verwijdering(sector="po", andere_school_bereid="nee")).aard.value
    'ontbreekt'
    >>> nvt = andere_school_bereid(Verwijdering(sector="vo", leerplichtig="nee", achttien="ja"))
    >>> nvt.aard.value, nvt.via[0].id
    ('niet_van_toepassing', 'geen-andere-school')
    """
    if niet := geen_andere_school_geeist(zaak):
        return niet_van_toepassing(niet.tekst, *niet.bronnen, via=(niet,))
    if not zaak.andere_school_bereid:
        return ontbreekt("Er is geen andere school bereid de leerling toe te laten.")
    return voldaan()


def tlv_geregeld(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of er een tlv is, als de bereide school die vraagt.

    Bron: WPO art. 40 lid 8, WEC art. 40 lid 10 en 12, WVO 2020 art. 2.30 lid 5; dat zij er voor het
    besluit is, is uitleg.

    >>> tlv_geregeld(Verwijdering(sector="po", andere_school_bereid="ja",
    ...     soort_bereide_school="sbo", tlv="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.andere_school_bereid:
        return niet_van_toepassing(
            "Er is nog geen andere school. Is die er, ga dan na of er een tlv nodig is."
        )
    return tlv_bij(zaak, zaak.soort_bereide_school)


def overleg_met_inspectie(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of in het vo met de inspectie is overlegd.

    Bron: WVO 2020 art. 8.15 lid 4 (een leerling op wie de Leerplichtwet van toepassing is). In het
    (v)so komt overleg met de inspecteur pas bij het bezwaar: WEC art. 40 lid 21 en 61 lid 4.

    >>> overleg_met_inspectie(Verwijdering(sector="vo", leerplichtig="ja",
    ...     overleg_inspectie="ja", onderwijs_besproken="nee")).aard.value
    'ontbreekt'
    >>> overleg_met_inspectie(Verwijdering(sector="so")).bronnen[0].verwijzing
    'WEC art. 40 lid 21'
    """
    if zaak.sector == "po":
        return niet_van_toepassing(
            "In het po eist de wet geen overleg met de inspectie.",
            WPO.artikel("40", "11").als_uitleg("Dit lid noemt de inspectie niet."),
        )
    if zaak.sector in ("so", "vso"):
        return niet_van_toepassing(
            "In het (v)so is overleg met de inspecteur pas bij een bezwaar voorgeschreven.",
            WEC.artikel("40", "21").alleen_bij("openbaar"),
            WEC.artikel("61", "4").alleen_bij("bijzonder"),
        )
    if not leerplichtwet_geldt(zaak):
        return niet_van_toepassing(
            "De Leerplichtwet is niet op deze leerling van toepassing.", *LEERPLICHTWET
        )
    if not zaak.overleg_inspectie:
        return ontbreekt("Er is niet met de inspectie overlegd.")
    if not zaak.onderwijs_besproken:
        return ontbreekt("In het overleg is niet nagegaan hoe de leerling onderwijs kan volgen.")
    return voldaan()


def schorsing_binnen_grenzen(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of een schorsing in deze tijd binnen haar grenzen bleef.

    Bron: WPO art. 40c lid 1, WEC art. 40a lid 1, WVO 2020 art. 8.14 lid 1 en 8.15 lid 4.

    >>> schorsing_binnen_grenzen(Verwijdering(tussentijds_geschorst="nee")).aard.value
    'niet_van_toepassing'
    >>> schorsing_binnen_grenzen(Verwijdering(tussentijds_geschorst="ja",
    ...     tussentijds_binnen_grenzen="nee")).vervolg[0].regel
    'schorsing-bij-verwijdering'
    """
    if not zaak.tussentijds_geschorst:
        return niet_van_toepassing("De leerling is in deze tijd niet geschorst of geweerd.")
    if not zaak.tussentijds_binnen_grenzen:
        return loop_na(
            ontbreekt("De leerling is langer of anders geschorst dan de wet kent."),
            "Ga na wat er bij een verwijdering aan schorsen kan.",
            "schorsing-bij-verwijdering",
        )
    return voldaan()
