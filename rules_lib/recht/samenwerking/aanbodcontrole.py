"""De controle op een ondersteuningsaanbod, en op het profiel dat het verving."""

from __future__ import annotations

from rules_lib.kern.bron import Bron, Werk
from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.regel import Betrekking, Controlelijst, Eis, Fase, Vorm
from rules_lib.recht.basis import eis
from rules_lib.recht.geldigheden import AANBOD, PROFIEL
from rules_lib.recht.samenwerking import aanbodeisen as toets
from rules_lib.recht.samenwerking.aanbodfeiten import Aanbod
from rules_lib.recht.samenwerking.gebeurtenissen import VASTSTELLING_AANBOD
from rules_lib.recht.samenwerking.vindplaatsen import (
    GIDS_BESCHIKBAAR,
    GIDS_INHOUD,
    GIDS_JAARLIJKS,
    LEERLINGEN_HOREN,
    PROFIEL_VASTSTELLEN,
)
from rules_lib.recht.wetten import RAPPORT, WMS, WMS_2024

_STAP = "Het ondersteuningsaanbod van de school"
_BIJSTELLEN = "Ja: pas de tekst aan. Een wijziging gaat weer langs de medezeggenschapsraad."
_GIDS_INSTEMMING: tuple[Bron, ...] = (
    WMS.artikel("13", "1", "onderdeel g; po, so en so/vso"),
    WMS.artikel("14", "1", "onderdeel a; vo en een school voor alleen vso"),
)


def _beschrijving() -> tuple[Eis, ...]:
    """Geeft wat het rapport van de beschrijving vraagt, van het profiel en van het aanbod."""
    return (
        eis(
            toets.actueel,
            "De beschrijving klopt met wat de school nu kan bieden.",
            Fase.DOORLOPEND,
            _BIJSTELLEN,
            RAPPORT.artikel("3.1"),
        ),
        eis(
            toets.concreet,
            "De beschrijving is concreet.",
            Fase.IN_HET_PLAN,
            _BIJSTELLEN,
            RAPPORT.artikel("3.1"),
        ),
        eis(
            toets.per_leerling,
            "Het aanbod geldt voor elke leerling die het nodig heeft, niet per klas.",
            Fase.DOORLOPEND,
            "Ja: bied de leerling alsnog wat er beschreven staat.",
            RAPPORT.artikel("3.1"),
            jurist=("Kunnen ouders een school in rechte houden aan haar ondersteuningsaanbod?",),
        ),
    )


def _advies(wms: Werk, wat: str) -> Eis:
    """Geeft de eis van het advies van de medezeggenschapsraad."""
    return eis(
        toets.advies_mr,
        f"De medezeggenschapsraad kon vooraf adviseren over {wat}, en weet wat ermee gebeurt.",
        Fase.VOOR_VASTSTELLING,
        "Nee, niet na de vaststelling: vraag advies en stel het daarna opnieuw vast.",
        wms.artikel("11", "1", "onderdeel r"),
        WMS.artikel("17"),
        betrekt=(
            Betrekking(
                stap=_STAP,
                vorm=Vorm.ADVIES,
                wie="de medezeggenschapsraad",
                bronnen=(wms.artikel("11", "1", "onderdeel r"), WMS.artikel("17")),
                woorden="vooraf in de gelegenheid stellen om advies uit te brengen over "
                f"vaststelling of wijziging van {wat}",
            ),
        ),
    )


_PROFIEL = (
    eis(
        toets.profiel_op_tijd,
        "Het profiel is vastgesteld binnen vier jaar na het vorige.",
        Fase.VOOR_VASTSTELLING,
        "Nee. Sinds 1 augustus 2025 is er geen profiel meer.",
        *PROFIEL_VASTSTELLEN,
        RAPPORT.artikel("3.1"),
    ),
    *_beschrijving(),
    _advies(WMS_2024, "het schoolondersteuningsprofiel"),
)

