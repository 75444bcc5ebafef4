"""Write out anew what is recorded, after a change that was meant: `python -m tests.vastgelegd`.

Read the article and the difference, and look at the drawings that changed, before keeping it.
"""

import csv
from collections.abc import Iterable

from tests.test_tekening import NUMMERS, getekend
from tests.test_vragen import LIJSTEN, VASTGELEGD


def schrijf(naam: str, rijen: Iterable[tuple[str, ...]]) -> None:
    """Write the rows below the head that the file has."""
    pad = VASTGELEGD / f"{naam}.csv"
    kop = pad.read_text("utf-8").partition("\n")[0]
    with pad.open("w", encoding="utf-8", newline="") as bestand:
        bestand.write(f"{kop}\n")
        csv.writer(bestand, lineterminator="\n").writerows(rijen)


if __name__ == "__main__":
    for naam, geef in LIJSTEN.items():
        schrijf(naam, sorted(set(geef())))
    schrijf("tekeningen", map(getekend, NUMMERS))
