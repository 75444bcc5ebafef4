"""Bezwaar tegen een schorsing: openbaar volgens de Awb, bijzonder zonder gevonden regeling."""

from __future__ import annotations

from dataclasses import replace

from rules_lib.kern.duur import Weken
from rules_lib.kern.kalender import AWT
from rules_lib.kern.moment import GewoneDag, Na, Verlengd
from rules_lib.kern.regel import Betrekking, TermijnOfUitkomst, Vorm
from rules_lib.kern.termijn import Aanname, Lezing, SoortDatum, Termijn
from rules_lib.kern.uitkomst import Aard, Uitkomst, Vervolg
from rules_lib.kern.zaak import JaNee
from rules_lib.recht.basis import BEVOEGD_GEZAG, beslissing, termijnregel
from rules_lib.recht.besluit import Adviescommissie
from rules_lib.recht.schorsing.gebeurtenissen import BEKENDMAKING_SCHORSING
from rules_lib.recht.schorsing.vindplaatsen import (
    AAN_WIE,
    KLACHT,
    NIET_BIJ_GPO,
    NIET_IN_BEZWAAR_BIJZONDER,
    NIET_IN_BEZWAAR_OPENBAAR,
    VEILIGHEID,
)
from rules_lib.recht.wetten import AWB


class Schorsingsbezwaar(Adviescommissie):
    """De feiten van een bezwaar tegen een schorsing.

    >>> Schorsingsbezwaar(denominatie="openbaar").denominatie == "openbaar"
    True
    """

    schorsing_verdaagd = JaNee(
        "Heeft de school schriftelijk gemeld dat zij de beslissing op het bezwaar verdaagt?",
        standaard=("nee", "De school heeft de beslissing op het bezwaar niet verdaagd."),
        bronnen=(AWB.artikel("7:10", "3 en 5").alleen_bij("openbaar"),),
    )


_EINDE = GewoneDag(Na(BEKENDMAKING_SCHORSING, Weken(6)))
_BESLUIT = (
    "Dat een schorsing door een openbare school een besluit is waartegen bezwaar openstaat, is een "
    "gevolgtrekking: de onderwijswet regelt het niet apart."
)
_ZES_WEKEN = AWB.artikel("6:7").alleen_bij("openbaar").als_uitleg(_BESLUIT)
_VANAF = AWB.artikel("6:8", "1").alleen_bij("openbaar")
_WERKT_DOOR = AWB.artikel("6:16").alleen_bij("openbaar")
_GEWONE_TERMIJN = (
    AWB.artikel("7:10", "1").alleen_bij("openbaar").als_uitleg(
        "De vier weken van de onderwijswetten gelden voor toelating en verwijdering, niet voor "
        "schorsing."
    )
)  # fmt: skip


def bezwaar_schorsing(zaak: Schorsingsbezwaar) -> Uitkomst:
    """Zegt welke weg er is tegen een besluit tot schorsing.

    Bron: Awb art. 6:7, 6:8 lid 1, 6:16 en 7:10 lid 1 (openbaar; uitleg). Voor een bijzondere school
    is geen regeling gevonden: WPO art. 40c en 63, WEC art. 40a en 61, WVO 2020 art. 8.8, 8.14,
    8.15. Een klacht kan ook: WPO art. 14, WEC art. 23, WVO 2020 art. 3.35 lid 3.

    >>> bezwaar_schorsing(Schorsingsbezwaar(denominatie="openbaar")).id
    'bezwaar-awb'
    >>> bezwaar_schorsing(Schorsingsbezwaar(denominatie="bijzonder")).aard.label
    'geen regeling gevonden'
    """
    if zaak.denominatie == "bijzonder":
        return _GEEN_REGELING
    return _AWB


