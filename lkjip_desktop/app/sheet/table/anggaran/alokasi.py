"""The matrix of alokasi: kegiatan down, indikator across, with the remainder of each kegiatan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Final, TypeAlias

from lkjip_desktop.app.command.edit import Typed, content_for, keyed_cell
from lkjip_desktop.app.sheet.cell import View, entered, figure, label, plain
from lkjip_desktop.app.sheet.lembar import (
    TINGGI_MATRIKS,
    Alignment,
    CellContent,
    CellKind,
    EntryCell,
    EntrySheet,
    SheetColumn,
    SheetRow,
)
from lkjip_desktop.app.sheet.table.anggaran.kegiatan import rest, rupiah
from lkjip_desktop.app.sheet.table.base import PlanTable
from lkjip_desktop.app.sheet.table.field import PlanField, entry
from lkjip_desktop.domain.formula.anggaran.kegiatan import KegiatanResult
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.figures import figures as compute
from lkjip_desktop.domain.formula.sums import exact_sum
from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import (
    Alokasi,
    Indikator,
    Kegiatan,
    NilaiAlokasi,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import FigureColumn, Nilai, format_number, to_canonical
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.store.draft import Draft

NONE: Final = ""
"""Key of the column of pagu that serves no indikator."""


class Balance(NamedTuple):
    """What stands in the head of the matrix, rupiah: pagu akhir, of which allocated, and left."""

    pagu: Nilai
    teralokasi: Fraction
    sisa: Nilai


def balance(figures: Figures) -> Balance:
    """Pagu akhir minus what indikator carry."""
    served = exact_sum(
        line.pagu
        for lines in figures.pagu.alokasi.values()
        for line in lines
        if isinstance(line.pagu, Fraction)
    )
    pagu = figures.pagu.pagu_akhir
    return Balance(pagu, served, pagu - served if isinstance(pagu, Fraction) else None)


@dataclass(frozen=True, slots=True)
class AlokasiRef:
    """A cell of the matrix: emptying it takes the line away unless money was spent on it."""

    kegiatan: str
    indikator: str | None

    @property
    def choices(self) -> tuple[tuple[str, CellValue], ...]:
        return ()

    def address(self, laporan: Laporan) -> Address:
        return keyed_cell(Alokasi, "pagu", self.kegiatan, self.indikator).address(laporan)

    def put(self, draft: Draft, typed: Typed) -> None:
        target = keyed_cell(Alokasi, "pagu", self.kegiatan, self.indikator)
        content = content_for(draft, target, typed)
        self.keep(draft, None if content is None else str(content))

    def keep(self, draft: Draft, content: str | None) -> None:
        """Store a content; None takes the line away, or empties it where it holds realisasi."""
        row = draft.find(Alokasi, self.address(draft.laporan).id)
        if content is None and row is None:
            return
        if content is None and not _is_spent(draft.laporan, self.address(draft.laporan).id):
            draft.delete(Alokasi, self.address(draft.laporan).id)
            return
        draft.new(Alokasi, kegiatan=self.kegiatan, indikator=self.indikator, pagu=content)


def _is_spent(laporan: Laporan, alokasi: str) -> bool:
    values = laporan.children(NilaiAlokasi, "alokasi", alokasi)
    return any(row.realisasi is not None for row in values)


def fill_rest(draft: Draft, where: AlokasiRef) -> None:
    """Give a cell all that is left of its kegiatan; a line without indikator gives up its share."""
    laporan = draft.laporan
    numbers = compute(laporan)
    hasil = numbers.kegiatan.get(where.kegiatan)
    left = rest(numbers, where.kegiatan) if hasil else None
    if hasil is None or not isinstance(left, Fraction) or left <= 0:
        return
    lines = {line.alokasi.indikator: line.pagu for line in hasil.alokasi}
    own = lines.get(where.indikator)
    if where.indikator is None:
        where.keep(draft, to_canonical(left))
        return
    where.keep(draft, to_canonical(left + (own if isinstance(own, Fraction) else 0)))
    if None in lines:
        AlokasiRef(where.kegiatan, None).keep(draft, None)


Sums: TypeAlias = dict[str, Fraction]
"""Rupiah by the indikator that gets them, NONE of what serves none."""


MOST_CELLS: Final = 30_000
"""Of a matrix that is shown; two thousand kegiatan and five hundred indikator make a million."""


class AlokasiTable(PlanTable):
    """The matrix of the indikator of one section, or of all; `section` chooses."""

    name = "Alokasi"

    def __init__(self) -> None:
        super().__init__()
        self.section: str | None = None
        self.all = True

    def too_large(self, figures: Figures) -> str:
        """Why it is not shown where it has more cells than anybody can look over; "" else."""
        down, across = len(figures.kegiatan), len(self._across(figures))
        if down * across <= MOST_CELLS:
            return ""
        return (
            f"Matriks {down} kegiatan dan {across} indikator terlalu besar untuk ditampilkan; pilih"
            " satu seksi, atau isi alokasi di halaman Angka tiap indikator."
        )

    def _across(self, figures: Figures) -> list[Indikator]:
        return [
            hasil.indikator
            for hasil in figures.indikator.values()
            if self.all or hasil.indikator.subsie == self.section
        ]

    def sheet(self, view: View, figures: Figures) -> EntrySheet:
        if self.too_large(figures):
            return EntrySheet(nama=self.name)
        across = self._across(figures)
        keys = (*(row.id for row in across), *((NONE,) if self.all else ()))
        below = _sums_below(figures)
        baris = [
            self._line(view, figures, hasil, keys, below) for hasil in figures.kegiatan.values()
        ]
        if baris:
            baris.append(_total(view, figures, keys))
        return EntrySheet(
            kolom=(*_HEAD, *(_column(row) for row in across), *((_LOOSE,) if self.all else ())),
            baris=tuple(baris),
            nama=self.name,
            beku=len(_HEAD),
            tinggi=TINGGI_MATRIKS,
            bernomor=False,
        )

    def _line(
        self,
        view: View,
        figures: Figures,
        hasil: KegiatanResult,
        keys: Sequence[str],
        below: Mapping[str, Sums],
    ) -> SheetRow:
        row = hasil.kegiatan
        lines = {line.alokasi.indikator or NONE: line.pagu for line in hasil.alokasi}
        group = hasil.pagu_anak is not None and not lines
        cells = (
            _sums(view, below[row.id], keys)
            if group
            else tuple(_cell(view, figures, hasil, key, lines) for key in keys)
        )
        pagu = entry(view, row, _PAGU)
        if pagu.isi is CellContent.KOSONG and hasil.pagu_anak is not None:
            pagu = rupiah(view, hasil.pagu, "jumlah pagu di bawahnya")
        left = _left(view, figures, hasil)
        if left.tebal and pagu.tingkat is not None:
            left = replace(left, tingkat=pagu.tingkat, temuan=pagu.temuan)
            pagu = replace(pagu, tingkat=None, temuan="")
        elif left.tebal:
            loose = AlokasiRef(row.id, None).address(view.laporan)
            level, sentence = view.marks.get(loose, (None, ""))
            left = replace(left, tingkat=level, temuan=sentence)
        name = replace(label(row.nama or row.kode), lekuk=hasil.tingkat, tebal=group)
        return SheetRow(Address(Kegiatan.KIND, row.id), (name, pagu, left, *cells), row.nama)


_PAGU: Final = PlanField("pagu", "Pagu", needed=True, kolom=FigureColumn.RUPIAH)
_HEAD: Final = (
    SheetColumn("kegiatan", "Kegiatan", lebar=188, minimum=120),
    SheetColumn("pagu", "Pagu", Alignment.KANAN, minimum=92, kolom=FigureColumn.RUPIAH),
    SheetColumn("sisa", "Sisa", Alignment.KANAN, minimum=92, hitungan=True),
)
_LOOSE: Final = SheetColumn(
    NONE,
    "Tanpa indikator",
    Alignment.KANAN,
    minimum=72,
    kolom=FigureColumn.RUPIAH,
    keterangan="pagu yang sengaja tidak dibagi ke indikator mana pun",
)


def _column(row: Indikator) -> SheetColumn:
    words = row.kode or row.nama_pendek or "?"
    return SheetColumn(
        row.id, words, Alignment.KANAN, minimum=60, kolom=FigureColumn.RUPIAH, keterangan=row.nama
    )


def _cell(
    view: View, figures: Figures, hasil: KegiatanResult, key: str, lines: Mapping[str, Nilai]
) -> EntryCell:
    row, target = hasil.kegiatan, AlokasiRef(hasil.kegiatan.id, key or None)
    found = view.laporan.find(Alokasi, target.address(view.laporan).id)
    indikator = view.laporan.find(Indikator, key)
    left = rest(figures, row.id)
    editable = view.may_add(Alokasi, {"kegiatan": row.id, "indikator": key or None})
    sel = figure(
        view,
        target,
        found.pagu if found else None,
        kolom=FigureColumn.RUPIAH,
        editable=editable,
        needed=found is not None and bool(key),
        note=_note(lines.get(key), hasil.pagu, left),
    )
    own = lines.get(key)
    if found is not None and found.pagu is None and not key and isinstance(own, Fraction):
        note = "sisa pagu yang tidak melayani indikator; ketik angka untuk menggantinya"
        sel = replace(
            sel, teks=entered(own, FigureColumn.RUPIAH), isi=CellContent.ADA, keterangan=note
        )
    fillable = editable and isinstance(left, Fraction) and left > 0
    return replace(
        sel,
        nama=f"{row.nama} ke {indikator.kode if indikator else 'tanpa indikator'}",
        tindakan="isi seluruh sisa" if fillable else "",
    )


def _note(own: Nilai, pagu: Nilai, left: Nilai) -> str:
    head = f"{format_number(own, None)} dari " if isinstance(own, Fraction) else ""
    return f"{head}pagu {format_number(pagu, None, kosong='…')}, sisa {format_number(left, None)}"


def _left(view: View, figures: Figures, hasil: KegiatanResult) -> EntryCell:
    left = rest(figures, hasil.kegiatan.id)
    served = hasil.dialokasikan - hasil.tanpa_indikator
    note = f"{format_number(hasil.pagu, None, kosong='…')} − {format_number(served, None)}"
    return replace(rupiah(view, left, note), tebal=isinstance(left, Fraction) and left != 0)


def _sums(view: View, below: Sums, keys: Sequence[str]) -> tuple[EntryCell, ...]:
    """What the lines below a kegiatan give to each indikator."""
    return tuple(
        rupiah(view, below[key], "jumlah di bawahnya") if key in below else plain("")
        for key in keys
    )


def _sums_below(figures: Figures) -> dict[str, Sums]:
    """Of each kegiatan what it and those below it give to each indikator, summed from below."""
    found = {key: _by_column([hasil]) for key, hasil in figures.kegiatan.items()}
    for hasil in reversed(tuple(figures.kegiatan.values())):
        above = hasil.kegiatan.induk if hasil.tingkat else None  # each stands before those below it
        if above in found:
            for key, nilai in found[hasil.kegiatan.id].items():
                found[above][key] = found[above].get(key, Fraction(0)) + nilai
    return found


def _by_column(daftar: Sequence[KegiatanResult]) -> Sums:
    sums: Sums = {}
    for hasil in daftar:
        for line in hasil.alokasi:
            if isinstance(line.pagu, Fraction):
                key = line.alokasi.indikator or NONE
                sums[key] = sums.get(key, Fraction(0)) + line.pagu
    return sums


def _total(view: View, figures: Figures, keys: Sequence[str]) -> SheetRow:
    sums = _by_column(tuple(figures.kegiatan.values()))
    tops = [item for item in figures.kegiatan.values() if item.tingkat == 0]
    left = exact_sum(
        nilai for item in tops if isinstance(nilai := rest(figures, item.kegiatan.id), Fraction)
    )
    return SheetRow(
        "jumlah",
        (
            plain("Jumlah", total=True),
            rupiah(view, figures.pagu.pagu_kegiatan, "jumlah pagu kegiatan", total=True),
            rupiah(view, left, "jumlah sisa kegiatan", total=True),
            *(_sum(view, sums.get(key)) for key in keys),
        ),
    )


def _sum(view: View, nilai: Fraction | None) -> EntryCell:
    if nilai is None:
        return replace(plain("–", total=True), isi=CellContent.TIDAK_BERLAKU, jenis=CellKind.ANGKA)
    return rupiah(view, nilai, "jumlah kolom", total=True)
