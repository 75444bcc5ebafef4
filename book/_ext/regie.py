"""De regels in het boek: formulieren, artikelteksten, bomen en de bouwstenen van een bladzijde.

Een formulier is een element dat het script van de pagina vult. Erin staat een uitgewerkte tabel:
voor wie geen JavaScript heeft, voor papier en voor de zoekmachine.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import Directive, directives
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.errors import ExtensionError
from sphinx.util.docutils import SphinxDirective, SphinxRole
from wetteksten import lees

import rules_lib
from rules_lib.kern.bron import Bron, Soort
from rules_lib.kern.datum import lees_datum, schrijf_datum
from rules_lib.kern.kalender import AWT, KB_2025
from rules_lib.kern.regel import Beslissing, Controlelijst, Procedure, Regel, TermijnRegel
from rules_lib.kern.uitslag import StapUitslag
from rules_lib.kern.verkenning import Blad, Knoop, knopen
from rules_lib.loket import bomen_van, gebeurtenissen_van, regel_met
from rules_lib.recht import REGELS
from rules_lib.recht.wetten import (
    AWB,
    BBWEC,
    BBWPO,
    BIJGEWERKT,
    LPW,
    OBWEC,
    UWVO,
    WEC,
    WGBH,
    WPO,
    WVO,
)
from rules_lib.weergave.boombeeld import als_svg, als_vragenlijst
from rules_lib.weergave.script import script, sleutel, uitvoer

WERKEN = {
    werk.afkorting: werk
    for werk in (WPO, WEC, WVO, AWB, AWT, KB_2025, LPW, UWVO, OBWEC, BBWPO, BBWEC, WGBH)
}
_VINDPLAATS = re.compile(r"(?P<werk>.+?) (?P<artikel>[\d:.]+[a-z]?)(?: (?P<lid>\d.*))?")


class Element(nodes.General, nodes.Element):
    """Een HTML-element met een naam, klassen en kenmerken; in een andere vorm alleen de inhoud."""


def element(naam: str, *inhoud: nodes.Node, **kenmerken: str) -> Element:
    """Maakt een element; `klasse` wordt het kenmerk class."""
    if "klasse" in kenmerken:
        kenmerken["class"] = kenmerken.pop("klasse")
    return Element("", *inhoud, naam=naam, kenmerken=kenmerken)


def open_element(self: Any, node: Element) -> None:
    """Schrijft de begintag."""
    kenmerken = "".join(f' {k}="{self.attval(v)}"' for k, v in node["kenmerken"].items())
    self.body.append(f"<{node['naam']}{kenmerken}>")


def sluit_element(self: Any, node: Element) -> None:
    """Schrijft de eindtag."""
    self.body.append(f"</{node['naam']}>\n")


def alinea(tekst: str, *klassen: str) -> nodes.paragraph:
    """Maakt een alinea."""
    return nodes.paragraph("", tekst, classes=list(klassen))


def tabel(koppen: tuple[str, ...], rijen: Sequence[tuple[str | nodes.Element, ...]]) -> nodes.table:
    """Maakt een tabel met een kop; een cel is een tekst, of een alinea die al gemaakt is."""

    def rij(cellen: tuple[str | nodes.Element, ...]) -> nodes.row:
        alineas = (alinea(cel) if isinstance(cel, str) else cel for cel in cellen)
        return nodes.row("", *(nodes.entry("", cel) for cel in alineas))

    groep = nodes.tgroup("", cols=len(koppen))
    groep += [nodes.colspec(colwidth=1) for _ in koppen]
    groep += nodes.thead("", rij(koppen))
    groep += nodes.tbody("", *map(rij, rijen))
    return nodes.table("", groep)


def bron_van(tekst: str) -> Bron:
    """Leest een vindplaats: `WPO 40 6`, `WVO 2020 8.8 2` of `Awt 1`."""
    for werk in sorted(WERKEN, key=len, reverse=True):
        treffer = _VINDPLAATS.fullmatch(tekst)
        if treffer and tekst.startswith(f"{werk} "):
            artikel, _, lid = tekst.removeprefix(f"{werk} ").partition(" ")
            return WERKEN[werk].artikel(artikel, lid)
    raise ExtensionError(f"geen vindplaats: {tekst!r}; schrijf bijvoorbeeld WPO 40 6")


def tekst_van(bron: Bron) -> tuple[str, ...]:
    """Geeft de tekst van een vindplaats, of meldt dat die nog niet is opgenomen."""
    try:
        return lees(bron.werk.afkorting, bron.artikel, bron.lid, str(bron.werk.versie))
    except KeyError as fout:
        raise ExtensionError(f"niet in data/wet: {sleutel(bron)} ({fout})") from fout


class Wet(SphinxRole):
    """Een verwijzing naar een artikel: `WPO 40 6` wordt een link naar WPO art. 40 lid 6."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Maakt de link."""
        bron = bron_van(self.text)
        titel = f"{bron.werk.naam}, versie {bron.werk.versie}"
        return [nodes.reference("", bron.verwijzing, refuri=bron.url, reftitle=titel)], []


