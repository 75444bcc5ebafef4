"""Het ondersteuningsplan: wanneer er een nieuw is, en wanneer de inspectie het heeft."""

from __future__ import annotations

from rules_lib.kern.kalender import AWT
from rules_lib.kern.moment import GewoneDag, VasteDag
from rules_lib.kern.regel import Betrekking, Vorm
from rules_lib.kern.termijn import Aanname, Lezing, SoortDatum, Termijn, Volgorde
from rules_lib.recht.basis import Basiszaak, termijnregel
from rules_lib.recht.geldigheden import PLANTERMIJN, SAMENWERKING
from rules_lib.recht.samenwerking.feiten import DERTIG_APRIL, VIER_JAAR
from rules_lib.recht.samenwerking.gebeurtenissen import INGANG_PLAN, VORIG_PLAN
from rules_lib.recht.samenwerking.vindplaatsen import PLAN_INSPECTIE, PLAN_VASTSTELLEN

SWV = "het samenwerkingsverband"

_GEEN_AWT = AWT.artikel(
    "4", toelichting="De Algemene termijnenwet geldt niet voor een termijn in jaren."
)
_TERUGGETELD = AWT.artikel("1", "2").als_uitleg(
    "Een vaste dag voor het begin van een schooljaar is hier gelezen als teruggerekend: zij "
    "schuift niet op."
)


_HELE_SCHOOLJAREN = Volgorde(
    VasteDag(INGANG_PLAN, (8, 1)),
    INGANG_PLAN,
    "Het plan geldt voor hele schooljaren, en een schooljaar begint op 1 augustus. Kijk na of de "
    "nieuwe periode op de opgegeven dag begint.",
    fataal=False,
)


def ondersteuningsplan_vaststellen(zaak: Basiszaak) -> Termijn:
    """Zegt wanneer het samenwerkingsverband uiterlijk een nieuw ondersteuningsplan vaststelt.

    Bron: WPO art. 18a lid 7 en 10, WVO 2020 art. 2.47 lid 8 en 11; voor so en vso WEC art. 28a lid
    1 en 2. De Algemene termijnenwet geldt niet (Awt art. 4): de termijn is in jaren.

    >>> [lezing.id for lezing in ondersteuningsplan_vaststellen(Basiszaak()).lezingen]
    ['vier-jaar', 'voor-de-periode']
    """
    return Termijn(
        lezingen=(
            Lezing(
                id="vier-jaar",
                grond="Eenmaal in de vier jaar: vier jaar na de vorige vaststelling.",
                einde=VIER_JAAR,
            ),
            Lezing(
                id="voor-de-periode",
                grond="Het plan hoort bij een periode van schooljaren, en is vóór 1 mei daarvoor "
                "bij de inspectie. Dan is het dus vastgesteld.",
                einde=DERTIG_APRIL,
                zodra_bekend=True,
            ),
        ),
        soort_datum=SoortDatum.UITERLIJK,
        bronnen=(*PLAN_VASTSTELLEN, *PLAN_INSPECTIE[:2], _GEEN_AWT),
        aannames=(
            Aanname("Eerder vaststellen kan ook: vier jaar is het langste."),
            Aanname(
                "Het overleg met de gemeenten en het andere samenwerkingsverband en de instemming "
                "van de ondersteuningsplanraad zijn er dan al geweest."
            ),
            Aanname(
                "Het plan moet ook vóór 1 mei bij de inspectie zijn. Geef het begin van de nieuwe "
                "periode op om die dag mee te rekenen.",
                ontbreekt="ingang_plan",
            ),
        ),
        volgorde=(
            Volgorde(
                VORIG_PLAN,
                INGANG_PLAN,
                "De nieuwe planperiode begint voordat het vorige plan is vastgesteld.",
            ),
            _HELE_SCHOOLJAREN,
        ),
        jurist=(
            (
                "Telt 'ten minste eenmaal in de vier jaar' van vaststelling tot vaststelling, of "
                "per planperiode?"
            ),
        ),
    )


def ondersteuningsplan_inspectie(zaak: Basiszaak) -> Termijn:
    """Zegt wanneer het ondersteuningsplan uiterlijk aan de inspectie is gestuurd.

    Bron: WPO art. 18a lid 10, WVO 2020 art. 2.47 lid 11; voor so en vso WEC art. 28a lid 1 en 2.
    Of de dag opschuift (Awt art. 1), zegt de tekst niet.

    >>> [lezing.id for lezing in ondersteuningsplan_inspectie(Basiszaak()).lezingen]
    ['letterlijk', 'met-termijnenwet']
    """
    return Termijn(
        lezingen=(
            Lezing(
                id="letterlijk",
                grond="Vóór 1 mei, zoals de tekst zegt, teruggerekend vanaf het schooljaar.",
                einde=DERTIG_APRIL,
            ),
            Lezing(
                id="met-termijnenwet",
                grond="Als 30 april een vrije dag is, en de dag niet is teruggerekend: tot en met "
                "de eerste gewone dag erna.",
                einde=GewoneDag(DERTIG_APRIL),
            ),
        ),
        soort_datum=SoortDatum.UITERLIJK,
        bronnen=(*PLAN_INSPECTIE, _TERUGGETELD, AWT.artikel("1", "1")),
        aannames=(
            Aanname("De wet zegt vóór 1 mei: 30 april is de laatste dag."),
            Aanname(
                "Valt die dag in een weekend of op een feestdag, verstuur het plan dan eerder."
            ),
        ),
        volgorde=(_HELE_SCHOOLJAREN,),
        jurist=(
            (
                "Schuift de laatste dag om het plan aan de inspectie te sturen op als 30 april in "
                "een weekend valt?"
            ),
        ),
    )


TERMIJNEN = (
    termijnregel(
        ondersteuningsplan_vaststellen,
        titel="Een nieuw ondersteuningsplan vaststellen",
        doel="Het nieuwe ondersteuningsplan is vastgesteld.",
        wie=SWV,
        ankers=(VORIG_PLAN,),
        voorbeelden=(
            "vorig_plan=2023-03-15",
            "vorig_plan=2023-06-20 ingang_plan=2027-08-01",
            "vorig_plan=2026-03-16",
        ),
        geldig=PLANTERMIJN,
    ),
    termijnregel(
        ondersteuningsplan_inspectie,
        titel="Het ondersteuningsplan aan de inspectie sturen",
        doel="Het ondersteuningsplan is aan de inspectie gestuurd.",
        wie=SWV,
        ankers=(INGANG_PLAN,),
        voorbeelden=("ingang_plan=2027-08-01", "ingang_plan=2028-08-01"),
        geldig=SAMENWERKING,
        betrekt=(
            Betrekking(
                stap="Het ondersteuningsplan van het samenwerkingsverband",
                vorm=Vorm.INFORMEREN,
                wie="de inspectie",
                bronnen=PLAN_INSPECTIE,
                woorden="toezenden vóór 1 mei voorafgaand aan het eerste schooljaar van de periode",
            ),
        ),
    ),
)
