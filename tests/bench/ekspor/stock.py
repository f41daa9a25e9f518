"""Sets plain data with stock ReportLab: platypus flowables, reportlab.graphics, multiBuild.

``python -m tests.bench.ekspor.stock DATA.json OUT.pdf`` does it as a process of its own.
"""

import json
import sys
from functools import cache
from html import escape
from pathlib import Path
from typing import Any, BinaryIO

from reportlab.graphics.shapes import Circle, Drawing, Line, Rect, String
from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)
from reportlab.platypus.tableofcontents import TableOfContents

FONT = "LiberationSans"
CUTS = {
    (False, False): FONT,
    (True, False): f"{FONT}-Bold",
    (False, True): f"{FONT}-Italic",
    (True, True): f"{FONT}-BoldItalic",
}
ALIGN = {"left": TA_LEFT, "right": TA_RIGHT, "centre": TA_CENTER, "justify": TA_JUSTIFY}
ACCENT, MIDDLE, BAND, HAIRLINE, INK = (
    HexColor(colour) for colour in ("#1B3B5A", "#9DB0C4", "#E8EDF2", "#BFC6CE", "#1A1C1F")
)
ROMAN = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii")
Data = dict[str, Any]


@cache
def register() -> None:
    """Register the four cuts of the font under one family."""
    fonts = Path(__file__).parents[3] / "resources" / "fonts"
    for name in CUTS.values():
        cut = name if "-" in name else f"{name}-Regular"
        pdfmetrics.registerFont(TTFont(name, str(fonts / f"{cut}.ttf")))
    names = dict(zip(("normal", "bold", "italic", "boldItalic"), CUTS.values(), strict=True))
    pdfmetrics.registerFontFamily(FONT, **names)


class Document(BaseDocTemplate):
    """Two page templates, running head and foot, and entries for the lists of contents."""

    def __init__(self, out: BinaryIO, data: Data) -> None:
        super().__init__(out, title=data["title"], lang="id-ID", initialFontName=FONT)
        self.data = data
        self.labels: dict[int, str] = {}
        self.section: Data = data["sections"][0]
        self.addPageTemplates([self._template(name) for name in ("portrait", "landscape")])

    def _template(self, name: str) -> PageTemplate:
        shape = self.data["frames"][name]
        width, height = shape["right"] - shape["left"], shape["top"] - shape["bottom"]
        frame = Frame(shape["left"], shape["bottom"], width, height, 0, 0, 0, 0)
        size = (shape["width"], shape["height"])
        return PageTemplate(name, [frame], self._stamp, self._furnish, pagesize=size)

    def beforeDocument(self) -> None:
        self.section, self.count = self.data["sections"][0], 0

    def begin(self, section: Data) -> None:
        """Told by the first flowable of each section, on its page."""
        self.section = section
        if section.get("restart"):
            self.count = 0

    def _stamp(self, canvas: Any, _: Any) -> None:
        if not self.data["draft"]:
            return
        width, height = canvas._pagesize
        canvas.saveState()
        canvas.setFont(CUTS[True, False], 200)
        canvas.setFillColor(BAND)
        canvas.translate(width / 2, height / 2)
        canvas.rotate(52)
        canvas.drawCentredString(0, -70, "DRAF")
        canvas.restoreState()

    def _furnish(self, canvas: Any, _: Any) -> None:
        shape = self.data["frames"]["landscape" if self.section["landscape"] else "portrait"]
        self.count += 1
        kind = self.section["kind"]
        label = {"bare": "", "front": ROMAN[self.count % len(ROMAN)]}.get(kind, str(self.count))
        self.labels[self.page] = label
        if kind == "bare":
            return
        canvas.setFont(FONT, 8)
        if not self.section["opener"]:
            canvas.drawString(shape["left"], shape["head"], self.section["head"])
            canvas.drawRightString(shape["right"], shape["head"], self.data["short"])
        canvas.drawString(shape["left"], shape["foot"], self.data["satker"])
        canvas.drawRightString(shape["right"], shape["foot"], label)

    def afterFlowable(self, flowable: Flowable) -> None:
        mark = getattr(flowable, "mark", None)
        if mark is None:
            return
        self.canv.bookmarkPage(mark["key"])
        words = f"{mark['number']} {mark['title']}".strip()
        if mark["heading"] and mark["listed"]:
            self.canv.addOutlineEntry(words, mark["key"], 0)
        if mark["listed"]:
            level = mark["level"] - 1
            self.notify(mark["kind"], (level, escape(words), self.page, mark["key"]))


