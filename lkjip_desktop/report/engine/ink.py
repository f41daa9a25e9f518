"""The pen: writes text, rules and boxes straight into the page stream of a ReportLab canvas.

Canvas methods keep a state that nobody reads here and look every glyph up again; writing the
operators oneself is what makes drawing fast. Coordinates are absolute, in points from the lower
left corner of the sheet; colours are operand strings of ``style``.
"""

from collections.abc import Container, Hashable, Iterable, Mapping, Sequence
from types import TracebackType
from typing import Final, Self

from reportlab.pdfbase import pdfdoc

from lkjip_desktop.report.engine import structure, style, text, typeset
from lkjip_desktop.report.engine.pdf import PdfFile, Rect
from lkjip_desktop.report.engine.structure import Element
from lkjip_desktop.report.engine.style import TextStyle
from lkjip_desktop.report.engine.text import Content
from lkjip_desktop.report.engine.typeset import Line, Segment

_ESCAPES: Final = str.maketrans({"\\": r"\\", "(": r"\(", ")": r"\)"})
_OCTAL: Final = {code: f"\\{code:03o}" for code in (*range(32), *range(127, 256))}


class Pen:
    """Draws on the current page of one file and remembers colours to leave repeats out.

    Where the file is tagged, text belongs to the element that is open, and lines and grounds are
    artefacts but for those of a figure.
    """

    def __init__(self, file: PdfFile, goals: Container[str] = ()) -> None:
        """``goals`` are the keys that links may lead to; others stay plain text."""
        self.file, self._goals = file, goals
        self._encoded: dict[tuple[str, str], str] = {}
        self._fonts: dict[str, str] = {}
        self._out: list[str] = []
        self._fill = self._stroke = ""
        self._line_width = -1.0
        self.words: Element | str | None = structure.ARTEFACT if file.tree else None
        """What text belongs to; None in a file without tags."""
        self.strokes: Element | str | None = self.words
        """What all else belongs to."""
        self._open: Element | str | None = None

    def begin(self, width: float, height: float) -> None:
        """Start a page of that size."""
        self._out = self.file.begin(width, height)
        self._forget()

    def end(self) -> None:
        self._close()
        self.file.end()

    # --- tags -------------------------------------------------------------------------------------

    def inside(self, element: Element | None) -> "_Inside":
        """Text belongs to that element until the ``with`` ends; with None to what it did."""
        return _Inside(self, element or self.words, self.strokes)

    def tag(self, role: str, owner: Hashable = None, entries: str = "") -> "_Inside":
        """Text belongs to a new element inside the open one; see Tree.of."""
        tree, over = self.file.tree, self.words
        if tree is None or not isinstance(over, Element):
            return _Inside(self, over, self.strokes)
        return _Inside(self, tree.of(role, owner, over, entries), self.strokes)

    def figure(self, words: str, box: Rect, owner: Hashable = None) -> "_Inside":
        """All that is drawn belongs to a figure that stands for ``words``."""
        sides = " ".join(f"{side:.2f}" for side in box)
        layout = f"/A<</O/Layout/Placement/Block/BBox[{sides}]>>"
        held = self.tag("Figure", owner, structure.alternative(text.clean(words)) + layout)
        return _Inside(self, held.words, held.words)

    def group(self, role: str) -> "_Inside":
        """Text belongs to the element that holds neighbours of one kind, a contents or a list."""
        tree, over = self.file.tree, self.words
        if tree is None or not isinstance(over, Element):
            return _Inside(self, over, self.strokes)
        return _Inside(self, tree.group(role, over), self.strokes)

    def item(self, owner: Hashable, indent: float, *, begins: bool) -> "_Inside":
        """Text belongs to an item of a list; see Tree.item."""
        tree, over = self.file.tree, self.words
        if tree is None or not isinstance(over, Element):
            return _Inside(self, over, self.strokes)
        return _Inside(self, tree.item(owner, over, indent, begins=begins), self.strokes)

    def heading(self, owner: Hashable, depth: int) -> "_Inside":
        """Text belongs to a heading of that depth, 1 a chapter."""
        tree, over = self.file.tree, self.words
        if tree is None or not isinstance(over, Element):
            return _Inside(self, over, self.strokes)
        return _Inside(self, tree.heading(owner, over, depth), self.strokes)

    def row(self, owner: Hashable, cells: Iterable[tuple[int, str, str]]) -> Mapping[int, Element]:
        """The elements of a table row by column; none where nothing is tagged."""
        tree, over = self.file.tree, self.words
        if tree is None or not isinstance(over, Element):
            return {}
        return tree.row(owner, over, cells)

    def document(self) -> "_Inside":
        """What belongs to the report itself and not to its furniture."""
        tree = self.file.tree
        return _Inside(self, tree.root if tree else None, self.strokes)

    def furniture(self, kind: str) -> "_Inside":
        """What stands on every page: structure.HEAD, FOOT or WATERMARK."""
        kept = kind if self.file.tree is not None else None
        return _Inside(self, kept, kept)

    def aside(self) -> "_Inside":
        """What is drawn for the eye alone, as a repeated head."""
        apart = self.words and structure.ARTEFACT
        return _Inside(self, apart, apart)

    def _turn(self, to: Element | str | None) -> None:
        """What is drawn from here on belongs to that."""
        self._close()
        self._open = to
        if isinstance(to, str):
            self._out.append(to)
        elif to is not None and (tree := self.file.tree) is not None:
            number = tree.content(len(tree.pages) - 1, to)
            self._out.append(f"/{to.role} <</MCID {number}>> BDC")

    def _close(self) -> None:
        if self._open is not None:
            self._out.append("EMC")
            self._open = None

    def _settle(self) -> None:
        """Before the state of the page is kept or given back: a figure goes on, all else ends."""
        if isinstance(self.strokes, Element):
            if self._open is not self.strokes:
                self._turn(self.strokes)
        else:
            self._close()

    # --- lines and grounds ------------------------------------------------------------------------

    def _forget(self) -> None:
        self._fill = self._stroke = ""
        self._line_width = -1.0

    def fill(self, colour: str) -> None:
        if colour != self._fill:
            self._out.append(f"{colour} rg")
            self._fill = colour

    def stroke(self, colour: str, width: float) -> None:
        if colour != self._stroke:
            self._out.append(f"{colour} RG")
            self._stroke = colour
        if width != self._line_width:
            self._out.append(f"{width:.4g} w")
            self._line_width = width

    def dash(self, *lengths: float) -> None:
        """Draw rules dashed from here; without lengths solid again."""
        self._out.append(f"[{' '.join(f'{length:.4g}' for length in lengths)}] 0 d")

    def rule(self, x1: float, y1: float, x2: float, y2: float, width: float, colour: str) -> None:
        if self._open is not self.strokes:
            self._turn(self.strokes)
        self.stroke(colour, width)
        self._out.append(f"{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S")

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        fill: str | None = None,
        stroke: str | None = None,
        weight: float = 0.5,
    ) -> None:
        """A rectangle by its lower left corner, filled, outlined or both."""
        if self._open is not self.strokes:
            self._turn(self.strokes)
        if fill is not None:
            self.fill(fill)
        if stroke is not None:
            self.stroke(stroke, weight)
        paint = "B" if fill and stroke else "f" if fill else "S"
        self._out.append(f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re {paint}")

    def polygon(self, points: Sequence[tuple[float, float]], fill: str) -> None:
        if self._open is not self.strokes:
            self._turn(self.strokes)
        self.fill(fill)
        path = " l ".join(f"{x:.2f} {y:.2f}" for x, y in points[1:])
        self._out.append(f"{points[0][0]:.2f} {points[0][1]:.2f} m {path} l h f")

    def shape(self, path: str, fill: str) -> None:
        """A filled outline given by its operators; the letters of words nobody is to read."""
        if self._open is not self.strokes:
            self._turn(self.strokes)
        self.fill(fill)
        self._out.append(f"{path} f")

    def circle(
        self, x: float, y: float, radius: float, fill: str, stroke: str, weight: float
    ) -> None:
        """A dot with an outline."""
        if self._open is not self.strokes:
            self._turn(self.strokes)
        self.fill(fill)
        self.stroke(stroke, weight)
        r, k = radius, radius * 0.5523
        self._out.append(
            f"{x - r:.2f} {y:.2f} m "
            f"{x - r:.2f} {y + k:.2f} {x - k:.2f} {y + r:.2f} {x:.2f} {y + r:.2f} c "
            f"{x + k:.2f} {y + r:.2f} {x + r:.2f} {y + k:.2f} {x + r:.2f} {y:.2f} c "
            f"{x + r:.2f} {y - k:.2f} {x + k:.2f} {y - r:.2f} {x:.2f} {y - r:.2f} c "
            f"{x - k:.2f} {y - r:.2f} {x - r:.2f} {y - k:.2f} {x - r:.2f} {y:.2f} c h B"
        )

    def clip(self, x: float, y: float, width: float, height: float) -> None:
        """Save the state and draw only inside this rectangle until ``restore``."""
        self._settle()
        self._out.append(f"q {x:.2f} {y:.2f} {width:.2f} {height:.2f} re W n")

    def transform(self, matrix: tuple[float, float, float, float, float, float]) -> None:
        """Save the state and map coordinates until ``restore``; links are not mapped."""
        self._settle()
        self._out.append(f"q {' '.join(f'{value:.5g}' for value in matrix)} cm")

    def restore(self) -> None:
        self._settle()
        self._out.append("Q")
        self._forget()

    # --- text -------------------------------------------------------------------------------------

    def _encode(self, words: str, cut: str) -> str:
        """Show operators for text that is not plain ASCII, which may need several subsets."""
        known = self._encoded.get((cut, words))
        if known is None:
            shown = [
                (name, codes.decode("latin-1").translate(_ESCAPES).translate(_OCTAL))
                for name, codes in self.file.encode(words, cut)
            ]
            if len(shown) == 1 and shown[0][0].endswith("+0"):
                known = f"({shown[0][1]}) Tj"
            else:
                known = " ".join(f"{subset} %s Tf ({codes}) Tj" for subset, codes in shown)
            self._encoded[cut, words] = known
        return known

    def write(  # noqa: PLR0913 - a stroke of text has that many properties
        self,
        x: float,
        y: float,
        words: str,
        cut: str,
        size: float,
        colour: str,
        *,
        spacing: float = 0,
        tracking: float = 0,
        more: bool = False,
    ) -> None:
        """Clean text from (x, baseline); ``spacing`` is added to each space, in points.

        Where ``more`` follows a space of no width ends it, or two words would be heard as one.
        """
        if not words:
            return
        if self._open is not self.words:
            self._turn(self.words)
        self.fill(colour)
        if words.isascii():
            # The first subset keeps printable ASCII at its own codes.
            shown = f"({words.translate(_ESCAPES)}) Tj"
        else:
            shown = self._encode(words, cut)
            if "%s" in shown:
                shown = shown.replace("%s", f"{size:.4g}")
        extra = f" {spacing:.4f} Tw" if spacing else ""
        extra += f" {tracking:.4g} Tc" if tracking else ""
        reset = " 0 Tw" if spacing else ""
        reset += " 0 Tc" if tracking else ""
        reset += " 1 Tz ( ) Tj 100 Tz" if more else ""
        font = self._fonts.get(cut)
        if font is None:
            font = self._fonts[cut] = f"{self.file.font(cut)}+0"
        self._out.append(
            f"BT {font} {size:.4g} Tf{extra} 1 0 0 1 {x:.2f} {y:.2f} Tm {shown}{reset} ET"
        )

    def line(
        self, x: float, y: float, line: Line, stretch: float = 0, *, more: bool = False
    ) -> None:
        """One broken line from (x, baseline), its word spaces stretched by so many points."""
        last = line.segments[-1] if more and line.segments else None
        for segment in line.segments:
            self._segment(x, y, segment, stretch, more=segment is last)
            x += segment.width + segment.gaps * stretch

    def _segment(self, x: float, y: float, segment: Segment, stretch: float, *, more: bool) -> None:
        look = segment.look
        if look.target and self.leads(look.target):
            advance = segment.width + segment.gaps * stretch
            rect = (x, y - 2, x + advance, y + look.size * 0.8)
            with self.tag("Link"):
                self._stroke_of(x, y, segment, stretch, more=more)
                self.link(look.target, rect, segment.text)
        else:
            self._stroke_of(x, y, segment, stretch, more=more)

    def _stroke_of(
        self, x: float, y: float, segment: Segment, stretch: float, *, more: bool
    ) -> None:
        look, words = segment.look, segment.text
        y += look.rise
        self.write(x, y, words, look.cut, look.size, look.colour, spacing=stretch, more=more)

    def lines(
        self,
        lines: Sequence[Line],
        look: TextStyle,
        x: float,
        top: float,
        width: float,
        *,
        justify: bool = False,
        more: bool = False,
    ) -> None:
        """A block of lines under ``top`` in a column of that width, aligned as the style says.

        ``more`` of the same sentence follows elsewhere.
        """
        y, rest = top - look.baseline, len(lines)
        for line in lines:
            rest -= 1
            follows = more or rest > 0
            if justify:
                self.line(x, y, line, line.stretch(width), more=follows)
            elif look.align == "right":
                self.line(x + width - line.width, y, line, more=follows)
            elif look.align == "centre":
                self.line(x + (width - line.width) / 2, y, line, more=follows)
            else:
                self.line(x, y, line, more=follows)
            y -= look.leading

    def say(
        self,
        x: float,
        y: float,
        content: Content,
        look: TextStyle,
        align: style.Align = "left",
        *,
        more: bool = False,
    ) -> float:
        """One unbroken line at (x, baseline), x being its left, right or middle; its width.

        ``more`` of the same sentence follows elsewhere.
        """
        line = typeset.wrap(content, look, 1e9)[0]
        if align == "right":
            x -= line.width
        elif align == "centre":
            x -= line.width / 2
        self.line(x, y, line, more=more)
        return line.width

    # --- what is no ink of ours -------------------------------------------------------------------

    def embed(self, packed: pdfdoc.PDFImageXObject) -> None:
        """Draw an image over the unit square."""
        if self._open is not self.strokes:
            self._turn(self.strokes)
        self._out.append(f"/{self.file.image(packed)} Do")

    def leads(self, target: str) -> bool:
        """Whether a link there leads to something, and may stand here: no artefact has links."""
        return target in self._goals and not isinstance(self.words, str)

    def link(self, target: str, rect: Rect, words: str) -> None:
        """A rectangle of the open element that leads to the mark with that key; see `leads`."""
        element = self.words if isinstance(self.words, Element) else None
        self.file.link(target, rect, words, element)

    def field(self, name: str, words: str, rect: Rect) -> None:
        """An empty place for an electronic signature."""
        with self.tag("Form"):
            element = self.words if isinstance(self.words, Element) else None
            self.file.field(name, words, rect, element)


class _Inside:
    """What text and strokes belong to for the length of a ``with``."""

    __slots__ = ("_before", "_pen", "_strokes", "words")

    def __init__(
        self, pen: Pen, words: Element | str | None, strokes: Element | str | None
    ) -> None:
        self._pen, self.words, self._strokes = pen, words, strokes
        self._before = (pen.words, pen.strokes)

    def __enter__(self) -> Self:
        self._pen.words, self._pen.strokes = self.words, self._strokes
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._pen.words, self._pen.strokes = self._before
