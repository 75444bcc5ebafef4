"""The support region and a school's offer: plan, offer, support point, learning elsewhere."""

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest

import rules_lib
from rules_lib.kern.bron import voor_zaak

SECTOREN = ("po", "vo", "so", "vso")
JA_NEE = ("ja", "nee")


def dag(tekst: str) -> date:
    """Read day-month-year, as the Dutch write it."""
    nummer, maand, jaar = (int(deel) for deel in tekst.split("-"))
    return date(jaar, maand, nummer)


def laatste_dag(id: str, **waarden: Any) -> date:
    """Ask for the last day of a term."""
    return rules_lib.termijn(id, **waarden).berekening.laatste_dag


def lezingen(id: str, **waarden: Any) -> dict[str, date]:
    """Ask for every reading of a term."""
    berekening = rules_lib.termijn(id, **waarden).berekening
    return {lezing.lezing.id: lezing.rekening.dag for lezing in berekening.lezingen}


def punten(lijst: str, **waarden: Any) -> dict[str, Any]:
    """Ask a checklist, and give its requirements by id."""
    return {punt.eis.id: punt for punt in rules_lib.controle(lijst, **waarden).eisen}


def staten(lijst: str, **waarden: Any) -> dict[str, str]:
    """Ask a checklist, and give the state of each requirement by id."""
    return {id: str(punt.staat) for id, punt in punten(lijst, **waarden).items()}


def verwijzingen(bronnen: Any) -> set[str]:
    """Name the sources as a lawyer would."""
    return {bron.verwijzing for bron in bronnen}


def voorbeeld(id: str, nummer: int) -> dict[str, str]:
    """Give an example of a rule, as answers and days by name."""
    return rules_lib.REGELS[id].waarden()[nummer]


# ondersteuningsplan-vaststellen: WPO 18a.7, WVO 2.47.8


@pytest.mark.parametrize(
    ("vorig", "verwacht"),
    [
        ("1-8-2018", "1-8-2022"),
        ("15-3-2023", "15-3-2027"),
        ("29-2-2024", "29-2-2028"),
        ("16-3-2026", "16-3-2030"),
        ("5-5-2023", "5-5-2027"),  # a holiday: a term in years is not moved (Awt 4)
        ("1-5-2022", "1-5-2026"),
        ("28-3-2023", "28-3-2027"),  # a Sunday
    ],
)
def test_the_next_plan_is_four_years_after_the_last(vorig: str, verwacht: str) -> None:
    """At least once in four years: on the same day four years later, free day or not."""
    assert {"vier-jaar": dag(verwacht)} == lezingen(
        "ondersteuningsplan-vaststellen", vorig_plan=vorig
    )


def test_the_start_of_the_period_gives_a_second_reading() -> None:
    """A plan that must reach the inspectorate before 1 May has been adopted by then."""
    gevraagd = {"vorig_plan": "20-6-2023", "ingang_plan": "1-8-2027"}
    actual = lezingen("ondersteuningsplan-vaststellen", **gevraagd)
    assert {"vier-jaar": dag("20-6-2027"), "voor-de-periode": dag("30-4-2027")} == actual
    assert dag("30-4-2027") == laatste_dag("ondersteuningsplan-vaststellen", **gevraagd)


def test_the_earliest_reading_is_advised() -> None:
    """Adopted in March: four years are over before the 30th of April."""
    gevraagd = {"vorig_plan": "15-3-2023", "ingang_plan": "1-8-2027"}
    assert dag("15-3-2027") == laatste_dag("ondersteuningsplan-vaststellen", **gevraagd)


def test_without_the_period_the_first_of_may_is_named() -> None:
    """Who gives only the last plan is told of the other limit; who gives both is not."""
    alleen = rules_lib.termijn("ondersteuningsplan-vaststellen", vorig_plan="15-3-2023")
    beide = rules_lib.termijn(
        "ondersteuningsplan-vaststellen", vorig_plan="15-3-2023", ingang_plan="1-8-2027"
    )
    assert 1 == len(set(alleen.aannames) - set(beide.aannames))
    assert set(beide.aannames) < set(alleen.aannames)


def test_a_period_before_the_last_plan_is_refused() -> None:
    """The period of a new plan does not start before the last plan was adopted."""
    with pytest.raises(rules_lib.VerkeerdeVolgorde):
        rules_lib.termijn(
            "ondersteuningsplan-vaststellen", vorig_plan="15-3-2023", ingang_plan="1-8-2022"
        )


@pytest.mark.parametrize("vorig", ["31-7-2018", "1-1-2015"])
def test_a_plan_from_before_the_law_that_was_read_is_refused(vorig: str) -> None:
    """A term that ended before 1 August 2022 is not answered with a later law."""
    with pytest.raises(rules_lib.NietInWerking):
        rules_lib.termijn("ondersteuningsplan-vaststellen", vorig_plan=vorig)


def test_a_plan_of_today_is_due_after_the_calendar() -> None:
    """Four years need no calendar of free days, so they can end beyond it."""
    uitslag = rules_lib.termijn("ondersteuningsplan-vaststellen", vorig_plan="1-2-2027")
    assert date(2031, 2, 1) == uitslag.berekening.laatste_dag


# ondersteuningsplan-inspectie: WPO 18a.10, WVO 2.47.11


@pytest.mark.parametrize("jaar", range(2023, 2030))
def test_the_inspectorate_has_the_plan_before_the_first_of_may(jaar: int) -> None:
    """The last day is 30 April before the first school year, also in a weekend."""
    actual = laatste_dag("ondersteuningsplan-inspectie", ingang_plan=date(jaar, 8, 1))
    assert date(jaar, 4, 30) == actual


