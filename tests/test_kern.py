"""The values of the kernel: what every one of them promises, whatever it holds."""

from collections.abc import Iterator
from dataclasses import MISSING, FrozenInstanceError, fields, is_dataclass, replace
from datetime import date, timedelta
from importlib import import_module
from pathlib import Path

import pytest

import rules_lib
from rules_lib.kern.bron import Bron, Soort
from rules_lib.kern.datum import lees_datum
from rules_lib.kern.duur import Dagen, Duur, Jaren, Leeftijd, Maanden, Weken
from rules_lib.kern.fout import RegieFout
from rules_lib.kern.moment import DagNa, Gebeurtenis, GewoneDag, Na, NietVoor, Schooldag
from rules_lib.kern.uitkomst import Aard
from rules_lib.recht.wetten import WPO

WORTEL = Path(__file__).parent.parent
BIJ_PLAATS = {
    "Aanname", "Blad", "DagNa", "Duur", "EindeSchooljaar", "Gebeurtenis", "Gedurende", "GewoneDag",
    "Dagen", "Jaren", "Leeftijd", "Maanden", "Schooljaren", "Weken",
    "Moment", "Na", "NietVoor", "Opgeschort", "Rekenstap", "Schooldag", "Terug", "VasteDag",
    "Verlengd", "Versie", "Vervolg", "Volgorde", "Vraag", "VrijeDag",
}  # fmt: skip
"""Small values that are written without the names of their fields; they read as a sentence."""


def waarden(*waar: str) -> Iterator[type]:
    """Every value object in some modules."""
    for pad in sorted(pad for een in waar for pad in WORTEL.glob(f"rules_lib/{een}")):
        if pad.stem == "__main__":
            continue
        module = import_module(".".join(pad.relative_to(WORTEL).with_suffix("").parts))
        for ding in vars(module).values():
            if isinstance(ding, type) and is_dataclass(ding) and ding.__module__ == module.__name__:
                yield ding


WAARDEN = list(waarden("kern/*.py", "recht/**/*.py", "praktijk/records.py"))
OVERIG = list(waarden("*.py", "weergave/*.py", "praktijk/lezen.py", "praktijk/scan.py"))
WORDT_GEVULD = {"Plek", "_Lijst", "Uitvoer"}
"""What is filled while something is drawn or written, and is not kept."""


@pytest.mark.parametrize(
    "soort",
    [s for s in WAARDEN + OVERIG if s.__name__ not in WORDT_GEVULD],
    ids=lambda s: s.__name__,
)
def test_a_value_never_changes(soort: type) -> None:
    """No field of a value can be set after it was made."""
    for veld in fields(soort):
        with pytest.raises(FrozenInstanceError):
            soort.__setattr__(soort, veld.name, None)
    assert soort.__dataclass_params__.frozen


@pytest.mark.parametrize("soort", WAARDEN, ids=lambda s: s.__name__)
def test_a_value_with_many_fields_names_them(soort: type) -> None:
    """A value takes its fields by name, unless it is one of the small ones."""
    op_naam = {veld.name for veld in fields(soort) if veld.kw_only}
    alle = set() if soort.__name__ in BIJ_PLAATS else {veld.name for veld in fields(soort)}
    assert alle == op_naam


def test_no_lawyer_has_looked_at_a_source_unless_it_says_so() -> None:
    """A source counts as seen by a lawyer only when that was written down."""
    assert not Bron(werk=WPO, artikel="40").jurist
    assert replace(Bron(werk=WPO, artikel="40"), jurist=True).jurist


def test_what_is_left_out_is_empty() -> None:
    """The fields that may be left out hold nothing, so that nothing is claimed by accident."""
    gevuld = {
        f"{soort.__name__}.{veld.name}": veld.default
        for soort in WAARDEN
        for veld in fields(soort)
        if veld.default not in (MISSING, None, "", (), False, 0)
    }
    assert {
        "Werk.soort": Soort.WET,
        "Bron.soort": Soort.WET,
        "Volgorde.fataal": True,
        "Uitkomst.aard": Aard.UITKOMST,
    } == gevuld


