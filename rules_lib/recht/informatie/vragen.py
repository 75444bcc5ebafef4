"""Welke gegevens aan de ouders gevraagd kunnen worden, en wat zij kunnen weigeren."""

from __future__ import annotations

from rules_lib.kern.regel import Betrekking, Vorm
from rules_lib.kern.uitkomst import Aard, Uitkomst, Vervolg
from rules_lib.recht.basis import beslissing
from rules_lib.recht.gebeurtenissen import ONTVANGST
from rules_lib.recht.informatie.feiten import Gegevens
from rules_lib.recht.informatie.vindplaatsen import (
    BIJDRAGE,
    GEZONDHEID_SWV,
    IDENTITEIT,
    INHOUD_RAPPORT,
    NATIONALITEIT,
    NODIG_VOOR_BESLISSING,
    RAPPORT_OVERSTAP,
    RICHTING,
    WEIGEREN_TE_GEVEN,
    ZONDER_NUMMER,
)
from rules_lib.recht.vindplaatsen import AANMELDEN, BEOORDELEN, BESLISSEN, UITZONDERING
from rules_lib.recht.wetten import AWB, GEGEVENSRECHT, RAPPORT, WEC, WPO, WVO


def gegevens_vragen(zaak: Gegevens) -> Uitkomst:
    """Zegt of een gegeven gevraagd kan worden, of de ouders het moeten geven, en waarom.

    Bron: WPO art. 40 lid 1, 2, 3, 5 en 9, 40b, 42 en 18a lid 13; WEC art. 40 lid 1 tot en met 6
    en 17, 42a en 43; WVO 2020 art. 8.4, 8.8, 8.9, 8.10 en 2.47 lid 16; Awb art. 4:2 tot en met 4:4.

    >>> gegevens_vragen(Gegevens(sector="po", soort_gegeven="bijdrage")).id
    'bijdrage-geen-voorwaarde'
    >>> gegevens_vragen(Gegevens(sector="po", soort_gegeven="nationaliteit")).id
    'verblijf-geen-voorwaarde'
    >>> gegevens_vragen(Gegevens(sector="vo", soort_gegeven="voorschools"))
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.RegieFout: Dit antwoord past niet bij de eerdere antwoorden: \
soort_gegeven. Gegeven: voorschools. Kies uit: identiteit, nationaliteit, andere_scholen, \
ondersteuning, overstaprapport, gezondheid_swv, verklaring_grondslag, bijdrage, anders.
    """
    sector = zaak.sector
    soort = zaak.soort_gegeven
    if soort == "identiteit":
        if zaak.nummer_ontbreekt:
            return _ZONDER_NUMMER
        return _IDENTITEIT
    if soort == "nationaliteit":
        if sector == "po":
            return _VERBLIJF_PO
        return _NATIONALITEIT
    if soort == "anders":
        if zaak.denominatie == "openbaar":
            return _ANDERS_OPENBAAR
        return _ANDERS_BIJZONDER
    return _PER_SOORT[str(soort)]