def test_thirty_april_on_a_sunday_stays_where_it_is() -> None:
    """30 April 2028 is a Sunday: only read as a term that is not counted back it moves."""
    uitslag = rules_lib.termijn("ondersteuningsplan-inspectie", ingang_plan="1-8-2028")
    gelezen = lezingen("ondersteuningsplan-inspectie", ingang_plan="1-8-2028")
    assert {"letterlijk": dag("30-4-2028"), "met-termijnenwet": dag("1-5-2028")} == gelezen
    assert 6 == uitslag.berekening.laatste_dag.weekday()
    assert () == uitslag.berekening.verschoven_door
    assert uitslag.jurist


@pytest.mark.parametrize(
    ("ingang", "opgemerkt"),
    [("1-8-2027", False), ("31-7-2027", True), ("2-8-2027", True), ("1-1-2028", True)],
)
@pytest.mark.parametrize(
    ("id", "rest"),
    [
        ("ondersteuningsplan-inspectie", {}),
        ("ondersteuningsplan-vaststellen", {"vorig_plan": "20-6-2023"}),
    ],
)
def test_a_period_that_does_not_begin_with_a_school_year_is_remarked(
    id: str, rest: dict[str, str], ingang: str, opgemerkt: bool
) -> None:
    """A school year begins on 1 August (WPO 1): on another day there is an answer and a remark."""
    berekening = rules_lib.termijn(id, ingang_plan=ingang, **rest).berekening
    assert opgemerkt == any("1 augustus" in tekst for tekst in berekening.let_op)


def test_the_law_on_the_plan_starts_in_2022() -> None:
    """A plan period from before the act that was read is refused; its first day is not."""
    assert dag("30-4-2022") == laatste_dag("ondersteuningsplan-inspectie", ingang_plan="1-8-2022")
    with pytest.raises(rules_lib.NietInWerking):
        rules_lib.termijn("ondersteuningsplan-inspectie", ingang_plan="31-7-2022")


@pytest.mark.parametrize(("ingang", "gelezen"), [("30-6-2025", False), ("1-7-2025", True)])
def test_a_text_that_was_not_read_is_named(ingang: str, gelezen: bool) -> None:
    """Before the first text that was read, the answer says so."""
    met = rules_lib.termijn("ondersteuningsplan-inspectie", ingang_plan=ingang).aannames
    altijd = rules_lib.termijn("ondersteuningsplan-inspectie", ingang_plan="1-8-2027").aannames
    assert gelezen == (met == altijd)


# ondersteuningsplan: WPO 18a.7-10, WVO 2.47.8-11, WMS 14a, UWVO 2.50.3

INHOUD = {  # the requirements that hold for every region, with the facts that each needs
    "vier-jaar": ("plan_binnen_vier_jaar",),
    "samenhangend-geheel": ("plan_samenhang", "plan_basisondersteuning"),
    "verdeling": ("plan_verdeling", "plan_meerjarenbegroting"),
    "terugplaatsing": ("plan_terugplaatsing",),
    "resultaten": ("plan_resultaten",),
    "informatie": ("plan_informatie_ouders", "plan_informatie_leerlingen"),
    "toename": ("plan_toename",),
    "overleg-gemeente": ("plan_oogo",),
    "procedure-gemeente": ("plan_oogo_procedure", "plan_geschillen"),
    "overleg-ander-swv": ("plan_ander_swv",),
    "instemming-opr": ("plan_instemming",),
    "naar-inspectie": ("plan_op_tijd_verzonden",),
}


@pytest.mark.parametrize("eis", INHOUD)
def test_a_part_of_the_plan_is_there_only_when_all_of_it_is(eis: str) -> None:
    """Each letter of the statute is met by all that it names, and by nothing less."""
    feiten = INHOUD[eis]
    for antwoorden in product(JA_NEE, repeat=len(feiten)):
        verwacht = "voldaan" if set(antwoorden) == {"ja"} else "ontbreekt"
        gevraagd = dict(zip(feiten, antwoorden, strict=True))
        assert verwacht == staten("ondersteuningsplan", **gevraagd)[eis]


VO = {"vo", "vso"}  # WEC 28a.2: a vso school belongs to the region of the vo


def uitkomst_per_sector(eis: str, zaak: Mapping[str, str]) -> str:
    """Tell from the statutes the state of a requirement that differs by sector."""
    in_vo = zaak["sector"] in VO
    if eis == "plaatsing":  # 18a.8.c; 2.47.9.c adds lwoo and pro
        heel = zaak["plan_plaatsing"] == "ja" and (not in_vo or zaak["plan_lwoo_pro"] == "ja")
        return "voldaan" if heel else "ontbreekt"
    if eis == "uitnodiging-mbo":  # 2.47.10, second sentence
        if not in_vo or zaak["plan_mbo_in_gebied"] == "nee":
            return "niet_van_toepassing"
        return "voldaan" if zaak["plan_mbo_uitgenodigd"] == "ja" else "ontbreekt"
    if not in_vo or zaak["plan_opdc"] == "nee":  # UWVO 2.50.3
        return "niet_van_toepassing"
    return "voldaan" if zaak["plan_opdc_vermeld"] == "ja" else "ontbreekt"


