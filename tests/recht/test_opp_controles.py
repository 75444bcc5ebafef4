"""The development plan (opp): the checklists, and whom the school involves."""

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any

import pytest

import rules_lib
from rules_lib.kern.bron import voor_zaak
from rules_lib.kern.regel import Betrekking
from rules_lib.recht import opp

SECTOREN = ("po", "vo", "so", "vso")
JA_NEE = ("ja", "nee")
VOOR, SINDS = "31-7-2025", "1-8-2025"
ANKER = {
    "opp-totstandkoming": "vaststelling_opp",
    "opp-inhoud": "vaststelling_opp",
    "opp-evalueren": "laatste_evaluatie",
    "opp-bijstellen": "bijstelling_opp",
}
REGELS = {regel.id: regel for regel in opp.REGELS}


def eisen(lijst: str, **waarden: str) -> dict[str, Any]:
    """Ask a checklist for its requirements, by id."""
    return {punt.eis.id: punt for punt in rules_lib.controle(lijst, **waarden).eisen}


def staat(lijst: str, eis: str, **waarden: str) -> str:
    """Ask for the state of one requirement."""
    return str(eisen(lijst, **waarden)[eis].staat)


def combinaties(**mogelijk: tuple[str, ...]) -> Iterator[dict[str, str]]:
    """Walk over all combinations of answers."""
    for antwoorden in product(*mogelijk.values()):
        yield dict(zip(mogelijk, antwoorden, strict=True))


def meerderjarig(zaak: Mapping[str, str]) -> bool:
    """Tell whether the pupil takes the place of the parents (WEC 41a; in the vso only)."""
    return zaak["sector"] == "vso" and zaak["meerderjarig"] == "ja"


# Adoption


def test_advice_of_the_committee() -> None:
    """Only the WEC asks advice (41a.1-2): of every pupil in so and vso."""
    for zaak in combinaties(sector=SECTOREN, opp_advies=JA_NEE):
        wec = zaak["sector"] in {"so", "vso"}
        gegeven = "voldaan" if zaak["opp_advies"] == "ja" else "ontbreekt"
        verwacht = gegeven if wec else "niet_van_toepassing"
        assert verwacht == staat("opp-totstandkoming", "commissie-advies", **zaak)


def test_advice_rests_on_the_article_of_school_and_institution() -> None:
    """A school has the committee of 40b, an institution that of 41."""
    punt = eisen("opp-totstandkoming", sector="so", opp_advies="nee")["commissie-advies"]
    assert ["WEC art. 41a lid 1 en 2", "WEC art. 40b lid 2", "WEC art. 41 lid 2"] == [
        bron.verwijzing for bron in punt.bronnen
    ]


def test_talks_with_the_parents_or_the_pupil_of_age() -> None:
    """Talks before adoption are asked in every sector; who is of age in the vso is the partner."""
    for zaak in combinaties(sector=SECTOREN, meerderjarig=JA_NEE, opp_oogo=JA_NEE):
        punt = eisen("opp-totstandkoming", **zaak)["overleg-gevoerd"]
        verwacht = "voldaan" if zaak["opp_oogo"] == "ja" else "ontbreekt"
        assert verwacht == str(punt.staat)
        if verwacht == "ontbreekt":
            assert meerderjarig(zaak) == ("meerderjarige leerling" in punt.uitkomst.tekst)


def test_agreement_on_the_guidance() -> None:
    """Adopted after agreement only; without agreement that part is not there (40a.2, 41a.2)."""
    for zaak in combinaties(
        sector=SECTOREN, meerderjarig=JA_NEE, opp_eens=("eens", "toch", "open")
    ):
        punt = eisen("opp-totstandkoming", **zaak)["overeenstemming-begeleiding"]
        verwacht = "voldaan" if zaak["opp_eens"] == "eens" else "ontbreekt"
        assert verwacht == str(punt.staat)
        assert "wet" == str(punt.bronnen[0].soort)
        if verwacht == "ontbreekt":
            assert meerderjarig(zaak) == ("meerderjarige leerling" in punt.uitkomst.tekst)
            assert punt.uitkomst.vervolg


@pytest.mark.parametrize("sector", SECTOREN)
def test_no_agreement_is_no_ground_to_offer_nothing(sector: str) -> None:
    """Without agreement the practice, and the duty itself (8.4, 2.41, 11.1), says: go on."""
    zaak = {"sector": sector, "meerderjarig": "nee", "opp_eens": "open"}
    bronnen = eisen("opp-totstandkoming", **zaak)["overeenstemming-begeleiding"].bronnen
    assert "praktijk" == str(bronnen[-1].soort)
    plicht = {"po": "WPO art. 8 lid 4", "vo": "WVO 2020 art. 2.41"}
    uitleg = {bron.verwijzing for bron in bronnen if str(bron.soort) == "uitleg"}
    assert {plicht.get(sector, "WEC art. 11 lid 1")} == uitleg


