"""Gaps become the spacing of the paragraphs around them."""

from lkjip_desktop.report.word.spacing import settled

GAP = (
    '<w:p><w:pPr><w:pStyle w:val="Jarak"/>'
    '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="exact"/></w:pPr></w:p>'
)
TABLE = "<w:tbl><w:tr><w:tc><w:p>x</w:p></w:tc></w:tr></w:tbl>"


def words(before: int = 60, after: int = 60) -> str:
    return (
        f'<w:p><w:pPr><w:pStyle w:val="Normal"/><w:spacing w:before="{before}" '
        f'w:after="{after}" w:line="240" w:lineRule="auto"/><w:jc w:val="left"/></w:pPr>'
        "<w:r>isi</w:r></w:p>"
    )


def test_below_a_table_the_next_paragraph_stands_apart():
    assert settled(TABLE + GAP + words()) == TABLE + words(before=240)


def test_above_a_table_the_paragraph_before_does():
    assert settled(words() + GAP + TABLE) == words(after=240) + TABLE


def test_what_a_paragraph_has_is_not_made_less():
    assert settled(TABLE + GAP + words(before=300)) == TABLE + words(before=300)


def test_two_gaps_are_as_wide_as_the_wider_one():
    assert settled(TABLE + GAP + GAP.replace("240", "90") + words()) == TABLE + words(before=240)


def test_two_tables_stay_two_and_an_end_of_a_section_keeps_its_gap():
    for body in (TABLE + GAP + TABLE, TABLE + GAP + "<w:sectPr/>"):
        assert settled(body) == body


def test_a_cell_that_holds_nothing_else_keeps_its_paragraph():
    body = f"<w:tbl><w:tr><w:tc>{GAP}</w:tc></w:tr></w:tbl>"
    assert settled(body) == body


def test_a_paragraph_with_the_spacing_of_its_style_gets_its_own():
    plain = '<w:p><w:pPr><w:pStyle w:val="Normal"/><w:jc w:val="left"/></w:pPr>isi</w:p>'
    made = settled(TABLE + GAP + plain)
    assert 'w:before="240"' in made
    assert made.index("<w:spacing") < made.index("<w:jc")
