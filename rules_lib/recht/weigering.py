"""Weigering: waaraan voldaan moet zijn voordat een school een kind weigert."""

from __future__ import annotations

from collections.abc import Callable

from rules_lib.kern.bron import Bron
from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.regel import Boom, Controlelijst, Eis, Fase
from rules_lib.kern.uitkomst import Uitkomst, niet_van_toepassing, ontbreekt, voldaan
from rules_lib.recht.basis import naam_van
from rules_lib.recht.gebeurtenissen import BEKENDMAKING
from rules_lib.recht.vindplaatsen import ANDERE_SCHOOL, BEOORDELEN, BESLISSEN, TIJDELIJK
from rules_lib.recht.weigering_feiten import Weigering
from rules_lib.recht.wetten import AANBOD, AWB, PROFIEL, RAPPORT, WEC, WPO, WPO_2025, WVO
from rules_lib.recht.zorgplicht import zorgplicht

BEVOEGD_GEZAG = "het bevoegd gezag"


def _bij_zorgplicht(zaak: Weigering) -> Uitkomst | None:
    """Geeft de grond waarop een eis van de zorgplicht hier niet geldt, of niets als zij geldt."""
    uitkomst = zorgplicht(zaak)
    if uitkomst.id in ("geldt", "gegevens-vragen"):
        return None
    return niet_van_toepassing(
        f"De zorgplicht geldt hier niet: {uitkomst.tekst}", *uitkomst.bronnen, via=(uitkomst,)
    )


def _eis(
    toets: Callable[[Weigering], Uitkomst],
    tekst: str,
    fase: Fase,
    herstelbaar: str,
    *bronnen: Bron,
    jurist: tuple[str, ...] = (),
) -> Eis:
    return Eis(
        id=naam_van(toets).removeprefix("-"),
        tekst=tekst,
        fase=fase,
        wie=BEVOEGD_GEZAG,
        toets=Boom(functie=toets, zaak=Weigering),
        bronnen=bronnen,
        herstelbaar=herstelbaar,
        jurist=jurist,
    )


def _behoefte_onderzocht(zaak: Weigering) -> Uitkomst:
    if nvt := _bij_zorgplicht(zaak):
        return nvt
    if not zaak.eigen_onderzoek:
        return ontbreekt("De school heeft niet zelf onderzocht wat het kind nodig heeft.")
    if not zaak.actueel_onderzoek:
        return ontbreekt("Het onderzoek geeft geen beeld van het kind van nu.")
    if not zaak.objectief_onderzoek:
        return ontbreekt("Het onderzoek is niet objectief.")
    return voldaan()


def _aanbod_onderzocht(zaak: Weigering) -> Uitkomst:
    if nvt := _bij_zorgplicht(zaak):
        return nvt
    if not zaak.eigen_aanbod:
        return ontbreekt("Niet is nagegaan wat de school zelf kan bieden, ook met hulp.")
    return voldaan()


def _overleg_met_ouders(zaak: Weigering) -> Uitkomst:
    if nvt := _bij_zorgplicht(zaak):
        return nvt
    met_wie = "de ouders"
    if zaak.sector in ("vo", "vso"):
        if zaak.meerderjarig:
            met_wie = "de meerderjarige leerling"
    if not zaak.overleg:
        return ontbreekt(f"Er is niet met {met_wie} overlegd.")
    return voldaan()


def _behoefte_en_aanbod_betrokken(zaak: Weigering) -> Uitkomst:
    if nvt := _bij_zorgplicht(zaak):
        return nvt
    if not zaak.aanbod_betrokken:
        return ontbreekt("Behoefte en aanbod van de betrokken scholen zijn niet bekeken.")
    return voldaan()


def _andere_school_bereid(zaak: Weigering) -> Uitkomst:
    if nvt := _bij_zorgplicht(zaak):
        return nvt
    if not zaak.andere_school:
        return ontbreekt("Er is geen andere school bereid het kind toe te laten.")
    return voldaan()


