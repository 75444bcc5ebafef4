"""De zorgplicht: of een school bij een aanmelding voor een passende plek moet zorgen."""

from __future__ import annotations

from dataclasses import replace

from rules_lib.kern.duur import Leeftijd
from rules_lib.kern.moment import Na
from rules_lib.kern.termijn import Volgorde
from rules_lib.kern.uitkomst import Uitkomst, Vervolg
from rules_lib.kern.zaak import Afgeleid, JaNee, Keuze
from rules_lib.recht.basis import Instellingzaak, beslissing
from rules_lib.recht.gebeurtenissen import GEBOORTEDATUM, ONTVANGST
from rules_lib.recht.vindplaatsen import (
    AANMELDEN,
    ANDERE_SCHOOL,
    BEOORDELEN,
    BESLISSEN,
    NIET_BEHANDELEN,
    UITZONDERING,
)
from rules_lib.recht.wetten import AWB, RAPPORT, WEC, WPO, WVO

GEBOREN_VOOR_AANMELDING = Volgorde(
    GEBOORTEDATUM, ONTVANGST, "De aanmelding ligt voor de geboorte van het kind."
)


class Zorgplicht(Instellingzaak):
    """De feiten waarvan de zorgplicht afhangt.

    >>> Zorgplicht(sector="vo", plaatsruimte="nee").plaatsruimte
    False
    """

    drie_jaar = Afgeleid(
        "Is het kind op de dag van de aanmelding drie jaar of ouder?",
        gebeurtenis=ONTVANGST,
        relatie="niet_voor",
        moment=Na(GEBOORTEDATUM, Leeftijd(3)),
        volgorde=(GEBOREN_VOOR_AANMELDING,),
        bronnen=AANMELDEN,
    )
    doof_en_twee_jaar = JaNee(
        "Is het kind doof of slechthorend, en op die dag twee jaar of ouder?",
        bronnen=(WEC.artikel("40", "3"),),
    )
    voorwaarden = JaNee(
        "Voldoet de leerling aan de wettelijke voorwaarden voor toelating tot het vo?",
        hulp="Bijvoorbeeld het schooladvies of een verklaring van het samenwerkingsverband. "
        "Eigen eisen van de school tellen hier niet.",
        bronnen=(WVO.artikel("8.9", "3"),),
    )
    schriftelijk = JaNee(
        "Is het kind schriftelijk aangemeld?",
        hulp="Met een formulier of een brief. Een recht om per e-mail aan te melden is er niet "
        "(WPO art. 4d, WEC art. 5b, WVO 2020 art. 3.43): vraag dan een bevestiging. Een gesprek "
        "of telefoontje is geen aanmelding.",
        bronnen=AANMELDEN,
    )
    plaatsruimte = JaNee(
        "Is er plaats op de school?",
        hulp="De wet zegt niet wanneer een school vol is. Kijk in het toelatingsbeleid.",
        oordeel=True,
        bronnen=UITZONDERING,
    )
    grondslag = Keuze(
        "Vroeg de school bij de aanmelding om de grondslag te respecteren of te onderschrijven?",
        {
            "niet_gevraagd": "Nee, dat is niet gevraagd",
            "verklaard": "Ja, en de ouders hebben het verklaard",
            "geweigerd": "Ja, en de ouders weigeren dat te verklaren",
        },
        hulp="De grondslag is de richting van de school, zoals katholiek of islamitisch. Later "
        "vragen telt hier niet. Een openbare school vraagt dit niet.",
        bronnen=UITZONDERING,
    )
    gegevens = JaNee(
        "Heeft de school genoeg gegevens om te beoordelen of er extra ondersteuning nodig is?",
        hulp="De school kan de ouders gegevens vragen over een stoornis, handicap of beperking.",
        oordeel=True,
        bronnen=BEOORDELEN,
    )
    extra_ondersteuning = Keuze(
        "Heeft het kind extra ondersteuning nodig?",
        {
            "ja": "Ja",
            "alleen_taal": "Alleen hulp bij Nederlands, om een achterstand in te halen",
            "nee": "Nee",
        },
        hulp="Het bevoegd gezag weegt dit. Leg vast wie keek, wat er gezien is en waarom. Een "
        "taalontwikkelingsstoornis of dyslexie is geen taalachterstand.",
        oordeel=True,
        bronnen=BEOORDELEN,
    )


