"""Het recht: per onderwerp de feiten, termijnen, beslissingen, controles en procedures."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from rules_lib.kern.regel import Regel
from rules_lib.recht import (
    bezwaar,
    gelijke_behandeling,
    informatie,
    onderzoek,
    opp,
    samenwerking,
    schorsing,
    tlv,
    toelating,
    verwijdering,
    zorgplicht_bij_wie,
)

ONDERWERPEN: Mapping[str, tuple[str, tuple[Regel[Any], ...]]] = MappingProxyType(
    {
        "toelating": ("Toelating", toelating.REGELS),
        "onderzoek": ("Onderzoek en afweging", onderzoek.REGELS),
        "verwijdering": ("Verwijdering", verwijdering.REGELS),
        "schorsing": ("Schorsing", schorsing.REGELS),
        "opp": ("Ontwikkelingsperspectief", opp.REGELS),
        "tlv": ("Toelaatbaarheidsverklaring", tlv.REGELS),
        "bezwaar": ("Bezwaar, GPO en beroep", bezwaar.REGELS),
        "samenwerking": ("Samenwerkingsverband en aanbod", samenwerking.REGELS),
        "gelijke_behandeling": ("Gelijke behandeling en verdragen", gelijke_behandeling.REGELS),
        "informatie": ("Informatie van ouders", informatie.REGELS),
        "zorgplicht_bij_wie": ("Wie heeft de zorgplicht", zorgplicht_bij_wie.REGELS),
    }
)
"""De onderwerpen op naam: de titel, en de regels."""

REGELS: Mapping[str, Regel[Any]] = MappingProxyType(
    {regel.id: regel for _, regels in ONDERWERPEN.values() for regel in regels}
)
"""Alle regels van het handboek, op naam."""
