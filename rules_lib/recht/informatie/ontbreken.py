"""Gegevens die ontbreken: wat er volgt als ouders iets niet geven."""

from __future__ import annotations

from rules_lib.kern.regel import Betrekking, Vorm
from rules_lib.kern.uitkomst import Aard, Uitkomst, Vervolg
from rules_lib.recht.basis import beslissing
from rules_lib.recht.gebeurtenissen import ONTVANGST
from rules_lib.recht.geldigheden import GEGEVENSRECHT
from rules_lib.recht.informatie.feiten import Ontbrekend
from rules_lib.recht.informatie.vindplaatsen import WEIGEREN_TE_GEVEN
from rules_lib.recht.vindplaatsen import (
    ANDERE_SCHOOL,
    BEOORDELEN,
    BESLISSEN,
    BUITEN_BEHANDELING,
    NIET_BEHANDELEN,
    OPSCHORTEN,
    PLAATSING_EINDIGT,
)
from rules_lib.recht.wetten import AWB, WEC, WPO, WVO


def gegevens_ontbreken(zaak: Ontbrekend) -> Uitkomst:
    """Zegt wat er volgt als er gegevens bij een aanmelding ontbreken.

    Bron: Awb art. 4:3, 4:5 en 4:15 (openbaar), WPO art. 63 lid 4, WEC art. 61 lid 5 en WVO 2020
    art. 8.8 lid 3 (bijzonder).

    >>> gegevens_ontbreken(Ontbrekend(gegeven_nodig="nee")).id
    'beslis-op-wat-er-is'
    >>> gegevens_ontbreken(Ontbrekend(gegeven_nodig="ja", privacy_weegt="nee", aanvultermijn="ja",
    ...     stand_aanvulling="loopt", denominatie="bijzonder", sector="vo")).aard.label
    'geen regeling gevonden'
    """
    if not zaak.gegeven_nodig:
        return _BESLIS_ZONDER
    if zaak.privacy_weegt:
        return _TERUGGEHOUDEN if zaak.denominatie == "openbaar" else _TERUG_BIJZONDER
    if not zaak.aanvultermijn:
        return _NODIG_UIT
    if zaak.stand_aanvulling == "genoeg":
        return _BESLIS
    if zaak.stand_aanvulling == "loopt":
        return _per_school(zaak, _STIL_OPENBAAR, _STIL_BIJZONDER, _LOOPT_DOOR)
    return _per_school(zaak, _NIET_OPENBAAR, _NIET_BIJZONDER, _NIET_VO)


def _per_school(
    zaak: Ontbrekend, openbaar: Uitkomst, bijzonder: Uitkomst, vo: Uitkomst
) -> Uitkomst:
    """Kiest naar het soort school; alleen voor bijzonder vo heeft de wet een eigen regel."""
    if zaak.denominatie == "openbaar":
        return openbaar
    return vo if zaak.sector == "vo" else bijzonder


