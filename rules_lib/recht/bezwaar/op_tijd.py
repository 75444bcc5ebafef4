"""Op tijd: of een bezwaar tegen een weigering of verwijdering op tijd is."""

from __future__ import annotations

from rules_lib.kern.duur import Weken
from rules_lib.kern.kalender import AWT
from rules_lib.kern.moment import GewoneDag, Na
from rules_lib.kern.termijn import Volgorde
from rules_lib.kern.uitkomst import Aard, Uitkomst, Vervolg
from rules_lib.kern.zaak import Afgeleid, JaNee
from rules_lib.recht.basis import Basiszaak, beslissing
from rules_lib.recht.bezwaar.gebeurtenissen import TER_POST
from rules_lib.recht.bezwaar.termijnen import BESLUIT_EERST, EINDE_BEZWAAR
from rules_lib.recht.bezwaar.vindplaatsen import BEZWAAR, BEZWAAR_VO, NA_ONTVANGST
from rules_lib.recht.gebeurtenissen import BEKENDMAKING, ONTVANGST_BEZWAAR
from rules_lib.recht.wetten import AWB, GPO, WEC, WPO, WVO

_BEKENDMAKEN = (
    AWB.artikel("6:8", "1").alleen_bij("openbaar"),
    AWB.artikel("3:41", "1").alleen_bij("openbaar"),
    WPO.artikel("63", "2 en 3").alleen_bij("bijzonder"),
    WEC.artikel("61", "2 en 3").alleen_bij("bijzonder"),
    WVO.artikel("8.8", "4 en 5").alleen_bij("bijzonder"),
    WVO.artikel("8.15", "6 en 7").alleen_bij("bijzonder"),
)
_OP_DE_POST = Volgorde(
    TER_POST, ONTVANGST_BEZWAAR, "Het bezwaar is ontvangen voordat het op de post ging."
)
_NA_HET_BESLUIT = Volgorde(
    BEKENDMAKING, TER_POST, "Het bezwaar ging op de post voor de bekendmaking van het besluit."
)


class OpTijd(Basiszaak):
    """De feiten waarvan afhangt of een bezwaar op tijd is.

    >>> OpTijd(bezwaar_per_post="ja").bezwaar_per_post
    True
    """

    besluit_bekend = JaNee(
        "Is het besluit schriftelijk gestuurd of gegeven aan de ouders?",
        hulp="Een gesprek of telefoontje telt niet. Een verwijdering in het vo: aan de leerling, "
        "en onder de achttien ook aan de ouders.",
        bronnen=_BEKENDMAKEN,
    )
    bezwaar_binnen = Afgeleid(
        "Was het bezwaar uiterlijk op de laatste dag van de zes weken bij het bestuur binnen?",
        gebeurtenis=ONTVANGST_BEZWAAR,
        relatie="uiterlijk",
        moment=EINDE_BEZWAAR,
        volgorde=(BESLUIT_EERST,),
        bronnen=BEZWAAR,
    )
    bezwaar_per_post = JaNee(
        "Is het bezwaar met de post gestuurd?",
        hulp="E-mail en afgeven aan de balie tellen hier niet als post.",
        bronnen=(AWB.artikel("6:9", "2"),),
    )
    bezwaar_gepost = Afgeleid(
        "Is het bezwaar uiterlijk op de laatste dag van de zes weken op de post gedaan?",
        gebeurtenis=TER_POST,
        relatie="uiterlijk",
        moment=EINDE_BEZWAAR,
        volgorde=(_NA_HET_BESLUIT, _OP_DE_POST),
        bronnen=(AWB.artikel("6:9", "2"),),
    )
    bezwaar_week_erna = Afgeleid(
        "Kwam het bezwaar binnen een week na die laatste dag binnen?",
        gebeurtenis=ONTVANGST_BEZWAAR,
        relatie="uiterlijk",
        moment=GewoneDag(Na(EINDE_BEZWAAR, Weken(1))),
        volgorde=(BESLUIT_EERST, _OP_DE_POST),
        bronnen=(AWB.artikel("6:9", "2"),),
    )
    bezwaar_verschoonbaar = JaNee(
        "Is de vertraging te verontschuldigen?",
        hulp="Het bestuur weegt of de ouders er iets aan konden doen. Vraag hun de reden. Noemde "
        "het besluit geen of een verkeerde termijn? Weeg dat mee. Leg reden en afweging vast.",
        oordeel=True,
        bronnen=(AWB.artikel("6:11"),),
    )


