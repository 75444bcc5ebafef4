"""Getallen uit de tabellen van het rapport, in een zin of naast elkaar.

Geen getal staat in een bladzijde zelf: het komt uit `data/cijfers/`, en een percentage wordt
berekend.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from docutils import nodes
from regie import alinea
from sphinx.util.docutils import SphinxDirective, SphinxRole
from tabellen import Optelling, gedrukt, lees, optelling, procent, sommen, zaken

Cel = str | list[nodes.Node]

REDENEN = {
    "redenen_gegrond": "Redenen voor gegrond",
    "redenen_ongegrond": "Redenen voor ongegrond",
}


def cijfertabel(titel: str, koppen: Sequence[str], rijen: Sequence[Sequence[Cel]]) -> nodes.table:
    """Maakt een tabel met een titel, een kop per rij, en getallen rechts."""

    def cel(inhoud: Cel) -> nodes.entry:
        if isinstance(inhoud, list):
            return nodes.entry("", nodes.paragraph("", "", *inhoud))
        getal = inhoud[:1].isdigit()
        return nodes.entry("", alinea(inhoud), classes=["getal"] if getal else [])

    groep = nodes.tgroup("", cols=len(koppen))
    groep += [nodes.colspec(colwidth=1, stub=int(nummer == 0)) for nummer in range(len(koppen))]
    groep += nodes.thead("", nodes.row("", *map(cel, koppen)))
    groep += nodes.tbody("", *(nodes.row("", *map(cel, rij)) for rij in rijen))
    return nodes.table("", nodes.title("", titel), groep)


class Sommen(SphinxDirective):
    """Wat de rijen van een tabel samen zijn, naast het totaal dat het rapport eronder zet."""

    def run(self) -> list[nodes.Node]:
        """Maakt de tabel."""
        rijen = [
            (REDENEN[naam], str(som), str(totaal), str(som - totaal))
            for naam, som, totaal in sommen()
        ]
        koppen = ("Tabel", "Som van de rijen", "Genoemd totaal", "Verschil")
        return [cijfertabel("Aantal redenen: geteld en genoemd", koppen, rijen)]


class Genoemd(SphinxDirective):
    """De percentages die het rapport in zijn tekst noemt, nagerekend uit de tabellen."""

    def run(self) -> list[nodes.Node]:
        """Maakt de tabel."""
        rijen = []
        for rij in lees("genoemd").itertuples():
            if rij.tabel:
                samen = optelling(rij.tabel, rij.redenen)
                uit = f"{samen.meest} van {samen.geheel} = {procent(samen.meest, samen.geheel)} %"
                minst = (
                    f"{procent(samen.minst, samen.geheel)} %" if len(samen.aantallen) > 1 else "–"
                )
                rijen.append((rij.wat, f"{rij.procent_rapport} %", uit, minst, rij.plaats))
        koppen = ("Wat", "Rapport", "Hoogstens, uit de aantallen", "Minstens", "Plaats")
        return [cijfertabel("Percentages uit de tekst, nagerekend", koppen, rijen)]


class Cijfer(SphinxRole):
    """Een getal in een zin: `zaken redenen_gegrond procedure` wordt 32 van de 47 zaken (68 %).

    `minstens` en `zaken` geven de grenzen van een optelling, `rapport` wat in de tekst staat,
    `som` wat de rijen samen zijn, `totaal` wat eronder staat, `tabel` hoeveel zaken van een ander
    geheel een tabel beslaat, `past` welk aantal bij een genoemd percentage hoort.
    """

    vormen: ClassVar = {
        "zaken": lambda o: f"{o.meest} van de {o.geheel} zaken ({procent(o.meest, o.geheel)} %)",
        "minstens": lambda o: f"{o.minst} van de {o.geheel} zaken ({procent(o.minst, o.geheel)} %)",
        "aantal": lambda o: str(o.meest),
        "procent": lambda o: f"{procent(o.meest, o.geheel)} %",
        "opgeteld": lambda o: f"{o.van_percentages} %",
    }

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Schrijft het getal."""
        return [nodes.Text(getal(self.text).replace(" %", "\u00a0%"))], []


def getal(vraag: str) -> str:
    """Geeft een getal in woorden.

    >>> getal("zaken redenen_gegrond procedure"), getal("rapport onderzoek"), getal("som oordelen")
    ('32 van de 47 zaken (68 %)', '75 %', '102')
    """
    vorm, tabel, *rest = vraag.split()
    if vorm == "rapport":
        (deel,) = lees("genoemd").query("sleutel == @tabel").procent_rapport
        return f"{deel} %"
    if vorm in ("som", "keren"):
        return str(lees(tabel)["aantal" if vorm == "som" else "keren"].sum())
    if vorm == "rijen":
        return str(len(lees(tabel)))
    if vorm == "soort":
        return str((lees(tabel).soort == rest[0]).sum())
    if vorm == "een":
        return f"{procent(1, zaken(tabel))} %"
    if vorm == "gemiddeld":
        return f"{lees(tabel).keren.sum() / zaken(tabel):.1f}".replace(".", ",")
    if vorm == "totaal":
        return f"{gedrukt(tabel, ' '.join(rest)):g}".replace(".", ",")
    if vorm == "tabel":
        return Cijfer.vormen["zaken"](Optelling((zaken(tabel),), zaken(rest[0])))
    if vorm == "past":
        (deel,) = lees("genoemd").query("sleutel == @tabel").procent_rapport
        return passend(int(deel), zaken(rest[0]))
    if vorm == "van":  # een aantal van een ander geheel dan dat van de tabel zelf
        samen = optelling(tabel, " ".join(rest[:-1]))
        return Cijfer.vormen["zaken"](Optelling(samen.aantallen, zaken(rest[-1])))
    return str(Cijfer.vormen[vorm](optelling(tabel, " ".join(rest))))


def passend(deel: int, geheel: int) -> str:
    """Zegt welk aantal van een geheel op dit percentage uitkomt.

    >>> passend(6, 102), passend(6, 55)
    ('6', 'geen enkel aantal')
    """
    goed = [keer for keer in range(geheel + 1) if procent(keer, geheel) == deel]
    return " of ".join(map(str, goed)) or "geen enkel aantal"
