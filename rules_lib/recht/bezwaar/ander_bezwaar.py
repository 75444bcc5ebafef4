"""Bezwaar bij een openbare school tegen iets anders dan een weigering of verwijdering."""

from __future__ import annotations

from rules_lib.kern.duur import Weken
from rules_lib.kern.kalender import AWT
from rules_lib.kern.moment import GewoneDag, Na, Verlengd
from rules_lib.kern.regel import TermijnOfUitkomst
from rules_lib.kern.termijn import Aanname, Lezing, SoortDatum, Termijn
from rules_lib.kern.uitkomst import Aard, Uitkomst
from rules_lib.kern.zaak import JaNee
from rules_lib.recht.basis import Basiszaak, termijnregel
from rules_lib.recht.bezwaar.termijnen import BESLUIT_EERST, EINDE_BEZWAAR
from rules_lib.recht.bezwaar.vindplaatsen import BESLISSEN_VO, NA_BEZWAARTERMIJN, NA_ONTVANGST
from rules_lib.recht.gebeurtenissen import BEKENDMAKING
from rules_lib.recht.wetten import AWB, WEC, WPO, WVO


class AnderBezwaar(Basiszaak):
    """De feiten waarvan de gewone beslistermijn van de Awb afhangt.

    >>> AnderBezwaar(denominatie="openbaar", bezwaar_commissie="ja").bezwaar_commissie
    True
    """

    bezwaar_commissie = JaNee(
        "Heeft het bestuur voor dit bezwaar een adviescommissie ingesteld?",
        hulp="Een commissie met een voorzitter van buiten en ten minste twee leden, die het "
        "bestuur adviseert. Niet de geschillencommissie (GPO).",
        standaard=("nee", "Er is geen adviescommissie voor bezwaar."),
        bronnen=(AWB.artikel("7:13", "1"),),
    )
    bezwaar_verdaagd = JaNee(
        "Heeft het bestuur de beslissing verdaagd?",
        hulp="Dan heeft het de ouders schriftelijk gezegd dat het hooguit zes weken langer duurt.",
        standaard=("nee", "De beslissing is niet verdaagd."),
        bronnen=(AWB.artikel("7:10", "3 en 5"),),
    )


_BUITEN_DE_VIER_WEKEN = (
    "Dat de gewone termijn geldt, is een gevolgtrekking: de onderwijswet noemt vier weken alleen "
    "bij toelating en verwijdering."
)


def beslissing_op_ander_bezwaar(zaak: AnderBezwaar) -> TermijnOfUitkomst:
    """Zegt wanneer een openbare school beslist op bezwaar tegen bijvoorbeeld een schorsing.

    Bron: Awb art. 7:10 lid 1 en 3 en 7:13. Voor een bijzondere school is geen regeling gevonden.

    >>> zaak = AnderBezwaar(denominatie="openbaar", bezwaar_commissie="ja", bezwaar_verdaagd="nee")
    >>> beslissing_op_ander_bezwaar(zaak).gebeurtenis.naam
    'bekendmaking'
    >>> beslissing_op_ander_bezwaar(AnderBezwaar(denominatie="bijzonder")).aard.label
    'geen regeling gevonden'
    """
    if zaak.denominatie == "bijzonder":
        return _BIJZONDER
    commissie = zaak.bezwaar_commissie
    verdaagd = zaak.bezwaar_verdaagd
    weken = Weken(12 if commissie else 6)
    return Termijn(
        lezingen=_verdaagd(weken) if verdaagd else (
            Lezing(
                id="tekst",
                grond=f"{weken} na de bezwaartermijn.",
                einde=GewoneDag(Na(EINDE_BEZWAAR, weken)),
            ),
        ),
        soort_datum=SoortDatum.UITERLIJK,
        bronnen=(
            AWB.artikel("7:10", "1").als_uitleg(_BUITEN_DE_VIER_WEKEN),
            *((AWB.artikel("7:13", "1"),) if commissie else ()),
            *((AWB.artikel("7:10", "3 en 5"),) if verdaagd else ()),
            *NA_BEZWAARTERMIJN,
            *BESLISSEN_VO.values(),
            AWT.artikel("1", "1"),
        ),
        aannames=(
            Aanname("Het gaat om een schorsing, of om een aanmelding die niet wordt behandeld."),
            Aanname(
                "Bij niet behandelen kan ook gelezen worden dat vier weken gelden; houd die dan "
                "aan (beslissing-op-bezwaar)."
            ),
            Aanname("Er is geen verder uitstel afgesproken (Awb art. 7:10 lid 4)."),
        ),
        volgorde=(BESLUIT_EERST,),
        jurist=("Geldt hier de gewone beslistermijn van Awb art. 7:10?",),
    )  # fmt: skip


def _verdaagd(weken: Weken) -> tuple[Lezing, ...]:
    """De tekst zegt niet waar de zes weken van het verdagen beginnen."""
    eerste = Na(EINDE_BEZWAAR, weken)
    return (
        Lezing(
            id="aaneengesloten",
            grond=f"{weken} en zes weken achter elkaar.",
            einde=GewoneDag(Verlengd(eerste, Weken(6))),
        ),
        Lezing(
            id="na-eerste-termijn",
            grond="Zes weken na de dag waarop de eerste termijn echt eindigt.",
            einde=GewoneDag(Na(GewoneDag(eerste), Weken(6))),
        ),
    )


_BIJZONDER = Uitkomst(
    id="geen-bezwaartermijn",
    tekst="Voor een bijzondere school is alleen bezwaar tegen een weigering of verwijdering "
    "gevonden. Gezocht is in WPO art. 40c en 63, WEC art. 40a en 61, WVO 2020 art. 8.8, 8.14 en "
    "8.15.",
    bronnen=(
        WPO.artikel("40c", "1 en 2"),
        WEC.artikel("40a", "1 en 2"),
        WVO.artikel("8.14", "1 en 2"),
        *NA_ONTVANGST,
        *BESLISSEN_VO.values(),
    ),
    aard=Aard.NIET_GEREGELD,
    jurist=("Welke weg is er tegen een schorsing door een bijzondere school?",),
)

ANDER_BEZWAAR = termijnregel(
    beslissing_op_ander_bezwaar,
    titel="Beslissen op bezwaar tegen bijvoorbeeld een schorsing",
    doel="De beslissing op het bezwaar is genomen.",
    wie="het bevoegd gezag",
    ankers=(BEKENDMAKING,),
    voorbeelden=(
        "denominatie=openbaar bekendmaking=2026-11-23",
        "denominatie=openbaar bezwaar_commissie=ja bezwaar_verdaagd=ja bekendmaking=2026-11-13",
        "denominatie=bijzonder bekendmaking=2026-11-23",
    ),
)
