"""De tekening van een vragenboom als SVG, en dezelfde boom als genummerde lijst."""

from __future__ import annotations

from html import escape
from typing import Any

from rules_lib.kern.termijn import SoortDatum, Termijn
from rules_lib.kern.uitkomst import Uitkomst
from rules_lib.kern.verkenning import Blad, Knoop, Vraag, knopen
from rules_lib.weergave.delen import Deel, deel, hoofdletter, in_woorden, lijst
from rules_lib.weergave.html import schrijf
from rules_lib.weergave.ligging import (
    LETTER,
    REGEL,
    TUSSEN,
    Plek,
    breedte,
    breek,
    diepte,
    schik,
)

MATEN = ((230, 320, 220), (200, 280, 220), (180, 200, 150), (150, 160, 110))
"""Hoe breed de tekst van een vraag, een uitkomst en een antwoord is; de eerste die past."""
PAST = 990
"""Zo breed mag een tekening zijn."""
_RAND = 10


def als_svg(knoop: Knoop[Any], titel: str) -> str:
    """Tekent een vragenboom als SVG, zonder id's en met kleuren uit de CSS van de pagina.

    Argumenten: `knoop` (de wortel) en `titel` (de naam van de tekening voor wie haar niet ziet).

    >>> from rules_lib.loket import boom
    >>> als_svg(boom("zorgplicht"), "Geldt de zorgplicht?")[:27]
    '<svg class="boom" role="img'
    """
    for maten in MATEN:
        plekken = _plekken(knoop, *maten)
        breed, hoog = schik(plekken)
        if breed <= PAST:
            break
    vragen = [k for k in knopen(knoop) if isinstance(k, Vraag)]
    einden = len(knopen(knoop)) - len(vragen)
    onder = {p.laag: 0.0 for p in plekken}
    for plek in plekken:
        onder[plek.laag] = max(onder[plek.laag], plek.y + plek.hoog)
    takken, vakken = (_tak(plek, onder) for plek in plekken), map(_vak, plekken)
    return (
        f'<svg class="boom" role="img" xmlns="http://www.w3.org/2000/svg" width="{breed:g}" '
        f'height="{hoog:g}" viewBox="0 0 {breed:g} {hoog:g}" font-size="{LETTER}" '
        f'font-family="sans-serif" fill="currentColor"><title>{escape(titel)}</title>'
        f"<desc>Een boom met vragen: {len(vragen)}, en uitkomsten: {einden}. "
        f"Van boven naar beneden te lezen.</desc>{''.join(takken)}{''.join(vakken)}</svg>"
    )


def _plekken(wortel: Knoop[Any], vraag: int, uitkomst: int, antwoord: int) -> list[Plek]:
    """Maakt de plekken: knopen op de even lagen, antwoorden en bochten daartussen."""
    diep = diepte(wortel)
    bij = {
        id(knoop): _plek(knoop, 2 * diep[id(knoop)], uitkomst if isinstance(knoop, Blad) else vraag)
        for knoop in knopen(wortel)
    }
    plekken = list(bij.values())
    for knoop in knopen(wortel):
        for antwoorden, doel in _takken(knoop, kort=True):
            vorige, eind = bij[id(knoop)], bij[id(doel)]
            regels = breek(antwoorden, antwoord)
            breed = max(map(breedte, regels))
            for laag in range(vorige.laag + 1, eind.laag):
                eerste = laag == bij[id(knoop)].laag + 1
                tussen = Plek(laag, *((regels, breed) if eerste else ()))
                _verbind(vorige, tussen)
                plekken.append(tussen)
                vorige = tussen
            _verbind(vorige, eind)
    return plekken


def _verbind(boven: Plek, onder: Plek) -> None:
    boven.onder.append(onder)
    onder.boven.append(boven)


def _plek(knoop: Knoop[Any], laag: int, breed: float) -> Plek:
    tekst = blad_tekst(knoop.uitkomst) if isinstance(knoop, Blad) else knoop.feit.vraag
    regels = breek(tekst, breed)
    past = max(map(breedte, regels)) + 2 * _RAND
    return Plek(laag, regels, past, rand=_RAND, knoop=knoop)


def _takken(knoop: Knoop[Any], *, kort: bool = False) -> list[tuple[str, Knoop[Any]]]:
    """Geeft de takken van een vraag; antwoorden die hetzelfde vervolg hebben samen.

    `kort`: van een antwoord dat op zijn eigen naam eindigt, zoals (po), alleen die naam.
    """
    if isinstance(knoop, Blad):
        return []
    samen: dict[int, tuple[list[str], Knoop[Any]]] = {}
    for antwoord, tak in knoop.takken:
        tekst = knoop.feit.antwoorden[antwoord]
        tekst = antwoord if kort and tekst.endswith(f"({antwoord})") else tekst
        samen.setdefault(id(tak), ([], tak))[0].append(tekst)
    return [(" / ".join(teksten), tak) for teksten, tak in samen.values()]


