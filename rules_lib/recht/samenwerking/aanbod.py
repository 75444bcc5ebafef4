"""Het ondersteuningsaanbod van een school: wanneer zij het opnieuw vaststelt."""

from __future__ import annotations

from rules_lib.kern.duur import Jaren
from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.kalender import AWT
from rules_lib.kern.moment import EindeSchooljaar, Na, VasteDag
from rules_lib.kern.regel import Boom, TermijnOfUitkomst, TermijnRegel
from rules_lib.kern.termijn import Aanname, Lezing, SoortDatum, Termijn, Volgorde
from rules_lib.kern.uitkomst import Uitkomst, niet_van_toepassing
from rules_lib.kern.zaak import JaNee
from rules_lib.recht.basis import BEVOEGD_GEZAG, Basiszaak, uitleg_van
from rules_lib.recht.geldigheden import AANBOD, PROFIEL_VERVALT, PROFIELTERMIJN
from rules_lib.recht.samenwerking.gebeurtenissen import VORIG_AANBOD
from rules_lib.recht.samenwerking.vindplaatsen import GIDS_JAARLIJKS, PROFIEL_VASTSTELLEN
from rules_lib.recht.wetten import RAPPORT


class Gids(Basiszaak):
    """De feiten van de vorige schoolgids.

    >>> Gids(vorige_gids_te_laat="nee").vorige_gids_te_laat
    False
    """

    vorige_gids_te_laat = JaNee(
        "Was het schooljaar van die vorige schoolgids al begonnen toen zij werd vastgesteld?",
        hulp="De gids hoort er te zijn voordat haar schooljaar op 1 augustus begint.",
        bronnen=GIDS_JAARLIJKS,
    )


_JAARLIJKS = tuple(
    bron.als_uitleg(
        "De wet zegt jaarlijks en voor het eerstvolgende schooljaar; een dag noemt zij niet."
    )
    for bron in GIDS_JAARLIJKS
)
_IN_HET_NAJAAR = Volgorde(
    EindeSchooljaar(VORIG_AANBOD),
    VasteDag(VORIG_AANBOD, (12, 31)),
    "De vorige schoolgids is vastgesteld toen een schooljaar al was begonnen. Was zij voor dat "
    "schooljaar, antwoord dan ja: de volgende is er dan voordat dat schooljaar eindigt.",
    fataal=False,
)
_VOOR_HET_SCHOOLJAAR = "De gids is voor het eerstvolgende schooljaar; dat begint op 1 augustus."
_JURIST = ("Moet de schoolgids zijn vastgesteld voordat haar schooljaar op 1 augustus begint?",)


def profiel_vaststellen(zaak: Gids) -> Termijn:
    """Zegt wanneer een school haar profiel uiterlijk opnieuw vaststelde, tot 1 augustus 2025.

    Bron: WPO art. 8 lid 5, WEC art. 11 lid 2 en WVO 2020 art. 2.41 lid 2, in de tekst van 2025.

    >>> profiel_vaststellen(Gids()).gebeurtenis.naam
    'vorig_aanbod'
    """
    return Termijn.met_einde(
        Na(VORIG_AANBOD, Jaren(4)),
        SoortDatum.UITERLIJK,
        (
            *PROFIEL_VASTSTELLEN,
            AWT.artikel("4", toelichting="Zij geldt niet voor een termijn in jaren."),
            RAPPORT.artikel("3.1"),
        ),
        aannames=(
            Aanname("Het gaat om het schoolondersteuningsprofiel, dat toen nog gold."),
            Aanname("Sinds 1 augustus 2025 staat het aanbod in de schoolgids, elk jaar."),
        ),
    )


