"""Suspension: a week at most, notice to the inspectorate, removal, danger and objection."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest

import rules_lib
from rules_lib.kern.bron import voor_zaak
from tests.orakel import kalender

WEET_NIET = "weet-ik-niet"
SECTOREN = ("po", "vo", "so", "vso")
KLACHT = {
    "po": {"WPO art. 14 lid 1, 6 en 7"},
    "so": {"WEC art. 23 lid 1, 6 en 7"},
    "vso": {"WEC art. 23 lid 1, 6 en 7"},
    "vo": {"WVO 2020 art. 3.35 lid 3", "WVO 2020 art. 3.36 lid 2 en 3"},
}
ALLES_JA = {
    "schorsing_gehoord": "ja",
    "schorsing_bevoegd": "ja",
    "binnen_kalenderweek": "ja",
    "schorsing_aansluitend": "nee",
    "schorsing_redenen": "ja",
    "meerderjarig": "nee",
    "achttien": "nee",
    "schorsing_aan_leerling": "ja",
    "schorsing_aan_ouders": "ja",
    "besluit_voor_begin": "ja",
    "schorsing_bezwaar_genoemd": "ja",
    "langer_dan_een_dag": "ja",
    "schorsing_gemeld": "ja",
    "schorsing_onverwijld_gemeld": "ja",
    "schorsing_onderwijs": "ja",
}
EISEN = [
    "vooraf-gehoord",
    "door-bevoegd-gezag",
    "hoogstens-een-week",
    "niet-opnieuw",
    "met-redenen",
    "aan-de-leerling",
    "aan-de-ouders",
    "bekend-voor-begin",
    "bezwaar-genoemd",
    "inspectie-gemeld",
    "onderwijs-gaat-door",
]


def lezingen(begin: date | str) -> dict[str, date]:
    """Ask for the last day of a suspension in each reading."""
    berekening = rules_lib.termijn("schorsing-einde", begin).berekening
    return {gelezen.lezing.id: gelezen.rekening.dag for gelezen in berekening.lezingen}


def punt(eis: str, **waarden: str) -> Any:
    """Ask the checklist for one requirement."""
    uitslag = rules_lib.controle("schorsing", **waarden)
    return next(punt for punt in uitslag.eisen if punt.eis.id == eis)


def staat(eis: str, **waarden: str) -> str:
    """Ask the checklist for the state of one requirement."""
    return str(punt(eis, **waarden).staat)


def verwijzingen(bronnen: Any) -> set[str]:
    """Name the sources as a lawyer writes them."""
    return {bron.verwijzing for bron in bronnen}


def beslis(id: str, **waarden: str) -> Any:
    """Ask a decision for its outcome."""
    return rules_lib.beslis(id, **waarden).uitkomst


def combinaties(feiten: Mapping[str, tuple[str, ...]]) -> Iterator[dict[str, str]]:
    """Give every combination of answers."""
    for antwoorden in product(*feiten.values()):
        yield dict(zip(feiten, antwoorden, strict=True))


# The last day


def zeven_dagen(begin: date) -> date:
    """Count seven days on the fingers, the first day counting as one."""
    dag, geteld = begin, 1
    while geteld < 7:
        dag, geteld = dag + timedelta(days=1), geteld + 1
    return dag


def vijf_schooldagen(begin: date) -> date:
    """Walk on until the fifth day that is no weekend, no holiday and no equated day."""
    dag, geteld = begin, 0 if kalender.is_vrij(begin) else 1
    while geteld < 5:
        dag += timedelta(days=1)
        geteld += not kalender.is_vrij(dag)
    return dag


def dagen(van: date, tot: date) -> Iterator[date]:
    """Walk over the days up to, not including, the last."""
    return (van + timedelta(days=n) for n in range((tot - van).days))


ALLE_DAGEN = list(dagen(date(2022, 8, 1), date(2030, 12, 1)))


@pytest.mark.parametrize("jaar", range(2022, 2031))
def test_both_readings_of_a_week_on_every_day(jaar: int) -> None:
    """On every day both readings are what a second computation says, and the earliest is "
    "advised."""
    anders = []
    for begin in (dag for dag in ALLE_DAGEN if dag.year == jaar):
        verwacht = {
            "kalenderweek": zeven_dagen(begin),
            "vijf-schooldagen": vijf_schooldagen(begin),
        }
        berekening = rules_lib.termijn("schorsing-einde", begin).berekening
        gelezen = {lezing.lezing.id: lezing.rekening.dag for lezing in berekening.lezingen}
        if verwacht != gelezen or min(verwacht.values()) != berekening.laatste_dag:
            anders.append((begin, verwacht, gelezen))
    assert [] == anders[:3]


def test_the_advised_day_costs_five_school_days_at_most() -> None:
    """Whatever days a school is open, seven days in a row hold five weekdays at most."""
    te_lang = []
    for begin in ALLE_DAGEN:
        einde = rules_lib.termijn("schorsing-einde", begin).berekening.laatste_dag
        doordeweeks = [
            dag for dag in dagen(begin, einde + timedelta(days=1)) if dag.isoweekday() < 6
        ]
        if len(doordeweeks) > 5 or (einde - begin).days > 6:
            te_lang.append(begin)
    assert [] == te_lang


def test_the_awt_does_not_lengthen_a_suspension() -> None:
    """A week that ends on a free day ends there: nothing is moved, and the Awt is no ground."""
    for begin in dagen(date(2026, 8, 1), date(2027, 8, 1)):
        berekening = rules_lib.termijn("schorsing-einde", begin).berekening
        assert () == berekening.verschoven_door
    uitslag = rules_lib.termijn("schorsing-einde", "2026-11-23")
    awt = [bron for bron in uitslag.bronnen if bron.werk.afkorting == "Awt"]
    assert ["uitleg"] == [str(bron.soort) for bron in awt]


@pytest.mark.parametrize(
    ("sector", "artikel"),
    [
        ("po", "WPO art. 40c lid 1"),
        ("so", "WEC art. 40a lid 1"),
        ("vso", "WEC art. 40a lid 1"),
        ("vo", "WVO 2020 art. 8.14 lid 1"),
    ],
)
def test_the_week_has_the_ground_of_the_own_sector(sector: str, artikel: str) -> None:
    """The week stands in the act of the sector, and the answer is law, not practice."""
    uitslag = rules_lib.termijn("schorsing-einde", begin_schorsing="2026-11-23", sector=sector)
    assert (artikel, "wet") == (uitslag.bronnen[0].verwijzing, str(uitslag.soort))
    assert {sector} >= {s for bron in uitslag.bronnen for s in bron.werk.sectoren} - {"so", "vso"}
    assert "uiterlijk" == str(uitslag.berekening.termijn.soort_datum)


