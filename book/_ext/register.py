"""Het register: van elke regel een bladzijde, gemaakt uit de regel zelf.

De bladzijden worden vóór het lezen geschreven in `book/register/`, en staan niet in git.
Ze bestaan uit de bouwstenen hieronder; wat er staat komt uit de regels, de wetteksten en de code.
"""

from __future__ import annotations

import inspect
import re
from abc import ABC, abstractmethod
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from docutils import nodes
from docutils.parsers.rst import Directive
from regie import alinea, element, gegeven_in_woorden, tabel, tekening, wettekst_blok
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from rules_lib import loket
from rules_lib.kern.bron import Bron
from rules_lib.kern.datum import schrijf_dag
from rules_lib.kern.kalender import BEREIK
from rules_lib.kern.regel import Beslissing, Boom, Controlelijst, Procedure, Regel, TermijnRegel
from rules_lib.kern.verkenning import Blad, Knoop, Vraag, knopen
from rules_lib.recht import ONDERWERPEN, REGELS
from rules_lib.weergave import toon
from rules_lib.weergave.delen import hoofdletter
from rules_lib.weergave.gegevens import soort_regel

FORMULIER = {
    "termijn": "reken-hulp",
    "beslissing": "beslis-hulp",
    "controle": "controle-lijst",
    "procedure": "procedure-hulp",
}
VRAAG = {
    TermijnRegel: ("termijn", loket.termijn),
    Beslissing: ("beslis", loket.beslis),
    Controlelijst: ("controle", loket.controle),
    Procedure: ("procedure", loket.procedure),
}
DELEN = {
    "uitgewerkt": "Uitgewerkte voorbeelden",
    "gronden": "Waarop dit rust",
    "vragen": "De vragen",
    "broncode": "De code",
    "bewijs": "Wat er bewezen is",
}


ALLE = "[Alle regels op een rij](../../gebruik/regels.md)"


def volgende_stap(*links: str) -> str:
    """Write where the reader can go now."""
    return "\n".join(["```{volgende-stap}", *(f"- {link}" for link in links), "```"])


def bladzijde(regel: Regel[Any]) -> str:
    """Write the page of a rule."""
    kop = [
        f"# {regel.titel}",
        regel.uitleg,
        f"```{{{FORMULIER[soort_regel(regel)]}}} {regel.id}\n```",
    ]
    delen = [f"## {titel}\n\n```{{{naam}}} {regel.id}\n```" for naam, titel in DELEN.items()]
    stap = volgende_stap("[De andere regels van dit onderwerp](index.md)", ALLE)
    return "\n\n".join([*kop, *delen, stap]) + "\n"


def onderwerpblad(titel: str, regels: tuple[Regel[Any], ...]) -> str:
    """Write the page that lists the rules of a subject."""
    rijen = [f"- [{r.titel}]({r.id}.md) ({soort_regel(r)}): {r.uitleg}" for r in regels]
    stap = volgende_stap(ALLE)
    afbreekbaar = re.sub(r"(\w{6,}(?:ings|heids))(?=\w{5,})", "\\1\u00ad", titel)
    kop = f"# {afbreekbaar}\n\nElke regel werkt als formulier, met gronden, voorbeelden en code."
    return "\n\n".join([kop, "\n".join(rijen), stap]) + "\n"


def schrijf(bron: Path) -> None:
    """Write all pages, only where something changed, and drop what no longer has a rule."""
    register = bron / "register"
    nieuw = {}
    for naam, (titel, regels) in ONDERWERPEN.items():
        nieuw[register / naam / "index.md"] = onderwerpblad(titel, regels)
        nieuw |= {register / naam / f"{regel.id}.md": bladzijde(regel) for regel in regels}
    for oud in set(register.rglob("*.md")) - set(nieuw):
        oud.unlink()
    for pad, tekst in nieuw.items():
        if not pad.exists() or pad.read_text("utf-8") != tekst:
            pad.parent.mkdir(parents=True, exist_ok=True)
            pad.write_text(tekst, "utf-8")