_BESLISTERMIJN = Vervolg("Reken uit wanneer er beslist moet zijn.", "beslissing-aanmelding")
_BEKENDMAKEN = Vervolg("Reken uit wanneer de ouders dit uiterlijk weten.", "niet-behandelen")
_WEIGEREN = Vervolg("Loop voor een weigering op de inhoud de eisen na.", "weigering")
_BEZWAAR = Vervolg("Zoek uit welke weg er tegen dit besluit is.", "bezwaarweg")
_GEEN_WEIGERING = (
    "Dat niet behandelen geen weigering is, volgt uit de tekst die beide naast elkaar noemt; "
    "de plicht om een andere school te zoeken hoort bij een weigering."
)
_OORDEEL = "Het bevoegd gezag weegt of de gegevens voldoende zijn."
_BESLIS_ZONDER = Uitkomst(
    id="beslis-op-wat-er-is",
    tekst="De school kan zonder dit gegeven beslissen, en doet dat op tijd. De termijn staat er "
    "niet voor stil, en niet behandelen kan niet: dat kan alleen als er te weinig is om te "
    "beoordelen of te beslissen.",
    bronnen=(*BESLISSEN, *NIET_BEHANDELEN),
    oordeel=_OORDEEL,
    vervolg=(_BESLISTERMIJN,),
)
_COMMISSIE = (
    " Een instelling (cluster 1 of 2) laat geen kind toe zonder onderzoek door haar commissie."
)
_TERUGGEHOUDEN = Uitkomst(
    id="ouders-houden-terug",
    tekst="De ouders weigeren dit gegeven op goede grond. De school beslist op wat er is, of "
    "onderzoekt zelf wat het kind nodig heeft. Dat zij de aanmelding niet om dit gegeven buiten "
    "behandeling laat, is een gevolgtrekking: de wet zegt het niet met zoveel woorden."
    + _COMMISSIE,
    bronnen=(
        WEIGEREN_TE_GEVEN,
        AWB.artikel("4:5", "1").alleen_bij("openbaar").als_uitleg("In samenhang met Awb art. 4:3."),
        *BESLISSEN,
        WEC.artikel("41", "4"),
    ),
    oordeel="De ouders wegen eerst, daarna het bevoegd gezag, en bij een geschil de rechter.",
    vervolg=(_BESLISTERMIJN, Vervolg("Loop het eigen onderzoek na.", "onderzoek")),
    jurist=(
        (
            "Kan een openbare school een aanmelding buiten behandeling laten om een gegeven dat de "
            "ouders volgens Awb art. 4:3 kunnen weigeren?"
        ),
    ),
)
_TERUG_BIJZONDER = Uitkomst(
    id="terughouden-niet-geregeld",
    tekst="Of de ouders dit gegeven bij een bijzondere school kunnen weigeren, is niet gevonden. "
    "Gezocht is in WPO art. 40 en 63, WEC art. 40 en 61 en WVO 2020 art. 8.8 en 8.9; de AVG is "
    "niet gelezen. Het lid over gegevens van een handicap spreekt van verzoeken, niet van een "
    "plicht. Beslis daarom liever op wat er is, of onderzoek zelf wat het kind nodig heeft."
    + _COMMISSIE,
    bronnen=(*BEOORDELEN, *NIET_BEHANDELEN, *BESLISSEN, WEC.artikel("41", "4")),
    aard=Aard.NIET_GEREGELD,
    oordeel="De ouders wegen eerst, daarna het bevoegd gezag, en bij een geschil de rechter.",
    vervolg=(_BESLISTERMIJN, Vervolg("Loop het eigen onderzoek na.", "onderzoek")),
    jurist=(
        (
            "Kan een bijzondere school een aanmelding buiten behandeling laten om medische of "
            "psychologische gegevens die ouders voor zich houden?"
        ),
    ),
)
_NODIG_UIT = Uitkomst(
    id="eerst-laten-aanvullen",
    tekst="Geef de ouders eerst de gelegenheid om aan te vullen. Zeg wat er ontbreekt, waarom het "
    "nodig is en tot welke dag zij de tijd hebben. Zonder die gelegenheid kan de school de "
    "aanmelding niet buiten behandeling laten. Hoe lang de termijn is, bepaalt de school: de wet "
    "noemt geen aantal dagen. Zet het op papier, zodat de dag vaststaat.",
    bronnen=NIET_BEHANDELEN,
    vervolg=(_BESLISTERMIJN,),
)
_STIL_OPENBAAR = Uitkomst(
    id="termijn-staat-stil",
    tekst="Wacht de aanvulling af. De termijn om te beslissen staat stil vanaf de dag na de "
    "uitnodiging, tot de dag van de aanvulling of tot de dag waarop de tijd ongebruikt om is.",
    bronnen=(AWB.artikel("4:15", "1").alleen_bij("openbaar"),),
    vervolg=(_BESLISTERMIJN,),
)
_STIL_BIJZONDER = Uitkomst(
    id="termijn-staat-stil-vanaf-de-uitnodiging",
    tekst="Wacht de aanvulling af. De termijn om te beslissen staat stil vanaf de dag van de "
    "uitnodiging, tot de dag van de aanvulling of tot de dag waarop de tijd ongebruikt om is.",
    bronnen=(
        WPO.artikel("63", "4").alleen_bij("bijzonder"),
        WEC.artikel("61", "5").alleen_bij("bijzonder"),
    ),
    vervolg=(_BESLISTERMIJN,),
)
_LOOPT_DOOR = Uitkomst(
    id="termijn-loopt-door",
    tekst="Wacht de aanvulling af, maar houd de dag in het oog: voor een bijzondere school in het "
    "vo is niet gevonden dat de termijn om te beslissen stilstaat. Gezocht is in WVO 2020 art. "
    "8.8. Stel dus een korte termijn om aan te vullen.",
    bronnen=(WVO.artikel("8.8", "2 en 3").alleen_bij("bijzonder"),),
    aard=Aard.NIET_GEREGELD,
    vervolg=(_BESLISTERMIJN,),
    jurist=(
        "Staat de beslistermijn van een bijzondere school in het vo stil als ouders aanvullen?",
    ),
)
_BESLIS = Uitkomst(
    id="beslis",
    tekst="De gegevens zijn er. Beslis op de aanmelding. Stond de termijn stil, dan loopt zij weer "
    "vanaf de dag van de aanvulling.",
    bronnen=(*BESLISSEN, *OPSCHORTEN),
    oordeel=_OORDEEL,
    vervolg=(_BESLISTERMIJN,),
)
_KAN = (
    "De school kan besluiten de aanmelding niet te behandelen. Zij kan ook beslissen op wat er is, "
    "of zelf onderzoeken. "
)
_GEEN_ANDERE_SCHOOL = (
    "Naar de letter is dit geen weigering, maar dat is een gevolgtrekking. Voor een weigering "
    "gelden eigen eisen, ook als er gegevens ontbreken. Een tijdelijke plaatsing eindigt, en het "
    "kind is vanaf de dag erna uitgeschreven. De ouders kunnen opnieuw aanmelden."
)
_WEIGERING_APART = (
    *PLAATSING_EINDIGT,
    *(bron.als_uitleg(_GEEN_WEIGERING) for bron in ANDERE_SCHOOL),
)
_JURIST = (
    (
        "Is een besluit om een aanmelding niet te behandelen geen weigering, zodat de plicht om "
        "een andere school te vinden niet geldt?"
    ),
)
_GEEN_BEZWAAR = " Een regeling voor bezwaar tegen dit besluit is niet gevonden."
_BEZWAAR_VO = " Of bezwaar over toelating ook dit besluit omvat, zegt de wet niet."
_NIET_OPENBAAR = Uitkomst(
    id="niet-behandelen-kan",
    tekst=_KAN + "Het besluit is bekend binnen vier weken na de aanvulling of na het ongebruikt "
    "verstrijken van de termijn. " + _GEEN_ANDERE_SCHOOL,
    bronnen=(AWB.artikel("4:5", "1 en 4").alleen_bij("openbaar"), *_WEIGERING_APART),
    oordeel=_OORDEEL,
    vervolg=(_BEKENDMAKEN, _WEIGEREN, _BEZWAAR),
    jurist=_JURIST,
)
_NIET_BIJZONDER = Uitkomst(
    id="niet-behandelen-kan-bijzonder",
    tekst=_KAN + "De ouders weten dat binnen vier weken na de aanvulling of na het ongebruikt "
    "verstrijken van de termijn. " + _GEEN_ANDERE_SCHOOL + _GEEN_BEZWAAR,
    bronnen=(
        WPO.artikel("63", "4").alleen_bij("bijzonder"),
        WEC.artikel("61", "5").alleen_bij("bijzonder"),
        *_WEIGERING_APART,
    ),
    oordeel=_OORDEEL,
    vervolg=(_BEKENDMAKEN, _WEIGEREN, _BEZWAAR),
    jurist=_JURIST,
)
_NIET_VO = Uitkomst(
    id="niet-behandelen-kan-vo",
    tekst=_KAN
    + "Een termijn om dat te zeggen noemt de wet hier niet: doe het meteen. "
    + _GEEN_ANDERE_SCHOOL
    + _BEZWAAR_VO,
    bronnen=(
        WVO.artikel("8.8", "3").alleen_bij("bijzonder"),
        *_WEIGERING_APART,
        WVO.artikel("8.8", "5").alleen_bij("bijzonder"),
    ),
    oordeel=_OORDEEL,
    vervolg=(_BEKENDMAKEN, _WEIGEREN, _BEZWAAR),
    jurist=(
        *_JURIST,
        "Omvat het bezwaar van WVO 2020 art. 8.8 lid 5 ook een besluit om niet te behandelen?",
    ),
)

