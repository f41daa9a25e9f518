"""What the editor shows is what was written, and reads back the same."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from lkjip_desktop.prose.block import Kind, TextLine, TextRun, TextTable, tidy
from lkjip_desktop.ui.naskah.screen import fill, read_screen

WORD = st.text(st.sampled_from("ab (.|*\n\u00e9"), min_size=1, max_size=5)
RUN = st.builds(TextRun, WORD, st.booleans(), st.booleans()) | st.builds(
    TextRun,
    st.sampled_from(["ringkasan/pagu_akhir", "x"]),
    st.booleans(),
    st.booleans(),
    st.just(True),
)
RUNS = st.lists(RUN, min_size=1, max_size=4).map(tuple)
LINE = st.builds(
    TextLine,
    RUNS,
    st.sampled_from(Kind),
    st.integers(0, 3),
    st.booleans(),
    st.sampled_from([1, 1, 4]),
)
TABLE = st.builds(
    TextTable,
    st.lists(st.lists(RUNS, min_size=1, max_size=3).map(tuple), min_size=1, max_size=3).map(tuple),
    st.lists(st.booleans(), min_size=3, max_size=3).map(tuple),
)


@given(st.lists(LINE | TABLE, max_size=6))
def test_a_text_comes_back_from_the_screen_as_it_went_there(qapp, blocks):
    document = QTextDocument()
    fill(document, tidy(blocks))
    assert read_screen(document) == tidy(blocks)


def test_a_text_is_replaced_whole(qapp):
    document = QTextDocument()
    fill(
        document,
        [TextLine((TextRun("a"),), Kind.BULLET), TextTable((((TextRun("b"),),),), (True,))],
    )
    fill(document, [TextLine((TextRun("c"),))])
    assert read_screen(document) == (TextLine((TextRun("c"),)),)
    assert not document.isModified()
