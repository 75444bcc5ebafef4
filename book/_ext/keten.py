"""De keten: van een paragraaf van het rapport naar de bladzijde van dit boek, en terug.

`data/inventaris.csv` zegt wat het rapport zegt, `data/dekking.csv` waar dat in dit boek staat.
De tabel van `{keten}` gaat de ene kant op; onder elke bladzijde gaat een lijst de andere kant op.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from docutils import nodes
from praktijk import DATA, Praktijk, met_id, records
from regie import Element, alinea, element, tabel
from sphinx.application import Sphinx
from sphinx.util import logging

from rules_lib.recht import REGELS

LOG = logging.getLogger(__name__)
WERD = {
    "regel": "Regels om mee te rekenen",
    "factor": "Factoren",
    "aanbeveling": "Aanbevelingen",
    "tabel": "Tabellen met cijfers",
    "begrip": "Begrippen",
    "tekst": "Uitleg in de tekst",
}
PARAGRAFEN = {
    "voorwoord": "waarom dit rapport er is",
    "1": "ouders en de geschillencommissie",
    "1.1": "de vragen van het onderzoek",
    "1.2": "hoe het onderzoek is gedaan",
    "2": "wat de zorgplicht is",
    "2.1": "verdragen en gelijke behandeling",
    "2.2": "wat de wet van scholen vraagt",
    "2.3": "wat het beleid wilde",
    "2.4": "wat de wet vastlegt en wat zij openlaat",
    "3": "waarom zaken slagen of mislukken",
    "3.1": "ondersteuning beschrijven",
    "3.2": "de behoefte onderzoeken",
    "3.3": "het opp",
    "3.4": "een andere school vinden",
    "3.4.1": "wie een andere school vindt",
    "3.4.2": "hoe een leerling geplaatst wordt",
    "3.5": "kennis, rollen en overleg",
    "3.6": "praten met ouders en leerlingen",
    "3.7": "andere partijen aan tafel",
    "3.8": "wat er verandert in het onderwijs",
    "4.1": "de conclusies",
    "4.2": "de aanbevelingen",
    "bijlage 1": "wie er is gesproken",
    "bijlage 2": "de cijfers over de oordelen",
    "bijlage 3": "de begrippen",
}
"""De paragrafen op volgorde, met in eigen woorden waar zij over gaan."""


@dataclass(frozen=True)
class Onderdeel:
    """Iets wat het rapport zegt, met zijn plaats in dit boek als het die heeft."""

    id: str
    paragraaf: str
    kern: str
    pagina: str = ""
    anker: str = ""
    werd: str = ""
    naam: str = ""

    @property
    def bron(self) -> str:
        """Where it stands in the report."""
        return f"§ {self.paragraaf}" if self.paragraaf[0].isdigit() else self.paragraaf


def rijen(naam: str) -> Iterator[dict[str, str]]:
    """Read a file of the chain, row by row."""
    with (DATA / f"{naam}.csv").open(encoding="utf-8", newline="") as bestand:
        yield from csv.DictReader(bestand)


@cache
def onderdelen() -> tuple[Onderdeel, ...]:
    """Read what the report says, in the order of the report, with its place."""
    plaatsen = {rij.pop("id"): rij for rij in rijen("dekking")}
    return tuple(
        Onderdeel(rij["id"], rij["paragraaf"], rij["kern"], **plaatsen.get(rij["id"], {}))
        for rij in rijen("inventaris")
    )


def link(app: Sphinx, van: str, deel: Onderdeel, tekst: str) -> nodes.reference:
    """Make a link to the place of an item; warn when the page does not exist."""
    if deel.pagina not in app.env.found_docs:
        LOG.warning("data/dekking.csv: %s staat op %r, en die bladzijde is er niet", deel.id,
                    deel.pagina, location=van)  # fmt: skip
    adres = f"{app.builder.get_relative_uri(van, deel.pagina)}#{deel.anker}"
    return nodes.reference("", tekst, refuri=adres, internal=True)


class Keten(Praktijk):
    """De hele keten: hoeveel onderdelen wat werden, en per paragraaf waar zij staan."""

    required_arguments = 0

    def run(self) -> list[nodes.Node]:
        """Make the count and a table for each paragraph."""
        return [*self.telling(), *map(self.paragraaf, PARAGRAFEN)]

    def telling(self) -> list[nodes.Node]:
        """Count what the items became."""
        alle = onderdelen()
        aantal = Counter(deel.werd for deel in alle)
        for werd in aantal:
            met_id({**WERD, "": ""}, werd, "Wat een onderdeel werd", "data/dekking.csv")
        bladen = len({deel.pagina for deel in alle if deel.pagina})
        zin = (
            f"Het rapport is verdeeld in {len(alle)} onderdelen. Zij staan op {bladen} bladzijden."
        )
        if aantal[""]:
            zin += f" Nog {aantal['']} hebben geen plaats."
        teller = [(titel, str(aantal[werd])) for werd, titel in WERD.items()]
        return [alinea(zin), tabel(("Wat het werd", "Aantal onderdelen"), teller)]

    def paragraaf(self, paragraaf: str) -> nodes.section:
        """Make the table of one paragraph."""
        delen = [deel for deel in onderdelen() if deel.paragraaf == paragraaf]
        inhoud = tabel(
            ("Onderdeel", "Wat het rapport zegt", "Waar u het hier leest"),
            [(deel.id, deel.kern, self.plaats(deel)) for deel in delen],
        )
        for rij, deel in zip(list(inhoud.findall(nodes.row))[1:], delen, strict=True):
            rij["ids"].append(f"onderdeel-{deel.id.lower()}")
        kop = f"{delen[0].bron}: {PARAGRAFEN[paragraaf]}"
        id_ = "paragraaf-" + re.sub(r"\W", "-", paragraaf)
        return self.sectie(id_, kop[0].upper() + kop[1:], inhoud)

    def plaats(self, deel: Onderdeel) -> nodes.paragraph:
        """Say where an item stands and what it became."""
        if not deel.pagina:
            return alinea("nog geen plaats")
        naam = naam_van(deel)
        verwijzing = link(self.env.app, self.env.docname, deel, deel.pagina)
        verwijzing["titel_van"] = deel.pagina
        rest = [nodes.Text(f": {naam}")] if naam else []
        return nodes.paragraph("", "", verwijzing, *rest)


def naam_van(deel: Onderdeel) -> str:
    """Give the name of what an item became."""
    zoek: dict[str, Callable[[], str]] = {
        "regel": lambda: met_id(REGELS, deel.naam, "Deze regel", "data/dekking.csv").titel,
        "factor": lambda: met_id(records()[0], deel.naam, "Deze factor", "data/dekking.csv").naam,
        "aanbeveling": lambda: (
            met_id(records()[1], deel.naam, "Deze aanbeveling", "data/dekking.csv").naam
        ),
    }
    return zoek[deel.werd]() if deel.werd in zoek else deel.naam


def noem_titels(app: Sphinx, document: nodes.document, pagina: str) -> None:
    """Name the pages in the table by their titles, which are known once all pages are read."""
    for verwijzing in document.findall(nodes.reference):
        titel = app.env.titles.get(verwijzing.get("titel_van", ""))
        if titel:
            verwijzing.children = []
            verwijzing += nodes.Text(titel.astext())


def zet_eronder(app: Sphinx, document: nodes.document) -> None:
    """Put under a page what it holds of the report, just before its next step."""
    pagina = app.env.docname
    delen = [deel for deel in onderdelen() if deel.pagina == pagina]
    stappen = [
        deel
        for deel in document.findall(Element)
        if deel["kenmerken"].get("class") == "volgende-stap"
    ]
    if not delen or not stappen:
        return
    lijst = nodes.bullet_list("", *(punt(app, pagina, deel) for deel in delen))
    kop = element("summary", nodes.Text("Uit het rapport op deze bladzijde"))
    blok = element("details", kop, lijst, klasse="uit-het-rapport")
    ouder = stappen[-1].parent
    ouder.insert(ouder.index(stappen[-1]), blok)


def punt(app: Sphinx, pagina: str, deel: Onderdeel) -> nodes.list_item:
    """Name an item: where it stands in the report, what it says, and where on the page."""
    keten = app.builder.get_relative_uri(pagina, "over/keten")
    adres = f"{keten}#onderdeel-{deel.id.lower()}"
    nummer = nodes.reference("", deel.id, refuri=adres, internal=True)
    plek = link(app, pagina, deel, deel.kern)
    return nodes.list_item(
        "", nodes.paragraph("", "", nummer, nodes.Text(f" ({deel.bron}): "), plek)
    )


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the table, and the list under each page."""
    app.add_directive("keten", Keten)
    app.connect("doctree-read", zet_eronder)
    app.connect("doctree-resolved", noem_titels)
    return {"parallel_read_safe": False, "parallel_write_safe": True}
