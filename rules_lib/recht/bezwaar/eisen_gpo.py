"""De eisen na een oordeel van de GPO, elk een kleine regel op zichzelf."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Uitkomst, niet_van_toepassing, ontbreekt, voldaan
from rules_lib.recht.bezwaar.feiten import BeslissingOpBezwaar
from rules_lib.recht.bezwaar.vindplaatsen import AFWIJKEN_VAN_OORDEEL, OPSCHORTING_GPO

GEEN_GPO = niet_van_toepassing("Er loopt geen geschil bij de GPO.", *OPSCHORTING_GPO)


def oordeel_afgewacht(zaak: BeslissingOpBezwaar) -> Uitkomst:
    """Gaat na of het oordeel van de GPO is afgewacht.

    Bron: WPO art. 43 lid 4, WEC art. 45 lid 4, WVO 2020 art. 12.34 lid 4.

    >>> oordeel_afgewacht(BeslissingOpBezwaar(gpo="ja", na_gpo_oordeel="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.gpo:
        return GEEN_GPO
    if not zaak.na_gpo_oordeel:
        return ontbreekt("Er is op het bezwaar beslist voordat de GPO haar oordeel gaf.")
    return voldaan()


def afwijking_oordeel(zaak: BeslissingOpBezwaar) -> Uitkomst:
    """Gaat na of afwijken van het oordeel van de GPO is uitgelegd.

    Bron: OB WEC art. 23 lid 8, UWVO 2020 art. 10.2 lid 3; in het po uitleg van WPO art. 43 lid 5.

    >>> zaak = BeslissingOpBezwaar(gpo="ja", gpo_afgeweken="ja", gpo_reden="nee")
    >>> afwijking_oordeel(zaak).aard.value
    'ontbreekt'
    """
    if not zaak.gpo:
        return GEEN_GPO
    if not zaak.gpo_afgeweken:
        return niet_van_toepassing(
            "De beslissing volgt het oordeel van de GPO.", *AFWIJKEN_VAN_OORDEEL
        )
    if not zaak.gpo_reden:
        return ontbreekt("De reden voor het afwijken van de GPO staat niet in de beslissing.")
    return voldaan()


def oordeel_beantwoord(zaak: BeslissingOpBezwaar) -> Uitkomst:
    """Gaat na of de ouders en de GPO weten wat er met het oordeel gebeurt.

    Bron: OB WEC art. 23 lid 8, UWVO 2020 art. 10.2 lid 2; in het po uitleg van WPO art. 43 lid 5.

    >>> oordeel_beantwoord(BeslissingOpBezwaar(gpo="ja", gpo_antwoord="ja")).aard.value
    'voldaan'
    """
    if not zaak.gpo:
        return GEEN_GPO
    if not zaak.gpo_antwoord:
        return ontbreekt("De ouders en de GPO weten niet wat het bestuur met het oordeel doet.")
    return voldaan()
