"""Deciding on an objection: its requirements, whom it takes, and both roads with their days."""

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest

import rules_lib
from rules_lib.kern.bron import voor_zaak
from tests.orakel import recht

LIJST = "beslissing-op-bezwaar-eisen"
SECTOREN = ("po", "so", "vso", "vo")
DENOMINATIES = ("openbaar", "bijzonder")
SCHOLEN = list(product(SECTOREN, DENOMINATIES))
EEN_DAG = timedelta(days=1)
NVT = "niet_van_toepassing"


def dag(tekst: str) -> date:
    """Read day-month-year, as the Dutch write it."""
    nummer, maand, jaar = (int(deel) for deel in tekst.split("-"))
    return date(jaar, maand, nummer)


def stand(eis: str, **waarden: str) -> Any:
    """Ask the checklist for one requirement."""
    uitslag = rules_lib.controle(LIJST, **waarden)
    return next(punt for punt in uitslag.eisen if punt.eis.id == eis)


def verwijzingen(bronnen: Any) -> set[str]:
    """Name the sources as a lawyer writes them."""
    return {bron.verwijzing for bron in bronnen}


# The requirements

GOED = {  # all that a requirement can ask, answered well
    "bezwaar_bevestigd": "ja",
    "adviescommissie": "ja",
    "commissie_gemeld": "ja",
    "bezwaar_gehoord": "ja",
    "bezwaar_ouders_gehoord": "ja",
    "bezwaar_leerling_gehoord": "ja",
    "achttien": "nee",
    "bezwaar_ouders_ook": "ja",
    "bezwaar_stukken": "ja",
    "bezwaar_verblijf": "nee",
    "bezwaar_inspecteur": "ja",
    "gpo": "ja",
    "na_gpo_oordeel": "ja",
    "op_bezwaar_na_ontvangst": "ja",
    "op_bezwaar_na_ontvangst_stil": "ja",
    "op_bezwaar_na_termijn": "ja",
    "op_bezwaar_na_termijn_stil": "ja",
    "bezwaar_redenen": "ja",
    "bezwaar_op_papier": "ja",
    "beroep_genoemd": "ja",
    "commissie_afgeweken": "ja",
    "commissie_reden": "ja",
    "gpo_afgeweken": "ja",
    "gpo_reden": "ja",
    "gpo_antwoord": "ja",
}


def openbaar(zaak: Mapping[str, str]) -> bool:
    """Tell whether it is a public school, for which the Awb holds."""
    return zaak["denominatie"] == "openbaar"


def na_ontvangst(zaak: Mapping[str, str]) -> bool:
    """WVO 8.8.6 and 8.15.8, WPO 63.3, WEC 61.3: after receipt; else WPO 40.12, WEC 40.20."""
    return zaak["sector"] == "vo" or not openbaar(zaak)


EISEN: dict[str, tuple[Any, str | None]] = {  # when it holds, and the fact that decides it
    "ontvangst-bevestigd": (openbaar, "bezwaar_bevestigd"),  # Awb 6:14.1
    "commissie-gemeld": (openbaar, "commissie_gemeld"),  # Awb 7:13.2-3
    "gehoord": (lambda z: openbaar(z) or z["sector"] != "vo", None),  # Awb 7:2, WPO 63.3, WEC 61.3
    "leerling-gehoord": (lambda z: z["sector"] == "vo", "bezwaar_leerling_gehoord"),  # WVO
    "ouders-ook-gehoord": (lambda z: z["sector"] == "vo", "bezwaar_ouders_ook"),  # WVO
    "stukken-ingezien": (  # WVO, WEC 61.4.b; public po and (v)so by Awb 7:2
        lambda z: (z["sector"], z["denominatie"]) != ("po", "bijzonder"),
        "bezwaar_stukken",
    ),
    "overleg-inspecteur": (  # WEC 40.21 and 61.4.a
        lambda z: z["sector"] in {"so", "vso"},
        "bezwaar_inspecteur",
    ),
    "oordeel-afgewacht": (lambda z: True, "na_gpo_oordeel"),  # WPO 43.4, WEC 45.4, WVO 12.34.4
    "op-tijd-beslist": (lambda z: True, None),
    "redenen-vermeld": (lambda z: True, "bezwaar_redenen"),  # Awb 3:46, WPO 63.2, WEC 61.2, WVO
    "afwijking-oordeel": (lambda z: True, "gpo_reden"),  # UWVO 10.2.3, OB WEC 23.8
    "afwijking-advies": (openbaar, "commissie_reden"),  # Awb 7:13.7
    "schriftelijk-bekend": (lambda z: True, "bezwaar_op_papier"),  # Awb 3:41.1, WPO 63.2
    "beroep-vermeld": (openbaar, "beroep_genoemd"),  # Awb 3:45
    "oordeel-beantwoord": (lambda z: True, "gpo_antwoord"),  # UWVO 10.2.2, OB WEC 23.8
}


