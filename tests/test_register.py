"""What holds for every rule of the register, and for whatever is asked of it."""

import re
from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import rules_lib
from rules_lib.kern.bron import voor_zaak
from rules_lib.kern.datum import MAANDEN, lees_datum, schrijf_datum
from rules_lib.kern.moment import GewoneDag
from rules_lib.kern.termijn import bereken
from rules_lib.kern.zaak import WEET_NIET
from tests.gevallen import CONTROLES, TERMIJNEN, gebeurtenis_van, vraag
from tests.orakel.kalender import is_vrij
from tests.test_bomen import BOMEN, knopen, paden

WET = Path(__file__).parents[1] / "data" / "wet"
REGELS = list(rules_lib.REGELS)
VERBODEN = re.compile(r"\b(mag|mogen|rechtmatig|toegestaan)\b", re.IGNORECASE)
VAST = settings(deadline=None, derandomize=True, max_examples=300, database=None)
STAAT = ("voldaan", "ontbreekt")  # leaves of a requirement, that has sources of its own
KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@cache
def leden(werk: str, artikel: str) -> frozenset[str]:
    """Read which leden an article has in the law text; empty if it is not there or has none."""
    gevonden: set[str] = set()
    for bestand in WET.glob("*.md"):
        for deel in bestand.read_text(encoding="utf-8").split("\n## ")[1:]:
            kop, _, tekst = deel.partition("\n")
            if kop.split(" | ")[0] == f"{werk} {artikel}":
                gevonden |= set(re.findall(r"^(\d+[a-z]?) ", tekst, re.MULTILINE))
    return frozenset(gevonden)


@cache
def artikelen() -> frozenset[str]:
    """Name every article of the law text."""
    return frozenset(
        kop
        for bestand in WET.glob("*.md")
        for kop in re.findall(r"^## (.+) \|", bestand.read_text(encoding="utf-8"), re.MULTILINE)
    )


def bladen() -> Iterator[tuple[str, Any]]:
    """Give every outcome and every term that a tree ends in."""
    for naam, boom in BOMEN.items():
        for knoop in knopen(boom).values():
            if not hasattr(knoop, "takken"):
                yield naam, knoop.uitkomst


def delen() -> Iterator[tuple[str, Any]]:
    """Give every requirement and every step of every version."""
    for id, regel in rules_lib.REGELS.items():
        for versie in regel.versies:
            if not hasattr(versie.inhoud, "knoop"):
                yield from ((id, deel) for deel in versie.inhoud)


def feiten() -> dict[str, Any]:
    """Give every fact that some case has."""
    return {
        naam: feit
        for regel in rules_lib.REGELS.values()
        for naam, feit in regel.zaak.feiten.items()
    }


def bronnen() -> Iterator[tuple[str, Any]]:
    """Give every source that is cited anywhere, with where."""
    for naam, blad in bladen():
        yield from ((naam, bron) for bron in blad.bronnen)
    for id, deel in delen():
        yield from ((f"{id}/{deel.id}", bron) for bron in getattr(deel, "bronnen", ()))
        yield from ((f"{id}/{deel.id}", bron) for b in betrekt(deel) for bron in b.bronnen)
    for id, regel in rules_lib.REGELS.items():
        yield from ((id, bron) for b in regel.betrekt for bron in b.bronnen)
    for naam, feit in feiten().items():
        yield from ((naam, bron) for bron in feit.bronnen)


