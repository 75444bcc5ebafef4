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
VOOR_PAGINA = (*VOOR_CEL, "book/_ext/**/*.py", "book/_ext/**/*.js", "book/_ext/**/*.po", "book/**/*.html")

# Wat van onszelf is en zonder witruimte en lange namen wordt verstuurd.
KLEINER = {
    "regie.js": "text/javascript",
    "blad.js": "text/javascript",
    "language_data.js": "text/javascript",
    "regie.css": "text/css",
}

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
    # jupyter-book laadt op elke pagina alles onder _static; hier alleen wat er bovenaan staat.
    for soort in ("html_css_files", "html_js_files"):
        config[soort] = [naam for naam in config[soort] if "/" not in str(naam)]
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


def zonder_pictogrammen(css: str) -> str:
    """Drop Font Awesome: its fonts, its classes and the characters only it can draw."""

    def nodig(regel: Any) -> bool:
        if regel.type == "at-rule":
            return regel.lower_at_keyword != "font-face"
        if regel.type != "qualified-rule":
            return regel.type != "comment"
        kiezers = tinycss2.serialize(regel.prelude).split(",")
        return not all(re.search(r"\.fa[bsr]?\b|svg-inline--fa", kiezer) for kiezer in kiezers)

    regels = tinycss2.parse_stylesheet(css)
    return re.sub("[\ue000-\uf8ff]", "", tinycss2.serialize([r for r in regels if nodig(r)]))


def ruim_op(app: Sphinx, fout: Exception | None) -> None:
    """Leave in the site only what its pages use."""
    statisch = Path(app.outdir) / "_static"
    for patroon in OVERTOLLIG:
        for pad in list(statisch.glob(patroon)):
            shutil.rmtree(pad) if pad.is_dir() else pad.unlink()
    thema = statisch / "styles/pydata-sphinx-theme.css"
    if thema.exists():
        thema.write_text(zonder_pictogrammen(thema.read_text("utf-8")), "utf-8")
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
    app.connect("build-finished", ruim_op, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
