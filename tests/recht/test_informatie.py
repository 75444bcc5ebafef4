"""What may be asked of parents, what they can keep back, and what follows when data are missing."""

from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest

import rules_lib
from rules_lib.kern.bron import voor_zaak
from rules_lib.kern.regel import Vorm
from tests.orakel import kalender

SECTOREN = ("po", "vo", "so", "vso")
DENOMINATIES = ("openbaar", "bijzonder")
WET = {"po": "WPO", "vo": "WVO 2020", "so": "WEC", "vso": "WEC"}


def uitkomst(id: str, **zaak: str) -> Any:
    """Ask a decision for its outcome."""
    return rules_lib.beslis(id, **zaak).uitkomst


def vindplaatsen(id: str, **zaak: str) -> set[str]:
    """Name the sources of an outcome that this reader gets to see."""
    return {bron.verwijzing for bron in voor_zaak(uitkomst(id, **zaak).bronnen, zaak)}


def soort(id: str, **zaak: str) -> str:
    """Name the kind of ground that carries an outcome: that of its first source."""
    return str(voor_zaak(uitkomst(id, **zaak).bronnen, zaak)[0].soort)


def volgende(id: str, **zaak: str) -> str:
    """Name the fact that a decision asks next."""
    return str(rules_lib.beslis(id, **zaak).vraag[0].naam)


def staten(**zaak: str) -> dict[str, str]:
    """Give the state of every requirement of the checklist."""
    uitslag = rules_lib.controle("gegevens-overdracht", **zaak)
    return {punt.eis.id: str(punt.staat) for punt in uitslag.eisen}


# Which data can be asked for

IDENTITEIT = {
    "po": "WPO art. 40b lid 1, 2 en 3",
    "vo": "WVO 2020 art. 8.10 lid 1, 2 en 3",
    "so": "WEC art. 42a lid 1, 2 en 3",
    "vso": "WEC art. 42a lid 1, 2 en 3",
}


@pytest.mark.parametrize("sector", SECTOREN)
def test_identity_data_come_before_admission(sector: str) -> None:
    """In every sector the parents hand over the identity data before the child is admitted."""
    zaak = {"sector": sector, "soort_gegeven": "identiteit"}
    assert "nodig-voor-toelating" == uitkomst("gegevens-vragen", **zaak).id
    assert IDENTITEIT[sector] in vindplaatsen("gegevens-vragen", **zaak)
    assert "wet" == soort("gegevens-vragen", **zaak)


def test_a_missing_number_does_not_stop_admission() -> None:
    """Parents who make plausible that they have no number: admission goes on, with a notice."""
    gevonden = uitkomst("gegevens-vragen", soort_gegeven="identiteit")
    assert "melding-zonder-nummer" in {vervolg.regel for vervolg in gevonden.vervolg}
    assert gevonden.oordeel


@pytest.mark.parametrize("denominatie", DENOMINATIES)
def test_privacy_is_no_ground_for_what_the_law_prescribes(denominatie: str) -> None:
    """Of prescribed data a refusal is shut out for a public school (Awb 4:3.2), by inference."""
    zaak = {"sector": "po", "soort_gegeven": "identiteit", "denominatie": denominatie}
    gezien = voor_zaak(uitkomst("gegevens-vragen", **zaak).bronnen, zaak)
    awb = [str(bron.soort) for bron in gezien if bron.verwijzing == "Awb art. 4:3 lid 2"]
    assert (["uitleg"] if denominatie == "openbaar" else []) == awb


NATIONALITEIT = {
    "po": ("verblijf-geen-voorwaarde", "WPO art. 40 lid 1 en 10"),
    "vo": ("ouders-tonen-aan", "WVO 2020 art. 8.4 lid 1 en 2"),
    "so": ("ouders-tonen-aan", "WEC art. 40 lid 2 en 19"),
    "vso": ("ouders-tonen-aan", "WEC art. 40 lid 2 en 19"),
}


@pytest.mark.parametrize("sector", SECTOREN)
def test_nationality_is_shown_in_all_but_the_po(sector: str) -> None:
    """In the po admission does not hang on residence (WPO 40.1); elsewhere the parents show it."""
    zaak = {"sector": sector, "soort_gegeven": "nationaliteit"}
    verwacht, bron = NATIONALITEIT[sector]
    assert verwacht == uitkomst("gegevens-vragen", **zaak).id
    assert bron in vindplaatsen("gegevens-vragen", **zaak)


@pytest.mark.parametrize(
    ("soort_gegeven", "verwacht", "regel"),
    [
        ("kind", "school-kan-verzoeken", "gegevens-over-het-kind"),
        ("aanmelding", "bij-de-aanmelding", "gegevens-bij-aanmelding"),
    ],
)
def test_the_rest_is_shown_the_way(soort_gegeven: str, verwacht: str, regel: str) -> None:
    """What is asked of the child and at application has its general rule and its own page."""
    gevonden = uitkomst("gegevens-vragen", soort_gegeven=soort_gegeven)
    assert verwacht == gevonden.id
    assert regel in {vervolg.regel for vervolg in gevonden.vervolg}


@pytest.mark.parametrize("sector", SECTOREN)
def test_any_other_data_depend_on_the_kind_of_school(sector: str) -> None:
    """A public school asks only what is needed (Awb 4:2, 4:4); for a private one none is found."""
    zaak = {"sector": sector, "soort_gegeven": "anders"}
    assert "denominatie" == volgende("gegevens-vragen", **zaak)
    openbaar = vindplaatsen("gegevens-vragen", **zaak, denominatie="openbaar")
    awb = {verwijzing for verwijzing in openbaar if verwijzing.startswith("Awb")}
    assert {"Awb art. 4:2 lid 2", "Awb art. 4:4 lid 2", "Awb art. 4:3 lid 1"} == awb
    bijzonder = rules_lib.beslis("gegevens-vragen", **zaak, denominatie="bijzonder")
    assert "niet_geregeld" == bijzonder.status
    assert bijzonder.uitkomst.jurist


