"""Schorsen terwijl er een verwijdering loopt, en wat de wet biedt bij acuut gevaar."""

from __future__ import annotations

from dataclasses import replace

from rules_lib.kern.regel import Betrekking, Vorm
from rules_lib.kern.uitkomst import Aard, Uitkomst, Vervolg
from rules_lib.kern.zaak import JaNee
from rules_lib.recht.basis import Basiszaak, beslissing
from rules_lib.recht.leerplicht import LEERPLICHTWET, leerplichtwet_geldt
from rules_lib.recht.schorsing.feiten import BijVerwijdering
from rules_lib.recht.schorsing.gebeurtenissen import BEGIN_SCHORSING, BEKENDMAKING_SCHORSING
from rules_lib.recht.schorsing.vindplaatsen import (
    AAN_WIE,
    EEN_WEEK_EN_HOREN,
    ONBEPAALD,
    REDENEN,
    TIJDENS_OVERLEG,
    TIJDENS_VERWIJDERING_VO,
    VEILIGHEID,
    WEEK,
    ZOLANG_DE_PROCEDURE_LOOPT,
    ZORGPLICHT_BLIJFT,
    uitleg_bij,
)
from rules_lib.recht.wetten import WEC, WPO, WVO


class Gevaar(Basiszaak):
    """De feiten van een situatie die niet kan wachten.

    >>> Gevaar(gevaar_nu="ja").gevaar_nu
    True
    """

    gevaar_nu = JaNee(
        "Is er nu gevaar voor iemand als de leerling op school blijft?",
        hulp="De schoolleider weegt dit, met wie erbij was. Leg vast: wat er is gezien, door wie, "
        "voor wie het gevaar is, en waarom het nu is en niet in het algemeen.",
        oordeel=True,
    )
    gevaar_lichter_middel = JaNee(
        "Kan het gevaar weg met iets lichters dan schorsen?",
        hulp="Denk aan extra toezicht, een andere ruimte, een aangepast rooster of hulp van het "
        "samenwerkingsverband. Naar huis sturen onder een andere naam, zoals time-out, is niet "
        "lichter. Leg vast wat is bekeken en waarom het wel of niet genoeg is.",
        oordeel=True,
    )
    gevaar_al_een_week = JaNee(
        "Is de leerling hierom al een week geschorst, of loopt die week nu af?",
        hulp="Tel elke dag dat de leerling hierom van school is gehouden, ook zonder besluit.",
        bronnen=WEEK,
    )


def schorsing_bij_verwijdering(zaak: BijVerwijdering) -> Uitkomst:
    """Zegt hoe lang een leerling geschorst kan zijn terwijl er een verwijdering loopt.

    Bron: WPO art. 40c lid 1, WEC art. 40a lid 1, WVO 2020 art. 8.14 lid 1 en 8.15 lid 4.

    >>> schorsing_bij_verwijdering(BijVerwijdering(sector="po")).id
    'week-blijft'
    >>> schorsing_bij_verwijdering(BijVerwijdering(sector="vo", leerplichtig="ja",
    ...     overleg_inspectie_loopt="ja")).id
    'tijdens-overleg'
    """
    if zaak.sector == "vo":
        if not leerplichtwet_geldt(zaak):
            return _ZONDER_LEERPLICHT
        if zaak.overleg_inspectie_loopt:
            return _TIJDENS_OVERLEG
        return _BUITEN_OVERLEG
    return _WEEK_BLIJFT


