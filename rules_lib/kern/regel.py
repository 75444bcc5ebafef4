"""Regels: een termijn, een beslissing, een controlelijst of een procedure, met naam en tijd."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Any, Generic, TypeVar

from rules_lib.kern.bron import Bron
from rules_lib.kern.geldigheid import Versie, versie_op
from rules_lib.kern.moment import Gebeurtenis
from rules_lib.kern.termijn import Termijn, Volgorde
from rules_lib.kern.uitkomst import Uitkomst
from rules_lib.kern.verkenning import Knoop, bladen, verken
from rules_lib.kern.zaak import Zaak

Inhoud = TypeVar("Inhoud")

TermijnOfUitkomst = Termijn | Uitkomst
"""Een termijn, of de uitkomst dat er hier geen termijn is."""


class Vorm(StrEnum):
    """Hoe iemand bij een stap betrokken wordt.

    >>> Vorm.GEEN_TOESTEMMING.value
    'geen toestemming nodig'
    """

    TOESTEMMING = "toestemming nodig"
    GEEN_TOESTEMMING = "geen toestemming nodig"
    HOREN = "horen"
    OVERLEG = "overleggen"
    ADVIES = "advies vragen"
    INFORMEREN = "informeren"


@dataclass(frozen=True, kw_only=True)
class Betrekking:
    """Wie bij een stap betrokken wordt, en hoe.

    Argumenten: `stap` (waarvoor), `vorm`, `wie`, `bronnen`, en `woorden` (wat de tekst precies
    vraagt, of wanneer).

    >>> Betrekking(stap="Een besluit tot schorsing", vorm=Vorm.INFORMEREN, wie="de ouders",
    ...     bronnen=()).vorm.value
    'informeren'
    """

    stap: str
    vorm: Vorm
    wie: str
    bronnen: tuple[Bron, ...]
    woorden: str = ""


@dataclass(frozen=True, kw_only=True)
class Regel(Generic[Inhoud]):
    """Een regel van het handboek.

    Argumenten: `id` (vaste naam), `titel`, `uitleg` (wat de regel vraagt of telt, een zin),
    `zaak` (de klasse met zijn feiten), `versies` (wat wanneer geldt), `ankers` (de
    gebeurtenissen waarvan de eerste bekende dag de versie kiest), `voorbeelden` (gevallen die
    laten zien wat zij doet, geschreven als op de opdrachtregel) en `betrekt` (wie bij deze stap
    betrokken wordt).

    >>> Regel(id="r", titel="Een regel", uitleg="", zaak=Zaak, versies=()).id
    'r'
    """

    id: str
    titel: str
    uitleg: str
    zaak: type[Zaak]
    versies: tuple[Versie[Inhoud], ...]
    ankers: tuple[Gebeurtenis, ...] = ()
    voorbeelden: tuple[str, ...] = ()
    betrekt: tuple[Betrekking, ...] = ()

    def waarden(self) -> tuple[dict[str, str], ...]:
        """Geeft van elk voorbeeld de antwoorden en dagen, op naam.

        >>> Regel(id="r", titel="", uitleg="", zaak=Zaak, versies=(),
        ...     voorbeelden=("sector=po ontvangst=2026-11-23",)).waarden()
        ({'sector': 'po', 'ontvangst': '2026-11-23'},)
        """
        return tuple(
            dict(deel.split("=") for deel in voorbeeld.split()) for voorbeeld in self.voorbeelden
        )

    def op(self, dag: date | None) -> Versie[Inhoud]:
        """Kiest de versie die op een dag geldt; zonder dag de laatste.

        >>> from rules_lib.kern.geldigheid import Geldigheid
        >>> altijd = Geldigheid(van=date(2022, 8, 1), gelezen_vanaf=date(2022, 8, 1))
        >>> Regel(id="r", titel="", uitleg="", zaak=Zaak,
        ...     versies=(Versie(altijd, 1),)).op(date(2026, 1, 1)).inhoud
        1
        """
        return versie_op(self.versies, dag, self.titel)


@dataclass(frozen=True, kw_only=True)
class Boom(Generic[Inhoud]):
    """Een functie van een zaak, met de vragenboom die eruit valt.

    >>> Boom(functie=lambda zaak: "altijd", zaak=Zaak).knoop.uitkomst
    'altijd'
    """

    functie: Callable[[Any], Inhoud]
    zaak: type[Zaak]

    @cached_property
    def knoop(self) -> Knoop[Inhoud]:
        """De wortel van de vragenboom.

        >>> Boom(functie=lambda zaak: 3, zaak=Zaak).knoop.uitkomst
        3
        """
        return verken(self.functie, self.zaak)


@dataclass(frozen=True, kw_only=True)
class TermijnRegel(Regel[Boom[TermijnOfUitkomst]]):
    """Een termijn die met haar dagen is uit te rekenen.

    `doel` zegt wat er op die dag gedaan moet zijn, `wie` door wie.

    >>> TermijnRegel(id="bezwaar", titel="Bezwaar", uitleg="", zaak=Zaak, versies=(),
    ...     doel="Het bezwaar is binnen.", wie="de ouders").wie
    'de ouders'
    """

    doel: str
    wie: str


@dataclass(frozen=True)
class Beslissing(Regel[Boom[Uitkomst]]):
    """Een vraag die met antwoorden tot een uitkomst leidt.

    >>> Beslissing(id="zorgplicht", titel="Geldt de zorgplicht?", uitleg="", zaak=Zaak,
    ...     versies=()).titel
    'Geldt de zorgplicht?'
    """


class Fase(StrEnum):
    """Wanneer in de gang naar een besluit of plan aan een eis voldaan moet zijn.

    >>> Fase.BIJ_BESLUIT.value
    'bij het besluit'
    """

    VOOR_VOORNEMEN = "vóór het voornemen"
    VOOR_BESLUIT = "vóór het besluit"
    BIJ_BESLUIT = "bij het besluit"
    NA_BESLUIT = "meteen na het besluit"
    VOOR_VASTSTELLING = "vóór de vaststelling"
    IN_HET_PLAN = "in het plan zelf"
    NA_VASTSTELLING = "na de vaststelling"
    DOORLOPEND = "doorlopend"


@dataclass(frozen=True, kw_only=True)
class Eis:
    """Een eis van een controlelijst, een kleine regel op zichzelf.

    Argumenten: `id`, `tekst` (wat er gedaan moet zijn), `fase`, `wie` (moet handelen), `toets`
    (de regel), `bronnen`, `herstelbaar` (kan het na het besluit nog goed komen, en hoe), `jurist`
    (wat een jurist nog moet nazien) en `betrekt` (wie erbij betrokken wordt).

    >>> from rules_lib.kern.uitkomst import voldaan
    >>> Eis(id="overleg", tekst="Er is overleg met de ouders geweest.", fase=Fase.VOOR_BESLUIT,
    ...     wie="het bevoegd gezag", toets=Boom(functie=lambda zaak: voldaan(), zaak=Zaak),
    ...     bronnen=(), herstelbaar="Nee").fase.value
    'vóór het besluit'
    """

    id: str
    tekst: str
    fase: Fase
    wie: str
    toets: Boom[Uitkomst]
    bronnen: tuple[Bron, ...]
    herstelbaar: str
    jurist: tuple[str, ...] = ()
    betrekt: tuple[Betrekking, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Controlelijst(Regel[tuple[Eis, ...]]):
    """Eisen die los van elkaar gelden; wat ontbreekt wordt allemaal getoond.

    `niet_getoetst` zegt wat deze lijst niet kan zien, met wat daarvoor nodig is.

    >>> Controlelijst(id="weigering", titel="", uitleg="", zaak=Zaak, versies=(),
    ...     niet_getoetst=("zorgvuldigheid",)).niet_getoetst[0]
    'zorgvuldigheid'
    """

    niet_getoetst: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Stap:
    """Een stap van een procedure: een termijn die aan een gebeurtenis hangt.

    Argumenten: `id`, `titel`, `wie` (doet het), `doe` (wat), `termijn` (wanneer),
    `levert` (de gebeurtenis die met deze stap een dag krijgt), `regel` (de id van de
    termijn of controle die hierbij hoort).

    >>> from rules_lib.kern.uitkomst import niet_van_toepassing
    >>> Stap(id="besluit", titel="Besluit", wie="het bevoegd gezag", doe="Beslis.",
    ...     termijn=Boom(functie=lambda zaak: niet_van_toepassing("Nee."), zaak=Zaak)).titel
    'Besluit'
    """

    id: str
    titel: str
    wie: str
    doe: str
    termijn: Boom[TermijnOfUitkomst]
    levert: str = ""
    regel: str = ""


@dataclass(frozen=True, kw_only=True)
class Procedure(Regel[tuple[Stap, ...]]):
    """Wat waaruit volgt: stappen met hun termijnen, in de volgorde waarin zij gewoonlijk komen.

    `volgorde` noemt wat niet andersom kan, naast wat de termijnen van de stappen daarover zeggen.

    >>> Procedure(id="aanmelding", titel="Van aanmelding tot besluit", uitleg="", zaak=Zaak,
    ...     versies=()).id
    'aanmelding'
    """

    volgorde: tuple[Volgorde, ...] = ()

    @cached_property
    def vast(self) -> tuple[Volgorde, ...]:
        """Wat bij deze procedure nooit andersom kan, ook als een stap nog op iets wacht.

        Alleen tussen twee gebeurtenissen: een uitgerekende dag hangt af van wat er geantwoord is.

        >>> leen, terug = Gebeurtenis("leen", "de uitlening"), Gebeurtenis("terug", "de teruggave")
        >>> eerst = Volgorde(leen, terug, "De teruggave ligt voor de uitlening.")
        >>> Procedure(id="lenen", titel="", uitleg="", zaak=Zaak, versies=(),
        ...     volgorde=(eerst,)).vast == (eerst,)
        True
        """
        stappen = (stap for versie in self.versies for stap in versie.inhoud)
        einden = (blad for stap in stappen for blad in bladen(stap.termijn.knoop, {}))
        alle = [*self.volgorde, *(v for b in einden if isinstance(b, Termijn) for v in b.volgorde)]
        paren = {(v.eerst, v.dan): v for v in alle if v.fataal}
        return tuple(v for p, v in paren.items() if {*map(type, p)} == {Gebeurtenis})
