"""The budget: the tree of kegiatan with pagu, the revisions, and pagu awal with what follows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import partial
from itertools import accumulate
from typing import Any, Final

from lkjip_desktop.app.command.edit import CellRef, Typed, content_for, keyed_cell, write
from lkjip_desktop.app.sheet.cell import View, computed, entered, figure, plain
from lkjip_desktop.app.sheet.lembar import (
    CellContent,
    CellState,
    ColumnWidth,
    EntryCell,
    EntrySheet,
    SheetRow,
)
from lkjip_desktop.app.sheet.offer import once_for_report
from lkjip_desktop.app.sheet.rincian import column_key
from lkjip_desktop.app.sheet.span import Span
from lkjip_desktop.app.sheet.table import field
from lkjip_desktop.app.sheet.table.base import FormTable, ListTable, PlanTable, TreeTable, Values
from lkjip_desktop.app.sheet.table.field import PlanField
from lkjip_desktop.app.sheet.table.indikator import PENGISIAN
from lkjip_desktop.domain.display.explain import explain_pagu_akhir
from lkjip_desktop.domain.formula.anggaran.pagu import own_rest
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.rujukan import read_figure
from lkjip_desktop.domain.formula.sums import exact_sum, or_zero
from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import (
    JENIS_BELANJA,
    Alokasi,
    Entity,
    Kegiatan,
    NilaiAlokasi,
    RevisiPagu,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.sebutan import choice_words
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, FigureColumn, Nilai, format_rupiah
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.store.draft import Draft

BELANJA: Final = (
    ("tidak disebut", ""),
    *((f"{code} {choice_words(code).removeprefix('belanja ')}", code) for code in JENIS_BELANJA),
)
JENIS: Final = (("kegiatan", "kegiatan"), ("keluaran", "keluaran"))
REALISASI: Final = "realisasi"
"""The column of what was spent of pagu without indikator, and the first word of its months."""


def rupiah(view: View, nilai: Nilai, note: str = "", *, total: bool = False) -> EntryCell:
    """Computed rupiah, without decimals unless there are some."""
    places = None if isinstance(nilai, Fraction) and nilai.denominator != 1 else 0
    return computed(nilai, view.settings, desimal=places, note=note, total=total)


def _allocated(view: View, figures: Figures, row: Kegiatan) -> EntryCell:
    hasil = figures.kegiatan[row.id]
    nilai = hasil.dialokasikan - hasil.tanpa_indikator
    return rupiah(view, nilai, "jumlah alokasi ke semua indikator")


def _left(view: View, figures: Figures, row: Kegiatan) -> EntryCell:
    return rupiah(view, rest(figures, row.id), "pagu dikurangi alokasi ke semua indikator")


@dataclass(frozen=True, slots=True)
class RealisasiRef:
    """What was spent of the pagu of a kegiatan that serves no indikator, in one periode."""

    kegiatan: str
    periode: str

    @property
    def choices(self) -> tuple[tuple[str, CellValue], ...]:
        return ()

    def address(self, laporan: Laporan) -> Address:
        return self._cell(laporan).address(laporan)

    def put(self, draft: Draft, typed: Typed) -> None:
        """See Target; the line without indikator is made for it, and goes with it if it is bare."""
        target = self._cell(draft.base)
        content = content_for(draft, target, typed)
        line = self._line(draft.base)
        if content is not None and draft.find(Alokasi, line) is None:
            draft.new(Alokasi, kegiatan=self.kegiatan, indikator=None)
        write(draft, target, content)
        bare = draft.find(Alokasi, line)
        if content is None and bare is not None and _is_bare(draft.laporan, bare):
            draft.delete(Alokasi, line)

    def _line(self, laporan: Laporan) -> str:
        return keyed_id(laporan.ruang, Alokasi, self.kegiatan, None)

    def _cell(self, laporan: Laporan) -> CellRef:
        return keyed_cell(NilaiAlokasi, "realisasi", self._line(laporan), self.periode)


def _is_bare(laporan: Laporan, line: Alokasi) -> bool:
    """Whether a line holds nothing: no pagu of its own, and nothing spent in any periode."""
    spent = laporan.children(NilaiAlokasi, "alokasi", line.id)
    return line.pagu is None and all(row.realisasi is None for row in spent)


def _unserved(view: View, figures: Figures, row: Kegiatan, place: int = 0) -> EntryCell:
    """The realisasi of pagu without indikator; nothing is asked for where all of it serves one.

    `place` says which it is of the periode that are typed now: up to three months.
    """
    last = figures.kegiatan[row.id].alokasi[-1:]
    line = next((item for item in last if item.alokasi.indikator is None), None)
    if line is None and not own_rest(figures.pagu, row.id):
        return rupiah(view, TIDAK_BERLAKU, "seluruh pagunya melayani indikator")
    typed = view.span(view.laporan.data.pengisian_anggaran).periode
    if not typed:
        return rupiah(view, line.realisasi if line else None, "jumlah periode")
    periode = typed[place]
    values = view.laporan.children(NilaiAlokasi, "alokasi", line.alokasi.id) if line else ()
    raw = next((item.realisasi for item in values if item.periode == periode), None)
    alokasi = keyed_id(view.laporan.ruang, Alokasi, row.id, None)
    found = figure(
        view,
        RealisasiRef(row.id, periode),
        raw,
        kolom=FigureColumn.RUPIAH,
        editable=view.may_add(NilaiAlokasi, {"alokasi": alokasi, "periode": periode})
        and not view.is_closed(periode),
        needed=not figures.kegiatan[row.id].belanja,
        note="realisasi bagian pagu yang tidak melayani indikator",
    )
    if found.tingkat is None:
        level, sentence = view.marks.get(Address(Kegiatan.KIND, row.id), (None, ""))
        found = replace(found, tingkat=level, temuan=sentence)
    return replace(found, nama=f"Realisasi tanpa indikator, {row.nama}")


def rest(figures: Figures, kegiatan: str) -> Nilai:
    """Pagu of a kegiatan that serves no indikator, below 0 where too much is allocated."""
    hasil = figures.kegiatan[kegiatan]
    if not isinstance(hasil.pagu, Fraction):
        return hasil.pagu
    return hasil.pagu - (hasil.dialokasikan - hasil.tanpa_indikator)


def _spent(span: Span) -> Iterator[PlanField]:
    """What was spent of pagu without indikator: a column, or one for each month of a quarter."""
    for place, (periode, head) in enumerate(span.now or (("", ""),)):
        several = len(span.now) > 1
        yield PlanField(
            column_key(REALISASI, periode, span) if several else REALISASI,
            f"Realisasinya: {head} (Rp)" if several else "Realisasinya (Rp)",
            minimum=104 if several else 120,
            kolom=FigureColumn.RUPIAH,
            shown=partial(_unserved, place=place),
            typed=True,
            keterangan="realisasi bagian pagu yang tidak melayani indikator",
        )


class KegiatanTable(TreeTable):
    """A line without pagu of its own shows the sum of those below it until something is typed."""

    def __init__(self) -> None:
        super().__init__(
            Kegiatan,
            "Kegiatan",
            "kegiatan",
            (
                PlanField("kode", "Kode", minimum=96),
                PlanField(
                    "nama", "Nama", lebar=ColumnWidth.LENTUR, minimum=240, needed=True, tree=True
                ),
                PlanField("jenis", "Jenis", minimum=100, choices=field.fixed(*JENIS)),
                PlanField("subsie", "Penanggung jawab", minimum=150, choices=field.subsie),
                PlanField("pagu", "Pagu (Rp)", minimum=120, needed=True, kolom=FigureColumn.RUPIAH),
                PlanField("teralokasi", "Teralokasi (Rp)", minimum=120, shown=_allocated),
                PlanField("sisa", "Belum (Rp)", minimum=104, shown=_left),
                *_spent(Span("", (), "")),
            ),
            beku=2,
        )

    def sheet(self, view: View, figures: Figures) -> EntrySheet:
        span = view.span(view.laporan.data.pengisian_anggaran)
        kept = [item for item in self.fields if not item.name.startswith(REALISASI)]
        self.fields = (*kept, *_spent(span))
        return super().sheet(view, figures)

    def joined(self, row: Entity | None) -> Values:
        own = {"jenis": row.jenis, "subsie": row.subsie} if isinstance(row, Kegiatan) else {}
        return {**super().joined(row), **own}

    def _cell(
        self, view: View, figures: Figures, row: Entity, field: PlanField, depth: int
    ) -> EntryCell:
        found = super()._cell(view, figures, row, field, depth)
        hasil = figures.kegiatan.get(row.id)
        if field.name != "pagu" or found.isi is not CellContent.KOSONG or hasil is None:
            return found
        if hasil.pagu_anak is None:
            return found
        return replace(
            found,
            teks=entered(hasil.pagu_anak, FigureColumn.RUPIAH),
            isi=CellContent.ADA,
            keterangan="jumlah pagu di bawahnya; ketik angka untuk menggantinya",
        )

    def foot(self, view: View, figures: Figures) -> Sequence[SheetRow]:
        if not figures.kegiatan:
            return ()
        pagu = figures.pagu
        tops = [item for item in figures.kegiatan.values() if item.tingkat == 0]
        served = exact_sum(item.dialokasikan - item.tanpa_indikator for item in tops)
        left = pagu.pagu_kegiatan
        cells = {
            "nama": plain("Jumlah", total=True),
            "pagu": rupiah(view, left, "jumlah pagu kegiatan", total=True),
            "teralokasi": rupiah(view, served, "jumlah alokasi", total=True),
            "sisa": rupiah(view, left - served if isinstance(left, Fraction) else None, total=True),
        }
        blank = EntryCell(keadaan=CellState.TOTAL, isi=CellContent.KOSONG)
        return (SheetRow("jumlah", tuple(cells.get(item.name, blank) for item in self.fields)),)


def _running(view: View, figures: Figures, row: RevisiPagu) -> EntryCell:
    awal = figures.pagu.pagu_awal
    if not isinstance(awal, Fraction):
        return rupiah(view, None, "pagu awal belum diisi")
    count, total = _revised(view.laporan)[row.id]
    note = f"{format_rupiah(awal)} ditambah {count} revisi sampai baris ini"
    return rupiah(view, awal + total, note)


@once_for_report
def _revised(laporan: Laporan) -> dict[str, tuple[int, Fraction]]:
    """By revision how many there are up to it, and what they add together."""
    rows = laporan.daftar(RevisiPagu)
    added = (or_zero(read_figure(laporan, row, "jumlah")) for row in rows)
    return {
        row.id: so_far for row, so_far in zip(rows, enumerate(accumulate(added), 1), strict=True)
    }


def daftar_revisi() -> ListTable:
    """The revisions of the pagu with the pagu after each."""
    return ListTable(
        RevisiPagu,
        "Revisi pagu",
        "revisi",
        (
            PlanField("tanggal", "Tanggal", minimum=130),
            PlanField("kegiatan", "Untuk", minimum=200, choices=field.kegiatan),
            PlanField("jenis_belanja", "Jenis belanja", minimum=120, choices=field.fixed(*BELANJA)),
            PlanField("alasan", "Alasan", lebar=ColumnWidth.LENTUR, minimum=200),
            PlanField("jumlah", "Jumlah (Rp)", minimum=120, needed=True, kolom=FigureColumn.RUPIAH),
            PlanField("setelah", "Pagu setelahnya (Rp)", minimum=150, shown=_running),
        ),
    )


def pagu() -> PlanTable:
    """Pagu of the year before, pagu awal, and what the revisions make of it."""

    def revised(view: View, figures: Figures, _: Any) -> EntryCell:
        return rupiah(view, figures.pagu.jumlah_revisi, "jumlah semua revisi pagu")

    def final(view: View, figures: Figures, _: Any) -> EntryCell:
        return rupiah(view, figures.pagu.pagu_akhir, explain_pagu_akhir(figures.pagu), total=True)

    def _data(laporan: Laporan) -> Entity:
        return laporan.data

    return FormTable(
        "Pagu",
        _data,
        (
            PlanField("pagu_lalu", "Pagu awal tahun lalu", kolom=FigureColumn.RUPIAH),
            PlanField("pagu_awal", "Pagu awal", needed=True, kolom=FigureColumn.RUPIAH),
            PlanField("pengisian_anggaran", "Realisasi diisi", choices=field.fixed(*PENGISIAN)),
            PlanField("revisi", "Jumlah revisi", shown=revised),
            PlanField("akhir", "Pagu akhir", shown=final),
        ),
        sums=True,
    )
