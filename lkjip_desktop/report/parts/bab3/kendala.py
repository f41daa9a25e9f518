"""What stood in the way of an indikator and what is done about it: texts, then rows."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from lkjip_desktop.domain.formula.aksi import kendala_of
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.formula.periode import quarters
from lkjip_desktop.domain.model.entity import Kendala, Pejabat, Subsie
from lkjip_desktop.domain.model.naskah import items, step_and_time
from lkjip_desktop.domain.model.waktu import when_words
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.report import block, markdown
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import roman
from lkjip_desktop.report.engine.text import Content, runs
from lkjip_desktop.report.parts import signing

UNSET = "belum ditetapkan"


class KendalaLine(NamedTuple):
    """A kendala with its tindak lanjut; "-" for one that is missing."""

    kendala: Content
    tindak_lanjut: Content
    penanggung_jawab: str
    waktu: str = ""
    """Empty where none was said."""

    def cells(self, *, timed: bool) -> list[Content]:
        """As they are printed."""
        unset = "-" if self.tindak_lanjut == "-" else UNSET
        when = [self.waktu or unset] if timed else []
        return [self.kendala, self.tindak_lanjut, self.penanggung_jawab, *when]


def table(ctx: Context, hasil: IndikatorResult) -> list[Block]:
    """The kendala of an indikator in the year, side by side with what is done about them."""
    found = [*of_year(ctx, hasil)]
    if not found:
        return []
    timed = any(item.waktu for item in found)
    rows = [item.cells(timed=timed) for item in found]
    heads = ("Kendala", "Tindak lanjut", "Penanggung jawab", "Waktu")
    widths = (150, None, 94, 62) if timed else (162, None, 112)
    return [block.prose_table(heads[: len(widths)], widths, rows)]


def of_year(ctx: Context, hasil: IndikatorResult) -> Iterator[KendalaLine]:
    """The texts of the year and its quarters by their numbers, then the rows.

    What is of a quarter bears its mark.
    """
    row = hasil.indikator.id
    yield from _written(ctx, hasil, ctx.text("kendala", row), ctx.text("tindak_lanjut", row))
    for periode in quarters(ctx.tahun) if ctx.settings.teks_triwulan else ():
        for line in _texts_of(ctx, hasil, periode):
            yield marked(periode, line)
    for item in kendala_of(ctx.laporan, row, ctx.figures.sampai):
        found = _entered(ctx, hasil, item)
        yield marked(item.periode, found) if "-" in item.periode else found


def of_quarter(ctx: Context, hasil: IndikatorResult, periode: str) -> Iterator[KendalaLine]:
    """The text of one quarter by its numbers, then its rows."""
    yield from _texts_of(ctx, hasil, periode)
    for item in ctx.laporan.children(Kendala, "indikator", hasil.indikator.id):
        if item.periode == periode:
            yield _entered(ctx, hasil, item)


def _texts_of(ctx: Context, hasil: IndikatorResult, periode: str) -> Iterator[KendalaLine]:
    row = hasil.indikator.id
    kendala, steps = (ctx.text_of(periode, place, row) for place in ("kendala", "tindak_lanjut"))
    return _written(ctx.at(periode), hasil, kendala, steps) if kendala or steps else iter(())


def _written(
    ctx: Context, hasil: IndikatorResult, kendala: str, steps: str
) -> Iterator[KendalaLine]:
    who = answerable(ctx, hasil)
    for hurdle, whole in zip_longest(items(kendala), items(steps), fillvalue=""):
        step, when = step_and_time(whole)
        said, done = (markdown.inline(text, ctx.live) or "-" for text in (hurdle, step))
        yield KendalaLine(said, done, who if step else "-", when)


def _entered(ctx: Context, hasil: IndikatorResult, row: Kendala) -> KendalaLine:
    who = row.penanggung_jawab.strip() or answerable(ctx, hasil)
    when = when_words(row.waktu, "Triwulan")
    return KendalaLine(row.uraian.strip() or "-", row.tindak_lanjut.strip() or "-", who, when)


def marked(periode: str, hurdle: KendalaLine) -> KendalaLine:
    """A kendala with its quarter before it."""
    return hurdle._replace(kendala=(f"{quarter_mark(periode)}: ", *runs(hurdle.kendala)))


def quarter_mark(periode: str) -> str:
    """TW II of '2022-T2'."""
    return f"TW\u00a0{roman(int(periode[-1]))}"


def answerable(ctx: Context, hasil: IndikatorResult) -> str:
    """Who answers for an indikator: the head of its section by his post."""
    subsie = ctx.laporan.find(Subsie, hasil.indikator.subsie)
    head = ctx.laporan.find(Pejabat, subsie.kepala) if subsie else None
    if head and head.jabatan:
        return signing.post_of(head)
    return subsie.nama if subsie else "-"