@pytest.mark.parametrize(
    ("eis", "feiten"),
    [
        ("plaatsing", ("plan_plaatsing", "plan_lwoo_pro")),
        ("uitnodiging-mbo", ("plan_mbo_in_gebied", "plan_mbo_uitgenodigd")),
        ("opdc-vermeld", ("plan_opdc", "plan_opdc_vermeld")),
    ],
)
def test_what_differs_by_sector_follows_the_statute(eis: str, feiten: tuple[str, ...]) -> None:
    """What only the act of the vo asks holds for vo and vso, and is not asked of po and so."""
    for sector, *antwoorden in product(SECTOREN, *([JA_NEE] * len(feiten))):
        zaak = {"sector": sector, **dict(zip(feiten, antwoorden, strict=True))}
        actual = staten("ondersteuningsplan", **zaak)[eis]
        assert (zaak, uitkomst_per_sector(eis, zaak)) == (zaak, actual)


@pytest.mark.parametrize(
    ("antwoorden", "verwacht"),
    [
        ({"plan_beperkt": "nee"}, "niet_van_toepassing"),
        ({"plan_beperkt": "ja", "plan_onevenredig": "ja"}, "voldaan"),
        ({"plan_beperkt": "ja", "plan_onevenredig": "nee"}, "ontbreekt"),
        ({"plan_beperkt": "ja"}, "open"),
        ({"plan_onevenredig": "ja"}, "open"),
    ],
)
def test_a_school_is_limited_only_for_a_disproportionate_burden(
    antwoorden: dict[str, str], verwacht: str
) -> None:
    """The region limits a school's offer only when it would burden the region too much."""
    assert verwacht == staten("ondersteuningsplan", **antwoorden)["beperking-aanbod"]


@pytest.mark.parametrize(
    ("vaststelling", "leerlingen_nodig"), [("31-7-2025", False), ("1-8-2025", True)]
)
def test_pupils_are_informed_since_august_2025(vaststelling: str, leerlingen_nodig: bool) -> None:
    """Until 1 August 2025 the plan says how parents are informed, since then pupils too."""
    actual = staten(
        "ondersteuningsplan",
        vaststelling_plan=vaststelling,
        plan_informatie_ouders="ja",
        plan_informatie_leerlingen="nee",
    )["informatie"]
    assert ("ontbreekt" if leerlingen_nodig else "voldaan") == actual


def test_the_old_plan_asks_for_information_to_parents() -> None:
    """Also until 1 August 2025 a plan that says nothing to parents falls short."""
    oud = {"vaststelling_plan": "1-4-2025", "plan_informatie_ouders": "nee"}
    assert "ontbreekt" == staten("ondersteuningsplan", **oud)["informatie"]


def test_each_version_cites_its_own_text() -> None:
    """The contents are grounded in the text that was in force on the day of adoption."""
    for vaststelling, versies in (
        ("31-7-2025", {date(2025, 6, 13), date(2025, 7, 1), date(2026, 8, 1)}),
        ("1-8-2025", {date(2026, 8, 1)}),
    ):
        punt = punten("ondersteuningsplan", vaststelling_plan=vaststelling)["samenhangend-geheel"]
        assert versies == {bron.werk.versie for bron in punt.bronnen}


def test_a_plan_from_before_the_law_that_was_read_is_not_checked() -> None:
    """A plan of before 1 August 2022 is refused, not held to a later law."""
    with pytest.raises(rules_lib.NietInWerking):
        rules_lib.controle("ondersteuningsplan", vaststelling_plan="31-7-2022")


@pytest.mark.parametrize(
    ("vaststelling", "verwacht"), [("20-3-2027", "voldaan"), ("21-3-2027", "ontbreekt")]
)
def test_four_years_follow_from_the_days(vaststelling: str, verwacht: str) -> None:
    """The day four years later is still in time; the day after is not."""
    dagen = {"vorig_plan": "20-3-2023", "vaststelling_plan": vaststelling}
    assert verwacht == staten("ondersteuningsplan", **dagen)["vier-jaar"]


@pytest.mark.parametrize(
    ("toezending", "verwacht"), [("30-4-2027", "voldaan"), ("1-5-2027", "ontbreekt")]
)
def test_in_time_for_the_inspectorate_follows_from_the_days(toezending: str, verwacht: str) -> None:
    """Before 1 May: the 30th of April is in time, the 1st of May is not."""
    dagen = {"ingang_plan": "1-8-2027", "toezending_plan": toezending}
    assert verwacht == staten("ondersteuningsplan", **dagen)["naar-inspectie"]


def test_an_answer_against_the_days_is_refused() -> None:
    """What follows from the days cannot be answered otherwise."""
    with pytest.raises(rules_lib.RegieFout):
        rules_lib.controle(
            "ondersteuningsplan",
            ingang_plan="1-8-2027",
            toezending_plan="1-5-2027",
            plan_op_tijd_verzonden="ja",
        )


def test_a_plan_before_the_last_plan_is_refused() -> None:
    """A plan is not older than the plan before it."""
    with pytest.raises(rules_lib.VerkeerdeVolgorde):
        rules_lib.controle(
            "ondersteuningsplan", vorig_plan="20-3-2023", vaststelling_plan="19-3-2023"
        )


def test_a_draft_sent_to_the_inspectorate_is_not_the_plan() -> None:
    """What was sent before the plan was adopted is not the plan (18a.10, 2.47.11)."""
    with pytest.raises(rules_lib.VerkeerdeVolgorde):
        rules_lib.controle(
            "ondersteuningsplan",
            vaststelling_plan="10-5-2027",
            ingang_plan="1-8-2027",
            toezending_plan="30-4-2027",
        )


def test_nothing_is_missing_from_the_first_example_and_something_from_the_second() -> None:
    """The examples show a plan that is complete and one that is not."""
    heel = staten("ondersteuningsplan", **voorbeeld("ondersteuningsplan", 0))
    assert {"voldaan", "niet_van_toepassing"} == set(heel.values())
    half = staten("ondersteuningsplan", **voorbeeld("ondersteuningsplan", 1))
    assert {
        "vier-jaar",
        "informatie",
        "procedure-gemeente",
        "uitnodiging-mbo",
        "opdc-vermeld",
        "naar-inspectie",
    } == {id for id, staat in half.items() if staat == "ontbreekt"}


