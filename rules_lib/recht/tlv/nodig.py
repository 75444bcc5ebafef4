"""Wanneer er een toelaatbaarheidsverklaring (tlv) nodig is."""

from __future__ import annotations

from rules_lib.kern.regel import Betrekking, Vorm
from rules_lib.kern.uitkomst import Uitkomst, Vervolg
from rules_lib.kern.zaak import Keuze
from rules_lib.recht.basis import beslissing
from rules_lib.recht.tlv.feiten import Tlv, gaat_over
from rules_lib.recht.tlv.gebeurtenissen import AANVRAAG_TLV
from rules_lib.recht.tlv.vindplaatsen import (
    LWOO,
    NA_VSO,
    PRO,
    RESIDENTIEEL,
    SBO,
    SO,
    TLV_REGELS,
    VSO,
    overal,
)
from rules_lib.recht.wetten import RAPPORT, WEC, WPO, WVO

_ALLEEN_VOOR = "De tekst vraagt een verklaring alleen voor sbo, so en vso (cluster 3 of 4) en pro."


class TlvNodig(Tlv):
    """De feiten waarvan afhangt of er een tlv nodig is.

    >>> TlvNodig(sector="po", tlv_nieuwe_school="gewoon").tlv_nieuwe_school == "gewoon"
    True
    """

    tlv_nieuwe_school = Keuze(
        "Naar wat voor school gaat het kind?",
        {
            "gewoon": "Een gewone school",
            "speciaal": "Speciaal onderwijs, praktijkonderwijs of lwoo",
            "instelling": "Een instelling voor cluster 1 of 2",
        },
        hulp="Speciaal onderwijs is sbo, so of vso (cluster 3 of 4). Cluster 1: blinde en "
        "slechtziende leerlingen. Cluster 2: dove en slechthorende leerlingen en leerlingen met "
        "een taalontwikkelingsstoornis.",
        bronnen=(SBO, SO, VSO, PRO, LWOO),
    )
    tlv_al_toelaatbaar = Keuze(
        "Loopt er al een tlv, of is het kind in een inrichting of instelling geplaatst?",
        {
            "nee": "Geen van beide",
            "loopt": "Er loopt al een tlv",
            "geplaatst": "Het kind is geplaatst, en de school hoort daarbij",
        },
        hulp="Geplaatst: in een justitiële jeugdinrichting, een gesloten accommodatie of een "
        "residentiële instelling. De school voor so of vso is eraan verbonden of heeft er een "
        "overeenkomst mee, en krijgt voor dit kind de bekostiging die daarbij hoort.",
        bronnen=(NA_VSO, RESIDENTIEEL, *overal(WEC.artikel("71a", "1 en 2"))),
    )


def tlv_nodig(zaak: TlvNodig) -> Uitkomst:
    """Zegt of er voor een school een toelaatbaarheidsverklaring (tlv) nodig is.

    Bron: WPO art. 40 lid 8, WEC art. 40 lid 10, 12, 14 en 16 en 41 lid 2 en 4, WVO 2020 art. 2.30
    lid 5 en 7 en 2.43 lid 1.

    >>> tlv_nodig(TlvNodig(sector="vo", tlv_nieuwe_school="speciaal", tlv_voor="pro")).id
    'nodig-pro'
    >>> tlv_nodig(TlvNodig(tlv_nieuwe_school="instelling")).id
    'instelling-onderzoekt'
    """
    if zaak.tlv_nieuwe_school == "gewoon":
        return _GEWOON
    if zaak.tlv_nieuwe_school == "instelling":
        return _INSTELLING
    if gaat_over(zaak, "lwoo"):
        return _LWOO
    if gaat_over(zaak, "pro"):
        return _PRO
    if zaak.tlv_al_toelaatbaar == "loopt":
        return _LOOPT
    return _TELT if zaak.tlv_al_toelaatbaar == "geplaatst" else _NODIG


