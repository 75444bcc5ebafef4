"""De eisen aan het vaststellen van een opp, elk een kleine regel op zichzelf."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Uitkomst, niet_van_toepassing, ontbreekt, voldaan
from rules_lib.recht.basis import Leerlingzaak
from rules_lib.recht.opp.feiten import Totstandkoming
from rules_lib.recht.opp.gebeurtenissen import DEFINITIEVE_PLAATSING, EERSTE_BEZOEK
from rules_lib.recht.opp.termijnen import later_nodig, wettelijke_termijn
from rules_lib.recht.opp.vindplaatsen import (
    GEEN_VRIJBRIEF,
    HOREN,
    OVEREENSTEMMING,
    ZES_WEKEN,
)
from rules_lib.recht.wetten import RAPPORT, WEC

ALLEEN_WEC = (WEC.artikel("41a", "1").in_elke_sector(),)
"""Het artikel dat de commissie noemt, ook getoond aan wie er niet onder valt."""


def meerderjarig_in_vso(zaak: Leerlingzaak) -> bool:
    """Zegt of de leerling in het opp de plaats van de ouders inneemt.

    Bron: WEC art. 41a. De WVO 2020 zegt dit bij het opp niet: art. 8.1 geldt voor hoofdstuk 8.

    >>> meerderjarig_in_vso(Totstandkoming(sector="vso", meerderjarig="ja"))
    True
    >>> meerderjarig_in_vso(Totstandkoming(sector="vo"))
    False
    """
    if zaak.sector == "vso":
        return zaak.meerderjarig
    return False


def partner(zaak: Leerlingzaak) -> str:
    """Noemt met wie de school over het opp overlegt.

    Bron: WPO art. 40a lid 1, WEC art. 41a lid 1, WVO 2020 art. 2.44 lid 1.

    >>> partner(Totstandkoming(sector="vso", meerderjarig="ja"))
    'de meerderjarige leerling'
    >>> partner(Totstandkoming(sector="vo"))
    'de ouders'
    """
    return "de meerderjarige leerling" if meerderjarig_in_vso(zaak) else "de ouders"


def commissie_advies(zaak: Totstandkoming) -> Uitkomst:
    """Gaat na of de commissie over het opp adviseerde.

    Bron: WEC art. 41a lid 1 en 2, 40b lid 2 (school) en 41 lid 2 (instelling).

    >>> commissie_advies(Totstandkoming(sector="so", opp_advies="nee")).aard.value
    'ontbreekt'
    >>> commissie_advies(Totstandkoming(sector="po")).aard.value
    'niet_van_toepassing'
    """
    if zaak.sector in ("po", "vo"):
        return niet_van_toepassing("Alleen de WEC vraagt dit advies.", *ALLEEN_WEC)
    if not zaak.opp_advies:
        return ontbreekt(
            "De commissie voor de begeleiding (instelling: de commissie van onderzoek) gaf geen "
            "advies over het hele opp voordat het werd vastgesteld."
        )
    return voldaan()


def overleg_gevoerd(zaak: Totstandkoming) -> Uitkomst:
    """Gaat na of er op overeenstemming gericht overleg was, met wie dat hoort.

    Bron: WPO art. 40a lid 1, WEC art. 41a lid 1, WVO 2020 art. 2.44 lid 1.

    >>> overleg_gevoerd(Totstandkoming(sector="po", opp_oogo="nee")).tekst
    'Er is niet met de ouders overlegd om het eens te worden, voordat het opp werd vastgesteld.'
    """
    met_wie = partner(zaak)
    if not zaak.opp_oogo:
        return ontbreekt(
            f"Er is niet met {met_wie} overlegd om het eens te worden, voordat het opp werd "
            "vastgesteld."
        )
    return voldaan()


def overeenstemming_begeleiding(zaak: Totstandkoming) -> Uitkomst:
    """Gaat na of er overeenstemming was voordat het deel over de begeleiding werd vastgesteld.

    Bron: WPO art. 40a lid 2, WEC art. 41a lid 2, WVO 2020 art. 2.44 lid 2.

    >>> overeenstemming_begeleiding(Totstandkoming(sector="vo", opp_eens="open")).aard.value
    'ontbreekt'
    """
    met_wie = partner(zaak)
    if zaak.opp_eens == "toch":
        return ontbreekt(
            f"Het deel over de individuele begeleiding is vastgesteld zonder overeenstemming met "
            f"{met_wie}.",
            *OVEREENSTEMMING,
            herstel="Trek dit deel in, overleg opnieuw en leg vast waarover u het eens bent.",
        )
    if zaak.opp_eens == "open":
        return ontbreekt(
            f"De school en {met_wie} zijn het niet eens over de individuele begeleiding. Dat deel "
            "is dan niet vast te stellen. Dat is geen reden om de leerling niet te ondersteunen.",
            *OVEREENSTEMMING,
            *GEEN_VRIJBRIEF,
            herstel="Stel de andere delen vast, leg de verschillen vast, overleg verder en vraag "
            "zo nodig hulp van buiten, zoals een onderwijsconsulent.",
        )
    return voldaan()


def leerling_gehoord(zaak: Totstandkoming) -> Uitkomst:
    """Gaat na of de leerling zijn mening kon geven, met de ondersteuning die hij nodig had.

    Bron: WPO art. 40a lid 6, WEC art. 41a lid 7, WVO 2020 art. 2.44 lid 5 (sinds 1-8-2025).

    >>> leerling_gehoord(Totstandkoming(sector="po", opp_gehoord="nee")).aard.value
    'ontbreekt'
    >>> leerling_gehoord(Totstandkoming(sector="vso", meerderjarig="ja")).aard.value
    'niet_van_toepassing'
    """
    if meerderjarig_in_vso(zaak):
        return niet_van_toepassing(
            "De leerling is meerderjarig en handelingsbekwaam: het overleg is met hemzelf.", *HOREN
        )
    if not zaak.opp_gehoord:
        return ontbreekt(
            "De leerling kon zijn mening niet vrij geven, op een manier die hij zelf koos, voordat "
            "het opp werd vastgesteld."
        )
    if not zaak.opp_steun:
        return ontbreekt("De leerling kreeg daarbij niet de ondersteuning die hij nodig had.")
    return voldaan()


def leerling_uitgelegd(zaak: Totstandkoming) -> Uitkomst:
    """Gaat na of de leerling weet wat er met zijn mening is gedaan.

    Bron: WPO art. 40a lid 7, WEC art. 41a lid 9, WVO 2020 art. 2.44 lid 6 (sinds 1-8-2025).

    >>> leerling_uitgelegd(Totstandkoming(opp_toegelicht="ja")).aard.value
    'voldaan'
    """
    if not zaak.opp_toegelicht:
        return ontbreekt("Aan de leerling is niet uitgelegd welke invloed zijn mening had.")
    return voldaan()


def opp_op_tijd(zaak: Totstandkoming) -> Uitkomst:
    """Gaat na of het opp op tijd is vastgesteld.

    Bron: WPO art. 40a lid 3, WEC art. 41a lid 3, WVO 2020 art. 2.44 lid 2.

    >>> opp_op_tijd(Totstandkoming(sector="so", tijdelijk_ingeschreven="ja",
    ...     opp_in_zes_weken_plaatsing="nee")).aard.value
    'ontbreekt'
    >>> opp_op_tijd(Totstandkoming(sector="vo", opp_praktijkonderwijs="nee",
    ...     behoefte_bij_inschrijving="nee", behoefte_binnen_zes_weken="nee")).aard.value
    'niet_van_toepassing'
    """
    if later_nodig(zaak):
        return niet_van_toepassing(
            "De leerling had pas na die zes weken extra ondersteuning nodig: daarvoor noemt de "
            "wet geen termijn. Stel het opp zo snel mogelijk vast; het rapport noemt zes weken.",
            *(bron.als_uitleg("Dit lid telt alleen vanaf de inschrijving.") for bron in ZES_WEKEN),
            RAPPORT.artikel("2.2"),
        )
    if not _binnen_zes_weken(zaak):
        return ontbreekt("Het opp is niet binnen de zes weken vastgesteld.")
    return voldaan()


def _binnen_zes_weken(zaak: Totstandkoming) -> bool:
    """Zegt of de wettelijke termijn is gehaald."""
    begin = wettelijke_termijn(zaak).gebeurtenis
    if begin == DEFINITIEVE_PLAATSING:
        return zaak.opp_in_zes_weken_plaatsing
    if begin == EERSTE_BEZOEK:
        return zaak.opp_in_zes_weken_augustus
    return zaak.opp_in_zes_weken
