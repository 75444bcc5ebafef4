"""De feiten van een ondersteuningsaanbod."""

from __future__ import annotations

from rules_lib.kern.duur import Dagen, Jaren
from rules_lib.kern.moment import Na, Terug
from rules_lib.kern.termijn import Volgorde
from rules_lib.kern.zaak import Afgeleid, JaNee
from rules_lib.recht.basis import Basiszaak
from rules_lib.recht.samenwerking.gebeurtenissen import (
    BEGIN_GIDSJAAR,
    VASTSTELLING_AANBOD,
    VORIG_AANBOD,
)
from rules_lib.recht.samenwerking.vindplaatsen import (
    GIDS_BESCHIKBAAR,
    GIDS_INHOUD,
    GIDS_JAARLIJKS,
    LEERLINGEN_HOREN,
    PROFIEL_VASTSTELLEN,
)
from rules_lib.recht.toelating.zorgplicht import Zorgplicht
from rules_lib.recht.wetten import RAPPORT, WMS

_VORIG_EERST = Volgorde(
    VORIG_AANBOD, VASTSTELLING_AANBOD, "Het profiel is vastgesteld voor het vorige profiel."
)


class Aanbod(Basiszaak):
    """De feiten van een ondersteuningsaanbod.

    >>> Aanbod(sector="so", instelling="ja").instelling
    True
    """

    instelling = Zorgplicht.instelling
    profiel_binnen_vier_jaar = Afgeleid(
        "Is het profiel vastgesteld binnen vier jaar na het vorige?",
        gebeurtenis=VASTSTELLING_AANBOD,
        relatie="uiterlijk",
        moment=Na(VORIG_AANBOD, Jaren(4)),
        volgorde=(_VORIG_EERST,),
        bronnen=PROFIEL_VASTSTELLEN,
    )
    gids_op_tijd = Afgeleid(
        "Is de schoolgids vastgesteld voordat haar schooljaar begon?",
        gebeurtenis=VASTSTELLING_AANBOD,
        relatie="uiterlijk",
        moment=Terug(BEGIN_GIDSJAAR, Dagen(1)),
        hulp="De schoolgids is voor het eerstvolgende schooljaar. Dat begint op 1 augustus.",
        bronnen=GIDS_JAARLIJKS,
    )
    aanbod_in_gids = JaNee(
        "Staat het ondersteuningsaanbod van de school in de schoolgids?",
        hulp="Een beschrijving van wat er is voor leerlingen die extra ondersteuning nodig hebben.",
        bronnen=GIDS_INHOUD,
    )
    basis_in_gids = JaNee(
        "Staan ook de basisondersteuningsvoorzieningen in de schoolgids?",
        hulp="Wat er is op elke vestiging van elke school in het samenwerkingsverband.",
        bronnen=GIDS_INHOUD,
    )
    aanbod_actueel = JaNee(
        "Klopt de beschrijving met wat de school nu kan bieden?",
        hulp="De school weegt dit. Valt een begeleider langere tijd uit, pas de tekst dan aan.",
        oordeel=True,
        bronnen=(RAPPORT.artikel("3.1"),),
    )
    aanbod_concreet = JaNee(
        "Is de beschrijving concreet: weten ouders ermee wat de school wel en niet kan bieden?",
        hulp="De school weegt dit. Leg woorden uit die ieder anders leest, zoals 'groep' of "
        "'extra begeleiding', met aantallen en tijd.",
        oordeel=True,
        bronnen=(RAPPORT.artikel("3.1"),),
    )
    aanbod_per_leerling = JaNee(
        "Geldt het aanbod voor elke leerling die het nodig heeft, hoe vol een klas ook is?",
        hulp="Zitten er al zes leerlingen met extra ondersteuning in de klas, dan geldt het aanbod "
        "ook voor de zevende.",
        bronnen=(RAPPORT.artikel("3.1"),),
    )
    aanbod_gehoord = JaNee(
        "Konden leerlingen vooraf vrij hun mening geven over het aanbod en de basisondersteuning?",
        hulp="Op een manier die zij zelf bepalen. Een leeftijdsgrens noemt de wet niet.",
        bronnen=LEERLINGEN_HOREN,
    )
    aanbod_hulp_bij_horen = JaNee(
        "Kregen zij daarbij de ondersteuning die zij nodig hadden?", bronnen=LEERLINGEN_HOREN
    )
    aanbod_invloed = JaNee(
        "Staat in de schoolgids wat leerlingen inbrachten, en hoeveel invloed dat had?",
        hulp="Op algemene wijze; niet per leerling.",
        bronnen=LEERLINGEN_HOREN,
    )
    aanbod_advies = JaNee(
        "Kon de medezeggenschapsraad vooraf advies geven over het aanbod, op tijd en na overleg?",
        hulp="Op een moment dat het advies nog van wezenlijke invloed kan zijn.",
        bronnen=(WMS.artikel("11", "1", "onderdeel r"), WMS.artikel("17")),
    )
    aanbod_advies_gevolg = JaNee(
        "Weet de medezeggenschapsraad schriftelijk wat de school met het advies doet?",
        hulp="Wijkt de school af, dan kan de raad eerst nog met haar overleggen.",
        bronnen=(WMS.artikel("17"),),
    )
    aanbod_beschikbaar = JaNee(
        "Is de schoolgids snel na de vaststelling beschikbaar voor de ouders en de inspectie?",
        hulp="In het vo ook voor de medezeggenschapsraad, en voor een meerderjarige leerling in "
        "plaats van zijn ouders. Alleen op de website is beschikbaar als ieder erbij kan.",
        bronnen=GIDS_BESCHIKBAAR,
    )
