"""Paragraphs: ragged and flush text, widows and page breaks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.report.engine import style, typeset
from lkjip_desktop.report.engine.paragraph import Paragraph, fills

SENTENCE = "Setiap angka dalam laporan ini dihitung dari satu sumber data dengan rumus yang sama. "


FLUSH = style.BODY.but(align="justify")
LINE = style.BODY.leading


def test_running_text_is_ragged_and_of_eleven_points():
    assert not Paragraph(SENTENCE * 5).lines(453.5)[1]
    assert style.BODY.size == 11


def test_text_is_set_flush_where_no_word_space_becomes_a_hole():
    lines, flush = Paragraph(SENTENCE * 5, FLUSH).lines(453.5)
    assert flush
    assert all(line.last or line.stretch(453.5) <= typeset.MAX_STRETCH for line in lines)


def test_no_word_gap_is_wider_than_three_spaces():
    space = typeset.width(" ", style.REGULAR, style.BODY.size)
    assert space + typeset.MAX_STRETCH <= 3 * space


def test_a_paragraph_with_one_hole_is_ragged_throughout():
    words = "Rp15.906.008.000 " * 3 + "Pertanggungjawaban" * 2 + " akhir"
    lines, flush = Paragraph(words, FLUSH).lines(260)
    assert not flush
    assert not fills(lines, 260)


@given(st.integers(1, 40), st.floats(0, 700))
def test_a_break_leaves_two_lines_on_either_side_and_loses_none(sentences: int, room: float):
    paragraph = Paragraph(SENTENCE * sentences)
    parts = paragraph.split(453.5, room, 714)
    whole = paragraph.height(453.5)
    if parts is None:
        assert room < 2 * LINE or whole < 4 * LINE
        return
    first, rest = (part.height(453.5) for part in parts)
    assert first + rest == pytest.approx(whole)
    assert first >= 2 * LINE
    assert rest >= 2 * LINE
    assert first <= room + 1e-3


def test_what_begins_at_the_foot_of_a_page_has_two_lines_there():
    assert Paragraph(SENTENCE * 5).lead(453.5, 714) == 2 * LINE
    assert Paragraph("Singkat.").lead(453.5, 714) == LINE


def test_headings_hold_on_to_what_follows():
    assert Paragraph("Judul", style.SMALL_HEADING).keep
