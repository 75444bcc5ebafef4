"""A reader uses the forms: fills in, is corrected, reads, listens, shares, puts in the calendar."""

import gzip
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from icalendar import Calendar
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from rules_lib.loket import beslis, controle, procedure, termijn
from rules_lib.recht import REGELS
from rules_lib.weergave.agenda import als_agenda
from tests.browser.conftest import STATISCH

VELD = "[regel] input.datum"


@pytest.fixture
def venster(browser: Browser) -> Iterator[BrowserContext]:
    """A window that keeps what it hears: no message, no error, no request outside the disk."""
    with browser.new_context(locale="nl-NL", accept_downloads=True) as context:
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        gehoord: list[str] = []
        context.on("console", lambda bericht: gehoord.append(bericht.text))
        context.on("weberror", lambda fout: gehoord.append(str(fout.error)))
        context.on(
            "request", lambda v: v.url.startswith(("file:", "blob:")) or gehoord.append(v.url)
        )
        yield context
        assert [] == gehoord


@pytest.fixture
def lezer(venster: BrowserContext) -> Page:
    """A reader with an empty page."""
    return venster.new_page()


def open_(pagina: Page, adres: str, naam: str, thema: str = "light") -> Page:
    """Open the page of a rule."""
    pagina.goto(f"{adres}/{naam}-{thema}.html")
    return pagina


def dag_van(pagina: Page | Locator) -> str | None:
    """The day that stands large."""
    return pagina.locator(".uitslag-datum time").first.get_attribute("datetime")


def kies(pagina: Page | Locator, vraag: str, antwoord: str) -> None:
    """Choose an answer to a question."""
    vak = pagina.locator(f"[regel] fieldset[data-feit={vraag}]")
    vak.locator(f"input[value={antwoord}]").check()


# ---- wat er staat ------------------------------------------------------------------------------


def test_het_script_blijft_klein() -> None:
    """The script, gzipped, stays within its budget."""
    assert len(gzip.compress((STATISCH / "regie.js").read_bytes(), 9)) < 16 * 1024


def test_het_script_kent_geen_regel() -> None:
    """The script holds no statute, no rule, and no word that it must not say."""
    tekst = (STATISCH / "regie.js").read_text("utf-8")
    namen = [naam for regel in REGELS.values() for naam in (regel.id, *regel.zaak.feiten)]
    verboden = "WPO WVO WEC Awb art. rechtmatig weken getTimezone innerHTML fetch( XMLHttp http"
    gevonden = {woord for woord in verboden.split() if woord in tekst.replace('"weken"', "")}
    assert " mag " not in tekst
    gevonden |= {n for n in namen if f'"{n}"' in tekst} - {"sector", "denominatie", "opgeschort"}
    assert set() == gevonden


def test_zonder_script_staat_er_een_tabel(browser: Browser, adres: str) -> None:
    """Without JavaScript the worked table stays."""
    with browser.new_context(java_script_enabled=False) as context:
        pagina = open_(context.new_page(), adres, "bezwaar")
        expect(pagina.locator("reken-hulp table")).to_be_visible()


def test_alle_formulieren_op_een_pagina(lezer: Page, adres: str) -> None:
    """All forms stand on one page together: no id twice, and every label has its field."""
    open_(lezer, adres, "alles")
    assert len(REGELS) == lezer.locator("[regel] > form.hulp").count()
    assert 0 == lezer.locator("table:visible").count()
    eerste = "main > :nth-child(1 of .mijn-school, [regel])"
    expect(lezer.locator(eerste)).to_have_class("mijn-school")
    ids = lezer.evaluate("[...document.querySelectorAll('[id]')].map((e) => e.id)")
    assert sorted(set(ids)) == sorted(ids)
    los = lezer.evaluate("""['for', 'aria-describedby', 'aria-labelledby'].flatMap((naam) =>
      [...document.querySelectorAll(`[${naam}]`)].flatMap((e) => e.getAttribute(naam).split(' '))
    ).filter((id) => id && !document.getElementById(id))""")
    assert [] == los


