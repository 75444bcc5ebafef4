"""The JSON output: everything that comes out fits the schema, and the schema is strict."""

import json
from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import rules_lib
from rules_lib import cli, hulp, loket
from rules_lib.kern.bron import Soort
from rules_lib.kern.fout import Ontbreekt, RegieFout
from rules_lib.kern.regel import Beslissing, Controlelijst, Fase, Procedure, Regel, TermijnRegel
from rules_lib.kern.termijn import SoortDatum
from rules_lib.kern.uitkomst import Aard
from rules_lib.kern.verkenning import Blad, Knoop, knopen
from rules_lib.weergave import gegevens
from rules_lib.weergave.schema import schema

SCHEMA = schema()
DAGEN = ("2026-11-23", "2022-08-01", "2027-02-12", "2028-12-20")


def keurt(soort: str) -> Draft202012Validator:
    """Make a validator of one kind of output."""
    return Draft202012Validator(
        {"$ref": f"#/$defs/{soort}", "$defs": SCHEMA["$defs"]},
        format_checker=Draft202012Validator.FORMAT_CHECKER,
    )


def fouten(soort: str, inhoud: Any) -> list[str]:
    """Name what in the output does not fit; only what a round trip through JSON keeps."""
    terug = json.loads(json.dumps(inhoud))
    return [f"{fout.json_path}: {fout.message}" for fout in keurt(soort).iter_errors(terug)]


def paden(knoop: Knoop[Any]) -> Iterator[dict[str, str]]:
    """Walk every path of a tree, and every way to stop halfway or not to know."""
    yield {}
    if isinstance(knoop, Blad):
        return
    yield {knoop.feit.naam: "weet-ik-niet"}
    for antwoord, tak in knoop.takken:
        for rest in paden(tak):
            yield {knoop.feit.naam: antwoord} | rest


