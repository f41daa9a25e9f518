"""Blocks of cells as Excel and LibreOffice put them on the clipboard: text with tabs and HTML."""

import re
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from html import escape
from html.parser import HTMLParser
from typing import Final, TypeAlias

Block: TypeAlias = tuple[tuple[str, ...], ...]

MAX_SPAN: Final = 200
"""No merged cell of a real sheet spans more; a hostile one shall not fill the memory."""


MOST_CELLS: Final = 25_000
"""Five thousand rows, the most of a rincian, of five columns; as many new rows take two seconds."""
_BEGIN: Final = re.compile("<t[dhr][ >]", re.IGNORECASE)


def refused_block(html: str, text: str) -> str:
    """Why a block of so many cells goes into no table, in a sentence; "" where it may."""
    count = max(sum(1 for _ in _BEGIN.finditer(html)), sum(map(text.count, "\t\n")))
    if count <= MOST_CELLS:
        return ""
    told, limit = (f"{number:,}".replace(",", ".") for number in (count, MOST_CELLS))
    return (
        f"blok yang disalin memuat sekitar {told} sel, sedangkan paling banyak {limit};"
        " salin sebagian saja"
    )


def read_block(html: str, text: str) -> Block:
    """The cells on the clipboard, every row equally long; empty if there are none.

    HTML is preferred: it keeps exact figures and line breaks that the text may have lost.
    """
    rows = _read_html(html) if "<table" in html.lower() else []
    rows = rows or _read_text(text)
    width = max(map(len, rows), default=0)
    return tuple(tuple(row) + ("",) * (width - len(row)) for row in rows)


def write_text(block: Sequence[Sequence[str]]) -> str:
    """The block as tab-separated text with the line ends and quotes that Excel writes."""
    return "".join("\t".join(map(_quoted, row)) + "\r\n" for row in block)


def write_html(block: Sequence[Sequence[str]], figures: Sequence[Sequence[str | None]]) -> str:
    """The block as an HTML table; ``figures`` holds the canonical digits of cells that are numbers.

    Excel takes `x:num` and LibreOffice `sdval`, so that a figure survives any regional setting.
    """
    rows = "".join(
        "<tr>" + "".join(map(_html_cell, texts, digits)) + "</tr>\n"
        for texts, digits in zip(block, figures, strict=True)
    )
    return (
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel">'
        '<head><meta charset="utf-8"></head><body>\n'
        f"<!--StartFragment--><table>\n{rows}</table><!--EndFragment-->\n</body></html>"
    )


def canonical_digits(entry: str) -> str | None:
    """The digits of an entry text ("1.067,25") as a program writes them ("1067.25")."""
    digits = entry.replace(".", "").replace(",", ".").replace("−", "-")
    return digits if re.fullmatch(r"-?\d+(\.\d+)?", digits) else None


def _quoted(text: str) -> str:
    if not re.search(r'[\t\r\n]|^"', text):
        return text
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


def _html_cell(text: str, digits: str | None) -> str:
    shown = escape(text).replace("\n", '<br style="mso-data-placement:same-cell">')
    if not text.strip("-–"):
        return f"<td>{shown}</td>"  # a cell that is still to be filled must not become a text cell
    if digits is None:
        # Else Excel makes a date of "3-1" and a number of "001".
        return f"<td x:str style=\"mso-number-format:'\\@'\">{shown}</td>"
    return f'<td align="right" x:num="{digits}" sdval="{digits}" sdnum="1057;">{shown}</td>'


_PLAIN_FIGURE: Final = re.compile(r"(?:rp\.?)?\s*([-−]?\d[\d.,\s]*?)(?:,-)?", re.IGNORECASE)


def _exact_text(raw: str, shown: str) -> str:
    """The stored value of a cell as an entry, if what is shown is that value, maybe rounded.

    Dates, percentages and scaled figures are shown otherwise than stored: there the text counts.
    """
    match = _PLAIN_FIGURE.fullmatch(shown.strip())
    try:
        stored = Decimal(raw)
    except InvalidOperation:
        return shown
    if not match or not stored.is_finite() or not _agree(match[1], stored):
        return shown
    digits = f"{stored:f}"
    digits = digits.rstrip("0").rstrip(".") if "." in digits else digits
    return digits.replace(".", ",")


