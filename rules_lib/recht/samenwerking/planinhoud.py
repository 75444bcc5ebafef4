"""Wat er in een ondersteuningsplan staat, per onderdeel van de wet."""

from __future__ import annotations

from collections.abc import Callable

from rules_lib.kern.bron import Werk
from rules_lib.kern.regel import Betrekking, Eis, Fase, Vorm
from rules_lib.kern.uitkomst import Uitkomst
from rules_lib.recht.basis import eis
from rules_lib.recht.samenwerking import planeisen as toets
from rules_lib.recht.samenwerking.feiten import Plan
from rules_lib.recht.samenwerking.plan import SWV
from rules_lib.recht.samenwerking.vindplaatsen import swv

HET_PLAN = "Het ondersteuningsplan van het samenwerkingsverband"
AANVULLEN = "Ja: vul het plan aan. Een wijziging vraagt opnieuw instemming vooraf."


def inhoud(
    wpo: Werk, wvo: Werk, basis: str, informatie: Callable[[Plan], Uitkomst], wie: str
) -> tuple[Eis, ...]:
    """Geeft de eisen aan de inhoud; over a, f en het aanbod verschillen de versies van de wet.

    Argumenten: `wpo` en `wvo` (de gelezen versie), `basis` (hoe die de basisondersteuning noemt),
    `informatie` (de toets van onderdeel f) en `wie` (wie volgens die versie informatie krijgt).

    >>> from rules_lib.recht.samenwerking.planeisen import informatie
    >>> from rules_lib.recht.wetten import WPO, WVO
    >>> [eis.id for eis in inhoud(WPO, WVO, "de basisondersteuning", informatie, "ouders")][:2]
    ['samenhangend-geheel', 'verdeling']
    """
    return (
        eis(
            toets.samenhangend_geheel,
            f"Het dekkend netwerk staat in het plan, met {basis}.",
            Fase.IN_HET_PLAN,
            AANVULLEN,
            *swv("8", "9", "onderdeel a", wpo, wvo),
            wie=SWV,
        ),
        eis(
            toets.verdeling,
            "In het plan staat hoe geld en voorzieningen over de scholen worden verdeeld.",
            Fase.IN_HET_PLAN,
            AANVULLEN,
            *swv("8", "9", "onderdeel b", wpo, wvo),
            wie=SWV,
        ),
        eis(
            toets.plaatsing,
            "Procedure en criteria voor plaatsing in het speciaal onderwijs staan in het plan.",
            Fase.IN_HET_PLAN,
            AANVULLEN,
            *swv("8", "9", "onderdeel c", wpo, wvo),
            wie=SWV,
        ),
        eis(
            toets.terugplaatsing,
            "In het plan staat hoe een leerling uit het (v)so terugkomt.",
            Fase.IN_HET_PLAN,
            AANVULLEN,
            *swv("8", "9", "onderdeel d", wpo, wvo),
            wie=SWV,
        ),
        eis(
            toets.resultaten,
            "De beoogde en bereikte resultaten staan in het plan, met het geld dat erbij hoort.",
            Fase.IN_HET_PLAN,
            AANVULLEN,
            *swv("8", "9", "onderdeel e", wpo, wvo),
            wie=SWV,
        ),
        eis(
            informatie,
            f"In het plan staat hoe {wie} informatie krijgen, ook over onafhankelijke hulp.",
            Fase.IN_HET_PLAN,
            AANVULLEN,
            *swv("8", "9", "onderdeel f", wpo, wvo),
            wie=SWV,
            id="informatie",
            betrekt=(
                Betrekking(
                    stap=HET_PLAN,
                    vorm=Vorm.INFORMEREN,
                    wie=wie,
                    bronnen=swv("8", "9", "onderdeel f", wpo, wvo),
                    woorden="over de voorzieningen en over onafhankelijke ondersteuning; het plan "
                    "zegt hoe",
                ),
            ),
        ),
        eis(
            toets.toename,
            "In het plan staat wat er gebeurt bij sterke groei in het speciaal onderwijs.",
            Fase.IN_HET_PLAN,
            AANVULLEN,
            *swv("8", "9", "onderdeel g", wpo, wvo),
            wie=SWV,
        ),
        eis(
            toets.beperking_aanbod,
            "Een school wordt alleen beperkt als haar aanbod een onevenredige belasting zou zijn.",
            Fase.VOOR_VASTSTELLING,
            "Ja: haal de beperking uit het plan, of weeg opnieuw en leg het vast.",
            *swv("7", "8", "tweede zin", wpo, wvo),
            wie=SWV,
        ),
    )
