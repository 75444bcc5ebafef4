"""Bronnen: waarop een antwoord rust, wat er gelezen is en wanneer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum


class Soort(StrEnum):
    """Wat voor grond het is. Een lezer mag de ene soort nooit voor de andere houden.

    >>> Soort.UITLEG.betekenis
    'uitleg: volgt uit rechtspraak, de commissie, de toelichting of een gevolgtrekking'
    """

    WET = "wet"
    UITLEG = "uitleg"
    RAPPORT = "rapport"
    PRAKTIJK = "praktijk"

    @property
    def betekenis(self) -> str:
        """Zegt in een regel wat deze soort grond waard is.

        >>> Soort.WET.betekenis
        'wet: staat in de wettekst'
        """
        return {
            Soort.WET: "wet: staat in de wettekst",
            Soort.UITLEG: (
                "uitleg: volgt uit rechtspraak, de commissie, de toelichting of een gevolgtrekking"
            ),
            Soort.RAPPORT: "rapport: staat in het rapport van KBA Nijmegen (2024)",
            Soort.PRAKTIJK: "praktijk: zo doen scholen of commissies het; de wet zegt het niet",
        }[self]


@dataclass(frozen=True, kw_only=True)
class Werk:
    """Een wet, besluit, rapport of pagina waaruit geput wordt.

    Argumenten: `afkorting`, `naam`, `bwb` (kenmerk in het Basiswettenbestand, of leeg),
    `versie` (de dag van de gelezen versie), `tekst` (welke tekst is gelezen),
    `gelezen` (de dag waarop), `url` (als er geen kenmerk is), `sectoren` (waarvoor het werk
    geldt; leeg: voor alle), `soort`.

    >>> awt = Werk(afkorting="Awt", naam="Algemene termijnenwet", bwb="BWBR0002448",
    ...     versie=date(2010, 10, 10), tekst="afgeleide kopie", gelezen=date(2026, 11, 23))
    >>> awt.artikel("1", "1").verwijzing
    'Awt art. 1 lid 1'
    """

    afkorting: str
    naam: str
    versie: date
    tekst: str
    gelezen: date
    bwb: str = ""
    url: str = ""
    sectoren: tuple[str, ...] = ()
    soort: Soort = Soort.WET

    def artikel(self, artikel: str, lid: str = "", toelichting: str = "") -> Bron:
        """Verwijst naar een artikel (of paragraaf) van dit werk, zo mogelijk met het lid.

        >>> kba = Werk(afkorting="KBA 2024", naam="Regie", versie=date(2024, 1, 1),
        ...     tekst="pdf", gelezen=date(2026, 11, 23), soort=Soort.RAPPORT)
        >>> kba.artikel("2.2").verwijzing
        'KBA 2024 § 2.2'
        """
        return Bron(werk=self, artikel=artikel, lid=lid, toelichting=toelichting, soort=self.soort)


@dataclass(frozen=True, kw_only=True)
class Bron:
    """Een vindplaats: werk, artikel en lid, met de soort grond die zij geeft.

    `denominatie` zegt voor welke scholen de vindplaats geldt (leeg: voor alle), `jurist` of een
    jurist haar heeft nagekeken.

    >>> awb = Werk(afkorting="Awb", naam="Algemene wet bestuursrecht", bwb="BWBR0005537",
    ...     versie=date(2026, 1, 1), tekst="afgeleide kopie", gelezen=date(2026, 11, 23))
    >>> bron = awb.artikel("6:8", "1")
    >>> bron.url
    'https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel6:8'
    >>> bron.als_uitleg("De wet zegt dit niet met zoveel woorden.").soort
    <Soort.UITLEG: 'uitleg'>
    """

    werk: Werk
    artikel: str
    lid: str = ""
    toelichting: str = ""
    soort: Soort = Soort.WET
    denominatie: str = ""
    jurist: bool = False

    @property
    def verwijzing(self) -> str:
        """Noemt de vindplaats zoals een jurist haar schrijft.

        >>> wpo = Werk(afkorting="WPO", naam="", versie=date(2026, 8, 1), tekst="",
        ...     gelezen=date(2026, 11, 23))
        >>> wpo.artikel("40", "3 en 4").verwijzing
        'WPO art. 40 lid 3 en 4'
        """
        if not self.artikel:
            return self.werk.afkorting
        teken = "art." if self.werk.soort is Soort.WET else "§"
        return f"{self.werk.afkorting} {teken} {self.artikel}" + (
            f" lid {self.lid}" if self.lid else ""
        )

    @property
    def url(self) -> str:
        """Geeft de link naar het artikel in de gelezen versie, of naar het werk.

        >>> Werk(afkorting="GPO", naam="", versie=date(2026, 11, 23), tekst="",
        ...     gelezen=date(2026, 11, 23), url="https://onderwijsgeschillen.nl").artikel("").url
        'https://onderwijsgeschillen.nl'
        """
        if not self.werk.bwb:
            return self.werk.url
        return f"https://wetten.overheid.nl/{self.werk.bwb}/{self.werk.versie}" + (
            f"#Artikel{self.artikel}" if self.artikel else ""
        )

    def alleen_bij(self, denominatie: str) -> Bron:
        """Geeft dezelfde vindplaats, alleen voor openbare of alleen voor bijzondere scholen.

        >>> Werk(afkorting="Awb", naam="", versie=date(2026, 1, 1), tekst="",
        ...     gelezen=date(2026, 11, 23)).artikel("6:7").alleen_bij("openbaar").denominatie
        'openbaar'
        """
        return replace(self, denominatie=denominatie)

    def in_elke_sector(self) -> Bron:
        """Geeft dezelfde vindplaats voor elke sector: zij gaat over een andere school.

        >>> wpo = Werk(afkorting="WPO", naam="", versie=date(2026, 8, 1), tekst="",
        ...     gelezen=date(2026, 11, 23), sectoren=("po",))
        >>> wpo.artikel("40", "8").in_elke_sector().werk.sectoren
        ()
        """
        return replace(self, werk=replace(self.werk, sectoren=()))

    def als_uitleg(self, toelichting: str) -> Bron:
        """Geeft dezelfde vindplaats als uitleg: de tekst zegt het niet zelf.

        >>> Werk(afkorting="Awt", naam="", versie=date(2010, 10, 10), tekst="",
        ...     gelezen=date(2026, 11, 23)).artikel("4").als_uitleg("Tien weken.").toelichting
        'Tien weken.'
        """
        return replace(self, soort=Soort.UITLEG, toelichting=toelichting)


def voor_zaak(bronnen: tuple[Bron, ...], antwoorden: Mapping[str, str]) -> tuple[Bron, ...]:
    """Laat de bronnen weg die niet voor deze sector of denominatie gelden.

    Argumenten: `bronnen`, en `antwoorden` met zo mogelijk `sector` en `denominatie`;
    zonder antwoord blijft alles staan.

    >>> wpo = Werk(afkorting="WPO", naam="", versie=date(2026, 8, 1), tekst="",
    ...     gelezen=date(2026, 11, 23), sectoren=("po",))
    >>> voor_zaak((wpo.artikel("40"),), {"sector": "vo"})
    ()
    >>> bijzonder = wpo.artikel("63", "3").alleen_bij("bijzonder")
    >>> voor_zaak((bijzonder,), {"denominatie": "openbaar"}), len(voor_zaak((bijzonder,), {}))
    ((), 1)
    """
    sector, denominatie = antwoorden.get("sector", ""), antwoorden.get("denominatie", "")
    return tuple(
        bron
        for bron in bronnen
        if _past(sector, bron.werk.sectoren) and _past(denominatie, (bron.denominatie,))
    )


def _past(antwoord: str, geldt_voor: tuple[str, ...]) -> bool:
    onbekend = antwoord in ("", "weet-ik-niet")
    return onbekend or not any(geldt_voor) or antwoord in geldt_voor
