"""De procedure van een tlv: van aanvraag tot besluit, bezwaar, beroep en het laatste schooljaar."""

from __future__ import annotations

from rules_lib.kern.bron import Bron
from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.regel import Procedure
from rules_lib.kern.uitkomst import Aard, Uitkomst
from rules_lib.recht.basis import BEVOEGD_GEZAG, na_elkaar, stap
from rules_lib.recht.tlv import bezwaar, termijnen
from rules_lib.recht.tlv.beslissing_op_bezwaar import tlv_beslissing_op_bezwaar
from rules_lib.recht.tlv.beslistermijn import tlv_beslistermijn
from rules_lib.recht.tlv.feiten import TlvDuur, TlvTijd
from rules_lib.recht.tlv.gebeurtenissen import (
    AANVRAAG_TLV,
    AFGIFTE_TLV,
    BEKENDMAKING_BESLISSING_TLV,
    BEKENDMAKING_TLV,
    ONTVANGST_BEZWAAR_TLV,
)
from rules_lib.recht.tlv.vindplaatsen import (
    DESKUNDIGEN,
    SAMENWERKINGSVERBAND,
    TAAK,
    TLV_REGELS,
    ZIENSWIJZE,
)


class TlvProcedure(TlvTijd, TlvDuur, bezwaar.TlvBezwaar):
    """De feiten van een tlv van aanvraag tot einde.

    >>> TlvProcedure(sector="po", tlv_voor="sbo", tlv_schooljaren="2").sector == "po"
    True
    """


def _zonder_dag(id: str, tekst: str, *bronnen: Bron) -> Uitkomst:
    return Uitkomst(id=id, tekst=tekst, bronnen=bronnen, aard=Aard.NIET_GEREGELD)


_AANVRAGEN = _zonder_dag(
    "geen-dag-voor-aanvraag",
    "De wet noemt geen dag waarop de school aanvraagt. Reken terug: een besluit kan acht weken "
    "duren, en de school beslist over een aanmelding binnen haar eigen termijn.",
    *TAAK,
)
_ADVIES = _zonder_dag(
    "geen-dag-voor-advies",
    "De wet noemt geen dag voor het advies. Het is er voor het besluit.",
    *DESKUNDIGEN,
)
_ZIENSWIJZE = _zonder_dag(
    "geen-dag-voor-zienswijze",
    "De wet noemt geen dag voor de zienswijze. Is zij nodig, dan krijgen de ouders voor het "
    "besluit de gelegenheid.",
    *ZIENSWIJZE,
)


def _aanvragen(zaak: TlvProcedure) -> Uitkomst:
    return _AANVRAGEN


def _zienswijze(zaak: TlvProcedure) -> Uitkomst:
    return _ZIENSWIJZE


def _adviseren(zaak: TlvProcedure) -> Uitkomst:
    return _ADVIES


_BEZWAAR = (ONTVANGST_BEZWAAR_TLV, BEKENDMAKING_BESLISSING_TLV)

TLV = Procedure(
    id="tlv",
    titel="Van aanvraag tot einde van een tlv",
    uitleg="Zet de dagen van een tlv op een rij, met bezwaar, beroep en het laatste schooljaar.",
    zaak=TlvProcedure,
    ankers=(AANVRAAG_TLV, BEKENDMAKING_TLV, AFGIFTE_TLV),
    voorbeelden=(
        ("sector=po aanvraag_tlv=2026-11-23 bekendmaking_tlv=2027-01-11 tlv_schooljaren=1"),
        (
            "sector=vo aanvraag_tlv=2027-03-24 bekendmaking_tlv=2027-05-20 "
            "bekendmaking_beslissing_tlv=2027-09-20 tlv_voor=pro"
        ),
    ),
    versies=(
        Versie(
            TLV_REGELS,
            (
                stap(
                    "tlv-aanvraag",
                    "De tlv aanvragen",
                    BEVOEGD_GEZAG,
                    "Bespreek het met de ouders, en vraag de tlv schriftelijk aan.",
                    _aanvragen,
                    TlvProcedure,
                    levert="aanvraag_tlv",
                ),
                stap(
                    "tlv-zienswijze",
                    "De ouders horen",
                    SAMENWERKINGSVERBAND,
                    "Geef de ouders gelegenheid voor hun zienswijze, mondeling of schriftelijk.",
                    _zienswijze,
                    TlvProcedure,
                    regel="tlv-besluit",
                ),
                stap(
                    "tlv-advies",
                    "Advies van deskundigen",
                    SAMENWERKINGSVERBAND,
                    "Laat deskundigen adviseren over de toelaatbaarheid van de leerling.",
                    _adviseren,
                    TlvProcedure,
                    regel="tlv-besluit",
                ),
                stap(
                    "tlv-beslistermijn",
                    "Beslissen over de tlv",
                    SAMENWERKINGSVERBAND,
                    "Beslis, en stuur het besluit met de redenen aan de school en de ouders.",
                    tlv_beslistermijn,
                    TlvProcedure,
                    levert="bekendmaking_tlv",
                ),
                stap(
                    "tlv-bezwaar",
                    "Bezwaar maken",
                    "de ouders of de school",
                    "Stuur het bezwaar aan het samenwerkingsverband, op tijd.",
                    bezwaar.tlv_bezwaar,
                    TlvProcedure,
                    levert="ontvangst_bezwaar_tlv",
                ),
                stap(
                    "tlv-beslissing-op-bezwaar",
                    "Beslissen op het bezwaar",
                    SAMENWERKINGSVERBAND,
                    "Laat de adviescommissie horen en adviseren. Beslis daarna.",
                    tlv_beslissing_op_bezwaar,
                    TlvProcedure,
                    levert="bekendmaking_beslissing_tlv",
                ),
                stap(
                    "tlv-beroep",
                    "Naar de rechter",
                    "de ouders of de school",
                    "Niet eens met de beslissing op het bezwaar? Stel beroep in bij de rechtbank.",
                    bezwaar.tlv_beroep,
                    TlvProcedure,
                ),
                stap(
                    "tlv-laatste-schooljaar",
                    "Terug, of een nieuwe tlv",
                    "het bevoegd gezag van de school voor sbo of (v)so",
                    "Zorg in dit schooljaar voor terugplaatsing of overplaatsing, of voor een "
                    "nieuwe tlv als langer verblijf nodig is.",
                    termijnen.tlv_laatste_schooljaar,
                    TlvProcedure,
                ),
            ),
        ),
    ),
    volgorde=(
        *na_elkaar(AANVRAAG_TLV, BEKENDMAKING_TLV, *_BEZWAAR),
        *na_elkaar(AANVRAAG_TLV, AFGIFTE_TLV, *_BEZWAAR),
    ),
)