@pytest.mark.parametrize(
    ("sector", "verwacht"),
    [
        ("po", {"WPO art. 18a lid 7"}),
        ("vo", {"WVO 2020 art. 2.47 lid 8"}),
        ("so", {"WPO art. 18a lid 7", "WEC art. 28a lid 1 en 2"}),
        ("vso", {"WVO 2020 art. 2.47 lid 8", "WEC art. 28a lid 1 en 2"}),
    ],
)
def test_a_reader_gets_the_act_of_the_own_region(sector: str, verwacht: set[str]) -> None:
    """The act that says it comes first; so and vso read too which region they belong to."""
    punt = punten("ondersteuningsplan", sector=sector)["vier-jaar"]
    assert verwacht == verwijzingen(punt.bronnen)
    assert "WEC art. 28a lid 1 en 2" != punt.bronnen[0].verwijzing


@pytest.mark.parametrize("sector", SECTOREN)
@pytest.mark.parametrize("id", ["ondersteuningsplan", "ondersteuningsaanbod"])
def test_no_requirement_rests_on_the_belonging_alone(id: str, sector: str) -> None:
    """WEC 28a says to which region a school belongs, not what a plan holds."""
    alleen = {
        punt.eis.id
        for punt in punten(id, sector=sector).values()
        if {"WEC art. 28a lid 1 en 2"} == verwijzingen(punt.bronnen)
    }
    assert set() == alleen


def test_who_is_involved_in_the_plan() -> None:
    """Consent, consultation and information are as strong as the text has them."""
    regel = rules_lib.REGELS["ondersteuningsplan"]
    betrokken = {
        (str(betrekking.vorm), betrekking.wie.split(" ")[1])
        for eis in regel.versies[-1].inhoud
        for betrekking in eis.betrekt
    }
    assert {
        ("toestemming nodig", "ondersteuningsplanraad"),
        ("overleggen", "college"),
        ("overleggen", "samenwerkingsverband"),
        ("overleggen", "mbo-instelling"),
        ("informeren", "en"),  # ouders en leerlingen
    } == betrokken
    inspectie = rules_lib.REGELS["ondersteuningsplan-inspectie"].betrekt
    assert [("informeren", "de inspectie")] == [(str(b.vorm), b.wie) for b in inspectie]


# ondersteuningsaanbod-vaststellen: WPO 13a.2, WEC 22a.2, WVO 2.92.1; WPO 8.5, WEC 11.2, WVO 2.41.2


@pytest.mark.parametrize(
    ("vorig", "verwacht"),
    [("1-8-2018", "1-8-2022"), ("5-10-2020", "5-10-2024"), ("31-7-2021", "31-7-2025")],
)
def test_a_profile_lasted_four_years_while_it_was_law(vorig: str, verwacht: str) -> None:
    """Until 1 August 2025 a profile was adopted again within four years."""
    uitslag = rules_lib.termijn("ondersteuningsaanbod-vaststellen", vorig_aanbod=vorig)
    assert dag(verwacht) == uitslag.berekening.laatste_dag
    assert {"WPO art. 8 lid 5", "WEC art. 11 lid 2", "WVO 2020 art. 2.41 lid 2"} < verwijzingen(
        uitslag.bronnen
    )
    assert "wet" == str(uitslag.soort)


@pytest.mark.parametrize("vorig", ["1-8-2021", "3-10-2022", "31-7-2025"])
def test_a_profile_that_lapsed_gives_no_day(vorig: str) -> None:
    """A profile that would have run past 1 August 2025 lapsed: no day of yesterday's rule."""
    uitslag = rules_lib.termijn("ondersteuningsaanbod-vaststellen", vorig_aanbod=vorig)
    assert uitslag.berekening is None
    assert "niet_van_toepassing" == str(uitslag.uitkomst.aard)
    assert "schoolgids?" in uitslag.uitkomst.tekst  # who meant a guide reads what to do
    assert "WPO art. 13a lid 2" in verwijzingen(uitslag.bronnen)


@pytest.mark.parametrize(
    ("vorig", "een_jaar", "schooljaar"),
    [
        ("1-8-2025", "1-8-2026", "31-7-2027"),
        ("15-6-2026", "15-6-2027", "31-7-2027"),
        ("31-7-2026", "31-7-2027", "31-7-2027"),
        ("29-2-2028", "28-2-2029", "31-7-2029"),
    ],
)
def test_the_offer_is_adopted_each_year(vorig: str, een_jaar: str, schooljaar: str) -> None:
    """Yearly, for the next school year: a year later, and before that school year starts."""
    gevraagd = {"vorig_aanbod": vorig, "vorige_gids_te_laat": "nee"}
    actual = lezingen("ondersteuningsaanbod-vaststellen", **gevraagd)
    assert {"een-jaar": dag(een_jaar), "voor-het-schooljaar": dag(schooljaar)} == actual
    assert dag(een_jaar) == laatste_dag("ondersteuningsaanbod-vaststellen", **gevraagd)


@pytest.mark.parametrize(
    ("vorig", "verwacht"), [("21-9-2026", "31-7-2027"), ("15-6-2026", "31-7-2026")]
)
def test_a_guide_that_came_late_leaves_less_time(vorig: str, verwacht: str) -> None:
    """A guide adopted within its own school year is followed before that year ends."""
    gevraagd = {"vorig_aanbod": vorig, "vorige_gids_te_laat": "ja"}
    assert {"voor-het-schooljaar": dag(verwacht)} == lezingen(
        "ondersteuningsaanbod-vaststellen", **gevraagd
    )


