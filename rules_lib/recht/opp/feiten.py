"""De feiten over wie een opp krijgt, met wie de school overlegt, en het vaststellen ervan."""

from __future__ import annotations

from rules_lib.kern.duur import Leeftijd, Weken
from rules_lib.kern.moment import GewoneDag, Moment, Na, VasteDag
from rules_lib.kern.termijn import Volgorde
from rules_lib.kern.zaak import Afgeleid, JaNee, Keuze
from rules_lib.recht.basis import Leerlingzaak
from rules_lib.recht.gebeurtenissen import GEBOORTEDATUM
from rules_lib.recht.opp.gebeurtenissen import (
    BEHOEFTE_ONTSTAAN,
    DEFINITIEVE_PLAATSING,
    EERSTE_BEZOEK,
    INSCHRIJVING,
    VASTSTELLING_OPP,
    augustus_van,
)
from rules_lib.recht.opp.vindplaatsen import (
    ADVIES,
    HOREN,
    INSCHRIJVEN,
    OVEREENSTEMMING,
    PER_1_AUGUSTUS,
    TIJDELIJK_GEPLAATST,
    TOELICHTEN,
    VASTSTELLEN,
    ZES_WEKEN,
)
from rules_lib.recht.wetten import WEC, WPO, WVO

_ANDERE_ONDERSTEUNING = {"po": ("ja", "alleen_taal", "nee")}
"""Leerwegondersteunend onderwijs is er alleen in het vo."""

NA_INSCHRIJVING: Moment = GewoneDag(Na(INSCHRIJVING, Weken(6)))
NA_1_AUGUSTUS: Moment = GewoneDag(Na(augustus_van(EERSTE_BEZOEK), Weken(6)))
NA_PLAATSING: Moment = GewoneDag(Na(DEFINITIEVE_PLAATSING, Weken(6)))
"""De laatste dag om een opp vast te stellen, naar het begin van de zes weken."""

PLAATSING_NA_INSCHRIJVING = Volgorde(
    INSCHRIJVING, DEFINITIEVE_PLAATSING, "De definitieve plaatsing ligt voor de inschrijving."
)
EERSTE_SCHOOLDAG = Volgorde(
    EERSTE_BEZOEK,
    NA_1_AUGUSTUS,
    "Bij het eerste bezoek waren de zes weken na 1 augustus van dat schooljaar al voorbij. Dat was "
    "dus niet de eerste schooldag van het schooljaar: antwoord daar nee.",
)


class Oppzaak(Leerlingzaak):
    """De feiten waarvan afhangt voor wie een opp nodig is.

    >>> Oppzaak(sector="po", opp_sbo="ja").opp_sbo
    True
    """

    opp_sbo = JaNee(
        "Is het een speciale school voor basisonderwijs (sbo)?",
        hulp="Een school voor speciaal onderwijs is iets anders: kies dan so.",
        bronnen=(WPO.artikel("40a", "1"),),
    )
    opp_praktijkonderwijs = JaNee(
        "Volgt de leerling praktijkonderwijs?",
        bronnen=(WVO.artikel("2.44", "1"),),
    )
    opp_ondersteuning = Keuze(
        "Heeft de leerling extra ondersteuning nodig?",
        {
            "ja": "Ja",
            "alleen_taal": "Alleen hulp bij Nederlands, om een achterstand in te halen",
            "alleen_lwoo": "Alleen leerwegondersteunend onderwijs (lwoo)",
            "nee": "Nee",
        },
        hulp="Het bevoegd gezag weegt dit. Leg vast wie keek, wat er gezien is en waarom. Kijk "
        "naar wat de leerling nodig heeft, niet naar wat de school al doet. Krijgt hij naast lwoo "
        "of taalhulp nog andere extra ondersteuning, kies dan ja.",
        oordeel=True,
        beperk=lambda zaak: _ANDERE_ONDERSTEUNING.get(
            zaak.gelezen["sector"], ("ja", "alleen_taal", "alleen_lwoo", "nee")
        ),
        bronnen=(WPO.artikel("40a", "1"), WVO.artikel("2.44", "1")),
    )


