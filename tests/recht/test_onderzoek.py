"""The assessment of a pupil, and the weighing of a removal: judgements that somebody makes."""

from itertools import product

import pytest

import rules_lib
from rules_lib.kern.bron import Soort
from rules_lib.kern.regel import Fase, Vorm

ONDERZOEK = {  # requirement, and the fact it asks
    "zelf-onderzocht": "eigen_onderzoek",
    "actueel-onderzocht": "actueel_onderzoek",
    "objectief-onderzocht": "objectief_onderzoek",
    "tijdig-onderzocht": "tijdig_onderzoek",
    "aanbod-onderzocht": "eigen_aanbod",
    "hulp-samenwerkingsverband": "swv_hulp",
    "uitkomst-besproken": "uitkomst_besproken",
    "onderzoek-vastgelegd": "onderzoek_vastgelegd",
}
EVENREDIGHEID = {
    "grond-aangetoond": "grond_aangetoond",
    "onhoudbaar": "onhoudbaar",
    "ondersteuning-geboden": "ondersteuning_geboden",
    "minder-ingrijpend": "minder_ingrijpend",
    "belangen-gewogen": "belangen_gewogen",
    "alternatief-gezocht": "alternatief_gezocht",
    "redenen-volledig": "redenen_volledig",
}
STAAT = {"ja": "voldaan", "nee": "ontbreekt"}


def staten(id: str, **waarden: str) -> dict[str, str]:
    """Give the state of every requirement of a list."""
    return {eis.eis.id: eis.staat for eis in rules_lib.controle(id, **waarden).eisen}


@pytest.mark.parametrize(
    ("id", "eisen"), [("onderzoek", ONDERZOEK), ("evenredigheid", EVENREDIGHEID)]
)
@pytest.mark.parametrize("antwoord", ["ja", "nee"])
def test_each_requirement_follows_its_own_fact(
    id: str, eisen: dict[str, str], antwoord: str
) -> None:
    """A list shows all that is missing: each requirement hangs on its own fact and no other."""
    assert set(eisen) == set(staten(id))
    for eis, feit in eisen.items():
        waarden = {"sector": "po", "ondersteuning_op_tijd": "ja", feit: antwoord}
        if id == "onderzoek":
            del waarden["ondersteuning_op_tijd"]
        open_ = {naam for naam, staat in staten(id, **waarden).items() if staat == "open"}
        assert STAAT[antwoord] == staten(id, **waarden)[eis]
        assert set(eisen) - {eis} == open_


@pytest.mark.parametrize("sector", ["po", "vo", "so", "vso"])
@pytest.mark.parametrize("instelling", ["ja", "nee"])
def test_help_of_the_support_region(sector: str, instelling: str) -> None:
    """Only an institution of cluster 1 or 2 is in no support region (WEC 28a.1-2)."""
    speciaal = sector in {"so", "vso"}
    waarden = {"sector": sector} | ({"instelling": instelling} if speciaal else {})
    verwacht = "niet_van_toepassing" if speciaal and instelling == "ja" else "ontbreekt"
    actual = staten("onderzoek", **waarden, swv_hulp="nee")["hulp-samenwerkingsverband"]
    assert verwacht == actual


@pytest.mark.parametrize(("geboden", "op_tijd"), list(product(("ja", "nee"), repeat=2)))
def test_help_must_be_given_and_in_time(geboden: str, op_tijd: str) -> None:
    """Help that was given too late is missing as well as help that was not given."""
    waarden = {"ondersteuning_geboden": geboden, "ondersteuning_op_tijd": op_tijd}
    verwacht = STAAT["ja" if "nee" not in (geboden, op_tijd) else "nee"]
    assert verwacht == staten("evenredigheid", **waarden)["ondersteuning-geboden"]


