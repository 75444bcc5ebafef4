"""Datums lezen en schrijven zoals mensen in Nederland dat doen."""

from __future__ import annotations

import re
from datetime import date

from rules_lib.kern.fout import DatumFout

MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
WEEKDAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")

MELDINGEN = {
    "leeg": ("Er is geen datum ingevuld.", "Vul een dag in, bijvoorbeeld 23-11-2026."),
    "onleesbaar": (
        "Dit is niet als datum te lezen.",
        "Schrijf dag, maand en jaar, bijvoorbeeld 23-11-2026 of 23 november 2026.",
    ),
    "kort_jaar": ("Het jaar is niet volledig.", "Schrijf het jaar met vier cijfers: 2026."),
    "bestaat_niet": ("Deze datum bestaat niet.", "Kijk de dag en de maand na."),
    "weekdag": ("De dag van de week hoort niet bij deze datum.", "Kijk na welke dag u bedoelt."),
}

_DAG_EERST = re.compile(r"(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{1,4})", re.ASCII)
_JAAR_EERST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_MET_NAAM = re.compile(r"(?:([a-z]+)\s+)?(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s-]+(\d{1,4})", re.ASCII)


def lees_datum(tekst: str) -> date:
    """Leest een datum zoals mensen hem schrijven.

    Argument: `tekst`, bijvoorbeeld `2026-11-23`, `23-11-2026`, `23 november 2026` of `3 feb 2027`.
    Resultaat: de dag (`date`).
    Fout: `DatumFout` als de tekst leeg is, niet te lezen is of een dag noemt die niet bestaat.

    >>> lees_datum("2026-11-23") == lees_datum("23-11-2026") == lees_datum("23 november 2026")
    True
    >>> lees_datum("maandag 3 feb. 2025").isoformat()
    '2025-02-03'
    >>> lees_datum("31-2-2027")
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.DatumFout: Deze datum bestaat niet. Gegeven: 31-2-2027. Kijk de dag en de \
maand na.
    """
    schoon = " ".join(tekst.split()).lower()
    if not schoon:
        raise _fout("leeg", tekst)
    weekdag, jaar, maand, dag = _ontleed(schoon, tekst)
    if len(jaar) != 4:
        raise _fout("kort_jaar", tekst)
    try:
        gelezen = date(int(jaar), maand, int(dag))
    except ValueError:
        raise _fout("bestaat_niet", tekst) from None
    if weekdag and not WEEKDAGEN[gelezen.weekday()].startswith(weekdag):
        raise _fout("weekdag", tekst)
    return gelezen


def _ontleed(schoon: str, tekst: str) -> tuple[str, str, int, str]:
    if treffer := _JAAR_EERST.fullmatch(schoon):
        return "", treffer[1], int(treffer[2]), treffer[3]
    if treffer := _DAG_EERST.fullmatch(schoon):
        return "", treffer[3], int(treffer[2]), treffer[1]
    if treffer := _MET_NAAM.fullmatch(schoon):
        weekdag = treffer[1] or ""
        bekend = any(naam.startswith(weekdag) for naam in WEEKDAGEN)
        for nummer, naam in enumerate(MAANDEN, start=1):
            if bekend and (naam.startswith(treffer[3]) or (treffer[3] == "mrt" and nummer == 3)):
                return weekdag, treffer[4], nummer, treffer[2]
    raise _fout("onleesbaar", tekst)


def _fout(soort: str, tekst: str) -> DatumFout:
    wat, goed = MELDINGEN[soort]
    return DatumFout(wat, tekst.strip(), goed)


def schrijf_datum(dag: date) -> str:
    """Schrijft een dag met de naam van de weekdag en de maand.

    >>> schrijf_datum(date(2027, 1, 4))
    'maandag 4 januari 2027'
    """
    return f"{WEEKDAGEN[dag.weekday()]} {schrijf_dag(dag)}"


def schrijf_dag(dag: date) -> str:
    """Schrijft een dag zonder de weekdag.

    >>> schrijf_dag(date(2027, 1, 4))
    '4 januari 2027'
    """
    return f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year}"
