"""A text goes from Markdown to the editor's lines and back without changing what is printed."""

from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st
from markdown_it.parser_inline import ParserInline

from lkjip_desktop.app.overview.naskah import default_for
from lkjip_desktop.assets import resource
from lkjip_desktop.domain.model.entity import Narasi
from lkjip_desktop.prose.block import Kind, TextLine, TextRun, TextTable, plain, tidy
from lkjip_desktop.prose.read import read
from lkjip_desktop.prose.simple import simple
from lkjip_desktop.prose.syntax import store
from lkjip_desktop.prose.write import write
from lkjip_desktop.report import markdown
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.text import runs as runs_of
from lkjip_desktop.report.engine.text import text_of
from tests.contoh import CONTOH, laporan_contoh

SPICE = "\\`*_[]<>|{}#+-=:~.!&()1239 \n\t\u00a0\u2060\u2028ab\u00e9\U000f0000\U0001f600"
TEXT = st.text(st.sampled_from(SPICE) | st.characters(), max_size=12)
TOKEN = st.sampled_from(
    ["ringkasan/pagu_akhir", "indikator/7-a/capaian", "{x", "a|b", "a#", "", "a b"]
)
RUN = st.builds(TextRun, TEXT, st.booleans(), st.booleans()) | st.builds(
    TextRun, TOKEN, st.booleans(), st.booleans(), st.just(True)
)
RUNS = st.lists(RUN, max_size=5).map(tuple)
LINE = st.builds(
    TextLine,
    RUNS,
    st.sampled_from(Kind),
    st.integers(0, 4),
    st.booleans(),
    st.sampled_from([0, 1, 3, 9, 12]),
)
TABLE = st.builds(
    TextTable,
    st.lists(st.lists(RUNS, max_size=3).map(tuple), max_size=3).map(tuple),
    st.lists(st.booleans(), max_size=3).map(tuple),
)
BLOCKS = st.lists(LINE | TABLE, max_size=6)


@given(BLOCKS)
def test_what_was_written_reads_back_the_same(blocks):
    assert read(write(blocks)) == tidy(blocks)


@given(BLOCKS)
def test_a_tidy_text_is_left_alone(blocks):
    assert tidy(tidy(blocks)) == tidy(blocks)


@given(st.text(st.sampled_from(SPICE) | st.characters(), max_size=60))
def test_any_source_settles_after_one_writing(source):
    assert read(write(read(source))) == read(source)


LINES = st.sampled_from(
    [
        "", "", "Teks *miring* dan **tebal**.", "1. satu", "2. dua", "- butir", "   lanjutan",
        "# Judul", "### Kecil #", "| a | b |", "| --- | ---: |", "| 1 | **2** | 3 |", "***",
        "5) lima", "  - dalam", "     - lebih dalam", "* bintang", "a\\", "b  ", "_x_ __y__",
        "{{ringkasan/serapan}} dari {{ x }}", "`kode` <https://contoh.id> [a](https://b.id)",
        "snake_case 2*3*4 a < b & c", "> kutipan", "12. dua belas", "\\* bukan butir", "&amp;",
    ]
)  # fmt: skip


def printed(source):
    """What the report sets, without the look of blanks and without what it leaves out itself."""
    found = []
    for block in markdown.blocks(source):
        if isinstance(block, Paragraph):
            look = (block.look, block.marker, block.after)
            found.append((look, letters(block.content)))
        else:
            kinds = [column.kind for column in block.columns]
            found.append((kinds, [[letters(cell) for cell in row.cells] for row in block.rows]))
    return found


def letters(content):
    """Every visible character with its look; a live figure by its name."""
    return [
        (character, run.bold, run.italic)
        for run in runs_of(content if content is not None else "")
        for character in text_of(run)
        if not character.isspace()
    ]


@given(st.lists(LINES, max_size=9).map("\n".join))
def test_the_report_prints_the_same_after_the_editor(source):
    again = write(read(source))
    if "> " in source or _has_odd_item(source):
        assert plain(read(again)) == plain(read(source))  # set apart by the editor, same words
    else:
        assert printed(again) == printed(source)


def _has_odd_item(source):
    """Tables and headings inside lists: the report sets them by rules of its own."""
    return any(line.startswith(("- ", "* ", "1", "2", "5")) for line in source.split("\n")) and any(
        mark in source for mark in ("|", "#", "***")
    )


def test_the_texts_that_ship_print_the_same_and_most_are_written_the_same():
    places = [path.stem for path in resource("narasi").glob("*.md")]
    written, defaults = [], []
    for name in CONTOH:
        laporan = laporan_contoh(name)
        written += [row.teks for row in laporan.daftar(Narasi)]
        defaults += [default_for(laporan, place) for place in places]
    assert len(written) > 50
    for source in (*written, *defaults):
        assert printed(write(read(source))) == printed(source)
        assert simple(store(source)[0]) is not None  # nor does any take the parser
    for source in written:
        assert write(read(source)) == source.strip()


def test_a_line_that_looks_like_a_list_stays_a_line():
    for words in ("1. Januari", "- 5 derajat", "# tanda", "> panah", "---", "a\n- b", "2) c"):
        assert read(write([TextLine((TextRun(words),))])) == (TextLine((TextRun(words),)),)


def test_bold_inside_a_word_beside_punctuation_survives():
    line = TextLine(
        (TextRun("a"), TextRun("(b)", bold=True), TextRun("c"), TextRun("{d", italic=True))
    )
    assert read(write([line])) == (line,)


def test_a_table_keeps_its_columns_and_pipes():
    table = TextTable(
        (((TextRun("Uraian"),), (TextRun("Jumlah"),)), ((TextRun("a|b\\"),), ())), (False, True)
    )
    assert write([table]).splitlines()[1] == "| --- | ---: |"
    assert read(write([table])) == (table,)


def test_of_a_thousand_brackets_no_more_are_looked_at_for_links():
    """The parser goes on from each of them twenty deep: the letters of a report took it 5 s."""
    link = "[a](https://b.id) "
    assert plain(read(link)) == "a (https://b.id)"
    for text in ("[" * 50_000, "[](" * 16_000, link * 1001):
        with patch.object(ParserInline, "skipToken") as skipped:
            lines = read(text)
        assert not skipped.called
        assert plain(lines) == text.strip()
