"""Onderzoek en afweging: wat bij elke weigering, verwijdering en elk opp hoort."""

from __future__ import annotations

from typing import Any

from rules_lib.kern.regel import Regel
from rules_lib.recht.onderzoek.controle import ONDERZOEK
from rules_lib.recht.onderzoek.evenredigheid import EVENREDIGHEID

REGELS: tuple[Regel[Any], ...] = (ONDERZOEK, EVENREDIGHEID)
