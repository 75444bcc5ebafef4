"""Toelating: aanmelden, beslissen, plaatsen, weigeren, en de zorgplicht."""

from __future__ import annotations

from typing import Any

from rules_lib.kern.regel import Regel
from rules_lib.recht.toelating import aanmelden, beslissen, plaatsing
from rules_lib.recht.toelating.aanmelding import AANMELDING
from rules_lib.recht.toelating.weigering import WEIGERING
from rules_lib.recht.toelating.zorgplicht import ZORGPLICHT

REGELS: tuple[Regel[Any], ...] = (
    ZORGPLICHT,
    WEIGERING,
    AANMELDING,
    *aanmelden.TERMIJNEN,
    *beslissen.TERMIJNEN,
    *plaatsing.TERMIJNEN,
)
