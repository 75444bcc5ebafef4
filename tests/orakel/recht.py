"""Oracle for the terms around admission, made apart from the project's code.

Written from the statutes only: WPO art. 39, 40, 43 and 63, WEC art. 39, 40, 45 and 61, WVO 2020
art. 8.8, 8.13 and 12.34, Awb art. 4:5, 4:15, 6:7 and 6:8, Awt art. 1. Every term is walked day by
day: a day that is suspended is simply not counted, so that nothing is ever added up. Slow and
plain; used by tests only.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from tests.orakel import kalender

EEN_DAG = timedelta(days=1)
EERSTE_DAG = date(kalender.EERSTE_JAAR, 1, 1)
LAATSTE_DAG = date(kalender.LAATSTE_JAAR, 12, 31)
VANAF = date(2022, 8, 1)  # WVO 2020 in force; the rules on admission are read for events from here
ASIEL_VANAF = date(2026, 6, 12)  # WPO art. 40 lid 15-16, WEC art. 40 lid 23-24, WVO art. 8.8 lid 9
KB_BEKEND = range(2023, 2029)  # years of which every day equated by royal decree is known

is_vrij = cache(kalender.is_vrij)

Periode = tuple[date, date]  # from (inclusive) to (exclusive): "met ingang van ... tot"
GEEN: Periode = (EERSTE_DAG, EERSTE_DAG)


class Buiten(ValueError):
    """The term leaves the years of the calendar."""


@dataclass(frozen=True)
class Dag:
    """Where one reading ends: the day, the day before the Awt moved it, and whether it is sure.

    `voorlopig`: an unknown royal decree can still move the day. `onbekend`: some term on the way
    came to rest in a year of unknown decrees, even if the day cannot be moved any more.
    """

    dag: date
    kaal: date
    voorlopig: bool = False
    onbekend: bool = False


class Wandeling:
    """One walk through the days, that remembers on which ordinary days a term came to rest."""

    def __init__(self, ook_vrij: frozenset[date] = frozenset()) -> None:
        """Take the days that are treated as free on top of the calendar."""
        self.ook_vrij = ook_vrij
        self.landingen: set[date] = set()

    def vrij(self, dag: date) -> bool:
        """Tell whether no term ends on this day (Awt art. 1 lid 1).

        Days that are treated as free can push a term out of the calendar: there no day is free.
        """
        if self.ook_vrij and dag > LAATSTE_DAG:
            return False
        return dag in self.ook_vrij or is_vrij(binnen(dag))

    def weken(self, dag: date, aantal: int, stil: Periode = GEEN) -> tuple[date, date]:
        """Walk `aantal` weeks from the day after `dag`; return the bare and the extended end.

        A day within `stil` does not count, and the term cannot end on it either: a term that is
        suspended does not run. That also holds for the days the Awt adds, which are term too.
        """
        te_gaan = 7 * aantal
        while te_gaan:
            dag += EEN_DAG
            if not stil[0] <= dag < stil[1]:
                te_gaan -= 1
        kaal = dag
        while self.vrij(dag) or stil[0] <= dag < stil[1]:
            dag += EEN_DAG
        self.landingen.add(dag)
        return kaal, dag


def binnen(dag: date) -> date:
    """Return the day, or refuse it if the calendar does not know its year."""
    if not EERSTE_DAG <= dag <= LAATSTE_DAG:
        raise Buiten(dag)
    return dag


def verjaardag(geboren: date, jaren: int) -> date:
    """Return the day the child reaches this age; born on 29 February: 1 March if need be."""
    jaar = geboren.year + jaren
    schrikkeljaar = (date(jaar, 3, 1) - EEN_DAG).day == 29
    if (geboren.month, geboren.day) == (2, 29) and not schrikkeljaar:
        return date(jaar, 3, 1)
    return date(jaar, geboren.month, geboren.day)


def weken_terug(dag: date, aantal: int) -> date:
    """Walk back `aantal` weeks; the Awt does not move it (Awt art. 1 lid 2)."""
    for _ in range(7 * aantal):
        dag -= EEN_DAG
    return dag


def opschorting(w: Mapping[str, str | date]) -> Periode:
    """Return the days on which the term to decide on an application stands still.

    Public school: from the day after the invitation (Awb art. 4:15 lid 1). Private school: from
    the day of the invitation (WPO art. 63 lid 4, WEC art. 61 lid 5). Both to the day on which the
    application is completed. Private school in the vo: nothing is found (WVO 2020 art. 8.8 lid 3).
    """
    if w.get("opgeschort") != "ja":
        return GEEN
    openbaar = w["denominatie"] == "openbaar"
    if not openbaar and w["sector"] == "vo":
        return GEEN
    uitnodiging = _dag(w, "uitnodiging")
    return uitnodiging + EEN_DAG if openbaar else uitnodiging, _dag(w, "aanvulling")


def _dag(w: Mapping[str, str | date], naam: str) -> date:
    dag = w[naam]
    assert isinstance(dag, date)
    return dag


def _aanmelden(loop: Wandeling, w: Mapping[str, str | date]) -> dict[str, tuple[date, date]]:
    """Ten weeks before the day wished for (WPO 40.2, WEC 40.3, WVO 8.8.1)."""
    dag = weken_terug(_dag(w, "gewenste_start"), 10)
    return {"tekst": (dag, dag)}


def _aanmelden_vanaf(loop: Wandeling, w: Mapping[str, str | date]) -> dict[str, tuple[date, date]]:
    """From the third birthday, in the so from the second for a deaf child (WPO 40.2, WEC 40.3)."""
    doof = w["sector"] == "so" and w["doof_of_slechthorend"] == "ja"
    dag = verjaardag(_dag(w, "geboortedatum"), 2 if doof else 3)
    return {"tekst": (dag, dag)}


def _brugklas(loop: Wandeling, w: Mapping[str, str | date]) -> dict[str, tuple[date, date]]:
    """In 25-31 March (WVO 8.8.8); whether the Awt moves the end of such a period is open."""
    dag = _dag(w, "peildag")
    while (dag.month, dag.day) != (3, 31):
        dag += EEN_DAG
    verschoven = dag
    while loop.vrij(verschoven):
        verschoven += EEN_DAG
    loop.landingen.add(verschoven)
    return {"letterlijk": (dag, dag), "met-termijnenwet": (dag, verschoven)}


def _beslissing(loop: Wandeling, w: Mapping[str, str | date]) -> dict[str, tuple[date, date]]:
    """Six weeks after receipt, four more when extended (WPO 40.6, WEC 40.7, WVO 8.8.2).

    From when the four weeks run is not in the text: right after the six weeks, after the day on
    which the six weeks really ended, or after the notice (but never to less than six weeks).
    """
    ontvangst, stil = _dag(w, "ontvangst"), opschorting(w)
    if w.get("verlengd") != "ja":
        return {"tekst": loop.weken(ontvangst, 6, stil)}
    eerste = loop.weken(ontvangst, 6, stil)
    lezingen = {
        "aaneengesloten": loop.weken(ontvangst, 10, stil),
        "na-eerste-termijn": loop.weken(eerste[1], 4, stil),
    }
    if "mededeling" in w:
        na_mededeling = loop.weken(_dag(w, "mededeling"), 4, stil)
        lezingen["vanaf-mededeling"] = max(na_mededeling, eerste, key=lambda einde: einde[1])
    return lezingen


def _mededeling(loop: Wandeling, w: Mapping[str, str | date]) -> dict[str, tuple[date, date]]:
    """Within the six weeks, as far as these run (WPO 40.6, WEC 40.7, WVO 8.8.2)."""
    return {"tekst": loop.weken(_dag(w, "ontvangst"), 6, opschorting(w))}


def _niet_behandelen(loop: Wandeling, w: Mapping[str, str | date]) -> dict[str, tuple[date, date]]:
    """Four weeks after completion or lapse (Awb 4:5.4, WPO 63.4, WEC 61.5); private vo: nothing."""
    if w["denominatie"] == "bijzonder" and w["sector"] == "vo":
        return {}
    return {"tekst": loop.weken(_dag(w, "aanvulling"), 4)}


def _asiel(loop: Wandeling, w: Mapping[str, str | date]) -> dict[str, tuple[date, date]]:
    """Six weeks after receipt, no extension (WPO 40.15, WEC 40.23, WVO 8.8.9)."""
    return {"tekst": loop.weken(_dag(w, "ontvangst"), 6)}


def _vanaf(
    loop: Wandeling, w: Mapping[str, str | date], weken: int
) -> dict[str, tuple[date, date]]:
    """The day after so many weeks, not before the child is admissible; Awt or not: two readings."""
    kaal, gerold = loop.weken(_dag(w, "verzoek" if "verzoek" in w else "ontvangst"), weken)
    vloer = EERSTE_DAG
    if "geboortedatum" in w and w.get("sector") not in {"vo", "vso"}:
        doof = w.get("sector") == "so" and w.get("doof_of_slechthorend") == "ja"
        vloer = verjaardag(_dag(w, "geboortedatum"), 3 if doof else 4)  # WPO 39.1, WEC 39.1
    if "toelaatbaar_vanaf" in w:
        vloer = max(vloer, _dag(w, "toelaatbaar_vanaf"))
    letterlijk, met = max(kaal + EEN_DAG, vloer), max(gerold + EEN_DAG, vloer)
    return {"letterlijk": (letterlijk, letterlijk), "met-termijnenwet": (letterlijk, met)}


def _plaatsing(loop: Wandeling, w: Mapping[str, str | date]) -> dict[str, tuple[date, date]]:
    """Ten weeks after the request (WPO 40.7, WEC 40.8-9, WVO 8.13); not if enrolled elsewhere."""
    return {} if w.get("elders_ingeschreven") == "ja" else _vanaf(loop, w, 10)


def _toelating_asiel(loop: Wandeling, w: Mapping[str, str | date]) -> dict[str, tuple[date, date]]:
    """Six weeks after the request (WPO 40.16, WEC 40.24): the po and the so only."""
    return _vanaf(loop, w, 6) if w["sector"] in {"po", "so"} else {}


def _bezwaar(loop: Wandeling, w: Mapping[str, str | date]) -> dict[str, tuple[date, date]]:
    """Six weeks after the decision was made known (Awb 6:7-6:8, WPO 63.3, WEC 61.3, WVO 8.8.5)."""
    return {"tekst": loop.weken(_dag(w, "bekendmaking"), 6)}


def _gpo_verzoek(loop: Wandeling, w: Mapping[str, str | date]) -> dict[str, tuple[date, date]]:
    """Six weeks by the commission's own practice: not a term set by law, so no Awt."""
    kaal, _ = loop.weken(_dag(w, "bekendmaking"), 6)
    loop.landingen.clear()
    return {"tekst": (kaal, kaal)}


