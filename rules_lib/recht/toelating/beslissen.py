"""Toelating: wanneer er op een aanmelding beslist moet zijn."""

from __future__ import annotations

from rules_lib.kern.bron import Bron
from rules_lib.kern.duur import Weken
from rules_lib.kern.kalender import AWT
from rules_lib.kern.moment import (
    DagNa,
    GewoneDag,
    Moment,
    Na,
    NietVoor,
    Opgeschort,
    Verlengd,
)
from rules_lib.kern.regel import Betrekking, TermijnOfUitkomst, Vorm
from rules_lib.kern.termijn import Aanname, Lezing, SoortDatum, Termijn, Volgorde
from rules_lib.kern.uitkomst import Aard, Uitkomst
from rules_lib.kern.zaak import JaNee
from rules_lib.recht.basis import STILGESTAAN, Basiszaak, termijnregel
from rules_lib.recht.gebeurtenissen import (
    AANVULLING,
    MEDEDELING,
    ONTVANGST,
    UITNODIGING,
    VERZOEK,
)
from rules_lib.recht.geldigheden import ASIELREGELS
from rules_lib.recht.vindplaatsen import (
    BESLISSEN,
    BESLISSEN_ASIEL,
    BUITEN_BEHANDELING,
    NIET_BEHANDELEN,
    OPSCHORTEN,
)
from rules_lib.recht.wetten import WVO


class Toelating(Basiszaak):
    """De feiten waarvan de termijnen na een aanmelding afhangen.

    >>> Toelating(sector="vo", verlengd="ja").verlengd
    True
    """

    verlengd = JaNee(
        "Heeft de school de termijn verlengd?",
        hulp="Dan heeft zij de ouders gezegd dat zes weken niet lukt, en wanneer wel.",
        standaard=("nee", "De school heeft de termijn niet verlengd."),
        blijkt_uit=(MEDEDELING,),
        bronnen=BESLISSEN,
    )
    opgeschort = JaNee(
        "Heeft de school de ouders gevraagd om ontbrekende gegevens, met een termijn daarvoor?",
        hulp="Alleen als de aanmelding niet te beoordelen was zonder die gegevens.",
        standaard=("nee", "De school heeft niet om aanvulling van de aanmelding gevraagd."),
        blijkt_uit=(UITNODIGING, AANVULLING),
        bronnen=OPSCHORTEN,
    )
    asiel = JaNee(
        "Is het een minderjarig kind dat asiel vraagt, of van wie de ouders asiel vragen?",
        hulp="De opvangrichtlijn (EU) 2024/1346, artikel 16.",
        standaard=("nee", "Het is geen kind van asielzoekers."),
        bronnen=BESLISSEN_ASIEL,
    )


_ZES_WEKEN = Na(ONTVANGST, Weken(6))
AANVULLING_NA_UITNODIGING = Volgorde(
    UITNODIGING, AANVULLING, "De aanvulling ligt voor de uitnodiging."
)
VERZOEK_EERST = Volgorde(VERZOEK, ONTVANGST, "De ontvangst ligt voor het verzoek om toelating.")
VOLGORDE_AANMELDING = (
    Volgorde(ONTVANGST, MEDEDELING, "De mededeling ligt voor de ontvangst van de aanmelding."),
    Volgorde(ONTVANGST, UITNODIGING, "De uitnodiging ligt voor de ontvangst van de aanmelding."),
    AANVULLING_NA_UITNODIGING,
    VERZOEK_EERST,
)


def _stilstaand(zaak: Toelating, termijn: Moment) -> Moment:
    """Laat de beslistermijn stilstaan zolang de ouders de aanmelding aanvullen."""
    if not zaak.opgeschort:
        return termijn
    if zaak.denominatie == "openbaar":
        return Opgeschort(termijn, DagNa(UITNODIGING), AANVULLING)
    if zaak.sector == "vo":
        return termijn
    return Opgeschort(termijn, UITNODIGING, AANVULLING)


def _over_stilstaan(zaak: Toelating) -> tuple[tuple[Bron, ...], tuple[Aanname, ...]]:
    """Geeft de bronnen en aannames die bij het stilstaan horen."""
    if not zaak.opgeschort:
        return (), ()
    if zaak.denominatie == "bijzonder" and zaak.sector == "vo":
        tekst = "In het bijzonder vo is geen opschorting gevonden: de termijn loopt door."
        return NIET_BEHANDELEN, (Aanname(tekst),)
    return OPSCHORTEN, (STILGESTAAN,)


