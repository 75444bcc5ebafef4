"""Tests of the calendar of the Awt: against the oracle, two libraries and worked examples."""

from datetime import date, timedelta

import holidays
import pytest
from dateutil.easter import easter
from workalendar.europe import Netherlands

from rules_lib.kern import kalender
from rules_lib.kern.fout import BuitenBereik
from tests.orakel import kalender as orakel

BEGIN = date(2014, 1, 1)
EIND = date(2030, 12, 31)
JAREN = range(BEGIN.year, EIND.year + 1)
DAGEN = [BEGIN + timedelta(days=i) for i in range((EIND - BEGIN).days + 1)]
WEEKENDNAAM = {6: "zaterdag", 7: "zondag"}


def in_weekend(dag: date) -> bool:
    """Tell whether the day is a Saturday or a Sunday."""
    return dag.isoweekday() >= 6


# --- against the oracle ---------------------------------------------------------------------


def test_ranges_are_the_agreed_ones() -> None:
    """The calendar says for which days it answers and for which it knows the equated days."""
    assert (BEGIN, EIND) == kalender.BEREIK
    assert (date(2023, 1, 1), date(2028, 12, 31)) == kalender.BEKEND


def test_every_day_is_ordinary_or_free_as_in_the_oracle() -> None:
    """The calendar and the oracle agree on each day from 2014 to 2030."""
    expected = [dag for dag in DAGEN if orakel.is_vrij(dag)]
    actual = [dag for dag in DAGEN if kalender.vrije_dag(dag) is not None]
    assert expected == actual


def test_every_roll_is_as_in_the_oracle() -> None:
    """Each day from 2014 to 2030 rolls to the same ordinary day as in the oracle."""
    # The last day of the range is an ordinary Tuesday, so no roll can leave the range.
    assert not orakel.is_vrij(EIND)
    expected = {dag: orakel.eerstvolgende_gewone_dag(dag) for dag in DAGEN}
    assert expected == {dag: kalender.eerstvolgende_gewone_dag(dag) for dag in DAGEN}


def test_every_free_day_carries_its_own_date_and_a_source() -> None:
    """What is said of a free day is said of that day and has a source."""
    vrij = {dag: kalender.vrije_dag(dag) for dag in DAGEN}
    assert not [dag for dag, v in vrij.items() if v is not None and v.datum != dag]
    assert not [dag for dag, v in vrij.items() if v is not None and not v.bron]


def test_every_free_weekday_carries_its_name() -> None:
    """A free weekday is called by a holiday name of that day, as in the oracle."""
    mogelijk = {dag: orakel.namen(dag) for dag in DAGEN if not in_weekend(dag)}
    gegeven = {dag: kalender.vrije_dag(dag) for dag in mogelijk}
    verkeerd = {
        dag: v.naam for dag, v in gegeven.items() if v is not None and v.naam not in mogelijk[dag]
    }
    assert not verkeerd


def test_every_plain_weekend_day_carries_its_name() -> None:
    """A Saturday or Sunday that is no holiday is called just that."""
    expected = {
        dag: WEEKENDNAAM[dag.isoweekday()]
        for dag in DAGEN
        if in_weekend(dag) and not orakel.namen(dag)
    }
    gegeven = {dag: kalender.vrije_dag(dag) for dag in expected}
    assert expected == {dag: v and v.naam for dag, v in gegeven.items()}


def test_free_day_cannot_be_changed() -> None:
    """A free day once given is fixed."""
    vrij = kalender.vrije_dag(date(2027, 4, 27))
    with pytest.raises((AttributeError, TypeError)):
        vrij.naam = "gewone dag"


def test_equated_days_equal_the_data_file() -> None:
    """The equated days in the code are those of the data file, within the known range."""
    expected = orakel.gelijkgesteld().keys()
    assert expected == kalender.GELIJKGESTELD.keys()
    eerste, laatste = kalender.BEKEND
    assert not [dag for dag in expected if not eerste <= dag <= laatste]


@pytest.mark.parametrize("functie", ["vrije_dag", "eerstvolgende_gewone_dag"])
@pytest.mark.parametrize("dag", [BEGIN - timedelta(days=1), EIND + timedelta(days=1)])
def test_day_outside_the_range_is_refused(functie: str, dag: date) -> None:
    """The day before and the day after the range get an error, not a guess."""
    with pytest.raises(BuitenBereik):
        getattr(kalender, functie)(dag)


@pytest.mark.parametrize("dag", [BEGIN, EIND])
def test_edges_of_the_range_get_an_answer(dag: date) -> None:
    """The first and the last day belong to the range."""
    assert orakel.eerstvolgende_gewone_dag(dag) == kalender.eerstvolgende_gewone_dag(dag)


def test_out_of_range_is_a_value_error() -> None:
    """Callers that catch ValueError also catch a day out of range."""
    assert issubclass(BuitenBereik, ValueError)


# --- worked examples ------------------------------------------------------------------------


