"""Melden: wie een verwijdering aan wie meldt."""

from __future__ import annotations

from dataclasses import replace

from rules_lib.kern.bron import Bron
from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.regel import Beslissing, Boom, TermijnOfUitkomst
from rules_lib.kern.termijn import SoortDatum, Termijn
from rules_lib.kern.uitkomst import Uitkomst, Vervolg, niet_van_toepassing
from rules_lib.kern.zaak import JaNee
from rules_lib.recht.basis import uitleg_van
from rules_lib.recht.gebeurtenissen import BEKENDMAKING
from rules_lib.recht.geldigheden import SINDS_HOREN_VO, VOOR_HOREN_VO
from rules_lib.recht.leerplicht import LEERPLICHTWET, Leerplicht, leerplichtwet_geldt
from rules_lib.recht.verwijdering.betrokken import MELDING
from rules_lib.recht.verwijdering.werken import OPGAVE_TOT_27, WEB
from rules_lib.recht.wetten import LPW, RAPPORT, WEC, WPO, WVO, WVO_2024, WVO_2025

GEMEENTE = LPW.artikel("18", "1")
INSPECTIE = WVO.artikel("8.15", "5")
INSPECTIE_TOT_2024 = WVO_2024.artikel("8.15", "4")
OPGAVE_VSO = WEC.artikel("47a", "1")
OPGAVE = (WVO.artikel("8.21", "1"), WEB.artikel("9.2.1"), OPGAVE_VSO)
OPGAVE_TOT_2026 = (WVO_2025.artikel("8.21", "1"), WVO_2025.artikel("8.19", "1"), OPGAVE_VSO)
_NIET_IN_PO = WPO.artikel("40", "11").als_uitleg("De WPO kent deze melding niet.")
_NIET_IN_WEC = WEC.artikel("40", "18").als_uitleg("De WEC kent deze melding niet.")


class Melding(Leerplicht):
    """De feiten waarvan het afhangt aan wie een verwijdering wordt gemeld.

    >>> Melding(jonger_dan_27="ja").jonger_dan_27
    True
    """

    jonger_dan_23 = JaNee(
        "Is de leerling jonger dan 23 jaar?",
        bronnen=(WVO_2025.artikel("8.19", "1"), OPGAVE_VSO),
    )
    jonger_dan_27 = JaNee("Is de leerling jonger dan 27 jaar?", bronnen=OPGAVE[:2])


def opgave_nodig(zaak: Melding) -> bool:
    """Zegt of de school een verwijderde leerling aan de gemeente opgeeft.

    Bron: WVO 2020 art. 8.21 lid 1 met WEB art. 9.2.1 onder a en b (vo, tot 27 jaar), WEC art. 47a
    lid 1 (vso, tot 23 jaar): de leerplicht of kwalificatieplicht is voorbij, en er is geen
    startkwalificatie.

    >>> opgave_nodig(Melding(sector="vo", leerplichtig="nee", achttien="ja", jonger_dan_27="ja",
    ...     startkwalificatie="nee"))
    True
    >>> opgave_nodig(Melding(sector="po"))
    False
    """
    return _opgave(zaak, tot_27=True)


def opgave_nodig_tot_2026(zaak: Melding) -> bool:
    """Zegt of de school een leerling aan de gemeente opgaf, tot 1 januari 2026: tot 23 jaar.

    Bron: WVO 2020 art. 8.21 lid 1 en 8.19 lid 1 onder a en b in de tekst van 1 juli 2025 (vo), WEC
    art. 47a lid 1 (vso).

    >>> opgave_nodig_tot_2026(Melding(sector="vo", leerplichtig="nee", achttien="ja",
    ...     jonger_dan_23="nee"))
    False
    """
    return _opgave(zaak, tot_27=False)


def _opgave(zaak: Melding, *, tot_27: bool) -> bool:
    if zaak.sector in ("po", "so"):
        return False
    if leerplichtwet_geldt(zaak):
        return False
    if zaak.achttien:
        jong = zaak.jonger_dan_27 if tot_27 and zaak.sector == "vo" else zaak.jonger_dan_23
        if not jong:
            return False
    return not zaak.startkwalificatie


