"""Het einde van de zorgplicht: wat in de wet staat, en wat alleen het rapport zegt."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Aard, Uitkomst, Vervolg
from rules_lib.recht.basis import beslissing
from rules_lib.recht.gebeurtenissen import BEKENDMAKING
from rules_lib.recht.vindplaatsen import (
    AANMELDEN,
    ANDERE_SCHOOL,
    BEOORDELEN,
    BESLISSEN,
    UITZONDERING,
)
from rules_lib.recht.wetten import RAPPORT, WEC
from rules_lib.recht.zorgplicht_bij_wie.feiten import Einde
from rules_lib.recht.zorgplicht_bij_wie.vindplaatsen import (
    TOELAATBAAR,
    VERWIJDEREN,
    WEIGEREN_MET_REDENEN,
)


def einde_zorgplicht(zaak: Einde) -> Uitkomst:
    """Zegt of de zorgplicht van een school voorbij is.

    Bron: WPO art. 40 lid 4, 7 en 11, WEC art. 40 lid 5, 8, 9 en 18, WVO 2020 art. 8.9 lid 2, 8.13
    en 8.15 lid 2; rapport § 2.2 en 3.4.

    >>> einde_zorgplicht(Einde(reden_van_einde="tlv_of_wachtlijst")).id
    'tlv-of-wachtlijst-is-geen-einde'
    >>> einde_zorgplicht(Einde(reden_van_einde="verwijderd", op_andere_school_toegelaten="nee",
    ...     andere_school="nee")).id
    'blijft-na-verwijdering'
    >>> einde_zorgplicht(Einde(reden_van_einde="aanbod_afgewezen",
    ...     aanbod_redelijk="ja")).bronnen[0].soort.value
    'rapport'
    """
    reden = zaak.reden_van_einde
    if reden == "ingetrokken":
        return _INGETROKKEN
    if reden == "tlv_of_wachtlijst":
        return _TLV
    if reden == "aanbod_afgewezen":
        return _VOLGENS_RAPPORT if zaak.aanbod_redelijk else _BLIJFT_NA_AANBOD
    if reden == "geweigerd":
        if not zaak.zorgplicht_gold:
            return _GOLD_NIET
        return _bij_andere_school(zaak, _BLIJFT_NA_WEIGERING)
    return _bij_andere_school(zaak, _BLIJFT_NA_VERWIJDERING)


def _bij_andere_school(zaak: Einde, blijft: Uitkomst) -> Uitkomst:
    """Kijkt of een andere school het kind toeliet, of daartoe bereid is."""
    if zaak.op_andere_school_toegelaten:
        return _ELDERS
    if zaak.andere_school:
        return _BEREID
    return blijft


_WIE = Vervolg("Kijk bij wie de zorgplicht nu ligt.", "wie-heeft-zorgplicht")
_ELDERS = Uitkomst(
    id="voorbij-door-toelating-elders",
    tekst="Volgens het rapport is de zorgplicht van deze school voorbij: het kind is op een andere "
    "school toegelaten. Het rapport noemt dat bij een verwijdering. De wet zegt het niet met "
    "deze woorden. Zij vraagt dat een andere school bereid is het kind toe te laten, en dat is "
    "hier gebeurd.",
    bronnen=(
        RAPPORT.artikel("2.2"),
        *(bron.als_uitleg("Wie toelaat, was daartoe bereid.") for bron in ANDERE_SCHOOL),
        *(bron.als_uitleg("Wie toelaat, was daartoe bereid.") for bron in VERWIJDEREN),
    ),
    vervolg=(Vervolg("Loop na hoe gegevens gedeeld worden.", "gegevens-overdracht"),),
)
_BEREID = Uitkomst(
    id="bereid-maar-niet-toegelaten",
    tekst="Een andere school is bereid, maar liet het kind nog niet toe. Meer dan bereidheid "
    "vraagt de wet niet. Wat er geldt als de toelating daarna niet doorgaat, staat er niet. Het "
    "rapport noemt bij een verwijdering de toelating zelf als het einde. Houd dus contact tot het "
    "kind is toegelaten, en leg vast wat de andere school heeft gezegd.",
    bronnen=(*ANDERE_SCHOOL, *VERWIJDEREN, RAPPORT.artikel("2.2")),
    aard=Aard.NIET_GEREGELD,
    vervolg=(_WIE,),
    jurist=(
        (
            "Leeft de zorgplicht op als een school die bereid was het kind toe te laten, dat toch "
            "niet doet?"
        ),
    ),
)
_BLIJFT_NA_WEIGERING = Uitkomst(
    id="blijft-na-weigering",
    tekst="De plicht blijft: zonder school die bereid is het kind toe te laten, geen weigering van "
    "een kind dat extra ondersteuning nodig heeft.",
    bronnen=ANDERE_SCHOOL,
    vervolg=(Vervolg("Loop de eisen aan een weigering na.", "weigering"),),
)
_GOLD_NIET = Uitkomst(
    id="gold-niet",
    tekst="De plicht om een andere school te zoeken was er bij deze aanmelding niet, en begint ook "
    "niet door de weigering. De eisen aan het besluit zelf gelden wel: op tijd, op papier, met "
    "redenen.",
    bronnen=(
        *UITZONDERING,
        WEC.artikel("40", "22"),
        *BEOORDELEN,
        *BESLISSEN,
        *WEIGEREN_MET_REDENEN,
    ),
    vervolg=(
        Vervolg("Kijk nog eens of de zorgplicht gold.", "zorgplicht"),
        Vervolg("Loop de eisen aan een weigering na.", "weigering"),
        _WIE,
    ),
)
_BLIJFT_NA_VERWIJDERING = Uitkomst(
    id="blijft-na-verwijdering",
    tekst="De plicht blijft, als de eis van een bereide school hier geldt. Definitief verwijderen "
    "kan dan pas als een andere school bereid is het kind toe te laten. In het po geldt die eis "
    "voor elk kind, in het vo en (v)so alleen voor een leerling op wie de Leerplichtwet van "
    "toepassing is. In het (v)so zijn er uitzonderingen voor een instelling (cluster 1 of 2) en "
    "voor een school bij een gesloten inrichting. Thuiszitten zonder besluit is geen einde; "
    "volgens het rapport zorgt de school dan zo goed mogelijk voor onderwijs thuis en zoekt zij "
    "een plek.",
    bronnen=(*VERWIJDEREN, RAPPORT.artikel("3.4")),
    vervolg=(
        Vervolg("Geen besluit? Kijk of dit een verwijdering is.", "feitelijke-verwijdering"),
        Vervolg("Kijk of deze eis hier geldt.", "andere-school-bij-verwijdering"),
        Vervolg("Loop de eisen aan een verwijdering na.", "verwijdering"),
    ),
)
_INGETROKKEN = Uitkomst(
    id="geen-aanmelding-meer",
    tekst="Er is geen aanmelding meer om te beoordelen of op te beslissen. De wet zegt niets over "
    "intrekken: dat de plicht dan voorbij is, is een gevolgtrekking. Vraag om een bericht op "
    "papier, en zeg de ouders vooraf wat zij ermee opgeven. Drong de school op intrekken aan, leg "
    "dan vast wat er is gezegd.",
    bronnen=tuple(bron.als_uitleg("De plicht hangt aan een aanmelding.") for bron in AANMELDEN),
    vervolg=(_WIE,),
    jurist=(
        "Eindigt de zorgplicht als ouders de aanmelding intrekken, ook als de school aandrong?",
    ),
)
_VOLGENS_RAPPORT = Uitkomst(
    id="voorbij-volgens-rapport",
    tekst="Volgens het rapport is de zorgplicht voorbij: de ouders wezen een aanbod af dat niet "
    "onredelijk was, en zoeken zelf verder. De wet zegt dit niet. Beslis daarom toch op de "
    "aanmelding, en volg bij een leerling van de school de eisen voor verwijdering.",
    bronnen=(
        RAPPORT.artikel("2.2"),
        *(bron.als_uitleg("In dit lid staat een afgewezen aanbod niet.") for bron in ANDERE_SCHOOL),
        *BESLISSEN,
    ),
    oordeel="Het bevoegd gezag weegt of het aanbod redelijk was, en bij een geschil de GPO of de "
    "rechter.",
    vervolg=(
        Vervolg("Reken uit wanneer er beslist moet zijn.", "beslissing-aanmelding"),
        Vervolg("Niet eens? Kijk of de GPO hierover kan oordelen.", "gpo-bevoegd"),
    ),
    jurist=("Eindigt de zorgplicht als ouders een niet onredelijk aanbod afwijzen?",),
)
_BLIJFT_NA_AANBOD = Uitkomst(
    id="blijft-na-aanbod",
    tekst="De plicht blijft. Zoek met de ouders verder naar een school die bij het kind past.",
    bronnen=(*ANDERE_SCHOOL, *VERWIJDEREN, RAPPORT.artikel("2.2")),
    oordeel="Het bevoegd gezag weegt of het aanbod redelijk was, en bij een geschil de GPO of de "
    "rechter.",
    vervolg=(
        Vervolg("Loop de eisen aan een weigering na.", "weigering"),
        Vervolg("Zit het kind al op de school? Loop de eisen na.", "verwijdering"),
    ),
)
_TLV = Uitkomst(
    id="tlv-of-wachtlijst-is-geen-einde",
    tekst="De plicht blijft. De wet vraagt een school die bereid is het kind toe te laten. Een tlv "
    "zegt alleen dat het kind toelaatbaar is, en een wachtlijst is geen bereidheid.",
    bronnen=(*ANDERE_SCHOOL, *VERWIJDEREN, *TOELAATBAAR, RAPPORT.artikel("3.4.2")),
    vervolg=(Vervolg("Kijk wat wachtlijst en loting betekenen.", "wachtlijst-en-loting"),),
)

EINDE_ZORGPLICHT = beslissing(
    einde_zorgplicht,
    titel="Is de zorgplicht voorbij?",
    ankers=(BEKENDMAKING,),
    voorbeelden=(
        "sector=po reden_van_einde=verwijderd op_andere_school_toegelaten=ja",
        "sector=vo reden_van_einde=aanbod_afgewezen aanbod_redelijk=ja",
        "sector=so reden_van_einde=tlv_of_wachtlijst",
    ),
)
