"""The records of practice and the Regiescan: what is refused, and that the scan always answers."""

from collections.abc import Callable
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules_lib import RegieFout
from rules_lib.praktijk.lezen import kijk_verwijzingen_na, lees_aanbevelingen, lees_factoren
from rules_lib.praktijk.records import THEMAS
from rules_lib.praktijk.scan import ANTWOORDEN, HOOGST, PUNTEN, Vraag, scan, vragen_van

FACTOR = """
[B01]
naam = "Houd het ondersteuningsaanbod actueel"
werking = "bevorderend"
tekst = "Werk het aanbod bij zodra iets verandert."
spiegelbeeld = ["H01"]
beinvloedbaar = "ja"
wie = ["school", "bestuur"]
thema = "ondersteuning-beschrijven"
paragraaf = "3.1"
fase = ["altijd"]
aanbevelingen = ["A06"]
regels = ["ondersteuningsaanbod-controle"]
scan = "Ons ondersteuningsaanbod klopt met wat wij vandaag kunnen bieden."
"""
SPIEGEL = """
[H01]
naam = "Een aanbod dat achterloopt"
werking = "belemmerend"
tekst = "Ouders rekenen op hulp die er niet meer is."
spiegelbeeld = ["B01"]
beinvloedbaar = "nauwelijks"
wie = ["school"]
thema = "kennis-en-rollen"
paragraaf = "3.1"
fase = ["aanmelding", "opp"]
"""
AANBEVELING = """
[A06]
naam = "Maak het aanbod concreet"
voor = "school"
wat = "Schrijf op wat u kunt bieden."
waarom = "Dan weten ouders waar zij aan toe zijn."
maandag = ["Lees het aanbod na.", "Streep door wat er niet meer is."]
wie = ["school"]
factoren = ["B01"]
regels = ["ondersteuningsaanbod-controle"]
paginas = ["praktijk/ondersteuning-beschrijven"]
controle = ["Het aanbod is dit jaar nagelezen."]
paragraaf = "4.2"
"""


def test_the_records_are_read() -> None:
    """What is written in the file is what the record says."""
    factoren = lees_factoren(FACTOR + SPIEGEL)
    assert ["B01", "H01"] == list(factoren)
    assert ("school", "bestuur") == factoren["B01"].wie
    assert "" == factoren["H01"].scan
    kijk_verwijzingen_na(
        factoren, lees_aanbevelingen(AANBEVELING), ["ondersteuningsaanbod-controle"]
    )


FOUTEN = [
    ("[B01]", "[B1]", "de vorm"),
    ("[B01]", "[B01", "TOML"),
    ("naam =", "titel =", "titel"),
    ('naam = "Houd het ondersteuningsaanbod actueel"', "", "naam"),
    ('"Houd het ondersteuningsaanbod actueel"', '" "', "leeg"),
    ('"Houd het ondersteuningsaanbod actueel"', "3", "een tekst"),
    ('"bevorderend"', '"bevordert"', "bevorderend"),
    ('"bevorderend"', '"belemmerend"', "begint dan met H"),
    ('"ja"', '"soms"', "deels"),
    ('["school", "bestuur"]', '"school"', "een lijst"),
    ('["school", "bestuur"]', "[1]", "een lijst"),
    ('["school", "bestuur"]', "[]", "leeg"),
    ('["school", "bestuur"]', '["school", "school"]', "twee keer"),
    ('["school", "bestuur"]', '["inspectie"]', "Kies uit"),
    ('["school", "bestuur"]', '["ouders"]', "scan"),
    ('"ja"', '"nauwelijks"', "scan"),
    ('"ondersteuning-beschrijven"', '"ondersteuning"', "Bedoelde u ondersteuning-beschrijven"),
    ('"3.1"', '"§ 3.1"', "de verkeerde vorm"),
    ('["altijd"]', '["nooit"]', "Kies uit"),
    ('["A06"]', '["B06"]', "de verkeerde vorm"),
    ('["H01"]', '["H02"]', "spiegelbeeld"),
    ('["H01"]', "[]", "dat niet terugwijst"),
]


@pytest.mark.parametrize(("goed", "fout", "melding"), FOUTEN)
def test_a_wrong_factor_is_refused(goed: str, fout: str, melding: str) -> None:
    """A factor with a wrong field is refused, and the error says what would be right."""
    assert FACTOR.count(goed) >= 1
    with pytest.raises(RegieFout, match=melding):
        lees_factoren(FACTOR.replace(goed, fout, 1) + SPIEGEL)


