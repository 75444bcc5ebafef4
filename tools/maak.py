"""De stappen achter `make`: alleen de standaardbibliotheek, één regel per stap.

De omgeving komt in `.venv`, het boek in `_build`. Wat al klaar is, blijft staan.
"""

import fcntl
import hashlib
import http.server
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

WORTEL = Path(__file__).resolve().parent.parent
VENV = WORTEL / ".venv"
BIN = VENV / "bin"
BOUW = WORTEL / "_build"
SITE = BOUW / "html"
CHROMIUMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def zeg(regel: str) -> None:
    """Print one line of progress at once."""
    print(f"· {regel}", flush=True)


def stop(regel: str) -> None:
    """End with one clear line."""
    sys.exit(f"✗ {regel}")


def draai(*opdracht: str | Path, **extra: str) -> None:
    """Run a command in the root of the project; stop when it fails."""
    omgeving = {**os.environ, **extra, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
    code = subprocess.run([str(deel) for deel in opdracht], cwd=WORTEL, env=omgeving).returncode
    if code:
        stop(f"{Path(opdracht[0]).name} eindigde met code {code}.")


def apt(pakket: str) -> bool:
    """Install a Debian package where that is allowed; tell whether it was tried."""
    if os.geteuid() or not shutil.which("apt-get"):
        return False
    zeg(f"{pakket} installeren met apt …")
    stil = {"DEBIAN_FRONTEND": "noninteractive"}
    draai("apt-get", "update", "-qq", **stil)
    draai("apt-get", "install", "-y", "-qq", "--no-install-recommends", pakket, **stil)
    return True


def afdruk(*paden: Path) -> str:
    """Fingerprint files by their content, not by their dates."""
    som = hashlib.sha256()
    for pad in paden:
        som.update(pad.read_bytes())
    return som.hexdigest()


def klaar(stempel: Path, *paden: Path) -> bool:
    """Tell whether a step was done before with these same files."""
    return stempel.exists() and stempel.read_text() == afdruk(*paden)


@contextmanager
def op_slot(pad: Path) -> Iterator[None]:
    """Let one process at a time do what follows."""
    with pad.open("w") as slot:
        fcntl.flock(slot, fcntl.LOCK_EX)
        yield


def omgeving(soort: str) -> None:
    """Fill `.venv` with exactly what the lock file names."""
    lock, project = WORTEL / "eisen" / f"{soort}.txt", WORTEL / "pyproject.toml"
    stempel = VENV / f"{soort}.klaar"
    if (BIN / "python").exists() and klaar(stempel, lock, project):
        return
    if not (BIN / "python").exists():
        zeg("Python-omgeving maken in .venv …")
        try:
            import ensurepip  # noqa: F401
        except ImportError:
            if not apt("python3-venv"):
                stop("Python mist venv. Installeer eerst het pakket python3-venv.")
        draai(sys.executable, "-m", "venv", "--clear", VENV)
    zeg(f"pakketten voor {soort} installeren (de eerste keer duurt dat even) …")
    pip = (BIN / "python", "-m", "pip", "install", "-qq", "--disable-pip-version-check")
    pip += ("--no-deps", "--no-build-isolation")  # the lock file names everything
    draai(*pip, "--require-hashes", "-r", lock)
    if soort != "node":
        draai(*pip, "-e", ".")
    stempel.write_text(afdruk(lock, project))


def chromium() -> str:
    """Find the browser for the tests."""
    gevonden = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUMS)), None)
    if not gevonden and apt("chromium"):
        gevonden = shutil.which("chromium")
    if not gevonden:
        stop("Geen Chromium gevonden. Installeer chromium, of zet CHROMIUM op het pad ervan.")
    return gevonden


def node() -> None:
    """Fetch what package-lock.json names, with the npm at hand or one of our own."""
    stempel, lock = WORTEL / "node_modules" / ".klaar", WORTEL / "package-lock.json"
    if klaar(stempel, lock):
        return
    if not shutil.which("npm"):
        omgeving("node")
    zeg("npm-pakketten installeren …")
    draai("npm", "ci", "--loglevel=error")
    stempel.write_text(afdruk(lock))


