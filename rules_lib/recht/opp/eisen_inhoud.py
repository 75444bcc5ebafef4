"""De eisen aan de inhoud van een opp, met per sector de eigen bron."""

from __future__ import annotations

from rules_lib.kern.bron import Bron
from rules_lib.kern.uitkomst import Aard, Uitkomst, niet_van_toepassing, ontbreekt, voldaan
from rules_lib.recht.opp.feiten_inhoud import Oppinhoud
from rules_lib.recht.opp.termijnen import elke_leerling
from rules_lib.recht.opp.vindplaatsen import (
    ANDERE_DOELEN,
    ANDERE_DOELEN_TOEN,
    GEEN_TEKST_PO,
    ONTHEFFING_VO,
    ONTHEFFING_VSO,
    UITSTROOM,
)
from rules_lib.recht.wetten import WEC, WPO, WPO_2025, WVO, WVO_2025

_NIET_IN_WEC = WEC.artikel("41a", "10").als_uitleg(
    "Dit lid (tot 1 augustus 2025: lid 7) laat de inhoud aan een besluit over, en OB WEC art. 4 en "
    "5 noemen dit niet."
)


def uitstroom(zaak: Oppinhoud) -> Uitkomst:
    """Gaat na of de verwachte uitstroom erin staat, met de onderbouwing die een besluit vraagt.

    Bron: UWVO 2020 art. 2.49 (vo), OB WEC art. 4 (so) en 5 (vso). Voor het po is geen geldende
    tekst gevonden.

    >>> uitstroom(Oppinhoud(sector="po")).aard.value
    'niet_van_toepassing'
    >>> uitstroom(Oppinhoud(sector="vso", opp_uitstroom="nee")).aard.value
    'ontbreekt'
    """
    if zaak.sector == "po":
        return niet_van_toepassing(
            "Voor het po is geen geldende tekst gevonden die dit regelt: het besluit waarin het "
            "stond is ingetrokken. Kijk bij wat het rapport hierover noemt.",
            *GEEN_TEKST_PO,
        )
    onderbouwd = _onderbouwde_uitstroom(zaak)
    if onderbouwd.aard is Aard.ONTBREEKT:
        return onderbouwd
    if zaak.sector == "vo":
        if zaak.opp_praktijkonderwijs:
            if not zaak.opp_arbeid:
                return ontbreekt("De verwachte soort arbeid staat niet in het opp.")
    return onderbouwd


def uitstroom_po(zaak: Oppinhoud) -> Uitkomst:
    """Gaat na of in het po de verwachte uitstroom erin staat, zoals het rapport noemt.

    Bron: rapport § 2.2 en § 4.2. Het besluit dat dit regelde is ingetrokken, de opvolger niet
    gevonden.

    >>> uitstroom_po(Oppinhoud(sector="po", opp_uitstroom="nee")).aard.value
    'ontbreekt'
    >>> uitstroom_po(Oppinhoud(sector="vo")).aard.value
    'niet_van_toepassing'
    """
    if zaak.sector == "po":
        return _onderbouwde_uitstroom(zaak)
    return niet_van_toepassing("Buiten het po staat dit in een besluit.", *UITSTROOM)


def _onderbouwde_uitstroom(zaak: Oppinhoud) -> Uitkomst:
    if not zaak.opp_uitstroom:
        return ontbreekt("De verwachte uitstroom staat niet in het opp.")
    if not zaak.opp_onderbouwing:
        return ontbreekt("De onderbouwing van de verwachte uitstroom ontbreekt.")
    if not zaak.opp_factoren:
        return ontbreekt("De onderbouwing noemt niet wat belemmert en wat bevordert.")
    return voldaan()


