"""De doeltreffende aanpassing: eerst wat werkt, dan pas of het te zwaar is."""

from __future__ import annotations

from rules_lib.kern.regel import Betrekking, Vorm
from rules_lib.kern.uitkomst import Uitkomst, Vervolg
from rules_lib.recht.basis import beslissing
from rules_lib.recht.gebeurtenissen import PEILDAG
from rules_lib.recht.geldigheden import GELIJKE_BEHANDELING
from rules_lib.recht.gelijke_behandeling.feiten import Aanpassing
from rules_lib.recht.gelijke_behandeling.vindplaatsen import (
    AANPASSING,
    BEWIJS_AANPASSING,
    COLLEGE,
    EERST_DOELTREFFEND,
    KLACHT,
    UITZONDERING,
)
from rules_lib.recht.wetten import RAPPORT, WGBH

BEHOEFTE = WGBH.artikel("2", "1").als_uitleg(
    "De wet zegt: naar gelang de behoefte. Dat de school die met de leerling en de ouders nagaat, "
    "is een gevolgtrekking."
)


def doeltreffende_aanpassing(zaak: Aanpassing) -> Uitkomst:
    """Zegt of een school een aanpassing voor een leerling moet doen.

    Bron: WGBH/cz art. 2, 3 lid 1 en 5b lid 1, WCRM art. 10 lid 1 en 2. De volgorde, eerst
    doeltreffend en dan pas onevenredig, staat in het rapport (paragraaf 2.1), naar de memorie van
    toelichting.

    >>> doeltreffende_aanpassing(Aanpassing(handicap="nee")).id
    'geen-handicap'
    >>> hond = Aanpassing(handicap="ja", dienst_van_school="ja", assistentiehond="ja",
    ...     veiligheid="nee", onevenredig="nee")
    >>> doeltreffende_aanpassing(hond).id
    'aanpassen'
    """
    if not zaak.handicap:
        return _GEEN_HANDICAP
    if not zaak.dienst_van_school:
        return _NIET_DE_SCHOOL
    if not zaak.assistentiehond:
        if not zaak.behoefte_bekend:
            return _EERST_BEHOEFTE
        if not zaak.geschikt:
            return _NIET_GESCHIKT
        if not zaak.noodzakelijk:
            return _NIET_NODIG
    if zaak.veiligheid:
        return _VEILIGHEID
    if zaak.onevenredig:
        return _ONEVENREDIG
    return _AANPASSEN


_WEEGT = "De school weegt of de aanpassing doeltreffend is, en daarna of zij te zwaar is."
_ZORGPLICHT = Vervolg(
    "Gaat het om een aanmelding? Ga na of de zorgplicht geldt; die staat hiernaast.", "zorgplicht"
)
_KLACHT = Vervolg(
    "Bent u het niet eens? Ouders kunnen een klacht indienen bij de klachtencommissie van de "
    "school, ook over discriminatie."
)
_COLLEGE = Vervolg(
    "De leerling, of voor hem de ouders, kan het College voor de rechten van de mens schriftelijk "
    "vragen om te onderzoeken of de school een aanpassing heeft nagelaten."
)
_VASTLEGGEN = Vervolg("Loop na of elke factor is gewogen en vastgelegd.", "afweging-aanpassing")