@pytest.mark.parametrize(
    ("soort_gegeven", "vraagt"),
    [
        ("identiteit", None),
        ("nationaliteit", "sector"),
        ("kind", None),
        ("aanmelding", None),
        ("anders", "denominatie"),
    ],
)
def test_only_what_matters_is_asked(soort_gegeven: str, vraagt: str | None) -> None:
    """The sector and the kind of school are asked for the one kind of data they decide."""
    uitslag = rules_lib.beslis("gegevens-vragen", soort_gegeven=soort_gegeven)
    assert vraagt == (uitslag.vraag and uitslag.vraag[0].naam)


# What is asked at application

AANMELDEN = {"po": "40 lid 2", "vo": "8.8 lid 1", "so": "40 lid 3", "vso": "40 lid 3"}
BEOORDELEN = {"po": "40 lid 3", "vo": "8.9 lid 1", "so": "40 lid 4", "vso": "40 lid 4"}


@pytest.mark.parametrize("sector", SECTOREN)
def test_the_parents_name_the_other_schools(sector: str) -> None:
    """The parents say where else they applied; the education acts attach nothing to silence."""
    zaak = {"sector": sector, "vraag_bij_aanmelding": "andere_scholen"}
    gevonden = uitkomst("gegevens-bij-aanmelding", **zaak)
    gezien = vindplaatsen("gegevens-bij-aanmelding", **zaak)
    assert "ouders-geven-op" == gevonden.id
    assert f"{WET[sector]} art. {AANMELDEN[sector]}" in gezien
    regels = {vervolg.regel for vervolg in gevonden.vervolg}
    assert {"beslissing-aanmelding", "wie-heeft-zorgplicht"} == regels
    assert [] != [vraag for vraag in gevonden.jurist if "4:5" in vraag]


@pytest.mark.parametrize("sector", SECTOREN)
def test_admission_hangs_on_no_money(sector: str) -> None:
    """A contribution is no condition for admission (WPO 40.1, WEC 40.1, WVO 8.8.7)."""
    zaak = {"sector": sector, "vraag_bij_aanmelding": "bijdrage"}
    lid = {"vo": "8.8 lid 7"}.get(sector, "40 lid 1")
    assert "bijdrage-geen-voorwaarde" == uitkomst("gegevens-bij-aanmelding", **zaak).id
    assert {f"{WET[sector]} art. {lid}"} == vindplaatsen("gegevens-bij-aanmelding", **zaak)


@pytest.mark.parametrize("sector", SECTOREN)
def test_the_declaration_on_the_foundation_is_asked_at_application(sector: str) -> None:
    """It can be asked at application; refusing it takes the duty away, not the decision."""
    zaak = {"sector": sector, "vraag_bij_aanmelding": "verklaring_grondslag"}
    uitzondering = {"po": "40 lid 5", "vo": "8.9 lid 3"}.get(sector, "40 lid 6")
    beslissen = {"po": "40 lid 6", "vo": "8.8 lid 2"}.get(sector, "40 lid 7")
    gezien = vindplaatsen("gegevens-bij-aanmelding", **zaak)
    assert "verklaring-bij-de-aanmelding" == uitkomst("gegevens-bij-aanmelding", **zaak).id
    assert {f"{WET[sector]} art. {lid}" for lid in (uitzondering, beslissen)} <= gezien


@pytest.mark.parametrize(
    ("sector", "bijzonder", "openbaar"),
    [
        ("po", "WPO art. 58 lid 1", "WPO art. 46 lid 2"),
        ("vo", "WVO 2020 art. 8.3", "WVO 2020 art. 8.2"),
        ("so", "WEC art. 60 lid 1", "WEC art. 49 lid 2"),
        ("vso", "WEC art. 60 lid 1", "WEC art. 49 lid 2"),
    ],
)
def test_religion_is_no_ground_where_no_public_school_is_near(
    sector: str, bijzonder: str, openbaar: str
) -> None:
    """A private school then refuses no one on religion; a public school is open to every child."""
    zaak = {"sector": sector, "vraag_bij_aanmelding": "verklaring_grondslag"}
    for denominatie, verwacht in (("bijzonder", bijzonder), ("openbaar", openbaar)):
        gezien = vindplaatsen("gegevens-bij-aanmelding", **zaak, denominatie=denominatie)
        assert {verwacht} == gezien & {bijzonder, openbaar}


# What is asked of the child


@pytest.mark.parametrize("sector", SECTOREN)
def test_a_handicap_can_be_asked_after_and_need_not_be_told(sector: str) -> None:
    """The school can ask the parents for these data: the lid speaks of asking, not of a duty."""
    zaak = {"sector": sector, "gegeven_over_kind": "ondersteuning"}
    gevonden = uitkomst("gegevens-over-het-kind", **zaak)
    gezien = vindplaatsen("gegevens-over-het-kind", **zaak)
    assert "verzoek-om-te-beoordelen" == gevonden.id
    assert f"{WET[sector]} art. {BEOORDELEN[sector]}" in gezien
    regels = {vervolg.regel for vervolg in gevonden.vervolg}
    assert {"gegevens-over-ondersteuning", "gegevens-ontbreken"} == regels


@pytest.mark.parametrize("sector", SECTOREN)
def test_that_research_from_before_school_need_not_be_shared_is_the_report(sector: str) -> None:
    """The report carries the answer; that asking is no obligation stands beside it as inference."""
    zaak = {"sector": sector, "gegeven_over_kind": "voorschools"}
    assert "delen-niet-verplicht" == uitkomst("gegevens-over-het-kind", **zaak).id
    assert "rapport" == soort("gegevens-over-het-kind", **zaak)
    assert "KBA 2024 § 3.2" in vindplaatsen("gegevens-over-het-kind", **zaak)


