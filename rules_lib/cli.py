"""De opdrachtregel: `regie` vraagt een regel en schrijft het antwoord als tekst of JSON."""

from __future__ import annotations

import io
import json
import os
import sys
import warnings
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from rules_lib import loket, vergelijk
from rules_lib.hulp import OPDRACHTEN, hulp, hulp_bij, hulp_regel
from rules_lib.kern.datum import lees_datum
from rules_lib.kern.fout import Onbekend, Ontbreekt, RegieFout
from rules_lib.kern.regel import Regel, TermijnRegel
from rules_lib.recht import REGELS
from rules_lib.stand import EXTRA
from rules_lib.weergave import gegevens
from rules_lib.weergave.agenda import als_agenda
from rules_lib.weergave.boombeeld import als_svg, vragenlijst
from rules_lib.weergave.delen import STATUS
from rules_lib.weergave.tekst import Tekst, als_tekst

ALS_GEGEVENS: dict[str, Callable[[Any], dict[str, Any]]] = {
    "termijn": gegevens.termijn_gegevens,
    "beslis": gegevens.beslis_gegevens,
    "controle": gegevens.controle_gegevens,
    "procedure": gegevens.procedure_gegevens,
    "boom": gegevens.boom_gegevens,
}
"""Hoe het antwoord op een opdracht JSON wordt."""
OPTIES = {"ics": Path, "svg": Path, "termijnen": str, "peildag": str, "regel": str}
"""De opties met een waarde, behalve -o."""


def main(argumenten: Sequence[str] | None = None) -> int:
    """Voert een opdracht uit.

    Argument: `argumenten`, zonder de naam van het programma.
    Resultaat: 0, of 2 bij invoer waarmee niet te werken valt.

    >>> main(["termijn", "bezwaar", "31-2-2027", "--json"])
    {
      "fout": {
        "soort": "datum",
        "wat": "Deze datum bestaat niet.",
        "gegeven": "31-2-2027",
        "goed": "Kijk de dag en de maand na."
      }
    }
    2
    """
    woorden = list(sys.argv[1:] if argumenten is None else argumenten)
    for stroom in (sys.stdout, sys.stderr):
        if isinstance(stroom, io.TextIOWrapper):
            stroom.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = _antwoord(woorden)
        sys.stdout.flush()
    except OSError as fout:  # de lezer is weg, of de schijf is vol
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(fout, BrokenPipeError):
            return 0
        print("Het antwoord is niet te schrijven; is de schijf vol?", file=sys.stderr)
        return 2
    return code


def _antwoord(woorden: list[str]) -> int:
    try:
        tekst = _uitvoer(_lees(woorden))
    except RegieFout as fout:
        if "--json" in woorden:
            delen = {"wat": fout.wat, "gegeven": fout.gegeven, "goed": fout.goed}
            print(_json({"fout": {"soort": fout.soort, **delen}}))
        print(fout, file=sys.stderr)
        return 2
    if tekst:
        print(tekst)
    return 0