@pytest.mark.parametrize(
    ("vorig", "gewaarschuwd"),
    [("31-7-2026", False), ("1-8-2026", True), ("31-12-2026", True), ("1-1-2027", False)],
)
def test_a_guide_adopted_in_autumn_is_asked_about(vorig: str, gewaarschuwd: bool) -> None:
    """A guide of the autumn may be one for that same school year, whatever is answered."""
    gevraagd = {"vorig_aanbod": vorig, "vorige_gids_te_laat": "nee"}
    uitslag = rules_lib.termijn("ondersteuningsaanbod-vaststellen", **gevraagd)
    assert gewaarschuwd == bool(uitslag.berekening.let_op)


def test_whether_the_guide_was_late_is_asked() -> None:
    """It is not assumed: being wrong about it would give a day that is a year too late."""
    with pytest.raises(rules_lib.Ontbreekt):
        rules_lib.termijn("ondersteuningsaanbod-vaststellen", vorig_aanbod="21-9-2026")


def test_not_knowing_whether_the_guide_was_late_gives_the_earliest_day() -> None:
    """Who does not know gets all readings, and the earliest is advised."""
    gevraagd = {"vorig_aanbod": "21-9-2026", "vorige_gids_te_laat": "weet-ik-niet"}
    assert dag("31-7-2027") == laatste_dag("ondersteuningsaanbod-vaststellen", **gevraagd)


def test_the_yearly_day_is_an_inference() -> None:
    """The statute says yearly and names no day, so the day is uitleg."""
    gevraagd = {"vorig_aanbod": "15-6-2026", "vorige_gids_te_laat": "nee"}
    uitslag = rules_lib.termijn("ondersteuningsaanbod-vaststellen", **gevraagd)
    assert "uitleg" == str(uitslag.soort)
    assert uitslag.jurist


@pytest.mark.parametrize(
    ("sector", "verwacht"),
    [
        ("po", "WPO art. 13a lid 2"),
        ("so", "WEC art. 22a lid 2"),
        ("vso", "WEC art. 22a lid 2"),
        ("vo", "WVO 2020 art. 2.92 lid 1"),
    ],
)
def test_the_yearly_guide_is_in_all_three_acts(sector: str, verwacht: str) -> None:
    """Each sector reads the yearly guide in its own act."""
    gevraagd = {"vorig_aanbod": "15-6-2026", "vorige_gids_te_laat": "nee", "sector": sector}
    uitslag = rules_lib.termijn("ondersteuningsaanbod-vaststellen", **gevraagd)
    assert {verwacht} == verwijzingen(uitslag.bronnen)


def test_a_profile_from_before_the_law_that_was_read_is_refused() -> None:
    """A profile of before August 2018 is not answered."""
    with pytest.raises(rules_lib.NietInWerking):
        rules_lib.termijn("ondersteuningsaanbod-vaststellen", vorig_aanbod="31-7-2018")


# ondersteuningsaanbod: WPO 13, 13a, 13b; WEC 22, 22a, 22b; WVO 2.92, 2.92a; WMS 11, 13, 14, 17

AANBOD = {
    "gids-op-tijd": ("gids_op_tijd",),
    "leerlingen-gehoord": ("aanbod_gehoord", "aanbod_hulp_bij_horen"),
    "advies-mr": ("aanbod_advies", "aanbod_advies_gevolg"),
    "in-de-gids": ("aanbod_in_gids",),
    "actueel": ("aanbod_actueel",),
    "concreet": ("aanbod_concreet",),
    "per-leerling": ("aanbod_per_leerling",),
    "invloed-beschreven": ("aanbod_invloed",),
    "beschikbaar": ("aanbod_beschikbaar",),
}


@pytest.mark.parametrize("eis", AANBOD)
def test_a_requirement_of_the_offer_is_met_by_all_it_names(eis: str) -> None:
    """Hearing pupils is hearing them and helping them; advice is asking and answering."""
    feiten = AANBOD[eis]
    for antwoorden in product(JA_NEE, repeat=len(feiten)):
        verwacht = "voldaan" if set(antwoorden) == {"ja"} else "ontbreekt"
        gevraagd = dict(zip(feiten, antwoorden, strict=True))
        assert verwacht == staten("ondersteuningsaanbod", **gevraagd)[eis]


@pytest.mark.parametrize("sector", SECTOREN)
def test_basic_support_is_in_the_guide_but_not_of_cluster_one_and_two(sector: str) -> None:
    """WEC 22.1.b asks basic support of cluster 3 and 4 only; po and vo have no cluster."""
    for instelling, basis in product(JA_NEE, JA_NEE):
        geldt = sector in {"po", "vo"} or instelling == "nee"
        verwacht = {True: {"ja": "voldaan", "nee": "ontbreekt"}[basis]}.get(
            geldt, "niet_van_toepassing"
        )
        zaak = {"sector": sector, "basis_in_gids": basis}
        if sector in {"so", "vso"}:
            zaak["instelling"] = instelling
        assert verwacht == staten("ondersteuningsaanbod", **zaak)["basisondersteuning"]


@pytest.mark.parametrize(
    ("vaststelling", "verwacht"), [("31-7-2027", "voldaan"), ("1-8-2027", "ontbreekt")]
)
def test_a_guide_is_there_before_its_school_year(vaststelling: str, verwacht: str) -> None:
    """The last day before the school year is in time, its first day is not."""
    dagen = {"vaststelling_aanbod": vaststelling, "begin_gidsjaar": "1-8-2027"}
    assert verwacht == staten("ondersteuningsaanbod", **dagen)["gids-op-tijd"]


