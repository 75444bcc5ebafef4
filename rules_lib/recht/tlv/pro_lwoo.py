"""Wat een aanvraag voor praktijkonderwijs of lwoo meer vraagt dan een andere."""

from __future__ import annotations

from rules_lib.kern.regel import Betrekking, Fase, Vorm
from rules_lib.recht.basis import eis
from rules_lib.recht.tlv import pro_lwoo_eisen as eisen
from rules_lib.recht.tlv.vindplaatsen import (
    CRITERIA,
    GRONDEN_PRO_LWOO,
    LWOO_AANVRAAG,
    LWOO_STUKKEN,
    NIEUWKOMER,
    PRO_AANVRAAG,
    PRO_STUKKEN,
    STUKKEN_CRITERIA,
)

OUDERS_BIJ_18 = (
    "Wie geeft de zienswijze of de instemming als de leerling meerderjarig is? WVO 2020 art. 8.1 "
    "geldt alleen voor hoofdstuk 8."
)

PRO_LWOO = (
    eis(
        eisen.grond_voor_aanvraag,
        "Bij pro en lwoo: de leerling hoort bij een groep waarvoor de school kan aanvragen.",
        Fase.VOOR_BESLUIT,
        "Nee, tenzij de leerling alsnog aan de criteria voldoet.",
        PRO_AANVRAAG,
        LWOO_AANVRAAG,
        CRITERIA,
        jurist=(
            (
                "Kan voor pro langs de criteria van UWVO 2020 art. 2.47 worden aangevraagd als de "
                "leerling rechtstreeks van po, (v)so of leerjaar 1 komt? WVO 2020 art. 2.30 lid 2 "
                "zegt 'of'."
            ),
        ),
    ),
    eis(
        eisen.niet_te_vroeg,
        "Bij pro en lwoo: voor wie kort in Nederland is, wacht de aanvraag tot na dat schooljaar.",
        Fase.VOOR_BESLUIT,
        "Ja: vraag na dat schooljaar opnieuw aan.",
        NIEUWKOMER,
        LWOO_AANVRAAG,
    ),
    eis(
        eisen.rapport_bij_aanvraag,
        "Bij pro en lwoo: het onderwijskundig rapport zit erbij.",
        Fase.VOOR_BESLUIT,
        "Ja: stuur het na.",
        PRO_STUKKEN,
        LWOO_STUKKEN,
        jurist=(
            (
                "Is het onderwijskundig rapport ook nodig als bij de weg langs de criteria een "
                "ontwikkelingsperspectief wordt meegestuurd (UWVO 2020 art. 2.47 lid 2 onder d)?"
            ),
        ),
    ),
    eis(
        eisen.overleg_bij_lwoo,
        "Bij lwoo: over het rapport is met de ouders overlegd.",
        Fase.VOOR_BESLUIT,
        "Ja: overleg alsnog, voor het samenwerkingsverband beslist.",
        LWOO_STUKKEN,
        betrekt=(
            Betrekking(
                stap="Een beslissing over lwoo aanvragen",
                vorm=Vorm.OVERLEG,
                wie="de ouders",
                bronnen=(LWOO_STUKKEN,),
                woorden="na overleg met de ouders een onderwijskundig rapport",
            ),
        ),
    ),
    eis(
        eisen.zienswijze_bij_aanvraag,
        "Bij praktijkonderwijs: de zienswijze van de ouders zit op schrift bij de aanvraag.",
        Fase.VOOR_BESLUIT,
        "Ja: vraag de zienswijze alsnog en stuur haar na.",
        PRO_STUKKEN,
        STUKKEN_CRITERIA,
        jurist=(OUDERS_BIJ_18,),
        betrekt=(
            Betrekking(
                stap="Een tlv voor praktijkonderwijs aanvragen",
                vorm=Vorm.HOREN,
                wie="de ouders",
                bronnen=(PRO_STUKKEN, GRONDEN_PRO_LWOO, STUKKEN_CRITERIA),
                woorden="de op schrift gestelde zienswijze van de ouders",
            ),
        ),
    ),
    eis(
        eisen.gegevens_pro_lwoo,
        "Bij pro en lwoo: motivering, leerachterstand en IQ zijn er.",
        Fase.VOOR_BESLUIT,
        "Ja: vul de gegevens aan.",
        GRONDEN_PRO_LWOO.als_uitleg(
            "Het samenwerkingsverband beslist alleen hierop; dat het bij de aanvraag zit is een "
            "gevolgtrekking."
        ),
    ),
    eis(
        eisen.kopie_bij_aanvraag,
        "Bij praktijkonderwijs langs de criteria: de kopie zit erbij.",
        Fase.VOOR_BESLUIT,
        "Ja: stuur de kopie na.",
        STUKKEN_CRITERIA,
    ),
    eis(
        eisen.motivering_bij_criteria,
        "Bij praktijkonderwijs langs de criteria: de motivering laat zien waarom het past.",
        Fase.VOOR_BESLUIT,
        "Ja: vul de motivering aan.",
        STUKKEN_CRITERIA,
        CRITERIA,
    ),
    eis(
        eisen.dossier_bij_aanvraag,
        "Bij praktijkonderwijs langs de criteria: het leerlingdossier zit erbij.",
        Fase.VOOR_BESLUIT,
        "Ja: vul het dossier aan.",
        STUKKEN_CRITERIA,
    ),
)
