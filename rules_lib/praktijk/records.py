"""De records: een factor die regie helpt of hindert, en een aanbeveling."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Werking(StrEnum):
    """Of een factor regie helpt of hindert.

    >>> Werking("bevorderend") is Werking.BEVORDEREND
    True
    """

    BEVORDEREND = "bevorderend"
    BELEMMEREND = "belemmerend"


class Beinvloedbaar(StrEnum):
    """Of de school er zelf iets aan kan doen.

    >>> [keuze.value for keuze in Beinvloedbaar]
    ['ja', 'deels', 'nauwelijks']
    """

    JA = "ja"
    DEELS = "deels"
    NAUWELIJKS = "nauwelijks"


THEMAS = {
    "ondersteuning-beschrijven": "Ondersteuning beschrijven",
    "behoefte-onderzoeken": "De behoefte onderzoeken",
    "opp-als-leidraad": "Het opp als leidraad",
    "andere-school-wie": "Een andere school: wie zoekt",
    "andere-school-hoe": "Een andere school: hoe u zoekt",
    "kennis-en-rollen": "Kennis en rollen",
    "ouders-en-leerling": "Ouders en leerling",
    "wie-aan-tafel": "Wie zit aan tafel",
    "ontwikkelingen": "Ontwikkelingen",
}
"""De thema's op volgorde van het rapport: de naam van de bladzijde en hoe het thema heet."""

FASEN = {
    "voor-aanmelding": "Voor de aanmelding",
    "aanmelding": "Bij de aanmelding",
    "onderzoek": "Bij het onderzoek",
    "opp": "Bij het opp",
    "andere-school": "Bij het zoeken van een andere school",
    "geschil": "Bij een geschil",
    "altijd": "Altijd",
}
"""De fasen van een zaak, op volgorde."""

PARTIJEN = {
    "school": "de school",
    "bestuur": "het bestuur",
    "swv": "het samenwerkingsverband",
    "ouders": "de ouders",
    "leerling": "de leerling",
    "gemeente": "de gemeente",
    "commissie": "de geschillencommissie",
}
"""Wie er iets aan kan doen."""

VOOR = {"school": "voor scholen", "commissie": "voor de geschillencommissie"}
"""Voor wie een aanbeveling is."""


@dataclass(frozen=True, kw_only=True)
class Factor:
    """Iets wat regie helpt of hindert, met wie er iets aan kan doen.

    `spiegelbeeld` noemt de factoren die het omgekeerde zeggen, `scan` de stelling waarmee een
    school nagaat hoe zij ervoor staat; zonder stelling telt de factor niet mee in de Regiescan.

    >>> factor = Factor(
    ...     id="B01", naam="Houd het aanbod actueel", werking=Werking.BEVORDEREND, tekst="Kijk.",
    ...     beinvloedbaar=Beinvloedbaar.JA, wie=("school",), thema="ondersteuning-beschrijven",
    ...     paragraaf="3.1", fase=("altijd",), scan="Ons aanbod klopt.")
    >>> factor.spiegelbeeld, factor.scan
    ((), 'Ons aanbod klopt.')
    """

    id: str
    naam: str
    werking: Werking
    tekst: str
    beinvloedbaar: Beinvloedbaar
    wie: tuple[str, ...]
    thema: str
    paragraaf: str
    fase: tuple[str, ...]
    spiegelbeeld: tuple[str, ...] = ()
    aanbevelingen: tuple[str, ...] = ()
    regels: tuple[str, ...] = ()
    scan: str = ""


@dataclass(frozen=True, kw_only=True)
class Aanbeveling:
    """Wat een school of de geschillencommissie kan doen, waarom, en hoe op maandagmorgen.

    >>> aanbeveling = Aanbeveling(
    ...     id="A01", naam="Spreek af wie wat doet", voor="school", wat="Spreek af.",
    ...     waarom="Dan weet ieder het.", maandag=("Maak een lijst.",), wie=("school",),
    ...     controle=("De lijst is er.",), paragraaf="4.2")
    >>> aanbeveling.maandag, aanbeveling.factoren
    (('Maak een lijst.',), ())
    """

    id: str
    naam: str
    voor: str
    wat: str
    waarom: str
    maandag: tuple[str, ...]
    wie: tuple[str, ...]
    controle: tuple[str, ...]
    paragraaf: str
    factoren: tuple[str, ...] = ()
    regels: tuple[str, ...] = ()
    paginas: tuple[str, ...] = ()
