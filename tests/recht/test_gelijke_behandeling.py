"""Equal treatment and treaties: adjustment, weighing, accessibility, distinction, treaties."""

from collections.abc import Mapping
from datetime import date
from itertools import product
from typing import Any

import pytest

import rules_lib
from rules_lib.kern.bron import voor_zaak
from rules_lib.kern.verkenning import Blad, knopen

JA_NEE = ("ja", "nee")
ONDERWERP = (
    "doeltreffende-aanpassing",
    "afweging-aanpassing",
    "onderscheid",
    "toegankelijkheid",
    "verdragen",
)


def uitkomst(id: str, **zaak: str) -> Any:
    """Ask a decision for its outcome."""
    return rules_lib.beslis(id, **zaak).uitkomst


def staten(**waarden: Any) -> dict[str, str]:
    """Ask the checklist of the weighing, and give the state of each requirement by id."""
    eisen = rules_lib.controle("afweging-aanpassing", **waarden).eisen
    return {punt.eis.id: str(punt.staat) for punt in eisen}


def combinaties(feiten: Mapping[str, tuple[str, ...]]) -> list[dict[str, str]]:
    """Give every combination of answers."""
    return [dict(zip(feiten, antwoorden, strict=True)) for antwoorden in product(*feiten.values())]


def vragen(id: str, **zaak: str) -> list[str]:
    """Follow the questions of a decision in the order in which they come."""
    return [feit.naam for feit, _ in rules_lib.beslis(id, **zaak).pad]


# doeltreffende-aanpassing: WGBH/cz 2, 3.1, 5b.1; report 2.1

AANPASSING = {
    "handicap": JA_NEE,
    "dienst_van_school": JA_NEE,
    "assistentiehond": JA_NEE,
    "behoefte_bekend": JA_NEE,
    "geschikt": JA_NEE,
    "noodzakelijk": JA_NEE,
    "veiligheid": JA_NEE,
    "onevenredig": JA_NEE,
}


def aanpassing(zaak: Mapping[str, str]) -> str:
    """Tell from the statute and the report what comes of an adjustment that is asked for."""
    if zaak["handicap"] == "nee":
        return "geen-handicap"  # 1: on the ground of handicap or chronic illness
    if zaak["dienst_van_school"] == "nee":
        return "niet-de-school"  # 5b.1: who offers the service
    if zaak["assistentiehond"] == "nee":  # 2.2: letting in the dog is always an adjustment
        if zaak["behoefte_bekend"] == "nee":
            return "eerst-behoefte"  # 2.1: according to the need
        if zaak["geschikt"] == "nee":
            return "niet-geschikt"  # effective: suitable
        if zaak["noodzakelijk"] == "nee":
            return "niet-nodig"  # effective: necessary
    if zaak["veiligheid"] == "ja":
        return "veiligheid"  # 3.1.a
    return "onevenredig" if zaak["onevenredig"] == "ja" else "aanpassen"  # 2.1


def test_an_adjustment_follows_the_statute_in_every_combination() -> None:
    """Effective first, disproportionate after: each combination ends where the law has it."""
    anders = [
        zaak
        for zaak in combinaties(AANPASSING)
        if aanpassing(zaak) != uitkomst("doeltreffende-aanpassing", **zaak).id
    ]
    assert [] == anders


def test_the_burden_is_the_last_question() -> None:
    """Whether it is too heavy is asked only after what works is known."""
    zaak = {
        **dict.fromkeys(AANPASSING, "ja"),
        "assistentiehond": "nee",
        "veiligheid": "nee",
        "onevenredig": "nee",
    }
    assert [
        "handicap",
        "dienst_van_school",
        "assistentiehond",
        "behoefte_bekend",
        "geschikt",
        "noodzakelijk",
        "veiligheid",
        "onevenredig",
    ] == vragen("doeltreffende-aanpassing", **zaak)


@pytest.mark.parametrize("onevenredig", JA_NEE)
def test_a_burden_says_nothing_before_what_works_is_known(onevenredig: str) -> None:
    """With the need unknown, costs do not count."""
    zaak = {"handicap": "ja", "dienst_van_school": "ja", "assistentiehond": "nee"}
    actual = uitkomst(
        "doeltreffende-aanpassing", **zaak, behoefte_bekend="nee", onevenredig=onevenredig
    )
    assert "eerst-behoefte" == actual.id


