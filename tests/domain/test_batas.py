"""A year, a width and a date are what they can be, or they are refused."""

import pytest

from lkjip_desktop.domain.batas import is_possible
from lkjip_desktop.domain.model import (
    ENTITIES,
    ColumnKind,
    DataLaporan,
    Gambar,
    Pejabat,
    column,
    columns,
)

YEAR = column(DataLaporan, "renstra_akhir")
WIDTH = column(Gambar, "lebar")
DAY = column(Pejabat, "mulai")


@pytest.mark.parametrize("value", [1945, 2024, 2100, 0])
def test_a_year_of_this_world_and_one_not_entered_are_possible(value: int) -> None:
    assert is_possible(YEAR, value)


@pytest.mark.parametrize("value", [1, 999, 1944, 2101, 20240, 999_999_999, -2024])
def test_a_year_out_of_this_world_is_not(value: int) -> None:
    assert not is_possible(YEAR, value)


@pytest.mark.parametrize(("value", "possible"), [(1, True), (100, True), (0, False), (101, False)])
def test_a_width_is_a_share_of_the_text(value: int, possible: bool) -> None:
    assert is_possible(WIDTH, value) is possible


@pytest.mark.parametrize("value", [None, "2024-02-29", "1945-08-17", "2100-12-31"])
def test_a_day_of_the_calendar_is_possible(value: str | None) -> None:
    assert is_possible(DAY, value)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "2023-02-29",
        "20230101",
        "2023-W01-1",
        "9999-01-01",
        "0001-01-01",
        "besok",
        "２０２３-01-01",
    ],
)
def test_what_is_no_day_is_not(value: str) -> None:
    assert not is_possible(DAY, value)


def test_every_count_has_a_span_with_its_default_beside_or_in_it() -> None:
    counts = [c for kind in ENTITIES for c in columns(kind) if c.kind is ColumnKind.COUNT]
    assert counts
    assert all(0 < c.span[0] < c.span[1] for c in counts)
    assert all(is_possible(c, c.default) for c in counts)