GEGEVENS_ONTBREKEN = beslissing(
    gegevens_ontbreken,
    titel="Er ontbreken gegevens: wat volgt er?",
    ankers=(ONTVANGST,),
    voorbeelden=(
        (
            "sector=po gegeven_nodig=ja privacy_weegt=nee aanvultermijn=ja "
            "stand_aanvulling=niets denominatie=bijzonder"
        ),
        "sector=so gegeven_nodig=ja privacy_weegt=ja denominatie=openbaar",
        "sector=vo gegeven_nodig=nee",
    ),
    geldig=GEGEVENSRECHT,
    betrekt=(
        Betrekking(
            stap="Een aanmelding buiten behandeling laten omdat gegevens ontbreken",
            vorm=Vorm.INFORMEREN,
            wie="de ouders, of in het vo en (v)so de leerling die meerderjarig en "
            "handelingsbekwaam is",
            bronnen=(*NIET_BEHANDELEN, WVO.artikel("8.1")),
            woorden="de gelegenheid om de aanmelding binnen een gestelde termijn aan te vullen",
        ),
        Betrekking(
            stap="Een besluit om een aanmelding niet te behandelen",
            vorm=Vorm.INFORMEREN,
            wie="de ouders, of in het (v)so de leerling die meerderjarig en handelingsbekwaam is",
            bronnen=BUITEN_BEHANDELING,
            woorden="bekendmaken binnen vier weken na de aanvulling of het ongebruikt verstrijken",
        ),
    ),
)
