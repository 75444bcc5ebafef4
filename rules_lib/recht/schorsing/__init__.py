"""Schorsing: hoe lang, met welke eisen, bij een verwijdering, bij gevaar, en bezwaar."""

from __future__ import annotations

from typing import Any

from rules_lib.kern.regel import Regel
from rules_lib.recht.schorsing import beslissingen, bezwaar, termijnen
from rules_lib.recht.schorsing.controle import SCHORSING
from rules_lib.recht.schorsing.procedure import SCHORSEN

REGELS: tuple[Regel[Any], ...] = (
    SCHORSING,
    SCHORSEN,
    *termijnen.TERMIJNEN,
    *beslissingen.BESLISSINGEN,
    *bezwaar.BESLISSINGEN,
    *bezwaar.TERMIJNEN,
)
