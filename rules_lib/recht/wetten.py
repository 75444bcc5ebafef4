"""De werken waaruit geput is, met de versie die gelezen is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from rules_lib.kern.bron import Soort, Werk

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
LPW = Werk(
    afkorting="LPW",
    naam="Leerplichtwet 1969",
    bwb="BWBR0002628",
    versie=BIJGEWERKT,
    tekst=_KOPIE,
    gelezen=_GELEZEN,
)
UWVO = Werk(
    afkorting="UWVO 2020",
    naam="Uitvoeringsbesluit WVO 2020",
    bwb="BWBR0045787",
    versie=BIJGEWERKT,
    tekst=_KOPIE,
    gelezen=_GELEZEN,
    sectoren=("vo",),
)
OBWEC = Werk(
    afkorting="OB WEC",
    naam="Onderwijskundig besluit WEC",
    bwb="BWBR0003848",
    versie=BIJGEWERKT,
    tekst=_KOPIE,
    gelezen=_GELEZEN,
    sectoren=("so", "vso"),
)
BBWPO = Werk(
    afkorting="BB WPO 2022",
    naam="Besluit bekostiging WPO 2022",
    bwb="BWBR0046159",
    versie=date(2026, 6, 12),
    tekst=_KOPIE,
    gelezen=_GELEZEN,
    sectoren=("po",),
)
BBWEC = Werk(
    afkorting="BB WEC 2022",
    naam="Besluit bekostiging WEC 2022",
    bwb="BWBR0046160",
    versie=date(2025, 12, 31),
    tekst="afgeleide kopie van het Basiswettenbestand (legalize-dev/legalize-nl)",
    gelezen=_GELEZEN,
    sectoren=("so", "vso"),
)
WGBH = Werk(
    afkorting="WGBH/cz",
    naam="Wet gelijke behandeling op grond van handicap of chronische ziekte",
    bwb="BWBR0014915",
    versie=date(2026, 1, 1),
    tekst=_KOPIE,
    gelezen=_GELEZEN,
)
WPO_2025 = replace(WPO, versie=date(2025, 6, 13))
"""De WPO zoals zij luidde voordat het ondersteuningsaanbod het profiel verving."""

WEC_2025 = replace(WEC, versie=date(2025, 5, 1))
"""De WEC zoals zij luidde voordat de leerling over het opp werd gehoord."""

WVO_2024 = replace(WVO, versie=date(2024, 6, 13))
"""De WVO 2020 zoals zij luidde voor 1 augustus 2024."""

WVO_2025 = replace(WVO, versie=date(2025, 7, 1))
"""De WVO 2020 zoals zij luidde voordat de leerling over het opp werd gehoord."""

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

RECHTSPRAAK = Werk(
    afkorting="Rechtspraak",
    naam="Uitspraken over schorsing en verwijdering; gelezen in samenvatting, niet zelf",
    versie=_GELEZEN,
    tekst="samenvattingen van uitspraken",
    gelezen=_GELEZEN,
    soort=Soort.UITLEG,
)
"""Het artikel van een bron is hier het nummer van de uitspraak (ECLI)."""

GPO_OORDELEN = Werk(
    afkorting="GPO-oordelen",
    naam="Oordelen van de Geschillencommissie passend onderwijs; gelezen in samenvatting",
    versie=_GELEZEN,
    tekst="samenvattingen van oordelen",
    gelezen=_GELEZEN,
    url="https://www.onderwijsgeschillen.nl",
    soort=Soort.UITLEG,
)
"""Het artikel van een bron is hier het nummer van het oordeel."""

WMS = Werk(
    afkorting="WMS",
    naam="Wet medezeggenschap op scholen",
    bwb="BWBR0020685",
    versie=date(2025, 8, 1),
    tekst=_KOPIE,
    gelezen=_GELEZEN,
)
EVRM = Werk(
    afkorting="EVRM EP",
    naam="Eerste Protocol bij het Europees Verdrag voor de Rechten van de Mens",
    versie=date(2024, 12, 31),
    tekst="wat het rapport van KBA Nijmegen (2024) erover zegt; het verdrag zelf niet",
    gelezen=_GELEZEN,
    soort=Soort.RAPPORT,
)
IVRPH = Werk(
    afkorting="IVRPH",
    naam="VN-Verdrag inzake de rechten van personen met een handicap",
    versie=date(2024, 12, 31),
    tekst="wat het rapport van KBA Nijmegen (2024) erover zegt; het verdrag zelf niet",
    gelezen=_GELEZEN,
    soort=Soort.RAPPORT,
)
VERGELIJK_SWV = Werk(
    afkorting="Websites over passend onderwijs",
    naam="Uitleg op websites van samenwerkingsverbanden, onderwijsconsulenten, scholen en "
    "leerplicht",
    versie=_GELEZEN,
    tekst="samenvattingen van die pagina's",
    gelezen=_GELEZEN,
    soort=Soort.PRAKTIJK,
)

WMS_2024 = replace(WMS, versie=date(2024, 8, 1))
"""De WMS zoals zij luidde toen een school nog een schoolondersteuningsprofiel had."""

LEERGEGEVENS = Werk(
    afkorting="Besluit leer- en begeleidingsgegevens",
    naam="Besluit uitwisseling leer- en begeleidingsgegevens",
    bwb="BWBR0031619",
    versie=date(2022, 8, 1),
    tekst="afgeleide kopie van het Basiswettenbestand (legalize-dev/legalize-nl)",
    gelezen=_GELEZEN,
)
