"""De weergave als Markdown (CommonMark), om in een document of bericht te plakken."""

from __future__ import annotations

import re
import sys
from urllib.parse import quote

from rules_lib.weergave.opbouw import Uitslag, opbouw
from rules_lib.weergave.tekst import Tekst

_TEKENS = re.compile(r"([\\`*_\[\]<>#|~&$])")
_BEGIN = re.compile(r"^([-+=]|\d+(?=[.)]))")


def als_markdown(uitslag: Uitslag) -> str:
    """Schrijft een uitslag als Markdown, zonder koppen: die horen bij de pagina.

    >>> from rules_lib.loket import termijn
    >>> als_markdown(termijn("bezwaar", "2026-11-23")).splitlines()[2]
    '**maandag 4 januari 2027**'
    """
    return Markdown().schrijf(opbouw(uitslag))


class Markdown(Tekst):
    r"""Schrijft stukken als Markdown; tekens met een betekenis krijgen een schuine streep.

    >>> from rules_lib.weergave.delen import Deel
    >>> print(Markdown().schrijf(Deel("p", ("<b> & *meer*",))))
    \<b\> \& \*meer\*
    """

    breedte = sys.maxsize
    los_in_punt = True
    hecht = ()

    def _tekst(self, tekst: str) -> str:
        return _TEKENS.sub(r"\\\1", tekst)

    def _link(self, zin: str, adres: str) -> str:
        return f"[{zin}]({quote(adres, safe=':/?#=&%')})"

    def _nadruk(self, zin: str, klasse: str) -> str:
        if klasse in ("uitslag-datum", "summary", "hulp-titel", "fase-titel", "advies-woord"):
            return f"**{zin}**"
        return _BEGIN.sub(lambda t: f"\\{t[0]}" if not t[0].isdigit() else f"{t[0]}\\", zin)

    def _gegeven(self, naam: str, waarde: str) -> str:
        return f"- **{naam}:** {waarde}"
