"""De lijst over het onderzoek naar een leerling."""

from __future__ import annotations

from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.regel import Betrekking, Controlelijst, Fase, Vorm
from rules_lib.recht.basis import eis
from rules_lib.recht.gebeurtenissen import BEKENDMAKING
from rules_lib.recht.geldigheden import SINDS_2022
from rules_lib.recht.onderzoek import eisen
from rules_lib.recht.onderzoek.feiten import Onderzoek
from rules_lib.recht.onderzoek.vindplaatsen import cijfers
from rules_lib.recht.wetten import RAPPORT, WEC

_SCHOOL = "de school, onder verantwoordelijkheid van het bevoegd gezag"


_STAP = "Het onderzoek naar wat een leerling nodig heeft"
_NOG_ONDERZOEKEN = "Ja: onderzoek het alsnog, voordat er een besluit of plan ligt."

ONDERZOEK = Controlelijst(
    id="onderzoek",
    titel="Is goed onderzocht wat de leerling nodig heeft en wat de school kan bieden?",
    uitleg="Loopt het onderzoek na dat bij elke weigering, verwijdering en elk opp hoort.",
    zaak=Onderzoek,
    ankers=(BEKENDMAKING,),
    voorbeelden=(
        (
            "sector=po eigen_onderzoek=ja actueel_onderzoek=ja objectief_onderzoek=ja "
            "tijdig_onderzoek=ja eigen_aanbod=ja swv_hulp=ja uitkomst_besproken=ja "
            "onderzoek_vastgelegd=ja"
        ),
        (
            "sector=vo eigen_onderzoek=ja actueel_onderzoek=nee objectief_onderzoek=ja "
            "tijdig_onderzoek=nee eigen_aanbod=ja swv_hulp=nee"
        ),
        "sector=so instelling=ja eigen_onderzoek=nee",
    ),
    versies=(
        Versie(
            SINDS_2022,
            (
                eis(
                    eisen.zelf_onderzocht,
                    "De school onderzocht zelf wat de leerling nodig heeft, of liet het doen.",
                    Fase.VOOR_VOORNEMEN,
                    _NOG_ONDERZOEKEN,
                    *eisen.ONDERZOEKSPLICHT,
                    RAPPORT.artikel("3.2"),
                    cijfers(
                        "In 34 % van de 47 zaken die ouders wonnen was het onderzoek verouderd of "
                        "niet van de school zelf. In 38 % van de 55 zaken die zij verloren was de "
                        "behoefte zorgvuldig onderzocht."
                    ),
                    wie=_SCHOOL,
                    jurist=(
                        (
                            "Geldt de onderzoeksplicht, die de GPO in de regels over toelating "
                            "leest, even ver bij een verwijdering, en bij een instelling voor "
                            "cluster 1 of 2 (WEC art. 40 lid 22)?"
                        ),
                        (
                            "Heeft de school toestemming van de ouders nodig om het kind te laten "
                            "onderzoeken? In de gelezen artikelen staat daarover niets."
                        ),
                    ),
                ),
                eis(
                    eisen.actueel_onderzocht,
                    "Het onderzoek geeft een beeld van de leerling van nu.",
                    Fase.VOOR_VOORNEMEN,
                    _NOG_ONDERZOEKEN,
                    *eisen.ONDERZOEKSPLICHT,
                    RAPPORT.artikel("3.2"),
                    cijfers("Verouderd of niet zelf onderzocht: 34 % van de gewonnen zaken."),
                    wie=_SCHOOL,
                ),
                eis(
                    eisen.objectief_onderzocht,
                    "Het onderzoek is objectief.",
                    Fase.VOOR_VOORNEMEN,
                    "Ja: laat een deskundige alsnog kijken, en leg vast waar de uitkomst op rust.",
                    *eisen.ONDERZOEKSPLICHT,
                    RAPPORT.artikel("3.2"),
                    cijfers(
                        "Te weinig of niet goed onderzocht: 32 % van de zaken die ouders wonnen. "
                        "Deskundigen van buiten gehoord: 27 % van de zaken die zij verloren."
                    ),
                    wie=_SCHOOL,
                    betrekt=(
                        Betrekking(
                            stap=_STAP,
                            vorm=Vorm.ADVIES,
                            wie="een deskundige, zo nodig van buiten",
                            bronnen=(RAPPORT.artikel("3.2"),),
                            woorden="Buiten een instelling noemt de wet hier geen deskundige; "
                            "objectief onderzoek vraagt er vaak om.",
                        ),
                        Betrekking(
                            stap=_STAP,
                            vorm=Vorm.ADVIES,
                            wie="de commissie van een instelling voor cluster 1 of 2",
                            bronnen=(WEC.artikel("41", "2, 4 en 6"),),
                            woorden="onderzoek door de commissie, met een gemeenschappelijk "
                            "rapport, voordat een kind wordt toegelaten of begeleid",
                        ),
                    ),
                ),
                eis(
                    eisen.tijdig_onderzocht,
                    "Het onderzoek kwam op tijd, en niet pas toen het misging.",
                    Fase.VOOR_VOORNEMEN,
                    "Nee: de tijd komt niet terug. Onderzoek meteen, en weeg mee dat het laat is.",
                    *eisen.ONDERZOEKSPLICHT,
                    RAPPORT.artikel("3.2"),
                    cijfers(
                        "Te laat onderzocht: 9 % van de zaken die ouders wonnen. Tijdig in beeld: "
                        "13 % van de zaken die zij verloren."
                    ),
                    wie=_SCHOOL,
                ),
                eis(
                    eisen.aanbod_onderzocht,
                    "De school is nagegaan wat zij zelf kan bieden.",
                    Fase.VOOR_VOORNEMEN,
                    "Ja: ga het alsnog na en leg het vast.",
                    *eisen.ONDERZOEKSPLICHT,
                    RAPPORT.artikel("3.2"),
                    cijfers(
                        "In de zaken die ouders verloren was in 40 % hulp geboden en ging in 36 % "
                        "de behoefte de mogelijkheden van de school te boven."
                    ),
                    wie=_SCHOOL,
                ),
                eis(
                    eisen.hulp_samenwerkingsverband,
                    "Bekeken is welke hulp er van het samenwerkingsverband kan komen.",
                    Fase.VOOR_VOORNEMEN,
                    "Ja: bespreek het alsnog met het samenwerkingsverband.",
                    RAPPORT.artikel("3.2"),
                    RAPPORT.artikel("3.4.1"),
                    wie=_SCHOOL,
                    betrekt=(
                        Betrekking(
                            stap=_STAP,
                            vorm=Vorm.OVERLEG,
                            wie="het samenwerkingsverband",
                            bronnen=(RAPPORT.artikel("3.2"),),
                            woorden="De wet eist dit overleg niet; de GPO kijkt of de school met "
                            "hulp van het samenwerkingsverband meer kon bieden.",
                        ),
                    ),
                ),
                eis(
                    eisen.uitkomst_besproken,
                    "De uitkomst is met de ouders besproken.",
                    Fase.VOOR_VOORNEMEN,
                    "Ja: bespreek haar alsnog, en geef het verslag.",
                    RAPPORT.artikel("3.2"),
                    cijfers(
                        "Ouders niet gehoord of gesproken: 21 % van de zaken die zij wonnen; "
                        "niet op tijd betrokken: 6 %."
                    ),
                    wie=_SCHOOL,
                    betrekt=(
                        Betrekking(
                            stap=_STAP,
                            vorm=Vorm.INFORMEREN,
                            wie="de ouders",
                            bronnen=(RAPPORT.artikel("3.2"),),
                            woorden="Buiten een instelling regelt de wet dit niet apart; het "
                            "rapport beveelt aan de uitkomst als uitkomst van onderzoek te "
                            "bespreken.",
                        ),
                        Betrekking(
                            stap=_STAP,
                            vorm=Vorm.INFORMEREN,
                            wie="de ouders of de meerderjarige leerling, bij een instelling voor "
                            "cluster 1 of 2",
                            bronnen=(WEC.artikel("41", "7"),),
                            woorden="de conclusies van het rapport van de commissie bespreken; "
                            "desgewenst inzage, ook voor een leerling vanaf 16 jaar",
                        ),
                    ),
                ),
                eis(
                    eisen.onderzoek_vastgelegd,
                    "Het onderzoek staat in het dossier.",
                    Fase.DOORLOPEND,
                    "Ja: leg het alsnog vast, met de dagen waarop het gebeurde.",
                    RAPPORT.artikel("3.6"),
                    wie=_SCHOOL,
                ),
            ),
        ),
    ),
    niet_getoetst=(
        "zorgvuldigheid (is goed gekeken en geluisterd)",
        "de inhoud van het onderzoek (klopt wat de deskundige zag)",
        "het aanbod zelf (kan de school met meer hulp toch bieden wat nodig is)",
    ),
)
