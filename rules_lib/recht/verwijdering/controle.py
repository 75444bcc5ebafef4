"""De lijst: waaraan voldaan moet zijn bij een verwijdering, per versie van de wet."""

from __future__ import annotations

from dataclasses import replace

from rules_lib.kern.geldigheid import Versie
from rules_lib.kern.regel import Controlelijst, Eis, Fase
from rules_lib.recht.basis import eis
from rules_lib.recht.gebeurtenissen import BEKENDMAKING
from rules_lib.recht.geldigheden import SINDS_HOREN_VO, VOOR_HOREN_VO
from rules_lib.recht.informatie.vindplaatsen import RAPPORT_OVERSTAP
from rules_lib.recht.verwijdering import betrokken, melding
from rules_lib.recht.verwijdering import eisen_besluit as bij
from rules_lib.recht.verwijdering import eisen_vooraf as vooraf
from rules_lib.recht.verwijdering.eisen_lijst import voor_het_besluit
from rules_lib.recht.verwijdering.feiten import Verwijdering
from rules_lib.recht.verwijdering.teksten import (
    MEERDERJARIG_VSO,
    SINDS_2026,
    TOT_2024,
    TOT_2026,
    ZESDE_LID,
    Tekst,
)
from rules_lib.recht.verwijdering.vindplaatsen import BESLIST, UITSCHRIJVEN, besluit_op_papier
from rules_lib.recht.verwijdering.werken import OPGAVE_TOT_27
from rules_lib.recht.wetten import AWB, WEC, WPO


def _besluit_en_daarna(tekst: Tekst) -> tuple[Eis, ...]:
    """Geeft de eisen aan het besluit zelf, en die meteen daarna."""
    return (
        eis(
            vooraf.bevoegd_gezag_beslist,
            "Het bevoegd gezag beslist over de verwijdering.",
            Fase.BIJ_BESLUIT,
            "Ja: laat het bevoegd gezag zelf beslissen, na alle stappen.",
            *BESLIST,
            jurist=("Kan het bevoegd gezag de beslissing tot verwijdering overlaten, en hoe?",),
        ),
        eis(
            bij.op_papier,
            "Het besluit is op papier gestuurd of gegeven aan wie het aangaat.",
            Fase.BIJ_BESLUIT,
            "Ja: stuur het alsnog; de bezwaartermijn begint dan pas.",
            *besluit_op_papier(tekst.papier),
            jurist=(
                MEERDERJARIG_VSO,
                ZESDE_LID,
                (
                    "Aan wie maakt een openbare school in het vo het besluit bekend? Awb art. 3:41 "
                    "zegt: aan de belanghebbenden tot wie het is gericht."
                ),
            ),
            betrekt=betrokken.BEKENDGEMAAKT,
        ),
        eis(
            bij.gemotiveerd,
            "De redenen staan in het besluit.",
            Fase.BIJ_BESLUIT,
            "Ja: geef de redenen alsnog, uiterlijk in de beslissing op bezwaar.",
            AWB.artikel("3:46").alleen_bij("openbaar"),
            AWB.artikel("3:47", "1 en 2").alleen_bij("openbaar"),
            *besluit_op_papier(tekst.papier)[2:],
        ),
        eis(
            tekst.bezwaar,
            "In het besluit staat hoe, waar en tot wanneer bezwaar kan.",
            Fase.BIJ_BESLUIT,
            "Ja: laat het de ouders alsnog schriftelijk weten.",
            AWB.artikel("3:45", "1 en 2").alleen_bij("openbaar"),
            WPO.artikel("63", "2").alleen_bij("bijzonder"),
            WEC.artikel("61", "2").alleen_bij("bijzonder"),
            id="bezwaar-vermeld",
        ),
        eis(
            bij.zo_spoedig_mogelijk,
            "Een bijzondere school in het po besliste zo spoedig mogelijk.",
            Fase.BIJ_BESLUIT,
            "Deels: beslis nu, en leg uit waarom het langer duurde.",
            WPO.artikel("63", "2").alleen_bij("bijzonder"),
        ),
        eis(
            bij.inspectie_op_de_hoogte,
            "In het vo is de inspectie schriftelijk en met redenen op de hoogte gesteld.",
            Fase.NA_BESLUIT,
            "Ja: doe het alsnog.",
            tekst.inspectie,
            betrekt=betrokken.MELDING[1:2],
        ),
        eis(
            bij.melding_gemeente,
            "Het hoofd meldde de verwijdering meteen aan burgemeester en wethouders.",
            Fase.NA_BESLUIT,
            "Deels: meld het nu; meteen is het dan niet meer.",
            melding.GEMEENTE,
            wie="het hoofd van de school",
            betrekt=betrokken.MELDING[:1],
        ),
        eis(
            tekst.opgave,
            "Een leerling zonder startkwalificatie is opgegeven aan de gemeente waar hij woont.",
            Fase.NA_BESLUIT,
            "Deels: doe de opgave nu; meteen is het dan niet meer.",
            *tekst.gronden_opgave,
            id="opgave-gemeente",
            betrekt=betrokken.MELDING[2:],
        ),
        eis(
            bij.uitgeschreven,
            "De leerling is uitgeschreven met ingang van de juiste dag.",
            Fase.NA_BESLUIT,
            "Ja: verbeter de dag van uitschrijving.",
            *UITSCHRIJVEN,
            wie="de directeur (po en (v)so) of het bevoegd gezag (vo)",
        ),
        eis(
            bij.rapport_voor_nieuwe_school,
            "In het po en (v)so is er een onderwijskundig rapport voor de nieuwe school.",
            Fase.NA_BESLUIT,
            "Ja: maak het alsnog, na overleg met de leraren, en geef de ouders een afschrift.",
            *RAPPORT_OVERSTAP,
            wie="de directeur",
        ),
    )


