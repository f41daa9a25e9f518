"""Belanja: a kegiatan's budget by jenis and sumber dana, and its sums over the whole report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from lkjip_desktop.domain.formula.anggaran.alokasi import is_known, serapan, sisa, unknown
from lkjip_desktop.domain.formula.masalah import Masalah
from lkjip_desktop.domain.formula.periode import AsOf, in_force
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import NOL, exact_sum, numbers_of, total
from lkjip_desktop.domain.model.entity import Belanja, Kegiatan, NilaiBelanja, RevisiPagu
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class BelanjaGroup:
    """Lines of belanja together; rupiah, serapan in percent."""

    pagu_awal: Nilai
    blokir: Nilai
    pagu: Nilai
    """As entered, after all revisions."""
    pagu_sampai: Nilai
    """Without the revisions of later days; None where it is not known which line these change, or
    on which side of the day they stand."""
    realisasi: Nilai
    """The sum of what is filled in, of lines and of their periode; None while nothing is."""
    pasti: Nilai
    """The realisasi; None while a part of it, such as a quarter, is empty, and of several lines
    "-" where that of one is not known."""

    @property
    def sisa(self) -> Nilai:
        """Pagu of that day that is not spent."""
        return sisa(self.pagu_sampai, self.pasti)

    @property
    def serapan(self) -> Nilai:
        """Realisasi over the pagu of that day."""
        return serapan(self.pagu_sampai, self.pasti)


@dataclass(frozen=True, slots=True)
class BelanjaResult(BelanjaGroup):
    """One line of belanja."""

    belanja: Belanja
    sementara: bool
    """Whether a periode that is due is still empty."""
    masalah: tuple[Masalah, ...] = ()

    @property
    def diketahui(self) -> bool:
        """Whether what was spent is known: a number, or "-" where there was nothing to spend."""
        return is_known(self.pagu, self.pasti)


def evaluate_belanja(laporan: Laporan, sampai: AsOf, reader: Reader) -> dict[str, BelanjaResult]:
    """Every line by its id, as of `sampai`."""
    values = laporan.grouped(NilaiBelanja, "belanja")
    later = _later(laporan, sampai, reader)
    twins = Counter((row.kegiatan, row.jenis) for row in laporan.daftar(Belanja))
    found = {}
    for row in laporan.daftar(Belanja):
        added = later.get((row.kegiatan, row.jenis), NOL)
        if twins[row.kegiatan, row.jenis] > 1 and added != 0:
            added = None
        daftar_nilai = values.get(row.id, ())
        pengisian = laporan.data.pengisian_anggaran
        found[row.id] = _evaluate(row, daftar_nilai, sampai, pengisian, added, reader)
    return found


def _evaluate(
    row: Belanja,
    daftar_nilai: tuple[NilaiBelanja, ...],
    sampai: AsOf,
    pengisian: str,
    later: Nilai,
    reader: Reader,
) -> BelanjaResult:
    masalah: list[Masalah] = []
    rows = in_force(daftar_nilai, sampai, pengisian, masalah)
    parts = [reader.read(item, "realisasi", masalah) if item else None for item in rows]
    realisasi, waits = total(parts) if parts else None, not parts or None in parts
    pagu = reader.read(row, "pagu", masalah)
    return BelanjaResult(
        belanja=row,
        pagu_awal=reader.read(row, "pagu_awal", masalah),
        blokir=reader.read(row, "blokir", masalah),
        pagu=pagu,
        pagu_sampai=less(pagu, later),
        realisasi=realisasi,
        pasti=None if waits else realisasi,
        sementara=waits,
        masalah=tuple(masalah),
    )


def _later(
    laporan: Laporan, sampai: AsOf, reader: Reader
) -> Mapping[tuple[str | None, str], Nilai]:
    """By kegiatan and jenis what revisions after the last day of `sampai` add.

    None where one of them has no date, or names no jenis and the kegiatan has several.
    """
    jenis_of: dict[str | None, set[str]] = {}
    for line in laporan.daftar(Belanja):
        jenis_of.setdefault(line.kegiatan, set()).add(line.jenis)
    found: dict[tuple[str | None, str], list[Nilai]] = {}
    for row in later_revisions(laporan, sampai):
        own = {row.jenis_belanja} if row.jenis_belanja else jenis_of.get(row.kegiatan, set())
        amount = reader.read(row, "jumlah", []) if row.tanggal and len(own) == 1 else None
        for jenis in own:
            found.setdefault((row.kegiatan, jenis), []).append(amount)
    return {
        key: None if None in amounts else exact_sum(numbers_of(amounts))
        for key, amounts in found.items()
    }


def later_revisions(laporan: Laporan, sampai: AsOf) -> Iterator[RevisiPagu]:
    """Revisions after the last day of `sampai` or without a date; the whole year has all."""
    for row in () if sampai.setahun else laporan.daftar(RevisiPagu):
        if row.tanggal is None or row.tanggal > sampai.last_day:
            yield row


def less(nilai: Nilai, later: Nilai) -> Nilai:
    """A pagu without what later revisions add; None where that is not known."""
    if isinstance(nilai, Fraction):
        return nilai - later if isinstance(later, Fraction) else None
    return nilai


def belanja_total(lines: Sequence[BelanjaResult]) -> BelanjaGroup:
    """Lines summed; pagu of that day and what was spent for certain only where all tell it."""
    doubtful = [line.pasti for line in lines if not line.diketahui]
    spent = total(line.realisasi for line in lines)
    then = [line.pagu_sampai for line in lines]
    return BelanjaGroup(
        pagu_awal=total(line.pagu_awal for line in lines),
        blokir=total(line.blokir for line in lines),
        pagu=total(line.pagu for line in lines),
        pagu_sampai=None if None in then else total(then),
        realisasi=spent,
        pasti=unknown(doubtful) if doubtful else spent,
    )


def leaf_lines(laporan: Laporan, lines: Iterable[BelanjaResult]) -> list[BelanjaResult]:
    """The lines that count: of kegiatan with nothing below them."""
    above = {row.induk for row in laporan.daftar(Kegiatan)}
    return [line for line in lines if line.belanja.kegiatan not in above]
