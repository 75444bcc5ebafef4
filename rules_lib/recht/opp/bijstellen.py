"""Een opp bijstellen: wie de school erbij betrekt."""

from __future__ import annotations

from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.regel import Controlelijst, Eis, Fase
from rules_lib.recht.basis import eis
from rules_lib.recht.geldigheden import HOORRECHT, VOOR_HOORRECHT
from rules_lib.recht.opp import betrekkingen
from rules_lib.recht.opp import eisen_bijstellen as eisen
from rules_lib.recht.opp.eisen_bijstellen import Bijstelling
from rules_lib.recht.opp.gebeurtenissen import BIJSTELLING_OPP
from rules_lib.recht.opp.totstandkoming import MEERDERJARIG_VO, UITLEG_MEERDERJARIG
from rules_lib.recht.opp.vindplaatsen import (
    ADVIES,
    BIJSTELLEN,
    BIJSTELLEN_BEGELEIDING,
    HOREN,
    INBRENG,
    TOELICHTEN,
)
from rules_lib.recht.wetten import WEC

GPO_OVER_BEGELEIDING_WEC = (
    "Neemt de GPO in het (v)so kennis van een geschil over het bijstellen van de begeleiding? WEC "
    "art. 45 lid 2 noemt art. 41a lid 5, niet lid 6."
)
_OPNIEUW = "Ja: doe het alsnog, en stel daarna opnieuw bij."
_ZONDER_LEERLING: tuple[Eis, ...] = (
    eis(
        eisen.bijstelling_advies,
        "In het (v)so: de commissie gaf vooraf advies over de bijstelling.",
        Fase.VOOR_VASTSTELLING,
        _OPNIEUW,
        WEC.artikel("41a", "5 en 6"),
        *ADVIES,
        betrekt=betrekkingen.advies(betrekkingen.BIJSTELLEN, WEC.artikel("41a", "5 en 6")),
    ),
    eis(
        eisen.bijstelling_overleg,
        "Over de bijstelling is vooraf op overeenstemming gericht overleg gevoerd.",
        Fase.VOOR_VASTSTELLING,
        _OPNIEUW,
        *BIJSTELLEN,
        jurist=(MEERDERJARIG_VO,),
        betrekt=betrekkingen.overleg(betrekkingen.BIJSTELLEN, po="5", vo="4", wec="5"),
    ),
    eis(
        eisen.bijstelling_overeenstemming,
        "Over een andere individuele begeleiding is vooraf overeenstemming.",
        Fase.VOOR_VASTSTELLING,
        "Ja: overleg verder. De ouders kunnen het geschil aan de GPO voorleggen.",
        *BIJSTELLEN_BEGELEIDING,
        jurist=(
            MEERDERJARIG_VO,
            GPO_OVER_BEGELEIDING_WEC,
        ),
        betrekt=betrekkingen.instemming(betrekkingen.BIJSTELLEN, po="5", vo="4", wec="6"),
    ),
)
_MET_LEERLING: tuple[Eis, ...] = (
    *_ZONDER_LEERLING,
    eis(
        eisen.bijstelling_gehoord,
        "De leerling kon vooraf vrij zijn mening geven, met de hulp die hij daarbij nodig had.",
        Fase.VOOR_VASTSTELLING,
        _OPNIEUW,
        *HOREN,
        betrekt=betrekkingen.horen(betrekkingen.BIJSTELLEN),
    ),
    eis(
        eisen.bijstelling_beschreven,
        "De inbreng van de leerling bij de bijstelling staat in het opp, met de invloed ervan.",
        Fase.IN_HET_PLAN,
        "Ja: beschrijf het alsnog.",
        *INBRENG,
    ),
    eis(
        eisen.bijstelling_uitgelegd,
        "Aan de leerling is uitgelegd welke invloed zijn mening op de bijstelling had.",
        Fase.NA_VASTSTELLING,
        "Ja: leg het alsnog uit.",
        *TOELICHTEN,
        jurist=(UITLEG_MEERDERJARIG,),
        betrekt=betrekkingen.toelichten(betrekkingen.BIJSTELLEN),
    ),
)

OPP_BIJSTELLEN = Controlelijst(
    id="opp-bijstellen",
    titel="Een opp bijstellen: is aan alles voldaan?",
    uitleg="Loopt na wie de school bij het bijstellen van een opp betrekt.",
    zaak=Bijstelling,
    ankers=(BIJSTELLING_OPP,),
    voorbeelden=(
        (
            "sector=po bijstelling_opp=2026-11-23 bijstelling_raakt=beide bijstelling_oogo=ja "
            "bijstelling_eens=eens bijstelling_gehoord=ja bijstelling_steun=ja "
            "bijstelling_beschreven=ja bijstelling_toegelicht=ja"
        ),
        (
            "sector=vso meerderjarig=nee bijstelling_opp=2026-11-23 bijstelling_raakt=begeleiding "
            "bijstelling_advies=ja bijstelling_eens=toch bijstelling_gehoord=nee "
            "bijstelling_beschreven=nee bijstelling_toegelicht=nee"
        ),
        "sector=vo bijstelling_opp=2025-07-31 bijstelling_raakt=rest bijstelling_oogo=ja",
    ),
    versies=(Versie(VOOR_HOORRECHT, _ZONDER_LEERLING), Versie(HOORRECHT, _MET_LEERLING)),
    niet_getoetst=(
        "zorgvuldigheid (is goed bekeken waarom de begeleiding anders moet)",
        "passendheid (past de nieuwe begeleiding bij wat de leerling nodig heeft)",
        "motivering (is voor ouders en leerling te volgen waarom)",
    ),
)
