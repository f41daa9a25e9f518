"""Rencana yang berbeda: units, polarities and years of the plan, and targets answered together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import chain, pairwise
from typing import Final

from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.memo import Each, Source
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import NOL
from lkjip_desktop.domain.model.entity import (
    Butir,
    Indikator,
    IndikatorRenstra,
    TargetRenstra,
    TautanButir,
    TautanRenstra,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.number.figure import Nilai, entered_decimals
from lkjip_desktop.domain.temuan.finding import Concern, FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.ikatan import LinkedRows, in_force
from lkjip_desktop.domain.temuan.wording import alike, call, first_few, listed, same_unit, shown

SATUAN: Final = FindingRule(
    "TGT-05",
    Severity.CATATAN,
    "Satuan indikator berbeda dari rencananya, sehingga targetnya tidak dibandingkan.",
)


SATUAN_LAIN: Final = FindingRule(
    "TGT-06",
    Severity.PERINGATAN,
    "Satuan indikator berbeda dari satuan satu-satunya rencana atau butir yang dijawabnya.",
)
POLARITAS: Final = FindingRule(
    "TGT-07",
    Severity.PERINGATAN,
    "Polaritas indikator berbeda dari polaritas indikator Renstra yang dijawabnya.",
)

Target = Butir | IndikatorRenstra


def other_units(
    row: Indikator, planned_ones: list[Target], terkait: LinkedRows
) -> Iterator[Temuan]:
    """One of several may be of another unit; the only one may not."""
    only = (terkait.butir, terkait.rencana.indikator if terkait.rencana else None)
    other = [planned for planned in planned_ones if not same_unit(planned.satuan, row.satuan)]
    own = row.satuan or "tanpa satuan"
    exclusive = [
        planned
        for planned in other
        if planned in only and planned.satuan.strip() and row.satuan.strip()
    ]
    for planned in exclusive:
        pesan = (
            f"Satuan {call(row)} dalam laporan {own}, sedangkan dalam {_document(planned)}"
            f" {planned.satuan}; samakan satuannya."
        )
        angka = (("Laporan", own), (_document(planned), planned.satuan))
        yield SATUAN_LAIN.temuan(
            pesan, at(planned, "satuan"), indikator=row, angka=angka, kedua=at(row, "satuan")
        )
    several = [planned for planned in other if planned not in exclusive]
    if several:
        words = listed(
            f"{planned.kode or planned.nama} ({planned.satuan or 'tanpa satuan'})"
            for planned in several
        )
        pesan = (
            f"Satuan {call(row)} ({own}) berbeda dari {words}, sehingga targetnya tidak"
            " dibandingkan; samakan bila yang diukur memang sama."
        )
        kedua = at(several[0], "satuan")
        yield SATUAN.temuan(pesan, at(row, "satuan"), indikator=row, kedua=kedua)


def _document(planned: Target) -> str:
    name = "perjanjian kinerja" if isinstance(planned, Butir) else "Renstra"
    return f"{name} ({planned.kode})" if planned.kode else name


def other_direction(row: Indikator, terkait: LinkedRows) -> Iterator[Temuan]:
    plan = terkait.rencana.indikator if terkait.rencana else None
    if plan is not None and plan.polaritas != row.polaritas:
        pesan = (
            f"Menurut laporan {call(row)} {ARAH[row.polaritas]}, sedangkan menurut"
            f" {_document(plan)} {ARAH[plan.polaritas]}; samakan polaritasnya."
        )
        yield POLARITAS.temuan(
            pesan, at(plan, "polaritas"), indikator=row, kedua=at(row, "polaritas")
        )


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


TAK_SATU_PUN: Final = FindingRule(
    "TGT-04",
    Severity.PERINGATAN,
    "Satu butir perjanjian kinerja dijawab beberapa indikator, yang tidak satu pun bertarget sama,"
    " begitu pula jumlahnya.",
    concerns=(Concern.AGREEMENT, Concern.DIFFERENCES),
)
BERSAMA: Final = FindingRule(
    "TGT-12",
    Severity.CATATAN,
    "Satu butir perjanjian atau indikator Renstra dijawab beberapa indikator, sehingga targetnya"
    " tidak dibandingkan satu per satu.",
)


def of_bersama(laporan: Laporan, _: Figures, reader: Reader) -> Iterator[Temuan]:
    """Rows of plan and agreement that several indikator answer.

    What the agreement promises must stand somewhere; a plan may be broken down into others.
    """
    serving = Counter(link.butir for link in laporan.rows(TautanButir).values())
    for butir in in_force(laporan):
        if serving[butir.id] > 1:
            rows = _answering(laporan, laporan.children(TautanButir, "butir", butir.id))
            yield _none_of(butir, rows, reader) or _shared("Butir perjanjian kinerja", butir, rows)
    serving = Counter(link.indikator_renstra for link in laporan.rows(TautanRenstra).values())
    for plan in laporan.daftar(IndikatorRenstra):
        if serving[plan.id] > 1:
            links = laporan.children(TautanRenstra, "indikator_renstra", plan.id)
            yield _shared("Indikator Renstra", plan, _answering(laporan, links))


def _answering(
    laporan: Laporan, links: Iterable[TautanButir | TautanRenstra]
) -> tuple[Indikator, ...]:
    found = (laporan.find(Indikator, link.indikator) for link in links)
    return tuple(sorted((item for item in found if item is not None), key=call))


def _shared(kind: str, row: Butir | IndikatorRenstra, rows: Sequence[Indikator]) -> Temuan:
    names = [call(item) for item in rows]
    pesan = (
        f"{kind} {row.kode or row.nama} dijawab oleh {listed(names)}, sehingga targetnya tidak"
        " dibandingkan satu per satu; pastikan pembagiannya memang demikian."
    )
    return BERSAMA.temuan(pesan, at(row), perihal=names)


def _none_of(butir: Butir, rows: Sequence[Indikator], reader: Reader) -> Temuan | None:
    wanted = reader.read(butir, "target", [])
    targets = [reader.read(item, "target", []) for item in rows]
    if not _is_none_of(butir, wanted, rows, targets):
        return None
    places = alike((wanted, *targets))
    mine = shown(wanted, places, butir.satuan)
    told = [
        f"{call(item)} {shown(target, places, item)}"
        for item, target in zip(rows, targets, strict=True)
    ]
    pesan = (
        f"Butir perjanjian kinerja {butir.kode or butir.nama} bertarget {mine}, sedangkan"
        f" indikator yang menjawabnya bertarget lain, yaitu {first_few(told)}; samakan dengan"
        " salah satunya, pisahkan, atau kesampingkan dengan alasan."
    )
    kedua = at(rows[0], "target")
    return TAK_SATU_PUN.temuan(pesan, at(butir, "target"), kedua=kedua, perihal=[mine, *told])


def _is_none_of(
    butir: Butir, wanted: Nilai, rows: Sequence[Indikator], targets: Sequence[Nilai]
) -> bool:
    """Whether all targets are known and neither one of them nor all together are the one wanted.

    What is counted adds up; a score of several is their mean.
    """
    known = [target for target in targets if isinstance(target, Fraction)]
    ranged = butir.target_atas or any(item.polaritas == "rentang" for item in rows)
    if not isinstance(wanted, Fraction) or len(known) < len(rows) or ranged:
        return False
    if {_scale(item.satuan) for item in rows} != {_scale(butir.satuan)}:
        return False
    if _scale(butir.satuan) != "%":
        return wanted not in {*known, sum(known, NOL)}
    apart = abs(sum(known, NOL) / len(known) - wanted)
    near = is_index(butir.satuan) and apart < Fraction(1, 10 ** entered_decimals(wanted))
    return wanted not in known and not near


def _scale(satuan: str) -> str:
    """Percentages and scores are both of a hundred."""
    return "%" if is_percent(satuan) or is_index(satuan) else satuan.strip().casefold()
