"""Een tlv aanvragen: wat de school regelt en meestuurt."""

from __future__ import annotations

from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.regel import Betrekking, Controlelijst, Fase, Vorm
from rules_lib.recht.basis import eis
from rules_lib.recht.bezwaar.vindplaatsen import BESTUURSRECHTER
from rules_lib.recht.tlv import aanvraag_eisen as eisen
from rules_lib.recht.tlv.aanvraag_feiten import TlvAanvraag
from rules_lib.recht.tlv.gebeurtenissen import AANVRAAG_TLV
from rules_lib.recht.tlv.pro_lwoo import OUDERS_BIJ_18, PRO_LWOO
from rules_lib.recht.tlv.vindplaatsen import (
    GEEN_TOESTEMMING,
    LWOO_STUKKEN,
    PLAN,
    PRO_STUKKEN,
    STUKKEN_CRITERIA,
    TAAK,
    TLV_REGELS,
)
from rules_lib.recht.vindplaatsen import BEOORDELEN
from rules_lib.recht.wetten import AWB, RAPPORT

_ONDERZOEK = tuple(
    bron.als_uitleg("De school beoordeelt wat het kind nodig heeft; dat gaat aan de tlv vooraf.")
    for bron in BEOORDELEN
)
_VOORAF = (
    eis(
        eisen.zelf_onderzocht,
        "De school heeft zelf onderzocht wat nodig is, en eigen ondersteuning was niet genoeg.",
        Fase.VOOR_VOORNEMEN,
        "Ja: onderzoek alsnog, met hulp van het samenwerkingsverband.",
        *_ONDERZOEK,
        RAPPORT.artikel("3.4.1"),
    ),
    eis(
        eisen.ouders_voorbereid,
        "De ouders weten op tijd dat een tlv in beeld is, en wat de stappen zijn.",
        Fase.VOOR_VOORNEMEN,
        "Ja: bespreek het alsnog, voor de aanvraag weggaat.",
        RAPPORT.artikel("3.4.2"),
        betrekt=(
            Betrekking(
                stap="Een tlv aanvragen",
                vorm=Vorm.INFORMEREN,
                wie="de ouders",
                bronnen=(RAPPORT.artikel("3.4.2"),),
                woorden="op tijd betrekken als een tlv in beeld komt; de wet vraagt het niet",
            ),
        ),
    ),
    eis(
        eisen.toestemming,
        "Bij praktijkonderwijs langs de criteria stemmen de ouders schriftelijk in.",
        Fase.VOOR_BESLUIT,
        "Ja: vraag de instemming alsnog. Zonder instemming kan langs deze weg niet.",
        STUKKEN_CRITERIA,
        jurist=(OUDERS_BIJ_18,),
        betrekt=(
            Betrekking(
                stap="Een tlv aanvragen voor sbo, so of vso",
                vorm=Vorm.GEEN_TOESTEMMING,
                wie="de ouders",
                bronnen=GEEN_TOESTEMMING,
                woorden="de tekst vraagt geen toestemming of instemming",
            ),
            Betrekking(
                stap="Een tlv voor praktijkonderwijs aanvragen, rechtstreeks van po, (v)so of het "
                "eerste leerjaar",
                vorm=Vorm.GEEN_TOESTEMMING,
                wie="de ouders",
                bronnen=(PRO_STUKKEN.als_uitleg("De tekst vraagt hier een zienswijze."),),
                woorden="wel hun zienswijze op schrift",
            ),
            Betrekking(
                stap="Een beslissing over lwoo aanvragen",
                vorm=Vorm.GEEN_TOESTEMMING,
                wie="de ouders",
                bronnen=(LWOO_STUKKEN.als_uitleg("De tekst vraagt hier overleg."),),
                woorden="wel overleg",
            ),
            Betrekking(
                stap="Een tlv voor praktijkonderwijs aanvragen langs de criteria van UWVO 2.47",
                vorm=Vorm.TOESTEMMING,
                wie="de ouders",
                bronnen=(STUKKEN_CRITERIA,),
                woorden="de schriftelijke zienswijze en instemming van de ouders",
            ),
        ),
    ),
)
_AANVRAAG = (
    eis(
        eisen.school_vraagt_aan,
        "Het bevoegd gezag vraagt aan van een school van aanmelding of inschrijving.",
        Fase.VOOR_BESLUIT,
        "Ja: laat de goede school aanvragen. Ouders kunnen niet zelf aanvragen.",
        *TAAK,
        jurist=(
            (
                "Kan een basisschool vso of pro aanvragen voor een leerling uit groep 8? De tekst "
                "noemt een school voor vo of vso."
            ),
        ),
    ),
    eis(
        eisen.juiste_ontvanger,
        "De aanvraag gaat naar het samenwerkingsverband dat beslist.",
        Fase.VOOR_BESLUIT,
        "Ja: dien de aanvraag in bij het goede samenwerkingsverband.",
        AWB.artikel("4:1"),
        *TAAK,
    ),
    eis(
        eisen.op_papier_ingediend,
        "De aanvraag is schriftelijk en ondertekend.",
        Fase.VOOR_BESLUIT,
        "Ja: dien haar zo in, of vul aan. De beslistermijn begint bij de ontvangst.",
        AWB.artikel("4:1"),
        AWB.artikel("4:2", "1"),
        BESTUURSRECHTER,
        jurist=("Is een aanvraag door een e-mail of een webformulier schriftelijk (Awb 4:1)?",),
    ),
    eis(
        eisen.volgens_plan,
        "De aanvraag volgt de procedure van het ondersteuningsplan.",
        Fase.VOOR_BESLUIT,
        "Ja: vul aan wat het samenwerkingsverband vraagt.",
        *(
            bron.als_uitleg(
                "Het ondersteuningsplan bevat de procedure en de criteria voor plaatsing."
            )
            for bron in PLAN
        ),
    ),
)
TLV_AANVRAAG = Controlelijst(
    id="tlv-aanvraag",
    titel="Een tlv aanvragen: is aan alles gedacht?",
    uitleg="Loopt na wat de school regelt en meestuurt als zij een tlv of lwoo aanvraagt.",
    zaak=TlvAanvraag,
    ankers=(AANVRAAG_TLV,),
    voorbeelden=(
        (
            "sector=po tlv_voor=sbo aanvraag_tlv=2026-11-23 tlv_eigen_onderzoek=ja "
            "tlv_geprobeerd=ja tlv_ouders_voorbereid=ja tlv_aanvrager=ja juist_swv=ja "
            "tlv_schriftelijk=ja volgt_ondersteuningsplan=ja"
        ),
        (
            "sector=vo tlv_voor=pro tlv_weg=criteria tlv_eigen_onderzoek=ja tlv_geprobeerd=ja "
            "tlv_ouders_voorbereid=ja tlv_aanvrager=ja juist_swv=ja tlv_schriftelijk=ja "
            "volgt_ondersteuningsplan=ja kort_in_nederland=nee onderwijskundig_rapport=ja "
            "tlv_zienswijze_op_schrift=ja tlv_instemming=nee tlv_kopie_beslissing=ja "
            "tlv_motivering_criteria=ja tlv_dossier_compleet=nee"
        ),
    ),
    versies=(Versie(TLV_REGELS, (*_VOORAF, *_AANVRAAG, *PRO_LWOO)),),
    niet_getoetst=(
        "zorgvuldigheid (is goed naar het kind gekeken, en naar de ouders geluisterd)",
        "noodzaak (kan het kind met meer hulp op de eigen school blijven)",
        "plaats (een tlv geeft nog geen plaats op een school)",
    ),
)
