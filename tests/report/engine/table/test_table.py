"""Tables: alignment, page breaks, hostile cells."""

import sys
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.report import block
from lkjip_desktop.report.engine import style, text, typeset
from lkjip_desktop.report.engine.number import Numbered, Numbering
from lkjip_desktop.report.engine.pages.page import Meta
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import TableColumn
from lkjip_desktop.report.engine.table.rows import lay_out
from lkjip_desktop.report.engine.table.table import Table, band, group, level, row, total
from lkjip_desktop.report.engine.table.widths import column_widths
from tests.report.keras import export, outside, page_texts, words_of

META = Meta("Laporan", "Satker", "LKjIP 2022")
NUMBERS = [TableColumn("Uraian"), TableColumn("Nilai", "number")]
CONTINUED = "bersambung ke halaman berikutnya"


def comma_edges(table: Table, column: int, width: float = 453.5) -> list[float]:
    """Where the figures of a column end on their unit digit."""
    laid = lay_out(table.columns, table.rows, table.density, width)
    edges = []
    for line in laid.rows:
        cell = [cell for cell in line.cells if cell.number][column]
        assert cell.number is not None
        shown = "".join(segment.text for segment in cell.number.line.segments)
        look = cell.number.line.segments[0].look
        units = shown.replace("\u00a0", " ").partition(",")[0].partition(" ")[0]
        edges.append(round(cell.number.before + typeset.width(units, look.cut, look.size), 3))
    return edges


def test_the_last_page_of_a_long_table_has_some_rows():
    for count in range(40, 90, 3):
        rows = [row(f"k{number}x", "1") for number in range(count)]
        data, built = export([Table(NUMBERS, [*rows, total("Jumlah", "1")])], META)
        last = page_texts(data)[-1]
        assert built.pages == 1 or last.count("x") >= 3


def test_small_groups_are_kept_whole_and_so_are_the_last_rows_of_a_table_without_groups():
    rows = [
        *group(("1",), [("a",)] * 9),
        *group(("2",), [("b",)] * 3),
        *group(("3",), [("c",)] * 2),
    ]
    laid = lay_out([TableColumn("No."), TableColumn("Uraian")], rows, grid.NORMAL, 453.5)
    assert [line.glue for line in laid.rows] == [False] * 9 + [True, True, False, True, False]
    plain = lay_out([TableColumn("Uraian")], [row("a")] * 14, grid.NORMAL, 453.5)
    assert [line.glue for line in plain.rows[-5:]] == [False, True, True, True, False]


@pytest.mark.parametrize("count", [3, 15, 40, 60, 90])
@pytest.mark.parametrize("lead", ["Sasaran pendek", "Meningkatnya mutu layanan " * 9, "Kata " * 60])
def test_a_page_that_begins_inside_a_group_says_whose_rows_these_are(count: int, lead: str):
    """However little room the group has left on that page."""
    groups = [group((f"{n}", lead), [("uraian",)] * count) for n in range(1, 4)]
    columns = [TableColumn("No.", "code"), TableColumn("Sasaran", width=150), TableColumn("Uraian")]
    table = Table(columns, [line for lines in groups for line in lines], Numbered("table", "T"))
    data, built = export([table], META)
    assert not outside(data, built)
    for page in page_texts(data)[1:]:
        assert lead[:5] in page


def test_figures_stand_on_the_decimal_comma_and_a_dash_in_the_units_place():
    values = ("80,00", "1.234,50", "-", "1", "−0,60", text.emphasis("14,37"))
    table = Table(NUMBERS, [row("a", value) for value in values])
    assert len(set(comma_edges(table, 0))) == 1


def test_units_behind_figures_do_not_move_them():
    table = Table(NUMBERS, [row("a", "77 %"), row("b", "1 layanan"), total("c", "100 %")])
    assert len(set(comma_edges(table, 0))) == 1


@given(st.lists(st.text("0123456789.", min_size=1, max_size=16), min_size=1, max_size=6))
def test_figures_are_never_broken_nor_outside_their_column(values: list[str]):
    table = Table(NUMBERS, [row("Uraian yang panjang " * 9, value) for value in values])
    laid = lay_out(table.columns, table.rows, table.density, 453.5)
    for line in laid.rows:
        figure = line.cells[-1]
        assert len(figure.lines) == 1
        assert figure.x + figure.width <= 453.5


@given(st.lists(st.text(max_size=60), min_size=1, max_size=9), st.floats(100, 714))
def test_columns_always_fill_the_width(heads: list[str], width: float):
    rows = [row(*reversed(heads))]
    widths = column_widths([TableColumn(head) for head in heads], rows, grid.NORMAL, width)
    assert abs(sum(widths) - width) < 1e-3
    assert min(widths) > 0


def long_table(rows: int, *, bands: bool = True, every: int = 7) -> Table:
    lines = [level("Jenjang")]
    for number in range(rows):
        if bands and number % every == 0:
            lines.append(band(f"Sasaran nomor {number // every}", None))
        lines.append(row(f"Baris {number:05d}", f"{number},00"))
    lines.append(total("Jumlah semua", "1,00"))
    mark = Numbered("table", "Uraian panjang", "t")
    return Table(NUMBERS, lines, mark, notes=["Catatan di bawah tabel."])


