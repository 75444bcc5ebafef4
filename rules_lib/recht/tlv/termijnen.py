"""Wanneer over een tlv is beslist, tot wanneer zij geldt en wanneer het laatste schooljaar is."""

from __future__ import annotations

from rules_lib.kern.bron import Bron
from rules_lib.kern.duur import Dagen, Jaren
from rules_lib.kern.kalender import AWT
from rules_lib.kern.moment import EindeSchooljaar, GewoneDag, Moment, Na, Terug
from rules_lib.kern.regel import Betrekking, TermijnOfUitkomst, Vorm
from rules_lib.kern.termijn import Aanname, Lezing, SoortDatum, Termijn, Volgorde
from rules_lib.kern.uitkomst import Aard, Uitkomst
from rules_lib.recht.basis import STILGESTAAN as STIL
from rules_lib.recht.basis import termijnregel
from rules_lib.recht.tlv.feiten import (
    ACHT_WEKEN,
    STILGESTAAN,
    VOLGORDE_AANVRAAG,
    TlvDuur,
    TlvTijd,
    mededeling_op_tijd,
    soort_tlv,
)
from rules_lib.recht.tlv.gebeurtenissen import AANVRAAG_TLV, AFGIFTE_TLV, BEKENDMAKING_TLV
from rules_lib.recht.tlv.vindplaatsen import (
    BESTUURSRECHTER,
    EISEN_PRO_LWOO,
    LAATSTE_JAAR_SBO,
    LAATSTE_JAAR_WEC,
    LWOO,
    PERIODE_SBO,
    PERIODE_WEC,
    PRO,
    SAMENWERKINGSVERBAND,
    SCHOOLJAAR,
    TAAK_PO,
    TAAK_VO,
    TLV_REGELS,
    overal,
)
from rules_lib.recht.wetten import AWB

_REDELIJK = AWB.artikel("4:13", "1 en 2").als_uitleg(
    "In WPO art. 18a en 40, WEC art. 40 en WVO 2020 art. 2.30, 2.43 en 2.47 is geen beslistermijn "
    "gevonden; dan geldt de redelijke termijn van de Awb."
)
_DWANGSOM = Aanname(
    "Is de tijd om, dan kan wie aanvroeg het samenwerkingsverband schriftelijk in gebreke stellen. "
    "Twee weken later begint een dwangsom te lopen. Die gaat naar de aanvrager: de school, niet de "
    "ouders (Awb 4:17)."
)
_EERDER = Aanname(
    "Acht weken is de grens waarna de redelijke termijn in ieder geval om is; zij kan eerder om "
    "zijn. Kijk ook in het ondersteuningsplan."
)


