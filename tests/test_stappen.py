"""The plans: what a page says of a procedure cannot drift from the procedure."""

import importlib
from pathlib import Path
from types import ModuleType

import pytest
from sphinx.errors import ExtensionError

from rules_lib.kern.regel import Procedure, Stap
from rules_lib.recht import REGELS

EXT = Path(__file__).parent.parent / "book" / "_ext"
PROCEDURES = {id_: regel for id_, regel in REGELS.items() if isinstance(regel, Procedure)}
STAPPEN = [
    (f"{id_}-{stap.id}", stap)
    for id_, regel in PROCEDURES.items()
    for stap in regel.op(None).inhoud
]
EIGEN = ["+ Praten", "  wie: de school", "  wanneer: vandaag.", "  doe: Praat.", "  grond: Wet: x"]


@pytest.fixture
def stappen(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The directive, from where Sphinx finds it."""
    monkeypatch.syspath_prepend(EXT)
    return importlib.import_module("stappen")


@pytest.mark.parametrize(("naam", "stap"), STAPPEN, ids=[naam for naam, _ in STAPPEN])
def test_every_step_says_when_and_on_what(stappen: ModuleType, naam: str, stap: Stap) -> None:
    """Each step of each procedure has a moment in words, and a source."""
    zinnen = stappen.wanneer(stap)
    assert zinnen
    assert all(zin.endswith(".") for zin in zinnen)
    assert any(stappen.gronden(stap).values())


def test_the_words_follow_the_school(stappen: ModuleType) -> None:
    """A term that depends on the kind of school is told for each kind."""
    beslissen = dict(STAPPEN)["beide-wegen-beslissing-op-bezwaar"]
    zinnen = stappen.wanneer(beslissen)
    assert any(z.startswith("Po en (v)so openbaar: ") and "afloop" in z for z in zinnen)
    assert any(z.startswith("Vo; po en (v)so bijzonder: ") and "ontvangst" in z for z in zinnen)


@pytest.mark.parametrize("genoemd", [["- horen"], ["- besluit", "- horen"], ["- niets"]])
def test_a_page_names_all_steps_in_order(stappen: ModuleType, genoemd: list[str]) -> None:
    """A step left out, moved or unknown stops the build."""
    horen, besluit = (dict(STAPPEN)[f"verwijderen-{naam}"] for naam in ("horen", "besluit"))
    with pytest.raises(ExtensionError, match="horen, besluit"):
        stappen.kijk_na(stappen.lees(genoemd, "p"), {"horen": horen, "besluit": besluit}, "p")


def test_a_step_of_ones_own_is_complete(stappen: ModuleType) -> None:
    """A step that is in no procedure says who, when, what and on which kind of ground."""
    (goed,) = stappen.lees(EIGEN, "p")
    assert goed.velden["doe"] == "Praat."
    for weg in EIGEN[1:]:
        with pytest.raises(ExtensionError, match="Praten mist"):
            stappen.lees([regel for regel in EIGEN if regel != weg], "p")
    with pytest.raises(ExtensionError, match="begin de grond met"):
        stappen.lees([*EIGEN[:-1], "  grond: omdat het zo hoort"], "p")
