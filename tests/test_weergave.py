"""One result, many faces: text, Markdown, HTML, calendar file and picture say the same."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from icalendar import Calendar
from markdown_it import MarkdownIt

import rules_lib
from rules_lib.kern import voorbeeld
from rules_lib.kern.bron import Bron, Soort, Werk
from rules_lib.kern.datum import schrijf_datum
from rules_lib.kern.duur import Jaren, Weken
from rules_lib.kern.fout import RegieFout
from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.kalender import BEREIK
from rules_lib.kern.moment import (
    Dagboek,
    DagNa,
    EindeSchooljaar,
    Gebeurtenis,
    GewoneDag,
    Moment,
    Na,
    NietVoor,
    Opgeschort,
    Rekening,
    Terug,
    VasteDag,
    Verlengd,
)
from rules_lib.kern.regel import Beslissing, Boom, Procedure, Stap, TermijnRegel
from rules_lib.kern.termijn import SoortDatum, Termijn
from rules_lib.kern.toepassing import (
    beslis_uitslag,
    controle_uitslag,
    procedure_uitslag,
    termijn_uitslag,
)
from rules_lib.kern.uitkomst import Uitkomst, Vervolg, niet_van_toepassing
from rules_lib.kern.uitslag import TermijnUitslag
from rules_lib.kern.verkenning import Blad, Knoop, Vraag, knopen
from rules_lib.kern.zaak import JaNee, Keuze, Zaak
from rules_lib.weergave import Weergave, toon
from rules_lib.weergave.agenda import als_agenda
from rules_lib.weergave.besluit import uitkomst_stukken
from rules_lib.weergave.boombeeld import PAST, als_svg, als_vragenlijst, blad_tekst
from rules_lib.weergave.delen import Deel, in_woorden
from rules_lib.weergave.gegevens import (
    beslis_gegevens,
    controle_gegevens,
    procedure_gegevens,
    termijn_gegevens,
)
from rules_lib.weergave.html import als_html, schrijf
from rules_lib.weergave.ligging import breek
from rules_lib.weergave.markdown import Markdown, als_markdown
from rules_lib.weergave.opbouw import Uitslag
from rules_lib.weergave.script import Uitvoer, script
from rules_lib.weergave.tekst import Tekst, als_tekst

PO = {"sector": "po", "denominatie": "openbaar"}
TERMIJNEN = [
    rules_lib.termijn("beslissing-aanmelding", "2026-11-23"),
    rules_lib.termijn("beslissing-aanmelding", "2027-02-12", verlengd="ja", **PO),
    rules_lib.termijn(
        "beslissing-aanmelding",
        verlengd="ja",
        ontvangst="2026-11-23",
        mededeling="2027-01-11",
        **PO,
    ),
    rules_lib.termijn("tijdelijke-plaatsing", "2026-11-23"),
    rules_lib.termijn("aanmelden-brugklas", "2026-11-23"),
    rules_lib.termijn("aanmelden", "2027-08-23"),
    rules_lib.termijn("gpo-verzoek", "2028-12-01"),
    rules_lib.termijn("bezwaar", "2028-12-01"),
    rules_lib.termijn("bezwaar", "2023-05-01"),
]
ZONDER_DAG = [
    rules_lib.termijn("beroep", denominatie="bijzonder"),
    rules_lib.beslis("zorgplicht"),
    rules_lib.beslis("zorgplicht", sector="po", drie_jaar="weet-ik-niet"),
    rules_lib.beslis("zorgplicht", sector="so", instelling="ja"),
    rules_lib.beslis("zorgplicht", sector="vo", voorwaarden="ja", schriftelijk="ja",
                     plaatsruimte="nee"),
    rules_lib.controle("weigering"),
    rules_lib.controle("weigering", sector="so", instelling="ja", redenen="nee",
                       bekendmaking="2025-09-01"),
    rules_lib.procedure("aanmelding"),
]  # fmt: skip
PROCEDURES = [
    rules_lib.procedure("aanmelding", ontvangst="2026-11-23"),
    rules_lib.procedure(
        "aanmelding",
        ontvangst="2026-11-23",
        bekendmaking="2027-03-01",
        ontvangst_bezwaar="2027-04-30",
        **PO,
    ),
]
ALLE = [*TERMIJNEN, *ZONDER_DAG, *PROCEDURES]


def naam(uitslag: Uitslag) -> str:
    """Name a result by its rule."""
    return uitslag.regel.id


def data(inhoud: Any, sleutel: str = "") -> Iterator[str]:
    """Find every day in JSON, but not the days on which a law was read."""
    if isinstance(inhoud, dict):
        for naam_, waarde in inhoud.items():
            if naam_ not in ("bronnen", "bron", "versie", "gelezen", "zonder_verschuiving"):
                yield from data(waarde, naam_)
    elif isinstance(inhoud, list):
        for waarde in inhoud:
            yield from data(waarde, sleutel)
    elif isinstance(inhoud, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", inhoud):
        yield inhoud


def gegevens(uitslag: Uitslag) -> dict[str, Any]:
    """Turn any result into JSON."""
    return {
        "TermijnUitslag": termijn_gegevens,
        "BeslisUitslag": beslis_gegevens,
        "ControleUitslag": controle_gegevens,
        "ProcedureUitslag": procedure_gegevens,
    }[type(uitslag).__name__](uitslag)


def dagen_html(html: str) -> set[str]:
    """Find every day that HTML marks as one."""
    return {str(tijd["datetime"]) for tijd in BeautifulSoup(html, "html.parser").select("time")}


@pytest.mark.parametrize("uitslag", ALLE, ids=naam)
def test_faces_name_the_same_days(uitslag: Uitslag) -> None:
    """JSON, HTML, text and Markdown of one result name the same days."""
    dagen = set(data(gegevens(uitslag)))
    assert dagen == dagen_html(als_html(uitslag))
    woorden = {schrijf_datum(date.fromisoformat(dag)) for dag in dagen}
    for tekst in (als_tekst(uitslag), als_markdown(uitslag)):
        plat = " ".join(tekst.split())
        assert set() == {dag for dag in woorden if dag not in plat}


@pytest.mark.parametrize("uitslag", ALLE, ids=naam)
def test_faces_say_the_same_words(uitslag: Uitslag) -> None:
    """Text, rendered Markdown and HTML hold the same words in the same order."""

    def woorden(html: str) -> str:
        tekst = BeautifulSoup(html, "html.parser").get_text(" ").replace("Uitgangspunten:", "")
        return " ".join(re.findall(r"\w+", tekst))

    verwacht = woorden(als_html(uitslag))
    assert verwacht == woorden(MarkdownIt().render(als_markdown(uitslag)))
    tekst = re.sub(r"\(http\S+\)", "", " ".join(als_tekst(uitslag).split()))
    zonder_nummers = re.sub(r"(?:^|(?<=\s))\d+\. (?=\S)", "", tekst)
    assert re.sub(r"\b\d+ ", "", verwacht) == re.sub(r"\b\d+ ", "", woorden(zonder_nummers))


@pytest.mark.parametrize("uitslag", TERMIJNEN, ids=naam)
def test_day_comes_first(uitslag: TermijnUitslag) -> None:
    """The day to keep is the first day that every face names, and says what kind of day it is."""
    assert uitslag.berekening
    dag = uitslag.berekening.laatste_dag
    assert dag
    soep = BeautifulSoup(als_html(uitslag), "html.parser")
    assert dag.isoformat() == soep.select_one(".uitslag-datum time")["datetime"]
    assert uitslag.berekening.termijn.soort_datum.betekenis == als_tekst(uitslag).splitlines()[0]
    assert schrijf_datum(dag) == als_tekst(uitslag).splitlines()[1]
    assert f"**{schrijf_datum(dag)}**" == als_markdown(uitslag).splitlines()[2]


def afspraken(uitslag: Uitslag) -> list[Any]:
    """Read a calendar file back."""
    return list(Calendar.from_ical(als_agenda(uitslag)).walk("VEVENT"))


@pytest.mark.parametrize("uitslag", [*TERMIJNEN, *PROCEDURES], ids=naam)
def test_calendar_holds_the_same_days(uitslag: Uitslag) -> None:
    """The calendar file has an appointment of one whole day on each day of the result."""
    inhoud = gegevens(uitslag)
    dagen = [inhoud["laatste_dag"]] if "laatste_dag" in inhoud else [
        stap["datum"] for stap in inhoud["stappen"] if stap["datum"]
    ]  # fmt: skip
    gelezen = afspraken(uitslag)
    assert dagen == [afspraak.decoded("dtstart").isoformat() for afspraak in gelezen]
    assert {1} == {(a.decoded("dtend") - a.decoded("dtstart")).days for a in gelezen}
    assert set() == {a["uid"] for a in gelezen if isinstance(a.decoded("dtstart"), datetime)}


def test_calendar_tells_what_and_why() -> None:
    """An appointment names its kind of day, its event by name and day, its ground and status."""
    (afspraak,) = afspraken(TERMIJNEN[0])
    assert "Uiterlijk: Beslissen op de aanmelding" == afspraak["summary"]
    tekst = str(afspraak["description"])
    assert "6 weken na de ontvangst van de schriftelijke aanmelding" in tekst
    assert "op maandag 23 november 2026" in tekst
    assert "WPO art. 40 lid 6 (wet)" in tekst
    assert "Geen jurist heeft dit nagekeken." in tekst


def test_calendar_tells_what_may_change() -> None:
    """What moved the day, another reading, a warning and a provisional day are in it."""
    (verlengd,) = afspraken(TERMIJNEN[2])
    assert "De mededeling kwam na de zes weken." in str(verlengd["description"])
    anders = re.findall(r"Andere lezing: (\S+ \d+ \w+ \d+)\.", str(verlengd["description"]))
    berekening = TERMIJNEN[2].berekening
    assert berekening is not None
    dagen = {gelezen.rekening.dag for gelezen in berekening.lezingen} - {berekening.laatste_dag}
    assert sorted(map(schrijf_datum, dagen)) == sorted(set(anders))
    (voorlopig,) = afspraken(rules_lib.termijn("bezwaar", "2029-11-13"))
    assert "Op deze dag of later" in str(voorlopig["description"])
    assert "tweede kerstdag" in str(voorlopig["description"])


@pytest.mark.parametrize(
    ("nummer", "begin"), [(0, "Uiterlijk"), (3, "Vanaf"), (5, "Zo mogelijk"), (6, "Richtdatum")]
)
def test_calendar_names_the_kind_of_day(nummer: int, begin: str) -> None:
    """A last day, a first day, a wish and a guideline each have their own word."""
    (afspraak,) = afspraken(TERMIJNEN[nummer])
    assert begin == afspraak["summary"].partition(":")[0]


def test_calendar_is_stable() -> None:
    """The same question gives the same file; other days give another appointment."""
    vragen = ["2026-11-23", "2026-11-23", "2026-11-24"]
    eerste, tweede, ander = (als_agenda(rules_lib.termijn("bezwaar", dag)) for dag in vragen)
    assert eerste == tweede
    uids = {a["uid"] for b in (eerste, ander) for a in Calendar.from_ical(b).walk("VEVENT")}
    assert 2 == len(uids)
    (afspraak,) = Calendar.from_ical(eerste).walk("VEVENT")
    assert "2027-01-04T00:00:00+00:00" == afspraak.decoded("dtstamp").isoformat()


def test_steps_of_a_procedure_have_their_own_appointment() -> None:
    """No two appointments in one calendar file are taken for each other."""
    uids = [afspraak["uid"] for afspraak in afspraken(PROCEDURES[1])]
    assert len(uids) == len(set(uids))


@pytest.mark.parametrize("uitslag", ZONDER_DAG, ids=naam)
def test_no_calendar_without_a_day(uitslag: Uitslag) -> None:
    """Without a day there is no calendar file but a message."""
    with pytest.raises(RegieFout, match=re.escape(uitslag.regel.titel)):
        als_agenda(uitslag)


BOOS = """<script>alert(1)</script> & "dubbel" 'enkel' *ster* [link](x) `code` \\ $x$ {role}`x`"""


def boze_uitslagen() -> list[Uitslag]:
    """Make results of which every text tries to be markup."""
    werk = Werk(
        afkorting=BOOS,
        naam=BOOS,
        versie=date(2026, 8, 1),
        tekst=BOOS,
        gelezen=date(2026, 11, 23),
        url="javascript:alert(1)",
    )
    bron = replace(werk.artikel("1"), toelichting=BOOS)
    begin = Gebeurtenis("begin", BOOS)
    termijn = Termijn.met_einde(Na(begin, Weken(1)), SoortDatum.UITERLIJK, (bron,), jurist=(BOOS,))

    class Boos(Zaak):
        boos = JaNee(BOOS, standaard=("ja", BOOS), hulp=BOOS)

    def functie(zaak: Boos) -> Any:
        return termijn if zaak.boos else niet_van_toepassing(BOOS, bron)

    versie = voorbeeld.LENEN.versies[0].geldig
    boom: Boom[Any] = Boom(functie=functie, zaak=Boos)
    regel = TermijnRegel(
        id="boos",
        titel=BOOS,
        uitleg=BOOS,
        zaak=Boos,
        versies=(Versie(versie, boom),),
        doel=BOOS,
        wie=BOOS,
    )
    stap = Stap(id="boos", titel=BOOS, wie=BOOS, doe=BOOS, termijn=boom)
    procedure = Procedure(
        id="boos", titel=BOOS, uitleg=BOOS, zaak=Boos, versies=(Versie(versie, (stap,)),)
    )
    dag = {"begin": date(2026, 11, 23)}
    return [
        termijn_uitslag(regel, {}, dag),
        termijn_uitslag(regel, {"boos": "nee"}, dag),
        procedure_uitslag(procedure, {}, dag),
    ]


@pytest.mark.parametrize("uitslag", boze_uitslagen(), ids=lambda u: type(u).__name__)
def test_text_never_becomes_markup(uitslag: Uitslag) -> None:
    """Whatever a text holds, it is shown as it stands, in HTML and in Markdown."""
    html = als_html(uitslag)
    uit_markdown = MarkdownIt().render(als_markdown(uitslag))
    for gerenderd in (html, uit_markdown):
        soep = BeautifulSoup(gerenderd, "html.parser")
        assert [] == soep.select("script, em, code, img, [href^=javascript]")
        assert " ".join(BOOS.split()) in " ".join(soep.get_text().split())
    assert BOOS in als_tekst(uitslag).replace("\n", " ").replace("   ", " ")


def test_text_never_becomes_markup_in_a_picture() -> None:
    """Whatever a question holds, the picture is sound XML and shows it as it stands."""
    (uitslag, *_) = boze_uitslagen()
    boom = uitslag.regel.versies[0].inhoud.knoop
    wortel = ElementTree.fromstring(als_svg(boom, BOOS))
    assert BOOS == wortel.findtext("{*}title")
    assert [] == wortel.findall(".//{*}script")
    assert "&lt;script&gt;" in als_vragenlijst(boom)
    (afspraak,) = afspraken(uitslag)
    assert f"Uiterlijk: {BOOS}" == afspraak["summary"]


@pytest.mark.parametrize("uitslag", ALLE, ids=naam)
def test_html_stands_on_any_page(uitslag: Uitslag) -> None:
    """The HTML is well formed, has no headings, ids, styles or scripts, and one section."""
    wortel = ElementTree.fromstring(als_html(uitslag))
    assert "section" == wortel.tag
    namen = {element.tag for element in wortel.iter()}
    assert set() == namen & {"h1", "h2", "h3", "h4", "h5", "h6", "script", "style"}
    kenmerken = {kenmerk for element in wortel.iter() for kenmerk in element.attrib}
    assert kenmerken <= {"class", "datetime", "href"}


IN_EEN_REGEL = {"p", "summary", "dt", "dd", "span", "a", "time"}


@pytest.mark.parametrize("uitslag", ALLE, ids=naam)
def test_html_nests_as_it_should(uitslag: Uitslag) -> None:
    """Lists hold items only, a paragraph holds no block, a fold begins with its summary."""
    fout = []
    for element in ElementTree.fromstring(als_html(uitslag)).iter():
        kinderen = [kind.tag for kind in element]
        if element.tag in ("ul", "ol") and set(kinderen) != {"li"}:
            fout.append((element.tag, kinderen))
        if element.tag in IN_EEN_REGEL and set(kinderen) - {"span", "a", "time"}:
            fout.append((element.tag, kinderen))
        if element.tag == "dl" and kinderen != ["dt", "dd"] * (len(kinderen) // 2):
            fout.append((element.tag, kinderen))
        if element.tag == "details" and (kinderen[0] != "summary" or len(kinderen) < 2):
            fout.append((element.tag, kinderen))
    assert [] == fout


def test_readings_are_all_shown() -> None:
    """More readings stand side by side, and one of them is advised: the earliest."""
    soep = BeautifulSoup(als_html(TERMIJNEN[2]), "html.parser")
    dagen = [lezing.time["datetime"] for lezing in soep.select(".lezing")]
    assert 3 == len(dagen)
    assert [min(dagen)] == [lezing.time["datetime"] for lezing in soep.select(".lezing.advies")]
    assert "meer dan één lezing" in soep.text
    (advies,) = soep.select(".lezing .advies-woord")
    assert "advies" in advies.parent["class"]
    een = BeautifulSoup(als_html(TERMIJNEN[0]), "html.parser")
    assert [] == een.select(".lezing")
    assert "meer dan één lezing" not in een.text


def test_how_a_day_or_an_answer_came_about_has_its_own_heading() -> None:
    """A day was reckoned; where there is no day, questions were answered."""
    assert "Zo is gerekend" in als_tekst(TERMIJNEN[0])
    zonder = als_tekst(rules_lib.termijn("beroep", denominatie="bijzonder"))
    assert "Zo is geantwoord" in zonder
    assert "Zo is gerekend" not in zonder


def test_warnings_and_status_are_shown() -> None:
    """A warning, a provisional day and the status of the text are there when they should be."""
    soep = BeautifulSoup(als_html(TERMIJNEN[2]), "html.parser")
    assert 1 == len(soep.select("p.let-op"))
    later = BeautifulSoup(als_html(rules_lib.termijn("bezwaar", "2029-01-02")), "html.parser")
    assert (1, 0) == (len(later.select("p.voorlopig")), len(soep.select("p.voorlopig")))
    noten = [BeautifulSoup(als_html(u), "html.parser").select("p.status-noot") for u in ALLE]
    assert {1} == set(map(len, noten))


def test_every_source_shows_its_kind() -> None:
    """No source stands without its kind, and each kind has its own class and word."""
    soep = BeautifulSoup("".join(map(als_html, ALLE)), "html.parser")
    for bron in soep.select(".bronnen > li"):
        (soort,) = bron.select(".soort")
        assert f"soort-{soort.text}" in soort["class"]
    assert {soort.value for soort in Soort} == {s.text for s in soep.select(".soort")}


def test_source_without_a_link_has_none() -> None:
    """The report has no address, so it is named and not linked."""
    soep = BeautifulSoup(als_html(ZONDER_DAG[4]), "html.parser")
    assert [] == [a for a in soep.select("a") if "KBA" in a.text]
    assert "KBA" in soep.select_one("span.bron").text


def test_checklist_shows_each_requirement() -> None:
    """All requirements are shown, by phase, each with its state, its maker and a way to mend."""
    uitslag = rules_lib.controle(
        "weigering", sector="so", instelling="ja", redenen="nee", schriftelijk_besluit="ja"
    )
    soep = BeautifulSoup(als_html(uitslag), "html.parser")
    staten = [eis["class"][1] for eis in soep.select(".eisen > .fase > ul > li.eis")]
    assert len(uitslag.eisen) == len(staten)
    assert {"staat-nvt", "staat-ontbreekt", "staat-voldaan", "staat-open"} == set(staten)
    assert len(uitslag.in_staat("ontbreekt")) == len(soep.select(".eis-herstel"))
    assert list(uitslag.regel.niet_getoetst) == [li.text for li in soep.select(".niet-getoetst li")]
    assert uitslag.samenvatting == soep.select_one("p.tel").text


def test_a_requirement_shows_its_grounds_behind_each_other() -> None:
    """Each article stands there once, with a semicolon between; without one there is no line."""
    uitslag = rules_lib.controle("weigering", sector="so", denominatie="bijzonder")
    soep = BeautifulSoup(als_html(uitslag), "html.parser")
    for eis in uitslag.eisen:
        (punt,) = (li for li in soep.select("li.eis") if eis.eis.tekst == li.p.text)
        grond = punt.select_one("p.eis-grond")
        delen = grond.text.split("; ") if grond else []
        assert len(eis.bronnen) == len(delen)
        for bron, gezegd in zip(eis.bronnen, delen, strict=True):
            assert gezegd.startswith(bron.verwijzing)
    leeg = controle_uitslag(voorbeeld.NALOPEN, {"lid": "ja"}, {})
    assert "eis-grond" not in als_html(leeg)


def test_a_decision_shows_what_remains_until_it_is_made() -> None:
    """An open question has its help and what is still possible; an outcome has neither."""
    open_ = BeautifulSoup(als_html(rules_lib.beslis("zorgplicht")), "html.parser")
    assert open_.select_one("div.mogelijk")
    assert open_.select_one("p.hulptekst")
    klaar = rules_lib.beslis("zorgplicht", sector="so", instelling="ja")
    assert not BeautifulSoup(als_html(klaar), "html.parser").select("div.mogelijk, p.hulptekst")
    zonder_hulp = beslis_uitslag(voorbeeld.LENEN, {}, {})
    assert "hulptekst" not in als_html(zonder_hulp)


def test_what_follows_names_the_rule_for_it() -> None:
    """A follow-up with a rule has its name in brackets behind it; another has none."""
    uitkomst = Uitkomst(
        id="u", tekst="Zo is het.", bronnen=(),
        vervolg=(Vervolg("Reken.", "bezwaar"), Vervolg("Bel.")),
    )  # fmt: skip
    html = "".join(schrijf(stuk) for stuk in uitkomst_stukken(uitkomst) if stuk)
    punten = [li.text for li in BeautifulSoup(html, "html.parser").select("ul.vervolg li")]
    assert ["Reken. (bezwaar)", "Bel."] == punten


def test_procedure_shows_what_waits() -> None:
    """Steps with a day come first, then those that wait, and those that do not apply."""
    soep = BeautifulSoup(als_html(PROCEDURES[0]), "html.parser")
    stappen = soep.select("ol.tijdlijn > li.tijdstap")
    assert len(PROCEDURES[0].stappen) == len(stappen)
    zonder = [stap for stap in stappen if not stap.find("time", recursive=False)]
    assert stappen[-len(zonder) :] == zonder
    assert {"wacht", "nvt"} == {klasse for stap in zonder for klasse in stap["class"][1:]}


def onverwijld() -> Termijn:
    """Make a term without a day."""
    return Termijn.met_einde(voorbeeld.UITLENING, SoortDatum.ONVERWIJLD, ())


def test_at_once_has_no_day() -> None:
    """What must be done at once has no date, no appointment, and says so."""
    boom: Boom[Any] = Boom(functie=lambda zaak: onverwijld(), zaak=Zaak)
    versies = (Versie(voorbeeld.LENEN.versies[0].geldig, boom),)
    dag = {"uitlening": date(2026, 11, 23)}
    uitslag = termijn_uitslag(replace(voorbeeld.TERUGBRENGEN, zaak=Zaak, versies=versies), {}, dag)
    soep = BeautifulSoup(als_html(uitslag), "html.parser")
    assert [] == soep.select(".uitslag-datum")
    assert "meteen, zonder vaste dag" == soep.select_one(".uitslag-soort").text
    with pytest.raises(RegieFout):
        als_agenda(uitslag)
    stap = Stap(id="s", titel="Nu", wie="de lezer", doe="Nu.", termijn=boom)
    regel = replace(voorbeeld.UITLENEN, zaak=Zaak, versies=(Versie(versies[0].geldig, (stap,)),))
    assert [] == BeautifulSoup(als_html(procedure_uitslag(regel, {}, dag)), "html.parser").select(
        ".tijdstap > time"
    )
    assert "Meteen, zonder vaste dag." == blad_tekst(onverwijld())
    gegevens = termijn_gegevens(uitslag)
    dagen = [gegevens["laatste_dag"], *(lezing["laatste_dag"] for lezing in gegevens["lezingen"])]
    assert [None, None] == dagen


EEN, TWEE = Gebeurtenis("een", "het begin"), Gebeurtenis("twee", "het einde")
BEIDE = {"een": date(2026, 11, 23), "twee": date(2026, 12, 1)}


@pytest.mark.parametrize(
    ("moment", "dagboek", "woorden"),
    [
        (EEN, {}, "het begin"),
        (EEN, BEIDE, "het begin op maandag 23 november 2026"),
        (Na(GewoneDag(Na(EEN, Weken(6))), Weken(4)), {},
         "4 weken na het einde van 6 weken na het begin"),
        (Verlengd(Na(EEN, Weken(6)), Weken(4)), {}, "6 weken na het begin, verlengd met 4 weken"),
        (Opgeschort(Na(EEN, Weken(4)), EEN, TWEE), {},
         "4 weken na het begin, met stilstand van het begin tot het einde"),
        (DagNa(EEN), {}, "de dag na het begin"),
        (NietVoor(EEN, TWEE), {}, "het begin, niet eerder dan het einde"),
        (NietVoor(EEN, TWEE), {"een": BEIDE["een"]}, "het begin op maandag 23 november 2026"),
        (NietVoor(EEN, Na(TWEE, Jaren(4))), {}, "het begin, niet eerder dan 4 jaar na het einde"),
        (Terug(EEN, Weken(10)), {}, "10 weken voor het begin"),
        (VasteDag(EEN, (3, 31), (3, 25)), {}, "31 maart, de eerste op of na het begin"),
        (EindeSchooljaar(EEN), {}, "het einde van het schooljaar van het begin"),
        (EindeSchooljaar(EEN, 2), {}, "het einde van het schooljaar van het begin, 2 later"),
    ],
    ids=lambda waarde: type(waarde).__name__,
)  # fmt: skip
def test_moment_in_words(moment: Moment, dagboek: dict[str, date], woorden: str) -> None:
    """Each way to count a day has words, with the days that are known."""
    assert woorden == in_woorden(moment, dagboek)


def test_unknown_moment_has_no_words() -> None:
    """A new way to count must be given words before it can be shown."""

    class Nieuw(Moment):
        def reken(self, dagboek: Any) -> Any:
            """Count nothing."""

    with pytest.raises(TypeError):
        in_woorden(Nieuw(), {})


BOMEN = {
    id_: rules_lib.boom(id_)
    for id_, regel in rules_lib.REGELS.items()
    if isinstance(regel, Beslissing | TermijnRegel)
}


@pytest.mark.parametrize("id_", BOMEN)
def test_picture_is_complete(id_: str) -> None:
    """The picture is XML with a title and a description, and draws every node once."""
    wortel = ElementTree.fromstring(als_svg(BOMEN[id_], "De titel"))
    assert ("img", "De titel") == (wortel.get("role"), wortel.findtext("{*}title"))
    assert wortel.findtext("{*}desc")
    getekend = sorted(
        (
            groep.get("class"),
            " ".join(t.text or "" for t in groep.iter() if t.tag.endswith("tspan")),
        )
        for groep in wortel.findall("{*}g")
        if groep.get("class") != "knoop-letter"
    )
    verwacht = sorted(
        ("knoop-uitkomst", blad_tekst(k.uitkomst))
        if isinstance(k, Blad)
        else ("knoop-vraag", k.feit.vraag)
        for k in knopen(BOMEN[id_])
    )
    assert verwacht == getekend
    assert als_svg(BOMEN[id_], "De titel") == als_svg(rules_lib.boom(id_), "De titel")


def ligt(svg: str) -> bool:
    """Tell whether a tree is drawn lying."""
    return "Van links naar rechts te lezen." in svg


def vakken(wortel: ElementTree.Element) -> list[tuple[float, ...]]:
    """Give the left, top, width and height of every box, letter and line of an answer."""
    gevonden = [
        tuple(float(rect.get(k, "")) for k in ("x", "y", "width", "height"))
        for rect in wortel.findall("{*}g/{*}rect")
    ]
    for tekst in wortel.findall("{*}text"):
        for regel in tekst:
            x, y = float(regel.get("x", "")), float(regel.get("y", ""))
            breed = 6.5 * len(regel.text or "")
            x -= breed / 2 if tekst.get("text-anchor") == "middle" else 0
            gevonden.append((x, y - 12, breed, 14))
    return gevonden


def raken(a: tuple[float, ...], b: tuple[float, ...]) -> bool:
    """Tell whether two boxes overlap."""
    naast = a[0] < b[0] + b[2] and b[0] < a[0] + a[2]
    return naast and a[1] < b[1] + b[3] and b[1] < a[1] + a[3]


@pytest.mark.parametrize("id_", BOMEN)
def test_picture_has_no_overlap(id_: str) -> None:
    """Boxes and answers keep clear of each other, within a picture as wide as a page at most."""
    wortel = ElementTree.fromstring(als_svg(BOMEN[id_], "De titel"))
    alle = vakken(wortel)
    assert [] == [(a, b) for i, a in enumerate(alle) for b in alle[:i] if raken(a, b)]
    breed, hoog = float(wortel.get("width", "")), float(wortel.get("height", ""))
    assert breed <= PAST
    assert all(0 <= x and x + b <= breed and 0 <= y and y + h <= hoog for x, y, b, h in alle)


LIGGEND = [id_ for id_, boom in BOMEN.items() if ligt(als_svg(boom, id_))]


@pytest.mark.parametrize("id_", LIGGEND)
def test_no_line_of_a_lying_tree_is_cut(id_: str) -> None:
    """No line runs through a box or an answer, and no line crosses another."""
    wortel = ElementTree.fromstring(als_svg(BOMEN[id_], id_))
    omlaag, opzij = [], []
    for pad in wortel.findall("{*}path"):
        x, boven, *_, y = map(float, re.findall(r"-?[\d.]+", pad.get("d", "").partition("Q")[0]))
        omlaag.append((x, boven, 0.0, y - boven))
        for begin, eind in re.findall(r"([\d.]+) [\d.]+H([\d.]+)", pad.get("d", "")):
            opzij.append((float(begin), y + 8, float(eind) - float(begin), 0.0))
    assert omlaag
    assert opzij
    assert [] == [(a, b) for a in omlaag + opzij for b in vakken(wortel) if raken(a, b)]
    assert [] == [(a, b) for a in omlaag for b in opzij if raken(a, b)]


@pytest.mark.parametrize("id_", LIGGEND)
def test_letters_lead_to_their_box(id_: str) -> None:
    """Each answer has one line; what is reached twice has a letter, once before its box."""
    wortel = ElementTree.fromstring(als_svg(BOMEN[id_], id_))
    naar = [
        doel
        for knoop in knopen(BOMEN[id_])
        if isinstance(knoop, Vraag)
        for doel in {id(doel) for _, doel in knoop.takken}
    ]
    assert len(naar) == len(wortel.findall("{*}path")) == len(wortel.findall("{*}text"))
    letters = wortel.findall("{*}g[@class='knoop-letter']")
    keren = sorted(naar.count(doel) for doel in set(naar) if naar.count(doel) > 1)
    namen = [letter.findtext("{*}text/{*}tspan") for letter in letters]
    assert keren == sorted(namen.count(naam_) for naam_ in set(namen))
    randen = {(float(r.get("x", "")), float(r.get("y", ""))) for r in wortel.iter()
              if r.tag.endswith("rect")}  # fmt: skip
    plaatsen = [
        (naam_, float(vak.get("x", "")) + float(vak.get("width", "")), float(vak.get("y", "")))
        for naam_, letter in zip(namen, letters, strict=True)
        for vak in letter.findall("{*}rect")
    ]
    eerste = [naam_ for naam_, x, y in plaatsen if (x + 4, y - 6) in randen]
    assert sorted(set(map(str, namen))) == sorted(map(str, eerste))


def test_small_tree_stands_and_wide_tree_lies() -> None:
    """A tree stands as long as it fits; a tree with many outcomes lies."""
    assert not ligt(als_svg(BOMEN["bezwaar"], ""))
    assert not ligt(als_svg(BOMEN["beroep"], ""))
    assert ligt(als_svg(BOMEN["bezwaarweg"], ""))
    assert ligt(als_svg(BOMEN["gpo-bevoegd"], ""))


def test_picture_takes_colours_from_the_page() -> None:
    """No colour of its own and no id, so that it follows dark mode and stands beside others."""
    for id_, boom in BOMEN.items():
        svg = als_svg(boom, id_)
        assert [] == re.findall(r"""#[0-9a-f]{3,6}\b|rgb|\bid=|style=""", svg)
        kleuren = {"none", "currentColor"}
        assert kleuren >= set(re.findall(r'(?:fill|stroke)="([^"]+)"', svg))