@pytest.mark.parametrize("id", ["onderzoek", "evenredigheid"])
def test_no_requirement_claims_more_than_its_ground(id: str) -> None:
    """Education law does not work this out: each ground is interpretation or the report."""
    for versie in rules_lib.REGELS[id].versies:
        for eis in versie.inhoud:
            eerste = eis.bronnen[0].soort
            if eis.id not in {"redenen-volledig", "belangen-gewogen"}:  # Awb 3:46, 3:4
                assert eerste in {Soort.UITLEG, Soort.RAPPORT}
            assert any(bron.soort is Soort.RAPPORT for bron in eis.bronnen)


@pytest.mark.parametrize("id", ["onderzoek", "evenredigheid"])
def test_what_is_weighed_is_marked_as_a_judgement(id: str) -> None:
    """Every open norm is a judgement; only whether it was written down is a plain fact."""
    feiten = rules_lib.REGELS[id].zaak.feiten
    eisen = ONDERZOEK if id == "onderzoek" else EVENREDIGHEID
    kaal = {feit for feit in eisen.values() if not feiten[feit].oordeel}
    assert kaal == ({"onderzoek_vastgelegd"} if id == "onderzoek" else set())


@pytest.mark.parametrize(
    ("denominatie", "sector", "verwijzing"),
    [
        ("openbaar", "po", "Awb art. 3:46"),
        ("openbaar", "vo", "Awb art. 3:46"),
        ("bijzonder", "po", "WPO art. 63 lid 2"),
        ("bijzonder", "so", "WEC art. 61 lid 2"),
        ("bijzonder", "vo", "WVO 2020 art. 8.15 lid 6"),
    ],
)
def test_complete_reasons_rest_on_the_act_of_the_school(
    denominatie: str, sector: str, verwijzing: str
) -> None:
    """Who asks for one school gets the ground of that school for complete reasons."""
    uitslag = rules_lib.controle(
        "evenredigheid", sector=sector, denominatie=denominatie, redenen_volledig="nee"
    )
    eis = next(eis for eis in uitslag.eisen if eis.eis.id == "redenen-volledig")
    assert verwijzing == eis.bronnen[0].verwijzing


@pytest.mark.parametrize(("denominatie", "soort"), [("openbaar", "wet"), ("bijzonder", "uitleg")])
def test_the_statute_asks_a_public_school_to_weigh(denominatie: str, soort: str) -> None:
    """A public school weighs because the Awb says so (3:2, 3:4); for a private one it is read."""
    waarden = {"sector": "po", "denominatie": denominatie}
    eisen = {
        (id, punt.eis.id): punt.bronnen[0].soort.value
        for id in ("evenredigheid", "verwijdering")
        for punt in rules_lib.controle(id, **waarden).eisen
    }
    assert soort == eisen["evenredigheid", "belangen-gewogen"]
    assert soort == eisen["verwijdering", "afgewogen"]
    assert soort == eisen["verwijdering", "onderzoek-gedaan"]


@pytest.mark.parametrize("antwoorden", list(product(("ja", "nee"), repeat=3)))
def test_the_refusal_asks_the_same_assessment(antwoorden: tuple[str, str, str]) -> None:
    """What a refusal asks of the assessment is what the list asks: own, current, objective."""
    namen = ("eigen_onderzoek", "actueel_onderzoek", "objectief_onderzoek")
    waarden = dict(zip(namen, antwoorden, strict=True))
    delen = staten("onderzoek", **waarden)
    heel = {delen[e] for e in ("zelf-onderzocht", "actueel-onderzocht", "objectief-onderzocht")}
    geldt = {
        "sector": "vo",
        "voorwaarden": "ja",
        "schriftelijk": "ja",
        "plaatsruimte": "ja",
        "grondslag": "niet_gevraagd",
        "gegevens": "ja",
        "extra_ondersteuning": "ja",
    }
    verwacht = "ontbreekt" if "ontbreekt" in heel else "voldaan"
    assert verwacht == staten("weigering", **geldt, **waarden)["behoefte-onderzocht"]
    assert (
        rules_lib.REGELS["weigering"].zaak.feiten["eigen_onderzoek"]
        is (rules_lib.REGELS["onderzoek"].zaak.feiten["eigen_onderzoek"])
    )


