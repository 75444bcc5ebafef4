"""Toelating zonder persoonsgebonden nummer: de melding, en het nummer dat volgt."""

from __future__ import annotations

from rules_lib.kern.duur import Weken
from rules_lib.kern.kalender import AWT
from rules_lib.kern.moment import GewoneDag, Na
from rules_lib.kern.regel import Betrekking, Vorm
from rules_lib.kern.termijn import Aanname, SoortDatum, Termijn, Volgorde
from rules_lib.recht.basis import Basiszaak, termijnregel
from rules_lib.recht.geldigheden import GEGEVENSRECHT
from rules_lib.recht.informatie.gebeurtenissen import MELDING_NUMMER, TOELATINGSBESLUIT
from rules_lib.recht.informatie.vindplaatsen import MELDING, NUMMER


def melding_zonder_nummer(zaak: Basiszaak) -> Termijn:
    """Zegt wanneer de school een toegelaten kind zonder nummer uiterlijk meldt.

    Bron: WPO art. 40b lid 3, WEC art. 42a lid 3, WVO 2020 art. 8.10 lid 3.

    >>> melding_zonder_nummer(Basiszaak()).gebeurtenis.naam
    'toelatingsbesluit'
    """
    return Termijn.met_einde(
        GewoneDag(Na(TOELATINGSBESLUIT, Weken(2))),
        SoortDatum.UITERLIJK,
        (*MELDING, AWT.artikel("1", "1")),
        aannames=(
            Aanname("De ouders maken aannemelijk dat zij geen persoonsgebonden nummer hebben."),
            Aanname("Meld wat bekend is, met adres en woonplaats van de leerling."),
        ),
    )


def nummer_van_de_minister(zaak: Basiszaak) -> Termijn:
    """Zegt wanneer de school het nummer uiterlijk van de minister krijgt.

    Bron: WPO art. 40b lid 4, WEC art. 42a lid 4, WVO 2020 art. 8.10 lid 4.

    >>> nummer_van_de_minister(Basiszaak()).gebeurtenis.naam
    'melding_nummer'
    """
    return Termijn.met_einde(
        GewoneDag(Na(MELDING_NUMMER, Weken(8))),
        SoortDatum.UITERLIJK,
        (*NUMMER, AWT.artikel("1", "1")),
        aannames=(Aanname("Het is een burgerservicenummer, of een onderwijsnummer."),),
        volgorde=(
            Volgorde(
                TOELATINGSBESLUIT, MELDING_NUMMER, "De melding ligt voor het besluit tot toelating."
            ),
        ),
    )


TERMIJNEN = (
    termijnregel(
        melding_zonder_nummer,
        titel="Een leerling zonder persoonsgebonden nummer melden",
        doel="De minister heeft de gegevens die de school wel heeft.",
        wie="het bevoegd gezag",
        ankers=(TOELATINGSBESLUIT,),
        voorbeelden=(
            "sector=po toelatingsbesluit=2026-11-23",
            "sector=vo toelatingsbesluit=2026-12-18",
        ),
        geldig=GEGEVENSRECHT,
        betrekt=(
            Betrekking(
                stap="Een leerling toelaten van wie de ouders geen persoonsgebonden nummer hebben",
                vorm=Vorm.INFORMEREN,
                wie="de minister van OCW",
                bronnen=MELDING,
                woorden="binnen twee weken na het besluit tot toelating",
            ),
        ),
    ),
    termijnregel(
        nummer_van_de_minister,
        titel="Het nummer van de minister krijgen",
        doel="De school heeft het burgerservicenummer of onderwijsnummer van de leerling.",
        wie="de minister van OCW",
        ankers=(TOELATINGSBESLUIT, MELDING_NUMMER),
        voorbeelden=(
            "sector=so melding_nummer=2026-12-07",
            "sector=po toelatingsbesluit=2027-03-01 melding_nummer=2027-03-12",
        ),
        geldig=GEGEVENSRECHT,
    ),
)
