"""De gebeurtenissen waarmee de termijnen over een ontbrekend nummer beginnen."""

from __future__ import annotations

from rules_lib.kern.moment import Gebeurtenis

TOELATINGSBESLUIT = Gebeurtenis(
    "toelatingsbesluit",
    "het besluit tot toelating",
    hulp="De dag waarop het bevoegd gezag besloot het kind toe te laten.",
)
MELDING_NUMMER = Gebeurtenis(
    "melding_nummer",
    "de ontvangst van de melding door de minister",
    hulp="De dag waarop de melding van een leerling zonder nummer binnenkwam.",
)
