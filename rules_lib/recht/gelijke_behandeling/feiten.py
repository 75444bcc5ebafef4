"""De feiten over gelijke behandeling van een leerling met een handicap of chronische ziekte."""

from __future__ import annotations

from rules_lib.kern.zaak import JaNee, Keuze
from rules_lib.recht.basis import Basiszaak
from rules_lib.recht.gelijke_behandeling.vindplaatsen import (
    AANPASSING,
    EERST_DOELTREFFEND,
    TOEGANGSBESLUIT,
    UITZONDERING,
)
from rules_lib.recht.wetten import RAPPORT, WGBH


class Behandeling(Basiszaak):
    """De feiten waarvan afhangt of de wet gelijke behandeling geldt.

    >>> Behandeling(handicap="ja").handicap
    True
    """

    handicap = JaNee(
        "Heeft de leerling een handicap of chronische ziekte?",
        hulp="De gelezen artikelen zeggen niet wat eronder valt, en vragen geen verklaring van een "
        "arts. De school weegt dit. Leg vast waarop dat rust. Twijfelt u, ga dan verder met ja.",
        oordeel=True,
        bronnen=(WGBH.artikel("1"),),
    )
    dienst_van_school = JaNee(
        "Gaat het om iets wat de school zelf aanbiedt of doet?",
        hulp="Bijvoorbeeld toelating, lessen, toetsen, het gebouw, schoolreizen of advies over een "
        "vervolgschool. Niet: vervoer door de gemeente, een stagebedrijf of zorg van een ander.",
        bronnen=(WGBH.artikel("5b", "1"),),
    )


class Aanpassing(Behandeling):
    """De feiten van een gevraagde aanpassing.

    >>> Aanpassing(onevenredig="nee").onevenredig
    False
    """

    behoefte_bekend = JaNee(
        "Is samen met de leerling en de ouders nagegaan aan welke aanpassing behoefte is?",
        hulp="De wet zegt: naar gelang de behoefte. Het gaat om deze leerling, niet om een groep.",
        bronnen=AANPASSING,
    )
    assistentiehond = JaNee(
        "Gaat het om het toelaten van een assistentiehond?",
        bronnen=(WGBH.artikel("2", "2"),),
    )
    geschikt = JaNee(
        "Neemt de aanpassing de belemmering weg?",
        hulp="Geschikt: de leerling kan ermee meedoen. De school weegt dit, zo nodig met een "
        "deskundige. Leg vast wat is bekeken, ook andere aanpassingen. Kijk hier nog niet naar "
        "de kosten.",
        oordeel=True,
        bronnen=EERST_DOELTREFFEND,
    )
    noodzakelijk = JaNee(
        "Heeft de leerling de aanpassing nodig om als ieder ander mee te doen?",
        hulp="Noodzakelijk: zonder de aanpassing lukt het niet. De school weegt dit. Leg vast "
        "waarom.",
        oordeel=True,
        bronnen=EERST_DOELTREFFEND,
    )
    veiligheid = JaNee(
        "Is het voor de veiligheid en de gezondheid noodzakelijk om de aanpassing niet te doen?",
        hulp="De school weegt dit. Een algemene zorg is niet genoeg: leg vast welk gevaar er is, "
        "voor wie, en waarom het niet anders kan.",
        oordeel=True,
        bronnen=UITZONDERING,
    )
    onevenredig = JaNee(
        "Is de aanpassing voor de school een onevenredige belasting?",
        hulp="De school weegt lasten en baten: de grootte van de school, de kosten en de "
        "vergoedingen daarvoor, of het organisatorisch en technisch kan, wat de school kan "
        "dragen, en of er een vergelijkbaar alternatief in de regio is. Leg elk ervan vast.",
        oordeel=True,
        bronnen=(*AANPASSING, RAPPORT.artikel("2.1")),
    )


