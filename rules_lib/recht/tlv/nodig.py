"""Wanneer er een toelaatbaarheidsverklaring (tlv) nodig is."""

from __future__ import annotations

from rules_lib.kern.regel import Betrekking, Vorm
from rules_lib.kern.uitkomst import Aard, Uitkomst, Vervolg
from rules_lib.kern.zaak import JaNee, Keuze
from rules_lib.recht.basis import Basiszaak, beslissing
from rules_lib.recht.tlv.gebeurtenissen import AANVRAAG_TLV
from rules_lib.recht.tlv.vindplaatsen import LWOO, PRO, SBO, SO, TLV_REGELS, VSO, overal
from rules_lib.recht.wetten import RAPPORT, WEC, WPO, WVO

_NA_PO = ("gewoon", "sbo", "so", "vso", "pro", "lwoo", "instelling")
_NA_VO = ("gewoon", "vso", "pro", "lwoo", "instelling")
_NIEUWE_SCHOLEN = {"po": _NA_PO, "so": _NA_PO, "vo": _NA_VO, "vso": _NA_VO}
_NA_VSO, _RESIDENTIEEL = overal(WEC.artikel("40", "14"), WEC.artikel("40", "16"))
_ALLEEN_VOOR = "De tekst vraagt een verklaring alleen voor sbo, so en vso (cluster 3 of 4) en pro."


class TlvNodig(Basiszaak):
    """De feiten waarvan afhangt of er een tlv nodig is.

    >>> TlvNodig(sector="po", tlv_residentieel="nee").tlv_residentieel
    False
    """

    tlv_nieuwe_school = Keuze(
        "Naar wat voor school gaat het kind?",
        {
            "gewoon": "Een gewone basisschool of een gewone school voor vo",
            "sbo": "Speciaal basisonderwijs (sbo)",
            "so": "Speciaal onderwijs, cluster 3 of 4 (so)",
            "vso": "Voortgezet speciaal onderwijs, cluster 3 of 4 (vso)",
            "pro": "Praktijkonderwijs (pro)",
            "lwoo": "Vmbo met leerwegondersteunend onderwijs (lwoo)",
            "instelling": "Een instelling voor cluster 1 of 2",
        },
        hulp="Cluster 1: blinde en slechtziende leerlingen. Cluster 2: dove en slechthorende "
        "leerlingen en leerlingen met een taalontwikkelingsstoornis.",
        bronnen=(SBO, SO, VSO, PRO, LWOO),
        beperk=lambda zaak: _NIEUWE_SCHOLEN[zaak.gelezen["sector"]],
    )
    tlv_residentieel = JaNee(
        "Is het kind in een inrichting of residentiële instelling geplaatst, en hoort deze school "
        "daarbij?",
        hulp="Een justitiële jeugdinrichting, een gesloten accommodatie of een residentiële "
        "instelling. De school is eraan verbonden of heeft er een overeenkomst mee, en krijgt voor "
        "dit kind de bekostiging die daarbij hoort.",
        bronnen=(_RESIDENTIEEL, *overal(WEC.artikel("71a", "1 en 2"))),
    )
    lopende_tlv = Keuze(
        "Heeft het kind een tlv die bij de toelating nog loopt?",
        {
            "geen": "Nee",
            "zelfde": "Ja, voor hetzelfde onderwijs",
            "ander": "Ja, voor ander onderwijs",
        },
        hulp="Sbo, so en vso zijn elk ander onderwijs. Reken uit tot en met welke dag zij geldt.",
        bronnen=(_NA_VSO,),
    )
    van_vso_school = JaNee(
        "Stond het kind direct voor de toelating op een school voor vso, of voor so en vso samen?",
        hulp="Cluster 3 of 4. Een school voor alleen so noemt de tekst niet.",
        bronnen=(_NA_VSO,),
    )


def tlv_nodig(zaak: TlvNodig) -> Uitkomst:
    """Zegt of er voor een school een toelaatbaarheidsverklaring (tlv) nodig is.

    Bron: WPO art. 40 lid 8, WEC art. 40 lid 10, 12, 14 en 16 en 41 lid 2 en 4, WVO 2020 art. 2.30
    lid 5 en 7 en 2.43 lid 1.

    >>> tlv_nodig(TlvNodig(sector="vo", tlv_nieuwe_school="pro")).id
    'nodig-pro'
    >>> tlv_nodig(TlvNodig(sector="so", tlv_nieuwe_school="instelling")).id
    'instelling-onderzoekt'
    """
    _, soort = zaak.sector, zaak.tlv_nieuwe_school  # de sector eerst: zij bepaalt de keuzen
    if soort == "gewoon":
        return _GEWOON
    if soort == "instelling":
        return _INSTELLING
    if soort == "lwoo":
        return _LWOO
    if soort == "pro":
        return _PRO
    if soort == "sbo":
        return _NIET_GENOEMD if zaak.lopende_tlv == "zelfde" else _SBO
    if zaak.tlv_residentieel:
        return _TELT
    nodig = _SO if soort == "so" else _VSO
    if zaak.lopende_tlv == "geen":
        return nodig
    if zaak.lopende_tlv == "zelfde":
        return _LOOPT_DOOR if zaak.van_vso_school else _NIET_GENOEMD
    return _ANDER_ONDERWIJS if zaak.van_vso_school else nodig


