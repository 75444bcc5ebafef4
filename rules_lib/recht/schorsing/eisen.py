"""De eisen aan een besluit tot schorsing, elk een kleine regel op zichzelf."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Uitkomst, niet_van_toepassing, ontbreekt, voldaan
from rules_lib.recht.schorsing.beslissingen import schorsing_bij_verwijdering
from rules_lib.recht.schorsing.feiten import Schorsing
from rules_lib.recht.schorsing.termijnen import EEN_DAG
from rules_lib.recht.schorsing.vindplaatsen import (
    AAN_WIE,
    KLACHT,
    MELDEN,
    MELDEN_VO_OUD,
    NIET_IN_BEZWAAR_BIJZONDER,
    TIJDENS_OVERLEG,
    WEEK,
    ZIENSWIJZE,
    ZORGVULDIG,
    uitleg_bij,
)
from rules_lib.recht.wetten import WEC, WVO


def door_bevoegd_gezag(zaak: Schorsing) -> Uitkomst:
    """Gaat na of wie schorst daarover gaat.

    Bron: WPO art. 40c lid 1, WEC art. 40a lid 1, WVO 2020 art. 8.14 lid 1.

    >>> door_bevoegd_gezag(Schorsing(schorsing_bevoegd="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.schorsing_bevoegd:
        return ontbreekt("Het besluit is niet genomen door of namens het bevoegd gezag.")
    return voldaan()


def vooraf_gehoord(zaak: Schorsing) -> Uitkomst:
    """Gaat na of leerling en ouders hun kant konden vertellen.

    Bron: rechtspraak (schorsen zonder horen was onzorgvuldig); Awb art. 4:8, 4:9 en 4:11
    (openbaar). De onderwijswetten vragen het niet.

    >>> vooraf_gehoord(Schorsing(schorsing_gehoord="nee", schorsing_spoed="nee")).aard.value
    'ontbreekt'
    >>> vooraf_gehoord(Schorsing(schorsing_gehoord="ja")).aard.value
    'voldaan'
    """
    if zaak.schorsing_gehoord:
        return voldaan()
    if not zaak.schorsing_spoed:
        return ontbreekt("Leerling en ouders zijn niet gehoord voordat er besloten werd.")
    if not zaak.schorsing_nagehoord:
        return ontbreekt("De spoed is voorbij, maar leerling en ouders zijn nog niet gehoord.")
    return niet_van_toepassing(
        "Horen vooraf kon niet door de spoed; het is meteen daarna gedaan. Of de spoed echt zo "
        "groot was, blijft een weging.",
        ZORGVULDIG,
        *ZIENSWIJZE,
    )


def hoogstens_een_week(zaak: Schorsing) -> Uitkomst:
    """Gaat na of de schorsing niet te lang duurt; te lang in één van beide tellingen is te lang.

    Bron: WPO art. 40c lid 1, WEC art. 40a lid 1, WVO 2020 art. 8.14 lid 1; in het vo ook 8.15 lid
    4. Wie binnen zeven kalenderdagen blijft, mist nooit meer dan vijf schooldagen.

    >>> hoogstens_een_week(Schorsing(binnen_kalenderweek="ja")).aard.value
    'voldaan'
    >>> hoogstens_een_week(Schorsing(binnen_kalenderweek="nee", sector="po",
    ...     hoogstens_vijf_schooldagen="nee")).aard.value
    'ontbreekt'
    """
    if zaak.binnen_kalenderweek:
        return voldaan()
    if zaak.sector == "vo":
        if zaak.tijdens_verwijderprocedure:
            grens = schorsing_bij_verwijdering(zaak)
            if grens.id == "tijdens-overleg":
                if not zaak.schorsing_week_buiten_overleg:
                    return ontbreekt("Vóór of na het overleg duurt de schorsing al te lang.")
                return niet_van_toepassing(_EIGEN_GROND, *_OPEN_VRAAG, *WEEK, via=(grens,))
    if zaak.hoogstens_vijf_schooldagen:
        return ontbreekt(
            "De schorsing duurt langer dan zeven kalenderdagen. Alleen wie een week leest als vijf "
            "schooldagen, vindt haar niet te lang; ga daar niet van uit."
        )
    return ontbreekt("De schorsing duurt langer dan een week, hoe je ook telt.")


_EIGEN_GROND = (
    "Ten tijde van het overleg met de inspectie heeft schorsen in het vo een eigen grond, waarbij "
    "de tekst geen week noemt. Of de week toch geldt, is niet zeker: houd de schorsing zo kort als "
    "het overleg."
)
_OPEN_VRAAG = (
    TIJDENS_OVERLEG.als_uitleg("Of de week van artikel 8.14 hier ook geldt, zegt de tekst niet."),
)


def niet_opnieuw(zaak: Schorsing) -> Uitkomst:
    """Gaat na of er niet opnieuw wordt geschorst om hetzelfde.

    Bron: uitleg van WPO art. 40c lid 1, WEC art. 40a lid 1, WVO 2020 art. 8.14 lid 1.

    >>> niet_opnieuw(Schorsing(schorsing_aansluitend="ja")).aard.value
    'ontbreekt'
    """
    if zaak.schorsing_aansluitend:
        return ontbreekt("De leerling is aansluitend opnieuw geschorst, om dezelfde gebeurtenis.")
    return voldaan()


def met_redenen(zaak: Schorsing) -> Uitkomst:
    """Gaat na of de redenen in het besluit staan.

    Bron: WPO art. 40c lid 1, WEC art. 40a lid 1 (met opgave van redenen), WVO 2020 art. 8.14 lid 2
    (deugdelijke motivering); Awb art. 3:46 en 3:47 (openbaar).

    >>> met_redenen(Schorsing(schorsing_redenen="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.schorsing_redenen:
        return ontbreekt("De redenen staan niet in het besluit.")
    return voldaan()


def aan_de_leerling(zaak: Schorsing) -> Uitkomst:
    """Gaat na of het besluit schriftelijk aan de leerling is bekendgemaakt, waar dat moet.

    Bron: WVO 2020 art. 8.14 lid 2 (altijd), WEC art. 40a lid 2 (meerderjarig en handelingsbekwaam).

    >>> aan_de_leerling(Schorsing(sector="vo", schorsing_aan_leerling="nee")).aard.value
    'ontbreekt'
    >>> aan_de_leerling(Schorsing(sector="po")).aard.value
    'niet_van_toepassing'
    """
    if zaak.sector in ("po", "so"):
        return niet_van_toepassing("Hier gaat het besluit aan de ouders.", *AAN_WIE)
    if zaak.sector == "vso":
        if not zaak.meerderjarig:
            return niet_van_toepassing(
                "De leerling is niet meerderjarig en handelingsbekwaam: het besluit gaat aan de "
                "ouders.",
                WEC.artikel("40a", "2"),
            )
    if not zaak.schorsing_aan_leerling:
        return ontbreekt("Het besluit is niet schriftelijk aan de leerling bekendgemaakt.")
    return voldaan()


def aan_de_ouders(zaak: Schorsing) -> Uitkomst:
    """Gaat na of het besluit schriftelijk aan de ouders is bekendgemaakt, waar dat moet.

    Bron: WPO art. 40c lid 2, WEC art. 40a lid 2 (niet bij een meerderjarige, handelingsbekwame
    leerling), WVO 2020 art. 8.14 lid 2 (bij een leerling jonger dan 18 jaar).

    >>> aan_de_ouders(Schorsing(sector="po", schorsing_aan_ouders="nee")).aard.value
    'ontbreekt'
    >>> aan_de_ouders(Schorsing(sector="vo", achttien="ja")).aard.value
    'niet_van_toepassing'
    """
    if zaak.sector == "vso":
        if zaak.meerderjarig:
            return niet_van_toepassing(
                "De leerling is meerderjarig en handelingsbekwaam: het besluit gaat aan de "
                "leerling.",
                WEC.artikel("40a", "2"),
            )
    if zaak.sector == "vo":
        if zaak.achttien:
            return niet_van_toepassing(
                "De leerling is 18 jaar of ouder: de wet noemt dan alleen de leerling. Staat de "
                "leerling onder curatele, stuur het besluit dan ook aan de curator.",
                WVO.artikel("8.14", "2"),
            )
    if not zaak.schorsing_aan_ouders:
        return ontbreekt("Het besluit is niet schriftelijk aan de ouders bekendgemaakt.")
    return voldaan()


def bekend_voor_begin(zaak: Schorsing) -> Uitkomst:
    """Gaat na of het besluit bekend was toen de schorsing begon.

    Bron: Awb art. 3:40 (openbaar). Voor een bijzondere school zegt de wet dit niet.

    >>> bekend_voor_begin(Schorsing(denominatie="openbaar", besluit_voor_begin="nee")).aard.value
    'ontbreekt'
    >>> bekend_voor_begin(Schorsing(denominatie="bijzonder")).aard.value
    'niet_van_toepassing'
    """
    if zaak.denominatie == "bijzonder":
        return niet_van_toepassing(
            "Deze regel van de Awb geldt voor een openbare school. Maak het besluit ook hier "
            "bekend voordat de schorsing begint: zonder besluit is de leerling zomaar naar huis "
            "gestuurd.",
            *uitleg_bij(AAN_WIE, "Wanneer het besluit bekend moet zijn, zegt de tekst niet."),
        )
    if not zaak.besluit_voor_begin:
        return ontbreekt("De schorsing begon voordat het besluit bekend was: het werkte nog niet.")
    return voldaan()


def bezwaar_genoemd(zaak: Schorsing) -> Uitkomst:
    """Gaat na of in het besluit staat hoe bezwaar kan.

    Bron: Awb art. 3:45 (openbaar). Voor een bijzondere school is geen bezwaarregeling gevonden.

    >>> bezwaar_genoemd(Schorsing(denominatie="openbaar",
    ...     schorsing_bezwaar_genoemd="nee")).aard.value
    'ontbreekt'
    >>> bezwaar_genoemd(Schorsing(denominatie="bijzonder")).aard.value
    'niet_van_toepassing'
    """
    if zaak.denominatie == "bijzonder":
        return niet_van_toepassing(
            "Voor een bijzondere school is geen regeling voor bezwaar tegen een schorsing "
            "gevonden, en dus ook geen plicht om bezwaar te noemen. Noem toch de klachtencommissie "
            "van de school: een schorsing zonder clausule is wel onzorgvuldig genoemd.",
            *NIET_IN_BEZWAAR_BIJZONDER,
            *KLACHT,
            ZORGVULDIG,
        )
    if not zaak.schorsing_bezwaar_genoemd:
        return ontbreekt("In het besluit staat niet hoe en tot wanneer bezwaar kan.")
    return voldaan()


def inspectie_gemeld(zaak: Schorsing) -> Uitkomst:
    """Gaat na of een schorsing van meer dan één dag onverwijld aan de inspectie is gemeld.

    Bron: WPO art. 40c lid 3, WEC art. 40a lid 3, WVO 2020 art. 8.14 lid 3.

    >>> inspectie_gemeld(Schorsing(langer_dan_een_dag="ja", schorsing_gemeld="nee")).aard.value
    'ontbreekt'
    >>> inspectie_gemeld(Schorsing(langer_dan_een_dag="nee")).aard.value
    'niet_van_toepassing'
    """
    if not zaak.langer_dan_een_dag:
        return niet_van_toepassing(EEN_DAG, *MELDEN)
    if not zaak.schorsing_gemeld:
        return ontbreekt(
            "De schorsing is niet schriftelijk en met redenen aan de inspectie gemeld."
        )
    if not zaak.schorsing_onverwijld_gemeld:
        return ontbreekt("De schorsing is gemeld, maar niet onverwijld.")
    return voldaan()


def inspectie_gemeld_tot_2024(zaak: Schorsing) -> Uitkomst:
    """Gaat na of een schorsing van meer dan één dag is gemeld, zoals het gold voor 1 augustus 2024.

    Bron: WVO 2020 art. 8.14 lid 3 (tekst van 13 juni 2024: zonder onverwijld); WPO art. 40c lid 3
    en WEC art. 40a lid 3.

    >>> inspectie_gemeld_tot_2024(Schorsing(sector="vo", langer_dan_een_dag="ja",
    ...     schorsing_gemeld="ja")).aard.value
    'voldaan'
    """
    if zaak.sector == "vo":
        if not zaak.langer_dan_een_dag:
            return niet_van_toepassing(EEN_DAG, MELDEN_VO_OUD)
        if not zaak.schorsing_gemeld:
            return ontbreekt("De schorsing is niet schriftelijk en met redenen gemeld.")
        return voldaan()
    return inspectie_gemeld(zaak)


def onderwijs_gaat_door(zaak: Schorsing) -> Uitkomst:
    """Gaat na of de leerling tijdens de schorsing kan blijven leren.

    Bron: rapport par. 3.4 (onderwijs thuis bij een feitelijke verwijdering) en uitleg van WPO art.
    8 lid 1, WEC art. 11 lid 1 en WVO 2020 art. 1.4 lid 2; de wet regelt dit niet voor een
    schorsing.

    >>> onderwijs_gaat_door(Schorsing(schorsing_onderwijs="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.schorsing_onderwijs:
        return ontbreekt("De leerling krijgt tijdens de schorsing geen werk en uitleg.")
    return voldaan()