_AANBOD = (
    eis(
        toets.gids_op_tijd,
        "De schoolgids is vastgesteld voordat haar schooljaar begon.",
        Fase.VOOR_VASTSTELLING,
        "Nee. Stel haar anders meteen vast.",
        *(
            bron.als_uitleg(
                "De gids is voor het eerstvolgende schooljaar; dat zij er dan al is, is een "
                "gevolgtrekking."
            )
            for bron in GIDS_JAARLIJKS
        ),
    ),
    eis(
        toets.leerlingen_gehoord,
        "Leerlingen konden vooraf vrij hun mening geven, met de hulp die zij nodig hadden.",
        Fase.VOOR_VASTSTELLING,
        "Nee, niet na de vaststelling: hoor hen en stel de gids opnieuw vast.",
        *LEERLINGEN_HOREN,
        betrekt=(
            Betrekking(
                stap=_STAP,
                vorm=Vorm.HOREN,
                wie="de leerlingen",
                bronnen=LEERLINGEN_HOREN,
                woorden="vooraf in de gelegenheid stellen op een door hen te bepalen wijze "
                "vrijelijk hun mening naar voren te brengen, met de ondersteuning die zij nodig "
                "hebben",
            ),
        ),
    ),
    _advies(WMS, "het ondersteuningsaanbod"),
    eis(
        toets.in_de_gids,
        "Het ondersteuningsaanbod staat in de schoolgids.",
        Fase.IN_HET_PLAN,
        _BIJSTELLEN,
        *GIDS_INHOUD,
        betrekt=(
            Betrekking(
                stap=_STAP,
                vorm=Vorm.GEEN_TOESTEMMING,
                wie="de ouders en leerlingen in de medezeggenschapsraad",
                bronnen=_GIDS_INSTEMMING,
                woorden="de schoolgids vraagt hun instemming, dit deel ervan niet",
            ),
        ),
    ),
    eis(
        toets.basisondersteuning,
        "De basisondersteuningsvoorzieningen staan in de schoolgids.",
        Fase.IN_HET_PLAN,
        _BIJSTELLEN,
        *GIDS_INHOUD,
    ),
    *_beschrijving(),
    eis(
        toets.invloed_beschreven,
        "In de schoolgids staat wat leerlingen inbrachten, en hoeveel invloed dat had.",
        Fase.IN_HET_PLAN,
        _BIJSTELLEN,
        *LEERLINGEN_HOREN,
        betrekt=(
            Betrekking(
                stap=_STAP,
                vorm=Vorm.INFORMEREN,
                wie="de leerlingen",
                bronnen=LEERLINGEN_HOREN,
                woorden="op algemene wijze de inbreng en de mate van invloed in de schoolgids",
            ),
        ),
    ),
    eis(
        toets.beschikbaar,
        "De schoolgids is beschikbaar voor de ouders en de inspectie.",
        Fase.NA_VASTSTELLING,
        "Ja: maak haar alsnog beschikbaar.",
        *GIDS_BESCHIKBAAR,
        betrekt=(
            Betrekking(
                stap=_STAP,
                vorm=Vorm.INFORMEREN,
                wie="de ouders en de inspectie",
                bronnen=GIDS_BESCHIKBAAR[:2],
                woorden="de schoolgids zo spoedig mogelijk na de vaststelling beschikbaar stellen",
            ),
            Betrekking(
                stap=_STAP,
                vorm=Vorm.INFORMEREN,
                wie="de ouders (of de leerling, als hij meerderjarig en handelingsbekwaam is), de "
                "medezeggenschapsraad en de inspectie",
                bronnen=GIDS_BESCHIKBAAR[2:],
                woorden="de schoolgids zo spoedig mogelijk na de vaststelling beschikbaar stellen",
            ),
        ),
    ),
)

ONDERSTEUNINGSAANBOD = Controlelijst(
    id="ondersteuningsaanbod",
    titel="Het ondersteuningsaanbod beschrijven: is aan alles voldaan?",
    uitleg="Loopt na hoe een school haar ondersteuningsaanbod vaststelt en beschrijft.",
    zaak=Aanbod,
    ankers=(VASTSTELLING_AANBOD,),
    voorbeelden=(
        (
            "sector=po vaststelling_aanbod=2027-06-14 begin_gidsjaar=2027-08-01 aanbod_in_gids=ja "
            "basis_in_gids=ja aanbod_actueel=ja aanbod_concreet=ja aanbod_per_leerling=ja "
            "aanbod_gehoord=ja aanbod_hulp_bij_horen=ja aanbod_invloed=ja aanbod_advies=ja "
            "aanbod_advies_gevolg=ja aanbod_beschikbaar=ja"
        ),
        (
            "sector=vso instelling=ja vaststelling_aanbod=2026-09-07 begin_gidsjaar=2026-08-01 "
            "aanbod_in_gids=ja aanbod_actueel=nee aanbod_concreet=ja aanbod_per_leerling=nee "
            "aanbod_gehoord=ja aanbod_hulp_bij_horen=nee aanbod_invloed=nee aanbod_advies=ja "
            "aanbod_advies_gevolg=nee aanbod_beschikbaar=ja"
        ),
        (
            "vorig_aanbod=2020-10-05 vaststelling_aanbod=2024-11-04 aanbod_actueel=ja "
            "aanbod_concreet=nee aanbod_per_leerling=ja aanbod_advies=ja aanbod_advies_gevolg=ja"
        ),
    ),
    versies=(Versie(PROFIEL, _PROFIEL), Versie(AANBOD, _AANBOD)),
    niet_getoetst=(
        "zorgvuldigheid (is er echt naar leerlingen geluisterd)",
        "volledigheid (past het aanbod bij de leerlingen die zich aanmelden)",
        "uitvoering (krijgt een leerling ook wat er beschreven staat)",
    ),
)
