"""One row of a rincian: its figures over the periode in force, its state and its percentage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import capaian
from lkjip_desktop.domain.formula.gabung import Gabung, Pair, join_pairs
from lkjip_desktop.domain.formula.masalah import RUJUKAN_RUSAK, Masalah, MasalahKind, masalah_at
from lkjip_desktop.domain.formula.periode import AsOf, in_force
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import mean, or_zero
from lkjip_desktop.domain.model.entity import Baris, NilaiBaris, Rincian
from lkjip_desktop.domain.model.setting import Settings
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, Nilai, NotApplicable
from lkjip_desktop.domain.record import dataclass

POLARITAS_BARIS: Final = "naik"
"""Of a row that says nothing: its percentage is the plain ratio."""

CARA_REALISASI: Final = frozenset({"rata_rata_realisasi", "jumlah", "baris_terakhir"})
"""Ways of computing that need the realisasi alone; pembanding may be empty or '-' there."""

BERBOBOT: Final = "rata_rata_berbobot"
"""The way of computing that weighs rows by their bobot."""


class RowState(Enum):
    """Whether a row can go into the result of its rincian."""

    LENGKAP = "lengkap"
    TIDAK_BERLAKU = "tidak berlaku"
    KOSONG = "belum diisi"
    SALAH = "salah"
    """Left out because its figures have no percentage; the reason stands in `masalah`."""


@dataclass(frozen=True, slots=True)
class BarisResult:
    """A row with its figures. `masuk` says whether it goes into the result of its rincian.

    `persentase` is realisasi over pembanding, turned round only where the row itself says so: the
    polaritas of the indikator acts once, on its own realisasi. Of several periode, pembanding and
    realisasi are what `evaluate_row` makes of them.
    """

    baris: Baris
    keadaan: RowState
    pembanding: Nilai
    realisasi: Nilai
    persentase: Nilai
    sementara: bool
    """Whether a figure the result needs is still empty, the one of a periode too."""
    polaritas: str
    masalah: tuple[Masalah, ...] = ()
    per_periode: bool = False
    """Whether `persentase` is the mean of those of its periode."""
    bobot: Fraction = Fraction(1)
    """Its weight, where rows are weighed."""
    pengurang: bool = False
    """Whether its realisasi is taken off the result instead."""

    @property
    def dihitung(self) -> bool:
        """Whether the row is counted at all (ikut dihitung)."""
        return self.baris.dihitung == 1

    @property
    def masuk(self) -> bool:
        """Whether the row goes into the result."""
        return self.baris.dihitung == 1 and self.keadaan is RowState.LENGKAP

    def broken(self, column: str) -> bool:
        """Whether this cell is a rujukan that leads nowhere and so prints "-"."""
        return any(
            item.kode in RUJUKAN_RUSAK and item.lokasi.column == column for item in self.masalah
        )


@dataclass(frozen=True, slots=True)
class RowContext:
    """What evaluating the rows of one rincian takes besides the rows."""

    cara: str
    sampai: AsOf
    settings: Settings
    pengisian: str = "tahun"
    gabung: Gabung = Gabung("jumlah", "jumlah")
    gabung_baris: str = "kolom"

    @classmethod
    def of(cls, rincian: Rincian, sampai: AsOf, rules: Settings) -> RowContext:
        """That of this rincian."""
        gabung = Gabung(rincian.gabung_pembanding, rincian.gabung_realisasi)
        return cls(rincian.cara, sampai, rules, rincian.pengisian, gabung, rincian.gabung_baris)

    @property
    def realisasi_saja(self) -> bool:
        """Whether the result needs the realisasi column alone."""
        return self.cara in CARA_REALISASI

    @property
    def belum_waktunya(self) -> bool:
        """Whether nothing of it is asked for yet: it is measured once, at the end of the year."""
        return not self.sampai.daftar("tahun" if self.cara == "diketik" else self.pengisian)

    @property
    def per_periode(self) -> bool:
        """Whether the percentage of a row is the mean of those of its periode."""
        return self.gabung_baris == "persentase" and self.pengisian != "tahun"


def evaluate_row(
    baris: Baris, daftar_nilai: tuple[NilaiBaris, ...], cara: RowContext, reader: Reader
) -> BarisResult:
    """The row's figures, state and percentage.

    A row is tidak berlaku where a figure it needs is "-", or where pembanding and realisasi are
    both 0; empty where a figure it needs is empty. Pembanding 0 with another realisasi is left out
    with a trouble. A cara that takes the realisasi column alone judges the row by its realisasi: of
    a limit of 0 the events above it are counted, not left out.

    The periode up to the moment asked for join as the rincian says (`join_pairs`). While a needed
    figure of one of them is missing the row is sementara.
    """
    masalah: list[Masalah] = []
    weighed = cara.cara == BERBOBOT and baris.bobot is not None
    bobot = reader.read(baris, "bobot", masalah) if weighed else Fraction(1)
    pengurang = isinstance(bobot, NotApplicable)
    if pengurang:  # judged by its realisasi, as where that column alone is taken
        cara = replace(cara, cara="jumlah")
    daftar = in_force(daftar_nilai, cara.sampai, cara.pengisian, masalah)
    pairs = [_pair(row, reader, masalah) for row in daftar]
    pembanding, realisasi = _joined(pairs, cara)
    keadaan, kode = _state(pembanding, realisasi, cara)
    polaritas = baris.polaritas or POLARITAS_BARIS
    persentase, wrong = row_percentage(pembanding, realisasi, polaritas, cara.settings)
    if cara.per_periode:
        persentase, wrong = _mean_percentage(pairs, polaritas, cara.settings)
    if cara.cara in {"rata_rata_persentase", BERBOBOT}:
        keadaan, kode = _by_percentage(keadaan, kode, persentase, wrong, cara)
    if kode is not None:
        where = next((row for row in daftar if row is not None), None)
        masalah.append(masalah_at(kode, where or baris, "pembanding" if where else ""))
    kurang = keadaan is RowState.KOSONG or any(_is_empty(*pair, cara) for pair in pairs)
    return BarisResult(
        baris,
        keadaan,
        pembanding,
        realisasi,
        persentase,
        kurang,
        polaritas,
        tuple(masalah),
        cara.per_periode,
        or_zero(bobot),
        pengurang,
    )


def _joined(pairs: Sequence[Pair], cara: RowContext) -> Pair:
    if cara.pengisian == "tahun":
        return pairs[0] if pairs else (None, None)
    return join_pairs(pairs, cara.gabung, ratio=not cara.realisasi_saja)


def _pair(row: NilaiBaris | None, reader: Reader, masalah: list[Masalah]) -> Pair:
    if row is None:
        return None, None
    return reader.read(row, "pembanding", masalah), reader.read(row, "realisasi", masalah)


def _mean_percentage(
    pairs: list[Pair], polaritas: str, settings: Settings
) -> tuple[Nilai, MasalahKind | None]:
    """The mean of the percentages of the periode that have one, and the first trouble of one."""
    found = [row_percentage(*pair, polaritas, settings) for pair in pairs]
    kode = next((kode for _, kode in found if kode is not None), None)
    above_nothing = any(pair[0] == 0 and pair[1] for pair in pairs)
    return mean(nilai for nilai, _ in found), kode or (
        MasalahKind.PEMBANDING_NOL if above_nothing else None
    )


def _by_percentage(
    keadaan: RowState,
    kode: MasalahKind | None,
    persentase: Nilai,
    wrong: MasalahKind | None,
    cara: RowContext,
) -> tuple[RowState, MasalahKind | None]:
    """The state of a row whose percentage goes into the result."""
    if cara.per_periode and isinstance(persentase, Fraction):
        return RowState.LENGKAP, wrong
    if wrong is not None and keadaan is RowState.LENGKAP:
        return RowState.SALAH, wrong
    return keadaan, kode


def _is_empty(pembanding: Nilai, realisasi: Nilai, cara: RowContext) -> bool:
    """Whether a needed figure is empty and no other one makes the pair tidak berlaku."""
    if cara.realisasi_saja:
        return realisasi is None
    return None in (pembanding, realisasi) and TIDAK_BERLAKU not in (pembanding, realisasi)


def _state(
    pembanding: Nilai, realisasi: Nilai, cara: RowContext
) -> tuple[RowState, MasalahKind | None]:
    if _is_empty(pembanding, realisasi, cara):
        return RowState.KOSONG, None
    if isinstance(realisasi, NotApplicable):
        return RowState.TIDAK_BERLAKU, None
    if cara.realisasi_saja:
        return RowState.LENGKAP, None
    if isinstance(pembanding, NotApplicable):
        return RowState.TIDAK_BERLAKU, MasalahKind.TANPA_PEMBANDING if realisasi else None
    if pembanding == 0:
        if realisasi == 0:
            return RowState.TIDAK_BERLAKU, None
        return RowState.SALAH, MasalahKind.PEMBANDING_NOL
    return RowState.LENGKAP, None


def row_percentage(
    pembanding: Nilai, realisasi: Nilai, polaritas: str, settings: Settings
) -> tuple[Nilai, MasalahKind | None]:
    """The percentage of a row; pembanding 0 has none, whatever the polaritas."""
    if pembanding is TIDAK_BERLAKU or realisasi is TIDAK_BERLAKU:
        return TIDAK_BERLAKU, None
    if pembanding == 0 and realisasi is not None:
        return TIDAK_BERLAKU, None
    found = capaian(polaritas, pembanding, pembanding, realisasi, settings)
    if found.kode is MasalahKind.TARGET_NEGATIF:
        return TIDAK_BERLAKU, MasalahKind.PEMBANDING_NEGATIF
    return found.nilai, found.kode
