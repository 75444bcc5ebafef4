"""Termijnen van veel zaken tegelijk: een tabel erin, dezelfde rijen met dagen en gronden eruit.

>>> zaken = pd.DataFrame({"zaak": ["A", "B"], "bekendmaking": ["23-11-2026", "31-2-2027"]})
>>> tabel = reken(zaken, ["bezwaar"], peildag=date(2026, 12, 28))
>>> tabel[["zaak", "bezwaar.laatste_dag", "bezwaar.dagen_over", "bezwaar.status"]]
  zaak bezwaar.laatste_dag  bezwaar.dagen_over bezwaar.status
0    A          2027-01-04                   7          loopt
1    B                 NaT                <NA>           fout
>>> print(tabel.loc[1, "bezwaar.fout"])
bekendmaking: Deze datum bestaat niet. Gegeven: 31-2-2027. Kijk de dag en de maand na.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from typing import Any
from warnings import warn

from rules_lib import loket
from rules_lib.geheugen import Opgezocht, kiezer, namen_van, onthoud
from rules_lib.kern.fout import RegieFout
from rules_lib.kern.moment import Moment
from rules_lib.kern.regel import TermijnRegel
from rules_lib.kern.termijn import Termijn
from rules_lib.kern.toepassing import GekozenTermijn, anker_dag, kies_termijn
from rules_lib.recht import REGELS
from rules_lib.stand import EXTRA, KOLOMMEN, Stand, stand, stand_bij_fout

try:
    import numpy as np
    import pandas as pd
except ImportError as fout:
    raise ImportError(f"Voor tabellen is pandas nodig. {EXTRA}") from fout

_TEKST = pd.StringDtype("python", na_value=np.nan)
_SOORTEN = ("datetime64[s]", "Int64", *[_TEKST] * 5)

Waarde = date | str | RegieFout | None


def reken(frame: Any, termijnen: Iterable[str], *, peildag: date) -> Any:
    """Rekent termijnen uit voor elke rij van een tabel.

    Argumenten: `frame` (een `DataFrame`; kolommen die heten als een gebeurtenis of feit van de
    termijnen tellen mee, de andere blijven zoals zij zijn), `termijnen` (namen) en `peildag` (de
    dag waarop u kijkt). Resultaat: een nieuw `DataFrame` met dezelfde rijen en de kolommen van
    `KOLOMMEN` voor elke termijn; stonden die er al, dan komen de nieuwe ervoor in de plaats.
    Fouten: `Onbekend` bij een naam die geen termijn is, `RegieFout` bij een kolom die er twee keer
    staat. Een kolom die bijna heet als een gebeurtenis of feit geeft een `UserWarning`.

    >>> reken(pd.DataFrame({"ontvangst": []}), ["beslissing-aanmelding"],
    ...     peildag=date(2026, 11, 23)).shape
    (0, 8)
    >>> reken(pd.DataFrame(), ["bezwar"], peildag=date(2026, 11, 23))
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.Onbekend: Deze regel is niet bekend. Gegeven: bezwar. Bedoelde u bezwaar?
    """
    regels: list[TermijnRegel] = [
        loket.regel_met(id_, TermijnRegel) for id_ in dict.fromkeys(termijnen)
    ]
    kent = {naam: regel for regel in regels for naam in kolommen_van(regel)}
    namen = [naam for naam in frame.columns if naam in kent]
    dubbel = [naam for naam in namen if namen.count(naam) > 1]
    if dubbel:
        raise RegieFout("Deze kolom staat er twee keer.", dubbel[0], "Houd er een over.")
    _meld_verschreven(frame.columns, kent)
    kolommen = {naam: _lees(frame[naam], kent[naam]) for naam in namen}
    momenten: dict[Moment, Opgezocht] = {}
    nieuw = [_per_termijn(regel, kolommen, frame.index, momenten, peildag) for regel in regels]
    oud = [f"{regel.id}.{naam}" for regel in regels for naam in KOLOMMEN]
    return pd.concat([frame.drop(columns=oud, errors="ignore"), *nieuw], axis=1)


def kolommen_van(regel: TermijnRegel) -> tuple[str, ...]:
    """Noemt de kolommen die bij een termijn meetellen: haar gebeurtenissen en feiten.

    >>> kolommen_van(REGELS["gpo-verzoek"])
    ('bekendmaking', 'sector', 'denominatie', 'gpo')
    """
    return (*(g.naam for g in loket.gebeurtenissen_van(regel)), *regel.zaak.feiten)


def termijnen_bij(kolommen: Iterable[Any]) -> tuple[str, ...]:
    """Noemt de termijnen waarvan het begin in een kolom staat. Fout: `RegieFout` als er geen is.

    >>> termijnen_bij(["zaak", "gpo_aanhangig"])
    ('gpo-oordeel',)
    """
    namen = set(kolommen)
    begonnen = tuple(r.id for r in _termijnen() if namen & namen_van(*r.ankers))
    if not begonnen:
        raise RegieFout(
            "Geen kolom heet als een gebeurtenis waarmee een termijn begint.",
            ", ".join(map(str, kolommen)),
            "Noem een kolom bijvoorbeeld ontvangst of bekendmaking.",
        )
    return begonnen


def _termijnen() -> list[TermijnRegel]:
    return [regel for regel in REGELS.values() if isinstance(regel, TermijnRegel)]


def _meld_verschreven(kolommen: Iterable[Any], kent: Iterable[str]) -> None:
    """Zegt het als een kolom die niet meetelt bijna heet als een die dat wel zou doen."""
    bekend = {naam for regel in _termijnen() for naam in kolommen_van(regel)}
    zoek = set(kent) - set(kolommen)
    for kolom in kolommen:
        gewoon = "_".join(str(kolom).lower().replace("-", " ").split())
        lijkt = [] if kolom in bekend else get_close_matches(gewoon, zoek, cutoff=0.8)
        if lijkt:
            zin = f"De kolom {kolom} telt niet mee. Bedoelde u {lijkt[0]}? Noem haar dan zo."
            warn(zin, stacklevel=3)


@dataclass(frozen=True)
class _Kolom:
    """Een kolom als nummers, een per rij, met de waarde die bij elk nummer hoort."""

    nummers: Any
    waarden: tuple[Waarde, ...]


def _lees(kolom: Any, regel: TermijnRegel) -> _Kolom:
    """Leest elke waarde van een kolom een keer."""
    if kolom.dtype == object:  # daarin zijn 1 en True anders gelijk
        paren = np.empty(len(kolom), dtype=object)
        paren[:] = [(type(w), w if pd.api.types.is_scalar(w) else str(w)) for w in kolom]
        nummers, uniek = pd.factorize(paren)
        ruw = [waarde for _, waarde in uniek]
    else:
        nummers, uniek = pd.factorize(kolom, use_na_sentinel=False)
        ruw = uniek.tolist()
    waarden: dict[Waarde, int] = {}
    plaats = [waarden.setdefault(_waarde(kolom.name, w, regel), len(waarden)) for w in ruw]
    return _Kolom(np.array(plaats, dtype=np.int64)[nummers], tuple(waarden))


def _waarde(naam: str, ruw: Any, regel: TermijnRegel) -> Waarde:
    """Leest een cel zoals het loket dat doet: een dag, een antwoord, een fout, of niets."""
    if pd.isna(ruw) or not str(ruw).strip():
        return None
    schoon = ruw if isinstance(ruw, date | bool) else str(ruw)
    try:
        antwoorden, dagboek = loket.splits(regel, {naam: schoon})
    except RegieFout as fout:
        return fout
    return antwoorden.get(naam) or dagboek[naam]


def _per_termijn(
    regel: TermijnRegel,
    kolommen: Mapping[str, _Kolom],
    index: Any,
    momenten: dict[Moment, Opgezocht],
    peildag: date,
) -> Any:
    """Geeft de kolommen van een termijn: elk verschillend geval gerekend, elke rij opgezocht."""
    regel = replace(regel, ankers=onthoud(regel.ankers, momenten))
    eigen = {naam: kolommen[naam] for naam in kolommen_van(regel) if naam in kolommen}
    standen: list[Stand] = []
    plaats = np.zeros(len(index), dtype=np.int64)
    for keuze, rijen in _keuzes(regel, eigen, len(index), momenten):
        plaats[rijen] = len(standen)
        if isinstance(keuze, Stand):
            standen.append(keuze)
            continue
        namen = _dagen(keuze)
        tellend = {naam: kolom for naam, kolom in eigen.items() if naam in namen}
        groepen, eerste = _nummer((k.nummers[rijen] for k in tellend.values()), len(rijen))
        plaats[rijen] += groepen
        standen += _standen(keuze, _gevallen(tellend, rijen[eerste]), peildag)
    velden = zip(*standen, strict=True) if standen else [()] * len(KOLOMMEN)
    nieuw = {
        f"{regel.id}.{naam}": pd.array(veld, dtype=soort).take(plaats)
        for naam, soort, veld in zip(KOLOMMEN, _SOORTEN, velden, strict=True)
    }
    return pd.DataFrame(nieuw, index=index)


def _keuzes(
    regel: TermijnRegel,
    kolommen: Mapping[str, _Kolom],
    aantal: int,
    momenten: dict[Moment, Opgezocht],
) -> Iterator[tuple[Stand | GekozenTermijn, Any]]:
    """Verdeelt de rijen over de termijnen waarop zij uitkomen."""
    bijdrage = kiezer(regel)
    soorten = (_soorten(naam, kolom, bijdrage) for naam, kolom in kolommen.items())
    groepen, eerste = _nummer(soorten, aantal)
    keuzes: dict[Stand | GekozenTermijn, int] = {}
    gekozen = (_kies(regel, geval, momenten) for geval in _gevallen(kolommen, eerste))
    nummers = [keuzes.setdefault(keuze, len(keuzes)) for keuze in gekozen]
    per_rij = np.array(nummers, dtype=np.int64)[groepen]
    volgorde = np.argsort(per_rij, kind="stable")
    grenzen = np.searchsorted(per_rij[volgorde], np.arange(1, len(keuzes)))
    yield from zip(keuzes, np.split(volgorde, grenzen), strict=False)


def _soorten(naam: str, kolom: _Kolom, bijdrage: Callable[[str, date], Hashable]) -> Any:
    """Geeft elke rij een nummer voor wat haar waarde aan de keuze van een termijn bijdraagt."""
    soorten: dict[Hashable, int] = {}
    delen = (bijdrage(naam, w) if isinstance(w, date) else w for w in kolom.waarden)
    nummers = [soorten.setdefault(deel, len(soorten)) for deel in delen]
    return np.array(nummers, dtype=np.int64)[kolom.nummers]


def _nummer(reeksen: Iterable[Any], aantal: int) -> tuple[Any, Any]:
    """Nummert rijen zo dat gelijke hetzelfde nummer krijgen; met van elk nummer de eerste rij."""
    samen = np.zeros(aantal, dtype=np.int64)
    for reeks in reeksen:
        samen, _ = pd.factorize(samen * (reeks.max(initial=0) + 1) + reeks)
    return samen, np.unique(samen, return_index=True)[1]


def _gevallen(kolommen: Mapping[str, _Kolom], rijen: Any) -> Iterator[dict[str, Any]]:
    """Geeft van elke rij wat er in de kolommen staat; wat leeg is, ontbreekt."""
    reeksen = ([k.waarden[n] for n in k.nummers[rijen].tolist()] for k in kolommen.values())
    for _, *geval in zip(rijen, *reeksen, strict=True):
        yield {naam: w for naam, w in zip(kolommen, geval, strict=True) if w is not None}


def _kies(
    regel: TermijnRegel, geval: Mapping[str, Waarde], momenten: dict[Moment, Opgezocht]
) -> Stand | GekozenTermijn:
    """Kiest de termijn bij een geval; waar dat niet kan, de stand die dat zegt."""
    mis = [f"{naam}: {waarde}" for naam, waarde in geval.items() if isinstance(waarde, RegieFout)]
    if mis:
        return Stand(status="fout", fout="; ".join(mis))
    antwoorden = {naam: w for naam, w in geval.items() if isinstance(w, str)}
    dagboek = {naam: w for naam, w in geval.items() if isinstance(w, date)}
    try:
        gekozen = kies_termijn(regel, antwoorden, dagboek, anker_dag(regel, dagboek))
    except RegieFout as fout:
        return stand_bij_fout(fout, dagboek or antwoorden)
    return replace(gekozen, blad=onthoud(gekozen.blad, momenten), pad=())


def _dagen(keuze: GekozenTermijn) -> frozenset[str]:
    """Noemt de gebeurtenissen waarvan de dag na de keuze nog telt."""
    momenten = keuze.blad.genoemd() if isinstance(keuze.blad, Termijn) else ()
    return namen_van(*keuze.regel.ankers, *momenten)


def _standen(
    keuze: GekozenTermijn, gevallen: Iterable[dict[str, date]], peildag: date
) -> Iterator[Stand]:
    """Rekent gevallen van een gekozen termijn uit."""
    grond = "; ".join(bron.verwijzing for bron in keuze.bronnen)
    for dagboek in gevallen:
        try:
            uitslag = keuze.reken(dagboek, anker_dag(keuze.regel, dagboek))
        except RegieFout as fout:
            yield stand_bij_fout(fout, dagboek)
        else:
            yield stand(uitslag, grond, peildag)
