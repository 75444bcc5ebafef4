"""Wanneer een opp er uiterlijk is, en waar de wet geen termijn noemt."""

from __future__ import annotations

from dataclasses import replace

from rules_lib.kern.kalender import AWT
from rules_lib.kern.regel import TermijnOfUitkomst
from rules_lib.kern.termijn import Aanname, SoortDatum, Termijn, Volgorde
from rules_lib.kern.uitkomst import Aard, Uitkomst, Vervolg
from rules_lib.recht.basis import termijnregel
from rules_lib.recht.opp.feiten import (
    EERSTE_SCHOOLDAG,
    NA_1_AUGUSTUS,
    NA_INSCHRIJVING,
    NA_PLAATSING,
    PLAATSING_NA_INSCHRIJVING,
    Opptermijn,
    Oppzaak,
)
from rules_lib.recht.opp.gebeurtenissen import (
    DEFINITIEVE_PLAATSING,
    EERSTE_BEZOEK,
    INSCHRIJVING,
    augustus_van,
)
from rules_lib.recht.opp.nodig import opp_nodig
from rules_lib.recht.opp.vindplaatsen import (
    INSCHRIJVEN,
    PER_1_AUGUSTUS,
    TIJDELIJK_GEPLAATST,
    ZES_WEKEN,
)

_ALTIJD = (
    Aanname("Stel het opp zo spoedig mogelijk vast; dit is de laatste dag."),
    Aanname("Vakanties tellen gewoon mee. Begin op tijd met het overleg: dat gaat eraan vooraf."),
)
_AL_BIJ_INSCHRIJVING = Aanname(
    "In een basisschool en in het vo zonder praktijkonderwijs: de leerling had op die dag, of in "
    "deze zes weken, extra ondersteuning nodig. Ontstaat de behoefte later, dan noemt de wet geen "
    "termijn."
)
_ASIEL = (
    "Een kind van asielzoekers is in het po of so zonder besluit toegelaten (WPO art. 40 lid 16, "
    "WEC art. 40 lid 24). Begint de termijn voor het opp dan bij de inschrijving? WPO art. 40a lid "
    "3 en WEC art. 41a lid 3 noemen alleen de tijdelijke plaatsing na tien weken; BB WPO 2022 art. "
    "9 lid 1 noemt ook dit kind tijdelijk geplaatst."
)
_TE_LAAT_INGESCHREVEN = Volgorde(
    INSCHRIJVING,
    EERSTE_BEZOEK,
    "De opgegeven inschrijving ligt na het eerste bezoek. Een leerling is ingeschreven vanaf het "
    "eerste bezoek: reken vanaf die dag.",
    fataal=False,
)
_INGESCHREVEN_PER_1_AUGUSTUS = Volgorde(
    INSCHRIJVING,
    augustus_van(INSCHRIJVING),
    "Wie voor het eerst komt op de eerste schooldag van het schooljaar, is ingeschreven per 1 "
    "augustus. De zes weken tellen dan vanaf 1 augustus, niet vanaf de opgegeven dag.",
    fataal=False,
)
_ZODRA_NODIG = Vervolg(
    "Kijk opnieuw zodra de leerling extra ondersteuning nodig heeft.", "opp-nodig"
)


def opp_vaststellen(zaak: Opptermijn) -> TermijnOfUitkomst:
    """Zegt wanneer het opp uiterlijk is vastgesteld.

    Bron: WPO art. 40a lid 3, WEC art. 41a lid 3, WVO 2020 art. 2.44 lid 2.

    >>> opp_vaststellen(Opptermijn(sector="so", schooldag_een="nee",
    ...     tijdelijk_ingeschreven="nee")).gebeurtenis.naam
    'inschrijving'
    >>> opp_vaststellen(Opptermijn(sector="po", opp_sbo="nee", opp_ondersteuning="nee")).id
    'niet-nodig'
    """
    return geen_opp(zaak) or wettelijke_termijn(zaak)


def wettelijke_termijn(zaak: Opptermijn) -> Termijn:
    """Geeft de zes weken voor een leerling die een opp heeft.

    Bron: WPO art. 40a lid 3, WEC art. 41a lid 3, WVO 2020 art. 2.44 lid 2; de dag van de
    inschrijving: BB WPO 2022 art. 9, BB WEC 2022 art. 8, UWVO 2020 art. 8.11.

    >>> wettelijke_termijn(Opptermijn(tijdelijk_ingeschreven="ja")).gebeurtenis.naam
    'definitieve_plaatsing'
    """
    if zaak.tijdelijk_ingeschreven:
        return _NA_PLAATSING
    if zaak.schooldag_een:
        if zaak.sector in ("po", "so"):
            if not zaak.vier_op_1_augustus:
                return _VANAF_BEZOEK
        return _PER_1_AUGUSTUS
    return _NA_INSCHRIJVING


