"""Bezwaar, de geschillencommissie (GPO) en de rechter."""

from __future__ import annotations

from typing import Any

from rules_lib.kern.regel import Regel
from rules_lib.recht.bezwaar import termijnen
from rules_lib.recht.bezwaar.bezwaarweg import BEZWAARWEG
from rules_lib.recht.bezwaar.controle import EISEN_BEZWAAR
from rules_lib.recht.bezwaar.gpo import GPO_BEVOEGD
from rules_lib.recht.bezwaar.op_tijd import OP_TIJD
from rules_lib.recht.bezwaar.procedure import BEIDE_WEGEN

REGELS: tuple[Regel[Any], ...] = (
    BEZWAARWEG,
    GPO_BEVOEGD,
    OP_TIJD,
    *termijnen.TERMIJNEN,
    EISEN_BEZWAAR,
    BEIDE_WEGEN,
)
