"""Removal: for whom another school is needed, who is told, and what the list asks."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import product

import pytest

import rules_lib
from rules_lib.kern.bron import Soort, voor_zaak
from rules_lib.kern.regel import Vorm

JA_NEE = ("ja", "nee")
SECTOREN = ("po", "vo", "so", "vso")
VOOR_HOREN, SINDS_HOREN = "31-7-2024", "1-8-2024"
VOOR_27, SINDS_27 = "31-12-2025", "1-1-2026"
LAAG = ("leerplichtig", "achttien", "startkwalificatie", "uitgezonderd")
WEC = ("instelling", "acht_weken_gezocht", "inrichting", "nog_opgenomen", "onjuist_toegelaten")


def gevallen(*namen: str) -> Iterator[dict[str, str]]:
    """Give every combination of a yes or no to each of these facts."""
    for antwoorden in product(JA_NEE, repeat=len(namen)):
        yield dict(zip(namen, antwoorden, strict=True))


def lpw(zaak: Mapping[str, str]) -> bool:
    """Tell from the statute whether the compulsory education act holds for a pupil."""
    leerplicht = zaak["leerplichtig"] == "ja"  # LPW 3.1
    if zaak["sector"] in {"po", "so"}:
        return leerplicht  # who is not bound there is too young
    kwalificatie = (
        zaak["achttien"] == "nee"  # LPW 4b: ends at eighteen
        and zaak["startkwalificatie"] == "nee"  # LPW 4a.1.b, 4b
        and zaak["uitgezonderd"] == "nee"  # LPW 4a.2
    )
    return leerplicht or kwalificatie


def gevraagd(id: str, zaak: Mapping[str, str], **dagen: str) -> str:
    """Answer what a decision asks, and only that, until it has an outcome."""
    antwoorden: dict[str, str] = {}
    while (uitslag := rules_lib.beslis(id, **antwoorden, **dagen)).uitkomst is None:
        naam = uitslag.vraag[0].naam
        antwoorden[naam] = zaak[naam]
    return str(uitslag.uitkomst.id)


def staat(eis: str, **waarden: str) -> str:
    """Give the state of a requirement of the list on removal."""
    uitslag = rules_lib.controle("verwijdering", **waarden)
    return next(str(punt.staat) for punt in uitslag.eisen if punt.eis.id == eis)


def eis_van(eis: str, **waarden: str) -> object:
    """Give a requirement of the list on removal with its outcome."""
    uitslag = rules_lib.controle("verwijdering", **waarden)
    return next(punt for punt in uitslag.eisen if punt.eis.id == eis)


# Another school: for whom


def andere_school(zaak: Mapping[str, str]) -> str:
    """Tell from the statutes whether another school must be willing."""
    if zaak["sector"] == "po":
        return "andere-school-po"  # WPO 40.11: a pupil
    if not lpw(zaak):
        return "geen-andere-school"  # WVO 8.15.2, WEC 40.18, second sentence
    if zaak["sector"] == "vo":
        if zaak["onjuist_toegelaten"] == "ja":
            return "onjuist-toegelaten"  # WVO 8.4.2
        return "andere-school-vo"
    if zaak["instelling"] == "ja":
        if zaak["acht_weken_gezocht"] == "ja":
            return "na-acht-weken"  # WEC 40.18, third sentence
    elif zaak["inrichting"] == "ja" and zaak["nog_opgenomen"] == "nee":
        return "niet-meer-opgenomen"  # WEC 40.18, last sentence; 71a.1 has no institutions
    if zaak["onjuist_toegelaten"] == "ja":
        return "onjuist-toegelaten"  # WEC 40.19
    return "andere-school-instelling" if zaak["instelling"] == "ja" else "andere-school-wec"


@pytest.mark.parametrize("sector", SECTOREN)
def test_for_whom_another_school_is_needed(sector: str) -> None:
    """In every combination the duty is there exactly where the statutes have it."""
    anders = []
    for rest in gevallen(*LAAG, *WEC):
        zaak = {"sector": sector, **rest}
        actual = gevraagd("andere-school-bij-verwijdering", zaak)
        if andere_school(zaak) != actual:
            anders.append((zaak, actual))
    assert [] == anders[:3]


def test_nakijk_17_the_duty_to_qualify_counts() -> None:
    """A pupil of sixteen or seventeen without a basic qualification is under the act as well."""
    zeventien = {"sector": "vo", "leerplichtig": "nee", "achttien": "nee"}
    id = "andere-school-bij-verwijdering"
    zonder = {
        **zeventien,
        "startkwalificatie": "nee",
        "uitgezonderd": "nee",
        "onjuist_toegelaten": "nee",
    }
    assert "andere-school-vo" == gevraagd(id, zonder)
    assert "geen-andere-school" == gevraagd(id, {**zonder, "uitgezonderd": "ja"})
    assert "geen-andere-school" == gevraagd(id, {**zonder, "startkwalificatie": "ja"})


def test_nakijk_02_and_e09_not_every_pupil_in_the_vo_and_special_education() -> None:
    """The report gives every pupil this right; the text limits it in the vo and in the (v)so."""
    uitkomst = rules_lib.beslis(
        "andere-school-bij-verwijdering", sector="vso", leerplichtig="nee", achttien="ja"
    ).uitkomst
    assert "geen-andere-school" == uitkomst.id
    verwezen = [bron.verwijzing for bron in uitkomst.bronnen if bron.soort is Soort.RAPPORT]
    assert ["KBA 2024 § 2.2"] == verwezen
    po = rules_lib.beslis("andere-school-bij-verwijdering", sector="po").uitkomst
    assert ("andere-school-po", "WPO art. 40 lid 11") == (po.id, po.bronnen[0].verwijzing)


@pytest.mark.parametrize(
    ("sector", "kan", "kan_niet"),
    [
        ("po", ("gewoon", "sbo", "so", "instelling"), ("vso", "pro", "lpw")),
        ("vo", ("gewoon", "pro", "vso", "instelling", "lpw"), ("sbo", "so")),
        ("so", ("gewoon", "sbo", "so", "vso", "pro", "instelling"), ("lpw",)),
        ("vso", ("gewoon", "pro", "vso", "instelling", "lpw"), ("sbo", "so")),
    ],
)
def test_nakijk_18_which_schools_count(
    sector: str, kan: tuple[str, ...], kan_niet: tuple[str, ...]
) -> None:
    """Each act names its own schools: a school for vso alone is not one for the po (WPO 40.11)."""
    bereid = {"sector": sector, "andere_school_bereid": "ja", "tlv": "nee"}
    for soort in kan:
        nodig = soort in {"sbo", "so", "vso", "pro"}
        verwacht = "ontbreekt" if nodig else "niet_van_toepassing"
        assert verwacht == staat("tlv-geregeld", **bereid, soort_bereide_school=soort)
    for soort in kan_niet:
        with pytest.raises(rules_lib.RegieFout):
            rules_lib.controle("verwijdering", **bereid, soort_bereide_school=soort)
    po = rules_lib.beslis("andere-school-bij-verwijdering", sector="po").uitkomst
    assert any("alleen vso" in vraag for vraag in po.jurist)


def test_willing_is_more_than_a_waiting_list() -> None:
    """Every outcome with the duty says what willing is, and leads to the list."""
    vo = {"sector": "vo", "leerplichtig": "ja", "onjuist_toegelaten": "nee"}
    for antwoorden in ({"sector": "po"}, vo):
        uitkomst = rules_lib.beslis("andere-school-bij-verwijdering", **antwoorden).uitkomst
        assert any("wachtlijst" in vervolg.tekst for vervolg in uitkomst.vervolg)
        assert "verwijdering" in {vervolg.regel for vervolg in uitkomst.vervolg}


# Eight weeks of searching


def test_c31_eight_weeks_of_searching() -> None:
    """An institution of cluster 1 or 2 searches eight weeks; the latest reading is advised."""
    uitslag = rules_lib.termijn(
        "zoektijd-instelling", sector="so", instelling="ja", begin_zoeken="23-11-2026"
    )
    dagen = {g.lezing.id: g.rekening.dag for g in uitslag.berekening.lezingen}
    assert dagen == {
        "dag-telt-mee": date(2027, 1, 18),
        "dag-telt-niet-mee": date(2027, 1, 19),
        "met-termijnenwet": date(2027, 1, 19),
    }
    assert date(2027, 1, 19) == uitslag.berekening.laatste_dag
    assert "niet_eerder" == uitslag.berekening.termijn.soort_datum.value


def test_the_search_over_christmas() -> None:
    """Begun on Friday 30 October 2026: eight weeks end on Christmas Day, so three days differ."""
    uitslag = rules_lib.termijn(
        "zoektijd-instelling", sector="vso", instelling="ja", begin_zoeken="30-10-2026"
    )
    dagen = [g.rekening.dag for g in uitslag.berekening.lezingen]
    assert [date(2026, 12, 25), date(2026, 12, 26), date(2026, 12, 29)] == dagen
    assert date(2026, 12, 29) == uitslag.berekening.laatste_dag


@pytest.mark.parametrize(
    "antwoorden",
    [{"sector": "po"}, {"sector": "vo"}, {"sector": "so", "instelling": "nee"}],
)
def test_no_other_school_has_a_time_to_search(antwoorden: dict[str, str]) -> None:
    """Eight weeks are an exception for institutions only; the ground is the act of the sector."""
    uitslag = rules_lib.termijn("zoektijd-instelling", **antwoorden)
    assert ("niet-van-toepassing", None) == (uitslag.uitkomst.id, uitslag.berekening)
    assert uitslag.bronnen


def test_a_decision_within_the_eight_weeks_is_warned_for() -> None:
    """Removed before every reading of eight weeks is over: a warning; on the advised day: none."""
    waarden = {"sector": "so", "instelling": "ja", "begin_zoeken": "23-11-2026"}
    for dag, aantal in (("17-1-2027", 1), ("18-1-2027", 1), ("19-1-2027", 0)):
        uitslag = rules_lib.termijn("zoektijd-instelling", **waarden, bekendmaking=dag)
        assert aantal == len(uitslag.berekening.let_op)


def test_a_day_outside_the_calendar_is_refused() -> None:
    """A search that ends after the calendar gives no day."""
    with pytest.raises(rules_lib.BuitenBereik):
        rules_lib.termijn(
            "zoektijd-instelling", sector="so", instelling="ja", begin_zoeken="1-12-2030"
        )


# Who is told


def melding(zaak: Mapping[str, str], dag: str) -> str:
    """Tell from the statutes who must be told of a removal on a day."""
    wie = "gemeente"  # LPW 18.1: a pupil
    if zaak["sector"] == "vo":
        wie += "-en-inspectie"  # WVO 8.15.5, before 1-8-2024 lid 4: every pupil
    if zaak["sector"] in {"vo", "vso"} and not lpw(zaak) and zaak["startkwalificatie"] == "nee":
        tot_27 = zaak["sector"] == "vo" and dag == SINDS_27  # WVO 8.21.1, WEB 9.2.1
        grens = "jonger_dan_27" if tot_27 else "jonger_dan_23"  # WEC 47a.1; WVO 8.19.1 old
        if zaak["achttien"] == "nee" or zaak[grens] == "ja":
            wie += "-met-opgave"
    return wie


@pytest.mark.parametrize("dag", [VOOR_HOREN, SINDS_HOREN, VOOR_27, SINDS_27])
@pytest.mark.parametrize("sector", SECTOREN)
def test_who_tells_whom(sector: str, dag: str) -> None:
    """In every combination, in each version of the law, exactly who must be told is told."""
    anders = []
    for rest in gevallen(*LAAG, "jonger_dan_23", "jonger_dan_27"):
        if rest["leerplichtig"] == "ja" and rest["achttien"] == "ja":
            continue  # nobody of eighteen is still bound to school by LPW 3
        zaak = {"sector": sector, **rest}
        actual = gevraagd("melding-verwijdering", zaak, bekendmaking=dag)
        if melding(zaak, dag) != actual:
            anders.append((zaak, actual))
    assert [] == anders[:3]


def test_e10_every_removal_is_reported_to_the_municipality() -> None:
    """The report leaves out that the head reports every removal at once (LPW 18.1)."""
    for sector in SECTOREN:
        assert "ontbreekt" == staat("melding-gemeente", sector=sector, gemeld_aan_gemeente="nee")
    eis = eis_van("melding-gemeente")
    assert ("het hoofd van de school", "LPW art. 18 lid 1") == (
        eis.eis.wie,
        eis.eis.bronnen[0].verwijzing,
    )
    uitkomst = rules_lib.beslis("melding-verwijdering", sector="po").uitkomst
    assert any(bron.soort is Soort.RAPPORT and bron.toelichting for bron in uitkomst.bronnen)


VIJFENTWINTIG = {
    "sector": "vo",
    "leerplichtig": "nee",
    "achttien": "ja",
    "startkwalificatie": "nee",
    "jonger_dan_23": "nee",
    "jonger_dan_27": "ja",
}


@pytest.mark.parametrize(
    ("dag", "verwacht"),
    [(VOOR_27, "gemeente-en-inspectie"), (SINDS_27, "gemeente-en-inspectie-met-opgave")],
)
def test_c37_the_age_limit_moved_on_the_first_of_2026(dag: str, verwacht: str) -> None:
    """A pupil of 25 without a basic qualification is reported since 1 January 2026 in the vo."""
    assert verwacht == gevraagd("melding-verwijdering", VIJFENTWINTIG, bekendmaking=dag)
    eis = eis_van("opgave-gemeente", bekendmaking=dag, sector="vo")
    assert ("WEB art. 9.2.1" in [bron.verwijzing for bron in eis.eis.bronnen]) == (dag == SINDS_27)


@pytest.mark.parametrize(
    ("dag", "verwijzing"),
    [(VOOR_HOREN, "WVO 2020 art. 8.15 lid 4"), (SINDS_HOREN, "WVO 2020 art. 8.15 lid 5")],
)
def test_the_numbers_of_the_leden_follow_the_version(dag: str, verwijzing: str) -> None:
    """Before 1 August 2024 the leden after the second had a number less."""
    bronnen = eis_van("inspectie-op-de-hoogte", bekendmaking=dag, sector="vo").bronnen
    assert verwijzing == bronnen[0].verwijzing


@pytest.mark.parametrize("antwoorden", list(product(JA_NEE, repeat=4)))
def test_whether_the_lpw_applies_is_asked_once(antwoorden: tuple[str, ...]) -> None:
    """Removal, suspension and the GPO draw the same conclusion from the same four answers."""
    zaak = {"sector": "vo", **dict(zip(LAAG, antwoorden, strict=True))}
    school = gevraagd("andere-school-bij-verwijdering", zaak, onjuist_toegelaten="nee")
    schorsen = gevraagd("schorsing-bij-verwijdering", zaak, overleg_inspectie_loopt="ja")
    gpo = gevraagd("gpo-bevoegd", zaak, gpo_onderwerp="verwijdering")
    assert len({school == "andere-school-vo", schorsen == "tijdens-overleg",
                gpo == "open-verwijdering"}) == 1  # fmt: skip


# Leaving the register


@pytest.mark.parametrize("sector", SECTOREN)
@pytest.mark.parametrize("laatste", JA_NEE)
@pytest.mark.parametrize("gemeld", JA_NEE)
def test_the_day_of_leaving_the_register(sector: str, laatste: str, gemeld: str) -> None:
    """The last day attended, 31 July, or the day before the other school; in the vo 31 July stays.

    BB WPO 10, BB WEC 9, UWVO 8.13 (lid 2 corrects only the date of lid 1 under b).
    """
    uitslag = rules_lib.termijn(
        "uitschrijving",
        sector=sector,
        laatste_schooldag=laatste,
        laatste_bezoek="9-7-2027",
        **({"melding_register": "30-7-2027", "inschrijving_elders": "26-7-2027"}
           if gemeld == "ja" else {"gemeld_binnen_vier_weken": "nee"}),
    )  # fmt: skip
    verwacht = date(2027, 7, 31) if laatste == "ja" else date(2027, 7, 9)
    if gemeld == "ja" and (laatste == "nee" or sector != "vo"):
        verwacht = date(2027, 7, 25)
    assert verwacht == uitslag.berekening.laatste_dag
    assert "vanaf" == uitslag.berekening.termijn.soort_datum.value


@pytest.mark.parametrize(
    ("gemeld", "verwacht"),
    [("28-12-2026", date(2026, 12, 6)), ("29-12-2026", date(2026, 11, 27))],
)
def test_four_weeks_to_hear_of_the_other_school(gemeld: str, verwacht: date) -> None:
    """Four weeks after 27 November end on Christmas Day, so a notice on Monday 28 is in time."""
    uitslag = rules_lib.termijn(
        "uitschrijving",
        sector="po",
        laatste_schooldag="nee",
        laatste_bezoek="27-11-2026",
        melding_register=gemeld,
        inschrijving_elders="7-12-2026",
    )
    assert verwacht == uitslag.berekening.laatste_dag


def test_the_special_schools_have_a_rule_as_well() -> None:
    """Leaving the register is regulated in the (v)so too: BB WEC 2022 article 9."""
    for sector in ("so", "vso"):
        uitslag = rules_lib.termijn(
            "uitschrijving",
            "23-11-2026",
            sector=sector,
            laatste_schooldag="nee",
            gemeld_binnen_vier_weken="nee",
        )
        assert ["BB WEC 2022 art. 9 lid 1"] == [bron.verwijzing for bron in uitslag.bronnen]


@pytest.mark.parametrize(
    ("melding", "opgemerkt"),
    [("30-7-2029", False), ("31-7-2029", True), ("1-8-2029", False)],
)
def test_a_report_just_after_the_four_weeks_may_prove_to_be_in_time(
    melding: str, opgemerkt: bool
) -> None:
    """A decree that is not known yet can move the last of the four weeks by a day."""
    waarden = {"sector": "po", "laatste_schooldag": "nee", "laatste_bezoek": "2-7-2029"}
    waarden |= {"melding_register": melding, "inschrijving_elders": "26-7-2029"}
    assert opgemerkt == bool(rules_lib.termijn("uitschrijving", **waarden).berekening.let_op)


def test_whether_the_register_reported_is_asked() -> None:
    """Enrolled elsewhere without a report: nothing is assumed, and who does not know gets both."""
    waarden = {"sector": "po", "laatste_schooldag": "ja", "laatste_bezoek": "9-7-2027"}
    waarden["inschrijving_elders"] = "26-7-2027"
    with pytest.raises(rules_lib.Ontbreekt):
        rules_lib.termijn("uitschrijving", **waarden)
    uitslag = rules_lib.termijn("uitschrijving", **waarden, gemeld_binnen_vier_weken="weet-ik-niet")
    dagen = {lezing.rekening.dag for lezing in uitslag.berekening.lezingen}
    assert {date(2027, 7, 25), date(2027, 7, 31)} == dagen
    assert date(2027, 7, 25) == uitslag.berekening.laatste_dag


@pytest.mark.parametrize("later", ["melding_register", "inschrijving_elders"])
def test_what_comes_before_the_last_day_is_refused(later: str) -> None:
    """No notice and no enrolment elsewhere before the pupil was last at school."""
    dagen = {"melding_register": "30-11-2026", "inschrijving_elders": "30-11-2026"}
    with pytest.raises(rules_lib.VerkeerdeVolgorde):
        rules_lib.termijn(
            "uitschrijving",
            sector="po",
            laatste_schooldag="nee",
            laatste_bezoek="23-11-2026",
            **{**dagen, later: "22-11-2026"},
        )


# The list: hearing


@pytest.mark.parametrize(
    ("sector", "verwacht"),
    [("po", "ontbreekt"), ("so", "ontbreekt"), ("vso", "ontbreekt"), ("vo", "niet_van_toepassing")],
)
@pytest.mark.parametrize("dag", [VOOR_HOREN, SINDS_HOREN, SINDS_27])
def test_the_teacher_is_heard_except_in_the_vo(sector: str, verwacht: str, dag: str) -> None:
    """WPO 40.11 and WEC 40.18 name the teacher, WVO 8.15 does not, in any version."""
    assert verwacht == staat(
        "leraar-gehoord", bekendmaking=dag, sector=sector, leraar_gehoord="nee"
    )


def hoort_ouders(sector: str, volwassen: bool, dag: str) -> bool:
    """Tell from the statutes whether the parents must be heard."""
    if sector == "vo":
        return dag != VOOR_HOREN and not volwassen  # WVO 8.15.3
    return True  # WPO 40.11, WEC 40.18, of whatever age the pupil is


def hoort_leerling(sector: str, volwassen: bool, dag: str) -> bool:
    """Tell whether the pupil must be given the opportunity; in the vso it is interpretation."""
    if sector == "vo":
        return dag != VOOR_HOREN  # WVO 8.15.3
    return sector == "vso" and volwassen


@pytest.mark.parametrize("dag", [VOOR_HOREN, SINDS_HOREN, SINDS_27])
@pytest.mark.parametrize("sector", SECTOREN)
@pytest.mark.parametrize("volwassen", [True, False])
def test_e08_nakijk_16_and_c23_who_is_heard(sector: str, volwassen: bool, dag: str) -> None:
    """In the vo every pupil since 1 August 2024, the parents only under eighteen."""
    if volwassen and sector in {"po", "so"}:
        return  # no pupil of age there
    leeftijd = {"leerplichtig": "nee", "achttien": "ja"} if volwassen else {"leerplichtig": "ja"}
    waarden = {"bekendmaking": dag, "sector": sector, **leeftijd}
    stand = {True: "ontbreekt", False: "niet_van_toepassing"}
    ouders = staat("ouders-gehoord", **waarden, ouders_gehoord_verwijdering="nee")
    leerling = staat("leerling-gehoord", **waarden, leerling_gehoord_verwijdering="nee")
    assert stand[hoort_ouders(sector, volwassen, dag)] == ouders
    assert stand[hoort_leerling(sector, volwassen, dag)] == leerling


@pytest.mark.parametrize("sector", ["po", "so"])
def test_c23_age_is_not_asked_where_nobody_is_of_age(sector: str) -> None:
    """In the po and so no question on the list asks for a pupil of eighteen."""
    feiten = {
        "leerplichtig": "nee",
        **({"instelling": "nee"} if sector == "so" else {}),
    }
    uitslag = rules_lib.controle("verwijdering", sector=sector, **feiten)
    assert "achttien" not in {feit.naam for feit, _ in uitslag.vragen}


def test_c23_of_age_in_the_vso_is_a_question_for_a_lawyer() -> None:
    """WEC 40.18 and 61.2 name the parents only: both are asked for, and a lawyer as well."""
    eis = eis_van("ouders-gehoord", sector="vso", leerplichtig="nee", achttien="ja")
    assert any("meerderjarig" in vraag for vraag in eis.eis.jurist)


def test_nakijk_11_the_outdated_reference_is_shown() -> None:
    """WEC 61.2 refers to lid 1 and 6 of article 40; removal now stands in lid 18."""
    for eis in ("ouders-gehoord", "op-papier"):
        assert any("zesde lid" in vraag for vraag in eis_van(eis).eis.jurist)


@pytest.mark.parametrize(
    ("denominatie", "anderen", "gegeven", "verwacht"),
    [
        ("bijzonder", "ja", "nee", "niet_van_toepassing"),
        ("openbaar", "nee", "nee", "niet_van_toepassing"),
        ("openbaar", "ja", "nee", "ontbreekt"),
        ("openbaar", "ja", "ja", "voldaan"),
    ],
)
@pytest.mark.parametrize("sector", SECTOREN)
def test_the_view_of_those_concerned(
    sector: str, denominatie: str, anderen: str, gegeven: str, verwacht: str
) -> None:
    """A public school asks for the view on data they did not give (Awb 4:8.1)."""
    assert verwacht == staat(
        "zienswijze",
        sector=sector,
        denominatie=denominatie,
        gegevens_van_anderen=anderen,
        zienswijze_gegeven=gegeven,
    )


# The list: another school, the inspectorate, suspension


def test_the_list_asks_for_another_school_where_the_decision_does() -> None:
    """The requirement follows the decision in every combination."""
    niet = {"geen-andere-school", "na-acht-weken", "niet-meer-opgenomen"}
    for sector in SECTOREN:
        for rest in gevallen(*LAAG, *WEC[:4]):
            if sector in {"po", "so"}:
                rest |= {"achttien": "nee"}
            zaak = {"sector": sector, "onjuist_toegelaten": "nee", **rest}
            nodig = andere_school(zaak) not in niet
            gevraagd_ = {k: v for k, v in zaak.items() if k in ZINVOL[sector]}
            stand = staat("andere-school-bereid", **gevraagd_, andere_school_bereid="nee")
            assert ("ontbreekt" if nodig else "niet_van_toepassing") == stand


ZINVOL = {
    "po": {"sector"},
    "vo": {"sector", *LAAG},
    "so": {"sector", "leerplichtig", *WEC[:4]},
    "vso": {"sector", *LAAG, *WEC[:4]},
}


def test_a_wrong_admission_in_the_vo_has_its_own_ground() -> None:
    """WVO 8.4.2 removes at once after a wrong admission, as WEC 40.19 does in the (v)so."""
    uitkomst = rules_lib.beslis(
        "andere-school-bij-verwijdering", sector="vo", leerplichtig="ja", onjuist_toegelaten="ja"
    ).uitkomst
    assert "onjuist-toegelaten" == uitkomst.id
    vo = [bron.verwijzing for bron in voor_zaak(uitkomst.bronnen, {"sector": "vo"})]
    assert "WVO 2020 art. 8.4 lid 2" == vo[0]


def test_a_wrong_admission_does_not_lift_the_requirement() -> None:
    """WEC 40.18 makes no exception for a removal under 40.19: the list keeps asking."""
    waarden = {"sector": "vso", "leerplichtig": "ja", "instelling": "nee", "inrichting": "nee"}
    uitkomst = rules_lib.beslis(
        "andere-school-bij-verwijdering", **waarden, onjuist_toegelaten="ja"
    ).uitkomst
    assert "onjuist-toegelaten" == uitkomst.id
    assert uitkomst.jurist
    assert "ontbreekt" == staat(
        "andere-school-bereid", **waarden, onjuist_toegelaten="ja", andere_school_bereid="nee"
    )


@pytest.mark.parametrize("sector", SECTOREN)
@pytest.mark.parametrize(("overleg", "onderwijs"), list(product(JA_NEE, repeat=2)))
def test_the_inspectorate_is_consulted_in_the_vo_only(
    sector: str, overleg: str, onderwijs: str
) -> None:
    """In the vo for a pupil under the act, and on how he can follow education (WVO 8.15.4)."""
    stand = staat(
        "overleg-met-inspectie",
        sector=sector,
        leerplichtig="ja",
        overleg_inspectie=overleg,
        onderwijs_besproken=onderwijs,
    )
    goed = "voldaan" if (overleg, onderwijs) == ("ja", "ja") else "ontbreekt"
    assert (goed if sector == "vo" else "niet_van_toepassing") == stand


def test_of_age_in_the_vo_no_consultation_but_a_notice() -> None:
    """Consultation is for pupils under the act, the notice for every pupil (WVO 8.15.4-5)."""
    volwassen = {"sector": "vo", "leerplichtig": "nee", "achttien": "ja"}
    assert "niet_van_toepassing" == staat("overleg-met-inspectie", **volwassen)
    assert "ontbreekt" == staat("inspectie-op-de-hoogte", **volwassen, inspectie_ingelicht="nee")


def test_e09_the_inspector_in_special_education_comes_at_the_objection() -> None:
    """In the (v)so he is consulted on an objection: WEC 40.21 if public, 61.4 if private."""
    for denominatie, verwijzing in (
        ("openbaar", "WEC art. 40 lid 21"),
        ("bijzonder", "WEC art. 61 lid 4"),
    ):
        bronnen = eis_van("overleg-met-inspectie", sector="so", denominatie=denominatie).bronnen
        assert [verwijzing] == [b.verwijzing for b in bronnen]


@pytest.mark.parametrize(
    ("geschorst", "binnen", "verwacht"),
    [("nee", "nee", "niet_van_toepassing"), ("ja", "ja", "voldaan"), ("ja", "nee", "ontbreekt")],
)
def test_suspension_in_the_meantime(geschorst: str, binnen: str, verwacht: str) -> None:
    """A suspension meanwhile stays within its limits; if not, the rules on it are named."""
    waarden = {"tussentijds_geschorst": geschorst, "tussentijds_binnen_grenzen": binnen}
    assert verwacht == staat("schorsing-binnen-grenzen", **waarden)
    if verwacht == "ontbreekt":
        vervolg = eis_van("schorsing-binnen-grenzen", **waarden).uitkomst.vervolg
        assert ["schorsing-bij-verwijdering"] == [stap.regel for stap in vervolg]


# The list: grounds in the vo


@pytest.mark.parametrize("sector", SECTOREN)
@pytest.mark.parametrize("grond", ["vorderingen", "niet_bevorderd", "anders"])
@pytest.mark.parametrize("antwoord", JA_NEE)
def test_progress_in_the_vo(sector: str, grond: str, antwoord: str) -> None:
    """No removal for lack of progress within the year; no distinction by origin (UWVO 8.12)."""
    stand = {"ja": "voldaan", "nee": "ontbreekt"}[antwoord]
    feiten = {"sector": sector, "grond_in_vo": grond}
    vo = sector == "vo"
    jaar = stand if vo and grond != "anders" else "niet_van_toepassing"
    gelijk = stand if vo and grond == "niet_bevorderd" else "niet_van_toepassing"
    assert jaar == staat("vorderingen", **feiten, na_schooljaar=antwoord)
    assert gelijk == staat("gelijke-regel", **feiten, zonder_onderscheid=antwoord)


def test_not_promoted_within_the_year_is_interpretation() -> None:
    """The decree speaks of progress; that not being promoted is that as well is interpretation."""
    feiten = {"sector": "vo", "na_schooljaar": "nee"}
    soorten = {
        grond: eis_van("vorderingen", **feiten, grond_in_vo=grond).bronnen[0].soort
        for grond in ("vorderingen", "niet_bevorderd")
    }
    assert soorten == {"vorderingen": Soort.WET, "niet_bevorderd": Soort.UITLEG}


# The list: the decision


@pytest.mark.parametrize("denominatie", ["openbaar", "bijzonder"])
@pytest.mark.parametrize("sector", SECTOREN)
@pytest.mark.parametrize("volwassen", [True, False])
@pytest.mark.parametrize(("leerling", "ouders"), list(product(JA_NEE, repeat=2)))
def test_to_whom_the_decision_goes(
    sector: str, denominatie: str, volwassen: bool, leerling: str, ouders: str
) -> None:
    """WPO 63.2 and WEC 61.2: the parents; WVO 8.15.6: the pupil, and under 18 the parents."""
    if volwassen and sector in {"po", "so"}:
        return
    leeftijd = {"leerplichtig": "nee", "achttien": "ja"} if volwassen else {"leerplichtig": "ja"}
    aan_leerling = sector == "vo" or (sector == "vso" and volwassen)
    aan_ouders = not volwassen or (sector == "vso" and denominatie == "bijzonder")
    goed = (leerling == "ja" or not aan_leerling) and (ouders == "ja" or not aan_ouders)
    stand = staat(
        "op-papier",
        sector=sector,
        denominatie=denominatie,
        **leeftijd,
        besluit_aan_leerling=leerling,
        besluit_aan_ouders=ouders,
    )
    assert ("voldaan" if goed else "ontbreekt") == stand


@pytest.mark.parametrize("denominatie", ["openbaar", "bijzonder"])
@pytest.mark.parametrize("sector", SECTOREN)
@pytest.mark.parametrize("dag", [VOOR_HOREN, SINDS_27])
def test_nakijk_13_no_objection_clause_in_the_private_vo(
    sector: str, denominatie: str, dag: str
) -> None:
    """Only a private school in the vo need not mention objection; the advice is to do it."""
    waarden = {"bekendmaking": dag, "sector": sector, "denominatie": denominatie}
    eis = eis_van("bezwaar-vermeld", **waarden, bezwaar_genoemd="nee")
    vrij = (sector, denominatie) == ("vo", "bijzonder")
    assert ("niet_van_toepassing" if vrij else "ontbreekt") == eis.staat
    if vrij:
        leden = {VOOR_HOREN: "5 en 6", SINDS_27: "6 en 7"}
        assert leden[dag] == eis.bronnen[0].lid


@pytest.mark.parametrize("denominatie", ["openbaar", "bijzonder"])
@pytest.mark.parametrize("sector", SECTOREN)
def test_as_soon_as_possible_in_the_private_po(sector: str, denominatie: str) -> None:
    """Only WPO 63.2 asks to decide as soon as possible."""
    stand = staat(
        "zo-spoedig-mogelijk",
        sector=sector,
        denominatie=denominatie,
        zo_spoedig_mogelijk="nee",
    )
    geldt = (sector, denominatie) == ("po", "bijzonder")
    assert ("ontbreekt" if geldt else "niet_van_toepassing") == stand


@pytest.mark.parametrize(
    ("eis", "feit"),
    [
        ("bevoegd-gezag-beslist", "besluit_bevoegd_gezag"),
        ("onderzoek-gedaan", "onderzoek_nagelopen"),
        ("afgewogen", "evenredig"),
        ("gemotiveerd", "redenen"),
        ("melding-gemeente", "gemeld_aan_gemeente"),
        ("uitgeschreven", "uitgeschreven_verwijdering"),
    ],
)
@pytest.mark.parametrize("sector", SECTOREN)
def test_what_holds_for_every_school(eis: str, feit: str, sector: str) -> None:
    """These are asked of every school, and each hangs on its own fact."""
    assert "voldaan" == staat(eis, sector=sector, **{feit: "ja"})
    assert "ontbreekt" == staat(eis, sector=sector, **{feit: "nee"})
    assert "open" == staat(eis, sector=sector)


@pytest.mark.parametrize("eis", ["vorderingen", "gelijke-regel", "leerling-gehoord"])
@pytest.mark.parametrize("sector", ["po", "so"])
def test_what_the_acts_of_po_and_so_lack_rests_on_those_acts(eis: str, sector: str) -> None:
    """That WPO and WEC do not ask it is read in WPO and WEC, not in the act of the vo."""
    uitkomst = eis_van(eis, sector=sector).uitkomst
    assert "niet_van_toepassing" == str(uitkomst.aard)
    assert {"WPO", "WEC"} == {bron.werk.afkorting for bron in uitkomst.bronnen}


@pytest.mark.parametrize(
    ("eis", "feit", "regel"),
    [
        ("onderzoek-gedaan", "onderzoek_nagelopen", "onderzoek"),
        ("afgewogen", "evenredig", "evenredigheid"),
    ],
)
def test_a_judgement_points_to_its_list(eis: str, feit: str, regel: str) -> None:
    """What is weighed has a list of its own, and the removal leads to it."""
    vervolg = eis_van(eis, **{feit: "nee"}).uitkomst.vervolg
    assert [regel] == [stap.regel for stap in vervolg]
    assert rules_lib.REGELS["verwijdering"].zaak.feiten[feit].oordeel


@pytest.mark.parametrize(
    ("sector", "grond"),
    [("po", "WPO art. 42 lid 1"), ("so", "WEC art. 43 lid 1"), ("vso", "WEC art. 43 lid 1")],
)
def test_a_report_goes_with_the_pupil(sector: str, grond: str) -> None:
    """Over a pupil who leaves there is a report (WPO 42.1, WEC 43.1); its own list says the rest.

    It is the same fact as in that list, so that it is answered once.
    """
    vraag = "overstaprapport_gemaakt"
    eis = eis_van("rapport-voor-nieuwe-school", sector=sector, **{vraag: "nee"})
    assert "ontbreekt" == eis.staat
    assert ["gegevens-overdracht"] == [stap.regel for stap in eis.uitkomst.vervolg]
    assert grond in {bron.verwijzing for bron in eis.bronnen}
    assert "voldaan" == staat("rapport-voor-nieuwe-school", sector=sector, **{vraag: "ja"})
    zaken = [rules_lib.REGELS[id].zaak for id in ("verwijdering", "gegevens-overdracht")]
    assert zaken[0].feiten[vraag] is zaken[1].feiten[vraag]


def test_in_the_vo_no_report_was_found() -> None:
    """The articles read on the vo ask no report of the school that is left."""
    assert "niet_van_toepassing" == staat("rapport-voor-nieuwe-school", sector="vo")


def test_nothing_missing_is_never_called_lawful() -> None:
    """The complete example misses nothing, and the summary says what was not tested."""
    compleet = rules_lib.REGELS["verwijdering"].waarden()[0]
    uitslag = rules_lib.controle("verwijdering", **compleet)
    assert ((), ()) == (uitslag.in_staat("ontbreekt"), uitslag.in_staat("open"))
    for woord in ("zorgvuldigheid", "evenredigheid", "motivering"):
        assert woord in uitslag.samenvatting


def test_who_is_involved_per_sector() -> None:
    """Who must be heard, consulted and told, with the act of each sector."""
    betrokken = {
        (b.vorm, sector)
        for eis in rules_lib.REGELS["verwijdering"].versies[-1].inhoud
        for b in eis.betrekt
        for bron in b.bronnen
        for sector in bron.werk.sectoren or SECTOREN
    }
    for sector in SECTOREN:
        assert {Vorm.HOREN, Vorm.INFORMEREN} <= {v for v, s in betrokken if s == sector}
        assert (Vorm.GEEN_TOESTEMMING, sector) in betrokken
    assert {"vo"} == {sector for vorm, sector in betrokken if vorm is Vorm.OVERLEG}


def test_impossible_answers_are_refused() -> None:
    """A dated consultation that is denied, an unknown fact and a day before 2022 are refused."""
    with pytest.raises(rules_lib.RegieFout):
        rules_lib.controle(
            "verwijdering",
            sector="vo",
            leerplichtig="ja",
            overleg_inspectie="nee",
            inspectieoverleg="23-11-2026",
        )
    with pytest.raises(rules_lib.Onbekend):
        rules_lib.beslis("andere-school-bij-verwijdering", meerderjarig="ja")
    with pytest.raises(rules_lib.NietInWerking):
        rules_lib.controle("verwijdering", bekendmaking="31-7-2022")


# Every question and requirement on its own ground


def gronden_van(regel: str, feit: str) -> list[str]:
    """Name the sources of a question."""
    return [bron.verwijzing for bron in rules_lib.REGELS[regel].zaak.feiten[feit].bronnen]


def test_what_others_gave_rests_on_its_own_article() -> None:
    """Awb 4:8 asks whether data came from others; 4:9 says how a view is given."""
    assert ["Awb art. 4:8 lid 1"] == gronden_van("verwijdering", "gegevens_van_anderen")
    assert "Awb art. 4:9" in gronden_van("verwijdering", "zienswijze_gegeven")


def test_each_age_rests_on_the_act_that_names_it() -> None:
    """The limit of 27 years is in the acts of the vo, that of 23 in the older text and the WEC."""
    assert ["WVO 2020 art. 8.21 lid 1", "WEB art. 9.2.1"] == gronden_van(
        "melding-verwijdering", "jonger_dan_27"
    )
    assert "WEC art. 47a lid 1" in gronden_van("melding-verwijdering", "jonger_dan_23")


def test_reasons_rest_on_every_act() -> None:
    """A private school in po, (v)so and vo has its own article on reasons."""
    for versie in rules_lib.REGELS["verwijdering"].versies:
        (eis,) = (eis for eis in versie.inhoud if eis.id == "gemotiveerd")
        werken = {bron.werk.afkorting for bron in eis.bronnen if bron.denominatie == "bijzonder"}
        assert {"WPO", "WEC", "WVO 2020"} == werken
