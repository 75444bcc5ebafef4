"""Vergelijken: welke antwoorden op de voorbeelden verschillen tussen twee dagen van het recht."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from textwrap import wrap
from typing import Any, cast

from rules_lib.kern.bron import Bron, voor_zaak
from rules_lib.kern.datum import schrijf_dag, schrijf_datum
from rules_lib.kern.fout import NietInWerking, RegieFout
from rules_lib.kern.moment import Dagboek
from rules_lib.kern.regel import Beslissing, Controlelijst, Procedure, Regel, TermijnRegel
from rules_lib.kern.termijn import Berekening
from rules_lib.kern.toepassing import (
    beslis_uitslag,
    controle_uitslag,
    procedure_uitslag,
    termijn_uitslag,
)
from rules_lib.kern.uitkomst import Uitkomst
from rules_lib.kern.uitslag import Antwoorden
from rules_lib.loket import splits
from rules_lib.weergave.delen import STATUS
from rules_lib.weergave.gegevens import Gegevens, bron_gegevens


def vergelijk(eerst: date, daarna: date, regels: Iterable[Regel[Any]]) -> Gegevens:
    """Zegt welke regels op twee dagen anders luiden, en welke antwoorden daardoor verschillen.

    Argumenten: `eerst` en `daarna` (de dagen van het recht) en `regels`. Resultaat: gegevens
    volgens het schema van de JSON-weergave.

    >>> from rules_lib.recht import REGELS
    >>> beide = [REGELS["bezwaar"], REGELS["weigering"]]
    >>> gevonden = vergelijk(date(2025, 7, 31), date(2025, 8, 1), beide)
    >>> [(verschil["regel"], verschil["daarna"]["van"]) for verschil in gevonden["verschillen"]]
    [('weigering', '2025-08-01')]
    """
    alle = (_verschil(regel, eerst, daarna) for regel in regels)
    return {
        "eerst": eerst.isoformat(),
        "daarna": daarna.isoformat(),
        "verschillen": [v for v in alle if v["eerst"]["van"] != v["daarna"]["van"]],
    }


def _verschil(regel: Regel[Any], eerst: date, daarna: date) -> Gegevens:
    toen, nu = _geldig(regel, eerst), _geldig(regel, daarna)
    voorbeelden = []
    if toen["geldt"] and nu["geldt"] and toen["van"] != nu["van"]:
        for voorbeeld, waarden in zip(regel.voorbeelden, regel.waarden(), strict=True):
            oud, nieuw = _antwoord(regel, waarden, eerst), _antwoord(regel, waarden, daarna)
            anders = [
                {"deel": naam, "eerst": oud.get(naam), "daarna": nieuw.get(naam)}
                for naam in dict.fromkeys((*oud, *nieuw))
                if _zegt(oud.get(naam)) != _zegt(nieuw.get(naam))
            ]
            if anders:
                voorbeelden.append({"voorbeeld": voorbeeld, "veranderingen": anders})
    return {
        "regel": regel.id,
        "titel": regel.titel,
        "eerst": toen,
        "daarna": nu,
        "voorbeelden": voorbeelden,
    }


def _geldig(regel: Regel[Any], dag: date) -> Gegevens:
    """Geeft het tijdvak van de versie die op een dag geldt, met hoe dat bekend is."""
    try:
        geldig = regel.op(dag).geldig
    except NietInWerking as fout:
        return {"geldt": False, "van": None, "tot": None, "grond": fout.goed, "voorbehoud": []}
    return {
        "geldt": True,
        "van": geldig.van.isoformat(),
        "tot": geldig.tot.isoformat() if geldig.tot else None,
        "grond": geldig.grond,
        "voorbehoud": list(geldig.voorbehoud(dag)),
    }


def _antwoord(regel: Regel[Any], waarden: Mapping[str, str], dag: date) -> dict[str, Gegevens]:
    """Geeft de delen van het antwoord naar het recht van een dag, op naam."""
    try:
        delen = list(_delen(regel, *splits(regel, waarden), dag))
    except RegieFout as fout:
        delen = [("antwoord", f"geen antwoord: {fout}", ())]
    return {
        naam: {
            "tekst": tekst,
            "grond": "; ".join(bron.verwijzing for bron in bronnen),
            "bronnen": [bron_gegevens(bron) for bron in bronnen],
        }
        for naam, tekst, bronnen in delen
        if tekst
    }


def _zegt(deel: Gegevens | None) -> Any:
    """Geeft wat verschil maakt: de woorden en de vindplaatsen, niet welke versie gelezen is."""
    return deel and (deel["tekst"], deel["grond"])


def _delen(
    regel: Regel[Any], antwoorden: Antwoorden, dagboek: Dagboek, dag: date
) -> Iterator[tuple[str, str, tuple[Bron, ...]]]:
    if isinstance(regel, TermijnRegel):
        termijn = termijn_uitslag(regel, antwoorden, dagboek, recht_op=dag)
        yield "antwoord", _kort(termijn.berekening, termijn.uitkomst), termijn.bronnen
        if berekening := termijn.berekening:
            yield "let op", " ".join(berekening.let_op), ()
            yield "uitgangspunten", " ".join(berekening.aannames), ()
            for gelezen in berekening.lezingen if len(berekening.lezingen) > 1 else ():
                yield f"lezing {gelezen.lezing.id}", schrijf_datum(gelezen.rekening.dag), ()
    elif isinstance(regel, Controlelijst):
        for eis in controle_uitslag(regel, antwoorden, dagboek, recht_op=dag).eisen:
            staat = _kort(None, eis.uitkomst, "nog te beantwoorden")
            yield eis.eis.id, f"{eis.eis.tekst} ({staat})", eis.bronnen
    elif isinstance(regel, Procedure):
        for stap in procedure_uitslag(regel, antwoorden, dagboek, recht_op=dag).stappen:
            staat = _kort(stap.berekening, stap.uitkomst, stap.wacht_waarom)
            yield stap.stap.id, f"{stap.stap.titel}: {staat}", stap.bronnen
    else:
        beslist = beslis_uitslag(cast("Beslissing", regel), antwoorden, dagboek, recht_op=dag)
        for uitkomst in beslist.mogelijk:
            yield uitkomst.id, uitkomst.tekst, voor_zaak(uitkomst.bronnen, beslist.antwoorden)


def _kort(berekening: Berekening | None, uitkomst: Uitkomst | None, anders: str = "") -> str:
    """Zegt in een regel wat een antwoord, eis of stap geeft."""
    if berekening:
        dag = berekening.laatste_dag
        betekenis = berekening.termijn.soort_datum.betekenis
        return f"{betekenis} {schrijf_datum(dag)}" if dag else betekenis
    return f"{uitkomst.aard.label}: {uitkomst.tekst}".rstrip(": ") if uitkomst else anders


def als_tekst(vergeleken: Gegevens) -> str:
    """Schrijft de verschillen tussen twee dagen van het recht als tekst.

    >>> print(als_tekst(vergelijk(date(2026, 1, 1), date(2026, 1, 2), ())))
    Eerst: het recht van 1 januari 2026. Daarna: dat van 2 januari 2026.
    <BLANKLINE>
    Geen regel luidt anders.
    <BLANKLINE>
    Geen jurist heeft dit nagekeken. Dit is geen juridisch advies.
    """
    eerst, daarna = _dag(vergeleken["eerst"]), _dag(vergeleken["daarna"])
    kop = f"Eerst: het recht van {eerst}. Daarna: dat van {daarna}."
    stukken = ["\n".join(_stuk(verschil)) for verschil in vergeleken["verschillen"]]
    return "\n\n".join((kop, *(stukken or ["Geen regel luidt anders."]), STATUS))


def _dag(iso: str) -> str:
    return schrijf_dag(date.fromisoformat(iso))


def _stuk(verschil: Gegevens) -> Iterator[str]:
    yield f"{verschil['titel']} ({verschil['regel']})"
    yield from _beide("  ", _tijdvak(verschil["eerst"]), _tijdvak(verschil["daarna"]))
    for voorbeeld in verschil["voorbeelden"]:
        yield from _regels("  Voorbeeld: ", voorbeeld["voorbeeld"])
        for verandering in voorbeeld["veranderingen"]:
            yield f"  - {verandering['deel']}"
            woorden = (_woorden(verandering[wanneer]) for wanneer in ("eerst", "daarna"))
            yield from _beide("    ", *woorden)
    if not verschil["voorbeelden"] and verschil["eerst"]["geldt"] and verschil["daarna"]["geldt"]:
        yield "  Op geen van de voorbeelden verandert het antwoord."


def _beide(inspring: str, eerst: str, daarna: str) -> Iterator[str]:
    yield from _regels(f"{inspring}eerst:  ", eerst)
    yield from _regels(f"{inspring}daarna: ", daarna)


def _regels(begin: str, tekst: str) -> list[str]:
    return wrap(tekst, 92, initial_indent=begin, subsequent_indent=" " * len(begin))


def _tijdvak(geldig: Gegevens) -> str:
    if not geldig["geldt"]:
        return f"geldt dan niet, of dat is niet nagegaan. {geldig['grond']}"
    tot = f" tot {_dag(geldig['tot'])}" if geldig["tot"] else ""
    zinnen = [f"{'van' if tot else 'vanaf'} {_dag(geldig['van'])}{tot}."]
    return " ".join([*zinnen, geldig["grond"], *geldig["voorbehoud"]])


def _woorden(deel: Gegevens | None) -> str:
    if deel is None:
        return "staat er niet"
    grond = f" [{deel['grond']}]" if deel["grond"] else ""
    return f"{deel['tekst']}{grond}"
