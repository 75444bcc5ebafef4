"""De ligging van een boom die te breed is om te staan: van links naar rechts te lezen."""

from __future__ import annotations

from string import ascii_uppercase

from rules_lib.weergave.ligging import RAND, Plek

STAM = 32
"""Zo ver springt in wat op een vraag volgt."""
_LANG, _KORT = 480, 200
"""De langste regel, en de kortste, ook als de boom daardoor te breed wordt."""
_PIJL, _LETTER, _TEGEN, _TUSSEN = 30, 4, 4, 14


def leg(plekken: list[Plek], breed: float) -> tuple[float, float]:
    """Legt onder een vraag haar antwoorden, elk met wat erop volgt: ingesprongen, als een trap.

    Een vak waar meer antwoorden heen gaan, ligt er een keer en krijgt een letter. De lijn van een
    volgend antwoord eindigt op die letter; zo kruist geen lijn een andere. Van `plekken` is de
    wortel de eerste. Geeft hoe breed en hoog het geheel is.

    >>> vraag, nee, vak = Plek(0, "Is er plaats?", 10), Plek(1, "Nee"), Plek(2, "Zoek.", 10)
    >>> vraag.verbind(nee)
    >>> nee.verbind(vak)
    >>> leg([vraag, nee, vak], 728)[1], vraag.links < nee.links == vak.links
    (135, True)
    """
    letters: dict[Plek, str] = {}

    def zet(plek: Plek, links: float, regel: float) -> float:
        """Zet een vak met zijn eerste regel op die hoogte; geeft hoe hoog het volgende kan."""
        _pas(plek, links)
        plek.y = regel - plek.rand
        y = plek.y + plek.hoog + _TUSSEN
        for tak in plek.onder:
            x, (doel,) = links + STAM, tak.onder
            _pas(tak, x)
            bekend = doel in letters
            if bekend:
                tak.y = regel = y + _LETTER
                x += tak.breed + _PIJL
            else:
                tak.y, regel = y, y + tak.hoog + _TEGEN + doel.rand
            if len(doel.boven) > 1:
                letter = Plek(0, letters.setdefault(doel, _letter(len(letters))), _LETTER)
                tak.onder = [letter]
                plekken.append(letter)
                y = zet(letter, x, regel)
                x += letter.breed + _TEGEN
            if not bekend:
                y = zet(doel, x, regel)
            y = max(y, tak.y + tak.hoog + _TUSSEN)
        return y

    def _pas(plek: Plek, links: float) -> None:
        plek.pas(min(_LANG, max(_KORT, breed - links - 3 * STAM)))
        plek.x = links + plek.breed / 2

    hoog = zet(plekken[0], RAND, 2 * RAND) - _TUSSEN + RAND
    return round(max(plek.x + plek.breed / 2 for plek in plekken) + RAND, 1), hoog


def _letter(nummer: int) -> str:
    return f"{ascii_uppercase[nummer % 26]}{nummer // 26 or ''}"
