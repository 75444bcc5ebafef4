"""The search of the built site answers what its readers type."""

import csv
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.conftest import Site

WORTEL = Path(__file__).parents[2]
with (WORTEL / "data/zoekvragen.csv").open(encoding="utf-8", newline="") as bestand:
    VRAGEN = {rij["vraag"]: rij["goed"].split() for rij in csv.DictReader(bestand)}


def eerste_drie(pagina: Page, site: Site, vraag: str) -> list[str]:
    """Type a question on the search page, and give the first three pages it lists."""
    pagina.goto(f"{site.url}/search.html?q={vraag}")
    pagina.wait_for_function("document.querySelector('#search-results .search-summary')?.innerText")
    adressen: Any = pagina.eval_on_selector_all(
        "#search-results ul.search li > a", "alle => alle.map(a => a.getAttribute('href'))"
    )
    return [adres.split("#")[0].removesuffix(".html") for adres in adressen[:3]]


def test_er_zijn_twintig_vragen() -> None:
    """At least twenty questions are held, and each names its right pages."""
    assert len(VRAGEN) >= 20
    assert all(VRAGEN.values())


@pytest.mark.parametrize("vraag", VRAGEN)
def test_een_goede_bladzijde_bij_de_eerste_drie(site: Site, pagina: Page, vraag: str) -> None:
    """A question gives a page that answers it among the first three."""
    gevonden = eerste_drie(pagina, site, vraag)
    assert set(gevonden) & set(VRAGEN[vraag]), gevonden


@pytest.mark.parametrize(
    ("ene", "andere"),
    [
        ("bezwaartermijn", "termijn bezwaar"),
        ("verwijderd", "verwijderen"),
        ("verwijderd", "verwijdering"),
        ("geschorst", "schorsen"),
        ("tlv", "toelaatbaarheidsverklaring"),
        ("weigering", "wiegering"),
    ],
)
def test_hetzelfde_anders_gezegd(site: Site, pagina: Page, ene: str, andere: str) -> None:
    """Compounds, inflections, abbreviations and a slip of the finger find the same pages."""
    assert set(eerste_drie(pagina, site, ene)) & set(eerste_drie(pagina, site, andere))


def test_niets_te_vinden(site: Site, pagina: Page) -> None:
    """A word that is nowhere gives no pages, and says so."""
    assert [] == eerste_drie(pagina, site, "xylofoonspel")
    assert pagina.inner_text("#search-results .search-summary")
