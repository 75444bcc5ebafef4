"""The course of a removal in time, and what may count as a removal without a decision."""

from datetime import date
from itertools import product

import pytest

import rules_lib
from rules_lib.kern.bron import Soort, voor_zaak
from rules_lib.kern.verkenning import bladen

PO = {"sector": "po", "denominatie": "bijzonder"}
DAGEN = {"voornemen_verwijdering": "2-11-2026", "gehoord": "9-11-2026"}
VOLWASSEN = {"leerplichtig": "nee", "achttien": "ja"}


def stappen(**waarden: str) -> dict[str, object]:
    """Give the steps of a removal by their id."""
    uitslag = rules_lib.procedure("verwijderen", **waarden)
    return {stap.stap.id: stap for stap in uitslag.stappen}


def dag(stap: object) -> date | None:
    """Give the day of a step, if it has one."""
    return stap.berekening.laatste_dag if stap.berekening else None


# The day of the decision


@pytest.mark.parametrize(
    ("gehoord", "bereid", "verwacht"),
    [("9-11-2026", "20-11-2026", date(2026, 11, 20)), ("27-11-2026", "20-11-2026", None)],
)
def test_no_decision_before_hearing_and_another_school(
    gehoord: str, bereid: str, verwacht: date | None
) -> None:
    """The decision comes after the last of hearing and willingness, whichever that is."""
    besluit = stappen(
        **PO, voornemen_verwijdering="2-11-2026", gehoord=gehoord, school_bereid=bereid
    )["besluit"]
    assert (verwacht or date(2026, 11, 27)) == dag(besluit)
    assert "niet_eerder" == besluit.berekening.termijn.soort_datum.value


def test_without_another_school_no_day() -> None:
    """As long as no school is willing there is no day, and the ground is named."""
    besluit = stappen(**PO, **DAGEN, andere_school_bereid="nee")["besluit"]
    assert ("nog-geen-andere-school", None) == (besluit.uitkomst.id, besluit.berekening)
    assert ["WPO art. 40 lid 11"] == [bron.verwijzing for bron in besluit.bronnen]


def test_unknown_willingness_waits() -> None:
    """Nothing said of another school: the step waits for it and gives no day."""
    besluit = stappen(**PO, **DAGEN)["besluit"]
    assert ("wacht", "andere_school_bereid") == (besluit.staat, besluit.wacht_op)


@pytest.mark.parametrize(
    ("overleg", "verwacht"), [("16-11-2026", date(2026, 11, 16)), ("3-11-2026", date(2026, 11, 12))]
)
def test_in_the_vo_the_inspectorate_comes_first(overleg: str, verwacht: date) -> None:
    """In the vo a pupil under the act is not removed before the consultation (WVO 8.15.4)."""
    waarden = {"sector": "vo", "leerplichtig": "ja", **DAGEN, "school_bereid": "12-11-2026"}
    assert verwacht == dag(stappen(**waarden, inspectieoverleg=overleg)["besluit"])
    zonder = stappen(**waarden, overleg_inspectie="nee")["besluit"]
    assert "nog-geen-overleg" == zonder.uitkomst.id
    assert "wacht" == stappen(**waarden)["besluit"].staat


def test_of_age_in_the_vo_only_hearing_comes_first() -> None:
    """A pupil of age needs no other school and no consultation: only hearing comes first."""
    besluit = stappen(sector="vo", **VOLWASSEN, **DAGEN)["besluit"]
    assert date(2026, 11, 9) == dag(besluit)
    grond = [bron.verwijzing for bron in besluit.bronnen]
    assert ["WVO 2020 art. 8.15 lid 3", "WVO 2020 art. 8.15 lid 1"] == grond


def test_the_inspectorate_is_consulted_about_a_pupil_under_the_act_only() -> None:
    """From the intention on in the vo, and not about a pupil of age (WVO 8.15.4)."""
    onder = stappen(sector="vo", leerplichtig="ja", **DAGEN)["overleg-inspectie"]
    assert (date(2026, 11, 2), "vanaf") == (dag(onder), onder.berekening.termijn.soort_datum.value)
    assert "niet_van_toepassing" == stappen(sector="vo", **VOLWASSEN)["overleg-inspectie"].staat


def test_the_day_of_the_decision_names_what_comes_first() -> None:
    """Hearing, another school and consultation are the grounds for a pupil under the act."""
    waarden = {"sector": "vo", "leerplichtig": "ja", **DAGEN, "school_bereid": "12-11-2026"}
    besluit = stappen(**waarden, inspectieoverleg="16-11-2026")["besluit"]
    assert ["3", "2", "4", "1"] == [bron.lid for bron in besluit.bronnen]


