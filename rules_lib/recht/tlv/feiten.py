"""De feiten die meer regels over de toelaatbaarheidsverklaring (tlv) delen."""

from __future__ import annotations

from rules_lib.kern.duur import Weken
from rules_lib.kern.moment import DagNa, GewoneDag, Na, Opgeschort
from rules_lib.kern.termijn import Volgorde
from rules_lib.kern.zaak import Afgeleid, Antwoord, JaNee, Keuze
from rules_lib.recht.basis import Basiszaak
from rules_lib.recht.tlv.gebeurtenissen import (
    AANVRAAG_TLV,
    AANVULLING_TLV,
    MEDEDELING_TLV,
    UITNODIGING_TLV,
)
from rules_lib.recht.tlv.vindplaatsen import (
    LWOO,
    PERIODE_SBO,
    PERIODE_WEC,
    PRO,
    SBO,
    SO,
    TAAK,
    VSO,
)
from rules_lib.recht.wetten import AWB

_PO, _VO = ("sbo", "so"), ("vso", "pro", "lwoo")
_SOORTEN = {"po": _PO, "so": _PO, "vo": _VO, "vso": _VO}
"""De verklaringen waarover het samenwerkingsverband van deze sector beslist."""

ACHT_WEKEN = Na(AANVRAAG_TLV, Weken(8))
STILGESTAAN = Opgeschort(ACHT_WEKEN, DagNa(UITNODIGING_TLV), AANVULLING_TLV)
VOLGORDE_AANVRAAG = (
    Volgorde(AANVRAAG_TLV, MEDEDELING_TLV, "De mededeling ligt voor de ontvangst van de aanvraag."),
    Volgorde(
        AANVRAAG_TLV, UITNODIGING_TLV, "De uitnodiging ligt voor de ontvangst van de aanvraag."
    ),
    Volgorde(UITNODIGING_TLV, AANVULLING_TLV, "De aanvulling ligt voor de uitnodiging."),
)


class Tlv(Basiszaak):
    """De feiten van elke zaak over een tlv.

    >>> Tlv(sector="po", tlv_voor="sbo").antwoorden["tlv_voor"]
    'sbo'
    """

    tlv_voor = Keuze(
        "Voor welk onderwijs is de verklaring?",
        {
            "sbo": "Speciaal basisonderwijs (sbo)",
            "so": "Speciaal onderwijs, cluster 3 of 4 (so)",
            "vso": "Voortgezet speciaal onderwijs, cluster 3 of 4 (vso)",
            "pro": "Praktijkonderwijs (pro)",
            "lwoo": "Leerwegondersteunend onderwijs: een beslissing, geen tlv (lwoo)",
        },
        hulp="Gaat een kind van de basisschool of het so naar vso, praktijkonderwijs of lwoo? Kies "
        "dan als sector vo of vso: de school waar het is aangemeld, vraagt aan.",
        bronnen=(SBO, SO, VSO, PRO, LWOO, *TAAK),
        beperk=lambda zaak: _SOORTEN[zaak.gelezen["sector"]],
    )


def soort_tlv(zaak: Tlv) -> Antwoord:
    """Geeft de soort verklaring; de sector wordt eerst gevraagd, want die bepaalt de keuzen.

    >>> soort_tlv(Tlv(sector="vo", tlv_voor="pro"))
    'pro'
    """
    _, soort = zaak.sector, zaak.tlv_voor
    return soort


def gaat_over(zaak: Tlv, *soorten: str) -> bool:
    """Zegt of het om een van deze soorten van het vo gaat; in het po en so kan dat niet.

    >>> gaat_over(Tlv(sector="vo", tlv_voor="pro"), "pro", "lwoo")
    True
    >>> gaat_over(Tlv(sector="po"), "pro", "lwoo")
    False
    """
    if zaak.sector in ("po", "so"):
        return False
    return zaak.tlv_voor in soorten


class TlvDuur(Tlv):
    """De feiten waarvan afhangt hoe lang een tlv geldt.

    >>> TlvDuur(tlv_schooljaren="2").tlv_schooljaren == "2"
    True
    """

    tlv_schooljaren = Keuze(
        "Voor hoeveel schooljaren is de tlv gegeven?",
        {
            "1": "1 schooljaar",
            "2": "2 schooljaren",
            "3": "3 schooljaren",
            "meer": "Meer dan 3 schooljaren",
        },
        hulp="Tel de rest van het schooljaar waarin de tlv is gegeven niet mee: die komt er "
        "vanzelf bij.",
        bronnen=(PERIODE_SBO, PERIODE_WEC),
    )


class TlvTijd(Basiszaak):
    """De feiten waarvan de tijd voor een besluit over een tlv afhangt.

    >>> TlvTijd(tlv_opgeschort="nee").tlv_opgeschort
    False
    """

    tlv_opgeschort = JaNee(
        "Heeft het samenwerkingsverband de school gevraagd de aanvraag aan te vullen?",
        hulp="Met een termijn daarvoor. De beslistermijn staat dan stil vanaf de dag erna.",
        standaard=("nee", "Het samenwerkingsverband heeft niet om aanvulling gevraagd."),
        blijkt_uit=(UITNODIGING_TLV, AANVULLING_TLV),
        bronnen=(AWB.artikel("4:15", "1"),),
    )
    tlv_mededeling = JaNee(
        "Heeft het samenwerkingsverband de school gezegd dat acht weken niet lukt, en wanneer wel?",
        standaard=("nee", "Het samenwerkingsverband heeft niet gezegd dat het langer duurt."),
        blijkt_uit=(MEDEDELING_TLV,),
        bronnen=(AWB.artikel("4:14", "3"),),
    )
    mededeling_binnen_acht_weken = Afgeleid(
        "Deed het samenwerkingsverband die mededeling binnen acht weken na de aanvraag?",
        gebeurtenis=MEDEDELING_TLV,
        relatie="uiterlijk",
        moment=GewoneDag(ACHT_WEKEN),
        volgorde=VOLGORDE_AANVRAAG,
        bronnen=(AWB.artikel("4:14", "3"),),
    )
    mededeling_voor_einde_stilstand = Afgeleid(
        "Deed het die mededeling binnen acht weken, de dagen waarop de tijd stilstond erbij?",
        gebeurtenis=MEDEDELING_TLV,
        relatie="uiterlijk",
        moment=GewoneDag(STILGESTAAN),
        volgorde=VOLGORDE_AANVRAAG,
        bronnen=(AWB.artikel("4:14", "3"), AWB.artikel("4:15", "1")),
    )


def mededeling_op_tijd(zaak: TlvTijd) -> bool:
    """Zegt of er een mededeling is die binnen de acht weken is gedaan.

    Bron: Awb art. 4:13 lid 2 en 4:14 lid 3; met opschorting 4:15 lid 1.

    >>> mededeling_op_tijd(TlvTijd(tlv_mededeling="nee"))
    False
    >>> mededeling_op_tijd(TlvTijd(tlv_mededeling="ja", tlv_opgeschort="nee",
    ...     mededeling_binnen_acht_weken="ja"))
    True
    """
    if not zaak.tlv_mededeling:
        return False
    if zaak.tlv_opgeschort:
        return zaak.mededeling_voor_einde_stilstand
    return zaak.mededeling_binnen_acht_weken