class Bouwsteen(SphinxDirective, ABC):
    """Een deel van de bladzijde van een regel."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Make the part."""
        return self.deel(REGELS[self.arguments[0]])

    @abstractmethod
    def deel(self, regel: Regel[Any]) -> list[nodes.Node]:
        """Make the part for a rule."""


class Register(SphinxDirective):
    """Alle regels per onderwerp, elk met een link naar haar bladzijde."""

    def run(self) -> list[nodes.Node]:
        """List the rules by subject."""
        regels = []
        for naam, (titel, groep) in ONDERWERPEN.items():
            regels += [f"**[{titel}](/register/{naam}/index.md)**", ""]
            regels += [
                f"- [{r.titel}](/register/{naam}/{r.id}.md) ({soort_regel(r)})" for r in groep
            ]
            regels.append("")
        return self.parse_text_to_nodes("\n".join(regels))


class Uitgewerkt(Bouwsteen):
    """De voorbeelden van een regel, met wat erop wordt geantwoord en de opdracht erbij."""

    def deel(self, regel: Regel[Any]) -> list[nodes.Node]:
        """Answer each example."""
        naam, vraag = next(v for soort, v in VRAAG.items() if isinstance(regel, soort))
        blokken: list[nodes.Node] = []
        for regel_tekst, waarden in zip(regel.voorbeelden, regel.waarden(), strict=True):
            uitslag = nodes.raw("", toon(vraag(regel.id, **waarden)).html, format="html")
            opdracht = f"regie {naam} {regel.id} {regel_tekst}"
            blokken.append(
                element(
                    "details",
                    element("summary", nodes.Text(_in_woorden(regel, waarden))),
                    uitslag,
                    nodes.paragraph(
                        "", "", nodes.Text("Op de opdrachtregel: "), nodes.literal("", opdracht)
                    ),
                    klasse="voorbeeld",
                )
            )
        return blokken


def _in_woorden(regel: Regel[Any], waarden: dict[str, str]) -> str:
    """Say in words what is given: the days first, and how many answers."""
    op_volgorde = sorted(waarden, key=lambda naam: naam in regel.zaak.feiten)
    delen = [gegeven_in_woorden(regel, naam, waarden[naam]) for naam in op_volgorde]
    rest = [f"en nog {len(delen) - 4} antwoorden"] if len(delen) > 5 else delen[4:]
    return hoofdletter("; ".join([*delen[:4], *rest]))


class Gronden(Bouwsteen):
    """De vindplaatsen van een regel, met de tekst van elk artikel dichtgevouwen erbij."""

    def deel(self, regel: Regel[Any]) -> list[nodes.Node]:
        """List the sources by kind."""
        geldt = [f"{versie.geldig.in_woorden()}. {versie.geldig.grond}" for versie in regel.versies]
        bronnen = dict.fromkeys(_bronnen(regel))
        wet = [wettekst_blok(bron) for bron in bronnen if bron.werk.bwb]
        rest = [
            f"{bron.verwijzing} ({bron.soort.value}): {bron.toelichting or bron.werk.naam}"
            for bron in bronnen
            if not bron.werk.bwb
        ]
        return [
            *(alinea(f"De regel geldt {zin}") for zin in geldt),
            *wet,
            nodes.bullet_list("", *(nodes.list_item("", alinea(zin)) for zin in rest)),
        ]


def _bronnen(regel: Regel[Any]) -> Iterator[Bron]:
    """Give every source of a rule: of its outcomes, requirements and readings."""
    for versie in reversed(regel.versies):
        if isinstance(regel, Controlelijst):
            for eis in versie.inhoud:
                yield from eis.bronnen
    for boom in loket.bomen_van(regel):
        for knoop in knopen(boom.knoop):
            if isinstance(knoop, Blad):
                yield from knoop.uitkomst.bronnen
    for betrekking in regel.betrekt:
        yield from betrekking.bronnen