def test_deep_and_wide_tree_is_drawn_all_the_same() -> None:
    """A tree too deep for any page is drawn wider, with all its letters: A to Z, then A1."""

    def vraag(naam_: str, *takken: Knoop[Any]) -> Vraag[Any]:
        opties = {str(i): f"Antwoord {i}" for i in range(len(takken))}
        return Vraag(Keuze(naam_, opties), tuple(zip(opties, takken, strict=True)))

    samen = [Blad(niet_van_toepassing(f"Geval {i}, met uitleg erbij.")) for i in range(28)]
    diep: Knoop[Any] = vraag("Wat is het?", *samen)
    for i in range(15):
        diep = vraag(f"Vraag {i}, met veel woorden erin?", diep, samen[i], samen[i + 1])
    svg = als_svg(vraag("Het begin?", diep, *samen), "Diep")
    wortel = ElementTree.fromstring(svg)
    assert ligt(svg)
    assert PAST < float(wortel.get("width", ""))
    letters = wortel.findall("{*}g[@class='knoop-letter']/{*}text/{*}tspan")
    assert {"A", "Z", "A1", "B1"} <= {str(letter.text) for letter in letters}
    assert svg == als_svg(vraag("Het begin?", diep, *samen), "Diep")


def test_long_word_is_not_lost() -> None:
    """A word that is wider than its box stays whole."""
    assert ("de", "geschillencommissie", "doet") == breek("de geschillencommissie doet", 40)


