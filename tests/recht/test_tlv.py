"""Admissibility (tlv): when needed, who decides, the application, the decision, the last year."""

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any

import pytest

import rules_lib
from rules_lib.recht import tlv
from tests.orakel import kalender, recht

Waarden = Mapping[str, str]

SECTOREN = ("po", "vo", "so", "vso")
PO_SO = {"po", "so"}
EISEN = ("tlv-aanvraag", "tlv-besluit")


def regel(id: str) -> Any:
    """Give a rule of the register."""
    return rules_lib.REGELS[id]


def bronnen_van(*delen: Any) -> set[str]:
    """Name the articles that these outcomes, terms or requirements cite."""
    return {bron.verwijzing for deel in delen for bron in deel.bronnen}


def staat(lijst: str, eis: str, **waarden: str) -> str:
    """Ask a checklist for the state of one requirement."""
    uitslag = rules_lib.controle(lijst, **waarden)
    return next(str(punt.staat) for punt in uitslag.eisen if punt.eis.id == eis)


def alle_betrekkingen() -> Iterator[Any]:
    """Give everyone who is involved in some step, over all rules of the subject."""
    for deel in tlv.REGELS:
        yield from deel.betrekt
        for versie in deel.versies:
            if type(deel).__name__ == "Controlelijst":
                for eis in versie.inhoud:
                    yield from eis.betrekt


# tlv-nodig

SCHOLEN = ("gewoon", "speciaal", "instelling")
SOORTEN = ("sbo", "so", "vso", "pro", "lwoo")
VAN_PO, VAN_VO = {"sbo", "so"}, {"vso", "pro", "lwoo"}


def past(zaak: Waarden) -> bool:
    """Tell whether such a declaration can be asked from this sector."""
    return zaak["tlv_voor"] in (VAN_PO if zaak["sector"] in PO_SO else VAN_VO)


def nodig(zaak: Waarden) -> str:
    """Tell from the statutes whether a declaration is needed, and if so which."""
    if zaak["tlv_nieuwe_school"] == "gewoon":
        return "niet-nodig"  # no article asks one
    if zaak["tlv_nieuwe_school"] == "instelling":
        return "instelling-onderzoekt"  # WEC 41.2, 41.4
    if zaak["tlv_voor"] == "lwoo":
        return "beslissing-lwoo"  # WVO 2.43.1
    if zaak["tlv_voor"] == "pro":
        return "nodig-pro"  # WVO 2.30.5, 2.30.7
    return {
        "nee": "nodig",  # WPO 40.8, WEC 40.10, 40.12
        "loopt": "lopende-tlv",  # to be seen: WEC 40.14, second sentence
        "geplaatst": "telt-als-toelaatbaar",  # WEC 40.16
    }[zaak["tlv_al_toelaatbaar"]]


NODIG = [
    dict(zip(("sector", "tlv_nieuwe_school", "tlv_voor", "tlv_al_toelaatbaar"), keuze, strict=True))
    for keuze in product(SECTOREN, SCHOLEN, SOORTEN, ("nee", "loopt", "geplaatst"))
]


@pytest.mark.parametrize("zaak", NODIG, ids=lambda zaak: "-".join(zaak.values()))
def test_whether_a_declaration_is_needed(zaak: dict[str, str]) -> None:
    """Every case gives what the statutes say; what is not asked of a sector does not count."""
    if not past(zaak):
        zaak = {**zaak, "tlv_voor": "sbo" if zaak["sector"] in PO_SO else "vso"}
    assert nodig(zaak) == rules_lib.beslis("tlv-nodig", **zaak).uitkomst.id


@pytest.mark.parametrize(
    ("zaak", "artikelen"),
    [
        (
            {"sector": "po", "tlv_nieuwe_school": "speciaal", "tlv_al_toelaatbaar": "nee"},
            {"WPO art. 40 lid 8", "WEC art. 40 lid 10", "WEC art. 40 lid 12"},
        ),
        (
            {"sector": "vo", "tlv_nieuwe_school": "speciaal", "tlv_voor": "pro"},
            {"WVO 2020 art. 2.30 lid 5", "WVO 2020 art. 2.30 lid 7", "WVO 2020 art. 2.29"},
        ),
        (
            {"sector": "vso", "tlv_nieuwe_school": "speciaal", "tlv_voor": "lwoo"},
            {"WVO 2020 art. 2.43 lid 1"},
        ),
        ({"tlv_nieuwe_school": "instelling"}, {"WEC art. 41 lid 2 en 4"}),
        (
            {"sector": "so", "tlv_nieuwe_school": "speciaal", "tlv_al_toelaatbaar": "geplaatst"},
            {"WEC art. 40 lid 16"},
        ),
    ],
)
def test_a_need_rests_on_the_act_of_the_new_school(
    zaak: dict[str, str], artikelen: set[str]
) -> None:
    """Whoever asks reads the act of the school the child goes to, whatever the own sector."""
    uitkomst = rules_lib.beslis("tlv-nodig", **zaak).uitkomst
    assert artikelen <= bronnen_van(uitkomst)
    assert {()} == {bron.werk.sectoren for bron in uitkomst.bronnen}
    assert {"wet"} == {str(bron.soort) for bron in uitkomst.bronnen}


def test_no_need_at_an_ordinary_school_is_an_inference() -> None:
    """That nothing is asked stands in no article: it is read from what the articles do ask."""
    uitkomst = rules_lib.beslis("tlv-nodig", tlv_nieuwe_school="gewoon").uitkomst
    assert {"uitleg"} == {str(bron.soort) for bron in uitkomst.bronnen}


# tlv-lopend


def lopend(zaak: Waarden) -> str:
    """Tell from WEC 40.14 whether a running declaration counts at another school."""
    if zaak["tlv_voor"] in {"pro", "lwoo"}:
        return "lopende-tlv-pro-lwoo"
    zelfde = zaak["lopende_tlv_zelfde"] == "ja"
    # the exception is for a declaration for so or vso, of a child from vso or from so with vso
    if zaak["tlv_voor"] != "sbo" and zaak["van_vso_school"] == "ja":
        return "geen-nieuwe-tlv" if zelfde else "lopende-tlv-ander-onderwijs"
    return "lopende-tlv-niet-genoemd" if zelfde else "nieuwe-tlv"