def beslissing_aanmelding(zaak: Toelating) -> Termijn:
    """Zegt wanneer het bevoegd gezag uiterlijk op een aanmelding beslist.

    Bron: WPO art. 40 lid 6, WEC art. 40 lid 7, WVO 2020 art. 8.8 lid 2; opschorting: Awb art. 4:15
    (openbaar), WPO art. 63 lid 4 en WEC art. 61 lid 5 (bijzonder).

    >>> beslissing_aanmelding(Toelating(verlengd="nee", opgeschort="nee")).gebeurtenis.naam
    'ontvangst'
    """
    lezingen = _verlengde_lezingen(zaak) if zaak.verlengd else (
        Lezing(id="tekst", grond="Zes weken na de ontvangst.",
               einde=GewoneDag(_stilstaand(zaak, _ZES_WEKEN))),
    )  # fmt: skip
    bronnen, aannames = _over_stilstaan(zaak)
    te_laat = Volgorde(
        MEDEDELING,
        GewoneDag(_stilstaand(zaak, _ZES_WEKEN)),
        "De mededeling kwam na de zes weken. Wat daarvan het gevolg is staat niet in de wet.",
        fataal=False,
    )
    return Termijn(
        lezingen=lezingen,
        soort_datum=SoortDatum.UITERLIJK,
        bronnen=(*BESLISSEN, *bronnen, AWT.artikel("1", "1")),
        aannames=(
            Aanname("Beslis zo spoedig mogelijk; dit is de laatste dag."),
            Aanname("Vakanties tellen gewoon mee."),
            *(_BIJ_VERLENGING if zaak.verlengd else ()),
            *aannames,
        ),
        volgorde=(*VOLGORDE_AANMELDING, te_laat, *_te_late_uitnodiging(zaak)),
        jurist=_JURIST_VERLENGING if zaak.verlengd else (),
    )


def _te_late_uitnodiging(zaak: Toelating) -> tuple[Volgorde, ...]:
    """Waarschuwt als de school pas na het einde van de termijn om gegevens vroeg."""
    if not zaak.opgeschort:
        return ()
    einde = Verlengd(_ZES_WEKEN, Weken(4)) if zaak.verlengd else _ZES_WEKEN
    tekst = "De uitnodiging kwam na het einde van de termijn: die stond dus niet stil."
    return (Volgorde(UITNODIGING, GewoneDag(einde), tekst, fataal=False),)


_BIJ_VERLENGING = (
    Aanname("Noemde de school de ouders een kortere termijn, dan telt die."),
    Aanname(
        "De dag van de mededeling is niet opgegeven; telt de verlenging vanaf die dag, dan kan de "
        "laatste dag eerder zijn.",
        "mededeling",
    ),
    Aanname("Voor een kind van asielzoekers staat verlengen sinds 12 juni 2026 niet in de tekst."),
)
_JURIST_VERLENGING = (
    "Lopen de vier weken verlenging vanaf het einde van de zes weken, of vanaf de mededeling?",
)


def _verlengde_lezingen(zaak: Toelating) -> tuple[Lezing, ...]:
    """De tekst zegt niet waar de vier weken verlenging beginnen."""
    eerste_termijn = GewoneDag(_stilstaand(zaak, _ZES_WEKEN))
    return (
        Lezing(
            id="aaneengesloten",
            grond="Zes weken en vier weken achter elkaar: tien weken na de ontvangst.",
            einde=GewoneDag(_stilstaand(zaak, Verlengd(_ZES_WEKEN, Weken(4)))),
        ),
        Lezing(
            id="na-eerste-termijn",
            grond="Vier weken na de dag waarop de eerste termijn echt eindigt.",
            einde=GewoneDag(_stilstaand(zaak, Na(eerste_termijn, Weken(4)))),
        ),
        Lezing(
            id="vanaf-mededeling",
            grond="Vier weken na de mededeling, maar niet korter dan de eerste zes weken.",
            einde=NietVoor(GewoneDag(_stilstaand(zaak, Na(MEDEDELING, Weken(4)))), eerste_termijn),
            zodra_bekend=True,
        ),
    )


def mededeling_verlenging(zaak: Toelating) -> Termijn:
    """Zegt wanneer de ouders uiterlijk moeten weten dat het langer duurt.

    Bron: WPO art. 40 lid 6, WEC art. 40 lid 7, WVO 2020 art. 8.8 lid 2. Dat de mededeling binnen
    de zes weken valt is een gevolgtrekking.

    >>> mededeling_verlenging(Toelating(opgeschort="nee")).soort_datum.value
    'uiterlijk'
    """
    bronnen, aannames = _over_stilstaan(zaak)
    uitleg = "Dat de mededeling binnen de zes weken valt, is een gevolgtrekking."
    return Termijn.met_einde(
        GewoneDag(_stilstaand(zaak, _ZES_WEKEN)),
        SoortDatum.UITERLIJK,
        (*(bron.als_uitleg(uitleg) for bron in BESLISSEN), *bronnen, AWT.artikel("1", "1")),
        aannames=(
            Aanname("Noem daarbij een zo kort mogelijke termijn, hooguit 4 weken."),
            *aannames,
        ),
        volgorde=VOLGORDE_AANMELDING,
    )


