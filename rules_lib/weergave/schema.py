"""Het schema van de JSON-weergave (JSON Schema 2020-12)."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any


def schema() -> dict[str, Any]:
    """Geeft het schema waaraan elke JSON-uitvoer voldoet; per soort onder `$defs`.

    >>> sorted(schema()["$defs"])[:3]
    ['antwoord', 'antwoorddeel', 'beslissing']
    """
    tekst = files("rules_lib.weergave").joinpath("schema.json").read_text("utf-8")
    gelezen: dict[str, Any] = json.loads(tekst)
    return gelezen
