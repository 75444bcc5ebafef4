"""The command `regie`: answers in text and JSON, errors in Dutch, and never half a result."""

import io
import json
import os
import re
import runpy
import shlex
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from itertools import product
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from icalendar import Calendar

import rules_lib
from rules_lib import cli, hulp, loket, stand
from rules_lib.kern.datum import schrijf_dag, schrijf_datum
from rules_lib.kern.regel import Beslissing, Controlelijst, Procedure, TermijnRegel
from rules_lib.kern.verkenning import Vraag, knopen
from rules_lib.kern.zaak import Onbeantwoord

WORTEL = Path(__file__).parent.parent
Scherm = pytest.CaptureFixture[str]


def regie(opdracht: str, scherm: Scherm) -> tuple[int, str, str]:
    """Run a command in this process; give its exit code, its answer and its complaint."""
    code = cli.main(shlex.split(opdracht))
    gezegd = scherm.readouterr()
    return code, gezegd.out, gezegd.err


def los(*woorden: str, **rest: Any) -> subprocess.CompletedProcess[bytes]:
    """Run a command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "rules_lib", *woorden], cwd=WORTEL, capture_output=True, **rest
    )


@pytest.mark.parametrize(
    ("opdracht", "veld", "verwacht"),
    [
        ("termijn beslissing-aanmelding 2026-11-23", "laatste_dag", "2027-01-04"),
        ("termijn beslissing-aanmelding 2026-11-23 verlengd=ja", "laatste_dag", "2027-02-01"),
        ("termijn tijdelijke-plaatsing 2026-11-23", "laatste_dag", "2027-02-02"),
        ("termijn tijdelijke-plaatsing 2026-11-23", "soort_datum", "vanaf"),
        ("termijn beroep denominatie=bijzonder", "laatste_dag", None),
        ("beslis zorgplicht", "status", "vraag"),
        ("beslis zorgplicht sector=so instelling=ja", "status", "uitkomst"),
        ("controle weigering redenen=nee", "regel", "weigering"),
        (
            "procedure aanmelding ontvangst=2026-11-23",
            "gebeurtenissen",
            {"ontvangst": "2026-11-23"},
        ),
    ],
)
def test_answers(opdracht: str, veld: str, verwacht: Any, capsys: Scherm) -> None:
    """A question that can be answered is, and an incomplete decision is no error."""
    code, antwoord, klacht = regie(f"{opdracht} --json", capsys)
    assert (0, "", verwacht) == (code, klacht, json.loads(antwoord)[veld])


@pytest.mark.parametrize(
    "dag",
    [
        "2026-11-23",
        "23-11-2026",
        "'23 november 2026'",
        "23 november 2026",
        "maandag 23 nov. 2026",
        "bekendmaking=2026-11-23",
        "bekendmaking=23 november 2026",
        "bekendmaking='23 november 2026' sector=po",
        "sector=po 23 november 2026",
        "23 november 2026 sector=po",
    ],
)
def test_days_as_people_write_them(dag: str, capsys: Scherm) -> None:
    """However a day is written, quoted or not, named or not, it is the same day."""
    code, antwoord, _ = regie(f"termijn bezwaar {dag}", capsys)
    assert (0, "maandag 4 januari 2027") == (code, antwoord.splitlines()[1])


@pytest.mark.parametrize(
    "opdracht",
    [
        "--json termijn bezwaar 2026-11-23",
        "termijn --json bezwaar 2026-11-23",
        "termijn bezwaar --json 2026-11-23",
        "termijn bezwaar 2026-11-23 --json",
    ],
)
def test_json_may_stand_anywhere(opdracht: str, capsys: Scherm) -> None:
    """The option for JSON works before and after the command."""
    assert "2027-01-04" == json.loads(regie(opdracht, capsys)[1])["laatste_dag"]


def test_all_rules_are_listed(capsys: Scherm) -> None:
    """Each rule is named with its kind and title."""
    _, antwoord, _ = regie("regels", capsys)
    regels = [re.split(r"\s{2,}", regel) for regel in antwoord.splitlines()]
    assert [[r.id, r.titel] for r in rules_lib.REGELS.values()] == [[r[0], r[2]] for r in regels]
    lijst = json.loads(regie("regels --json", capsys)[1])["regels"]
    assert [[r["id"], r["soort"], r["titel"]] for r in lijst] == regels


TE_VROEG = "sector=po denominatie=bijzonder bekendmaking=2026-12-02 ontvangst_bezwaar=2026-12-01"
FOUT = [
    ("", "ontbreekt"),
    ("--json", "ontbreekt"),
    ("termijnen", "onbekend"),
    ("termijn", "ontbreekt"),
    ("termijn bezwar 2026-11-23", "onbekend"),
    ("beslis bezwaar", "onbekend"),
    ("boom weigering", "onbekend"),
    ("termijn bezwaar", "ontbreekt"),
    ("termijn bezwaar 31-2-2027", "datum"),
    ("termijn bezwaar 23-11-26", "datum"),
    ("termijn bezwaar dinsdag 23 november 2026", "datum"),
    ("termijn bezwaar 2026-11-23 2026-11-24", "datum"),
    ("termijn bezwaar morgen", "fout"),
    ("termijn bezwaar sector po", "fout"),
    ("termijn bezwaar 2031-01-01", "buiten-bereik"),
    ("termijn bezwaar 2013-12-31", "buiten-bereik"),
    ("termijn bezwaar 2030-12-01", "buiten-bereik"),
    ("termijn bezwaar 2026-11-23 kleur=rood", "onbekend"),
    ("termijn bezwaar 2026-11-23 sector=mbo", "onbekend"),
    ("termijn bezwaar 2026-11-23 sector=", "fout"),
    ("termijn bezwaar =po", "fout"),
    ("termijn bezwaar bekendmaking=", "fout"),
    ("termijn bezwaar 2026-11-23 sector=po sector=vo", "fout"),
    ("termijn bezwaar 2026-11-23 bekendmaking=2026-11-23", "ontbreekt"),
    ("termijn beslissing-aanmelding-asiel 2026-06-11", "niet-in-werking"),
    (f"termijn beslissing-op-bezwaar {TE_VROEG}", "volgorde"),
    ("beslis zorgplicht sector", "fout"),
    ("beslis zorgplicht 2026-11-23", "fout"),
    ("beslis zorgplicht kleur=rood", "onbekend"),
    ("controle weigering ja", "fout"),
    ("procedure aanmelding 2026-11-23", "fout"),
    ("regels bezwaar", "fout"),
    ("--kleur regels", "onbekend"),
    ("regels --js", "onbekend"),
    ("termijn bezwaar 2026-11-23 --ics", "fout"),
    ("termijn bezwaar 2026-11-23 --svg boom.svg", "fout"),
    ("boom bezwaar --ics agenda.ics", "fout"),
    ("regels --ics agenda.ics", "fout"),
    ("procedure aanmelding --ics agenda.ics", "fout"),
    ("termijn beroep denominatie=bijzonder --ics agenda.ics", "fout"),
    ("termijn bezwar --help", "onbekend"),
    ("termijn bezwaar 2026-11-23 --peildag 2026-11-23", "fout"),
    ("termijn bezwaar 2026-11-23 --peildag", "fout"),
    ("regels --regel bezwaar", "fout"),
    ("vergelijk", "fout"),
    ("vergelijk 2025-07-31", "fout"),
    ("vergelijk 31 juli 2025 1 augustus 2025", "fout"),
    ("vergelijk 2025-07-31 31-6-2025", "datum"),
    ("vergelijk 2025-07-31 2025-08-01 --regel bezwar", "onbekend"),
    ("vergelijk 2025-07-31 2025-08-01 --ics agenda.ics", "fout"),
]


@pytest.mark.parametrize(("opdracht", "soort"), FOUT)
def test_bad_input_is_told(
    opdracht: str, soort: str, capsys: Scherm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bad input gives exit code 2 and one line on stderr, no result and no file."""
    monkeypatch.chdir(tmp_path)
    code, antwoord, klacht = regie(opdracht.replace("--json", ""), capsys)
    assert (2, "", 1) == (code, antwoord, klacht.count("\n"))
    code, antwoord, zelfde = regie(f"{opdracht} --json", capsys)
    fout = json.loads(antwoord)["fout"]
    assert (2, klacht, soort) == (code, zelfde, fout["soort"])
    assert fout["wat"] in klacht
    assert fout["gegeven"] in klacht
    assert klacht.rstrip().endswith(fout["goed"])
    assert [] == list(tmp_path.iterdir())


