"""De tabellen van het rapport op een bladzijde: tekening, tabel en bestand, met één bouwsteen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
from docutils import nodes
from getallen import Cijfer, Genoemd, Sommen, cijfertabel
from regie import element
from sphinx.addnodes import download_reference
from sphinx.application import Sphinx
from sphinx.errors import ExtensionError
from sphinx.util.docutils import SphinxDirective
from staven import staven, twee_kanten
from tabellen import CIJFERS, lees, nagerekend, tegenover, zaken

from rules_lib.recht import ONDERWERPEN, REGELS


@dataclass(frozen=True)
class Beeld:
    """Wat bij een tabel hoort: de titel, waarover zij gaat, en waar zij in het rapport staat."""

    titel: str
    kolom: str
    eenheid: str
    bron: str


BEELDEN = {
    "oordelen": Beeld("Oordelen naar onderwerp", "Onderwerp", "zaken", "§ 1.2, tabel 1.1"),
    "redenen_gegrond": Beeld("Waarom ouders gelijk kregen", "Reden", "zaken", "bijlage 2, tabel 1"),
    "redenen_ongegrond": Beeld(
        "Waarom de school gelijk kreeg", "Reden", "zaken", "bijlage 2, tabel 2"
    ),
    "betrokken_partijen": Beeld("Wie erbij was", "Partij", "zaken", "§ 3.7, tabel 3.1"),
    "interviews": Beeld("Gesprekken per regio", "Regio", "gesprekken", "bijlage 1"),
    "wint_en_verliest": Beeld("Wat een zaak verliest en wint", "Onderwerp", "zaken", "bijlage 2"),
}


class Grafiek(SphinxDirective):
    """Een tabel van het rapport: als tekening, met de tabel eronder en het bestand erbij."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Maakt de tekening met alles wat erbij hoort."""
        naam = self.arguments[0]
        if naam not in BEELDEN:
            raise ExtensionError(f"geen grafiek: {naam!r}; kies uit {', '.join(BEELDEN)}")
        self.env.note_dependency(str(CIJFERS / f"{naam}.csv"))
        beeld = BEELDEN[naam]
        svg, tabel = {"interviews": _interviews, "wint_en_verliest": _twee_kanten}.get(
            naam, _aandelen
        )(naam, beeld, self)
        tekening = nodes.raw("", svg, format="html")
        titel = element("figcaption", nodes.Text(beeld.titel))
        bestand = download_reference(
            "",
            "",
            nodes.literal("", f"{naam}.csv", classes=["xref", "download"]),
            reftarget=f"/../data/cijfers/{naam}.csv",
        )
        bron, _ = self.parse_inline(f"Bron: {{cite:t}}`kba2024{{{beeld.bron}}}`. Het bestand: ")
        return [
            element("figure", titel, tekening, klasse="grafiek"),
            tabel,
            nodes.paragraph("", "", *bron, bestand, nodes.Text("."), classes=["status-noot"]),
        ]


def _aandelen(naam: str, beeld: Beeld, _: SphinxDirective) -> tuple[str, nodes.table]:
    """Tekent hoe vaak iets voorkwam, met het aandeel erbij."""
    tabel = nagerekend(naam)
    rijen = list(zip(tabel.naam, map(int, tabel.aantal), map(int, tabel.procent), strict=True))
    geheel = zaken(naam)
    svg = staven(
        [(rij, keer, f"{keer} ({deel}\u00a0%)") for rij, keer, deel in rijen],
        f"{beeld.titel}. Staven, van de {geheel} {beeld.eenheid}. {in_woorden(rijen)}",
    )
    koppen = [beeld.kolom, f"Aantal {beeld.eenheid}", "Aandeel"]
    kolommen = [tabel.naam, map(str, tabel.aantal), (f"{deel}\u00a0%" for deel in tabel.procent)]
    if "keren" in tabel:
        koppen.insert(1, "Keren genoemd")
        kolommen.insert(1, map(str, tabel.keren))
    if list(tabel.procent) != list(tabel.procent_rapport):
        koppen.append("In het rapport")
        kolommen.append(f"{deel}\u00a0%" for deel in tabel.procent_rapport)
    titel = f"{beeld.titel}; aandeel van {geheel} {beeld.eenheid}, berekend uit de aantallen"
    return svg, cijfertabel(titel, koppen, list(zip(*kolommen, strict=True)))


