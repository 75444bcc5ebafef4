"""What every question and every term is, beside a list that was read against the statutes."""

import csv
from collections.abc import Iterator
from pathlib import Path

from rules_lib.kern.moment import Gebeurtenis, Moment
from rules_lib.kern.termijn import Termijn, Volgorde
from rules_lib.kern.zaak import Afgeleid
from tests.orakel.vragen import AANGENOMEN, BLIJKT_UIT, OORDEEL
from tests.test_register import bladen, feiten

DAGEN = Path(__file__).parent / "orakel" / "dagen.csv"
FEITEN = feiten()


def test_what_asks_for_a_judgement() -> None:
    """A reader is told of every judgement that it is one, and of no fact that it is one."""
    assert OORDEEL == {naam for naam, feit in FEITEN.items() if feit.oordeel}


def test_what_is_assumed_when_nothing_is_answered() -> None:
    """Only what is listed has an answer before the reader gives one, and it is that answer."""
    assert AANGENOMEN == {n: feit.standaard[0] for n, feit in FEITEN.items() if feit.standaard}


def test_what_a_day_answers() -> None:
    """Who gives the day of a thing need not say that it happened."""
    assert BLIJKT_UIT == {
        naam: " ".join(gebeurtenis.naam for gebeurtenis in feit.blijkt_uit)
        for naam, feit in FEITEN.items()
        if feit.blijkt_uit
    }


def heet(moment: Moment) -> str:
    """Name an event; a day that is worked out has no name."""
    return moment.naam if isinstance(moment, Gebeurtenis) else "#"


def paren(volgorde: tuple[Volgorde, ...], *, fataal: bool) -> str:
    """Write which day cannot come after which."""
    return " ".join(
        sorted(f"{heet(v.eerst)}<{heet(v.dan)}" for v in volgorde if v.fataal is fataal)
    )


def gevonden() -> Iterator[tuple[str, str, str, str]]:
    """Give the kind of every term and derived answer, and what it does with days out of order."""
    for naam, blad in bladen():
        if isinstance(blad, Termijn):
            regel, _, *stap = naam.split("/")
            volgorde = (paren(blad.volgorde, fataal=True), paren(blad.volgorde, fataal=False))
            yield "/".join([regel, *stap]), str(blad.soort_datum), *volgorde
    for naam, feit in FEITEN.items():
        if isinstance(feit, Afgeleid):
            volgorde = (paren(feit.volgorde, fataal=True), paren(feit.volgorde, fataal=False))
            yield naam, f"vraag: {feit.relatie}", *volgorde


def test_what_kind_of_day_and_which_order() -> None:
    """A last day is no guideline; days that cannot lie so are refused, odd ones warned about."""
    with DAGEN.open(encoding="utf-8", newline="") as bestand:
        gelezen = {tuple(rij.values()) for rij in csv.DictReader(bestand)}
    assert gelezen == set(gevonden())
