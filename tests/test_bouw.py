"""The build: what it installs, what it serves, and what it leaves out."""

import ast
import gzip
import json
import re
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Page, expect

from tests.conftest import WORTEL, Site, soep

AXE = WORTEL / "node_modules/axe-core/axe.min.js"

# Written in two parts, so that this file does not name them itself.
REGISTERS = re.compile(
    "|".join(
        re.escape("".join(delen))
        for delen in [
            ("pypi", ".org"),
            ("python", "hosted.org"),
            ("npm", "js.org"),
            ("npm", "js.com"),
            ("yarn", "pkg.com"),
            ("deb.", "debian.org"),
        ]
    )
)
PLAATSEN = re.compile(r"(?<![\w.:/])/(?:root|home/\w+|Users/\w+|wor" + "k)/")


def bijgehouden() -> list[Path]:
    """List the files that git tracks, or would track."""
    opdracht = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    namen = subprocess.run(opdracht, cwd=WORTEL, check=True, capture_output=True, text=True)
    return [WORTEL / naam for naam in namen.stdout.split("\0") if (WORTEL / naam).is_file()]


def tekst(pad: Path) -> str:
    """Read a file as text, or as nothing when it is none."""
    inhoud = pad.read_bytes()
    return "" if b"\0" in inhoud else inhoud.decode("utf-8")


@pytest.mark.parametrize("patroon", [REGISTERS, PLAATSEN], ids=["register", "plaats"])
def test_geen_vreemde_plaatsen(patroon: re.Pattern[str]) -> None:
    """No file names a package registry or a folder of one machine."""
    gevonden = [
        (pad.relative_to(WORTEL).as_posix(), treffer[0])
        for pad in bijgehouden()
        for treffer in patroon.finditer(tekst(pad))
    ]
    assert [] == gevonden


@pytest.mark.parametrize("naam", ["boek", "test", "node"])
def test_lock_met_hash(naam: str) -> None:
    """Everything that is installed has one exact version and at least one hash."""
    regels = (WORTEL / f"eisen/{naam}.txt").read_text().replace("\\\n", " ").splitlines()
    zonder = [
        regel
        for regel in regels
        if not re.fullmatch(r"[\w.-]+==[\w.]+( ; [^#]+?)?(\s+--hash=sha256:[0-9a-f]{64})+", regel)
    ]
    assert [] == zonder


def test_lock_boek_in_test() -> None:
    """The book is tested with the same versions that it is built with."""
    boek, test = (
        set(re.findall(r"^[\w.-]+==[\w.]+", (WORTEL / f"eisen/{naam}.txt").read_text(), re.M))
        for naam in ("boek", "test")
    )
    assert set() == boek - test


def test_npm_met_hash() -> None:
    """Everything from npm has one exact version and a hash, and names no host."""
    pakketten = json.loads((WORTEL / "package-lock.json").read_text())["packages"]
    assert [] == [
        naam
        for naam, pakket in pakketten.items()
        if naam and ("integrity" not in pakket or "resolved" in pakket)
    ]


def test_opdrachten_beschreven() -> None:
    """Every make target is explained in the README or in CONTRIBUTING."""
    doelen = re.search(r"^\.PHONY: (.+)$", (WORTEL / "Makefile").read_text(), re.M)[1].split()
    uitleg = (WORTEL / "README.md").read_text() + (WORTEL / "CONTRIBUTING.md").read_text()
    assert [] == [doel for doel in doelen if f"make {doel}" not in uitleg]


def test_docstrings() -> None:
    """Every test says which promise it holds."""
    stom = [
        f"{pad.name}::{functie.name}"
        for pad in (WORTEL / "tests").rglob("test_*.py")
        for functie in ast.walk(ast.parse(pad.read_text()))
        if isinstance(functie, ast.FunctionDef)
        and functie.name.startswith("test_")
        and not ast.get_docstring(functie)
    ]
    assert [] == stom


