"""`regie tabel`: CSV and Excel in and out, no row lost, and told in Dutch what is wrong."""

import io
import os
import re
import sys
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from openpyxl.worksheet.datavalidation import DataValidation

from rules_lib import bestand, cli
from rules_lib.kern.fout import RegieFout
from rules_lib.stand import KOLOMMEN

Scherm = pytest.CaptureFixture[str]
ZAKEN = "zaak;bekendmaking;opmerking\nA;23-11-2026;Zoë\nB;31-2-2027;\n;;\nC;2027-02-12;=1+1\n\n"
NIEUW = [f"bezwaar.{naam}" for naam in KOLOMMEN]


@pytest.fixture
def regie(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Scherm
) -> Callable[..., tuple[int, str, str]]:
    """Run a command in an empty folder; give its exit code, its answer and its complaint."""
    monkeypatch.chdir(tmp_path)

    def draai(*woorden: str) -> tuple[int, str, str]:
        code = cli.main([*woorden])
        gezegd = capsys.readouterr()
        return code, gezegd.out, gezegd.err

    return draai


Regie = Callable[..., tuple[int, str, str]]
VRAAG = ("--termijnen", "bezwaar", "--peildag", "28 december 2026")


def rijen(tekst: str, teken: str = ";") -> list[dict[str, str]]:
    """Read CSV as a spreadsheet would."""
    frame = pd.read_csv(io.StringIO(tekst), sep=teken, dtype=str, keep_default_na=False)
    return frame.to_dict("records")


def test_csv_to_the_screen(regie: Regie) -> None:
    """Every row comes back as it was, with its deadline or its reason, and is counted."""
    Path("zaken.csv").write_text(ZAKEN, "utf-8")
    code, antwoord, klacht = regie("tabel", "zaken.csv", *VRAAG)
    gevonden = rijen(antwoord)
    assert (0, rijen(ZAKEN.rstrip())) == (
        code,
        [{naam: rij[naam] for naam in ("zaak", "bekendmaking", "opmerking")} for rij in gevonden],
    )
    assert [("2027-01-04", "7"), ("", ""), ("", ""), ("2027-03-30", "92")] == [
        (rij["bezwaar.laatste_dag"], rij["bezwaar.dagen_over"]) for rij in gevonden
    ]
    assert ["loopt", "fout", "ontbreekt", "loopt"] == [r["bezwaar.status"] for r in gevonden]
    assert "Rijen: 4. Termijnen: 1. Uitgerekend: 2." in klacht
    assert "ontbreekt een dag of antwoord: 1. Gemarkeerd met een fout: 1." in klacht
    assert "Geen jurist heeft dit nagekeken" in klacht


@pytest.mark.parametrize("naam", ["uit.csv", "uit.xlsx", "UIT.XLSX"])
def test_out_to_a_file_and_in_again(naam: str, regie: Regie) -> None:
    """A file that was written can be read again, and then gives the same."""
    Path("zaken.csv").write_text(ZAKEN, "utf-8")
    scherm = regie("tabel", "zaken.csv", *VRAAG)[1]
    code, antwoord, klacht = regie("tabel", "zaken.csv", *VRAAG, "-o", naam)
    assert (0, "", 2) == (code, antwoord, klacht.count("\n"))
    assert scherm == regie("tabel", naam, *VRAAG)[1]


def test_excel_to_excel(regie: Regie) -> None:
    """Days are days in Excel, numbers are numbers, and text that looks like a formula is text."""
    boek = openpyxl.Workbook()
    blad = boek.active
    blad.append(["zaak", " bekendmaking ", "toelichting", "uur", "leeg", None])
    blad.append([1, datetime(2026, 11, 23), "gewoon", datetime(2026, 11, 23, 9, 30), None, None])
    blad.append([2.5, "23 november 2026", "#N/A", time(9, 30), None])
    blad.append([])
    blad.append(["drie", None, "laatste"])
    blad["C2"].data_type = "s"
    boek.save("zaken.xlsx")
    Path("formule.csv").write_text('bekendmaking,toelichting\n2026-11-23,"=1+1"\n', "utf-8")
    assert 0 == regie("tabel", "zaken.xlsx", *VRAAG, "--uit", "uit.xlsx")[0]
    assert 0 == regie("tabel", "formule.csv", *VRAAG, "--uit", "formule.xlsx")[0]
    gelezen = openpyxl.load_workbook("uit.xlsx").active
    kop, eerste, tweede, derde, vierde = gelezen.iter_rows(values_only=True)
    assert ("zaak", "bekendmaking", "toelichting", "uur", "leeg", *NIEUW) == kop
    dag = datetime(2026, 11, 23)
    assert (1, dag, "gewoon", dag.replace(hour=9, minute=30), None) == eerste[:5]
    assert (2.5, "23 november 2026", "#N/A", time(9, 30), None) == tweede[:5]
    assert (datetime(2027, 1, 4), 7, "loopt") == eerste[5:8] == tweede[5:8]
    assert [None, "drie"] == [derde[0], vierde[0]]
    assert "A2" == gelezen.freeze_panes
    cel = openpyxl.load_workbook("formule.xlsx").active["B2"]
    assert ("=1+1", "s") == (cel.value, cel.data_type)