def _vak(plek: Plek) -> str:
    boven = plek.y + plek.rand + REGEL - 5
    regels = "".join(
        f'<tspan x="{plek.x:g}" y="{boven + i * REGEL:g}">{escape(regel)}</tspan>'
        for i, regel in enumerate(plek.regels)
    )
    if plek.knoop is None:
        return f'<text class="tak-label" text-anchor="middle">{regels}</text>' if regels else ""
    soort = "uitkomst" if isinstance(plek.knoop, Blad) else "vraag"
    rond = 0 if soort == "vraag" else 14
    return (
        f'<g class="knoop-{soort}"><rect x="{plek.x - plek.breed / 2:g}" y="{plek.y:g}" '
        f'width="{plek.breed:g}" height="{plek.hoog}" rx="{rond}" fill="none" '
        f'stroke="currentColor"/><text text-anchor="middle">{regels}</text></g>'
    )


def _tak(plek: Plek, onder: dict[int, float]) -> str:
    """Tekent de lijnen onder een plek: recht door de eigen laag, met een bocht naar de volgende."""
    lijnen = []
    for doel in plek.onder:
        begin = onder[plek.laag]
        half = begin + TUSSEN / 2
        lijn = (
            f"M{plek.x:g} {plek.y + plek.hoog:g}V{begin:g}"
            f"C{plek.x:g} {half:g} {doel.x:g} {half:g} {doel.x:g} {doel.y:g}"
        )
        if doel.knoop:
            lijn += f"M{doel.x - 5:g} {doel.y - 6:g}L{doel.x:g} {doel.y:g}l5 -6"
        lijnen.append(f'<path class="tak" d="{lijn}" fill="none" stroke="currentColor"/>')
    return "".join(lijnen)


def blad_tekst(blad: Uitkomst | Termijn) -> str:
    """Zegt in woorden waar een tak op uitkomt.

    >>> from rules_lib.loket import boom
    >>> blad_tekst(boom("bezwaar").uitkomst)
    'Uiterlijk op: 6 weken na de bekendmaking van het besluit aan de ouders.'
    """
    if isinstance(blad, Uitkomst):
        return blad.tekst or hoofdletter(blad.aard.label)
    soort = blad.soort_datum
    einden = dict.fromkeys(in_woorden(lezing.einde, {}) for lezing in blad.lezingen)
    if soort is SoortDatum.ONVERWIJLD:
        return hoofdletter(f"{soort.betekenis}.")
    return hoofdletter(f"{soort.betekenis}: {'; of: '.join(einden)}.")


def als_vragenlijst(knoop: Knoop[Any]) -> str:
    """Schrijft een vragenboom als genummerde lijst in HTML: bij elk antwoord waar het heen gaat.

    >>> from rules_lib.loket import boom
    >>> als_vragenlijst(boom("beroep"))[:40]
    '<ol class="vragenlijst"><li><p>Is het ee'
    """
    return schrijf(vragenlijst(knoop))


def vragenlijst(wortel: Knoop[Any]) -> Deel:
    """Maakt van een vragenboom een genummerde lijst; een volgende vraag heeft een hoger nummer.

    >>> from rules_lib.loket import boom
    >>> vragenlijst(boom("beroep")).inhoud[0].inhoud[1].inhoud[1].inhoud[0][:33]
    'Bij Bijzonder: Voor een bijzonder'
    """
    diep = diepte(wortel)
    vragen = sorted((k for k in knopen(wortel) if isinstance(k, Vraag)), key=lambda k: diep[id(k)])
    nummers = {id(vraag): nummer for nummer, vraag in enumerate(vragen, start=1)}
    punten = (
        deel(
            "li",
            deel("p", vraag.feit.vraag),
            lijst(
                "ul",
                (
                    f"Bij {antwoorden}: {blad_tekst(doel.uitkomst)}"
                    if isinstance(doel, Blad)
                    else f"Bij {antwoorden}: ga naar {nummers[id(doel)]}."
                    for antwoorden, doel in _takken(vraag)
                ),
            ),
        )
        for vraag in vragen
    )
    if isinstance(wortel, Blad):
        return deel("p", blad_tekst(wortel.uitkomst))
    return deel("ol.vragenlijst", *punten)
