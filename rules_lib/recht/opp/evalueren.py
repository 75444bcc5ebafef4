"""Een opp evalueren: op tijd, en met wie."""

from __future__ import annotations

from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.moment import EindeSchooljaar
from rules_lib.kern.regel import Controlelijst, Eis, Fase
from rules_lib.kern.termijn import Volgorde
from rules_lib.kern.uitkomst import Uitkomst, niet_van_toepassing, ontbreekt, voldaan
from rules_lib.kern.zaak import Afgeleid, JaNee
from rules_lib.recht.basis import Leerlingzaak, eis
from rules_lib.recht.gebeurtenissen import PEILDAG
from rules_lib.recht.geldigheden import HOORRECHT, VOOR_HOORRECHT
from rules_lib.recht.opp import betrekkingen
from rules_lib.recht.opp.eisen import ALLEEN_WEC, meerderjarig_in_vso
from rules_lib.recht.opp.evaluatie import EERSTE_SCHOOLJAAR
from rules_lib.recht.opp.gebeurtenissen import LAATSTE_EVALUATIE
from rules_lib.recht.opp.totstandkoming import MEERDERJARIG_VO
from rules_lib.recht.opp.vindplaatsen import ADVIES, EVALUEREN, EVALUEREN_TOEN, SCHOOLJAAR


class Evalueren(Leerlingzaak):
    """De feiten van een evaluatie.

    >>> Evalueren(geevalueerd_met_ouders="ja").geevalueerd_met_ouders
    True
    """

    evaluatie_dit_schooljaar = Afgeleid(
        "Is het opp in dit schooljaar geëvalueerd?",
        gebeurtenis=PEILDAG,
        relatie="uiterlijk",
        moment=EindeSchooljaar(LAATSTE_EVALUATIE),
        volgorde=(
            Volgorde(LAATSTE_EVALUATIE, PEILDAG, "De laatste evaluatie ligt na de dag van kijken."),
        ),
        hulp="Een schooljaar loopt van 1 augustus tot en met 31 juli.",
        bronnen=EVALUEREN,
    )
    geevalueerd_met_ouders = JaNee(
        "Is het opp bij de laatste keer met de ouders geëvalueerd?",
        hulp="In een gesprek over wat wel en niet werkte. Een brief met de uitkomst is geen "
        "evaluatie met de ouders.",
        bronnen=EVALUEREN,
    )
    geevalueerd_met_leerling = JaNee(
        "Is het opp bij de laatste keer met de leerling geëvalueerd?",
        hulp="De wet noemt geen leeftijd. Kies een manier die bij de leerling past.",
        bronnen=EVALUEREN,
    )
    geevalueerd_door_commissie = JaNee(
        "Heeft de commissie het opp in het laatste jaar zelf geëvalueerd, met een verslag?",
        hulp="Een school: de commissie voor de begeleiding. Een instelling (cluster 1 of 2): de "
        "commissie van onderzoek. Het verslag gaat naar het bevoegd gezag.",
        bronnen=ADVIES,
    )