LOPEND = [
    dict(zip(("sector", "tlv_voor", "van_vso_school", "lopende_tlv_zelfde"), keuze, strict=True))
    for keuze in product(SECTOREN, SOORTEN, ("ja", "nee"), ("ja", "nee"))
]


@pytest.mark.parametrize("zaak", LOPEND, ids=lambda zaak: "-".join(zaak.values()))
def test_whether_a_running_declaration_counts(zaak: dict[str, str]) -> None:
    """Every case gives what WEC 40.14 says, or that the text is silent."""
    if not past(zaak):
        with pytest.raises(rules_lib.RegieFout, match="past niet"):
            rules_lib.beslis("tlv-lopend", **zaak)
        return
    assert lopend(zaak) == rules_lib.beslis("tlv-lopend", **zaak).uitkomst.id


def test_what_the_text_does_not_settle_is_marked() -> None:
    """A running one for sbo or so elsewhere is not regulated; for another kind it is uncertain."""
    so = {"sector": "so", "tlv_voor": "so"}
    stil = rules_lib.beslis("tlv-lopend", **so, lopende_tlv_zelfde="ja", van_vso_school="nee")
    assert "niet_geregeld" == stil.status
    ander = rules_lib.beslis("tlv-lopend", **so, lopende_tlv_zelfde="nee", van_vso_school="ja")
    assert "uitleg" == str(ander.uitkomst.bronnen[0].soort)
    assert stil.uitkomst.jurist
    assert ander.uitkomst.jurist


# tlv-welk-swv

STOND_OP = ("basisschool", "sbo", "so", "so_vso", "vso", "vo", "elders")
GENOEMD = {  # the schools of which the samenwerkingsverband decides (sub a of each article)
    "sbo": {"basisschool"},  # WPO 40.8.a
    "so": {"basisschool", "sbo", "so", "so_vso"},  # WEC 40.11.a
    "vso": {"vo", "vso", "so_vso"},  # WEC 40.13.a
}


def beslisser(zaak: Waarden) -> str:
    """Tell from the statutes which samenwerkingsverband decides."""
    soort = zaak["tlv_voor"]
    if soort in {"pro", "lwoo"}:
        return "swv-van-de-aanvrager"  # WVO 2.47.7: on request of a school of its own
    if zaak["tlv_stond_op"] in GENOEMD[soort]:
        return "swv-van-de-school"
    if zaak["tlv_landelijk"] == "ja":
        return "landelijk-swv"  # sub c
    if soort == "vso" and zaak["tlv_stond_op"] == "so":
        return "swv-van-de-woonplaats-onzeker"  # WEC 40.13.b shuts out a school for so
    if zaak["tlv_woont_in_nederland"] == "ja":
        return "swv-van-de-woonplaats"  # sub b, 1
    return "swv-van-de-nieuwe-school"  # sub b, 2


WELK_SWV = [
    dict(
        zip(
            ("sector", "tlv_voor", "tlv_stond_op", "tlv_landelijk", "tlv_woont_in_nederland"),
            keuze,
            strict=True,
        )
    )
    for keuze in product(SECTOREN, SOORTEN, STOND_OP, ("ja", "nee"), ("ja", "nee"))
]


@pytest.mark.parametrize("zaak", WELK_SWV, ids=lambda zaak: "-".join(zaak.values()))
def test_which_samenwerkingsverband_decides(zaak: dict[str, str]) -> None:
    """Every case gives the samenwerkingsverband of the statutes; what cannot be is refused."""
    onmogelijk = zaak["sector"] in PO_SO and zaak["tlv_stond_op"] in {"vo", "vso"}
    if onmogelijk or not past(zaak):
        with pytest.raises(rules_lib.RegieFout, match="past niet"):
            rules_lib.beslis("tlv-welk-swv", **zaak)
        return
    assert beslisser(zaak) == rules_lib.beslis("tlv-welk-swv", **zaak).uitkomst.id


def test_who_decides_rests_on_the_article_of_each_kind() -> None:
    """Each outcome cites the three articles, each with the kind it is for, in every sector."""
    uitkomst = rules_lib.beslis(
        "tlv-welk-swv", sector="po", tlv_voor="sbo", tlv_stond_op="basisschool"
    ).uitkomst
    assert {
        "WPO art. 40 lid 8": "Voor sbo.",
        "WEC art. 40 lid 11": "Voor so.",
        "WEC art. 40 lid 13": "Voor vso.",
        "WEC art. 28a lid 1 en 2": "",
    } == {bron.verwijzing: bron.toelichting for bron in uitkomst.bronnen}


def test_a_school_for_so_and_vso_belongs_to_two() -> None:
    """WEC 28a: for its so to the one of the po, for its vso to that of the vo."""
    uitkomst = rules_lib.beslis(
        "tlv-welk-swv", sector="vso", tlv_voor="vso", tlv_stond_op="so_vso"
    ).uitkomst
    assert "swv-van-de-school" == uitkomst.id
    assert "twee samenwerkingsverbanden" in uitkomst.tekst


def test_a_placed_child_has_a_way_back() -> None:
    """WEC 40.16, last sentence: the school agrees with the samenwerkingsverband on the return."""
    uitkomst = rules_lib.beslis(
        "tlv-nodig", sector="so", tlv_nieuwe_school="speciaal", tlv_al_toelaatbaar="geplaatst"
    ).uitkomst
    assert "terugkeer" in uitkomst.tekst


def test_the_gap_for_a_school_for_so_only_goes_to_a_lawyer() -> None:
    """Between so and vso the text names no samenwerkingsverband: inference, for a lawyer."""
    uitkomst = rules_lib.beslis(
        "tlv-welk-swv", sector="vso", tlv_voor="vso", tlv_stond_op="so", tlv_landelijk="nee"
    ).uitkomst
    assert {"uitleg"} == {str(bron.soort) for bron in uitkomst.bronnen}
    assert uitkomst.jurist


# tlv-aanvraag

