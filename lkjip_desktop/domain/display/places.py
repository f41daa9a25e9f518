"""With how many decimals the figures of an indikator follow from each other."""

from __future__ import annotations

from lkjip_desktop.domain.display.explain import decimals_to_capaian, decimals_to_efisiensi
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.model.setting import Settings
from lkjip_desktop.domain.named import NamedTuple


class IndikatorPlaces(NamedTuple):
    """With how many decimals at least the figures of an indikator are shown beside each other."""

    ukuran: int
    """Target and realisasi."""
    capaian: int
    serapan: int


def indikator_places(hasil: IndikatorResult, rules: Settings, least: int = 0) -> IndikatorPlaces:
    """The decimals by which capaian and efisiensi follow from what is printed beside them.

    `least` are decimals that capaian is shown with at least, for the sake of a mean.
    """
    spent, done = decimals_to_efisiensi(hasil, rules, least)
    return IndikatorPlaces(decimals_to_capaian(hasil, rules, done), done, spent)
