"""De basiszaak: welk onderwijs en welke school. Elk onderwerp bouwt hierop."""

from __future__ import annotations

from collections.abc import Callable
from inspect import getdoc
from itertools import combinations
from typing import Any, TypeVar, get_type_hints

from rules_lib.kern.bron import Bron
from rules_lib.kern.geldigheid import Geldigheid, Versie
from rules_lib.kern.moment import Gebeurtenis
from rules_lib.kern.regel import (
    Beslissing,
    Betrekking,
    Boom,
    Eis,
    Fase,
    Stap,
    TermijnOfUitkomst,
    TermijnRegel,
)
from rules_lib.kern.termijn import Aanname, Volgorde
from rules_lib.kern.uitkomst import Uitkomst
from rules_lib.kern.zaak import JaNee, Keuze, Zaak
from rules_lib.recht.geldigheden import SINDS_2022
from rules_lib.recht.wetten import WEC, WVO

Z = TypeVar("Z", bound=Zaak)

BEVOEGD_GEZAG = "het bevoegd gezag"

MEERDERJARIG = Aanname(
    "In het vo: is de leerling meerderjarig en handelingsbekwaam, lees dan voor de ouders: de "
    "leerling (WVO 2020 art. 8.1)."
)
STILGESTAAN = Aanname(
    "De Algemene termijnenwet kijkt naar de wettelijke termijn, ook als die stilstond."
)
"""Of dat ook zo is als het geheel langer duurt dan twaalf weken, zegt de wet niet."""


class Basiszaak(Zaak):
    """De feiten die over elke school gevraagd worden.

    >>> Basiszaak(sector="po", denominatie="openbaar").sector == "po"
    True
    >>> Basiszaak(sector="mbo")
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.Onbekend: Dit antwoord op sector is niet bekend. Gegeven: mbo. Kies uit: \
po, vo, so, vso.
    """

    sector = Keuze(
        "In welk onderwijs speelt het?",
        {
            "po": "Basisschool of speciaal basisonderwijs (po)",
            "vo": "Voortgezet onderwijs (vo)",
            "so": "Speciaal onderwijs (so)",
            "vso": "Voortgezet speciaal onderwijs (vso)",
        },
        hulp="Elke sector heeft een eigen wet: de WPO, de WVO 2020 of de WEC.",
    )
    denominatie = Keuze(
        "Is het een openbare of een bijzondere school?",
        {"openbaar": "Openbaar", "bijzonder": "Bijzonder"},
        hulp=(
            "Bijzonder is bijvoorbeeld katholiek, christelijk, islamitisch of algemeen bijzonder. "
            "Een samenwerkingsschool telt in het po en het (v)so als bijzonder."
        ),
    )


class Leerlingzaak(Basiszaak):
    """De feiten over een leerling van wie de leeftijd ertoe doet.

    >>> Leerlingzaak(sector="vo", meerderjarig="nee").meerderjarig
    False
    """

    meerderjarig = JaNee(
        "Is de leerling meerderjarig en handelingsbekwaam?",
        hulp="Achttien jaar of ouder, en niet onder curatele.",
        bronnen=(WVO.artikel("8.1"),),
    )


class Instellingzaak(Basiszaak):
    """Het feit dat een instelling voor cluster 1 of 2 van een school onderscheidt.

    >>> Instellingzaak(sector="so", instelling="ja").instelling
    True
    """

    instelling = JaNee(
        "Is het een instelling voor cluster 1 of 2?",
        hulp="Cluster 1: blinde en slechtziende leerlingen. Cluster 2: dove en slechthorende "
        "leerlingen en leerlingen met een taalontwikkelingsstoornis.",
        bronnen=(WEC.artikel("40", "22"),),
    )


def termijnregel(
    functie: Callable[[Z], TermijnOfUitkomst],
    *,
    titel: str,
    doel: str,
    wie: str,
    ankers: tuple[Gebeurtenis, ...],
    voorbeelden: tuple[str, ...],
    geldig: Geldigheid = SINDS_2022,
    betrekt: tuple[Betrekking, ...] = (),
) -> TermijnRegel:
    """Maakt van een functie een termijn van het handboek; naam, zaak en uitleg staan in de functie.

    >>> from rules_lib.recht.gebeurtenissen import BEKENDMAKING
    >>> from rules_lib.recht.bezwaar.termijnen import bezwaar
    >>> termijnregel(bezwaar, titel="Bezwaar", doel="Het bezwaar is binnen.", wie="de ouders",
    ...     ankers=(BEKENDMAKING,), voorbeelden=("bekendmaking=2027-01-04",)).id
    'bezwaar'
    """
    zaak = zaak_van(functie)
    return TermijnRegel(
        id=naam_van(functie),
        titel=titel,
        uitleg=uitleg_van(functie),
        zaak=zaak,
        versies=(Versie(geldig, Boom(functie=functie, zaak=zaak)),),
        ankers=ankers,
        voorbeelden=voorbeelden,
        betrekt=betrekt,
        doel=doel,
        wie=wie,
    )


