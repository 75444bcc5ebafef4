"""Gegevens delen en bewaren: wat de school, de instelling en het samenwerkingsverband doen."""

from __future__ import annotations

from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.regel import Betrekking, Controlelijst, Fase, Vorm
from rules_lib.recht.basis import eis
from rules_lib.recht.geldigheden import GEGEVENSRECHT
from rules_lib.recht.informatie import eisen
from rules_lib.recht.informatie.feiten import Overdracht
from rules_lib.recht.informatie.gebeurtenissen import TOELATINGSBESLUIT
from rules_lib.recht.informatie.vindplaatsen import (
    AFSCHRIFT_SWV,
    GEZONDHEID_SWV,
    INHOUD_RAPPORT,
    RAPPORT_OVERSTAP,
)
from rules_lib.recht.wetten import LEERGEGEVENS, UWVO, WEC

_DIRECTEUR = "de directeur van de school die de leerling verlaat"
_SWV = "het samenwerkingsverband"
_INSTELLING = "het bevoegd gezag van de instelling"
_OUDERS_OF_LEERLING = "de ouders, of de leerling die meerderjarig en handelingsbekwaam is"

_EISEN = (
    eis(
        eisen.vorige_school_ingelicht,
        "De directeur van de vorige school weet wat er over de toelating is besloten (vo).",
        Fase.NA_BESLUIT,
        "Ja: laat het alsnog weten.",
        UWVO.artikel("8.6"),
        betrekt=(
            Betrekking(
                stap="Een besluit over toelating tot het vo",
                vorm=Vorm.INFORMEREN,
                wie="de directeur van de vorige school (po, so of vso)",
                bronnen=(UWVO.artikel("8.6"),),
                woorden="in kennis stellen van de beslissing over de toelating",
            ),
        ),
    ),
    eis(
        eisen.studieresultaten_gestuurd,
        "Vroeg hij erom, dan kreeg hij de studieresultaten na het eerste leerjaar (vo).",
        Fase.DOORLOPEND,
        "Ja: stuur ze alsnog.",
        UWVO.artikel("8.6"),
        betrekt=(
            Betrekking(
                stap="De studieresultaten na het eerste leerjaar van het vo",
                vorm=Vorm.INFORMEREN,
                wie="de directeur van de vorige school (po, so of vso)",
                bronnen=(UWVO.artikel("8.6"),),
                woorden="indien de directeur dit verzoekt",
            ),
        ),
    ),
    eis(
        eisen.rapport_opgesteld,
        "Over een leerling die vertrekt, is er een onderwijskundig rapport (po en (v)so).",
        Fase.DOORLOPEND,
        "Ja: maak het alsnog, na overleg met de leraren.",
        *RAPPORT_OVERSTAP,
        wie=_DIRECTEUR,
        betrekt=(
            Betrekking(
                stap="Een onderwijskundig rapport over een leerling die de school verlaat",
                vorm=Vorm.OVERLEG,
                wie="het onderwijzend personeel",
                bronnen=RAPPORT_OVERSTAP,
                woorden="na overleg",
            ),
        ),
    ),
    eis(
        eisen.rapport_aan_ouders,
        "De ouders kregen een afschrift van dat rapport.",
        Fase.DOORLOPEND,
        "Ja: geef het afschrift alsnog.",
        *RAPPORT_OVERSTAP,
        wie=_DIRECTEUR,
        betrekt=(
            Betrekking(
                stap="Een onderwijskundig rapport over een leerling die de school verlaat",
                vorm=Vorm.INFORMEREN,
                wie="de ouders",
                bronnen=RAPPORT_OVERSTAP,
                woorden="een afschrift verstrekken",
            ),
        ),
    ),
    eis(
        eisen.rapport_begrensd,
        "In dat rapport staat niets anders dan wat het besluit noemt.",
        Fase.DOORLOPEND,
        "Ja: haal eruit wat er niet in hoort, en vraag de nieuwe school hetzelfde te doen.",
        *INHOUD_RAPPORT,
        wie=_DIRECTEUR,
    ),
    eis(
        eisen.rapport_vijf_jaar,
        "Dat rapport wordt bewaard tot vijf jaar na de uitschrijving.",
        Fase.DOORLOPEND,
        "Nee, als het al weg is. Anders: bewaar het tot die dag.",
        LEERGEGEVENS.artikel("7a"),
        wie=_DIRECTEUR,
        jurist=(
            "Bewaart de oude school het onderwijskundig rapport vijf jaar, de nieuwe, of beide?",
        ),
    ),
    eis(
        eisen.advies_aan_ouders,
        "De ouders kregen een afschrift van een advies over wat de leerling nodig heeft.",
        Fase.DOORLOPEND,
        "Ja: geef het afschrift alsnog.",
        *AFSCHRIFT_SWV,
        wie=_SWV,
        betrekt=(
            Betrekking(
                stap="Een advies van het samenwerkingsverband over de ondersteuningsbehoefte",
                vorm=Vorm.INFORMEREN,
                wie="de ouders",
                bronnen=AFSCHRIFT_SWV,
                woorden="van elk advies afschrift verstrekken",
            ),
        ),
    ),
    eis(
        eisen.gezondheid_niet_aan_derden,
        "Gegevens over de gezondheid gaan alleen naar de school van aanmelding of inschrijving.",
        Fase.DOORLOPEND,
        "Nee: wat gedeeld is, is gedeeld. Haal het terug waar dat kan.",
        *GEZONDHEID_SWV,
        wie=_SWV,
    ),
    eis(
        eisen.gezondheid_bewaard,
        "Die gegevens liggen afgeschermd, en worden bewaard tot drie jaar erna.",
        Fase.DOORLOPEND,
        "Ja: scherm ze af, en bewaar ze niet langer of korter.",
        *GEZONDHEID_SWV,
        wie=_SWV,
    ),
    eis(
        eisen.conclusies_besproken,
        "De conclusies van het rapport van de commissie zijn besproken (instelling).",
        Fase.DOORLOPEND,
        "Ja: bespreek ze alsnog.",
        WEC.artikel("41", "7"),
        wie="de vertegenwoordiger van de instelling in de commissie",
        betrekt=(
            Betrekking(
                stap="De conclusies van de commissie van een instelling (cluster 1 of 2)",
                vorm=Vorm.INFORMEREN,
                wie=_OUDERS_OF_LEERLING,
                bronnen=(WEC.artikel("41", "7"),),
                woorden="de conclusies van het rapport bespreken",
            ),
        ),
    ),
    eis(
        eisen.inzage_gegeven,
        "Wie erom vroeg en er recht op heeft, kon dat rapport inzien.",
        Fase.DOORLOPEND,
        "Ja: geef alsnog inzage.",
        WEC.artikel("41", "7"),
        wie=_INSTELLING,
        betrekt=(
            Betrekking(
                stap="Het rapport van de commissie van een instelling (cluster 1 of 2)",
                vorm=Vorm.INFORMEREN,
                wie="de ouders van een minderjarige of handelingsonbekwame leerling, de leerling "
                "van 16 jaar of ouder, en de inspecteur",
                bronnen=(WEC.artikel("41", "7"),),
                woorden="desgewenst inzage",
            ),
        ),
    ),
    eis(
        eisen.rapport_alleen_waarvoor,
        "Voor ander gebruik van dat rapport is er schriftelijke toestemming.",
        Fase.DOORLOPEND,
        "Nee, niet achteraf: de toestemming gaat eraan vooraf. Stop het gebruik.",
        WEC.artikel("41", "8"),
        wie=_INSTELLING,
        betrekt=(
            Betrekking(
                stap="Het rapport van de commissie gebruiken voor iets anders dan het verblijf op "
                "of de begeleiding door de instelling",
                vorm=Vorm.TOESTEMMING,
                wie=_OUDERS_OF_LEERLING,
                bronnen=(WEC.artikel("41", "8"),),
                woorden="voor zover schriftelijk toestemming is verleend",
            ),
        ),
    ),
    eis(
        eisen.commissierapport_bewaard,
        "Dat rapport ligt afgeschermd, tot ten minste drie jaar na vertrek of begeleiding.",
        Fase.DOORLOPEND,
        "Nee, als het al weg is. Anders: bewaar het afgeschermd.",
        WEC.artikel("41", "9"),
        wie=_INSTELLING,
    ),
)

