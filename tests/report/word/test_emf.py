"""Charts for Word are vectors: the records of the metafile, read back."""

from io import BytesIO
from struct import unpack_from
from zipfile import ZipFile

import pytest

from lkjip_desktop.report.chart.scene import Chart
from lkjip_desktop.report.compose import compose, export_word
from lkjip_desktop.report.engine import style, typeset
from lkjip_desktop.report.engine.flow import flat
from lkjip_desktop.report.word.emf import EmfPen
from tests.contoh import laporan_contoh
from tests.report.cetak import cetak

UNIT = 100


def records(data: bytes) -> list[tuple[int, bytes]]:
    """Kind and contents of each record; the header is the first."""
    found, at = [], 0
    while at < len(data):
        kind, length = unpack_from("<II", data, at)
        assert length % 4 == 0
        found.append((kind, data[at : at + length]))
        at += length
    assert at == len(data)
    return found


def texts(data: bytes) -> list[str]:
    said = []
    for kind, record in records(data):
        if kind == 84:
            count, start = unpack_from("<II", record, 44)
            said.append(record[start : start + 2 * count].decode("utf-16-le"))
    return said


def test_the_header_counts_what_follows_and_has_the_size_of_the_drawing():
    pen = EmfPen(200, 100)
    pen.box(10, 10, 50, 20, fill=style.ACCENT, stroke=style.INK, weight=1)
    data = pen.written()
    found = records(data)
    kind, size, _, _, right, bottom, _, _, wide, high = unpack_from("<II8i", data)
    assert (kind, size) == (1, 108)
    assert data[40:44] == b" EMF"
    length, count, handles = unpack_from("<IIH", data, 48)
    assert (length, count, handles) == (len(data), len(found), 3)
    assert (right, bottom) == (267, 133)
    assert (wide, high) == (7056, 3528)
    assert found[-1][0] == 14


def test_y_grows_downwards_and_a_line_is_as_thick_as_it_is():
    pen = EmfPen(100, 100)
    pen.rule(10, 90, 60, 90, 2, style.INK)
    (polygon,) = (record for kind, record in records(pen.written()) if kind == 3)
    corners = unpack_from("<8i", polygon, 28)
    assert sorted(set(corners[::2])) == [10 * UNIT, 60 * UNIT]
    assert sorted(set(corners[1::2])) == [9 * UNIT, 11 * UNIT]


def test_a_dashed_line_is_its_dashes():
    pen = EmfPen(100, 100)
    pen.dash(4, 6)
    pen.rule(0, 50, 35, 50, 1, style.INK)
    pen.dash()
    pen.rule(0, 40, 35, 40, 1, style.INK)
    polygons = [record for kind, record in records(pen.written()) if kind == 3]
    lefts = [min(unpack_from("<8i", record, 28)[::2]) for record in polygons]
    assert lefts == [0, 1000, 2000, 3000, 0]


@pytest.mark.parametrize("words", ["Capaian 98,5 %", "≥ 80 – “baik”", "Rp\u00a01.000"])
def test_letters_take_the_room_that_the_layout_gave_them(words):
    pen = EmfPen(300, 100)
    pen.say(10, 50, words, style.TextStyle(9, 11, style.BOLD))
    (record,) = (record for kind, record in records(pen.written()) if kind == 84)
    count, start, _, _, _, _, _, steps_at = unpack_from("<III4iI", record, 44)
    steps = unpack_from(f"<{count}I", record, steps_at)
    shown = record[start : start + 2 * count].decode("utf-16-le")
    assert shown == words.replace("\u00a0", " ")
    assert sum(steps) == pytest.approx(typeset.width(words, style.BOLD, 9) * UNIT, abs=1)
    assert unpack_from("<ii", record, 36) == (10 * UNIT, 50 * UNIT)


def test_every_chart_of_the_report_is_a_vector_with_all_its_labels():
    ctx = cetak(laporan_contoh("induk")).ctx
    charts = [leaf for block in compose(ctx) for leaf in flat(block) if isinstance(leaf, Chart)]
    out = BytesIO()
    export_word(ctx, out)
    with ZipFile(out) as package:
        media = [name for name in package.namelist() if name.startswith("word/media/")]
        drawn = [package.read(name) for name in media if name.endswith(".emf")]
        assert b"image/x-emf" in package.read("[Content_Types].xml")
        shown = package.read("word/document.xml").count(b"<wp:inline")
    assert shown >= len(charts) >= 5
    assert not [name for name in media if name.endswith(".png")]
    said = {words for data in drawn for words in texts(data)}
    width = ctx.paper.frame().text_width
    labels = [label.words for chart in charts for label in chart.scene(width).labels]
    assert {words.replace("\u00a0", " ") for words in labels} <= said


def test_the_same_drawing_is_the_same_bytes():
    def drawn() -> bytes:
        pen = EmfPen(50, 50)
        pen.circle(20, 20, 5, style.WHITE, style.INK, 1)
        pen.clip(0, 0, 10, 10)
        pen.polygon([(0, 0), (5, 5), (5, 0)], style.GREY)
        pen.restore()
        return pen.written()

    assert drawn() == drawn()