@pytest.mark.parametrize(
    ("vaststelling", "verwacht"), [("5-10-2024", "voldaan"), ("6-10-2024", "ontbreekt")]
)
def test_a_profile_is_checked_on_its_four_years(vaststelling: str, verwacht: str) -> None:
    """Under the old law the profile came within four years of the one before."""
    dagen = {"vorig_aanbod": "5-10-2020", "vaststelling_aanbod": vaststelling}
    assert verwacht == staten("ondersteuningsaanbod", **dagen)["profiel-op-tijd"]


def test_a_profile_before_the_last_profile_is_refused() -> None:
    """A profile is not older than the profile before it."""
    with pytest.raises(rules_lib.VerkeerdeVolgorde):
        rules_lib.controle(
            "ondersteuningsaanbod", vorig_aanbod="5-10-2024", vaststelling_aanbod="4-10-2024"
        )


def test_the_advice_is_on_what_was_law() -> None:
    """The council advised on the profile until 1 August 2025, and since then on the offer."""
    for vaststelling, versies in (
        ("31-7-2025", {date(2024, 8, 1), date(2025, 8, 1)}),
        ("1-8-2025", {date(2025, 8, 1)}),
    ):
        punt = punten("ondersteuningsaanbod", vaststelling_aanbod=vaststelling)["advies-mr"]
        assert versies == {bron.werk.versie for bron in punt.bronnen}
        assert {"WMS art. 11 lid 1", "WMS art. 17"} == verwijzingen(punt.bronnen)


@pytest.mark.parametrize("eis", ["actueel", "concreet", "per-leerling"])
@pytest.mark.parametrize("vaststelling", ["31-7-2025", "1-8-2025"])
def test_what_only_the_report_says_is_marked_as_such(eis: str, vaststelling: str) -> None:
    """That the description is current, concrete and per pupil stands in the report, not the law."""
    punt = punten("ondersteuningsaanbod", vaststelling_aanbod=vaststelling)[eis]
    assert {"rapport"} == {str(bron.soort) for bron in punt.bronnen}


def test_judgements_are_marked_as_judgements() -> None:
    """Whether a text is current and concrete, or a burden too heavy, is weighed by someone."""
    feiten = {
        **rules_lib.REGELS["ondersteuningsaanbod"].zaak.feiten,
        **rules_lib.REGELS["ondersteuningsplan"].zaak.feiten,
    }
    assert {"aanbod_actueel", "aanbod_concreet", "plan_onevenredig"} == {
        naam for naam, feit in feiten.items() if feit.oordeel
    }


def test_who_is_involved_in_the_offer() -> None:
    """Pupils are heard, the council advises, parents are informed, and nobody has to consent."""
    eisen = rules_lib.REGELS["ondersteuningsaanbod"].versies[-1].inhoud
    betrokken = [(str(b.vorm), b.wie) for eis in eisen for b in eis.betrekt]
    assert [
        ("horen", "de leerlingen"),
        ("advies vragen", "de medezeggenschapsraad"),
        ("geen toestemming nodig", "de ouders en leerlingen in de medezeggenschapsraad"),
        ("informeren", "de leerlingen"),
        ("informeren", "de ouders en de inspectie"),
        (
            "informeren",
            (
                "de ouders (of de leerling, als hij meerderjarig en handelingsbekwaam is), de "
                "medezeggenschapsraad en de inspectie"
            ),
        ),
    ] == betrokken


def test_the_examples_of_the_offer_show_complete_and_incomplete() -> None:
    """One example misses nothing, the others show what is missing under either law."""
    heel, half, oud = (
        staten("ondersteuningsaanbod", **voorbeeld("ondersteuningsaanbod", nummer))
        for nummer in range(3)
    )
    assert {"voldaan"} == set(heel.values())
    assert "niet_van_toepassing" == half["basisondersteuning"]
    assert {"profiel-op-tijd", "concreet"} == {
        id for id, staat in oud.items() if staat == "ontbreekt"
    }


# steunpunt: WPO 19, WVO 2.47a, WEC 28a

VRAGEN = ("informatie", "hulp", "beslissing")


def steunpunt(zaak: Mapping[str, str]) -> str:
    """Tell from the statutes what the support point is for."""
    if zaak["sector"] in {"so", "vso"} and zaak["instelling"] == "ja":
        return "instelling"  # WEC 28a: only cluster 3 and 4 belong to a region
    if zaak["steunpunt_wie"] == "school":
        return "school"  # 19.1: parents and pupils
    if zaak["steunpunt_vraag"] == "beslissing":
        return "geen-beslissing"  # 19.1 names informing, advice, support and guidance
    if zaak["steunpunt_vraag"] == "hulp" and zaak["steunpunt_extra"] == "nee":
        return "andere-vraag"  # 19.1.b: pupils of WPO 8.4 and WVO 2.41; a has no such limit
    return zaak["steunpunt_vraag"]


@pytest.mark.parametrize("sector", SECTOREN)
def test_what_the_support_point_does(sector: str) -> None:
    """In every combination the support point does what the statute gives it, and no more."""
    for instelling, wie, vraag, extra in product(
        JA_NEE, ("ouder_leerling", "school"), VRAGEN, JA_NEE
    ):
        zaak = {
            "sector": sector,
            "instelling": instelling,
            "steunpunt_wie": wie,
            "steunpunt_vraag": vraag,
            "steunpunt_extra": extra,
        }
        assert steunpunt(zaak) == rules_lib.beslis("steunpunt", **zaak).uitkomst.id