@pytest.mark.parametrize(
    ("begin", "voorlopig"),
    [("2022-12-28", True), ("2022-12-30", True), ("2022-12-31", False), ("2028-12-28", True)],
)
def test_five_school_days_are_provisional_if_one_of_them_can_be_free(
    begin: str, voorlopig: bool
) -> None:
    """Not only the last of the five counts: of no day in 2022 it is known that it was ordinary."""
    lezingen = rules_lib.termijn("schorsing-einde", begin_schorsing=begin).berekening.lezingen
    gelezen = {lezing.lezing.id: lezing.rekening.voorlopig for lezing in lezingen}
    assert {"kalenderweek": False, "vijf-schooldagen": voorlopig} == gelezen


def test_before_the_calendar_there_is_no_answer() -> None:
    """A day outside the calendar, or before the law that was read, is refused."""
    with pytest.raises(rules_lib.BuitenBereik):
        rules_lib.termijn("schorsing-einde", "2030-12-28")
    with pytest.raises(rules_lib.NietInWerking):
        rules_lib.termijn("schorsing-einde", "2022-07-31")


@pytest.mark.parametrize(
    ("begin", "kalenderweek", "schooldagen", "advies"),
    [
        ("2026-11-23", "2026-11-29", "2026-11-27", "2026-11-27"),  # Monday: to Friday
        ("2026-11-25", "2026-12-01", "2026-12-01", "2026-12-01"),  # Wednesday: both Tuesday
        ("2027-05-04", "2027-05-10", "2027-05-13", "2027-05-10"),  # 5, 6 and 7 May are free
        ("2026-12-23", "2026-12-29", "2026-12-30", "2026-12-29"),  # Christmas: seven days win
    ],
)
def test_c16_a_week_is_counted_both_ways(
    begin: str, kalenderweek: str, schooldagen: str, advies: str
) -> None:
    """Both readings are given with a ground, the strictest advised, and a lawyer is asked."""
    uitslag = rules_lib.termijn("schorsing-einde", begin)
    gelezen = {dag.lezing.id: dag for dag in uitslag.berekening.lezingen}
    assert kalenderweek == gelezen["kalenderweek"].rekening.dag.isoformat()
    assert schooldagen == gelezen["vijf-schooldagen"].rekening.dag.isoformat()
    assert advies == uitslag.berekening.laatste_dag.isoformat()
    assert all(dag.lezing.grond for dag in gelezen.values())
    assert uitslag.jurist


def test_c16_no_lengthening_and_no_second_suspension() -> None:
    """Lengthening was not found: the term says so, and a second for the same is missing."""
    aannames = rules_lib.termijn("schorsing-einde", "2026-11-23").aannames
    assert [] != [tekst for tekst in aannames if "geen regeling gevonden" in tekst]
    assert "ontbreekt" == staat("niet-opnieuw", schorsing_aansluitend="ja")
    assert "voldaan" == staat("niet-opnieuw", schorsing_aansluitend="nee")
    assert "uitleg" == str(punt("niet-opnieuw", schorsing_aansluitend="ja").bronnen[0].soort)


# Notice to the inspectorate

MELDEN = {
    "po": "WPO art. 40c lid 3",
    "so": "WEC art. 40a lid 3",
    "vso": "WEC art. 40a lid 3",
    "vo": "WVO 2020 art. 8.14 lid 3",
}


def melding(bekend: str, sector: str, **antwoorden: str) -> Any:
    """Ask for the notice of a suspension that was made known on a day."""
    return rules_lib.termijn(
        "melding-schorsing", bekendmaking_schorsing=bekend, sector=sector, **antwoorden
    )


@pytest.mark.parametrize("sector", SECTOREN)
def test_c17_over_a_day_is_reported_without_delay(sector: str) -> None:
    """Longer than one day: notice onverwijld, without a number of days, by the own act."""
    uitslag = melding("2026-11-23", sector, langer_dan_een_dag="ja")
    assert "onverwijld" == str(uitslag.berekening.termijn.soort_datum)
    assert uitslag.berekening.laatste_dag is None
    assert (MELDEN[sector], "wet") == (uitslag.bronnen[0].verwijzing, str(uitslag.soort))


@pytest.mark.parametrize("bekend", ["2024-07-31", "2024-08-01", "2026-11-23"])
@pytest.mark.parametrize("sector", SECTOREN)
def test_c17_one_day_is_not_reported(sector: str, bekend: str) -> None:
    """A suspension of one day needs no notice, and the act that says so is cited."""
    uitslag = melding(bekend, sector, langer_dan_een_dag="nee")
    assert (None, "niet-van-toepassing") == (uitslag.berekening, uitslag.uitkomst.id)
    assert {MELDEN[sector]} == verwijzingen(uitslag.bronnen)


@pytest.mark.parametrize(
    ("einde", "langer"), [("2026-11-23", False), ("2026-11-24", True), ("2026-11-27", True)]
)
def test_longer_than_one_day_follows_from_the_days(einde: str, langer: bool) -> None:
    """One day is the first day only; a second day makes it longer."""
    uitslag = melding("2026-11-23", "po", begin_schorsing="2026-11-23", einde_schorsing=einde)
    assert langer == (uitslag.berekening is not None)
    gemeld = staat("inspectie-gemeld", begin_schorsing="2026-11-23", einde_schorsing=einde)
    assert ("open" if langer else "niet_van_toepassing") == gemeld


def test_an_answer_that_the_days_deny_is_refused() -> None:
    """Who says one day but gives four days gets no 'not required'."""
    dagen_ = {"begin_schorsing": "2026-11-23", "einde_schorsing": "2026-11-26"}
    with pytest.raises(rules_lib.RegieFout):
        melding("2026-11-23", "po", langer_dan_een_dag="nee", **dagen_)
    with pytest.raises(rules_lib.RegieFout):
        rules_lib.controle("schorsing", langer_dan_een_dag="nee", **dagen_)


def test_a_last_day_before_the_first_is_refused() -> None:
    """A suspension cannot end before it begins."""
    with pytest.raises(rules_lib.VerkeerdeVolgorde):
        rules_lib.controle("schorsing", begin_schorsing="2026-11-23", einde_schorsing="2026-11-22")
    with pytest.raises(rules_lib.VerkeerdeVolgorde):
        melding("2026-11-23", "po", begin_schorsing="2026-11-23", einde_schorsing="2026-11-20")


