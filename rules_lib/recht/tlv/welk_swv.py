"""Welk samenwerkingsverband over een tlv beslist."""

from __future__ import annotations

from rules_lib.kern.bron import Bron
from rules_lib.kern.uitkomst import Uitkomst, Vervolg
from rules_lib.kern.zaak import Keuze
from rules_lib.recht.basis import beslissing
from rules_lib.recht.tlv.feiten import Tlv, soort_tlv
from rules_lib.recht.tlv.gebeurtenissen import AANVRAAG_TLV
from rules_lib.recht.tlv.vindplaatsen import (
    LWOO,
    PRO,
    PRO_AANVRAAG,
    TAAK_VO,
    TLV_REGELS,
    overal,
)
from rules_lib.recht.wetten import WEC, WPO

_STOND_OP_PO = ("basisschool", "sbo", "so", "so_vso", "elders")
_STOND_OP_VO = ("basisschool", "sbo", "so", "so_vso", "vso", "vo", "elders")
_STOND_OP = {"po": _STOND_OP_PO, "so": _STOND_OP_PO, "vo": _STOND_OP_VO, "vso": _STOND_OP_VO}
_BESLISSERS = overal(
    WPO.artikel("40", "8"), WEC.artikel("40", "11"), WEC.artikel("40", "13"), PRO_AANVRAAG
)


class TlvSwv(Tlv):
    """De feiten waarvan afhangt welk samenwerkingsverband beslist.

    >>> TlvSwv(landelijk_of_woonplaats="landelijk").landelijk_of_woonplaats == "landelijk"
    True
    """

    tlv_stond_op = Keuze(
        "Op welke school staat het kind direct voor de toelating ingeschreven?",
        {
            "basisschool": "Een basisschool",
            "sbo": "Een school voor sbo",
            "so": "Een school voor alleen so, cluster 3 of 4",
            "so_vso": "Een school voor so en vso samen, cluster 3 of 4",
            "vso": "Een school voor alleen vso, cluster 3 of 4",
            "vo": "Een school voor vo",
            "elders": "Geen van deze",
        },
        hulp="Geen van deze is bijvoorbeeld: nergens, een instelling voor cluster 1 of 2, of een "
        "school in het buitenland.",
        bronnen=_BESLISSERS,
        beperk=lambda zaak: _STOND_OP[zaak.gelezen["sector"]],
    )
    landelijk_of_woonplaats = Keuze(
        "Hoort de school van aanmelding bij een landelijk samenwerkingsverband, of waar woont het "
        "kind?",
        {
            "landelijk": "Bij een landelijk samenwerkingsverband (reformatorische scholen)",
            "nederland": "Niet landelijk; het kind woont in Nederland",
            "buitenland": "Niet landelijk; het kind woont buiten Nederland",
        },
        bronnen=_BESLISSERS,
    )


def tlv_welk_swv(zaak: TlvSwv) -> Uitkomst:
    """Zegt welk samenwerkingsverband over de tlv beslist.

    Bron: WPO art. 40 lid 8 (sbo), WEC art. 40 lid 11 (so) en 13 (vso); voor pro en lwoo uitleg van
    WVO 2020 art. 2.47 lid 7.

    >>> tlv_welk_swv(TlvSwv(sector="po", tlv_voor="so", tlv_stond_op="sbo")).id
    'swv-van-de-school'
    >>> tlv_welk_swv(TlvSwv(sector="vso", tlv_voor="vso", tlv_stond_op="so",
    ...     landelijk_of_woonplaats="nederland")).id
    'swv-van-de-woonplaats-onzeker'
    """
    soort, (sbo, so, vso, _) = soort_tlv(zaak), _BESLISSERS
    if soort == "sbo":
        if zaak.tlv_stond_op == "basisschool":
            return _van_de_school(sbo)
        return _zonder_school(zaak, sbo)
    if soort == "so":
        if zaak.tlv_stond_op == "elders":
            return _zonder_school(zaak, so)
        return _van_de_school(so)
    if soort == "vso":
        if zaak.tlv_stond_op in ("vo", "vso", "so_vso"):
            return _van_de_school(vso)
        if zaak.tlv_stond_op == "so":
            return _landelijk(vso) if zaak.landelijk_of_woonplaats == "landelijk" else _GAT_NA_SO
        return _zonder_school(zaak, vso)
    return _VAN_DE_AANVRAGER


def _zonder_school(zaak: TlvSwv, bron: Bron) -> Uitkomst:
    """Geeft het samenwerkingsverband als geen genoemde school het kind had ingeschreven."""
    if zaak.landelijk_of_woonplaats == "landelijk":
        return _landelijk(bron)
    if zaak.landelijk_of_woonplaats == "buitenland":
        return _swv(
            "swv-van-de-nieuwe-school",
            "Het kind woont buiten Nederland: dan beslist het samenwerkingsverband van de school "
            "waarvoor toelating wordt gevraagd.",
            bron,
        )
    return _swv(
        "swv-van-de-woonplaats",
        "Het samenwerkingsverband van het gebied waar het kind woont, beslist.",
        bron,
    )


def _landelijk(bron: Bron) -> Uitkomst:
    return _swv(
        "landelijk-swv",
        "Het landelijke samenwerkingsverband van de school waar het kind is aangemeld, beslist.",
        bron,
    )


def _van_de_school(bron: Bron) -> Uitkomst:
    return _swv(
        "swv-van-de-school",
        "Het samenwerkingsverband van de school waar het kind staat ingeschreven, beslist. Dat is "
        "ook zo als het kind in een ander gebied woont of naar een ander gebied gaat.",
        bron,
    )


def _swv(id: str, tekst: str, bron: Bron) -> Uitkomst:
    return Uitkomst(id=id, tekst=tekst, bronnen=(bron,), vervolg=_DAARNA)


_DAARNA = (
    Vervolg("Loop na wat de aanvraag vraagt.", "tlv-aanvraag"),
    Vervolg("Reken uit wanneer er beslist moet zijn.", "tlv-beslistermijn"),
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
        "sector=vo tlv_voor=vso tlv_stond_op=basisschool landelijk_of_woonplaats=nederland",
    ),
    geldig=TLV_REGELS,
)
