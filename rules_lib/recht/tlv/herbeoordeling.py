"""Wat er in het laatste schooljaar van een tlv gebeurt, en wie daarvoor zorgt."""

from __future__ import annotations

from rules_lib.kern.regel import Betrekking, Vorm
from rules_lib.kern.uitkomst import Aard, Uitkomst, Vervolg
from rules_lib.kern.zaak import JaNee
from rules_lib.recht.basis import Basiszaak, beslissing
from rules_lib.recht.tlv.gebeurtenissen import AFGIFTE_TLV
from rules_lib.recht.tlv.vindplaatsen import LWOO, PRO, TLV_REGELS
from rules_lib.recht.wetten import WEC, WPO

_LAATSTE_JAAR = (WPO.artikel("40", "14"), WEC.artikel("40", "15"))
_COMMISSIE = WEC.artikel("40b", "2")
_WIE_WEEGT = "Het bevoegd gezag van de school voor sbo of (v)so weegt of langer verblijf nodig is."


class TlvHerbeoordeling(Basiszaak):
    """De feiten van een tlv die afloopt.

    >>> TlvHerbeoordeling(sector="so", tlv_verblijf_noodzakelijk="ja").tlv_verblijf_noodzakelijk
    True
    """

    laatste_tlv_jaar = JaNee(
        "Is dit het laatste schooljaar waarop de tlv betrekking heeft?",
        hulp="Reken uit in welk schooljaar de tlv afloopt. Een instelling (cluster 1 of 2) kent "
        "geen tlv: daar beoordeelt de commissie van onderzoek of het kind blijft.",
        bronnen=(*_LAATSTE_JAAR, WEC.artikel("41", "2")),
    )
    tlv_verblijf_noodzakelijk = JaNee(
        "Is het nodig dat de leerling langer in het sbo of (v)so blijft?",
        hulp="De school waar de leerling nu zit oordeelt, niet het samenwerkingsverband. In het "
        "(v)so adviseert de commissie voor de begeleiding. Kijk echt of terug kan, betrek de "
        "ouders en de leerling, en leg vast waarom wel of niet.",
        oordeel=True,
        bronnen=_LAATSTE_JAAR,
    )
    nieuwe_tlv = JaNee(
        "Heeft het samenwerkingsverband een nieuwe tlv gegeven?",
        bronnen=_LAATSTE_JAAR,
    )


def tlv_herbeoordeling(zaak: TlvHerbeoordeling) -> Uitkomst:
    """Zegt wat de school in het laatste schooljaar van een tlv doet.

    Bron: WPO art. 40 lid 14, WEC art. 40 lid 15 en 40b lid 2 onder c.

    >>> tlv_herbeoordeling(TlvHerbeoordeling(sector="po", laatste_tlv_jaar="ja",
    ...     tlv_verblijf_noodzakelijk="ja", nieuwe_tlv="nee")).id
    'nieuwe-tlv-nodig'
    >>> tlv_herbeoordeling(TlvHerbeoordeling(sector="vo")).aard.label
    'geen regeling gevonden'
    """
    if zaak.sector == "vo":
        return _VO
    if not zaak.laatste_tlv_jaar:
        return _NOG_NIET
    if not zaak.tlv_verblijf_noodzakelijk:
        return _TERUG
    if not zaak.nieuwe_tlv:
        return _VRAAG_AAN
    return _BLIJFT


