"""Gegevens over een stoornis, handicap of beperking: vragen, en weigeren te geven."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Uitkomst, Vervolg
from rules_lib.recht.basis import beslissing
from rules_lib.recht.gebeurtenissen import ONTVANGST
from rules_lib.recht.geldigheden import GEGEVENSRECHT
from rules_lib.recht.informatie.feiten import Ondersteuningsgegevens
from rules_lib.recht.informatie.vindplaatsen import (
    COMMISSIE,
    NODIG_VOOR_BESLISSING,
    WEIGEREN_TE_GEVEN,
)
from rules_lib.recht.vindplaatsen import BEOORDELEN, BESLISSEN, UITZONDERING
from rules_lib.recht.wetten import AWB, RAPPORT


def gegevens_over_ondersteuning(zaak: Ondersteuningsgegevens) -> Uitkomst:
    """Zegt of de school naar een stoornis, handicap of beperking kan vragen, en wat weigeren kan.

    Bron: WPO art. 40 lid 3 en 5, WEC art. 40 lid 4, 6 en 22 en art. 41 lid 2 en 4, WVO 2020 art.
    8.9 lid 1 en 3, Awb art. 4:2 lid 2 en 4:3.

    >>> aanmelding = {"plaatsruimte": "ja", "grondslag": "niet_gevraagd"}
    >>> gegevens_over_ondersteuning(Ondersteuningsgegevens(
    ...     sector="po", denominatie="openbaar", privacy_weegt="ja", **aanmelding)).id
    'weigeren-kan'
    >>> gegevens_over_ondersteuning(Ondersteuningsgegevens(sector="po", plaatsruimte="nee")).id
    'lid-geldt-niet'
    """
    if zaak.sector in ("so", "vso"):
        if zaak.instelling:
            return _INSTELLING
    if zaak.sector == "vo":
        if not zaak.voorwaarden:
            return _LID_GELDT_NIET
    if not zaak.plaatsruimte:
        return _LID_GELDT_NIET
    if zaak.grondslag == "geweigerd":
        return _LID_GELDT_NIET
    if zaak.denominatie == "bijzonder":
        return _BIJZONDER
    if zaak.privacy_weegt:
        return _WEIGEREN
    return _GEVEN


_ONTBREEKT = Vervolg("Kijk wat volgt als het gegeven niet komt.", "gegevens-ontbreken")
_GPO = Vervolg("Oneens over wat de school vraagt? Kijk of de GPO bevoegd is.", "gpo-bevoegd")
_LID_GELDT_NIET = Uitkomst(
    id="lid-geldt-niet",
    tekst="Het lid waarop de school deze gegevens vraagt, geldt hier niet: er is geen plaats, de "
    "ouders weigeren de verklaring over de grondslag, of (alleen vo) de leerling voldoet niet aan "
    "de voorwaarden. De school beoordeelt dan niet wat het kind nodig heeft, en vraagt het dus "
    "niet. Over de aanmelding wordt wel op tijd beslist.",
    bronnen=(*UITZONDERING, *BESLISSEN),
    vervolg=(Vervolg("Reken uit wanneer er beslist moet zijn.", "beslissing-aanmelding"),),
)
_INSTELLING = Uitkomst(
    id="commissie-onderzoekt",
    tekst="Bij een instelling (cluster 1 of 2) geldt dit lid niet. Een commissie onderzoekt of het "
    "kind in aanmerking komt; zonder dat onderzoek geen toelating. Zij kan onderzoek gebruiken dat "
    "er al is, als zij het krijgt. Een plicht van de ouders om het te geven staat er niet.",
    bronnen=COMMISSIE,
    vervolg=(Vervolg("Loop na hoe het rapport gedeeld wordt.", "gegevens-overdracht"),),
)
_WEIGEREN = Uitkomst(
    id="weigeren-kan",
    tekst="De ouders kunnen dit gegeven weigeren: hun privacy weegt zwaarder. Dat geldt ook voor "
    "uitslagen van medisch en psychologisch onderzoek. De school beslist op wat er is, of "
    "onderzoekt zelf wat het kind nodig heeft. Leg de weging vast.",
    bronnen=(WEIGEREN_TE_GEVEN, *BEOORDELEN, RAPPORT.artikel("3.2")),
    oordeel="De ouders wegen eerst, daarna het bevoegd gezag, en bij een geschil de rechter.",
    vervolg=(_ONTBREEKT, Vervolg("Loop het eigen onderzoek na.", "onderzoek"), _GPO),
    jurist=(
        (
            "Is wat de school aan gegevens over een handicap kan verzoeken, een gegeven dat "
            "volgens de wet moet worden overgelegd (Awb art. 4:3 lid 2)? Gelezen is: nee, het is "
            "een verzoek."
        ),
    ),
)
_GEVEN = Uitkomst(
    id="geven-wat-nodig-is",
    tekst="De school kan erom verzoeken. De ouders geven wat voor de beslissing nodig is en wat "
    "zij redelijkerwijs kunnen krijgen. Komt het niet, dan kan de school een termijn stellen om "
    "aan te vullen.",
    bronnen=(*BEOORDELEN, NODIG_VOOR_BESLISSING, AWB.artikel("4:3", "1").alleen_bij("openbaar")),
    oordeel="De ouders wegen eerst, daarna het bevoegd gezag, en bij een geschil de rechter.",
    vervolg=(_ONTBREEKT, _GPO),
)
_BIJZONDER = Uitkomst(
    id="verzoek-zonder-plicht",
    tekst="De school kan erom verzoeken. Dit lid verplicht de ouders niet om het te geven. Een "
    "artikel met gronden om te weigeren, zoals de Awb voor openbare scholen heeft, is in de "
    "gelezen onderwijswetten niet gevonden. Bespreek met de ouders waarvoor het nodig is. Komt het "
    "niet, dan beslist de school op wat er is, of zij stelt een termijn om aan te vullen.",
    bronnen=(*BEOORDELEN, RAPPORT.artikel("3.2")),
    vervolg=(_ONTBREEKT, Vervolg("Loop het eigen onderzoek na.", "onderzoek"), _GPO),
    jurist=(
        (
            "Op welke grond kunnen ouders bij een bijzondere school uitslagen van medisch of "
            "psychologisch onderzoek weigeren? De AVG is voor dit handboek niet gelezen."
        ),
    ),
)

GEGEVENS_OVER_ONDERSTEUNING = beslissing(
    gegevens_over_ondersteuning,
    titel="Wat kunnen ouders over een handicap of beperking voor zich houden?",
    ankers=(ONTVANGST,),
    voorbeelden=(
        ("sector=po plaatsruimte=ja grondslag=niet_gevraagd denominatie=openbaar privacy_weegt=ja"),
        "sector=vo voorwaarden=ja plaatsruimte=nee",
        "sector=so instelling=ja",
    ),
    geldig=GEGEVENSRECHT,
)
