"""De werken en het tijdvak die alleen bij een verwijdering een rol spelen."""

from __future__ import annotations

from datetime import date

from rules_lib.kern.bron import Werk
from rules_lib.kern.geldigheid import Geldigheid
from rules_lib.recht.wetten import BIJGEWERKT

_GELEZEN = date(2026, 11, 24)
WEB = Werk(
    afkorting="WEB",
    naam="Wet educatie en beroepsonderwijs",
    bwb="BWBR0007625",
    versie=BIJGEWERKT,
    tekst="afgeleide kopie van het Basiswettenbestand (MinBZK/regelrecht-corpus)",
    gelezen=_GELEZEN,
    sectoren=("vo",),
)
"""Alleen artikel 9.2.1, waarnaar de WVO 2020 verwijst."""

OPGAVE_TOT_27 = Geldigheid(
    van=date(2026, 1, 1),
    gelezen_vanaf=date(2026, 1, 1),
    grond="In de WVO 2020 van 1 juli 2025 ligt de grens bij 23 jaar (8.19 en 8.21); in die van 1 "
    "januari 2026 bij 27 jaar (8.21, met WEB 9.2.1). De eerste dag is daaruit afgeleid.",
)
"""Sinds deze dag geeft een school voor vo ook een verwijderde leerling van 23 tot 27 jaar op."""
