"""The terms of a declaration of admissibility on every day, against a count of its own."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache

import pytest

import rules_lib
from tests.orakel import kalender

EEN_DAG = timedelta(days=1)
EERSTE, LAATSTE = date(2022, 8, 1), date(2030, 12, 31)
BUITEN = "outside the calendar"
ELKE_DAG = pytest.mark.no_cover  # thousands of calls; the other tests cover the same lines
Uitkomst = dict[str, date] | str


def dagen() -> Iterator[date]:
    """Walk over every day of the rules on declarations."""
    dag = EERSTE
    while dag <= LAATSTE:
        yield dag
        dag += EEN_DAG


def dag(tekst: str) -> date:
    """Read day-month-year, as the Dutch write it."""
    nummer, maand, jaar = (int(deel) for deel in tekst.split("-"))
    return date(jaar, maand, nummer)


def gerekend(id: str, **waarden: str | date) -> Uitkomst:
    """Ask the package for the day of each reading."""
    try:
        berekening = rules_lib.termijn(id, **waarden).berekening
    except rules_lib.BuitenBereik:
        return BUITEN
    return {lezing.lezing.id: lezing.rekening.dag for lezing in berekening.lezingen}


def geteld(tel: Callable[[], dict[str, date]]) -> Uitkomst:
    """Count in the way of the oracle; a day past the calendar is no day."""
    try:
        uit = tel()
    except kalender.BuitenTabel:
        return BUITEN
    return BUITEN if max(uit.values()) > LAATSTE else uit


def laatste_dag(id: str, **waarden: str | date) -> date:
    """Ask the package for the day to keep to."""
    return rules_lib.termijn(id, **waarden).berekening.laatste_dag


# How long a declaration is valid, walked day by day

SBO = {"sector": "po"}
SO = {"sector": "so"}
VSO = {"sector": "vso", "tlv_voor": "vso"}


@cache
def einde_van_het_jaar(begin: date) -> date:
    """Walk to the last day before the next first of August."""
    while (begin.month, begin.day) != (7, 31):
        begin += EEN_DAG
    return begin


def geldig(afgifte: date, aantal: int, *, eerste_dag_heel: bool) -> tuple[date, date]:
    """Return the first day of the last school year and the last day of the declaration.

    The rest of the school year comes first, then the whole ones (WPO 40.13, WEC 40.15). Given on
    1 August there is either no rest (`eerste_dag_heel`), or a rest of a whole year.
    """
    einde = afgifte - EEN_DAG
    if not (eerste_dag_heel and (afgifte.month, afgifte.day) == (8, 1)):
        einde = einde_van_het_jaar(afgifte)
    begin = einde + EEN_DAG
    for _ in range(aantal):
        begin = einde + EEN_DAG
        einde = einde_van_het_jaar(begin)
    return begin, einde


def beide(afgifte: date, aantal: int) -> dict[str, date]:
    """Return the last day of both readings."""
    return {
        "in-de-loop": geldig(afgifte, aantal, eerste_dag_heel=False)[1],
        "eerste-dag": geldig(afgifte, aantal, eerste_dag_heel=True)[1],
    }


@ELKE_DAG
@pytest.mark.parametrize("aantal", [1, 2, 3])
def test_how_long_it_is_valid_on_every_day(aantal: int) -> None:
    """On every day from 1 August 2022 both readings give the day that walking gives."""
    for afgifte in dagen():
        waarden = {"afgifte_tlv": afgifte, "tlv_schooljaren": str(aantal)}
        verwacht = beide(afgifte, aantal)
        assert verwacht == gerekend("tlv-geldig", **SBO, **waarden)
        assert verwacht == gerekend("tlv-laatste-schooljaar", **VSO, **waarden)


@ELKE_DAG
@pytest.mark.parametrize("aantal", [1, 3])
def test_the_last_school_year_starts_on_a_first_of_august(aantal: int) -> None:
    """On every day each reading gives the first day of the last school year as well."""
    for afgifte in dagen():
        uitslag = rules_lib.termijn(
            "tlv-laatste-schooljaar", **SO, afgifte_tlv=afgifte, tlv_schooljaren=str(aantal)
        )
        begin = {
            lezing.lezing.id: lezing.rekening.eerste_dag for lezing in uitslag.berekening.lezingen
        }
        assert {
            "in-de-loop": geldig(afgifte, aantal, eerste_dag_heel=False)[0],
            "eerste-dag": geldig(afgifte, aantal, eerste_dag_heel=True)[0],
        } == begin


EEN_JAAR = SBO | {"tlv_schooljaren": "1"}


@ELKE_DAG
def test_the_readings_differ_on_the_first_of_august_only() -> None:
    """Only a declaration of 1 August has two last days, and the earliest is advised."""
    twee = {
        afgifte
        for afgifte in dagen()
        if len(set(gerekend("tlv-geldig", **EEN_JAAR, afgifte_tlv=afgifte).values())) > 1
    }
    assert {date(jaar, 8, 1) for jaar in range(2022, 2031)} == twee
    for afgifte in twee:
        advies = laatste_dag("tlv-geldig", **SBO, afgifte_tlv=afgifte, tlv_schooljaren="1")
        assert date(afgifte.year + 1, 7, 31) == advies


@pytest.mark.parametrize(
    ("aantal", "afgifte", "verwacht"),
    [
        ("1", "23-11-2026", "31-7-2028"),
        ("1", "31-7-2026", "31-7-2027"),
        ("1", "1-8-2026", "31-7-2027"),
        ("1", "2-8-2026", "31-7-2028"),
        ("2", "23-11-2026", "31-7-2029"),
    ],
)
def test_c29_a_declaration_ends_on_31_july(aantal: str, afgifte: str, verwacht: str) -> None:
    """It ends with a school year, also in a weekend, and can be for more years than one."""
    for zaak in (SBO, SO, VSO):
        actual = laatste_dag("tlv-geldig", **zaak, tlv_schooljaren=aantal, afgifte_tlv=dag(afgifte))
        assert dag(verwacht) == actual


def test_nakijk_21_first_of_august_has_two_readings() -> None:
    """Given on 1 August 2026: literally to 31 July 2028, or to 2027; a question for a lawyer."""
    uitslag = rules_lib.termijn("tlv-geldig", "1-8-2026", **SO, tlv_schooljaren="1")
    dagen_ = {g.lezing.id: g.rekening.dag for g in uitslag.berekening.lezingen}
    assert {"in-de-loop": dag("31-7-2028"), "eerste-dag": dag("31-7-2027")} == dagen_
    assert "eerste-dag" == uitslag.berekening.advies.lezing.id
    assert [] != [vraag for vraag in uitslag.jurist if "1 augustus" in vraag]


def test_the_day_it_was_made_known_stands_in_for_the_day_it_was_given() -> None:
    """Without the day of giving, the day it was made known counts; not the other way round."""
    waarden = SBO | {"tlv_schooljaren": "1"}
    assert dag("31-7-2028") == laatste_dag("tlv-geldig", **waarden, bekendmaking_tlv="23-11-2026")
    with pytest.raises(rules_lib.VerkeerdeVolgorde):
        rules_lib.termijn(
            "tlv-geldig", **waarden, afgifte_tlv="24-11-2026", bekendmaking_tlv="23-11-2026"
        )


# Objection and appeal, counted with the calendar of the oracle


def bezwaar(bekend: date) -> date:
    """Six weeks from the day after it was made known (Awb 6:7, 6:8)."""
    return kalender.einde_na_weken(bekend, 6)


def op_bezwaar(bekend: date) -> dict[str, date]:
    """Twelve weeks from the day after the objection term (Awb 7:10.1)."""
    return {"tekst": kalender.einde_na_weken(bezwaar(bekend), 12)}


def verdaagd(bekend: date) -> dict[str, date]:
    """Six weeks more: right after the twelve, or after the day those were moved to (7:10.3)."""
    einde = bezwaar(bekend)
    gerold = kalender.einde_na_weken(einde, 12)
    return {
        "aaneengesloten": kalender.eerstvolgende_gewone_dag(einde + timedelta(weeks=18)),
        "na-eerste-termijn": kalender.einde_na_weken(gerold, 6),
    }


@ELKE_DAG
def test_objection_on_every_day() -> None:
    """Six weeks after it was made known, on an ordinary day, on every day of the rules."""
    for bekend in dagen():
        verwacht = geteld(lambda: {"tekst": bezwaar(bekend)})  # noqa: B023
        assert verwacht == gerekend("tlv-bezwaar", bekendmaking_tlv=bekend)


@ELKE_DAG
def test_appeal_on_every_day() -> None:
    """Six weeks after the decision on the objection, on every day of the rules."""
    for bekend in dagen():
        verwacht = geteld(lambda: {"tekst": bezwaar(bekend)})  # noqa: B023
        assert verwacht == gerekend("tlv-beroep", bekendmaking_beslissing_tlv=bekend)


@ELKE_DAG
def test_decision_on_objection_on_every_day() -> None:
    """Twelve weeks after the objection term, on every day of the rules."""
    for bekend in dagen():
        verwacht = geteld(lambda: op_bezwaar(bekend))  # noqa: B023
        waarden = {"sector": "po", "bekendmaking_tlv": bekend}
        assert verwacht == gerekend("tlv-beslissing-op-bezwaar", **waarden)


@ELKE_DAG
def test_adjourned_decision_on_every_day() -> None:
    """Six weeks more in both readings, and the earliest day is advised."""
    for bekend in dagen():
        verwacht = geteld(lambda: verdaagd(bekend))  # noqa: B023
        waarden = {"sector": "vo", "bekendmaking_tlv": bekend, "tlv_verdaagd": "ja"}
        assert verwacht == gerekend("tlv-beslissing-op-bezwaar", **waarden)
        if not isinstance(verwacht, str):
            advies = laatste_dag("tlv-beslissing-op-bezwaar", **waarden)
            assert min(verwacht.values()) == advies


def test_c30_not_the_four_weeks_of_a_school() -> None:
    """On a declaration twelve weeks after the objection term; a school has four."""
    bekend = dag("23-11-2026")
    swv = laatste_dag("tlv-beslissing-op-bezwaar", sector="po", bekendmaking_tlv=bekend)
    school = laatste_dag(
        "beslissing-op-bezwaar", sector="po", denominatie="openbaar", bekendmaking=bekend
    )
    assert (dag("30-3-2027"), dag("1-2-2027")) == (swv, school)
    uitslag = rules_lib.termijn("tlv-beslissing-op-bezwaar", sector="po", bekendmaking_tlv=bekend)
    assert "uitleg" == str(uitslag.soort)
    assert "Awb art. 7:10 lid 1 en 3" == uitslag.bronnen[0].verwijzing


@pytest.mark.parametrize(
    ("sector", "verwacht"),
    [
        ("po", {"WPO art. 18a lid 12", "WVO 2020 art. 2.47 lid 15"}),
        ("so", {"WPO art. 18a lid 12", "WVO 2020 art. 2.47 lid 15"}),
        ("vo", {"WVO 2020 art. 2.47 lid 15"}),
        ("vso", {"WVO 2020 art. 2.47 lid 15"}),
    ],
)
def test_the_advisory_committee_is_that_of_the_education_applied_for(
    sector: str, verwacht: set[str]
) -> None:
    """18a.12 is on sbo and so, 2.47.15 on vso, pro and lwoo, also for a child still in po or so."""
    for id in ("tlv-beslissing-op-bezwaar", "tlv-bezwaar"):
        uitslag = rules_lib.termijn(id, "23-11-2026", sector=sector)
        genoemd = {bron.verwijzing for bron in uitslag.bronnen}
        assert verwacht <= genoemd
    commissies = {"WPO art. 18a lid 12", "WVO 2020 art. 2.47 lid 15"}
    uitslag = rules_lib.termijn("tlv-beslissing-op-bezwaar", "23-11-2026", sector=sector)
    assert verwacht == commissies & {bron.verwijzing for bron in uitslag.bronnen}


def test_late_objection_and_late_adjournment_are_noticed() -> None:
    """An objection or an adjournment after its term gets a warning, in time it does not."""
    vast = {"sector": "po", "bekendmaking_tlv": "23-11-2026"}
    for dagen_, verwacht in (
        ({"ontvangst_bezwaar_tlv": "4-1-2027"}, 0),
        ({"ontvangst_bezwaar_tlv": "5-1-2027"}, 1),
        ({"verdaging_tlv": "30-3-2027"}, 0),
        ({"verdaging_tlv": "31-3-2027"}, 1),
    ):
        uitslag = rules_lib.termijn("tlv-beslissing-op-bezwaar", **vast, **dagen_)
        assert verwacht == len(uitslag.berekening.let_op)


@pytest.mark.parametrize(
    ("id", "waarden"),
    [
        ("tlv-bezwaar", {"bekendmaking_tlv": "2-3-2027", "ontvangst_bezwaar_tlv": "1-3-2027"}),
        (
            "tlv-beslissing-op-bezwaar",
            {"sector": "po", "bekendmaking_tlv": "2-3-2027", "ontvangst_bezwaar_tlv": "1-3-2027"},
        ),
        (
            "tlv-beslissing-op-bezwaar",
            {
                "sector": "po",
                "bekendmaking_tlv": "1-2-2027",
                "ontvangst_bezwaar_tlv": "2-3-2027",
                "verdaging_tlv": "1-3-2027",
            },
        ),
        (
            "tlv-beslistermijn",
            {"sector": "po", "aanvraag_tlv": "2-3-2027", "mededeling_tlv": "1-3-2027"},
        ),
        (
            "tlv-beslistermijn",
            {
                "sector": "po",
                "aanvraag_tlv": "2-3-2027",
                "uitnodiging_tlv": "1-3-2027",
                "aanvulling_tlv": "9-3-2027",
            },
        ),
        (
            "tlv-beslistermijn",
            {
                "sector": "po",
                "aanvraag_tlv": "2-3-2027",
                "uitnodiging_tlv": "9-3-2027",
                "aanvulling_tlv": "8-3-2027",
            },
        ),
    ],
)
def test_events_in_the_wrong_order_are_refused(id: str, waarden: dict[str, str]) -> None:
    """What cannot have happened in this order is refused."""
    with pytest.raises(rules_lib.VerkeerdeVolgorde):
        rules_lib.termijn(id, **waarden)


# The term to decide


@ELKE_DAG
def test_eight_weeks_on_every_day() -> None:
    """Without notice or invitation the reasonable term has lapsed after eight weeks (4:13)."""
    for aanvraag in dagen():
        verwacht = geteld(lambda: {"tekst": kalender.einde_na_weken(aanvraag, 8)})  # noqa: B023
        assert verwacht == gerekend("tlv-beslistermijn", sector="vo", aanvraag_tlv=aanvraag)


def stil(aanvraag: date, uitnodiging: date, aanvulling: date) -> date:
    """Walk eight weeks, passing over the days from the day after the invitation (Awb 4:15)."""
    loper, te_gaan = aanvraag, 56
    while te_gaan:
        loper += EEN_DAG
        te_gaan -= not uitnodiging < loper < aanvulling
    return kalender.eerstvolgende_gewone_dag(loper)


@ELKE_DAG
@pytest.mark.parametrize(("na", "duur"), [(0, 7), (8, 14), (30, 1), (40, 21), (54, 10)])
def test_the_term_stands_still_during_an_invitation(na: int, duur: int) -> None:
    """From the day after the invitation to the day it was answered, on every tenth day."""
    for aanvraag in list(dagen())[:2800:10]:
        uitnodiging = aanvraag + timedelta(days=na)
        aanvulling = uitnodiging + timedelta(days=duur)
        actual = laatste_dag(
            "tlv-beslistermijn",
            sector="so",
            aanvraag_tlv=aanvraag,
            uitnodiging_tlv=uitnodiging,
            aanvulling_tlv=aanvulling,
        )
        assert stil(aanvraag, uitnodiging, aanvulling) == actual


@pytest.mark.parametrize(
    ("waarden", "verwacht"),
    [
        ({"mededeling_tlv": "18-1-2027"}, "genoemde-tijd"),
        ({"mededeling_tlv": "19-1-2027"}, "2027-01-18"),
        (
            {
                "uitnodiging_tlv": "1-12-2026",
                "aanvulling_tlv": "15-12-2026",
                "mededeling_tlv": "1-2-2027",
            },
            "genoemde-tijd",
        ),
        (
            {
                "uitnodiging_tlv": "1-12-2026",
                "aanvulling_tlv": "15-12-2026",
                "mededeling_tlv": "2-2-2027",
            },
            "2027-02-01",
        ),
    ],
)
def test_a_notice_counts_only_within_the_eight_weeks(
    waarden: dict[str, str], verwacht: str
) -> None:
    """In time the named term counts and no day is computed; too late the eight weeks stand."""
    uitslag = rules_lib.termijn(
        "tlv-beslistermijn", sector="po", aanvraag_tlv="23-11-2026", **waarden
    )
    if uitslag.berekening is None:
        assert verwacht == uitslag.uitkomst.id
        return
    assert verwacht == uitslag.berekening.laatste_dag.isoformat()
    assert [] != [tekst for tekst in uitslag.aannames if "mededeling kwam na" in tekst]


@pytest.mark.parametrize(
    ("uitnodiging", "waarschuwingen", "verwacht"),
    [("17-1-2027", 0, "26-1-2027"), ("18-1-2027", 1, "18-1-2027")],
)
def test_an_invitation_too_late_stops_nothing(
    uitnodiging: str, waarschuwingen: int, verwacht: str
) -> None:
    """From the day after it the term would stand still, but by then it has ended: a warning."""
    berekening = rules_lib.termijn(
        "tlv-beslistermijn",
        sector="vo",
        aanvraag_tlv="23-11-2026",
        uitnodiging_tlv=uitnodiging,
        aanvulling_tlv="26-1-2027",
    ).berekening
    assert (waarschuwingen, dag(verwacht)) == (len(berekening.let_op), berekening.laatste_dag)


def test_the_term_to_decide_is_marked_as_inference() -> None:
    """No statute names a term for a declaration, so the eight weeks rest on an inference."""
    for sector, taak in (
        ("po", "WPO art. 18a lid 6"),
        ("vo", "WVO 2020 art. 2.47 lid 7"),
        ("vso", "WEC art. 28a lid 1 en 2"),
    ):
        uitslag = rules_lib.termijn("tlv-beslistermijn", "23-11-2026", sector=sector)
        assert "uitleg" == str(uitslag.soort)
        assert taak in {bron.verwijzing for bron in uitslag.bronnen}


# Law has a time, and the calendar an end


@pytest.mark.parametrize(
    ("id", "waarden"),
    [
        ("tlv-beslistermijn", {"sector": "po", "aanvraag_tlv": "31-7-2022"}),
        ("tlv-geldig", SBO | {"tlv_schooljaren": "1", "afgifte_tlv": "31-7-2022"}),
        ("tlv-laatste-schooljaar", SBO | {"tlv_schooljaren": "1", "afgifte_tlv": "31-7-2022"}),
        ("tlv-bezwaar", {"bekendmaking_tlv": "31-7-2022"}),
        ("tlv-beroep", {"bekendmaking_beslissing_tlv": "31-7-2022"}),
        ("tlv-beslissing-op-bezwaar", {"sector": "po", "bekendmaking_tlv": "31-7-2022"}),
    ],
)
def test_before_the_rules_there_is_no_answer(id: str, waarden: dict[str, str]) -> None:
    """Before 1 August 2022 the rule is not checked, and says so."""
    with pytest.raises(rules_lib.NietInWerking):
        rules_lib.termijn(id, **waarden)


@pytest.mark.parametrize(("aanvraag", "niet_gelezen"), [("31-7-2026", 1), ("1-8-2026", 0)])
def test_text_that_was_not_read_is_told(aanvraag: str, niet_gelezen: int) -> None:
    """Before the version that was read the answer says with which text it was computed."""
    uitslag = rules_lib.termijn("tlv-beslistermijn", aanvraag, sector="po")
    assert niet_gelezen == len([t for t in uitslag.aannames if "is niet gelezen" in t])


@pytest.mark.parametrize(
    ("id", "waarden"),
    [
        ("tlv-bezwaar", {"bekendmaking_tlv": "20-11-2030"}),
        ("tlv-geldig", SBO | {"tlv_schooljaren": "3", "afgifte_tlv": "1-1-2031"}),
    ],
)
def test_past_the_calendar_is_refused(id: str, waarden: dict[str, str]) -> None:
    """A day that lies past the calendar is no day to give."""
    with pytest.raises(rules_lib.BuitenBereik):
        rules_lib.termijn(id, **waarden)


@pytest.mark.parametrize(
    "waarden",
    [
        {"sector": "po", "tlv_voor": "pro"},
        {"sector": "vo", "tlv_voor": "sbo"},
        {"sector": "so", "tlv_voor": "vso"},
    ],
)
def test_a_kind_of_another_sector_is_refused(waarden: dict[str, str]) -> None:
    """A samenwerkingsverband of po decides on sbo and so, that of vo on vso, pro and lwoo."""
    with pytest.raises(rules_lib.RegieFout, match="past niet"):
        rules_lib.beslis("tlv-welk-swv", **waarden)


@pytest.mark.parametrize("id", ["tlv-geldig", "tlv-laatste-schooljaar"])
def test_more_than_three_school_years_is_said_in_words(id: str) -> None:
    """So many years on end past the calendar: the answer says how to count them."""
    uitslag = rules_lib.termijn(id, "23-11-2026", **SBO, tlv_schooljaren="meer")
    assert (None, "meer-schooljaren") == (uitslag.berekening, uitslag.uitkomst.id)


def test_a_notice_that_the_days_contradict_is_refused() -> None:
    """Who says there was no notice and gives its day, is told so."""
    with pytest.raises(rules_lib.RegieFout, match="past niet"):
        rules_lib.termijn(
            "tlv-beslistermijn",
            sector="po",
            tlv_mededeling="nee",
            aanvraag_tlv="23-11-2026",
            mededeling_tlv="1-12-2026",
        )


GEBEURTENIS = {
    "tlv-beslistermijn": "aanvraag_tlv",
    "tlv-geldig": "afgifte_tlv",
    "tlv-laatste-schooljaar": "afgifte_tlv",
    "tlv-bezwaar": "bekendmaking_tlv",
    "tlv-beslissing-op-bezwaar": "bekendmaking_tlv",
    "tlv-beroep": "bekendmaking_beslissing_tlv",
}


@pytest.mark.parametrize("sector", ["po", "so", "vo", "vso"])
@pytest.mark.parametrize("id", GEBEURTENIS)
def test_a_reader_gets_no_act_of_another_sector(id: str, sector: str) -> None:
    """Sources bound to a sector are those of the reader's own."""
    waarden = {"sector": sector, GEBEURTENIS[id]: "23-11-2026"}
    if "tlv_schooljaren" in rules_lib.REGELS[id].zaak.feiten:
        waarden |= {"tlv_schooljaren": "1"} | (
            {} if sector in {"po", "so"} else {"tlv_voor": "vso"}
        )
    sectoren = {s for bron in rules_lib.termijn(id, **waarden).bronnen for s in bron.werk.sectoren}
    assert set() == sectoren - {"po": {"po"}, "vo": {"vo"}}.get(sector, {"so", "vso"})


