"""White space between blocks as the spacing of the paragraphs around it, not as empty ones.

A block does not know what stands above and below it when it is written; the whole body does.
"""

import re
from typing import Final

from lkjip_desktop.report.word import look

_GAP: Final = re.compile(
    rf'<w:p><w:pPr><w:pStyle w:val="{look.GAP}"/>(?:<w:keepNext/>)?'
    r'<w:spacing w:before="0" w:after="0" w:line="(\d+)" w:lineRule="exact"/></w:pPr></w:p>'
)
_PARAGRAPH: Final = re.compile(r"(<w:p>.*?</w:p>)", re.DOTALL)
_STYLE: Final = re.compile(r'<w:pStyle w:val="(\w+)"/>')
_SPACING: Final = re.compile(r"<w:spacing w:before=[^>]*/>")
_LATER: Final = re.compile(r"<w:ind |<w:jc |<w:outlineLvl |<w:sectPr>|</w:pPr>")
"""What the order of the format puts behind the spacing of a paragraph."""


def settled(body: str) -> str:
    """The body without its gaps, but for those between two tables, which would become one."""
    pieces = _PARAGRAPH.split(body)
    kept: list[str] = []
    above = 0
    for number, piece in enumerate(pieces):
        gap = _GAP.fullmatch(piece)
        following = "".join(pieces[number + 1 : number + 3])
        if gap is None:
            is_paragraph = piece.startswith("<w:p>")
            kept.append(_spaced(piece, "before", above) if is_paragraph and above else piece)
            above = 0 if piece else above
        elif following.startswith("<w:p>"):
            above = max(above, int(gap[1]))
        elif following.startswith("<w:tbl>") and (last := _last_paragraph(kept)) is not None:
            kept[last] = _spaced(kept[last], "after", max(above, int(gap[1])))
            above = 0
        else:
            kept.append(piece)
    return "".join(kept)


def _last_paragraph(kept: list[str]) -> int | None:
    """The paragraph that the body ends with so far; None where it ends with a table."""
    last = next((at for at in range(len(kept) - 1, -1, -1) if kept[at]), None)
    return last if last is not None and kept[last].startswith("<w:p>") else None


def _spaced(paragraph: str, side: str, twips: int) -> str:
    """The paragraph with at least that much space on one side."""
    head, found, rest = paragraph.partition("</w:pPr>")
    if not found:
        return paragraph
    style = _STYLE.search(head)
    own = _SPACING.search(head)
    spacing = own[0] if own else look.spacing_of(style[1] if style else "")
    wider = re.sub(rf'w:{side}="(\d+)"', lambda m: f'w:{side}="{max(int(m[1]), twips)}"', spacing)
    if own:
        head = head.replace(spacing, wider, 1)
    else:
        at = _LATER.search(head + found)
        end = at.start() if at else len(head)
        head = head[:end] + wider + head[end:]
    return head + found + rest