def teksten() -> Iterator[tuple[str, str]]:
    """Give every sentence a reader can get to see."""
    for id, regel in rules_lib.REGELS.items():
        yield from ((id, getattr(regel, deel, "")) for deel in ("titel", "uitleg", "doel", "wie"))
    for naam, feit in feiten().items():
        yield from ((naam, feit.vraag), (naam, feit.hulp))
        if feit.standaard:
            yield naam, feit.standaard[1]
    for naam, blad in bladen():
        yield naam, getattr(blad, "tekst", "")
        yield from ((naam, vraag) for vraag in blad.jurist)
        yield naam, getattr(blad, "oordeel", "")
        yield from ((naam, vervolg.tekst) for vervolg in getattr(blad, "vervolg", ()))
        yield from ((naam, lezing.grond) for lezing in getattr(blad, "lezingen", ()))
        yield from ((naam, aanname.tekst) for aanname in getattr(blad, "aannames", ()))
    for id, deel in delen():
        velden = ("tekst", "titel", "doe", "wie", "fase", "herstelbaar")
        yield from ((f"{id}/{deel.id}", str(getattr(deel, veld, ""))) for veld in velden)
    for id, regel in rules_lib.REGELS.items():
        for betrekking in (*regel.betrekt, *(b for _, d in delen() for b in betrekt(d))):
            yield from ((id, betrekking.stap), (id, betrekking.wie), (id, betrekking.woorden))
    for id in CONTROLES:
        uitslag = rules_lib.controle(id)
        yield from ((id, str(tekst)) for tekst in (uitslag.samenvatting, uitslag.voorbehoud))
    for id in TERMIJNEN:
        gebeurtenis, vast = gebeurtenis_van(id)
        uitslag = rules_lib.termijn(id, **{**vast, gebeurtenis: "13-11-2026"})
        yield from ((id, tekst) for tekst in (*uitslag.aannames, *uitslag.jurist))
        yield from ((id, stap.tekst) for stap in uitslag.berekening.stappen)


def betrekt(deel: Any) -> tuple[Any, ...]:
    """Give who is involved in a requirement; in a step nobody is named."""
    return getattr(deel, "betrekt", ())


# Rules


@pytest.mark.parametrize("id", REGELS)
def test_every_rule_says_what_it_is(id: str) -> None:
    """A rule has an id that is its key, a title and an explanation that is a sentence."""
    regel = rules_lib.REGELS[id]
    assert id == regel.id
    assert regel.titel
    assert "." == regel.uitleg[-1]
    assert regel.versies


@pytest.mark.parametrize("id", REGELS)
def test_versions_follow_each_other(id: str) -> None:
    """Versions have a first day, do not overlap and leave no gap; the last has no end."""
    perioden = [versie.geldig for versie in rules_lib.REGELS[id].versies]
    assert all(isinstance(periode.van, date) for periode in perioden)
    assert [periode.van for periode in perioden[1:]] == [periode.tot for periode in perioden[:-1]]
    assert all(periode.van < periode.tot for periode in perioden[:-1])
    assert perioden[-1].tot is None


def test_ids_are_kebab_case() -> None:
    """Every id of a rule, requirement, step, outcome and reading can stand in an address."""
    ids = set(REGELS)
    ids |= {deel.id for _, deel in delen()}
    for _, blad in bladen():
        if hasattr(blad, "lezingen"):
            ids |= {lezing.id for lezing in blad.lezingen}
        else:
            ids.add(blad.id)
    assert [] == sorted(id for id in ids if not KEBAB.fullmatch(id))


@pytest.mark.parametrize("id", REGELS)
def test_parts_have_each_their_own_id(id: str) -> None:
    """Within a version no two requirements and no two steps share an id."""
    for versie in rules_lib.REGELS[id].versies:
        ids = [deel.id for deel in versie.inhoud] if isinstance(versie.inhoud, tuple) else []
        assert len(ids) == len(set(ids))


def test_follow_ups_and_steps_name_rules_that_exist() -> None:
    """Where an outcome or a step points to a rule, there is that rule."""
    genoemd = {deel.regel for _, deel in delen() if hasattr(deel, "regel")}
    genoemd |= {vervolg.regel for _, blad in bladen() for vervolg in getattr(blad, "vervolg", ())}
    assert set() == genoemd - {""} - set(REGELS)


def test_no_advice_is_given_twice() -> None:
    """An outcome names each next step once."""
    for naam, blad in bladen():
        vervolg = getattr(blad, "vervolg", ())
        assert len(vervolg) == len(set(vervolg)), naam


