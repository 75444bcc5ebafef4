"""Wie de school bij een opp betrekt, en met welke woorden van de wet."""

from __future__ import annotations

from rules_lib.kern.bron import Bron
from rules_lib.kern.regel import Betrekking, Vorm
from rules_lib.recht.opp.vindplaatsen import (
    ADVIES,
    BEGELEIDEN,
    HOREN,
    MINDER_UREN_WEC,
    ONTHEFFING_VO,
    ONTHEFFING_VSO,
    TOELICHTEN,
)
from rules_lib.recht.wetten import WEC, WPO, WVO

VASTSTELLEN = "Een opp vaststellen"
BIJSTELLEN = "Een opp bijstellen"
EVALUEREN = "Een opp evalueren"
_OUDERS = "de ouders"
_COMMISSIE = "de commissie voor de begeleiding; bij een instelling de commissie van onderzoek"
_OF_LEERLING = "de ouders, of de leerling zelf als hij meerderjarig en handelingsbekwaam is"


def _per_wet(
    stap: str, vorm: Vorm, woorden: str, po: str, vo: str, wec: str
) -> tuple[Betrekking, ...]:
    """Geeft de ouders in het po en vo, en in het (v)so de ouders of de meerderjarige leerling."""
    gewoon = (WPO.artikel("40a", po), WVO.artikel("2.44", vo))
    speciaal = (WEC.artikel("41a", wec),)
    return (
        Betrekking(stap=stap, vorm=vorm, wie=_OUDERS, bronnen=gewoon, woorden=woorden),
        Betrekking(stap=stap, vorm=vorm, wie=_OF_LEERLING, bronnen=speciaal, woorden=woorden),
    )


def overleg(stap: str, *, po: str, vo: str, wec: str) -> tuple[Betrekking, ...]:
    """Zegt met wie overlegd wordt, en wiens instemming met de andere delen niet nodig is.

    Argumenten: de stap, en het lid van WPO art. 40a, WVO 2020 art. 2.44 en WEC art. 41a.

    >>> [b.vorm.value for b in overleg(VASTSTELLEN, po="1", vo="1", wec="1")]
    ['overleggen', 'overleggen', 'geen toestemming nodig', 'geen toestemming nodig']
    """
    vooraf = "nadat op overeenstemming gericht overleg is gevoerd"
    rest = "overleg is genoeg voor wat niet over de individuele begeleiding gaat"
    return (
        *_per_wet(stap, Vorm.OVERLEG, vooraf, po, vo, wec),
        *_per_wet(stap, Vorm.GEEN_TOESTEMMING, rest, po, vo, wec),
    )


def instemming(stap: str, *, po: str, vo: str, wec: str) -> tuple[Betrekking, ...]:
    """Zegt wie het eens moet zijn met het deel over de individuele begeleiding.

    Argumenten als bij `overleg`.

    >>> [b.wie for b in instemming(VASTSTELLEN, po="2", vo="2", wec="2")][0]
    'de ouders'
    """
    woorden = "nadat overeenstemming is bereikt, over het deel over de individuele begeleiding"
    return _per_wet(stap, Vorm.TOESTEMMING, woorden, po, vo, wec)


def advies(stap: str, *bronnen: Bron) -> tuple[Betrekking, ...]:
    """Zegt welke commissie in het (v)so adviseert.

    >>> advies(VASTSTELLEN, WEC.artikel("41a", "1"))[0].vorm.value
    'advies vragen'
    """
    return (
        Betrekking(
            stap=stap,
            vorm=Vorm.ADVIES,
            wie=_COMMISSIE,
            bronnen=(*bronnen, *ADVIES),
            woorden="na advies, ook over het deel over de individuele begeleiding",
        ),
    )


