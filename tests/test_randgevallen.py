"""The corner cases and worked dates of the legal inventory, as corrected against the statutes."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

import rules_lib
from tests.orakel import kalender, recht

PO_BIJZONDER = {"sector": "po", "denominatie": "bijzonder"}
PO_OPENBAAR = {"sector": "po", "denominatie": "openbaar"}
TOT_HIER = {  # all that comes before the need for support is weighed
    "sector": "po",
    "drie_jaar": "ja",
    "schriftelijk": "ja",
    "plaatsruimte": "ja",
    "grondslag": "verklaard",
    "gegevens": "ja",
}


def dag(tekst: str) -> date:
    """Read day-month-year, as the Dutch write it."""
    nummer, maand, jaar = (int(deel) for deel in tekst.split("-"))
    return date(jaar, maand, nummer)


def laatste_dag(id: str, gebeurtenis: str | None = None, /, **waarden: str) -> date:
    """Ask the package for the last day of a term."""
    return rules_lib.termijn(id, gebeurtenis, **waarden).berekening.laatste_dag


def lezingen(id: str, gebeurtenis: str | None = None, /, **waarden: str) -> dict[str, date]:
    """Ask the package for all readings of a term."""
    berekening = rules_lib.termijn(id, gebeurtenis, **waarden).berekening
    return {lezing.lezing.id: lezing.rekening.dag for lezing in berekening.lezingen}


def staat(eis: str, **waarden: str) -> str:
    """Ask the checklist for the state of one requirement."""
    uitslag = rules_lib.controle("weigering", **waarden)
    return next(str(punt.staat) for punt in uitslag.eisen if punt.eis.id == eis)


# Worked dates

WEKEN_ZES = [
    ("23-11-2026", "4-1-2027"),
    ("13-11-2026", "28-12-2026"),
    ("20-11-2026", "4-1-2027"),
    ("12-2-2027", "30-3-2027"),
    ("15-2-2027", "30-3-2027"),
    ("16-3-2027", "28-4-2027"),
    ("24-3-2027", "10-5-2027"),
    ("25-3-2027", "10-5-2027"),
    ("26-3-2027", "10-5-2027"),
    ("3-7-2026", "14-8-2026"),
]


@pytest.mark.parametrize(("ontvangst", "verwacht"), WEKEN_ZES)
def test_vector_six_weeks(ontvangst: str, verwacht: str) -> None:
    """The worked dates of six weeks hold, for an application and for an objection alike."""
    assert dag(verwacht) == laatste_dag("beslissing-aanmelding", ontvangst)
    assert dag(verwacht) == laatste_dag("bezwaar", ontvangst)


def test_vector_ten_weeks() -> None:
    """Received on 23 November 2026: ten weeks end on 1 February 2027."""
    assert dag("1-2-2027") == laatste_dag("beslissing-aanmelding", "23-11-2026", verlengd="ja")


def test_vector_temporary_placement() -> None:
    """Received on 23 November 2026: placed from 2 February 2027."""
    assert dag("2-2-2027") == laatste_dag("tijdelijke-plaatsing", "23-11-2026")


def test_vector_public_po() -> None:
    """Made known on 23 November 2026: objection to 4 January, decision to 1 February 2027."""
    assert dag("4-1-2027") == laatste_dag("bezwaar", "23-11-2026", **PO_OPENBAAR)
    actual = laatste_dag("beslissing-op-bezwaar", bekendmaking="23-11-2026", **PO_OPENBAAR)
    assert dag("1-2-2027") == actual


@pytest.mark.parametrize(
    ("ontvangst", "verwacht"), [("1-12-2026", "29-12-2026"), ("27-11-2026", "28-12-2026")]
)
def test_vector_private_po(ontvangst: str, verwacht: str) -> None:
    """The worked dates of four weeks after the objection was received hold."""
    actual = laatste_dag("beslissing-op-bezwaar", ontvangst_bezwaar=ontvangst, **PO_BIJZONDER)
    assert dag(verwacht) == actual


GPO = {"gpo": "ja", "gpo_aanhangig": "10-12-2026", "gpo_oordeel": "11-2-2027"}


def test_vector_gpo() -> None:
    """Pending from 10 December to the opinion of 11 February: 63 days, and the day itself runs."""
    actual = lezingen("beslissing-op-bezwaar", ontvangst_bezwaar="1-12-2026", **PO_BIJZONDER, **GPO)
    assert {"tekst": dag("2-3-2027")} == actual


def test_vector_counted_back() -> None:
    """Ten weeks before 23 August 2027 is 14 June 2027."""
    assert dag("14-6-2027") == laatste_dag("aanmelden", "23-8-2027")


# Corner cases


def rustige_week() -> Iterator[date]:
    """Walk a week of which the day six weeks later is never a holiday."""
    return (date(2027, 8, 2) + timedelta(days=n) for n in range(7))


@pytest.mark.parametrize("ontvangst", list(rustige_week()))
def test_c01_day_of_receipt_does_not_count(ontvangst: date) -> None:
    """Weeks end on the day of the week they came in on: the day of receipt does not count."""
    rekening = rules_lib.termijn("beslissing-aanmelding", ontvangst).berekening.advies.rekening
    assert ontvangst + timedelta(days=1) == rekening.eerste_dag
    assert ontvangst.weekday() == rekening.zonder_verschuiving.weekday()
    assert 42 == (rekening.zonder_verschuiving - ontvangst).days


def test_c02_only_the_last_day_moves_and_it_moves_on() -> None:
    """A chain of free days is walked to its end, and free days halfway do not lengthen a term."""
    berekening = rules_lib.termijn("beslissing-aanmelding", "24-3-2027").berekening
    keten = [date(2027, 5, nummer) for nummer in range(5, 10)]
    assert keten == [vrij.datum for vrij in berekening.verschoven_door]
    assert dag("10-5-2027") == berekening.laatste_dag
    met_kerst = rules_lib.termijn("beslissing-aanmelding", "24-11-2026").berekening
    assert (dag("5-1-2027"), ()) == (met_kerst.laatste_dag, met_kerst.verschoven_door)


C03 = [date(jaar, 5, 5) for jaar in range(2023, 2029)]
C03 += [vrij for vrij in kalender.gelijkgesteld() if vrij.year in recht.KB_BEKEND]


@pytest.mark.parametrize("vrij", C03)
def test_c03_fifth_of_may_and_equated_days(vrij: date) -> None:
    """Each 5 May, not one in five years, and each day equated by royal decree moves a term."""
    actual = laatste_dag("bezwaar", (vrij - timedelta(weeks=6)).isoformat())
    assert kalender.eerstvolgende_gewone_dag(vrij) == actual
    assert vrij != actual


@pytest.mark.parametrize(
    ("id", "weken"), [("beslissing-aanmelding", 6), ("bezwaar", 6), ("gpo-oordeel", 10)]
)
def test_c04_school_holidays_count(id: str, weken: int) -> None:
    """The summer holiday suspends nothing."""
    begin = dag("6-7-2026")
    assert begin + timedelta(weeks=weken) == laatste_dag(id, begin.isoformat())


@pytest.mark.parametrize(
    ("ontvangst", "verwacht"), [("1-8-2026", "14-9-2026"), ("25-12-2026", "5-2-2027")]
)
def test_c05_receipt_while_the_school_is_closed(ontvangst: str, verwacht: str) -> None:
    """Received on a closed day counts as received, not as received on the first school day."""
    assert dag(verwacht) == laatste_dag("beslissing-aanmelding", ontvangst)


@pytest.mark.parametrize(
    ("sector", "feit"), [("po", "drie_jaar"), ("vo", "voorwaarden"), ("so", "drie_jaar")]
)
def test_c06_spoken_application_starts_nothing(sector: str, feit: str) -> None:
    """An application is made in writing; that no term runs without it is marked as inference."""
    instelling = {"instelling": "nee"} if sector == "so" else {}
    antwoorden = {"sector": sector, feit: "ja", "schriftelijk": "nee", **instelling}
    uitslag = rules_lib.beslis("zorgplicht", **antwoorden)
    assert "niet-schriftelijk" == uitslag.uitkomst.id
    assert {"uitleg"} == {str(bron.soort) for bron in uitslag.uitkomst.bronnen}


def test_c07_extension() -> None:
    """At most ten weeks after receipt; tell the parents within the six weeks; too late shows."""
    assert dag("4-1-2027") == laatste_dag("mededeling-verlenging", "23-11-2026")
    op_tijd, te_laat = (
        rules_lib.termijn(
            "beslissing-aanmelding", ontvangst="23-11-2026", verlengd="ja", mededeling=mededeling
        )
        for mededeling in ("4-1-2027", "5-1-2027")
    )
    assert dag("1-2-2027") == op_tijd.berekening.laatste_dag == te_laat.berekening.laatste_dag
    assert (False, True) == (bool(op_tijd.berekening.let_op), bool(te_laat.berekening.let_op))
    assert op_tijd.jurist


def test_c07_extension_counted_from_the_notice() -> None:
    """Not clear is whether the four weeks run from the notice: the earliest day is advised."""
    actual = lezingen(
        "beslissing-aanmelding", ontvangst="23-11-2026", verlengd="ja", mededeling="14-12-2026"
    )
    assert dag("11-1-2027") == actual["vanaf-mededeling"] == min(actual.values())
    assert dag("1-2-2027") == actual["aaneengesloten"]


def test_c08_temporary_placement() -> None:
    """From the day after ten weeks from the request, not before four years, not if elsewhere."""
    assert dag("1-5-2027") == laatste_dag(
        "tijdelijke-plaatsing", verzoek="23-11-2026", geboortedatum="1-5-2023", sector="po"
    )
    assert dag("30-1-2027") == laatste_dag(
        "tijdelijke-plaatsing", verzoek="20-11-2026", ontvangst="23-11-2026"
    )
    assert dag("1-8-2027") == laatste_dag(
        "tijdelijke-plaatsing", verzoek="23-11-2026", toelaatbaar_vanaf="1-8-2027", sector="vo"
    )
    elders = rules_lib.termijn(
        "tijdelijke-plaatsing", verzoek="23-11-2026", elders_ingeschreven="ja"
    )
    assert elders.berekening is None


def test_c08_suspension_does_not_stretch_the_ten_weeks() -> None:
    """Suspension is of the term to decide; that it may matter here is a question for a lawyer."""
    uitslag = rules_lib.procedure(
        "aanmelding",
        ontvangst="23-11-2026",
        opgeschort="ja",
        uitnodiging="1-12-2026",
        aanvulling="9-12-2026",
        **PO_BIJZONDER,
    )
    dagen = {stap.stap.id: stap.berekening.laatste_dag for stap in uitslag.gedateerd}
    assert dag("12-1-2027") == dagen["beslissing-aanmelding"]
    assert dag("2-2-2027") == dagen["tijdelijke-plaatsing"]
    assert [] != [
        vraag
        for vraag in rules_lib.termijn("tijdelijke-plaatsing", "23-11-2026").jurist
        if "stil" in vraag
    ]


@pytest.mark.parametrize("doof", ["ja", "nee"])
def test_c08_deaf_child_is_admissible_at_three(doof: str) -> None:
    """In the so a deaf child is admissible from three, and so placed from then (WEC 39.1, 40.8)."""
    uitslag = rules_lib.procedure(
        "aanmelding",
        ontvangst="23-11-2026",
        geboortedatum="1-5-2023",
        sector="so",
        doof_of_slechthorend=doof,
    )
    dagen = {stap.stap.id: stap.berekening.laatste_dag for stap in uitslag.gedateerd}
    assert dag({"ja": "2-2-2027", "nee": "1-5-2027"}[doof]) == dagen["tijdelijke-plaatsing"]


@pytest.mark.parametrize("sector", ["po", "vo", "vso"])
def test_c08_deafness_counts_in_the_so_only(sector: str) -> None:
    """Elsewhere the answer changes no day (WPO 40.2, WEC 40.3), and is not refused either."""
    zaak = {"sector": sector, "geboortedatum": "23-11-2023"}
    for id, rest in (
        ("tijdelijke-plaatsing", {"verzoek": "1-6-2026"}),
        ("toelating-asiel", {"verzoek": "1-9-2026"}),
        ("aanmelden-vanaf", {}),
    ):
        doof, horend = (
            rules_lib.termijn(id, **zaak, **rest, doof_of_slechthorend=antwoord).berekening
            for antwoord in ("ja", "nee")
        )
        assert doof == horend


def test_c09_ten_weeks_with_and_without_the_awt() -> None:
    """Whether the Awt moves the ten weeks is open: both days are given."""
    verwacht = {"letterlijk": dag("26-12-2026"), "met-termijnenwet": dag("29-12-2026")}
    assert verwacht == lezingen("tijdelijke-plaatsing", "16-10-2026")
    uitslag = rules_lib.termijn("tijdelijke-plaatsing", "16-10-2026")
    assert [] != [vraag for vraag in uitslag.jurist if "termijnenwet" in vraag]


@pytest.mark.parametrize(
    ("sector", "denominatie", "verwacht"),
    [
        ("po", "bijzonder", "12-1-2027"),
        ("so", "bijzonder", "12-1-2027"),
        ("vso", "bijzonder", "12-1-2027"),
        ("po", "openbaar", "11-1-2027"),
        ("vo", "openbaar", "11-1-2027"),
        ("vso", "openbaar", "11-1-2027"),
        ("vo", "bijzonder", "4-1-2027"),
    ],
)
def test_c10_suspension_differs(sector: str, denominatie: str, verwacht: str) -> None:
    """Private from the day of the invitation, public from the day after, private vo not at all."""
    actual = laatste_dag(
        "beslissing-aanmelding",
        ontvangst="23-11-2026",
        opgeschort="ja",
        uitnodiging="1-12-2026",
        aanvulling="9-12-2026",
        sector=sector,
        denominatie=denominatie,
    )
    assert dag(verwacht) == actual


def test_c10_suspension_needs_the_kind_of_school() -> None:
    """Without denomination a suspended term cannot be worked out."""
    with pytest.raises(rules_lib.Ontbreekt):
        rules_lib.termijn(
            "beslissing-aanmelding",
            ontvangst="23-11-2026",
            opgeschort="ja",
            uitnodiging="1-12-2026",
            aanvulling="9-12-2026",
        )


def test_c10_a_suspended_decision_is_not_called_late() -> None:
    """A decision within the suspended term is in time, and the check may not say it is late."""
    assert "ontbreekt" != staat(
        "op-tijd",
        ontvangst="23-11-2026",
        bekendmaking="5-1-2027",
        verlengd="nee",
        opgeschort="ja",
        **PO_BIJZONDER,
    )


@pytest.mark.parametrize(
    ("sector", "denominatie", "verwacht"),
    [
        ("po", "openbaar", "1-2-2027"),
        ("so", "openbaar", "1-2-2027"),
        ("vso", "openbaar", "1-2-2027"),
        ("po", "bijzonder", "29-12-2026"),
        ("so", "bijzonder", "29-12-2026"),
        ("vso", "bijzonder", "29-12-2026"),
        ("vo", "openbaar", "29-12-2026"),
        ("vo", "bijzonder", "29-12-2026"),
    ],
)
def test_c11_when_the_four_weeks_start(sector: str, denominatie: str, verwacht: str) -> None:
    """Public po and (v)so from the end of the objection term; private and all vo from receipt."""
    actual = laatste_dag(
        "beslissing-op-bezwaar",
        bekendmaking="23-11-2026",
        ontvangst_bezwaar="1-12-2026",
        sector=sector,
        denominatie=denominatie,
    )
    assert dag(verwacht) == actual


def test_c12_moved_objection_term_moves_the_decision() -> None:
    """The four weeks start after the objection term as the Awt has moved it."""
    assert dag("28-12-2026") == laatste_dag("bezwaar", "13-11-2026")
    actual = laatste_dag("beslissing-op-bezwaar", bekendmaking="13-11-2026", **PO_OPENBAAR)
    assert dag("25-1-2027") == actual


def test_c13_gpo_suspends_the_decision_only() -> None:
    """The term to object runs on; a dispute from before the term only counts where they overlap."""
    assert dag("4-1-2027") == laatste_dag("bezwaar", "23-11-2026", gpo="ja", **PO_OPENBAAR)
    actual = laatste_dag("beslissing-op-bezwaar", bekendmaking="23-11-2026", **PO_OPENBAAR, **GPO)
    assert dag("10-3-2027") == actual  # 5 January to 10 February stand still: 37 days


def test_c13_never_due_before_the_opinion() -> None:
    """A decision on an objection is not due while the GPO still has the dispute."""
    # Received 27 November: 25 December, so 28 December by the Awt; pending on that very day.
    actual = laatste_dag(
        "beslissing-op-bezwaar",
        ontvangst_bezwaar="27-11-2026",
        gpo="ja",
        gpo_aanhangig="28-12-2026",
        gpo_oordeel="11-2-2027",
        **PO_BIJZONDER,
    )
    assert dag("11-2-2027") == actual


def test_c14_gpo_term_is_not_fatal() -> None:
    """Six weeks to the GPO are its practice: a guide date, not moved by the Awt, no law cited."""
    uitslag = rules_lib.termijn("gpo-verzoek", "13-11-2026")
    assert "richtdatum" == str(uitslag.berekening.termijn.soort_datum)
    assert (dag("25-12-2026"), ()) == (
        uitslag.berekening.laatste_dag,
        uitslag.berekening.verschoven_door,
    )
    assert {"praktijk"} == {str(bron.soort) for bron in uitslag.bronnen}


def test_c15_gpo_and_objection_side_by_side() -> None:
    """Both ways are in the procedure with their own day; the one does not replace the other."""
    uitslag = rules_lib.procedure(
        "aanmelding", bekendmaking="23-11-2026", ontvangst="1-10-2026", gpo="ja", **PO_BIJZONDER
    )
    dagen = {stap.stap.id: stap.berekening.laatste_dag for stap in uitslag.gedateerd}
    assert dag("4-1-2027") == dagen["bezwaar"] == dagen["gpo-verzoek"]
    for id, ander in (("bezwaar", "gpo"), ("gpo-verzoek", "bezwaar")):
        aannames = " ".join(rules_lib.termijn(id, "23-11-2026").aannames).lower()
        assert ander in aannames


@pytest.mark.parametrize("sector", ["vo", "vso"])
def test_c23_of_age_the_pupil_takes_the_place_of_the_parents(sector: str) -> None:
    """A capable pupil of age is consulted instead of the parents, in the vo and the vso."""
    rest = {"sector": sector, "schriftelijk": "ja", "voorwaarden": "ja", "instelling": "nee"}
    zaak = {**TOT_HIER, **rest, "extra_ondersteuning": "ja", "meerderjarig": "ja"}
    del zaak["drie_jaar"]
    uitslag = rules_lib.controle("weigering", **zaak, overleg="nee")
    punt = next(punt for punt in uitslag.eisen if punt.eis.id == "overleg-met-ouders")
    assert "ontbreekt" == str(punt.staat)
    assert "leerling" in punt.uitkomst.tekst


def test_c23_in_the_po_age_is_not_asked() -> None:
    """In the po nobody asks whether the pupil is of age."""
    zaak = {**TOT_HIER, "extra_ondersteuning": "ja", "overleg": "ja"}
    assert "voldaan" == staat("overleg-met-ouders", **zaak)


def test_c24_cooperation_school_follows_the_private_rules() -> None:
    """The question for the denomination says where a cooperation school belongs (WPO 17d.10)."""
    hulp = rules_lib.REGELS["zorgplicht"].zaak.feiten["denominatie"].hulp.lower()
    assert "samenwerkingsschool" in hulp
    assert "bijzonder" in hulp.split("samenwerkingsschool")[1]


def test_c25_waiting_list_is_only_no_room() -> None:
    """The law knows 'no room' only; what is said of waiting lists is labelled as the report's."""
    uitkomst = rules_lib.beslis("zorgplicht", **{**TOT_HIER, "plaatsruimte": "nee"}).uitkomst
    assert "geen-plaats" == uitkomst.id
    assert "rapport" in {str(bron.soort) for bron in uitkomst.bronnen}
    assert "WPO art. 40 lid 5" in {bron.verwijzing for bron in uitkomst.bronnen}
    assert [] != [vraag for vraag in uitkomst.jurist if "achtlijst" in vraag]


