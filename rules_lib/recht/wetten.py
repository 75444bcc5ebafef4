"""De werken waaruit geput is, met de versie die gelezen is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from rules_lib.kern.bron import Soort, Werk
from rules_lib.kern.geldigheid import Geldigheid

_GELEZEN = date(2026, 11, 23)
_KOPIE = "afgeleide kopie van het Basiswettenbestand (MinBZK/regelrecht-corpus)"
BIJGEWERKT = date(2026, 8, 1)
"""Tot en met deze versie zijn de wetten gelezen."""

WPO = Werk(
    afkorting="WPO",
    naam="Wet op het primair onderwijs",
    bwb="BWBR0003420",
    versie=BIJGEWERKT,
    tekst=_KOPIE,
    gelezen=_GELEZEN,
    sectoren=("po",),
)
WEC = Werk(
    afkorting="WEC",
    naam="Wet op de expertisecentra",
    bwb="BWBR0003549",
    versie=BIJGEWERKT,
    tekst=_KOPIE,
    gelezen=_GELEZEN,
    sectoren=("so", "vso"),
)
WVO = Werk(
    afkorting="WVO 2020",
    naam="Wet voortgezet onderwijs 2020",
    bwb="BWBR0044212",
    versie=BIJGEWERKT,
    tekst=_KOPIE,
    gelezen=_GELEZEN,
    sectoren=("vo",),
)
AWB = Werk(
    afkorting="Awb",
    naam="Algemene wet bestuursrecht",
    bwb="BWBR0005537",
    versie=date(2026, 1, 1),
    tekst=_KOPIE,
    gelezen=_GELEZEN,
)
WPO_2025 = replace(WPO, versie=date(2025, 6, 13))
"""De WPO zoals zij luidde voordat het ondersteuningsaanbod het profiel verving."""

RAPPORT = Werk(
    afkorting="KBA 2024",
    naam="Bevorderende en belemmerende factoren bij het nemen van regie bij passend onderwijs "
    "(KBA Nijmegen, 2024)",
    versie=date(2024, 12, 31),
    tekst="het rapport",
    gelezen=_GELEZEN,
    soort=Soort.RAPPORT,
)
GPO = Werk(
    afkorting="Werkwijze GPO",
    naam="Geschillencommissie passend onderwijs: procedure",
    versie=_GELEZEN,
    tekst="de pagina over de procedure",
    gelezen=_GELEZEN,
    url="https://www.onderwijsgeschillen.nl/commissie/geschillencommissie-passend-onderwijs-gpo/procedure",
    soort=Soort.PRAKTIJK,
)

SINDS_2022 = Geldigheid(
    van=date(2022, 8, 1),
    gelezen_vanaf=date(2026, 1, 1),
    grond="De WVO 2020 geldt sinds 1 augustus 2022; de WPO en de WEC kennen deze regels langer.",
)
"""Het toelatingsrecht. Oudere tekst is niet gelezen; het rapport noemt dezelfde termijnen."""

PROFIEL = Geldigheid(
    van=date(2022, 8, 1),
    tot=date(2025, 8, 1),
    gelezen_vanaf=date(2025, 6, 13),
    grond="Het schoolondersteuningsprofiel; gelezen in de WPO van 13 juni 2025.",
)
AANBOD = Geldigheid(
    van=date(2025, 8, 1),
    gelezen_vanaf=date(2026, 1, 1),
    grond="De eerste dag is afgeleid uit de Wet medezeggenschap op scholen, niet gelezen.",
)
"""Het ondersteuningsaanbod in de schoolgids verving het schoolondersteuningsprofiel."""

AANMELDLEEFTIJD = Geldigheid(
    van=date(2014, 1, 1),
    gelezen_vanaf=date(2014, 1, 1),
    grond="Deze termijn begint bij de geboorte; het aanmelden zelf komt jaren later.",
)
"""Voor wat vanaf de geboorte telt: de regel geldt op de dag die eruit volgt."""

ASIELREGELS = Geldigheid(
    van=date(2026, 6, 12),
    gelezen_vanaf=date(2026, 8, 1),
    grond="In de WPO gelezen op 12 juni 2026, in de WEC en de WVO 2020 op 1 augustus 2026.",
)