def test_open_norms_are_judgements() -> None:
    """Handicap, suitable, necessary, safe and too heavy are weighed by someone, and so marked."""
    feiten = rules_lib.REGELS["doeltreffende-aanpassing"].zaak.feiten
    assert {"handicap", "geschikt", "noodzakelijk", "veiligheid", "onevenredig"} == {
        naam for naam, feit in feiten.items() if feit.oordeel
    }


@pytest.mark.parametrize("zaak", [{"onevenredig": "ja"}, {"onevenredig": "nee"}])
def test_an_outcome_that_rests_on_a_judgement_says_so(zaak: dict[str, str]) -> None:
    """Whether the school must adjust or need not, the answer names whose weighing it rests on."""
    vast = {"handicap": "ja", "dienst_van_school": "ja", "assistentiehond": "ja"}
    assert uitkomst("doeltreffende-aanpassing", **vast, veiligheid="nee", **zaak).oordeel


def test_the_burden_of_proof_is_with_the_school() -> None:
    """Who need not adjust reads that the school has to prove it (WGBH/cz 10.2)."""
    vast = {"handicap": "ja", "dienst_van_school": "ja", "assistentiehond": "ja"}
    bronnen = uitkomst(
        "doeltreffende-aanpassing", **vast, veiligheid="nee", onevenredig="ja"
    ).bronnen
    assert "WGBH/cz art. 10 lid 2" in {bron.verwijzing for bron in bronnen}


@pytest.mark.parametrize(
    ("id", "soort"),
    [
        ("aanpassen", "wet"),
        ("onevenredig", "wet"),
        ("niet-geschikt", "rapport"),
        ("niet-nodig", "rapport"),
        ("eerst-behoefte", "uitleg"),
        ("veiligheid", "uitleg"),
    ],
)
def test_the_kind_of_ground_is_honest(id: str, soort: str) -> None:
    """The order is of the report and the parliamentary history; the duty is of the statute."""
    boom = rules_lib.boom("doeltreffende-aanpassing")
    blad = next(k.uitkomst for k in knopen(boom) if isinstance(k, Blad) and k.uitkomst.id == id)
    assert soort == str(blad.bronnen[0].soort)


# afweging-aanpassing: report 2.1, WGBH/cz 2 and 10

FACTOREN = {
    "baten": "gewogen_baten",
    "grootte": "gewogen_grootte",
    "kosten": "gewogen_kosten",
    "haalbaarheid": "gewogen_haalbaarheid",
    "draagkracht": "gewogen_draagkracht",
    "alternatief": "gewogen_alternatief",
}
OVERIG = {"lichtere-aanpassing": "lichtere_bekeken", "vastgelegd": "afweging_vastgelegd"}


@pytest.mark.parametrize(("eis", "feit"), [*FACTOREN.items(), *OVERIG.items()])
def test_each_factor_is_weighed_and_recorded(eis: str, feit: str) -> None:
    """Each factor stands on its own: weighed is met, not weighed is missing, unknown is open."""
    assert "voldaan" == staten(**{feit: "ja"})[eis]
    assert "ontbreekt" == staten(**{feit: "nee"})[eis]
    assert "open" == staten()[eis]


@pytest.mark.parametrize(
    ("eis", "feit"),
    [("behoefte", "behoefte_bekend"), ("eerst-doeltreffend", "doeltreffend_bepaald")],
)
def test_need_and_effect_come_first_but_for_an_assistance_dog(eis: str, feit: str) -> None:
    """Letting in an assistance dog is effective by law (2.2); of the rest it is found out first."""
    for hond, antwoord in product(JA_NEE, JA_NEE):
        verwacht = {"ja": "voldaan", "nee": "ontbreekt"}[antwoord]
        if hond == "ja":
            verwacht = "niet_van_toepassing"
        assert verwacht == staten(assistentiehond=hond, **{feit: antwoord})[eis]


