"""De andere school: of daarvoor een toelaatbaarheidsverklaring (tlv) nodig is."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Uitkomst, niet_van_toepassing, ontbreekt, voldaan
from rules_lib.kern.zaak import Antwoord, JaNee
from rules_lib.recht.basis import Basiszaak
from rules_lib.recht.wetten import WEC, WPO, WVO

_UITLEG = "Dat de tlv er voor het besluit is, staat niet in de wet; zonder tlv geen toelating."
TLV = {
    "sbo": WPO.artikel("40", "8").in_elke_sector().als_uitleg(_UITLEG),
    "so": WEC.artikel("40", "10").in_elke_sector().als_uitleg(_UITLEG),
    "vso": WEC.artikel("40", "12").in_elke_sector().als_uitleg(_UITLEG),
    "pro": WVO.artikel("2.30", "5").in_elke_sector().als_uitleg(_UITLEG),
}
"""De scholen waarvoor een tlv nodig is, met de vindplaats."""

SOORTEN = {
    "gewoon": "Een gewone basisschool of school voor vo",
    "sbo": "Speciaal basisonderwijs",
    "so": "Speciaal onderwijs (cluster 3 of 4)",
    "vso": "Voortgezet speciaal onderwijs (cluster 3 of 4)",
    "pro": "Praktijkonderwijs",
    "instelling": "Een instelling voor cluster 1 of 2",
    "lpw": "Een instelling die de Leerplichtwet noemt (artikel 1, onder c)",
}
"""De soorten school die een andere school kunnen zijn."""


class AndereSchool(Basiszaak):
    """Het feit over de verklaring voor de andere school.

    >>> AndereSchool(tlv="nee").tlv
    False
    """

    tlv = JaNee(
        "Is er een toelaatbaarheidsverklaring (tlv) van het samenwerkingsverband?",
        hulp="Zonder tlv kan die school het kind niet toelaten. De school vraagt haar aan.",
        bronnen=(WPO.artikel("40", "8"),),
    )


def tlv_bij(zaak: AndereSchool, soort: Antwoord) -> Uitkomst:
    """Gaat na of er een tlv is, als deze soort school die vraagt.

    Bron: WPO art. 40 lid 8, WEC art. 40 lid 10 en 12, WVO 2020 art. 2.30 lid 5; dat zij er voor het
    besluit is, is uitleg.

    >>> from rules_lib.kern.zaak import Keuze
    >>> soort = Keuze("Wat voor school?", SOORTEN)
    >>> tlv_bij(AndereSchool(tlv="ja"), soort.lees("sbo")).aard.value
    'voldaan'
    >>> tlv_bij(AndereSchool(), soort.lees("gewoon")).aard.value
    'niet_van_toepassing'
    >>> tlv_bij(AndereSchool(tlv="nee"), soort.lees("pro")).bronnen[0].verwijzing
    'WVO 2020 art. 2.30 lid 5'
    """
    if soort in ("gewoon", "instelling", "lpw"):
        return niet_van_toepassing("Voor deze school is geen tlv nodig.")
    if not zaak.tlv:
        return ontbreekt("Zonder tlv kan de andere school het kind niet toelaten.", TLV[str(soort)])
    return voldaan()
