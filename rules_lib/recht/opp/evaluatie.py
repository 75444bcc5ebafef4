"""Wanneer een opp opnieuw wordt geëvalueerd."""

from __future__ import annotations

from rules_lib.kern.moment import EindeSchooljaar
from rules_lib.kern.termijn import Aanname, Lezing, SoortDatum, Termijn, Volgorde
from rules_lib.kern.zaak import JaNee
from rules_lib.recht.basis import Basiszaak, termijnregel
from rules_lib.recht.opp.gebeurtenissen import LAATSTE_EVALUATIE, VASTSTELLING_OPP
from rules_lib.recht.opp.vindplaatsen import ADVIES, EVALUEREN, SCHOOLJAAR


class OppEvaluatie(Basiszaak):
    """De feiten waarvan de dag van de volgende evaluatie afhangt.

    >>> OppEvaluatie(opp_geevalueerd="nee").opp_geevalueerd
    False
    """

    opp_geevalueerd = JaNee(
        "Is het opp al eens geëvalueerd?",
        standaard=("nee", "Het opp is nog niet geëvalueerd."),
        blijkt_uit=(LAATSTE_EVALUATIE,),
        bronnen=EVALUEREN,
    )


EERSTE_SCHOOLJAAR = (
    "Is de eerste evaluatie nog in het schooljaar waarin het opp is vastgesteld, ook als dat aan "
    "het eind van het schooljaar gebeurt?"
)
_BIJ_EVALUATIE = (
    Aanname(
        "Evalueer met de ouders en, sinds 1 augustus 2025, ook met de leerling, hoe jong hij ook "
        "is. Een leerling in het vso die meerderjarig en handelingsbekwaam is, komt in de plaats "
        "van zijn ouders."
    ),
    Aanname("Eind juli is het vakantie: plan de evaluatie voor de laatste schooldag."),
    Aanname(
        "In het (v)so evalueert de commissie daarnaast zelf ten minste een keer per jaar, en doet "
        "daarvan verslag."
    ),
)
_EERST_VASTGESTELD = Volgorde(
    VASTSTELLING_OPP, LAATSTE_EVALUATIE, "De evaluatie ligt voor de vaststelling van het opp."
)
_BRONNEN_EVALUATIE = (*EVALUEREN, *SCHOOLJAAR, *ADVIES)


def opp_evaluatie(zaak: OppEvaluatie) -> Termijn:
    """Zegt wanneer het opp uiterlijk opnieuw met de ouders en de leerling is geëvalueerd.

    Bron: WPO art. 40a lid 4, WEC art. 41a lid 4, WVO 2020 art. 2.44 lid 3.

    >>> [lezing.id for lezing in opp_evaluatie(OppEvaluatie(opp_geevalueerd="nee")).lezingen]
    ['dit-schooljaar', 'volgend-schooljaar']
    >>> opp_evaluatie(OppEvaluatie(opp_geevalueerd="ja")).gebeurtenis.naam
    'laatste_evaluatie'
    """
    if zaak.opp_geevalueerd:
        return Termijn.met_einde(
            EindeSchooljaar(LAATSTE_EVALUATIE, later=1),
            SoortDatum.UITERLIJK,
            _BRONNEN_EVALUATIE,
            aannames=(
                *_BIJ_EVALUATIE,
                Aanname("De wet telt per schooljaar. Wacht niet tot deze dag als er iets speelt."),
            ),
            volgorde=(_EERST_VASTGESTELD,),
        )
    return Termijn(
        lezingen=(
            Lezing(
                id="dit-schooljaar",
                grond="Ten minste een keer per schooljaar, dus ook in het schooljaar waarin het "
                "opp is vastgesteld.",
                einde=EindeSchooljaar(VASTSTELLING_OPP),
            ),
            Lezing(
                id="volgend-schooljaar",
                grond="In het eerste schooljaar is er net vastgesteld; de eerste evaluatie is in "
                "het schooljaar daarna.",
                einde=EindeSchooljaar(VASTSTELLING_OPP, later=1),
            ),
        ),
        soort_datum=SoortDatum.UITERLIJK,
        bronnen=_BRONNEN_EVALUATIE,
        aannames=_BIJ_EVALUATIE,
        jurist=(EERSTE_SCHOOLJAAR,),
    )


OPP_EVALUATIE = termijnregel(
    opp_evaluatie,
    titel="Het opp evalueren",
    doel="Het opp is opnieuw geëvalueerd.",
    wie="het bevoegd gezag",
    ankers=(LAATSTE_EVALUATIE, VASTSTELLING_OPP),
    voorbeelden=(
        "vaststelling_opp=2026-11-23",
        "vaststelling_opp=2026-06-15 laatste_evaluatie=2026-11-23",
    ),
)