_NA_DE_WEEK = (
    Vervolg("Reken uit wat de laatste dag van de schorsing is.", "schorsing-einde"),
    Vervolg("Loop de eisen van het besluit tot schorsing na.", "schorsing"),
    Vervolg("Regel voor na die dag hoe de leerling terugkomt of waar het onderwijs krijgt."),
)
_WEEK_BLIJFT = Uitkomst(
    id="week-blijft",
    tekst="Ook terwijl er een verwijdering loopt, duurt een schorsing hoogstens een week. Een "
    "uitzondering is in de wet voor po en (v)so niet gevonden. Wie langer schorst, kan alleen al "
    "daarom ongelijk krijgen.",
    bronnen=(*WEEK, ONBEPAALD, EEN_WEEK_EN_HOREN, VEILIGHEID),
    vervolg=_NA_DE_WEEK,
)
_BUITEN_OVERLEG = Uitkomst(
    id="buiten-overleg",
    tekst="Een schorsing duurt hoogstens een week. De ruimte voor schorsen bij een verwijdering is "
    "er alleen ten tijde van het overleg met de inspectie, en dat loopt nu niet. Dat het rapport "
    "de hele procedure noemt, is ruimer dan de tekst.",
    bronnen=(WVO.artikel("8.14", "1"), TIJDENS_OVERLEG, ZOLANG_DE_PROCEDURE_LOOPT),
    vervolg=(
        *_NA_DE_WEEK,
        Vervolg("Overleg met de inspectie voordat u definitief verwijdert."),
    ),
)
_ZONDER_LEERPLICHT = Uitkomst(
    id="zonder-leerplicht",
    tekst="Een schorsing duurt hoogstens een week. De ruimte voor schorsen ten tijde van het "
    "overleg met de inspectie is er alleen voor een leerling op wie de Leerplichtwet van "
    "toepassing is. Dat het rapport de hele procedure noemt, is ruimer dan de tekst.",
    bronnen=(WVO.artikel("8.14", "1"), TIJDENS_OVERLEG, *LEERPLICHTWET, ZOLANG_DE_PROCEDURE_LOOPT),
    vervolg=_NA_DE_WEEK,
)
_TIJDENS_OVERLEG = Uitkomst(
    id="tijdens-overleg",
    tekst="Ten tijde van het overleg met de inspectie over de definitieve verwijdering kan de "
    "leerling worden geschorst. De tekst noemt geen aantal dagen en geen einde; er is dus geen "
    "laatste dag uit te rekenen. Het rapport zegt: zolang de procedure loopt. Dat is ruimer dan de "
    "tekst: vóór en na het overleg geldt de gewone week.",
    bronnen=(TIJDENS_OVERLEG, TIJDENS_VERWIJDERING_VO, ZOLANG_DE_PROCEDURE_LOOPT),
    vervolg=(
        Vervolg("Leg vast wanneer het overleg begon, en wanneer het klaar is."),
        Vervolg("Ga in het overleg na hoe de leerling intussen onderwijs volgt, en regel dat."),
        Vervolg("Laat de leerling terugkomen zodra het overleg klaar is en er geen besluit is."),
        Vervolg("Loop de eisen van een verwijdering na.", "verwijdering"),
    ),
    jurist=(
        (
            "Geldt de week van WVO 2020 art. 8.14 lid 1 ook voor een schorsing ten tijde van het "
            "overleg met de inspectie (8.15 lid 4)?"
        ),
        "Wanneer begint en eindigt het overleg met de inspectie van WVO 2020 art. 8.15 lid 4?",
        "Zegt ECLI:NL:RBNHO:2025:6824 iets over hoe lang een schorsing in het vo kan duren?",
    ),
)


def acuut_gevaar(zaak: Gevaar) -> Uitkomst:
    """Zegt wat de wet biedt als de veiligheid op school nu in het geding is, en wat te doen.

    Bron: WPO art. 40c, WEC art. 40a, WVO 2020 art. 8.14 en 8.15 lid 4; rapport par. 3.4.2.

    >>> acuut_gevaar(Gevaar(gevaar_nu="ja", gevaar_lichter_middel="nee",
    ...     gevaar_al_een_week="nee", sector="po")).id
    'schorsen'
    >>> acuut_gevaar(Gevaar(sector="vo", gevaar_nu="nee")).id
    'geen-acuut-gevaar'
    """
    na_de_week = _NA_DE_WEEK_VO if zaak.sector == "vo" else _NA_DE_WEEK_ANDERS
    if not zaak.gevaar_nu:
        return _GEEN_GEVAAR
    if zaak.gevaar_lichter_middel:
        return _LICHTER
    if not zaak.gevaar_al_een_week:
        return _SCHORSEN
    return na_de_week