_KLACHT_INDIENEN = Vervolg(
    "Een klacht bij de klachtencommissie van de school kan ook: van ouders, in het vo en vso ook "
    "van de leerling, en op een school met so van een leerling vanaf 13 jaar. De commissie geeft "
    "een oordeel; het bestuur zegt binnen vier weken daarna wat het ermee doet, of wanneer het dat "
    "zegt. Tot wanneer een klacht kan, staat in de klachtenregeling."
)
_WEG_VAN_DE_GPO = (
    "De geschillencommissie (GPO) behandelt een schorsing niet als eigen geschil; in een geschil "
    "over een verwijdering kan zij meewegen dat te lang is geschorst."
)
_AWB = Uitkomst(
    id="bezwaar-awb",
    tekst="Tegen een schorsing door een openbare school kan binnen zes weken bezwaar worden "
    "gemaakt bij het bestuur, volgens de Algemene wet bestuursrecht. Het bestuur beslist binnen "
    "zes weken na afloop van die termijn, of twaalf met een adviescommissie. De kortere vier "
    "weken zijn er voor toelating en verwijdering. Bezwaar houdt de schorsing niet tegen. "
    f"{_WEG_VAN_DE_GPO}",
    bronnen=(
        _ZES_WEKEN,
        _GEWONE_TERMIJN,
        _VANAF,
        _WERKT_DOOR,
        *NIET_IN_BEZWAAR_OPENBAAR,
        *NIET_BIJ_GPO,
        *KLACHT,
        VEILIGHEID,
    ),
    vervolg=(
        Vervolg("Reken uit tot wanneer bezwaar kan.", "bezwaar-schorsing-termijn"),
        Vervolg("Reken uit wanneer het bestuur beslist.", "beslissing-bezwaar-schorsing"),
        Vervolg("Vraag het bestuur meteen om een gesprek: een schorsing is zo voorbij."),
        _KLACHT_INDIENEN,
    ),
    jurist=(
        (
            "Is een schorsing door een openbare school een besluit in de zin van de Awb, met de "
            "gewone termijnen van art. 6:7 en 7:10?"
        ),
        (
            "Kan bij de rechter om een spoedmaatregel tegen een schorsing worden gevraagd? "
            "Hoofdstuk 8 van de Awb is niet gelezen."
        ),
    ),
)
_GEEN_REGELING = Uitkomst(
    id="geen-bezwaarregeling",
    tekst="Voor bezwaar tegen een schorsing door een bijzondere school is geen regeling gevonden. "
    "Gezocht is in WPO art. 40c en 63, WEC art. 40a en 61 en WVO 2020 art. 8.8, 8.14 en 8.15: het "
    "bezwaar daar gaat over toelating en verwijdering. Een klacht bij de klachtencommissie van de "
    f"school kan wel. {_WEG_VAN_DE_GPO}",
    bronnen=(
        *NIET_IN_BEZWAAR_BIJZONDER,
        *(bron.als_uitleg("Over bezwaar staat hier niets.") for bron in AAN_WIE),
        *NIET_BIJ_GPO,
        *KLACHT,
        VEILIGHEID,
    ),
    aard=Aard.NIET_GEREGELD,
    vervolg=(
        Vervolg("Vraag het bestuur schriftelijk om het besluit opnieuw te bekijken."),
        _KLACHT_INDIENEN,
        Vervolg("Kijk of het leerlingenstatuut of het reglement van de school nog iets biedt."),
    ),
    jurist=(
        (
            "Welke weg staat naast de klacht open tegen een schorsing door een bijzondere school: "
            "de burgerlijke rechter, of toch bezwaar?"
        ),
    ),
)


def bezwaar_schorsing_termijn(zaak: Schorsingsbezwaar) -> TermijnOfUitkomst:
    """Zegt tot en met welke dag bezwaar kan tegen een schorsing door een openbare school.

    Bron: Awb art. 6:7 en 6:8 lid 1. Voor een bijzondere school is geen regeling gevonden.

    >>> bezwaar_schorsing_termijn(Schorsingsbezwaar(denominatie="openbaar")).gebeurtenis.naam
    'bekendmaking_schorsing'
    >>> bezwaar_schorsing_termijn(Schorsingsbezwaar(denominatie="bijzonder")).id
    'geen-bezwaarregeling'
    """
    if zaak.denominatie == "bijzonder":
        return _GEEN_REGELING
    return Termijn.met_einde(
        _EINDE,
        SoortDatum.UITERLIJK,
        (_ZES_WEKEN, _VANAF, _WERKT_DOOR, AWT.artikel("1", "1")),
        aannames=(
            Aanname("Zorg dat het bezwaar op deze dag bij het bestuur binnen is."),
            Aanname("Bezwaar houdt de schorsing niet tegen."),
            Aanname("Zonder schriftelijk besluit begint deze termijn niet."),
        ),
    )


