"""Termijnen: wat de wet bepaalt, en wat er op gegeven dagen uit volgt, met bewijs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rules_lib.kern.bron import Bron, Soort
from rules_lib.kern.datum import schrijf_dag
from rules_lib.kern.fout import VerkeerdeVolgorde
from rules_lib.kern.kalender import VrijeDag
from rules_lib.kern.moment import Dagboek, Gebeurtenis, Moment, Rekening, Rekenstap


class SoortDatum(StrEnum):
    """Wat voor dag een termijn geeft.

    >>> SoortDatum("vanaf").betekenis
    'vanaf'
    """

    UITERLIJK = "uiterlijk"
    VANAF = "vanaf"
    NIET_EERDER = "niet_eerder"
    RICHTDATUM = "richtdatum"
    TERUGREKENING = "terugrekening"
    ONVERWIJLD = "onverwijld"

    @property
    def betekenis(self) -> str:
        """Zegt het in gewone woorden.

        >>> SoortDatum.ONVERWIJLD.betekenis
        'meteen, zonder vaste dag'
        """
        return {
            SoortDatum.UITERLIJK: "uiterlijk op",
            SoortDatum.VANAF: "vanaf",
            SoortDatum.NIET_EERDER: "niet eerder dan",
            SoortDatum.RICHTDATUM: "richtdatum, geen wettelijke grens",
            SoortDatum.TERUGREKENING: "teruggerekend, als wens",
            SoortDatum.ONVERWIJLD: "meteen, zonder vaste dag",
        }[self]

    @property
    def vooraf(self) -> str:
        """Geeft het woord waarmee de naam van een afspraak in de agenda begint.

        >>> SoortDatum.TERUGREKENING.vooraf
        'Zo mogelijk'
        """
        return {
            SoortDatum.NIET_EERDER: "Niet eerder dan",
            SoortDatum.TERUGREKENING: "Zo mogelijk",
        }.get(self, self.value.capitalize())


@dataclass(frozen=True)
class Aanname:
    """Waarvan het antwoord uitgaat; met `ontbreekt` alleen als die gebeurtenis niet is opgegeven.

    >>> oud_genoeg = Aanname("Het kind is dan vier jaar.", ontbreekt="geboortedatum")
    >>> oud_genoeg.geldt({}), oud_genoeg.geldt({"geboortedatum": date(2023, 1, 1)})
    (True, False)
    """

    tekst: str
    ontbreekt: str = ""

    def geldt(self, dagboek: Dagboek) -> bool:
        """Zegt of de aanname bij deze dagen hoort.

        >>> Aanname("De ouders stuurden geen post.").geldt({})
        True
        """
        return self.ontbreekt not in dagboek


@dataclass(frozen=True)
class Volgorde:
    """Twee momenten waarvan het eerste niet na het tweede ligt.

    Argumenten: `eerst`, `dan`, `tekst` (wat er mis is als het anders is), `fataal`
    (waar: dan is er niets te rekenen; anders komt de tekst als waarschuwing bij het antwoord).

    >>> besluit, bezwaar = Gebeurtenis("besluit", "het besluit"), Gebeurtenis("bezwaar", "bezwaar")
    >>> Volgorde(besluit, bezwaar, "Het bezwaar ligt voor het besluit.").geschonden(
    ...     {"besluit": date(2026, 12, 2), "bezwaar": date(2026, 12, 1)})
    True
    """

    eerst: Moment
    dan: Moment
    tekst: str
    fataal: bool = True

    def geschonden(self, dagboek: Dagboek) -> bool:
        """Zegt of de dagen in de verkeerde volgorde liggen; onbekende dagen tellen niet.

        >>> besluit, bezwaar = Gebeurtenis("besluit", "besluit"), Gebeurtenis("bezwaar", "bezwaar")
        >>> Volgorde(besluit, bezwaar, "").geschonden({"besluit": date(2026, 12, 2)})
        False
        """
        if not (self.eerst.bekend(dagboek) and self.dan.bekend(dagboek)):
            return False
        return self.eerst.reken(dagboek).dag > self.dan.reken(dagboek).dag

    def toets(self, dagboek: Dagboek) -> None:
        """Fout: `VerkeerdeVolgorde` als de volgorde fataal geschonden is.

        >>> besluit, bezwaar = Gebeurtenis("besluit", "besluit"), Gebeurtenis("bezwaar", "bezwaar")
        >>> Volgorde(besluit, bezwaar, "Het bezwaar ligt voor het besluit.").toets(
        ...     {"besluit": date(2026, 12, 2), "bezwaar": date(2026, 12, 1)})
        Traceback (most recent call last):
            ...
        rules_lib.kern.fout.VerkeerdeVolgorde: Het bezwaar ligt voor het besluit. Gegeven: \