def beslissend(eis: str, zaak: Mapping[str, str]) -> str:
    """Name the fact that decides a requirement at this school."""
    if eis == "gehoord":
        return "bezwaar_gehoord" if openbaar(zaak) else "bezwaar_ouders_gehoord"
    if eis == "op-tijd-beslist":
        begin = "ontvangst" if na_ontvangst(zaak) else "termijn"
        return f"op_bezwaar_na_{begin}{'_stil' if zaak['gpo'] == 'ja' else ''}"
    return str(EISEN[eis][1])


def test_these_are_the_requirements() -> None:
    """The list has these requirements and no other."""
    assert list(EISEN) == [eis.id for eis in rules_lib.REGELS[LIJST].versies[-1].inhoud]


@pytest.mark.parametrize(("sector", "denominatie"), SCHOLEN)
@pytest.mark.parametrize("eis", EISEN)
def test_each_requirement_at_each_school(eis: str, sector: str, denominatie: str) -> None:
    """It holds where the statute says; then it is met, missing or open; else it says why not."""
    zaak = {"sector": sector, "denominatie": denominatie, **GOED}
    if not EISEN[eis][0](zaak):
        punt = stand(eis, **zaak)
        assert NVT == punt.staat
        assert punt.uitkomst.tekst
        assert punt.uitkomst.bronnen
        return
    feit = beslissend(eis, zaak)
    assert "voldaan" == stand(eis, **zaak).staat
    assert "ontbreekt" == stand(eis, **{**zaak, feit: "nee"}).staat
    del zaak[feit]
    punt = stand(eis, **zaak)
    assert ("open", [feit]) == (punt.staat, [vraag.naam for vraag in punt.open])


ZONDER = [  # the answer that makes a requirement not apply, besides the kind of school
    ("commissie-gemeld", {"adviescommissie": "nee"}),
    ("afwijking-advies", {"adviescommissie": "nee"}),
    ("afwijking-advies", {"commissie_afgeweken": "nee"}),
    ("oordeel-afgewacht", {"gpo": "nee"}),
    ("afwijking-oordeel", {"gpo": "nee"}),
    ("afwijking-oordeel", {"gpo_afgeweken": "nee"}),
    ("oordeel-beantwoord", {"gpo": "nee"}),
]


@pytest.mark.parametrize("sector", SECTOREN)
@pytest.mark.parametrize(("eis", "antwoord"), ZONDER)
def test_what_did_not_happen_asks_nothing(eis: str, antwoord: dict[str, str], sector: str) -> None:
    """Without a committee, a dispute or a deviation there is nothing to do about it."""
    punt = stand(eis, **{**GOED, "sector": sector, "denominatie": "openbaar", **antwoord})
    assert NVT == punt.staat
    assert punt.uitkomst.bronnen


def test_parents_of_an_adult_in_the_vo() -> None:
    """From eighteen the rights are the pupil's alone (WVO 8.8.6 and 8.15.8)."""
    zaak = {"sector": "vo", "achttien": "ja", "bezwaar_leerling_gehoord": "nee"}
    assert NVT == stand("ouders-ook-gehoord", **zaak).staat
    assert "ontbreekt" == stand("leerling-gehoord", **zaak).staat


@pytest.mark.parametrize(
    ("denominatie", "verwacht"), [("openbaar", NVT), ("bijzonder", "ontbreekt")]
)
def test_nakijk_11_residence_needs_no_inspector(denominatie: str, verwacht: str) -> None:
    """WEC 40.21 leaves out decisions under lid 2 or 19; WEC 61.4 knows no such exception."""
    zaak = {"sector": "vso", "denominatie": denominatie, "bezwaar_inspecteur": "nee"}
    assert verwacht == stand("overleg-inspecteur", bezwaar_verblijf="ja", **zaak).staat


