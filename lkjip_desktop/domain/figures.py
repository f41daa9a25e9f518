"""All computed figures of a report: each indikator, and the whole with its groups."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

from lkjip_desktop.domain.anggaran import (
    HasilAlokasi,
    HasilAnggaran,
    efisiensi,
    evaluate_anggaran,
    indeks_efisiensi,
    serapan,
    sisa,
)
from lkjip_desktop.domain.capaian import SERATUS, capaian, capped, predikat
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.masalah import KodeMasalah, Masalah, masalah_at
from lkjip_desktop.domain.memo import Memo
from lkjip_desktop.domain.model import (
    Baris,
    Indikator,
    Jenjang,
    NilaiBaris,
    Pemakaian,
    Rincian,
    Sasaran,
    Subsie,
)
from lkjip_desktop.domain.number import TIDAK_BERLAKU, Nilai
from lkjip_desktop.domain.pagu import HasilKegiatan, HasilPagu, evaluate_pagu, pagu_inputs
from lkjip_desktop.domain.rincian import HasilRincian, Isi, evaluate_rincian
from lkjip_desktop.domain.rujukan import Reader
from lkjip_desktop.domain.setting import Pita, Settings, settings
from lkjip_desktop.domain.sums import mean, numbers_of, total
from lkjip_desktop.domain.tree import jenjang_of, reading_order


@dataclass(frozen=True, slots=True)
class HasilIndikator:
    """The effective figures of one indikator; percent, rupiah, or its own satuan, all exact.

    In each, None is belum diisi (or waiting for what is) and prints nothing; tidak berlaku prints
    "-" and stays out of every mean.
    """

    indikator: Indikator
    target: Nilai
    target_atas: Nilai
    realisasi: Nilai
    """Mean of the results of its counted rincian; where these give none, the figure typed in."""
    diketik: bool
    """Whether `realisasi` is the figure typed in."""
    sementara: bool
    """Whether something that goes into `realisasi` is still empty."""
    capaian: Nilai
    """Uncapped."""
    capaian_dibatasi: Nilai
    """As displayed where the settings cap it, else the same as `capaian`."""
    predikat: Pita | None
    """By the uncapped capaian; None where there is none."""
    efisiensi: Nilai
    """By the method of the settings, from the uncapped capaian."""
    indeks_efisiensi: Nilai
    anggaran: HasilAnggaran
    alokasi: tuple[HasilAlokasi, ...]
    """Its lines, in the order of their kegiatan."""
    rincian: tuple[HasilRincian, ...]
    """Its own in order, then those it shares in order."""
    masalah: tuple[Masalah, ...]
    """Everything that went wrong in it, its rincian and its lines."""

    @property
    def pagu(self) -> Nilai:
        """Rupiah; see HasilAnggaran."""
        return self.anggaran.pagu

    @property
    def realisasi_anggaran(self) -> Nilai:
        """Rupiah; see HasilAnggaran."""
        return self.anggaran.realisasi

    @property
    def sisa(self) -> Nilai:
        """Pagu not spent."""
        return self.anggaran.sisa

    @property
    def serapan(self) -> Nilai:
        """Realisasi over pagu in percent."""
        return self.anggaran.serapan


@dataclass(frozen=True, slots=True)
class HasilKelompok:
    """Some indikator together: those of a section, a level, an objective, or all."""

    daftar_id: tuple[str, ...]
    """Ids of its indikator in reading order."""
    banyak_indikator: int
    banyak_berlaku: int
    """With a capaian."""
    banyak_tidak_berlaku: int
    banyak_belum: int
    """Whose capaian waits for something that is not filled in."""
    banyak_sementara: int
    """With a capaian that may still change."""
    banyak_tercapai: int
    """With a capaian of 100 or more."""
    banyak_selesai: int
    """Marked as done by their section."""
    per_predikat: tuple[tuple[Pita, int], ...]
    """How many fall into each band of the settings."""
    rata_rata_capaian: Nilai
    """Flat mean over the indikator that have a capaian; see `rata_rata_dibatasi`."""
    rata_rata_asli: Nilai
    """The same mean of the uncapped capaian."""
    rata_rata_dibatasi: bool
    """Whether `rata_rata_capaian` takes the capped capaian."""
    pagu: Nilai
    realisasi_anggaran: Nilai
    """Sum of what is known."""
    sisa: Nilai
    serapan: Nilai
    """Known realisasi over pagu."""
    efisiensi: Nilai
    """From `serapan` and the uncapped mean."""
    indeks_efisiensi: Nilai
    anggaran_sementara: bool
    """Whether a pagu or realisasi in it is still empty."""


@dataclass(frozen=True, slots=True)
class Ringkasan:
    """The whole report at a glance; rupiah and percent."""

    semua: HasilKelompok
    per_jenjang: Mapping[str | None, HasilKelompok]
    """By id in order; None last, for indikator on no level; without those that have none."""
    per_subsie: Mapping[str | None, HasilKelompok]
    """By id in order, all sections; None last, for indikator of the planning officer, if any."""
    per_sasaran: Mapping[str | None, HasilKelompok]
    """By id in reading order; without those that have no indikator of their own."""
    realisasi_anggaran: Nilai
    """What is known to be spent, on lines without indikator too."""
    pagu_awal: Nilai
    pagu_akhir: Nilai
    pagu_tanpa_indikator: Fraction
    """Unallocated: lines without indikator, and what no alokasi names."""
    serapan: Nilai
    """realisasi_anggaran over pagu_akhir; None while a line is empty, tidak berlaku where the
    realisasi of a line is not known."""

    @property
    def rata_rata_capaian(self) -> Nilai:
        """The mean of the report, in percent."""
        return self.semua.rata_rata_capaian

    @property
    def banyak_indikator(self) -> int:
        """How many indikator there are."""
        return self.semua.banyak_indikator

    @property
    def banyak_berlaku(self) -> int:
        """How many of them have a capaian."""
        return self.semua.banyak_berlaku

    @property
    def pagu_indikator(self) -> Nilai:
        """The pagu that indikator carry."""
        return self.semua.pagu

    @property
    def serapan_indikator(self) -> Nilai:
        """What indikator spent of the pagu they carry, in percent."""
        return self.semua.serapan

    @property
    def efisiensi(self) -> Nilai:
        """By the method of the settings, from serapan_indikator and the uncapped mean."""
        return self.semua.efisiensi


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything computed from one laporan."""

    settings: Settings
    indikator: Mapping[str, HasilIndikator]
    """By id, in reading order (level, objective, own order)."""
    pagu: HasilPagu
    ringkasan: Ringkasan

    @property
    def kegiatan(self) -> Mapping[str, HasilKegiatan]:
        """Budget lines by id, in the order of their tree."""
        return self.pagu.kegiatan

    @property
    def masalah(self) -> tuple[Masalah, ...]:
        """Everything that went wrong anywhere, each once."""
        found = [*self.pagu.masalah]
        for item in self.indikator.values():
            found += item.masalah
        for kegiatan in self.pagu.kegiatan.values():
            found += kegiatan.masalah
        for line in self.pagu.tanpa_indikator:
            found += line.masalah
        return tuple(dict.fromkeys(found))