PO = {"sector": "po", "tlv_voor": "so"}
VSO = {"sector": "vo", "tlv_voor": "vso"}
PRO = {"sector": "vo", "tlv_voor": "pro"}
LWOO = {"sector": "vso", "tlv_voor": "lwoo"}
LANGS_CRITERIA = PRO | {"tlv_weg": "criteria"}
RECHTSTREEKS = PRO | {"tlv_weg": "po_of_wec"}

ALTIJD_AANVRAAG = {  # requirement: the answers it needs, for any declaration
    "school-vraagt-aan": ("tlv_aanvrager",),  # WPO 18a.6.c, WVO 2.47.7.c
    "juiste-ontvanger": ("juist_swv",),  # Awb 4:1
    "op-papier-ingediend": ("tlv_schriftelijk",),  # Awb 4:1
    "zelf-onderzocht": ("tlv_eigen_onderzoek", "tlv_geprobeerd"),
    "ouders-voorbereid": ("tlv_ouders_voorbereid",),
    "volgens-plan": ("volgt_ondersteuningsplan",),  # WPO 18a.8.c, WVO 2.47.9.c
}
PER_SOORT = {  # requirement: the one answer it needs, and the cases in which it holds
    "toestemming": ("tlv_instemming", [LANGS_CRITERIA]),  # UWVO 2.47.2.b
    "zienswijze-bij-aanvraag": ("tlv_zienswijze_op_schrift", [PRO, LANGS_CRITERIA]),  # WVO 2.30.4
    "rapport-bij-aanvraag": ("onderwijskundig_rapport", [PRO, LANGS_CRITERIA, LWOO]),  # 2.43.2
    "overleg-bij-lwoo": ("overleg_over_rapport", [LWOO]),  # WVO 2.43.2
    "kopie-bij-aanvraag": ("tlv_kopie_beslissing", [LANGS_CRITERIA]),  # UWVO 2.47.2.a
    "motivering-bij-criteria": ("tlv_motivering_criteria", [LANGS_CRITERIA]),  # UWVO 2.47.2.c
    "dossier-bij-aanvraag": ("tlv_dossier_compleet", [LANGS_CRITERIA]),  # UWVO 2.47.2.d
}
GEVALLEN = [PO, {"sector": "so", "tlv_voor": "sbo"}, VSO, RECHTSTREEKS, LANGS_CRITERIA, LWOO]


@pytest.mark.parametrize("eis", ALTIJD_AANVRAAG)
def test_what_every_application_needs(eis: str) -> None:
    """Met when all is there, missing when one thing is not, in every kind of case."""
    feiten = ALTIJD_AANVRAAG[eis]
    for zaak, antwoorden in product(GEVALLEN, product(("ja", "nee"), repeat=len(feiten))):
        verwacht = "voldaan" if set(antwoorden) == {"ja"} else "ontbreekt"
        actual = staat("tlv-aanvraag", eis, **zaak, **dict(zip(feiten, antwoorden, strict=True)))
        assert verwacht == actual


@pytest.mark.parametrize(("eis", "antwoord"), list(product(PER_SOORT, ("ja", "nee"))))
def test_what_one_kind_of_application_needs(eis: str, antwoord: str) -> None:
    """A requirement holds for the kinds that its article names, and for no other."""
    feit, geldt = PER_SOORT[eis]
    for zaak in GEVALLEN:
        van_toepassing = any(soort.items() <= zaak.items() for soort in geldt)
        verwacht = {"ja": "voldaan", "nee": "ontbreekt"}[antwoord]
        actual = staat("tlv-aanvraag", eis, **zaak, **{feit: antwoord})
        assert (verwacht if van_toepassing else "niet_van_toepassing") == actual


@pytest.mark.parametrize(
    ("zaak", "verwacht"),
    [
        (PO, "niet_van_toepassing"),
        (VSO, "niet_van_toepassing"),
        (RECHTSTREEKS, "voldaan"),  # WVO 2.30.2.a
        (PRO | {"tlv_weg": "leerjaar_een"}, "voldaan"),  # WVO 2.30.2.b
        (LANGS_CRITERIA, "voldaan"),  # WVO 2.30.2.c
        (PRO | {"tlv_weg": "geen"}, "ontbreekt"),
        (LWOO | {"tlv_weg": "po_of_wec"}, "voldaan"),  # WVO 2.43.3
        (LWOO | {"tlv_weg": "geen"}, "ontbreekt"),
    ],
)
def test_for_whom_pro_or_lwoo_can_be_asked(zaak: dict[str, str], verwacht: str) -> None:
    """Pro has three grounds, lwoo the first two (WVO 2.30.2, 2.43.3); other kinds none."""
    assert verwacht == staat("tlv-aanvraag", "grond-voor-aanvraag", **zaak)


def test_the_criteria_do_not_exclude_who_comes_from_po_or_wec() -> None:
    """WVO 2.30.2 says 'or': who has an opp or a tlv can also be asked for by the criteria."""
    feit = regel("tlv-aanvraag").zaak.feiten["tlv_weg"]
    assert "Geen van" not in feit.antwoorden["criteria"]
    assert "instelling" in feit.antwoorden["po_of_wec"]  # WVO 2.30.2.a: school or institution
    lijst = {eis.id: eis for eis in regel("tlv-aanvraag").versies[0].inhoud}
    assert [] != [vraag for vraag in lijst["grond-voor-aanvraag"].jurist if "2.47" in vraag]


def test_an_application_is_signed() -> None:
    """Awb 4:2.1: signed, with name, day and what is asked."""
    lijst = {eis.id: eis for eis in regel("tlv-aanvraag").versies[0].inhoud}
    bronnen = {bron.verwijzing for bron in lijst["op-papier-ingediend"].bronnen}
    assert {"Awb art. 4:1", "Awb art. 4:2 lid 1"} <= bronnen


