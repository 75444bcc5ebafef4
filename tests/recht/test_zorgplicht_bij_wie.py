"""Whose duty it is: several applications, a waiting list, a lottery, a move, and the end of it."""

from datetime import date
from itertools import product
from typing import Any

import pytest

import rules_lib
from rules_lib.kern.bron import voor_zaak
from rules_lib.kern.verkenning import bladen

SECTOREN = ("po", "vo", "so", "vso")
REGELS = ("wie-heeft-zorgplicht", "wachtlijst-en-loting", "einde-zorgplicht")
WET = {"po": "WPO", "vo": "WVO 2020", "so": "WEC", "vso": "WEC"}
BEOORDELEN = {"po": "40 lid 3", "vo": "8.9 lid 1", "so": "40 lid 4", "vso": "40 lid 4"}
BESLISSEN = {"po": "40 lid 6", "vo": "8.8 lid 2", "so": "40 lid 7", "vso": "40 lid 7"}
UITZONDERING = {"po": "40 lid 5", "vo": "8.9 lid 3", "so": "40 lid 6", "vso": "40 lid 6"}
TIJDELIJK = {
    "po": "40 lid 7",
    "vo": "8.13 lid 1 en 2",
    "so": "40 lid 8 en 9",
    "vso": "40 lid 8 en 9",
}
VERWIJDEREN = {"po": "40 lid 11", "vo": "8.15 lid 2", "so": "40 lid 18", "vso": "40 lid 18"}


def uitkomst(id: str, **zaak: str) -> Any:
    """Ask a decision for its outcome."""
    return rules_lib.beslis(id, **zaak).uitkomst


def gezien(id: str, **zaak: str) -> dict[str, str]:
    """Give each source that this reader gets to see, with its kind."""
    bronnen = voor_zaak(uitkomst(id, **zaak).bronnen, zaak)
    return {bron.verwijzing: str(bron.soort) for bron in bronnen}


def draagt(id: str, **zaak: str) -> str:
    """Name the kind of ground that carries an outcome: that of its first source."""
    return next(iter(gezien(id, **zaak).values()))


def vervolg(id: str, **zaak: str) -> set[str]:
    """Name the rules that follow on an outcome."""
    return {stap.regel for stap in uitkomst(id, **zaak).vervolg}


def van(sector: str, tabel: dict[str, str]) -> str:
    """Write the article of a sector out."""
    return f"{WET[sector]} art. {tabel[sector]}"


# Who has the duty

PLEKKEN = (
    "een_school",
    "meer_scholen",
    "elders_ingeschreven",
    "van_school",
    "nergens",
)
FEITEN_WIE = {
    "reden_van_vertrek": ("zelf_weg", "leerling", "verwijdering"),
    "staat_op_po_school": ("ja", "nee"),
    "elders_aangemeld": ("ja", "nee"),
    "op_oude_school_ingeschreven": ("ja", "nee"),
}


def wie(sector: str, plek: str, zaak: dict[str, str]) -> str:
    """Tell from the statutes at which school the duty lies."""
    if plek == "elders_ingeschreven":
        # WVO 8.13.1 and WEC 40.9 do not name a school for po or so among the other schools
        letterlijk = sector in {"vo", "vso"} and zaak["staat_op_po_school"] == "ja"
        return "nieuwe-school-ook-met-plaatsing" if letterlijk else "nieuwe-school-beslist"
    if plek == "van_school":
        if zaak["reden_van_vertrek"] == "leerling":
            return "school-van-inschrijving"  # WPO 8.4 and 40.11, WVO 2.41 and 8.15, WEC 40.18
        if zaak["reden_van_vertrek"] == "verwijdering":
            return "school-die-verwijdert"  # WPO 40.11, WEC 40.18, WVO 8.15.2
        if zaak["elders_aangemeld"] == "ja":
            return "nieuwe-school"  # WPO 40.3, WEC 40.4, WVO 8.9.1: of the application
        ingeschreven = zaak["op_oude_school_ingeschreven"] == "ja"
        return "oude-school" if ingeschreven else "van-school-en-niet-aangemeld"
    return {
        "een_school": "school-van-aanmelding",
        "meer_scholen": "elke-school-van-aanmelding",
        "nergens": "geen-school",
    }[plek]