2 december 2026 en 1 december 2026. Kijk de dagen na.
        """
        if self.fataal and self.geschonden(dagboek):
            beide = (self.eerst, self.dan)
            gegeven = " en ".join(schrijf_dag(moment.reken(dagboek).dag) for moment in beide)
            namen = ", ".join(dict.fromkeys(g.naam for m in beide for g in m.genoemd()))
            raise VerkeerdeVolgorde(self.tekst, gegeven, "Kijk de dagen na.", naam=namen)


@dataclass(frozen=True, kw_only=True)
class Lezing:
    """Een manier om de tekst te lezen, met de dag waarop de termijn dan uitkomt.

    `zodra_bekend`: deze lezing telt pas mee als al haar gebeurtenissen zijn opgegeven.

    >>> Lezing(id="letterlijk", grond="De tekst telt vanaf ontvangst.",
    ...     einde=Gebeurtenis("ontvangst", "de ontvangst")).id
    'letterlijk'
    """

    id: str
    grond: str
    einde: Moment
    zodra_bekend: bool = False


@dataclass(frozen=True, kw_only=True)
class Termijn:
    """Een termijn zoals de wet haar bepaalt.

    Argumenten: `lezingen` (een, of meer waar de tekst dat toelaat), `soort_datum`, `bronnen`,
    `aannames`, `volgorde`, `jurist` (wat een jurist nog moet nazien), `voorbehoud` (waarom er
    misschien geen termijn is).

    >>> from rules_lib.kern.duur import Weken
    >>> from rules_lib.kern.moment import GewoneDag, Na
    >>> bekend = Gebeurtenis("bekendmaking", "de bekendmaking")
    >>> bezwaar = Termijn.met_einde(GewoneDag(Na(bekend, Weken(6))), SoortDatum.UITERLIJK, ())
    >>> bezwaar.gebeurtenis.naam
    'bekendmaking'
    """

    lezingen: tuple[Lezing, ...]
    soort_datum: SoortDatum
    bronnen: tuple[Bron, ...]
    aannames: tuple[Aanname, ...] = ()
    volgorde: tuple[Volgorde, ...] = ()
    jurist: tuple[str, ...] = ()
    voorbehoud: tuple[str, ...] = ()

    @classmethod
    def met_einde(
        cls,
        einde: Moment,
        soort_datum: SoortDatum,
        bronnen: tuple[Bron, ...],
        *,
        aannames: tuple[Aanname, ...] = (),
        volgorde: tuple[Volgorde, ...] = (),
        jurist: tuple[str, ...] = (),
    ) -> Termijn:
        """Maakt een termijn waarvan de tekst maar een lezing toelaat.

        >>> einde = Gebeurtenis("ontvangst", "de ontvangst")
        >>> Termijn.met_einde(einde, SoortDatum.ONVERWIJLD, ()).lezingen[0].id
        'tekst'
        """
        return cls(
            lezingen=(Lezing(id="tekst", grond="De tekst laat één lezing toe.", einde=einde),),
            soort_datum=soort_datum,
            bronnen=bronnen,
            aannames=aannames,
            volgorde=volgorde,
            jurist=jurist,
        )

    @property
    def gebeurtenis(self) -> Gebeurtenis:
        """De gebeurtenis waarmee de termijn begint.

        >>> einde = Gebeurtenis("ontvangst", "de ontvangst")
        >>> Termijn.met_einde(einde, SoortDatum.ONVERWIJLD, ()).gebeurtenis.tekst
        'de ontvangst'
        """
        return self.lezingen[0].einde.gebeurtenissen()[0]

    def gebeurtenissen(self) -> tuple[Gebeurtenis, ...]:
        """De gebeurtenissen waarvan de dag moet worden opgegeven.

        >>> einde = Gebeurtenis("ontvangst", "de ontvangst")
        >>> len(Termijn.met_einde(einde, SoortDatum.ONVERWIJLD, ()).gebeurtenissen())
        1
        """
        nodig = (lezing.einde for lezing in self.lezingen if not lezing.zodra_bekend)
        return tuple(dict.fromkeys(g for einde in nodig for g in einde.gebeurtenissen()))

    def genoemd(self) -> tuple[Gebeurtenis, ...]:
        """De gebeurtenissen die een rol kunnen spelen, ook als hun dag kan ontbreken.

        >>> einde = Gebeurtenis("ontvangst", "de ontvangst")
        >>> Termijn.met_einde(einde, SoortDatum.ONVERWIJLD, ()).genoemd()[0].naam
        'ontvangst'
        """
        momenten = [lezing.einde for lezing in self.lezingen]
        momenten += [moment for v in self.volgorde for moment in (v.eerst, v.dan)]
        return tuple(dict.fromkeys(g for moment in momenten for g in moment.genoemd()))


@dataclass(frozen=True, kw_only=True)
class GelezenDag:
    """De dag die uit een lezing volgt; `advies`: dit is de voorzichtigste, houd deze aan.

    >>> from rules_lib.kern.moment import GewoneDag
    >>> termijn = Termijn.met_einde(Gebeurtenis("o", "de ontvangst"), SoortDatum.UITERLIJK, ())
    >>> bereken(termijn, {"o": date(2026, 11, 23)}).lezingen[0].advies
    True
    """

    lezing: Lezing
    rekening: Rekening
    advies: bool


@dataclass(frozen=True, kw_only=True)
class Berekening:
    """Wat op gegeven dagen uit een termijn volgt, met het bewijs.

    `laatste_dag` is bij `vanaf` de dag waarop iets begint, en `None` bij onverwijld.

    >>> termijn = Termijn.met_einde(Gebeurtenis("o", "de ontvangst"), SoortDatum.ONVERWIJLD, ())
    >>> bereken(termijn, {"o": date(2026, 11, 23)}).laatste_dag is None
    True
    """

    termijn: Termijn
    dagboek: Dagboek
    lezingen: tuple[GelezenDag, ...]
    let_op: tuple[str, ...]

    @property
    def advies(self) -> GelezenDag:
        """De lezing die wordt aangeraden: de vroegste, en bij `niet_eerder` de laatste.

        >>> termijn = Termijn.met_einde(Gebeurtenis("o", "ontvangst"), SoortDatum.UITERLIJK, ())
        >>> bereken(termijn, {"o": date(2026, 11, 23)}).advies.lezing.id
        'tekst'
        """
        return next(gelezen for gelezen in self.lezingen if gelezen.advies)

    @property
    def gebeurtenis(self) -> Gebeurtenis:
        """De gebeurtenis waarmee de aangeraden lezing begint.

        >>> termijn = Termijn.met_einde(Gebeurtenis("o", "ontvangst"), SoortDatum.UITERLIJK, ())
        >>> bereken(termijn, {"o": date(2026, 11, 23)}).gebeurtenis.tekst
        'ontvangst'
        """
        return self.advies.lezing.einde.gebeurtenissen()[0]

    @property
    def laatste_dag(self) -> date | None:
        """De dag om aan te houden.

        >>> termijn = Termijn.met_einde(Gebeurtenis("o", "ontvangst"), SoortDatum.UITERLIJK, ())
        >>> bereken(termijn, {"o": date(2026, 11, 23)}).laatste_dag.isoformat()
        '2026-11-23'
        """
        if self.termijn.soort_datum is SoortDatum.ONVERWIJLD:
            return None
        return self.advies.rekening.dag

    @property
    def stappen(self) -> tuple[Rekenstap, ...]:
        """Het bewijs van de aangeraden dag, stap voor stap.

        >>> termijn = Termijn.met_einde(Gebeurtenis("o", "ontvangst"), SoortDatum.UITERLIJK, ())
        >>> [stap.tekst for stap in bereken(termijn, {"o": date(2026, 11, 23)}).stappen]
        ['ontvangst']
        """
        return self.advies.rekening.stappen

    @property
    def verschoven_door(self) -> tuple[VrijeDag, ...]:
        """De dagen die de aangeraden dag hebben verschoven.

        >>> termijn = Termijn.met_einde(Gebeurtenis("o", "ontvangst"), SoortDatum.UITERLIJK, ())
        >>> bereken(termijn, {"o": date(2026, 11, 23)}).verschoven_door
        ()
        """
        return self.advies.rekening.verschoven_door

    @property
    def voorlopig(self) -> bool:
        """Zegt of de dag nog later kan worden, omdat gelijkgestelde dagen niet bekend zijn.

        >>> termijn = Termijn.met_einde(Gebeurtenis("o", "ontvangst"), SoortDatum.UITERLIJK, ())
        >>> bereken(termijn, {"o": date(2026, 11, 23)}).voorlopig
        False
        """
        return self.advies.rekening.voorlopig

    @property
    def aannames(self) -> tuple[str, ...]:
        """Waarvan de berekening uitgaat.

        >>> termijn = Termijn.met_einde(Gebeurtenis("o", "ontvangst"), SoortDatum.UITERLIJK, (),
        ...     aannames=(Aanname("Op tijd ontvangen."),))
        >>> bereken(termijn, {"o": date(2026, 11, 23)}).aannames
        ('Op tijd ontvangen.',)
        """
        return tuple(a.tekst for a in self.termijn.aannames if a.geldt(self.dagboek))

    @property
    def soort(self) -> Soort:
        """De soort grond van de termijn.

        >>> termijn = Termijn.met_einde(Gebeurtenis("o", "ontvangst"), SoortDatum.UITERLIJK, ())
        >>> bereken(termijn, {"o": date(2026, 11, 23)}).soort
        <Soort.UITLEG: 'uitleg'>
        """
        return soort_van(self.termijn.bronnen)


def soort_van(bronnen: tuple[Bron, ...]) -> Soort:
    """Geeft de soort van de eerste bron, die het antwoord draagt; zonder bron is het uitleg.

    >>> soort_van(())
    <Soort.UITLEG: 'uitleg'>
    """
    return bronnen[0].soort if bronnen else Soort.UITLEG


def bereken(termijn: Termijn, dagboek: Dagboek) -> Berekening:
    """Rekent een termijn uit op de dagen van het dagboek.

    Argumenten: `termijn`, en `dagboek` (de dag van elke gebeurtenis, op naam).
    Resultaat: een `Berekening`.
    Fouten: `Ontbreekt` als een dag mist, `VerkeerdeVolgorde` als de dagen niet kunnen,
    `BuitenBereik` buiten de kalender.

    >>> from rules_lib.kern.duur import Weken
    >>> from rules_lib.kern.moment import GewoneDag, Na
    >>> bekend, bezwaar = Gebeurtenis("bekend", "bekend"), Gebeurtenis("bezwaar", "bezwaar")
    >>> vier_weken = Termijn.met_einde(GewoneDag(Na(bezwaar, Weken(4))), SoortDatum.UITERLIJK, (),
    ...     volgorde=(Volgorde(bekend, bezwaar, "Het bezwaar ligt voor het besluit."),))
    >>> bereken(vier_weken, {"bezwaar": date(2026, 11, 27)}).laatste_dag.isoformat()
    '2026-12-28'
    >>> zoeken = Termijn(soort_datum=SoortDatum.NIET_EERDER, bronnen=(), lezingen=(
    ...     Lezing(id="kort", grond="", einde=Na(bezwaar, Weken(1))),
    ...     Lezing(id="lang", grond="", einde=Na(bezwaar, Weken(2)))))
    >>> bereken(zoeken, {"bezwaar": date(2026, 11, 27)}).laatste_dag.isoformat()
    '2026-12-11'
    >>> bereken(vier_weken, {"bekend": date(2026, 11, 28), "bezwaar": date(2026, 11, 27)})
    Traceback (most recent call last):
        ...
    rules_lib.kern.fout.VerkeerdeVolgorde: Het bezwaar ligt voor het besluit. Gegeven: 28 november \
2026 en 27 november 2026. Kijk de dagen na.
    """
    for volgorde in termijn.volgorde:
        volgorde.toets(dagboek)
    tellend = [
        (lezing, lezing.einde.reken(dagboek))
        for lezing in termijn.lezingen
        if not lezing.zodra_bekend or lezing.einde.bekend(dagboek)
    ]
    kies = max if termijn.soort_datum is SoortDatum.NIET_EERDER else min
    gekozen = kies(range(len(tellend)), key=lambda i: tellend[i][1].dag)
    return Berekening(
        termijn=termijn,
        dagboek=dict(dagboek),
        lezingen=tuple(
            GelezenDag(lezing=lezing, rekening=rekening, advies=i == gekozen)
            for i, (lezing, rekening) in enumerate(tellend)
        ),
        let_op=(
            *(v.tekst for v in termijn.volgorde if not v.fataal and v.geschonden(dagboek)),
            *termijn.voorbehoud,
        ),
    )