@pytest.mark.parametrize(
    ("sector", "soort"), [("po", "wet"), ("vo", "wet"), ("so", "uitleg"), ("vso", "uitleg")]
)
def test_that_it_is_there_for_special_education_is_an_inference(sector: str, soort: str) -> None:
    """The acts name pupils of po and vo; for so and vso it follows from belonging to a region."""
    zaak = {"steunpunt_wie": "ouder_leerling", "steunpunt_vraag": "hulp", "steunpunt_extra": "ja"}
    uitkomst = rules_lib.beslis("steunpunt", sector=sector, instelling="nee", **zaak).uitkomst
    assert soort == str(voor_zaak(uitkomst.bronnen, {"sector": sector})[0].soort)
    assert uitkomst.jurist


@pytest.mark.parametrize("sector", ["so", "vso"])
def test_cluster_one_and_two_have_no_region(sector: str) -> None:
    """For cluster 1 and 2 no support point was found, and the answer says where was looked."""
    uitslag = rules_lib.beslis("steunpunt", sector=sector, instelling="ja")
    assert "niet_geregeld" == uitslag.status
    assert {"WEC art. 28a lid 1 en 2"} == verwijzingen(uitslag.uitkomst.bronnen)


def test_the_support_point_is_law_since_2025() -> None:
    """Before 1 January 2025 there was no such duty; on that day there is."""
    assert "vraag" == rules_lib.beslis("steunpunt", peildag="1-1-2025").status
    with pytest.raises(rules_lib.NietInWerking):
        rules_lib.beslis("steunpunt", peildag="31-12-2024")


# opdc and elders-volgen: UWVO 2.50, 2.45


@pytest.mark.parametrize(
    ("begin", "verwacht"),
    [("23-11-2026", "22-11-2028"), ("1-8-2026", "31-7-2028"), ("29-2-2028", "28-2-2030")],
)
def test_an_opdc_lasts_two_years_at_most(begin: str, verwacht: str) -> None:
    """In the vo at most two years, the first day included; in years, so never moved."""
    assert dag(verwacht) == laatste_dag("opdc", sector="vo", begin_opdc=begin)


@pytest.mark.parametrize(
    ("begin", "verwacht"),
    [
        ("23-11-2026", "22-2-2027"),
        ("1-9-2026", "30-11-2026"),
        ("1-2-2027", "30-4-2027"),
        ("28-11-2026", "27-2-2027"),
        *((begin, "28-2-2027") for begin in ("29-11-2026", "30-11-2026", "1-12-2026")),
        *((begin, "29-2-2028") for begin in ("30-11-2027", "1-12-2027")),
        ("31-3-2027", "30-6-2027"),
        ("1-10-2030", "31-12-2030"),
    ],
)
def test_the_whole_programme_elsewhere_lasts_three_months(begin: str, verwacht: str) -> None:
    """In the vo at most three months on end, the first day included; full where the next begins."""
    gevraagd = {"sector": "vo", "elders_overeenkomst": "ja", "begin_elders": begin}
    assert dag(verwacht) == laatste_dag("elders-volgen", **gevraagd)


def test_three_months_elsewhere_that_end_on_a_free_day_have_two_readings() -> None:
    """The decree calls it a term, so the Awt may move it (Awt 1 and 5); the earliest is advised."""
    gevraagd = {"sector": "vo", "elders_overeenkomst": "ja", "begin_elders": "28-11-2026"}
    verwacht = {"letterlijk": dag("27-2-2027"), "met-termijnenwet": dag("1-3-2027")}
    assert verwacht == lezingen("elders-volgen", **gevraagd)
    assert dag("27-2-2027") == laatste_dag("elders-volgen", **gevraagd)


def test_without_an_agreement_there_are_no_three_months() -> None:
    """The time counts only with a written agreement (UWVO 2.45.1)."""
    gevraagd = {"sector": "vo", "elders_overeenkomst": "nee", "begin_elders": "23-11-2026"}
    uitslag = rules_lib.termijn("elders-volgen", **gevraagd)
    assert (None, "eerst-overeenkomst") == (uitslag.berekening, uitslag.uitkomst.id)


@pytest.mark.parametrize("sector", ["po", "so", "vso"])
@pytest.mark.parametrize(
    ("id", "begin"), [("opdc", "begin_opdc"), ("elders-volgen", "begin_elders")]
)
def test_outside_the_vo_no_rule_was_found(sector: str, id: str, begin: str) -> None:
    """Where no rule was found the answer says so, with a source of where was looked."""
    uitslag = rules_lib.termijn(id, **{begin: "23-11-2026", "sector": sector})
    assert "niet_geregeld" == str(uitslag.uitkomst.aard)
    assert uitslag.bronnen


def test_the_act_of_the_vo_starts_in_2022() -> None:
    """A stay from before the act that was read is refused."""
    with pytest.raises(rules_lib.NietInWerking):
        rules_lib.termijn("opdc", sector="vo", begin_opdc="31-7-2022")


@pytest.mark.parametrize(("begin", "gelezen"), [("31-7-2026", False), ("1-8-2026", True)])
def test_a_decree_that_was_not_read_is_named(begin: str, gelezen: bool) -> None:
    """The decree was read as of 1 August 2026; for a day before that the answer says so."""
    met = rules_lib.termijn("opdc", sector="vo", begin_opdc=begin).aannames
    altijd = rules_lib.termijn("opdc", sector="vo", begin_opdc="23-11-2026").aannames
    assert gelezen == (met == altijd)


# The report and the inventory, as corrected