def test_the_pupil_is_heard_with_support() -> None:
    """Opportunity and support, both, for every pupil but the one of age in the vso (41a.7)."""
    for zaak in combinaties(
        sector=SECTOREN, meerderjarig=JA_NEE, opp_gehoord=JA_NEE, opp_steun=JA_NEE
    ):
        beide = zaak["opp_gehoord"] == "ja" == zaak["opp_steun"]
        verwacht = "voldaan" if beide else "ontbreekt"
        if meerderjarig(zaak):
            verwacht = "niet_van_toepassing"
        assert verwacht == staat("opp-totstandkoming", "leerling-gehoord", **zaak)


@pytest.mark.parametrize("lijst", ["opp-totstandkoming", "opp-bijstellen"])
def test_nakijk_15_of_age_is_not_heard_but_explained(lijst: str) -> None:
    """41a.7 exempts the pupil of age, 41a.9 does not; that is marked for a lawyer."""
    zaak = {"sector": "vso", "meerderjarig": "ja"}
    horen, uitleg = {
        "opp-totstandkoming": ("leerling-gehoord", "leerling-uitgelegd"),
        "opp-bijstellen": ("bijstelling-gehoord", "bijstelling-uitgelegd"),
    }[lijst]
    gevonden = eisen(lijst, **zaak)
    assert ["WEC art. 41a lid 7"] == [bron.verwijzing for bron in gevonden[horen].bronnen]
    assert ("niet_van_toepassing", "open") == (gevonden[horen].staat, gevonden[uitleg].staat)
    assert gevonden[uitleg].eis.jurist


def test_the_influence_is_explained() -> None:
    """The pupil hears what was done with the opinion, in every sector."""
    for zaak in combinaties(sector=SECTOREN, opp_toegelicht=JA_NEE):
        verwacht = "voldaan" if zaak["opp_toegelicht"] == "ja" else "ontbreekt"
        assert verwacht == staat("opp-totstandkoming", "leerling-uitgelegd", **zaak)


def op_tijd(zaak: Mapping[str, str]) -> str:
    """Tell from the statutes whether the plan is on time."""
    later = {"po": zaak["opp_sbo"], "vo": zaak["opp_praktijkonderwijs"]}.get(zaak["sector"])
    nodig = (zaak["behoefte_bij_inschrijving"], zaak["behoefte_binnen_zes_weken"])
    if later == "nee" and nodig == ("nee", "nee"):
        return "niet_van_toepassing"  # WPO 40a.3, WVO 2.44.2 count only from enrolment
    feit = "opp_in_zes_weken"
    if zaak["tijdelijk_ingeschreven"] == "ja":
        feit = "opp_in_zes_weken_plaatsing"
    elif zaak["schooldag_een"] == "ja":
        te_jong = zaak["sector"] in {"po", "so"} and zaak["vier_op_1_augustus"] == "nee"
        feit = "opp_in_zes_weken" if te_jong else "opp_in_zes_weken_augustus"
    return "voldaan" if zaak[feit] == "ja" else "ontbreekt"


@pytest.mark.parametrize("sector", SECTOREN)
def test_on_time_as_in_the_statutes(sector: str) -> None:
    """In every combination of facts the plan is on time, or not, or no term is in the law."""
    feiten = (
        "opp_sbo",
        "opp_praktijkonderwijs",
        "behoefte_bij_inschrijving",
        "behoefte_binnen_zes_weken",
        "tijdelijk_ingeschreven",
        "schooldag_een",
        "vier_op_1_augustus",
        "opp_in_zes_weken",
        "opp_in_zes_weken_augustus",
        "opp_in_zes_weken_plaatsing",
    )
    anders = []
    for zaak in combinaties(**dict.fromkeys(feiten, JA_NEE)):
        waarden = {"sector": sector, **zaak}
        if op_tijd(waarden) != staat("opp-totstandkoming", "op-tijd", **waarden):
            anders.append(waarden)
    assert [] == anders


PO = {"sector": "po", "opp_sbo": "ja", "tijdelijk_ingeschreven": "nee"}


