"""Tot wanneer een tlv geldt, en wat haar laatste schooljaar is."""

from __future__ import annotations

from rules_lib.kern.bron import Bron
from rules_lib.kern.duur import Dagen, Jaren
from rules_lib.kern.kalender import AWT
from rules_lib.kern.moment import EindeSchooljaar, Moment, Na, Terug
from rules_lib.kern.regel import TermijnOfUitkomst
from rules_lib.kern.termijn import Aanname, Lezing, SoortDatum, Termijn, Volgorde
from rules_lib.kern.uitkomst import Aard, Uitkomst
from rules_lib.recht.basis import termijnregel
from rules_lib.recht.tlv.feiten import (
    TlvDuur,
    gaat_over,
)
from rules_lib.recht.tlv.gebeurtenissen import AFGIFTE_TLV, BEKENDMAKING_TLV
from rules_lib.recht.tlv.vindplaatsen import (
    EISEN_PRO_LWOO,
    LAATSTE_JAAR_WEC,
    LWOO,
    PERIODE_WEC,
    PRO,
    SCHOOLJAAR,
    TLV_REGELS,
)
from rules_lib.recht.wetten import WPO

_GEEN_PERIODE = Uitkomst(
    id="geen-periode",
    tekst="Voor praktijkonderwijs en lwoo noemt de wet geen periode en geen einde. De regel over "
    "schooljaren gaat over sbo, so en vso. Gezocht is in WVO 2020 art. 2.30, 2.43 en 2.47 en UWVO "
    "2020 art. 2.46 en 2.47. Kijk in de verklaring en in het ondersteuningsplan.",
    bronnen=(PRO, LWOO, EISEN_PRO_LWOO),
    aard=Aard.NIET_GEREGELD,
    jurist=("Hoe lang geldt een tlv voor praktijkonderwijs, en kan zij een einddatum hebben?",),
)
_JURIST_DUUR = (
    "Is een tlv die op 1 augustus is gegeven 'in de loop van een schooljaar' gegeven?",
    "Hoe omschrijft WEC art. 1 het schooljaar? Gelezen zijn WPO art. 1 en WVO 2020 art. 1.1.",
)
_PERIODE = (WPO.artikel("40", "13"), PERIODE_WEC)
_LAATSTE_JAAR = (WPO.artikel("40", "14"), LAATSTE_JAAR_WEC)
_MEER_SCHOOLJAREN = Uitkomst(
    id="meer-schooljaren",
    tekst="De tlv geldt tot en met een 31 juli. Neem de 31 juli waarop het schooljaar eindigt "
    "waarin zij is gegeven, en tel er zoveel jaren bij op als zij schooljaren noemt. Het laatste "
    "schooljaar begint op 1 augustus daarvoor. Is zij op 1 augustus gegeven, tel dan een jaar "
    "minder.",
    bronnen=(*_PERIODE, *SCHOOLJAAR),
    jurist=_JURIST_DUUR,
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
    >>> tlv_geldig(TlvDuur(sector="po", tlv_schooljaren="1")).bronnen[0].verwijzing
    'WPO art. 40 lid 13'
    """
    if gaat_over(zaak, "pro", "lwoo"):
        return _GEEN_PERIODE
    if zaak.tlv_schooljaren == "meer":
        return _MEER_SCHOOLJAREN
    aantal = int(zaak.tlv_schooljaren)
    return _over_schooljaren(
        _lezingen(
            EindeSchooljaar(AFGIFTE_TLV, later=aantal),
            EindeSchooljaar(_DAG_ERVOOR, later=aantal),
        ),
        *_PERIODE,
    )


def tlv_laatste_schooljaar(zaak: TlvDuur) -> TermijnOfUitkomst:
    """Zegt in welk schooljaar de school de terugplaatsing of een nieuwe tlv regelt.

    Bron: WPO art. 40 lid 14, WEC art. 40 lid 15.

    >>> einde = tlv_laatste_schooljaar(TlvDuur(sector="po", tlv_schooljaren="1"))
    >>> einde.bronnen[0].verwijzing
    'WPO art. 40 lid 14'
    """
    if gaat_over(zaak, "pro", "lwoo"):
        return _GEEN_PERIODE
    if zaak.tlv_schooljaren == "meer":
        return _MEER_SCHOOLJAREN
    ervoor = int(zaak.tlv_schooljaren) - 1
    return _over_schooljaren(
        _lezingen(
            Na(EindeSchooljaar(AFGIFTE_TLV, later=ervoor), Jaren(1)),
            Na(EindeSchooljaar(_DAG_ERVOOR, later=ervoor), Jaren(1)),
        ),
        *_LAATSTE_JAAR,
    )


TERMIJNEN = (
    termijnregel(
        tlv_geldig,
        titel="Hoe lang de tlv geldt",
        doel="Dit is de laatste dag waarop de tlv geldt. Blijft het kind langer, dan is een nieuwe "
        "nodig.",
        wie="het bevoegd gezag van de school voor sbo of (v)so",
        ankers=(AFGIFTE_TLV,),
        voorbeelden=(
            "sector=po tlv_schooljaren=1 afgifte_tlv=2026-11-23",
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
            "sector=po tlv_schooljaren=2 afgifte_tlv=2026-11-23",
            "sector=so tlv_schooljaren=1 afgifte_tlv=2026-08-01",
        ),
        geldig=TLV_REGELS,
    ),
)