def test_the_factors_are_of_the_report() -> None:
    """The statute does not say what is too heavy; the factors are cited as the report's."""
    eisen = rules_lib.REGELS["afweging-aanpassing"].versies[-1].inhoud
    soorten = {eis.id: str(eis.bronnen[0].soort) for eis in eisen}
    assert {"rapport"} == {soorten[id] for id in FACTOREN}
    assert {"uitleg"} == {soorten[id] for id in OVERIG}


def test_the_examples_show_complete_and_incomplete() -> None:
    """One example misses nothing, the other shows what is missing."""
    heel, half = (
        staten(**waarden) for waarden in rules_lib.REGELS["afweging-aanpassing"].waarden()
    )
    assert {"voldaan"} == set(heel.values())
    assert {"baten", "draagkracht", "lichtere-aanpassing"} == {
        id for id, staat in half.items() if staat == "ontbreekt"
    }


def test_who_is_involved_in_an_adjustment() -> None:
    """The pupil and the parents are consulted and told, as inference: the statute does not say."""
    eisen = rules_lib.REGELS["afweging-aanpassing"].versies[-1].inhoud
    betrokken = [b for eis in eisen for b in eis.betrekt]
    betrokken += rules_lib.REGELS["doeltreffende-aanpassing"].betrekt
    assert {"overleggen", "informeren"} == {str(b.vorm) for b in betrokken}
    assert {"de leerling en de ouders"} == {b.wie for b in betrokken}
    assert {"uitleg"} == {str(bron.soort) for b in betrokken for bron in b.bronnen}


# onderscheid: WGBH/cz 1, 1a, 3, 5b.1

ONDERSCHEID = {
    "handicap": JA_NEE,
    "dienst_van_school": JA_NEE,
    "intimidatie": JA_NEE,
    "anders_behandeld": JA_NEE,
    "neutrale_regel": JA_NEE,
    "uitzondering": ("geen", "veiligheid", "voorziening", "voorkeur"),
    "legitiem_doel": JA_NEE,
    "passend_middel": JA_NEE,
}


def onderscheid(zaak: Mapping[str, str]) -> str:
    """Tell from the statute whether there is forbidden distinction."""
    if zaak["handicap"] == "nee":
        return "andere-grond"
    if zaak["dienst_van_school"] == "nee":
        return "niet-de-school"  # 5b.1
    if zaak["intimidatie"] == "ja":
        return "intimidatie"  # 1a.3: no exception holds
    direct, indirect = zaak["anders_behandeld"] == "ja", zaak["neutrale_regel"] == "ja"  # 1.b, 1.c
    if not direct and not indirect:
        return "geen-onderscheid"
    if zaak["uitzondering"] != "geen":
        return "uitzondering"  # 3.1
    if direct:
        return "direct"  # 3.2 justifies indirect distinction only
    gerechtvaardigd = {zaak["legitiem_doel"], zaak["passend_middel"]} == {"ja"}
    return "gerechtvaardigd" if gerechtvaardigd else "indirect"


def test_distinction_follows_the_statute_in_every_combination() -> None:
    """Only indirect distinction can be justified, and harassment has no exception."""
    anders = [
        zaak
        for zaak in combinaties(ONDERSCHEID)
        if onderscheid(zaak) != uitkomst("onderscheid", **zaak).id
    ]
    assert [] == anders


@pytest.mark.parametrize("doel", JA_NEE)
def test_a_good_reason_does_not_justify_direct_distinction(doel: str) -> None:
    """A legitimate aim is not even asked about where a pupil is treated differently."""
    zaak = {**dict.fromkeys(ONDERSCHEID, "ja"), "intimidatie": "nee", "uitzondering": "geen"}
    zaak |= {"legitiem_doel": doel, "passend_middel": doel}
    assert "direct" == uitkomst("onderscheid", **zaak).id
    assert "legitiem_doel" not in vragen("onderscheid", **zaak)