@pytest.mark.parametrize(
    ("id", "zaak"),
    [
        ("gegevens-vragen", {"soort_gegeven": "kind"}),
        ("gegevens-over-het-kind", {"gegeven_over_kind": "ondersteuning"}),
        ("gegevens-over-het-kind", {"gegeven_over_kind": "voorschools"}),
    ],
)
def test_a_request_at_a_public_school_stands_beside_a_duty(id: str, zaak: dict[str, str]) -> None:
    """At a public school parents give what is needed (Awb 4:2.2), unless privacy outweighs it."""
    openbaar = vindplaatsen(id, sector="po", denominatie="openbaar", **zaak)
    bijzonder = vindplaatsen(id, sector="po", denominatie="bijzonder", **zaak)
    assert {"Awb art. 4:2 lid 2", "Awb art. 4:3 lid 1"} == openbaar - bijzonder


@pytest.mark.parametrize("sector", SECTOREN)
def test_the_former_school_makes_the_report_for_the_next(sector: str) -> None:
    """The report goes from school to school by law (WPO 42, WEC 43), with a copy to the parents."""
    zaak = {"sector": sector, "gegeven_over_kind": "overstaprapport"}
    gezien = vindplaatsen("gegevens-over-het-kind", **zaak)
    assert "vorige-school-maakt-rapport" == uitkomst("gegevens-over-het-kind", **zaak).id
    assert {"WPO art. 42 lid 1", "WEC art. 43 lid 1"} <= gezien
    assert "wet" == soort("gegevens-over-het-kind", **zaak)


def test_that_parents_can_keep_parts_of_the_report_back_is_the_report_speaking() -> None:
    """No article was found for it: the source is the report, and a lawyer is asked."""
    gevonden = uitkomst("gegevens-over-het-kind", gegeven_over_kind="overstaprapport")
    rapport = [bron for bron in gevonden.bronnen if str(bron.soort) == "rapport"]
    assert ["KBA 2024 § 3.2"] == [bron.verwijzing for bron in rapport]
    assert [] != [vraag for vraag in gevonden.jurist if "ouders" in vraag]


GEZONDHEID = {
    "po": {"WPO art. 18a lid 13"},
    "so": {"WPO art. 18a lid 13", "WEC art. 28a lid 1 en 2"},
    "vo": {"WVO 2020 art. 2.47 lid 16"},
    "vso": {"WVO 2020 art. 2.47 lid 16", "WEC art. 28a lid 1 en 2"},
}


@pytest.mark.parametrize("sector", SECTOREN)
def test_health_data_only_as_far_as_the_task_needs_them(sector: str) -> None:
    """The support region of the po serves the so, that of the vo serves the vso (WEC 28a)."""
    zaak = {"sector": sector, "gegeven_over_kind": "gezondheid_swv"}
    assert "bevoegd-als-het-nodig-is" == uitkomst("gegevens-over-het-kind", **zaak).id
    assert GEZONDHEID[sector] == vindplaatsen("gegevens-over-het-kind", **zaak)


# A handicap or a limitation: to ask, and to keep back

FEITEN_ONDERSTEUNING = {
    "denominatie": DENOMINATIES,
    "instelling": ("ja", "nee"),
    "voorwaarden": ("ja", "nee"),
    "plaatsruimte": ("ja", "nee"),
    "grondslag": ("niet_gevraagd", "verklaard", "geweigerd"),
    "privacy_weegt": ("ja", "nee"),
}


def over_ondersteuning(zaak: dict[str, str]) -> str:
    """Tell from the statutes what holds for data on a handicap."""
    if zaak["sector"] in {"so", "vso"} and zaak["instelling"] == "ja":
        return "commissie-onderzoekt"  # WEC 40.22: lid 4 does not hold; 41.4: the commission
    uitgezonderd = (
        zaak["plaatsruimte"] == "nee"  # WPO 40.5.a, WEC 40.6.a, WVO 8.9.3.a
        or zaak["grondslag"] == "geweigerd"  # WPO 40.5.b, WEC 40.6.b, WVO 8.9.3.b
        or (zaak["sector"] == "vo" and zaak["voorwaarden"] == "nee")  # WVO 8.9.3.c
    )
    if uitgezonderd:
        return "lid-geldt-niet"
    if zaak["denominatie"] == "bijzonder":
        return "verzoek-zonder-plicht"  # WPO 40.3, WEC 40.4, WVO 8.9.1: can ask
    if zaak["privacy_weegt"] == "ja":
        return "weigeren-kan"  # Awb 4:3.1
    return "geven-wat-nodig-is"  # Awb 4:2.2


@pytest.mark.parametrize("sector", SECTOREN)
def test_what_parents_can_keep_back_is_as_in_the_statute(sector: str) -> None:
    """In every combination of facts the outcome is what the statutes say."""
    anders = []
    for antwoorden in product(*FEITEN_ONDERSTEUNING.values()):
        zaak = {"sector": sector, **dict(zip(FEITEN_ONDERSTEUNING, antwoorden, strict=True))}
        gevonden = uitkomst("gegevens-over-ondersteuning", **zaak).id
        if over_ondersteuning(zaak) != gevonden:
            anders.append((zaak, gevonden))
    assert [] == anders[:5]


def test_nakijk_18_no_room_also_sets_the_asking_aside() -> None:
    """Of nakijk 18 on 3.6: WPO 40.5 sets lid 3 aside too, so there is no ground to ask on."""
    for sector in SECTOREN:
        vooraf = {"vo": {"voorwaarden": "ja"}, "po": {}}.get(sector, {"instelling": "nee"})
        zaak = {"sector": sector, **vooraf, "plaatsruimte": "nee"}
        gevonden = uitkomst("gegevens-over-ondersteuning", **zaak)
        lid = {"po": "40 lid 5", "vo": "8.9 lid 3"}.get(sector, "40 lid 6")
        assert "lid-geldt-niet" == gevonden.id
        assert f"{WET[sector]} art. {lid}" in vindplaatsen("gegevens-over-ondersteuning", **zaak)
        assert ["beslissing-aanmelding"] == [vervolg.regel for vervolg in gevonden.vervolg]


