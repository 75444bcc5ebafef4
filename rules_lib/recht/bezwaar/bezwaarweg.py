"""De weg na een besluit: is er bezwaar, bij wie, en wanneer wordt erop beslist."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Uitkomst
from rules_lib.kern.zaak import Keuze
from rules_lib.recht.basis import Basiszaak, beslissing
from rules_lib.recht.bezwaar import wegen
from rules_lib.recht.gebeurtenissen import BEKENDMAKING


class Bezwaarweg(Basiszaak):
    """De feiten waarvan de weg na een besluit afhangt.

    >>> Bezwaarweg(sector="po", bestreden_besluit="schorsing").bestreden_besluit == "schorsing"
    True
    """

    bestreden_besluit = Keuze(
        "Met welk besluit zijn de ouders het niet eens?",
        {
            "weigering": "De school weigert het kind toe te laten",
            "verwijdering": "De school verwijdert de leerling",
            "schorsing": "De school schorst de leerling",
            "niet_behandelen": "De school behandelt de aanmelding niet, omdat er gegevens missen",
            "opp": "De school stelt het ontwikkelingsperspectief (opp) vast of bij",
            "tlv": "Het samenwerkingsverband geeft een toelaatbaarheidsverklaring (tlv), of niet",
        },
        hulp="Een beslissing over lwoo telt hier als een tlv. Zit de leerling thuis of op een "
        "andere plek zonder besluit? Ga dan eerst na of dat een feitelijke verwijdering is.",
    )


def bezwaarweg(zaak: Bezwaarweg) -> Uitkomst:
    """Zegt welke weg er na een besluit is: bij wie bezwaar kan, en wanneer erop beslist is.

    Bron: WPO art. 40 lid 12 en 63, WEC art. 40 lid 20 en 21 en 61, WVO 2020 art. 8.8 lid 5 en 6 en
    8.15 lid 7 en 8, Awb art. 6:7, 6:8 en 7:10, WPO art. 18a lid 12, WVO 2020 art. 2.47 lid 15.

    >>> bezwaarweg(Bezwaarweg(sector="po", bestreden_besluit="schorsing",
    ...     denominatie="bijzonder")).aard.label
    'geen regeling gevonden'
    >>> bezwaarweg(Bezwaarweg(sector="vo", bestreden_besluit="verwijdering",
    ...     denominatie="openbaar")).id
    'vo-openbaar-verwijdering'
    >>> bezwaarweg(Bezwaarweg(sector="vso", bestreden_besluit="tlv")).id
    'samenwerkingsverband-vo'
    """
    if zaak.sector == "vo":
        if zaak.bestreden_besluit == "weigering":
            return wegen.VO_WEIGERING_OPENBAAR if _openbaar(zaak) else wegen.VO_WEIGERING_BIJZONDER
        if zaak.bestreden_besluit == "verwijdering":
            return (
                wegen.VO_VERWIJDERING_OPENBAAR
                if _openbaar(zaak)
                else wegen.VO_VERWIJDERING_BIJZONDER
            )
    if zaak.bestreden_besluit in ("weigering", "verwijdering"):
        return wegen.OPENBAAR if _openbaar(zaak) else wegen.BIJZONDER
    if zaak.bestreden_besluit == "schorsing":
        return wegen.SCHORSING_OPENBAAR if _openbaar(zaak) else wegen.SCHORSING_BIJZONDER
    if zaak.bestreden_besluit == "niet_behandelen":
        return (
            wegen.NIET_BEHANDELEN_OPENBAAR if _openbaar(zaak) else wegen.NIET_BEHANDELEN_BIJZONDER
        )
    if zaak.bestreden_besluit == "opp":
        return wegen.OPP_OPENBAAR if _openbaar(zaak) else wegen.OPP_BIJZONDER
    return wegen.TLV_PO if zaak.sector in ("po", "so") else wegen.TLV_VO


def _openbaar(zaak: Bezwaarweg) -> bool:
    return zaak.denominatie == "openbaar"


BEZWAARWEG = beslissing(
    bezwaarweg,
    titel="Welke weg is er tegen een besluit?",
    ankers=(BEKENDMAKING,),
    voorbeelden=(
        "sector=po bestreden_besluit=verwijdering denominatie=openbaar",
        "sector=vso bestreden_besluit=schorsing denominatie=bijzonder",
        "sector=vo bestreden_besluit=tlv",
    ),
)
