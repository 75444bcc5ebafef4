"""De feiten van een aanvraag van een tlv."""

from __future__ import annotations

from rules_lib.kern.zaak import JaNee, Keuze
from rules_lib.recht.tlv.feiten import Tlv
from rules_lib.recht.tlv.vindplaatsen import (
    CRITERIA,
    GRONDEN_PRO_LWOO,
    LWOO_AANVRAAG,
    LWOO_STUKKEN,
    NIEUWKOMER,
    PLAN,
    PRO_AANVRAAG,
    PRO_STUKKEN,
    STUKKEN_CRITERIA,
    TAAK,
)
from rules_lib.recht.wetten import AWB, RAPPORT

_WEGEN = {
    "pro": ("po_of_wec", "leerjaar_een", "criteria", "geen"),
    "lwoo": ("po_of_wec", "leerjaar_een", "geen"),
}


class JuistSwv(Tlv):
    """Het feit of het goede samenwerkingsverband beslist.

    >>> JuistSwv(juist_swv="ja").juist_swv
    True
    """

    juist_swv = JaNee(
        "Is het samenwerkingsverband waar is aangevraagd het verband dat moet beslissen?",
        hulp="Meestal dat van de school waar het kind staat ingeschreven, en anders dat van de "
        "woonplaats. Ga het na met de beslissing over welk samenwerkingsverband beslist.",
        bronnen=(AWB.artikel("4:1"),),
    )


