"""Een besluit over een tlv: wat het samenwerkingsverband vooraf, bij en na het besluit doet."""

from __future__ import annotations

from dataclasses import replace

from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.regel import Betrekking, Controlelijst, Fase, Vorm
from rules_lib.recht.basis import eis
from rules_lib.recht.tlv import bekendmaking_eisen as daarna
from rules_lib.recht.tlv import besluit_eisen as eisen
from rules_lib.recht.tlv.besluit_feiten import TlvBesluit
from rules_lib.recht.tlv.gebeurtenissen import BEKENDMAKING_TLV
from rules_lib.recht.tlv.vindplaatsen import (
    CRITERIA,
    CRITERIA_PLAN,
    DESKUNDIGEN,
    EISEN_PRO_LWOO,
    GEGEVENS_BEWAREN,
    NUMMER_EN_AFSCHRIFT,
    PERIODE_SBO,
    PERIODE_WEC,
    SAMENWERKINGSVERBAND,
    TLV_REGELS,
)
from rules_lib.recht.tlv.voorbereiding import BESLUIT, VOORAF
from rules_lib.recht.wetten import AWB

_BEKEND_AAN_OUDERS = AWB.artikel("3:41", "1").als_uitleg(
    "Dat het besluit ook tot de ouders is gericht, is een gevolgtrekking."
)

_BIJ = (
    eis(
        eisen.criteria_getoetst,
        "Het besluit is getoetst aan de criteria.",
        Fase.BIJ_BESLUIT,
        "Ja: toets alsnog, uiterlijk in de beslissing op bezwaar.",
        *CRITERIA_PLAN,
        *(
            replace(bron, werk=replace(bron.werk, sectoren=("vo", "vso")))
            for bron in (EISEN_PRO_LWOO, CRITERIA)
        ),
        wie=SAMENWERKINGSVERBAND,
    ),
    eis(
        eisen.op_tijd_beslist,
        "Het besluit is er voordat de redelijke termijn in ieder geval om is.",
        Fase.BIJ_BESLUIT,
        "Nee. Is er nog geen besluit, neem het dan meteen; de school kan in gebreke stellen.",
        AWB.artikel("4:13", "1 en 2").als_uitleg("Voor een tlv is geen eigen termijn gevonden."),
        AWB.artikel("4:14", "3"),
        AWB.artikel("4:15", "1"),
        wie=SAMENWERKINGSVERBAND,
        jurist=("Wanneer is bij een tlv de redelijke termijn eerder om dan na acht weken?",),
    ),
    eis(
        eisen.periode_genoemd,
        "Bij sbo, so en vso: de verklaring geldt voor een of meer hele schooljaren.",
        Fase.BIJ_BESLUIT,
        "Ja: vul de verklaring aan.",
        PERIODE_SBO,
        PERIODE_WEC,
        wie=SAMENWERKINGSVERBAND,
    ),
    eis(
        daarna.tlv_gemotiveerd,
        "De redenen staan in het besluit, zo mogelijk met het wetsartikel.",
        Fase.BIJ_BESLUIT,
        "Ja: geef de redenen alsnog, uiterlijk in de beslissing op bezwaar.",
        AWB.artikel("3:46"),
        AWB.artikel("3:47", "1 en 2"),
        AWB.artikel("3:49"),
        wie=SAMENWERKINGSVERBAND,
    ),
    eis(
        daarna.afwijking_gemotiveerd,
        "Wijkt het besluit af van het advies, dan staat erbij waarom.",
        Fase.BIJ_BESLUIT,
        "Ja: leg het uit, uiterlijk in de beslissing op bezwaar.",
        AWB.artikel("3:50"),
        *DESKUNDIGEN,
        wie=SAMENWERKINGSVERBAND,
    ),
    eis(
        daarna.bezwaar_genoemd,
        "In het besluit staat wie, tot wanneer en waar bezwaar kan maken.",
        Fase.BIJ_BESLUIT,
        "Ja: laat het de school en de ouders alsnog schriftelijk weten.",
        AWB.artikel("3:45", "1 en 2"),
        wie=SAMENWERKINGSVERBAND,
    ),
    eis(
        daarna.volgnummer_gegeven,
        "De verklaring heeft een volgnummer; bij lwoo elke beslissing.",
        Fase.BIJ_BESLUIT,
        "Ja: geef het nummer alsnog.",
        *NUMMER_EN_AFSCHRIFT,
        wie=SAMENWERKINGSVERBAND,
    ),
)
_NA = (
    eis(
        daarna.bekendgemaakt,
        "Het besluit is aan de school en aan de ouders gestuurd of gegeven.",
        Fase.NA_BESLUIT,
        "Ja: stuur het alsnog. Voor wie het niet kreeg, kan de bezwaartermijn dan pas beginnen.",
        AWB.artikel("3:41", "1"),
        _BEKEND_AAN_OUDERS,
        wie=SAMENWERKINGSVERBAND,
        jurist=(
            (
                "Is een besluit over een tlv ook tot de ouders gericht (Awb 3:41)? Wanneer begint "
                "hun bezwaartermijn als alleen de school het besluit kreeg?"
            ),
        ),
        betrekt=(
            Betrekking(
                stap=BESLUIT,
                vorm=Vorm.INFORMEREN,
                wie="de school die aanvroeg",
                bronnen=(AWB.artikel("3:41", "1"), AWB.artikel("3:45", "1 en 2")),
                woorden="toezending of uitreiking, met vermelding van bezwaar",
            ),
            Betrekking(
                stap=BESLUIT,
                vorm=Vorm.INFORMEREN,
                wie="de ouders",
                bronnen=(_BEKEND_AAN_OUDERS, AWB.artikel("3:45", "1 en 2")),
                woorden="toezending of uitreiking, met vermelding van bezwaar",
            ),
        ),
    ),
    eis(
        daarna.afschrift_gegeven,
        "De ouders kregen een afschrift van elk advies over de ondersteuning.",
        Fase.NA_BESLUIT,
        "Ja: stuur het afschrift alsnog.",
        *NUMMER_EN_AFSCHRIFT,
        wie=SAMENWERKINGSVERBAND,
        jurist=(
            (
                "Valt ook het advies van de deskundigen over de toelaatbaarheid onder het "
                "afschrift aan de ouders (WPO art. 18a lid 14, WVO 2020 art. 2.47 lid 17)?"
            ),
        ),
        betrekt=(
            Betrekking(
                stap="Elk advies van het samenwerkingsverband over de ondersteuning van een "
                "leerling",
                vorm=Vorm.INFORMEREN,
                wie="de ouders",
                bronnen=NUMMER_EN_AFSCHRIFT,
                woorden="verstrekt een afschrift aan de ouders",
            ),
        ),
    ),
    eis(
        daarna.gezondheidsgegevens,
        "Gegevens over gezondheid zijn afgeschermd en gaan alleen naar de school.",
        Fase.DOORLOPEND,
        "Ja: scherm ze af, en vernietig ze na drie jaar.",
        *GEGEVENS_BEWAREN,
        wie=SAMENWERKINGSVERBAND,
    ),
)

