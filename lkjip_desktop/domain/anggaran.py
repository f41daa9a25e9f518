"""Anggaran: pagu, realisasi and serapan by alokasi, kegiatan and indikator, and efisiensi."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from lkjip_desktop.domain.capaian import NOL
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.masalah import KodeMasalah, Masalah, masalah_at
from lkjip_desktop.domain.model import (
    Alokasi,
    Indikator,
    Kegiatan,
    NilaiAlokasi,
    RevisiPagu,
)
from lkjip_desktop.domain.number import TIDAK_BERLAKU, Nilai, TidakBerlaku
from lkjip_desktop.domain.periode import in_force
from lkjip_desktop.domain.rujukan import Reader
from lkjip_desktop.domain.tree import walk


@dataclass(frozen=True, slots=True)
class HasilAlokasi:
    """A line: the part of a kegiatan that serves an indikator or none; rupiah."""

    alokasi: Alokasi
    pagu: Nilai
    realisasi: Nilai
    """Of the year, or the sum of its quarters that are filled in; None while none is."""
    sisa: Nilai
    serapan: Nilai
    sementara: bool
    masalah: tuple[Masalah, ...] = ()

    @property
    def diketahui(self) -> bool:
        """Whether what was spent is known: a number, or "-" where there was nothing to spend."""
        nothing = self.pagu == 0 or self.pagu is TIDAK_BERLAKU
        return isinstance(self.realisasi, Fraction) or (nothing and self.realisasi is TIDAK_BERLAKU)


@dataclass(frozen=True, slots=True)
class HasilKegiatan:
    """A budget line with everything below it; rupiah, serapan in percent."""

    kegiatan: Kegiatan
    tingkat: int
    """Its depth in the tree, 0 at the top."""
    pagu: Nilai
    """As entered; where nothing is, the sum of its children's."""
    pagu_anak: Nilai
    """The sum of its children's; None without children."""
    dialokasikan: Fraction
    """Pagu of all alokasi of it and below it."""
    tanpa_indikator: Fraction
    """Of these, what serves no indikator."""
    belum_dialokasikan: Fraction
    """What no alokasi names, never below 0."""
    realisasi: Nilai
    """Sum of the lines; "-" where one of them is not known by line, None while one is empty."""
    sisa: Nilai
    serapan: Nilai
    banyak_alokasi: int
    """Lines of it and below it."""
    alokasi: tuple[HasilAlokasi, ...]
    """Its own lines, in reading order of their indikator, the one without indikator last."""
    masalah: tuple[Masalah, ...] = ()


@dataclass(frozen=True, slots=True)
class HasilAnggaran:
    """The budget of one indikator; rupiah, serapan in percent."""

    pagu: Nilai
    """Sum of its lines; "-" without lines."""
    realisasi: Nilai
    """As typed in for the indikator, else the sum of its lines ("-" leaves it); None while one
    of these is empty."""
    sisa: Nilai
    serapan: Nilai
    per_baris: bool
    """Whether its lines are asked for: no figure is typed in for the indikator."""
    diketahui: bool
    """Whether the realisasi of every line is known, by itself or by the indikator's figure."""
    sementara: bool
    masalah: tuple[Masalah, ...] = ()


@dataclass(frozen=True, slots=True)
class HasilPagu:
    """The budget of the whole report; rupiah."""

    pagu_lalu: Nilai
    """Pagu awal of the year before."""
    pagu_awal: Nilai
    jumlah_revisi: Fraction
    pagu_kegiatan: Nilai
    """Sum over the kegiatan at the top of the tree."""
    pagu_akhir: Nilai
    """Pagu awal and all revisions where pagu awal is entered, else `pagu_kegiatan`."""
    pagu_tanpa_indikator: Fraction
    """Unallocated: lines without indikator, and what no alokasi names."""
    kegiatan: Mapping[str, HasilKegiatan]
    """By id, in the order of the tree."""
    alokasi: Mapping[str, tuple[HasilAlokasi, ...]]
    """The lines of each indikator by its id, in the order of their kegiatan."""
    tanpa_indikator: tuple[HasilAlokasi, ...]
    """Lines without indikator, in the order of their kegiatan."""
    masalah: tuple[Masalah, ...] = ()


def serapan(pagu: Nilai, realisasi: Nilai) -> Nilai:
    """Realisasi over pagu in percent; tidak berlaku at pagu 0 or where either is tidak berlaku."""
    if isinstance(pagu, TidakBerlaku) or isinstance(realisasi, TidakBerlaku) or pagu == 0:
        return TIDAK_BERLAKU
    return None if pagu is None or realisasi is None else realisasi / pagu * 100