@pytest.mark.parametrize("gezocht", ["ja", "nee"])
def test_c31_an_institution_after_eight_weeks(gezocht: str) -> None:
    """After eight weeks of searching an institution needs no school; before that it does."""
    waarden = {
        "sector": "so",
        "leerplichtig": "ja",
        "instelling": "ja",
        "acht_weken_gezocht": gezocht,
        **DAGEN,
        "begin_zoeken": "2-11-2026",
        "andere_school_bereid": "nee",
    }
    alle = stappen(**waarden)
    assert date(2026, 12, 29) == dag(alle["zoektijd-instelling"])
    if gezocht == "ja":
        assert date(2026, 12, 29) == dag(alle["besluit"])
        assert "niet_van_toepassing" == alle["andere-school"].staat
    else:
        assert "nog-geen-andere-school" == alle["besluit"].uitkomst.id
        assert "dag" == alle["andere-school"].staat


def test_no_search_where_the_act_asks_no_school() -> None:
    """A pupil outside the act needs no other school, so no time to search either."""
    zoektijd = stappen(sector="vso", instelling="ja", **VOLWASSEN)["zoektijd-instelling"]
    assert "niet_van_toepassing" == zoektijd.staat


@pytest.mark.parametrize("later", ["gehoord", "school_bereid", "inspectieoverleg"])
def test_a_decision_before_what_precedes_it_is_warned_for(later: str) -> None:
    """A decision before hearing, willingness or consultation gives a warning, not silence."""
    waarden = {
        "sector": "vo",
        "leerplichtig": "ja",
        "voornemen_verwijdering": "2-11-2026",
        "gehoord": "9-11-2026",
        "school_bereid": "9-11-2026",
        "inspectieoverleg": "9-11-2026",
        "bekendmaking": "10-11-2026",
    }
    assert () == stappen(**waarden)["besluit"].berekening.let_op
    anders = stappen(**{**waarden, later: "11-11-2026"})["besluit"].berekening.let_op
    assert 1 == len(anders)


def test_a_decision_before_the_intention_is_refused() -> None:
    """Nobody decides before intending to."""
    with pytest.raises(rules_lib.VerkeerdeVolgorde):
        stappen(**PO, **DAGEN, school_bereid="9-11-2026", bekendmaking="1-11-2026")


# Versions


@pytest.mark.parametrize(
    ("bekendmaking", "denominatie", "verwacht"),
    [
        ("31-7-2024", "bijzonder", "niet_van_toepassing"),
        ("31-7-2024", "openbaar", "dag"),
        ("1-8-2024", "bijzonder", "dag"),
        ("1-8-2024", "openbaar", "dag"),
    ],
)
def test_nakijk_16_hearing_in_the_vo_since_august_2024(
    bekendmaking: str, denominatie: str, verwacht: str
) -> None:
    """Before 1 August 2024 only a public school in the vo asked for a view (Awb 4:8)."""
    horen = stappen(
        sector="vo",
        denominatie=denominatie,
        voornemen_verwijdering="1-7-2024",
        bekendmaking=bekendmaking,
    )["horen"]
    assert verwacht == horen.staat
    wvo = [bron.verwijzing for bron in horen.bronnen if bron.verwijzing.startswith("WVO")]
    verwijzing = {"31-7-2024": "WVO 2020 art. 8.15 lid 1-8", "1-8-2024": "WVO 2020 art. 8.15 lid 3"}
    oud_openbaar = (bekendmaking, denominatie) == ("31-7-2024", "openbaar")
    assert ([] if oud_openbaar else [verwijzing[bekendmaking]]) == wvo


def test_hearing_outside_the_vo_did_not_change() -> None:
    """In the po hearing was and is there, on both sides of 1 August 2024."""
    for bekendmaking in ("31-7-2024", "1-8-2024"):
        horen = stappen(**PO, voornemen_verwijdering="1-7-2024", bekendmaking=bekendmaking)["horen"]
        assert ("dag", date(2024, 7, 1)) == (horen.staat, dag(horen))


