"""De begrippen: één lijst in `data/begrippen.toml`, en overal uitleg bij het woord zelf.

Op elke bladzijde wordt een begrip waar het voor het eerst staat een link naar de lijst, met de
uitleg erbij voor wie het aanwijst of er met het toetsenbord komt (`blad.js`). Op papier staat de
uitleg onderaan.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

from docutils import nodes
from regie import Element
from sphinx.addnodes import glossary, pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util.docutils import SphinxDirective

BESTAND = Path(__file__).resolve().parents[2] / "data/begrippen.toml"
STIL = (nodes.title, nodes.literal, nodes.literal_block, nodes.raw, glossary, nodes.caption)
"""Waar een woord geen uitleg krijgt: koppen, code en wat al een link is."""
GEEN_TEKST = {
    *("reken-hulp", "beslis-hulp", "controle-lijst", "procedure-hulp"),
    *("nav", "details", "figure", "summary", "label", "button"),
}
"""De elementen waarin een woord geen uitleg krijgt: formulieren en wat dichtgevouwen is."""


@dataclass(frozen=True)
class Begrip:
    """Een woord van het vak, met zijn uitleg, zijn andere vormen en wat een lezer ervoor intypt."""

    naam: str
    uitleg: str
    vormen: tuple[str, ...] = ()
    zoek: tuple[str, ...] = ()

    @property
    def sleutel(self) -> str:
        """Name the explanation on a page."""
        return "uitleg-" + re.sub(r"\W+", "-", self.naam.lower()).strip("-")


@cache
def begrippen() -> tuple[Begrip, ...]:
    """Read the list, in the order of a dictionary."""
    velden = tomllib.loads(BESTAND.read_text("utf-8"))
    return tuple(
        Begrip(
            naam,
            " ".join(veld["uitleg"].split()),
            tuple(veld.get("vormen", ())),
            tuple(veld.get("zoek", ())),
        )
        for naam, veld in sorted(velden.items(), key=lambda paar: paar[0].lower().strip("("))
    )


@cache
def van_vorm() -> dict[str, Begrip]:
    """Find a term by each of its forms; a word may also begin a sentence."""
    vormen: dict[str, Begrip] = {}
    for begrip in begrippen():
        for vorm in (begrip.naam, *begrip.vormen):
            assert vorm not in vormen, f"{vorm} staat twee keer in {BESTAND.name}"
            vormen[vorm] = begrip
            if len(vorm) > 3:
                vormen.setdefault(vorm[0].upper() + vorm[1:], begrip)
    return vormen


@cache
def patroon() -> re.Pattern[str]:
    """Match any form as a whole word, the longest first."""
    vormen = sorted(van_vorm(), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, vormen))})(?![\w-]|['’]s)")


class Uitgelegd(nodes.reference):
    """Een woord met uitleg: een link naar de lijst van begrippen."""


def open_uitgelegd(self: Any, node: Uitgelegd) -> None:
    """Write the link, with its explanation for who cannot see it."""
    plek = node["refuri"] if "refuri" in node else f"#{node['refid']}"
    self.body.append(
        f'<a class="begrip" href="{self.attval(plek)}" aria-describedby="{node["begrip"]}">'
    )


def sluit_uitgelegd(self: Any, node: Uitgelegd) -> None:
    """Close the link."""
    self.body.append("</a>")


class Begrippenlijst(SphinxDirective):
    """De lijst van alle begrippen."""

    def run(self) -> list[nodes.Node]:
        """Write the list as a glossary, so that the role `term` finds each."""
        delen = []
        for begrip in begrippen():
            zinnen = re.split(r"(?<=[.]) (?=[A-Z])", begrip.uitleg)
            delen.append("\n".join([begrip.naam, *(f"  {zin}" for zin in zinnen), ""]))
        ook = [(vorm, begrip) for begrip in begrippen() for vorm in begrip.vormen if len(vorm) < 5]
        delen += [f"{vorm}\n  Zie {{term}}`{begrip.naam}`.\n" for vorm, begrip in ook]
        delen.sort(key=lambda deel: deel.lower().strip("("))
        return self.parse_text_to_nodes("\n".join(["```{glossary}", *delen, "```"]))


def vind_vorm(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, inhoud: nodes.TextElement
) -> nodes.Node | None:
    """Let the role `term` also know a term by its other forms."""
    begrip = van_vorm().get(node["reftarget"]) if node.get("reftype") == "term" else None
    return begrip and verwijs(app, env, node["refdoc"], begrip.naam, inhoud)


def verwijs(
    app: Sphinx, env: BuildEnvironment, pagina: str, naam: str, inhoud: nodes.TextElement
) -> nodes.reference | None:
    """Link to a term in the list."""
    kruis = pending_xref("", refdoc=pagina, reftype="term", refdomain="std", refexplicit=True)
    domein = env.get_domain("std")
    return domein.resolve_xref(env, pagina, app.builder, "term", naam, kruis, inhoud)


class LegUit(SphinxPostTransform):
    """Geeft op elke bladzijde het eerste woord van elk begrip zijn uitleg."""

    default_priority = 800
    formats = ("html",)

    def run(self, **_: Any) -> None:
        """Walk the text in the order in which it is read."""
        gezien: set[str] = set()
        for deel in list(lopend(self.document)):
            if isinstance(deel, nodes.reference):
                self._link(deel, gezien)
            else:
                self._tekst(deel, gezien)

    def _link(self, link: nodes.reference, gezien: set[str]) -> None:
        """Turn a first link to a term into one with its explanation."""
        begrip = van_vorm().get(link.astext()) if is_term(link) else None
        if begrip and begrip.naam not in gezien:
            gezien.add(begrip.naam)
            link.replace_self(_uitgelegd(link, begrip, link.astext()))

    def _tekst(self, tekst: nodes.Text, gezien: set[str]) -> None:
        """Cut a text where a term stands for the first time."""
        stukken: list[nodes.Node] = []
        na, woorden = 0, tekst.astext()
        for treffer in patroon().finditer(woorden):
            begrip = van_vorm()[treffer[0]]
            if begrip.naam in gezien:
                continue
            link = verwijs(
                self.app, self.env, self.env.docname, begrip.naam, nodes.inline("", treffer[0])
            )
            if link is None:  # een boek zonder de bladzijde met begrippen
                continue
            gezien.add(begrip.naam)
            stukken += [
                nodes.Text(woorden[na : treffer.start()]),
                _uitgelegd(link, begrip, treffer[0]),
            ]
            na = treffer.end()
        if stukken:
            tekst.parent.replace(tekst, [*stukken, nodes.Text(woorden[na:])])


def _uitgelegd(link: nodes.reference, begrip: Begrip, tekst: str) -> Uitgelegd:
    plek = {naam: link[naam] for naam in ("refuri", "refid") if naam in link}
    return Uitgelegd("", tekst, internal=True, begrip=begrip.sleutel, naam=begrip.naam, **plek)


def is_term(link: nodes.reference) -> bool:
    """Tell whether a link came from the role `term`."""
    return any("std-term" in deel.get("classes", ()) for deel in link.findall(nodes.inline))


def lopend(boom: nodes.Element) -> Iterator[nodes.reference | nodes.Text]:
    """Give the texts that a reader reads on, and the links to terms between them."""
    for deel in boom.children:
        if isinstance(deel, nodes.Text):
            if any(isinstance(ouder, nodes.paragraph) for ouder in _ouders(deel)):
                yield deel
        elif isinstance(deel, nodes.reference):
            if is_term(deel):
                yield deel
        elif not isinstance(deel, STIL) and not (
            isinstance(deel, Element) and deel["naam"] in GEEN_TEKST
        ):
            yield from lopend(deel)


def _ouders(deel: nodes.Node) -> Iterator[nodes.Node]:
    while (ouder := deel.parent) is not None:
        yield (deel := ouder)


def onderaan(
    app: Sphinx, pagina: str, sjabloon: str, inhoud: dict[str, Any], boom: nodes.document | None
) -> None:
    """List the explanations of a page at its end: for paper, and for who hears the page."""
    if boom is None:
        return
    gebruikt = {deel["naam"] for deel in boom.findall(Uitgelegd)}
    lijst = [begrip for begrip in begrippen() if begrip.naam in gebruikt]
    if lijst:
        rijen = "".join(
            f'<dt>{escape(begrip.naam)}</dt><dd id="{begrip.sleutel}">{escape(begrip.uitleg)}</dd>'
            for begrip in lijst
        )
        inhoud["body"] += (
            '<section class="begrippen-blad" aria-label="Begrippen op deze bladzijde">'
            f"<h2>Begrippen op deze bladzijde</h2><dl>{rijen}</dl></section>"
        )


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the list and the explanations."""
    schrijvers = (open_uitgelegd, sluit_uitgelegd)
    app.add_node(Uitgelegd, html=schrijvers, epub=schrijvers)
    app.add_directive("begrippenlijst", Begrippenlijst)
    app.add_post_transform(LegUit)
    app.connect("missing-reference", vind_vorm)
    app.connect("html-page-context", onderaan)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