@pytest.mark.parametrize(("sector", "plek"), list(product(SECTOREN, PLEKKEN)))
def test_the_duty_lies_where_the_statute_lays_it(sector: str, plek: str) -> None:
    """In every combination of facts the outcome is what the statutes say."""
    anders = []
    for antwoorden in product(*FEITEN_WIE.values()):
        zaak = dict(zip(FEITEN_WIE, antwoorden, strict=True))
        gevonden = uitkomst("wie-heeft-zorgplicht", sector=sector, plek_van_het_kind=plek, **zaak)
        if wie(sector, plek, zaak) != gevonden.id:
            anders.append((zaak, gevonden.id))
    assert [] == anders


@pytest.mark.parametrize("sector", SECTOREN)
def test_one_application_one_school(sector: str) -> None:
    """The school of application judges, decides and searches, with the exceptions beside it."""
    zaak = {"sector": sector, "plek_van_het_kind": "een_school"}
    bronnen = gezien("wie-heeft-zorgplicht", **zaak)
    verwacht = {van(sector, tabel) for tabel in (BEOORDELEN, BESLISSEN, UITZONDERING)}
    assert verwacht <= set(bronnen)
    assert "zorgplicht" in vervolg("wie-heeft-zorgplicht", **zaak)


BEGELEIDEN = {
    "po": {"WPO art. 8 lid 4", "WPO art. 40a lid 1"},
    "vo": {"WVO 2020 art. 2.41", "WVO 2020 art. 2.44 lid 1"},
    "so": {"WEC art. 41a lid 1"},
    "vso": {"WEC art. 41a lid 1"},
}


@pytest.mark.parametrize("sector", SECTOREN)
def test_a_pupil_has_a_school_already(sector: str) -> None:
    """For a child that is just at school it is that school: it supports, and removes by rules."""
    zaak = {"sector": sector, "plek_van_het_kind": "van_school", "reden_van_vertrek": "leerling"}
    bronnen = gezien("wie-heeft-zorgplicht", **zaak)
    assert BEGELEIDEN[sector] | {van(sector, VERWIJDEREN)} <= set(bronnen)
    assert {"rapport"} == {bronnen["KBA 2024 § 3.4"], bronnen["KBA 2024 § 4.1"]}
    assert {"opp-nodig", "verwijdering"} <= vervolg("wie-heeft-zorgplicht", **zaak)


def test_at_home_without_a_decision_is_not_removed_by_inference() -> None:
    """A child at home is its school's; that no decision is no removal is said to be inference."""
    zaak = {"plek_van_het_kind": "van_school", "reden_van_vertrek": "leerling"}
    gevonden = uitkomst("wie-heeft-zorgplicht", **zaak)
    assert "gevolgtrekking" in gevonden.tekst
    assert "feitelijke-verwijdering" == gevonden.vervolg[0].regel


@pytest.mark.parametrize("sector", SECTOREN)
def test_taken_off_school_is_not_yet_struck_off(sector: str) -> None:
    """Still enrolled: the rules on removal; enrolled nowhere: the placement after ten weeks."""
    zaak = {
        "sector": sector,
        "plek_van_het_kind": "van_school",
        "reden_van_vertrek": "zelf_weg",
        "elders_aangemeld": "ja",
    }
    bronnen = gezien("wie-heeft-zorgplicht", **zaak)
    assert {van(sector, VERWIJDEREN), van(sector, TIJDELIJK)} <= set(bronnen)
    assert "tijdelijke-plaatsing" in vervolg("wie-heeft-zorgplicht", **zaak)


