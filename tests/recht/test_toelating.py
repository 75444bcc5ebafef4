"""Admission: what is said about a term that stands still, or does not."""

from datetime import date

import pytest

import rules_lib
from rules_lib.kern.uitslag import TermijnUitslag


def op_aanmelding(**waarden: str) -> TermijnUitslag:
    """Ask when a school decides on what came in on 23 November 2026."""
    po = {"sector": "po", "denominatie": "bijzonder", "ontvangst": "23-11-2026"}
    return rules_lib.termijn("beslissing-aanmelding", **(po | waarden))


KENT_STILSTAAN = [
    ("vo", "bijzonder", False),
    ("vo", "openbaar", True),
    ("po", "bijzonder", True),
    ("so", "openbaar", True),
]


@pytest.mark.parametrize(("sector", "denominatie", "gevonden"), KENT_STILSTAAN)
def test_only_private_vo_has_no_standing_still(
    sector: str, denominatie: str, gevonden: bool
) -> None:
    """Awb 4:15, WPO 63.4 and WEC 61.5 stop the term; WVO 8.8 names nothing of the kind."""
    dagen = {"uitnodiging": "24-11-2026", "aanvulling": "1-12-2026"}
    uitslag = op_aanmelding(sector=sector, denominatie=denominatie, **dagen)
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
    uitslag = op_aanmelding(verlengd=verlengd, uitnodiging=uitnodiging, aanvulling="1-3-2027")
    gezegd = uitslag.berekening.let_op
    assert te_laat is any("na het einde van de termijn" in tekst for tekst in gezegd)


@pytest.mark.parametrize("verlengd", ["ja", "nee"])
def test_a_shorter_extension_is_named_only_when_extended(verlengd: str) -> None:
    """Who decides in six weeks reads nothing of an extension."""
    uitslag = op_aanmelding(verlengd=verlengd)
    assert (verlengd == "ja") is any("kortere termijn" in tekst for tekst in uitslag.aannames)


# The refusal, requirement by requirement

ZORGPLICHT = {
    "sector": "po",
    "voorwaarden": "ja",
    "schriftelijk": "ja",
    "plaatsruimte": "ja",
    "grondslag": "niet_gevraagd",
    "gegevens": "ja",
    "extra_ondersteuning": "ja",
}


def staat(eis: str, **antwoorden: str) -> str:
    """Tell how a requirement of a refusal stands."""
    uitslag = rules_lib.controle("weigering", **antwoorden)
    (gevonden,) = (punt for punt in uitslag.eisen if punt.eis.id == eis)
    return str(gevonden.uitkomst.aard) if gevonden.uitkomst else "open"


JONG = {"ontvangst": "23-11-2026", "geboortedatum": "1-3-2025"}
OUD = {"ontvangst": "23-11-2026", "geboortedatum": "1-3-2023"}
OPENBAAR = {"denominatie": "openbaar"}


