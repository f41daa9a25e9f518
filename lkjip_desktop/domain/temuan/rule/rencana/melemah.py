"""Target Renstra yang melemah: years of the plan that ask for less than the year before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import chain, pairwise
from typing import Final

from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.memo import Each, Source
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import IndikatorRenstra, TargetRenstra
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.wording import alike, listed, shown

MELEMAH: Final = FindingRule(
    "TGT-03",
    Severity.PERINGATAN,
    "Target Renstra suatu tahun lebih ringan daripada tahun sebelumnya.",
)
ARAH_RENCANA: Final = FindingRule(
    "TGT-10",
    Severity.PERINGATAN,
    "Semua target Renstra suatu indikator bergerak melawan polaritasnya dari tahun ke tahun.",
)
BERLUBANG: Final = FindingRule(
    "TGT-13",
    Severity.PERINGATAN,
    "Target Renstra suatu indikator belum diisi untuk tahun yang pada indikator lain terisi.",
)
ARAH: Final = {
    "naik": "makin tinggi makin baik",
    "turun": "makin rendah makin baik",
    "rentang": "terbaik di dalam rentangnya",
}


_PER_RENCANA: Final[Each[str, tuple[Temuan, ...]]] = Each()


def of_renstra(laporan: Laporan, _: Figures, reader: Reader) -> Iterator[Temuan]:
    """Targets of the plan that get easier from one year to the next."""
    plans = laporan.rows(IndikatorRenstra)
    years = laporan.grouped(TargetRenstra, "indikator_renstra")

    def look(key: str) -> tuple[Temuan, ...]:
        return tuple(_easier(plans[key], years.get(key, ()), reader))

    keys = [row.id for row in laporan.daftar(IndikatorRenstra)]
    sources = (Source(plans), Source(years))
    found = _PER_RENCANA.recall(laporan.ruang, keys, None, sources, reader, look)
    return chain.from_iterable(found.values())


def _easier(
    plan: IndikatorRenstra, years: Sequence[TargetRenstra], reader: Reader
) -> Iterator[Temuan]:
    targets = [
        (row, nilai)
        for row in sorted(years, key=lambda row: row.tahun)
        if isinstance(nilai := reader.read(row, "target", []), Fraction)
    ]
    steps = [new - old for (_, old), (_, new) in pairwise(targets)]
    against = {"naik": -1, "turun": 1}.get(plan.polaritas, 0)
    if len(steps) >= ALWAYS and all(against * step > 0 for step in steps):
        yield _against(plan, targets)
        return
    for (before, old), (after, new) in pairwise(targets):
        easier = {"naik": new < old, "turun": new > old}.get(plan.polaritas, False)
        if easier:
            yield _weaker(plan, before, old, after, new)


ALWAYS: Final = 3
"""So many steps in one direction are meant."""


def _against(plan: IndikatorRenstra, targets: Sequence[tuple[TargetRenstra, Fraction]]) -> Temuan:
    places = alike(nilai for _, nilai in targets)
    told = listed(shown(nilai, places) for _, nilai in targets)
    first, last = targets[0][0].tahun, targets[-1][0].tahun
    pesan = (
        f"Target Renstra {plan.kode or plan.nama} tahun {first} sampai {last}, {told}, setiap tahun"
        f" lebih ringan, sebab menurut polaritasnya {ARAH[plan.polaritas]}; perbaiki polaritasnya"
        " atau targetnya."
    )
    kedua = at(targets[-1][0], "target")
    return ARAH_RENCANA.temuan(pesan, at(plan, "polaritas"), kedua=kedua)


def _weaker(
    plan: IndikatorRenstra,
    before: TargetRenstra,
    old: Fraction,
    after: TargetRenstra,
    new: Fraction,
) -> Temuan:
    places = alike((old, new))
    first, second = (shown(nilai, places, plan.satuan) for nilai in (old, new))
    pesan = (
        f"Target Renstra {plan.kode or plan.nama} tahun {after.tahun}, {second}, lebih ringan"
        f" daripada tahun {before.tahun}, {first}; periksa apakah salah ketik."
    )
    angka = ((f"Target tahun {before.tahun}", first), (f"Target tahun {after.tahun}", second))
    return MELEMAH.temuan(pesan, at(after, "target"), angka=angka, kedua=at(before, "target"))


def of_tahun(laporan: Laporan, _: Figures, reader: Reader) -> Iterator[Temuan]:
    """Years after the first one of an indikator that are empty, while most others have a target.

    The year of the report has a rule of its own. An indikator may begin late, and one of which
    nobody made a row but for the year of the report was planned for that year alone.
    """
    years = laporan.grouped(TargetRenstra, "indikator_renstra")
    rows = {plan: years.get(plan.id, ()) for plan in laporan.daftar(IndikatorRenstra)}
    given = {plan: {row.tahun: row for row in rows[plan] if row.target} for plan in rows}
    usual = Counter(tahun for told in given.values() for tahun in told)
    common = {tahun for tahun, count in usual.items() if 2 * count > len(rows)}
    for plan, told in given.items():
        due = common if len(told) > 1 else common & {row.tahun for row in rows[plan]}
        later = {tahun for tahun in due - told.keys() if told and tahun > min(told)}
        missing = sorted(later - {laporan.data.tahun})
        if missing:
            other = next(each for each, cells in given.items() if missing[0] in cells)
            yield _incomplete(plan, sorted(told), missing, (other, given[other]), reader)


def _incomplete(
    plan: IndikatorRenstra,
    told: Sequence[int],
    missing: Sequence[int],
    other: tuple[IndikatorRenstra, Mapping[int, TargetRenstra]],
    reader: Reader,
) -> Temuan:
    (full, cells), (filled, empty) = other, (listed(map(str, years)) for years in (told, missing))
    cell = cells[missing[0]]
    target = reader.read(cell, "target", [])
    pesan = (
        f"Target Renstra {plan.kode or plan.nama} tahun {empty} belum diisi, sedangkan tahun"
        f" {filled} sudah, dan target {full.kode or full.nama} tahun {missing[0]}"
        f" {shown(target, alike([target]), full.satuan)}; isi targetnya, atau tulis - bila tidak"
        " berlaku."
    )
    return BERLUBANG.temuan(pesan, at(plan), kedua=at(cell, "target"))