class Toegang(Basiszaak):
    """De feiten over de algemene toegankelijkheid.

    >>> Toegang(toegang_voor="algemeen").toegang_voor
    'algemeen'
    """

    toegang_voor = Keuze(
        "Gaat het om één leerling, of om toegankelijkheid voor iedereen?",
        {
            "leerling": "Om wat één leerling nodig heeft",
            "algemeen": "Om toegankelijkheid in het algemeen, ook zonder dat iemand erom vraagt",
        },
        bronnen=(WGBH.artikel("2a", "1"),),
    )
    toegang_onevenredig = JaNee(
        "Is de voorziening voor de school nu een onevenredige belasting?",
        hulp="De school weegt de omvang en de middelen van de school, de kosten, het nut, hoe lang "
        "iets meegaat, de waarde van een oud gebouw, en of het veilig en uitvoerbaar is. Leg elk "
        "ervan vast, en wanneer er opnieuw wordt gekeken.",
        oordeel=True,
        bronnen=(WGBH.artikel("2a", "1"), TOEGANGSBESLUIT.artikel("7")),
    )
    toegang_eenvoudig = JaNee(
        "Is het een voorziening van eenvoudige aard?",
        hulp="Zij grijpt weinig in, en kost niets of weinig. Bijvoorbeeld een drempelplaat of een "
        "leesbare website. De school weegt dit. Leg vast wat zij vraagt.",
        oordeel=True,
        bronnen=(TOEGANGSBESLUIT.artikel("6", "2"),),
    )


class Onderscheid(Behandeling):
    """De feiten van een mogelijk onderscheid.

    >>> Onderscheid(anders_behandeld="ja").anders_behandeld
    True
    """

    intimidatie = JaNee(
        "Gaat het om gedrag dat de leerling in zijn waardigheid aantast en een bedreigende, "
        "vijandige, beledigende, vernederende of kwetsende omgeving schept?",
        hulp="Met dat doel of met dat gevolg, en in verband met de handicap of ziekte. Dit heet "
        "intimidatie. Wie het meemaakt of ziet weegt dit, en ook de school. Leg vast wat er is "
        "gebeurd.",
        oordeel=True,
        bronnen=(WGBH.artikel("1a", "1 en 2"),),
    )
    anders_behandeld = JaNee(
        "Wordt de leerling om de handicap of ziekte anders behandeld dan een ander in een "
        "vergelijkbare situatie?",
        hulp="Dit heet direct onderscheid. Een voorbeeld: niet mee op schoolreis om de rolstoel.",
        bronnen=(WGBH.artikel("1"),),
    )
    neutrale_regel = JaNee(
        "Raakt een regel die voor iedereen geldt leerlingen met een handicap of ziekte bijzonder?",
        hulp="Dit heet indirect onderscheid. Een voorbeeld: honderd procent aanwezigheid als eis.",
        oordeel=True,
        bronnen=(WGBH.artikel("1"),),
    )
    uitzondering = Keuze(
        "Is er een uitzondering?",
        {
            "geen": "Nee",
            "veiligheid": "Ja: het is noodzakelijk voor de veiligheid en de gezondheid",
            "voorziening": "Ja: het is een voorziening die er juist voor deze leerlingen is",
            "voorkeur": "Ja: het geeft deze leerlingen voorrang om een nadeel weg te nemen",
        },
        hulp="De school weegt dit. Voorrang moet in een redelijke verhouding staan tot het doel. "
        "Leg vast waarom de uitzondering hier past.",
        oordeel=True,
        bronnen=(WGBH.artikel("3", "1"),),
    )
    legitiem_doel = JaNee(
        "Dient de regel een legitiem doel?",
        hulp="De school weegt dit. Leg het doel vast.",
        oordeel=True,
        bronnen=(WGBH.artikel("3", "2"),),
    )
    passend_middel = JaNee(
        "Is de regel daarvoor passend, en is zij nodig: kan het niet met minder nadeel?",
        hulp="De school weegt dit. Leg vast welke andere middelen zijn bekeken.",
        oordeel=True,
        bronnen=(WGBH.artikel("3", "2"),),
    )