def geladen(site: Site) -> list[tuple[str, str]]:
    """Pair every file of the site with each address that a browser loads for it."""
    adressen = []
    for naam in site.paginas():
        for element in soep(site.pad / naam).select(
            "[src], link[href], [data], [poster], [srcset]"
        ):
            rel = set(element.get("rel", []))
            if element.name == "link" and not rel & {"stylesheet", "icon", "preload", "manifest"}:
                continue
            for kenmerk in ("src", "href", "data", "poster", "srcset"):
                if element.get(kenmerk):
                    adressen.append((naam, element[kenmerk].split()[0]))
    for blad in site.pad.rglob("*.css"):
        naam = blad.relative_to(site.pad).as_posix()
        adressen += [
            (naam, adres)
            for adres in re.findall(r"""(?:url\(|@import )\s*["']?([^"')]+)""", blad.read_text())
        ]
    return [(naam, adres) for naam, adres in adressen if not adres.startswith(("data:", "#"))]


def test_niets_van_buiten(site: Site) -> None:
    """No page or stylesheet loads anything from another host."""
    assert [] == [(naam, adres) for naam, adres in geladen(site) if urlsplit(adres).netloc]


def test_alles_aanwezig(site: Site) -> None:
    """Everything that a page or stylesheet loads is part of the site."""
    weg = [
        (naam, adres)
        for naam, adres in geladen(site)
        if not (site.pad / naam).parent.joinpath(unquote(urlsplit(adres).path)).exists()
    ]
    assert [] == weg


STIL = re.compile(r"<(script|style|pre|code)\b.*?</\1>|<!--.*?-->", re.S)
TEKEN = re.compile(r"<[^>]+>")
GENOEMD = re.compile(r'\b(?:title|aria-label|placeholder)="([^"]*)"')
"""What a page does not say, what it says it with, and where else a reader hears words."""


def test_nederlands(site: Site) -> None:
    """Nothing that the theme says is English."""
    engels = re.compile(
        r"\b(Skip to|Back to top|Toggle|Search|Previous|Next|On this page|Contents|Link to this"
        r"|Permalink|Print to|Download|Show|Hide|Copyright|Color mode|System Settings|Light|Dark"
        r"|Home|Site navigation|Section Navigation|Technical Report|By the)\b"
    )
    gevonden = set()
    for naam in site.paginas():
        html = STIL.sub(" ", (site.pad / naam).read_text("utf-8"))
        woorden = [TEKEN.sub(" ", html), *GENOEMD.findall(html)]
        gevonden |= {(naam, treffer[0]) for treffer in engels.finditer("\n".join(woorden))}
    assert set() == gevonden


# Dark differs from light in colour alone.
REGELS = {
    "light": {"resultTypes": ["violations"]},
    "dark": {"resultTypes": ["violations"], "runOnly": ["cat.color"]},
}
DELEN = 6


@cache
def gewicht(pad: Path) -> int:
    """Weigh a file as it travels: gzipped."""
    return len(gzip.compress(pad.read_bytes()))


def bezwaren_van_axe(pagina: Page) -> Iterator[tuple[str, ...]]:
    """Give each rule of axe that a page breaks, light and dark, narrow and wide."""
    pagina.add_script_tag(path=AXE)
    # The page follows the reader's colours by itself; it need not be loaded for each.
    for breedte, kleur in ((320, "light"), (320, "dark"), (1280, "dark"), (1280, "light")):
        pagina.set_viewport_size({"width": breedte, "height": 900})
        pagina.emulate_media(color_scheme=kleur)
        pagina.wait_for_function(
            "kleur => document.documentElement.dataset.theme === kleur", arg=kleur
        )
        gevonden = pagina.evaluate("keuze => axe.run(keuze)", REGELS[kleur])
        for regel in gevonden["violations"]:
            yield kleur, str(breedte), regel["id"], regel["nodes"][0]["html"][:200]