_AANPASSEN = Uitkomst(
    id="aanpassen",
    tekst="De school moet de aanpassing doen. Zij is doeltreffend en geen onevenredige belasting.",
    bronnen=(*AANPASSING, WGBH.artikel("5b", "1"), BEWIJS_AANPASSING, *KLACHT, COLLEGE),
    oordeel=_WEEGT,
    vervolg=(
        Vervolg("Spreek af wat er wanneer gebeurt, en bekijk later of het werkt."),
        _KLACHT,
        _COLLEGE,
    ),
)
_ONEVENREDIG = Uitkomst(
    id="onevenredig",
    tekst="Deze aanpassing hoeft niet als zij voor de school een onevenredige belasting is. Zoek "
    "eerst of een lichtere aanpassing ook werkt. Voeren ouders bij de rechter feiten aan die doen "
    "vermoeden dat er een aanpassing is nagelaten, dan moet de school het tegendeel bewijzen.",
    bronnen=(*AANPASSING, RAPPORT.artikel("2.1"), BEWIJS_AANPASSING, *KLACHT, COLLEGE),
    oordeel=_WEEGT,
    vervolg=(_VASTLEGGEN, _ZORGPLICHT, _KLACHT, _COLLEGE),
)
_VEILIGHEID = Uitkomst(
    id="veiligheid",
    tekst="De aanpassing hoeft niet als het noodzakelijk is voor de veiligheid en de gezondheid om "
    "haar niet te doen. Zoek of het op een andere manier wel veilig kan.",
    bronnen=(*UITZONDERING, BEWIJS_AANPASSING, *KLACHT, COLLEGE),
    oordeel="De school weegt of dit voor de veiligheid en de gezondheid noodzakelijk is.",
    vervolg=(_VASTLEGGEN, _ZORGPLICHT, _KLACHT, _COLLEGE),
    jurist=(
        (
            "Geldt de uitzondering voor veiligheid en gezondheid (WGBH/cz art. 3 lid 1) ook voor "
            "de plicht om een doeltreffende aanpassing te doen?"
        ),
    ),
)
_NIET_GESCHIKT = Uitkomst(
    id="niet-geschikt",
    tekst="Deze aanpassing neemt de belemmering niet weg. De plicht blijft: zoek met de leerling "
    "en de ouders een aanpassing die wel werkt.",
    bronnen=EERST_DOELTREFFEND,
    oordeel=_WEEGT,
    vervolg=(Vervolg("Begin opnieuw met een andere aanpassing.", "doeltreffende-aanpassing"),),
)
_NIET_NODIG = Uitkomst(
    id="niet-nodig",
    tekst="De leerling kan zonder deze aanpassing meedoen als ieder ander. De wet gelijke "
    "behandeling vraagt haar dan niet. Extra ondersteuning kan wel nodig zijn.",
    bronnen=(*EERST_DOELTREFFEND, *KLACHT, COLLEGE),
    oordeel=_WEEGT,
    vervolg=(
        Vervolg("Ga na of er een ontwikkelingsperspectief nodig is.", "opp-nodig"),
        _KLACHT,
        _COLLEGE,
    ),
)
_EERST_BEHOEFTE = Uitkomst(
    id="eerst-behoefte",
    tekst="Ga eerst met de leerling en de ouders na aan welke aanpassing behoefte is. Over kosten "
    "en belasting valt nog niets te zeggen.",
    bronnen=(BEHOEFTE, *EERST_DOELTREFFEND),
    vervolg=(
        Vervolg(
            "Het steunpunt van het samenwerkingsverband kan ouders en leerling helpen.", "steunpunt"
        ),
    ),
)
_NIET_DE_SCHOOL = Uitkomst(
    id="niet-de-school",
    tekst="De plicht rust op wie de dienst aanbiedt. Gaat het om iets van een ander, zoals vervoer "
    "door de gemeente of een stagebedrijf, vraag de aanpassing dan daar.",
    bronnen=(WGBH.artikel("5b", "1"), *AANPASSING),
    jurist=(
        (
            "Valt onderwijs onder 'goederen of diensten' van WGBH/cz art. 5b, en welke delen van "
            "de wet gelden voor vervoer en stage?"
        ),
    ),
)
_GEEN_HANDICAP = Uitkomst(
    id="geen-handicap",
    tekst="Zonder handicap of chronische ziekte geldt deze wet niet. De leerling kan wel extra "
    "ondersteuning nodig hebben.",
    bronnen=(WGBH.artikel("1"), *AANPASSING),
    oordeel="De school weegt of er een handicap of chronische ziekte is.",
    vervolg=(
        _ZORGPLICHT,
        Vervolg("Ga na of er een ontwikkelingsperspectief nodig is.", "opp-nodig"),
    ),
    jurist=("Wat valt onder een handicap of chronische ziekte in de zin van de WGBH/cz?",),
)

DOELTREFFENDE_AANPASSING = beslissing(
    doeltreffende_aanpassing,
    titel="Moet de school een aanpassing doen?",
    ankers=(PEILDAG,),
    voorbeelden=(
        (
            "handicap=ja dienst_van_school=ja assistentiehond=nee behoefte_bekend=ja geschikt=ja "
            "noodzakelijk=ja veiligheid=nee onevenredig=nee"
        ),
        (
            "handicap=ja dienst_van_school=ja assistentiehond=nee behoefte_bekend=ja geschikt=ja "
            "noodzakelijk=ja veiligheid=nee onevenredig=ja"
        ),
        "handicap=ja dienst_van_school=ja assistentiehond=nee behoefte_bekend=nee",
    ),
    geldig=GELIJKE_BEHANDELING,
    betrekt=(
        Betrekking(
            stap="Een doeltreffende aanpassing",
            vorm=Vorm.OVERLEG,
            wie="de leerling en de ouders",
            bronnen=(BEHOEFTE,),
            woorden="naar gelang de behoefte; hoe de school die nagaat, zegt de wet niet",
        ),
    ),
)
