"""`regie vergelijk`: what differs between two days of law, and why."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

import rules_lib
from rules_lib import cli, loket
from rules_lib.kern.geldigheid import Geldigheid, Versie
from rules_lib.kern.regel import Boom, Controlelijst, Procedure, Regel, TermijnRegel
from rules_lib.kern.toepassing import (
    beslis_uitslag,
    controle_uitslag,
    procedure_uitslag,
    termijn_uitslag,
)
from rules_lib.kern.uitkomst import Uitkomst, niet_van_toepassing
from rules_lib.kern.voorbeeld import LENEN, NALOPEN, TERUGBRENGEN, UITLENEN, Lening
from rules_lib.recht.wetten import WPO, WPO_2025
from rules_lib.vergelijk import als_tekst, vergelijk
from tests.test_schema import fouten

TOEN, NU = date(2024, 12, 31), date(2025, 1, 1)
EERST = Geldigheid(van=date(2022, 1, 1), tot=NU, gelezen_vanaf=date(2022, 1, 1), grond="Gelezen.")
DAARNA = Geldigheid(van=NU, gelezen_vanaf=date(2025, 2, 1), grond="Afgeleid.")


@pytest.fixture(autouse=True)
def _leesboek(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the desk know the made-up rules of the kernel as well."""
    verzonnen = {regel.id: regel for regel in (LENEN, NALOPEN, TERUGBRENGEN, UITLENEN)}
    monkeypatch.setattr(loket, "REGELS", {**rules_lib.REGELS, **verzonnen})
    yield
    loket._gebeurtenissen.cache_clear()


def verschil(eerst: date, daarna: date, id_: str) -> dict[str, Any]:
    """Compare one rule; it must be among what differs."""
    (gevonden,) = vergelijk(eerst, daarna, [rules_lib.REGELS[id_]])["verschillen"]
    return gevonden


def met(regel: Regel[Any], nieuw: Any, *voorbeelden: str) -> Regel[Any]:
    """Give a made-up rule a second version."""
    versies = (Versie(EERST, regel.versies[0].inhoud), Versie(DAARNA, nieuw))
    return replace(regel, versies=versies, voorbeelden=voorbeelden)


def delen(regel: Regel[Any]) -> Iterator[tuple[str, str | None, str | None]]:
    """Name each part that differs, with what it said and says."""
    for gevonden in vergelijk(TOEN, NU, [regel])["verschillen"]:
        for voorbeeld in gevonden["voorbeelden"]:
            for v in voorbeeld["veranderingen"]:
                yield v["deel"], *(v[w] and v[w]["tekst"] for w in ("eerst", "daarna"))


def test_the_offer_replaced_the_profile() -> None:
    """On 1 August 2025 one requirement of a refusal changed its words and its grounds."""
    gevonden = verschil(date(2025, 7, 31), date(2025, 8, 1), "weigering")
    assert ("2025-08-01", "2025-08-01") == (gevonden["eerst"]["tot"], gevonden["daarna"]["van"])
    assert "schoolondersteuningsprofiel" in gevonden["eerst"]["grond"]
    po = [vb for vb in gevonden["voorbeelden"] if "sector=po " in vb["voorbeeld"]]
    veranderd = {v["deel"]: v for vb in po for v in vb["veranderingen"]}
    deel = veranderd["behoefte-en-aanbod-betrokken"]
    assert "schoolondersteuningsprofiel" in deel["eerst"]["tekst"]
    assert "ondersteuningsaanbod" in deel["daarna"]["tekst"]
    assert "WPO art. 40 lid 4" in deel["eerst"]["grond"]
    assert "2025-06-13" == deel["eerst"]["bronnen"][0]["versie"]
    assert "gemotiveerd" not in veranderd


