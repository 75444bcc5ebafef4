"""Bezwaar: tegen een weigering of verwijdering, met de commissie (GPO) en de rechter daarnaast."""

from __future__ import annotations

from typing import ClassVar

from rules_lib.kern.bron import Bron
from rules_lib.kern.duur import Weken
from rules_lib.kern.kalender import AWT
from rules_lib.kern.moment import GewoneDag, Moment, Na, Opgeschort
from rules_lib.kern.regel import TermijnOfUitkomst
from rules_lib.kern.termijn import Aanname, SoortDatum, Termijn, Volgorde
from rules_lib.kern.uitkomst import Aard, Uitkomst
from rules_lib.kern.zaak import JaNee
from rules_lib.recht.basis import MEERDERJARIG, STILGESTAAN, Basiszaak, termijnregel
from rules_lib.recht.bezwaar.vindplaatsen import (
    BESLISSEN_VO,
    BEZWAAR_AWB,
    BEZWAAR_BIJZONDER,
    BEZWAAR_VO,
    GEEN_RECHT_OP_EMAIL,
    GEEN_SCHORSENDE_WERKING,
    NA_BEZWAARTERMIJN,
    NA_ONTVANGST,
    OORDEEL_GPO,
    OPSCHORTING_GPO,
)
from rules_lib.recht.gebeurtenissen import (
    BEKENDMAKING,
    BEKENDMAKING_BESLISSING,
    GPO_AANHANGIG,
    GPO_OORDEEL,
    ONTVANGST_BEZWAAR,
)
from rules_lib.recht.wetten import AWB, GPO


class Bezwaar(Basiszaak):
    """De feiten van een bezwaar tegen een weigering of verwijdering.

    De dagen zijn voor beide gelijk; alleen de vindplaats in het vo verschilt. Een onderwerp dat
    maar een van beide kent, zegt dat met `besluiten`, en krijgt dan alleen die vindplaats.

    >>> Bezwaar(sector="po", denominatie="openbaar", gpo="nee").gpo
    False
    >>> class Verwijderd(Bezwaar):
    ...     besluiten = ("verwijdering",)
    >>> Verwijderd.besluiten
    ('verwijdering',)
    """

    besluiten: ClassVar[tuple[str, ...]] = ("weigering", "verwijdering")
    """De soorten besluit waarover het kan gaan."""

    gpo = JaNee(
        "Hebben de ouders het geschil ook aan de geschillencommissie (GPO) voorgelegd?",
        hulp="Dan staat de termijn voor de beslissing op het bezwaar stil tot het oordeel.",
        standaard=("nee", "Er loopt geen geschil bij de GPO."),
        blijkt_uit=(GPO_AANHANGIG, GPO_OORDEEL),
        bronnen=OPSCHORTING_GPO,
    )


EINDE_BEZWAAR = GewoneDag(Na(BEKENDMAKING, Weken(6)))
"""De laatste dag van de bezwaartermijn."""
NA_ONTVANGST_BEZWAAR = Na(ONTVANGST_BEZWAAR, Weken(4))
NA_EINDE_BEZWAAR = Na(EINDE_BEZWAAR, Weken(4))
BESLUIT_EERST = Volgorde(
    BEKENDMAKING,
    ONTVANGST_BEZWAAR,
    "Het bezwaar ligt voor de bekendmaking van het besluit waartegen het gaat.",
)
GPO_EERST = Volgorde(GPO_AANHANGIG, GPO_OORDEEL, "Het oordeel van de GPO ligt voor het geschil.")
_VOLGORDE_BEZWAAR = (
    BESLUIT_EERST,
    Volgorde(
        ONTVANGST_BEZWAAR,
        EINDE_BEZWAAR,
        "Het bezwaar kwam na de bezwaartermijn. Ga na of dat te verontschuldigen is "
        "(openbaar: Awb art. 6:9 en 6:11).",
        fataal=False,
    ),
    GPO_EERST,
)
_WERKING = Aanname(
    "Bezwaar houdt het besluit niet tegen: het geldt intussen (openbaar: Awb art. 6:16; voor "
    "bijzonder is geen andere regel gevonden)."
)
_OVER = {"weigering": "over toelating", "verwijdering": "tot verwijdering"}
LEERLING_VSO = (
    "Wie maakt in het bijzonder vso bezwaar als de leerling meerderjarig is? WEC art. 61 lid 3 "
    "noemt alleen de ouders."
)
VERWIJZING_WEC = (
    "Bij verwijdering in het bijzonder (v)so: WEC art. 61 lid 2 verwijst naar art. 40 lid 6, maar "
    "verwijderen staat nu in lid 18. Is lid 18 bedoeld?"
)
SPOED = "Is een spoedprocedure bij de rechter mogelijk als het besluit niet kan wachten?"
VERDAGEN = "Kan een openbare school de vier weken verdagen met Awb art. 7:10 lid 3?"