def test_e11_the_wec_asks_more_of_a_public_school() -> None:
    """Not the Awb alone: a public school in the (v)so consults the inspector (WEC 40.21)."""
    per_sector = {
        sector: stand(
            "overleg-inspecteur",
            sector=sector,
            denominatie="openbaar",
            bezwaar_verblijf="nee",
            bezwaar_inspecteur="nee",
        ).staat
        for sector in SECTOREN
    }
    assert {"po": NVT, "vo": NVT, "so": "ontbreekt", "vso": "ontbreekt"} == per_sector


def test_inspection_of_papers_at_a_public_school_is_an_inference() -> None:
    """The Awb on this was not read, so it is asked, as inference, and put to a lawyer."""
    for sector in ("po", "so", "vso"):
        punt = stand(
            "stukken-ingezien", sector=sector, denominatie="openbaar", bezwaar_stukken="nee"
        )
        assert {"uitleg"} == {str(bron.soort) for bron in punt.bronnen}
        assert punt.eis.jurist


@pytest.mark.parametrize(("sector", "denominatie"), SCHOLEN)
def test_each_requirement_cites_the_own_act(sector: str, denominatie: str) -> None:
    """A reader of one school gets of each requirement that holds a ground of the own act or Awb."""
    zaak = {"sector": sector, "denominatie": denominatie, **GOED}
    eigen = {"po": {"WPO", "BB WPO 2022"}, "vo": {"WVO 2020", "UWVO 2020"}}
    mag = eigen.get(sector, {"WEC", "OB WEC"}) | ({"Awb"} if openbaar(zaak) else set())
    for punt in rules_lib.controle(LIJST, **zaak).eisen:
        if punt.staat == "voldaan":
            werken = {bron.werk.afkorting for bron in punt.bronnen}
            assert werken
            assert set() == werken - mag, punt.eis.id


# In time, from the days


@pytest.mark.parametrize("gpo", ["ja", "nee"])
@pytest.mark.parametrize(("sector", "denominatie"), SCHOLEN)
def test_in_time_follows_from_the_days(sector: str, denominatie: str, gpo: str) -> None:
    """On the last day it is in time, a day later it is not: walked day by day."""
    school = {"sector": sector, "denominatie": denominatie, "gpo": gpo}
    for n in range(0, 120, 5):
        bekend = date(2026, 10, 1) + n * EEN_DAG
        dagen = {"bekendmaking": bekend, "ontvangst_bezwaar": bekend + 20 * EEN_DAG}
        if gpo == "ja":
            dagen["gpo_aanhangig"] = bekend + 30 * EEN_DAG
            dagen["gpo_oordeel"] = bekend + 93 * EEN_DAG
        einde = recht.termijn("beslissing-op-bezwaar", {**school, **dagen})["tekst"].dag
        for later, verwacht in ((0, "voldaan"), (1, "ontbreekt")):
            punt = stand(
                "op-tijd-beslist",
                **school,
                **dagen,
                bekendmaking_beslissing=einde + later * EEN_DAG,
            )
            assert verwacht == punt.staat


@pytest.mark.parametrize(
    ("beslissing", "verwacht"), [("10-2-2027", "ontbreekt"), ("11-2-2027", "voldaan")]
)
def test_the_opinion_is_awaited(beslissing: str, verwacht: str) -> None:
    """Not before the opinion; on the day of the opinion it can have been read."""
    punt = stand(
        "oordeel-afgewacht",
        gpo_aanhangig="10-12-2026",
        gpo_oordeel="11-2-2027",
        bekendmaking_beslissing=beslissing,
    )
    assert verwacht == punt.staat


@pytest.mark.parametrize(
    "dagen",
    [
        {"ontvangst_bezwaar": "2-3-2027", "bekendmaking_beslissing": "1-3-2027"},
        {"bekendmaking": "2-3-2027", "bekendmaking_beslissing": "1-3-2027"},
        {"bekendmaking": "2-3-2027", "ontvangst_bezwaar": "1-3-2027"},
        {"gpo_aanhangig": "2-3-2027", "gpo_oordeel": "1-3-2027", "gpo": "ja"},
    ],
)
def test_days_that_cannot_be_are_refused(dagen: dict[str, str]) -> None:
    """A decision before the objection, or an opinion before the dispute, is refused."""
    with pytest.raises(rules_lib.VerkeerdeVolgorde):
        rules_lib.controle(LIJST, **{"sector": "vo", "gpo": "nee", **dagen})


def test_an_answer_that_the_days_deny_is_refused() -> None:
    """Too late by the days, yet answered 'in time': nothing is said."""
    with pytest.raises(rules_lib.RegieFout):
        rules_lib.controle(
            LIJST,
            sector="vo",
            gpo="nee",
            ontvangst_bezwaar="1-12-2026",
            bekendmaking_beslissing="30-12-2026",
            op_bezwaar_na_ontvangst="ja",
        )