@pytest.mark.parametrize(
    ("eis", "antwoorden", "stand"),
    [
        ("aanmelding-gedaan", {"sector": "po", "schriftelijk": "ja", **JONG}, "ontbreekt"),
        ("aanmelding-gedaan", {"sector": "po", "schriftelijk": "ja", **OUD}, "voldaan"),
        ("aanmelding-gedaan", {"sector": "po", "schriftelijk": "nee", **OUD}, "ontbreekt"),
        ("tlv-geregeld", {**ZORGPLICHT, "andere_school": "nee", "drie_jaar": "ja"}, "ontbreekt"),
        (
            "tlv-geregeld",
            {**ZORGPLICHT, "andere_school": "ja", "soort_andere_school": "sbo", "tlv": "ja"}
            | {"drie_jaar": "ja"},
            "voldaan",
        ),
        ("ouders-gehoord", {**OPENBAAR, "afwijkende_gegevens": "nee"}, "niet_van_toepassing"),
        (
            "ouders-gehoord",
            {**OPENBAAR, "afwijkende_gegevens": "ja", "zienswijze": "ja"},
            "voldaan",
        ),
        (
            "ouders-gehoord",
            {**OPENBAAR, "afwijkende_gegevens": "ja", "zienswijze": "nee"},
            "ontbreekt",
        ),
        ("plaatsing-beeindigd", {"tijdelijk_geplaatst": "nee"}, "niet_van_toepassing"),
        (
            "plaatsing-beeindigd",
            {"tijdelijk_geplaatst": "ja", "uitgeschreven": "ja"},
            "voldaan",
        ),
        (
            "plaatsing-beeindigd",
            {"tijdelijk_geplaatst": "ja", "uitgeschreven": "nee"},
            "ontbreekt",
        ),
    ],
)
def test_a_requirement_of_a_refusal(eis: str, antwoorden: dict[str, str], stand: str) -> None:
    """Each answer to a requirement gives what WPO 40, WVO 8.13 or Awb 4:7 makes of it."""
    assert stand == staat(eis, **antwoorden)


@pytest.mark.parametrize(
    ("sector", "doof", "dag"),
    [
        ("po", "ja", date(2027, 3, 1)),
        ("so", "nee", date(2027, 3, 1)),
        ("so", "ja", date(2026, 3, 1)),
    ],
)
def test_the_age_of_registration(sector: str, doof: str, dag: date) -> None:
    """From three years; in the so from two for a child that is deaf or hard of hearing."""
    uitslag = rules_lib.termijn(
        "aanmelden-vanaf", sector=sector, doof_of_slechthorend=doof, geboortedatum="1-3-2024"
    )
    assert dag == uitslag.berekening.laatste_dag


def test_four_weeks_after_the_notice_or_the_data() -> None:
    """WPO 40.6: four weeks longer; Awb 4:5: four weeks after what came in to complete it."""
    uitslag = op_aanmelding(verlengd="ja", mededeling="2-2-2027")
    (vanaf,) = (een for een in uitslag.berekening.lezingen if een.lezing.id == "vanaf-mededeling")
    assert date(2027, 3, 2) == vanaf.rekening.dag
    niet = rules_lib.termijn(
        "niet-behandelen", sector="po", denominatie="openbaar", aanvulling="23-11-2026"
    )
    assert date(2026, 12, 21) == niet.berekening.laatste_dag


@pytest.mark.parametrize(
    ("verlengd", "bekendmaking", "stand"),
    [
        ("nee", "4-1-2027", "voldaan"),  # six weeks after 23 November
        ("nee", "5-1-2027", "ontbreekt"),
        ("ja", "1-2-2027", "voldaan"),  # ten weeks after it
        ("ja", "2-2-2027", "ontbreekt"),
    ],
)
def test_a_refusal_in_time(verlengd: str, bekendmaking: str, stand: str) -> None:
    """The day of the decision says whether it is in time: six weeks, or ten when extended."""
    dagen = {"ontvangst": "23-11-2026", "bekendmaking": bekendmaking}
    antwoorden = {"sector": "po", "asiel": "nee", "opgeschort": "nee", "verlengd": verlengd}
    assert stand == staat("op-tijd", **antwoorden, **dagen)


@pytest.mark.parametrize(("sector", "denominatie", "telt"), KENT_STILSTAAN)
def test_a_refusal_counts_the_days_that_stood_still_where_law_knows_them(
    sector: str, denominatie: str, telt: bool
) -> None:
    """In the private vo no stop of the term was found: there the six weeks simply run."""
    antwoorden = {"sector": sector, "denominatie": denominatie, "asiel": "nee", "verlengd": "nee"}
    antwoorden |= {"opgeschort": "ja", "binnen_zes_weken": "nee"}
    binnen = staat("op-tijd", **antwoorden, binnen_stilgestane_termijn="ja")
    assert ("voldaan" if telt else "ontbreekt") == binnen
