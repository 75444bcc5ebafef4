"""Geheugen: dezelfde termijn op veel dagen, waarbij niets twee keer wordt gerekend."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any

from rules_lib.kern.fout import RegieFout
from rules_lib.kern.kalender import in_bereik
from rules_lib.kern.moment import Dagboek, Gebeurtenis, Moment, Rekening
from rules_lib.kern.regel import TermijnRegel
from rules_lib.kern.termijn import Lezing, Termijn, Volgorde
from rules_lib.kern.verkenning import Vraag, knopen
from rules_lib.kern.zaak import Afgeleid


@dataclass(frozen=True)
class Opgezocht(Moment):
    """Een moment dat van een gebeurtenis afhangt: per dag een keer gerekend, daarna opgezocht.

    >>> from rules_lib.kern.duur import Weken
    >>> from rules_lib.kern.moment import Na
    >>> einde = onthoud(Na(Gebeurtenis("ontvangst", "de ontvangst"), Weken(6)), {})
    >>> op = {"ontvangst": date(2026, 11, 23)}
    >>> einde.reken(op) is einde.reken(op)
    True
    """

    moment: Moment
    gebeurtenis: Gebeurtenis
    dagen: dict[date | None, Rekening] = field(default_factory=dict, compare=False)

    def reken(self, dagboek: Dagboek) -> Rekening:
        """Zie `Moment.reken`.

        >>> einde = onthoud(Gebeurtenis("ontvangst", "de ontvangst"), {})
        >>> einde.reken({"ontvangst": date(2026, 11, 23)}).dag.isoformat()
        '2026-11-23'
        """
        dag = dagboek.get(self.gebeurtenis.naam) or dagboek.get(self.gebeurtenis.anders)
        try:
            return self.dagen[dag]
        except KeyError:
            self.dagen[dag] = rekening = self.moment.reken(dagboek)
            return rekening

    def gebeurtenissen(self) -> tuple[Gebeurtenis, ...]:
        """Zie `Moment.gebeurtenissen`.

        >>> onthoud(Gebeurtenis("ontvangst", "de ontvangst"), {}).gebeurtenissen()[0].naam
        'ontvangst'
        """
        return (self.gebeurtenis,)

    def bekend(self, dagboek: Dagboek) -> bool:
        """Zie `Moment.bekend`.

        >>> onthoud(Gebeurtenis("ontvangst", "de ontvangst"), {}).bekend({})
        False
        """
        return self.gebeurtenis.bekend(dagboek)


def onthoud(deel: Any, momenten: dict[Moment, Opgezocht]) -> Any:
    """Laat in een termijn alles wat van een gebeurtenis afhangt zijn dagen onthouden.

    Argumenten: `deel` (een termijn of een deel ervan), en `momenten` (wat al onthouden wordt).

    >>> from rules_lib.kern.duur import Weken
    >>> from rules_lib.kern.moment import Na, NietVoor
    >>> besluit, start = Gebeurtenis("besluit", "het besluit"), Gebeurtenis("start", "de start")
    >>> later = onthoud(NietVoor(Na(besluit, Weken(6)), start), {})
    >>> type(later).__name__, type(later.moment).__name__
    ('NietVoor', 'Opgezocht')
    """
    if isinstance(deel, tuple):
        return tuple(onthoud(d, momenten) for d in deel)
    if not isinstance(deel, Termijn | Lezing | Volgorde | Moment):
        return deel
    if isinstance(deel, Moment) and deel in momenten:
        return momenten[deel]
    delen = {veld.name: onthoud(getattr(deel, veld.name), momenten) for veld in fields(deel)}
    nieuw: Any = replace(deel, **delen)
    if isinstance(deel, Moment) and len(deel.genoemd()) == 1:
        nieuw = momenten[deel] = Opgezocht(nieuw, deel.genoemd()[0])
    return nieuw


def namen_van(*momenten: Moment) -> frozenset[str]:
    """Noemt de gebeurtenissen waarvan een dag kan tellen, ook die een andere vervangt.

    >>> verzoek = Gebeurtenis("verzoek", "het verzoek", anders="ontvangst")
    >>> sorted(namen_van(verzoek))
    ['ontvangst', 'verzoek']
    """
    gebeurtenissen = (g for moment in momenten for g in moment.genoemd())
    return frozenset(naam for g in gebeurtenissen for naam in (g.naam, g.anders) if naam)


def kiezer(regel: TermijnRegel) -> Callable[[str, date], Hashable]:
    """Geeft wat een dag van een gebeurtenis bijdraagt aan de keuze van versie en antwoorden.

    Twee dagen die hier hetzelfde geven, leiden bij dezelfde antwoorden tot dezelfde termijn.

    >>> from rules_lib.kern.voorbeeld import TERUGBRENGEN
    >>> bijdrage = kiezer(TERUGBRENGEN)
    >>> bijdrage("uitlening", date(2026, 11, 23)), bijdrage("verjaardag", date(2026, 11, 23))
    (datetime.date(2022, 1, 1), True)
    >>> bijdrage("uitlening", date(2021, 11, 23))
    datetime.date(2021, 11, 23)
    """
    ankers = namen_van(*regel.ankers)
    bepaalt = frozenset[str]()
    for versie in regel.versies:
        for knoop in knopen(versie.inhoud.knoop):
            if isinstance(knoop, Vraag) and isinstance(feit := knoop.feit, Afgeleid):
                volgorde = (moment for v in feit.volgorde for moment in (v.eerst, v.dan))
                bepaalt |= namen_van(feit.gebeurtenis, feit.moment, *volgorde)

    def bijdrage(naam: str, dag: date) -> Hashable:
        if naam in bepaalt:
            return dag
        if naam not in ankers:
            return True
        try:
            return regel.op(in_bereik(dag)).geldig.van
        except RegieFout:
            return dag

    return bijdrage