class Opptermijn(Oppzaak):
    """De feiten waarvan afhangt wanneer de zes weken voor een opp beginnen.

    >>> Opptermijn(tijdelijk_ingeschreven="nee").tijdelijk_ingeschreven
    False
    """

    tijdelijk_ingeschreven = JaNee(
        "Was de leerling eerst tijdelijk geplaatst, omdat er na tien weken geen besluit was?",
        hulp="Een kind van asielzoekers dat in het po of so na zes weken zonder besluit is "
        "toegelaten, is volgens de wet toegelaten en niet tijdelijk geplaatst: antwoord dan nee.",
        standaard=("nee", "De leerling was niet eerst tijdelijk geplaatst."),
        blijkt_uit=(DEFINITIEVE_PLAATSING,),
        bronnen=TIJDELIJK_GEPLAATST,
    )
    schooldag_een = JaNee(
        "Kwam de leerling voor het eerst op de eerste schooldag van het schooljaar?",
        hulp="Dan is hij ingeschreven per 1 augustus, ook als de school later begon. Kwam hij op "
        "een andere dag, antwoord dan nee.",
        bronnen=PER_1_AUGUSTUS,
    )
    vier_op_1_augustus = Afgeleid(
        "Was de leerling op 1 augustus van dat schooljaar vier jaar of ouder?",
        gebeurtenis=EERSTE_BEZOEK,
        relatie="niet_voor",
        moment=VasteDag(Na(GEBOORTEDATUM, Leeftijd(4)), (8, 1)),
        volgorde=(
            Volgorde(GEBOORTEDATUM, EERSTE_BEZOEK, "Het eerste bezoek ligt voor de geboorte."),
        ),
        standaard=("ja", "De leerling was op 1 augustus vier jaar of ouder."),
        bronnen=PER_1_AUGUSTUS,
    )
    behoefte_bij_inschrijving = Afgeleid(
        "Had de leerling op de dag van de inschrijving al extra ondersteuning nodig?",
        gebeurtenis=BEHOEFTE_ONTSTAAN,
        relatie="uiterlijk",
        moment=INSCHRIJVING,
        hulp="Het bevoegd gezag weegt dit. Het gaat erom of de behoefte er was, niet of de school "
        "haar al kende. Leg vast waaruit dat blijkt.",
        oordeel=True,
        bronnen=ZES_WEKEN,
    )
    behoefte_binnen_zes_weken = Afgeleid(
        "Ontstond de behoefte binnen zes weken na de inschrijving?",
        gebeurtenis=BEHOEFTE_ONTSTAAN,
        relatie="uiterlijk",
        moment=NA_INSCHRIJVING,
        bronnen=ZES_WEKEN,
    )


class Totstandkoming(Opptermijn):
    """De feiten van een opp dat is, of wordt, vastgesteld.

    >>> Totstandkoming(opp_oogo="nee").opp_oogo
    False
    """

    opp_advies = JaNee(
        "Gaf de commissie advies over het hele opp, voordat het is vastgesteld?",
        hulp="Een school vraagt de commissie voor de begeleiding, een instelling (cluster 1 of 2) "
        "de commissie van onderzoek. Ook over het deel over de individuele begeleiding.",
        bronnen=(WEC.artikel("41a", "1 en 2"), *ADVIES),
    )
    opp_oogo = JaNee(
        "Is over het opp echt overlegd met wie dat hoort, met als doel het eens te worden?",
        hulp="Voordat het is vastgesteld, met de ouders. In het vso met de leerling zelf als hij "
        "meerderjarig en handelingsbekwaam is. In het vo noemt de wet alleen de ouders; is de "
        "leerling achttien, overleg dan ook met hem. Meedelen of laten tekenen is geen overleg. "
        "Leg vast wat ieder inbracht en wat ermee gedaan is.",
        oordeel=True,
        bronnen=VASTSTELLEN,
    )
    opp_eens = Keuze(
        "Zijn de school en de ouders het eens over het deel over de individuele begeleiding?",
        {
            "eens": "Ja, en daarna is dat deel vastgesteld",
            "toch": "Nee, en dat deel is toch vastgesteld",
            "open": "Nee, en dat deel is niet vastgesteld",
        },
        hulp="In het vso met de leerling zelf als hij meerderjarig en handelingsbekwaam is. De wet "
        "vraagt geen handtekening. Leg wel vast wie waarmee instemde, en wanneer: zwijgen is geen "
        "instemming.",
        bronnen=OVEREENSTEMMING,
    )
    opp_gehoord = JaNee(
        "Kon de leerling vrij zeggen wat hij van het opp vindt, op een manier die hij zelf koos?",
        hulp="Voordat het opp is vastgesteld. De wet noemt geen leeftijd: ook een jong kind. De "
        "gelegenheid geven is genoeg, de leerling hoeft niets te zeggen.",
        bronnen=HOREN,
    )
    opp_steun = JaNee(
        "Kreeg de leerling daarbij de ondersteuning die hij nodig had?",
        hulp="Bijvoorbeeld plaatjes, een tolk, een vertrouwd iemand erbij. Had hij niets nodig, "
        "antwoord dan ja.",
        oordeel=True,
        bronnen=HOREN,
    )
    opp_toegelicht = JaNee(
        "Is aan de leerling uitgelegd welke invloed zijn mening op het opp had?",
        hulp="Ook als er niets door veranderde. In woorden die de leerling begrijpt.",
        bronnen=TOELICHTEN,
    )
    opp_in_zes_weken = Afgeleid(
        "Is het opp vastgesteld binnen zes weken na de inschrijving?",
        gebeurtenis=VASTSTELLING_OPP,
        relatie="uiterlijk",
        moment=NA_INSCHRIJVING,
        bronnen=(*ZES_WEKEN, *INSCHRIJVEN),
    )
    opp_in_zes_weken_augustus = Afgeleid(
        "Is het opp vastgesteld binnen zes weken na 1 augustus?",
        gebeurtenis=VASTSTELLING_OPP,
        relatie="uiterlijk",
        moment=NA_1_AUGUSTUS,
        volgorde=(EERSTE_SCHOOLDAG,),
        bronnen=(*ZES_WEKEN, *PER_1_AUGUSTUS),
    )
    opp_in_zes_weken_plaatsing = Afgeleid(
        "Is het opp vastgesteld binnen zes weken na de definitieve plaatsing?",
        gebeurtenis=VASTSTELLING_OPP,
        relatie="uiterlijk",
        moment=NA_PLAATSING,
        volgorde=(PLAATSING_NA_INSCHRIJVING,),
        bronnen=ZES_WEKEN,
    )
