"""Zaken en feiten: wat er gevraagd wordt, en wat erop geantwoord kan worden."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from typing import Any, ClassVar, Generic, Self, TypeVar, overload

from rules_lib.kern.bron import Bron
from rules_lib.kern.fout import Onbekend, RegieFout
from rules_lib.kern.moment import Dagboek, Gebeurtenis, Moment
from rules_lib.kern.termijn import Volgorde

Waarde = TypeVar("Waarde")

WEET_NIET = "weet-ik-niet"
"""Het antwoord dat op elke vraag gegeven kan worden."""


class Onbeantwoord(Exception):
    """Een regel vraagt naar een feit waarop nog geen antwoord is.

    >>> issubclass(Onbeantwoord, AttributeError)
    False
    """

    def __init__(self, feit: Feit[Any], mogelijk: tuple[str, ...]) -> None:
        super().__init__(feit.naam)
        self.feit, self.mogelijk = feit, mogelijk


def past_niet(naam: str, antwoord: str, mogelijk: Iterable[str]) -> RegieFout:
    """Geeft de fout bij een antwoord dat gezien de andere antwoorden niet kan.

    >>> past_niet("plaats", "ja", ["nee"]).goed
    'Kies uit: nee.'
    """
    wat = f"Dit antwoord past niet bij de eerdere antwoorden: {naam}."
    goed = f"Kies uit: {', '.join(mogelijk)}."
    return RegieFout(wat, antwoord, goed, naam=naam)


class Feit(Generic[Waarde]):
    """Een vraag over de zaak, met de antwoorden die erop mogelijk zijn.

    Argumenten: `vraag` (zoals een mens hem gesteld krijgt), `antwoorden` (naam en tekst van elk
    antwoord), `hulp`, `bronnen`, `oordeel` (waar: een open norm, iemand weegt), `standaard` (het
    antwoord waarvan wordt uitgegaan, met de zin die dat zegt), `blijkt_uit` (gebeurtenissen: is
    er van een de dag opgegeven, dan is het antwoord ja), `beperk` (welke antwoorden kunnen, gezien
    wat de regel al gelezen heeft: `zaak.gelezen`).

    >>> Keuze("Welk onderwijs?", {"po": "basisschool", "vo": "middelbare school"}).antwoorden["po"]
    'basisschool'
    """

    naam: str = ""

    def __init__(
        self,
        vraag: str,
        antwoorden: Mapping[str, str],
        *,
        hulp: str = "",
        bronnen: tuple[Bron, ...] = (),
        oordeel: bool = False,
        standaard: tuple[str, str] | None = None,
        blijkt_uit: tuple[Gebeurtenis, ...] = (),
        beperk: Callable[[Any], tuple[str, ...]] | None = None,
    ) -> None:
        self.vraag, self.antwoorden, self.hulp = vraag, dict(antwoorden), hulp
        self.bronnen, self.oordeel, self.standaard = bronnen, oordeel, standaard
        self.blijkt_uit = blijkt_uit
        self._beperk = beperk

    def __set_name__(self, eigenaar: type, naam: str) -> None:
        self.naam = naam

    @overload
    def __get__(self, zaak: None, eigenaar: type) -> Self: ...
    @overload
    def __get__(self, zaak: Zaak, eigenaar: type) -> Waarde: ...
    def __get__(self, zaak: Zaak | None, eigenaar: type) -> Self | Waarde:
        return self if zaak is None else self.lees(zaak.antwoord(self))

    def lees(self, antwoord: str) -> Waarde:
        """Geeft het antwoord in de vorm die een regel leest.

        >>> JaNee("Is er plaats?").lees("ja")
        True
        >>> Feit("Is er plaats?", {}).lees("ja")
        Traceback (most recent call last):
            ...
        TypeError: gebruik Keuze, JaNee of Afgeleid
        """
        raise TypeError("gebruik Keuze, JaNee of Afgeleid")

    def leid_af(self, dagboek: Dagboek) -> str | None:
        """Geeft het antwoord dat uit de opgegeven dagen blijkt, of `None`.

        >>> gpo = Gebeurtenis("gpo_oordeel", "het oordeel")
        >>> JaNee("Loopt er een geschil?", blijkt_uit=(gpo,)).leid_af({}) is None
        True
        """
        return "ja" if any(g.naam in dagboek for g in self.blijkt_uit) else None

    def mogelijk(self, zaak: Zaak) -> tuple[str, ...]:
        """Geeft de antwoorden die bij de eerdere antwoorden kunnen.

        >>> JaNee("Is er plaats?").mogelijk(Zaak())
        ('ja', 'nee')
        """
        return self._beperk(zaak) if self._beperk else tuple(self.antwoorden)


class Antwoord(str):
    """Een gekozen antwoord; vergelijken met een antwoord dat niet bestaat is een fout.

    >>> sector = Keuze("Welk onderwijs?", {"po": "basisschool", "vo": "middelbare school"})
    >>> sector.lees("po") == "po", sector.lees("po") in ("vo", "po")
    (True, True)
    >>> sector.lees("po") == "mbo"
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.Onbekend: Dit antwoord is niet bekend. Gegeven: mbo. Kies uit: po, vo.
    """

    bekend: tuple[str, ...]

    def __eq__(self, ander: object) -> bool:
        if ander not in self.bekend:
            raise Onbekend("Dit antwoord", str(ander), self.bekend)
        return str.__eq__(self, str(ander))

    __hash__ = str.__hash__


class Keuze(Feit[Antwoord]):
    """Een vraag met eigen antwoorden.

    >>> Keuze("Welk onderwijs?", {"po": "basisschool"}).lees("po")
    'po'
    """

    def lees(self, antwoord: str) -> Antwoord:
        """Zie `Feit.lees`.

        >>> Keuze("Welk onderwijs?", {"po": "basisschool", "vo": "vo"}).lees("vo") == "po"
        False
        """
        gekozen = Antwoord(antwoord)
        gekozen.bekend = tuple(self.antwoorden)
        return gekozen


class JaNee(Feit[bool]):
    """Een vraag waarop ja of nee het antwoord is.

    >>> JaNee("Is er plaats?").antwoorden
    {'ja': 'Ja', 'nee': 'Nee'}
    """

    def __init__(self, vraag: str, **rest: Any) -> None:
        super().__init__(vraag, {"ja": "Ja", "nee": "Nee"}, **rest)

    def lees(self, antwoord: str) -> bool:
        """Zie `Feit.lees`.

        >>> JaNee("Is er plaats?").lees("nee")
        False
        """
        return antwoord == "ja"


class Afgeleid(JaNee):
    """Een ja-of-neevraag die uit dagen volgt: een gebeurtenis tegenover een moment.

    Argumenten, behalve die van `JaNee`: `gebeurtenis`, `relatie` (`uiterlijk`: op of voor het
    moment; `niet_voor`: op of na het moment), `moment` en `volgorde` (hoe de dagen liggen).

    >>> from datetime import date
    >>> from rules_lib.kern.duur import Leeftijd
    >>> from rules_lib.kern.moment import Na
    >>> oud_genoeg = Afgeleid("Is het kind drie?", gebeurtenis=Gebeurtenis("o", "ontvangst"),
    ...     relatie="niet_voor", moment=Na(Gebeurtenis("g", "de geboorte"), Leeftijd(3)))
    >>> oud_genoeg.leid_af({"o": date(2026, 11, 23), "g": date(2023, 11, 24)})
    'nee'
    """

    def __init__(
        self,
        vraag: str,
        *,
        gebeurtenis: Gebeurtenis,
        relatie: str,
        moment: Moment,
        volgorde: tuple[Volgorde, ...] = (),
        **rest: Any,
    ) -> None:
        super().__init__(vraag, **rest)
        self.gebeurtenis, self.relatie, self.moment = gebeurtenis, relatie, moment
        self.volgorde = volgorde

    def leid_af(self, dagboek: Dagboek) -> str | None:
        """Geeft het antwoord dat uit de dagen volgt, of `None` als er een dag mist.

        Fout: `VerkeerdeVolgorde` als de dagen zo niet kunnen liggen.

        >>> vraag = Afgeleid("Op tijd?", gebeurtenis=Gebeurtenis("b", "het besluit"),
        ...     relatie="uiterlijk", moment=Gebeurtenis("e", "het einde"))
        >>> vraag.leid_af({}) is None
        True
        """
        for volgorde in self.volgorde:
            volgorde.toets(dagboek)
        if not (self.gebeurtenis.bekend(dagboek) and self.moment.bekend(dagboek)):
            return None
        dag, grens = self.gebeurtenis.reken(dagboek).dag, self.moment.reken(dagboek).dag
        return "ja" if (dag <= grens if self.relatie == "uiterlijk" else dag >= grens) else "nee"


class Zaak:
    """De feiten van een geval. Een onderwerp maakt er een subklasse van met zijn feiten.

    Argumenten: het antwoord op elk feit, op naam. Fouten: `Onbekend` bij een feit of antwoord dat
    niet bestaat.

    >>> class Aanmelding(Zaak):
    ...     plaats = JaNee("Is er plaats?")
    >>> Aanmelding(plaats="ja").plaats
    True
    >>> Aanmelding(plaats="misschien")
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.Onbekend: Dit antwoord op plaats is niet bekend. Gegeven: misschien. Kies \
uit: ja, nee.
    """

    feiten: ClassVar[Mapping[str, Feit[Any]]] = {}

    def __init_subclass__(cls, **rest: Any) -> None:
        super().__init_subclass__(**rest)
        cls.feiten = {
            naam: deel
            for klasse in reversed(cls.__mro__)
            for naam, deel in vars(klasse).items()
            if isinstance(deel, Feit)
        }

    def __init__(self, **antwoorden: str) -> None:
        for naam, antwoord in antwoorden.items():
            if naam not in self.feiten:
                raise Onbekend("Dit feit", naam, self.feiten)
            bekend = self.feiten[naam].antwoorden
            if antwoord not in bekend:
                raise Onbekend(f"Dit antwoord op {naam}", antwoord, bekend)
        self.antwoorden = dict(antwoorden)
        self.gelezen: dict[str, str] = {}

    def antwoord(self, feit: Feit[Any]) -> str:
        """Geeft het antwoord op een feit; een vraag met maar een mogelijk antwoord is geen vraag.

        Fouten: `Onbeantwoord` als er geen is, `RegieFout` als het niet past bij de eerdere.

        >>> class Aanmelding(Zaak):
        ...     plaats = JaNee("Is er plaats?")
        >>> Aanmelding(plaats="nee").antwoord(Aanmelding.plaats)
        'nee'
        >>> Aanmelding().antwoord(Aanmelding.plaats)
        Traceback (most recent call last):
            ...
        rules_lib.kern.zaak.Onbeantwoord: plaats
        >>> vol = JaNee("Is het vol?", beperk=lambda zaak: ("nee",))
        >>> vol.naam = "plaats"
        >>> Aanmelding().antwoord(vol)
        'nee'
        >>> Aanmelding(plaats="ja").antwoord(vol)
        Traceback (most recent call last):
            ...
        rules_lib.kern.fout.RegieFout: Dit antwoord past niet bij de eerdere antwoorden: plaats. \
