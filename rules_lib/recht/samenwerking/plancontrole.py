"""De controle op een ondersteuningsplan: wat erin staat, en wat eraan voorafgaat."""

from __future__ import annotations

from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.regel import Betrekking, Controlelijst, Fase, Vorm
from rules_lib.recht.basis import eis
from rules_lib.recht.geldigheden import AANBOD, PROFIEL
from rules_lib.recht.samenwerking import planeisen as toets
from rules_lib.recht.samenwerking.feiten import Plan
from rules_lib.recht.samenwerking.gebeurtenissen import VASTSTELLING_PLAN
from rules_lib.recht.samenwerking.plan import SWV
from rules_lib.recht.samenwerking.planinhoud import AANVULLEN, HET_PLAN, inhoud
from rules_lib.recht.samenwerking.vindplaatsen import (
    BIJ_WELK,
    OPDC_PO,
    OPR,
    PLAN_INSPECTIE,
    PLAN_OVERLEG,
    UWVO_SWV,
    swv,
)
from rules_lib.recht.wetten import WPO, WPO_2025, WVO, WVO_2025

_VOORAF = (
    "Niet met terugwerkende kracht: dit gaat aan het plan vooraf. Doe het alsnog over een concept, "
    "vraag instemming en stel het plan opnieuw vast."
)


_VOORAF_EISEN = (
    eis(
        toets.vier_jaar,
        "Het plan is er binnen vier jaar na het vorige.",
        Fase.VOOR_VASTSTELLING,
        "Ja: stel het plan alsnog vast. De overschrijding zelf blijft.",
        *swv("7", "8", "eerste zin"),
        wie=SWV,
    ),
    eis(
        toets.overleg_gemeente,
        "Over een concept is met de gemeenten overlegd, gericht op overeenstemming.",
        Fase.VOOR_VASTSTELLING,
        _VOORAF,
        *PLAN_OVERLEG,
        wie=SWV,
        betrekt=(
            Betrekking(
                stap=HET_PLAN,
                vorm=Vorm.OVERLEG,
                wie="het college van burgemeester en wethouders van elke gemeente",
                bronnen=PLAN_OVERLEG,
                woorden="op overeenstemming gericht overleg over een concept, volgens een "
                "samen vastgestelde procedure",
            ),
        ),
    ),
    eis(
        toets.procedure_gemeente,
        "Dat overleg volgde een samen vastgestelde procedure, met een weg bij geschillen.",
        Fase.VOOR_VASTSTELLING,
        _VOORAF,
        *PLAN_OVERLEG,
        wie="het samenwerkingsverband en de gemeenten",
    ),
    eis(
        toets.overleg_ander_swv,
        "Over een concept is overlegd met het samenwerkingsverband van de andere sector.",
        Fase.VOOR_VASTSTELLING,
        _VOORAF,
        *PLAN_OVERLEG,
        wie=SWV,
        betrekt=(
            Betrekking(
                stap=HET_PLAN,
                vorm=Vorm.OVERLEG,
                wie="het samenwerkingsverband van de andere sector in hetzelfde gebied",
                bronnen=PLAN_OVERLEG,
                woorden="overleg",
            ),
        ),
    ),
    eis(
        toets.uitnodiging_mbo,
        "In het vo is een mbo-instelling in het gebied uitgenodigd voor dat overleg.",
        Fase.VOOR_VASTSTELLING,
        _VOORAF,
        *PLAN_OVERLEG[1:],
        wie=SWV,
        betrekt=(
            Betrekking(
                stap=HET_PLAN,
                vorm=Vorm.OVERLEG,
                wie="de mbo-instelling met een vestiging in het gebied (vo)",
                bronnen=PLAN_OVERLEG[1:2],
                woorden="uitnodigen voor het overleg met de gemeenten over onderdeel a",
            ),
        ),
    ),
    eis(
        toets.instemming_opr,
        "De ondersteuningsplanraad heeft vooraf ingestemd.",
        Fase.VOOR_VASTSTELLING,
        _VOORAF,
        *OPR,
        wie=SWV,
        jurist=(
            (
                "Wat is het gevolg als een ondersteuningsplan zonder instemming van de "
                "ondersteuningsplanraad is vastgesteld? De artikelen over geschillen in de WMS "
                "zijn niet gelezen."
            ),
        ),
        betrekt=(
            Betrekking(
                stap=HET_PLAN,
                vorm=Vorm.TOESTEMMING,
                wie="de ondersteuningsplanraad",
                bronnen=OPR,
                woorden="voorafgaande instemming, ook met een wijziging",
            ),
        ),
    ),
)


