"""Ringkasan: counts, means and sums of the whole report and of its levels, sections, objectives."""

from __future__ import annotations

import operator
from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import compress
from math import prod
from typing import Any, Final

from lkjip_desktop.domain.formula.anggaran.alokasi import (
    efisiensi,
    serapan,
    sisa,
    unknown,
)
from lkjip_desktop.domain.formula.anggaran.pagu import PaguResult
from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.memo import Each, Memo, Source
from lkjip_desktop.domain.formula.periode import AsOf
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import Tally, exact_sum, how_many_from, numbers_of, total
from lkjip_desktop.domain.model.entity import Jenjang, Sasaran, Subsie
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.setting import Settings
from lkjip_desktop.domain.model.tree import levels
from lkjip_desktop.domain.named import NamedTuple
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
    diketahui: bool
    """Whether the realisasi of each is known."""
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
    def realisasi_indikator(self) -> Nilai:
        """What is known to be spent of the pagu that is allocated to indikator."""
        return self.semua.realisasi_anggaran

    @property
    def sisa(self) -> Nilai:
        """What is left of pagu akhir."""
        return sisa(self.pagu_akhir, self.realisasi_anggaran)

    @property
    def rata_rata_capaian(self) -> Nilai:
        """The mean of the report, in percent."""
        return self.semua.rata_rata_capaian

    @property
    def rata_rata_berbobot(self) -> Nilai:
        """The same, weighed by the bobot of the indikator."""
        return self.semua.rata_rata_berbobot

    @property
    def banyak_indikator(self) -> int:
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


GroupKey = tuple[str, str | None]
"""What a group is one of, and its id: ("subsie", id); None: those that have none."""


class _Grouping(NamedTuple):
    """Which indikator are in which group."""

    groups: Mapping[GroupKey, tuple[str, ...]]
    """Ids in reading order."""
    of: Mapping[str, tuple[GroupKey, ...]]
    """The groups of each indikator."""


_ANGGOTA: Memo[_Grouping] = Memo(8)
_TALLY: Each[str, _GroupTally] = Each()
_KELOMPOK: Each[GroupKey, _Group] = Each()
_SEMUA: Final[GroupKey] = ("semua", None)
_PLACE: Final = operator.attrgetter("indikator.id", "indikator.sasaran", "indikator.subsie")