@pytest.mark.parametrize(("bekend", "onverwijld"), [("2024-07-31", False), ("2024-08-01", True)])
def test_nakijk_16_without_delay_in_the_vo_since_august_2024(bekend: str, onverwijld: bool) -> None:
    """In the vo the word onverwijld came on 1 August 2024; before, the text had no time."""
    uitslag = melding(bekend, "vo", langer_dan_een_dag="ja")
    assert onverwijld == (uitslag.berekening is not None)
    versies = {bron.werk.versie for bron in uitslag.bronnen}
    assert {date(2026, 8, 1) if onverwijld else date(2024, 6, 13)} == versies
    if not onverwijld:
        assert "geen regeling gevonden" == uitslag.uitkomst.aard.label


@pytest.mark.parametrize("sector", ["po", "so", "vso"])
@pytest.mark.parametrize("bekend", ["2024-07-31", "2024-08-01"])
def test_nakijk_16_po_and_so_did_not_change(bekend: str, sector: str) -> None:
    """In po and (v)so the notice was and is onverwijld."""
    uitslag = melding(bekend, sector, langer_dan_een_dag="ja")
    assert "onverwijld" == str(uitslag.berekening.termijn.soort_datum)


@pytest.mark.parametrize(
    ("sector", "bekend", "verwacht"),
    [
        ("vo", "2024-07-31", "voldaan"),
        ("vo", "2024-08-01", "ontbreekt"),
        ("po", "2024-07-31", "ontbreekt"),
        ("vso", "2024-07-31", "ontbreekt"),
        ("po", "2024-08-01", "ontbreekt"),
    ],
)
def test_c37_a_late_notice_by_the_law_of_its_day(sector: str, bekend: str, verwacht: str) -> None:
    """A notice that was not onverwijld lacked nothing in the vo before 1 August 2024."""
    te_laat = {
        "langer_dan_een_dag": "ja",
        "schorsing_gemeld": "ja",
        "schorsing_onverwijld_gemeld": "nee",
    }
    if (sector, bekend) == ("vo", "2024-07-31"):
        del te_laat["schorsing_onverwijld_gemeld"]
    zaak = {"sector": sector, "bekendmaking_schorsing": bekend, **te_laat}
    assert verwacht == staat("inspectie-gemeld", **zaak)


@pytest.mark.parametrize("bekend", ["2024-07-31", "2024-08-01"])
@pytest.mark.parametrize("sector", SECTOREN)
def test_every_path_of_the_notice(sector: str, bekend: str) -> None:
    """The requirement to report against its truth table, in both versions."""
    vroeger_vo = (sector, bekend) == ("vo", "2024-07-31")
    for zaak in combinaties(
        {
            "langer_dan_een_dag": ("ja", "nee"),
            "schorsing_gemeld": ("ja", "nee"),
            "schorsing_onverwijld_gemeld": ("ja", "nee"),
        }
    ):
        if zaak["langer_dan_een_dag"] == "nee":
            verwacht = "niet_van_toepassing"
        elif zaak["schorsing_gemeld"] == "nee":
            verwacht = "ontbreekt"
        elif vroeger_vo or zaak["schorsing_onverwijld_gemeld"] == "ja":
            verwacht = "voldaan"
        else:
            verwacht = "ontbreekt"
        if vroeger_vo:
            del zaak["schorsing_onverwijld_gemeld"]
        dag = {"bekendmaking_schorsing": bekend, "sector": sector}
        assert verwacht == staat("inspectie-gemeld", **dag, **zaak)


def test_the_begin_chooses_the_version_when_the_decision_has_no_day() -> None:
    """Without the day of the decision, the first day of the suspension says which law holds."""
    for begin, onverwijld in (("2024-07-31", False), ("2024-08-01", True)):
        uitslag = rules_lib.procedure(
            "schorsen", begin_schorsing=begin, sector="vo", langer_dan_een_dag="ja"
        )
        stap = next(s for s in uitslag.stappen if s.stap.id == "melding-schorsing")
        assert ("wacht" if onverwijld else "niet_geregeld") == stap.staat


# The checklist


@pytest.mark.parametrize("bekend", ["2024-07-31", "2026-11-23"])
def test_the_requirements(bekend: str) -> None:
    """Both versions have the same requirements, and none says that a suspension is in order."""
    uitslag = rules_lib.controle("schorsing", bekendmaking_schorsing=bekend)
    assert EISEN == [punt.eis.id for punt in uitslag.eisen]
    assert {"open"} == {punt.staat for punt in uitslag.eisen}
    assert 4 == len(uitslag.regel.niet_getoetst)


@pytest.mark.parametrize("denominatie", ["openbaar", "bijzonder"])
@pytest.mark.parametrize("sector", SECTOREN)
def test_a_complete_case_lacks_nothing(sector: str, denominatie: str) -> None:
    """With every answer given, each requirement is met or does not hold, per sector."""
    uitslag = rules_lib.controle("schorsing", sector=sector, denominatie=denominatie, **ALLES_JA)
    nvt = {punt.eis.id for punt in uitslag.in_staat("niet_van_toepassing")}
    verwacht = set() if denominatie == "openbaar" else {"bekend-voor-begin", "bezwaar-genoemd"}
    if sector != "vo":
        verwacht |= {"aan-de-leerling"}
    assert verwacht == nvt
    assert len(EISEN) == len(nvt) + len(uitslag.in_staat("voldaan"))


@pytest.mark.parametrize("denominatie", ["openbaar", "bijzonder"])
@pytest.mark.parametrize("sector", SECTOREN)
def test_a_reader_of_one_sector_sees_the_own_acts(sector: str, denominatie: str) -> None:
    """Each requirement cites the act of the sector only, and the Awb for a public school only."""
    uitslag = rules_lib.controle("schorsing", sector=sector, denominatie=denominatie, **ALLES_JA)
    eigen = {"po": "WPO", "vo": "WVO 2020"}.get(sector, "WEC")
    genoemd = {bron.werk.afkorting for punt in uitslag.eisen for bron in punt.bronnen}
    assert {eigen} == genoemd & {"WPO", "WEC", "WVO 2020"}
    assert (denominatie == "openbaar") == ("Awb" in genoemd)


@pytest.mark.parametrize(
    ("eis", "feit", "slecht"),
    [
        ("door-bevoegd-gezag", "schorsing_bevoegd", "nee"),
        ("niet-opnieuw", "schorsing_aansluitend", "ja"),
        ("met-redenen", "schorsing_redenen", "nee"),
        ("onderwijs-gaat-door", "schorsing_onderwijs", "nee"),
    ],
)
def test_a_requirement_of_one_question(eis: str, feit: str, slecht: str) -> None:
    """One wrong answer makes the requirement missing, the other makes it met."""
    goed = {"ja": "nee", "nee": "ja"}[slecht]
    assert ("ontbreekt", "voldaan") == (staat(eis, **{feit: slecht}), staat(eis, **{feit: goed}))