OPEN = {"sector": "po", "plaatsruimte": "ja", "grondslag": "niet_gevraagd"}


def test_medical_and_psychological_results_can_be_refused_at_a_public_school() -> None:
    """Privacy that weighs more is a ground of law, and rests on a judgement (Awb 4:3.1)."""
    zaak = {**OPEN, "denominatie": "openbaar", "privacy_weegt": "ja"}
    gevonden = uitkomst("gegevens-over-ondersteuning", **zaak)
    assert "Awb art. 4:3 lid 1" == gevonden.bronnen[0].verwijzing
    assert "wet" == soort("gegevens-over-ondersteuning", **zaak)
    assert gevonden.oordeel
    assert rules_lib.REGELS["gegevens-over-ondersteuning"].zaak.feiten["privacy_weegt"].oordeel


def test_at_a_private_school_no_such_ground_was_found() -> None:
    """The Awb is not shown to a private school; a lawyer is asked on which ground to refuse."""
    zaak = {**OPEN, "denominatie": "bijzonder"}
    gezien = vindplaatsen("gegevens-over-ondersteuning", **zaak)
    assert [] == [verwijzing for verwijzing in gezien if verwijzing.startswith("Awb")]
    assert uitkomst("gegevens-over-ondersteuning", **zaak).jurist


@pytest.mark.parametrize(
    "zaak",
    [
        {"denominatie": "openbaar", "privacy_weegt": "ja"},
        {"denominatie": "openbaar", "privacy_weegt": "nee"},
        {"denominatie": "bijzonder"},
    ],
)
def test_a_dispute_over_the_asking_can_go_to_the_commission(zaak: dict[str, str]) -> None:
    """The lid on asking is among those of the national commission (WPO 43.2, WVO 12.34, WEC 45)."""
    gevonden = uitkomst("gegevens-over-ondersteuning", **OPEN, **zaak)
    assert "gpo-bevoegd" in {vervolg.regel for vervolg in gevonden.vervolg}


def test_facts_of_the_duty_are_the_same_facts() -> None:
    """What was answered for the duty is not asked again in other words."""
    zorgplicht = rules_lib.REGELS["zorgplicht"].zaak.feiten
    for naam in ("instelling", "voorwaarden", "plaatsruimte", "grondslag"):
        hier = rules_lib.REGELS["gegevens-over-ondersteuning"].zaak.feiten[naam]
        assert zorgplicht[naam] is hier
    instelling = rules_lib.REGELS["gegevens-overdracht"].zaak.feiten["instelling"]
    assert zorgplicht["instelling"] is instelling


# Data that do not come

FEITEN_ONTBREKEN = {
    "gegeven_nodig": ("ja", "nee"),
    "privacy_weegt": ("ja", "nee"),
    "aanvultermijn": ("ja", "nee"),
    "stand_aanvulling": ("loopt", "genoeg", "te_weinig", "niets"),
}
STIL = {  # from which day the term to decide stands still
    "openbaar": "termijn-staat-stil",  # Awb 4:15.1: the day after the invitation
    "bijzonder": "termijn-staat-stil-vanaf-de-uitnodiging",  # WPO 63.4, WEC 61.5
    "bijzonder vo": "termijn-loopt-door",  # WVO 8.8.3: nothing found
}
NIET = {  # within which term not treating it is made known
    "openbaar": "niet-behandelen-kan",  # Awb 4:5.4
    "bijzonder": "niet-behandelen-kan-bijzonder",  # WPO 63.4, WEC 61.5
    "bijzonder vo": "niet-behandelen-kan-vo",  # WVO 8.8.3: no term
}


def ontbreekt(sector: str, denominatie: str, zaak: dict[str, str]) -> str:
    """Tell from the statutes what follows when data are missing."""
    if zaak["gegeven_nodig"] == "nee":
        return "beslis-op-wat-er-is"  # Awb 4:5.1.c, WPO 63.4, WEC 61.5, WVO 8.8.3: too little
    if zaak["privacy_weegt"] == "ja":
        # Awb 4:3.1; no such article for a private school
        return {"openbaar": "ouders-houden-terug"}.get(denominatie, "terughouden-niet-geregeld")
    if zaak["aanvultermijn"] == "nee":
        return "eerst-laten-aanvullen"
    regime = "bijzonder vo" if (denominatie, sector) == ("bijzonder", "vo") else denominatie
    stand = zaak["stand_aanvulling"]
    return {"loopt": STIL[regime], "genoeg": "beslis"}.get(stand, NIET[regime])


@pytest.mark.parametrize(("sector", "denominatie"), list(product(SECTOREN, DENOMINATIES)))
def test_what_follows_is_as_in_the_statute(sector: str, denominatie: str) -> None:
    """In every combination of facts the outcome is what the statutes say."""
    anders = []
    for antwoorden in product(*FEITEN_ONTBREKEN.values()):
        zaak = dict(zip(FEITEN_ONTBREKEN, antwoorden, strict=True))
        gevonden = uitkomst("gegevens-ontbreken", sector=sector, denominatie=denominatie, **zaak)
        if ontbreekt(sector, denominatie, zaak) != gevonden.id:
            anders.append((zaak, gevonden.id))
    assert [] == anders[:5]


TE_WEINIG = {"gegeven_nodig": "ja", "privacy_weegt": "nee", "aanvultermijn": "ja"}
GROND = {
    ("po", "openbaar"): "Awb art. 4:5 lid 1 en 4",
    ("vo", "openbaar"): "Awb art. 4:5 lid 1 en 4",
    ("so", "openbaar"): "Awb art. 4:5 lid 1 en 4",
    ("vso", "openbaar"): "Awb art. 4:5 lid 1 en 4",
    ("po", "bijzonder"): "WPO art. 63 lid 4",
    ("vo", "bijzonder"): "WVO 2020 art. 8.8 lid 3",
    ("so", "bijzonder"): "WEC art. 61 lid 5",
    ("vso", "bijzonder"): "WEC art. 61 lid 5",
}