@pytest.mark.parametrize("id", ["bezwaar", "zorgplicht", "weigering", "aanmelding"])
def test_who_gives_no_day_reads_how_this_rule_names_it(id: str, capsys: Scherm) -> None:
    """The example that is given back has the first event of the rule that was asked."""
    regel = rules_lib.REGELS[id]
    opdracht = next(o for soort, o in OPDRACHT.items() if isinstance(regel, soort))
    _, _, klacht = regie(f"{opdracht} {id} morgen", capsys)
    assert f" {regel.ankers[0].naam}=2026-11-23 " in klacht


def test_json_is_read_by_people_too(capsys: Scherm) -> None:
    """Letters with an accent stand in the answer as they are."""
    _, antwoord, _ = regie("termijn bezwaar 2026-11-23 --json", capsys)
    assert "één" in antwoord


def niet_samen() -> Iterator[tuple[str, str, dict[str, str], tuple[str, ...]]]:
    """Find every answer that cannot be given beside another: rule, fact, answers, what can."""
    for id, regel in rules_lib.REGELS.items():
        for naam, feit in regel.zaak.feiten.items():
            for ander, antwoord in product(("sector", "tlv_voor"), SOORTEN):
                bron = regel.zaak.feiten.get(ander)
                if naam == ander or bron is None or antwoord not in bron.antwoorden:
                    continue
                zaak = regel.zaak(**{ander: antwoord})
                zaak.gelezen = dict(zaak.antwoorden)
                with suppress(KeyError, Onbeantwoord):
                    kan = feit.mogelijk(zaak)
                    for fout in feit.antwoorden.keys() - set(kan):
                        yield id, naam, {ander: antwoord, naam: fout}, kan