def horen(stap: str) -> tuple[Betrekking, ...]:
    """Zegt welke leerling zijn mening kan geven, en dat zijn instemming niet nodig is.

    >>> [(b.vorm.value, b.wie) for b in horen(VASTSTELLEN)][0]
    ('horen', 'de leerling')
    """
    po_vo, wec = (HOREN[0], HOREN[2]), (HOREN[1],)
    woorden = (
        "nadat de leerling in de gelegenheid is gesteld op een door hem te bepalen wijze vrijelijk "
        "zijn mening naar voren te brengen, met de ondersteuning die hij nodig heeft"
    )
    niet_meerderjarig = "de leerling, behalve als hij meerderjarig en handelingsbekwaam is"
    stem = "De tekst geeft de leerling een stem; van instemming spreekt zij hier niet."
    return (
        Betrekking(
            stap=stap, vorm=Vorm.HOREN, wie="de leerling", bronnen=po_vo, woorden=woorden
        ),
        Betrekking(
            stap=stap, vorm=Vorm.HOREN, wie=niet_meerderjarig, bronnen=wec, woorden=woorden
        ),
        Betrekking(
            stap=stap,
            vorm=Vorm.GEEN_TOESTEMMING,
            wie="de leerling van wie de mening is gevraagd",
            bronnen=tuple(bron.als_uitleg(stem) for bron in HOREN),
            woorden="zijn mening weegt mee, en de school legt uit hoe",
        ),
    )  # fmt: skip


def toelichten(stap: str) -> tuple[Betrekking, ...]:
    """Zegt aan wie de school uitlegt wat er met zijn mening is gedaan.

    >>> toelichten(BIJSTELLEN)[0].vorm.value
    'informeren'
    """
    return (
        Betrekking(
            stap=stap,
            vorm=Vorm.INFORMEREN,
            wie="de leerling",
            bronnen=TOELICHTEN,
            woorden="toelichten op welke wijze zijn mening van invloed is geweest",
        ),
    )


def evalueren(po: Bron, wec: Bron, vo: Bron, *, met_leerling: bool) -> tuple[Betrekking, ...]:
    """Zegt met wie het opp wordt geëvalueerd; sinds 1 augustus 2025 ook met de leerling.

    >>> leden = WPO.artikel("40a", "4"), WEC.artikel("41a", "4"), WVO.artikel("2.44", "3")
    >>> evalueren(*leden, met_leerling=True)[0].wie
    'de ouders en de leerling'
    """
    woorden = "ten minste een keer per schooljaar evalueren met"
    wie = "de ouders en de leerling" if met_leerling else _OUDERS
    alleen = f"{wie}; met alleen de leerling als hij meerderjarig en handelingsbekwaam is"
    return (
        Betrekking(stap=EVALUEREN, vorm=Vorm.OVERLEG, wie=wie, bronnen=(po, vo), woorden=woorden),
        Betrekking(stap=EVALUEREN, vorm=Vorm.OVERLEG, wie=alleen, bronnen=(wec,), woorden=woorden),
    )


EVALUATIE_COMMISSIE = Betrekking(
    stap=EVALUEREN,
    vorm=Vorm.ADVIES,
    wie=_COMMISSIE,
    bronnen=ADVIES,
    woorden="evalueert zelf ten minste een keer per jaar, en doet verslag aan het bevoegd gezag",
)
MINDER_UREN = Betrekking(
    stap="Minder uren onderwijs voor een leerling in het po of (v)so",
    vorm=Vorm.TOESTEMMING,
    wie="de inspectie",
    bronnen=(WPO.artikel("8", "10"), *MINDER_UREN_WEC),
    woorden="kan op verzoek (so: aanvraag) van het bevoegd gezag instemmen, om lichamelijke of "
    "psychische redenen",
)
_ONTHEFFING = "Ontheffing van een onderdeel van het onderwijsprogramma"
ONTHEFFING = (
    Betrekking(
        stap=_ONTHEFFING,
        vorm=Vorm.OVERLEG,
        wie=_OUDERS,
        bronnen=(ONTHEFFING_VO,),
        woorden="na overleg met",
    ),
    Betrekking(
        stap=_ONTHEFFING,
        vorm=Vorm.OVERLEG,
        wie=_OF_LEERLING,
        bronnen=ONTHEFFING_VSO,
        woorden="na overleg met",
    ),
)
ZORG_EN_GEMEENTE = Betrekking(
    stap="De individuele begeleiding vormgeven",
    vorm=Vorm.OVERLEG,
    wie="de gemeente, de jeugdgezondheidszorg, de maatschappelijke ondersteuning of een "
    "zorgaanbieder",
    bronnen=BEGELEIDEN,
    woorden="zo nodig",
)
