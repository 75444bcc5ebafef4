"""The mutants: one small mistake each, in the syntax tree of a module."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

VERGELIJKING: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
REKENING: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.BitOr: ast.BitAnd,
}
LOGICA: dict[type[ast.boolop], type[ast.boolop]] = {ast.And: ast.Or, ast.Or: ast.And}
WOORD = {"ja": "nee", "nee": "ja", "uiterlijk": "niet_voor", "niet_voor": "uiterlijk"}
OPENBAAR = {"openbaar": "bijzonder", "bijzonder": "openbaar"}
NAAM = {"UITERLIJK": "RICHTDATUM", "VANAF": "UITERLIJK", "NIET_EERDER": "UITERLIJK"}


@dataclass(frozen=True)
class Mutant:
    """One mistake: where, what stood there and what stands there now."""

    pad: Path
    plek: int  # the number of the place in the tree
    regel: int
    was: str
    wordt: str

    def __str__(self) -> str:
        """Name the mutant so that a list of survivors keeps its meaning."""
        return f"{self.pad.as_posix()}: {self.was} -> {self.wordt}"

    def boom(self, wortel: Path) -> ast.Module:
        """Read the module anew, with the mistake in it."""
        boom = ast.parse((wortel / self.pad).read_text("utf-8"))
        ouder, veld, nummer, deel = next(islice(plaatsen(boom), self.plek, None))
        zet(ouder, veld, nummer, next(fouten(deel)))
        return ast.fix_missing_locations(boom)


def fouten(deel: ast.AST) -> Iterator[ast.AST]:
    """Give what can stand in the place of a part of the tree."""
    match deel:
        case ast.Compare(ops=[teken], left=links, comparators=rechts):
            yield ast.Compare(links, [VERGELIJKING[type(teken)]()], rechts)
        case ast.BoolOp(op=teken, values=waarden):
            yield ast.BoolOp(LOGICA[type(teken)](), waarden)
        case ast.BinOp(left=links, op=teken, right=rechts) if type(teken) in REKENING:
            yield ast.BinOp(links, REKENING[type(teken)](), rechts)
        case ast.UnaryOp(op=ast.Not(), operand=binnen):
            yield binnen
        case ast.If(test=vraag, body=dan, orelse=anders) if not isinstance(vraag, ast.Compare):
            yield ast.If(ast.UnaryOp(ast.Not(), vraag), dan, anders)
        case ast.IfExp(test=vraag, body=dan, orelse=anders):
            yield ast.IfExp(vraag, anders, dan)
        case ast.Constant(value=bool(waarde)):
            yield ast.Constant(not waarde)
        case ast.Constant(value=int(waarde)):
            yield ast.Constant(waarde + 1)
        case ast.Constant(value=str(waarde)) if waarde in (WOORD | OPENBAAR):
            yield ast.Constant((WOORD | OPENBAAR)[waarde])
        case ast.Attribute(value=ast.Name("SoortDatum"), attr=naam) if naam in NAAM:
            yield ast.Attribute(ast.Name("SoortDatum", ast.Load()), NAAM[naam], ast.Load())
        case ast.keyword(arg="volgorde" | "fataal" | "zodra_bekend" | "standaard" | "blijkt_uit"):
            yield ast.keyword("", ast.Constant(None))  # left out altogether


def plaatsen(boom: ast.AST) -> Iterator[tuple[ast.AST, str, int | None, ast.AST]]:
    """Give every place in a tree: the parent, the field, the position in it, and what is there."""
    for ouder in ast.walk(boom):
        for veld, waarde in ast.iter_fields(ouder):
            for nummer, deel in enumerate(waarde if isinstance(waarde, list) else [waarde]):
                if isinstance(deel, ast.AST):
                    yield ouder, veld, nummer if isinstance(waarde, list) else None, deel


def overslaan(ouder: ast.AST, deel: ast.AST) -> bool:
    """Tell what is left alone: an index of a type, and what is only a guard."""
    if isinstance(ouder, ast.keyword) and ouder.arg == "strict":
        return True
    return isinstance(ouder, ast.Subscript | ast.Assert)


def annotaties(boom: ast.Module) -> set[ast.AST]:
    """Give all parts of annotations: they are for a reader and a checker, and never run."""
    delen = ast.walk(boom)
    wortels = (getattr(deel, veld, None) for deel in delen for veld in ("annotation", "returns"))
    return {deel for wortel in wortels if wortel is not None for deel in ast.walk(wortel)}


def zet(ouder: ast.AST, veld: str, nummer: int | None, deel: ast.AST) -> None:
    """Put a part in a place of the tree; a keyword of a call is taken out instead."""
    if nummer is None:
        setattr(ouder, veld, deel)
    elif isinstance(deel, ast.keyword):
        del getattr(ouder, veld)[nummer]
    else:
        getattr(ouder, veld)[nummer] = deel


def mutanten(pad: Path, wortel: Path) -> Iterator[Mutant]:
    """Name every mutant of a module, one at a time."""
    boom = ast.parse((wortel / pad).read_text("utf-8"))
    stil = annotaties(boom)
    for plek, (ouder, veld, nummer, deel) in enumerate(plaatsen(boom)):
        for fout in () if deel in stil or overslaan(ouder, deel) else fouten(deel):
            if isinstance(fout, ast.keyword):
                was, wordt = _kort(ouder, ouder), f"zonder {deel.arg}"
            else:
                was = _kort(deel, ouder)
                zet(ouder, veld, nummer, fout)
                wordt = _kort(fout, ouder)
                zet(ouder, veld, nummer, deel)
            yield Mutant(pad, plek, getattr(deel, "lineno", 0), was, wordt)


def _kort(deel: ast.AST, ouder: ast.AST) -> str:
    """Write a part of the code on one short line, with the line it stands in."""
    if isinstance(deel, ast.If):
        return f"if {ast.unparse(deel.test)}"
    if isinstance(ouder, ast.Dict) and deel in ouder.values:
        sleutel = ouder.keys[ouder.values.index(deel)]
        return f"{ast.unparse(sleutel)}: {ast.unparse(deel)}" if sleutel else ast.unparse(deel)
    tekst = ast.unparse(deel)
    if isinstance(deel, ast.Constant) and not isinstance(ouder, ast.Module | ast.If):
        tekst = f"{tekst} in {ast.unparse(ouder)}" if hasattr(ouder, "lineno") else tekst
    return " ".join(tekst.split())[:120]
