"""De eisen aan een verwijdering bij en na het besluit, elk een kleine regel."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Uitkomst, niet_van_toepassing, ontbreekt, voldaan
from rules_lib.recht.besluit import bezwaarweg_vermeld, redenen_vermeld
from rules_lib.recht.informatie.eisen import VAN_VO
from rules_lib.recht.informatie.vindplaatsen import RAPPORT_OVERSTAP
from rules_lib.recht.leerplicht import volwassen
from rules_lib.recht.verwijdering.eisen_vooraf import NIET_IN_WPO_EN_WEC, loop_na
from rules_lib.recht.verwijdering.feiten import Verwijdering
from rules_lib.recht.verwijdering.melding import (
    GEEN_OPGAVE,
    opgave_nodig,
    opgave_nodig_tot_2026,
)
from rules_lib.recht.wetten import WEC, WPO, WVO, WVO_2024


def op_papier(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of het besluit op papier is bekendgemaakt aan wie het aangaat.

    Bron: Awb art. 3:41 lid 1 (openbaar), WPO art. 63 lid 2 en WEC art. 61 lid 2 (bijzonder, aan de
    ouders), WVO 2020 art. 8.15 lid 6 (bijzonder, aan de leerling en onder achttien ook de ouders).

    >>> op_papier(Verwijdering(sector="po", besluit_aan_ouders="ja")).aard.value
    'voldaan'
    >>> op_papier(Verwijdering(sector="vo", leerplichtig="ja", besluit_aan_leerling="nee")).tekst
    'Het besluit is niet op papier aan de leerling gestuurd of gegeven.'
    """
    if zaak.sector in ("vo", "vso"):
        if volwassen(zaak):
            return _aan_volwassene(zaak)
    if zaak.sector == "vo":
        if not zaak.besluit_aan_leerling:
            return _NIET_AAN_LEERLING
    if not zaak.besluit_aan_ouders:
        return _NIET_AAN_OUDERS
    return voldaan()


def _aan_volwassene(zaak: Verwijdering) -> Uitkomst:
    """Aan een volwassen leerling; WEC art. 61 lid 2 noemt bij een bijzondere school de ouders."""
    if not zaak.besluit_aan_leerling:
        return _NIET_AAN_LEERLING
    if zaak.sector == "vso":
        if zaak.denominatie == "bijzonder":
            if not zaak.besluit_aan_ouders:
                return _NIET_AAN_OUDERS
    return voldaan()


_NIET_AAN_LEERLING = ontbreekt("Het besluit is niet op papier aan de leerling gestuurd of gegeven.")
_NIET_AAN_OUDERS = ontbreekt("Het besluit is niet op papier aan de ouders gestuurd of gegeven.")


