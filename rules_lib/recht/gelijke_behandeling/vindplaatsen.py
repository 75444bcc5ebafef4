"""De artikelen over gelijke behandeling, en waar ouders met een klacht terechtkunnen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from rules_lib.recht.wetten import LEERGEGEVENS, RAPPORT, WEC, WGBH, WPO, WVO

WCRM = replace(
    WGBH,
    afkorting="WCRM",
    naam="Wet College voor de rechten van de mens",
    bwb="BWBR0030733",
    versie=date(2026, 1, 1),
)
TOEGANGSBESLUIT = replace(
    LEERGEGEVENS,
    afkorting="Besluit toegankelijkheid",
    naam="Besluit algemene toegankelijkheid voor personen met een handicap of chronische ziekte",
    bwb="BWBR0039653",
    versie=date(2017, 6, 21),
)

AANPASSING = (WGBH.artikel("2", "1"),)
EERST_DOELTREFFEND = (
    RAPPORT.artikel("2.1"),
    WGBH.artikel("2", "1").als_uitleg(
        "Eerst wat doeltreffend is (geschikt en noodzakelijk), dan pas of het te zwaar is: zo legt "
        "de memorie van toelichting het volgens het rapport uit."
    ),
)
UITZONDERING = (
    WGBH.artikel("3", "1").als_uitleg(
        "Onderdeel a gaat over het verbod van onderscheid; de plicht tot aanpassen hoort daarbij."
    ),
)
BEWIJS_AANPASSING = WGBH.artikel(
    "10", "2", "Wie feiten aanvoert die het doen vermoeden, legt het bewijs bij de school."
)
BEWIJS = WGBH.artikel(
    "10", "1", "Wie feiten aanvoert die het doen vermoeden, legt het bewijs bij de school."
)
KLACHT = (
    WPO.artikel("14", "1 en 7"),
    WEC.artikel("23", "1 en 7"),
    WVO.artikel("3.35", "3"),
    WVO.artikel("3.36", "3"),
)
"""De klachtencommissie van de school, ook voor discriminatie."""

COLLEGE = WCRM.artikel(
    "10", "1 en 2", "Het College onderzoekt op schriftelijk verzoek, en geeft een oordeel."
)
"""Wie meent dat hem onderscheid treft kan erom vragen, en ook het bevoegd gezag zelf."""
