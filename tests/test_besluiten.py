"""The terms on the tlv, removal and the personal number, every day, against a second reading."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import product
from random import Random

import pytest

import rules_lib
from tests.orakel import besluiten, recht
from tests.test_termijnen import (
    BUITEN,
    DENOMINATIES,
    EEN_DAG,
    GEEN_TERMIJN,
    SECTOREN,
    Waarden,
    dagen,
    kaal_en_gerold,
    kies_periode,
    staartjes,
)

pytestmark = pytest.mark.no_cover  # a quarter of a million calls, of lines that others cover

Vul = Callable[[date, Random], Waarden]
JA_NEE = ("ja", "nee")


@dataclass(frozen=True)
class Geval:
    """One row of days: a term and how its events and facts are filled in."""

    naam: str
    id: str
    vul: Vul


@dataclass(frozen=True)
class Rij:
    """One question: the days of each reading here and in the package, and the day advised."""

    waarden: Waarden
    verwacht: besluiten.Lezingen | str
    gelezen: besluiten.Lezingen | str
    laatste_dag: date | None


def vraag(id: str, waarden: Waarden) -> Rij:
    """Ask the oracle and the package the same question."""
    verwacht: besluiten.Lezingen | str
    try:
        verwacht = besluiten.REKEN[id](waarden) or GEEN_TERMIJN
    except recht.Buiten:
        verwacht = BUITEN
    try:
        rekening = rules_lib.termijn(id, **waarden).berekening
    except rules_lib.BuitenBereik:
        return Rij(waarden, verwacht, BUITEN, None)
    if rekening is None:
        return Rij(waarden, verwacht, GEEN_TERMIJN, None)
    gelezen = {lezing.lezing.id: lezing.rekening.dag for lezing in rekening.lezingen}
    return Rij(waarden, verwacht, gelezen, rekening.laatste_dag)


def verschillen(id: str, rijen: Iterator[Rij] | tuple[Rij, ...]) -> list[Rij]:
    """Leave the questions on which the readings, their days or the advice are not the same."""

    def goed(rij: Rij) -> bool:
        if isinstance(rij.verwacht, str):
            return rij.verwacht == rij.gelezen
        advies = besluiten.advies(id, rij.verwacht)
        return (rij.verwacht, advies) == (rij.gelezen, rij.laatste_dag)

    return [rij for rij in rijen if not goed(rij)]


# How the events and facts of a case are filled in


def een(naam: str, **feiten: str) -> Vul:
    """Fill in one event and some facts; sector and denomination are drawn if not given."""

    def vul(dag: date, toeval: Random) -> Waarden:
        loting = {"sector": toeval.choice(SECTOREN), "denominatie": toeval.choice(DENOMINATIES)}
        return {naam: dag, **loting, **feiten}

    return vul


def kalenderdag(dag: date) -> date:
    """Keep an event within the calendar."""
    return min(dag, recht.LAATSTE_DAG)


def rond(toeval: Random, na: date, weken: int, stil: recht.Periode = recht.GEEN) -> date:
    """Draw a day after `na` on which a term of weeks starts, ends, is extended or is over."""
    try:
        kaal, gerold = recht.Wandeling().weken(na, weken, stil)
        zonder_stilstand = kaal_en_gerold(na, weken)[1]
    except recht.Buiten:
        kaal = gerold = zonder_stilstand = na
    return kalenderdag(
        toeval.choice(
            (
                na,
                na + timedelta(days=toeval.randint(1, 7 * weken)),
                kaal,
                kaal + EEN_DAG,
                gerold,
                gerold + EEN_DAG,
                zonder_stilstand,
                zonder_stilstand + EEN_DAG,
                gerold + timedelta(days=toeval.randint(2, 40)),
            )
        )
    )


def stilstand(toeval: Random, ontvangst: date) -> Waarden:
    """Draw an invitation to complete the application, and the day of completion."""
    begin, einde = kies_periode(toeval, ontvangst, 8, kalenderdag(ontvangst + EEN_DAG))
    uitnodiging = max(begin - EEN_DAG, ontvangst)
    if toeval.random() < 0.1:
        einde = uitnodiging  # completed at once: it never stood still
    return {"uitnodiging_tlv": uitnodiging, "aanvulling_tlv": max(einde, uitnodiging)}


def beslistermijn(opgeschort: str, mededeling: str) -> Vul:
    """Apply for a tlv; `mededeling` is nee, or a notice by its day, in time or too late."""

    def vul(dag: date, toeval: Random) -> Waarden:
        waarden = een("aanvraag_tlv", tlv_opgeschort=opgeschort)(dag, toeval)
        waarden["tlv_mededeling"] = "nee" if mededeling == "nee" else "ja"
        stil = recht.GEEN
        if opgeschort == "ja":
            waarden |= stilstand(toeval, dag)
            stil = (waarden["uitnodiging_tlv"] + EEN_DAG, waarden["aanvulling_tlv"])
        if mededeling == "dag":
            waarden["mededeling_tlv"] = rond(toeval, dag, 8, stil)
        elif mededeling != "nee":
            op_tijd = "ja" if mededeling == "op-tijd" else "nee"
            if opgeschort == "ja":
                waarden["mededeling_voor_einde_stilstand"] = op_tijd
                waarden["mededeling_binnen_acht_weken"] = "nee"
            else:
                waarden["mededeling_binnen_acht_weken"] = op_tijd
        return waarden

    return vul


def verklaring(sector: str, jaren: str, voor: tuple[str, ...]) -> Vul:
    """Give a tlv on a day; where that is not known, the day it was made known counts."""

    def vul(dag: date, toeval: Random) -> Waarden:
        waarden: Waarden = {"sector": sector, "denominatie": toeval.choice(DENOMINATIES)}
        waarden["tlv_schooljaren"] = jaren
        gekozen = toeval.choice(voor)
        if gekozen:
            waarden["tlv_voor"] = gekozen
        waarden[toeval.choice(("afgifte_tlv", "bekendmaking_tlv"))] = dag
        if "afgifte_tlv" in waarden and toeval.random() < 0.3:
            bekend = dag + timedelta(days=toeval.choice((0, 1, 7, 365)))
            waarden["bekendmaking_tlv"] = kalenderdag(bekend)
        return waarden

    return vul


def verdaagd(dag: date, toeval: Random) -> Waarden:
    """Adjourn the decision on an objection, at times with the day of the notice."""
    waarden = een("bekendmaking_tlv", tlv_verdaagd="ja")(dag, toeval)
    if toeval.random() < 0.5:
        waarden["verdaging_tlv"] = kalenderdag(dag + timedelta(days=toeval.randint(0, 260)))
    return waarden


def vertrek(sector: str, laatste_schooldag: str, gemeld: str) -> Vul:
    """Leave a school; `gemeld` is ja or nee, or the report by its day."""

    def vul(dag: date, toeval: Random) -> Waarden:
        waarden = een("laatste_bezoek", sector=sector)(dag, toeval)
        waarden["laatste_schooldag"] = laatste_schooldag
        elders = dag + timedelta(days=toeval.choice((0, 1, 2, 15, toeval.randint(3, 90))))
        waarden["inschrijving_elders"] = kalenderdag(elders)
        if gemeld == "dag":
            waarden["melding_register"] = rond(toeval, dag, 4)
        else:
            waarden["gemeld_binnen_vier_weken"] = gemeld
        return waarden

    return vul


IN_SCHOOLJAREN = ("tlv-geldig", "tlv-laatste-schooljaar")
# For a child of the po and the so the law is the same whatever the tlv is for (WPO 40.13, WEC
# 40.15); "" leaves it unsaid. In the vo and vso the pro and lwoo have no period.
VOOR = {"po": ("", "sbo", "so"), "so": ("", "sbo", "so"), "vo": ("vso",), "vso": ("vso",)}

GEVALLEN = [
    *(
        Geval(f"tlv-beslistermijn-{op}-{med}", "tlv-beslistermijn", beslistermijn(op, med))
        for op, med in product(JA_NEE, ("nee", "dag", "op-tijd", "te-laat"))
    ),
    *(
        Geval(f"{id}-{sector}-{jaren}", id, verklaring(sector, jaren, VOOR[sector]))
        for id, sector, jaren in product(IN_SCHOOLJAREN, SECTOREN, ("1", "2", "3", "meer"))
    ),
    *(
        Geval(f"{id}-{sector}-{voor}-{jaren}", id, verklaring(sector, jaren, (voor,)))
        for id, sector, voor, jaren in product(
            IN_SCHOOLJAREN, ("vo", "vso"), ("pro", "lwoo"), ("1", "meer")
        )
    ),
    Geval("tlv-bezwaar", "tlv-bezwaar", een("bekendmaking_tlv")),
    Geval(
        "tlv-beslissing-op-bezwaar",
        "tlv-beslissing-op-bezwaar",
        een("bekendmaking_tlv", tlv_verdaagd="nee"),
    ),
    Geval("tlv-beslissing-op-bezwaar-verdaagd", "tlv-beslissing-op-bezwaar", verdaagd),
    Geval("tlv-beroep", "tlv-beroep", een("bekendmaking_beslissing_tlv")),
    *(
        Geval(
            f"zoektijd-instelling-{sector}-{instelling}",
            "zoektijd-instelling",
            een("begin_zoeken", sector=sector, instelling=instelling),
        )
        for sector, instelling in product(SECTOREN, JA_NEE)
    ),
    *(
        Geval(
            f"uitschrijving-{sector}-{laatste}-{gemeld}",
            "uitschrijving",
            vertrek(sector, laatste, gemeld),
        )
        for sector, laatste, gemeld in product(SECTOREN, JA_NEE, (*JA_NEE, "dag"))
    ),
    *(
        Geval(f"{id}-{sector}", id, een(naam, sector=sector))
        for (id, naam), sector in product(
            (
                ("melding-zonder-nummer", "toelatingsbesluit"),
                ("nummer-van-de-minister", "melding_nummer"),
            ),
            SECTOREN,
        )
    ),
]
PER_NAAM = {geval.naam: geval for geval in GEVALLEN}


@cache
def reeks(naam: str) -> tuple[Rij, ...]:
    """Ask every day of a case."""
    geval, toeval = PER_NAAM[naam], Random(naam)
    return tuple(vraag(geval.id, geval.vul(dag, toeval)) for dag in dagen(recht.VANAF))


@pytest.mark.parametrize("naam", PER_NAAM)
def test_every_day_is_the_day_of_the_oracle(naam: str) -> None:
    """On every day each reading ends where the oracle ends it, and the safe day is advised."""
    assert [] == verschillen(PER_NAAM[naam].id, reeks(naam))[:5]


def test_every_term_of_the_oracle_is_walked() -> None:
    """No term that the oracle knows is left out of the rows of days."""
    assert set(besluiten.REKEN) == {geval.id for geval in GEVALLEN}


@pytest.mark.parametrize("naam", PER_NAAM)
def test_every_row_says_something(naam: str) -> None:
    """A row has a day for each reading, or no term at all: never refusals only."""
    soorten = {type(rij.gelezen) for rij in reeks(naam) if rij.gelezen != BUITEN}
    altijd = {(dict,), (str,)}
    if naam in {"tlv-beslistermijn-ja-dag", "tlv-beslistermijn-nee-dag"}:
        altijd = {(dict, str)}
    assert tuple(sorted(soorten, key=str)) in altijd


def test_the_application_stands_still_on_the_days_the_awt_added() -> None:
    """Eight weeks that the Awt has extended can still stand still, and never end meanwhile."""
    vast: Waarden = {"tlv_opgeschort": "ja", "tlv_mededeling": "nee"}
    rijen = (
        vraag(
            "tlv-beslistermijn",
            {
                "aanvraag_tlv": aanvraag,
                "uitnodiging_tlv": begin - EEN_DAG,
                "aanvulling_tlv": einde,
                **vast,
            },
        )
        for aanvraag, begin, einde in staartjes(8)
    )
    assert [] == verschillen("tlv-beslistermijn", rijen)[:5]


@pytest.mark.parametrize("jaar", range(2023, 2031))
@pytest.mark.parametrize("jaren", ["1", "2", "3"])
def test_given_on_the_first_of_august_the_earlier_end_is_advised(jaar: int, jaren: str) -> None:
    """A tlv given on 1 August has two ends, a year apart, and the first of them is advised."""
    rij = vraag(
        "tlv-geldig",
        {"afgifte_tlv": date(jaar, 8, 1), "sector": "po", "tlv_schooljaren": jaren},
    )
    eerste, later = (date(jaar + int(jaren) + extra, 7, 31) for extra in (0, 1))
    assert (eerste, {"eerste-dag": eerste, "in-de-loop": later}) == (rij.laatste_dag, rij.gelezen)


@pytest.mark.parametrize(
    ("id", "waarden", "aard"),
    [
        (
            "tlv-geldig",
            {"sector": "vo", "tlv_voor": "pro", "tlv_schooljaren": "1"},
            "niet_geregeld",
        ),
        (
            "tlv-geldig",
            {"sector": "vso", "tlv_voor": "lwoo", "tlv_schooljaren": "2"},
            "niet_geregeld",
        ),
        ("zoektijd-instelling", {"sector": "po", "instelling": "ja"}, "niet_van_toepassing"),
        ("zoektijd-instelling", {"sector": "vso", "instelling": "nee"}, "niet_van_toepassing"),
    ],
)
def test_why_there_is_no_term(id: str, waarden: dict[str, str], aard: str) -> None:
    """Without a term the answer says whether nothing is regulated or nothing applies."""
    anker = "afgifte_tlv" if id == "tlv-geldig" else "begin_zoeken"
    uitslag = rules_lib.termijn(id, **{anker: date(2026, 11, 23)}, **waarden)
    assert (None, aard) == (uitslag.berekening, str(uitslag.uitkomst.aard))