SOORTEN = ("po", "vo", "so", "vso", "pro", "lwoo")
NIET_SAMEN = list(niet_samen())
OPDRACHT = {TermijnRegel: "termijn", Beslissing: "beslis"}
OPDRACHT |= {Controlelijst: "controle", Procedure: "procedure"}


def test_facts_that_depend_on_another_are_known() -> None:
    """Every fact with a limited choice is among those that are tried below."""
    feiten = [f for regel in rules_lib.REGELS.values() for f in regel.zaak.feiten.values()]
    beperkt = {feit.naam for feit in feiten if vars(feit)["_beperk"]}
    assert beperkt == {naam for _, naam, _, _ in NIET_SAMEN}


@pytest.mark.parametrize(("id", "naam", "antwoorden", "kan"), NIET_SAMEN)
def test_an_answer_that_cannot_be_beside_another_is_refused(
    id: str, naam: str, antwoorden: dict[str, str], kan: tuple[str, ...], capsys: Scherm
) -> None:
    """Also when the rule does not ask it: no answer, but what was given and what can be."""
    opdracht = next(o for soort, o in OPDRACHT.items() if isinstance(rules_lib.REGELS[id], soort))
    vast = [f"{n}={a}" for n, a in antwoorden.items()]
    code, antwoord, klacht = regie(shlex.join([opdracht, id, *vast, "--json"]), capsys)
    fout = json.loads(antwoord)["fout"]
    assert (2, antwoorden[naam]) == (code, fout["gegeven"])
    assert naam in fout["wat"]
    assert f"Kies uit: {', '.join(kan)}." == fout["goed"]
    assert klacht.rstrip().endswith(fout["goed"])


@pytest.mark.parametrize(
    "woorden", [["--ics"], ["--foo"], ["--json=3"], ["--js"], ["--", "--x"], ["-q"]], ids=str
)
def test_no_english_and_no_traceback(woorden: list[str], capsys: Scherm) -> None:
    """What argparse would say in English is said in Dutch."""
    assert 2 == cli.main(woorden)
    klacht = capsys.readouterr().err
    assert not re.search(r"error|usage|argument |expected|unrecognized|Traceback", klacht)


def voorbeelden() -> list[Any]:
    """Find the example in the help of every rule."""
    return [
        pytest.param(naam, id_, id=f"{naam} {id_}")
        for naam, opdracht in hulp.OPDRACHTEN.items()
        for id_ in opdracht.regels
    ]


@pytest.mark.parametrize(("naam", "id_"), voorbeelden())
def test_help_of_every_rule(naam: str, id_: str, capsys: Scherm) -> None:
    """The help of a rule names the facts it reads, with answers, and no other; its example runs."""
    code, uitleg, _ = regie(f"{naam} {id_} --help", capsys)
    assert 0 == code
    regel = rules_lib.REGELS[id_]
    assert regel.titel in uitleg
    alle = (knoop for boom in loket.bomen_van(regel) for knoop in knopen(boom.knoop))
    gelezen = {knoop.feit.naam for knoop in alle if isinstance(knoop, Vraag)}
    gelezen |= {"sector", "denominatie"}  # these choose the act of the school
    namen = [a for naam in gelezen for a in (naam, *regel.zaak.feiten[naam].antwoorden)]
    assert set() == {n for n in namen if not re.search(rf"^ +{n}\b", uitleg, re.M)}
    feiten = uitleg.split("Feiten (")[1].split("Voorbeeld:")[0]
    assert gelezen == set(re.findall(r"^  (\S+)$", feiten, re.M))
    voorbeeld = uitleg.splitlines()[-1].strip()
    assert 0 == regie(voorbeeld.removeprefix("regie "), capsys)[0]