class Begin(Flowable):
    """Tells the document that a section begins; nothing to see."""

    def __init__(self, section: Data) -> None:
        super().__init__()
        self.told = section

    def wrap(self, *_: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        self._doctemplateAttr("begin")(self.told)


class Contents(TableOfContents):
    """The stock list, told of several kinds of marks."""

    def __init__(self, kinds: list[str], labels: dict[int, str]) -> None:
        styles = [
            ParagraphStyle(
                f"c{level}",
                fontName=FONT,
                fontSize=9.5,
                leading=13,
                leftIndent=18 * level,
                rightIndent=46,
            )
            for level in range(4)
        ]
        super().__init__(
            levelStyles=styles, dotsMinLevel=0, formatter=lambda page: labels.get(page, "")
        )
        self.kinds = kinds

    def notify(self, kind: str, stuff: Any) -> None:
        if kind in self.kinds:
            self.addEntry(*stuff)


@cache
def _style(look: tuple[tuple[str, Any], ...]) -> ParagraphStyle:
    of = dict(look)
    return ParagraphStyle(
        "x",
        fontName=FONT,
        fontSize=of["size"],
        leading=of["leading"],
        textColor=HexColor(of["colour"]),
        alignment=ALIGN[of["align"]],
        spaceBefore=of["before"],
        spaceAfter=of["after"],
        leftIndent=of["indent"],
        autoLeading="max" if of.get("mixed") else "off",
    )


def _markup(runs: list[list[Any]]) -> str:
    """Runs as the mini-markup of a Paragraph, everything of the user's escaped."""
    parts = []
    for words, bold, italic, colour, size, rise, reference in runs:
        part = escape("00" if reference else words).replace("\n", "<br/>")
        if colour or size:
            look = (f' color="{colour}"' if colour else "") + (f' size="{size}"' if size else "")
            part = f"<font{look}>{part}</font>"
        if rise:
            part = f'<super rise="{rise}">{part}</super>'
        part = f"<i>{part}</i>" if italic else part
        parts.append(f"<b>{part}</b>" if bold else part)
    return "".join(parts)


def _paragraph(runs: list[list[Any]], look: Data, marker: list[list[Any]]) -> Paragraph:
    mixed = any(run[4] for run in runs)
    shape = _style(tuple({**look, "mixed": mixed}.items()))
    bullet = "".join(run[0] for run in marker) or None
    return Paragraph(_markup(runs), shape, bulletText=bullet)


def _drawing(block: Data) -> list[Flowable]:
    drawing = Drawing(block["width"], block["height"])
    top = block["height"]
    for shape in block["shapes"]:
        for piece in _shapes(shape, top):
            drawing.add(piece)
    for label in block["labels"]:
        if label["plate"]:
            left, up, right, down = label["rect"]
            drawing.add(
                Rect(left, top - down, right - left, down - up, fillColor="white", strokeColor=None)
            )
        drawing.add(
            String(
                label["x"],
                top - label["y"],
                label["words"],
                fontName=CUTS[label["bold"], label["italic"]],
                fontSize=label["size"],
                fillColor=HexColor(label["colour"]),
            )
        )
    return [Spacer(1, block["before"]), drawing, Spacer(1, block["after"])]


def _shapes(shape: Data, top: float) -> list[Any]:
    match shape["s"]:
        case "dot":
            x, y, radius = shape["at"]
            return [Circle(x, top - y, radius, fillColor=HexColor("#ffffff"), strokeColor=INK)]
        case "rule":
            x1, y1, x2, y2 = shape["at"]
            colour, dash = HexColor(shape["c"]), shape["dash"] or None
            line = Line(x1, top - y1, x2, top - y2, strokeColor=colour, strokeWidth=shape["w"])
            line.strokeDashArray = dash
            return [line]
    x, y, width, height = shape["at"]
    if shape["fill"] == "target":
        middle = top - y - height / 2
        return [
            Line(x, middle, x + width, middle, strokeColor=INK, strokeDashArray=[2.4, 1.8]),
            Circle(x + width / 2, middle, 2.1, fillColor=HexColor("#ffffff"), strokeColor=INK),
        ]
    fill = {"solid": ACCENT, "middle": MIDDLE}.get(shape["fill"])
    edge = None if fill else ACCENT
    return [
        Rect(x, top - y - height, width, height, fillColor=fill, strokeColor=edge, strokeWidth=0.7)
    ]


def _table(block: Data) -> list[Flowable]:
    rows = [*([block["head"]] if block["head"] else []), *block["rows"]]
    left, right, above = block["pad"]
    commands: list[tuple[Any, ...]] = [
        ("LEFTPADDING", (0, 0), (-1, -1), left),
        # A figure that fills its column to a hair would be broken in two.
        ("RIGHTPADDING", (0, 0), (-1, -1), right - 0.1),
        ("TOPPADDING", (0, 0), (-1, -1), above),
        ("BOTTOMPADDING", (0, 0), (-1, -1), above),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]
    if block["rules"]:
        commands += [
            ("LINEABOVE", (0, 0), (-1, 0), 1.1, ACCENT),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, HAIRLINE),
        ]
    cells: list[list[Any]] = []
    for number, row in enumerate(rows):
        if row["kind"] == "band":
            commands.append(("BACKGROUND", (0, number), (-1, number), BAND))
        line: list[Any] = [""] * len(block["widths"])
        for cell in row["cells"]:
            line[cell["at"]] = _cell(cell, number, commands)
            if cell["span"] > 1:
                end = cell["at"] + cell["span"] - 1
                commands.append(("SPAN", (cell["at"], number), (end, number)))
        cells.append(line)
    if not cells:
        return []
    made = Table(
        cells,
        colWidths=block["widths"],
        repeatRows=1 if block["head"] else 0,
        style=commands,
        spaceAfter=block["after"],
    )
    made.hAlign = "LEFT"
    return [made]