def test_een_onbekende_regel_laat_de_tabel_staan(lezer: Page, adres: str) -> None:
    """A form for a rule that is not there leaves its table alone."""
    open_(lezer, adres, "bezwaar")
    lezer.evaluate("""document.querySelector('main').insertAdjacentHTML('beforeend',
      '<reken-hulp regel="bestaat-niet"><table><tr><td>tabel</td></tr></table></reken-hulp>')""")
    expect(lezer.locator("[regel=bestaat-niet] table")).to_be_visible()


# ---- een termijn -------------------------------------------------------------------------------


def test_de_dag_verschijnt_onder_het_typen(lezer: Page, adres: str) -> None:
    """As soon as the date is whole the answer stands there; until then nothing is wrong."""
    open_(lezer, adres, "bezwaar")
    veld = lezer.locator(VELD).first
    veld.press_sequentially("23-11-202")
    assert 0 == lezer.locator(".uitslag").count()
    assert 0 == lezer.locator(".foutmelding").count()
    veld.press("6")
    assert str(termijn("bezwaar", "23-11-2026").berekening.laatste_dag) == dag_van(lezer)
    expect(veld).to_be_focused()


def test_een_uitslag_heeft_alles_wat_python_zegt(lezer: Page, adres: str) -> None:
    """Date, who, proof, grounds, assumptions and readings are those of Python."""
    open_(lezer, adres, "beslissing-aanmelding")
    lezer.locator(VELD).first.fill("24 maart 2027")
    kies(lezer, "verlengd", "ja")
    python = termijn("beslissing-aanmelding", ontvangst="24 maart 2027", verlengd="ja")
    berekening = python.berekening
    assert str(berekening.laatste_dag) == dag_van(lezer)
    assert [str(s.dag) for s in berekening.stappen] == [
        t.get_attribute("datetime") for t in lezer.locator(".rekenstappen time").all()
    ]
    assert [str(g.rekening.dag) for g in berekening.lezingen] == [
        t.get_attribute("datetime") for t in lezer.locator(".lezing time").all()
    ]
    assert list(python.aannames) == lezer.locator(".aannames li").all_text_contents()
    gronden = lezer.locator(".bronnen > li")
    for nummer, bron in enumerate(python.bronnen):
        expect(gronden.nth(nummer).locator("a")).to_have_text(bron.verwijzing)
        expect(gronden.nth(nummer).locator("a")).to_have_attribute("href", bron.url)
        expect(gronden.nth(nummer).locator(".soort")).to_have_class(f"soort soort-{bron.soort}")
    expect(lezer.locator(".status-noot")).to_contain_text("1 augustus 2026")
    expect(lezer.locator(".wettekst blockquote p").first).to_have_text("Een lid.")


def test_een_voorlopige_dag_zegt_dat(lezer: Page, adres: str) -> None:
    """A day after the known equated days says that it may become later."""
    open_(lezer, adres, "bezwaar")
    lezer.locator(VELD).first.fill("23-11-2029")
    expect(lezer.locator(".voorlopig")).to_contain_text("Op deze dag of later; houd deze dag aan")


def test_geen_termijn_is_ook_een_antwoord(lezer: Page, adres: str) -> None:
    """Where no term exists the page says so, without asking for a day."""
    open_(lezer, adres, "beroep")
    kies(lezer, "denominatie", "bijzonder")
    expect(lezer.locator(".uitslag-soort")).to_have_text("geen regeling gevonden")
    assert 0 == lezer.locator(".uitslag-datum").count()


def test_een_waarschuwing_staat_bij_de_dag(lezer: Page, adres: str) -> None:
    """A late event that does not stop the count is told beside the day."""
    open_(lezer, adres, "beslissing-aanmelding")
    lezer.locator("summary", has_text="Meer dagen opgeven").click()
    lezer.locator("[data-dag=ontvangst] input").fill("23-11-2026")
    lezer.locator("[data-dag=mededeling] input").fill("23-2-2027")
    python = termijn("beslissing-aanmelding", ontvangst="23-11-2026", mededeling="23-2-2027")
    assert list(python.berekening.let_op) == lezer.locator(".let-op").all_text_contents()


