"""What the kernel makes of answers: those that are open, unknown, or do not fit."""

from dataclasses import replace
from datetime import date

import pytest

from rules_lib import loket
from rules_lib.kern.duur import Dagen
from rules_lib.kern.fout import RegieFout
from rules_lib.kern.geldigheid import Geldigheid, Versie
from rules_lib.kern.moment import Gebeurtenis, Na
from rules_lib.kern.regel import Beslissing, Boom, Controlelijst
from rules_lib.kern.termijn import SoortDatum, Termijn, Volgorde
from rules_lib.kern.toepassing import beslis_uitslag, controle_uitslag, termijn_uitslag
from rules_lib.kern.uitkomst import Uitkomst, niet_van_toepassing, ontbreekt, voldaan
from rules_lib.kern.verkenning import bladen, pad, verken
from rules_lib.kern.voorbeeld import LENEN, NALOPEN, TERUGBRENGEN
from rules_lib.kern.zaak import JaNee, Zaak

UITLENING = Gebeurtenis("uitlening", "de uitlening")
AANVRAAG = Gebeurtenis("aanvraag", "de aanvraag")
ALTIJD = LENEN.versies[0].geldig


class Lezer(Zaak):
    """The facts of a reader."""

    lid = JaNee("Is de lezer lid?")
    jong = JaNee("Is de lezer jong?")
    trouw = JaNee("Komt de lezer vaak?")


def meenemen(zaak: Lezer) -> Uitkomst:
    """Only a young member who comes often takes the book along."""
    mee = zaak.lid and zaak.jong and zaak.trouw
    return Uitkomst(id="mee" if mee else "niet", tekst="Het boek.", bronnen=())


MEENEMEN = Beslissing(
    id="meenemen", titel="Mee?", uitleg="", zaak=Lezer,
    versies=(Versie(ALTIJD, Boom(functie=meenemen, zaak=Lezer)),),
)  # fmt: skip
BOOM = verken(meenemen, Lezer)


def test_an_answer_that_fits_nowhere_is_named_behind_an_open_question() -> None:
    """The question with the wrong answer is named, not the open one before it."""
    beide = verken(lambda zaak: f"{zaak.lid}{zaak.jong}", Lezer)
    with pytest.raises(RegieFout) as fout:
        bladen(beide, {"jong": "misschien"})
    assert ("jong", "misschien") == (fout.value.naam, fout.value.gegeven)


def test_the_path_stops_at_the_first_open_question() -> None:
    """An answer behind an open question did not lead anywhere yet."""
    assert () == pad(BOOM, {"jong": "ja"})
    assert ["lid", "jong"] == [feit.naam for feit, _ in pad(BOOM, {"lid": "ja", "jong": "ja"})]


@pytest.mark.parametrize(
    ("antwoorden", "gevraagd"),
    [
        ({}, "lid"),
        ({"lid": "weet-ik-niet", "jong": "weet-ik-niet", "trouw": "weet-ik-niet"}, "lid"),
        ({"lid": "ja", "jong": "weet-ik-niet", "trouw": "weet-ik-niet"}, "jong"),
        ({"lid": "ja", "jong": "ja", "trouw": "weet-ik-niet"}, "trouw"),
        ({"lid": "weet-ik-niet", "jong": "ja"}, "trouw"),
    ],
)
def test_the_first_question_not_known_is_asked_again(
    antwoorden: dict[str, str], gevraagd: str
) -> None:
    """When nothing is left to ask, the first question answered "I do not know" comes back."""
    vraag = beslis_uitslag(MEENEMEN, antwoorden, {}).vraag
    assert vraag is not None
    feit, mogelijk = vraag
    assert (gevraagd, ("ja", "nee")) == (feit.naam, mogelijk)


def test_the_first_question_is_that_of_the_own_path() -> None:
    """A question that comes first elsewhere in the tree is not asked first here."""

    def lenen(zaak: Lezer) -> Uitkomst:
        goed = zaak.trouw if zaak.lid else zaak.jong and zaak.trouw
        return Uitkomst(id="mee" if goed else "niet", tekst="Het boek.", bronnen=())

    boom: Boom[Uitkomst] = Boom(functie=lenen, zaak=Lezer)
    regel = replace(MEENEMEN, versies=(Versie(ALTIJD, boom),))
    onbekend = {"lid": "nee", "jong": "weet-ik-niet", "trouw": "weet-ik-niet"}
    vraag = beslis_uitslag(regel, onbekend, {}).vraag
    assert vraag is not None
    assert "jong" == vraag[0].naam


def na_dagen(dagen: int, *volgorde: Volgorde) -> Termijn:
    """A term of some days after the loan, with an order of its own."""
    einde = Na(UITLENING, Dagen(dagen))
    return Termijn.met_einde(einde, SoortDatum.UITERLIJK, (), volgorde=volgorde)