_AAN_GEMEENTE = (
    "Het hoofd van de school meldt de beslissing tot verwijdering meteen (terstond) aan "
    "burgemeester en wethouders. Dat geldt voor elke leerling."
)
_AAN_INSPECTIE = (
    "Het bevoegd gezag stelt de inspectie schriftelijk en met redenen op de hoogte. Dat geldt in "
    "het vo voor elke definitieve verwijdering."
)
_OPGEVEN = (
    "Het bevoegd gezag geeft de gegevens van deze leerling meteen op aan burgemeester en "
    "wethouders van de gemeente waar hij woont of verblijft: de leerplicht is voorbij en er is "
    "geen startkwalificatie."
)
_HOE = (
    Vervolg("Noem zo mogelijk het burgerservicenummer of onderwijsnummer van de leerling."),
    Vervolg("Loop ook de andere eisen aan een verwijdering na.", "verwijdering"),
)
_NIET_IN_RAPPORT = RAPPORT.artikel("2.2", toelichting="Het rapport noemt deze melding niet.")
_GEMEENTE = Uitkomst(
    id="gemeente",
    tekst=_AAN_GEMEENTE,
    bronnen=(GEMEENTE, LPW.artikel("18", "4 en 5"), LPW.artikel("1"), _NIET_IN_RAPPORT),
    vervolg=_HOE,
    jurist=(
        (
            "Geldt de melding van LPW art. 18 lid 1 ook voor wie niet leerplichtig is? "
            "De tekst zegt: een leerling."
        ),
    ),
)


def _wie_meldt(zaak: Melding, opgeven: bool, inspectie: Bron, opgave: tuple[Bron, ...]) -> Uitkomst:
    """Geeft de uitkomst: de gemeente altijd, de inspectie in het vo, en zo nodig de opgave."""
    delen, bronnen, naam = [_AAN_GEMEENTE], list(_GEMEENTE.bronnen), "gemeente"
    if zaak.sector == "vo":
        delen.append(_AAN_INSPECTIE)
        bronnen.append(inspectie)
        naam += "-en-inspectie"
    if opgeven:
        delen.append(_OPGEVEN)
        bronnen.extend(opgave)
        naam += "-met-opgave"
    return replace(_GEMEENTE, id=naam, tekst=" ".join(delen), bronnen=tuple(bronnen))


def melding_verwijdering(zaak: Melding) -> Uitkomst:
    """Zegt wie een verwijdering aan wie meldt.

    Bron: LPW art. 18 lid 1 (elke leerling, door het hoofd), WVO 2020 art. 8.15 lid 5 (vo, aan de
    inspectie), WVO 2020 art. 8.21 lid 1 met WEB art. 9.2.1 (vo) en WEC art. 47a lid 1 (vso).

    >>> melding_verwijdering(Melding(sector="po")).id
    'gemeente'
    >>> melding_verwijdering(Melding(sector="vo", leerplichtig="ja")).id
    'gemeente-en-inspectie'
    >>> melding_verwijdering(Melding(sector="vso", leerplichtig="nee", achttien="ja",
    ...     jonger_dan_23="ja", startkwalificatie="nee")).id
    'gemeente-met-opgave'
    """
    return _wie_meldt(zaak, opgave_nodig(zaak), INSPECTIE, OPGAVE)


def melding_verwijdering_tot_2026(zaak: Melding) -> Uitkomst:
    """Zegt wie een verwijdering aan wie meldde, van 1 augustus 2024 tot 1 januari 2026.

    Bron: als `melding_verwijdering`, met de grens van 23 jaar (WVO 2020 art. 8.19 en 8.21 oud).

    >>> melding_verwijdering_tot_2026(Melding(sector="vo", leerplichtig="nee", achttien="ja",
    ...     jonger_dan_23="nee")).id
    'gemeente-en-inspectie'
    """
    return _wie_meldt(zaak, opgave_nodig_tot_2026(zaak), INSPECTIE, OPGAVE_TOT_2026)


def melding_verwijdering_tot_2024(zaak: Melding) -> Uitkomst:
    """Zegt wie een verwijdering aan wie meldde, tot 1 augustus 2024.

    Bron: als `melding_verwijdering_tot_2026`, met WVO 2020 art. 8.15 lid 4 oud.

    >>> melding_verwijdering_tot_2024(Melding(sector="vo", leerplichtig="ja")).bronnen[-1].lid
    '4'
    """
    return _wie_meldt(zaak, opgave_nodig_tot_2026(zaak), INSPECTIE_TOT_2024, OPGAVE_TOT_2026)


def aan_gemeente(zaak: Melding) -> Termijn:
    """Zegt wanneer het hoofd de verwijdering aan de gemeente meldt.

    Bron: LPW art. 18 lid 1.

    >>> aan_gemeente(Melding()).soort_datum.value
    'onverwijld'
    """
    return Termijn.met_einde(BEKENDMAKING, SoortDatum.ONVERWIJLD, (GEMEENTE,))