class _Lezer(ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise RegieFout(
            "Deze opties zijn niet te lezen.",
            goed="Na een optie als --ics komt een waarde; zie regie --help.",
        )


def _lees(woorden: list[str]) -> Namespace:
    lezer = _Lezer(prog="regie", add_help=False, allow_abbrev=False)
    lezer.add_argument("woorden", nargs="*")
    lezer.add_argument("-h", "--help", "--hulp", action="store_true")
    lezer.add_argument("--json", action="store_true")
    lezer.add_argument("-o", "--uit", type=Path)
    for naam, soort in OPTIES.items():
        lezer.add_argument(f"--{naam}", type=soort)
    gelezen, rest = lezer.parse_known_intermixed_args(woorden)
    if rest:
        bekend = ["--help", "--json", "-o", *(f"--{naam}" for naam in OPTIES)]
        raise Onbekend("Deze optie", " ".join(rest), bekend)
    return gelezen


def _uitvoer(keuzes: Namespace) -> str:
    """Geeft wat er op het scherm komt, en schrijft het bestand waarom is gevraagd."""
    naam, *woorden = keuzes.woorden or [""]
    if not naam:
        if keuzes.help:
            return hulp()
        goed = f"Kies uit: {', '.join(OPDRACHTEN)}; zie regie --help."
        raise Ontbreekt("Zeg wat u wilt weten.", goed=goed, naam="opdracht")
    if naam not in OPDRACHTEN:
        raise Onbekend("Deze opdracht", naam, OPDRACHTEN)
    opdracht = OPDRACHTEN[naam]
    if keuzes.help and not woorden:
        return hulp_bij(naam)
    for optie in ("json", "uit", *OPTIES):
        if getattr(keuzes, optie) and optie not in opdracht.opties:
            raise RegieFout(
                f"De opdracht {naam} kent de optie {optie} niet.", goed=f"Zie regie {naam} --help."
            )
    zonder_regel = {"regels": _regels, "tabel": _tabel, "vergelijk": _vergelijk}
    if naam in zonder_regel:
        return hulp_bij(naam) if keuzes.help else zonder_regel[naam](woorden, keuzes)
    regel = _regel(naam, woorden)
    if keuzes.help:
        return hulp_regel(naam, regel)
    dag, waarden = _waarden(regel, woorden[1:])
    antwoord = opdracht.vraag(regel.id, *dag, **waarden)
    if keuzes.ics:
        _schrijf(keuzes.ics, als_agenda(antwoord))
    if keuzes.svg:
        _schrijf(keuzes.svg, als_svg(antwoord, regel.titel).encode())
    if keuzes.json:
        return _json(ALS_GEGEVENS[naam](antwoord))
    return Tekst().schrijf(vragenlijst(antwoord)) if naam == "boom" else als_tekst(antwoord)


def _json(inhoud: dict[str, Any]) -> str:
    return json.dumps(inhoud, ensure_ascii=False, indent=2)


def _regels(woorden: list[str], keuzes: Namespace) -> str:
    if woorden:
        goed = f"Bedoelde u regie boom {woorden[0]}, of regie regels?"
        raise RegieFout("De opdracht regels heeft niets nodig.", " ".join(woorden), goed)
    alle = [gegevens.regel_gegevens(regel) for regel in REGELS.values()]
    if keuzes.json:
        return _json({"regels": alle})
    breed = max(len(regel["id"]) for regel in alle)
    return "\n".join(f"{r['id']:<{breed}}  {r['soort']:<10}  {r['titel']}" for r in alle)


def _tabel(woorden: list[str], keuzes: Namespace) -> str:
    """Rekent een bestand uit, en zegt op stderr hoeveel er gelukt is."""
    try:
        from rules_lib import bestand, tabel
    except ImportError as fout:
        raise RegieFout("Voor tabellen is pandas nodig.", goed=EXTRA) from fout
    if len(woorden) != 1:
        goed = "Schrijf regie tabel zaken.csv; zie regie tabel --help."
        raise RegieFout("Zeg bij tabel welk bestand u bedoelt.", " ".join(woorden), goed)
    pad = Path(woorden[0])
    uit = bestand.soort_van(keuzes.uit) if keuzes.uit else ""
    if uit and keuzes.uit.resolve() == pad.resolve():
        raise RegieFout("Dit bestand zou over zichzelf heen gaan.", str(pad), "Kies een ander.")
    peildag = lees_datum(keuzes.peildag) if keuzes.peildag else date.today()
    gelezen = bestand.lees(pad)
    with warnings.catch_warnings(record=True) as gemeld:
        warnings.simplefilter("always", UserWarning)
        genoemd = [id_.strip() for id_ in (keuzes.termijnen or "").split(",") if id_.strip()]
        ids = genoemd or tabel.termijnen_bij(gelezen.frame.columns)
        uitkomst = tabel.reken(gelezen.frame, ids, peildag=peildag)
    if uit:
        csv_ = ("\ufeff" + bestand.als_csv(uitkomst, gelezen.teken)).encode()
        _schrijf(keuzes.uit, bestand.als_xlsx(uitkomst) if uit == ".xlsx" else csv_)
    status = [uitkomst[f"{id_}.status"] for id_ in dict.fromkeys(ids)]
    mist, mis = (sum(int((s == w).sum()) for s in status) for w in ("ontbreekt", "fout"))
    gelukt = len(uitkomst) * len(status) - mist - mis
    telling = f"Rijen: {len(uitkomst)}. Termijnen: {len(status)}. Uitgerekend: {gelukt}. "
    telling += f"Er ontbreekt een dag of antwoord: {mist}. Gemarkeerd met een fout: {mis}."
    meldingen = [gelezen.let_op, *(str(melding.message) for melding in gemeld), telling, STATUS]
    print("\n".join(filter(None, meldingen)), file=sys.stderr)
    return "" if uit else bestand.als_csv(uitkomst, gelezen.teken).removesuffix("\n")


def _vergelijk(woorden: list[str], keuzes: Namespace) -> str:
    if len(woorden) != 2:
        goed = "Schrijf regie vergelijk 2025-07-31 2025-08-01; zie regie vergelijk --help."
        raise RegieFout("Zeg bij vergelijk welke twee dagen u bedoelt.", " ".join(woorden), goed)
    eerst, daarna = map(lees_datum, woorden)
    regels = [loket.regel_met(keuzes.regel)] if keuzes.regel else REGELS.values()
    vergeleken = vergelijk.vergelijk(eerst, daarna, regels)
    return _json(vergeleken) if keuzes.json else vergelijk.als_tekst(vergeleken)


def _regel(naam: str, woorden: list[str]) -> Regel[Any]:
    regels = OPDRACHTEN[naam].regels
    if not woorden:
        goed = f"Kies uit: {', '.join(regels)}; zie regie {naam} --help."
        raise Ontbreekt(f"Zeg bij {naam} om welke regel het gaat.", goed=goed, naam="id")
    if woorden[0] not in regels:
        raise Onbekend(f"Deze regel voor {naam}", woorden[0], regels)
    return regels[woorden[0]]


def _waarden(regel: Regel[Any], woorden: list[str]) -> tuple[list[str], dict[str, str]]:
    """Leest naam=waarde en losse woorden; die horen bij de dag ervoor, of zijn de ene dag."""
    dagen = {gebeurtenis.naam for gebeurtenis in loket.gebeurtenissen_van(regel)}
    los: list[str] = []
    paren: dict[str, list[str]] = {}
    doel = los
    for woord in woorden:
        naam, teken, waarde = woord.partition("=")
        if teken and naam in paren:
            raise RegieFout("Deze naam staat er twee keer.", naam, "Geef elke naam een keer.")
        if teken and not (naam and waarde):
            raise RegieFout("Er ontbreekt iets bij de =.", woord, "Schrijf naam=waarde.")
        if teken:
            paren[naam] = [waarde]
            doel = paren[naam] if naam in dagen else los
        else:
            doel.append(woord)
    dag = " ".join(los)
    een_dag = isinstance(regel, TermijnRegel) and any(teken.isdigit() for teken in dag)
    if dag and not een_dag:
        dag_goed = f"{regel.ankers[0].naam}=2026-11-23"
        goed = f"Schrijf naam=waarde, bijvoorbeeld {dag_goed} of sector=po."
        raise RegieFout("Dit is geen dag en geen naam=waarde.", dag, goed)
    return [dag] if dag else [], {naam: " ".join(waarde) for naam, waarde in paren.items()}


def _schrijf(pad: Path, inhoud: bytes) -> None:
    """Schrijft een bestand in een keer: het is er heel, of het is niet veranderd."""
    pad = pad.resolve()
    half = pad.with_name(f".{pad.name}.{os.getpid()}")
    try:
        if pad.exists() and not pad.is_file():
            raise OSError("dit is geen gewoon bestand")
        try:
            half.write_bytes(inhoud)
            half.replace(pad)
        finally:
            half.unlink(missing_ok=True)
    except OSError as fout:
        raise RegieFout(
            "Dit bestand is niet te schrijven.",
            str(pad),
            "Kies een map die er is, en waarin het mag.",
        ) from fout