def beslissing(
    functie: Callable[[Z], Uitkomst],
    *,
    titel: str,
    ankers: tuple[Gebeurtenis, ...],
    voorbeelden: tuple[str, ...],
    geldig: Geldigheid = SINDS_2022,
    betrekt: tuple[Betrekking, ...] = (),
) -> Beslissing:
    """Maakt van een functie een beslissing van het handboek.

    >>> from rules_lib.recht.gebeurtenissen import ONTVANGST
    >>> from rules_lib.recht.toelating.zorgplicht import zorgplicht
    >>> beslissing(zorgplicht, titel="Geldt de zorgplicht?", ankers=(ONTVANGST,),
    ...     voorbeelden=("sector=po",)).uitleg
    'Zegt of de zorgplicht bij een aanmelding geldt.'
    """
    zaak = zaak_van(functie)
    return Beslissing(
        id=naam_van(functie),
        titel=titel,
        uitleg=uitleg_van(functie),
        zaak=zaak,
        versies=(Versie(geldig, Boom(functie=functie, zaak=zaak)),),
        ankers=ankers,
        voorbeelden=voorbeelden,
        betrekt=betrekt,
    )


def eis(
    toets: Callable[[Any], Uitkomst],
    tekst: str,
    fase: Fase,
    herstelbaar: str,
    *bronnen: Bron,
    wie: str = BEVOEGD_GEZAG,
    id: str = "",
    jurist: tuple[str, ...] = (),
    betrekt: tuple[Betrekking, ...] = (),
) -> Eis:
    """Maakt van een functie een eis van een controlelijst; zonder `id` heet zij als de functie.

    >>> from rules_lib.recht.toelating.eisen import op_papier
    >>> eis(op_papier, "Het besluit is schriftelijk.", Fase.BIJ_BESLUIT, "Ja: stuur het alsnog.").id
    'op-papier'
    """
    return Eis(
        id=id or naam_van(toets),
        tekst=tekst,
        fase=fase,
        wie=wie,
        toets=Boom(functie=toets, zaak=zaak_van(toets)),
        bronnen=bronnen,
        herstelbaar=herstelbaar,
        jurist=jurist,
        betrekt=betrekt,
    )


def stap(
    id: str,
    titel: str,
    wie: str,
    doe: str,
    termijn: Callable[[Any], TermijnOfUitkomst],
    zaak: type[Zaak],
    *,
    levert: str = "",
    regel: str = "",
) -> Stap:
    """Maakt een stap van een procedure over `zaak`.

    Argumenten: als die van `Stap`; `termijn` is de functie, `regel` de id van de regel die erbij
    hoort (leeg: die met dezelfde naam als de stap; "-": geen).

    >>> from rules_lib.recht.bezwaar.termijnen import Bezwaar, bezwaar
    >>> stap("bezwaar", "Bezwaar maken", "de ouders", "Stuur het bezwaar.", bezwaar, Bezwaar).regel
    'bezwaar'
    """
    boom = Boom(functie=termijn, zaak=zaak)
    hoort = "" if regel == "-" else regel or id
    return Stap(id=id, titel=titel, wie=wie, doe=doe, termijn=boom, levert=levert, regel=hoort)


def na_elkaar(*gebeurtenissen: Gebeurtenis) -> tuple[Volgorde, ...]:
    """Geeft de volgorde van gebeurtenissen die alleen zo na elkaar kunnen komen, per paar.

    >>> from rules_lib.recht.gebeurtenissen import GPO_AANHANGIG, GPO_OORDEEL
    >>> na_elkaar(GPO_AANHANGIG, GPO_OORDEEL)[0].tekst
    'Het oordeel van de GPO ligt voor het aanhangig maken van het geschil bij de GPO.'
    """
    return tuple(
        Volgorde(eerst, dan, f"{dan.tekst[0].upper()}{dan.tekst[1:]} ligt voor {eerst.tekst}.")
        for eerst, dan in combinations(gebeurtenissen, 2)
    )


def zaak_van(functie: Callable[[Any], object]) -> type[Any]:
    """Geeft de klasse van de zaak waarover een regel gaat.

    >>> from rules_lib.recht.toelating.zorgplicht import zorgplicht
    >>> zaak_van(zorgplicht).__name__
    'Zorgplicht'
    """
    soort: type[Any] = get_type_hints(functie)["zaak"]
    return soort


def naam_van(functie: Callable[..., object]) -> str:
    """Geeft de vaste naam van een regel.

    >>> from rules_lib.recht.toelating.beslissen import beslissing_aanmelding
    >>> naam_van(beslissing_aanmelding)
    'beslissing-aanmelding'
    """
    return functie.__name__.replace("_", "-")


def uitleg_van(functie: Callable[..., object]) -> str:
    """Geeft de eerste zin van de docstring: wat de regel zegt.

    >>> from rules_lib.recht.toelating.zorgplicht import zorgplicht
    >>> uitleg_van(zorgplicht)
    'Zegt of de zorgplicht bij een aanmelding geldt.'
    """
    return (getdoc(functie) or "").partition("\n")[0]
