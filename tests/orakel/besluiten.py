"""Oracle for the terms on the tlv, removal and the personal number, made apart from the code.

Written from the statutes only: WPO art. 18a, 40, 40b, WEC art. 40, 42a, WVO 2020 art. 2.30, 2.43,
2.47, 8.10, Awb art. 4:13-4:15, 6:7, 6:8, 7:10, Awt art. 1, 4 and 5, BB WPO 2022 art. 10, BB WEC
2022 art. 9 and UWVO 2020 art. 8.13. Every term is walked day by day; a term gives the day of each
reading, and nothing where the statute gives no term. Slow and plain; used by tests only.
"""

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from typing import Any

from tests.orakel.recht import EEN_DAG, GEEN, Periode, Wandeling

Waarden = Mapping[str, Any]  # events by name, each with a day; facts by name, each with an answer
Lezingen = dict[str, date]


def tlv_beslistermijn(w: Waarden) -> Lezingen:
    """Eight weeks after receipt unless a notice came within them (Awb 4:13.2, 4:14.3, 4:15.1).

    No statute sets a term for this decision, so that a reasonable one holds. It stands still from
    the day after the invitation to the day of completion. After a notice in time the term is the
    one that the notice names, and that is no day of the statute.
    """
    stil = GEEN
    if w["tlv_opgeschort"] == "ja":
        begin = w.get("uitnodiging_tlv")
        stil = (begin + EEN_DAG, w["aanvulling_tlv"]) if begin else GEEN
    if w["tlv_mededeling"] == "ja":
        # "binnen deze termijn" (4:14.3) are the eight weeks as far as they ran
        stond_stil = w["tlv_opgeschort"] == "ja"
        feit = "mededeling_voor_einde_stilstand" if stond_stil else "mededeling_binnen_acht_weken"
        if w.get(feit) == "ja":
            return {}
        if feit not in w and w["mededeling_tlv"] <= _na_weken(w["aanvraag_tlv"], 8, stil):
            return {}
    return {"tekst": _na_weken(w["aanvraag_tlv"], 8, stil)}


def _na_weken(dag: date, aantal: int, stil: Periode = GEEN) -> date:
    """Return the last day of a term of weeks, as the Awt extends it."""
    return Wandeling().weken(dag, aantal, stil)[1]


@cache
def einde_schooljaar(dag: date) -> date:
    """Walk to the last day of the school year of this day: 31 July (WPO 1, WVO 2020 1.1)."""
    while (dag.month, dag.day) != (7, 31):
        dag += EEN_DAG
    return dag


def tlv_geldig(w: Waarden) -> Lezingen:
    """Some whole school years, and the rest of the one it is given in (WPO 40.13, WEC 40.15).

    Counted in school years, so no Awt (Awt 4 sub a). On 1 August it is open whether a tlv is given
    "in de loop van" the school year that starts that day (nakijk 21). No article gives a period
    for the pro and lwoo (WVO 2020 2.30, 2.43).
    """
    if w.get("tlv_voor") in {"pro", "lwoo"} or w["tlv_schooljaren"] == "meer":
        return {}
    gegeven = w["afgifte_tlv"] if "afgifte_tlv" in w else w["bekendmaking_tlv"]
    aantal = int(w["tlv_schooljaren"])
    met_rest = einde_schooljaar(gegeven)
    for _ in range(aantal):
        met_rest = einde_schooljaar(met_rest + EEN_DAG)
    zonder_rest = gegeven
    for telling in range(aantal):
        zonder_rest = einde_schooljaar(zonder_rest + EEN_DAG if telling else zonder_rest)
    eerste_dag = (gegeven.month, gegeven.day) == (8, 1)
    return {
        "in-de-loop": met_rest,  # given on 1 August is given in the course of that school year
        "eerste-dag": zonder_rest if eerste_dag else met_rest,  # 1 August starts the first one
    }


def tlv_laatste_schooljaar(w: Waarden) -> Lezingen:
    """In the last school year it covers, so before that year ends (WPO 40.14, WEC 40.15)."""
    return tlv_geldig(w)


def tlv_bezwaar(w: Waarden) -> Lezingen:
    """Six weeks from the day after it was made known (Awb 6:7, 6:8 lid 1; WPO 40.8, WEC 40.14)."""
    return {"tekst": _na_weken(w["bekendmaking_tlv"], 6)}


