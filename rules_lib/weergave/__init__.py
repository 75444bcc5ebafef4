"""De weergaven: een uitslag als tekst, Markdown, HTML, JSON, agenda of tekening.

Een weergave rekent niets uit; zij kent alleen de kern.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rules_lib.kern.verkenning import Blad, Knoop, Vraag
from rules_lib.weergave.boombeeld import als_svg, vragenlijst
from rules_lib.weergave.delen import uitklap
from rules_lib.weergave.html import schrijf
from rules_lib.weergave.markdown import Markdown
from rules_lib.weergave.opbouw import Uitslag, opbouw
from rules_lib.weergave.tekst import Tekst


@dataclass(frozen=True)
class Weergave:
    """Een uitslag of vragenboom die een notitieblok zelf kan tonen.

    >>> Weergave(tekst="4 januari 2027", html="<p>4 januari 2027</p>", markdown="4 januari 2027")
    4 januari 2027
    """

    tekst: str
    html: str
    markdown: str

    def __repr__(self) -> str:
        return self.tekst

    def _repr_html_(self) -> str:
        return self.html

    def _repr_markdown_(self) -> str:
        return self.markdown


def toon(wat: Uitslag | Knoop[Any], titel: str = "Vragenboom") -> Weergave:
    """Maakt van een uitslag of vragenboom een weergave voor het notitieblok.

    Argumenten: `wat`, en `titel` (alleen voor een boom: de naam van de tekening).

    >>> from rules_lib.loket import boom, termijn
    >>> str(toon(termijn("bezwaar", "2026-11-23"))).splitlines()[1]
    'maandag 4 januari 2027'
    >>> toon(boom("zorgplicht"), "Geldt de zorgplicht?").html[:49]
    '<figure class="boombeeld"><svg class="boom" role='
    """
    if isinstance(wat, Vraag | Blad):
        stuk = vragenlijst(wat)
        als_lijst = uitklap("details.boom-tekst", "De vragen als lijst", stuk)
        assert als_lijst
        html = f'<figure class="boombeeld">{als_svg(wat, titel)}</figure>{schrijf(als_lijst)}'
    else:
        stuk = opbouw(wat)
        html = schrijf(stuk)
    return Weergave(Tekst().schrijf(stuk), html, Markdown().schrijf(stuk))