@pytest.mark.parametrize(("sector", "denominatie"), list(product(SECTOREN, DENOMINATIES)))
def test_not_treating_has_its_own_ground_per_school(sector: str, denominatie: str) -> None:
    """Each kind of school has its own article for it, and a temporary placement ends."""
    zaak = {"sector": sector, "denominatie": denominatie, **TE_WEINIG, "stand_aanvulling": "niets"}
    gezien = vindplaatsen("gegevens-ontbreken", **zaak)
    eindigt = {"po": "40 lid 7", "vo": "8.13 lid 4"}.get(sector, "40 lid 8 en 9")
    assert GROND[sector, denominatie] in gezien
    assert f"{WET[sector]} art. {eindigt}" in gezien
    assert "wet" == soort("gegevens-ontbreken", **zaak)


def test_not_treating_is_no_refusal_by_inference_only() -> None:
    """That the duty to find a school is not touched is inference; a refusal keeps its own list."""
    zaak = {"sector": "po", "denominatie": "openbaar", **TE_WEINIG, "stand_aanvulling": "te_weinig"}
    gevonden = uitkomst("gegevens-ontbreken", **zaak)
    plicht = [bron for bron in gevonden.bronnen if bron.verwijzing == "WPO art. 40 lid 4"]
    assert ["uitleg"] == [str(bron.soort) for bron in plicht]
    assert {"weigering", "niet-behandelen"} <= {vervolg.regel for vervolg in gevonden.vervolg}
    assert gevonden.jurist


@pytest.mark.parametrize("sector", SECTOREN)
def test_of_data_kept_back_from_a_private_school_nothing_is_found(sector: str) -> None:
    """No ground to refuse and none to leave untreated: said so, and asked of a lawyer."""
    uitslag = rules_lib.beslis(
        "gegevens-ontbreken",
        sector=sector,
        denominatie="bijzonder",
        gegeven_nodig="ja",
        privacy_weegt="ja",
    )
    assert "niet_geregeld" == uitslag.status
    assert "terughouden-niet-geregeld" == uitslag.uitkomst.id
    assert uitslag.uitkomst.jurist
    assert "niet-behandelen" not in {vervolg.regel for vervolg in uitslag.uitkomst.vervolg}


def test_suspension_is_found_in_all_but_the_private_vo() -> None:
    """While the parents complete, the term stands still; for the private vo nothing was found."""
    loopt = {**TE_WEINIG, "stand_aanvulling": "loopt"}
    zwijgt = {
        (sector, denominatie)
        for sector, denominatie in product(SECTOREN, DENOMINATIES)
        if "niet_geregeld"
        == rules_lib.beslis(
            "gegevens-ontbreken", sector=sector, denominatie=denominatie, **loopt
        ).status
    }
    assert {("vo", "bijzonder")} == zwijgt


@pytest.mark.parametrize("denominatie", DENOMINATIES)
def test_c27_incomplete_is_not_the_same_as_kept_back(denominatie: str) -> None:
    """Data kept back for privacy never lead to 'not treated'; data that do not come can."""
    zaak = {
        "sector": "po",
        "denominatie": denominatie,
        "gegeven_nodig": "ja",
        "aanvultermijn": "ja",
        "stand_aanvulling": "niets",
    }
    for weegt, verwacht in (("ja", False), ("nee", True)):
        gevonden = uitkomst("gegevens-ontbreken", **zaak, privacy_weegt=weegt)
        assert verwacht == ("niet-behandelen" in {stap.regel for stap in gevonden.vervolg})


@pytest.mark.parametrize("denominatie", DENOMINATIES)
@pytest.mark.parametrize("sector", ["so", "vso"])
def test_an_institution_never_admits_without_its_commission(sector: str, denominatie: str) -> None:
    """Deciding on what there is has this limit in the (v)so, whatever is kept back (WEC 41.4)."""
    zaak = {"sector": sector, "gegeven_nodig": "ja", "privacy_weegt": "ja"}
    gezien = vindplaatsen("gegevens-ontbreken", **zaak, denominatie=denominatie)
    assert "WEC art. 41 lid 4" in gezien


def test_the_term_to_complete_has_no_statutory_length() -> None:
    """The school sets the term; without it the application cannot be left untreated."""
    zaak = {"gegeven_nodig": "ja", "privacy_weegt": "nee", "aanvultermijn": "nee"}
    gevonden = uitkomst("gegevens-ontbreken", **zaak)
    assert "eerst-laten-aanvullen" == gevonden.id
    assert [] == [vervolg.regel for vervolg in gevonden.vervolg if "behandelen" in vervolg.regel]


@pytest.mark.parametrize("denominatie", DENOMINATIES)
def test_that_the_term_stood_still_is_cited_where_it_stands(denominatie: str) -> None:
    """Once the data are there, the article on the standstill is shown (Awb 4:15, WPO 63.4)."""
    zaak = {"sector": "po", **TE_WEINIG, "stand_aanvulling": "genoeg"}
    gezien = vindplaatsen("gegevens-ontbreken", **zaak, denominatie=denominatie)
    stil = {"openbaar": "Awb art. 4:15 lid 1", "bijzonder": "WPO art. 63 lid 4"}
    assert {stil[denominatie], "WPO art. 40 lid 6"} == gezien