def _tlv_geregeld(zaak: Weigering) -> Uitkomst:
    if nvt := _bij_zorgplicht(zaak):
        return nvt
    if not zaak.andere_school:
        return ontbreekt("Er is nog geen andere school, dus ook geen verklaring daarvoor.")
    if zaak.soort_andere_school in ("gewoon", "instelling"):
        return niet_van_toepassing("Voor deze school is geen tlv nodig.")
    if not zaak.tlv:
        return ontbreekt("Zonder tlv kan de andere school het kind niet toelaten.")
    return voldaan()


def _op_tijd(zaak: Weigering) -> Uitkomst:
    if zaak.opgeschort:
        op_tijd = zaak.binnen_stilgestane_termijn
    else:
        op_tijd = zaak.binnen_tien_weken if zaak.verlengd else zaak.binnen_zes_weken
    if not op_tijd:
        return ontbreekt("Het besluit is te laat.", *BESLISSEN, *TIJDELIJK)
    return voldaan()


def _ouders_gehoord(zaak: Weigering) -> Uitkomst:
    if zaak.denominatie == "bijzonder":
        return niet_van_toepassing("Deze eis van de Awb geldt voor een openbare school.")
    if not zaak.afwijkende_gegevens:
        return niet_van_toepassing("De weigering steunt niet op afwijkende gegevens.")
    if not zaak.zienswijze:
        return ontbreekt("De ouders konden niet reageren op gegevens die van de hunne afwijken.")
    return voldaan()


def _op_papier(zaak: Weigering) -> Uitkomst:
    if not zaak.schriftelijk_besluit:
        return ontbreekt("Het besluit is niet schriftelijk aan de ouders gestuurd of gegeven.")
    return voldaan()


def _gemotiveerd(zaak: Weigering) -> Uitkomst:
    if not zaak.redenen:
        return ontbreekt("De redenen staan niet in het besluit.")
    return voldaan()


def _bezwaar_vermeld(zaak: Weigering) -> Uitkomst:
    if zaak.denominatie == "bijzonder":
        if zaak.sector == "vo":
            return niet_van_toepassing(
                "De wet eist dit niet van een bijzondere school in het vo. Noem het toch: "
                "de ouders hebben maar zes weken.",
                WVO.artikel("8.8", "4 en 5"),
            )
    if not zaak.bezwaar_genoemd:
        return ontbreekt("In het besluit staat niet hoe en tot wanneer bezwaar kan.")
    return voldaan()


def _plaatsing_beeindigd(zaak: Weigering) -> Uitkomst:
    if not zaak.tijdelijk_geplaatst:
        return niet_van_toepassing("Het kind is niet tijdelijk geplaatst.")
    if not zaak.uitgeschreven:
        return ontbreekt("De tijdelijke plaatsing is niet beëindigd.")
    return voldaan()


_ONDERZOEK = tuple(
    bron.als_uitleg("De GPO leest in dit lid dat de school zelf, actueel en objectief onderzoekt.")
    for bron in BEOORDELEN
)
_TLV = (WPO.artikel("40", "8"), WEC.artikel("40", "10 en 12"), WVO.artikel("2.47", "7"))


