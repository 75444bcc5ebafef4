"""A procedure refuses days that lie in an order in which they cannot."""

from datetime import date, timedelta

import pytest

import rules_lib
from rules_lib.kern.datum import schrijf_dag
from rules_lib.kern.moment import Gebeurtenis
from rules_lib.kern.regel import Procedure
from rules_lib.kern.termijn import Volgorde

PROCEDURES = [regel for regel in rules_lib.REGELS.values() if isinstance(regel, Procedure)]
PAREN = [
    pytest.param(regel, volgorde, id=f"{regel.id}-{volgorde.eerst.naam}-{volgorde.dan.naam}")
    for regel in PROCEDURES
    for volgorde in regel.vast
    if isinstance(volgorde.eerst, Gebeurtenis) and isinstance(volgorde.dan, Gebeurtenis)
]
LATER, EERDER = date(2027, 3, 10), date(2027, 3, 9)


@pytest.mark.parametrize(("regel", "volgorde"), PAREN)
def test_a_reversed_order_is_refused_with_both_days(regel: Procedure, volgorde: Volgorde) -> None:
    """Whatever else is known, two days the wrong way round are refused, and both are named."""
    eerst, dan = volgorde.eerst.genoemd()[0].naam, volgorde.dan.genoemd()[0].naam
    with pytest.raises(rules_lib.VerkeerdeVolgorde) as fout:
        rules_lib.procedure(regel.id, **{eerst: LATER, dan: EERDER})
    assert schrijf_dag(LATER) in str(fout.value)
    assert schrijf_dag(EERDER) in str(fout.value)
    assert {eerst, dan} <= set(fout.value.naam.split(", "))


@pytest.mark.parametrize(("regel", "volgorde"), PAREN)
def test_the_same_day_is_not_refused(regel: Procedure, volgorde: Volgorde) -> None:
    """What happens on one day is possible, and so is the right order."""
    eerst, dan = volgorde.eerst.genoemd()[0].naam, volgorde.dan.genoemd()[0].naam
    for later in (0, 1):
        rules_lib.procedure(regel.id, **{eerst: EERDER, dan: EERDER + timedelta(days=later)})


def test_every_fixed_order_is_between_two_events() -> None:
    """No order that holds whatever is answered depends on a day that is worked out."""
    assert len(PAREN) == sum(len(regel.vast) for regel in PROCEDURES)


@pytest.mark.parametrize(
    ("id", "dagen"),
    [
        ("tlv", {"aanvraag_tlv": LATER, "bekendmaking_tlv": EERDER}),
        ("tlv", {"aanvraag_tlv": LATER, "afgifte_tlv": EERDER}),
        ("aanmelding", {"ontvangst": LATER, "bekendmaking": EERDER}),
        ("aanmelding", {"ontvangst": EERDER, "geboortedatum": LATER}),
        ("aanmelding", {"bekendmaking": LATER, "bekendmaking_beslissing": EERDER}),
        ("schorsen", {"begin_schorsing": LATER, "einde_schorsing": EERDER}),
        ("verwijderen", {"voornemen_verwijdering": LATER, "bekendmaking": EERDER}),
        ("verwijderen", {"voornemen_verwijdering": LATER, "ontvangst_bezwaar": EERDER}),
        ("opp", {"vaststelling_opp": LATER, "laatste_evaluatie": EERDER}),
        ("beide-wegen", {"ontvangst_bezwaar": LATER, "bekendmaking_beslissing": EERDER}),
        ("beide-wegen", {"gpo_aanhangig": LATER, "gpo_oordeel": EERDER}),
    ],
)
def test_an_impossible_course_is_refused_though_nothing_is_answered(
    id: str, dagen: dict[str, date]
) -> None:
    """The days alone are enough: a procedure does not wait for answers to see the mistake."""
    with pytest.raises(rules_lib.VerkeerdeVolgorde):
        rules_lib.procedure(id, **dagen)
