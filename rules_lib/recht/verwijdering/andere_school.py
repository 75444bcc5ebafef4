"""Of een andere school bereid moet zijn voordat een leerling definitief wordt verwijderd."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Uitkomst, Vervolg
from rules_lib.kern.zaak import JaNee
from rules_lib.recht.basis import Instellingzaak, beslissing
from rules_lib.recht.gebeurtenissen import BEKENDMAKING
from rules_lib.recht.leerplicht import (
    HEBBEN_GEVOLGD,
    LEERPLICHTWET,
    Leerplicht,
    leerplichtwet_geldt,
)
from rules_lib.recht.wetten import LPW, RAPPORT, WEC, WPO, WVO


class AndereSchoolBijVerwijdering(Leerplicht, Instellingzaak):
    """De feiten waarvan het afhangt of een andere school bereid moet zijn.

    >>> AndereSchoolBijVerwijdering(sector="so", inrichting="ja").inrichting
    True
    """

    acht_weken_gezocht = JaNee(
        "Is aantoonbaar acht weken lang zonder succes naar een andere school gezocht?",
        hulp="Bewaar de brieven en de antwoorden. Reken de dag uit met de zoektijd.",
        bronnen=(WEC.artikel("40", "18"),),
    )
    inrichting = JaNee(
        "Is het een school bij een justitiële jeugdinrichting of gesloten accommodatie?",
        hulp="Een school als bedoeld in WEC art. 71a lid 1. Een school bij een residentiële "
        "instelling (lid 2) valt hier niet onder.",
        bronnen=(WEC.artikel("71a", "1"),),
    )
    nog_opgenomen = JaNee(
        "Is de leerling nog in die inrichting of accommodatie opgenomen?",
        bronnen=(WEC.artikel("40", "18"),),
    )
    onjuist_toegelaten = JaNee(
        "Blijkt achteraf dat bij de toelating niet aan de eisen over nationaliteit of verblijf was "
        "voldaan?",
        hulp="Dit komt zelden voor: wie als kind onder de achttien begon, voldoet.",
        bronnen=(WEC.artikel("40", "2 en 19"), WVO.artikel("8.4", "1 en 2")),
    )


def geen_andere_school_geeist(zaak: AndereSchoolBijVerwijdering) -> Uitkomst | None:
    """Geeft de grond waarop de tekst hier geen andere school eist, of niets als zij die eist.

    Bron: WPO art. 40 lid 11, WEC art. 40 lid 18 en 71a lid 1, WVO 2020 art. 8.15 lid 2, LPW art. 3,
    4a en 4b.

    >>> geen_andere_school_geeist(AndereSchoolBijVerwijdering(sector="po")) is None
    True
    >>> geen_andere_school_geeist(AndereSchoolBijVerwijdering(sector="so", leerplichtig="ja",
    ...     instelling="nee", inrichting="ja", nog_opgenomen="nee")).id
    'niet-meer-opgenomen'
    """
    if zaak.sector == "po":
        return None
    if not leerplichtwet_geldt(zaak):
        return _NIET_NODIG
    if zaak.sector == "vo":
        return None
    if zaak.instelling:
        return _NA_ACHT_WEKEN if zaak.acht_weken_gezocht else None
    if zaak.inrichting:
        return None if zaak.nog_opgenomen else _UIT_INRICHTING
    return None


def andere_school_bij_verwijdering(zaak: AndereSchoolBijVerwijdering) -> Uitkomst:
    """Zegt of een andere school bereid moet zijn voordat een leerling definitief weg moet.

    Bron: WPO art. 40 lid 11, WEC art. 40 lid 18 en 19 en 71a lid 1, WVO 2020 art. 8.4 lid 2 en 8.15
    lid 2, LPW art. 3, 4a en 4b.

    >>> andere_school_bij_verwijdering(AndereSchoolBijVerwijdering(sector="po")).id
    'andere-school-po'
    >>> andere_school_bij_verwijdering(
    ...     AndereSchoolBijVerwijdering(sector="vo", leerplichtig="nee", achttien="ja")).id
    'geen-andere-school'
    >>> andere_school_bij_verwijdering(AndereSchoolBijVerwijdering(
    ...     sector="so", instelling="ja", leerplichtig="ja", acht_weken_gezocht="ja")).id
    'na-acht-weken'
    """
    if niet_geeist := geen_andere_school_geeist(zaak):
        return niet_geeist
    if zaak.sector == "po":
        return _PO
    if zaak.onjuist_toegelaten:
        return _ONJUIST_TOEGELATEN
    if zaak.sector == "vo":
        return _VO
    return _WEC_INSTELLING if zaak.instelling else _WEC


_BEREID = "Bereid is meer dan een misschien of een plaats op een wachtlijst: vraag het op papier."
_CONTROLE = Vervolg("Loop voor een verwijdering alle eisen na.", "verwijdering")
_ZOEKEN = Vervolg(_BEREID)
_TLV = Vervolg("Vraag voor sbo, so, vso of praktijkonderwijs op tijd een tlv aan.", "tlv-nodig")
_PO = Uitkomst(
    id="andere-school-po",
    tekst="Een andere school moet bereid zijn de leerling toe te laten, voordat de verwijdering "
    "definitief is. Dit geldt voor elke leerling, ook voor een kind dat nog niet leerplichtig is. "
    "Het kan een basisschool, sbo, so, een school voor so en vso, of een instelling voor so en vso "
    "zijn.",
    bronnen=(WPO.artikel("40", "11"),),
    vervolg=(_ZOEKEN, _TLV, _CONTROLE),
    jurist=("Telt in het po ook een school die alleen vso geeft? De tekst noemt haar niet.",),
)
_VO = Uitkomst(
    id="andere-school-vo",
    tekst="Een andere school moet bereid zijn de leerling toe te laten, voordat de verwijdering "
    "definitief is: de Leerplichtwet is op deze leerling van toepassing. Het kan een school voor "
    "vo, vso, so en vso, een instelling voor so en vso, of een mbo-instelling (Leerplichtwet art. "
    "1 onder c) zijn.",
    bronnen=(WVO.artikel("8.15", "2"), *LEERPLICHTWET, LPW.artikel("1")),
    vervolg=(_ZOEKEN, _TLV, _CONTROLE),
)
_WEC = Uitkomst(
    id="andere-school-wec",
    tekst="Een andere school moet bereid zijn de leerling toe te laten, voordat de verwijdering "
    "definitief is: de Leerplichtwet is op deze leerling van toepassing. Het kan een basisschool, "
    "sbo, so, vso, een school voor vo, een instelling of een mbo-instelling (Leerplichtwet art. 1 "
    "onder c) zijn.",
    bronnen=(WEC.artikel("40", "18"), *LEERPLICHTWET, LPW.artikel("1")),
    vervolg=(_ZOEKEN, _TLV, _CONTROLE),
)
_WEC_INSTELLING = Uitkomst(
    id="andere-school-instelling",
    tekst="Een andere school moet bereid zijn de leerling toe te laten, voordat de verwijdering "
    "definitief is. Een instelling kan daarvan afwijken als zij aantoonbaar acht weken zonder "
    "succes heeft gezocht.",
    bronnen=(WEC.artikel("40", "18"), *LEERPLICHTWET),
    vervolg=(
        Vervolg("Reken uit wanneer de acht weken om zijn.", "zoektijd-instelling"),
        _ZOEKEN,
        _CONTROLE,
    ),
)
_NA_ACHT_WEKEN = Uitkomst(
    id="na-acht-weken",
    tekst="De tekst eist hier geen andere school meer: de instelling zocht aantoonbaar acht weken "
    "zonder succes. De andere eisen aan een verwijdering blijven.",
    bronnen=(WEC.artikel("40", "18"),),
    vervolg=(
        Vervolg("Reken na wanneer de acht weken om zijn.", "zoektijd-instelling"),
        _CONTROLE,
    ),
)
_UIT_INRICHTING = Uitkomst(
    id="niet-meer-opgenomen",
    tekst="De tekst eist hier geen andere school: de leerling is niet meer in de inrichting of "
    "accommodatie opgenomen. Na de toelating maakte de school afspraken met het "
    "samenwerkingsverband over de terugkeer. Horen blijft nodig.",
    bronnen=(WEC.artikel("40", "18"), WEC.artikel("71a", "1"), WEC.artikel("40", "16")),
    vervolg=(Vervolg("Houd u aan de afspraken over de terugkeer."), _CONTROLE),
)
_ONJUIST_TOEGELATEN = Uitkomst(
    id="onjuist-toegelaten",
    tekst="Na een toelating in strijd met deze eisen wordt de leerling onmiddellijk verwijderd. "
    "Dat ook dan een andere school bereid moet zijn, zegt de tekst niet met zoveel woorden, maar "
    "zij maakt voor dit geval ook geen uitzondering. Zoek een andere school.",
    bronnen=(
        WEC.artikel("40", "19"),
        WEC.artikel("40", "18"),
        WEC.artikel("40", "2"),
        WVO.artikel("8.4", "2"),
        WVO.artikel("8.15", "2"),
        WVO.artikel("8.4", "1"),
    ),
    vervolg=(_ZOEKEN, _CONTROLE),
    jurist=(
        (
            "Gelden horen en een andere school (WEC art. 40 lid 18, WVO 2020 art. 8.15 lid 2 en 3) "
            "ook bij een verwijdering na een onjuiste toelating (WEC art. 40 lid 19, WVO 2020 art. "
            "8.4 lid 2)?"
        ),
    ),
)
_NIET_NODIG = Uitkomst(
    id="geen-andere-school",
    tekst="De tekst eist hier geen andere school: de Leerplichtwet is niet op deze leerling van "
    "toepassing. De andere eisen aan een verwijdering blijven. De GPO kijkt ook of de school zich "
    "inspande voor een passende plek.",
    bronnen=(
        WVO.artikel("8.15", "2"),
        WEC.artikel("40", "18"),
        *LEERPLICHTWET,
        RAPPORT.artikel(
            "2.2",
            toelichting="Het rapport zegt dat de plicht voor alle leerlingen geldt, met in noot 20 "
            "een beperking voor het vo. De tekst beperkt haar in het vo en in het (v)so.",
        ),
    ),
    vervolg=(
        Vervolg("Loop na of de verwijdering past bij wat er speelt.", "evenredigheid"),
        _CONTROLE,
    ),
    jurist=(HEBBEN_GEVOLGD,),
)

ANDERE_SCHOOL_BIJ_VERWIJDERING = beslissing(
    andere_school_bij_verwijdering,
    titel="Moet bij een verwijdering een andere school bereid zijn?",
    ankers=(BEKENDMAKING,),
    voorbeelden=(
        "sector=po",
        (
            "sector=vo leerplichtig=nee achttien=nee startkwalificatie=nee uitgezonderd=nee "
            "onjuist_toegelaten=nee"
        ),
        "sector=vo leerplichtig=nee achttien=ja",
        ("sector=so leerplichtig=ja instelling=ja acht_weken_gezocht=nee onjuist_toegelaten=nee"),
        "sector=vso leerplichtig=ja instelling=nee inrichting=ja nog_opgenomen=nee",
    ),
)
