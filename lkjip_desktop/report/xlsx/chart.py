"""Charts of the workbook, live over the cells of the tables they are drawn from."""

from collections.abc import Sequence
from typing import Any, Final

from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.engine import text
from lkjip_desktop.report.engine.table.table import Table

_COLOURS: Final = ("#1F4E79", "#9DB2CC")
_SIZE: Final = {"width": 640, "height": 400}
_ROWS: Final = 22
"""Rows of a sheet that a chart and the space below it take."""


@dataclass(frozen=True, slots=True)
class ChartView:
    """What is drawn of a table: its title, and the heads of what names the bars and of the bars."""

    title: str
    names: str
    bars: Sequence[str]


VIEWS: Final = {
    "tabel:capaian": ChartView("Capaian indikator kinerja (%)", "Kode", ("Capaian (%)",)),
    "tabel:anggaran-subsie": ChartView(
        "Pagu dan realisasi anggaran", "Penanggung jawab indikator", ("Pagu (Rp)", "Realisasi (Rp)")
    ),
}
"""The two main views of a report by the label of their table: how far, and for how much."""


def view_of(table: Table) -> ChartView | None:
    """What is drawn of a table; None where nothing is, or where a column of it is missing."""
    view = VIEWS.get((table.mark.label if table.mark else None) or "")
    heads = {text.plain(column.head) for column in table.columns}
    return view if view and {view.names, *view.bars} <= heads else None


def draw(book: Any, sheet: Any, number: int, name: str, table: Table, first: int) -> None:
    """The chart of a table as the one of that number on the sheet, from 0.

    ``name`` is the sheet of the table and ``first`` the row of its first figures there.
    """
    view = view_of(table)
    rows = [first + at for at, row in enumerate(table.rows) if row.kind == "row"]
    if view is None or not rows:
        return
    heads = [text.plain(column.head) for column in table.columns]
    chart = book.add_chart({"type": "column"})
    for head, colour in zip(view.bars, _COLOURS, strict=False):
        chart.add_series(
            {
                "name": head,
                "categories": _cells(name, rows, heads.index(view.names)),
                "values": _cells(name, rows, heads.index(head)),
                "fill": {"color": colour},
                "gap": 60,
            }
        )
    chart.set_title({"name": view.title, "name_font": {"size": 12}})
    chart.set_legend({"position": "bottom"} if len(view.bars) > 1 else {"none": True})
    chart.set_y_axis({"major_gridlines": {"visible": True, "line": {"color": "#D5DBE2"}}})
    chart.set_size(_SIZE)
    sheet.insert_chart(number * _ROWS, 0, chart, {"description": view.title})


def _cells(name: str, rows: Sequence[int], column: int) -> str:
    """The cells of a column in these rows, as stretches of neighbours."""
    from xlsxwriter.utility import xl_range_abs

    parts: list[str] = []
    start = 0
    for at in range(1, len(rows) + 1):
        if at == len(rows) or rows[at] != rows[at - 1] + 1:
            parts.append(f"'{name}'!{xl_range_abs(rows[start], column, rows[at - 1], column)}")
            start = at
    return f"={parts[0]}" if len(parts) == 1 else f"=({','.join(parts)})"
