"""Informatie: wat aan ouders gevraagd kan worden, wat zij voor zich houden, en wat er volgt."""

from __future__ import annotations

from typing import Any

from rules_lib.kern.regel import Regel
from rules_lib.recht.informatie import termijnen
from rules_lib.recht.informatie.aanmelding import GEGEVENS_BIJ_AANMELDING
from rules_lib.recht.informatie.controle import GEGEVENS_OVERDRACHT
from rules_lib.recht.informatie.elektronisch import ELEKTRONISCH_AANMELDEN
from rules_lib.recht.informatie.kind import GEGEVENS_OVER_HET_KIND
from rules_lib.recht.informatie.ontbreken import GEGEVENS_ONTBREKEN
from rules_lib.recht.informatie.vragen import GEGEVENS_VRAGEN
from rules_lib.recht.informatie.weigeren import GEGEVENS_OVER_ONDERSTEUNING

REGELS: tuple[Regel[Any], ...] = (
    GEGEVENS_VRAGEN,
    GEGEVENS_OVER_HET_KIND,
    GEGEVENS_BIJ_AANMELDING,
    GEGEVENS_OVER_ONDERSTEUNING,
    GEGEVENS_ONTBREKEN,
    ELEKTRONISCH_AANMELDEN,
    GEGEVENS_OVERDRACHT,
    *termijnen.TERMIJNEN,
)