def sisa(pagu: Nilai, realisasi: Nilai) -> Nilai:
    """Pagu not spent (penghematan is this and nothing else)."""
    if isinstance(pagu, TidakBerlaku) or isinstance(realisasi, TidakBerlaku):
        return TIDAK_BERLAKU
    return None if pagu is None or realisasi is None else pagu - realisasi


def indeks_efisiensi(serapan: Nilai, capaian: Nilai) -> Nilai:
    """IE = capaian / serapan; 1 or more is efficient. Tidak berlaku at serapan 0."""
    if isinstance(serapan, TidakBerlaku) or isinstance(capaian, TidakBerlaku) or serapan == 0:
        return TIDAK_BERLAKU
    return None if serapan is None or capaian is None else capaian / serapan


def efisiensi(serapan: Nilai, capaian: Nilai, metode: str) -> Nilai:
    """Performance against money spent, sign kept, from the uncapped capaian.

    capaian_serapan: (1 - serapan/capaian) x 100 in percent, tidak berlaku at capaian 0; indeks:
    TE = IE - 1, a plain number.
    """
    if metode == "indeks":
        indeks = indeks_efisiensi(serapan, capaian)
        return indeks - 1 if isinstance(indeks, Fraction) else indeks
    if isinstance(serapan, TidakBerlaku) or isinstance(capaian, TidakBerlaku) or capaian == 0:
        return TIDAK_BERLAKU
    return None if serapan is None or capaian is None else (1 - serapan / capaian) * 100


def total(numbers: Iterable[Nilai]) -> Nilai:
    """The sum of what is a number; else None while one is empty, tidak berlaku without any."""
    items = list(numbers)
    known = [item for item in items if isinstance(item, Fraction)]
    if known:
        return sum(known, NOL)
    return None if None in items else TIDAK_BERLAKU


def evaluate_anggaran(
    indikator: Indikator, lines: Sequence[HasilAlokasi], reader: Reader
) -> HasilAnggaran:
    """The budget of one indikator from its lines and the figure typed in for it."""
    masalah: list[Masalah] = []
    typed = reader.read(indikator, "realisasi_anggaran", masalah)
    by_line = [line.realisasi for line in lines]
    filled = any(isinstance(item, Fraction) for item in by_line)
    if isinstance(typed, Fraction) and filled:
        masalah.append(masalah_at(KodeMasalah.ANGGARAN_GANDA, indikator, "realisasi_anggaran"))
    pagu = total(line.pagu for line in lines)
    missing = any(line.pagu is None for line in lines)
    if isinstance(typed, Fraction):
        realisasi: Nilai = typed
    else:
        missing = missing or any(line.sementara for line in lines)
        realisasi = None if None in by_line else total(by_line)
    return HasilAnggaran(
        pagu=pagu,
        realisasi=realisasi,
        sisa=sisa(pagu, realisasi),
        serapan=serapan(pagu, realisasi),
        per_baris=not isinstance(typed, Fraction),
        diketahui=isinstance(typed, Fraction) or all(line.diketahui for line in lines),
        sementara=missing,
        masalah=tuple(masalah),
    )


def evaluate_pagu(
    laporan: Laporan, daftar_indikator: Sequence[Indikator], reader: Reader
) -> HasilPagu:
    """The budget of the whole report from all its kegiatan, alokasi and revisions."""
    masalah: list[Masalah] = []
    data = laporan.data
    places = {row.id: place for place, row in enumerate(daftar_indikator)}
    tree = walk(laporan, Kegiatan)
    own = {
        row.id: tuple(
            evaluate_alokasi(alokasi, laporan, data.tahun, reader)
            for alokasi in _lines_of(laporan, row, places)
        )
        for row, _ in tree
    }
    kegiatan: dict[str, HasilKegiatan] = {}
    for row, depth in reversed(tree):
        children = [kegiatan[below.id] for below in _children(laporan, row) if below.id in kegiatan]
        kegiatan[row.id] = _evaluate_kegiatan(row, depth, children, own[row.id], reader)
    ordered = {row.id: kegiatan[row.id] for row, _ in tree}
    tops = [ordered[row.id] for row, depth in tree if depth == 0]
    lines = [line for row, _ in tree for line in own[row.id]]
    awal = reader.read(data, "pagu_awal", masalah)
    revisions = [reader.read(row, "jumlah", masalah) for row in laporan.daftar(RevisiPagu)]
    revised = sum((item for item in revisions if isinstance(item, Fraction)), NOL)
    of_kegiatan = total(item.pagu for item in tops) if tops else None
    return HasilPagu(
        pagu_lalu=reader.read(data, "pagu_lalu", masalah),
        pagu_awal=awal,
        jumlah_revisi=revised,
        pagu_kegiatan=of_kegiatan,
        pagu_akhir=awal + revised if isinstance(awal, Fraction) else of_kegiatan,
        pagu_tanpa_indikator=sum(
            (item.tanpa_indikator + item.belum_dialokasikan for item in tops), NOL
        ),
        kegiatan=ordered,
        alokasi=_by_indikator(lines),
        tanpa_indikator=tuple(line for line in lines if line.alokasi.indikator is None),
        masalah=tuple(masalah),
    )