def terug(zaak: Lezer) -> Termijn:
    """A member has ten days, another seven and must have asked first."""
    eerst = Volgorde(AANVRAAG, UITLENING, "Vraag het boek eerst aan.")
    return na_dagen(10) if zaak.lid else na_dagen(7, eerst)


def test_terms_of_which_it_is_not_known_which_holds_are_readings_in_order() -> None:
    """Each is a reading with a number from one, and the order of days of each still holds."""
    versie = Versie(ALTIJD, Boom(functie=terug, zaak=Lezer))
    regel = replace(TERUGBRENGEN, zaak=Lezer, ankers=(UITLENING,), versies=(versie,))
    dagboek = {"uitlening": date(2026, 11, 23), "aanvraag": date(2026, 11, 23)}
    berekening = termijn_uitslag(regel, {"lid": "weet-ik-niet"}, dagboek).berekening
    assert berekening is not None
    assert ["1", "2"] == [lezing.lezing.id[0] for lezing in berekening.lezingen]
    with pytest.raises(RegieFout):
        termijn_uitslag(regel, {"lid": "weet-ik-niet"}, dagboek | {"aanvraag": date(2026, 11, 24)})


def test_before_the_text_was_read_the_answer_says_so() -> None:
    """The reservation begins on the day before the first day of which the text was read."""
    gelezen = Geldigheid(van=date(2022, 1, 1), gelezen_vanaf=date(2026, 1, 1))
    assert gelezen == ALTIJD
    versie = Versie(gelezen, MEENEMEN.versies[0].inhoud)
    regel = replace(MEENEMEN, versies=(versie,))
    voor = beslis_uitslag(regel, {}, {}, recht_op=date(2025, 12, 31)).voorbehoud
    op = beslis_uitslag(regel, {}, {}, recht_op=date(2026, 1, 1)).voorbehoud
    assert (True, False) == (bool(voor), bool(op))


class Punten(Zaak):
    """Three requirements, each with an answer of its own."""

    een = JaNee("Een?")
    twee = JaNee("Twee?")
    drie = JaNee("Drie?")
    geldt = JaNee("Geldt de vierde?")


TOETSEN = {
    "een": lambda zaak: voldaan() if zaak.een else ontbreekt("Een."),
    "twee": lambda zaak: voldaan() if zaak.twee else ontbreekt("Twee."),
    "drie": lambda zaak: voldaan() if zaak.drie else ontbreekt("Drie."),
    "vier": lambda zaak: voldaan() if zaak.geldt else niet_van_toepassing("Vier."),
}


def lijst() -> Controlelijst:
    """A checklist of four requirements."""
    (eis,) = NALOPEN.versies[0].inhoud
    eisen = tuple(
        replace(eis, id=naam, toets=Boom(functie=toets, zaak=Punten))
        for naam, toets in TOETSEN.items()
    )
    return replace(NALOPEN, zaak=Punten, versies=(Versie(ALTIJD, eisen),))


@pytest.mark.parametrize(
    ("antwoorden", "begin"),
    [
        ("geldt=nee", "Van deze 3 eisen zijn er 3 nog te beantwoorden."),
        ("geldt=ja een=ja twee=ja drie=ja", "Van deze 4 eisen ontbreekt er geen."),
        ("geldt=nee een=ja twee=ja", "Van deze 3 eisen is er 1 nog te beantwoorden."),
        ("geldt=nee een=ja", "Van deze 3 eisen zijn er 2 nog te beantwoorden."),
        ("geldt=nee een=nee", "Van deze 3 eisen ontbreekt er 1; 2 nog te beantwoorden."),
        ("geldt=ja een=nee twee=ja drie=ja", "Van deze 4 eisen ontbreekt er 1."),
        ("geldt=nee een=nee twee=nee", "Van deze 3 eisen ontbreken er 2; 1 nog te beantwoorden."),
        ("geldt=nee een=nee twee=nee drie=nee", "Van deze 3 eisen ontbreken er 3."),
    ],
)
def test_a_checklist_counts_what_is_missing_and_open(antwoorden: str, begin: str) -> None:
    """The count leaves out what does not apply, and reads as a sentence for one and for more."""
    gegeven = dict(deel.split("=") for deel in antwoorden.split())
    samenvatting = controle_uitslag(lijst(), gegeven, {}).samenvatting
    assert samenvatting.startswith(begin)
    assert "Niet getoetst" in samenvatting


@pytest.mark.parametrize(("antwoord", "uitkomst"), [(True, "mee"), (False, "eerst-lid")])
def test_python_may_answer_with_true_and_false(
    antwoord: bool, uitkomst: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who asks from Python gives a question of yes or no its own true or false."""
    monkeypatch.setattr(loket, "REGELS", {**loket.REGELS, "lenen": LENEN})
    gevonden = loket.beslis("lenen", lid=antwoord).uitkomst
    assert gevonden is not None
    assert uitkomst == gevonden.id
