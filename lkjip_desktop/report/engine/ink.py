"""The pen: writes text, rules and boxes straight into the page stream of a ReportLab canvas.

Canvas methods keep a state that nobody reads here and look every glyph up again; writing the
operators oneself is what makes drawing fast. Coordinates are absolute, in points from the lower
left corner of the sheet; colours are operand strings of ``style``.
"""

from collections.abc import Container, Sequence
from typing import Final

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from lkjip_desktop.report.engine import style, text, typeset
from lkjip_desktop.report.engine.style import TextStyle
from lkjip_desktop.report.engine.text import Content
from lkjip_desktop.report.engine.typeset import Line, Segment

_ESCAPES: Final = str.maketrans({"\\": r"\\", "(": r"\(", ")": r"\)"})
_OCTAL: Final = {code: f"\\{code:03o}" for code in (*range(32), *range(127, 256))}


class Pen:
    """Draws on the current page of one canvas and remembers colours to leave repeats out."""

    def __init__(self, canvas: Canvas, goals: Container[str] = ()) -> None:
        """``goals`` are the keys that links may lead to; others stay plain text."""
        self.canvas, self._goals = canvas, goals
        self._encoded: dict[tuple[str, str], str] = {}
        self._fonts: dict[str, str] = {}
        self._out: list[str] = []
        self._fill = self._stroke = ""
        self._line_width = -1.0

    def begin(self, width: float, height: float) -> None:
        """Start a page of that size."""
        self.canvas.setPageSize((width, height))
        self._out = self.canvas._code  # noqa: SLF001 - no public way to write an operator
        self._forget()

    def end(self) -> None:
        self.canvas.showPage()

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
        if fill is not None:
            self.fill(fill)
        if stroke is not None:
            self.stroke(stroke, weight)
        paint = "B" if fill and stroke else "f" if fill else "S"
        self._out.append(f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re {paint}")

    def polygon(self, points: Sequence[tuple[float, float]], fill: str) -> None:
        self.fill(fill)
        path = " l ".join(f"{x:.2f} {y:.2f}" for x, y in points[1:])
        self._out.append(f"{points[0][0]:.2f} {points[0][1]:.2f} m {path} l h f")

    def circle(
        self, x: float, y: float, radius: float, fill: str, stroke: str, weight: float
    ) -> None:
        """A dot with an outline."""
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
        self._out.append(f"q {x:.2f} {y:.2f} {width:.2f} {height:.2f} re W n")

    def transform(self, matrix: tuple[float, float, float, float, float, float]) -> None:
        """Save the state and map coordinates until ``restore``; links are not mapped."""
        self._out.append(f"q {' '.join(f'{value:.5g}' for value in matrix)} cm")

    def restore(self) -> None:
        self._out.append("Q")
        self._forget()

    def _encode(self, words: str, cut: str) -> str:
        """Show operators for text that is not plain ASCII, which may need several subsets."""
        known = self._encoded.get((cut, words))
        if known is None:
            font, document = style.font(cut), self.canvas._doc  # noqa: SLF001
            name = self._font(cut)
            shown = []
            for subset, codes in font.splitString(words, document):
                escaped = codes.decode("latin-1").translate(_ESCAPES).translate(_OCTAL)
                shown.append((f"{name}+{subset}", escaped))
            if len(shown) == 1 and shown[0][0].endswith("+0"):
                known = f"({shown[0][1]}) Tj"
            else:
                known = " ".join(f"{subset} %s Tf ({codes}) Tj" for subset, codes in shown)
            self._encoded[cut, words] = known
        return known

    def _font(self, cut: str) -> str:
        """The resource name of a cut, without its subset; the font joins the document here."""
        name = self._fonts.get(cut)
        if name is None:
            font, document = style.font(cut), self.canvas._doc  # noqa: SLF001
            font.splitString(" ", document)
            subset: str = font.getSubsetInternalName(0, document)
            name = self._fonts[cut] = subset.removesuffix("+0")
        return name

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
    ) -> None:
        """Clean text from (x, baseline); ``spacing`` is added to each space, in points."""
        if not words:
            return
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
        self._out.append(
            f"BT {self._font(cut)}+0 {size:.4g} Tf{extra} 1 0 0 1 {x:.2f} {y:.2f} Tm "
            f"{shown}{reset} ET"
        )

    def line(self, x: float, y: float, line: Line, stretch: float = 0) -> None:
        """One broken line from (x, baseline), its word spaces stretched by so many points."""
        for segment in line.segments:
            self._segment(x, y, segment, stretch)
            x += segment.width + segment.gaps * stretch

    def _segment(self, x: float, y: float, segment: Segment, stretch: float) -> None:
        look = segment.look
        self.write(
            x, y + look.rise, segment.text, look.cut, look.size, look.colour, spacing=stretch
        )
        if look.target:
            advance = segment.width + segment.gaps * stretch
            self.link(look.target, x, y - 2, x + advance, y + look.size * 0.8)

    def lines(
        self,
        lines: Sequence[Line],
        look: TextStyle,
        x: float,
        top: float,
        width: float,
        *,
        justify: bool = False,
    ) -> None:
        """A block of lines under ``top`` in a column of that width, aligned as the style says."""
        y = top - look.baseline
        for line in lines:
            if justify:
                self.line(x, y, line, line.stretch(width))
            elif look.align == "right":
                self.line(x + width - line.width, y, line)
            elif look.align == "centre":
                self.line(x + (width - line.width) / 2, y, line)
            else:
                self.line(x, y, line)
            y -= look.leading

    def say(
        self, x: float, y: float, content: Content, look: TextStyle, align: style.Align = "left"
    ) -> float:
        """One unbroken line at (x, baseline), x being its left, right or middle; its width."""
        line = typeset.wrap(content, look, 1e9)[0]
        if align == "right":
            x -= line.width
        elif align == "centre":
            x -= line.width / 2
        self.line(x, y, line)
        return line.width

    def embed(self, packed: pdfdoc.PDFImageXObject) -> None:
        """Draw an image over the unit square; the same data is put into the file once."""
        canvas, document = self.canvas, self.canvas._doc  # noqa: SLF001
        name = document.getXObjectName(packed.name)
        if name not in document.idToObject:
            canvas._setXObjects(packed)  # noqa: SLF001
            document.Reference(packed, name)
            document.addForm(packed.name, packed)
        canvas._currentPageHasImages = 1  # noqa: SLF001
        canvas._formsinuse.append(packed.name)  # noqa: SLF001
        self._out.append(f"/{name} Do")

    def link(self, target: str, x1: float, y1: float, x2: float, y2: float) -> None:
        """A rectangle that leads to the place of the mark with that key."""
        if target in self._goals:
            self.canvas.linkAbsolute("", target, (x1, y1, x2, y2), Border="[0 0 0]")

    def place(self, key: str, top: float) -> None:
        """Where links to ``key`` lead: this page, scrolled to ``top``."""
        self.canvas.bookmarkHorizontalAbsolute(key, top)

    def outline(self, title: str, key: str, level: int) -> None:
        self.canvas.addOutlineEntry(text.clean(title), key, level, closed=level > 0)


def page_labels(canvas: Canvas, labels: Sequence[tuple[int, str | None, int, str | None]]) -> None:
    """What viewers show as page numbers, for each sheet (from 0) where that changes.

    A label is the sheet, ROMAN_LOWER, ARABIC or None, the first number and a word before it.
    """
    catalogue = pdfdoc.PDFPageLabels()
    for sheet, kind, start, prefix in labels:
        catalogue.addPageLabel(sheet, pdfdoc.PDFPageLabel(kind, start, prefix))
    canvas._doc.Catalog.PageLabels = catalogue  # noqa: SLF001