@pytest.mark.parametrize("deel", range(DELEN))
def test_toegankelijk_en_licht(site: Site, browser: Browser, deel: int) -> None:
    """No page breaks a rule of axe, writes an error, or weighs over 300 KB with all it loads."""
    fouten: list[tuple[str, ...]] = []
    geladen: set[str] = set()
    with browser.new_context(reduced_motion="reduce") as context:
        pagina = context.new_page()
        # Each page loads all that it needs.
        context.new_cdp_session(pagina).send("Network.setCacheDisabled", {"cacheDisabled": True})
        pagina.on("requestfinished", lambda verzoek: geladen.add(urlsplit(verzoek.url).path))
        pagina.on("pageerror", lambda fout: fouten.append((pagina.url, str(fout))))
        for naam in site.paginas()[deel::DELEN]:
            geladen.clear()
            pagina.set_viewport_size({"width": 320, "height": 900})
            pagina.goto(f"{site.url}/{naam}", wait_until="load")
            fouten += [(naam, *fout) for fout in bezwaren_van_axe(pagina)]
            pagina.evaluate("document.fonts.ready")
            weegt = sum(gewicht(site.pad / unquote(pad).lstrip("/")) for pad in geladen)
            assert weegt > 20_000, f"{naam}: niet alles is gewogen"
            if weegt > 300_000:
                fouten.append((naam, f"{weegt} bytes"))
    assert [] == fouten


def test_zoeken(site: Site, pagina: Page) -> None:
    """The search page finds Dutch words and answers in Dutch."""
    pagina.goto(f"{site.url}/search.html?q=onderwijs")
    pagina.wait_for_selector("#search-results ul.search li a")
    expect(pagina.locator("#search-results h2")).to_have_text("Gevonden")


def met_cel(cel: str) -> str:
    """Write a page with one cell."""
    kop = "---\nfile_format: mystnb\nkernelspec: {name: python3}\n---\n# Pagina\n"
    return f"{kop}\n```{{code-cell}} ipython3\n{cel}\n```\n"


def test_fout_in_cel(boekje: Callable[[str], subprocess.CompletedProcess[str]]) -> None:
    """An error in a cell fails the build and is shown, also when nothing changed since."""
    for _ in range(2):
        uitkomst = boekje(met_cel("1 / 0"))
        assert 1 == uitkomst.returncode
        assert "ZeroDivisionError" in uitkomst.stdout


def test_regel_gewijzigd(
    tmp_path: Path, boekje: Callable[[str], subprocess.CompletedProcess[str]]
) -> None:
    """A cell runs again when a rule changes, and only then."""
    cel = "import time; time.time_ns()"
    uitkomsten = []
    for inhoud in ("1", "1", "2"):
        (tmp_path / "rules_lib").mkdir(exist_ok=True)
        (tmp_path / "rules_lib/regel.py").write_text(inhoud)
        assert 0 == boekje(met_cel(cel)).returncode
        html = (tmp_path / "_build/html/pagina.html").read_text()
        uitkomsten.append(re.search(r"\b\d{19}\b", BeautifulSoup(html, "html.parser").text)[0])
    assert (True, False) == (uitkomsten[0] == uitkomsten[1], uitkomsten[1] == uitkomsten[2])


def test_poort_bezet() -> None:
    """A port that is taken is told in one Dutch line, before anything is built."""
    with socket.create_server(("localhost", 0)) as bezet:
        poort = bezet.getsockname()[1]
        uitkomst = subprocess.run(
            [sys.executable, WORTEL / "tools/maak.py", "boek"],
            env={"PORT": str(poort)},
            capture_output=True,
            text=True,
            timeout=60,
        )
    verwacht = f"✗ Poort {poort} is bezet. Kies een andere: make boek PORT={poort + 1}"
    assert (1, verwacht) == (uitkomst.returncode, uitkomst.stderr.strip())
