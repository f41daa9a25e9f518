"""Rincian: the result of a detail table by its cara, and what it brings to an indikator."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import chain
from typing import Final

from lkjip_desktop.domain.formula.baris import (
    BERBOBOT,
    BarisResult,
    RowContext,
    RowState,
    evaluate_row,
)
from lkjip_desktop.domain.formula.masalah import Masalah
from lkjip_desktop.domain.formula.memo import Memo
from lkjip_desktop.domain.formula.periode import AsOf
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import exact_sum, numbers_of
from lkjip_desktop.domain.model.entity import Baris, Indikator, NilaiBaris, Pemakaian, Rincian
from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.model.setting import Settings
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, Nilai
from lkjip_desktop.domain.record import dataclass

POTONGAN: Final = 64
"""Rows that are evaluated and summed together: what one changed cell costs."""


@dataclass(frozen=True, slots=True)
class UnreadRincian:
    """A rincian as an indikator uses it: rows of the file, unread."""

    rincian: Rincian
    pemakaian: Pemakaian | None
    """None where the rincian is the indikator's own."""
    daftar_baris: tuple[Baris, ...]
    daftar_nilai: tuple[tuple[NilaiBaris, ...], ...]
    """The figures of each row."""


@dataclass(frozen=True, slots=True)
class RincianResult:
    """A rincian under one indikator: its headings there, its rows, its result and its footers.

    Sums and means are exact and take the counted rows that are complete; they are tidak berlaku
    where every counted row is, None where none is complete yet.
    """

    rincian: Rincian
    pemakaian: Pemakaian | None
    judul: str
    kolom_pembanding: str
    kolom_realisasi: str
    dihitung: bool
    nilai: Nilai
    """The result, in the rincian's satuan."""
    nilai_indikator: Nilai
    """The result as the indikator takes it: in its own satuan."""
    bagian_target: bool
    """Whether that is the share of the indikator's target which a result in percent means."""
    sementara: bool
    sampai: AsOf
    """The moment that it is as of."""
    belum_waktunya: bool
    """Whether it is measured once, at the end of the year, and that is not over yet."""
    baris: tuple[BarisResult, ...]
    banyak: int
    """How many rows went into the result."""
    jumlah_pembanding: Nilai
    jumlah_realisasi: Nilai
    persentase_jumlah: Nilai
    """Sum of realisasi over sum of pembanding, in percent."""
    rata_rata_persentase: Nilai
    rata_rata_realisasi: Nilai
    jumlah_bobot: Nilai
    """Sum of the bobot of the rows that have a percentage."""
    jumlah_berbobot: Nilai
    """Sum of their percentages, each times its bobot."""
    pengurang: Nilai
    """What rows with bobot "-" take off the weighted mean; 0 where there is none."""
    rata_rata_berbobot: Nilai
    masalah: tuple[Masalah, ...]


@dataclass(frozen=True, slots=True)
class _RowSlice:
    """Some rows in a run, evaluated and summed."""

    baris: tuple[BarisResult, ...]
    banyak: int
    kosong: bool
    sementara: bool
    jumlah_pembanding: Fraction
    banyak_pembanding: int
    jumlah_realisasi: Fraction
    jumlah_persentase: Fraction
    banyak_persentase: int
    jumlah_bobot: Fraction
    jumlah_berbobot: Fraction
    pengurang: Fraction
    terakhir: Fraction | None
    masalah: tuple[Masalah, ...]


_POTONGAN: Memo[_RowSlice] = Memo()
_RINCIAN: Memo[RincianResult] = Memo()


def evaluate_rincian(
    isi: UnreadRincian,
    indikator: Indikator,
    target: Nilai,
    sampai: AsOf,
    settings: Settings,
    reader: Reader,
) -> RincianResult:
    """The rincian under this indikator; only rows that changed since the last time are evaluated.

    cara: mean of the row percentages, plain or weighed by bobot; sum of realisasi over sum of
    pembanding in percent, whatever the polaritas; mean, sum or last figure of the realisasi column;
    or the figure typed in, which is of the year. Each row is taken as of `sampai`.
    """
    cara = RowContext.of(isi.rincian, sampai, settings)
    # A lower target changes nothing here unless the result is a share of it.
    share = _is_share(isi.rincian, indikator)
    return _RINCIAN.recall(
        (isi.rincian.id, indikator.id, sampai.bulan),
        (isi, cara, share, target if share else None),
        reader,
        lambda: _evaluate(isi, cara, target if share else None, share, reader),
    )