@pytest.mark.parametrize(
    ("zaak", "verwacht"),
    [
        (PO, [("WPO art. 18a lid 8", "uitleg")]),
        (VSO, [("WVO 2020 art. 2.47 lid 9", "uitleg")]),
        (PRO, [("UWVO 2020 art. 2.46 lid 4, 5 en 6", "wet"), ("UWVO 2020 art. 2.47 lid 1", "wet")]),
        (
            LWOO,
            [("UWVO 2020 art. 2.46 lid 4, 5 en 6", "wet"), ("UWVO 2020 art. 2.47 lid 1", "wet")],
        ),
    ],
)
def test_which_criteria_a_decision_is_held_to(
    zaak: dict[str, str], verwacht: list[tuple[str, str]]
) -> None:
    """Sbo, so and vso: those of the plan, by inference; pro and lwoo: those of the decree."""
    uitslag = rules_lib.controle("tlv-besluit", **zaak, tlv_criteria_toegepast="nee")
    (punt,) = (p for p in uitslag.eisen if p.eis.id == "criteria-getoetst")
    assert verwacht == [(bron.verwijzing, str(bron.soort)) for bron in punt.bronnen]


def test_lwoo_has_no_ground_by_criteria() -> None:
    """WVO 2.43.3 declares 2.30.2 sub a and b applicable, not c."""
    with pytest.raises(rules_lib.RegieFout):
        rules_lib.controle("tlv-aanvraag", **LWOO, tlv_weg="criteria")


@pytest.mark.parametrize(
    ("zaak", "verwacht"),
    [
        (PO, "niet_van_toepassing"),
        (VSO, "niet_van_toepassing"),
        (PRO | {"kort_in_nederland": "nee"}, "niet_van_toepassing"),
        (PRO | {"kort_in_nederland": "ja", "na_eerste_schooljaar": "nee"}, "ontbreekt"),
        (LWOO | {"kort_in_nederland": "ja", "na_eerste_schooljaar": "nee"}, "ontbreekt"),
        (PRO | {"kort_in_nederland": "ja", "na_eerste_schooljaar": "ja"}, "voldaan"),
    ],
)
def test_newcomers_wait_for_pro_and_lwoo(zaak: dict[str, str], verwacht: str) -> None:
    """Less than a year in the country: only after that school year (WVO 2.30.3, 2.43.3)."""
    assert verwacht == staat("tlv-aanvraag", "niet-te-vroeg", **zaak)


@pytest.mark.parametrize(
    ("zaak", "verwacht"),
    [
        (PO, "niet_van_toepassing"),
        (VSO, "niet_van_toepassing"),
        (LANGS_CRITERIA, "niet_van_toepassing"),
        (RECHTSTREEKS | {"tlv_motivering_school": "nee"}, "ontbreekt"),
        (
            RECHTSTREEKS | {"tlv_motivering_school": "ja", "leerachterstand_en_iq": "nee"},
            "ontbreekt",
        ),
        (RECHTSTREEKS | {"tlv_motivering_school": "ja", "leerachterstand_en_iq": "ja"}, "voldaan"),
        (LWOO | {"tlv_motivering_school": "ja", "leerachterstand_en_iq": "ja"}, "voldaan"),
    ],
)
def test_data_for_pro_and_lwoo(zaak: dict[str, str], verwacht: str) -> None:
    """Pro and lwoo rest on motivation, arrears and IQ (UWVO 2.46.1), not so by criteria."""
    assert verwacht == staat("tlv-aanvraag", "gegevens-pro-lwoo", **zaak)


def test_what_is_practice_or_inference_says_so() -> None:
    """Preparing parents is the report's advice, own research an inference; neither reads as law."""
    lijst = {eis.id: eis for eis in regel("tlv-aanvraag").versies[0].inhoud}
    assert {"rapport"} == {str(bron.soort) for bron in lijst["ouders-voorbereid"].bronnen}
    assert {"uitleg", "rapport"} == {str(bron.soort) for bron in lijst["zelf-onderzocht"].bronnen}
    assert "uitleg" == str(lijst["volgens-plan"].bronnen[0].soort)


# tlv-besluit

ALTIJD_BESLUIT = {
    "juiste-beslisser": ("juist_swv",),  # WPO 40.8, WEC 40.11, 40.13
    "deskundigen-adviseren": ("tlv_advies",),  # WPO 18a.11, WVO 2.47.14
    "bemiddelaar-buiten-besluit": ("bemiddelaar_beslist_niet",),
    "criteria-getoetst": ("tlv_criteria_toegepast",),
    "tlv-gemotiveerd": ("tlv_redenen",),  # Awb 3:46, 3:47
    "bezwaar-genoemd": ("bezwaar_bij_swv_genoemd",),  # Awb 3:45
    "bekendgemaakt": ("tlv_besluit_naar_school", "tlv_besluit_naar_ouders"),  # Awb 3:41
    "gezondheidsgegevens": ("tlv_gegevens_afgeschermd",),  # WPO 18a.13, WVO 2.47.16
}


@pytest.mark.parametrize("eis", ALTIJD_BESLUIT)
def test_what_every_decision_needs(eis: str) -> None:
    """Met when all is there, missing when one thing is not, in every kind of case."""
    feiten = ALTIJD_BESLUIT[eis]
    for zaak, antwoorden in product(
        (PO, VSO, PRO, LWOO), product(("ja", "nee"), repeat=len(feiten))
    ):
        verwacht = "voldaan" if set(antwoorden) == {"ja"} else "ontbreekt"
        assert verwacht == staat(
            "tlv-besluit", eis, **zaak, **dict(zip(feiten, antwoorden, strict=True))
        )


def zienswijze(zaak: Waarden) -> str:
    """Tell from Awb 4:8, 4:9 and 4:11 how the hearing of the parents stands."""
    gevraagd = (
        zaak["tlv_bedenkingen_verwacht"] == "ja"  # 4:8.1, opening words
        and zaak["tlv_gegevens_van_anderen"] == "ja"  # 4:8.1.a and b
        and zaak["tlv_zienswijze_uitzondering"] == "geen"  # 4:11
    )
    if not gevraagd:
        return "niet_van_toepassing"
    gehoord = zaak["tlv_ouders_zienswijze"] == "ja" and zaak["tlv_ouders_kozen_vorm"] == "ja"  # 4:9
    return "voldaan" if gehoord else "ontbreekt"