@pytest.mark.parametrize("id", GEBEURTENIS)
def test_a_missing_event_is_asked_for_by_name(id: str) -> None:
    """Without its event a term asks for it."""
    waarden = {"sector": "so"}
    if "tlv_schooljaren" in rules_lib.REGELS[id].zaak.feiten:
        waarden |= {"tlv_schooljaren": "1"}
    with pytest.raises(rules_lib.Ontbreekt, match=f"{GEBEURTENIS[id]}="):
        rules_lib.termijn(id, **waarden)


# The timeline


def test_the_timeline_of_a_declaration() -> None:
    """Each step has its day, or waits, or says that the law names none."""
    uitslag = rules_lib.procedure(
        "tlv",
        sector="po",
        tlv_schooljaren="1",
        aanvraag_tlv="23-11-2026",
        bekendmaking_tlv="11-1-2027",
    )
    assert {
        "tlv-beslistermijn": "2027-01-18",
        "tlv-bezwaar": "2027-02-22",
        "tlv-beslissing-op-bezwaar": "2027-05-18",
        "tlv-laatste-schooljaar": "2028-07-31",
    } == {s.stap.id: s.berekening.laatste_dag.isoformat() for s in uitslag.gedateerd}
    staten = {s.stap.id: s.staat for s in uitslag.stappen}
    assert "wacht" == staten["tlv-beroep"]
    zonder_dag = {"tlv-aanvraag", "tlv-zienswijze", "tlv-advies"}
    assert {"niet_geregeld"} == {staten[stap] for stap in zonder_dag}


