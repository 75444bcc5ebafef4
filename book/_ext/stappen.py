"""Een stappenplan als lijst: de stappen van een procedure, met die van de praktijk ertussen.

Wie, wanneer, wat en de grond komen uit de procedure zelf. De bladzijde zegt bij elke stap welk
gesprek en welk document erbij horen. Noemt zij een stap niet, of een die er niet is, dan mislukt
de bouw: zo blijven bladzijde en regel gelijk.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from docutils import nodes
from praktijk import naar_regel, opsomming
from sphinx.application import Sphinx
from sphinx.errors import ExtensionError
from sphinx.util.docutils import SphinxDirective
from stapwoorden import gronden, wanneer

from rules_lib.kern.bron import Bron, Soort
from rules_lib.kern.regel import Procedure, Stap
from rules_lib.loket import regel_met
from rules_lib.weergave.delen import hoofdletter

VELDEN = ("wie", "wanneer", "doe", "gesprek", "document", "grond")
EIGEN = ("wie", "wanneer", "doe", "grond")
"""Wat een stap die niet uit de procedure komt, zelf moet zeggen."""


@dataclass
class Regeltje:
    """Wat de bladzijde over een stap zegt: een stap van de procedure (`naam`), of een eigen."""

    naam: str
    eigen: bool
    velden: dict[str, str] = field(default_factory=dict)


def lees(inhoud: Iterable[str], pagina: str) -> list[Regeltje]:
    """Leest de inhoud: `- stap` of `+ Eigen stap`, met velden en vervolgregels eronder."""
    gelezen: list[Regeltje] = []
    veld = ""
    for regel in filter(str.strip, inhoud):
        begin = re.fullmatch(r"([-+]) (.+)", regel)
        kop = re.fullmatch(rf"\s+({'|'.join(VELDEN)}): (.+)", regel)
        if begin:
            gelezen.append(Regeltje(begin[2].strip(), begin[1] == "+"))
            veld = ""
        elif kop and gelezen:
            veld = kop[1]
            gelezen[-1].velden[veld] = kop[2]
        elif veld:
            gelezen[-1].velden[veld] += f" {regel.strip()}"
        else:
            raise ExtensionError(f"{pagina}: geen stap en geen veld: {regel!r}")
    for deel in gelezen:
        ontbreekt = [naam for naam in EIGEN if deel.eigen and naam not in deel.velden]
        if ontbreekt:
            raise ExtensionError(f"{pagina}: {deel.naam} mist {opsomming(ontbreekt)}")
        soort = deel.velden.get("grond", "Wet:").split(":")[0].lower()
        if soort not in list(Soort):
            raise ExtensionError(f"{pagina}: {deel.naam}: begin de grond met {opsomming(Soort)}:")
    return gelezen


def kijk_na(gelezen: Iterable[Regeltje], stappen: Mapping[str, Stap], pagina: str) -> None:
    """Fout als de bladzijde niet precies de stappen van de procedure noemt."""
    genoemd = [deel.naam for deel in gelezen if not deel.eigen]
    if genoemd != list(stappen):
        raise ExtensionError(f"{pagina}: noem deze stappen, in volgorde: {', '.join(stappen)}")


class Stappen(SphinxDirective):
    """Een genummerde lijst van stappen: met een procedure als argument, of alleen eigen stappen.

    De optie `zonder` noemt de stappen van de procedure die op een andere bladzijde staan.
    """

    optional_arguments = 1
    has_content = True
    option_spec: ClassVar = {"zonder": str.split}

    def run(self) -> list[nodes.Node]:
        """Make the list."""
        pagina = self.env.docname
        stappen = {}
        if self.arguments:
            stappen = {s.id: s for s in regel_met(self.arguments[0], Procedure).op(None).inhoud}
        for naam in self.options.get("zonder", []):
            if stappen.pop(naam, None) is None:
                raise ExtensionError(f"{pagina}: er is geen stap {naam} om weg te laten")
        gelezen = lees(self.content, pagina)
        kijk_na(gelezen, stappen, pagina)
        punten = (
            self.eigen(deel) if deel.eigen else self.uit(deel, stappen[deel.naam])
            for deel in gelezen
        )
        return [nodes.enumerated_list("", *punten, classes=["stappen"])]

    def uit(self, deel: Regeltje, stap: Stap) -> nodes.list_item:
        """Make a step of the procedure."""
        zinnen = " ".join(wanneer(stap))
        wie = {"Wie": self.zin(stap.wie), "Wanneer": self.zin(zinnen[0].lower() + zinnen[1:])}
        if stap.regel:
            wie["Regel"] = [naar_regel(stap.regel, self.env.docname)]
        grond = [n for soort, alle in gronden(stap).items() for n in vindplaatsen(soort, alle)]
        return self.stap(deel, stap.titel, stap.doe, wie, grond)

    def eigen(self, deel: Regeltje) -> nodes.list_item:
        """Make a step that is not in the procedure."""
        doe, grond = deel.velden["doe"], self.zin(deel.velden["grond"])
        wie = {hoofdletter(naam): self.zin(deel.velden[naam]) for naam in ("wie", "wanneer")}
        return self.stap(deel, deel.naam, doe, wie, grond)

    def stap(
        self,
        deel: Regeltje,
        titel: str,
        doe: str,
        wie: Mapping[str, list[nodes.Node]],
        grond: list[nodes.Node],
    ) -> nodes.list_item:
        """Make a step: what, who and when, conversation and document, and the ground."""
        erbij = {
            hoofdletter(naam): self.zin(deel.velden[naam])
            for naam in ("gesprek", "document")
            if naam in deel.velden
        }
        return nodes.list_item(
            "",
            nodes.paragraph("", "", nodes.strong("", titel)),
            nodes.paragraph("", "", *self.zin(doe)),
            met_namen(wie),
            *([met_namen(erbij)] if erbij else []),
            nodes.paragraph("", "", *grond, classes=["grond"]),
        )

    def zin(self, tekst: str) -> list[nodes.Node]:
        """Read a text with its links and sources."""
        return list(self.parse_inline(tekst)[0])


def met_namen(paren: Mapping[str, list[nodes.Node]]) -> nodes.paragraph:
    """Zet delen met hun naam achter elkaar in een alinea."""
    alinea = nodes.paragraph()
    for naam, inhoud in paren.items():
        punt = "" if nodes.paragraph("", "", *inhoud).astext().endswith((".", "?")) else "."
        wit = nodes.Text(" " if alinea.children else "")
        alinea += [wit, nodes.strong("", f"{naam}:"), nodes.Text(" "), *inhoud, nodes.Text(punt)]
    return alinea


def vindplaatsen(soort: Soort, bronnen: Iterable[Bron]) -> Iterator[nodes.Node]:
    """Noemt de vindplaatsen van een soort; het werk alleen bij de eerste van dat werk."""
    vorig = None
    yield nodes.Text(f"{hoofdletter(soort.value)}: ")
    for bron in bronnen:
        zelfde = bron.werk == vorig
        yield nodes.Text(", " if zelfde else "; " if vorig else "")
        kort = bron.verwijzing.removeprefix(f"{bron.werk.afkorting} ")
        tekst = kort if zelfde else bron.verwijzing
        kenmerken = {"refuri": bron.url, "reftitle": bron.verwijzing}
        yield nodes.reference("", tekst, **kenmerken) if bron.url else nodes.Text(tekst)
        vorig = bron.werk
    yield nodes.Text(". ")


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the building block."""
    app.add_directive("stappen", Stappen)
    return {"parallel_read_safe": False, "parallel_write_safe": True}
