"""The explanation of a term, by pointer, keyboard and finger, and on paper."""

from playwright.sync_api import Browser, Page, expect

from tests.conftest import Site

BLAD = "toelating/bezwaar.html"


def test_uitleg_met_de_aanwijzer(site: Site, pagina: Page) -> None:
    """Pointing at a term shows its explanation, which stays while the pointer is on it."""
    pagina.goto(f"{site.url}/{BLAD}")
    wolk = pagina.locator(".begrip-uitleg")
    woord = pagina.locator("a.begrip", has_text="GPO").first
    woord.hover()
    expect(wolk).to_contain_text("Geschillencommissie")
    wolk.hover()
    pagina.wait_for_timeout(400)
    expect(wolk).to_be_visible()
    pagina.mouse.move(1, 1)
    expect(wolk).to_be_hidden()


def test_uitleg_met_het_toetsenbord(site: Site, pagina: Page) -> None:
    """A term can be reached with Tab, describes itself, and Escape takes the explanation away."""
    pagina.goto(f"{site.url}/{BLAD}")
    woord = pagina.locator("a.begrip").first
    naam = woord.inner_text()
    for _ in range(150):
        pagina.keyboard.press("Tab")
        if pagina.evaluate("document.activeElement.matches('a.begrip')"):
            break
    assert naam == pagina.evaluate("document.activeElement.innerText")
    wolk = pagina.locator(".begrip-uitleg")
    expect(wolk).to_be_visible()
    uitleg = pagina.locator(f"#{woord.get_attribute('aria-describedby')}").text_content()
    assert uitleg
    expect(wolk).to_contain_text(uitleg)
    pagina.keyboard.press("Escape")
    expect(wolk).to_be_hidden()
    assert naam == pagina.evaluate("document.activeElement.innerText")


def test_uitleg_met_een_vinger_op_een_smal_scherm(site: Site, browser: Browser) -> None:
    """On a phone the first tap explains within the screen, and the second opens the list."""
    with browser.new_context(has_touch=True, viewport={"width": 320, "height": 640}) as context:
        pagina = context.new_page()
        pagina.goto(f"{site.url}/{BLAD}")
        for woord in pagina.locator("a.begrip").all():
            woord.tap()
            vak = pagina.locator(".begrip-uitleg").bounding_box()
            assert vak
            assert vak["x"] >= 0
            assert vak["x"] + vak["width"] <= 320
            pagina.keyboard.press("Escape")
        assert 320 >= pagina.evaluate("document.documentElement.scrollWidth")
        woord.tap()
        woord.tap()
        pagina.wait_for_url("**/begrippen.html#term-*")


def test_uitleg_op_papier(site: Site, pagina: Page) -> None:
    """On paper every explained term of a page is listed at its end, and on the screen it is not."""
    pagina.goto(f"{site.url}/{BLAD}")
    lijst = pagina.locator(".begrippen-blad")
    expect(lijst).to_be_hidden()
    pagina.emulate_media(media="print")
    expect(lijst).to_be_visible()
    assert pagina.locator("a.begrip").count() == lijst.locator("dd").count()


def test_zonder_script_een_link(site: Site, browser: Browser) -> None:
    """Without scripts a term still leads to its explanation."""
    with browser.new_context(java_script_enabled=False) as context:
        pagina = context.new_page()
        pagina.goto(f"{site.url}/{BLAD}")
        pagina.locator("a.begrip").first.click()
        assert "begrippen.html#term-" in pagina.url


def test_druk_af(site: Site, pagina: Page) -> None:
    """Every page has a button that prints it."""
    pagina.add_init_script("window.print = () => { window.gedrukt = true; }")
    pagina.goto(f"{site.url}/{BLAD}")
    pagina.locator("button.druk-af").click()
    assert pagina.evaluate("window.gedrukt")