_VRAAG_AAN = (
    Vervolg("Ga na welk samenwerkingsverband beslist.", "tlv-welk-swv"),
    Vervolg("Loop na wat de aanvraag vraagt.", "tlv-aanvraag"),
)
_GEEN_PLAATS = (
    "Een tlv is nog geen plaats: over de toelating beslist het bevoegd gezag van die school."
)
_RICHTING = "niet om de richting, tenzij de ouders weigeren de grondslag te respecteren"
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
_SBO = Uitkomst(
    id="nodig-sbo",
    tekst=f"Voor speciaal basisonderwijs is een tlv nodig. {_GEEN_PLAATS} Het "
    f"weigert een leerling van een basisschool {_RICHTING}.",
    bronnen=(SBO, *overal(WPO.artikel("40", "1"), WPO.artikel("40", "9"))),
    vervolg=_VRAAG_AAN,
)
_SO = Uitkomst(
    id="nodig-so",
    tekst=f"Voor speciaal onderwijs (cluster 3 of 4) is een tlv nodig. {_GEEN_PLAATS} "
    f"Het weigert een leerling {_RICHTING} of te onderschrijven.",
    bronnen=(SO, *overal(WEC.artikel("40", "1"), WEC.artikel("40", "17"))),
    vervolg=_VRAAG_AAN,
)
_VSO = Uitkomst(
    id="nodig-vso",
    tekst="Voor voortgezet speciaal onderwijs (cluster 3 of 4) is een tlv nodig. De school voor vo "
    f"of vso waar het kind is aangemeld of ingeschreven vraagt haar aan. {_GEEN_PLAATS} "
    f"Het weigert een leerling {_RICHTING} of te onderschrijven.",
    bronnen=(VSO, *overal(WEC.artikel("40", "1"), WEC.artikel("40", "17"))),
    vervolg=_VRAAG_AAN,
)
_TELT = Uitkomst(
    id="telt-als-toelaatbaar",
    tekst="Zolang de plaatsing duurt, telt het kind als toelaatbaar tot de school die bij de "
    "inrichting of instelling hoort. Een tlv is daarvoor niet nodig. Bij een residentiële "
    "instelling ligt er een verklaring van de plaatsing in de administratie van de school.",
    bronnen=(_RESIDENTIEEL,),
    vervolg=(Vervolg("Eindigt de plaatsing? Ga dan opnieuw na of er een tlv nodig is."),),
)
_LOOPT_DOOR = Uitkomst(
    id="geen-nieuwe-tlv",
    tekst="De tlv loopt nog en het kind komt van een school voor vso, of voor so en vso samen. Er "
    "is geen nieuwe tlv nodig zolang deze loopt.",
    bronnen=(_NA_VSO,),
    vervolg=(Vervolg("Reken uit tot en met welke dag de tlv geldt.", "tlv-geldig"),),
)
_ANDER_ONDERWIJS = Uitkomst(
    id="lopende-tlv-ander-onderwijs",
    tekst="Vraag een tlv aan voor het nieuwe onderwijs. Letterlijk is er geen nieuwe nodig, want "
    "het kind komt van een school voor vso of voor so en vso samen en zijn tlv loopt nog. Maar die "
    "tlv gaat over ander onderwijs, en toelating vraagt een tlv voor dit onderwijs.",
    bronnen=(
        _NA_VSO.als_uitleg("De tekst zegt niet of een tlv voor ander onderwijs meetelt."),
        SO,
        VSO,
    ),
    vervolg=_VRAAG_AAN,
    jurist=(
        "Geldt WEC art. 40 lid 14 ook als de lopende tlv voor so is en het kind naar vso gaat?",
    ),
)
_NIET_GENOEMD = Uitkomst(
    id="lopende-tlv-niet-genoemd",
    tekst="De wet zegt niet of een lopende tlv voor sbo of so ook telt bij een andere school van "
    "die soort. De uitzondering noemt alleen een leerling van een school voor vso, of voor so en "
    "vso samen. Vraag het samenwerkingsverband om een antwoord op papier, of om een nieuwe tlv. "
    "Gezocht is in WPO art. 40 en WEC art. 40.",
    bronnen=(SBO, SO, VSO, _NA_VSO),
    aard=Aard.NIET_GEREGELD,
    vervolg=_VRAAG_AAN,
    jurist=("Telt een lopende tlv voor sbo of so ook bij een andere school voor sbo of so?",),
)

TLV_NODIG = beslissing(
    tlv_nodig,
    titel="Is er een toelaatbaarheidsverklaring (tlv) nodig?",
    ankers=(AANVRAAG_TLV,),
    voorbeelden=(
        "sector=po tlv_nieuwe_school=so tlv_residentieel=nee lopende_tlv=geen",
        "sector=vo tlv_nieuwe_school=lwoo",
        (
            "sector=vso tlv_nieuwe_school=vso tlv_residentieel=nee lopende_tlv=zelfde "
            "van_vso_school=ja"
        ),
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
            stap="Kiezen naar welke school het kind gaat, als een tlv nodig is",
            vorm=Vorm.GEEN_TOESTEMMING,
            wie="de ouders",
            bronnen=(RAPPORT.artikel("2.2"),),
            woorden="wel overleg, bij een weigering (zie daar)",
        ),
    ),
)