def oud_genoeg(zaak: Zorgplicht) -> bool:
    """Zegt of het kind de leeftijd heeft om te worden aangemeld.

    Bron: WPO art. 40 lid 2, WEC art. 40 lid 3. In het vo en vso speelt dit niet.

    >>> oud_genoeg(Zorgplicht(sector="so", drie_jaar="nee", doof_en_twee_jaar="ja"))
    True
    """
    if zaak.sector == "po":
        return zaak.drie_jaar
    if zaak.sector == "so":
        return zaak.drie_jaar or zaak.doof_en_twee_jaar
    return True


def zorgplicht(zaak: Zorgplicht) -> Uitkomst:
    """Zegt of de zorgplicht bij een aanmelding geldt.

    Bron: WPO art. 40 lid 2-5, WEC art. 40 lid 3-6 en 22, WVO 2020 art. 8.8 lid 1 en 8.9.

    >>> zorgplicht(Zorgplicht(sector="so", instelling="ja")).id
    'instelling'
    """
    if zaak.sector in ("so", "vso"):
        if zaak.instelling:
            return _INSTELLING
    if not oud_genoeg(zaak):
        return _TE_JONG
    if zaak.sector == "vo":
        if not zaak.voorwaarden:
            return _VOORWAARDEN
    if not zaak.schriftelijk:
        return _NIET_SCHRIFTELIJK
    if not zaak.plaatsruimte:
        return _GEEN_PLAATS
    if zaak.grondslag == "geweigerd":
        return _GRONDSLAG
    if not zaak.gegevens:
        return _GEGEVENS
    if zaak.extra_ondersteuning == "ja":
        return _GELDT
    return _GEWOON


