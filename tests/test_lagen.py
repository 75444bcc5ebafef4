"""The layers: who may know whom, what a rule may not do, and how small each part stays."""

import ast
import io
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

WORTEL = Path(__file__).parent.parent
PAKKET = WORTEL / "rules_lib"
MODULES = sorted(PAKKET.rglob("*.py"))
RECHT = sorted((PAKKET / "recht").rglob("*.py"))
KERN = sorted((PAKKET / "kern").glob("*.py"))
PRAKTIJK = sorted((PAKKET / "praktijk").glob("*.py"))
WEERGAVE = sorted((PAKKET / "weergave").glob("*.py"))
VEEL = ["geheugen", "stand", "tabel", "vergelijk"]
CLIENTS = ["loket", "hulp", *VEEL, "bestand", "cli", "__main__", "__init__"]

MAG = {
    "kern": {"kern"},
    "recht": {"kern", "recht"},
    "praktijk": {"kern", "praktijk"},
    "weergave": {"kern", "weergave"},
    "loket": {"kern", "recht"},
    "geheugen": {"kern"},
    "stand": {"kern", "weergave"},
    "tabel": {"kern", "recht", "loket", "geheugen", "stand"},
    "bestand": {"kern", "stand"},
    "vergelijk": {"kern", "weergave", "loket"},
    "hulp": {"kern", "recht", "loket", "stand"},
    "cli": {"kern", "recht", "weergave", "loket", "hulp", "stand", "tabel", "bestand", "vergelijk"},
    "__main__": {"cli"},
    "__init__": {"kern", "recht", "loket"},
}
"""What each layer may import of the package itself."""
VREEMD = {
    "rules_lib/weergave/agenda.py": {"icalendar"},
    "rules_lib/tabel.py": {"numpy", "pandas"},
    "rules_lib/bestand.py": {"openpyxl", "pandas"},
}
"""What a module may import from outside; the tables are behind an extra."""


def naam(pad: Path) -> str:
    """Name a module by its path below the project."""
    return pad.relative_to(WORTEL).as_posix()


def laag(pad: Path) -> str:
    """Name the layer of a module."""
    delen = pad.relative_to(PAKKET).parts
    return delen[0] if len(delen) > 1 else pad.stem


def boom(pad: Path) -> ast.Module:
    """Parse a module."""
    return ast.parse(pad.read_text("utf-8"))


def ingevoerd(pad: Path) -> Iterator[str]:
    """Name every module that is imported, also within a function."""
    for deel in ast.walk(boom(pad)):
        if isinstance(deel, ast.Import):
            yield from (alias.name for alias in deel.names)
        elif isinstance(deel, ast.ImportFrom):
            assert deel.level == 0, f"{naam(pad)}: import by full name"
            if deel.module == "rules_lib":
                yield from (f"rules_lib.{alias.name}" for alias in deel.names)
            else:
                yield str(deel.module)


@pytest.mark.parametrize("pad", MODULES, ids=naam)
def test_imports_go_one_way(pad: Path) -> None:
    """A module imports only from its own layer and from the layers below it."""
    eigen = {m.split(".")[1] for m in ingevoerd(pad) if m.startswith("rules_lib.")}
    assert set() == eigen - MAG[laag(pad)]


@pytest.mark.parametrize("pad", MODULES, ids=naam)
def test_imports_are_the_standard_library(pad: Path) -> None:
    """Nothing from outside is imported, but for the calendar file and for tables."""
    vreemd = {module.split(".")[0] for module in ingevoerd(pad)} - set(sys.stdlib_module_names)
    assert set() == vreemd - {"rules_lib"} - VREEMD.get(naam(pad), set())


VERBODEN = {"open", "eval", "exec", "getattr", "setattr", "hasattr", "print", "input"}
KLOK = {"today", "now", "utcnow", "fromtimestamp", "time", "time_ns", "monotonic"}
BESTAND = {"os", "io", "pathlib", "shutil", "tempfile", "socket", "html", "time", "locale"}