def beslissing_aanmelding_asiel(zaak: Toelating) -> Termijn:
    """Zegt wanneer er op de aanmelding van een kind van asielzoekers beslist is.

    Bron: WPO art. 40 lid 15, WEC art. 40 lid 23, WVO 2020 art. 8.8 lid 9.

    >>> beslissing_aanmelding_asiel(Toelating()).bronnen[0].verwijzing
    'WPO art. 40 lid 15'
    """
    return Termijn.met_einde(
        GewoneDag(_ZES_WEKEN),
        SoortDatum.UITERLIJK,
        (*BESLISSEN_ASIEL, AWT.artikel("1", "1")),
        aannames=(Aanname("Verlengen staat voor deze kinderen niet in de tekst."),),
        volgorde=VOLGORDE_AANMELDING,
        jurist=(
            "Staat de beslistermijn voor een kind van asielzoekers stil als gegevens ontbreken?",
        ),
    )


def niet_behandelen(zaak: Toelating) -> TermijnOfUitkomst:
    """Zegt wanneer de ouders uiterlijk weten dat hun aanmelding buiten behandeling blijft.

    Bron: Awb art. 4:5 lid 4 (openbaar), WPO art. 63 lid 4 en WEC art. 61 lid 5 (bijzonder).

    >>> niet_behandelen(Toelating(denominatie="bijzonder", sector="vo")).aard.label
    'geen regeling gevonden'
    """
    if zaak.denominatie == "bijzonder":
        if zaak.sector == "vo":
            return Uitkomst(
                id="geen-termijn",
                tekst="De wet noemt voor een bijzondere school in het vo geen termijn om te zeggen "
                "dat de aanmelding niet wordt behandeld. Gezocht is in WVO 2020 art. 8.8.",
                bronnen=(WVO.artikel("8.8", "3"),),
                aard=Aard.NIET_GEREGELD,
            )
    return Termijn.met_einde(
        GewoneDag(Na(AANVULLING, Weken(4))),
        SoortDatum.UITERLIJK,
        (*BUITEN_BEHANDELING, AWT.artikel("1", "1")),
        aannames=(Aanname("De ouders kregen tijd om de aanmelding aan te vullen."),),
        volgorde=(AANVULLING_NA_UITNODIGING,),
    )


TERMIJNEN = (
    termijnregel(
        beslissing_aanmelding,
        titel="Beslissen op de aanmelding",
        doel="Het besluit over de toelating is genomen.",
        wie="het bevoegd gezag",
        ankers=(ONTVANGST,),
        voorbeelden=(
            "ontvangst=2026-11-23",
            "ontvangst=2027-02-12",
            "ontvangst=2027-03-24",
            "ontvangst=2027-03-24 verlengd=ja",
        ),
    ),
    termijnregel(
        mededeling_verlenging,
        titel="Zeggen dat het langer duurt",
        doel="De ouders weten dat zes weken niet lukt, en wanneer het besluit er wel is.",
        wie="het bevoegd gezag",
        ankers=(ONTVANGST,),
        voorbeelden=(
            "ontvangst=2026-11-23",
            "ontvangst=2027-03-24",
        ),
        betrekt=(
            Betrekking(
                stap="Niet binnen zes weken op een aanmelding beslissen",
                vorm=Vorm.INFORMEREN,
                wie="de ouders",
                woorden="meedelen, met een zo kort mogelijke termijn",
                bronnen=BESLISSEN,
            ),
        ),
    ),
    termijnregel(
        niet_behandelen,
        titel="Zeggen dat de aanmelding niet wordt behandeld",
        doel="De ouders weten dat de aanmelding buiten behandeling blijft.",
        wie="het bevoegd gezag",
        ankers=(AANVULLING,),
        voorbeelden=(
            "sector=po denominatie=openbaar aanvulling=2026-12-11",
            "sector=vo denominatie=bijzonder aanvulling=2026-12-11",
        ),
    ),
    termijnregel(
        beslissing_aanmelding_asiel,
        titel="Beslissen op de aanmelding van een kind van asielzoekers",
        doel="Het besluit over de toelating is genomen.",
        wie="het bevoegd gezag",
        ankers=(ONTVANGST,),
        voorbeelden=(
            "ontvangst=2026-11-23",
            "ontvangst=2027-03-24",
        ),
        geldig=ASIELREGELS,
    ),
)
