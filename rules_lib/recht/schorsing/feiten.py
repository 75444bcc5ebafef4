"""De feiten van een schorsing."""

from __future__ import annotations

from rules_lib.kern.duur import Weken
from rules_lib.kern.moment import DagNa, Gedurende
from rules_lib.kern.zaak import Afgeleid, JaNee
from rules_lib.recht.basis import Basiszaak, Leerlingzaak
from rules_lib.recht.leerplicht import Leerplicht
from rules_lib.recht.schorsing.gebeurtenissen import (
    BEGIN_SCHORSING,
    BEGIN_VOOR_EINDE,
    BEKENDMAKING_SCHORSING,
    EINDE_SCHORSING,
)
from rules_lib.recht.schorsing.vindplaatsen import (
    AAN_WIE,
    MELDEN,
    REDENEN,
    TIJDENS_OVERLEG,
    WEEK,
)
from rules_lib.recht.wetten import AWB, WVO


class Melding(Basiszaak):
    """De feiten waarvan de melding aan de inspectie afhangt.

    >>> Melding(sector="po", langer_dan_een_dag="ja").langer_dan_een_dag
    True
    """

    langer_dan_een_dag = Afgeleid(
        "Duurt de schorsing langer dan één dag?",
        gebeurtenis=EINDE_SCHORSING,
        relatie="niet_voor",
        moment=DagNa(BEGIN_SCHORSING),
        volgorde=(BEGIN_VOOR_EINDE,),
        hulp="Raakt de schorsing twee of meer dagen, ga dan uit van ja. Staat de laatste dag nog "
        "niet vast, dan ook.",
        bronnen=MELDEN,
    )


class BijVerwijdering(Leerplicht):
    """De feiten van een schorsing terwijl er een verwijdering loopt.

    >>> BijVerwijdering(sector="vo", overleg_inspectie_loopt="nee").overleg_inspectie_loopt
    False
    """

    overleg_inspectie_loopt = JaNee(
        "Loopt nu het overleg met de inspectie over de definitieve verwijdering?",
        hulp="Het begint als de school de inspectie erover benadert, en is voorbij als het is "
        "afgerond. Alleen een voornemen om te verwijderen is nog geen overleg. Leg beide dagen "
        "vast.",
        bronnen=(TIJDENS_OVERLEG,),
    )