class Wettekst(SphinxDirective):
    """De tekst van een artikel, dichtgevouwen naast de regel."""

    required_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar = {"versie": directives.unchanged}

    def run(self) -> list[nodes.Node]:
        """Maakt het uitvouwblok."""
        bron = bron_van(self.arguments[0])
        if "versie" in self.options:
            bron = _in_versie(bron, self.options["versie"])
        return [wettekst_blok(bron)]


def wettekst_blok(bron: Bron) -> Element:
    """Vouwt de tekst van een vindplaats in een blok, met waar en wanneer die gelezen is."""
    werk = bron.werk
    link = nodes.reference("", "Lees het op wetten.overheid.nl", refuri=bron.url)
    herkomst = f". Gelezen: {werk.tekst}, versie {werk.versie}, op {werk.gelezen}."
    uitleg = [] if bron.soort is Soort.WET else [alinea(f"Uitleg: {bron.toelichting}")]
    return element(
        "details",
        element("summary", nodes.Text(f"Lees {bron.verwijzing}: {werk.naam}")),
        *uitleg,
        nodes.block_quote("", *map(alinea, tekst_van(bron))),
        nodes.paragraph("", "", link, nodes.Text(herkomst), classes=["status-noot"]),
        klasse="wettekst",
    )


def _in_versie(bron: Bron, versie: str) -> Bron:
    return replace(bron, werk=replace(bron.werk, versie=date.fromisoformat(versie)))


class Hulp(SphinxDirective):
    """Een formulier bij een regel, met een uitgewerkte tabel erin."""

    required_arguments = 1
    element_naam = ""
    soort: type[Regel[Any]] = Regel

    def run(self) -> list[nodes.Node]:
        """Maakt het element."""
        regel = regel_met(self.arguments[0], self.soort)
        onthoud(self.env, regel.id)
        return [
            element(
                self.element_naam,
                alinea(regel.titel, "hulp-titel"),
                *self.uitgewerkt(regel),
                regel=regel.id,
            )
        ]

    def uitgewerkt(self, regel: Any) -> list[nodes.Node]:
        """Geeft de tabel die in het element staat."""
        return []


class RekenHulp(Hulp):
    """Een termijn als formulier, met uitgerekende voorbeelden."""

    element_naam, soort = "reken-hulp", TermijnRegel

    def uitgewerkt(self, regel: TermijnRegel) -> list[nodes.Node]:
        """Geeft van elk voorbeeld de dag en wat die verschoof."""
        rijen = []
        for waarden in regel.waarden():
            uitslag = rules_lib.termijn(regel.id, **waarden)
            gegeven = "; ".join(
                gegeven_in_woorden(regel, naam, waarde) for naam, waarde in waarden.items()
            )
            if uitslag.berekening is None or uitslag.berekening.laatste_dag is None:
                tekst = uitslag.uitkomst.tekst if uitslag.uitkomst else "meteen"
                rijen.append((gegeven, tekst, ""))
                continue
            dag = schrijf_datum(uitslag.berekening.laatste_dag)
            soort = uitslag.berekening.termijn.soort_datum.betekenis
            door = ", ".join(vrij.naam for vrij in uitslag.berekening.verschoven_door)
            rijen.append((gegeven, f"{soort} {dag}", door or "niets"))
        return [tabel(("Gegeven", "Uitkomst", "Verschoven door"), rijen)] if rijen else []


def gegeven_in_woorden(regel: Regel[Any], naam: str, waarde: str) -> str:
    """Zegt in woorden wat er gegeven is: een dag of een antwoord."""
    feit = regel.zaak.feiten.get(naam)
    if feit:
        return f"{feit.vraag} {feit.antwoorden.get(waarde, waarde)}"
    gebeurtenis = next(g for g in gebeurtenissen_van(regel) if g.naam == naam)
    return f"{gebeurtenis.tekst}: {schrijf_datum(lees_datum(waarde))}"


class BeslisHulp(Hulp):
    """Een beslissing als formulier, met de mogelijke uitkomsten."""

    element_naam, soort = "beslis-hulp", Beslissing

    def uitgewerkt(self, regel: Beslissing) -> list[nodes.Node]:
        """Geeft elke uitkomst met haar bronnen."""
        einden = (k.uitkomst for boom in bomen_van(regel) for k in knopen(boom.knoop)
                  if isinstance(k, Blad))  # fmt: skip
        rijen = [
            (uitkomst.tekst, ", ".join(bron.verwijzing for bron in uitkomst.bronnen))
            for uitkomst in dict.fromkeys(einden)
        ]
        return [tabel(("Mogelijke uitkomst", "Grond"), rijen)]