def aan_inspectie(zaak: Melding) -> TermijnOfUitkomst:
    """Zegt wanneer het bevoegd gezag de inspectie op de hoogte stelt.

    Bron: WVO 2020 art. 8.15 lid 5; de tekst noemt geen termijn.

    >>> aan_inspectie(Melding(sector="po")).id
    'niet-van-toepassing'
    """
    return _aan_inspectie(zaak, INSPECTIE)


def aan_inspectie_tot_2024(zaak: Melding) -> TermijnOfUitkomst:
    """Zegt wanneer het bevoegd gezag de inspectie op de hoogte stelde, tot 1 augustus 2024.

    Bron: WVO 2020 art. 8.15 lid 4 oud; de tekst noemt geen termijn.

    >>> aan_inspectie_tot_2024(Melding(sector="vo")).bronnen[0].lid
    '4'
    """
    return _aan_inspectie(zaak, INSPECTIE_TOT_2024)


def _aan_inspectie(zaak: Melding, bron: Bron) -> TermijnOfUitkomst:
    if zaak.sector != "vo":
        return niet_van_toepassing(
            "Alleen in het vo staat een bericht aan de inspectie in de tekst.",
            _NIET_IN_PO,
            _NIET_IN_WEC,
        )
    geen_termijn = "De tekst noemt geen termijn; meteen is de voorzichtige lezing."
    return Termijn.met_einde(BEKENDMAKING, SoortDatum.ONVERWIJLD, (bron.als_uitleg(geen_termijn),))


def aan_woongemeente(zaak: Melding) -> TermijnOfUitkomst:
    """Zegt wanneer het bevoegd gezag een leerling zonder startkwalificatie opgeeft.

    Bron: WVO 2020 art. 8.21 lid 1, WEC art. 47a lid 1.

    >>> aan_woongemeente(Melding(sector="so")).id
    'niet-van-toepassing'
    """
    return _opgeven(opgave_nodig(zaak), OPGAVE)


def aan_woongemeente_tot_2026(zaak: Melding) -> TermijnOfUitkomst:
    """Zegt wanneer het bevoegd gezag een leerling opgaf, tot 1 januari 2026.

    Bron: WVO 2020 art. 8.19 en 8.21 lid 1 in de tekst van 1 juli 2025, WEC art. 47a lid 1.

    >>> aan_woongemeente_tot_2026(Melding(sector="po")).id
    'niet-van-toepassing'
    """
    return _opgeven(opgave_nodig_tot_2026(zaak), OPGAVE_TOT_2026)


def _opgeven(nodig: bool, bronnen: tuple[Bron, ...]) -> TermijnOfUitkomst:
    if not nodig:
        return GEEN_OPGAVE
    return Termijn.met_einde(BEKENDMAKING, SoortDatum.ONVERWIJLD, bronnen)


GEEN_OPGAVE = niet_van_toepassing(
    "Deze opgave geldt alleen in het vo en vso, voor een leerling die niet meer leerplichtig of "
    "kwalificatieplichtig is, onder de leeftijdsgrens blijft en geen startkwalificatie heeft.",
    _NIET_IN_PO,
    OPGAVE_VSO,
    WVO.artikel("8.21", "1"),
    *LEERPLICHTWET,
)

MELDING_VERWIJDERING = Beslissing(
    id="melding-verwijdering",
    titel="Wie meldt een verwijdering aan wie?",
    uitleg=uitleg_van(melding_verwijdering),
    zaak=Melding,
    ankers=(BEKENDMAKING,),
    voorbeelden=(
        "sector=po",
        "sector=vo leerplichtig=ja",
        "sector=vo leerplichtig=nee achttien=ja jonger_dan_27=ja startkwalificatie=nee",
        "sector=vso leerplichtig=nee achttien=ja jonger_dan_23=nee",
    ),
    betrekt=MELDING,
    versies=(
        Versie(VOOR_HOREN_VO, Boom(functie=melding_verwijdering_tot_2024, zaak=Melding)),
        Versie(
            replace(SINDS_HOREN_VO, tot=OPGAVE_TOT_27.van),
            Boom(functie=melding_verwijdering_tot_2026, zaak=Melding),
        ),
        Versie(OPGAVE_TOT_27, Boom(functie=melding_verwijdering, zaak=Melding)),
    ),
)
