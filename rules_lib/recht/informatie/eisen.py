"""De eisen aan het delen en bewaren van gegevens, elk een kleine regel op zichzelf."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Uitkomst, niet_van_toepassing, ontbreekt, voldaan
from rules_lib.recht.informatie.feiten import Overdracht
from rules_lib.recht.informatie.vindplaatsen import (
    AFSCHRIFT_SWV,
    GEZONDHEID_SWV,
    NIEUWS_VOOR_VORIGE_SCHOOL,
    RAPPORT_OVERSTAP,
)
from rules_lib.recht.wetten import WEC

VAN_VO = "Over een rapport van een school voor vo is in de gelezen artikelen niets gevonden."


def vorige_school_ingelicht(zaak: Overdracht) -> Uitkomst:
    """Gaat na of de vorige school weet wat er over de toelating is besloten.

    Bron: Uitvoeringsbesluit WVO 2020 art. 8.6, onder a.

    >>> vorige_school_ingelicht(Overdracht(sector="po")).aard.value
    'niet_van_toepassing'
    >>> vorige_school_ingelicht(Overdracht(sector="vo", komt_van_po_of_so="ja",
    ...     vorige_school_weet="nee")).aard.value
    'ontbreekt'
    """
    if zaak.sector != "vo":
        return niet_van_toepassing(
            "In de gelezen tekst staat dit alleen voor een school voor vo.",
            *NIEUWS_VOOR_VORIGE_SCHOOL,
        )
    if not zaak.komt_van_po_of_so:
        return niet_van_toepassing(
            "De leerling komt niet van een school voor po, so of vso.", *NIEUWS_VOOR_VORIGE_SCHOOL
        )
    if not zaak.vorige_school_weet:
        return ontbreekt("De directeur van de vorige school weet niet wat er is besloten.")
    return voldaan()


def studieresultaten_gestuurd(zaak: Overdracht) -> Uitkomst:
    """Gaat na of de vorige school de resultaten van het eerste leerjaar kreeg, als zij dat vroeg.

    Bron: Uitvoeringsbesluit WVO 2020 art. 8.6, onder b.

    >>> studieresultaten_gestuurd(Overdracht(sector="vo", komt_van_po_of_so="ja",
    ...     resultaten_gevraagd="nee")).aard.value
    'niet_van_toepassing'
    """
    if zaak.sector != "vo":
        return niet_van_toepassing(
            "In de gelezen tekst staat dit alleen voor een school voor vo.",
            *NIEUWS_VOOR_VORIGE_SCHOOL,
        )
    if not zaak.komt_van_po_of_so:
        return niet_van_toepassing(
            "De leerling komt niet van een school voor po, so of vso.", *NIEUWS_VOOR_VORIGE_SCHOOL
        )
    if not zaak.resultaten_gevraagd:
        return niet_van_toepassing(
            "De vorige school vroeg niet om de resultaten.", *NIEUWS_VOOR_VORIGE_SCHOOL
        )
    if not zaak.resultaten_gegeven:
        return ontbreekt("De studieresultaten na het eerste leerjaar zijn niet gestuurd.")
    return voldaan()


def _geen_rapport(zaak: Overdracht) -> Uitkomst | None:
    """Geeft de grond waarop er geen onderwijskundig rapport hoeft te zijn, of niets."""
    if zaak.sector == "vo":
        return niet_van_toepassing(VAN_VO, *RAPPORT_OVERSTAP)
    if not zaak.vertrekt_van_school:
        return niet_van_toepassing("De leerling verlaat de school niet.", *RAPPORT_OVERSTAP)
    return None


def _nog_geen_rapport(zaak: Overdracht) -> Uitkomst | None:
    """Geeft de grond waarop er over het rapport zelf niets na te gaan is, of niets."""
    if nvt := _geen_rapport(zaak):
        return nvt
    if not zaak.overstaprapport_gemaakt:
        return niet_van_toepassing("Er is nog geen onderwijskundig rapport.", *RAPPORT_OVERSTAP)
    return None


def rapport_opgesteld(zaak: Overdracht) -> Uitkomst:
    """Gaat na of er een onderwijskundig rapport is over een leerling die vertrekt.

    Bron: WPO art. 42 lid 1, WEC art. 43 lid 1.

    >>> rapport_opgesteld(Overdracht(sector="so", vertrekt_van_school="ja",
    ...     overstaprapport_gemaakt="nee")).tekst
    'Er is geen onderwijskundig rapport voor de nieuwe school.'
    """
    if nvt := _geen_rapport(zaak):
        return nvt
    if not zaak.overstaprapport_gemaakt:
        return ontbreekt("Er is geen onderwijskundig rapport voor de nieuwe school.")
    return voldaan()


def rapport_aan_ouders(zaak: Overdracht) -> Uitkomst:
    """Gaat na of de ouders een afschrift van het onderwijskundig rapport kregen.

    Bron: WPO art. 42 lid 1, WEC art. 43 lid 1.

    >>> rapport_aan_ouders(Overdracht(sector="vo")).aard.value
    'niet_van_toepassing'
    """
    if nvt := _nog_geen_rapport(zaak):
        return nvt
    if not zaak.overstaprapport_afschrift:
        return ontbreekt("De ouders kregen geen afschrift van het onderwijskundig rapport.")
    return voldaan()


def rapport_begrensd(zaak: Overdracht) -> Uitkomst:
    """Gaat na of er in het onderwijskundig rapport niet meer staat dan het besluit noemt.

    Bron: Besluit uitwisseling leer- en begeleidingsgegevens art. 2 tot en met 7.

    >>> rapport_begrensd(Overdracht(sector="po", vertrekt_van_school="ja",
    ...     overstaprapport_gemaakt="ja", overstaprapport_beperkt="nee")).tekst
    'In het rapport staan gegevens die het besluit niet noemt.'
    """
    if nvt := _nog_geen_rapport(zaak):
        return nvt
    if not zaak.overstaprapport_beperkt:
        return ontbreekt("In het rapport staan gegevens die het besluit niet noemt.")
    return voldaan()


def rapport_vijf_jaar(zaak: Overdracht) -> Uitkomst:
    """Gaat na of het onderwijskundig rapport wordt bewaard zolang het besluit zegt.

    Bron: Besluit uitwisseling leer- en begeleidingsgegevens art. 7a.

    >>> rapport_vijf_jaar(Overdracht(sector="po", vertrekt_van_school="nee")).tekst
    'De leerling verlaat de school niet.'
    """
    if nvt := _nog_geen_rapport(zaak):
        return nvt
    if not zaak.overstaprapport_bewaard:
        return ontbreekt("Het rapport wordt niet bewaard tot vijf jaar na de uitschrijving.")
    return voldaan()


def advies_aan_ouders(zaak: Overdracht) -> Uitkomst:
    """Gaat na of de ouders een afschrift kregen van het advies van het samenwerkingsverband.

    Bron: WPO art. 18a lid 14 (po en so), WVO 2020 art. 2.47 lid 17 (vo en vso).

    >>> advies_aan_ouders(Overdracht(advies_ondersteuningsbehoefte="ja",
    ...     advies_afschrift_ouders="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.advies_ondersteuningsbehoefte:
        return niet_van_toepassing("Het samenwerkingsverband gaf geen advies.", *AFSCHRIFT_SWV)
    if not zaak.advies_afschrift_ouders:
        return ontbreekt("De ouders kregen geen afschrift van het advies.")
    return voldaan()


def _geen_gezondheid(zaak: Overdracht) -> Uitkomst | None:
    """Geeft de grond waarop er niets over gegevens van gezondheid na te gaan is, of niets."""
    if zaak.gezondheid_bij_swv:
        return None
    return niet_van_toepassing(
        "Het samenwerkingsverband verwerkt geen gegevens over de gezondheid.", *GEZONDHEID_SWV
    )


def gezondheid_niet_aan_derden(zaak: Overdracht) -> Uitkomst:
    """Gaat na of gegevens over de gezondheid niet aan derden zijn gegeven.

    Bron: WPO art. 18a lid 13 (po en so), WVO 2020 art. 2.47 lid 16 (vo en vso).

    >>> gezondheid_niet_aan_derden(Overdracht(gezondheid_bij_swv="ja",
    ...     gezondheid_gedeeld="ja")).aard.value
    'ontbreekt'
    """
    if nvt := _geen_gezondheid(zaak):
        return nvt
    if zaak.gezondheid_gedeeld:
        return ontbreekt("Gegevens over de gezondheid zijn aan derden gegeven.")
    return voldaan()


def gezondheid_bewaard(zaak: Overdracht) -> Uitkomst:
    """Gaat na of gegevens over de gezondheid afgeschermd en niet te lang worden bewaard.

    Bron: WPO art. 18a lid 13 (po en so), WVO 2020 art. 2.47 lid 16 (vo en vso).

    >>> gezondheid_bewaard(Overdracht(gezondheid_bij_swv="nee")).aard.value
    'niet_van_toepassing'
    """
    if nvt := _geen_gezondheid(zaak):
        return nvt
    if not zaak.gezondheid_afgeschermd:
        return ontbreekt("Anderen dan het samenwerkingsverband en zijn deskundigen kunnen erbij.")
    if not zaak.gezondheid_drie_jaar:
        return ontbreekt("De gegevens worden niet bewaard tot drie jaar erna.")
    return voldaan()


def _geen_instelling(zaak: Overdracht) -> Uitkomst | None:
    """Geeft de grond waarop er geen rapport van een commissie is, of niets."""
    if zaak.sector in ("so", "vso"):
        if zaak.instelling:
            return None
    return niet_van_toepassing(
        "Alleen een instelling (cluster 1 of 2) heeft dit rapport van een commissie.",
        WEC.artikel("41", "2 en 6").in_elke_sector(),
    )


def conclusies_besproken(zaak: Overdracht) -> Uitkomst:
    """Gaat na of de conclusies van de commissie met de ouders zijn besproken.

    Bron: WEC art. 41 lid 7.

    >>> conclusies_besproken(Overdracht(sector="so", instelling="ja",
    ...     commissie_besproken="nee")).aard.value
    'ontbreekt'
    """
    if nvt := _geen_instelling(zaak):
        return nvt
    if not zaak.commissie_besproken:
        return ontbreekt("De conclusies van het rapport zijn niet besproken.")
    return voldaan()


def inzage_gegeven(zaak: Overdracht) -> Uitkomst:
    """Gaat na of wie dat vroeg het rapport van de commissie kon inzien.

    Bron: WEC art. 41 lid 7.

    >>> inzage_gegeven(Overdracht(sector="vso", instelling="ja",
    ...     commissie_inzage_gevraagd="nee")).aard.value
    'niet_van_toepassing'
    """
    if nvt := _geen_instelling(zaak):
        return nvt
    if not zaak.commissie_inzage_gevraagd:
        return niet_van_toepassing("Niemand vroeg om inzage.", WEC.artikel("41", "7"))
    if not zaak.commissie_inzage:
        return ontbreekt("Er is geen inzage in het rapport gegeven.")
    return voldaan()


def rapport_alleen_waarvoor(zaak: Overdracht) -> Uitkomst:
    """Gaat na of er schriftelijke toestemming is voor ander gebruik van het rapport.

    Bron: WEC art. 41 lid 8.

    >>> rapport_alleen_waarvoor(Overdracht(sector="so", instelling="ja", commissie_elders="ja",
    ...     commissie_toestemming="nee")).aard.value
    'ontbreekt'
    """
    if nvt := _geen_instelling(zaak):
        return nvt
    if zaak.commissie_elders:
        if not zaak.commissie_toestemming:
            return ontbreekt("Er is geen schriftelijke toestemming voor ander gebruik.")
    return voldaan()


def commissierapport_bewaard(zaak: Overdracht) -> Uitkomst:
    """Gaat na of het rapport van de commissie lang genoeg en afgeschermd wordt bewaard.

    Bron: WEC art. 41 lid 9.

    >>> commissierapport_bewaard(Overdracht(sector="po")).aard.value
    'niet_van_toepassing'
    """
    if nvt := _geen_instelling(zaak):
        return nvt
    if not zaak.commissie_bewaard:
        return ontbreekt("Het rapport wordt niet lang genoeg of niet afgeschermd bewaard.")
    return voldaan()
