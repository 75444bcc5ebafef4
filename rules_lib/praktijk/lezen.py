"""Leest de records uit TOML en kijkt elk veld en elke verwijzing na.

Wie leest, geeft de tekst; waar die staat weet deze module niet.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from rules_lib.kern.fout import Onbekend, Ontbreekt, RegieFout
from rules_lib.praktijk.records import (
    FASEN,
    PARTIJEN,
    THEMAS,
    VOOR,
    Aanbeveling,
    Beinvloedbaar,
    Factor,
    Werking,
)

Soort = TypeVar("Soort", Factor, Aanbeveling)
LETTER = {Werking.BEVORDEREND: "B", Werking.BELEMMEREND: "H"}
FACTOR_ID, AANBEVELING_ID = r"[BH]\d\d", r"A\d\d"
PARAGRAAF = r"\d(\.\d)*"


@dataclass(frozen=True)
class _Veld:
    """Een veld: een tekst of een lijst van teksten, wat erin kan staan en of het leeg kan zijn."""

    lijst: bool = False
    leeg: bool = False
    keuzes: Collection[str] = ()
    vorm: str = ""

    def lees(self, waarde: Any, waar: str) -> Any:
        """Geeft de tekst of de lijst, nagekeken."""
        delen = waarde if isinstance(waarde, list) else [waarde]
        if self.lijst != isinstance(waarde, list) or not all(isinstance(d, str) for d in delen):
            soort = "een lijst van teksten" if self.lijst else "een tekst"
            raise RegieFout(f"{waar} heeft de verkeerde vorm.", repr(waarde), f"Geef {soort}.")
        schoon = tuple(deel.strip() for deel in delen)
        if not self.leeg and not all(schoon or [""]):
            raise RegieFout(f"{waar} is leeg.", repr(waarde), "Vul het in.")
        if len(set(schoon)) < len(schoon):
            raise RegieFout(f"{waar} noemt iets twee keer.", repr(waarde), "Noem elk een keer.")
        for deel in schoon:
            self._kijk_na(deel, waar)
        return schoon if self.lijst else schoon[0]

    def _kijk_na(self, deel: str, waar: str) -> None:
        if self.keuzes and deel not in self.keuzes:
            raise Onbekend(waar, deel, self.keuzes)
        if self.vorm and not re.fullmatch(self.vorm, deel):
            raise RegieFout(f"{waar} heeft de verkeerde vorm.", deel, f"De vorm is {self.vorm}.")


_TEKST, _LIJST = _Veld(), _Veld(lijst=True)
_FACTOREN = _Veld(lijst=True, leeg=True, vorm=FACTOR_ID)
_REGELS = _Veld(lijst=True, leeg=True, vorm=r"[a-z0-9]+(-[a-z0-9]+)*")
_WIE = _Veld(lijst=True, keuzes=PARTIJEN)

_VAN_FACTOR = {
    "naam": _TEKST,
    "werking": _Veld(keuzes=[werking.value for werking in Werking]),
    "tekst": _TEKST,
    "spiegelbeeld": _FACTOREN,
    "beinvloedbaar": _Veld(keuzes=[keuze.value for keuze in Beinvloedbaar]),
    "wie": _WIE,
    "thema": _Veld(keuzes=THEMAS),
    "paragraaf": _Veld(vorm=PARAGRAAF),
    "fase": _Veld(lijst=True, keuzes=FASEN),
    "aanbevelingen": _Veld(lijst=True, leeg=True, vorm=AANBEVELING_ID),
    "regels": _REGELS,
    "scan": _Veld(leeg=True),
}
_VAN_AANBEVELING = {
    "naam": _TEKST,
    "voor": _Veld(keuzes=VOOR),
    "wat": _TEKST,
    "waarom": _TEKST,
    "maandag": _LIJST,
    "wie": _WIE,
    "factoren": _FACTOREN,
    "regels": _REGELS,
    "paginas": _Veld(lijst=True, leeg=True, vorm=r"[a-z0-9/-]+"),
    "controle": _LIJST,
    "paragraaf": _Veld(vorm=PARAGRAAF),
}


def lees_factoren(tekst: str) -> dict[str, Factor]:
    """Leest de factoren; spiegelbeelden bestaan en noemen elkaar.

    >>> factoren = lees_factoren('''
    ... [B01]
    ... naam = "Houd het ondersteuningsaanbod actueel"
    ... werking = "bevorderend"
    ... tekst = "Werk het aanbod bij zodra iets verandert."
    ... beinvloedbaar = "ja"
    ... wie = ["school"]
    ... thema = "ondersteuning-beschrijven"
    ... paragraaf = "3.1"
    ... fase = ["altijd"]
    ... ''')
    >>> factoren["B01"].naam, factoren["B01"].scan, lees_factoren("")
    ('Houd het ondersteuningsaanbod actueel', '', {})
    >>> lees_factoren("[B01]")
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.Ontbreekt: Factor B01 mist een veld. Voeg toe: naam.
    """
    factoren = _lees(tekst, "factor", FACTOR_ID, _VAN_FACTOR, _factor)
    for factor in factoren.values():
        for ander in factor.spiegelbeeld:
            _kijk_spiegel_na(factor, ander, factoren)
    return factoren


def lees_aanbevelingen(tekst: str) -> dict[str, Aanbeveling]:
    """Leest de aanbevelingen.

    >>> aanbevelingen = lees_aanbevelingen('''
    ... [A01]
    ... naam = "Spreek af wie wat doet"
    ... voor = "school"
    ... wat = "Schrijf op wie wat doet."
    ... waarom = "Dan wacht niemand op een ander."
    ... maandag = ["Maak een lijst."]
    ... wie = ["school", "bestuur"]
    ... controle = ["De lijst is er."]
    ... paragraaf = "4.2"
    ... ''')
    >>> aanbevelingen["A01"].wie, lees_aanbevelingen("")
    (('school', 'bestuur'), {})
    >>> lees_aanbevelingen("[B01]")
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.RegieFout: De id van een aanbeveling heeft de verkeerde vorm. ...
    """
    return _lees(
        tekst,
        "aanbeveling",
        AANBEVELING_ID,
        _VAN_AANBEVELING,
        lambda id_, velden: Aanbeveling(id=id_, **velden),
    )


def kijk_verwijzingen_na(
    factoren: Mapping[str, Factor],
    aanbevelingen: Mapping[str, Aanbeveling],
    regels: Collection[str],
) -> None:
    """Kijkt na of elke factor, aanbeveling en regel die een record noemt ook bestaat.

    >>> kijk_verwijzingen_na({}, {}, [])
    >>> aanbevelingen = lees_aanbevelingen('''
    ... [A01]
    ... naam = "Spreek af wie wat doet"
    ... voor = "school"
    ... wat = "Schrijf op wie wat doet."
    ... waarom = "Dan wacht niemand op een ander."
    ... maandag = ["Maak een lijst."]
    ... wie = ["school"]
    ... controle = ["De lijst is er."]
    ... paragraaf = "4.2"
    ... regels = ["weigerin"]
    ... ''')
    >>> kijk_verwijzingen_na({}, aanbevelingen, ["weigering", "zorgplicht"])
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.Onbekend: Een regel van aanbeveling A01 is niet bekend. ...
    """
    for factor in factoren.values():
        waar = f"van factor {factor.id}"
        _bestaat(factor.aanbevelingen, aanbevelingen, f"Een aanbeveling {waar}")
        _bestaat(factor.regels, regels, f"Een regel {waar}")
    for aanbeveling in aanbevelingen.values():
        waar = f"van aanbeveling {aanbeveling.id}"
        _bestaat(aanbeveling.factoren, factoren, f"Een factor {waar}")
        _bestaat(aanbeveling.regels, regels, f"Een regel {waar}")


def _bestaat(genoemd: Iterable[str], bekend: Collection[str], wat: str) -> None:
    for naam in genoemd:
        if naam not in bekend:
            raise Onbekend(wat, naam, bekend)


def _lees(
    tekst: str,
    wat: str,
    vorm: str,
    velden: Mapping[str, _Veld],
    maak: Callable[[str, dict[str, Any]], Soort],
) -> dict[str, Soort]:
    try:
        tabellen = tomllib.loads(tekst)
    except tomllib.TOMLDecodeError as fout:
        raise RegieFout("Deze tekst is geen TOML.", str(fout), "Zie toml.io.") from fout
    records = {}
    for id_, tabel in tabellen.items():
        if not re.fullmatch(vorm, id_) or not isinstance(tabel, dict):
            waar = f"De id van een {wat}"
            raise RegieFout(f"{waar} heeft de verkeerde vorm.", id_, f"De vorm is [{vorm}].")
        records[id_] = maak(id_, _lees_velden(tabel, f"{wat} {id_}", velden))
    return records


def _lees_velden(
    tabel: Mapping[str, Any], waar: str, velden: Mapping[str, _Veld]
) -> dict[str, Any]:
    _bestaat(tabel, velden, f"Een veld van {waar}")
    gelezen = {}
    for naam, veld in velden.items():
        if naam in tabel:
            gelezen[naam] = veld.lees(tabel[naam], f"Het veld {naam} van {waar}")
        elif not veld.leeg:
            raise Ontbreekt(
                f"{waar[0].upper()}{waar[1:]} mist een veld.", goed=f"Voeg toe: {naam}."
            )
    return gelezen


def _factor(id_: str, velden: dict[str, Any]) -> Factor:
    velden["werking"] = Werking(velden["werking"])
    velden["beinvloedbaar"] = Beinvloedbaar(velden["beinvloedbaar"])
    factor = Factor(id=id_, **velden)
    if not id_.startswith(LETTER[factor.werking]):
        goed = f"De id begint dan met {LETTER[factor.werking]}."
        raise RegieFout(f"De werking van factor {id_} past niet.", factor.werking, goed)
    zelf = factor.beinvloedbaar is not Beinvloedbaar.NAUWELIJKS
    if factor.scan and not (zelf and {"school", "bestuur"} & set(factor.wie)):
        raise RegieFout(
            f"Factor {id_} heeft een stelling voor de scan.",
            factor.scan,
            "Dat kan alleen als de school of het bestuur er iets aan kan doen.",
        )
    return factor


def _kijk_spiegel_na(factor: Factor, ander: str, factoren: Mapping[str, Factor]) -> None:
    if ander not in factoren:
        raise Onbekend(f"Een spiegelbeeld van factor {factor.id}", ander, factoren)
    if factor.id not in factoren[ander].spiegelbeeld:
        wat = f"Factor {factor.id} noemt een spiegelbeeld dat niet terugwijst."
        raise RegieFout(wat, ander, f"Noem {factor.id} bij het spiegelbeeld van {ander}.")
