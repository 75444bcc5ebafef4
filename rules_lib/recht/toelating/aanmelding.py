"""De procedure van aanmelding tot besluit, en de weg daarna."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.regel import Procedure, Stap, TermijnOfUitkomst
from rules_lib.kern.uitkomst import niet_van_toepassing
from rules_lib.recht.basis import stap
from rules_lib.recht.bezwaar import termijnen as bezwaar
from rules_lib.recht.gebeurtenissen import ONTVANGST
from rules_lib.recht.toelating import aanmelden, beslissen, plaatsing
from rules_lib.recht.vindplaatsen import BESLISSEN_ASIEL
from rules_lib.recht.wetten import ASIELREGELS, SINDS_2022


class Aanmelding(plaatsing.Plaatsing, beslissen.Toelating, bezwaar.Bezwaar):
    """De feiten van een aanmelding met alles wat erop volgt.

    >>> Aanmelding(sector="po", denominatie="bijzonder", verlengd="ja").verlengd
    True
    """


Termijnfunctie = Callable[[Aanmelding], TermijnOfUitkomst]


def _besluit(zaak: Aanmelding) -> TermijnOfUitkomst:
    if zaak.asiel:
        return beslissen.beslissing_aanmelding_asiel(zaak)
    return beslissen.beslissing_aanmelding(zaak)


def _mededeling(zaak: Aanmelding) -> TermijnOfUitkomst:
    if zaak.asiel:
        return niet_van_toepassing(
            "Verlengen staat voor dit kind niet in de tekst.", *BESLISSEN_ASIEL
        )
    return beslissen.mededeling_verlenging(zaak)


def _niet_behandelen(zaak: Aanmelding) -> TermijnOfUitkomst:
    if not zaak.opgeschort:
        return niet_van_toepassing("De school heeft niet om aanvulling gevraagd.")
    return beslissen.niet_behandelen(zaak)


def _zonder_besluit(zaak: Aanmelding) -> TermijnOfUitkomst:
    if zaak.asiel:
        if zaak.sector in ("po", "so"):
            return plaatsing.toelating_asiel(zaak)
    return plaatsing.tijdelijke_plaatsing(zaak)


def _stappen(
    mededeling: Termijnfunctie, besluit: Termijnfunctie, zonder_besluit: Termijnfunctie
) -> tuple[Stap, ...]:
    """Geeft de stappen; over verlengen, beslissen en plaatsen verschillen de versies van de wet."""
    return (
        stap(
            "aanmelden",
            "Aanmelden",
            "de ouders",
            "Meld het kind schriftelijk aan en noem de andere scholen waar het is aangemeld.",
            aanmelden.aanmelden,
            Aanmelding,
            levert="ontvangst",
        ),
        stap(
            "mededeling-verlenging",
            "Zeggen dat het langer duurt",
            "het bevoegd gezag",
            "Lukt zes weken niet? Zeg dat tegen de ouders, en noem een zo kort mogelijke termijn.",
            mededeling,
            Aanmelding,
            levert="mededeling",
        ),
        stap(
            "beslissing-aanmelding",
            "Beslissen op de aanmelding",
            "het bevoegd gezag",
            "Besluit, en maak het schriftelijk bekend. Loop voor een weigering de eisen na.",
            besluit,
            Aanmelding,
            levert="bekendmaking",
        ),
        stap(
            "tijdelijke-plaatsing",
            "Zonder besluit: het kind plaatsen",
            "het bevoegd gezag",
            "Is er dan nog geen besluit? Dan is het kind tijdelijk geplaatst, of (kind van "
            "asielzoekers in po of so) toegelaten. Schrijf het in.",
            zonder_besluit,
            Aanmelding,
        ),
        stap(
            "niet-behandelen",
            "Of: zeggen dat de aanmelding niet wordt behandeld",
            "het bevoegd gezag",
            "Zijn de gegevens er niet gekomen? Zeg dan dat de aanmelding niet wordt behandeld.",
            _niet_behandelen,
            Aanmelding,
        ),
        *_NA_HET_BESLUIT,
    )


_NA_HET_BESLUIT = (
    stap(
        "bezwaar",
        "Bezwaar maken",
        "de ouders",
        "Stuur het bezwaar aan het bestuur van de school. Zorg dat het op tijd binnen is.",
        bezwaar.bezwaar,
        Aanmelding,
        levert="ontvangst_bezwaar",
    ),
    stap(
        "gpo-verzoek",
        "Het geschil aan de GPO voorleggen",
        "de ouders",
        "Leg het geschil voor aan de commissie. Dit vervangt het bezwaar niet.",
        bezwaar.gpo_verzoek,
        Aanmelding,
        levert="gpo_aanhangig",
    ),
    stap(
        "gpo-oordeel",
        "Oordeel van de GPO",
        "de GPO",
        "De commissie geeft een oordeel. Het bestuur zegt schriftelijk wat het ermee doet.",
        bezwaar.gpo_oordeel,
        Aanmelding,
        levert="gpo_oordeel",
    ),
    stap(
        "beslissing-op-bezwaar",
        "Beslissen op het bezwaar",
        "het bevoegd gezag",
        "Hoor de ouders, in het vo ook de leerling, en laat hen de adviezen en rapporten zien. "
        "Overleg in het (v)so met de inspectie. Wacht een oordeel van de GPO af. Beslis.",
        bezwaar.beslissing_op_bezwaar,
        Aanmelding,
        levert="bekendmaking_beslissing",
    ),
    stap(
        "beroep",
        "Naar de rechter",
        "de ouders",
        "Bent u het niet eens met de beslissing op het bezwaar? Ga na of de rechter kan helpen.",
        bezwaar.beroep,
        Aanmelding,
    ),
)

AANMELDING = Procedure(
    id="aanmelding",
    titel="Van aanmelding tot besluit, en de weg daarna",
    uitleg="Zet de dagen van een aanmelding op een rij, tot en met bezwaar en beroep.",
    zaak=Aanmelding,
    ankers=(ONTVANGST,),
    voorbeelden=(
        "ontvangst=2026-11-23 sector=po denominatie=bijzonder bekendmaking=2027-01-04",
        "ontvangst=2027-02-12 sector=vo denominatie=openbaar",
    ),
    versies=(
        Versie(
            replace(SINDS_2022, tot=ASIELREGELS.van),
            _stappen(
                beslissen.mededeling_verlenging,
                beslissen.beslissing_aanmelding,
                plaatsing.tijdelijke_plaatsing,
            ),
        ),
        Versie(ASIELREGELS, _stappen(_mededeling, _besluit, _zonder_besluit)),
    ),
)