class ControleHulp(Hulp):
    """Een controlelijst als formulier, met alle eisen."""

    element_naam, soort = "controle-lijst", Controlelijst

    def uitgewerkt(self, regel: Controlelijst) -> list[nodes.Node]:
        """Geeft de eisen met fase, wie handelt en of het nog te herstellen is."""
        rijen = [
            (eis.fase.value, eis.tekst, eis.wie, eis.herstelbaar) for eis in regel.op(None).inhoud
        ]
        niet = "Niet getoetst: " + ", ".join(regel.niet_getoetst) + "."
        return [tabel(("Wanneer", "Eis", "Wie", "Nog te herstellen"), rijen), alinea(niet)]


class ProcedureHulp(Hulp):
    """Een procedure als formulier, met een uitgewerkte tijdlijn."""

    element_naam, soort = "procedure-hulp", Procedure

    def uitgewerkt(self, regel: Procedure) -> list[nodes.Node]:
        """Geeft de tijdlijn van elk voorbeeld."""
        tabellen: list[nodes.Node] = []
        for waarden in regel.waarden():
            uitslag = rules_lib.procedure(regel.id, **waarden)
            gegeven = "; ".join(
                gegeven_in_woorden(regel, naam, waarde) for naam, waarde in waarden.items()
            )
            rijen = []
            for stap in uitslag.stappen:
                rijen.append((_wanneer(stap), stap.stap.titel, stap.stap.wie, stap.stap.doe))
            tabellen += [alinea(gegeven), tabel(("Wanneer", "Stap", "Wie", "Wat"), rijen)]
        return tabellen


def _wanneer(stap: StapUitslag) -> str:
    """Zegt wanneer een stap is, waarop zij wacht, of waarom zij hier niet is."""
    if stap.berekening and stap.berekening.laatste_dag:
        return schrijf_datum(stap.berekening.laatste_dag)
    return stap.wacht_waarom or (stap.uitkomst.aard.label if stap.uitkomst else "meteen")


class BoomBeeld(SphinxDirective):
    """De vragenboom van een beslissing of termijn als tekening, met een lijst in woorden."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Maakt de tekening."""
        regel = regel_met(self.arguments[0])
        return tekening(rules_lib.boom(regel.id), regel.titel)


def tekening(knoop: Knoop[Any], titel: str) -> list[nodes.Node]:
    """Tekent een vragenboom, met dezelfde vragen in woorden eronder."""
    beeld = nodes.raw("", als_svg(knoop, titel), format="html")
    lijst = nodes.raw("", als_vragenlijst(knoop), format="html")
    naam = f"De vragen van: {titel}"
    return [
        element("figure", beeld, klasse="boombeeld", tabindex="0", **{"aria-label": naam}),
        element(
            "details",
            element("summary", nodes.Text("Dezelfde vragen in woorden")),
            lijst,
            klasse="boom-in-woorden",
        ),
    ]


class Blok(SphinxDirective):
    """Een blok met een eigen plaats op de bladzijde."""

    has_content = True
    naam, klasse, kop = "section", "", ""

    def run(self) -> list[nodes.Node]:
        """Maakt het blok."""
        kop = [alinea(self.kop, "blok-kop")] if self.kop else []
        kenmerken = {"aria-label": self.kop} if self.kop else {}
        inhoud = self.parse_content_to_nodes()
        return [element(self.naam, *kop, *inhoud, klasse=self.klasse, **kenmerken)]


class VoorOuders(Blok):
    """Wat ouders hier moeten weten."""

    naam, klasse, kop = "section", "voor-ouders", "Voor ouders"


class VolgendeStap(Blok):
    """Waar de lezer nu heen kan."""

    naam, klasse, kop = "nav", "volgende-stap", "Volgende stap"


class Verschil(SphinxDirective):
    """Wat het rapport zegt naast wat de wet nu zegt."""

    has_content = True
    option_spec: ClassVar = {"rapport": directives.unchanged_required}

    def run(self) -> list[nodes.Node]:
        """Maakt de twee kolommen."""
        rapport, _ = self.parse_inline(self.options["rapport"])
        return [
            element(
                "div",
                element(
                    "div",
                    alinea("Het rapport (2024)", "verschil-kop"),
                    nodes.paragraph("", "", *rapport),
                ),
                element("div", alinea("De wet nu", "verschil-kop"), *self.parse_content_to_nodes()),
                klasse="verschil",
            )
        ]


