"""Beslissen op bezwaar: waaraan voldaan moet zijn voordat het bestuur op een bezwaar beslist."""

from __future__ import annotations

from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.regel import Controlelijst, Fase
from rules_lib.recht.basis import eis
from rules_lib.recht.bezwaar import betrokken, eisen, eisen_gpo
from rules_lib.recht.bezwaar.feiten import BeslissingOpBezwaar
from rules_lib.recht.bezwaar.gpo import GELEZEN
from rules_lib.recht.bezwaar.termijnen import VERDAGEN
from rules_lib.recht.bezwaar.vindplaatsen import (
    AFWIJKEN_VAN_OORDEEL,
    ALS_HET_BESLUIT,
    ANTWOORD_OP_OORDEEL,
    INSPECTEUR,
    NA_BEZWAARTERMIJN,
    NA_ONTVANGST,
    OPSCHORTING_GPO,
)
from rules_lib.recht.gebeurtenissen import BEKENDMAKING_BESLISSING, ONTVANGST_BEZWAAR
from rules_lib.recht.wetten import AWB, WEC, WPO

_HOREN_AWB = AWB.artikel("7:2", "1").alleen_bij("openbaar")
_COMMISSIE = (
    AWB.artikel("7:13", "2 en 3").alleen_bij("openbaar"),
    AWB.artikel("7:13", "7").alleen_bij("openbaar"),
)
_INZAGE = _HOREN_AWB.als_uitleg("Wie wordt gehoord, kan pas reageren als hij de stukken kent.")
_TE_LAAT_GEHOORD = "Nee, niet na de beslissing: het horen gaat eraan vooraf."
_VOLGENDE_STAP = "Ja: laat het alsnog schriftelijk weten."

_EISEN = (
    eis(
        eisen.ontvangst_bevestigd,
        "De ontvangst van het bezwaar is schriftelijk bevestigd.",
        Fase.VOOR_BESLUIT,
        "Ja: bevestig het alsnog, en noem de dag van ontvangst.",
        AWB.artikel("6:14", "1").alleen_bij("openbaar"),
        betrekt=(betrokken.BEVESTIGEN,),
    ),
    eis(
        eisen.commissie_gemeld,
        "De ouders weten dat een adviescommissie adviseert en hen hoort.",
        Fase.VOOR_BESLUIT,
        "Ja: zeg het alsnog, voor het horen.",
        _COMMISSIE[0],
        betrekt=(betrokken.COMMISSIE_MELDEN, betrokken.COMMISSIE),
    ),
    eis(
        eisen.gehoord,
        "Wie bezwaar maakte is gehoord, of kreeg daar gelegenheid voor.",
        Fase.VOOR_BESLUIT,
        _TE_LAAT_GEHOORD,
        _HOREN_AWB,
        WPO.artikel("63", "3").alleen_bij("bijzonder"),
        WEC.artikel("61", "3 en 4").alleen_bij("bijzonder"),
        jurist=(
            "Wanneer kan een openbare school van horen afzien? Die Awb-regels zijn niet gelezen.",
            "Wie hoort een bijzondere school voor vso als de leerling meerderjarig is?",
        ),
        betrekt=(betrokken.HOREN_AWB, betrokken.HOREN_OUDERS),
    ),
    eis(
        eisen.leerling_gehoord,
        "In het vo kreeg de leerling gelegenheid om te worden gehoord.",
        Fase.VOOR_BESLUIT,
        _TE_LAAT_GEHOORD,
        *eisen.VO,
        betrekt=(betrokken.HOREN_LEERLING,),
    ),
    eis(
        eisen.ouders_ook_gehoord,
        "In het vo kregen ook de ouders van een leerling onder de achttien die gelegenheid.",
        Fase.VOOR_BESLUIT,
        _TE_LAAT_GEHOORD,
        *eisen.VO,
        betrekt=(betrokken.HOREN_OUDERS_VO,),
    ),
    eis(
        eisen.stukken_ingezien,
        "De adviezen en rapporten over het besluit konden worden ingezien.",
        Fase.VOOR_BESLUIT,
        "Nee, niet na de beslissing: de inzage gaat eraan vooraf.",
        WEC.artikel("61", "4").alleen_bij("bijzonder"),
        *eisen.VO,
        _INZAGE,
        jurist=(
            "Welke stukken legt een openbare school ter inzage? De Awb daarover is niet gelezen.",
        ),
        betrekt=(betrokken.INZAGE_OUDERS, betrokken.INZAGE_LEERLING),
    ),
    eis(
        eisen.overleg_inspecteur,
        "In het (v)so is met de inspecteur overlegd.",
        Fase.VOOR_BESLUIT,
        "Nee, niet na de beslissing: het overleg gaat eraan vooraf.",
        *INSPECTEUR,
        betrekt=(betrokken.OVERLEG_INSPECTEUR,),
    ),
    eis(
        eisen_gpo.oordeel_afgewacht,
        "Het oordeel van de GPO is afgewacht.",
        Fase.VOOR_BESLUIT,
        "Nee. Vraag een jurist wat er met de te vroege beslissing moet gebeuren.",
        *OPSCHORTING_GPO,
    ),
    eis(
        eisen.op_tijd_beslist,
        "Er is op tijd op het bezwaar beslist.",
        Fase.BIJ_BESLUIT,
        "Nee. Is er nog geen beslissing, neem haar dan meteen.",
        *NA_BEZWAARTERMIJN,
        *NA_ONTVANGST,
        *eisen.VO,
        jurist=("Wat volgt er als het bestuur te laat op het bezwaar beslist?", VERDAGEN),
    ),
    eis(
        eisen.redenen_vermeld,
        "De redenen staan in de beslissing op het bezwaar.",
        Fase.BIJ_BESLUIT,
        "Ja: vul de redenen alsnog schriftelijk aan.",
        AWB.artikel("3:46").alleen_bij("openbaar"),
        AWB.artikel("3:47", "1 en 2").alleen_bij("openbaar"),
        *ALS_HET_BESLUIT,
    ),
    eis(
        eisen_gpo.afwijking_oordeel,
        "Wijkt de beslissing af van het oordeel van de GPO, dan staat de reden erin.",
        Fase.BIJ_BESLUIT,
        "Ja: vul de reden alsnog schriftelijk aan.",
        *AFWIJKEN_VAN_OORDEEL,
    ),
    eis(
        eisen.afwijking_advies,
        "Wijkt de beslissing af van het advies van de adviescommissie, dan staat de reden erin.",
        Fase.BIJ_BESLUIT,
        "Ja: stuur de reden en het advies alsnog.",
        _COMMISSIE[1],
    ),
    eis(
        eisen.schriftelijk_bekend,
        "De beslissing is schriftelijk gestuurd of gegeven.",
        Fase.BIJ_BESLUIT,
        "Ja: stuur de beslissing alsnog; bij een openbare school begint de beroepstermijn dan pas.",
        AWB.artikel("3:41", "1").alleen_bij("openbaar"),
        *ALS_HET_BESLUIT,
        betrekt=(betrokken.BEKENDMAKEN,),
    ),
    eis(
        eisen.beroep_vermeld,
        "In de beslissing staat hoe, waar en tot wanneer beroep kan.",
        Fase.BIJ_BESLUIT,
        _VOLGENDE_STAP,
        AWB.artikel("3:45", "1 en 2").alleen_bij("openbaar"),
    ),
    eis(
        eisen_gpo.oordeel_beantwoord,
        "De ouders en de GPO weten schriftelijk wat het bestuur met het oordeel doet.",
        Fase.NA_BESLUIT,
        _VOLGENDE_STAP,
        *ANTWOORD_OP_OORDEEL,
        jurist=("Welke tekst geldt nu in het po voor het antwoord op een oordeel van de GPO?",),
        betrekt=(betrokken.ANTWOORD,),
    ),
)

