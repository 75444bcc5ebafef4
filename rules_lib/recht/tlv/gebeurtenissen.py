"""De gebeurtenissen rond een toelaatbaarheidsverklaring (tlv), elk met een naam."""

from __future__ import annotations

from rules_lib.kern.moment import Gebeurtenis

AANVRAAG_TLV = Gebeurtenis(
    "aanvraag_tlv",
    "de ontvangst van de aanvraag door het samenwerkingsverband",
    hulp="De dag waarop de aanvraag van de school bij het samenwerkingsverband binnenkwam.",
)
UITNODIGING_TLV = Gebeurtenis(
    "uitnodiging_tlv",
    "de uitnodiging aan de school om de aanvraag van de tlv aan te vullen",
    hulp="De dag waarop het samenwerkingsverband de school om ontbrekende gegevens vroeg.",
)
AANVULLING_TLV = Gebeurtenis(
    "aanvulling_tlv",
    "de aanvulling van de aanvraag van de tlv, of het ongebruikt aflopen van de tijd daarvoor",
    hulp="De dag waarop de gegevens er waren, of waarop de tijd daarvoor om was.",
)
MEDEDELING_TLV = Gebeurtenis(
    "mededeling_tlv",
    "de mededeling aan de school dat het besluit over de tlv langer duurt",
    hulp="Alleen als het samenwerkingsverband acht weken niet haalt en zegt wanneer het wel lukt.",
)
AFGIFTE_TLV = Gebeurtenis(
    "afgifte_tlv",
    "de afgifte van de tlv",
    hulp="De dag waarop het samenwerkingsverband de verklaring gaf. Onbekend? Dan telt de dag "
    "waarop zij is bekendgemaakt.",
    anders="bekendmaking_tlv",
)
BEKENDMAKING_TLV = Gebeurtenis(
    "bekendmaking_tlv",
    "de bekendmaking van het besluit over de tlv",
    hulp="De dag waarop het samenwerkingsverband het besluit heeft gestuurd of gegeven.",
)
ONTVANGST_BEZWAAR_TLV = Gebeurtenis(
    "ontvangst_bezwaar_tlv",
    "de ontvangst van het bezwaar door het samenwerkingsverband",
    hulp="De dag waarop het bezwaar bij het samenwerkingsverband binnenkwam.",
)
VERDAGING_TLV = Gebeurtenis(
    "verdaging_tlv",
    "de mededeling dat de beslissing op het bezwaar over de tlv is verdaagd",
    hulp="De dag waarop het samenwerkingsverband schriftelijk zei dat het meer tijd neemt.",
)
BEKENDMAKING_BESLISSING_TLV = Gebeurtenis(
    "bekendmaking_beslissing_tlv",
    "de bekendmaking van de beslissing op het bezwaar over de tlv",
    hulp="De dag waarop het samenwerkingsverband die beslissing heeft gestuurd of gegeven.",
)
