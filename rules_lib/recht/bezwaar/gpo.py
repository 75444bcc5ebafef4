"""De geschillencommissie (GPO): over welke geschillen zij oordeelt."""

from __future__ import annotations

from dataclasses import replace

from rules_lib.kern.bron import Bron
from rules_lib.kern.uitkomst import Uitkomst, Vervolg
from rules_lib.kern.zaak import JaNee, Keuze
from rules_lib.recht.basis import beslissing
from rules_lib.recht.bezwaar.vindplaatsen import (
    AFWIJKEN_VAN_OORDEEL,
    BEVOEGD_GPO,
    OORDEEL_GPO,
    OPSCHORTING_GPO,
)
from rules_lib.recht.gebeurtenissen import GPO_AANHANGIG
from rules_lib.recht.geldigheden import SINDS_2022
from rules_lib.recht.leerplicht import LEERPLICHTWET, Leerplicht, leerplichtwet_geldt
from rules_lib.recht.wetten import BIJGEWERKT, GPO_OORDELEN, WEC, WPO, WVO

GELEZEN = replace(SINDS_2022, gelezen_vanaf=BIJGEWERKT)
"""De artikelen over de commissie zijn gelezen in de tekst van 1 augustus 2026."""

_ONDERWERPEN = {
    "toelating": "De toelating van een kind dat extra ondersteuning nodig heeft, of misschien",
    "gewone_toelating": "De toelating, zonder dat extra ondersteuning een rol speelt",
    "voornemen": "Een voornemen om de leerling te verwijderen",
    "verwijdering": "Een besluit om de leerling te verwijderen",
    "opp": "Het ontwikkelingsperspectief (opp) vaststellen of bijstellen",
    "opp_anders": "Het horen van de leerling over het opp, of de evaluatie ervan",
    "commissie": "Het oordeel van de commissie van een instelling (cluster 1 of 2)",
    "schorsing": "Een schorsing",
    "tlv": "Een toelaatbaarheidsverklaring (tlv)",
}


class Gpo(Leerplicht):
    """De feiten waarvan afhangt of de GPO over een geschil oordeelt.

    >>> Gpo(sector="so", gpo_instelling="ja").gpo_instelling
    True
    """

    gpo_onderwerp = Keuze(
        "Waarover gaat het geschil tussen de ouders en de school?",
        _ONDERWERPEN,
        hulp="Bij toelating hoort ook de vraag of extra ondersteuning nodig is, of er plaats is, "
        "de grondslag van de school en, in het vo, de voorwaarden voor toelating. Over het oordeel "
        "van een instelling (cluster 1 of 2), ook over begeleiding op een gewone school: kies als "
        "sector so of vso.",
        beperk=lambda zaak: tuple(
            onderwerp
            for onderwerp in _ONDERWERPEN
            if onderwerp != "commissie" or zaak.gelezen.get("sector", "so") in ("so", "vso")
        ),
        bronnen=BEVOEGD_GPO,
    )
    gpo_instelling = JaNee(
        "Gaat het om toelating tot een instelling voor cluster 1 of 2?",
        hulp="Cluster 1: blinde en slechtziende leerlingen. Cluster 2: dove en slechthorende "
        "leerlingen en leerlingen met een taalontwikkelingsstoornis.",
        bronnen=(WEC.artikel("40", "22"),),
    )