Gegeven: ja. Kies uit: nee.
        """
        mogelijk = feit.mogelijk(self)
        if feit.naam not in self.antwoorden and len(mogelijk) > 1:
            raise Onbeantwoord(feit, mogelijk)
        antwoord = self.antwoorden.get(feit.naam, mogelijk[0])
        if antwoord not in mogelijk:
            raise past_niet(feit.naam, antwoord, mogelijk)
        self.gelezen[feit.naam] = antwoord
        return antwoord

    def toets_samenhang(self) -> None:
        """Gaat na of elk antwoord bij de andere past, ook een dat de regel niet leest.

        Fout: `RegieFout` bij een antwoord dat gezien de andere niet kan.

        >>> class School(Zaak):
        ...     sector = Keuze("Welk onderwijs?", {"po": "basisschool", "vo": "vo"})
        ...     plaats = JaNee("Is er plaats?", beperk=lambda zaak: {
        ...         "po": ("nee",), "vo": ("ja", "nee")}[zaak.gelezen["sector"]])
        >>> School(plaats="ja").toets_samenhang()
        >>> School(plaats="ja", sector="po").toets_samenhang()
        Traceback (most recent call last):
            ...
        rules_lib.kern.fout.RegieFout: Dit antwoord past niet bij de eerdere antwoorden: plaats. \
Gegeven: ja. Kies uit: nee.
        """
        self.gelezen = dict(self.antwoorden)
        for naam in self.antwoorden:
            with suppress(KeyError, Onbeantwoord):  # waar het van afhangt, is niet gegeven
                self.antwoord(self.feiten[naam])