@pytest.mark.parametrize(
    ("sector", "verwijzing"),
    [
        ("po", "WPO art. 40c lid 1"),
        ("so", "WEC art. 40a lid 1"),
        ("vo", "WVO 2020 art. 8.14 lid 2"),
    ],
)
def test_reasons_stand_in_the_act(sector: str, verwijzing: str) -> None:
    """Reasons are asked by each act: with the power in po and (v)so, with the decision in vo."""
    bronnen = punt("met-redenen", sector=sector, schorsing_redenen="nee").bronnen
    assert (verwijzing, "wet") == (bronnen[0].verwijzing, str(bronnen[0].soort))


def verwacht_aan(zaak: Mapping[str, str]) -> tuple[str, str]:
    """Tell from the statutes the state of the notice to the parents and to the pupil."""
    sector = zaak["sector"]
    ouders, leerling = True, False  # WPO 40c.2, WEC 40a.2
    if sector == "vso" and zaak["meerderjarig"] == "ja":  # WEC 40a.2: or else to the pupil
        ouders, leerling = False, True
    if sector == "vo":  # WVO 8.14.2: to the pupil, and to the parents of one under 18
        ouders, leerling = zaak["achttien"] == "nee", True
    gedaan = {True: "voldaan", False: "ontbreekt"}
    return (
        gedaan[zaak["schorsing_aan_ouders"] == "ja"] if ouders else "niet_van_toepassing",
        gedaan[zaak["schorsing_aan_leerling"] == "ja"] if leerling else "niet_van_toepassing",
    )


def test_to_whom_the_decision_is_made_known() -> None:
    """Parents, pupil or both: in every combination as in the statute of the sector."""
    anders = []
    for zaak in combinaties(
        {
            "sector": SECTOREN,
            "meerderjarig": ("ja", "nee"),
            "achttien": ("ja", "nee"),
            "schorsing_aan_ouders": ("ja", "nee"),
            "schorsing_aan_leerling": ("ja", "nee"),
        }
    ):
        gezien = (staat("aan-de-ouders", **zaak), staat("aan-de-leerling", **zaak))
        if verwacht_aan(zaak) != gezien:
            anders.append((zaak, gezien))
    assert [] == anders[:3]


def test_under_18_is_not_the_same_as_not_of_age_and_capable() -> None:
    """In the vo the text says 18 years, in the vso of age and capable: each asks its own."""
    vo = {feit.naam for feit in punt("aan-de-ouders", sector="vo").open}
    vso = {feit.naam for feit in punt("aan-de-ouders", sector="vso").open}
    assert ({"achttien"}, {"meerderjarig"}) == (vo, vso)
    for sector in ("po", "so"):
        open_ = {feit.naam for feit in punt("aan-de-ouders", sector=sector).open}
        assert {"schorsing_aan_ouders"} == open_


HOREN = {
    "schorsing_gehoord": ("ja", "nee"),
    "schorsing_spoed": ("ja", "nee"),
    "schorsing_nagehoord": ("ja", "nee"),
}


@pytest.mark.parametrize("denominatie", ["openbaar", "bijzonder"])
@pytest.mark.parametrize("zaak", list(combinaties(HOREN)), ids=lambda z: "-".join(z.values()))
def test_c19_hearing_before_a_suspension(denominatie: str, zaak: dict[str, str]) -> None:
    """The acts do not ask it, courts did: missing unless heard, or urgent and heard at once."""
    verwacht = "ontbreekt"
    if zaak["schorsing_gehoord"] == "ja":
        verwacht = "voldaan"
    elif zaak["schorsing_spoed"] == zaak["schorsing_nagehoord"] == "ja":
        verwacht = "niet_van_toepassing"
    gezien = punt("vooraf-gehoord", sector="po", denominatie=denominatie, **zaak)
    assert verwacht == gezien.staat
    assert "uitleg" == str(gezien.bronnen[0].soort)
    genoemd = {bron.artikel for bron in gezien.bronnen}
    assert "ECLI:NL:RBOVE:2014:4116" in genoemd
    assert (denominatie == "openbaar") == ("4:8" in genoemd) == ("4:11" in genoemd)


@pytest.mark.parametrize("sector", SECTOREN)
def test_c19_the_way_to_object(sector: str) -> None:
    """A public school names objection (Awb 3:45); for a private one no rule was found."""
    zaak = {"sector": sector, "schorsing_bezwaar_genoemd": "nee"}
    openbaar = punt("bezwaar-genoemd", denominatie="openbaar", **zaak)
    assert ("ontbreekt", "Awb art. 3:45 lid 1 en 2") == (
        openbaar.staat,
        openbaar.bronnen[0].verwijzing,
    )
    zaak["schorsing_bezwaar_genoemd"] = "ja"
    assert "voldaan" == staat("bezwaar-genoemd", denominatie="openbaar", **zaak)
    bijzonder = punt("bezwaar-genoemd", denominatie="bijzonder", sector=sector)
    assert "niet_van_toepassing" == bijzonder.staat
    assert "uitleg" == str(bijzonder.bronnen[0].soort)
    wet = {bron.verwijzing for bron in bijzonder.bronnen if str(bron.soort) == "wet"}
    assert KLACHT[sector] == wet
    assert "ECLI:NL:RBOVE:2014:4116" in {bron.artikel for bron in bijzonder.bronnen}


@pytest.mark.parametrize(
    ("bekend", "verwacht"),
    [("2026-11-22", "voldaan"), ("2026-11-23", "voldaan"), ("2026-11-24", "ontbreekt")],
)
def test_a_public_decision_works_from_when_it_is_known(bekend: str, verwacht: str) -> None:
    """A decision of a public school does not work before it is made known (Awb 3:40)."""
    dagen_ = {"begin_schorsing": "2026-11-23", "bekendmaking_schorsing": bekend}
    assert verwacht == staat("bekend-voor-begin", denominatie="openbaar", **dagen_)
    assert "niet_van_toepassing" == staat("bekend-voor-begin", denominatie="bijzonder", **dagen_)


# A week in the checklist


