"""Welke gegevens aan de ouders gevraagd kunnen worden, en wat zij kunnen weigeren."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Aard, Uitkomst, Vervolg
from rules_lib.recht.basis import beslissing
from rules_lib.recht.gebeurtenissen import ONTVANGST
from rules_lib.recht.geldigheden import GEGEVENSRECHT
from rules_lib.recht.informatie.feiten import Gegevens
from rules_lib.recht.informatie.vindplaatsen import (
    ADMINISTRATIE,
    BIJDRAGE,
    IDENTITEIT,
    NATIONALITEIT,
    NODIG_VOOR_BESLISSING,
    OPENBAAR_NODIG,
    WEIGEREN_TE_GEVEN,
)
from rules_lib.recht.vindplaatsen import AANMELDEN, BEOORDELEN, UITZONDERING
from rules_lib.recht.wetten import AWB, WEC, WPO, WVO


def gegevens_vragen(zaak: Gegevens) -> Uitkomst:
    """Zegt of een gegeven gevraagd kan worden, of de ouders het moeten geven, en waarom.

    Bron: WPO art. 40 lid 1, 2, 3 en 5 en 40b; WEC art. 40 lid 1 tot en met 6 en 19 en 42a; WVO
    2020 art. 8.4, 8.8, 8.9, 8.10 en 8.11; Awb art. 4:2 tot en met 4:4.

    >>> gegevens_vragen(Gegevens(soort_gegeven="nationaliteit", sector="po")).id
    'verblijf-geen-voorwaarde'
    >>> gegevens_vragen(Gegevens(soort_gegeven="nationaliteit", sector="vo")).id
    'ouders-tonen-aan'
    >>> gegevens_vragen(Gegevens(soort_gegeven="anders", denominatie="bijzonder")).aard.label
    'geen regeling gevonden'
    """
    soort = zaak.soort_gegeven
    if soort == "identiteit":
        return _IDENTITEIT
    if soort == "nationaliteit":
        return _VERBLIJF_PO if zaak.sector == "po" else _NATIONALITEIT
    if soort == "kind":
        return _KIND
    if soort == "aanmelding":
        return _AANMELDING
    return _ANDERS_OPENBAAR if zaak.denominatie == "openbaar" else _ANDERS_BIJZONDER


_ONTBREEKT = Vervolg("Kijk wat volgt als het gegeven niet komt.", "gegevens-ontbreken")
_VOORGESCHREVEN = "Dat dit gegevens zijn waarvoor weigeren niet kan, is een gevolgtrekking."
_IDENTITEIT = Uitkomst(
    id="nodig-voor-toelating",
    tekst="De school vraagt deze gegevens, en zonder deze gegevens laat zij het kind niet toe. De "
    "ouders geven ze met een document van de overheid, in het vo ook met een bewijs van "
    "uitschrijving. In het vo en (v)so doet een leerling die meerderjarig en handelingsbekwaam is "
    "dat zelf. Geven de ouders ze om hun privacy niet, dan is er geen toelating. Maken de ouders "
    "aannemelijk dat zij geen persoonsgebonden nummer kunnen geven, dan gaat de toelating door, en "
    "meldt de school binnen twee weken aan de minister wat zij wel weet. Leg vast welk document is "
    "gezien.",
    bronnen=(
        *IDENTITEIT,
        AWB.artikel("4:3", "2").alleen_bij("openbaar").als_uitleg(_VOORGESCHREVEN),
        WVO.artikel("8.1"),
    ),
    oordeel="Het bevoegd gezag weegt of aannemelijk is dat de ouders geen nummer hebben.",
    vervolg=(
        Vervolg("Reken uit wanneer een melding zonder nummer er is.", "melding-zonder-nummer"),
        _ONTBREEKT,
    ),
)
_NATIONALITEIT = Uitkomst(
    id="ouders-tonen-aan",
    tekst="De ouders, of een leerling die meerderjarig en handelingsbekwaam is, tonen aan dat de "
    "leerling Nederlander is, of als vreemdeling aan de voorwaarden van de wet voldoet. Voor een "
    "vreemdeling onder de 18 jaar is die leeftijd genoeg: zijn verblijf telt dan niet. De leeftijd "
    "geldt op de eerste schooldag van het onderwijs waarvoor hij voor het eerst toelating vraagt. "
    "Wie eerder zo is toegelaten en dat onderwijs nog volgt, kan blijven. Is een leerling in "
    "strijd hiermee toegelaten, dan verwijdert de school hem meteen.",
    bronnen=(*NATIONALITEIT, WVO.artikel("8.1")),
    vervolg=(_ONTBREEKT,),
)
_VERBLIJF_PO = Uitkomst(
    id="verblijf-geen-voorwaarde",
    tekst="In het po hangt de toelating niet af van een recht op verblijf in Nederland: ook een "
    "kind zonder verblijfsvergunning kan worden toegelaten. Een plicht om nationaliteit of "
    "verblijf aan te tonen, is in de gelezen artikelen niet gevonden. Alleen een afdeling voor "
    "kinderen van wie de ouders tijdelijk hier of in het buitenland werken, heeft eigen "
    "voorwaarden.",
    bronnen=(WPO.artikel("40", "1 en 10"),),
)
_KIND = Uitkomst(
    id="school-kan-verzoeken",
    tekst="Het bevoegd gezag kan de ouders verzoeken om gegevens over een stoornis of handicap, of "
    "over beperkingen in het onderwijs. Dat is een verzoek: het lid verplicht de ouders niet. "
    + OPENBAAR_NODIG
    + "Voor een rapport van een vorige school en voor het samenwerkingsverband gelden andere "
    "artikelen.",
    bronnen=(*BEOORDELEN, NODIG_VOOR_BESLISSING, WEIGEREN_TE_GEVEN),
    vervolg=(
        Vervolg("Kijk wat er voor dit gegeven geldt.", "gegevens-over-het-kind"),
        Vervolg("Kijk wat de ouders kunnen weigeren.", "gegevens-over-ondersteuning"),
        _ONTBREEKT,
    ),
)
_AANMELDING = Uitkomst(
    id="bij-de-aanmelding",
    tekst="De ouders melden schriftelijk aan en noemen de andere scholen waar zij om toelating "
    "vroegen. De school kan dan ook om een verklaring over de grondslag verzoeken. Van een "
    "bijdrage hangt de toelating niet af, behalve in het vo van een bijdrage die de wet regelt.",
    bronnen=(*AANMELDEN, *UITZONDERING, *BIJDRAGE),
    vervolg=(
        Vervolg("Kijk wat er voor deze vraag geldt.", "gegevens-bij-aanmelding"),
        Vervolg("Kijk of het elektronisch kan.", "elektronisch-aanmelden"),
    ),
)
_REGELING = (
    " Nadere regels over de leerlingenadministratie kunnen andere gegevens noemen; die zijn niet "
    "gelezen."
)
_ANDERS_OPENBAAR = Uitkomst(
    id="alleen-wat-nodig-is",
    tekst="De ouders geven wat voor de beslissing nodig is en wat zij redelijkerwijs kunnen "
    "krijgen. Weigeren kan als hun privacy zwaarder weegt. Op het formulier vraagt de school niets "
    "dat voor de beslissing niet nodig is, tenzij erbij staat dat het niet verplicht is."
    + _REGELING,
    bronnen=(
        NODIG_VOOR_BESLISSING,
        AWB.artikel("4:4", "2").alleen_bij("openbaar"),
        WEIGEREN_TE_GEVEN,
        *ADMINISTRATIE,
    ),
    oordeel="De ouders en het bevoegd gezag wegen of het gegeven nodig is, en wat privacy weegt.",
    vervolg=(_ONTBREEKT,),
)
_ANDERS_BIJZONDER = Uitkomst(
    id="geen-regel-over-andere-gegevens",
    tekst="Welke andere gegevens een bijzondere school kan vragen, is in de gelezen artikelen niet "
    "gevonden. Gezocht is in WPO art. 40, 40b en 63, WEC art. 40, 42a en 61 en WVO 2020 art. 8.4 "
    "en 8.8 tot en met 8.11. De AVG is niet gelezen. Alleen gegevens die voor de beoordeling of de "
    "beslissing nodig zijn, spelen een rol bij het buiten behandeling laten." + _REGELING,
    bronnen=(
        WPO.artikel("63", "4"),
        WEC.artikel("61", "5"),
        WVO.artikel("8.8", "3"),
        *ADMINISTRATIE,
    ),
    aard=Aard.NIET_GEREGELD,
    vervolg=(_ONTBREEKT,),
    jurist=("Welke grenzen stelt de AVG aan wat een bijzondere school bij een aanmelding vraagt?",),
)

GEGEVENS_VRAGEN = beslissing(
    gegevens_vragen,
    titel="Wat kan er aan de ouders gevraagd worden?",
    ankers=(ONTVANGST,),
    voorbeelden=(
        "sector=po soort_gegeven=identiteit",
        "sector=vo soort_gegeven=nationaliteit",
        "sector=so soort_gegeven=anders denominatie=bijzonder",
    ),
    geldig=GEGEVENSRECHT,
)
