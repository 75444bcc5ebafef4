"""De afweging bij een verwijdering: de eisen en de lijst."""

from __future__ import annotations

from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.regel import Controlelijst, Fase
from rules_lib.kern.uitkomst import Uitkomst, ontbreekt, voldaan
from rules_lib.recht.basis import eis
from rules_lib.recht.gebeurtenissen import BEKENDMAKING
from rules_lib.recht.geldigheden import SINDS_2022
from rules_lib.recht.onderzoek.feiten import Evenredigheid
from rules_lib.recht.onderzoek.vindplaatsen import (
    AFWEGING,
    BELANGEN_AFWEGEN,
    DRAAGT_DE_REDEN,
    FEITEN_EN_BELANGEN,
    NIET_ONEVENREDIG,
    cijfers,
)
from rules_lib.recht.wetten import RAPPORT


def grond_aangetoond(zaak: Evenredigheid) -> Uitkomst:
    """Gaat na of de reden van de verwijdering met feiten is aangetoond.

    Bron: rapport bijlage 2.

    >>> grond_aangetoond(Evenredigheid(grond_aangetoond="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.grond_aangetoond:
        return ontbreekt("De reden is niet met feiten aangetoond en vastgelegd.")
    return voldaan()


def onhoudbaar(zaak: Evenredigheid) -> Uitkomst:
    """Gaat na of is aangetoond dat de situatie onhoudbaar is.

    Bron: rapport bijlage 2.

    >>> onhoudbaar(Evenredigheid(onhoudbaar="ja")).aard.value
    'voldaan'
    """
    if not zaak.onhoudbaar:
        return ontbreekt("Niet is aangetoond dat de situatie onhoudbaar is.")
    return voldaan()


def ondersteuning_geboden(zaak: Evenredigheid) -> Uitkomst:
    """Gaat na of de nodige hulp is gegeven, en op tijd.

    Bron: rapport bijlage 2.

    >>> ondersteuning_geboden(Evenredigheid(ondersteuning_geboden="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.ondersteuning_geboden:
        return ontbreekt("De hulp die nodig was, is niet gegeven.")
    if not zaak.ondersteuning_op_tijd:
        return ontbreekt("De hulp begon te laat.")
    return voldaan()


def minder_ingrijpend(zaak: Evenredigheid) -> Uitkomst:
    """Gaat na of minder ingrijpende middelen zijn bekeken.

    Bron: rapport § 3.4.2 en bijlage 2.

    >>> minder_ingrijpend(Evenredigheid(minder_ingrijpend="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.minder_ingrijpend:
        return ontbreekt("Niet is nagegaan of iets minder ingrijpends genoeg was.")
    return voldaan()


def belangen_gewogen(zaak: Evenredigheid) -> Uitkomst:
    """Gaat na of de belangen tegenover elkaar zijn gewogen.

    Bron: Awb art. 3:4 (openbaar); rapport bijlage 2.

    >>> belangen_gewogen(Evenredigheid(belangen_gewogen="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.belangen_gewogen:
        return ontbreekt("Het belang van de leerling is niet gewogen tegenover dat van anderen.")
    return voldaan()


def alternatief_gezocht(zaak: Evenredigheid) -> Uitkomst:
    """Gaat na of de school zich inspande voor een passende plek.

    Bron: rapport bijlage 2.

    >>> alternatief_gezocht(Evenredigheid(alternatief_gezocht="ja")).aard.value
    'voldaan'
    """
    if not zaak.alternatief_gezocht:
        return ontbreekt("De school heeft zich niet ingespannen voor een andere plek.")
    return voldaan()


def redenen_volledig(zaak: Evenredigheid) -> Uitkomst:
    """Gaat na of het besluit alle redenen noemt.

    Bron: rapport bijlage 2; Awb art. 3:46, WPO art. 63 lid 2, WEC art. 61 lid 2, WVO 2020 art. 8.15
    lid 6.

    >>> redenen_volledig(Evenredigheid(redenen_volledig="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.redenen_volledig:
        return ontbreekt("Het besluit noemt niet alle redenen.")
    return voldaan()


EVENREDIGHEID = Controlelijst(
    id="evenredigheid",
    titel="Past een verwijdering bij wat er speelt, en is zij goed uitgelegd?",
    uitleg="Loopt de afweging na die een verwijdering moet dragen.",
    zaak=Evenredigheid,
    ankers=(BEKENDMAKING,),
    voorbeelden=(
        (
            "sector=po denominatie=openbaar grond_aangetoond=ja onhoudbaar=ja "
            "ondersteuning_geboden=ja ondersteuning_op_tijd=ja minder_ingrijpend=ja "
            "belangen_gewogen=ja alternatief_gezocht=ja redenen_volledig=ja"
        ),
        (
            "sector=vo denominatie=bijzonder grond_aangetoond=ja onhoudbaar=nee "
            "ondersteuning_geboden=ja ondersteuning_op_tijd=nee minder_ingrijpend=nee"
        ),
    ),
    versies=(
        Versie(
            SINDS_2022,
            (
                eis(
                    grond_aangetoond,
                    "De reden van de verwijdering is met feiten aangetoond en vastgelegd.",
                    Fase.VOOR_VOORNEMEN,
                    "Ja: zoek de feiten alsnog uit, voor het besluit.",
                    *AFWEGING,
                    FEITEN_EN_BELANGEN,
                    cijfers(
                        "Reden niet goed gemotiveerd of onderzocht, de verwijdering niet "
                        "evenredig: 19 % van de 47 zaken die ouders wonnen."
                    ),
                ),
                eis(
                    onhoudbaar,
                    "Aangetoond is dat de leerling niet kan blijven.",
                    Fase.VOOR_VOORNEMEN,
                    "Ja: toon het alsnog aan, voor het besluit; lukt dat niet, zie dan af.",
                    *AFWEGING,
                    cijfers("Onhoudbare situatie niet aangetoond: 6 % van de gewonnen zaken."),
                ),
                eis(
                    ondersteuning_geboden,
                    "De hulp die nodig was, is gegeven en begon op tijd.",
                    Fase.VOOR_VOORNEMEN,
                    "Deels: bied de hulp alsnog en kijk wat zij oplevert, voor het besluit.",
                    *AFWEGING,
                    cijfers(
                        "Hulp niet geboden 4 % en te laat ingezet 4 % van de zaken die ouders "
                        "wonnen; hulp geboden 40 % van de 55 zaken die zij verloren."
                    ),
                ),
                eis(
                    minder_ingrijpend,
                    "Minder ingrijpende middelen zijn geprobeerd of onderzocht.",
                    Fase.VOOR_VOORNEMEN,
                    "Ja: ga het alsnog na, voor het besluit.",
                    *AFWEGING,
                    NIET_ONEVENREDIG,
                    RAPPORT.artikel("3.4.2"),
                    cijfers("Verwijdering evenredig: 38 % van de zaken die ouders verloren."),
                ),
                eis(
                    belangen_gewogen,
                    "Het belang van de leerling is gewogen tegenover dat van school en anderen.",
                    Fase.VOOR_BESLUIT,
                    "Ja: weeg alsnog, uiterlijk in de beslissing op bezwaar.",
                    BELANGEN_AFWEGEN,
                    *AFWEGING,
                    NIET_ONEVENREDIG,
                    cijfers("Verwijdering evenredig: 38 % van de zaken die ouders verloren."),
                    jurist=(
                        (
                            "Uit welke bepaling volgt de plicht tot evenredigheid bij een "
                            "bijzondere school? In de gelezen artikelen staat het woord niet."
                        ),
                    ),
                ),
                eis(
                    alternatief_gezocht,
                    "De school spande zich in voor een andere plek die past.",
                    Fase.VOOR_BESLUIT,
                    "Ja: zoek alsnog, voor de verwijdering definitief is.",
                    *AFWEGING,
                    cijfers(
                        "Te weinig ingespannen 6 % van de zaken die ouders wonnen; genoeg "
                        "ingespannen 25 % van de zaken die zij verloren."
                    ),
                ),
                eis(
                    redenen_volledig,
                    "Het besluit noemt alle redenen.",
                    Fase.BIJ_BESLUIT,
                    "Ja: vul de redenen aan, uiterlijk in de beslissing op bezwaar.",
                    *DRAAGT_DE_REDEN,
                    cijfers(
                        "Motivering onvolledig 4 %, reden niet goed gemotiveerd of onderzocht 19 % "
                        "van de zaken die ouders wonnen."
                    ),
                ),
            ),
        ),
    ),
    niet_getoetst=(
        "of de afweging overtuigt (wie van buiten kijkt, kan anders wegen)",
        "of het onderzoek deugt (zie de lijst over het onderzoek)",
        "of de ouders meewerkten (in 18 % van de zaken die zij verloren deden zij dat niet)",
    ),
)