def op_tijd_bezwaar(zaak: OpTijd) -> Uitkomst:
    """Zegt of een bezwaar tegen een weigering of verwijdering op tijd is.

    Bron: Awb art. 6:8, 6:9 en 6:11 (openbaar). Voor een bijzondere school zegt de gelezen tekst
    (WPO art. 63 lid 3, WEC art. 61 lid 3, WVO 2020 art. 8.8 lid 5 en 8.15 lid 7) niet of de dag van
    ontvangst of die van verzending telt.

    >>> op_tijd_bezwaar(OpTijd(besluit_bekend="ja", bezwaar_binnen="ja")).id
    'op-tijd'
    >>> op_tijd_bezwaar(OpTijd(besluit_bekend="nee")).id
    'termijn-loopt-niet'
    >>> op_tijd_bezwaar(OpTijd(besluit_bekend="ja", bezwaar_binnen="nee", denominatie="bijzonder",
    ...     bezwaar_per_post="nee")).aard.label
    'geen regeling gevonden'
    """
    if not zaak.besluit_bekend:
        return _LOOPT_NIET
    if zaak.bezwaar_binnen:
        return _OP_TIJD
    if zaak.denominatie == "bijzonder":
        if zaak.bezwaar_per_post:
            if zaak.bezwaar_gepost:
                return _VERZENDING_OF_ONTVANGST
        return _TE_LAAT_BIJZONDER
    if zaak.bezwaar_per_post:
        if zaak.bezwaar_gepost:
            if zaak.bezwaar_week_erna:
                return _PER_POST
    if zaak.bezwaar_verschoonbaar:
        return _VERSCHOONBAAR
    return _TE_LAAT


_BESLIS = Vervolg("Reken uit wanneer op het bezwaar is beslist.", "beslissing-op-bezwaar")
_EISEN = Vervolg("Loop na wat er voor de beslissing nodig is.", "beslissing-op-bezwaar-eisen")
_JURIST = "Telt bij een bijzondere school de dag van ontvangst of van verzending?"

