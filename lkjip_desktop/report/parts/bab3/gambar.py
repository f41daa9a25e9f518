"""The pictures of an indikator: where one of its texts names them, the others at its end."""

from __future__ import annotations

from collections.abc import Iterator

from lkjip_desktop.domain.display.live import picture_of, tokens
from lkjip_desktop.domain.formula.periode import quarters
from lkjip_desktop.domain.model.entity import Gambar
from lkjip_desktop.domain.model.naskah import ASPEK_TRIWULAN
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine.flow import Block

_IN_TABLE = ("kendala", "tindak_lanjut")
"""Texts that are printed as rows of a table: their pictures stand below it."""


class _PrintedText(NamedTuple):
    """A text of an indikator that the report prints, and the pictures it names."""

    tempat: str
    periode: str
    names: tuple[str | None, ...]


def placed(ctx: Context, indikator: str, tempat: str, periode: str = "") -> tuple[Gambar, ...]:
    """The pictures that stand in one text, in its order; each stands where it is named first."""
    return tuple(row for text, row in _named(ctx, indikator) if text[:2] == (tempat, periode))


def below_tables(ctx: Context, indikator: str) -> list[Block]:
    """The pictures of texts that are printed as rows of a table."""
    named = _named(ctx, indikator)
    return [ctx.picture(row) for text, row in named if text.tempat in _IN_TABLE]


def rest(ctx: Context, indikator: str) -> list[Block]:
    """The pictures that no printed text names."""
    named = {row.id for _, row in _named(ctx, indikator)}
    rows = ctx.laporan.children(Gambar, "indikator", indikator)
    return [ctx.picture(row) for row in rows if row.id not in named]


def _named(ctx: Context, indikator: str) -> Iterator[tuple[_PrintedText, Gambar]]:
    left = {row.id: row for row in ctx.laporan.children(Gambar, "indikator", indikator)}
    for text in _texts(ctx, indikator) if left else ():
        for name in text.names:
            row = left.pop(name or "", None)
            if row is not None:
                yield text, row


def _texts(ctx: Context, indikator: str) -> Iterator[_PrintedText]:
    """Those of the year and of the quarters it takes up, or of the quarters of the period."""
    if ctx.interim is None:
        for tempat in ("analisis", "program", *_IN_TABLE):
            yield _PrintedText(tempat, "", _names(ctx.text(tempat, indikator)))
    of_year = quarters(ctx.tahun) if ctx.settings.teks_triwulan else ()
    for periode in ctx.interim.daftar if ctx.interim is not None else of_year:
        for aspek in ASPEK_TRIWULAN:
            written = ctx.text_of(periode, aspek.kode, indikator)
            yield _PrintedText(aspek.kode, periode, _names(written))


def _names(text: str) -> tuple[str | None, ...]:
    return tuple(map(picture_of, tokens(text)))
