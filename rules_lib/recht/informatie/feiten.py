"""De feiten over gegevens die een school vraagt, en over gegevens die ontbreken."""

from __future__ import annotations

from rules_lib.kern.zaak import JaNee, Keuze
from rules_lib.recht.basis import Basiszaak
from rules_lib.recht.informatie.vindplaatsen import WEIGEREN_TE_GEVEN
from rules_lib.recht.toelating.zorgplicht import Zorgplicht
from rules_lib.recht.vindplaatsen import AANMELDEN, BEOORDELEN, NIET_BEHANDELEN


class Gegevens(Basiszaak):
    """De feiten over een gegeven dat aan de ouders wordt gevraagd.

    >>> Gegevens(soort_gegeven="identiteit").antwoorden["soort_gegeven"]
    'identiteit'
    """

    soort_gegeven = Keuze(
        "Om wat voor gegeven gaat het?",
        {
            "identiteit": "Naam, geslacht, geboorte of nummer",
            "nationaliteit": "Nationaliteit of verblijf",
            "kind": "Iets over het kind zelf",
            "anders": "Een ander gegeven",
            "aanmelding": "Andere scholen, grondslag of geld",
        },
        hulp="Over het kind zelf: een handicap, een onderzoek, een rapport van de vorige school. "
        "Het nummer is het persoonsgebonden nummer. Vraagt de school meer dan een ding, doe dit "
        "dan per gegeven.",
    )


class OverHetKind(Basiszaak):
    """De feiten over een gegeven dat over het kind zelf gaat.

    >>> OverHetKind(gegeven_over_kind="voorschools").antwoorden["gegeven_over_kind"]
    'voorschools'
    """

    gegeven_over_kind = Keuze(
        "Wat wil de school of het samenwerkingsverband over het kind weten?",
        {
            "ondersteuning": "Een stoornis, handicap of beperking in het onderwijs",
            "voorschools": "De uitkomst van onderzoek van voor de schooltijd",
            "overstaprapport": "Wat de vorige school schreef",
            "gezondheid_swv": "Gezondheid, voor het samenwerkingsverband",
        },
        bronnen=BEOORDELEN,
    )


class BijAanmelding(Basiszaak):
    """De feiten over wat een school bij de aanmelding vraagt, behalve over het kind zelf.

    >>> BijAanmelding(vraag_bij_aanmelding="bijdrage").antwoorden["vraag_bij_aanmelding"]
    'bijdrage'
    """

    vraag_bij_aanmelding = Keuze(
        "Wat vraagt de school bij de aanmelding?",
        {
            "andere_scholen": "Bij welke andere scholen het kind is aangemeld",
            "verklaring_grondslag": "Een verklaring over de grondslag van de school",
            "bijdrage": "Een geldelijke bijdrage, of de toezegging daarvan",
        },
        bronnen=AANMELDEN,
    )


class Ondersteuningsgegevens(Basiszaak):
    """De feiten over gegevens van een stoornis, handicap of beperking.

    >>> Ondersteuningsgegevens(sector="po", plaatsruimte="nee").plaatsruimte
    False
    """

    instelling = Zorgplicht.instelling
    voorwaarden = Zorgplicht.voorwaarden
    plaatsruimte = Zorgplicht.plaatsruimte
    grondslag = Zorgplicht.grondslag
    privacy_weegt = JaNee(
        "Weegt de privacy van het kind zwaarder dan wat dit gegeven voor de beslissing betekent?",
        hulp="De ouders wegen dit als eerste, daarna het bevoegd gezag, en bij een geschil de "
        "rechter. Ook uitslagen van medisch en psychologisch onderzoek vallen hieronder. Leg vast "
        "waarvoor het gegeven nodig is, en of het met minder kan. Voor een gegeven dat er volgens "
        "de wet moet zijn, zoals naam en nummer, telt deze weging niet: kies dan nee. De Awb noemt "
        "haar voor een openbare school.",
        oordeel=True,
        bronnen=(WEIGEREN_TE_GEVEN,),
    )


class Ontbrekend(Basiszaak):
    """De feiten over gegevens die bij een aanmelding ontbreken.

    >>> Ontbrekend(sector="vo", gegeven_nodig="nee").gegeven_nodig
    False
    """

    gegeven_nodig = JaNee(
        "Is er zonder dit gegeven te weinig om de aanmelding te beoordelen of erop te beslissen?",
        hulp="Het bevoegd gezag weegt dit. Kan de school het zelf onderzoeken, of op een andere "
        "manier te weten komen? Leg vast wat ontbreekt en waarom dat nodig is.",
        oordeel=True,
        bronnen=(*BEOORDELEN, *NIET_BEHANDELEN),
    )
    privacy_weegt = Ondersteuningsgegevens.privacy_weegt
    aanvultermijn = JaNee(
        "Vroeg de school de ouders om aan te vullen, en noemde zij daarvoor een termijn?",
        hulp="De school bepaalt zelf hoe lang die termijn is. Zorg dat het op papier staat.",
        bronnen=NIET_BEHANDELEN,
    )
    stand_aanvulling = Keuze(
        "Hoe staat het met de aanvulling?",
        {
            "loopt": "De termijn om aan te vullen loopt nog",
            "genoeg": "De gegevens zijn er, en zij zijn genoeg",
            "te_weinig": "De ouders vulden aan, maar het is nog te weinig",
            "niets": "De termijn is om, en er kwam niets",
        },
        hulp="Of het genoeg is, weegt het bevoegd gezag. Leg vast wat er nog ontbreekt.",
        oordeel=True,
        bronnen=NIET_BEHANDELEN,
    )


