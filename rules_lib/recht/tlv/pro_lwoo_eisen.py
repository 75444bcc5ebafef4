"""De eisen die alleen aan een aanvraag voor praktijkonderwijs of lwoo worden gesteld."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Uitkomst, niet_van_toepassing, ontbreekt, voldaan
from rules_lib.recht.tlv.aanvraag_feiten import TlvAanvraag
from rules_lib.recht.tlv.feiten import gaat_over
from rules_lib.recht.tlv.vindplaatsen import (
    GRONDEN_PRO_LWOO,
    LWOO_STUKKEN,
    NIEUWKOMER,
    PRO_AANVRAAG,
    PRO_STUKKEN,
    STUKKEN_CRITERIA,
)

PRO_CRITERIA = {"sector": "vo", "tlv_voor": "pro", "tlv_weg": "criteria"}
"""Praktijkonderwijs langs de criteria van UWVO 2.47, voor de voorbeelden hieronder."""


def _langs_criteria(zaak: TlvAanvraag) -> bool:
    """Zegt of voor pro wordt aangevraagd langs de criteria van UWVO 2.47."""
    return gaat_over(zaak, "pro") and zaak.tlv_weg == "criteria"


_ALLEEN_CRITERIA = niet_van_toepassing(
    "Deze stukken horen bij een aanvraag voor pro langs de criteria van het Uitvoeringsbesluit.",
    STUKKEN_CRITERIA,
)


def zienswijze_bij_aanvraag(zaak: TlvAanvraag) -> Uitkomst:
    """Gaat na of bij een aanvraag voor pro de zienswijze van de ouders zit.

    Bron: WVO 2020 art. 2.30 lid 4; UWVO 2020 art. 2.46 lid 1 onder e en 2.47 lid 2 onder b.

    >>> zienswijze_bij_aanvraag(TlvAanvraag(sector="vo", tlv_voor="vso")).aard.value
    'niet_van_toepassing'
    """
    if not gaat_over(zaak, "pro"):
        return niet_van_toepassing(
            "Alleen bij praktijkonderwijs voegt de school de zienswijze toe. Het "
            "samenwerkingsverband hoort de ouders zelf, voor het besluit.",
            PRO_STUKKEN,
        )
    if not zaak.tlv_zienswijze_op_schrift:
        return ontbreekt("De zienswijze van de ouders zit niet op schrift bij de aanvraag.")
    return voldaan()


def rapport_bij_aanvraag(zaak: TlvAanvraag) -> Uitkomst:
    """Gaat na of bij een aanvraag voor pro of lwoo een onderwijskundig rapport zit.

    Bron: WVO 2020 art. 2.30 lid 4 en 2.43 lid 2.

    >>> rapport_bij_aanvraag(TlvAanvraag(sector="vo", tlv_voor="lwoo",
    ...     onderwijskundig_rapport="nee")).aard.value
    'ontbreekt'
    """
    if not gaat_over(zaak, "pro", "lwoo"):
        return niet_van_toepassing(
            "De wet vraagt dit rapport alleen bij pro en lwoo. Kijk voor de stukken in het "
            "ondersteuningsplan.",
            PRO_STUKKEN,
            LWOO_STUKKEN,
        )
    if not zaak.onderwijskundig_rapport:
        return ontbreekt("Het onderwijskundig rapport zit niet bij de aanvraag.")
    return voldaan()


def overleg_bij_lwoo(zaak: TlvAanvraag) -> Uitkomst:
    """Gaat na of voor lwoo met de ouders is overlegd.

    Bron: WVO 2020 art. 2.43 lid 2.

    >>> overleg_bij_lwoo(TlvAanvraag(sector="vo", tlv_voor="lwoo",
    ...     overleg_over_rapport="ja")).aard.value
    'voldaan'
    """
    if not gaat_over(zaak, "lwoo"):
        return niet_van_toepassing(
            "Dit overleg over het rapport vraagt de wet bij lwoo.", LWOO_STUKKEN
        )
    if not zaak.overleg_over_rapport:
        return ontbreekt("Over het onderwijskundig rapport is niet met de ouders overlegd.")
    return voldaan()


def grond_voor_aanvraag(zaak: TlvAanvraag) -> Uitkomst:
    """Gaat na of voor deze leerling pro of lwoo kan worden aangevraagd.

    Bron: WVO 2020 art. 2.30 lid 2 en 2.43 lid 3.

    >>> grond_voor_aanvraag(TlvAanvraag(sector="vo", tlv_voor="pro", tlv_weg="geen")).aard.value
    'ontbreekt'
    """
    if not gaat_over(zaak, "pro", "lwoo"):
        return niet_van_toepassing(
            "Deze gronden gelden voor een aanvraag voor pro of lwoo.", PRO_AANVRAAG
        )
    if zaak.tlv_weg == "geen":
        return ontbreekt("Voor deze leerling noemt de wet geen grond om aan te vragen.")
    return voldaan()


def niet_te_vroeg(zaak: TlvAanvraag) -> Uitkomst:
    """Gaat na of voor een leerling die kort in Nederland is niet te vroeg is aangevraagd.

    Bron: WVO 2020 art. 2.30 lid 3 en 2.43 lid 3.

    >>> niet_te_vroeg(TlvAanvraag(sector="vo", tlv_voor="pro", kort_in_nederland="ja",
    ...     na_eerste_schooljaar="nee")).aard.value
    'ontbreekt'
    """
    if not gaat_over(zaak, "pro", "lwoo"):
        return niet_van_toepassing(
            "Wachten na aankomst in Nederland vraagt de wet alleen bij pro en lwoo.", NIEUWKOMER
        )
    if not zaak.kort_in_nederland:
        return niet_van_toepassing("De leerling was toen een jaar of langer in Nederland, of is "
                                   "geen vreemdeling.", NIEUWKOMER)  # fmt: skip
    if not zaak.na_eerste_schooljaar:
        return ontbreekt("De aanvraag kan pas na het eerste schooljaar in het vo worden gedaan.")
    return voldaan()


def gegevens_pro_lwoo(zaak: TlvAanvraag) -> Uitkomst:
    """Gaat na of de gegevens er zijn waarop over pro of lwoo wordt beslist.

    Bron: UWVO 2020 art. 2.46 lid 1; dat zij bij de aanvraag zitten is een gevolgtrekking.

    >>> gegevens_pro_lwoo(TlvAanvraag(**PRO_CRITERIA)).aard.value
    'niet_van_toepassing'
    """
    if not gaat_over(zaak, "pro", "lwoo"):
        return niet_van_toepassing(
            "Over deze gegevens gaat de regel alleen bij pro en lwoo.", GRONDEN_PRO_LWOO
        )
    if _langs_criteria(zaak):
        return niet_van_toepassing("Langs de criteria gelden eigen stukken.", STUKKEN_CRITERIA)
    if not zaak.tlv_motivering_school:
        return ontbreekt("Een motivering uit de ervaring met de leerling zit er niet bij.")
    if not zaak.leerachterstand_en_iq:
        return ontbreekt("De leerachterstand of het IQ is niet bekend.")
    return voldaan()


def kopie_bij_aanvraag(zaak: TlvAanvraag) -> Uitkomst:
    """Gaat na of de kopie erbij zit die de criteria vragen.

    Bron: UWVO 2020 art. 2.47 lid 2 onder a.

    >>> kopie_bij_aanvraag(TlvAanvraag(**PRO_CRITERIA, tlv_kopie_beslissing="nee")).aard.value
    'ontbreekt'
    """
    if not _langs_criteria(zaak):
        return _ALLEEN_CRITERIA
    if not zaak.tlv_kopie_beslissing:
        return ontbreekt("De kopie van de beslissing, de tlv of het opp zit er niet bij.")
    return voldaan()


def motivering_bij_criteria(zaak: TlvAanvraag) -> Uitkomst:
    """Gaat na of de motivering laat zien dat de leerling aan de criteria voldoet.

    Bron: UWVO 2020 art. 2.47 lid 1 en lid 2 onder c.

    >>> zaak = TlvAanvraag(**PRO_CRITERIA, tlv_motivering_criteria="ja")
    >>> motivering_bij_criteria(zaak).aard.value
    'voldaan'
    """
    if not _langs_criteria(zaak):
        return _ALLEEN_CRITERIA
    if not zaak.tlv_motivering_criteria:
        return ontbreekt("Uit de motivering blijkt niet dat de leerling aan de criteria voldoet.")
    return voldaan()


def dossier_bij_aanvraag(zaak: TlvAanvraag) -> Uitkomst:
    """Gaat na of het leerlingdossier erbij zit dat de criteria vragen.

    Bron: UWVO 2020 art. 2.47 lid 2 onder d.

    >>> dossier_bij_aanvraag(TlvAanvraag(**PRO_CRITERIA, tlv_dossier_compleet="nee")).aard.value
    'ontbreekt'
    """
    if not _langs_criteria(zaak):
        return _ALLEEN_CRITERIA
    if not zaak.tlv_dossier_compleet:
        return ontbreekt("Het leerlingdossier is niet compleet.")
    return voldaan()
