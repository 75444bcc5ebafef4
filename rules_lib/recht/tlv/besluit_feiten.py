"""De feiten van een besluit over een tlv."""

from __future__ import annotations

from rules_lib.kern.moment import GewoneDag
from rules_lib.kern.termijn import Volgorde
from rules_lib.kern.zaak import Afgeleid, JaNee, Keuze
from rules_lib.recht.tlv.aanvraag_feiten import JuistSwv
from rules_lib.recht.tlv.feiten import ACHT_WEKEN, STILGESTAAN, VOLGORDE_AANVRAAG, TlvTijd
from rules_lib.recht.tlv.gebeurtenissen import AANVRAAG_TLV, BEKENDMAKING_TLV
from rules_lib.recht.tlv.vindplaatsen import (
    DESKUNDIGEN,
    EISEN_PRO_LWOO,
    GEGEVENS_BEWAREN,
    GRONDEN_PRO_LWOO,
    NUMMER_EN_AFSCHRIFT,
    PERIODE_SBO,
    PERIODE_WEC,
    PLAN,
    SAMENSTELLING,
    STUKKEN_CRITERIA,
    TAAK,
)
from rules_lib.recht.wetten import AWB, RAPPORT

_AANVRAAG_EERST = Volgorde(
    AANVRAAG_TLV, BEKENDMAKING_TLV, "Het besluit ligt voor de ontvangst van de aanvraag."
)


