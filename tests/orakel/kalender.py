"""Oracle for the calendar of the Algemene termijnenwet (Awt), made apart from the project's code.

Written from the text of the law only, and on purpose by another road than an implementation would
take: the movable feasts are literal dates (no Easter formula), the equated days are read from the
data file, and every term is walked day by day. Slow and plain; used by tests only.

Sources: Awt (BWBR0002448, version 2010-10-10) art. 1-4; data/gelijkgestelde_dagen.csv.
"""

import csv
from calendar import monthrange
from collections import defaultdict
from datetime import date, timedelta
from functools import cache
from pathlib import Path

EERSTE_JAAR = 2014
LAATSTE_JAAR = 2030

DATA = Path(__file__).resolve().parents[2] / "data" / "gelijkgestelde_dagen.csv"

ZATERDAG = 6  # date.isoweekday()
EEN_DAG = timedelta(days=1)

# Written out by hand; tests/test_orakel.py checks the table against dateutil.easter.
# year: (Goede Vrijdag, tweede paasdag, Hemelvaartsdag, tweede pinksterdag)
BEWEEGLIJK: dict[int, tuple[date, date, date, date]] = {
    2014: (date(2014, 4, 18), date(2014, 4, 21), date(2014, 5, 29), date(2014, 6, 9)),
    2015: (date(2015, 4, 3), date(2015, 4, 6), date(2015, 5, 14), date(2015, 5, 25)),
    2016: (date(2016, 3, 25), date(2016, 3, 28), date(2016, 5, 5), date(2016, 5, 16)),
    2017: (date(2017, 4, 14), date(2017, 4, 17), date(2017, 5, 25), date(2017, 6, 5)),
    2018: (date(2018, 3, 30), date(2018, 4, 2), date(2018, 5, 10), date(2018, 5, 21)),
    2019: (date(2019, 4, 19), date(2019, 4, 22), date(2019, 5, 30), date(2019, 6, 10)),
    2020: (date(2020, 4, 10), date(2020, 4, 13), date(2020, 5, 21), date(2020, 6, 1)),
    2021: (date(2021, 4, 2), date(2021, 4, 5), date(2021, 5, 13), date(2021, 5, 24)),
    2022: (date(2022, 4, 15), date(2022, 4, 18), date(2022, 5, 26), date(2022, 6, 6)),
    2023: (date(2023, 4, 7), date(2023, 4, 10), date(2023, 5, 18), date(2023, 5, 29)),
    2024: (date(2024, 3, 29), date(2024, 4, 1), date(2024, 5, 9), date(2024, 5, 20)),
    2025: (date(2025, 4, 18), date(2025, 4, 21), date(2025, 5, 29), date(2025, 6, 9)),
    2026: (date(2026, 4, 3), date(2026, 4, 6), date(2026, 5, 14), date(2026, 5, 25)),
    2027: (date(2027, 3, 26), date(2027, 3, 29), date(2027, 5, 6), date(2027, 5, 17)),
    2028: (date(2028, 4, 14), date(2028, 4, 17), date(2028, 5, 25), date(2028, 6, 5)),
    2029: (date(2029, 3, 30), date(2029, 4, 2), date(2029, 5, 10), date(2029, 5, 21)),
    2030: (date(2030, 4, 19), date(2030, 4, 22), date(2030, 5, 30), date(2030, 6, 10)),
}

# 27 April is a Sunday in these years, so the birthday is celebrated on Saturday the 26th.
KONINGSDAG_OP_ZATERDAG: dict[int, date] = {2014: date(2014, 4, 26), 2025: date(2025, 4, 26)}


class BuitenTabel(ValueError):
    """Asked about a day outside the years that are written out here."""


def gelijkgesteld() -> dict[date, str]:
    """Return the equated days of the data file, each with its `zekerheid`."""
    with DATA.open(encoding="utf-8", newline="") as bestand:
        return {
            date.fromisoformat(rij["datum"]): rij["zekerheid"] for rij in csv.DictReader(bestand)
        }


