"""De eisen aan de voorbereiding van een besluit over een tlv."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Uitkomst, niet_van_toepassing, ontbreekt, voldaan
from rules_lib.recht.tlv.aanvraag_eisen import juist_samenwerkingsverband
from rules_lib.recht.tlv.besluit_feiten import TlvBesluit
from rules_lib.recht.tlv.feiten import gaat_over, mededeling_op_tijd
from rules_lib.recht.tlv.vindplaatsen import (
    CRITERIA,
    CRITERIA_PLAN,
    DESKUNDIGEN,
    EISEN_PRO_LWOO,
    GRONDEN_PRO_LWOO,
    PERIODE_SBO,
    SAMENSTELLING,
    overal,
)
from rules_lib.recht.wetten import AWB, WPO

VSO = {"sector": "vso", "tlv_voor": "vso"}
"""Een tlv voor vso, voor de voorbeelden hieronder."""


def juiste_beslisser(zaak: TlvBesluit) -> Uitkomst:
    """Gaat na of het samenwerkingsverband beslist dat daarover gaat.

    Bron: WPO art. 40 lid 8, WEC art. 40 lid 11 en 13.

    >>> juiste_beslisser(TlvBesluit(juist_swv="nee")).aard.value
    'ontbreekt'
    """
    return juist_samenwerkingsverband(zaak)


def deskundigen_adviseren(zaak: TlvBesluit) -> Uitkomst:
    """Gaat na of deskundigen over de leerling hebben geadviseerd.

    Bron: WPO art. 18a lid 11, WVO 2020 art. 2.47 lid 14.

    >>> deskundigen_adviseren(TlvBesluit(tlv_advies="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.tlv_advies:
        return ontbreekt("Er is geen advies van deskundigen over deze leerling.")
    return voldaan()


def juiste_deskundigen(zaak: TlvBesluit) -> Uitkomst:
    """Gaat na of de deskundigen adviseerden die het besluit noemt.

    Bron: UWVO 2020 art. 2.51 (vso, pro, lwoo). Voor sbo en so is geen geldende tekst gevonden.

    >>> juiste_deskundigen(TlvBesluit(sector="po", tlv_voor="sbo")).aard.value
    'niet_van_toepassing'
    >>> juiste_deskundigen(TlvBesluit(**VSO, tlv_advies="ja", tlv_eerste_deskundige="ja",
    ...     tlv_tweede_deskundige="onderwijs")).aard.value
    'ontbreekt'
    """
    if not gaat_over(zaak, "vso", "pro", "lwoo"):
        return niet_van_toepassing(
            "Geen regeling gevonden voor wie over sbo en so adviseert. De wet verwijst naar een "
            "besluit; het gelezen besluit is ingetrokken, het nieuwe is niet gevonden. Houd als "
            "leidraad aan: een orthopedagoog of psycholoog en een tweede deskundige.",
            *overal(WPO.artikel("18a", "11")),
        )
    if not zaak.tlv_advies:
        return ontbreekt("Er is geen advies van deskundigen over deze leerling.", *DESKUNDIGEN)
    if not zaak.tlv_eerste_deskundige:
        return ontbreekt("Er adviseerde geen orthopedagoog of psycholoog.")
    if zaak.tlv_tweede_deskundige == "geen":
        return ontbreekt("Er adviseerde geen tweede deskundige.")
    if zaak.tlv_tweede_deskundige == "onderwijs":
        if gaat_over(zaak, "vso"):
            return ontbreekt("Voor vso is een tweede deskundige uit de zorg of pedagogiek nodig.")
    return voldaan(SAMENSTELLING)


def bemiddelaar_buiten_besluit(zaak: TlvBesluit) -> Uitkomst:
    """Gaat na of wie eerder bemiddelde niet meebeslist.

    Bron: rapport 3.4.1, een afspraak van een samenwerkingsverband. De wet zegt dit niet.

    >>> bemiddelaar_buiten_besluit(TlvBesluit(bemiddelaar_beslist_niet="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.bemiddelaar_beslist_niet:
        return ontbreekt("Wie eerder bemiddelde of observeerde, beslist mee.")
    return voldaan()


def ouders_in_gelegenheid(zaak: TlvBesluit) -> Uitkomst:
    """Gaat na of de ouders hun zienswijze konden geven, als de Awb dat vraagt.

    Bron: Awb art. 4:8 lid 1, 4:9 en 4:11. Niet 4:7: dat gaat over de aanvrager, de school.

    >>> zaak = TlvBesluit(tlv_bedenkingen_verwacht="ja", tlv_gegevens_van_anderen="ja",
    ...     tlv_zienswijze_uitzondering="geen", tlv_ouders_zienswijze="nee")
    >>> ouders_in_gelegenheid(zaak).aard.value
    'ontbreekt'
    >>> ouders_in_gelegenheid(TlvBesluit(tlv_bedenkingen_verwacht="nee")).aard.value
    'niet_van_toepassing'
    """
    if not zaak.tlv_bedenkingen_verwacht:
        return niet_van_toepassing(
            "Van de ouders zijn geen bedenkingen te verwachten. Hun zienswijze vragen kan altijd.",
            AWB.artikel("4:8", "1"),
        )
    if not zaak.tlv_gegevens_van_anderen:
        return niet_van_toepassing(
            "Het besluit steunt alleen op gegevens die de ouders zelf gaven.",
            AWB.artikel("4:8", "1"),
        )
    if zaak.tlv_zienswijze_uitzondering != "geen":
        return niet_van_toepassing(
            "Er is een uitzondering uit de Awb: spoed, al eerder in de gelegenheid gesteld, of het "
            "doel van het besluit.",
            AWB.artikel("4:11"),
        )
    if not zaak.tlv_ouders_zienswijze:
        return ontbreekt("De ouders konden hun zienswijze niet geven voor het besluit.")
    if not zaak.tlv_ouders_kozen_vorm:
        return ontbreekt(
            "De ouders konden niet zelf kiezen tussen mondeling en schriftelijk.",
            AWB.artikel("4:9"),
        )
    return voldaan()


def zienswijze_meegewogen(zaak: TlvBesluit) -> Uitkomst:
    """Gaat na of bij pro de zienswijze van de ouders in de beslissing is betrokken.

    Bron: UWVO 2020 art. 2.46 lid 1 onder e en 2.47 lid 2 onder b.

    >>> zienswijze_meegewogen(TlvBesluit(**VSO)).aard.value
    'niet_van_toepassing'
    """
    if not gaat_over(zaak, "pro"):
        return niet_van_toepassing(
            "Dat de beslissing ook op de zienswijze steunt, staat in de regel voor pro.",
            GRONDEN_PRO_LWOO,
        )
    if not zaak.tlv_zienswijze_gewogen:
        return ontbreekt("De zienswijze van de ouders is niet in de beslissing betrokken.")
    return voldaan()


def school_in_gelegenheid(zaak: TlvBesluit) -> Uitkomst:
    """Gaat na of de school kon reageren voordat haar aanvraag werd afgewezen.

    Bron: Awb art. 4:7 lid 1 en 4:11.

    >>> school_in_gelegenheid(TlvBesluit(tlv_toegewezen="nee", tlv_afwijkend_van_aanvrager="ja",
    ...     tlv_school_zienswijze="nee")).aard.value
    'ontbreekt'
    """
    if zaak.tlv_toegewezen:
        return niet_van_toepassing("De aanvraag wordt niet afgewezen.", AWB.artikel("4:7", "1"))
    if not zaak.tlv_afwijkend_van_aanvrager:
        return niet_van_toepassing(
            "De afwijzing steunt niet op gegevens over de school die afwijken van wat zij zelf "
            "gaf.",
            AWB.artikel("4:7", "1"),
        )
    if not zaak.tlv_school_zienswijze:
        return ontbreekt("De school kon niet reageren op gegevens die van de hare afwijken.")
    return voldaan()


def genoemde_gegevens(zaak: TlvBesluit) -> Uitkomst:
    """Gaat na of een besluit over pro of lwoo alleen steunt op de gegevens die daarvoor gelden.

    Bron: UWVO 2020 art. 2.46 lid 1 en 2.47 lid 2.

    >>> genoemde_gegevens(TlvBesluit(sector="vo", tlv_voor="pro",
    ...     tlv_alleen_genoemde_gegevens="nee")).aard.value
    'ontbreekt'
    """
    if not gaat_over(zaak, "pro", "lwoo"):
        return niet_van_toepassing(
            "Alleen bij pro en lwoo noemt de regel waarop het besluit uitsluitend steunt.",
            GRONDEN_PRO_LWOO,
        )
    if not zaak.tlv_alleen_genoemde_gegevens:
        return ontbreekt("Het besluit steunt op gegevens die de regel niet noemt.")
    return voldaan()


def criteria_getoetst(zaak: TlvBesluit) -> Uitkomst:
    """Gaat na of het besluit aan de geldende criteria is getoetst.

    Bron: WPO art. 18a lid 8 onder c, WVO 2020 art. 2.47 lid 9 onder c, UWVO 2020 art. 2.46 en 2.47.

    >>> criteria_getoetst(TlvBesluit(**VSO, tlv_criteria_toegepast="ja")).aard.value
    'voldaan'
    """
    bronnen = (EISEN_PRO_LWOO, CRITERIA) if gaat_over(zaak, "pro", "lwoo") else CRITERIA_PLAN
    if not zaak.tlv_criteria_toegepast:
        return ontbreekt("Niet blijkt dat het besluit aan de criteria is getoetst.", *bronnen)
    return voldaan(*bronnen)


def op_tijd_beslist(zaak: TlvBesluit) -> Uitkomst:
    """Gaat na of het besluit er is voordat de redelijke termijn in ieder geval om is.

    Bron: Awb art. 4:13, 4:14 lid 3 en 4:15 lid 1.

    >>> op_tijd_beslist(TlvBesluit(tlv_opgeschort="nee", tlv_binnen_acht_weken="nee",
    ...     tlv_mededeling="nee")).aard.value
    'ontbreekt'
    """
    stond_stil = zaak.tlv_opgeschort
    if zaak.tlv_binnen_stilgestane_weken if stond_stil else zaak.tlv_binnen_acht_weken:
        return voldaan()
    if not mededeling_op_tijd(zaak):
        return ontbreekt("De redelijke termijn was om: er zijn meer dan acht weken voorbij.")
    if not zaak.tlv_binnen_genoemde_tijd:
        return ontbreekt("Het besluit is er niet binnen de tijd die is genoemd.")
    return voldaan(AWB.artikel("4:14", "3"))


def periode_genoemd(zaak: TlvBesluit) -> Uitkomst:
    """Gaat na of een tlv voor sbo, so of vso over een of meer hele schooljaren gaat.

    Bron: WPO art. 40 lid 13, WEC art. 40 lid 15. Voor pro en lwoo is geen periode gevonden.

    >>> periode_genoemd(TlvBesluit(**VSO, tlv_toegewezen="nee")).aard.value
    'niet_van_toepassing'
    """
    if gaat_over(zaak, "pro", "lwoo"):
        return niet_van_toepassing(
            "Voor pro en lwoo is geen regeling over een periode gevonden. Die van sbo, so en vso "
            "noemt hen niet.",
            PERIODE_SBO.als_uitleg(
                "Gezocht is in WVO 2020 art. 2.30 en 2.43 en UWVO 2.46 en 2.47."
            ),
        )
    if not zaak.tlv_toegewezen:
        return niet_van_toepassing("Er is geen verklaring gegeven.", PERIODE_SBO)
    if not zaak.tlv_schooljaren_genoemd:
        return ontbreekt("In de verklaring staat niet voor hoeveel schooljaren zij geldt.")
    return voldaan()
