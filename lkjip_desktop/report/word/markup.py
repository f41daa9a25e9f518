"""WordprocessingML as text: runs, fields, bookmarks and paragraphs, safe for any user's words."""

from collections.abc import Mapping
from typing import Final

NAMESPACES: Final = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:o="urn:schemas-microsoft-com:office:office"'
)
DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# The schema wants the properties of a paragraph, a run, a cell in this order and no other.
_PARAGRAPH: Final = (
    "pStyle", "keepNext", "keepLines", "pageBreakBefore", "numPr", "pBdr", "shd", "tabs",
    "spacing", "ind", "jc", "outlineLvl", "sectPr",
)  # fmt: skip
_RUN: Final = (
    "rStyle", "rFonts", "b", "i", "caps", "noProof", "webHidden", "color", "spacing", "sz",
    "vertAlign", "lang",
)  # fmt: skip

Parts = Mapping[str, str]
"""Properties by the name of their element, each with its mark-up."""

_ESCAPES: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def escape(words: str) -> str:
    """For text and for attributes."""
    return words.translate(_ESCAPES)


def twips(points: float) -> int:
    """Twentieths of a point."""
    return round(points * 20)


def value(name: str, val: object) -> str:
    """An element that holds nothing but a value."""
    return f'<w:{name} w:val="{val}"/>'


def paragraph_properties(parts: Parts) -> str:
    """What is set at the head of a paragraph or a paragraph style."""
    inside = "".join(parts[name] for name in _PARAGRAPH if name in parts)
    return f"<w:pPr>{inside}</w:pPr>" if inside else ""


def run_properties(parts: Parts) -> str:
    """What is set at the head of a run or a style."""
    inside = "".join(parts[name] for name in _RUN if name in parts)
    return f"<w:rPr>{inside}</w:rPr>" if inside else ""


def paragraph(inside: str, parts: Parts) -> str:
    return f"<w:p>{paragraph_properties(parts)}{inside}</w:p>"


def run(words: str, properties: str = "") -> str:
    """Legible words in one look; line breaks and tabs are elements of their own."""
    if not words:
        return ""
    lines = "<w:br/>".join(
        "<w:tab/>".join(_text(part) for part in line.split("\t")) for line in words.split("\n")
    )
    return f"<w:r>{properties}{lines}</w:r>"


def _text(words: str) -> str:
    return f'<w:t xml:space="preserve">{escape(words)}</w:t>' if words else ""


def field(code: str, shown: str, properties: str = "") -> str:
    """A field that Word computes anew when it is asked to; until then it shows these words."""
    return (
        f"{field_begin(code, properties)}{run(shown, properties)}"
        f'<w:r>{properties}<w:fldChar w:fldCharType="end"/></w:r>'
    )


def field_begin(code: str, properties: str = "") -> str:
    """The head of a field whose result goes over several paragraphs."""
    return (
        f'<w:r>{properties}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{properties}<w:instrText xml:space="preserve"> {escape(code)} </w:instrText></w:r>'
        f'<w:r>{properties}<w:fldChar w:fldCharType="separate"/></w:r>'
    )


FIELD_END: Final = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def bookmark(number: int, name: str, inside: str) -> str:
    """Mark-up that references may lead to."""
    return (
        f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{inside}'
        f'<w:bookmarkEnd w:id="{number}"/>'
    )


def link(anchor: str, inside: str) -> str:
    return f'<w:hyperlink w:anchor="{anchor}" w:history="1">{inside}</w:hyperlink>'


def border(side: str, weight: float, colour: str, kind: str = "single", space: int = 0) -> str:
    """A line at one side of a paragraph or a cell; the weight in points."""
    eighths = max(2, round(weight * 8))
    return f'<w:{side} w:val="{kind}" w:sz="{eighths}" w:space="{space}" w:color="{colour}"/>'


def no_border(side: str) -> str:
    return f'<w:{side} w:val="nil"/>'