def _gpo_oordeel(loop: Wandeling, w: Mapping[str, str | date]) -> dict[str, tuple[date, date]]:
    """Ten weeks (WPO 43.3, WEC 45.3, WVO 12.34.3)."""
    return {"tekst": loop.weken(_dag(w, "gpo_aanhangig"), 10)}


def _op_bezwaar(loop: Wandeling, w: Mapping[str, str | date]) -> dict[str, tuple[date, date]]:
    """Four weeks, standing still while the GPO has the dispute (WPO 43.4, WEC 45.4, WVO 12.34.4).

    The vo and every private school: after receipt (WVO 8.8.6, WPO 63.3, WEC 61.3). A public school
    in the po, so and vso: from the day after the objection term (WPO 40.12, WEC 40.20).
    """
    stil = GEEN
    if w.get("gpo") == "ja":
        stil = (_dag(w, "gpo_aanhangig"), _dag(w, "gpo_oordeel"))
    if w["sector"] == "vo" or w["denominatie"] == "bijzonder":
        return {"tekst": loop.weken(_dag(w, "ontvangst_bezwaar"), 4, stil)}
    _, einde_bezwaar = loop.weken(_dag(w, "bekendmaking"), 6)
    return {"tekst": loop.weken(einde_bezwaar, 4, stil)}