class TlvAanvraag(JuistSwv):
    """De feiten van een aanvraag van een tlv, of van een beslissing over lwoo.

    >>> TlvAanvraag(sector="po", tlv_voor="so", tlv_aanvrager="nee").tlv_aanvrager
    False
    """

    tlv_aanvrager = JaNee(
        "Vraagt het bevoegd gezag aan van een school waar het kind is aangemeld of ingeschreven?",
        hulp="Ouders kunnen niet zelf aanvragen. Voor sbo en so is het een basisschool, een school "
        "voor sbo of een school voor so. Voor vso, pro en lwoo een school voor vo of vso.",
        bronnen=TAAK,
    )
    tlv_schriftelijk = JaNee(
        "Is de aanvraag schriftelijk en ondertekend bij het samenwerkingsverband ingediend?",
        hulp="Met naam en adres van wie aanvraagt, de datum, en wat er wordt gevraagd.",
        bronnen=(AWB.artikel("4:1"), AWB.artikel("4:2", "1")),
    )
    tlv_eigen_onderzoek = JaNee(
        "Heeft de school zelf onderzocht wat het kind nodig heeft en wat zij kan bieden?",
        hulp="De school weegt dit, zo nodig met hulp van het samenwerkingsverband. Leg vast wie "
        "keek, wanneer, wat er gezien is en waarom het aanbod niet genoeg is.",
        oordeel=True,
    )
    tlv_geprobeerd = JaNee(
        "Is ondersteuning op de eigen school geprobeerd of onderzocht, en bleek die niet genoeg?",
        hulp="De school weegt dit. Leg vast wat is ingezet, hoe lang en met welk gevolg. Bij een "
        "nieuwe leerling: wat is bekeken, met hulp van wie.",
        oordeel=True,
    )
    tlv_ouders_voorbereid = JaNee(
        "Weten de ouders al langer dat een tlv in beeld is, en waarom?",
        hulp="Bespreek het zodra een tlv in beeld komt, zeg welke stappen volgen, en bezoek zo "
        "mogelijk samen de nieuwe school. Maak een verslag en deel dat.",
        bronnen=(RAPPORT.artikel("3.4.2"),),
    )
    tlv_weg = Keuze(
        "Op welke grond kan de school deze aanvraag doen?",
        {
            "po_of_wec": "Het kind komt rechtstreeks van een school voor po of (v)so, of van een "
            "instelling",
            "leerjaar_een": "Het kind komt rechtstreeks uit het eerste leerjaar van het vo",
            "criteria": "Het kind voldoet aan de criteria van het Uitvoeringsbesluit",
            "geen": "Geen van deze",
        },
        hulp="De criteria staan in UWVO 2020 art. 2.47. Zij gelden alleen voor praktijkonderwijs: "
        "bij een kind met lwoo, een tlv voor (v)so of een ontwikkelingsperspectief. Passen er twee "
        "gronden? Kies die waarop de school aanvraagt. Langs de criteria stemmen de ouders in, en "
        "gelden andere eisen aan IQ en leerachterstand.",
        bronnen=(PRO_AANVRAAG, LWOO_AANVRAAG, CRITERIA),
        beperk=lambda zaak: _WEGEN[zaak.gelezen["tlv_voor"]],
    )
    kort_in_nederland = JaNee(
        "Is het een vreemdeling die nog geen jaar in Nederland was op 1 oktober van zijn eerste "
        "schooljaar in het vo?",
        hulp="Het gaat om een vreemdeling als bedoeld in WVO 2020 art. 8.4 lid 1 onder b of c, en "
        "om het schooljaar waarin hij voor het eerst meetelt als leerling in het vo.",
        bronnen=(NIEUWKOMER, LWOO_AANVRAAG),
    )
    na_eerste_schooljaar = JaNee(
        "Is de aanvraag na dat schooljaar gedaan?",
        bronnen=(NIEUWKOMER, LWOO_AANVRAAG),
    )
    onderwijskundig_rapport = JaNee(
        "Zit er een onderwijskundig rapport over de leerling bij de aanvraag?",
        bronnen=(PRO_STUKKEN, LWOO_STUKKEN),
    )
    tlv_zienswijze_op_schrift = JaNee(
        "Zit de op schrift gestelde zienswijze van de ouders bij de aanvraag?",
        hulp="Wat de ouders er zelf van vinden, ook als zij het er niet mee eens zijn.",
        bronnen=(PRO_STUKKEN,),
    )
    tlv_instemming = JaNee(
        "Stemmen de ouders schriftelijk in met de aanvraag?",
        bronnen=(STUKKEN_CRITERIA,),
    )
    overleg_over_rapport = JaNee(
        "Is met de ouders overlegd voordat het onderwijskundig rapport werd bijgevoegd?",
        hulp="Instemming is niet nodig, overleg wel.",
        bronnen=(LWOO_STUKKEN,),
    )
    tlv_motivering_school = JaNee(
        "Geeft de school een motivering uit haar ervaring met de leerling in de klas?",
        oordeel=True,
        hulp="De school weegt dit. De motivering blijkt onder meer uit het onderwijskundig "
        "rapport.",
        bronnen=(GRONDEN_PRO_LWOO,),
    )
    leerachterstand_en_iq = JaNee(
        "Zijn de leerachterstand en het IQ van de leerling bij de aanvraag bekend?",
        hulp="Leerachterstand: technisch lezen, spellen, begrijpend lezen of inzichtelijk rekenen. "
        "Een persoonlijkheidsonderzoek alleen als dat nodig is voor een oordeel.",
        bronnen=(GRONDEN_PRO_LWOO,),
    )
    tlv_kopie_beslissing = JaNee(
        "Zit er een kopie bij van de beslissing over lwoo, de tlv of het ontwikkelingsperspectief?",
        bronnen=(STUKKEN_CRITERIA,),
    )
    tlv_motivering_criteria = JaNee(
        "Laat de motivering zien dat de leerling aan de criteria voldoet?",
        hulp="Het bevoegd gezag oordeelt dat het praktijkonderwijs het beste bij de leerling past. "
        "En: de leerling heeft lwoo, met scores in het grensvlak, toegenomen problematiek of een "
        "stapeling van andere problematiek. Of: de leerling heeft een tlv voor (v)so of een "
        "ontwikkelingsperspectief, en voldoet aan de eis voor IQ of leerachterstand, of heeft een "
        "problematiek die praktijkonderwijs nodig maakt.",
        oordeel=True,
        bronnen=(CRITERIA, STUKKEN_CRITERIA),
    )
    tlv_dossier_compleet = JaNee(
        "Zit het hele leerlingdossier bij de aanvraag?",
        hulp="Vijf delen: het ontwikkelingsperspectief of onderwijskundig rapport; wat de "
        "verwijzende school deed en wat het opleverde; welke externe deskundigen hielpen; de "
        "risico's als de leerling blijft waar hij is; en relevante tests en toetsen.",
        bronnen=(STUKKEN_CRITERIA,),
    )
    volgt_ondersteuningsplan = JaNee(
        "Volgt de aanvraag de procedure uit het ondersteuningsplan van het samenwerkingsverband?",
        hulp="Daarin staan de procedure en de criteria voor plaatsing, en meestal een formulier.",
        bronnen=PLAN,
    )
