"""De algemene toegankelijkheid: stap voor stap, ook zonder dat iemand erom vraagt."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from rules_lib.kern.uitkomst import Uitkomst, Vervolg
from rules_lib.recht.basis import beslissing
from rules_lib.recht.gebeurtenissen import PEILDAG
from rules_lib.recht.geldigheden import GELIJKE_BEHANDELING
from rules_lib.recht.gelijke_behandeling.feiten import Toegang
from rules_lib.recht.gelijke_behandeling.vindplaatsen import TOEGANGSBESLUIT
from rules_lib.recht.wetten import RAPPORT, WGBH

_BRON = WGBH.artikel("2a", "1")
_REGELS = TOEGANGSBESLUIT.artikel("6", "1 en 2")
_WEGING = TOEGANGSBESLUIT.artikel("7")
_JURIST = (
    (
        "Is het Besluit algemene toegankelijkheid sinds 2017 gewijzigd, en is er voor het "
        "onderwijs een actieplan?"
    ),
)
_GELDIG = replace(
    GELIJKE_BEHANDELING,
    van=date(2017, 6, 21),
    grond="Het Besluit algemene toegankelijkheid geldt sinds 21 juni 2017 en is in die versie "
    "gelezen, de WGBH/cz in die van 1 januari 2026.",
)


def toegankelijkheid(zaak: Toegang) -> Uitkomst:
    """Zegt wat een school aan algemene toegankelijkheid moet doen.

    Bron: WGBH/cz art. 2a lid 1, Besluit algemene toegankelijkheid art. 6 en 7.

    >>> toegankelijkheid(Toegang(toegang_voor="leerling")).id
    'een-leerling'
    >>> toegankelijkheid(Toegang(toegang_voor="algemeen", toegang_onevenredig="nee",
    ...     toegang_eenvoudig="nee")).id
    'geleidelijk'
    """
    if zaak.toegang_voor == "leerling":
        return _EEN_LEERLING
    if zaak.toegang_onevenredig:
        return _ONEVENREDIG
    if zaak.toegang_eenvoudig:
        return _EENVOUDIG
    return _GELEIDELIJK


_WEEGT = "De school weegt of de voorziening een onevenredige belasting is."
_EEN_LEERLING = Uitkomst(
    id="een-leerling",
    tekst="Heeft één leerling iets nodig, dan gaat het om een doeltreffende aanpassing. De plicht "
    "om voor algemene toegankelijkheid te zorgen staat daarnaast.",
    bronnen=(WGBH.artikel("2", "1"), _BRON),
    vervolg=(Vervolg("Ga na of de school de aanpassing moet doen.", "doeltreffende-aanpassing"),),
)
_GELEIDELIJK = Uitkomst(
    id="geleidelijk",
    tekst="De school zorgt ten minste geleidelijk voor deze toegankelijkheid, ook als niemand "
    "erom vraagt. Alles aan onderwijs telt mee, niet alleen het gebouw.",
    bronnen=(_BRON, _REGELS, RAPPORT.artikel("2.1")),
    oordeel=_WEEGT,
    vervolg=(Vervolg("Maak een plan: wat gebeurt wanneer."),),
    jurist=_JURIST,
)
_EENVOUDIG = Uitkomst(
    id="eenvoudig",
    tekst="De school treft deze voorziening, en wacht er niet mee. Een voorziening die weinig "
    "ingrijpt en niets of weinig kost, hoort in elk geval bij de plicht.",
    bronnen=(_REGELS, _BRON),
    oordeel=_WEEGT,
    vervolg=(Vervolg("Spreek af wie de voorziening treft, en wanneer zij klaar is."),),
    jurist=_JURIST,
)
_ONEVENREDIG = Uitkomst(
    id="onevenredig",
    tekst="Deze voorziening hoeft nu niet, als zij een onevenredige belasting is. De plicht "
    "blijft: bekijk wat wel kan, en kijk later opnieuw. Grijpt zij weinig in en kost zij weinig, "
    "dan is zij niet snel te zwaar; dat is een gevolgtrekking.",
    bronnen=(_BRON, _WEGING, _REGELS),
    oordeel=_WEEGT,
    vervolg=(
        Vervolg("Leg vast wat is gewogen, en wanneer er opnieuw wordt gekeken."),
        Vervolg("Vraagt een leerling om een aanpassing?", "doeltreffende-aanpassing"),
    ),
    jurist=_JURIST,
)

TOEGANKELIJKHEID = beslissing(
    toegankelijkheid,
    titel="Moet de school toegankelijker worden?",
    ankers=(PEILDAG,),
    voorbeelden=(
        "toegang_voor=algemeen toegang_onevenredig=nee toegang_eenvoudig=nee",
        "toegang_voor=algemeen toegang_onevenredig=ja",
        "toegang_voor=leerling",
    ),
    geldig=_GELDIG,
)
