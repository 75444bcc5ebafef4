"""De artikelteksten in `data/wet/`: lezen, en het gevraagde lid eruit halen."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

WET = Path(__file__).resolve().parents[2] / "data" / "wet"

_KOP = re.compile(r"^## (?P<werk>.+) (?P<artikel>\S+) \| (?P<versie>\d{4}-\d\d-\d\d)$", re.M)
_LID = re.compile(r"^(\d+[a-z]?) (?=\S)")


@dataclass(frozen=True)
class Artikel:
    """Een artikel: het werk, het nummer, de versie en de alinea's van elk lid."""

    werk: str
    artikel: str
    versie: str
    leden: dict[str, tuple[str, ...]]

    def tekst(self, lid: str = "") -> tuple[str, ...]:
        """Geeft de alinea's van de gevraagde leden: `6`, `3-5`, `1 en 4`, of alles."""
        gekozen = nummers(lid) if lid else tuple(self.leden)
        return tuple(alinea for nummer in gekozen for alinea in self.leden[nummer])


def nummers(lid: str) -> tuple[str, ...]:
    """Leest een aanduiding van leden: `3-5` wordt 3, 4 en 5."""
    gevonden: list[str] = []
    for deel in re.split(r"\s*(?:,| en )\s*", lid):
        van, _, tot = deel.partition("-")
        gevonden += [str(n) for n in range(int(van), int(tot) + 1)] if tot else [van]
    return tuple(gevonden)


@cache
def artikelen() -> dict[tuple[str, str, str], Artikel]:
    """Leest alle artikelen, op werk, nummer en versie."""
    gelezen = {}
    for bestand in sorted(WET.glob("*.md")):
        tekst = bestand.read_text("utf-8")
        koppen = list(_KOP.finditer(tekst))
        for kop, volgende in zip(koppen, [*koppen[1:], None], strict=True):
            romp = tekst[kop.end() : volgende.start() if volgende else None]
            sleutel = (kop["werk"], kop["artikel"], kop["versie"])
            gelezen[sleutel] = Artikel(*sleutel, leden=_leden(romp))
    return gelezen


def _leden(romp: str) -> dict[str, tuple[str, ...]]:
    leden: dict[str, tuple[str, ...]] = {}
    nummer = ""
    for alinea in filter(None, (deel.strip() for deel in re.split(r"\n\s*\n", romp))):
        if treffer := _LID.match(alinea):
            nummer = treffer[1]
        leden[nummer] = (*leden.get(nummer, ()), " ".join(alinea.split()))
    return leden


def lees(werk: str, artikel: str, lid: str, versie: str) -> tuple[str, ...]:
    """Geeft de tekst van een lid. Fout: `KeyError` als die niet in `data/wet/` staat."""
    return artikelen()[werk, artikel, versie].tekst(lid)
