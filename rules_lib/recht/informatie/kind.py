"""Gegevens over het kind zelf: wat een school of samenwerkingsverband kan vragen, en aan wie."""

from __future__ import annotations

from rules_lib.kern.regel import Betrekking, Vorm
from rules_lib.kern.uitkomst import Uitkomst, Vervolg
from rules_lib.recht.basis import beslissing
from rules_lib.recht.gebeurtenissen import ONTVANGST
from rules_lib.recht.geldigheden import GEGEVENSRECHT
from rules_lib.recht.informatie.feiten import OverHetKind
from rules_lib.recht.informatie.vindplaatsen import (
    GEZONDHEID_SWV,
    INHOUD_RAPPORT,
    NODIG_VOOR_BESLISSING,
    OPENBAAR_NODIG,
    RAPPORT_OVERSTAP,
    WEIGEREN_TE_GEVEN,
)
from rules_lib.recht.vindplaatsen import BEOORDELEN, UITZONDERING
from rules_lib.recht.wetten import RAPPORT, WEC


def gegevens_over_het_kind(zaak: OverHetKind) -> Uitkomst:
    """Zegt wat er geldt voor een gegeven over het kind: van de ouders, van een school of van zorg.

    Bron: WPO art. 40 lid 3, 42 lid 1 en 18a lid 13; WEC art. 40 lid 4 en 43 lid 1; WVO 2020 art.
    8.9 lid 1 en 2.47 lid 16; Besluit uitwisseling leer- en begeleidingsgegevens art. 2 tot en met
    7; Awb art. 4:2 lid 2 en 4:3 lid 1 (openbaar); rapport § 3.2.

    >>> gegevens_over_het_kind(OverHetKind(gegeven_over_kind="overstaprapport")).id
    'vorige-school-maakt-rapport'
    >>> gegevens_over_het_kind(OverHetKind(gegeven_over_kind="voorschools")).bronnen[0].soort.value
    'rapport'
    """
    return _UITKOMSTEN[str(zaak.gegeven_over_kind)]