def test_before_august_2024_the_vo_decides_from_the_intention() -> None:
    """Without a duty to hear, the day of the intention is where it starts."""
    waarden = {"sector": "vo", **VOLWASSEN, "voornemen_verwijdering": "1-7-2024"}
    assert date(2024, 7, 1) == dag(stappen(**waarden)["besluit"])
    later = stappen(**{**waarden, "voornemen_verwijdering": "1-8-2024"}, gehoord="8-8-2024")
    assert date(2024, 8, 8) == dag(later["besluit"])


@pytest.mark.parametrize(
    ("bekendmaking", "verwacht"),
    [("31-12-2025", "niet_van_toepassing"), ("1-1-2026", "onverwijld")],
)
def test_c37_reporting_a_pupil_of_25(bekendmaking: str, verwacht: str) -> None:
    """In the vo a pupil of 23 to 27 is reported since 1 January 2026."""
    alle = stappen(
        sector="vo",
        **VOLWASSEN,
        jonger_dan_23="nee",
        jonger_dan_27="ja",
        startkwalificatie="nee",
        bekendmaking=bekendmaking,
    )
    assert verwacht == alle["opgave-gemeente"].staat


# After the decision


@pytest.mark.parametrize("sector", ["po", "vo", "so", "vso"])
def test_e10_the_notices_are_at_once(sector: str) -> None:
    """The municipality is told at once in every sector; the inspectorate in the vo only."""
    alle = stappen(sector=sector, bekendmaking="23-11-2026")
    assert "onverwijld" == alle["melding-gemeente"].staat
    inspectie = alle["melding-inspectie"]
    assert ("onverwijld" if sector == "vo" else "niet_van_toepassing") == inspectie.staat
    if sector == "vo":  # the text has no word for when
        assert Soort.UITLEG is inspectie.bronnen[0].soort


def test_the_way_after_the_decision() -> None:
    """Objection six weeks, the committee beside it, the decision four weeks after receipt."""
    alle = stappen(
        **PO,
        bekendmaking="23-11-2026",
        ontvangst_bezwaar="1-12-2026",
        gpo_aanhangig="10-12-2026",
        gpo_oordeel="11-2-2027",
    )
    assert date(2027, 1, 4) == dag(alle["bezwaar"])
    assert date(2027, 3, 2) == dag(alle["beslissing-op-bezwaar"])
    assert date(2027, 2, 18) == dag(alle["gpo-oordeel"])


@pytest.mark.parametrize("stap", ["gpo-verzoek", "gpo-oordeel"])
def test_nakijk_02_the_committee_and_the_vo(stap: str) -> None:
    """For the vo the act names only 8.15.2: a pupil under the compulsory education act."""
    dagen = {"bekendmaking": "23-11-2026", "gpo_aanhangig": "1-12-2026"}
    buiten = stappen(sector="vo", **VOLWASSEN, **dagen)[stap]
    assert "niet_van_toepassing" == buiten.staat
    assert "WVO 2020 art. 12.34 lid 2" == buiten.bronnen[0].verwijzing
    assert buiten.jurist
    assert "dag" == stappen(sector="vo", leerplichtig="ja", **dagen)[stap].staat
    assert "dag" == stappen(sector="vso", **VOLWASSEN, **dagen)[stap].staat


def test_leaving_the_register_in_the_timeline() -> None:
    """The timeline has the day of leaving the register, and waits for what it needs."""
    geen = {"laatste_schooldag": "nee", "gemeld_binnen_vier_weken": "nee"}
    alle = stappen(**PO, **geen, laatste_bezoek="23-11-2026")
    assert date(2026, 11, 23) == dag(alle["uitschrijving"])
    assert "wacht" == stappen(**PO)["uitschrijving"].staat


@pytest.mark.parametrize(
    ("bezoek", "aantal"), [("1-10-2026", 1), ("22-11-2026", 1), ("23-11-2026", 0)]
)
def test_a_pupil_who_sat_at_home_is_not_silently_struck_off(bezoek: str, aantal: int) -> None:
    """A last visit before the decision gives a warning: the text was not written for that case."""
    dagen = {**DAGEN, "school_bereid": "20-11-2026", "bekendmaking": "23-11-2026"}
    geen = {"laatste_schooldag": "nee", "gemeld_binnen_vier_weken": "nee"}
    stap = stappen(**PO, **dagen, **geen, laatste_bezoek=bezoek)["uitschrijving"]
    assert aantal == len(stap.berekening.let_op)
    los = rules_lib.termijn(
        "uitschrijving",
        sector="po",
        **geen,
        laatste_bezoek=bezoek,
        bekendmaking="23-11-2026",
    )
    assert aantal == len(los.berekening.let_op)


