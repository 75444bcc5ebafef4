"""Wie het bestuur bij een beslissing op bezwaar hoort, raadpleegt en op de hoogte brengt."""

from __future__ import annotations

from rules_lib.kern.bron import Bron
from rules_lib.kern.regel import Betrekking, Vorm
from rules_lib.recht.bezwaar.vindplaatsen import (
    ALS_HET_BESLUIT,
    ANTWOORD_OP_OORDEEL,
    BESLISSEN_VO,
    INSPECTEUR,
)
from rules_lib.recht.wetten import AWB, WEC, WPO


def _betrek(vorm: Vorm, wie: str, woorden: str, *bronnen: Bron) -> Betrekking:
    stap = "Een beslissing op bezwaar tegen een weigering of verwijdering"
    return Betrekking(stap=stap, vorm=vorm, wie=wie, bronnen=bronnen, woorden=woorden)


def _openbaar(artikel: str, lid: str) -> Bron:
    return AWB.artikel(artikel, lid).alleen_bij("openbaar")


_GELEGENHEID = "in de gelegenheid stellen te worden gehoord"
_VO = tuple(BESLISSEN_VO.values())

BEVESTIGEN = _betrek(
    Vorm.INFORMEREN,
    "wie bezwaar maakte",
    "bevestigt de ontvangst schriftelijk",
    _openbaar("6:14", "1"),
)
COMMISSIE_MELDEN = _betrek(
    Vorm.INFORMEREN,
    "wie bezwaar maakte, als er een adviescommissie is",
    "zo spoedig mogelijk mededelen dat de commissie adviseert",
    _openbaar("7:13", "2"),
)
COMMISSIE = _betrek(
    Vorm.ADVIES,
    "de adviescommissie, als die er is",
    "hoort, en adviseert schriftelijk met een verslag van het horen",
    _openbaar("7:13", "1, 3 en 6"),
)
HOREN_AWB = _betrek(
    Vorm.HOREN,
    "de belanghebbenden",
    _GELEGENHEID,
    _openbaar("7:2", "1"),
)
HOREN_OUDERS = _betrek(
    Vorm.HOREN,
    "de ouders",
    "hoort; in het (v)so opnieuw",
    WPO.artikel("63", "3").alleen_bij("bijzonder"),
    WEC.artikel("61", "3 en 4").alleen_bij("bijzonder"),
)
HOREN_LEERLING = _betrek(Vorm.HOREN, "de leerling", _GELEGENHEID, *_VO)
HOREN_OUDERS_VO = _betrek(
    Vorm.HOREN, "de ouders van een leerling onder de achttien", _GELEGENHEID, *_VO
)
INZAGE_OUDERS = _betrek(
    Vorm.INFORMEREN,
    "de ouders",
    "niet eerder dan nadat zij kennis hebben kunnen nemen van adviezen of rapporten",
    WEC.artikel("61", "4").alleen_bij("bijzonder"),
)
INZAGE_LEERLING = _betrek(
    Vorm.INFORMEREN,
    "de leerling, en onder de achttien ook de ouders",
    "in de gelegenheid stellen kennis te nemen van adviezen en rapporten",
    *_VO,
)
OVERLEG_INSPECTEUR = _betrek(
    Vorm.OVERLEG,
    "de inspecteur, en desgewenst andere deskundigen",
    "niet dan na overleg",
    *INSPECTEUR,
)
BEKENDMAKEN = _betrek(
    Vorm.INFORMEREN,
    "wie bezwaar maakte",
    "toezenden of uitreiken",
    _openbaar("3:41", "1"),
    *ALS_HET_BESLUIT,
)
ANTWOORD = _betrek(
    Vorm.INFORMEREN,
    "de ouders en de GPO",
    "schriftelijk meedelen wat er met het oordeel wordt gedaan",
    *ANTWOORD_OP_OORDEEL,
)