def test_weet_ik_niet_geeft_beide_dagen(lezer: Page, adres: str) -> None:
    """An unknown fact gives the days of all that may hold, the earliest advised."""
    open_(lezer, adres, "beslissing-op-bezwaar")
    kies(lezer, "sector", "po")
    kies(lezer, "denominatie", "weet-ik-niet")
    lezer.locator("[data-dag=bekendmaking] input").fill("23-11-2026")
    lezer.locator("[data-dag=ontvangst_bezwaar] input").fill("1-12-2026")
    python = termijn("beslissing-op-bezwaar", sector="po", denominatie="weet-ik-niet",
                     bekendmaking="23-11-2026", ontvangst_bezwaar="1-12-2026")  # fmt: skip
    assert str(python.berekening.laatste_dag) == dag_van(lezer)
    assert len(python.berekening.lezingen) == lezer.locator(".lezing").count() == 2


# ---- fouten ------------------------------------------------------------------------------------

BUITEN = "rekent de kalender niet. Zij loopt van 1 januari 2014 tot en met 31 december 2030."
FOUTEN = {
    "": "Er is geen datum ingevuld. Vul een dag in, bijvoorbeeld 23-11-2026.",
    "morgen": "Dit is niet als datum te lezen. "
    "Schrijf dag, maand en jaar, bijvoorbeeld 23-11-2026 of 23 november 2026.",
    "3-2-27": "Het jaar is niet volledig. Schrijf het jaar met vier cijfers: 2026.",
    "31-2-2027": "Deze datum bestaat niet. Kijk de dag en de maand na.",
    "zondag 23 november 2026": "De dag van de week hoort niet bij deze datum. "
    "Kijk na welke dag u bedoelt.",
    "1-1-2031": f"Voor 1 januari 2031 {BUITEN}",
    "30-12-2030": f"Voor 10 februari 2031 {BUITEN}",
    "1-1-2020": "Op deze dag geldt deze regel niet, of dat is niet nagegaan: Bezwaar maken. "
    "Nagegaan is de regel vanaf 1 augustus 2022.",
}


@pytest.mark.parametrize(("invoer", "melding"), FOUTEN.items(), ids=FOUTEN)
def test_een_fout_staat_bij_het_veld(lezer: Page, adres: str, invoer: str, melding: str) -> None:
    """Enter on a wrong date moves to an overview that links to the field with its message."""
    open_(lezer, adres, "bezwaar")
    veld = lezer.locator(VELD).first
    veld.fill(invoer)
    veld.press("Enter")
    expect(lezer.locator(".foutoverzicht")).to_be_focused()
    expect(lezer.locator(".foutoverzicht")).to_have_attribute("role", "alert")
    expect(lezer.locator(".veld.fout .foutmelding")).to_have_text(melding)
    expect(veld).to_have_attribute("aria-invalid", "true")
    beschrijving = (veld.get_attribute("aria-describedby") or "").split()
    assert melding == lezer.locator(f"#{beschrijving[0]}").text_content()
    assert 0 == lezer.locator(".uitslag").count()
    lezer.locator(".foutoverzicht a").press("Enter")
    expect(veld).to_be_focused()
    veld.fill("23-11-2026")
    assert 0 == lezer.locator(".foutmelding, .foutoverzicht").count()
    assert "2027-01-04" == dag_van(lezer)


def test_weg_van_het_veld_meldt_wat_mis_is(lezer: Page, adres: str) -> None:
    """Leaving a field with a wrong date says so there; an empty field is left in peace."""
    open_(lezer, adres, "bezwaar")
    veld = lezer.locator(VELD).first
    veld.focus()
    veld.blur()
    assert 0 == lezer.locator(".foutmelding").count()
    veld.fill("31-2-2027")
    veld.blur()
    expect(lezer.locator(".foutmelding")).to_contain_text("bestaat niet")


def test_dagen_in_de_verkeerde_volgorde(lezer: Page, adres: str) -> None:
    """Days that cannot follow each other are told at the later one."""
    open_(lezer, adres, "bezwaar")
    lezer.locator("summary", has_text="Meer dagen opgeven").click()
    lezer.locator("[data-dag=bekendmaking] input").fill("23-11-2026")
    lezer.locator("[data-dag=ontvangst_bezwaar] input").fill("1-11-2026")
    lezer.keyboard.press("Tab")
    expect(lezer.locator("[data-dag=ontvangst_bezwaar] .foutmelding")).to_contain_text("ligt voor")