@pytest.mark.parametrize(
    ("waarden", "op_tijd", "te_laat"),
    [
        (
            {**PO, "schooldag_een": "nee", "inschrijving": "13-11-2026"},
            "28-12-2026",
            "29-12-2026",
        ),
        (
            {"sector": "vso", "tijdelijk_ingeschreven": "nee", "schooldag_een": "ja"}
            | {"eerste_bezoek": "24-8-2026"},
            "14-9-2026",
            "15-9-2026",
        ),
        (
            {**PO, "schooldag_een": "ja", "eerste_bezoek": "24-8-2026"}
            | {"geboortedatum": "2-8-2022"},
            "5-10-2026",
            "6-10-2026",
        ),
        (
            {"sector": "so", "inschrijving": "24-8-2026", "definitieve_plaatsing": "16-3-2027"},
            "28-4-2027",
            "29-4-2027",
        ),
    ],
)
def test_on_time_follows_from_the_days(waarden: dict[str, str], op_tijd: str, te_laat: str) -> None:
    """The days decide, the last day included, and the Awt moves it."""
    for dag, verwacht in ((op_tijd, "voldaan"), (te_laat, "ontbreekt")):
        assert verwacht == staat("opp-totstandkoming", "op-tijd", vaststelling_opp=dag, **waarden)


def test_a_later_need_has_no_term_and_says_what_the_report_has() -> None:
    """The ground is an inference from the law, with the report beside it."""
    later = {"behoefte_bij_inschrijving": "nee", "behoefte_binnen_zes_weken": "nee"}
    zaak = {"sector": "po", "opp_sbo": "nee", **later}
    bronnen = eisen("opp-totstandkoming", **zaak)["op-tijd"].bronnen
    assert [("uitleg", "WPO art. 40a lid 3"), ("rapport", "KBA 2024 § 2.2")] == [
        (str(bron.soort), bron.verwijzing) for bron in bronnen
    ]


def test_a_definitive_placement_before_the_enrolment_is_refused() -> None:
    """What cannot have happened in this order is refused."""
    with pytest.raises(rules_lib.VerkeerdeVolgorde):
        rules_lib.controle(
            "opp-totstandkoming",
            sector="so",
            inschrijving="24-8-2026",
            definitieve_plaatsing="23-8-2026",
            vaststelling_opp="1-9-2026",
        )


def test_a_first_school_day_after_the_six_weeks_is_refused() -> None:
    """The checklist refuses what the term refuses, so that none is late by a wrong 1 August."""
    zaak = {"sector": "vso", "schooldag_een": "ja", "tijdelijk_ingeschreven": "nee"}
    with pytest.raises(rules_lib.VerkeerdeVolgorde):
        rules_lib.controle(
            "opp-totstandkoming", eerste_bezoek="31-7-2026", vaststelling_opp="1-9-2026", **zaak
        )


# Versions


@pytest.mark.parametrize(
    ("lijst", "erbij"),
    [
        ("opp-totstandkoming", {"leerling-gehoord", "leerling-uitgelegd"}),
        ("opp-inhoud", {"inbreng-beschreven"}),
        ("opp-evalueren", set()),
        (
            "opp-bijstellen",
            {"bijstelling-gehoord", "bijstelling-beschreven", "bijstelling-uitgelegd"},
        ),
    ],
)
def test_c37_the_right_to_be_heard_from_its_first_day(lijst: str, erbij: set[str]) -> None:
    """On 31-7-2025 nobody asks for the pupil's view, on 1-8-2025 every list does."""
    voor, sinds = (set(eisen(lijst, **{ANKER[lijst]: dag})) for dag in (VOOR, SINDS))
    assert erbij == sinds - voor
    assert set() == voor - sinds


@pytest.mark.parametrize("lijst", ANKER)
def test_c37_the_first_day_is_derived_and_said_to_be(lijst: str) -> None:
    """The first day was not read; an answer between it and the text that was read says so."""
    sinds = REGELS[lijst].versies[-1].geldig
    assert "afgeleid" in sinds.grond
    for dag, verwacht in (("31-12-2025", 1), ("1-1-2026", 0)):
        uitslag = rules_lib.controle(lijst, **{ANKER[lijst]: dag})
        assert (dag, verwacht) == (dag, len(uitslag.voorbehoud))


@pytest.mark.parametrize("sector", SECTOREN)
def test_e06_the_pupil_is_heard_and_evaluates_in_every_sector(sector: str) -> None:
    """The report describes a plan without the pupil; the law now hears him in all sectors."""
    zaak = {"sector": sector, "meerderjarig": "nee"}
    heden = {"vaststelling_opp": "23-11-2026"}
    assert "ontbreekt" == staat(
        "opp-totstandkoming", "leerling-gehoord", opp_gehoord="nee", **heden, **zaak
    )
    assert "ontbreekt" == staat(
        "opp-evalueren",
        "geevalueerd-met",
        laatste_evaluatie="23-11-2026",
        geevalueerd_met_ouders="ja",
        geevalueerd_met_leerling="nee",
        **zaak,
    )