def test_every_step_names_a_rule() -> None:
    """Each step belongs to a rule of the handbook."""
    for versie in rules_lib.REGELS["verwijderen"].versies:
        assert all(stap.regel in rules_lib.REGELS for stap in versie.inhoud)


def test_a_removal_before_2022_is_refused() -> None:
    """What was not read gets no answer."""
    with pytest.raises(rules_lib.NietInWerking):
        stappen(**PO, voornemen_verwijdering="31-7-2022")


# A removal in fact


SCHOOL = {"weg_door": "school", "weg_door_schorsing": "nee", "weg_door_overplaatsing": "nee"}
THUIS = {**SCHOOL, "buiten_de_klas": "nee", "minder_uren": "nee"}
MINDER = {**SCHOOL, "buiten_de_klas": "nee", "minder_uren": "ja"}
FEITELIJK = {  # what happens, and what it may count as
    "kan-verwijdering-zijn": {**THUIS, "sector": "po"},
    "kan-verwijdering-zijn-instelling": {**THUIS, "sector": "so", "instelling": "ja"},
    "minder-uren": {**MINDER, "sector": "so", "inspectie_stemt_in": "nee"},
    "minder-uren-vo": {**MINDER, "sector": "vo"},
    "minder-uren-met-instemming": {**MINDER, "sector": "po", "inspectie_stemt_in": "ja"},
    "niet-in-de-klas": {**SCHOOL, "buiten_de_klas": "ja"},
    "te-lang-geschorst": {**SCHOOL, "weg_door_schorsing": "ja", "schorsing_voorbij": "ja"},
    "geschorst": {**SCHOOL, "weg_door_schorsing": "ja", "schorsing_voorbij": "nee"},
    "overplaatsing-in-overleg": {
        **SCHOOL,
        "weg_door_overplaatsing": "ja",
        "overplaatsing_eens": "ja",
    },
    "overplaatsing": {**SCHOOL, "weg_door_overplaatsing": "ja", "overplaatsing_eens": "nee"},
    "door-de-ouders": {"weg_door": "ouders"},
    "geen-verwijdering": {"weg_door": "anders"},
}
KAN = {"kan-verwijdering-zijn", "niet-in-de-klas", "te-lang-geschorst", "overplaatsing"}
KAN |= {"kan-verwijdering-zijn-instelling", "minder-uren", "minder-uren-vo"}


def feitelijk(id: str, **besluit: str) -> object:
    """Ask what a course of events may count as."""
    return rules_lib.beslis("feitelijke-verwijdering", **FEITELIJK[id], **besluit).uitkomst


@pytest.mark.parametrize("id", list(FEITELIJK))
def test_what_may_count_as_a_removal(id: str) -> None:
    """Each course of events has its own outcome, and a decision or intention goes before all."""
    assert id == feitelijk(id, besluit_tot_verwijdering="nee").id
    assert "besluit-of-voornemen" == feitelijk(id, besluit_tot_verwijdering="ja").id


@pytest.mark.parametrize("id", list(FEITELIJK))
def test_c33_what_may_be_a_removal_is_said_neutrally(id: str) -> None:
    """At home or transferred without a decision: it may count as one, the text does not say so."""
    uitkomst = feitelijk(id, besluit_tot_verwijdering="nee")
    kan = uitkomst.id in KAN
    assert kan == uitkomst.tekst.startswith("Dit kan als een verwijdering gelden")
    if kan:
        assert uitkomst.bronnen[0].soort in {Soort.RAPPORT, Soort.PRAKTIJK}
        assert uitkomst.jurist
        assert {"verwijdering", "bezwaar"} <= {vervolg.regel for vervolg in uitkomst.vervolg}


def test_c33_a_transfer_in_agreement_is_not_regulated() -> None:
    """No rule was found for a transfer that everybody wants, and it says where was looked."""
    uitslag = rules_lib.beslis(
        "feitelijke-verwijdering",
        besluit_tot_verwijdering="nee",
        **FEITELIJK["overplaatsing-in-overleg"],
    )
    assert "niet_geregeld" == uitslag.status
    assert all(plek in uitslag.uitkomst.tekst for plek in ("WPO", "WEC", "WVO"))


def test_every_course_of_events_is_asked_after() -> None:
    """The table above holds every outcome but that of a decision."""
    uitkomsten = {blad.id for blad in bladen(rules_lib.boom("feitelijke-verwijdering"), {})}
    assert set(FEITELIJK) == uitkomsten - {"besluit-of-voornemen"}