def test_not_knowing_keeps_every_way_open() -> None:
    """'Weet ik niet' on the kind of school leaves the outcomes of both kinds."""
    zaak = {"sector": "vo", **TE_WEINIG, "stand_aanvulling": "loopt", "denominatie": "weet-ik-niet"}
    uitslag = rules_lib.beslis("gegevens-ontbreken", **zaak)
    mogelijk = {uitkomst.id for uitkomst in uitslag.mogelijk}
    assert {"termijn-staat-stil", "termijn-loopt-door"} == mogelijk
    assert "denominatie" == uitslag.eerst_uitzoeken.naam


# By e-mail or website


def test_there_is_no_right_to_apply_electronically() -> None:
    """The right of Awb 2:13 does not hold between parents and school, in any sector."""
    artikel = {"po": "WPO art. 4d", "vo": "WVO 2020 art. 3.43"}
    for sector in SECTOREN:
        zaak = {"sector": sector, "denominatie": "openbaar"}
        assert "geen-recht-op-elektronisch" == uitkomst("elektronisch-aanmelden", **zaak).id
        gezien = vindplaatsen("elektronisch-aanmelden", **zaak)
        assert {artikel.get(sector, "WEC art. 5b"), "Awb art. 2:13 lid 1"} <= gezien


def test_a_public_school_can_be_written_to_electronically() -> None:
    """No right is no ban: Awb 2:7 lets a message go unless its form forbids; a lawyer is asked."""
    zaak = {"sector": "po", "denominatie": "openbaar"}
    gezien = vindplaatsen("elektronisch-aanmelden", **zaak)
    assert {"Awb art. 2:7 lid 1", "Awb art. 2:14", "Awb art. 2:20"} <= gezien
    jurist = uitkomst("elektronisch-aanmelden", **zaak).jurist
    assert [] != [vraag for vraag in jurist if "2:14" in vraag]


def test_of_a_private_school_nothing_is_found_on_email() -> None:
    """It is said where was looked; whether e-mail is writing is for a lawyer."""
    uitslag = rules_lib.beslis("elektronisch-aanmelden", denominatie="bijzonder")
    assert "niet_geregeld" == uitslag.status
    assert uitslag.uitkomst.jurist


@pytest.mark.parametrize(("ontvangst", "geldt"), [("31-12-2025", False), ("1-1-2026", True)])
def test_the_electronic_rule_begins_with_2026(ontvangst: str, geldt: bool) -> None:
    """Before 1 January 2026 the article was not there: no answer of today is given."""
    zaak = {"denominatie": "openbaar", "ontvangst": ontvangst}
    if geldt:
        assert rules_lib.beslis("elektronisch-aanmelden", **zaak).uitkomst
        return
    with pytest.raises(rules_lib.NietInWerking):
        rules_lib.beslis("elektronisch-aanmelden", **zaak)


def test_an_older_text_is_not_passed_off_as_read() -> None:
    """For a day before 1 August 2026 it is said that the text of that day was not read."""
    zaak = {"soort_gegeven": "identiteit"}
    oud = rules_lib.beslis("gegevens-vragen", **zaak, ontvangst="31-7-2026")
    nieuw = rules_lib.beslis("gegevens-vragen", **zaak, ontvangst="1-8-2026")
    assert (True, False) == (bool(oud.voorbehoud), bool(nieuw.voorbehoud))
    with pytest.raises(rules_lib.NietInWerking):
        rules_lib.beslis("gegevens-vragen", **zaak, ontvangst="31-7-2022")


# Without a number

MELDING = {
    "po": "WPO art. 40b lid 3",
    "vo": "WVO 2020 art. 8.10 lid 3",
    "so": "WEC art. 42a lid 3",
    "vso": "WEC art. 42a lid 3",
}
TERMIJNEN = {
    "melding-zonder-nummer": ("toelatingsbesluit", 2),
    "nummer-van-de-minister": ("melding_nummer", 8),
}


@pytest.mark.parametrize("id", TERMIJNEN)
def test_weeks_on_every_day_end_on_an_ordinary_day(id: str) -> None:
    """On every day of two years the term is its weeks, moved by the Awt as the oracle moves it."""
    gebeurtenis, weken = TERMIJNEN[id]
    dag = date(2026, 8, 1)
    while dag < date(2028, 8, 1):
        verwacht = kalender.eerstvolgende_gewone_dag(dag + timedelta(weeks=weken))
        assert verwacht == rules_lib.termijn(id, **{gebeurtenis: dag}).berekening.laatste_dag
        dag += timedelta(days=1)


@pytest.mark.parametrize(
    ("besluit", "verwacht"),
    [
        ("23-11-2026", date(2026, 12, 7)),  # a Monday
        ("18-12-2026", date(2027, 1, 4)),  # New Year's Day, Saturday and Sunday
        ("12-3-2027", date(2027, 3, 30)),  # Good Friday to Easter Monday
        ("22-4-2027", date(2027, 5, 10)),  # Ascension Day, the equated day, the weekend
    ],
)
def test_worked_days_of_the_notice(besluit: str, verwacht: date) -> None:
    """Two weeks after the decision to admit, on days worked out by hand."""
    assert verwacht == rules_lib.termijn("melding-zonder-nummer", besluit).berekening.laatste_dag


@pytest.mark.parametrize("sector", SECTOREN)
def test_the_notice_rests_on_the_own_act(sector: str) -> None:
    """Each sector reads its own article, and that the Awt moves the day."""
    uitslag = rules_lib.termijn("melding-zonder-nummer", "23-11-2026", sector=sector)
    gezien = {bron.verwijzing for bron in uitslag.bronnen}
    assert {MELDING[sector], "Awt art. 1 lid 1"} == gezien


def test_a_number_does_not_come_before_the_admission() -> None:
    """A notice that lies before the decision to admit is refused."""
    with pytest.raises(rules_lib.VerkeerdeVolgorde):
        rules_lib.termijn(
            "nummer-van-de-minister", toelatingsbesluit="24-11-2026", melding_nummer="23-11-2026"
        )


