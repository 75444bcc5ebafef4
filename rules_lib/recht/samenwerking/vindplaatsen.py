"""De artikelen over het samenwerkingsverband en het ondersteuningsaanbod, per wet naast elkaar."""

from __future__ import annotations

from dataclasses import replace

from rules_lib.kern.bron import Bron, Werk
from rules_lib.recht.wetten import (
    BBWPO,
    UWVO,
    WEC,
    WEC_2025,
    WMS,
    WPO,
    WPO_2025,
    WVO,
    WVO_2025,
)

BIJ_WELK = WEC.artikel(
    "28a",
    "1 en 2",
    toelichting="Een school voor so hoort bij het samenwerkingsverband po (daarvoor geldt WPO art. "
    "18a), een school voor vso bij dat van het vo (daarvoor geldt WVO 2020 art. 2.47).",
)
"""Het so en het vso hebben geen eigen samenwerkingsverband."""

UWVO_SWV = replace(UWVO, sectoren=("vo", "vso"))
BBWPO_SWV = replace(BBWPO, sectoren=("po", "so"))
"""Wat voor het samenwerkingsverband geldt, geldt ook voor dat van een school voor so of vso."""


def swv(po: str, vo: str, wat: str = "", wpo: Werk = WPO, wvo: Werk = WVO) -> tuple[Bron, ...]:
    """Noemt de leden over het samenwerkingsverband: van WPO art. 18a en van WVO 2020 art. 2.47.

    Het eerste geldt ook voor een school voor so, het tweede voor een school voor vso.
    Argumenten: `po` en `vo` (het lid), `wat` (toelichting) en de gelezen versies.

    >>> [bron.verwijzing for bron in swv("7", "8")]
    ['WPO art. 18a lid 7', 'WVO 2020 art. 2.47 lid 8', 'WEC art. 28a lid 1 en 2']
    >>> swv("7", "8")[0].werk.sectoren
    ('po', 'so')
    """
    return (
        replace(wpo, sectoren=("po", "so")).artikel("18a", po, wat),
        replace(wvo, sectoren=("vo", "vso")).artikel("2.47", vo, wat),
        BIJ_WELK,
    )


PLAN_VASTSTELLEN = swv("7", "8")
PLAN_INHOUD = swv("8", "9")
PLAN_OVERLEG = swv("9", "10")
PLAN_INSPECTIE = swv("10", "11")
OPDC_PO = swv("10a", "12")[0]
OPR = (WMS.artikel("14a"),)
"""De ondersteuningsplanraad."""

GIDS_INHOUD = (
    WPO.artikel("13", "1", "onderdeel c"),
    WEC.artikel("22", "1", "onderdeel b"),
    WVO.artikel("2.92", "2", "onderdeel b"),
)
GIDS_JAARLIJKS = (
    WPO.artikel("13a", "2"),
    WEC.artikel("22a", "2"),
    WVO.artikel("2.92", "1"),
)
GIDS_BESCHIKBAAR = (
    WPO.artikel("13a", "2"),
    WEC.artikel("22a", "2"),
    WVO.artikel("2.92", "4"),
)
LEERLINGEN_HOREN = (WPO.artikel("13b"), WEC.artikel("22b"), WVO.artikel("2.92a"))
PROFIEL_VASTSTELLEN = (
    WPO_2025.artikel("8", "5"),
    WEC_2025.artikel("11", "2"),
    WVO_2025.artikel("2.41", "2"),
)
"""Het schoolondersteuningsprofiel, tot 1 augustus 2025."""