def in_woorden(rijen: Sequence[tuple[str, int, int]]) -> str:
    """Zegt in woorden wat de drie langste staven en de kortste zijn."""
    gesorteerd = sorted(rijen, key=lambda rij: -rij[1])
    delen = [f"{rij}: {keer} ({deel}\u00a0%)" for rij, keer, deel in gesorteerd]
    if len(delen) <= 4:
        return "; ".join(delen) + "."
    return f"Bovenaan {'; '.join(delen[:3])}. Onderaan {delen[-1]}. De tabel eronder geeft alles."


def _interviews(naam: str, beeld: Beeld, _: SphinxDirective) -> tuple[str, nodes.table]:
    """Tekent het aantal gesprekken per regio; de tabel noemt ze alle."""
    tabel = lees(naam)
    per_regio = tabel.regio.replace("", "niet van toepassing").value_counts(sort=True)
    rijen = [(str(regio), int(keer), str(keer)) for regio, keer in per_regio.items()]
    woorden = "; ".join(f"{regio}: {keer}" for regio, _, keer in rijen)
    svg = staven(rijen, f"{beeld.titel}. Staven. {woorden}.")
    koppen = ["Gesprek", "Met", "Onderwijs", "Regio", "Grote stad (G4)"]
    velden = ["nummer", "gesprekspartner", "onderwijs", "regio", "grote_stad"]
    inhoud = [
        [str(waarde) or "–" for waarde in rij] for rij in tabel[velden].itertuples(index=False)
    ]
    return svg, cijfertabel(f"De {len(tabel)} gesprekken", koppen, inhoud)


def _twee_kanten(naam: str, beeld: Beeld, directief: SphinxDirective) -> tuple[str, nodes.table]:
    """Zet naast elkaar waarop ouders en waarop scholen gelijk kregen, met waar meer staat."""
    paren = tegenover()
    delen = [
        (
            rij.onderwerp,
            *(0 if pd.isna(p) else int(p) for p in (rij.procent_gegrond, rij.procent_ongegrond)),
        )
        for rij in paren.itertuples()
    ]
    woorden = "; ".join(f"{naam}: {links} % en {rechts} %" for naam, links, rechts in delen)
    svg = twee_kanten(
        delen,
        ("ouders gelijk", "school gelijk"),
        f"{beeld.titel}. Per onderwerp links het aandeel van de zaken waarin de ouders gelijk "
        f"kregen, rechts dat van de zaken waarin de school gelijk kreeg. {woorden}.",
    )

    def reden(rij: Any, kant: str) -> str:
        tekst = getattr(rij, f"naam_{kant}")
        if pd.isna(tekst):
            return "–"
        keer, deel = (int(getattr(rij, f"{veld}_{kant}")) for veld in ("aantal", "procent"))
        return f"{tekst}: {keer} ({deel}\u00a0%)"

    rijen = [
        (rij.onderwerp, reden(rij, "gegrond"), reden(rij, "ongegrond"), _meer(rij, directief))
        for rij in paren.itertuples()
    ]
    geheel = [zaken(tabel) for tabel in ("redenen_gegrond", "redenen_ongegrond")]
    koppen = [
        beeld.kolom,
        f"Ouders kregen gelijk (van {geheel[0]})",
        f"School kreeg gelijk (van {geheel[1]})",
        "Meer hierover",
    ]
    return svg, cijfertabel(beeld.titel, koppen, rijen)


def _meer(rij: Any, directief: SphinxDirective) -> list[nodes.Node]:
    """Verwijst naar de factoren en de regels bij een onderwerp."""
    plek = {
        r.id: f"/register/{naam}/{r.id}.md"
        for naam, (_, groep) in ONDERWERPEN.items()
        for r in groep
    }
    links = [f"{{factor}}`{factor}`" for factor in rij.factoren.split()]
    links += [f"[{REGELS[regel].titel}]({plek[regel]})" for regel in rij.regels.split()]
    inhoud, _ = directief.parse_inline(" · ".join(links))
    return inhoud


def setup(app: Sphinx) -> dict[str, Any]:
    """Meldt de bouwstenen aan."""
    app.add_directive("grafiek", Grafiek)
    app.add_directive("sommen", Sommen)
    app.add_directive("genoemde-percentages", Genoemd)
    app.add_role("cijfer", Cijfer())
    return {"parallel_read_safe": True, "parallel_write_safe": True}