@pytest.mark.parametrize("id_", ["beslissing-aanmelding-asiel", "toelating-asiel"])
def test_the_rules_on_asylum_came_into_force(id_: str) -> None:
    """On 11 June 2026 the rule does not hold yet; the day after it does, with its ground."""
    gevonden = verschil(date(2026, 6, 11), date(2026, 6, 12), id_)
    assert (False, None) == (gevonden["eerst"]["geldt"], gevonden["eerst"]["van"])
    assert "12 juni 2026" in gevonden["eerst"]["grond"]
    assert (True, "2026-06-12") == (gevonden["daarna"]["geldt"], gevonden["daarna"]["van"])
    assert gevonden["daarna"]["grond"]
    assert [] == gevonden["voorbeelden"]
    terug = verschil(date(2026, 6, 12), date(2026, 6, 11), id_)
    assert (gevonden["eerst"], gevonden["daarna"]) == (terug["daarna"], terug["eerst"])


@pytest.mark.parametrize(
    ("eerst", "daarna"),
    [
        (date(2024, 7, 31), date(2024, 8, 1)),
        (date(2025, 8, 1), date(2026, 6, 11)),
        (date(2025, 8, 1), date(2025, 8, 1)),
        (date(2020, 1, 1), date(2020, 1, 2)),
    ],
    ids=str,
)
@pytest.mark.parametrize("id_", ["weigering", "bezwaar", "toelating-asiel", "zorgplicht"])
def test_a_rule_that_did_not_change_is_left_out(eerst: date, daarna: date, id_: str) -> None:
    """Where one version holds on both days, or none, there is nothing to tell."""
    assert [] == vergelijk(eerst, daarna, [rules_lib.REGELS[id_]])["verschillen"]


def test_a_text_that_was_not_read_is_told() -> None:
    """Where the text of the first day was not read, that is said with it."""
    gevonden = verschil(date(2025, 5, 1), date(2025, 8, 1), "weigering")
    (zin,) = gevonden["eerst"]["voorbehoud"]
    assert "De wettekst van 1 mei 2025 is niet gelezen" in zin
    tekst = als_tekst({"eerst": "2025-05-01", "daarna": "2025-08-01", "verschillen": [gevonden]})
    assert zin in " ".join(tekst.split())


def test_a_period_is_told_with_its_end() -> None:
    """A version that ended holds "van … tot", one that still holds "vanaf"."""
    gevonden = verschil(date(2024, 7, 31), date(2024, 8, 1), "verwijdering")
    tekst = als_tekst({"eerst": "2024-07-31", "daarna": "2024-08-01", "verschillen": [gevonden]})
    regels = tekst.splitlines()
    assert any(r.startswith("  eerst:  van 1 augustus 2022 tot 1 augustus 2024.") for r in regels)
    gevonden["daarna"]["tot"] = None
    tekst = als_tekst({"eerst": "2024-07-31", "daarna": "2024-08-01", "verschillen": [gevonden]})
    assert "\n  daarna: vanaf 1 augustus 2024." in tekst


@pytest.mark.parametrize(
    ("eerst", "daarna", "voorbeelden", "gezegd"),
    [
        (True, True, False, True),
        (True, True, True, False),
        (False, True, False, False),
        (True, False, False, False),
    ],
)
def test_that_no_example_differs_is_told_only_where_both_hold(
    eerst: bool, daarna: bool, voorbeelden: bool, gezegd: bool
) -> None:
    """Examples that say the same are told where both versions are law, and nowhere else."""
    gevonden = verschil(date(2024, 7, 31), date(2024, 8, 1), "verwijdering")
    gevonden["eerst"]["geldt"], gevonden["daarna"]["geldt"] = eerst, daarna
    if not voorbeelden:
        gevonden["voorbeelden"] = []
    tekst = als_tekst({"eerst": "2024-07-31", "daarna": "2024-08-01", "verschillen": [gevonden]})
    assert gezegd is ("Op geen van de voorbeelden" in tekst)


def langer(zaak: Lening) -> Any:
    """Give a term that ends later, or none for who renewed."""
    if zaak.verlengd:
        return niet_van_toepassing("Verlengen kan niet meer.")
    (termijn,) = (TERUGBRENGEN.versies[0].inhoud.functie(Lening(verlengd="ja")),)
    return termijn


def eerst_betalen(zaak: Lening) -> Uitkomst:
    """Give an outcome with another id, and one with another ground."""
    if zaak.lid:
        return Uitkomst(id="mee", tekst="Het boek gaat mee.", bronnen=(WPO.artikel("40"),))
    return Uitkomst(id="eerst-betalen", tekst="Betaal eerst.", bronnen=())


