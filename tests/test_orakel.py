"""Tests of the oracle itself, without the project: its tables and its reading of the Awt."""

import csv
from datetime import date, timedelta

import pytest
from dateutil.easter import easter

from tests.orakel import kalender as orakel

JAREN = range(orakel.EERSTE_JAAR, orakel.LAATSTE_JAAR + 1)
DAGEN = [
    date(2014, 1, 1) + timedelta(days=i)
    for i in range((date(2030, 12, 31) - date(2014, 1, 1)).days + 1)
]


def op(jaar: int, *dagen: str) -> set[date]:
    """Turn 'day-month' texts, as the Dutch write them, into dates."""
    return {date(jaar, int(m), int(d)) for d, m in (tekst.split("-") for tekst in dagen)}


# The holidays 2026-2028 as worked out in the legal notes of the project, weekends left out.
ROLLEND = {
    2026: op(2026, "1-1", "2-1", "3-4", "6-4", "27-4", "5-5", "14-5", "15-5", "25-5", "25-12"),
    2027: op(2027, "1-1", "26-3", "29-3", "27-4", "5-5", "6-5", "7-5", "17-5"),
    2028: op(2028, "14-4", "17-4", "27-4", "28-4", "5-5", "25-5", "26-5", "5-6", "25-12", "26-12"),
}
IN_WEEKEND = {2026: op(2026, "26-12"), 2027: op(2027, "25-12", "26-12"), 2028: op(2028, "1-1")}


def test_movable_table_equals_dateutil() -> None:
    """The movable feasts written out by hand are those that follow from Easter Sunday."""
    expected = {
        jaar: tuple(easter(jaar) + timedelta(days=n) for n in (-2, 1, 39, 50)) for jaar in JAREN
    }
    assert expected == orakel.BEWEEGLIJK


def test_kings_day_table_holds_exactly_the_sunday_years() -> None:
    """Koningsdag moves to Saturday 26 April in exactly the years in which the 27th is a Sunday."""
    expected = {j: date(j, 4, 26) for j in JAREN if date(j, 4, 27).isoweekday() == 7}
    assert expected == orakel.KONINGSDAG_OP_ZATERDAG


@pytest.mark.parametrize("jaar", [2026, 2027, 2028])
def test_reproduces_the_rolling_days_of_the_legal_notes(jaar: int) -> None:
    """The holidays of 2026-2028 are those of the legal notes, on weekdays and in weekends."""
    feesten = set(orakel.vrije_dagen(jaar))
    weekend = {dag for dag in feesten if dag.isoweekday() >= 6}
    assert (ROLLEND[jaar], IN_WEEKEND[jaar]) == (feesten - weekend, weekend)


def test_data_file_is_sorted_unique_and_complete() -> None:
    """Each row of the data file has a weekday of its own, a source and a known certainty."""
    with orakel.DATA.open(encoding="utf-8", newline="") as bestand:
        rijen = list(csv.DictReader(bestand))
    dagen = [date.fromisoformat(rij["datum"]) for rij in rijen]
    assert sorted(set(dagen)) == dagen
    assert not [dag for dag in dagen if dag.isoweekday() >= 6]
    assert not [rij for rij in rijen if not rij["bron"]]
    assert {"primair", "secundair"} == {rij["zekerheid"] for rij in rijen}
    assert not [
        rij for rij in rijen if (rij["zekerheid"] == "primair") != bool(rij["staatscourant"])
    ]


def test_primary_equated_days_are_those_of_the_decree() -> None:
    """The primary rows are the five days named in art. 1 of the decree of 1 July 2025."""
    expected = {
        date(2026, 1, 2), date(2026, 5, 15), date(2027, 5, 7), date(2028, 4, 28), date(2028, 5, 26)
    }  # fmt: skip
    actual = {dag for dag, zekerheid in orakel.gelijkgesteld().items() if zekerheid == "primair"}
    assert expected == actual


def test_secondary_equated_days_are_those_of_the_legal_notes() -> None:
    """The secondary rows are the five earlier days of the legal notes."""
    expected = {
        date(2023, 4, 28), date(2023, 5, 19), date(2024, 5, 10), date(2024, 12, 27),
        date(2025, 5, 30),
    }  # fmt: skip
    actual = {dag for dag, zekerheid in orakel.gelijkgesteld().items() if zekerheid == "secundair"}
    assert expected == actual


def test_two_holidays_on_one_day_are_one_day_with_both_names() -> None:
    """Ascension Day on 5 May 2016 keeps both names."""
    expected = "Bevrijdingsdag / Hemelvaartsdag"
    assert expected == orakel.vrije_dagen(2016)[date(2016, 5, 5)]


@pytest.mark.parametrize("jaar", [2013, 2031])
def test_year_outside_the_table_is_refused(jaar: int) -> None:
    """The oracle does not guess about years that are not written out."""
    with pytest.raises(orakel.BuitenTabel):
        orakel.vrije_dagen(jaar)


def test_art_1_six_weeks_end_on_the_first_ordinary_day() -> None:
    """Six weeks from 24, 25 and 26 March 2027 all run over the May holidays to 10 May."""
    starts = [date(2027, 3, 24), date(2027, 3, 25), date(2027, 3, 26)]
    assert [date(2027, 5, 10)] * 3 == [orakel.einde_na_weken(start, 6) for start in starts]