def test_a_complete_example_and_one_that_is_not() -> None:
    """The first example lacks nothing, the second something; neither leaves anything open."""
    goed, mis = (rules_lib.controle(LIJST, **w) for w in rules_lib.REGELS[LIJST].waarden())
    assert ((), ()) == (goed.in_staat("open"), goed.in_staat("ontbreekt"))
    assert () == mis.in_staat("open")
    assert {"leerling-gehoord", "op-tijd-beslist"} == {
        punt.eis.id for punt in mis.in_staat("ontbreekt")
    }


def test_a_full_list_does_not_say_that_the_decision_is_good() -> None:
    """What the list cannot see is named: reconsideration, care, proportion and reasons."""
    niet_getoetst = rules_lib.REGELS[LIJST].niet_getoetst
    woorden = ("heroverweging", "zorgvuldigheid", "evenredigheid", "motivering")
    assert list(woorden) == [punt.split(" ")[0] for punt in niet_getoetst]


# What is done with the opinion


@pytest.mark.parametrize(
    ("sector", "bronnen", "soort"),
    [
        ("po", {"WPO art. 43 lid 5", "BB WPO 2022 art. 31"}, "uitleg"),
        ("so", {"OB WEC art. 23 lid 8"}, "wet"),
        ("vso", {"OB WEC art. 23 lid 8"}, "wet"),
        ("vo", {"UWVO 2020 art. 10.2 lid 2"}, "wet"),
    ],
)
def test_nakijk_04_answer_to_the_opinion(sector: str, bronnen: set[str], soort: str) -> None:
    """UWVO 10.2 and OB WEC 23.8 are law; for the po the repealed decree has no successor found."""
    punt = stand("oordeel-beantwoord", sector=sector, gpo="ja", gpo_antwoord="nee")
    assert "ontbreekt" == punt.staat
    assert bronnen == verwijzingen(punt.bronnen)
    assert soort == str(punt.bronnen[0].soort)
    assert [] != [vraag for vraag in punt.eis.jurist if "po" in vraag]


def test_nakijk_04_deviating_from_the_opinion() -> None:
    """A deviation is explained: in the vo that is lid 3 of UWVO 10.2."""
    punt = stand("afwijking-oordeel", sector="vo", gpo="ja", gpo_afgeweken="ja", gpo_reden="nee")
    assert {"UWVO 2020 art. 10.2 lid 3"} == verwijzingen(punt.bronnen)


# Whom it takes

BETROKKEN = {
    ("po", "openbaar"): {
        ("informeren", "wie bezwaar maakte"),
        ("informeren", "wie bezwaar maakte, als er een adviescommissie is"),
        ("advies vragen", "de adviescommissie, als die er is"),
        ("horen", "de belanghebbenden"),
        ("informeren", "de ouders en de GPO"),
    },
    ("po", "bijzonder"): {
        ("informeren", "wie bezwaar maakte"),
        ("horen", "de ouders"),
        ("informeren", "de ouders en de GPO"),
    },
    ("so", "openbaar"): {
        ("informeren", "wie bezwaar maakte"),
        ("informeren", "wie bezwaar maakte, als er een adviescommissie is"),
        ("advies vragen", "de adviescommissie, als die er is"),
        ("horen", "de belanghebbenden"),
        ("overleggen", "de inspecteur, en desgewenst andere deskundigen"),
        ("informeren", "de ouders en de GPO"),
    },
    ("so", "bijzonder"): {
        ("informeren", "wie bezwaar maakte"),
        ("horen", "de ouders"),
        ("informeren", "de ouders"),
        ("overleggen", "de inspecteur, en desgewenst andere deskundigen"),
        ("informeren", "de ouders en de GPO"),
    },
    ("vo", "openbaar"): {
        ("informeren", "wie bezwaar maakte"),
        ("informeren", "wie bezwaar maakte, als er een adviescommissie is"),
        ("advies vragen", "de adviescommissie, als die er is"),
        ("horen", "de belanghebbenden"),
        ("horen", "de leerling"),
        ("horen", "de ouders van een leerling onder de achttien"),
        ("informeren", "de leerling, en onder de achttien ook de ouders"),
        ("informeren", "de ouders en de GPO"),
    },
    ("vo", "bijzonder"): {
        ("informeren", "wie bezwaar maakte"),
        ("horen", "de leerling"),
        ("horen", "de ouders van een leerling onder de achttien"),
        ("informeren", "de leerling, en onder de achttien ook de ouders"),
        ("informeren", "de ouders en de GPO"),
    },
}
BETROKKEN |= {("vso", d): BETROKKEN["so", d] for d in DENOMINATIES}