def test_e16_the_right_to_be_heard_is_in_force() -> None:
    """The report expects it; it is the version that holds today, and has no end."""
    versie = REGELS["opp-totstandkoming"].versies[-1]
    assert (2025, 8, 1) == versie.geldig.van.timetuple()[:3]
    assert versie.geldig.tot is None


# Contents


def uitstroom(zaak: Mapping[str, str]) -> str:
    """Tell whether the expected next step is there as the decrees ask (UWVO 2.49, OB WEC 4, 5)."""
    if zaak["sector"] == "po":
        return "niet_van_toepassing"
    nodig = ["opp_uitstroom", "opp_onderbouwing", "opp_factoren"]
    if zaak["sector"] == "vo" and zaak["opp_praktijkonderwijs"] == "ja":
        nodig.append("opp_arbeid")
    return "voldaan" if all(zaak[feit] == "ja" for feit in nodig) else "ontbreekt"


UITSTROOM = dict.fromkeys(
    ("opp_praktijkonderwijs", "opp_uitstroom", "opp_onderbouwing", "opp_factoren", "opp_arbeid"),
    JA_NEE,
)


@pytest.mark.parametrize("dag", [VOOR, SINDS])
def test_the_expected_next_step_per_sector(dag: str) -> None:
    """The decree of the sector asks it, with grounds; in praktijkonderwijs also the work."""
    for zaak in combinaties(sector=SECTOREN, **UITSTROOM):
        gevonden = eisen("opp-inhoud", vaststelling_opp=dag, **zaak)
        assert uitstroom(zaak) == str(gevonden["uitstroom"].staat)
        po = {**zaak, "sector": "so"} if zaak["sector"] == "po" else {**zaak, "sector": "po"}
        assert uitstroom(po) == str(gevonden["uitstroom-po"].staat)


@pytest.mark.parametrize(
    ("sector", "eis", "verwacht"),
    [
        ("vo", "uitstroom", ["UWVO 2020 art. 2.49 lid 1", "UWVO 2020 art. 2.49 lid 2"]),
        ("so", "uitstroom", ["OB WEC art. 4 lid 1", "OB WEC art. 4 lid 2"]),
        ("vso", "uitstroom", ["OB WEC art. 5 lid 1", "OB WEC art. 5 lid 2"]),
        ("po", "uitstroom", ["BB WPO 2022 art. 31", "WPO art. 40a lid 9"]),
    ],
)
def test_nakijk_04_each_sector_has_its_own_decree(
    sector: str, eis: str, verwacht: list[str]
) -> None:
    """In force are UWVO 2.49 and OB WEC 4 and 5; the decree for the po is withdrawn."""
    zaak = {"sector": sector, "opp_uitstroom": "nee"}
    bronnen = eisen("opp-inhoud", **zaak)[eis].bronnen
    assert verwacht == [bron.verwijzing for bron in bronnen]
    assert ({"uitleg"} if sector == "po" else {"wet"}) == {str(bron.soort) for bron in bronnen}


def test_nakijk_04_for_the_po_no_text_in_force_was_found() -> None:
    """The po reader gets the requirement from the report, named so, and a question for a lawyer."""
    punt = eisen("opp-inhoud", sector="po", opp_uitstroom="nee")["uitstroom-po"]
    assert ("ontbreekt", "rapport") == (punt.staat, str(punt.bronnen[0].soort))
    assert punt.eis.jurist
    assert "Besluit bekostiging WPO" not in {bron.werk.naam for bron in punt.bronnen}


def test_guidance_is_described() -> None:
    """In every sector and both versions; the source of the time, in the WEC an inference."""
    verwacht = {
        ("po", VOOR): ("wet", "WPO art. 40a lid 6"),
        ("vo", VOOR): ("wet", "WVO 2020 art. 2.44 lid 5"),
        ("po", SINDS): ("wet", "WPO art. 40a lid 8"),
        ("vo", SINDS): ("wet", "WVO 2020 art. 2.44 lid 7"),
    }
    for zaak in combinaties(sector=SECTOREN, opp_begeleiding=JA_NEE):
        for dag in (VOOR, SINDS):
            punt = eisen("opp-inhoud", vaststelling_opp=dag, **zaak)["begeleiding-beschreven"]
            assert ("voldaan" if zaak["opp_begeleiding"] == "ja" else "ontbreekt") == punt.staat
            bron = punt.bronnen[0]
            wec = ("uitleg", "WEC art. 41a lid 2")
            gevonden = (str(bron.soort), bron.verwijzing)
            assert verwacht.get((zaak["sector"], dag), wec) == gevonden


