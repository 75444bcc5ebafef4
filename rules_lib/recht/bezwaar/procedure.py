"""De twee wegen na een besluit naast elkaar: bezwaar bij het bestuur, en een oordeel van de GPO."""

from __future__ import annotations

from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.moment import DagNa, GewoneDag, Moment, NietVoor
from rules_lib.kern.regel import Procedure, Stap, TermijnOfUitkomst
from rules_lib.kern.termijn import Aanname, SoortDatum, Termijn, Volgorde
from rules_lib.kern.uitkomst import Aard, Uitkomst
from rules_lib.recht.basis import na_elkaar, stap
from rules_lib.recht.bezwaar import termijnen
from rules_lib.recht.bezwaar.eisen_gpo import GEEN_GPO
from rules_lib.recht.bezwaar.gpo import GELEZEN
from rules_lib.recht.bezwaar.termijnen import Bezwaar
from rules_lib.recht.bezwaar.vindplaatsen import ANTWOORD_OP_OORDEEL, OPSCHORTING_GPO
from rules_lib.recht.gebeurtenissen import (
    BEKENDMAKING,
    BEKENDMAKING_BESLISSING,
    GPO_AANHANGIG,
    GPO_OORDEEL,
    ONTVANGST_BEZWAAR,
)

_BEZWAAR_GEMAAKT = Aanname("De ouders hebben bezwaar gemaakt.", ontbreekt="ontvangst_bezwaar")


def stilstaan(zaak: Bezwaar) -> TermijnOfUitkomst:
    """Zegt vanaf welke dag de termijn om op het bezwaar te beslissen stilstaat.

    Bron: WPO art. 43 lid 4, WEC art. 45 lid 4, WVO 2020 art. 12.34 lid 4.

    >>> stilstaan(Bezwaar(sector="vo", gpo="ja")).gebeurtenis.naam
    'gpo_aanhangig'
    >>> stilstaan(Bezwaar(gpo="nee")).id
    'niet-van-toepassing'
    """
    if not zaak.gpo:
        return GEEN_GPO
    termijn = _termijn(zaak)
    return Termijn.met_einde(
        NietVoor(GPO_AANHANGIG, _begin(zaak)),
        SoortDatum.VANAF,
        OPSCHORTING_GPO,
        aannames=(
            _BEZWAAR_GEMAAKT,
            Aanname("De zes weken om bezwaar te maken lopen door, en het besluit blijft gelden."),
        ),
        volgorde=(
            Volgorde(
                GPO_AANHANGIG,
                GewoneDag(termijn),
                "Het geschil begon na het einde van de termijn: die stond niet stil.",
                fataal=False,
            ),
            *_oordeel_op_tijd(zaak),
        ),
    )


def loopt_weer(zaak: Bezwaar) -> TermijnOfUitkomst:
    """Zegt vanaf welke dag de termijn om op het bezwaar te beslissen weer loopt.

    Bron: WPO art. 43 lid 4, WEC art. 45 lid 4, WVO 2020 art. 12.34 lid 4: tot de dag van het
    oordeel, dus die dag telt weer mee.

    >>> loopt_weer(Bezwaar(sector="vo", gpo="ja")).gebeurtenis.naam
    'gpo_oordeel'
    """
    if not zaak.gpo:
        return GEEN_GPO
    return Termijn.met_einde(
        NietVoor(GPO_OORDEEL, _begin(zaak)),
        SoortDatum.VANAF,
        OPSCHORTING_GPO,
        aannames=(_BEZWAAR_GEMAAKT, Aanname("De dag van het oordeel telt weer mee.")),
        volgorde=(termijnen.GPO_EERST, *_oordeel_op_tijd(zaak)),
    )


def _termijn(zaak: Bezwaar) -> Moment:
    if termijnen.telt_vanaf_ontvangst(zaak):
        return termijnen.NA_ONTVANGST_BEZWAAR
    return termijnen.NA_EINDE_BEZWAAR


def _begin(zaak: Bezwaar) -> Moment:
    """De eerste dag van de termijn: eerder kan zij niet stilstaan."""
    if termijnen.telt_vanaf_ontvangst(zaak):
        return DagNa(ONTVANGST_BEZWAAR)
    return DagNa(termijnen.EINDE_BEZWAAR)


def _oordeel_op_tijd(zaak: Bezwaar) -> tuple[Volgorde, ...]:
    tekst = "Het oordeel kwam voordat de termijn begon: die staat niet stil."
    return (Volgorde(_begin(zaak), GPO_OORDEEL, tekst, fataal=False),)


