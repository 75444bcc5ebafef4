"""De stukken van een beslissing en een controlelijst, en van een uitkomst met haar gronden."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from rules_lib.kern.bron import Bron, voor_zaak
from rules_lib.kern.regel import Fase
from rules_lib.kern.uitkomst import Aard, Uitkomst, Vervolg
from rules_lib.kern.uitslag import BeslisUitslag, ControleUitslag, EisUitslag, GelezenVraag, Pad
from rules_lib.weergave.delen import (
    Deel,
    bronnenlijst,
    deel,
    hoofdletter,
    lijst,
    uitklap,
    vindplaats,
)


def beslissing(uitslag: BeslisUitslag) -> list[Deel | None]:
    """Geeft de stukken van een beslissing: de uitkomst, of de volgende vraag en wat nog kan.

    >>> from rules_lib.loket import beslis
    >>> [stuk.inhoud for stuk in beslissing(beslis("zorgplicht")) if stuk][1]
    ('nog een vraag',)
    """
    klaar = uitslag.uitkomst
    bronnen = [bron for u in ([klaar] if klaar else uitslag.mogelijk) for bron in u.bronnen]
    return [
        deel("p.hulp-titel", uitslag.regel.titel),
        *(uitkomst_stukken(klaar) if klaar else ()),
        *(_vraag(uitslag.vraag) if uitslag.vraag else ()),
        antwoordpad(uitslag.pad),
        None if klaar else _mogelijk(uitslag),
        lijst("ul.aannames", uitslag.voorbehoud),
        gronden(voor_zaak(tuple(bronnen), uitslag.antwoorden), klaar.jurist if klaar else ()),
    ]


def _vraag(vraag: GelezenVraag) -> list[Deel | None]:
    feit, mogelijk = vraag
    return [
        deel("p.uitslag-soort", "nog een vraag"),
        deel("p.uitslag-kern", feit.vraag),
        deel("p.hulptekst", feit.hulp) if feit.hulp else None,
        lijst(
            "ul.keuzes",
            (
                deel("li", f"{feit.antwoorden[a]} ", deel("span.invoer", f"({feit.naam}={a})"))
                for a in mogelijk
            ),
        ),
    ]


def _mogelijk(uitslag: BeslisUitslag) -> Deel:
    eerst = uitslag.eerst_uitzoeken
    return deel(
        "div.mogelijk",
        deel("p", f"Zoek eerst uit: {eerst.vraag}") if eerst else None,
        deel("p", "Nog mogelijk:"),
        lijst("ul", (uitkomst.tekst for uitkomst in uitslag.mogelijk)),
        *_vervolg("In al deze gevallen:", uitslag.gemeen),
    )


def controle(uitslag: ControleUitslag) -> list[Deel | None]:
    """Geeft de stukken van een controlelijst: de telling, de eisen per fase, wat niet is getoetst.

    >>> from rules_lib.loket import controle as controleer
    >>> [stuk.klasse for stuk in controle(controleer("weigering")) if stuk][:4]
    ['hulp-titel', 'tel', 'eisen', 'niet-getoetst']
    """
    fasen = groupby(
        sorted(uitslag.eisen, key=lambda e: list(Fase).index(e.eis.fase)), lambda e: e.eis.fase
    )
    return [
        deel("p.hulp-titel", uitslag.regel.titel),
        deel("p.tel", uitslag.samenvatting),
        deel(
            "div.eisen",
            *(
                deel(
                    "div.fase",
                    deel("p.fase-titel", hoofdletter(fase)),
                    lijst("ul", [_eis(eis) for eis in eisen]),
                )
                for fase, eisen in fasen
            ),
        ),
        deel(
            "div.niet-getoetst",
            deel("p", "Dit kan een lijst niet toetsen. Weeg het zelf:"),
            lijst("ul", uitslag.regel.niet_getoetst),
        ),
        lijst("ul.aannames", uitslag.voorbehoud),
        uitklap("details.bewijs", "Zo is geantwoord", antwoordpad(uitslag.pad)),
        gronden(
            [bron for eis in uitslag.eisen for bron in eis.bronnen],
            tuple(dict.fromkeys(punt for eis in uitslag.eisen for punt in eis.eis.jurist)),
        ),
    ]


def _eis(uitslag: EisUitslag) -> Deel:
    eis, uitkomst = uitslag.eis, uitslag.uitkomst
    staat = uitkomst.aard.label if uitkomst else "nog te beantwoorden"
    klasse = "nvt" if uitslag.staat == Aard.NIET_VAN_TOEPASSING else uitslag.staat
    gronden = [stuk for bron in uitslag.bronnen for stuk in ("; ", vindplaats(bron))][1:]
    return deel(
        f"li.eis.staat-{klasse}",
        deel("p.eis-tekst", eis.tekst),
        deel("p.eis-staat", f"{staat}: {uitkomst.tekst}" if uitkomst and uitkomst.tekst else staat),
        deel("p.eis-wie", eis.wie),
        deel("p.eis-herstel", f"Nog te herstellen? {eis.herstelbaar}")
        if uitslag.staat == Aard.ONTBREEKT
        else None,
        deel("p.eis-grond", *gronden) if gronden else None,
    )


def uitkomst_stukken(uitkomst: Uitkomst) -> list[Deel | None]:
    """Geeft de stukken van een uitkomst: wat zij zegt, waar zij op rust, wat erop volgt.

    >>> from rules_lib.loket import beslis
    >>> beslist = beslis("zorgplicht", sector="so", instelling="ja").uitkomst
    >>> [stuk.klasse for stuk in uitkomst_stukken(beslist) if stuk]
    ['uitslag-soort', 'uitslag-kern', '', 'vervolg']
    """
    return [
        deel("p.uitslag-soort", uitkomst.aard.label),
        deel("p.uitslag-kern", uitkomst.tekst),
        *(deel("p.via", f"Want: {tussen.tekst}") for tussen in uitkomst.via),
        deel("p.oordeel", f"Dit rust op een oordeel. {uitkomst.oordeel}")
        if uitkomst.oordeel
        else None,
        *_vervolg("Wat nu:", uitkomst.vervolg),
    ]


def _vervolg(kop: str, vervolg: tuple[Vervolg, ...]) -> list[Deel | None]:
    punten = (
        deel("li", v.tekst, *((" ", deel("span.regel", f"({v.regel})")) if v.regel else ()))
        for v in vervolg
    )
    return [deel("p", kop), lijst("ul.vervolg", punten)] if vervolg else []


def antwoordpad(pad: Pad) -> Deel | None:
    """Noemt de vragen en antwoorden tot hier; zonder vragen is er geen lijst.

    >>> from rules_lib.loket import beslis
    >>> antwoordpad(beslis("zorgplicht", sector="vo").pad).inhoud[0].inhoud[2].inhoud
    ('Voortgezet onderwijs (vo)',)
    """
    regels = (
        deel(
            "li",
            deel("span.pad-vraag", feit.vraag),
            " ",
            deel("span.pad-antwoord", feit.antwoorden.get(antwoord, "Weet ik niet")),
        )
        for feit, antwoord in pad
    )
    return lijst("ol.antwoordpad", regels)


def gronden(bronnen: Iterable[Bron], jurist: tuple[str, ...] = ()) -> Deel | None:
    """Noemt de bronnen, en wat een jurist nog moet nazien.

    >>> gronden([]) is None, len(gronden([], ("Telt de dag van verzending?",)).inhoud)
    (True, 3)
    """
    return uitklap(
        "details.gronden",
        "Waarop dit rust",
        bronnenlijst(bronnen),
        deel("p", "Dit moet een jurist nog nazien:") if jurist else None,
        lijst("ul.jurist", jurist),
    )