def gpo_bevoegd(zaak: Gpo) -> Uitkomst:
    """Zegt of de geschillencommissie (GPO) volgens de wet over een geschil oordeelt.

    Bron: WPO art. 43 lid 2, WEC art. 45 lid 2, WVO 2020 art. 12.34 lid 2. Dat ook een voornemen om
    te verwijderen kan worden voorgelegd, blijkt uit oordelen van de commissie.

    >>> gpo_bevoegd(Gpo(sector="po", gpo_onderwerp="verwijdering")).id
    'open-verwijdering'
    >>> gpo_bevoegd(Gpo(sector="vo", gpo_onderwerp="verwijdering", leerplichtig="nee",
    ...     achttien="ja")).id
    'niet-leerplichtig'
    >>> gpo_bevoegd(Gpo(sector="so", gpo_onderwerp="schorsing")).id
    'niet-genoemd-schorsing'
    """
    speciaal, vo = zaak.sector in ("so", "vso"), zaak.sector == "vo"
    if zaak.gpo_onderwerp == "toelating":
        if speciaal:
            if zaak.gpo_instelling:
                return _INSTELLING
        return _TOELATING
    if zaak.gpo_onderwerp in ("verwijdering", "voornemen"):
        if vo:
            if not leerplichtwet_geldt(zaak):
                return _NIET_LEERPLICHTIG
        return _VERWIJDERING if zaak.gpo_onderwerp == "verwijdering" else _VOORNEMEN
    return _OVERIG[str(zaak.gpo_onderwerp)]


_KB = "De commissie bestaat tot een dag die bij koninklijk besluit komt. Is dat besluit er al?"
_LEERLING = (
    "Wie vraagt in het vo en vso het oordeel als de leerling meerderjarig is? De wet noemt de "
    "ouders; WVO 2020 art. 8.1 geldt niet voor art. 12.34."
)
_LID_6 = (
    "In het (v)so noemt WEC art. 45 lid 2 art. 41a lid 6 niet. Oordeelt de GPO ook over het "
    "bijstellen van de individuele begeleiding?"
)
_REKEN = Vervolg("Reken uit wanneer het oordeel er is.", "gpo-oordeel")
_BEZWAAR = Vervolg("Maak ook bezwaar, apart en op tijd: dat loopt hiernaast.", "bezwaar")
_BEIDE = Vervolg("Zet beide wegen met hun dagen naast elkaar.", "beide-wegen")
_WEL_BEZWAAR = Vervolg("Maak op tijd bezwaar bij het bestuur.", "bezwaar")
_WEG = Vervolg("Kijk welke weg er wel is.", "bezwaarweg")
_VRAAG = Vervolg("Twijfel? Vraag de commissie of zij het geschil behandelt.")
_OORDEEL = (
    "De GPO oordeelt hierover, op verzoek van de ouders. Het oordeel komt binnen tien weken. Het "
    "bestuur kan ervan afwijken, en geeft dan de reden."
)
_STIL = (
    " Is er ook bezwaar, dan beslist het bestuur daarop pas na het oordeel, en staat die termijn "
    "stil. De zes weken om bezwaar te maken lopen door, en het besluit blijft gelden."
)
_GRONDEN = (*BEVOEGD_GPO, *OORDEEL_GPO)


def _open(id: str, tekst: str, *, stil: bool = True, jurist: tuple[str, ...] = ()) -> Uitkomst:
    """Geeft de uitkomst dat de GPO over dit geschil oordeelt."""
    return Uitkomst(
        id=f"open-{id}",
        tekst=f"{_OORDEEL}{_STIL if stil else ''}{tekst}",
        bronnen=(*_GRONDEN, *(OPSCHORTING_GPO if stil else ()), *AFWIJKEN_VAN_OORDEEL),
        vervolg=(_REKEN, *((_BEZWAAR, _BEIDE) if stil else ())),
        jurist=(*jurist, _KB, _LEERLING),
    )


def _niet(
    id: str,
    tekst: str,
    *vervolg: Vervolg,
    bronnen: tuple[Bron, ...] = (),
    jurist: tuple[str, ...] = (),
) -> Uitkomst:
    """Geeft de uitkomst dat de wet dit geschil niet noemt."""
    return Uitkomst(
        id=id,
        tekst=f"De wet noemt dit geschil niet bij de geschillen voor de GPO. {tekst}",
        bronnen=(*BEVOEGD_GPO, *bronnen),
        vervolg=(*vervolg, _WEG, _VRAAG),
        jurist=jurist,
    )


