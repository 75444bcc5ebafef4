"""Objection, the GPO and the court: which road there is, and when each term starts."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest

import rules_lib
from rules_lib.kern.bron import voor_zaak
from rules_lib.kern.termijn import bereken
from rules_lib.recht.bezwaar import termijnen
from rules_lib.recht.bezwaar.termijnen import Bezwaar
from tests.orakel import recht

SECTOREN = ("po", "so", "vso", "vo")
DENOMINATIES = ("openbaar", "bijzonder")
SCHOLEN = list(product(SECTOREN, DENOMINATIES))
SOORTEN = ("weigering", "verwijdering")
EEN_DAG = timedelta(days=1)

TERMIJNEN = (
    "bezwaar",
    "gpo-verzoek",
    "gpo-oordeel",
    "beslissing-op-bezwaar",
    "beroep",
)
BESLISSINGEN = ("bezwaarweg", "gpo-bevoegd", "op-tijd-bezwaar")
NIEUW = (*BESLISSINGEN, "beslissing-op-bezwaar-eisen", "beide-wegen")


def dag(tekst: str) -> date:
    """Read day-month-year, as the Dutch write it."""
    nummer, maand, jaar = (int(deel) for deel in tekst.split("-"))
    return date(jaar, maand, nummer)


def laatste_dag(id: str, **waarden: Any) -> date:
    """Ask the package for the last day of a term."""
    return rules_lib.termijn(id, **waarden).berekening.laatste_dag


def verwijzingen(bronnen: Any) -> set[str]:
    """Name the sources as a lawyer writes them."""
    return {bron.verwijzing for bron in bronnen}


def gronden(uitkomst: Any, **zaak: str) -> set[str]:
    """Name the sources of an outcome that the reader of this case gets."""
    return verwijzingen(voor_zaak(uitkomst.bronnen, zaak))


def vervolgregels(uitkomst: Any) -> set[str]:
    """Name the rules to which an outcome points."""
    return {vervolg.regel for vervolg in uitkomst.vervolg} - {""}


def knopen(knoop: Any, gezien: dict[int, Any] | None = None) -> dict[int, Any]:
    """Collect the nodes of a tree, each object once."""
    gezien = {} if gezien is None else gezien
    if id(knoop) not in gezien:
        gezien[id(knoop)] = knoop
        for _, verder in getattr(knoop, "takken", ()):
            knopen(verder, gezien)
    return gezien


def bladen(boom: Any) -> Iterator[Any]:
    """Give every leaf of a tree."""
    return (k.uitkomst for k in knopen(boom).values() if not hasattr(k, "takken"))


@pytest.mark.parametrize("id", [*BESLISSINGEN, *TERMIJNEN])
def test_a_tree_is_small_enough_to_read(id: str) -> None:
    """A picture of more than some 25 nodes is no picture."""
    assert len(knopen(rules_lib.boom(id))) <= 25


@pytest.mark.parametrize("id", NIEUW)
def test_the_new_rules_are_there_with_examples(id: str) -> None:
    """Each rule of the subject is registered, and shows at least two cases."""
    assert len(rules_lib.REGELS[id].waarden()) >= 2


def test_the_examples_of_decisions_end() -> None:
    """Each example of a decision comes to an outcome, and they are not all the same."""
    for id in BESLISSINGEN:
        voorbeelden = rules_lib.REGELS[id].waarden()
        uitkomsten = {rules_lib.beslis(id, **w).uitkomst.id for w in voorbeelden}
        assert len(uitkomsten) == len(voorbeelden)


# Removal beside refusal: the terms


class Geweigerd(Bezwaar):
    """A case that is about refusals only."""

    besluiten = ("weigering",)


class Verwijderd(Bezwaar):
    """A case that is about removals only."""

    besluiten = ("verwijdering",)


ZAKEN = {"weigering": Geweigerd, "verwijdering": Verwijderd}


@pytest.mark.parametrize("zaak", [Bezwaar, Geweigerd, Verwijderd])
@pytest.mark.parametrize(("sector", "denominatie"), SCHOLEN)
def test_c11_c12_removal_and_refusal_count_the_same_days(
    sector: str, denominatie: str, zaak: type[Bezwaar]
) -> None:
    """Six weeks, and four from where the sector says, for both: walked day by day over a year."""
    school = {"sector": sector, "denominatie": denominatie}
    regels = {
        "bezwaar": termijnen.bezwaar(zaak(**school)),
        "beslissing-op-bezwaar": termijnen.beslissing_op_bezwaar(zaak(**school, gpo="nee")),
    }
    for n in range(0, 365, 2):
        bekend = date(2026, 8, 1) + n * EEN_DAG
        dagen = {"bekendmaking": bekend, "ontvangst_bezwaar": bekend + 10 * EEN_DAG}
        for id, termijn in regels.items():
            verwacht = recht.termijn(id, {**school, **dagen})["tekst"].dag
            assert verwacht == bereken(termijn, dagen).laatste_dag


EMAIL = {  # no right to send a message electronically to a school
    "po": "WPO art. 4d",
    "so": "WEC art. 5b",
    "vso": "WEC art. 5b",
    "vo": "WVO 2020 art. 3.43",
}
EIGEN_WET = {"po": "WPO art. 63 lid 3", "so": "WEC art. 61 lid 3", "vso": "WEC art. 61 lid 3"}
VO_BEZWAAR = {  # WVO 8.8.5 on admission, 8.15.7 on removal
    "weigering": "WVO 2020 art. 8.8 lid 5",
    "verwijdering": "WVO 2020 art. 8.15 lid 7",
}
VO_BESLISSEN = {  # WVO 8.8.6 on admission, 8.15.8 on removal
    "weigering": "WVO 2020 art. 8.8 lid 6",
    "verwijdering": "WVO 2020 art. 8.15 lid 8",
}


@pytest.mark.parametrize("soort", SOORTEN)
@pytest.mark.parametrize(("sector", "denominatie"), SCHOLEN)
def test_an_objection_rests_on_the_own_act(sector: str, denominatie: str, soort: str) -> None:
    """Public schools on the Awb; private ones on the act of the sector and the kind of decision."""
    termijn = termijnen.bezwaar(ZAKEN[soort](sector=sector, denominatie=denominatie))
    verwacht = {"Awt art. 1 lid 1", EIGEN_WET.get(sector, VO_BEZWAAR[soort])}
    if denominatie == "openbaar":
        verwacht = {"Awb art. 6:7", "Awb art. 6:8 lid 1", "Awt art. 1 lid 1", "Awb art. 6:16"}
    actual = gronden(termijn, sector=sector, denominatie=denominatie)
    assert verwacht | {EMAIL[sector]} == actual


@pytest.mark.parametrize("denominatie", DENOMINATIES)
@pytest.mark.parametrize("sector", SECTOREN)
def test_parents_are_told_that_an_email_may_not_do(sector: str, denominatie: str) -> None:
    """Awb 2:13.1 does not hold between parents and a school: an e-mail may come to nothing."""
    uitslag = rules_lib.termijn("bezwaar", "23-11-2026", sector=sector, denominatie=denominatie)
    assert EMAIL[sector] in verwijzingen(uitslag.bronnen)
    assert 1 == sum("e-mail" in aanname for aanname in uitslag.aannames)
    assert 1 == sum("e-mail" in vraag for vraag in uitslag.jurist)


BESLISSEN = {  # who decides on which ground in the po and the (v)so, whatever the decision
    ("po", "openbaar"): "WPO art. 40 lid 12",
    ("po", "bijzonder"): "WPO art. 63 lid 3",
    ("so", "openbaar"): "WEC art. 40 lid 20",
    ("so", "bijzonder"): "WEC art. 61 lid 3",
    ("vso", "openbaar"): "WEC art. 40 lid 20",
    ("vso", "bijzonder"): "WEC art. 61 lid 3",
}


@pytest.mark.parametrize("soort", SOORTEN)
@pytest.mark.parametrize(("sector", "denominatie"), SCHOLEN)
def test_a_decision_on_an_objection_rests_on_the_own_act(
    sector: str, denominatie: str, soort: str
) -> None:
    """The four weeks are those of the act of the sector; in the vo of the kind of decision."""
    school = {"sector": sector, "denominatie": denominatie}
    termijn = termijnen.beslissing_op_bezwaar(ZAKEN[soort](**school, gpo="nee"))
    verwacht = {BESLISSEN.get((sector, denominatie), VO_BESLISSEN[soort]), "Awt art. 1 lid 1"}
    assert verwacht == gronden(termijn, **school)
    assert "wet" == str(termijn.bronnen[0].soort)
    woord = {"weigering": "toelating", "verwijdering": "verwijdering"}
    assert [s for s in SOORTEN if woord[s] in termijn.aannames[0].tekst] == [soort]


def test_who_asks_a_term_gets_the_ground_for_both_in_the_vo() -> None:
    """Refusal and removal differ only in the lid: a term that may be about either cites both."""
    zaak = {"sector": "vo", "denominatie": "bijzonder"}
    bezwaar = rules_lib.termijn("bezwaar", "23-11-2026", **zaak)
    gronden_bezwaar = {*VO_BEZWAAR.values(), "Awt art. 1 lid 1", EMAIL["vo"]}
    assert gronden_bezwaar == verwijzingen(bezwaar.bronnen)
    beslissing = rules_lib.termijn("beslissing-op-bezwaar", ontvangst_bezwaar="1-12-2026", **zaak)
    assert {*VO_BESLISSEN.values(), "Awt art. 1 lid 1"} == verwijzingen(beslissing.bronnen)
    for bron in (*bezwaar.bronnen[:2], *beslissing.bronnen[:2]):
        assert bron.toelichting  # which of the two it is for


def test_lid_of_a_removal_before_august_2024() -> None:
    """Before 1 August 2024 the leden on objection to a removal had one number less."""
    zaak = {"sector": "vo", "denominatie": "bijzonder"}
    for id, dagen, lid in (
        ("bezwaar", {"bekendmaking": "23-11-2023"}, "6"),
        ("beslissing-op-bezwaar", {"ontvangst_bezwaar": "1-12-2023"}, "7"),
    ):
        (bron,) = (b for b in rules_lib.termijn(id, **zaak, **dagen).bronnen if b.artikel == "8.15")
        assert f"2024 was dit lid {lid}" in bron.toelichting


def test_a_procedure_about_one_kind_cites_one_ground() -> None:
    """The procedure of an application is about a refusal, and cites the ground for that only."""
    uitslag = rules_lib.procedure(
        "aanmelding",
        sector="vo",
        denominatie="bijzonder",
        ontvangst="1-10-2026",
        bekendmaking="23-11-2026",
        ontvangst_bezwaar="1-12-2026",
    )
    per_stap = {stap.stap.id: stap for stap in uitslag.stappen}
    for id, gronden in (
        ("bezwaar", {"WVO 2020 art. 8.8 lid 5", EMAIL["vo"]}),
        ("beslissing-op-bezwaar", {"WVO 2020 art. 8.8 lid 6"}),
    ):
        assert gronden | {"Awt art. 1 lid 1"} == verwijzingen(per_stap[id].bronnen)


def test_objection_does_not_stop_the_decision() -> None:
    """No suspensive effect (Awb 6:16), said as an assumption; for private schools nothing found."""
    for denominatie in DENOMINATIES:
        uitslag = rules_lib.termijn("bezwaar", "23-11-2026", denominatie=denominatie)
        assert 1 == sum("houdt het besluit niet tegen" in tekst for tekst in uitslag.aannames)
        assert ("Awb art. 6:16" in verwijzingen(uitslag.bronnen)) == (denominatie == "openbaar")


@pytest.mark.parametrize(("sector", "denominatie"), SCHOLEN)
def test_nakijk_11_stale_reference_in_the_wec(sector: str, denominatie: str) -> None:
    """WEC 61.2 still names lid 6, removal is lid 18: a question at a private removal only."""
    gevraagd = [
        soort
        for soort, zaak in ZAKEN.items()
        if [
            vraag
            for vraag in termijnen.beslissing_op_bezwaar(
                zaak(sector=sector, denominatie=denominatie, gpo="nee")
            ).jurist
            if "lid 18" in vraag
        ]
    ]
    raakt = denominatie == "bijzonder" and sector != "vo"
    assert gevraagd == (["verwijdering"] if raakt else [])


def test_c23_pupil_of_age_at_a_private_vso_is_a_question() -> None:
    """WEC 61.3 names only the parents: who objects for a pupil of age is asked of a lawyer."""
    for zaak in ZAKEN.values():
        vragen = termijnen.bezwaar(zaak()).jurist
        assert [] != [vraag for vraag in vragen if "meerderjarig" in vraag]


def test_c36_receipt_or_dispatch_is_open_for_a_removal_too() -> None:
    """Be in on the last day; whether dispatch counts at a private school is asked of a lawyer."""
    termijn = termijnen.bezwaar(Verwijderd())
    assert [] != [aanname for aanname in termijn.aannames if "binnen is" in aanname.tekst]
    assert [] != [vraag for vraag in termijn.jurist if "verzending" in vraag]


# The GPO and the term to decide


@pytest.mark.parametrize("soort", SOORTEN)
@pytest.mark.parametrize(("sector", "denominatie"), SCHOLEN)
def test_nakijk_03_c13_the_day_of_the_opinion_counts_again(
    sector: str, denominatie: str, soort: str
) -> None:
    """The term stands still up to, not including, the day of the opinion, and only in its own time.

    The later reading, in which the day of the opinion stands still too, is a day later and is not
    given: the earlier day is the one to keep.
    """
    zaak = {"sector": sector, "denominatie": denominatie, "gpo": "ja"}
    dagen = {
        "bekendmaking": date(2026, 11, 23),
        "ontvangst_bezwaar": date(2026, 12, 1),
        "gpo_aanhangig": date(2026, 12, 10),
    }
    for verder in range(0, 120, 7):
        oordeel = date(2026, 12, 14) + verder * EEN_DAG
        alles = {**zaak, **dagen, "gpo_oordeel": oordeel}
        verwacht = recht.termijn("beslissing-op-bezwaar", alles)["tekst"].dag
        termijn = termijnen.beslissing_op_bezwaar(ZAKEN[soort](**zaak))
        berekening = bereken(termijn, {**dagen, "gpo_oordeel": oordeel})
        assert [verwacht] == [lezing.rekening.dag for lezing in berekening.lezingen]


def test_c13_conservative_alternative_is_not_given() -> None:
    """Dispute 10 December, opinion 11 February: 2 March, and not 3 March as well."""
    uitslag = rules_lib.termijn(
        "beslissing-op-bezwaar",
        sector="po",
        denominatie="bijzonder",
        ontvangst_bezwaar="1-12-2026",
        gpo_aanhangig="10-12-2026",
        gpo_oordeel="11-2-2027",
    )
    dagen = [lezing.rekening.dag for lezing in uitslag.berekening.lezingen]
    assert [dag("2-3-2027")] == dagen


def test_c13_the_term_to_object_runs_on() -> None:
    """A dispute at the GPO moves no day of the six weeks."""
    assert dag("4-1-2027") == laatste_dag("bezwaar", bekendmaking="23-11-2026", gpo="ja")


def test_c14_nobody_loses_the_gpo_by_its_six_weeks() -> None:
    """The six weeks to the GPO are a guide date, resting on practice alone."""
    uitslag = rules_lib.termijn("gpo-verzoek", "23-11-2026")
    assert ("richtdatum", "praktijk") == (
        str(uitslag.berekening.termijn.soort_datum),
        str(uitslag.soort),
    )


@pytest.mark.parametrize(
    ("sector", "artikel"),
    [
        ("po", "WPO art. 43"),
        ("so", "WEC art. 45"),
        ("vso", "WEC art. 45"),
        ("vo", "WVO 2020 art. 12.34"),
    ],
)
def test_nakijk_01_the_gpo_has_its_article_in_each_act(sector: str, artikel: str) -> None:
    """Ten weeks for the opinion, in the vo on WVO 12.34."""
    uitslag = rules_lib.termijn("gpo-oordeel", "10-12-2026", sector=sector)
    assert {f"{artikel} lid 3", "Awt art. 1 lid 1"} == verwijzingen(uitslag.bronnen)
    assert dag("18-2-2027") == uitslag.berekening.laatste_dag


# The court


@pytest.mark.parametrize("sector", SECTOREN)
def test_the_court_after_that(sector: str) -> None:
    """Public: six weeks by the Awb. Private: no term found, with where was looked."""
    vast = {"sector": sector, "bekendmaking_beslissing": "15-2-2027"}
    openbaar = rules_lib.termijn("beroep", denominatie="openbaar", **vast)
    assert dag("30-3-2027") == openbaar.berekening.laatste_dag
    bijzonder = rules_lib.termijn("beroep", denominatie="bijzonder", **vast)
    assert (None, "niet_geregeld") == (bijzonder.berekening, str(bijzonder.uitkomst.aard))
    eigen = {"po": "WPO", "vo": "WVO 2020"}.get(sector, "WEC")
    assert {eigen} == {bron.werk.afkorting for bron in bijzonder.bronnen}
    if sector == "vo":
        assert {"8.8", "8.15"} == {bron.artikel for bron in bijzonder.bronnen}
    for uitslag in (openbaar, bijzonder):
        assert [] != [vraag for vraag in uitslag.jurist if "spoedprocedure" in vraag]


# Which road

AWB = {"Awb art. 6:7", "Awb art. 6:8 lid 1"}
OPENBAAR = AWB | {"Awb art. 6:16"}
TABEL = """
po  openbaar  weigering       openbaar-na-bezwaartermijn Awb7 WPO 40/12
po  bijzonder weigering       bijzonder-na-ontvangst     -    WPO 17d/10, WPO 63/2, WPO 63/3
po  openbaar  verwijdering    openbaar-na-bezwaartermijn Awb7 WPO 40/12
po  bijzonder verwijdering    bijzonder-na-ontvangst     -    WPO 17d/10, WPO 63/2, WPO 63/3
po  openbaar  schorsing       schorsing-openbaar         Awb+ Awb 7:10/1, WPO 40/12
po  bijzonder schorsing       schorsing-bijzonder        -    WPO 40c/1+2, WPO 63/3
po  openbaar  niet_behandelen niet-behandelen-openbaar   Awb+ Awb 4:5/1+4, Awb 7:10/1, WPO 40/12
po  bijzonder niet_behandelen niet-behandelen-bijzonder  -    WPO 63/3+4
po  openbaar  opp             opp-openbaar               -    WPO 40/12, WPO 40a/1+2+5
po  bijzonder opp             opp-bijzonder              -    WPO 40a/1+2+5, WPO 63/3
po  openbaar  tlv             samenwerkingsverband-po    AwbT WPO 18a/12, WVO 2.47/15
po  bijzonder tlv             samenwerkingsverband-po    AwbT WPO 18a/12, WVO 2.47/15
so  openbaar  weigering       openbaar-na-bezwaartermijn Awb7 WEC 40/20, WEC 40/21
so  bijzonder weigering       bijzonder-na-ontvangst     -    WEC 28j/10, WEC 61/2+4, WEC 61/3
so  openbaar  verwijdering    openbaar-na-bezwaartermijn Awb7 WEC 40/20, WEC 40/21
so  bijzonder verwijdering    bijzonder-na-ontvangst     -    WEC 28j/10, WEC 61/2+4, WEC 61/3
so  openbaar  schorsing       schorsing-openbaar         Awb+ Awb 7:10/1, WEC 40/20
so  bijzonder schorsing       schorsing-bijzonder        -    WEC 40a/1+2, WEC 61/3
so  openbaar  niet_behandelen niet-behandelen-openbaar   Awb+ Awb 4:5/1+4, Awb 7:10/1, WEC 40/20
so  bijzonder niet_behandelen niet-behandelen-bijzonder  -    WEC 61/3+5
so  openbaar  opp             opp-openbaar               -    WEC 40/20, WEC 41a/1+2+5+6
so  bijzonder opp             opp-bijzonder              -    WEC 41a/1+2+5+6, WEC 61/3
so  openbaar  tlv             samenwerkingsverband-po    AwbT WPO 18a/12, WVO 2.47/15
so  bijzonder tlv             samenwerkingsverband-po    AwbT WPO 18a/12, WVO 2.47/15
vso openbaar  weigering       openbaar-na-bezwaartermijn Awb7 WEC 40/20, WEC 40/21
vso bijzonder weigering       bijzonder-na-ontvangst     -    WEC 28j/10, WEC 61/2+4, WEC 61/3
vso openbaar  verwijdering    openbaar-na-bezwaartermijn Awb7 WEC 40/20, WEC 40/21
vso bijzonder verwijdering    bijzonder-na-ontvangst     -    WEC 28j/10, WEC 61/2+4, WEC 61/3
vso openbaar  schorsing       schorsing-openbaar         Awb+ Awb 7:10/1, WEC 40/20
vso bijzonder schorsing       schorsing-bijzonder        -    WEC 40a/1+2, WEC 61/3
vso openbaar  niet_behandelen niet-behandelen-openbaar   Awb+ Awb 4:5/1+4, Awb 7:10/1, WEC 40/20
vso bijzonder niet_behandelen niet-behandelen-bijzonder  -    WEC 61/3+5
vso openbaar  opp             opp-openbaar               -    WEC 40/20, WEC 41a/1+2+5+6
vso bijzonder opp             opp-bijzonder              -    WEC 41a/1+2+5+6, WEC 61/3
vso openbaar  tlv             samenwerkingsverband-vo    AwbT WVO 2.47/15
vso bijzonder tlv             samenwerkingsverband-vo    AwbT WVO 2.47/15
vo  openbaar  weigering       vo-openbaar-weigering      Awb+ WVO 8.1, WVO 8.8/6
vo  bijzonder weigering       vo-bijzonder-weigering     -    WVO 8.1, WVO 8.8/5, WVO 8.8/6
vo  openbaar  verwijdering    vo-openbaar-verwijdering   Awb+ WVO 8.1, WVO 8.15/8
vo  bijzonder verwijdering    vo-bijzonder-verwijdering  -    WVO 8.1, WVO 8.15/7, WVO 8.15/8
vo  openbaar  schorsing       schorsing-openbaar         Awb+ Awb 7:10/1, WVO 8.15/8, WVO 8.8/6
vo  bijzonder schorsing       schorsing-bijzonder        -    WVO 8.14/1+2, WVO 8.15/7
vo  openbaar  niet_behandelen niet-behandelen-openbaar   Awb+ Awb 4:5/1+4, Awb 7:10/1, WVO 8.8/6
vo  bijzonder niet_behandelen niet-behandelen-bijzonder  -    WVO 8.8/3+5
vo  openbaar  opp             opp-openbaar               -    WVO 2.44/1+2+4
vo  bijzonder opp             opp-bijzonder              -    WVO 2.44/1+2+4
vo  openbaar  tlv             samenwerkingsverband-vo    AwbT WVO 2.47/15
vo  bijzonder tlv             samenwerkingsverband-vo    AwbT WVO 2.47/15
"""
# Sector, denomination, kind of decision; the outcome; which articles of the Awb on objecting
# (Awb+: with 6:16 on suspensive effect; Awb7: also 7:2 on hearing; AwbT: also 7:10 and the Raad van
# State on the support region); and the other grounds, as act
# article/leden.


def voluit(kort: str) -> str:
    """Write a ground of the table out as the package does."""
    werk, _, plaats = kort.partition(" ")
    artikel, _, leden = plaats.partition("/")
    *eerste, laatste = leden.split("+")
    lid = f"{', '.join(eerste)} en {laatste}" if eerste else laatste
    return f"{'WVO 2020' if werk == 'WVO' else werk} art. {artikel}" + (
        f" lid {lid}" if lid else ""
    )


def lees(tabel: str) -> Iterator[tuple[str, str, str, str, set[str]]]:
    """Read the table: one cell of the matrix a line."""
    tlv = {"Awb art. 7:10 lid 1, 3 en 4", "Rechtspraak § ECLI:NL:RVS:2020:1153"}
    awb = {
        "Awb7": OPENBAAR | {"Awb art. 7:2 lid 1"},
        "AwbT": OPENBAAR | tlv,
        "Awb+": OPENBAAR,
        "-": set[str](),
    }
    for regel in tabel.strip().splitlines():
        sector, denominatie, soort, id, bij, rest = regel.split(maxsplit=5)
        yield sector, denominatie, soort, id, awb[bij] | {voluit(deel) for deel in rest.split(", ")}


MATRIX = list(lees(TABEL))


def weg(sector: str, denominatie: str, soort: str) -> Any:
    """Ask the package which road there is."""
    zaak = {"sector": sector, "denominatie": denominatie, "bestreden_besluit": soort}
    return rules_lib.beslis("bezwaarweg", **zaak)


@pytest.mark.parametrize(("sector", "denominatie", "soort", "id", "bronnen"), MATRIX)
def test_which_road_there_is(
    sector: str, denominatie: str, soort: str, id: str, bronnen: set[str]
) -> None:
    """Every cell of the matrix has its road, on the grounds of its own act."""
    uitkomst = weg(sector, denominatie, soort).uitkomst
    assert id == uitkomst.id
    assert bronnen == gronden(uitkomst, sector=sector, denominatie=denominatie)


@pytest.mark.parametrize("sector", SECTOREN)
def test_four_weeks_on_not_handling_start_as_the_act_says(sector: str) -> None:
    """Vo: after receipt of the objection (8.8.6); elsewhere after the objection term (40.12, 20).

    The outcome sends on to the term, whose days are the ones it tells.
    """
    uitkomst = weg(sector, "openbaar", "niet_behandelen").uitkomst
    assert "beslissing-op-bezwaar" in {vervolg.regel for vervolg in uitkomst.vervolg}
    zaak = {"sector": sector, "denominatie": "openbaar", "bekendmaking": "23-11-2026"}
    uitslag = rules_lib.termijn("beslissing-op-bezwaar", ontvangst_bezwaar="30-11-2026", **zaak)
    verwacht = dag("28-12-2026") if sector == "vo" else dag("1-2-2027")
    assert verwacht == uitslag.berekening.laatste_dag
    grond = {"po": "WPO art. 40 lid 12", "vo": "WVO 2020 art. 8.8 lid 6"}.get(
        sector, "WEC art. 40 lid 20"
    )
    assert grond in gronden(uitkomst, sector=sector, denominatie="openbaar")
    vanaf = {"na de ontvangst van het bezwaar", "nadat de bezwaartermijn om is"}
    assert vanaf == {deel for deel in vanaf if deel in uitkomst.tekst}


def test_the_matrix_is_complete() -> None:
    """Four sectors, two denominations, six kinds of decision: 48 cells, and no more outcomes."""
    assert 48 == len(MATRIX) == len({cel[:3] for cel in MATRIX})
    assert {cel[3] for cel in MATRIX} == {u.id for u in bladen(rules_lib.boom("bezwaarweg"))}


@pytest.mark.parametrize(("sector", "denominatie"), SCHOLEN)
def test_nakijk_12_the_gaps_are_said(sector: str, denominatie: str) -> None:
    """Private: no regime for suspension, not handling, opp. Public: only the opp stays open."""
    gaten = {
        soort
        for soort in ("weigering", "verwijdering", "schorsing", "niet_behandelen", "opp", "tlv")
        if "niet_geregeld" == weg(sector, denominatie, soort).status
    }
    assert gaten == (
        {"opp"} if denominatie == "openbaar" else {"schorsing", "niet_behandelen", "opp"}
    )


def test_a_gap_says_where_was_looked_and_asks_a_lawyer_or_the_gpo() -> None:
    """Where nothing is found, the outcome says so, where was looked, and what else there is."""
    for uitkomst in bladen(rules_lib.boom("bezwaarweg")):
        if "niet_geregeld" == str(uitkomst.aard):
            assert "Gezocht is in" in uitkomst.tekst
            assert uitkomst.jurist or "gpo-bevoegd" in vervolgregels(uitkomst)


@pytest.mark.parametrize("soort", ["schorsing", "niet_behandelen"])
@pytest.mark.parametrize("sector", SECTOREN)
def test_nakijk_12_the_ordinary_awb_term_is_an_inference(sector: str, soort: str) -> None:
    """Outside admission and removal a public school has Awb 7:10; that is marked as inference."""
    uitkomst = weg(sector, "openbaar", soort).uitkomst
    assert ("7:10", "uitleg") == (uitkomst.bronnen[0].artikel, str(uitkomst.bronnen[0].soort))
    verder = {"schorsing": "bezwaar-schorsing", "niet_behandelen": "beslissing-op-bezwaar"}[soort]
    assert verder in vervolgregels(uitkomst)
    assert uitkomst.jurist


@pytest.mark.parametrize(("sector", "soort"), list(product(SECTOREN, SOORTEN)))
def test_e11_a_public_school_does_not_follow_the_awb_term(sector: str, soort: str) -> None:
    """The report says 'Awb' for public schools: to decide they have four weeks of their own act."""
    uitkomst = weg(sector, "openbaar", soort).uitkomst
    assert ("wet", False) == (
        str(uitkomst.bronnen[0].soort),
        "7:10" in {bron.artikel for bron in uitkomst.bronnen},
    )
    assert "vier weken" in uitkomst.tekst
    extra = "WEC art. 40 lid 21" in gronden(uitkomst, sector=sector, denominatie="openbaar")
    assert (sector in {"so", "vso"}) == extra  # and consultation with the inspector


@pytest.mark.parametrize("sector", SECTOREN)
def test_nakijk_13_removal_in_the_vo(sector: str) -> None:
    """WVO 8.15.7 on objecting is for private schools; lid 8 on deciding is for both."""
    gevonden = {
        denominatie: gronden(
            weg(sector, denominatie, "verwijdering").uitkomst,
            sector=sector,
            denominatie=denominatie,
        )
        for denominatie in DENOMINATIES
    }
    zeven = [d for d, bronnen in gevonden.items() if "WVO 2020 art. 8.15 lid 7" in bronnen]
    acht = [d for d, bronnen in gevonden.items() if "WVO 2020 art. 8.15 lid 8" in bronnen]
    assert (zeven, acht) == ((["bijzonder"], list(DENOMINATIES)) if sector == "vo" else ([], []))


def test_c24_cooperation_school() -> None:
    """In po and (v)so it is private (WPO 17d.10, WEC 28j.10); in the vo it is a question."""
    for sector, bron in (("po", "WPO art. 17d lid 10"), ("so", "WEC art. 28j lid 10")):
        uitkomst = weg(sector, "bijzonder", "verwijdering").uitkomst
        assert bron in gronden(uitkomst, sector=sector, denominatie="bijzonder")
    for denominatie in DENOMINATIES:
        vragen = weg("vo", denominatie, "verwijdering").uitkomst.jurist
        assert [] != [vraag for vraag in vragen if "samenwerkingsschool" in vraag]


@pytest.mark.parametrize(("sector", "denominatie"), SCHOLEN)
def test_the_road_leads_on(sector: str, denominatie: str) -> None:
    """Against refusal and removal: both terms and the GPO; against a tlv only its own objection."""
    for soort in SOORTEN:
        verder = vervolgregels(weg(sector, denominatie, soort).uitkomst)
        assert {"bezwaar", "beslissing-op-bezwaar", "gpo-bevoegd"} == verder
    tlv = weg(sector, denominatie, "tlv").uitkomst
    assert {"tlv-bezwaar", "tlv-beslissing-op-bezwaar"} == vervolgregels(tlv)
    assert 1 == sum("eigen bezwaar" in vervolg.tekst for vervolg in tlv.vervolg)  # of the school
    assert "gpo-bevoegd" in vervolgregels(weg(sector, denominatie, "opp").uitkomst)


def test_not_knowing_the_denomination_leaves_both_roads() -> None:
    """'Weet ik niet' gives the two outcomes, and asks to find out the denomination first."""
    uitslag = rules_lib.beslis(
        "bezwaarweg", sector="po", bestreden_besluit="schorsing", denominatie="weet-ik-niet"
    )
    mogelijk = {uitkomst.id for uitkomst in uitslag.mogelijk}
    assert {"schorsing-openbaar", "schorsing-bijzonder"} == mogelijk
    assert "denominatie" == uitslag.eerst_uitzoeken.naam


# For which disputes the GPO is open

ONDERWERPEN = (
    "toelating",
    "gewone_toelating",
    "voornemen",
    "verwijdering",
    "opp",
    "opp_anders",
    "commissie",
    "schorsing",
    "tlv",
)
GPO_FEITEN = {
    "sector": SECTOREN,
    "gpo_onderwerp": ONDERWERPEN,
    "leerplichtig": ("ja", "nee"),
    "gpo_instelling": ("ja", "nee"),
}


def bevoegd(zaak: Mapping[str, str]) -> bool | None:
    """Tell from WPO 43.2, WEC 45.2 and WVO 12.34.2 whether the GPO is open; None: cannot be."""
    onderwerp, speciaal = zaak["gpo_onderwerp"], zaak["sector"] in {"so", "vso"}
    match onderwerp:
        case "toelating":  # WPO 40.3-5, WEC 40.4-6 (not an institution: 40.22), WVO 8.9
            return not (speciaal and zaak["gpo_instelling"] == "ja")
        case "verwijdering" | "voornemen":  # WPO 40.11, WEC 40.18; WVO 8.15.2: LPW only
            return zaak["sector"] != "vo" or zaak["leerplichtig"] == "ja"
        case "opp":  # WPO 40a.1, .2, .5; WEC 41a.1, .2, .5; WVO 2.44.1, .2, .4
            return True
        case "commissie":  # WEC 41.2.a
            return True if speciaal else None
        case _:  # WPO 40a.4, .6; WEC 41a.4, .7; suspension and tlv are not in the list
            return False


GPO_ZAKEN = [
    {"achttien": "ja", **dict(zip(GPO_FEITEN, waarden, strict=True))}
    for waarden in product(*GPO_FEITEN.values())
]


@pytest.mark.parametrize("zaak", GPO_ZAKEN, ids=lambda zaak: "-".join(zaak.values()))
def test_nakijk_02_when_the_gpo_is_open(zaak: dict[str, str]) -> None:
    """For each dispute in each sector the answer is that of the statute."""
    verwacht = bevoegd(zaak)
    if verwacht is None:
        with pytest.raises(rules_lib.RegieFout):
            rules_lib.beslis("gpo-bevoegd", **zaak)
        return
    uitkomst = rules_lib.beslis("gpo-bevoegd", **zaak).uitkomst
    assert verwacht == uitkomst.id.startswith("open-")
    lijst = {"po": "WPO art. 43", "vo": "WVO 2020 art. 12.34"}.get(zaak["sector"], "WEC art. 45")
    assert f"{lijst} lid 2" in gronden(uitkomst, sector=zaak["sector"])


@pytest.mark.parametrize("sector", SECTOREN)
@pytest.mark.parametrize("onderwerp", ["toelating", "verwijdering", "opp"])
def test_nakijk_03_what_the_gpo_suspends(sector: str, onderwerp: str) -> None:
    """Only with a dispute about admission or removal does the term to decide stand still."""
    zaak = {"sector": sector, "gpo_onderwerp": onderwerp}
    zaak |= {"leerplichtig": "ja"} if (sector, onderwerp) == ("vo", "verwijdering") else {}
    zaak |= {"gpo_instelling": "nee"} if sector in {"so", "vso"} else {}
    uitkomst = rules_lib.beslis("gpo-bevoegd", **zaak).uitkomst
    stil = {b.lid for b in uitkomst.bronnen if b.artikel in {"43", "45", "12.34"}}
    assert ("4" in stil) == (onderwerp != "opp")
    assert ("beide-wegen" in vervolgregels(uitkomst)) == (onderwerp != "opp")


@pytest.mark.parametrize("sector", ["po", "vo"])
def test_an_intention_rests_on_opinions(sector: str) -> None:
    """That an intention to remove can be put before the GPO is its reading, not the statute."""
    uitkomst = rules_lib.beslis(
        "gpo-bevoegd", sector=sector, gpo_onderwerp="voornemen", leerplichtig="ja"
    ).uitkomst
    assert "open-voornemen" == uitkomst.id
    assert "uitleg" == str(uitkomst.bronnen[0].soort)
    assert {"108616", "108468"} <= {bron.artikel for bron in uitkomst.bronnen}


def test_nakijk_14_who_asks_when_the_pupil_is_of_age_is_a_question() -> None:
    """WVO 8.1 does not cover 12.34; and whether the commission has an end is not looked up."""
    for uitkomst in bladen(rules_lib.boom("gpo-bevoegd")):
        if uitkomst.id.startswith("open-"):
            assert [] != [vraag for vraag in uitkomst.jurist if "meerderjarig" in vraag]
            assert [] != [vraag for vraag in uitkomst.jurist if "koninklijk besluit" in vraag]


def test_adjusting_individual_guidance_in_the_wec_is_a_question() -> None:
    """WEC 45.2 names 41a.1, .2 and .5, not lid 6 on adjusting the individual guidance."""
    uitkomst = rules_lib.beslis("gpo-bevoegd", sector="so", gpo_onderwerp="opp").uitkomst
    assert [] != [vraag for vraag in uitkomst.jurist if "41a lid 6" in vraag]


def test_closed_to_the_gpo_leads_elsewhere() -> None:
    """Where the GPO is closed the outcome points to the road that there is."""
    for uitkomst in bladen(rules_lib.boom("gpo-bevoegd")):
        if not uitkomst.id.startswith("open-"):
            assert "bezwaarweg" in vervolgregels(uitkomst)


def test_a_dispute_on_a_declaration_may_hide_one_on_the_school() -> None:
    """No GPO on a tlv: its own objection; a refusal or removal by the school can go there."""
    uitkomst = rules_lib.beslis("gpo-bevoegd", sector="po", gpo_onderwerp="tlv").uitkomst
    assert {"tlv-bezwaar", "bezwaarweg"} == vervolgregels(uitkomst)
    assert "weigering of verwijdering" in uitkomst.tekst


def test_the_court_on_a_declaration_is_not_named_after_suspension() -> None:
    """The ruling on a tlv is cited as that, not as one of the rulings on suspension and removal."""
    for sector in SECTOREN:
        uitkomst = weg(sector, "openbaar", "tlv").uitkomst
        (bron,) = (b for b in uitkomst.bronnen if b.artikel.startswith("ECLI"))
        assert "toelaatbaarheidsverklaring" in bron.werk.naam


# In time

TIJD_FEITEN = {
    "besluit_bekend": ("ja", "nee"),
    "bezwaar_binnen": ("ja", "nee"),
    "denominatie": DENOMINATIES,
    "bezwaar_per_post": ("ja", "nee"),
    "bezwaar_gepost": ("ja", "nee"),
    "bezwaar_week_erna": ("ja", "nee"),
    "bezwaar_verschoonbaar": ("ja", "nee"),
}


def op_tijd(zaak: Mapping[str, str]) -> str:
    """Tell from Awb 6:8, 6:9 and 6:11 (and the silence of WPO, WEC and WVO) if one is in time."""
    if zaak["besluit_bekend"] == "nee":  # Awb 6:8.1, WPO 63.3, WEC 61.3, WVO 8.8.5 and 8.15.7
        return "termijn-loopt-niet"
    if zaak["bezwaar_binnen"] == "ja":  # Awb 6:9.1
        return "op-tijd"
    gepost = zaak["bezwaar_per_post"] == "ja" and zaak["bezwaar_gepost"] == "ja"
    if zaak["denominatie"] == "bijzonder":  # the acts say nothing of posting or excuse
        return "verzonden-maar-later-ontvangen" if gepost else "te-laat-bijzonder"
    if gepost and zaak["bezwaar_week_erna"] == "ja":  # Awb 6:9.2
        return "op-tijd-per-post"
    return "verschoonbaar" if zaak["bezwaar_verschoonbaar"] == "ja" else "te-laat"  # Awb 6:11


@pytest.mark.parametrize("waarden", list(product(*TIJD_FEITEN.values())), ids="-".join)
def test_in_time(waarden: tuple[str, ...]) -> None:
    """For every combination of answers the outcome is that of the statute."""
    zaak = dict(zip(TIJD_FEITEN, waarden, strict=True))
    uitkomst = rules_lib.beslis("op-tijd-bezwaar", **zaak).uitkomst
    assert op_tijd(zaak) == uitkomst.id
    stil = uitkomst.id in {"verzonden-maar-later-ontvangen", "te-laat-bijzonder"}
    assert stil == ("niet_geregeld" == str(uitkomst.aard)) == (stil and bool(uitkomst.jurist))


BEKEND = {"besluit_bekend": "ja", "bekendmaking": "23-11-2026"}


@pytest.mark.parametrize(
    ("ontvangst", "verwacht"), [("4-1-2027", "op-tijd"), ("5-1-2027", "te-laat-bijzonder")]
)
def test_received_on_the_last_day_is_in_time(ontvangst: str, verwacht: str) -> None:
    """The last day of the six weeks is in time, the day after is not."""
    uitslag = rules_lib.beslis(
        "op-tijd-bezwaar",
        ontvangst_bezwaar=ontvangst,
        denominatie="bijzonder",
        bezwaar_per_post="nee",
        **BEKEND,
    )
    assert verwacht == uitslag.uitkomst.id


@pytest.mark.parametrize(
    ("bekendmaking", "ter_post", "ontvangst", "verwacht"),
    [
        ("23-11-2026", "4-1-2027", "11-1-2027", "op-tijd-per-post"),  # a week after 4 January
        ("23-11-2026", "4-1-2027", "12-1-2027", "te-laat"),
        ("23-11-2026", "5-1-2027", "6-1-2027", "te-laat"),
        ("6-11-2026", "18-12-2026", "28-12-2026", "op-tijd-per-post"),  # 25 December, so 28 (Awt)
        ("6-11-2026", "18-12-2026", "29-12-2026", "te-laat"),
        ("13-11-2026", "28-12-2026", "4-1-2027", "op-tijd-per-post"),  # the six weeks moved to 28
    ],
)
def test_by_post(bekendmaking: str, ter_post: str, ontvangst: str, verwacht: str) -> None:
    """Posted within the six weeks and received within a week after them (Awb 6:9.2)."""
    uitslag = rules_lib.beslis(
        "op-tijd-bezwaar",
        besluit_bekend="ja",
        bekendmaking=bekendmaking,
        ter_post=ter_post,
        ontvangst_bezwaar=ontvangst,
        denominatie="openbaar",
        bezwaar_per_post="ja",
        bezwaar_verschoonbaar="nee",
    )
    assert verwacht == uitslag.uitkomst.id


@pytest.mark.parametrize(
    "dagen",
    [
        {"ontvangst_bezwaar": "22-11-2026"},
        {"ontvangst_bezwaar": "8-1-2027", "ter_post": "9-1-2027"},
        {"ontvangst_bezwaar": "8-1-2027", "ter_post": "22-11-2026"},
    ],
)
def test_days_that_cannot_be_are_refused(dagen: dict[str, str]) -> None:
    """Received before the decision or before it was posted: refused, not called late."""
    with pytest.raises(rules_lib.VerkeerdeVolgorde):
        rules_lib.beslis(
            "op-tijd-bezwaar", denominatie="openbaar", bezwaar_per_post="ja", **BEKEND, **dagen
        )


def test_late_but_excused_rests_on_a_judgement() -> None:
    """Whether lateness is excused is weighed by the board, and the outcome says so."""
    for uitkomst in bladen(rules_lib.boom("op-tijd-bezwaar")):
        assert bool(uitkomst.oordeel) == (uitkomst.id in {"verschoonbaar", "te-laat"})
    assert rules_lib.REGELS["op-tijd-bezwaar"].zaak.feiten["bezwaar_verschoonbaar"].oordeel


# Days of law


def test_not_yet_law() -> None:
    """A day on which the rule was not law, or not looked up, gets no date and no outcome."""
    voor = recht.VANAF - EEN_DAG
    with pytest.raises(rules_lib.NietInWerking):
        rules_lib.beslis("bezwaarweg", bekendmaking=voor)
    with pytest.raises(rules_lib.NietInWerking):
        rules_lib.beslis("op-tijd-bezwaar", bekendmaking=voor)
    with pytest.raises(rules_lib.NietInWerking):
        rules_lib.beslis("gpo-bevoegd", gpo_aanhangig=voor)
    with pytest.raises(rules_lib.NietInWerking):
        rules_lib.controle("beslissing-op-bezwaar-eisen", ontvangst_bezwaar=voor)
    with pytest.raises(rules_lib.NietInWerking):
        rules_lib.procedure("beide-wegen", bekendmaking=voor)


@pytest.mark.parametrize(("dag_", "voorbehoud"), [("31-7-2026", 1), ("1-8-2026", 0)])
def test_what_was_read_later_is_said(dag_: str, voorbehoud: int) -> None:
    """The articles on the GPO were read in the text of 1 August 2026: before that is a proviso."""
    uitslag = rules_lib.beslis("gpo-bevoegd", sector="po", gpo_aanhangig=dag_)
    assert voorbehoud == len(uitslag.voorbehoud)


# What is said belongs to the case


def test_a_dispute_stops_the_term_where_its_article_is_cited() -> None:
    """Only where the decision on an objection waits (43.4 and its like) is that said."""
    for knoop in knopen(rules_lib.REGELS["gpo-bevoegd"].versies[0].inhoud.knoop).values():
        if uitkomst := getattr(knoop, "uitkomst", None):
            stil = {"WPO art. 43 lid 4", "WEC art. 45 lid 4", "WVO 2020 art. 12.34 lid 4"}
            genoemd = stil <= verwijzingen(uitkomst.bronnen)
            assert genoemd == ("staat die termijn stil" in uitkomst.tekst), uitkomst.id


@pytest.mark.parametrize(("sector", "denominatie"), SCHOLEN)
@pytest.mark.parametrize("gpo", ["ja", "nee"])
def test_waiting_for_the_gpo_is_assumed_only_with_a_dispute(
    sector: str, denominatie: str, gpo: str
) -> None:
    """Who has no dispute at the GPO does not read that the board waits for it."""
    dagen = {"bekendmaking": "23-11-2026", "ontvangst_bezwaar": "24-11-2026"}
    if gpo == "ja":
        dagen |= {"gpo_aanhangig": "25-11-2026", "gpo_oordeel": "27-11-2026"}
    zaak = {"sector": sector, "denominatie": denominatie, "gpo": gpo}
    uitslag = rules_lib.termijn("beslissing-op-bezwaar", **zaak, **dagen)
    assert (gpo == "ja") == any("pas na het oordeel" in tekst for tekst in uitslag.aannames)


@pytest.mark.parametrize("denominatie", DENOMINATIES)
def test_an_unannounced_decision_starts_no_term(denominatie: str) -> None:
    """Awb 6:8 says so for public schools; for private ones it is an inference, and called so."""
    uitkomst = rules_lib.beslis("op-tijd-bezwaar", besluit_bekend="nee").uitkomst
    soorten = {
        str(bron.soort)
        for bron in voor_zaak(uitkomst.bronnen, {"denominatie": denominatie})
        if bron.denominatie
    }
    assert soorten == ({"wet"} if denominatie == "openbaar" else {"uitleg"})


@pytest.mark.parametrize("soort", SOORTEN)
def test_in_the_vo_only_the_awb_says_what_holds_meanwhile(soort: str) -> None:
    """Awb 6:16 and 7:10.3 are about public schools; of private ones nothing was found."""
    openbaar, bijzonder = (weg("vo", d, soort).uitkomst for d in DENOMINATIES)
    assert ("niet gevonden" in openbaar.tekst, "niet gevonden" in bijzonder.tekst) == (False, True)
    assert any("7:10" in vraag for vraag in openbaar.jurist)
    assert not any("7:10" in vraag for vraag in bijzonder.jurist)
