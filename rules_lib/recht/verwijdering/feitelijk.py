"""Feitelijke verwijdering: wanneer iets zonder besluit toch als verwijdering kan gelden."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Uitkomst
from rules_lib.kern.zaak import JaNee, Keuze
from rules_lib.recht.basis import Instellingzaak, beslissing
from rules_lib.recht.gebeurtenissen import PEILDAG
from rules_lib.recht.verwijdering import feitelijk_uitkomsten as uitkomsten
from rules_lib.recht.verwijdering.vindplaatsen import MINDER_UREN_INSPECTIE, UREN, UREN_ELDERS
from rules_lib.recht.wetten import WEC, WPO, WVO


class FeitelijkeVerwijdering(Instellingzaak):
    """De feiten waaraan een feitelijke verwijdering te herkennen is.

    >>> FeitelijkeVerwijdering(weg_door="school").weg_door == "school"
    True
    """

    besluit_tot_verwijdering = JaNee(
        "Is er een besluit tot verwijdering, of zei de school dat zij dat van plan is?",
        hulp="Een brief, maar ook een gesprek waarin de school zei dat de leerling weg moet.",
    )
    weg_door = Keuze(
        "Wie of wat houdt de leerling van school of uit de les?",
        {"school": "De school", "ouders": "De ouders", "anders": "Iets anders"},
        hulp="De school: ook als zij de ouders vraagt hem thuis te houden, of hem minder uren laat "
        "komen. De ouders: zij houden "
        "hem uit zichzelf thuis of meldden hem elders aan. Iets anders: ziekte of zelf wegblijven. "
        "Zegt niet iedereen hetzelfde? Loop dan de andere antwoorden ook na.",
    )
    weg_door_schorsing = JaNee(
        "Is de leerling geschorst?",
        hulp="Er is een besluit tot schorsing, op papier.",
    )
    weg_door_overplaatsing = JaNee(
        "Is de leerling op een andere locatie of een ander niveau geplaatst?"
    )
    buiten_de_klas = JaNee(
        "Is de leerling nog wel op school, maar niet meer in de klas of in de lessen?",
        hulp="Zit hij thuis omdat de school hem niet toelaat? Antwoord dan nee.",
    )
    minder_uren = JaNee(
        "Komt de leerling nog wel in de les, maar minder uren of dagen dan zijn groep, omdat de "
        "school dat zo wil?",
        hulp="Ook ja als de ouders ermee instemden. Krijgt hij zijn onderwijs voor een deel op een "
        "andere school, dan telt die tijd mee: antwoord dan nee.",
        bronnen=(*UREN, *UREN_ELDERS),
    )
    inspectie_stemt_in = JaNee(
        "Stemde de inspectie in met minder uren voor deze leerling?",
        hulp="De school vraagt het. Het kan om lichamelijke of psychische redenen.",
        bronnen=MINDER_UREN_INSPECTIE,
    )
    schorsing_voorbij = JaNee(
        "Duurt het langer dan een week, of langer dan in het besluit tot schorsing staat?",
        bronnen=(WPO.artikel("40c", "1"), WEC.artikel("40a", "1"), WVO.artikel("8.14", "1")),
    )
    overplaatsing_eens = JaNee(
        "Zijn de ouders, en in het vo de leerling, het met die overplaatsing eens?",
        hulp="Zwijgen is geen ja. Leg de afspraak vast: voor hoe lang, en hoe het terug kan.",
    )


def feitelijke_verwijdering(zaak: FeitelijkeVerwijdering) -> Uitkomst:
    """Zegt of wat er gebeurt als verwijdering kan gelden, en wat dan blijft gelden.

    Bron: rapport § 3.4 en 3.4.2, oordelen van de GPO, uitleg van samenwerkingsverbanden; de wet
    regelt het niet. Over minder uren: WPO art. 8 lid 7 en 10, WEC art. 12 lid 1 en 2 en 25 lid 1 en
    5; bij een instelling WEC art. 40 lid 18.

    >>> feitelijke_verwijdering(FeitelijkeVerwijdering(besluit_tot_verwijdering="nee",
    ...     weg_door="school", weg_door_schorsing="nee", weg_door_overplaatsing="nee",
    ...     buiten_de_klas="nee", minder_uren="ja", sector="so", inspectie_stemt_in="nee")).id
    'minder-uren'
    >>> feitelijke_verwijdering(FeitelijkeVerwijdering(besluit_tot_verwijdering="nee",
    ...     weg_door="anders")).id
    'geen-verwijdering'
    """
    if zaak.besluit_tot_verwijdering:
        return uitkomsten.BESLUIT
    if zaak.weg_door == "anders":
        return uitkomsten.ANDERS
    if zaak.weg_door == "ouders":
        return uitkomsten.OUDERS
    if zaak.weg_door_schorsing:
        return uitkomsten.TE_LANG_GESCHORST if zaak.schorsing_voorbij else uitkomsten.GESCHORST
    if zaak.weg_door_overplaatsing:
        eens = zaak.overplaatsing_eens
        return uitkomsten.OVERPLAATSING_EENS if eens else uitkomsten.OVERGEPLAATST
    if zaak.buiten_de_klas:
        return uitkomsten.UIT_DE_KLAS
    return _minder_uren(zaak) if zaak.minder_uren else _thuis(zaak)


def _minder_uren(zaak: FeitelijkeVerwijdering) -> Uitkomst:
    """De regel over uren in het vo is niet gelezen; instemmen van de inspectie staat er elders."""
    if zaak.sector == "vo":
        return uitkomsten.MINDER_UREN_VO
    return uitkomsten.MINDER_UREN_EENS if zaak.inspectie_stemt_in else uitkomsten.MINDER_UREN


def _thuis(zaak: FeitelijkeVerwijdering) -> Uitkomst:
    """Een instelling is er alleen in het so en vso."""
    if zaak.sector in ("so", "vso"):
        if zaak.instelling:
            return uitkomsten.KAN_BIJ_INSTELLING
    return uitkomsten.KAN_VERWIJDERING_ZIJN


FEITELIJKE_VERWIJDERING = beslissing(
    feitelijke_verwijdering,
    titel="Is dit (feitelijk) een verwijdering?",
    ankers=(PEILDAG,),
    voorbeelden=(
        (
            "besluit_tot_verwijdering=nee weg_door=school weg_door_schorsing=nee "
            "weg_door_overplaatsing=nee buiten_de_klas=nee minder_uren=nee sector=po"
        ),
        (
            "besluit_tot_verwijdering=nee weg_door=school weg_door_schorsing=nee "
            "weg_door_overplaatsing=nee buiten_de_klas=nee minder_uren=ja sector=so "
            "inspectie_stemt_in=nee"
        ),
        (
            "besluit_tot_verwijdering=nee weg_door=school weg_door_schorsing=nee "
            "weg_door_overplaatsing=ja overplaatsing_eens=nee"
        ),
        "besluit_tot_verwijdering=nee weg_door=ouders",
    ),
)
