"""Wie bij een verwijdering gehoord, geraadpleegd of op de hoogte gesteld wordt."""

from __future__ import annotations

from rules_lib.kern.regel import Betrekking, Vorm
from rules_lib.recht.verwijdering.vindplaatsen import (
    ANDERE_SCHOOL,
    HOREN_OUDERS,
    HOREN_VO,
    ZIENSWIJZE,
)
from rules_lib.recht.verwijdering.werken import WEB
from rules_lib.recht.wetten import AWB, LPW, WEC, WPO, WVO

_STAP = "Een verwijdering"
_BESLUIT = "Het besluit tot verwijdering"

LERAAR = (
    Betrekking(
        stap=_STAP,
        vorm=Vorm.HOREN,
        wie="de betrokken groepsleraar",
        bronnen=(WPO.artikel("40", "11"),),
        woorden="horen, voordat wordt besloten; naast de ouders",
    ),
    Betrekking(
        stap=_STAP,
        vorm=Vorm.HOREN,
        wie="de betrokken leraar of leraren",
        bronnen=(WEC.artikel("40", "18"),),
        woorden="horen, voordat wordt besloten; naast de ouders",
    ),
)
OUDERS = (
    Betrekking(
        stap=_STAP,
        vorm=Vorm.HOREN,
        wie="de ouders",
        bronnen=HOREN_OUDERS,
        woorden="horen, voordat wordt besloten; in het (v)so noemt de tekst de ouders ook als de "
        "leerling meerderjarig is",
    ),
    Betrekking(
        stap=_STAP,
        vorm=Vorm.GEEN_TOESTEMMING,
        wie="de ouders",
        bronnen=tuple(
            bron.als_uitleg("De tekst vraagt te horen, niet om instemming.")
            for bron in (*ANDERE_SCHOOL[:2], HOREN_VO)
        ),
        woorden="ook niet voor de keuze van de andere school",
    ),
)
OUDERS_VO = Betrekking(
    stap=_STAP,
    vorm=Vorm.HOREN,
    wie="de ouders van een leerling jonger dan 18 jaar",
    bronnen=(HOREN_VO,),
    woorden="in de gelegenheid stellen te worden gehoord, voordat over definitieve verwijdering "
    "wordt besloten; sinds 1 augustus 2024",
)
LEERLING_VO = Betrekking(
    stap=_STAP,
    vorm=Vorm.HOREN,
    wie="de leerling, van elke leeftijd",
    bronnen=(HOREN_VO,),
    woorden="in de gelegenheid stellen te worden gehoord, voordat over definitieve verwijdering "
    "wordt besloten; sinds 1 augustus 2024",
)
BELANGHEBBENDEN = Betrekking(
    stap=_STAP,
    vorm=Vorm.HOREN,
    wie="de ouders en de leerling, bij een openbare school",
    bronnen=ZIENSWIJZE,
    woorden="in de gelegenheid stellen de zienswijze te geven, als bedenkingen te verwachten zijn "
    "en het besluit steunt op gegevens over hen die zij niet zelf gaven; naar keuze schriftelijk "
    "of mondeling",
)
INSPECTIE_OVERLEG = Betrekking(
    stap=_STAP,
    vorm=Vorm.OVERLEG,
    wie="de inspectie",
    bronnen=(WVO.artikel("8.15", "4"),),
    woorden="overleggen, voordat een leerling op wie de Leerplichtwet van toepassing is definitief "
    "wordt verwijderd; ook over hoe hij onderwijs kan volgen. Toestemming is niet nodig",
)
BEKENDGEMAAKT = (
    Betrekking(
        stap=_BESLUIT,
        vorm=Vorm.INFORMEREN,
        wie="de ouders",
        bronnen=(
            WPO.artikel("63", "2").alleen_bij("bijzonder"),
            WEC.artikel("61", "2").alleen_bij("bijzonder"),
        ),
        woorden="schriftelijk en met redenen omkleed, toegezonden of uitgereikt, met de "
        "mogelijkheid van bezwaar",
    ),
    Betrekking(
        stap=_BESLUIT,
        vorm=Vorm.INFORMEREN,
        wie="de belanghebbenden: de ouders en de leerling",
        bronnen=(
            AWB.artikel("3:41", "1").alleen_bij("openbaar"),
            AWB.artikel("3:45", "1 en 2").alleen_bij("openbaar"),
        ),
        woorden="bekendmaken door toezending of uitreiking, met de motivering en de mogelijkheid "
        "van bezwaar",
    ),
    Betrekking(
        stap=_BESLUIT,
        vorm=Vorm.INFORMEREN,
        wie="de leerling, en de ouders van een leerling jonger dan 18 jaar",
        bronnen=(WVO.artikel("8.15", "6").alleen_bij("bijzonder"),),
        woorden="schriftelijk, aan de leerling voorzien van een deugdelijke motivering",
    ),
)
MELDING = (
    Betrekking(
        stap=_BESLUIT,
        vorm=Vorm.INFORMEREN,
        wie="burgemeester en wethouders, door het hoofd van de school",
        bronnen=(LPW.artikel("18", "1"),),
        woorden="terstond melden; elke leerling",
    ),
    Betrekking(
        stap=_BESLUIT,
        vorm=Vorm.INFORMEREN,
        wie="de inspectie",
        bronnen=(WVO.artikel("8.15", "5"),),
        woorden="schriftelijk en gemotiveerd in kennis stellen; elke definitieve verwijdering in "
        "het vo",
    ),
    Betrekking(
        stap=_BESLUIT,
        vorm=Vorm.INFORMEREN,
        wie="burgemeester en wethouders van de woongemeente",
        bronnen=(WVO.artikel("8.21", "1"), WEB.artikel("9.2.1"), WEC.artikel("47a", "1")),
        woorden="opgave van de gegevens, onmiddellijk (vo, tot 27 jaar) of onverwijld ((v)so, tot "
        "23 jaar), van wie niet meer onder de Leerplichtwet valt en geen startkwalificatie heeft",
    ),
)
