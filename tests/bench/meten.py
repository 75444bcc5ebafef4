"""Time a piece of work in rounds, and compare medians."""

from collections.abc import Callable
from statistics import median
from time import perf_counter

RONDEN = 7


def mediaan(werk: Callable[[], object], keer: int) -> float:
    """Give the median over the rounds of the seconds that one call takes."""
    tijden = []
    for _ in range(RONDEN):
        begin = perf_counter()
        for _ in range(keer):
            werk()
        tijden.append((perf_counter() - begin) / keer)
    return median(tijden)


def regel(naam: str, waarde: str, uitleg: str = "") -> None:
    """Print one row."""
    print(f"  {naam:<58}{waarde:>14}  {uitleg}")
