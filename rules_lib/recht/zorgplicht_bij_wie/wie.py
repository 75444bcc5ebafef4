"""Wie de zorgplicht heeft: de wet eerst, en wat scholen in de praktijk afspreken apart."""

from __future__ import annotations

from dataclasses import replace

from rules_lib.kern.uitkomst import Uitkomst, Vervolg
from rules_lib.recht.basis import beslissing
from rules_lib.recht.gebeurtenissen import ONTVANGST
from rules_lib.recht.vindplaatsen import (
    AANMELDEN,
    ANDERE_SCHOOL,
    BEOORDELEN,
    BESLISSEN,
    TIJDELIJK,
    UITZONDERING,
)
from rules_lib.recht.wetten import RAPPORT
from rules_lib.recht.zorgplicht_bij_wie.feiten import BijWie
from rules_lib.recht.zorgplicht_bij_wie.vindplaatsen import (
    BEGELEIDEN,
    EERSTE_VOORKEUR,
    INSCHRIJVEN,
    OUDE_SCHOOL_GEEFT_LES,
    STEUNPUNT,
    VERLATEN,
    VERWIJDEREN,
)


def wie_heeft_zorgplicht(zaak: BijWie) -> Uitkomst:
    """Zegt bij welke school de zorgplicht ligt.

    Bron: WPO art. 8 lid 4, 40 lid 2 tot en met 7 en 11 en 40a lid 1, WEC art. 40 lid 3 tot en met
    9 en 18 en 41a lid 1, WVO 2020 art. 2.41, 2.44 lid 1, 8.8, 8.9, 8.13 en 8.15; rapport § 3.2,
    3.4, 3.4.2 en 4.1; praktijk waar dat erbij staat.

    >>> wie_heeft_zorgplicht(BijWie(plek_van_het_kind="meer_scholen")).id
    'elke-school-van-aanmelding'
    >>> wie_heeft_zorgplicht(BijWie(plek_van_het_kind="elders_ingeschreven", sector="vo",
    ...     staat_op_po_school="ja")).id
    'nieuwe-school-ook-met-plaatsing'
    >>> wie_heeft_zorgplicht(BijWie(plek_van_het_kind="van_school", reden_van_vertrek="zelf_weg",
    ...     elders_aangemeld="nee", op_oude_school_ingeschreven="nee")).id
    'van-school-en-niet-aangemeld'
    """
    plek = zaak.plek_van_het_kind
    if plek == "een_school":
        return _EEN
    if plek == "meer_scholen":
        return _MEER
    if plek == "nergens":
        return _GEEN
    if plek == "van_school":
        return _na_vertrek(zaak)
    if zaak.sector in ("po", "so"):
        return _NIEUW_EN_OUD
    return _VAN_PO_SCHOOL if zaak.staat_op_po_school else _NIEUW_EN_OUD


def _na_vertrek(zaak: BijWie) -> Uitkomst:
    """Zegt wie de zorgplicht heeft voor een kind dat leerling is, thuis zit of van school is."""
    if zaak.reden_van_vertrek == "leerling":
        return _OP_SCHOOL
    if zaak.reden_van_vertrek == "verwijdering":
        return _VERWIJDERING
    if zaak.elders_aangemeld:
        return _NIEUW
    return _OUD if zaak.op_oude_school_ingeschreven else _GEEN_MEER


