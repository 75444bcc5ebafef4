"""De controle op een afweging: is elke factor gewogen en vastgelegd?"""

from __future__ import annotations

from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.regel import Betrekking, Controlelijst, Eis, Fase, Vorm
from rules_lib.kern.uitkomst import Uitkomst, niet_van_toepassing, ontbreekt, voldaan
from rules_lib.kern.zaak import JaNee
from rules_lib.recht.basis import eis
from rules_lib.recht.gebeurtenissen import PEILDAG
from rules_lib.recht.geldigheden import GELIJKE_BEHANDELING
from rules_lib.recht.gelijke_behandeling.aanpassing import BEHOEFTE
from rules_lib.recht.gelijke_behandeling.feiten import Aanpassing
from rules_lib.recht.gelijke_behandeling.vindplaatsen import (
    AANPASSING,
    BEWIJS_AANPASSING,
    EERST_DOELTREFFEND,
)
from rules_lib.recht.wetten import RAPPORT, WGBH

_FACTOR = (
    RAPPORT.artikel("2.1"),
    WGBH.artikel("2", "1").als_uitleg(
        "Wat een onevenredige belasting is, zegt de wet niet; het rapport noemt de factoren."
    ),
)


class Afweging(Aanpassing):
    """De feiten van een afweging over een aanpassing.

    >>> Afweging(gewogen_kosten="ja").gewogen_kosten
    True
    """

    doeltreffend_bepaald = JaNee(
        "Is eerst bepaald welke aanpassing werkt en wat die kost, en pas daarna of zij te zwaar "
        "is?",
        hulp="Wie met de kosten begint, kan niet zien wat de leerling nodig heeft.",
        bronnen=EERST_DOELTREFFEND,
    )
    gewogen_baten = JaNee(
        "Staat vast wat de aanpassing oplevert, voor de leerling en voor anderen?",
        bronnen=_FACTOR,
    )
    gewogen_grootte = JaNee(
        "Is de grootte van de school gewogen, en staat dat vast?", bronnen=_FACTOR
    )
    gewogen_kosten = JaNee(
        "Zijn de kosten gewogen, met de vergoedingen die er zijn, en staat dat vast?",
        hulp="Bijvoorbeeld van het samenwerkingsverband, de gemeente of het UWV.",
        bronnen=_FACTOR,
    )
    gewogen_haalbaarheid = JaNee(
        "Is gewogen of het organisatorisch en technisch kan, en staat dat vast?", bronnen=_FACTOR
    )
    gewogen_draagkracht = JaNee(
        "Is gewogen wat de school financieel kan dragen, en staat dat vast?", bronnen=_FACTOR
    )
    gewogen_alternatief = JaNee(
        "Is gewogen of er een vergelijkbaar alternatief in de regio is, en staat dat vast?",
        hulp="Vergelijkbaar: ook voor deze leerling, en bereikbaar.",
        bronnen=_FACTOR,
    )
    lichtere_bekeken = JaNee(
        "Is bekeken of een lichtere aanpassing ook werkt?",
        hulp="De uitzondering geldt voor de aanpassing die te zwaar is, niet voor elke aanpassing.",
        bronnen=AANPASSING,
    )
    afweging_vastgelegd = JaNee(
        "Staat de afweging op papier, en kennen de leerling en de ouders haar?",
        hulp="Bij de rechter kan de school moeten bewijzen dat zij goed heeft gewogen.",
        bronnen=(BEWIJS_AANPASSING,),
    )


def behoefte(zaak: Afweging) -> Uitkomst:
    """Gaat na of de behoefte met leerling en ouders is vastgesteld.

    Bron: uitleg van WGBH/cz art. 2 lid 1.

    >>> behoefte(Afweging(assistentiehond="ja")).aard.value
    'niet_van_toepassing'
    """
    if zaak.assistentiehond:
        return niet_van_toepassing(
            "Het toelaten van een assistentiehond geldt altijd als doeltreffende aanpassing.",
            WGBH.artikel("2", "2"),
        )
    if not zaak.behoefte_bekend:
        return ontbreekt("De behoefte is niet met de leerling en de ouders nagegaan.")
    return voldaan()


