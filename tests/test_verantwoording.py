"""What the legal notes say is accounted for: corner cases, and corrections to the report."""

import ast
import re
from datetime import date
from pathlib import Path

from rules_lib.kern.datum import schrijf_dag
from rules_lib.recht import REGELS

TESTS = Path(__file__).parent
VERSCHILLEN = TESTS.parent / "book/over/verschillen.md"
CHANGELOG = TESTS.parent / "CHANGELOG.md"
NAGEGAAN = date(2022, 8, 1)
RANDGEVALLEN = set(range(1, 38))
NIET_TE_REKENEN = {  # corrections to the report that are about its words only
    2: "which lid the report cites for the term to decide",
    14: "a list of what the report leaves out; each item is a rule with its own tests",
    15: "what came after the report: the rules on asylum and equated days have their own tests",
    17: "the report cites an article without its lid",
}


def namen() -> set[str]:
    """Name every test."""
    return {
        deel.name
        for pad in TESTS.rglob("test_*.py")
        for deel in ast.walk(ast.parse(pad.read_text("utf-8")))
        if isinstance(deel, ast.FunctionDef) and deel.name.startswith("test_")
    }


def test_every_corner_case_has_a_test() -> None:
    """Each of the 37 corner cases of the legal notes is a test that bears its number."""
    getest = {int(m[1]) for naam in namen() if (m := re.match(r"test_c(\d\d)_", naam))}
    assert RANDGEVALLEN == getest


def test_every_correction_is_shown_where_a_reader_of_the_report_looks() -> None:
    """Each of the 17 corrections to the report has its own place on the page of differences."""
    plekken = re.findall(r"^\(e(\d+)\)=$", VERSCHILLEN.read_text("utf-8"), re.M)
    assert [str(nummer) for nummer in range(1, 18)] == sorted(plekken, key=int)


def test_every_correction_that_can_be_computed_has_a_test() -> None:
    """A correction to the report that a rule can show is a test that bears its number."""
    getest = {int(m[1]) for naam in namen() if (m := re.match(r"test_e(\d\d)_", naam))}
    assert set(range(1, 18)) - set(NIET_TE_REKENEN) <= getest
    assert all(NIET_TE_REKENEN.values())


def test_every_day_on_which_a_rule_changed_is_in_the_changelog() -> None:
    """The part of the changelog that the book shows names each changed rule under its day."""
    recht = CHANGELOG.read_text("utf-8").split("<!-- recht -->")[1].split("<!-- /recht -->")[0]
    dagen: dict[str, str] = {}
    for kop, tekst in re.findall(r"^### (.+?): .+\n((?:(?!### ).*\n)+)", recht, re.M):
        dagen[kop] = dagen.get(kop, "") + tekst
    assert [] == [
        (regel.id, schrijf_dag(versie.geldig.van))
        for regel in REGELS.values()
        for versie in regel.versies
        if versie.geldig.van > NAGEGAAN
        and f"`{regel.id}`" not in dagen.get(schrijf_dag(versie.geldig.van), "")
    ]