@pytest.mark.parametrize(
    ("sector", "klacht"),
    [
        ("po", {"WPO art. 14 lid 1 en 7"}),
        ("so", {"WEC art. 23 lid 1 en 7"}),
        ("vso", {"WEC art. 23 lid 1 en 7"}),
        ("vo", {"WVO 2020 art. 3.35 lid 3", "WVO 2020 art. 3.36 lid 3"}),
    ],
)
def test_a_complaint_goes_to_the_committee_of_the_school(sector: str, klacht: set[str]) -> None:
    """Whoever is discriminated against reads the complaints article of the own sector."""
    zaak = {"handicap": "ja", "dienst_van_school": "ja", "intimidatie": "nee"}
    zaak |= {"anders_behandeld": "ja", "uitzondering": "geen"}
    bronnen = voor_zaak(uitkomst("onderscheid", **zaak).bronnen, {"sector": sector})
    assert klacht == {b.verwijzing for b in bronnen if b.werk.sectoren}


@pytest.mark.parametrize("id", ["direct", "indirect", "intimidatie"])
def test_outside_the_school_one_can_turn_to_the_college(id: str) -> None:
    """Whoever is discriminated against can ask the College for its opinion (WCRM 10)."""
    boom = rules_lib.boom("onderscheid")
    blad = next(k.uitkomst for k in knopen(boom) if isinstance(k, Blad) and k.uitkomst.id == id)
    assert {"WGBH/cz art. 9a", "WGBH/cz art. 10 lid 1", "WCRM art. 10 lid 1 en 2"} < {
        b.verwijzing for b in blad.bronnen
    }
    assert [] != [vraag for vraag in blad.jurist if "Bindt" in vraag]


@pytest.mark.parametrize("id", ["aanpassen", "onevenredig", "veiligheid", "niet-nodig"])
def test_an_adjustment_left_undone_can_go_to_the_college(id: str) -> None:
    """It also looks into an adjustment that was left undone (WCRM 10.1.a.2), as one reads it."""
    boom = rules_lib.boom("doeltreffende-aanpassing")
    blad = next(k.uitkomst for k in knopen(boom) if isinstance(k, Blad) and k.uitkomst.id == id)
    assert "WCRM art. 10 lid 1 en 2" in {b.verwijzing for b in blad.bronnen}
    assert [] != [stap for stap in blad.vervolg if "College" in stap.tekst]


def test_harassment_is_as_wide_as_in_the_statute() -> None:
    """Each of the five kinds of surroundings that the act names is in the question (1a.2)."""
    vraag = rules_lib.REGELS["onderscheid"].zaak.feiten["intimidatie"].vraag
    woorden = ("bedreigende", "vijandige", "beledigende", "vernederende", "kwetsende")
    assert [] == [woord for woord in woorden if woord not in vraag]


# toegankelijkheid: WGBH/cz 2a


@pytest.mark.parametrize(
    ("zaak", "verwacht"),
    [
        ({"toegang_voor": "leerling"}, "een-leerling"),
        ({"toegang_voor": "algemeen", "toegang_onevenredig": "ja"}, "onevenredig"),
        (
            {"toegang_voor": "algemeen", "toegang_onevenredig": "nee", "toegang_eenvoudig": "ja"},
            "eenvoudig",
        ),
        (
            {"toegang_voor": "algemeen", "toegang_onevenredig": "nee", "toegang_eenvoudig": "nee"},
            "geleidelijk",
        ),
    ],
)
def test_accessibility_is_at_least_gradual(zaak: dict[str, str], verwacht: str) -> None:
    """General accessibility is a duty of its own, gradual, unless it is a disproportionate burden.

    Whether the decree was changed since was not found out, so each of those answers asks a lawyer.
    """
    actual = uitkomst("toegankelijkheid", **zaak)
    assert verwacht == actual.id
    assert (verwacht != "een-leerling") == bool(actual.jurist)


def test_what_is_simple_is_due_at_once() -> None:
    """A simple provision is part of the duty in any case; the decree says what is simple (6)."""
    simpel = {"toegang_voor": "algemeen", "toegang_onevenredig": "nee", "toegang_eenvoudig": "ja"}
    bronnen = [b.verwijzing for b in uitkomst("toegankelijkheid", **simpel).bronnen]
    assert "Besluit toegankelijkheid art. 6 lid 1 en 2" == bronnen[0]


def test_what_is_too_heavy_is_weighed_by_the_factors_of_the_decree() -> None:
    """Size, means, costs, use and the rest stand in the decree (7), and are cited."""
    zwaar = {"toegang_voor": "algemeen", "toegang_onevenredig": "ja"}
    bronnen = {b.verwijzing for b in uitkomst("toegankelijkheid", **zwaar).bronnen}
    assert "Besluit toegankelijkheid art. 7" in bronnen


