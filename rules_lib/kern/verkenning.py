"""Verkenning: de volledige vragenboom van een regel valt uit zijn code."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

from rules_lib.kern.fout import RegieFout
from rules_lib.kern.zaak import WEET_NIET, Feit, Onbeantwoord, Zaak, past_niet

Z = TypeVar("Z", bound=Zaak)
Uit = TypeVar("Uit")


@dataclass(frozen=True)
class Blad(Generic[Uit]):
    """Een einde van de boom: hier komt de regel op uit.

    >>> Blad("geldt").uitkomst
    'geldt'
    """

    uitkomst: Uit


@dataclass(frozen=True)
class Vraag(Generic[Uit]):
    """Een knoop van de boom: een feit, met de boom die op elk antwoord volgt.

    >>> from rules_lib.kern.zaak import JaNee
    >>> Vraag(JaNee("Is er plaats?"), (("ja", Blad(1)), ("nee", Blad(2)))).tak("nee").uitkomst
    2
    """

    feit: Feit[Any]
    takken: tuple[tuple[str, Knoop[Uit]], ...]

    def tak(self, antwoord: str) -> Knoop[Uit]:
        """Geeft de boom die op een antwoord volgt.

        >>> from rules_lib.kern.zaak import JaNee
        >>> Vraag(JaNee("Is er plaats?"), (("ja", Blad(1)), ("nee", Blad(2)))).tak("ja").uitkomst
        1
        """
        return dict(self.takken)[antwoord]


Knoop = Vraag[Uit] | Blad[Uit]


def verken(regel: Callable[[Z], Uit], soort: type[Z]) -> Knoop[Uit]:
    """Loopt alle antwoorden van een regel af en geeft de boom; gelijke takken zijn een.

    Argumenten: `regel` (een functie van een zaak) en `soort` (de klasse van de zaak).

    >>> from rules_lib.kern.zaak import JaNee
    >>> class Plaats(Zaak):
    ...     vrij = JaNee("Is er plaats?")
    >>> boom = verken(lambda zaak: "toelaten" if zaak.vrij else "wachten", Plaats)
    >>> [(antwoord, blad.uitkomst) for antwoord, blad in boom.takken]
    [('ja', 'toelaten'), ('nee', 'wachten')]
    """
    bekend: dict[Knoop[Uit], Knoop[Uit]] = {}

    def tak(antwoorden: Mapping[str, str]) -> Knoop[Uit]:
        knoop: Knoop[Uit]
        try:
            knoop = Blad(regel(soort(**antwoorden)))
        except Onbeantwoord as open_:
            takken = ((a, tak({**antwoorden, open_.feit.naam: a})) for a in open_.mogelijk)
            knoop = Vraag(open_.feit, tuple(takken))
        return bekend.setdefault(knoop, knoop)

    return tak({})


def bladen(knoop: Knoop[Uit], antwoorden: Mapping[str, str]) -> tuple[Uit, ...]:
    """Geeft de uitkomsten die met deze antwoorden nog mogelijk zijn.

    Fout: `RegieFout` als een antwoord niet past bij de andere.

    >>> from rules_lib.kern.zaak import JaNee
    >>> class Plaats(Zaak):
    ...     vrij = JaNee("Is er plaats?")
    >>> boom = verken(lambda zaak: "toelaten" if zaak.vrij else "wachten", Plaats)
    >>> bladen(boom, {"vrij": "misschien"})
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.RegieFout: Dit antwoord past niet bij de eerdere antwoorden: vrij. \
Gegeven: misschien. Kies uit: ja, nee.
    >>> bladen(boom, {}), bladen(boom, {"vrij": "nee"}), bladen(boom, {"vrij": "weet-ik-niet"})
    (('toelaten', 'wachten'), ('wachten',), ('toelaten', 'wachten'))
    """
    gelopen = tuple(_lopen(knoop, antwoorden))
    einden = tuple(dict.fromkeys(k.uitkomst for k in gelopen if isinstance(k, Blad)))
    if not einden:
        raise _past_niet(gelopen, antwoorden)
    return einden


def _past_niet(gelopen: tuple[Knoop[Uit], ...], antwoorden: Mapping[str, str]) -> RegieFout:
    """Noemt de eerste vraag waarop het gegeven antwoord hier niet kan."""
    vragen = (k for k in gelopen if isinstance(k, Vraag) and k.feit.naam in antwoorden)
    vraag = next(v for v in vragen if antwoorden[v.feit.naam] not in (*dict(v.takken), WEET_NIET))
    return past_niet(vraag.feit.naam, antwoorden[vraag.feit.naam], dict(vraag.takken))


def open_vragen(knoop: Knoop[Uit], antwoorden: Mapping[str, str]) -> tuple[Vraag[Uit], ...]:
    """Geeft de vragen die nu gesteld kunnen worden, in volgorde.

    >>> from rules_lib.kern.zaak import JaNee
    >>> class Plaats(Zaak):
    ...     vrij = JaNee("Is er plaats?")
    >>> boom = verken(lambda zaak: "toelaten" if zaak.vrij else "wachten", Plaats)
    >>> [vraag.feit.naam for vraag in open_vragen(boom, {})], open_vragen(boom, {"vrij": "ja"})
    (['vrij'], ())
    """
    return tuple(
        k for k in _lopen(knoop, antwoorden, diep=False)
        if isinstance(k, Vraag) and k.feit.naam not in antwoorden
    )  # fmt: skip


def pad(knoop: Knoop[Uit], antwoorden: Mapping[str, str]) -> tuple[tuple[Feit[Any], str], ...]:
    """Geeft de vragen en antwoorden die tot hier hebben geleid.

    >>> from rules_lib.kern.zaak import JaNee
    >>> class Plaats(Zaak):
    ...     vrij = JaNee("Is er plaats?")
    >>> boom = verken(lambda zaak: "toelaten" if zaak.vrij else "wachten", Plaats)
    >>> [(feit.naam, antwoord) for feit, antwoord in pad(boom, {"vrij": "ja"})]
    [('vrij', 'ja')]
    """
    gevraagd = (k.feit for k in _lopen(knoop, antwoorden, diep=False) if isinstance(k, Vraag))
    return tuple(
        (feit, antwoorden[feit.naam]) for feit in dict.fromkeys(gevraagd) if feit.naam in antwoorden
    )


def knopen(knoop: Knoop[Uit]) -> tuple[Knoop[Uit], ...]:
    """Geeft alle knopen van een boom, elk een keer, van boven naar beneden.

    >>> from rules_lib.kern.zaak import JaNee
    >>> samen = Blad("gelijk")
    >>> len(knopen(Vraag(JaNee("Is er plaats?"), (("ja", samen), ("nee", samen)))))
    2
    """
    return tuple(_lopen(knoop, {}))


def _lopen(
    begin: Knoop[Uit], antwoorden: Mapping[str, str], *, diep: bool = True
) -> Iterator[Knoop[Uit]]:
    """Loopt van boven naar beneden langs de knopen die met deze antwoorden bereikbaar zijn.

    Een vraag zonder antwoord splitst alleen als `diep`, "weet ik niet" splitst altijd.
    """
    gezien: set[int] = set()
    te_doen = [begin]
    while te_doen:
        knoop = te_doen.pop()
        if id(knoop) in gezien:
            continue
        gezien.add(id(knoop))
        yield knoop
        if isinstance(knoop, Vraag):
            takken = cast("dict[str, Knoop[Uit]]", dict(knoop.takken))
            antwoord = antwoorden.get(knoop.feit.naam)
            if antwoord in takken:
                te_doen.append(takken[antwoord])
            elif antwoord == WEET_NIET or (antwoord is None and diep):
                te_doen.extend(reversed(takken.values()))
