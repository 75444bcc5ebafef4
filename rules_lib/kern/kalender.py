"""De kalender van de Algemene termijnenwet: op welke dagen een termijn niet eindigt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

from rules_lib.kern.bron import Bron, Soort, Werk
from rules_lib.kern.datum import WEEKDAGEN, schrijf_dag
from rules_lib.kern.fout import BuitenBereik

_GELEZEN = date(2026, 11, 23)
AWT = Werk(
    afkorting="Awt",
    naam="Algemene termijnenwet",
    bwb="BWBR0002448",
    versie=date(2010, 10, 10),
    tekst="afgeleide kopie van het Basiswettenbestand (legalize-dev/legalize-nl)",
    gelezen=_GELEZEN,
)
KB_2025 = Werk(
    afkorting="KB 1 juli 2025",
    naam="Besluit van 1 juli 2025, nr. 2025001422 (Stcrt. 2025, 24713)",
    bwb="BWBR0051300",
    versie=date(2025, 7, 22),
    tekst="afgeleide kopie van het Basiswettenbestand (legalize-dev/legalize-nl)",
    gelezen=_GELEZEN,
)
LIJST_2023 = Werk(
    afkorting="Lijst gelijkgestelde dagen 2023-2025",
    naam="Opsomming in een naslagwerk voor gemeenten; het besluit zelf is niet gelezen",
    versie=date(2025, 12, 31),
    tekst="sterfgeval.nl, kennisbank 70745",
    gelezen=_GELEZEN,
    soort=Soort.PRAKTIJK,
)

EEN_DAG = timedelta(1)
BEREIK = (date(2014, 1, 1), date(2030, 12, 31))
"""De dagen waarvoor deze kalender rekent en bewezen is."""

BEKEND = (date(2023, 1, 1), date(2028, 12, 31))
"""De dagen waarvan bekend is welke met een feestdag zijn gelijkgesteld."""

_KB = KB_2025.artikel("1")
_LIJST = LIJST_2023.artikel("")
GELIJKGESTELD: Mapping[date, Bron] = MappingProxyType(
    {
        date(2023, 4, 28): _LIJST,
        date(2023, 5, 19): _LIJST,
        date(2024, 5, 10): _LIJST,
        date(2024, 12, 27): _LIJST,
        date(2025, 5, 30): _LIJST,
        date(2026, 1, 2): _KB,
        date(2026, 5, 15): _KB,
        date(2027, 5, 7): _KB,
        date(2028, 4, 28): _KB,
        date(2028, 5, 26): _KB,
    }
)
"""De dagen die bij koninklijk besluit met een feestdag zijn gelijkgesteld (Awt art. 3 lid 3)."""


@dataclass(frozen=True)
class VrijeDag:
    """Een dag waarop een termijn niet eindigt, met zijn naam en de grond daarvoor.

    >>> VrijeDag(date(2027, 5, 5), "Bevrijdingsdag", AWT.artikel("3", "1")).bron.verwijzing
    'Awt art. 3 lid 1'
    """

    datum: date
    naam: str
    bron: Bron


def pasen(jaar: int) -> date:
    """Geeft eerste paasdag van een jaar van de kalender.

    Bron: de rekenwijze van Gauss, met de getallen voor 1900 tot en met 2099. Zijn uitzonderingen
    (1954, 1981, 2049 en 2076) liggen buiten de kalender.

    >>> pasen(2027).isoformat()
    '2027-03-28'
    """
    maan = (19 * (jaar % 19) + 24) % 30
    week = (2 * (jaar % 4) + 4 * (jaar % 7) + 6 * maan + 5) % 7
    return date(jaar, 3, 22) + timedelta(maan + week)


@cache
def feestdagen(jaar: int) -> Mapping[date, VrijeDag]:
    """Geeft de feestdagen en daarmee gelijkgestelde dagen van een jaar.

    Resultaat: een afbeelding van dag naar `VrijeDag`.
    Bron: Awt art. 3.

    >>> [dag.isoformat() for dag in feestdagen(2027)][:4]
    ['2027-01-01', '2027-03-26', '2027-03-29', '2027-04-27']
    >>> feestdagen(2027)[date(2027, 5, 7)].bron.verwijzing
    'KB 1 juli 2025 art. 1'
    """
    eerste_paasdag = pasen(jaar)
    lid_1 = {
        date(jaar, 1, 1): "Nieuwjaarsdag",
        eerste_paasdag + timedelta(1): "tweede paasdag",
        _koningsdag(jaar): "Koningsdag",
        date(jaar, 5, 5): "Bevrijdingsdag",
        eerste_paasdag + timedelta(39): "Hemelvaartsdag",
        eerste_paasdag + timedelta(50): "tweede pinksterdag",
        date(jaar, 12, 25): "eerste kerstdag",
        date(jaar, 12, 26): "tweede kerstdag",
    }
    goede_vrijdag = eerste_paasdag - timedelta(2)
    dagen = [VrijeDag(dag, naam, AWT.artikel("3", "1")) for dag, naam in lid_1.items()]
    dagen.append(VrijeDag(goede_vrijdag, "Goede Vrijdag", AWT.artikel("3", "2")))
    dagen += [
        VrijeDag(dag, "gelijkgestelde dag", bron)
        for dag, bron in GELIJKGESTELD.items()
        if dag.year == jaar
    ]
    return MappingProxyType({vrij.datum: vrij for vrij in sorted(dagen, key=lambda v: v.datum)})


def _koningsdag(jaar: int) -> date:
    """De verjaardag van de Koning wordt op een zondag een dag eerder gevierd."""
    dag = date(jaar, 4, 27)
    return dag - timedelta(1) if dag.isoweekday() == 7 else dag


def vrije_dag(dag: date) -> VrijeDag | None:
    """Zegt of een termijn op deze dag niet eindigt, en waarom niet.

    Resultaat: de `VrijeDag`, of `None` voor een gewone dag.
    Fout: `BuitenBereik` voor 2014 en na 2030. Bron: Awt art. 1 lid 1 en art. 3.

    >>> vrije_dag(date(2027, 3, 26)).naam
    'Goede Vrijdag'
    >>> vrije_dag(date(2027, 3, 30)) is None
    True
    >>> vrije_dag(date(2031, 1, 1))
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.BuitenBereik: Voor 1 januari 2031 rekent de kalender niet. Zij loopt van \
1 januari 2014 tot en met 31 december 2030.
    """
    return _vrije_dagen().get(in_bereik(dag))


@cache
def _vrije_dagen() -> Mapping[date, VrijeDag]:
    """Zet alle vrije dagen van het bereik op een rij, een keer."""
    eerste, laatste = BEREIK
    weekend = AWT.artikel("1", "1")
    dagen = {}
    for nummer in range((laatste - eerste).days + 1):
        dag = eerste + nummer * EEN_DAG
        if dag.isoweekday() > 5:
            dagen[dag] = VrijeDag(dag, WEEKDAGEN[dag.weekday()], weekend)
        elif feestdag := feestdagen(dag.year).get(dag):
            dagen[dag] = feestdag
    return MappingProxyType(dagen)


def in_bereik(dag: date) -> date:
    """Geeft de dag terug als de kalender ervoor rekent.

    Fout: `BuitenBereik` voor 2014 en na 2030.

    >>> in_bereik(date(2026, 11, 23)).isoformat()
    '2026-11-23'
    >>> in_bereik(date(2013, 12, 31))
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.BuitenBereik: Voor 31 december 2013 rekent de kalender niet. Zij loopt \
van 1 januari 2014 tot en met 31 december 2030.
    """
    eerste, laatste = BEREIK
    if not eerste <= dag <= laatste:
        raise BuitenBereik(
            f"Voor {schrijf_dag(dag)} rekent de kalender niet.",
            goed=f"Zij loopt van {schrijf_dag(eerste)} tot en met {schrijf_dag(laatste)}.",
        )
    return dag


def vrije_dagen_vanaf(dag: date) -> tuple[VrijeDag, ...]:
    """Geeft de vrije dagen die vanaf deze dag op elkaar volgen.

    Bron: Awt art. 1 lid 1.

    >>> [vrij.naam for vrij in vrije_dagen_vanaf(date(2027, 5, 5))]
    ['Bevrijdingsdag', 'Hemelvaartsdag', 'gelijkgestelde dag', 'zaterdag', 'zondag']
    >>> vrije_dagen_vanaf(date(2027, 5, 4))
    ()
    """
    vrij, dagen = _vrije_dagen(), []
    while dag in vrij:
        dagen.append(vrij[dag])
        dag += EEN_DAG
    in_bereik(dag)
    return tuple(dagen)


def eerstvolgende_gewone_dag(dag: date) -> date:
    """Geeft de dag zelf als het een gewone dag is, en anders de eerste gewone dag erna.

    Fout: `BuitenBereik` voor 2014 en na 2030. Bron: Awt art. 1 lid 1.

    >>> eerstvolgende_gewone_dag(date(2027, 5, 5)).isoformat()
    '2027-05-10'
    >>> eerstvolgende_gewone_dag(date(2027, 1, 4)).isoformat()
    '2027-01-04'
    """
    return dag + len(vrije_dagen_vanaf(dag)) * EEN_DAG


def gelijkstelling_bekend(dag: date) -> bool:
    """Zegt of bekend is welke dagen rond deze dag met een feestdag zijn gelijkgesteld.

    >>> gelijkstelling_bekend(date(2028, 12, 29)), gelijkstelling_bekend(date(2029, 1, 2))
    (True, False)
    """
    return BEKEND[0] <= dag <= BEKEND[1]
