"""De Leerplichtwet: of de leerplicht of de kwalificatieplicht voor een leerling geldt."""

from __future__ import annotations

from rules_lib.kern.zaak import JaNee
from rules_lib.recht.basis import Basiszaak
from rules_lib.recht.wetten import LPW, WVO

LEERPLICHTWET = (
    LPW.artikel("3", "1"),
    LPW.artikel("4a", "1 en 2"),
    LPW.artikel("4b"),
)
HEBBEN_GEVOLGD = (
    "Geldt de uitzondering van LPW art. 4a lid 2 ook voor een leerling die het vso in profiel b of "
    "c nog volgt? De tekst zegt 'hebben gevolgd'."
)


class Leeftijd(Basiszaak):
    """Het feit of de leerling achttien is.

    >>> Leeftijd(achttien="nee").achttien
    False
    """

    achttien = JaNee(
        "Is de leerling achttien jaar of ouder?",
        hulp="Kijk naar de dag van het besluit; bij een bezwaar naar de dag van het horen.",
        bronnen=(LPW.artikel("4b"), WVO.artikel("8.14", "2"), WVO.artikel("8.15", "3, 6 en 8")),
    )


class Leerplicht(Leeftijd):
    """De feiten waarvan het afhangt of de Leerplichtwet voor een leerling geldt.

    >>> Leerplicht(leerplichtig="ja").leerplichtig
    True
    """

    leerplichtig = JaNee(
        "Is de leerling leerplichtig?",
        hulp="De leerplicht begint op de eerste schooldag van de maand na de vijfde verjaardag. "
        "Zij eindigt na het schooljaar waarin de leerling zestien wordt, of na ten minste twaalf "
        "volledige schooljaren. Daarna kan de kwalificatieplicht gelden; dat is een andere vraag.",
        bronnen=(LPW.artikel("3", "1"),),
    )
    startkwalificatie = JaNee(
        "Heeft de leerling een startkwalificatie?",
        hulp="Een diploma havo, vwo, of mbo vanaf de basisberoepsopleiding. Een diploma vmbo of "
        "van een entreeopleiding is geen startkwalificatie.",
        bronnen=(LPW.artikel("1"),),
    )
    uitgezonderd = JaNee(
        "Heeft de leerling een schooldiploma of verklaring praktijkonderwijs, of heeft hij vso in "
        "profiel b (arbeidsmarkt) of c (dagbesteding) gevolgd?",
        hulp="Volgt de leerling dat vso nu nog? Dan is de tekst niet duidelijk: antwoord nee.",
        bronnen=(LPW.artikel("4a", "2"),),
    )


def volwassen(zaak: Leerplicht) -> bool:
    """Zegt of de leerling achttien of ouder is; een leerplichtige leerling is dat nooit.

    Bron: LPW art. 3 lid 1: de leerplicht eindigt na het schooljaar waarin iemand zestien wordt.

    >>> volwassen(Leerplicht(leerplichtig="ja"))
    False
    >>> volwassen(Leerplicht(leerplichtig="nee", achttien="ja"))
    True
    """
    if zaak.leerplichtig:
        return False
    return zaak.achttien


def leerplichtwet_geldt(zaak: Leerplicht) -> bool:
    """Zegt of de Leerplichtwet op de leerling van toepassing is: leerplicht of kwalificatieplicht.

    Bron: LPW art. 3 lid 1 (leerplicht), 4a lid 1 en 2 en 4b (kwalificatieplicht). In het po en so
    is een leerling die niet leerplichtig is er nog te jong voor.

    >>> leerplichtwet_geldt(Leerplicht(sector="so", leerplichtig="nee"))
    False
    >>> leerplichtwet_geldt(Leerplicht(sector="vo", leerplichtig="nee", achttien="nee",
    ...     startkwalificatie="nee", uitgezonderd="nee"))
    True
    >>> leerplichtwet_geldt(Leerplicht(sector="vo", leerplichtig="nee", achttien="ja"))
    False
    """
    if zaak.leerplichtig:
        return True
    if zaak.sector in ("po", "so"):
        return False
    if zaak.achttien:
        return False
    if zaak.startkwalificatie:
        return False
    return not zaak.uitgezonderd
