"""One row of a rincian: its figures over the periode in force, its state and its percentage."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import capaian
from lkjip_desktop.domain.formula.masalah import RUJUKAN_RUSAK, KodeMasalah, Masalah, masalah_at
from lkjip_desktop.domain.formula.periode import in_force
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import mean, numbers_of, total
from lkjip_desktop.domain.model.entity import Baris, NilaiBaris
from lkjip_desktop.domain.model.setting import Settings
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, Nilai, TidakBerlaku
from lkjip_desktop.domain.record import dataclass

POLARITAS_BARIS: Final = "naik"
"""Of a row that says nothing: its percentage is the plain ratio."""

CARA_REALISASI: Final = frozenset({"rata_rata_realisasi", "jumlah", "baris_terakhir"})
"""Ways of computing that need the realisasi alone; pembanding may be empty or '-' there."""


class Keadaan(Enum):
    """Whether a row can go into the result of its rincian."""

    LENGKAP = "lengkap"
    TIDAK_BERLAKU = "tidak berlaku"
    KOSONG = "belum diisi"
    SALAH = "salah"
    """Left out because its figures have no percentage; the reason stands in `masalah`."""


@dataclass(frozen=True, slots=True)
class HasilBaris:
    """A row with its figures. `masuk` says whether it goes into the result of its rincian.

    `persentase` is realisasi over pembanding, turned round only where the row itself says so: the
    polaritas of the indikator acts once, on its own realisasi. With quarters, pembanding and
    realisasi are what `evaluate_row` makes of them.
    """

    baris: Baris
    keadaan: Keadaan
    pembanding: Nilai
    realisasi: Nilai
    persentase: Nilai
    sementara: bool
    """Whether a figure the result needs is still empty, the one of a quarter too."""
    polaritas: str
    masalah: tuple[Masalah, ...] = ()

    @property
    def dihitung(self) -> bool:
        """Whether the row is counted at all (ikut dihitung)."""
        return self.baris.dihitung == 1

    @property
    def masuk(self) -> bool:
        """Whether the row goes into the result."""
        return self.baris.dihitung == 1 and self.keadaan is Keadaan.LENGKAP

    def broken(self, column: str) -> bool:
        """Whether this cell is a rujukan that leads nowhere and so prints "-"."""
        return any(
            item.kode in RUJUKAN_RUSAK and item.lokasi.column == column for item in self.masalah
        )


@dataclass(frozen=True, slots=True)
class Cara:
    """What evaluating the rows of one rincian takes besides the rows."""

    cara: str
    tahun: int
    settings: Settings

    @property
    def realisasi_saja(self) -> bool:
        """Whether the result needs the realisasi column alone."""
        return self.cara in CARA_REALISASI


def evaluate_row(
    baris: Baris, daftar_nilai: tuple[NilaiBaris, ...], cara: Cara, reader: Reader
) -> HasilBaris:
    """The row's figures, state and percentage.

    A row is tidak berlaku where a figure it needs is "-", or where pembanding and realisasi are
    both 0; empty where a figure it needs is empty. Pembanding 0 with another realisasi is left out
    with a trouble. A cara that takes the realisasi column alone judges the row by its realisasi: of
    a limit of 0 the events above it are counted, not left out.

    Quarters of a row are summed, a column each, over the quarters that have both figures; for the
    mean of the realisasi column they are averaged and for the last row the latest one is taken.
    While one is missing the row is sementara.
    """
    masalah: list[Masalah] = []
    daftar, kurang = in_force(daftar_nilai, cara.tahun, masalah)
    if len(daftar) == 1 and not kurang:
        pembanding = reader.read(daftar[0], "pembanding", masalah)
        realisasi = reader.read(daftar[0], "realisasi", masalah)
    else:
        pairs = [
            (reader.read(row, "pembanding", masalah), reader.read(row, "realisasi", masalah))
            for row in daftar
        ]
        pembanding, realisasi = _over_quarters(pairs, cara)
        kurang = kurang or any(_is_empty(pair[0], pair[1], cara) for pair in pairs)
    keadaan, kode = _state(pembanding, realisasi, cara)
    polaritas = baris.polaritas or POLARITAS_BARIS
    persentase, wrong = row_percentage(pembanding, realisasi, polaritas, cara.settings)
    if wrong is not None and keadaan is Keadaan.LENGKAP and cara.cara == "rata_rata_persentase":
        keadaan, kode = Keadaan.SALAH, wrong
    if kode is not None:
        where = daftar[0] if daftar else baris
        masalah.append(masalah_at(kode, where, "pembanding" if daftar else ""))
    return HasilBaris(
        baris,
        keadaan,
        pembanding,
        realisasi,
        persentase,
        kurang or keadaan is Keadaan.KOSONG,
        polaritas,
        tuple(masalah),
    )


def _is_empty(pembanding: Nilai, realisasi: Nilai, cara: Cara) -> bool:
    """Whether a needed figure is empty and no other one makes the pair tidak berlaku."""
    if cara.realisasi_saja:
        return realisasi is None
    return None in (pembanding, realisasi) and TIDAK_BERLAKU not in (pembanding, realisasi)


def _state(pembanding: Nilai, realisasi: Nilai, cara: Cara) -> tuple[Keadaan, KodeMasalah | None]:
    if _is_empty(pembanding, realisasi, cara):
        return Keadaan.KOSONG, None
    if isinstance(realisasi, TidakBerlaku):
        return Keadaan.TIDAK_BERLAKU, None
    if cara.realisasi_saja:
        return Keadaan.LENGKAP, None
    if isinstance(pembanding, TidakBerlaku):
        return Keadaan.TIDAK_BERLAKU, KodeMasalah.TANPA_PEMBANDING if realisasi else None
    if pembanding == 0:
        if realisasi == 0:
            return Keadaan.TIDAK_BERLAKU, None
        return Keadaan.SALAH, KodeMasalah.PEMBANDING_NOL
    return Keadaan.LENGKAP, None


def row_percentage(
    pembanding: Nilai, realisasi: Nilai, polaritas: str, settings: Settings
) -> tuple[Nilai, KodeMasalah | None]:
    """The percentage of a row; pembanding 0 has none, whatever the polaritas."""
    if pembanding is TIDAK_BERLAKU or realisasi is TIDAK_BERLAKU:
        return TIDAK_BERLAKU, None
    if pembanding == 0 and realisasi is not None:
        return TIDAK_BERLAKU, None
    found = capaian(polaritas, pembanding, pembanding, realisasi, settings)
    if found.kode is KodeMasalah.TARGET_NEGATIF:
        return TIDAK_BERLAKU, KodeMasalah.PEMBANDING_NEGATIF
    return found.nilai, found.kode


def _over_quarters(pairs: list[tuple[Nilai, Nilai]], cara: Cara) -> tuple[Nilai, Nilai]:
    if not cara.realisasi_saja:
        full = [pair for pair in pairs if all(isinstance(item, Fraction) for item in pair)]
        # Without one full quarter the row is in the state of its emptiest quarter.
        waiting = [pair for pair in pairs if _is_empty(*pair, cara)]
        pairs = full or waiting[:1] or pairs
    left, right = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    return _joined(left, cara.cara), _joined(right, cara.cara)


def _joined(column: list[Nilai], cara: str) -> Nilai:
    if not column:
        return None
    numbers = numbers_of(column)
    if cara == "baris_terakhir" and numbers:
        return numbers[-1]
    return mean(column) if cara == "rata_rata_realisasi" else total(column)
