"""De stappen van een verwijdering tot aan het besluit: wanneer wat kan."""

from __future__ import annotations

from dataclasses import replace

from rules_lib.kern.bron import Bron
from rules_lib.kern.duur import Weken
from rules_lib.kern.moment import DagNa, Gebeurtenis, GewoneDag, Moment, Na, NietVoor
from rules_lib.kern.regel import TermijnOfUitkomst
from rules_lib.kern.termijn import Aanname, SoortDatum, Termijn, Volgorde
from rules_lib.kern.uitkomst import Uitkomst, niet_van_toepassing
from rules_lib.recht.bezwaar import termijnen as bezwaar
from rules_lib.recht.gebeurtenissen import BEKENDMAKING
from rules_lib.recht.leerplicht import LEERPLICHTWET, leerplichtwet_geldt
from rules_lib.recht.verwijdering.andere_school import geen_andere_school_geeist
from rules_lib.recht.verwijdering.eisen_vooraf import NIET_IN_WPO_EN_WEC
from rules_lib.recht.verwijdering.feiten import VoorHetBesluit
from rules_lib.recht.verwijdering.gebeurtenissen import (
    BEGIN_ZOEKEN,
    GEHOORD,
    INSPECTIEOVERLEG,
    SCHOOL_BEREID,
    VOORNEMEN,
)
from rules_lib.recht.verwijdering.melding import Melding
from rules_lib.recht.verwijdering.uitschrijving import Uitschrijving
from rules_lib.recht.verwijdering.vindplaatsen import (
    ANDERE_SCHOOL,
    BESLIST,
    GEEN_HOREN_VO,
    HOREN_OUDERS,
    HOREN_VO,
    ZIENSWIJZE,
)
from rules_lib.recht.verwijdering.zoektijd import zoektijd_instelling
from rules_lib.recht.wetten import WEC, WVO


class Verwijderen(VoorHetBesluit, Melding, Uitschrijving, bezwaar.Bezwaar):
    """De feiten van een verwijdering met alles wat erop volgt.

    >>> Verwijderen(sector="vo", leerplichtig="ja").leerplichtig
    True
    """

    besluiten = ("verwijdering",)
    """Het bezwaar gaat hier alleen over een verwijdering."""


_ZOEKEN = DagNa(GewoneDag(Na(BEGIN_ZOEKEN, Weken(8))))
_OVERLEG = WVO.artikel("8.15", "4", "Tot 1 augustus 2024 was dit lid 3, met dezelfde woorden.")
_VOORNEMEN_EERST = Volgorde(
    VOORNEMEN, BEKENDMAKING, "Het besluit ligt voor het voornemen tot verwijdering."
)
_VOOR_HET_BESLUIT = Aanname("Dit gebeurt na het voornemen en voor het besluit.")


def _eerst(gebeurtenis: Gebeurtenis, wat: str) -> Volgorde:
    """Waarschuwt als het besluit er eerder was dan wat eraan voorafgaat."""
    return Volgorde(gebeurtenis, BEKENDMAKING, f"Het besluit ligt voor {wat}.", fataal=False)


_HOREN_EERST = _eerst(GEHOORD, "het horen")
_BEREID_EERST = _eerst(SCHOOL_BEREID, "de toezegging van een andere school")
_OVERLEG_EERST = _eerst(INSPECTIEOVERLEG, "het overleg met de inspectie")


def horen(zaak: Verwijderen) -> Termijn:
    """Zegt vanaf wanneer de school hoort wie zij moet horen.

    Bron: WPO art. 40 lid 11 en 63 lid 2, WEC art. 40 lid 18 en 61 lid 2, WVO 2020 art. 8.15 lid 3;
    bij een openbare school ook Awb art. 4:8.

    >>> horen(Verwijderen()).soort_datum.value
    'vanaf'
    """
    return Termijn.met_einde(
        VOORNEMEN,
        SoortDatum.VANAF,
        (*HOREN_OUDERS, HOREN_VO, *ZIENSWIJZE),
        aannames=(_VOOR_HET_BESLUIT,),
        volgorde=(_HOREN_EERST,),
    )


