"""Ontwikkelingsperspectief: voor wie, wanneer, met wie, wat erin staat, evalueren en bijstellen."""

from __future__ import annotations

from typing import Any

from rules_lib.kern.regel import Regel
from rules_lib.recht.opp import na_behoefte, termijnen
from rules_lib.recht.opp.bijstellen import OPP_BIJSTELLEN
from rules_lib.recht.opp.evaluatie import OPP_EVALUATIE
from rules_lib.recht.opp.evalueren import OPP_EVALUEREN
from rules_lib.recht.opp.inhoud import OPP_INHOUD
from rules_lib.recht.opp.nodig import OPP_NODIG
from rules_lib.recht.opp.procedure import OPP
from rules_lib.recht.opp.totstandkoming import OPP_TOTSTANDKOMING

REGELS: tuple[Regel[Any], ...] = (
    OPP_NODIG,
    OPP,
    *termijnen.TERMIJNEN,
    *na_behoefte.TERMIJNEN,
    OPP_TOTSTANDKOMING,
    OPP_INHOUD,
    OPP_EVALUATIE,
    OPP_EVALUEREN,
    OPP_BIJSTELLEN,
)