def test_e01_the_region_of_the_vo_stands_in_2_47() -> None:
    """The report's text has WVO 2.27; the statute has it in 2.47 (its own footnote 27)."""
    for id, waarden in (
        ("ondersteuningsplan-vaststellen", {"vorig_plan": "15-3-2023"}),
        ("ondersteuningsplan-inspectie", {"ingang_plan": "1-8-2027"}),
    ):
        bronnen = rules_lib.termijn(id, sector="vo", **waarden).bronnen
        assert {"2.47"} == {b.artikel for b in bronnen if b.werk.afkorting == "WVO 2020"}


def test_e04_the_profile_is_gone_and_the_offer_is_yearly() -> None:
    """The report has a profile every four years; now an offer each year, on which pupils are heard.

    A profile adopted under the report's law gets no day after 1 August 2025.
    """
    oud = rules_lib.termijn("ondersteuningsaanbod-vaststellen", vorig_aanbod="1-3-2024")
    assert oud.berekening is None
    gevraagd = {"vorig_aanbod": "15-6-2026", "vorige_gids_te_laat": "nee"}
    nieuw = laatste_dag("ondersteuningsaanbod-vaststellen", **gevraagd)
    assert timedelta(days=365) == nieuw - dag("15-6-2026")
    assert "leerlingen-gehoord" in staten("ondersteuningsaanbod", vaststelling_aanbod="15-6-2026")


@pytest.mark.parametrize(("vaststelling", "geldt"), [("31-7-2025", False), ("1-8-2025", True)])
def test_e16_hearing_pupils_and_the_guide_are_law_since_august_2025(
    vaststelling: str, geldt: bool
) -> None:
    """The report expects this for 1 August 2025; since that day it is the law."""
    eisen = set(staten("ondersteuningsaanbod", vaststelling_aanbod=vaststelling))
    nieuw = {"leerlingen-gehoord", "in-de-gids", "basisondersteuning", "invloed-beschreven"}
    assert (nieuw if geldt else set()) == eisen & nieuw
    assert geldt == ("profiel-op-tijd" not in eisen)


def test_nakijk_04_the_repealed_decree_is_no_ground() -> None:
    """The old decree of the po is repealed: the answer cites the repeal, and gives no half year."""
    uitslag = rules_lib.termijn("opdc", sector="po", begin_opdc="23-11-2026")
    assert {"WPO art. 18a lid 10a", "BB WPO 2022 art. 31"} == verwijzingen(uitslag.bronnen)


def test_nakijk_05_an_opdc_in_the_vo_is_two_years_not_half() -> None:
    """The half year was of the po; in the vo it is two years, and three months elsewhere."""
    opdc = rules_lib.termijn("opdc", sector="vo", begin_opdc="1-9-2026")
    elders = rules_lib.termijn(
        "elders-volgen", sector="vo", elders_overeenkomst="ja", begin_elders="1-9-2026"
    )
    assert dag("31-8-2028") == opdc.berekening.laatste_dag
    assert {"UWVO 2020 art. 2.50 lid 1 en 2"} == verwijzingen(opdc.bronnen)
    assert dag("30-11-2026") == elders.berekening.laatste_dag
    assert "UWVO 2020 art. 2.45 lid 1 en 3" in verwijzingen(elders.bronnen)


def test_nakijk_mr_advises_on_the_offer() -> None:
    """The council's advice is on the offer of the school (WMS 11.1.r, confirmed by nakijk)."""
    punt = punten("ondersteuningsaanbod", vaststelling_aanbod="15-6-2026")["advies-mr"]
    assert {"wet"} == {str(bron.soort) for bron in punt.bronnen}


@pytest.mark.parametrize(
    ("id", "waarden"),
    [
        ("ondersteuningsplan", {"plan_oogo": "misschien"}),
        ("ondersteuningsaanbod", {"aanbod_in_gids": "half"}),
        ("ondersteuningsaanbod", {"sector": "po", "kleur": "rood"}),
    ],
)
def test_an_impossible_answer_is_refused(id: str, waarden: dict[str, str]) -> None:
    """An answer or fact that does not exist is refused by name."""
    with pytest.raises(rules_lib.Onbekend):
        rules_lib.controle(id, **waarden)


def test_the_plan_cites_each_act_once() -> None:
    """For vso the term rests on 2.47 as well, by way of WEC 28a, cited once."""
    uitslag = rules_lib.termijn(
        "ondersteuningsplan-vaststellen", sector="vso", vorig_plan="1-8-2023"
    )
    genoemd = [bron.verwijzing for bron in uitslag.bronnen]
    assert 1 == genoemd.count("WEC art. 28a lid 1 en 2")


@pytest.mark.parametrize(
    "antwoorden",
    [
        {"steunpunt_wie": "school"},
        {"steunpunt_wie": "ouder_leerling", "steunpunt_vraag": "beslissing"},
    ],
)
def test_the_support_point_rests_on_its_article_once(antwoorden: dict[str, str]) -> None:
    """WEC 28a is a conclusion there, and not cited a second time as law."""
    uitkomst = rules_lib.beslis("steunpunt", sector="vso", instelling="nee", **antwoorden).uitkomst
    wec = [bron for bron in uitkomst.bronnen if bron.verwijzing == "WEC art. 28a lid 1 en 2"]
    assert ["uitleg"] == [str(bron.soort) for bron in wec]


def test_the_act_names_no_first_day_for_sending_the_plan() -> None:
    """It says before 1 May, and nothing of a day from which the plan may be sent (18a.10)."""
    uitslag = rules_lib.termijn("ondersteuningsplan-inspectie", sector="po", ingang_plan="1-8-2027")
    assert dag("30-4-2027") == uitslag.berekening.laatste_dag
    assert dag("1-8-2027") == uitslag.berekening.advies.rekening.eerste_dag
