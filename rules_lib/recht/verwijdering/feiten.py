"""De feiten van een voorgenomen verwijdering."""

from __future__ import annotations

from rules_lib.kern.zaak import JaNee, Keuze
from rules_lib.recht.andere_school import SOORTEN, AndereSchool
from rules_lib.recht.besluit import Besluit
from rules_lib.recht.informatie.feiten import Overstaprapport
from rules_lib.recht.verwijdering.andere_school import AndereSchoolBijVerwijdering
from rules_lib.recht.verwijdering.gebeurtenissen import INSPECTIEOVERLEG, SCHOOL_BEREID
from rules_lib.recht.verwijdering.melding import GEMEENTE, INSPECTIE, OPGAVE, Melding
from rules_lib.recht.verwijdering.vindplaatsen import (
    ANDERE_SCHOOL,
    BESLIST,
    HOREN_LERAAR,
    HOREN_OUDERS,
    HOREN_VO,
    UITSCHRIJVEN,
    VORDERINGEN,
    ZIENSWIJZE,
    ZONDER_ONDERSCHEID,
)
from rules_lib.recht.wetten import WPO, WVO

_BEREIDE_SCHOLEN = {
    "po": ("gewoon", "sbo", "so", "instelling"),
    "vo": ("gewoon", "pro", "vso", "instelling", "lpw"),
    "so": ("gewoon", "sbo", "so", "vso", "pro", "instelling"),
    "vso": ("gewoon", "pro", "vso", "instelling", "lpw"),
}
"""De scholen die in aanmerking komen, naar de opsomming in de wet van de sector."""


class VoorHetBesluit(AndereSchoolBijVerwijdering):
    """De feiten over wat er voor het besluit moet zijn: een andere school, en overleg.

    >>> VoorHetBesluit(andere_school_bereid="nee").andere_school_bereid
    False
    """

    andere_school_bereid = JaNee(
        "Is een andere school bereid de leerling toe te laten?",
        hulp="Vraag het schriftelijk. Een wachtlijst, een proefplaatsing of een misschien is geen "
        "bereidheid.",
        blijkt_uit=(SCHOOL_BEREID,),
        bronnen=ANDERE_SCHOOL,
    )
    overleg_inspectie = JaNee(
        "Is er met de inspectie overlegd, voordat de verwijdering definitief is?",
        hulp="Een bericht sturen is nog geen overleg. Toestemming van de inspectie is niet nodig.",
        blijkt_uit=(INSPECTIEOVERLEG,),
        bronnen=(WVO.artikel("8.15", "4"),),
    )


