"""Plaatsing zonder besluit: wat er volgt als de school te laat is met beslissen."""

from __future__ import annotations

from rules_lib.kern.duur import Leeftijd, Weken
from rules_lib.kern.moment import DagNa, GewoneDag, Moment, Na, NietVoor
from rules_lib.kern.regel import TermijnOfUitkomst
from rules_lib.kern.termijn import Aanname, Lezing, SoortDatum, Termijn
from rules_lib.kern.uitkomst import niet_van_toepassing
from rules_lib.kern.zaak import JaNee
from rules_lib.recht.basis import termijnregel
from rules_lib.recht.gebeurtenissen import GEBOORTEDATUM, TOELAATBAAR_VANAF, VERZOEK
from rules_lib.recht.geldigheden import ASIELREGELS
from rules_lib.recht.toelating.aanmelden import Aanmelden
from rules_lib.recht.toelating.beslissen import VERZOEK_EERST
from rules_lib.recht.vindplaatsen import TIJDELIJK, TOELATING_ASIEL
from rules_lib.recht.wetten import WEC, WPO


class Plaatsing(Aanmelden):
    """De feiten waarvan een plaatsing zonder besluit afhangt.

    >>> Plaatsing(elders_ingeschreven="nee").elders_ingeschreven
    False
    """

    elders_ingeschreven = JaNee(
        "Is het kind op een andere school ingeschreven?",
        hulp="In het vo en vso telt een andere school voor vo, of een school of instelling met "
        "vso. Een basisschool of een school voor alleen so staat er niet bij.",
        standaard=("nee", "Het kind is niet op een andere school ingeschreven."),
        bronnen=TIJDELIJK,
    )


_OUD_GENOEG = (
    Aanname("Het kind is dan oud genoeg om te worden toegelaten.", "geboortedatum"),
    Aanname("Het kind voldoet dan aan de voorwaarden voor toelating.", "toelaatbaar_vanaf"),
    Aanname("De ouders deden het verzoek op de dag van ontvangst.", "verzoek"),
    Aanname("De school heeft dan nog niet beslist."),
)
_JURIST_TIEN_WEKEN = (
    "Verschuift de Algemene termijnenwet ook de weken voor een plaatsing zonder besluit?",
    "Staat de termijn voor een plaatsing zonder besluit stil als gegevens ontbreken?",
    "Is een plaatsing zonder besluit mogelijk op een school waarvoor een tlv nodig is?",
)


_LEEFTIJD = (WPO.artikel("39", "1"), WEC.artikel("39", "1"))

_VIER = Leeftijd(4)


def _toelatingsleeftijd(zaak: Plaatsing) -> Leeftijd:
    """Vier jaar; in het so drie voor een kind dat doof of slechthorend is (WEC art. 39 lid 1)."""
    if zaak.doof_of_slechthorend:
        if zaak.sector == "so":
            return Leeftijd(3)
    return _VIER


def _vanaf_de_dag_erna(weken: Weken, leeftijd: Leeftijd) -> tuple[Lezing, ...]:
    """De dag na het einde, niet voor het kind oud genoeg is; zonder en met de termijnenwet."""
    jarig = Na(GEBOORTEDATUM, leeftijd)

    def vanaf(einde: Moment) -> Moment:
        return NietVoor(NietVoor(DagNa(einde), jarig), TOELAATBAAR_VANAF)

    einde = Na(VERZOEK, weken)
    return (
        Lezing(
            id="letterlijk",
            grond=f"De dag na {weken}, zoals de tekst telt.",
            einde=vanaf(einde),
        ),
        Lezing(
            id="met-termijnenwet",
            grond=f"De dag nadat {weken} op een gewone dag zijn geëindigd.",
            einde=vanaf(GewoneDag(einde)),
        ),
    )


def tijdelijke_plaatsing(zaak: Plaatsing) -> TermijnOfUitkomst:
    """Zegt vanaf welke dag een kind zonder besluit tijdelijk op de school is geplaatst.

    Bron: WPO art. 40 lid 7, WEC art. 40 lid 8 (so) en 9 (vso), WVO 2020 art. 8.13 lid 1 en 2.

    >>> tijdelijke_plaatsing(Plaatsing(elders_ingeschreven="ja")).id
    'niet-van-toepassing'
    """
    if zaak.elders_ingeschreven:
        return _AL_INGESCHREVEN
    return _na_tien_weken(_toelatingsleeftijd(zaak))


