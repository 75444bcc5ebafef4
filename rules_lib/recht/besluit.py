"""Het besluit op papier: de redenen, en hoe bezwaar kan."""

from __future__ import annotations

from rules_lib.kern.bron import Bron
from rules_lib.kern.uitkomst import Uitkomst, niet_van_toepassing, ontbreekt, voldaan
from rules_lib.kern.zaak import JaNee
from rules_lib.recht.basis import Basiszaak
from rules_lib.recht.wetten import AWB


class Besluit(Basiszaak):
    """De feiten over wat er in een besluit staat.

    >>> Besluit(redenen="ja").redenen
    True
    """

    redenen = JaNee(
        "Staan de redenen in het besluit?",
        hulp="Noem wat onderzocht is, wat is afgewogen, en welk wetsartikel geldt.",
        oordeel=True,
    )
    bezwaar_genoemd = JaNee(
        "Staat in het besluit hoe, waar en tot wanneer bezwaar kan worden gemaakt?"
    )


class Adviescommissie(Basiszaak):
    """Het feit of een commissie over het bezwaar adviseert.

    >>> Adviescommissie(adviescommissie="ja").adviescommissie
    True
    """

    adviescommissie = JaNee(
        "Heeft het bestuur voor het bezwaar een adviescommissie ingesteld?",
        hulp="Een voorzitter van buiten het bestuur en ten minste twee leden, die over het bezwaar "
        "adviseren. Niet de geschillencommissie (GPO).",
        standaard=("nee", "Er is geen adviescommissie voor het bezwaar."),
        bronnen=(AWB.artikel("7:13", "1").alleen_bij("openbaar"),),
    )


def redenen_vermeld(zaak: Besluit) -> Uitkomst:
    """Gaat na of de redenen in het besluit staan.

    Bron: Awb art. 3:46 en 3:47 (openbaar), WPO art. 63 lid 2, WEC art. 61 lid 2, WVO 2020 art. 8.8
    lid 4 en 8.15 lid 6 (bijzonder).

    >>> redenen_vermeld(Besluit(redenen="ja")).aard.value
    'voldaan'
    >>> redenen_vermeld(Besluit(redenen="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.redenen:
        return ontbreekt("De redenen staan niet in het besluit.")
    return voldaan()


def bezwaarweg_vermeld(zaak: Besluit, in_het_vo: Bron) -> Uitkomst:
    """Gaat na of in het besluit staat hoe bezwaar kan.

    Argument: `in_het_vo` is de vindplaats die dit van een bijzondere school in het vo niet vraagt.
    Bron: Awb art. 3:45 (openbaar), WPO art. 63 lid 2, WEC art. 61 lid 2 (bijzonder).

    >>> from rules_lib.recht.wetten import WVO
    >>> bron = WVO.artikel("8.8", "4 en 5")
    >>> bezwaarweg_vermeld(Besluit(denominatie="bijzonder", sector="vo"), bron).aard.value
    'niet_van_toepassing'
    >>> bezwaarweg_vermeld(Besluit(denominatie="openbaar", bezwaar_genoemd="nee"), bron).aard.value
    'ontbreekt'
    """
    if zaak.denominatie == "bijzonder":
        if zaak.sector == "vo":
            return niet_van_toepassing(
                "De wet eist dit niet van een bijzondere school in het vo. Noem het toch: "
                "voor bezwaar zijn er maar zes weken.",
                in_het_vo,
            )
    if not zaak.bezwaar_genoemd:
        return ontbreekt("In het besluit staat niet hoe en tot wanneer bezwaar kan.")
    return voldaan()
