"""De feiten van een bijstelling van een opp, en de eisen eraan."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Uitkomst, niet_van_toepassing, ontbreekt, voldaan
from rules_lib.kern.zaak import JaNee, Keuze
from rules_lib.recht.basis import Leerlingzaak
from rules_lib.recht.opp.eisen import ALLEEN_WEC, meerderjarig_in_vso, partner
from rules_lib.recht.opp.vindplaatsen import (
    ADVIES,
    BIJSTELLEN,
    BIJSTELLEN_BEGELEIDING,
    GEEN_VRIJBRIEF,
    HOREN,
    INBRENG,
    TOELICHTEN,
)
from rules_lib.recht.wetten import WEC


class Bijstelling(Leerlingzaak):
    """De feiten van een opp dat wordt bijgesteld.

    >>> Bijstelling(bijstelling_oogo="ja").bijstelling_oogo
    True
    """

    bijstelling_raakt = Keuze(
        "Wat verandert er in het opp?",
        {
            "begeleiding": "Alleen het deel over de individuele begeleiding",
            "rest": "Alleen andere delen, zoals de verwachte uitstroom",
            "beide": "Allebei",
        },
        hulp="Stopt, vermindert of verandert de hulp aan de leerling, dan raakt dat de "
        "individuele begeleiding.",
        bronnen=BIJSTELLEN,
    )
    bijstelling_advies = JaNee(
        "Gaf de commissie advies over de hele bijstelling, voordat die werd vastgesteld?",
        hulp="Een school vraagt de commissie voor de begeleiding, een instelling (cluster 1 of 2) "
        "de commissie van onderzoek.",
        bronnen=(WEC.artikel("41a", "5 en 6"), *ADVIES),
    )
    bijstelling_oogo = JaNee(
        "Is over de bijstelling vooraf echt overlegd, met als doel het eens te worden?",
        hulp="Met de ouders; in het vso met de leerling zelf als hij meerderjarig en "
        "handelingsbekwaam is. Meedelen of laten tekenen is geen overleg.",
        oordeel=True,
        bronnen=BIJSTELLEN,
    )
    bijstelling_eens = Keuze(
        "Zijn de school en de ouders het eens over de nieuwe individuele begeleiding?",
        {
            "eens": "Ja, en daarna is zij bijgesteld",
            "toch": "Nee, en zij is toch bijgesteld",
            "open": "Nee, en zij is niet bijgesteld",
        },
        hulp="In het vso met de leerling zelf als hij meerderjarig en handelingsbekwaam is. Leg "
        "vast wie waarmee instemde, en wanneer: zwijgen is geen instemming.",
        bronnen=BIJSTELLEN_BEGELEIDING,
    )
    bijstelling_gehoord = JaNee(
        "Kon de leerling vooraf vrij zeggen wat hij ervan vindt, op een zelf gekozen manier?",
        hulp="De wet noemt geen leeftijd. De gelegenheid geven is genoeg.",
        bronnen=HOREN,
    )
    bijstelling_steun = JaNee(
        "Kreeg de leerling daarbij de hulp die hij nodig had om zijn mening te geven?",
        hulp="Had hij niets nodig, antwoord dan ja.",
        oordeel=True,
        bronnen=HOREN,
    )
    bijstelling_beschreven = JaNee(
        "Staat in het opp wat de leerling inbracht, en welke invloed dat op de bijstelling had?",
        bronnen=INBRENG,
    )
    bijstelling_toegelicht = JaNee(
        "Is aan de leerling uitgelegd welke invloed zijn mening op de bijstelling had?",
        hulp="Ook als er niets door veranderde.",
        bronnen=TOELICHTEN,
    )


def bijstelling_advies(zaak: Bijstelling) -> Uitkomst:
    """Gaat na of de commissie over de bijstelling adviseerde.

    Bron: WEC art. 41a lid 5 en 6, 40b lid 2 (school) en 41 lid 2 (instelling).

    >>> bijstelling_advies(Bijstelling(sector="vso", bijstelling_advies="nee")).aard.value
    'ontbreekt'
    """
    if zaak.sector in ("po", "vo"):
        return niet_van_toepassing("Alleen de WEC vraagt dit advies.", *ALLEEN_WEC)
    if not zaak.bijstelling_advies:
        return ontbreekt(
            "De commissie voor de begeleiding (instelling: de commissie van onderzoek) gaf vooraf "
            "geen advies over de hele bijstelling."
        )
    return voldaan()


def bijstelling_overleg(zaak: Bijstelling) -> Uitkomst:
    """Gaat na of er overleg was over wat niet de individuele begeleiding is.

    Bron: WPO art. 40a lid 5, WEC art. 41a lid 5, WVO 2020 art. 2.44 lid 4.

    >>> bijstelling_overleg(Bijstelling(sector="po", bijstelling_raakt="rest",
    ...     bijstelling_oogo="nee")).aard.value
    'ontbreekt'
    """
    if zaak.bijstelling_raakt == "begeleiding":
        return niet_van_toepassing(
            "Alleen de individuele begeleiding verandert: daarvoor is overeenstemming nodig.",
            *BIJSTELLEN_BEGELEIDING,
        )
    met_wie = partner(zaak)
    if not zaak.bijstelling_oogo:
        return ontbreekt(f"Er is vooraf niet met {met_wie} overlegd om het eens te worden.")
    return voldaan()


def bijstelling_overeenstemming(zaak: Bijstelling) -> Uitkomst:
    """Gaat na of er overeenstemming was voordat de individuele begeleiding veranderde.

    Bron: WPO art. 40a lid 5, WEC art. 41a lid 6, WVO 2020 art. 2.44 lid 4.

    >>> bijstelling_overeenstemming(Bijstelling(sector="po", bijstelling_raakt="beide",
    ...     bijstelling_eens="toch")).tekst
    'De individuele begeleiding is bijgesteld zonder overeenstemming met de ouders.'
    """
    if zaak.bijstelling_raakt == "rest":
        return niet_van_toepassing(
            "De individuele begeleiding verandert niet: overleg is genoeg.", *BIJSTELLEN
        )
    met_wie = partner(zaak)
    if zaak.bijstelling_eens == "toch":
        return ontbreekt(
            f"De individuele begeleiding is bijgesteld zonder overeenstemming met {met_wie}.",
            *BIJSTELLEN_BEGELEIDING,
            herstel="Ga terug naar de begeleiding zoals die was vastgesteld, en overleg opnieuw.",
        )
    if zaak.bijstelling_eens == "open":
        return ontbreekt(
            f"De school en {met_wie} zijn het niet eens over de nieuwe begeleiding. De begeleiding "
            "zoals die was vastgesteld blijft staan.",
            *BIJSTELLEN_BEGELEIDING,
            *GEEN_VRIJBRIEF,
            herstel="Overleg verder, en vraag zo nodig hulp van buiten.",
        )
    return voldaan()


def bijstelling_gehoord(zaak: Bijstelling) -> Uitkomst:
    """Gaat na of de leerling zijn mening over de bijstelling kon geven.

    Bron: WPO art. 40a lid 6, WEC art. 41a lid 7, WVO 2020 art. 2.44 lid 5 (sinds 1-8-2025).

    >>> bijstelling_gehoord(Bijstelling(sector="vo", bijstelling_gehoord="nee")).aard.value
    'ontbreekt'
    """
    if meerderjarig_in_vso(zaak):
        return niet_van_toepassing(
            "De leerling is meerderjarig en handelingsbekwaam: het overleg is met hemzelf.", *HOREN
        )
    if not zaak.bijstelling_gehoord:
        return ontbreekt("De leerling kon vooraf niet vrij zijn mening over de bijstelling geven.")
    if not zaak.bijstelling_steun:
        return ontbreekt("De leerling kreeg daarbij niet de ondersteuning die hij nodig had.")
    return voldaan()


def bijstelling_beschreven(zaak: Bijstelling) -> Uitkomst:
    """Gaat na of de inbreng van de leerling bij de bijstelling in het opp staat.

    Bron: WPO art. 40a lid 8, WEC art. 41a lid 8, WVO 2020 art. 2.44 lid 7 (sinds 1-8-2025).

    >>> bijstelling_beschreven(Bijstelling(bijstelling_beschreven="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.bijstelling_beschreven:
        return ontbreekt("De inbreng van de leerling, of de invloed ervan, staat niet in het opp.")
    return voldaan()


def bijstelling_uitgelegd(zaak: Bijstelling) -> Uitkomst:
    """Gaat na of de leerling weet wat er bij de bijstelling met zijn mening is gedaan.

    Bron: WPO art. 40a lid 7, WEC art. 41a lid 9, WVO 2020 art. 2.44 lid 6 (sinds 1-8-2025).

    >>> bijstelling_uitgelegd(Bijstelling(bijstelling_toegelicht="ja")).aard.value
    'voldaan'
    """
    if not zaak.bijstelling_toegelicht:
        return ontbreekt("Aan de leerling is niet uitgelegd welke invloed zijn mening had.")
    return voldaan()