def test_c26_several_applications_are_named_not_decided() -> None:
    """The parents name the other schools (WPO 40.2); the first choice decides nothing here."""
    stap = next(
        stap.stap
        for stap in rules_lib.procedure("aanmelding").stappen
        if stap.stap.id == "aanmelden"
    )
    assert "andere scholen" in stap.doe
    feiten = rules_lib.REGELS["zorgplicht"].zaak.feiten.values()
    assert [] == [feit.vraag for feit in feiten if "voorkeur" in feit.vraag]


@pytest.mark.parametrize(
    ("denominatie", "verwijzing"),
    [("openbaar", "Awb art. 4:5 lid 1 en 4"), ("bijzonder", "WPO art. 63 lid 4")],
)
def test_c27_incomplete_application(denominatie: str, verwijzing: str) -> None:
    """Without enough data the school asks for them, each kind of school on its own ground."""
    zaak = {**TOT_HIER, "denominatie": denominatie, "gegevens": "nee"}
    uitkomst = rules_lib.beslis("zorgplicht", **zaak).uitkomst
    assert "gegevens-vragen" == uitkomst.id
    assert verwijzing in {bron.verwijzing for bron in uitkomst.bronnen}


def test_c27_parents_may_keep_data_back() -> None:
    """Asking for data goes with the limit: an applicant can refuse some of them (Awb 4:3)."""
    zaak = {**TOT_HIER, "denominatie": "openbaar", "gegevens": "nee"}
    bronnen = rules_lib.beslis("zorgplicht", **zaak).uitkomst.bronnen
    assert "4:3" in {bron.artikel for bron in bronnen}