def _cell(cell: Data, row: int, commands: list[tuple[Any, ...]]) -> Any:
    """A figure as a bare string, which costs a Table less than the Paragraph of a text."""
    look, runs, at = cell["look"], cell["runs"], (cell["at"], row)
    if not cell["number"] or len(runs) > 1 or "\n" in runs[0][0] or " " in runs[0][0]:
        return _paragraph(runs, look, [])
    words, bold, italic, colour, *_ = runs[0]
    commands += [
        ("FONT", at, at, CUTS[bold, italic], look["size"], look["leading"]),
        ("TEXTCOLOR", at, at, HexColor(colour or look["colour"])),
        ("ALIGN", at, at, "RIGHT"),
    ]
    return words


def _flowables(block: Data, labels: dict[int, str]) -> list[Flowable]:
    match block["t"]:
        case "text":
            made = _paragraph(block["runs"], block["look"], block["marker"])
            made.mark = block["mark"]
            # Cheaper than keepWithNext, which would wrap a whole table with its caption.
            return [CondPageBreak(60), made] if block["look"]["keep"] else [made]
        case "table":
            return _table(block)
        case "chart":
            return _drawing(block)
        case "contents":
            return [Contents(block["kinds"], labels)]
        case "bound":
            inner = [piece for child in block["blocks"] for piece in _flowables(child, labels)]
            return [KeepTogether([p for p in inner if not isinstance(p, CondPageBreak)])]
    return [Spacer(1, block["height"])]


def build(data: Data, out: BinaryIO) -> None:
    """Flowables of the data, and multiBuild of them."""
    register()
    document = Document(out, data)
    story: list[Flowable] = []
    for number, section in enumerate(data["sections"]):
        if number:
            name = "landscape" if section["landscape"] else "portrait"
            story += [NextPageTemplate(name), PageBreak()]
        story.append(Begin(section))
        for block in section["blocks"]:
            story += _flowables(block, document.labels)
    document.multiBuild(story)


def main() -> None:
    source, out = map(Path, sys.argv[1:])
    with out.open("wb") as file:
        build(json.loads(source.read_text(encoding="utf-8")), file)
    print(out, flush=True)


if __name__ == "__main__":
    main()
