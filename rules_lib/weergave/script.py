"""Het gegevensscript van de pagina: regels, dagen en teksten, zonder een regel in JavaScript.

Een kort script in de pagina loopt hiermee de bomen, telt de dagen en slaat de vrije over.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from rules_lib.kern.bron import Bron, Soort
from rules_lib.kern.datum import MAANDEN, MELDINGEN, WEEKDAGEN
from rules_lib.kern.kalender import AWT, BEKEND, BEREIK, feestdagen
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
from rules_lib.kern.regel import Controlelijst, Eis, Procedure, Regel, Stap, TermijnRegel
from rules_lib.kern.termijn import SoortDatum, Termijn, Volgorde
from rules_lib.kern.uitkomst import Aard, Uitkomst
from rules_lib.kern.verkenning import Blad, Knoop
from rules_lib.kern.zaak import Afgeleid, Feit
from rules_lib.weergave.delen import STATUS, VOORLOPIG
from rules_lib.weergave.gegevens import bron_gegevens, soort_regel

Gegevens = dict[str, Any]


@dataclass
class _Lijst:
    """Waarden met een nummer; een gelijke waarde krijgt hetzelfde nummer."""

    nummers: dict[str, int] = field(default_factory=dict)
    waarden: list[Any] = field(default_factory=list)

    def nummer(self, waarde: Any) -> int:
        sleutel = json.dumps(waarde)
        if sleutel not in self.nummers:
            self.nummers[sleutel] = len(self.waarden)
            self.waarden.append(waarde)
        return self.nummers[sleutel]


@dataclass
class Uitvoer:
    """Verzamelt de regels als gegevens waarin gelijke delen maar een keer voorkomen.

    >>> from rules_lib.recht import REGELS
    >>> uitvoer = Uitvoer()
    >>> uitvoer.regel(REGELS["bezwaar"])["soort"]
    'termijn'
    >>> uitvoer.gebeurtenissen["bekendmaking"]["tekst"]
    'de bekendmaking van het besluit aan de ouders'
    """

    bronnen: _Lijst = field(default_factory=_Lijst)
    momenten: _Lijst = field(default_factory=_Lijst)
    bladen: _Lijst = field(default_factory=_Lijst)
    knopen: _Lijst = field(default_factory=_Lijst)
    gebeurtenissen: Gegevens = field(default_factory=dict)
    feiten: Gegevens = field(default_factory=dict)

    def regel(self, regel: Regel[Any]) -> Gegevens:
        """Geeft een regel als gegevens, met haar bomen als nummers.

        >>> from rules_lib.recht import REGELS
        >>> Uitvoer().regel(REGELS["zorgplicht"])["versies"][0]["van"]
        '2022-08-01'
        """
        gegevens: Gegevens = {
            "soort": soort_regel(regel),
            "titel": regel.titel,
            "uitleg": regel.uitleg,
            "ankers": [self._gebeurtenis(anker) for anker in regel.ankers],
            "feiten": [self._feit(feit) for feit in regel.zaak.feiten.values()],
            "versies": [
                {
                    "van": versie.geldig.van.isoformat(),
                    "tot": versie.geldig.tot and versie.geldig.tot.isoformat(),
                    "gelezen_vanaf": versie.geldig.gelezen_vanaf.isoformat(),
                    "inhoud": self._inhoud(versie.inhoud),
                }
                for versie in regel.versies
            ],
        }
        if isinstance(regel, TermijnRegel):
            gegevens |= {"doel": regel.doel, "wie": regel.wie}
        if isinstance(regel, Controlelijst):
            gegevens["niet_getoetst"] = list(regel.niet_getoetst)
        if isinstance(regel, Procedure):
            gegevens["volgorde"] = self._volgorde(regel.vast)
        return gegevens

    def _inhoud(self, inhoud: Any) -> Any:
        if not isinstance(inhoud, tuple):
            return self._boom(inhoud.knoop)
        return [self._eis(d) if isinstance(d, Eis) else self._stap(d) for d in inhoud]

    def _eis(self, eis: Eis) -> Gegevens:
        return {
            "id": eis.id,
            "tekst": eis.tekst,
            "fase": eis.fase.value,
            "wie": eis.wie,
            "boom": self._boom(eis.toets.knoop),
            "bronnen": self._bronnen(eis.bronnen),
            "herstelbaar": eis.herstelbaar,
            "jurist": list(eis.jurist),
        }

    def _stap(self, stap: Stap) -> Gegevens:
        return {
            "id": stap.id,
            "titel": stap.titel,
            "wie": stap.wie,
            "doe": stap.doe,
            "levert": stap.levert,
            "regel": stap.regel,
            "boom": self._boom(stap.termijn.knoop),
        }

    def _boom(self, wortel: Knoop[Any]) -> int:
        """Nummert de knopen van onder naar boven, zodat een tak al een nummer heeft."""
        nummers: dict[int, int] = {}
        for knoop in _van_onder(wortel):
            if isinstance(knoop, Blad):
                blad = knoop.uitkomst
                gegevens = (
                    self._termijn(blad) if isinstance(blad, Termijn) else self._uitkomst(blad)
                )
                nummers[id(knoop)] = self.knopen.nummer(["blad", self.bladen.nummer(gegevens)])
            else:
                takken = [[antwoord, nummers[id(tak)]] for antwoord, tak in knoop.takken]
                nummers[id(knoop)] = self.knopen.nummer([self._feit(knoop.feit), takken])
        return nummers[id(wortel)]

    def _feit(self, feit: Feit[Any]) -> str:
        gegevens: Gegevens = {
            "vraag": feit.vraag,
            "antwoorden": feit.antwoorden,
            "hulp": feit.hulp,
            "bronnen": self._bronnen(feit.bronnen),
            "blijkt_uit": [self._gebeurtenis(g) for g in feit.blijkt_uit],
            "oordeel": feit.oordeel,
            "standaard": list(feit.standaard) if feit.standaard else None,
        }
        if isinstance(feit, Afgeleid):
            gegevens["afgeleid"] = {
                "gebeurtenis": self._gebeurtenis(feit.gebeurtenis),
                "relatie": feit.relatie,
                "moment": self._moment(feit.moment),
                "volgorde": self._volgorde(feit.volgorde),
            }
        return _eenmaal(self.feiten, feit.naam, gegevens)

    def _gebeurtenis(self, gebeurtenis: Gebeurtenis) -> str:
        gegevens = {
            "tekst": gebeurtenis.tekst,
            "hulp": gebeurtenis.hulp,
            "anders": gebeurtenis.anders,
        }
        return _eenmaal(self.gebeurtenissen, gebeurtenis.naam, gegevens)

    def _moment(self, moment: Moment) -> int:
        """Schrijft een moment als lijst: de soort, en dan de delen op volgorde."""
        delen: list[Any]
        match moment:
            case Gebeurtenis():
                delen = ["gebeurtenis", self._gebeurtenis(moment)]
            case Na(van, duur) | Verlengd(van, duur) | Terug(van, duur) | Gedurende(van, duur):
                soort = type(moment).__name__.lower()
                delen = [soort, self._moment(van), type(duur).__name__.lower(), duur.aantal]
                delen.append(str(duur))
            case Opgeschort(termijn, van, tot):
                delen = ["opgeschort", *map(self._moment, (termijn, van, tot))]
            case GewoneDag(termijn):
                delen = ["gewonedag", self._moment(termijn)]
            case DagNa(voor):
                delen = ["dagna", self._moment(voor)]
            case NietVoor(eigen, ondergrens):
                delen = ["nietvoor", self._moment(eigen), self._moment(ondergrens)]
            case VasteDag(eigen, dag, vanaf, ervoor):
                delen = ["vastedag", self._moment(eigen), list(dag), vanaf and list(vanaf), ervoor]
            case Schooldag(eigen, aantal):
                delen = ["schooldag", self._moment(eigen), aantal]
            case EindeSchooljaar(eigen, later):
                delen = ["eindeschooljaar", self._moment(eigen), later]
            case _:
                raise TypeError(f"dit moment is niet uit te voeren: {moment!r}")
        return self.momenten.nummer(delen)

    def _termijn(self, termijn: Termijn) -> Gegevens:
        return {
            "aard": "termijn",
            "soort_datum": termijn.soort_datum.value,
            "lezingen": [
                {
                    "id": lezing.id,
                    "grond": lezing.grond,
                    "einde": self._moment(lezing.einde),
                    "zodra_bekend": lezing.zodra_bekend,
                }
                for lezing in termijn.lezingen
            ],
            "aannames": [[aanname.tekst, aanname.ontbreekt] for aanname in termijn.aannames],
            "volgorde": self._volgorde(termijn.volgorde),
            "bronnen": self._bronnen(termijn.bronnen),
            "jurist": list(termijn.jurist),
        }

    def _volgorde(self, volgorde: Iterable[Volgorde]) -> list[list[Any]]:
        return [[self._moment(v.eerst), self._moment(v.dan), v.tekst, v.fataal] for v in volgorde]

    def _uitkomst(self, uitkomst: Uitkomst) -> Gegevens:
        return {
            "aard": uitkomst.aard.value,
            "id": uitkomst.id,
            "tekst": uitkomst.tekst,
            "bronnen": self._bronnen(uitkomst.bronnen),
            "vervolg": [[v.tekst, v.regel] for v in uitkomst.vervolg],
            "oordeel": uitkomst.oordeel,
            "jurist": list(uitkomst.jurist),
            "via": [tussen.id for tussen in uitkomst.via],
        }

    def _bronnen(self, bronnen: Iterable[Bron]) -> list[int]:
        return [self._bron(bron) for bron in bronnen]

    def _bron(self, bron: Bron) -> int:
        return self.bronnen.nummer(
            bron_gegevens(bron)
            | {
                "verwijzing": bron.verwijzing,
                "naam": bron.werk.naam,
                "sectoren": list(bron.werk.sectoren),
                "denominatie": bron.denominatie,
                "sleutel": sleutel(bron),
            }
        )

    def vrije_dagen(self) -> Gegevens:
        """Geeft de feestdagen binnen het bereik, met naam en nummer van de bron.

        >>> Uitvoer().vrije_dagen()["2027-05-07"][0]
        'gelijkgestelde dag'
        """
        return {
            vrij.datum.isoformat(): [vrij.naam, self._bron(vrij.bron)]
            for jaar in range(BEREIK[0].year, BEREIK[1].year + 1)
            for vrij in feestdagen(jaar).values()
        }


def _eenmaal(verzameling: Gegevens, naam: str, gegevens: Gegevens) -> str:
    """Bewaart gegevens op naam; dezelfde naam voor iets anders is een fout in het recht."""
    if verzameling.setdefault(naam, gegevens) != gegevens:
        raise ValueError(f"twee verschillende betekenissen van {naam}")
    return naam


def sleutel(bron: Bron) -> str:
    """Geeft de sleutel waaronder de tekst van een artikel te vinden is.

    >>> from rules_lib.recht.wetten import WPO
    >>> sleutel(WPO.artikel("40", "6"))
    'WPO|40|6|2026-08-01'
    """
    return f"{bron.werk.afkorting}|{bron.artikel}|{bron.lid}|{bron.werk.versie}"


def _van_onder(wortel: Knoop[Any]) -> list[Knoop[Any]]:
    """Geeft de knopen van een boom, elk na de knopen waarnaar het verwijst."""
    volgorde: dict[int, Knoop[Any]] = {}

    def daal(knoop: Knoop[Any]) -> None:
        if id(knoop) not in volgorde:
            for _, tak in () if isinstance(knoop, Blad) else knoop.takken:
                daal(tak)
            volgorde[id(knoop)] = knoop

    daal(wortel)
    return list(volgorde.values())


def uitvoer(
    regels: Mapping[str, Regel[Any]], bijgewerkt: date, wetteksten: Mapping[str, str]
) -> Gegevens:
    """Geeft alles wat de pagina nodig heeft om zelf te kunnen antwoorden.

    Argumenten: `regels` op naam, `bijgewerkt` (tot en met welke versie de wetten gelezen zijn) en
    `wetteksten` (de tekst van elk lid, op `sleutel`).

    >>> from rules_lib.recht import REGELS
    >>> uitvoer({"bezwaar": REGELS["bezwaar"]}, date(2026, 8, 1), {})["bereik"]
    ['2014-01-01', '2030-12-31']
    """
    verzameld = Uitvoer()
    gegevens = {id_: verzameld.regel(regel) for id_, regel in regels.items()}
    dagen = verzameld.vrije_dagen()
    weekend, te_weinig = AWT.artikel("1", "1"), AWT.artikel("2")
    return {
        "bijgewerkt": bijgewerkt.isoformat(),
        "status": STATUS,
        "voorlopig": VOORLOPIG,
        "bereik": [dag.isoformat() for dag in BEREIK],
        "bekend": [dag.isoformat() for dag in BEKEND],
        "dagen": dagen,
        "weekend": verzameld._bron(weekend),
        "te_weinig": verzameld._bron(te_weinig),
        "maanden": list(MAANDEN),
        "weekdagen": list(WEEKDAGEN),
        "meldingen": MELDINGEN,
        "soorten": {soort.value: soort.betekenis for soort in Soort},
        "soort_datum": {soort.value: soort.betekenis for soort in SoortDatum},
        "vooraf": {soort.value: soort.vooraf for soort in SoortDatum},
        "aarden": {aard.value: aard.label for aard in Aard},
        "gebeurtenissen": verzameld.gebeurtenissen,
        "feiten": verzameld.feiten,
        "bronnen": verzameld.bronnen.waarden,
        "momenten": verzameld.momenten.waarden,
        "bladen": verzameld.bladen.waarden,
        "knopen": verzameld.knopen.waarden,
        "regels": gegevens,
        "wetteksten": {
            bron["sleutel"]: wetteksten[bron["sleutel"]]
            for bron in verzameld.bronnen.waarden
            if bron["sleutel"] in wetteksten
        },
    }


def script(gegevens: Gegevens) -> str:
    """Schrijft de gegevens als klassiek script, zodat het ook van een schijf laadt.

    >>> script({"bereik": []})
    'window.REGIE={"bereik":[]};'
    """
    tekst = json.dumps(gegevens, ensure_ascii=False, separators=(",", ":"))
    return f"window.REGIE={tekst};"