@pytest.mark.parametrize("id_", BOMEN)
def test_list_of_questions_leads_on(id_: str) -> None:
    """The list says what the picture says: each question once, and each answer leads further."""
    soep = BeautifulSoup(als_vragenlijst(BOMEN[id_]), "html.parser")
    vragen = [li.p.text for li in soep.select("ol.vragenlijst > li")]
    verwacht = [k.feit.vraag for k in knopen(BOMEN[id_]) if not isinstance(k, Blad)]
    assert sorted(verwacht) == sorted(vragen)
    for nummer, punt in enumerate(soep.select("ol.vragenlijst > li"), start=1):
        heen = [int(n) for n in re.findall(r"ga naar (\d+)\.", punt.text)]
        assert all(nummer < n <= len(vragen) for n in heen)


def test_notebook_shows_every_face() -> None:
    """A notebook gets HTML, Markdown and text of the same result, the same each time."""
    uitslag = TERMIJNEN[0]
    getoond = toon(uitslag)
    assert als_html(uitslag) == getoond._repr_html_()
    assert als_markdown(uitslag) == getoond._repr_markdown_()
    assert als_tekst(uitslag) == repr(getoond) == str(getoond)
    assert getoond == toon(uitslag)


def test_notebook_shows_a_tree() -> None:
    """A tree is shown as a picture with its questions as a list below it."""
    getoond = toon(BOMEN["zorgplicht"], "Geldt de zorgplicht?")
    soep = BeautifulSoup(getoond.html, "html.parser")
    assert "Geldt de zorgplicht?" == soep.select_one("figure.boombeeld > svg > title").text
    assert 1 == len(soep.select("details ol.vragenlijst"))
    assert Weergave(getoond.tekst, getoond.html, getoond.markdown) == getoond