def _is_share(rincian: Rincian, indikator: Indikator) -> bool:
    """Whether a result in percent stands under an indikator that is no percentage and no index."""
    unit = indikator.satuan
    return is_percent(rincian.satuan) and not (is_percent(unit) or is_index(unit) or not unit)


def _evaluate(
    isi: UnreadRincian, cara: RowContext, target: Nilai, share: bool, reader: Reader
) -> RincianResult:
    parts = _parts(isi, cara, reader)
    whole = _joined(parts)
    rincian, pemakaian = isi.rincian, isi.pemakaian
    masalah = list(whole.masalah)
    footers = _footers(whole)
    typed = rincian.cara == "diketik"
    nilai = reader.read(rincian, "hasil", masalah) if typed else _result(whole, footers, cara.cara)
    if cara.belum_waktunya:
        nilai = None
    return RincianResult(
        rincian=rincian,
        pemakaian=pemakaian,
        judul=(pemakaian and pemakaian.judul) or rincian.judul,
        kolom_pembanding=(pemakaian and pemakaian.kolom_pembanding) or rincian.kolom_pembanding,
        kolom_realisasi=(pemakaian and pemakaian.kolom_realisasi) or rincian.kolom_realisasi,
        dihitung=(pemakaian or rincian).dihitung == 1,
        nilai=nilai,
        nilai_indikator=share_of(target, nilai) if share else nilai,
        bagian_target=share,
        sementara=nilai is None if typed else whole.sementara or not whole.baris,
        sampai=cara.sampai,
        belum_waktunya=cara.belum_waktunya,
        baris=whole.baris,
        banyak=whole.banyak,
        **footers,
        masalah=tuple(masalah),
    )


def share_of(target: Nilai, nilai: Nilai) -> Nilai:
    """98 percent of a target of 1 Layanan is 0,98 Layanan."""
    if isinstance(target, Fraction) and isinstance(nilai, Fraction):
        return nilai * target / 100
    return None if None in (nilai, target) else TIDAK_BERLAKU


def _parts(isi: UnreadRincian, cara: RowContext, reader: Reader) -> list[_RowSlice]:
    def part(start: int) -> _RowSlice:
        rows = isi.daftar_baris[start : start + POTONGAN]
        figures = isi.daftar_nilai[start : start + POTONGAN]
        return _POTONGAN.recall(
            (isi.rincian.id, start, cara.sampai.bulan),  # the same for all that use the table
            (cara, rows, figures),
            reader,
            lambda: _part(rows, figures, cara, reader),
        )

    return [part(start) for start in range(0, len(isi.daftar_baris), POTONGAN)]


def _part(
    rows: Sequence[Baris],
    figures: Sequence[tuple[NilaiBaris, ...]],
    cara: RowContext,
    reader: Reader,
) -> _RowSlice:
    baris = tuple(
        evaluate_row(row, daftar, cara, reader) for row, daftar in zip(rows, figures, strict=True)
    )
    counted = [item for item in baris if item.dihitung]
    taken_off = [item for item in counted if item.masuk and item.pengurang]
    full = [item for item in counted if item.masuk and not item.pengurang]
    weighed = [(item.bobot, item.persentase) for item in full]
    pairs = [(bobot, share) for bobot, share in weighed if isinstance(share, Fraction)]
    compared = numbers_of(item.pembanding for item in full)
    reached = numbers_of(item.realisasi for item in full)
    shares = numbers_of(item.persentase for item in full)
    return _RowSlice(
        baris=baris,
        banyak=len(full),
        kosong=any(item.keadaan is RowState.KOSONG for item in counted),
        sementara=any(item.sementara for item in counted),
        jumlah_pembanding=exact_sum(compared),
        banyak_pembanding=len(compared),
        jumlah_realisasi=exact_sum(reached),
        jumlah_persentase=exact_sum(shares),
        banyak_persentase=len(shares),
        jumlah_bobot=exact_sum(bobot for bobot, _ in pairs),
        jumlah_berbobot=exact_sum(bobot * share for bobot, share in pairs),
        pengurang=exact_sum(numbers_of(item.realisasi for item in taken_off)),
        terakhir=reached[-1] if reached else None,
        masalah=tuple(problem for item in baris for problem in item.masalah),
    )


