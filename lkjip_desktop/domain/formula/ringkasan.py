"""Ringkasan: counts, means and sums of the whole report and of its levels, sections, objectives."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from lkjip_desktop.domain.formula.anggaran import (
    efisiensi,
    indeks_efisiensi,
    serapan,
    sisa,
    unknown,
)
from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.memo import Memo
from lkjip_desktop.domain.formula.pagu import PaguResult
from lkjip_desktop.domain.formula.periode import AsOf
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import exact_sum, how_many_from, mean, numbers_of, total
from lkjip_desktop.domain.model.entity import Indikator, Jenjang, Subsie
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.setting import Settings
from lkjip_desktop.domain.model.tree import levels
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, Nilai
from lkjip_desktop.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class GroupResult:
    """Some indikator together: those of a section, a level, an objective, or all."""

    daftar_id: tuple[str, ...]
    """Ids of its indikator in reading order."""
    banyak_indikator: int
    banyak_berlaku: int
    """With a capaian."""
    banyak_tidak_berlaku: int
    banyak_belum: int
    """Whose capaian waits for something that is not filled in."""
    banyak_belum_waktunya: int
    """Measured once, at the end of the year, which is still to come; counted nowhere else."""
    banyak_sementara: int
    """With a capaian that may still change."""
    banyak_tercapai: int
    """With a capaian of 100 or more."""
    banyak_selesai: int
    """Marked as done by their section."""
    rata_rata_capaian: Nilai
    """Flat mean over the indikator that have a capaian; see `rata_rata_dibatasi`."""
    rata_rata_asli: Nilai
    """The same mean of the uncapped capaian."""
    jumlah_bobot: Fraction
    """Sum of the bobot of the indikator that have a capaian."""
    rata_rata_berbobot: Nilai
    """The mean of `rata_rata_capaian` with each capaian weighed by the bobot of its indikator."""
    rata_rata_dibatasi: bool
    """Whether `rata_rata_capaian` takes the capped capaian."""
    pagu: Nilai
    realisasi_anggaran: Nilai
    """Sum of what is known."""
    pagu_diketahui: Nilai
    """The pagu of the indikator whose realisasi is known; the part `realisasi_anggaran` is of."""
    pasti: Nilai
    """The realisasi of all of them; None while one waits, "-" where that of one is not known."""
    sisa: Nilai
    serapan: Nilai
    """Realisasi over pagu; like `sisa` None while an indikator waits, tidak berlaku where the
    realisasi of one is not known."""
    efisiensi: Nilai
    """From `serapan` and the uncapped mean."""
    indeks_efisiensi: Nilai
    anggaran_sementara: bool
    """Whether a pagu or realisasi in it is still empty."""


@dataclass(frozen=True, slots=True)
class Ringkasan:
    """The whole report at a glance; rupiah and percent."""

    semua: GroupResult
    per_jenjang: Mapping[str | None, GroupResult]
    """By id in order; None last, for indikator on no level; without those that have none."""
    per_subsie: Mapping[str | None, GroupResult]
    """By id in order, all sections; None last, for indikator of the planning officer, if any."""
    per_sasaran: Mapping[str | None, GroupResult]
    """By id in reading order; without those that have no indikator of their own."""
    realisasi_anggaran: Nilai
    """What is known to be spent, on lines without indikator too: by all kegiatan where belanja is
    entered and every kegiatan is known, else by the indikator; never some of both."""
    menurut_indikator: Nilai
    """The same by the indikator alone; None while that of one is not known."""
    menurut_kegiatan: bool
    """Whether `realisasi_anggaran` is the sum of the kegiatan."""
    pagu_diketahui: Fraction
    """The pagu whose realisasi is known, the part of pagu akhir that `realisasi_anggaran` is of."""
    pagu_awal: Nilai
    pagu_akhir: Nilai
    pagu_sampai: Nilai
    """Pagu akhir as it was on the last day that the figures are of."""
    pagu_tanpa_indikator: Fraction
    """Unallocated: lines without indikator, and what no alokasi names."""
    serapan: Nilai
    """realisasi_anggaran over pagu_sampai; None while a line is empty, tidak berlaku where the
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


_KELOMPOK: Memo[GroupResult] = Memo()


class _Grouping(NamedTuple):
    """The indikator of a report in groups; one whose indikator stayed the same is remembered."""

    ruang: str
    hasil: Sequence[IndikatorResult]
    rules: Settings
    sampai: AsOf
    reader: Reader

    def group(
        self, name: str, key: str | None, members: tuple[IndikatorResult, ...]
    ) -> GroupResult:
        return _KELOMPOK.recall(
            (self.ruang, name, key, self.sampai.bulan),
            (members, self.rules),
            self.reader,
            lambda: evaluate_kelompok(members, self.rules),
        )

    def by(
        self,
        name: str,
        of: Callable[[Indikator], str | None],
        order: Iterable[str],
        *,
        empty: bool = False,
    ) -> dict[str | None, GroupResult]:
        members: dict[str | None, list[IndikatorResult]] = {key: [] for key in (*order, None)}
        for item in self.hasil:
            key = of(item.indikator)
            members[key if key in members else None].append(item)
        return {
            key: self.group(name, key, tuple(rows))
            for key, rows in members.items()
            if rows or (empty and key is not None)
        }


