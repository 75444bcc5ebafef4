"""Tekent staven met altair, als SVG in de bladzijde: leesbaar vanaf 320 px, licht en donker.

De kleuren en letters komen uit `regie.css`; wat hier staat geldt waar dat blad er niet is.
Elke staaf heeft haar naam erboven en haar getal ernaast, zodat er geen assen nodig zijn.
"""

from __future__ import annotations

import math
import re
import textwrap
from collections.abc import Sequence
from html import escape

import altair as alt
import pandas as pd
import vl_convert

BREED, LETTER, REGEL, STAAF = 320, 14, 18, 12
GETAL = 84
"""Ruimte naast een staaf, voor haar getal."""
TEKENS = 42
"""Zoveel tekens van een naam passen op een regel."""
KLEUR = "#0b5351"


def _regels(rijen: Sequence[tuple[str, ...]], hoogte: int = 0) -> tuple[pd.DataFrame, list[int]]:
    """Zet de namen onder elkaar en zegt waar de staaf onder elke naam komt."""
    teksten, staven = [], []
    for naam in rijen:
        for regel in textwrap.wrap(naam[0], TEKENS):
            teksten.append({"y": hoogte + REGEL // 2, "tekst": regel})
            hoogte += REGEL
        staven.append(hoogte + STAAF // 2 + 2)
        hoogte += STAAF + 14
    return pd.DataFrame(teksten), [*staven, hoogte]


def _as(hoogte: int) -> alt.Y:
    schaal = alt.Scale(domain=[0, hoogte], range=[0, hoogte], nice=False, padding=0)
    return alt.Y("y:Q", axis=None, scale=schaal)


def _lengte(veld: str, hoogste: float, van: float, tot: float) -> alt.X:
    schaal = alt.Scale(domain=[0, hoogste], range=[van, tot], nice=False, padding=0)
    return alt.X(f"{veld}:Q", axis=None, scale=schaal)


def _namen(teksten: pd.DataFrame, y: alt.Y) -> alt.Chart:
    merk = alt.Chart(teksten).mark_text(align="left", baseline="middle", fontSize=LETTER)
    return merk.encode(x=alt.value(0), y=y, text="tekst:N")


def _svg(lagen: alt.LayerChart, hoogte: int, uitleg: str) -> str:
    beeld = lagen.properties(width=BREED, height=hoogte, background="transparent", padding=0)
    beeld = beeld.configure(aria=False).configure_view(stroke=None)
    svg = vl_convert.vegalite_to_svg(beeld.to_json())
    svg = re.sub(r' (?:role|aria-[a-z]+)="[^"]*"', "", svg)  # het beeld is één geheel met één naam
    kop = f'<svg class="staven" role="img" aria-label="{escape(uitleg)}" viewBox'
    return re.sub(r"<svg\b.*? viewBox", lambda _: kop, svg, count=1)


def staven(rijen: Sequence[tuple[str, int, str]], uitleg: str) -> str:
    """Tekent een staaf per rij: naam, aantal, en wat ernaast staat."""
    teksten, plekken = _regels(rijen)
    *y, hoogte = plekken
    _, aantallen, getallen = zip(*rijen, strict=True)
    tabel = pd.DataFrame({"y": y, "aantal": aantallen, "getal": getallen})
    as_y = _as(hoogte)
    lengte = _lengte("aantal", max(aantallen), 0, BREED - GETAL)
    grond = alt.Chart(tabel).encode(y=as_y, x=lengte)
    getal = grond.mark_text(align="left", baseline="middle", dx=6, fontSize=LETTER)
    lagen = alt.layer(
        grond.mark_bar(size=STAAF, orient="horizontal", color=KLEUR),
        getal.encode(text="getal:N"),
        _namen(teksten, as_y),
    )
    return _svg(lagen, hoogte, uitleg)


def twee_kanten(rijen: Sequence[tuple[str, int, int]], koppen: tuple[str, str], uitleg: str) -> str:
    """Tekent per rij twee staven vanuit het midden: naam, procent links, procent rechts."""
    midden = BREED / 2
    teksten, plekken = _regels(rijen, REGEL + 10)
    *y, hoogte = plekken
    tabel = pd.DataFrame({"y": y}).assign(
        links=[rij[1] for rij in rijen], rechts=[rij[2] for rij in rijen]
    )
    hoogste, as_y = max(tabel.links.max(), tabel.rechts.max()), _as(hoogte)
    lagen = []
    for veld, tot, uitlijning in (("links", 46, "right"), ("rechts", BREED - 46, "left")):
        grond = alt.Chart(tabel[tabel[veld] > 0]).encode(
            y=as_y, x=_lengte(veld, hoogste, midden + math.copysign(1, tot - midden), tot)
        )
        tekst = {"align": uitlijning, "baseline": "middle", "fontSize": LETTER}
        getal = grond.mark_text(dx=6 if veld == "rechts" else -6, **tekst)
        lagen.append(
            alt.layer(
                grond.mark_bar(size=STAAF, orient="horizontal", color=KLEUR),
                getal.transform_calculate(label=f"datum.{veld} + ' %'").encode(text="label:N"),
            ).resolve_scale(x="shared")
        )
    kop = pd.DataFrame({"y": [REGEL // 2] * 2, "tekst": koppen, "x": [0, 1]})
    for een, uitlijning, plek in ((kop[:1], "right", midden - 6), (kop[1:], "left", midden + 6)):
        merk = alt.Chart(een).mark_text(
            align=uitlijning, baseline="middle", fontSize=LETTER, fontWeight="bold"
        )
        lagen.append(merk.encode(x=alt.value(plek), y=as_y, text="tekst:N"))
    beeld = alt.layer(*lagen, _namen(teksten, as_y)).resolve_scale(x="independent")
    return _svg(beeld, hoogte, uitleg)