@pytest.mark.parametrize(
    ("einde", "verwacht"),
    [("2026-11-23", True), ("2026-11-27", True), ("2026-11-29", True), ("2026-11-30", False)],
)
def test_the_seventh_day_is_the_last(einde: str, verwacht: bool) -> None:
    """Seven days with the first: the seventh is within a week, the eighth is not."""
    zaak = {"sector": "po", "begin_schorsing": "2026-11-23", "einde_schorsing": einde}
    for vijf in ("ja", "nee"):
        gezien = staat("hoogstens-een-week", hoogstens_vijf_schooldagen=vijf, **zaak)
        assert ("voldaan" if verwacht else "ontbreekt") == gezien


WEEK = {
    "binnen_kalenderweek": ("ja", "nee"),
    "sector": SECTOREN,
    "tijdens_verwijderprocedure": ("ja", "nee"),
    "leerplichtig": ("ja", "nee"),
    "achttien": ("ja",),
    "overleg_inspectie_loopt": ("ja", "nee"),
    "schorsing_week_buiten_overleg": ("ja", "nee"),
    "hoogstens_vijf_schooldagen": ("ja", "nee"),
}


def test_c16_longer_than_a_week_is_missing_in_either_count() -> None:
    """Too long by one count is too long; only the vo has consultation on removal (8.15.4)."""
    anders = []
    for zaak in combinaties(WEEK):
        overleg = (
            zaak["sector"] == "vo"
            and zaak["tijdens_verwijderprocedure"] == "ja"
            and zaak["leerplichtig"] == "ja"
            and zaak["overleg_inspectie_loopt"] == "ja"
        )
        verwacht = "ontbreekt"
        if zaak["binnen_kalenderweek"] == "ja":
            verwacht = "voldaan"
        elif overleg and zaak["schorsing_week_buiten_overleg"] == "ja":
            verwacht = "niet_van_toepassing"
        if verwacht != staat("hoogstens-een-week", **zaak):
            anders.append(zaak)
    assert [] == anders[:3]


def test_c16_both_counts_are_named_when_it_is_too_long() -> None:
    """Six days over a holiday is too long by days only: the answer says which count it breaks."""
    zaak = {"sector": "po", "binnen_kalenderweek": "nee"}
    teksten = {
        vijf: punt("hoogstens-een-week", hoogstens_vijf_schooldagen=vijf, **zaak).uitkomst.tekst
        for vijf in ("ja", "nee")
    }
    assert "schooldagen" in teksten["ja"]
    assert teksten["ja"] != teksten["nee"]


def test_open_norms_are_judgements() -> None:
    """What someone has to weigh is marked as such, and says who weighs or what to record."""
    feiten = {
        naam: feit
        for id in ("schorsing", "acuut-gevaar")
        for naam, feit in rules_lib.REGELS[id].zaak.feiten.items()
    }
    wegingen = {naam for naam, feit in feiten.items() if feit.oordeel}
    assert wegingen == {
        "schorsing_spoed",
        "schorsing_redenen",
        "schorsing_onverwijld_gemeld",
        "gevaar_nu",
        "gevaar_lichter_middel",
    }
    assert all(feiten[naam].hulp for naam in wegingen)


def test_an_exception_in_the_vo_is_called_an_inference() -> None:
    """That no week holds during the consultation is unsure, and is not sold as law."""
    zaak = {
        "sector": "vo",
        "binnen_kalenderweek": "nee",
        "tijdens_verwijderprocedure": "ja",
        "leerplichtig": "ja",
        "overleg_inspectie_loopt": "ja",
        "schorsing_week_buiten_overleg": "ja",
    }
    gezien = punt("hoogstens-een-week", **zaak)
    assert ("niet_van_toepassing", "uitleg") == (gezien.staat, str(gezien.bronnen[0].soort))
    assert ["tijdens-overleg"] == [stap.id for stap in gezien.uitkomst.via]
    assert gezien.eis.jurist


# During a removal

BIJ_VERWIJDERING = {
    "sector": SECTOREN,
    "leerplichtig": ("ja", "nee"),
    "achttien": ("ja",),
    "overleg_inspectie_loopt": ("ja", "nee"),
}


def verwacht_bij_verwijdering(zaak: Mapping[str, str]) -> str:
    """Tell from the statutes how long a suspension can be while a removal is on."""
    if zaak["sector"] != "vo":
        return "week-blijft"  # WPO 40c.1, WEC 40a.1: no exception
    if zaak["leerplichtig"] == "nee":
        return "zonder-leerplicht"  # WVO 8.15.4: a pupil to whom the LPW applies
    if zaak["overleg_inspectie_loopt"] == "nee":
        return "buiten-overleg"  # WVO 8.15.4: at the time of this consultation
    return "tijdens-overleg"


@pytest.mark.parametrize(
    "zaak", list(combinaties(BIJ_VERWIJDERING)), ids=lambda z: "-".join(z.values())
)
def test_suspension_during_a_removal(zaak: dict[str, str]) -> None:
    """In every combination the outcome is that of the statute."""
    assert verwacht_bij_verwijdering(zaak) == beslis("schorsing-bij-verwijdering", **zaak).id


@pytest.mark.parametrize(
    ("sector", "artikel"), [("po", "WPO art. 40c lid 1"), ("vso", "WEC art. 40a lid 1")]
)
def test_the_week_remains_in_po_and_so(sector: str, artikel: str) -> None:
    """No exception in po and (v)so: the statute first, then two judgments and the report."""
    bronnen = [
        bron
        for bron in beslis("schorsing-bij-verwijdering", sector=sector).bronnen
        if not bron.werk.sectoren or sector in bron.werk.sectoren
    ]
    assert (artikel, "wet") == (bronnen[0].verwijzing, str(bronnen[0].soort))
    genoemd = {bron.artikel for bron in bronnen}
    assert {"ECLI:NL:RBMNE:2017:6581", "ECLI:NL:RBLIM:2022:5138", "3.4.2"} <= genoemd


def test_c18_no_end_date_during_the_consultation() -> None:
    """At the time of the consultation: no day is computed, and a lawyer is asked about the week."""
    zaak = {"sector": "vo", "leerplichtig": "ja", "overleg_inspectie_loopt": "ja"}
    uitkomst = beslis("schorsing-bij-verwijdering", **zaak)
    assert "WVO 2020 art. 8.15 lid 4" == uitkomst.bronnen[0].verwijzing
    assert "schorsing-einde" not in {vervolg.regel for vervolg in uitkomst.vervolg}
    assert uitkomst.jurist