_ONTBREEKT = Vervolg("Kijk wat volgt als het gegeven niet komt.", "gegevens-ontbreken")
_ONDERSTEUNING = Uitkomst(
    id="verzoek-om-te-beoordelen",
    tekst="Het bevoegd gezag kan de ouders verzoeken om deze gegevens, om te beoordelen of het "
    "kind extra ondersteuning nodig heeft. Het is een verzoek: dit lid verplicht de ouders niet. "
    + OPENBAAR_NODIG
    + "Het lid geldt niet bij een instelling (cluster 1 of 2), en niet als er geen plaats is of "
    "een andere uitzondering geldt. Leg vast wat is gevraagd, en waarvoor.",
    bronnen=(
        *BEOORDELEN,
        NODIG_VOOR_BESLISSING,
        WEIGEREN_TE_GEVEN,
        *UITZONDERING,
        WEC.artikel("40", "22"),
    ),
    vervolg=(
        Vervolg("Kijk wat de ouders kunnen weigeren.", "gegevens-over-ondersteuning"),
        _ONTBREEKT,
    ),
)
_VOORSCHOOLS = Uitkomst(
    id="delen-niet-verplicht",
    tekst="Volgens het rapport zijn de ouders niet verplicht dit te delen. De wet zegt het minder "
    "scherp: de school kan vragen naar een stoornis, handicap of beperking, en dat lid verplicht "
    "de ouders niet. "
    + OPENBAAR_NODIG
    + "Krijgt de school het niet, dan onderzoekt zij zelf wat het kind nodig heeft. "
    "Leg vast wat is gevraagd en wat de ouders zeiden.",
    bronnen=(
        RAPPORT.artikel("3.2"),
        *(bron.als_uitleg("Verzoeken is niet verplichten.") for bron in BEOORDELEN),
        NODIG_VOOR_BESLISSING,
        WEIGEREN_TE_GEVEN,
    ),
    vervolg=(
        Vervolg("Kijk wat de ouders kunnen weigeren.", "gegevens-over-ondersteuning"),
        _ONTBREEKT,
    ),
)
_OVERSTAP = Uitkomst(
    id="vorige-school-maakt-rapport",
    tekst="De directeur van een school voor po of (v)so maakt over een leerling die vertrekt een "
    "rapport voor de nieuwe school. De ouders krijgen een afschrift. In het rapport staat niets "
    "anders dan wat het besluit noemt. Dat de ouders toestemming geven, vraagt de tekst niet. "
    "Volgens het rapport van KBA kunnen zij delen ervan voor zich houden; een artikel dat dit "
    "regelt is niet gevonden. Komt de leerling uit het vo, dan is in de gelezen artikelen geen "
    "rapport gevonden.",
    bronnen=(*RAPPORT_OVERSTAP, *INHOUD_RAPPORT, RAPPORT.artikel("3.2")),
    vervolg=(Vervolg("Loop na hoe gegevens gedeeld worden.", "gegevens-overdracht"),),
    jurist=(
        (
            "Op welke grond kunnen ouders delen van het onderwijskundig rapport voor zich houden? "
            "De AVG is voor dit handboek niet gelezen."
        ),
    ),
)
_GEZONDHEID = Uitkomst(
    id="bevoegd-als-het-nodig-is",
    tekst="Het samenwerkingsverband kan gegevens over de gezondheid verwerken, voor zover dat "
    "nodig is om middelen toe te wijzen, over toelaatbaarheid te oordelen of te adviseren. Een "
    "plicht van de ouders om ze te geven staat er niet. Het geeft ze alleen aan de school van "
    "aanmelding of inschrijving, en bewaart ze tot drie jaar erna.",
    bronnen=GEZONDHEID_SWV,
    oordeel="Het samenwerkingsverband weegt of een gegeven voor zijn taak nodig is.",
    vervolg=(Vervolg("Loop na hoe gegevens gedeeld worden.", "gegevens-overdracht"),),
    jurist=(
        (
            "Kunnen ouders gegevens over de gezondheid aan het samenwerkingsverband weigeren? De "
            "school is de aanvrager van een tlv; Awb art. 4:3 spreekt van de aanvrager."
        ),
    ),
)
_UITKOMSTEN = {
    "ondersteuning": _ONDERSTEUNING,
    "voorschools": _VOORSCHOOLS,
    "overstaprapport": _OVERSTAP,
    "gezondheid_swv": _GEZONDHEID,
}

GEGEVENS_OVER_HET_KIND = beslissing(
    gegevens_over_het_kind,
    titel="Wat kan er over het kind gevraagd worden?",
    ankers=(ONTVANGST,),
    voorbeelden=(
        "sector=po gegeven_over_kind=voorschools",
        "sector=vo gegeven_over_kind=overstaprapport",
        "sector=vso gegeven_over_kind=gezondheid_swv",
    ),
    geldig=GEGEVENSRECHT,
    betrekt=(
        Betrekking(
            stap="Een onderwijskundig rapport maken voor de nieuwe school",
            vorm=Vorm.GEEN_TOESTEMMING,
            wie="de ouders",
            bronnen=tuple(
                bron.als_uitleg("De tekst vraagt geen toestemming.") for bron in RAPPORT_OVERSTAP
            ),
            woorden="het artikel vraagt alleen een afschrift voor de ouders",
        ),
        Betrekking(
            stap="Gegevens over de gezondheid verwerken door het samenwerkingsverband",
            vorm=Vorm.GEEN_TOESTEMMING,
            wie="de ouders",
            bronnen=tuple(
                bron.als_uitleg("De tekst geeft de bevoegdheid en vraagt geen toestemming.")
                for bron in GEZONDHEID_SWV
            ),
            woorden="bevoegd te verwerken, voor zover noodzakelijk voor zijn taken",
        ),
    ),
)
