"""Terms for a whole table: every row gets the scalar answer, and no row is lost."""

import runpy
import sys
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

import numpy as np
import pandas as pd
import pytest
from dask import dataframe as dask_frame
from pandas.testing import assert_frame_equal

import rules_lib
from rules_lib import cli, loket, tabel
from rules_lib.kern.duur import Weken
from rules_lib.kern.fout import Onbekend, Ontbreekt, RegieFout
from rules_lib.kern.geldigheid import Geldigheid, Versie
from rules_lib.kern.moment import Gebeurtenis, GewoneDag, Na
from rules_lib.kern.regel import Boom, TermijnRegel
from rules_lib.kern.termijn import SoortDatum, Termijn, Volgorde
from rules_lib.kern.toepassing import GekozenTermijn
from rules_lib.kern.zaak import Afgeleid, JaNee, Zaak
from rules_lib.stand import KOLOMMEN, STATUS, Stand, stand
from rules_lib.weergave.delen import VOORLOPIG

PEILDAG = date(2026, 11, 23)
TERMIJNEN = [id_ for id_, regel in rules_lib.REGELS.items() if isinstance(regel, TermijnRegel)]
SLECHT = ["31-2-2027", "morgen", "23-11-26", 46349, 3.5, "1 januari 2040", True]


def dag(kans: Random, midden: date) -> Any:
    """Give a day near another, in one of the ways in which people and programs write it."""
    gekozen = midden + timedelta(kans.randrange(-20, 100))
    vormen = [
        gekozen,
        pd.Timestamp(gekozen),
        datetime(gekozen.year, gekozen.month, gekozen.day, 14, 30),
        gekozen.isoformat(),
        f"{gekozen:%d-%m-%Y}",
    ]
    return kans.choice(vormen if kans.random() < 0.97 else SLECHT)


def antwoord(kans: Random, mogelijk: list[str]) -> Any:
    """Give an answer to a fact, now and then in capitals, unknown or impossible."""
    if set(mogelijk) == {"ja", "nee"} and kans.random() < 0.2:
        return kans.choice([True, False])
    gekozen = kans.choice([*mogelijk, "weet-ik-niet"])
    return gekozen if kans.random() < 0.95 else kans.choice([gekozen.upper(), "groen", 1])


def zaken(regel: TermijnRegel, aantal: int, zaad: int) -> pd.DataFrame:
    """Make cases for a term: days close together, some cells empty, some wrong."""
    kans, rijen = Random(zaad), []
    gebeurtenissen = [g.naam for g in loket.gebeurtenissen_van(regel)]
    for _ in range(aantal):
        midden = date(2021, 1, 1) + timedelta(kans.randrange(9 * 365))
        rij = {naam: dag(kans, midden) for naam in gebeurtenissen}
        rij |= {n: antwoord(kans, [*f.antwoorden]) for n, f in regel.zaak.feiten.items()}
        leeg = kans.choice([0, 0.1, 0.6])
        niets = [None, np.nan, pd.NaT, pd.NA, "", "  "]
        rijen.append({n: kans.choice(niets) if kans.random() < leeg else w for n, w in rij.items()})
    return pd.DataFrame(rijen, dtype=object)


