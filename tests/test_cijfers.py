"""The figures: what the files hold is what the report printed, and what the book shows follows."""

import csv
import doctest
import re
import sys
from fractions import Fraction

import pytest
from bs4 import BeautifulSoup, Tag

from rules_lib.praktijk.lezen import lees_factoren
from rules_lib.recht import REGELS
from tests.conftest import WORTEL, Site, soep

CIJFERS = WORTEL / "data" / "cijfers"
BESTANDEN = sorted(pad.stem for pad in CIJFERS.glob("*.csv"))

# Read in the report, not in the files: number of cases, then count and percentage of each row.
GEDRUKT = {
    "oordelen": (102, [(16, 16), (86, 84)]),
    "betrokken_partijen": (
        102,
        [(96, 94), (62, 61), (55, 54), (29, 28), (30, 29), (13, 13), (13, 13), (12, 12), (1, 1)],
    ),
    "redenen_gegrond": (
        47,
        [
            (32, 68),
            (16, 34),
            (15, 32),
            (10, 21),
            (9, 19),
            (6, 13),
            (5, 11),
            (4, 9),
            *[(3, 6)] * 3,
            *[(2, 4)] * 3,
            *[(1, 2)] * 4,
        ],
    ),
    "redenen_ongegrond": (
        55,
        [
            (22, 40),
            (21, 38),
            (21, 38),
            (20, 36),
            (15, 27),
            (14, 25),
            (10, 18),
            (9, 16),
            (8, 15),
            (7, 13),
            (6, 11),
            (6, 11),
            (2, 4),
            (1, 2),
        ],
    ),
}
# What the rows add up to, what the report says they add up to, and what the page says of it.
WIJKT_AF = {"redenen_gegrond": (116, 91, 25), "redenen_ongegrond": (162, 107, 55)}
# A percentage in the text: printed, and what the counts give at most and at least.
OPGETELD = {
    "onderzoek": (75, 74, 34),
    "ouders": (29, 30, 21),
    "contact": (30, 30, 21),
    "opp": (24, 23, 13),
}
PAGINAS = {
    "oordelen": "oordelen",
    "redenen_gegrond": "redenen-gegrond",
    "redenen_ongegrond": "redenen-ongegrond",
    "betrokken_partijen": "betrokken-partijen",
    "interviews": "interviews",
    "wint_en_verliest": "wint-en-verliest",
}


def rijen(naam: str) -> list[dict[str, str]]:
    """Read a file without pandas."""
    with (CIJFERS / f"{naam}.csv").open(encoding="utf-8", newline="") as bestand:
        return list(csv.DictReader(bestand))


def procent(deel: int, geheel: int) -> int:
    """Round a share to whole percentages, a half up."""
    return int(Fraction(100 * deel, geheel) + Fraction(1, 2))


def cijferblad(site: Site, pagina: str) -> BeautifulSoup:
    """Read a page about the figures."""
    return soep(site.pad / f"cijfers/{pagina}.html")


def cellen(tabel: Tag) -> list[list[str]]:
    """Read the body of a table."""
    return [
        [cel.get_text(" ", strip=True).replace("\xa0", " ") for cel in rij.select("th, td")]
        for rij in tabel.select("tbody tr")
    ]


def tabel_met(site: Site, pagina: str, titel: str) -> Tag:
    """Find a table by its title."""
    return next(t.parent for t in cijferblad(site, pagina).select("caption") if titel in t.text)


@pytest.mark.parametrize("naam", GEDRUKT)
def test_files_hold_what_was_printed(naam: str) -> None:
    """Every count and percentage is that of the report, in its order."""
    gelezen = [(int(rij["aantal"]), int(rij["procent_rapport"])) for rij in rijen(naam)]
    assert GEDRUKT[naam][1] == gelezen


@pytest.mark.parametrize("naam", GEDRUKT)
def test_percentages_follow_from_the_counts(naam: str) -> None:
    """Each printed percentage is the count divided by the number of cases."""
    zaken, gedrukt = GEDRUKT[naam]
    assert [] == [rij for rij in gedrukt if procent(rij[0], zaken) != rij[1]]


def test_totals_follow_or_deviate_as_listed() -> None:
    """The sum of the rows is the printed total, or the deviation is one that the page explains."""
    gedrukt = {(rij["tabel"], rij["wat"]): rij["getal_rapport"] for rij in rijen("totalen")}
    for naam, (som, genoemd, verschil) in WIJKT_AF.items():
        assert som == sum(int(rij["aantal"]) for rij in rijen(naam))
        assert (str(genoemd), verschil) == (gedrukt[naam, "redenen"], som - genoemd)
    for naam, (zaken, _) in GEDRUKT.items():
        assert str(zaken) == gedrukt[naam, "zaken"]
    assert 102 == 47 + 55 == sum(int(rij["aantal"]) for rij in rijen("oordelen"))
    keren = sum(int(rij["keren"]) for rij in rijen("betrokken_partijen"))
    assert gedrukt["betrokken_partijen", "partijen per zaak"] == str(round(keren / 102, 1))
    soorten = [rij["soort"] for rij in rijen("interviews")]
    for soort in set(soorten):
        assert gedrukt["interviews", soort] == str(soorten.count(soort))


def test_percentages_in_the_text_are_sums_of_rows() -> None:
    """A percentage of the text adds up printed ones; the counts give at most what is listed."""
    for rij in rijen("genoemd"):
        if not rij["tabel"]:
            continue
        zaken = GEDRUKT[rij["tabel"]][0]
        per_sleutel = {een["sleutel"]: int(een["aantal"]) for een in rijen(rij["tabel"])}
        samen = [per_sleutel[sleutel] for sleutel in rij["redenen"].split()]
        meest, minst = procent(sum(samen), zaken), procent(max(samen), zaken)
        genoemd = int(rij["procent_rapport"])
        assert OPGETELD.get(rij["sleutel"], (meest, meest, minst)) == (genoemd, meest, minst)
        if rij["sleutel"] != "contact":  # "about"
            assert genoemd == sum(procent(deel, zaken) for deel in samen)