def test_e07_the_report_is_wider_than_the_text() -> None:
    """Footnote 44 has 'as long as the procedure runs'; each answer in the vo shows the "
    "difference."""
    for leerplicht, overleg in product(("ja", "nee"), repeat=2):
        uitkomst = beslis(
            "schorsing-bij-verwijdering",
            sector="vo",
            leerplichtig=leerplicht,
            achttien="ja",
            overleg_inspectie_loopt=overleg,
        )
        rapport = [bron for bron in uitkomst.bronnen if str(bron.soort) == "rapport"]
        assert ["3.4.2"] == [bron.artikel for bron in rapport]
        assert "oot 44" in rapport[0].toelichting
        assert "WVO 2020 art. 8.15 lid 4" in verwijzingen(uitkomst.bronnen)


@pytest.mark.parametrize(
    ("onbekend", "mogelijk"),
    [
        ("leerplichtig", {"zonder-leerplicht", "tijdens-overleg", "buiten-overleg"}),
        ("overleg_inspectie_loopt", {"tijdens-overleg", "buiten-overleg"}),
    ],
)
def test_not_knowing_keeps_the_week_in_sight(onbekend: str, mogelijk: set[str]) -> None:
    """Who does not know whether the exception holds is shown the ordinary week as well."""
    zaak = {"sector": "vo", "leerplichtig": "ja", onbekend: WEET_NIET}
    uitslag = rules_lib.beslis("schorsing-bij-verwijdering", **zaak)
    assert mogelijk == {uitkomst.id for uitkomst in uitslag.mogelijk}


# Acute danger

GEVAAR = {
    "sector": SECTOREN,
    "gevaar_nu": ("ja", "nee"),
    "gevaar_lichter_middel": ("ja", "nee"),
    "gevaar_al_een_week": ("ja", "nee"),
}


def verwacht_bij_gevaar(zaak: Mapping[str, str]) -> str:
    """Tell what is left: nothing to do, something lighter, a week, or no ground found."""
    if zaak["gevaar_nu"] == "nee":
        return "geen-acuut-gevaar"
    if zaak["gevaar_lichter_middel"] == "ja":
        return "lichter-middel"
    if zaak["gevaar_al_een_week"] == "nee":
        return "schorsen"
    return "na-de-week-vo" if zaak["sector"] == "vo" else "na-de-week"


@pytest.mark.parametrize("zaak", list(combinaties(GEVAAR)), ids=lambda z: "-".join(z.values()))
def test_acute_danger(zaak: dict[str, str]) -> None:
    """In every combination the outcome fits, rests on a weighing, and says what to do now."""
    uitkomst = beslis("acuut-gevaar", **zaak)
    assert verwacht_bij_gevaar(zaak) == uitkomst.id
    assert uitkomst.oordeel
    assert uitkomst.vervolg


@pytest.mark.parametrize("sector", SECTOREN)
def test_after_the_week_no_ground_was_found(sector: str) -> None:
    """After the week the answer is that no rule was found, and what the GPO did is the report's."""
    zaak = {"gevaar_nu": "ja", "gevaar_lichter_middel": "nee", "gevaar_al_een_week": "ja"}
    uitslag = rules_lib.beslis("acuut-gevaar", sector=sector, **zaak)
    assert "niet_geregeld" == uitslag.status
    rapport = {b.artikel for b in uitslag.uitkomst.bronnen if str(b.soort) == "rapport"}
    assert {"3.4", "3.4.2"} == rapport
    regels = {vervolg.regel for vervolg in uitslag.uitkomst.vervolg}
    assert {"verwijdering", "feitelijke-verwijdering"} <= regels
    assert (sector == "vo") == ("schorsing-bij-verwijdering" in regels)


def test_a_suspension_at_once_is_checked_reported_and_ended() -> None:
    """Who suspends in danger is sent to the requirements, the notice and the last day."""
    zaak = {"gevaar_nu": "ja", "gevaar_lichter_middel": "nee", "gevaar_al_een_week": "nee"}
    regels = {vervolg.regel for vervolg in beslis("acuut-gevaar", sector="po", **zaak).vervolg}
    assert {"schorsing", "melding-schorsing", "schorsing-einde"} <= regels


# Objection


@pytest.mark.parametrize("sector", SECTOREN)
def test_objection_to_a_public_school(sector: str) -> None:
    """A public school: the Awb, as an inference, without effect on the suspension (6:16)."""
    uitkomst = beslis("bezwaar-schorsing", sector=sector, denominatie="openbaar")
    assert ("bezwaar-awb", "uitleg") == (uitkomst.id, str(uitkomst.bronnen[0].soort))
    genoemd = verwijzingen(uitkomst.bronnen)
    assert {"Awb art. 6:7", "Awb art. 6:8 lid 1", "Awb art. 7:10 lid 1", "Awb art. 6:16"} <= genoemd
    assert uitkomst.jurist


@pytest.mark.parametrize("id", ["bezwaar-schorsing", "bezwaar-schorsing-termijn"])
@pytest.mark.parametrize("sector", SECTOREN)
def test_nakijk_12_no_rule_for_a_private_school(sector: str, id: str) -> None:
    """Objection in WPO 63, WEC 61 and WVO 8.8 and 8.15 is for admission and removal only."""
    if id == "bezwaar-schorsing":
        uitkomst = beslis(id, sector=sector, denominatie="bijzonder")
    else:
        zaak = {"denominatie": "bijzonder", "bekendmaking_schorsing": "2026-11-23"}
        uitkomst = rules_lib.termijn(id, sector=sector, **zaak).uitkomst
    assert "geen regeling gevonden" == uitkomst.aard.label
    gezocht = {
        "WPO art. 63 lid 2 en 3",
        "WEC art. 61 lid 2 en 3",
        "WVO 2020 art. 8.8 lid 5",
        "WVO 2020 art. 8.15 lid 7",
    }
    assert gezocht <= verwijzingen(uitkomst.bronnen)
    wet = {bron.verwijzing for bron in uitkomst.bronnen if str(bron.soort) == "wet"}
    assert set().union(*KLACHT.values()) == wet


@pytest.mark.parametrize("denominatie", ["openbaar", "bijzonder"])
@pytest.mark.parametrize("sector", SECTOREN)
def test_a_complaint_is_there_at_every_school(sector: str, denominatie: str) -> None:
    """The committee of complaints hears of any decision (WPO 14, WEC 23, WVO 3.35 and 3.36)."""
    uitkomst = beslis("bezwaar-schorsing", sector=sector, denominatie=denominatie)
    genoemd = verwijzingen(voor_zaak(uitkomst.bronnen, {"sector": sector}))
    assert KLACHT[sector] <= genoemd
    assert any("klachtencommissie" in vervolg.tekst for vervolg in uitkomst.vervolg)