def bouw() -> None:
    """Build the book; every warning and every failing cell is an error."""
    omgeving("boek")
    BOUW.mkdir(exist_ok=True)
    logboek, begin = BOUW / "bouw.log", time.monotonic()
    fasen = {
        "reading sources... [": "pagina's lezen, cellen uitvoeren …",
        "writing output... [": "pagina's schrijven …",
        "dumping search index": "zoekregister maken …",
    }
    zeg("het boek bouwen …")
    opdracht = [
        BIN / "jupyter-book", "build", "book", "--config", "_config.yml",
        "--toc", WORTEL / "_toc.yml", "--path-output", ".", "-W", "--keep-going", "-n",
    ]  # fmt: skip
    with (
        logboek.open("w") as log,
        subprocess.Popen(
            opdracht, cwd=WORTEL, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        ) as proces,
    ):
        for regel in proces.stdout:
            log.write(regel)
            kaal = re.sub(r"\x1b\[[\d;]*m", "", regel)
            for begin_van in [fase for fase in fasen if kaal.startswith(fase)]:
                zeg(fasen.pop(begin_van))
            if re.search(r"(WARNING|ERROR|CRITICAL|\w+Error):", kaal):
                print(f"  {kaal.rstrip()}", flush=True)
    if proces.returncode:
        # Anders zou een volgende keer de pagina met de waarschuwing overslaan.
        shutil.rmtree(BOUW / ".doctrees", ignore_errors=True)
        stop(f"Het boek is niet goed. Alles staat in {logboek.relative_to(WORTEL)}.")
    zeg(f"het boek is klaar ({time.monotonic() - begin:.0f} s)")


def boek() -> None:
    """Build the book and serve it, until Ctrl+C."""
    poort = int(os.environ.get("PORT", "8000"))
    dienst = partial(http.server.SimpleHTTPRequestHandler, directory=str(SITE))
    dienst.func.log_message = lambda *_: None
    try:
        server = http.server.ThreadingHTTPServer(("localhost", poort), dienst)
    except OSError:
        stop(f"Poort {poort} is bezet. Kies een andere: make boek PORT={poort + 1}")
    bouw()
    zeg(f"het boek staat op http://localhost:{poort} (stoppen met Ctrl+C)")
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        zeg("gestopt")


def test() -> None:
    """Check everything: style, types, and all tests over one built book."""
    bouw()
    omgeving("test")
    node()
    browser = chromium()
    zeg("stijl en typen nakijken …")
    draai(BIN / "ruff", "check", "--quiet")
    draai(BIN / "ruff", "format", "--check", "--quiet")
    draai(BIN / "mypy")
    zeg("tests draaien …")
    draai(
        BIN / "python", "-m", "pytest", "-q", "-n", "auto", "--cov",
        CHROMIUM=browser, REGIE_SITE=str(SITE),
    )  # fmt: skip


def bench() -> None:
    """Measure, with the package as it stands."""
    omgeving("test")
    draai(BIN / "python", "-m", "tests.bench")


def mutatie() -> None:
    """Make small mistakes on purpose, and see whether a test notices each; takes long."""
    omgeving("test")
    draai(BIN / "python", "-m", "tests.mutatie", CHROMIUM=chromium())


def lock() -> None:
    """Write the lock files anew; needs uv."""
    uv = ["uv", "pip", "compile", "--quiet", "--universal", "--python-version=3.11"]
    uv += ["--generate-hashes", "--no-header", "--no-annotate", "--no-emit-index-url", "--upgrade"]
    eisen = WORTEL / "eisen"
    draai(*uv, "pyproject.toml", "--extra=boek", "--extra=test", "-o", eisen / "test.txt")
    draai(*uv, "pyproject.toml", "--extra=boek", "-c", eisen / "test.txt", "-o", eisen / "boek.txt")
    draai(*uv, eisen / "node.in", "-o", eisen / "node.txt")


def schoon() -> None:
    """Throw away what was made; the environment stays."""
    for pad in (BOUW, *WORTEL.glob(".*_cache"), *WORTEL.glob(".coverage*")):
        shutil.rmtree(pad) if pad.is_dir() else pad.unlink()
    zeg("schoon")


if __name__ == "__main__":
    {f.__name__: f for f in (boek, bouw, test, bench, mutatie, lock, schoon)}[sys.argv[1]]()
