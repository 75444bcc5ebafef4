"""De ligging van een vragenboom op papier: lagen, volgorde en plaats, zonder dat iets overlapt."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from typing import Any

from rules_lib.kern.verkenning import Blad, Knoop, knopen

LETTER = 15
"""De hoogte van een letter, in beeldpunten."""
REGEL = 19
TUSSEN = 20
RAND = 10
_SMAL, _BREED = "iljtfrI.,:;'()[] -", "mwMW—…"


@dataclass(eq=False)
class Plek:
    """Een vak in de tekening: een knoop, het antwoord op een tak, of een bocht (zonder tekst).

    >>> Plek(laag=0, regels=("Ja",), breed=30).hoog
    19
    """

    laag: int
    tekst: str = ""
    rand: int = 0
    knoop: Knoop[Any] | None = None
    regels: tuple[str, ...] = ()
    breed: float = 0
    boven: list[Plek] = field(default_factory=list)
    onder: list[Plek] = field(default_factory=list)
    x: float = 0
    y: float = 0
    bodem: float = 0

    def verbind(self, onder: Plek) -> None:
        """Trekt een lijn van deze plek naar een plek eronder.

        >>> vraag, antwoord = Plek(laag=0), Plek(laag=1)
        >>> vraag.verbind(antwoord)
        >>> vraag.onder == [antwoord], antwoord.boven == [vraag]
        (True, True)
        """
        self.onder.append(onder)
        onder.boven.append(self)

    def pas(self, breed: float) -> None:
        """Breekt de tekst in regels die in de breedte passen; het vak sluit daar omheen.

        >>> plek = Plek(laag=0, tekst="Is er plaats op de school?", rand=10)
        >>> plek.pas(110)
        >>> plek.regels, plek.breed > 110
        (('Is er plaats op', 'de school?'), True)
        """
        self.regels = breek(self.tekst, breed)
        self.breed = max(REGEL, *map(breedte, self.regels)) + 2 * self.rand

    @property
    def links(self) -> float:
        """De linkerkant van het vak.

        >>> Plek(laag=0, breed=30, x=40).links
        25.0
        """
        return self.x - self.breed / 2

    @property
    def gewicht(self) -> int:
        """Hoeveel de plek telt: de lijn van vraag naar vraag houdt zich recht.

        >>> Plek(laag=0, knoop=Blad("geldt")).gewicht
        1
        """
        if isinstance(self.knoop, Blad):
            return 1
        return 8 if self.knoop or not self.onder else self.onder[0].gewicht

    @property
    def hoog(self) -> int:
        """De hoogte van het vak met zijn tekst.

        >>> Plek(laag=0, regels=("een", "twee"), rand=10).hoog
        58
        """
        return REGEL * len(self.regels) + 2 * self.rand


def breedte(tekst: str) -> float:
    """Schat hoe breed een tekst wordt, eerder te ruim dan te krap.

    >>> breedte("mmm") > breedte("iii")
    True
    """
    maten = (0.36 if t in _SMAL else 0.92 if t in _BREED else 0.7 if t.isupper() else 0.58
             for t in tekst)  # fmt: skip
    return LETTER * sum(maten)


def breek(tekst: str, breed: float) -> tuple[str, ...]:
    """Breekt een tekst in regels die in de breedte passen; een te lang woord steekt uit.

    >>> breek("Is er plaats op de school?", 110)
    ('Is er plaats op', 'de school?')
    """
    regels = [""]
    for woord in tekst.split():
        langer = f"{regels[-1]} {woord}".strip()
        if regels[-1] and breedte(langer) > breed:
            regels.append(woord)
        else:
            regels[-1] = langer
    return tuple(regels)


def diepte(wortel: Knoop[Any]) -> dict[int, int]:
    """Geeft van elke knoop, op `id`, hoe ver hij van de wortel af kan liggen.

    >>> from rules_lib.kern.zaak import JaNee
    >>> from rules_lib.kern.verkenning import Vraag
    >>> sorted(diepte(Vraag(JaNee("Plaats?"), (("ja", Blad(1)), ("nee", Blad(2))))).values())
    [0, 1, 1]
    """
    diep = dict.fromkeys(map(id, knopen(wortel)), 0)
    for _ in range(len(knopen(wortel))):
        for knoop in knopen(wortel):
            for _, tak in () if isinstance(knoop, Blad) else knoop.takken:
                diep[id(tak)] = max(diep[id(tak)], diep[id(knoop)] + 1)
    return diep


def schik(plekken: list[Plek], vraag: int, uitkomst: int, antwoord: int) -> tuple[float, float]:
    """Zet een boom van boven naar beneden: elke plek een x (het midden) en een y (de bovenkant).

    Geeft hoe breed en hoog het geheel is. Een lijn over meer lagen krijgt in elke laag een bocht.

    >>> boven, onder = Plek(laag=0, tekst="Een"), Plek(laag=1, tekst="Twee")
    >>> boven.verbind(onder)
    >>> breed, hoog = schik([boven, onder], 230, 320, 220)
    >>> hoog, boven.x == onder.x
    (78, True)
    """
    op_laag: dict[int, list[Plek]] = defaultdict(list)
    for plek in plekken:  # groeit onderweg
        soort = antwoord if not plek.knoop else uitkomst if isinstance(plek.knoop, Blad) else vraag
        if plek.tekst:
            plek.pas(soort)
        op_laag[plek.laag].append(plek)
        for i, doel in enumerate(plek.onder):
            if doel.laag > plek.laag + 1:
                bocht = Plek(plek.laag + 1, boven=[plek], onder=[doel])
                plek.onder[i] = doel.boven[doel.boven.index(plek)] = bocht
                plekken.append(bocht)
    lagen = _volgorde([op_laag[laag] for laag in sorted(op_laag)])
    for ronde in range(60):
        heen = ronde % 2 == 0
        for laag in lagen if heen else reversed(lagen):
            _schuif(laag, heen=heen)
    for laag in lagen:
        _schuif(laag, heen=None)
    links = min(plek.links for plek in plekken)
    y: float = RAND
    for laag in lagen:
        bodem = y + max(plek.hoog for plek in laag)
        for plek in laag:
            plek.x, plek.y, plek.bodem = round(plek.x - links + RAND, 1), y, bodem
        y = bodem + TUSSEN
    breed = max(plek.x + plek.breed / 2 for plek in plekken) + RAND
    return round(breed, 1), y - TUSSEN + RAND


def _volgorde(lagen: list[list[Plek]]) -> list[list[Plek]]:
    """Zet plekken zo naast elkaar dat takken elkaar weinig kruisen."""
    beste, minst = lagen, _kruisingen(lagen)
    for ronde in range(12):
        omlaag = ronde % 2 == 0
        lagen = [list(laag) for laag in lagen]
        plaats = {plek: float(i) for laag in lagen for i, plek in enumerate(laag)}
        for laag in lagen if omlaag else reversed(lagen):
            gewicht = {p: _midden([plaats[b] for b in (p.boven if omlaag else p.onder)], plaats[p])
                       for p in laag}  # fmt: skip
            laag.sort(key=gewicht.__getitem__)
            plaats |= {plek: float(i) for i, plek in enumerate(laag)}
        if (aantal := _kruisingen(lagen)) < minst:
            beste, minst = lagen, aantal
    return beste


def _kruisingen(lagen: list[list[Plek]]) -> int:
    aantal = 0
    for boven, onder in pairwise(lagen):
        plaats = {plek: i for i, plek in enumerate(onder)}
        takken = [(i, plaats[b]) for i, plek in enumerate(boven) for b in plek.onder]
        aantal += sum(a < c and b > d for a, b in takken for c, d in takken)
    return aantal


def _midden(waarden: list[float], anders: float) -> float:
    return sum(waarden) / len(waarden) if waarden else anders


def _schuif(laag: list[Plek], *, heen: bool | None) -> None:
    """Schuift een laag naar het midden van de buren, in volgorde en zonder overlap.

    Wat elkaar zou raken schuift samen, naar het gewogen gemiddelde van wat elk wil.
    """
    groepen: list[tuple[float, float, int]] = []  # som van de wensen, gewicht, aantal plekken
    stappen = [(a.breed + b.breed) / 2 + TUSSEN for a, b in pairwise(laag)]
    afstanden = list(accumulate(stappen, initial=0.0))
    for plek, afstand in zip(laag, afstanden, strict=True):
        buren = {True: plek.boven, False: plek.onder, None: plek.boven + plek.onder}[heen]
        zwaar = sum(buur.gewicht for buur in buren)
        wens = sum(buur.x * buur.gewicht for buur in buren) / zwaar if buren else plek.x
        groepen.append(((wens - afstand) * plek.gewicht, plek.gewicht, 1))
        while len(groepen) > 1 and _gemiddeld(groepen[-2]) > _gemiddeld(groepen[-1]):
            samen = (eerste + laatste for eerste, laatste in zip(*groepen[-2:], strict=True))
            groepen[-2:] = [tuple(samen)]
    begin = [_gemiddeld(groep) for groep in groepen for _ in range(groep[2])]
    for plek, x, afstand in zip(laag, begin, afstanden, strict=True):
        plek.x = x + afstand


def _gemiddeld(groep: tuple[float, float, int]) -> float:
    return groep[0] / groep[1]
