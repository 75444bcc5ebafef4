"""De feiten over wat er in een opp staat, en de bronnen daarvan per sector."""

from __future__ import annotations

from rules_lib.kern.zaak import JaNee
from rules_lib.recht.opp.feiten import Oppzaak
from rules_lib.recht.opp.vindplaatsen import (
    ANDERE_DOELEN,
    BEGELEIDING_WEC,
    FACTOREN,
    INBRENG,
    RAPPORT_PO,
    UITSTROOM,
    VOETNOOT_51,
)
from rules_lib.recht.wetten import RAPPORT, UWVO, WPO, WVO


class Oppinhoud(Oppzaak):
    """De feiten over wat er in een opp staat.

    >>> Oppinhoud(opp_uitstroom="ja").opp_uitstroom
    True
    """

    opp_uitstroom = JaNee(
        "Staat in het opp waar de leerling na deze school naar verwachting naartoe gaat?",
        hulp="Po: welk soort voortgezet onderwijs of vso. Vo: welk vervolgonderwijs. So: welk "
        "uitstroomprofiel van het vso, of het gewone vo. Vso: welk vervolgonderwijs, welke soort "
        "arbeid of welke dagbesteding.",
        bronnen=(*UITSTROOM, RAPPORT_PO.artikel("2.2")),
    )
    opp_arbeid = JaNee(
        "Staat in het opp ook naar welke soort arbeid de leerling naar verwachting gaat?",
        hulp="In het praktijkonderwijs, naast het vervolgonderwijs.",
        bronnen=(UWVO.artikel("2.49", "1"),),
    )
    opp_onderbouwing = JaNee(
        "Staat erbij waarop die verwachting steunt?",
        hulp="In het praktijkonderwijs ook voor de arbeid.",
        bronnen=(*UITSTROOM, RAPPORT_PO.artikel("2.2")),
    )
    opp_factoren = JaNee(
        "Noemt die onderbouwing wat het onderwijs aan de leerling belemmert en wat het bevordert?",
        hulp="Beide kanten: wat moeilijk gaat en wat juist helpt.",
        bronnen=(*FACTOREN, VOETNOOT_51),
    )
    opp_begeleiding = JaNee(
        "Staat in het opp welke individuele begeleiding de leerling krijgt?",
        hulp="Schrijf op wie wat doet, hoe vaak en tot wanneer. Dit deel is pas vast te stellen "
        "als de school en de ouders het erover eens zijn.",
        bronnen=(WPO.artikel("40a", "8"), BEGELEIDING_WEC, WVO.artikel("2.44", "7")),
    )
    opp_afwijking = JaNee(
        "Volgt de leerling op onderdelen een ander programma dan de andere leerlingen?",
        hulp="Bijvoorbeeld een vak niet. Minder uren dan de wet vraagt kan in het po alleen als de "
        "inspectie daarmee instemt (WPO art. 8 lid 10): een opp is daarvoor niet genoeg. In het vo "
        "overlegt de school met de ouders voordat zij ontheffing van een onderdeel geeft.",
        bronnen=(WPO.artikel("40a", "8"), WVO.artikel("2.44", "7")),
    )
    opp_afwijking_vermeld = JaNee(
        "Staan die onderdelen in het opp?",
        bronnen=(WPO.artikel("40a", "8"), WVO.artikel("2.44", "7")),
    )
    opp_geen_kerndoelen = JaNee(
        "Kan de school de kerndoelen voor deze leerling niet aanhouden?",
        bronnen=ANDERE_DOELEN,
        oordeel=True,
        hulp="Po: door een handicap van de leerling. So: om welke reden dan ook. Het bevoegd gezag "
        "weegt dit. Leg vast om welke doelen het gaat en waarom.",
    )
    opp_reden_andere_doelen = JaNee(
        "Staat in het opp waarom de kerndoelen niet worden aangehouden?",
        bronnen=ANDERE_DOELEN[1:],
    )
    opp_andere_doelen = JaNee(
        "Staat in het opp welke doelen in plaats daarvan gelden?",
        bronnen=ANDERE_DOELEN,
    )
    opp_inbreng = JaNee(
        "Staat in het opp wat de leerling heeft ingebracht?",
        hulp="Gebruik zijn eigen woorden. Wilde hij niets zeggen, schrijf dat dan op.",
        bronnen=INBRENG,
    )
    opp_invloed = JaNee(
        "Staat in het opp welke invloed die inbreng had?",
        hulp="Ook als er niets door veranderde: schrijf dan op waarom.",
        bronnen=INBRENG,
    )
    opp_uitvoerbaar = JaNee(
        "Kan de school bieden wat in het opp staat, zo nodig met hulp van anderen?",
        hulp="Het bevoegd gezag weegt dit, voordat het opp wordt vastgesteld. Leg vast wie wat "
        "levert, en wat er gebeurt als dat uitvalt.",
        oordeel=True,
        bronnen=(RAPPORT.artikel("2.2"),),
    )