_VO = Uitkomst(
    id="geen-herbeoordeling-geregeld",
    tekst="Voor praktijkonderwijs en lwoo noemt de wet geen periode en geen herbeoordeling. "
    "Gezocht is in WVO 2020 art. 2.30, 2.43 en 2.47 en UWVO 2020 art. 2.46 en 2.47.",
    bronnen=(PRO, LWOO),
    aard=Aard.NIET_GEREGELD,
)
_NOG_NIET = Uitkomst(
    id="nog-niet",
    tekst="De plicht om terugplaatsing of overplaatsing te regelen begint in het laatste "
    "schooljaar van de tlv. Terug naar een gewone school kan wel eerder.",
    bronnen=(
        *_LAATSTE_JAAR,
        *(bron.als_uitleg("Dat eerder kan, is een gevolgtrekking.") for bron in _LAATSTE_JAAR),
    ),
    vervolg=(Vervolg("Reken uit wat het laatste schooljaar is.", "tlv-laatste-schooljaar"),),
)
_TERUG = Uitkomst(
    id="terugplaatsen",
    tekst="Het bevoegd gezag van de school voor sbo of (v)so zorgt dat de leerling dit schooljaar "
    "wordt teruggeplaatst of overgeplaatst: vanuit sbo naar een basisschool, vanuit (v)so naar het "
    "basisonderwijs of voortgezet onderwijs. De nieuwe school beslist over de toelating. Zonder "
    "plek op een andere school is er nog geen terugplaatsing.",
    bronnen=(*_LAATSTE_JAAR, _COMMISSIE),
    oordeel=_WIE_WEEGT,
    vervolg=(
        Vervolg("Zijn de ouders of de andere school het er niet mee eens? Loop eerst de eisen aan "
                "een verwijdering na.", "verwijdering"),
        Vervolg("Reken uit wanneer het schooljaar eindigt.", "tlv-laatste-schooljaar"),
    ),
    jurist=(
        ("Is het een verwijdering als een school de leerling na afloop van de tlv uitschrijft, en "
        "moet dan een andere school bereid zijn?"),
        "Moeten de ouders met een terugplaatsing instemmen? De tekst noemt hen hier niet.",
    ),
)  # fmt: skip
_VRAAG_AAN = Uitkomst(
    id="nieuwe-tlv-nodig",
    tekst="Vraag bij het samenwerkingsverband op tijd een nieuwe tlv aan. Dat langer verblijf "
    "nodig is, is niet genoeg. Zonder nieuwe tlv zorgt het bevoegd gezag van de school voor sbo of "
    "(v)so dat de leerling dit schooljaar wordt teruggeplaatst of overgeplaatst.",
    bronnen=(*_LAATSTE_JAAR, _COMMISSIE),
    oordeel=_WIE_WEEGT,
    vervolg=(
        Vervolg("Loop na wat de aanvraag vraagt.", "tlv-aanvraag"),
        Vervolg("Reken uit wanneer er beslist moet zijn.", "tlv-beslistermijn"),
    ),
    jurist=(
        (
            "Wat geldt er als de tlv afloopt terwijl over de nieuwe nog niet is beslist, of "
            "terwijl bezwaar tegen een weigering loopt?"
        ),
    ),
)
_BLIJFT = Uitkomst(
    id="blijft",
    tekst="De leerling blijft op de school voor sbo of (v)so: langer verblijf is nodig en er is "
    "een nieuwe tlv.",
    bronnen=_LAATSTE_JAAR,
    oordeel=_WIE_WEEGT,
    vervolg=(Vervolg("Reken uit tot en met welke dag de nieuwe tlv geldt.", "tlv-geldig"),),
)

TLV_HERBEOORDELING = beslissing(
    tlv_herbeoordeling,
    titel="De tlv loopt af: terug, of een nieuwe tlv?",
    ankers=(AFGIFTE_TLV,),
    voorbeelden=(
        "sector=po laatste_tlv_jaar=ja tlv_verblijf_noodzakelijk=nee",
        "sector=vso laatste_tlv_jaar=ja tlv_verblijf_noodzakelijk=ja nieuwe_tlv=nee",
        "sector=so laatste_tlv_jaar=nee",
    ),
    geldig=TLV_REGELS,
    betrekt=(
        Betrekking(
            stap="Terugplaatsen of overplaatsen als de tlv afloopt",
            vorm=Vorm.ADVIES,
            wie="de commissie voor de begeleiding",
            bronnen=(_COMMISSIE,),
            woorden="adviseert over terugplaatsing of overplaatsing",
        ),
    ),
)