def test_een_vergeten_antwoord_wordt_gemeld(lezer: Page, adres: str) -> None:
    """A question without an answer is named in the overview."""
    open_(lezer, adres, "beroep")
    lezer.locator(".knop", has_text="Reken uit").click()
    expect(lezer.locator(".foutoverzicht")).to_contain_text("Kies een antwoord.")
    lezer.locator(".foutoverzicht a").click()
    expect(lezer.locator("[regel] [data-feit=denominatie] input").first).to_be_focused()


# ---- een beslissing ----------------------------------------------------------------------------


def test_een_beslissing_met_het_toetsenbord(lezer: Page, adres: str) -> None:
    """Arrows choose, Tab goes on; each answer brings the next question and focus is never lost."""
    open_(lezer, adres, "zorgplicht")
    lezer.locator("[regel] input[value=po]").focus()
    lezer.keyboard.press("Space")
    expect(lezer.locator("[regel] input[value=po]")).to_be_focused()
    for verwacht in (
        "drie_jaar",
        "schriftelijk",
        "plaatsruimte",
        "grondslag",
        "gegevens",
        "extra_ondersteuning",
    ):
        laatste = lezer.locator("[regel] fieldset.vraag").last
        assert verwacht == laatste.get_attribute("data-feit")
        for _ in range(4):
            lezer.keyboard.press("Tab")
            if (
                lezer.evaluate("document.activeElement.closest('fieldset')?.dataset.feit")
                == verwacht
            ):
                break
        lezer.keyboard.press("Space")
        assert verwacht == lezer.evaluate("document.activeElement.closest('fieldset').dataset.feit")
    python = beslis("zorgplicht", sector="po", drie_jaar="ja", schriftelijk="ja", plaatsruimte="ja",
                    grondslag="niet_gevraagd", gegevens="ja", extra_ondersteuning="ja")  # fmt: skip
    expect(lezer.locator(".uitslag-kern")).to_have_text(python.uitkomst.tekst)
    assert 6 == lezer.locator(".antwoordpad li").count()


def test_een_antwoord_wijzigen(lezer: Page, adres: str) -> None:
    """An earlier answer opens again with its button, and focus goes there."""
    open_(lezer, adres, "zorgplicht")
    for feit, antwoord in (("sector", "so"), ("instelling", "nee"), ("drie_jaar", "nee"),
                           ("doof_en_twee_jaar", "nee")):  # fmt: skip
        kies(lezer, feit, antwoord)
    expect(lezer.locator(".uitslag-kern")).to_contain_text("nog te jong")
    lezer.get_by_role("button", name="Wijzig: Is het een instelling").click()
    expect(lezer.locator("[regel] [data-feit=instelling] input[value=nee]")).to_be_focused()
    kies(lezer, "instelling", "ja")
    python = beslis("zorgplicht", sector="so", instelling="ja")
    expect(lezer.locator(".uitslag-kern")).to_have_text(python.uitkomst.tekst)


def test_weet_ik_niet_zegt_wat_eerst(lezer: Page, adres: str) -> None:
    """Not knowing shows what is still possible and what to find out first."""
    open_(lezer, adres, "zorgplicht")
    for feit, antwoord in (
        ("sector", "po"),
        ("drie_jaar", "weet-ik-niet"),
        ("schriftelijk", "nee"),
    ):
        kies(lezer, feit, antwoord)
    python = beslis("zorgplicht", sector="po", drie_jaar="weet-ik-niet", schriftelijk="nee")
    assert [u.tekst for u in python.mogelijk] == lezer.locator(".mogelijk > ul").first.locator(
        "li"
    ).all_text_contents()
    expect(lezer.locator(".mogelijk")).to_contain_text(
        f"Zoek eerst uit: {python.eerst_uitzoeken.vraag}"
    )


