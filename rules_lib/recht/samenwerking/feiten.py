"""De feiten van een ondersteuningsplan."""

from __future__ import annotations

from rules_lib.kern.duur import Jaren
from rules_lib.kern.moment import Na, VasteDag
from rules_lib.kern.termijn import Volgorde
from rules_lib.kern.zaak import Afgeleid, JaNee
from rules_lib.recht.basis import Basiszaak
from rules_lib.recht.samenwerking.gebeurtenissen import (
    INGANG_PLAN,
    TOEZENDING_PLAN,
    VASTSTELLING_PLAN,
    VORIG_PLAN,
)
from rules_lib.recht.samenwerking.vindplaatsen import (
    OPR,
    PLAN_INHOUD,
    PLAN_INSPECTIE,
    PLAN_OVERLEG,
    PLAN_VASTSTELLEN,
    UWVO_SWV,
)

DERTIG_APRIL = VasteDag(INGANG_PLAN, (4, 30), ervoor=True)
"""De laatste dag voor 1 mei voorafgaand aan het eerste schooljaar van de planperiode."""

VIER_JAAR = Na(VORIG_PLAN, Jaren(4))
VORIG_PLAN_EERST = Volgorde(
    VORIG_PLAN, VASTSTELLING_PLAN, "Het plan is vastgesteld voor het vorige plan."
)


