"""The calculator page: how soon it answers, how long an answer takes, what the page weighs."""

import gzip
from functools import partial
from statistics import median
from threading import Thread

from playwright.sync_api import Page, Response, sync_playwright

from tests.bench.meten import regel
from tests.conftest import Server, Stil
from tools import maak

PAGINA = "toelating/beslissen.html"
EERSTE_ANTWOORD = """addEventListener('DOMContentLoaded', () => {
  const veld = document.querySelector('reken-hulp input.datum');
  veld.value = '23-11-2026';
  veld.dispatchEvent(new Event('input', {bubbles: true}));
  const kijk = () => {
    if (!document.querySelector('reken-hulp .uitslag time')) return requestAnimationFrame(kijk);
    const geparst = performance.getEntriesByType('navigation')[0].domInteractive;
    window.eersteAntwoord = performance.now() - geparst;
  };
  kijk();
})"""
PER_ANTWOORD = """() => {
  const begin = performance.now();
  for (let i = 0; i < 2000; i++) {
    window.regie.termijn('beslissing-aanmelding', {ontvangst: '2027-03-24', verlengd: 'ja'});
  }
  return (performance.now() - begin) / 2000;
}"""


def gewicht(pagina: Page, adres: str) -> dict[str, int]:
    """Give the gzipped bytes of everything that a page loads."""
    stukken: dict[str, int] = {}

    def bewaar(antwoord: Response) -> None:
        stukken[antwoord.url] = len(gzip.compress(antwoord.body(), 9))

    pagina.on("response", bewaar)
    pagina.goto(adres, wait_until="networkidle")
    return stukken


def meet() -> None:
    """Open the page ten times in a real browser."""
    maak.bouw()
    dienst = partial(Stil, directory=str(maak.SITE))
    with Server(("127.0.0.1", 0), dienst) as server, sync_playwright() as p:
        Thread(target=server.serve_forever, daemon=True).start()
        adres = f"http://127.0.0.1:{server.server_port}"
        browser = p.chromium.launch(executable_path=maak.chromium(), args=["--no-sandbox"])
        eerste, per = [], []
        for _ in range(10):
            pagina = browser.new_page()
            pagina.add_init_script(EERSTE_ANTWOORD)
            pagina.goto(f"{adres}/{PAGINA}", wait_until="load")
            pagina.wait_for_function("window.eersteAntwoord")
            eerste.append(pagina.evaluate("window.eersteAntwoord"))
            per.append(pagina.evaluate(PER_ANTWOORD))
            pagina.close()
        stukken = gewicht(browser.new_page(), f"{adres}/{PAGINA}")
        browser.close()
        server.shutdown()
    script = next(b for url, b in stukken.items() if "/regie.js" in url)
    regel("first answer after the document is parsed", f"{median(eerste):.0f} ms", "under 100")
    regel("an answer with full proof", f"{median(per) * 1000:.0f} µs", "under 1000")
    regel("our script, gzipped", f"{script / 1024:.1f} KB", "under 12")
    regel(
        "the page with all it loads, gzipped", f"{sum(stukken.values()) / 1024:.0f} KB", "under 300"
    )
