"""Recht heeft een tijd: van wanneer tot wanneer een regel geldt, en welke tekst is gelezen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from rules_lib.kern.datum import schrijf_dag
from rules_lib.kern.fout import NietInWerking

Inhoud = TypeVar("Inhoud")


@dataclass(frozen=True, kw_only=True)
class Geldigheid:
    """Het tijdvak waarin een regel recht is.

    Argumenten: `van` (eerste dag), `tot` (eerste dag waarop de regel niet meer geldt, of `None`),
    `gelezen_vanaf` (de eerste dag waarvan de tekst zelf is gelezen), `grond` (hoe `van` bekend is).

    >>> hoorrecht = Geldigheid(van=date(2025, 8, 1), gelezen_vanaf=date(2026, 1, 1))
    >>> hoorrecht.omvat(date(2025, 7, 31)), hoorrecht.omvat(date(2025, 8, 1))
    (False, True)
    """

    van: date
    gelezen_vanaf: date
    tot: date | None = None
    grond: str = ""

    def omvat(self, dag: date) -> bool:
        """Zegt of de regel op deze dag geldt.

        >>> Geldigheid(van=date(2026, 6, 12), gelezen_vanaf=date(2026, 6, 12),
        ...     tot=date(2027, 1, 1)).omvat(date(2027, 1, 1))
        False
        """
        return self.van <= dag and (self.tot is None or dag < self.tot)

    def voorbehoud(self, dag: date | None) -> tuple[str, ...]:
        """Zegt het als de tekst die op deze dag gold niet zelf is gelezen.

        >>> regel = Geldigheid(van=date(2022, 8, 1), gelezen_vanaf=date(2025, 6, 13))
        >>> regel.voorbehoud(date(2026, 1, 1))
        ()
        >>> regel.voorbehoud(date(2023, 1, 1))[0]
        'De wettekst van 1 januari 2023 is niet gelezen; gerekend is met die van 13 juni 2025.'
        """
        if dag is None or dag >= self.gelezen_vanaf:
            return ()
        toen, nu = schrijf_dag(dag), schrijf_dag(self.gelezen_vanaf)
        return (f"De wettekst van {toen} is niet gelezen; gerekend is met die van {nu}.",)

    def in_woorden(self) -> str:
        """Schrijft het tijdvak uit.

        >>> Geldigheid(van=date(2022, 8, 1), gelezen_vanaf=date(2025, 6, 13),
        ...     tot=date(2025, 8, 1)).in_woorden()
        'van 1 augustus 2022 tot 1 augustus 2025'
        """
        if self.tot is None:
            return f"vanaf {schrijf_dag(self.van)}"
        return f"van {schrijf_dag(self.van)} tot {schrijf_dag(self.tot)}"


@dataclass(frozen=True)
class Versie(Generic[Inhoud]):
    """Wat er in een tijdvak geldt.

    >>> nu = Geldigheid(van=date(2025, 8, 1), gelezen_vanaf=date(2026, 1, 1))
    >>> Versie(nu, "ondersteuningsaanbod").inhoud
    'ondersteuningsaanbod'
    """

    geldig: Geldigheid
    inhoud: Inhoud


def versie_op(versies: tuple[Versie[Inhoud], ...], dag: date | None, naam: str) -> Versie[Inhoud]:
    """Kiest de versie die op een dag geldt; zonder dag de laatste.

    Argumenten: `versies` in volgorde van tijd, `dag`, `naam` (van de regel, voor de melding).
    Fout: `NietInWerking` als er op die dag geen geldt.

    >>> oud = Geldigheid(van=date(2022, 8, 1), tot=date(2025, 8, 1),
    ...     gelezen_vanaf=date(2025, 6, 13))
    >>> nu = Geldigheid(van=date(2025, 8, 1), gelezen_vanaf=date(2026, 1, 1))
    >>> beide = (Versie(oud, "profiel"), Versie(nu, "aanbod"))
    >>> versie_op(beide, date(2025, 7, 31), "de weigering").inhoud
    'profiel'
    >>> versie_op(beide, None, "de weigering").inhoud
    'aanbod'
    >>> versie_op(beide, date(2020, 1, 1), "de weigering")
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.NietInWerking: Op deze dag geldt deze regel niet, of dat is niet nagegaan: \
de weigering. Gegeven: 1 januari 2020. Nagegaan is de regel van 1 augustus 2022 tot 1 augustus \
2025 en vanaf 1 augustus 2025.
    """
    if dag is None:
        return versies[-1]
    for versie in versies:
        if versie.geldig.omvat(dag):
            return versie
    tijdvakken = " en ".join(versie.geldig.in_woorden() for versie in versies)
    raise NietInWerking(
        f"Op deze dag geldt deze regel niet, of dat is niet nagegaan: {naam.rstrip('?.')}.",
        schrijf_dag(dag),
        f"Nagegaan is de regel {tijdvakken}.",
    )
