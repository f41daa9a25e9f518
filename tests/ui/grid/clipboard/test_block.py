"""Blocks on the clipboard, as Excel and LibreOffice write and read them."""

import re
from pathlib import Path

import python_calamine
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.ui.grid.clipboard.block import (
    canonical_digits,
    read_block,
    refused_block,
    write_html,
    write_text,
)

CELLS = st.text(
    st.characters(blacklist_categories=("Cs", "Cc"), whitelist_characters='\t\n"'), max_size=12
)


def test_text_of_excel_is_split_at_tabs_and_its_last_line_end_is_no_row():
    assert read_block("", "1.000\t1.067\r\n302.672\t389.455\r\n") == (
        ("1.000", "1.067"),
        ("302.672", "389.455"),
    )


def test_quotes_keep_tabs_line_breaks_and_doubled_quotes_together():
    text = '"dua\nbaris"\t"satu\ttab"\r\n"kata ""asing"" dan\nlagi"\tbiasa\r\n'
    assert read_block("", text) == (
        ("dua\nbaris", "satu\ttab"),
        ('kata "asing" dan\nlagi', "biasa"),
    )


def test_a_lone_quote_is_a_character():
    assert read_block("", '5" pipa\t"kutip" saja\r\n') == (('5" pipa', '"kutip" saja'),)


def test_rows_of_unequal_length_are_filled_up():
    assert read_block("", "a\tb\nc\n\td") == (("a", "b"), ("c", ""), ("", "d"))


def test_empty_lines_in_the_middle_are_rows():
    assert read_block("", "a\n\nb\n") == (("a",), ("",), ("b",))


EXCEL = """<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Excel 15">
<style><!--table {mso-displayed-decimal-separator:"\\,";} td {padding-top:1px;}--></style></head>
<body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 width=256 style='border-collapse:
 collapse;width:192pt'>
<!--StartFragment-->
 <col width=128 style='width:96pt'><col width=64 span=2 style='width:48pt'>
 <tr height=20 style='height:15.0pt'>
  <td height=20 class=xl65 width=128 style='height:15.0pt;width:96pt'>Perawatan
  Tahanan &amp; Narapidana</td>
  <td align=right width=64>1.000</td>
  <td align=right class=xl66>106,70</td>
 </tr>
 <tr height=20>
  <td>Makanan<br style='mso-data-placement:same-cell;'>
    dan minuman</td>
  <td class=xl67>&nbsp;</td>
  <td align=right><span style='mso-spacerun:yes'>&nbsp;</span>-<span
  style='mso-spacerun:yes'>&nbsp;&nbsp; </span></td>
 </tr>
 <tr height=20>
  <td colspan=2 style='mso-ignore:colspan'>Judul yang melimpah ke sel kosong</td>
  <td>77%</td>
 </tr>
<!--EndFragment-->
 <![if supportMisalignedColumns]>
 <tr height=0 style='display:none'><td width=128></td><td width=64></td><td></td></tr>
 <![endif]>
</table>
</body></html>
"""

LIBREOFFICE = """<!DOCTYPE html><html><head>
<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
<style type="text/css">body,div,table { font-family:"Liberation Sans"; }</style></head><body>
<table cellspacing="0" border="0"><colgroup span="3" width="85"></colgroup>
<tr><td height="17" align="left"><font face="Arial">Perawatan</font></td>
<td align="right" sdval="1067.25" sdnum="1057;0;#.##0"><font>1.067</font></td>
<td align="right" sdval="0.7725" sdnum="1057;0;0%">77%</td>
<td align="right" sdval="44930" sdnum="1057;0;DD.MM.YYYY">05.01.2023</td></tr>
<tr><td rowspan="2">Makanan</td><td sdval="389455" sdnum="1033;0;#,##0">389,455</td>
<td align="left"><br></td><td align="left"><br></td></tr>
<tr><td sdval="15906008000" sdnum="1057;">15906008000</td><td></td><td></td></tr>
</table></body></html>
"""


def test_a_table_of_excel_keeps_texts_breaks_and_empty_cells_and_drops_its_hidden_row():
    assert read_block(EXCEL, "") == (
        ("Perawatan Tahanan & Narapidana", "1.000", "106,70"),
        ("Makanan\ndan minuman", "", "-"),
        ("Judul yang melimpah ke sel kosong", "", "77%"),
    )