def test_een_vraag_met_datums_uitrekenen(lezer: Page, adres: str) -> None:
    """A question that turns on dates can be answered with the dates; they choose the radio."""
    open_(lezer, adres, "zorgplicht")
    kies(lezer, "sector", "po")
    lezer.locator("summary", has_text="Reken het uit met datums").click()
    lezer.locator("[data-dag=geboortedatum] input").fill("24-11-2023")
    lezer.locator("[data-dag=ontvangst] input").fill("23-11-2026")
    expect(lezer.locator("[regel] [data-feit=drie_jaar] input[value=nee]")).to_be_checked()
    expect(lezer.locator("[data-dag=ontvangst] input")).to_be_focused()
    expect(lezer.locator(".uitslag-kern")).to_contain_text("nog te jong")
    kies(lezer, "drie_jaar", "ja")
    expect(lezer.locator("[regel] fieldset.vraag").last).to_have_attribute(
        "data-feit", "schriftelijk"
    )


# ---- een controlelijst -------------------------------------------------------------------------


def test_een_controlelijst_telt_mee(lezer: Page, adres: str) -> None:
    """Every answer moves the list: states, count, what can be mended, and what is not tested."""
    open_(lezer, adres, "weigering")
    antwoorden = {
        "sector": "vo",
        "schriftelijk": "ja",
        "voorwaarden": "nee",
        "asiel": "nee",
        "opgeschort": "nee",
        "verlengd": "nee",
        "binnen_zes_weken": "nee",
        "denominatie": "bijzonder",
        "schriftelijk_besluit": "ja",
        "redenen": "nee",
        "tijdelijk_geplaatst": "nee",
    }
    for feit, antwoord in antwoorden.items():
        kies(lezer, feit, antwoord)
    python = controle("weigering", **antwoorden)
    expect(lezer.locator(".tel")).to_have_text(python.samenvatting)
    for staat, klasse in (
        ("ontbreekt", "ontbreekt"),
        ("voldaan", "voldaan"),
        ("niet_van_toepassing", "nvt"),
        ("open", "open"),
    ):
        tekst = sorted(u.eis.tekst for u in python.in_staat(staat))
        assert tekst == sorted(lezer.locator(f".staat-{klasse} .eis-tekst").all_text_contents())
    assert len(python.in_staat("ontbreekt")) == lezer.locator(".eis-herstel").count() == 2
    assert (
        list(python.regel.niet_getoetst) == lezer.locator(".niet-getoetst li").all_text_contents()
    )
    assert 4 == lezer.locator(".fase > h3").count()


# ---- een procedure -----------------------------------------------------------------------------


def test_een_tijdlijn_groeit_met_de_dagen(lezer: Page, adres: str) -> None:
    """The timeline is Python's; a step that gives a day lets that day be filled in."""
    open_(lezer, adres, "aanmelding")
    kies(lezer, "sector", "po")
    kies(lezer, "denominatie", "openbaar")
    assert 0 == lezer.locator("[data-dag=bekendmaking]:visible").count()
    lezer.locator("[data-dag=ontvangst] input").fill("23-11-2026")
    lezer.locator("[data-dag=bekendmaking] input").fill("4-1-2027")
    python = procedure(
        "aanmelding",
        sector="po",
        denominatie="openbaar",
        ontvangst="23-11-2026",
        bekendmaking="4-1-2027",
    )
    assert [str(s.berekening.laatste_dag) for s in python.gedateerd] == [
        t.get_attribute("datetime") for t in lezer.locator(".tijdstap > time").all()
    ]
    assert [s.stap.titel for s in python.stappen] == lezer.locator(
        ".tijdstap-titel"
    ).all_text_contents()
    lezer.locator("summary", has_text="Loopt het anders").click()
    kies(lezer, "verlengd", "ja")
    verlengd = procedure("aanmelding", sector="po", denominatie="openbaar", verlengd="ja",
                         ontvangst="23-11-2026", bekendmaking="4-1-2027")  # fmt: skip
    assert [str(s.berekening.laatste_dag) for s in verlengd.gedateerd] == [
        t.get_attribute("datetime") for t in lezer.locator(".tijdstap > time").all()
    ]