def _joined(parts: Sequence[_RowSlice]) -> _RowSlice:
    if len(parts) == 1:
        return parts[0]
    return _RowSlice(
        baris=tuple(chain.from_iterable(part.baris for part in parts)),
        banyak=sum(part.banyak for part in parts),
        kosong=any(part.kosong for part in parts),
        sementara=any(part.sementara for part in parts),
        jumlah_pembanding=exact_sum(part.jumlah_pembanding for part in parts),
        banyak_pembanding=sum(part.banyak_pembanding for part in parts),
        jumlah_realisasi=exact_sum(part.jumlah_realisasi for part in parts),
        jumlah_persentase=exact_sum(part.jumlah_persentase for part in parts),
        banyak_persentase=sum(part.banyak_persentase for part in parts),
        jumlah_bobot=exact_sum(part.jumlah_bobot for part in parts),
        jumlah_berbobot=exact_sum(part.jumlah_berbobot for part in parts),
        pengurang=exact_sum(part.pengurang for part in parts),
        terakhir=next((p.terakhir for p in reversed(parts) if p.terakhir is not None), None),
        masalah=tuple(problem for part in parts for problem in part.masalah),
    )


def _absent(whole: _RowSlice) -> Nilai:
    """What stands where no row counts: belum diisi while one is empty or there is none at all."""
    any_counted = any(item.dihitung for item in whole.baris)
    return TIDAK_BERLAKU if any_counted and not whole.kosong else None


def _result(whole: _RowSlice, footers: dict[str, Nilai], cara: str) -> Nilai:
    if cara == "baris_terakhir":
        return whole.terakhir if whole.terakhir is not None else _absent(whole)
    return footers[_FOOTER_OF[cara]]


def _footers(whole: _RowSlice) -> dict[str, Nilai]:
    absent = _absent(whole)
    if not whole.banyak:
        return dict.fromkeys(_FOOTERS, absent)
    compared, reached = whole.jumlah_pembanding, whole.jumlah_realisasi
    every = whole.banyak_pembanding == whole.banyak
    shares = whole.banyak_persentase
    return {
        "jumlah_pembanding": compared if whole.banyak_pembanding else absent,
        "jumlah_realisasi": reached,
        "persentase_jumlah": reached / compared * 100 if every and compared else TIDAK_BERLAKU,
        "rata_rata_persentase": whole.jumlah_persentase / shares if shares else TIDAK_BERLAKU,
        "rata_rata_realisasi": reached / whole.banyak,
        "jumlah_bobot": whole.jumlah_bobot,
        "jumlah_berbobot": whole.jumlah_berbobot,
        "pengurang": whole.pengurang,
        BERBOBOT: _weighted(whole),
    }


def _weighted(whole: _RowSlice) -> Nilai:
    """Each percentage times its bobot over the sum of bobot, less what is taken off."""
    if not whole.jumlah_bobot:
        return TIDAK_BERLAKU
    return whole.jumlah_berbobot / whole.jumlah_bobot - whole.pengurang


_FOOTERS = (
    "jumlah_pembanding",
    "jumlah_realisasi",
    "persentase_jumlah",
    "rata_rata_persentase",
    "rata_rata_realisasi",
    "jumlah_bobot",
    "jumlah_berbobot",
    "pengurang",
    BERBOBOT,
)
_FOOTER_OF = {
    "rata_rata_persentase": "rata_rata_persentase",
    "jumlah_per_jumlah": "persentase_jumlah",
    "rata_rata_realisasi": "rata_rata_realisasi",
    "jumlah": "jumlah_realisasi",
    BERBOBOT: BERBOBOT,
}
