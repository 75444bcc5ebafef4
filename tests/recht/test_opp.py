"""The development plan (opp): for whom, by when, and the procedure."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from itertools import product
from typing import Any

import pytest

import rules_lib
from rules_lib import loket
from rules_lib.kern.duur import Weken
from rules_lib.kern.moment import DagNa, Gebeurtenis, Na, VasteDag
from rules_lib.kern.verkenning import Blad, Knoop, Vraag, knopen
from rules_lib.recht import opp
from rules_lib.weergave.delen import in_woorden
from tests.orakel import kalender

SECTOREN = ("po", "vo", "so", "vso")
JA_NEE = ("ja", "nee")
EEN_DAG = timedelta(days=1)
LAATSTE_DAG = date(2030, 12, 31)
REGELS = {regel.id: regel for regel in opp.REGELS}
is_vrij = cache(kalender.is_vrij)


def dagen(vanaf: date, tot_en_met: date = LAATSTE_DAG) -> Iterator[date]:
    """Walk over every day."""
    while vanaf <= tot_en_met:
        yield vanaf
        vanaf += EEN_DAG


def zes_weken(begin: date) -> date | None:
    """Walk six weeks, day by day, and on to the first ordinary day; None past the calendar."""
    dag = begin
    for _ in range(42):
        dag += EEN_DAG
    while dag <= LAATSTE_DAG and is_vrij(dag):
        dag += EEN_DAG
    return dag if dag <= LAATSTE_DAG else None


def augustus(dag: date) -> date:
    """Walk back to 1 August."""
    while (dag.month, dag.day) != (8, 1):
        dag -= EEN_DAG
    return dag


def juli(dag: date) -> date:
    """Walk on to 31 July."""
    while (dag.month, dag.day) != (7, 31):
        dag += EEN_DAG
    return dag


def laatste_dag(id: str, **waarden: str | date) -> date | None:
    """Ask the package for the last day; None past its calendar."""
    try:
        return rules_lib.termijn(id, **waarden).berekening.laatste_dag
    except rules_lib.BuitenBereik:
        return None


def lezingen(id: str, **waarden: str | date) -> dict[str, date]:
    """Ask the package for all readings of a term."""
    gelezen = rules_lib.termijn(id, **waarden).berekening.lezingen
    return {lezing.lezing.id: lezing.rekening.dag for lezing in gelezen}


def verwijzingen(bronnen: tuple[Any, ...]) -> list[str]:
    """Name sources."""
    return [bron.verwijzing for bron in bronnen]


def paden(knoop: Knoop[Any]) -> Iterator[dict[str, str]]:
    """Walk every path of a tree to its leaf."""
    if isinstance(knoop, Blad):
        yield {}
        return
    for antwoord, tak in knoop.takken:
        for rest in paden(tak):
            yield {knoop.feit.naam: antwoord, **rest}


# For whom


def nodig(zaak: Mapping[str, str]) -> str:
    """Tell from the statutes for whom the school adopts a plan."""
    if zaak["sector"] in {"so", "vso"}:
        return f"elke-leerling-{zaak['sector']}"  # WEC 41a.1: 'een leerling voor wie ...'
    if zaak["sector"] == "po" and zaak["opp_sbo"] == "ja":
        return "elke-leerling-sbo"  # WPO 40a.1.b
    if zaak["sector"] == "vo" and zaak["opp_praktijkonderwijs"] == "ja":
        return "elke-leerling-praktijkonderwijs"  # WVO 2.44.1.a
    return {  # WPO 40a.1.a, WVO 2.44.1.b
        "ja": "extra-ondersteuning",
        "alleen_taal": "alleen-taal",  # WPO 40.3, WVO 8.9.1, by analogy
        "alleen_lwoo": "alleen-lwoo",  # WVO 2.44.1.b: not when it is only lwoo
        "nee": "niet-nodig",
    }[zaak["opp_ondersteuning"]]


def test_for_whom_as_in_the_statutes() -> None:
    """In every combination of facts a plan is needed, or not, as the statutes have it."""
    ondersteuning = ("ja", "alleen_taal", "alleen_lwoo", "nee")
    for antwoorden in product(SECTOREN, JA_NEE, JA_NEE, ondersteuning):
        namen = ("sector", "opp_sbo", "opp_praktijkonderwijs", "opp_ondersteuning")
        zaak = dict(zip(namen, antwoorden, strict=True))
        if zaak["sector"] == "po" and zaak["opp_ondersteuning"] == "alleen_lwoo":
            continue  # no lwoo in the po
        assert nodig(zaak) == rules_lib.beslis("opp-nodig", **zaak).uitkomst.id


@pytest.mark.parametrize(
    ("zaak", "verwijzing", "soort"),
    [
        ({"sector": "so"}, "WEC art. 41a lid 1", "wet"),
        ({"sector": "vso"}, "WEC art. 41a lid 1", "wet"),
        ({"sector": "po", "opp_sbo": "ja"}, "WPO art. 40a lid 1", "wet"),
        ({"sector": "vo", "opp_praktijkonderwijs": "ja"}, "WVO 2020 art. 2.44 lid 1", "wet"),
        (
            {"sector": "po", "opp_sbo": "nee", "opp_ondersteuning": "alleen_taal"},
            "WPO art. 40 lid 3",
            "uitleg",
        ),
    ],
)
def test_for_whom_rests_on_the_own_act(zaak: dict[str, str], verwijzing: str, soort: str) -> None:
    """The ground is that of the own sector; support for Dutch only is an inference, not law."""
    uitkomst = rules_lib.beslis("opp-nodig", **zaak).uitkomst
    bron = next(b for b in uitkomst.bronnen if b.verwijzing == verwijzing)
    assert (soort, soort) == (str(bron.soort), str(uitkomst.bronnen[0].soort))


def test_language_support_is_a_question_for_a_lawyer() -> None:
    """Whether support for Dutch needs a plan is not decided by the text that was read."""
    zaak = {"sector": "vo", "opp_praktijkonderwijs": "nee", "opp_ondersteuning": "alleen_taal"}
    assert rules_lib.beslis("opp-nodig", **zaak).uitkomst.jurist


def test_lwoo_is_no_answer_in_the_po() -> None:
    """Leerwegondersteunend onderwijs is vo only: the answer is refused elsewhere."""
    with pytest.raises(rules_lib.RegieFout):
        rules_lib.beslis("opp-nodig", sector="po", opp_sbo="nee", opp_ondersteuning="alleen_lwoo")


# Six weeks

GEWOON = {"tijdelijk_ingeschreven": "nee", "schooldag_een": "nee"}
WIE = {  # a pupil who has a plan, with as few facts as the sector asks
    "po": {"sector": "po", "opp_sbo": "ja"},
    "vo": {"sector": "vo", "opp_praktijkonderwijs": "ja"},
    "so": {"sector": "so"},
    "vso": {"sector": "vso"},
}


def test_six_weeks_from_enrolment_on_every_day() -> None:
    """Enrolled on any day: six weeks later, moved to an ordinary day."""
    for dag in dagen(date(2022, 8, 1)):
        einde = laatste_dag("opp-vaststellen", inschrijving=dag, **WIE["so"], **GEWOON)
        assert (dag, zes_weken(dag)) == (dag, einde)


def test_six_weeks_from_definitive_placement_on_every_day() -> None:
    """After a temporary placement: six weeks after the definitive one, whatever the enrolment."""
    for dag in dagen(date(2022, 8, 1)):
        waarden = {"inschrijving": date(2022, 8, 1), "definitieve_plaatsing": dag, **WIE["so"]}
        assert (dag, zes_weken(dag)) == (dag, laatste_dag("opp-vaststellen", **waarden))


@pytest.mark.parametrize("sector", SECTOREN)
def test_six_weeks_from_the_first_of_august_on_every_day(sector: str) -> None:
    """First visit on the first school day: six weeks after 1 August of that school year.

    A day on which those six weeks are over was not the first school day, and is refused.
    """
    vast = {**WIE[sector], "schooldag_een": "ja"}
    for dag in dagen(date(2022, 8, 1), LAATSTE_DAG - EEN_DAG):
        verwacht = zes_weken(augustus(dag))
        if dag <= verwacht:
            einde = laatste_dag("opp-vaststellen", eerste_bezoek=dag, **vast)
            assert (dag, verwacht) == (dag, einde)
        else:
            with pytest.raises(rules_lib.VerkeerdeVolgorde):
                rules_lib.termijn("opp-vaststellen", eerste_bezoek=dag, **vast)


@pytest.mark.parametrize("gebeurtenis", ["inschrijving", "eerste_bezoek"])
def test_enrolment_is_the_first_visit(gebeurtenis: str) -> None:
    """Who gives only the first visit, or only the enrolment, gives both (BB WPO 9.2)."""
    assert date(2027, 1, 4) == laatste_dag(
        "opp-vaststellen", **{gebeurtenis: "23-11-2026"}, **WIE["vo"], **GEWOON
    )
    per_augustus = {**WIE["vo"], "schooldag_een": "ja", gebeurtenis: "24-8-2026"}
    assert date(2026, 9, 14) == laatste_dag("opp-vaststellen", **per_augustus)


@pytest.mark.parametrize("sector", SECTOREN)
def test_c20_first_school_day_counts_from_the_first_of_august(sector: str) -> None:
    """First school day 24-8-2026: enrolled 1-8, six weeks end on Saturday 12-9, so Monday 14-9."""
    uitslag = rules_lib.termijn(
        "opp-vaststellen", **WIE[sector], eerste_bezoek="24-8-2026", schooldag_een="ja"
    )
    assert date(2026, 9, 14) == uitslag.berekening.laatste_dag
    assert date(2026, 9, 12) == uitslag.berekening.advies.rekening.zonder_verschuiving
    per_augustus = {**WIE[sector], **GEWOON, "inschrijving": "1-8-2026"}
    assert date(2026, 9, 14) == laatste_dag("opp-vaststellen", **per_augustus)
    assert any("1 augustus" in punt for punt in uitslag.jurist)


@pytest.mark.parametrize("sector", ["po", "so"])
@pytest.mark.parametrize(
    ("geboren", "verwacht"),
    [("31-7-2022", "14-9-2026"), ("1-8-2022", "14-9-2026"), ("2-8-2022", "5-10-2026")],
)
def test_c20_not_yet_four_on_the_first_of_august(sector: str, geboren: str, verwacht: str) -> None:
    """Not yet four on 1 August: enrolled from the first visit (BB WPO 9.3, BB WEC 8.3)."""
    dag = laatste_dag(
        "opp-vaststellen",
        **WIE[sector],
        eerste_bezoek="24-8-2026",
        schooldag_een="ja",
        geboortedatum=geboren,
    )
    nummer, maand, jaar = map(int, verwacht.split("-"))
    assert date(jaar, maand, nummer) == dag


def test_c20_four_on_the_first_of_august_on_every_birthday() -> None:
    """The derived age is right for every child, born on 29 February or not, in every year."""
    for jaar in (2024, 2026, 2028):
        for geboren in dagen(date(jaar - 5, 8, 1), date(jaar - 3, 7, 31)):
            oud_genoeg = (jaar - 4, 8, 1) >= (geboren.year, geboren.month, geboren.day)
            begin = date(jaar, 8, 1) if oud_genoeg else date(jaar, 8, 28)
            dag = laatste_dag(
                "opp-vaststellen",
                **WIE["po"],
                eerste_bezoek=date(jaar, 8, 28),
                schooldag_een="ja",
                geboortedatum=geboren,
            )
            assert (geboren, zes_weken(begin)) == (geboren, dag)


def test_c20_a_visit_before_the_birth_is_refused() -> None:
    """What cannot have happened in this order is refused; the day of birth itself can."""
    waarden = {**WIE["po"], "eerste_bezoek": "24-8-2026", "schooldag_een": "ja"}
    assert laatste_dag("opp-vaststellen", geboortedatum="24-8-2026", **waarden)
    with pytest.raises(rules_lib.VerkeerdeVolgorde):
        rules_lib.termijn("opp-vaststellen", geboortedatum="25-8-2026", **waarden)


@pytest.mark.parametrize("sector", ["vo", "vso"])
def test_c20_the_age_of_four_is_not_asked_of_older_pupils(sector: str) -> None:
    """UWVO 8.11 knows no such exception, and no pupil of the vso is three."""
    boom = rules_lib.boom("opp-vaststellen")
    wegen = [pad for pad in paden(boom) if pad.get("sector") == sector]
    assert wegen
    assert all("vier_op_1_augustus" not in pad for pad in wegen)


def test_c20_whether_it_was_the_first_school_day_is_never_assumed() -> None:
    """A 'no' gives the later day, so it has to be said; not knowing gives the earliest."""
    bezoek = {**WIE["vo"], "eerste_bezoek": "24-8-2026"}
    with pytest.raises(rules_lib.Ontbreekt, match="schooldag_een="):
        rules_lib.termijn("opp-vaststellen", **bezoek)
    einden = {
        antwoord: laatste_dag("opp-vaststellen", schooldag_een=antwoord, **bezoek)
        for antwoord in ("ja", "nee", "weet-ik-niet")
    }
    vroeg, laat = date(2026, 9, 14), date(2026, 10, 5)
    assert {"ja": vroeg, "nee": laat, "weet-ik-niet": vroeg} == einden


@pytest.mark.parametrize("gebeurtenis", ["inschrijving", "eerste_bezoek"])
@pytest.mark.parametrize(("dag", "verwacht"), [("1-8-2026", 0), ("2-8-2026", 1), ("24-8-2026", 1)])
def test_c20_counting_from_another_day_than_the_one_given_is_told(
    gebeurtenis: str, dag: str, verwacht: int
) -> None:
    """Whoever gives a day after 1 August reads that the six weeks count from 1 August."""
    waarden = {**WIE["vo"], gebeurtenis: dag, "schooldag_een": "ja"}
    assert verwacht == len(rules_lib.termijn("opp-vaststellen", **waarden).berekening.let_op)


def test_c20_who_came_on_another_day_is_not_warned() -> None:
    """A 'no' is taken at its word: the six weeks count from the day that was given."""
    waarden = {**WIE["vo"], **GEWOON, "inschrijving": "24-8-2026"}
    assert () == rules_lib.termijn("opp-vaststellen", **waarden).berekening.let_op


@pytest.mark.parametrize("vier", JA_NEE)
@pytest.mark.parametrize(
    ("dag", "kan"),
    [("31-7-2026", False), ("1-8-2026", True), ("14-9-2026", True), ("15-9-2026", False)],
)
def test_a_first_school_day_that_cannot_be_one_is_refused(dag: str, kan: bool, vier: str) -> None:
    """No last day lies before the visit; the refusal says what was given and what to answer."""
    waarden = {**WIE["po"], "eerste_bezoek": dag, "schooldag_een": "ja", "vier_op_1_augustus": vier}
    if kan:
        assert laatste_dag("opp-vaststellen", **waarden)
        return
    with pytest.raises(rules_lib.VerkeerdeVolgorde) as fout:
        rules_lib.termijn("opp-vaststellen", **waarden)
    maand = "juli" if "-7-" in dag else "september"
    assert f"{dag.partition('-')[0]} {maand} 2026" in str(fout.value)
    assert "antwoord daar nee" in str(fout.value)
    assert laatste_dag("opp-vaststellen", **(waarden | {"schooldag_een": "nee"}))


def test_enrolling_late_gains_no_time() -> None:
    """An enrolment after the first visit is warned about: the pupil was enrolled from that day."""
    waarden = {"inschrijving": "30-11-2026", "eerste_bezoek": "23-11-2026", **WIE["so"], **GEWOON}
    assert 1 == len(rules_lib.termijn("opp-vaststellen", **waarden).berekening.let_op)


@pytest.mark.parametrize("ondersteuning", ["alleen_taal", "alleen_lwoo", "nee"])
@pytest.mark.parametrize(
    ("id", "gebeurtenis"),
    [("opp-vaststellen", "inschrijving"), ("opp-na-behoefte", "behoefte_ontstaan")],
)
def test_a_pupil_who_needs_no_plan_gets_no_day(
    id: str, gebeurtenis: str, ondersteuning: str
) -> None:
    """WPO 40a.1 and WVO 2.44.1: no plan, so no term, for the same reason as 'opp-nodig' gives."""
    dag = {gebeurtenis: "23-11-2026"}
    zaken = [{"sector": "vo", "opp_praktijkonderwijs": "nee", "opp_ondersteuning": ondersteuning}]
    if ondersteuning == "alleen_lwoo":  # there is none in the po: the answer is refused
        with pytest.raises(rules_lib.RegieFout):
            rules_lib.termijn(
                id, **dag, sector="po", opp_sbo="nee", opp_ondersteuning=ondersteuning
            )
    else:
        zaken += [{"sector": "po", "opp_sbo": "nee", "opp_ondersteuning": ondersteuning}]
    for zaak in zaken:
        uitslag = rules_lib.termijn(id, **dag, **zaak)
        reden = rules_lib.beslis("opp-nodig", **zaak).uitkomst
        assert (None, "niet_van_toepassing") == (uitslag.berekening, str(uitslag.uitkomst.aard))
        assert (reden.id, reden.tekst) == (uitslag.uitkomst.id, uitslag.uitkomst.tekst)
        assert reden.jurist == uitslag.jurist
        assert ["opp-nodig"] == [vervolg.regel for vervolg in uitslag.uitkomst.vervolg]


@pytest.mark.parametrize("zaak", WIE.values())
def test_where_every_pupil_has_a_plan_the_need_is_not_asked(zaak: dict[str, str]) -> None:
    """The form stays short: no question about support that makes no difference."""
    uitslag = rules_lib.termijn("opp-vaststellen", inschrijving="23-11-2026", **zaak, **GEWOON)
    assert "opp_ondersteuning" not in {feit.naam for feit, _ in uitslag.pad}


def test_not_knowing_whether_support_is_needed_gives_the_day_with_a_reservation() -> None:
    """The day that holds if a plan is needed is shown, with what makes it fall away."""
    zaak = {"sector": "po", "opp_sbo": "nee", "opp_ondersteuning": "weet-ik-niet", **GEWOON}
    berekening = rules_lib.termijn("opp-vaststellen", inschrijving="23-11-2026", **zaak).berekening
    assert date(2027, 1, 4) == berekening.laatste_dag
    assert 2 == len(berekening.termijn.voorbehoud)


@pytest.mark.parametrize("sector", SECTOREN)
def test_c21_after_a_temporary_placement_the_definitive_one_counts(sector: str) -> None:
    """The six weeks start at the definitive placement (WPO 40a.3, WEC 41a.3, WVO 2.44.2)."""
    uitslag = rules_lib.termijn(
        "opp-vaststellen",
        **WIE[sector],
        inschrijving="24-8-2026",
        definitieve_plaatsing="16-3-2027",
    )
    assert date(2027, 4, 28) == uitslag.berekening.laatste_dag  # 27-4 is Koningsdag
    assert "definitieve_plaatsing" == uitslag.berekening.gebeurtenis.naam
    eigen = {"po": "WPO art. 40 lid 7", "vo": "WVO 2020 art. 8.13 lid 1 en 3"}
    bron = eigen.get(sector, "WEC art. 40 lid 8 en 9")
    assert bron in verwijzingen(uitslag.bronnen)


def test_c21_temporarily_placed_waits_for_the_definitive_placement() -> None:
    """While the placement is temporary there is no last day yet: the day is asked for."""
    with pytest.raises(rules_lib.Ontbreekt, match="definitieve_plaatsing="):
        rules_lib.termijn(
            "opp-vaststellen",
            **WIE["so"],
            inschrijving="24-8-2026",
            tijdelijk_ingeschreven="ja",
        )


def test_c21_definitive_placement_before_the_enrolment_is_refused() -> None:
    """What cannot have happened in this order is refused."""
    waarden = {"inschrijving": "24-8-2026", "definitieve_plaatsing": "23-8-2026", **WIE["so"]}
    with pytest.raises(rules_lib.VerkeerdeVolgorde):
        rules_lib.termijn("opp-vaststellen", **waarden)


def test_c21_a_day_that_denies_the_answer_is_refused() -> None:
    """Who gives a definitive placement cannot say that nothing was temporary."""
    waarden = {"definitieve_plaatsing": "23-11-2026", **WIE["so"], **GEWOON}
    with pytest.raises(rules_lib.RegieFout, match="tijdelijk_ingeschreven"):
        rules_lib.termijn("opp-vaststellen", **waarden)


ELK_BEGIN = pytest.mark.parametrize(
    "waarden",
    [
        {"definitieve_plaatsing": "23-11-2026"},
        {"inschrijving": "23-11-2026", "schooldag_een": "nee"},
        {"eerste_bezoek": "24-8-2026", "schooldag_een": "ja"},
        {"eerste_bezoek": "24-8-2026", "schooldag_een": "ja", "vier_op_1_augustus": "nee"},
    ],
)
"""The term from each day on which it can start."""


@ELK_BEGIN
def test_a_child_admitted_for_asylum_is_a_question_for_a_lawyer(waarden: dict[str, str]) -> None:
    """40a.3 names 40.7 only, not the admission without decision of 40.16."""
    uitslag = rules_lib.termijn("opp-vaststellen", **WIE["po"], **waarden)
    assert any("art. 40 lid 16" in punt for punt in uitslag.jurist)


def test_not_knowing_whether_it_was_temporary_gives_both_days() -> None:
    """'Weet ik niet' shows both terms, and advises the earliest."""
    waarden = {"inschrijving": "23-11-2026", "definitieve_plaatsing": "18-1-2027"}
    uitslag = rules_lib.termijn(
        "opp-vaststellen",
        **waarden,
        **WIE["so"],
        **(GEWOON | {"tijdelijk_ingeschreven": "weet-ik-niet"}),
    )
    dagen_ = {lezing.rekening.dag for lezing in uitslag.berekening.lezingen}
    assert {date(2027, 1, 4), date(2027, 3, 1)} == dagen_
    assert date(2027, 1, 4) == uitslag.berekening.laatste_dag


@pytest.mark.parametrize("dag", ["31-7-2022", "1-1-2031"])
def test_a_day_out_of_range_is_refused(dag: str) -> None:
    """Before the law that was read, and after the calendar, nothing is computed."""
    with pytest.raises((rules_lib.NietInWerking, rules_lib.BuitenBereik)):
        rules_lib.termijn("opp-vaststellen", inschrijving=dag, **WIE["so"], **GEWOON)


def test_the_six_weeks_are_law_and_moved_by_the_awt() -> None:
    """The term is in the statute, is a last day, and cites what moves it."""
    uitslag = rules_lib.termijn("opp-vaststellen", inschrijving="1-8-2026", **WIE["so"], **GEWOON)
    assert ("wet", "uiterlijk") == (
        str(uitslag.soort),
        str(uitslag.berekening.termijn.soort_datum),
    )
    assert "Awt art. 1 lid 1" in verwijzingen(uitslag.bronnen)


@ELK_BEGIN
def test_the_six_weeks_are_a_last_day_from_whatever_day_they_start(
    waarden: dict[str, str],
) -> None:
    """Each start of the statutory term gives a bound, not a guideline."""
    berekening = rules_lib.termijn("opp-vaststellen", **WIE["po"], **waarden).berekening
    assert "uiterlijk" == str(berekening.termijn.soort_datum)


def test_first_of_august_is_named_in_words() -> None:
    """The face of the term says plainly which 1 August it counts from."""
    bezoek = Gebeurtenis("bezoek", "het bezoek")
    begin = Na(VasteDag(DagNa(bezoek), (8, 1), (8, 1), ervoor=True), Weken(6))
    assert "6 weken na 1 augustus, de laatste op of voor het bezoek" == in_woorden(begin, {})


# After the need arose

STEUN = {
    "po": {"sector": "po", "opp_sbo": "nee", "opp_ondersteuning": "ja"},
    "vo": {"sector": "vo", "opp_praktijkonderwijs": "nee", "opp_ondersteuning": "ja"},
}
LATER = {"behoefte_bij_inschrijving": "nee", "behoefte_binnen_zes_weken": "nee"}


def test_c22_after_the_need_arose_there_is_only_a_guideline() -> None:
    """Six weeks after the need is a guideline of the report; no day of it is moved."""
    for dag in dagen(date(2026, 1, 1), date(2027, 12, 31)):
        berekening = rules_lib.termijn(
            "opp-na-behoefte", behoefte_ontstaan=dag, **STEUN["po"], **LATER
        ).berekening
        assert (dag + timedelta(days=42), ()) == (
            berekening.laatste_dag,
            berekening.verschoven_door,
        )
        assert "richtdatum" == str(berekening.termijn.soort_datum)


@pytest.mark.parametrize("sector", ["po", "vo"])
def test_e05_six_weeks_after_the_need_is_not_statute(sector: str) -> None:
    """The report gives the term as law; it rests on the report first, and on no source of law."""
    uitslag = rules_lib.termijn(
        "opp-na-behoefte", behoefte_ontstaan="23-11-2026", **STEUN[sector], **LATER
    )
    assert ("rapport", "KBA 2024 § 2.2") == (str(uitslag.soort), uitslag.bronnen[0].verwijzing)
    assert {"rapport", "praktijk", "uitleg"} == {str(bron.soort) for bron in uitslag.bronnen}
    assert uitslag.jurist


@pytest.mark.parametrize(
    "zaak",
    [
        {"sector": "so"},
        {"sector": "vso"},
        {"sector": "po", "opp_sbo": "ja"},
        {"sector": "vo", "opp_praktijkonderwijs": "ja"},
    ],
)
def test_c22_where_every_pupil_has_a_plan_there_is_no_guideline(zaak: dict[str, str]) -> None:
    """In sbo, (v)so and praktijkonderwijs the statutory term runs, whatever the need."""
    uitslag = rules_lib.termijn("opp-na-behoefte", behoefte_ontstaan="23-11-2026", **zaak)
    assert (None, "elke-leerling") == (uitslag.berekening, uitslag.uitkomst.id)
    assert "opp-vaststellen" == uitslag.uitkomst.vervolg[0].regel
    assert "wet" == str(uitslag.soort)


@pytest.mark.parametrize(
    ("behoefte", "verwacht"),
    [("22-11-2026", "al-nodig"), ("23-11-2026", "al-nodig"), ("24-11-2026", None)],
)
def test_c22_a_need_that_was_there_at_enrolment_falls_under_the_statute(
    behoefte: str, verwacht: str | None
) -> None:
    """A school that saw the need later does not gain time by the guideline."""
    uitslag = rules_lib.termijn(
        "opp-na-behoefte",
        **STEUN["vo"],
        inschrijving="23-11-2026",
        behoefte_ontstaan=behoefte,
    )
    assert verwacht == (uitslag.uitkomst and uitslag.uitkomst.id)


def test_c22_a_need_within_the_six_weeks_is_a_last_day_that_is_no_delay() -> None:
    """WPO 40a.3 gives a bound here, so not 'no term'; the duty itself holds at once."""
    dagen_ = {"inschrijving": "2-11-2026", "behoefte_ontstaan": "23-11-2026"}
    kort = rules_lib.termijn("opp-na-behoefte", **dagen_, **STEUN["po"])
    zonder = rules_lib.termijn(
        "opp-na-behoefte", behoefte_ontstaan="23-11-2026", **STEUN["po"], **LATER
    )
    assert "uiterlijk" == str(kort.berekening.termijn.soort_datum)
    geen_termijn, geen_uitstel = zonder.berekening.aannames
    assert geen_termijn not in kort.aannames
    assert geen_uitstel in kort.aannames


def test_c22_that_the_need_came_after_the_six_weeks_is_never_assumed() -> None:
    """A need within six weeks may end earlier, so that it came later has to be said or follow."""
    zaak = {"behoefte_ontstaan": "23-11-2026", "behoefte_bij_inschrijving": "nee", **STEUN["po"]}
    with pytest.raises(rules_lib.Ontbreekt, match="behoefte_binnen_zes_weken="):
        rules_lib.termijn("opp-na-behoefte", **zaak)
    assert date(2026, 12, 14) == laatste_dag("opp-na-behoefte", inschrijving="2-11-2026", **zaak)


# Evaluation


def test_evaluation_in_each_school_year_on_every_day() -> None:
    """After adoption: this school year or the next, the first is advised; no day is moved."""
    for dag in dagen(date(2022, 8, 1), date(2029, 7, 31)):
        einde = juli(dag)
        volgend = juli(einde + EEN_DAG)
        verwacht = {"dit-schooljaar": einde, "volgend-schooljaar": volgend}
        assert verwacht == lezingen("opp-evaluatie", vaststelling_opp=dag)
        assert einde == laatste_dag("opp-evaluatie", vaststelling_opp=dag)
        assert {"tekst": volgend} == lezingen("opp-evaluatie", laatste_evaluatie=dag)


@pytest.mark.parametrize("gebeurtenis", ["vaststelling_opp", "laatste_evaluatie"])
def test_the_evaluation_has_a_last_day_by_law(gebeurtenis: str) -> None:
    """'At least once per school year' is a bound, not a guideline."""
    uitslag = rules_lib.termijn("opp-evaluatie", **{gebeurtenis: "23-11-2026"})
    assert "uiterlijk" == str(uitslag.berekening.termijn.soort_datum)


def test_the_school_year_turns_on_the_first_of_august() -> None:
    """An evaluation on 31 July is of the year that ends, one on 1 August of the next."""
    assert date(2027, 7, 31) == laatste_dag("opp-evaluatie", laatste_evaluatie="31-7-2026")
    assert date(2028, 7, 31) == laatste_dag("opp-evaluatie", laatste_evaluatie="1-8-2026")


def test_the_first_evaluation_is_a_question_for_a_lawyer() -> None:
    """Whether the year of adoption counts is not decided by the text."""
    assert rules_lib.termijn("opp-evaluatie", vaststelling_opp="23-11-2026").jurist


def test_an_evaluation_before_the_plan_is_refused() -> None:
    """A plan is evaluated after it was adopted."""
    with pytest.raises(rules_lib.VerkeerdeVolgorde):
        rules_lib.termijn(
            "opp-evaluatie", vaststelling_opp="23-11-2026", laatste_evaluatie="22-11-2026"
        )


def test_an_evaluation_past_the_calendar_is_refused() -> None:
    """The calendar of what happened ends in 2030; a school year has an end after it."""
    with pytest.raises(rules_lib.BuitenBereik):
        rules_lib.termijn("opp-evaluatie", laatste_evaluatie="1-1-2031")
    assert rules_lib.termijn("opp-evaluatie", laatste_evaluatie="1-8-2030").berekening


@pytest.mark.parametrize(
    ("sector", "verwacht"),
    [
        ("po", ["WPO art. 40a lid 4", "WPO art. 1"]),
        ("vo", ["WVO 2020 art. 2.44 lid 3", "WVO 2020 art. 1.1"]),
        ("so", ["WEC art. 41a lid 4", "WEC art. 1"]),
    ],
)
def test_the_evaluation_rests_on_the_own_act(sector: str, verwacht: list[str]) -> None:
    """The duty and the school year both stand in the act of the own sector."""
    uitslag = rules_lib.termijn("opp-evaluatie", sector=sector, vaststelling_opp="23-11-2026")
    assert verwacht == verwijzingen(uitslag.bronnen)[:2]
    assert ["wet", "wet"] == [str(bron.soort) for bron in uitslag.bronnen[:2]]


# The procedure


def stappen(**waarden: str) -> dict[str, Any]:
    """Ask for the steps of the procedure, by id."""
    return {stap.stap.id: stap for stap in rules_lib.procedure("opp", **waarden).stappen}


def test_the_procedure_gives_each_step_its_day() -> None:
    """From enrolment to the opinion of the GPO."""
    gevonden = stappen(
        sector="vso",
        schooldag_een="nee",
        inschrijving="23-11-2026",
        vaststelling_opp="18-12-2026",
        gpo_aanhangig="1-2-2027",
    )
    dagen_ = {
        id: stap.berekening.laatste_dag for id, stap in gevonden.items() if stap.staat == "dag"
    }
    assert {
        "opp-overleg": date(2027, 1, 4),
        "opp-vaststellen": date(2027, 1, 4),
        "opp-evaluatie": date(2027, 7, 31),
        "gpo-oordeel": date(2027, 4, 12),
    } == dagen_
    assert "niet_geregeld" == gevonden["opp-bijstellen"].staat


def test_the_talks_have_no_term_of_their_own() -> None:
    """That they come before adoption is law; their last day is an inference."""
    gevonden = stappen(sector="so", schooldag_een="nee", inschrijving="23-11-2026")
    soorten = {str(bron.soort) for bron in gevonden["opp-overleg"].bronnen}
    assert {"uitleg"} == soorten
    assert "wet" == str(gevonden["opp-vaststellen"].bronnen[0].soort)


def test_the_procedure_follows_the_guideline_for_a_later_need() -> None:
    """A pupil who needed support later gets the guideline, named as such."""
    gevonden = stappen(**STEUN["po"], inschrijving="25-11-2024", behoefte_ontstaan="23-11-2026")
    for id in ("opp-overleg", "opp-vaststellen"):
        termijn = gevonden[id].berekening.termijn
        assert ("richtdatum", date(2027, 1, 4)) == (
            str(termijn.soort_datum),
            gevonden[id].berekening.laatste_dag,
        )
    assert "rapport" == str(gevonden["opp-vaststellen"].bronnen[0].soort)


def test_the_procedure_waits_for_what_it_does_not_know() -> None:
    """Without the day of the adoption the evaluation waits for it."""
    assert "vaststelling_opp" == stappen(sector="so")["opp-evaluatie"].wacht_op
    assert "schooldag_een" == stappen(sector="so")["opp-vaststellen"].wacht_op
    gevonden = stappen(sector="so", schooldag_een="nee")
    assert "inschrijving" == gevonden["opp-vaststellen"].wacht_op


def test_the_procedure_gives_no_day_to_a_pupil_without_a_plan() -> None:
    """WPO 40a.1: there is nothing to talk about and to adopt by a day."""
    zaak = STEUN["po"] | {"opp_ondersteuning": "nee", "inschrijving": "23-11-2026"}
    gevonden = stappen(**zaak)
    for id in ("opp-overleg", "opp-vaststellen"):
        assert (None, "niet-nodig") == (gevonden[id].berekening, gevonden[id].uitkomst.id)


@pytest.mark.parametrize(
    ("sector", "verwacht"),
    [
        ("po", ["WPO art. 43 lid 2", "WPO art. 43 lid 4"]),
        ("vo", ["WVO 2020 art. 12.34 lid 2", "WVO 2020 art. 12.34 lid 4"]),
        ("so", ["WEC art. 45 lid 2", "WEC art. 45 lid 4"]),
    ],
)
def test_nakijk_02_the_gpo_is_open_for_adoption_guidance_and_adjusting(
    sector: str, verwacht: list[str]
) -> None:
    """WPO 43.2.b, WEC 45.2.b and WVO 12.34.2.a name the leden; hearing is not among them."""
    stap = stappen(sector=sector)["gpo-voorleggen"]
    assert verwacht == verwijzingen(stap.bronnen)
    assert "niet_geregeld" == stap.staat


def test_nakijk_03_a_dispute_over_a_plan_suspends_no_term() -> None:
    """43.4 is about objections to admission and removal: no term of the plan stands still."""
    zaak = {"sector": "vso", "schooldag_een": "nee", "inschrijving": "23-11-2026"}
    zonder = stappen(**zaak, vaststelling_opp="18-12-2026")
    met = stappen(**zaak, vaststelling_opp="18-12-2026", gpo_aanhangig="1-12-2026")
    for id in ("opp-vaststellen", "opp-evaluatie"):
        assert zonder[id].berekening.laatste_dag == met[id].berekening.laatste_dag


# What holds for all rules of the subject


@pytest.mark.parametrize("id", REGELS)
def test_every_example_gives_an_answer(id: str) -> None:
    """Each example of a rule runs and ends somewhere."""
    for waarden in REGELS[id].waarden():
        soort = {
            "Beslissing": lambda u: u.uitkomst,
            "Controlelijst": lambda u: not u.vragen,
            "Procedure": lambda u: u.gedateerd,
            "TermijnRegel": lambda u: u.berekening or u.uitkomst,
        }[type(REGELS[id]).__name__]
        vraag = {
            "Beslissing": rules_lib.beslis,
            "Controlelijst": rules_lib.controle,
            "Procedure": rules_lib.procedure,
            "TermijnRegel": rules_lib.termijn,
        }[type(REGELS[id]).__name__]
        assert soort(vraag(id, **waarden))


@pytest.mark.parametrize("id", REGELS)
def test_a_tree_can_be_read(id: str) -> None:
    """No tree has more than some 25 nodes."""
    assert [] == [boom for boom in loket.bomen_van(REGELS[id]) if len(knopen(boom.knoop)) > 25]


def test_only_open_norms_are_marked_as_a_judgement() -> None:
    """Whether support is needed, talks were real and help was enough is weighed; the rest is so."""
    vragen = [
        knoop.feit
        for regel in REGELS.values()
        for boom in loket.bomen_van(regel)
        for knoop in knopen(boom.knoop)
        if isinstance(knoop, Vraag)
    ]
    assert {
        "opp_ondersteuning",  # WPO 40a.1, WVO 2.44.1: 'behoeven'
        "behoefte_bij_inschrijving",
        "opp_oogo",  # 'op overeenstemming gericht overleg'
        "bijstelling_oogo",
        "opp_steun",  # WPO 40a.6: the support that the pupil needs
        "bijstelling_steun",
        "opp_geen_kerndoelen",
        "opp_uitvoerbaar",
    } == {feit.naam for feit in vragen if feit.oordeel}


@pytest.mark.parametrize("id", REGELS)
def test_nakijk_14_age_is_asked_in_the_vso_only(id: str) -> None:
    """WVO 8.1 is for chapter 8 only, and a pupil of po and so is a minor: no age is asked there."""
    for boom in loket.bomen_van(REGELS[id]):
        met = [pad for pad in paden(boom.knoop) if "meerderjarig" in pad]
        assert {"vso"} >= {pad["sector"] for pad in met}


@pytest.mark.parametrize("id", REGELS)
def test_nakijk_14_the_plan_does_not_rest_on_article_8_1(id: str) -> None:
    """No outcome or requirement about a plan cites WVO 8.1."""
    geciteerd = set()
    for versie in REGELS[id].versies:
        delen = versie.inhoud if isinstance(versie.inhoud, tuple) else ()
        for deel in delen:
            geciteerd |= set(verwijzingen(getattr(deel, "bronnen", ())))
    for boom in loket.bomen_van(REGELS[id]):
        for knoop in knopen(boom.knoop):
            bron = knoop.feit.bronnen if isinstance(knoop, Vraag) else knoop.uitkomst.bronnen
            if not isinstance(knoop, Vraag) or knoop.feit.naam != "meerderjarig":
                geciteerd |= set(verwijzingen(bron))
    assert "WVO 2020 art. 8.1" not in geciteerd


def test_a_dispute_on_other_guidance_in_special_education_is_a_question_for_a_lawyer() -> None:
    """WEC 45.2 names 41a lid 5 and not lid 6; the step of the dispute says so as well."""
    stappen = rules_lib.procedure("opp", sector="vso", inschrijving="23-11-2026").stappen
    voorleggen = next(s for s in stappen if s.stap.id == "gpo-voorleggen")
    assert any("WEC art. 45 lid 2" in vraag for vraag in voorleggen.uitkomst.jurist)
