"""De zoektijd: hoe lang een instelling voor cluster 1 of 2 naar een andere school zoekt."""

from __future__ import annotations

from rules_lib.kern.duur import Weken
from rules_lib.kern.kalender import AWT
from rules_lib.kern.moment import DagNa, Gedurende, GewoneDag, Na
from rules_lib.kern.regel import TermijnOfUitkomst
from rules_lib.kern.termijn import Aanname, Lezing, SoortDatum, Termijn, Volgorde
from rules_lib.kern.uitkomst import niet_van_toepassing
from rules_lib.recht.basis import Instellingzaak, termijnregel
from rules_lib.recht.gebeurtenissen import BEKENDMAKING
from rules_lib.recht.verwijdering.gebeurtenissen import BEGIN_ZOEKEN
from rules_lib.recht.wetten import WEC, WPO, WVO

_ACHT_WEKEN = Weken(8)
_DAG_TELT_MEE = DagNa(Gedurende(BEGIN_ZOEKEN, _ACHT_WEKEN))
_ZEKER = DagNa(GewoneDag(Na(BEGIN_ZOEKEN, _ACHT_WEKEN)))
_GEEN_ZOEKTIJD = (
    WPO.artikel("40", "11").als_uitleg("De tekst kent geen zoektijd waarna het zonder kan."),
    WVO.artikel("8.15", "2").als_uitleg("De tekst kent geen zoektijd waarna het zonder kan."),
    WEC.artikel("40", "18"),
)


def zoektijd_instelling(zaak: Instellingzaak) -> TermijnOfUitkomst:
    """Zegt vanaf welke dag een instelling na vergeefs zoeken zonder andere school kan verwijderen.

    Bron: WEC art. 40 lid 18, derde volzin: aantoonbaar gedurende acht weken zonder succes gezocht.

    >>> zoektijd_instelling(Instellingzaak(sector="po")).id
    'niet-van-toepassing'
    >>> [lezing.id for lezing in
    ...     zoektijd_instelling(Instellingzaak(sector="so", instelling="ja")).lezingen]
    ['dag-telt-mee', 'dag-telt-niet-mee', 'met-termijnenwet']
    """
    if zaak.sector in ("po", "vo"):
        return niet_van_toepassing(
            "Een zoektijd van acht weken kent alleen de WEC, voor een instelling voor cluster 1 of "
            "2.",
            *_GEEN_ZOEKTIJD,
        )
    if not zaak.instelling:
        return niet_van_toepassing(
            "De acht weken gelden alleen voor een instelling voor cluster 1 of 2. Een andere "
            "school blijft hier zoeken.",
            WEC.artikel("40", "18"),
        )
    return Termijn(
        lezingen=(
            Lezing(
                id="dag-telt-mee",
                grond="Gedurende acht weken: de eerste dag van het zoeken telt mee.",
                einde=_DAG_TELT_MEE,
            ),
            Lezing(
                id="dag-telt-niet-mee",
                grond="Acht weken na het begin: die dag zelf telt niet mee.",
                einde=DagNa(Na(BEGIN_ZOEKEN, _ACHT_WEKEN)),
            ),
            Lezing(
                id="met-termijnenwet",
                grond="Acht weken na het begin, en niet eindigend op een vrije dag.",
                einde=_ZEKER,
            ),
        ),
        soort_datum=SoortDatum.NIET_EERDER,
        bronnen=(
            WEC.artikel("40", "18"),
            AWT.artikel("1", "1").als_uitleg(
                "Of deze wet hier telt, is niet zeker: acht weken is hier een tijd om te zoeken."
            ),
        ),
        aannames=(
            Aanname("De Leerplichtwet is op de leerling van toepassing."),
            Aanname("Er is al die tijd gezocht, zonder succes, en dat is aan te tonen."),
            Aanname("Ook vakanties tellen mee; in een vakantie is zoeken wel moeilijk."),
        ),
        volgorde=(
            Volgorde(
                _ZEKER,
                BEKENDMAKING,
                "Het besluit ligt voor de dag waarop acht weken zoeken volgens elke lezing om "
                "zijn. Zonder andere school is dat te vroeg, of onzeker.",
                fataal=False,
            ),
        ),
        jurist=(
            "Telt bij de acht weken zoeken de eerste dag mee?",
            "Verschuift de Algemene termijnenwet het einde van de acht weken zoeken?",
            "Kan het zoeken al voor het voornemen tot verwijdering beginnen?",
        ),
    )


ZOEKTIJD_INSTELLING = termijnregel(
    zoektijd_instelling,
    titel="Acht weken zoeken door een instelling",
    doel="De instelling verwijdert niet eerder definitief zonder een andere school.",
    wie="het bevoegd gezag van een instelling voor cluster 1 of 2",
    ankers=(BEKENDMAKING, BEGIN_ZOEKEN),
    voorbeelden=(
        "sector=so instelling=ja begin_zoeken=2026-11-23",
        "sector=vso instelling=ja begin_zoeken=2026-10-31",
        "sector=po",
    ),
)