class Ingangen(SphinxDirective):
    """Kaarten die de lezer naar zijn situatie sturen."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        """Maakt van elke regel van de lijst een kaart die helemaal een link is."""
        (lijst,) = self.parse_content_to_nodes()
        lijst["classes"].append("ingangen")
        for punt in lijst.findall(nodes.list_item):
            punt["classes"].append("ingang")
            link, *rest = punt[0].children
            if not isinstance(link, pending_xref):
                raise ExtensionError("een ingang is een link met tekst: [Titel](blad.md): tekst")
            tekst = "".join(deel.astext() for deel in rest).lstrip(": ")
            titel = nodes.inline("", link.astext(), classes=["ingang-titel"])
            link[0].children = []
            link[0] += [titel, nodes.Text(" "), nodes.inline("", tekst, classes=["ingang-tekst"])]
            punt[0].children = []
            punt[0] += link
        return [lijst]


def vergeet_pagina(app: Sphinx, env: BuildEnvironment, pagina: str) -> None:
    """Vergeet welke formulieren op een bladzijde staan, voordat zij opnieuw gelezen wordt."""
    env.regie_paginas = {regel: plek for regel, plek in paginas(env).items() if plek != pagina}


def paginas(env: BuildEnvironment) -> dict[str, str]:
    """Zegt op welke bladzijde het formulier van een regel staat."""
    gevonden: dict[str, str] = getattr(env, "regie_paginas", {})
    return gevonden


def onthoud(env: BuildEnvironment, regel: str) -> None:
    """Onthoudt waar het formulier van een regel staat; een geschreven bladzijde gaat voor."""
    bekend = paginas(env)
    if bekend.get(regel, "register/").startswith("register/"):
        env.regie_paginas = {**bekend, regel: env.docname}


def gegevens_voor(regels: dict[str, Regel[Any]], env: BuildEnvironment) -> str:
    """Geeft het gegevensscript voor deze regels, met de artikelen waarop zij rusten."""
    teksten = {}
    for bron in uitvoer(regels, BIJGEWERKT, {})["bronnen"]:
        werk, artikel, lid, versie = bron["sleutel"].split("|")
        if artikel and bron["url"].startswith("https://wetten.overheid.nl/BWBR"):
            try:
                teksten[bron["sleutel"]] = "\n".join(lees(werk, artikel, lid, versie))
            except KeyError as fout:
                raise ExtensionError(f"niet in data/wet: {bron['sleutel']}") from fout
    gegevens = uitvoer(regels, BIJGEWERKT, teksten)
    gegevens["paginas"] = {regel: f"{plek}.html" for regel, plek in sorted(paginas(env).items())}
    return script(gegevens)


def laad_script(
    app: Sphinx, pagina: str, sjabloon: str, inhoud: dict[str, Any], boom: nodes.document | None
) -> None:
    """Schrijft en laadt op een bladzijde met formulieren precies de regels die zij nodig heeft."""
    if boom is None or app.builder.format != "html":
        return
    kenmerken = (deel["kenmerken"] for deel in boom.findall(Element))
    namen = sorted({kenmerk["regel"] for kenmerk in kenmerken if "regel" in kenmerk})
    if not namen:
        return
    bestand = f"regels/{pagina.replace('/', '-')}.js"
    doel = Path(app.outdir) / "_static" / bestand
    doel.parent.mkdir(parents=True, exist_ok=True)
    doel.write_text(gegevens_voor({naam: REGELS[naam] for naam in namen}, app.env), "utf-8")
    app.add_js_file(bestand, loading_method="defer")
    app.add_js_file("regie.js", loading_method="defer")


def setup(app: Sphinx) -> dict[str, Any]:
    """Meldt de bouwstenen aan."""
    alleen_inhoud = (lambda self, node: None, lambda self, node: None)
    app.add_node(
        Element,
        html=(open_element, sluit_element),
        latex=alleen_inhoud,
        text=alleen_inhoud,
        epub=(open_element, sluit_element),
    )
    app.add_role("wet", Wet())
    bouwstenen: dict[str, type[Directive]] = {
        "reken-hulp": RekenHulp,
        "beslis-hulp": BeslisHulp,
        "controle-lijst": ControleHulp,
        "procedure-hulp": ProcedureHulp,
        "wettekst": Wettekst,
        "boom": BoomBeeld,
        "voor-ouders": VoorOuders,
        "volgende-stap": VolgendeStap,
        "verschil": Verschil,
        "ingangen": Ingangen,
    }
    for naam, bouwsteen in bouwstenen.items():
        app.add_directive(naam, bouwsteen)
    app.connect("env-purge-doc", vergeet_pagina)
    app.connect("html-page-context", laad_script)
    return {"parallel_read_safe": False, "parallel_write_safe": True}
