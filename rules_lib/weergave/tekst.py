"""De weergave als gewone tekst, voor de opdrachtregel en het notitieblok."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from textwrap import wrap

from rules_lib.weergave.delen import Deel
from rules_lib.weergave.opbouw import Uitslag, opbouw

KOPPEN = {"aannames": "Uitgangspunten:"}
"""De kop boven een lijst, waar de pagina haar met CSS zet."""


def als_tekst(uitslag: Uitslag) -> str:
    """Schrijft een uitslag als gewone tekst: de dag eerst, bewijs en gronden daarna.

    >>> from rules_lib.loket import termijn
    >>> print(als_tekst(termijn("bezwaar", "2026-11-23"))[:87])
    uiterlijk op
    maandag 4 januari 2027
    Het bezwaar is bij het bestuur van de school binnen
    """
    return Tekst().schrijf(opbouw(uitslag))


class Tekst:
    """Schrijft stukken als regels tekst. Markdown verschilt alleen in de tekens.

    >>> Tekst().schrijf(Deel("ul", (Deel("li", ("Vakanties tellen mee.",)),)))
    '- Vakanties tellen mee.'
    """

    breedte = 92
    """Na zoveel tekens begint een nieuwe regel."""
    los_in_punt = False
    """Tussen de blokken van een punt in een lijst komt een lege regel."""
    hecht: tuple[str, ...] = ("uitslag-soort", "uitslag-datum", "advies-woord", "summary")
    """Na een blok van deze klasse komt geen lege regel."""

    def schrijf(self, stuk: Deel) -> str:
        """Schrijft een stuk met alles wat erin zit.

        >>> Tekst().schrijf(Deel("p", ("Beslis ", Deel("time", ("vandaag",)), ".")))
        'Beslis vandaag.'
        """
        return "\n".join(self._blok(stuk))

    def _blok(self, stuk: Deel) -> list[str]:
        match stuk.naam:
            case "p" | "summary":
                zin = "".join(map(self._zin, stuk.inhoud))
                zin = self._nadruk(zin, stuk.klasse or stuk.naam)
                return wrap(zin, self.breedte, break_long_words=False, break_on_hyphens=False)
            case "ul" | "ol":
                return self._lijst(stuk)
            case "dl":
                woorden = [self._zin(deel) for deel in stuk.inhoud]
                return [
                    self._gegeven(*paar) for paar in zip(woorden[::2], woorden[1::2], strict=True)
                ]
            case _:
                return self._stapel(stuk.inhoud, los=True)

    def _stapel(self, inhoud: Iterable[Deel | str], *, los: bool) -> list[str]:
        """Zet blokken onder elkaar; stukken die in de regel horen worden samen een alinea."""
        regels: list[str] = []
        wit = False
        for in_de_regel, groep in groupby(inhoud, _in_de_regel):
            stukken = tuple(groep)
            for stuk in [Deel("p", stukken)] if in_de_regel else stukken:
                assert isinstance(stuk, Deel)
                regels += [""] * wit + self._blok(stuk)
                wit = los and (stuk.klasse or stuk.naam) not in self.hecht
        return regels

    def _lijst(self, stuk: Deel) -> list[str]:
        regels = [KOPPEN[stuk.klasse], ""][: 1 + self.los_in_punt] if stuk.klasse in KOPPEN else []
        for nummer, punt in enumerate(stuk.inhoud, start=1):
            assert isinstance(punt, Deel)
            teken = f"{nummer}. " if stuk.naam == "ol" else "- "
            blok = self._stapel(punt.inhoud, los=self.los_in_punt)
            regels += [
                (teken if i == 0 else " " * len(teken)) + regel if regel else ""
                for i, regel in enumerate(blok)
            ]
        return regels

    def _zin(self, stuk: Deel | str) -> str:
        if isinstance(stuk, str):
            return self._tekst(stuk)
        zin = "".join(map(self._zin, stuk.inhoud))
        if stuk.klasse.startswith("soort "):
            return self._tekst("[") + zin + self._tekst("]")
        return self._link(zin, dict(stuk.kenmerken)["href"]) if stuk.naam == "a" else zin

    def _tekst(self, tekst: str) -> str:
        return tekst

    def _link(self, zin: str, adres: str) -> str:
        return f"{zin} ({adres})"

    def _nadruk(self, zin: str, klasse: str) -> str:
        return f"{zin}:" if klasse in ("summary", "fase-titel") else zin

    def _gegeven(self, naam: str, waarde: str) -> str:
        return f"{naam}: {waarde}"


def _in_de_regel(stuk: Deel | str) -> bool:
    return isinstance(stuk, str) or stuk.naam in ("a", "span", "time")