@pytest.mark.parametrize("naam", hulp.OPDRACHTEN)
def test_help_of_every_command(naam: str, capsys: Scherm) -> None:
    """The help of a command lists every rule that it can ask, with its title."""
    code, uitleg, _ = regie(f"{naam} --help", capsys)
    assert 0 == code
    regels = hulp.OPDRACHTEN[naam].regels.values()
    assert set() == {
        r.id for r in regels if not re.search(rf"^  {r.id} +{re.escape(r.titel)}", uitleg, re.M)
    }
    assert naam in regie("--help", capsys)[1]
    opties = {"uit": "-o"} | {o: f"--{o}" for o in hulp.OPDRACHTEN[naam].opties if o != "uit"}
    assert set() == {o for o in hulp.OPDRACHTEN[naam].opties if opties[o] not in uitleg}


def test_help_documents_the_columns_of_a_table(capsys: Scherm) -> None:
    """The help of the table says what each column holds, and what each word of the status says."""
    uitleg = regie("tabel --help", capsys)[1]
    woorden = {**stand.KOLOMMEN, **stand.STATUS}
    assert set() == {n for n, w in woorden.items() if not re.search(rf"^  {n} +{w}$", uitleg, re.M)}


def test_help_wins_from_the_rest(capsys: Scherm) -> None:
    """Who asks for help gets help, whatever else is on the line."""
    assert regie("-h", capsys) == regie("--json --hulp", capsys)


def test_calendar_file(tmp_path: Path, capsys: Scherm) -> None:
    """The calendar file holds the day that the screen shows, and replaces an older one."""
    bestand = tmp_path / "met spatie.ics"
    bestand.write_text("oud")
    code, antwoord, _ = regie(f"termijn bezwaar 2026-11-23 --ics '{bestand}'", capsys)
    (afspraak,) = Calendar.from_ical(bestand.read_bytes()).walk("VEVENT")
    dag = afspraak.decoded("dtstart")
    assert (0, schrijf_datum(dag)) == (code, antwoord.splitlines()[1])
    assert [bestand] == list(tmp_path.iterdir())


def test_calendar_file_of_a_procedure(tmp_path: Path, capsys: Scherm) -> None:
    """The calendar file of a procedure holds each step that has a day."""
    bestand = tmp_path / "a.ics"
    opdracht = f"--ics {bestand} procedure aanmelding ontvangst=2026-11-23 --json"
    stappen = json.loads(regie(opdracht, capsys)[1])["stappen"]
    gelezen = Calendar.from_ical(bestand.read_bytes()).walk("VEVENT")
    dagen = [stap["datum"] for stap in stappen if stap["datum"]]
    assert dagen == [afspraak.decoded("dtstart").isoformat() for afspraak in gelezen]


def test_drawing_file(tmp_path: Path, capsys: Scherm) -> None:
    """The drawing is written whole; the screen shows the same questions in words."""
    bestand = tmp_path / "boom.svg"
    code, antwoord, _ = regie(f"boom zorgplicht --svg {bestand}", capsys)
    titel = ElementTree.parse(bestand).findtext("{*}title")
    assert (0, "Geldt de zorgplicht?") == (code, titel)
    assert "1. In welk onderwijs speelt het?" == antwoord.splitlines()[0]


@pytest.mark.parametrize("waar", ["nergens/a.ics", "bestand/a.ics", ".", "x" * 300])
def test_file_that_cannot_be_written(waar: str, tmp_path: Path, capsys: Scherm) -> None:
    """A file that cannot be written is told before anything is shown, and nothing is left."""
    (tmp_path / "bestand").touch()
    code, antwoord, klacht = regie(f"termijn bezwaar 2026-11-23 --ics {tmp_path / waar}", capsys)
    assert (2, "", 1) == (code, antwoord, klacht.count("\n"))
    assert [tmp_path / "bestand"] == list(tmp_path.iterdir())


