"""Het recht: per onderwerp de feiten, termijnen, beslissingen, controles en procedures."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from rules_lib.kern.regel import Regel
from rules_lib.recht import aanmelden, bezwaar, plaatsing, toelating
from rules_lib.recht.aanmelding import AANMELDING
from rules_lib.recht.weigering import WEIGERING
from rules_lib.recht.zorgplicht import ZORGPLICHT

REGELS: Mapping[str, Regel[Any]] = MappingProxyType(
    {
        regel.id: regel
        for regel in (
            ZORGPLICHT,
            WEIGERING,
            AANMELDING,
            *aanmelden.TERMIJNEN,
            *toelating.TERMIJNEN,
            *plaatsing.TERMIJNEN,
            *bezwaar.TERMIJNEN,
        )
    }
)
"""Alle regels van het handboek, op naam."""