def test_c27_too_few_data_do_not_end_the_duty() -> None:
    """A refusal for want of data is no exception of WPO 40.5: the duty is not 'not applicable'."""
    zaak = {**TOT_HIER, "gegevens": "nee"}
    for eis in ("behoefte-onderzocht", "overleg-met-ouders", "andere-school-bereid"):
        assert "niet_van_toepassing" != staat(eis, **zaak)


@pytest.mark.parametrize("sector", ["po", "vo", "so", "vso"])
def test_c28_asylum(sector: str) -> None:
    """Six weeks without extension; admitted after six weeks in po and so, else placed after ten."""
    uitslag = rules_lib.procedure(
        "aanmelding", ontvangst="23-11-2026", asiel="ja", verlengd="ja", sector=sector
    )
    dagen = {stap.stap.id: stap.berekening.laatste_dag for stap in uitslag.gedateerd}
    assert dag("4-1-2027") == dagen["beslissing-aanmelding"]
    assert "mededeling-verlenging" not in dagen
    plaatsing = "5-1-2027" if sector in {"po", "so"} else "2-2-2027"
    assert dag(plaatsing) == dagen["tijdelijke-plaatsing"]


@pytest.mark.parametrize("sector", ["so", "vso"])
def test_c31_institution_of_cluster_1_or_2(sector: str) -> None:
    """The duty does not hold for admission to an institution (WEC 40.22)."""
    uitkomst = rules_lib.beslis("zorgplicht", sector=sector, instelling="ja").uitkomst
    assert "instelling" == uitkomst.id
    assert "WEC art. 40 lid 22" in {bron.verwijzing for bron in uitkomst.bronnen}