@pytest.mark.parametrize("denominatie", ["openbaar", "bijzonder"])
def test_the_gpo_does_not_name_suspension(denominatie: str) -> None:
    """Suspension is not among the disputes of WPO 43.2, WEC 45.2 and WVO 12.34.2."""
    uitkomst = beslis("bezwaar-schorsing", denominatie=denominatie)
    gpo = {"WPO art. 43 lid 2", "WEC art. 45 lid 2", "WVO 2020 art. 12.34 lid 2"}
    soorten = {str(b.soort) for b in uitkomst.bronnen if b.verwijzing in gpo}
    assert gpo <= verwijzingen(uitkomst.bronnen)
    assert {"uitleg"} == soorten


OPENBAAR = {"denominatie": "openbaar"}


@pytest.mark.parametrize(
    ("commissie", "verdaagd", "verwacht"),
    [
        ("nee", "nee", "2027-02-15"),  # 4 January and six weeks; four would be 1 February
        ("ja", "nee", "2027-03-30"),  # twelve weeks end on Easter Monday
        ("nee", "ja", "2027-03-30"),
        ("ja", "ja", "2027-05-10"),
    ],
)
def test_nakijk_12_a_public_school_has_the_ordinary_six_weeks(
    commissie: str, verdaagd: str, verwacht: str
) -> None:
    """Made known on 23 November 2026: Awb 7:10, not the four weeks of WPO 40.12."""
    bezwaar = rules_lib.termijn("bezwaar-schorsing-termijn", "2026-11-23", **OPENBAAR)
    assert date(2027, 1, 4) == bezwaar.berekening.laatste_dag
    uitslag = rules_lib.termijn(
        "beslissing-bezwaar-schorsing",
        "2026-11-23",
        adviescommissie=commissie,
        schorsing_verdaagd=verdaagd,
        **OPENBAAR,
    )
    assert verwacht == uitslag.berekening.laatste_dag.isoformat()
    assert (verdaagd == "ja") == (len(uitslag.berekening.lezingen) == 2)
    assert "uitleg" == str(uitslag.soort)
    assert (verdaagd == "ja") == ("Awb art. 7:10 lid 3" in verwijzingen(uitslag.bronnen))


@pytest.mark.parametrize("jaar", range(2023, 2029))
def test_objection_on_every_day(jaar: int) -> None:
    """On every day both terms are what a day-by-day walk through the statutes says."""
    anders = []
    for bekend in dagen(date(jaar, 1, 1), date(jaar + 1, 1, 1)):
        einde = kalender.einde_na_weken(bekend, 6)  # Awb 6:7, 6:8.1, Awt 1.1
        verwacht = [einde]
        for weken, erbij in ((6, 0), (12, 0), (6, 6), (12, 6)):  # Awb 7:10.1 and 7:10.3
            kaal = einde + timedelta(weeks=weken + erbij)
            verwacht.append(kalender.eerstvolgende_gewone_dag(kaal))
        gezien = [rules_lib.termijn("bezwaar-schorsing-termijn", bekend, **OPENBAAR)]
        gezien += [
            rules_lib.termijn(
                "beslissing-bezwaar-schorsing",
                bekend,
                adviescommissie=commissie,
                schorsing_verdaagd=verdaagd,
                **OPENBAAR,
            )
            for verdaagd, commissie in product(("nee", "ja"), repeat=2)
        ]
        if verwacht != [uitslag.berekening.laatste_dag for uitslag in gezien]:
            anders.append(bekend)
    assert [] == anders[:3]


def test_objection_assumes_no_committee_and_no_delay_and_says_so() -> None:
    """Without an answer the earliest day is given, with what it assumes."""
    uitslag = rules_lib.termijn("beslissing-bezwaar-schorsing", "2026-11-23", **OPENBAAR)
    assert date(2027, 2, 15) == uitslag.berekening.laatste_dag
    assert 2 == len(
        [tekst for tekst in uitslag.aannames if "commissie" in tekst or "niet ver" in tekst]
    )


def test_objection_needs_the_kind_of_school() -> None:
    """Whether there is a term at all depends on the denomination: it is asked."""
    for id in ("bezwaar-schorsing-termijn", "beslissing-bezwaar-schorsing"):
        with pytest.raises(rules_lib.Ontbreekt, match="denominatie"):
            rules_lib.termijn(id, bekendmaking_schorsing="2026-11-23")


# The procedure


def stappen(**waarden: str) -> dict[str, Any]:
    """Ask the procedure for its steps by name."""
    return {s.stap.id: s for s in rules_lib.procedure("schorsen", **waarden).stappen}


def test_the_course_of_a_suspension_of_a_public_school() -> None:
    """From hearing to objection, each on its own day and of its own kind."""
    gang = stappen(
        sector="po",
        denominatie="openbaar",
        bekendmaking_schorsing="2026-11-23",
        begin_schorsing="2026-11-24",
        einde_schorsing="2026-11-27",
    )
    dagen_ = {
        id: str(stap.berekening.laatste_dag) for id, stap in gang.items() if stap.staat == "dag"
    }
    assert dagen_ == {
        "horen": "2026-11-23",
        "besluit-schorsing": "2026-11-24",
        "schorsing-einde": "2026-11-30",
        "terugkeergesprek": "2026-11-30",
        "bezwaar-schorsing": "2027-01-04",
        "beslissing-bezwaar-schorsing": "2027-02-15",
    }
    assert "onverwijld" == gang["melding-schorsing"].staat
    soorten = {id: str(s.berekening.termijn.soort_datum) for id, s in gang.items()}
    assert {"horen", "terugkeergesprek"} == {i for i, s in soorten.items() if s == "richtdatum"}
    assert "praktijk" == str(gang["terugkeergesprek"].bronnen[0].soort)
    assert "Awb art. 3:40" == gang["besluit-schorsing"].bronnen[0].verwijzing


@pytest.mark.parametrize(
    ("bekend", "verwacht"),
    [("2026-11-23", "2026-11-23"), ("2026-11-25", "2026-11-24"), (None, "2026-11-24")],
)
def test_hearing_comes_before_the_decision(bekend: str | None, verwacht: str) -> None:
    """Before the decision if its day is known, and in any case before the suspension starts."""
    dagen_ = {"bekendmaking_schorsing": bekend} if bekend else {}
    horen = stappen(sector="po", begin_schorsing="2026-11-24", **dagen_)["horen"]
    assert verwacht == str(horen.berekening.laatste_dag)


