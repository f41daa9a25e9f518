"""Tahun sebelumnya: figures of earlier years, held against this year's and where they came from."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.display.nama import indikator_of
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import (
    KINDS,
    BarisTabel,
    CapaianLalu,
    DataLaporan,
    Indikator,
    KolomTabel,
    SelTabel,
    Tabel,
    TargetRenstra,
    TautanRenstra,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.satuan import is_duration, is_index, is_percent
from lkjip_desktop.domain.model.terbawa import carried_figures
from lkjip_desktop.domain.number.figure import entered_decimals, format_rupiah, round_half_up
from lkjip_desktop.domain.temuan.bahan import IndikatorInput
from lkjip_desktop.domain.temuan.finding import Concern, FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.ikatan import PLAN_KINDS, PlannedTarget
from lkjip_desktop.domain.temuan.keluarga import OfLaporan, RuleFamily, names, rules_of
from lkjip_desktop.domain.temuan.rule.angka.geser import shift_of
from lkjip_desktop.domain.temuan.rule.waktu import kolom_tahun
from lkjip_desktop.domain.temuan.rule.waktu.kolom_tahun import of_kolom, of_pembanding, of_salinan
from lkjip_desktop.domain.temuan.wording import alike, call, first_few, same_unit, shown

_P = Severity.PERINGATAN


def _missing(laporan: Laporan) -> list[Indikator]:
    """Indikator with a target of the plan for the year before, and no realisasi of it."""
    before = laporan.data.tahun - 1
    if not laporan.data.renstra_awal <= before:
        return []
    planned = {
        row.indikator_renstra
        for row in laporan.rows(TargetRenstra).values()
        if row.tahun == before and row.target not in {None, "-"}
    }
    told = {
        row.indikator
        for row in laporan.rows(CapaianLalu).values()
        if row.tahun == before and row.realisasi is not None
    }
    due = {
        link.indikator
        for link in laporan.rows(TautanRenstra).values()
        if link.indikator_renstra in planned
    }
    silent = due - told
    return [row for row in laporan.daftar(Indikator) if row.id in silent]


def first_missing(laporan: Laporan, _: Figures, temuan: Temuan) -> Address:
    """The cell of the first realisasi that is missing."""
    missing = _missing(laporan)
    if not missing:
        return temuan.lokasi
    key = keyed_id(laporan.ruang, CapaianLalu, missing[0].id, laporan.data.tahun - 1)
    return Address(CapaianLalu.KIND, key, "realisasi")


TARGET_JAUH: Final = FindingRule(
    "LALU-01",
    _P,
    "Target suatu persentase atau indeks kurang dari empat perlima, atau target lain kurang dari"
    " dua pertiga, realisasi tahun sebelumnya, dan lebih ringan daripada target tahun itu.",
)
TARGET_TETAP: Final = FindingRule(
    "LALU-05",
    Severity.CATATAN,
    "Target suatu persentase atau indeks kurang dari empat perlima, atau target lain kurang dari"
    " dua pertiga, realisasi tahun sebelumnya, tetapi tidak lebih ringan daripada target tahun"
    " itu.",
)
RENSTRA: Final = FindingRule(
    "LALU-02", _P, "Target tahun sebelumnya berbeda dari target Renstra untuk tahun itu."
)
KOSONG: Final = FindingRule(
    "LALU-03",
    _P,
    "Realisasi tahun sebelumnya belum diisi, padahal Renstra sudah berjalan lebih dari setahun.",
    remedy=first_missing,
)
ASAL: Final = FindingRule(
    "LALU-04",
    _P,
    "Angka tahun sebelumnya berbeda dari angka dalam laporan tahun itu, yang dilanjutkan menjadi"
    " laporan ini atau diberikan pada perintah `lkjip periksa --lalu`.",
)

PAGU: Final = FindingRule(
    "LALU-06",
    _P,
    "Pagu awal tahun sebelumnya sepuluh, seratus, atau seribu kali pagu awal tahun ini, atau"
    " sebaliknya.",
)

SATU: Final = Fraction(1)
FAR: Final = Fraction(4, 5)
"""Our own choice: a target this much lighter than what was reached is hardly meant."""
FAR_COUNTED: Final = Fraction(2, 3)
"""The same of what is counted or takes time, which differs more from year to year.