class Overstaprapport(Basiszaak):
    """Het feit of er een onderwijskundig rapport is over een leerling die vertrekt.

    >>> Overstaprapport(overstaprapport_gemaakt="ja").overstaprapport_gemaakt
    True
    """

    overstaprapport_gemaakt = JaNee(
        "Maakte de directeur een onderwijskundig rapport, na overleg met de leraren?",
        hulp="Het rapport is bedoeld voor de nieuwe school.",
    )


class Overdracht(Overstaprapport):
    """De feiten over gegevens die worden gedeeld en bewaard.

    >>> Overdracht(sector="vo", vorige_school_weet="ja").vorige_school_weet
    True
    """

    komt_van_po_of_so = JaNee(
        "Komt de leerling van een school voor po, so of vso?",
        hulp="Een basisschool, speciaal basisonderwijs, speciaal onderwijs of voortgezet speciaal "
        "onderwijs.",
    )
    vorige_school_weet = JaNee(
        "Is de directeur van die vorige school op de hoogte gebracht van het toelatingsbesluit?",
        hulp="Ook van een besluit om het kind niet toe te laten.",
    )
    resultaten_gevraagd = JaNee(
        "Vroeg die directeur om de studieresultaten na het eerste leerjaar?",
        hulp="Zij gaan pas na afloop van het eerste leerjaar. Is dat nog niet om, kies dan nee en "
        "kijk later opnieuw.",
    )
    resultaten_gegeven = JaNee("Zijn die studieresultaten na het eerste leerjaar gestuurd?")
    vertrekt_van_school = JaNee(
        "Verlaat de leerling de school?",
        hulp="Het gaat om de school die het kind verlaat, niet om de nieuwe school.",
    )
    overstaprapport_afschrift = JaNee(
        "Kregen de ouders een afschrift van het onderwijskundig rapport?"
    )
    overstaprapport_beperkt = JaNee(
        "Staan in het rapport alleen gegevens die het besluit noemt?",
        hulp="Dat zijn: administratie, onderwijshistorie en leerresultaten, sociaal-emotionele "
        "ontwikkeling en gedrag, begeleiding, en verzuim. Verzuim alleen als het relatief verzuim "
        "is, uit het jaar voor het rapport. Een diagnose of een zorg over thuis alleen voor zover "
        "die met het onderwijs te maken heeft.",
        oordeel=True,
    )
    overstaprapport_bewaard = JaNee(
        "Wordt het rapport bewaard tot vijf jaar na de uitschrijving van de leerling?",
    )
    advies_ondersteuningsbehoefte = JaNee(
        "Gaf het samenwerkingsverband een advies over wat de leerling nodig heeft?",
    )
    advies_afschrift_ouders = JaNee("Kregen de ouders een afschrift van dat advies?")
    gezondheid_bij_swv = JaNee(
        "Verwerkt het samenwerkingsverband gegevens over de gezondheid van de leerling?",
    )
    gezondheid_gedeeld = JaNee(
        "Zijn die gegevens aan een ander gegeven dan de school van aanmelding of inschrijving?",
        hulp="Andere scholen, de gemeente en zorgaanbieders zijn hier derden.",
    )
    gezondheid_afgeschermd = JaNee(
        "Kunnen alleen het samenwerkingsverband en zijn deskundigen bij die gegevens?",
    )
    gezondheid_drie_jaar = JaNee(
        "Worden die gegevens bewaard tot drie jaar na het oordeel, het advies of de toewijzing?",
    )
    instelling = Zorgplicht.instelling
    commissie_besproken = JaNee(
        "Zijn de conclusies van het rapport van de commissie besproken met de ouders?",
        hulp="Is de leerling meerderjarig en handelingsbekwaam, dan met de leerling.",
    )
    commissie_inzage_gevraagd = JaNee(
        "Vroeg iemand die daar recht op heeft om het rapport van de commissie in te zien?",
        hulp="Dat zijn de ouders van een minderjarige of handelingsonbekwame leerling, de leerling "
        "van 16 jaar of ouder, en de inspecteur.",
    )
    commissie_inzage = JaNee("Kreeg die persoon inzage in het rapport van de commissie?")
    commissie_elders = JaNee(
        "Is het rapport van de commissie gebruikt voor iets anders?",
        hulp="Iets anders dan het verblijf op de instelling, of de begeleiding door de instelling.",
    )
    commissie_toestemming = JaNee(
        "Gaven de ouders daarvoor schriftelijk toestemming?",
        hulp="Is de leerling meerderjarig en handelingsbekwaam, dan de leerling.",
    )
    commissie_bewaard = JaNee(
        "Bewaart de instelling het rapport afgeschermd, tot ten minste drie jaar na het vertrek of "
        "na het einde van de begeleiding?",
        hulp="Alleen het bevoegd gezag en wie het onderzoek deed, kunnen erbij.",
    )
