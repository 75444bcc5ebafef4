"""De procedure van aanmelding tot besluit, en de weg daarna."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.regel import Procedure, Stap, TermijnOfUitkomst
from rules_lib.kern.uitkomst import niet_van_toepassing
from rules_lib.recht.basis import na_elkaar, stap
from rules_lib.recht.bezwaar.procedure import BESLUIT_EN_BEZWAAR, na_het_besluit
from rules_lib.recht.bezwaar.termijnen import Bezwaar
from rules_lib.recht.gebeurtenissen import ONTVANGST
from rules_lib.recht.geldigheden import ASIELREGELS, SINDS_2022
from rules_lib.recht.toelating import aanmelden, beslissen, plaatsing
from rules_lib.recht.toelating.zorgplicht import GEBOREN_VOOR_AANMELDING
from rules_lib.recht.vindplaatsen import BESLISSEN_ASIEL


class Aanmelding(plaatsing.Plaatsing, beslissen.Toelating, Bezwaar):
    """De feiten van een aanmelding met alles wat erop volgt.

    >>> Aanmelding(sector="po", denominatie="bijzonder", verlengd="ja").verlengd
    True
    """

    besluiten = ("weigering",)


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
        return plaatsing.tijdelijke_plaatsing_vo(zaak)
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
        *na_het_besluit(Aanmelding),
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
        "ontvangst=2026-11-23 sector=po denominatie=openbaar asiel=ja",
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
    volgorde=(*na_elkaar(ONTVANGST, *BESLUIT_EN_BEZWAAR), GEBOREN_VOOR_AANMELDING),
)
