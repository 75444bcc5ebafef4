"""De gebeurtenissen die alleen bij bezwaar tellen."""

from __future__ import annotations

from rules_lib.kern.moment import Gebeurtenis

TER_POST = Gebeurtenis(
    "ter_post",
    "het op de post doen van het bezwaar",
    hulp="De dag van het poststempel of van het bewijs van verzending.",
)
