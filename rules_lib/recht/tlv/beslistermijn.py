"""Wanneer het samenwerkingsverband over een tlv beslist."""

from __future__ import annotations

from rules_lib.kern.kalender import AWT
from rules_lib.kern.moment import DagNa, GewoneDag
from rules_lib.kern.regel import Betrekking, TermijnOfUitkomst, Vorm
from rules_lib.kern.termijn import Aanname, SoortDatum, Termijn, Volgorde
from rules_lib.kern.uitkomst import Uitkomst
from rules_lib.recht.basis import STILGESTAAN as STIL
from rules_lib.recht.basis import termijnregel
from rules_lib.recht.bezwaar.vindplaatsen import BESTUURSRECHTER
from rules_lib.recht.tlv.feiten import (
    ACHT_WEKEN,
    STILGESTAAN,
    VOLGORDE_AANVRAAG,
    TlvTijd,
    mededeling_op_tijd,
)
from rules_lib.recht.tlv.gebeurtenissen import AANVRAAG_TLV, UITNODIGING_TLV
from rules_lib.recht.tlv.vindplaatsen import (
    SAMENWERKINGSVERBAND,
    TAAK_PO,
    TAAK_VO,
    TLV_REGELS,
)
from rules_lib.recht.wetten import AWB, WEC

_REDELIJK = AWB.artikel("4:13", "1 en 2").als_uitleg(
    "In WPO art. 18a en 40, WEC art. 40 en WVO 2020 art. 2.30, 2.43 en 2.47 is geen beslistermijn "
    "gevonden; dan geldt de redelijke termijn van de Awb."
)
_GEZOCHT = (TAAK_PO, TAAK_VO, WEC.artikel("28a", "1 en 2"))
_DWANGSOM = Aanname(
    "Is de tijd om, dan kan wie aanvroeg het samenwerkingsverband schriftelijk in gebreke stellen. "
    "Twee weken later begint een dwangsom te lopen. Die gaat naar de aanvrager: de school, niet de "
    "ouders (Awb 4:17)."
)
_BUITEN_BEHANDELING = Aanname(
    "Komt er geen aanvulling, dan kan het samenwerkingsverband de aanvraag buiten behandeling "
    "laten. Dat laat het binnen vier weken daarna weten (Awb 4:5 lid 4)."
)
_LATE_UITNODIGING = Volgorde(
    DagNa(UITNODIGING_TLV),
    GewoneDag(ACHT_WEKEN),
    "De uitnodiging kwam op de laatste dag van de termijn of later: die stond dus niet stil.",
    fataal=False,
)
_EERDER = Aanname(
    "Acht weken is de grens waarna de redelijke termijn in ieder geval om is; zij kan eerder om "
    "zijn. Kijk ook in het ondersteuningsplan."
)


def tlv_beslistermijn(zaak: TlvTijd) -> TermijnOfUitkomst:
    """Zegt wanneer het samenwerkingsverband uiterlijk op een aanvraag van een tlv beslist.

    Bron: uitleg van Awb art. 4:13 (er is geen eigen termijn gevonden); mededeling 4:14 lid 3;
    opschorting 4:15 lid 1; dwangsom 4:17.

    >>> tlv_beslistermijn(TlvTijd(tlv_opgeschort="nee", tlv_mededeling="nee")).gebeurtenis.naam
    'aanvraag_tlv'
    >>> tlv_beslistermijn(TlvTijd(tlv_opgeschort="nee", tlv_mededeling="ja",
    ...     mededeling_binnen_acht_weken="ja")).id
    'genoemde-tijd'
    """
    opgeschort = zaak.tlv_opgeschort
    if mededeling_op_tijd(zaak):
        return Uitkomst(
            id="genoemde-tijd",
            tekst="Het samenwerkingsverband heeft op tijd gezegd dat acht weken niet lukt. De tijd "
            "die het daarbij noemde, telt nu. Die hoort redelijk te zijn; de wet noemt geen aantal "
            "dagen.",
            bronnen=(AWB.artikel("4:14", "3"), _REDELIJK, *_GEZOCHT),
            jurist=("Hoe lang is een redelijke tijd na een mededeling over een tlv (Awb 4:14)?",),
        )
    te_laat = Aanname("De mededeling kwam na deze dag: de redelijke termijn was toen al om.")
    return Termijn.met_einde(
        GewoneDag(STILGESTAAN if opgeschort else ACHT_WEKEN),
        SoortDatum.UITERLIJK,
        (
            _REDELIJK,
            *((AWB.artikel("4:15", "1"), AWB.artikel("4:5", "1 en 4")) if opgeschort else ()),
            AWB.artikel("4:14", "3"),
            AWB.artikel("4:17", "1 en 3"),
            *_GEZOCHT,
            BESTUURSRECHTER,
            AWT.artikel("1", "1"),
        ),
        aannames=(
            _EERDER,
            *((te_laat,) if zaak.tlv_mededeling else ()),
            Aanname("Andere redenen om stil te staan (Awb 4:15 lid 2) zijn niet meegerekend."),
            *((STIL, _BUITEN_BEHANDELING) if opgeschort else ()),
            _DWANGSOM,
        ),
        volgorde=(*VOLGORDE_AANVRAAG, *((_LATE_UITNODIGING,) if opgeschort else ())),
        jurist=(
            (
                "Kan het ondersteuningsplan een kortere beslistermijn geven die het "
                "samenwerkingsverband bindt?"
            ),
            (
                "Telt de dwangsom vanaf de dag waarop twee weken om zijn of vanaf de dag erna, en "
                "verlengt de Algemene termijnenwet die weken (Awb 4:17 lid 3)?"
            ),
        ),
    )


TLV_BESLISTERMIJN = termijnregel(
    tlv_beslistermijn,
    titel="Beslissen over een tlv",
    doel="Het samenwerkingsverband heeft over de tlv beslist.",
    wie=SAMENWERKINGSVERBAND,
    ankers=(AANVRAAG_TLV,),
    voorbeelden=(
        "aanvraag_tlv=2026-11-23",
        "aanvraag_tlv=2026-11-23 uitnodiging_tlv=2026-12-01 aanvulling_tlv=2026-12-15",
        "sector=vo aanvraag_tlv=2026-11-23 mededeling_tlv=2027-01-11",
    ),
    geldig=TLV_REGELS,
    betrekt=(
        Betrekking(
            stap="Later dan na acht weken over een tlv beslissen",
            vorm=Vorm.INFORMEREN,
            wie="de school die aanvroeg",
            bronnen=(AWB.artikel("4:14", "3"),),
            woorden="deelt dit binnen deze termijn aan de aanvrager mede en noemt een "
            "redelijke termijn",
        ),
    ),
)