@pytest.mark.parametrize(("besluit", "geldt"), [("31-7-2022", False), ("1-8-2022", True)])
def test_the_notice_is_known_from_2022(besluit: str, geldt: bool) -> None:
    """Before 1 August 2022 the rule was not looked into, and says so."""
    if geldt:
        assert rules_lib.termijn("melding-zonder-nummer", besluit).berekening
        return
    with pytest.raises(rules_lib.NietInWerking):
        rules_lib.termijn("melding-zonder-nummer", besluit)


# Sharing and keeping

OVERSTAP = {
    "rapport-opgesteld": "overstaprapport_gemaakt",
    "rapport-aan-ouders": "overstaprapport_afschrift",
    "rapport-begrensd": "overstaprapport_beperkt",
    "rapport-vijf-jaar": "overstaprapport_bewaard",
}


@pytest.mark.parametrize("sector", SECTOREN)
@pytest.mark.parametrize("eis", OVERSTAP)
def test_the_report_of_a_leaving_pupil(eis: str, sector: str) -> None:
    """A school for po or (v)so makes it, copies it, bounds it and keeps it; the vo is not found."""
    vertrekt = {"sector": sector, "vertrekt_van_school": "ja"}
    if eis != "rapport-opgesteld":
        vertrekt |= {"overstaprapport_gemaakt": "ja"}
    verwacht = {
        "ja": "niet_van_toepassing" if sector == "vo" else "voldaan",
        "nee": "niet_van_toepassing" if sector == "vo" else "ontbreekt",
    }
    for antwoord, staat in verwacht.items():
        assert staat == staten(**vertrekt, **{OVERSTAP[eis]: antwoord})[eis]
    blijft = staten(sector=sector, vertrekt_van_school="nee")[eis]
    assert "niet_van_toepassing" == blijft
    assert ("niet_van_toepassing" if sector == "vo" else "open") == staten(**vertrekt)[eis]


def test_of_a_report_that_is_not_there_only_that_is_missing() -> None:
    """Without a report nothing is asked of its copy, its contents or its keeping."""
    gevonden = staten(sector="po", vertrekt_van_school="ja", overstaprapport_gemaakt="nee")
    verwacht = dict.fromkeys(OVERSTAP, "niet_van_toepassing") | {"rapport-opgesteld": "ontbreekt"}
    assert verwacht == {eis: gevonden[eis] for eis in OVERSTAP}


def test_the_limits_of_the_report_are_those_of_every_article() -> None:
    """What the decree lets in is worked out per kind: absence only of the year before (art. 7)."""
    eisen = rules_lib.REGELS["gegevens-overdracht"].versies[0].inhoud
    begrensd = next(eis for eis in eisen if eis.id == "rapport-begrensd")
    assert ["2", "3", "4", "5", "6", "7"] == [bron.artikel for bron in begrensd.bronnen]


@pytest.mark.parametrize(
    ("sector", "komt", "weet", "staat"),
    [
        ("vo", "ja", "ja", "voldaan"),
        ("vo", "ja", "nee", "ontbreekt"),
        ("vo", "nee", "nee", "niet_van_toepassing"),
        ("po", "ja", "nee", "niet_van_toepassing"),
        ("so", "ja", "nee", "niet_van_toepassing"),
        ("vso", "ja", "nee", "niet_van_toepassing"),
    ],
)
def test_the_former_school_hears_of_the_decision(
    sector: str, komt: str, weet: str, staat: str
) -> None:
    """Only the vo tells the head of the former school for po or (v)so (UWVO 8.6.a)."""
    zaak = {"sector": sector, "komt_van_po_of_so": komt, "vorige_school_weet": weet}
    assert staat == staten(**zaak)["vorige-school-ingelicht"]


@pytest.mark.parametrize(
    ("sector", "komt", "gevraagd", "gegeven", "staat"),
    [
        ("vo", "ja", "ja", "ja", "voldaan"),
        ("vo", "ja", "ja", "nee", "ontbreekt"),
        ("vo", "ja", "nee", "nee", "niet_van_toepassing"),
        ("vo", "nee", "ja", "nee", "niet_van_toepassing"),
        ("so", "ja", "ja", "nee", "niet_van_toepassing"),
    ],
)
def test_results_are_sent_when_asked_for(
    sector: str, komt: str, gevraagd: str, gegeven: str, staat: str
) -> None:
    """Results after the first year go to the former school if it asks (UWVO 8.6.b)."""
    zaak = {
        "sector": sector,
        "komt_van_po_of_so": komt,
        "resultaten_gevraagd": gevraagd,
        "resultaten_gegeven": gegeven,
    }
    assert staat == staten(**zaak)["studieresultaten-gestuurd"]


@pytest.mark.parametrize(
    ("advies", "afschrift", "staat"),
    [
        ("ja", "ja", "voldaan"),
        ("ja", "nee", "ontbreekt"),
        ("nee", "nee", "niet_van_toepassing"),
    ],
)
def test_every_advice_is_copied_to_the_parents(advies: str, afschrift: str, staat: str) -> None:
    """The support region gives the parents a copy of each advice (WPO 18a.14, WVO 2.47.17)."""
    zaak = {"advies_ondersteuningsbehoefte": advies, "advies_afschrift_ouders": afschrift}
    assert staat == staten(**zaak)["advies-aan-ouders"]


@pytest.mark.parametrize(
    ("heeft", "gedeeld", "afgeschermd", "drie_jaar", "verwacht"),
    [
        ("nee", "ja", "nee", "nee", ("niet_van_toepassing", "niet_van_toepassing")),
        ("ja", "nee", "ja", "ja", ("voldaan", "voldaan")),
        ("ja", "ja", "ja", "nee", ("ontbreekt", "ontbreekt")),
        ("ja", "nee", "nee", "ja", ("voldaan", "ontbreekt")),
    ],
)
def test_health_data_stay_where_they_are(
    heeft: str, gedeeld: str, afgeschermd: str, drie_jaar: str, verwacht: tuple[str, str]
) -> None:
    """Not to third parties, shut off, and kept until three years after (WPO 18a.13)."""
    gevonden = staten(
        gezondheid_bij_swv=heeft,
        gezondheid_gedeeld=gedeeld,
        gezondheid_afgeschermd=afgeschermd,
        gezondheid_drie_jaar=drie_jaar,
    )
    assert verwacht == (gevonden["gezondheid-niet-aan-derden"], gevonden["gezondheid-bewaard"])


