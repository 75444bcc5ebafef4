"""How hard the pages for parents and schools read; reported, no target."""

from statistics import median

import textstat

from tests.bench.meten import regel
from tests.conftest import Site, soep
from tests.test_leesbaarheid import VOOR_OUDERS_EN_SCHOLEN, gemiddelde, leestekst
from tools import maak


def meet() -> None:
    """Give the medians per part of the book: words in a sentence, and two scores of a library."""
    maak.bouw()
    textstat.set_lang("nl")
    site = Site(maak.SITE, "")
    for deel in VOOR_OUDERS_EN_SCHOLEN:
        bladen = [soep(site.pad / naam) for naam in site.paginas() if naam.startswith(f"{deel}/")]
        teksten = [" ".join(leestekst(blad)) for blad in bladen]
        flesch = median(map(textstat.flesch_reading_ease, teksten))
        lix = median(map(textstat.lix, teksten))
        woorden = median(map(gemiddelde, bladen))
        scores = f"Flesch-Douma {flesch:.0f} (higher is easier), LIX {lix:.0f} (lower is)"
        regel(f"{deel}, {len(bladen)} pages", f"{woorden:.1f} words", scores)
