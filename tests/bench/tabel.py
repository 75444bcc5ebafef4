"""The table of a whole board, beside the bare date that numpy gives on the same days."""

from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd

import rules_lib
from rules_lib import tabel
from rules_lib.kern.kalender import vrije_dag
from tests.bench.meten import mediaan, regel

RIJEN = 100_000
PEILDAG = date(2026, 11, 23)
TERMIJNEN = (
    "beslissing-aanmelding",
    "mededeling-verlenging",
    "niet-behandelen",
    "tijdelijke-plaatsing",
    "beslissing-aanmelding-asiel",
    "bezwaar",
    "gpo-verzoek",
    "gpo-oordeel",
    "beslissing-op-bezwaar",
    "beroep",
)


def zaken() -> pd.DataFrame:
    """Make the cases of a board over four school years: what came after is known for some."""
    kans = np.random.default_rng(20261123)

    def later(kolom: Any, van: int, tot: int, deel: float) -> Any:
        dagen = kolom + pd.to_timedelta(kans.integers(van, tot, RIJEN), unit="D")
        return dagen.where(kans.random(RIJEN) < deel)

    begin = pd.Series(np.full(RIJEN, np.datetime64("2024-08-01", "s")))
    ontvangst = later(begin, 0, 4 * 365, 1)
    uitnodiging = later(ontvangst, 1, 30, 0.1)
    bekendmaking = later(ontvangst, 20, 60, 0.9)
    bezwaar = later(bekendmaking, 0, 42, 0.1)
    gpo = later(bekendmaking, 5, 40, 0.03)
    return pd.DataFrame(
        {
            "zaak": range(RIJEN),
            "sector": kans.choice(["po", "vo", "so", "vso"], RIJEN),
            "denominatie": kans.choice(["openbaar", "bijzonder"], RIJEN),
            "geboortedatum": later(begin, -5 * 365, -365, 0.3),
            "ontvangst": ontvangst,
            "mededeling": later(ontvangst, 20, 42, 0.15),
            "uitnodiging": uitnodiging,
            "aanvulling": later(uitnodiging, 5, 20, 1),
            "bekendmaking": bekendmaking,
            "ontvangst_bezwaar": bezwaar,
            "bekendmaking_beslissing": later(bezwaar, 10, 40, 0.8),
            "gpo_aanhangig": gpo,
            "gpo_oordeel": later(gpo, 30, 75, 1),
        }
    )


def los(frame: pd.DataFrame, aantal: int) -> None:
    """Ask the scalar rule for the first rows."""
    for rij in frame.head(aantal).to_dict("records"):
        gevuld = {naam: waarde for naam, waarde in rij.items() if not pd.isna(waarde)}
        for id_ in TERMIJNEN:
            kent = tabel.kolommen_van(rules_lib.REGELS[id_])
            try:
                rules_lib.termijn(id_, **{n: w for n, w in gevuld.items() if n in kent})
            except rules_lib.RegieFout:
                continue


def meet() -> None:
    """Compute the whole table; then one bare date a row with numpy, ten times."""
    frame = zaken()
    dagen = [date(2024, 8, 1) + timedelta(i) for i in range(4 * 365 + 100)]
    vrij = [dag for dag in dagen if dag.isoweekday() < 6 and vrije_dag(dag)]
    ontvangst = frame["ontvangst"].to_numpy().astype("datetime64[D]")

    def met_numpy() -> None:
        for _ in TERMIJNEN:
            np.busday_offset(ontvangst + 42, 0, roll="forward", holidays=vrij)

    alles = mediaan(lambda: tabel.reken(frame, TERMIJNEN, peildag=PEILDAG), 1)
    kaal = mediaan(met_numpy, 1)
    een = mediaan(lambda: los(frame, 200), 1) / 200
    uitkomst = tabel.reken(frame, ["beslissing-aanmelding"], peildag=PEILDAG)
    zonder = frame[["mededeling", "uitnodiging"]].isna().all(axis=1)
    gelijk = uitkomst.loc[zonder, "beslissing-aanmelding.laatste_dag"].to_numpy()
    numpy = np.busday_offset(ontvangst + 42, 0, roll="forward", holidays=vrij)[zonder]
    print(f"  pandas {pd.__version__}, numpy {np.__version__}")
    regel(f"{RIJEN:,} rows of {len(TERMIJNEN)} terms", f"{alles:.2f} s", "under 5")
    regel("rows in a second, of ten terms each", f"{RIJEN / alles:,.0f}")
    regel(
        "the scalar rule, row by row", f"{een * RIJEN:.0f} s", f"{een * RIJEN / alles:.1f} x ours"
    )
    regel(
        "a bare date with numpy.busday_offset, ten times",
        f"{kaal:.3f} s",
        f"ours {alles / kaal:.0f} x",
    )
    regel("where both mean the same, equal days", f"{np.mean(gelijk == numpy):.2%}")
