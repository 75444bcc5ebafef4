"""De regiescan: de stellingen als vragen op de bladzijde, en het script dat de uitslag telt.

Het script leest alles wat het nodig heeft uit de vragen zelf: punten, thema's en aanbevelingen.
Zonder script blijft een lijst over die op papier of op het scherm is in te vullen.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import groupby
from typing import Any

from docutils import nodes
from praktijk import naar_record, records
from regie import Element, element
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from rules_lib.praktijk.records import THEMAS, Aanbeveling, Factor
from rules_lib.praktijk.scan import ANTWOORDEN, PUNTEN, Vraag, vragen_van


def vragen_voor_school(
    factoren: Iterable[Factor], aanbevelingen: dict[str, Aanbeveling]
) -> tuple[Vraag, ...]:
    """Geeft de stellingen, met alleen de aanbevelingen die voor een school zijn."""
    voor_school = [id_ for id_, advies in aanbevelingen.items() if advies.voor == "school"]
    return tuple(
        Vraag(
            vraag.factor,
            vraag.thema,
            vraag.stelling,
            tuple(id_ for id_ in vraag.aanbevelingen if id_ in voor_school),
        )
        for vraag in vragen_van(factoren)
    )


class Regiescan(SphinxDirective):
    """De vragen per thema, met de plaats voor de uitslag."""

    def run(self) -> list[nodes.Node]:
        """Maakt de vragen."""
        factoren, aanbevelingen = records()
        vragen = vragen_voor_school(factoren.values(), aanbevelingen)
        nummers = {vraag.factor: nummer for nummer, vraag in enumerate(vragen, 1)}
        delen: list[nodes.Node] = []
        for thema, groep in groupby(vragen, key=lambda vraag: vraag.thema):
            delen.append(element("h2", nodes.Text(THEMAS[thema]), **{"data-thema": thema}))
            delen += [
                self.vraag(vraag, nummers[vraag.factor], factoren[vraag.factor]) for vraag in groep
            ]
        links = [
            element(
                "li",
                nodes.paragraph("", "", naar_record(advies, self.env.docname)),
                **{"data-aanbeveling": advies.id},
            )
            for advies in aanbevelingen.values()
        ]
        return [
            element(
                "div",
                *delen,
                element("div", klasse="knoppen", hidden=""),
                element("section", klasse="uitslag", hidden="", **{"aria-label": "Uitslag"}),
                element("ul", *links, klasse="scan-adviezen", hidden=""),
                klasse="regiescan",
            )
        ]

    def vraag(self, vraag: Vraag, nummer: int, factor: Factor) -> Element:
        """Maakt een stelling met haar antwoorden."""
        keuzes = "".join(keuze(vraag.factor, id_, tekst) for id_, tekst in ANTWOORDEN.items())
        link = naar_record(factor, self.env.docname)
        meer = nodes.paragraph("", "", nodes.Text("Meer: "), link, classes=["hulptekst"])
        return element(
            "fieldset",
            element("legend", nodes.Text(f"{nummer}. {vraag.stelling}")),
            meer,
            nodes.raw("", f'<div class="scan-keuzes">{keuzes}</div>', format="html"),
            klasse="scan-vraag",
            **{
                "data-factor": vraag.factor,
                "data-thema": vraag.thema,
                "data-aanbevelingen": " ".join(vraag.aanbevelingen),
            },
        )


def keuze(factor: str, antwoord: str, tekst: str) -> str:
    """Maakt een antwoord dat te kiezen is; alleen wat meetelt heeft punten."""
    punten = f' data-punten="{PUNTEN[antwoord]}"' if antwoord in PUNTEN else ""
    invoer = f'<input type="radio" name="scan-{factor}" value="{antwoord}"{punten}>'
    return f'<label class="scan-keuze">{invoer} <span>{escape(tekst)}</span></label>'


def laad_script(
    app: Sphinx, pagina: str, sjabloon: str, inhoud: dict[str, Any], boom: nodes.document | None
) -> None:
    """Laadt het script op de bladzijde met de scan, en nergens anders."""
    if boom is not None and app.builder.format == "html":
        if any(deel["kenmerken"].get("class") == "regiescan" for deel in boom.findall(Element)):
            app.add_js_file("regiescan.js", loading_method="defer")


def setup(app: Sphinx) -> dict[str, Any]:
    """Meldt de bouwsteen aan."""
    app.add_directive("regiescan", Regiescan)
    app.connect("html-page-context", laad_script)
    return {"parallel_read_safe": False, "parallel_write_safe": True}
