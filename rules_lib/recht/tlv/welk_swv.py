"""Welk samenwerkingsverband over een tlv beslist."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Uitkomst, Vervolg
from rules_lib.kern.zaak import JaNee, Keuze
from rules_lib.recht.basis import beslissing
from rules_lib.recht.tlv.feiten import Tlv, soort_tlv
from rules_lib.recht.tlv.gebeurtenissen import AANVRAAG_TLV
from rules_lib.recht.tlv.vindplaatsen import (
    LWOO,
    PRO,
    TAAK_VO,
    TLV_REGELS,
    overal,
)
from rules_lib.recht.wetten import WEC, WPO

_STOND_OP_PO = ("basisschool", "sbo", "so", "so_vso", "elders")
_STOND_OP_VO = ("basisschool", "sbo", "so", "so_vso", "vso", "vo", "elders")
_STOND_OP = {"po": _STOND_OP_PO, "so": _STOND_OP_PO, "vo": _STOND_OP_VO, "vso": _STOND_OP_VO}
_BESLISSERS = overal(
    WPO.artikel("40", "8", "Voor sbo."),
    WEC.artikel("40", "11", "Voor so."),
    WEC.artikel("40", "13", "Voor vso."),
)


class TlvSwv(Tlv):
    """De feiten waarvan afhangt welk samenwerkingsverband beslist.

    >>> TlvSwv(tlv_landelijk="ja").tlv_landelijk
    True
    """

    tlv_stond_op = Keuze(
        "Op welke school staat het kind direct voor de toelating ingeschreven?",
        {
            "basisschool": "Een basisschool",
            "sbo": "Een school voor speciaal basisonderwijs (sbo)",
            "so": "Een school voor alleen speciaal onderwijs, cluster 3 of 4 (so)",
            "so_vso": "Een school voor so en vso samen",
            "vso": "Een school voor alleen voortgezet speciaal onderwijs, cluster 3 of 4 (vso)",
            "vo": "Een school voor voortgezet onderwijs (vo)",
            "elders": "Geen van deze",
        },
        hulp="Geen van deze is bijvoorbeeld: nergens, een instelling voor cluster 1 of 2, of een "
        "school in het buitenland.",
        bronnen=_BESLISSERS,
        beperk=lambda zaak: _STOND_OP[zaak.gelezen["sector"]],
    )
    tlv_landelijk = JaNee(
        "Is het kind aangemeld bij een school van een landelijk samenwerkingsverband?",
        hulp="Dat zijn de samenwerkingsverbanden van de reformatorische scholen.",
        bronnen=_BESLISSERS,
    )
    tlv_woont_in_nederland = JaNee("Woont het kind in Nederland?", bronnen=_BESLISSERS)


def tlv_welk_swv(zaak: TlvSwv) -> Uitkomst:
    """Zegt welk samenwerkingsverband over de tlv beslist.

    Bron: WPO art. 40 lid 8 (sbo), WEC art. 40 lid 11 (so) en 13 (vso); voor pro en lwoo uitleg van
    WVO 2020 art. 2.47 lid 7.

    >>> tlv_welk_swv(TlvSwv(sector="po", tlv_voor="so", tlv_stond_op="sbo")).id
    'swv-van-de-school'
    >>> tlv_welk_swv(TlvSwv(sector="vso", tlv_voor="vso", tlv_stond_op="so",
    ...     tlv_landelijk="nee")).id
    'swv-van-de-woonplaats-onzeker'
    """
    soort = soort_tlv(zaak)
    if soort in ("pro", "lwoo"):
        return _VAN_DE_AANVRAGER
    if zaak.tlv_stond_op in _GENOEMD[str(soort)]:
        return _VAN_DE_SCHOOL
    if zaak.tlv_landelijk:
        return _LANDELIJK
    if soort == "vso":
        if zaak.tlv_stond_op == "so":
            return _GAT_NA_SO
    return _WOONPLAATS if zaak.tlv_woont_in_nederland else _BUITENLAND


_GENOEMD = {
    "sbo": ("basisschool",),
    "so": ("basisschool", "sbo", "so", "so_vso"),
    "vso": ("vo", "vso", "so_vso"),
}
"""De scholen waarvan het samenwerkingsverband beslist als het kind er was ingeschreven."""


def _swv(id: str, tekst: str) -> Uitkomst:
    return Uitkomst(id=id, tekst=tekst, bronnen=_BESLISSERS, vervolg=_DAARNA)


_DAARNA = (
    Vervolg("Loop na wat de aanvraag vraagt.", "tlv-aanvraag"),
    Vervolg("Reken uit wanneer er beslist moet zijn.", "tlv-beslistermijn"),
)
_VAN_DE_SCHOOL = Uitkomst(
    id="swv-van-de-school",
    tekst="Het samenwerkingsverband van de school waar het kind staat ingeschreven, beslist. Dat "
    "is ook zo als het kind in een ander gebied woont of naar een ander gebied gaat. Een school "
    "voor so en vso samen hoort bij twee samenwerkingsverbanden: voor so beslist dat van het "
    "basisonderwijs, voor vso dat van het voortgezet onderwijs.",
    bronnen=(*_BESLISSERS, *overal(WEC.artikel("28a", "1 en 2"))),
    vervolg=_DAARNA,
)
_LANDELIJK = _swv(
    "landelijk-swv",
    "Het landelijke samenwerkingsverband van de school waar het kind is aangemeld, beslist.",
)
_WOONPLAATS = _swv(
    "swv-van-de-woonplaats",
    "Het samenwerkingsverband van het gebied waar het kind woont, beslist.",
)
_BUITENLAND = _swv(
    "swv-van-de-nieuwe-school",
    "Het kind woont buiten Nederland: dan beslist het samenwerkingsverband van de school waarvoor "
    "toelating wordt gevraagd.",
)
_GAT_NA_SO = Uitkomst(
    id="swv-van-de-woonplaats-onzeker",
    tekst="Voor een kind van een school voor alleen so noemt de tekst over vso geen gewoon "
    "samenwerkingsverband: onderdeel a noemt die school niet en onderdeel b sluit haar uit. Vraag "
    "het na bij het samenwerkingsverband van de woonplaats, of in het buitenland bij dat van de "
    "nieuwe school: dat past bij de andere gevallen.",
    bronnen=(
        _BESLISSERS[2].als_uitleg(
            "Onderdeel b zegt 'speciaal onderwijs' waar a en c 'voortgezet speciaal onderwijs' "
            "zeggen."
        ),
    ),
    vervolg=_DAARNA,
    jurist=(
        (
            "Is 'speciaal onderwijs' in WEC art. 40 lid 13 onder b een verschrijving voor "
            "'voortgezet speciaal onderwijs'? Wie beslist over vso na een school voor alleen so?"
        ),
    ),
)
_VAN_DE_AANVRAGER = Uitkomst(
    id="swv-van-de-aanvrager",
    tekst="Het samenwerkingsverband van de school die aanvraagt, beslist: daar is het kind "
    "aangemeld of ingeschreven. Over de woonplaats zegt de tekst hier niets.",
    bronnen=(
        *(
            bron.als_uitleg("Het samenwerkingsverband beoordeelt op verzoek van zijn scholen.")
            for bron in overal(TAAK_VO)
        ),
        PRO,
        LWOO,
    ),
    vervolg=_DAARNA,
    jurist=(
        "Welk samenwerkingsverband beslist over pro en lwoo als het kind buiten het gebied woont?",
        (
            "Kan een school voor vso pro of lwoo aanvragen? WVO 2020 art. 2.47 lid 7 noemt haar "
            "wel, art. 2.30 lid 1 spreekt van een school voor voortgezet onderwijs."
        ),
    ),
)

TLV_WELK_SWV = beslissing(
    tlv_welk_swv,
    titel="Welk samenwerkingsverband beslist over de tlv?",
    ankers=(AANVRAAG_TLV,),
    voorbeelden=(
        "sector=po tlv_voor=sbo tlv_stond_op=basisschool",
        (
            "sector=vo tlv_voor=vso tlv_stond_op=basisschool tlv_landelijk=nee "
            "tlv_woont_in_nederland=ja"
        ),
    ),
    geldig=TLV_REGELS,
)