def evaluate_ringkasan(
    laporan: Laporan,
    hasil: Mapping[str, IndikatorResult],
    pagu: PaguResult,
    rules: Settings,
    sampai: AsOf,
    reader: Reader,
) -> Ringkasan:
    """The whole and its groups; a group whose indikator stayed the same is remembered."""
    daftar = tuple(hasil.values())
    groups = _Grouping(laporan.ruang, daftar, rules, sampai, reader)
    whole = groups.group("semua", None, daftar)
    level_of = levels(laporan)
    objectives = dict.fromkeys(row.indikator.sasaran for row in daftar if row.indikator.sasaran)
    spent = total([whole.realisasi_anggaran, *(line.realisasi for line in pagu.tanpa_indikator)])
    doubtful = _doubtful(daftar, pagu)
    by_indikator = unknown(doubtful) if doubtful else spent
    by_kegiatan, covered = pagu.realisasi_kegiatan, _pagu_known(whole, pagu)
    measured = isinstance(by_kegiatan, Fraction)
    if measured:
        spent, covered = by_kegiatan, exact_sum(numbers_of([pagu.pagu_kegiatan]))
    return Ringkasan(
        semua=whole,
        per_jenjang=groups.by(
            "jenjang",
            lambda row: level_of.get(row.sasaran or ""),
            (row.id for row in laporan.daftar(Jenjang)),
        ),
        per_subsie=groups.by(
            "subsie",
            lambda row: row.subsie,
            (row.id for row in laporan.daftar(Subsie)),
            empty=True,
        ),
        per_sasaran=groups.by("sasaran", lambda row: row.sasaran, objectives),
        realisasi_anggaran=spent,
        menurut_indikator=by_indikator if isinstance(by_indikator, Fraction) else None,
        menurut_kegiatan=measured,
        pagu_diketahui=covered,
        pagu_awal=pagu.pagu_awal,
        pagu_akhir=pagu.pagu_akhir,
        pagu_sampai=pagu.pagu_sampai,
        pagu_tanpa_indikator=pagu.pagu_tanpa_indikator,
        serapan=serapan(pagu.pagu_sampai, spent if measured else by_indikator),
    )


def _pagu_known(whole: GroupResult, pagu: PaguResult) -> Fraction:
    """The pagu whose realisasi is known, in rupiah."""
    lines = (
        line.pagu
        for line in pagu.tanpa_indikator
        if line.diketahui or isinstance(line.realisasi, Fraction)
    )
    return exact_sum(numbers_of([whole.pagu_diketahui, *lines]))


def _doubtful(hasil: Iterable[IndikatorResult], pagu: PaguResult) -> list[Nilai]:
    """What stands for each realisasi that is not known by the indikator and lines without one."""
    doubtful = [item.anggaran.pasti for item in hasil if not item.anggaran.diketahui]
    doubtful += [line.pasti for line in pagu.tanpa_indikator if not line.diketahui]
    tops = (item for item in pagu.kegiatan.values() if item.tingkat == 0)
    if any(item.belum_dialokasikan for item in tops):
        doubtful.append(None)
    return doubtful


def _weighed(
    members: Sequence[IndikatorResult], shown: Sequence[Nilai]
) -> list[tuple[Fraction, Fraction]]:
    """Bobot and capaian of the indikator that have both; one with bobot "-" is left out."""
    return [
        (item.bobot, nilai)
        for item, nilai in zip(members, shown, strict=True)
        if isinstance(item.bobot, Fraction) and isinstance(nilai, Fraction)
    ]


def evaluate_kelompok(members: Sequence[IndikatorResult], rules: Settings) -> GroupResult:
    """Counts, means and sums over some indikator."""
    reached = numbers_of(item.capaian for item in members)
    use_cap = rules.batas_dipakai and rules.rata_rata_dibatasi
    plain = mean(item.capaian for item in members)
    shown = [item.capaian_dibatasi if use_cap else item.capaian for item in members]
    flat = mean(shown)
    weighed = _weighed(members, shown)
    weights = exact_sum(bobot for bobot, _ in weighed)
    sums = exact_sum(bobot * nilai for bobot, nilai in weighed)
    pagu = total(item.pagu for item in members)
    spent = total(item.realisasi_anggaran for item in members)
    doubtful = [item.anggaran.pasti for item in members if not item.anggaran.diketahui]
    certain = unknown(doubtful) if doubtful else spent
    absorbed = serapan(pagu, certain)
    return GroupResult(
        daftar_id=tuple(item.indikator.id for item in members),
        banyak_indikator=len(members),
        banyak_berlaku=len(reached),
        banyak_tidak_berlaku=sum(item.capaian is TIDAK_BERLAKU for item in members),
        banyak_belum=sum(item.capaian is None and not item.belum_waktunya for item in members),
        banyak_belum_waktunya=sum(item.belum_waktunya for item in members),
        banyak_sementara=sum(
            item.sementara and isinstance(item.capaian, Fraction) for item in members
        ),
        banyak_tercapai=how_many_from(reached, int(SERATUS)),
        banyak_selesai=sum(item.indikator.selesai == 1 for item in members),
        rata_rata_capaian=flat,
        rata_rata_asli=plain,
        jumlah_bobot=weights,
        rata_rata_berbobot=sums / weights if weights else flat if flat is None else TIDAK_BERLAKU,
        rata_rata_dibatasi=use_cap,
        pagu=pagu,
        realisasi_anggaran=spent,
        pasti=certain,
        pagu_diketahui=total(item.anggaran.pagu_diketahui for item in members),
        sisa=sisa(pagu, certain),
        serapan=absorbed,
        efisiensi=efisiensi(absorbed, plain, rules.efisiensi),
        indeks_efisiensi=indeks_efisiensi(absorbed, plain),
        anggaran_sementara=any(item.anggaran.sementara for item in members),
    )
