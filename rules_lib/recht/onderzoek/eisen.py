"""De eisen aan het onderzoek, elk een kleine regel op zichzelf."""

from __future__ import annotations

from rules_lib.kern.uitkomst import Aard, Uitkomst, niet_van_toepassing, ontbreekt, voldaan
from rules_lib.recht.onderzoek.feiten import Onderzoek
from rules_lib.recht.vindplaatsen import BEOORDELEN
from rules_lib.recht.wetten import WEC

ONDERZOEKSPLICHT = tuple(
    bron.als_uitleg("De GPO leest in dit lid dat de school zelf, actueel en objectief onderzoekt.")
    for bron in BEOORDELEN
)


def zelf_onderzocht(zaak: Onderzoek) -> Uitkomst:
    """Gaat na of de school zelf onderzocht, of liet onderzoeken, wat het kind nodig heeft.

    Bron: uitleg van WPO art. 40 lid 3, WEC art. 40 lid 4, WVO 2020 art. 8.9 lid 1.

    >>> zelf_onderzocht(Onderzoek(eigen_onderzoek="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.eigen_onderzoek:
        return ontbreekt("De school heeft niet zelf onderzocht wat het kind nodig heeft.")
    return voldaan()


def actueel_onderzocht(zaak: Onderzoek) -> Uitkomst:
    """Gaat na of het onderzoek een beeld van nu geeft.

    Bron: uitleg van WPO art. 40 lid 3, WEC art. 40 lid 4, WVO 2020 art. 8.9 lid 1.

    >>> actueel_onderzocht(Onderzoek(actueel_onderzoek="ja")).aard.value
    'voldaan'
    """
    if not zaak.actueel_onderzoek:
        return ontbreekt("Het onderzoek geeft geen beeld van het kind van nu.")
    return voldaan()


def objectief_onderzocht(zaak: Onderzoek) -> Uitkomst:
    """Gaat na of het onderzoek objectief is.

    Bron: uitleg van WPO art. 40 lid 3, WEC art. 40 lid 4, WVO 2020 art. 8.9 lid 1.

    >>> objectief_onderzocht(Onderzoek(objectief_onderzoek="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.objectief_onderzoek:
        return ontbreekt("Het onderzoek is niet objectief.")
    return voldaan()


def behoefte_onderzocht(zaak: Onderzoek) -> Uitkomst:
    """Gaat na of de school zelf, actueel en objectief onderzocht wat het kind nodig heeft.

    Bron: uitleg van WPO art. 40 lid 3, WEC art. 40 lid 4, WVO 2020 art. 8.9 lid 1.

    >>> behoefte_onderzocht(Onderzoek(eigen_onderzoek="ja", actueel_onderzoek="nee")).tekst
    'Het onderzoek geeft geen beeld van het kind van nu.'
    """
    zelf = zelf_onderzocht(zaak)
    if zelf.aard is Aard.ONTBREEKT:
        return zelf
    actueel = actueel_onderzocht(zaak)
    if actueel.aard is Aard.ONTBREEKT:
        return actueel
    return objectief_onderzocht(zaak)


def tijdig_onderzocht(zaak: Onderzoek) -> Uitkomst:
    """Gaat na of het onderzoek op tijd kwam.

    Bron: rapport § 3.2 en bijlage 2; uitleg van WPO art. 40 lid 3, WEC art. 40 lid 4, WVO 2020 art.
    8.9 lid 1.

    >>> tijdig_onderzocht(Onderzoek(tijdig_onderzoek="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.tijdig_onderzoek:
        return ontbreekt("Het onderzoek kwam te laat.")
    return voldaan()


def aanbod_onderzocht(zaak: Onderzoek) -> Uitkomst:
    """Gaat na of de school weet wat zij zelf kan bieden.

    Bron: uitleg van WPO art. 40 lid 3, WEC art. 40 lid 4, WVO 2020 art. 8.9 lid 1.

    >>> aanbod_onderzocht(Onderzoek(eigen_aanbod="ja")).aard.value
    'voldaan'
    """
    if not zaak.eigen_aanbod:
        return ontbreekt("Niet is nagegaan wat de school zelf kan bieden, ook met hulp.")
    return voldaan()


def hulp_samenwerkingsverband(zaak: Onderzoek) -> Uitkomst:
    """Gaat na of hulp van het samenwerkingsverband is bekeken.

    Bron: rapport § 3.2. Een instelling voor cluster 1 of 2 hoort niet bij een samenwerkingsverband
    (WEC art. 28a lid 1 en 2).

    >>> hulp_samenwerkingsverband(Onderzoek(sector="po", swv_hulp="nee")).aard.value
    'ontbreekt'
    >>> hulp_samenwerkingsverband(Onderzoek(sector="so", instelling="ja")).aard.value
    'niet_van_toepassing'
    """
    if zaak.sector in ("so", "vso"):
        if zaak.instelling:
            return niet_van_toepassing(
                "Een instelling voor cluster 1 of 2 is niet bij een samenwerkingsverband "
                "aangesloten. Vraag wel hulp van buiten.",
                WEC.artikel("28a", "1 en 2"),
            )
    if not zaak.swv_hulp:
        return ontbreekt("Hulp van het samenwerkingsverband is niet bekeken.")
    return voldaan()


def uitkomst_besproken(zaak: Onderzoek) -> Uitkomst:
    """Gaat na of de uitkomst met de ouders is besproken.

    Bron: rapport § 3.2.

    >>> uitkomst_besproken(Onderzoek(uitkomst_besproken="nee")).aard.value
    'ontbreekt'
    """
    if not zaak.uitkomst_besproken:
        return ontbreekt("De uitkomst van het onderzoek is niet met de ouders besproken.")
    return voldaan()


def onderzoek_vastgelegd(zaak: Onderzoek) -> Uitkomst:
    """Gaat na of het onderzoek in het dossier staat.

    Bron: rapport § 3.6.

    >>> onderzoek_vastgelegd(Onderzoek(onderzoek_vastgelegd="ja")).aard.value
    'voldaan'
    """
    if not zaak.onderzoek_vastgelegd:
        return ontbreekt("Het onderzoek is niet vastgelegd.")
    return voldaan()
