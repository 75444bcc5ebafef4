"""De tabellen van het rapport in `data/cijfers/`: lezen met pandas, en narekenen."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pandas as pd

CIJFERS = Path(__file__).resolve().parents[2] / "data" / "cijfers"


@cache
def lees(naam: str) -> pd.DataFrame:
    """Leest een tabel; een lege cel is een lege tekst, een getal een getal."""
    return pd.read_csv(CIJFERS / f"{naam}.csv", keep_default_na=False)


def gedrukt(tabel: str, wat: str) -> float:
    """Geeft een totaal zoals het rapport het drukt."""
    totalen = lees("totalen")
    (rij,) = totalen[(totalen.tabel == tabel) & (totalen.wat == wat)].getal_rapport
    return float(rij)


def zaken(tabel: str) -> int:
    """Geeft het aantal zaken waarover een tabel gaat: de noemer van haar percentages."""
    return int(gedrukt(tabel, "zaken"))


def procent(deel: float, geheel: float) -> int:
    """Rondt een aandeel af op hele procenten; een half gaat omhoog.

    >>> procent(32, 47), procent(1, 200)
    (68, 1)
    """
    return math.floor(100 * deel / geheel + 0.5)


def nagerekend(tabel: str) -> pd.DataFrame:
    """Geeft een tabel met een kolom `procent`, berekend uit de aantallen."""
    geheel = zaken(tabel)
    return lees(tabel).assign(procent=lambda t: [procent(deel, geheel) for deel in t.aantal])


def aantal(tabel: str, sleutel: str) -> int:
    """Geeft het aantal zaken bij een reden of partij."""
    kolom = lees(tabel).set_index("sleutel").aantal
    return int(kolom[sleutel])


@dataclass(frozen=True)
class Optelling:
    """Enkele redenen samen: hoogstens hun som, minstens de grootste; een zaak kan dubbel tellen."""

    aantallen: tuple[int, ...]
    geheel: int

    @property
    def minst(self) -> int:
        """Zoveel zaken zijn het ten minste: die met de grootste van de redenen."""
        return max(self.aantallen)

    @property
    def meest(self) -> int:
        """Zoveel zaken zijn het ten hoogste: als geen zaak dubbel telt."""
        return min(sum(self.aantallen), self.geheel)

    @property
    def van_percentages(self) -> int:
        """De som van de afgeronde percentages, zoals het rapport haar maakt."""
        return sum(procent(deel, self.geheel) for deel in self.aantallen)


def optelling(tabel: str, redenen: str) -> Optelling:
    """Neemt redenen van een tabel samen; `redenen` zijn sleutels met een spatie ertussen."""
    return Optelling(tuple(aantal(tabel, sleutel) for sleutel in redenen.split()), zaken(tabel))


def sommen() -> list[tuple[str, int, int]]:
    """Geeft van elke tabel met redenen: de naam, de som van de rijen, en het gedrukte totaal."""
    return [
        (tabel, int(lees(tabel).aantal.sum()), int(gedrukt(tabel, "redenen")))
        for tabel in ("redenen_gegrond", "redenen_ongegrond")
    ]


def tegenover() -> pd.DataFrame:
    """Zet per onderwerp naast elkaar waarop ouders en waarop scholen gelijk kregen."""
    paren = lees("wint_en_verliest")
    for kant in ("gegrond", "ongegrond"):
        bron = nagerekend(f"redenen_{kant}").set_index("sleutel")
        for kolom in ("naam", "aantal", "procent"):
            waarden = [bron[kolom].get(sleutel) if sleutel else None for sleutel in paren[kant]]
            paren = paren.assign(**{f"{kolom}_{kant}": waarden})
    return paren
