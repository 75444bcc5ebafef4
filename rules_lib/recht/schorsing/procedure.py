"""De gang van een schorsing: van gesprek en besluit tot terugkeer en bezwaar."""

from __future__ import annotations

from collections.abc import Callable

from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.moment import DagNa, Schooldag
from rules_lib.kern.regel import Procedure, Stap, TermijnOfUitkomst
from rules_lib.kern.termijn import Aanname, Lezing, SoortDatum, Termijn
from rules_lib.recht.basis import BEVOEGD_GEZAG, stap
from rules_lib.recht.geldigheden import SINDS_HOREN_VO, VOOR_HOREN_VO
from rules_lib.recht.schorsing import bezwaar, termijnen
from rules_lib.recht.schorsing.feiten import Melding
from rules_lib.recht.schorsing.gebeurtenissen import (
    BEGIN_SCHORSING,
    BEKENDMAKING_SCHORSING,
    EINDE_SCHORSING,
)
from rules_lib.recht.schorsing.vindplaatsen import (
    AAN_WIE,
    EEN_WEEK_EN_HOREN,
    WEBSITES,
    ZIENSWIJZE,
    ZORGVULDIG,
    uitleg_bij,
)
from rules_lib.recht.wetten import AWB


class Schorsen(Melding, bezwaar.Schorsingsbezwaar):
    """De feiten van een schorsing met alles wat erop volgt.

    >>> Schorsen(denominatie="openbaar", langer_dan_een_dag="ja").langer_dan_een_dag
    True
    """


def _horen(zaak: Schorsen) -> TermijnOfUitkomst:
    return Termijn(
        lezingen=(
            Lezing(
                id="voor-de-schorsing",
                grond="Horen gaat aan de schorsing vooraf.",
                einde=BEGIN_SCHORSING,
            ),
            Lezing(
                id="voor-het-besluit",
                grond="Horen gaat aan het besluit vooraf.",
                einde=BEKENDMAKING_SCHORSING,
                zodra_bekend=True,
            ),
        ),
        soort_datum=SoortDatum.RICHTDATUM,
        bronnen=(ZORGVULDIG, EEN_WEEK_EN_HOREN, *ZIENSWIJZE),
        aannames=(Aanname("Laat spoed horen vooraf niet toe, dan meteen erna."),),
    )


def _besluit(zaak: Schorsen) -> TermijnOfUitkomst:
    onbepaald = uitleg_bij(AAN_WIE, "Wanneer het besluit bekend moet zijn, zegt de tekst niet.")
    if zaak.denominatie == "bijzonder":
        return Termijn.met_einde(BEGIN_SCHORSING, SoortDatum.RICHTDATUM, onbepaald)
    return Termijn.met_einde(
        BEGIN_SCHORSING,
        SoortDatum.UITERLIJK,
        (AWB.artikel("3:40").alleen_bij("openbaar"), *onbepaald),
        aannames=(Aanname("Het besluit werkt niet voordat het bekend is gemaakt."),),
    )


def _terugkeer(zaak: Schorsen) -> TermijnOfUitkomst:
    return Termijn.met_einde(
        Schooldag(DagNa(EINDE_SCHORSING), 1),
        SoortDatum.RICHTDATUM,
        (WEBSITES,),
        aannames=(Aanname("Schoolvakanties en studiedagen van de school kent de kalender niet."),),
    )


def _stappen(melding: Callable[[Schorsen], TermijnOfUitkomst]) -> tuple[Stap, ...]:
    """Geeft de stappen; over de melding verschillen de versies van de wet."""
    return (
        stap(
            "horen",
            "Leerling en ouders horen",
            BEVOEGD_GEZAG,
            "Vraag de leerling en de ouders naar hun kant. Schrijf op wat zij zeggen.",
            _horen,
            Schorsen,
            regel="-",
        ),
        stap(
            "besluit-schorsing",
            "Het besluit bekendmaken",
            BEVOEGD_GEZAG,
            "Zet het besluit met de redenen en de dagen op papier. Geef of stuur het aan de "
            "ouders; in het vso aan de leerling zelf als hij meerderjarig en handelingsbekwaam is. "
            "In het vo altijd aan de leerling, en bij een leerling jonger dan 18 ook aan zijn "
            "ouders. Een openbare school noemt hoe bezwaar kan.",
            _besluit,
            Schorsen,
            levert="bekendmaking_schorsing",
            regel="schorsing",
        ),
        stap(
            "melding-schorsing",
            "De inspectie inlichten",
            BEVOEGD_GEZAG,
            "Duurt de schorsing langer dan één dag? Meld haar schriftelijk, met de redenen.",
            melding,
            Schorsen,
        ),
        stap(
            "schorsing-einde",
            "Laatste dag van de schorsing",
            BEVOEGD_GEZAG,
            "Geef werk en uitleg mee. Laat de leerling na deze dag terugkomen.",
            termijnen.schorsing_einde,
            Schorsen,
            levert="einde_schorsing",
        ),
        stap(
            "terugkeergesprek",
            "Gesprek over de terugkeer",
            BEVOEGD_GEZAG,
            "Maak met leerling en ouders afspraken over de terugkeer, en over de hulp die nodig "
            "is.",
            _terugkeer,
            Schorsen,
            regel="-",
        ),
        *_BEZWAAR,
    )


_BEZWAAR = (
    stap(
        "bezwaar-schorsing",
        "Bezwaar maken",
        "de ouders of de leerling",
        "Stuur het bezwaar aan het bestuur van de school. Zorg dat het op tijd binnen is.",
        bezwaar.bezwaar_schorsing_termijn,
        Schorsen,
        regel="bezwaar-schorsing-termijn",
    ),
    stap(
        "beslissing-bezwaar-schorsing",
        "Beslissen op het bezwaar",
        BEVOEGD_GEZAG,
        "Is er bezwaar? Geef gelegenheid om gehoord te worden, en beslis.",
        bezwaar.beslissing_bezwaar_schorsing,
        Schorsen,
    ),
)

SCHORSEN = Procedure(
    id="schorsen",
    titel="Van gesprek en besluit tot terugkeer",
    uitleg="Zet de dagen van een schorsing op een rij, tot en met terugkeer en bezwaar.",
    zaak=Schorsen,
    ankers=(BEKENDMAKING_SCHORSING, BEGIN_SCHORSING),
    voorbeelden=(
        (
            "sector=po denominatie=openbaar bekendmaking_schorsing=2026-11-23 "
            "begin_schorsing=2026-11-24 einde_schorsing=2026-11-26"
        ),
        (
            "sector=vo denominatie=bijzonder bekendmaking_schorsing=2027-05-03 "
            "begin_schorsing=2027-05-04 langer_dan_een_dag=ja"
        ),
    ),
    versies=(
        Versie(VOOR_HOREN_VO, _stappen(termijnen.melding_schorsing_tot_2024)),
        Versie(SINDS_HOREN_VO, _stappen(termijnen.melding_schorsing)),
    ),
)
