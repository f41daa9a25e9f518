"""How a result stands to its target: the sign, the word and the look of each standing."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.formula.ringkasan import GroupResult
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.report.chart.scene import Fill
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.text import Run


class Assessment(NamedTuple):
    """A standing: sign and words are for those who see no colour."""

    tanda: str
    sebutan: str
    colour: str = style.ACCENT
    fill: Fill = "solid"


TERCAPAI: Final = Assessment("▲", "target tercapai")
MENDEKATI: Final = Assessment("◊", "mendekati target", style.SIGNAL, "signal")
DI_BAWAH: Final = Assessment("▼", "di bawah target", style.SIGNAL, "signal")
TIDAK_BERLAKU: Final = Assessment("–", "tidak berlaku", style.GREY, "absent")
BELUM: Final = Assessment("…", "belum diisi", style.GREY, "absent")
DEKAT: Final = 80
"""Percent: from here on a result below its target is near it, whatever its predikat is called."""
KETERANGAN: Final = (
    "▲ target tercapai; ◊ mendekati target, yaitu 80 % sampai di bawah 100 %; ▼ di bawah 80 %; "
    "– tidak berlaku."
)


def is_below(hasil: IndikatorResult) -> bool:
    """Whether the target was missed."""
    return isinstance(hasil.capaian, Fraction) and hasil.capaian < SERATUS


def penilaian(hasil: IndikatorResult) -> Assessment:
    return standing(hasil.capaian)


def standing(capaian: Nilai) -> Assessment:
    if capaian is None:
        return BELUM
    if not isinstance(capaian, Fraction):
        return TIDAK_BERLAKU
    if capaian >= SERATUS:
        return TERCAPAI
    return MENDEKATI if capaian >= DEKAT else DI_BAWAH


def of_group(group: GroupResult) -> Assessment:
    """How a sasaran stands: all reached, at least half of them, fewer."""
    reached, measured = group.banyak_tercapai, group.banyak_berlaku
    if not measured:
        return BELUM if group.banyak_belum else TIDAK_BERLAKU
    if reached == measured:
        return TERCAPAI
    return MENDEKATI if 2 * reached >= measured else DI_BAWAH


def marked(found: Assessment, words: str, *, bold: bool = True) -> Run:
    """Words with the sign of a standing before them, in its colour."""
    return Run(f"{found.tanda}\u00a0{words}", bold=bold, colour=found.colour)


def reached_words(group: GroupResult) -> str:
    """3 dari 3 tercapai; of those measured."""
    if not group.banyak_berlaku:
        return "belum terukur"
    return f"{group.banyak_tercapai} dari {group.banyak_berlaku} tercapai"