def test_a_long_answer_is_cut_in_a_message() -> None:
    """What was given is repeated whole up to eighty characters; longer is cut to eighty."""
    heel, lang = "a" * 80, "b" * 81
    assert heel == RegieFout("Fout.", heel).gegeven
    assert f"{'b' * 79}…" == RegieFout("Fout.", lang).gegeven


@pytest.mark.parametrize(
    ("duur", "onder"),
    [
        (Dagen(90), True),
        (Dagen(91), False),
        (Weken(12), True),
        (Weken(13), False),
        (Maanden(3), True),
        (Maanden(4), False),
        (Jaren(1), False),
        (Leeftijd(1), False),
        (Duur(1), False),
    ],
    ids=repr,
)
def test_how_long_a_term_may_be_for_the_awt(duur: Duur, onder: bool) -> None:
    """Awt 4 leaves out terms of more than 90 days, 12 weeks or 3 months, and all in years."""
    assert onder is duur.onder_awt


def test_a_month_as_people_shorten_it() -> None:
    """Mrt is March, though the month does not begin with it."""
    assert date(2027, 3, 3) == lees_datum("3 mrt 2027")


def test_a_day_that_did_not_move_has_no_step_that_moves_it() -> None:
    """The sum names the next ordinary day only where the term had to go there."""
    schuift, blijft = (
        rules_lib.termijn("bezwaar", bekendmaking=dag, denominatie="openbaar").berekening.stappen
        for dag in ("13-11-2026", "23-11-2026")
    )
    assert "de eerstvolgende gewone dag" in [stap.tekst for stap in schuift]
    assert "de eerstvolgende gewone dag" not in [stap.tekst for stap in blijft]


def test_a_bound_on_the_day_itself_is_no_step() -> None:
    """Not before a day is said only where the day was earlier than that."""
    begin, grens = Gebeurtenis("begin", "het begin"), Gebeurtenis("grens", "de grens")
    dagen = {"begin": date(2027, 3, 3), "grens": date(2027, 3, 3)}
    assert 1 == len(NietVoor(begin, grens).reken(dagen).stappen)
    assert 2 == len(NietVoor(begin, grens).reken({**dagen, "grens": date(2027, 3, 4)}).stappen)


def test_what_rests_on_days_not_yet_known_is_provisional() -> None:
    """In years without a list of equated days a bound and a school day may still move."""
    begin, grens = Gebeurtenis("begin", "het begin"), Gebeurtenis("grens", "de grens")
    bekend, onbekend = date(2027, 3, 3), date(2030, 6, 4)
    niet_voor = NietVoor(begin, GewoneDag(grens))
    assert niet_voor.reken({"begin": bekend, "grens": onbekend}).voorlopig
    assert not niet_voor.reken({"begin": bekend, "grens": bekend + timedelta(1)}).voorlopig
    assert Schooldag(begin, 5).reken({"begin": onbekend}).voorlopig
    assert not Schooldag(begin, 5).reken({"begin": bekend}).voorlopig


def test_every_day_that_is_passed_over_has_its_own_reason() -> None:
    """Three days from Friday 23 April 2027 hold one ordinary day, before the King's."""
    drie = GewoneDag(Na(Gebeurtenis("begin", "het begin"), Dagen(3)))
    rekening = drie.reken({"begin": date(2027, 4, 23)})
    assert date(2027, 4, 28) == rekening.dag
    redenen = [vrij.naam for vrij in rekening.verschoven_door]
    assert ["nog geen twee gewone dagen", "Koningsdag"] == redenen


def test_the_day_after_a_moved_day_knows_where_it_would_have_been() -> None:
    """Six weeks from Friday 13 November 2026 end on Christmas; the day after was to be the 26th."""
    weken = GewoneDag(Na(Gebeurtenis("begin", "het begin"), Weken(6)))
    rekening = DagNa(weken).reken({"begin": date(2026, 11, 13)})
    assert (date(2026, 12, 29), date(2026, 12, 26)) == (rekening.dag, rekening.zonder_verschuiving)