@cache
def _namen(jaar: int) -> dict[date, frozenset[str]]:
    if jaar not in BEWEEGLIJK:
        msg = f"{jaar} is not within {EERSTE_JAAR}-{LAATSTE_JAAR}"
        raise BuitenTabel(msg)
    goede_vrijdag, paasmaandag, hemelvaart, pinkstermaandag = BEWEEGLIJK[jaar]
    koningsdag = KONINGSDAG_OP_ZATERDAG.get(jaar, date(jaar, 4, 27))
    dagen: dict[date, set[str]] = defaultdict(set)
    dagen[date(jaar, 1, 1)].add("Nieuwjaarsdag")
    dagen[goede_vrijdag].add("Goede Vrijdag")
    dagen[paasmaandag].add("tweede paasdag")
    dagen[koningsdag].add("Koningsdag")
    dagen[date(jaar, 5, 5)].add("Bevrijdingsdag")
    dagen[hemelvaart].add("Hemelvaartsdag")
    dagen[pinkstermaandag].add("tweede pinksterdag")
    dagen[date(jaar, 12, 25)].add("eerste kerstdag")
    dagen[date(jaar, 12, 26)].add("tweede kerstdag")
    for dag in gelijkgesteld():
        if dag.year == jaar:
            dagen[dag].add("gelijkgestelde dag")
    return {dag: frozenset(namen) for dag, namen in sorted(dagen.items())}


def namen(dag: date) -> frozenset[str]:
    """Return every holiday name of the day (two on 5 May 2016), empty if it is no holiday."""
    return _namen(dag.year).get(dag, frozenset())


def vrije_dagen(jaar: int) -> dict[date, str]:
    """Return the holidays of art. 3 in a year, also those that fall in a weekend.

    Weekend days that are no holiday are not in it; two names on one day are joined by ' / '.
    """
    return {dag: " / ".join(sorted(namen_)) for dag, namen_ in _namen(jaar).items()}


def is_vrij(dag: date) -> bool:
    """Tell whether the day is a Saturday, Sunday, holiday or equated day (art. 1 and 3)."""
    return bool(namen(dag)) or dag.isoweekday() >= ZATERDAG


def eerstvolgende_gewone_dag(dag: date) -> date:
    """Return the day itself if it is ordinary, else the first ordinary day after it (art. 1)."""
    while is_vrij(dag):
        dag += EEN_DAG
    return dag


def _verlengd(gebeurtenis: date, laatste: date) -> date:
    """Apply art. 1 lid 1 and art. 2 to a term that runs from the day after the event to `laatste`.

    Stop at the first day that is not before `laatste`, is ordinary (art. 1), and is at least the
    second ordinary day of the term if the term has at least three days (art. 2).
    """
    lengte = 0
    dag = gebeurtenis
    while dag < laatste:
        dag += EEN_DAG
        lengte += 1
    nodig = 2 if lengte >= 3 else 0

    gewoon = 0
    dag = gebeurtenis
    while True:
        dag += EEN_DAG
        gewone_dag = not is_vrij(dag)
        gewoon += gewone_dag
        if dag >= laatste and gewone_dag and gewoon >= nodig:
            return dag


def _positief(n: int) -> None:
    if n < 1:
        msg = "a term has at least one unit"
        raise ValueError(msg)


def einde_na_dagen(dag: date, n: int) -> date:
    """Return the last day of a term of n days after the event on `dag`.

    The day of the event does not count. More than 90 days: the Awt does not apply (art. 4 sub a).
    """
    _positief(n)
    laatste = dag + timedelta(days=n)
    return laatste if n > 90 else _verlengd(dag, laatste)


def einde_na_weken(dag: date, n: int) -> date:
    """Return the last day of a term of n weeks after the event on `dag`: the same day of the week.

    More than twelve weeks: the Awt does not apply (art. 4 sub a).
    """
    _positief(n)
    laatste = dag + timedelta(weeks=n)
    return laatste if n > 12 else _verlengd(dag, laatste)


def einde_na_maanden(dag: date, n: int) -> date:
    """Return the last day of a term of n months after the event on `dag`.

    The same day number n months later, or the last day of that month if it has no such day.
    More than three months: the Awt does not apply (art. 4 sub a).
    """
    _positief(n)
    jaar, maand = dag.year, dag.month
    for _ in range(n):
        jaar, maand = (jaar + 1, 1) if maand == 12 else (jaar, maand + 1)
    laatste = date(jaar, maand, min(dag.day, monthrange(jaar, maand)[1]))
    return laatste if n > 3 else _verlengd(dag, laatste)