@pytest.mark.parametrize(
    ("goed", "fout", "melding"),
    [
        ("[A06]", "[A6]", "de vorm"),
        ('"school"', '"GPO"', "commissie"),
        ("maandag =", "dinsdag =", "maandag"),
        ('["Het aanbod is dit jaar nagelezen."]', "[]", "leeg"),
        ('"praktijk/ondersteuning-beschrijven"', '"praktijk/x.md"', "de verkeerde vorm"),
    ],
)
def test_a_wrong_recommendation_is_refused(goed: str, fout: str, melding: str) -> None:
    """A recommendation with a wrong field is refused, and the error says what would be right."""
    with pytest.raises(RegieFout, match=melding):
        lees_aanbevelingen(AANBEVELING.replace(goed, fout, 1))


@pytest.mark.parametrize(
    ("bewerk", "melding"),
    [
        (lambda f, a: (f.replace('["A06"]', '["A07"]'), a), "Een aanbeveling van factor B01"),
        (lambda f, a: (f.replace("aanbod-controle", "x"), a), "Een regel van factor B01"),
        (lambda f, a: (f, a.replace('["B01"]', '["B31"]')), "Een factor van aanbeveling A06"),
        (lambda f, a: (f, a.replace("aanbod-controle", "x")), "Een regel van aanbeveling A06"),
    ],
)
def test_a_reference_to_nothing_is_refused(
    bewerk: Callable[[str, str], tuple[str, str]], melding: str
) -> None:
    """A record names only factors, recommendations and rules that exist."""
    factoren, aanbevelingen = bewerk(FACTOR + SPIEGEL, AANBEVELING)
    with pytest.raises(RegieFout, match=melding):
        kijk_verwijzingen_na(
            lees_factoren(factoren),
            lees_aanbevelingen(aanbevelingen),
            ["ondersteuningsaanbod-controle"],
        )


def test_the_statements_of_the_scan_come_from_the_factors() -> None:
    """Each factor with a statement is a question, in the order of the themes."""
    later = FACTOR.replace("B01", "B20").replace('"ondersteuning-b', '"kennis-en-rollen" #')
    factoren = lees_factoren((later + FACTOR).replace('["H01"]', "[]"))
    assert ["B01", "B20"] == [vraag.factor for vraag in vragen_van(factoren.values())]


VRAGEN = (
    Vraag("B01", "ondersteuning-beschrijven", "a", ("A06", "A01")),
    Vraag("B20", "kennis-en-rollen", "b", ("A04",)),
    Vraag("B21", "kennis-en-rollen", "c", ("A01",)),
)


def test_the_scan_answers_every_set_of_answers() -> None:
    """Every combination of answers has a score between nothing and all, and adds up."""
    for keuze in product([*ANTWOORDEN, None], repeat=len(VRAGEN)):
        antwoorden = {
            vraag.factor: antwoord
            for vraag, antwoord in zip(VRAGEN, keuze, strict=True)
            if antwoord
        }
        uitslag = scan(VRAGEN, antwoorden)
        gegeven = [PUNTEN[antwoord] for antwoord in keuze if antwoord in PUNTEN]
        assert sum(gegeven) == uitslag.totaal.punten == sum(t.punten for t in uitslag.themas)
        assert len(VRAGEN) - len(gegeven) == uitslag.totaal.open
        assert (uitslag.totaal.procent is None) == (gegeven == [])
        assert uitslag.totaal.procent is None or 0 <= uitslag.totaal.procent <= 100
        gemist = sum(
            (HOOGST - PUNTEN[antwoord]) * len(vraag.aanbevelingen)
            for vraag, antwoord in zip(VRAGEN, keuze, strict=True)
            if antwoord in PUNTEN
        )
        assert gemist == sum(advies.gemist for advies in uitslag.adviezen)
        volgorde = [(-advies.gemist, advies.aanbeveling) for advies in uitslag.adviezen]
        assert sorted(volgorde) == volgorde


def test_the_recommendation_that_misses_most_comes_first() -> None:
    """A recommendation counts what all its factors miss; the lowest factor is named first."""
    uitslag = scan(VRAGEN, {"B01": "meestal", "B20": "nee", "B21": "nee"})
    assert [("A01", 4), ("A04", 3), ("A06", 1)] == [
        (advies.aanbeveling, advies.gemist) for advies in uitslag.adviezen
    ]
    assert ("B21", "B01") == uitslag.adviezen[0].factoren


@given(st.dictionaries(st.sampled_from(["B01", "B20", "B21"]), st.sampled_from(list(PUNTEN))))
def test_a_better_answer_never_lowers_the_score(antwoorden: dict[str, str]) -> None:
    """A school that does one thing better, with the same questions answered, scores no lower."""
    voor = scan(VRAGEN, antwoorden).totaal.punten
    for factor in antwoorden:
        assert voor <= scan(VRAGEN, {**antwoorden, factor: "altijd"}).totaal.punten


def test_every_theme_has_a_name() -> None:
    """Each theme is a page of the practice part and has a title of its own."""
    assert len(THEMAS) == len(set(THEMAS.values())) == 9