@pytest.mark.parametrize("sector", ["so", "vso"])
def test_nakijk_15_the_wec_has_no_list_of_contents(sector: str) -> None:
    """WEC 41a has no counterpart of WPO 40a.8.a-b: guidance is inferred, deviations not asked."""
    gevonden = eisen("opp-inhoud", sector=sector)
    assert "uitleg" == str(gevonden["begeleiding-beschreven"].bronnen[0].soort)
    assert "niet_van_toepassing" == gevonden["afwijkingen-vermeld"].staat


def test_deviations_from_the_programme_then_and_now() -> None:
    """Until 1-8-2025 not in sbo and praktijkonderwijs (40a.6, 2.44.5); now wherever they occur."""
    for zaak in combinaties(
        sector=SECTOREN,
        opp_sbo=JA_NEE,
        opp_praktijkonderwijs=JA_NEE,
        opp_afwijking=JA_NEE,
        opp_afwijking_vermeld=JA_NEE,
    ):
        vermeld = "voldaan" if zaak["opp_afwijking_vermeld"] == "ja" else "ontbreekt"
        nu = vermeld if zaak["opp_afwijking"] == "ja" else "niet_van_toepassing"
        if zaak["sector"] in {"so", "vso"}:
            nu = "niet_van_toepassing"
        elke = {"po": zaak["opp_sbo"], "vo": zaak["opp_praktijkonderwijs"]}.get(zaak["sector"])
        toen = "niet_van_toepassing" if elke == "ja" else nu
        for dag, verwacht in ((VOOR, toen), (SINDS, nu)):
            gevonden = staat("opp-inhoud", "afwijkingen-vermeld", vaststelling_opp=dag, **zaak)
            assert (zaak, verwacht) == (zaak, gevonden)


def test_other_goals_than_the_core_goals() -> None:
    """In the po (WPO 9) the goals, in the so (WEC 13) the reason too; elsewhere not in the plan."""
    for zaak in combinaties(
        sector=SECTOREN,
        opp_geen_kerndoelen=JA_NEE,
        opp_reden_andere_doelen=JA_NEE,
        opp_andere_doelen=JA_NEE,
    ):
        reden = zaak["sector"] == "po" or zaak["opp_reden_andere_doelen"] == "ja"
        verwacht = "voldaan" if reden and zaak["opp_andere_doelen"] == "ja" else "ontbreekt"
        if zaak["sector"] in {"vo", "vso"} or zaak["opp_geen_kerndoelen"] == "nee":
            verwacht = "niet_van_toepassing"
        for dag in (VOOR, SINDS):
            gevonden = staat("opp-inhoud", "andere-doelen", vaststelling_opp=dag, **zaak)
            assert (zaak, dag, verwacht) == (zaak, dag, gevonden)


@pytest.mark.parametrize(
    ("sector", "dag", "verwacht"),
    [
        ("po", VOOR, {"WPO art. 9 lid 9"}),
        ("po", SINDS, {"WPO art. 9 lid 12"}),
        ("so", VOOR, {"WEC art. 13 lid 11"}),
        ("so", SINDS, {"WEC art. 13 lid 13"}),
        ("vso", SINDS, {"WEC art. 14c lid 12", "WEC art. 14f lid 11"}),
        ("vo", SINDS, {"WVO 2020 art. 2.18 lid 1"}),
    ],
)
def test_other_goals_cite_the_lid_of_their_version(
    sector: str, dag: str, verwacht: set[str]
) -> None:
    """The goals stood in another lid before; in the vo and vso it is the lid on exemption."""
    punt = eisen("opp-inhoud", vaststelling_opp=dag, sector=sector)["andere-doelen"]
    assert verwacht == {bron.verwijzing for bron in punt.bronnen}
    assert {"wet"} == {str(bron.soort) for bron in punt.bronnen}


@pytest.mark.parametrize(
    ("sector", "wie"),
    [
        ("po", set()),
        ("so", set()),
        ("vo", {"de ouders"}),
        ("vso", {"de ouders, of de leerling zelf als hij meerderjarig en handelingsbekwaam is"}),
    ],
)
def test_an_exemption_is_discussed_with_the_parents_first(sector: str, wie: set[str]) -> None:
    """WVO 2.18.1, WEC 14c.12 and 14f.11: after consulting the parents, or the adult pupil."""
    gevonden = {
        (vorm, wie)
        for stap, vorm, wie in betrokken("opp-inhoud", sector)
        if stap.startswith("Ontheffing")
    }
    assert {("overleggen", ieder) for ieder in wie} == gevonden


