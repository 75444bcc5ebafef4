"""Rekenregels voor passend onderwijs: termijnen, beslissingen, controles en procedures.

>>> import rules_lib
>>> uitslag = rules_lib.termijn("beslissing-aanmelding", "23 november 2026")
>>> uitslag.berekening.laatste_dag.isoformat()
'2027-01-04'
"""

from rules_lib.kern.fout import (
    BuitenBereik,
    DatumFout,
    NietInWerking,
    Onbekend,
    Ontbreekt,
    RegieFout,
    VerkeerdeVolgorde,
)
from rules_lib.loket import beslis, boom, controle, procedure, termijn
from rules_lib.recht import REGELS

__all__ = [
    "REGELS",
    "BuitenBereik",
    "DatumFout",
    "NietInWerking",
    "Onbekend",
    "Ontbreekt",
    "RegieFout",
    "VerkeerdeVolgorde",
    "beslis",
    "boom",
    "controle",
    "procedure",
    "termijn",
]