def test_c32_first_year_of_the_vo() -> None:
    """From 25 to 31 March; the six weeks to decide run from receipt, not from 31 March."""
    rekening = rules_lib.termijn("aanmelden-brugklas", "1-2-2027").berekening
    assert dag("25-3-2027") == rekening.advies.rekening.eerste_dag
    assert dag("31-3-2027") == rekening.laatste_dag
    assert dag("10-5-2027") == laatste_dag("beslissing-aanmelding", "25-3-2027", sector="vo")


def test_c34_suspended_past_twelve_weeks_is_shown_as_unsure() -> None:
    """The Awt looks at the term in the statute, also when it stood still long: said aloud."""
    uitslag = rules_lib.termijn(
        "beslissing-aanmelding",
        ontvangst="23-11-2026",
        opgeschort="ja",
        uitnodiging="1-12-2026",
        aanvulling="13-3-2027",
        **PO_BIJZONDER,
    )
    assert dag("16-4-2027") == uitslag.berekening.laatste_dag
    assert [] != [tekst for tekst in uitslag.aannames if "termijnenwet" in tekst]


def test_c34_waiting_long_for_the_gpo_is_shown_as_unsure() -> None:
    """The same holds for a decision on an objection that waited for the GPO."""
    uitslag = rules_lib.termijn(
        "beslissing-op-bezwaar",
        ontvangst_bezwaar="1-12-2026",
        gpo="ja",
        gpo_aanhangig="10-12-2026",
        gpo_oordeel="1-4-2027",
        **PO_BIJZONDER,
    )
    assert dag("20-4-2027") == uitslag.berekening.laatste_dag
    assert [] != [tekst for tekst in uitslag.aannames if "termijnenwet" in tekst]