_ONTBREEKT = Vervolg("Kijk wat volgt als het gegeven niet komt.", "gegevens-ontbreken")
_VOORGESCHREVEN = "Dat dit gegevens zijn waarvoor weigeren niet kan, is een gevolgtrekking."
_IDENTITEIT = Uitkomst(
    id="nodig-voor-toelating",
    tekst="De school vraagt deze gegevens, en zonder deze gegevens laat zij het kind niet toe. De "
    "ouders geven ze met een document van de overheid, in het vo ook met een bewijs van "
    "uitschrijving. In het vo en (v)so doet een leerling die meerderjarig en handelingsbekwaam is "
    "dat zelf. Weigeren om de privacy kan niet. Leg vast welk document is gezien.",
    bronnen=(
        *IDENTITEIT,
        AWB.artikel("4:3", "2").alleen_bij("openbaar").als_uitleg(_VOORGESCHREVEN),
        WVO.artikel("8.1"),
    ),
    vervolg=(_ONTBREEKT,),
)
_ZONDER_NUMMER = Uitkomst(
    id="zonder-nummer",
    tekst="De toelating gaat door zonder het nummer. De school vraagt de andere gegevens wel. "
    "Binnen twee weken na het besluit tot toelating meldt zij de minister wat zij weet, met adres "
    "en woonplaats.",
    bronnen=ZONDER_NUMMER,
    vervolg=(Vervolg("Reken uit wanneer de melding er is.", "melding-zonder-nummer"),),
    oordeel="Het bevoegd gezag weegt of aannemelijk is dat de ouders geen nummer hebben.",
)
_NATIONALITEIT = Uitkomst(
    id="ouders-tonen-aan",
    tekst="De ouders, of een leerling die meerderjarig en handelingsbekwaam is, tonen aan dat de "
    "leerling Nederlander is, of als vreemdeling aan de voorwaarden van de wet voldoet. Voor een "
    "vreemdeling onder de 18 jaar is die leeftijd genoeg: zijn verblijf telt dan niet. De leeftijd "
    "geldt op de eerste schooldag van het onderwijs waarvoor hij voor het eerst toelating vraagt. "
    "Wie eerder zo is toegelaten en dat onderwijs nog volgt, kan blijven.",
    bronnen=(*NATIONALITEIT, WVO.artikel("8.1")),
    vervolg=(_ONTBREEKT,),
)
_VERBLIJF_PO = Uitkomst(
    id="verblijf-geen-voorwaarde",
    tekst="In het po hangt de toelating niet af van het verblijf van het kind in Nederland. Een "
    "plicht om nationaliteit of verblijf aan te tonen, is in de gelezen artikelen niet gevonden.",
    bronnen=(WPO.artikel("40", "1"),),
)
_ANDERE_SCHOLEN = Uitkomst(
    id="ouders-geven-op",
    tekst="De ouders noemen bij de aanmelding de andere scholen waar zij om toelating vroegen. "
    "Noemen zij die niet, dan verbindt de onderwijswet daar geen gevolg aan: er is een aanmelding, "
    "en de termijn om te beslissen loopt. Vraag er wel naar, en leg het antwoord vast.",
    bronnen=(
        *AANMELDEN,
        *(bron.als_uitleg("Dat de termijn loopt, is een gevolgtrekking.") for bron in BESLISSEN),
    ),
    vervolg=(
        Vervolg("Kijk wie de zorgplicht heeft.", "wie-heeft-zorgplicht"),
        Vervolg("Reken uit wanneer er beslist moet zijn.", "beslissing-aanmelding"),
    ),
    jurist=(
        (
            "Kan een openbare school een aanmelding buiten behandeling laten als de ouders de "
            "andere scholen niet noemen (Awb art. 4:5 lid 1 onder a)?"
        ),
    ),
)
_ONDERSTEUNING = Uitkomst(
    id="school-kan-verzoeken",
    tekst="Het bevoegd gezag kan de ouders verzoeken om deze gegevens, om te beoordelen of het "
    "kind extra ondersteuning nodig heeft. Het is een verzoek: dit lid verplicht de ouders niet. "
    "Het geldt niet bij een instelling (cluster 1 of 2), en niet als er geen plaats is of een "
    "andere uitzondering geldt. Leg vast wat is gevraagd, en waarvoor.",
    bronnen=(*BEOORDELEN, *UITZONDERING, WEC.artikel("40", "22")),
    vervolg=(
        Vervolg("Kijk wat de ouders kunnen weigeren.", "gegevens-over-ondersteuning"),
        _ONTBREEKT,
    ),
)
_VOORSCHOOLS = Uitkomst(
    id="delen-niet-verplicht",
    tekst="Volgens het rapport zijn de ouders niet verplicht dit te delen. De wet zegt het minder "
    "scherp: de school kan vragen naar een stoornis, handicap of beperking, en dat lid verplicht "
    "de ouders niet. Krijgt de school het niet, dan onderzoekt zij zelf wat het kind nodig heeft. "
    "Leg vast wat is gevraagd en wat de ouders zeiden.",
    bronnen=(
        RAPPORT.artikel("3.2"),
        *(bron.als_uitleg("Verzoeken is niet verplichten.") for bron in BEOORDELEN),
    ),
    vervolg=(
        Vervolg("Kijk wat de ouders kunnen weigeren.", "gegevens-over-ondersteuning"),
        _ONTBREEKT,
    ),
)
_OVERSTAP = Uitkomst(
    id="vorige-school-maakt-rapport",
    tekst="De directeur van een school voor po of (v)so maakt over een leerling die vertrekt een "
    "rapport voor de nieuwe school. De ouders krijgen een afschrift. In het rapport staat niets "
    "anders dan wat het besluit noemt. Dat de ouders toestemming geven, vraagt de tekst niet. "
    "Volgens het rapport van KBA kunnen zij delen ervan voor zich houden; een artikel dat dit "
    "regelt is niet gevonden. Komt de leerling uit het vo, dan is in de gelezen artikelen geen "
    "rapport gevonden.",
    bronnen=(*RAPPORT_OVERSTAP, *INHOUD_RAPPORT, RAPPORT.artikel("3.2")),
    vervolg=(Vervolg("Loop na hoe gegevens gedeeld worden.", "gegevens-overdracht"),),
    jurist=(
        (
            "Op welke grond kunnen ouders delen van het onderwijskundig rapport voor zich houden? "
            "De AVG is voor dit handboek niet gelezen."
        ),
    ),
)
_GEZONDHEID = Uitkomst(
    id="bevoegd-als-het-nodig-is",
    tekst="Het samenwerkingsverband kan gegevens over de gezondheid verwerken, voor zover dat "
    "nodig is om middelen toe te wijzen, over toelaatbaarheid te oordelen of te adviseren. Een "
    "plicht van de ouders om ze te geven staat er niet. Het geeft ze alleen aan de school van "
    "aanmelding of inschrijving, en bewaart ze tot drie jaar erna.",
    bronnen=GEZONDHEID_SWV,
    oordeel="Het samenwerkingsverband weegt of een gegeven voor zijn taak nodig is.",
    vervolg=(Vervolg("Loop na hoe gegevens gedeeld worden.", "gegevens-overdracht"),),
    jurist=(
        (
            "Kunnen ouders gegevens over de gezondheid aan het samenwerkingsverband weigeren? De "
            "school is de aanvrager van een tlv; Awb art. 4:3 spreekt van de aanvrager."
        ),
    ),
)
_GRONDSLAG = Uitkomst(
    id="verklaring-bij-de-aanmelding",
    tekst="Het bevoegd gezag kan de ouders bij de aanmelding verzoeken te verklaren dat zij de "
    "grondslag respecteren of onderschrijven. Weigeren zij, dan geldt de plicht om te beoordelen "
    "en een andere school te zoeken niet. Over de aanmelding wordt wel op tijd beslist. Gaat een "
    "kind van een basisschool naar het sbo, dan telt alleen of de ouders weigeren de grondslag te "
    "respecteren.",
    bronnen=(*UITZONDERING, *RICHTING, *BESLISSEN),
    vervolg=(Vervolg("Kijk of de zorgplicht geldt.", "zorgplicht"),),
    jurist=("Kan een openbare school om een verklaring over haar grondslag vragen?",),
)
_BIJDRAGE = Uitkomst(
    id="bijdrage-geen-voorwaarde",
    tekst="De toelating hangt niet af van een bijdrage van de ouders. In het vo telt alleen een "
    "bijdrage die de wet zelf regelt.",
    bronnen=BIJDRAGE,
)
_ANDERS_OPENBAAR = Uitkomst(
    id="alleen-wat-nodig-is",
    tekst="De ouders geven wat voor de beslissing nodig is en wat zij redelijkerwijs kunnen "
    "krijgen. Weigeren kan als hun privacy zwaarder weegt. Op het formulier vraagt de school niets "
    "dat voor de beslissing niet nodig is, tenzij erbij staat dat het niet verplicht is.",
    bronnen=(
        NODIG_VOOR_BESLISSING,
        AWB.artikel("4:4", "2").alleen_bij("openbaar"),
        WEIGEREN_TE_GEVEN,
    ),
    oordeel="De ouders en het bevoegd gezag wegen of het gegeven nodig is, en wat privacy weegt.",
    vervolg=(_ONTBREEKT,),
)
_ANDERS_BIJZONDER = Uitkomst(
    id="geen-regel-over-andere-gegevens",
    tekst="Welke andere gegevens een bijzondere school kan vragen, is in de gelezen artikelen niet "
    "gevonden. Gezocht is in WPO art. 40, 40b en 63, WEC art. 40, 42a en 61 en WVO 2020 art. 8.4, "
    "8.8, 8.9 en 8.10. De AVG is niet gelezen. Alleen gegevens die voor de beoordeling of de "
    "beslissing nodig zijn, spelen een rol bij het buiten behandeling laten.",
    bronnen=(WPO.artikel("63", "4"), WEC.artikel("61", "5"), WVO.artikel("8.8", "3")),
    aard=Aard.NIET_GEREGELD,
    vervolg=(_ONTBREEKT,),
    jurist=("Welke grenzen stelt de AVG aan wat een bijzondere school bij een aanmelding vraagt?",),
)
_PER_SOORT = {
    "andere_scholen": _ANDERE_SCHOLEN,
    "ondersteuning": _ONDERSTEUNING,
    "voorschools": _VOORSCHOOLS,
    "overstaprapport": _OVERSTAP,
    "gezondheid_swv": _GEZONDHEID,
    "verklaring_grondslag": _GRONDSLAG,
    "bijdrage": _BIJDRAGE,
}

