"""Whole reports printed for tests, and what can be read back from them."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property, partial
from io import BytesIO

from lkjip_desktop.app.exchange.ekspor import interim_of
from lkjip_desktop.app.overview.naskah import default_for
from lkjip_desktop.domain.display.places import as_written
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.entity import Pengaturan, keyed_id
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.report.compose import export
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine.build import Built
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.outside.attachment import ForeignPage
from lkjip_desktop.report.engine.outside.picture import Picture
from lkjip_desktop.report.engine.pages.page import Sheet
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.form import Signature
from tests.contoh import laporan_contoh, name_of
from tests.report.keras import framed_texts, page_texts

NUMBER = re.compile(r"[−-]?\d[\d.]*(?:,\d+)?")


@dataclass
class Cetakan:
    """A printed report: its bytes, its pages as text, its layout, its context."""

    data: bytes
    pages: list[str]
    built: Built
    ctx: Context

    @property
    def marks(self) -> list[Numbered]:
        return self.ctx.numbering.marks

    @property
    def text(self) -> str:
        return "\n".join(self.pages)

    @property
    def numbers(self) -> set[str]:
        """Every figure that stands somewhere, as it is written."""
        return {found.rstrip(".") for found in NUMBER.findall(self.text)}

    def body(self, number: int) -> str:
        """A page without its head and foot, without white space."""
        return "".join(self.bodies[number].split())

    @cached_property
    def bodies(self) -> list[str]:
        """What stands between the margins of each page."""
        return framed_texts(self.data, self.built.sheets)


def nothing(_: str) -> None:
    """No contents of pictures."""


def cetak(
    laporan: Laporan,
    berkas: Callable[[str], bytes | None] = nothing,
    *,
    draft: bool = False,
) -> Cetakan:
    """Print a report as `lkjip ekspor` does, locked: the mark of a draft stands outside.

    An example as it ships is printed once for all tests that only read it.
    """
    name = "" if draft or berkas is not nothing else name_of(laporan)
    return _example(name) if name else _printed(laporan, berkas, draft=draft)


@cache
def cetak_interim(name: str, kode: str) -> Cetakan:
    """An example as `lkjip ekspor --periode` prints it."""
    return printed_interim(laporan_contoh(name), kode)


def printed_interim(laporan: Laporan, kode: str) -> Cetakan:
    """The interim report of a quarter or semester of a report."""
    return printed_context(interim_context(laporan, kode))


def printed_context(ctx: Context) -> Cetakan:
    """What is made from a context."""
    out = BytesIO()
    built = export(ctx, out)
    data = out.getvalue()
    return Cetakan(data, page_texts(data), built, ctx)


def interim_context(laporan: Laporan, kode: str) -> Context:
    """What an interim report is made from."""
    interim = interim_of(laporan, kode)
    hasil = as_written(laporan, figures(laporan, interim.sampai.periode_triwulan))
    defaults = partial(default_for, laporan, hasil=hasil)
    return Context(laporan, hasil, defaults, nothing, interim=interim)


@cache
def _example(name: str) -> Cetakan:
    return _printed(laporan_contoh(name), nothing)


def _printed(
    laporan: Laporan, berkas: Callable[[str], bytes | None], *, draft: bool = False
) -> Cetakan:
    if not draft:
        laporan = locked(laporan)
    defaults = partial(default_for, laporan)
    hasil = as_written(laporan, figures(laporan))
    return printed_context(Context(laporan, hasil, defaults, berkas))


def with_setting(laporan: Laporan, **isi: str) -> Laporan:
    """The report with settings changed."""
    rows = [
        Pengaturan(keyed_id(laporan.ruang, Pengaturan, nama), nama=nama, isi=value)
        for nama, value in isi.items()
    ]
    return laporan.with_changes(rows)


def locked(laporan: Laporan) -> Laporan:
    return laporan.with_changes([replace(laporan.data, terkunci=1)])


def thin_pages(printed: Cetakan) -> Iterator[tuple[int, str]]:
    """Pages with hardly any text that are neither blank backs nor pictures nor scans."""
    for number, sheet in enumerate(printed.built.sheets):
        body = printed.body(number)
        if len(body) < 40 and sheet.placed and not _is_picture(sheet):
            yield number, body


def parted(printed: Cetakan) -> Iterator[str]:
    """Pages that begin with what belongs to the page before, or end with what heads the next."""
    for number, sheet in enumerate(printed.built.sheets):
        blocks = [item.block for item in sheet.placed if item.block.height(item.width) > 0]
        if not blocks:
            continue
        first, last = blocks[0], blocks[-1]
        if isinstance(first, Signature):
            yield f"page {number}: a signature without what is signed"
        if isinstance(first, Paragraph) and first.mark and first.mark.kind == "figure":
            yield f"page {number}: a caption without its figure"
        if last.keep and number + 1 < len(printed.built.sheets):
            yield f"page {number}: {type(last).__name__} heads nothing"


def _is_picture(sheet: Sheet) -> bool:
    return any(isinstance(placed.block, (Picture, ForeignPage)) for placed in sheet.placed)
