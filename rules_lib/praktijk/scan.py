"""De Regiescan: een school geeft antwoord op stellingen en ziet waar zij kan beginnen.

Elk antwoord geeft 0 tot 3 punten. Een stelling zonder antwoord, of met weet ik niet, telt niet mee.
Het aandeel is het aantal punten, gedeeld door wat er met de gegeven antwoorden te halen was.
De aanbevelingen staan op volgorde van de punten die bij hun stellingen ontbreken.

>>> vragen = (
...     Vraag("B01", "ondersteuning-beschrijven", "Ons aanbod klopt.", ("A06",)),
...     Vraag("B20", "kennis-en-rollen", "Wij kennen de regels.", ("A04", "A06")),
... )
>>> uitslag = scan(vragen, {"B01": "altijd", "B20": "soms"})
>>> uitslag.totaal.procent, [thema.procent for thema in uitslag.themas]
(67, [100, 33])
>>> [(advies.aanbeveling, advies.gemist, advies.factoren) for advies in uitslag.adviezen]
[('A04', 2, ('B20',)), ('A06', 2, ('B20',))]
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rules_lib.kern.fout import Onbekend
from rules_lib.kern.zaak import WEET_NIET
from rules_lib.praktijk.records import THEMAS, Factor

PUNTEN = {"nee": 0, "soms": 1, "meestal": 2, "altijd": 3}
"""De antwoorden, met hun punten."""

ANTWOORDEN = {**dict(zip(PUNTEN, PUNTEN, strict=True)), WEET_NIET: "weet ik niet"}
"""Alle antwoorden, met wat de lezer ziet."""

HOOGST = max(PUNTEN.values())


@dataclass(frozen=True)
class Vraag:
    """Een stelling van de scan, met de factor en de aanbevelingen die erbij horen.

    >>> Vraag("B01", "ondersteuning-beschrijven", "Ons aanbod klopt.", ("A06",)).factor
    'B01'
    """

    factor: str
    thema: str
    stelling: str
    aanbevelingen: tuple[str, ...] = ()


@dataclass(frozen=True)
class Score:
    """Hoeveel punten er zijn behaald, hoeveel er te halen waren en hoeveel stellingen openbleven.

    >>> Score(punten=5, mogelijk=6, open=1).procent
    83
    """

    punten: int
    mogelijk: int
    open: int
    thema: str = ""

    @property
    def procent(self) -> int | None:
        """Het aandeel in hele procenten, een half naar boven; zonder antwoorden is er geen.

        >>> Score(1, 8, 0).procent, Score(0, 3, 0).procent, Score(0, 0, 4).procent
        (13, 0, None)
        """
        if not self.mogelijk:
            return None
        return (200 * self.punten + self.mogelijk) // (2 * self.mogelijk)


@dataclass(frozen=True)
class Advies:
    """Een aanbeveling, met de punten die ontbreken en de factoren waarbij dat is.

    >>> Advies("A06", 3, ("B01",)).gemist
    3
    """

    aanbeveling: str
    gemist: int
    factoren: tuple[str, ...]


@dataclass(frozen=True)
class Scanuitslag:
    """Wat de scan laat zien: het geheel, elk thema en waar de school kan beginnen.

    >>> scan((), {}).totaal
    Score(punten=0, mogelijk=0, open=0, thema='')
    """

    totaal: Score
    themas: tuple[Score, ...]
    adviezen: tuple[Advies, ...]


def vragen_van(factoren: Iterable[Factor]) -> tuple[Vraag, ...]:
    """Maakt de stellingen: van elke factor met een `scan`, op volgorde van thema.

    >>> vragen_van([])
    ()
    """
    volgorde = list(THEMAS)
    met_scan = [factor for factor in factoren if factor.scan]
    met_scan.sort(key=lambda factor: volgorde.index(factor.thema))
    return tuple(Vraag(f.id, f.thema, f.scan, f.aanbevelingen) for f in met_scan)


def scan(vragen: Iterable[Vraag], antwoorden: Mapping[str, str]) -> Scanuitslag:
    """Telt de punten en zet de aanbevelingen op volgorde.

    `antwoorden` geeft per factor een antwoord; wat ontbreekt blijft open.

    >>> vragen = (Vraag("B01", "ondersteuning-beschrijven", "Ons aanbod klopt.", ("A06",)),)
    >>> scan(vragen, {"B01": "weet-ik-niet"}).totaal.open, scan(vragen, {}).adviezen
    (1, ())
    >>> scan(vragen, {"B01": "vaak"})
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.Onbekend: Dit antwoord is niet bekend. Gegeven: vaak. Kies uit: ...
    >>> scan(vragen, {"B02": "nee"})
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.Onbekend: Deze factor is niet bekend. Gegeven: B02. Bedoelde u B01?
    """
    gesteld = tuple(vragen)
    _controleer([vraag.factor for vraag in gesteld], antwoorden)
    punten = {factor: PUNTEN.get(antwoord) for factor, antwoord in antwoorden.items()}
    themas = dict.fromkeys(vraag.thema for vraag in gesteld)
    return Scanuitslag(
        _score(gesteld, punten),
        tuple(_score([v for v in gesteld if v.thema == thema], punten, thema) for thema in themas),
        _adviezen(gesteld, punten),
    )


def _controleer(factoren: list[str], antwoorden: Mapping[str, str]) -> None:
    for factor, antwoord in antwoorden.items():
        if factor not in factoren:
            raise Onbekend("Deze factor", factor, factoren)
        if antwoord not in ANTWOORDEN:
            raise Onbekend("Dit antwoord", antwoord, ANTWOORDEN)


def _score(vragen: Iterable[Vraag], punten: Mapping[str, int | None], thema: str = "") -> Score:
    alle = [punten.get(vraag.factor) for vraag in vragen]
    gegeven = [punt for punt in alle if punt is not None]
    return Score(sum(gegeven), HOOGST * len(gegeven), len(alle) - len(gegeven), thema)


def _adviezen(vragen: Iterable[Vraag], punten: Mapping[str, int | None]) -> tuple[Advies, ...]:
    gemist: dict[str, dict[str, int]] = {}
    for vraag in vragen:
        punt = punten.get(vraag.factor)
        if punt is None or punt == HOOGST:
            continue
        for aanbeveling in vraag.aanbevelingen:
            gemist.setdefault(aanbeveling, {})[vraag.factor] = HOOGST - punt
    adviezen = [
        Advies(id_, sum(per_factor.values()), _laagste_eerst(per_factor))
        for id_, per_factor in gemist.items()
    ]
    return tuple(sorted(adviezen, key=lambda advies: (-advies.gemist, advies.aanbeveling)))


def _laagste_eerst(per_factor: Mapping[str, int]) -> tuple[str, ...]:
    return tuple(sorted(per_factor, key=lambda factor: -per_factor[factor]))
