"""Een stappenplan als tabel: de stappen van een procedure, met die van de praktijk ertussen.

Wie, wanneer, wat en de grond komen uit de procedure zelf. De bladzijde zegt bij elke stap welk
gesprek en welk document erbij horen. Noemt zij een stap niet, of een die er niet is, dan mislukt
de bouw: zo blijven bladzijde en regel gelijk.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from docutils import nodes
from praktijk import naar_regel, opsomming
from regie import tabel
from sphinx.application import Sphinx
from sphinx.errors import ExtensionError
from sphinx.util.docutils import SphinxDirective
from stapwoorden import gronden, wanneer

from rules_lib.kern.bron import Bron, Soort
from rules_lib.kern.regel import Procedure, Stap
from rules_lib.loket import regel_met
from rules_lib.weergave.delen import hoofdletter

KOPPEN = ("Stap", "Wie", "Wanneer", "Gesprek en document", "Grond")
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
    """Een genummerde tabel van stappen: met een procedure als argument, of alleen eigen stappen.

    De optie `zonder` noemt de stappen van de procedure die op een andere bladzijde staan.
    """

    optional_arguments = 1
    has_content = True
    option_spec: ClassVar = {"zonder": str.split}

    def run(self) -> list[nodes.Node]:
        """Make the table."""
        pagina = self.env.docname
        stappen = {}
        if self.arguments:
            stappen = {s.id: s for s in regel_met(self.arguments[0], Procedure).op(None).inhoud}
        for naam in self.options.get("zonder", []):
            if stappen.pop(naam, None) is None:
                raise ExtensionError(f"{pagina}: er is geen stap {naam} om weg te laten")
        gelezen = lees(self.content, pagina)
        kijk_na(gelezen, stappen, pagina)
        rijen = [
            self.eigen(nummer, deel) if deel.eigen else self.uit(nummer, deel, stappen[deel.naam])
            for nummer, deel in enumerate(gelezen, 1)
        ]
        gemaakt = tabel(KOPPEN, rijen)
        gemaakt["classes"].append("stappen")
        return [gemaakt]

    def uit(self, nummer: int, deel: Regeltje, stap: Stap) -> tuple[nodes.Element, ...]:
        """Make the row of a step of the procedure."""
        link = [nodes.paragraph("", "", naar_regel(stap.regel, self.env.docname))]
        return (
            self.stap(nummer, stap.titel, stap.doe, deel),
            self.zinnen(stap.wie),
            nodes.container("", *map(self.zin, wanneer(stap)), *(link if stap.regel else [])),
            self.erbij(deel),
            nodes.container("", *(self.grond(s, b) for s, b in gronden(stap).items())),
        )

    def eigen(self, nummer: int, deel: Regeltje) -> tuple[nodes.Element, ...]:
        """Make the row of a step that is not in the procedure."""
        velden = deel.velden
        return (
            self.stap(nummer, deel.naam, velden["doe"], deel),
            self.zinnen(velden["wie"]),
            self.zinnen(velden["wanneer"]),
            self.erbij(deel),
            self.zinnen(velden["grond"]),
        )

    def stap(self, nummer: int, titel: str, doe: str, deel: Regeltje) -> nodes.container:
        """Make the cell with the number, the name and what to do."""
        kop = nodes.paragraph("", "", nodes.strong("", f"{nummer}. {titel}"))
        return nodes.container("", kop, self.zin(doe))

    def erbij(self, deel: Regeltje) -> nodes.container:
        """Make the cell with the conversation and the document."""
        paren = ((hoofdletter(naam), deel.velden.get(naam)) for naam in ("gesprek", "document"))
        cel = nodes.container("")
        for naam, tekst in paren:
            if tekst:
                alinea = self.zin(tekst)
                alinea.insert(0, nodes.Text(" "))
                alinea.insert(0, nodes.strong("", f"{naam}:"))
                cel += alinea
        return cel

    def grond(self, soort: Soort, bronnen: list[Bron]) -> nodes.paragraph:
        """Make the line with the sources of one kind."""
        alinea = nodes.paragraph("", f"{hoofdletter(soort.value)}: ")
        vorig = None
        for bron in bronnen:
            zelfde = bron.werk == vorig
            kort = bron.verwijzing.removeprefix(f"{bron.werk.afkorting} ")
            tekst = kort if zelfde else bron.verwijzing
            alinea += nodes.Text(", " if zelfde else "; " if vorig else "")
            alinea += (
                nodes.reference("", tekst, refuri=bron.url, reftitle=bron.verwijzing)
                if bron.url
                else nodes.Text(tekst)
            )
            vorig = bron.werk
        return alinea

    def zin(self, tekst: str) -> nodes.paragraph:
        """Read a text with its links and sources."""
        return nodes.paragraph("", "", *self.parse_inline(tekst)[0])

    def zinnen(self, tekst: str) -> nodes.container:
        """Make a cell of one paragraph."""
        return nodes.container("", self.zin(tekst))


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the building block."""
    app.add_directive("stappen", Stappen)
    return {"parallel_read_safe": False, "parallel_write_safe": True}