@pytest.mark.parametrize("id", ["weigering", "verwijdering"])
def test_a_public_school_prepares_and_weighs_by_the_awb(id: str) -> None:
    """Awb 3:2 (prepare with care) and 3:4 (weigh, in proportion) hold for both decisions."""
    for denominatie, verwacht in (("openbaar", {"3:2", "3:4"}), ("bijzonder", set[str]())):
        zaak = {"sector": "po", "denominatie": denominatie}
        genoemd = {
            bron.artikel
            for eis in rules_lib.controle(id, **zaak).eisen
            if eis.eis.fase in (Fase.VOOR_VOORNEMEN, Fase.VOOR_BESLUIT)
            for bron in eis.bronnen
            if bron.werk.afkorting == "Awb"
        }
        assert verwacht == genoemd & {"3:2", "3:4"}


@pytest.mark.parametrize(
    ("denominatie", "antwoord", "verwacht"),
    [
        ("openbaar", "ja", "voldaan"),
        ("openbaar", "nee", "ontbreekt"),
        ("bijzonder", "nee", "niet_van_toepassing"),
    ],
)
def test_a_refusal_is_weighed(denominatie: str, antwoord: str, verwacht: str) -> None:
    """Awb 3:4 is about a public school; whether it was weighed is a judgement of people."""
    zaak = {"denominatie": denominatie, "weigering_afgewogen": antwoord}
    assert verwacht == staten("weigering", **zaak)["afgewogen"]
    assert rules_lib.REGELS["weigering"].zaak.feiten["weigering_afgewogen"].oordeel


def test_whom_the_school_speaks_with() -> None:
    """Only of an institution does the statute name whom: its committee and the parents (WEC 41)."""
    betrokken = {
        (b.vorm, b.wie, b.bronnen[0].soort)
        for eis in rules_lib.REGELS["onderzoek"].versies[0].inhoud
        for b in eis.betrekt
    }
    assert betrokken == {
        (Vorm.ADVIES, "een deskundige, zo nodig van buiten", Soort.RAPPORT),
        (Vorm.OVERLEG, "het samenwerkingsverband", Soort.RAPPORT),
        (Vorm.INFORMEREN, "de ouders", Soort.RAPPORT),
        (Vorm.ADVIES, "de commissie van een instelling voor cluster 1 of 2", Soort.WET),
        (
            Vorm.INFORMEREN,
            "de ouders of de meerderjarige leerling, bij een instelling voor cluster 1 of 2",
            Soort.WET,
        ),
    }


@pytest.mark.parametrize("id", ["onderzoek", "evenredigheid"])
def test_an_impossible_answer_is_refused(id: str) -> None:
    """A fact of another subject and an answer that does not exist are refused."""
    with pytest.raises(rules_lib.Onbekend):
        rules_lib.controle(id, tlv="ja")
    with pytest.raises(rules_lib.Onbekend):
        rules_lib.controle(id, sector="mbo")


@pytest.mark.parametrize("id", ["onderzoek", "evenredigheid"])
def test_before_2022_there_is_no_answer(id: str) -> None:
    """A day for which nothing was read is refused, never answered with the law of today."""
    with pytest.raises(rules_lib.NietInWerking):
        rules_lib.controle(id, bekendmaking="31-7-2022")


def test_no_kind_of_school_is_asked_where_it_makes_no_difference() -> None:
    """Whether the school is an institution is not asked in the po or vo."""
    for sector in ("po", "vo"):
        open_ = {f.naam for f, _ in rules_lib.controle("onderzoek", sector=sector).vragen}
        assert "instelling" not in open_
