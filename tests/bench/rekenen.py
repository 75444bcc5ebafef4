"""A bare date, and a date with its full proof, beside two holiday libraries."""

from datetime import date, timedelta

import holidays
from workalendar.europe import Netherlands

import rules_lib
from rules_lib.kern.kalender import eerstvolgende_gewone_dag
from tests.bench.meten import mediaan, regel

DAG = date(2027, 2, 12)  # six weeks later is Good Friday: all three roll to 30 March
ZES_WEKEN = timedelta(weeks=6)


def meet() -> None:
    """Compare the roll of one last day over five free days."""
    nl = holidays.NL(years=range(2026, 2029))
    werkdagen = Netherlands()

    def met_holidays() -> date:
        dag = DAG + ZES_WEKEN
        while dag.isoweekday() > 5 or dag in nl:
            dag += timedelta(1)
        return dag

    def met_workalendar() -> date:
        dag = DAG + ZES_WEKEN
        while not werkdagen.is_working_day(dag):
            dag += timedelta(1)
        return dag

    kaal = mediaan(lambda: eerstvolgende_gewone_dag(DAG + ZES_WEKEN), 2000)
    bewijs = mediaan(lambda: rules_lib.termijn("beslissing-aanmelding", ontvangst=DAG), 200)
    ander = {
        "holidays": mediaan(met_holidays, 2000),
        "workalendar": mediaan(met_workalendar, 200),
    }
    regel("a bare date", f"{kaal * 1e6:.1f} µs")
    for naam, tijd in ander.items():
        regel(f"a bare date with {naam}", f"{tijd * 1e6:.1f} µs", f"{tijd / kaal:.2f} x ours")
    regel("a date with its full proof", f"{bewijs * 1e6:.1f} µs", f"{bewijs / kaal:.1f} x bare")
