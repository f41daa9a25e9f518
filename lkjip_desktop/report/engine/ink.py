"""The pen: writes text, rules and boxes straight into the page stream of a ReportLab canvas.

Canvas methods keep a state that nobody reads here and look every glyph up again; writing the
operators oneself is what makes drawing fast. Coordinates are absolute, in points from the lower
left corner of the sheet; colours are operand strings of ``style``.
"""

from collections.abc import Container, Sequence
from typing import Final

from reportlab.pdfbase import pdfdoc

from lkjip_desktop.report.engine import style, typeset
from lkjip_desktop.report.engine.pdf.canvas import PdfFile, Rect, Stamp
from lkjip_desktop.report.engine.pdf.structure import Element
from lkjip_desktop.report.engine.pdf.tagged import Tagged
from lkjip_desktop.report.engine.style import TextStyle
from lkjip_desktop.report.engine.text import Content
from lkjip_desktop.report.engine.typeset import Line

_ESCAPES: Final = str.maketrans({"\\": r"\\", "(": r"\(", ")": r"\)"})
_OCTAL: Final = {code: f"\\{code:03o}" for code in (*range(32), *range(127, 256))}


class _Codes(dict[int, str]):
    """What stands for each character in the first subset of a cut, made when it is first met."""

    def __init__(self, file: PdfFile, cut: str) -> None:
        super().__init__()
        self._file, self._cut = file, cut
        self.further: set[str] = set()
        """Characters of other subsets."""

    def __missing__(self, code: int) -> str:
        ((subset, raw),) = self._file.encode(chr(code), self._cut)
        if not subset.endswith("+0"):
            self.further.add(chr(code))
        self[code] = _literal(raw)
        return self[code]


def _escaped(words: str) -> str:
    """As they stand between the brackets of a string; `translate` looks at every character."""
    return words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _literal(codes: bytes) -> str:
    """Codes as they stand between the brackets of a string."""
    return codes.decode("latin-1").translate(_ESCAPES).translate(_OCTAL)


class Pen(Tagged):
    """Draws on the current page of one file and remembers colours to leave repeats out."""

    def __init__(self, file: PdfFile, targets: Container[str] = ()) -> None:
        """``targets`` are the keys that links may lead to; others stay plain text."""
        super().__init__(file)
        self._targets = targets
        self._codes: dict[str, _Codes] = {}
        self._forget()

    def begin(self, width: float, height: float) -> None:
        """Start a page of that size."""
        self._out = self.file.begin(width, height)
        self._forget()

    def end(self) -> None:
        self._close()
        self.file.end()

    def _forget(self) -> None:
        self._fill = self._stroke = ""
        self._chosen: tuple[str, float] | None = None
        self._line_width = -1.0

    # --- lines and grounds ------------------------------------------------------------------------

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

    def _encode(self, words: str, cut: str, size: float) -> str:
        """Show operators for text that is not plain ASCII, which may need several subsets."""
        codes = self._codes.get(cut)
        if codes is None:
            codes = self._codes[cut] = _Codes(self.file, cut)
        shown = words.translate(codes)
        if codes.further.isdisjoint(words):
            return f"({shown}) Tj"
        self._chosen = None
        parts = self.file.encode(words, cut)
        return " ".join(f"{subset} {size:.4g} Tf ({_literal(raw)}) Tj" for subset, raw in parts)

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
        out = self._out
        if colour != self._fill:
            self._fill = colour
            out.append(f"{colour} rg")
        if self._chosen != (cut, size):
            self._chosen = (cut, size)
            out.append(f"{self.file.font(cut)}+0 {size:.4g} Tf")
        # The first subset keeps printable ASCII at its own codes.
        plain = words.isascii()
        shown = f"({_escaped(words)}) Tj" if plain else self._encode(words, cut, size)
        if spacing:
            shown = f"{spacing:.4f} Tw {shown} 0 Tw"
        if tracking:
            shown = f"{tracking:.4g} Tc {shown} 0 Tc"
        if more:
            shown += " 1 Tz ( ) Tj 100 Tz"
        out.append(f"BT {x:.2f} {y:.2f} Td {shown} ET")

    def line(
        self, x: float, y: float, line: Line, stretch: float = 0, *, more: bool = False
    ) -> None:
        """One broken line from (x, baseline), its word spaces stretched by so many points."""
        last = line.segments[-1] if more and line.segments else None
        for segment in line.segments:
            words, look, width, gaps = segment
            cut, size, colour, rise, target = look
            follows, advance = segment is last, width + gaps * stretch
            if target and self.leads(target):
                with self.tag("Link"):
                    self.write(x, y + rise, words, cut, size, colour, spacing=stretch, more=follows)
                    self.link(target, (x, y - 2, x + advance, y + size * 0.8), words)
            else:
                self.write(x, y + rise, words, cut, size, colour, spacing=stretch, more=follows)
            x += advance

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

    def embed(self, packed: pdfdoc.PDFImageXObject | Stamp) -> None:
        """Draw an image over the unit square, or a stamp as it is."""
        if self._open is not self.strokes:
            self._turn(self.strokes)
        self._out.append(f"/{self.file.image(packed)} Do")

    def leads(self, target: str) -> bool:
        """Whether a link there leads to something, and may stand here: no artefact has links."""
        return target in self._targets and not isinstance(self.words, str)

    def link(self, target: str, rect: Rect, words: str) -> None:
        """A rectangle of the open element that leads to the mark with that key; see `leads`."""
        element = self.words if isinstance(self.words, Element) else None
        self.file.link(target, rect, words, element)

    def field(self, name: str, words: str, rect: Rect) -> None:
        """An empty place for an electronic signature."""
        with self.tag("Form"):
            element = self.words if isinstance(self.words, Element) else None
            self.file.field(name, words, rect, element)
