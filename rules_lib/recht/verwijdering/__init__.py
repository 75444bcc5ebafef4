"""Verwijdering: wat eraan voorafgaat, het besluit, wat erop volgt, en hoe zij te herkennen is."""

from __future__ import annotations

from typing import Any

from rules_lib.kern.regel import Regel
from rules_lib.recht.verwijdering.andere_school import ANDERE_SCHOOL_BIJ_VERWIJDERING
from rules_lib.recht.verwijdering.controle import VERWIJDERING
from rules_lib.recht.verwijdering.feitelijk import FEITELIJKE_VERWIJDERING
from rules_lib.recht.verwijdering.melding import MELDING_VERWIJDERING
from rules_lib.recht.verwijdering.procedure import VERWIJDEREN
from rules_lib.recht.verwijdering.uitschrijving import UITSCHRIJVING
from rules_lib.recht.verwijdering.zoektijd import ZOEKTIJD_INSTELLING

REGELS: tuple[Regel[Any], ...] = (
    FEITELIJKE_VERWIJDERING,
    VERWIJDERING,
    VERWIJDEREN,
    ANDERE_SCHOOL_BIJ_VERWIJDERING,
    ZOEKTIJD_INSTELLING,
    MELDING_VERWIJDERING,
    UITSCHRIJVING,
)
