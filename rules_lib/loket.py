"""Het loket: vraag een regel op naam, met antwoorden en dagen zoals mensen ze schrijven."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any

from rules_lib.kern.datum import lees_datum
from rules_lib.kern.fout import Onbekend, Ontbreekt, RegieFout
from rules_lib.kern.moment import Gebeurtenis
from rules_lib.kern.regel import (
    Beslissing,
    Betrekking,
    Boom,
    Controlelijst,
    Procedure,
    Regel,
    TermijnRegel,
)
from rules_lib.kern.termijn import Termijn
from rules_lib.kern.toepassing import (
    anker_dag,
    beslis_uitslag,
    controle_uitslag,
    procedure_uitslag,
    termijn_uitslag,
    vul_aan,
)
from rules_lib.kern.uitslag import (
    BeslisUitslag,
    ControleUitslag,
    ProcedureUitslag,
    TermijnUitslag,
)
from rules_lib.kern.verkenning import Blad, Knoop, Vraag, bladen, knopen
from rules_lib.kern.zaak import WEET_NIET, Afgeleid
from rules_lib.recht import ONDERWERPEN, REGELS

Waarde = str | date | bool


def termijn(id: str, dag: Waarde | None = None, /, **waarden: Waarde) -> TermijnUitslag:
    """Rekent een termijn uit.

    Argumenten: `id` van de termijn; `dag` als de regel een gebeurtenis heeft, en anders
    gebeurtenissen (een dag) en feiten (een antwoord) op naam.
    Fouten: `Onbekend`, `Ontbreekt`, `DatumFout`, `BuitenBereik`, `NietInWerking`,
    `VerkeerdeVolgorde`, alle een `RegieFout` en een `ValueError`.

    >>> termijn("beslissing-aanmelding", "23-11-2026").berekening.laatste_dag.isoformat()
    '2027-01-04'
    >>> termijn("beslissing-op-bezwaar", sector="po", denominatie="bijzonder",
    ...     ontvangst_bezwaar="27 november 2026").berekening.laatste_dag.isoformat()
    '2026-12-28'
    >>> termijn("beroep", "23-11-2026", denominatie="bijzonder").uitkomst.aard.label
    'geen regeling gevonden'
    >>> termijn("bezwaar", "31-2-2027")
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.DatumFout: Deze datum bestaat niet. Gegeven: 31-2-2027. Kijk de dag en de \
maand na.
    """
    regel: TermijnRegel = regel_met(id, TermijnRegel)
    antwoorden, dagboek = splits(regel, waarden)
    if dag is not None:
        dagboek[_enige_gebeurtenis(regel, antwoorden, dagboek)] = _als_dag(dag)
    return termijn_uitslag(regel, antwoorden, dagboek)


def beslis(id: str, /, **waarden: Waarde) -> BeslisUitslag:
    """Zegt waar een beslissing op uitkomt, of wat de volgende vraag is.

    Argumenten: `id` van de beslissing, en feiten of gebeurtenissen op naam.

    >>> beslis("zorgplicht").vraag[0].naam
    'sector'
    >>> beslis("zorgplicht", sector="so", instelling="ja").uitkomst.id
    'instelling'
    >>> beslis("zorgplicht", sector="mbo")
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.Onbekend: Dit antwoord op sector is niet bekend. Gegeven: mbo. Kies uit: \
po, vo, so, vso, weet-ik-niet.
    """
    regel: Beslissing = regel_met(id, Beslissing)
    return beslis_uitslag(regel, *splits(regel, waarden))


def controle(id: str, /, **waarden: Waarde) -> ControleUitslag:
    """Loopt een controlelijst na.

    Argumenten: `id` van de lijst, en feiten of gebeurtenissen op naam.

    >>> controle("weigering", redenen="nee").in_staat("ontbreekt")[0].eis.id
    'gemotiveerd'
    """
    regel: Controlelijst = regel_met(id, Controlelijst)
    return controle_uitslag(regel, *splits(regel, waarden))


def procedure(id: str, /, **waarden: Waarde) -> ProcedureUitslag:
    """Zet de stappen van een procedure op een rij.

    Argumenten: `id` van de procedure, en gebeurtenissen en feiten op naam.

    >>> stappen = procedure("aanmelding", ontvangst="23-11-2026").gedateerd
    >>> [(stap.stap.id, stap.berekening.laatste_dag.isoformat()) for stap in stappen][-1]
    ('tijdelijke-plaatsing', '2027-02-02')
    """
    regel: Procedure = regel_met(id, Procedure)
    return procedure_uitslag(regel, *splits(regel, waarden))


def boom(id: str, /, **waarden: Waarde) -> Knoop[Any]:
    """Geeft de vragenboom van een beslissing of termijn.

    >>> boom("zorgplicht").feit.naam
    'sector'
    >>> boom("zorgplicht", sector="po")
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.RegieFout: Een boom toont alle antwoorden; laat de feiten weg. Gegeven: \
sector.
    >>> boom("zorgplich")
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.Onbekend: Deze beslissing of termijn is niet bekend. Gegeven: zorgplich. \
Bedoelde u zorgplicht?
    """
    met_boom = [r.id for r in REGELS.values() if isinstance(r, Beslissing | TermijnRegel)]
    if id not in met_boom:
        raise Onbekend("Deze beslissing of termijn", id, met_boom)
    regel = REGELS[id]
    antwoorden, dagboek = splits(regel, waarden)
    if antwoorden:
        raise RegieFout(
            "Een boom toont alle antwoorden; laat de feiten weg.", ", ".join(sorted(antwoorden))
        )
    versie = regel.op(anker_dag(regel, dagboek))
    knoop: Knoop[Any] = versie.inhoud.knoop
    return knoop


def regel_met(id: str, soort: type[Regel[Any]] = Regel) -> Any:
    """Geeft de regel met deze naam. Fout: `Onbekend` als die er niet is.

    >>> regel_met("zorgplicht").titel
    'Geldt de zorgplicht?'
    >>> regel_met("zorgplich")
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.Onbekend: Deze regel is niet bekend. Gegeven: zorgplich. Bedoelde u \
zorgplicht?
    """
    namen = [regel.id for regel in REGELS.values() if isinstance(regel, soort)]
    if id not in namen:
        raise Onbekend("Deze regel", id, namen)
    return REGELS[id]


def betrekkingen() -> Iterator[tuple[str, Regel[Any], Betrekking]]:
    """Geeft per onderwerp en regel wie bij welke stap betrokken wordt, naar het recht van nu.

    >>> namen = {onderwerp for onderwerp, _, _ in betrekkingen()}
    >>> "Toelating" in namen
    True
    """
    for titel, regels in ONDERWERPEN.values():
        for regel in regels:
            inhoud = regel.op(None).inhoud
            eisen = inhoud if isinstance(regel, Controlelijst) else ()
            gevonden = [*regel.betrekt, *(b for eis in eisen for b in eis.betrekt)]
            yield from ((titel, regel, betrekking) for betrekking in gevonden)


def splits(
    regel: Regel[Any], waarden: Mapping[str, Waarde]
) -> tuple[dict[str, str], dict[str, date]]:
    """Verdeelt waarden in antwoorden op feiten en dagen van gebeurtenissen.

    Fout: `Onbekend` bij een naam die de regel niet kent.

    >>> splits(regel_met("bezwaar"), {"sector": "po", "bekendmaking": "23-11-2026"})
    ({'sector': 'po'}, {'bekendmaking': datetime.date(2026, 11, 23)})
    """
    dagen = [g.naam for g in gebeurtenissen_van(regel)]
    antwoorden, dagboek = {}, {}
    for naam, waarde in waarden.items():
        if naam in regel.zaak.feiten:
            antwoorden[naam] = _als_antwoord(regel, naam, waarde)
        elif naam in dagen:
            dagboek[naam] = _als_dag(waarde)
        else:
            raise Onbekend("Dit feit of deze gebeurtenis", naam, [*dagen, *regel.zaak.feiten])
    return antwoorden, dagboek


def gebeurtenissen_van(regel: Regel[Any]) -> tuple[Gebeurtenis, ...]:
    """Noemt de gebeurtenissen waarvan een regel de dag kan gebruiken.

    >>> [g.naam for g in gebeurtenissen_van(regel_met("bezwaar"))]
    ['bekendmaking', 'ontvangst_bezwaar']
    """
    return _gebeurtenissen(regel.id)


@cache
def _gebeurtenissen(id: str) -> tuple[Gebeurtenis, ...]:
    regel, gevonden = REGELS[id], dict[Gebeurtenis, None]()
    for boom_ in bomen_van(regel):
        for knoop in knopen(boom_.knoop):
            if isinstance(knoop, Blad) and isinstance(knoop.uitkomst, Termijn):
                gevonden.update(dict.fromkeys(knoop.uitkomst.genoemd()))
            elif isinstance(knoop, Vraag) and isinstance(knoop.feit, Afgeleid):
                genoemd = (knoop.feit.gebeurtenis, *knoop.feit.moment.genoemd())
                gevonden.update(dict.fromkeys(genoemd))
    gevonden.update(dict.fromkeys(regel.ankers))
    return tuple(gevonden)


def bomen_van(regel: Regel[Any]) -> Iterator[Boom[Any]]:
    """Geeft de vragenbomen van alle versies van een regel.

    >>> len(list(bomen_van(regel_met("zorgplicht"))))
    1
    """
    for versie in regel.versies:
        if isinstance(regel, Controlelijst):
            yield from (eis.toets for eis in versie.inhoud)
        elif isinstance(regel, Procedure):
            yield from (stap.termijn for stap in versie.inhoud)
        else:
            yield versie.inhoud


def _als_dag(waarde: Waarde) -> date:
    if isinstance(waarde, date):
        return waarde.date() if isinstance(waarde, datetime) else waarde
    return lees_datum(str(waarde))


def _als_antwoord(regel: Regel[Any], naam: str, waarde: Waarde) -> str:
    antwoord = ("nee", "ja")[waarde] if isinstance(waarde, bool) else str(waarde).lower()
    bekend = regel.zaak.feiten[naam].antwoorden
    if antwoord != WEET_NIET and antwoord not in bekend:
        raise Onbekend(f"Dit antwoord op {naam}", str(waarde), [*bekend, WEET_NIET])
    return antwoord


def _enige_gebeurtenis(
    regel: TermijnRegel, antwoorden: Mapping[str, str], dagboek: Mapping[str, date]
) -> str:
    """Geeft de naam van de ene gebeurtenis die nog een dag nodig heeft."""
    boom_ = regel.op(None).inhoud
    einden = bladen(boom_.knoop, vul_aan((boom_,), antwoorden, dagboek)[0])
    nodig = [g for blad in einden if isinstance(blad, Termijn) for g in blad.gebeurtenissen()]
    if not nodig:
        return regel.ankers[0].naam
    namen = [naam for naam in dict.fromkeys(g.naam for g in nodig) if naam not in dagboek]
    if len(namen) != 1:
        bekend = [g.naam for g in gebeurtenissen_van(regel)]
        raise Ontbreekt(
            "Zeg bij de dag welke gebeurtenis het is.",
            goed=f"Schrijf bijvoorbeeld {[*namen, *bekend][0]}=2026-11-23; "
            f"deze regel kent: {', '.join(bekend)}.",
            naam=namen[0] if namen else "",
        )
    return namen[0]
