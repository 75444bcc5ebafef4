"""The chain: all that the report says has a place in the book, and each link of it holds.

`data/inventaris.csv` says what the report says, `data/dekking.csv` where the book says it.
"""

import csv
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup, Tag

from rules_lib.praktijk.lezen import kijk_verwijzingen_na, lees_aanbevelingen, lees_factoren
from rules_lib.praktijk.records import Aanbeveling, Beinvloedbaar, Factor
from rules_lib.recht import REGELS
from tests.conftest import WORTEL, Site, soep

DATA = WORTEL / "data"
WERD = {"regel", "factor", "aanbeveling", "tabel", "begrip", "tekst"}
FORMULIER = "reken-hulp, beslis-hulp, controle-lijst, procedure-hulp"
GEVOUWEN = "details, nav, script, style, svg"
"""What does not count as saying something: the folded text of a law, and the list of items."""


def rijen(naam: str) -> list[dict[str, str]]:
    """Read a file of the chain."""
    with (DATA / f"{naam}.csv").open(encoding="utf-8", newline="") as bestand:
        return list(csv.DictReader(bestand))


def factoren() -> dict[str, Factor]:
    """Read the factors."""
    return lees_factoren((DATA / "factoren.toml").read_text("utf-8"))


def aanbevelingen() -> dict[str, Aanbeveling]:
    """Read the recommendations."""
    return lees_aanbevelingen((DATA / "aanbevelingen.toml").read_text("utf-8"))


def plek(site: Site, rij: dict[str, str]) -> Tag | None:
    """Find the element that an item points to."""
    pad = site.pad / f"{rij['pagina']}.html"
    return soep(pad).find(id=rij["anker"]) if pad.exists() else None


def deel(element: Tag) -> Tag:
    """Give the part of the page that an anchor stands for: a section, or what stands in it."""
    leeg = element.name == "span" and not element.get_text(strip=True)
    return element if element.name == "section" else element.parent if leeg else element


def zegt(element: Tag) -> str:
    """Give what a part says itself; of a whole page only what stands above its first heading."""
    stuk = BeautifulSoup(str(deel(element)), "html.parser").contents[0]
    if stuk.find("h1", recursive=False):
        for onder in stuk.find_all("section", recursive=False):
            onder.decompose()
    for gevouwen in stuk.select(GEVOUWEN):
        gevouwen.decompose()
    return str(stuk)


def genoeg(rij: dict[str, str], element: Tag) -> bool:
    """Tell whether a part says enough: sixty words, a form, or the record that it became."""
    stuk = BeautifulSoup(zegt(element), "html.parser")
    if stuk.select(FORMULIER):
        return True
    if rij["werd"] in ("factor", "aanbeveling"):
        return rij["werd"] in stuk.contents[0].get("class", [])
    if rij["werd"] == "begrip" and element.name == "dt":
        return bool(element.find_next_sibling("dd").get_text(strip=True))
    if rij["werd"] == "tabel" and stuk.find("table"):
        return True
    return len(re.findall(r"\w[\w’'-]*", stuk.get_text(" "))) >= 60


def test_every_item_has_one_place() -> None:
    """Each item of the report has exactly one place, in the order of the report."""
    assert [rij["id"] for rij in rijen("inventaris")] == [rij["id"] for rij in rijen("dekking")]


def test_every_place_exists(site: Site) -> None:
    """Each place is an anchor on a built page."""
    weg = [rij for rij in rijen("dekking") if plek(site, rij) is None]
    assert [] == weg


def test_no_place_holds_more_than_four_items() -> None:
    """An anchor stands for at most four items, so that a reader finds what was meant."""
    aantal = Counter((rij["pagina"], rij["anker"]) for rij in rijen("dekking"))
    assert {} == {plaats: keer for plaats, keer in aantal.items() if keer > 4}


def test_every_place_says_something(site: Site) -> None:
    """The section of an anchor says it in at least sixty words, or is a form or a record."""
    plekken = [(rij, plek(site, rij)) for rij in rijen("dekking")]
    assert [] == [rij for rij, element in plekken if element and not genoeg(rij, element)]


