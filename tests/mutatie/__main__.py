"""Run the mutants: `make mutatie`, or `python -m tests.mutatie --elke 20 rules_lib/recht/opp`.

All of them take hours on two cores; `--elke 20` takes every twentieth, spread over the modules.

Each mutant lives in a process of its own, forked from one in which the heavy libraries are loaded.
It dies when a test fails. Who survives is in `overlevers.txt`, with the reason that it changes
nothing, or has to be killed by a test.
"""

import os
import signal
import sys
import traceback
import warnings
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterator
from importlib.machinery import SourceFileLoader
from importlib.metadata import entry_points
from itertools import islice
from multiprocessing.pool import ThreadPool
from pathlib import Path
from time import monotonic

import pandas  # noqa: F401  loaded before the fork
import playwright.sync_api  # noqa: F401
import pytest

from tests.mutatie.mutanten import Mutant, mutanten

WORTEL = Path(__file__).parents[2]
BEKEND = Path(__file__).parent / "overlevers.txt"
HOOGSTENS = 0.02
TIJD = 400  # seconds; all tests together take some 100, so who needs more hangs
NIET_GELADEN = 99
OPTIES = ("-x", "-q", "--tb=no", "-p", "no:cacheprovider", "-p", "no:xdist")
OPTIES += ("--assert=plain",)  # pytest would load a module that it rewrites itself, without mistake
NABIJ = {
    "kern": ("kern", "antwoorden", "kalender"),
    "weergave": ("tekening", "weergave"),
    "praktijk": ("praktijk",),
    "cli": ("cli", "bestand"),
    "geheugen": ("tabel",),
    "stand": ("bestand", "tabel"),
    "vergelijk": ("vergelijk",),
}
"""The tests of a part of the library, which are likely to notice a mistake in it."""
VLOT = ("randgevallen", "vragen", "volgorde", "bomen", "kern", "antwoorden", "kalender", "orakel")
TRAAG = ("register", "cli", "bestand", "tabel", "vergelijk", "weergave", "besluiten", "termijnen")
TRAAG += ("onderwerpen", "schema")


def tests_voor(pad: Path) -> tuple[str, ...]:
    """Name the tests to run for a module, those most likely to notice first."""
    deel = Path(pad.parts[1]).stem
    doctests, eigen = pad.as_posix(), []
    if deel == "recht":
        doctests = pad.parent.as_posix()
        eigen = sorted(map(str, Path("tests/recht").glob(f"test_{pad.parts[2]}*.py")))
    nabij, vlot, traag = (
        [f"tests/test_{naam}.py" for naam in namen] for namen in (NABIJ.get(deel, ()), VLOT, TRAAG)
    )
    alle = (doctests, *eigen, *nabij, *vlot, "rules_lib", "tests/recht", *traag, "README.md")
    return tuple(dict.fromkeys(alle))


def leeft(mutant: Mutant) -> bool:
    """Tell whether all tests pass with the mutant in the place of its module."""
    kind = os.fork()
    if kind:
        code = os.waitstatus_to_exitcode(os.waitpid(kind, 0)[1])
        if code == NIET_GELADEN:
            raise RuntimeError(f"De tests laadden de fout niet: {mutant}")
        return code == 0
    signal.alarm(TIJD)
    niets = os.open(os.environ.get("MUTATIE_LOG", os.devnull), os.O_WRONLY | os.O_CREAT)
    os.dup2(niets, 1)
    os.dup2(niets, 2)
    code = 1
    try:
        code = _toets(mutant)
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _toets(mutant: Mutant) -> int:
    """Run the tests over the mutant, until one fails."""
    doel, gewoon, geladen = str(WORTEL / mutant.pad), SourceFileLoader.get_code, []

    def get_code(lader: SourceFileLoader, naam: str):
        if lader.path != doel:
            return gewoon(lader, naam)
        geladen.append(naam)
        return compile(mutant.boom(WORTEL), doel, "exec")

    SourceFileLoader.get_code = get_code
    for test in tests_voor(mutant.pad):
        code = int(pytest.main([*OPTIES, test]))
        if code:
            return code
    return 0 if geladen else NIET_GELADEN


def te_doen(gevraagd: list[str]) -> Iterator[Mutant]:
    """Make the mutants of the modules that were asked for, or of all."""
    for pad in sorted((WORTEL / "rules_lib").rglob("*.py")):
        naam = pad.relative_to(WORTEL)
        if not gevraagd or any(naam.as_posix().startswith(een) for een in gevraagd):
            yield from mutanten(naam, WORTEL)


def bekend() -> dict[str, str]:
    """Read who may survive, and why: a line per mutant, the reason behind a bar."""
    regels = BEKEND.read_text("utf-8").splitlines() if BEKEND.exists() else []
    delen = (regel.rpartition(" | ") for regel in regels if regel and not regel.startswith("#"))
    return {naam: reden for naam, _, reden in delen}


def onduidelijk() -> list[str]:
    """Name what is excused but is no mutant any more, or names more than one."""
    namen = Counter(map(str, te_doen([])))
    return [naam for naam in bekend() if namen[naam] != 1]


def laad_vooraf() -> None:
    """Load the plugins of pytest once, not anew for every mutant."""
    with warnings.catch_warnings(action="ignore"):
        for plugin in entry_points(group="pytest11"):
            plugin.load()


def lees_opties() -> Namespace:
    """Read which modules are asked for, and every how many of their mutants."""
    lezer = ArgumentParser(prog="python -m tests.mutatie")
    lezer.add_argument("paden", nargs="*")
    lezer.add_argument("--elke", type=int, default=1)
    return lezer.parse_args()


def main() -> None:
    """Run the mutants and say who survived."""
    os.chdir(WORTEL)
    opties = lees_opties()
    gekozen = islice(te_doen(opties.paden), 0, None, opties.elke)
    laad_vooraf()
    if onbekend := onduidelijk():
        sys.exit(f"Elk van deze moet precies een mutant noemen: {onbekend}")
    begin, alle, overlevers = monotonic(), 0, []
    erkend = bekend()
    with ThreadPool(os.cpu_count()) as bad:
        for mutant, levend in bad.imap_unordered(lambda m: (m, leeft(m)), gekozen):
            alle += 1
            if levend:
                overlevers.append(str(mutant))
                print(
                    f"{'bekend' if str(mutant) in erkend else 'LEEFT'} {mutant.regel}: {mutant}",
                    flush=True,
                )
    nieuw = [naam for naam in overlevers if naam not in erkend]
    deel = len(overlevers) / max(alle, 1)
    print(
        f"{alle} mutanten, {len(overlevers)} overleven ({deel:.1%}), {len(nieuw)} zonder reden, "
        f"{monotonic() - begin:.0f} s"
    )
    sys.exit(bool(nieuw) or deel > HOOGSTENS)


if __name__ == "__main__":
    main()
