"""Maakt een bladzijde vindbaar: met het eigen zoeken, met een zoekmachine, na een verhuizing.

Het zoeken zelf staat in `zoek.js`. Het adres van de site komt uit `REGIE_BASEURL`; zonder dat adres
is er geen sitemap, want die kan alleen volledige adressen noemen.
"""

from __future__ import annotations

import csv
import json
import posixpath
import re
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

from begrippen import begrippen
from docutils import nodes
from regie import Element
from sphinx.application import Sphinx
from sphinx.search import SearchLanguage
from sphinx.search.nl import dutch_stopwords

HIER = Path(__file__).resolve().parent
OMLEIDINGEN = HIER.parents[1] / "data/omleidingen.csv"
LENGTE = range(50, 161)
"""Hoeveel tekens een beschrijving telt: zoveel laat een zoekmachine ervan zien."""
OVERZICHT = {
    "search": (
        "Zoeken",
        "Zoek in het handboek op een woord of een vraag. Het gebeurt in uw eigen browser.",
    ),
    "py-modindex": ("Modules", "De modules van rules_lib op een rij, met een link naar elk ervan."),
}
"""Titel en beschrijving van de bladzijden die Sphinx zelf maakt."""


class Nederlands(SearchLanguage):
    """Bewaart elk woord zoals het er staat; `zoek.js` doet in de pagina al wat Nederlands is.

    Zo is er één plek die een woord tot zijn wortel terugbrengt, en kunnen register en vraag niet
    uiteenlopen.
    """

    lang = "nl"
    language_name = "Dutch"
    stopwords = dutch_stopwords

    def init(self, options: dict[str, str]) -> None:
        """Hand the page its script and the related words."""
        verwant = [
            ([begrip.naam, *begrip.vormen], begrip.zoek)
            for begrip in begrippen()
            if begrip.vormen or begrip.zoek
        ]
        woorden = json.dumps(verwant, ensure_ascii=False)
        script = (HIER / "zoek.js").read_text("utf-8")
        splitser = "var splitQuery = (tekst) => tekst.split(/[^\\p{L}\\p{N}_]+/u).filter(Boolean);"
        self.js_splitter_code = f"{splitser}\nconst VERWANT = {woorden};\n{script}"


def beschrijving(boom: nodes.document) -> str:
    """Describe a page: with its own words in the front matter, or with its first sentences."""
    for meta in boom.findall(nodes.meta):
        if meta.get("name") == "description":
            return ""
    return kort(" ".join(alineas(boom)))


def alineas(deel: nodes.Node) -> Iterator[str]:
    """Give the running text of a page, without forms and folds."""
    for kind in deel.children:
        if isinstance(kind, nodes.paragraph):
            zin = " ".join(kind.astext().split())
            yield zin if zin.endswith((".", "?", "!", ":")) else f"{zin}."
        elif not (
            isinstance(kind, Element | nodes.Text | nodes.title | nodes.literal_block | nodes.table)
        ):
            yield from alineas(kind)


def kort(tekst: str) -> str:
    """Keep whole sentences as long as they fit; else cut at a word."""
    tekst = " ".join(tekst.split())
    hoogstens = LENGTE.stop - 1
    if len(tekst) <= hoogstens:
        return tekst
    einden = [m.end() for m in re.finditer(r"[.?!:](?= )", tekst) if m.end() in LENGTE]
    if einden:
        return tekst[: einden[-1]].rstrip(":") + ("." if tekst[einden[-1] - 1] == ":" else "")
    return tekst[: tekst.rindex(" ", 0, hoogstens)].rstrip(",;:") + "…"


def kop(
    app: Sphinx, pagina: str, sjabloon: str, inhoud: dict[str, Any], boom: nodes.document | None
) -> None:
    """Give each page its description, and each title once."""
    titel, tekst = OVERZICHT.get(pagina, (inhoud.get("title", ""), ""))
    inhoud["title"] = titel
    if boom is not None:
        tekst = beschrijving(boom)
        if pagina.startswith("register/"):
            inhoud["title"] = f"{titel}: {'de regels' if pagina.endswith('/index') else 'de regel'}"
    if tekst:
        meta = f'<meta name="description" content="{escape(tekst)}" />'
        inhoud["metatags"] = f"{inhoud.get('metatags', '')}\n    {meta}"


def omleidingen() -> list[tuple[str, str]]:
    """Read which page moved, and where to."""
    with OMLEIDINGEN.open(encoding="utf-8", newline="") as bestand:
        return [(rij["oud"], rij["nieuw"]) for rij in csv.DictReader(bestand)]


def omleiding(oud: str, nieuw: str, titel: str) -> str:
    """Write a page that sends its reader on, with or without a script."""
    naar = escape(posixpath.relpath(f"{nieuw}.html", posixpath.dirname(f"./{oud}")))
    naam = escape(titel)
    return (
        '<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8">\n'
        f'<meta http-equiv="refresh" content="0; url={naar}">\n'
        f'<meta name="robots" content="noindex"><link rel="canonical" href="{naar}">\n'
        f"<title>{naam}: deze bladzijde is verhuisd</title></head>\n"
        f'<body><p>Deze bladzijde is verhuisd naar <a href="{naar}">{naam}</a>.</p></body></html>\n'
    )


def sitemap(basis: str, namen: list[str]) -> str:
    """List every page by its full address."""
    adressen = "".join(
        f"  <url><loc>{escape(basis.rstrip('/'))}/{escape(naam)}.html</loc></url>\n"
        for naam in namen
    )
    kop = '<?xml version="1.0" encoding="UTF-8"?>\n'
    ruimte = "http://www.sitemaps.org/schemas/sitemap/0.9"
    return f'{kop}<urlset xmlns="{ruimte}">\n{adressen}</urlset>\n'


def schrijf(app: Sphinx, fout: Exception | None) -> None:
    """Write what a search engine and an old link look for."""
    if fout or app.builder.name != "html":
        return
    uit, bladen = Path(app.outdir), app.env.found_docs
    for oud, nieuw in omleidingen():
        if oud not in bladen and nieuw in bladen:
            doel = uit / f"{oud}.html"
            doel.parent.mkdir(parents=True, exist_ok=True)
            doel.write_text(omleiding(oud, nieuw, app.env.titles[nieuw].astext()), "utf-8")
    basis = app.config.html_baseurl
    robots = "User-agent: *\nAllow: /\n"
    if basis:
        (uit / "sitemap.xml").write_text(sitemap(basis, sorted(bladen)), "utf-8")
        robots += f"Sitemap: {basis.rstrip('/')}/sitemap.xml\n"
    (uit / "robots.txt").write_text(robots, "utf-8")


def laad_blad(
    app: Sphinx, pagina: str, sjabloon: str, inhoud: dict[str, Any], boom: nodes.document | None
) -> None:
    """Load on each page the script of the explanations and of the print button."""
    if boom is not None and app.builder.name == "html":
        app.add_js_file("blad.js", loading_method="defer")


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the search and the steps."""
    app.add_search_language(Nederlands)
    app.connect("html-page-context", kop)
    app.connect("html-page-context", laad_blad)
    app.connect("build-finished", schrijf)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
