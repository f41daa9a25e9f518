"""Anggaran: pagu, realisasi and serapan by alokasi and by indikator, and efisiensi."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction

from lkjip_desktop.domain.formula.masalah import Masalah, MasalahKind, masalah_at
from lkjip_desktop.domain.formula.memo import Memo
from lkjip_desktop.domain.formula.periode import AsOf, in_force
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import total
from lkjip_desktop.domain.model.entity import Alokasi, Indikator, NilaiAlokasi
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, Nilai, NotApplicable
from lkjip_desktop.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class AlokasiResult:
    """A line: the part of a kegiatan that serves an indikator or none; rupiah."""

    alokasi: Alokasi
    pagu: Nilai
    realisasi: Nilai
    """Of the year, or the sum of its periode that are filled in; None while none is."""
    sisa: Nilai
    serapan: Nilai
    sementara: bool
    masalah: tuple[Masalah, ...] = ()

    @property
    def diketahui(self) -> bool:
        """Whether what was spent is known: a number, or "-" where there was nothing to spend."""
        return is_known(self.pagu, self.pasti)

    @property
    def pasti(self) -> Nilai:
        """The realisasi; None while a part of it, such as a quarter, is empty."""
        return None if self.sementara else self.realisasi

    def carrying(self, pagu: Nilai) -> AlokasiResult:
        """The line with a pagu that is computed, since none is entered for it."""
        left, absorbed = sisa(pagu, self.pasti), serapan(pagu, self.pasti)
        return replace(self, pagu=pagu, sisa=left, serapan=absorbed)


@dataclass(frozen=True, slots=True)
class AnggaranResult:
    """The budget of one indikator; rupiah, serapan in percent."""

    pagu: Nilai
    """Sum of its lines; "-" without lines."""
    realisasi: Nilai
    """As typed in for the indikator, else the sum of its lines ("-" leaves it); None while one
    of these is empty."""
    pasti: Nilai
    """The realisasi of all its lines; None while one is empty, "-" where one is not known."""
    pagu_diketahui: Nilai
    """The part of pagu that `realisasi` is of."""
    sisa: Nilai
    """Like `serapan` only of what is all known: "-", or None while a line is empty, otherwise."""
    serapan: Nilai
    per_baris: bool
    """Whether its lines are asked for: no figure is typed in for the indikator."""
    diketahui: bool
    """Whether the realisasi of every line is known, by itself or by the indikator's figure."""
    sementara: bool
    masalah: tuple[Masalah, ...] = ()


def is_known(pagu: Nilai, pasti: Nilai) -> bool:
    """Whether what was spent is known: a number, or "-" where there was nothing to spend."""
    nothing = pagu == 0 or pagu is TIDAK_BERLAKU
    return isinstance(pasti, Fraction) or (nothing and pasti is TIDAK_BERLAKU)


def unknown(daftar_realisasi: Iterable[Nilai]) -> Nilai:
    """What stands for a figure of a whole of which these parts are not known: empty before "-"."""
    return None if None in set(daftar_realisasi) else TIDAK_BERLAKU


def serapan(pagu: Nilai, realisasi: Nilai) -> Nilai:
    """Realisasi over pagu in percent; tidak berlaku at pagu 0 or where either is tidak berlaku."""
    if isinstance(pagu, NotApplicable) or isinstance(realisasi, NotApplicable) or pagu == 0:
        return TIDAK_BERLAKU
    return None if pagu is None or realisasi is None else realisasi / pagu * 100


def sisa(pagu: Nilai, realisasi: Nilai) -> Nilai:
    """Pagu not spent (penghematan is this and nothing else)."""
    if isinstance(pagu, NotApplicable) or isinstance(realisasi, NotApplicable):
        return TIDAK_BERLAKU
    return None if pagu is None or realisasi is None else pagu - realisasi


def indeks_efisiensi(serapan: Nilai, capaian: Nilai) -> Nilai:
    """IE = capaian / serapan; 1 or more is efficient. Tidak berlaku at serapan 0."""
    if isinstance(serapan, NotApplicable) or isinstance(capaian, NotApplicable) or serapan == 0:
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
    if isinstance(serapan, NotApplicable) or isinstance(capaian, NotApplicable) or capaian == 0:
        return TIDAK_BERLAKU
    return None if serapan is None or capaian is None else (1 - serapan / capaian) * 100


_ALOKASI: Memo[AlokasiResult] = Memo()


def evaluate_alokasi(
    alokasi: Alokasi,
    daftar_nilai: tuple[NilaiAlokasi, ...],
    sampai: AsOf,
    pengisian: str,
    reader: Reader,
) -> AlokasiResult:
    """One line as of `sampai`; its periode are summed as far as they are filled in."""
    return _ALOKASI.recall(
        (alokasi.id, sampai.bulan),
        (alokasi, daftar_nilai, sampai, pengisian),
        reader,
        lambda: _evaluate_alokasi(alokasi, daftar_nilai, sampai, pengisian, reader),
    )


def _evaluate_alokasi(
    alokasi: Alokasi,
    daftar_nilai: tuple[NilaiAlokasi, ...],
    sampai: AsOf,
    pengisian: str,
    reader: Reader,
) -> AlokasiResult:
    masalah: list[Masalah] = []
    pagu = reader.read(alokasi, "pagu", masalah)
    rows = in_force(daftar_nilai, sampai, pengisian, masalah)
    parts = [reader.read(row, "realisasi", masalah) if row else None for row in rows]
    realisasi, waits = total(parts) if parts else None, not parts or None in parts
    certain = None if waits else realisasi
    left, absorbed = sisa(pagu, certain), serapan(pagu, certain)
    return AlokasiResult(alokasi, pagu, realisasi, left, absorbed, waits, tuple(masalah))


def evaluate_anggaran(
    indikator: Indikator, lines: Sequence[AlokasiResult], typed: Nilai, waits: bool = False
) -> AnggaranResult:
    """The budget of one indikator from its lines and the figure typed in for it.

    `waits` tells that the figure typed in is a sum of which one periode is still empty.
    """
    masalah: list[Masalah] = []
    by_line = [line.realisasi for line in lines]
    filled = any(isinstance(item, Fraction) for item in by_line)
    if isinstance(typed, Fraction) and filled:
        masalah.append(masalah_at(MasalahKind.ANGGARAN_GANDA, indikator, "realisasi_anggaran"))
    pagu = total(line.pagu for line in lines)
    missing = any(line.pagu is None for line in lines)
    if isinstance(typed, Fraction):
        realisasi: Nilai = typed
        missing, known = missing or waits, not waits
        doubtful: list[Nilai] = [None]
    else:
        missing = missing or any(line.sementara for line in lines)
        realisasi = None if None in by_line else total(by_line)
        doubtful = [line.pasti for line in lines if not line.diketahui]
        known = not doubtful
    whole = realisasi if known else unknown(doubtful)
    return AnggaranResult(
        pagu=pagu,
        realisasi=realisasi,
        pasti=whole,
        pagu_diketahui=pagu if known or isinstance(typed, Fraction) else _covered(realisasi, lines),
        sisa=sisa(pagu, whole),
        serapan=serapan(pagu, whole),
        per_baris=not isinstance(typed, Fraction),
        diketahui=known,
        sementara=missing,
        masalah=tuple(masalah),
    )


def _covered(realisasi: Nilai, lines: Sequence[AlokasiResult]) -> Nilai:
    if not isinstance(realisasi, Fraction):
        return TIDAK_BERLAKU
    return total(line.pagu for line in lines if isinstance(line.realisasi, Fraction))