def test_contribution_of_the_pupil_is_described() -> None:
    """What he put forward and what it did, both, in every sector."""
    for zaak in combinaties(sector=SECTOREN, opp_inbreng=JA_NEE, opp_invloed=JA_NEE):
        beide = zaak["opp_inbreng"] == "ja" == zaak["opp_invloed"]
        verwacht = "voldaan" if beide else "ontbreekt"
        assert verwacht == staat("opp-inhoud", "inbreng-beschreven", **zaak)


@pytest.mark.parametrize("sector", SECTOREN)
def test_the_school_can_offer_it_rests_on_the_report(sector: str) -> None:
    """That a school must be able to offer what the plan holds is the report's, not the law's."""
    for antwoord, verwacht in (("ja", "voldaan"), ("nee", "ontbreekt")):
        punt = eisen("opp-inhoud", sector=sector, opp_uitvoerbaar=antwoord)["uitvoerbaar"]
        assert (verwacht, "rapport") == (punt.staat, str(punt.bronnen[0].soort))


def test_adjusting_an_old_plan_brings_the_present_contents() -> None:
    """The day of the adjustment chooses the version, before that of the adoption."""
    dagen = {"vaststelling_opp": VOOR, "bijstelling_opp": SINDS}
    assert "inbreng-beschreven" in eisen("opp-inhoud", **dagen)


# Evaluating


@pytest.mark.parametrize("sector", SECTOREN)
@pytest.mark.parametrize(
    ("evaluatie", "peildag", "verwacht"),
    [
        ("31-7-2026", "31-7-2026", "voldaan"),
        ("31-7-2026", "1-8-2026", "ontbreekt"),
        ("1-8-2026", "31-7-2027", "voldaan"),
        ("1-8-2026", "1-8-2027", "ontbreekt"),
    ],
)
def test_evaluated_in_this_school_year(
    sector: str, evaluatie: str, peildag: str, verwacht: str
) -> None:
    """An evaluation counts to the end of its school year."""
    waarden = {"sector": sector, "laatste_evaluatie": evaluatie, "peildag": peildag}
    assert verwacht == staat("opp-evalueren", "elk-schooljaar", **waarden)


def test_an_evaluation_that_is_still_to_come_is_refused() -> None:
    """The last evaluation is not after the day of looking."""
    with pytest.raises(rules_lib.VerkeerdeVolgorde):
        rules_lib.controle("opp-evalueren", laatste_evaluatie="24-11-2026", peildag="23-11-2026")


def test_evaluated_with_whom_then_and_now() -> None:
    """With the parents, since 1-8-2025 the pupil too; of age in the vso with the pupil only."""
    for zaak in combinaties(
        sector=SECTOREN,
        meerderjarig=JA_NEE,
        geevalueerd_met_ouders=JA_NEE,
        geevalueerd_met_leerling=JA_NEE,
    ):
        ouders = zaak["geevalueerd_met_ouders"] == "ja"
        leerling = zaak["geevalueerd_met_leerling"] == "ja"
        toen = leerling if meerderjarig(zaak) else ouders
        nu = leerling if meerderjarig(zaak) else ouders and leerling
        for dag, goed in ((VOOR, toen), (SINDS, nu)):
            gevonden = staat("opp-evalueren", "geevalueerd-met", laatste_evaluatie=dag, **zaak)
            assert (zaak, "voldaan" if goed else "ontbreekt") == (zaak, gevonden)


def test_the_committee_evaluates_each_year() -> None:
    """In the (v)so the committee evaluates and reports itself (WEC 40b.2.b, 41.2.e)."""
    for zaak in combinaties(sector=SECTOREN, geevalueerd_door_commissie=JA_NEE):
        wec = zaak["sector"] in {"so", "vso"}
        gedaan = "voldaan" if zaak["geevalueerd_door_commissie"] == "ja" else "ontbreekt"
        verwacht = gedaan if wec else "niet_van_toepassing"
        assert verwacht == staat("opp-evalueren", "commissie-evalueert", **zaak)


# Adjusting

RAAKT = ("begeleiding", "rest", "beide")


def test_adjusting_asks_advice_in_the_wec() -> None:
    """Advice on the whole adjustment (41a.5-6), in so and vso only."""
    for zaak in combinaties(sector=SECTOREN, bijstelling_advies=JA_NEE):
        wec = zaak["sector"] in {"so", "vso"}
        gegeven = "voldaan" if zaak["bijstelling_advies"] == "ja" else "ontbreekt"
        verwacht = gegeven if wec else "niet_van_toepassing"
        assert verwacht == staat("opp-bijstellen", "bijstelling-advies", **zaak)


