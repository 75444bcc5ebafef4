"""Uitschrijving: met ingang van welke dag de leerling wordt uitgeschreven."""

from __future__ import annotations

from dataclasses import replace

from rules_lib.kern.bron import Bron
from rules_lib.kern.duur import Dagen, Weken
from rules_lib.kern.kalender import AWT
from rules_lib.kern.moment import DagNa, EindeSchooljaar, GewoneDag, Moment, Na, Terug
from rules_lib.kern.termijn import Aanname, SoortDatum, Termijn, Volgorde
from rules_lib.kern.zaak import Afgeleid, JaNee
from rules_lib.recht.basis import Basiszaak, termijnregel
from rules_lib.recht.gebeurtenissen import BEKENDMAKING
from rules_lib.recht.verwijdering.gebeurtenissen import (
    INSCHRIJVING_ELDERS,
    LAATSTE_BEZOEK,
    MELDING_REGISTER,
)
from rules_lib.recht.verwijdering.vindplaatsen import UITSCHRIJVEN, UITSCHRIJVEN_ELDERS

_EERST_BEZOEK = (
    Volgorde(
        LAATSTE_BEZOEK,
        INSCHRIJVING_ELDERS,
        "De inschrijving op de andere school ligt voor het laatste bezoek aan deze school.",
    ),
    Volgorde(
        LAATSTE_BEZOEK,
        MELDING_REGISTER,
        "De melding uit het register ligt voor het laatste bezoek aan deze school.",
    ),
)
_AL_WEG = Volgorde(
    BEKENDMAKING,
    LAATSTE_BEZOEK,
    "Het laatste bezoek ligt voor het besluit. De tekst noemt de dag van het laatste bezoek; of "
    "die ook geldt voor wie door de school thuis zat, is niet zeker. Schrijf in elk geval niet uit "
    "voordat de verwijdering definitief is, en vraag eerst raad.",
    fataal=False,
)
_VIER_WEKEN = GewoneDag(Na(LAATSTE_BEZOEK, Weken(4)))
_NET_TE_LAAT = Volgorde(
    DagNa(GewoneDag(DagNa(_VIER_WEKEN))),
    MELDING_REGISTER,
    "De melding kwam kort na de vier weken. Na 2028 is nog niet bekend welke dagen met een "
    "feestdag gelijkstaan: zij kan dan alsnog op tijd blijken.",
    fataal=False,
)


class Uitschrijving(Basiszaak):
    """De feiten waarvan de dag van uitschrijving afhangt.

    >>> Uitschrijving(laatste_schooldag="nee").laatste_schooldag
    False
    """

    laatste_schooldag = JaNee(
        "Was dat de laatste schooldag van het schooljaar?",
        bronnen=UITSCHRIJVEN,
    )
    gemeld_binnen_vier_weken = Afgeleid(
        "Meldde het register binnen vier weken dat de leerling elders is ingeschreven?",
        gebeurtenis=MELDING_REGISTER,
        relatie="uiterlijk",
        moment=_VIER_WEKEN,
        volgorde=_EERST_BEZOEK,
        hulp="Het register onderwijsdeelnemers stuurt die melding. Vier weken na de dag waarop de "
        "leerling de school voor het laatst bezocht.",
        bronnen=UITSCHRIJVEN_ELDERS,
    )


def uitschrijving(zaak: Uitschrijving) -> Termijn:
    """Zegt met ingang van welke dag een leerling wordt uitgeschreven.

    Bron: BB WPO 2022 art. 10 (po), BB WEC 2022 art. 9 ((v)so), Uitvoeringsbesluit WVO 2020 art.
    8.13 en WVO 2020 art. 8.12 lid 2 (vo). In het vo blijft 31 juli staan, ook na een melding.

    >>> uitschrijving(Uitschrijving(sector="vo", laatste_schooldag="ja")).gebeurtenis.naam
    'laatste_bezoek'
    >>> uitschrijving(Uitschrijving(sector="po", laatste_schooldag="ja",
    ...     gemeld_binnen_vier_weken="ja")).gebeurtenis.naam
    'inschrijving_elders'
    """
    if zaak.laatste_schooldag:
        einde: Moment = EindeSchooljaar(LAATSTE_BEZOEK)
        if zaak.sector == "vo":
            return _met_ingang_van(einde)
    else:
        einde = LAATSTE_BEZOEK
    if zaak.gemeld_binnen_vier_weken:
        dag_ervoor = Terug(INSCHRIJVING_ELDERS, Dagen(1))
        awt = AWT.artikel("1", "1").als_uitleg("Voor het einde van de vier weken (Awt art. 5).")
        return _met_ingang_van(dag_ervoor, *UITSCHRIJVEN_ELDERS, awt)
    ander = _met_ingang_van(einde)
    return replace(ander, volgorde=(*ander.volgorde, _NET_TE_LAAT))


def _met_ingang_van(dag: Moment, *bronnen: Bron) -> Termijn:
    return Termijn.met_einde(
        dag,
        SoortDatum.VANAF,
        (*bronnen, *UITSCHRIJVEN),
        aannames=(
            Aanname("De verwijdering is definitief; tot dan blijft de leerling ingeschreven."),
        ),
        volgorde=(*_EERST_BEZOEK, _AL_WEG),
        jurist=(
            (
                "Met ingang van welke dag wordt een leerling uitgeschreven die voor het besluit al "
                "weken thuis zat? De tekst noemt de dag van het laatste bezoek."
            ),
        ),
    )


UITSCHRIJVING = termijnregel(
    uitschrijving,
    titel="Uitschrijving na een verwijdering",
    doel="De leerling is met ingang van deze dag uitgeschreven.",
    wie="de directeur (po en (v)so) of het bevoegd gezag (vo)",
    ankers=(LAATSTE_BEZOEK,),
    voorbeelden=(
        "sector=po laatste_schooldag=nee gemeld_binnen_vier_weken=nee laatste_bezoek=2026-11-23",
        "sector=vo laatste_schooldag=ja laatste_bezoek=2027-07-09",
        (
            "sector=so laatste_schooldag=nee laatste_bezoek=2026-11-23 "
            "melding_register=2026-12-14 inschrijving_elders=2026-12-07"
        ),
    ),
)
