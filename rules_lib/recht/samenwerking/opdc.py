"""Tijdelijk elders leren: het opdc, en het volledige programma op een andere school."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from rules_lib.kern.duur import Jaren, Maanden
from rules_lib.kern.kalender import AWT
from rules_lib.kern.moment import Gedurende, GewoneDag
from rules_lib.kern.regel import TermijnOfUitkomst
from rules_lib.kern.termijn import Aanname, Lezing, SoortDatum, Termijn
from rules_lib.kern.uitkomst import Aard, Uitkomst, Vervolg
from rules_lib.kern.zaak import JaNee
from rules_lib.recht.basis import BEVOEGD_GEZAG, Basiszaak, termijnregel
from rules_lib.recht.geldigheden import SINDS_2022
from rules_lib.recht.samenwerking.gebeurtenissen import BEGIN_ELDERS, BEGIN_OPDC
from rules_lib.recht.wetten import BBWPO, UWVO, WEC, WPO

_UITVOERING = replace(
    SINDS_2022,
    gelezen_vanaf=date(2026, 8, 1),
    grond="De WVO 2020 geldt sinds 1 augustus 2022; het Uitvoeringsbesluit is gelezen in de versie "
    "van 1 augustus 2026.",
)


class Elders(Basiszaak):
    """De feiten van een leerling die tijdelijk elders leert.

    >>> Elders(sector="vo", elders_overeenkomst="ja").elders_overeenkomst
    True
    """

    elders_overeenkomst = JaNee(
        "Is er een schriftelijke overeenkomst met het bestuur van die school of instelling?",
        hulp="Met een school voor vso of so/vso, of een instelling voor cluster 1 of 2. Erin staan "
        "de termijn, wie er voor de leerling is, en het bedrag voor personeel en materiaal.",
        bronnen=(UWVO.artikel("2.45", "1 en 3"),),
    )


_GEEN_OPDC_PO = Uitkomst(
    id="geen-termijn-po",
    tekst="Hoe lang een leerling van een basisschool op een opdc kan zijn, is niet gevonden. "
    "Gezocht is in WPO art. 18a. Het besluit dat een half jaar noemde is ingetrokken, en de "
    "opvolger (het Inrichtingsbesluit WPO) is niet gevonden. Reken dus niet met dat halve jaar.",
    bronnen=(WPO.artikel("18a", "10a"), BBWPO.artikel("31")),
    aard=Aard.NIET_GEREGELD,
    jurist=("Hoe lang kan een leerling in het po een programma op een opdc volgen?",),
)
_GEEN_OPDC_SPECIAAL = Uitkomst(
    id="geen-termijn-speciaal",
    tekst="Voor een leerling van een school voor so of vso is geen regel over het opdc gevonden. "
    "Gezocht is in de gelezen artikelen van de WEC en in UWVO 2020 art. 2.50, dat over scholen "
    "voor vo gaat.",
    bronnen=(WEC.artikel("28a", "1 en 2"),),
    aard=Aard.NIET_GEREGELD,
    jurist=("Kan een leerling van het so of vso een programma op een opdc volgen, en hoe lang?",),
)


def opdc(zaak: Elders) -> TermijnOfUitkomst:
    """Zegt tot en met welke dag een leerling hoogstens op een opdc het programma volgt.

    Bron: UWVO 2020 art. 2.50 lid 1 en 2 (vo: twee jaar). Voor po, so en vso is niets gevonden.

    >>> opdc(Elders(sector="po")).aard.label
    'geen regeling gevonden'
    >>> opdc(Elders(sector="vo")).gebeurtenis.naam
    'begin_opdc'
    """
    if zaak.sector == "po":
        return _GEEN_OPDC_PO
    if zaak.sector in ("so", "vso"):
        return _GEEN_OPDC_SPECIAAL
    return Termijn.met_einde(
        Gedurende(BEGIN_OPDC, Jaren(2)),
        SoortDatum.UITERLIJK,
        (UWVO.artikel("2.50", "1 en 2"),),
        aannames=(
            Aanname("De leerling blijft al die tijd op de school zelf ingeschreven."),
            Aanname("Onderbrekingen zijn meegeteld; of dat moet, zegt de tekst niet."),
            Aanname("Duurt het langer dan drie maanden, dan geven bevoegde leraren het onderwijs."),
        ),
        jurist=(
            (
                "Vraagt een plaats op een opdc overleg met of instemming van de ouders, "
                "bijvoorbeeld via het ontwikkelingsperspectief?"
            ),
            (
                "Telt een onderbreking mee in de twee jaar van het opdc, en eerder verblijf op een "
                "ander opdc?"
            ),
            (
                "Geldt de eis van bevoegde leraren in een opdc vanaf de eerste dag, of pas na drie "
                "maanden?"
            ),
        ),
    )


_GEEN_ELDERS_PO = Uitkomst(
    id="geen-termijn-po",
    tekst="De wet laat in het po een deel van het programma elders meetellen. Over het volledige "
    "programma is geen geldende regel gevonden. Gezocht is in WPO art. 15. Het besluit dat drie "
    "maanden noemde is ingetrokken, en de opvolger is niet gevonden.",
    bronnen=(WPO.artikel("15", "1 en 3"), BBWPO.artikel("31")),
    aard=Aard.NIET_GEREGELD,
    jurist=("Kan een leerling in het po tijdelijk het volledige programma elders volgen?",),
)
_GEEN_ELDERS_SPECIAAL = Uitkomst(
    id="geen-termijn-speciaal",
    tekst="De wet laat in het (v)so een deel van de week elders meetellen. Over het volledige "
    "programma is geen regel gevonden. Gezocht is in WEC art. 26 lid 1; de besluiten bij de WEC "
    "zijn hierover niet gelezen.",
    bronnen=(WEC.artikel("26", "1"),),
    aard=Aard.NIET_GEREGELD,
)
_EERST_OVEREENKOMST = Uitkomst(
    id="eerst-overeenkomst",
    tekst="Zonder schriftelijke overeenkomst telt de tijd elders niet als onderwijstijd. Sluit die "
    "eerst, met de termijn, wie er voor de leerling is, en het bedrag voor personeel en materiaal.",
    bronnen=(UWVO.artikel("2.45", "1 en 3"),),
    vervolg=(
        Vervolg(
            "Zit de leerling thuis? Ga na of dat een verwijdering is.", "feitelijke-verwijdering"
        ),
    ),
)


_DRIE_MAANDEN = Gedurende(BEGIN_ELDERS, Maanden(3))


def elders_volgen(zaak: Elders) -> TermijnOfUitkomst:
    """Zegt tot en met welke dag een leerling hoogstens het volledige programma elders volgt.

    Bron: UWVO 2020 art. 2.45 lid 1 en 3 (vo: drie maanden aaneengesloten, met een schriftelijke
    overeenkomst). Voor po, so en vso is geen regel over het volledige programma gevonden.

    >>> elders_volgen(Elders(sector="vo", elders_overeenkomst="nee")).id
    'eerst-overeenkomst'
    >>> elders_volgen(Elders(sector="vso")).aard.label
    'geen regeling gevonden'
    """
    if zaak.sector == "po":
        return _GEEN_ELDERS_PO
    if zaak.sector in ("so", "vso"):
        return _GEEN_ELDERS_SPECIAAL
    if not zaak.elders_overeenkomst:
        return _EERST_OVEREENKOMST
    return Termijn(
        lezingen=(
            Lezing(
                id="letterlijk",
                grond="Drie maanden aaneengesloten, de eerste dag meegeteld.",
                einde=_DRIE_MAANDEN,
            ),
            Lezing(
                id="met-termijnenwet",
                grond="De tekst noemt het een termijn, en die is niet langer dan drie maanden: "
                "eindigt zij op een vrije dag, dan op de eerste gewone dag erna.",
                einde=GewoneDag(_DRIE_MAANDEN),
            ),
        ),
        soort_datum=SoortDatum.UITERLIJK,
        bronnen=(UWVO.artikel("2.45", "1 en 3"), AWT.artikel("1", "1"), AWT.artikel("5")),
        aannames=(
            Aanname("De drie maanden zijn aaneengesloten; vakanties zijn meegeteld."),
            Aanname("De leerling blijft op de eigen school ingeschreven."),
            Aanname("Het gaat om een school voor vso of so/vso, of een instelling."),
        ),
        jurist=(
            (
                "Kan een leerling na een onderbreking opnieuw drie maanden het volledige programma "
                "elders volgen?"
            ),
            "Schuift het einde van de drie maanden elders op als het in een weekend valt?",
        ),
    )


TERMIJNEN = (
    termijnregel(
        opdc,
        titel="Het programma op een opdc",
        doel="De leerling is weer op school, of er is een andere passende plaats.",
        wie=BEVOEGD_GEZAG,
        ankers=(BEGIN_OPDC,),
        voorbeelden=(
            "sector=vo begin_opdc=2026-11-23",
            "sector=po begin_opdc=2026-11-23",
        ),
        geldig=_UITVOERING,
    ),
    termijnregel(
        elders_volgen,
        titel="Het volledige programma op een andere school",
        doel="De leerling volgt het programma weer op de eigen school, of is daar ingeschreven.",
        wie=BEVOEGD_GEZAG,
        ankers=(BEGIN_ELDERS,),
        voorbeelden=(
            "sector=vo elders_overeenkomst=ja begin_elders=2026-11-23",
            "sector=vo elders_overeenkomst=nee begin_elders=2026-11-23",
            "sector=vso begin_elders=2026-11-23",
        ),
        geldig=_UITVOERING,
    ),
)