def test_half_a_file_is_never_left(
    tmp_path: Path, capsys: Scherm, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the disk fills up halfway, the older file is still there and whole."""
    bestand = tmp_path / "a.ics"
    bestand.write_text("oud")

    def vol(pad: Path, inhoud: bytes) -> None:
        with pad.open("wb") as half:
            half.write(inhoud[:10])
        raise OSError(28, "vol")

    monkeypatch.setattr(Path, "write_bytes", vol)
    assert 2 == regie(f"termijn bezwaar 2026-11-23 --ics {bestand}", capsys)[0]
    assert ([bestand], "oud") == (list(tmp_path.iterdir()), bestand.read_text())


class Weg(io.StringIO):
    """A screen that is gone: writing fails."""

    def __init__(self, fout: OSError, pad: Path) -> None:
        super().__init__()
        self.fout, self.bestand = fout, pad.open("wb")

    def flush(self) -> None:
        """Fail as a closed pipe or a full disk does."""
        raise self.fout

    def fileno(self) -> int:
        """Give a file that may be closed."""
        return self.bestand.fileno()


@pytest.mark.parametrize(
    ("fout", "code", "regels"), [(BrokenPipeError(), 0, 0), (OSError(28, "full"), 2, 1)]
)
def test_screen_that_is_gone(
    fout: OSError,
    code: int,
    regels: int,
    tmp_path: Path,
    capsys: Scherm,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A reader that leaves is no error; a disk that is full is told in Dutch."""
    weg = Weg(fout, tmp_path / "scherm")
    with weg.bestand, monkeypatch.context() as plaats:
        plaats.setattr(sys, "stdout", weg)
        assert code == cli.main(["regels"])
    assert regels == capsys.readouterr().err.count("\n")


def test_closed_pipe() -> None:
    """A reader such as head, that stops reading, sees no traceback."""
    lezen, schrijven = os.pipe()
    os.close(lezen)
    with os.fdopen(schrijven, "wb") as pijp:
        uitkomst = subprocess.run(
            [sys.executable, "-m", "rules_lib", "procedure", "aanmelding"],
            cwd=WORTEL,
            stdout=pijp,
            stderr=subprocess.PIPE,
        )
    assert (0, b"") == (uitkomst.returncode, uitkomst.stderr)


@pytest.mark.parametrize("codering", ["ascii", "cp1252", "utf-8"])
def test_output_is_utf8(codering: str) -> None:
    """Also on a screen that calls itself ASCII or cp1252 the output is UTF-8."""
    omgeving = os.environ | {"PYTHONIOENCODING": codering, "PYTHONUTF8": "0", "LC_ALL": "C.UTF-8"}
    uitkomst = los("controle", "weigering", env=omgeving)
    assert 0 == uitkomst.returncode
    assert "Vóór het besluit" in uitkomst.stdout.decode("utf-8")
    klacht = los("termijn", "bezwaar", "23 nóvember 2026", env=omgeving)
    assert (2, True) == (klacht.returncode, "nóvember" in klacht.stderr.decode("utf-8"))


def test_bytes_that_are_no_text() -> None:
    """An argument that is no text in any encoding is told, also as JSON."""
    opdracht = [os.fsencode(sys.executable), b"-m", b"rules_lib", b"termijn", b"bezwaar\xff"]
    uitkomst = subprocess.run([*opdracht, b"--json"], cwd=WORTEL, capture_output=True)
    assert 2 == uitkomst.returncode
    assert "onbekend" == json.loads(uitkomst.stdout)["fout"]["soort"]


def test_process_gives_code_and_answer() -> None:
    """As a program it answers on stdout with 0, and complains on stderr with 2."""
    goed = los("termijn", "bezwaar", "23", "november", "2026")
    assert (0, b"") == (goed.returncode, goed.stderr)
    assert schrijf_dag(rules_lib.termijn("bezwaar", "2026-11-23").berekening.laatste_dag) in (
        goed.stdout.decode()
    )
    fout = los()
    assert (2, b"", 1) == (fout.returncode, fout.stdout, fout.stderr.count(b"\n"))


def test_module_is_the_command(monkeypatch: pytest.MonkeyPatch, capsys: Scherm) -> None:
    """`python -m rules_lib` is the same command, and reads the arguments of the process."""
    monkeypatch.setattr(sys, "argv", ["regie", "regels"])
    with pytest.raises(SystemExit) as einde:
        runpy.run_module("rules_lib", run_name="__main__")
    zelf = capsys.readouterr().out
    assert (0, regie("regels", capsys)[1]) == (einde.value.code, zelf)
    runpy.run_module("rules_lib.__main__", run_name="gelezen")
    assert "" == capsys.readouterr().out