@pytest.mark.parametrize(("sector", "denominatie"), BETROKKEN)
def test_who_is_involved(sector: str, denominatie: str) -> None:
    """For each school: whom the board hears, consults, asks for advice and informs."""
    zaak = {"sector": sector, "denominatie": denominatie}
    gevonden = {
        (str(betrekking.vorm), betrekking.wie)
        for eis in rules_lib.REGELS[LIJST].versies[-1].inhoud
        for betrekking in eis.betrekt
        if voor_zaak(betrekking.bronnen, zaak)
    }
    assert BETROKKEN[sector, denominatie] == gevonden


def test_every_involvement_says_in_what_words() -> None:
    """Each involvement has its step, its source and the strength of the text."""
    for eis in rules_lib.REGELS[LIJST].versies[-1].inhoud:
        for betrekking in eis.betrekt:
            assert betrekking.stap
            assert betrekking.woorden
            assert betrekking.bronnen


# Both roads


def beide(**waarden: Any) -> dict[str, Any]:
    """Ask for both roads, by step."""
    return {s.stap.id: s for s in rules_lib.procedure("beide-wegen", **waarden).stappen}


def dagen_van(stappen: dict[str, Any]) -> dict[str, date]:
    """Give the day of each step that has one."""
    return {id: s.berekening.laatste_dag for id, s in stappen.items() if s.staat == "dag"}


STAPPEN = {
    "bezwaar",
    "gpo-verzoek",
    "gpo-oordeel",
    "stilstaan",
    "loopt-weer",
    "antwoord-op-oordeel",
    "beslissing-op-bezwaar",
    "beroep",
}
GESCHIL = {"gpo_aanhangig": "10-12-2026", "gpo_oordeel": "11-2-2027"}
DAGEN = {"bekendmaking": "23-11-2026", "ontvangst_bezwaar": "1-12-2026", **GESCHIL}


@pytest.mark.parametrize(("sector", "denominatie"), SCHOLEN)
def test_c15_both_roads_with_their_days(sector: str, denominatie: str) -> None:
    """Objection and GPO side by side from the decision, each with its own day."""
    stappen = beide(sector=sector, denominatie=denominatie, **DAGEN)
    assert STAPPEN == set(stappen)
    gevonden = dagen_van(stappen)
    vanaf_ontvangst = sector == "vo" or denominatie == "bijzonder"
    assert {
        "bezwaar": dag("4-1-2027"),
        "gpo-verzoek": dag("4-1-2027"),
        "gpo-oordeel": dag("18-2-2027"),
        "stilstaan": dag("10-12-2026" if vanaf_ontvangst else "5-1-2027"),
        "loopt-weer": dag("11-2-2027"),
        "beslissing-op-bezwaar": dag("2-3-2027" if vanaf_ontvangst else "10-3-2027"),
    } == gevonden
    assert "niet_geregeld" == stappen["antwoord-op-oordeel"].staat
    assert ("niet_geregeld" if denominatie == "bijzonder" else "wacht") == stappen["beroep"].staat


def test_c15_the_one_does_not_replace_the_other() -> None:
    """With a dispute the objection keeps its day, without an objection the GPO keeps its own."""
    school = {"sector": "po", "denominatie": "bijzonder", "bekendmaking": "23-11-2026"}
    met, zonder = dagen_van(beide(**school, **GESCHIL)), dagen_van(beide(**school))
    for stap in ("bezwaar", "gpo-verzoek"):
        assert dag("4-1-2027") == met[stap] == zonder[stap]
    assert dag("18-2-2027") == met["gpo-oordeel"]


@pytest.mark.parametrize(("sector", "denominatie"), SCHOLEN)
def test_without_a_dispute_nothing_stands_still(sector: str, denominatie: str) -> None:
    """Nothing pending at the GPO: the steps about it say so, and the decision has its day."""
    stappen = beide(
        sector=sector,
        denominatie=denominatie,
        bekendmaking="23-11-2026",
        ontvangst_bezwaar="1-12-2026",
    )
    for id in ("stilstaan", "loopt-weer", "antwoord-op-oordeel"):
        assert NVT == stappen[id].staat
        assert stappen[id].bronnen
    assert "dag" == stappen["beslissing-op-bezwaar"].staat


