"""Tabellen in bestanden: CSV zoals Excel het leest en schrijft, en Excel zelf."""

from __future__ import annotations

import csv
import io
import warnings
from collections.abc import Iterable
from datetime import datetime, time
from pathlib import Path
from typing import Any, NamedTuple

import pandas as pd

from rules_lib.kern.fout import RegieFout
from rules_lib.stand import EXTRA

RIJEN_OP_EEN_BLAD = 1_048_576
"""Zoveel rijen kan Excel op een blad kwijt."""


class Ingelezen(NamedTuple):
    """Een tabel uit een bestand: de rijen, het teken tussen de velden, en wat daarbij te zeggen is.

    >>> Ingelezen(pd.DataFrame()).teken
    ';'
    """

    frame: Any
    teken: str = ";"
    let_op: str = ""


def soort_van(pad: Path) -> str:
    """Zegt wat voor bestand het is: `.csv` of `.xlsx`. Fout: `RegieFout` als het iets anders is.

    >>> soort_van(Path("zaken.XLSX"))
    '.xlsx'
    >>> soort_van(Path("zaken.xls"))
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.RegieFout: Dit is geen CSV of Excel. Gegeven: zaken.xls. Bewaar de tabel \
als .csv of .xlsx.
    """
    soort = pad.suffix.lower()
    if soort not in (".csv", ".xlsx"):
        raise RegieFout("Dit is geen CSV of Excel.", pad.name, "Bewaar de tabel als .csv of .xlsx.")
    return soort


def lees(pad: Path) -> Ingelezen:
    """Leest een tabel; de eerste rij noemt de kolommen.

    Lege rijen aan het einde vallen weg, andere niet. Fout: `RegieFout` als het bestand niet te
    lezen is, of als een rij meer velden heeft dan er kolommen zijn.

    >>> lees(Path("nergens.csv"))
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.RegieFout: Dit bestand is niet te lezen. Gegeven: nergens.csv. Kijk na of \
het er is, en of het een tabel is.
    """
    lezer = {".csv": _uit_csv, ".xlsx": _uit_xlsx}[soort_van(pad)]
    try:
        return lezer(pad.read_bytes())
    except RegieFout:
        raise
    except Exception as fout:  # een beschadigd bestand kan van alles geven
        goed = "Kijk na of het er is, en of het een tabel is."
        raise RegieFout("Dit bestand is niet te lezen.", pad.name, goed) from fout


def _uit_csv(inhoud: bytes) -> Ingelezen:
    """Leest UTF-8, en anders wat Excel op Windows bewaart."""
    try:
        tekst = inhoud.decode("utf-8-sig")
    except UnicodeDecodeError:
        tekst = inhoud.decode("cp1252")
    teken = max(";,\t", key=tekst.partition("\n")[0].count)
    return Ingelezen(_frame(csv.reader(io.StringIO(tekst, newline=""), delimiter=teken)), teken)


def _uit_xlsx(inhoud: bytes) -> Ingelezen:
    """Leest het eerste blad; een dag zonder tijd wordt een dag."""
    excel = _openpyxl()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # over opmaak die hier niet telt
        boek = excel.load_workbook(io.BytesIO(inhoud), read_only=True, data_only=True)
        blad, *andere = boek.worksheets
        blad.reset_dimensions()
        frame = _frame(map(_zonder_tijd, rij) for rij in blad.iter_rows(values_only=True))
    let_op = f"Alleen het blad {blad.title} is gelezen." if andere else ""
    return Ingelezen(frame, let_op=let_op)


def _zonder_tijd(waarde: Any) -> Any:
    heel = isinstance(waarde, datetime) and waarde.time() == time()
    return waarde.date() if heel else waarde


def _frame(ruw: Iterable[Iterable[Any]]) -> Any:
    """Maakt van rijen een `DataFrame`, zonder iets kwijt te raken."""
    kop, *rijen = (_zonder_leeg_einde(rij) for rij in ruw)
    namen = ["" if naam is None else str(naam).strip() for naam in kop]
    while rijen and not rijen[-1]:
        rijen.pop()
    for nummer, rij in enumerate(rijen, start=2):
        if len(rij) > len(namen):
            goed = "Zet tekst met een scheidingsteken erin tussen aanhalingstekens."
            raise RegieFout("Deze rij heeft meer velden dan de eerste.", f"rij {nummer}", goed)
        rij.extend([""] * (len(namen) - len(rij)))
    return pd.DataFrame(rijen, columns=namen, dtype=object)


def _zonder_leeg_einde(rij: Iterable[Any]) -> list[Any]:
    velden = list(rij)
    while velden and velden[-1] in ("", None):
        velden.pop()
    return velden


def als_csv(frame: Any, teken: str) -> str:
    """Schrijft een tabel als CSV.

    >>> als_csv(pd.DataFrame({"zaak": ["A"], "dagen_over": [None]}), ";")
    'zaak;dagen_over\\nA;\\n'
    """
    tekst: str = frame.to_csv(sep=teken, index=False, lineterminator="\n")
    return tekst


def als_xlsx(frame: Any) -> bytes:
    """Schrijft een tabel als Excel-bestand; tekst die met een = begint, blijft tekst.

    Fout: `RegieFout` als zij niet op een blad past.

    >>> als_xlsx(pd.DataFrame({"zaak": ["A"]}))[:2]
    b'PK'
    """
    excel = _openpyxl()
    if len(frame) >= RIJEN_OP_EEN_BLAD:
        raise RegieFout(
            "Zoveel rijen passen niet op een blad van Excel.", str(len(frame)), "Kies .csv."
        )
    boek = excel.Workbook(write_only=True)
    blad = boek.create_sheet("termijnen")
    blad.freeze_panes = "A2"

    def cel(waarde: Any) -> Any:
        if pd.isna(waarde):
            return None
        if isinstance(waarde, str) and waarde.startswith(("=", "#")):  # anders een formule of fout
            tekst = excel.cell.WriteOnlyCell(blad, waarde)
            tekst.data_type = "s"
            return tekst
        return _zonder_tijd(waarde)

    uit = io.BytesIO()
    try:
        blad.append(list(map(cel, frame.columns)))
        for rij in zip(*(frame.iloc[:, i].tolist() for i in range(frame.shape[1])), strict=True):
            blad.append(list(map(cel, rij)))
        boek.save(uit)
    except excel.utils.exceptions.IllegalCharacterError as fout:
        raise RegieFout("Er staat een teken in dat Excel niet kent.", goed="Kies .csv.") from fout
    return uit.getvalue()


def _openpyxl() -> Any:
    try:
        import openpyxl
    except ImportError as fout:
        raise RegieFout("Voor Excel-bestanden is openpyxl nodig.", goed=EXTRA) from fout
    return openpyxl
