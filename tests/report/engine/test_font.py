"""A font file is read to what ReportLab itself reads from it."""

import pytest
from reportlab.pdfbase.ttfonts import TTFont

from lkjip_desktop.assets import resource
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.font import Font

UNUSED = {"_pos", "_pdfScale", "glyphToChar"}
"""Where its reading ended, a function of its own, and what only shaping asks for."""


@pytest.mark.parametrize(("cut", "name"), style._FILES.items())
def test_every_cut_is_read_as_reportlab_reads_it(cut, name):
    path = str(resource("fonts", name))
    ours, theirs = Font(cut, path), TTFont(cut, path)
    read, expected = vars(ours.face), vars(theirs.face)
    assert read.keys() | UNUSED == expected.keys() | UNUSED
    assert [key for key in expected.keys() - UNUSED if read[key] != expected[key]] == []
    assert vars(ours).keys() - {"_advances"} == vars(theirs).keys()
    for words in ("Realisasi 94,4 %", "a\u0301\u00a0−◊ \U0001f600", ""):
        assert ours.advance(words) == theirs.stringWidth(words, 1)
    assert ours.stringWidth("Realisasi 94,4 %", 11) == theirs.stringWidth("Realisasi 94,4 %", 11)
