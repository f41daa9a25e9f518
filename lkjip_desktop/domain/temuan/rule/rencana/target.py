"""Target yang berbeda: report against the agreement in force and the plan of the year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import accumulate, pairwise
from typing import Final

from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import NOL
from lkjip_desktop.domain.model.entity import Butir, Entity, Indikator, TargetPeriode
from lkjip_desktop.domain.model.laporan import Address, is_rujukan
from lkjip_desktop.domain.model.satuan import is_counted, unit
from lkjip_desktop.domain.model.waktu import quarter_words
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.temuan.bahan import IndikatorInput
from lkjip_desktop.domain.temuan.finding import Concern, FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.ikatan import LINK_KINDS, PLAN_KINDS, LinkedRows
from lkjip_desktop.domain.temuan.keluarga import OfLaporan, RuleFamily, rules_of
from lkjip_desktop.domain.temuan.rule.rencana import satuan
from lkjip_desktop.domain.temuan.rule.rencana.satuan import (
    of_bersama,
    of_renstra,
    of_tahun,
    other_direction,
    other_units,
)
from lkjip_desktop.domain.temuan.wording import alike, call, listed, same_unit, shown

_G, _P, _C = Severity.GALAT, Severity.PERINGATAN, Severity.CATATAN

PERJANJIAN: Final = FindingRule(
    "TGT-01",
    _G,
    "Target laporan berbeda dari target butir perjanjian kinerja yang berlaku.",
    concerns=(Concern.AGREEMENT, Concern.DIFFERENCES),
)
RENSTRA: Final = FindingRule(
    "TGT-02",
    _P,
    "Target laporan berbeda dari target Renstra untuk tahun laporan.",
    concerns=(Concern.PLAN, Concern.DIFFERENCES),
)
TRIWULAN: Final = FindingRule(
    "TGT-08", _P, "Target kumulatif sampai triwulan yang dilihat melebihi target setahun."
)
TRIWULAN_TURUN: Final = FindingRule(
    "TGT-09",
    _P,
    "Target sampai suatu triwulan lebih kecil daripada target triwulan sebelumnya, atau tampaknya"
    " hanya target triwulan itu sendiri.",
)

DIUBAH: Final = FindingRule(
    "TGT-11",
    _C,
    "Target laporan berbeda dari target Renstra karena perubahan perjanjian kinerja mengubahnya.",
    concerns=(Concern.PLAN, Concern.DIFFERENCES),
)


class PromisedTarget(NamedTuple):
    """A target somewhere: one figure, or the two bounds of a range."""

    target: Nilai
    target_atas: Nilai = None

    @classmethod
    def of(cls, row: Entity, reader: Reader, *, ranged: bool) -> PromisedTarget:
        """The target of a row; its upper bound only where there is a range."""
        upper = reader.read(row, "target_atas", []) if ranged else None
        return cls(reader.read(row, "target", []), upper)

    @property
    def known(self) -> bool:
        """Whether there is a figure to compare."""
        return isinstance(self.target, Fraction)

    def shown(self, desimal: int, row: Indikator) -> str:
        """As it stands in a sentence about an indikator."""
        if self.target_atas is None:
            return shown(self.target, desimal, row)
        lower, upper = (shown(x, desimal, row) for x in (self.target, self.target_atas))
        return f"{lower.removesuffix(f' {unit(row.satuan)}')} sampai {upper}"


class _PlannedTarget(NamedTuple):
    """A target of another document: the kode of its row and its cell."""

    kode: str
    target: PromisedTarget
    lokasi: Address


def of_indikator(bahan: IndikatorInput, reader: Reader) -> Iterator[Temuan]:
    """The target of an indikator against what it answers."""
    hasil, terkait = bahan.hasil, bahan.terkait
    row = hasil.indikator
    ranged = row.polaritas == "rentang"
    own = PromisedTarget.of(
        row, reader, ranged=ranged
    )  # what is promised is of the year, not of a quarter
    promised = [
        _PlannedTarget(
            planned.kode or planned.nama,
            PromisedTarget.of(planned, reader, ranged=ranged),
            at(planned, "target"),
        )
        for planned in terkait.daftar_butir
        if same_unit(planned.satuan, row.satuan)
    ]
    planned = [
        _PlannedTarget(
            plan.kode or plan.nama,
            PromisedTarget.of(year, reader, ranged=ranged),
            at(year, "target"),
        )
        for plan, year, _ in terkait.daftar_rencana
        if year is not None and same_unit(plan.satuan, row.satuan)
    ]
    tahun = next((year.tahun for _, year, _ in terkait.daftar_rencana if year is not None), 0)
    sources = (
        (PERJANJIAN, "perjanjian kinerja", promised),
        (RENSTRA, f"Renstra tahun {tahun}", planned),
    )
    for aturan, source, planned_ones in sources:
        differing = [item for item in planned_ones if item.target.known and item.target != own]
        if not own.known or not differing:
            continue
        former = _former(terkait, own, differing, reader) if aturan is RENSTRA else None
        if former is not None:
            yield _changed(row, own, source, differing[0], former)
        else:
            yield _disagreement(aturan, row, own, source, differing)
    plans = [item.indikator for item in terkait.daftar_rencana]
    yield from _beyond_year(bahan, own)
    yield from _falling_quarters(bahan, reader)
    yield from other_units(row, [*terkait.daftar_butir, *plans], terkait)
    yield from other_direction(row, terkait)


def _former(
    terkait: LinkedRows, own: PromisedTarget, differing: list[_PlannedTarget], reader: Reader
) -> Butir | None:
    """The row of an earlier agreement that promised what the plan wants, and was changed since.

    A row in force that only refers to the report's target says nothing of its own.
    """
    now, ranged = terkait.butir, own.target_atas is not None
    if now is None or is_rujukan(now.target):
        return None
    if PromisedTarget.of(now, reader, ranged=ranged) != own:
        return None
    rows = (row for row in terkait.semula if same_unit(row.satuan, now.satuan))
    wanted = [item.target for item in differing]
    return next(
        (row for row in rows if [PromisedTarget.of(row, reader, ranged=ranged)] == wanted), None
    )


def _changed(
    row: Indikator, own: PromisedTarget, source: str, planned: _PlannedTarget, former: Butir
) -> Temuan:
    places = alike([*own, *planned.target])
    mine, wanted = (each.shown(places, row) for each in (own, planned.target))
    pesan = (
        f"Target {call(row)} {mine} berbeda dari target {source} {wanted} ({planned.kode}), yang"
        " semula dijanjikan juga, sejak perjanjian kinerja diubah; pastikan sebab perubahannya"
        " diuraikan."
    )
    angka = (("Laporan dan perubahan perjanjian", mine), ("Renstra dan perjanjian semula", wanted))
    kedua = at(former, "target")
    return DIUBAH.temuan(pesan, at(row, "target"), indikator=row, angka=angka, kedua=kedua)


def _beyond_year(bahan: IndikatorInput, own: PromisedTarget) -> Iterator[Temuan]:
    """What has come together by a quarter is part of what comes together in the year."""
    hasil, row = bahan.hasil, bahan.hasil.indikator
    grows = row.polaritas == "naik" and row.gabung in {"jumlah", "kumulatif"}
    if any(table.dihitung for table in hasil.rincian):
        return  # a ratio, whose target stays what it is
    by_now, year = hasil.target, own.target
    if not (grows and isinstance(by_now, Fraction) and isinstance(year, Fraction)):
        return
    if by_now > year:
        places = alike((by_now, year))
        when = quarter_words(hasil.sampai.triwulan)
        mine, whole = (shown(item, places, row) for item in (by_now, year))
        pesan = (
            f"Target {call(row)} sampai {when} {mine} melebihi target setahun {whole};"
            " perbaiki salah satunya."
        )
        angka = ((when, mine), ("Setahun", whole))
        yield TRIWULAN.temuan(pesan, at(row, "target"), indikator=row, angka=angka)


def _falling_quarters(bahan: IndikatorInput, reader: Reader) -> Iterator[Temuan]:
    """Targets up to a quarter of what is counted together, or grows, that get smaller."""
    row = bahan.hasil.indikator
    grows = row.gabung in {"jumlah", "kumulatif"} or (
        row.gabung == "terakhir" and is_counted(row.satuan)
    )
    counted = any(table.dihitung for table in bahan.hasil.rincian)
    if row.polaritas != "naik" or counted or not grows or row.pengisian == "tahun":
        return
    of_year = [item for item in bahan.daftar_target if item.periode.startswith(f"{bahan.tahun}-T")]
    quarters = sorted(of_year, key=lambda item: item.periode)
    cells: list[Entity] = [*quarters, row]
    read = [(cell, reader.read(cell, "target", [])) for cell in cells]
    known = [(cell, value) for cell, value in read if isinstance(value, Fraction)]
    for (before, more), (cell, less) in pairwise(known):
        if less < more:
            places = alike((less, more))
            now, then = (_quarter(each) for each in (cell, before))
            one, two = (shown(value, places, row) for value in (less, more))
            pesan = (
                f"Target {call(row)} {now} {one}, lebih kecil daripada target {then} {two};"
                " perbaiki salah satunya."
            )
            angka = ((then, two), (now, one))
            lokasi, kedua = at(cell, "target"), at(before, "target")
            yield TRIWULAN_TURUN.temuan(pesan, lokasi, indikator=row, angka=angka, kedua=kedua)
            return
    if row.gabung in {"jumlah", "kumulatif"}:
        yield from _as_steps(row, known)


def _as_steps(row: Indikator, known: Sequence[tuple[Entity, Fraction]]) -> Iterator[Temuan]:
    """Targets of each quarter alone: with one more like the last they come to that of the year."""
    *steps, whole = (value for _, value in known)
    last = whole - sum(steps, NOL)
    if len(steps) < QUARTERS - 1 or min(steps) <= NOL:
        return
    low, high = LIKE
    if low * steps[-1] <= last <= high * steps[-1]:
        places = alike((*steps, whole))
        told = listed(shown(value, places) for value in steps)
        due = listed(shown(value, places) for value in accumulate(steps))
        pesan = (
            f"Target {call(row)} sampai TW I, II, dan III {told}, padahal setahun"
            f" {shown(whole, places, row.satuan)}, seakan-akan target setiap triwulan sendiri; isi"
            f" target sampai dengan triwulan itu, {due}, atau kesampingkan dengan alasan."
        )
        lokasi, kedua = at(known[-2][0], "target"), at(row, "target")
        yield TRIWULAN_TURUN.temuan(pesan, lokasi, indikator=row, kedua=kedua)


QUARTERS: Final = 4
LIKE: Final = (Fraction(2, 3), Fraction(3, 2))
"""Our own choice: between these a quarter is like the one before."""


def _quarter(cell: Entity) -> str:
    """What a target is up to."""
    if isinstance(cell, TargetPeriode):
        return f"sampai {quarter_words(int(cell.periode[-1]))}"
    return "setahun"


def _disagreement(
    aturan: FindingRule,
    row: Indikator,
    own: PromisedTarget,
    source: str,
    planned_ones: list[_PlannedTarget],
) -> Temuan:
    every = [nilai for each in (own, *(item.target for item in planned_ones)) for nilai in each]
    places = alike(every)
    by_text: dict[str, list[str]] = {}
    for kode, planned, _ in planned_ones:
        by_text.setdefault(planned.shown(places, row), []).append(kode)
    others = listed(f"{text} ({', '.join(codes)})" for text, codes in by_text.items())
    mine = own.shown(places, row)
    pesan = (
        f"Target {call(row)} {mine} berbeda dari target {source} {others}; samakan salah satunya."
    )
    angka = (("Laporan", mine), *((f"{source[0].upper()}{source[1:]}, {kode}",
              planned.shown(places, row)) for kode, planned, _ in planned_ones))  # fmt: skip
    kedua = planned_ones[0].lokasi
    return aturan.temuan(pesan, at(row, "target"), indikator=row, angka=angka, kedua=kedua)


KELUARGA: Final = RuleFamily(
    "TGT",
    "Target yang berbeda",
    rules_of("TGT", {**vars(satuan), **globals()}),
    of_indikator=(of_indikator,),
    of_laporan=(
        OfLaporan(of_renstra, PLAN_KINDS),
        OfLaporan(of_tahun, PLAN_KINDS),
        OfLaporan(of_bersama, (*LINK_KINDS, Indikator)),
    ),
)