class Vragen(Bouwsteen):
    """De vragenboom van een regel als tekening; van een lijst of procedure die van elk deel."""

    def deel(self, regel: Regel[Any]) -> list[nodes.Node]:
        """Draw each tree that has a question; the latest version of the law."""
        inhoud = regel.op(None).inhoud
        if isinstance(inhoud, Boom):
            return _tekening(inhoud.knoop, regel.titel)
        stukken: list[nodes.Node] = []
        for deel in inhoud:
            knoop = deel.toets.knoop if isinstance(regel, Controlelijst) else deel.termijn.knoop
            titel = deel.tekst if isinstance(regel, Controlelijst) else deel.titel
            kop = element("summary", nodes.Text(titel))
            stukken.append(element("details", kop, *_tekening(knoop, titel)))
        return stukken


def _tekening(knoop: Knoop[Any], titel: str) -> list[nodes.Node]:
    if isinstance(knoop, Blad):
        return [alinea("Deze regel stelt geen vragen: er is maar één uitkomst.")]
    return tekening(knoop, titel)


class Broncode(Bouwsteen):
    """De functies van een regel, zoals zij in de code staan."""

    def deel(self, regel: Regel[Any]) -> list[nodes.Node]:
        """Show the source of each function once."""
        functies = dict.fromkeys(inspect.unwrap(boom.functie) for boom in loket.bomen_van(regel))
        stukken: list[nodes.Node] = []
        for functie in functies:
            code = nodes.literal_block("", inspect.getsource(functie), language="python")
            plek = f"{functie.__module__.replace('.', '/')}.py"
            titel = nodes.Text(f"{functie.__name__} in {plek}")
            stukken.append(element("details", element("summary", titel), code, klasse="broncode"))
        return stukken


class Bewijs(Bouwsteen):
    """Hoeveel paden en dagen van een regel de tests nalopen; geteld, niet overgetypt."""

    def deel(self, regel: Regel[Any]) -> list[nodes.Node]:
        """Count paths and days."""
        rijen = [
            (
                versie.geldig.in_woorden(),
                str(len(versie.inhoud) if isinstance(versie.inhoud, tuple) else 1),
                str(aantal),
            )
            for versie, aantal in ((v, sum(map(paden, _knopen(v.inhoud)))) for v in regel.versies)
        ]
        stukken: list[nodes.Node] = [
            tabel(("Versie", "Bomen", "Paden door de vragen"), rijen),
            alinea(
                "Elk pad loopt uit op precies één uitkomst. "
                "De tests lopen ze allemaal, in Python en in de pagina."
            ),
        ]
        if isinstance(regel, TermijnRegel):
            eerste, laatste = max(BEREIK[0], regel.versies[0].geldig.van), BEREIK[1]
            dagen = (laatste - eerste).days + 1
            stukken.append(
                alinea(
                    f"De uitkomst is voor elke dag van {schrijf_dag(eerste)} tot en met "
                    f"{schrijf_dag(laatste)} ({dagen} dagen) vergeleken met een tweede berekening, "
                    "gemaakt door iemand die de code niet kende."
                )
            )
        return stukken


def _knopen(inhoud: Any) -> list[Knoop[Any]]:
    if isinstance(inhoud, Boom):
        return [inhoud.knoop]
    return [(deel.toets if hasattr(deel, "toets") else deel.termijn).knoop for deel in inhoud]


def paden(knoop: Knoop[Any]) -> int:
    """Count the paths of a tree."""
    aantal: dict[int, int] = {}

    def tel(deel: Knoop[Any]) -> int:
        if id(deel) not in aantal:
            takken = deel.takken if isinstance(deel, Vraag) else ()
            aantal[id(deel)] = sum(tel(tak) for _, tak in takken) or 1
        return aantal[id(deel)]

    return tel(knoop)


def setup(app: Sphinx) -> dict[str, Any]:
    """Write the pages and register their parts."""
    schrijf(Path(app.srcdir))
    bouwstenen: dict[str, type[Directive]] = {
        "register": Register,
        "uitgewerkt": Uitgewerkt,
        "gronden": Gronden,
        "vragen": Vragen,
        "broncode": Broncode,
        "bewijs": Bewijs,
    }
    for naam, bouwsteen in bouwstenen.items():
        app.add_directive(naam, bouwsteen)
    return {"parallel_read_safe": False, "parallel_write_safe": True}