_GELDT = Uitkomst(
    id="geldt",
    tekst="De zorgplicht geldt. Weigert de school, dan zorgt zij eerst dat een andere school "
    "bereid is het kind toe te laten.",
    bronnen=(*BEOORDELEN, *ANDERE_SCHOOL),
    oordeel="Het bevoegd gezag weegt of het kind extra ondersteuning nodig heeft.",
    vervolg=(
        Vervolg("Reken uit wanneer er beslist moet zijn.", "beslissing-aanmelding"),
        Vervolg("Loop voor een weigering de eisen na.", "weigering"),
    ),
)
_GEWOON = Uitkomst(
    id="gewone-toelating",
    tekst="Het kind heeft geen extra ondersteuning nodig. De gewone toelating van de school volgt; "
    "de termijn om te beslissen loopt.",
    bronnen=(*BEOORDELEN, *BESLISSEN),
    oordeel="Het bevoegd gezag weegt of het kind extra ondersteuning nodig heeft.",
    vervolg=(Vervolg("Reken uit wanneer er beslist moet zijn.", "beslissing-aanmelding"),),
)
_WEIGEREN_TE_GEVEN = replace(
    AWB.artikel("4:3", "1").alleen_bij("openbaar"),
    toelichting="De aanvrager kan gegevens weigeren als de privacy zwaarder weegt.",
)
_GEGEVENS = Uitkomst(
    id="gegevens-vragen",
    tekst="De school beoordeelt de aanmelding en vraagt de ouders daarvoor gegevens. Komen die "
    "niet binnen de gestelde tijd, dan kan de school de aanmelding buiten behandeling laten. "
    "Volgens het rapport begint de zorgplicht bij de aanmelding als er genoeg gegevens zijn.",
    bronnen=(*BEOORDELEN, *NIET_BEHANDELEN, _WEIGEREN_TE_GEVEN, RAPPORT.artikel("2.2")),
    oordeel="Het bevoegd gezag weegt of de gegevens genoeg zijn.",
    vervolg=(
        Vervolg("Reken uit wanneer er beslist moet zijn.", "beslissing-aanmelding"),
        Vervolg("Reken uit wanneer buiten behandeling laten bekend moet zijn.", "niet-behandelen"),
    ),
    jurist=("Begint de zorgplicht bij de aanmelding, of pas als er genoeg gegevens zijn?",),
)
_GEEN_PLAATS = Uitkomst(
    id="geen-plaats",
    tekst="Er is geen plaats op de school. De plicht om te beoordelen en een andere school te "
    "zoeken geldt dan niet. Over de aanmelding moet wel op tijd worden beslist.",
    bronnen=(*UITZONDERING, *BESLISSEN, RAPPORT.artikel("3.4.2")),
    oordeel="Het bevoegd gezag weegt of er plaats is; de wet zegt niet wanneer een school vol is.",
    vervolg=(Vervolg("Reken uit wanneer er beslist moet zijn.", "beslissing-aanmelding"),),
    jurist=("Wanneer is er geen plaatsruimte? Wachtlijst en loting staan niet in de wet.",),
)
_GRONDSLAG = Uitkomst(
    id="grondslag-geweigerd",
    tekst="De ouders weigeren de verklaring over de grondslag. De plicht om te beoordelen en een "
    "andere school te zoeken geldt dan niet. Over de aanmelding moet wel op tijd worden beslist.",
    bronnen=(*UITZONDERING, *BESLISSEN),
    vervolg=(Vervolg("Reken uit wanneer er beslist moet zijn.", "beslissing-aanmelding"),),
)
_VOORWAARDEN = Uitkomst(
    id="voldoet-niet-aan-voorwaarden",
    tekst="De leerling voldoet niet aan de wettelijke voorwaarden voor het vo. De zorgplicht geldt "
    "dan niet.",
    bronnen=(WVO.artikel("8.9", "3"), *BESLISSEN),
    vervolg=(Vervolg("Reken uit wanneer er beslist moet zijn.", "beslissing-aanmelding"),),
)
_SCHRIFTELIJK = (
    "De wet eist een schriftelijke aanmelding; dat er zonder geen termijn loopt, is een "
    "gevolgtrekking."
)
_NIET_SCHRIFTELIJK = Uitkomst(
    id="niet-schriftelijk",
    tekst="Er is nog geen aanmelding: die gebeurt schriftelijk. Er loopt nog geen termijn.",
    bronnen=tuple(bron.als_uitleg(_SCHRIFTELIJK) for bron in AANMELDEN),
    vervolg=(Vervolg("Geef de ouders het aanmeldformulier, en help zo nodig met invullen."),),
)
_TE_JONG = Uitkomst(
    id="te-jong",
    tekst="Het kind is nog te jong. Aanmelden kan vanaf de derde verjaardag; in het so voor een "
    "doof of slechthorend kind vanaf de tweede.",
    bronnen=(WPO.artikel("40", "2"), WEC.artikel("40", "3")),
    vervolg=(Vervolg("Reken uit vanaf welke dag aanmelden kan.", "aanmelden-vanaf"),),
)
_INSTELLING = Uitkomst(
    id="instelling",
    tekst="Voor de toelating tot een instelling (cluster 1 of 2) geldt deze zorgplicht niet. Een "
    "commissie onderzoekt eerst of het kind in aanmerking komt.",
    bronnen=(WEC.artikel("40", "22"), WEC.artikel("41", "2 en 4")),
    vervolg=(Vervolg("Reken uit wanneer er beslist moet zijn.", "beslissing-aanmelding"),),
)

ZORGPLICHT = beslissing(
    zorgplicht,
    titel="Geldt de zorgplicht?",
    ankers=(ONTVANGST,),
    voorbeelden=(
        (
            "sector=po geboortedatum=2023-01-10 ontvangst=2026-11-23 schriftelijk=ja "
            "plaatsruimte=ja grondslag=niet_gevraagd gegevens=ja extra_ondersteuning=ja"
        ),
        "sector=so instelling=ja",
        "sector=vo voorwaarden=ja schriftelijk=ja plaatsruimte=nee",
    ),
)
