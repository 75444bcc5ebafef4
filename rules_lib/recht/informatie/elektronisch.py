"""Aanmelden en gegevens sturen per e-mail of via een website."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Aard, Uitkomst, Vervolg
from rules_lib.recht.basis import Basiszaak, beslissing
from rules_lib.recht.gebeurtenissen import ONTVANGST
from rules_lib.recht.geldigheden import ELEKTRONISCH
from rules_lib.recht.informatie.vindplaatsen import VERKEER
from rules_lib.recht.vindplaatsen import AANMELDEN
from rules_lib.recht.wetten import AWB


def elektronisch_aanmelden(zaak: Basiszaak) -> Uitkomst:
    """Zegt of ouders er recht op hebben om elektronisch aan te melden of gegevens te sturen.

    Bron: WPO art. 4d en 40 lid 2, WEC art. 5b en 40 lid 3, WVO 2020 art. 3.43 en 8.8 lid 1, Awb
    art. 2:7 lid 1, 2:13 lid 1, 2:14, 2:20 en 4:1.

    >>> elektronisch_aanmelden(Basiszaak(denominatie="openbaar")).id
    'geen-recht-op-elektronisch'
    >>> elektronisch_aanmelden(Basiszaak(denominatie="bijzonder")).aard.label
    'geen regeling gevonden'
    """
    if zaak.denominatie == "openbaar":
        return _OPENBAAR
    return _BIJZONDER


_BEVESTIG = (
    "Komt er een e-mail of een webformulier binnen, bevestig dan wat er op welke dag kwam, of "
    "vraag om een ondertekend formulier. Ouders die zeker willen zijn, sturen ook een ondertekende "
    "brief."
)
_JURIST = (
    (
        "Is een aanmelding per e-mail of via een website een schriftelijke aanmelding, en begint "
        "de termijn dan?"
    ),
)
_OPENSTELLEN = (
    "Is een aanmelding een ander bericht in de zin van Awb art. 2:14, zodat een openbare school de "
    "elektronische weg daarvoor eerst moet openen?"
)
_OPENBAAR = Uitkomst(
    id="geen-recht-op-elektronisch",
    tekst="Het recht om een bericht elektronisch aan de overheid te sturen, geldt niet tussen "
    "ouders of leerlingen en de school. Verboden is het niet: elektronisch sturen kan, tenzij een "
    "vormvoorschrift zich daartegen verzet. De aanmelding is schriftelijk; of dat zo'n voorschrift "
    "is, zegt de gelezen tekst niet. " + _BEVESTIG,
    bronnen=(
        *VERKEER,
        *AANMELDEN,
        AWB.artikel("2:13", "1").alleen_bij("openbaar"),
        AWB.artikel("2:7", "1").alleen_bij("openbaar"),
        AWB.artikel(
            "2:14", toelichting="Voor een ander bericht opent de school de weg eerst."
        ).alleen_bij("openbaar"),
        AWB.artikel(
            "2:20", toelichting="Ontvangen is het bericht als het haar systeem bereikt."
        ).alleen_bij("openbaar"),
        AWB.artikel("4:1").alleen_bij("openbaar"),
        AWB.artikel("4:2", "1").alleen_bij("openbaar"),
    ),
    vervolg=(Vervolg("Reken uit wanneer er beslist moet zijn.", "beslissing-aanmelding"),),
    jurist=(*_JURIST, _OPENSTELLEN),
)
_BIJZONDER = Uitkomst(
    id="elektronisch-niet-geregeld",
    tekst="Over elektronisch aanmelden bij een bijzondere school is niets gevonden. Gezocht is in "
    "WPO art. 4d, 40 en 63, WEC art. 5b, 40 en 61 en WVO 2020 art. 3.43 en 8.8. De aanmelding is "
    "schriftelijk; of een e-mail dat is, zegt de gelezen tekst niet. " + _BEVESTIG,
    bronnen=(*AANMELDEN, *VERKEER),
    aard=Aard.NIET_GEREGELD,
    vervolg=(Vervolg("Reken uit wanneer er beslist moet zijn.", "beslissing-aanmelding"),),
    jurist=_JURIST,
)

ELEKTRONISCH_AANMELDEN = beslissing(
    elektronisch_aanmelden,
    titel="Elektronisch aanmelden of gegevens sturen: is daar recht op?",
    ankers=(ONTVANGST,),
    voorbeelden=(
        "sector=po denominatie=openbaar ontvangst=2026-11-23",
        "sector=vo denominatie=bijzonder",
    ),
    geldig=ELEKTRONISCH,
)
