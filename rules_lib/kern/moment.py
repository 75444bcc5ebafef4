"""Momenten: hoe een dag uit een gebeurtenis volgt, met de stappen die het bewijs vormen."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import islice

from rules_lib.kern.duur import Duur
from rules_lib.kern.fout import Ontbreekt
from rules_lib.kern.kalender import (
    AWT,
    VrijeDag,
    eerstvolgende_gewone_dag,
    gelijkstelling_bekend,
    in_bereik,
    vrije_dag,
    vrije_dagen_vanaf,
)

Dagboek = Mapping[str, date]
"""De dagen waarop gebeurtenissen plaatsvonden, op naam van de gebeurtenis."""


@dataclass(frozen=True)
class Rekenstap:
    """Een stap van het bewijs: welke dag, en wat daar gebeurt.

    >>> Rekenstap(date(2027, 1, 4), "6 weken na de ontvangst").tekst
    '6 weken na de ontvangst'
    """

    dag: date
    tekst: str


@dataclass(frozen=True, kw_only=True)
class Rekening:
    """Een uitgerekende dag met zijn bewijs.

    `eerste_dag` is de eerste dag die meetelt, `zonder_verschuiving` de dag waarop de telling
    uitkomt voordat de Algemene termijnenwet haar verschuift, `verschoven_door` de dagen die dat
    deden. `voorlopig`: van die dagen staat nog niet vast welke met een feestdag gelijk staan.

    >>> Gebeurtenis("ontvangst", "de ontvangst").reken({"ontvangst": date(2026, 11, 23)}).dag
    datetime.date(2026, 11, 23)
    """

    dag: date
    eerste_dag: date
    zonder_verschuiving: date
    verschoven_door: tuple[VrijeDag, ...] = ()
    voorlopig: bool = False
    stappen: tuple[Rekenstap, ...] = ()

    def verder(self, dag: date, tekst: str) -> Rekening:
        """Geeft de rekening die van hier naar een volgende dag gaat, met die stap erbij.

        >>> op = {"ontvangst": date(2026, 11, 23)}
        >>> begin = Gebeurtenis("ontvangst", "de ontvangst").reken(op)
        >>> begin.verder(date(2026, 11, 24), "de dag erna").stappen[-1].tekst
        'de dag erna'
        """
        return Rekening(
            dag=dag,
            eerste_dag=self.eerste_dag,
            zonder_verschuiving=dag,
            voorlopig=self.voorlopig,
            stappen=(*self.stappen, Rekenstap(dag, tekst)),
        )


@dataclass(frozen=True)
class Moment(ABC):
    """Een dag die uit gebeurtenissen volgt.

    >>> Na(Gebeurtenis("ontvangst", "de ontvangst"), Duur(1)).gebeurtenissen()[0].naam
    'ontvangst'
    """

    @abstractmethod
    def reken(self, dagboek: Dagboek) -> Rekening:
        """Rekent de dag uit met het bewijs. Fout: `Ontbreekt` als een gebeurtenis mist.

        >>> Gebeurtenis("ontvangst", "de ontvangst").reken({})
        Traceback (most recent call last):
            ...
        rules_lib.kern.fout.Ontbreekt: De dag van een gebeurtenis is nodig: de ontvangst. Geef \
