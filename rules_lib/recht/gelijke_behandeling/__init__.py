"""Gelijke behandeling: de aanpassing, de toegankelijkheid, het onderscheid en de verdragen."""

from __future__ import annotations

from typing import Any

from rules_lib.kern.regel import Regel
from rules_lib.recht.gelijke_behandeling.aanpassing import DOELTREFFENDE_AANPASSING
from rules_lib.recht.gelijke_behandeling.afweging import AFWEGING_AANPASSING
from rules_lib.recht.gelijke_behandeling.onderscheid import ONDERSCHEID
from rules_lib.recht.gelijke_behandeling.toegankelijkheid import TOEGANKELIJKHEID
from rules_lib.recht.gelijke_behandeling.verdragen import VERDRAGEN_REGEL

REGELS: tuple[Regel[Any], ...] = (
    DOELTREFFENDE_AANPASSING,
    AFWEGING_AANPASSING,
    ONDERSCHEID,
    TOEGANKELIJKHEID,
    VERDRAGEN_REGEL,
)