def test_the_course_of_a_suspension_of_a_private_school() -> None:
    """No objection was found, the day of the decision is a guide, and one day is not reported."""
    gang = stappen(
        sector="vo",
        denominatie="bijzonder",
        bekendmaking_schorsing="2026-11-27",
        begin_schorsing="2026-11-27",
        einde_schorsing="2026-11-27",
    )
    assert "niet_van_toepassing" == gang["melding-schorsing"].staat
    for id in ("bezwaar-schorsing", "beslissing-bezwaar-schorsing"):
        assert "niet_geregeld" == gang[id].staat
    besluit = gang["besluit-schorsing"]
    assert "richtdatum" == str(besluit.berekening.termijn.soort_datum)
    assert ["uitleg"] == [str(bron.soort) for bron in besluit.bronnen]
    assert date(2026, 11, 30) == gang["terugkeergesprek"].berekening.laatste_dag


def test_a_course_without_its_days_waits() -> None:
    """What is not known yet is waited for, not guessed."""
    assert {"wacht"} == {stap.staat for stap in stappen().values()}


# Whom the school involves


def betrokken() -> Iterator[tuple[str, str, str]]:
    """Give who is involved, how, and on which source, over all rules of the subject."""
    for id in ("schorsing", "schorsing-bij-verwijdering", "beslissing-bezwaar-schorsing"):
        regel = rules_lib.REGELS[id]
        delen = [regel]
        if id == "schorsing":
            delen += list(regel.versies[-1].inhoud)
        for deel in delen:
            for betrekking in deel.betrekt:
                for bron in betrekking.bronnen:
                    yield str(betrekking.vorm), betrekking.wie, bron.verwijzing


def test_who_is_involved() -> None:
    """Informed, heard, consulted, or without consent: each with its own source per sector."""
    gezien = {(vorm, bron) for vorm, _, bron in betrokken()}
    verwacht = {
        ("informeren", "WPO art. 40c lid 2"),
        ("informeren", "WEC art. 40a lid 2"),
        ("informeren", "WVO 2020 art. 8.14 lid 2"),
        ("informeren", "WPO art. 40c lid 3"),
        ("informeren", "WEC art. 40a lid 3"),
        ("informeren", "WVO 2020 art. 8.14 lid 3"),
        ("horen", "Awb art. 4:8 lid 1"),
        ("horen", "Awb art. 7:2 lid 1"),
        ("overleggen", "WVO 2020 art. 8.15 lid 4"),
        ("geen toestemming nodig", "WPO art. 40c lid 1"),
    }
    assert verwacht <= gezien


@pytest.mark.parametrize(("versie", "onverwijld"), [(0, False), (1, True)])
def test_the_strength_of_the_notice_in_the_vo(versie: int, onverwijld: bool) -> None:
    """In the table of who is told, the vo has 'onverwijld' in the version that has the word."""
    eisen = rules_lib.REGELS["schorsing"].versies[versie].inhoud
    gemeld = next(eis for eis in eisen if eis.id == "inspectie-gemeld")
    woorden = {
        bron.verwijzing: betrekking.woorden
        for betrekking in gemeld.betrekt
        for bron in betrekking.bronnen
    }
    assert onverwijld == ("onverwijld" in woorden["WVO 2020 art. 8.14 lid 3"])
    assert "onverwijld" in woorden["WPO art. 40c lid 3"]


# Examples


REGELS = [
    "schorsing",
    "schorsen",
    "schorsing-einde",
    "melding-schorsing",
    "schorsing-bij-verwijdering",
    "acuut-gevaar",
    "bezwaar-schorsing",
    "bezwaar-schorsing-termijn",
    "beslissing-bezwaar-schorsing",
]


@pytest.mark.parametrize("id", REGELS)
def test_the_examples_give_a_real_answer(id: str) -> None:
    """Two examples or more with each rule, each with an answer; a checklist leaves nothing open."""
    regel = rules_lib.REGELS[id]
    assert len(regel.waarden()) >= 2
    for waarden in regel.waarden():
        if id == "schorsing":
            assert () == rules_lib.controle(id, **waarden).in_staat("open")
        elif id == "schorsen":
            assert rules_lib.procedure(id, **waarden).gedateerd
        elif hasattr(regel, "doel"):
            uitslag = rules_lib.termijn(id, **waarden)
            assert uitslag.berekening or uitslag.uitkomst
        else:
            assert beslis(id, **waarden)


def test_one_example_is_complete_and_one_lacks_something() -> None:
    """The first example of the checklist lacks nothing, the second does."""
    compleet, onvolledig = (
        rules_lib.controle("schorsing", **waarden)
        for waarden in rules_lib.REGELS["schorsing"].waarden()
    )
    assert () == compleet.in_staat("ontbreekt")
    assert {
        "vooraf-gehoord",
        "hoogstens-een-week",
        "aan-de-leerling",
        "inspectie-gemeld",
    } == {punt.eis.id for punt in onvolledig.in_staat("ontbreekt")}


@pytest.mark.parametrize("id", REGELS)
def test_an_unknown_fact_is_refused(id: str) -> None:
    """A fact that the rule does not know is refused by name."""
    vraag = {"schorsing": rules_lib.controle, "schorsen": rules_lib.procedure}.get(id)
    vraag = vraag or (rules_lib.termijn if hasattr(rules_lib.REGELS[id], "doel") else None)
    with pytest.raises(rules_lib.Onbekend):
        (vraag or rules_lib.beslis)(id, kleur="rood")


@pytest.mark.parametrize(
    ("sector", "verwacht"),
    [
        ("po", "WPO art. 8 lid 1"),
        ("so", "WEC art. 11 lid 1"),
        ("vso", "WEC art. 11 lid 1"),
        ("vo", "WVO 2020 art. 1.4 lid 2"),
    ],
)
def test_learning_on_rests_on_the_report_and_the_own_act(sector: str, verwacht: str) -> None:
    """The report carries it; that schooling is uninterrupted is an inference in every sector."""
    gezien = punt("onderwijs-gaat-door", sector=sector, schorsing_onderwijs="nee")
    assert "rapport" == str(gezien.bronnen[0].soort)
    uitleg = {bron.verwijzing for bron in gezien.bronnen if str(bron.soort) == "uitleg"}
    assert {verwacht} == uitleg


@pytest.mark.parametrize("verdaagd", ["ja", "nee"])
def test_a_lawyer_is_asked_about_deferral_only_when_deferred(verdaagd: str) -> None:
    """The question how the Awt and a deferral go together is for who deferred."""
    zaak = {"sector": "po", "denominatie": "openbaar", "bekendmaking_schorsing": "23-11-2026"}
    uitslag = rules_lib.termijn(
        "beslissing-bezwaar-schorsing", **zaak, adviescommissie="nee", schorsing_verdaagd=verdaagd
    )
    assert (verdaagd == "ja") == any("verdaagde" in vraag for vraag in uitslag.jurist)