# Sources


def test_every_outcome_has_its_ground() -> None:
    """Every outcome and term cites a source; a requirement has its own, a step can be skipped."""
    kaal = {
        (naam, blad.tekst)
        for naam, blad in bladen()
        if not blad.bronnen
        if not naam.split("/")[2:]
        or getattr(blad, "aard", "") not in ("niet_van_toepassing", *STAAT)
    }
    assert set() == kaal


def test_every_requirement_has_its_ground() -> None:
    """Every requirement cites a source."""
    assert [] == [deel.id for _, deel in delen() if hasattr(deel, "toets") and not deel.bronnen]


def test_every_source_can_be_found() -> None:
    """A source of law has an act, an article and a link to it; any other a name or a link."""
    for naam, bron in bronnen():
        if bron.werk.bwb:
            assert (naam, True) == (naam, bool(bron.artikel))
            adres = f"https://wetten.overheid.nl/{bron.werk.bwb}/{bron.werk.versie}"
            assert f"{adres}#Artikel{bron.artikel}" == bron.url
        else:
            assert str(bron.soort) in {"rapport", "praktijk", "uitleg"}
        assert bron.verwijzing


def test_every_article_cited_stands_in_the_law_text() -> None:
    """Whoever reads a source can read the article beside it."""
    genoemd = {f"{bron.werk.afkorting} {bron.artikel}" for _, bron in bronnen() if bron.werk.bwb}
    assert set() == genoemd - artikelen()


def test_a_source_names_the_version_of_the_text_beside_it() -> None:
    """The version that a source names is the version of the text that a reader gets to see."""
    koppen = {
        kop
        for bestand in WET.glob("*.md")
        for kop in re.findall(r"^## (.+ \| .+)$", bestand.read_text("utf-8"), re.MULTILINE)
    }
    genoemd = {
        f"{bron.werk.afkorting} {bron.artikel} | {bron.werk.versie}"
        for _, bron in bronnen()
        if bron.werk.bwb
    }
    assert set() == genoemd - koppen


def test_a_source_names_the_day_on_which_it_was_read() -> None:
    """Every law was read on a day that the file with its text names."""
    dagen = {
        dag
        for bestand in WET.glob("*.md")
        for dag in re.findall(r"elezen.*?(2026-\d\d-\d\d)", bestand.read_text("utf-8"))
    }
    assert dagen >= {str(bron.werk.gelezen) for _, bron in bronnen() if bron.werk.bwb}


def test_every_lid_cited_exists() -> None:
    """A lid that is cited is a lid of that article."""
    onbekend = set()
    for _, bron in bronnen():
        bekend = leden(bron.werk.afkorting, bron.artikel)
        for lid in re.findall(r"\d+[a-z]?", bron.lid):
            if bekend and lid not in bekend:
                onbekend.add(bron.verwijzing)
    assert set() == onbekend


def test_an_article_with_leden_is_cited_by_lid() -> None:
    """Where an article has more than one lid, the source says which."""
    zonder = {
        bron.verwijzing
        for _, bron in bronnen()
        if len(leden(bron.werk.afkorting, bron.artikel)) > 1 and not bron.lid
    }
    assert set() == zonder


@pytest.mark.parametrize("naam", BOMEN)
def test_a_reader_gets_a_source_for_the_own_school(naam: str) -> None:
    """Whatever the sector and denomination on a path, some source of its end is about it."""
    eigen = {f"{id}/{d.id}": d for id, d in delen()}.get("/".join(naam.split("/")[::2]))
    zonder = []
    for pad, blad in paden(BOMEN[naam]):
        bronnen = blad.uitkomst.bronnen or getattr(eigen, "bronnen", ())
        antwoorden = dict(pad)
        sectoren = [antwoorden["sector"]] if "sector" in antwoorden else []
        for sector in sectoren:
            if bronnen and not voor_zaak(bronnen, {**antwoorden, "sector": sector}):
                zonder.append((pad, [bron.verwijzing for bron in bronnen]))
    assert [] == zonder[:3]


