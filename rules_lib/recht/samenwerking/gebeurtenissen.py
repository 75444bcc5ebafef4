"""De gebeurtenissen rond het ondersteuningsplan, het ondersteuningsaanbod en het opdc."""

from __future__ import annotations

from rules_lib.kern.moment import Gebeurtenis

VORIG_PLAN = Gebeurtenis("vorig_plan", "de vaststelling van het vorige ondersteuningsplan")
VASTSTELLING_PLAN = Gebeurtenis("vaststelling_plan", "de vaststelling van het ondersteuningsplan")
INGANG_PLAN = Gebeurtenis(
    "ingang_plan",
    "het begin van het eerste schooljaar van de nieuwe planperiode",
    hulp="Een schooljaar begint op 1 augustus.",
)
TOEZENDING_PLAN = Gebeurtenis(
    "toezending_plan", "de toezending van het ondersteuningsplan aan de inspectie"
)
VORIG_AANBOD = Gebeurtenis(
    "vorig_aanbod",
    "de vorige vaststelling van het ondersteuningsaanbod",
    hulp="De dag waarop de school haar laatste schoolgids vaststelde. Voor 1 augustus 2025: de dag "
    "waarop zij haar schoolondersteuningsprofiel vaststelde.",
)
VASTSTELLING_AANBOD = Gebeurtenis(
    "vaststelling_aanbod",
    "de vaststelling van de schoolgids met het ondersteuningsaanbod",
    hulp="Voor 1 augustus 2025: de vaststelling van het schoolondersteuningsprofiel.",
)
BEGIN_GIDSJAAR = Gebeurtenis(
    "begin_gidsjaar",
    "het begin van het schooljaar waarvoor de schoolgids is",
    hulp="Een schooljaar begint op 1 augustus.",
)
BEGIN_OPDC = Gebeurtenis(
    "begin_opdc",
    "de eerste dag van de leerling op het opdc",
    hulp="Opdc: orthopedagogisch-didactisch centrum van het samenwerkingsverband.",
)
BEGIN_ELDERS = Gebeurtenis(
    "begin_elders",
    "de eerste dag waarop de leerling het volledige programma elders volgt",
)
