"""De gebeurtenissen rond een opp, en 1 augustus van het schooljaar."""

from __future__ import annotations

from rules_lib.kern.moment import DagNa, Gebeurtenis, Moment, VasteDag

INSCHRIJVING = Gebeurtenis(
    "inschrijving",
    "de inschrijving van de leerling",
    hulp="De dag waarop de inschrijving ingaat. Dat is de dag van het eerste bezoek, en voor wie "
    "op de eerste schooldag kwam 1 augustus. Niet de dag waarop het formulier is verwerkt.",
    anders="eerste_bezoek",
)
EERSTE_BEZOEK = Gebeurtenis(
    "eerste_bezoek",
    "het eerste bezoek van de leerling aan de school",
    hulp="De eerste dag als leerling. Een wendag of kennismaking telt niet.",
    anders="inschrijving",
)
DEFINITIEVE_PLAATSING = Gebeurtenis(
    "definitieve_plaatsing",
    "de definitieve plaatsing van de leerling",
    hulp="De dag waarop de school de tijdelijk geplaatste leerling toch toeliet.",
)
BEHOEFTE_ONTSTAAN = Gebeurtenis(
    "behoefte_ontstaan",
    "het ontstaan van de behoefte aan extra ondersteuning",
    hulp="De dag waarop duidelijk werd dat de leerling meer nodig heeft. Leg vast waaruit dat "
    "bleek.",
)
VASTSTELLING_OPP = Gebeurtenis("vaststelling_opp", "de vaststelling van het opp")
LAATSTE_EVALUATIE = Gebeurtenis(
    "laatste_evaluatie",
    "de laatste evaluatie van het opp",
    hulp="De dag van het gesprek waarin het opp met de ouders en de leerling is besproken.",
)
BIJSTELLING_OPP = Gebeurtenis("bijstelling_opp", "de bijstelling van het opp")


def augustus_van(dag: Moment) -> Moment:
    """Geeft 1 augustus van het schooljaar waarin een dag valt.

    >>> from datetime import date
    >>> begin = augustus_van(EERSTE_BEZOEK)
    >>> [begin.reken({"eerste_bezoek": dag}).dag.isoformat()
    ...     for dag in (date(2026, 7, 31), date(2026, 8, 1), date(2027, 2, 1))]
    ['2025-08-01', '2026-08-01', '2026-08-01']
    """
    return VasteDag(DagNa(dag), (8, 1), ervoor=True)