def test_six_percent_is_of_all_rulings() -> None:
    """No number of the 55 cases is 6 %; six of all 102 are, fewer than the ten of the table."""
    assert [] == [n for n in range(56) if procent(n, 55) == 6]
    assert [6] == [n for n in range(103) if procent(n, 102) == 6]


def test_every_reason_stands_once_beside_its_counterpart() -> None:
    """What wins and what loses holds every reason once, and only factors and rules that exist."""
    paren = rijen("wint_en_verliest")
    factoren = lees_factoren((WORTEL / "data/factoren.toml").read_text("utf-8"))
    for kant in ("gegrond", "ongegrond"):
        assert sorted(filter(None, (paar[kant] for paar in paren))) == sorted(
            rij["sleutel"] for rij in rijen(f"redenen_{kant}")
        )
    for paar in paren:
        assert paar["factoren"] or paar["regels"]
        assert set(paar["factoren"].split()) <= set(factoren)
        assert set(paar["regels"].split()) <= set(REGELS)


@pytest.mark.parametrize("naam", BESTANDEN)
def test_every_file_is_described(naam: str) -> None:
    """The README has a section for each file that names all of its columns."""
    tekst = (CIJFERS / "README.md").read_text("utf-8")
    delen = dict(re.findall(r"^## (\S+)\.csv\n(.*?)(?=^## |\Z)", tekst, re.M | re.S))
    assert set(BESTANDEN) == set(delen)
    beschreven = set(re.findall(r"`(\w+)`", delen[naam]))
    assert set(rijen(naam)[0]) <= beschreven
    assert re.search(r"[Rr]apport", delen[naam])


def test_pages_hold_no_number_of_their_own() -> None:
    """No percentage is typed on a page: each is asked of the tables."""
    vast = {"100 %"}
    for pad in (WORTEL / "book/cijfers").glob("*.md"):
        assert set(re.findall(r"\d+ ?%", pad.read_text("utf-8"))) <= vast, pad.name


@pytest.mark.parametrize("module", ["tabellen", "getallen", "staven"])
def test_examples_of_the_building_blocks(module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The examples in the building blocks of the book are true."""
    monkeypatch.syspath_prepend(str(WORTEL / "book/_ext"))
    __import__(module)
    assert 0 == doctest.testmod(sys.modules[module]).failed


@pytest.mark.parametrize("naam", PAGINAS)
def test_every_chart_has_table_alternative_and_file(site: Site, naam: str) -> None:
    """A chart is drawn in the page, said in words, followed by its table and the file itself."""
    pagina = cijferblad(site, PAGINAS[naam])
    (beeld,) = pagina.select("figure.grafiek")
    svg = beeld.find("svg")
    assert "img" == svg["role"]
    assert 40 < len(svg["aria-label"])
    assert beeld.find("figcaption").get_text(strip=True) in svg["aria-label"]
    tabel = svg.find_next("table")
    assert tabel.find("caption")
    assert len(cellen(tabel)) == len(rijen(naam))
    link = next(a for a in pagina.select("a.download") if a["href"].endswith(f"/{naam}.csv"))
    bestand = (site.pad / "cijfers" / link["href"]).resolve()
    assert (CIJFERS / f"{naam}.csv").read_bytes() == bestand.read_bytes()


@pytest.mark.parametrize("naam", GEDRUKT)
def test_tables_show_the_counts_and_their_share(site: Site, naam: str) -> None:
    """The table on the page gives each count of the report with the share that follows from it."""
    zaken, gedrukt = GEDRUKT[naam]
    blad = cijferblad(site, PAGINAS[naam])
    tabel = blad.select_one("figure.grafiek ~ * table, figure.grafiek ~ table")
    gezien = [(rij[-2], rij[-1]) for rij in cellen(tabel)]
    assert gezien == [(str(n), f"{procent(n, zaken)} %") for n, _ in gedrukt]


def test_page_shows_where_totals_do_not_follow(site: Site) -> None:
    """The two totals stand beside the sum of the rows, and every sum of percentages is bounded."""
    tabel = tabel_met(site, "hoe-lees-je-deze-cijfers", "Aantal redenen")
    assert [[str(n) for n in getallen] for getallen in WIJKT_AF.values()] == [
        rij[1:] for rij in cellen(tabel)
    ]
    nagerekend = cellen(tabel_met(site, "hoe-lees-je-deze-cijfers", "nagerekend"))
    per_naam = {rij["wat"]: rij["sleutel"] for rij in rijen("genoemd")}
    getoond = {
        per_naam[rij[0].replace("“", '"').replace("”", '"')]: (
            int(rij[1].split()[0]),
            int(rij[2].split()[-2]),
            int(rij[3].split()[0]),
        )
        for rij in nagerekend
        if rij[3] != "–"
    }
    assert OPGETELD == getoond


def test_both_sides_link_to_factors_and_rules(site: Site) -> None:
    """Each subject links to the factors and rules that the file names for it."""
    tabel = tabel_met(site, "wint-en-verliest", "wint")
    for rij, paar in zip(tabel.select("tbody tr"), rijen("wint_en_verliest"), strict=True):
        doelen = [a["href"] for a in rij.select("a")]
        for factor in paar["factoren"].split():
            assert any(doel.endswith(f"#factor-{factor.lower()}") for doel in doelen)
        for regel in paar["regels"].split():
            assert any(doel.endswith(f"/{regel}.html") for doel in doelen)
