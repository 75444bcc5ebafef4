"""Uitslagen: wat een regel zegt over antwoorden en dagen, ook als nog niet alles bekend is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from rules_lib.kern.bron import Bron, Soort
from rules_lib.kern.moment import Dagboek
from rules_lib.kern.regel import Beslissing, Controlelijst, Eis, Procedure, Stap, TermijnRegel
from rules_lib.kern.termijn import Berekening, soort_van
from rules_lib.kern.uitkomst import Aard, Uitkomst, Vervolg
from rules_lib.kern.zaak import Feit

Antwoorden = Mapping[str, str]
Pad = tuple[tuple[Feit[Any], str], ...]
GelezenVraag = tuple[Feit[Any], tuple[str, ...]]
"""Een vraag met de antwoorden die erop mogelijk zijn."""


@dataclass(frozen=True, kw_only=True)
class TermijnUitslag:
    """De uitslag van een termijn: een berekening, of de uitkomst dat er geen termijn is.

    >>> from datetime import date
    >>> from rules_lib.kern.toepassing import termijn_uitslag
    >>> from rules_lib.kern.voorbeeld import TERUGBRENGEN
    >>> uitslag = termijn_uitslag(TERUGBRENGEN, {}, {"uitlening": date(2026, 11, 23)})
    >>> uitslag.aannames
    ('De bibliotheek is die dag open.', 'De lening is niet verlengd.')
    """

    regel: TermijnRegel
    berekening: Berekening | None
    uitkomst: Uitkomst | None
    bronnen: tuple[Bron, ...]
    aannames: tuple[str, ...]
    pad: Pad
    antwoorden: Antwoorden

    @property
    def soort(self) -> Soort:
        """De sterkste soort grond onder dit antwoord.

        >>> from datetime import date
        >>> from rules_lib.kern.toepassing import termijn_uitslag
        >>> from rules_lib.kern.voorbeeld import TERUGBRENGEN
        >>> termijn_uitslag(TERUGBRENGEN, {}, {"uitlening": date(2026, 11, 23)}).soort.value
        'uitleg'
        """
        return soort_van(self.bronnen)

    @property
    def jurist(self) -> tuple[str, ...]:
        """Wat een jurist hieraan nog moet nazien.

        >>> from datetime import date
        >>> from rules_lib.kern.toepassing import termijn_uitslag
        >>> from rules_lib.kern.voorbeeld import TERUGBRENGEN
        >>> termijn_uitslag(TERUGBRENGEN, {}, {"uitlening": date(2026, 11, 23)}).jurist
        ('Mag het ook een dag later?',)
        """
        termijn = self.berekening.termijn if self.berekening else self.uitkomst
        return termijn.jurist if termijn else ()


@dataclass(frozen=True, kw_only=True)
class BeslisUitslag:
    """De uitslag van een beslissing: een uitkomst, of de volgende vraag en wat nog kan.

    `gemeen` is het vervolg dat bij elke nog mogelijke uitkomst hoort; `eerst_uitzoeken` de vraag
    waarop het antwoord nog niet bekend is en die het meest scheelt.

    >>> from rules_lib.kern.toepassing import beslis_uitslag
    >>> from rules_lib.kern.voorbeeld import LENEN
    >>> open_ = beslis_uitslag(LENEN, {"lid": "weet-ik-niet"}, {})
    >>> [uitkomst.id for uitkomst in open_.mogelijk], open_.gemeen[0].tekst
    (['mee', 'eerst-lid'], 'Lees het boek.')
    >>> open_.eerst_uitzoeken.naam
    'lid'
    """

    regel: Beslissing
    uitkomst: Uitkomst | None
    vraag: GelezenVraag | None
    mogelijk: tuple[Uitkomst, ...]
    gemeen: tuple[Vervolg, ...]
    eerst_uitzoeken: Feit[Any] | None
    pad: Pad
    antwoorden: Antwoorden
    voorbehoud: tuple[str, ...]

    @property
    def status(self) -> str:
        """`vraag`, `uitkomst` of `niet_geregeld`.

        >>> from rules_lib.kern.toepassing import beslis_uitslag
        >>> from rules_lib.kern.voorbeeld import LENEN
        >>> beslis_uitslag(LENEN, {}, {}).status, beslis_uitslag(LENEN, {"lid": "ja"}, {}).status
        ('vraag', 'uitkomst')
        """
        if self.uitkomst is None:
            return "vraag"
        return "niet_geregeld" if self.uitkomst.aard is Aard.NIET_GEREGELD else "uitkomst"


@dataclass(frozen=True, kw_only=True)
class EisUitslag:
    """De stand van een eis; zonder uitkomst is zij nog te beantwoorden.

    >>> from rules_lib.kern.toepassing import controle_uitslag
    >>> from rules_lib.kern.voorbeeld import NALOPEN
    >>> [feit.naam for feit in controle_uitslag(NALOPEN, {}, {}).eisen[0].open]
    ['lid']
    """

    eis: Eis
    uitkomst: Uitkomst | None
    open: tuple[Feit[Any], ...]
    bronnen: tuple[Bron, ...]

    @property
    def staat(self) -> str:
        """`voldaan`, `ontbreekt`, `niet_van_toepassing` of `open`.

        >>> from rules_lib.kern.toepassing import controle_uitslag
        >>> from rules_lib.kern.voorbeeld import NALOPEN
        >>> controle_uitslag(NALOPEN, {"lid": "nee"}, {}).eisen[0].staat
        'ontbreekt'
        """
        return self.uitkomst.aard.value if self.uitkomst else "open"


@dataclass(frozen=True, kw_only=True)
class ControleUitslag:
    """De uitslag van een controlelijst: de stand van elke eis, en wat niet is getoetst.

    >>> from rules_lib.kern.toepassing import controle_uitslag
    >>> from rules_lib.kern.voorbeeld import NALOPEN
    >>> controle_uitslag(NALOPEN, {}, {}).vragen[0][1]
    ('ja', 'nee')
    """

    regel: Controlelijst
    eisen: tuple[EisUitslag, ...]
    vragen: tuple[GelezenVraag, ...]
    pad: Pad
    antwoorden: Antwoorden
    voorbehoud: tuple[str, ...]

    def in_staat(self, staat: str) -> tuple[EisUitslag, ...]:
        """De eisen die in deze staat zijn.

        >>> from rules_lib.kern.toepassing import controle_uitslag
        >>> from rules_lib.kern.voorbeeld import NALOPEN
        >>> len(controle_uitslag(NALOPEN, {"lid": "ja"}, {}).in_staat("voldaan"))
        1
        """
        return tuple(uitslag for uitslag in self.eisen if uitslag.staat == staat)

    @property
    def samenvatting(self) -> str:
        """Zegt hoeveel er ontbreekt, nooit dat het besluit deugt.

        >>> from rules_lib.kern.toepassing import controle_uitslag
        >>> from rules_lib.kern.voorbeeld import NALOPEN
        >>> controle_uitslag(NALOPEN, {"lid": "ja"}, {}).samenvatting
        'Van deze 1 eisen ontbreekt er geen. Niet getoetst: of het boek boeit.'
        """
        gelden = len(self.eisen) - len(self.in_staat("niet_van_toepassing"))
        mist, wacht = len(self.in_staat("ontbreekt")), len(self.in_staat("open"))
        if wacht and not mist:
            aantal = f"{'is' if wacht == 1 else 'zijn'} er {wacht} nog te beantwoorden"
        else:
            aantal = f"ontbreken er {mist}" if mist > 1 else f"ontbreekt er {mist or 'geen'}"
        telling = f"Van deze {gelden} eisen {aantal}"
        rest = f"; {wacht} nog te beantwoorden" if wacht and mist else ""
        return f"{telling}{rest}. Niet getoetst: {', '.join(self.regel.niet_getoetst)}."


@dataclass(frozen=True, kw_only=True)
class StapUitslag:
    """De stand van een stap: een berekening, een uitkomst, of waarop zij wacht.

    >>> from rules_lib.kern.toepassing import procedure_uitslag
    >>> from rules_lib.kern.voorbeeld import UITLENEN
    >>> procedure_uitslag(UITLENEN, {}, {}).stappen[0].wacht_op
    'uitlening'
    """

    stap: Stap
    berekening: Berekening | None = None
    uitkomst: Uitkomst | None = None
    wacht_op: str = ""
    wacht_waarom: str = ""
    bronnen: tuple[Bron, ...] = ()
    aannames: tuple[str, ...] = ()

    @property
    def jurist(self) -> tuple[str, ...]:
        """Wat een jurist aan deze stap nog moet nazien.

        >>> from rules_lib.kern.toepassing import procedure_uitslag
        >>> from rules_lib.kern.voorbeeld import UITLENEN
        >>> procedure_uitslag(UITLENEN, {}, {}).stappen[0].jurist
        ()
        """
        grond = self.berekening.termijn if self.berekening else self.uitkomst
        return grond.jurist if grond else ()

    @property
    def staat(self) -> str:
        """`dag`, `onverwijld`, `wacht` of de aard van de uitkomst.

        >>> from datetime import date
        >>> from rules_lib.kern.toepassing import procedure_uitslag
        >>> from rules_lib.kern.voorbeeld import UITLENEN
        >>> procedure_uitslag(UITLENEN, {}, {"uitlening": date(2026, 11, 23)}).stappen[0].staat
        'dag'
        """
        if self.berekening:
            return "dag" if self.berekening.laatste_dag else "onverwijld"
        return self.uitkomst.aard.value if self.uitkomst else "wacht"


@dataclass(frozen=True, kw_only=True)
class ProcedureUitslag:
    """De tijdlijn van een procedure: de stappen met een dag op volgorde, dan de andere.

    >>> from datetime import date
    >>> from rules_lib.kern.toepassing import procedure_uitslag
    >>> from rules_lib.kern.voorbeeld import UITLENEN
    >>> procedure_uitslag(UITLENEN, {}, {"uitlening": date(2026, 11, 23)}).dagboek
    {'uitlening': datetime.date(2026, 11, 23)}
    """

    regel: Procedure
    stappen: tuple[StapUitslag, ...]
    dagboek: Dagboek
    pad: Pad
    antwoorden: Antwoorden
    aannames: tuple[str, ...]

    @property
    def gedateerd(self) -> tuple[StapUitslag, ...]:
        """De stappen die een dag hebben.

        >>> from rules_lib.kern.toepassing import procedure_uitslag
        >>> from rules_lib.kern.voorbeeld import UITLENEN
        >>> procedure_uitslag(UITLENEN, {}, {}).gedateerd
        ()
        """
        return tuple(uitslag for uitslag in self.stappen if uitslag.staat == "dag")
