"""De eisen aan een aanvraag van een tlv, elk een kleine regel op zichzelf."""

from __future__ import annotations

from dataclasses import replace

from rules_lib.kern.uitkomst import Uitkomst, Vervolg, niet_van_toepassing, ontbreekt, voldaan
from rules_lib.recht.tlv.aanvraag_feiten import JuistSwv, TlvAanvraag
from rules_lib.recht.tlv.feiten import gaat_over
from rules_lib.recht.tlv.vindplaatsen import (
    GEEN_TOESTEMMING,
    LWOO_STUKKEN,
    PRO_STUKKEN,
    STUKKEN_CRITERIA,
)


def school_vraagt_aan(zaak: TlvAanvraag) -> Uitkomst:
    """Gaat na of het bevoegd gezag aanvraagt van een school die daarvoor in aanmerking komt.

    Bron: WPO art. 18a lid 6 onder c, WVO 2020 art. 2.47 lid 7 onder c.

    >>> school_vraagt_aan(TlvAanvraag(tlv_aanvrager="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.tlv_aanvrager:
        return ontbreekt("Het bevoegd gezag van een school van aanmelding of inschrijving vraagt "
                         "niet aan.")  # fmt: skip
    return voldaan()


def op_papier_ingediend(zaak: TlvAanvraag) -> Uitkomst:
    """Gaat na of de aanvraag schriftelijk en ondertekend is.

    Bron: Awb art. 4:1 en 4:2 lid 1.

    >>> op_papier_ingediend(TlvAanvraag(tlv_schriftelijk="ja")).aard.value
    'voldaan'
    """
    if not zaak.tlv_schriftelijk:
        return ontbreekt("Er is geen schriftelijke en ondertekende aanvraag.")
    return voldaan()


def juiste_ontvanger(zaak: TlvAanvraag) -> Uitkomst:
    """Gaat na of de aanvraag naar het goede samenwerkingsverband gaat.

    Bron: Awb art. 4:1; WPO art. 40 lid 8, WEC art. 40 lid 11 en 13.

    >>> juiste_ontvanger(TlvAanvraag(juist_swv="ja")).aard.value
    'voldaan'
    """
    return juist_samenwerkingsverband(zaak)


def juist_samenwerkingsverband(zaak: JuistSwv) -> Uitkomst:
    """Gaat na of het samenwerkingsverband beslist dat daarover gaat.

    Bron: WPO art. 40 lid 8, WEC art. 40 lid 11 en 13, Awb art. 4:1.

    >>> juist_samenwerkingsverband(JuistSwv(juist_swv="nee")).vervolg[0].regel
    'tlv-welk-swv'
    """
    if not zaak.juist_swv:
        return replace(
            ontbreekt("Een ander samenwerkingsverband beslist over deze aanvraag."),
            vervolg=(Vervolg("Ga na welk samenwerkingsverband beslist.", "tlv-welk-swv"),),
        )
    return voldaan()


def zelf_onderzocht(zaak: TlvAanvraag) -> Uitkomst:
    """Gaat na of de school zelf onderzocht en hulp probeerde voordat zij aanvroeg.

    Bron: uitleg van WPO art. 40 lid 3, WEC art. 40 lid 4, WVO 2020 art. 8.9 lid 1; rapport 3.4.1.

    >>> zelf_onderzocht(TlvAanvraag(tlv_eigen_onderzoek="ja", tlv_geprobeerd="ja")).aard.value
    'voldaan'
    """
    verder = (Vervolg("Loop na wat een goed onderzoek vraagt.", "onderzoek"),)
    if not zaak.tlv_eigen_onderzoek:
        return replace(
            ontbreekt("De school heeft niet zelf onderzocht wat het kind nodig heeft."),
            vervolg=verder,
        )
    if not zaak.tlv_geprobeerd:
        return replace(
            ontbreekt("Niet blijkt dat ondersteuning op de eigen school niet genoeg is."),
            vervolg=verder,
        )
    return voldaan()


def ouders_voorbereid(zaak: TlvAanvraag) -> Uitkomst:
    """Gaat na of de ouders op tijd wisten dat een tlv in beeld was.

    Bron: rapport 3.4.2. De wet vraagt dit niet.

    >>> ouders_voorbereid(TlvAanvraag(tlv_ouders_voorbereid="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.tlv_ouders_voorbereid:
        return ontbreekt("De ouders worden door de aanvraag verrast.")
    return voldaan()


def toestemming(zaak: TlvAanvraag) -> Uitkomst:
    """Gaat na of de ouders instemmen, in het enige geval waarin dat nodig is.

    Bron: UWVO 2020 art. 2.47 lid 2 onder b; verder vraagt geen tekst toestemming.

    >>> toestemming(TlvAanvraag(sector="po", tlv_voor="so")).aard.value
    'niet_van_toepassing'
    >>> toestemming(TlvAanvraag(sector="vo", tlv_voor="pro", tlv_weg="criteria",
    ...     tlv_instemming="nee")).aard.value
    'ontbreekt'
    """
    if gaat_over(zaak, "lwoo"):
        return niet_van_toepassing(
            "Voor lwoo vraagt de wet overleg met de ouders, geen toestemming.", LWOO_STUKKEN
        )
    if not gaat_over(zaak, "pro"):
        return niet_van_toepassing(
            "Voor deze tlv vraagt de wet geen toestemming van de ouders.", *GEEN_TOESTEMMING
        )
    if zaak.tlv_weg != "criteria":
        return niet_van_toepassing(
            "Voor praktijkonderwijs is de zienswijze van de ouders nodig; hun instemming alleen "
            "als de school langs de criteria van het Uitvoeringsbesluit aanvraagt.",
            PRO_STUKKEN,
            STUKKEN_CRITERIA,
        )
    if not zaak.tlv_instemming:
        return ontbreekt("De schriftelijke instemming van de ouders zit er niet bij.")
    return voldaan()


def volgens_plan(zaak: TlvAanvraag) -> Uitkomst:
    """Gaat na of de aanvraag de procedure van het samenwerkingsverband volgt.

    Bron: uitleg van WPO art. 18a lid 8 onder c, WVO 2020 art. 2.47 lid 9 onder c.

    >>> volgens_plan(TlvAanvraag(volgt_ondersteuningsplan="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.volgt_ondersteuningsplan:
        return ontbreekt("De aanvraag volgt de procedure van het samenwerkingsverband niet.")
    return voldaan()
