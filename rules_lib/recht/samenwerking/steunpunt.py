"""Het steunpunt voor ouders en leerlingen: voor wie het is, en wat het doet."""

from __future__ import annotations

from rules_lib.kern.regel import Betrekking, Vorm
from rules_lib.kern.uitkomst import Aard, Uitkomst, Vervolg
from rules_lib.kern.zaak import JaNee, Keuze
from rules_lib.recht.basis import Basiszaak, beslissing
from rules_lib.recht.gebeurtenissen import PEILDAG
from rules_lib.recht.geldigheden import STEUNPUNT
from rules_lib.recht.samenwerking.vindplaatsen import swv
from rules_lib.recht.toelating.zorgplicht import Zorgplicht
from rules_lib.recht.wetten import WEC, WPO, WVO

_OOK_SPECIAAL = WEC.artikel("28a", "1 en 2").als_uitleg(
    "De school hoort bij het samenwerkingsverband. De wet schrijft het steunpunt voor leerlingen "
    "met extra ondersteuning in het po en het vo; dat het er ook is voor het so (WPO art. 19) en "
    "het vso (WVO 2020 art. 2.47a), is een gevolgtrekking."
)
_TAAK = (WPO.artikel("19", "1"), WVO.artikel("2.47a", "1"), _OOK_SPECIAAL)
_SIGNALEREN = (WPO.artikel("19", "2"), WVO.artikel("2.47a", "2"), _OOK_SPECIAAL)
_JURIST_SPECIAAL = (
    (
        "Is het steunpunt er ook voor leerlingen van het so en het vso? De wet noemt leerlingen "
        "van WPO art. 8 lid 4 en WVO 2020 art. 2.41."
    ),
)


class Steun(Basiszaak):
    """De feiten van een vraag aan het steunpunt.

    >>> Steun(steunpunt_extra="ja").steunpunt_extra
    True
    """

    instelling = Zorgplicht.instelling
    steunpunt_wie = Keuze(
        "Wie heeft de vraag?",
        {
            "ouder_leerling": "Ouders of een leerling",
            "school": "Een school",
        },
    )
    steunpunt_vraag = Keuze(
        "Wat wordt er gevraagd?",
        {
            "informatie": "Uitleg, bijvoorbeeld over scholen en ondersteuning in de regio",
            "hulp": "Advies, steun of begeleiding, bijvoorbeeld bij een gesprek met de school",
            "beslissing": "Een beslissing, of een oordeel in een geschil",
        },
    )
    steunpunt_extra = JaNee(
        "Gaat het om een leerling die extra ondersteuning nodig heeft, of misschien nodig heeft?",
        hulp="Advies, steun en begeleiding zijn er bij onderwijs aan leerlingen die extra "
        "ondersteuning nodig hebben. Twijfelt u, bel dan gerust.",
        bronnen=_TAAK,
    )


def steunpunt(zaak: Steun) -> Uitkomst:
    """Zegt wat het steunpunt van het samenwerkingsverband voor ouders en leerlingen doet.

    Bron: WPO art. 19, WVO 2020 art. 2.47a; dat het er ook voor het so en het vso is, is uitleg van
    WEC art. 28a.

    >>> steunpunt(Steun(sector="so", instelling="ja")).aard.label
    'geen regeling gevonden'
    >>> hulp = Steun(sector="vo", steunpunt_wie="ouder_leerling", steunpunt_extra="ja",
    ...     steunpunt_vraag="hulp")
    >>> steunpunt(hulp).id
    'hulp'
    """
    if zaak.sector in ("so", "vso"):
        if zaak.instelling:
            return _INSTELLING
    if zaak.steunpunt_wie == "school":
        return _SCHOOL
    if zaak.steunpunt_vraag == "beslissing":
        return _GEEN_BESLISSING
    if zaak.steunpunt_vraag == "informatie":
        return _INFORMATIE
    if not zaak.steunpunt_extra:
        return _ANDERE_VRAAG
    return _HULP