@pytest.mark.parametrize("n", range(7))
def test_c35_counted_back_is_a_wish_without_the_awt(n: int) -> None:
    """Counted back is seventy days, on whatever day of the week, and never too late."""
    start = date(2027, 7, 12) + timedelta(days=n)
    berekening = rules_lib.termijn("aanmelden", start).berekening
    assert start - timedelta(days=70) == berekening.laatste_dag
    assert ("terugrekening", ()) == (str(berekening.termijn.soort_datum), berekening.let_op)


def test_c36_advise_to_have_it_in_on_the_last_day() -> None:
    """Receipt or dispatch is open for a private school: be in on the day itself."""
    uitslag = rules_lib.termijn("bezwaar", "23-11-2026", **PO_BIJZONDER)
    assert [] != [tekst for tekst in uitslag.aannames if "binnen is" in tekst]
    assert [] != [vraag for vraag in uitslag.jurist if "verzending" in vraag]


def test_c37_the_version_of_the_day() -> None:
    """An event gets the rule of its own day: the profile before August 2025, the offer after."""
    teksten = {
        bekendmaking: next(
            punt.eis.tekst
            for punt in rules_lib.controle("weigering", bekendmaking=bekendmaking).eisen
            if punt.eis.id == "behoefte-en-aanbod-betrokken"
        )
        for bekendmaking in ("31-7-2025", "1-8-2025")
    }
    assert "schoolondersteuningsprofiel" in teksten["31-7-2025"]
    assert "ondersteuningsaanbod" in teksten["1-8-2025"]