def _agree(shown: str, stored: Decimal) -> bool:
    compact = re.sub(r"\s", "", shown).replace("−", "-")
    for group, mark in ((".", ","), (",", ".")):
        whole, _, fraction = compact.replace(group, "").partition(mark)
        if mark in fraction:
            continue
        rounded = Decimal(f"{whole}.{fraction}0")
        if abs(rounded - stored) <= Decimal(5).scaleb(-len(fraction) - 1):
            return True
    return False


def _read_text(text: str) -> list[list[str]]:
    """Rows of tab-separated text; quotes may hold tabs, line breaks and doubled quotes."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\0")
    if not text:
        return []
    rows: list[list[str]] = [[]]
    position = 0
    while position <= len(text):
        cell, position = _next_cell(text, position)
        rows[-1].append(cell)
        if position < len(text) and text[position] == "\n":
            rows.append([])
        position += 1
    if len(rows) > 1 and rows[-1] == [""]:
        rows.pop()
    return rows


_QUOTED: Final = re.compile(r'"((?:[^"]|"")*)"(?=[\t\n]|\Z)')
_PLAIN: Final = re.compile(r"[^\t\n]*")


def _next_cell(text: str, position: int) -> tuple[str, int]:
    """The cell at ``position`` and where it ends. A lone quote is a character like any other."""
    match = _QUOTED.match(text, position)
    # Excel quotes only what needs it: a word in quotes without a break inside is meant as it is.
    if match and re.search(r'[\t\n]|""', match[1]):
        return match[1].replace('""', '"'), match.end()
    plain = _PLAIN.match(text, position)
    return (plain[0], plain.end()) if plain else ("", position)


def _read_html(html: str) -> list[list[str]]:
    parser = _TableParser()
    parser.feed(html)
    parser.close()
    return parser.rows


class _TableParser(HTMLParser):
    """Takes the rows of the first table; merged cells leave empty ones behind them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self._taken: dict[tuple[int, int], str] = {}
        self._depth = 0
        self._done = False
        self._hidden = False
        self._skip = 0
        self._cell: list[str] | None = None
        self._attributes: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag in {"style", "script"}:
            self._skip += 1
        elif tag == "table":
            self._depth += 1
        elif self._done or self._depth != 1:
            self._break_line(tag)
        elif tag == "tr":
            self._start_row(attributes)
        elif tag in {"td", "th"}:
            self._start_cell(attributes)
        else:
            self._break_line(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in {"style", "script"}:
            self._skip = max(0, self._skip - 1)
        elif tag == "table":
            if self._depth == 1:
                self._end_cell()
                self._done = True
            self._depth -= 1
        elif self._depth == 1 and tag in {"td", "th", "tr"}:
            self._end_cell()

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._skip:
            self._cell.append(re.sub(r"[ \t\r\n\f]+", " ", data))

    def _break_line(self, tag: str) -> None:
        if self._cell and tag in {"br", "p", "div", "li"} and (tag == "br" or "".join(self._cell)):
            self._cell.append("\n")

    def _start_row(self, attributes: dict[str, str]) -> None:
        self._end_cell()
        style = attributes.get("style", "").replace(" ", "").lower()
        # Excel ends its tables with a hidden row that only keeps the widths.
        self._hidden = "display:none" in style
        if not self._hidden:
            self.rows.append([])

    def _start_cell(self, attributes: dict[str, str]) -> None:
        self._end_cell()
        if self._hidden:
            return
        if not self.rows:
            self.rows.append([])
        self._attributes = attributes
        self._cell = []

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        lines = "".join(self._cell).replace("\xa0", " ").split("\n")
        shown = "\n".join(line.strip() for line in lines).strip("\n")
        found = self._attributes
        raw = found.get("sdval") or found.get("x:num") or ""
        self._place(_exact_text(raw, shown))
        self._cell = None

    def _place(self, text: str) -> None:
        row = len(self.rows) - 1
        cells = self.rows[-1]
        while (row, len(cells)) in self._taken:
            cells.append("")
        column = len(cells)
        wide, high = (_span(self._attributes.get(name, "")) for name in ("colspan", "rowspan"))
        cells += [text, *[""] * (wide - 1)]
        for below in range(1, high):
            for beside in range(wide):
                self._taken[row + below, column + beside] = ""


def _span(text: str) -> int:
    return min(MAX_SPAN, max(1, int(text))) if text.strip().isdecimal() else 1