class Plan(Basiszaak):
    """De feiten van een ondersteuningsplan.

    >>> Plan(sector="vo", plan_samenhang="ja").plan_samenhang
    True
    """

    plan_binnen_vier_jaar = Afgeleid(
        "Is het plan vastgesteld binnen vier jaar na het vorige?",
        gebeurtenis=VASTSTELLING_PLAN,
        relatie="uiterlijk",
        moment=VIER_JAAR,
        volgorde=(VORIG_PLAN_EERST,),
        bronnen=PLAN_VASTSTELLEN,
    )
    plan_samenhang = JaNee(
        "Staat erin hoe een leerling met extra ondersteuning een zo passend mogelijke plek krijgt?",
        hulp="De wet vraagt een samenhangend geheel van voorzieningen binnen en tussen de scholen "
        "(het dekkend netwerk), zodat leerlingen ook zonder onderbreking verder kunnen leren.",
        bronnen=PLAN_INHOUD,
    )
    plan_basisondersteuning = JaNee(
        "Staan de basisondersteuningsvoorzieningen in het plan?",
        hulp="Wat er is op elke vestiging van elke school in het samenwerkingsverband.",
        bronnen=PLAN_INHOUD,
    )
    plan_verdeling = JaNee(
        "Staat in het plan hoe en op welke gronden geld en voorzieningen naar scholen gaan?",
        hulp="De procedure en de criteria voor verdelen, besteden en toewijzen. Welk model het "
        "samenwerkingsverband kiest, laat de wet vrij.",
        bronnen=PLAN_INHOUD,
    )
    plan_meerjarenbegroting = JaNee(
        "Is dat bezien in het licht van een meerjarenbegroting?", bronnen=PLAN_INHOUD
    )
    plan_plaatsing = JaNee(
        "Staat in het plan hoe en op welke gronden een leerling in het speciaal onderwijs komt?",
        hulp="Po: sbo, so en so/vso. Vo: vso en so/vso. Het gaat om de procedure en de criteria.",
        bronnen=PLAN_INHOUD,
    )
    plan_lwoo_pro = JaNee(
        "Staat in het plan de procedure voor lwoo en praktijkonderwijs, voor zover nodig?",
        hulp="Alleen voor zover de regels van het Rijk er niet al in voorzien. Kijk daarvoor in "
        "het Uitvoeringsbesluit WVO 2020, artikel 2.46 en 2.47.",
        bronnen=(UWVO_SWV.artikel("2.46", "1"),),
    )
    plan_terugplaatsing = JaNee(
        "Staat in het plan hoe een leerling uit het (v)so terugkomt als zijn tlv afloopt?",
        hulp="De procedure en het beleid voor terugplaatsing of overplaatsing.",
        bronnen=PLAN_INHOUD,
    )
    plan_resultaten = JaNee(
        "Staan in het plan de beoogde en de bereikte resultaten, met het geld dat erbij hoort?",
        hulp="In aantallen en in kwaliteit, voor leerlingen die extra ondersteuning nodig hebben.",
        bronnen=PLAN_INHOUD,
    )
    plan_informatie_ouders = JaNee(
        "Staat in het plan hoe ouders worden geïnformeerd over voorzieningen en hulp?",
        hulp="Ook over onafhankelijke ondersteuning van ouders.",
        bronnen=PLAN_INHOUD,
    )
    plan_informatie_leerlingen = JaNee(
        "Staat in het plan ook hoe leerlingen zelf daarover worden geïnformeerd?",
        hulp="Sinds 1 augustus 2025 noemt de wet naast ouders ook leerlingen.",
        bronnen=PLAN_INHOUD,
    )
    plan_toename = JaNee(
        "Staat in het plan wat er gebeurt als er na 1 februari meer dan gemiddeld leerlingen met "
        "een tlv bij komen?",
        hulp="Hoe een meer dan gemiddelde toename wordt vastgesteld, en hoe die scholen daarin "
        "tegemoet worden gekomen.",
        bronnen=PLAN_INHOUD,
    )
    plan_beperkt = JaNee(
        "Beperkt het plan het ondersteuningsaanbod dat een school wil geven?",
        bronnen=PLAN_VASTSTELLEN,
    )
    plan_onevenredig = JaNee(
        "Zou dat aanbod voor het samenwerkingsverband een onevenredige belasting zijn?",
        hulp="Het samenwerkingsverband weegt dit, gezien het geld en de voorzieningen die er zijn. "
        "Leg vast wat het aanbod vraagt en wat daartegenover staat.",
        oordeel=True,
        bronnen=PLAN_VASTSTELLEN,
    )
    plan_opdc = JaNee(
        "Heeft het samenwerkingsverband een opdc?",
        hulp="Een orthopedagogisch-didactisch centrum: een plek waar een leerling tijdelijk (een "
        "deel van) het programma volgt.",
    )
    plan_opdc_vermeld = JaNee(
        "Staat het opdc in het plan?",
        bronnen=(UWVO_SWV.artikel("2.50", "3"),),
    )
    plan_oogo = JaNee(
        "Is over een concept van het plan met de gemeenten overlegd, gericht op overeenstemming?",
        hulp="Met het college van burgemeester en wethouders van elke gemeente in het gebied.",
        bronnen=PLAN_OVERLEG,
    )
    plan_oogo_procedure = JaNee(
        "Ging dat volgens een procedure die het verband en de gemeenten samen hebben vastgesteld?",
        bronnen=PLAN_OVERLEG,
    )
    plan_geschillen = JaNee(
        "Staat in die procedure hoe geschillen worden beslecht?", bronnen=PLAN_OVERLEG
    )
    plan_ander_swv = JaNee(
        "Is over het concept overlegd met het samenwerkingsverband van de andere sector?",
        hulp="Po met vo, en vo met po: elk verband waarvan het gebied geheel of deels samenvalt.",
        bronnen=PLAN_OVERLEG,
    )
    plan_mbo_in_gebied = JaNee(
        "Heeft een mbo-instelling een vestiging in het gebied?", bronnen=PLAN_OVERLEG
    )
    plan_mbo_uitgenodigd = JaNee(
        "Is die mbo-instelling uitgenodigd voor het overleg met de gemeenten?",
        hulp="Voor het deel over het samenhangend geheel van voorzieningen (onderdeel a).",
        bronnen=PLAN_OVERLEG,
    )
    plan_instemming = JaNee(
        "Heeft de ondersteuningsplanraad vooraf met het plan ingestemd?",
        hulp="De raad die bij een samenwerkingsverband over het plan meebeslist. Ook een wijziging "
        "van het plan vraagt instemming vooraf.",
        bronnen=OPR,
    )
    plan_op_tijd_verzonden = Afgeleid(
        "Is het plan vóór 1 mei voor het eerste schooljaar ervan aan de inspectie gestuurd?",
        gebeurtenis=TOEZENDING_PLAN,
        relatie="uiterlijk",
        moment=DERTIG_APRIL,
        volgorde=(
            Volgorde(
                VASTSTELLING_PLAN,
                TOEZENDING_PLAN,
                "Het plan is aan de inspectie gestuurd voordat het was vastgesteld; een concept "
                "sturen is niet genoeg.",
            ),
        ),
        bronnen=PLAN_INSPECTIE,
    )
