"""Houdt het gebouwde boek schoon: Nederlands, klein, toegankelijk, zonder iets van buiten.

Het thema in `thema/` is dat van Jupyter Book met minder erin; `locale/` vertaalt wat Engels bleef.
Hier staat wat een sjabloon niet kan: wat geladen en gekopieerd wordt, en wanneer een cel opnieuw
moet draaien.
"""

import hashlib
import os
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape, unescape
from pathlib import Path
from typing import Any

import minify
import tinycss2
from pybtex.plugin import register_plugin
from pybtex.style.formatting.unsrt import Style as Unsrt
from pybtex.style.labels import BaseLabelStyle
from pybtex.style.template import names, sentence
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinxcontrib.bibtex.plugin import register_plugin as register_verwijzing
from sphinxcontrib.bibtex.style.referencing import PersonStyle
from sphinxcontrib.bibtex.style.referencing.author_year import AuthorYearReferenceStyle

HIER = Path(__file__).parent
WORTEL = HIER.parent.parent

# Waarvan de uitkomst van een codecel afhangt, buiten de cel zelf; en waarvan een pagina.
VOOR_CEL = ("rules_lib/**/*.py", "data/**/*", "eisen/boek.txt")
VOOR_PAGINA = (
    *VOOR_CEL,
    "book/_ext/**/*.py",
    "book/_ext/**/*.js",
    "book/_ext/**/*.po",
    "book/**/*.html",
)

# Wat van onszelf is en zonder witruimte en lange namen wordt verstuurd.
KLEINER = {
    "regie.js": "text/javascript",
    "regiescan.js": "text/javascript",
    "blad.js": "text/javascript",
    "language_data.js": "text/javascript",
    "regie.css": "text/css",
}

# De opmaak van anderen, waarvan alleen mee gaat wat een pagina gebruikt.
VAN_ANDEREN = ("styles/*.css", "sphinx-design.min.css", "mystnb.*.css", "pygments.css")

# De klassen van Font Awesome: regie.css tekent de pictogrammen zelf.
PICTOGRAM = re.compile(r"fa[bsr]?(-.*)?|svg-inline--fa")

# Wat Sphinx en zijn thema's meekopiëren en geen pagina laadt.
OVERTOLLIG = (
    "vendor",
    "locales",
    "images",
    "scripts/bootstrap.js*",
    "scripts/fontawesome.js*",
    "sbt-webpack-macros.html",
    "webpack-macros.html",
    "**/*.map",
    "**/*.LICENSE.txt",
)


def vingerafdruk(*patronen: str) -> str:
    """Fingerprint files by their content."""
    som = hashlib.sha256()
    for patroon in patronen:
        for pad in sorted(WORTEL.glob(patroon)):
            if pad.is_file():
                som.update(pad.read_bytes())
    return som.hexdigest()[:16]


def stel_in(app: Sphinx, config: Config) -> None:
    """Settle what `_config.yml` cannot say."""
    config.locale_dirs = [str(HIER / "locale")]
    config.templates_path.insert(1, str(HIER / "thema/components"))
    config.html_baseurl = os.environ.get("REGIE_BASEURL", config.html_baseurl)
    # jupyter-book laadt op elke pagina alles onder _static; hier alleen wat er bovenaan staat,
    # en de regiescan niet: die laadt haar eigen bladzijde.
    for soort in ("html_css_files", "html_js_files"):
        config[soort] = [
            naam
            for naam in config[soort]
            if "/" not in str(naam) and naam not in ("regie.js", "regiescan.js")
        ]
    # Een cel draait opnieuw als zij verandert, en ook als een regel verandert.
    cache = Path(app.outdir).parent / ".jupyter_cache" / vingerafdruk(*VOOR_CEL)
    config.nb_execution_cache_path = str(cache)
    config.opbouw_bronnen = vingerafdruk(*VOOR_PAGINA)


def benoem(inhoudsopgave: str) -> str:
    """Name each fold in the table of contents after the page that it unfolds."""

    def naam(m: re.Match[str]) -> str:
        titel = escape(unescape(re.sub(r"<[^>]+>", "", m[2])))
        return f'{m[1]}{m[2]}{m[3]} aria-label="Onder {titel}">'

    uitklap = r"(<a\b[^>]*>)(.*?)(</a>\s*<details\b[^>]*>\s*<summary)>"
    return re.sub(uitklap, naam, str(inhoudsopgave))


def stel_uit(app: Sphinx, pagina: str, sjabloon: str, inhoud: dict[str, Any], boom: Any) -> None:
    """Let no script hold up a page, but for the search and what an inline script leans on."""
    if pagina == "search":
        return

    def later(script: Any) -> Any:
        naam = getattr(script, "filename", None)
        if not naam or "documentation_options" in str(naam) or "async" in script.attributes:
            return script
        kenmerken = {**script.attributes, "defer": "defer"}
        return type(script)(naam, priority=script.priority, **kenmerken)

    inhoud["script_files"] = [later(script) for script in inhoud.get("script_files", ())]