_NA_PLAATSING = Termijn.met_einde(
    NA_PLAATSING,
    SoortDatum.UITERLIJK,
    (*ZES_WEKEN, *TIJDELIJK_GEPLAATST, AWT.artikel("1", "1")),
    aannames=(
        *_ALTIJD,
        Aanname(
            "Zolang de plaatsing tijdelijk is, loopt deze termijn niet. De leerling is wel "
            "ingeschreven en krijgt onderwijs: begin het gesprek alvast."
        ),
    ),
    volgorde=(PLAATSING_NA_INSCHRIJVING,),
    jurist=(_ASIEL,),
)
_NA_INSCHRIJVING = Termijn.met_einde(
    NA_INSCHRIJVING,
    SoortDatum.UITERLIJK,
    (*ZES_WEKEN, *INSCHRIJVEN, AWT.artikel("1", "1")),
    aannames=(*_ALTIJD, _AL_BIJ_INSCHRIJVING),
    volgorde=(_TE_LAAT_INGESCHREVEN,),
    jurist=(_ASIEL,),
)
_VANAF_BEZOEK = Termijn.met_einde(
    NA_INSCHRIJVING,
    SoortDatum.UITERLIJK,
    (*ZES_WEKEN, *dict.fromkeys((*PER_1_AUGUSTUS, *INSCHRIJVEN)), AWT.artikel("1", "1")),
    aannames=(*_ALTIJD, _AL_BIJ_INSCHRIJVING),
    volgorde=(EERSTE_SCHOOLDAG, _TE_LAAT_INGESCHREVEN),
    jurist=(_ASIEL,),
)
_PER_1_AUGUSTUS = Termijn.met_einde(
    NA_1_AUGUSTUS,
    SoortDatum.UITERLIJK,
    (*ZES_WEKEN, *PER_1_AUGUSTUS, AWT.artikel("1", "1")),
    aannames=(*_ALTIJD, _AL_BIJ_INSCHRIJVING),
    volgorde=(EERSTE_SCHOOLDAG, _INGESCHREVEN_PER_1_AUGUSTUS),
    jurist=(
        (
            "Begint de termijn voor het opp ook op 1 augustus als de leerling pas weken later voor "
            "het eerst kwam? De wet telt vanaf de inschrijving, en die gaat in per 1 augustus."
        ),
        _ASIEL,
    ),
)


def elke_leerling(zaak: Oppzaak) -> bool:
    """Zegt of de school voor elke leerling een opp heeft, dus vanaf de inschrijving.

    Bron: WPO art. 40a lid 1, WEC art. 41a lid 1, WVO 2020 art. 2.44 lid 1.

    >>> elke_leerling(Oppzaak(sector="so")), elke_leerling(Oppzaak(sector="po", opp_sbo="nee"))
    (True, False)
    """
    if zaak.sector in ("so", "vso"):
        return True
    if zaak.sector == "po":
        return zaak.opp_sbo
    return zaak.opp_praktijkonderwijs


def geen_opp(zaak: Oppzaak) -> Uitkomst | None:
    """Geeft waarom er geen termijn is, als voor deze leerling geen opp nodig is.

    Bron: WPO art. 40a lid 1, WEC art. 41a lid 1, WVO 2020 art. 2.44 lid 1.

    >>> geen_opp(Oppzaak(sector="po", opp_sbo="nee", opp_ondersteuning="nee")).aard.value
    'niet_van_toepassing'
    >>> geen_opp(Oppzaak(sector="vso")) is None
    True
    """
    if elke_leerling(zaak) or zaak.opp_ondersteuning == "ja":
        return None
    return replace(opp_nodig(zaak), aard=Aard.NIET_VAN_TOEPASSING, vervolg=(_ZODRA_NODIG,))


def later_nodig(zaak: Opptermijn) -> bool:
    """Zegt of een opp pas na de zes weken nodig werd; de wet noemt dan geen termijn.

    Bron: uitleg van WPO art. 40a lid 3 en WVO 2020 art. 2.44 lid 2.

    >>> later = {"behoefte_bij_inschrijving": "nee", "behoefte_binnen_zes_weken": "nee"}
    >>> later_nodig(Opptermijn(sector="po", opp_sbo="nee", **later))
    True
    >>> later_nodig(Opptermijn(sector="vso"))
    False
    """
    if elke_leerling(zaak) or zaak.behoefte_bij_inschrijving:
        return False
    return not zaak.behoefte_binnen_zes_weken


TERMIJNEN = (
    termijnregel(
        opp_vaststellen,
        titel="Het opp vaststellen",
        doel="Het opp is vastgesteld.",
        wie="het bevoegd gezag",
        ankers=(INSCHRIJVING, DEFINITIEVE_PLAATSING),
        voorbeelden=(
            "sector=so inschrijving=2026-11-23 schooldag_een=nee",
            (
                "sector=vo opp_praktijkonderwijs=nee opp_ondersteuning=ja eerste_bezoek=2026-08-24 "
                "schooldag_een=ja"
            ),
            (
                "sector=po opp_sbo=ja eerste_bezoek=2026-08-24 schooldag_een=ja "
                "geboortedatum=2022-08-10"
            ),
            "sector=vso inschrijving=2026-11-23 definitieve_plaatsing=2027-01-18",
            (
                "sector=vo opp_praktijkonderwijs=nee opp_ondersteuning=alleen_lwoo "
                "inschrijving=2026-11-23"
            ),
        ),
    ),
)
