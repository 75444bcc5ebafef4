"""De procedure van een opp: overleggen, vaststellen, evalueren, bijstellen, en een geschil."""

from __future__ import annotations

from dataclasses import replace

from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.regel import Procedure, TermijnOfUitkomst
from rules_lib.kern.uitkomst import Aard, Uitkomst
from rules_lib.recht.basis import BEVOEGD_GEZAG, stap
from rules_lib.recht.bezwaar.termijnen import gpo_oordeel
from rules_lib.recht.bezwaar.vindplaatsen import OPSCHORTING_GPO
from rules_lib.recht.geldigheden import SINDS_2022
from rules_lib.recht.opp.bijstellen import GPO_OVER_BEGELEIDING_WEC
from rules_lib.recht.opp.evaluatie import OppEvaluatie, opp_evaluatie
from rules_lib.recht.opp.feiten import Opptermijn
from rules_lib.recht.opp.gebeurtenissen import (
    BEHOEFTE_ONTSTAAN,
    DEFINITIEVE_PLAATSING,
    INSCHRIJVING,
    VASTSTELLING_OPP,
)
from rules_lib.recht.opp.na_behoefte import RICHTDATUM
from rules_lib.recht.opp.termijnen import geen_opp, later_nodig, wettelijke_termijn
from rules_lib.recht.opp.vindplaatsen import BIJSTELLEN, BIJSTELLEN_BEGELEIDING
from rules_lib.recht.wetten import WEC, WPO, WVO


class Oppverloop(Opptermijn, OppEvaluatie):
    """De feiten van een opp van het eerste gesprek tot en met het bijstellen.

    >>> Oppverloop(sector="vso", opp_geevalueerd="nee").opp_geevalueerd
    False
    """


def _vaststellen(zaak: Oppverloop) -> TermijnOfUitkomst:
    if uitkomst := geen_opp(zaak):
        return uitkomst
    return RICHTDATUM if later_nodig(zaak) else wettelijke_termijn(zaak)


def _overleggen(zaak: Oppverloop) -> TermijnOfUitkomst:
    """Het overleg gaat aan de vaststelling vooraf, en heeft dus dezelfde laatste dag."""
    termijn = _vaststellen(zaak)
    uitleg = "Het overleg gaat aan de vaststelling vooraf; een eigen termijn noemt de wet niet."
    return replace(termijn, bronnen=tuple(b.als_uitleg(uitleg) for b in termijn.bronnen))


def _bijstellen(zaak: Oppverloop) -> Uitkomst:
    return Uitkomst(
        id="geen-termijn",
        tekst="De wet noemt geen termijn voor het bijstellen. Doe het zodra het opp niet meer past "
        "bij wat de leerling nodig heeft.",
        bronnen=tuple(dict.fromkeys((*BIJSTELLEN, *BIJSTELLEN_BEGELEIDING))),
        aard=Aard.NIET_GEREGELD,
    )


_GESCHIL = (WPO.artikel("43", "2"), WEC.artikel("45", "2"), WVO.artikel("12.34", "2"))


def _voorleggen(zaak: Oppverloop) -> Uitkomst:
    return Uitkomst(
        id="geen-termijn",
        tekst="De wet noemt geen termijn om een geschil over een opp voor te leggen. De ouders "
        "kunnen naar de GPO over het vaststellen, over de individuele begeleiding en over het "
        "bijstellen (in het (v)so is dat laatste niet zeker als het over de begeleiding gaat); het "
        "horen van de leerling en de evaluatie noemt de wet daar niet. Het geschil "
        "zet niets stil: dat staat alleen bij bezwaar over toelating of verwijdering.",
        bronnen=(*_GESCHIL, *OPSCHORTING_GPO),
        aard=Aard.NIET_GEREGELD,
        jurist=(
            GPO_OVER_BEGELEIDING_WEC,
            "Legt een meerderjarige leerling zelf een geschil over zijn opp aan de GPO voor?",
            "Staat tegen het vaststellen van een opp door een openbare school bezwaar open?",
        ),
    )


OPP = Procedure(
    id="opp",
    titel="Een opp: van het eerste gesprek tot het bijstellen",
    uitleg="Zet de dagen rond een opp op een rij, met het geschil erbij.",
    zaak=Oppverloop,
    ankers=(VASTSTELLING_OPP, BEHOEFTE_ONTSTAAN, DEFINITIEVE_PLAATSING, INSCHRIJVING),
    voorbeelden=(
        "sector=vso inschrijving=2026-11-23 schooldag_een=nee vaststelling_opp=2026-12-18",
        (
            "sector=po opp_sbo=nee opp_ondersteuning=ja inschrijving=2024-11-25 "
            "behoefte_ontstaan=2026-11-23 vaststelling_opp=2026-12-18 gpo_aanhangig=2027-02-01"
        ),
    ),
    versies=(
        Versie(
            SINDS_2022,
            (
                stap(
                    "opp-overleg",
                    "Overleggen en de leerling horen",
                    BEVOEGD_GEZAG,
                    "Overleg met de ouders, of in het vso met de meerderjarige leerling. Vraag de "
                    "leerling wat hij ervan vindt (verplicht sinds 1 augustus 2025). Vraag in het "
                    "(v)so het advies van de commissie.",
                    _overleggen,
                    Oppverloop,
                    regel="opp-totstandkoming",
                ),
                stap(
                    "opp-vaststellen",
                    "Het opp vaststellen",
                    BEVOEGD_GEZAG,
                    "Stel het opp vast. Het deel over de individuele begeleiding pas als u het "
                    "erover eens bent. Leg de leerling uit wat er met zijn mening is gedaan.",
                    _vaststellen,
                    Oppverloop,
                    levert="vaststelling_opp",
                ),
                stap(
                    "opp-evaluatie",
                    "Het opp evalueren",
                    BEVOEGD_GEZAG,
                    "Bespreek met de ouders en de leerling wat werkt en wat niet.",
                    opp_evaluatie,
                    Oppverloop,
                    levert="laatste_evaluatie",
                ),
                stap(
                    "opp-bijstellen",
                    "Het opp bijstellen",
                    BEVOEGD_GEZAG,
                    "Overleg opnieuw en hoor de leerling opnieuw. Een andere individuele "
                    "begeleiding vraagt weer overeenstemming.",
                    _bijstellen,
                    Oppverloop,
                ),
                stap(
                    "gpo-voorleggen",
                    "Het geschil aan de GPO voorleggen",
                    "de ouders",
                    "Komt u er samen niet uit? Leg het geschil voor aan de commissie.",
                    _voorleggen,
                    Oppverloop,
                    levert="gpo_aanhangig",
                    regel="-",
                ),
                stap(
                    "gpo-oordeel",
                    "Oordeel van de GPO",
                    "de GPO",
                    "De commissie geeft een oordeel. Het bestuur zegt schriftelijk wat het ermee "
                    "doet.",
                    gpo_oordeel,
                    Oppverloop,
                ),
            ),
        ),
    ),
)
