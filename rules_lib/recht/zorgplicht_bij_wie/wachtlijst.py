"""Wachtlijst en loting: de wet kent ze niet; zij kent alleen een school zonder plaats."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Aard, Uitkomst, Vervolg
from rules_lib.recht.basis import beslissing
from rules_lib.recht.gebeurtenissen import ONTVANGST
from rules_lib.recht.vindplaatsen import (
    ANDERE_SCHOOL,
    BEOORDELEN,
    BESLISSEN,
    TIJDELIJK,
    UITZONDERING,
)
from rules_lib.recht.wetten import RAPPORT
from rules_lib.recht.zorgplicht_bij_wie.feiten import Plaats
from rules_lib.recht.zorgplicht_bij_wie.vindplaatsen import TOELAATBAAR, WEIGEREN_MET_REDENEN


def wachtlijst_en_loting(zaak: Plaats) -> Uitkomst:
    """Zegt wat een volle school, een wachtlijst of een loting betekent voor de zorgplicht.

    Bron: WPO art. 40 lid 5, 6 en 7, WEC art. 40 lid 6 tot en met 9, WVO 2020 art. 8.8 lid 2, 8.9
    lid 3 en 8.13; rapport § 3.4.2.

    >>> wachtlijst_en_loting(Plaats(manier_van_plaatsen="wachtlijst",
    ...     besluit_op_aanmelding="nee")).id
    'wachtlijst-is-geen-besluit'
    >>> wachtlijst_en_loting(Plaats(manier_van_plaatsen="uitgeloot",
    ...     besluit_op_aanmelding="ja")).aard.label
    'geen regeling gevonden'
    """
    manier = zaak.manier_van_plaatsen
    if manier == "plaats":
        return _PLAATS
    if manier == "aan_de_beurt":
        return _AAN_DE_BEURT
    if manier == "tlv_zonder_plaats":
        return _TLV
    if manier == "vol":
        if not zaak.ook_voor_anderen_vol:
            return _PLAATS_VOOR_ANDEREN
        return _VOL if zaak.besluit_op_aanmelding else _GEEN_BESLUIT
    return _LIJST if zaak.besluit_op_aanmelding else _GEEN_BESLUIT


_ZORGPLICHT = Vervolg("Kijk of de zorgplicht geldt.", "zorgplicht")
_BESLISTERMIJN = Vervolg("Reken uit wanneer er beslist moet zijn.", "beslissing-aanmelding")
_WEIGERING = Vervolg("Loop de eisen aan een weigering na.", "weigering")
_WEEGT = "Het bevoegd gezag weegt of er plaats is; de wet zegt niet wanneer een school vol is."
_WANNEER_VOL = "Wanneer is er geen plaatsruimte, en hoe laat een school dat zien?"
_GEEN_UITZONDERING = (
    "De wet maakt bij de tijdelijke plaatsing geen uitzondering voor een school zonder plaats; dat "
    "zij dan ook geldt, is een gevolgtrekking."
)
_PLAATS = Uitkomst(
    id="er-is-plaats",
    tekst="Er is plaats. De uitzondering voor een volle school geldt niet: de school beoordeelt en "
    "beslist.",
    bronnen=(*BEOORDELEN, *UITZONDERING),
    oordeel=_WEEGT,
    vervolg=(_ZORGPLICHT, _BESLISTERMIJN),
)
_AAN_DE_BEURT = Uitkomst(
    id="aan-de-beurt",
    tekst="Er is nu plaats, dus de school beoordeelt en beslist. Volgens het rapport ontstaat de "
    "zorgplicht op dit moment. De wet telt de termijn om te beslissen vanaf de ontvangst van de "
    "aanmelding, en niet vanaf de dag waarop het kind aan de beurt is: beslis dus meteen. Is de "
    "aanmelding eerder geweigerd, laat de ouders dan opnieuw aanmelden, zodat de dag vaststaat.",
    bronnen=(*BEOORDELEN, *BESLISSEN, RAPPORT.artikel("3.4.2")),
    vervolg=(_ZORGPLICHT, _BESLISTERMIJN),
    jurist=(
        "Begint de termijn om te beslissen opnieuw als een kind van de wachtlijst aan de beurt is?",
    ),
)
_PLAATS_VOOR_ANDEREN = Uitkomst(
    id="plaats-voor-anderen",
    tekst="Is er wel plaats voor een ander kind, dan is er plaatsruimte beschikbaar. De "
    "uitzondering geldt dan niet, en de school beoordeelt en beslist. Dit volgt uit de tekst; de "
    "wet zegt niet wanneer een school vol is.",
    bronnen=(
        *(
            bron.als_uitleg(
                "De wet spreekt van plaatsruimte op de school, niet van plaats voor dit kind."
            )
            for bron in UITZONDERING
        ),
        *BEOORDELEN,
    ),
    oordeel=_WEEGT,
    vervolg=(_ZORGPLICHT, _BESLISTERMIJN),
    jurist=(_WANNEER_VOL,),
)
_VOL = Uitkomst(
    id="geen-plaatsruimte",
    tekst="Er is geen plaatsruimte, en er is beslist. De plicht om te beoordelen en een andere "
    "school te zoeken geldt dan niet. De eisen aan het besluit zelf gelden wel: op tijd, op "
    "papier, met redenen. Over een wachtlijst zegt de wet niets.",
    bronnen=(*UITZONDERING, *BESLISSEN, *WEIGEREN_MET_REDENEN),
    oordeel=_WEEGT,
    vervolg=(_WEIGERING, Vervolg("Kijk bij wie de zorgplicht ligt.", "wie-heeft-zorgplicht")),
    jurist=(_WANNEER_VOL,),
)
_LIJST = Uitkomst(
    id="wachtlijst-niet-geregeld",
    tekst="De wet regelt geen wachtlijst en geen loting. Gezocht is in WPO art. 39 en 40, WEC art. "
    "39 en 40, en WVO 2020 art. 8.8, 8.9 en 8.13. Zij kent alleen de uitzondering dat er geen "
    "plaatsruimte is. Volgens het rapport ontstaat de zorgplicht pas als het kind aan de beurt is "
    "of is ingeloot. Het besluit van nu is een weigering: laat zien dat er geen plaats is.",
    bronnen=(*UITZONDERING, *BESLISSEN, *WEIGEREN_MET_REDENEN, RAPPORT.artikel("3.4.2")),
    aard=Aard.NIET_GEREGELD,
    oordeel=_WEEGT,
    vervolg=(_WEIGERING, Vervolg("Kijk bij wie de zorgplicht ligt.", "wie-heeft-zorgplicht")),
    jurist=(
        _WANNEER_VOL,
        "Ontstaat de zorgplicht pas als een kind op de wachtlijst aan de beurt is of is ingeloot?",
    ),
)
_GEEN_BESLUIT = Uitkomst(
    id="wachtlijst-is-geen-besluit",
    tekst="Er is nog niet beslist. Een wachtlijst, een loting of het bericht dat de school vol is, "
    "is geen besluit over de toelating; dat is een gevolgtrekking. De termijn loopt vanaf de "
    "ontvangst van de aanmelding: zes weken, met een mededeling ten hoogste vier weken langer. Is "
    "er na tien weken geen besluit en staat het kind nergens ingeschreven, dan is het naar de "
    "letter tijdelijk geplaatst, ook op een volle school. Volgens het rapport ontstaat de "
    "zorgplicht pas als het kind aan de beurt is; de wet regelt wachtlijst en loting niet.",
    bronnen=(
        *BESLISSEN,
        *(bron.als_uitleg(_GEEN_UITZONDERING) for bron in TIJDELIJK),
        *UITZONDERING,
        RAPPORT.artikel("3.4.2"),
    ),
    vervolg=(
        _BESLISTERMIJN,
        Vervolg("Reken uit wanneer het kind tijdelijk geplaatst is.", "tijdelijke-plaatsing"),
    ),
    jurist=(
        "Is het bericht dat een kind op een wachtlijst staat, een besluit over de toelating?",
        (
            "Is een kind op een wachtlijst na tien weken zonder besluit tijdelijk geplaatst, ook "
            "als de school geen plaatsruimte heeft?"
        ),
    ),
)
_TLV = Uitkomst(
    id="tlv-is-geen-plaats",
    tekst="Zonder tlv geen toelating, maar een tlv is nog geen plaats: over de toelating beslist "
    "de school. Een wachtlijst bij die school is geen bereidheid om het kind toe te laten. Tot er "
    "een school bereid is, houdt de school die weigert of verwijdert haar plicht. Het rapport "
    "noemt vooral wachtlijsten in het sbo en het (v)so.",
    bronnen=(
        *TOELAATBAAR,
        *(
            bron.als_uitleg("Dat een wachtlijst geen bereidheid is, volgt uit het woord bereid.")
            for bron in ANDERE_SCHOOL
        ),
        RAPPORT.artikel("3.4.2"),
    ),
    vervolg=(
        _BESLISTERMIJN,
        _WEIGERING,
        Vervolg("Kijk of de plicht voorbij is.", "einde-zorgplicht"),
    ),
)

WACHTLIJST_EN_LOTING = beslissing(
    wachtlijst_en_loting,
    titel="Vol, wachtlijst of loting: wat betekent dat voor de zorgplicht?",
    ankers=(ONTVANGST,),
    voorbeelden=(
        "sector=vo manier_van_plaatsen=loting besluit_op_aanmelding=nee",
        "sector=so manier_van_plaatsen=tlv_zonder_plaats",
        "sector=po manier_van_plaatsen=vol ook_voor_anderen_vol=ja besluit_op_aanmelding=ja",
    ),
)
