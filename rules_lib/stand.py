"""De stand van een termijn: wat er in een overzicht van veel zaken bij een zaak komt te staan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple, cast

from rules_lib.kern.datum import schrijf_dag
from rules_lib.kern.fout import Ontbreekt, RegieFout
from rules_lib.kern.termijn import Berekening, SoortDatum
from rules_lib.kern.uitkomst import Aard
from rules_lib.kern.uitslag import TermijnUitslag
from rules_lib.weergave.delen import VOORLOPIG

EXTRA = "Installeer de extra erbij, in de map van het handboek: python -m pip install '.[tabel]'"
"""Wat te doen als pandas of openpyxl er niet is."""

KOLOMMEN = {
    "laatste_dag": "de dag om aan te houden; leeg als er geen vaste dag is",
    "dagen_over": "hoeveel dagen dat na de peildag is; onder nul is het voorbij",
    "status": "hoe het ervoor staat, in een van de woorden hieronder",
    "soort_datum": "wat voor dag het is, zoals uiterlijk, vanaf of richtdatum",
    "grond": "de vindplaatsen",
    "let_op": "waarschuwingen, andere lezingen en waarvan is uitgegaan",
    "fout": "waarom er niet te rekenen valt, geschreven als kolom: reden",
}
"""Wat er bij een termijn komt te staan, en wat dat is."""

STATUS = {
    "loopt": "de dag komt nog",
    "vandaag": "de peildag is de dag zelf",
    "verstreken": "de dag is voorbij",
    "nog niet": "iets begint op een dag die nog komt",
    "begonnen": "de dag waarop iets begint, is voorbij",
    "meteen": "het moet meteen; een vaste dag is er niet",
    "geen termijn": "hier is geen termijn; let_op zegt waarom",
    "geen regeling": "er is geen regeling gevonden; let_op zegt waar is gezocht",
    "ontbreekt": "een dag of antwoord dat nodig is, staat er niet; fout zegt welk",
    "fout": "hiermee is niet te rekenen; fout zegt waarom",
}
"""De woorden van de status, en wat zij zeggen."""


class Stand(NamedTuple):
    """De stand van een termijn op een dag, met een veld voor elke naam in `KOLOMMEN`.

    >>> Stand._fields == tuple(KOLOMMEN)
    True
    """

    laatste_dag: date | None = None
    dagen_over: int | None = None
    status: str = ""
    soort_datum: str | None = None
    grond: str | None = None
    let_op: str | None = None
    fout: str | None = None


def stand(uitslag: TermijnUitslag, grond: str, peildag: date) -> Stand:
    """Geeft de stand die bij een uitslag hoort.

    Argumenten: `uitslag`, `grond` (de vindplaatsen in woorden) en `peildag`.

    >>> from rules_lib.loket import termijn
    >>> stand(termijn("bezwaar", "23-11-2026"), "Awb", date(2026, 12, 28))[:4]
    (datetime.date(2027, 1, 4), 7, 'loopt', 'uiterlijk')
    >>> stand(termijn("bezwaar", "23-11-2026"), "Awb", date(2027, 1, 5))[1:3]
    (-1, 'verstreken')
    >>> stand(termijn("tijdelijke-plaatsing", "23-11-2026"), "WPO", date(2027, 2, 1))[1:3]
    (1, 'nog niet')
    >>> stand(termijn("beroep", denominatie="bijzonder"), "WPO", date(2027, 1, 5)).status
    'geen regeling'
    """
    if uitkomst := uitslag.uitkomst:
        status = "geen regeling" if uitkomst.aard is Aard.NIET_GEREGELD else "geen termijn"
        let_op = " ".join((uitkomst.tekst, *uitslag.aannames))
        return Stand(status=status, grond=grond, let_op=let_op)
    berekening = cast("Berekening", uitslag.berekening)
    soort, dag = berekening.termijn.soort_datum, berekening.laatste_dag
    let_op = " ".join((*_waarschuwingen(berekening), *uitslag.aannames))
    if dag is None:
        return Stand(status="meteen", soort_datum=soort.value, grond=grond, let_op=let_op)
    over = (dag - peildag).days
    begint = soort in (SoortDatum.VANAF, SoortDatum.NIET_EERDER)
    voor, na = ("nog niet", "begonnen") if begint else ("loopt", "verstreken")
    status = voor if over > 0 else na if over < 0 else "vandaag"
    return Stand(dag, over, status, soort.value, grond, let_op)


def stand_bij_fout(fout: RegieFout, kolommen: Iterable[str]) -> Stand:
    """Geeft de stand waar niet te rekenen valt.

    Argumenten: `fout`, en `kolommen` (waar het in kan zitten, als de fout dat niet zelf zegt).

    >>> stand_bij_fout(RegieFout("Dit kan niet."), ["ontvangst", "verzoek"]).fout
    'ontvangst, verzoek: Dit kan niet.'
    >>> stand_bij_fout(Ontbreekt("Een dag is nodig.", naam="ontvangst"), ["verzoek"])[2:]
    ('ontbreekt', None, None, None, 'ontvangst: Een dag is nodig.')
    """
    if isinstance(fout, Ontbreekt):
        return Stand(status="ontbreekt", fout=f"{fout.naam}: {fout.wat}")
    return Stand(status="fout", fout=f"{fout.naam or ', '.join(kolommen)}: {fout}")


def _waarschuwingen(berekening: Berekening) -> Iterator[str]:
    """Geeft wat er bij de dag gezegd moet worden."""
    yield from berekening.let_op
    advies = berekening.advies.rekening
    for dag in sorted({gelezen.rekening.dag for gelezen in berekening.lezingen} - {advies.dag}):
        yield f"Een andere lezing geeft {schrijf_dag(dag)}."
    if advies.voorlopig:
        yield VOORLOPIG