def test_markdown_does_not_start_a_list_by_accident() -> None:
    """A sentence that begins like a list or a rule stays a sentence."""
    for zin in ("1. april", "- los", "+ los", "=====", "12) x"):
        html = MarkdownIt().render(Markdown().schrijf(Deel("p", (zin,))))
        assert f"<p>{zin}</p>" == html.strip()


def test_text_keeps_within_its_width() -> None:
    """Text is broken into lines, but an address stays whole."""
    lang = Tekst().schrijf(Deel("p", ("woord " * 40 + "https://voorbeeld.nl/" + "x" * 100,)))
    assert [True] * 3 == [len(regel) <= Tekst.breedte for regel in lang.splitlines()[:3]]
    assert "https://voorbeeld.nl/" + "x" * 100 in lang.splitlines()


def test_source_for_some_schools_says_so() -> None:
    """A source that holds for public schools only is marked as such."""
    bron: Bron = rules_lib.termijn("bezwaar", "2026-11-23").bronnen[0]
    assert "openbaar" == bron.denominatie
    assert "Alleen openbaar onderwijs." in als_tekst(rules_lib.termijn("bezwaar", "2026-11-23"))


def test_script_writes_every_kind_of_moment() -> None:
    """Every kind of moment reaches the page; a new kind is refused, not forgotten."""
    begin = Gebeurtenis("begin", "het begin")
    uitvoer = Uitvoer()
    nummer = uitvoer._moment(EindeSchooljaar(begin, later=1))
    assert ["eindeschooljaar", 0, 1] == uitvoer.momenten.waarden[nummer]

    class Ander(Moment):
        def reken(self, dagboek: Dagboek) -> Rekening:
            return begin.reken(dagboek)

    with pytest.raises(TypeError, match="niet uit te voeren"):
        uitvoer._moment(Ander())


