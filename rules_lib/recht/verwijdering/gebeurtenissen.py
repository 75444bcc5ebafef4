"""De gebeurtenissen van een verwijdering."""

from __future__ import annotations

from rules_lib.kern.moment import Gebeurtenis

VOORNEMEN = Gebeurtenis(
    "voornemen_verwijdering",
    "het voornemen tot verwijdering",
    hulp="De dag waarop de school de ouders of de leerling zei dat zij aan verwijderen denkt.",
)
GEHOORD = Gebeurtenis(
    "gehoord",
    "het laatste gesprek waarin iemand over het voornemen is gehoord",
    hulp="De dag waarop alle personen die gehoord moeten worden, zijn gehoord of de gelegenheid "
    "hebben gehad.",
)
INSPECTIEOVERLEG = Gebeurtenis(
    "inspectieoverleg",
    "het overleg met de inspectie",
    hulp="Alleen in het vo, voor een leerling op wie de Leerplichtwet van toepassing is.",
)
SCHOOL_BEREID = Gebeurtenis(
    "school_bereid",
    "de toezegging van een andere school dat zij de leerling toelaat",
    hulp="De dag waarop de andere school schriftelijk zei dat zij de leerling toelaat.",
)
BEGIN_ZOEKEN = Gebeurtenis(
    "begin_zoeken",
    "het begin van het zoeken naar een andere school",
    hulp="De dag van de eerste brief of het eerste gesprek met een andere school dat is aan te "
    "tonen.",
)
LAATSTE_BEZOEK = Gebeurtenis(
    "laatste_bezoek",
    "de dag waarop de leerling de school voor het laatst bezocht",
    hulp="De laatste dag waarop de leerling echt op school was.",
)
INSCHRIJVING_ELDERS = Gebeurtenis(
    "inschrijving_elders",
    "de inschrijving op de andere school",
    hulp="De dag met ingang waarvan de andere school de leerling inschreef.",
)
MELDING_REGISTER = Gebeurtenis(
    "melding_register",
    "de melding uit het register dat de leerling elders is ingeschreven",
    hulp="De dag waarop het register onderwijsdeelnemers dit aan de school meldde.",
)