def bezwaar(zaak: Bezwaar) -> Termijn:
    """Zegt tot en met welke dag de ouders bezwaar kunnen maken.

    Bron: Awb art. 6:7 en 6:8 lid 1 (openbaar), WPO art. 63 lid 3, WEC art. 61 lid 3 en WVO 2020
    art. 8.8 lid 5 (weigering) en 8.15 lid 7 (verwijdering) (bijzonder). Het besluit geldt
    intussen: Awb art. 6:16. Geen recht op e-mail: WPO art. 4d, WEC art. 5b, WVO 2020 art. 3.43.

    >>> bezwaar(Bezwaar()).gebeurtenis.naam
    'bekendmaking'
    """
    in_het_vo = (BEZWAAR_VO[soort].alleen_bij("bijzonder") for soort in zaak.besluiten)
    return Termijn.met_einde(
        EINDE_BEZWAAR,
        SoortDatum.UITERLIJK,
        (
            *BEZWAAR_AWB,
            *BEZWAAR_BIJZONDER,
            *in_het_vo,
            AWT.artikel("1", "1"),
            GEEN_SCHORSENDE_WERKING,
            *GEEN_RECHT_OP_EMAIL,
        ),
        aannames=(
            Aanname("Zorg dat het bezwaar op deze dag bij het bestuur binnen is."),
            Aanname(
                "Stuur het op papier of geef het af, en bewaar een bewijs. Een recht om het per "
                "e-mail te sturen is er bij een school niet (WPO art. 4d, WEC art. 5b, WVO 2020 "
                "art. 3.43)."
            ),
            Aanname("Een geschil bij de GPO vervangt het bezwaar niet."),
            _WERKING,
            MEERDERJARIG,
        ),
        volgorde=(BESLUIT_EERST,),
        jurist=(
            "Telt bij een bijzondere school de dag van ontvangst of van verzending?",
            "Is een bezwaar per e-mail op tijd gemaakt als de school daar niet om vroeg?",
            LEERLING_VSO,
            *_bij_verwijdering(zaak),
        ),
    )


def _bij_verwijdering(zaak: Bezwaar) -> tuple[str, ...]:
    return (VERWIJZING_WEC,) if "verwijdering" in zaak.besluiten else ()


def beslissing_op_bezwaar(zaak: Bezwaar) -> Termijn:
    """Zegt wanneer het bevoegd gezag uiterlijk op het bezwaar beslist.

    Bron: WPO art. 40 lid 12 en WEC art. 40 lid 20 (openbaar: na de bezwaartermijn), WPO art. 63
    lid 3 en WEC art. 61 lid 3 (bijzonder: na ontvangst), WVO 2020 art. 8.8 lid 6 (weigering) en
    8.15 lid 8 (verwijdering) (na ontvangst); opschorting: WPO art. 43 lid 4, WEC art. 45 lid 4, WVO
    2020 art. 12.34 lid 4.

    >>> openbaar = Bezwaar(sector="po", denominatie="openbaar", gpo="nee")
    >>> beslissing_op_bezwaar(openbaar).gebeurtenis.naam
    'bekendmaking'
    >>> bijzonder = Bezwaar(sector="po", denominatie="bijzonder", gpo="nee")
    >>> beslissing_op_bezwaar(bijzonder).gebeurtenis.naam
    'ontvangst_bezwaar'
    >>> beslissing_op_bezwaar(Bezwaar(sector="vo", gpo="nee")).bronnen[1].verwijzing
    'WVO 2020 art. 8.15 lid 8'
    """
    if zaak.sector == "vo":
        in_het_vo = tuple(BESLISSEN_VO[soort] for soort in zaak.besluiten)
        return _met_gpo(zaak, NA_ONTVANGST_BEZWAAR, in_het_vo, (VERDAGEN,))
    if zaak.denominatie == "bijzonder":
        return _met_gpo(zaak, NA_ONTVANGST_BEZWAAR, NA_ONTVANGST, _bij_verwijdering(zaak))
    return _met_gpo(zaak, NA_EINDE_BEZWAAR, NA_BEZWAARTERMIJN, (VERDAGEN,))