def verbeter(app: Sphinx, pagina: str, sjabloon: str, inhoud: dict[str, Any], boom: Any) -> None:
    """Mend for screen readers what no template reaches."""
    inhoud["benoem"] = benoem
    if "body" in inhoud:
        inhoud["body"] = (
            inhoud["body"]
            .replace('role="doc-biblioentry"', 'role="listitem"')
            .replace('<summary aria-label="Toggle hidden content">', "<summary>")
        )


class Bronnen(Unsrt):
    """Write the list of sources in Dutch: name and year in front, and *en* between two names."""

    default_label_style = "naamjaar"
    default_sorting_style = "author_year_title"

    def format_names(self, role: str, as_sentence: bool = True) -> Any:
        """Join names."""
        namen = names(role, sep=", ", sep2=" en ", last_sep=" en ")
        return sentence[namen] if as_sentence else namen


class Naamjaar(BaseLabelStyle):
    """Label a source as the text refers to it, with a letter where two would be the same."""

    def format_labels(self, sorted_entries: list[Any]) -> Iterator[str]:
        """Give each source its label."""
        gezien: Counter[str] = Counter()
        for bron in sorted_entries:
            mensen = bron.persons.get("author") or bron.persons.get("editor")
            naam = " ".join(mensen[0].last_names) if mensen else bron.key
            label = f"{naam.strip('{}')} {bron.fields.get('year', '')}".strip()
            gezien[label] += 1
            yield label + " bcdefghij"[gezien[label] - 1].strip()


@dataclass
class Verwijzing(AuthorYearReferenceStyle):
    """Refer to a source in Dutch."""

    person: PersonStyle = field(
        default_factory=lambda: PersonStyle(sep2=" en ", last_sep=" en ", other=" e.a.")
    )


def woorden_van(site: Path) -> set[str]:
    """Name every word in a page or a script: a class or id that is not among them is not used."""
    bestanden = (pad for soort in ("*.html", "*.js") for pad in site.rglob(soort))
    return {w for pad in bestanden for w in re.findall(r"[\w-]+", pad.read_text("utf-8"))}


def alleen_gebruikt(css: str, woorden: set[str]) -> str:
    """Keep of a stylesheet what some page can show; no fonts, the theme's are icons we draw."""

    def nodig(regel: Any) -> bool:
        if regel.type == "qualified-rule":
            kiezers = tinycss2.serialize(regel.prelude)
            # wat in :not(…) staat, hoeft er niet te zijn
            kiezers = re.sub(r":not\([^()]*\)", "", kiezers).split(",")
            namen = [re.findall(r"[.#](-?[A-Za-z_][\w-]*)", kiezer) for kiezer in kiezers]
            return any(
                woorden.issuperset(kiezer) and not any(PICTOGRAM.fullmatch(naam) for naam in kiezer)
                for kiezer in namen
            )
        if regel.type == "at-rule" and regel.lower_at_keyword in ("media", "supports"):
            regel.content = tinycss2.parse_rule_list(regel.content)
            regel.content = [deel for deel in regel.content if nodig(deel)]
            return any(deel.type != "whitespace" for deel in regel.content)
        return regel.type != "comment" and getattr(regel, "lower_at_keyword", "") != "font-face"

    regels = tinycss2.parse_stylesheet(css)
    return re.sub("[\ue000-\uf8ff]", "", tinycss2.serialize([r for r in regels if nodig(r)]))


def ruim_op(app: Sphinx, fout: Exception | None) -> None:
    """Leave in the site only what its pages use."""
    statisch = Path(app.outdir) / "_static"
    for patroon in OVERTOLLIG:
        for pad in list(statisch.glob(patroon)):
            shutil.rmtree(pad) if pad.is_dir() else pad.unlink()
    woorden = woorden_van(Path(app.outdir))
    for patroon in VAN_ANDEREN:
        for pad in statisch.glob(patroon):
            css = alleen_gebruikt(pad.read_text("utf-8"), woorden)
            pad.write_text(minify.string("text/css", css), "utf-8")
    for naam, soort in KLEINER.items():
        pad = statisch / naam
        if pad.exists():
            pad.write_text(minify.string(soort, pad.read_text("utf-8")), "utf-8")


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the theme and the steps."""
    register_plugin("pybtex.style.formatting", "nederlands", Bronnen)
    register_plugin("pybtex.style.labels", "naamjaar", Naamjaar)
    register_verwijzing("sphinxcontrib.bibtex.style.referencing", "nederlands", Verwijzing)
    app.add_html_theme("handboek", str(HIER / "thema"))
    app.add_config_value("opbouw_bronnen", "", "env")
    app.connect("config-inited", stel_in)
    app.connect("html-page-context", verbeter, priority=400)
    app.connect("html-page-context", stel_uit, priority=900)
    app.connect("build-finished", ruim_op, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