def gevuld(rij: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is empty, and let a number be what is written: text."""
    vol = {
        n: w for n, w in rij.items() if not (pd.isna(w) or (isinstance(w, str) and not w.strip()))
    }
    return {n: w if isinstance(w, date | bool) else str(w) for n, w in vol.items()}


def los(id_: str, waarden: dict[str, Any]) -> Stand | RegieFout:
    """Ask the scalar rule."""
    try:
        uitslag = loket.termijn(id_, **waarden)
    except RegieFout as fout:
        return fout
    return stand(uitslag, "; ".join(bron.verwijzing for bron in uitslag.bronnen), PEILDAG)


def standen(frame: pd.DataFrame, id_: str) -> Iterator[Stand]:
    """Read the columns of a term back as the values that the scalar rule gives."""
    eigen = frame[[f"{id_}.{naam}" for naam in KOLOMMEN]].astype(object)
    for dag_, *velden in eigen.where(eigen.notna(), None).itertuples(index=False, name=None):
        yield Stand(dag_.date() if dag_ else None, *velden)


def controleer(frame: pd.DataFrame, id_: str) -> set[str]:
    """Hold every row against the scalar rule; give the words that were seen as its status."""
    uitkomst = tabel.reken(frame, [id_], peildag=PEILDAG)
    assert len(frame) == len(uitkomst)
    gezien = set()
    for rij, gevonden in zip(frame.to_dict("records"), standen(uitkomst, id_), strict=True):
        verwacht = los(id_, gevuld(rij))
        gezien.add(gevonden.status)
        if isinstance(verwacht, Stand):
            assert verwacht == gevonden, rij
        else:
            assert (None, None) == gevonden[:2], rij
            assert isinstance(verwacht, Ontbreekt) == (gevonden.status == "ontbreekt"), rij
            assert verwacht.wat in str(gevonden.fout), rij
            assert verwacht.naam in str(gevonden.fout), rij
    return gezien


@pytest.mark.parametrize("id_", TERMIJNEN)
def test_equal_to_the_scalar_rule_on_every_row(id_: str) -> None:
    """Whatever stands in a row, it gets what the scalar rule says of it."""
    regel = loket.regel_met(id_, TermijnRegel)
    gezien = controleer(zaken(regel, 400, zaad=len(id_)), id_)
    assert gezien <= set(STATUS)
    assert gezien - {"fout", "ontbreekt"}


def test_all_terms_at_once_are_the_terms_one_by_one() -> None:
    """Terms that share their days do not touch each other's answers."""
    frame = pd.concat([zaken(rules_lib.REGELS[id_], 20, zaad=7) for id_ in TERMIJNEN])
    samen = tabel.reken(frame, TERMIJNEN, peildag=PEILDAG)
    for id_ in TERMIJNEN:
        namen = [f"{id_}.{naam}" for naam in KOLOMMEN]
        assert_frame_equal(tabel.reken(frame, [id_], peildag=PEILDAG)[namen], samen[namen])


def test_rows_index_and_other_columns_stay() -> None:
    """Nothing of the table that went in is lost, moved or changed."""
    frame = pd.DataFrame(
        {"bekendmaking": ["2026-11-23", "x", None], "naam": ["Ö", " b ", "NA"], 3: [1.5, None, 2]},
        index=pd.Index(["b", "a", "a"], name="nummer"),
    )
    eerst = frame.copy(deep=True)
    uitkomst = tabel.reken(frame, ["bezwaar", "gpo-verzoek"], peildag=PEILDAG)
    assert_frame_equal(eerst, frame)
    assert_frame_equal(eerst, uitkomst[eerst.columns])
    assert len(eerst.columns) + 2 * len(KOLOMMEN) == len(uitkomst.columns)
    assert ["loopt", "fout", "ontbreekt"] == uitkomst["bezwaar.status"].tolist()


def test_an_empty_table_has_the_same_columns() -> None:
    """A table without rows gives the kinds of columns that a table with rows gives."""
    vol = tabel.reken(pd.DataFrame({"bekendmaking": ["x"]}), ["bezwaar"], peildag=PEILDAG)
    leeg = tabel.reken(pd.DataFrame({"bekendmaking": []}), ["bezwaar"], peildag=PEILDAG)
    assert 0 == len(leeg)
    assert vol.dtypes[1:].tolist() == leeg.dtypes[1:].tolist()


def test_a_table_without_known_columns() -> None:
    """Where nothing is known every row says what is missing; without terms nothing is added."""
    frame = pd.DataFrame({"zaak": [1, 2]})
    uitkomst = tabel.reken(frame, ["bezwaar"], peildag=PEILDAG)
    assert ["ontbreekt"] * 2 == uitkomst["bezwaar.status"].tolist()
    assert uitkomst["bezwaar.fout"].str.startswith("bekendmaking: ").all()
    assert_frame_equal(frame, tabel.reken(frame, [], peildag=PEILDAG))


def test_computed_again_the_old_answer_is_replaced() -> None:
    """Last month's outcome can go in again: its answers are replaced, not kept beside the new."""
    frame = pd.DataFrame({"bekendmaking": ["2026-11-23"]})
    eerst = tabel.reken(frame, ["bezwaar"], peildag=date(2026, 11, 23))
    daarna = tabel.reken(eerst, ["bezwaar", "bezwaar"], peildag=date(2027, 1, 4))
    assert (42, 0) == (eerst.at[0, "bezwaar.dagen_over"], daarna.at[0, "bezwaar.dagen_over"])
    assert eerst.columns.tolist() == daarna.columns.tolist()
    assert "vandaag" == daarna.at[0, "bezwaar.status"]


def test_a_bad_row_is_marked_with_column_and_reason() -> None:
    """A bad cell is named with its reason, and the terms that do not ask it are computed."""
    frame = pd.DataFrame(
        {
            "sector": ["po", "mbo", "po"],
            "bekendmaking": ["2026-11-23", "31-2-2027", "2026-11-23"],
            "gpo_aanhangig": ["2026-12-10"] * 3,
        }
    )
    uitkomst = tabel.reken(frame, ["bezwaar", "gpo-oordeel"], peildag=PEILDAG)
    assert ["loopt", "fout", "loopt"] == uitkomst["bezwaar.status"].tolist()
    fout = uitkomst.at[1, "bezwaar.fout"]
    assert "bekendmaking: Deze datum bestaat niet. Gegeven: 31-2-2027." in fout
    assert "sector: Dit antwoord op sector is niet bekend. Gegeven: mbo." in fout
    assert uitkomst["bezwaar.fout"].isna().tolist() == [True, False, True]
    assert uitkomst.at[0, "bezwaar.laatste_dag"] == uitkomst.at[2, "bezwaar.laatste_dag"]


@pytest.mark.parametrize(
    ("rij", "kolom"),
    [
        (
            {"bekendmaking": "2026-12-02", "ontvangst_bezwaar": "2026-12-01"},
            "bekendmaking, ontvangst_bezwaar",
        ),
        ({"bekendmaking": "2013-12-31"}, "bekendmaking"),
        ({"bekendmaking": "2021-12-31"}, "bekendmaking"),
        ({"bekendmaking": "2030-12-31"}, "bekendmaking"),
    ],
    ids=str,
)
def test_days_that_cannot_be_are_marked(rij: dict[str, str], kolom: str) -> None:
    """A day out of range, before the rule or out of order is marked with its columns."""
    uitkomst = tabel.reken(pd.DataFrame([rij]), ["bezwaar"], peildag=PEILDAG)
    assert "fout" == uitkomst.at[0, "bezwaar.status"]
    assert f"{kolom}: {los('bezwaar', rij)}" == uitkomst.at[0, "bezwaar.fout"]


DAGEN = ["2026-11-23", "2027-02-12", None]


@pytest.mark.parametrize(
    "kolom",
    [
        pd.Series(DAGEN, dtype=object),
        pd.Series(DAGEN, dtype="str"),
        pd.Series(DAGEN, dtype="category"),
        pd.Series(DAGEN, dtype="datetime64[ns]"),
        pd.Series(DAGEN, dtype="datetime64[s]"),
        pd.Series(DAGEN, dtype="datetime64[s]").dt.tz_localize("Europe/Amsterdam"),
        pd.Series(DAGEN, dtype="datetime64[s]").astype("date32[pyarrow]"),
        pd.Series([date(2026, 11, 23), pd.Timestamp(2027, 2, 12, 23, 59), pd.NaT]),
        pd.Series(["23 november 2026", "12/2/2027", " "]),
    ],
    ids=lambda kolom: str(kolom.dtype),
)
def test_every_kind_of_column_with_days(kolom: pd.Series) -> None:
    """Days are read from whatever kind of column holds them."""
    uitkomst = tabel.reken(kolom.to_frame("bekendmaking"), ["bezwaar"], peildag=PEILDAG)
    dagen = uitkomst["bezwaar.laatste_dag"].tolist()
    assert [pd.Timestamp(2027, 1, 4), pd.Timestamp(2027, 3, 30), pd.NaT] == dagen


@pytest.mark.parametrize(
    ("kolom", "gelukt"),
    [
        (pd.Series([True, False]), [True, True]),
        (pd.Series([True, None], dtype="boolean"), [True, True]),
        (pd.Series([True, 1], dtype=object), [True, False]),
        (pd.Series([1, True], dtype=object), [False, True]),
        (pd.Series(["JA", "nee"], dtype="category"), [True, True]),
        (pd.Series([["ja"], {"nee"}], dtype=object), [False, False]),
        (pd.Series([1.0, np.nan]), [False, True]),
    ],
    ids=str,
)
def test_every_kind_of_column_with_answers(kolom: pd.Series, gelukt: list[bool]) -> None:
    """Answers are read from whatever kind of column holds them; a number is no yes."""
    frame = kolom.to_frame("verlengd").assign(ontvangst=date(2026, 11, 23))
    uitkomst = tabel.reken(frame, ["beslissing-aanmelding"], peildag=PEILDAG)
    assert gelukt == (uitkomst["beslissing-aanmelding.status"] == "loopt").tolist()
    assert gelukt == uitkomst["beslissing-aanmelding.fout"].isna().tolist()


def test_what_is_no_term_or_stands_twice_is_refused() -> None:
    """An unknown term and a column that stands twice are refused before anything is computed."""
    with pytest.raises(Onbekend, match="zorgplicht"):
        tabel.reken(pd.DataFrame(), ["zorgplicht"], peildag=PEILDAG)
    dubbel = pd.DataFrame([["2026-11-23", "2026-11-24"]], columns=["bekendmaking", "bekendmaking"])
    with pytest.raises(RegieFout, match="bekendmaking"):
        tabel.reken(dubbel, ["bezwaar"], peildag=PEILDAG)
    assert 1 == len(tabel.reken(dubbel, ["gpo-oordeel"], peildag=PEILDAG))


@pytest.mark.parametrize("kolom", ["Bekendmaking", "bekentmaking", "ontvangst bezwaar", "gpo-"])
def test_a_misspelt_column_is_told_once(kolom: str) -> None:
    """A column that nearly has the name of an event or fact is told once, and not used."""
    frame = pd.DataFrame({kolom: ["2026-11-23"] * 3, "zaak": 1, "leerling": "x"})
    with pytest.warns(UserWarning, match=f"{kolom} telt niet mee") as gemeld:
        tabel.reken(frame, ["bezwaar", "beslissing-op-bezwaar"], peildag=PEILDAG)
    assert [__file__] == [een.filename for een in gemeld]  # where the table was asked for


@pytest.mark.parametrize(("dag", "gezegd"), [("2026-11-23", False), ("2029-08-01", True)])
def test_a_day_that_may_still_move_says_so(dag: str, gezegd: bool) -> None:
    """Where free days are not yet known, the row says that the day is provisional."""
    uitkomst = tabel.reken(pd.DataFrame({"bekendmaking": [dag]}), ["bezwaar"], peildag=PEILDAG)
    assert gezegd is (VOORLOPIG in uitkomst["bezwaar.let_op"][0])


def test_a_column_of_another_term_is_not_misspelt() -> None:
    """What other terms know, or what stands beside the right name, is passed on in silence."""
    frame = pd.DataFrame(
        {"bekendmaking": ["2026-11-23"], "bekendmaking2": [1], "bekendmaking_beslissing": [""]}
    )
    uitkomst = tabel.reken(frame, ["bezwaar"], peildag=PEILDAG)
    assert frame.columns.tolist() == uitkomst.columns.tolist()[:3]


def test_terms_that_begin_in_a_column() -> None:
    """The terms of a table are those of which the first event has a column."""
    assert ("beroep",) == tabel.termijnen_bij(["zaak", "bekendmaking_beslissing"])
    assert "tijdelijke-plaatsing" in tabel.termijnen_bij(["ontvangst"])
    with pytest.raises(RegieFout, match="zaak, 3"):
        tabel.termijnen_bij(["zaak", 3])


def test_nothing_is_computed_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    """A term of one event is computed once for each day and answer, however many rows there are."""
    geteld = {"rij": 0, "dag": 0}

    def tel(soort: type, naam: str) -> Any:
        zelf = soort.reken

        def reken(*waarden: Any) -> Any:
            geteld[naam] += 1
            return zelf(*waarden)

        monkeypatch.setattr(soort, "reken", reken)

    tel(GekozenTermijn, "rij")
    tel(GewoneDag, "dag")
    kans = Random(3)
    dagen = [date(2026, 8, 1) + timedelta(i) for i in range(100)]
    frame = pd.DataFrame(
        {
            "bekendmaking": kans.choices([*dagen, *map(date.isoformat, dagen)], k=20_000),
            "sector": kans.choices(["po", "vo"], k=20_000),
        }
    )
    uitkomst = tabel.reken(frame, ["bezwaar", "gpo-verzoek"], peildag=PEILDAG)
    assert geteld["rij"] <= 2 * 100 * 2
    assert geteld["dag"] <= 2 * 100
    assert 100 == uitkomst["bezwaar.laatste_dag"].nunique() + 100 - len(
        {los("bezwaar", {"bekendmaking": d}).laatste_dag for d in dagen}
    )


class Boek(Zaak):
    """The facts of a made-up rule: one follows from days, one is taken for granted."""

    op_tijd = Afgeleid(
        "Op tijd?",
        gebeurtenis=Gebeurtenis("terug", "het terugbrengen"),
        relatie="uiterlijk",
        moment=Na(Gebeurtenis("uitlening", "de uitlening", anders="ophalen"), Weken(3)),
        volgorde=(
            Volgorde(
                Gebeurtenis("uitlening", "de uitlening", anders="ophalen"),
                Gebeurtenis("terug", "het terugbrengen"),
                "Het boek kwam terug voor het weg was.",
            ),
        ),
    )
    gemaand = JaNee("Gemaand?")
    lid = JaNee("Lid?", standaard=("ja", "De lezer is lid."))


def boete(zaak: Boek) -> Termijn:
    """Ask only who is no member whether the book was back in time."""
    weken = 1 if zaak.lid else 2 if zaak.op_tijd else 4
    uitlening = Gebeurtenis("uitlening", "de uitlening", anders="ophalen")
    return Termijn.met_einde(Na(uitlening, Weken(weken + 10 * zaak.gemaand)), SoortDatum.VANAF, ())


def boete_eerder(zaak: Boek) -> Termijn:
    """Before 2025 there was one term."""
    return Termijn.met_einde(Gebeurtenis("terug", "het terugbrengen"), SoortDatum.ONVERWIJLD, ())


BOETE = TermijnRegel(
    id="boete",
    titel="De boete",
    uitleg="",
    zaak=Boek,
    ankers=(
        Gebeurtenis("uitlening", "de uitlening", anders="ophalen"),
        Gebeurtenis("ophalen", "het ophalen"),
    ),
    versies=(
        Versie(
            Geldigheid(van=date(2023, 1, 1), tot=date(2025, 1, 1), gelezen_vanaf=date(2024, 1, 1)),
            Boom(functie=boete_eerder, zaak=Boek),
        ),
        Versie(
            Geldigheid(van=date(2025, 1, 1), gelezen_vanaf=date(2025, 3, 1)),
            Boom(functie=boete, zaak=Boek),
        ),
    ),
    doel="Betaald.",
    wie="de lezer",
)


def test_a_rule_that_turns_on_days(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the days choose the version and the answers, every row gets the scalar answer."""
    for module in (loket, tabel):
        monkeypatch.setattr(module, "REGELS", {"boete": BOETE})
    try:
        gezien = controleer(zaken(BOETE, 1500, zaad=11), "boete")
    finally:
        loket._gebeurtenissen.cache_clear()
    assert {"meteen", "nog niet", "begonnen", "fout", "ontbreekt"} <= gezien


def test_dask_computes_the_same_in_parts() -> None:
    """The function runs unchanged on the parts of a Dask frame, and gives the same table."""
    kans = Random(5)
    frame = pd.DataFrame(
        {
            "zaak": range(1000),
            "bekendmaking": [
                f"{date(2026, 8, 1) + timedelta(kans.randrange(300)):%d-%m-%Y}" for _ in range(1000)
            ],
            "denominatie": kans.choices(["openbaar", "bijzonder", ""], k=1000),
        }
    )
    delen = dask_frame.from_pandas(frame, npartitions=4)
    uitkomst = delen.map_partitions(tabel.reken, ["bezwaar", "beroep"], peildag=PEILDAG)
    heel = tabel.reken(frame, ["bezwaar", "beroep"], peildag=PEILDAG)
    nieuw = heel.columns[3:]
    assert_frame_equal(heel[nieuw], uitkomst.compute()[nieuw])
    assert heel[nieuw].dtypes.tolist() == uitkomst.dtypes[3:].tolist()


def test_without_pandas(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without pandas the package works; the table says in one Dutch sentence what to install."""
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(ImportError, match=r"pandas nodig.*\[tabel\]"):
        runpy.run_path(tabel.__file__)
    for naam in ("tabel", "bestand"):
        monkeypatch.delitem(sys.modules, f"rules_lib.{naam}", raising=False)
        monkeypatch.delattr(rules_lib, naam, raising=False)
    assert 0 == cli.main(["tabel", "--help"])
    assert 2 == cli.main(["tabel", "zaken.csv"])
    assert capsys.readouterr().err.startswith("Voor tabellen is pandas nodig. Installeer")
