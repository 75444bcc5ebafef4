"""De eisen aan een ondersteuningsplan, elk een kleine regel op zichzelf."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Uitkomst, niet_van_toepassing, ontbreekt, voldaan
from rules_lib.recht.samenwerking.feiten import Plan
from rules_lib.recht.samenwerking.vindplaatsen import (
    BBWPO_SWV,
    BIJ_WELK,
    OPDC_PO,
    PLAN_OVERLEG,
    PLAN_VASTSTELLEN,
    UWVO_SWV,
)


def _in_het_vo(zaak: Plan) -> bool:
    """Een school voor vso hoort bij het samenwerkingsverband van het vo."""
    return zaak.sector in ("vo", "vso")


def vier_jaar(zaak: Plan) -> Uitkomst:
    """Gaat na of het plan er binnen vier jaar na het vorige is.

    Bron: WPO art. 18a lid 7, WVO 2020 art. 2.47 lid 8.

    >>> vier_jaar(Plan(plan_binnen_vier_jaar="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.plan_binnen_vier_jaar:
        return ontbreekt("Het vorige plan is meer dan vier jaar eerder vastgesteld.")
    return voldaan()


def samenhangend_geheel(zaak: Plan) -> Uitkomst:
    """Gaat na of het dekkend netwerk en de basisondersteuning in het plan staan.

    Bron: WPO art. 18a lid 8, onder a, WVO 2020 art. 2.47 lid 9, onder a.

    >>> samenhangend_geheel(Plan(plan_samenhang="ja", plan_basisondersteuning="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.plan_samenhang:
        return ontbreekt(
            "Het plan zegt niet hoe de voorzieningen samen een passende plaats geven aan wie extra "
            "ondersteuning nodig heeft."
        )
    if not zaak.plan_basisondersteuning:
        return ontbreekt("De basisondersteuningsvoorzieningen staan niet in het plan.")
    return voldaan()


def verdeling(zaak: Plan) -> Uitkomst:
    """Gaat na of in het plan staat hoe geld en voorzieningen worden verdeeld.

    Bron: WPO art. 18a lid 8, onder b, WVO 2020 art. 2.47 lid 9, onder b.

    >>> verdeling(Plan(plan_verdeling="ja", plan_meerjarenbegroting="ja")).aard.value
    'voldaan'
    """
    if not zaak.plan_verdeling:
        return ontbreekt("Procedure en criteria voor de verdeling staan niet in het plan.")
    if not zaak.plan_meerjarenbegroting:
        return ontbreekt("De verdeling is niet bezien met een meerjarenbegroting.")
    return voldaan()


def plaatsing(zaak: Plan) -> Uitkomst:
    """Gaat na of procedure en criteria voor plaatsing in het speciaal onderwijs erin staan.

    Bron: WPO art. 18a lid 8, onder c, WVO 2020 art. 2.47 lid 9, onder c.

    >>> plaatsing(Plan(sector="vso", plan_plaatsing="ja", plan_lwoo_pro="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.plan_plaatsing:
        return ontbreekt("Procedure en criteria voor plaatsing staan niet in het plan.")
    if _in_het_vo(zaak):
        if not zaak.plan_lwoo_pro:
            return ontbreekt("De procedure voor lwoo en praktijkonderwijs staat niet in het plan.")
    return voldaan()


def terugplaatsing(zaak: Plan) -> Uitkomst:
    """Gaat na of in het plan staat hoe een leerling uit het (v)so terugkomt.

    Bron: WPO art. 18a lid 8, onder d, WVO 2020 art. 2.47 lid 9, onder d.

    >>> terugplaatsing(Plan(plan_terugplaatsing="ja")).aard.value
    'voldaan'
    """
    if not zaak.plan_terugplaatsing:
        return ontbreekt("Procedure en beleid voor terugplaatsing staan niet in het plan.")
    return voldaan()


def resultaten(zaak: Plan) -> Uitkomst:
    """Gaat na of de beoogde en bereikte resultaten in het plan staan.

    Bron: WPO art. 18a lid 8, onder e, WVO 2020 art. 2.47 lid 9, onder e.

    >>> resultaten(Plan(plan_resultaten="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.plan_resultaten:
        return ontbreekt("De beoogde en bereikte resultaten staan niet in het plan.")
    return voldaan()


def informatie_ouders(zaak: Plan) -> Uitkomst:
    """Gaat na of in het plan staat hoe ouders informatie krijgen; zo was het tot augustus 2025.

    Bron: WPO art. 18a lid 8, onder f, en WVO 2020 art. 2.47 lid 9, onder f, in de tekst van 2025.

    >>> informatie_ouders(Plan(plan_informatie_ouders="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.plan_informatie_ouders:
        return ontbreekt("Het plan zegt niet hoe ouders informatie krijgen.")
    return voldaan()


def informatie(zaak: Plan) -> Uitkomst:
    """Gaat na of in het plan staat hoe ouders en leerlingen informatie krijgen.

    Bron: WPO art. 18a lid 8, onder f, WVO 2020 art. 2.47 lid 9, onder f.

    >>> informatie(Plan(plan_informatie_ouders="ja", plan_informatie_leerlingen="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.plan_informatie_ouders:
        return ontbreekt("Het plan zegt niet hoe ouders informatie krijgen.")
    if not zaak.plan_informatie_leerlingen:
        return ontbreekt("Het plan zegt niet hoe leerlingen informatie krijgen.")
    return voldaan()


def toename(zaak: Plan) -> Uitkomst:
    """Gaat na of het plan iets regelt voor een sterke groei na 1 februari.

    Bron: WPO art. 18a lid 8, onder g, WVO 2020 art. 2.47 lid 9, onder g.

    >>> toename(Plan(plan_toename="ja")).aard.value
    'voldaan'
    """
    if not zaak.plan_toename:
        return ontbreekt("Het plan regelt niets voor een sterke groei na 1 februari.")
    return voldaan()


def beperking_aanbod(zaak: Plan) -> Uitkomst:
    """Gaat na of het plan een school alleen beperkt als haar aanbod onevenredig zou belasten.

    Bron: WPO art. 18a lid 7, WVO 2020 art. 2.47 lid 8.

    >>> beperking_aanbod(Plan(plan_beperkt="ja", plan_onevenredig="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.plan_beperkt:
        return niet_van_toepassing("Het plan beperkt geen school.", *PLAN_VASTSTELLEN)
    if not zaak.plan_onevenredig:
        return ontbreekt(
            "Het plan beperkt een school, en haar aanbod zou geen onevenredige belasting zijn."
        )
    return voldaan()


def opdc_vermeld(zaak: Plan) -> Uitkomst:
    """Gaat na of een opdc in het plan staat.

    Bron: UWVO 2020 art. 2.50 lid 3. Voor het po is geen geldende regel gevonden.

    >>> opdc_vermeld(Plan(sector="po")).aard.value
    'niet_van_toepassing'
    """
    if not _in_het_vo(zaak):
        return niet_van_toepassing(
            "Voor het po is geen geldende regel gevonden. Gezocht is in WPO art. 18a; het besluit "
            "waarin dit stond is ingetrokken, en de opvolger is niet gevonden. Noem een opdc toch.",
            OPDC_PO,
            BBWPO_SWV.artikel("31"),
            BIJ_WELK,
        )
    if not zaak.plan_opdc:
        return niet_van_toepassing("Er is geen opdc.", UWVO_SWV.artikel("2.50", "3"), BIJ_WELK)
    if not zaak.plan_opdc_vermeld:
        return ontbreekt("Het opdc staat niet in het plan.")
    return voldaan()


def overleg_gemeente(zaak: Plan) -> Uitkomst:
    """Gaat na of over een concept met de gemeenten is overlegd.

    Bron: WPO art. 18a lid 9, WVO 2020 art. 2.47 lid 10.

    >>> overleg_gemeente(Plan(plan_oogo="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.plan_oogo:
        return ontbreekt("Er is niet met de gemeenten overlegd over een concept van het plan.")
    return voldaan()


def procedure_gemeente(zaak: Plan) -> Uitkomst:
    """Gaat na of dat overleg een vastgestelde procedure volgde, met een weg bij geschillen.

    Bron: WPO art. 18a lid 9, WVO 2020 art. 2.47 lid 10.

    >>> procedure_gemeente(Plan(plan_oogo_procedure="ja", plan_geschillen="ja")).aard.value
    'voldaan'
    """
    if not zaak.plan_oogo_procedure:
        return ontbreekt("Het overleg volgde geen procedure die samen met de gemeenten is bepaald.")
    if not zaak.plan_geschillen:
        return ontbreekt("De procedure zegt niet hoe geschillen worden beslecht.")
    return voldaan()


def overleg_ander_swv(zaak: Plan) -> Uitkomst:
    """Gaat na of met het samenwerkingsverband van de andere sector is overlegd.

    Bron: WPO art. 18a lid 9, WVO 2020 art. 2.47 lid 10.

    >>> overleg_ander_swv(Plan(plan_ander_swv="ja")).aard.value
    'voldaan'
    """
    if not zaak.plan_ander_swv:
        return ontbreekt("Met het samenwerkingsverband van de andere sector is niet overlegd.")
    return voldaan()


def uitnodiging_mbo(zaak: Plan) -> Uitkomst:
    """Gaat na of in het vo de mbo-instelling is uitgenodigd.

    Bron: WVO 2020 art. 2.47 lid 10.

    >>> uitnodiging_mbo(Plan(sector="so")).aard.value
    'niet_van_toepassing'
    """
    if not _in_het_vo(zaak):
        return niet_van_toepassing("De wet noemt dit alleen in het vo.", *PLAN_OVERLEG)
    if not zaak.plan_mbo_in_gebied:
        return niet_van_toepassing("Er is geen mbo-instelling in het gebied.", *PLAN_OVERLEG)
    if not zaak.plan_mbo_uitgenodigd:
        return ontbreekt("De mbo-instelling is niet voor het overleg uitgenodigd.")
    return voldaan()


def instemming_opr(zaak: Plan) -> Uitkomst:
    """Gaat na of de ondersteuningsplanraad vooraf instemde.

    Bron: WMS art. 14a.

    >>> instemming_opr(Plan(plan_instemming="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.plan_instemming:
        return ontbreekt("De ondersteuningsplanraad heeft niet vooraf ingestemd.")
    return voldaan()


def naar_inspectie(zaak: Plan) -> Uitkomst:
    """Gaat na of het plan op tijd aan de inspectie is gestuurd.

    Bron: WPO art. 18a lid 10, WVO 2020 art. 2.47 lid 11.

    >>> naar_inspectie(Plan(plan_op_tijd_verzonden="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.plan_op_tijd_verzonden:
        return ontbreekt("Het plan is niet vóór 1 mei aan de inspectie gestuurd.")
    return voldaan()
