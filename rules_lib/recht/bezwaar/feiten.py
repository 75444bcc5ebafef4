"""De feiten van een beslissing op bezwaar."""

from __future__ import annotations

from rules_lib.kern.moment import GewoneDag, Opgeschort
from rules_lib.kern.termijn import Volgorde
from rules_lib.kern.zaak import Afgeleid, JaNee
from rules_lib.recht.besluit import Adviescommissie
from rules_lib.recht.bezwaar.termijnen import (
    BESLUIT_EERST,
    GPO_EERST,
    NA_EINDE_BEZWAAR,
    NA_ONTVANGST_BEZWAAR,
    Bezwaar,
)
from rules_lib.recht.bezwaar.vindplaatsen import (
    AFWIJKEN_VAN_OORDEEL,
    ANTWOORD_OP_OORDEEL,
    BESLISSEN_VO,
    NA_BEZWAARTERMIJN,
    NA_ONTVANGST,
    OPSCHORTING_GPO,
)
from rules_lib.recht.gebeurtenissen import (
    BEKENDMAKING,
    BEKENDMAKING_BESLISSING,
    GPO_AANHANGIG,
    GPO_OORDEEL,
    ONTVANGST_BEZWAAR,
)
from rules_lib.recht.leerplicht import Leeftijd
from rules_lib.recht.wetten import AWB, WEC

_VOLGORDE = (
    BESLUIT_EERST,
    Volgorde(
        ONTVANGST_BEZWAAR,
        BEKENDMAKING_BESLISSING,
        "De beslissing op het bezwaar ligt voor de ontvangst van het bezwaar.",
    ),
    Volgorde(
        BEKENDMAKING,
        BEKENDMAKING_BESLISSING,
        "De beslissing op het bezwaar ligt voor het besluit waartegen het gaat.",
    ),
    GPO_EERST,
)
_VO = tuple(BESLISSEN_VO.values())