def test_a_table_of_libreoffice_gives_exact_figures_where_it_shows_plain_ones():
    assert read_block(LIBREOFFICE, "") == (
        ("Perawatan", "1067,25", "77%", "05.01.2023"),
        ("Makanan", "389455", "", ""),
        ("", "15906008000", "", ""),
    )


def test_html_without_a_table_leaves_the_text():
    assert read_block("<b>tebal</b>", "a\tb") == (("a", "b"),)
    assert read_block("<table></table>", "a\tb") == (("a", "b"),)


def test_a_hostile_span_does_not_fill_the_memory():
    html = "<table><tr><td colspan=999999999 rowspan=99999999>x</td></tr></table>"
    assert len(read_block(html, "")[0]) == 200


def test_what_is_copied_is_read_back_from_text_and_from_html():
    block = (("Perawatan", "1067,25", "-"), ("dua\nbaris", '"kutip"', "001"))
    figures = ((None, "1067.25", None), (None, None, None))
    assert read_block("", write_text(block)) == block
    assert read_block(write_html(block, figures), "") == block


def test_copied_figures_carry_their_digits_for_any_regional_setting():
    html = write_html((("1.067,25",),), (("1067.25",),))
    assert 'x:num="1067.25"' in html
    assert 'sdval="1067.25"' in html


def test_copied_texts_do_not_become_dates_or_numbers():
    assert "x:str" in write_html((("3-1",),), ((None,),))


def test_a_copied_cell_that_is_still_empty_takes_figures_in_excel():
    html = write_html((("", "-", "–"),), ((None, None, None),))
    assert html.count("<td>") == 3


@given(st.lists(st.lists(CELLS, min_size=2, max_size=2), min_size=1, max_size=4))
def test_any_block_survives_the_way_through_text(rows):
    block = tuple(tuple(row) for row in rows)
    assert read_block("", write_text(block)) == block


@given(st.lists(st.lists(CELLS, min_size=2, max_size=2), min_size=1, max_size=4))
def test_any_block_survives_the_way_through_html_but_for_spaces(rows):
    def squeezed(cells):
        lines = (re.sub(r"\s+", " ", line).strip() for line in "".join(cells).split("\n"))
        return "\n".join(lines).strip("\n")

    block = tuple(tuple(row) for row in rows)
    figures = tuple((None, None) for _ in block)
    wanted = tuple(tuple(squeezed(cell) for cell in row) for row in block)
    got = read_block(write_html(block, figures), "")
    assert tuple(tuple(squeezed(cell) for cell in row) for row in got) == wanted


@given(st.text(max_size=300), st.text(max_size=100))
def test_no_clipboard_breaks_the_reader(html, text):
    rows = read_block("<table>" + html, text)
    assert len({len(row) for row in rows}) <= 1


def test_canonical_digits_of_an_entry():
    assert canonical_digits("15.906.008.000") == "15906008000"
    assert canonical_digits("−12,5") == "-12.5"
    assert canonical_digits("-") is None
    assert canonical_digits("tiga") is None


def test_a_block_of_a_real_workbook_is_read_as_its_cells(tmp_path: Path):
    path = tmp_path / "rincian.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Perawatan", 1000, 1067.5])
        sheet.write_row(1, 0, ['Makanan "A"\nbasah', 302672, 389455])
    cells = python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()

    def as_excel(cell):
        return str(cell).replace(".0", "").replace(".", ",") if isinstance(cell, float) else cell

    text = write_text([[as_excel(cell) for cell in row] for row in cells])
    assert read_block("", text) == (
        ("Perawatan", "1000", "1067,5"),
        ('Makanan "A"\nbasah', "302672", "389455"),
    )


def test_more_cells_than_any_table_takes_are_refused_unread():
    for html, text in (("", "\n" * 25_001), ("", "a\tb\r\n" * 12_501), ("<TD >a" * 25_001, "")):
        assert "paling banyak 25.000" in refused_block(html, text)
    assert not refused_block("<table><tr><td>a</table>" * 100, "a\tb\n" * 12_500)
