"""De inhoud van een opp: is beschreven wat erin hoort."""

from __future__ import annotations

from collections.abc import Callable

from rules_lib.kern.bron import Bron
from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.regel import Controlelijst, Eis, Fase
from rules_lib.kern.uitkomst import Uitkomst
from rules_lib.recht.basis import eis
from rules_lib.recht.geldigheden import HOORRECHT, VOOR_HOORRECHT
from rules_lib.recht.opp import eisen_inhoud as eisen
from rules_lib.recht.opp.betrekkingen import MINDER_UREN, ONTHEFFING, ZORG_EN_GEMEENTE
from rules_lib.recht.opp.feiten_inhoud import Oppinhoud
from rules_lib.recht.opp.gebeurtenissen import BIJSTELLING_OPP, VASTSTELLING_OPP
from rules_lib.recht.opp.vindplaatsen import (
    ANDERE_DOELEN,
    ANDERE_DOELEN_TOEN,
    BEGELEIDEN,
    BEGELEIDING_WEC,
    FACTOREN,
    GEEN_TEKST_PO,
    INBRENG,
    RAPPORT_PO,
    UITSTROOM,
    VOETNOOT_51,
)
from rules_lib.recht.wetten import RAPPORT, WPO, WPO_2025, WVO, WVO_2025

_ALSNOG = "Ja: vul het aan. Is het opp al vastgesteld, dan is dat bijstellen."
_UITSTROOM = (
    eis(
        eisen.uitstroom,
        "De verwachte uitstroom staat erin, onderbouwd met wat belemmert en wat bevordert.",
        Fase.IN_HET_PLAN,
        _ALSNOG,
        *UITSTROOM,
        *FACTOREN,
        *GEEN_TEKST_PO,
    ),
    eis(
        eisen.uitstroom_po,
        "In het po: de verwachte uitstroom staat erin, met onderbouwing. Dat noemt het rapport; "
        "een geldende tekst is niet gevonden.",
        Fase.IN_HET_PLAN,
        _ALSNOG,
        RAPPORT_PO.artikel("2.2"),
        VOETNOOT_51,
        *GEEN_TEKST_PO,
        jurist=(
            (
                "Welke geldende tekst zegt voor het po wat er nog meer in een opp staat (WPO art. "
                "40a lid 9)? Het Besluit bekostiging WPO is ingetrokken, en het Inrichtingsbesluit "
                "WPO is niet gevonden."
            ),
        ),
    ),
)
_INBRENG = eis(
    eisen.inbreng_beschreven,
    "De inbreng van de leerling staat erin, en welke invloed die had.",
    Fase.IN_HET_PLAN,
    _ALSNOG,
    *INBRENG,
    jurist=(
        (
            "Wordt een opp van voor 1 augustus 2025 dat niet is bijgesteld, aangevuld met de "
            "inbreng van de leerling?"
        ),
    ),
)
_OOK_VSO = (
    "Staan vervangende onderwijsdoelen ook in het vso in het opp? WEC art. 13 lid 13 staat bij het "
    'so, maar noemt "het onderwijs"; art. 14c en 14f kennen alleen ontheffing.'
)


def _doelen(toets: Callable[[Oppinhoud], Uitkomst], bronnen: tuple[Bron, ...]) -> Eis:
    return eis(
        toets,
        "Worden de kerndoelen niet aangehouden, dan staat erin welke doelen ervoor in de plaats "
        "komen; in het so ook waarom.",
        Fase.IN_HET_PLAN,
        _ALSNOG,
        *bronnen,
        id="andere-doelen",
        jurist=(_OOK_VSO,),
        betrekt=ONTHEFFING,
    )


