"""De verdragen: wat zij een ouder wel en niet geven."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Uitkomst, Vervolg
from rules_lib.kern.zaak import Keuze
from rules_lib.recht.basis import Basiszaak, beslissing
from rules_lib.recht.gebeurtenissen import PEILDAG
from rules_lib.recht.geldigheden import VERDRAGEN
from rules_lib.recht.wetten import EVRM, IVRPH, RAPPORT, WGBH


class Verdrag(Basiszaak):
    """De feiten van een beroep op een verdrag.

    >>> Verdrag(verdrag="evrm").verdrag
    'evrm'
    """

    verdrag = Keuze(
        "Om welk verdrag gaat het?",
        {
            "evrm": "Het recht op onderwijs (EVRM, Eerste Protocol, artikel 2)",
            "handicap": "Het VN-verdrag over personen met een handicap (artikel 9 en 24)",
        },
        bronnen=(RAPPORT.artikel("2.1"),),
    )
    verdrag_plek = Keuze(
        "Wat willen de ouders?",
        {
            "plek": "Dat er voor het kind een plek in het onderwijs is",
            "voorkeur": "Toelating tot de school van hun voorkeur",
        },
        bronnen=(RAPPORT.artikel("2.1"),),
    )
    verdrag_tegen = Keuze(
        "Tegen wie willen zij het verdrag inroepen?",
        {
            "school": "Tegen de school, bij de rechter",
            "overheid": "Tegen de overheid: die moet zorgen voor toegankelijk onderwijs",
        },
        bronnen=(RAPPORT.artikel("2.1"),),
    )


def verdragen(zaak: Verdrag) -> Uitkomst:
    """Zegt wat een verdrag ouders en leerlingen wel en niet geeft.

    Bron: het rapport, paragraaf 2.1 en 4.1; de verdragen zelf zijn niet gelezen.

    >>> verdragen(Verdrag(verdrag="evrm", verdrag_plek="voorkeur")).id
    'geen-school-van-voorkeur'
    >>> verdragen(Verdrag(verdrag="handicap", verdrag_tegen="school")).id
    'geen-beroep-op-de-rechter'
    """
    if zaak.verdrag == "evrm":
        if zaak.verdrag_plek == "plek":
            return _PLEK
        return _GEEN_VOORKEUR
    if zaak.verdrag_tegen == "school":
        return _GEEN_BEROEP
    return _OVERHEID


_ZORGPLICHT = Vervolg("Ga na of de zorgplicht geldt.", "zorgplicht")
_GELIJK = (
    Vervolg("Ga na of de school een aanpassing moet doen.", "doeltreffende-aanpassing"),
    Vervolg("Ga na of er verboden onderscheid is.", "onderscheid"),
)

_PLEK = Uitkomst(
    id="plek",
    tekst="Het verdrag geeft recht op toegang tot onderwijs: er moet voor ieder kind een plek zijn "
    "in een school die de overheid bekostigt of erkent. De zorgplicht werkt dat in Nederland uit.",
    bronnen=(EVRM.artikel("2"), RAPPORT.artikel("2.1"), RAPPORT.artikel("4.1")),
    vervolg=(_ZORGPLICHT,),
)
_GEEN_VOORKEUR = Uitkomst(
    id="geen-school-van-voorkeur",
    tekst="Het verdrag geeft geen recht op toelating tot de school van voorkeur. Toegang tot het "
    "onderwijs is iets anders dan toelating tot een school. Een weigering moet wel voldoen aan de "
    "zorgplicht en aan de gelijke behandeling.",
    bronnen=(EVRM.artikel("2"), RAPPORT.artikel("2.1"), RAPPORT.artikel("4.1")),
    vervolg=(_ZORGPLICHT, *_GELIJK),
)
_GEEN_BEROEP = Uitkomst(
    id="geen-beroep-op-de-rechter",
    tekst="Leerlingen en ouders kunnen zich volgens het rapport bij de rechter niet rechtstreeks "
    "tegenover een school op dit verdrag beroepen: het bindt de staat. Op de wet gelijke "
    "behandeling kunnen zij zich wel beroepen; die werkt het verdrag mede uit.",
    bronnen=(
        IVRPH.artikel("9"),
        IVRPH.artikel("24"),
        RAPPORT.artikel("2.1"),
        WGBH.artikel("10", "1 en 2"),
    ),
    vervolg=_GELIJK,
    jurist=(
        (
            "Wijst de rechter een rechtstreeks beroep op artikel 24 van het VN-verdrag nog steeds "
            "af, en gebruikt hij het verdrag bij de uitleg van de wet?"
        ),
    ),
)
_OVERHEID = Uitkomst(
    id="plicht-van-de-staat",
    tekst="Het verdrag verplicht de staat om te zorgen voor toegankelijkheid (artikel 9) en voor "
    "onderwijs zonder uitsluiting, samen met anderen (artikel 24). Burgers krijgen daaruit rechten "
    "als de overheid ze in een wet vastlegt, zoals in de wet gelijke behandeling.",
    bronnen=(IVRPH.artikel("9"), IVRPH.artikel("24"), RAPPORT.artikel("2.1")),
    vervolg=(
        Vervolg("Ga na wat de school aan toegankelijkheid moet doen.", "toegankelijkheid"),
        *_GELIJK,
    ),
)

VERDRAGEN_REGEL = beslissing(
    verdragen,
    titel="Wat geeft een verdrag een ouder?",
    ankers=(PEILDAG,),
    voorbeelden=(
        "verdrag=evrm verdrag_plek=voorkeur",
        "verdrag=handicap verdrag_tegen=school",
    ),
    geldig=VERDRAGEN,
)