def test_a_term_with_another_last_day() -> None:
    """Another last day is told, with its reading; a term that is gone with the reason."""
    nieuw: Boom[Any] = Boom(functie=langer, zaak=Lening)
    lening = "uitlening=2026-11-23"
    regel = met(TERUGBRENGEN, nieuw, lening, f"verlengd=ja {lening}", "verlengd=nee")
    weken = ("uiterlijk op maandag 14 december 2026", "uiterlijk op maandag 4 januari 2027")
    assert [
        ("antwoord", *weken),
        ("antwoord", weken[1], "niet van toepassing: Verlengen kan niet meer."),
        ("uitgangspunten", "De bibliotheek is die dag open.", None),
    ] == list(delen(regel))


def beide(zaak: Lening) -> Any:
    """Give a term with two readings."""
    kort, lang = (
        TERUGBRENGEN.versies[0].inhoud.functie(Lening(verlengd=antwoord))
        for antwoord in ("nee", "ja")
    )
    lezingen = (*kort.lezingen, *(replace(lezing, id="lang") for lezing in lang.lezingen))
    return replace(kort, lezingen=lezingen)


def test_a_term_with_another_reading() -> None:
    """Where the text came to allow two readings, each is told with its day."""
    regel = met(TERUGBRENGEN, Boom(functie=beide, zaak=Lening), "uitlening=2026-11-23")
    assert [
        ("lezing tekst", None, "maandag 14 december 2026"),
        ("lezing lang", None, "maandag 4 januari 2027"),
    ] == list(delen(regel))


def test_an_example_without_an_answer() -> None:
    """An example that has no answer on a day says why."""
    nieuw: Boom[Any] = Boom(functie=lambda zaak: niet_van_toepassing("Nooit."), zaak=Lening)
    ((deel, toen, nu),) = delen(met(TERUGBRENGEN, nieuw, "verlengd=nee"))
    assert ("antwoord", "niet van toepassing: Nooit.") == (deel, nu)
    assert str(toen).startswith("geen antwoord: De dag van een gebeurtenis is nodig")


def test_a_decision_with_another_outcome_or_ground() -> None:
    """An outcome that is gone, one that is new, and one that rests on another article."""
    nieuw: Boom[Any] = Boom(functie=eerst_betalen, zaak=Lening)
    assert [
        ("mee", "Het boek gaat mee.", "Het boek gaat mee."),
        ("eerst-lid", "Word eerst lid.", None),
        ("eerst-betalen", None, "Betaal eerst."),
    ] == list(delen(met(LENEN, nieuw, "lid=ja", "lid=nee")))
    tekst = als_tekst(vergelijk(TOEN, NU, [met(LENEN, nieuw, "lid=ja", "lid=nee")]))
    assert "    daarna: Het boek gaat mee. [WPO art. 40]\n" in tekst
    assert "  - eerst-betalen\n    eerst:  staat er niet\n    daarna: Betaal eerst.\n" in tekst


def test_a_checklist_with_a_requirement_more() -> None:
    """A requirement that is new is told, with its state in the example."""
    assert isinstance(NALOPEN, Controlelijst)
    (eis,) = NALOPEN.versies[0].inhoud
    nieuw = (eis, replace(eis, id="kaart", tekst="De lezer heeft een kaart."))
    assert [
        ("kaart", None, "De lezer heeft een kaart. (ontbreekt: De lezer is geen lid.)"),
        ("kaart", None, "De lezer heeft een kaart. (voldaan)"),
        ("kaart", None, "De lezer heeft een kaart. (nog te beantwoorden)"),
    ] == list(delen(met(NALOPEN, nieuw, "lid=nee", "lid=ja", "verlengd=nee")))


def test_a_procedure_with_another_step() -> None:
    """A step that is gone is told with its day, or with what it waited for."""
    assert isinstance(UITLENEN, Procedure)
    assert [
        ("terug", "Terug: uiterlijk op maandag 14 december 2026", None),
        ("terug", "Terug: De dag van een gebeurtenis is nodig: de uitlening.", None),
    ] == list(delen(met(UITLENEN, (), "uitlening=2026-11-23", "verlengd=nee")))


