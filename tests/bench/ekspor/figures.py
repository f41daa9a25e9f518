"""The figures that stand in a PDF against those of the plain data it was set from."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2 as pdfium

NUMBER = re.compile(r"−?\d[\d.]*(?:,\d+)?")
Data = dict[str, Any]


@dataclass
class Expected:
    """Figures by how often they stand in the data, and what pages add to that.

    ``repeated`` stand in captions, heads and bands, which a new page may say again; ``places``
    counts the page numbers in contents and prose, which are the typesetter's own.
    """

    figures: Counter[str]
    repeated: set[str]
    places: int


def of_text(words: str) -> list[str]:
    """All figures in a text; neither a full stop nor a comma after it belongs to one."""
    return [found.rstrip(".") for found in NUMBER.findall(words)]


def expected(data: Data) -> Expected:
    """What every typesetter has to print."""
    blocks = list(_flat([block for section in data["sections"] for block in section["blocks"]]))
    found = Counter(number for block in blocks for number in of_text("\n".join(_words(block))))
    listed = [block["mark"] for block in blocks if block.get("mark") and block["mark"]["listed"]]
    places = sum(run[6] is not None for block in blocks for run in _runs(block))
    for block in blocks:
        for mark in listed if block["t"] == "contents" else ():
            if mark["kind"] in block["kinds"]:
                found.update(of_text(f"{mark['number']} {mark['title']}"))
                places += 1
    again = "\n".join(words for block in blocks for words in _said_again(block))
    return Expected(found, set(of_text(again)), places)


def _flat(blocks: list[Data]) -> Iterator[Data]:
    for block in blocks:
        if block["t"] == "bound":
            yield from _flat(block["blocks"])
        else:
            yield block


def _runs(block: Data) -> Iterator[list[Any]]:
    yield from block.get("runs", ())
    yield from block.get("marker", ())
    for cell in _cells(block):
        yield from cell["runs"]


def _cells(block: Data) -> Iterator[Data]:
    if block["t"] == "table":
        for row in (block["head"], *block["rows"]):
            yield from row["cells"] if row else ()


def _words(block: Data) -> Iterator[str]:
    if block["t"] == "text":
        yield _joined(block["marker"])
        yield _joined(block["runs"])
    for cell in _cells(block):
        yield _joined(cell["runs"])
    for label in block.get("labels", ()):
        yield label["words"]


def _joined(runs: list[list[Any]]) -> str:
    return "".join(run[0] for run in runs)


def _said_again(block: Data) -> Iterator[str]:
    if block["t"] == "text" and block["mark"] and block["mark"]["kind"] == "table":
        yield _joined(block["runs"])
    if block["t"] == "table":
        for row in (block["head"], *block["rows"]):
            if row and row["kind"] in ("head", "band"):
                yield from (_joined(cell["runs"]) for cell in row["cells"])


def printed(pdf: bytes, data: Data) -> tuple[Counter[str], int]:
    """The figures between head and foot of all pages, and the number of pages."""
    found: Counter[str] = Counter()
    document = pdfium.PdfDocument(pdf)
    for page in document:
        width, height = page.get_size()
        frame = data["frames"]["landscape" if width > height else "portrait"]
        text_page = page.get_textpage()
        words = text_page.get_text_bounded(0, frame["bottom"] - 3, width, frame["top"] + 3)
        found.update(of_text(words))
        text_page.close()
        page.close()
    count = len(document)
    document.close()
    return found, count


def difference(pdf: bytes, data: Data) -> str:
    """What is missing or cannot be explained, "" where the figures agree."""
    wanted = expected(data)
    found, pages = printed(pdf, data)
    missing = wanted.figures - found
    more = found - wanted.figures
    strange = {figure: n for figure, n in more.items() if figure not in wanted.repeated}
    own = {
        figure: n for figure, n in strange.items() if figure.isdecimal() and int(figure) <= pages
    }
    strange = {figure: n for figure, n in strange.items() if figure not in own}
    if sum(own.values()) > wanted.places:
        strange |= own
    parts = [("hilang", dict(missing)), ("lebih", strange)]
    return "; ".join(f"{what} {which}" for what, which in parts if which)