def gemotiveerd(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of de redenen in het besluit staan.

    Bron: Awb art. 3:46 en 3:47 (openbaar), WPO art. 63 lid 2, WEC art. 61 lid 2, WVO 2020 art. 8.15
    lid 6 (bijzonder).

    >>> gemotiveerd(Verwijdering(redenen="nee")).aard.value
    'ontbreekt'
    """
    return redenen_vermeld(zaak)


def bezwaar_vermeld(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of in het besluit staat hoe bezwaar kan.

    Bron: Awb art. 3:45 (openbaar), WPO art. 63 lid 2, WEC art. 61 lid 2 (bijzonder).

    >>> bezwaar_vermeld(Verwijdering(denominatie="bijzonder", sector="vo")).bronnen[0].verwijzing
    'WVO 2020 art. 8.15 lid 6 en 7'
    """
    return bezwaarweg_vermeld(zaak, WVO.artikel("8.15", "6 en 7"))


def bezwaar_vermeld_tot_2024(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of in het besluit staat hoe bezwaar kan, tot 1 augustus 2024.

    Bron: als `bezwaar_vermeld`; WVO 2020 art. 8.15 lid 5 en 6 oud.

    >>> bezwaar_vermeld_tot_2024(
    ...     Verwijdering(denominatie="bijzonder", sector="vo")).bronnen[0].verwijzing
    'WVO 2020 art. 8.15 lid 5 en 6'
    """
    return bezwaarweg_vermeld(zaak, WVO_2024.artikel("8.15", "5 en 6"))


def zo_spoedig_mogelijk(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of een bijzondere school in het po zo spoedig mogelijk besliste.

    Bron: WPO art. 63 lid 2, laatste volzin.

    >>> zo_spoedig_mogelijk(Verwijdering(sector="po", denominatie="bijzonder",
    ...     zo_spoedig_mogelijk="nee")).aard.value
    'ontbreekt'
    >>> zo_spoedig_mogelijk(Verwijdering(sector="vo")).aard.value
    'niet_van_toepassing'
    """
    if zaak.sector != "po":
        return _GEEN_SPOED
    if zaak.denominatie == "openbaar":
        return _GEEN_SPOED
    if not zaak.zo_spoedig_mogelijk:
        return ontbreekt("Er is niet zo spoedig mogelijk beslist.")
    return voldaan()


_GEEN_SPOED = niet_van_toepassing(
    "Alleen van een bijzondere school in het po vraagt de tekst zo spoedig mogelijk te beslissen.",
    WPO.artikel("63", "2"),
    WEC.artikel("61", "2").als_uitleg("Dit lid noemt geen tempo."),
    WVO.artikel("8.15", "1").als_uitleg("Dit artikel noemt geen tempo."),
)


def inspectie_op_de_hoogte(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of in het vo de inspectie op de hoogte is gesteld.

    Bron: WVO 2020 art. 8.15 lid 5 (elke leerling).

    >>> inspectie_op_de_hoogte(Verwijdering(sector="vo", inspectie_ingelicht="nee")).aard.value
    'ontbreekt'
    """
    if zaak.sector != "vo":
        return niet_van_toepassing(
            "Alleen in het vo staat een bericht aan de inspectie in de tekst.",
            *NIET_IN_WPO_EN_WEC,
        )
    if not zaak.inspectie_ingelicht:
        return ontbreekt("De inspectie is niet schriftelijk en met redenen op de hoogte gesteld.")
    return voldaan()


def melding_gemeente(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of het hoofd de verwijdering aan burgemeester en wethouders meldde.

    Bron: LPW art. 18 lid 1 (terstond, een leerling).

    >>> melding_gemeente(Verwijdering(gemeld_aan_gemeente="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.gemeld_aan_gemeente:
        return ontbreekt("De verwijdering is niet meteen aan burgemeester en wethouders gemeld.")
    return voldaan()


def opgave_gemeente(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of een leerling zonder startkwalificatie aan de woongemeente is opgegeven.

    Bron: WVO 2020 art. 8.21 lid 1 met WEB art. 9.2.1 (vo, tot 27 jaar), WEC art. 47a lid 1 (vso,
    tot 23 jaar).

    >>> opgave_gemeente(Verwijdering(sector="po")).aard.value
    'niet_van_toepassing'
    """
    return _opgegeven(zaak, opgave_nodig(zaak))


def opgave_gemeente_tot_2026(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of een leerling zonder startkwalificatie is opgegeven, tot 1 januari 2026.

    Bron: WVO 2020 art. 8.19 en 8.21 lid 1 in de tekst van 1 juli 2025, WEC art. 47a lid 1.

    >>> opgave_gemeente_tot_2026(Verwijdering(sector="vso", leerplichtig="nee", achttien="ja",
    ...     jonger_dan_23="ja", startkwalificatie="nee", opgave_gedaan="nee")).aard.value
    'ontbreekt'
    """
    return _opgegeven(zaak, opgave_nodig_tot_2026(zaak))


def _opgegeven(zaak: Verwijdering, nodig: bool) -> Uitkomst:
    if not nodig:
        return GEEN_OPGAVE
    if not zaak.opgave_gedaan:
        return ontbreekt("De leerling is niet opgegeven aan de gemeente waar hij woont.")
    return voldaan()


def uitgeschreven(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of de leerling is uitgeschreven met ingang van de juiste dag.

    Bron: BB WPO 2022 art. 10, BB WEC 2022 art. 9, Uitvoeringsbesluit WVO 2020 art. 8.13.

    >>> uitgeschreven(Verwijdering(uitgeschreven_verwijdering="ja")).aard.value
    'voldaan'
    """
    if not zaak.uitgeschreven_verwijdering:
        return ontbreekt("De leerling is niet, te vroeg of op de verkeerde dag uitgeschreven.")
    return voldaan()


def rapport_voor_nieuwe_school(zaak: Verwijdering) -> Uitkomst:
    """Gaat na of er een onderwijskundig rapport is voor de nieuwe school.

    Bron: WPO art. 42 lid 1, WEC art. 43 lid 1 (een leerling die de school verlaat). Voor het vo is
    het niet gevonden.

    >>> rapport_voor_nieuwe_school(Verwijdering(sector="po",
    ...     overstaprapport_gemaakt="nee")).vervolg[0].regel
    'gegevens-overdracht'
    >>> rapport_voor_nieuwe_school(Verwijdering(sector="vo")).aard.value
    'niet_van_toepassing'
    """
    if zaak.sector == "vo":
        return niet_van_toepassing(VAN_VO, *RAPPORT_OVERSTAP)
    if not zaak.overstaprapport_gemaakt:
        return loop_na(
            ontbreekt("Er is geen onderwijskundig rapport voor de nieuwe school."),
            "Loop na wat er in het rapport komt, en wie het krijgt.",
            "gegevens-overdracht",
        )
    return voldaan()