def test_an_article_is_cited_once_and_in_one_version() -> None:
    """Nobody gets one ground twice, or the old and the new text of an article beside each other."""
    blokken = [(naam, blad.bronnen) for naam, blad in bladen()]
    blokken += [(id, getattr(deel, "bronnen", ())) for id, deel in delen()]
    blokken += [(naam, feit.bronnen) for naam, feit in feiten().items()]
    for naam, bronnen_ in blokken:
        assert len(bronnen_) == len(set(bronnen_)), naam
        versies = {((b.werk.afkorting, b.artikel, b.lid), b.werk.versie) for b in bronnen_}
        assert len(versies) == len({plek for plek, _ in versies}), naam


# Where a source holds for one denomination only: what private schools have instead of the Awb.
BIJZONDER = {("WPO", "58"), ("WPO", "63"), ("WEC", "60"), ("WEC", "61"), ("WVO 2020", "8.3")}
BIJZONDER |= {("WVO 2020", "8.8"), ("WVO 2020", "8.15")}
OOK_OPENBAAR = {("WVO 2020", "8.15", "8")}  # the decision on an objection, in either school


def test_a_source_for_one_denomination_is_for_the_right_one() -> None:
    """The Awb binds public schools, and its counterparts in the acts on education private ones."""
    for naam, bron in bronnen():
        if bron.denominatie:
            plek = (bron.werk.afkorting, bron.artikel)
            bijzonder = plek in BIJZONDER and (*plek, bron.lid) not in OOK_OPENBAAR
            assert ("bijzonder" if bijzonder else "openbaar") == bron.denominatie, (naam, bron)


@pytest.mark.parametrize("id", TERMIJNEN)
def test_a_term_that_the_awt_moves_cites_the_awt(id: str) -> None:
    """A last day that was moved cites the article that moves it (Awt art. 1 lid 1)."""
    naam, rest = gebeurtenis_van(id)
    dag = date(2026, 8, 1)
    while dag < date(2027, 8, 1):
        dag += timedelta(days=1)
        try:
            uitslag = rules_lib.termijn(id, **{**rest, naam: dag})
        except (rules_lib.VerkeerdeVolgorde, rules_lib.BuitenBereik):
            continue
        if uitslag.berekening.verschoven_door:
            assert "Awt art. 1 lid 1" in {bron.verwijzing for bron in uitslag.bronnen}


# Examples


@pytest.mark.parametrize("id", REGELS)
def test_every_rule_has_examples_that_answer(id: str) -> None:
    """Every rule has examples, and each of them gets an answer."""
    antwoorden = [vraag(id, **waarden) for waarden in rules_lib.REGELS[id].waarden()]
    assert antwoorden
    for antwoord in antwoorden:
        for deel in ("uitkomst", "berekening", "eisen", "gedateerd"):
            if getattr(antwoord, deel, None):
                break
        else:
            pytest.fail(f"{id}: an example without an answer")


@pytest.mark.parametrize("id", CONTROLES)
def test_a_checklist_has_an_example_with_no_question_left(id: str) -> None:
    """Some example of a checklist is complete: no requirement is open."""
    uitslagen = [rules_lib.controle(id, **w) for w in rules_lib.REGELS[id].waarden()]
    assert 0 in {len(uitslag.in_staat("open")) for uitslag in uitslagen}


@pytest.mark.parametrize("id", TERMIJNEN)
def test_a_later_event_never_ends_earlier(id: str) -> None:
    """Who does something a day later never has a day less, in any version of the law."""
    naam, rest = gebeurtenis_van(id)
    dag, einden = max(rules_lib.REGELS[id].versies[0].geldig.van, date(2026, 1, 1)), []
    while dag < date(2029, 1, 1):
        dag += timedelta(days=1)
        try:
            einden.append(rules_lib.termijn(id, **{**rest, naam: dag}).berekening.laatste_dag)
        except (rules_lib.VerkeerdeVolgorde, rules_lib.BuitenBereik):
            continue
    einden = [einde for einde in einden if einde]
    assert sorted(einden) == einden


