"""Een klein onderwerp buiten het recht, een leesboek lenen, voor de voorbeelden van de kern."""

from __future__ import annotations

from datetime import date

from rules_lib.kern.duur import Weken
from rules_lib.kern.geldigheid import Geldigheid, Versie
from rules_lib.kern.moment import Gebeurtenis, Na
from rules_lib.kern.regel import (
    Beslissing,
    Boom,
    Controlelijst,
    Eis,
    Fase,
    Procedure,
    Stap,
    TermijnOfUitkomst,
    TermijnRegel,
)
from rules_lib.kern.termijn import Aanname, SoortDatum, Termijn
from rules_lib.kern.uitkomst import Uitkomst, Vervolg, ontbreekt, voldaan
from rules_lib.kern.zaak import JaNee, Zaak

UITLENING = Gebeurtenis("uitlening", "de uitlening")


class Lening(Zaak):
    """De feiten van een lening.

    >>> Lening(lid="ja").lid
    True
    """

    lid = JaNee("Is de lezer lid?")
    verlengd = JaNee("Is de lening verlengd?", standaard=("nee", "De lening is niet verlengd."))


def terugbrengen(zaak: Lening) -> Termijn:
    """Zegt wanneer het boek terug moet zijn: na drie weken, of zes.

    >>> terugbrengen(Lening(verlengd="ja")).soort_datum.value
    'uiterlijk'
    """
    return Termijn.met_einde(
        Na(UITLENING, Weken(6 if zaak.verlengd else 3)),
        SoortDatum.UITERLIJK,
        (),
        aannames=(Aanname("De bibliotheek is die dag open."),),
        jurist=("Mag het ook een dag later?",),
    )


def lenen(zaak: Lening) -> Uitkomst:
    """Zegt of de lezer een boek meekrijgt: alleen als lid.

    >>> lenen(Lening(lid="nee")).id
    'eerst-lid'
    """
    lees = Vervolg("Lees het boek.")
    if zaak.lid:
        return Uitkomst(id="mee", tekst="Het boek gaat mee.", bronnen=(), vervolg=(lees,))
    return Uitkomst(id="eerst-lid", tekst="Word eerst lid.", bronnen=(), vervolg=(lees,))


def _is_lid(zaak: Lening) -> Uitkomst:
    return voldaan() if zaak.lid else ontbreekt("De lezer is geen lid.")


_ALTIJD = Geldigheid(van=date(2022, 1, 1), gelezen_vanaf=date(2026, 1, 1))
_TERUG: Boom[TermijnOfUitkomst] = Boom(functie=terugbrengen, zaak=Lening)
TERUGBRENGEN = TermijnRegel(
    id="terugbrengen", titel="Het boek terugbrengen", uitleg="", zaak=Lening, ankers=(UITLENING,),
    versies=(Versie(_ALTIJD, _TERUG),), doel="Het boek is terug.", wie="de lezer",
)  # fmt: skip
LENEN = Beslissing(
    id="lenen", titel="Gaat het boek mee?", uitleg="", zaak=Lening,
    versies=(Versie(_ALTIJD, Boom(functie=lenen, zaak=Lening)),),
)  # fmt: skip
_LID = Eis(
    id="lid", tekst="De lezer is lid.", fase=Fase.VOOR_BESLUIT, wie="de lezer",
    toets=Boom(functie=_is_lid, zaak=Lening), bronnen=(), herstelbaar="Ja: word lid.",
)  # fmt: skip
NALOPEN = Controlelijst(
    id="nalopen", titel="Kan het boek mee?", uitleg="", zaak=Lening,
    versies=(Versie(_ALTIJD, (_LID,)),), niet_getoetst=("of het boek boeit",),
)  # fmt: skip
_STAP = Stap(id="terug", titel="Terug", wie="de lezer", doe="Breng het boek terug.", termijn=_TERUG)
UITLENEN = Procedure(
    id="uitlenen", titel="Van lenen tot terugbrengen", uitleg="", zaak=Lening,
    versies=(Versie(_ALTIJD, (_STAP,)),),
)  # fmt: skip