def _eisen(
    begeleiding: tuple[Bron, ...], afwijkingen: Eis, doelen: Eis, *sinds_hoorrecht: Eis
) -> tuple[Eis, ...]:
    """Geeft de eisen; waar iets in de wet staat en wat, verschilt per versie."""
    return (
        *_UITSTROOM,
        eis(
            eisen.begeleiding_beschreven,
            "De individuele begeleiding staat erin.",
            Fase.IN_HET_PLAN,
            "Ja: stel dit deel vast zodra u het erover eens bent.",
            *begeleiding,
            betrekt=(ZORG_EN_GEMEENTE,),
        ),
        afwijkingen,
        doelen,
        *sinds_hoorrecht,
        eis(
            eisen.uitvoerbaar,
            "De school kan bieden wat in het opp staat.",
            Fase.VOOR_VASTSTELLING,
            "Ja: regel de hulp alsnog, of bespreek met de ouders wat wel kan.",
            RAPPORT.artikel("2.2"),
            *(
                bron.als_uitleg(
                    "Het onderwijs is hierop gericht; het opp belooft dus niet te veel."
                )
                for bron in BEGELEIDEN
            ),
        ),
    )


_AFWIJKINGEN = "Waar van het onderwijsprogramma wordt afgeweken, staat in het opp."

OPP_INHOUD = Controlelijst(
    id="opp-inhoud",
    titel="Wat in een opp staat: is het er allemaal?",
    uitleg="Loopt na of in een opp staat wat erin hoort, per sector met de eigen bron.",
    zaak=Oppinhoud,
    ankers=(BIJSTELLING_OPP, VASTSTELLING_OPP),
    voorbeelden=(
        (
            "sector=vo vaststelling_opp=2026-11-23 opp_praktijkonderwijs=ja opp_uitstroom=ja "
            "opp_onderbouwing=ja opp_factoren=ja opp_arbeid=ja opp_begeleiding=ja opp_afwijking=ja "
            "opp_afwijking_vermeld=ja opp_inbreng=ja opp_invloed=ja opp_uitvoerbaar=ja"
        ),
        (
            "sector=po vaststelling_opp=2026-11-23 opp_uitstroom=ja opp_onderbouwing=nee "
            "opp_begeleiding=ja opp_afwijking=nee opp_geen_kerndoelen=nee opp_inbreng=ja "
            "opp_invloed=nee opp_uitvoerbaar=ja"
        ),
        (
            "sector=po vaststelling_opp=2025-06-16 opp_sbo=ja opp_uitstroom=ja opp_onderbouwing=ja "
            "opp_factoren=ja opp_begeleiding=ja opp_geen_kerndoelen=nee opp_uitvoerbaar=ja"
        ),
    ),
    versies=(
        Versie(
            VOOR_HOORRECHT,
            _eisen(
                (WPO_2025.artikel("40a", "6"), BEGELEIDING_WEC, WVO_2025.artikel("2.44", "5")),
                eis(
                    eisen.afwijkingen_vermeld_toen,
                    _AFWIJKINGEN,
                    Fase.IN_HET_PLAN,
                    _ALSNOG,
                    WPO_2025.artikel("40a", "6"),
                    WVO_2025.artikel("2.44", "5"),
                    id="afwijkingen-vermeld",
                    betrekt=(MINDER_UREN,),
                ),
                _doelen(eisen.andere_doelen_toen, ANDERE_DOELEN_TOEN),
            ),
        ),
        Versie(
            HOORRECHT,
            _eisen(
                (WPO.artikel("40a", "8"), BEGELEIDING_WEC, WVO.artikel("2.44", "7")),
                eis(
                    eisen.afwijkingen_vermeld,
                    _AFWIJKINGEN,
                    Fase.IN_HET_PLAN,
                    _ALSNOG,
                    WPO.artikel("40a", "8"),
                    WVO.artikel("2.44", "7"),
                    betrekt=(MINDER_UREN,),
                ),
                _doelen(eisen.andere_doelen, ANDERE_DOELEN),
                _INBRENG,
            ),
        ),
    ),
    niet_getoetst=(
        "kwaliteit (is het concreet: doelen, wie wat doet, wanneer u kijkt of het werkt)",
        "onderzoek (klopt het beeld van de leerling, en is het van nu)",
        "passendheid (past de begeleiding bij wat de leerling nodig heeft)",
    ),
)
