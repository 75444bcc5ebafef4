"""De feiten van een voorgenomen weigering."""

from __future__ import annotations

from rules_lib.kern.duur import Weken
from rules_lib.kern.moment import GewoneDag, Na, Verlengd
from rules_lib.kern.termijn import Volgorde
from rules_lib.kern.zaak import Afgeleid, JaNee, Keuze
from rules_lib.recht.andere_school import SOORTEN, AndereSchool
from rules_lib.recht.basis import Leerlingzaak
from rules_lib.recht.besluit import Besluit
from rules_lib.recht.gebeurtenissen import BEKENDMAKING, ONTVANGST
from rules_lib.recht.onderzoek.feiten import Onderzoek
from rules_lib.recht.onderzoek.vindplaatsen import BELANGEN_AFWEGEN, NIET_ONEVENREDIG
from rules_lib.recht.toelating.beslissen import Toelating
from rules_lib.recht.toelating.zorgplicht import Zorgplicht
from rules_lib.recht.vindplaatsen import ANDERE_SCHOOL, BESLISSEN, OPSCHORTEN, TIJDELIJK
from rules_lib.recht.wetten import AWB

_ANDERE_SCHOLEN = {
    "po": ("gewoon", "sbo", "so", "instelling"),
    "vo": ("gewoon", "vso", "pro", "instelling", "lpw"),
    "so": ("gewoon", "sbo", "so", "lpw"),
    "vso": ("gewoon", "pro", "vso", "lpw"),
}
"""De scholen die de wet van deze sector noemt als andere school."""
_AANMELDING_EERST = Volgorde(
    ONTVANGST, BEKENDMAKING, "Het besluit ligt voor de ontvangst van de aanmelding."
)


class Weigering(Onderzoek, AndereSchool, Besluit, Zorgplicht, Toelating, Leerlingzaak):
    """De feiten van een voorgenomen weigering.

    >>> Weigering(overleg="ja").overleg
    True
    """

    overleg = JaNee(
        "Is er met de ouders (of de meerderjarige leerling) overlegd voordat er besloten wordt?",
        hulp="Instemming is niet nodig, echt overleg wel. Maak een verslag en deel dat.",
        bronnen=ANDERE_SCHOOL,
    )
    aanbod_betrokken = JaNee(
        "Is gekeken naar wat het kind nodig heeft en naar het aanbod van de betrokken scholen?",
        bronnen=ANDERE_SCHOOL,
    )
    andere_school = JaNee(
        "Is een andere school bereid het kind toe te laten?",
        hulp="Vraag het schriftelijk. Een wachtlijst of een misschien is geen bereidheid.",
        bronnen=ANDERE_SCHOOL,
    )
    soort_andere_school = Keuze(
        "Wat voor school is dat?",
        SOORTEN,
        beperk=lambda zaak: _ANDERE_SCHOLEN[zaak.gelezen["sector"]],
    )
    binnen_zes_weken = Afgeleid(
        "Is het besluit er binnen zes weken na de ontvangst van de aanmelding?",
        gebeurtenis=BEKENDMAKING,
        relatie="uiterlijk",
        moment=GewoneDag(Na(ONTVANGST, Weken(6))),
        volgorde=(_AANMELDING_EERST,),
        bronnen=BESLISSEN,
    )
    binnen_tien_weken = Afgeleid(
        "Is het besluit er binnen de verlengde termijn (zes en vier weken)?",
        gebeurtenis=BEKENDMAKING,
        relatie="uiterlijk",
        moment=GewoneDag(Verlengd(Na(ONTVANGST, Weken(6)), Weken(4))),
        volgorde=(_AANMELDING_EERST,),
        hulp="Telt u de vier weken vanaf de mededeling, dan kan de laatste dag eerder zijn.",
        bronnen=BESLISSEN,
    )
    binnen_stilgestane_termijn = JaNee(
        "Is het besluit er binnen de termijn, met de dagen erbij dat zij stilstond?",
        hulp="Reken de laatste dag uit met de termijn voor het besluit.",
        bronnen=OPSCHORTEN,
    )
    weigering_afgewogen = JaNee(
        "Zijn de belangen afgewogen, en is de weigering voor het kind niet onevenredig?",
        hulp="Zet naast elkaar wat de weigering voor het kind en de ouders betekent, en waarvoor "
        "zij nodig is. Leg vast wie woog, wat er meetelde en waarom het niet met minder kan.",
        oordeel=True,
        bronnen=(BELANGEN_AFWEGEN, NIET_ONEVENREDIG),
    )
    afwijkende_gegevens = JaNee(
        "Steunt de weigering op gegevens die anders zijn dan wat de ouders zelf gaven?",
        bronnen=(AWB.artikel("4:7", "1"),),
    )
    zienswijze = JaNee(
        "Konden de ouders daarop reageren voordat er besloten wordt?",
        bronnen=(AWB.artikel("4:7", "1"),),
    )
    schriftelijk_besluit = JaNee("Staat de weigering op papier, gestuurd of gegeven aan de ouders?")
    tijdelijk_geplaatst = JaNee("Is het kind tijdelijk op de school geplaatst?")
    uitgeschreven = JaNee(
        "Is het kind uitgeschreven met ingang van de dag na de weigering?",
        bronnen=TIJDELIJK,
    )
