"""De feiten die bepalen bij welke school de zorgplicht ligt, en wanneer zij eindigt."""

from __future__ import annotations

from rules_lib.kern.zaak import JaNee, Keuze
from rules_lib.recht.basis import Basiszaak
from rules_lib.recht.toelating.feiten import Weigering
from rules_lib.recht.vindplaatsen import AANMELDEN, BESLISSEN, TIJDELIJK, UITZONDERING
from rules_lib.recht.wetten import RAPPORT


class BijWie(Basiszaak):
    """De feiten over de school of scholen waar het kind staat of is aangemeld.

    >>> BijWie(sector="po", plek_van_het_kind="een_school").antwoorden["plek_van_het_kind"]
    'een_school'
    """

    plek_van_het_kind = Keuze(
        "Waar staat het kind, en waar is het aangemeld?",
        {
            "een_school": "Bij een school aangemeld",
            "elders_ingeschreven": "Op een school, en elders aangemeld",
            "van_school": "Op school, thuis of van school",
            "meer_scholen": "Bij meer scholen aangemeld",
            "nergens": "Nergens, en niet aangemeld",
        },
        hulp="Bij een of bij meer scholen aangemeld: het kind staat dan nog nergens ingeschreven. "
        "Wezen de ouders een aanbod van een andere school af, kijk dan of de zorgplicht voorbij "
        "is.",
        bronnen=AANMELDEN,
    )
    reden_van_vertrek = Keuze(
        "Wat gebeurde er?",
        {
            "zelf_weg": "De ouders haalden het kind zelf van school",
            "leerling": "Niets: het zit op school, of thuis zonder besluit",
            "verwijdering": "De school wil verwijderen, of deed dat",
        },
        hulp="Passen er twee? Kies dan wat er het laatst gebeurde.",
    )
    staat_op_po_school = JaNee(
        "Staat het kind op een school voor basisonderwijs, sbo of speciaal onderwijs (so)?",
        hulp="Voor de tijdelijke plaatsing in het vo en vso noemt de wet die scholen niet. Een "
        "school voor so en vso samen noemt zij wel. Zit het kind daar op het so, kies dan weet ik "
        "niet: of die afdeling telt, is niet zeker.",
        bronnen=TIJDELIJK,
    )
    elders_aangemeld = JaNee(
        "Hebben de ouders het kind schriftelijk bij een andere school aangemeld?",
        hulp="De ouders melden aan, of de leerling die meerderjarig en handelingsbekwaam is. Een "
        "gesprek, een rondleiding of een belofte is geen aanmelding.",
        bronnen=AANMELDEN,
    )
    op_oude_school_ingeschreven = JaNee(
        "Staat het kind nog op de oude school ingeschreven?",
        hulp="Vraag de school naar de inschrijving: wegblijven is iets anders dan uitschrijven.",
    )


class Plaats(Basiszaak):
    """De feiten over plaats, wachtlijst en loting.

    >>> Plaats(manier_van_plaatsen="vol").antwoorden["manier_van_plaatsen"]
    'vol'
    """

    manier_van_plaatsen = Keuze(
        "Wat zegt de school over een plaats voor dit kind?",
        {
            "plaats": "Er is plaats",
            "vol": "De school is vol",
            "wachtlijst": "Het kind staat op een wachtlijst",
            "loting": "Er is nog een loting",
            "uitgeloot": "Het kind is uitgeloot",
            "aan_de_beurt": "Het kind is aan de beurt, of ingeloot",
            "tlv_zonder_plaats": "Er is een tlv, maar de school heeft nog geen plaats",
        },
        hulp="Een tlv is een toelaatbaarheidsverklaring van het samenwerkingsverband.",
        bronnen=UITZONDERING,
    )
    ook_voor_anderen_vol = JaNee(
        "Is de school ook vol voor een kind zonder extra ondersteuning?",
        hulp="Het bevoegd gezag weegt of er plaats is; de wet zegt niet wanneer een school vol is. "
        "Kijk in het toelatingsbeleid, en of er daarna nog kinderen zijn toegelaten. Leg dat vast.",
        oordeel=True,
        bronnen=UITZONDERING,
    )
    besluit_op_aanmelding = JaNee(
        "Is er een besluit op de aanmelding?",
        hulp="Een brief dat het kind op een wachtlijst staat, is geen besluit over de toelating.",
        bronnen=BESLISSEN,
    )


class Einde(Basiszaak):
    """De feiten over het einde van de zorgplicht.

    >>> Einde(reden_van_einde="ingetrokken").antwoorden["reden_van_einde"]
    'ingetrokken'
    """

    reden_van_einde = Keuze(
        "Waarom zou de zorgplicht voorbij zijn?",
        {
            "verwijderd": "De school verwijderde het kind",
            "thuis": "Het kind zit thuis zonder besluit",
            "ingetrokken": "De ouders trokken de aanmelding in",
            "aanbod_afgewezen": "De ouders wezen een aanbod af",
            "geweigerd": "De school weigerde het kind",
            "tlv_of_wachtlijst": "Er is een tlv, of een wachtlijst elders",
        },
        hulp="Haalden de ouders het kind zelf van school, kijk dan wie de zorgplicht heeft. Is de "
        "aanmelding niet behandeld, kijk dan wat er volgt als gegevens ontbreken.",
    )
    zorgplicht_gold = JaNee(
        "Gold de zorgplicht bij deze aanmelding?",
        hulp="Zij geldt niet als er geen plaats is, als de ouders de verklaring over de grondslag "
        "weigeren, bij een instelling (cluster 1 of 2), in het vo als de leerling niet aan de "
        "voorwaarden voldoet, en als er geen extra ondersteuning nodig is.",
        bronnen=UITZONDERING,
    )
    op_andere_school_toegelaten = JaNee(
        "Is het kind op een andere school toegelaten?",
        hulp="Een tlv, een wachtlijst of een gesprek is nog geen toelating.",
    )
    andere_school = Weigering.andere_school
    aanbod_redelijk = JaNee(
        "Was het aanbod van de andere school redelijk?",
        hulp="Het rapport zegt: niet onredelijk. De wet zegt niet wanneer een aanbod redelijk is. "
        "Het bevoegd gezag weegt het, en bij een geschil de commissie of de rechter. Kijk naar wat "
        "het kind nodig heeft, de afstand, de richting en wat de ouders wilden. Leg het aanbod en "
        "de reden van afwijzen vast.",
        oordeel=True,
        bronnen=(RAPPORT.artikel("2.2"),),
    )
