"""Wat een school bij de aanmelding vraagt, behalve over het kind zelf."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Uitkomst, Vervolg
from rules_lib.recht.basis import beslissing
from rules_lib.recht.gebeurtenissen import ONTVANGST
from rules_lib.recht.geldigheden import GEGEVENSRECHT
from rules_lib.recht.informatie.feiten import BijAanmelding
from rules_lib.recht.informatie.vindplaatsen import (
    BIJDRAGE,
    GEEN_OPENBARE_SCHOOL,
    OPENBAAR_TOEGANKELIJK,
    RICHTING,
)
from rules_lib.recht.vindplaatsen import AANMELDEN, BESLISSEN, UITZONDERING


def gegevens_bij_aanmelding(zaak: BijAanmelding) -> Uitkomst:
    """Zegt wat er geldt voor een vraag naar andere scholen, de grondslag of een bijdrage.

    Bron: WPO art. 40 lid 1, 2, 5, 6 en 9, 46 lid 2 en 58 lid 1, WEC art. 40 lid 1, 3, 6, 7 en 17,
    49 lid 2 en 60 lid 1, WVO 2020 art. 8.2, 8.3, 8.8 lid 1, 2 en 7 en 8.9 lid 3.

    >>> gegevens_bij_aanmelding(BijAanmelding(vraag_bij_aanmelding="bijdrage")).id
    'bijdrage-geen-voorwaarde'
    """
    return _UITKOMSTEN[str(zaak.vraag_bij_aanmelding)]


_ANDERE_SCHOLEN = Uitkomst(
    id="ouders-geven-op",
    tekst="De ouders noemen bij de aanmelding de andere scholen waar zij om toelating vroegen. "
    "Noemen zij die niet, dan verbindt de onderwijswet daar geen gevolg aan: er is een aanmelding, "
    "en de termijn om te beslissen loopt. Vraag er wel naar, en leg het antwoord vast.",
    bronnen=(
        *AANMELDEN,
        *(bron.als_uitleg("Dat de termijn loopt, is een gevolgtrekking.") for bron in BESLISSEN),
    ),
    vervolg=(
        Vervolg("Kijk wie de zorgplicht heeft.", "wie-heeft-zorgplicht"),
        Vervolg("Reken uit wanneer er beslist moet zijn.", "beslissing-aanmelding"),
    ),
    jurist=(
        (
            "Kan een openbare school een aanmelding buiten behandeling laten als de ouders de "
            "andere scholen niet noemen (Awb art. 4:5 lid 1 onder a)?"
        ),
    ),
)
_GRONDSLAG = Uitkomst(
    id="verklaring-bij-de-aanmelding",
    tekst="Het bevoegd gezag kan de ouders bij de aanmelding verzoeken te verklaren dat zij de "
    "grondslag respecteren of onderschrijven. Weigeren zij, dan geldt de plicht om te beoordelen "
    "en een andere school te zoeken niet. Over de aanmelding wordt wel op tijd beslist. Een "
    "openbare school is er voor elk kind, van welk geloof ook. Is er op redelijke afstand van huis "
    "geen openbaar onderwijs, dan weigert een bijzondere school niet om geloof of "
    "levensbeschouwing, tenzij zij er alleen voor interne leerlingen is. In het (v)so, en als een "
    "kind van een basisschool naar het sbo gaat, is de richting alleen een reden om te weigeren "
    "als de ouders de verklaring weigeren; in het sbo gaat het dan om respecteren.",
    bronnen=(
        *UITZONDERING,
        *RICHTING,
        *GEEN_OPENBARE_SCHOOL,
        *OPENBAAR_TOEGANKELIJK,
        *BESLISSEN,
    ),
    vervolg=(Vervolg("Kijk of de zorgplicht geldt.", "zorgplicht"),),
    jurist=(
        "Kan een openbare school om een verklaring over haar grondslag vragen?",
        (
            "Kan een bijzondere school weigeren als ouders de verklaring over de grondslag "
            "weigeren, en er op redelijke afstand geen openbaar onderwijs is?"
        ),
    ),
)
_BIJDRAGE = Uitkomst(
    id="bijdrage-geen-voorwaarde",
    tekst="De toelating hangt niet af van een bijdrage van de ouders. In het vo telt alleen een "
    "bijdrage die de wet zelf regelt.",
    bronnen=BIJDRAGE,
)
_UITKOMSTEN = {
    "andere_scholen": _ANDERE_SCHOLEN,
    "verklaring_grondslag": _GRONDSLAG,
    "bijdrage": _BIJDRAGE,
}

GEGEVENS_BIJ_AANMELDING = beslissing(
    gegevens_bij_aanmelding,
    titel="Andere scholen, grondslag, geld: wat vraagt een school bij de aanmelding?",
    ankers=(ONTVANGST,),
    voorbeelden=(
        "sector=po vraag_bij_aanmelding=andere_scholen",
        "sector=vo vraag_bij_aanmelding=bijdrage",
        "sector=so vraag_bij_aanmelding=verklaring_grondslag",
    ),
    geldig=GEGEVENSRECHT,
)