_OPDC_EN_INSPECTIE = (
    eis(
        toets.opdc_vermeld,
        "Is er een opdc, dan staat dat in het plan.",
        Fase.IN_HET_PLAN,
        AANVULLEN,
        UWVO_SWV.artikel("2.50", "3"),
        OPDC_PO.als_uitleg("Voor het po is geen geldende regel gevonden."),
        BIJ_WELK,
        wie=SWV,
        jurist=("Moet in het po een opdc in het ondersteuningsplan staan?",),
    ),
    eis(
        toets.naar_inspectie,
        "Het plan is vóór 1 mei voorafgaand aan het eerste schooljaar naar de inspectie gestuurd.",
        Fase.NA_VASTSTELLING,
        "Ja: stuur het alsnog meteen. Te laat blijft te laat.",
        *PLAN_INSPECTIE,
        wie=SWV,
    ),
)

ONDERSTEUNINGSPLAN = Controlelijst(
    id="ondersteuningsplan",
    titel="Een ondersteuningsplan vaststellen: is aan alles voldaan?",
    uitleg="Loopt na wat er in een ondersteuningsplan staat en wat aan de vaststelling voorafgaat.",
    zaak=Plan,
    ankers=(VASTSTELLING_PLAN,),
    voorbeelden=(
        (
            "sector=po vorig_plan=2023-03-20 vaststelling_plan=2027-03-15 ingang_plan=2027-08-01 "
            "toezending_plan=2027-04-30 plan_samenhang=ja plan_basisondersteuning=ja "
            "plan_verdeling=ja plan_meerjarenbegroting=ja plan_plaatsing=ja plan_terugplaatsing=ja "
            "plan_resultaten=ja plan_informatie_ouders=ja plan_informatie_leerlingen=ja "
            "plan_toename=ja plan_beperkt=nee plan_oogo=ja plan_oogo_procedure=ja "
            "plan_geschillen=ja plan_ander_swv=ja plan_instemming=ja"
        ),
        (
            "sector=vo vorig_plan=2023-03-20 vaststelling_plan=2027-04-12 ingang_plan=2027-08-01 "
            "toezending_plan=2027-05-03 plan_samenhang=ja plan_basisondersteuning=ja "
            "plan_verdeling=ja plan_meerjarenbegroting=ja plan_plaatsing=ja plan_lwoo_pro=ja "
            "plan_terugplaatsing=ja plan_resultaten=ja plan_informatie_ouders=ja "
            "plan_informatie_leerlingen=nee plan_toename=ja plan_beperkt=ja plan_onevenredig=ja "
            "plan_opdc=ja plan_opdc_vermeld=nee plan_oogo=ja plan_oogo_procedure=ja "
            "plan_geschillen=nee plan_ander_swv=ja plan_mbo_in_gebied=ja "
            "plan_mbo_uitgenodigd=nee plan_instemming=ja"
        ),
    ),
    versies=(
        Versie(
            PROFIEL,
            (
                *inhoud(
                    WPO_2025,
                    WVO_2025,
                    "de basisondersteuning die op alle vestigingen aanwezig is",
                    toets.informatie_ouders,
                    "ouders",
                ),
                *_VOORAF_EISEN,
                *_OPDC_EN_INSPECTIE,
            ),
        ),
        Versie(
            AANBOD,
            (
                *inhoud(
                    WPO,
                    WVO,
                    "de basisondersteuningsvoorzieningen",
                    toets.informatie,
                    "ouders en leerlingen",
                ),
                *_VOORAF_EISEN,
                *_OPDC_EN_INSPECTIE,
            ),
        ),
    ),
    niet_getoetst=(
        "zorgvuldigheid (is er echt overlegd, en wat is er met de inbreng gedaan)",
        "dekking (is er met dit plan voor elke leerling een passende plaats)",
        (
            "beleid (welk verdeelmodel, en wie bij een impasse beslist: dat kiest het verband "
            "zelf, KBA 2024 § 3.4.1)"
        ),
    ),
)