COMMISSIE = (
    "conclusies-besproken",
    "inzage-gegeven",
    "rapport-alleen-waarvoor",
    "commissierapport-bewaard",
)


@pytest.mark.parametrize("sector", SECTOREN)
def test_the_report_of_the_commission_is_of_institutions_only(sector: str) -> None:
    """Only an institution for cluster 1 or 2 has it (WEC 41)."""
    gevonden = staten(sector=sector, instelling="nee")
    assert {"niet_van_toepassing"} == {gevonden[eis] for eis in COMMISSIE}


INSTELLING = {"sector": "so", "instelling": "ja"}


@pytest.mark.parametrize(
    ("eis", "antwoorden", "staat"),
    [
        ("conclusies-besproken", {"commissie_besproken": "ja"}, "voldaan"),
        ("conclusies-besproken", {"commissie_besproken": "nee"}, "ontbreekt"),
        ("inzage-gegeven", {"commissie_inzage_gevraagd": "nee"}, "niet_van_toepassing"),
        (
            "inzage-gegeven",
            {"commissie_inzage_gevraagd": "ja", "commissie_inzage": "ja"},
            "voldaan",
        ),
        (
            "inzage-gegeven",
            {"commissie_inzage_gevraagd": "ja", "commissie_inzage": "nee"},
            "ontbreekt",
        ),
        ("rapport-alleen-waarvoor", {"commissie_elders": "nee"}, "voldaan"),
        (
            "rapport-alleen-waarvoor",
            {"commissie_elders": "ja", "commissie_toestemming": "ja"},
            "voldaan",
        ),
        (
            "rapport-alleen-waarvoor",
            {"commissie_elders": "ja", "commissie_toestemming": "nee"},
            "ontbreekt",
        ),
        ("commissierapport-bewaard", {"commissie_bewaard": "ja"}, "voldaan"),
        ("commissierapport-bewaard", {"commissie_bewaard": "nee"}, "ontbreekt"),
    ],
)
def test_the_report_of_the_commission(eis: str, antwoorden: dict[str, str], staat: str) -> None:
    """Discussed, open to those who may see it, used with written consent, and kept (WEC 41.7-9)."""
    assert staat == staten(**INSTELLING, **antwoorden)[eis]


@pytest.mark.parametrize(
    ("sector", "verwijzing"),
    [("po", "WPO art. 18a lid 14"), ("vso", "WVO 2020 art. 2.47 lid 17")],
)
def test_a_requirement_shows_the_article_of_the_region(sector: str, verwijzing: str) -> None:
    """The so reads the region of the po, the vso that of the vo."""
    uitslag = rules_lib.controle("gegevens-overdracht", sector=sector)
    punt = next(punt for punt in uitslag.eisen if punt.eis.id == "advies-aan-ouders")
    assert verwijzing in {bron.verwijzing for bron in punt.bronnen}


def test_the_example_is_complete_and_the_other_is_not() -> None:
    """One worked list has nothing open or missing, the other lacks two things."""
    af, onaf = rules_lib.REGELS["gegevens-overdracht"].waarden()
    assert {"voldaan", "niet_van_toepassing"} == set(staten(**af).values())
    gevonden = staten(**onaf)
    ontbreken = {eis for eis, staat in gevonden.items() if staat == "ontbreekt"}
    assert {"inzage-gegeven", "rapport-alleen-waarvoor"} == ontbreken


# Who is involved


def betrekkingen() -> set[tuple[str, str]]:
    """Name every form and person of the subject."""
    gevonden = set()
    for id in ("gegevens-over-het-kind", "gegevens-ontbreken", "melding-zonder-nummer"):
        gevonden |= {(b.vorm.name, b.wie) for b in rules_lib.REGELS[id].betrekt}
    for versie in rules_lib.REGELS["gegevens-overdracht"].versies:
        gevonden |= {(b.vorm.name, b.wie) for eis in versie.inhoud for b in eis.betrekt}
    return gevonden


def test_consent_is_needed_for_one_thing_only() -> None:
    """Of all sharing here only other use of the commission's report needs consent (WEC 41.8)."""
    toestemming = [
        (betrekking.stap, betrekking.bronnen)
        for eis in rules_lib.REGELS["gegevens-overdracht"].versies[0].inhoud
        for betrekking in eis.betrekt
        if betrekking.vorm is Vorm.TOESTEMMING
    ]
    assert [["WEC art. 41 lid 8"]] == [
        [b.verwijzing for b in bronnen] for _, bronnen in toestemming
    ]


def test_where_no_consent_is_asked_it_is_said_as_inference() -> None:
    """The text asks none: said as inference, so that no reader takes it for a rule on privacy."""
    zonder = [
        betrekking
        for betrekking in rules_lib.REGELS["gegevens-over-het-kind"].betrekt
        if betrekking.vorm is Vorm.GEEN_TOESTEMMING
    ]
    assert 2 == len(zonder)
    assert {"uitleg"} == {str(bron.soort) for betrekking in zonder for bron in betrekking.bronnen}


def test_whom_to_inform() -> None:
    """Parents, the minister, the former school and the staff are in the table."""
    assert {
        ("INFORMEREN", "de ouders"),
        ("INFORMEREN", "de minister van OCW"),
        ("INFORMEREN", "de directeur van de vorige school (po, so of vso)"),
        ("OVERLEG", "het onderwijzend personeel"),
    } <= betrekkingen()
