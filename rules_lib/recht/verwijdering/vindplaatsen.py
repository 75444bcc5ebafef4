"""De artikelen over verwijdering, in de drie wetten naast elkaar."""

from __future__ import annotations

from rules_lib.kern.bron import Bron
from rules_lib.recht.wetten import (
    AWB,
    BBWEC,
    BBWPO,
    GPO_OORDELEN,
    RAPPORT,
    UWVO,
    VERGELIJK_SWV,
    WEC,
    WPO,
    WVO,
    WVO_2024,
)

BESLIST = (WPO.artikel("40", "1"), WEC.artikel("40", "1"), WVO.artikel("8.15", "1"))
ANDERE_SCHOOL = (WPO.artikel("40", "11"), WEC.artikel("40", "18"), WVO.artikel("8.15", "2"))
HOREN_LERAAR = (WPO.artikel("40", "11"), WEC.artikel("40", "18"))
HOREN_OUDERS = (
    WPO.artikel("40", "11"),
    WEC.artikel("40", "18"),
    WPO.artikel("63", "2").alleen_bij("bijzonder"),
    WEC.artikel("61", "2").alleen_bij("bijzonder"),
)
HOREN_VO = WVO.artikel("8.15", "3")
GEEN_HOREN_VO = WVO_2024.artikel("8.15", "1-8").als_uitleg(
    "In deze tekst staat geen plicht om te horen; zij kwam er op 1 augustus 2024."
)
ZIENSWIJZE = (
    AWB.artikel("4:8", "1").alleen_bij("openbaar"),
    AWB.artikel("4:9").alleen_bij("openbaar"),
    AWB.artikel("4:11").alleen_bij("openbaar"),
)
GEEN_ZIENSWIJZE = tuple(
    bron.alleen_bij("bijzonder").als_uitleg(
        "Awb art. 4:8 geldt voor een bestuursorgaan, dus voor een openbare school."
    )
    for bron in (WPO.artikel("63", "2"), WEC.artikel("61", "2"), WVO.artikel("8.15", "6"))
)
VORDERINGEN = UWVO.artikel("8.12", "2")
ZONDER_ONDERSCHEID = UWVO.artikel("8.12", "1")
OPENBAAR_BEKEND = (
    AWB.artikel("3:41", "1").alleen_bij("openbaar"),
    AWB.artikel("3:40").alleen_bij("openbaar"),
)
UITSCHRIJVEN = (
    BBWPO.artikel("10", "1"),
    BBWEC.artikel("9", "1"),
    UWVO.artikel("8.13", "1"),
    WVO.artikel("8.12", "2"),
)
UITSCHRIJVEN_ELDERS = (
    BBWPO.artikel("10", "2"),
    BBWEC.artikel("9", "2"),
    UWVO.artikel("8.13", "2"),
)
ELKE_LEERLING = RAPPORT.artikel(
    "2.2",
    toelichting="Het rapport noemt voor het vo de leerplichtige leerling; de tekst zegt: een "
    "leerling, van elke leeftijd.",
)
FEITELIJK = RAPPORT.artikel(
    "3.4",
    toelichting="Ook zonder besluit houdt de school de zorgplicht: onderwijs thuis, en een plek "
    "zoeken.",
)
VOORNEMEN_BIJ_GPO = (
    GPO_OORDELEN.artikel("108616", toelichting="Ook een voornemen kan worden voorgelegd."),
    GPO_OORDELEN.artikel(
        "108468", toelichting="Zonder verwijdering of voornemen is het verzoek niet-ontvankelijk."
    ),
)
OVERPLAATSING = VERGELIJK_SWV.artikel(
    "", toelichting="Overplaatsen naar een andere locatie of niveau wordt als verwijdering gezien."
)
ALS_VERWIJDERING = tuple(
    bron.als_uitleg("De tekst noemt deze gang van zaken niet; dat zij eronder valt, is uitleg.")
    for bron in ANDERE_SCHOOL
)
UREN = (WPO.artikel("8", "7"), WEC.artikel("12", "1"), WEC.artikel("25", "1"))
"""Hoeveel uren onderwijs een leerling ten minste krijgt; voor het vo is de tekst niet gelezen."""
MINDER_UREN_INSPECTIE = (
    WPO.artikel("8", "10"),
    WEC.artikel("12", "2"),
    WEC.artikel("25", "5"),
)
UREN_ELDERS = (WPO.artikel("15", "1"), WEC.artikel("26", "1"))


def besluit_op_papier(in_het_vo: Bron) -> tuple[Bron, ...]:
    """Geeft de vindplaatsen over de bekendmaking van het besluit.

    Argument: `in_het_vo`, het lid van WVO 2020 art. 8.15 in de versie die geldt.

    >>> besluit_op_papier(WVO.artikel("8.15", "6"))[-1].verwijzing
    'WVO 2020 art. 8.15 lid 6'
    """
    return (
        *OPENBAAR_BEKEND,
        WPO.artikel("63", "2").alleen_bij("bijzonder"),
        WEC.artikel("61", "2").alleen_bij("bijzonder"),
        in_het_vo.alleen_bij("bijzonder"),
    )