def telt_vanaf_ontvangst(zaak: Bezwaar) -> bool:
    """Zegt of de vier weken om te beslissen na de ontvangst van het bezwaar beginnen.

    Bron: WPO art. 63 lid 3, WEC art. 61 lid 3 (bijzonder), WVO 2020 art. 8.8 lid 6 en 8.15 lid 8.

    >>> telt_vanaf_ontvangst(Bezwaar(sector="vo"))
    True
    >>> telt_vanaf_ontvangst(Bezwaar(sector="po", denominatie="openbaar"))
    False
    """
    return zaak.sector == "vo" or zaak.denominatie == "bijzonder"


def _met_gpo(
    zaak: Bezwaar, termijn: Moment, bronnen: tuple[Bron, ...], jurist: tuple[str, ...]
) -> Termijn:
    """Laat de termijn stilstaan zolang het geschil bij de GPO loopt."""
    over = " of ".join(_OVER[soort] for soort in zaak.besluiten)
    stil = zaak.gpo
    return Termijn.met_einde(
        GewoneDag(Opgeschort(termijn, GPO_AANHANGIG, GPO_OORDEEL) if stil else termijn),
        SoortDatum.UITERLIJK,
        (*bronnen, *(OPSCHORTING_GPO if stil else ()), AWT.artikel("1", "1")),
        aannames=(
            Aanname(f"Er is bezwaar gemaakt tegen een besluit {over}."),
            MEERDERJARIG,
            *((Aanname("Het bestuur beslist pas na het oordeel van de GPO."),) if stil else ()),
            *((STILGESTAAN,) if stil else ()),
        ),
        volgorde=(*_VOLGORDE_BEZWAAR, *((_op_tijd_bij_gpo(termijn),) if stil else ())),
        jurist=jurist,
    )


def _op_tijd_bij_gpo(termijn: Moment) -> Volgorde:
    """Waarschuwt als het geschil pas na de beslistermijn begon: dan stond die niet stil."""
    return Volgorde(
        GPO_AANHANGIG,
        GewoneDag(termijn),
        "Het geschil begon na het einde van de termijn. Het bestuur beslist toch pas na het "
        "oordeel van de GPO.",
        fataal=False,
    )


def gpo_verzoek(zaak: Bezwaar) -> Termijn:
    """Zegt wanneer de ouders het geschil volgens de GPO zo mogelijk hebben voorgelegd.

    Bron: werkwijze van de GPO. Geen wettelijke grens: later kan ook, met een reden.

    >>> gpo_verzoek(Bezwaar()).soort_datum.value
    'richtdatum'
    """
    return Termijn.met_einde(
        Na(BEKENDMAKING, Weken(6)),
        SoortDatum.RICHTDATUM,
        (GPO.artikel(""),),
        aannames=(Aanname("Bezwaar bij het bestuur loopt hiernaast en moet apart en op tijd."),),
    )


def gpo_oordeel(zaak: Bezwaar) -> Termijn:
    """Zegt wanneer de GPO uiterlijk een oordeel geeft.

    Bron: WPO art. 43 lid 3, WEC art. 45 lid 3, WVO 2020 art. 12.34 lid 3.

    >>> gpo_oordeel(Bezwaar()).gebeurtenis.naam
    'gpo_aanhangig'
    """
    return Termijn.met_einde(
        GewoneDag(Na(GPO_AANHANGIG, Weken(10))),
        SoortDatum.UITERLIJK,
        (*OORDEEL_GPO, AWT.artikel("1", "1")),
        aannames=(Aanname("Vakanties tellen gewoon mee."),),
    )


