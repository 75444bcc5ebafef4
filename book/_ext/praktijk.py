"""De praktijk in het boek: factoren, aanbevelingen en hun overzichten, gemaakt uit de records.

Elk record heeft een eigen plaats met een kop, zodat de inhoudsopgave, het zoekregister en een link
het vinden. Een naam die niet bestaat laat de bouw mislukken.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from docutils import nodes
from docutils.parsers.rst import Directive
from regie import Element, alinea, element, tabel
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.errors import ExtensionError
from sphinx.util.docutils import SphinxDirective, SphinxRole

from rules_lib.kern.fout import Onbekend, RegieFout
from rules_lib.praktijk.lezen import kijk_verwijzingen_na, lees_aanbevelingen, lees_factoren
from rules_lib.praktijk.records import (
    FASEN,
    PARTIJEN,
    THEMAS,
    Aanbeveling,
    Beinvloedbaar,
    Factor,
    Werking,
)
from rules_lib.recht import ONDERWERPEN, REGELS

DATA = Path(__file__).parent.parent.parent / "data"
WERKING = {Werking.BEVORDEREND: "Dit helpt", Werking.BELEMMEREND: "Dit hindert"}
INVLOED = {
    Beinvloedbaar.JA: "De school kan dit zelf beïnvloeden.",
    Beinvloedbaar.DEELS: "De school kan dit deels zelf beïnvloeden.",
    Beinvloedbaar.NAUWELIJKS: "De school kan dit zelf nauwelijks beïnvloeden.",
}
T = TypeVar("T")


@cache
def records() -> tuple[dict[str, Factor], dict[str, Aanbeveling]]:
    """Leest de factoren en aanbevelingen, en kijkt na of alles wat zij noemen bestaat."""
    try:
        factoren = lees_factoren((DATA / "factoren.toml").read_text("utf-8"))
        aanbevelingen = lees_aanbevelingen((DATA / "aanbevelingen.toml").read_text("utf-8"))
        kijk_verwijzingen_na(factoren, aanbevelingen, REGELS)
    except RegieFout as fout:
        raise ExtensionError(f"data: {fout}") from fout
    return factoren, aanbevelingen


def met_id(alle: Mapping[str, T], id_: str, wat: str, pagina: str) -> T:
    """Geeft wat zo heet, of zegt op welke bladzijde een naam niet klopt."""
    if id_ not in alle:
        raise ExtensionError(f"{pagina}: {Onbekend(wat, id_, alle)}")
    return alle[id_]


def anker(record: Factor | Aanbeveling) -> str:
    """Geeft de plaats van een record op zijn bladzijde."""
    soort = "factor" if isinstance(record, Factor) else "aanbeveling"
    return f"{soort}-{record.id.lower()}"


def verwijs(soort: str, doel: str, tekst: str, pagina: str) -> pending_xref:
    """Maakt een link naar een plaats (`ref`) of bladzijde (`doc`); zonder tekst met de titel."""
    inhoud = nodes.inline("", tekst)
    return pending_xref(
        "",
        inhoud,
        refdomain="std",
        reftype=soort,
        reftarget=doel,
        refexplicit=bool(tekst),
        refdoc=pagina,
        refwarn=True,
    )


def naar_record(record: Factor | Aanbeveling, pagina: str) -> pending_xref:
    """Maakt een link naar een record, met zijn naam."""
    return verwijs("ref", anker(record), record.naam, pagina)


def naar_regel(id_: str, pagina: str) -> pending_xref:
    """Maakt een link naar de bladzijde van een regel, met haar titel."""
    onderwerp = next(naam for naam, (_, alle) in ONDERWERPEN.items() if REGELS[id_] in alle)
    return verwijs("doc", f"/register/{onderwerp}/{id_}", REGELS[id_].titel, pagina)


def opsomming(namen: Iterable[str]) -> str:
    """Zet namen achter elkaar, met en voor de laatste."""
    *eerste, laatste = namen
    return f"{', '.join(eerste)} en {laatste}" if eerste else laatste


class Praktijk(SphinxDirective):
    """Wat de bouwstenen van de praktijk delen: secties, kenmerken en lijsten."""

    required_arguments = 1

    @property
    def argument(self) -> str:
        """The name that stands behind the directive."""
        return str(self.arguments[0])

    def aanbeveling(self) -> Aanbeveling:
        """Find the recommendation that the directive names."""
        return met_id(records()[1], self.argument, "Deze aanbeveling", self.env.docname)

    def sectie(self, id_: str, titel: str, *inhoud: nodes.Node, klasse: str = "") -> nodes.section:
        """Make a part with a heading of its own, to which one can link."""
        kop = nodes.title("", titel)
        deel = nodes.section("", kop, *inhoud, ids=[id_], names=[id_], classes=klasse.split())
        self.state.document.note_explicit_target(deel, deel)
        return deel

    def tekst(self, tekst: str) -> list[nodes.Node]:
        """Read a text of a record, with its links and sources."""
        return list(self.parse_text_to_nodes(tekst))

    def zin(self, tekst: str) -> nodes.paragraph:
        """Read one line of a record."""
        inhoud, _ = self.parse_inline(tekst)
        return nodes.paragraph("", "", *inhoud)

    def bron(self, paragraaf: str) -> nodes.paragraph:
        """Refer to the paragraph of the report."""
        return self.zin(f"{{cite:p}}`kba2024{{§ {paragraaf}}}`")

    def links(self, links: Sequence[nodes.Node]) -> nodes.bullet_list:
        """List links."""
        punten = (nodes.list_item("", nodes.paragraph("", "", link)) for link in links)
        return nodes.bullet_list("", *punten)


def kenmerken(paren: Mapping[str, nodes.Node | str | None]) -> Element:
    """Zet wat van een record bekend is onder elkaar; wat leeg is blijft weg."""
    delen: list[nodes.Node] = []
    for naam, waarde in paren.items():
        if waarde is not None and (isinstance(waarde, str) or waarde.children):
            inhoud = alinea(waarde) if isinstance(waarde, str) else waarde
            delen += [element("dt", nodes.Text(naam)), element("dd", inhoud)]
    return element("dl", *delen, klasse="uitslag-gegevens")


class Factoren(Praktijk):
    """Alle factoren van een thema, elk als een blok met een eigen plaats."""

    def run(self) -> list[nodes.Node]:
        """Make the blocks."""
        met_id(THEMAS, self.argument, "Dit thema", self.env.docname)
        return [self.blok(f) for f in records()[0].values() if f.thema == self.argument]

    def blok(self, factor: Factor) -> nodes.section:
        """Make one block."""
        factoren, aanbevelingen = records()
        pagina = self.env.docname
        return self.sectie(
            anker(factor),
            factor.naam,
            alinea(WERKING[factor.werking], "factor-werking"),
            *self.tekst(factor.tekst),
            kenmerken(
                {
                    "Wie": f"{opsomming(PARTIJEN[wie] for wie in factor.wie)}. "
                    f"{INVLOED[factor.beinvloedbaar]}",
                    "Wanneer": opsomming(FASEN[fase].lower() for fase in factor.fase),
                    "Het omgekeerde": self.links(
                        [naar_record(factoren[id_], pagina) for id_ in factor.spiegelbeeld]
                    ),
                    "Wat u kunt doen": self.links(
                        [naar_record(aanbevelingen[id_], pagina) for id_ in factor.aanbevelingen]
                    ),
                    "Regels": self.links([naar_regel(id_, pagina) for id_ in factor.regels]),
                    "Bron": self.bron(factor.paragraaf),
                }
            ),
            klasse=f"factor {factor.werking.value}",
        )


class FactorOverzicht(Praktijk):
    """Alle factoren in tabellen: per thema, per fase of per partij."""

    groepen: ClassVar = {
        "thema": (THEMAS, lambda factor: (factor.thema,)),
        "fase": (FASEN, lambda factor: factor.fase),
        "wie": (PARTIJEN, lambda factor: factor.wie),
    }

    def run(self) -> list[nodes.Node]:
        """Make a table for each group that has a factor."""
        namen, hoort_bij = met_id(self.groepen, self.argument, "Dit overzicht", self.env.docname)
        delen: list[nodes.Node] = []
        for naam, titel in namen.items():
            factoren = [f for f in records()[0].values() if naam in hoort_bij(f)]
            if factoren:
                kop = titel[0].upper() + titel[1:]
                id_ = f"overzicht-{self.argument}-{naam}"
                delen.append(self.sectie(id_, kop, self.tabel(factoren)))
        return delen

    def tabel(self, factoren: list[Factor]) -> nodes.table:
        """Make the table of one group, what helps first."""
        factoren = sorted(factoren, key=lambda factor: list(Werking).index(factor.werking))
        pagina = self.env.docname
        rijen = [
            (
                nodes.paragraph("", "", naar_record(factor, pagina)),
                "helpt" if factor.werking is Werking.BEVORDEREND else "hindert",
                opsomming(PARTIJEN[wie] for wie in factor.wie),
                factor.beinvloedbaar.value,
            )
            for factor in factoren
        ]
        return tabel(("Factor", "Werking", "Wie", "Heeft de school invloed"), rijen)


class EenAanbeveling(Praktijk):
    """Een aanbeveling: wat, waarom, hoe op maandagmorgen, en waarmee."""

    def run(self) -> list[nodes.Node]:
        """Make the block."""
        aanbeveling, pagina = self.aanbeveling(), self.env.docname
        plek = anker(aanbeveling)
        factoren = [records()[0][id_] for id_ in aanbeveling.factoren]
        stappen = (nodes.list_item("", self.zin(stap)) for stap in aanbeveling.maandag)
        waarmee = [verwijs("doc", f"/{naam}", "", pagina) for naam in aanbeveling.paginas]
        waarmee += [naar_regel(id_, pagina) for id_ in aanbeveling.regels]
        return [
            self.sectie(
                plek,
                aanbeveling.naam,
                *self.tekst(aanbeveling.wat),
                self.sectie(f"{plek}-waarom", "Waarom", *self.tekst(aanbeveling.waarom)),
                self.sectie(
                    f"{plek}-maandag", "Hoe op maandagmorgen", nodes.enumerated_list("", *stappen)
                ),
                kenmerken(
                    {
                        "Wie": opsomming(PARTIJEN[wie] for wie in aanbeveling.wie),
                        "Hiermee": self.links(waarmee),
                        "Dit speelt mee": self.links([naar_record(f, pagina) for f in factoren]),
                        "Bron": self.bron(aanbeveling.paragraaf),
                    }
                ),
                klasse="aanbeveling",
            )
        ]


def afvinkbaar(punten: Iterable[Sequence[nodes.Node]]) -> Element:
    """Maakt van punten een lijst om af te vinken, op het scherm en op papier."""
    vakje = nodes.raw("", '<input type="checkbox">', format="html")
    rijen = (element("li", element("label", vakje.deepcopy(), *punt)) for punt in punten)
    return element("ul", *rijen, klasse="afvinklijst")


class Afvinklijst(SphinxDirective):
    """Een lijst van de bladzijde zelf om af te vinken."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        """Make the list; each point is one line."""
        (lijst,) = self.parse_content_to_nodes()
        return [afvinkbaar(punt[0].children for punt in lijst.children)]


class ControlelijstAanbeveling(Praktijk):
    """Een aanbeveling als lijst om af te vinken, op het scherm en op papier."""

    def run(self) -> list[nodes.Node]:
        """Make the list."""
        aanbeveling = self.aanbeveling()
        punten = (self.parse_inline(punt)[0] for punt in aanbeveling.controle)
        return [
            self.sectie(
                f"controlelijst-{aanbeveling.id.lower()}",
                aanbeveling.naam,
                afvinkbaar(punten),
                alinea("Ingevuld door:", "invullijn"),
                alinea("Datum:", "invullijn"),
                nodes.paragraph(
                    "",
                    "",
                    nodes.Text("Lees de aanbeveling: "),
                    naar_record(aanbeveling, self.env.docname),
                ),
                klasse="controlelijst",
            )
        ]


class RecordLink(SphinxRole):
    """Een link naar een factor of een aanbeveling, met de naam ervan."""

    def __init__(self, wat: str, welke: int) -> None:
        super().__init__()
        self.wat, self.welke = wat, welke

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Make the link."""
        record = met_id(records()[self.welke], self.text, self.wat, self.env.docname)
        return [naar_record(record, self.env.docname)], []


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the building blocks."""
    bouwstenen: dict[str, type[Directive]] = {
        "factoren": Factoren,
        "factoroverzicht": FactorOverzicht,
        "aanbeveling": EenAanbeveling,
        "controlelijst-aanbeveling": ControlelijstAanbeveling,
        "afvinklijst": Afvinklijst,
    }
    for naam, bouwsteen in bouwstenen.items():
        app.add_directive(naam, bouwsteen)
    app.add_role("factor", RecordLink("Deze factor", 0))
    app.add_role("aanbeveling-link", RecordLink("Deze aanbeveling", 1))
    return {"parallel_read_safe": False, "parallel_write_safe": True}
