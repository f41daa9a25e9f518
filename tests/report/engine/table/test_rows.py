"""Rows of a table laid out, and what of it is remembered."""

from collections.abc import Callable
from functools import partial

import pytest

from lkjip_desktop.report.engine.number import Numbered, Numbering
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import Art, Row, TableColumn
from lkjip_desktop.report.engine.table.rows import Grid, lay_out
from lkjip_desktop.report.engine.text import Content, Run, bold, emphasis

WIDTH = 300.0


def laid(cell: Content, kind: grid.RowKind = "row", head: Content = "Uraian") -> Grid:
    return lay_out([TableColumn(head)], [Row((cell,), kind)], grid.NORMAL, WIDTH)


def test_a_table_that_prints_the_same_is_laid_out_once():
    assert laid("sama sekali") is laid("sama sekali")
    assert laid((Run("sama"), bold("lagi"))) is laid((Run("sama"), bold("lagi")))
    assert laid([]) is laid([])


@pytest.mark.parametrize(
    "other",
    [
        partial(laid, "lain"),
        partial(laid, bold("isi")),
        partial(laid, emphasis("isi")),
        partial(laid, ("isi", "")),
        partial(laid, "isi", "band"),
        partial(laid, "isi", head="Lain"),
        lambda: lay_out([TableColumn("Uraian")], [Row(("isi",))], grid.TIGHT, WIDTH),
        lambda: lay_out([TableColumn("Uraian")], [Row(("isi",))], grid.NORMAL, WIDTH + 1),
        lambda: lay_out([TableColumn("Uraian", "code")], [Row(("isi",))], grid.NORMAL, WIDTH),
    ],
)
def test_a_table_that_differs_in_anything_is_laid_out_by_itself(other: Callable[[], Grid]):
    assert other() is not laid("isi")


def test_a_reference_whose_number_changed_is_laid_out_anew():
    def words(before: list[Numbered]) -> str:
        numbering = Numbering()
        numbering.assign([*before, Numbered("table", "y", "tabel")])
        (cell,) = laid(numbering.ref("tabel")).rows[0].cells
        return "".join(segment.text for segment in cell.lines[0].segments)

    assert (words([]), words([Numbered("table", "x")])) == (
        "Tabel\u00a01",
        "Tabel\u00a02",
    )


def test_a_drawing_is_never_taken_for_another():
    first, second = (Art("", height=8, paint=partial(print, sides)) for sides in (1, 2))
    for art in (first, second):
        assert laid(art).rows[0].cells[0].art is art