def vragen(regel: Regel[Any]) -> Iterator[dict[str, str]]:
    """Ask a rule on 50 to 100 paths of its trees, on several days and with none."""
    gebeurtenissen = [g.naam for g in loket.gebeurtenissen_van(regel)]
    wegen = sorted(
        {tuple(pad.items()) for boom in loket.bomen_van(regel) for pad in paden(boom.knoop)}
    )
    for weg in wegen[:: 1 + len(wegen) // 50]:
        yield dict(weg)
        for dag in DAGEN:
            yield dict(weg) | dict.fromkeys(gebeurtenissen, dag)
        yield (
            dict(weg)
            | {"sector": "vo", "denominatie": "openbaar"}
            | dict.fromkeys(gebeurtenissen[:1], "2027-05-01")
        )


def soort_van(regel: Regel[Any]) -> str:
    """Name the command that asks this rule."""
    soorten = {
        TermijnRegel: "termijn",
        Beslissing: "beslis",
        Controlelijst: "controle",
        Procedure: "procedure",
    }
    return next(naam for soort, naam in soorten.items() if isinstance(regel, soort))


@pytest.mark.parametrize("id_", rules_lib.REGELS)
def test_every_output_of_every_rule_fits(id_: str) -> None:
    """On paths through all its trees and on many days, the output of a rule fits the schema."""
    regel = rules_lib.REGELS[id_]
    opdracht = soort_van(regel)
    naam = {"beslis": "beslissing"}.get(opdracht, opdracht)
    keurder, gezien, mis = keurt(naam), 0, set()
    for waarden in vragen(regel):
        try:
            uitslag = hulp.OPDRACHTEN[opdracht].vraag(id_, **waarden)
        except RegieFout:
            continue
        gezien += 1
        uitvoer = json.loads(json.dumps(cli.ALS_GEGEVENS[opdracht](uitslag)))
        mis |= {f"{fout.json_path}: {fout.message[:200]}" for fout in keurder.iter_errors(uitvoer)}
    assert set() == mis
    assert gezien > 0


@pytest.mark.parametrize("id_", hulp.OPDRACHTEN["boom"].regels)
def test_every_tree_fits(id_: str) -> None:
    """Each tree fits, and each branch points to a node that is there."""
    boom = gegevens.boom_gegevens(rules_lib.boom(id_))
    assert [] == fouten("boom", boom)
    doelen = {nummer for k in boom["knopen"] for nummer in k.get("takken", {}).values()}
    assert set(range(1, len(knopen(rules_lib.boom(id_))))) == doelen


@pytest.mark.parametrize(
    ("opdracht", "soort"),
    [("regels --json", "regels"), ("termijn bezwaar morgen --json", "fout")],
)
def test_rules_and_errors_fit(
    opdracht: str, soort: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The list of rules and the report of an error fit as well."""
    cli.main(opdracht.split())
    assert [] == fouten(soort, json.loads(capsys.readouterr().out))


def test_schema_is_valid() -> None:
    """The schema itself follows JSON Schema 2020-12."""
    Draft202012Validator.check_schema(SCHEMA)


def objecten(deel: Any) -> Iterator[dict[str, Any]]:
    """Find every description of an object in the schema."""
    if isinstance(deel, dict):
        if deel.get("type") == "object":
            yield deel
        for binnen in deel.values():
            yield from objecten(binnen)
    elif isinstance(deel, list):
        for binnen in deel:
            yield from objecten(binnen)


def test_schema_is_strict() -> None:
    """No object takes a name that is not described, and none leaves one out."""
    los = [
        deel["description"]
        for deel in objecten(SCHEMA["$defs"])
        if deel.get("additionalProperties", True) is True
        or sorted(deel.get("properties", [])) != sorted(deel.get("required", []))
    ]
    assert [] == los


def test_schema_has_no_idle_part() -> None:
    """Each definition is used or is one of the outputs."""
    tekst = json.dumps(SCHEMA)
    assert [] == [naam for naam in SCHEMA["$defs"] if f'"#/$defs/{naam}"' not in tekst]


@pytest.mark.parametrize(
    ("deel", "veld", "waarden"),
    [
        ("bron", "soort", [soort.value for soort in Soort]),
        ("eis", "fase", [fase.value for fase in Fase]),
        ("uitkomst", "aard", [aard.value for aard in Aard]),
    ],
)
def test_choices_are_those_of_the_kernel(deel: str, veld: str, waarden: list[str]) -> None:
    """A list of choices in the schema is the list in the code."""
    assert waarden == SCHEMA["$defs"][deel]["properties"][veld]["enum"]


def test_kinds_of_date_and_error_are_those_of_the_kernel() -> None:
    """Every kind of date and every kind of error has its place in the schema."""
    assert [soort.value for soort in SoortDatum] == SCHEMA["$defs"]["soort_datum"]["enum"]
    bekend = SCHEMA["$defs"]["fout"]["properties"]["fout"]["properties"]["soort"]["enum"]
    assert sorted({RegieFout.soort, *(k.soort for k in RegieFout.__subclasses__())}) == sorted(
        bekend
    )


@pytest.mark.parametrize(
    "verander",
    [
        {"laatste_dag": "4 januari 2027"},
        {"soort_datum": "ooit"},
        {"extra": 1},
        {"lezingen": [{}]},
    ],
    ids=str,
)
def test_what_does_not_belong_is_refused(verander: dict[str, Any]) -> None:
    """The schema notices a wrong date, an unknown choice, an extra name and a hollow part."""
    uitvoer = gegevens.termijn_gegevens(rules_lib.termijn("bezwaar", "2026-11-23"))
    assert [] == fouten("termijn", uitvoer)
    assert [] != fouten("termijn", uitvoer | verander)


def test_an_open_question_is_named() -> None:
    """A term that lacks an answer says which, by the name that the schema knows."""
    with pytest.raises(Ontbreekt) as fout:
        rules_lib.termijn("beroep", "2026-11-23")
    assert "denominatie" == fout.value.naam


def test_halves_are_not_confused() -> None:
    """An output fits one kind only."""
    uitvoer = gegevens.beslis_gegevens(rules_lib.beslis("zorgplicht"))
    soorten = [deel["$ref"].rpartition("/")[2] for deel in SCHEMA["anyOf"]]
    past = [soort for soort in soorten if not fouten(soort, uitvoer)]
    assert ["beslissing"] == past


def test_every_combination_of_base_facts() -> None:
    """The procedure fits for every school, with all its days and with only the first."""
    mis = []
    for sector, denominatie in product(("po", "vo", "so", "vso"), ("openbaar", "bijzonder")):
        for dagen in (["ontvangst"], ["ontvangst", "bekendmaking", "ontvangst_bezwaar"]):
            uitslag = rules_lib.procedure(
                "aanmelding",
                sector=sector,
                denominatie=denominatie,
                **dict.fromkeys(dagen, "2026-11-23"),
            )
            mis += fouten("procedure", gegevens.procedure_gegevens(uitslag))
    assert [] == mis
