"""Indikator: its effective realisasi, capaian, predikat and efisiensi from rincian and budget."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from lkjip_desktop.domain.formula.anggaran.alokasi import (
    AlokasiResult,
    AnggaranResult,
    efisiensi,
    evaluate_anggaran,
)
from lkjip_desktop.domain.formula.capaian import capaian, capped, predikat
from lkjip_desktop.domain.formula.gabung import Gabung, join_pairs
from lkjip_desktop.domain.formula.masalah import Masalah, MasalahKind, masalah_at
from lkjip_desktop.domain.formula.periode import AsOf, in_force
from lkjip_desktop.domain.formula.rincian import RincianResult, UnreadRincian, evaluate_rincian
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import mean, total
from lkjip_desktop.domain.model.entity import (
    Indikator,
    NilaiBaris,
    NilaiIndikator,
    TargetPeriode,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.setting import PredikatBand, Settings
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class FormulaInput:
    """What is entered for one indikator by periode, and by which periode money is."""

    daftar_nilai: tuple[NilaiIndikator, ...] = ()
    daftar_target: tuple[TargetPeriode, ...] = ()
    pengisian_anggaran: str = "tahun"


@dataclass(frozen=True, slots=True)
class IndikatorResult:
    """The effective figures of one indikator; percent, rupiah, or its own satuan, all exact.

    In each, None is belum diisi (or waiting for what is) and prints nothing; tidak berlaku prints
    "-" and stays out of every mean.
    """

    indikator: Indikator
    bobot: Nilai
    """Its weight in the weighted mean; 1 where none is entered."""
    target: Nilai
    """Up to the moment that the figures are of; None where none is entered for it."""
    target_atas: Nilai
    realisasi: Nilai
    """Mean of the results of its counted rincian; where these give none, the figure typed in."""
    diketik: bool
    """Whether `realisasi` is the figure typed in."""
    sementara: bool
    """Whether something that goes into `realisasi` is still empty."""
    sampai: AsOf
    """The moment that the figures are as of."""
    belum_waktunya: bool
    """Whether it is measured once, at the end of the year, and that is not over yet."""
    capaian: Nilai
    """Uncapped."""
    capaian_dibatasi: Nilai
    """As displayed where the settings cap it, else the same as `capaian`."""
    predikat: PredikatBand | None
    """By the uncapped capaian; None where there is none."""
    efisiensi: Nilai
    """By the method of the settings, from the uncapped capaian."""
    anggaran: AnggaranResult
    alokasi: tuple[AlokasiResult, ...]
    """Its lines, in the order of their kegiatan."""
    rincian: tuple[RincianResult, ...]
    """Its own in order, then those it shares in order."""
    masalah: tuple[Masalah, ...]
    """Everything that went wrong in it, its rincian and its lines."""

    @property
    def per_periode(self) -> bool:
        """Whether it is measured in quarters or months: a counted table, or without one itself."""
        counted = [table.rincian for table in self.rincian if table.dihitung]
        filled = [row.pengisian for row in counted] or [self.indikator.pengisian]
        return any(pengisian != "tahun" for pengisian in filled)

    @property
    def pagu(self) -> Nilai:
        """Rupiah; see AnggaranResult."""
        return self.anggaran.pagu

    @property
    def realisasi_anggaran(self) -> Nilai:
        """Rupiah; see AnggaranResult."""
        return self.anggaran.realisasi

    @property
    def sisa(self) -> Nilai:
        """Pagu not spent."""
        return self.anggaran.sisa

    @property
    def serapan(self) -> Nilai:
        """Realisasi over pagu in percent."""
        return self.anggaran.serapan


def evaluate_indikator(
    row: Indikator,
    daftar_isi: Iterable[UnreadRincian],
    lines: tuple[AlokasiResult, ...],
    masukan: FormulaInput,
    sampai: AsOf,
    rules: Settings,
    reader: Reader,
) -> IndikatorResult:
    """One indikator as of `sampai` from its rows, its rincian and its budget lines."""
    masalah: list[Masalah] = []
    target, upper = _target(row, masukan, sampai, reader, masalah)
    tables = tuple(evaluate_rincian(isi, row, target, sampai, rules, reader) for isi in daftar_isi)
    counted = [table for table in tables if table.dihitung]
    due = [table for table in counted if not table.belum_waktunya]
    entered, waits = _entered(row, masukan, sampai, bool(counted), reader, masalah)
    realisasi, typed = _realisasi(row, due, entered, masalah)
    reached = capaian(row.polaritas, target, upper, realisasi, rules)
    if reached.kode is not None:
        masalah.append(masalah_at(reached.kode, row, "target"))
    spent, unspent = _spent(row, masukan, sampai, reader, masalah)
    money = evaluate_anggaran(row, lines, spent, unspent)
    return IndikatorResult(
        indikator=row,
        bobot=Fraction(1) if row.bobot is None else reader.read(row, "bobot", masalah),
        target=target,
        target_atas=upper,
        realisasi=realisasi,
        diketik=typed,
        sementara=any(table.sementara for table in due) or (waits and typed),
        sampai=sampai,
        belum_waktunya=_not_due(row, counted, due, sampai),
        capaian=reached.nilai,
        capaian_dibatasi=capped(reached.nilai, rules),
        predikat=predikat(reached.nilai, rules.predikat),
        efisiensi=efisiensi(money.serapan, reached.nilai, rules.efisiensi),
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


def is_reported(laporan: Laporan, hasil: IndikatorResult) -> bool:
    """Whether any realisasi is filled in for the quarter that the result is as of the end of.

    Where nothing is, its realisasi is that of the quarter before, and tells of no other.
    """
    row, sampai = hasil.indikator, hasil.sampai
    entered = laporan.children(NilaiIndikator, "indikator", row.id)
    if _any_filled(entered, sampai.of_last_quarter(row.pengisian)):
        return True
    if sampai.setahun and row.realisasi is not None:
        return True
    return any(_is_table_reported(laporan, table) for table in hasil.rincian if table.dihitung)


def _is_table_reported(laporan: Laporan, table: RincianResult) -> bool:
    names = table.sampai.of_last_quarter(table.rincian.pengisian)
    if table.rincian.cara == "diketik":
        return table.sampai.setahun and table.rincian.hasil is not None
    rows = (laporan.children(NilaiBaris, "baris", item.baris.id) for item in table.baris)
    return any(_any_filled(daftar, names) for daftar in rows)


def _any_filled(rows: Iterable[NilaiBaris | NilaiIndikator], names: Sequence[str]) -> bool:
    return any(row.periode in names and row.realisasi is not None for row in rows)


def _not_due(
    row: Indikator, counted: Sequence[RincianResult], due: Sequence[RincianResult], sampai: AsOf
) -> bool:
    return not due if counted else not sampai.daftar(row.pengisian)


def _target(
    row: Indikator, masukan: FormulaInput, sampai: AsOf, reader: Reader, masalah: list[Masalah]
) -> tuple[Nilai, Nilai]:
    """The target up to then and the upper end of a range; that of the year is the indikator's."""
    daftar = masukan.daftar_target
    of = row if sampai.setahun else next((t for t in daftar if t.periode == sampai.periode), None)
    if of is None:
        return None, None
    upper = reader.read(of, "target_atas", masalah) if row.polaritas == "rentang" else None
    return reader.read(of, "target", masalah), upper