# ---- agenda, delen, afdrukken, opnieuw ---------------------------------------------------------


def kern_van(bestand: bytes) -> list[list[object]]:
    """What a calendar shows of each appointment."""
    sleutels = ("SUMMARY", "DTSTART", "DTEND", "DTSTAMP", "TRANSP")
    afspraken = Calendar.from_ical(bestand).walk("VEVENT")
    return [[afspraak[sleutel].to_ical() for sleutel in sleutels] for afspraak in afspraken]


@pytest.mark.parametrize("id_", ["bezwaar", "tijdelijke-plaatsing", "aanmelden", "aanmelding"])
def test_het_agendabestand_is_de_pagina(lezer: Page, adres: str, id_: str) -> None:
    """The calendar file is valid and holds the days of the page, as Python would write them."""
    open_(lezer, adres, id_)
    veld = lezer.locator(VELD).first
    dag = veld.locator("..").get_attribute("data-dag") or ""
    veld.fill("23-11-2026")
    with lezer.expect_download() as wacht:
        lezer.locator(".knop", has_text="Zet in agenda").click()
    bestand = Path(wacht.value.path()).read_bytes()
    assert f"{id_}.ics" == wacht.value.suggested_filename
    assert max(len(regel) for regel in bestand.split(b"\r\n")) <= 75
    assert b"\n" not in bestand.replace(b"\r\n", b"")
    uit = (procedure if id_ == "aanmelding" else termijn)(id_, **{dag: "23-11-2026"})
    assert kern_van(als_agenda(uit)) == kern_van(bestand)
    afspraken = Calendar.from_ical(bestand).walk("VEVENT")
    assert len(afspraken) == len({str(a["UID"]) for a in afspraken})
    for afspraak in afspraken:
        assert isinstance(afspraak.decoded("DTSTART"), date)
        assert "Grond: " in afspraak["DESCRIPTION"]
        assert "juridisch advies" in afspraak["DESCRIPTION"]


def test_het_agendabestand_is_steeds_hetzelfde(lezer: Page, adres: str) -> None:
    """The same answers give the same file, so that an appointment is replaced and not doubled."""
    open_(lezer, adres, "bezwaar")
    bestanden = []
    for _ in range(2):
        lezer.locator(VELD).first.fill("23-11-2026")
        with lezer.expect_download() as wacht:
            lezer.locator(".knop", has_text="Zet in agenda").click()
        bestanden.append(Path(wacht.value.path()).read_bytes())
        lezer.get_by_role("button", name="Begin opnieuw").click()
    assert bestanden[0] == bestanden[1]


def test_delen_met_een_link(lezer: Page, adres: str, venster: BrowserContext) -> None:
    """Only when asked a link holds the answers, behind the #, with a warning; it fills the form."""
    open_(lezer, adres, "beslissing-op-bezwaar")
    for feit, antwoord in (("sector", "po"), ("denominatie", "openbaar"), ("gpo", "weet-ik-niet")):
        kies(lezer, feit, antwoord)
    lezer.locator("[data-dag=bekendmaking] input").fill("23 november 2026")
    lezer.locator("[data-dag=gpo_aanhangig] input").fill("1-12-2026")
    lezer.locator("[data-dag=gpo_oordeel] input").fill("1-2-2027")
    dag = dag_van(lezer)
    assert "#" not in lezer.url
    lezer.locator(".knop", has_text="Deel").click()
    expect(lezer.locator(".let-op").last).to_contain_text("In de link staat wat u hebt ingevuld")
    link = lezer.locator("input[readonly]").input_value()
    assert link == lezer.evaluate("navigator.clipboard.readText()")
    assert "#" not in lezer.url
    assert ["2026-11-23"] == parse_qs(link.partition("#")[2])["bekendmaking"]
    ander = venster.new_page()
    ander.goto(link)
    assert dag == dag_van(ander)
    expect(ander.locator("[data-dag=bekendmaking] input")).to_have_value("23-11-2026")
    expect(ander.locator("[regel] [data-feit=gpo] input[value=weet-ik-niet]")).to_be_checked()
    ander.get_by_role("button", name="Begin opnieuw").click()
    assert "#" not in ander.url
    assert 0 == ander.locator(".uitslag").count()


