"""De eisen aan een ondersteuningsaanbod, elk een kleine regel op zichzelf."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Uitkomst, niet_van_toepassing, ontbreekt, voldaan
from rules_lib.recht.samenwerking.aanbodfeiten import Aanbod
from rules_lib.recht.wetten import WEC


def profiel_op_tijd(zaak: Aanbod) -> Uitkomst:
    """Gaat na of het profiel binnen vier jaar na het vorige is vastgesteld.

    Bron: WPO art. 8 lid 5, WEC art. 11 lid 2 en WVO 2020 art. 2.41 lid 2, in de tekst van 2025.

    >>> profiel_op_tijd(Aanbod(profiel_binnen_vier_jaar="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.profiel_binnen_vier_jaar:
        return ontbreekt("Het vorige profiel is meer dan vier jaar eerder vastgesteld.")
    return voldaan()


def gids_op_tijd(zaak: Aanbod) -> Uitkomst:
    """Gaat na of de schoolgids er was voordat haar schooljaar begon.

    Bron: uitleg van WPO art. 13a lid 2, WEC art. 22a lid 2 en WVO 2020 art. 2.92 lid 1.

    >>> gids_op_tijd(Aanbod(gids_op_tijd="ja")).aard.value
    'voldaan'
    """
    if not zaak.gids_op_tijd:
        return ontbreekt("Het schooljaar was al begonnen toen de gids werd vastgesteld.")
    return voldaan()


def in_de_gids(zaak: Aanbod) -> Uitkomst:
    """Gaat na of het ondersteuningsaanbod in de schoolgids staat.

    Bron: WPO art. 13 lid 1, WEC art. 22 lid 1, WVO 2020 art. 2.92 lid 2.

    >>> in_de_gids(Aanbod(aanbod_in_gids="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.aanbod_in_gids:
        return ontbreekt("Het ondersteuningsaanbod staat niet in de schoolgids.")
    return voldaan()


def basisondersteuning(zaak: Aanbod) -> Uitkomst:
    """Gaat na of de basisondersteuning in de schoolgids staat; niet bij cluster 1 en 2.

    Bron: WPO art. 13 lid 1, WEC art. 22 lid 1, WVO 2020 art. 2.92 lid 2.

    >>> basisondersteuning(Aanbod(sector="vso", instelling="ja")).aard.value
    'niet_van_toepassing'
    """
    if zaak.sector in ("so", "vso"):
        if zaak.instelling:
            return niet_van_toepassing(
                "De wet vraagt dit in het (v)so alleen van een school voor cluster 3 of 4.",
                WEC.artikel("22", "1", "onderdeel b"),
            )
    if not zaak.basis_in_gids:
        return ontbreekt("De basisondersteuningsvoorzieningen staan niet in de schoolgids.")
    return voldaan()


def actueel(zaak: Aanbod) -> Uitkomst:
    """Gaat na of de beschrijving klopt met wat de school nu kan bieden.

    Bron: het rapport, paragraaf 3.1.

    >>> actueel(Aanbod(aanbod_actueel="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.aanbod_actueel:
        return ontbreekt("De beschrijving klopt niet met wat de school nu kan bieden.")
    return voldaan()


def concreet(zaak: Aanbod) -> Uitkomst:
    """Gaat na of de beschrijving concreet is.

    Bron: het rapport, paragraaf 3.1.

    >>> concreet(Aanbod(aanbod_concreet="ja")).aard.value
    'voldaan'
    """
    if not zaak.aanbod_concreet:
        return ontbreekt("De beschrijving is niet concreet genoeg om op te bouwen.")
    return voldaan()


def per_leerling(zaak: Aanbod) -> Uitkomst:
    """Gaat na of het aanbod per leerling geldt en niet per klas.

    Bron: het rapport, paragraaf 3.1.

    >>> per_leerling(Aanbod(aanbod_per_leerling="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.aanbod_per_leerling:
        return ontbreekt("Het aanbod hangt af van hoe vol de klas is, niet van de leerling.")
    return voldaan()


def leerlingen_gehoord(zaak: Aanbod) -> Uitkomst:
    """Gaat na of leerlingen vooraf hun mening konden geven, met hulp daarbij.

    Bron: WPO art. 13b, WEC art. 22b, WVO 2020 art. 2.92a.

    >>> leerlingen_gehoord(Aanbod(aanbod_gehoord="ja", aanbod_hulp_bij_horen="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.aanbod_gehoord:
        return ontbreekt("Leerlingen konden vooraf hun mening niet geven.")
    if not zaak.aanbod_hulp_bij_horen:
        return ontbreekt("Leerlingen kregen daarbij niet de ondersteuning die zij nodig hadden.")
    return voldaan()


def invloed_beschreven(zaak: Aanbod) -> Uitkomst:
    """Gaat na of in de gids staat wat leerlingen inbrachten en wat dat uitmaakte.

    Bron: WPO art. 13b, WEC art. 22b, WVO 2020 art. 2.92a.

    >>> invloed_beschreven(Aanbod(aanbod_invloed="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.aanbod_invloed:
        return ontbreekt("De inbreng van leerlingen en hun invloed staan niet in de schoolgids.")
    return voldaan()


def advies_mr(zaak: Aanbod) -> Uitkomst:
    """Gaat na of de medezeggenschapsraad vooraf kon adviseren, en weet wat ermee gebeurt.

    Bron: WMS art. 11 lid 1, onder r, en art. 17.

    >>> advies_mr(Aanbod(aanbod_advies="ja", aanbod_advies_gevolg="ja")).aard.value
    'voldaan'
    """
    if not zaak.aanbod_advies:
        return ontbreekt("De medezeggenschapsraad kon vooraf geen advies geven.")
    if not zaak.aanbod_advies_gevolg:
        return ontbreekt("De medezeggenschapsraad weet niet schriftelijk wat ermee gebeurt.")
    return voldaan()


def beschikbaar(zaak: Aanbod) -> Uitkomst:
    """Gaat na of de schoolgids beschikbaar is voor ouders en inspectie.

    Bron: WPO art. 13a lid 2, WEC art. 22a lid 2, WVO 2020 art. 2.92 lid 4.

    >>> beschikbaar(Aanbod(aanbod_beschikbaar="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.aanbod_beschikbaar:
        return ontbreekt("De schoolgids is niet beschikbaar voor de ouders en de inspectie.")
    return voldaan()