def profiel_vervallen(zaak: Gids) -> Uitkomst:
    """Zegt dat een profiel is vervallen voordat de vier jaar om waren.

    Bron: WPO art. 13a lid 2, WEC art. 22a lid 2 en WVO 2020 art. 2.92 lid 1.

    >>> profiel_vervallen(Gids()).aard.value
    'niet_van_toepassing'
    """
    return niet_van_toepassing(
        "Stelde de school op deze dag haar schoolondersteuningsprofiel vast? Dat is op 1 augustus "
        "2025 vervallen, voordat de vier jaar om waren. Sindsdien staat het ondersteuningsaanbod "
        "in de schoolgids. Stelde de school op deze dag een schoolgids? Dan volgt elk jaar een "
        "nieuwe. Reken verder met de dag van de laatste schoolgids sinds 1 augustus 2025. Is die "
        "er nog niet, stel haar dan binnen een jaar na deze dag vast.",
        *GIDS_JAARLIJKS,
        *PROFIEL_VASTSTELLEN,
    )


def ondersteuningsaanbod_vaststellen(zaak: Gids) -> TermijnOfUitkomst:
    """Zegt wanneer een school haar ondersteuningsaanbod uiterlijk opnieuw vaststelt.

    Bron: WPO art. 13a lid 2, WEC art. 22a lid 2, WVO 2020 art. 2.92 lid 1 (jaarlijks, in de
    schoolgids). Tot 1 augustus 2025: een profiel, eens in de vier jaar.

    >>> op_tijd = ondersteuningsaanbod_vaststellen(Gids(vorige_gids_te_laat="nee"))
    >>> [lezing.id for lezing in op_tijd.lezingen]
    ['een-jaar', 'voor-het-schooljaar']
    >>> te_laat = ondersteuningsaanbod_vaststellen(Gids(vorige_gids_te_laat="ja"))
    >>> [lezing.id for lezing in te_laat.lezingen]
    ['voor-het-schooljaar']
    """
    if zaak.vorige_gids_te_laat:
        return Termijn(
            lezingen=(
                Lezing(
                    id="voor-het-schooljaar",
                    grond=_VOOR_HET_SCHOOLJAAR,
                    einde=EindeSchooljaar(VORIG_AANBOD),
                ),
            ),
            soort_datum=SoortDatum.UITERLIJK,
            bronnen=_JAARLIJKS,
            jurist=_JURIST,
        )
    return Termijn(
        lezingen=(
            Lezing(
                id="een-jaar",
                grond="Jaarlijks: een jaar na de vorige vaststelling.",
                einde=Na(VORIG_AANBOD, Jaren(1)),
            ),
            Lezing(
                id="voor-het-schooljaar",
                grond=_VOOR_HET_SCHOOLJAAR,
                einde=EindeSchooljaar(VORIG_AANBOD, later=1),
            ),
        ),
        soort_datum=SoortDatum.UITERLIJK,
        bronnen=_JAARLIJKS,
        aannames=(
            Aanname("Het horen van leerlingen en het advies van de mr gaan hieraan vooraf."),
        ),
        volgorde=(_IN_HET_NAJAAR,),
        jurist=_JURIST,
    )


VASTSTELLEN = TermijnRegel(
    id="ondersteuningsaanbod-vaststellen",
    titel="Het ondersteuningsaanbod vaststellen",
    uitleg=uitleg_van(ondersteuningsaanbod_vaststellen),
    zaak=Gids,
    versies=(
        Versie(PROFIELTERMIJN, Boom(functie=profiel_vaststellen, zaak=Gids)),
        Versie(PROFIEL_VERVALT, Boom(functie=profiel_vervallen, zaak=Gids)),
        Versie(AANBOD, Boom(functie=ondersteuningsaanbod_vaststellen, zaak=Gids)),
    ),
    ankers=(VORIG_AANBOD,),
    voorbeelden=(
        "vorig_aanbod=2026-06-15 vorige_gids_te_laat=nee",
        "vorig_aanbod=2026-09-21 vorige_gids_te_laat=ja",
        "vorig_aanbod=2022-10-03",
        "vorig_aanbod=2020-10-05",
    ),
    doel="De schoolgids met het ondersteuningsaanbod is vastgesteld.",
    wie=BEVOEGD_GEZAG,
)
TERMIJNEN = (VASTSTELLEN,)