_ORDER: Memo[tuple[Indikator, ...]] = Memo(8)
_PAGU: Memo[HasilPagu] = Memo(8)
_INDIKATOR: Memo[HasilIndikator] = Memo()
_KELOMPOK: Memo[HasilKelompok] = Memo()


def figures(laporan: Laporan) -> Figures:
    """Compute the report; what stayed the same since the last call is remembered, not computed."""
    reader = Reader(laporan)
    rules = settings(laporan)
    order = _ORDER.recall(
        laporan.ruang,
        tuple(laporan.daftar(kind) for kind in (Indikator, Sasaran, Jenjang)),
        reader,
        lambda: reading_order(laporan),
    )
    pagu = _PAGU.recall(
        laporan.ruang,
        (pagu_inputs(laporan), tuple(row.id for row in order)),
        reader,
        lambda: evaluate_pagu(laporan, order, reader),
    )
    hasil = _evaluate_all(laporan, order, pagu, rules, reader)
    return Figures(rules, hasil, pagu, _ringkasan(laporan, hasil, pagu, rules, reader))


def _evaluate_all(
    laporan: Laporan,
    order: Sequence[Indikator],
    pagu: HasilPagu,
    rules: Settings,
    reader: Reader,
) -> dict[str, HasilIndikator]:
    tahun, contents = laporan.data.tahun, _contents(laporan)
    found = {}
    for row in order:
        isi, lines = contents(row), pagu.alokasi.get(row.id, ())
        found[row.id] = _INDIKATOR.recall(
            row.id,
            (row, isi, lines, tahun, rules),
            reader,
            partial(evaluate_indikator, row, isi, lines, tahun, rules, reader),
        )
    return found


