"""What a search engine and an old link find, and the list of terms."""

import csv
import sys
import tomllib
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Page

from tests.conftest import WORTEL, Site, soep

sys.path.insert(0, str(WORTEL / "book/_ext"))
from vindbaar import kort, omleiding, sitemap

BEGRIPPEN = tomllib.loads((WORTEL / "data/begrippen.toml").read_text("utf-8"))
with (WORTEL / "data/omleidingen.csv").open(encoding="utf-8", newline="") as bestand:
    OMLEIDINGEN = [(rij["oud"], rij["nieuw"]) for rij in csv.DictReader(bestand)]


@pytest.fixture(scope="session")
def bladen(site: Site) -> dict[str, BeautifulSoup]:
    """Read every page once."""
    return {naam: soep(site.pad / naam) for naam in site.paginas()}


def test_elke_titel_een_keer(bladen: dict[str, BeautifulSoup]) -> None:
    """Every page has a title of its own."""
    titels = Counter(soep.title.get_text() for soep in bladen.values())
    assert [] == [titel for titel, aantal in titels.items() if aantal > 1 or not titel.strip()]


def test_elke_bladzijde_beschreven(bladen: dict[str, BeautifulSoup]) -> None:
    """Every page has one description, of its own, of 50 to 160 characters."""
    beschreven = {
        naam: [meta["content"] for meta in soep.select("meta[name=description]")]
        for naam, soep in bladen.items()
    }
    assert {} == {n: b for n, b in beschreven.items() if len(b) != 1 or not 50 <= len(b[0]) <= 160}
    keren = Counter(beschrijving[0] for beschrijving in beschreven.values())
    assert [] == [tekst for tekst, aantal in keren.items() if aantal > 1]


def test_sitemap_noemt_elk_adres_voluit() -> None:
    """The sitemap is XML with the full address of every page."""
    boom = ElementTree.fromstring(sitemap("https://voorbeeld.nl/regie/", ["a", "b/c"]))
    assert ["https://voorbeeld.nl/regie/a.html", "https://voorbeeld.nl/regie/b/c.html"] == [
        plek.text for plek in boom.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")
    ]


def test_robots(site: Site) -> None:
    """Search engines are welcome; the sitemap is named where there is one."""
    robots = (site.pad / "robots.txt").read_text("utf-8")
    assert "Allow: /" in robots
    assert ("Sitemap: " in robots) == (site.pad / "sitemap.xml").exists()


@pytest.mark.parametrize(("oud", "nieuw"), OMLEIDINGEN)
def test_omleiding_komt_aan(site: Site, pagina: Page, oud: str, nieuw: str) -> None:
    """An old address leads to a page that exists, in a browser."""
    assert (site.pad / f"{nieuw}.html").exists()
    assert not list((WORTEL / "book").glob(f"{oud}.*")), "the old page is still there"
    pagina.goto(f"{site.url}/{oud}.html")
    pagina.wait_for_url(f"{site.url}/{nieuw}.html")


@pytest.mark.parametrize(
    ("oud", "nieuw", "naar"),
    [
        ("nog-niet", "over/status", "over/status.html"),
        ("a/b", "c/d", "../c/d.html"),
        ("a/b", "a/c", "c.html"),
        ("a/b", "c", "../c.html"),
    ],
)
def test_omleiding_wijst_van_map_naar_map(oud: str, nieuw: str, naar: str) -> None:
    """A redirect works wherever the site stands, from folder to folder."""
    soep = BeautifulSoup(omleiding(oud, nieuw, "Titel"), "html.parser")
    assert naar == soep.a["href"]
    assert soep.select_one("meta[http-equiv=refresh]")["content"].endswith(f"url={naar}")


def test_geen_omleiding_naar_een_omleiding() -> None:
    """A page that moved twice leads straight to where it is now."""
    oud = [van for van, _ in OMLEIDINGEN]
    assert set() == set(oud) & {naar for _, naar in OMLEIDINGEN}
    assert len(oud) == len(set(oud))


@pytest.mark.parametrize(
    "tekst", ["Kort.", "Een zin die goed past. " * 20, "woord " * 60, f"{'a' * 80}: {'b ' * 60}"]
)
def test_een_beschrijving_past(tekst: str) -> None:
    """A description is cut at a sentence or a word, and never too long."""
    beschrijving = kort(tekst)
    assert len(beschrijving) <= 160
    assert beschrijving[-1] in ".…"


def test_begrippen_zijn_af() -> None:
    """Every term has a plain explanation; no form belongs to two terms."""
    vormen = Counter(
        vorm for naam, veld in BEGRIPPEN.items() for vorm in [naam, *veld.get("vormen", [])]
    )
    assert [] == [vorm for vorm, aantal in vormen.items() if aantal > 1]
    for naam, veld in BEGRIPPEN.items():
        assert set(veld) <= {"uitleg", "vormen", "zoek"}, naam
        assert veld["uitleg"].strip().endswith("."), naam


def test_elk_begrip_in_de_lijst(bladen: dict[str, BeautifulSoup]) -> None:
    """The page with terms holds every term of the data, and no other."""
    termen = [
        dt.find(string=True).strip().replace("’", "'")
        for dt in bladen["begrippen.html"].select(".glossary dt")
    ]
    assert set(BEGRIPPEN) <= set(termen)
    vormen = {vorm for veld in BEGRIPPEN.values() for vorm in veld.get("vormen", [])}
    assert set() == set(termen) - set(BEGRIPPEN) - vormen


def test_elk_begrip_een_keer_uitgelegd_op_een_bladzijde(bladen: dict[str, BeautifulSoup]) -> None:
    """On a page a term is explained once, its explanation is there, and its link arrives."""
    plekken = {deel["id"] for deel in bladen["begrippen.html"].select("[id]")}
    fouten = []
    for naam, blad in bladen.items():
        links = blad.select("a.begrip")
        hier = {deel["id"] for deel in blad.select("[id]")}
        uitleg = [link["aria-describedby"] for link in links]
        fouten += [(naam, u) for u, aantal in Counter(uitleg).items() if aantal > 1]
        fouten += [(naam, u) for u in uitleg if u not in hier]
        fouten += [
            (naam, link["href"]) for link in links if urlsplit(link["href"]).fragment not in plekken
        ]
        fouten += [
            (naam, link.text) for link in links if link.find_parent(["a", "h1", "h2", "code"])
        ]
    assert [] == fouten


def test_een_begrip_zonder_rol_is_ook_uitgelegd(bladen: dict[str, BeautifulSoup]) -> None:
    """A term that the author did not mark is explained too, on every kind of page."""
    for naam in ("toelating/bezwaar.html", "register/toelating/weigering.html"):
        bron = Path(naam).with_suffix(".md")
        tekst = (WORTEL / "book" / bron).read_text("utf-8")
        uitgelegd = {link.text for link in bladen[naam].select("a.begrip")}
        assert [woord for woord in uitgelegd if f"{{term}}`{woord}`" not in tekst], naam
