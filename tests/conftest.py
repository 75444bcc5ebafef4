"""What the tests share: one built site, one browser, and no test that is skipped."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Page, sync_playwright

from tools import maak

WORTEL = Path(__file__).parent.parent


@cache
def soep(pad: Path) -> BeautifulSoup:
    """Read a page of the site, once for all tests; who wants to cut in it takes a copy."""
    return BeautifulSoup(pad.read_text("utf-8"), "html.parser")


@dataclass(frozen=True)
class Site:
    """The built book: where it lies and where it is served."""

    pad: Path
    url: str

    def paginas(self) -> list[str]:
        """Name every page, as a path from the site's root; not those that only point on."""
        return sorted(
            pad.relative_to(self.pad).as_posix()
            for pad in self.pad.rglob("*.html")
            if 'http-equiv="refresh"' not in pad.read_text("utf-8")[:400].lower()
        )


class Stil(SimpleHTTPRequestHandler):
    """Answer without a line per request."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Server(ThreadingHTTPServer):
    """Serve to a browser that may hang up at any time."""

    def handle_error(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def site() -> Iterator[Site]:
    """Serve the book that `make test` built; build it first when run by hand."""
    pad = os.environ.get("REGIE_SITE")
    if not pad:
        slot = WORTEL / "_build" / "bouw.slot"
        slot.parent.mkdir(exist_ok=True)
        with maak.op_slot(slot):
            subprocess.run([sys.executable, WORTEL / "tools/maak.py", "bouw"], check=True)
        pad = maak.SITE
    with Server(("127.0.0.1", 0), partial(Stil, directory=str(pad))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield Site(Path(pad), f"http://127.0.0.1:{server.server_port}")
        server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the Chromium of this machine."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=maak.chromium(), args=["--no-sandbox"]
        )
        yield chromium
        chromium.close()


@pytest.fixture
def pagina(browser: Browser) -> Iterator[Page]:
    """Open a fresh page that reads Dutch."""
    with browser.new_context(locale="nl-NL", timezone_id="Europe/Amsterdam") as context:
        yield context.new_page()


@pytest.fixture
def boekje(tmp_path: Path) -> Callable[[str], subprocess.CompletedProcess[str]]:
    """Build a copy of the book with one page."""
    maak.omgeving("boek")  # here, or the copy would install itself in the environment they share
    for naam in ("tools", "eisen", "book/_ext", "book/_templates", "book/_static/beeld"):
        shutil.copytree(WORTEL / naam, tmp_path / naam)
    for naam in ("_config.yml", "pyproject.toml"):
        shutil.copy(WORTEL / naam, tmp_path)
    (tmp_path / ".venv").symlink_to(Path(sys.prefix))
    (tmp_path / "_toc.yml").write_text("format: jb-book\nroot: pagina\n")
    (tmp_path / "book/bronnen.bib").touch()
    for pad in (tmp_path / "book/_ext").glob("*.py"):
        if pad.stem != "opbouw":
            pad.write_text("def setup(app):\n    return {}\n")

    def bouw(tekst: str) -> subprocess.CompletedProcess[str]:
        if not (pagina := tmp_path / "book/pagina.md").exists() or pagina.read_text() != tekst:
            pagina.write_text(tekst)
        return subprocess.run(
            [sys.executable, tmp_path / "tools/maak.py", "bouw"], capture_output=True, text=True
        )

    return bouw


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Let a skipped or excused test fail: what is not run is not proven."""
    verslag = yield
    if verslag.skipped:
        verslag.outcome = "failed"
    return verslag