@pytest.mark.parametrize("id", TERMIJNEN)
def test_every_term_ends_on_a_day_on_which_it_may_end(id: str) -> None:
    """Where the Awt holds a reading ends on an ordinary day; elsewhere nothing moves it."""
    fout = []
    for blad in {b for naam, b in bladen() if naam.split("/")[0] == id and hasattr(b, "lezingen")}:
        eerste, *rest = (g.naam for g in blad.gebeurtenissen())
        for dag in (date(2026, 1, 1) + timedelta(days=n) for n in range(3 * 365)):
            dagboek = {eerste: dag}
            dagboek |= {naam: dag + timedelta(weeks=n) for n, naam in enumerate(rest, start=1)}
            with suppress(rules_lib.VerkeerdeVolgorde, rules_lib.BuitenBereik):
                for gelezen in bereken(blad, dagboek).lezingen:
                    onder_awt = isinstance(gelezen.lezing.einde, GewoneDag)
                    vrij = onder_awt and is_vrij(gelezen.rekening.dag)
                    verschoven = gelezen.rekening.verschoven_door and "GewoneDag(" not in repr(
                        gelezen.lezing.einde
                    )
                    if vrij or verschoven:
                        fout.append((dag, gelezen.lezing.id, gelezen.rekening.dag))
    assert [] == fout[:3]


@pytest.mark.parametrize("id", sorted(TERMIJNEN))
def test_what_is_assumed_never_gives_more_time_than_not_knowing(id: str) -> None:
    """Who leaves out an answer gets no later last day than who says not to know it."""
    regel = rules_lib.REGELS[id]
    stil = {naam: feit.standaard[1] for naam, feit in regel.zaak.feiten.items() if feit.standaard}
    for waarden in regel.waarden():
        gezegd = {naam: waarde for naam, waarde in waarden.items() if naam not in stil}
        uitslag = rules_lib.termijn(id, **gezegd)
        if not uitslag.berekening or str(uitslag.berekening.termijn.soort_datum) != "uiterlijk":
            continue
        for naam in (naam for naam, zin in stil.items() if zin in uitslag.aannames):
            with suppress(rules_lib.Ontbreekt):
                twijfel = rules_lib.termijn(id, **gezegd, **{naam: WEET_NIET}).berekening
                assert uitslag.berekening.laatste_dag <= twijfel.laatste_dag


# Wording


def test_no_answer_says_that_something_is_allowed() -> None:
    """A check never says that a decision is allowed or lawful."""
    assert [] == [(naam, tekst) for naam, tekst in teksten() if VERBODEN.search(tekst)]


@pytest.mark.parametrize("id", [id for id in REGELS if hasattr(rules_lib.REGELS[id], "uitleg")])
def test_every_question_is_put_as_a_question(id: str) -> None:
    """A fact is asked as one would ask a person."""
    for feit in rules_lib.REGELS[id].zaak.feiten.values():
        assert "?" == feit.vraag[-1]
        assert len(feit.antwoorden) > 1


def test_a_question_has_one_name_and_a_name_one_question() -> None:
    """What was asked once is known in every rule: no fact has a twin under another name."""
    namen: dict[str, set[Any]] = defaultdict(set)
    vragen: dict[str, set[str]] = defaultdict(set)
    for regel in rules_lib.REGELS.values():
        for feit in regel.zaak.feiten.values():
            namen[feit.naam].add(feit)
            vragen[feit.vraag].add(feit.naam)
    assert {} == {naam: gevonden for naam, gevonden in namen.items() if len(gevonden) > 1}
    assert {} == {vraag_: gevonden for vraag_, gevonden in vragen.items() if len(gevonden) > 1}


