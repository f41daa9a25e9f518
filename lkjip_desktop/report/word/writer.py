"""What all blocks are written with: text and its fields, captions, targets of references."""

from typing import Final

from lkjip_desktop.report.engine import style, text
from lkjip_desktop.report.engine.number import Numbered, Numbering
from lkjip_desktop.report.engine.pages.page import Meta
from lkjip_desktop.report.engine.style import TextStyle
from lkjip_desktop.report.engine.text import Content, Live, Run
from lkjip_desktop.report.word import look, markup
from lkjip_desktop.report.word.furniture import Sections
from lkjip_desktop.report.word.listing import Lists
from lkjip_desktop.report.word.package import Package

_ENDLESS: Final = 4000  # characters of mark-up, a third of a page at the least
_LOOSE: Final = {
    "keepNext": markup.value("keepNext", 0),
    "keepLines": markup.value("keepLines", 0),
}
_MOST_TOLD: Final = 8000  # characters of what a picture says
SEQUENCES: Final = {"table": "Tabel", "figure": "Gambar"}


class Writer:
    """What the blocks of one document share while they are written."""

    def __init__(self, meta: Meta, numbering: Numbering) -> None:
        self.meta, self.numbering = meta, numbering
        self.package, self.lists = Package(), Lists()
        self.sections = Sections(meta, self.package)
        self._names = {mark.key: f"_Ref{n:06d}" for n, mark in enumerate(numbering.marks)}
        self._marks = {mark.key: mark for mark in numbering.marks}
        self._placed: dict[str, int] = {}
        self._last: dict[str, tuple[str, int]] = {}
        self._pictures = 0

    @property
    def width(self) -> float:
        """Points between the margins of the page that is being filled."""
        return self.sections.frame.text_width

    @property
    def height(self) -> float:
        """Points that stand below each other on such a page."""
        return self.sections.frame.text_height

    # text

    def runs(self, content: Content, letters: markup.Parts | None = None) -> str:
        """Content with its fields; ``letters`` are properties that all of it has."""
        return "".join(self._run(piece, letters or {}) for piece in text.runs(content))

    def _run(self, piece: Run, letters: markup.Parts) -> str:
        properties = markup.run_properties({**letters, **_own(piece)})
        if isinstance(piece.text, str):
            return markup.run(text.legible(piece.text), properties)
        words = text.legible(piece.text.resolve())
        code = self._reference(piece.text)
        return markup.field(code, words, properties) if code else markup.run(words, properties)

    def _reference(self, live: Live) -> str:
        """The field that finds out again what the text says; empty where it is no reference."""
        mark = self._marks.get(live.target) if live.target else None
        if mark is None:
            return ""
        name = self._names[mark.key]
        if live.volatile:
            return f"PAGEREF {name} \\h"
        # A heading that Word counts has its number outside of its text.
        return f"REF {name} \\r \\h" if look.is_counted(mark) else f"REF {name} \\h"

    def paragraph(
        self, content: Content, shape: TextStyle, *, keep: bool = False, key: str = "",
        extra: markup.Parts | None = None,
    ) -> str:  # fmt: skip
        """One paragraph in the style that is nearest to a look, or in a named one."""
        parts, letters = look.dress(shape, key)
        return self.plain(self.runs(content, letters), parts, keep=keep, extra=extra)

    def plain(
        self, inside: str, parts: markup.Parts, *, keep: bool = False,
        extra: markup.Parts | None = None,
    ) -> str:  # fmt: skip
        """A paragraph of ready mark-up."""
        held = {"keepNext": "<w:keepNext/>"} if keep else {}
        # What may fill a page by itself is held to nothing, whatever its style says.
        loose = _LOOSE if len(inside) > _ENDLESS and "<w:drawing>" not in inside else {}
        return markup.paragraph(inside, {**parts, **held, **(extra or {}), **loose})

    def gap(self, height: float, *, keep: bool = False) -> str:
        """White space where no paragraph can bring its own, as below a table."""
        exact = max(1, markup.twips(height))
        spacing = f'<w:spacing w:before="0" w:after="0" w:line="{exact}" w:lineRule="exact"/>'
        parts, _ = look.dress(TextStyle(1, 1), look.GAP)
        return self.plain("", {**parts, "spacing": spacing}, keep=keep)

    # marks

    def bookmark(self, mark: Numbered, inside: str) -> str:
        """Mark-up that references to the mark lead to; only its first place counts."""
        if mark.key in self._placed or mark.key not in self._names:
            return inside
        self._placed[mark.key] = number = len(self._placed) + 1
        return markup.bookmark(number, self._names[mark.key], inside)

    def name_of(self, mark: Numbered) -> str:
        return self._names[mark.key]

    def caption(self, mark: Numbered, shape: TextStyle, *, keep: bool = False) -> str:
        """'Tabel 3.2  Title', its number counted by Word within the chapter."""
        parts, letters = look.dress(shape, "Caption")
        named = {**letters, "b": "<w:b/>", "color": _colour(style.ACCENT)}
        name = self.bookmark(mark, self._counted(mark, markup.run_properties(named)))
        title = self.runs(f"\u00a0 {mark.title}", letters)
        return self.plain(name + title, parts, keep=keep)

    def _counted(self, mark: Numbered, properties: str) -> str:
        kind = SEQUENCES.get(mark.kind, "")
        prefix, dot, last = mark.number.rpartition(".")
        if not kind or not last.isdecimal():
            return markup.run(text.legible(mark.name), properties)
        count = int(last)
        again = "" if self._last.get(kind) == (prefix, count - 1) else f" \\r {count}"
        self._last[kind] = (prefix, count)
        return markup.run(f"{kind} {prefix}{dot}", properties) + markup.field(
            f"SEQ {kind} \\* ARABIC{again}", last, properties
        )

    # pictures

    def picture(self, data: bytes, size: tuple[float, float], words: str) -> str:
        """A run with a picture of that size in points; the words are for those who hear it."""
        self._pictures += 1
        kind = next(kind for start, kind in _KINDS if data.startswith(start))
        number = self.package.relate("image", kind, data)
        return _drawing(self._pictures, number, size, text.legible(words)[:_MOST_TOLD])


def _own(piece: Run) -> dict[str, str]:
    parts: dict[str, str] = {}
    if piece.bold:
        parts["b"] = "<w:b/>"
    if piece.italic:
        parts["i"] = "<w:i/>"
    if piece.colour:
        parts["color"] = _colour(piece.colour)
    if piece.rise > 0:
        parts["vertAlign"] = markup.value("vertAlign", "superscript")
    elif piece.size:
        parts["sz"] = look.size(piece.size)
    return parts


def _colour(operands: str) -> str:
    return markup.value("color", look.colour(operands))


_EMU: Final = 12700
_KINDS: Final = ((b"\xff\xd8", ".jpg"), (b"\x89PNG", ".png"), (b"\1\0\0\0", ".emf"))


def _drawing(number: int, relation: str, size: tuple[float, float], words: str) -> str:
    wide, high = (max(1, round(length * _EMU)) for length in size)
    described = markup.escape(words.replace("\n", " "))
    name = f'id="{number}" name="Gambar {number}" descr="{described}"'
    extent = f'cx="{wide}" cy="{high}"'
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f"<wp:extent {extent}/><wp:docPr {name}/>"
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        f"<pic:pic><pic:nvPicPr><pic:cNvPr {name}/><pic:cNvPicPr/></pic:nvPicPr>"
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch>'
        '</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext {extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
