"""De fouten: elke melding zegt wat er mis is, wat er gegeven is en wat wel goed is."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


class RegieFout(ValueError):
    """Invoer waarmee niet te rekenen valt.

    Argumenten: `wat` (wat er mis is, een zin), `gegeven` (wat er gegeven is), `goed` (wat wel goed
    zou zijn, een zin) en `naam` (van het feit of de gebeurtenis waar het om gaat, als dat er een
    is). `soort` is een vaste naam voor de fout.

    >>> print(RegieFout("Deze datum bestaat niet.", "31-2-2027", "Februari 2027 heeft 28 dagen."))
    Deze datum bestaat niet. Gegeven: 31-2-2027. Februari 2027 heeft 28 dagen.
    """

    soort = "fout"

    def __init__(self, wat: str, gegeven: str = "", goed: str = "", *, naam: str = "") -> None:
        kort = gegeven if len(gegeven) <= 80 else f"{gegeven[:79]}…"
        self.wat, self.gegeven, self.goed, self.naam = wat, kort, goed, naam
        delen = (wat, f"Gegeven: {kort}." if kort else "", goed)
        super().__init__(" ".join(deel for deel in delen if deel))


class DatumFout(RegieFout):
    """Een datum die er niet is, niet te lezen is of niet bestaat.

    >>> DatumFout.soort
    'datum'
    """

    soort = "datum"


class BuitenBereik(RegieFout):
    """Een dag waarvoor de kalender niet rekent.

    >>> BuitenBereik.soort
    'buiten-bereik'
    """

    soort = "buiten-bereik"


class NietInWerking(RegieFout):
    """Een regel die op de gevraagde dag nog niet of niet meer geldt.

    >>> NietInWerking.soort
    'niet-in-werking'
    """

    soort = "niet-in-werking"


class Onbekend(RegieFout):
    """Een naam die niet bestaat: van een regel, een feit, een antwoord of een gebeurtenis.

    Argumenten: `wat` (de soort naam), `gegeven` (wat er gegeven is),
    `bekend` (de namen die wel bestaan).

    >>> print(Onbekend("Deze regel", "zorgplich", ["zorgplicht", "weigering"]))
    Deze regel is niet bekend. Gegeven: zorgplich. Bedoelde u zorgplicht?
    >>> print(Onbekend("Dit antwoord", "groen", ["ja", "nee"]))
    Dit antwoord is niet bekend. Gegeven: groen. Kies uit: ja, nee.
    """

    soort = "onbekend"

    def __init__(self, wat: str, gegeven: str, bekend: Iterable[str]) -> None:
        namen = list(bekend)
        lijkt = get_close_matches(gegeven, namen)
        goed = f"Bedoelde u {lijkt[0]}?" if lijkt else f"Kies uit: {', '.join(namen)}."
        super().__init__(f"{wat} is niet bekend.", gegeven, goed)


class Ontbreekt(RegieFout):
    """Een antwoord of dag die nodig is en niet is gegeven.

    >>> Ontbreekt("De dag van ontvangst is nodig.", naam="ontvangst").naam
    'ontvangst'
    """

    soort = "ontbreekt"


class VerkeerdeVolgorde(RegieFout):
    """Twee gebeurtenissen die niet in deze volgorde kunnen gebeuren.

    >>> VerkeerdeVolgorde.soort
    'volgorde'
    """

    soort = "volgorde"
