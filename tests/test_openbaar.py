"""The public names: each is explained, and each explanation runs."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

WORTEL = Path(__file__).parent.parent
MODULES = sorted((WORTEL / "rules_lib").rglob("*.py"))


def openbaar(pad: Path) -> Iterator[tuple[str, ast.AST]]:
    """Find public functions, classes, methods and properties; overloads say nothing new."""
    for deel in ast.parse(pad.read_text("utf-8")).body:
        if isinstance(deel, ast.FunctionDef | ast.ClassDef) and not deel.name.startswith("_"):
            yield deel.name, deel
            for binnen in deel.body if isinstance(deel, ast.ClassDef) else []:
                if isinstance(binnen, ast.FunctionDef) and not binnen.name.startswith("_"):
                    yield f"{deel.name}.{binnen.name}", binnen


NAMEN = [
    pytest.param(deel, id=f"{pad.relative_to(WORTEL).as_posix()}::{naam}")
    for pad in MODULES
    for naam, deel in openbaar(pad)
]


@pytest.mark.parametrize("deel", NAMEN)
def test_every_public_name_has_an_example(deel: ast.FunctionDef | ast.ClassDef) -> None:
    """A public name has a docstring with at least one example that runs."""
    assert ">>> " in (ast.get_docstring(deel) or "")


@pytest.mark.parametrize("pad", MODULES, ids=lambda pad: pad.relative_to(WORTEL).as_posix())
def test_no_example_is_skipped(pad: Path) -> None:
    """No example is switched off, and none leaves out what it should show."""
    assert [] == [merk for merk in ("+SK" + "IP", "+ELLIP" + "SIS") if merk in pad.read_text()]


def test_public_names_are_found() -> None:
    """The search for public names finds functions, classes, methods and properties."""
    gevonden = {str(parameter.id) for parameter in NAMEN}
    verwacht = {
        "rules_lib/loket.py::termijn",
        "rules_lib/kern/moment.py::Na",
        "rules_lib/kern/moment.py::Na.reken",
        "rules_lib/kern/uitslag.py::TermijnUitslag.soort",
    }
    assert verwacht <= gevonden