_LOOPT_NIET = Uitkomst(
    id="termijn-loopt-niet",
    tekst="Het besluit is niet op de voorgeschreven wijze bekendgemaakt. De zes weken zijn dan nog "
    "niet begonnen, en het bezwaar is niet te laat. Bij een openbare school werkt het besluit dan "
    "ook nog niet.",
    bronnen=(
        *(
            bron.als_uitleg(
                "Dat de termijn zonder bekendmaking niet begint, is een gevolgtrekking."
            )
            if bron.denominatie == "bijzonder"
            else bron
            for bron in _BEKENDMAKEN
        ),
        AWB.artikel("3:40").alleen_bij("openbaar"),
    ),
    vervolg=(Vervolg("Stuur of geef de ouders het besluit alsnog schriftelijk."),),
    jurist=("Wat geldt voor bezwaar tegen een besluit dat nog niet is bekendgemaakt?",),
)
_OP_TIJD = Uitkomst(
    id="op-tijd",
    tekst="Het bezwaar is op tijd: het was binnen de zes weken bij het bestuur binnen.",
    bronnen=(
        AWB.artikel("6:9", "1").alleen_bij("openbaar"),
        *BEZWAAR,
        AWT.artikel("1", "1"),
    ),
    vervolg=(_BESLIS, _EISEN),
)
_PER_POST = Uitkomst(
    id="op-tijd-per-post",
    tekst="Het bezwaar is op tijd: het ging binnen de zes weken op de post en kwam binnen een week "
    "daarna binnen.",
    bronnen=(AWB.artikel("6:9", "2"), AWT.artikel("1", "1")),
    vervolg=(_BESLIS, _EISEN),
    jurist=("Verschuift de Algemene termijnenwet ook de week van Awb art. 6:9 lid 2?",),
)
_VERSCHOONBAAR = Uitkomst(
    id="verschoonbaar",
    tekst="Het bezwaar is te laat, maar dat is de ouders niet aan te rekenen. Het bestuur "
    "behandelt het bezwaar.",
    bronnen=(AWB.artikel("6:11"), AWB.artikel("6:9", "1 en 2")),
    oordeel="Het bestuur weegt of de ouders in verzuim zijn geweest.",
    vervolg=(_BESLIS, _EISEN),
)
_TE_LAAT = Uitkomst(
    id="te-laat",
    tekst="Het bezwaar is te laat en dat is niet te verontschuldigen. Het bestuur beslist ook dan "
    "op het bezwaar, met deze reden. De zes weken van de GPO zijn geen wettelijke grens: daar kan "
    "een geschil ook later nog heen, met een reden.",
    bronnen=(AWB.artikel("6:9", "1 en 2"), AWB.artikel("6:11"), GPO.artikel("")),
    oordeel="Het bestuur weegt of de ouders in verzuim zijn geweest.",
    vervolg=(_BESLIS, Vervolg("Ga na of het geschil naar de GPO kan.", "gpo-bevoegd")),
)
_VERZENDING_OF_ONTVANGST = Uitkomst(
    id="verzonden-maar-later-ontvangen",
    tekst="Voor een bijzondere school zegt de gelezen tekst niet of de dag van verzending of die "
    "van ontvangst telt. Dit bezwaar is op tijd verstuurd en later ontvangen. Gezocht is in WVO "
    "2020 art. 8.8 en 8.15, WEC art. 61 en WPO art. 63. Behandel het bezwaar gewoon.",
    bronnen=(*NA_ONTVANGST, *BEZWAAR_VO.values()),
    aard=Aard.NIET_GEREGELD,
    vervolg=(_BESLIS, _EISEN),
    jurist=(_JURIST,),
)
_TE_LAAT_BIJZONDER = Uitkomst(
    id="te-laat-bijzonder",
    tekst="Het bezwaar kwam na de zes weken. Wat een bijzondere school dan doet, en of vertraging "
    "te verontschuldigen is, zegt de gelezen tekst niet. Gezocht is in WVO 2020 art. 8.8 en 8.15, "
    "WEC art. 61 en WPO art. 63. Vraag de ouders naar de reden, en leg de afweging vast.",
    bronnen=(*NA_ONTVANGST, *BEZWAAR_VO.values()),
    aard=Aard.NIET_GEREGELD,
    vervolg=(_BESLIS, Vervolg("Ga na of het geschil naar de GPO kan.", "gpo-bevoegd")),
    jurist=("Is een te laat bezwaar bij een bijzondere school te verontschuldigen?",),
)

OP_TIJD = beslissing(
    op_tijd_bezwaar,
    titel="Is het bezwaar op tijd?",
    ankers=(BEKENDMAKING,),
    voorbeelden=(
        "besluit_bekend=ja bekendmaking=2026-11-23 ontvangst_bezwaar=2027-01-04",
        (
            "besluit_bekend=ja bekendmaking=2026-11-23 ontvangst_bezwaar=2027-01-11 "
            "denominatie=openbaar bezwaar_per_post=ja ter_post=2027-01-04"
        ),
        (
            "besluit_bekend=ja bekendmaking=2026-11-23 ontvangst_bezwaar=2027-01-05 "
            "denominatie=bijzonder bezwaar_per_post=ja ter_post=2027-01-04"
        ),
    ),
)