def test_every_row_of_a_long_table_is_printed_once_under_a_repeated_head():
    data, built = export([long_table(2000, bands=False)], META)
    texts = page_texts(data)
    assert built.pages > 30
    printed = [line for page in texts for line in page.split() if line.isdigit() and len(line) == 5]
    assert printed == [f"{number:05d}" for number in range(2000)]
    for number, page in enumerate(texts):
        assert "Uraian" in page
        assert ("(lanjutan)" in page) == (number > 0)
        assert (CONTINUED in page) == (number + 1 < len(texts))
    assert "Catatan di bawah tabel." in texts[-1]


@pytest.mark.parametrize("every", range(1, 12))
def test_no_page_ends_on_a_band_or_begins_with_the_total(every: int):
    """Bands at every distance, so that some page would end on one if that were allowed."""
    for count in (70, 71, 72, 73):
        data, built = export([long_table(count, every=every)], META)
        texts = page_texts(data)
        for page in texts[: built.pages - 1]:
            before = page.split(CONTINUED)[0].strip().splitlines()[-1]
            assert before.startswith("Baris")
        assert "Baris" in texts[-1].split("Jumlah semua")[0]


@pytest.mark.parametrize("every", range(2, 9))
def test_no_page_begins_with_a_subtotal(every: int):
    lines = []
    for number in range(90):
        lines.append(row(f"Baris {number}", "1,00"))
        if number % every == every - 1:
            lines.append(total("Subjumlah", "1,00"))
    texts = page_texts(export([Table(NUMBERS, lines)], META)[0])
    assert len(texts) > 1
    for page in texts:
        first = page[page.index("Nilai") + len("Nilai") :].strip()
        assert first.startswith("Baris")


def test_an_open_band_is_repeated():
    data, _ = export([long_table(60)], META)
    second = page_texts(data)[1]
    assert "Sasaran nomor" in second.split("Baris")[0]
    assert "(lanjutan)" in second.split("Baris")[0]


def test_a_small_table_is_not_parted():
    filler = [block.small_heading("x")] * 24
    data, built = export([*filler, long_table(9, bands=False)], META)
    assert built.pages == 2
    assert "Baris 00000" in page_texts(data)[1]


def test_a_cell_of_five_thousand_characters_is_printed_whole():
    words = "".join(f"q{number} " for number in range(1000))[:5000].rsplit(" ", 1)[0]
    columns = [TableColumn("Uraian", width=120), TableColumn("Nilai", "number")]
    data, built = export([Table(columns, [row(words, "1"), row("akhir", "2")])], META)
    printed = [word for page in page_texts(data) for word in page.split() if word.startswith("q")]
    assert printed == words.split()
    assert built.pages > 1
    assert not outside(data, built)
    assert all(placed.scale == 1 for sheet in built.sheets for placed in sheet.placed)


def test_a_group_has_room_for_the_text_that_leads_it():
    lead = "Terwujudnya penyelenggaraan pemasyarakatan yang profesional dan berkualitas"
    columns = [TableColumn("Sasaran", width=90), TableColumn("Indikator")]
    table = Table(columns, [*group((lead,), [("satu",), ("dua",)]), *group(("b",), [("tiga",)])])
    laid = lay_out(table.columns, table.rows, table.density, 300)
    lead_height = len(laid.rows[0].cells[0].lines) * style.CELL.leading
    assert laid.rows[0].height + laid.rows[1].height >= lead_height + 2 * table.density.pad_y - 0.01
    assert laid.rows[0].glue


def test_long_captions_and_notes_do_not_swallow_the_page():
    table = Table(
        NUMBERS, [row("a", "1")], Numbered("table", "judul " * 400), notes=["catatan " * 400]
    )
    data, built = export([table], META)
    words = words_of(data)
    assert words.count("judul") == 400
    assert words.count("catatan") == 400
    assert not outside(data, built)


def test_a_reference_in_a_cell_is_filled_in():
    numbering = Numbering()
    first = Table(NUMBERS, [row(("lihat ", numbering.ref("kedua")), "1")], Numbered("table", "A"))
    second = Table(NUMBERS, [row("b", "1")], Numbered("table", "B", "kedua"))
    data, _ = export([first, second], META, numbering)
    assert "lihat Tabel 2" in page_texts(data)[0]


def test_the_cost_of_a_row_does_not_depend_on_how_many_there_are():
    """Counted in calls, not in time: measuring a row again on every page would show."""
    few, many = (
        _calls(lambda rows=rows: export([long_table(rows, bands=False)], META)) / rows
        for rows in (200, 2000)
    )
    assert many <= few * 1.05


def _calls(act: Callable[[], object]) -> int:
    calls = 0

    def watch(frame: object, event: str, argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(watch)
    try:
        act()
    finally:
        sys.setprofile(None)
    return calls


def test_a_table_without_rows_shows_its_head():
    data, built = export([Table(NUMBERS, [], Numbered("table", "Kosong"))], META)
    assert built.pages == 1
    assert "Uraian" in words_of(data)


def test_a_column_of_a_given_width_holds_the_words_of_its_head() -> None:
    columns = [TableColumn("Uraian"), TableColumn("Dilaporkan\npada", width=20.0)]
    (_, given) = column_widths(columns, [row("a", "b")], grid.NORMAL, 300.0)
    assert given >= typeset.longest_word("Dilaporkan", grid.NORMAL.head) + grid.NORMAL.padding