def beslissing_bezwaar_schorsing(zaak: Schorsingsbezwaar) -> TermijnOfUitkomst:
    """Zegt wanneer een openbare school uiterlijk op een bezwaar tegen een schorsing beslist.

    Bron: Awb art. 7:10 lid 1 en 3. Voor een bijzondere school is geen regeling gevonden.

    >>> openbaar = {"denominatie": "openbaar", "adviescommissie": "nee"}
    >>> zaak = Schorsingsbezwaar(**openbaar, schorsing_verdaagd="nee")
    >>> beslissing_bezwaar_schorsing(zaak).gebeurtenis.naam
    'bekendmaking_schorsing'
    >>> beslissing_bezwaar_schorsing(Schorsingsbezwaar(denominatie="bijzonder")).id
    'geen-bezwaarregeling'
    """
    if zaak.denominatie == "bijzonder":
        return _GEEN_REGELING
    eerste = Na(_EINDE, Weken(12 if zaak.adviescommissie else 6))
    verdaagd = zaak.schorsing_verdaagd
    termijn = Termijn.met_einde(
        GewoneDag(eerste),
        SoortDatum.UITERLIJK,
        (
            _GEWONE_TERMIJN,
            *((AWB.artikel("7:10", "3").alleen_bij("openbaar"),) if verdaagd else ()),
            *NIET_IN_BEZWAAR_OPENBAAR,
            AWT.artikel("1", "1"),
        ),
        aannames=(
            Aanname("Er is op tijd bezwaar gemaakt tegen een schorsing door een openbare school."),
            Aanname("De termijn is niet opgeschort om een verzuim te herstellen (Awb 7:10 lid 2)."),
            Aanname("Er is geen verder uitstel afgesproken (Awb 7:10 lid 4)."),
        ),
        jurist=_JURIST_VERDAAGD if verdaagd else (),
    )
    return replace(termijn, lezingen=_verdaagd(eerste)) if verdaagd else termijn


def _verdaagd(eerste: Na) -> tuple[Lezing, ...]:
    """De tekst zegt niet of de verdaging aansluit op een verschoven dag."""
    return (
        Lezing(
            id="aaneengesloten",
            grond="De eerste termijn en zes weken achter elkaar.",
            einde=GewoneDag(Verlengd(eerste, Weken(6))),
        ),
        Lezing(
            id="na-eerste-termijn",
            grond="Zes weken na de dag waarop de eerste termijn echt eindigt.",
            einde=GewoneDag(Na(GewoneDag(eerste), Weken(6))),
        ),
    )


_JURIST_VERDAAGD = (
    (
        "Verschuift de Algemene termijnenwet ook de laatste dag van een verdaagde beslissing op "
        "bezwaar, en telt de verdaging vanaf de verschoven dag?"
    ),
)

BESLISSINGEN = (
    beslissing(
        bezwaar_schorsing,
        titel="Bezwaar tegen een schorsing: welke weg is er?",
        ankers=(BEKENDMAKING_SCHORSING,),
        voorbeelden=("sector=po denominatie=openbaar", "sector=vo denominatie=bijzonder"),
    ),
)
TERMIJNEN = (
    termijnregel(
        bezwaar_schorsing_termijn,
        titel="Bezwaar maken tegen een schorsing",
        doel="Het bezwaar is bij het bestuur van de school binnen.",
        wie="de ouders of de leerling",
        ankers=(BEKENDMAKING_SCHORSING,),
        voorbeelden=(
            "denominatie=openbaar bekendmaking_schorsing=2026-11-23",
            "denominatie=openbaar bekendmaking_schorsing=2027-03-24",
            "denominatie=bijzonder bekendmaking_schorsing=2026-11-23",
        ),
    ),
    termijnregel(
        beslissing_bezwaar_schorsing,
        titel="Beslissen op bezwaar tegen een schorsing",
        doel="De beslissing op het bezwaar is genomen.",
        wie=BEVOEGD_GEZAG,
        ankers=(BEKENDMAKING_SCHORSING,),
        voorbeelden=(
            "denominatie=openbaar bekendmaking_schorsing=2026-11-23",
            (
                "denominatie=openbaar bekendmaking_schorsing=2026-11-23 "
                "adviescommissie=ja schorsing_verdaagd=ja"
            ),
        ),
        betrekt=(
            Betrekking(
                stap="Beslissen op bezwaar tegen een schorsing",
                vorm=Vorm.HOREN,
                wie="wie bezwaar maakte, en andere belanghebbenden",
                bronnen=(AWB.artikel("7:2", "1").alleen_bij("openbaar"),),
                woorden="in de gelegenheid stellen te worden gehoord",
            ),
        ),
    ),
)
