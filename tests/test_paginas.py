"""The pages that compute: what a reader sees is what the rules say today.

Each page with code has a golden notebook in `tests/notebooks/`, with the outputs that were looked
at. After a change that is meant: `.venv/bin/python -m tests.notebooks`.
"""

from pathlib import Path

import jupytext
import nbformat
import pytest
from pytest_notebook.nb_regression import NBRegressionFixture

from tests.notebooks.__main__ import GOUD, goud, paginas

WORTEL = Path(__file__).parent.parent


@pytest.mark.parametrize("pagina", paginas(), ids=str)
def test_cellen_geven_wat_is_vastgelegd(pagina: Path) -> None:
    """Every cell of every page gives the output that was looked at and recorded."""
    notebook = NBRegressionFixture(
        exec_cwd=str(WORTEL / "book"),
        diff_ignore=("/metadata", "/cells/*/metadata", "/cells/*/execution_count", "/cells/*/id"),
        diff_color_words=False,
    )
    notebook.check(str(goud(pagina)))


@pytest.mark.parametrize("pagina", paginas(), ids=str)
def test_het_vastgelegde_hoort_bij_de_pagina(pagina: Path) -> None:
    """The golden notebook holds the code that the page holds now."""
    van_pagina = jupytext.read(WORTEL / "book" / pagina)
    vastgelegd = nbformat.read(goud(pagina), as_version=4)
    code = [cel.source for cel in van_pagina.cells if cel.cell_type == "code"]
    assert code == [cel.source for cel in vastgelegd.cells if cel.cell_type == "code"]


def test_niets_te_veel() -> None:
    """No golden notebook outlives its page."""
    assert {goud(pagina) for pagina in paginas()} == set(GOUD.glob("*.ipynb"))
