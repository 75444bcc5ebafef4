"""De controle van een besluit tot schorsing: is aan alles voldaan?"""

from __future__ import annotations

from collections.abc import Callable

from rules_lib.kern.bron import Bron
from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.regel import Controlelijst, Eis, Fase
from rules_lib.kern.uitkomst import Uitkomst
from rules_lib.recht.basis import eis
from rules_lib.recht.geldigheden import SINDS_HOREN_VO, VOOR_HOREN_VO
from rules_lib.recht.schorsing import betrokkenen, eisen
from rules_lib.recht.schorsing.feiten import Schorsing
from rules_lib.recht.schorsing.gebeurtenissen import BEGIN_SCHORSING, BEKENDMAKING_SCHORSING
from rules_lib.recht.schorsing.vindplaatsen import (
    AAN_WIE,
    EEN_WEEK_EN_HOREN,
    MELDEN,
    MELDEN_OUD,
    ONBEPAALD,
    ONONDERBROKEN,
    REDENEN,
    WEBSITES,
    WEEK,
    ZIENSWIJZE,
    ZORGPLICHT_BLIJFT,
    ZORGVULDIG,
    uitleg_bij,
)
from rules_lib.recht.wetten import AWB


def _eisen(
    gemeld: Callable[[Schorsing], Uitkomst],
    tekst_gemeld: str,
    melden: tuple[Bron, ...],
    woorden_vo: str,
) -> tuple[Eis, ...]:
    """Geeft de eisen; over de melding aan de inspectie verschillen de versies van de wet."""
    return (
        *_VOOR_HET_BESLUIT,
        *_BIJ_HET_BESLUIT,
        eis(
            gemeld,
            tekst_gemeld,
            Fase.NA_BESLUIT,
            "Ja: meld het alsnog, vandaag, en leg uit waarom het later is.",
            *melden,
            id="inspectie-gemeld",
            jurist=(
                (
                    "Is een schorsing van twaalf uur op maandag tot twaalf uur op dinsdag langer "
                    "dan één dag?"
                ),
            ),
            betrekt=betrokkenen.inspectie(woorden_vo, melden),
        ),
        eis(
            eisen.onderwijs_gaat_door,
            "De leerling kan tijdens de schorsing blijven leren.",
            Fase.DOORLOPEND,
            "Ja: regel vandaag werk, uitleg en een vaste persoon.",
            ZORGPLICHT_BLIJFT,
            *uitleg_bij(
                ONONDERBROKEN,
                "Het onderwijs is zo ingericht dat een leerling zich ononderbroken kan "
                "ontwikkelen; over een schorsing zegt de tekst niets.",
            ),
            jurist=("Is een school verplicht onderwijs te geven aan een geschorste leerling?",),
        ),
    )