GEGEVENS_OVERDRACHT = Controlelijst(
    id="gegevens-overdracht",
    titel="Gegevens delen en bewaren: is aan alles voldaan?",
    uitleg="Loopt na wie iets moet weten, krijgen of inzien, en hoe gegevens worden bewaard.",
    zaak=Overdracht,
    ankers=(TOELATINGSBESLUIT,),
    voorbeelden=(
        (
            "sector=vo komt_van_po_of_so=ja vorige_school_weet=ja resultaten_gevraagd=nee "
            "advies_ondersteuningsbehoefte=ja advies_afschrift_ouders=ja gezondheid_bij_swv=nee"
        ),
        (
            "sector=so instelling=ja vertrekt_van_school=nee advies_ondersteuningsbehoefte=nee "
            "gezondheid_bij_swv=nee commissie_besproken=ja commissie_inzage_gevraagd=ja "
            "commissie_inzage=nee commissie_elders=ja commissie_toestemming=nee "
            "commissie_bewaard=ja"
        ),
    ),
    versies=(Versie(GEGEVENSRECHT, _EISEN),),
    niet_getoetst=(
        "de AVG (is er voor elk gegeven een grondslag en een doel; die wet is niet gelezen)",
        "zorgvuldigheid (klopt wat er over het kind staat, en is het met de ouders besproken)",
        "noodzaak (is elk gegeven nodig, of kan het met minder)",
    ),
)