ZIENSWIJZE = {
    "tlv_bedenkingen_verwacht": ("ja", "nee"),
    "tlv_gegevens_van_anderen": ("ja", "nee"),
    "tlv_zienswijze_uitzondering": ("geen", "spoed", "eerder", "doel"),
    "tlv_ouders_zienswijze": ("ja", "nee"),
    "tlv_ouders_kozen_vorm": ("ja", "nee"),
}


@pytest.mark.parametrize("keuze", list(product(*ZIENSWIJZE.values())), ids="-".join)
def test_parents_can_give_their_view_when_the_awb_asks(keuze: tuple[str, ...]) -> None:
    """The four conditions of Awb 4:8 and 4:11 decide whether it holds, 4:9 how."""
    zaak = dict(zip(ZIENSWIJZE, keuze, strict=True))
    assert zienswijze(zaak) == staat("tlv-besluit", "ouders-in-gelegenheid", **zaak)


@pytest.mark.parametrize(
    ("waarden", "verwacht"),
    [
        ({"tlv_toegewezen": "ja"}, "niet_van_toepassing"),
        ({"tlv_toegewezen": "nee", "tlv_afwijkend_van_aanvrager": "nee"}, "niet_van_toepassing"),
        (
            {
                "tlv_toegewezen": "nee",
                "tlv_afwijkend_van_aanvrager": "ja",
                "tlv_school_zienswijze": "nee",
            },
            "ontbreekt",
        ),
        (
            {
                "tlv_toegewezen": "nee",
                "tlv_afwijkend_van_aanvrager": "ja",
                "tlv_school_zienswijze": "ja",
            },
            "voldaan",
        ),
    ],
)
def test_the_school_is_heard_before_a_refusal(waarden: dict[str, str], verwacht: str) -> None:
    """The applicant is heard when a refusal rests on deviating data about it (Awb 4:7)."""
    assert verwacht == staat("tlv-besluit", "school-in-gelegenheid", **waarden)


def deskundigen(zaak: Waarden) -> str:
    """Tell from UWVO 2.51 whether the right experts advised; for sbo and so no text is found."""
    if zaak["tlv_voor"] in {"sbo", "so"}:
        return "niet_van_toepassing"
    tweede = {"zorg"} if zaak["tlv_voor"] == "vso" else {"zorg", "onderwijs"}  # 2.51.2
    goed = (
        zaak["tlv_advies"] == "ja"
        and zaak["tlv_eerste_deskundige"] == "ja"
        and zaak["tlv_tweede_deskundige"] in tweede
    )
    return "voldaan" if goed else "ontbreekt"


@pytest.mark.parametrize(
    "soort", [PO, {"sector": "so", "tlv_voor": "sbo"}, VSO, PRO, LWOO], ids=str
)
def test_the_right_experts_advised(soort: dict[str, str]) -> None:
    """Two experts for vso, pro and lwoo, of the professions that UWVO 2.51 names."""
    keuzen = product(("ja", "nee"), ("ja", "nee"), ("zorg", "onderwijs", "geen"))
    for advies, eerste, tweede in keuzen:
        zaak = soort | {
            "tlv_advies": advies,
            "tlv_eerste_deskundige": eerste,
            "tlv_tweede_deskundige": tweede,
        }
        assert deskundigen(zaak) == staat("tlv-besluit", "juiste-deskundigen", **zaak)


@pytest.mark.parametrize(
    ("eis", "feit", "geldt"),
    [
        ("zienswijze-meegewogen", "tlv_zienswijze_gewogen", ("pro",)),  # UWVO 2.46.1.e
        ("genoemde-gegevens", "tlv_alleen_genoemde_gegevens", ("pro", "lwoo")),  # UWVO 2.46.1
    ],
)
def test_what_a_decision_on_pro_or_lwoo_needs(eis: str, feit: str, geldt: tuple[str, ...]) -> None:
    """The rules of the decree hold for the kinds they name only."""
    for zaak, antwoord in product((PO, VSO, PRO, LWOO), ("ja", "nee")):
        verwacht = {"ja": "voldaan", "nee": "ontbreekt"}[antwoord]
        if zaak["tlv_voor"] not in geldt:
            verwacht = "niet_van_toepassing"
        assert verwacht == staat("tlv-besluit", eis, **zaak, **{feit: antwoord})


@pytest.mark.parametrize(
    ("zaak", "toegewezen", "verwacht"),
    [
        (PO, "nee", "niet_van_toepassing"),
        (VSO, "nee", "niet_van_toepassing"),
        (PRO, "nee", "niet_van_toepassing"),
        (LWOO, "nee", "ontbreekt"),  # WVO 2.47.17: every decision on lwoo
        (PO, "ja", "ontbreekt"),  # WPO 18a.14: every declaration
        (PRO, "ja", "ontbreekt"),
    ],
)
def test_a_number_for_each_declaration(
    zaak: dict[str, str], toegewezen: str, verwacht: str
) -> None:
    """Each declaration has a number, and each decision on lwoo, a refusal too."""
    actual = staat(
        "tlv-besluit",
        "volgnummer-gegeven",
        **zaak,
        tlv_toegewezen=toegewezen,
        tlv_volgnummer="nee",
    )
    assert verwacht == actual
    genummerd = staat(
        "tlv-besluit",
        "volgnummer-gegeven",
        **zaak,
        tlv_toegewezen=toegewezen,
        tlv_volgnummer="ja",
    )
    assert ("voldaan" if verwacht == "ontbreekt" else verwacht) == genummerd


@pytest.mark.parametrize(
    ("zaak", "toegewezen", "genoemd", "verwacht"),
    [
        (PO, "ja", "ja", "voldaan"),
        (PO, "ja", "nee", "ontbreekt"),
        (PO, "nee", "nee", "niet_van_toepassing"),
        (VSO, "ja", "nee", "ontbreekt"),
        (PRO, "ja", "nee", "niet_van_toepassing"),
        (LWOO, "ja", "nee", "niet_van_toepassing"),
    ],
)
def test_a_period_of_school_years(
    zaak: dict[str, str], toegewezen: str, genoemd: str, verwacht: str
) -> None:
    """A declaration for sbo, so or vso is for one or more school years (WPO 40.13, WEC 40.15)."""
    waarden = {"tlv_toegewezen": toegewezen, "tlv_schooljaren_genoemd": genoemd}
    assert verwacht == staat("tlv-besluit", "periode-genoemd", **zaak, **waarden)


