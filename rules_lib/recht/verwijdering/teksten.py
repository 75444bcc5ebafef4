"""Waarin de versies van de wet over verwijdering verschillen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from rules_lib.kern.bron import Bron
from rules_lib.kern.uitkomst import Uitkomst
from rules_lib.recht.verwijdering import eisen_besluit as bij
from rules_lib.recht.verwijdering import eisen_vooraf as vooraf
from rules_lib.recht.verwijdering import melding
from rules_lib.recht.verwijdering.feiten import Verwijdering
from rules_lib.recht.verwijdering.vindplaatsen import GEEN_HOREN_VO, HOREN_VO
from rules_lib.recht.wetten import WVO, WVO_2024

Toets = Callable[[Verwijdering], Uitkomst]


@dataclass(frozen=True, kw_only=True)
class Tekst:
    """Waarin de versies van de wet verschillen: het horen in het vo, de leden en de opgave.

    >>> SINDS_2026.horen_vo.verwijzing
    'WVO 2020 art. 8.15 lid 3'
    """

    horen_vo: Bron
    ouders: Toets
    leerling: Toets
    overleg: Bron
    inspectie: Bron
    papier: Bron
    bezwaar: Toets
    opgave: Toets
    gronden_opgave: tuple[Bron, ...]


SINDS_2026 = Tekst(
    horen_vo=HOREN_VO,
    ouders=vooraf.ouders_gehoord,
    leerling=vooraf.leerling_gehoord,
    overleg=WVO.artikel("8.15", "4"),
    inspectie=melding.INSPECTIE,
    papier=WVO.artikel("8.15", "6"),
    bezwaar=bij.bezwaar_vermeld,
    opgave=bij.opgave_gemeente,
    gronden_opgave=melding.OPGAVE,
)
TOT_2026 = replace(
    SINDS_2026,
    opgave=bij.opgave_gemeente_tot_2026,
    gronden_opgave=melding.OPGAVE_TOT_2026,
)
TOT_2024 = replace(
    TOT_2026,
    horen_vo=GEEN_HOREN_VO,
    ouders=vooraf.ouders_gehoord_tot_2024,
    leerling=vooraf.leerling_gehoord_tot_2024,
    overleg=WVO_2024.artikel("8.15", "3"),
    inspectie=melding.INSPECTIE_TOT_2024,
    papier=WVO_2024.artikel("8.15", "5"),
    bezwaar=bij.bezwaar_vermeld_tot_2024,
)

MEERDERJARIG_VSO = (
    "Wie hoort en informeert een school voor vso als de leerling meerderjarig is? WEC art. 40 lid "
    "18 en 61 lid 2 noemen alleen de ouders; andere leden van de WEC noemen dan de leerling."
)
ZESDE_LID = (
    "WEC art. 61 lid 2 verwijst naar art. 40 'eerste lid en zesde lid', terwijl verwijdering nu in "
    "lid 18 staat. Geldt het nog voor een verwijdering?"
)