class Verwijdering(VoorHetBesluit, Melding, AndereSchool, Overstaprapport, Besluit):
    """De feiten van een voorgenomen verwijdering.

    >>> Verwijdering(leraar_gehoord="ja").leraar_gehoord
    True
    """

    besluit_bevoegd_gezag = JaNee(
        "Beslist het bevoegd gezag, of iemand die dat namens het bevoegd gezag doet?",
        hulp="Het bevoegd gezag is het bestuur. Beslist de directeur, dan moet op papier staan dat "
        "het bestuur dat aan hem overliet.",
        bronnen=BESLIST,
    )
    onderzoek_nagelopen = JaNee(
        "Is goed onderzocht wat de leerling nodig heeft en wat de school kan bieden?",
        hulp="Loop de lijst over het onderzoek na. Antwoord pas ja als daar niets ontbreekt.",
        oordeel=True,
    )
    evenredig = JaNee(
        "Past de verwijdering bij wat er speelt, en kan het niet met minder?",
        hulp="Loop de lijst over de evenredigheid na. Antwoord pas ja als daar niets ontbreekt.",
        oordeel=True,
    )
    grond_in_vo = Keuze(
        "Waarop steunt de verwijdering?",
        {
            "vorderingen": "Onvoldoende vorderingen",
            "niet_bevorderd": "Niet bevorderd naar 6 vwo of 5 havo",
            "anders": "Iets anders, zoals gedrag of hulp die de school niet kan geven",
        },
        bronnen=(ZONDER_ONDERSCHEID, VORDERINGEN),
    )
    na_schooljaar = JaNee(
        "Gaat de verwijdering pas in als het schooljaar voorbij is?",
        hulp="Een schooljaar loopt tot en met 31 juli.",
        bronnen=(VORDERINGEN, WVO.artikel("1.1")),
    )
    zonder_onderscheid = JaNee(
        "Geldt voor iedereen dezelfde regel, van welke schoolsoort of leerweg hij ook komt?",
        bronnen=(ZONDER_ONDERSCHEID,),
    )
    leraar_gehoord = JaNee(
        "Is de leraar gehoord voordat er besloten wordt: in het po de groepsleraar, in het (v)so "
        "de betrokken leraar of leraren?",
        hulp="Maak een verslag. Zijn er in het po twee groepsleraren, hoor dan beiden.",
        bronnen=HOREN_LERAAR,
    )
    ouders_gehoord_verwijdering = JaNee(
        "Zijn de ouders over de verwijdering gehoord, voordat er besloten wordt?",
        hulp="In het vo telt ook dat zij echt de gelegenheid kregen. Zeg vooraf waarover het gaat, "
        "maak een verslag en deel het. Een gesprek na het besluit telt niet.",
        bronnen=(*HOREN_OUDERS, HOREN_VO),
    )
    leerling_gehoord_verwijdering = JaNee(
        "Kreeg de leerling de gelegenheid om over de verwijdering gehoord te worden, voordat er "
        "besloten wordt?",
        hulp="De leerling kan ervan afzien. Leg vast wanneer en hoe het is aangeboden.",
        bronnen=(HOREN_VO,),
    )
    gegevens_van_anderen = JaNee(
        "Steunt het besluit op gegevens die de ouders of de leerling niet zelf gaven, en zijn er "
        "bedenkingen te verwachten?",
        hulp="Bijna altijd ja: denk aan verslagen van leraren of van een deskundige.",
        bronnen=ZIENSWIJZE[:1],
    )
    zienswijze_gegeven = JaNee(
        "Konden zij daarover hun zienswijze geven, naar keuze schriftelijk of mondeling?",
        hulp="Ook ja als dat al eerder kon en er sindsdien niets nieuws is. Bij spoed kan het "
        "achterwege blijven; leg dan vast waarom.",
        bronnen=ZIENSWIJZE,
    )
    soort_bereide_school = Keuze(
        "Wat voor school is bereid?",
        SOORTEN,
        beperk=lambda zaak: _BEREIDE_SCHOLEN[str(zaak.sector)],
    )
    onderwijs_besproken = JaNee(
        "Is in dat overleg nagegaan hoe de leerling onderwijs kan volgen?",
        bronnen=(WVO.artikel("8.15", "4"),),
    )
    tussentijds_geschorst = JaNee(
        "Is de leerling in deze tijd geschorst, of niet op school toegelaten?",
    )
    tussentijds_binnen_grenzen = JaNee(
        "Bleef dat binnen de grenzen die voor schorsen gelden?",
        hulp="Ten hoogste een week. Alleen in het vo kan een leerling op wie de Leerplichtwet van "
        "toepassing is, ook worden geschorst ten tijde van het overleg met de inspectie. Een "
        "leerling thuis laten zonder besluit valt er niet binnen.",
        bronnen=(WPO.artikel("40c", "1"), WVO.artikel("8.15", "4")),
    )
    besluit_aan_ouders = JaNee(
        "Is het besluit op papier aan de ouders gestuurd of gegeven?",
    )
    besluit_aan_leerling = JaNee(
        "Is het besluit op papier aan de leerling zelf gestuurd of gegeven?",
    )
    zo_spoedig_mogelijk = JaNee(
        "Is er zo spoedig mogelijk beslist?",
        hulp="De tekst noemt geen aantal dagen. Het bevoegd gezag weegt; leg vast waarop is "
        "gewacht.",
        oordeel=True,
        bronnen=(WPO.artikel("63", "2"),),
    )
    inspectie_ingelicht = JaNee(
        "Is de inspectie schriftelijk en met redenen op de hoogte gesteld van de verwijdering?",
        bronnen=(INSPECTIE,),
    )
    gemeld_aan_gemeente = JaNee(
        "Meldde het hoofd van de school het besluit meteen aan burgemeester en wethouders?",
        hulp="Het hoofd is wie de school leidt. Heeft de gemeente een regionaal bureau voor de "
        "leerplicht, dan gaat de melding daarheen.",
        bronnen=(GEMEENTE,),
    )
    opgave_gedaan = JaNee(
        "Zijn de gegevens van de leerling meteen opgegeven aan de gemeente waar hij woont?",
        bronnen=OPGAVE,
    )
    uitgeschreven_verwijdering = JaNee(
        "Is de leerling uitgeschreven met ingang van de juiste dag, en niet eerder dan de "
        "verwijdering definitief was?",
        hulp="Reken de dag uit met de uitschrijving.",
        bronnen=UITSCHRIJVEN,
    )