@pytest.mark.parametrize("sector", SECTOREN)
def test_c26_by_law_every_school_decides_and_first_choice_is_practice(sector: str) -> None:
    """The law knows no school of first preference; what regions agree on is shown as practice."""
    zaak = {"sector": sector, "plek_van_het_kind": "meer_scholen"}
    bronnen = gezien("wie-heeft-zorgplicht", **zaak)
    assert "elke-school-van-aanmelding" == uitkomst("wie-heeft-zorgplicht", **zaak).id
    assert "wet" == draagt("wie-heeft-zorgplicht", **zaak)
    assert "praktijk" == bronnen["Websites over passend onderwijs"]
    assert van(sector, BESLISSEN) in bronnen
    assert uitkomst("wie-heeft-zorgplicht", **zaak).jurist


def test_practice_never_carries_an_outcome() -> None:
    """Law, inference or the report carries an outcome; practice only stands beside it."""
    dragers = {
        str(blad.bronnen[0].soort) for id in REGELS for blad in bladen(rules_lib.boom(id), {})
    }
    assert {"wet", "uitleg", "rapport"} == dragers


def test_practice_is_called_practice_in_the_sentence() -> None:
    """Whoever reads only the sentence sees that it is practice and not law."""
    zwijgt = [
        blad.id
        for id in REGELS
        for blad in bladen(rules_lib.boom(id), {})
        if "praktijk" in {str(bron.soort) for bron in blad.bronnen}
        and "Praktijk, geen wet" not in blad.tekst
    ]
    assert [] == zwijgt


@pytest.mark.parametrize("sector", ["vo", "vso"])
def test_nakijk_09_a_pupil_of_a_primary_school_can_be_placed(sector: str) -> None:
    """Of nakijk 9: the exclusion of WVO 8.13 names no school for po or so, so by inference."""
    zaak = {"sector": sector, "plek_van_het_kind": "elders_ingeschreven"}
    po = gezien("wie-heeft-zorgplicht", **zaak, staat_op_po_school="ja")
    anders = gezien("wie-heeft-zorgplicht", **zaak, staat_op_po_school="nee")
    assert ("uitleg", "wet") == (po[van(sector, TIJDELIJK)], anders[van(sector, TIJDELIJK)])
    volgt = vervolg("wie-heeft-zorgplicht", **zaak, staat_op_po_school="ja")
    assert "tijdelijke-plaatsing" in volgt


@pytest.mark.parametrize("sector", ["po", "so"])
def test_nakijk_09_in_po_and_so_elsewhere_is_elsewhere(sector: str) -> None:
    """There the question is not asked: an enrolment elsewhere shuts the placement out."""
    zaak = {"sector": sector, "plek_van_het_kind": "elders_ingeschreven"}
    assert "nieuwe-school-beslist" == uitkomst("wie-heeft-zorgplicht", **zaak).id
    assert "tijdelijke-plaatsing" not in vervolg("wie-heeft-zorgplicht", **zaak)


def test_nakijk_09_the_two_terms_start_on_their_own_day() -> None:
    """Placement counts from the request, the decision from the receipt (WPO 40.6, 40.7)."""
    dagen = {"verzoek": "20-11-2026", "ontvangst": "23-11-2026"}
    plaatsing = rules_lib.termijn("tijdelijke-plaatsing", sector="po", **dagen)
    beslissing = rules_lib.termijn("beslissing-aanmelding", sector="po", **dagen)
    assert date(2027, 1, 30) == plaatsing.berekening.laatste_dag
    assert date(2027, 1, 4) == beslissing.berekening.laatste_dag


@pytest.mark.parametrize("sector", SECTOREN)
def test_without_application_no_school_has_the_duty_by_inference(sector: str) -> None:
    """Enrolled nowhere and applied nowhere: apply; that no school has the duty is inference."""
    zaak = {"sector": sector, "plek_van_het_kind": "nergens"}
    assert "geen-school" == uitkomst("wie-heeft-zorgplicht", **zaak).id
    assert "uitleg" == draagt("wie-heeft-zorgplicht", **zaak)
    steunpunt = {"po": "WPO art. 19 lid 1", "so": "WPO art. 19 lid 1"}
    bronnen = gezien("wie-heeft-zorgplicht", **zaak)
    assert steunpunt.get(sector, "WVO 2020 art. 2.47a lid 1") in bronnen
    assert {"aanmelden", "steunpunt"} <= vervolg("wie-heeft-zorgplicht", **zaak)


