"""The Regiescan: the page counts what Python counts, and keeps it to itself."""

import gzip
import random
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from rules_lib.kern.zaak import WEET_NIET
from rules_lib.praktijk.lezen import lees_aanbevelingen, lees_factoren
from rules_lib.praktijk.records import THEMAS
from rules_lib.praktijk.scan import ANTWOORDEN, Score, Vraag, scan, vragen_van
from tests.browser.conftest import STATISCH
from tests.conftest import WORTEL, Site

KEREN = 300
# Fill in a set of answers, ask the result once, and read back all that the page shows.
VUL_IN = """antwoorden => {
  const scan = document.querySelector(".regiescan");
  const [toon, , opnieuw] = scan.querySelectorAll(".knoppen button");
  opnieuw.click();
  for (const [factor, antwoord] of Object.entries(antwoorden))
    scan.querySelector(`[data-factor=${factor}] input[value="${antwoord}"]`).click();
  toon.click();
  const tekst = (deel) => deel.textContent.replaceAll("\\u00a0", " ");
  return {
    kern: [...scan.querySelectorAll(".uitslag-kern")].map(tekst),
    beeld: [...scan.querySelectorAll(".uitslag svg")].map((s) => s.getAttribute("aria-label")),
    staven: [...scan.querySelectorAll(".uitslag rect.staaf")].map((s) => +s.getAttribute("width")),
    vol: [...scan.querySelectorAll(".uitslag rect.staaf-vol")].map((s) => +s.getAttribute("width")),
    themas: [...scan.querySelectorAll(".uitslag tbody tr")].map((r) => [...r.cells].map(tekst)),
    adviezen: [...scan.querySelectorAll(".uitslag [data-advies]")].map((li) =>
      [li.dataset.advies, +li.dataset.gemist, li.dataset.factoren.split(" ")]),
  };
}"""


def vragen() -> tuple[Vraag, ...]:
    """The statements, with the recommendations that are for schools."""
    factoren = lees_factoren((WORTEL / "data/factoren.toml").read_text("utf-8"))
    adviezen = lees_aanbevelingen((WORTEL / "data/aanbevelingen.toml").read_text("utf-8"))

    def voor_school(vraag: Vraag) -> Vraag:
        ids = tuple(id_ for id_ in vraag.aanbevelingen if adviezen[id_].voor == "school")
        return Vraag(vraag.factor, vraag.thema, vraag.stelling, ids)

    return tuple(map(voor_school, vragen_van(factoren.values())))


VRAGEN = vragen()


def sets() -> list[dict[str, str]]:
    """Answer sets: nothing, all the same, one, and many by chance with some left open."""
    factoren = [vraag.factor for vraag in VRAGEN]
    vast = [{}, *(dict.fromkeys(factoren, antwoord) for antwoord in ANTWOORDEN)]
    vast += [{factoren[0]: "soms"}, {factoren[-1]: WEET_NIET}]
    kans = random.Random(4)
    for _ in range(KEREN):
        deel = kans.random()
        gekozen = [factor for factor in factoren if kans.random() < deel]
        vast.append({factor: kans.choice(list(ANTWOORDEN)) for factor in gekozen})
    return vast


def aandeel(score: Score) -> str:
    """A share as the page writes it."""
    return "niet beantwoord" if score.procent is None else f"{score.procent} %"


@pytest.fixture
def stil(site: Site, browser: Browser) -> Iterator[Page]:
    """The page, loaded; from then on nothing is requested, kept or complained about."""
    with browser.new_context(locale="nl-NL", timezone_id="Europe/Amsterdam") as context:
        pagina = context.new_page()
        pagina.goto(f"{site.url}/regiescan/index.html", wait_until="networkidle")
        bewaard = pagina.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
        gehoord: list[str] = []
        context.on("request", lambda verzoek: gehoord.append(verzoek.url))
        context.on("weberror", lambda fout: gehoord.append(str(fout.error)))
        context.on("console", lambda bericht: gehoord.append(bericht.text))
        yield pagina
        assert [] == gehoord
        assert pagina.url == f"{site.url}/regiescan/index.html"
        assert bewaard == pagina.evaluate(
            "JSON.stringify([{...localStorage}, {...sessionStorage}])"
        )
        assert [] == context.cookies()


def test_every_answer_set_gives_what_python_gives(stil: Page) -> None:
    """Total, share of each theme and order of the recommendations are those of the library."""
    for antwoorden in sets():
        uitslag, gezien = scan(VRAGEN, antwoorden), stil.evaluate(VUL_IN, antwoorden)
        if not uitslag.totaal.mogelijk:
            assert {"kern", "beeld", "staven", "vol", "themas", "adviezen"} == set(gezien)
            assert not any(gezien.values())
            continue
        totaal = uitslag.totaal
        (kern,) = gezien["kern"]
        assert f"{aandeel(totaal)} van de punten: {totaal.punten} van {totaal.mogelijk}." in kern
        assert gezien["themas"] == [
            [THEMAS[s.thema], aandeel(s), f"{s.punten} van {s.mogelijk}", str(s.open)]
            for s in uitslag.themas
        ]
        (woorden,) = gezien["beeld"]
        assert all(f"{THEMAS[s.thema]}: {aandeel(s)}" in woorden.replace("\xa0", " ")
                   for s in uitslag.themas)  # fmt: skip
        delen = [staaf / vol for staaf, vol in zip(gezien["staven"], gezien["vol"], strict=True)]
        assert delen == pytest.approx([(s.procent or 0) / 100 for s in uitslag.themas])
        assert gezien["adviezen"] == [
            [advies.aanbeveling, advies.gemist, list(advies.factoren)]
            for advies in uitslag.adviezen
        ]