class TlvBesluit(JuistSwv, TlvTijd):
    """De feiten van een besluit over een tlv, of over lwoo.

    >>> TlvBesluit(tlv_toegewezen="nee").tlv_toegewezen
    False
    """

    tlv_toegewezen = JaNee(
        "Geeft het samenwerkingsverband wat er gevraagd is?",
        hulp="Een tlv, of de beslissing dat de leerling op lwoo is aangewezen.",
        bronnen=TAAK,
    )
    tlv_advies = JaNee(
        "Hebben deskundigen het samenwerkingsverband over deze leerling geadviseerd?",
        bronnen=DESKUNDIGEN,
    )
    tlv_eerste_deskundige = JaNee(
        "Was een van hen orthopedagoog of psycholoog?",
        bronnen=(SAMENSTELLING,),
    )
    tlv_tweede_deskundige = Keuze(
        "Wie was de tweede deskundige?",
        {
            "zorg": "Een kinder- of jeugdpsycholoog, pedagoog, kinderpsychiater, maatschappelijk "
            "werker of arts",
            "onderwijs": "Een deskundige voor vbo, mavo, vmbo en praktijkonderwijs",
            "geen": "Niemand van deze",
        },
        hulp="Wie het is, hangt af van de leerling.",
        bronnen=(SAMENSTELLING,),
    )
    bemiddelaar_beslist_niet = JaNee(
        "Beslist niemand mee die eerder bij deze leerling bemiddelde of observeerde?",
        hulp="Een afspraak van een samenwerkingsverband; de wet zegt dit niet.",
        bronnen=(RAPPORT.artikel("3.4.1"),),
    )
    tlv_bedenkingen_verwacht = JaNee(
        "Zullen de ouders naar verwachting bedenkingen hebben tegen het besluit?",
        hulp="Het samenwerkingsverband schat dit in. Weet het dat niet, dan is vragen veiliger. "
        "Leg vast waarop de inschatting rust.",
        oordeel=True,
        bronnen=(AWB.artikel("4:8", "1"),),
    )
    tlv_gegevens_van_anderen = JaNee(
        "Steunt het besluit op gegevens over het kind of de ouders die zij niet zelf gaven?",
        hulp="Bijvoorbeeld gegevens van de school, of een advies van deskundigen.",
        bronnen=(AWB.artikel("4:8", "1"),),
    )
    tlv_zienswijze_uitzondering = Keuze(
        "Is er een reden waarom de Awb de zienswijze niet vraagt?",
        {
            "geen": "Nee",
            "spoed": "Ja, er is te veel spoed",
            "eerder": "Ja, de ouders konden dit al eerder, en er is niets nieuws",
            "doel": "Ja, het doel van het besluit verdraagt geen aankondiging",
        },
        hulp="Leg de reden vast. Een wettelijke plicht van ouders om voor een tlv gegevens te "
        "geven (Awb 4:8 lid 2) is niet gevonden.",
        oordeel=True,
        bronnen=(AWB.artikel("4:11"),),
    )
    tlv_ouders_zienswijze = JaNee(
        "Kregen de ouders voor het besluit gelegenheid hun zienswijze te geven?",
        hulp="In de praktijk vaak een zienswijzegesprek van ouders, school en "
        "samenwerkingsverband.",
        bronnen=(AWB.artikel("4:8", "1"), RAPPORT.artikel("3.4.2")),
    )
    tlv_ouders_kozen_vorm = JaNee(
        "Konden de ouders zelf kiezen: mondeling of schriftelijk?",
        bronnen=(AWB.artikel("4:9"),),
    )
    tlv_zienswijze_gewogen = JaNee(
        "Is de zienswijze van de ouders in de beslissing betrokken?",
        oordeel=True,
        hulp="Het samenwerkingsverband weegt dit. Laat in het besluit zien wat ermee is gedaan.",
        bronnen=(GRONDEN_PRO_LWOO, STUKKEN_CRITERIA),
    )
    tlv_afwijkend_van_aanvrager = JaNee(
        "Steunt de afwijzing op gegevens over de aanvrager die anders zijn dan wat de school gaf?",
        bronnen=(AWB.artikel("4:7", "1"),),
    )
    tlv_school_zienswijze = JaNee(
        "Kreeg de school voor de afwijzing gelegenheid haar zienswijze te geven?",
        bronnen=(AWB.artikel("4:7", "1"),),
    )
    tlv_alleen_genoemde_gegevens = JaNee(
        "Steunt het besluit alleen op de gegevens die het Uitvoeringsbesluit noemt?",
        hulp="Motivering van de school, leerachterstand, IQ, zo nodig een "
        "persoonlijkheidsonderzoek en bij pro de zienswijze. Langs de criteria: de stukken van "
        "art. 2.47 lid 2.",
        bronnen=(GRONDEN_PRO_LWOO, STUKKEN_CRITERIA),
    )
    tlv_criteria_toegepast = JaNee(
        "Is het besluit getoetst aan de criteria die gelden?",
        hulp="Voor sbo, so en vso: die van het ondersteuningsplan. Voor pro en lwoo: de grenzen "
        "voor IQ en leerachterstand van het Uitvoeringsbesluit, of de criteria van art. 2.47.",
        oordeel=True,
        bronnen=(*PLAN, EISEN_PRO_LWOO),
    )
    tlv_schooljaren_genoemd = JaNee(
        "Staat in de verklaring voor welk aantal hele schooljaren zij geldt?",
        hulp="Een of meer. De rest van het lopende schooljaar komt er vanzelf bij.",
        bronnen=(PERIODE_SBO, PERIODE_WEC),
    )
    tlv_redenen = JaNee(
        "Staan de redenen in het besluit over de tlv of over lwoo?",
        hulp="Het samenwerkingsverband weegt of zij het besluit dragen. Verwijzen naar het advies "
        "kan, als de redenen daarin staan en de ouders en de school het kennen.",
        oordeel=True,
        bronnen=(AWB.artikel("3:46"), AWB.artikel("3:47", "1"), AWB.artikel("3:49")),
    )
    tlv_wijkt_af_van_advies = JaNee(
        "Wijkt het besluit af van het advies van de deskundigen?",
        bronnen=(AWB.artikel("3:50"),),
    )
    tlv_afwijking_uitgelegd = JaNee(
        "Staan die afwijking en de redenen ervoor in de motivering?",
        bronnen=(AWB.artikel("3:50"),),
    )
    bezwaar_bij_swv_genoemd = JaNee(
        "Staat in het besluit wie, tot wanneer en waar bezwaar kan maken?",
        hulp="Bij het samenwerkingsverband, binnen zes weken. Niet bij de school of de GPO.",
        bronnen=(AWB.artikel("3:45", "1 en 2"),),
    )
    tlv_besluit_naar_school = JaNee(
        "Is het besluit aan de school die aanvroeg gestuurd of gegeven?",
        bronnen=(AWB.artikel("3:41", "1"),),
    )
    tlv_besluit_naar_ouders = JaNee(
        "Is het besluit aan de ouders gestuurd of gegeven?",
        bronnen=(AWB.artikel("3:41", "1"),),
    )
    tlv_volgnummer = JaNee(
        "Heeft de verklaring of de beslissing over lwoo een volgnummer?",
        bronnen=NUMMER_EN_AFSCHRIFT,
    )
    tlv_advies_ondersteuning = JaNee(
        "Gaf het samenwerkingsverband advies over wat de leerling aan ondersteuning nodig heeft?",
        bronnen=NUMMER_EN_AFSCHRIFT,
    )
    tlv_afschrift_naar_ouders = JaNee(
        "Kregen de ouders van elk zo'n advies een afschrift?",
        bronnen=NUMMER_EN_AFSCHRIFT,
    )
    tlv_gegevens_afgeschermd = JaNee(
        "Zijn de gegevens over gezondheid afgeschermd, en gaan zij niet naar derden?",
        hulp="Toegang hebben alleen het samenwerkingsverband en de deskundigen. Alleen de school "
        "van aanmelding of inschrijving krijgt ze. Bewaren kan tot drie jaar na de beoordeling.",
        bronnen=GEGEVENS_BEWAREN,
    )
    tlv_binnen_acht_weken = Afgeleid(
        "Is het besluit er binnen acht weken na de ontvangst van de aanvraag?",
        gebeurtenis=BEKENDMAKING_TLV,
        relatie="uiterlijk",
        moment=GewoneDag(ACHT_WEKEN),
        volgorde=(_AANVRAAG_EERST,),
        bronnen=(AWB.artikel("4:13", "2"),),
    )
    tlv_binnen_stilgestane_weken = Afgeleid(
        "Is het besluit er binnen acht weken, de dagen waarop de tijd stilstond erbij?",
        gebeurtenis=BEKENDMAKING_TLV,
        relatie="uiterlijk",
        moment=GewoneDag(STILGESTAAN),
        volgorde=(_AANVRAAG_EERST, *VOLGORDE_AANVRAAG),
        bronnen=(AWB.artikel("4:13", "2"), AWB.artikel("4:15", "1")),
    )
    tlv_binnen_genoemde_tijd = JaNee(
        "Is het besluit er binnen de tijd die het samenwerkingsverband in de mededeling noemde?",
        bronnen=(AWB.artikel("4:14", "3"),),
    )