def test_the_titles_fit_the_side_bar() -> None:
    """No word of a title is so long that a narrow column must break it."""
    woorden = {w for regel in rules_lib.REGELS.values() for w in regel.titel.split()}
    assert [] == sorted(woord for woord in woorden if len(woord.strip("?,()")) > 24)


# Mistakes


@pytest.mark.parametrize("id", REGELS)
def test_an_unknown_fact_is_refused(id: str) -> None:
    """A fact or event the rule does not know is refused by name."""
    with pytest.raises(rules_lib.Onbekend):
        vraag(id, kleur="rood")


@pytest.mark.parametrize("antwoord", ["mbo", "", "PO ", "ja", None, 3])
@pytest.mark.parametrize("id", REGELS)
def test_an_unknown_answer_is_refused(id: str, antwoord: object) -> None:
    """An answer that is not among the answers is refused."""
    with pytest.raises(rules_lib.Onbekend):
        vraag(id, sector=antwoord)


@pytest.mark.parametrize("soort", ["termijn", "beslis", "controle", "procedure", "boom"])
def test_an_unknown_rule_is_refused(soort: str) -> None:
    """A rule that is not there is refused, whatever one asks of it."""
    with pytest.raises(rules_lib.Onbekend):
        getattr(rules_lib, soort)("bestaat-niet")


@pytest.mark.parametrize("id", TERMIJNEN)
def test_a_missing_event_is_asked_for(id: str) -> None:
    """Without its event a term asks for it, by name."""
    _, rest = gebeurtenis_van(id)
    with pytest.raises(rules_lib.Ontbreekt, match="="):
        rules_lib.termijn(id, **rest)


@pytest.mark.parametrize(
    "tekst", ["31-2-2027", "29-2-2027", "0-1-2027", "1-13-2027", "morgen", "", "23-11", "1-1-27"]
)
@pytest.mark.parametrize("id", TERMIJNEN)
def test_an_impossible_date_is_refused(id: str, tekst: str) -> None:
    """A date that does not exist or cannot be read is refused as a date."""
    naam, rest = gebeurtenis_van(id)
    with pytest.raises(rules_lib.DatumFout):
        rules_lib.termijn(id, **{**rest, naam: tekst})


VERKEERD_OM = [
    ("beslissing-aanmelding", {"ontvangst": "2-3-2027", "mededeling": "1-3-2027"}),
    ("beslissing-aanmelding", {"ontvangst": "2-3-2027", "verzoek": "3-3-2027"}),
    ("beslissing-aanmelding", {"ontvangst": "2-3-2027", "uitnodiging": "1-3-2027"}),
    ("mededeling-verlenging", {"ontvangst": "2-3-2027", "uitnodiging": "1-3-2027"}),
    ("tijdelijke-plaatsing", {"ontvangst": "1-3-2027", "verzoek": "2-3-2027"}),
    ("niet-behandelen", {"aanvulling": "1-3-2027", "uitnodiging": "2-3-2027"}),
    ("beslissing-op-bezwaar", {"bekendmaking": "2-3-2027", "ontvangst_bezwaar": "1-3-2027"}),
    ("beslissing-op-bezwaar", {"gpo_aanhangig": "2-3-2027", "gpo_oordeel": "1-3-2027"}),
]


@pytest.mark.parametrize(("id", "dagen"), VERKEERD_OM)
def test_events_in_the_wrong_order_are_refused(id: str, dagen: dict[str, str]) -> None:
    """What cannot have happened in this order is refused."""
    rest = {"sector": "po", "denominatie": "bijzonder"}
    if id in {"beslissing-aanmelding", "mededeling-verlenging"} and "uitnodiging" in dagen:
        rest |= {"opgeschort": "ja", "aanvulling": "9-3-2027"}
    if "mededeling" in dagen:
        rest |= {"verlengd": "ja"}
    if "gpo_oordeel" in dagen:
        rest |= {"gpo": "ja", "ontvangst_bezwaar": "1-3-2027"}
    with pytest.raises(rules_lib.VerkeerdeVolgorde):
        rules_lib.termijn(id, **dagen, **rest)


