"""Every term on every day, against an oracle that reads the statutes in its own way."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from random import Random

import pytest

import rules_lib
from rules_lib.recht import ONDERWERPEN
from tests.gevallen import TERMIJNEN, gebeurtenis_van
from tests.orakel import kalender, recht

pytestmark = pytest.mark.no_cover  # a million calls; the other tests cover the same lines

Waarden = dict[str, str | date]

SECTOREN = ("po", "vo", "so", "vso")
DENOMINATIES = ("openbaar", "bijzonder")
EEN_DAG = timedelta(days=1)
WEEKDAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
BUITEN = "buiten de kalender"
GEEN_TERMIJN = "geen termijn"


@dataclass(frozen=True)
class Geval:
    """One row of days: a term, how its events are filled in, and what holds for it."""

    naam: str
    id: str
    vul: Callable[[date, Random], Waarden]
    vanaf: date = recht.VANAF
    awt: bool = True  # ends on an ordinary day
    vast: bool = True  # depends on the first event only, so a later one never ends earlier


@dataclass(frozen=True)
class Rij:
    """One day of a case: what was asked, what the oracle says and what the package says."""

    waarden: Waarden
    verwacht: Mapping[str, recht.Dag] | str
    gelezen: Mapping[str, recht.Dag] | str
    laatste_dag: date | None
    verschoven: tuple[tuple[date, str], ...]
    soort: str = ""


def dagen(vanaf: date) -> Iterator[date]:
    """Walk over every day to the end of the calendar."""
    while vanaf <= recht.LAATSTE_DAG:
        yield vanaf
        vanaf += EEN_DAG


def vraag(
    id: str,
    waarden: Waarden,
    orakel: Callable[[str, Waarden], Mapping[str, recht.Dag]] = recht.termijn,
) -> Rij:
    """Ask the oracle and the package the same question."""
    verwacht: Mapping[str, recht.Dag] | str
    try:
        verwacht = orakel(id, waarden) or GEEN_TERMIJN
    except recht.Buiten:
        verwacht = BUITEN
    try:
        rekening = rules_lib.termijn(id, **waarden).berekening
    except rules_lib.BuitenBereik:
        return Rij(waarden, verwacht, BUITEN, None, ())
    if rekening is None:
        return Rij(waarden, verwacht, GEEN_TERMIJN, None, ())
    gelezen = {
        lezing.lezing.id: recht.Dag(
            lezing.rekening.dag, lezing.rekening.zonder_verschuiving, lezing.rekening.voorlopig
        )
        for lezing in rekening.lezingen
    }
    verschoven = tuple((vrij.datum, vrij.naam) for vrij in rekening.verschoven_door)
    soort = str(rekening.termijn.soort_datum)
    return Rij(waarden, verwacht, gelezen, rekening.laatste_dag, verschoven, soort)


@cache
def kaal_en_gerold(dag: date, weken: int) -> tuple[date, date]:
    """Return the bare and the extended end of a term that never stands still."""
    return recht.Wandeling().weken(dag, weken)


def kies_periode(toeval: Random, na: date, weken: int, vroegst: date) -> tuple[date, date]:
    """Draw a suspension that starts before, at, in or after the term, or is empty.

    `na` is the day before the first day of the term, `vroegst` the first day on which the
    suspension can start. One kind ends the term on a free day, so that it is moved afterwards. A
    start on the days that the Awt adds to the term has a test of its own.
    """
    try:
        kaal, gerold = kaal_en_gerold(na, weken)
    except recht.Buiten:
        kaal = gerold = na
    begin = toeval.choice(
        (
            vroegst,
            na,
            na + EEN_DAG,
            na + timedelta(days=toeval.randint(2, 7 * weken - 1)),
            kaal - EEN_DAG,
            kaal,
            gerold + timedelta(days=toeval.randint(2, 20)),
        )
    )
    begin = min(max(begin, vroegst), recht.LAATSTE_DAG)
    einde = begin + timedelta(days=toeval.choice((0, 1, 2, toeval.randint(3, 90))))
    if toeval.random() < 0.3:
        loop = recht.Wandeling()
        for later in range(1, 9):
            tot = begin + timedelta(days=later)
            try:
                geraakt = recht.is_vrij(loop.weken(na, weken, (begin, tot))[0])
            except (recht.Buiten, kalender.BuitenTabel):
                break
            if geraakt:
                einde = tot
                break
    return begin, min(einde, recht.LAATSTE_DAG)


def in_het_staartje(stil: tuple[date, date], na: date, weken: int) -> bool:
    """Tell whether the suspension starts on a day that the Awt added to the term."""
    try:
        kaal, gerold = kaal_en_gerold(na, weken)
    except recht.Buiten:
        return False
    return kaal < stil[0] <= gerold and stil[0] < stil[1]


# How the events of a case are filled in


def een(naam: str, **feiten: str) -> Callable[[date, Random], Waarden]:
    """Fill in one event, and the same facts every day."""
    return lambda dag, toeval: {naam: dag, **feiten}


def een_in_elke_sector(naam: str, **feiten: str) -> Callable[[date, Random], Waarden]:
    """Fill in one event; sector and denomination should make no difference, so draw them."""

    def vul(dag: date, toeval: Random) -> Waarden:
        loting = {"sector": toeval.choice(SECTOREN), "denominatie": toeval.choice(DENOMINATIES)}
        return {naam: dag, **loting, **feiten}

    return vul


def met_mededeling(dag: date, toeval: Random) -> Waarden:
    """Extend, with a notice on any day of the ten weeks and a bit after."""
    vul = een_in_elke_sector("ontvangst", verlengd="ja", opgeschort="nee")
    mededeling = min(dag + timedelta(days=toeval.randint(0, 75)), recht.LAATSTE_DAG)
    return {**vul(dag, toeval), "mededeling": mededeling}


def stilgestaan(sector: str, denominatie: str, weken: int) -> Callable[[date, Random], Waarden]:
    """Suspend for missing data, in a term of six weeks or of ten."""

    def vul(dag: date, toeval: Random) -> Waarden:
        schuif = EEN_DAG if denominatie == "openbaar" else timedelta()
        while True:
            uitnodiging, aanvulling = kies_periode(toeval, dag, weken, dag)
            if not in_het_staartje((uitnodiging + schuif, aanvulling), dag, weken):
                break
        return {
            "ontvangst": dag,
            "uitnodiging": uitnodiging,
            "aanvulling": aanvulling,
            "sector": sector,
            "denominatie": denominatie,
            "opgeschort": "ja",
        }

    return vul


def ook(vul: Callable[[date, Random], Waarden], **feiten: str) -> Callable[[date, Random], Waarden]:
    """Add facts to what is filled in."""
    return lambda dag, toeval: {**vul(dag, toeval), **feiten}


def plaatsing(dag: date, toeval: Random, *, sectoren: tuple[str, ...]) -> Waarden:
    """Give the request or the receipt, and at times a birthday or a first day of admission."""
    waarden: Waarden = {toeval.choice(("verzoek", "ontvangst")): dag}
    waarden["sector"] = toeval.choice(sectoren)
    if "verzoek" in waarden and toeval.random() < 0.3:
        waarden["ontvangst"] = min(dag + timedelta(days=toeval.randint(0, 9)), recht.LAATSTE_DAG)
    if waarden["sector"] in {"po", "so"} and toeval.random() < 0.5:
        waarden["geboortedatum"] = dag - timedelta(days=toeval.randint(1000, 1600))
    if toeval.random() < 0.4:
        vanaf = dag + timedelta(days=toeval.choice((0, 42, 43, 70, 71, 72, 73, 74, 200)))
        waarden["toelaatbaar_vanaf"] = min(vanaf, recht.LAATSTE_DAG)
    return waarden


def plaatsing_alle(dag: date, toeval: Random) -> Waarden:
    """Temporary placement in any sector."""
    return plaatsing(dag, toeval, sectoren=SECTOREN)


def plaatsing_po_so(dag: date, toeval: Random) -> Waarden:
    """Admission of a child of asylum seekers in the po or the so."""
    return plaatsing(dag, toeval, sectoren=("po", "so"))


def op_bezwaar(sector: str, denominatie: str, gpo: str) -> Callable[[date, Random], Waarden]:
    """Decide on an objection, with or without a dispute at the GPO."""
    na_afloop = denominatie == "openbaar" and sector != "vo"

    def vul(dag: date, toeval: Random) -> Waarden:
        waarden: Waarden = {"sector": sector, "denominatie": denominatie, "gpo": gpo}
        waarden["bekendmaking" if na_afloop else "ontvangst_bezwaar"] = dag
        if gpo == "nee":
            return waarden
        try:
            na = kaal_en_gerold(dag, 6)[1] if na_afloop else dag
        except recht.Buiten:
            na = dag
        while True:
            vroegst = na - timedelta(days=toeval.randint(0, 60))
            stil = kies_periode(toeval, na, 4, vroegst)
            if not in_het_staartje(stil, na, 4):
                break
        waarden["gpo_aanhangig"], waarden["gpo_oordeel"] = stil
        return waarden

    return vul


GEVALLEN = [
    Geval("aanmelden", "aanmelden", een_in_elke_sector("gewenste_start"), awt=False),
    *(
        Geval(
            f"aanmelden-vanaf-{sector}-{doof}",
            "aanmelden-vanaf",
            een("geboortedatum", sector=sector, doof_of_slechthorend=doof),
            vanaf=recht.EERSTE_DAG,
            awt=False,
        )
        for sector, doof in (("po", "nee"), ("so", "nee"), ("so", "ja"))
    ),
    Geval("aanmelden-brugklas", "aanmelden-brugklas", een("peildag"), awt=False),
    *(
        Geval(
            f"beslissing-aanmelding-{sector}",
            "beslissing-aanmelding",
            een("ontvangst", sector=sector, verlengd="nee", opgeschort="nee"),
        )
        for sector in SECTOREN
    ),
    Geval(
        "beslissing-aanmelding-verlengd",
        "beslissing-aanmelding",
        een_in_elke_sector("ontvangst", verlengd="ja", opgeschort="nee"),
    ),
    Geval("beslissing-aanmelding-mededeling", "beslissing-aanmelding", met_mededeling, vast=False),
    *(
        Geval(
            f"beslissing-aanmelding-opgeschort-{sector}-{denominatie}",
            "beslissing-aanmelding",
            ook(stilgestaan(sector, denominatie, 6), verlengd="nee"),
            vast=False,
        )
        for sector in SECTOREN
        for denominatie in DENOMINATIES
    ),
    Geval(
        "mededeling-verlenging",
        "mededeling-verlenging",
        een_in_elke_sector("ontvangst", opgeschort="nee"),
    ),
    *(
        Geval(
            f"mededeling-verlenging-opgeschort-{sector}-{denominatie}",
            "mededeling-verlenging",
            stilgestaan(sector, denominatie, 6),
            vast=False,
        )
        for sector, denominatie in (
            ("po", "openbaar"),
            ("po", "bijzonder"),
            ("vo", "bijzonder"),
            ("so", "bijzonder"),
            ("vso", "bijzonder"),
        )
    ),
    *(
        Geval(
            f"niet-behandelen-{sector}-{denominatie}",
            "niet-behandelen",
            een("aanvulling", sector=sector, denominatie=denominatie),
        )
        for sector, denominatie in (
            ("vo", "openbaar"),
            ("po", "bijzonder"),
            ("so", "bijzonder"),
            ("vso", "bijzonder"),
        )
    ),
    Geval(
        "beslissing-aanmelding-asiel",
        "beslissing-aanmelding-asiel",
        een_in_elke_sector("ontvangst"),
        vanaf=recht.ASIEL_VANAF,
    ),
    Geval(
        "tijdelijke-plaatsing",
        "tijdelijke-plaatsing",
        een_in_elke_sector("verzoek", elders_ingeschreven="nee"),
        awt=False,
    ),
    Geval(
        "tijdelijke-plaatsing-toelaatbaar",
        "tijdelijke-plaatsing",
        plaatsing_alle,
        awt=False,
        vast=False,
    ),
    *(
        Geval(
            f"toelating-asiel-{sector}",
            "toelating-asiel",
            een("verzoek", sector=sector),
            vanaf=recht.ASIEL_VANAF,
            awt=False,
        )
        for sector in ("po", "so")
    ),
    Geval(
        "toelating-asiel-toelaatbaar",
        "toelating-asiel",
        plaatsing_po_so,
        vanaf=recht.ASIEL_VANAF,
        awt=False,
        vast=False,
    ),
    Geval("bezwaar", "bezwaar", een_in_elke_sector("bekendmaking")),
    Geval("gpo-verzoek", "gpo-verzoek", een_in_elke_sector("bekendmaking"), awt=False),
    Geval("gpo-oordeel", "gpo-oordeel", een_in_elke_sector("gpo_aanhangig")),
    *(
        Geval(
            f"beslissing-op-bezwaar-{sector}-{denominatie}-{'gpo' if gpo == 'ja' else 'zonder'}",
            "beslissing-op-bezwaar",
            op_bezwaar(sector, denominatie, gpo),
            vast=gpo == "nee",
        )
        for sector in SECTOREN
        for denominatie in DENOMINATIES
        for gpo in ("ja", "nee")
    ),
    Geval("beroep", "beroep", een("bekendmaking_beslissing", denominatie="openbaar")),
]
# Those that depend on one event come first, so that a case has the same place in both lists and
# pytest runs all tests of a case after each other: its days are then asked once per worker.
PER_NAAM = {geval.naam: geval for geval in sorted(GEVALLEN, key=lambda geval: not geval.vast)}
VAST = [naam for naam, geval in PER_NAAM.items() if geval.vast]
elk_geval = pytest.mark.parametrize("naam", PER_NAAM, scope="module")
elk_vast_geval = pytest.mark.parametrize("naam", VAST, scope="module")


@cache
def reeks(naam: str) -> tuple[Rij, ...]:
    """Ask every day of a case, once for all tests."""
    geval = PER_NAAM[naam]
    toeval = Random(naam)
    return tuple(vraag(geval.id, geval.vul(dag, toeval)) for dag in dagen(geval.vanaf))


def alleen_dagen(lezingen: Mapping[str, recht.Dag] | str) -> Mapping[str, date] | str:
    """Leave the day of each reading."""
    if isinstance(lezingen, str):
        return lezingen
    return {naam: lezing.dag for naam, lezing in lezingen.items()}


@elk_geval
def test_every_day_is_the_day_of_the_oracle(naam: str) -> None:
    """On every day of its version a term ends where the second reading of the statute ends it."""
    anders = [
        (rij.waarden, alleen_dagen(rij.verwacht), alleen_dagen(rij.gelezen))
        for rij in reeks(naam)
        if alleen_dagen(rij.verwacht) != alleen_dagen(rij.gelezen)
    ]
    assert [] == anders[:5]


@elk_geval
def test_earliest_reading_is_the_one_advised(naam: str) -> None:
    """Of several readings the earliest day is the one to act on."""
    anders = [
        (rij.waarden, recht.advies(rij.gelezen).dag, rij.laatste_dag)
        for rij in reeks(naam)
        if not isinstance(rij.gelezen, str)
        if recht.advies(rij.gelezen).dag != rij.laatste_dag
    ]
    assert [] == anders[:5]


@elk_geval
def test_provisional_where_a_decree_may_still_come(naam: str) -> None:
    """A day that an unknown royal decree can still move is provisional; no other year is."""
    anders = [
        (rij.waarden, lezing, rij.verwacht[lezing], gelezen)
        for rij in reeks(naam)
        if not isinstance(rij.gelezen, str) and not isinstance(rij.verwacht, str)
        for lezing, gelezen in rij.gelezen.items()
        if rij.verwacht[lezing].voorlopig > gelezen.voorlopig
        or gelezen.voorlopig > rij.verwacht[lezing].onbekend
    ]
    assert [] == anders[:5]


@elk_vast_geval
def test_provisional_exactly_where_one_event_decides(naam: str) -> None:
    """Where one event decides, a day is provisional if a decree can move it, and only then."""
    anders = [
        (rij.waarden, lezing, rij.verwacht[lezing].voorlopig, gelezen)
        for rij in reeks(naam)
        if not isinstance(rij.gelezen, str) and not isinstance(rij.verwacht, str)
        for lezing, gelezen in rij.gelezen.items()
        if rij.verwacht[lezing].voorlopig != gelezen.voorlopig
    ]
    assert [] == anders[:5]


def eindigt_vrij(lezingen: Mapping[str, recht.Dag]) -> bool:
    """Tell whether some reading ends on a free day."""
    return any(recht.is_vrij(lezing.dag) for lezing in lezingen.values())


@elk_geval
def test_last_day_is_an_ordinary_day(naam: str) -> None:
    """Under the Awt a term ends on an ordinary day (art. 1 lid 1); outside it nothing is moved."""
    awt = PER_NAAM[naam].awt
    fout = [
        (rij.waarden, rij.gelezen, rij.verschoven)
        for rij in reeks(naam)
        if not isinstance(rij.gelezen, str)
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
        kaal = recht.advies(rij.verwacht if PER_NAAM[naam].vast else rij.gelezen).kaal
        over = []
        while kaal < rij.laatste_dag:
            over.append(kaal)
            kaal += EEN_DAG
        goed = all(heet(vrij, genoemd) for vrij, genoemd in rij.verschoven)
        if over != [vrij for vrij, _ in rij.verschoven] or not goed:
            anders.append((rij.waarden, over, rij.verschoven))
    assert [] == anders[:5]


def heet(dag: date, naam: str) -> bool:
    """Tell whether a free day is called by its holiday or by its day of the week."""
    return naam in {*kalender.namen(dag), WEEKDAGEN[dag.weekday()]}


@elk_vast_geval
def test_a_later_event_never_ends_earlier(naam: str) -> None:
    """Who does something a day later never has a day less."""
    einden = [rij.laatste_dag for rij in reeks(naam) if rij.laatste_dag]
    assert sorted(einden) == einden


@pytest.mark.parametrize("denominatie", DENOMINATIES)
@pytest.mark.parametrize("sector", SECTOREN)
def test_a_later_completion_never_ends_earlier(sector: str, denominatie: str) -> None:
    """The longer a term stands still, the later it ends."""
    ontvangst, uitnodiging = date(2027, 3, 1), date(2027, 3, 24)
    einden = [
        rules_lib.termijn(
            "beslissing-aanmelding",
            ontvangst=ontvangst,
            opgeschort="ja",
            verlengd="nee",
            sector=sector,
            denominatie=denominatie,
            uitnodiging=uitnodiging,
            aanvulling=uitnodiging + timedelta(days=later),
        ).berekening.laatste_dag
        for later in range(120)
    ]
    assert sorted(einden) == einden


@pytest.mark.parametrize("denominatie", DENOMINATIES)
@pytest.mark.parametrize("sector", SECTOREN)
def test_a_later_opinion_never_ends_earlier(sector: str, denominatie: str) -> None:
    """The later the opinion of the GPO, the later the decision on the objection is due."""
    einden = [
        rules_lib.termijn(
            "beslissing-op-bezwaar",
            bekendmaking=date(2027, 2, 1),
            ontvangst_bezwaar=date(2027, 3, 10),
            sector=sector,
            denominatie=denominatie,
            gpo="ja",
            gpo_aanhangig=date(2027, 3, 24),
            gpo_oordeel=date(2027, 3, 24) + timedelta(days=later),
        ).berekening.laatste_dag
        for later in range(120)
    ]
    assert sorted(einden) == einden


def staartjes(weken: int) -> Iterator[tuple[date, date, date]]:
    """Walk over every start of a suspension on a day that the Awt added, with some ends."""
    for na in dagen(date(2026, 1, 1)):
        if na.year > 2028:
            return
        kaal, gerold = kaal_en_gerold(na, weken)
        begin = kaal + EEN_DAG
        while begin <= gerold:
            for lengte in (1, 2, 9, 13):
                yield na, begin, begin + timedelta(days=lengte)
            begin += EEN_DAG


@pytest.mark.parametrize("denominatie", DENOMINATIES)
def test_suspension_on_the_days_the_awt_added(denominatie: str) -> None:
    """A term that the Awt has extended can still be suspended, and never ends while suspended."""
    anders = []
    schuif = EEN_DAG if denominatie == "openbaar" else timedelta()
    for ontvangst, begin, einde in staartjes(6):
        waarden: Waarden = {"ontvangst": ontvangst, "opgeschort": "ja", "verlengd": "nee"}
        waarden |= {"uitnodiging": begin - schuif, "aanvulling": einde}
        waarden |= {"sector": "po", "denominatie": denominatie}
        rij = vraag("beslissing-aanmelding", waarden)
        if alleen_dagen(rij.verwacht) != alleen_dagen(rij.gelezen):
            anders.append((waarden, alleen_dagen(rij.verwacht), alleen_dagen(rij.gelezen)))
    assert [] == anders[:5]


@pytest.mark.parametrize("sector", ["so", "vo"])
def test_gpo_on_the_days_the_awt_added(sector: str) -> None:
    """A decision on an objection is never due before the opinion it has to wait for."""
    anders = []
    for ontvangst, begin, einde in staartjes(4):
        waarden: Waarden = {"ontvangst_bezwaar": ontvangst, "gpo": "ja"}
        waarden |= {"gpo_aanhangig": begin, "gpo_oordeel": einde}
        waarden |= {"sector": sector, "denominatie": "bijzonder"}
        rij = vraag("beslissing-op-bezwaar", waarden)
        if alleen_dagen(rij.verwacht) != alleen_dagen(rij.gelezen):
            anders.append((waarden, alleen_dagen(rij.verwacht), alleen_dagen(rij.gelezen)))
    assert [] == anders[:5]


@pytest.mark.parametrize(
    ("sector", "denominatie"), [("po", "openbaar"), ("so", "bijzonder"), ("vo", "bijzonder")]
)
def test_an_extended_term_has_the_same_readings_when_suspended(
    sector: str, denominatie: str
) -> None:
    """From when the four weeks run stays open when data were asked for too."""
    toeval = Random(f"{sector}-{denominatie}")
    anders = []
    vul = stilgestaan(sector, denominatie, 6)
    for dag in dagen(recht.VANAF):
        if toeval.random() > 0.2 or dag.year == recht.LAATSTE_DAG.year:
            continue
        mededeling = dag + timedelta(days=toeval.randint(0, 45))
        rij = vraag(
            "beslissing-aanmelding",
            {**vul(dag, toeval), "verlengd": "ja", "mededeling": mededeling},
        )
        if alleen_dagen(rij.verwacht) != alleen_dagen(rij.gelezen):
            anders.append((rij.waarden, alleen_dagen(rij.verwacht), alleen_dagen(rij.gelezen)))
    assert [] == anders[:3]


@pytest.mark.parametrize("denominatie", DENOMINATIES)
@pytest.mark.parametrize("sector", SECTOREN)
def test_ten_weeks_in_a_row_when_suspended(sector: str, denominatie: str) -> None:
    """The reading of ten weeks in a row counts only the days on which the term ran."""
    toeval = Random(f"tien-{sector}-{denominatie}")
    anders = []
    vul = stilgestaan(sector, denominatie, 10)
    for dag in dagen(recht.VANAF):
        if toeval.random() < 0.5:
            continue
        waarden = {**vul(dag, toeval), "verlengd": "ja"}
        rij = vraag("beslissing-aanmelding", waarden)
        if isinstance(rij.verwacht, str) or isinstance(rij.gelezen, str):
            continue
        verwacht, gelezen = (lezing["aaneengesloten"] for lezing in (rij.verwacht, rij.gelezen))
        if verwacht.dag != gelezen.dag:
            anders.append((waarden, verwacht, gelezen))
    assert [] == anders[:5]


# Refusals


def test_every_term_of_the_register_is_walked() -> None:
    """No term on admission and objection is without a row of days."""
    onderwerpen = ("toelating", "bezwaar")
    termijnen = {regel.id for naam in onderwerpen for regel in ONDERWERPEN[naam][1]} & set(
        TERMIJNEN
    )
    assert termijnen == {geval.id for geval in GEVALLEN} == set(recht.REKEN)


@pytest.mark.parametrize("id", TERMIJNEN)
def test_refused_on_the_day_before_it_is_law(id: str) -> None:
    """An event on the day before the rule is law gets an answer that says so, never a date."""
    regel = rules_lib.REGELS[id]
    anker, *_ = (anker.naam for anker in regel.ankers)
    eerste = regel.versies[0].geldig.van
    feiten = {naam: w for naam, w in regel.waarden()[0].items() if naam in regel.zaak.feiten}
    soort = rules_lib.BuitenBereik if eerste == recht.EERSTE_DAG else rules_lib.NietInWerking
    with pytest.raises(soort):
        rules_lib.termijn(id, **{anker: eerste - EEN_DAG}, **feiten)


@pytest.mark.parametrize("denominatie", DENOMINATIES)
@pytest.mark.parametrize("sector", SECTOREN)
def test_refused_when_the_objection_came_before_it_is_law(sector: str, denominatie: str) -> None:
    """An objection from before the rule was law is against a decision from before it too."""
    with pytest.raises((rules_lib.NietInWerking, rules_lib.Ontbreekt)):
        rules_lib.termijn(
            "beslissing-op-bezwaar",
            ontvangst_bezwaar=recht.VANAF - EEN_DAG,
            sector=sector,
            denominatie=denominatie,
        )


@pytest.mark.parametrize("dag", [recht.EERSTE_DAG - EEN_DAG, recht.LAATSTE_DAG + EEN_DAG])
@pytest.mark.parametrize("id", TERMIJNEN)
def test_refused_outside_the_calendar(id: str, dag: date) -> None:
    """A day outside the years of the calendar is refused."""
    naam, rest = gebeurtenis_van(id)
    with pytest.raises(rules_lib.BuitenBereik):
        rules_lib.termijn(id, **{**rest, naam: dag})


def test_a_day_that_was_worked_out_is_not_called_given() -> None:
    """A term that leaves the calendar names the day it comes to, not as one the reader gave."""
    with pytest.raises(rules_lib.BuitenBereik) as fout:
        rules_lib.termijn("bezwaar", bekendmaking="20-12-2030", sector="po")
    assert ("", True) == (fout.value.gegeven, "31 januari 2031" in str(fout.value))


@pytest.mark.parametrize(
    ("id", "waarden"),
    [
        ("melding-schorsing", {"begin_schorsing": "31-12-2030", "einde_schorsing": "31-12-2030"}),
        ("tijdelijke-plaatsing", {"verzoek": "22-10-2030", "elders_ingeschreven": "nee"}),
    ],
)
def test_the_last_day_of_the_calendar_is_counted(id: str, waarden: Waarden) -> None:
    """What ends on 31 December 2030, or starts the day after it, gets an answer."""
    uitslag = rules_lib.termijn(id, **waarden, sector="vo", denominatie="openbaar")
    assert uitslag.uitkomst or date(2031, 1, 1) == uitslag.berekening.laatste_dag


@pytest.mark.parametrize("sector", ["vo", "vso"])
def test_no_age_to_apply_in_the_vo_and_vso(sector: str) -> None:
    """The age from which one can apply plays no part for a pupil of the vo and vso."""
    uitslag = rules_lib.termijn("aanmelden-vanaf", geboortedatum="1-1-2014", sector=sector)
    assert (None, "niet_van_toepassing") == (uitslag.berekening, str(uitslag.uitkomst.aard))


@pytest.mark.parametrize(
    ("id", "feiten", "aard"),
    [
        ("tijdelijke-plaatsing", {"elders_ingeschreven": "ja"}, "niet_van_toepassing"),
        ("toelating-asiel", {"sector": "vo"}, "niet_van_toepassing"),
        ("toelating-asiel", {"sector": "vso"}, "niet_van_toepassing"),
        ("niet-behandelen", {"sector": "vo", "denominatie": "bijzonder"}, "niet_geregeld"),
        ("beroep", {"denominatie": "bijzonder"}, "niet_geregeld"),
    ],
)
def test_where_the_statute_gives_no_term_there_is_no_date(
    id: str, feiten: dict[str, str], aard: str
) -> None:
    """Where the statute has no term the answer says so, with where was looked, and has no date."""
    naam, _ = gebeurtenis_van(id)
    uitslag = rules_lib.termijn(id, **{naam: date(2026, 11, 23)}, **feiten)
    assert (None, aard) == (uitslag.berekening, str(uitslag.uitkomst.aard))
    assert [] == [bron for bron in uitslag.bronnen if not bron.artikel]
    assert uitslag.bronnen


@pytest.mark.parametrize(
    ("id", "feiten"),
    [
        ("aanmelden-vanaf", {"sector": "vo"}),
        ("niet-behandelen", {"sector": "vo", "denominatie": "bijzonder"}),
        ("beroep", {"denominatie": "bijzonder"}),
    ],
)
def test_an_unnamed_day_is_no_error_where_there_is_no_term(id: str, feiten: dict[str, str]) -> None:
    """A day without its name gives the same answer as with it, also if the answer is no date."""
    assert rules_lib.termijn(id, "23-11-2026", **feiten).berekening is None
