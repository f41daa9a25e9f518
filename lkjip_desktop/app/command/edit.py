"""What a user does to cells and lists: typed contents get stored; rows come, go and move."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from typing import Final, Protocol, TypeGuard, TypeVar, runtime_checkable

from lkjip_desktop.domain.batas import is_possible, reason
from lkjip_desktop.domain.display.nama import describe_row
from lkjip_desktop.domain.galat import Refusal, quoted
from lkjip_desktop.domain.model.column import YEARS, CellValue, Column, ColumnKind
from lkjip_desktop.domain.model.entity import KINDS, Entity, column, keyed_id
from lkjip_desktop.domain.model.jurnal import LANJUTAN
from lkjip_desktop.domain.model.laporan import Address, Laporan, sort_key
from lkjip_desktop.domain.model.order import key_between, keys_between
from lkjip_desktop.domain.model.sebutan import JENIS
from lkjip_desktop.domain.model.waktu import month_of, parse_periode
from lkjip_desktop.domain.number.figure import Reading, to_canonical
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.store.draft import Draft

E = TypeVar("E", bound=Entity)
Typed = Reading | str | bool
"""What an editor hands over: a figure as read, a text, or a tick."""

LONGEST_COUNT = 9
"""Digits of a whole number: it must fit the file's integers and anybody's understanding."""


@runtime_checkable
class CellTarget(Protocol):
    """What a cell of a table writes to; most are CellRef."""

    def __hash__(self) -> int: ...

    @property
    def choices(self) -> tuple[tuple[str, CellValue], ...]:
        """The words a user picks from, each with the content it stands for."""

    def address(self, laporan: Laporan) -> Address:
        """Where the cell is or will be."""

    def put(self, draft: Draft, typed: Typed) -> None:
        """Store what was typed; Refusal with the reason where it cannot be kept."""


_TARGETS: Final[dict[type, bool]] = {}


def is_target(alamat: object) -> TypeGuard[CellTarget]:
    """Whether a cell is written to by this. A class is asked once: each time costs 25 us."""
    kind = type(alamat)
    if kind not in _TARGETS:
        _TARGETS[kind] = isinstance(alamat, CellTarget)
    return _TARGETS[kind]


@dataclass(frozen=True, slots=True)
class CellRef:
    """A cell to write to; a row with natural key need not exist yet, `key` then makes it."""

    kind: type[Entity]
    column: str
    id: str = ""
    key: tuple[tuple[str, CellValue], ...] = ()
    choices: tuple[tuple[str, CellValue], ...] = field(default=(), compare=False)
    """The words a user picks from, each with the content it stands for."""

    def address(self, laporan: Laporan) -> Address:
        """Where the cell is or will be."""
        row = self.id or keyed_id(laporan.ruang, self.kind, *dict(self.key).values())
        return Address(self.kind.KIND, row, self.column)

    def label(self, laporan: Laporan) -> str:
        """What the cell is called in the list of changes."""
        row = laporan.find(self.kind, self.address(laporan).id)
        return str(describe_row(laporan, row or self.kind(id="", **dict(self.key)), self.column))

    def put(self, draft: Draft, typed: Typed) -> None:
        write(draft, self, content_for(draft, self, typed))


def cell(row: Entity, name: str) -> CellRef:
    """The cell of a row that is there."""
    return CellRef(type(row), name, id=row.id)


def keyed_cell(kind: type[Entity], name: str, *key: CellValue) -> CellRef:
    """The cell of a row with natural key, given by its key in the order of `kind.KEY`."""
    return CellRef(kind, name, key=tuple(zip(kind.KEY, key, strict=True)))


def write(draft: Draft, target: CellRef, value: CellValue) -> None:
    """Put a stored content into one cell, making the keyed row where it is not there yet.

    Nothing is made for nothing: an empty content leaves no row behind where there was none.
    Refusal where the row that it belongs to went, as it may by another cell of the same block.
    """
    # Not draft.laporan: read after every cell of a block, the report would be made anew each time.
    where = target.address(draft.base)
    if not target.key:
        draft.set(where, value)
    elif value != column(target.kind, target.column).default or draft.find(target.kind, where.id):
        _check_owner(draft, target)
        draft.new(target.kind, **dict(target.key), **{target.column: value})


def _check_owner(draft: Draft, target: CellRef) -> None:
    for name, value in target.key:
        described = column(target.kind, name)
        if not described.cascades or described.reference is None:
            continue
        kind, owner = KINDS[described.reference], str(value)
        if draft.base.find(kind, owner) is not None and draft.find(kind, owner) is None:
            what = JENIS[described.reference][0].lower()
            raise Refusal(f"Isian ini milik {what} yang baru dihapus; kembalikan dahulu.")


def content_for(draft: Draft, target: CellRef, typed: Typed) -> CellValue:
    """What the cell keeps of it; Refusal where its column, or its unit below zero, cannot."""
    if isinstance(typed, Reading):
        from lkjip_desktop.app.command.below_zero import refuse_below_zero

        where = {"id": target.id, **dict(target.key)}
        refuse_below_zero(draft, target.kind, where, target.column, typed.nilai)
    return stored(target, typed)


def stored(target: CellRef, typed: Typed) -> CellValue:
    """The content a column keeps for what was typed; Refusal with the reason where it cannot."""
    if target.choices:
        return _chosen(target, typed)
    described = column(target.kind, target.column)
    return _READERS[described.kind](described, typed)


def _chosen(target: CellRef, typed: Typed) -> CellValue:
    for words, content in target.choices:
        if words == typed:
            return content
    if not typed:
        return column(target.kind, target.column).default
    raise Refusal(f"{quoted(typed)} tidak ada dalam pilihan; pilih salah satu dari daftar.")


def _figure(_: Column, typed: Typed) -> CellValue:
    if isinstance(typed, Reading):
        return to_canonical(typed.nilai)
    text = str(typed).strip()
    if not text.startswith("="):
        raise Refusal(
            f"{quoted(text)} bukan angka; ketik angka, “-” untuk tidak berlaku, atau hapus."
        )
    try:
        Address.parse(text[1:])
    except ValueError:
        raise Refusal(
            f"{quoted(text)} tidak dihitung di sini; ketik hasilnya sebagai angka, misalnya 1.250."
        ) from None
    return text


def _text(described: Column, typed: Typed) -> CellValue:
    text = typed.teks if isinstance(typed, Reading) else str(typed)
    if not is_possible(described, text):
        raise Refusal(f"Isian ini {reason(described, text)}.")
    return text


def _flag(_: Column, typed: Typed) -> CellValue:
    return int(bool(typed))


def _choice(described: Column, typed: Typed) -> CellValue:
    if typed in described.choices:
        return str(typed)
    raise Refusal(f"{quoted(typed)} tidak ada dalam pilihan; pilih salah satu dari daftar.")


def _link(_: Column, typed: Typed) -> CellValue:
    return str(typed) or None


def _count(described: Column, typed: Typed) -> CellValue:
    text = str(typed.teks if isinstance(typed, Reading) else typed).strip()
    if not text.isdecimal() or len(text) > LONGEST_COUNT:
        raise Refusal(f"{quoted(text)} bukan bilangan bulat; ketik misalnya 2024.")
    if not is_possible(described, int(text)):
        least, most = described.span
        raise Refusal(
            f"{quoted(text)} tidak dapat dipakai; ketik angka dari {least} sampai {most}."
        )
    return int(text)


def _date(described: Column, typed: Typed) -> CellValue:
    text = str(typed).strip()
    day = parse_date(text).isoformat() if text else None
    if not is_possible(described, day):
        first, last = YEARS
        raise Refusal(
            f"Tahun dalam {quoted(text)} tidak mungkin; ketik tahun {first} sampai {last}."
        )
    return day


def _when(described: Column, typed: Typed) -> CellValue:
    text = typed.teks if isinstance(typed, Reading) else str(typed)
    found = parse_when(text.strip()) if text.strip() else ""
    if not is_possible(described, found):
        first, last = YEARS
        raise Refusal(
            f"Tahun dalam {quoted(text)} tidak mungkin; ketik tahun {first} sampai {last}."
        )
    return found


_READERS = {
    ColumnKind.TEXT: _text,
    ColumnKind.FIGURE: _figure,
    ColumnKind.LINK: _link,
    ColumnKind.CHOICE: _choice,
    ColumnKind.DATE: _date,
    ColumnKind.WHEN: _when,
    ColumnKind.FLAG: _flag,
    ColumnKind.COUNT: _count,
    ColumnKind.HASH: _link,
    ColumnKind.ORDER: _text,
}


def parse_date(text: str) -> date:
    """A date as people write it: 12 Januari 2024, 12/1/2024, 12-01-2024 or 2024-01-12.

    Two digits are a year behind a month in words alone, as in 12-Jan-24 of Excel, and up to 49: 99
    is of the last century. Raises Refusal for anything else, and for days that are in no calendar.
    """
    parts = text.lower().replace("/", " ").replace("-", " ").replace(".", " ").split()
    if len(parts) == 3:  # noqa: PLR2004 - day, month, year
        if len(parts[0]) == 4:  # noqa: PLR2004 - a year stands first
            parts.reverse()
        day, month, year = parts
        named = month_of(month)
        if named:
            short = len(year) == 2 and year[0] in "01234"  # noqa: PLR2004
            month, year = str(named), f"20{year}" if short else year
        if all(part.isdecimal() for part in (day, month, year)) and len(year) == 4:  # noqa: PLR2004
            try:
                return date(int(year), int(month), int(day))
            except ValueError:
                pass
    raise Refusal(f"{quoted(text)} bukan tanggal; ketik misalnya 12 Januari 2024.")


def parse_when(text: str) -> str:
    """A day as `parse_date` reads it, as an ISO date; or a quarter, as '2023-T1'.

    A quarter is written TW I 2023, triwulan 1 tahun 2023 or 2023-T1. Raises Refusal for the rest.
    """
    year, part = parse_periode(text) or ("", "")
    if part.startswith("T"):
        if not year:
            raise Refusal(f"Tahun {quoted(text)} belum disebut; ketik misalnya TW I 2023.")
        return f"{year}-{part}"
    try:
        return parse_date(text).isoformat()
    except Refusal:
        raise Refusal(
            f"{quoted(text)} bukan tanggal atau triwulan;"
            " ketik misalnya 31 Maret 2023 atau TW I 2023."
        ) from None


def go_on_typing(draft: Draft) -> None:
    """This revision is more of the typing that the last one stored: one step with it."""
    if draft.changes():
        draft.extra[LANJUTAN] = 1


def insert_rows(
    draft: Draft,
    kind: type[E],
    neighbours: Sequence[Entity],
    place: int,
    columns: Sequence[Mapping[str, CellValue]],
) -> list[E]:
    """Make rows with these columns at `place` of the ordered list `neighbours`."""
    keys = keys_at(draft, neighbours, place, len(columns))
    return [
        draft.new(kind, **{**values, "urutan": key})
        for values, key in zip(columns, keys, strict=True)
    ]


def keys_at(draft: Draft, neighbours: Sequence[Entity], place: int, count: int) -> list[str]:
    """Order keys for so many rows at `place` of the ordered list `neighbours`."""
    before = _order(neighbours[place - 1]) if place else ""
    after = _order(neighbours[place]) if place < len(neighbours) else None
    if after is not None and before >= after:
        neighbours = renumber(draft, neighbours)
        before = _order(neighbours[place - 1]) if place else ""
        after = _order(neighbours[place])
    return keys_between(before, after, count)


def renumber(draft: Draft, rows: Iterable[Entity]) -> list[Entity]:
    """Give rows whose keys are equal or missing (a merge can leave such) keys in their order."""
    last, fresh = "", []
    for row in rows:
        last = key_between(last, None)
        changed = replace(row, urutan=last)  # type: ignore[call-arg]
        draft.put(changed)
        fresh.append(changed)
    return fresh


def move_rows(draft: Draft, rows: Sequence[Entity], ids: Iterable[str], step: int) -> bool:
    """Move the rows named, together, one place up (-1) or down (+1); False at the list's end."""
    chosen = set(ids)
    places = [place for place, row in enumerate(rows) if row.id in chosen]
    if not places or not 0 <= (places[0] if step < 0 else places[-1]) + step < len(rows):
        return False
    order = list(rows)
    for place in places if step < 0 else reversed(places):
        order[place], order[place + step] = order[place + step], order[place]
    keys = sorted({_order(row) for row in rows})
    if len(keys) < len(rows):
        renumber(draft, order)
        return True
    for row, key in zip(order, keys, strict=True):
        draft.put(replace(row, urutan=key))  # type: ignore[call-arg]
    return True


def remove_rows(draft: Draft, kind: type[Entity], ids: Iterable[str]) -> None:
    """Delete rows with all that belongs to them; those already gone are passed over."""
    draft.delete(kind, *(row for row in ids if draft.find(kind, row) is not None))


def _order(row: Entity) -> str:
    return sort_key(row)[0]
