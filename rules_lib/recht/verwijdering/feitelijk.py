"""Feitelijke verwijdering: wanneer iets zonder besluit toch als verwijdering kan gelden."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Aard, Uitkomst, Vervolg
from rules_lib.kern.zaak import JaNee, Keuze
from rules_lib.recht.basis import Basiszaak, beslissing
from rules_lib.recht.gebeurtenissen import PEILDAG
from rules_lib.recht.verwijdering.vindplaatsen import (
    ALS_VERWIJDERING,
    FEITELIJK,
    OVERPLAATSING,
    VOORNEMEN_BIJ_GPO,
)
from rules_lib.recht.wetten import LPW, RAPPORT, VERGELIJK_SWV, WEC, WPO, WVO


class FeitelijkeVerwijdering(Basiszaak):
    """De feiten waaraan een feitelijke verwijdering te herkennen is.

    >>> FeitelijkeVerwijdering(weg_door="school").weg_door == "school"
    True
    """

    besluit_tot_verwijdering = JaNee(
        "Is er een besluit tot verwijdering, of zei de school dat zij dat van plan is?",
        hulp="Een brief, maar ook een gesprek waarin de school zei dat de leerling weg moet.",
    )
    weg_door = Keuze(
        "Wie of wat houdt de leerling van school of uit de les?",
        {"school": "De school", "ouders": "De ouders", "anders": "Iets anders"},
        hulp="De school: ook als zij de ouders vraagt hem thuis te houden. De ouders: zij houden "
        "hem uit zichzelf thuis of meldden hem elders aan. Iets anders: ziekte of zelf wegblijven. "
        "Zegt niet iedereen hetzelfde? Loop dan de andere antwoorden ook na.",
    )
    weg_door_schorsing = JaNee(
        "Is de leerling geschorst?",
        hulp="Er is een besluit tot schorsing, op papier.",
    )
    weg_door_overplaatsing = JaNee(
        "Is de leerling op een andere locatie of een ander niveau geplaatst?"
    )
    buiten_de_klas = JaNee(
        "Is de leerling nog wel op school, maar niet meer in de klas of in de lessen?",
        hulp="Zit hij thuis omdat de school hem niet toelaat? Antwoord dan nee.",
    )
    schorsing_voorbij = JaNee(
        "Duurt het langer dan een week, of langer dan in het besluit tot schorsing staat?",
        bronnen=(WPO.artikel("40c", "1"), WEC.artikel("40a", "1"), WVO.artikel("8.14", "1")),
    )
    overplaatsing_eens = JaNee(
        "Zijn de ouders, en in het vo de leerling, het met die overplaatsing eens?",
        hulp="Zwijgen is geen ja. Leg de afspraak vast: voor hoe lang, en hoe het terug kan.",
    )


def feitelijke_verwijdering(zaak: FeitelijkeVerwijdering) -> Uitkomst:
    """Zegt of wat er gebeurt als verwijdering kan gelden, en wat dan blijft gelden.

    Bron: rapport § 3.4 en 3.4.2, oordelen van de GPO, uitleg van samenwerkingsverbanden; de wet
    regelt het niet.

    >>> feitelijke_verwijdering(FeitelijkeVerwijdering(besluit_tot_verwijdering="nee",
    ...     weg_door="school", weg_door_schorsing="nee", weg_door_overplaatsing="nee",
    ...     buiten_de_klas="nee")).id
    'kan-verwijdering-zijn'
    >>> feitelijke_verwijdering(FeitelijkeVerwijdering(besluit_tot_verwijdering="nee",
    ...     weg_door="anders")).id
    'geen-verwijdering'
    """
    if zaak.besluit_tot_verwijdering:
        return _BESLUIT
    if zaak.weg_door == "anders":
        return _ANDERS
    if zaak.weg_door == "ouders":
        return _OUDERS
    if zaak.weg_door_schorsing:
        return _TE_LANG_GESCHORST if zaak.schorsing_voorbij else _GESCHORST
    if zaak.weg_door_overplaatsing:
        return _OVERPLAATSING_EENS if zaak.overplaatsing_eens else _OVERPLAATSING
    return _UIT_DE_KLAS if zaak.buiten_de_klas else _KAN_VERWIJDERING_ZIJN


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

_BESLUIT = Uitkomst(
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
_KAN_VERWIJDERING_ZIJN = Uitkomst(
    id="kan-verwijdering-zijn",
    tekst="Dit kan als een verwijdering gelden, ook zonder besluit. " + _BLIJFT,
    bronnen=(FEITELIJK, *ALS_VERWIJDERING, *VOORNEMEN_BIJ_GPO),
    vervolg=_ALLES,
    jurist=_JURIST,
)
_UIT_DE_KLAS = Uitkomst(
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
_TE_LANG_GESCHORST = Uitkomst(
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
_GESCHORST = Uitkomst(
    id="geschorst",
    tekst="Dit is een schorsing, geen verwijdering, zolang zij niet langer duurt dan een week en "
    "niet langer dan in het besluit staat. Een schorsing heeft eigen eisen.",
    bronnen=(WPO.artikel("40c", "1"), WEC.artikel("40a", "1"), WVO.artikel("8.14", "1")),
    vervolg=(Vervolg("Loop de eisen aan een schorsing na.", "schorsing"),),
)
_OVERPLAATSING = Uitkomst(
    id="overplaatsing",
    tekst="Dit kan als een verwijdering gelden. De wet noemt een overplaatsing niet; in de "
    "praktijk wordt een overplaatsing die de ouders niet willen vaak zo behandeld. Hoor de ouders "
    "en leg de redenen vast.",
    bronnen=(OVERPLAATSING, *ALS_VERWIJDERING, FEITELIJK),
    vervolg=(_STAPPEN, _ONDERWIJS, _VRAAG, _BEZWAAR),
    jurist=("Wanneer is plaatsen op een andere locatie of een ander niveau een verwijdering?",),
)
_OVERPLAATSING_EENS = Uitkomst(
    id="overplaatsing-in-overleg",
    tekst="Over een overplaatsing met instemming is in de gelezen wetten geen regeling gevonden. "
    "Gezocht is in WPO art. 40, WEC art. 40 en WVO 2020 art. 8.15. Leg de afspraak vast: voor hoe "
    "lang, waarom, en hoe het terug kan.",
    bronnen=(OVERPLAATSING, *ALS_VERWIJDERING),
    vervolg=(Vervolg("Verandert er iets in de hulp? Kijk of het opp moet worden bijgesteld."),),
    aard=Aard.NIET_GEREGELD,
)
_OUDERS = Uitkomst(
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
_ANDERS = Uitkomst(
    id="geen-verwijdering",
    tekst="Dit lijkt geen verwijdering: de school houdt de leerling niet weg. De school blijft "
    "verantwoordelijk voor het onderwijs.",
    bronnen=(FEITELIJK,),
    vervolg=(
        Vervolg("Ga na waarom de leerling wegblijft, en wat hij nodig heeft.", "onderzoek"),
        _ONDERWIJS,
    ),
)

FEITELIJKE_VERWIJDERING = beslissing(
    feitelijke_verwijdering,
    titel="Is dit (feitelijk) een verwijdering?",
    ankers=(PEILDAG,),
    voorbeelden=(
        (
            "besluit_tot_verwijdering=nee weg_door=school weg_door_schorsing=nee "
            "weg_door_overplaatsing=nee buiten_de_klas=nee"
        ),
        (
            "besluit_tot_verwijdering=nee weg_door=school weg_door_schorsing=nee "
            "weg_door_overplaatsing=ja overplaatsing_eens=nee"
        ),
        "besluit_tot_verwijdering=nee weg_door=ouders",
    ),
)
