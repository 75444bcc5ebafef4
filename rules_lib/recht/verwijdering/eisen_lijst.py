"""De eisen aan een verwijdering, in volgorde, met hun gronden en wie erbij betrokken wordt."""

from __future__ import annotations

from rules_lib.kern.regel import Eis, Fase
from rules_lib.recht.andere_school import TLV
from rules_lib.recht.basis import eis
from rules_lib.recht.leerplicht import HEBBEN_GEVOLGD, LEERPLICHTWET
from rules_lib.recht.onderzoek.eisen import ONDERZOEKSPLICHT
from rules_lib.recht.onderzoek.vindplaatsen import (
    AFWEGING,
    BELANGEN_AFWEGEN,
    FEITEN_EN_BELANGEN,
    NIET_ONEVENREDIG,
    cijfers,
)
from rules_lib.recht.verwijdering import betrokken
from rules_lib.recht.verwijdering import eisen_vooraf as vooraf
from rules_lib.recht.verwijdering.teksten import MEERDERJARIG_VSO, ZESDE_LID, Tekst
from rules_lib.recht.verwijdering.vindplaatsen import (
    ANDERE_SCHOOL,
    ELKE_LEERLING,
    GEEN_ZIENSWIJZE,
    HOREN_LERAAR,
    HOREN_OUDERS,
    VORDERINGEN,
    ZIENSWIJZE,
    ZONDER_ONDERSCHEID,
)
from rules_lib.recht.wetten import RAPPORT, WEC, WPO, WVO

_NIET_MEER = "Nee, niet na het besluit: het gaat eraan vooraf. Neem zo nodig een nieuw besluit."
_IN_NIEUW_BESLUIT = "Deels: hoor alsnog en heroverweeg het besluit, met wat u hoort."


def voor_het_besluit(tekst: Tekst) -> tuple[Eis, ...]:
    """Geeft de eisen die voor het voornemen en voor het besluit vervuld moeten zijn.

    >>> from rules_lib.recht.verwijdering.teksten import SINDS_2026
    >>> voor_het_besluit(SINDS_2026)[0].id
    'onderzoek-gedaan'
    """
    return (
        eis(
            vooraf.onderzoek_gedaan,
            "Goed is onderzocht wat de leerling nodig heeft en wat de school kan bieden.",
            Fase.VOOR_VOORNEMEN,
            "Ja: onderzoek alsnog, voor het besluit.",
            FEITEN_EN_BELANGEN,
            *ONDERZOEKSPLICHT,
            RAPPORT.artikel("3.2"),
            cijfers("Gebreken in het onderzoek: 34 %, 32 % en 9 % van de zaken die ouders wonnen."),
        ),
        eis(
            vooraf.afgewogen,
            "De verwijdering past bij wat er speelt, en het kan niet met minder.",
            Fase.VOOR_VOORNEMEN,
            "Ja: weeg alsnog, voor het besluit.",
            BELANGEN_AFWEGEN,
            NIET_ONEVENREDIG,
            *AFWEGING,
            cijfers("Niet evenredig of niet goed gemotiveerd: 19 % van de gewonnen zaken."),
        ),
        eis(
            vooraf.vorderingen,
            "Om onvoldoende vorderingen gaat niemand in de loop van het schooljaar weg.",
            Fase.VOOR_VOORNEMEN,
            "Ja: laat de verwijdering pas na het schooljaar ingaan.",
            VORDERINGEN,
        ),
        eis(
            vooraf.gelijke_regel,
            "Bij niet bevorderen naar 6 vwo of 5 havo is er geen onderscheid naar herkomst.",
            Fase.VOOR_VOORNEMEN,
            "Ja: beslis opnieuw met dezelfde regel voor iedereen.",
            ZONDER_ONDERSCHEID,
        ),
        eis(
            vooraf.leraar_gehoord,
            "De leraar is gehoord voordat er besloten wordt.",
            Fase.VOOR_BESLUIT,
            _IN_NIEUW_BESLUIT,
            *HOREN_LERAAR,
            cijfers("Leraar niet gehoord: 2 % van de zaken die ouders wonnen."),
            betrekt=betrokken.LERAAR,
        ),
        eis(
            tekst.ouders,
            "De ouders zijn gehoord, of kregen in het vo de gelegenheid, voordat er besloten "
            "wordt.",
            Fase.VOOR_BESLUIT,
            _IN_NIEUW_BESLUIT,
            *HOREN_OUDERS,
            tekst.horen_vo,
            cijfers("Ouders niet gehoord: 21 % van de zaken die zij wonnen."),
            id="ouders-gehoord",
            jurist=(MEERDERJARIG_VSO, ZESDE_LID),
            betrekt=(*betrokken.OUDERS, betrokken.OUDERS_VO),
        ),
        eis(
            tekst.leerling,
            "De leerling kreeg de gelegenheid om gehoord te worden.",
            Fase.VOOR_BESLUIT,
            _IN_NIEUW_BESLUIT,
            tekst.horen_vo,
            WEC.artikel("40", "18").als_uitleg(
                "De tekst noemt de ouders; een volwassen leerling staat in hun plaats."
            ),
            WPO.artikel("40", "11").als_uitleg("De tekst noemt de leerling niet."),
            ELKE_LEERLING,
            id="leerling-gehoord",
            betrekt=(betrokken.LEERLING_VO,),
        ),
        eis(
            vooraf.zienswijze,
            "Bij een openbare school konden de ouders en de leerling hun zienswijze geven.",
            Fase.VOOR_BESLUIT,
            _IN_NIEUW_BESLUIT,
            *ZIENSWIJZE,
            *GEEN_ZIENSWIJZE,
            betrekt=(betrokken.BELANGHEBBENDEN,),
        ),
        eis(
            vooraf.andere_school_bereid,
            "Eist de wet een andere school, dan is die bereid de leerling toe te laten.",
            Fase.VOOR_BESLUIT,
            _NIET_MEER,
            *ANDERE_SCHOOL,
            RAPPORT.artikel("3.4"),
            jurist=(HEBBEN_GEVOLGD,),
        ),
        eis(
            vooraf.tlv_geregeld,
            "Is die school speciaal of praktijkonderwijs, dan is er een tlv.",
            Fase.VOOR_BESLUIT,
            "Ja: vraag haar aan bij het samenwerkingsverband, en wacht met de verwijdering.",
            *TLV.values(),
            WEC.artikel("40", "14").als_uitleg(
                "Wie van een school voor vso, of voor so en vso, komt met een tlv die nog loopt, "
                "heeft geen nieuwe nodig."
            ),
            RAPPORT.artikel("3.4"),
        ),
        eis(
            vooraf.overleg_met_inspectie,
            "In het vo is met de inspectie overlegd, ook over hoe de leerling onderwijs volgt.",
            Fase.VOOR_BESLUIT,
            _NIET_MEER,
            tekst.overleg,
            *LEERPLICHTWET,
            betrekt=(betrokken.INSPECTIE_OVERLEG,),
        ),
        eis(
            vooraf.schorsing_binnen_grenzen,
            "Een schorsing in deze tijd bleef binnen haar grenzen.",
            Fase.DOORLOPEND,
            "Nee, wat te lang was blijft te lang. Laat de leerling terugkomen.",
            WPO.artikel("40c", "1"),
            WEC.artikel("40a", "1"),
            WVO.artikel("8.14", "1"),
            tekst.overleg,
            RAPPORT.artikel("3.4.2"),
        ),
    )
