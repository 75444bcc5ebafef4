"""What a reader can read and follow: short sentences, and links that lead somewhere."""

import re
from posixpath import dirname, normpath
from urllib.parse import unquote, urlsplit

import pytest
from bs4 import BeautifulSoup, Tag

from tests.conftest import Site, soep

VOOR_OUDERS_EN_SCHOLEN = (
    *("toelating", "kader", "praktijk", "stappenplannen"),
    *("gesprekken", "aanbevelingen", "regiescan"),
)
"""The folders with the pages for parents and ib'ers."""
GEEN_ZINNEN = (
    "reken-hulp, beslis-hulp, controle-lijst, procedure-hulp, details, nav, pre, code, figure,"
    "table, h1, h2, h3, h4, script, style, svg, .cell, .begrippen-blad, .headerlink, .ingangen"
)
"""What is no running text: forms, folds with the law's own words, code, headings and menus."""
AFGEKORT = re.compile(r"\b(art|artt|nr|blz|p|bijv|enz|e\.a|d\.w\.z|o\.a|ca|sub)\.", re.I)


def zinnen(tekst: str) -> list[str]:
    """Cut running text into sentences with at least one word."""
    zonder = AFGEKORT.sub(lambda m: m[1], " ".join(tekst.split()))
    delen = re.split(r"(?<=[.?!:;…])[\"”’)]*\s+", zonder)
    return [deel for deel in delen if re.search(r"\w", deel)]


def leestekst(blad: BeautifulSoup) -> list[str]:
    """Give the paragraphs and list items that a page has a reader read."""
    lichaam = BeautifulSoup(str(blad.select_one("article.bd-article")), "html.parser")
    for deel in lichaam.select(GEEN_ZINNEN):
        deel.decompose()
    return [
        deel.get_text(" ")
        for deel in lichaam.select("p, li, dd")
        if isinstance(deel, Tag) and not deel.find(["p", "li"])
    ]


def gemiddelde(blad: BeautifulSoup) -> float:
    """Count the words of an average sentence."""
    lengtes = [len(zin.split()) for tekst in leestekst(blad) for zin in zinnen(tekst)]
    return sum(lengtes) / max(len(lengtes), 1)


def test_korte_zinnen(site: Site) -> None:
    """On every page for parents and ib'ers a sentence counts at most twenty words on average."""
    bladen = [naam for naam in site.paginas() if naam.split("/")[0] in VOOR_OUDERS_EN_SCHOLEN]
    assert bladen
    lengtes = {naam: round(gemiddelde(soep(site.pad / naam)), 1) for naam in bladen}
    assert {} == {naam: lengte for naam, lengte in lengtes.items() if lengte > 20}


@pytest.mark.parametrize(
    ("tekst", "aantal"),
    [("Een. Twee? Drie!", 3), ("Zie WPO art. 40 lid 2.", 1), ("Drie dingen: een; twee.", 3)],
)
def test_zinnen_geteld(tekst: str, aantal: int) -> None:
    """A sentence ends where a reader stops, not at an abbreviation."""
    assert aantal == len(zinnen(tekst))


def test_elke_bladzijde_wijst_verder(site: Site) -> None:
    """No page ends without a next step; only the search page, where the reader types, does."""
    einde = {n for n in site.paginas() if not soep(site.pad / n).select_one("nav.volgende-stap a")}
    assert {"search.html"} == einde


def ankers(blad: BeautifulSoup) -> set[str]:
    """Name every place on a page that a link can lead to."""
    return {deel["id"] for deel in blad.select("[id]")} | {
        deel["name"] for deel in blad.select("a[name]")
    }


def test_geen_dode_link(site: Site) -> None:
    """Every link inside the site leads to a page that exists, and to a place on that page."""
    plekken = {naam: ankers(soep(site.pad / naam)) for naam in site.paginas()}
    dood = set()
    for naam in plekken:
        for link in soep(site.pad / naam).select("a[href]"):
            adres = urlsplit(link["href"])
            if adres.scheme or adres.netloc:
                continue
            doel = normpath(f"{dirname(naam)}/{unquote(adres.path)}") if adres.path else naam
            doel = doel.lstrip("/")
            if not (site.pad / doel).exists():
                dood.add((naam, link["href"]))
            elif adres.fragment and doel in plekken:
                if unquote(adres.fragment) not in plekken[doel]:
                    dood.add((naam, link["href"]))
    assert set() == dood
