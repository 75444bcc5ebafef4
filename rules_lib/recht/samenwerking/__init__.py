"""Samenwerking: het ondersteuningsplan, het ondersteuningsaanbod, het steunpunt en het opdc."""

from __future__ import annotations

from typing import Any

from rules_lib.kern.regel import Regel
from rules_lib.recht.samenwerking import aanbod, opdc, plan
from rules_lib.recht.samenwerking.aanbodcontrole import ONDERSTEUNINGSAANBOD
from rules_lib.recht.samenwerking.plancontrole import ONDERSTEUNINGSPLAN
from rules_lib.recht.samenwerking.steunpunt import STEUNPUNT_REGEL

REGELS: tuple[Regel[Any], ...] = (
    ONDERSTEUNINGSPLAN,
    *plan.TERMIJNEN,
    ONDERSTEUNINGSAANBOD,
    *aanbod.TERMIJNEN,
    STEUNPUNT_REGEL,
    *opdc.TERMIJNEN,
)