_VRAAG_AAN = (
    Vervolg("Ga na welk samenwerkingsverband beslist.", "tlv-welk-swv"),
    Vervolg("Loop na wat de aanvraag vraagt.", "tlv-aanvraag"),
)
_GEWOON = Uitkomst(
    id="niet-nodig",
    tekst="Voor een gewone school is geen tlv nodig, ook niet als het kind extra ondersteuning "
    "krijgt.",
    bronnen=tuple(bron.als_uitleg(_ALLEEN_VOOR) for bron in (SBO, SO, VSO, PRO)),
    vervolg=(Vervolg("Ga na of er een ontwikkelingsperspectief nodig is.", "opp-nodig"),),
)
_INSTELLING = Uitkomst(
    id="instelling-onderzoekt",
    tekst="Voor een instelling (cluster 1 of 2) is geen tlv nodig. Wel onderzoekt eerst een "
    "commissie van de instelling of het kind in aanmerking komt. Zonder dat onderzoek wordt het "
    "kind niet toegelaten.",
    bronnen=overal(WEC.artikel("41", "2 en 4")),
)
_LWOO = Uitkomst(
    id="beslissing-lwoo",
    tekst="Voor lwoo is geen tlv nodig, maar wel een beslissing. Het samenwerkingsverband beslist "
    "op aanvraag van de school of de leerling op lwoo is aangewezen.",
    bronnen=(LWOO,),
    vervolg=_VRAAG_AAN,
)
_PRO = Uitkomst(
    id="nodig-pro",
    tekst="Voor praktijkonderwijs is een tlv nodig. Daarna beslist het bevoegd gezag van de school "
    "voor praktijkonderwijs over de toelating, na overleg met de ouders.",
    bronnen=(PRO, *overal(WVO.artikel("2.30", "7"), WVO.artikel("2.29"))),
    vervolg=_VRAAG_AAN,
)
_NODIG = Uitkomst(
    id="nodig",
    tekst="Er is een tlv nodig. De school vraagt haar aan bij het samenwerkingsverband. Een tlv is "
    "nog geen plaats: over de toelating beslist het bevoegd gezag van de nieuwe school.",
    bronnen=(
        SBO,
        SO,
        VSO,
        *overal(
            WPO.artikel("40", "1"),
            WEC.artikel("40", "1"),
            WPO.artikel("40", "9", "Sbo weigert een leerling van een basisschool niet om de "
                        "richting, tenzij de ouders weigeren de grondslag te respecteren."),
            WEC.artikel("40", "17", "(V)so weigert niet om de richting, tenzij de ouders weigeren "
                        "de grondslag te respecteren of te onderschrijven."),
        ),
    ),
    vervolg=_VRAAG_AAN,
)  # fmt: skip
_TELT = Uitkomst(
    id="telt-als-toelaatbaar",
    tekst="Zolang de plaatsing duurt, telt het kind als toelaatbaar tot de school die bij de "
    "inrichting of instelling hoort. Een tlv is daarvoor niet nodig. Bij een residentiële "
    "instelling ligt er een verklaring van de plaatsing in de administratie van de school. Bij een "
    "justitiële inrichting of gesloten accommodatie maakt de school afspraken over de terugkeer, "
    "met het samenwerkingsverband waar het kind eerst bij hoorde.",
    bronnen=(RESIDENTIEEL,),
    vervolg=(Vervolg("Eindigt de plaatsing? Ga dan opnieuw na of er een tlv nodig is."),),
)
_LOOPT = Uitkomst(
    id="lopende-tlv",
    tekst="Er loopt al een tlv. Of die ook voor de nieuwe school telt, hangt af van de school waar "
    "het kind vandaan komt en van het onderwijs waarvoor zij is gegeven.",
    bronnen=(SBO, SO, VSO, NA_VSO),
    vervolg=(Vervolg("Ga na of de lopende tlv telt.", "tlv-lopend"), *_VRAAG_AAN),
)

TLV_NODIG = beslissing(
    tlv_nodig,
    titel="Is er een tlv nodig?",
    ankers=(AANVRAAG_TLV,),
    voorbeelden=(
        "sector=po tlv_nieuwe_school=speciaal tlv_al_toelaatbaar=nee",
        "sector=vo tlv_nieuwe_school=speciaal tlv_voor=lwoo",
        "tlv_nieuwe_school=instelling",
    ),
    geldig=TLV_REGELS,
    betrekt=(
        Betrekking(
            stap="Voorstellen dat een leerling praktijkonderwijs gaat volgen",
            vorm=Vorm.INFORMEREN,
            wie="de ouders",
            bronnen=overal(WVO.artikel("2.30", "1")),
            woorden="het bevoegd gezag kan het aan de ouders voorstellen",
        ),
        Betrekking(
            stap="Toelaten tot het praktijkonderwijs, na de tlv",
            vorm=Vorm.OVERLEG,
            wie="de ouders",
            bronnen=overal(WVO.artikel("2.30", "7")),
            woorden="na overleg met de ouders",
        ),
        Betrekking(
            stap="Onderzoek voor een instelling (cluster 1 of 2)",
            vorm=Vorm.INFORMEREN,
            wie="de ouders, of de meerderjarige en handelingsbekwame leerling",
            bronnen=overal(WEC.artikel("41", "7")),
            woorden="de conclusies worden besproken; inzage desgewenst, ook voor een leerling "
            "vanaf 16 jaar en de inspecteur",
        ),
        Betrekking(
            stap="Een andere school zoeken die een geweigerd kind wil toelaten, ook met een tlv",
            vorm=Vorm.GEEN_TOESTEMMING,
            wie="de ouders",
            bronnen=(RAPPORT.artikel("2.2"),),
            woorden="wel overleg, bij een weigering (zie daar); aanmelden bij die school doen de "
            "ouders zelf",
        ),
    ),
)
