"""Figures that stand in a periode by which their table is not filled in: moved, or deleted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from lkjip_desktop.domain.formula.baris import CARA_REALISASI
from lkjip_desktop.domain.formula.gabung import Gabung, join_pairs
from lkjip_desktop.domain.formula.periode import MONTHS, SEBULAN, last_month, periode_of
from lkjip_desktop.domain.formula.rujukan import read_figure
from lkjip_desktop.domain.model.column import ColumnKind
from lkjip_desktop.domain.model.entity import (
    Alokasi,
    Baris,
    Belanja,
    Entity,
    Indikator,
    NilaiAlokasi,
    NilaiBaris,
    NilaiBelanja,
    NilaiIndikator,
    Rincian,
    columns,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai, to_canonical
from lkjip_desktop.store.draft import Draft

Value: TypeAlias = NilaiBaris | NilaiAlokasi | NilaiBelanja | NilaiIndikator
MayEdit: TypeAlias = Callable[[Address], bool]


class StrayFigures(NamedTuple):
    """The figures of one row, budget line or indikator, in all their periode."""

    kind: type[Value]
    link: str
    owner: str
    pengisian: str
    gabung: Gabung
    ratio: bool
    names: tuple[str, ...]
    """The columns that are filled in by this pengisian."""
    rows: tuple[Value, ...]

    def stray(self, tahun: int) -> list[Value]:
        """The rows in a periode of this year by which they are not filled in, in order."""
        known = periode_of(tahun, self.pengisian)
        own = [row for row in self.rows if row.periode.startswith(str(tahun))]
        found = [row for row in own if row.periode not in known and self.is_filled(row)]
        return sorted(found, key=lambda row: (last_month(row.periode), row.periode))

    def foreign(self, tahun: int) -> list[Value]:
        """The rows in a periode of another year."""
        rows = (row for row in self.rows if not row.periode.startswith(str(tahun)))
        return [row for row in rows if self.is_filled(row)]

    def place_of(self, row: Value, tahun: int) -> str:
        """The periode a figure goes to from outside: the first that ends no sooner."""
        names, month = periode_of(tahun, self.pengisian), last_month(row.periode)
        return next(name for name in names if last_month(name) >= month)

    def is_filled(self, row: Value) -> bool:
        """Whether anything is in the columns that are filled in by this pengisian."""
        return any(getattr(row, name) is not None for name in self.names)


_SUM: Final = Gabung("jumlah", "jumlah")


def all_series(laporan: Laporan) -> Iterator[StrayFigures]:
    """Every place in the report where figures are kept by periode."""
    for baris in laporan.daftar(Baris):
        table = laporan.find(Rincian, baris.rincian)
        if table is not None:
            gabung = Gabung(table.gabung_pembanding, table.gabung_realisasi)
            rows = laporan.children(NilaiBaris, "baris", baris.id)
            ratio = table.cara not in CARA_REALISASI
            both = ("pembanding", "realisasi")
            yield StrayFigures(
                NilaiBaris, "baris", baris.id, table.pengisian, gabung, ratio, both, rows
            )
    by = laporan.data.pengisian_anggaran
    for line in laporan.daftar(Alokasi):
        rows_of = laporan.children(NilaiAlokasi, "alokasi", line.id)
        one = ("realisasi",)
        yield StrayFigures(NilaiAlokasi, "alokasi", line.id, by, _SUM, False, one, rows_of)
    for item in laporan.daftar(Belanja):
        spent = laporan.children(NilaiBelanja, "belanja", item.id)
        one = ("realisasi",)
        yield StrayFigures(NilaiBelanja, "belanja", item.id, by, _SUM, False, one, spent)
    for row in laporan.daftar(Indikator):
        reached = laporan.children(NilaiIndikator, "indikator", row.id)
        ways = {
            "realisasi": (row.pengisian, Gabung(row.gabung, row.gabung)),
            "realisasi_anggaran": (by, _SUM),
        }
        for name, (own, join) in ways.items():
            yield StrayFigures(
                NilaiIndikator, "indikator", row.id, own, join, False, (name,), reached
            )


def count(laporan: Laporan, may_edit: MayEdit, *, foreign: bool = False) -> int:
    """How many rows of figures stand outside, and how many of another year."""
    found = _found(laporan, may_edit, foreign=foreign)
    return sum(len(rows) for _, rows in found) + len(_own(laporan, may_edit))


def _found(
    laporan: Laporan, may_edit: MayEdit, *, foreign: bool = False
) -> Iterator[tuple[StrayFigures, list[Value]]]:
    tahun = laporan.data.tahun
    for series in all_series(laporan):
        rows = [*series.stray(tahun), *(series.foreign(tahun) if foreign else ())]
        if rows and all(may_edit(Address(series.kind.KIND, row.id)) for row in rows):
            yield series, rows


def _own(laporan: Laporan, may_edit: MayEdit) -> list[tuple[Indikator, str]]:
    """The figures of the year of an indikator that is filled in by quarter, and its money."""
    by_part = laporan.data.pengisian_anggaran != "tahun"
    found = []
    for row in laporan.daftar(Indikator):
        asked = {"realisasi": row.pengisian != "tahun", "realisasi_anggaran": by_part}
        for name, moved in asked.items():
            where = Address(Indikator.KIND, row.id, name)
            if moved and getattr(row, name) is not None and may_edit(where):
                found.append((row, name))
    return found


def move(draft: Draft, may_edit: MayEdit) -> None:
    """Put figures from outside where they belong; rujukan and live figures lead there from now on.

    A figure goes to the periode that ends on the same day, or that its own is a part of: there
    several are joined as their table says, unless one of them is referred to. What finds no place,
    because it is taken or a mean cannot be written down, stays.
    """
    laporan, moved = draft.laporan, dict[str, str]()
    known = _mentioned(laporan)
    for series, rows in list(_found(laporan, may_edit)):
        for periode, group in _by_place(series, rows, laporan.data.tahun).items():
            if _is_taken(series, periode, laporan):
                continue
            if len(group) == 1:
                moved |= _shift(draft, series, group[0], periode)
            elif _is_one_kind(group) and not any(row.id in known for row in group):
                _join(draft, series, group, periode)
    for owner, name in _own(laporan, may_edit):
        by = owner.pengisian if name == "realisasi" else laporan.data.pengisian_anggaran
        moved |= _into_quarter(draft, laporan, owner, name, periode_of(laporan.data.tahun, by)[-1])
    _lead(draft, moved)


def _by_place(series: StrayFigures, rows: Sequence[Value], tahun: int) -> dict[str, list[Value]]:
    found: dict[str, list[Value]] = {}
    for row in rows:
        found.setdefault(series.place_of(row, tahun), []).append(row)
    return found


def _is_one_kind(rows: Sequence[Value]) -> bool:
    """Whether all are of quarters, or all of months: a quarter has its months in it already."""
    parts = [row.periode.partition("-")[2] for row in rows]
    return len({part and MONTHS.get(part[0], SEBULAN) for part in parts}) == 1


def _is_taken(series: StrayFigures, periode: str, laporan: Laporan) -> bool:
    if _is_of_owner(series, periode):
        owner = laporan.rows(Indikator)[series.owner]
        return any(getattr(owner, name) is not None for name in series.names)
    return any(row.periode == periode and series.is_filled(row) for row in series.rows)


def _is_of_owner(series: StrayFigures, periode: str) -> bool:
    """Whether the figure stands in the indikator itself, as those of its year do."""
    return series.kind is NilaiIndikator and "-" not in periode


def _shift(draft: Draft, series: StrayFigures, row: Value, periode: str) -> dict[str, str]:
    """Move one row; the addresses of its cells with those they have now."""
    new = _put(draft, series, periode, {name: getattr(row, name) for name in series.names})
    _take(draft, series, row)
    return {f"{row.KIND}/{row.id}/{name}": f"{new}/{name}" for name in series.names}


def _join(draft: Draft, series: StrayFigures, rows: Sequence[Value], periode: str) -> None:
    laporan, last = draft.base, series.names[-1]
    pairs = [(_read(laporan, row, "pembanding"), _read(laporan, row, last)) for row in rows]
    compared, reached = join_pairs(pairs, series.gabung, ratio=series.ratio)
    pair = {"pembanding": compared, last: reached}
    try:
        held = {name: to_canonical(pair[name]) for name in series.names}
    except ValueError:  # a mean whose decimals have no end cannot be entered
        return
    _put(draft, series, periode, held)
    for row in rows:
        _take(draft, series, row)


def _put(draft: Draft, series: StrayFigures, periode: str, held: Mapping[str, str | None]) -> str:
    """Fill in a place; its row as an address begins."""
    if not _is_of_owner(series, periode):
        key = {series.link: series.owner, "periode": periode}
        return f"{series.kind.KIND}/{draft.new(series.kind, **key, **held).id}"
    for name, value in held.items():
        draft.set(Address(Indikator.KIND, series.owner, name), value)
    return f"{Indikator.KIND}/{series.owner}"


def _take(draft: Draft, series: StrayFigures, row: Value) -> None:
    """Empty what the series has of a row, and delete a row with nothing else in it."""
    now = draft.find(series.kind, row.id) or row
    figures = {item.name for item in columns(series.kind) if item.kind is ColumnKind.FIGURE}
    if all(getattr(now, name) is None for name in figures.difference(series.names)):
        draft.delete(series.kind, row.id)
        return
    for name in series.names:
        draft.set(Address(row.KIND, row.id, name), None)


def _read(laporan: Laporan, row: Value, name: str) -> Nilai:
    return read_figure(laporan, row, name) if hasattr(row, name) else None


def _into_quarter(
    draft: Draft, laporan: Laporan, owner: Indikator, name: str, periode: str
) -> dict[str, str]:
    rows = laporan.children(NilaiIndikator, "indikator", owner.id)
    if any(row.periode == periode and getattr(row, name) is not None for row in rows):
        return {}
    key = {"indikator": owner.id, "periode": periode}
    new = draft.new(NilaiIndikator, **key, **{name: getattr(owner, name)})
    here = Address(Indikator.KIND, owner.id, name)
    draft.set(here, None)
    return {str(here): f"{new.KIND}/{new.id}/{name}"}


def delete(draft: Draft, may_edit: MayEdit) -> None:
    """Delete the figures that stand outside, and those of another year, which have no place."""
    for series, rows in list(_found(draft.laporan, may_edit, foreign=True)):
        for row in rows:
            _take(draft, series, row)
    for owner, name in _own(draft.laporan, may_edit):
        draft.set(Address(Indikator.KIND, owner.id, name), None)


_ADDRESS: Final = re.compile(
    r"(?:nilai_(?:baris|alokasi|belanja|indikator)|indikator)/([0-9A-Za-z-]+)/[a-z_]+"
)


def _cells(laporan: Laporan) -> Iterator[tuple[Entity, str, str, ColumnKind]]:
    """Every content that may lead to a figure: a rujukan, or a text with live figures."""
    for row in laporan.all_rows():
        for item in columns(type(row)):
            held = getattr(row, item.name)
            if item.kind in {ColumnKind.FIGURE, ColumnKind.TEXT} and held and "/" in held:
                yield row, item.name, held, item.kind


def _mentioned(laporan: Laporan) -> set[str]:
    """The ids of rows that something leads to."""
    return {row for _, _, held, _ in _cells(laporan) for row in _ADDRESS.findall(held)}


def _lead(draft: Draft, moved: Mapping[str, str]) -> None:
    """Let what led to a cell lead to where its figure stands now.

    A live figure of an indikator is its result, which stands where it stood.
    """
    of_text = {old: new for old, new in moved.items() if not old.startswith("indikator/")}
    for row, name, held, kind in list(_cells(draft.laporan)) if moved else ():
        text = _led(held, of_text if kind is ColumnKind.TEXT else moved)
        if text != held:
            draft.set(Address(row.KIND, row.id, name), text)


def _led(held: str, moved: Mapping[str, str]) -> str:
    return _ADDRESS.sub(lambda match: moved.get(match[0], match[0]), held)
