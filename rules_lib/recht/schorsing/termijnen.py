"""Schorsing: de laatste dag, en de melding aan de inspectie."""

from __future__ import annotations

from dataclasses import replace

from rules_lib.kern.duur import Weken
from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.kalender import AWT
from rules_lib.kern.moment import Gedurende, Schooldag
from rules_lib.kern.regel import Boom, TermijnOfUitkomst
from rules_lib.kern.termijn import Aanname, Lezing, SoortDatum, Termijn
from rules_lib.kern.uitkomst import Aard, Uitkomst, niet_van_toepassing
from rules_lib.recht.basis import BEVOEGD_GEZAG, Basiszaak, termijnregel
from rules_lib.recht.geldigheden import SINDS_HOREN_VO, VOOR_HOREN_VO
from rules_lib.recht.schorsing.feiten import Melding
from rules_lib.recht.schorsing.gebeurtenissen import (
    BEGIN_SCHORSING,
    BEKENDMAKING_SCHORSING,
)
from rules_lib.recht.schorsing.vindplaatsen import (
    MELDEN,
    MELDEN_VO_OUD,
    TIJDENS_OVERLEG,
    WEBSITES,
    WEEK,
)

_GEEN_AWT = (
    "De week is de langste duur van een maatregel, geen termijn waarbinnen iets gedaan moet zijn; "
    "verlengen zou de leerling langer van school houden."
)


def schorsing_einde(zaak: Basiszaak) -> Termijn:
    """Zegt wat de laatste dag is van een schorsing van hoogstens een week.

    Bron: WPO art. 40c lid 1, WEC art. 40a lid 1, WVO 2020 art. 8.14 lid 1. Hoe een week telt, zegt
    de tekst niet: zeven kalenderdagen, of vijf schooldagen zoals scholen doen. In zeven
    kalenderdagen vallen nooit meer dan vijf schooldagen; een vrije dag maakt alleen de tweede
    lezing langer. De vroegste dag wordt aangeraden. De Awt verlengt niet (uitleg van art. 1 lid 1).

    >>> [lezing.id for lezing in schorsing_einde(Basiszaak()).lezingen]
    ['kalenderweek', 'vijf-schooldagen']
    """
    return Termijn(
        lezingen=(
            Lezing(
                id="kalenderweek",
                grond="Een week is zeven dagen op rij; de eerste dag van de schorsing telt mee.",
                einde=Gedurende(BEGIN_SCHORSING, Weken(1)),
            ),
            Lezing(
                id="vijf-schooldagen",
                grond="Scholen tellen vijf schooldagen; weekend en vrije dagen tellen niet mee.",
                einde=Schooldag(BEGIN_SCHORSING, 5),
            ),
        ),
        soort_datum=SoortDatum.UITERLIJK,
        bronnen=(
            *WEEK,
            WEBSITES,
            AWT.artikel("1", "1").als_uitleg(_GEEN_AWT),
            TIJDENS_OVERLEG,
        ),
        aannames=(
            Aanname(
                "De eerste dag telt als hele dag, ook als de schorsing later op de dag begint."
            ),
            Aanname(
                "De kalender kent weekenden en feestdagen, geen vakanties of studiedagen. Op een "
                "feestdag als 5 mei kan de school open zijn; ook dan is de aangeraden dag kort "
                "genoeg."
            ),
            Aanname("Een vrije dag aan het einde maakt een schorsing niet langer (uitleg)."),
            Aanname(
                "Verlengen, of opnieuw schorsen om hetzelfde, staat niet in de tekst: geen "
                "regeling gevonden."
            ),
            Aanname(
                "In het vo: het is geen schorsing ten tijde van het overleg met de inspectie over "
                "een verwijdering."
            ),
        ),
        jurist=(
            "Is een week zeven kalenderdagen of vijf schooldagen, en telt de eerste dag mee?",
            "Geldt de Algemene termijnenwet niet voor de duur van een schorsing?",
            "Is opnieuw schorsen om dezelfde gebeurtenis, direct na de week, uitgesloten?",
            (
                "Staan er krachtens WVO 2020 art. 8.14 lid 4 nadere regels over schorsen in het "
                "Uitvoeringsbesluit? In het gelezen deel niet."
            ),
        ),
    )


