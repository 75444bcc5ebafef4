"""Wanneer een stap van een procedure is en waarop zij rust, in woorden: uit de regel zelf."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import singledispatch
from itertools import product

from praktijk import opsomming
from sphinx.errors import ExtensionError

from rules_lib.kern.bron import Bron, Soort
from rules_lib.kern.datum import schrijf_dag
from rules_lib.kern.kalender import AWT
from rules_lib.kern.moment import (
    DagNa,
    EindeSchooljaar,
    Gebeurtenis,
    Gedurende,
    GewoneDag,
    Moment,
    Na,
    NietVoor,
    Opgeschort,
    Schooldag,
    Terug,
    VasteDag,
    Verlengd,
)
from rules_lib.kern.regel import Stap, TermijnOfUitkomst
from rules_lib.kern.termijn import SoortDatum, Termijn
from rules_lib.kern.uitkomst import Aard
from rules_lib.kern.verkenning import Blad, bladen, knopen
from rules_lib.weergave.delen import hoofdletter

SECTOREN = {"po": ("po",), "(v)so": ("so", "vso"), "vo": ("vo",)}
DENOMINATIES = ("openbaar", "bijzonder")
SCHOLEN = tuple(product(SECTOREN, DENOMINATIES))
VOORAF = {
    SoortDatum.VANAF: "vanaf",
    SoortDatum.NIET_EERDER: "niet eerder dan",
    SoortDatum.RICHTDATUM: "als richtdatum",
    SoortDatum.TERUGREKENING: "zo mogelijk",
    SoortDatum.ONVERWIJLD: "meteen na",
}


@singledispatch
def woorden(moment: Moment) -> str:
    """Zegt in woorden wanneer een moment is."""
    raise ExtensionError(f"geen woorden voor {type(moment).__name__}")


@woorden.register
def _(moment: Gebeurtenis) -> str:
    return moment.tekst


@woorden.register
def _(moment: Na) -> str:
    if isinstance(moment.start, EindeSchooljaar):
        return woorden(moment.start)
    return f"{moment.duur} na {_afloop(moment.start)}"


def _afloop(moment: Moment) -> str:
    kern = moment.termijn if isinstance(moment, GewoneDag) else moment
    vooraf = "afloop van de " if isinstance(kern, (Na, Gedurende, Verlengd)) else ""
    return f"{vooraf}{woorden(moment)}"


@woorden.register
def _(moment: Verlengd | Opgeschort | GewoneDag) -> str:
    return woorden(moment.termijn)


@woorden.register
def _(moment: NietVoor) -> str:
    return woorden(moment.moment)


@woorden.register
def _(moment: DagNa) -> str:
    return f"de dag na {_afloop(moment.moment)}"


@woorden.register
def _(moment: Terug) -> str:
    return f"{moment.duur} voor {woorden(moment.moment)}"


@woorden.register
def _(moment: EindeSchooljaar) -> str:
    return "31 juli, het einde van een schooljaar"


@woorden.register
def _(moment: VasteDag) -> str:
    kern = moment.moment.moment if isinstance(moment.moment, DagNa) else moment.moment
    dag = schrijf_dag(date(2000, *moment.dag)).removesuffix(" 2000")
    return f"de {dag} {'op of voor' if moment.ervoor else 'op of na'} {woorden(kern)}"


@woorden.register
def _(moment: Gedurende) -> str:
    return f"{moment.duur}, {woorden(moment.start)} meegeteld"


@woorden.register
def _(moment: Schooldag) -> str:
    if moment.aantal == 1:
        return f"de eerste schooldag vanaf {woorden(moment.start)}"
    return f"{moment.aantal} schooldagen, {woorden(moment.start)} meegeteld"


def in_woorden(einde: TermijnOfUitkomst) -> str:
    """Zegt van een einde van de vragenboom wanneer de stap dan is."""
    if isinstance(einde, Termijn):
        vooraf = VOORAF.get(einde.soort_datum, "uiterlijk")
        return f"{vooraf} {woorden(einde.lezingen[0].einde)}"
    if einde.aard is Aard.NIET_VAN_TOEPASSING:
        return einde.aard.label
    tekst = re.split(r"\. (?=[A-Z])", einde.tekst)[0].rstrip(".")
    return tekst[0].lower() + tekst[1:]


def aan_de_orde(einden: Iterable[TermijnOfUitkomst]) -> list[TermijnOfUitkomst]:
    """Geeft de termijnen; zijn die er niet, dan waarom, en pas als laatste dat het niet speelt."""
    alle = list(einden)
    termijnen = [einde for einde in alle if isinstance(einde, Termijn)]
    rest = [einde for einde in alle if not isinstance(einde, Termijn)]
    return termijnen or [e for e in rest if e.aard is not Aard.NIET_VAN_TOEPASSING] or rest


def wanneer(stap: Stap) -> list[str]:
    """Zegt wanneer een stap is: een zin voor alle scholen, of een per soort school."""
    groepen: dict[tuple[str, ...], list[tuple[str, str]]] = {}
    for sector, denominatie in SCHOLEN:
        einden = (
            einde
            for naam in SECTOREN[sector]
            for einde in bladen(stap.termijn.knoop, {"sector": naam, "denominatie": denominatie})
        )
        teksten = tuple(sorted(set(map(in_woorden, aan_de_orde(einden)))))
        groepen.setdefault(teksten, []).append((sector, denominatie))
    zinnen = [f"{school_in_woorden(s)}{'; of '.join(t)}" for t, s in groepen.items()]
    keuze = "welke dag geldt, hangt van het geval af"
    zinnen += [keuze] if any(len(teksten) > 1 for teksten in groepen) else []
    return [f"{hoofdletter(zin)}." for zin in [*zinnen, *let_op(stap)]]


def let_op(stap: Stap) -> list[str]:
    """Zegt wat de korte woorden weglaten: verlengen, stilstaan, en meer lezingen."""
    termijnen = [einde for einde in einden_van(stap) if isinstance(einde, Termijn)]
    code = repr([lezing.einde for termijn in termijnen for lezing in termijn.lezingen])
    zinnen = {
        "verlengen kan": "Verlengd(" in code,
        "de termijn kan stilstaan": "Opgeschort(" in code,
        "er is meer dan één lezing: reken het uit": any(len(t.lezingen) > 1 for t in termijnen),
    }
    return [zin for zin, waar in zinnen.items() if waar]


def einden_van(stap: Stap) -> list[TermijnOfUitkomst]:
    """Geeft alle einden van de vragenboom van een stap."""
    return [k.uitkomst for k in knopen(stap.termijn.knoop) if isinstance(k, Blad)]


def school_in_woorden(scholen: list[tuple[str, str]]) -> str:
    """Noemt de scholen waarvoor een zin geldt; leeg als dat alle scholen zijn."""
    if len(scholen) == len(SCHOLEN):
        return ""
    heel = [s for s in SECTOREN if all((s, d) in scholen for d in DENOMINATIES)]
    half = {
        d: [s for s, denominatie in scholen if denominatie == d and s not in heel]
        for d in DENOMINATIES
    }
    delen = [opsomming(heel)] if heel else []
    for denominatie, sectoren in half.items():
        if sectoren:
            overal = len(sectoren) == len(SECTOREN)
            delen.append(denominatie if overal else f"{opsomming(sectoren)} {denominatie}")
    return f"{'; '.join(delen)}: "


def gronden(stap: Stap) -> dict[Soort, list[Bron]]:
    """Geeft de vindplaatsen van een stap per soort, zonder de Algemene termijnenwet."""
    einden = aan_de_orde(einden_van(stap))
    bronnen = {bron.verwijzing: bron for einde in einden for bron in einde.bronnen}.values()
    werken = list(dict.fromkeys(bron.werk for bron in bronnen))
    per_soort: dict[Soort, list[Bron]] = {}
    for bron in sorted(bronnen, key=lambda bron: werken.index(bron.werk)):
        if bron.werk != AWT:
            per_soort.setdefault(bron.soort, []).append(bron)
    return per_soort
