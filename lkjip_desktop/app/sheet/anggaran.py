"""The sheet of an indikator's budget: its lines with pagu, realisasi, sisa and serapan."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.app.command.edit import cell, keyed_cell
from lkjip_desktop.app.sheet.cell import View, computed, figure, label, plain, read
from lkjip_desktop.app.sheet.lembar import (
    Alignment,
    ColumnWidth,
    EntryCell,
    EntrySheet,
    SheetColumn,
    SheetRow,
)
from lkjip_desktop.app.sheet.rincian import BEFORE, UPTO, column_key
from lkjip_desktop.app.sheet.span import Span
from lkjip_desktop.domain.display.explain import explain_serapan, explain_sisa
from lkjip_desktop.domain.formula.anggaran.alokasi import AlokasiResult
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.formula.periode import periode_of
from lkjip_desktop.domain.formula.rujukan import read_figure
from lkjip_desktop.domain.formula.sums import exact_sum, numbers_of, total
from lkjip_desktop.domain.model.entity import Indikator, Kegiatan, NilaiAlokasi, NilaiIndikator
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, FigureColumn, Nilai, to_canonical
from lkjip_desktop.store.draft import Draft

REALISASI: Final = "Realisasi (Rp)"


def _columns(span: Span) -> tuple[SheetColumn, ...]:
    typed = [
        SheetColumn(
            column_key("realisasi", periode, span),
            f"Realisasi: {head} (Rp)" if head else REALISASI,
            Alignment.KANAN,
            minimum=104,
            kolom=FigureColumn.RUPIAH,
            pokok=bool(head),
            kelompok="Realisasi" if head else "",
        )
        for periode, head in span.now
    ]
    return (
        SheetColumn("kegiatan", "Kegiatan", lebar=ColumnWidth.LENTUR, minimum=120),
        SheetColumn("pagu", "Pagu (Rp)", Alignment.KANAN, minimum=104, kolom=FigureColumn.RUPIAH),
        *([_sum(f"realisasi {BEFORE}", span.before)] if span.before else []),
        *typed,
        *([_sum(f"realisasi {UPTO}", span.upto)] if span.upto or not span.now else []),
        SheetColumn("sisa", "Sisa (Rp)", Alignment.KANAN, minimum=96, hitungan=True),
        SheetColumn("serapan", "Serapan (%)", Alignment.KANAN, minimum=92, hitungan=True),
    )


def _sum(key: str, head: str) -> SheetColumn:
    judul, kelompok = (f"Realisasi: {head} (Rp)", "Realisasi") if head else (REALISASI, "")
    return SheetColumn(key, judul, Alignment.KANAN, minimum=104, hitungan=True, kelompok=kelompok)


def anggaran_sheet(
    view: View, hasil: IndikatorResult, *, as_one: bool, before: IndikatorResult | None = None
) -> EntrySheet:
    """The lines of an indikator; `as_one` when its realisasi is entered as one figure for all.

    `before` is the same indikator at the end of the quarter before the one that is worked on.
    """
    columns = _columns(view.span(view.laporan.data.pengisian_anggaran))
    earlier = {line.alokasi.id: line for line in before.alokasi} if before else {}
    lines = [
        _line(view, columns, item, earlier.get(item.alokasi.id), as_one=as_one)
        for item in hasil.alokasi
    ]
    total = _total(view, columns, hasil, before, as_one=as_one)
    return EntrySheet(kolom=columns, baris=(*lines, total), nama="Anggaran", bernomor=False)


def is_as_one(hasil: IndikatorResult) -> bool:
    """Whether the realisasi of all lines is one figure, typed in for the indikator."""
    return not hasil.anggaran.per_baris or not hasil.alokasi


def is_filled(hasil: IndikatorResult) -> bool:
    """Whether any line holds a realisasi of its own."""
    return any(isinstance(line.realisasi, Fraction) for line in hasil.alokasi)


def _line(
    view: View,
    columns: Sequence[SheetColumn],
    item: AlokasiResult,
    before: AlokasiResult | None,
    *,
    as_one: bool,
) -> SheetRow:
    alokasi, rules = item.alokasi, view.settings
    kegiatan = view.laporan.find(Kegiatan, alokasi.kegiatan)
    pagu_cell = cell(alokasi, "pagu")
    may_edit = view.may_edit(pagu_cell.address(view.laporan))
    pagu = figure(view, pagu_cell, alokasi.pagu, kolom=FigureColumn.RUPIAH, editable=may_edit)
    cells = {
        "kegiatan": label(kegiatan.nama if kegiatan else ""),
        "pagu": pagu,
        **spent(view, item, as_one=as_one),
        f"realisasi {BEFORE}": _whole(view, before.realisasi if before else None, "jumlah periode"),
        "sisa": _whole(view, item.sisa, explain_sisa(item.pagu, item.pasti)),
        "serapan": computed(
            item.serapan, rules, note=explain_serapan(item.pagu, item.pasti, rules)
        ),
    }
    name = kegiatan.nama if kegiatan else ""
    return SheetRow(alokasi.id, tuple(cells[str(column.kunci)] for column in columns), name)


def spent(view: View, item: AlokasiResult, *, as_one: bool) -> dict[str, EntryCell]:
    """The realisasi of a line by the key of its column; locked where one figure stands for all."""
    values = view.laporan.children(NilaiAlokasi, "alokasi", item.alokasi.id)
    by_periode = {row.periode: row.realisasi for row in values}
    span = view.span(view.laporan.data.pengisian_anggaran)
    found = {f"realisasi {UPTO}": _whole(view, item.realisasi, "jumlah periode")}
    for periode in span.periode:
        raw = by_periode.get(periode)
        key = column_key("realisasi", periode, span)
        if as_one and raw in {None, "-"}:
            note = "dicatat sebagai satu jumlah untuk indikator ini"
            found[key] = _whole(view, TIDAK_BERLAKU, note)
        else:
            target = keyed_cell(NilaiAlokasi, "realisasi", item.alokasi.id, periode)
            may = may_spend(view, item) and not view.is_closed(periode)
            found[key] = figure(view, target, raw, kolom=FigureColumn.RUPIAH, editable=may)
    return found


def may_spend(view: View, item: AlokasiResult) -> bool:
    """Whether the realisasi of a line may be filled in here."""
    return view.may_add(NilaiAlokasi, {"alokasi": item.alokasi.id})


def _total(
    view: View,
    columns: Sequence[SheetColumn],
    hasil: IndikatorResult,
    before: IndikatorResult | None,
    *,
    as_one: bool,
) -> SheetRow:
    money, rules = hasil.anggaran, view.settings
    serapan = computed(
        money.serapan,
        rules,
        total=True,
        note=explain_serapan(money.pagu, money.pasti, rules),
        sementara=money.sementara,
    )
    earlier = before.anggaran.realisasi if before else None
    cells = {
        "kegiatan": plain("Jumlah", total=True),
        "pagu": _whole(view, money.pagu, "jumlah pagu semua kegiatan", total=True),
        f"realisasi {BEFORE}": _whole(view, earlier, "jumlah semua kegiatan", total=True),
        f"realisasi {UPTO}": _whole(view, money.realisasi, "jumlah semua kegiatan", total=True),
        **_sums(view, hasil, as_one=as_one),
        "sisa": _whole(view, money.sisa, explain_sisa(money.pagu, money.pasti), total=True),
        "serapan": serapan,
    }
    return SheetRow("jumlah", tuple(cells[str(column.kunci)] for column in columns))


def _sums(view: View, hasil: IndikatorResult, *, as_one: bool) -> dict[str, EntryCell]:
    """Of each periode that is typed the sum of the lines, or the one figure for all of them."""
    span = view.span(view.laporan.data.pengisian_anggaran)
    found = {}
    for periode in span.periode:
        key = column_key("realisasi", periode, span)
        if as_one:
            found[key] = _as_one(view, hasil, periode)
        elif len(span.now) == 1 and not span.upto:
            found[key] = _whole(view, hasil.anggaran.realisasi, "jumlah semua kegiatan", total=True)
        else:
            spent = total(_of_periode(view, line, periode) for line in hasil.alokasi)
            found[key] = _whole(view, spent, "jumlah semua kegiatan", total=True)
    return found


def _of_periode(view: View, line: AlokasiResult, periode: str) -> Nilai:
    values = view.laporan.children(NilaiAlokasi, "alokasi", line.alokasi.id)
    raw = next((row.realisasi for row in values if row.periode == periode), None)
    return read(view, raw)[0]


def _as_one(view: View, hasil: IndikatorResult, periode: str) -> EntryCell:
    row = hasil.indikator
    target = cell(row, "realisasi_anggaran")
    raw = row.realisasi_anggaran
    if view.laporan.data.pengisian_anggaran != "tahun":
        target = keyed_cell(NilaiIndikator, "realisasi_anggaran", row.id, periode)
        values = view.laporan.children(NilaiIndikator, "indikator", row.id)
        raw = next((item.realisasi_anggaran for item in values if item.periode == periode), None)
    may = view.may_edit(Address(Indikator.KIND, row.id, "realisasi_anggaran"))
    may = may and not view.is_closed(periode)
    needed = bool(hasil.alokasi)
    return figure(view, target, raw, kolom=FigureColumn.RUPIAH, editable=may, needed=needed)


def _whole(view: View, nilai: Nilai, note: str, *, total: bool = False) -> EntryCell:
    """Rupiah without decimals, unless there are some."""
    places = None if isinstance(nilai, Fraction) and nilai.denominator != 1 else 0
    return computed(nilai, view.settings, desimal=places, total=total, note=note)


def enter_as_one(draft: Draft, hasil: IndikatorResult) -> None:
    """From now on one figure for all lines: in each periode the sum of what they give up."""
    row = hasil.indikator
    for periode in _periode(draft):
        found = numbers_of(
            read_figure(draft.laporan, value, "realisasi")
            for line in hasil.alokasi
            for value in draft.laporan.children(NilaiAlokasi, "alokasi", line.alokasi.id)
            if value.periode == periode
        )
        _put_whole(draft, row, periode, to_canonical(exact_sum(found)) if found else None)
    for line in hasil.alokasi:
        for periode in _periode(draft):
            draft.new(NilaiAlokasi, alokasi=line.alokasi.id, periode=periode, realisasi="-")


def enter_by_line(draft: Draft, hasil: IndikatorResult) -> None:
    """From now on a figure for each line; a lone line takes what was entered for the indikator."""
    row = hasil.indikator
    for periode in _periode(draft):
        only = _whole_of(draft, row, periode) if len(hasil.alokasi) == 1 else None
        _put_whole(draft, row, periode, None)
        for line in hasil.alokasi:
            if line.realisasi is TIDAK_BERLAKU or only is not None:
                draft.new(NilaiAlokasi, alokasi=line.alokasi.id, periode=periode, realisasi=only)


def _periode(draft: Draft) -> tuple[str, ...]:
    data = draft.laporan.data
    return periode_of(data.tahun, data.pengisian_anggaran)


def _whole_of(draft: Draft, row: Indikator, periode: str) -> str | None:
    if draft.laporan.data.pengisian_anggaran == "tahun":
        return row.realisasi_anggaran
    values = draft.laporan.children(NilaiIndikator, "indikator", row.id)
    return next((item.realisasi_anggaran for item in values if item.periode == periode), None)


def _put_whole(draft: Draft, row: Indikator, periode: str, content: str | None) -> None:
    if draft.laporan.data.pengisian_anggaran == "tahun":
        draft.set(cell(row, "realisasi_anggaran").address(draft.laporan), content)
    elif content is not None or _whole_of(draft, row, periode) is not None:
        key = {"indikator": row.id, "periode": periode}
        draft.new(NilaiIndikator, **key, realisasi_anggaran=content)