def test_moving_a_child_oneself_moves_the_duty_in_the_report() -> None:
    """That the duty passes on with the new application stands in the report, not in the law."""
    zaak = {
        "sector": "po",
        "plek_van_het_kind": "van_school",
        "reden_van_vertrek": "zelf_weg",
        "elders_aangemeld": "ja",
    }
    bronnen = gezien("wie-heeft-zorgplicht", **zaak)
    assert "rapport" == bronnen["KBA 2024 § 3.4.2"]
    assert "wet" == draagt("wie-heeft-zorgplicht", **zaak)
    assert uitkomst("wie-heeft-zorgplicht", **zaak).jurist


@pytest.mark.parametrize(
    ("reden", "elders", "ingeschreven"),
    [
        ("leerling", "nee", "ja"),
        ("zelf_weg", "ja", "nee"),
        ("zelf_weg", "nee", "ja"),
        ("zelf_weg", "nee", "nee"),
    ],
)
def test_a_child_that_left_may_have_been_removed(
    reden: str, elders: str, ingeschreven: str
) -> None:
    """Whoever left under pressure is led to the rule on removal without a decision."""
    zaak = {
        "sector": "po",
        "plek_van_het_kind": "van_school",
        "reden_van_vertrek": reden,
        "elders_aangemeld": elders,
        "op_oude_school_ingeschreven": ingeschreven,
    }
    assert "feitelijke-verwijdering" in vervolg("wie-heeft-zorgplicht", **zaak)


def test_a_refused_offer_is_looked_at_as_an_end() -> None:
    """From the school of application one is led to the end of the duty, and told of the offer."""
    zaak = {"sector": "po", "plek_van_het_kind": "een_school"}
    assert "einde-zorgplicht" in vervolg("wie-heeft-zorgplicht", **zaak)
    hulp = rules_lib.REGELS["wie-heeft-zorgplicht"].zaak.feiten["plek_van_het_kind"].hulp
    assert "aanbod" in hulp


@pytest.mark.parametrize("sector", SECTOREN)
def test_only_the_vo_and_vso_ask_after_a_primary_school(sector: str) -> None:
    """Where the answer changes nothing it is not asked."""
    uitslag = rules_lib.beslis(
        "wie-heeft-zorgplicht", sector=sector, plek_van_het_kind="elders_ingeschreven"
    )
    verwacht = "staat_op_po_school" if sector in {"vo", "vso"} else None
    assert verwacht == (uitslag.vraag and uitslag.vraag[0].naam)


# Full, a waiting list, a lottery

MANIEREN = (
    "plaats",
    "vol",
    "wachtlijst",
    "loting",
    "uitgeloot",
    "aan_de_beurt",
    "tlv_zonder_plaats",
)


def plaats(manier: str, ook_voor_anderen: str, besluit: str) -> str:
    """Tell from the statutes what a place, or none, means."""
    vast = {
        "plaats": "er-is-plaats",
        "aan_de_beurt": "aan-de-beurt",
        "tlv_zonder_plaats": "tlv-is-geen-plaats",
    }
    if manier in vast:
        return vast[manier]
    if manier == "vol" and ook_voor_anderen == "nee":
        return "plaats-voor-anderen"
    if besluit == "nee":
        return "wachtlijst-is-geen-besluit"  # WPO 40.6, WEC 40.7, WVO 8.8.2: to be decided
    return "geen-plaatsruimte" if manier == "vol" else "wachtlijst-niet-geregeld"


@pytest.mark.parametrize("manier", MANIEREN)
def test_no_room_is_the_only_exception(manier: str) -> None:
    """In every combination of facts the outcome is what the statutes say."""
    anders = []
    for ook_voor_anderen, besluit in product(("ja", "nee"), repeat=2):
        gevonden = uitkomst(
            "wachtlijst-en-loting",
            manier_van_plaatsen=manier,
            ook_voor_anderen_vol=ook_voor_anderen,
            besluit_op_aanmelding=besluit,
        ).id
        if plaats(manier, ook_voor_anderen, besluit) != gevonden:
            anders.append((ook_voor_anderen, besluit, gevonden))
    assert [] == anders