TLV_BESLUIT = Controlelijst(
    id="tlv-besluit",
    titel="Beslissen over een tlv: is aan alles voldaan?",
    uitleg="Loopt na wat het samenwerkingsverband doet voor, bij en na een besluit over een tlv.",
    zaak=TlvBesluit,
    ankers=(BEKENDMAKING_TLV,),
    voorbeelden=(
        (
            "sector=so tlv_voor=so aanvraag_tlv=2026-11-23 bekendmaking_tlv=2027-01-12 "
            "juist_swv=ja tlv_advies=ja bemiddelaar_beslist_niet=ja tlv_bedenkingen_verwacht=ja "
            "tlv_gegevens_van_anderen=ja tlv_zienswijze_uitzondering=geen tlv_ouders_zienswijze=ja "
            "tlv_ouders_kozen_vorm=ja tlv_toegewezen=ja tlv_criteria_toegepast=ja "
            "tlv_opgeschort=nee tlv_schooljaren_genoemd=ja tlv_redenen=ja "
            "tlv_wijkt_af_van_advies=nee bezwaar_bij_swv_genoemd=ja tlv_volgnummer=ja "
            "tlv_besluit_naar_school=ja tlv_besluit_naar_ouders=ja "
            "tlv_advies_ondersteuning=nee tlv_gegevens_afgeschermd=ja"
        ),
        (
            "sector=vo tlv_voor=pro aanvraag_tlv=2026-11-23 bekendmaking_tlv=2027-02-01 "
            "juist_swv=ja tlv_advies=ja tlv_eerste_deskundige=ja tlv_tweede_deskundige=geen "
            "bemiddelaar_beslist_niet=ja tlv_bedenkingen_verwacht=ja tlv_gegevens_van_anderen=ja "
            "tlv_zienswijze_uitzondering=geen tlv_ouders_zienswijze=nee tlv_zienswijze_gewogen=ja "
            "tlv_toegewezen=ja tlv_alleen_genoemde_gegevens=ja tlv_criteria_toegepast=ja "
            "tlv_opgeschort=nee tlv_mededeling=nee tlv_redenen=ja tlv_wijkt_af_van_advies=ja "
            "tlv_afwijking_uitgelegd=nee bezwaar_bij_swv_genoemd=ja tlv_volgnummer=ja "
            "tlv_besluit_naar_school=ja tlv_besluit_naar_ouders=ja tlv_advies_ondersteuning=ja "
            "tlv_afschrift_naar_ouders=nee tlv_gegevens_afgeschermd=ja"
        ),
    ),
    versies=(Versie(TLV_REGELS, (*VOORAF, *_BIJ, *_NA)),),
    niet_getoetst=(
        "zorgvuldigheid (is alles over het kind bekeken, en is echt geluisterd)",
        "evenredigheid (kan het ook met minder, of voor minder schooljaren)",
        "motivering (overtuigen de redenen)",
        "redelijke termijn (na acht weken is zij om, maar eerder kan ook)",
    ),
)