_ZORGPLICHT = Vervolg("Kijk per school of de zorgplicht geldt.", "zorgplicht")
_BESLISTERMIJN = Vervolg("Reken uit wanneer er beslist moet zijn.", "beslissing-aanmelding")
_PLAATSING = Vervolg("Reken uit wanneer het kind tijdelijk geplaatst is.", "tijdelijke-plaatsing")
_EINDE = Vervolg("Kijk of de plicht voorbij is.", "einde-zorgplicht")
_FEITELIJK = Vervolg(
    "Drong de school aan op vertrek? Kijk of het een verwijdering is.", "feitelijke-verwijdering"
)
_EEN = Uitkomst(
    id="school-van-aanmelding",
    tekst="De school waar het kind schriftelijk is aangemeld. Haar bevoegd gezag beoordeelt of het "
    "kind extra ondersteuning nodig heeft, beslist op tijd, en zoekt voor een weigering eerst een "
    "andere school. Er zijn uitzonderingen: geen plaats, een geweigerde verklaring over de "
    "grondslag, een instelling (cluster 1 of 2), of in het vo de voorwaarden voor toelating.",
    bronnen=(*BEOORDELEN, *ANDERE_SCHOOL, *BESLISSEN, *UITZONDERING),
    vervolg=(_ZORGPLICHT, _BESLISTERMIJN, _PLAATSING, _EINDE),
)
_MEER = Uitkomst(
    id="elke-school-van-aanmelding",
    tekst="De wet kent geen school van eerste voorkeur. Elk bevoegd gezag waar het kind "
    "schriftelijk is aangemeld, beoordeelt en beslist over die aanmelding. Praktijk, geen wet: "
    "websites van regio's noemen de school van eerste voorkeur als de school met de zorgplicht. "
    "Volgens het rapport is bij meer aanmeldingen soms onduidelijk wie haar heeft. Spreek af welke "
    "school het gesprek voert, en laat elke school op tijd beslissen.",
    bronnen=(*BEOORDELEN, *BESLISSEN, *AANMELDEN, EERSTE_VOORKEUR, RAPPORT.artikel("3.2")),
    vervolg=(_ZORGPLICHT, _BESLISTERMIJN, _PLAATSING),
    jurist=(
        (
            "Geldt de zorgplicht bij aanmelding op meer scholen voor elke school, of kan een "
            "school naar de school van eerste voorkeur verwijzen?"
        ),
    ),
)
_NIEUW_EN_OUD = Uitkomst(
    id="nieuwe-school-beslist",
    tekst="De nieuwe school beoordeelt en beslist op haar aanmelding. Een tijdelijke plaatsing na "
    "tien weken is er niet: het kind is elders ingeschreven. De oude school schrijft het kind pas "
    "uit als het de school verlaat. Praktijk, geen wet: de oude school geeft les tot het kind "
    "elders is ingeschreven.",
    bronnen=(*BEOORDELEN, *ANDERE_SCHOOL, *TIJDELIJK, *VERLATEN, OUDE_SCHOOL_GEEFT_LES),
    vervolg=(_ZORGPLICHT, _BESLISTERMIJN),
    jurist=("Wat is de oude school nog verplicht zolang de nieuwe school niet heeft beslist?",),
)
_VAN_PO_SCHOOL = Uitkomst(
    id="nieuwe-school-ook-met-plaatsing",
    tekst="De nieuwe school beoordeelt en beslist op haar aanmelding. Voor de tijdelijke plaatsing "
    "na tien weken noemt de wet een school voor po of so hier niet als andere school. Naar de "
    "letter geldt die plaatsing dus ook voor dit kind. Tot het vertrekt, is het leerling van de "
    "oude school.",
    bronnen=(
        *BEOORDELEN,
        *ANDERE_SCHOOL,
        *(
            bron.als_uitleg("Dat de plaatsing dan ook geldt, volgt uit wat er niet staat.")
            for bron in TIJDELIJK
        ),
    ),
    vervolg=(_ZORGPLICHT, _BESLISTERMIJN, _PLAATSING),
    jurist=(
        (
            "Geldt de tijdelijke plaatsing in het vo en vso ook voor een leerling die nog op een "
            "school voor po of so staat?"
        ),
        "Telt het so van een school voor so en vso hier als een andere school?",
    ),
)
_NIEUW = Uitkomst(
    id="nieuwe-school",
    tekst="De school waar het kind nu is aangemeld: die beoordeelt en beslist. Volgens het rapport "
    "gaat de zorgplicht daarmee over op de nieuwe school, en gaat kennis over het kind deels "
    "verloren. Staat het nog op de oude school ingeschreven, dan is het daar leerling, en gelden "
    "daar de eisen voor verwijdering. Staat het nergens ingeschreven, dan is het na tien weken "
    "zonder besluit tijdelijk geplaatst op de nieuwe school. Of de oude school na het uitschrijven "
    "nog een plicht heeft, regelt de wet niet. Praktijk, geen wet: de oude school geeft les tot "
    "het kind elders is ingeschreven.",
    bronnen=(
        *BEOORDELEN,
        *ANDERE_SCHOOL,
        *VERWIJDEREN,
        *TIJDELIJK,
        RAPPORT.artikel("3.4.2"),
        OUDE_SCHOOL_GEEFT_LES,
    ),
    vervolg=(_ZORGPLICHT, _BESLISTERMIJN, _PLAATSING, _FEITELIJK, _EINDE),
    jurist=(
        (
            "Houdt de oude school een plicht als ouders hun kind zelf elders aanmelden voordat het "
            "daar is toegelaten?"
        ),
    ),
)
_OUD = Uitkomst(
    id="oude-school",
    tekst="De oude school: het kind staat daar nog ingeschreven en is er leerling. Een andere "
    "school heeft nog geen plicht, want daar is het niet aangemeld. Wil de oude school het kind "
    "niet terug, dan gelden de eisen voor verwijdering. De ouders van een leerplichtig kind zorgen "
    "dat het ingeschreven staat.",
    bronnen=(*VERWIJDEREN, *VERLATEN, INSCHRIJVEN),
    vervolg=(Vervolg("Loop de eisen voor verwijdering na.", "verwijdering"), _FEITELIJK),
)
_GEEN = Uitkomst(
    id="geen-school",
    tekst="Geen school: de plicht hangt aan een schriftelijke aanmelding, en die is er niet. Meld "
    "het kind aan bij een school. Die beoordeelt en beslist dan. Is er na tien weken geen besluit "
    "en staat het kind nergens ingeschreven, dan is het daar tijdelijk geplaatst. Het steunpunt "
    "in de regio (sinds 2025) informeert en helpt. De ouders van een leerplichtig kind zorgen dat "
    "het ingeschreven staat.",
    bronnen=(
        *(
            bron.als_uitleg(
                "Dat zonder aanmelding geen school de plicht heeft, volgt uit de tekst."
            )
            for bron in BEOORDELEN
        ),
        *AANMELDEN,
        *TIJDELIJK,
        *STEUNPUNT,
        INSCHRIJVEN,
    ),
    vervolg=(
        Vervolg("Kijk hoe en wanneer aanmelden kan.", "aanmelden"),
        _PLAATSING,
        Vervolg("Kijk wat het steunpunt doet.", "steunpunt"),
    ),
)
_GEEN_MEER = replace(
    _GEEN,
    id="van-school-en-niet-aangemeld",
    tekst=_GEEN.tekst + " Of de oude school nog een plicht heeft, regelt de wet niet; ging het "
    "kind weg omdat de school daarop aandrong, dan kan het een verwijdering zijn.",
    bronnen=(*_GEEN.bronnen, *VERWIJDEREN),
    vervolg=(*_GEEN.vervolg, _FEITELIJK),
    jurist=("Houdt de oude school een plicht als zij een kind uitschreef dat nergens heen ging?",),
)
_VERWIJDERING = Uitkomst(
    id="school-die-verwijdert",
    tekst="De school die verwijdert. Definitief wordt dat pas als een andere school bereid is het "
    "kind toe te laten. In het vo en (v)so geldt dat alleen voor een leerling op wie de "
    "Leerplichtwet van toepassing is. Voor een instelling (cluster 1 of 2) en voor een school bij "
    "een gesloten inrichting zijn er in het (v)so uitzonderingen.",
    bronnen=VERWIJDEREN,
    vervolg=(
        Vervolg("Kijk of deze eis hier geldt.", "andere-school-bij-verwijdering"),
        _EINDE,
    ),
)
_OP_SCHOOL = Uitkomst(
    id="school-van-inschrijving",
    tekst="De school waar het kind is ingeschreven. Die begeleidt het naar wat het nodig heeft. "
    "Bij extra ondersteuning is er een ontwikkelingsperspectief; in het sbo, het praktijkonderwijs "
    "en het (v)so altijd. Wil de school het kind weg hebben, dan gelden de eisen voor een "
    "verwijdering. Zit het thuis zonder besluit, dan is het niet verwijderd; dat is een "
    "gevolgtrekking. Volgens het rapport loopt de zorgplicht dan door: de school zorgt zo goed "
    "mogelijk voor onderwijs thuis en zoekt een plek. De wet gebruikt het woord zorgplicht niet.",
    bronnen=(*BEGELEIDEN, *VERWIJDEREN, RAPPORT.artikel("3.4"), RAPPORT.artikel("4.1")),
    vervolg=(
        Vervolg("Zit het thuis? Kijk of dit een verwijdering is.", "feitelijke-verwijdering"),
        Vervolg("Kijk of er een ontwikkelingsperspectief nodig is.", "opp-nodig"),
        Vervolg("Lukt het niet meer? Loop de eisen voor verwijdering na.", "verwijdering"),
        Vervolg("Kijk wat het steunpunt doet.", "steunpunt"),
    ),
)

WIE_HEEFT_ZORGPLICHT = beslissing(
    wie_heeft_zorgplicht,
    titel="Wie heeft de zorgplicht?",
    ankers=(ONTVANGST,),
    voorbeelden=(
        "sector=po plek_van_het_kind=meer_scholen",
        "plek_van_het_kind=elders_ingeschreven sector=vo staat_op_po_school=ja",
        (
            "sector=so plek_van_het_kind=van_school reden_van_vertrek=zelf_weg "
            "elders_aangemeld=nee op_oude_school_ingeschreven=ja"
        ),
    ),
)