UREN = {  # the act on hours, and who may agree to fewer
    "po": {"WPO art. 8 lid 7", "WPO art. 8 lid 10"},
    "so": {"WEC art. 12 lid 1", "WEC art. 12 lid 2", "WEC art. 25 lid 1", "WEC art. 25 lid 5"},
}
UREN["vso"] = UREN["so"]


@pytest.mark.parametrize("sector", UREN)
@pytest.mark.parametrize("instemming", ["ja", "nee"])
def test_fewer_hours_rest_on_the_act_of_the_sector(sector: str, instemming: str) -> None:
    """Only the inspectorate can agree (WPO 8.10, WEC 12.2, 25.5); without that it may be one."""
    zaak = {"besluit_tot_verwijdering": "nee", **MINDER, "sector": sector}
    uitkomst = rules_lib.beslis(
        "feitelijke-verwijdering", **zaak, inspectie_stemt_in=instemming
    ).uitkomst
    assert ("ja" == instemming) == ("minder-uren-met-instemming" == uitkomst.id)
    genoemd = {bron.verwijzing for bron in voor_zaak(uitkomst.bronnen, zaak)}
    assert UREN[sector] <= genoemd
    assert not any(bron.startswith("WVO") for bron in genoemd)
    assert uitkomst.jurist


def test_hours_in_the_vo_are_left_to_the_jurist() -> None:
    """The articles of the vo on hours were not read: nothing is asked or cited about them."""
    zaak = {"besluit_tot_verwijdering": "nee", **MINDER, "sector": "vo"}
    uitkomst = rules_lib.beslis("feitelijke-verwijdering", **zaak).uitkomst
    assert "minder-uren-vo" == uitkomst.id
    wvo = {b.artikel for b in voor_zaak(uitkomst.bronnen, zaak) if b.werk.afkorting == "WVO 2020"}
    assert {"8.15"} == wvo
    assert any("uren" in vraag and "vo" in vraag for vraag in uitkomst.jurist)


@pytest.mark.parametrize("sector", ["po", "vo", "so", "vso"])
def test_an_institution_has_eight_weeks_and_no_support_region(sector: str) -> None:
    """Cluster 1 or 2, only in so and vso: WEC 40.18, third sentence; no region covers it."""
    zaak = {"besluit_tot_verwijdering": "nee", **THUIS, "sector": sector}
    gevraagd = rules_lib.beslis("feitelijke-verwijdering", **zaak)
    if sector in ("po", "vo"):
        assert "kan-verwijdering-zijn" == gevraagd.uitkomst.id
        return
    assert "instelling" == gevraagd.vraag[0].naam
    gewoon = rules_lib.beslis("feitelijke-verwijdering", **zaak, instelling="nee").uitkomst
    eigen = rules_lib.beslis("feitelijke-verwijdering", **zaak, instelling="ja").uitkomst
    assert "kan-verwijdering-zijn" == gewoon.id
    assert "zoektijd-instelling" in {vervolg.regel for vervolg in eigen.vervolg}
    assert "zoektijd-instelling" not in {vervolg.regel for vervolg in gewoon.vervolg}
    zoeken = {v.tekst for v in gewoon.vervolg if "samenwerkingsverband" in v.tekst}
    assert zoeken
    assert zoeken.isdisjoint(v.tekst for v in eigen.vervolg)
    assert "WEC art. 40 lid 18" in {bron.verwijzing for bron in eigen.bronnen}


def test_an_intention_can_go_to_the_committee() -> None:
    """With an intention the committee can be asked; without one it declares itself unfit."""
    bronnen = feitelijk("kan-verwijdering-zijn", besluit_tot_verwijdering="ja").bronnen
    genoemd = {bron.artikel for bron in bronnen if bron.werk.afkorting == "GPO-oordelen"}
    assert genoemd == {"108616", "108468"}


@pytest.mark.parametrize(("id", "besluit"), list(product(FEITELIJK, ["ja", "nee"])))
def test_whatever_happens_education_goes_on(id: str, besluit: str) -> None:
    """No outcome lets go of the pupil: each says what comes next."""
    assert feitelijk(id, besluit_tot_verwijdering=besluit).vervolg


def test_a_course_of_events_that_does_not_exist_is_refused() -> None:
    """An unknown answer is refused by name."""
    with pytest.raises(rules_lib.Onbekend):
        rules_lib.beslis("feitelijke-verwijdering", weg_door="niemand")