class BeslissingOpBezwaar(Bezwaar, Adviescommissie, Leeftijd):
    """De feiten van een beslissing op bezwaar tegen een weigering of verwijdering.

    >>> BeslissingOpBezwaar(bezwaar_gehoord="ja").bezwaar_gehoord
    True
    """

    bezwaar_bevestigd = JaNee(
        "Heeft het bestuur de ontvangst van het bezwaar schriftelijk bevestigd?",
        bronnen=(AWB.artikel("6:14", "1"),),
    )
    commissie_gemeld = JaNee(
        "Weten de ouders dat de adviescommissie over het bezwaar adviseert en hen hoort?",
        hulp="Zo spoedig mogelijk na het bezwaar. Het horen doet de commissie, niet het bestuur.",
        bronnen=(AWB.artikel("7:13", "2 en 3"),),
    )
    bezwaar_gehoord = JaNee(
        "Kregen de belanghebbenden gelegenheid om over het bezwaar te worden gehoord?",
        hulp="Dat zijn de ouders die bezwaar maakten, en wie al eerder zijn mening gaf over het "
        "besluit. Doe het voordat er op het bezwaar wordt beslist.",
        bronnen=(AWB.artikel("7:2", "1 en 2"),),
    )
    bezwaar_ouders_gehoord = JaNee(
        "Zijn de ouders over het bezwaar gehoord voordat erop werd beslist?",
        hulp="Een gesprek van voor het besluit telt hier niet: het gaat om een nieuw gesprek.",
        bronnen=(*NA_ONTVANGST, WEC.artikel("61", "4")),
    )
    bezwaar_leerling_gehoord = JaNee(
        "Kreeg de leerling gelegenheid om over het bezwaar te worden gehoord?",
        hulp="Dat geldt voor elke leerling, hoe jong ook. Doe het voor de beslissing.",
        bronnen=_VO,
    )
    bezwaar_ouders_ook = JaNee(
        "Kregen ook de ouders gelegenheid om over het bezwaar te worden gehoord?",
        bronnen=_VO,
    )
    bezwaar_stukken = JaNee(
        "Konden de ouders, en in het vo ook de leerling, de adviezen en rapporten inzien?",
        hulp="Alles wat over het besluit is geadviseerd of gerapporteerd, voordat er op het "
        "bezwaar wordt beslist.",
        bronnen=(WEC.artikel("61", "4"), *_VO),
    )
    bezwaar_verblijf = JaNee(
        "Gaat het besluit over de eis van nationaliteit of verblijf (WEC art. 40 lid 2 of 19)?",
        hulp="Gewoonlijk niet. Bij zo'n besluit is overleg met de inspecteur niet voorgeschreven.",
        bronnen=(WEC.artikel("40", "2, 19 en 21"),),
    )
    bezwaar_inspecteur = JaNee(
        "Is er met de inspecteur overlegd voordat er op het bezwaar werd beslist?",
        hulp="Zo nodig ook met andere deskundigen. Het overleg van voor het besluit telt niet.",
        bronnen=(WEC.artikel("40", "21"), WEC.artikel("61", "4")),
    )
    na_gpo_oordeel = Afgeleid(
        "Is er op het bezwaar beslist nadat de GPO haar oordeel gaf?",
        gebeurtenis=BEKENDMAKING_BESLISSING,
        relatie="niet_voor",
        moment=GPO_OORDEEL,
        volgorde=_VOLGORDE,
        bronnen=OPSCHORTING_GPO,
    )
    op_bezwaar_na_ontvangst = Afgeleid(
        "Is de beslissing er binnen vier weken na de ontvangst van het bezwaar?",
        gebeurtenis=BEKENDMAKING_BESLISSING,
        relatie="uiterlijk",
        moment=GewoneDag(NA_ONTVANGST_BEZWAAR),
        volgorde=_VOLGORDE,
        bronnen=(*NA_ONTVANGST, *_VO),
    )
    op_bezwaar_na_ontvangst_stil = Afgeleid(
        "Is de beslissing er binnen die vier weken, met de dagen erbij dat de GPO bezig was?",
        gebeurtenis=BEKENDMAKING_BESLISSING,
        relatie="uiterlijk",
        moment=GewoneDag(Opgeschort(NA_ONTVANGST_BEZWAAR, GPO_AANHANGIG, GPO_OORDEEL)),
        volgorde=_VOLGORDE,
        hulp="De vier weken beginnen na de ontvangst van het bezwaar. Ze staan stil vanaf de dag "
        "dat het geschil bij de GPO kwam tot de dag van het oordeel.",
        bronnen=(*NA_ONTVANGST, *_VO, *OPSCHORTING_GPO),
    )
    op_bezwaar_na_termijn = Afgeleid(
        "Is de beslissing er binnen vier weken na het einde van de bezwaartermijn?",
        gebeurtenis=BEKENDMAKING_BESLISSING,
        relatie="uiterlijk",
        moment=GewoneDag(NA_EINDE_BEZWAAR),
        volgorde=_VOLGORDE,
        bronnen=NA_BEZWAARTERMIJN,
    )
    op_bezwaar_na_termijn_stil = Afgeleid(
        "Is de beslissing er binnen die vier weken, met de dagen erbij dat de termijn stilstond?",
        gebeurtenis=BEKENDMAKING_BESLISSING,
        relatie="uiterlijk",
        moment=GewoneDag(Opgeschort(NA_EINDE_BEZWAAR, GPO_AANHANGIG, GPO_OORDEEL)),
        volgorde=_VOLGORDE,
        hulp="De vier weken beginnen na de zes weken van de bezwaartermijn. Alleen de dagen van de "
        "GPO die in die vier weken vallen komen erbij.",
        bronnen=(*NA_BEZWAARTERMIJN, *OPSCHORTING_GPO),
    )
    bezwaar_redenen = JaNee(
        "Staan de redenen in de beslissing op het bezwaar?",
        hulp="Ga in op elk punt van het bezwaar. Noem wat opnieuw bekeken is, en het wetsartikel.",
        oordeel=True,
    )
    bezwaar_op_papier = JaNee(
        "Is de beslissing op het bezwaar schriftelijk gestuurd of gegeven?",
        hulp="Aan wie bezwaar maakte. Bij een verwijdering in het vo ook aan de leerling.",
    )
    beroep_genoemd = JaNee(
        "Staat in de beslissing hoe, waar en tot wanneer beroep bij de rechter kan?",
        bronnen=(AWB.artikel("3:45", "1 en 2"),),
    )
    commissie_afgeweken = JaNee(
        "Wijkt de beslissing af van het advies van de adviescommissie?",
        bronnen=(AWB.artikel("7:13", "7"),),
    )
    commissie_reden = JaNee(
        "Staat de reden daarvoor in de beslissing, en is het advies meegestuurd?",
        bronnen=(AWB.artikel("7:13", "7"),),
    )
    gpo_afgeweken = JaNee(
        "Wijkt de beslissing af van het oordeel van de GPO?",
        bronnen=AFWIJKEN_VAN_OORDEEL,
    )
    gpo_reden = JaNee(
        "Staat de reden voor het afwijken van de GPO in de beslissing?",
        bronnen=AFWIJKEN_VAN_OORDEEL,
    )
    gpo_antwoord = JaNee(
        "Weten de ouders en de GPO schriftelijk wat het bestuur met het oordeel doet?",
        hulp="Zeg het aan allebei, ook als het bestuur het oordeel volgt.",
        bronnen=ANTWOORD_OP_OORDEEL,
    )