def test_another_version_of_the_same_article_is_no_difference() -> None:
    """That an article was read again in a later version changes no answer."""

    def gehoord(werk: Any) -> Boom[Any]:
        uit = Uitkomst(id="mee", tekst="Het boek gaat mee.", bronnen=(werk.artikel("40"),))
        return Boom(functie=lambda zaak: uit, zaak=Lening)

    regel = replace(LENEN, versies=(Versie(EERST, gehoord(WPO_2025)),))
    regel = met(regel, gehoord(WPO), "lid=ja")
    assert [] == list(delen(regel))
    assert "Op geen van de voorbeelden verandert het antwoord." in als_tekst(
        vergelijk(TOEN, NU, [regel])
    )


def test_the_day_of_law_chooses_the_version() -> None:
    """Each kind of rule can be asked by the law of a day, whatever the day of its event."""
    dagboek = {"uitlening": date(2026, 11, 23)}
    nieuw: Boom[Any] = Boom(functie=langer, zaak=Lening)
    regel = met(TERUGBRENGEN, nieuw)
    assert isinstance(regel, TermijnRegel)
    for dag, verwacht in ((TOEN, "2026-12-14"), (NU, "2027-01-04"), (None, "2027-01-04")):
        uitslag = termijn_uitslag(regel, {}, dagboek, recht_op=dag)
        assert uitslag.berekening
        assert verwacht == str(uitslag.berekening.laatste_dag)
        assert (dag == NU) == any("is niet gelezen" in zin for zin in uitslag.aannames)
    lijst, tijdlijn = met(NALOPEN, ()), met(UITLENEN, ())
    beslissing = met(LENEN, Boom(functie=eerst_betalen, zaak=Lening))
    for dag, aantal, uitkomst in ((TOEN, 1, "eerst-lid"), (NU, 0, "eerst-betalen")):
        assert aantal == len(controle_uitslag(lijst, {}, {}, recht_op=dag).eisen)
        assert aantal == len(procedure_uitslag(tijdlijn, {}, dagboek, recht_op=dag).stappen)
        gevonden = beslis_uitslag(beslissing, {"lid": "nee"}, {}, recht_op=dag).uitkomst
        assert gevonden
        assert uitkomst == gevonden.id


@pytest.mark.parametrize(
    ("eerst", "daarna"),
    [("2024-07-31", "2024-08-01"), ("2025-07-31", "2025-08-01"), ("2026-06-11", "2026-06-12")],
)
def test_the_command_over_all_rules(
    eerst: str, daarna: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command compares every rule; JSON fits the schema and text tells the same rules."""
    assert 0 == cli.main(["vergelijk", eerst, daarna, "--json"])
    gevonden = json.loads(capsys.readouterr().out)
    assert [] == fouten("vergelijking", gevonden)
    assert (eerst, daarna) == (gevonden["eerst"], gevonden["daarna"])
    assert 0 == cli.main(["vergelijk", eerst, daarna])
    tekst = capsys.readouterr().out
    gewijzigd = {v["regel"] for v in gevonden["verschillen"]}
    assert gewijzigd == {id_ for id_ in rules_lib.REGELS if f"({id_})\n" in tekst}
    assert all(len(regel) <= 92 for regel in tekst.splitlines())
    assert "Geen jurist heeft dit nagekeken" in tekst


def test_the_command_over_one_rule(capsys: pytest.CaptureFixture[str]) -> None:
    """With a rule only that rule is compared, and days may be written as people write them."""
    assert 0 == cli.main(["vergelijk", "31 juli 2025", "1-8-2025", "--regel", "weigering"])
    tekst = capsys.readouterr().out
    assert tekst.startswith("Eerst: het recht van 31 juli 2025. Daarna: dat van 1 augustus 2025.")
    assert "  - behoefte-en-aanbod-betrokken\n" in tekst
    assert 0 == cli.main(["vergelijk", "31-7-2025", "1-8-2025", "--regel", "bezwaar"])
    assert "Geen regel luidt anders." in capsys.readouterr().out
