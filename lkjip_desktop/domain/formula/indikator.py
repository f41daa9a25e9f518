"""Indikator: its effective realisasi, capaian, predikat and efisiensi from rincian and budget."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lkjip_desktop.domain.formula.anggaran import (
    HasilAlokasi,
    HasilAnggaran,
    efisiensi,
    evaluate_anggaran,
    indeks_efisiensi,
)
from lkjip_desktop.domain.formula.capaian import capaian, capped, predikat
from lkjip_desktop.domain.formula.masalah import KodeMasalah, Masalah, masalah_at
from lkjip_desktop.domain.formula.rincian import HasilRincian, Isi, evaluate_rincian
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import mean
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.setting import Pita, Settings
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.record import dataclass


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