@pytest.mark.parametrize(
    "achter",
    [
        "regie=bezwaar&bekendmaking=<img src=x onerror=alert(1)>&sector=mbo&onzin=1&__proto__=ja",
        "regie=bezwaar&sector=constructor&bekendmaking=2026-13-45",
        "regie=constructor",
        "regie=",
        "kop-3",
    ],
)
def test_een_rare_link_doet_geen_kwaad(lezer: Page, adres: str, achter: str) -> None:
    """A link with nonsense fills what can be filled and breaks nothing."""
    lezer.goto(f"{adres}/bezwaar-light.html#{achter}")
    assert 0 == lezer.locator("img").count()
    assert 0 == lezer.locator(".uitslag").count()
    lezer.locator(VELD).first.fill("23-11-2026")
    assert "2027-01-04" == dag_van(lezer)


def test_opnieuw_beginnen(lezer: Page, adres: str) -> None:
    """Starting over empties the form and puts the focus in it."""
    open_(lezer, adres, "bezwaar")
    lezer.locator(VELD).first.fill("23-11-2026")
    lezer.get_by_role("button", name="Begin opnieuw").click()
    expect(lezer.locator(VELD).first).to_be_focused()
    expect(lezer.locator(VELD).first).to_have_value("")
    assert 0 == lezer.locator(".uitslag").count()


def test_afdrukken(lezer: Page, adres: str) -> None:
    """The print button prints."""
    open_(lezer, adres, "bezwaar")
    lezer.evaluate("window.print = () => (window.gedrukt = true)")
    lezer.locator(VELD).first.fill("23-11-2026")
    lezer.locator(".knop", has_text="Druk af").click()
    assert lezer.evaluate("window.gedrukt")


# ---- mijn school -------------------------------------------------------------------------------


def test_mijn_school_vult_elk_formulier(lezer: Page, adres: str) -> None:
    """Asked once, the school fills every form of this visit, and its sources."""
    open_(lezer, adres, "twee")
    lezer.locator(".mijn-school button").click()
    lezer.locator("#school-sector input[value=po]").check()
    lezer.locator("#school-denominatie input[value=bijzonder]").check()
    lezer.get_by_role("button", name="Klaar").click()
    expect(lezer.locator(".mijn-school button")).to_be_focused()
    expect(lezer.locator(".mijn-school")).to_contain_text("Bijzonder")
    lezer.locator("[data-dag=bekendmaking] input").first.fill("23-11-2026")
    python = termijn("bezwaar", sector="po", denominatie="bijzonder", bekendmaking="23-11-2026")
    assert [b.verwijzing for b in python.bronnen] == lezer.locator(
        ".bronnen > li > a"
    ).all_text_contents()
    assert 2 == lezer.locator("[regel=beslissing-op-bezwaar] .antwoordpad li").count()
    open_(lezer, adres, "zorgplicht")
    expect(lezer.locator("[regel] .antwoordpad .pad-antwoord")).to_have_text(
        ["Basisschool of speciaal basisonderwijs (po)"]
    )


def test_een_antwoord_over_de_school_geldt_overal(lezer: Page, adres: str) -> None:
    """The sector answered in one form is not asked again in the next."""
    open_(lezer, adres, "zorgplicht")
    kies(lezer, "sector", "vo")
    open_(lezer, adres, "beslissing-op-bezwaar")
    expect(lezer.locator(".antwoordpad .pad-antwoord")).to_have_text(["Voortgezet onderwijs (vo)"])
    lezer.locator(".wijzig").click()
    expect(lezer.locator("[regel] [data-feit=sector] input[value=vo]")).to_be_focused()


def test_zonder_opslag_werkt_alles(lezer: Page, adres: str) -> None:
    """A browser that keeps nothing still answers."""
    lezer.add_init_script(
        "Object.defineProperty(window, 'sessionStorage', {get() { throw new Error('nee'); }})"
    )
    open_(lezer, adres, "beroep")
    kies(lezer, "denominatie", "openbaar")
    lezer.locator(VELD).first.fill("23-11-2026")
    assert "2027-01-04" == dag_van(lezer)


