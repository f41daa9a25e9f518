"""What a workbook says of its cells besides their values: shown as percentages, not computed."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from typing import IO, Final
from xml.etree import ElementTree as ET
from xml.parsers import expat

from lkjip_desktop.domain.record import dataclass

_ID: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_BUILT_IN: Final = frozenset({9, 10})
"""Number formats every program knows by their number: 0% and 0.00%."""
_QUOTED: Final = re.compile(r'"[^"]*"|\\.')


_CELL: Final = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_ROWS, _COLUMNS = 1_048_576, 16_384
MOST_CELLS: Final = 1_000_000
"""Of one sheet, from its first to its last cell: a reader lays out all of them."""


_MOST_ELEMENTS: Final = 3_000_000
"""Of all parts: what a sheet of as many cells as are read has, and its texts."""
_MOST_KEPT: Final = 300_000
"""Of a part that is read as a whole; Excel itself knows 65,490 styles of cells."""
_MOST_COUNTED: Final = 5_000_000
"""What a part may say that it holds, which a reader sets memory aside for."""
_DIGITS: Final = 9


class LargeSheetError(ValueError):
    """It has more cells than are read."""


@dataclass(frozen=True, slots=True)
class Marks:
    """Cells of one sheet by their name (E7)."""

    persen: frozenset[str] = frozenset()
    tak_terhitung: frozenset[str] = frozenset()


def counts_are_small(archive: zipfile.ZipFile) -> bool:
    """Whether the parts hold no more elements, and speak of no more, than a reader has room for.

    Raises ExpatError where one is no XML: readers differ in what they make of it.
    """
    left = _MOST_ELEMENTS
    for item in archive.infolist():
        if item.filename.lower().endswith((".xml", ".rels")):
            sheet = "/worksheets/" in item.filename or "sharedstrings" in item.filename.lower()
            most = left if sheet else min(left, _MOST_KEPT)
            with archive.open(item) as part:
                seen = _elements(part, most)
            if seen > most:
                return False
            left -= seen
    return True


def _elements(part: IO[bytes], most: int) -> int:
    """How many elements a part has; more than `most` where it is too many, or speaks of too many.

    What is beyond is not read: an entity that grows without end is an error of expat.
    """
    parser, seen = expat.ParserCreate(), 0

    def look(_: str, attributes: dict[str, str]) -> None:
        nonlocal seen
        seen += 1
        if seen > most or any(_is_vast(name, value) for name, value in attributes.items()):
            seen = most + 1
            raise _StopError

    parser.StartElementHandler = look
    with suppress(_StopError):
        parser.ParseFile(part)
    return seen


class _StopError(Exception):
    """Ends the look through a part."""


def _is_vast(name: str, value: str) -> bool:
    number = value.strip().lstrip("+0") if name.lower().endswith("count") else ""
    return number.isdecimal() and (len(number) > _DIGITS or int(number) > _MOST_COUNTED)


def read_marks(archive: zipfile.ZipFile) -> dict[str, Marks]:
    """The marks of every sheet by its name.

    Raises KeyError, ParseError or ValueError for a broken workbook, before a reader that trusts it
    lays out cells that are not there.
    """
    percent = _percent_styles(archive)
    return {name: _marks(archive, path, percent) for name, path in _sheets(archive)}


def _sheets(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Every sheet and the part of the archive it stands in."""
    links = ET.fromstring(archive.read("xl/_rels/workbook.xml.rels"))  # noqa: S314
    references = {link.get("Id"): link.get("Target", "") for link in links}
    book = ET.fromstring(archive.read("xl/workbook.xml"))  # noqa: S314
    for sheet in book.iter():
        if _local(sheet.tag) == "sheet":
            relation = sheet.get(_ID) or next(
                (v for k, v in sheet.attrib.items() if _local(k) == "id"), ""
            )
            reference = references.get(relation, "")
            path = (
                reference.lstrip("/")
                if reference.startswith("/")
                else posixpath.join("xl", reference)
            )
            yield sheet.get("name", ""), posixpath.normpath(path)


def _percent_styles(archive: zipfile.ZipFile) -> frozenset[str]:
    """The numbers of the cell styles that show percentages."""
    try:
        root = ET.fromstring(archive.read("xl/styles.xml"))  # noqa: S314
    except KeyError:
        return frozenset()
    own = {
        node.get("numFmtId"): _QUOTED.sub("", node.get("formatCode", ""))
        for node in root.iter()
        if _local(node.tag) == "numFmt"
    }
    shows = {number for number, code in own.items() if "%" in code}
    shows |= {str(number) for number in _BUILT_IN} - set(own)
    found = []
    for table in root.iter():
        if _local(table.tag) == "cellXfs":
            found = [style.get("numFmtId") for style in table]
    return frozenset(str(place) for place, number in enumerate(found) if number in shows)


def _marks(archive: zipfile.ZipFile, path: str, percent: frozenset[str]) -> Marks:
    shown, empty = set(), set()
    with archive.open(path) as part:
        for name, node in _cells(part):
            if node.get("s") in percent:
                shown.add(name)
            if _has_no_result(node):
                empty.add(name)
    return Marks(frozenset(shown), frozenset(empty))


def _has_no_result(node: ET.Element) -> bool:
    """Whether a cell is a formula nobody computed, or an error such as #DIV/0!.

    Readers give both as empty; an empty text ("str") is a result of its own.
    """
    texts = {_local(child.tag): child.text for child in node}
    sort = node.get("t")
    return sort == "e" or ("f" in texts and not texts.get("v") and sort != "str")


def _cells(part: IO[bytes]) -> Iterator[tuple[str, ET.Element]]:
    """Every cell of a sheet by its name; LargeSheetError where they reach too far."""
    row = column = last = widest = 0
    for event, node in ET.iterparse(part, ("start", "end")):  # noqa: S314 - expat bounds entities
        local = _local(node.tag)
        if event == "start":
            if local == "row":
                row, column = int(node.get("r", row + 1)), 0
                last = max(last, row)
        elif local == "c":
            name = node.get("r", "")
            # Some programs leave out the name of a cell that follows the one before.
            row, column = _place(name) if name else (row, column + 1)
            last, widest = max(last, row), max(widest, column)
            if not 0 < row <= _ROWS:
                raise ValueError(name)
            if last * widest > MOST_CELLS:
                raise LargeSheetError(name)
            yield name, node
        elif local == "row":
            node.clear()


def _place(name: str) -> tuple[int, int]:
    """Row and column of a cell, from 1; ValueError where no sheet has such a cell."""
    found = _CELL.fullmatch(name)
    if found is None:
        raise ValueError(name)
    row, column = int(found[2]), _column(found[1])
    if row > _ROWS or column > _COLUMNS:
        raise ValueError(name)
    return row, column


@lru_cache
def _column(letters: str) -> int:
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return column


@lru_cache
def _local(tag: str) -> str:
    return tag.rpartition("}")[2]