GEGEVENS_VRAGEN = beslissing(
    gegevens_vragen,
    titel="Wat kan er aan de ouders gevraagd worden?",
    ankers=(ONTVANGST,),
    voorbeelden=(
        "sector=po soort_gegeven=identiteit nummer_ontbreekt=ja",
        "sector=vo soort_gegeven=overstaprapport",
        "sector=so soort_gegeven=anders denominatie=bijzonder",
    ),
    geldig=GEGEVENSRECHT,
    betrekt=(
        Betrekking(
            stap="Een onderwijskundig rapport maken voor de nieuwe school",
            vorm=Vorm.GEEN_TOESTEMMING,
            wie="de ouders",
            bronnen=tuple(
                bron.als_uitleg("De tekst vraagt geen toestemming.") for bron in RAPPORT_OVERSTAP
            ),
            woorden="het artikel vraagt alleen een afschrift voor de ouders",
        ),
        Betrekking(
            stap="Gegevens over de gezondheid verwerken door het samenwerkingsverband",
            vorm=Vorm.GEEN_TOESTEMMING,
            wie="de ouders",
            bronnen=tuple(
                bron.als_uitleg("De tekst geeft de bevoegdheid en vraagt geen toestemming.")
                for bron in GEZONDHEID_SWV
            ),
            woorden="bevoegd te verwerken, voor zover noodzakelijk voor zijn taken",
        ),
    ),
)
