"""Het recht: per onderwerp de feiten, termijnen, beslissingen, controles en procedures."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from rules_lib.kern.regel import Regel
from rules_lib.recht import bezwaar, tlv, toelating

ONDERWERPEN: Mapping[str, tuple[str, tuple[Regel[Any], ...]]] = MappingProxyType(
    {
        "toelating": ("Toelating", toelating.REGELS),
        "tlv": ("Toelaatbaarheidsverklaring (tlv)", tlv.REGELS),
        "bezwaar": ("Bezwaar, GPO en beroep", bezwaar.REGELS),
    }
)
"""De onderwerpen op naam: de titel, en de regels."""

REGELS: Mapping[str, Regel[Any]] = MappingProxyType(
    {regel.id: regel for _, regels in ONDERWERPEN.values() for regel in regels}
)
"""Alle regels van het handboek, op naam."""
