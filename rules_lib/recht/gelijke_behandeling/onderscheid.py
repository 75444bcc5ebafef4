"""Onderscheid: wanneer een leerling met een handicap of ziekte ongelijk wordt behandeld."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Uitkomst, Vervolg
from rules_lib.recht.basis import beslissing
from rules_lib.recht.gebeurtenissen import PEILDAG
from rules_lib.recht.geldigheden import GELIJKE_BEHANDELING
from rules_lib.recht.gelijke_behandeling.feiten import Onderscheid
from rules_lib.recht.gelijke_behandeling.vindplaatsen import BEWIJS, COLLEGE, KLACHT
from rules_lib.recht.wetten import WGBH


def onderscheid(zaak: Onderscheid) -> Uitkomst:
    """Zegt of er verboden onderscheid is op grond van een handicap of chronische ziekte.

    Bron: WGBH/cz art. 1, 1a, 3 en 5b lid 1, WCRM art. 10 lid 1 en 2. Alleen indirect onderscheid
    kan objectief gerechtvaardigd zijn (WGBH/cz art. 3 lid 2).

    >>> onderscheid(Onderscheid(handicap="ja", dienst_van_school="ja", intimidatie="ja")).id
    'intimidatie'
    >>> direct = Onderscheid(handicap="ja", dienst_van_school="ja", intimidatie="nee",
    ...     anders_behandeld="ja", uitzondering="geen")
    >>> onderscheid(direct).id
    'direct'
    """
    if not zaak.handicap:
        return _ANDERE_GROND
    if not zaak.dienst_van_school:
        return _NIET_DE_SCHOOL
    if zaak.intimidatie:
        return _INTIMIDATIE
    if zaak.anders_behandeld:
        if zaak.uitzondering == "geen":
            return _DIRECT
        return _UITZONDERING
    if not zaak.neutrale_regel:
        return _GEEN_ONDERSCHEID
    if zaak.uitzondering != "geen":
        return _UITZONDERING
    if not zaak.legitiem_doel:
        return _INDIRECT
    if not zaak.passend_middel:
        return _INDIRECT
    return _GERECHTVAARDIGD


_DAARNAAST = Vervolg(
    "Ga na of een aanpassing nodig is: die plicht staat hiernaast.", "doeltreffende-aanpassing"
)
_WEG = (
    Vervolg(
        "Ouders kunnen een klacht indienen bij de klachtencommissie van de school, ook over "
        "discriminatie. In een school voor vo of vso kunnen leerlingen dat zelf, in een school "
        "voor so of so/vso vanaf 13 jaar."
    ),
    Vervolg(
        "De leerling, of voor hem de ouders, kan het College voor de rechten van de mens "
        "schriftelijk vragen om te onderzoeken of er onderscheid is. Ook de school kan dat vragen."
    ),
    Vervolg("Gaat het om een besluit? Ga na welke weg daartegen openstaat.", "bezwaarweg"),
)
_JURIST_WEG = ("Bindt een oordeel van het College voor de rechten van de mens een school?",)
_BENADELEN = WGBH.artikel(
    "9a", toelichting="Wie hierop een beroep doet, wordt daar niet om benadeeld."
)

_DIRECT = Uitkomst(
    id="direct",
    tekst="Dit is direct onderscheid, en dat is verboden. Een goede reden helpt niet: alleen de "
    "uitzonderingen in de wet tellen.",
    bronnen=(WGBH.artikel("1"), WGBH.artikel("5b", "1"), BEWIJS, _BENADELEN, *KLACHT, COLLEGE),
    vervolg=(Vervolg("Stop ermee, en herstel wat kan."), *_WEG),
    jurist=_JURIST_WEG,
)
_INDIRECT = Uitkomst(
    id="indirect",
    tekst="Dit is indirect onderscheid zonder objectieve rechtvaardiging, en dat is verboden. Het "
    "doel is niet legitiem, of het middel is niet passend en nodig.",
    bronnen=(
        WGBH.artikel("1"),
        WGBH.artikel("3", "2"),
        WGBH.artikel("5b", "1"),
        BEWIJS,
        _BENADELEN,
        *KLACHT,
        COLLEGE,
    ),
    oordeel="De school weegt of de regel een legitiem doel dient, en of zij passend en nodig is.",
    vervolg=(Vervolg("Pas de regel aan, of maak een uitzondering."), *_WEG),
    jurist=_JURIST_WEG,
)
_INTIMIDATIE = Uitkomst(
    id="intimidatie",
    tekst="Dit is intimidatie, en dat is verboden. Hiervoor geldt geen enkele uitzondering.",
    bronnen=(
        WGBH.artikel("1a", "1-3"),
        WGBH.artikel("5b", "1"),
        BEWIJS,
        _BENADELEN,
        *KLACHT,
        COLLEGE,
    ),
    oordeel="Wie dit leest weegt of het gedrag dat doel of dat gevolg heeft.",
    vervolg=(Vervolg("Zorg meteen dat het stopt en dat de leerling veilig is."), *_WEG),
    jurist=_JURIST_WEG,
)
_GERECHTVAARDIGD = Uitkomst(
    id="gerechtvaardigd",
    tekst="Er is indirect onderscheid, maar het verbod geldt niet als het doel legitiem is en het "
    "middel passend en nodig. Leg dat vast: bij de rechter moet de school het kunnen bewijzen.",
    bronnen=(WGBH.artikel("3", "2"), BEWIJS, *KLACHT, COLLEGE),
    oordeel="De school weegt of de regel een legitiem doel dient, en of zij passend en nodig is.",
    vervolg=(_DAARNAAST, *_WEG),
)
_UITZONDERING = Uitkomst(
    id="uitzondering",
    tekst="Het verbod geldt hier niet, als de uitzondering echt past: veiligheid en gezondheid, "
    "een voorziening voor deze leerlingen, of voorrang die een nadeel wegneemt.",
    bronnen=(WGBH.artikel("3", "1"), BEWIJS, *KLACHT, COLLEGE),
    oordeel="De school weegt of de uitzondering hier past.",
    vervolg=(_DAARNAAST, *_WEG),
)
_GEEN_ONDERSCHEID = Uitkomst(
    id="geen-onderscheid",
    tekst="Er is geen direct of indirect onderscheid. Ook dan kan een aanpassing nodig zijn: wie "
    "die zonder grond weigert, maakt alsnog onderscheid.",
    bronnen=(WGBH.artikel("1"), WGBH.artikel("2", "1")),
    oordeel="De school weegt of een regel deze leerlingen bijzonder raakt.",
    vervolg=(_DAARNAAST,),
)
_NIET_DE_SCHOOL = Uitkomst(
    id="niet-de-school",
    tekst="Het verbod richt zich tot wie de dienst aanbiedt. Gaat het om een ander, spreek die dan "
    "aan.",
    bronnen=(WGBH.artikel("5b", "1"),),
)
_ANDERE_GROND = Uitkomst(
    id="andere-grond",
    tekst="Zonder handicap of chronische ziekte geldt deze wet niet. Voor andere gronden, zoals "
    "afkomst of godsdienst, is er andere wetgeving; die is niet gelezen.",
    bronnen=(WGBH.artikel("1"), *KLACHT, COLLEGE),
    oordeel="De school weegt of er een handicap of chronische ziekte is.",
    vervolg=_WEG,
)

ONDERSCHEID = beslissing(
    onderscheid,
    titel="Is dit verboden onderscheid?",
    ankers=(PEILDAG,),
    voorbeelden=(
        ("handicap=ja dienst_van_school=ja intimidatie=nee anders_behandeld=ja uitzondering=geen"),
        (
            "handicap=ja dienst_van_school=ja intimidatie=nee anders_behandeld=nee "
            "neutrale_regel=ja uitzondering=geen legitiem_doel=ja passend_middel=nee"
        ),
        "handicap=nee",
    ),
    geldig=GELIJKE_BEHANDELING,
)