def test_c37_asylum_rules_from_their_day() -> None:
    """An application of 11 June 2026 can still be extended, one of 12 June 2026 cannot."""
    for ontvangst, stap, verwacht in (
        ("11-6-2026", "beslissing-aanmelding", "20-8-2026"),
        ("12-6-2026", "beslissing-aanmelding", "24-7-2026"),
    ):
        uitslag = rules_lib.procedure(
            "aanmelding", ontvangst=ontvangst, asiel="ja", verlengd="ja", sector="po"
        )
        dagen = {punt.stap.id: punt.berekening.laatste_dag for punt in uitslag.gedateerd}
        assert dag(verwacht) == dagen[stap]


def test_not_knowing_lists_every_reason_why_there_is_no_term() -> None:
    """Where each possible answer means that there is no term, every reason is given."""
    uitslag = rules_lib.procedure(
        "aanmelding",
        ontvangst="2026-11-23",
        sector="vo",
        denominatie="bijzonder",
        opgeschort="weet-ik-niet",
    )
    stap = next(stap for stap in uitslag.stappen if stap.stap.id == "niet-behandelen")
    assert 1 == stap.uitkomst.tekst.count(" Of: ")


@pytest.mark.parametrize(
    ("antwoorden", "weken"),
    [({"gpo_aanhangig": "2026-12-10", "gpo_oordeel": "2027-02-11"}, 13), ({}, 4)],
)
def test_a_day_that_is_given_counts(antwoorden: dict[str, str], weken: int) -> None:
    """A dispute whose days are given suspends the term, also when nobody said that there is one."""
    uitslag = rules_lib.termijn(
        "beslissing-op-bezwaar",
        sector="po",
        denominatie="bijzonder",
        ontvangst_bezwaar="2026-12-01",
        **antwoorden,
    )
    assert date(2026, 12, 1) + timedelta(weeks=weken) == uitslag.berekening.laatste_dag


def test_an_answer_that_the_days_deny_is_refused() -> None:
    """No dispute, yet the day of its opinion: nothing is computed."""
    with pytest.raises(rules_lib.RegieFout):
        rules_lib.termijn(
            "beslissing-op-bezwaar",
            sector="po",
            denominatie="bijzonder",
            ontvangst_bezwaar="2026-12-01",
            gpo="nee",
            gpo_aanhangig="2026-12-10",
            gpo_oordeel="2027-02-11",
        )


def test_unknown_says_that_there_may_be_no_term() -> None:
    """A private school may have no appeal at all: not knowing which school says so."""
    uitslag = rules_lib.termijn("beroep", "2026-11-23", denominatie="weet-ik-niet")
    assert any("geen termijn" in tekst for tekst in uitslag.berekening.let_op)


def test_a_decision_before_the_application_is_refused() -> None:
    """Days that cannot be are not called in time."""
    with pytest.raises(rules_lib.VerkeerdeVolgorde):
        rules_lib.controle(
            "weigering",
            ontvangst="2026-11-23",
            bekendmaking="2026-11-01",
            asiel="nee",
            opgeschort="nee",
            verlengd="nee",
        )