def elk_schooljaar(zaak: Evalueren) -> Uitkomst:
    """Gaat na of het opp dit schooljaar is geëvalueerd.

    Bron: WPO art. 40a lid 4, WEC art. 41a lid 4, WVO 2020 art. 2.44 lid 3.

    >>> elk_schooljaar(Evalueren(evaluatie_dit_schooljaar="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.evaluatie_dit_schooljaar:
        return ontbreekt("Het opp is dit schooljaar nog niet geëvalueerd.")
    return voldaan()


def geevalueerd_met(zaak: Evalueren) -> Uitkomst:
    """Gaat na of de evaluatie was met wie dat hoort.

    Bron: WPO art. 40a lid 4, WEC art. 41a lid 4, WVO 2020 art. 2.44 lid 3 (sinds 1-8-2025).

    >>> geevalueerd_met(Evalueren(sector="po", geevalueerd_met_ouders="ja",
    ...     geevalueerd_met_leerling="nee")).tekst
    'Het opp is niet met de leerling geëvalueerd.'
    """
    if not meerderjarig_in_vso(zaak):
        if not zaak.geevalueerd_met_ouders:
            return ontbreekt("Het opp is niet met de ouders geëvalueerd.")
    if not zaak.geevalueerd_met_leerling:
        return ontbreekt("Het opp is niet met de leerling geëvalueerd.")
    return voldaan()


def geevalueerd_met_toen(zaak: Evalueren) -> Uitkomst:
    """Gaat na of een evaluatie van voor 1 augustus 2025 was met wie dat toen hoorde.

    Bron: WPO art. 40a lid 4, WEC art. 41a lid 4, WVO 2020 art. 2.44 lid 3, in de tekst van 2025.

    >>> geevalueerd_met_toen(Evalueren(sector="po", geevalueerd_met_ouders="ja")).aard.value
    'voldaan'
    """
    if meerderjarig_in_vso(zaak):
        if not zaak.geevalueerd_met_leerling:
            return ontbreekt("Het opp is niet met de meerderjarige leerling geëvalueerd.")
        return voldaan()
    if not zaak.geevalueerd_met_ouders:
        return ontbreekt("Het opp is niet met de ouders geëvalueerd.")
    return voldaan()


def commissie_evalueert(zaak: Evalueren) -> Uitkomst:
    """Gaat na of de commissie van het (v)so het opp jaarlijks evalueert.

    Bron: WEC art. 40b lid 2 (school) en 41 lid 2 (instelling).

    >>> commissie_evalueert(Evalueren(sector="vo")).aard.value
    'niet_van_toepassing'
    """
    if zaak.sector in ("po", "vo"):
        return niet_van_toepassing("Alleen de WEC kent deze commissie.", *ALLEEN_WEC)
    if not zaak.geevalueerd_door_commissie:
        return ontbreekt("De commissie heeft het opp dit jaar niet zelf geëvalueerd, met verslag.")
    return voldaan()


_MET_WIE = "De evaluatie was met wie dat hoort: de ouders, de leerling of beiden."
_ALSNOG = "Ja: voer het gesprek alsnog, nog dit schooljaar."


def _eisen(met_wie: Eis) -> tuple[Eis, ...]:
    """Geeft de eisen; met wie verschilt per versie van de wet."""
    return (
        eis(
            elk_schooljaar,
            "Het opp is in dit schooljaar geëvalueerd.",
            Fase.DOORLOPEND,
            "Ja, tot en met 31 juli: plan het gesprek. Voor een voorbij schooljaar niet meer.",
            *EVALUEREN,
            *SCHOOLJAAR,
            jurist=(EERSTE_SCHOOLJAAR,),
        ),
        met_wie,
        eis(
            commissie_evalueert,
            "In het (v)so: de commissie evalueert het opp zelf ten minste een keer per jaar.",
            Fase.DOORLOPEND,
            "Ja: vraag de commissie om haar evaluatie en verslag.",
            *ADVIES,
            wie="de commissie voor de begeleiding of van onderzoek",
            betrekt=(betrekkingen.EVALUATIE_COMMISSIE,),
        ),
    )


OPP_EVALUEREN = Controlelijst(
    id="opp-evalueren",
    titel="Een opp evalueren: is aan alles voldaan?",
    uitleg="Loopt na of een opp op tijd is geëvalueerd, en met wie.",
    zaak=Evalueren,
    ankers=(LAATSTE_EVALUATIE, PEILDAG),
    voorbeelden=(
        (
            "sector=po laatste_evaluatie=2026-11-23 peildag=2027-02-01 geevalueerd_met_ouders=ja "
            "geevalueerd_met_leerling=ja"
        ),
        (
            "sector=vso meerderjarig=nee laatste_evaluatie=2026-06-15 peildag=2026-11-23 "
            "geevalueerd_met_ouders=ja geevalueerd_met_leerling=nee geevalueerd_door_commissie=ja"
        ),
        "sector=vo laatste_evaluatie=2025-06-16 peildag=2025-07-01 geevalueerd_met_ouders=ja",
    ),
    versies=(
        Versie(
            VOOR_HOORRECHT,
            _eisen(
                eis(
                    geevalueerd_met_toen,
                    _MET_WIE,
                    Fase.DOORLOPEND,
                    _ALSNOG,
                    *EVALUEREN_TOEN,
                    id="geevalueerd-met",
                    jurist=(MEERDERJARIG_VO,),
                    betrekt=betrekkingen.evalueren(*EVALUEREN_TOEN, met_leerling=False),
                )
            ),
        ),
        Versie(
            HOORRECHT,
            _eisen(
                eis(
                    geevalueerd_met,
                    _MET_WIE,
                    Fase.DOORLOPEND,
                    _ALSNOG,
                    *EVALUEREN,
                    jurist=(MEERDERJARIG_VO,),
                    betrekt=betrekkingen.evalueren(*EVALUEREN, met_leerling=True),
                )
            ),
        ),
    ),
    niet_getoetst=(
        "kwaliteit (is echt bekeken wat wel en niet werkte)",
        "opvolging (is met de uitkomst iets gedaan)",
    ),
)
