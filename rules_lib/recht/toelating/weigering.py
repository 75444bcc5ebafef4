"""Weigering: waaraan voldaan moet zijn voordat een school een kind weigert."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from rules_lib.kern.bron import Bron
from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.regel import Betrekking, Controlelijst, Eis, Fase, Vorm
from rules_lib.kern.uitkomst import Uitkomst
from rules_lib.recht.andere_school import TLV
from rules_lib.recht.basis import eis
from rules_lib.recht.gebeurtenissen import BEKENDMAKING
from rules_lib.recht.geldigheden import AANBOD, ASIELREGELS, PROFIEL
from rules_lib.recht.onderzoek.eisen import ONDERZOEKSPLICHT
from rules_lib.recht.onderzoek.vindplaatsen import (
    BELANGEN_AFWEGEN,
    FEITEN_EN_BELANGEN,
    NIET_ONEVENREDIG,
)
from rules_lib.recht.toelating import eisen
from rules_lib.recht.toelating.feiten import Weigering
from rules_lib.recht.vindplaatsen import (
    AANMELDEN,
    ANDERE_SCHOOL,
    BESLISSEN,
    PLAATSING_EINDIGT,
)
from rules_lib.recht.wetten import AWB, RAPPORT, WEC, WPO, WPO_2025, WVO

_OVERLEG = (
    Betrekking(
        stap="Een aanmelding weigeren",
        vorm=Vorm.OVERLEG,
        wie="de ouders; in het vo de leerling die meerderjarig en handelingsbekwaam is",
        woorden="na overleg met de ouders",
        bronnen=(*ANDERE_SCHOOL, WVO.artikel("8.1")),
    ),
    Betrekking(
        stap="De keuze van de andere school bij een weigering",
        vorm=Vorm.GEEN_TOESTEMMING,
        wie="de ouders",
        woorden="de tekst vraagt overleg, geen instemming",
        bronnen=tuple(
            bron.als_uitleg("Het lid noemt overleg met de ouders en geen instemming.")
            for bron in ANDERE_SCHOOL
        ),
    ),
)
_ZIENSWIJZE = (
    Betrekking(
        stap="Een aanmelding weigeren op gegevens die afwijken van die van de ouders",
        vorm=Vorm.HOREN,
        wie="de ouders, als aanvrager",
        woorden="in de gelegenheid stellen hun zienswijze te geven",
        bronnen=(AWB.artikel("4:7", "1").alleen_bij("openbaar"),),
    ),
)
_BEKENDMAKING = (
    Betrekking(
        stap="Een aanmelding weigeren",
        vorm=Vorm.INFORMEREN,
        wie="de ouders",
        woorden="schriftelijk, met de redenen",
        bronnen=(
            AWB.artikel("3:41", "1").alleen_bij("openbaar"),
            WPO.artikel("63", "2").alleen_bij("bijzonder"),
            WEC.artikel("61", "2").alleen_bij("bijzonder"),
            WVO.artikel("8.8", "4").alleen_bij("bijzonder"),
        ),
    ),
)


def _eisen(
    aanbod: str, *bronnen_aanbod: Bron, op_tijd: Callable[[Weigering], Uitkomst] = eisen.op_tijd
) -> tuple[Eis, ...]:
    """Geeft de eisen; over het aanbod en de termijn verschillen de versies van de wet."""
    return (
        eis(
            eisen.aanmelding_gedaan,
            "Er is een aanmelding waarop te beslissen valt.",
            Fase.VOOR_VOORNEMEN,
            "Ja: laat de ouders het kind schriftelijk aanmelden.",
            *AANMELDEN,
        ),
        eis(
            eisen.behoefte_onderzocht,
            "De school heeft zelf, actueel en objectief onderzocht wat het kind nodig heeft.",
            Fase.VOOR_VOORNEMEN,
            "Ja: onderzoek alsnog, binnen de termijn voor het besluit.",
            FEITEN_EN_BELANGEN,
            *ONDERZOEKSPLICHT,
            RAPPORT.artikel("3.2"),
        ),
        eis(
            eisen.aanbod_onderzocht,
            "De school is nagegaan wat zij zelf kan bieden, ook met hulp van anderen.",
            Fase.VOOR_VOORNEMEN,
            "Ja: ga het alsnog na en leg het vast.",
            FEITEN_EN_BELANGEN,
            *ONDERZOEKSPLICHT,
            RAPPORT.artikel("2.2"),
        ),
        eis(
            eisen.overleg_met_ouders,
            "Er is overlegd met de ouders, of met de meerderjarige leerling.",
            Fase.VOOR_BESLUIT,
            "Nee, niet na het besluit: het overleg gaat eraan vooraf.",
            *ANDERE_SCHOOL,
            WVO.artikel("8.1"),
            jurist=("Met wie overlegt een school voor vso als de leerling meerderjarig is?",),
            betrekt=_OVERLEG,
        ),
        eis(
            eisen.behoefte_en_aanbod_betrokken,
            f"Bekeken is wat het kind nodig heeft en {aanbod}.",
            Fase.VOOR_BESLUIT,
            "Ja: bekijk het alsnog, voor het besluit.",
            *bronnen_aanbod,
        ),
        eis(
            eisen.andere_school_bereid,
            "Een andere school is bereid het kind toe te laten.",
            Fase.VOOR_BESLUIT,
            "Nee, niet na het besluit: zonder andere school geen weigering.",
            *ANDERE_SCHOOL,
        ),
        eis(
            eisen.tlv_geregeld,
            "Is die school speciaal of praktijkonderwijs, dan is er een tlv.",
            Fase.VOOR_BESLUIT,
            "Ja: vraag haar aan bij het samenwerkingsverband.",
            *TLV.values(),
            RAPPORT.artikel("2.2"),
        ),
        eis(
            op_tijd,
            "Het besluit is er op tijd.",
            Fase.BIJ_BESLUIT,
            "Nee. Is er nog geen besluit, neem het dan meteen; ga na of het kind al geplaatst is.",
            *BESLISSEN,
            id="op-tijd",
        ),
        eis(
            eisen.ouders_gehoord,
            "De ouders konden reageren op gegevens die van de hunne afwijken.",
            Fase.VOOR_BESLUIT,
            "Ja: vraag alsnog hun reactie, voor het besluit.",
            AWB.artikel("4:7", "1").alleen_bij("openbaar"),
            betrekt=_ZIENSWIJZE,
        ),
        eis(
            eisen.afgewogen,
            "Bij een openbare school zijn de belangen afgewogen, en is de weigering evenredig.",
            Fase.VOOR_BESLUIT,
            "Ja: weeg alsnog, uiterlijk bij de beslissing op bezwaar.",
            BELANGEN_AFWEGEN,
            NIET_ONEVENREDIG,
        ),
        eis(
            eisen.op_papier,
            "Het besluit is schriftelijk aan de ouders gestuurd of gegeven.",
            Fase.BIJ_BESLUIT,
            "Ja: stuur het alsnog; de bezwaartermijn begint dan pas.",
            AWB.artikel("3:41", "1").alleen_bij("openbaar"),
            WPO.artikel("63", "2").alleen_bij("bijzonder"),
            WEC.artikel("61", "2").alleen_bij("bijzonder"),
            WVO.artikel("8.8", "4").alleen_bij("bijzonder"),
            betrekt=_BEKENDMAKING,
        ),
        eis(
            eisen.gemotiveerd,
            "De redenen staan in het besluit.",
            Fase.BIJ_BESLUIT,
            "Ja: geef de redenen alsnog, uiterlijk in de beslissing op bezwaar.",
            AWB.artikel("3:46").alleen_bij("openbaar"),
            AWB.artikel("3:47", "1 en 2").alleen_bij("openbaar"),
            WPO.artikel("63", "2").alleen_bij("bijzonder"),
            WEC.artikel("61", "2").alleen_bij("bijzonder"),
            WVO.artikel("8.8", "4").alleen_bij("bijzonder"),
        ),
        eis(
            eisen.bezwaar_vermeld,
            "In het besluit staat hoe, waar en tot wanneer bezwaar kan.",
            Fase.BIJ_BESLUIT,
            "Ja: laat het de ouders alsnog schriftelijk weten.",
            AWB.artikel("3:45", "1 en 2").alleen_bij("openbaar"),
            WPO.artikel("63", "2").alleen_bij("bijzonder"),
            WEC.artikel("61", "2").alleen_bij("bijzonder"),
        ),
        eis(
            eisen.plaatsing_beeindigd,
            "Een tijdelijke plaatsing eindigt, en het kind is de dag erna uitgeschreven.",
            Fase.NA_BESLUIT,
            "Ja: schrijf het kind uit met ingang van de dag na de weigering.",
            *PLAATSING_EINDIGT,
        ),
    )


WEIGERING = Controlelijst(
    id="weigering",
    titel="Een aanmelding weigeren: is aan alles voldaan?",
    uitleg="Loopt na wat er moet gebeuren voordat een school een kind weigert.",
    zaak=Weigering,
    ankers=(BEKENDMAKING,),
    voorbeelden=(
        (
            "sector=po denominatie=bijzonder geboortedatum=2023-01-10 ontvangst=2026-11-23 "
            "bekendmaking=2027-01-04 verlengd=nee schriftelijk=ja plaatsruimte=ja "
            "grondslag=niet_gevraagd gegevens=ja extra_ondersteuning=ja eigen_onderzoek=ja "
            "actueel_onderzoek=nee eigen_aanbod=ja overleg=ja aanbod_betrokken=ja andere_school=ja "
            "soort_andere_school=sbo tlv=nee schriftelijk_besluit=ja redenen=ja bezwaar_genoemd=ja "
            "tijdelijk_geplaatst=nee opgeschort=nee asiel=nee"
        ),
        "sector=vo schriftelijk=ja voorwaarden=nee",
        "sector=po denominatie=openbaar asiel=ja ontvangst=2026-11-23 bekendmaking=2027-01-04",
    ),
    versies=(
        Versie(
            PROFIEL,
            _eisen(
                "het schoolondersteuningsprofiel van de betrokken scholen",
                WPO_2025.artikel("40", "4"),
                RAPPORT.artikel("2.2"),
            ),
        ),
        Versie(
            replace(AANBOD, tot=ASIELREGELS.van),
            _eisen("het ondersteuningsaanbod van de betrokken scholen", *ANDERE_SCHOOL),
        ),
        Versie(
            ASIELREGELS,
            _eisen(
                "het ondersteuningsaanbod van de betrokken scholen",
                *ANDERE_SCHOOL,
                op_tijd=eisen.op_tijd_asiel,
            ),
        ),
    ),
    niet_getoetst=(
        "zorgvuldigheid (is goed gekeken en geluisterd; loop de lijst over het onderzoek na)",
        "evenredigheid (past de weigering bij wat er speelt)",
        "motivering (overtuigen de redenen)",
    ),
)
