"""De wegen na een besluit: bezwaar bij school of samenwerkingsverband, of niet geregeld."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Aard, Uitkomst, Vervolg
from rules_lib.recht.bezwaar.termijnen import LEERLING_VSO, VERDAGEN, VERWIJZING_WEC
from rules_lib.recht.bezwaar.vindplaatsen import (
    BESLISSEN_VO,
    BESTUURSRECHTER,
    BEZWAAR_AWB,
    BEZWAAR_VO,
    GEEN_SCHORSENDE_WERKING,
    NA_BEZWAARTERMIJN,
    NA_ONTVANGST,
    SAMENWERKINGSSCHOOL,
)
from rules_lib.recht.vindplaatsen import TLV_COMMISSIE
from rules_lib.recht.wetten import AWB, WEC, WPO, WVO

_TERMIJN = Vervolg("Reken uit tot en met wanneer bezwaar kan.", "bezwaar")
_BESLISSEN = Vervolg("Reken uit wanneer op het bezwaar is beslist.", "beslissing-op-bezwaar")
_GPO = Vervolg(
    "Ga na of het geschil ook naar de GPO kan. Dat vervangt bezwaar niet.", "gpo-bevoegd"
)
_SPOED = Vervolg("Kan het niet wachten? Vraag een jurist naar een spoedprocedure bij de rechter.")
_ZEKER = Vervolg("Stuur voor de zekerheid binnen zes weken een schriftelijk bezwaar.", "bezwaar")
_GESPREK = Vervolg(
    "Vraag een gesprek met het bestuur, en kijk in de schoolgids naar de klachtenregeling."
)
_NA = (_TERMIJN, _BESLISSEN, _GPO, _SPOED)
_INTUSSEN = " Intussen geldt het besluit gewoon."
_VO_SAMENWERKINGSSCHOOL = (
    "Volgt een samenwerkingsschool in het vo de regels van een openbare of een bijzondere school? "
    "Daarover is niets gelezen."
)

OPENBAAR = Uitkomst(
    id="openbaar-na-bezwaartermijn",
    tekst="De ouders maken bezwaar bij het bevoegd gezag, binnen zes weken vanaf de dag na de "
    "bekendmaking. Het bevoegd gezag beslist binnen vier weken. Die beginnen op de dag nadat de "
    "zes weken om zijn, ook als het bezwaar eerder kwam. De ouders krijgen eerst gelegenheid om te "
    "worden gehoord. In het (v)so gaat ook overleg met de inspecteur vooraf." + _INTUSSEN,
    bronnen=(
        *NA_BEZWAARTERMIJN,
        WEC.artikel("40", "21"),
        *BEZWAAR_AWB,
        AWB.artikel("7:2", "1").alleen_bij("openbaar"),
        GEEN_SCHORSENDE_WERKING,
    ),
    vervolg=_NA,
    jurist=(VERDAGEN,),
)
BIJZONDER = Uitkomst(
    id="bijzonder-na-ontvangst",
    tekst="De ouders maken schriftelijk bezwaar bij het bevoegd gezag, binnen zes weken na de "
    "mededeling van het besluit. Het bevoegd gezag beslist binnen vier weken na de ontvangst, en "
    "hoort eerst de ouders. In het (v)so overlegt het ook met de inspecteur en geeft het inzage in "
    "adviezen en rapporten. Dat bezwaar het besluit tegenhoudt, is niet gevonden.",
    bronnen=(
        *NA_ONTVANGST,
        WPO.artikel("63", "2"),
        WEC.artikel("61", "2 en 4"),
        *SAMENWERKINGSSCHOOL,
    ),
    vervolg=_NA,
    jurist=(LEERLING_VSO, VERWIJZING_WEC),
)


def _vo(openbaar: bool, soort: str) -> Uitkomst:
    """Geeft de weg in het vo: binnen vier weken na ontvangst, openbaar en bijzonder."""
    school = "openbaar" if openbaar else "bijzonder"
    werking = _INTUSSEN if openbaar else " Dat bezwaar het besluit tegenhoudt, is niet gevonden."
    return Uitkomst(
        id=f"vo-{school}-{soort}",
        tekst="De ouders, of de meerderjarige leerling zelf, maken bezwaar bij het bevoegd gezag, "
        "binnen zes weken na de bekendmaking. Het bevoegd gezag beslist binnen vier weken na de "
        "ontvangst van het bezwaar. De leerling, en onder de achttien ook de ouders, krijgt eerst "
        "gelegenheid om te worden gehoord en om adviezen en rapporten in te zien." + werking,
        bronnen=(
            BESLISSEN_VO[soort],
            *((*BEZWAAR_AWB, GEEN_SCHORSENDE_WERKING) if openbaar else (BEZWAAR_VO[soort],)),
            WVO.artikel("8.1"),
        ),
        vervolg=_NA,
        jurist=(*((VERDAGEN,) if openbaar else ()), _VO_SAMENWERKINGSSCHOOL),
    )


VO_WEIGERING_OPENBAAR = _vo(True, "weigering")
VO_WEIGERING_BIJZONDER = _vo(False, "weigering")
VO_VERWIJDERING_OPENBAAR = _vo(True, "verwijdering")
VO_VERWIJDERING_BIJZONDER = _vo(False, "verwijdering")

_SCHORSEN = (
    WPO.artikel("40c", "1 en 2"),
    WEC.artikel("40a", "1 en 2"),
    WVO.artikel("8.14", "1 en 2"),
)
_GEWOON = "Dat hier de gewone termijn van de Awb geldt, is een gevolgtrekking: "
SCHORSING_OPENBAAR = Uitkomst(
    id="schorsing-openbaar",
    tekst="De ouders maken bezwaar bij het bevoegd gezag, binnen zes weken vanaf de dag na de "
    "bekendmaking. Het bevoegd gezag beslist binnen zes weken, of twaalf met een adviescommissie. "
    "Die beginnen op de dag nadat de bezwaartermijn om is." + _INTUSSEN,
    bronnen=(
        AWB.artikel("7:10", "1")
        .alleen_bij("openbaar")
        .als_uitleg(
            _GEWOON + "de onderwijswet noemt vier weken alleen bij toelating en verwijdering."
        ),
        *BEZWAAR_AWB,
        GEEN_SCHORSENDE_WERKING,
        *NA_BEZWAARTERMIJN,
        *BESLISSEN_VO.values(),
    ),
    vervolg=(
        Vervolg("Kijk wat er bij een schorsing nog meer geldt, en reken.", "bezwaar-schorsing"),
        _SPOED,
    ),
    jurist=("Geldt voor bezwaar tegen een schorsing de gewone beslistermijn van Awb art. 7:10?",),
)
SCHORSING_BIJZONDER = Uitkomst(
    id="schorsing-bijzonder",
    tekst="Voor bezwaar tegen een schorsing door een bijzondere school is geen regeling gevonden. "
    "Gezocht is in WPO art. 40c en 63, WEC art. 40a en 61, WVO 2020 art. 8.8, 8.14 en 8.15.",
    bronnen=(*_SCHORSEN, *NA_ONTVANGST, BEZWAAR_VO["verwijdering"]),
    aard=Aard.NIET_GEREGELD,
    vervolg=(
        Vervolg("Kijk wat er bij een schorsing nog meer geldt.", "bezwaar-schorsing"),
        _GESPREK,
        _SPOED,
    ),
    jurist=("Welke weg is er tegen een schorsing door een bijzondere school?",),
)
NIET_BEHANDELEN_OPENBAAR = Uitkomst(
    id="niet-behandelen-openbaar",
    tekst="De ouders maken bezwaar bij het bevoegd gezag, binnen zes weken vanaf de dag na de "
    "bekendmaking. Voor de beslissing daarop zijn er twee lezingen. Is dit geen besluit over de "
    "toelating, dan zijn het zes weken na de bezwaartermijn (twaalf met een adviescommissie). Is "
    "het dat wel, dan zijn het vier weken: in het vo na de ontvangst van het bezwaar, in het po en "
    "(v)so vanaf de dag nadat de bezwaartermijn om is. Houd de vier weken aan." + _INTUSSEN,
    bronnen=(
        AWB.artikel("7:10", "1")
        .alleen_bij("openbaar")
        .als_uitleg(_GEWOON + "de onderwijswet noemt niet behandelen niet bij de vier weken."),
        AWB.artikel("4:5", "1 en 4"),
        *BEZWAAR_AWB,
        GEEN_SCHORSENDE_WERKING,
        *NA_BEZWAARTERMIJN,
        BESLISSEN_VO["weigering"],
    ),
    vervolg=(
        _TERMIJN,
        Vervolg("Reken de vier weken uit, de kortste lezing.", "beslissing-op-bezwaar"),
        Vervolg("Vul de aanmelding aan, of meld het kind opnieuw aan."),
    ),
    jurist=("Is niet behandelen een besluit over toelating, met vier weken voor het bezwaar?",),
)
NIET_BEHANDELEN_BIJZONDER = Uitkomst(
    id="niet-behandelen-bijzonder",
    tekst="Voor bezwaar tegen het niet behandelen van een aanmelding door een bijzondere school is "
    "geen regeling gevonden. Gezocht is in WVO 2020 art. 8.8, WEC art. 61 en WPO art. 63.",
    bronnen=(
        WPO.artikel("63", "3 en 4"),
        WEC.artikel("61", "3 en 5"),
        WVO.artikel("8.8", "3 en 5"),
    ),
    aard=Aard.NIET_GEREGELD,
    vervolg=(
        _ZEKER,
        Vervolg("Vul de aanmelding aan, of meld het kind opnieuw aan."),
        _GESPREK,
    ),
    jurist=(
        "Kan bij een bijzondere school bezwaar tegen niet behandelen?",
        "Valt in het vo niet behandelen onder de beslissing over toelating (art. 8.8 lid 5)?",
    ),
)

_OPP = (
    WPO.artikel("40a", "1, 2 en 5"),
    WEC.artikel("41a", "1, 2, 5 en 6"),
    WVO.artikel("2.44", "1, 2 en 4"),
)
OPP_OPENBAAR = Uitkomst(
    id="opp-openbaar",
    tekst="In de onderwijswetten is geen bezwaar tegen een ontwikkelingsperspectief gevonden. Of "
    "de Awb het bij een openbare school wel geeft, zegt de gelezen tekst niet. Het geschil kan "
    "naar de GPO. Gezocht is in WPO art. 40, 40a en 43, WEC art. 40, 41a en 45, WVO 2020 art. "
    "2.44, 8.8, 8.15 en 12.34.",
    bronnen=(*_OPP, *NA_BEZWAARTERMIJN),
    aard=Aard.NIET_GEREGELD,
    vervolg=(_GPO, _ZEKER, _GESPREK),
    jurist=("Is het vaststellen van een opp door een openbare school een besluit als in de Awb?",),
)
OPP_BIJZONDER = Uitkomst(
    id="opp-bijzonder",
    tekst="Voor bezwaar tegen een ontwikkelingsperspectief van een bijzondere school is geen "
    "regeling gevonden. Het geschil kan wel naar de GPO. Gezocht is in WPO art. 40a, 43 en 63, WEC "
    "art. 41a, 45 en 61, WVO 2020 art. 2.44, 8.8, 8.15 en 12.34.",
    bronnen=(*_OPP, *NA_ONTVANGST),
    aard=Aard.NIET_GEREGELD,
    vervolg=(Vervolg("Ga na of het geschil naar de GPO kan.", "gpo-bevoegd"), _GESPREK),
    jurist=("Welke weg is er naast de GPO tegen een opp van een bijzondere school?",),
)


_TLV = (
    "Niet de school maar het samenwerkingsverband besluit. Bezwaar gaat dus naar het "
    "samenwerkingsverband, binnen zes weken vanaf de dag na de bekendmaking. Het beslist binnen "
    "twaalf weken na de bezwaartermijn, na advies van een commissie. Het kan dat zes weken "
    "uitstellen, en met instemming langer. Dit geldt bij openbare en bijzondere scholen. De "
    "vier weken van de school gelden hier niet. Intussen geldt het besluit, ook als het een "
    "afwijzing is."
)
_BIJ_TLV = (
    AWB.artikel("7:10", "1, 3 en 4"),
    AWB.artikel("6:7"),
    AWB.artikel("6:8", "1"),
    AWB.artikel("6:16"),
    BESTUURSRECHTER,
)
_NA_TLV = (
    Vervolg("Reken uit tot en met wanneer bezwaar kan.", "tlv-bezwaar"),
    Vervolg("Reken uit wanneer op het bezwaar is beslist.", "tlv-beslissing-op-bezwaar"),
    Vervolg(
        "Weigert of verwijdert de school het kind ook? Daartegen is een eigen bezwaar nodig, bij "
        "het bestuur van de school."
    ),
)
TLV_PO = Uitkomst(
    id="samenwerkingsverband-po",
    tekst=_TLV
    + " Gaat het om vso, praktijkonderwijs of lwoo, dan besluit het samenwerkingsverband "
    "van het voortgezet onderwijs, ook als het kind nog op een school voor po of so zit.",
    bronnen=(*TLV_COMMISSIE, *_BIJ_TLV),
    vervolg=_NA_TLV,
)
TLV_VO = Uitkomst(
    id="samenwerkingsverband-vo",
    tekst=_TLV,
    bronnen=(*TLV_COMMISSIE[1:], *_BIJ_TLV),
    vervolg=_NA_TLV,
)
