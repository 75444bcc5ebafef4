"""Oracle for suspension, the opp and the consortium, made apart from the project's code.

Written from the statutes only, in the way of tests/orakel/recht.py: one plain function per term,
walked day by day. To add a term, write its function under `@leest(id)`.

A reading carries the name the package gives it; the comment beside it says which reading of the
text that is. A reading of the text that the package does not offer stands under `@mist(id)`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from tests.orakel import recht
from tests.orakel.recht import EEN_DAG, Wandeling, verjaardag

Feiten = Mapping[str, Any]
Einden = dict[str, tuple[date, date]]  # reading: the bare end and the end the Awt gives
Lezer = Callable[[Wandeling, Feiten], Einden]

PROFIEL_VERVALLEN = date(2025, 8, 1)  # WPO 8.5, WEC 11.2 and WVO 2.41.2 are no more
VIER_JAAR_VOOR_VERVAL = date(2021, 8, 1)
ONVERWIJLD_VO = date(2024, 8, 1)  # WVO 8.14.3 says 'onverwijld' from this day


@dataclass(frozen=True)
class Gelezen:
    """How a term is read, and whether its end must lie within the calendar of free days."""

    lees: Lezer
    op_kalender: bool


REKEN: dict[str, Gelezen] = {}
MIST: dict[str, Gelezen] = {}


def leest(id: str, *, op_kalender: bool = True) -> Callable[[Lezer], Lezer]:
    """Enter a function as the reading of this term."""

    def neem(lees: Lezer) -> Lezer:
        REKEN[id] = Gelezen(lees, op_kalender)
        return lees

    return neem


def mist(id: str) -> Callable[[Lezer], Lezer]:
    """Enter a function as readings of this term that the package does not give."""

    def neem(lees: Lezer) -> Lezer:
        MIST[id] = Gelezen(lees, True)
        return lees

    return neem


def termijn(id: str, w: Feiten) -> dict[str, recht.Dag]:
    """Work out a term: each reading with its day; nothing if the statute gives no term."""
    return recht.reken(REKEN[id].lees, w, op_kalender=REKEN[id].op_kalender)


def ook(id: str, w: Feiten) -> dict[str, recht.Dag]:
    """Work out the readings of a term that the package does not give."""
    return recht.reken(MIST[id].lees, w)


# Walking


def kaal(dag: date) -> tuple[date, date]:
    """Return an end that the Awt does not move."""
    return dag, dag


def gerold(loop: Wandeling, dag: date) -> tuple[date, date]:
    """Return an end with the first ordinary day from there (Awt art. 1 lid 1)."""
    einde = dag
    while loop.vrij(einde):
        einde += EEN_DAG
    loop.landingen.add(einde)
    return dag, einde


@cache
def einde_schooljaar(dag: date) -> date:
    """Walk to the last day of the school year, 31 July (WPO 1, WVO 1.1)."""
    while (dag.month, dag.day) != (7, 31):
        dag += EEN_DAG
    return dag


@cache
def begin_schooljaar(dag: date) -> date:
    """Walk back to the first day of the school year, 1 August (WPO 1, WVO 1.1)."""
    while (dag.month, dag.day) != (8, 1):
        dag -= EEN_DAG
    return dag


def volgend_einde(dag: date) -> date:
    """Return the last day of the school year after the one this day is in."""
    return einde_schooljaar(einde_schooljaar(dag) + EEN_DAG)


def jaren_na(dag: date, aantal: int) -> date:
    """Return the same date so many years later; after 29 February the last of the month."""
    later = verjaardag(dag, aantal)
    return later if later.day == dag.day else later - EEN_DAG


def laatste_van_jaren(begin: date, aantal: int) -> date:
    """Return the last day of a period of years of which `begin` is the first day."""
    return verjaardag(begin, aantal) - EEN_DAG


def laatste_van_maanden(begin: date, aantal: int) -> date:
    """Return the last day of a period of months of which `begin` is the first day.

    The next period would start on the same number, or where the month has no such day on the
    first of the month after: the period ends on the day before.
    """
    dag = begin
    for _ in range(aantal):
        dag += EEN_DAG
        while dag.day != 1:
            dag += EEN_DAG
    maand = dag.month
    while dag.day != begin.day and dag.month == maand:
        dag += EEN_DAG
    return dag - EEN_DAG


# Suspension


@leest("schorsing-einde")
def _schorsing_einde(loop: Wandeling, w: Feiten) -> Einden:
    """At most one week, the first day included (WPO 40c.1, WEC 40a.1, WVO 8.14.1)."""
    begin = w["begin_schorsing"]
    week = begin
    for _ in range(6):
        week += EEN_DAG
    dag, nog = begin - EEN_DAG, 5
    while nog:
        dag += EEN_DAG
        if not loop.vrij(dag):
            nog -= 1
            loop.landingen.add(dag)  # each day that is counted could still turn out to be free
    return {
        "kalenderweek": kaal(week),  # "één week": seven days in a row
        "vijf-schooldagen": kaal(dag),  # a week of school, as practised; school holidays unknown
    }


@mist("schorsing-einde")
def _schorsing_gerold(loop: Wandeling, w: Feiten) -> Einden:
    """The week as a term set by law (Awt 1.1; 4.c leaves out detention only).

    Not given on purpose: the text has a "periode", the length of a measure that the Awt would make
    longer, and says "termijn" nowhere.
    """
    return {"met-termijnenwet": gerold(loop, _schorsing_einde(loop, w)["kalenderweek"][0])}


@leest("melding-schorsing")
def _melding(loop: Wandeling, w: Feiten) -> Einden:
    """At once, if longer than a day (WPO 40c.3, WEC 40a.3, WVO 8.14.3: from 1-8-2024)."""
    langer = w.get("langer_dan_een_dag") == "ja"
    if "einde_schorsing" in w:
        langer = w["einde_schorsing"] > w["begin_schorsing"]
    bekend = w["bekendmaking_schorsing"]
    if not langer or (w["sector"] == "vo" and bekend < ONVERWIJLD_VO):
        return {}
    return {"tekst": kaal(bekend)}


@leest("bezwaar-schorsing-termijn")
def _bezwaar_schorsing(loop: Wandeling, w: Feiten) -> Einden:
    """Six weeks (Awb 6:7-6:8); a private school: none (WPO 63, WEC 61, WVO 8.8 are no ground)."""
    if w["denominatie"] == "bijzonder":
        return {}
    return {"tekst": loop.weken(w["bekendmaking_schorsing"], 6)}


@leest("beslissing-bezwaar-schorsing")
def _op_bezwaar_schorsing(loop: Wandeling, w: Feiten) -> Einden:
    """Six weeks, twelve with a commission, from the day after the objection term (Awb 7:10.1).

    Put off for at most six weeks more (Awb 7:10.3): right after the first ones, or after the day
    on which the first term really ended (Awt 1.1).
    """
    if w["denominatie"] == "bijzonder":
        return {}
    _, einde_bezwaar = loop.weken(w["bekendmaking_schorsing"], 6)
    weken = 12 if w["adviescommissie"] == "ja" else 6
    if w["schorsing_verdaagd"] == "nee":
        return {"tekst": loop.weken(einde_bezwaar, weken)}
    _, einde = loop.weken(einde_bezwaar, weken)
    return {
        "aaneengesloten": loop.weken(einde_bezwaar, weken + 6),
        "na-eerste-termijn": loop.weken(einde, 6),
    }


# The development plan (opp)


def opp_voor_elke_leerling(w: Feiten) -> bool:
    """Tell whether every pupil has an opp (WPO 40a.1.b, WEC 41a.1, WVO 2.44.1.a)."""
    if w["sector"] in {"so", "vso"}:
        return True
    return w.get("opp_sbo" if w["sector"] == "po" else "opp_praktijkonderwijs") == "ja"


def opp_nodig(w: Feiten) -> bool:
    """Tell whether this pupil has an opp (WPO 40a.1, WEC 41a.1, WVO 2.44.1)."""
    return opp_voor_elke_leerling(w) or w.get("opp_ondersteuning") == "ja"


def ingeschreven(w: Feiten) -> date:
    """Return from when the pupil is enrolled (BB WPO 9.2-3, BB WEC 8.2-3, UWVO 8.11.2).

    From the first visit; from 1 August if that was the first day of school, but in the po, so and
    vso only for who was four by then.
    """
    if "inschrijving" in w:
        return w["inschrijving"]
    bezoek = w["eerste_bezoek"]
    augustus = begin_schooljaar(bezoek)
    vier = w.get("vier_op_1_augustus", "ja") == "ja"
    if "geboortedatum" in w:
        vier = verjaardag(w["geboortedatum"], 4) <= augustus
    if w["schooldag_een"] == "ja" and (vier or w["sector"] == "vo"):
        return augustus
    return bezoek


@leest("opp-vaststellen")
def _opp_vaststellen(loop: Wandeling, w: Feiten) -> Einden:
    """Six weeks after enrolment or definitive placement (WPO 40a.3, WEC 41a.3, WVO 2.44.2)."""
    if not opp_nodig(w):
        return {}
    if w.get("tijdelijk_ingeschreven") == "ja":
        return {"tekst": loop.weken(w["definitieve_plaatsing"], 6)}
    return {"tekst": loop.weken(ingeschreven(w), 6)}


@leest("opp-na-behoefte")
def _opp_na_behoefte(loop: Wandeling, w: Feiten) -> Einden:
    """Six weeks by practice, so no Awt; those after enrolment for a need within them.

    WPO 40a.3 and WVO 2.44.2 count from enrolment only; where all have an opp there is no other.
    """
    if opp_voor_elke_leerling(w) or w["opp_ondersteuning"] != "ja":
        return {}
    al = w.get("behoefte_bij_inschrijving") == "ja"
    if "inschrijving" in w:
        al = w["behoefte_ontstaan"] <= w["inschrijving"]
    if al:
        return {}
    einde, _ = loop.weken(w["behoefte_ontstaan"], 6)
    loop.landingen.clear()
    richtdatum = {"richtdatum": kaal(einde)}
    if "inschrijving" not in w:
        return richtdatum
    na_inschrijving = loop.weken(w["inschrijving"], 6)
    if w["behoefte_ontstaan"] <= na_inschrijving[1]:
        return {"na-inschrijving": na_inschrijving, **richtdatum}
    loop.landingen.clear()
    return richtdatum


@leest("opp-evaluatie", op_kalender=False)
def _opp_evaluatie(loop: Wandeling, w: Feiten) -> Einden:
    """At least once per school year (WPO 40a.4, WEC 41a.4, WVO 2.44.3)."""
    if w["opp_geevalueerd"] == "ja":
        return {"tekst": kaal(volgend_einde(w["laatste_evaluatie"]))}
    vast = w["vaststelling_opp"]
    return {
        "dit-schooljaar": kaal(einde_schooljaar(vast)),  # every school year that has an opp
        "volgend-schooljaar": kaal(volgend_einde(vast)),  # every school year that begins with one
    }


# The consortium of schools (samenwerkingsverband)


def voor_mei(ingang: date) -> date:
    """Return the last day before the 1 May ahead of this day (WPO 18a.10, WVO 2.47.11).

    The day is the first of the first school year of the plan.
    """
    dag = ingang - EEN_DAG
    while (dag.month, dag.day) != (4, 30):
        dag -= EEN_DAG
    return dag


@leest("ondersteuningsplan-vaststellen", op_kalender=False)
def _plan_vaststellen(loop: Wandeling, w: Feiten) -> Einden:
    """Once in four years (WPO 18a.7, WVO 2.47.8), and before it is sent (WPO 18a.10, WVO 2.47.11).

    In no four years without a plan: the same date four years later; in years, so no Awt (4.a).
    """
    lezingen = {"vier-jaar": kaal(jaren_na(w["vorig_plan"], 4))}
    if "ingang_plan" in w:
        lezingen["voor-de-periode"] = kaal(voor_mei(w["ingang_plan"]))
    return lezingen


@leest("ondersteuningsplan-inspectie")
def _plan_inspectie(loop: Wandeling, w: Feiten) -> Einden:
    """Before 1 May ahead of the first school year of the plan (WPO 18a.10, WVO 2.47.11)."""
    dag = voor_mei(w["ingang_plan"])
    return {
        "letterlijk": kaal(dag),  # counted back from the school year (Awt 1.2)
        "met-termijnenwet": gerold(loop, dag),  # a term set by law (Awt 1.1)
    }


@leest("ondersteuningsaanbod-vaststellen", op_kalender=False)
def _aanbod(loop: Wandeling, w: Feiten) -> Einden:
    """Every year, for the next school year (WPO 13a.2, WEC 22a.2, WVO 2.92.1), from 1-8-2025.

    Before: a profile once in four years (WPO 8.5, WEC 11.2, WVO 2.41.2), lapsed on 1-8-2025.
    """
    vorig = w["vorig_aanbod"]
    if vorig < VIER_JAAR_VOOR_VERVAL:
        return {"tekst": kaal(jaren_na(vorig, 4))}
    if vorig < PROFIEL_VERVALLEN:
        return {}
    if w["vorige_gids_te_laat"] == "ja":  # it was for the school year that had begun
        return {"voor-het-schooljaar": kaal(einde_schooljaar(vorig))}
    return {
        "een-jaar": kaal(jaren_na(vorig, 1)),  # "jaarlijks": no year without
        "voor-het-schooljaar": kaal(volgend_einde(vorig)),  # before the school year after the next
    }


@leest("opdc", op_kalender=False)
def _opdc(loop: Wandeling, w: Feiten) -> Einden:
    """At most two years, in the vo (UWVO 2.50.1); elsewhere nothing is found."""
    if w["sector"] != "vo":
        return {}
    return {"tekst": kaal(laatste_van_jaren(w["begin_opdc"], 2))}


@leest("elders-volgen")
def _elders(loop: Wandeling, w: Feiten) -> Einden:
    """At most three months on end, in the vo under an agreement (UWVO 2.45.1 and 2.45.3)."""
    if w["sector"] != "vo" or w["elders_overeenkomst"] == "nee":
        return {}
    dag = laatste_van_maanden(w["begin_elders"], 3)
    return {
        "letterlijk": kaal(dag),  # how long it lasts
        "met-termijnenwet": gerold(loop, dag),  # a term set by a decree (Awt 1.1, 4.a and 5)
    }
