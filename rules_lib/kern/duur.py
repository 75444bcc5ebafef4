"""Hoe lang een termijn duurt: dagen, weken, maanden of jaren."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True)
class Duur:
    """Een aantal hele dagen, weken, maanden of jaren.

    Argument: `aantal`, een geheel getal vanaf 1. Fout: `ValueError` bij minder dan 1.

    >>> Weken(0)
    Traceback (most recent call last):
        ...
    ValueError: een duur is ten minste 1, niet 0
    """

    aantal: int

    eenheid = ("", "")
    """Het woord voor een en voor meer."""
    grens = 0
    """Het grootste aantal waarvoor de Algemene termijnenwet geldt (art. 4)."""

    def __post_init__(self) -> None:
        if self.aantal < 1:
            raise ValueError(f"een duur is ten minste 1, niet {self.aantal}")

    def __str__(self) -> str:
        return f"{self.aantal} {self.eenheid[self.aantal != 1]}"

    @property
    def onder_awt(self) -> bool:
        """Zegt of de Algemene termijnenwet voor een termijn van deze duur geldt.

        Bron: Awt art. 4, onder a.

        >>> Weken(12).onder_awt, Weken(13).onder_awt, Jaren(1).onder_awt
        (True, False, False)
        """
        return self.aantal <= self.grens

    def na(self, dag: date) -> date:
        """Geeft de dag waarop deze duur na een gebeurtenis eindigt; die dag zelf telt niet mee.

        >>> Weken(6).na(date(2026, 11, 23)).isoformat()
        '2027-01-04'
        >>> Duur(6).na(date(2026, 11, 23))
        Traceback (most recent call last):
            ...
        TypeError: gebruik Dagen, Weken, Maanden of Jaren
        """
        raise TypeError("gebruik Dagen, Weken, Maanden of Jaren")

    def voor(self, dag: date) -> date:
        """Telt deze duur terug vanaf een dag. Alleen dagen en weken tellen terug.

        >>> Weken(10).voor(date(2027, 8, 23)).isoformat()
        '2027-06-14'
        >>> Maanden(1).voor(date(2027, 3, 31))
        Traceback (most recent call last):
            ...
        TypeError: van een dag tellen alleen dagen en weken terug
        """
        raise TypeError("van een dag tellen alleen dagen en weken terug")


class Dagen(Duur):
    """Een aantal dagen.

    >>> Dagen(3).na(date(2027, 2, 26)).isoformat()
    '2027-03-01'
    """

    eenheid = ("dag", "dagen")
    grens = 90

    def na(self, dag: date) -> date:
        """Zie `Duur.na`.

        >>> Dagen(1).na(date(2028, 2, 28)).isoformat()
        '2028-02-29'
        """
        return dag + timedelta(self.aantal)

    def voor(self, dag: date) -> date:
        """Zie `Duur.voor`.

        >>> Dagen(1).voor(date(2027, 1, 1)).isoformat()
        '2026-12-31'
        """
        return dag - timedelta(self.aantal)


class Weken(Duur):
    """Een aantal weken: eindigt op dezelfde dag van de week.

    >>> str(Weken(1)), str(Weken(6))
    ('1 week', '6 weken')
    """

    eenheid = ("week", "weken")
    grens = 12

    def na(self, dag: date) -> date:
        """Zie `Duur.na`.

        >>> Weken(4).na(date(2026, 12, 1)).isoformat()
        '2026-12-29'
        """
        return dag + timedelta(weeks=self.aantal)

    def voor(self, dag: date) -> date:
        """Zie `Duur.voor`.

        >>> Weken(1).voor(date(2027, 1, 4)).isoformat()
        '2026-12-28'
        """
        return dag - timedelta(weeks=self.aantal)


class Maanden(Duur):
    """Een aantal maanden: eindigt op dezelfde dag van de maand, of op de laatste die er is.

    >>> Maanden(1).na(date(2027, 1, 31)).isoformat()
    '2027-02-28'
    """

    eenheid = ("maand", "maanden")
    grens = 3

    def na(self, dag: date) -> date:
        """Zie `Duur.na`.

        >>> Maanden(3).na(date(2026, 11, 23)).isoformat()
        '2027-02-23'
        """
        jaar, maand = divmod(dag.year * 12 + dag.month - 1 + self.aantal, 12)
        return date(jaar, maand + 1, min(dag.day, monthrange(jaar, maand + 1)[1]))


class Jaren(Duur):
    """Een aantal jaren: eindigt op dezelfde dag van het jaar. Na 29 februari: op 1 maart.

    >>> Jaren(3).na(date(2024, 2, 29)).isoformat()
    '2027-03-01'
    """

    eenheid = ("jaar", "jaar")

    def na(self, dag: date) -> date:
        """Zie `Duur.na`. De dag waarop iemand die leeftijd bereikt.

        >>> Jaren(4).na(date(2022, 12, 31)).isoformat()
        '2026-12-31'
        """
        if (dag.month, dag.day) == (2, 29) and monthrange(dag.year + self.aantal, 2)[1] < 29:
            return date(dag.year + self.aantal, 3, 1)
        return dag.replace(year=dag.year + self.aantal)
