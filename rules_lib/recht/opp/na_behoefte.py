"""Wanneer het opp er is voor een leerling die al op school zit."""

from __future__ import annotations

from rules_lib.kern.duur import Weken
from rules_lib.kern.kalender import AWT
from rules_lib.kern.moment import Na
from rules_lib.kern.regel import TermijnOfUitkomst
from rules_lib.kern.termijn import Aanname, Lezing, SoortDatum, Termijn
from rules_lib.kern.uitkomst import Aard, Uitkomst, Vervolg
from rules_lib.recht.basis import termijnregel
from rules_lib.recht.opp.feiten import (
    NA_INSCHRIJVING,
    Opptermijn,
)
from rules_lib.recht.opp.gebeurtenissen import (
    BEHOEFTE_ONTSTAAN,
)
from rules_lib.recht.opp.termijnen import elke_leerling, geen_opp
from rules_lib.recht.opp.vindplaatsen import (
    VASTSTELLEN,
    ZES_WEKEN,
)
from rules_lib.recht.wetten import RAPPORT, VERGELIJK_SWV


def opp_na_behoefte(zaak: Opptermijn) -> TermijnOfUitkomst:
    """Zegt wanneer het opp er zo mogelijk is als de behoefte na de inschrijving ontstaat.

    Bron: rapport § 2.2 en de praktijk. De wet noemt hier geen termijn, behalve voor een behoefte
    die binnen zes weken na de inschrijving ontstaat (WPO art. 40a lid 3, WVO 2020 art. 2.44 lid 2).

    >>> op_school = {"sector": "po", "opp_sbo": "nee", "opp_ondersteuning": "ja",
    ...     "behoefte_bij_inschrijving": "nee"}
    >>> opp_na_behoefte(Opptermijn(behoefte_binnen_zes_weken="nee", **op_school)).soort_datum.value
    'richtdatum'
    >>> kort = opp_na_behoefte(Opptermijn(behoefte_binnen_zes_weken="ja", **op_school))
    >>> [lezing.id for lezing in kort.lezingen]
    ['na-inschrijving', 'richtdatum']
    >>> opp_na_behoefte(Opptermijn(sector="vso")).id
    'elke-leerling'
    """
    if elke_leerling(zaak):
        return _ELKE_LEERLING
    if uitkomst := geen_opp(zaak):
        return uitkomst
    if zaak.behoefte_bij_inschrijving:
        return _AL_NODIG
    if zaak.behoefte_binnen_zes_weken:
        return _BINNEN_ZES_WEKEN
    return RICHTDATUM


_REKEN_UIT = (Vervolg("Reken uit wanneer het opp er uiterlijk is.", "opp-vaststellen"),)
_ELKE_LEERLING = Uitkomst(
    id="elke-leerling",
    tekst="Hier is voor elke leerling een opp nodig. De wettelijke termijn loopt vanaf de "
    "inschrijving, of na een tijdelijke plaatsing vanaf de definitieve plaatsing.",
    bronnen=(*ZES_WEKEN, *VASTSTELLEN),
    vervolg=_REKEN_UIT,
    aard=Aard.NIET_VAN_TOEPASSING,
)
_AL_NODIG = Uitkomst(
    id="al-nodig",
    tekst="De leerling had bij de inschrijving al extra ondersteuning nodig. De wettelijke termijn "
    "loopt vanaf de inschrijving, ook als de school de behoefte pas later zag.",
    bronnen=(*ZES_WEKEN, *VASTSTELLEN),
    vervolg=_REKEN_UIT,
    aard=Aard.NIET_VAN_TOEPASSING,
)
_GEEN_TERMIJN = "De plicht om een opp vast te stellen noemt hier geen termijn."
RICHTDATUM = Termijn(
    lezingen=(
        Lezing(
            id="richtdatum",
            grond="De wet noemt geen termijn. Het rapport noemt zes weken na het ontstaan van de "
            "behoefte; uitleg uit de praktijk telt ook wel vanaf de dag waarop de hulp is "
            "toegekend.",
            einde=Na(BEHOEFTE_ONTSTAAN, Weken(6)),
        ),
    ),
    soort_datum=SoortDatum.RICHTDATUM,
    bronnen=(
        RAPPORT.artikel("2.2"),
        VERGELIJK_SWV.artikel(""),
        *(bron.als_uitleg(_GEEN_TERMIJN) for bron in VASTSTELLEN),
    ),
    aannames=(
        Aanname("Gezocht is in WPO art. 40a en WVO 2020 art. 2.44: daar staat geen termijn."),
        Aanname(
            "De plicht geldt zodra de leerling extra ondersteuning nodig heeft. Deze dag is geen "
            "uitstel: begin meteen met het gesprek."
        ),
    ),
    jurist=(
        (
            "Welke termijn geldt voor het opp als de behoefte ontstaat bij een leerling die al is "
            "ingeschreven?"
        ),
    ),
)

_BINNEN_ZES_WEKEN = Termijn(
    lezingen=(
        Lezing(
            id="na-inschrijving",
            grond="Naar de letter: het opp is er binnen zes weken na de inschrijving, ook als de "
            "behoefte in die weken ontstond.",
            einde=NA_INSCHRIJVING,
        ),
        *RICHTDATUM.lezingen,
    ),
    soort_datum=SoortDatum.UITERLIJK,
    bronnen=(*ZES_WEKEN, AWT.artikel("1", "1"), *RICHTDATUM.bronnen),
    aannames=RICHTDATUM.aannames[1:],
    jurist=RICHTDATUM.jurist,
)


TERMIJNEN = (
    termijnregel(
        opp_na_behoefte,
        titel="Een opp voor een leerling die al op school zit",
        doel="Het opp is vastgesteld.",
        wie="het bevoegd gezag",
        ankers=(BEHOEFTE_ONTSTAAN,),
        voorbeelden=(
            (
                "sector=po opp_sbo=nee opp_ondersteuning=ja inschrijving=2024-08-01 "
                "behoefte_ontstaan=2026-11-23"
            ),
            (
                "sector=po opp_sbo=nee opp_ondersteuning=ja inschrijving=2026-10-01 "
                "behoefte_ontstaan=2026-10-13"
            ),
            (
                "sector=vo opp_praktijkonderwijs=nee opp_ondersteuning=ja inschrijving=2026-11-23 "
                "behoefte_ontstaan=2026-11-23"
            ),
            "sector=so behoefte_ontstaan=2026-11-23",
        ),
    ),
)