def melding_schorsing(zaak: Melding) -> TermijnOfUitkomst:
    """Zegt wanneer de school een schorsing aan de inspectie meldt: onverwijld, als die lang duurt.

    Bron: WPO art. 40c lid 3, WEC art. 40a lid 3, WVO 2020 art. 8.14 lid 3 (sinds 1 augustus 2024).

    >>> melding_schorsing(Melding(langer_dan_een_dag="ja")).soort_datum.value
    'onverwijld'
    >>> melding_schorsing(Melding(langer_dan_een_dag="nee")).id
    'niet-van-toepassing'
    """
    if not zaak.langer_dan_een_dag:
        return niet_van_toepassing(EEN_DAG, *MELDEN)
    return Termijn.met_einde(
        BEKENDMAKING_SCHORSING,
        SoortDatum.ONVERWIJLD,
        MELDEN,
        aannames=(
            Aanname("De wet noemt geen aantal dagen: meld op de dag van het besluit."),
            Aanname("De melding is schriftelijk en noemt de redenen."),
        ),
        jurist=("Hoe snel is onverwijld, en begint het bij het besluit of bij de bekendmaking?",),
    )


EEN_DAG = "De schorsing duurt niet langer dan één dag: de wet vraagt dan geen melding."


def melding_schorsing_tot_2024(zaak: Melding) -> TermijnOfUitkomst:
    """Zegt wanneer de school een schorsing meldt, zoals de wet voor 1 augustus 2024 luidde.

    Bron: WPO art. 40c lid 3, WEC art. 40a lid 3, WVO 2020 art. 8.14 lid 3 (tekst van 13 juni 2024:
    zonder onverwijld).

    >>> melding_schorsing_tot_2024(Melding(sector="vo", langer_dan_een_dag="ja")).id
    'melden-zonder-tijd'
    """
    if zaak.sector == "vo":
        if not zaak.langer_dan_een_dag:
            return niet_van_toepassing(EEN_DAG, MELDEN_VO_OUD)
        return Uitkomst(
            id="melden-zonder-tijd",
            tekst="De school meldt de schorsing schriftelijk en met een deugdelijke motivering aan "
            "de inspectie. Wanneer, zei de tekst voor het vo toen nog niet.",
            bronnen=(MELDEN_VO_OUD,),
            aard=Aard.NIET_GEREGELD,
        )
    return melding_schorsing(zaak)


_TOT_2024: Boom[TermijnOfUitkomst] = Boom(functie=melding_schorsing_tot_2024, zaak=Melding)
_MELDING = termijnregel(
    melding_schorsing,
    titel="De schorsing aan de inspectie melden",
    doel="De inspectie weet schriftelijk van de schorsing, met de redenen.",
    wie=BEVOEGD_GEZAG,
    ankers=(BEKENDMAKING_SCHORSING, BEGIN_SCHORSING),
    voorbeelden=(
        "sector=vo bekendmaking_schorsing=2026-11-23 langer_dan_een_dag=ja",
        "begin_schorsing=2026-11-24 einde_schorsing=2026-11-24",
        "sector=vo bekendmaking_schorsing=2024-07-01 langer_dan_een_dag=ja",
    ),
    geldig=SINDS_HOREN_VO,
)

TERMIJNEN = (
    termijnregel(
        schorsing_einde,
        titel="De laatste dag van een schorsing",
        doel="De schorsing is op zijn laatst na deze dag voorbij; de leerling komt terug.",
        wie=BEVOEGD_GEZAG,
        ankers=(BEGIN_SCHORSING,),
        voorbeelden=(
            "sector=po begin_schorsing=2026-11-23",
            "sector=vo begin_schorsing=2027-05-04",
        ),
    ),
    replace(_MELDING, versies=(Versie(VOOR_HOREN_VO, _TOT_2024), *_MELDING.versies)),
)