def test_every_error_is_one_family() -> None:
    """Whoever catches RegieFout, or ValueError, catches every refusal."""
    fouten = [
        rules_lib.Onbekend,
        rules_lib.Ontbreekt,
        rules_lib.DatumFout,
        rules_lib.BuitenBereik,
        rules_lib.NietInWerking,
        rules_lib.VerkeerdeVolgorde,
    ]
    assert all(issubclass(fout, rules_lib.RegieFout) for fout in fouten)
    assert issubclass(rules_lib.RegieFout, ValueError)


NAMEN = sorted({gebeurtenis_van(id)[0] for id in TERMIJNEN} | set(feiten()))
WILDE_WAARDEN = st.one_of(
    st.text(max_size=20),
    st.from_regex(r"\d{1,5}[-/ ]\d{1,4}[-/ ]\d{1,5}", fullmatch=True),
    st.from_regex(r"\d{1,3} (jan|feb|maart|mei|x)[a-z.]{0,4} \d{1,5}", fullmatch=True),
    st.sampled_from(["ja", "nee", "po", "vo", "so", "openbaar", "bijzonder", "weet-ik-niet"]),
    st.dates(),
    st.none(),
    st.integers(),
    st.floats(),
    st.booleans(),
)


@VAST
@given(st.sampled_from(REGELS), st.dictionaries(st.sampled_from(NAMEN), WILDE_WAARDEN, max_size=5))
def test_whatever_is_asked_gets_an_answer_or_a_refusal(id: str, waarden: dict[str, Any]) -> None:
    """No input whatsoever gives another error than one of the family."""
    with suppress(rules_lib.RegieFout):
        assert vraag(id, **waarden) is not None


@VAST
@given(st.sampled_from(TERMIJNEN), WILDE_WAARDEN)
def test_whatever_day_is_asked_gets_an_answer_or_a_refusal(id: str, dag: Any) -> None:
    """No day whatsoever gives another error than one of the family."""
    naam, rest = gebeurtenis_van(id)
    with suppress(rules_lib.RegieFout):
        assert rules_lib.termijn(id, **{**rest, naam: dag}).bronnen


def test_a_moment_is_read_as_its_day_or_refused() -> None:
    """A date with a time gives the day, or a refusal of the family."""
    with suppress(rules_lib.RegieFout):
        uitslag = rules_lib.termijn("bezwaar", datetime(2026, 11, 23, 12))
        assert date(2027, 1, 4) == uitslag.berekening.laatste_dag


# Dates as people write them

GEWONE_DAGEN = st.dates(date(1900, 1, 1), date(2999, 12, 31))


@VAST
@given(GEWONE_DAGEN)
def test_what_is_written_can_be_read(dag: date) -> None:
    """A day as the package writes it is read back as that day."""
    assert dag == lees_datum(schrijf_datum(dag))


@VAST
@given(GEWONE_DAGEN)
def test_every_usual_form_is_read(dag: date) -> None:
    """ISO, day-month-year and the month in letters are the same day."""
    maand = list(MAANDEN)[dag.month - 1]
    vormen = (
        dag.isoformat(),
        f"{dag.day}-{dag.month}-{dag.year}",
        f"{dag:%d-%m-%Y}",
        f"{dag.day} {maand} {dag.year}",
        f" {dag.day} {maand.upper()} {dag.year} ",
    )
    assert {dag} == {lees_datum(vorm) for vorm in vormen}


@VAST
@given(st.text(max_size=30))
def test_what_is_no_date_is_refused(tekst: str) -> None:
    """Any text is a date or a DatumFout."""
    with suppress(rules_lib.DatumFout):
        assert isinstance(lees_datum(tekst), date)