def eerst_doeltreffend(zaak: Afweging) -> Uitkomst:
    """Gaat na of eerst is bepaald wat werkt, en pas daarna wat het vraagt.

    Bron: het rapport, paragraaf 2.1; uitleg van WGBH/cz art. 2 lid 1.

    >>> eerst_doeltreffend(Afweging(assistentiehond="nee", doeltreffend_bepaald="nee")).aard.value
    'ontbreekt'
    """
    if zaak.assistentiehond:
        return niet_van_toepassing(
            "Het toelaten van een assistentiehond geldt altijd als doeltreffende aanpassing.",
            WGBH.artikel("2", "2"),
        )
    if not zaak.doeltreffend_bepaald:
        return ontbreekt("Niet is eerst bepaald welke aanpassing werkt.")
    return voldaan()


def baten(zaak: Afweging) -> Uitkomst:
    """Gaat na of de baten zijn gewogen.

    Bron: het rapport, paragraaf 2.1.

    >>> baten(Afweging(gewogen_baten="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.gewogen_baten:
        return ontbreekt("Wat de aanpassing oplevert, staat niet vast.")
    return voldaan()


def grootte(zaak: Afweging) -> Uitkomst:
    """Gaat na of de grootte van de school is gewogen.

    Bron: het rapport, paragraaf 2.1.

    >>> grootte(Afweging(gewogen_grootte="ja")).aard.value
    'voldaan'
    """
    if not zaak.gewogen_grootte:
        return ontbreekt("De grootte van de school is niet gewogen of niet vastgelegd.")
    return voldaan()


def kosten(zaak: Afweging) -> Uitkomst:
    """Gaat na of de kosten zijn gewogen, met de vergoedingen.

    Bron: het rapport, paragraaf 2.1.

    >>> kosten(Afweging(gewogen_kosten="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.gewogen_kosten:
        return ontbreekt("Kosten en vergoedingen zijn niet gewogen of niet vastgelegd.")
    return voldaan()


def haalbaarheid(zaak: Afweging) -> Uitkomst:
    """Gaat na of is gewogen of het organisatorisch en technisch kan.

    Bron: het rapport, paragraaf 2.1.

    >>> haalbaarheid(Afweging(gewogen_haalbaarheid="ja")).aard.value
    'voldaan'
    """
    if not zaak.gewogen_haalbaarheid:
        return ontbreekt("De haalbaarheid is niet gewogen of niet vastgelegd.")
    return voldaan()


def draagkracht(zaak: Afweging) -> Uitkomst:
    """Gaat na of is gewogen wat de school kan dragen.

    Bron: het rapport, paragraaf 2.1.

    >>> draagkracht(Afweging(gewogen_draagkracht="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.gewogen_draagkracht:
        return ontbreekt("De financiële draagkracht is niet gewogen of niet vastgelegd.")
    return voldaan()


def alternatief(zaak: Afweging) -> Uitkomst:
    """Gaat na of een vergelijkbaar alternatief in de regio is gewogen.

    Bron: het rapport, paragraaf 2.1.

    >>> alternatief(Afweging(gewogen_alternatief="ja")).aard.value
    'voldaan'
    """
    if not zaak.gewogen_alternatief:
        return ontbreekt("Een alternatief in de regio is niet gewogen of niet vastgelegd.")
    return voldaan()


def lichtere_aanpassing(zaak: Afweging) -> Uitkomst:
    """Gaat na of een lichtere aanpassing is bekeken.

    Bron: uitleg van WGBH/cz art. 2 lid 1.

    >>> lichtere_aanpassing(Afweging(lichtere_bekeken="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.lichtere_bekeken:
        return ontbreekt("Niet is bekeken of een lichtere aanpassing ook werkt.")
    return voldaan()


def vastgelegd(zaak: Afweging) -> Uitkomst:
    """Gaat na of de afweging op papier staat en gedeeld is.

    Bron: uitleg van WGBH/cz art. 10 lid 2.

    >>> vastgelegd(Afweging(afweging_vastgelegd="ja")).aard.value
    'voldaan'
    """
    if not zaak.afweging_vastgelegd:
        return ontbreekt("De afweging staat niet op papier, of is niet gedeeld.")
    return voldaan()


_BEWIJS = BEWIJS_AANPASSING.als_uitleg(
    "De school moet kunnen bewijzen dat zij niets heeft nagelaten. Dat zij de afweging daarom "
    "vastlegt en deelt, is een gevolgtrekking."
)
_ALSNOG = "Ja: weeg het alsnog, leg het vast, en kijk of de uitkomst dan anders is."
_STAP = "Een aanpassing niet doen"

_EISEN: tuple[Eis, ...] = (
    eis(
        behoefte,
        "De behoefte is met de leerling en de ouders nagegaan.",
        Fase.VOOR_VOORNEMEN,
        "Ja: ga het alsnog met hen na, en begin daarna opnieuw met wegen.",
        BEHOEFTE,
        betrekt=(
            Betrekking(
                stap=_STAP,
                vorm=Vorm.OVERLEG,
                wie="de leerling en de ouders",
                bronnen=(BEHOEFTE,),
                woorden="naar gelang de behoefte; hoe de school die nagaat, zegt de wet niet",
            ),
        ),
    ),
    eis(
        eerst_doeltreffend,
        "Eerst is bepaald welke aanpassing werkt, pas daarna of zij te zwaar is.",
        Fase.VOOR_VOORNEMEN,
        "Ja: bepaal het alsnog, en weeg daarna opnieuw.",
        *EERST_DOELTREFFEND,
    ),
    eis(baten, "De baten zijn gewogen.", Fase.VOOR_BESLUIT, _ALSNOG, *_FACTOR),
    eis(grootte, "De grootte van de school is gewogen.", Fase.VOOR_BESLUIT, _ALSNOG, *_FACTOR),
    eis(kosten, "Kosten en vergoedingen zijn gewogen.", Fase.VOOR_BESLUIT, _ALSNOG, *_FACTOR),
    eis(
        haalbaarheid,
        "De organisatorische en technische haalbaarheid is gewogen.",
        Fase.VOOR_BESLUIT,
        _ALSNOG,
        *_FACTOR,
    ),
    eis(
        draagkracht,
        "De financiële draagkracht van de school is gewogen.",
        Fase.VOOR_BESLUIT,
        _ALSNOG,
        *_FACTOR,
    ),
    eis(
        alternatief,
        "Een vergelijkbaar alternatief in de regio is gewogen.",
        Fase.VOOR_BESLUIT,
        _ALSNOG,
        *_FACTOR,
    ),
    eis(
        lichtere_aanpassing,
        "Een lichtere aanpassing is bekeken.",
        Fase.VOOR_BESLUIT,
        "Ja: bekijk het alsnog.",
        WGBH.artikel("2", "1").als_uitleg(
            "De uitzondering geldt voor een aanpassing die te zwaar is. Dat een lichtere dan nog "
            "moet, is een gevolgtrekking."
        ),
    ),
    eis(
        vastgelegd,
        "De afweging staat op papier, en de leerling en de ouders kennen haar.",
        Fase.BIJ_BESLUIT,
        "Ja: leg haar alsnog vast en deel haar.",
        _BEWIJS,
        betrekt=(
            Betrekking(
                stap=_STAP,
                vorm=Vorm.INFORMEREN,
                wie="de leerling en de ouders",
                bronnen=(_BEWIJS,),
                woorden="de wet zegt dit niet; zij legt wel het bewijs bij de school",
            ),
        ),
    ),
)

AFWEGING_AANPASSING = Controlelijst(
    id="afweging-aanpassing",
    titel="Een aanpassing niet doen: is alles gewogen?",
    uitleg="Loopt na of elke factor is gewogen voordat een school een aanpassing niet doet.",
    zaak=Afweging,
    ankers=(PEILDAG,),
    voorbeelden=(
        (
            "assistentiehond=nee behoefte_bekend=ja doeltreffend_bepaald=ja gewogen_baten=ja "
            "gewogen_grootte=ja gewogen_kosten=ja gewogen_haalbaarheid=ja gewogen_draagkracht=ja "
            "gewogen_alternatief=ja lichtere_bekeken=ja afweging_vastgelegd=ja"
        ),
        (
            "assistentiehond=ja gewogen_baten=nee gewogen_grootte=ja gewogen_kosten=ja "
            "gewogen_haalbaarheid=ja gewogen_draagkracht=nee gewogen_alternatief=ja "
            "lichtere_bekeken=nee afweging_vastgelegd=ja"
        ),
    ),
    versies=(Versie(GELIJKE_BEHANDELING, _EISEN),),
    niet_getoetst=(
        "evenredigheid (past de uitkomst bij lasten en baten)",
        "doeltreffendheid (werkt de aanpassing echt)",
        "zorgplicht (die staat hiernaast en vraagt een eigen onderzoek)",
    ),
)