een dag op, bijvoorbeeld ontvangst=2026-11-23.
        """

    def gebeurtenissen(self) -> tuple[Gebeurtenis, ...]:
        """Noemt de gebeurtenissen waarvan de dag afhangt, in de volgorde van de telling.

        >>> Gebeurtenis("ontvangst", "de ontvangst").gebeurtenissen()[0].tekst
        'de ontvangst'
        """
        delen = (deel for deel in vars(self).values() if isinstance(deel, Moment))
        return tuple(dict.fromkeys(g for deel in delen for g in deel.gebeurtenissen()))

    def genoemd(self) -> tuple[Gebeurtenis, ...]:
        """Noemt alle gebeurtenissen, ook die waarvan de dag kan ontbreken.

        >>> besluit, start = Gebeurtenis("besluit", "het besluit"), Gebeurtenis("start", "de start")
        >>> [g.naam for g in NietVoor(besluit, start).genoemd()]
        ['besluit', 'start']
        """
        delen = (deel for deel in vars(self).values() if isinstance(deel, Moment))
        alle = dict.fromkeys(g for deel in delen for g in deel.genoemd())
        return tuple(alle) or self.gebeurtenissen()

    def bekend(self, dagboek: Dagboek) -> bool:
        """Zegt of de dag met dit dagboek uit te rekenen is.

        >>> Gebeurtenis("ontvangst", "de ontvangst").bekend({})
        False
        """
        return all(g.bekend(dagboek) for g in self.gebeurtenissen())


@dataclass(frozen=True)
class Gebeurtenis(Moment):
    """Iets dat op een dag gebeurt en een termijn laat beginnen.

    Argumenten: `naam`, `tekst` (wat er gebeurt, met lidwoord), `hulp`,
    `anders` (de naam van de gebeurtenis die dezelfde dag geldt als deze niet is opgegeven).

    >>> verzoek = Gebeurtenis("verzoek", "het verzoek", anders="ontvangst")
    >>> verzoek.reken({"ontvangst": date(2026, 11, 23)}).dag.isoformat()
    '2026-11-23'
    """

    naam: str
    tekst: str
    hulp: str = ""
    anders: str = ""

    def reken(self, dagboek: Dagboek) -> Rekening:
        """Zie `Moment.reken`.

        >>> Gebeurtenis("mededeling", "de mededeling").reken({"mededeling": date(2027, 1, 4)}).dag
        datetime.date(2027, 1, 4)
        """
        dag = dagboek.get(self.naam, dagboek.get(self.anders))
        if dag is None:
            raise Ontbreekt(
                f"De dag van een gebeurtenis is nodig: {self.tekst}.",
                goed=f"Geef een dag op, bijvoorbeeld {self.naam}=2026-11-23.",
                naam=self.naam,
            )
        in_bereik(dag)
        return Rekening(
            dag=dag,
            eerste_dag=dag,
            zonder_verschuiving=dag,
            stappen=(Rekenstap(dag, self.tekst),),
        )

    def gebeurtenissen(self) -> tuple[Gebeurtenis, ...]:
        """Zie `Moment.gebeurtenissen`.

        >>> len(Gebeurtenis("ontvangst", "de ontvangst").gebeurtenissen())
        1
        """
        return (self,)

    def bekend(self, dagboek: Dagboek) -> bool:
        """Zie `Moment.bekend`.

        >>> verzoek = Gebeurtenis("verzoek", "het verzoek", anders="ontvangst")
        >>> verzoek.bekend({"ontvangst": date(2027, 1, 4)})
        True
        """
        return self.naam in dagboek or self.anders in dagboek


@dataclass(frozen=True)
class Na(Moment):
    """Zoveel dagen, weken, maanden of jaren na een moment; de dag van dat moment telt niet mee.

    >>> from rules_lib.kern.duur import Weken
    >>> einde = Na(Gebeurtenis("ontvangst", "de ontvangst"), Weken(6))
    >>> einde.reken({"ontvangst": date(2026, 11, 23)}).eerste_dag.isoformat()
    '2026-11-24'
    """

    start: Moment
    duur: Duur

    def reken(self, dagboek: Dagboek) -> Rekening:
        """Zie `Moment.reken`.

        >>> from rules_lib.kern.duur import Weken
        >>> einde = Na(Gebeurtenis("ontvangst", "de ontvangst"), Weken(6))
        >>> einde.reken({"ontvangst": date(2026, 11, 23)}).dag.isoformat()
        '2027-01-04'
        """
        start = self.start.reken(dagboek)
        begin = start.dag + timedelta(1)
        geteld = replace(start, eerste_dag=begin).verder(begin, "de eerste dag die meetelt")
        return geteld.verder(_binnen(self.duur, self.duur.na(start.dag)), f"{self.duur} verder")


def _binnen(duur: Duur, dag: date) -> date:
    """Geeft de dag terug; waar de Algemene termijnenwet kan gelden, alleen binnen de kalender."""
    return in_bereik(dag) if duur.grens else dag


@dataclass(frozen=True)
class Verlengd(Moment):
    """Een termijn die langer duurt: de verlenging sluit aan op het einde.

    >>> from rules_lib.kern.duur import Weken
    >>> zes = Na(Gebeurtenis("ontvangst", "de ontvangst"), Weken(6))
    >>> Verlengd(zes, Weken(4)).reken({"ontvangst": date(2026, 11, 23)}).dag.isoformat()
    '2027-02-01'
    """

    termijn: Moment
    duur: Duur

    def reken(self, dagboek: Dagboek) -> Rekening:
        """Zie `Moment.reken`.

        >>> from rules_lib.kern.duur import Weken
        >>> zes = Na(Gebeurtenis("ontvangst", "de ontvangst"), Weken(6))
        >>> lang = Verlengd(zes, Weken(4)).reken({"ontvangst": date(2026, 11, 23)})
        >>> lang.eerste_dag.isoformat()
        '2026-11-24'
        """
        termijn = self.termijn.reken(dagboek)
        dag = in_bereik(self.duur.na(termijn.dag))
        return termijn.verder(dag, f"{self.duur} verlenging erbij")


@dataclass(frozen=True)
class Opgeschort(Moment):
    """Een termijn die stilstaat vanaf een dag tot een dag (die laatste telt weer mee).

    Alleen dagen die in de termijn vallen tellen: begon het stilstaan eerder, dan telt het vanaf de
    eerste dag van de termijn; begon het na het einde, dan telt het niet. Begon het op een van de
    dagen waarmee de Algemene termijnenwet de termijn verlengt, dan eindigt zij zodra zij weer
    loopt.

    >>> from rules_lib.kern.duur import Weken
    >>> vier = Na(Gebeurtenis("bezwaar", "het bezwaar"), Weken(4))
    >>> gpo = Opgeschort(vier, Gebeurtenis("begin", "het begin"), Gebeurtenis("eind", "het eind"))
    >>> gpo.reken({"bezwaar": date(2026, 12, 1), "begin": date(2026, 12, 10),
    ...     "eind": date(2027, 2, 11)}).dag.isoformat()
    '2027-03-02'
    """

    termijn: Moment
    van: Moment
    tot: Moment

    def reken(self, dagboek: Dagboek) -> Rekening:
        """Zie `Moment.reken`.

        >>> from rules_lib.kern.duur import Weken
        >>> vier = Na(Gebeurtenis("bezwaar", "het bezwaar"), Weken(4))
        >>> stil = Opgeschort(vier, Gebeurtenis("b", "het begin"), Gebeurtenis("e", "het eind"))
        >>> stil.reken({"bezwaar": date(2026, 12, 1), "b": date(2027, 1, 4),
        ...     "e": date(2027, 2, 1)}).stappen[-1].tekst
        'de termijn stond stil; dagen erbij: 0'
        """
        termijn = self.termijn.reken(dagboek)
        van, tot = self.van.reken(dagboek).dag, self.tot.reken(dagboek).dag
        op_tijd = van <= termijn.dag + timedelta(len(vrije_dagen_vanaf(termijn.dag)))
        stil = max(0, (tot - max(van, termijn.eerste_dag)).days) if op_tijd else 0
        dag = in_bereik(max(termijn.dag + timedelta(stil), tot) if stil else termijn.dag)
        erbij = (dag - termijn.dag).days
        return termijn.verder(dag, f"de termijn stond stil; dagen erbij: {erbij}")


@dataclass(frozen=True)
class GewoneDag(Moment):
    """Het einde van een termijn, zo nodig verschoven naar een gewone dag.

    Bron: Awt art. 1 lid 1 (niet eindigen op een vrije dag) en art. 2 (in een termijn van ten
    minste drie dagen vallen ten minste twee gewone dagen).
    Fout: `ValueError` als de Algemene termijnenwet voor deze duur niet geldt (art. 4).

    >>> from rules_lib.kern.duur import Dagen, Weken
    >>> ontvangst = Gebeurtenis("ontvangst", "de ontvangst")
    >>> einde = GewoneDag(Na(ontvangst, Weken(6))).reken({"ontvangst": date(2027, 2, 12)})
    >>> einde.dag.isoformat(), [vrij.naam for vrij in einde.verschoven_door][0]
    ('2027-03-30', 'Goede Vrijdag')
    >>> GewoneDag(Na(ontvangst, Weken(13)))
    Traceback (most recent call last):
        ...
    ValueError: de Algemene termijnenwet geldt niet voor 13 weken
    """

    termijn: Moment

    def __post_init__(self) -> None:
        if isinstance(self.termijn, Na) and not self.termijn.duur.onder_awt:
            raise ValueError(f"de Algemene termijnenwet geldt niet voor {self.termijn.duur}")

    def reken(self, dagboek: Dagboek) -> Rekening:
        """Zie `Moment.reken`. Vrijdag plus drie dagen heeft maar een gewone dag: dinsdag.

        >>> from rules_lib.kern.duur import Dagen
        >>> drie = GewoneDag(Na(Gebeurtenis("besluit", "het besluit"), Dagen(3)))
        >>> drie.reken({"besluit": date(2026, 11, 20)}).dag.isoformat()
        '2026-11-24'
        """
        termijn = self.termijn.reken(dagboek)
        verschoven = vrije_dagen_vanaf(termijn.dag)
        einde = termijn.dag + timedelta(len(verschoven))
        while (einde - termijn.eerste_dag).days >= 2 and _gewone_dagen(
            termijn.eerste_dag, einde
        ) < 2:
            verschoven += (VrijeDag(einde, "nog geen twee gewone dagen", AWT.artikel("2")),)
            verschoven += vrije_dagen_vanaf(einde + timedelta(1))
            einde = termijn.dag + timedelta(len(verschoven))
        stappen = [Rekenstap(v.datum, f"geen laatste dag: {v.naam}") for v in verschoven]
        if verschoven:
            stappen.append(Rekenstap(einde, "de eerstvolgende gewone dag"))
        return replace(
            termijn,
            dag=einde,
            zonder_verschuiving=termijn.dag,
            verschoven_door=verschoven,
            voorlopig=termijn.voorlopig or not gelijkstelling_bekend(einde),
            stappen=(*termijn.stappen, *stappen),
        )


def _gewone_dagen(eerste: date, laatste: date) -> int:
    """Telt de gewone dagen van eerste tot en met laatste, en stopt bij twee."""
    dagen = (eerste + timedelta(nummer) for nummer in range((laatste - eerste).days + 1))
    return len(tuple(islice((dag for dag in dagen if vrije_dag(dag) is None), 2)))


@dataclass(frozen=True)
class DagNa(Moment):
    """De dag na een moment.

    >>> op = {"ontvangst": date(2026, 12, 31)}
    >>> DagNa(Gebeurtenis("ontvangst", "de ontvangst")).reken(op).dag.isoformat()
    '2027-01-01'
    """

    moment: Moment

    def reken(self, dagboek: Dagboek) -> Rekening:
        """Zie `Moment.reken`.

        >>> op = {"ontvangst": date(2026, 12, 31)}
        >>> DagNa(Gebeurtenis("ontvangst", "de ontvangst")).reken(op).stappen[-1].tekst
        'de dag erna'
        """
        moment = self.moment.reken(dagboek)
        return replace(
            moment.verder(moment.dag + timedelta(1), "de dag erna"),
            zonder_verschuiving=moment.zonder_verschuiving + timedelta(1),
            verschoven_door=moment.verschoven_door,
        )


@dataclass(frozen=True)
class NietVoor(Moment):
    """Een moment, maar niet eerder dan een ander moment. Is dat andere onbekend, dan telt het niet.

    >>> op = {"besluit": date(2026, 12, 31), "geboorte": date(2023, 3, 1)}
    >>> from rules_lib.kern.duur import Leeftijd
    >>> vier = Na(Gebeurtenis("geboorte", "de geboorte"), Leeftijd(4))
    >>> NietVoor(Gebeurtenis("besluit", "het besluit"), vier).reken(op).dag.isoformat()
    '2027-03-01'
    """

    moment: Moment
    ondergrens: Moment

    def reken(self, dagboek: Dagboek) -> Rekening:
        """Zie `Moment.reken`.

        >>> besluit, start = Gebeurtenis("besluit", "het besluit"), Gebeurtenis("start", "de start")
        >>> NietVoor(besluit, start).reken({"besluit": date(2026, 12, 31)}).dag.isoformat()
        '2026-12-31'
        """
        moment = self.moment.reken(dagboek)
        if not self.ondergrens.bekend(dagboek):
            return moment
        grens = self.ondergrens.reken(dagboek)
        if grens.dag <= moment.dag:
            return moment
        later = moment.verder(grens.dag, "niet eerder dan deze dag")
        return replace(later, voorlopig=True) if grens.voorlopig else later

    def gebeurtenissen(self) -> tuple[Gebeurtenis, ...]:
        """Noemt alleen de gebeurtenissen van het moment zelf: de ondergrens kan ontbreken.

        >>> besluit, start = Gebeurtenis("besluit", "het besluit"), Gebeurtenis("start", "de start")
        >>> [g.naam for g in NietVoor(besluit, start).gebeurtenissen()]
        ['besluit']
        """
        return self.moment.gebeurtenissen()


@dataclass(frozen=True)
class Terug(Moment):
    """Teruggerekend vanaf een moment. De Algemene termijnenwet geldt dan niet (art. 1 lid 2).

    >>> from rules_lib.kern.duur import Weken
    >>> terug = Terug(Gebeurtenis("start", "de eerste schooldag"), Weken(10))
    >>> terug.reken({"start": date(2027, 8, 23)}).dag.isoformat()
    '2027-06-14'
    """

    moment: Moment
    duur: Duur

    def reken(self, dagboek: Dagboek) -> Rekening:
        """Zie `Moment.reken`.

        >>> from rules_lib.kern.duur import Weken
        >>> terug = Terug(Gebeurtenis("start", "de eerste schooldag"), Weken(10))
        >>> terug.reken({"start": date(2027, 8, 23)}).stappen[-1].tekst
        '10 weken eerder'
        """
        moment = self.moment.reken(dagboek)
        return moment.verder(in_bereik(self.duur.voor(moment.dag)), f"{self.duur} eerder")


@dataclass(frozen=True)
class VasteDag(Moment):
    """Een vaste dag van het kalenderjaar: de eerste op of na een moment.

    Argumenten: `moment`, `dag` (maand en dag), `vanaf` (maand en dag waarop het tijdvak begint, als
    de wet die noemt) en `ervoor` (waar: de laatste vaste dag voor het moment).

    >>> maart = VasteDag(Gebeurtenis("peildag", "de peildag"), (3, 31), (3, 25))
    >>> maart.reken({"peildag": date(2026, 11, 23)}).dag.isoformat()
    '2027-03-31'
    >>> april = VasteDag(Gebeurtenis("ingang", "de ingang"), (4, 30), ervoor=True)
    >>> april.reken({"ingang": date(2027, 8, 1)}).dag.isoformat()
    '2027-04-30'
    """

    moment: Moment
    dag: tuple[int, int]
    vanaf: tuple[int, int] | None = None
    ervoor: bool = False

    def reken(self, dagboek: Dagboek) -> Rekening:
        """Zie `Moment.reken`.

        >>> maart = VasteDag(Gebeurtenis("peildag", "de peildag"), (3, 31), (3, 25))
        >>> maart.reken({"peildag": date(2027, 3, 31)}).eerste_dag.isoformat()
        '2027-03-25'
        """
        moment = self.moment.reken(dagboek)
        voorbij = moment.dag > date(moment.dag.year, *self.dag)
        jaar = moment.dag.year + voorbij - self.ervoor
        eerste = date(jaar, *self.vanaf) if self.vanaf else moment.eerste_dag
        laatste = date(jaar, *self.dag)
        return replace(moment, eerste_dag=eerste).verder(laatste, "een vaste dag in het jaar")


@dataclass(frozen=True)
class EindeSchooljaar(Moment):
    """De laatste dag (31 juli) van het schooljaar waarin een moment valt, of van een later.

    Argumenten: `moment` en `later` (aantal schooljaren erbij).

    >>> einde = EindeSchooljaar(Gebeurtenis("afgifte", "de afgifte"), later=1)
    >>> einde.reken({"afgifte": date(2026, 11, 23)}).dag.isoformat()
    '2028-07-31'
    """

    moment: Moment
    later: int = 0

    def reken(self, dagboek: Dagboek) -> Rekening:
        """Zie `Moment.reken`.

        >>> einde = EindeSchooljaar(Gebeurtenis("evaluatie", "de evaluatie"))
        >>> einde.reken({"evaluatie": date(2027, 7, 31)}).dag.isoformat()
        '2027-07-31'
        >>> einde.reken({"evaluatie": date(2027, 8, 1)}).dag.isoformat()
        '2028-07-31'
        """
        moment = self.moment.reken(dagboek)
        jaar = moment.dag.year + (moment.dag.month >= 8) + self.later
        return moment.verder(date(jaar, 7, 31), "het einde van het schooljaar")


@dataclass(frozen=True)
class Gedurende(Moment):
    """De laatste dag van een tijdvak dat op een moment begint; de dag van dat moment telt mee.

    >>> from rules_lib.kern.duur import Weken
    >>> week = Gedurende(Gebeurtenis("begin", "het begin"), Weken(1))
    >>> week.reken({"begin": date(2026, 11, 23)}).dag.isoformat()
    '2026-11-29'
    """

    start: Moment
    duur: Duur

    def reken(self, dagboek: Dagboek) -> Rekening:
        """Zie `Moment.reken`.

        >>> from rules_lib.kern.duur import Jaren
        >>> jaar = Gedurende(Gebeurtenis("begin", "het begin"), Jaren(2))
        >>> jaar.reken({"begin": date(2028, 3, 1)}).dag.isoformat()
        '2030-02-28'
        """
        start = self.start.reken(dagboek)
        laatste = _binnen(self.duur, self.duur.tot(start.dag) - timedelta(1))
        return start.verder(laatste, f"{self.duur}, deze dag meegeteld")


@dataclass(frozen=True)
class Schooldag(Moment):
    """De zoveelste schooldag vanaf een moment; is de dag van dat moment er een, dan telt die mee.

    Weekenden en dagen van de Algemene termijnenwet zijn geen schooldag; schoolvakanties en
    studiedagen kent de kalender niet.

    >>> vijfde = Schooldag(Gebeurtenis("begin", "het begin"), 5)
    >>> vijfde.reken({"begin": date(2026, 11, 23)}).dag.isoformat()
    '2026-11-27'
    """

    start: Moment
    aantal: int

    def reken(self, dagboek: Dagboek) -> Rekening:
        """Zie `Moment.reken`. Over de kerstdagen heen duurt het langer.

        >>> vijfde = Schooldag(Gebeurtenis("begin", "het begin"), 5)
        >>> vijfde.reken({"begin": date(2026, 12, 23)}).dag.isoformat()
        '2026-12-30'
        """
        start = self.start.reken(dagboek)
        eerste = dag = eerstvolgende_gewone_dag(start.dag)
        for _ in range(self.aantal - 1):
            dag = eerstvolgende_gewone_dag(dag + timedelta(1))
        voorlopig = start.voorlopig or not all(map(gelijkstelling_bekend, (eerste, dag)))
        verder = start.verder(dag, f"schooldag {self.aantal}, de eerste meegeteld")
        return replace(verder, voorlopig=voorlopig)
