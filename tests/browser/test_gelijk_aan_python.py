"""The page against Python: the same answer, key for key, for all that can be asked."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, timedelta
from functools import cache
from itertools import product
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from rules_lib.kern.datum import MAANDEN, WEEKDAGEN, lees_datum, schrijf_datum
from rules_lib.kern.fout import RegieFout
from rules_lib.kern.kalender import BEREIK, feestdagen
from rules_lib.kern.regel import Beslissing, Controlelijst, Procedure, Regel, TermijnRegel
from rules_lib.kern.termijn import Termijn
from rules_lib.kern.toepassing import (
    beslis_uitslag,
    controle_uitslag,
    procedure_uitslag,
    termijn_uitslag,
    vul_aan,
)
from rules_lib.kern.verkenning import Knoop, Vraag, bladen, knopen, open_vragen
from rules_lib.kern.zaak import WEET_NIET
from rules_lib.loket import bomen_van, gebeurtenissen_van, regel_met
from rules_lib.recht import REGELS
from rules_lib.weergave.gegevens import (
    beslis_gegevens,
    controle_gegevens,
    procedure_gegevens,
    termijn_gegevens,
)

pytestmark = pytest.mark.no_cover  # a million calls; the other tests cover the same lines

Waarden = Mapping[str, str]
SOORTEN = {
    TermijnRegel: ("termijn", termijn_uitslag, termijn_gegevens),
    Beslissing: ("beslis", beslis_uitslag, beslis_gegevens),
    Controlelijst: ("controle", controle_uitslag, controle_gegevens),
    Procedure: ("procedure", procedure_uitslag, procedure_gegevens),
}
EERSTE, LAATSTE = date(2022, 8, 1), BEREIK[1]
VRAAG = """([naam, id, vragen]) => {
  const kort = (sleutel, waarde) => waarde && waarde.wet !== undefined
    ? [waarde.wet, waarde.artikel, waarde.lid, waarde.versie, waarde.soort].join('|') : waarde;
  return JSON.parse(vragen).map((waarden) => {
    try { return JSON.stringify(window.regie[naam](id, waarden), kort); }
    catch (fout) { return `${fout.soort || fout.stack}: ${fout.message}`; }
  }).join('\\n');
}"""


def kort(waarde: Any) -> Any:
    """Write a source as one string, as the page does."""
    if isinstance(waarde, dict):
        if "wet" in waarde:
            return "|".join(waarde[deel] for deel in ("wet", "artikel", "lid", "versie", "soort"))
        return {sleutel: kort(deel) for sleutel, deel in waarde.items()}
    return [kort(deel) for deel in waarde] if isinstance(waarde, list) else waarde


def volgens_python(regel: Regel[Any], waarden: Waarden) -> str:
    """What Python answers, or how it refuses."""
    _, uitslag, gegevens = next(s for soort, s in SOORTEN.items() if isinstance(regel, soort))
    antwoorden = {naam: w for naam, w in waarden.items() if naam in regel.zaak.feiten}
    dagboek = {n: date.fromisoformat(w) for n, w in waarden.items() if n not in antwoorden}
    try:
        uit = gegevens(uitslag(regel, antwoorden, dagboek))
    except RegieFout as fout:
        return f"{fout.soort}: {fout}"
    return json.dumps(kort(uit), ensure_ascii=False, separators=(",", ":"))


def paden(knoop: Knoop[Any], antwoorden: Waarden) -> Iterator[Waarden]:
    """Every path of a tree with each of its prefixes."""
    yield antwoorden
    for antwoord, tak in knoop.takken if isinstance(knoop, Vraag) else ():
        if antwoorden.get(knoop.feit.naam, antwoord) == antwoord:
            yield from paden(tak, {**antwoorden, knoop.feit.naam: antwoord})


def met_twijfel(antwoorden: Waarden) -> Iterator[Waarden]:
    """The same answers, and with "weet ik niet" in each single place."""
    yield antwoorden
    for naam in antwoorden:
        yield {**antwoorden, naam: WEET_NIET}


def alle_paden(regel: Regel[Any]) -> list[Waarden]:
    """Every path, prefix and doubt of all trees of a rule, each once."""
    gevonden = {
        json.dumps(twijfel): twijfel
        for boom in bomen_van(regel)
        for pad in paden(boom.knoop, {})
        for twijfel in met_twijfel(pad)
    }
    return list(gevonden.values())


def dagen(van: date, tot: date) -> list[date]:
    """Every day from one to another."""
    return [van + timedelta(n) for n in range((tot - van).days + 1)]


@cache
def spannende_dagen() -> tuple[date, ...]:
    """Days where something can change: free days and their neighbours, month ends, new versions."""
    feesten = [dag for jaar in range(2022, 2031) for dag in feestdagen(jaar)]
    grenzen = {
        d for r in REGELS.values() for v in r.versies for d in (v.geldig.van, v.geldig.tot) if d
    }
    maanden = [date(jaar, maand, 1) for jaar in range(2022, 2031) for maand in range(1, 13)]
    rond = {
        dag + timedelta(af)
        for dag in (*feesten, *grenzen, *maanden)
        for af in (-43, -42, -29, -28, -2, -1, 0, 1)
    }
    return tuple(sorted(dag for dag in rond if EERSTE <= dag <= LAATSTE))


def elke_dag(regel: TermijnRegel) -> Iterator[Waarden]:
    """Every day of the version's time, for every term or set of terms that needs one event.

    Answers that lead to the same terms count the same days; those get the days of `meer_dagen`.
    """
    gezien: list[tuple[Any, ...]] = []
    for boom, antwoorden in product(bomen_van(regel), alle_paden(regel)):
        vol = vul_aan((boom,), antwoorden, {})[0]
        blad = bladen(boom.knoop, vol)
        if open_vragen(boom.knoop, vol) or blad in gezien:
            continue
        gezien.append(blad)
        termijnen = [deel for deel in blad if isinstance(deel, Termijn)]
        namen = {g.naam for termijn in termijnen for g in termijn.gebeurtenissen()}
        if len(namen) == 1:
            van = max(EERSTE, regel.versies[0].geldig.van) - timedelta(40)
            for dag in dagen(van, LAATSTE + timedelta(3)):
                yield {**antwoorden, min(namen): dag.isoformat()}


def meer_dagen(regel: Regel[Any], antwoorden: Waarden, aantal: int) -> Iterator[Waarden]:
    """Days for some or all events, where something can change, at seeded distances."""
    los = Random(f"{regel.id}{sorted(antwoorden.items())}")
    namen = [g.naam for g in gebeurtenissen_van(regel)]
    afstanden = (-400, -3, -1, 0, 0, 1, 2, 7, 13, 27, 28, 29, 41, 42, 43, 44, 56, 69, 70, 71, 99)
    for _ in range(aantal):
        begin = los.choice(spannende_dagen())
        stil = los.random()
        gekozen = {
            naam: los.choice(
                (begin, begin, begin - timedelta(1460)) if naam == "geboortedatum" else (begin,)
            )
            + timedelta(los.choice(afstanden) + los.choice((0, 0, nummer * 14)))
            for nummer, naam in enumerate(namen)
            if los.random() >= stil / 2
        }
        yield {**antwoorden, **{naam: dag.isoformat() for naam, dag in gekozen.items()}}


def vragen_over(regel: Regel[Any]) -> list[Waarden]:
    """All that is asked of a rule in this test."""
    paden_ = alle_paden(regel)
    if isinstance(regel, TermijnRegel):
        extra = (w for pad in paden_ for w in meer_dagen(regel, pad, max(25, 1000 // len(paden_))))
        return [*paden_, *elke_dag(regel), *extra]
    if isinstance(regel, Procedure):
        schakelaars = {
            f.naam: (*f.antwoorden, WEET_NIET)
            for boom in bomen_van(regel)
            for k in knopen(boom.knoop)
            if isinstance(k, Vraag)
            for f in [k.feit]
            if f.standaard
        }
        standen = [
            dict(zip(schakelaars, stand, strict=True)) for stand in product(*schakelaars.values())
        ]
        scholen = [
            {**stand, **school}
            for stand in standen
            for school in ({}, {"sector": "vo"}, {"sector": "po", "denominatie": "openbaar"},
                           {"sector": "so", "denominatie": "bijzonder"})
        ]  # fmt: skip
        return [*paden_, *(w for s in scholen for w in meer_dagen(regel, s, 3))]
    extra = (w for pad in paden_[::3] for w in meer_dagen(regel, pad, 1))
    return [*paden_, *extra]


@cache
def verwacht(id_: str) -> tuple[list[Waarden], list[str]]:
    """The questions about a rule with the answers of Python, computed once."""
    regel = regel_met(id_)
    vragen = vragen_over(regel)
    return vragen, [volgens_python(regel, waarden) for waarden in vragen]


@contextmanager
def in_tijdzone(zone: str, browser: Browser, map_: Path) -> Iterator[Page]:
    """Open a page in a place of the world."""
    with browser.new_context(timezone_id=zone, locale="nl-NL") as context:
        pagina = context.new_page()
        pagina.goto((map_ / "bezwaar-light.html").as_uri())
        yield pagina


@pytest.fixture(scope="module")
def pagina_in(browser: Browser, map_: Path) -> Iterator[Page]:
    """A page at home."""
    with in_tijdzone("Europe/Amsterdam", browser, map_) as pagina:
        yield pagina


@pytest.fixture(scope="module")
def pagina_ver(browser: Browser, map_: Path) -> Iterator[Page]:
    """A page at the other side of the world, where the day begins twelve hours earlier."""
    with in_tijdzone("Pacific/Auckland", browser, map_) as pagina:
        yield pagina


def volgens_pagina(pagina: Page, id_: str, naam: str, vragen: list[Waarden]) -> list[str]:
    """What the page answers to many questions, asked in one go."""
    return pagina.evaluate(VRAAG, [naam, id_, json.dumps(vragen)]).split("\n")


@pytest.mark.parametrize("id_", REGELS)
def test_de_pagina_zegt_wat_python_zegt(pagina_in: Page, pagina_ver: Page, id_: str) -> None:
    """For every path, doubt and day the page gives Python's answer, or refuses with its words.

    Far away every eleventh question is asked again: a day must not depend on where the reader is.
    """
    vragen, antwoorden = verwacht(id_)
    vergelijk_met_pagina(pagina_in, id_, vragen, antwoorden)
    vergelijk_met_pagina(pagina_ver, id_, vragen[::11], antwoorden[::11])


def vergelijk_met_pagina(
    pagina: Page, id_: str, vragen: list[Waarden], antwoorden: list[str]
) -> None:
    """Ask the page and compare each answer with that of Python."""
    naam = next(s for soort, s in SOORTEN.items() if isinstance(REGELS[id_], soort))[0]
    gegeven = volgens_pagina(pagina, id_, naam, vragen)
    verschil = [
        (vraag, python, script)
        for vraag, python, script in zip(vragen, antwoorden, gegeven, strict=True)
        if python != script
    ]
    assert [] == verschil[:1], f"{len(verschil)} van {len(vragen)}"


def test_de_vergelijking_gaat_ook_over_weigeren() -> None:
    """The comparison covers answers, and refusals of every kind."""
    antwoorden = verwacht("bezwaar")[1]
    soorten = {"antwoord" if a.startswith("{") else a.partition(":")[0] for a in antwoorden}
    assert {"antwoord", "ontbreekt", "buiten-bereik", "niet-in-werking", "volgorde"} == soorten
    assert len(antwoorden) > 365 * 8


def test_elke_bron_komt_heel_over(pagina_in: Page) -> None:
    """Every source in the page has all that Python tells about it."""
    for id_, regel in REGELS.items():
        if not isinstance(regel, Beslissing):
            continue
        paden_ = alle_paden(regel)[::3]
        pagina = pagina_in.evaluate(
            "([id, alle]) => alle.map((w) => regie.beslis(id, w).mogelijk)", [id_, paden_]
        )
        for waarden, mogelijk in zip(paden_, pagina, strict=True):
            python = beslis_gegevens(beslis_uitslag(regel, waarden, {}))["mogelijk"]
            for een, ander in zip(python, mogelijk, strict=True):
                assert een["bronnen"] == [
                    {naam: bron[naam] for naam in een["bronnen"][0]} for bron in ander["bronnen"]
                ]


WEIGERINGEN: list[tuple[str, str, dict[str, Any], str]] = [
    ("termijn", "bezwaar", {"bekendmaking": "31-2-2027"}, "datum"),
    ("termijn", "bezwaar", {"bekendmaking": ""}, "datum"),
    ("termijn", "bezwar", {}, "onbekend"),
    ("termijn", "zorgplicht", {}, "onbekend"),
    ("termijn", "constructor", {}, "onbekend"),
    ("termijn", "bezwaar", {"tlv": "ja"}, "onbekend"),
    ("termijn", "bezwaar", {"__proto__x": "ja"}, "onbekend"),
    ("termijn", "bezwaar", {"sector": "mbo"}, "onbekend"),
    ("termijn", "bezwaar", {"sector": "toString"}, "onbekend"),
    ("beslis", "zorgplicht", {"plaatsruimte": "misschien"}, "onbekend"),
    ("controle", "weigering", {"bekendmaking": "23-11-26"}, "datum"),
    ("controle", "weigering", {"bekendmaking": "2013-12-31"}, "buiten-bereik"),
    ("controle", "weigering", {"bekendmaking": "2022-07-31"}, "niet-in-werking"),
    ("procedure", "aanmelding", {"ontvangst": "2020-1-1"}, "niet-in-werking"),
]  # fmt: skip


@pytest.mark.parametrize(("naam", "id_", "waarden", "soort"), WEIGERINGEN)
def test_zelfde_weigering(
    pagina_in: Page, naam: str, id_: str, waarden: dict[str, Any], soort: str
) -> None:
    """What Python refuses, the page refuses, for the same kind of reason."""
    import rules_lib

    with pytest.raises(RegieFout) as python:
        getattr(rules_lib, naam)(id_, **waarden)
    pagina = volgens_pagina(pagina_in, id_, naam, [waarden])[0]
    assert (soort, soort) == (python.value.soort, pagina.partition(":")[0])
    if soort != "onbekend":
        assert f"{soort}: {python.value}" == pagina


def test_ja_en_nee_als_waarheid(pagina_in: Page) -> None:
    """True and False are answers too, as in Python."""
    pagina = pagina_in.evaluate(
        "regie.beslis('zorgplicht', {sector: 'so', instelling: true}).uitkomst.id"
    )
    assert "instelling" == pagina


# ---- datums lezen ----------------------------------------------------------------------------

LEES = """(teksten) => teksten.map((tekst) => {
  try { return window.regie.leesDatum(tekst); }
  catch (fout) { return `${fout.soort}: ${fout.message}`; }
})"""
TABEL = [
    "", "   ", "\t\n", "2026-11-23", "23-11-2026", "23/11/2026", "23.11.2026", "23 11 2026",
    "3-2-2027", "23 november 2026", "23 nov 2026", "23 nov. 2026", "23 NOVEMBER 2026",
    "maandag 23 november 2026", "ma 23 nov 2026", "dinsdag 23 november 2026", "m 23 nov 2026",
    "mrt 3 2027", "3 mrt 2027", "3 maa 2027", "3 ma 2027", "3 j 2027", "3 jan 27", "3-1-27",
    "31-2-2027", "29-2-2028", "29-2-2027", "0-1-2027", "1-0-2027", "1-13-2027", "00-00-0000",
    "1-1-0000", "1-1-0001", "1-1-0099", "31-12-9999", "2026-2-3", "2026-02-30", "26-11-23",
    "2026/11/23", "morgen", "23", "23-11", "23-11-", "--", "23 - 11 - 2026", "23- 11 -2026",
    "23-november-2026", "23 november, 2026", " 23-11-2026 ", "23\xa0november\xa02026",
    "\ufeff23-11-2026", "23\x1c11\x852026", "23\u201311\u20132026", "1 mei 2027", "1 me 2027",
    "12345-1-1", "1-1-12345", "\u0130 3 mei 2027", "3 o\u212atober 2027",
    "woensdag 03 - februari - 2027", "31 april 2027", "99-99-9999",
]  # fmt: skip


def lees_python(tekst: str) -> str:
    """What Python reads, or how it refuses."""
    try:
        return lees_datum(tekst).isoformat()
    except RegieFout as fout:
        return f"{fout.soort}: {fout}"


@pytest.mark.parametrize("tekst", TABEL, ids=ascii)
def test_datum_uit_de_tabel(pagina_in: Page, tekst: str) -> None:
    """A date that people write is read, or refused, as Python does."""
    assert [lees_python(tekst)] == pagina_in.evaluate(LEES, [tekst])


# Cijfers van een ander schrift leest Python ook; de pagina weigert ze.
LETTERS = st.characters(exclude_categories=["Nd", "Cs"]) | st.sampled_from("0123456789-/. ")
NAMEN = [naam[:n] for naam in (*MAANDEN, *WEEKDAGEN, "mrt") for n in range(1, len(naam) + 1)]
STUKKEN = st.sampled_from(
    [*NAMEN, *"-/. ", "  ", *map(str, range(33)), "02", "2026", "2028", "0000", "27", "12345"]
)
TEKSTEN = st.text(LETTERS, max_size=25) | st.lists(STUKKEN, max_size=9).map("".join)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(TEKSTEN, min_size=20, max_size=120))
@example(
    [
        "".join(deel)
        for deel in product(("3", "31"), "-/. ", ("2", "feb", "13"), "-/. ", ("27", "2027"))
    ]
)
def test_elke_tekst_gelijk_gelezen(pagina_in: Page, teksten: list[str]) -> None:
    """Whatever is typed, page and Python read the same date or give the same message."""
    assert [lees_python(tekst) for tekst in teksten] == pagina_in.evaluate(LEES, teksten)


def test_elke_dag_gelijk_geschreven_en_teruggelezen(pagina_in: Page, pagina_ver: Page) -> None:
    """Every day of the calendar is written as Python writes it, and read back, wherever one is."""
    alle = dagen(*BEREIK)
    iso = [dag.isoformat() for dag in alle]
    for pagina in (pagina_in, pagina_ver):
        geschreven = pagina.evaluate("(dagen) => dagen.map((dag) => regie.schrijfDatum(dag))", iso)
        assert [schrijf_datum(dag) for dag in alle] == geschreven
        assert iso == pagina.evaluate(LEES, geschreven)
