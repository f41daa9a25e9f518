"""What a screen reader finds in a PDF: its tags in order, read back with a reader not ours."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from io import BytesIO
from typing import Any

import pypdf
from pypdf.generic import ContentStream, DictionaryObject, IndirectObject

_PAIR = re.compile(r"<([0-9A-F]{2})> <([0-9A-F]+)>")


@dataclass
class Tag:
    """One element: what it is, what is said instead of it, its own text, what is inside it."""

    role: str
    alternative: str = ""
    text: str = ""
    scope: str = ""
    span: int = 1
    annotations: list[DictionaryObject] = field(default_factory=list)
    kids: "list[Tag]" = field(default_factory=list)

    def every(self, *roles: str) -> "Iterator[Tag]":
        """It and all in it in the order of reading, of these roles if any are given."""
        if not roles or self.role in roles:
            yield self
        for kid in self.kids:
            yield from kid.every(*roles)

    @property
    def words(self) -> str:
        """All that is heard of it."""
        return " ".join(" ".join(tag.alternative or tag.text for tag in self.every()).split())


def tags(data: bytes) -> Tag:
    """The whole tree under the document."""
    reader, pages = _read(data)
    root = reader.trailer["/Root"]["/StructTreeRoot"]["/K"]
    return _tag(root.get_object(), pages)


@lru_cache(maxsize=12)
def _read(data: bytes) -> tuple[pypdf.PdfReader, dict[int, dict[int, str]]]:
    """A document that several tests listen to is read once, with its pages in order by number."""
    reader = pypdf.PdfReader(BytesIO(data))
    maps = _Maps()
    found = {page.indirect_reference.idnum: _contents(page, reader, maps) for page in reader.pages}
    return reader, found


def _tag(element: DictionaryObject, pages: dict[int, dict[int, str]]) -> Tag:
    looks = element.get("/A", DictionaryObject()).get_object()
    made = Tag(
        element["/S"][1:],
        element.get("/Alt", ""),
        scope=looks.get("/Scope", "")[1:],
        span=looks.get("/ColSpan", 1),
    )
    here = element.raw_get("/Pg").idnum if "/Pg" in element else None
    kids = element.get("/K", [])
    for raw in kids if isinstance(kids, list) else [element.raw_get("/K")]:
        _add(made, raw, here, pages)
    return made


def _add(made: Tag, raw: Any, here: int | None, pages: dict[int, dict[int, str]]) -> None:
    if isinstance(raw, IndirectObject):
        made.kids.append(_tag(raw.get_object(), pages))
    elif isinstance(raw, dict) and raw["/Type"] == "/OBJR":
        made.annotations.append(raw["/Obj"])
    elif isinstance(raw, dict):
        made.text += " " + pages[raw.raw_get("/Pg").idnum][raw["/MCID"]]
    else:
        made.text += pages[here][raw]


def untagged(data: bytes) -> list[str]:
    """Every text that is neither tagged nor an artefact."""
    return [page[-1] for page in _read(data)[1].values() if page[-1]]


def artefacts(data: bytes) -> list[str]:
    """The text of all artefacts of each page."""
    return [page[-2] for page in _read(data)[1].values()]


class _Maps(dict[int, dict[int, str]]):
    """What the codes of each font of a document mean, by its number; all pages share the fonts."""

    def of(self, font: IndirectObject) -> dict[int, str]:
        if font.idnum not in self:
            self[font.idnum] = _map(font.get_object())
        return self[font.idnum]


def _contents(page: Any, reader: pypdf.PdfReader, all_maps: _Maps) -> dict[int, str]:
    """Text by its number in the page; -1 is what has none, -2 that of artefacts."""
    fonts = page["/Resources"]["/Font"]
    maps = {name: all_maps.of(fonts.raw_get(name)) for name in fonts}
    found: dict[int, str] = {-1: "", -2: ""}
    stack, codes = [-1], {}
    for operands, operator in ContentStream(page.get_contents(), reader).operations:
        if operator == b"BDC":
            marked = operands[1].get("/MCID", -2) if isinstance(operands[1], dict) else -2
            stack.append(marked)
            found.setdefault(marked, "")
        elif operator == b"BMC":
            stack.append(-2)
        elif operator == b"EMC":
            stack.pop()
        elif operator == b"Tf":
            codes = maps[operands[0]]
        elif operator == b"Tj":
            raw = operands[0].original_bytes
            found[stack[-1]] += "".join(codes[code] for code in raw)
    assert stack == [-1], "marked content that is not closed"
    return found


def _map(font: DictionaryObject) -> dict[int, str]:
    written = font["/ToUnicode"].get_data().decode("ascii")
    pairs = written[written.index("beginbfchar") :]
    return {int(c, 16): bytes.fromhex(v).decode("utf-16-be") for c, v in _PAIR.findall(pairs)}