_WEGING = "De schoolleider weegt of er nu gevaar is, en of iets lichters genoeg is."
_VEILIG = Vervolg("Zorg eerst dat iedereen veilig is. Bel bij direct gevaar 112.")
_VASTLEGGEN = Vervolg("Leg vandaag vast wat er is gebeurd, wie erbij was en wat er is geprobeerd.")
_BELLEN = Vervolg("Bel de ouders, en hoor hen en de leerling zo snel als het kan.")
_HULP = Vervolg(
    "Vraag vandaag hulp: het samenwerkingsverband, de inspectie, en zo nodig leerplicht, "
    "jeugdhulp of politie."
)
_GEEN_GEVAAR = Uitkomst(
    id="geen-acuut-gevaar",
    tekst="Er is nu geen gevaar. Dan is er tijd voor de gewone weg: gesprek, steun, en overleg "
    "met de ouders. De zorgplicht van de school blijft.",
    bronnen=(
        ZORGPLICHT_BLIJFT,
        *uitleg_bij(REDENEN, "Schorsen vraagt redenen die de maatregel dragen."),
    ),
    oordeel=_WEGING,
    vervolg=(
        Vervolg("Bespreek welke steun nodig is, en pas zo nodig het opp aan.", "opp-bijstellen"),
        Vervolg(
            "Komt het gedrag door een handicap of ziekte? Ga na of een aanpassing helpt.",
            "doeltreffende-aanpassing",
        ),
        Vervolg("Wilt u toch schorsen? Loop dan de eisen na.", "schorsing"),
        Vervolg("Denkt u aan verwijderen? Loop dan de eisen na.", "verwijdering"),
    ),
)
_LICHTER = Uitkomst(
    id="lichter-middel",
    tekst="Er is iets lichters dan schorsen dat het gevaar wegneemt. Doe dat. De leerling blijft "
    "op school en krijgt onderwijs.",
    bronnen=uitleg_bij(
        REDENEN, "Redenen geven is ook: zeggen waarom iets lichters niet genoeg is."
    ),
    oordeel=_WEGING,
    vervolg=(_VEILIG, _VASTLEGGEN, _BELLEN, _HULP),
)
_SCHORSEN = Uitkomst(
    id="schorsen",
    tekst="De wet geeft één middel om een leerling meteen van school te houden: schorsen, met "
    "redenen en hoogstens een week. Een andere grond daarvoor is in de gelezen artikelen niet "
    "gevonden. De zorgplicht van de school blijft, ook voor het onderwijs in die week.",
    bronnen=(*WEEK, *AAN_WIE, VEILIGHEID, ZORGPLICHT_BLIJFT),
    oordeel=_WEGING,
    vervolg=(
        _VEILIG,
        _VASTLEGGEN,
        _BELLEN,
        Vervolg("Zet het besluit op papier, met redenen. Loop de eisen na.", "schorsing"),
        Vervolg("Reken uit wat de laatste dag is.", "schorsing-einde"),
        Vervolg("Meld een schorsing van meer dan één dag aan de inspectie.", "melding-schorsing"),
        Vervolg("Gebruik de week: regel onderwijs, hulp en afspraken over de terugkeer."),
        _HULP,
    ),
)
_GPO_OVER_VEILIGHEID = (
    "De geschillencommissie (GPO) vond het in zaken over veiligheid soms redelijk dat een leerling "
    "toch niet meer in de klas of op school kwam, ook al klopte de procedure niet. Dat is een "
    "weging achteraf, van dat ene geval; het is geen grond vooraf. De zorgplicht van de school "
    "blijft."
)
_JURIST_NA_DE_WEEK = (
    (
        "Is er buiten het onderwijsrecht een grond om bij acuut gevaar een leerling langer dan "
        "een week van school te houden?"
    ),
)
_NA_DE_WEEK_ANDERS = Uitkomst(
    id="na-de-week",
    tekst="De week is gebruikt. Een andere grond om de leerling van school te houden is niet "
    f"gevonden; gezocht is in WPO art. 40 en 40c en WEC art. 40 en 40a. {_GPO_OVER_VEILIGHEID}",
    bronnen=(
        WPO.artikel("40c", "1"),
        WEC.artikel("40a", "1"),
        ONBEPAALD,
        EEN_WEEK_EN_HOREN,
        VEILIGHEID,
        ZORGPLICHT_BLIJFT,
    ),
    aard=Aard.NIET_GEREGELD,
    oordeel=_WEGING,
    vervolg=(
        _VEILIG,
        Vervolg("Maak terugkomen veilig: met afspraken, toezicht en steun in de klas."),
        _HULP,
        Vervolg("Zoek met de ouders en het samenwerkingsverband een plek, al is het tijdelijk."),
        Vervolg("Loop de eisen van een verwijdering na.", "verwijdering"),
        Vervolg("Ga na of thuis zitten al een verwijdering is.", "feitelijke-verwijdering"),
    ),
    jurist=_JURIST_NA_DE_WEEK,
)
_NA_DE_WEEK_VO = replace(
    _NA_DE_WEEK_ANDERS,
    id="na-de-week-vo",
    tekst="De week is gebruikt. Buiten het overleg met de inspectie over een verwijdering is geen "
    "andere grond gevonden om de leerling van school te houden; gezocht is in WVO 2020 art. 8.14 "
    f"en 8.15. {_GPO_OVER_VEILIGHEID}",
    bronnen=(WVO.artikel("8.14", "1"), TIJDENS_OVERLEG, VEILIGHEID, ZORGPLICHT_BLIJFT),
    vervolg=(
        *_NA_DE_WEEK_ANDERS.vervolg[:4],
        Vervolg(
            "Loopt er een verwijdering? Kijk of schorsen dan nog kan.", "schorsing-bij-verwijdering"
        ),
        *_NA_DE_WEEK_ANDERS.vervolg[4:],
    ),
)

BESLISSINGEN = (
    beslissing(
        schorsing_bij_verwijdering,
        titel="Schorsen tijdens een verwijdering: hoe lang?",
        ankers=(BEKENDMAKING_SCHORSING, BEGIN_SCHORSING),
        voorbeelden=(
            "sector=po",
            "sector=vo leerplichtig=ja overleg_inspectie_loopt=ja",
            "sector=vo leerplichtig=nee achttien=ja",
        ),
        betrekt=(
            Betrekking(
                stap="Een leerling van school houden tijdens een verwijdering",
                vorm=Vorm.OVERLEG,
                wie="de inspectie",
                bronnen=(TIJDENS_OVERLEG,),
                woorden="voor een leerling op wie de Leerplichtwet van toepassing is: overleg met "
                "de inspectie, ook over hoe hij onderwijs kan volgen",
            ),
        ),
    ),
    beslissing(
        acuut_gevaar,
        titel="Acuut gevaar: wat biedt de wet?",
        ankers=(BEGIN_SCHORSING,),
        voorbeelden=(
            "sector=po gevaar_nu=ja gevaar_lichter_middel=nee gevaar_al_een_week=nee",
            "sector=vo gevaar_nu=ja gevaar_lichter_middel=nee gevaar_al_een_week=ja",
            "sector=so gevaar_nu=nee",
        ),
    ),
)