def test_the_timeline_of_pro_has_no_last_year() -> None:
    """For pro the law names no period, so there is no last school year."""
    uitslag = rules_lib.procedure("tlv", sector="vo", tlv_voor="pro", aanvraag_tlv="23-11-2026")
    stap = next(s for s in uitslag.stappen if s.stap.id == "tlv-laatste-schooljaar")
    assert ("niet_geregeld", "geen-periode") == (stap.staat, stap.uitkomst.id)


def test_the_school_year_of_the_po_is_in_the_wpo() -> None:
    """WPO 1 describes the school year: in the po it is law, and no longer a question."""
    uitslag = rules_lib.termijn("tlv-geldig", "23-11-2026", sector="po", tlv_schooljaren="1")
    soorten = {bron.verwijzing: str(bron.soort) for bron in uitslag.bronnen}
    assert "wet" == soorten["WPO art. 1"]
    assert [] == [vraag for vraag in uitslag.jurist if "omschrijven WPO" in vraag]


@pytest.mark.parametrize("verdaagd", ["ja", "nee"])
def test_a_lawyer_is_asked_about_deferral_only_when_deferred(verdaagd: str) -> None:
    """The question how the Awt and a deferral go together is for who deferred."""
    zaak = {"sector": "po", "bekendmaking_tlv": "23-11-2026", "tlv_verdaagd": verdaagd}
    uitslag = rules_lib.termijn("tlv-beslissing-op-bezwaar", **zaak)
    assert (verdaagd == "ja") == any("verdaging" in vraag for vraag in uitslag.jurist)