What is counted and better low, such as mishaps, may well have been few: it is not looked at.
"""


def of_indikator(bahan: IndikatorInput, reader: Reader) -> Iterator[Temuan]:
    """Target and earlier years of one indikator."""
    yield from _far_below(bahan, reader)
    yield from _other_than_planned(bahan, reader)


def _far_below(bahan: IndikatorInput, reader: Reader) -> Iterator[Temuan]:
    row = bahan.hasil.indikator
    target = reader.read(row, "target", [])
    before = next((item for item in bahan.daftar_lalu if item.tahun == bahan.tahun - 1), None)
    reached = reader.read(before, "realisasi", []) if before is not None else None
    if before is None or not isinstance(target, Fraction) or not isinstance(reached, Fraction):
        return
    scaled = is_percent(row.satuan) or is_index(row.satuan)
    counted = not scaled and not is_duration(row.satuan)
    if counted and row.polaritas == "turun":
        return
    if not _is_lighter(row, target, (FAR if scaled else FAR_COUNTED, reached)):
        return
    places = alike((target, reached))
    mine, past = (shown(nilai, places, row) for nilai in (target, reached))
    same = _is_as_before(bahan, target, before, reader)
    aturan, way = (TARGET_TETAP, KEEP) if same else (TARGET_JAUH, MEND)
    side = "di bawah" if row.polaritas == "naik" else "di atas"
    pesan = (
        f"Target {call(row)} tahun {bahan.tahun} {mine}, jauh {side} realisasi tahun"
        f" {before.tahun} {past}; {way}."
    )
    angka = ((f"Target tahun {bahan.tahun}", mine), (f"Realisasi tahun {before.tahun}", past))
    kedua = at(before, "realisasi")
    yield aturan.temuan(pesan, at(row, "target"), indikator=row, angka=angka, kedua=kedua)


def _is_lighter(row: Indikator, target: Fraction, than: tuple[Fraction, Fraction]) -> bool:
    """Whether a target asks less than this share of what was reached; lower may be better."""
    share, reached = than
    if row.polaritas == "naik":
        return target < share * reached
    return row.polaritas == "turun" and reached < share * target


MEND: Final = "perbaiki yang keliru, atau kesampingkan dengan alasan"
KEEP: Final = "pastikan targetnya memang tidak dinaikkan"


def _is_as_before(
    bahan: IndikatorInput, target: Fraction, before: CapaianLalu, reader: Reader
) -> bool:
    """Whether a target is no lower than that of the year before, or else what the plan wants."""
    last = reader.read(before, "target", [])
    if isinstance(last, Fraction):
        return not _is_lighter(bahan.hasil.indikator, target, (SATU, last))
    plan = bahan.terkait.rencana
    year = plan.target if plan is not None else None
    return year is not None and reader.read(year, "target", []) == target


def _other_than_planned(bahan: IndikatorInput, reader: Reader) -> Iterator[Temuan]:
    row, plans = bahan.hasil.indikator, _plans_of(bahan, reader)
    for past in bahan.daftar_lalu:
        target = reader.read(past, "target", [])
        years = [_of_year(plan, past.tahun) for plan in plans]
        planned = {reader.read(year, "target", []) if year else None for year in years}
        other = planned.pop() if len(planned) == 1 else None
        differ = isinstance(target, Fraction) and isinstance(other, Fraction) and target != other
        if differ and years[0] is not None:
            places = alike((target, other))
            mine, due = (shown(nilai, places, row) for nilai in (target, other))
            codes = first_few([plan.indikator.kode for plan in plans], 3)
            pesan = (
                f"Target {call(row)} tahun {past.tahun} {mine}, sedangkan target Renstra"
                f" ({codes}) untuk tahun itu {due}; samakan salah satunya."
            )
            angka = ((f"Target tahun {past.tahun}", mine), ("Renstra", due))
            kedua = at(years[0], "target")
            yield RENSTRA.temuan(pesan, at(past, "target"), indikator=row, angka=angka, kedua=kedua)


def _plans_of(bahan: IndikatorInput, reader: Reader) -> tuple[PlannedTarget, ...]:
    """The indikator of the plan that it answers: one, or several whose target it has this year."""
    row, tied = bahan.hasil.indikator, bahan.terkait
    plans = tied.daftar_rencana if len(tied.direncanakan) == len(tied.daftar_rencana) else ()
    if not all(same_unit(plan.indikator.satuan, row.satuan) for plan in plans):
        return ()
    now = {reader.read(plan.target, "target", []) if plan.target else None for plan in plans}
    return plans if len(plans) == 1 or now == {reader.read(row, "target", [])} else ()


def _of_year(plan: PlannedTarget, tahun: int) -> TargetRenstra | None:
    return next((item for item in plan.daftar_target if item.tahun == tahun), None)


def of_kosong(laporan: Laporan, _: Figures, __: Reader) -> Iterator[Temuan]:
    """One finding for all indikator that were planned for the year before and say nothing of it."""
    missing, data = _missing(laporan), laporan.data
    if missing:
        names = [call(row) for row in missing]
        pesan = (
            f"Realisasi tahun {data.tahun - 1} belum diisi pada {first_few(names)}, padahal"
            f" Renstra berjalan sejak {data.renstra_awal}; isi dari laporan tahun itu, atau"
            " kesampingkan dengan alasan."
        )
        yield KOSONG.temuan(pesan, at(data), perihal=names)


def of_pagu(laporan: Laporan, figures: Figures, __: Reader) -> Iterator[Temuan]:
    """The budgets of two years that differ by zeros."""
    before, now = figures.pagu.pagu_lalu, figures.pagu.pagu_awal
    if not isinstance(before, Fraction) or not isinstance(now, Fraction) or min(before, now) <= 0:
        return
    shift = shift_of(before, now)
    if shift is not None:
        past, mine, due = map(format_rupiah, (before, now, before / shift))
        tahun, zeros = laporan.data.tahun, "kelebihan" if shift > 1 else "kekurangan"
        pesan = (
            f"Pagu awal tahun {tahun - 1} tertulis {past}, sedangkan pagu awal tahun {tahun}"
            f" {mine}, seakan-akan {zeros} nol; bila maksudnya {due}, tulis {due}."
        )
        angka = (("Pagu awal tahun lalu", past), ("Pagu awal tahun ini", mine))
        lokasi, kedua = at(laporan.data, "pagu_lalu"), at(laporan.data, "pagu_awal")
        yield PAGU.temuan(pesan, lokasi, angka=angka, kedua=kedua)


def _budgets(_: Laporan, figures: Figures) -> object:
    """The budgets of this year and the one before, for `OfLaporan.reads`."""
    return figures.pagu.pagu_lalu, figures.pagu.pagu_awal


def _carried(laporan: Laporan, figures: Figures) -> object:
    """What `of_asal` reads: nothing where nothing was carried over."""
    note = figures.settings.angka_terbawa
    return (note, laporan.rows(CapaianLalu), laporan.data, laporan.rows(Indikator)) if note else ()


def of_asal(laporan: Laporan, figures: Figures, reader: Reader) -> Iterator[Temuan]:
    """Figures of the year before that are no longer those of the report it was carried over from.

    Rounding is no change.
    """
    for cell, origin in carried_figures(figures.settings.angka_terbawa):
        yield from _held(laporan, cell, origin, reader)


def against(laporan: Laporan, lalu: Laporan, hasil: Figures) -> Iterator[Temuan]:
    """The figures of an earlier year against those of its report, by the ids both keep.

    `hasil` are the figures of `lalu`. ValueError where that is no report of the same office of an
    earlier year.
    """
    tahun, reader = lalu.data.tahun, Reader(laporan)
    if lalu.ruang != laporan.ruang or tahun >= laporan.data.tahun:
        raise ValueError
    for row in laporan.daftar(CapaianLalu):
        there = hasil.indikator.get(row.indikator or "") if row.tahun == tahun else None
        for column in ("target", "realisasi") if there is not None else ():
            origin = getattr(there, column)
            if isinstance(origin, Fraction):
                yield from _held(laporan, at(row, column), origin, reader)
    budget = hasil.pagu.pagu_awal
    if tahun == laporan.data.tahun - 1 and isinstance(budget, Fraction):
        yield from _held(laporan, at(laporan.data, "pagu_lalu"), budget, reader)


def _held(laporan: Laporan, cell: Address, origin: Fraction, reader: Reader) -> Iterator[Temuan]:
    """A cell of an earlier year against the figure of the report of that year."""
    row = laporan.find(KINDS[cell.kind], cell.id)
    now = reader.read(row, cell.column, []) if row is not None else None
    if row is None or not isinstance(now, Fraction) or _is_rounded(origin, now):
        return
    owner = indikator_of(laporan, row)
    if isinstance(row, CapaianLalu):
        places = alike((now, origin))
        mine, other = (shown(nilai, places, owner or "") for nilai in (now, origin))
        tahun, name = row.tahun, f"{cell.column.capitalize()} {call(owner) if owner else ''}"
    else:
        mine, other = format_rupiah(now), format_rupiah(origin)
        tahun, name = laporan.data.tahun - 1, "Pagu awal"
    pesan = (
        f"{name.rstrip()} tahun {tahun} tertulis {mine}, sedangkan dalam laporan tahun {tahun}"
        f" sendiri {other}; samakan, atau kesampingkan dengan alasan."
    )
    angka = (("Laporan ini", mine), (f"Laporan tahun {tahun}", other))
    yield ASAL.temuan(pesan, cell, indikator=owner, angka=angka)


def _is_rounded(origin: Fraction, now: Fraction) -> bool:
    return round_half_up(origin, entered_decimals(now, 10)) == now


KELUARGA: Final = RuleFamily(
    "LALU",
    "Tahun sebelumnya",
    rules_of("LALU", {**vars(kolom_tahun), **globals()}),
    of_indikator=(of_indikator, of_pembanding),
    of_laporan=(
        OfLaporan(of_kosong, (*PLAN_KINDS, names, CapaianLalu)),
        OfLaporan(of_pagu, (_budgets, DataLaporan)),
        OfLaporan(of_asal, (_carried,)),
        OfLaporan(of_salinan, ()),
        OfLaporan(of_kolom, (Tabel, KolomTabel, BarisTabel, SelTabel, CapaianLalu, names)),
    ),
    concerns=(Concern.CONSISTENCY,),
)
