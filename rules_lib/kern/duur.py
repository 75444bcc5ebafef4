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

    def tot(self, dag: date) -> date:
        """Geeft de eerste dag na een tijdvak van deze duur dat op een dag begint.

        >>> Weken(1).tot(date(2026, 11, 23)).isoformat()
        '2026-11-30'
        """
        return self.na(dag)

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
    dagen = 1

    def na(self, dag: date) -> date:
        """Zie `Duur.na`.

        >>> Dagen(1).na(date(2028, 2, 28)).isoformat()
        '2028-02-29'
        """
        return dag + timedelta(self.aantal * self.dagen)

    def voor(self, dag: date) -> date:
        """Zie `Duur.voor`.

        >>> Weken(1).voor(date(2027, 1, 4)).isoformat()
        '2026-12-28'
        """
        return dag - timedelta(self.aantal * self.dagen)


class Weken(Dagen):
    """Een aantal weken: eindigt op dezelfde dag van de week.

    >>> str(Weken(1)), Weken(4).na(date(2026, 12, 1)).isoformat()
    ('1 week', '2026-12-29')
    """

    eenheid = ("week", "weken")
    grens = 12
    dagen = 7


class Maanden(Duur):
    """Een aantal maanden: eindigt op dezelfde dag van de maand, of op de laatste die er is.

    De Algemene termijnenwet zegt niet hoe maanden en jaren tellen. Gerekend is zoals gewoonlijk
    in het burgerlijk verkeer. Een termijn na een gebeurtenis eindigt op de dag met hetzelfde
    nummer; is die er niet, dan op de laatste dag van de maand. Een tijdvak waarvan de eerste dag
    meetelt is vol op de dag voordat het volgende zou beginnen: dat begint op hetzelfde nummer, en
    is dat er niet, op de eerste van de maand erna. Zo eindigt wat op 30 november na een
    gebeurtenis telt op dezelfde dag als wat op 1 december begint.

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

    def tot(self, dag: date) -> date:
        """Zie `Duur.tot`. Wat op 30 november begint, is na drie maanden vol op 28 februari.

        >>> Maanden(3).tot(date(2026, 11, 30)).isoformat()
        '2027-03-01'
        """
        einde = self.na(dag)
        return einde + timedelta(einde.day != dag.day)


class Jaren(Maanden):
    """Een aantal jaren: telt als twaalf maanden. Een jaar na 29 februari is het 28 februari.

    >>> Jaren(3).na(date(2024, 2, 29)).isoformat(), Jaren(3).tot(date(2024, 2, 29)).isoformat()
    ('2027-02-28', '2027-03-01')
    """

    eenheid = ("jaar", "jaar")
    grens = 0

    def na(self, dag: date) -> date:
        """Zie `Duur.na`.

        >>> Jaren(4).na(date(2022, 12, 31)).isoformat()
        '2026-12-31'
        """
        return Maanden(12 * self.aantal).na(dag)


class Leeftijd(Jaren):
    """Een aantal levensjaren. Wie op 29 februari is geboren, is in een gewoon jaar 1 maart jarig.

    >>> str(Leeftijd(4))
    '4 jaar'
    """

    def na(self, dag: date) -> date:
        """Zie `Duur.na`. De dag waarop iemand deze leeftijd bereikt.

        >>> Leeftijd(3).na(date(2024, 2, 29)).isoformat()
        '2027-03-01'
        """
        return Jaren(self.aantal).tot(dag)