def beroep(zaak: Bezwaar) -> TermijnOfUitkomst:
    """Zegt wanneer de ouders uiterlijk naar de rechter gaan na de beslissing op het bezwaar.

    Bron: Awb art. 6:7 en 6:8 lid 1 (openbaar). Voor een bijzondere school is geen termijn gevonden.

    >>> beroep(Bezwaar(denominatie="bijzonder")).aard.label
    'geen regeling gevonden'
    """
    if zaak.denominatie == "bijzonder":
        return Uitkomst(
            id="geen-beroepstermijn",
            tekst="Voor een bijzondere school is in de gelezen wetten geen beroep met een termijn "
            "gevonden. De weg is dan de burgerlijke rechter. Gezocht is in WPO art. 63, WEC art. "
            "61, WVO 2020 art. 8.8 en 8.15 en de Awb.",
            bronnen=(*NA_ONTVANGST, *BEZWAAR_VO.values(), *BESLISSEN_VO.values()),
            aard=Aard.NIET_GEREGELD,
            jurist=("Welke weg naar de rechter staat open tegen een bijzondere school?", SPOED),
        )
    return Termijn.met_einde(
        GewoneDag(Na(BEKENDMAKING_BESLISSING, Weken(6))),
        SoortDatum.UITERLIJK,
        (AWB.artikel("6:7"), AWB.artikel("6:8", "1"), AWT.artikel("1", "1")),
        aannames=(Aanname("Zorg dat het beroepschrift op deze dag bij de rechtbank binnen is."),),
        jurist=(SPOED,),
    )


TERMIJNEN = (
    termijnregel(
        bezwaar,
        titel="Bezwaar maken",
        doel="Het bezwaar is bij het bestuur van de school binnen.",
        wie="de ouders",
        ankers=(BEKENDMAKING,),
        voorbeelden=(
            "bekendmaking=2027-01-04",
            "bekendmaking=2027-03-24",
        ),
    ),
    termijnregel(
        gpo_verzoek,
        titel="Het geschil aan de GPO voorleggen",
        doel="Het verzoek is bij de geschillencommissie.",
        wie="de ouders",
        ankers=(BEKENDMAKING,),
        voorbeelden=("bekendmaking=2027-01-04",),
    ),
    termijnregel(
        gpo_oordeel,
        titel="Oordeel van de GPO",
        doel="De geschillencommissie heeft een oordeel gegeven.",
        wie="de GPO",
        ankers=(GPO_AANHANGIG,),
        voorbeelden=("gpo_aanhangig=2026-12-10",),
    ),
    termijnregel(
        beslissing_op_bezwaar,
        titel="Beslissen op het bezwaar",
        doel="De beslissing op het bezwaar is genomen.",
        wie="het bevoegd gezag",
        ankers=(BEKENDMAKING, ONTVANGST_BEZWAAR),
        voorbeelden=(
            "sector=po denominatie=openbaar bekendmaking=2026-11-23",
            "sector=po denominatie=bijzonder ontvangst_bezwaar=2026-12-01",
            (
                "sector=po denominatie=bijzonder ontvangst_bezwaar=2026-12-01 "
                "gpo_aanhangig=2026-12-10 gpo_oordeel=2027-02-11"
            ),
            "sector=vo ontvangst_bezwaar=2026-11-27",
        ),
    ),
    termijnregel(
        beroep,
        titel="Beroep bij de rechter",
        doel="Het beroepschrift is bij de rechtbank binnen.",
        wie="de ouders",
        ankers=(BEKENDMAKING_BESLISSING,),
        voorbeelden=(
            "denominatie=openbaar bekendmaking_beslissing=2027-02-15",
            "denominatie=bijzonder bekendmaking_beslissing=2027-02-15",
        ),
    ),
)
