"""Lighthouse on its mobile profile: one page of each kind, the median of three."""

import json
import os
import shutil
import subprocess
from functools import partial
from pathlib import Path
from statistics import median
from threading import Thread

from tests.bench.ingepakt import Ingepakt
from tests.bench.meten import regel
from tests.conftest import Server
from tools import maak

HIER = Path(__file__).parent / "vuurtoren"
KEREN = 3
SOORTEN = ("accessibility", "best-practices", "seo", "performance")
PAGINAS = (
    "voorpagina",
    "toelating/index",
    "toelating/beslissen",
    "toelating/weigeren",
    "register/toelating/weigering",
    "register/toelating/index",
    "stappenplannen/aanmelding",
    "kader/opp",
    "praktijk/ouders-en-leerling",
    "praktijk/factoren-per-thema",
    "aanbevelingen/scholen",
    "gesprekken/met-ouders",
    "regiescan/index",
    "cijfers/oordelen",
    "over/keten",
    "naslag/kern-dagen",
    "begrippen",
)
"""One page of each template; what is not in the book is left out."""


def lighthouse() -> Path:
    """Install Lighthouse where only this benchmark finds it."""
    programma = HIER / "node_modules/.bin/lighthouse"
    if not programma.exists():
        subprocess.run(["npm", "ci", "--loglevel=error"], cwd=HIER, check=True)
    return programma


def keur(adres: str) -> dict[str, float]:
    """Give the scores of one run, from 0 to 100."""
    opdracht = [
        lighthouse(), adres, "--quiet", "--output=json", f"--only-categories={','.join(SOORTEN)}",
        "--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage",
    ]  # fmt: skip
    omgeving = {**os.environ, "CHROME_PATH": maak.chromium()}
    uitvoer = subprocess.run(opdracht, env=omgeving, check=True, capture_output=True).stdout
    verslag = json.loads(uitvoer)
    if map_ := os.environ.get("REGIE_VUURTOREN"):
        naam = adres.rsplit("//", 1)[1].partition("/")[2].replace("/", "-")
        (Path(map_) / f"{naam}.json").write_bytes(uitvoer)
    return {soort: 100 * verslag["categories"][soort]["score"] for soort in SOORTEN}


def meet() -> None:
    """Judge every kind of page."""
    if not shutil.which("npm"):
        regel("lighthouse", "-", "npm is not here")
        return
    maak.bouw()
    dienst = partial(Ingepakt, directory=str(maak.SITE))
    with Server(("127.0.0.1", 0), dienst) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        for pagina in PAGINAS:
            if not (maak.SITE / f"{pagina}.html").exists():
                continue
            adres = f"http://127.0.0.1:{server.server_port}/{pagina}.html"
            keren = [keur(adres) for _ in range(KEREN)]
            punten = [f"{median(keer[soort] for keer in keren):.0f}" for soort in SOORTEN]
            regel(pagina, " ".join(punten), "100 100 100, 95 or more")
        server.shutdown()
