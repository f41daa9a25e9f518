"""The action plan: how far a step is as of a quarter, and which kendala were met by then."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.gabung import GROWING, Gabung, Pair, join_pairs
from lkjip_desktop.domain.formula.periode import AsOf, last_month, quarters
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import Aksi, Kendala, NilaiAksi
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, Nilai
from lkjip_desktop.domain.record import dataclass

LATEST: Final = GROWING | {"terakhir"}
"""Ways of joining that are no mean."""


class StatusAksi(Enum):
    """How far a step of the plan is."""

    BELUM_WAKTUNYA = "belum waktunya"
    """Nothing is planned up to now, and nothing was done."""
    BERJALAN = "berjalan"
    """What is planned up to now was reached; more is to come."""
    SELESAI = "selesai"
    """What is planned for the year was reached."""
    TERLAMBAT = "terlambat"
    """Less was reached than is planned up to now."""
    BELUM_DIISI = "belum diisi"
    """No target is entered, or not what was done in a quarter that has one."""
    TIDAK_BERLAKU = "tidak berlaku"
    """Nothing is planned in the whole year."""


class AksiFigures(NamedTuple):
    """What is planned and done up to a quarter, and in the year, each joined from its quarters."""

    target: Nilai
    realisasi: Nilai
    target_setahun: Nilai
    status: StatusAksi


def is_planned(target: Nilai) -> bool:
    """Whether a quarter has something to be done: a target above 0."""
    return isinstance(target, Fraction) and target > 0


def evaluate_aksi(gabung: str, quarters: Sequence[Pair], number: int) -> AksiFigures:
    """How far a step is at the end of quarter `number` (from 1), and by which figures.

    `quarters` are target and realisasi of all four. A quarter with realisasi "-" leaves the plan
    with its target; targets "-" and 0 ask for nothing. Each column joins by `gabung`, a mean over
    the quarters in which both are figures. While the realisasi of a quarter with a target is empty
    nobody knows whether the step is late, unless what grows has reached the year's target already.
    """
    due = [pair for pair in quarters[:number] if pair[1] is not TIDAK_BERLAKU]
    rest = quarters[number:]
    ways = Gabung(gabung, gabung)
    target, realisasi = join_pairs(due, ways, ratio=gabung not in LATEST)
    whole, _ = join_pairs([*due, *rest], ways, ratio=False)
    figures = AksiFigures(target, realisasi, whole, StatusAksi.BERJALAN)
    return figures._replace(status=_status(figures, due, rest, growing=gabung in GROWING))


def _status(
    figures: AksiFigures, due: Sequence[Pair], rest: Sequence[Pair], *, growing: bool
) -> StatusAksi:
    target, realisasi, whole, _ = figures
    if whole is None:
        return StatusAksi.BELUM_DIISI
    if not is_planned(whole):
        return StatusAksi.TIDAK_BERLAKU
    planned = [pair for pair in due if is_planned(pair[0])]
    more = any(is_planned(pair[0]) for pair in rest)
    if growing and _reaches(realisasi, whole):
        return StatusAksi.SELESAI
    if not planned:
        return StatusAksi.BERJALAN if is_planned(realisasi) else StatusAksi.BELUM_WAKTUNYA
    if any(pair[1] is None for pair in planned):
        return StatusAksi.BELUM_DIISI
    if not _reaches(realisasi, target):
        return StatusAksi.TERLAMBAT
    return StatusAksi.BERJALAN if more else StatusAksi.SELESAI


def _reaches(realisasi: Nilai, target: Nilai) -> bool:
    return isinstance(realisasi, Fraction) and isinstance(target, Fraction) and realisasi >= target


@dataclass(frozen=True, slots=True)
class AksiResult:
    """A step as of a quarter, with what is entered for each of the four."""

    aksi: Aksi
    nilai: tuple[NilaiAksi | None, ...]
    """The rows of the quarters as they stand; None where there is none yet."""
    triwulan: tuple[Pair, ...]
    """Target and realisasi of the quarters, also of those to come."""
    figures: AksiFigures
    sampai: AsOf

    @property
    def status(self) -> StatusAksi:
        return self.figures.status

    @property
    def belum(self) -> tuple[int, ...]:
        """The quarters (from 1) up to now that have a target and of which nothing is entered."""
        pairs = enumerate(self.triwulan[: self.sampai.triwulan], 1)
        return tuple(n for n, (target, done) in pairs if is_planned(target) and done is None)

    @property
    def terakhir(self) -> int:
        """The last quarter (from 1) up to now that has a target; the first where none has."""
        pairs = enumerate(self.triwulan[: self.sampai.triwulan], 1)
        return max((n for n, (target, _) in pairs if is_planned(target)), default=1)

    def row(self, number: int) -> NilaiAksi | Aksi:
        """Where the figures of a quarter (from 1) stand; the step itself where none are yet."""
        return self.nilai[number - 1] or self.aksi

    @property
    def alasan(self) -> str:
        """Why it is late: what was written last since the last quarter with a target."""
        rows = self.nilai[self.terakhir - 1 : self.sampai.triwulan]
        told = [row.alasan.strip() for row in rows if row is not None and row.alasan.strip()]
        return told[-1] if told else ""


def aksi_of(
    laporan: Laporan, indikator: str, sampai: AsOf, reader: Reader | None = None
) -> tuple[AksiResult, ...]:
    """The steps under an indikator, in order, as of a quarter."""
    reader = reader or Reader(laporan)
    rows = laporan.children(Aksi, "indikator", indikator)
    return tuple(_result(laporan, row, sampai, reader) for row in rows)


def _result(laporan: Laporan, aksi: Aksi, sampai: AsOf, reader: Reader) -> AksiResult:
    there = {row.periode: row for row in laporan.children(NilaiAksi, "aksi", aksi.id)}
    rows = tuple(there.get(periode) for periode in quarters(sampai.tahun))
    pairs = tuple(
        (None, None)
        if row is None
        else (reader.read(row, "target", []), reader.read(row, "realisasi", []))
        for row in rows
    )
    return AksiResult(aksi, rows, pairs, evaluate_aksi(aksi.gabung, pairs, sampai.triwulan), sampai)


def kendala_of(laporan: Laporan, indikator: str, sampai: AsOf) -> tuple[Kendala, ...]:
    """The kendala that an indikator met up to a quarter, in the order of their periode.

    Those that came along from the report of the year before are none of this year.
    """
    own = [row for row in laporan.children(Kendala, "indikator", indikator) if is_of(row, sampai)]
    return tuple(sorted(own, key=lambda row: (last_month(row.periode), "-" not in row.periode)))


def of_quarter(rows: Iterable[Kendala], sampai: AsOf) -> list[Kendala]:
    """Those of the quarter itself among the ones met up to it; of the year all of them."""
    return [row for row in rows if sampai.setahun or row.periode == sampai.periode]


def is_of(row: Kendala, sampai: AsOf) -> bool:
    """Whether a kendala was met in the year up to a quarter."""
    own = row.periode.startswith(str(sampai.tahun))
    return own and last_month(row.periode) <= sampai.bulan


def kendala_lalu(laporan: Laporan, indikator: str) -> tuple[Kendala, ...]:
    """The rows that came along from the report before, in order."""
    rows = laporan.children(Kendala, "indikator", indikator)
    return tuple(row for row in rows if is_earlier(row, laporan.data.tahun))


def carries_out(aksi: Aksi, kendala: Kendala) -> bool:
    """Whether a step bears the words of a tindak lanjut as what it came from."""
    return bool(_bare(aksi.asal)) and _bare(aksi.asal) == _bare(kendala.tindak_lanjut)


def _bare(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".; ")


def is_followed(laporan: Laporan, kendala: Kendala) -> bool:
    """Whether a step of the same indikator carries it out."""
    rows = laporan.children(Aksi, "indikator", kendala.indikator)
    return any(carries_out(row, kendala) for row in rows)


def is_earlier(row: Kendala, tahun: int) -> bool:
    """Whether a row is of the report of an earlier year."""
    return row.periode[:4] < str(tahun)
