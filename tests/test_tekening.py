"""The drawing of a tree: every place, size and line, in trees made up by lot."""

import csv
from functools import cache
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

import pytest

from rules_lib.kern.uitkomst import niet_van_toepassing
from rules_lib.kern.verkenning import Blad, Knoop, Vraag, knopen
from rules_lib.kern.voorbeeld import Lening, terugbrengen
from rules_lib.kern.zaak import Keuze
from rules_lib.weergave import boombeeld
from rules_lib.weergave.boombeeld import als_svg, als_vragenlijst

ZIN = (
    "is er op de school nog plaats voor het kind en heeft dat extra ondersteuning nodig MBO "
    "samenwerkingsverband toelaatbaarheidsverklaring, weigering of niet; wie zegt het (po)"
)
WOORDEN = ZIN.split()
KRUISEND = 375
"""A tree of which the lines cross more when its layers are not swept down and up in turn."""


def verzin(lot: Random, meest: int = 7) -> Knoop[Any]:
    """Make up a tree in which branches come together again, as they do in the law."""

    def zin(woorden: int) -> str:
        return " ".join(lot.choices(WOORDEN, k=lot.randint(1, woorden)))

    termijn = terugbrengen(Lening(verlengd=lot.choice(("ja", "nee"))))
    einden = [niet_van_toepassing(f"{i} {zin(12)}") for i in range(lot.randint(1, 4))]
    boom: list[Knoop[Any]] = [Blad(termijn), *map(Blad, einden)]
    for nummer in range(lot.randint(1, meest)):
        opties = {str(i): zin(4) for i in range(lot.randint(2, 4))}
        opties["po"] = "Basisschool (po)"
        feit = Keuze(f"{nummer} {zin(10)}?", opties)
        feit.naam = f"feit_{nummer}"
        begin = max(0, len(boom) - 5)
        takken = [boom[-1], *(boom[lot.randint(begin, len(boom) - 1)] for _ in list(opties)[1:])]
        boom.append(Vraag(feit, tuple(zip(opties, takken, strict=True))))
    return boom[-1]


NUMMERS = (*range(60), KRUISEND)


@cache
def getekend(nummer: int) -> tuple[str, ...]:
    """Draw a tree: its number, size and nodes, and a fingerprint of the drawing and the list."""
    boom = verzin(Random(nummer), meest=20 if 50 <= nummer < 60 else 7)
    svg = als_svg(boom, f"Boom {nummer}")
    maat = svg.partition('viewBox="0 0 ')[2].partition('"')[0]
    stand = "ligt" if "Van links naar rechts" in svg else "staat"
    vinger = sha256((svg + als_vragenlijst(boom)).encode()).hexdigest()[:16]
    return str(nummer), stand, maat, str(len(knopen(boom))), vinger


@cache
def vastgelegd() -> dict[str, tuple[str, ...]]:
    """Read how the trees were drawn."""
    with (Path(__file__).parent / "vastgelegd" / "tekeningen.csv").open(encoding="utf-8") as rijen:
        return {rij[0]: tuple(rij) for rij in list(csv.reader(rijen))[1:]}


@pytest.mark.parametrize("nummer", NUMMERS)
def test_a_drawing_changes_only_when_that_was_meant(nummer: int) -> None:
    """Who changes how a tree is drawn looks at drawings, and then writes them out anew."""
    assert vastgelegd()[str(nummer)] == getekend(nummer)


def test_the_recorded_drawings_are_of_every_kind() -> None:
    """There are trees that stand and that lie, small ones and large ones, and no others."""
    assert list(map(str, NUMMERS)) == list(vastgelegd())
    assert {"staat", "ligt"} == {stand for _, stand, *_ in vastgelegd().values()}
    aantallen = [int(aantal) for _, _, _, aantal, _ in vastgelegd().values()]
    assert (True, True) == (min(aantallen) < 5, max(aantallen) > 20)


def test_what_is_as_wide_as_a_page_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tree lies when it is wider than a page, not when it is exactly as wide."""
    boom = verzin(Random(4))
    breed = float(als_svg(boom, "").partition('width="')[2].partition('"')[0])
    monkeypatch.setattr(boombeeld, "PAST", breed)
    assert f'width="{breed:g}"' in als_svg(boom, "")
    monkeypatch.setattr(boombeeld, "PAST", breed - 0.1)
    assert f'width="{breed:g}"' not in als_svg(boom, "")