_TOELATING = _open("toelating", "")
_VERWIJDERING = _open("verwijdering", "")
_VOORNEMEN = Uitkomst(
    id="open-voornemen",
    tekst="De wet noemt de verwijdering; de GPO behandelt ook een voornemen daartoe. Zonder "
    "verwijdering of voornemen doet zij dat niet. Het oordeel komt binnen tien weken. Tegen een "
    "voornemen is nog geen bezwaar: dat kan pas tegen het besluit, en dan binnen zes weken.",
    bronnen=(
        GPO_OORDELEN.artikel("108616"),
        GPO_OORDELEN.artikel("108468"),
        *_GRONDEN,
    ),
    vervolg=(_REKEN, Vervolg("Komt er een besluit? Maak dan op tijd bezwaar.", "bezwaar")),
    jurist=(_KB, _LEERLING),
)
_NIET_LEERPLICHTIG = _niet(
    "niet-leerplichtig",
    "In het vo gaat het alleen om een leerling op wie de Leerplichtwet van toepassing is. Bezwaar "
    "bij het bestuur kan wel.",
    _WEL_BEZWAAR,
    bronnen=(WVO.artikel("8.15", "2"), *LEERPLICHTWET),
    jurist=("Behandelt de GPO in het vo ook verwijdering als de Leerplichtwet niet geldt?",),
)
_INSTELLING = _niet(
    "niet-genoemd-instelling",
    "Het zoeken van een andere school geldt niet bij toelating tot een instelling. De GPO oordeelt "
    "er wel over het oordeel van de commissie van de instelling. Bezwaar bij het bestuur kan wel.",
    _WEL_BEZWAAR,
    bronnen=(WEC.artikel("40", "22"), WEC.artikel("41", "2")),
)
_OVERIG = {
    "opp": _open(
        "opp",
        " Alleen bezwaar tegen een besluit over toelating of verwijdering wacht op een oordeel. "
        "Een geschil over het opp houdt zelf geen termijn op.",
        stil=False,
        jurist=(_LID_6, "Wacht bezwaar tegen een verwijdering ook op een oordeel over het opp?"),
    ),
    "commissie": _open(
        "commissie",
        " Het gaat om de vraag of het kind in aanmerking komt voor het onderwijs op de instelling, "
        "of voor begeleiding door haar op een andere school.",
    ),
    "gewone_toelating": _niet(
        "niet-genoemd-toelating", "Bezwaar bij het bestuur kan wel.", _WEL_BEZWAAR
    ),
    "opp_anders": _niet(
        "niet-genoemd-opp",
        "Raakt het aan de inhoud of het bijstellen van het opp? Dan kan dat wel worden voorgelegd.",
        bronnen=(
            WPO.artikel("40a", "4 en 6"),
            WEC.artikel("41a", "4 en 7"),
            WVO.artikel("2.44", "3 en 5"),
        ),
    ),
    "schorsing": _niet(
        "niet-genoemd-schorsing",
        "Is de leerling in feite verwijderd? Dan kan dat wel worden voorgelegd.",
        Vervolg("Ga na of dit een feitelijke verwijdering is.", "feitelijke-verwijdering"),
    ),
    "tlv": _niet(
        "niet-genoemd-tlv",
        "Bezwaar gaat naar het samenwerkingsverband. Gaat het ook om een weigering of verwijdering "
        "door de school? Dat geschil kan wel naar de GPO: kies dan dat onderwerp.",
        Vervolg("Reken uit tot en met wanneer bezwaar over de tlv kan.", "tlv-bezwaar"),
    ),
}

GPO_BEVOEGD = beslissing(
    gpo_bevoegd,
    titel="Oordeelt de geschillencommissie (GPO) over dit geschil?",
    ankers=(GPO_AANHANGIG,),
    voorbeelden=(
        "sector=po gpo_onderwerp=voornemen",
        "sector=vo gpo_onderwerp=verwijdering leerplichtig=nee achttien=ja",
        "sector=vso gpo_onderwerp=toelating gpo_instelling=nee",
    ),
    geldig=GELEZEN,
)