def _contents(laporan: Laporan) -> Callable[[Indikator], tuple[Isi, ...]]:
    """How to collect the rincian of an indikator; the groups are looked up once for all of them."""
    own = laporan.grouped(Rincian, "indikator")
    shared = laporan.grouped(Pemakaian, "indikator")
    rows = laporan.grouped(Baris, "rincian")
    values = laporan.grouped(NilaiBaris, "baris")

    def isi(rincian: Rincian, pemakaian: Pemakaian | None = None) -> Isi:
        daftar_baris = rows.get(rincian.id, ())
        daftar_nilai = tuple([values.get(baris.id, ()) for baris in daftar_baris])
        return Isi(rincian, pemakaian, daftar_baris, daftar_nilai)

    def contents(indikator: Indikator) -> tuple[Isi, ...]:
        found = [isi(rincian) for rincian in own.get(indikator.id, ())]
        for use in shared.get(indikator.id, ()):
            rincian = laporan.find(Rincian, use.rincian)
            if rincian is not None and rincian.indikator != indikator.id:
                found.append(isi(rincian, use))
        return tuple(found)

    return contents


def evaluate_indikator(
    row: Indikator,
    daftar_isi: Iterable[Isi],
    lines: tuple[HasilAlokasi, ...],
    tahun: int,
    rules: Settings,
    reader: Reader,
) -> HasilIndikator:
    """One indikator from its rows, its rincian and its budget lines."""
    masalah: list[Masalah] = []
    target = reader.read(row, "target", masalah)
    upper = reader.read(row, "target_atas", masalah) if row.polaritas == "rentang" else None
    tables = tuple(evaluate_rincian(isi, row, target, tahun, rules, reader) for isi in daftar_isi)
    realisasi, typed = _realisasi(row, tables, reader, masalah)
    reached = capaian(row.polaritas, target, upper, realisasi, rules)
    if reached.kode is not None:
        masalah.append(masalah_at(reached.kode, row, "target"))
    money = evaluate_anggaran(row, lines, reader)
    return HasilIndikator(
        indikator=row,
        target=target,
        target_atas=upper,
        realisasi=realisasi,
        diketik=typed,
        sementara=any(table.dihitung and table.sementara for table in tables),
        capaian=reached.nilai,
        capaian_dibatasi=capped(reached.nilai, rules),
        predikat=predikat(reached.nilai, rules.predikat),
        efisiensi=efisiensi(money.serapan, reached.nilai, rules.efisiensi),
        indeks_efisiensi=indeks_efisiensi(money.serapan, reached.nilai),
        anggaran=money,
        alokasi=lines,
        rincian=tables,
        masalah=(
            *masalah,
            *(item for table in tables for item in table.masalah),
            *money.masalah,
            *(item for line in lines for item in line.masalah),
        ),
    )


def _realisasi(
    row: Indikator, tables: Sequence[HasilRincian], reader: Reader, masalah: list[Masalah]
) -> tuple[Nilai, bool]:
    """The effective realisasi and whether it is the one typed in.

    Several counted rincian give the mean of their results; those that are tidak berlaku or not
    filled in stay out of it.
    """
    typed = reader.read(row, "realisasi", masalah)
    results = [table.nilai_indikator for table in tables if table.dihitung]
    found = mean(results)
    if not results or found is None:
        return typed, typed is not None
    if typed is not None:
        masalah.append(masalah_at(KodeMasalah.REALISASI_GANDA, row, "realisasi"))
    return found, False


