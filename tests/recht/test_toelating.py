"""Admission: what is said about a term that stands still, or does not."""

import pytest

import rules_lib


@pytest.mark.parametrize(
    ("sector", "denominatie", "gevonden"),
    [
        ("vo", "bijzonder", False),
        ("vo", "openbaar", True),
        ("po", "bijzonder", True),
        ("so", "openbaar", True),
    ],
)
def test_only_private_vo_has_no_standing_still(
    sector: str, denominatie: str, gevonden: bool
) -> None:
    """Awb 4:15, WPO 63.4 and WEC 61.5 stop the term; WVO 8.8 names nothing of the kind."""
    uitslag = rules_lib.termijn(
        "beslissing-aanmelding",
        sector=sector,
        denominatie=denominatie,
        ontvangst="23-11-2026",
        uitnodiging="24-11-2026",
        aanvulling="1-12-2026",
    )
    niet_gevonden = any("geen opschorting gevonden" in tekst for tekst in uitslag.aannames)
    assert gevonden is not niet_gevonden


@pytest.mark.parametrize(
    ("verlengd", "uitnodiging", "te_laat"),
    [
        ("nee", "4-1-2027", False),  # six weeks after 23 November
        ("nee", "5-1-2027", True),
        ("ja", "1-2-2027", False),  # ten weeks after it
        ("ja", "2-2-2027", True),
    ],
)
def test_an_invitation_after_the_term_stops_nothing(
    verlengd: str, uitnodiging: str, te_laat: bool
) -> None:
    """The school that asks for data after the last day reads that the term did not stand still."""
    uitslag = rules_lib.termijn(
        "beslissing-aanmelding",
        sector="po",
        denominatie="bijzonder",
        ontvangst="23-11-2026",
        verlengd=verlengd,
        uitnodiging=uitnodiging,
        aanvulling="1-3-2027",
    )
    gezegd = uitslag.berekening.let_op
    assert te_laat is any("na het einde van de termijn" in tekst for tekst in gezegd)


@pytest.mark.parametrize("verlengd", ["ja", "nee"])
def test_a_shorter_extension_is_named_only_when_extended(verlengd: str) -> None:
    """Who decides in six weeks reads nothing of an extension."""
    uitslag = rules_lib.termijn(
        "beslissing-aanmelding",
        sector="po",
        denominatie="bijzonder",
        ontvangst="23-11-2026",
        verlengd=verlengd,
    )
    assert (verlengd == "ja") is any("kortere termijn" in tekst for tekst in uitslag.aannames)
