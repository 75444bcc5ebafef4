"""De vindplaatsen van onderzoek en afweging."""

from __future__ import annotations

from rules_lib.kern.bron import Bron
from rules_lib.recht.wetten import AWB, RAPPORT, WEC, WPO, WVO

DRAAGT_DE_REDEN = (
    AWB.artikel("3:46").alleen_bij("openbaar"),
    WPO.artikel("63", "2").alleen_bij("bijzonder"),
    WEC.artikel("61", "2").alleen_bij("bijzonder"),
    WVO.artikel(
        "8.15", "6", "Tot 1 augustus 2024 was dit lid 5; de woorden zijn dezelfde."
    ).alleen_bij("bijzonder"),
)
FEITEN_EN_BELANGEN = AWB.artikel("3:2").alleen_bij("openbaar")
"""Voor een openbare school: eerst de feiten en de belangen kennen."""

BELANGEN_AFWEGEN = AWB.artikel("3:4", "1").alleen_bij("openbaar")
NIET_ONEVENREDIG = AWB.artikel("3:4", "2").alleen_bij("openbaar")
"""Voor een openbare school: de gevolgen zijn niet onevenredig aan het doel."""

AFWEGING = tuple(
    bron.als_uitleg("Dit lid noemt de afweging niet; de GPO kijkt ernaar bij een verwijdering.")
    for bron in (WPO.artikel("40", "11"), WEC.artikel("40", "18"), WVO.artikel("8.15", "1 en 2"))
)


def cijfers(tekst: str) -> Bron:
    """Verwijst naar de redenen waarmee de GPO ouders gelijk of ongelijk gaf (2022-2024).

    Bron: rapport bijlage 2: 47 zaken gegrond, 55 ongegrond.

    >>> cijfers("Te laat onderzocht: 9 %.").verwijzing
    'KBA 2024 § bijlage 2'
    """
    return RAPPORT.artikel("bijlage 2", toelichting=tekst)