@pytest.mark.parametrize(
    ("html", "voldoende"),
    [
        ("<section><span id=a></span><h2>Kop</h2><p>Kort.</p></section>", False),
        (f"<section id=a><h2>Kop</h2><p>{'woord ' * 60}</p></section>", True),
        (f"<section id=a><h2>Kop</h2><details>{'woord ' * 60}</details></section>", False),
        (f"<section id=a><h1>Kop</h1><section>{'woord ' * 60}</section></section>", False),
        ("<section id=a><h2>Kop</h2><beslis-hulp></beslis-hulp></section>", True),
        ("<section id=a><h1>Kop</h1><section><reken-hulp></reken-hulp></section></section>", False),
    ],
)
def test_a_place_that_says_too_little_is_noticed(html: str, voldoende: bool) -> None:
    """The test on places counts only what a reader of that section reads."""
    element = BeautifulSoup(html, "html.parser").find(id="a")
    assert voldoende == genoeg({"werd": "tekst"}, element)


def test_what_an_item_became_exists(site: Site) -> None:
    """The rule, factor, recommendation, table or term that an item became exists."""
    tabellen = [pad.stem for pad in DATA.glob("cijfers/*.csv")]
    begrippen = [dt.find(string=True) for dt in soep(site.pad / "begrippen.html").select("dl dt")]
    bekend = {
        "regel": REGELS,
        "factor": factoren(),
        "aanbeveling": aanbevelingen(),
        "tabel": tabellen,
        "begrip": begrippen,
        "tekst": [""],
    }
    assert WERD == set(bekend)
    assert [] == [rij for rij in rijen("dekking") if rij["naam"] not in bekend[rij["werd"]]]


def test_every_factor_and_recommendation_of_the_report_is_a_record() -> None:
    """What the report calls a factor or a recommendation is a record of the same name."""
    soorten = {rij["id"]: rij["soort"] for rij in rijen("inventaris")}
    assert {id_ for id_, soort in soorten.items() if soort.startswith("factor")} == set(factoren())
    assert {id_ for id_, soort in soorten.items() if soort == "aanbeveling"} == set(aanbevelingen())


def test_the_records_name_only_what_exists() -> None:
    """A factor or recommendation names only records, rules and pages that exist."""
    kijk_verwijzingen_na(factoren(), aanbevelingen(), REGELS)
    namen = {naam for aanbeveling in aanbevelingen().values() for naam in aanbeveling.paginas}
    assert [] == [naam for naam in namen if not (WORTEL / f"book/{naam}.md").exists()]


def test_a_mirror_image_is_mutual() -> None:
    """A factor is a mirror image of its own mirror images."""
    alle = factoren()
    assert [] == [
        (id_, ander)
        for id_, factor in alle.items()
        for ander in factor.spiegelbeeld
        if id_ not in alle[ander].spiegelbeeld
    ]


def test_a_factor_leads_to_something_to_do() -> None:
    """A factor that a school can influence has a recommendation or a rule."""
    assert [] == [
        id_
        for id_, factor in factoren().items()
        if factor.beinvloedbaar is not Beinvloedbaar.NAUWELIJKS
        and not (factor.aanbevelingen or factor.regels)
    ]


def test_the_chain_goes_both_ways(site: Site) -> None:
    """The table leads to the place of each item, and its page leads back to the table."""
    keten = soep(site.pad / "over/keten.html")
    fout = []
    for rij in rijen("dekking"):
        doel = f"../{rij['pagina']}.html#{rij['anker']}".replace("../over/", "")
        heen = keten.find(id=f"onderdeel-{rij['id'].lower()}").find("a", href=doel)
        pad = site.pad / f"{rij['pagina']}.html"
        terug = pad.exists() and soep(pad).select(
            f'.uit-het-rapport a[href$="keten.html#onderdeel-{rij["id"].lower()}"]'
        )
        if not heen or not (terug or rij["pagina"] == "over/keten"):
            fout.append(rij)
    assert [] == fout


