"""One appendix, and how a document from outside becomes one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine import style, typeset
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.paragraph import Paragraph

TITLE = style.FORM_SUBTITLE.but(after=10, keep=True)
TITLE_WIDTH = 380.0
"""Points: the title of a scan never takes more of its page than three lines."""


@dataclass(frozen=True, slots=True)
class Appendix:
    """One appendix; `wide` lays its pages on their side."""

    title: str
    label: str
    body: Sequence[Block]
    wide: bool = False


def document(
    ctx: Context, title: str, label: str, pages: Callable[[float], Sequence[Block]]
) -> Appendix:
    """A titled appendix of `pages`, which are told the height their first one leaves for it."""
    heading = Paragraph("\n".join(typeset.shorten(title, TITLE, TITLE_WIDTH, 3)), TITLE, depth=2)
    height = style.APPENDIX_NUMBER.leading + style.APPENDIX_NUMBER.after
    height += heading.height(ctx.paper.frame().text_width) + TITLE.after
    return Appendix(title, label, [heading, *pages(height)])
