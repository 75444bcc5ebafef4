"""Een opp vaststellen: wie de school erbij betrekt, en wanneer het er is."""

from __future__ import annotations

from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.regel import Controlelijst, Eis, Fase
from rules_lib.recht.basis import eis
from rules_lib.recht.geldigheden import HOORRECHT, VOOR_HOORRECHT
from rules_lib.recht.opp import betrekkingen, eisen
from rules_lib.recht.opp.feiten import Totstandkoming
from rules_lib.recht.opp.gebeurtenissen import VASTSTELLING_OPP
from rules_lib.recht.opp.vindplaatsen import (
    ADVIES,
    HOREN,
    OVEREENSTEMMING,
    TOELICHTEN,
    VASTSTELLEN,
    ZES_WEKEN,
)
from rules_lib.recht.wetten import WEC

MEERDERJARIG_VO = (
    "Met wie overlegt een school in het vo over het opp van een meerderjarige leerling, en wie "
    "moet het met haar eens zijn? WVO 2020 art. 2.44 noemt de ouders; art. 8.1 (leerling in plaats "
    "van ouders) geldt alleen voor hoofdstuk 8."
)
UITLEG_MEERDERJARIG = (
    "Geldt het uitleggen in het vso ook voor een leerling die meerderjarig en handelingsbekwaam "
    "is? WEC art. 41a lid 9 maakt die uitzondering niet, lid 7 wel."
)
_VOORAF = (
    eis(
        eisen.commissie_advies,
        "In het (v)so: de commissie gaf advies over het opp voordat het werd vastgesteld.",
        Fase.VOOR_VASTSTELLING,
        "Ja: vraag het advies alsnog, bekijk het opp opnieuw en stel het opnieuw vast.",
        WEC.artikel("41a", "1 en 2"),
        *ADVIES,
        betrekt=betrekkingen.advies(betrekkingen.VASTSTELLEN, WEC.artikel("41a", "1 en 2")),
    ),
    eis(
        eisen.overleg_gevoerd,
        "Over het opp is op overeenstemming gericht overleg gevoerd, voordat het werd vastgesteld.",
        Fase.VOOR_VASTSTELLING,
        "Ja: overleg alsnog, en stel het opp daarna opnieuw vast.",
        *VASTSTELLEN,
        jurist=(MEERDERJARIG_VO,),
        betrekt=betrekkingen.overleg(betrekkingen.VASTSTELLEN, po="1", vo="1", wec="1"),
    ),
    eis(
        eisen.overeenstemming_begeleiding,
        "Over het deel over de individuele begeleiding is overeenstemming; daarna is dat deel "
        "vastgesteld.",
        Fase.VOOR_VASTSTELLING,
        "Ja: overleg verder, en stel dit deel vast als u het eens bent. De ouders kunnen het "
        "geschil aan de GPO voorleggen.",
        *OVEREENSTEMMING,
        jurist=(
            MEERDERJARIG_VO,
            "Is voor het deel over de begeleiding overeenstemming met elke ouder met gezag nodig?",
            "Wat betekenen de zes weken als er over de begeleiding geen overeenstemming is?",
        ),
        betrekt=betrekkingen.instemming(betrekkingen.VASTSTELLEN, po="2", vo="2", wec="2"),
    ),
)
_GEHOORD = eis(
    eisen.leerling_gehoord,
    "De leerling kon vrij zijn mening geven, op een zelf gekozen manier en met de ondersteuning "
    "die hij nodig had, voordat het opp werd vastgesteld.",
    Fase.VOOR_VASTSTELLING,
    "Ja: vraag de leerling alsnog zijn mening, bekijk het opp opnieuw en stel het opnieuw vast.",
    *HOREN,
    betrekt=betrekkingen.horen(betrekkingen.VASTSTELLEN),
)
_OP_TIJD = eis(
    eisen.opp_op_tijd,
    "Het opp is binnen zes weken vastgesteld.",
    Fase.VOOR_VASTSTELLING,
    "Nee. Is er nog geen opp, stel het dan zo spoedig mogelijk vast.",
    *ZES_WEKEN,
    id="op-tijd",
)
_UITGELEGD = eis(
    eisen.leerling_uitgelegd,
    "Aan de leerling is uitgelegd welke invloed zijn mening op het opp had.",
    Fase.NA_VASTSTELLING,
    "Ja: leg het alsnog uit.",
    *TOELICHTEN,
    jurist=(UITLEG_MEERDERJARIG,),
    betrekt=betrekkingen.toelichten(betrekkingen.VASTSTELLEN),
)
_ZONDER_LEERLING: tuple[Eis, ...] = (*_VOORAF, _OP_TIJD)
_MET_LEERLING: tuple[Eis, ...] = (*_VOORAF, _GEHOORD, _OP_TIJD, _UITGELEGD)

OPP_TOTSTANDKOMING = Controlelijst(
    id="opp-totstandkoming",
    titel="Een opp vaststellen: is aan alles voldaan?",
    uitleg="Loopt na wie de school bij het vaststellen van een opp betrekt, en of het op tijd is.",
    zaak=Totstandkoming,
    ankers=(VASTSTELLING_OPP,),
    voorbeelden=(
        (
            "sector=po opp_sbo=nee inschrijving=2026-11-23 behoefte_bij_inschrijving=ja "
            "vaststelling_opp=2027-01-04 tijdelijk_ingeschreven=nee schooldag_een=nee opp_oogo=ja "
            "opp_eens=eens opp_gehoord=ja opp_steun=ja opp_toegelicht=ja"
        ),
        (
            "sector=vso meerderjarig=ja inschrijving=2026-11-23 vaststelling_opp=2027-01-05 "
            "tijdelijk_ingeschreven=nee schooldag_een=nee opp_advies=nee opp_oogo=ja opp_eens=open "
            "opp_toegelicht=ja"
        ),
        (
            "sector=vo opp_praktijkonderwijs=ja eerste_bezoek=2024-08-26 schooldag_een=ja "
            "tijdelijk_ingeschreven=nee vaststelling_opp=2024-09-12 opp_oogo=ja opp_eens=eens"
        ),
    ),
    versies=(
        Versie(VOOR_HOORRECHT, _ZONDER_LEERLING),
        Versie(HOORRECHT, _MET_LEERLING),
    ),
    niet_getoetst=(
        "inhoud (staat erin wat erin hoort: loop daarvoor de eisen aan de inhoud na)",
        "zorgvuldigheid (is goed onderzocht wat de leerling nodig heeft, en echt geluisterd)",
        "spoed (was het opp er zo spoedig mogelijk: zes weken is de uiterste grens)",
        "passendheid (past de begeleiding bij wat de leerling nodig heeft)",
    ),
)