def tlv_beslistermijn(zaak: TlvTijd) -> TermijnOfUitkomst:
    """Zegt wanneer het samenwerkingsverband uiterlijk op een aanvraag van een tlv beslist.

    Bron: uitleg van Awb art. 4:13 (er is geen eigen termijn gevonden); mededeling 4:14 lid 3;
    opschorting 4:15 lid 1; dwangsom 4:17.

    >>> gewoon = TlvTijd(sector="po", tlv_opgeschort="nee", tlv_mededeling="nee")
    >>> tlv_beslistermijn(gewoon).gebeurtenis.naam
    'aanvraag_tlv'
    >>> tlv_beslistermijn(TlvTijd(sector="po", tlv_opgeschort="nee", tlv_mededeling="ja",
    ...     mededeling_binnen_acht_weken="ja")).id
    'genoemde-tijd'
    """
    taak = overal(TAAK_PO if zaak.sector in ("po", "so") else TAAK_VO)
    opgeschort = zaak.tlv_opgeschort
    if mededeling_op_tijd(zaak):
        return Uitkomst(
            id="genoemde-tijd",
            tekst="Het samenwerkingsverband heeft op tijd gezegd dat acht weken niet lukt. De tijd "
            "die het daarbij noemde, telt nu. Die is redelijk; de wet noemt geen aantal dagen.",
            bronnen=(AWB.artikel("4:14", "3"), _REDELIJK, *taak),
            jurist=("Hoe lang is een redelijke tijd na een mededeling over een tlv (Awb 4:14)?",),
        )
    te_laat = (
        Aanname("De mededeling kwam na deze dag: de redelijke termijn was toen al om."),
    )  # fmt: skip
    return Termijn.met_einde(
        GewoneDag(STILGESTAAN if opgeschort else ACHT_WEKEN),
        SoortDatum.UITERLIJK,
        (
            _REDELIJK,
            *((AWB.artikel("4:15", "1"),) if opgeschort else ()),
            AWB.artikel("4:14", "3"),
            AWB.artikel("4:17", "1 en 3"),
            *taak,
            BESTUURSRECHTER,
            AWT.artikel("1", "1"),
        ),
        aannames=(
            _EERDER,
            *(te_laat if zaak.tlv_mededeling else ()),
            Aanname("Andere redenen om stil te staan (Awb 4:15 lid 2) zijn niet meegerekend."),
            *((STIL,) if opgeschort else ()),
            _DWANGSOM,
        ),
        volgorde=VOLGORDE_AANVRAAG,
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


_GEEN_PERIODE = Uitkomst(
    id="geen-periode",
    tekst="Voor praktijkonderwijs en lwoo noemt de wet geen periode en geen einde. De regel over "
    "schooljaren gaat over sbo, so en vso. Gezocht is in WVO 2020 art. 2.30, 2.43 en 2.47 en UWVO "
    "2020 art. 2.46 en 2.47. Kijk in de verklaring en in het ondersteuningsplan.",
    bronnen=(PRO, LWOO, EISEN_PRO_LWOO),
    aard=Aard.NIET_GEREGELD,
    jurist=("Hoe lang geldt een tlv voor praktijkonderwijs, en kan zij een einddatum hebben?",),
)
_DAG_ERVOOR = Terug(AFGIFTE_TLV, Dagen(1))
_DUUR_AANNAMES = (
    Aanname(
        "Staat er een andere einddatum in de verklaring? Vraag het samenwerkingsverband ernaar."
    ),
    Aanname("31 juli telt ook als het weekend is: de Algemene termijnenwet verschuift dit niet."),
)
_AFGIFTE_EERST = (
    Volgorde(AFGIFTE_TLV, BEKENDMAKING_TLV, "De bekendmaking ligt voor de afgifte van de tlv."),
)
_JURIST_DUUR = (
    "Is een tlv die op 1 augustus is gegeven 'in de loop van een schooljaar' gegeven?",
    "Hoe omschrijven WPO art. 1 en WEC art. 1 het schooljaar? Gelezen is WVO 2020 art. 1.1.",
)


def _lezingen(letterlijk: Moment, eerste_dag: Moment) -> tuple[Lezing, ...]:
    """Geeft de twee lezingen; zij verschillen alleen bij een afgifte op 1 augustus."""
    return (
        Lezing(
            id="in-de-loop",
            grond="De rest van het lopende schooljaar komt erbij. Letterlijk valt ook 1 augustus "
            "in de loop van een schooljaar.",
            einde=letterlijk,
        ),
        Lezing(
            id="eerste-dag",
            grond="Op 1 augustus gegeven: dan begint die dag het eerste hele schooljaar, en is er "
            "geen rest die erbij komt.",
            einde=eerste_dag,
        ),
    )


def _over_schooljaren(lezingen: tuple[Lezing, ...], *bronnen: Bron) -> Termijn:
    return Termijn(
        lezingen=lezingen,
        soort_datum=SoortDatum.UITERLIJK,
        bronnen=(*bronnen, *SCHOOLJAAR, AWT.artikel("4")),
        aannames=_DUUR_AANNAMES,
        volgorde=_AFGIFTE_EERST,
        jurist=_JURIST_DUUR,
    )


def tlv_geldig(zaak: TlvDuur) -> TermijnOfUitkomst:
    """Zegt tot en met welke dag een tlv geldt.

    Bron: WPO art. 40 lid 13, WEC art. 40 lid 15; geen Awt (art. 4).

    >>> tlv_geldig(TlvDuur(sector="vo", tlv_voor="pro")).aard.label
    'geen regeling gevonden'
    >>> tlv_geldig(TlvDuur(sector="po", tlv_voor="sbo", tlv_schooljaren="1")).bronnen[0].verwijzing
    'WPO art. 40 lid 13'
    """
    soort = soort_tlv(zaak)
    if soort in ("pro", "lwoo"):
        return _GEEN_PERIODE
    aantal = int(zaak.tlv_schooljaren)
    return _over_schooljaren(
        _lezingen(
            EindeSchooljaar(AFGIFTE_TLV, later=aantal),
            EindeSchooljaar(_DAG_ERVOOR, later=aantal),
        ),
        PERIODE_SBO if soort == "sbo" else PERIODE_WEC,
    )


def tlv_laatste_schooljaar(zaak: TlvDuur) -> TermijnOfUitkomst:
    """Zegt in welk schooljaar de school de terugplaatsing of een nieuwe tlv regelt.

    Bron: WPO art. 40 lid 14, WEC art. 40 lid 15.

    >>> einde = tlv_laatste_schooljaar(TlvDuur(sector="so", tlv_voor="so", tlv_schooljaren="1"))
    >>> einde.bronnen[0].verwijzing
    'WEC art. 40 lid 15'
    """
    soort = soort_tlv(zaak)
    if soort in ("pro", "lwoo"):
        return _GEEN_PERIODE
    ervoor = int(zaak.tlv_schooljaren) - 1
    return _over_schooljaren(
        _lezingen(
            Na(EindeSchooljaar(AFGIFTE_TLV, later=ervoor), Jaren(1)),
            Na(EindeSchooljaar(_DAG_ERVOOR, later=ervoor), Jaren(1)),
        ),
        LAATSTE_JAAR_SBO if soort == "sbo" else LAATSTE_JAAR_WEC,
    )


TERMIJNEN = (
    termijnregel(
        tlv_beslistermijn,
        titel="Beslissen over een tlv",
        doel="Het samenwerkingsverband heeft over de tlv beslist.",
        wie=SAMENWERKINGSVERBAND,
        ankers=(AANVRAAG_TLV,),
        voorbeelden=(
            "sector=po aanvraag_tlv=2026-11-23",
            (
                "sector=vo aanvraag_tlv=2026-11-23 uitnodiging_tlv=2026-12-01 "
                "aanvulling_tlv=2026-12-15"
            ),
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
    ),
    termijnregel(
        tlv_geldig,
        titel="Hoe lang de tlv geldt",
        doel="Dit is de laatste dag waarop de tlv geldt. Daarna is een nieuwe nodig.",
        wie="het bevoegd gezag van de school voor sbo of (v)so",
        ankers=(AFGIFTE_TLV,),
        voorbeelden=(
            "sector=po tlv_voor=sbo tlv_schooljaren=1 afgifte_tlv=2026-11-23",
            "sector=vso tlv_voor=vso tlv_schooljaren=1 afgifte_tlv=2026-08-01",
            "sector=vo tlv_voor=pro afgifte_tlv=2026-11-23",
        ),
        geldig=TLV_REGELS,
    ),
    termijnregel(
        tlv_laatste_schooljaar,
        titel="Het laatste schooljaar van de tlv",
        doel="Voor het einde van dit schooljaar is het kind teruggeplaatst of overgeplaatst, of is "
        "er een nieuwe tlv.",
        wie="het bevoegd gezag van de school voor sbo of (v)so",
        ankers=(AFGIFTE_TLV,),
        voorbeelden=(
            "sector=po tlv_voor=sbo tlv_schooljaren=2 afgifte_tlv=2026-11-23",
            "sector=so tlv_voor=so tlv_schooljaren=1 afgifte_tlv=2026-08-01",
        ),
        geldig=TLV_REGELS,
    ),
)
