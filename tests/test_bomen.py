"""Every path of every question tree, and the duty to find a place against its own truth table."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest

import rules_lib
from tests.gevallen import BESLISSINGEN, CONTROLES, PROCEDURES, TERMIJNEN

Pad = tuple[tuple[str, str], ...]
WEET_NIET = "weet-ik-niet"
HOOGSTENS = 25

VOLGORDE = {  # a day for the events up to and on admission, in the order in which they happen
    "geboortedatum": date(2023, 5, 1),
    "gewenste_start": date(2027, 8, 23),
    "eerste_bezoek": date(2026, 8, 24),
    "inschrijving": date(2026, 8, 24),
    "peildag": date(2027, 2, 1),
    "verzoek": date(2026, 9, 1),
    "ontvangst": date(2026, 9, 1),
    "uitnodiging": date(2026, 9, 8),
    "aanvulling": date(2026, 9, 22),
    "mededeling": date(2026, 9, 29),
    "toelaatbaar_vanaf": date(2026, 9, 1),
    "bekendmaking": date(2026, 11, 23),
    "ontvangst_bezwaar": date(2026, 12, 1),
    "gpo_aanhangig": date(2026, 12, 10),
    "gpo_oordeel": date(2027, 2, 11),
    "bekendmaking_beslissing": date(2027, 3, 1),
}
BEGIN = date(2026, 11, 23)


def dagen_voor(blad: Any) -> dict[str, date]:
    """Give a day for every event that a term needs, each a week after the one before it."""
    namen = [g.naam for g in blad.gebeurtenissen()]
    if set(namen) <= set(VOLGORDE):
        return {naam: VOLGORDE[naam] for naam in namen}
    return {naam: BEGIN + nummer * timedelta(weeks=1) for nummer, naam in enumerate(namen)}


def bomen() -> Iterator[tuple[str, Any]]:
    """Name every tree of the register: of rules, of requirements and of steps, in each version."""
    for id, regel in rules_lib.REGELS.items():
        for nummer, versie in enumerate(regel.versies):
            if hasattr(versie.inhoud, "knoop"):
                yield f"{id}/{nummer}", versie.inhoud.knoop
                continue
            for deel in versie.inhoud:
                boom = deel.toets if hasattr(deel, "toets") else deel.termijn
                yield f"{id}/{nummer}/{deel.id}", boom.knoop


BOMEN = dict(bomen())


def delen_van(ids: list[str]) -> list[str]:
    """Name the trees of the parts of lists or procedures, in the latest version."""
    laatste = {id: len(rules_lib.REGELS[id].versies) - 1 for id in ids}
    return [naam for naam in BOMEN if any(naam.startswith(f"{i}/{n}/") for i, n in laatste.items())]


EISEN, STAPPEN = delen_van(CONTROLES), delen_van(PROCEDURES)


def paden(knoop: Any, gegaan: Pad = ()) -> Iterator[tuple[Pad, Any]]:
    """Walk every path to its leaf."""
    if not hasattr(knoop, "takken"):
        yield gegaan, knoop
        return
    for antwoord, verder in knoop.takken:
        yield from paden(verder, (*gegaan, (knoop.feit.naam, str(antwoord))))


def knopen(knoop: Any, gezien: dict[int, Any] | None = None) -> dict[int, Any]:
    """Collect the nodes of a tree, each object once."""
    gezien = {} if gezien is None else gezien
    if id(knoop) not in gezien:
        gezien[id(knoop)] = knoop
        for _, verder in getattr(knoop, "takken", ()):
            knopen(verder, gezien)
    return gezien


def uitkomsten(knoop: Any, antwoorden: Mapping[str, str]) -> set[str]:
    """Name the outcomes that these answers leave possible; no answer leaves every branch open."""
    if not hasattr(knoop, "takken"):
        return {knoop.uitkomst.id}
    antwoord = antwoorden.get(knoop.feit.naam, WEET_NIET)
    return {
        uitkomst
        for tak, verder in knoop.takken
        if antwoord in {WEET_NIET, tak}
        for uitkomst in uitkomsten(verder, antwoorden)
    }


@pytest.mark.parametrize("naam", BOMEN)
def test_every_path_has_exactly_one_outcome(naam: str) -> None:
    """Whatever one answers, the tree ends, in one outcome or one term."""
    alle = list(paden(BOMEN[naam]))
    assert [] == [pad for pad, blad in alle if not hasattr(blad, "uitkomst")]
    assert len(alle) == len({pad for pad, _ in alle})
    assert [] == [pad for pad, blad in alle if blad.uitkomst is None]


@pytest.mark.parametrize("naam", BOMEN)
def test_no_question_twice_on_a_path(naam: str) -> None:
    """Nobody is asked the same thing twice."""
    dubbel = [pad for pad, _ in paden(BOMEN[naam]) if len(pad) != len({feit for feit, _ in pad})]
    assert [] == dubbel


@pytest.mark.parametrize("naam", BOMEN)
def test_every_question_is_a_question(naam: str) -> None:
    """A question has two answers or more, each leads on once, and each is an answer of its fact."""
    zaak = rules_lib.REGELS[naam.split("/")[0]].zaak
    for knoop in knopen(BOMEN[naam]).values():
        if hasattr(knoop, "takken"):
            antwoorden = [str(antwoord) for antwoord, _ in knoop.takken]
            assert len(antwoorden) == len(set(antwoorden)) > 1
            mogelijk = {str(antwoord) for antwoord in zaak.feiten[knoop.feit.naam].antwoorden}
            assert set() == set(antwoorden) - mogelijk


@pytest.mark.parametrize("naam", BOMEN)
def test_no_question_without_use(naam: str) -> None:
    """Where all answers lead to the same place nothing is asked."""
    nutteloos = [
        knoop.feit.naam
        for knoop in knopen(BOMEN[naam]).values()
        if len({id(verder) for _, verder in getattr(knoop, "takken", ())}) == 1
    ]
    assert [] == nutteloos


def test_every_fact_is_asked_by_some_rule() -> None:
    """No fact stands in a case without a rule that asks for it."""
    gevraagd = {
        knoop.feit.naam
        for boom in BOMEN.values()
        for knoop in knopen(boom).values()
        if hasattr(knoop, "takken")
    }
    assert gevraagd == {naam for regel in rules_lib.REGELS.values() for naam in regel.zaak.feiten}


@pytest.mark.parametrize("naam", BOMEN)
def test_equal_subtrees_are_one_object(naam: str) -> None:
    """What follows from two answers alike is drawn once."""
    nummers: dict[object, int] = {}
    objecten: dict[object, set[int]] = {}

    def nummer(knoop: Any) -> int:
        if hasattr(knoop, "takken"):
            takken = tuple((str(antwoord), nummer(verder)) for antwoord, verder in knoop.takken)
            sleutel: object = (knoop.feit.naam, takken)
        else:
            sleutel = repr(knoop.uitkomst)
        objecten.setdefault(sleutel, set()).add(id(knoop))
        return nummers.setdefault(sleutel, len(nummers))

    nummer(BOMEN[naam])
    assert [] == [sleutel for sleutel, gelijken in objecten.items() if len(gelijken) > 1]


def test_the_picture_of_the_duty_is_small_enough_to_read() -> None:
    """A picture of more than some 25 nodes is no picture."""
    assert len(knopen(rules_lib.boom("zorgplicht"))) <= HOOGSTENS


# The public way gives what the tree says

ZORGPLICHT = list(paden(rules_lib.boom("zorgplicht")))


@pytest.mark.parametrize(("pad", "blad"), ZORGPLICHT)
def test_the_answers_of_a_path_give_its_outcome(pad: Pad, blad: Any) -> None:
    """Answering along a path gives each next question with its answers, and then the outcome."""
    knoop, antwoorden = rules_lib.boom("zorgplicht"), {}
    for feit, antwoord in pad:
        uitslag = rules_lib.beslis("zorgplicht", **antwoorden)
        assert ("vraag", None) == (str(uitslag.status), uitslag.uitkomst)
        gevraagd, mogelijk = uitslag.vraag
        takken = {str(tak): verder for tak, verder in knoop.takken}
        assert (feit, list(takken)) == (gevraagd.naam, [str(keuze) for keuze in mogelijk])
        antwoorden[feit] = antwoord
        knoop = takken[antwoord]
    uitslag = rules_lib.beslis("zorgplicht", **antwoorden)
    assert ("uitkomst", blad.uitkomst.id) == (str(uitslag.status), uitslag.uitkomst.id)


@pytest.mark.parametrize(("pad", "blad"), ZORGPLICHT)
def test_not_knowing_one_answer_leaves_exactly_its_branches(pad: Pad, blad: Any) -> None:
    """'Weet ik niet' in any one place gives the outcomes of all its branches, and no other."""
    boom = rules_lib.boom("zorgplicht")
    for plek in range(len(pad)):
        for rest in ((), pad[plek + 1 :]):
            antwoorden = {**dict(pad[:plek]), pad[plek][0]: WEET_NIET, **dict(rest)}
            uitslag = rules_lib.beslis("zorgplicht", **antwoorden)
            mogelijk = [uitkomst.id for uitkomst in uitslag.mogelijk]
            assert uitkomsten(boom, antwoorden) == set(mogelijk)
            assert len(mogelijk) == len(set(mogelijk))
            if len(mogelijk) > 1:
                assert ("vraag", None) == (str(uitslag.status), uitslag.uitkomst)


@pytest.mark.parametrize("id", TERMIJNEN)
def test_every_path_of_a_term_gives_its_readings(id: str) -> None:
    """Each path of a term gives through the front door the term that the tree has."""
    for pad, blad in paden(rules_lib.boom(id)):
        if hasattr(blad.uitkomst, "lezingen"):
            dagen = dagen_voor(blad.uitkomst)
            uitslag = rules_lib.termijn(id, **dict(pad), **dagen)
            verwacht = {lezing.id for lezing in blad.uitkomst.lezingen if not lezing.zodra_bekend}
            assert verwacht <= {lezing.lezing.id for lezing in uitslag.berekening.lezingen}
            soort = uitslag.berekening.termijn.soort_datum
            assert str(blad.uitkomst.soort_datum) == str(soort)
        else:
            uitslag = rules_lib.termijn(id, **dict(pad))
            assert (None, blad.uitkomst.id) == (uitslag.berekening, uitslag.uitkomst.id)


@pytest.mark.parametrize("naam", EISEN)
def test_every_path_of_a_requirement_gives_its_state(naam: str) -> None:
    """Each path of a requirement gives through the checklist the state that the tree has."""
    lijst, _, eis = naam.split("/")
    for pad, blad in paden(BOMEN[naam]):
        uitslag = rules_lib.controle(lijst, **dict(pad))
        punt = next(punt for punt in uitslag.eisen if punt.eis.id == eis)
        assert str(blad.uitkomst.aard) == str(punt.staat)


@pytest.mark.parametrize("naam", EISEN)
def test_a_requirement_stays_open_until_the_last_answer(naam: str) -> None:
    """One answer short of a path, a requirement is open, or all answers give the same state."""
    lijst, _, eis = naam.split("/")
    alle = list(paden(BOMEN[naam]))
    for pad, _ in alle:
        if not pad:
            continue
        antwoorden = dict(pad[:-1])
        soorten = {
            str(blad.uitkomst.aard) for ander, blad in alle if ander[: len(pad) - 1] == pad[:-1]
        }
        uitslag = rules_lib.controle(lijst, **antwoorden)
        punt = next(punt for punt in uitslag.eisen if punt.eis.id == eis)
        assert str(punt.staat) in ({"open"} if len(soorten) > 1 else {"open", *soorten})


@pytest.mark.parametrize("naam", STAPPEN)
def test_every_path_of_a_step_gives_its_state(naam: str) -> None:
    """Each path of a step gives through the procedure a day, or the reason why there is none."""
    procedure, _, stap = naam.split("/")
    for pad, blad in paden(BOMEN[naam]):
        termijn = hasattr(blad.uitkomst, "lezingen")
        dagen = dagen_voor(blad.uitkomst) if termijn else {}
        uitslag = rules_lib.procedure(procedure, **dagen, **dict(pad))
        punt = next(punt for punt in uitslag.stappen if punt.stap.id == stap)
        if termijn:
            verwacht = {lezing.id for lezing in blad.uitkomst.lezingen if not lezing.zodra_bekend}
            assert verwacht <= {lezing.lezing.id for lezing in punt.berekening.lezingen}
        else:
            assert (None, blad.uitkomst.id) == (punt.berekening, punt.uitkomst.id)


@pytest.mark.parametrize("id", BESLISSINGEN)
def test_every_path_of_a_decision_gives_its_outcome(id: str) -> None:
    """Each path of a decision gives through the front door the outcome that the tree has."""
    for pad, blad in paden(rules_lib.boom(id)):
        assert blad.uitkomst == rules_lib.beslis(id, **dict(pad)).uitkomst


@pytest.mark.parametrize(
    ("geboortedatum", "oud_genoeg"), [("24-11-2023", False), ("23-11-2023", True)]
)
def test_a_derived_fact_follows_from_its_dates(geboortedatum: str, oud_genoeg: bool) -> None:
    """Three years old on the day of application: the third birthday counts (WPO 40.2)."""
    uitslag = rules_lib.beslis(
        "zorgplicht", sector="po", ontvangst="23-11-2026", geboortedatum=geboortedatum
    )
    assert oud_genoeg == ("te-jong" not in {uitkomst.id for uitkomst in uitslag.mogelijk})


# The duty to find a place, from the statutes

FEITEN = {
    "sector": ("po", "vo", "so", "vso"),
    "denominatie": ("openbaar", "bijzonder"),
    "instelling": ("ja", "nee"),
    "drie_jaar": ("ja", "nee"),
    "doof_en_twee_jaar": ("ja", "nee"),
    "voorwaarden": ("ja", "nee"),
    "schriftelijk": ("ja", "nee"),
    "plaatsruimte": ("ja", "nee"),
    "grondslag": ("niet_gevraagd", "verklaard", "geweigerd"),
    "gegevens": ("ja", "nee"),
    "extra_ondersteuning": ("ja", "alleen_taal", "nee"),
}


def zorgplicht(zaak: Mapping[str, str]) -> bool | None:
    """Tell from the statutes whether a refusal needs another school; None if it cannot be told."""
    sector = zaak["sector"]
    aangemeld = zaak["schriftelijk"] == "ja"  # WPO 40.2, WEC 40.3, WVO 8.8.1
    if sector in {"po", "so"}:
        oud = zaak["drie_jaar"] == "ja"  # WPO 40.2, WEC 40.3
        jonger = sector == "so" and zaak["doof_en_twee_jaar"] == "ja"  # WEC 40.3, second sentence
        aangemeld = aangemeld and (oud or jonger)
    uitgezonderd = (
        zaak["plaatsruimte"] == "nee"  # WPO 40.5.a, WEC 40.6.a, WVO 8.9.3.a
        or zaak["grondslag"] == "geweigerd"  # WPO 40.5.b, WEC 40.6.b, WVO 8.9.3.b
        or (sector == "vo" and zaak["voorwaarden"] == "nee")  # WVO 8.9.3.c
        or (sector in {"so", "vso"} and zaak["instelling"] == "ja")  # WEC 40.22
    )
    if uitgezonderd or not aangemeld:
        return False
    if zaak["gegevens"] == "nee":
        return None  # WPO 40.3, WEC 40.4, WVO 8.9.1: still to be judged, data can be asked for
    # WPO 40.3-4, WEC 40.4-5, WVO 8.9.1-2: support for the Dutch language is no extra support
    return zaak["extra_ondersteuning"] == "ja"


def test_the_truth_table_has_every_fact() -> None:
    """The table spans all facts of the case with all their answers."""
    feiten = rules_lib.REGELS["zorgplicht"].zaak.feiten
    actual = {naam: tuple(str(keuze) for keuze in feit.antwoorden) for naam, feit in feiten.items()}
    assert {naam: set(keuzen) for naam, keuzen in FEITEN.items()} == {
        naam: set(keuzen) for naam, keuzen in actual.items()
    }


@pytest.mark.parametrize("sector", FEITEN["sector"])
def test_the_duty_holds_exactly_where_the_statute_has_it(sector: str) -> None:
    """In every combination of facts the duty holds, or not, as it is in the statutes."""
    uitspraak = {"geldt": True, "gegevens-vragen": None}
    anders = []
    rest = {naam: keuzen for naam, keuzen in FEITEN.items() if naam != "sector"}
    for antwoorden in product(*rest.values()):
        zaak = {"sector": sector, **dict(zip(rest, antwoorden, strict=True))}
        uitkomst = rules_lib.beslis("zorgplicht", **zaak).uitkomst
        actual = uitspraak.get(uitkomst.id, False)
        if zorgplicht(zaak) is not actual:
            anders.append((zaak, zorgplicht(zaak), uitkomst.id))
    assert [] == anders[:5]