@pytest.mark.parametrize("start", [date(2027, 3, 24), date(2027, 3, 25), date(2027, 3, 26)])
def test_six_weeks_from_late_march_2027_end_on_10_may(start: date) -> None:
    """Six weeks that end on 5, 6 or 7 May 2027 roll in a chain to Monday 10 May."""
    assert date(2027, 5, 10) == kalender.eerstvolgende_gewone_dag(start + timedelta(days=42))


@pytest.mark.parametrize(
    ("dag", "gewoon"),
    [
        (date(2027, 3, 26), date(2027, 3, 30)),  # Good Friday, weekend, Easter Monday
        (date(2026, 12, 25), date(2026, 12, 28)),
        (date(2027, 1, 1), date(2027, 1, 4)),
        (date(2027, 4, 27), date(2027, 4, 28)),
    ],
)
def test_worked_rolls(dag: date, gewoon: date) -> None:
    """Rolls worked out by hand in the legal notes."""
    assert gewoon == kalender.eerstvolgende_gewone_dag(dag)


# --- second opinion of two public libraries -------------------------------------------------
#
# Compared: the weekdays that the calendar calls free, and the days that a library calls a
# holiday. Each intended difference has a reason and the days it accounts for, computed by rule.

VAST = ((1, 1), (4, 27), (5, 5), (12, 25), (12, 26))


def vast_in_weekend(jaar: int, *, vijf_mei: bool) -> set[date]:
    """Return the fixed days of a library that fall in a weekend, but for a Sunday 27 April."""
    dagen = {date(jaar, m, d) for m, d in VAST if vijf_mei or (m, d) != (5, 5)}
    zondag_27_april = {d for d in dagen if (d.month, d.day) == (4, 27) and d.isoweekday() == 7}
    return {dag for dag in dagen - zondag_27_april if in_weekend(dag)}


MEER = {
    "5 May outside lustrum years: the Awt names it every year, the library once in five years": {
        date(j, 5, 5)
        for j in JAREN
        if j % 5 != 0
        and not in_weekend(date(j, 5, 5))
        and date(j, 5, 5) != easter(j) + timedelta(days=39)  # 2016: free as Ascension Day
    },
    "equated by royal decree (Awt art. 3 lid 3): no library knows these": set(
        orakel.gelijkgesteld()
    ),
}

MINDER = {
    "Easter Sunday: not named in the Awt, free as a Sunday": {easter(j) for j in JAREN},
    "Whit Sunday: not named in the Awt, free as a Sunday": {
        easter(j) + timedelta(days=49) for j in JAREN
    },
    "Koningsdag on Saturday 26 April because the 27th is a Sunday: free as a Saturday": {
        date(j, 4, 26) for j in JAREN if date(j, 4, 27).isoweekday() == 7
    },
}

WEEKEND = "fixed day in a weekend: free as a Saturday or Sunday already"

TWEEDE_MENING = {
    "holidays": (
        set(holidays.NL(years=JAREN, categories=("public",))),
        MEER,
        MINDER | {WEEKEND: set().union(*(vast_in_weekend(j, vijf_mei=j % 5 == 0) for j in JAREN))},
    ),
    "workalendar": (
        {dag for jaar in JAREN for dag, _ in Netherlands().holidays(jaar)},
        {reden: dagen for reden, dagen in MEER.items() if not reden.startswith("5 May")},
        MINDER | {WEEKEND: set().union(*(vast_in_weekend(j, vijf_mei=True) for j in JAREN))},
    ),
}


@pytest.mark.parametrize("bibliotheek", TWEEDE_MENING)
def test_differences_with_a_library_are_exactly_the_intended_ones(bibliotheek: str) -> None:
    """Each difference with a public holiday library has a written reason, and none is missing."""
    feesten, meer, minder = TWEEDE_MENING[bibliotheek]
    vrij = {dag for dag in DAGEN if not in_weekend(dag) and kalender.vrije_dag(dag) is not None}
    assert set().union(*meer.values()) == vrij - feesten
    assert set().union(*minder.values()) == feesten - vrij


@pytest.mark.parametrize("bibliotheek", TWEEDE_MENING)
def test_each_reason_accounts_for_days_of_its_own(bibliotheek: str) -> None:
    """No reason on the list is idle, and no day has two reasons."""
    _, meer, minder = TWEEDE_MENING[bibliotheek]
    assert not [reden for reden, dagen in (meer | minder).items() if not dagen]
    groepen = [*meer.values(), *minder.values()]
    assert sum(len(dagen) for dagen in groepen) == len(set().union(*groepen))


@pytest.mark.parametrize("bibliotheek", TWEEDE_MENING)
def test_every_day_off_in_a_library_is_free(bibliotheek: str) -> None:
    """The calendar never calls a day ordinary that a public library calls a holiday."""
    feesten, _, _ = TWEEDE_MENING[bibliotheek]
    assert not sorted(dag for dag in feesten if kalender.vrije_dag(dag) is None)


def test_the_kings_birthday_is_kept_on_saturday_when_it_is_a_sunday() -> None:
    """27 April 2025 was a Sunday, 27 April 2026 was not."""
    assert date(2025, 4, 26) in kalender.feestdagen(2025)
    assert date(2025, 4, 27) not in kalender.feestdagen(2025)
    assert date(2026, 4, 27) in kalender.feestdagen(2026)
