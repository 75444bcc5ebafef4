"""Wie bij een schorsing betrokken wordt: wie het hoort, wie gehoord wordt, wie niets hoeft."""

from __future__ import annotations

from rules_lib.kern.bron import Bron
from rules_lib.kern.regel import Betrekking, Vorm
from rules_lib.recht.schorsing.vindplaatsen import (
    EEN_WEEK_EN_HOREN,
    WEEK,
    ZIENSWIJZE,
    ZORGVULDIG,
    uitleg_bij,
)
from rules_lib.recht.wetten import WEC, WPO, WVO

_STAP = "Een leerling schorsen"


def _betrek(
    vorm: Vorm, wie: str, woorden: str, *bronnen: Bron, stap: str = _STAP
) -> tuple[Betrekking, ...]:
    """Geeft wie erbij betrokken wordt, op grond van deze vindplaatsen."""
    return (Betrekking(stap=stap, vorm=vorm, wie=wie, bronnen=bronnen, woorden=woorden),)


OUDERS = (
    *_betrek(
        Vorm.INFORMEREN,
        "de ouders",
        "het besluit wordt schriftelijk bekendgemaakt",
        WPO.artikel("40c", "2"),
    ),
    *_betrek(
        Vorm.INFORMEREN,
        "de ouders, of de leerling als die meerderjarig en handelingsbekwaam is",
        "het besluit wordt schriftelijk bekendgemaakt",
        WEC.artikel("40a", "2"),
    ),
    *_betrek(
        Vorm.INFORMEREN,
        "de ouders van een leerling jonger dan 18 jaar",
        "het besluit wordt ook aan hen schriftelijk bekendgemaakt",
        WVO.artikel("8.14", "2"),
    ),
)
LEERLING = _betrek(
    Vorm.INFORMEREN,
    "de leerling",
    "het besluit wordt schriftelijk en voorzien van een deugdelijke motivering bekendgemaakt",
    WVO.artikel("8.14", "2"),
)
HOREN = (
    *_betrek(
        Vorm.HOREN,
        "de leerling en de ouders",
        "de onderwijswet vraagt het niet; rechters vonden schorsen zonder horen onzorgvuldig",
        ZORGVULDIG,
        EEN_WEEK_EN_HOREN,
    ),
    *_betrek(
        Vorm.HOREN,
        "de ouders of de leerling",
        "gelegenheid om een zienswijze te geven als het besluit steunt op gegevens over hen die "
        "zij niet zelf gaven; niet bij spoed",
        *ZIENSWIJZE,
    ),
)
GEEN_TOESTEMMING = _betrek(
    Vorm.GEEN_TOESTEMMING,
    "de ouders en de leerling",
    "het bevoegd gezag beslist; instemming staat niet in de tekst",
    *uitleg_bij(WEEK, "De tekst vraagt geen toestemming."),
)


def inspectie(woorden_vo: str, melden: tuple[Bron, ...]) -> tuple[Betrekking, ...]:
    """Geeft hoe de inspectie het hoort; in het vo verschillen de versies van de wet.

    Argumenten: `woorden_vo` (wat de tekst in het vo vraagt) en `melden` (de vindplaatsen, het vo
    als laatste).

    >>> from rules_lib.recht.schorsing.vindplaatsen import MELDEN
    >>> [betrekking.wie for betrekking in inspectie("onverwijld melden", MELDEN)]
    ['de inspectie', 'de inspectie']
    """
    stap = "Een leerling langer dan één dag schorsen"
    po_en_so = "schriftelijk en met opgave van redenen onverwijld in kennis stellen"
    return (
        *_betrek(Vorm.INFORMEREN, "de inspectie", po_en_so, *melden[:2], stap=stap),
        *_betrek(Vorm.INFORMEREN, "de inspectie", woorden_vo, melden[2], stap=stap),
    )