def begeleiding_beschreven(zaak: Oppinhoud) -> Uitkomst:
    """Gaat na of de individuele begeleiding erin staat.

    Bron: WPO art. 40a lid 8, WVO 2020 art. 2.44 lid 7; in de WEC uitleg van art. 41a lid 2.

    >>> begeleiding_beschreven(Oppinhoud(opp_begeleiding="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.opp_begeleiding:
        return ontbreekt("De individuele begeleiding staat niet in het opp.")
    return voldaan()


def afwijkingen_vermeld(zaak: Oppinhoud) -> Uitkomst:
    """Gaat na of erin staat waar van het onderwijsprogramma wordt afgeweken.

    Bron: WPO art. 40a lid 8, WVO 2020 art. 2.44 lid 7. De WEC noemt dit niet.

    >>> afwijkingen_vermeld(Oppinhoud(sector="po", opp_afwijking="ja",
    ...     opp_afwijking_vermeld="nee")).aard.value
    'ontbreekt'
    >>> afwijkingen_vermeld(Oppinhoud(sector="so")).aard.value
    'niet_van_toepassing'
    """
    if zaak.sector in ("so", "vso"):
        return _niet_in_wec()
    return _afwijking(zaak, WPO.artikel("40a", "8"), WVO.artikel("2.44", "7"))


def afwijkingen_vermeld_toen(zaak: Oppinhoud) -> Uitkomst:
    """Gaat na of erin staat waar van het programma wordt afgeweken, voor een opp van voor 1-8-2025.

    Bron: WPO art. 40a lid 6 en WVO 2020 art. 2.44 lid 5, in de tekst van 2025: niet voor sbo en
    praktijkonderwijs.

    >>> afwijkingen_vermeld_toen(Oppinhoud(sector="po", opp_sbo="ja")).aard.value
    'niet_van_toepassing'
    """
    if zaak.sector in ("so", "vso"):
        return _niet_in_wec()
    bronnen = (WPO_2025.artikel("40a", "6"), WVO_2025.artikel("2.44", "5"))
    if elke_leerling(zaak):
        return niet_van_toepassing(
            "Toen gold dit niet voor het sbo en het praktijkonderwijs.", *bronnen
        )
    return _afwijking(zaak, *bronnen)


def _niet_in_wec() -> Uitkomst:
    return niet_van_toepassing(
        "De gelezen tekst vraagt dit in het (v)so niet. Gezocht is in WEC art. 41a en in OB WEC "
        "art. 4 en 5. Houdt de school de kerndoelen niet aan, kijk dan bij de eis daarover.",
        _NIET_IN_WEC,
    )


def _afwijking(zaak: Oppinhoud, *bronnen: Bron) -> Uitkomst:
    if not zaak.opp_afwijking:
        return niet_van_toepassing(
            "De leerling volgt op alle onderdelen het gewone programma.", *bronnen
        )
    if not zaak.opp_afwijking_vermeld:
        return ontbreekt("De onderdelen waarvan wordt afgeweken staan niet in het opp.")
    return voldaan()


def andere_doelen(zaak: Oppinhoud) -> Uitkomst:
    """Gaat na of vervangende onderwijsdoelen erin staan, als de kerndoelen niet passen.

    Bron: WPO art. 9 lid 12, WEC art. 13 lid 13 (so). In het vo en vso vraagt de wet het niet in het
    opp: WVO 2020 art. 2.18 lid 1, WEC art. 14c lid 12 en 14f lid 11.

    >>> andere_doelen(Oppinhoud(sector="po", opp_geen_kerndoelen="ja",
    ...     opp_andere_doelen="nee")).aard.value
    'ontbreekt'
    >>> andere_doelen(Oppinhoud(sector="so", opp_geen_kerndoelen="ja",
    ...     opp_reden_andere_doelen="nee")).tekst
    'Waarom de kerndoelen niet worden aangehouden staat niet in het opp.'
    """
    return _andere_doelen(zaak, *ANDERE_DOELEN)


def andere_doelen_toen(zaak: Oppinhoud) -> Uitkomst:
    """Gaat na of vervangende onderwijsdoelen erin staan, voor een opp van voor 1-8-2025.

    Bron: WPO art. 9 lid 9 en WEC art. 13 lid 11 (so), in de tekst van 2025.

    >>> andere_doelen_toen(Oppinhoud(sector="po", opp_geen_kerndoelen="nee")).aard.value
    'niet_van_toepassing'
    """
    return _andere_doelen(zaak, *ANDERE_DOELEN_TOEN)


def _andere_doelen(zaak: Oppinhoud, *bronnen: Bron) -> Uitkomst:
    if zaak.sector in ("vo", "vso"):
        return niet_van_toepassing(
            "In het vo en vso vraagt de wet dit niet in het opp. Geeft de school de leerling "
            "ontheffing van een onderdeel van het programma, dan overlegt zij eerst met de ouders "
            "(in het vso met de leerling zelf als hij meerderjarig en handelingsbekwaam is), en "
            "bepaalt zij wat ervoor in de plaats komt.",
            ONTHEFFING_VO,
            *ONTHEFFING_VSO,
        )
    if not zaak.opp_geen_kerndoelen:
        return niet_van_toepassing(
            "De school houdt voor deze leerling de kerndoelen aan.", *bronnen
        )
    if zaak.sector == "so":
        if not zaak.opp_reden_andere_doelen:
            return ontbreekt("Waarom de kerndoelen niet worden aangehouden staat niet in het opp.")
    if not zaak.opp_andere_doelen:
        return ontbreekt("De vervangende onderwijsdoelen staan niet in het opp.")
    return voldaan()


def inbreng_beschreven(zaak: Oppinhoud) -> Uitkomst:
    """Gaat na of de inbreng van de leerling erin staat, en wat ermee is gedaan.

    Bron: WPO art. 40a lid 8, WEC art. 41a lid 8, WVO 2020 art. 2.44 lid 7 (sinds 1-8-2025).

    >>> inbreng_beschreven(Oppinhoud(opp_inbreng="ja", opp_invloed="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.opp_inbreng:
        return ontbreekt("Wat de leerling inbracht staat niet in het opp.")
    if not zaak.opp_invloed:
        return ontbreekt("Welke invloed de inbreng van de leerling had staat niet in het opp.")
    return voldaan()


def uitvoerbaar(zaak: Oppinhoud) -> Uitkomst:
    """Gaat na of de school kan bieden wat in het opp staat.

    Bron: rapport § 2.2 (uitleg).

    >>> uitvoerbaar(Oppinhoud(opp_uitvoerbaar="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.opp_uitvoerbaar:
        return ontbreekt("De school kan niet alles bieden wat in het opp staat.")
    return voldaan()
