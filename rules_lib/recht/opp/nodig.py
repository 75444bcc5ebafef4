"""Voor wie de school een ontwikkelingsperspectief (opp) vaststelt."""

from __future__ import annotations

from rules_lib.kern.bron import Bron
from rules_lib.kern.uitkomst import Uitkomst, Vervolg
from rules_lib.recht.basis import beslissing
from rules_lib.recht.gebeurtenissen import PEILDAG
from rules_lib.recht.opp.feiten import Oppzaak
from rules_lib.recht.opp.vindplaatsen import HOREN, OVEREENSTEMMING, VASTSTELLEN
from rules_lib.recht.wetten import RAPPORT, WEC, WPO, WVO

_WEGING = "Het bevoegd gezag weegt of de leerling extra ondersteuning nodig heeft."
_VASTSTELLEN = Vervolg("Reken uit wanneer het opp er uiterlijk is.", "opp-vaststellen")
_NA_BEHOEFTE = Vervolg(
    "Ontstond de behoefte pas na de inschrijving? Houd de richtdatum aan.", "opp-na-behoefte"
)
_MAKEN = (
    Vervolg("Loop na wie erbij betrokken wordt.", "opp-totstandkoming"),
    Vervolg("Loop na wat erin staat.", "opp-inhoud"),
)


def opp_nodig(zaak: Oppzaak) -> Uitkomst:
    """Zegt voor welke leerling de school een opp vaststelt.

    Bron: WPO art. 40a lid 1, WEC art. 41a lid 1, WVO 2020 art. 2.44 lid 1.

    >>> opp_nodig(Oppzaak(sector="vso")).id
    'elke-leerling-vso'
    >>> opp_nodig(Oppzaak(sector="po", opp_sbo="nee", opp_ondersteuning="ja")).id
    'extra-ondersteuning'
    """
    if zaak.sector == "so":
        return _SO
    if zaak.sector == "vso":
        return _VSO
    if zaak.sector == "po":
        if zaak.opp_sbo:
            return _SBO
    elif zaak.opp_praktijkonderwijs:
        return _PRAKTIJKONDERWIJS
    if zaak.opp_ondersteuning == "ja":
        return _EXTRA_ONDERSTEUNING
    if zaak.opp_ondersteuning == "alleen_taal":
        return _ALLEEN_TAAL
    if zaak.opp_ondersteuning == "alleen_lwoo":
        return _ALLEEN_LWOO
    return _NIET_NODIG


def _elke_leerling(id: str, waar: str, *bronnen: Bron) -> Uitkomst:
    """Geeft de uitkomst voor onderwijs waarin elke leerling een opp heeft."""
    return Uitkomst(
        id=id,
        tekst=f"{waar} stelt de school voor elke leerling een opp vast.",
        bronnen=bronnen,
        vervolg=(_VASTSTELLEN, *_MAKEN),
    )


_SO = _elke_leerling(
    "elke-leerling-so",
    "In het speciaal onderwijs, ook op een instelling voor cluster 1 of 2,",
    WEC.artikel("41a", "1"),
)
_VSO = _elke_leerling(
    "elke-leerling-vso",
    "In het voortgezet speciaal onderwijs, ook op een instelling voor cluster 1 of 2,",
    WEC.artikel("41a", "1"),
)
_SBO = _elke_leerling(
    "elke-leerling-sbo", "In het speciaal basisonderwijs", WPO.artikel("40a", "1")
)
_PRAKTIJKONDERWIJS = _elke_leerling(
    "elke-leerling-praktijkonderwijs", "In het praktijkonderwijs", WVO.artikel("2.44", "1")
)
_EXTRA_ONDERSTEUNING = Uitkomst(
    id="extra-ondersteuning",
    tekst="De leerling heeft extra ondersteuning nodig: de school stelt een opp vast. Eerst "
    "overlegt zij met de ouders, en kan de leerling zijn mening geven (sinds 1 augustus 2025). "
    "Alleen over de individuele begeleiding moeten school en ouders het eens zijn.",
    bronnen=(*VASTSTELLEN, *OVEREENSTEMMING, *HOREN, RAPPORT.artikel("2.2")),
    oordeel=_WEGING,
    vervolg=(_VASTSTELLEN, _NA_BEHOEFTE, *_MAKEN),
)
_TAAL = (
    "Dit lid gaat over de toelating; dat het bij het opp ook zo is, is een gevolgtrekking uit "
    "dezelfde woorden."
)
_ALLEEN_TAAL = Uitkomst(
    id="alleen-taal",
    tekst="Hulp bij Nederlands om een achterstand in te halen is volgens de regels over toelating "
    "geen extra ondersteuning. Leest u het hier ook zo, dan is een opp niet verplicht. De wet zegt "
    "dat bij het opp niet zelf. Een taalontwikkelingsstoornis of dyslexie is geen taalachterstand.",
    bronnen=(
        WPO.artikel("40", "3").als_uitleg(_TAAL),
        WVO.artikel("8.9", "1").als_uitleg(_TAAL),
        *VASTSTELLEN,
    ),
    oordeel=_WEGING,
    jurist=(
        (
            "Telt hulp bij Nederlands ook voor het opp niet als extra ondersteuning? De "
            "uitzondering staat bij de toelating (WPO art. 40 lid 3, WVO 2020 art. 8.9 lid 1)."
        ),
    ),
)
_ALLEEN_LWOO = Uitkomst(
    id="alleen-lwoo",
    tekst="Voor een leerling die als extra ondersteuning uitsluitend lwoo krijgt, is een opp niet "
    "verplicht.",
    bronnen=(WVO.artikel("2.44", "1"),),
    oordeel=_WEGING,
)
_NIET_NODIG = Uitkomst(
    id="niet-nodig",
    tekst="De leerling heeft geen extra ondersteuning nodig: een opp is nu niet verplicht. Kijk "
    "opnieuw zodra dat verandert.",
    bronnen=VASTSTELLEN,
    oordeel=_WEGING,
    vervolg=(_NA_BEHOEFTE,),
)

OPP_NODIG = beslissing(
    opp_nodig,
    titel="Is een opp nodig?",
    ankers=(PEILDAG,),
    voorbeelden=(
        "sector=po opp_sbo=nee opp_ondersteuning=ja peildag=2026-11-23",
        "sector=vo opp_praktijkonderwijs=nee opp_ondersteuning=alleen_lwoo",
        "sector=vso",
    ),
)
