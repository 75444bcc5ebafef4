"""Of een tlv die nog loopt ook bij een andere school telt."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Aard, Uitkomst, Vervolg
from rules_lib.kern.zaak import JaNee
from rules_lib.recht.basis import beslissing
from rules_lib.recht.tlv.feiten import Tlv, soort_tlv
from rules_lib.recht.tlv.gebeurtenissen import AANVRAAG_TLV
from rules_lib.recht.tlv.vindplaatsen import LWOO, NA_VSO, PRO, SBO, SO, TLV_REGELS, VSO


class TlvLopend(Tlv):
    """De feiten waarvan afhangt of een lopende tlv telt.

    >>> TlvLopend(lopende_tlv_zelfde="ja").lopende_tlv_zelfde
    True
    """

    lopende_tlv_zelfde = JaNee(
        "Is de lopende tlv gegeven voor hetzelfde onderwijs als dat van de nieuwe school?",
        hulp="Sbo, so en vso zijn elk ander onderwijs.",
        bronnen=(SBO, SO, VSO, NA_VSO),
    )
    van_vso_school = JaNee(
        "Stond het kind direct voor de toelating op een school voor vso, of voor so en vso samen?",
        hulp="Cluster 3 of 4, met een tlv die bij de toelating nog loopt. Een school voor alleen "
        "so noemt de tekst niet.",
        bronnen=(NA_VSO,),
    )


def tlv_lopend(zaak: TlvLopend) -> Uitkomst:
    """Zegt of een tlv die nog loopt ook bij een andere school telt.

    Bron: WEC art. 40 lid 14, tweede zin. Voor sbo, pro en lwoo is geen regeling gevonden.

    >>> tlv_lopend(TlvLopend(sector="vso", tlv_voor="vso", van_vso_school="ja",
    ...     lopende_tlv_zelfde="ja")).id
    'geen-nieuwe-tlv'
    >>> tlv_lopend(TlvLopend(sector="vo", tlv_voor="pro")).aard.label
    'geen regeling gevonden'
    """
    soort = soort_tlv(zaak)
    if soort in ("pro", "lwoo"):
        return _PRO_LWOO
    if soort == "sbo":
        return _NIET_GENOEMD if zaak.lopende_tlv_zelfde else _NIEUWE
    if zaak.van_vso_school:
        return _LOOPT_DOOR if zaak.lopende_tlv_zelfde else _ANDER_ONDERWIJS
    return _NIET_GENOEMD if zaak.lopende_tlv_zelfde else _NIEUWE


_VRAAG_AAN = (
    Vervolg("Ga na welk samenwerkingsverband beslist.", "tlv-welk-swv"),
    Vervolg("Loop na wat de aanvraag vraagt.", "tlv-aanvraag"),
)
_LOOPT_DOOR = Uitkomst(
    id="geen-nieuwe-tlv",
    tekst="De tlv loopt nog en het kind komt van een school voor vso, of voor so en vso samen. Er "
    "is geen nieuwe tlv nodig zolang deze loopt.",
    bronnen=(NA_VSO,),
    vervolg=(Vervolg("Reken uit tot en met welke dag de tlv geldt.", "tlv-geldig"),),
)
_ANDER_ONDERWIJS = Uitkomst(
    id="lopende-tlv-ander-onderwijs",
    tekst="Vraag een tlv aan voor het nieuwe onderwijs. Letterlijk is er geen nieuwe nodig, want "
    "het kind komt van een school voor vso of voor so en vso samen en zijn tlv loopt nog. Maar die "
    "tlv gaat over ander onderwijs, en toelating vraagt een tlv voor dit onderwijs.",
    bronnen=(
        NA_VSO.als_uitleg("De tekst zegt niet of een tlv voor ander onderwijs meetelt."),
        SO,
        VSO,
    ),
    vervolg=_VRAAG_AAN,
    jurist=(
        "Geldt WEC art. 40 lid 14 ook als de lopende tlv voor so is en het kind naar vso gaat?",
    ),
)
_NIEUWE = Uitkomst(
    id="nieuwe-tlv",
    tekst="Er is een nieuwe tlv nodig: de lopende is voor ander onderwijs gegeven.",
    bronnen=(SBO, SO, VSO),
    vervolg=_VRAAG_AAN,
)
_NIET_GENOEMD = Uitkomst(
    id="lopende-tlv-niet-genoemd",
    tekst="De wet zegt niet of een lopende tlv ook telt bij een andere school van dezelfde soort. "
    "De uitzondering noemt alleen een leerling van een school voor vso, of voor so en vso samen. "
    "Vraag het samenwerkingsverband om een antwoord op papier, of om een nieuwe tlv. Gezocht is in "
    "WPO art. 40 en WEC art. 40.",
    bronnen=(SBO, SO, VSO, NA_VSO),
    aard=Aard.NIET_GEREGELD,
    vervolg=_VRAAG_AAN,
    jurist=("Telt een lopende tlv voor sbo of so ook bij een andere school voor sbo of so?",),
)
_PRO_LWOO = Uitkomst(
    id="lopende-tlv-pro-lwoo",
    tekst="Voor praktijkonderwijs en lwoo zegt de wet niet of een eerdere verklaring of beslissing "
    "bij een andere school telt. Vraag het samenwerkingsverband om een antwoord op papier. Gezocht "
    "is in WVO 2020 art. 2.30 en 2.43 en UWVO 2020 art. 2.46 en 2.47.",
    bronnen=(PRO, LWOO),
    aard=Aard.NIET_GEREGELD,
    jurist=("Telt een tlv voor pro of een beslissing over lwoo ook bij een andere school?",),
)

TLV_LOPEND = beslissing(
    tlv_lopend,
    titel="Telt een lopende tlv ook bij een andere school?",
    ankers=(AANVRAAG_TLV,),
    voorbeelden=(
        "sector=vso tlv_voor=vso van_vso_school=ja lopende_tlv_zelfde=ja",
        "sector=so tlv_voor=so van_vso_school=nee lopende_tlv_zelfde=ja",
    ),
    geldig=TLV_REGELS,
)