def test_one_name_has_one_meaning() -> None:
    """Two events under one name would overwrite each other on the page: refused."""
    uitvoer = Uitvoer()
    uitvoer._gebeurtenis(Gebeurtenis("begin", "het begin"))
    with pytest.raises(ValueError, match="twee verschillende betekenissen van begin"):
        uitvoer._gebeurtenis(Gebeurtenis("begin", "iets anders"))


def test_data_of_a_checklist_asks_until_all_is_answered() -> None:
    """As long as a question is open the data holds it; when none is, there is none."""
    open_ = controle_gegevens(controle_uitslag(voorbeeld.NALOPEN, {}, {}))
    assert ("vraag", "lid") == (open_["status"], open_["vraag"]["id"])
    klaar = controle_gegevens(controle_uitslag(voorbeeld.NALOPEN, {"lid": "ja"}, {}))
    assert ("uitslag", None) == (klaar["status"], klaar["vraag"])


def test_data_without_a_day_holds_nothing_of_a_day() -> None:
    """Where no day was worked out, none is provisional."""
    gegevens = termijn_gegevens(rules_lib.termijn("beroep", denominatie="bijzonder"))
    assert (None, False, []) == tuple(
        gegevens[naam] for naam in ("laatste_dag", "voorlopig", "lezingen")
    )