def tijdelijke_plaatsing_vo(zaak: Plaatsing) -> TermijnOfUitkomst:
    """Als `tijdelijke_plaatsing`, voor vo en vso: daar telt niet of het kind doof is.

    >>> tijdelijke_plaatsing_vo(Plaatsing(elders_ingeschreven="nee")).soort_datum.value
    'vanaf'
    """
    if zaak.elders_ingeschreven:
        return _AL_INGESCHREVEN
    return _na_tien_weken(_VIER)


_AL_INGESCHREVEN = niet_van_toepassing(
    "Het kind is op een andere school ingeschreven: geen tijdelijke plaatsing.", *TIJDELIJK
)


def _na_tien_weken(leeftijd: Leeftijd) -> Termijn:
    geen_asiel = Aanname("Het is geen kind van asielzoekers in het po of so.")
    return Termijn(
        lezingen=_vanaf_de_dag_erna(Weken(10), leeftijd),
        soort_datum=SoortDatum.VANAF,
        bronnen=(*TIJDELIJK, *_LEEFTIJD),
        aannames=(*_OUD_GENOEG, geen_asiel),
        volgorde=(VERZOEK_EERST,),
        jurist=_JURIST_TIEN_WEKEN,
    )


_ELDERS_INGESCHREVEN = (
    "Geldt de toelating na zes weken ook voor een kind dat elders is ingeschreven?"
)
_OOK_OUD_GENOEG = tuple(
    bron.als_uitleg("Dat het kind ook dan oud genoeg moet zijn, is een gevolgtrekking.")
    for bron in _LEEFTIJD
)


def toelating_asiel(zaak: Plaatsing) -> TermijnOfUitkomst:
    """Zegt vanaf welke dag een kind van asielzoekers zonder besluit is toegelaten.

    Bron: WPO art. 40 lid 16, WEC art. 40 lid 24 (so). In het vo en vso staat deze regel niet.

    >>> toelating_asiel(Plaatsing(sector="vo")).id
    'niet-van-toepassing'
    """
    if zaak.sector in ("vo", "vso"):
        return niet_van_toepassing(
            "In het vo en vso staat toelating na zes weken niet in de tekst; daar geldt de "
            "tijdelijke plaatsing na tien weken.",
            *TIJDELIJK,
        )
    leeftijd = _toelatingsleeftijd(zaak) if zaak.sector == "so" else _VIER
    return Termijn(
        lezingen=_vanaf_de_dag_erna(Weken(6), leeftijd),
        soort_datum=SoortDatum.VANAF,
        bronnen=(*TOELATING_ASIEL, *_OOK_OUD_GENOEG),
        aannames=_OUD_GENOEG,
        volgorde=(VERZOEK_EERST,),
        jurist=(*_JURIST_TIEN_WEKEN, _ELDERS_INGESCHREVEN),
    )


TERMIJNEN = (
    termijnregel(
        tijdelijke_plaatsing,
        titel="Tijdelijke plaatsing",
        doel="Is er dan nog geen besluit, dan is het kind tijdelijk geplaatst en ingeschreven.",
        wie="het bevoegd gezag",
        ankers=(VERZOEK,),
        voorbeelden=(
            "verzoek=2026-11-23",
            "verzoek=2027-02-24",
            "sector=po verzoek=2026-11-23 geboortedatum=2023-03-15",
        ),
    ),
    termijnregel(
        toelating_asiel,
        titel="Toelating van een kind van asielzoekers zonder besluit",
        doel="Is er dan nog geen besluit, dan is het kind toegelaten.",
        wie="het bevoegd gezag",
        ankers=(VERZOEK,),
        voorbeelden=(
            "sector=po verzoek=2026-11-23",
            "sector=vo verzoek=2026-11-23",
        ),
        geldig=ASIELREGELS,
    ),
)
