"""The stored examples of the rules, as the tests use them."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

import rules_lib
from rules_lib.kern.regel import Beslissing, Controlelijst, Procedure, Regel, TermijnRegel

VRAAG = {
    TermijnRegel: rules_lib.termijn,
    Beslissing: rules_lib.beslis,
    Controlelijst: rules_lib.controle,
    Procedure: rules_lib.procedure,
}


def van_soort(soort: type[Regel[Any]]) -> list[str]:
    """Name the rules of a kind."""
    return [id for id, regel in rules_lib.REGELS.items() if isinstance(regel, soort)]


TERMIJNEN, CONTROLES = van_soort(TermijnRegel), van_soort(Controlelijst)
PROCEDURES, BESLISSINGEN = van_soort(Procedure), van_soort(Beslissing)


def vraag(id: str, **waarden: Any) -> Any:
    """Ask a rule, whatever its kind."""
    regel = rules_lib.REGELS[id]
    return next(doe for soort, doe in VRAAG.items() if isinstance(regel, soort))(id, **waarden)


@cache
def gebeurtenis_van(id: str) -> tuple[str, Mapping[str, str]]:
    """Give the event a term begins with in its first example, and all else that is given there.

    Events that are not needed are left out, so that the one event can be given any day.
    """
    for waarden in rules_lib.REGELS[id].waarden():
        uitslag = rules_lib.termijn(id, **waarden)
        berekening = uitslag.berekening
        if berekening is None:
            continue
        naam = berekening.gebeurtenis.naam
        if naam not in waarden:  # another event stands in for it
            naam = berekening.gebeurtenis.anders
        nodig = {g.naam for g in berekening.termijn.gebeurtenissen()} - {naam}
        antwoorden = {feit.naam: antwoord for feit, antwoord in uitslag.pad}
        return naam, antwoorden | {n: w for n, w in waarden.items() if n in nodig}
    raise AssertionError(f"{id} has no example with a day")


def eerste_dag(id: str) -> date:
    """Give the first day on which a rule is law."""
    van: date = rules_lib.REGELS[id].versies[0].geldig.van
    return van