def _beroep(loop: Wandeling, w: Mapping[str, str | date]) -> dict[str, tuple[date, date]]:
    """Six weeks (Awb 6:7-6:8); for a private school no term is found."""
    if w["denominatie"] == "bijzonder":
        return {}
    return {"tekst": loop.weken(_dag(w, "bekendmaking_beslissing"), 6)}


# A birthday needs no calendar of free days, so it can lie beyond it.
MET_VERJAARDAG = {"aanmelden-vanaf", "tijdelijke-plaatsing", "toelating-asiel"}

REKEN: dict[str, Callable[[Wandeling, Mapping[str, str | date]], dict[str, tuple[date, date]]]] = {
    "aanmelden": _aanmelden,
    "aanmelden-vanaf": _aanmelden_vanaf,
    "aanmelden-brugklas": _brugklas,
    "beslissing-aanmelding": _beslissing,
    "mededeling-verlenging": _mededeling,
    "niet-behandelen": _niet_behandelen,
    "beslissing-aanmelding-asiel": _asiel,
    "tijdelijke-plaatsing": _plaatsing,
    "toelating-asiel": _toelating_asiel,
    "bezwaar": _bezwaar,
    "gpo-verzoek": _gpo_verzoek,
    "gpo-oordeel": _gpo_oordeel,
    "beslissing-op-bezwaar": _op_bezwaar,
    "beroep": _beroep,
}


def reken(
    lees: Callable[[Wandeling, Mapping[str, str | date]], dict[str, tuple[date, date]]],
    w: Mapping[str, str | date],
    *,
    op_kalender: bool = True,
) -> dict[str, Dag]:
    """Work out what a reading of the statute gives: each reading with its day.

    A day is provisional if it would become another day, were an ordinary day on which a term came
    to rest in a year of unknown decrees after all equated to a holiday. What is not tied to the
    calendar of free days may end beyond it.
    """
    loop = Wandeling()
    lezingen = lees(loop, w)
    dagen = {dag for einde in lezingen.values() for dag in einde}
    for dag in dagen if op_kalender else loop.landingen:
        binnen(dag)
    onzeker = frozenset(dag for dag in loop.landingen if dag.year not in KB_BEKEND)
    later = lees(Wandeling(onzeker), w) if onzeker else lezingen
    return {
        naam: Dag(einde[1], einde[0], later.get(naam, (None, None))[1] != einde[1], bool(onzeker))
        for naam, einde in lezingen.items()
    }


def termijn(id: str, w: Mapping[str, str | date]) -> dict[str, Dag]:
    """Work out a term: each reading with its day; nothing if the statute gives no term."""
    return reken(REKEN[id], w, op_kalender=id not in MET_VERJAARDAG)


def advies(lezingen: Mapping[str, Dag]) -> Dag:
    """Choose the earliest day of all readings."""
    return min(lezingen.values(), key=lambda lezing: lezing.dag)