def evaluate_ringkasan(
    laporan: Laporan,
    hasil: Mapping[str, IndikatorResult],
    pagu: PaguResult,
    rules: Settings,
    sampai: AsOf,
    reader: Reader,
) -> Ringkasan:
    """The whole and its groups; of a group only what changed is added up again."""
    groups = _groups(laporan, hasil, rules, sampai, reader)
    whole = groups[_SEMUA].result
    by: dict[str, dict[str | None, GroupResult]] = {"jenjang": {}, "subsie": {}, "sasaran": {}}
    for (name, key), group in groups.items():
        by.setdefault(name, {})[key] = group.result
    spent = total([whole.realisasi_anggaran, *(line.realisasi for line in pagu.tanpa_indikator)])
    doubtful = _doubtful(whole, pagu)
    by_indikator = unknown(doubtful) if doubtful else spent
    by_kegiatan, covered = pagu.realisasi_kegiatan, _pagu_known(whole, pagu)
    measured = isinstance(by_kegiatan, Fraction)
    if measured:
        spent, covered = by_kegiatan, exact_sum(numbers_of([pagu.pagu_kegiatan]))
    return Ringkasan(
        semua=whole,
        per_jenjang=by["jenjang"],
        per_subsie=by["subsie"],
        per_sasaran=by["sasaran"],
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


def _groups(
    laporan: Laporan,
    hasil: Mapping[str, IndikatorResult],
    rules: Settings,
    sampai: AsOf,
    reader: Reader,
) -> Mapping[GroupKey, _Group]:
    places = tuple(map(_PLACE, hasil.values()))
    heads = (laporan.daftar(Jenjang), laporan.daftar(Subsie), laporan.daftar(Sasaran))
    members = _ANGGOTA.recall(
        laporan.ruang, (places, heads), reader, lambda: _membership(laporan, places)
    )
    room = (laporan.ruang, sampai.bulan)
    before, capped = _KELOMPOK.last(room, rules), rules.batas_dipakai and rules.rata_rata_dibatasi
    tallies = _TALLY.recall(
        room, hasil, capped, (Source(hasil),), reader, lambda row: _tally(hasil[row], capped=capped)
    )

    def evaluate(key: GroupKey) -> _Group:
        rows = members.groups[key]
        parts, known = tuple([tallies[row] for row in rows]), before.get(key)
        sums = _changed(known, parts) if known is not None else None
        sums = sums or _joined(parts)
        return _Group(parts, sums, _result(rows, sums, rules, capped=capped))

    sources = (Source(members.groups), Source(hasil, lambda row: members.of.get(row, ())))
    return _KELOMPOK.recall(room, members.groups, rules, sources, reader, evaluate)


def _membership(
    laporan: Laporan, places: Sequence[tuple[str, str | None, str | None]]
) -> _Grouping:
    """The whole, and the groups of each kind in order; of empty ones the sections alone."""
    level_of = levels(laporan)
    order: tuple[GroupKey, ...] = (
        _SEMUA,
        *(("jenjang", row.id) for row in laporan.daftar(Jenjang)),
        ("jenjang", None),
        *(("subsie", row.id) for row in laporan.daftar(Subsie)),
        ("subsie", None),
        *(("sasaran", sasaran) for _, sasaran, _ in places if sasaran),
        ("sasaran", None),
    )
    groups: dict[GroupKey, list[str]] = {key: [] for key in order}
    of: dict[str, tuple[GroupKey, ...]] = {}
    for row, sasaran, subsie in places:
        level = level_of.get(sasaran or "")
        keys = (("jenjang", level), ("subsie", subsie), ("sasaran", sasaran))
        of[row] = (_SEMUA, *((key if key in groups else (key[0], None)) for key in keys))
        for key in of[row]:
            groups[key].append(row)
    empty = {_SEMUA, *(("subsie", row.id) for row in laporan.daftar(Subsie))}
    kept = {key: tuple(rows) for key, rows in groups.items() if rows or key in empty}
    return _Grouping(kept, of)


def _pagu_known(whole: GroupResult, pagu: PaguResult) -> Fraction:
    """The pagu whose realisasi is known, in rupiah."""
    lines = (
        line.pagu
        for line in pagu.tanpa_indikator
        if line.diketahui or isinstance(line.realisasi, Fraction)
    )
    return exact_sum(numbers_of([whole.pagu_diketahui, *lines]))


def _doubtful(whole: GroupResult, pagu: PaguResult) -> list[Nilai]:
    """What stands for each realisasi that is not known by the indikator and lines without one."""
    doubtful = [] if whole.diketahui else [whole.pasti]
    doubtful += [line.pasti for line in pagu.tanpa_indikator if not line.diketahui]
    if any(item.belum_dialokasikan for item in pagu.kegiatan.values() if item.tingkat == 0):
        doubtful.append(None)
    return doubtful


class _GroupTally(NamedTuple):
    """What is added up over the indikator of a group; each part by the difference."""

    capaian: Tally
    dipakai: Tally
    """The capaian, capped where the mean takes that."""
    bobot: Tally
    """Of those that have a capaian."""
    berbobot: Tally
    """Capaian x bobot."""
    pagu: Tally
    realisasi: Tally
    pagu_diketahui: Tally
    ragu: int
    """How many have a realisasi that is not known."""
    ragu_kosong: int
    """Of these, how many wait for something that is not filled in."""
    tidak_berlaku: int
    belum: int
    belum_waktunya: int
    sementara: int
    tercapai: int
    selesai: int


TALLIES: Final = 7
"""How many of these are sums of figures; the others count."""


class _Group(NamedTuple):
    """A group with the tallies of its indikator and their sum."""

    parts: tuple[_GroupTally, ...]
    sums: _GroupTally
    result: GroupResult


def _tally(item: IndikatorResult, *, capped: bool) -> _GroupTally:
    """What one indikator adds to its groups."""
    shown = item.capaian_dibatasi if capped else item.capaian
    both = isinstance(item.bobot, Fraction) and isinstance(shown, Fraction)
    weighed = numbers_of([item.bobot, shown]) if both else []  # bobot "-" is left out
    money = item.anggaran
    reached = isinstance(item.capaian, Fraction)
    return _GroupTally(
        capaian=Tally.of([item.capaian]),
        dipakai=Tally.of([shown]),
        bobot=Tally.of(weighed[:1]),
        berbobot=Tally.of([prod(weighed, start=Fraction(1))] if weighed else ()),
        pagu=Tally.of([item.pagu]),
        realisasi=Tally.of([item.realisasi_anggaran]),
        pagu_diketahui=Tally.of([money.pagu_diketahui]),
        ragu=int(not money.diketahui),
        ragu_kosong=int(not money.diketahui and money.pasti is None),
        tidak_berlaku=int(item.capaian is TIDAK_BERLAKU),
        belum=int(item.capaian is None and not item.belum_waktunya),
        belum_waktunya=int(item.belum_waktunya),
        sementara=int(item.sementara and reached),
        tercapai=how_many_from(numbers_of([item.capaian]), int(SERATUS)),
        selesai=int(item.indikator.selesai == 1),
    )


def _joined(parts: Sequence[_GroupTally]) -> _GroupTally:
    """The sum of all parts, from nothing."""
    columns: list[Any] = list(zip(*parts, strict=True)) or [()] * len(_GroupTally._fields)
    tallies = [Tally.joined(column) for column in columns[:TALLIES]]
    return _GroupTally._make([*tallies, *map(sum, columns[TALLIES:])])


def _changed(before: _Group, parts: Sequence[_GroupTally]) -> _GroupTally | None:
    """The sum by the difference to the one before; None where most parts are others."""
    if len(before.parts) != len(parts):
        return None
    other = list(map(operator.is_not, before.parts, parts))
    if sum(other) * 2 > len(parts):
        return None
    sums = before.sums
    for gone, come in zip(compress(before.parts, other), compress(parts, other), strict=True):
        change = map(operator.sub, come, gone)
        sums = _GroupTally(*map(operator.add, sums, change))
    return sums


def _result(
    rows: tuple[str, ...], sums: _GroupTally, rules: Settings, *, capped: bool
) -> GroupResult:
    flat, plain, weights = sums.dipakai.mean, sums.capaian.mean, sums.bobot.jumlah
    pagu, spent = sums.pagu.total, sums.realisasi.total
    certain = (None if sums.ragu_kosong else TIDAK_BERLAKU) if sums.ragu else spent
    absorbed = serapan(pagu, certain)
    without = flat if flat is None else TIDAK_BERLAKU
    return GroupResult(
        daftar_id=rows,
        banyak_indikator=len(rows),
        banyak_berlaku=sums.capaian.banyak,
        banyak_tidak_berlaku=sums.tidak_berlaku,
        banyak_belum=sums.belum,
        banyak_belum_waktunya=sums.belum_waktunya,
        banyak_sementara=sums.sementara,
        banyak_tercapai=sums.tercapai,
        banyak_selesai=sums.selesai,
        rata_rata_capaian=flat,
        rata_rata_asli=plain,
        jumlah_bobot=weights,
        rata_rata_berbobot=sums.berbobot.jumlah / weights if weights else without,
        rata_rata_dibatasi=capped,
        pagu=pagu,
        realisasi_anggaran=spent,
        diketahui=not sums.ragu,
        pasti=certain,
        pagu_diketahui=sums.pagu_diketahui.total,
        sisa=sisa(pagu, certain),
        serapan=absorbed,
        efisiensi=efisiensi(absorbed, plain, rules.efisiensi),
    )