def antwoord_op_oordeel(zaak: Bezwaar) -> Uitkomst:
    """Zegt dat het bestuur schriftelijk laat weten wat het met het oordeel doet.

    Bron: OB WEC art. 23 lid 8, UWVO 2020 art. 10.2 lid 2; in het po uitleg van WPO art. 43 lid 5.

    >>> antwoord_op_oordeel(Bezwaar(gpo="ja")).aard.label
    'geen regeling gevonden'
    """
    if not zaak.gpo:
        return GEEN_GPO
    return Uitkomst(
        id="antwoord-zonder-termijn",
        tekst="Een laatste dag hiervoor is niet gevonden. Doe het meteen, uiterlijk bij de "
        "beslissing op het bezwaar. Gezocht is in WPO art. 43, WEC art. 45, OB WEC art. 23 en "
        "UWVO 2020 art. 10.2.",
        bronnen=ANTWOORD_OP_OORDEEL,
        aard=Aard.NIET_GEREGELD,
        jurist=("Welke tekst geldt nu in het po voor het antwoord op een oordeel van de GPO?",),
    )


def na_het_besluit(zaak: type[Bezwaar]) -> tuple[Stap, ...]:
    """Geeft de stappen na een besluit, voor de procedure van een onderwerp.

    >>> [stap.id for stap in na_het_besluit(Bezwaar)]
    ['bezwaar', 'gpo-verzoek', 'gpo-oordeel', 'beslissing-op-bezwaar', 'beroep']
    """
    return (
        stap(
            "bezwaar",
            "Bezwaar maken",
            "de ouders",
            "Stuur het bezwaar aan het bestuur van de school. Zorg dat het op tijd binnen is.",
            termijnen.bezwaar,
            zaak,
            levert="ontvangst_bezwaar",
        ),
        stap(
            "gpo-verzoek",
            "Het geschil aan de GPO voorleggen",
            "de ouders",
            "Leg het geschil voor aan de commissie. Dit vervangt het bezwaar niet.",
            termijnen.gpo_verzoek,
            zaak,
            levert="gpo_aanhangig",
        ),
        stap(
            "gpo-oordeel",
            "Oordeel van de GPO",
            "de GPO",
            "De commissie geeft een oordeel. Het bestuur zegt schriftelijk wat het ermee doet.",
            termijnen.gpo_oordeel,
            zaak,
            levert="gpo_oordeel",
        ),
        stap(
            "beslissing-op-bezwaar",
            "Beslissen op het bezwaar",
            "het bevoegd gezag",
            "Hoor de ouders, in het vo ook de leerling, en laat hen de adviezen en rapporten zien. "
            "Overleg in het (v)so met de inspectie. Wacht een oordeel van de GPO af. Beslis.",
            termijnen.beslissing_op_bezwaar,
            zaak,
            levert="bekendmaking_beslissing",
        ),
        stap(
            "beroep",
            "Naar de rechter",
            "de ouders",
            "Bent u het niet eens met de beslissing op het bezwaar? Ga na of de rechter kan "
            "helpen.",
            termijnen.beroep,
            zaak,
        ),
    )


BESLUIT_EN_BEZWAAR = (BEKENDMAKING, ONTVANGST_BEZWAAR, BEKENDMAKING_BESLISSING)
"""Wat na een besluit alleen zo na elkaar kan komen."""

_MAKEN, _VERZOEK, _OORDEEL, _BESLISSEN, _BEROEP = na_het_besluit(Bezwaar)

BEIDE_WEGEN = Procedure(
    id="beide-wegen",
    titel="Bezwaar en de GPO naast elkaar",
    uitleg="Zet de dagen van het bezwaar en van de GPO op een rij, vanaf het besluit.",
    zaak=Bezwaar,
    ankers=(BEKENDMAKING,),
    voorbeelden=(
        (
            "sector=po denominatie=openbaar bekendmaking=2026-11-23 ontvangst_bezwaar=2026-12-01 "
            "gpo_aanhangig=2026-12-10 gpo_oordeel=2027-02-11 bekendmaking_beslissing=2027-03-10"
        ),
        "sector=vo denominatie=bijzonder bekendmaking=2026-11-23",
    ),
    versies=(
        Versie(
            GELEZEN,
            (
                _MAKEN,
                _VERZOEK,
                stap(
                    "stilstaan",
                    "De beslistermijn staat stil",
                    "het bevoegd gezag",
                    "Beslis niet op het bezwaar zolang de commissie het geschil heeft.",
                    stilstaan,
                    Bezwaar,
                    regel="beslissing-op-bezwaar",
                ),
                _OORDEEL,
                stap(
                    "loopt-weer",
                    "De beslistermijn loopt weer",
                    "het bevoegd gezag",
                    "Weeg het oordeel mee, en loop de eisen voor de beslissing na.",
                    loopt_weer,
                    Bezwaar,
                    regel="beslissing-op-bezwaar-eisen",
                ),
                stap(
                    "antwoord-op-oordeel",
                    "Zeggen wat er met het oordeel gebeurt",
                    "het bevoegd gezag",
                    "Zeg de ouders en de commissie schriftelijk wat u met het oordeel doet.",
                    antwoord_op_oordeel,
                    Bezwaar,
                    regel="beslissing-op-bezwaar-eisen",
                ),
                _BESLISSEN,
                _BEROEP,
            ),
        ),
    ),
    volgorde=na_elkaar(*BESLUIT_EN_BEZWAAR),
)