@pytest.mark.parametrize(
    "pad", [*KERN, *RECHT, *PRAKTIJK, *(PAKKET / f"{client}.py" for client in VEEL)], ids=naam
)
def test_no_clock_no_file_no_html(pad: Path) -> None:
    """Kernel, law, practice and many cases read no clock and no file, and write no HTML."""
    fout = [module for module in ingevoerd(pad) if module.split(".")[0] in BESTAND]
    for deel in ast.walk(boom(pad)):
        if isinstance(deel, ast.Attribute) and deel.attr in KLOK:
            fout.append(f"{deel.lineno}: .{deel.attr}")
        if isinstance(deel, ast.Call) and isinstance(deel.func, ast.Name):
            if deel.func.id in {"open", "print", "input", "eval", "exec"}:
                fout.append(f"{deel.lineno}: {deel.func.id}")
        if isinstance(deel, ast.Constant) and isinstance(deel.value, str) and "</" in deel.value:
            fout.append(f"{deel.lineno}: HTML")
    assert [] == fout


def onaf(deel: ast.AST) -> str:
    """Say why a piece of code does not belong in a rule; empty when it does."""
    match deel:
        case ast.Try() | ast.TryStar() | ast.Raise() | ast.With():
            return "geen fouten afhandelen"
        case ast.While() | ast.Global() | ast.Nonlocal() | ast.Await() | ast.Match():
            return "te veel machinerie"
        case ast.Name(id=gebruikt) if gebruikt in VERBODEN:
            return gebruikt
        case ast.Compare(ops=[*tekens]) if any(
            isinstance(teken, ast.Lt | ast.LtE | ast.Gt | ast.GtE) for teken in tekens
        ):
            return "vergelijkt een volgorde, zoals van dagen"
        case _:
            return ""


@pytest.mark.parametrize("pad", RECHT, ids=naam)
def test_rules_are_plain(pad: Path) -> None:
    """A rule is made of ifs: no try, no getattr, no loop without end, no comparison of dates."""
    gevonden = [(deel.lineno, onaf(deel)) for deel in ast.walk(boom(pad)) if onaf(deel)]
    assert [] == gevonden


@pytest.mark.parametrize(
    "code", ["try:\n    1\nexcept ValueError:\n    2", "getattr(a, 'b')", "a.dag < b", "1 <= c > 2"]
)
def test_what_is_not_plain_is_noticed(code: str) -> None:
    """The test on plain rules sees what it forbids."""
    assert [] != [onaf(deel) for deel in ast.walk(ast.parse(code)) if onaf(deel)]


def coderegels(pad: Path) -> int:
    """Count the lines with code: no docstrings, comments or empty lines."""
    tekst = pad.read_text("utf-8")
    docs: set[int] = set()
    for deel in ast.walk(ast.parse(tekst)):
        if isinstance(deel, ast.Expr) and isinstance(deel.value, ast.Constant):
            docs |= set(range(deel.lineno, (deel.end_lineno or 0) + 1))
    stil = (tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT)
    regels: set[int] = set()
    for teken in tokenize.generate_tokens(io.StringIO(tekst).readline):
        if teken.type not in (*stil, tokenize.ENDMARKER):
            regels |= set(range(teken.start[0], teken.end[0] + 1))
    return len(regels - docs)


@pytest.mark.parametrize(
    ("paden", "hoogstens"),
    [
        (KERN, 1500),
        (WEERGAVE + [PAKKET / f"{client}.py" for client in CLIENTS], 2450),
    ],
    ids=["kern", "weergaven en clients"],
)
def test_the_package_stays_small(paden: list[Path], hoogstens: int) -> None:
    """The kernel, and all faces with their clients, stay within their budget."""
    assert sum(map(coderegels, paden)) <= hoogstens


@pytest.mark.parametrize("pad", MODULES, ids=naam)
def test_a_module_stays_small(pad: Path) -> None:
    """No module is longer than a few screens."""
    assert coderegels(pad) <= 270