# ---- horen, zien, breedte ----------------------------------------------------------------------


def test_wie_luistert_hoort_een_zin(lezer: Page, adres: str) -> None:
    """After typing one sentence is announced, politely and once."""
    open_(lezer, adres, "bezwaar")
    stem = lezer.locator(".aankondiging")
    expect(stem).to_have_attribute("role", "status")
    lezer.evaluate("""() => { window.gezegd = []; new MutationObserver(() =>
      window.gezegd.push(document.querySelector('.aankondiging').textContent))
      .observe(document.querySelector('.aankondiging'), {childList: true, subtree: true}); }""")
    lezer.locator(VELD).first.press_sequentially("23-11-2026", delay=20)
    expect(stem).to_have_text(
        "Uiterlijk op maandag 4 januari 2027. Het bezwaar is bij het bestuur van de school binnen."
    )
    assert 1 == len([zin for zin in lezer.evaluate("window.gezegd") if zin])


def test_alles_met_het_toetsenbord(lezer: Page, adres: str) -> None:
    """Tab, typing and Enter lead to the answer, and Tab leads on to its buttons."""
    open_(lezer, adres, "bezwaar")
    for _ in range(6):
        lezer.keyboard.press("Tab")
        if lezer.evaluate("document.activeElement.matches('[regel] input.datum')"):
            break
    lezer.keyboard.type("23 november 2026")
    lezer.keyboard.press("Enter")
    expect(lezer.locator(".uitslag")).to_be_focused()
    gezien = []
    for _ in range(9):
        lezer.keyboard.press("Tab")
        gezien.append(lezer.evaluate("document.activeElement.textContent"))
    assert {"Zo is gerekend", "Waarop dit rust", "Zet in agenda (.ics)", "Druk af", "Deel"} <= set(
        gezien
    )


@pytest.mark.parametrize("thema", ["light", "dark"])
@pytest.mark.parametrize("breedte", [320, 1280])
def test_past_op_elk_scherm(lezer: Page, adres: str, breedte: int, thema: str) -> None:
    """No form or result is wider than the screen, and what is to be hit is large enough."""
    lezer.set_viewport_size({"width": breedte, "height": 800})
    for naam, doe in (
        (
            "beslissing-aanmelding",
            lambda: (lezer.locator(VELD).first.fill("23-11-2026"), kies(lezer, "verlengd", "ja")),
        ),
        (
            "zorgplicht",
            lambda: (kies(lezer, "sector", "po"), kies(lezer, "drie_jaar", "weet-ik-niet")),
        ),
        ("weigering", lambda: kies(lezer, "drie_jaar", "nee")),
        ("aanmelding", lambda: lezer.locator(VELD).first.fill("23-11-2026")),
    ):
        open_(lezer, adres, naam, thema)
        doe()
        lezer.evaluate("document.querySelectorAll('details').forEach((d) => (d.open = true))")
        assert lezer.evaluate("document.documentElement.scrollWidth") <= breedte
        klein = lezer.evaluate("""
          [...document.querySelectorAll('main :is(button, .antwoord, input.datum, summary)')]
          .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 44)
          .map((e) => e.textContent)""")
        assert [] == klein


# ---- op papier ---------------------------------------------------------------------------------


def test_op_papier_staat_er_altijd_iets(lezer: Page, adres: str) -> None:
    """On paper an empty form is its worked table; a filled-in form is its result."""
    open_(lezer, adres, "bezwaar")
    lezer.emulate_media(media="print")
    expect(lezer.locator("reken-hulp .uitgewerkt")).to_be_visible()
    expect(lezer.locator("reken-hulp form")).to_be_hidden()
    lezer.emulate_media(media="screen")
    expect(lezer.locator("reken-hulp .uitgewerkt")).to_be_hidden()
    lezer.locator("[data-dag=bekendmaking] input").fill("23-11-2026")
    lezer.emulate_media(media="print")
    expect(lezer.locator("reken-hulp .uitgewerkt")).to_be_hidden()
    expect(lezer.locator(".uitslag time").first).to_be_visible()