class Schorsing(Melding, BijVerwijdering, Leerlingzaak):
    """De feiten van een besluit tot schorsing.

    >>> Schorsing(schorsing_redenen="ja").schorsing_redenen
    True
    """

    schorsing_bevoegd = JaNee(
        "Is het besluit genomen door het bestuur, of door iemand die het bestuur daarvoor aanwees?",
        hulp="De wet noemt het bevoegd gezag. Kijk in het managementstatuut of het mandaat wie "
        "namens het bestuur schorst. Een leraar die een leerling wegstuurt, schorst niet.",
        bronnen=WEEK,
    )
    schorsing_gehoord = JaNee(
        "Konden de leerling en de ouders hun kant vertellen voordat er besloten werd?",
        hulp="Ook een telefoongesprek telt. Is de leerling meerderjarig, dan gaat het om hem "
        "zelf. Schrijf op wie er is gehoord, wanneer, en wat er gezegd is.",
    )
    schorsing_spoed = JaNee(
        "Was er zoveel spoed dat horen vooraf echt niet kon?",
        hulp="De schoolleider weegt dit. Leg vast wat er meteen moest gebeuren, waarom bellen "
        "niet lukte, en wie geprobeerd heeft de ouders te bereiken.",
        oordeel=True,
        bronnen=(AWB.artikel("4:11").alleen_bij("openbaar"),),
    )
    schorsing_nagehoord = JaNee(
        "Zijn de leerling en de ouders dan meteen daarna gehoord?",
        hulp="Laat zien dat het gesprek het besluit nog kon veranderen.",
    )
    binnen_kalenderweek = Afgeleid(
        "Is de laatste dag van de schorsing uiterlijk de zevende dag, de eerste dag meegeteld?",
        gebeurtenis=EINDE_SCHORSING,
        relatie="uiterlijk",
        moment=Gedurende(BEGIN_SCHORSING, Weken(1)),
        volgorde=(BEGIN_VOOR_EINDE,),
        hulp="Tel ook het weekend en vrije dagen mee. Staat er geen laatste dag vast, antwoord "
        "dan nee.",
        bronnen=WEEK,
    )
    hoogstens_vijf_schooldagen = JaNee(
        "Mist de leerling door de schorsing hoogstens vijf schooldagen?",
        hulp="Tel de dagen waarop de school open is en de leerling les zou hebben. Een "
        "vakantie, vrije dag of studiedag telt niet mee.",
    )
    tijdens_verwijderprocedure = JaNee(
        "Loopt er een procedure om deze leerling definitief te verwijderen?",
        hulp="Alleen in het vo maakt dat voor de duur van een schorsing iets uit.",
        bronnen=(TIJDENS_OVERLEG,),
    )
    schorsing_week_buiten_overleg = JaNee(
        "Is de leerling buiten de tijd van dat overleg hoogstens een week geschorst?",
        hulp="Tel de dagen voordat het overleg met de inspectie begon, en die erna, bij elkaar op.",
        bronnen=(WVO.artikel("8.14", "1"),),
    )
    schorsing_aansluitend = JaNee(
        "Sluit deze schorsing aan op een eerdere, om dezelfde gebeurtenis?",
        hulp="Het gaat om opnieuw schorsen voor wat al tot een schorsing leidde. Een schorsing in "
        "het vo ten tijde van het overleg met de inspectie heeft een eigen grond: antwoord dan "
        "nee.",
    )
    schorsing_redenen = JaNee(
        "Staan in het besluit de redenen voor de schorsing?",
        hulp="Noem wat er gebeurde en wanneer, waarom schorsen nodig is en iets lichters niet "
        "genoeg, en waarom zo lang. Noem het wetsartikel. Wie weegt: het bevoegd gezag.",
        oordeel=True,
        bronnen=REDENEN,
    )
    schorsing_aan_leerling = JaNee(
        "Is het besluit schriftelijk aan de leerling zelf bekendgemaakt?",
        hulp="Gestuurd of gegeven, op naam van de leerling.",
        bronnen=AAN_WIE,
    )
    schorsing_aan_ouders = JaNee(
        "Is het besluit schriftelijk aan de ouders bekendgemaakt?",
        hulp="Gestuurd of gegeven. Voor de wet zijn ook voogden en verzorgers ouders; in het vo "
        "alleen als zij het gezag hebben. Stuur het aan allebei als twee ouders het gezag hebben.",
        bronnen=AAN_WIE,
    )
    besluit_voor_begin = Afgeleid(
        "Was het besluit bekendgemaakt op of voor de eerste dag van de schorsing?",
        gebeurtenis=BEKENDMAKING_SCHORSING,
        relatie="uiterlijk",
        moment=BEGIN_SCHORSING,
        hulp="Op de eerste dag zelf: vóór het uur waarop de leerling niet meer naar de les kon.",
        bronnen=(AWB.artikel("3:40").alleen_bij("openbaar"),),
    )
    schorsing_bezwaar_genoemd = JaNee(
        "Staat in het besluit door wie, bij wie en tot wanneer bezwaar kan worden gemaakt?",
        bronnen=(AWB.artikel("3:45", "1 en 2").alleen_bij("openbaar"),),
    )
    schorsing_gemeld = JaNee(
        "Is de schorsing schriftelijk en met de redenen aan de inspectie gemeld?",
        hulp="Noem de dagen en de redenen, en over de leerling niet meer dan nodig is. Bewaar het "
        "bewijs van de melding.",
        bronnen=MELDEN,
    )
    schorsing_onverwijld_gemeld = JaNee(
        "Is dat onverwijld gedaan, dus zonder uitstel na het besluit?",
        hulp="De wet noemt geen aantal dagen. Leg vast op welke dag is besloten en gemeld, en bij "
        "uitstel waarom.",
        oordeel=True,
        bronnen=MELDEN,
    )
    schorsing_onderwijs = JaNee(
        "Krijgt de leerling tijdens de schorsing werk en uitleg, zodat het leren doorgaat?",
        hulp="Denk aan opdrachten, toetsen, lesstof online en een vaste persoon die belt.",
    )
