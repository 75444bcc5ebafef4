"""Bezwaar, de geschillencommissie (GPO) en de rechter."""

from __future__ import annotations

from typing import Any

from rules_lib.kern.regel import Regel
from rules_lib.recht.bezwaar import termijnen

REGELS: tuple[Regel[Any], ...] = termijnen.TERMIJNEN