def horen_tot_2024(zaak: Verwijderen) -> TermijnOfUitkomst:
    """Zegt vanaf wanneer de school hoort, tot 1 augustus 2024: in het vo alleen de Awb.

    Bron: als `horen`, zonder WVO 2020 art. 8.15 lid 3.

    >>> horen_tot_2024(Verwijderen(sector="vo", denominatie="bijzonder")).id
    'niet-van-toepassing'
    >>> horen_tot_2024(Verwijderen(sector="vo", denominatie="openbaar")).soort_datum.value
    'vanaf'
    """
    if zaak.sector != "vo":
        return horen(zaak)
    if zaak.denominatie == "bijzonder":
        return niet_van_toepassing(
            "Tot 1 augustus 2024 stond horen in het vo niet in de wet.", GEEN_HOREN_VO
        )
    return Termijn.met_einde(
        VOORNEMEN,
        SoortDatum.VANAF,
        ZIENSWIJZE,
        aannames=(_VOOR_HET_BESLUIT,),
        volgorde=(_HOREN_EERST,),
    )


def andere_school(zaak: Verwijderen) -> TermijnOfUitkomst:
    """Zegt vanaf wanneer de school een andere school zoekt, als de wet die eist.

    Bron: WPO art. 40 lid 11, WEC art. 40 lid 18, WVO 2020 art. 8.15 lid 2.

    >>> andere_school(Verwijderen(sector="vo", leerplichtig="nee", achttien="ja")).id
    'niet-van-toepassing'
    """
    if niet := geen_andere_school_geeist(zaak):
        return niet_van_toepassing(niet.tekst, *niet.bronnen, via=(niet,))
    return Termijn.met_einde(
        VOORNEMEN,
        SoortDatum.VANAF,
        ANDERE_SCHOOL,
        aannames=(_VOOR_HET_BESLUIT,),
        volgorde=(_BEREID_EERST,),
    )


def zoektijd(zaak: Verwijderen) -> TermijnOfUitkomst:
    """Zegt tot wanneer een instelling voor cluster 1 of 2 blijft zoeken.

    Bron: WEC art. 40 lid 18.

    >>> zoektijd(Verwijderen(sector="so", leerplichtig="nee")).id
    'niet-van-toepassing'
    """
    if zaak.sector in ("so", "vso"):
        if not leerplichtwet_geldt(zaak):
            return niet_van_toepassing(
                "De wet eist hier geen andere school, dus ook geen zoektijd.",
                WEC.artikel("40", "18"),
                *LEERPLICHTWET,
            )
    return zoektijd_instelling(zaak)


def overleg_inspectie(zaak: Verwijderen) -> TermijnOfUitkomst:
    """Zegt vanaf wanneer de school in het vo met de inspectie overlegt.

    Bron: WVO 2020 art. 8.15 lid 4.

    >>> overleg_inspectie(Verwijderen(sector="po")).id
    'niet-van-toepassing'
    """
    if zaak.sector != "vo":
        return niet_van_toepassing(
            "Alleen in het vo staat dit overleg in de tekst. In het (v)so is er overleg bij een "
            "bezwaar.",
            *NIET_IN_WPO_EN_WEC,
        )
    if not leerplichtwet_geldt(zaak):
        return niet_van_toepassing(
            "De Leerplichtwet is niet op deze leerling van toepassing.", *LEERPLICHTWET
        )
    return Termijn.met_einde(
        VOORNEMEN,
        SoortDatum.VANAF,
        (_OVERLEG,),
        aannames=(_VOOR_HET_BESLUIT,),
        volgorde=(_OVERLEG_EERST,),
    )


def besluit(zaak: Verwijderen) -> TermijnOfUitkomst:
    """Zegt voor welke dag er nog niet definitief tot verwijdering besloten kan worden.

    Bron: WPO art. 40 lid 11, WEC art. 40 lid 18, WVO 2020 art. 8.15 lid 2, 3 en 4.

    >>> besluit(Verwijderen(sector="po", andere_school_bereid="nee")).id
    'nog-geen-andere-school'
    >>> besluit(Verwijderen(sector="po", andere_school_bereid="ja")).gebeurtenis.naam
    'gehoord'
    """
    return _besluit(zaak, GEHOORD, (*HOREN_OUDERS, HOREN_VO))


def besluit_tot_2024(zaak: Verwijderen) -> TermijnOfUitkomst:
    """Zegt hetzelfde, tot 1 augustus 2024: in het vo zonder het horen.

    Bron: als `besluit`, zonder WVO 2020 art. 8.15 lid 3.

    >>> besluit_tot_2024(Verwijderen(sector="vo", leerplichtig="nee",
    ...     achttien="ja")).gebeurtenis.naam
    'voornemen_verwijdering'
    """
    return _besluit(zaak, VOORNEMEN if zaak.sector == "vo" else GEHOORD, HOREN_OUDERS)