@pytest.mark.parametrize(
    ("advies", "afschrift", "verwacht"),
    [
        ("nee", "nee", "niet_van_toepassing"),
        ("ja", "nee", "ontbreekt"),
        ("ja", "ja", "voldaan"),
    ],
)
def test_parents_get_a_copy_of_each_advice(advies: str, afschrift: str, verwacht: str) -> None:
    """A copy of each advice on the need for support goes to the parents (18a.14, 2.47.17)."""
    waarden = {"tlv_advies_ondersteuning": advies, "tlv_afschrift_naar_ouders": afschrift}
    assert verwacht == staat("tlv-besluit", "afschrift-gegeven", **waarden)
    for sector, artikel in (("so", "WPO art. 18a lid 14"), ("vso", "WVO 2020 art. 2.47 lid 17")):
        uitslag = rules_lib.controle("tlv-besluit", sector=sector, **waarden)
        punt = next(punt for punt in uitslag.eisen if punt.eis.id == "afschrift-gegeven")
        assert {artikel} == {bron.verwijzing for bron in punt.bronnen}


TIJD = {"aanvraag_tlv": "23-11-2026"}


@pytest.mark.parametrize(
    ("waarden", "verwacht"),
    [
        ({"tlv_opgeschort": "nee", "bekendmaking_tlv": "18-1-2027"}, "voldaan"),
        (
            {"tlv_opgeschort": "nee", "bekendmaking_tlv": "19-1-2027", "tlv_mededeling": "nee"},
            "ontbreekt",
        ),
        (
            {
                "tlv_opgeschort": "nee",
                "bekendmaking_tlv": "1-3-2027",
                "mededeling_tlv": "18-1-2027",
                "tlv_binnen_genoemde_tijd": "ja",
            },
            "voldaan",
        ),
        (
            {
                "tlv_opgeschort": "nee",
                "bekendmaking_tlv": "1-3-2027",
                "mededeling_tlv": "18-1-2027",
                "tlv_binnen_genoemde_tijd": "nee",
            },
            "ontbreekt",
        ),
        (
            {
                "tlv_opgeschort": "nee",
                "bekendmaking_tlv": "1-3-2027",
                "mededeling_tlv": "19-1-2027",
                "tlv_binnen_genoemde_tijd": "ja",
            },
            "ontbreekt",
        ),
        (
            {
                "uitnodiging_tlv": "1-12-2026",
                "aanvulling_tlv": "15-12-2026",
                "bekendmaking_tlv": "1-2-2027",
            },
            "voldaan",
        ),
        (
            {
                "uitnodiging_tlv": "1-12-2026",
                "aanvulling_tlv": "15-12-2026",
                "bekendmaking_tlv": "2-2-2027",
                "tlv_mededeling": "nee",
            },
            "ontbreekt",
        ),
        (
            {
                "uitnodiging_tlv": "1-12-2026",
                "aanvulling_tlv": "15-12-2026",
                "bekendmaking_tlv": "1-3-2027",
                "mededeling_tlv": "1-2-2027",
                "tlv_binnen_genoemde_tijd": "ja",
            },
            "voldaan",
        ),
        (
            {
                "uitnodiging_tlv": "1-12-2026",
                "aanvulling_tlv": "15-12-2026",
                "bekendmaking_tlv": "1-3-2027",
                "mededeling_tlv": "2-2-2027",
                "tlv_binnen_genoemde_tijd": "ja",
            },
            "ontbreekt",
        ),
    ],
)
def test_in_time(waarden: dict[str, str], verwacht: str) -> None:
    """Eight weeks, longer after an invitation, and after a notice in time what that named."""
    assert verwacht == staat("tlv-besluit", "op-tijd-beslist", **TIJD, **waarden)


def test_a_decision_before_its_application_is_refused() -> None:
    """A decision cannot lie before the application it decides on."""
    with pytest.raises(rules_lib.VerkeerdeVolgorde):
        rules_lib.controle(
            "tlv-besluit",
            tlv_opgeschort="nee",
            aanvraag_tlv="2-3-2027",
            bekendmaking_tlv="1-3-2027",
        )


@pytest.mark.parametrize("lijst", EISEN)
def test_each_checklist_shows_a_full_and_a_lacking_case(lijst: str) -> None:
    """The first worked example lacks nothing, the second does, and neither leaves a question."""
    vol, mist = regel(lijst).waarden()
    heel, half = rules_lib.controle(lijst, **vol), rules_lib.controle(lijst, **mist)
    assert ((), ()) == (heel.in_staat("open"), half.in_staat("open"))
    assert () == heel.in_staat("ontbreekt")
    assert () != half.in_staat("ontbreekt")
    assert "ontbreekt er geen" in heel.samenvatting


@pytest.mark.parametrize("lijst", EISEN)
def test_each_requirement_can_be_met_and_missed(lijst: str) -> None:
    """No requirement is always met or always missing: each tree has both ends."""
    for eis in regel(lijst).versies[0].inhoud:
        einden = {str(blad.aard) for blad in bladen(eis.toets.knoop)}
        assert {"voldaan", "ontbreekt"} <= einden


def bladen(knoop: Any) -> Iterator[Any]:
    """Give every outcome of a tree."""
    if not hasattr(knoop, "takken"):
        yield knoop.uitkomst
        return
    for _, verder in knoop.takken:
        yield from bladen(verder)


# tlv-herbeoordeling


def herbeoordeling(zaak: Waarden) -> str:
    """Tell from WPO 40.14 and WEC 40.15 what the school does in the last school year."""
    if zaak["sector"] == "vo":
        return "geen-herbeoordeling-geregeld"
    if zaak["laatste_tlv_jaar"] == "nee":
        return "nog-niet"
    if zaak["tlv_verblijf_noodzakelijk"] == "nee":
        return "terugplaatsen"
    return "blijft" if zaak["nieuwe_tlv"] == "ja" else "nieuwe-tlv-nodig"


