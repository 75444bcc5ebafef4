"""What every question, term, version and work is, and that it does not change unnoticed."""

import csv
from collections.abc import Iterator
from pathlib import Path

import rules_lib
from rules_lib.kern.bron import Bron, Soort
from rules_lib.kern.kalender import BEREIK, feestdagen
from rules_lib.kern.moment import Gebeurtenis, Moment
from rules_lib.kern.termijn import Termijn, Volgorde
from rules_lib.kern.zaak import Afgeleid
from tests.test_register import betrekt, bladen, bronnen, delen, feiten
from tests.vastgelegd.vragen import AANGENOMEN, BLIJKT_UIT, OORDEEL

JAREN = range(BEREIK[0].year, BEREIK[1].year + 1)
VASTGELEGD = Path(__file__).parent / "vastgelegd"
FEITEN = feiten()


def test_what_asks_for_a_judgement() -> None:
    """A reader is told of every judgement that it is one, and of no fact that it is one."""
    assert OORDEEL == {naam for naam, feit in FEITEN.items() if feit.oordeel}


def test_what_is_assumed_when_nothing_is_answered() -> None:
    """Only what is listed has an answer before the reader gives one, and it is that answer."""
    assert AANGENOMEN == {n: feit.standaard[0] for n, feit in FEITEN.items() if feit.standaard}


def test_what_a_day_answers() -> None:
    """Who gives the day of a thing need not say that it happened."""
    assert BLIJKT_UIT == {
        naam: " ".join(gebeurtenis.naam for gebeurtenis in feit.blijkt_uit)
        for naam, feit in FEITEN.items()
        if feit.blijkt_uit
    }


def heet(moment: Moment) -> str:
    """Name an event; a day that is worked out has no name."""
    return moment.naam if isinstance(moment, Gebeurtenis) else "#"


def paren(volgorde: tuple[Volgorde, ...], *, fataal: bool) -> str:
    """Write which day cannot come after which."""
    return " ".join(
        sorted(f"{heet(v.eerst)}<{heet(v.dan)}" for v in volgorde if v.fataal is fataal)
    )


def reikt_van(*momenten: Moment) -> str:
    """Name the events that days are counted from."""
    return " ".join(sorted({gebeurtenis.naam for m in momenten for gebeurtenis in m.genoemd()}))


def lezingen(termijn: Termijn) -> str:
    """Name the readings with their events; one in brackets waits until its days are known."""
    namen = (f"{lezing.id}: {reikt_van(lezing.einde)}" for lezing in termijn.lezingen)
    return ", ".join(
        f"({naam})" if lezing.zodra_bekend else naam
        for naam, lezing in zip(namen, termijn.lezingen, strict=True)
    )


def dagen() -> Iterator[tuple[str, ...]]:
    """Give the kind of every term and derived answer, and what it does with days out of order."""
    for naam, blad in bladen():
        if isinstance(blad, Termijn):
            regel, _, *stap = naam.split("/")
            volgorde = (paren(blad.volgorde, fataal=True), paren(blad.volgorde, fataal=False))
            yield "/".join([regel, *stap]), str(blad.soort_datum), lezingen(blad), *volgorde
    for naam, feit in FEITEN.items():
        if isinstance(feit, Afgeleid):
            volgorde = (paren(feit.volgorde, fataal=True), paren(feit.volgorde, fataal=False))
            vanaf = reikt_van(feit.gebeurtenis, feit.moment)
            yield naam, f"vraag: {feit.relatie}", vanaf, *volgorde


def versies() -> Iterator[tuple[str, ...]]:
    """Give from when to when each version of a rule is law, and since when its text was read."""
    for id, regel in rules_lib.REGELS.items():
        for geldig in (versie.geldig for versie in regel.versies):
            yield id, str(geldig.van), str(geldig.tot or ""), str(geldig.gelezen_vanaf)


def werken() -> Iterator[tuple[str, ...]]:
    """Give each work that is cited, with the version and the day of reading."""
    for _, bron in bronnen():
        yield bron.werk.afkorting, str(bron.werk.versie), str(bron.werk.gelezen)
    for vrij in (vrij for jaar in JAREN for vrij in feestdagen(jaar).values()):
        werk = vrij.bron.werk
        yield werk.afkorting, str(werk.versie), str(werk.gelezen)


def betrokken() -> Iterator[tuple[str, ...]]:
    """Give who is involved in each step or requirement, how, and on what ground."""
    waar = [("", b) for regel in rules_lib.REGELS.values() for b in regel.betrekt]
    waar += [(deel.id, b) for _, deel in delen() for b in betrekt(deel)]
    for eis, b in waar:
        yield eis, b.stap, str(b.vorm), b.wie, "; ".join(map(genoemd, b.bronnen))


LIJSTEN = {"dagen": dagen, "versies": versies, "werken": werken, "betrokken": betrokken}
"""What is recorded, on the name of its file; `python -m tests.vastgelegd` writes it out anew."""


def lijst(naam: str) -> set[tuple[str, ...]]:
    """Read what was written down."""
    with (VASTGELEGD / f"{naam}.csv").open(encoding="utf-8", newline="") as bestand:
        return {tuple(rij.values()) for rij in csv.DictReader(bestand)}


def test_what_kind_of_day_and_which_order() -> None:
    """A last day is no guideline; days that cannot lie so are refused, odd ones warned about."""
    assert lijst("dagen") == set(dagen())


def test_since_when_every_rule_is_law() -> None:
    """The days on which the law changed, and those of the texts that were read."""
    assert lijst("versies") == set(versies())


def test_which_text_of_every_work_was_read() -> None:
    """A reader gets the version of each work, and the day on which it was read."""
    assert lijst("werken") == set(werken())


def test_who_is_involved_in_every_step_and_on_what_ground() -> None:
    """The table of consent, hearing, consulting and informing: where asked, and on what ground."""
    assert lijst("betrokken") == set(betrokken())


def genoemd(bron: Bron) -> str:
    """Name a source, and its kind where that is not the law itself."""
    return bron.verwijzing if bron.soort is Soort.WET else f"{bron.verwijzing} ({bron.soort})"
