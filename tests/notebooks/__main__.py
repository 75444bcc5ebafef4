"""Run the pages that compute, and record what their cells give."""

from pathlib import Path

import jupytext
import nbformat
from nbclient import NotebookClient

BOEK = Path(__file__).resolve().parents[2] / "book"
GOUD = Path(__file__).parent


def paginas() -> list[Path]:
    """List the pages with code, as paths in `book/`."""
    met_code = (pad for pad in BOEK.rglob("*.md") if "```{code-cell}" in pad.read_text("utf-8"))
    return sorted(pad.relative_to(BOEK) for pad in met_code)


def goud(pagina: Path) -> Path:
    """Give the golden notebook of a page."""
    return GOUD / f"{'-'.join(pagina.with_suffix('').parts)}.ipynb"


def leg_vast(pagina: Path) -> None:
    """Run a page and write its code with what that gives; its words stay in the page."""
    notebook = jupytext.read(BOEK / pagina)
    notebook.cells = [cel for cel in notebook.cells if cel.cell_type == "code"]
    for nummer, cel in enumerate(notebook.cells):
        cel.id, cel.metadata = f"cel-{nummer}", {}
    notebook.metadata = {"kernelspec": {"name": "python3", "display_name": "Python 3"}}
    NotebookClient(
        notebook, resources={"metadata": {"path": str(BOEK)}}, record_timing=False
    ).execute()
    notebook.metadata.pop("language_info", None)
    nbformat.write(notebook, goud(pagina))


if __name__ == "__main__":
    for oud in GOUD.glob("*.ipynb"):
        oud.unlink()
    for pad in paginas():
        leg_vast(pad)
        print(pad)