@pytest.mark.parametrize("verdaagd", ["ja", "nee"])
def test_a_shorter_deferral_is_named_only_when_deferred(verdaagd: str) -> None:
    """Who did not defer reads nothing of how long a deferral lasts."""
    zaak = {"sector": "po", "bekendmaking_tlv": "23-11-2026", "tlv_verdaagd": verdaagd}
    uitslag = rules_lib.termijn("tlv-beslissing-op-bezwaar", **zaak)
    assert (verdaagd == "ja") == any("kortere verdaging" in tekst for tekst in uitslag.aannames)


@pytest.mark.parametrize("stil", [True, False])
def test_standing_still_has_its_article_only_when_it_stood_still(stil: bool) -> None:
    """Awb 4:15 and 4:5 are grounds only where the school was asked to complete its application."""
    dagen = {"uitnodiging_tlv": "1-12-2026", "aanvulling_tlv": "15-12-2026"} if stil else {}
    uitslag = rules_lib.termijn(
        "tlv-beslistermijn", sector="po", aanvraag_tlv="23-11-2026", tlv_mededeling="nee", **dagen
    )
    genoemd = {bron.artikel for bron in uitslag.bronnen}
    assert stil == ({"4:15", "4:5"} <= genoemd) == bool({"4:15", "4:5"} & genoemd)
    assert stil == any("buiten behandeling" in tekst.lower() for tekst in uitslag.aannames)
