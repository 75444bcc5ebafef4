"""A cold build of the book, beside the same pages without our extension."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from tests.bench.meten import regel

WORTEL = Path(__file__).resolve().parents[2]
LEEG = """
from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective

class Leeg(SphinxDirective):
    has_content, optional_arguments, final_argument_whitespace = True, 1, True
    option_spec = {"voorbeelden": directives.unchanged, "rapport": directives.unchanged,
                   "versie": directives.unchanged}

    def run(self):
        return self.parse_content_to_nodes() if self.content else []

def setup(app):
    app.add_role("wet", lambda naam, ruw, tekst, *rest, **opties: ([nodes.Text(tekst)], []))
    for naam in NAMEN:
        app.add_directive(naam, Leeg)
"""


def bouw(map_: Path) -> float:
    """Build the book in a folder and give the seconds it took."""
    omgeving = {k: v for k, v in os.environ.items() if k != "REGIE_SITE"}
    opdracht = [str(Path(sys.executable).with_name("jupyter-book")), "build", "book"]
    opdracht += ["--config", "_config.yml", "--toc", str(map_ / "_toc.yml"), "--path-output", "."]
    begin = perf_counter()
    subprocess.run(opdracht, cwd=map_, env=omgeving, check=True, capture_output=True)
    duur = perf_counter() - begin
    assert (map_ / "_build/html/voorpagina.html").exists()
    return duur


def meet() -> None:
    """Build both from nothing, one after the other, three times."""
    with tempfile.TemporaryDirectory() as tijdelijk:
        tijden: dict[str, list[float]] = {"with": [], "without": []}
        for ronde in range(3):
            for soort in tijden:
                map_ = Path(tijdelijk) / f"{soort}{ronde}"
                negeer = shutil.ignore_patterns("_build", ".*", "node_modules", "__pycache__")
                shutil.copytree(WORTEL, map_, ignore=negeer)
                if soort == "without":
                    uitbreiding = map_ / "book/_ext/regie.py"
                    namen = re.findall(
                        r'^        "([a-z-]+)": ', uitbreiding.read_text("utf-8"), re.M
                    )
                    uitbreiding.write_text(f"NAMEN = {namen}\n{LEEG}", "utf-8")
                tijden[soort].append(bouw(map_))
        met, zonder = (sorted(reeks)[1] for reeks in tijden.values())
    regel("cold build, with our extension", f"{met:.1f} s")
    regel("cold build, without it", f"{zonder:.1f} s", f"ratio {met / zonder:.2f}")