def test_c13_only_the_overlap_stands_still() -> None:
    """An opinion from before a public po school's term moves nothing, and that is said."""
    school = {"sector": "po", "denominatie": "openbaar", "bekendmaking": "23-11-2026"}
    stappen = beide(**school, gpo_aanhangig="24-11-2026", gpo_oordeel="4-1-2027")
    gevonden = dagen_van(stappen)
    assert dag("1-2-2027") == gevonden["beslissing-op-bezwaar"]
    assert dag("5-1-2027") == gevonden["stilstaan"] == gevonden["loopt-weer"]
    assert stappen["stilstaan"].berekening.let_op
    assert stappen["loopt-weer"].berekening.let_op
    erna = beide(**school, gpo_aanhangig="24-11-2026", gpo_oordeel="6-1-2027")
    assert dag("2-2-2027") == dagen_van(erna)["beslissing-op-bezwaar"]
    assert () == erna["stilstaan"].berekening.let_op


@pytest.mark.parametrize(("aanhangig", "te_laat"), [("29-12-2026", False), ("30-12-2026", True)])
def test_a_dispute_after_the_term_is_said(aanhangig: str, te_laat: bool) -> None:
    """A dispute after the last day suspends nothing any more, and the step warns."""
    stappen = beide(
        sector="po",
        denominatie="bijzonder",
        bekendmaking="23-11-2026",
        ontvangst_bezwaar="1-12-2026",
        gpo_aanhangig=aanhangig,
        gpo_oordeel="11-2-2027",
    )
    assert te_laat == bool(stappen["stilstaan"].berekening.let_op)


def test_standing_still_supposes_an_objection() -> None:
    """Without the day of an objection the steps suppose that there is one, and say so."""
    school = {"sector": "po", "denominatie": "bijzonder", "bekendmaking": "23-11-2026"}
    for waarden, aantal in ((GESCHIL, 1), ({**GESCHIL, "ontvangst_bezwaar": "1-12-2026"}, 0)):
        stappen = beide(**school, **waarden)
        for id in ("stilstaan", "loopt-weer"):
            aannames = [a for a in stappen[id].aannames if "bezwaar gemaakt" in a]
            assert aantal == len(aannames)


@pytest.mark.parametrize("sector", SECTOREN)
def test_e14_what_the_report_leaves_out(sector: str) -> None:
    """Four weeks, the stand-still during the GPO, and the Awt: each cited where it counts."""
    stappen = beide(sector=sector, denominatie="openbaar", **DAGEN)
    bronnen = verwijzingen(stappen["beslissing-op-bezwaar"].bronnen)
    stil = {"po": "WPO art. 43 lid 4", "vo": "WVO 2020 art. 12.34 lid 4"}
    assert {stil.get(sector, "WEC art. 45 lid 4"), "Awt art. 1 lid 1"} <= bronnen
    vier = {"po": "WPO art. 40 lid 12", "vo": "WVO 2020 art. 8.15 lid 8"}
    assert vier.get(sector, "WEC art. 40 lid 20") in bronnen


def test_not_knowing_about_the_gpo_gives_both() -> None:
    """'Weet ik niet' about the GPO gives the decision with and without it, the earliest advised."""
    stappen = beide(sector="po", denominatie="bijzonder", gpo="weet-ik-niet", **DAGEN)
    berekening = stappen["beslissing-op-bezwaar"].berekening
    dagen = {lezing.rekening.dag for lezing in berekening.lezingen}
    assert {dag("29-12-2026"), dag("2-3-2027")} == dagen
    assert dag("29-12-2026") == berekening.laatste_dag


def test_an_opinion_before_the_dispute_is_refused() -> None:
    """What cannot have happened in this order is refused."""
    with pytest.raises(rules_lib.VerkeerdeVolgorde):
        beide(
            sector="vo",
            ontvangst_bezwaar="1-12-2026",
            gpo_aanhangig="11-12-2026",
            gpo_oordeel="10-12-2026",
        )


def test_too_late_leaves_open_whether_it_was_adjourned() -> None:
    """Whether Awb 7:10.3 is open to a public school is a question, also where it reads as late."""
    (eis,) = (
        uitslag.eis
        for uitslag in rules_lib.controle("beslissing-op-bezwaar-eisen").eisen
        if uitslag.eis.id == "op-tijd-beslist"
    )
    assert [] != [vraag for vraag in eis.jurist if "verdagen" in vraag]
