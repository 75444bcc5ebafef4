"""De voorbereiding van een besluit over een tlv: wie adviseert en wie er gehoord wordt."""

from __future__ import annotations

from rules_lib.kern.regel import Betrekking, Fase, Vorm
from rules_lib.recht.basis import eis
from rules_lib.recht.tlv import besluit_eisen as eisen
from rules_lib.recht.tlv.vindplaatsen import (
    DESKUNDIGEN,
    GRONDEN_PRO_LWOO,
    SAMENSTELLING,
    SAMENWERKINGSVERBAND,
    STUKKEN_CRITERIA,
    TAAK,
    ZIENSWIJZE,
)
from rules_lib.recht.wetten import AWB, RAPPORT, WEC, WPO

BESLUIT = "Een besluit over een tlv of over lwoo"

VOORAF = (
    eis(
        eisen.juiste_beslisser,
        "Het goede samenwerkingsverband beslist.",
        Fase.VOOR_BESLUIT,
        "Ja: stuur de aanvraag door naar het goede samenwerkingsverband.",
        WPO.artikel("40", "8").in_elke_sector(),
        WEC.artikel("40", "11 en 13").in_elke_sector(),
        *TAAK,
        wie=SAMENWERKINGSVERBAND,
    ),
    eis(
        eisen.deskundigen_adviseren,
        "Deskundigen hebben over de toelaatbaarheid geadviseerd.",
        Fase.VOOR_BESLUIT,
        "Ja: vraag het advies, voor het besluit; anders uiterlijk in bezwaar.",
        *DESKUNDIGEN,
        wie=SAMENWERKINGSVERBAND,
        betrekt=(
            Betrekking(
                stap=BESLUIT,
                vorm=Vorm.ADVIES,
                wie="deskundigen",
                bronnen=(*DESKUNDIGEN, SAMENSTELLING),
                woorden="zorgt ervoor dat deskundigen in elk geval adviseren; voor vso, pro en "
                "lwoo een orthopedagoog of psycholoog en ten minste een tweede",
            ),
        ),
    ),
    eis(
        eisen.juiste_deskundigen,
        "Bij vso, pro en lwoo: een orthopedagoog of psycholoog en een tweede deskundige.",
        Fase.VOOR_BESLUIT,
        "Ja: laat de ontbrekende deskundige alsnog adviseren.",
        SAMENSTELLING,
        wie=SAMENWERKINGSVERBAND,
        jurist=(
            (
                "Welk besluit noemt nu de deskundigen voor sbo en so (WPO art. 18a lid 11)? Art. "
                "34.8 van het Besluit bekostiging WPO is ingetrokken; de opvolger is niet gevonden."
            ),
            (
                "Geldt UWVO 2020 art. 2.51 lid 2 ook als pro of lwoo wordt afgewezen? Letterlijk "
                "noemt het alleen een toewijzing."
            ),
        ),
    ),
    eis(
        eisen.bemiddelaar_buiten_besluit,
        "Wie eerder bemiddelde of observeerde, beslist niet mee.",
        Fase.VOOR_BESLUIT,
        "Ja: laat een ander beslissen.",
        RAPPORT.artikel("3.4.1"),
        wie=SAMENWERKINGSVERBAND,
    ),
    eis(
        eisen.ouders_in_gelegenheid,
        "De ouders konden hun zienswijze geven, mondeling of schriftelijk.",
        Fase.VOOR_BESLUIT,
        "Ja: vraag hun zienswijze alsnog, voor het besluit; anders uiterlijk in bezwaar.",
        *ZIENSWIJZE,
        wie=SAMENWERKINGSVERBAND,
        jurist=(
            (
                "Is de leerling zelf ook belanghebbende die zijn zienswijze kan geven, en vanaf "
                "welke leeftijd?"
            ),
            "Vervangt de zienswijze bij een aanvraag voor pro die van Awb 4:8 (Awb 4:11 onder b)?",
        ),
        betrekt=(
            Betrekking(
                stap=BESLUIT,
                vorm=Vorm.HOREN,
                wie="de ouders",
                bronnen=(*ZIENSWIJZE, RAPPORT.artikel("3.4.2")),
                woorden="in de gelegenheid stellen hun zienswijze naar voren te brengen, als "
                "bedenkingen te verwachten zijn en het besluit steunt op gegevens die zij niet "
                "zelf gaven; naar keuze schriftelijk of mondeling",
            ),
            Betrekking(
                stap=BESLUIT,
                vorm=Vorm.GEEN_TOESTEMMING,
                wie="de ouders",
                bronnen=(
                    *(
                        bron.als_uitleg(
                            "Het samenwerkingsverband beslist; toestemming staat er niet."
                        )
                        for bron in TAAK
                    ),
                    RAPPORT.artikel("3.4"),
                ),
                woorden="de tekst vraagt geen toestemming; bij pro langs de criteria hoort de "
                "instemming al bij de aanvraag",
            ),
        ),
    ),
    eis(
        eisen.zienswijze_meegewogen,
        "Bij praktijkonderwijs: de zienswijze van de ouders is in de beslissing betrokken.",
        Fase.VOOR_BESLUIT,
        "Ja: betrek haar alsnog, en laat dat in het besluit zien.",
        GRONDEN_PRO_LWOO,
        STUKKEN_CRITERIA,
        wie=SAMENWERKINGSVERBAND,
    ),
    eis(
        eisen.school_in_gelegenheid,
        "Bij een afwijzing kon de school reageren op gegevens die van de hare afwijken.",
        Fase.VOOR_BESLUIT,
        "Ja: vraag alsnog de reactie van de school.",
        AWB.artikel("4:7", "1"),
        AWB.artikel("4:11"),
        wie=SAMENWERKINGSVERBAND,
        betrekt=(
            Betrekking(
                stap="Een aanvraag van een tlv afwijzen",
                vorm=Vorm.HOREN,
                wie="de school die aanvroeg",
                bronnen=(AWB.artikel("4:7", "1"), AWB.artikel("4:9"), AWB.artikel("4:11")),
                woorden="in de gelegenheid stellen, als de afwijzing steunt op gegevens over de "
                "aanvrager die afwijken van wat hij zelf gaf",
            ),
        ),
    ),
    eis(
        eisen.genoemde_gegevens,
        "Bij pro en lwoo: het besluit steunt alleen op de gegevens die de regel noemt.",
        Fase.VOOR_BESLUIT,
        "Ja: laat andere gegevens weg en beslis opnieuw.",
        GRONDEN_PRO_LWOO,
        STUKKEN_CRITERIA,
        wie=SAMENWERKINGSVERBAND,
    ),
)