def test_a_line_of_text_is_filled_to_its_width() -> None:
    """A line holds 92 characters: the 93rd begins a new one."""
    lang = Tekst().schrijf(Deel("p", ("a " * 60,)))
    assert len("a " * 46) - 1 == len(lang.splitlines()[0])


def test_a_point_in_text_stays_together_and_in_markdown_not() -> None:
    """Text has no empty lines within a list or below the head of one; Markdown needs them."""
    uitslag = rules_lib.controle("weigering", sector="po")
    eerste = uitslag.eisen[0].eis.tekst
    assert f"- {eerste}\n  nog te" in als_tekst(uitslag)
    assert f"- {eerste}\n\n  nog te" in als_markdown(uitslag)
    termijn = rules_lib.termijn("bezwaar", "2026-11-23")
    assert re.search(r"Uitgangspunten:\n- ", als_tekst(termijn))
    assert re.search(r"Uitgangspunten:?\**\n\n- ", als_markdown(termijn))


def test_the_page_gets_the_free_days_of_every_year() -> None:
    """The free days begin in the first year that can be reckoned with and end in the last."""
    jaren = sorted({dag[:4] for dag in Uitvoer().vrije_dagen()})
    assert list(map(str, range(BEREIK[0].year, BEREIK[1].year + 1))) == jaren