JA_NEE = ("ja", "nee")


@pytest.mark.parametrize("keuze", list(product(SECTOREN, JA_NEE, JA_NEE, JA_NEE)), ids="-".join)
def test_the_last_school_year(keuze: tuple[str, ...]) -> None:
    """Back, unless the school judges a longer stay needed and there is a new declaration."""
    namen = ("sector", "laatste_tlv_jaar", "tlv_verblijf_noodzakelijk", "nieuwe_tlv")
    zaak = dict(zip(namen, keuze, strict=True))
    assert herbeoordeling(zaak) == rules_lib.beslis("tlv-herbeoordeling", **zaak).uitkomst.id


def test_the_judgement_is_named() -> None:
    """Every outcome after the judgement says who made it."""
    for nodig_, nieuw in product(JA_NEE, JA_NEE):
        uitkomst = rules_lib.beslis(
            "tlv-herbeoordeling",
            sector="so",
            laatste_tlv_jaar="ja",
            tlv_verblijf_noodzakelijk=nodig_,
            nieuwe_tlv=nieuw,
        ).uitkomst
        assert "bevoegd gezag" in uitkomst.oordeel


# Who is involved


def betrokken(vorm: str, wie: str) -> list[set[str]]:
    """Name the articles on which someone is involved in this way, per step."""
    return [
        {bron.verwijzing for bron in b.bronnen}
        for b in alle_betrekkingen()
        if b.vorm.name == vorm and wie in b.wie
    ]


def test_consent_is_needed_in_one_case_only() -> None:
    """Consent of parents is asked for pro by the criteria of UWVO 2.47, and nowhere else."""
    assert [{"UWVO 2020 art. 2.47 lid 2"}] == betrokken("TOESTEMMING", "ouders")
    geen = {b.stap for b in alle_betrekkingen() if b.vorm.name == "GEEN_TOESTEMMING"}
    assert len(geen) == 5
    assert all(
        str(bron.soort) in {"uitleg", "rapport"}
        for b in alle_betrekkingen()
        if b.vorm.name == "GEEN_TOESTEMMING"
        for bron in b.bronnen
    )


@pytest.mark.parametrize(
    ("vorm", "wie", "artikel"),
    [
        ("HOREN", "ouders", "Awb art. 4:8 lid 1"),
        ("HOREN", "ouders", "WVO 2020 art. 2.30 lid 4"),
        ("HOREN", "school", "Awb art. 4:7 lid 1"),
        ("HOREN", "bezwaar", "Awb art. 7:2 lid 1 en 2"),
        ("OVERLEG", "ouders", "WVO 2020 art. 2.43 lid 2"),
        ("OVERLEG", "ouders", "WVO 2020 art. 2.30 lid 7"),
        ("ADVIES", "deskundigen", "WPO art. 18a lid 11"),
        ("ADVIES", "deskundigen", "UWVO 2020 art. 2.51 lid 1 en 2"),
        ("ADVIES", "adviescommissie", "WVO 2020 art. 2.47 lid 15"),
        ("ADVIES", "commissie voor de begeleiding", "WEC art. 40b lid 2"),
        ("INFORMEREN", "ouders", "WPO art. 18a lid 14"),
        ("INFORMEREN", "ouders", "KBA 2024 § 3.4.2"),
        ("INFORMEREN", "ouders", "WVO 2020 art. 2.30 lid 1"),
        ("INFORMEREN", "leerling", "WEC art. 41 lid 7"),
        ("INFORMEREN", "school", "Awb art. 4:14 lid 3"),
        ("INFORMEREN", "school", "Awb art. 3:41 lid 1"),
    ],
)
def test_who_is_involved_and_on_what_ground(vorm: str, wie: str, artikel: str) -> None:
    """Whom a step involves, how, and which article says so."""
    assert any(artikel in artikelen for artikelen in betrokken(vorm, wie))


def test_every_involvement_says_what_the_text_asks() -> None:
    """Each has a ground and the words of the text."""
    assert [] == [b.stap for b in alle_betrekkingen() if not (b.bronnen and b.woorden)]


# Corrections to the report and to the inventory


def geciteerd() -> set[str]:
    """Name every article that the subject cites in an outcome, a term or a requirement."""
    gevonden: set[str] = set()
    for deel in tlv.REGELS:
        for versie in deel.versies:
            if hasattr(versie.inhoud, "knoop"):
                gevonden |= bronnen_van(*bladen(versie.inhoud.knoop))
                continue
            for onderdeel in versie.inhoud:
                boom = onderdeel.toets if hasattr(onderdeel, "toets") else onderdeel.termijn
                gevonden |= bronnen_van(*bladen(boom.knoop))
                gevonden |= {bron.verwijzing for bron in getattr(onderdeel, "bronnen", ())}
    return gevonden


def test_e01_the_task_is_in_2_47_not_2_27() -> None:
    """The report names WVO 2.27; the task of the samenwerkingsverband stands in 2.47."""
    assert "WVO 2020 art. 2.47 lid 7" in geciteerd()
    assert not [artikel for artikel in geciteerd() if "2.27" in artikel]


def test_e03_parents_are_heard_by_4_8_not_4_7() -> None:
    """The report names Awb 4:7, about the applicant; parents did not apply: 4:8, on conditions."""
    lijst = {eis.id: eis for eis in regel("tlv-besluit").versies[0].inhoud}
    ouders, school = lijst["ouders-in-gelegenheid"], lijst["school-in-gelegenheid"]
    assert "Awb art. 4:8 lid 1" == ouders.bronnen[0].verwijzing
    assert "Awb art. 4:7 lid 1" not in bronnen_van(ouders)
    assert "Awb art. 4:7 lid 1" == school.bronnen[0].verwijzing
    assert "niet_van_toepassing" == staat(
        "tlv-besluit", "ouders-in-gelegenheid", tlv_bedenkingen_verwacht="nee"
    )


