"""Wie heeft de zorgplicht: bij meer aanmeldingen, een wachtlijst, een overstap, en het einde."""

from __future__ import annotations

from typing import Any

from rules_lib.kern.regel import Regel
from rules_lib.recht.zorgplicht_bij_wie.einde import EINDE_ZORGPLICHT
from rules_lib.recht.zorgplicht_bij_wie.wachtlijst import WACHTLIJST_EN_LOTING
from rules_lib.recht.zorgplicht_bij_wie.wie import WIE_HEEFT_ZORGPLICHT

REGELS: tuple[Regel[Any], ...] = (WIE_HEEFT_ZORGPLICHT, WACHTLIJST_EN_LOTING, EINDE_ZORGPLICHT)
