"""De tijdvakken waarin het recht gold, met hoe elke eerste dag bekend is."""

from __future__ import annotations

from datetime import date

from rules_lib.kern.geldigheid import Geldigheid
from rules_lib.recht.wetten import BIJGEWERKT

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

VOOR_HOREN_VO = Geldigheid(
    van=date(2022, 8, 1),
    tot=date(2024, 8, 1),
    gelezen_vanaf=date(2024, 6, 13),
    grond="In de WVO 2020 van 13 juni 2024 ontbreken het horen (8.15 lid 3) en 'onverwijld' "
    "(8.14 lid 3).",
)

SINDS_HOREN_VO = Geldigheid(
    van=date(2024, 8, 1),
    gelezen_vanaf=date(2024, 8, 1),
    grond="Gelezen in de WVO 2020 van 1 augustus 2024; de WPO en de WEC in de tekst van 2026.",
)
"""Sinds deze dag wordt in het vo de leerling gehoord en een schorsing onverwijld gemeld."""

VOOR_HOORRECHT = Geldigheid(
    van=date(2022, 8, 1),
    tot=date(2025, 8, 1),
    gelezen_vanaf=date(2025, 7, 1),
    grond="De tekst zonder hoorrecht is gelezen in de WEC van 1 mei, de WPO van 13 juni en de WVO "
    "2020 van 1 juli 2025.",
)

HOORRECHT = Geldigheid(
    van=date(2025, 8, 1),
    gelezen_vanaf=date(2026, 1, 1),
    grond="De eerste dag is afgeleid uit de Wet medezeggenschap op scholen, niet gelezen.",
)
"""Sinds deze dag wordt de leerling over zijn opp gehoord en evalueert hij mee."""

STEUNPUNT = Geldigheid(
    van=date(2025, 1, 1),
    gelezen_vanaf=date(2025, 1, 1),
    grond="WVO 2020 art. 2.47a ontbreekt in de versie van 1 augustus 2024 en staat in die van 1 "
    "januari 2025; WPO art. 19 is gelezen in de versie van 1 januari 2025.",
)
"""Het steunpunt voor ouders en leerlingen."""

SAMENWERKING = Geldigheid(
    van=date(2022, 8, 1),
    gelezen_vanaf=date(2025, 7, 1),
    grond="De WVO 2020 geldt sinds 1 augustus 2022. Over het ondersteuningsplan zijn de WPO van 13 "
    "juni en de WVO 2020 van 1 juli 2025 gelezen, en de tekst van 2026.",
)
"""Het ondersteuningsplan van een samenwerkingsverband."""

PLANTERMIJN = Geldigheid(
    van=date(2018, 8, 1),
    gelezen_vanaf=date(2018, 8, 1),
    grond="Deze termijn begint bij het vorige plan; de regel geldt op de dag die er vier jaar "
    "later uit volgt, en die ligt op of na 1 augustus 2022.",
)
"""Voor wat vier jaar vooruit telt: de regel geldt op de dag die eruit volgt."""

PROFIELTERMIJN = Geldigheid(
    van=date(2018, 8, 1),
    tot=date(2021, 8, 1),
    gelezen_vanaf=date(2018, 8, 1),
    grond="Vier jaar na een profiel uit dit tijdvak gold het profiel nog; gelezen in de WEC van 1 "
    "mei, de WPO van 13 juni en de WVO 2020 van 1 juli 2025.",
)

PROFIEL_VERVALT = Geldigheid(
    van=date(2021, 8, 1),
    tot=AANBOD.van,
    gelezen_vanaf=date(2021, 8, 1),
    grond="Vier jaar na een profiel uit dit tijdvak was het profiel al vervallen. Die dag, 1 "
    "augustus 2025, is afgeleid uit de Wet medezeggenschap op scholen.",
)
"""Een profiel dat vervalt voor de vier jaar om zijn."""

GELIJKE_BEHANDELING = Geldigheid(
    van=date(2017, 1, 1),
    gelezen_vanaf=date(2026, 1, 1),
    grond="Het rapport (2024) gaat uit van de WGBH/cz van 1 januari 2017, in 2016 uitgebreid met "
    "goederen en diensten; gelezen is de versie van 1 januari 2026.",
)

VERDRAGEN = Geldigheid(
    van=date(2017, 1, 1),
    gelezen_vanaf=date(2017, 1, 1),
    grond="Volgens het rapport geldt het VN-verdrag voor Nederland sinds 2016 en het Eerste "
    "Protocol bij het EVRM al veel langer; de verdragen zelf zijn niet gelezen.",
)

GEGEVENSRECHT = Geldigheid(
    van=date(2022, 8, 1),
    gelezen_vanaf=BIJGEWERKT,
    grond="De WVO 2020 geldt sinds 1 augustus 2022; de artikelen over gegevens zijn alleen in de "
    "versie van 1 augustus 2026 gelezen.",
)
"""Wat een school aan ouders kan vragen, en wat zij met gegevens doet."""

ELEKTRONISCH = Geldigheid(
    van=date(2026, 1, 1),
    gelezen_vanaf=BIJGEWERKT,
    grond="WPO art. 4d ontbreekt in de versie van 13 juni 2025 en staat in die van 1 januari 2026; "
    "de WEC en de WVO 2020 zijn op dit punt gelezen in de versie van 1 augustus 2026.",
)
"""Sinds deze dag kan ieder elektronisch sturen aan de overheid, maar niet aan een school."""
