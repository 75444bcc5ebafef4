"""De tekening van een vragenboom als SVG, en dezelfde boom als genummerde lijst."""

from __future__ import annotations

from html import escape
from typing import Any

from rules_lib.kern.termijn import SoortDatum, Termijn
from rules_lib.kern.uitkomst import Uitkomst
from rules_lib.kern.verkenning import Blad, Knoop, Vraag, knopen
from rules_lib.weergave.delen import Deel, deel, hoofdletter, in_woorden, lijst
from rules_lib.weergave.html import schrijf
from rules_lib.weergave.liggend import STAM, leg
from rules_lib.weergave.ligging import LETTER, RAND, REGEL, TUSSEN, Plek, breedte, diepte, schik

MATEN = ((230, 320, 220), (200, 240, 180))
"""Hoe breed de tekst van een vraag, een uitkomst en een antwoord is in een boom die staat."""
PAST = 728
"""Zo breed mag een tekening zijn: de kolom van een bladzijde. Past geen maat, dan ligt de boom."""
_STAAT = "Van boven naar beneden te lezen."
_LIGT = "Van links naar rechts te lezen. Een letter verwijst naar het vak met die letter."


def als_svg(knoop: Knoop[Any], titel: str) -> str:
    """Tekent een vragenboom als SVG, zonder id's en met kleuren uit de CSS van de pagina.

    De boom staat als dat past, en ligt anders: dan leest hij van links naar rechts en omlaag.

    Argumenten: `knoop` (de wortel) en `titel` (de naam van de tekening voor wie haar niet ziet).

    >>> from rules_lib.loket import boom
    >>> als_svg(boom("beroep"), "Waar gaat het beroep heen?")[:27]
    '<svg class="boom" role="img'
    >>> _STAAT in als_svg(boom("beroep"), ""), _LIGT in als_svg(boom("bezwaarweg"), "")
    (True, True)
    """
    for maten in MATEN:
        plekken = _plekken(knoop)
        breed, hoog = schik(plekken, *maten)
        if not (ligt := breed > PAST):
            break
    else:
        plekken = _plekken(knoop)
        breed, hoog = leg(plekken, PAST)
    vragen = [k for k in knopen(knoop) if isinstance(k, Vraag)]
    einden = len(knopen(knoop)) - len(vragen)
    takken = map(_liggende_tak if ligt else _tak, plekken)
    vakken = (_vak(plek, ligt) for plek in plekken)
    return (
        f'<svg class="boom" role="img" xmlns="http://www.w3.org/2000/svg" width="{breed:g}" '
        f'height="{hoog:g}" viewBox="0 0 {breed:g} {hoog:g}" font-size="{LETTER}" '
        f'font-family="sans-serif" fill="currentColor"><title>{escape(titel)}</title>'
        f"<desc>Een boom met vragen: {len(vragen)}, en uitkomsten: {einden}. "
        f"{_LIGT if ligt else _STAAT}</desc>{''.join(takken)}{''.join(vakken)}</svg>"
    )


def _plekken(wortel: Knoop[Any]) -> list[Plek]:
    """Maakt de plekken: knopen op de even lagen, met op elke tak een plek voor de antwoorden."""
    diep = diepte(wortel)
    bij = {id(k): Plek(2 * diep[id(k)], _tekst(k), RAND, k) for k in knopen(wortel)}
    plekken = list(bij.values())
    for knoop in knopen(wortel):
        for antwoorden, doel in _takken(knoop, kort=True):
            tak = Plek(bij[id(knoop)].laag + 1, antwoorden)
            bij[id(knoop)].verbind(tak)
            tak.verbind(bij[id(doel)])
            plekken.append(tak)
    return plekken


def _tekst(knoop: Knoop[Any]) -> str:
    return blad_tekst(knoop.uitkomst) if isinstance(knoop, Blad) else knoop.feit.vraag


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


def _vak(plek: Plek, ligt: bool) -> str:
    """Tekent een vak met zijn tekst, of alleen de tekst van een antwoord."""
    midden = not plek.knoop and (plek.rand or not ligt)
    x, anker = (plek.x, "middle") if midden else (plek.links + plek.rand, "start")
    boven = plek.y + plek.rand + REGEL - 5
    regels = "".join(
        f'<tspan x="{x:g}" y="{boven + i * REGEL:g}">{escape(regel)}</tspan>'
        for i, regel in enumerate(plek.regels)
    )
    if not plek.rand:
        return f'<text class="tak-label" text-anchor="{anker}">{regels}</text>' if regels else ""
    soort = {Blad: "uitkomst", Vraag: "vraag"}.get(type(plek.knoop), "letter")
    rond = 0 if soort == "vraag" else 14
    return (
        f'<g class="knoop-{soort}"><rect x="{plek.links:g}" y="{plek.y:g}" '
        f'width="{plek.breed:g}" height="{plek.hoog}" rx="{rond}" fill="none" '
        f'stroke="currentColor"/><text text-anchor="{anker}">{regels}</text></g>'
    )


def _tak(plek: Plek) -> str:
    """Tekent de lijnen onder een plek: recht door de eigen laag, met een bocht naar de volgende."""
    half = plek.bodem + TUSSEN / 2
    return "".join(
        _lijn(
            f"M{plek.x:g} {plek.y + plek.hoog:g}V{plek.bodem:g}"
            f"C{plek.x:g} {half:g} {doel.x:g} {half:g} {doel.x:g} {doel.y:g}"
            f"{'m-5 -6l5 6l5 -6' if doel.knoop else ''}"
        )
        for doel in plek.onder
    )


def _liggende_tak(plek: Plek) -> str:
    """Tekent de lijn van een antwoord: omlaag uit de vraag, en met een bocht naar het vak."""
    if plek.rand:
        return ""
    (vraag,), (doel,) = plek.boven, plek.onder
    x, y = vraag.links + STAM / 2, doel.y + doel.rand + REGEL / 2
    na = plek.links + breedte(plek.regels[0]) + 4
    om = f"H{plek.links - 4:g}M{na:g} {y:g}" if plek.y == doel.y + doel.rand else ""
    return _lijn(
        f"M{x:g} {vraag.y + vraag.hoog:g}V{y - 8:g}Q{x:g} {y:g} {x + 8:g} {y:g}{om}"
        f"H{doel.links:g}m-6 -5l6 5l-6 5"
    )


def _lijn(loop: str) -> str:
    return f'<path class="tak" d="{loop}" fill="none" stroke="currentColor"/>'


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
