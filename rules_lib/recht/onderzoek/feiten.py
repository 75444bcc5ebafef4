"""De feiten van het onderzoek naar een leerling, en van de afweging bij een verwijdering."""

from __future__ import annotations

from rules_lib.kern.zaak import JaNee
from rules_lib.recht.basis import Basiszaak, Instellingzaak


class Onderzoek(Instellingzaak):
    """De feiten van het onderzoek naar wat een leerling nodig heeft en wat de school kan bieden.

    >>> Onderzoek(eigen_onderzoek="ja").eigen_onderzoek
    True
    """

    eigen_onderzoek = JaNee(
        "Heeft de school zelf onderzocht, of laten onderzoeken, wat het kind nodig heeft?",
        hulp="Gegevens van een vorige school helpen, maar vervangen het eigen oordeel niet.",
        oordeel=True,
    )
    actueel_onderzoek = JaNee(
        "Geeft dat onderzoek een beeld van het kind van nu?",
        hulp="Verouderd onderzoek is een reden waarom scholen bij de GPO ongelijk krijgen.",
        oordeel=True,
    )
    objectief_onderzoek = JaNee(
        "Is het onderzoek objectief: door een deskundige, of met gegevens die na te gaan zijn?",
        oordeel=True,
    )
    tijdig_onderzoek = JaNee(
        "Is het onderzoek op tijd gedaan: toen er signalen waren, en niet pas toen het misging?",
        hulp="Zet op een rij wanneer het eerste signaal er was, wanneer er is onderzocht en "
        "wanneer er hulp kwam. De schoolleider weegt of daar te veel tijd tussen zat.",
        oordeel=True,
    )
    eigen_aanbod = JaNee(
        "Is nagegaan wat de school zelf kan bieden, ook met hulp van het samenwerkingsverband?",
        hulp="Leg vast welke hulp is bekeken en waarom die niet genoeg is.",
        oordeel=True,
    )
    swv_hulp = JaNee(
        "Is met het samenwerkingsverband besproken welke hulp er kan komen, ook een arrangement?",
        hulp="Een arrangement is extra begeleiding of geld van het samenwerkingsverband. Leg vast "
        "wat is gevraagd, wat het antwoord was en waarom dat wel of niet helpt.",
        oordeel=True,
    )
    uitkomst_besproken = JaNee(
        "Is de uitkomst met de ouders besproken als uitkomst van onderzoek, niet als mening?",
        hulp="Vertel wat is onderzocht, door wie en wat eruit kwam. Geef de ouders het verslag. "
        "Is de leerling meerderjarig, dan met de leerling.",
        oordeel=True,
    )
    onderzoek_vastgelegd = JaNee(
        "Staat in het dossier wat is onderzocht, wanneer, door wie, en wat eruit kwam?",
        hulp="Leg ook gesprekken vast, en laat de ouders weten dat dat gebeurt.",
    )


class Evenredigheid(Basiszaak):
    """De feiten van de afweging of een verwijdering past bij wat er speelt.

    >>> Evenredigheid(belangen_gewogen="nee").belangen_gewogen
    False
    """

    grond_aangetoond = JaNee(
        "Is de reden van de verwijdering met feiten aangetoond en vastgelegd?",
        hulp="Het bevoegd gezag weegt of het dossier de reden draagt. Noem dagen, wat er gebeurde, "
        "wie erbij was en wat de leerling en de ouders erover zeiden.",
        oordeel=True,
    )
    onhoudbaar = JaNee(
        "Is aangetoond dat het zo niet langer gaat, en dat de leerling niet kan blijven?",
        hulp="Het bevoegd gezag weegt dit met wat leraren en deskundigen zagen. Leg vast wat er "
        "gebeurt als de leerling blijft, en waarom hulp dat niet oplost.",
        oordeel=True,
    )
    ondersteuning_geboden = JaNee(
        "Is de hulp die de leerling nodig had ook echt gegeven?",
        hulp="Leg vast welke hulp, hoe lang, door wie, en wat die opleverde. Kijk ook in het "
        "ontwikkelingsperspectief (opp): wat daarin staat, moet zijn gedaan.",
        oordeel=True,
    )
    ondersteuning_op_tijd = JaNee(
        "Begon die hulp op tijd, en niet pas toen de verwijdering in beeld kwam?",
        oordeel=True,
    )
    minder_ingrijpend = JaNee(
        "Is nagegaan of iets minder ingrijpends genoeg was?",
        hulp="Bijvoorbeeld afspraken, andere groep of leraar, een aangepast rooster, tijdelijk "
        "elders leren. Leg per middel vast waarom het niet werkte of niet kan.",
        oordeel=True,
    )
    belangen_gewogen = JaNee(
        "Is het belang van de leerling gewogen tegenover dat van de school en de anderen?",
        hulp="Het bevoegd gezag weegt. Noem wat de leerling verliest, wat de anderen winnen en "
        "waarom het ene zwaarder telt. Verdragen noemen het belang van het kind.",
        oordeel=True,
    )
    alternatief_gezocht = JaNee(
        "Heeft de school zich ingespannen voor een andere plek die bij de leerling past?",
        hulp="Ook waar de wet geen andere school eist. Leg vast welke scholen zijn gevraagd en wat "
        "zij zeiden.",
        oordeel=True,
    )
    redenen_volledig = JaNee(
        "Staan in het besluit alle redenen: wat is onderzocht, geprobeerd en afgewogen?",
        hulp="Wie het besluit leest, moet zonder dossier begrijpen waarom het niet anders kon. Ga "
        "ook in op wat de ouders, de leerling en de leraar zeiden.",
        oordeel=True,
    )