def test_every_rule_has_a_page(site: Site) -> None:
    """Each rule works as a form on at least one page."""
    formulieren = {
        formulier["regel"]
        for naam in site.paginas()
        for formulier in soep(site.pad / naam).select("[regel]")
    }
    assert set(REGELS) == formulieren


def test_every_page_can_be_reached(site: Site) -> None:
    """A reader who follows the links in the text, from the front page on, comes everywhere."""
    bereikt, wacht = set(), ["voorpagina.html"]
    while wacht:
        naam = wacht.pop()
        if naam in bereikt:
            continue
        bereikt.add(naam)
        for link in soep(site.pad / naam).select("article a[href], .voet a[href]"):
            adres = urlsplit(urljoin(naam, link["href"]))
            doel = unquote(adres.path)
            if not adres.netloc and doel.endswith(".html") and (site.pad / doel).exists():
                wacht.append(doel)
    assert {"search.html"} == set(site.paginas()) - bereikt


def test_every_source_is_cited(site: Site) -> None:
    """Each source in the list is cited on some page; a law by a link to one of its articles."""
    lijst = soep(site.pad / "bronnen.html").select("div.citation[id]")
    bronnen = {bron["id"]: [a["href"] for a in bron.select("a.external")] for bron in lijst}
    in_bestand = re.findall(
        r"^@(?!comment)\w+\{", (WORTEL / "book/bronnen.bib").read_text("utf-8"), re.M
    )
    assert len(in_bestand) == len(bronnen) > 0
    links = {
        link["href"]
        for naam in site.paginas()
        if naam != "bronnen.html"
        for link in soep(site.pad / naam).select("article a[href]")
    }
    geciteerd = {link.partition("bronnen.html#")[2] for link in links}
    assert [] == [
        adressen
        for id_, adressen in bronnen.items()
        if id_ not in geciteerd
        and not any(link.startswith(adres) for link in links for adres in adressen)
    ]


@pytest.mark.parametrize(
    ("tekst", "melding"),
    [
        ("{factor}`B99`", "Deze factor is niet bekend. Gegeven: B99."),
        ("{aanbeveling-link}`A99`", "Deze aanbeveling is niet bekend. Gegeven: A99."),
        ("```{aanbeveling} A99\n```", "Deze aanbeveling is niet bekend. Gegeven: A99."),
        ("```{factoren} ondersteuning\n```", "Dit thema is niet bekend. Gegeven: ondersteuning."),
        ("```{factoroverzicht} school\n```", "Dit overzicht is niet bekend. Gegeven: school."),
    ],
)
def test_a_record_that_does_not_exist_fails_the_page(
    tmp_path: Path, tekst: str, melding: str
) -> None:
    """A page that names a factor, recommendation or theme that is not there is not read."""
    (tmp_path / "index.md").write_text(f"# Pagina\n\n{tekst}\n", "utf-8")
    (tmp_path / "conf.py").write_text(
        "import sys\n"
        f"sys.path.insert(0, {str(WORTEL / 'book/_ext')!r})\n"
        "extensions = ['myst_parser', 'praktijk']\n",
        "utf-8",
    )
    uitkomst = subprocess.run(
        [sys.executable, "-m", "sphinx", "-q", "-b", "dummy", tmp_path, tmp_path / "uit"],
        cwd=WORTEL,
        env={**os.environ, "PYTHONPATH": str(WORTEL)},
        capture_output=True,
        text=True,
    )
    assert 0 != uitkomst.returncode
    assert melding in uitkomst.stderr


def test_a_term_that_is_not_defined_fails_the_build(
    boekje: Callable[[str], subprocess.CompletedProcess[str]],
) -> None:
    """A page that uses a term without a definition is not built."""
    uitkomst = boekje("# Pagina\n\nHier staat {term}`een woord zonder uitleg`.\n")
    assert 1 == uitkomst.returncode
    assert "een woord zonder uitleg" in uitkomst.stdout
