"""Where pages end: a short one takes over from the page it runs on from, and nothing else moves."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lkjip_desktop.report.engine.flow import EPSILON, Block, NewPage, stacked, together
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.pages import layout
from lkjip_desktop.report.engine.pages.layout import Layout
from lkjip_desktop.report.engine.pages.page import Sheet
from lkjip_desktop.report.engine.style import A4
from tests import banyak
from tests.report.contoh_kit import meta

PAGE, WIDTH = A4.frame().text_height, A4.frame().text_width


class Box(Block):
    """A block of a share of the page that cannot be parted, or at every tenth of it."""

    after = 4

    def __init__(self, share: float, *, keep: bool = False, tenths: bool = False) -> None:
        self.share, self.keep, self.tenths = share, keep, tenths
        self.mark: Numbered | None = Numbered("figure", "Kotak")

    def height(self, width: float) -> float:
        return self.share * PAGE

    def lead(self, width: float, page: float) -> float:
        return min(self.share, 0.1 if self.tenths else self.share) * PAGE

    def split(self, width: float, room: float, page: float) -> tuple[Block, Block] | None:
        first = room / PAGE // 0.1 / 10
        if not self.tenths or not 0 < first < self.share:
            return None
        parts = Box(first, tenths=True), Box(self.share - first, keep=self.keep, tenths=True)
        parts[0].mark, parts[1].mark = self.mark, None
        return parts


def laid(story: Sequence[Block]) -> list[Sheet]:
    for item in story:
        for mark in item.marks():
            mark.sheet = -1
    return Layout(meta()).run(story)


def shares(*story: Block) -> list[float]:
    return [round(sheet.share, 1) for sheet in laid(story)]


def test_a_short_page_takes_the_last_of_the_page_before():
    assert shares(*(Box(0.24) for _ in range(5))) == [0.7, 0.5]
    assert shares(*(Box(0.24) for _ in range(5)), NewPage(), Box(0.5)) == [0.7, 0.5, 0.5]


def test_a_table_ends_earlier_so_that_what_follows_it_is_no_short_page():
    group = together(Box(0.5), Box(0.4))
    assert shares(Box(0.6), Box(0.5, tenths=True), group) == [0.7, 0.4, 0.9]


def test_a_short_page_stays_where_nothing_can_be_moved_or_a_group_would_be_parted():
    # What stands before does not fit beside it, or leaves a page as short behind.
    assert shares(together(Box(0.5), Box(0.4)), Box(0.2)) == [0.9, 0.2]
    assert shares(Box(0.1), together(Box(0.3), Box(0.5)), Box(0.2)) == [0.9, 0.2]
    assert shares(Box(0.9), NewPage(), Box(0.2)) == [0.9, 0.2]


def boxes() -> st.SearchStrategy[Block]:
    share = st.sampled_from((0.02, 0.05, 0.1, 0.2, 0.35, 0.6, 0.9, 1.0))
    box = st.builds(Box, share, keep=st.booleans(), tenths=st.booleans())
    group = st.lists(box, min_size=1, max_size=4).map(lambda found: together(*found))
    return st.one_of(box, group, st.builds(NewPage))


@settings(max_examples=banyak(300))
@given(st.lists(boxes(), max_size=25))
def test_no_page_is_added_and_no_group_parted_for_a_short_one(story: list[Block]):
    with pytest.MonkeyPatch.context() as changed:
        changed.setattr(layout, "SHORT", 0)
        plain = laid(story)
        whole = [item for item in story if len(places(item)) == 1]
    levelled = laid(story)
    assert [sheet.number for sheet in levelled] == [sheet.number for sheet in plain]
    assert min_share(levelled) >= min_share(plain) - EPSILON
    assert all(sheet.share <= 1 + EPSILON for sheet in levelled)
    assert all(-1 not in places(item) for item in story)
    # A group higher than a page is parted anyway, at times inside its last block alone.
    groups = [item for item in whole if item.bound and stacked([item], WIDTH) <= PAGE]
    assert all(len(places(item)) == 1 for item in groups)
    order = [mark for item in story for mark in item.marks()]
    assert [mark.sheet for mark in order] == sorted(mark.sheet for mark in order)


def places(block: Block) -> set[int]:
    return {mark.sheet for mark in block.marks()}


def min_share(sheets: Sequence[Sheet]) -> float:
    return min((sheet.share for sheet in sheets), default=0.0)
