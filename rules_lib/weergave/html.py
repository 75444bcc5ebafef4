"""De weergave als HTML: dezelfde opbouw en klassen als de rekenhulpen van de pagina."""

from __future__ import annotations

from html import escape

from rules_lib.weergave.delen import Deel
from rules_lib.weergave.opbouw import Uitslag, opbouw


def als_html(uitslag: Uitslag) -> str:
    """Schrijft een uitslag als een stuk HTML, zonder koppen, id's of script.

    >>> from rules_lib.loket import termijn
    >>> als_html(termijn("bezwaar", "2026-11-23"))[:66]
    '<section class="uitslag"><p class="uitslag-soort">uiterlijk op</p>'
    """
    return schrijf(opbouw(uitslag))


def schrijf(stuk: Deel | str) -> str:
    """Schrijft een stuk als HTML; tekst komt er nooit als opmaak in.

    >>> schrijf(Deel("p", ("<b> & meer",), "let-op"))
    '<p class="let-op">&lt;b&gt; &amp; meer</p>'
    """
    if isinstance(stuk, str):
        return escape(stuk)
    klasse = (("class", stuk.klasse),) if stuk.klasse else ()
    kenmerken = "".join(f' {n}="{escape(w)}"' for n, w in (*klasse, *stuk.kenmerken))
    return f"<{stuk.naam}{kenmerken}>{''.join(map(schrijf, stuk.inhoud))}</{stuk.naam}>"
