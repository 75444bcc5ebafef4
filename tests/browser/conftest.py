"""A page with every form, from disk: the rules as Python exports them today, script and styles."""

import shutil
from pathlib import Path

import pytest

from rules_lib.recht import REGELS
from rules_lib.recht.wetten import BIJGEWERKT
from rules_lib.weergave.gegevens import soort_regel
from rules_lib.weergave.script import script, uitvoer

STATISCH = Path(__file__).parents[2] / "book" / "_static"
ELEMENTEN = {
    "termijn": "reken-hulp",
    "beslissing": "beslis-hulp",
    "controle": "controle-lijst",
    "procedure": "procedure-hulp",
}
PAGINA = """<!doctype html>
<html lang="nl" data-theme="{thema}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Formulieren</title>
<style>*, ::before, ::after {{ box-sizing: border-box; }} body {{ margin: 0; }}
a {{ color: var(--merk); }}</style>
<link rel="stylesheet" href="regie.css">
<script defer src="regels.js"></script><script defer src="regie.js"></script></head>
<body><main class="bd-article" style="max-width:46rem;margin:auto;padding:1rem">
<h1>Formulieren</h1><h2>Rekenen</h2>
{inhoud}</main></body></html>
"""
TERUGVAL = "<table><tr><td>een uitgewerkte tabel</td></tr></table>"


@pytest.fixture(scope="session")
def map_(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a page for each rule, and one with all of them."""
    doel = tmp_path_factory.mktemp("formulieren")
    for naam in ("regie.js", "regie.css"):
        shutil.copy(STATISCH / naam, doel)
    shutil.copytree(STATISCH / "fonts", doel / "fonts")
    wetteksten = {
        b["sleutel"]: "Een lid.\nNog een lid." for b in uitvoer(REGELS, BIJGEWERKT, {})["bronnen"]
    }
    (doel / "regels.js").write_text(script(uitvoer(REGELS, BIJGEWERKT, wetteksten)), "utf-8")
    formulieren = {}
    for id_, regel in REGELS.items():
        naam = ELEMENTEN[soort_regel(regel)]
        formulieren[id_] = f'<{naam} regel="{id_}">{TERUGVAL}</{naam}>'
    formulieren["alles"] = "\n".join(formulieren.values())
    formulieren["twee"] = formulieren["bezwaar"] + formulieren["beslissing-op-bezwaar"]
    for naam, inhoud in formulieren.items():
        for thema in ("light", "dark"):
            tekst = PAGINA.format(thema=thema, inhoud=inhoud)
            (doel / f"{naam}-{thema}.html").write_text(tekst, "utf-8")
    return doel


@pytest.fixture
def adres(map_: Path) -> str:
    """The address of the pages, on a disk."""
    return map_.as_uri()
