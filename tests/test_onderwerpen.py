"""Suspension, the opp and the consortium on every day, against a second reading."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import product
from random import Random

import pytest

import rules_lib
from tests.gevallen import TERMIJNEN
from tests.orakel import besluiten, onderwerpen, recht
from tests.test_termijnen import (
    DENOMINATIES,
    EEN_DAG,
    SECTOREN,
    Geval,
    Rij,
    Waarden,
    alleen_dagen,
    dagen,
    eindigt_vrij,
    heet,
    vraag,
)

pytestmark = pytest.mark.no_cover  # as test_termijnen: the other tests cover the same lines

Vul = Callable[[date, Random], Waarden]
JA_NEE = ("ja", "nee")
# A term after a term: provisional as soon as the first is, even if the last day cannot move.
KETEN = {"beslissing-bezwaar-schorsing"}
VIER_JAAR_TERUG = date(2018, 8, 1)  # the first day of what runs for four years


def nooit(waarden: Waarden) -> bool:
    """Say that nothing is found on any day."""
    return False


@dataclass(frozen=True)
class Onderwerp(Geval):
    """One row of days, with what is found to differ from the statute: only and exactly there."""

    bevinding: Callable[[Waarden], bool] = nooit  # the package gives another day than the oracle
    gemengd: bool = False  # one reading is moved by the Awt, and another is not


def met(naam: str, **feiten: str) -> Vul:
    """Fill in one event and the facts; the denomination should make no difference, so draw it."""

    def vul(dag: date, toeval: Random) -> Waarden:
        return {naam: dag, "denominatie": toeval.choice(DENOMINATIES), **feiten}

    return vul


def binnen(dag: date) -> date:
    """Keep a drawn day within the calendar."""
    return min(max(dag, recht.EERSTE_DAG), recht.LAATSTE_DAG)


# Suspension


def met_einde(sector: str) -> Vul:
    """Give the first and the last day of the suspension instead of its length."""

    def vul(dag: date, toeval: Random) -> Waarden:
        begin = min(dag + timedelta(days=toeval.randint(-3, 3)), recht.LAATSTE_DAG)
        einde = binnen(begin + timedelta(days=toeval.choice((0, 0, 1, 6))))
        dagen = {"begin_schorsing": begin, "einde_schorsing": einde}
        return {"bekendmaking_schorsing": dag, "sector": sector, **dagen}

    return vul


def schorsing() -> Iterator[Onderwerp]:
    """Lay out suspension: every sector and denomination, and every switch of the objection."""
    for s in SECTOREN:
        einde = met("begin_schorsing", sector=s)
        yield Onderwerp(f"schorsing-einde-{s}", "schorsing-einde", einde, awt=False)
        for langer in JA_NEE:
            yield Onderwerp(
                f"melding-schorsing-{s}-{langer}",
                "melding-schorsing",
                met("bekendmaking_schorsing", sector=s, langer_dan_een_dag=langer),
                awt=False,
            )
        yield Onderwerp(
            f"melding-schorsing-{s}-dagen", "melding-schorsing", met_einde(s), awt=False, vast=False
        )
    for s, d in product(SECTOREN, DENOMINATIES):
        yield Onderwerp(
            f"bezwaar-schorsing-termijn-{s}-{d}",
            "bezwaar-schorsing-termijn",
            met("bekendmaking_schorsing", sector=s, denominatie=d),
        )
    for s, d, commissie, verdaagd in product(SECTOREN, DENOMINATIES, JA_NEE, JA_NEE):
        feiten = {"adviescommissie": commissie, "schorsing_verdaagd": verdaagd}
        yield Onderwerp(
            f"beslissing-bezwaar-schorsing-{s}-{d}-{commissie}-{verdaagd}",
            "beslissing-bezwaar-schorsing",
            met("bekendmaking_schorsing", sector=s, denominatie=d, **feiten),
        )


# The opp

OPP = {  # every kind of pupil that has an opp
    "sbo": {"sector": "po", "opp_sbo": "ja"},
    "po": {"sector": "po", "opp_sbo": "nee", "opp_ondersteuning": "ja"},
    "pro": {"sector": "vo", "opp_praktijkonderwijs": "ja"},
    "vo": {"sector": "vo", "opp_praktijkonderwijs": "nee", "opp_ondersteuning": "ja"},
    "so": {"sector": "so"},
    "vso": {"sector": "vso"},
}
GEEN_OPP = {"po": ("nee", "alleen_taal"), "vo": ("nee", "alleen_taal", "alleen_lwoo")}


def zonder_opp(naam: str, sector: str, **feiten: str) -> Vul:
    """Give a pupil who has no opp, for any reason."""
    vul = met(naam, **OPP[sector], **feiten)
    redenen = GEEN_OPP[sector]
    return lambda dag, toeval: {**vul(dag, toeval), "opp_ondersteuning": toeval.choice(redenen)}


def geplaatst(leerling: dict[str, str]) -> Vul:
    """Place for good after a temporary placement, which began before that or is not given."""
    vul = met("definitieve_plaatsing", tijdelijk_ingeschreven="ja", **leerling)

    def met_inschrijving(dag: date, toeval: Random) -> Waarden:
        waarden = vul(dag, toeval)
        if toeval.random() < 0.5:
            inschrijving = dag - timedelta(days=toeval.randint(0, 60))
            waarden["inschrijving"] = max(inschrijving, recht.VANAF)
        return waarden

    return met_inschrijving


def augustus(dag: date) -> date:
    """Return the first day of the school year."""
    return date(dag.year - (dag.month < 8), 8, 1)


def op_dag_een(leerling: dict[str, str]) -> Vul:
    """Come on the first day of school: any day of the first six weeks, as no later one can be."""
    vul = met("eerste_bezoek", schooldag_een="ja", **leerling)
    return lambda dag, toeval: vul(min(dag, augustus(dag) + timedelta(weeks=6)), toeval)


def jarig(leerling: dict[str, str]) -> Vul:
    """Come on the first day of school, turning four around 1 August."""

    vul = op_dag_een(leerling)

    def met_geboorte(dag: date, toeval: Random) -> Waarden:
        scheelt = toeval.choice((-400, -1, 0, 1, toeval.randint(2, 25)))
        vierde = augustus(dag) + timedelta(days=scheelt)
        geboren = date(vierde.year - 4, vierde.month, vierde.day)
        return {**vul(dag, toeval), "geboortedatum": geboren}

    return met_geboorte


def in_de_loop(leerling: dict[str, str], dagen_terug: tuple[int, int]) -> Vul:
    """Need support so many days after enrolment."""
    vul = met("behoefte_ontstaan", **{"opp_ondersteuning": "ja", **leerling})

    def met_inschrijving(dag: date, toeval: Random) -> Waarden:
        inschrijving = binnen(dag - timedelta(days=toeval.randint(*dagen_terug)))
        return {**vul(dag, toeval), "inschrijving": inschrijving}

    return met_inschrijving


def opp() -> Iterator[Onderwerp]:
    """Lay out the opp: every kind of pupil, every way to be enrolled, every way to need it."""
    for naam, leerling in OPP.items():
        gewoon = {"tijdelijk_ingeschreven": "nee", "schooldag_een": "nee"}
        inschrijving = met("inschrijving", **gewoon, **leerling)
        yield Onderwerp(f"opp-vaststellen-{naam}", "opp-vaststellen", inschrijving)
        for al in JA_NEE:
            wanneer = {"behoefte_bij_inschrijving": al, "behoefte_binnen_zes_weken": "nee"}
            feiten = {"opp_ondersteuning": "ja", **wanneer, **leerling}
            yield Onderwerp(
                f"opp-na-behoefte-{naam}-{al}",
                "opp-na-behoefte",
                met("behoefte_ontstaan", **feiten),
                awt=False,
            )
    for naam in SECTOREN:
        leerling = OPP[naam]
        yield Onderwerp(f"opp-vaststellen-{naam}-geplaatst", "opp-vaststellen", geplaatst(leerling))
        yield Onderwerp(
            f"opp-vaststellen-{naam}-later",
            "opp-vaststellen",
            met("eerste_bezoek", schooldag_een="nee", **leerling),
        )
        for vier in JA_NEE if leerling["sector"] in {"po", "so"} else ("ja",):
            yield Onderwerp(
                f"opp-vaststellen-{naam}-eerste-schooldag-{vier}",
                "opp-vaststellen",
                op_dag_een({"vier_op_1_augustus": vier, **leerling}),
            )
    # WPO 40a.3, WVO 2.44.2: the six weeks after enrolment hold for who needs it within them
    wanneer_nodig = {"al": (-9, 0), "meteen": (7, 42), "later": (50, 900)}
    for naam, (wanneer, terug) in product(GEEN_OPP, wanneer_nodig.items()):
        yield Onderwerp(
            f"opp-na-behoefte-{naam}-{wanneer}",
            "opp-na-behoefte",
            in_de_loop(OPP[naam], terug),
            awt=False,
            gemengd=wanneer == "meteen",
            vast=wanneer != "meteen",
        )
    for naam in ("po", "so"):
        yield Onderwerp(
            f"opp-vaststellen-{naam}-jarig",
            "opp-vaststellen",
            jarig(OPP[naam]),
            vast=False,
        )
    for s in GEEN_OPP:  # WPO 40a.1, WVO 2.44.1: no opp, so no day on which it must be there
        yield Onderwerp(
            f"opp-vaststellen-{s}-geen-opp",
            "opp-vaststellen",
            zonder_opp("inschrijving", s),
        )
        yield Onderwerp(
            f"opp-na-behoefte-{s}-geen-opp",
            "opp-na-behoefte",
            zonder_opp("behoefte_ontstaan", s, behoefte_bij_inschrijving="nee"),
            awt=False,
        )
    for s in SECTOREN:
        for naam, al in (("vaststelling_opp", "nee"), ("laatste_evaluatie", "ja")):
            yield Onderwerp(
                f"opp-evaluatie-{s}-{al}",
                "opp-evaluatie",
                met(naam, sector=s, opp_geevalueerd=al),
                awt=False,
            )


# The consortium of schools


def met_ingang(dag: date, toeval: Random) -> Waarden:
    """Give the first day of the next plan too, any day between now and five years on."""
    over = dag + timedelta(days=toeval.randint(0, 1900))
    ingang = toeval.choice((dag, date(dag.year + 4, 8, 1), over))
    return {"vorig_plan": dag, "ingang_plan": binnen(ingang), "sector": toeval.choice(SECTOREN)}


def samenwerking() -> Iterator[Onderwerp]:
    """Lay out the plan, what the school offers, and education elsewhere, in every sector."""
    plan, inspectie = "ondersteuningsplan-vaststellen", "ondersteuningsplan-inspectie"
    vroeg = VIER_JAAR_TERUG
    yield Onderwerp(f"{plan}-ingang", plan, met_ingang, vroeg, awt=False, vast=False)
    for s in SECTOREN:
        yield Onderwerp(f"{plan}-{s}", plan, met("vorig_plan", sector=s), vroeg, awt=False)
        yield Onderwerp(f"{inspectie}-{s}", inspectie, met("ingang_plan", sector=s), awt=False)
        for te_laat in JA_NEE:
            yield Onderwerp(
                f"ondersteuningsaanbod-vaststellen-{s}-{te_laat}",
                "ondersteuningsaanbod-vaststellen",
                met("vorig_aanbod", sector=s, vorige_gids_te_laat=te_laat),
                vroeg,
                awt=False,
                vast=False,  # a profile gives four years, a schoolgids one
            )
        yield Onderwerp(f"opdc-{s}", "opdc", met("begin_opdc", sector=s), awt=False)
        for overeenkomst in JA_NEE:
            yield Onderwerp(
                f"elders-volgen-{s}-{overeenkomst}",
                "elders-volgen",
                met("begin_elders", sector=s, elders_overeenkomst=overeenkomst),
                awt=False,
            )


GEVALLEN = (*schorsing(), *opp(), *samenwerking())
PER_NAAM = {geval.naam: geval for geval in sorted(GEVALLEN, key=lambda geval: not geval.vast)}
elk_geval = pytest.mark.parametrize("naam", PER_NAAM, scope="module")
VAST = [naam for naam, geval in PER_NAAM.items() if geval.vast]
elk_vast_geval = pytest.mark.parametrize("naam", VAST, scope="module")


@lru_cache(maxsize=1)  # pytest runs all tests of a case after each other
def reeks(naam: str) -> tuple[Rij, ...]:
    """Ask every day of a case, once for all tests."""
    geval = PER_NAAM[naam]
    toeval = Random(naam)
    return tuple(
        vraag(geval.id, geval.vul(dag, toeval), onderwerpen.termijn) for dag in dagen(geval.vanaf)
    )


@elk_geval
def test_every_day_is_the_day_of_the_oracle(naam: str) -> None:
    """On every day a term ends where the oracle ends it, but for exactly what is found."""
    bevinding = PER_NAAM[naam].bevinding
    anders = [
        (rij.waarden, alleen_dagen(rij.verwacht), alleen_dagen(rij.gelezen))
        for rij in reeks(naam)
        if (alleen_dagen(rij.verwacht) != alleen_dagen(rij.gelezen)) != bevinding(rij.waarden)
    ]
    assert [] == anders[:5]


def advies(rij: Rij) -> date | None:
    """Choose the day to go by: the earliest, or the latest of what cannot be done before."""
    assert not isinstance(rij.gelezen, str)
    if rij.soort == "onverwijld":
        return None
    kies = max if rij.soort == "niet_eerder" else min
    return kies(lezing.dag for lezing in rij.gelezen.values())


@elk_geval
def test_the_safest_reading_is_the_one_advised(naam: str) -> None:
    """The earliest reading is advised, of what cannot be done before the latest."""
    anders = [
        (rij.waarden, advies(rij), rij.laatste_dag)
        for rij in reeks(naam)
        if not isinstance(rij.gelezen, str) and advies(rij) != rij.laatste_dag
    ]
    assert [] == anders[:5]


@elk_geval
def test_provisional_where_a_decree_may_still_come(naam: str) -> None:
    """A day that an unknown royal decree can still move is provisional; no other year is."""
    precies = PER_NAAM[naam].vast and PER_NAAM[naam].id not in KETEN
    anders = [
        (rij.waarden, lezing, rij.verwacht[lezing], gelezen)
        for rij in reeks(naam)
        if not isinstance(rij.gelezen, str) and not isinstance(rij.verwacht, str)
        for lezing, gelezen in rij.gelezen.items()
        if rij.verwacht[lezing].voorlopig > gelezen.voorlopig
        or gelezen.voorlopig > rij.verwacht[lezing].onbekend
        or (precies and rij.verwacht[lezing].voorlopig != gelezen.voorlopig)
    ]
    assert [] == anders[:5]


@elk_geval
def test_last_day_is_an_ordinary_day(naam: str) -> None:
    """Under the Awt a term ends on an ordinary day (art. 1 lid 1); outside it nothing is moved."""
    awt = PER_NAAM[naam].awt
    fout = [
        (rij.waarden, rij.gelezen, rij.verschoven)
        for rij in reeks(naam)
        if not isinstance(rij.gelezen, str) and not PER_NAAM[naam].gemengd
        if (eindigt_vrij(rij.gelezen) if awt else rij.verschoven)
    ]
    assert [] == fout[:5]


@elk_geval
def test_every_day_that_moved_it_is_named(naam: str) -> None:
    """The proof names each free day between the bare end and the last day, and no other."""
    anders = []
    for rij in reeks(naam):
        if isinstance(rij.gelezen, str) or isinstance(rij.verwacht, str):
            continue
        if rij.laatste_dag is None or PER_NAAM[naam].bevinding(rij.waarden):
            continue
        dag, over = recht.advies(rij.verwacht).kaal, []
        while dag < rij.laatste_dag:
            over.append(dag)
            dag += EEN_DAG
        goed = all(heet(vrij, genoemd) for vrij, genoemd in rij.verschoven)
        if over != [vrij for vrij, _ in rij.verschoven] or not goed:
            anders.append((rij.waarden, over, rij.verschoven))
    assert [] == anders[:5]


@elk_vast_geval
def test_a_later_event_never_ends_earlier(naam: str) -> None:
    """Who does something a day later never has a day less."""
    einden = [rij.laatste_dag for rij in reeks(naam) if rij.laatste_dag]
    assert sorted(einden) == einden


MIST = [naam for naam, geval in PER_NAAM.items() if geval.id in onderwerpen.MIST]


@pytest.mark.parametrize("naam", MIST, scope="module")
def test_a_missing_reading_is_never_earlier_than_the_advice(naam: str) -> None:
    """A reading that the package does not give is no reason to act earlier."""
    geval = PER_NAAM[naam]
    anders = []
    for rij in reeks(naam):
        if isinstance(rij.gelezen, str):
            continue
        try:
            lezingen = onderwerpen.ook(geval.id, rij.waarden)
        except recht.Buiten:
            continue
        eerder = any(lezing.dag < rij.laatste_dag for lezing in lezingen.values())
        if lezingen.keys() & rij.gelezen.keys() or eerder:
            anders.append((rij.waarden, lezingen, rij.laatste_dag))
    assert [] == anders[:5]


# What no row of days shows

MAANDAG = date(2026, 11, 23)


def test_every_term_is_covered_by_an_oracle() -> None:
    """No term of the register is without an oracle that reads the statute for itself."""
    orakels = [recht.REKEN, besluiten.REKEN, onderwerpen.REKEN]
    assert sorted(TERMIJNEN) == sorted(id for orakel in orakels for id in orakel)


def test_every_term_of_this_oracle_is_walked() -> None:
    """No term of the oracle is without a row of days."""
    assert onderwerpen.REKEN.keys() == {geval.id for geval in GEVALLEN}


@pytest.mark.parametrize(
    ("id", "waarden", "tweede"),
    [
        (
            "opp-vaststellen",
            {"inschrijving": MAANDAG, "opp_sbo": "ja"},
            "definitieve_plaatsing",
        ),
        (
            "opp-na-behoefte",
            {"behoefte_ontstaan": MAANDAG, "opp_sbo": "nee", "opp_ondersteuning": "ja"},
            "inschrijving",
        ),
        ("opp-evaluatie", {"vaststelling_opp": MAANDAG}, "laatste_evaluatie"),
        ("ondersteuningsplan-vaststellen", {"vorig_plan": MAANDAG}, "ingang_plan"),
        (
            "melding-schorsing",
            {"bekendmaking_schorsing": MAANDAG, "begin_schorsing": MAANDAG},
            "einde_schorsing",
        ),
    ],
)
@pytest.mark.parametrize("dag", [recht.EERSTE_DAG - EEN_DAG, recht.LAATSTE_DAG + EEN_DAG])
def test_a_second_event_outside_the_calendar_is_refused(
    id: str, waarden: Waarden, tweede: str, dag: date
) -> None:
    """Not only the first event has to lie within the years of the calendar."""
    with pytest.raises(rules_lib.BuitenBereik):
        rules_lib.termijn(id, **{**waarden, tweede: dag}, sector="po")


@pytest.mark.parametrize(
    ("id", "feiten", "aard"),
    [
        ("melding-schorsing", {"sector": "po", "langer_dan_een_dag": "nee"}, "niet_van_toepassing"),
        ("bezwaar-schorsing-termijn", {"denominatie": "bijzonder"}, "niet_geregeld"),
        ("beslissing-bezwaar-schorsing", {"denominatie": "bijzonder"}, "niet_geregeld"),
        ("opp-na-behoefte", {"sector": "so"}, "niet_van_toepassing"),
        (
            "opp-vaststellen",
            {"sector": "po", "opp_sbo": "nee", "opp_ondersteuning": "nee"},
            "niet_van_toepassing",
        ),
        ("opdc", {"sector": "po"}, "niet_geregeld"),
        ("opdc", {"sector": "vso"}, "niet_geregeld"),
        ("elders-volgen", {"sector": "so"}, "niet_geregeld"),
    ],
)
def test_where_the_statute_gives_no_term_the_answer_says_why(
    id: str, feiten: dict[str, str], aard: str
) -> None:
    """What does not hold for this pupil is told apart from what no statute regulates."""
    anker, *_ = rules_lib.REGELS[id].ankers
    uitslag = rules_lib.termijn(id, **{anker.naam: MAANDAG}, **feiten)
    assert (None, aard) == (uitslag.berekening, str(uitslag.uitkomst.aard))


def test_no_word_on_when_before_it_was_law() -> None:
    """Until 1 August 2024 the vo had to report a suspension, but no text said when."""
    feiten = {"sector": "vo", "langer_dan_een_dag": "ja"}
    dag = onderwerpen.ONVERWIJLD_VO - EEN_DAG
    uitslag = rules_lib.termijn("melding-schorsing", bekendmaking_schorsing=dag, **feiten)
    assert (None, "niet_geregeld") == (uitslag.berekening, str(uitslag.uitkomst.aard))
