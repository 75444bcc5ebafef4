"""De gebeurtenissen die termijnen laten beginnen, elk met een naam."""

from __future__ import annotations

from rules_lib.kern.moment import Gebeurtenis

GEWENSTE_START = Gebeurtenis(
    "gewenste_start",
    "de eerste schooldag die de ouders wensen",
    hulp="De dag waarop het kind op de school wil beginnen.",
)
GEBOORTEDATUM = Gebeurtenis("geboortedatum", "de geboorte van het kind")
ONTVANGST = Gebeurtenis(
    "ontvangst",
    "de ontvangst van de schriftelijke aanmelding",
    hulp="De dag waarop de aanmelding bij de school binnenkwam, ook als de school dicht was.",
)
VERZOEK = Gebeurtenis(
    "verzoek",
    "het verzoek om toelating",
    hulp="De dag waarop de ouders de aanmelding deden. Onbekend? Dan telt de dag van ontvangst.",
    anders="ontvangst",
)
MEDEDELING = Gebeurtenis(
    "mededeling",
    "de mededeling aan de ouders dat het langer duurt",
    hulp="Alleen als de school zes weken niet haalt.",
)
UITNODIGING = Gebeurtenis(
    "uitnodiging",
    "de uitnodiging om de aanmelding aan te vullen",
    hulp="De dag waarop de school de ouders om ontbrekende gegevens vroeg.",
)
AANVULLING = Gebeurtenis(
    "aanvulling",
    "de aanvulling van de aanmelding, of het ongebruikt aflopen van de tijd daarvoor",
    hulp="De dag waarop de gegevens er waren, of waarop de tijd daarvoor om was.",
)
TOELAATBAAR_VANAF = Gebeurtenis(
    "toelaatbaar_vanaf",
    "de eerste dag waarop het kind aan de voorwaarden voor toelating voldoet",
    hulp="Bijvoorbeeld de leeftijd in het so, of het schooladvies in het vo.",
)
BEKENDMAKING = Gebeurtenis(
    "bekendmaking",
    "de bekendmaking van het besluit aan de ouders",
    hulp="De dag waarop het besluit aan de ouders is gestuurd of gegeven.",
)
ONTVANGST_BEZWAAR = Gebeurtenis(
    "ontvangst_bezwaar",
    "de ontvangst van het bezwaar",
    hulp="De dag waarop het bezwaar bij het bestuur binnenkwam.",
)
GPO_AANHANGIG = Gebeurtenis(
    "gpo_aanhangig",
    "het aanhangig maken van het geschil bij de GPO",
    hulp="De dag waarop de ouders het geschil aan de commissie voorlegden.",
)
GPO_OORDEEL = Gebeurtenis(
    "gpo_oordeel",
    "het oordeel van de GPO",
    hulp="Is er nog geen oordeel? Dan staat de termijn stil. Vul de dag in waarop u het verwacht.",
)
BEKENDMAKING_BESLISSING = Gebeurtenis(
    "bekendmaking_beslissing",
    "de bekendmaking van de beslissing op het bezwaar",
    hulp="De dag waarop de beslissing op het bezwaar is gestuurd of gegeven.",
)
PEILDAG = Gebeurtenis("peildag", "de dag vanaf wanneer u kijkt")