def test_art_1_only_the_end_moves() -> None:
    """Holidays inside a term do not lengthen it if the last day is ordinary."""
    assert date(2027, 5, 11) == orakel.einde_na_weken(date(2027, 3, 30), 6)


@pytest.mark.parametrize(
    ("gebeurtenis", "n", "einde"),
    [
        # Thu 24-12-2026; then Christmas, Saturday and Sunday; Monday the 28th is ordinary.
        (date(2026, 12, 24), 1, date(2026, 12, 28)),  # art. 1 only
        (date(2026, 12, 24), 2, date(2026, 12, 28)),  # two days: art. 2 does not apply
        (date(2026, 12, 24), 3, date(2026, 12, 29)),  # art. 2: the 28th alone is not enough
        (date(2026, 12, 24), 4, date(2026, 12, 29)),  # ends on the ordinary 28th, still one day
        (date(2026, 12, 24), 5, date(2026, 12, 29)),
        (date(2026, 12, 24), 6, date(2026, 12, 30)),
        # Fri 4-9-2026, no holidays near: Saturday, Sunday, Monday hold one ordinary day.
        (date(2026, 9, 4), 3, date(2026, 9, 8)),
        # Thu 3-9-2026: Friday and, by art. 1, Monday make two.
        (date(2026, 9, 3), 3, date(2026, 9, 7)),
        # Wed 31-12-2025: holiday, equated day, weekend.
        (date(2025, 12, 31), 3, date(2026, 1, 6)),
        # Tue 4-5-2027: 5, 6 and 7 May are free, then the weekend.
        (date(2027, 5, 4), 3, date(2027, 5, 11)),
    ],
)
def test_art_2_short_terms_hold_two_ordinary_days(gebeurtenis: date, n: int, einde: date) -> None:
    """A term of three days or more holds two ordinary days; a shorter one only moves its end."""
    assert einde == orakel.einde_na_dagen(gebeurtenis, n)


def test_art_1_and_2_give_one_answer_in_either_order() -> None:
    """Moving the end first or counting the two ordinary days first makes no difference."""

    def twee_gewone(gebeurtenis: date, laatste: date) -> date:
        dagen = [
            gebeurtenis + timedelta(days=i) for i in range(1, (laatste - gebeurtenis).days + 1)
        ]
        while sum(not orakel.is_vrij(dag) for dag in dagen) < 2:
            dagen.append(dagen[-1] + timedelta(days=1))
        return dagen[-1]

    rol = orakel.eerstvolgende_gewone_dag
    afwijkend = []
    for dag in DAGEN[:-30]:
        for n in range(3, 8):
            laatste = dag + timedelta(days=n)
            uitkomsten = {
                orakel.einde_na_dagen(dag, n),
                rol(twee_gewone(dag, laatste)),
                twee_gewone(dag, rol(laatste)),
            }
            if len(uitkomsten) > 1:
                afwijkend.append((dag, n, uitkomsten))
    assert not afwijkend


def test_art_2_never_lengthens_a_term_of_weeks() -> None:
    """A term of whole weeks ends where art. 1 alone puts it, from any day in the range."""
    expected = [
        orakel.eerstvolgende_gewone_dag(dag + timedelta(weeks=n))
        for dag in DAGEN[:-100]
        for n in (1, 6)
    ]
    assert expected == [orakel.einde_na_weken(dag, n) for dag in DAGEN[:-100] for n in (1, 6)]


@pytest.mark.parametrize(
    ("einde", "actual"),
    [
        # All would end on Fri 25-12-2026, unless rolled to Mon 28-12-2026.
        (date(2026, 12, 28), orakel.einde_na_dagen(date(2026, 9, 26), 90)),
        (date(2026, 12, 25), orakel.einde_na_dagen(date(2026, 9, 25), 91)),
        (date(2026, 12, 28), orakel.einde_na_weken(date(2026, 10, 2), 12)),
        (date(2026, 12, 25), orakel.einde_na_weken(date(2026, 9, 25), 13)),
        (date(2026, 12, 28), orakel.einde_na_maanden(date(2026, 9, 25), 3)),
        (date(2026, 12, 25), orakel.einde_na_maanden(date(2026, 8, 25), 4)),
    ],
)
def test_art_4_bounds(einde: date, actual: date) -> None:
    """90 days, twelve weeks and three months still roll; one unit more does not."""
    assert einde == actual


@pytest.mark.parametrize(
    ("gebeurtenis", "n", "einde"),
    [
        (date(2026, 8, 31), 1, date(2026, 9, 30)),  # clipped to a Wednesday
        (date(2027, 1, 31), 1, date(2027, 3, 1)),  # clipped to Sunday 28 February, then rolled
        (date(2027, 12, 31), 2, date(2028, 2, 29)),  # leap year, over the turn of the year
        (date(2026, 11, 15), 3, date(2027, 2, 15)),
    ],
)
def test_months_end_on_the_same_day_number(gebeurtenis: date, n: int, einde: date) -> None:
    """A term of months ends on the same day number, or else on the last day of the month."""
    assert einde == orakel.einde_na_maanden(gebeurtenis, n)


@pytest.mark.parametrize(
    "einde", [orakel.einde_na_dagen, orakel.einde_na_weken, orakel.einde_na_maanden]
)
def test_empty_term_is_refused(einde) -> None:
    """A term of zero units is no term."""
    with pytest.raises(ValueError, match="at least one"):
        einde(date(2026, 9, 1), 0)