def _besluit(zaak: Verwijderen, vanaf: Gebeurtenis, bronnen: tuple[Bron, ...]) -> TermijnOfUitkomst:
    """Niet voor er gehoord is, een andere school bereid is en in het vo overlegd is."""
    dag: Moment = vanaf
    niet = geen_andere_school_geeist(zaak)
    if niet is None:
        if not zaak.andere_school_bereid:
            return _NOG_GEEN_SCHOOL
        dag = NietVoor(dag, SCHOOL_BEREID)
        if zaak.sector == "vo":
            if not zaak.overleg_inspectie:
                return _NOG_GEEN_OVERLEG
            dag = NietVoor(dag, INSPECTIEOVERLEG)
            bronnen = (*bronnen, ANDERE_SCHOOL[2], _OVERLEG)
    elif niet.id == "na-acht-weken":
        dag = NietVoor(dag, _ZOEKEN)
    return Termijn.met_einde(
        dag,
        SoortDatum.NIET_EERDER,
        (*bronnen, *BESLIST),
        aannames=_AANNAMES,
        volgorde=(_VOORNEMEN_EERST, _HOREN_EERST, _BEREID_EERST, _OVERLEG_EERST),
    )


_AANNAMES = (
    Aanname("Het is een besluit tot definitieve verwijdering."),
    Aanname("Aan de andere eisen is voldaan; loop daarvoor de lijst na."),
    Aanname("Een dag die niet is opgegeven (horen, toezegging, overleg, zoeken) telt niet mee."),
)
_NOG_GEEN_SCHOOL = Uitkomst(
    id="nog-geen-andere-school",
    tekst="Nog niet: er is geen andere school bereid de leerling toe te laten.",
    bronnen=ANDERE_SCHOOL,
)
_NOG_GEEN_OVERLEG = Uitkomst(
    id="nog-geen-overleg",
    tekst="Nog niet: er is nog niet met de inspectie overlegd.",
    bronnen=(_OVERLEG,),
)


def gpo_verzoek(zaak: Verwijderen) -> TermijnOfUitkomst:
    """Zegt wanneer de ouders het geschil volgens de GPO zo mogelijk hebben voorgelegd.

    Bron: werkwijze van de GPO; WPO art. 43 lid 2, WEC art. 45 lid 2, WVO 2020 art. 12.34 lid 2.

    >>> gpo_verzoek(Verwijderen(sector="vo", leerplichtig="nee", achttien="ja")).id
    'niet-van-toepassing'
    """
    if _buiten_de_gpo(zaak):
        return _GEEN_GPO
    return bezwaar.gpo_verzoek(zaak)


def gpo_oordeel(zaak: Verwijderen) -> TermijnOfUitkomst:
    """Zegt wanneer de GPO uiterlijk een oordeel geeft.

    Bron: WPO art. 43 lid 3, WEC art. 45 lid 3, WVO 2020 art. 12.34 lid 3.

    >>> gpo_oordeel(Verwijderen(sector="po")).gebeurtenis.naam
    'gpo_aanhangig'
    """
    if _buiten_de_gpo(zaak):
        return _GEEN_GPO
    return bezwaar.gpo_oordeel(zaak)


def _buiten_de_gpo(zaak: Verwijderen) -> bool:
    """In het vo gaat het alleen om een leerling op wie de Leerplichtwet van toepassing is."""
    if zaak.sector != "vo":
        return False
    return not leerplichtwet_geldt(zaak)


_GEEN_GPO = replace(
    niet_van_toepassing(
        "In het vo noemt de wet voor de GPO alleen een verwijdering van een leerling op wie de "
        "Leerplichtwet van toepassing is. Vraag de commissie of zij het geschil toch behandelt.",
        WVO.artikel("12.34", "2"),
        *LEERPLICHTWET,
    ),
    jurist=(
        (
            "Behandelt de GPO in het vo ook een verwijdering van een leerling die niet onder de "
            "Leerplichtwet valt? WVO 2020 art. 12.34 noemt alleen art. 8.15 lid 2."
        ),
    ),
)
