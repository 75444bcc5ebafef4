"""Uitkomsten: waar een regel op uitkomt, met zijn gronden en de volgende stap."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from rules_lib.kern.bron import Bron


class Aard(StrEnum):
    """Wat een uitkomst zegt.

    >>> Aard.ONTBREEKT.label
    'ontbreekt'
    """

    UITKOMST = "uitkomst"
    NIET_GEREGELD = "niet_geregeld"
    VOLDAAN = "voldaan"
    ONTBREEKT = "ontbreekt"
    NIET_VAN_TOEPASSING = "niet_van_toepassing"

    @property
    def label(self) -> str:
        """Zegt het in gewone woorden.

        >>> Aard.NIET_VAN_TOEPASSING.label
        'niet van toepassing'
        """
        if self is Aard.NIET_GEREGELD:
            return "geen regeling gevonden"
        return self.value.replace("_", " ")


@dataclass(frozen=True)
class Vervolg:
    """Een volgende stap, met zo mogelijk de regel van dit handboek die erbij hoort.

    >>> Vervolg("Reken uit wanneer het besluit er moet zijn.", "beslissing-aanmelding").regel
    'beslissing-aanmelding'
    """

    tekst: str
    regel: str = ""


@dataclass(frozen=True, kw_only=True)
class Uitkomst:
    """Het antwoord van een regel.

    Argumenten: `id`, `tekst` (neutraal), `bronnen`, `vervolg`, `aard`, `oordeel` (op wiens weging
    het rust), `jurist` (wat een jurist nog moet nazien).

    >>> Uitkomst(id="geldt", tekst="De zorgplicht geldt.", bronnen=()).aard.value
    'uitkomst'
    """

    id: str
    tekst: str
    bronnen: tuple[Bron, ...]
    vervolg: tuple[Vervolg, ...] = ()
    aard: Aard = Aard.UITKOMST
    oordeel: str = ""
    jurist: tuple[str, ...] = ()
    via: tuple[Uitkomst, ...] = ()


def voldaan(*bronnen: Bron) -> Uitkomst:
    """Geeft de uitkomst dat aan een eis is voldaan.

    >>> voldaan().aard
    <Aard.VOLDAAN: 'voldaan'>
    """
    return Uitkomst(id="voldaan", tekst="", bronnen=bronnen, aard=Aard.VOLDAAN)


def ontbreekt(wat: str, *bronnen: Bron, herstel: str = "") -> Uitkomst:
    """Geeft de uitkomst dat iets ontbreekt, en zo mogelijk hoe het te herstellen is.

    >>> ontbreekt("Er is niet met de ouders overlegd.", herstel="Overleg alsnog.").vervolg[0].tekst
    'Overleg alsnog.'
    """
    vervolg = (Vervolg(herstel),) if herstel else ()
    return Uitkomst(
        id="ontbreekt", tekst=wat, bronnen=bronnen, vervolg=vervolg, aard=Aard.ONTBREEKT
    )


def niet_van_toepassing(grond: str, *bronnen: Bron, via: tuple[Uitkomst, ...] = ()) -> Uitkomst:
    """Geeft de uitkomst dat een eis of termijn hier niet geldt, met de grond.

    >>> niet_van_toepassing("Alleen in het vo.").tekst
    'Alleen in het vo.'
    """
    return Uitkomst(
        id="niet-van-toepassing",
        tekst=grond,
        bronnen=bronnen,
        aard=Aard.NIET_VAN_TOEPASSING,
        via=via,
    )