@pytest.mark.parametrize("sector", SECTOREN)
@pytest.mark.parametrize("manier", ["wachtlijst", "loting", "uitgeloot"])
def test_c25_the_term_runs_from_receipt_by_law(manier: str, sector: str) -> None:
    """A waiting list starts no other term: the decision is due from receipt; the rest is report."""
    zaak = {"sector": sector, "manier_van_plaatsen": manier, "besluit_op_aanmelding": "nee"}
    bronnen = gezien("wachtlijst-en-loting", **zaak)
    assert "wet" == bronnen[van(sector, BESLISSEN)] == draagt("wachtlijst-en-loting", **zaak)
    assert "rapport" == bronnen["KBA 2024 § 3.4.2"]
    assert {"beslissing-aanmelding", "tijdelijke-plaatsing"} == vervolg(
        "wachtlijst-en-loting", **zaak
    )


def test_c25_whose_turn_it_is_has_no_new_term() -> None:
    """By the report the duty arises now; by law the term counted from receipt: ask a lawyer."""
    gevonden = uitkomst("wachtlijst-en-loting", manier_van_plaatsen="aan_de_beurt")
    assert [] != [vraag for vraag in gevonden.jurist if "opnieuw" in vraag]
    assert {"wet", "rapport"} == {str(bron.soort) for bron in gevonden.bronnen}


@pytest.mark.parametrize("manier", ["wachtlijst", "loting", "uitgeloot"])
def test_e13_waiting_list_and_lottery_are_not_regulated(manier: str) -> None:
    """Of correction e13: the report gives it as a rule, the law knows 'no room' only."""
    zaak = {"sector": "po", "manier_van_plaatsen": manier, "besluit_op_aanmelding": "ja"}
    uitslag = rules_lib.beslis("wachtlijst-en-loting", **zaak)
    assert "niet_geregeld" == uitslag.status
    bronnen = gezien("wachtlijst-en-loting", **zaak)
    assert ("wet", "rapport") == (bronnen["WPO art. 40 lid 5"], bronnen["KBA 2024 § 3.4.2"])
    assert uitslag.uitkomst.jurist


@pytest.mark.parametrize("sector", SECTOREN)
def test_ten_weeks_on_a_waiting_list_are_shown_as_unsure(sector: str) -> None:
    """WPO 40.5 sets lid 3 and 4 aside, not lid 7: placement on a full school is inference."""
    zaak = {
        "sector": sector,
        "manier_van_plaatsen": "vol",
        "ook_voor_anderen_vol": "ja",
        "besluit_op_aanmelding": "nee",
    }
    assert "uitleg" == gezien("wachtlijst-en-loting", **zaak)[van(sector, TIJDELIJK)]
    jurist = uitkomst("wachtlijst-en-loting", **zaak).jurist
    assert [] != [vraag for vraag in jurist if "tien weken" in vraag]


def test_full_for_this_child_only_is_not_full() -> None:
    """A place for another child is a place; it rests on a judgement and on inference."""
    zaak = {"sector": "po", "manier_van_plaatsen": "vol", "ook_voor_anderen_vol": "nee"}
    gevonden = uitkomst("wachtlijst-en-loting", **zaak)
    assert "uitleg" == draagt("wachtlijst-en-loting", **zaak)
    assert gevonden.oordeel
    assert gevonden.jurist
    assert "zorgplicht" in vervolg("wachtlijst-en-loting", **zaak)


REDENEN_GEVEN = {
    "po": {"bijzonder": "WPO art. 63 lid 2", "openbaar": "Awb art. 3:46"},
    "vo": {"bijzonder": "WVO 2020 art. 8.8 lid 4", "openbaar": "Awb art. 3:46"},
    "so": {"bijzonder": "WEC art. 61 lid 2", "openbaar": "Awb art. 3:46"},
    "vso": {"bijzonder": "WEC art. 61 lid 2", "openbaar": "Awb art. 3:46"},
}
VOL = {
    "wachtlijst-en-loting": {
        "manier_van_plaatsen": "vol",
        "ook_voor_anderen_vol": "ja",
        "besluit_op_aanmelding": "ja",
    },
    "einde-zorgplicht": {"reden_van_einde": "geweigerd", "zorgplicht_gold": "nee"},
}