def test_adjusting_asks_talks_or_agreement() -> None:
    """Talks on the rest, agreement on the guidance; on both, both (40a.5, 41a.5-6, 2.44.4)."""
    for zaak in combinaties(
        sector=SECTOREN,
        meerderjarig=JA_NEE,
        bijstelling_raakt=RAAKT,
        bijstelling_oogo=JA_NEE,
        bijstelling_eens=("eens", "toch", "open"),
    ):
        gevonden = eisen("opp-bijstellen", **zaak)
        oogo = "voldaan" if zaak["bijstelling_oogo"] == "ja" else "ontbreekt"
        eens = "voldaan" if zaak["bijstelling_eens"] == "eens" else "ontbreekt"
        verwacht = {
            "begeleiding": ("niet_van_toepassing", eens),
            "rest": (oogo, "niet_van_toepassing"),
            "beide": (oogo, eens),
        }[zaak["bijstelling_raakt"]]
        punten = (gevonden["bijstelling-overleg"], gevonden["bijstelling-overeenstemming"])
        assert verwacht == tuple(str(punt.staat) for punt in punten)
        for punt in punten:
            if punt.staat == "ontbreekt":
                assert meerderjarig(zaak) == ("meerderjarige leerling" in punt.uitkomst.tekst)


def test_adjusting_guidance_in_the_wec_rests_on_its_own_lid() -> None:
    """In the WEC the guidance is lid 6; the GPO's article names lid 5 only: for a lawyer."""
    zaak = {"sector": "so", "bijstelling_raakt": "begeleiding", "bijstelling_eens": "toch"}
    punt = eisen("opp-bijstellen", **zaak)["bijstelling-overeenstemming"]
    assert "WEC art. 41a lid 6" == punt.bronnen[0].verwijzing
    assert any("lid 5, niet lid 6" in vraag for vraag in punt.eis.jurist)


def test_adjusting_hears_describes_and_explains() -> None:
    """The pupil is heard with support, and sees and is told what it did."""
    for zaak in combinaties(
        sector=SECTOREN,
        meerderjarig=JA_NEE,
        bijstelling_gehoord=JA_NEE,
        bijstelling_steun=JA_NEE,
        bijstelling_beschreven=JA_NEE,
        bijstelling_toegelicht=JA_NEE,
    ):
        gevonden = eisen("opp-bijstellen", **zaak)
        beide = zaak["bijstelling_gehoord"] == "ja" == zaak["bijstelling_steun"]
        horen = "voldaan" if beide else "ontbreekt"
        verwacht = {
            "bijstelling-gehoord": "niet_van_toepassing" if meerderjarig(zaak) else horen,
            "bijstelling-beschreven": "voldaan"
            if zaak["bijstelling_beschreven"] == "ja"
            else "ontbreekt",
            "bijstelling-uitgelegd": "voldaan"
            if zaak["bijstelling_toegelicht"] == "ja"
            else "ontbreekt",
        }
        assert verwacht == {id: str(gevonden[id].staat) for id in verwacht}


# All lists


@pytest.mark.parametrize("lijst", ANKER)
def test_an_example_is_complete_and_another_lacks_something(lijst: str) -> None:
    """Each list shows a case with nothing missing and one where something is."""
    mist = [
        len(rules_lib.controle(lijst, **waarden).in_staat("ontbreekt"))
        for waarden in REGELS[lijst].waarden()
    ]
    assert 0 == mist[0]
    assert any(mist)


@pytest.mark.parametrize("lijst", ANKER)
def test_a_list_says_what_it_does_not_test(lijst: str) -> None:
    """No list pretends to weigh the plan itself."""
    uitslag = rules_lib.controle(lijst, **REGELS[lijst].waarden()[0])
    assert all(punt in uitslag.samenvatting for punt in REGELS[lijst].niet_getoetst)
    assert len(REGELS[lijst].niet_getoetst) > 1


@pytest.mark.parametrize("lijst", ANKER)
def test_a_day_before_the_law_that_was_read_is_refused(lijst: str) -> None:
    """Before 1-8-2022 nothing was checked."""
    with pytest.raises(rules_lib.NietInWerking):
        rules_lib.controle(lijst, **{ANKER[lijst]: "31-7-2022"})


# Whom the school involves


