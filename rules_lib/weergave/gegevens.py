"""Uitslagen als gegevens voor JSON. Het schema staat in `schema.json`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from rules_lib.kern.bron import Bron, voor_zaak
from rules_lib.kern.regel import Controlelijst, Procedure, Regel, TermijnRegel
from rules_lib.kern.termijn import Berekening
from rules_lib.kern.uitkomst import Uitkomst
from rules_lib.kern.uitslag import (
    BeslisUitslag,
    ControleUitslag,
    EisUitslag,
    GelezenVraag,
    Pad,
    ProcedureUitslag,
    StapUitslag,
    TermijnUitslag,
)
from rules_lib.kern.verkenning import Blad, Knoop, knopen
from rules_lib.kern.zaak import Feit

Gegevens = dict[str, Any]


def termijn_gegevens(uitslag: TermijnUitslag) -> Gegevens:
    """Geeft de uitslag van een termijn als gegevens.

    >>> from rules_lib.loket import termijn
    >>> termijn_gegevens(termijn("bezwaar", "2026-11-23"))["laatste_dag"]
    '2027-01-04'
    """
    return {
        "regel": uitslag.regel.id,
        "titel": uitslag.regel.titel,
        "doel": uitslag.regel.doel,
        "wie": uitslag.regel.wie,
        **_berekening(uitslag.berekening),
        "uitkomst": _uitkomst(uitslag.uitkomst),
        "soort": uitslag.soort.value,
        "bronnen": [bron_gegevens(bron) for bron in uitslag.bronnen],
        "aannames": list(uitslag.aannames),
        "jurist": list(uitslag.jurist),
        "antwoorden": _pad(uitslag.pad, uitslag.antwoorden),
    }


def _berekening(berekening: Berekening | None) -> Gegevens:
    if berekening is None:
        namen = ("gebeurtenis", "eerste_dag", "laatste_dag", "soort_datum", "zonder_verschuiving")
        leeg: Gegevens = dict.fromkeys(namen)
        lijsten = ("verschoven_door", "lezingen", "stappen", "let_op")
        return {**leeg, **{naam: [] for naam in lijsten}, "voorlopig": False}
    rekening, gebeurtenis = berekening.advies.rekening, berekening.gebeurtenis
    return {
        "gebeurtenis": {
            "naam": gebeurtenis.naam,
            "datum": gebeurtenis.reken(berekening.dagboek).dag.isoformat(),
            "tekst": gebeurtenis.tekst,
        },
        "eerste_dag": rekening.eerste_dag.isoformat(),
        "laatste_dag": _dag(berekening.laatste_dag),
        "soort_datum": berekening.termijn.soort_datum.value,
        "zonder_verschuiving": rekening.zonder_verschuiving.isoformat(),
        "verschoven_door": [
            {
                "datum": vrij.datum.isoformat(),
                "naam": vrij.naam,
                "bron": bron_gegevens(vrij.bron),
            }
            for vrij in berekening.verschoven_door
        ],
        "lezingen": [
            {
                "id": gelezen.lezing.id,
                "laatste_dag": _dag(berekening.laatste_dag and gelezen.rekening.dag),
                "grond": gelezen.lezing.grond,
                "advies": gelezen.advies,
            }
            for gelezen in berekening.lezingen
        ],
        "stappen": [
            {"datum": stap.dag.isoformat(), "tekst": stap.tekst} for stap in berekening.stappen
        ],
        "let_op": list(berekening.let_op),
        "voorlopig": berekening.voorlopig,
    }


def beslis_gegevens(uitslag: BeslisUitslag) -> Gegevens:
    """Geeft de uitslag van een beslissing als gegevens.

    >>> from rules_lib.loket import beslis
    >>> beslis_gegevens(beslis("zorgplicht"))["status"]
    'vraag'
    """
    uitzoeken = uitslag.eerst_uitzoeken
    return {
        "regel": uitslag.regel.id,
        "titel": uitslag.regel.titel,
        "status": uitslag.status,
        "vraag": _vraag(uitslag.vraag, uitslag.antwoorden),
        "uitkomst": _uitkomst(uitslag.uitkomst, uitslag.antwoorden),
        "mogelijk": [_uitkomst(uitkomst, uitslag.antwoorden) for uitkomst in uitslag.mogelijk],
        "gemeen": [{"tekst": v.tekst, "regel": v.regel} for v in uitslag.gemeen],
        "eerst_uitzoeken": uitzoeken.naam if uitzoeken else None,
        "stappen": _pad(uitslag.pad, uitslag.antwoorden),
        "voorbehoud": list(uitslag.voorbehoud),
    }


def controle_gegevens(uitslag: ControleUitslag) -> Gegevens:
    """Geeft de uitslag van een controlelijst als gegevens.

    >>> from rules_lib.loket import controle
    >>> controle_gegevens(controle("weigering"))["eisen"][0]["staat"]
    'open'
    """
    return {
        "regel": uitslag.regel.id,
        "titel": uitslag.regel.titel,
        "status": "vraag" if uitslag.vragen else "uitslag",
        "vraag": _vraag(uitslag.vragen[0], uitslag.antwoorden) if uitslag.vragen else None,
        "samenvatting": uitslag.samenvatting,
        "eisen": [_eis(eis) for eis in uitslag.eisen],
        "niet_getoetst": list(uitslag.regel.niet_getoetst),
        "stappen": _pad(uitslag.pad, uitslag.antwoorden),
        "voorbehoud": list(uitslag.voorbehoud),
    }


def _eis(uitslag: EisUitslag) -> Gegevens:
    return {
        "id": uitslag.eis.id,
        "tekst": uitslag.eis.tekst,
        "fase": uitslag.eis.fase.value,
        "wie": uitslag.eis.wie,
        "staat": uitslag.staat,
        "uitkomst": _uitkomst(uitslag.uitkomst),
        "herstelbaar": uitslag.eis.herstelbaar,
        "bronnen": [bron_gegevens(bron) for bron in uitslag.bronnen],
        "open": [feit.naam for feit in uitslag.open],
        "jurist": list(uitslag.eis.jurist),
    }


def procedure_gegevens(uitslag: ProcedureUitslag) -> Gegevens:
    """Geeft de tijdlijn van een procedure als gegevens.

    >>> from rules_lib.loket import procedure
    >>> procedure_gegevens(procedure("aanmelding", ontvangst="2026-11-23"))["stappen"][0]["datum"]
    '2027-01-04'
    """
    return {
        "regel": uitslag.regel.id,
        "titel": uitslag.regel.titel,
        "gebeurtenissen": {naam: dag.isoformat() for naam, dag in uitslag.dagboek.items()},
        "stappen": [_stap(stap) for stap in uitslag.stappen],
        "antwoorden": _pad(uitslag.pad, uitslag.antwoorden),
        "aannames": list(uitslag.aannames),
    }


def _stap(uitslag: StapUitslag) -> Gegevens:
    berekening = _berekening(uitslag.berekening)
    return {
        "id": uitslag.stap.id,
        "titel": uitslag.stap.titel,
        "wie": uitslag.stap.wie,
        "doe": uitslag.stap.doe,
        "regel": uitslag.stap.regel,
        "levert": uitslag.stap.levert,
        "staat": uitslag.staat,
        "datum": berekening.pop("laatste_dag"),
        **berekening,
        "uitkomst": _uitkomst(uitslag.uitkomst),
        "wacht_op": uitslag.wacht_op,
        "wacht_waarom": uitslag.wacht_waarom,
        "bronnen": [bron_gegevens(bron) for bron in uitslag.bronnen],
        "aannames": list(uitslag.aannames),
        "jurist": list(uitslag.jurist),
    }


def regel_gegevens(regel: Regel[Any]) -> Gegevens:
    """Geeft van een regel de naam, de soort en het tijdvak.

    >>> from rules_lib.loket import regel_met
    >>> regel_gegevens(regel_met("bezwaar"))["soort"]
    'termijn'
    """
    return {
        "id": regel.id,
        "soort": soort_regel(regel),
        "titel": regel.titel,
        "uitleg": regel.uitleg,
        "geldt": [
            {"van": versie.geldig.van.isoformat(), "tot": _dag(versie.geldig.tot)}
            for versie in regel.versies
        ],
    }


def soort_regel(regel: Regel[Any]) -> str:
    """Zegt of een regel een termijn, beslissing, controle of procedure is.

    >>> from rules_lib.loket import regel_met
    >>> soort_regel(regel_met("weigering"))
    'controle'
    """
    soorten = {TermijnRegel: "termijn", Controlelijst: "controle", Procedure: "procedure"}
    return next((naam for soort, naam in soorten.items() if isinstance(regel, soort)), "beslissing")


def boom_gegevens(knoop: Knoop[Any]) -> Gegevens:
    """Geeft een vragenboom als genummerde knopen; nummer 0 is de wortel.

    >>> from rules_lib.loket import boom
    >>> boom_gegevens(boom("zorgplicht"))["knopen"][0]["vraag"]["id"]
    'sector'
    """
    alle = knopen(knoop)
    nummers = {id(k): nummer for nummer, k in enumerate(alle)}
    return {
        "knopen": [
            {"uitkomst": _blad(k.uitkomst)}
            if isinstance(k, Blad)
            else {
                "vraag": _vraag((k.feit, tuple(antwoord for antwoord, _ in k.takken)), {}),
                "takken": {antwoord: nummers[id(tak)] for antwoord, tak in k.takken},
            }
            for k in alle
        ]
    }


def _blad(blad: Any) -> Gegevens | None:
    if isinstance(blad, Uitkomst):
        return _uitkomst(blad)
    return {
        "soort_datum": blad.soort_datum.value,
        "gebeurtenissen": [g.naam for g in blad.gebeurtenissen()],
        "bronnen": [bron_gegevens(bron) for bron in blad.bronnen],
    }


def bron_gegevens(bron: Bron) -> Gegevens:
    """Geeft een bron als gegevens.

    >>> from rules_lib.recht.wetten import WPO
    >>> bron_gegevens(WPO.artikel("40", "6"))["url"]
    'https://wetten.overheid.nl/BWBR0003420/2026-08-01#Artikel40'
    """
    return {
        "wet": bron.werk.afkorting,
        "artikel": bron.artikel,
        "lid": bron.lid,
        "versie": bron.werk.versie.isoformat(),
        "url": bron.url,
        "gelezen": bron.werk.gelezen.isoformat(),
        "tekst": bron.werk.tekst,
        "soort": bron.soort.value,
        "toelichting": bron.toelichting,
        "jurist": bron.jurist,
    }


def _uitkomst(uitkomst: Uitkomst | None, antwoorden: Any = None) -> Gegevens | None:
    if uitkomst is None:
        return None
    return {
        "id": uitkomst.id,
        "tekst": uitkomst.tekst,
        "aard": uitkomst.aard.value,
        "bronnen": [bron_gegevens(b) for b in voor_zaak(uitkomst.bronnen, antwoorden or {})],
        "vervolg": [{"tekst": v.tekst, "regel": v.regel} for v in uitkomst.vervolg],
        "oordeel": uitkomst.oordeel,
        "jurist": list(uitkomst.jurist),
        "via": [tussen.id for tussen in uitkomst.via],
    }


def _feitbron(feit: Feit[Any], antwoorden: Mapping[str, str]) -> Gegevens | None:
    """Geeft de bron van een vraag die bij deze sector hoort."""
    bronnen = voor_zaak(feit.bronnen, antwoorden)
    return bron_gegevens(bronnen[0]) if bronnen else None


def _vraag(vraag: GelezenVraag | None, antwoorden: Mapping[str, str]) -> Gegevens | None:
    if vraag is None:
        return None
    feit, mogelijk = vraag
    return {
        "id": feit.naam,
        "tekst": feit.vraag,
        "antwoorden": {antwoord: feit.antwoorden[antwoord] for antwoord in mogelijk},
        "hulp": feit.hulp,
        "bron": _feitbron(feit, antwoorden),
        "oordeel": feit.oordeel,
    }


def _pad(pad: Pad, antwoorden: Mapping[str, str]) -> list[Gegevens]:
    return [
        {
            "feit": feit.naam,
            "vraag": feit.vraag,
            "antwoord": antwoord,
            "tekst": feit.antwoorden.get(antwoord, "Weet ik niet"),
            "bron": _feitbron(feit, antwoorden),
        }
        for feit, antwoord in pad
    ]


def _dag(dag: date | None) -> str | None:
    return dag.isoformat() if dag else None