@pytest.mark.parametrize("sector", SECTOREN)
@pytest.mark.parametrize("id", VOL)
@pytest.mark.parametrize("denominatie", ["openbaar", "bijzonder"])
def test_a_refusal_without_the_duty_still_gives_its_reasons(
    id: str, sector: str, denominatie: str
) -> None:
    """On paper and with reasons is not only said, the article that says it is shown."""
    bronnen = gezien(id, sector=sector, denominatie=denominatie, **VOL[id])
    assert {REDENEN_GEVEN[sector][denominatie], van(sector, BESLISSEN)} <= set(bronnen)


TLV = {
    "po": "WPO art. 40 lid 8",
    "vo": "WVO 2020 art. 2.30 lid 5 en 7",
    "so": "WEC art. 40 lid 10 en 12",
    "vso": "WEC art. 40 lid 10 en 12",
}


@pytest.mark.parametrize("sector", SECTOREN)
def test_a_declaration_is_not_a_place(sector: str) -> None:
    """A tlv is needed and not enough: the school decides, and until then the duty stays."""
    zaak = {"sector": sector, "manier_van_plaatsen": "tlv_zonder_plaats"}
    bronnen = gezien("wachtlijst-en-loting", **zaak)
    assert "wet" == bronnen[TLV[sector]]
    assert "einde-zorgplicht" in vervolg("wachtlijst-en-loting", **zaak)


# The end of the duty

FEITEN_EINDE = (
    "zorgplicht_gold",
    "op_andere_school_toegelaten",
    "andere_school",
    "aanbod_redelijk",
)
REDENEN = (
    "geweigerd",
    "verwijderd",
    "thuis",
    "ingetrokken",
    "aanbod_afgewezen",
    "tlv_of_wachtlijst",
)


def einde(reden: str, gold: str, elders: str, bereid: str, redelijk: str) -> str:
    """Tell from the statutes, and where they are silent from the report, whether it is over."""
    if reden == "ingetrokken":
        return "geen-aanmelding-meer"
    if reden == "tlv_of_wachtlijst":
        return "tlv-of-wachtlijst-is-geen-einde"
    if reden == "aanbod_afgewezen":
        return "voorbij-volgens-rapport" if redelijk == "ja" else "blijft-na-aanbod"
    if reden == "geweigerd" and gold == "nee":
        return "gold-niet"  # WPO 40.5, WEC 40.6 and 40.22, WVO 8.9.3
    if elders == "ja":
        return "voorbij-door-toelating-elders"
    if bereid == "ja":
        return "bereid-maar-niet-toegelaten"  # WPO 40.4 and 40.11 ask no more than willing
    # WPO 40.4, WEC 40.5, WVO 8.9.2; WPO 40.11, WEC 40.18, WVO 8.15.2
    return "blijft-na-weigering" if reden == "geweigerd" else "blijft-na-verwijdering"


@pytest.mark.parametrize("reden", REDENEN)
def test_the_duty_ends_where_law_or_report_says_so(reden: str) -> None:
    """In every combination of facts the outcome is what the statutes and the report say."""
    anders = []
    for antwoorden in product(("ja", "nee"), repeat=4):
        zaak = dict(zip(FEITEN_EINDE, antwoorden, strict=True))
        gevonden = uitkomst("einde-zorgplicht", reden_van_einde=reden, **zaak).id
        if einde(reden, *antwoorden) != gevonden:
            anders.append((zaak, gevonden))
    assert [] == anders


VOORBIJ = ("voorbij-door-toelating-elders", "voorbij-volgens-rapport")


def test_no_end_of_the_duty_is_presented_as_law() -> None:
    """Where it is said to be over, the first source is the report, and the law is inference."""
    eindes = {blad.id: blad for blad in bladen(rules_lib.boom("einde-zorgplicht"), {})}
    for id in VOORBIJ:
        soorten = [str(bron.soort) for bron in eindes[id].bronnen]
        assert "rapport" == soorten[0]
        assert "KBA 2024 § 2.2" == eindes[id].bronnen[0].verwijzing