def test_the_page_asks_every_statement_in_order(stil: Page) -> None:
    """The statements, their answers and themes on the page are those of the records."""
    legenda = stil.locator(".regiescan legend").all_inner_texts()
    assert legenda == [f"{nummer}. {v.stelling}" for nummer, v in enumerate(VRAGEN, 1)]
    assert stil.locator(".regiescan fieldset").first.locator("label").all_inner_texts() == list(
        ANTWOORDEN.values()
    )


def test_a_keyboard_is_enough(stil: Page) -> None:
    """With keys alone a reader answers, asks the result, stands at it, and starts again."""
    eerste = stil.locator(".regiescan input").first
    eerste.focus()
    stil.keyboard.press("Space")
    stil.keyboard.press("ArrowRight")
    expect(stil.locator("input:checked")).to_have_value("soms")
    stil.get_by_role("button", name="Toon de uitslag").focus()
    stil.keyboard.press("Enter")
    expect(stil.get_by_role("heading", name="Uitslag")).to_be_focused()
    expect(stil.get_by_role("region", name="Uitslag", exact=True)).to_be_visible()
    stil.get_by_role("button", name="Begin opnieuw").focus()
    stil.keyboard.press("Enter")
    expect(stil.locator("input:checked")).to_have_count(0)
    expect(eerste).to_be_focused()


def test_a_later_answer_changes_the_result(stil: Page) -> None:
    """Once asked, the result follows each answer, and the focus stays where it was."""
    antwoord = stil.locator(".regiescan fieldset").first.get_by_label
    antwoord("nee", exact=True).check()
    stil.get_by_role("button", name="Toon de uitslag").click()
    expect(stil.locator(".uitslag-kern")).to_contain_text("0\xa0%")
    antwoord("altijd", exact=True).check()
    expect(stil.locator(".uitslag-kern")).to_contain_text("100\xa0%")
    expect(antwoord("altijd", exact=True)).to_be_focused()


def test_recommendations_lead_to_their_text(stil: Page, site: Site) -> None:
    """Each recommendation in the result links to a place that exists."""
    stil.evaluate(VUL_IN, dict.fromkeys((vraag.factor for vraag in VRAGEN), "nee"))
    doelen = stil.locator(".uitslag [data-advies] a").evaluate_all("as => as.map(a => a.href)")
    assert len(doelen) == len({id_ for vraag in VRAGEN for id_ in vraag.aanbevelingen})
    for doel in doelen:
        pad, _, anker = doel.removeprefix(f"{site.url}/").partition("#")
        assert f'id="{anker}"' in (site.pad / pad).read_text("utf-8")


@pytest.mark.parametrize("ingevuld", [False, True])
def test_on_paper(stil: Page, ingevuld: bool) -> None:
    """On paper an empty scan shows every choice, and a filled one what was chosen."""
    if ingevuld:
        stil.evaluate(VUL_IN, dict.fromkeys((vraag.factor for vraag in VRAGEN), "soms"))
    stil.emulate_media(media="print")
    keuzes = stil.locator(".scan-keuze:visible")
    expect(keuzes).to_have_count(len(VRAGEN) * (1 if ingevuld else len(ANTWOORDEN)))
    expect(stil.locator(".regiescan fieldset:visible")).to_have_count(len(VRAGEN))
    expect(stil.locator(".uitslag svg:visible")).to_have_count(int(ingevuld))


def test_without_script_it_is_a_list(site: Site, browser: Browser) -> None:
    """Without JavaScript every statement and choice stands there, and no idle button."""
    with browser.new_context(java_script_enabled=False) as context:
        pagina = context.new_page()
        pagina.goto(f"{site.url}/regiescan/index.html")
        expect(pagina.locator(".scan-keuze:visible")).to_have_count(len(VRAGEN) * len(ANTWOORDEN))
        expect(pagina.locator(".regiescan button:visible")).to_have_count(0)


def test_the_script_is_loaded_here_alone(site: Site) -> None:
    """Only the page of the scan loads its script."""
    met = [n for n in site.paginas() if "regiescan.js" in (site.pad / n).read_text("utf-8")]
    assert ["regiescan/index.html"] == met


def test_the_script_is_small_and_knows_no_rule() -> None:
    """The script holds no statement and no law, sends nothing, keeps nothing and is small."""
    tekst = (STATISCH / "regiescan.js").read_text("utf-8")
    verboden = "WPO WVO WEC fetch( XMLHttp http: https: sendBeacon localStorage sessionStorage"
    verboden += " cookie innerHTML"
    zonder = tekst.replace('"http://www.w3.org/2000/svg"', "")  # a name, not an address
    assert [] == [woord for woord in verboden.split() if woord in zonder]
    assert [] == [vraag.stelling for vraag in VRAGEN if vraag.stelling in tekst]
    assert len(gzip.compress(tekst.encode(), 9)) < 4 * 1024