def test_the_page_gets_every_requirement_and_step() -> None:
    """A checklist gives its requirements with what can be mended, a procedure what to do."""
    for id_, veld in (("weigering", "herstelbaar"), ("aanmelding", "doe")):
        regel = rules_lib.REGELS[id_]
        inhoud = Uitvoer().regel(regel)["versies"][-1]["inhoud"]
        verwacht = {deel.id: getattr(deel, veld) for deel in regel.versies[-1].inhoud}
        assert verwacht == {deel["id"]: deel[veld] for deel in inhoud}


def test_the_page_gets_the_first_day_of_a_period() -> None:
    """A fixed day has its own first day when it closes a period, and none otherwise."""
    begin, uitvoer = Gebeurtenis("begin", "het begin"), Uitvoer()
    for vanaf, verwacht in (((3, 25), [3, 25]), (None, None)):
        nummer = uitvoer._moment(VasteDag(begin, dag=(3, 31), vanaf=vanaf))
        assert verwacht == uitvoer.momenten.waarden[nummer][3]


def test_the_script_is_no_longer_than_it_needs_to_be() -> None:
    """Letters with an accent stay as they are, which is shorter; no space is wasted."""
    assert 'window.REGIE={"één":["ë",1]};' == script({"één": ["ë", 1]})
