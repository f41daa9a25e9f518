"""Narratives in Markdown."""

from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.report import markdown
from lkjip_desktop.report.engine import text
from lkjip_desktop.report.engine.outside.picture import Unreadable
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.table.table import Table
from lkjip_desktop.report.engine.text import Live, Run


def plain(source: str, **values: str) -> list[str]:
    written = markdown.blocks(source, lambda name: values.get(name, "?"))
    return [text.plain(block.content) for block in written if isinstance(block, Paragraph)]


def test_paragraphs_bold_and_italic():
    (block,) = markdown.blocks("Ini **tebal** dan *miring*.")
    assert isinstance(block, Paragraph)
    assert [(run.text, run.bold, run.italic) for run in text.runs(block.content)] == [
        ("Ini ", False, False),
        ("tebal", True, False),
        (" dan ", False, False),
        ("miring", False, True),
        (".", False, False),
    ]


def test_lists_have_markers_and_inner_lists_stand_further_in():
    outer, inner, second = markdown.blocks("1. satu\n   - dalam\n2. dua")
    assert [block.marker for block in (outer, inner, second)] == ["1.", "–", "2."]
    assert inner.look.indent > outer.look.indent == second.look.indent


def test_a_list_may_start_at_another_number():
    assert [block.marker for block in markdown.blocks("3. a\n4. b")] == ["3.", "4."]


def test_tables_become_tables_of_the_house():
    (table,) = markdown.blocks("|a|b|\n|-|-:|\n|x|1,5|\n|y|-|")
    assert isinstance(table, Table)
    assert [column.kind for column in table.columns] == ["text", "number"]
    assert len(table.rows) == 2


def test_live_figures_are_filled_in_whatever_stands_around_them():
    assert plain("**{{a_b*c}}** dari {{ x }}", **{"a_b*c": "12", "x": "<b>"}) == ["12 dari <b>"]


def kinds(source: str) -> list[str]:
    """The words of each block; "*" for a picture."""
    found = markdown.blocks(source, lambda name: Unreadable(name) if name == "g" else name)
    return [
        text.plain(block.content)
        if isinstance(block, Paragraph)
        else "|" * isinstance(block, Table) or "*"
        for block in found
    ]


def test_a_picture_stands_where_its_line_is_and_after_what_it_stands_in():
    assert kinds("satu\n\n{{g}}\n\ndua") == ["satu", "*", "dua"]
    assert kinds("{{g}}") == ["*"]
    assert kinds("satu {{g}} dua {{x}}\n\ntiga") == ["satu  dua x", "*", "tiga"]
    assert kinds("Satu {{g}} dua.") == ["Satu  dua.", "*"]
    assert kinds("# judul {{g}}\n\nisi") == ["judul", "*", "isi"]
    assert kinds("1. satu\n\n   {{g}}\n2. dua") == ["satu", "*", "dua"]
    assert kinds("|a|b|\n|-|-|\n|x|{{g}}|\n\nlagi") == ["|", "*", "lagi"]


def test_a_live_figure_is_never_read_as_markdown():
    assert plain("{{x}}", x="# *bukan* judul") == ["# *bukan* judul"]


def test_a_reference_may_be_filled_in():
    live = Live(lambda: "Tabel 1.1")
    (block,) = markdown.blocks("Lihat {{t}}.", lambda _: live)
    assert isinstance(block, Paragraph)
    assert text.plain(block.content) == "Lihat Tabel 1.1."


def test_markup_of_other_languages_stays_text():
    assert plain("<b>a & b</b> &amp; <Pelayanan>") == ["<b>a & b</b> &amp; <Pelayanan>"]
    assert plain("![foto](file:///etc/passwd)") == ["![foto](file:///etc/passwd)"]


def test_a_link_shows_its_address():
    assert plain("[aturan](https://contoh.example/a)") == ["aturan (https://contoh.example/a)"]


def test_private_characters_cannot_pose_as_figures():
    assert plain("\U000f0000 {{x}}", x="1") == [f"{text.MISSING} 1"]


def test_inline_gives_one_content_with_line_breaks():
    content = markdown.inline("satu **dua**\n\n- tiga")
    assert text.plain(content) == "satu dua – tiga"
    assert Run("dua", bold=True) in list(content)


def test_what_markdown_would_drop_is_set_as_typed():
    assert plain("[1]: catatan") == ["[1]: catatan"]
    assert plain("|a|\n|-|\n|b|hilang|") == ["|a|", "|-|", "|b|hilang|"]
    assert plain('[x](https://y.example "judul")') == ['[x](https://y.example "judul")']


@given(st.text(alphabet='ab#*_-1.|>`[](){}!<&:"\n ~\\', max_size=120))
def test_whatever_is_typed_no_letter_is_lost(source: str):
    shown = "".join(_words(block) for block in markdown.blocks(source))
    assert sum(letter in "ab" for letter in shown) >= sum(letter in "ab" for letter in source)


def _words(block: object) -> str:
    if isinstance(block, Table):
        cells = [column.head for column in block.columns]
        cells += [cell for row in block.rows for cell in row.cells if cell is not None]
        return "".join(text.plain(cell) for cell in cells)
    assert isinstance(block, Paragraph)
    return text.plain(block.content)


@given(st.text("AbcXY 0123.,;:()-–“”%?'\u00a0\U000f0000", max_size=40))
def test_a_plain_sentence_reads_as_the_parser_reads_it(words: str):
    """The short way around the parser gives the same paragraph."""
    source = f"A{words}z"
    (short,), (long,) = plain(source), plain(f"{source} \\*")
    assert short == long.removesuffix(" *")