def _ringkasan(
    laporan: Laporan,
    hasil: Mapping[str, HasilIndikator],
    pagu: HasilPagu,
    rules: Settings,
    reader: Reader,
) -> Ringkasan:
    def kelompok(name: str, key: str | None, members: tuple[HasilIndikator, ...]) -> HasilKelompok:
        return _KELOMPOK.recall(
            (laporan.ruang, name, key),
            (members, rules),
            reader,
            lambda: evaluate_kelompok(members, rules),
        )

    def groups(
        name: str,
        of: Callable[[Indikator], str | None],
        order: Iterable[str],
        *,
        empty: bool = False,
    ) -> dict[str | None, HasilKelompok]:
        members: dict[str | None, list[HasilIndikator]] = {key: [] for key in (*order, None)}
        for item in hasil.values():
            key = of(item.indikator)
            members[key if key in members else None].append(item)
        return {
            key: kelompok(name, key, tuple(rows))
            for key, rows in members.items()
            if rows or (empty and key is not None)
        }

    levels = {row.id: jenjang_of(laporan, row) for row in laporan.daftar(Sasaran)}
    whole = kelompok("semua", None, tuple(hasil.values()))
    spent = total([whole.realisasi_anggaran, *(line.realisasi for line in pagu.tanpa_indikator)])
    return Ringkasan(
        semua=whole,
        per_jenjang=groups(
            "jenjang",
            lambda row: levels.get(row.sasaran or ""),
            (row.id for row in laporan.daftar(Jenjang)),
        ),
        per_subsie=groups(
            "subsie",
            lambda row: row.subsie,
            (row.id for row in laporan.daftar(Subsie)),
            empty=True,
        ),
        per_sasaran=groups(
            "sasaran",
            lambda row: row.sasaran,
            dict.fromkeys(
                item.indikator.sasaran for item in hasil.values() if item.indikator.sasaran
            ),
        ),
        realisasi_anggaran=spent,
        pagu_awal=pagu.pagu_awal,
        pagu_akhir=pagu.pagu_akhir,
        pagu_tanpa_indikator=pagu.pagu_tanpa_indikator,
        serapan=_whole_serapan(hasil.values(), pagu, spent),
    )


def _whole_serapan(hasil: Iterable[HasilIndikator], pagu: HasilPagu, spent: Nilai) -> Nilai:
    unknown = [item.anggaran.realisasi for item in hasil if not item.anggaran.diketahui]
    unknown += [line.realisasi for line in pagu.tanpa_indikator if not line.diketahui]
    if unknown:
        return None if None in unknown else TIDAK_BERLAKU
    return serapan(pagu.pagu_akhir, spent)


def evaluate_kelompok(members: Sequence[HasilIndikator], rules: Settings) -> HasilKelompok:
    """Counts, means and sums over some indikator."""
    reached = numbers_of(item.capaian for item in members)
    use_cap = rules.batas_dipakai and rules.rata_rata_dibatasi
    plain = mean(item.capaian for item in members)
    pagu = total(item.pagu for item in members)
    spent = total(item.realisasi_anggaran for item in members)
    absorbed = serapan(pagu, spent)
    return HasilKelompok(
        daftar_id=tuple(item.indikator.id for item in members),
        banyak_indikator=len(members),
        banyak_berlaku=len(reached),
        banyak_tidak_berlaku=sum(item.capaian is TIDAK_BERLAKU for item in members),
        banyak_belum=sum(item.capaian is None for item in members),
        banyak_sementara=sum(
            item.sementara and isinstance(item.capaian, Fraction) for item in members
        ),
        banyak_tercapai=sum(nilai >= SERATUS for nilai in reached),
        banyak_selesai=sum(item.indikator.selesai == 1 for item in members),
        per_predikat=tuple(
            (band, sum(item.predikat == band for item in members)) for band in rules.predikat
        ),
        rata_rata_capaian=mean(item.capaian_dibatasi for item in members) if use_cap else plain,
        rata_rata_asli=plain,
        rata_rata_dibatasi=use_cap,
        pagu=pagu,
        realisasi_anggaran=spent,
        sisa=sisa(pagu, spent),
        serapan=absorbed,
        efisiensi=efisiensi(absorbed, plain, rules.efisiensi),
        indeks_efisiensi=indeks_efisiensi(absorbed, plain),
        anggaran_sementara=any(item.anggaran.sementara for item in members),
    )