def _eisen(tekst: Tekst) -> tuple[Eis, ...]:
    return (*voor_het_besluit(tekst), *_besluit_en_daarna(tekst))


VERWIJDERING = Controlelijst(
    id="verwijdering",
    titel="Een leerling verwijderen: is aan alles voldaan?",
    uitleg="Loopt na wat er voor, bij en na een besluit tot verwijdering moet gebeuren.",
    zaak=Verwijdering,
    ankers=(BEKENDMAKING,),
    voorbeelden=(
        (
            "sector=po denominatie=bijzonder bekendmaking=2026-11-23 besluit_bevoegd_gezag=ja "
            "onderzoek_nagelopen=ja evenredig=ja leraar_gehoord=ja ouders_gehoord_verwijdering=ja "
            "andere_school_bereid=ja soort_bereide_school=sbo tlv=ja tussentijds_geschorst=nee "
            "besluit_aan_ouders=ja redenen=ja bezwaar_genoemd=ja zo_spoedig_mogelijk=ja "
            "gemeld_aan_gemeente=ja uitgeschreven_verwijdering=ja overstaprapport_gemaakt=ja"
        ),
        (
            "sector=vo denominatie=openbaar bekendmaking=2026-11-23 leerplichtig=ja "
            "besluit_bevoegd_gezag=ja onderzoek_nagelopen=ja evenredig=ja grond_in_vo=vorderingen "
            "na_schooljaar=nee ouders_gehoord_verwijdering=ja leerling_gehoord_verwijdering=nee "
            "gegevens_van_anderen=ja zienswijze_gegeven=ja andere_school_bereid=nee "
            "overleg_inspectie=ja onderwijs_besproken=nee tussentijds_geschorst=ja "
            "tussentijds_binnen_grenzen=ja besluit_aan_leerling=ja besluit_aan_ouders=ja "
            "redenen=ja bezwaar_genoemd=nee inspectie_ingelicht=nee gemeld_aan_gemeente=nee "
            "uitgeschreven_verwijdering=ja"
        ),
        (
            "sector=vo denominatie=bijzonder bekendmaking=2024-07-31 leerplichtig=nee achttien=ja "
            "jonger_dan_23=ja startkwalificatie=nee opgave_gedaan=nee gemeld_aan_gemeente=ja"
        ),
        (
            "sector=so denominatie=bijzonder bekendmaking=2027-03-01 instelling=ja leerplichtig=ja "
            "acht_weken_gezocht=ja leraar_gehoord=nee ouders_gehoord_verwijdering=ja"
        ),
    ),
    versies=(
        Versie(VOOR_HOREN_VO, _eisen(TOT_2024)),
        Versie(replace(SINDS_HOREN_VO, tot=OPGAVE_TOT_27.van), _eisen(TOT_2026)),
        Versie(OPGAVE_TOT_27, _eisen(SINDS_2026)),
    ),
    niet_getoetst=(
        "zorgvuldigheid (is goed onderzocht en geluisterd; zie de lijst over het onderzoek)",
        "evenredigheid (past het bij wat er speelt; zie de lijst over de afweging)",
        "motivering (overtuigen de redenen)",
        "of de andere school bij de leerling past",
    ),
)