def _children(laporan: Laporan, row: Kegiatan) -> tuple[Kegiatan, ...]:
    return laporan.children(Kegiatan, "induk", row.id)


def _lines_of(laporan: Laporan, row: Kegiatan, places: Mapping[str, int]) -> list[Alokasi]:
    lines = laporan.children(Alokasi, "kegiatan", row.id)
    return sorted(lines, key=lambda line: places.get(line.indikator or "", len(places)))


def _by_indikator(lines: Iterable[HasilAlokasi]) -> dict[str, tuple[HasilAlokasi, ...]]:
    found: dict[str, tuple[HasilAlokasi, ...]] = {}
    for line in lines:
        if line.alokasi.indikator is not None:
            found[line.alokasi.indikator] = (*found.get(line.alokasi.indikator, ()), line)
    return found


def evaluate_alokasi(
    alokasi: Alokasi, laporan: Laporan, tahun: int, reader: Reader
) -> HasilAlokasi:
    """One line; its quarters are summed as far as they are filled in."""
    masalah: list[Masalah] = []
    pagu = reader.read(alokasi, "pagu", masalah)
    values = laporan.children(NilaiAlokasi, "alokasi", alokasi.id)
    rows, kurang = in_force(values, tahun, masalah)
    parts = [reader.read(row, "realisasi", masalah) for row in rows]
    realisasi = total(parts) if parts else None
    return HasilAlokasi(
        alokasi,
        pagu,
        realisasi,
        sisa(pagu, realisasi),
        serapan(pagu, realisasi),
        kurang or None in parts,
        tuple(masalah),
    )


def _evaluate_kegiatan(
    row: Kegiatan,
    depth: int,
    children: Sequence[HasilKegiatan],
    lines: tuple[HasilAlokasi, ...],
    reader: Reader,
) -> HasilKegiatan:
    masalah: list[Masalah] = []
    entered = reader.read(row, "pagu", masalah)
    below = total(child.pagu for child in children) if children else None
    pagu = below if entered is None else entered
    named = [line for line in lines if isinstance(line.pagu, Fraction)]
    served = sum((_amount(line.pagu) for line in named), NOL)
    spent = [line.realisasi for line in lines]
    spent += [child.realisasi for child in children if child.banyak_alokasi]
    realisasi = _known_total(spent)
    unserved = sum((_amount(line.pagu) for line in named if line.alokasi.indikator is None), NOL)
    dialokasikan = served + sum((child.dialokasikan for child in children), NOL)
    return HasilKegiatan(
        kegiatan=row,
        tingkat=depth,
        pagu=pagu,
        pagu_anak=below,
        dialokasikan=dialokasikan,
        tanpa_indikator=unserved + sum((child.tanpa_indikator for child in children), NOL),
        belum_dialokasikan=_unnamed(_amount(pagu), dialokasikan, children, named),
        realisasi=realisasi,
        sisa=sisa(pagu, realisasi),
        serapan=serapan(pagu, realisasi),
        banyak_alokasi=len(lines) + sum(child.banyak_alokasi for child in children),
        alokasi=lines,
        masalah=tuple(masalah),
    )


def _amount(nilai: Nilai) -> Fraction:
    return nilai if isinstance(nilai, Fraction) else NOL


def _known_total(spent: Sequence[Nilai]) -> Nilai:
    """The sum of lines that are all known; a part of it would be called the whole."""
    if None in spent:
        return None
    return TIDAK_BERLAKU if TIDAK_BERLAKU in spent or not spent else total(spent)


def _unnamed(
    pagu: Fraction,
    dialokasikan: Fraction,
    children: Sequence[HasilKegiatan],
    named: Sequence[HasilAlokasi],
) -> Fraction:
    """What no alokasi names; without lines of its own, each child answers for its own pagu."""
    if named or not children:
        return max(NOL, pagu - dialokasikan)
    below = sum((_amount(child.pagu) for child in children), NOL)
    return max(NOL, pagu - below) + sum((child.belum_dialokasikan for child in children), NOL)


def budget_inputs(laporan: Laporan) -> tuple[object, ...]:
    """All that `evaluate_pagu` reads besides the order of indikator; the same while unchanged."""
    return (
        laporan.data,
        *(laporan.daftar(kind) for kind in (Kegiatan, Alokasi, NilaiAlokasi, RevisiPagu)),
    )
