"""De procedure van voornemen tot verwijdering, en de weg daarna."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.regel import Procedure, Stap, TermijnOfUitkomst
from rules_lib.recht.basis import na_elkaar, stap
from rules_lib.recht.bezwaar import termijnen as bezwaar
from rules_lib.recht.bezwaar.procedure import BESLUIT_EN_BEZWAAR
from rules_lib.recht.gebeurtenissen import BEKENDMAKING
from rules_lib.recht.geldigheden import SINDS_HOREN_VO, VOOR_HOREN_VO
from rules_lib.recht.verwijdering import betrokken, melding, stappen
from rules_lib.recht.verwijdering.gebeurtenissen import VOORNEMEN
from rules_lib.recht.verwijdering.stappen import Verwijderen
from rules_lib.recht.verwijdering.uitschrijving import uitschrijving
from rules_lib.recht.verwijdering.werken import OPGAVE_TOT_27

Termijnfunctie = Callable[[Verwijderen], TermijnOfUitkomst]


@dataclass(frozen=True, kw_only=True)
class Tekst:
    """Waarin de versies van de wet verschillen: het horen in het vo, en de opgave.

    >>> SINDS_2026.horen.__name__
    'horen'
    """

    horen: Termijnfunctie
    besluit: Termijnfunctie
    inspectie: Termijnfunctie
    opgave: Termijnfunctie


SINDS_2026 = Tekst(
    horen=stappen.horen,
    besluit=stappen.besluit,
    inspectie=melding.aan_inspectie,
    opgave=melding.aan_woongemeente,
)
TOT_2026 = replace(SINDS_2026, opgave=melding.aan_woongemeente_tot_2026)
TOT_2024 = replace(
    TOT_2026,
    horen=stappen.horen_tot_2024,
    besluit=stappen.besluit_tot_2024,
    inspectie=melding.aan_inspectie_tot_2024,
)


def _tot_het_besluit(tekst: Tekst) -> tuple[Stap, ...]:
    return (
        stap(
            "horen",
            "Horen",
            "het bevoegd gezag",
            "Hoor in het po de groepsleraar en de ouders, in het (v)so de leraren en de ouders. "
            "Geef in het vo de leerling, en onder achttien ook de ouders, de gelegenheid. Maak "
            "verslag.",
            tekst.horen,
            Verwijderen,
            levert="gehoord",
            regel="verwijdering",
        ),
        stap(
            "andere-school",
            "Een andere school zoeken",
            "het bevoegd gezag",
            "Zorg dat een andere school op papier zegt dat zij de leerling toelaat. Vraag zo nodig "
            "een tlv aan.",
            stappen.andere_school,
            Verwijderen,
            levert="school_bereid",
            regel="andere-school-bij-verwijdering",
        ),
        stap(
            "zoektijd-instelling",
            "Zonder succes gezocht",
            "het bevoegd gezag van een instelling voor cluster 1 of 2",
            "Bewaar wat is gevraagd en geantwoord. Na acht weken zonder succes kan het zonder "
            "andere school.",
            stappen.zoektijd,
            Verwijderen,
        ),
        stap(
            "overleg-inspectie",
            "Met de inspectie overleggen",
            "het bevoegd gezag",
            "Overleg met de inspectie, ook over hoe de leerling onderwijs kan volgen. Ten tijde "
            "van dit overleg kan de leerling worden geschorst.",
            stappen.overleg_inspectie,
            Verwijderen,
            levert="inspectieoverleg",
            regel="verwijdering",
        ),
        stap(
            "besluit",
            "Besluiten en bekendmaken",
            "het bevoegd gezag",
            "Loop de eisen na. Besluit met redenen, en maak het op papier bekend, met hoe en tot "
            "wanneer bezwaar kan.",
            tekst.besluit,
            Verwijderen,
            levert="bekendmaking",
            regel="verwijdering",
        ),
        stap(
            "melding-gemeente",
            "Melden aan burgemeester en wethouders",
            "het hoofd van de school",
            "Meld het besluit meteen, met zo mogelijk het burgerservicenummer.",
            melding.aan_gemeente,
            Verwijderen,
            regel="melding-verwijdering",
        ),
        stap(
            "melding-inspectie",
            "De inspectie op de hoogte stellen",
            "het bevoegd gezag",
            "Stel de inspectie schriftelijk en met redenen op de hoogte.",
            tekst.inspectie,
            Verwijderen,
            regel="melding-verwijdering",
        ),
        stap(
            "opgave-gemeente",
            "Een leerling zonder startkwalificatie opgeven",
            "het bevoegd gezag",
            "Geef de gegevens meteen op aan de gemeente waar de leerling woont of verblijft.",
            tekst.opgave,
            Verwijderen,
            regel="melding-verwijdering",
        ),
    )


_NA_HET_BESLUIT = (
    stap(
        "uitschrijving",
        "Uitschrijven",
        "de directeur (po en (v)so) of het bevoegd gezag (vo)",
        "Schrijf de leerling uit, als de verwijdering definitief is. Verbeter de dag als het "
        "register op tijd een inschrijving elders meldt.",
        uitschrijving,
        Verwijderen,
    ),
    stap(
        "bezwaar",
        "Bezwaar maken",
        "de ouders, of de leerling",
        "Stuur het bezwaar aan het bestuur van de school. Zorg dat het op tijd binnen is.",
        bezwaar.bezwaar,
        Verwijderen,
        levert="ontvangst_bezwaar",
    ),
    stap(
        "gpo-verzoek",
        "Het geschil aan de GPO voorleggen",
        "de ouders",
        "Leg het geschil voor aan de commissie; dat kan al bij een voornemen. Dit vervangt het "
        "bezwaar niet.",
        stappen.gpo_verzoek,
        Verwijderen,
        levert="gpo_aanhangig",
    ),
    stap(
        "gpo-oordeel",
        "Oordeel van de GPO",
        "de GPO",
        "De commissie geeft een oordeel. Het bestuur zegt schriftelijk wat het ermee doet.",
        stappen.gpo_oordeel,
        Verwijderen,
        levert="gpo_oordeel",
    ),
    stap(
        "beslissing-op-bezwaar",
        "Beslissen op het bezwaar",
        "het bevoegd gezag",
        "Hoor de ouders, in het vo de leerling en onder achttien ook de ouders. Laat hen de "
        "adviezen en rapporten zien. Overleg in het (v)so met de inspecteur. Wacht een oordeel van "
        "de GPO af. Beslis.",
        bezwaar.beslissing_op_bezwaar,
        Verwijderen,
        levert="bekendmaking_beslissing",
    ),
    stap(
        "beroep",
        "Naar de rechter",
        "de ouders, of de leerling",
        "Bent u het niet eens met de beslissing op het bezwaar? Ga na of de rechter kan helpen.",
        bezwaar.beroep,
        Verwijderen,
    ),
)


def _stappen(tekst: Tekst) -> tuple[Stap, ...]:
    return (*_tot_het_besluit(tekst), *_NA_HET_BESLUIT)


VERWIJDEREN = Procedure(
    id="verwijderen",
    titel="Van voornemen tot verwijdering, en de weg daarna",
    uitleg="Zet de dagen van een verwijdering op een rij, tot en met bezwaar en beroep.",
    zaak=Verwijderen,
    ankers=(BEKENDMAKING, VOORNEMEN),
    voorbeelden=(
        (
            "sector=po denominatie=bijzonder voornemen_verwijdering=2026-11-02 gehoord=2026-11-09 "
            "school_bereid=2026-11-20 bekendmaking=2026-11-23"
        ),
        (
            "sector=vo denominatie=openbaar leerplichtig=ja voornemen_verwijdering=2026-11-02 "
            "gehoord=2026-11-09 inspectieoverleg=2026-11-16 school_bereid=2026-11-12"
        ),
        (
            "sector=vo denominatie=bijzonder leerplichtig=nee achttien=ja jonger_dan_23=ja "
            "startkwalificatie=nee voornemen_verwijdering=2024-07-01 bekendmaking=2024-07-15"
        ),
    ),
    versies=(
        Versie(VOOR_HOREN_VO, _stappen(TOT_2024)),
        Versie(replace(SINDS_HOREN_VO, tot=OPGAVE_TOT_27.van), _stappen(TOT_2026)),
        Versie(OPGAVE_TOT_27, _stappen(SINDS_2026)),
    ),
    volgorde=na_elkaar(VOORNEMEN, *BESLUIT_EN_BEZWAAR),
    betrekt=(*betrokken.LERAAR, *betrokken.OUDERS, betrokken.OUDERS_VO, betrokken.LEERLING_VO),
)
