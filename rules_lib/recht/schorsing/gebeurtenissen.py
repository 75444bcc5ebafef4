"""De gebeurtenissen van een schorsing."""

from __future__ import annotations

from rules_lib.kern.moment import Gebeurtenis
from rules_lib.kern.termijn import Volgorde

BEGIN_SCHORSING = Gebeurtenis(
    "begin_schorsing",
    "de eerste dag van de schorsing",
    hulp="De eerste dag waarop de leerling door de schorsing niet in de les of op school is. Een "
    "deel van een dag telt als een dag.",
)
EINDE_SCHORSING = Gebeurtenis(
    "einde_schorsing",
    "de laatste dag van de schorsing",
    hulp="De laatste dag waarop de leerling nog geschorst is, niet de dag van terugkeer.",
)
BEKENDMAKING_SCHORSING = Gebeurtenis(
    "bekendmaking_schorsing",
    "de bekendmaking van het besluit tot schorsing",
    hulp="De dag waarop het schriftelijke besluit is gestuurd of gegeven. Een gesprek of "
    "telefoontje telt hier niet.",
)

BEGIN_VOOR_EINDE = Volgorde(
    BEGIN_SCHORSING, EINDE_SCHORSING, "De laatste dag van de schorsing ligt voor de eerste."
)