def _entered(
    row: Indikator,
    masukan: FormulaInput,
    sampai: AsOf,
    has_tables: bool,
    reader: Reader,
    masalah: list[Masalah],
) -> tuple[Nilai, bool]:
    """The realisasi typed in, by its pengisian, and whether one of its periode is still empty."""
    if row.pengisian == "tahun":
        in_force(masukan.daftar_nilai, sampai, row.pengisian, masalah)
        return (reader.read(row, "realisasi", masalah) if sampai.setahun else None), False
    if row.realisasi is not None and not has_tables:
        masalah.append(masalah_at(MasalahKind.PERIODE_GANDA, row, "realisasi"))
    rows = in_force(masukan.daftar_nilai, sampai, row.pengisian, masalah)
    parts = [reader.read(item, "realisasi", masalah) if item else None for item in rows]
    pairs = [(None, part) for part in parts]
    _, found = join_pairs(pairs, Gabung(row.gabung, row.gabung), ratio=False)
    return found, None in parts


def _spent(
    row: Indikator, masukan: FormulaInput, sampai: AsOf, reader: Reader, masalah: list[Masalah]
) -> tuple[Nilai, bool]:
    """The realisasi anggaran typed in for the indikator, and whether a periode of it is empty."""
    pengisian, column = masukan.pengisian_anggaran, "realisasi_anggaran"
    rows = in_force(masukan.daftar_nilai, sampai, pengisian, masalah, column)
    if pengisian == "tahun":
        return (reader.read(row, column, masalah) if sampai.setahun else None), False
    if row.realisasi_anggaran is not None:
        masalah.append(masalah_at(MasalahKind.PERIODE_GANDA, row, column))
    parts = [reader.read(item, column, masalah) if item else None for item in rows]
    return total(parts), None in parts


def _realisasi(
    row: Indikator, due: Sequence[RincianResult], typed: Nilai, masalah: list[Masalah]
) -> tuple[Nilai, bool]:
    """The effective realisasi and whether it is the one typed in.

    Several counted rincian give the mean of their results; those that are tidak berlaku or not
    filled in stay out of it.
    """
    found = mean([table.nilai_indikator for table in due])
    if not due or found is None:
        return typed, typed is not None
    if typed is not None:
        masalah.append(masalah_at(MasalahKind.REALISASI_GANDA, row, "realisasi"))
    return found, False