def test_excel_with_more_than_a_table(regie: Regie) -> None:
    """A second sheet is told; layout that does not matter is passed over in silence."""
    boek = openpyxl.Workbook()
    boek.active.title = "Zaken"
    boek.active.append(["bekendmaking"])
    boek.active.append(["2026-11-23"])
    boek.active.add_data_validation(DataValidation(type="list", formula1='"a,b"'))
    boek.create_sheet("Oud")
    boek.save("zaken.xlsx")
    code, antwoord, klacht = regie("tabel", "zaken.xlsx", *VRAAG)
    assert (0, "2027-01-04") == (code, rijen(antwoord)[0]["bezwaar.laatste_dag"])
    assert "Alleen het blad Zaken is gelezen.\n" in klacht


@pytest.mark.parametrize("teken", [";", ",", "\t"])
@pytest.mark.parametrize("codering", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("einde", ["\n", "\r\n"])
def test_csv_as_programs_write_it(teken: str, codering: str, einde: str, regie: Regie) -> None:
    """Signs, encodings and line ends as Excel and others write them; the sign stays the same."""
    tekst = f'naam{teken}bekendmaking{einde}Zoë{teken}2026-11-23{einde}"a{teken}b"{teken}{einde}'
    Path("zaken.csv").write_bytes(tekst.encode(codering))
    code, antwoord, _ = regie("tabel", "zaken.csv", *VRAAG)
    assert (0, ["Zoë", f"a{teken}b"]) == (code, [rij["naam"] for rij in rijen(antwoord, teken)])
    regie("tabel", "zaken.csv", *VRAAG, "-o", "uit.csv")
    assert Path("uit.csv").read_text("utf-8-sig").splitlines() == antwoord.splitlines()
    assert Path("uit.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_today_is_the_day(regie: Regie) -> None:
    """Without a day the days are counted from today; without terms all that can begin are given."""
    Path("zaken.csv").write_text("bekendmaking\n2026-11-23\n", "utf-8")
    code, antwoord, _ = regie("tabel", "zaken.csv")
    rij = rijen(antwoord)[0]
    over = date.fromisoformat(rij["bezwaar.laatste_dag"]) - date.today()
    assert (0, over.days) == (code, int(rij["bezwaar.dagen_over"]))
    assert "gpo-verzoek.status" in rij
    assert "beroep.status" not in rij


def test_a_misspelt_column_is_told_on_stderr(regie: Regie) -> None:
    """A column that nearly has a known name is told, and the rest is computed."""
    Path("zaken.csv").write_text("Bekendmaking,ontvangst\n2026-11-23,2026-11-23\n", "utf-8")
    termijnen = " bezwaar, beslissing-aanmelding,"
    code, antwoord, klacht = regie("tabel", "zaken.csv", "--termijnen", termijnen)
    assert 0 == code
    assert "De kolom Bekendmaking telt niet mee. Bedoelde u bekendmaking?" in klacht
    assert "ontbreekt" == rijen(antwoord, ",")[0]["bezwaar.status"]
    assert "2027-01-04" == rijen(antwoord, ",")[0]["beslissing-aanmelding.laatste_dag"]


FOUT: list[tuple[str, bytes | None, tuple[str, ...], str]] = [
    ("zaken.csv", None, ("tabel",), "welk bestand"),
    ("zaken.csv", None, ("tabel", "zaken.csv", "meer.csv"), "welk bestand"),
    ("zaken.csv", None, ("tabel", "zaken.csv"), "niet te lezen"),
    ("zaken.txt", b"bekendmaking", ("tabel", "zaken.txt"), "geen CSV of Excel"),
    ("zaken.csv", b"bekendmaking", ("tabel", "zaken.csv", "-o", "uit.ods"), "geen CSV of Excel"),
    ("zaken.csv", b"bekendmaking", ("tabel", "zaken.csv", "-o", "./zaken.csv"), "zichzelf"),
    ("zaken.csv", b"bekendmaking", ("tabel", "zaken.csv", "-o", "nee/uit.csv"), "te schrijven"),
    (
        "zaken.csv",
        b"bekendmaking",
        ("tabel", "zaken.csv", "--peildag", "31-2-2027"),
        "bestaat niet",
    ),
    ("zaken.csv", b"bekendmaking", ("tabel", "zaken.csv", "--termijnen", "bezwar"), "bezwaar?"),
    ("zaken.csv", b"zaak\nA", ("tabel", "zaken.csv"), "Geen kolom heet"),
    ("zaken.csv", b"bekendmaking;bekendmaking\n1;2", ("tabel", "zaken.csv"), "twee keer"),
    ("zaken.csv", b"zaak;bekendmaking\nA;1\nB;C;1", ("tabel", "zaken.csv"), "rij 3"),
    ("zaken.csv", b"", ("tabel", "zaken.csv"), "niet te lezen"),
    ("zaken.csv", b"\x81\x81", ("tabel", "zaken.csv"), "niet te lezen"),
    ("zaken.xlsx", b"PK geen Excel", ("tabel", "zaken.xlsx"), "niet te lezen"),
    ("zaken.csv", b"bekendmaking\n\x01", ("tabel", "zaken.csv", "-o", "u.xlsx"), "Excel niet kent"),
    ("zaken.csv", b"bekendmaking", ("tabel", "zaken.csv", "--json"), "kent de optie json niet"),
    ("zaken.csv", b"bekendmaking", ("tabel", "zaken.csv", "--regel", "x"), "kent de optie regel"),
    ("zaken.csv", b"bekendmaking", ("termijn", "bezwaar", "-o", "u.csv"), "kent de optie uit"),
]


@pytest.mark.parametrize(("naam", "inhoud", "woorden", "zin"), FOUT)
def test_what_cannot_be_done_is_told(
    naam: str, inhoud: bytes | None, woorden: tuple[str, ...], zin: str, regie: Regie
) -> None:
    """A file or option that does not fit gives exit code 2, one Dutch line and no file."""
    if inhoud is not None:
        Path(naam).write_bytes(inhoud)
    code, antwoord, klacht = regie(*woorden)
    assert (2, 1) == (code, klacht.count("\n"))
    assert antwoord.startswith("{") == ("--json" in woorden)
    assert zin in klacht
    assert ([] if inhoud is None else [naam]) == os.listdir()


def test_more_rows_than_a_sheet_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    """What does not fit on a sheet of Excel is refused, not cut off."""
    monkeypatch.setattr(bestand, "RIJEN_OP_EEN_BLAD", 3)
    frame = pd.DataFrame({"zaak": [1, 2, 3]})
    assert b"PK" == bestand.als_xlsx(frame[:2])[:2]
    with pytest.raises(RegieFout, match=r"passen niet.*3.*\.csv"):
        bestand.als_xlsx(frame)


def test_without_openpyxl(monkeypatch: pytest.MonkeyPatch, regie: Regie) -> None:
    """Without openpyxl CSV works, and Excel says what to install."""
    Path("zaken.csv").write_text("bekendmaking\n2026-11-23\n", "utf-8")
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    assert 0 == regie("tabel", "zaken.csv")[0]
    code, _, klacht = regie("tabel", "zaken.csv", "-o", "uit.xlsx")
    assert (2, True) == (code, "openpyxl nodig. Installeer" in klacht)


def test_a_formula_counts_for_what_it_gives(tmp_path: Path) -> None:
    """A day that Excel worked out is read as that day, not as its formula."""
    boek = openpyxl.Workbook()
    boek.active.append(["zaak", "bekendmaking"])
    boek.active.append(["A", '="2026-11-"&"23"'])
    boek.save(tmp_path / "leeg.xlsx")
    with (  # openpyxl writes no outcome beside a formula; Excel does
        zipfile.ZipFile(tmp_path / "leeg.xlsx") as leeg,
        zipfile.ZipFile(tmp_path / "zaken.xlsx", "w") as vol,
    ):
        for naam in leeg.namelist():
            inhoud = leeg.read(naam).decode("utf-8")
            inhoud = re.sub(
                r'<c r="B2"[^>]*>(<f>.*?</f>)<v ?/?>(</v>)?',
                r'<c r="B2" t="str">\1<v>2026-11-23</v>',
                inhoud,
            )
            vol.writestr(naam, inhoud)
    assert ["2026-11-23"] == list(bestand.lees(tmp_path / "zaken.xlsx").frame["bekendmaking"])


def test_how_many_rows_excel_has() -> None:
    """A sheet of Excel has two to the twentieth rows."""
    assert 2**20 == bestand.RIJEN_OP_EEN_BLAD