_VOOR_HET_BESLUIT = (
    eis(
        eisen.vooraf_gehoord,
        "Leerling en ouders konden hun kant vertellen voordat er besloten werd.",
        Fase.VOOR_BESLUIT,
        "Deels: hoor hen meteen, en bekijk het besluit daarna opnieuw.",
        ZORGVULDIG,
        EEN_WEEK_EN_HOREN,
        *ZIENSWIJZE,
        jurist=(
            (
                "Is een schorsing van een openbare school zonder horen in strijd met Awb art. "
                "4:8, en wanneer is de spoed van art. 4:11 groot genoeg?"
            ),
        ),
        betrekt=betrokkenen.HOREN,
    ),
)
_BIJ_HET_BESLUIT = (
    eis(
        eisen.door_bevoegd_gezag,
        "Het besluit is genomen door of namens het bevoegd gezag.",
        Fase.BIJ_BESLUIT,
        "Ja: laat wie bevoegd is meteen zelf besluiten; tot dan is er geen schorsing.",
        *WEEK,
        betrekt=betrokkenen.GEEN_TOESTEMMING,
    ),
    eis(
        eisen.hoogstens_een_week,
        "De schorsing duurt hoogstens een week.",
        Fase.BIJ_BESLUIT,
        "Niet voor dagen die voorbij zijn: laat de leerling terugkomen.",
        *WEEK,
        ONBEPAALD,
        EEN_WEEK_EN_HOREN,
        WEBSITES,
        jurist=(
            (
                "Geldt de week ook voor een schorsing in het vo ten tijde van het overleg met de "
                "inspectie?"
            ),
        ),
    ),
    eis(
        eisen.niet_opnieuw,
        "De leerling is niet aansluitend opnieuw geschorst om hetzelfde.",
        Fase.BIJ_BESLUIT,
        "Niet voor dagen die voorbij zijn: laat de leerling terugkomen.",
        *uitleg_bij(WEEK, "De tekst noemt één week en geen verlenging."),
        WEBSITES,
    ),
    eis(
        eisen.met_redenen,
        "De redenen staan in het besluit.",
        Fase.BIJ_BESLUIT,
        "Ja: geef de redenen alsnog op papier, meteen.",
        *REDENEN,
        AWB.artikel("3:46").alleen_bij("openbaar"),
        AWB.artikel("3:47", "1 en 2").alleen_bij("openbaar"),
        jurist=(
            (
                "Kan een openbare school bij spoed de redenen binnen een week later geven (Awb "
                "art. 3:47 lid 3), of gaat de onderwijswet voor?"
            ),
        ),
    ),
    eis(
        eisen.aan_de_leerling,
        "Het besluit is schriftelijk aan de leerling bekendgemaakt, waar dat moet.",
        Fase.BIJ_BESLUIT,
        "Ja: stuur of geef het alsnog.",
        *AAN_WIE,
        AWB.artikel("3:41", "1").alleen_bij("openbaar"),
        betrekt=betrokkenen.LEERLING,
    ),
    eis(
        eisen.aan_de_ouders,
        "Het besluit is schriftelijk aan de ouders bekendgemaakt, waar dat moet.",
        Fase.BIJ_BESLUIT,
        "Ja: stuur of geef het alsnog; bij een openbare school begint de bezwaartermijn dan pas.",
        *AAN_WIE,
        AWB.artikel("3:41", "1").alleen_bij("openbaar"),
        jurist=(
            (
                "Aan wie maakt een school voor vo de schorsing bekend van een leerling van 18 "
                "jaar of ouder die niet handelingsbekwaam is?"
            ),
        ),
        betrekt=betrokkenen.OUDERS,
    ),
    eis(
        eisen.bekend_voor_begin,
        "Het besluit was bekend toen de schorsing begon.",
        Fase.BIJ_BESLUIT,
        "Niet voor dagen die voorbij zijn: maak het besluit meteen bekend.",
        AWB.artikel("3:40").alleen_bij("openbaar"),
        *uitleg_bij(AAN_WIE, "Wanneer het besluit bekend moet zijn, zegt de tekst niet."),
    ),
    eis(
        eisen.bezwaar_genoemd,
        "In het besluit staat hoe, waar en tot wanneer bezwaar kan.",
        Fase.BIJ_BESLUIT,
        "Ja: laat het alsnog schriftelijk weten.",
        AWB.artikel("3:45", "1 en 2").alleen_bij("openbaar"),
        ZORGVULDIG,
    ),
)

SCHORSING = Controlelijst(
    id="schorsing",
    titel="Een leerling schorsen: is aan alles voldaan?",
    uitleg="Loopt na waaraan een besluit tot schorsing moet voldoen, en wat rechters erbij "
    "vroegen.",
    zaak=Schorsing,
    ankers=(BEKENDMAKING_SCHORSING, BEGIN_SCHORSING),
    voorbeelden=(
        (
            "sector=po denominatie=openbaar begin_schorsing=2026-11-24 einde_schorsing=2026-11-26 "
            "bekendmaking_schorsing=2026-11-23 schorsing_gehoord=ja schorsing_bevoegd=ja "
            "schorsing_aansluitend=nee schorsing_redenen=ja schorsing_aan_ouders=ja "
            "schorsing_bezwaar_genoemd=ja schorsing_gemeld=ja schorsing_onverwijld_gemeld=ja "
            "schorsing_onderwijs=ja"
        ),
        (
            "sector=vo denominatie=bijzonder begin_schorsing=2026-11-23 einde_schorsing=2026-12-04 "
            "bekendmaking_schorsing=2026-11-23 schorsing_gehoord=nee schorsing_spoed=nee "
            "schorsing_bevoegd=ja tijdens_verwijderprocedure=nee hoogstens_vijf_schooldagen=nee "
            "schorsing_aansluitend=nee schorsing_redenen=ja schorsing_aan_leerling=nee "
            "achttien=nee schorsing_aan_ouders=ja schorsing_gemeld=nee schorsing_onderwijs=ja"
        ),
    ),
    versies=(
        Versie(
            VOOR_HOREN_VO,
            _eisen(
                eisen.inspectie_gemeld_tot_2024,
                "Duurt zij langer dan één dag, dan is de schorsing aan de inspectie gemeld.",
                MELDEN_OUD,
                "schriftelijk en voorzien van een deugdelijke motivering melden",
            ),
        ),
        Versie(
            SINDS_HOREN_VO,
            _eisen(
                eisen.inspectie_gemeld,
                "Duurt zij langer dan één dag, dan is de schorsing onverwijld aan de inspectie "
                "gemeld.",
                MELDEN,
                "schriftelijk en voorzien van een deugdelijke motivering onverwijld melden",
            ),
        ),
    ),
    niet_getoetst=(
        "zorgvuldigheid (is goed uitgezocht wat er gebeurde, ook van de kant van de leerling)",
        "evenredigheid (past schorsen, en zo lang, bij wat er gebeurde en bij deze leerling)",
        "motivering (overtuigen de redenen)",
        (
            "gelijke behandeling (komt het gedrag voort uit een handicap of ziekte, en kon een "
            "aanpassing het voorkomen)"
        ),
    ),
)