def betrokken(lijst: str, sector: str, versie: int = -1) -> set[tuple[str, str, str]]:
    """Name who is involved in a sector: step, form and who."""
    gevonden: list[Betrekking] = []
    for eis in REGELS[lijst].versies[versie].inhoud:
        gevonden += eis.betrekt
    return {
        (betrekking.stap, betrekking.vorm.value, betrekking.wie)
        for betrekking in gevonden
        if voor_zaak(betrekking.bronnen, {"sector": sector})
    }


OF_LEERLING = "de ouders, of de leerling zelf als hij meerderjarig en handelingsbekwaam is"
COMMISSIE = "de commissie voor de begeleiding; bij een instelling de commissie van onderzoek"


@pytest.mark.parametrize("sector", SECTOREN)
@pytest.mark.parametrize(
    ("lijst", "stap"),
    [("opp-totstandkoming", "Een opp vaststellen"), ("opp-bijstellen", "Een opp bijstellen")],
)
def test_who_is_involved_in_adopting_and_adjusting(lijst: str, stap: str, sector: str) -> None:
    """Consent on the guidance, talks on the rest, the pupil's view, and in the WEC advice."""
    wec = sector in {"so", "vso"}
    wie = OF_LEERLING if wec else "de ouders"
    leerling = "de leerling"
    gehoord = f"{leerling}, behalve als hij meerderjarig en handelingsbekwaam is"
    verwacht = {
        (stap, "overleggen", wie),
        (stap, "geen toestemming nodig", wie),
        (stap, "toestemming nodig", wie),
        (stap, "horen", gehoord if wec else leerling),
        (stap, "geen toestemming nodig", "de leerling van wie de mening is gevraagd"),
        (stap, "informeren", leerling),
    }
    if wec:
        verwacht.add((stap, "advies vragen", COMMISSIE))
    assert verwacht == betrokken(lijst, sector)


@pytest.mark.parametrize("lijst", ["opp-totstandkoming", "opp-bijstellen"])
def test_before_the_right_to_be_heard_nobody_heard_the_pupil(lijst: str) -> None:
    """In the old version the pupil is neither heard nor told."""
    vormen = {vorm for _, vorm, _ in betrokken(lijst, "po", versie=0)}
    assert set() == vormen & {"horen", "informeren"}


@pytest.mark.parametrize(
    ("sector", "versie", "wie"),
    [
        ("po", 0, "de ouders"),
        ("po", 1, "de ouders en de leerling"),
        ("vo", 1, "de ouders en de leerling"),
        (
            "so",
            1,
            (
                "de ouders en de leerling; met alleen de leerling als hij meerderjarig en "
                "handelingsbekwaam is"
            ),
        ),
        (
            "vso",
            0,
            "de ouders; met alleen de leerling als hij meerderjarig en handelingsbekwaam is",
        ),
    ],
)
def test_who_evaluates(sector: str, versie: int, wie: str) -> None:
    """With whom the plan is evaluated, then and now; in the WEC the committee does so too."""
    verwacht = {("Een opp evalueren", "overleggen", wie)}
    if sector in {"so", "vso"}:
        verwacht.add(("Een opp evalueren", "advies vragen", COMMISSIE))
    assert verwacht == betrokken("opp-evalueren", sector, versie)


def test_guidance_involves_others_where_needed() -> None:
    """Municipality and care are involved 'zo nodig' (WPO 8.4, WEC 11.1, WVO 2.41)."""
    for sector in SECTOREN:
        gevonden = {
            vorm
            for stap, vorm, _ in betrokken("opp-inhoud", sector)
            if stap == "De individuele begeleiding vormgeven"
        }
        assert (sector, {"overleggen"}) == (sector, gevonden)


@pytest.mark.parametrize("versie", [0, 1])
@pytest.mark.parametrize("sector", ["po", "so", "vso"])
def test_fewer_hours_need_the_inspectorate(sector: str, versie: int) -> None:
    """A plan is not enough to give a pupil fewer hours (WPO 8.10, WEC 12.2, 25.5)."""
    inspectie = {wie for _, vorm, wie in betrokken("opp-inhoud", sector, versie) if "toe" in vorm}
    assert {"de inspectie"} == inspectie


def test_reasons_for_other_goals_are_asked_by_the_wec_alone() -> None:
    """WPO 9.12 asks for the goals, WEC 13.13 for the reason as well."""
    feiten = rules_lib.REGELS["opp-inhoud"].zaak.feiten
    assert ["WEC"] == [b.werk.afkorting for b in feiten["opp_reden_andere_doelen"].bronnen]
    assert ["WPO", "WEC"] == [b.werk.afkorting for b in feiten["opp_andere_doelen"].bronnen]