def _eisen(aanbod: str, *bronnen_aanbod: Bron) -> tuple[Eis, ...]:
    """Geeft de eisen; wat over het aanbod te bekijken valt verschilt per versie van de wet."""
    return (
        _eis(
            _behoefte_onderzocht,
            "De school heeft zelf, actueel en objectief onderzocht wat het kind nodig heeft.",
            Fase.VOOR_VOORNEMEN,
            "Ja: onderzoek alsnog, binnen de termijn voor het besluit.",
            *_ONDERZOEK,
            RAPPORT.artikel("3.2"),
        ),
        _eis(
            _aanbod_onderzocht,
            "De school is nagegaan wat zij zelf kan bieden, ook met hulp van anderen.",
            Fase.VOOR_VOORNEMEN,
            "Ja: ga het alsnog na en leg het vast.",
            *_ONDERZOEK,
            RAPPORT.artikel("2.2"),
        ),
        _eis(
            _overleg_met_ouders,
            "Er is overlegd met de ouders, of met de meerderjarige leerling.",
            Fase.VOOR_BESLUIT,
            "Nee, niet na het besluit: het overleg gaat eraan vooraf.",
            *ANDERE_SCHOOL,
            WVO.artikel("8.1"),
            jurist=("In de WEC staan alleen de ouders; wie overlegt er als de leerling 18 is?",),
        ),
        _eis(
            _behoefte_en_aanbod_betrokken,
            f"Bekeken is wat het kind nodig heeft en {aanbod}.",
            Fase.VOOR_BESLUIT,
            "Ja: bekijk het alsnog, voor het besluit.",
            *bronnen_aanbod,
        ),
        _eis(
            _andere_school_bereid,
            "Een andere school is bereid het kind toe te laten.",
            Fase.VOOR_BESLUIT,
            "Nee, niet na het besluit: zonder andere school geen weigering.",
            *ANDERE_SCHOOL,
        ),
        _eis(
            _tlv_geregeld,
            "Is die school speciaal of praktijkonderwijs, dan is er een tlv.",
            Fase.VOOR_BESLUIT,
            "Ja: vraag haar aan bij het samenwerkingsverband.",
            *_TLV,
            RAPPORT.artikel("2.2"),
        ),
        _eis(
            _op_tijd,
            "Het besluit is er op tijd.",
            Fase.BIJ_BESLUIT,
            "Nee: beslis meteen, en ga na of het kind al tijdelijk geplaatst is.",
            *BESLISSEN,
        ),
        _eis(
            _ouders_gehoord,
            "De ouders konden reageren op gegevens die van de hunne afwijken.",
            Fase.VOOR_BESLUIT,
            "Ja: vraag alsnog hun reactie, voor het besluit.",
            AWB.artikel("4:7", "1").alleen_bij("openbaar"),
        ),
        _eis(
            _op_papier,
            "Het besluit is schriftelijk aan de ouders gestuurd of gegeven.",
            Fase.BIJ_BESLUIT,
            "Ja: stuur het alsnog; de bezwaartermijn begint dan pas.",
            AWB.artikel("3:41", "1").alleen_bij("openbaar"),
            WPO.artikel("63", "2").alleen_bij("bijzonder"),
            WEC.artikel("61", "2").alleen_bij("bijzonder"),
            WVO.artikel("8.8", "4").alleen_bij("bijzonder"),
        ),
        _eis(
            _gemotiveerd,
            "De redenen staan in het besluit.",
            Fase.BIJ_BESLUIT,
            "Ja: geef de redenen alsnog, uiterlijk in de beslissing op bezwaar.",
            AWB.artikel("3:46").alleen_bij("openbaar"),
            AWB.artikel("3:47", "1 en 2").alleen_bij("openbaar"),
            WPO.artikel("63", "2").alleen_bij("bijzonder"),
            WEC.artikel("61", "2").alleen_bij("bijzonder"),
            WVO.artikel("8.8", "4").alleen_bij("bijzonder"),
        ),
        _eis(
            _bezwaar_vermeld,
            "In het besluit staat hoe, waar en tot wanneer bezwaar kan.",
            Fase.BIJ_BESLUIT,
            "Ja: laat het de ouders alsnog schriftelijk weten.",
            AWB.artikel("3:45", "1 en 2").alleen_bij("openbaar"),
            WPO.artikel("63", "2").alleen_bij("bijzonder"),
            WEC.artikel("61", "2").alleen_bij("bijzonder"),
        ),
        _eis(
            _plaatsing_beeindigd,
            "Een tijdelijke plaatsing eindigt, en het kind is de dag erna uitgeschreven.",
            Fase.NA_BESLUIT,
            "Ja: schrijf het kind uit met ingang van de dag na de weigering.",
            WPO.artikel("40", "7"),
            WEC.artikel("40", "8 en 9"),
            WVO.artikel("8.13", "4"),
        ),
    )


WEIGERING = Controlelijst(
    id="weigering",
    titel="Een aanmelding weigeren: is aan alles voldaan?",
    uitleg="Loopt na wat er moet gebeuren voordat een school een kind weigert.",
    zaak=Weigering,
    ankers=(BEKENDMAKING,),
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
            AANBOD,
            _eisen("het ondersteuningsaanbod van de betrokken scholen", *ANDERE_SCHOOL),
        ),
    ),
    niet_getoetst=(
        "zorgvuldigheid (is goed gekeken en geluisterd)",
        "evenredigheid (past de weigering bij wat er speelt)",
        "motivering (overtuigen de redenen)",
    ),
)
