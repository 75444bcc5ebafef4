"""De toelaatbaarheidsverklaring (tlv): aanvragen, beslissen, bezwaar en het laatste schooljaar."""

from __future__ import annotations

from typing import Any

from rules_lib.kern.regel import Regel
from rules_lib.recht.tlv import bezwaar, termijnen
from rules_lib.recht.tlv.aanvraag import TLV_AANVRAAG
from rules_lib.recht.tlv.beslissing_op_bezwaar import TLV_BESLISSING_OP_BEZWAAR
from rules_lib.recht.tlv.beslistermijn import TLV_BESLISTERMIJN
from rules_lib.recht.tlv.besluit import TLV_BESLUIT
from rules_lib.recht.tlv.herbeoordeling import TLV_HERBEOORDELING
from rules_lib.recht.tlv.lopend import TLV_LOPEND
from rules_lib.recht.tlv.nodig import TLV_NODIG
from rules_lib.recht.tlv.procedure import TLV
from rules_lib.recht.tlv.welk_swv import TLV_WELK_SWV

REGELS: tuple[Regel[Any], ...] = (
    TLV_NODIG,
    TLV_LOPEND,
    TLV_WELK_SWV,
    TLV_AANVRAAG,
    TLV_BESLUIT,
    TLV_BESLISTERMIJN,
    *termijnen.TERMIJNEN,
    TLV_HERBEOORDELING,
    *bezwaar.TERMIJNEN,
    TLV_BESLISSING_OP_BEZWAAR,
    TLV,
)