def tlv_beslissing_op_bezwaar(w: Waarden) -> Lezingen:
    """Twelve weeks after the objection term, six more if adjourned (Awb 7:10 lid 1 and 3).

    Twelve, because a commission must advise (WPO 18a.12, WVO 2020 2.47.15). The statute describes
    twelve weeks and six, never more than twelve at once, so that the Awt holds (Awt 4 sub a).
    """
    einde_bezwaar = _na_weken(w["bekendmaking_tlv"], 6)
    eerste = _na_weken(einde_bezwaar, 12)
    if w["tlv_verdaagd"] == "nee":
        return {"tekst": eerste}
    return {
        "aaneengesloten": _na_weken(einde_bezwaar, 18),  # six more weeks of the same term
        "na-eerste-termijn": _na_weken(eerste, 6),  # six weeks after the day it really ended
    }


def tlv_beroep(w: Waarden) -> Lezingen:
    """Six weeks from the day after the decision on the objection was made known (Awb 6:7, 6:8)."""
    return {"tekst": _na_weken(w["bekendmaking_beslissing_tlv"], 6)}


def zoektijd_instelling(w: Waarden) -> Lezingen:
    """The day after eight weeks of search, by an institution of cluster 1 or 2 (WEC 40.18).

    Open are whether the day on which the search starts is one of them, and whether the Awt, that
    extends a term in which something is done, holds for a time that must have passed.
    """
    if w["sector"] not in {"so", "vso"} or w["instelling"] == "nee":
        return {}
    kaal, gerold = Wandeling().weken(w["begin_zoeken"], 8)
    return {
        "dag-telt-mee": kaal,  # then the last day of the search is the one before it
        "dag-telt-niet-mee": kaal + EEN_DAG,
        "met-termijnenwet": gerold + EEN_DAG,
    }


def uitschrijving(w: Waarden) -> Lezingen:
    """From the last visit, 31 July, or the day before enrolment elsewhere.

    BB WPO 2022 10, BB WEC 2022 9, UWVO 2020 8.13. In the vo lid 2 changes only the day of lid 1
    sub b, so that 31 July stands. The four weeks are a term of an AMvB (Awt 5).
    """
    op_het_einde = w["laatste_schooldag"] == "ja"
    if not (w["sector"] == "vo" and op_het_einde) and _gemeld(w):
        return {"tekst": w["inschrijving_elders"] - EEN_DAG}
    bezoek = w["laatste_bezoek"]
    return {"tekst": einde_schooljaar(bezoek) if op_het_einde else bezoek}


def _gemeld(w: Waarden) -> bool:
    """Tell whether the register reported within four weeks after the last visit (lid 2)."""
    if "gemeld_binnen_vier_weken" in w:
        return w["gemeld_binnen_vier_weken"] == "ja"
    return w["melding_register"] <= _na_weken(w["laatste_bezoek"], 4)


def melding_zonder_nummer(w: Waarden) -> Lezingen:
    """Two weeks after the decision to admit (WPO 40b.3, WEC 42a.3, WVO 2020 8.10.3)."""
    return {"tekst": _na_weken(w["toelatingsbesluit"], 2)}


def nummer_van_de_minister(w: Waarden) -> Lezingen:
    """Eight weeks after receipt of the report (WPO 40b.4, WEC 42a.4, WVO 2020 8.10.4)."""
    return {"tekst": _na_weken(w["melding_nummer"], 8)}


REKEN: dict[str, Callable[[Waarden], Lezingen]] = {
    "tlv-beslistermijn": tlv_beslistermijn,
    "tlv-geldig": tlv_geldig,
    "tlv-laatste-schooljaar": tlv_laatste_schooljaar,
    "tlv-bezwaar": tlv_bezwaar,
    "tlv-beslissing-op-bezwaar": tlv_beslissing_op_bezwaar,
    "tlv-beroep": tlv_beroep,
    "zoektijd-instelling": zoektijd_instelling,
    "uitschrijving": uitschrijving,
    "melding-zonder-nummer": melding_zonder_nummer,
    "nummer-van-de-minister": nummer_van_de_minister,
}

NIET_EERDER = {"zoektijd-instelling"}  # something may be done from this day, not before


def advies(id: str, lezingen: Lezingen) -> date:
    """Choose the day that is safe in every reading: the earliest, or the latest to wait for."""
    return (max if id in NIET_EERDER else min)(lezingen.values())