EISEN_BEZWAAR = Controlelijst(
    id="beslissing-op-bezwaar-eisen",
    titel="Beslissen op een bezwaar: is aan alles voldaan?",
    uitleg="Loopt na wat er nodig is om op bezwaar tegen weigering of verwijdering te beslissen.",
    zaak=BeslissingOpBezwaar,
    ankers=(BEKENDMAKING_BESLISSING, ONTVANGST_BEZWAAR),
    voorbeelden=(
        (
            "sector=po denominatie=bijzonder ontvangst_bezwaar=2026-12-01 gpo=ja "
            "gpo_aanhangig=2026-12-10 gpo_oordeel=2027-02-11 bekendmaking_beslissing=2027-03-02 "
            "bezwaar_ouders_gehoord=ja bezwaar_redenen=ja bezwaar_op_papier=ja gpo_afgeweken=nee "
            "gpo_antwoord=ja"
        ),
        (
            "sector=vo denominatie=openbaar ontvangst_bezwaar=2026-12-01 gpo=nee "
            "bekendmaking_beslissing=2026-12-30 bezwaar_bevestigd=ja adviescommissie=nee "
            "bezwaar_gehoord=ja bezwaar_leerling_gehoord=nee achttien=nee "
            "bezwaar_ouders_ook=ja bezwaar_stukken=ja bezwaar_redenen=ja bezwaar_op_papier=ja "
            "beroep_genoemd=ja"
        ),
    ),
    versies=(Versie(GELEZEN, _EISEN),),
    niet_getoetst=(
        "heroverweging (is alles opnieuw bekeken, met wat er nu bekend is)",
        "zorgvuldigheid (is goed gekeken en geluisterd)",
        "evenredigheid (past het besluit bij wat er speelt)",
        "motivering (overtuigen de redenen)",
    ),
)
