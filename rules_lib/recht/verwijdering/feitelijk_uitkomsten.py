"""Waar de vraag of iets feitelijk een verwijdering is, op uitkomt."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Aard, Uitkomst, Vervolg
from rules_lib.recht.verwijdering.vindplaatsen import (
    ALS_VERWIJDERING,
    FEITELIJK,
    MINDER_UREN_INSPECTIE,
    OVERPLAATSING,
    UREN,
    VOORNEMEN_BIJ_GPO,
)
from rules_lib.recht.wetten import LPW, RAPPORT, VERGELIJK_SWV, WEC, WPO, WVO

_TERUG = Vervolg("Laat de leerling weer toe, of begin de verwijdering met alle stappen.")
_STAPPEN = Vervolg("Loop na wat er voor een verwijdering moet gebeuren.", "verwijdering")
_ONDERWIJS = Vervolg("Geef intussen onderwijs, ook thuis, en leg vast wat en hoe vaak.")
_PLEK = Vervolg("Zoek met het samenwerkingsverband een plek die past.")
_VRAAG = Vervolg(
    "Ouders: vraag de school op papier of zij de leerling wil verwijderen. Is er een voornemen, "
    "dan is dat aan de GPO voor te leggen.",
    "gpo-bevoegd",
)
_BEZWAAR = Vervolg(
    "Ouders: wacht niet met bezwaar. Vanaf welke dag de zes weken lopen, is zonder besluit niet "
    "zeker; reken voor de zekerheid vanaf de eerste dag dat de leerling niet welkom was.",
    "bezwaar",
)
_ALLES = (_TERUG, _STAPPEN, _ONDERWIJS, _PLEK, _VRAAG, _BEZWAAR)
_BLIJFT = (
    "De leerling blijft ingeschreven en de zorgplicht loopt door: onderwijs, zo nodig thuis, en "
    "een passende plek zoeken."
)
_JURIST = (
    (
        "Wanneer geldt een gang van zaken zonder besluit als verwijdering, en vanaf welke dag "
        "loopt dan de bezwaartermijn?"
    ),
)

BESLUIT = Uitkomst(
    id="besluit-of-voornemen",
    tekst="Dit is een verwijdering, of het voornemen ertoe. Alle eisen aan een verwijdering "
    "gelden. Ook een voornemen is aan de GPO voor te leggen.",
    bronnen=(
        WPO.artikel("40", "11"),
        WEC.artikel("40", "18"),
        WVO.artikel("8.15", "1 en 2"),
        *VOORNEMEN_BIJ_GPO,
    ),
    vervolg=(
        _STAPPEN,
        Vervolg("Zet de dagen op een rij, tot en met bezwaar en beroep.", "verwijderen"),
        _ONDERWIJS,
    ),
)
KAN_VERWIJDERING_ZIJN = Uitkomst(
    id="kan-verwijdering-zijn",
    tekst="Dit kan als een verwijdering gelden, ook zonder besluit. " + _BLIJFT,
    bronnen=(FEITELIJK, *ALS_VERWIJDERING, *VOORNEMEN_BIJ_GPO),
    vervolg=_ALLES,
    jurist=_JURIST,
)
KAN_BIJ_INSTELLING = Uitkomst(
    id="kan-verwijdering-zijn-instelling",
    tekst="Dit kan als een verwijdering gelden, ook zonder besluit. De leerling blijft "
    "ingeschreven, en de instelling geeft onderwijs, zo nodig thuis. Is de Leerplichtwet op hem "
    "van toepassing, dan kan zij hem pas definitief verwijderen als een andere school bereid is, "
    "of nadat zij aantoonbaar acht weken zonder succes heeft gezocht. De instelling hoort niet "
    "bij een samenwerkingsverband.",
    bronnen=(
        FEITELIJK,
        WEC.artikel("40", "18"),
        *ALS_VERWIJDERING,
        WEC.artikel("28a", "1 en 2"),
        *VOORNEMEN_BIJ_GPO,
    ),
    vervolg=(
        _TERUG,
        _STAPPEN,
        _ONDERWIJS,
        Vervolg("Reken uit wanneer acht weken zoeken om zijn.", "zoektijd-instelling"),
        _VRAAG,
        _BEZWAAR,
    ),
    jurist=_JURIST,
)
_UREN_NIET_GELEZEN = (
    "Wanneer kan een leerling minder uren komen volgens de Leerplichtwet (vrijstelling, "
    "vervangende leerplicht) en de beleidsregels over onderwijstijd? Die teksten zijn niet gelezen."
)
MINDER_UREN = Uitkomst(
    id="minder-uren",
    tekst="Dit kan als een verwijdering gelden als het blijft duren: een deel van de tijd is de "
    "leerling niet welkom. De wet zegt hoeveel uren onderwijs een leerling ten minste krijgt: in "
    "het po en so over acht schooljaren, in het vso per leerjaar bij de programma's die zij noemt. "
    "Krijgt hij er minder, dan kan de inspectie daarmee instemmen, om lichamelijke of psychische "
    "redenen. Dat instemming van de ouders genoeg is, staat er niet. De zorgplicht loopt door.",
    bronnen=(
        FEITELIJK,
        *UREN,
        *MINDER_UREN_INSPECTIE,
        *ALS_VERWIJDERING,
    ),
    vervolg=(
        Vervolg("Spreek af hoe en wanneer de leerling weer hele dagen komt, en leg het vast."),
        Vervolg("Kan hij lichamelijk of psychisch niet meer uren aan? Vraag de inspectie."),
        *_ALLES,
    ),
    oordeel="Het bevoegd gezag weegt hoeveel uren de leerling aankan; leg vast wie wat zag.",
    jurist=(
        *_JURIST,
        _UREN_NIET_GELEZEN,
        "Voor welke leerlingen in het vso geldt de urennorm van WEC art. 25 lid 1?",
    ),
)
MINDER_UREN_VO = Uitkomst(
    id="minder-uren-vo",
    tekst="Dit kan als een verwijdering gelden als het blijft duren: een deel van de tijd is de "
    "leerling niet welkom. De regels over uren in het vo zijn niet gelezen; vraag na wat zij "
    "vragen. De zorgplicht loopt door.",
    bronnen=(FEITELIJK, *ALS_VERWIJDERING),
    vervolg=(
        Vervolg("Spreek af hoe en wanneer de leerling weer hele dagen komt, en leg het vast."),
        *_ALLES,
    ),
    oordeel="Het bevoegd gezag weegt hoeveel uren de leerling aankan; leg vast wie wat zag.",
    jurist=(
        *_JURIST,
        _UREN_NIET_GELEZEN,
        (
            "Hoeveel uren krijgt een leerling in het vo ten minste, en wie stemt in met minder? De "
            "artikelen van de WVO 2020 daarover zijn niet gelezen."
        ),
    ),
)
MINDER_UREN_EENS = Uitkomst(
    id="minder-uren-met-instemming",
    tekst="Dit lijkt geen verwijdering, zolang de leerling de uren krijgt waarmee de inspectie "
    "instemde. De school blijft verantwoordelijk voor zijn onderwijs.",
    bronnen=(
        *(
            bron.als_uitleg("Het lid gaat over uren; dat het dan geen verwijdering is, is uitleg.")
            for bron in MINDER_UREN_INSPECTIE
        ),
        *UREN,
    ),
    vervolg=(
        Vervolg("Bespreek met de ouders hoe de uren weer meer worden, en leg het vast."),
        Vervolg("Verandert er iets in de hulp? Kijk of het opp moet worden bijgesteld."),
        _ONDERWIJS,
    ),
    jurist=(_UREN_NIET_GELEZEN,),
)
UIT_DE_KLAS = Uitkomst(
    id="niet-in-de-klas",
    tekst="Dit kan als een verwijdering gelden als het blijft duren, ook al is de leerling op "
    "school. Speelt er gevaar, dan vond de GPO het soms redelijk. De zorgplicht loopt door: geef "
    "onderwijs en zoek een passende plek.",
    bronnen=(
        RAPPORT.artikel(
            "3.4.2",
            toelichting="Bij onveiligheid oordeelde de GPO soms dat niet meer toelaten tot de klas "
            "redelijk was.",
        ),
        FEITELIJK,
        *ALS_VERWIJDERING,
    ),
    vervolg=_ALLES,
    oordeel="Het bevoegd gezag weegt of er gevaar is; leg vast wie wat zag en waarom het niet "
    "anders kon.",
    jurist=_JURIST,
)
TE_LANG_GESCHORST = Uitkomst(
    id="te-lang-geschorst",
    tekst="Dit kan als een verwijdering gelden: de leerling is langer weg dan een schorsing duurt. "
    "Alleen in het vo kan een leerling op wie de Leerplichtwet van toepassing is, ook worden "
    "geschorst ten tijde van het overleg met de inspectie. " + _BLIJFT,
    bronnen=(
        RAPPORT.artikel(
            "3.4.2", toelichting="Te lang schorsen kan op zichzelf genoeg zijn voor gelijk."
        ),
        WPO.artikel("40c", "1"),
        WEC.artikel("40a", "1"),
        WVO.artikel("8.14", "1"),
        WVO.artikel("8.15", "4"),
        FEITELIJK,
    ),
    vervolg=(
        Vervolg(
            "Ga na wat er bij een verwijdering aan schorsen kan.", "schorsing-bij-verwijdering"
        ),
        *_ALLES,
    ),
    jurist=_JURIST,
)
GESCHORST = Uitkomst(
    id="geschorst",
    tekst="Dit is een schorsing, geen verwijdering, zolang zij niet langer duurt dan een week en "
    "niet langer dan in het besluit staat. Een schorsing heeft eigen eisen.",
    bronnen=(WPO.artikel("40c", "1"), WEC.artikel("40a", "1"), WVO.artikel("8.14", "1")),
    vervolg=(Vervolg("Loop de eisen aan een schorsing na.", "schorsing"),),
)
OVERGEPLAATST = Uitkomst(
    id="overplaatsing",
    tekst="Dit kan als een verwijdering gelden. De wet noemt een overplaatsing niet; in de "
    "praktijk wordt een overplaatsing die de ouders niet willen vaak zo behandeld. Hoor de ouders "
    "en leg de redenen vast.",
    bronnen=(OVERPLAATSING, *ALS_VERWIJDERING, FEITELIJK),
    vervolg=(_STAPPEN, _ONDERWIJS, _VRAAG, _BEZWAAR),
    jurist=("Wanneer is plaatsen op een andere locatie of een ander niveau een verwijdering?",),
)
OVERPLAATSING_EENS = Uitkomst(
    id="overplaatsing-in-overleg",
    tekst="Over een overplaatsing met instemming is in de gelezen wetten geen regeling gevonden. "
    "Gezocht is in WPO art. 40, WEC art. 40 en WVO 2020 art. 8.15. Leg de afspraak vast: voor hoe "
    "lang, waarom, en hoe het terug kan.",
    bronnen=(OVERPLAATSING, *ALS_VERWIJDERING),
    vervolg=(Vervolg("Verandert er iets in de hulp? Kijk of het opp moet worden bijgesteld."),),
    aard=Aard.NIET_GEREGELD,
)
OUDERS = Uitkomst(
    id="door-de-ouders",
    tekst="Dit is geen verwijdering, zolang de leerling op school welkom is. Tot hij elders is "
    "ingeschreven, blijft deze school verantwoordelijk voor zijn onderwijs; daarna ligt de "
    "zorgplicht bij de nieuwe school. Was hij niet meer welkom, antwoord dan dat het door de "
    "school is.",
    bronnen=(
        RAPPORT.artikel(
            "3.4.2", toelichting="Melden ouders het kind zelf elders aan, dan gaat de plicht over."
        ),
        VERGELIJK_SWV.artikel(
            "", toelichting="De oude school blijft onderwijs geven tot de inschrijving elders."
        ),
        LPW.artikel("21a", "1"),
    ),
    vervolg=(
        Vervolg("Schrijf de ouders dat de leerling welkom is, en nodig hen uit."),
        Vervolg(
            "Blijft de leerling zonder geldige reden weg, meld dat dan als verzuim, uiterlijk bij "
            "zestien uur in vier lesweken."
        ),
        _ONDERWIJS,
        Vervolg("Reken bij een overstap de dag van uitschrijving uit.", "uitschrijving"),
        Vervolg("Ga na wie de zorgplicht heeft.", "wie-heeft-zorgplicht"),
    ),
    jurist=("Wanneer gaat de zorgplicht over als ouders zelf overstappen? De wet zegt het niet.",),
)
ANDERS = Uitkomst(
    id="geen-verwijdering",
    tekst="Dit lijkt geen verwijdering: de school houdt de leerling niet weg. De school blijft "
    "verantwoordelijk voor het onderwijs.",
    bronnen=(FEITELIJK,),
    vervolg=(
        Vervolg("Ga na waarom de leerling wegblijft, en wat hij nodig heeft.", "onderzoek"),
        _ONDERWIJS,
    ),
)