@pytest.mark.parametrize("sector", SECTOREN)
@pytest.mark.parametrize("reden", ["verwijderd", "thuis"])
def test_a_removal_without_another_school_ends_nothing(reden: str, sector: str) -> None:
    """Removed without a willing school, or at home without a decision: the duty stays, by law."""
    zaak = {
        "sector": sector,
        "reden_van_einde": reden,
        "op_andere_school_toegelaten": "nee",
        "andere_school": "nee",
    }
    assert uitkomst("einde-zorgplicht", **zaak).id.startswith("blijft")
    assert "wet" == gezien("einde-zorgplicht", **zaak)[van(sector, VERWIJDEREN)]


def test_a_refused_offer_rests_on_a_judgement() -> None:
    """Whether the offer was unreasonable is weighed, and a decision is due in any case."""
    zaak = {"sector": "po", "reden_van_einde": "aanbod_afgewezen"}
    assert rules_lib.REGELS["einde-zorgplicht"].zaak.feiten["aanbod_redelijk"].oordeel
    for antwoord in ("ja", "nee"):
        assert uitkomst("einde-zorgplicht", **zaak, aanbod_redelijk=antwoord).oordeel
    assert "beslissing-aanmelding" in vervolg("einde-zorgplicht", **zaak, aanbod_redelijk="ja")


def test_that_another_school_is_willing_is_asked_as_for_a_refusal() -> None:
    """The fact is the one of the refusal: what was answered there is not asked again."""
    weigering = rules_lib.REGELS["weigering"].zaak.feiten["andere_school"]
    assert weigering is rules_lib.REGELS["einde-zorgplicht"].zaak.feiten["andere_school"]


# All three


@pytest.mark.parametrize("id", REGELS)
def test_not_regulated_says_where_was_looked_or_asks_a_lawyer(id: str) -> None:
    """Whatever is not regulated comes with a question for a lawyer."""
    stil = [
        blad.id
        for blad in bladen(rules_lib.boom(id), {})
        if "niet_geregeld" == str(blad.aard) and not blad.jurist
    ]
    assert [] == stil


@pytest.mark.parametrize("id", REGELS)
def test_the_report_stands_never_before_the_law_but_at_an_end(id: str) -> None:
    """Law first: only the end of the duty, on which the law is silent, is carried by the report."""
    dragers = {
        blad.id
        for blad in bladen(rules_lib.boom(id), {})
        if "rapport" == str(blad.bronnen[0].soort)
    }
    assert (set(VOORBIJ) if id == "einde-zorgplicht" else set()) == dragers


@pytest.mark.parametrize(
    ("id", "zaak"),
    [
        ("wie-heeft-zorgplicht", {"plek_van_het_kind": "buitenland"}),
        ("wachtlijst-en-loting", {"manier_van_plaatsen": "misschien"}),
        ("einde-zorgplicht", {"reden_van_einde": "geen zin"}),
        ("einde-zorgplicht", {"plaatsruimte": "ja"}),
    ],
)
def test_what_is_not_an_answer_is_refused(id: str, zaak: dict[str, str]) -> None:
    """An answer or fact that the rule does not know is refused."""
    with pytest.raises(rules_lib.Onbekend):
        rules_lib.beslis(id, **zaak)


@pytest.mark.parametrize(
    ("id", "gebeurtenis"),
    [
        ("wie-heeft-zorgplicht", "ontvangst"),
        ("wachtlijst-en-loting", "ontvangst"),
        ("einde-zorgplicht", "bekendmaking"),
    ],
)
def test_before_2022_no_answer_is_given(id: str, gebeurtenis: str) -> None:
    """What was not looked into is not answered with today's rule."""
    assert rules_lib.beslis(id, **{gebeurtenis: "1-8-2022"}).vraag
    with pytest.raises(rules_lib.NietInWerking):
        rules_lib.beslis(id, **{gebeurtenis: "31-7-2022"})
