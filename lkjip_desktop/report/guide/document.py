"""The guide as PDF in the look of the report.

``python -m lkjip_desktop.report.guide.document [FILE]``: without a file it renews what ships,
resources/panduan/panduan.pdf, and what temuan.md says of the rules.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, Final

from lkjip_desktop.assets import resource
from lkjip_desktop.report import markdown
from lkjip_desktop.report.block import chapter, front
from lkjip_desktop.report.cover import cover
from lkjip_desktop.report.engine import style, text
from lkjip_desktop.report.engine.build import Built, build
from lkjip_desktop.report.engine.contents import Contents
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import Numbered, Numbering
from lkjip_desktop.report.engine.outside.image import Image
from lkjip_desktop.report.engine.outside.picture import Picture as Drawing
from lkjip_desktop.report.engine.outside.picture import figure
from lkjip_desktop.report.engine.pages.page import Meta
from lkjip_desktop.report.engine.paragraph import Heading, Paragraph
from lkjip_desktop.report.engine.table.table import Table
from lkjip_desktop.report.guide.source import (
    FOLDER,
    RULES_FILE,
    Chapter,
    GuidePicture,
    GuideSection,
    chapters,
    with_rules,
)

TITLE: Final = "Panduan LKjIP Desktop"
FILE: Final = "panduan.pdf"
_PICTURE_HEIGHT: Final = 250.0
_MOST_SCALE: Final = 0.42
"""Points of paper for a pixel of the screen: the letters of a picture stay below those of text."""
_RULES: Final = (72.0, 62.0, None)


def export(out: Path | BinaryIO) -> Built:
    """Write the guide; the same sources and fonts give the same bytes. OSError if it cannot."""
    numbering = Numbering()
    meta = Meta(title=TITLE, satker="LKjIP Desktop", short="Panduan")
    return build(story(numbering), meta, out, numbering=numbering)


def story(numbering: Numbering) -> list[Block]:
    """Cover, contents and chapters."""
    blocks = cover(
        "Panduan\nPetugas Seksi dan\nPetugas Perencanaan",
        "LKjIP",
        "LKjIP Desktop",
        kicker="Panduan kantor",
        address=["Program luring untuk menyusun Laporan Kinerja Instansi Pemerintah"],
    )
    blocks += [*front("Daftar Isi", listed=False), Contents(numbering)]
    for item in chapters():
        blocks += _chapter(item)
    return blocks


def _chapter(item: Chapter) -> Iterator[Block]:
    """A chapter; of that of the rules the contents list no families, whose codes are enough."""
    yield from chapter(item.title, item.key)
    listed = f"{item.key}.md" != RULES_FILE
    for section in item.daftar_bagian:
        if section.title:
            mark = Numbered("section", section.title, number=section.number, listed=listed)
            yield Heading(mark)
        yield from _section(section)


def _section(section: GuideSection) -> Iterator[Block]:
    for piece in section.pieces:
        if isinstance(piece, GuidePicture):
            yield figure(_drawing(piece), Numbered("figure", piece.caption))
        else:
            for made in markdown.blocks(_LINK.sub(r"\1", piece), look=_BODY):
                yield _dressed(made)


def _drawing(piece: GuidePicture) -> Drawing:
    """As wide as the text, but what is small on screen stays small."""
    image = Image(piece.data)
    height = image.size[1] * _MOST_SCALE if image.size else _PICTURE_HEIGHT
    return Drawing(image, min(height, _PICTURE_HEIGHT))


def _dressed(made: Block) -> Block:
    """What ends with a colon stays with what it announces; tables of rules are alike."""
    if isinstance(made, Paragraph):
        made.keep = text.plain(made.content).endswith(":")
    return _aligned(made) if isinstance(made, Table) else made


def _aligned(table: Table) -> Table:
    """Tables of rules stand below each other: their first columns are equally wide."""
    if text.plain(table.columns[0].head) != "Kode":
        return table
    columns = [replace(c, width=w) for c, w in zip(table.columns, _RULES, strict=True)]
    return Table(columns, table.rows, density=table.density)


_BODY: Final = style.BODY.but(size=10.2, leading=14.4, after=6)
_LINK: Final = re.compile(r"\[([^][]+)\]\([\w#-]+\)")
"""From chapter to chapter; on paper its words say enough."""


def main() -> None:
    rules = resource(FOLDER) / RULES_FILE
    if not sys.argv[1:]:
        rules.write_text(with_rules(rules.read_text(encoding="utf-8")), encoding="utf-8")
    out = Path(sys.argv[1]) if sys.argv[1:] else resource(FOLDER) / FILE
    built = export(out)
    out.chmod(0o644)  # it is shipped: a temporary file is for its writer alone
    sys.stdout.write(f"{out}: {built.pages} halaman\n")


if __name__ == "__main__":
    main()