def test_accessibility_begins_with_its_decree() -> None:
    """The decree is of 21 June 2017; before that day no answer rests on it."""
    assert rules_lib.beslis("toegankelijkheid", peildag=date(2017, 6, 21)).vraag
    with pytest.raises(rules_lib.NietInWerking):
        rules_lib.beslis("toegankelijkheid", peildag=date(2017, 6, 20))


def test_one_pupil_is_pointed_to_the_adjustment() -> None:
    """What one pupil needs is an adjustment, not general accessibility."""
    vervolg = uitkomst("toegankelijkheid", toegang_voor="leerling").vervolg
    assert ["doeltreffende-aanpassing"] == [stap.regel for stap in vervolg]


# verdragen: report 2.1 and 4.1


@pytest.mark.parametrize(
    ("zaak", "verwacht"),
    [
        ({"verdrag": "evrm", "verdrag_plek": "plek"}, "plek"),
        ({"verdrag": "evrm", "verdrag_plek": "voorkeur"}, "geen-school-van-voorkeur"),
        ({"verdrag": "handicap", "verdrag_tegen": "school"}, "geen-beroep-op-de-rechter"),
        ({"verdrag": "handicap", "verdrag_tegen": "overheid"}, "plicht-van-de-staat"),
    ],
)
def test_what_a_treaty_gives_is_told_as_the_report_has_it(
    zaak: dict[str, str], verwacht: str
) -> None:
    """Access but no school of choice; a duty of the state but no direct appeal to the court."""
    actual = uitkomst("verdragen", **zaak)
    assert verwacht == actual.id
    assert "rapport" == str(actual.bronnen[0].soort)


def test_who_cannot_rely_on_the_treaty_is_pointed_to_the_act() -> None:
    """No appeal to the treaty is not the end: the act on equal treatment can be relied on."""
    actual = uitkomst("verdragen", verdrag="handicap", verdrag_tegen="school")
    assert {"doeltreffende-aanpassing", "onderscheid"} == {stap.regel for stap in actual.vervolg}
    assert actual.jurist


# All of the subject


@pytest.mark.parametrize("id", [id for id in ONDERWERP if id != "toegankelijkheid"])
def test_a_day_before_the_law_that_was_read_is_refused(id: str) -> None:
    """Before 2017 nothing is answered; on its first day it is."""
    vraag = rules_lib.controle if id == "afweging-aanpassing" else rules_lib.beslis
    assert vraag(id, peildag=date(2017, 1, 1))
    with pytest.raises(rules_lib.NietInWerking):
        vraag(id, peildag=date(2016, 12, 31))


@pytest.mark.parametrize("id", [id for id in ONDERWERP if id != "verdragen"])
def test_a_text_that_was_not_read_is_named(id: str) -> None:
    """Before 2026 the answer says that the text of that day was not read."""
    vraag = rules_lib.controle if id == "afweging-aanpassing" else rules_lib.beslis
    assert vraag(id, peildag="31-12-2025").voorbehoud
    assert () == vraag(id, peildag="1-1-2026").voorbehoud


@pytest.mark.parametrize("id", [id for id in ONDERWERP if id != "afweging-aanpassing"])
def test_not_knowing_leaves_the_outcomes_open(id: str) -> None:
    """'Weet ik niet' at the first question leaves more than one outcome, and says what to find."""
    eerste = rules_lib.boom(id).feit.naam
    uitslag = rules_lib.beslis(id, **{eerste: "weet-ik-niet"})
    assert ("vraag", eerste) == (uitslag.status, uitslag.eerst_uitzoeken.naam)
    assert len(uitslag.mogelijk) > 1


@pytest.mark.parametrize("id", [id for id in ONDERWERP if id != "afweging-aanpassing"])
def test_an_answer_that_does_not_exist_is_refused(id: str) -> None:
    """An answer that is not among the answers is refused."""
    with pytest.raises(rules_lib.Onbekend):
        rules_lib.beslis(id, **{rules_lib.boom(id).feit.naam: "misschien"})