_INFORMATIE = Uitkomst(
    id="informatie",
    tekst="Het steunpunt geeft ouders en leerlingen uitleg: over onderwijs voor leerlingen die "
    "extra ondersteuning nodig hebben, en over wat er in het samenwerkingsverband aan "
    "ondersteuning is. Het doet dat alleen in het belang van de leerling.",
    bronnen=_TAAK,
    vervolg=(Vervolg("Zoek het steunpunt op bij het samenwerkingsverband van de school."),),
    jurist=_JURIST_SPECIAAL,
)
_HULP = Uitkomst(
    id="hulp",
    tekst="Het steunpunt geeft ouders en leerlingen advies, steun en begeleiding bij het onderwijs "
    "en de extra ondersteuning. Het doet dat alleen in het belang van de leerling. Het beslist "
    "niets en vervangt geen bezwaar.",
    bronnen=_TAAK,
    vervolg=(
        Vervolg("Zoek het steunpunt op bij het samenwerkingsverband van de school."),
        Vervolg("Ga na tot wanneer bezwaar kan, ook als u eerst hulp vraagt.", "bezwaar"),
    ),
    jurist=_JURIST_SPECIAAL,
)
_GEEN_BESLISSING = Uitkomst(
    id="geen-beslissing",
    tekst="Het steunpunt beslist niet over toelating, een tlv of ondersteuning, en geeft geen "
    "oordeel in een geschil. De wet geeft het die taak niet. Het kan ouders en leerlingen wel "
    "helpen hun weg te vinden.",
    bronnen=(
        *(
            bron.als_uitleg("De wet noemt informeren, advies, steun en begeleiding; meer niet.")
            for bron in _TAAK[:2]
        ),
        _OOK_SPECIAAL,
    ),
    vervolg=(
        Vervolg("Ga na welke weg er is tegen een besluit.", "bezwaarweg"),
        Vervolg("Ga na of de geschillencommissie het geschil kan behandelen.", "gpo-bevoegd"),
    ),
)
_ANDERE_VRAAG = Uitkomst(
    id="andere-vraag",
    tekst="Advies, steun en begeleiding geeft het steunpunt volgens de wet bij onderwijs aan "
    "leerlingen die extra ondersteuning nodig hebben. Bij iets anders zegt zij niet dat het helpt; "
    "begin dan bij de school. Uitleg over wat er in het samenwerkingsverband aan ondersteuning is, "
    "geeft het aan alle ouders en leerlingen.",
    bronnen=_TAAK,
)
_SCHOOL = Uitkomst(
    id="school",
    tekst="Het steunpunt is er voor ouders en leerlingen, niet voor de school. Een school die wil "
    "weten wat een leerling nodig heeft, vraagt advies aan het samenwerkingsverband zelf. Van dat "
    "advies krijgen de ouders een afschrift.",
    bronnen=(
        *_TAAK,
        *swv("6 en 14", "7 en 17")[:2],
    ),
    vervolg=(Vervolg("Wijs ouders en leerlingen zelf op het steunpunt."),),
)
_INSTELLING = Uitkomst(
    id="instelling",
    tekst="Voor een instelling voor cluster 1 of 2 is geen steunpunt gevonden: zij hoort niet bij "
    "een samenwerkingsverband. Gezocht is in WEC art. 28a, WPO art. 19 en WVO 2020 art. 2.47a.",
    bronnen=(WEC.artikel("28a", "1 en 2"),),
    aard=Aard.NIET_GEREGELD,
    vervolg=(Vervolg("Vraag de instelling zelf waar ouders en leerlingen hulp vinden."),),
)

STEUNPUNT_REGEL = beslissing(
    steunpunt,
    titel="Kan het steunpunt van het samenwerkingsverband helpen?",
    ankers=(PEILDAG,),
    voorbeelden=(
        "sector=po steunpunt_wie=ouder_leerling steunpunt_vraag=hulp steunpunt_extra=ja",
        "sector=vo steunpunt_wie=ouder_leerling steunpunt_vraag=beslissing",
        "sector=vso instelling=nee steunpunt_wie=school",
    ),
    geldig=STEUNPUNT,
    betrekt=(
        Betrekking(
            stap="Het steunpunt van het samenwerkingsverband",
            vorm=Vorm.INFORMEREN,
            wie="ouders en leerlingen",
            bronnen=_TAAK,
            woorden="informeren, en advies, steun en begeleiding bieden, uitsluitend in het belang "
            "van de leerling",
        ),
        Betrekking(
            stap="Het steunpunt van het samenwerkingsverband",
            vorm=Vorm.INFORMEREN,
            wie="het samenwerkingsverband",
            bronnen=_SIGNALEREN,
            woorden="over relevante ontwikkelingen, met het oog op beleid",
        ),
    ),
)
