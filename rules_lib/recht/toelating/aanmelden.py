"""Aanmelden: vanaf wanneer, en wanneer zo mogelijk."""

from __future__ import annotations

from rules_lib.kern.duur import Leeftijd, Weken
from rules_lib.kern.kalender import AWT
from rules_lib.kern.moment import GewoneDag, Na, Terug, VasteDag
from rules_lib.kern.regel import TermijnOfUitkomst
from rules_lib.kern.termijn import Aanname, Lezing, SoortDatum, Termijn
from rules_lib.kern.uitkomst import niet_van_toepassing
from rules_lib.kern.zaak import JaNee
from rules_lib.recht.basis import Basiszaak, termijnregel
from rules_lib.recht.gebeurtenissen import GEBOORTEDATUM, GEWENSTE_START, PEILDAG
from rules_lib.recht.geldigheden import AANMELDLEEFTIJD
from rules_lib.recht.vindplaatsen import AANMELDEN
from rules_lib.recht.wetten import WEC, WPO, WVO

VANAF_LEEFTIJD = (WPO.artikel("40", "2"), WEC.artikel("40", "3"))


class Aanmelden(Basiszaak):
    """De feiten waarvan het begin van het aanmelden afhangt.

    >>> Aanmelden(sector="so", doof_of_slechthorend="ja").doof_of_slechthorend
    True
    """

    doof_of_slechthorend = JaNee(
        "Is het kind doof of slechthorend?",
        hulp="Dan kan het kind in het so een jaar eerder worden aangemeld en toegelaten.",
        standaard=("nee", "Het kind is niet doof of slechthorend."),
        bronnen=(WEC.artikel("40", "3"),),
    )


def aanmelden(zaak: Aanmelden) -> Termijn:
    """Zegt wanneer de ouders zo mogelijk aanmelden: tien weken voor de gewenste eerste dag.

    Bron: WPO art. 40 lid 2, WEC art. 40 lid 3, WVO 2020 art. 8.8 lid 1; geen Awt (art. 1 lid 2).

    >>> aanmelden(Aanmelden()).soort_datum.value
    'terugrekening'
    """
    return Termijn.met_einde(
        Terug(GEWENSTE_START, Weken(10)),
        SoortDatum.TERUGREKENING,
        (*AANMELDEN, WVO.artikel("8.8", "8"), AWT.artikel("1", "2")),
        aannames=(
            Aanname("Zo mogelijk: aan later aanmelden verbindt de wet geen gevolg."),
            Aanname(
                "In het vo: wie van de basisschool naar de brugklas gaat, meldt zich aan van 25 "
                "tot en met 31 maart."
            ),
        ),
    )


def aanmelden_vanaf(zaak: Aanmelden) -> TermijnOfUitkomst:
    """Zegt vanaf welke dag een kind kan worden aangemeld.

    Bron: WPO art. 40 lid 2, WEC art. 40 lid 3.

    >>> aanmelden_vanaf(Aanmelden(sector="vo")).id
    'niet-van-toepassing'
    """
    if zaak.sector in ("vo", "vso"):
        return niet_van_toepassing(
            "In het vo en vso speelt deze leeftijd niet.",
            *VANAF_LEEFTIJD,
            WVO.artikel("8.8", "1").als_uitleg("Dit lid noemt geen leeftijd."),
        )
    jaren = 3
    if zaak.sector == "so":
        jaren = 2 if zaak.doof_of_slechthorend else 3
    return Termijn.met_einde(
        Na(GEBOORTEDATUM, Leeftijd(jaren)),
        SoortDatum.VANAF,
        VANAF_LEEFTIJD,
        aannames=(Aanname("Geboren op 29 februari telt in een gewoon jaar als 1 maart."),),
    )


def aanmelden_brugklas(zaak: Aanmelden) -> Termijn:
    """Zegt in welke dagen een leerling van de basisschool zich voor de brugklas aanmeldt.

    Bron: WVO 2020 art. 8.8 lid 8.

    >>> aanmelden_brugklas(Aanmelden()).bronnen[0].lid
    '8'
    """
    maart = VasteDag(PEILDAG, dag=(3, 31), vanaf=(3, 25))
    return Termijn(
        lezingen=(
            Lezing(id="letterlijk", grond="Tot en met 31 maart, zoals de tekst zegt.", einde=maart),
            Lezing(
                id="met-termijnenwet",
                grond="Als 31 maart een vrije dag is: tot en met de eerste gewone dag erna.",
                einde=GewoneDag(maart),
            ),
        ),
        soort_datum=SoortDatum.UITERLIJK,
        bronnen=(WVO.artikel("8.8", "8"), AWT.artikel("1", "1")),
        aannames=(Aanname("De leerling komt van de basisschool en gaat naar het eerste jaar."),),
        jurist=("Verschuift de Algemene termijnenwet 31 maart als die op een vrije dag valt?",),
    )


TERMIJNEN = (
    termijnregel(
        aanmelden_vanaf,
        titel="Aanmelden kan vanaf",
        doel="Vanaf deze dag kunnen de ouders het kind aanmelden.",
        wie="de ouders",
        ankers=(GEBOORTEDATUM,),
        voorbeelden=(
            "sector=po geboortedatum=2023-11-23",
            "sector=so doof_of_slechthorend=ja geboortedatum=2024-02-29",
        ),
        geldig=AANMELDLEEFTIJD,
    ),
    termijnregel(
        aanmelden,
        titel="Zo mogelijk aanmelden",
        doel="De school heeft de schriftelijke aanmelding.",
        wie="de ouders",
        ankers=(GEWENSTE_START,),
        voorbeelden=(
            "gewenste_start=2027-08-23",
            "gewenste_start=2027-03-01",
        ),
    ),
    termijnregel(
        aanmelden_brugklas,
        titel="Aanmelden voor de brugklas",
        doel="De school heeft de schriftelijke aanmelding.",
        wie="de ouders",
        ankers=(PEILDAG,),
        voorbeelden=("peildag=2026-11-23",),
    ),
)