def test_e12_school_years_and_the_school_is_to_act() -> None:
    """Not 'at least a year' and not the samenwerkingsverband: school years, and the school acts."""
    dag = rules_lib.termijn(
        "tlv-geldig", sector="po", tlv_schooljaren="1", afgifte_tlv="23-11-2026"
    ).berekening.laatste_dag
    assert "2028-07-31" == dag.isoformat()
    assert "bevoegd gezag" in regel("tlv-laatste-schooljaar").wie
    vraag = regel("tlv-herbeoordeling").zaak.feiten["tlv_verblijf_noodzakelijk"]
    assert vraag.oordeel


def test_nakijk_01_the_gpo_does_not_hear_disputes_on_a_declaration() -> None:
    """WPO 43.2, WEC 45.2 and WVO 12.34.2 do not name the declaration: no step, said with ground."""
    per_sector = {
        "po": "WPO art. 43 lid 2",
        "so": "WEC art. 45 lid 2",
        "vo": "WVO 2020 art. 12.34 lid 2",
    }
    for sector, artikel in per_sector.items():
        uitslag = rules_lib.termijn("tlv-bezwaar", "23-11-2026", sector=sector)
        assert {artikel} == {
            bron.verwijzing for bron in uitslag.bronnen if bron.verwijzing in per_sector.values()
        }
    stappen = {stap.id for stap in regel("tlv").versies[0].inhoud}
    assert not [stap for stap in stappen if "gpo" in stap]


def test_nakijk_04_no_repealed_text_is_law() -> None:
    """The decree on experts for sbo and so was repealed: not cited, said so, and for a lawyer."""
    assert "niet_van_toepassing" == staat("tlv-besluit", "juiste-deskundigen", **PO)
    lijst = {eis.id: eis for eis in regel("tlv-besluit").versies[0].inhoud}
    assert [] != [vraag for vraag in lijst["juiste-deskundigen"].jurist if "ingetrokken" in vraag]
    assert not [artikel for artikel in geciteerd() if artikel.startswith("BB WPO art. ")]


def test_nakijk_06_pro_and_lwoo_differ() -> None:
    """Pro asks a view, by the criteria consent; lwoo is a decision; neither has a period."""
    assert "ontbreekt" == staat(
        "tlv-aanvraag", "toestemming", **LANGS_CRITERIA, tlv_instemming="nee"
    )
    assert "ontbreekt" == staat(
        "tlv-aanvraag", "zienswijze-bij-aanvraag", **RECHTSTREEKS, tlv_zienswijze_op_schrift="nee"
    )
    lwoo = rules_lib.beslis(
        "tlv-nodig", sector="vo", tlv_nieuwe_school="speciaal", tlv_voor="lwoo"
    ).uitkomst
    assert "beslissing-lwoo" == lwoo.id
    for soort, id in product(("pro", "lwoo"), ("tlv-geldig", "tlv-laatste-schooljaar")):
        uitkomst = rules_lib.termijn(id, sector="vo", tlv_voor=soort).uitkomst
        assert ("geen-periode", "niet_geregeld") == (uitkomst.id, str(uitkomst.aard))


def test_nakijk_07_the_penalty_goes_to_the_applicant() -> None:
    """After eight weeks without notice the term has lapsed; a penalty goes to the school."""
    uitslag = rules_lib.termijn("tlv-beslistermijn", "23-11-2026", sector="po")
    assert "Awb art. 4:17 lid 1 en 3" in {bron.verwijzing for bron in uitslag.bronnen}
    dwangsom = next(tekst for tekst in uitslag.aannames if "dwangsom" in tekst)
    assert "de school, niet de ouders" in dwangsom
    na_mededeling = rules_lib.termijn(
        "tlv-beslistermijn", sector="po", aanvraag_tlv="23-11-2026", mededeling_tlv="18-1-2027"
    )
    assert (None, "genoemde-tijd") == (na_mededeling.berekening, na_mededeling.uitkomst.id)


def test_nakijk_19_reasons_for_deviating_need_an_advice_by_law() -> None:
    """Awb 3:50 is on an advice by law: cited with the article that asks it, not without advice."""
    lijst = {eis.id: eis for eis in regel("tlv-besluit").versies[0].inhoud}
    artikelen = bronnen_van(lijst["afwijking-gemotiveerd"])
    assert {"Awb art. 3:50", "WPO art. 18a lid 11", "WVO 2020 art. 2.47 lid 14"} == artikelen
    for advies, wijkt_af, uitgelegd in product(JA_NEE, repeat=3):
        verwacht = "niet_van_toepassing"
        if (advies, wijkt_af) == ("ja", "ja"):
            verwacht = {"ja": "voldaan", "nee": "ontbreekt"}[uitgelegd]
        actual = staat(
            "tlv-besluit",
            "afwijking-gemotiveerd",
            tlv_advies=advies,
            tlv_wijkt_af_van_advies=wijkt_af,
            tlv_afwijking_uitgelegd=uitgelegd,
        )
        assert verwacht == actual


# The examples that stand with each rule


VOORBEELDEN = [(deel.id, waarden) for deel in tlv.REGELS for waarden in deel.waarden()]


@pytest.mark.parametrize(("id", "waarden"), VOORBEELDEN)
def test_each_worked_example_gives_an_answer(id: str, waarden: dict[str, str]) -> None:
    """Each example ends in a day, an outcome or a full list, without a question left."""
    soort = type(regel(id)).__name__
    if soort == "TermijnRegel":
        uitslag = rules_lib.termijn(id, **waarden)
        assert uitslag.berekening or uitslag.uitkomst
    elif soort == "Beslissing":
        assert rules_lib.beslis(id, **waarden).uitkomst
    elif soort == "Controlelijst":
        assert () == rules_lib.controle(id, **waarden).in_staat("open")
    else:
        assert rules_lib.procedure(id, **waarden).gedateerd


def test_each_rule_has_two_examples() -> None:
    """A normal case and one at the edge stand with every rule."""
    assert [] == [deel.id for deel in tlv.REGELS if len(deel.voorbeelden) < 2]


def test_the_oracles_know_the_years() -> None:
    """The calendar of the oracle spans the days that the tests walk."""
    assert (2014, 2030) == (kalender.EERSTE_JAAR, kalender.LAATSTE_JAAR)
    assert recht.VANAF.isoformat() == "2022-08-01"
