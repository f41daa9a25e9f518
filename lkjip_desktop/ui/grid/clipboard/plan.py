"""Where the cells of a pasted block fall in a sheet."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, count, islice, repeat
from typing import TYPE_CHECKING, Final

from lkjip_desktop.app.sheet.lembar import (
    CellKind,
    CellState,
    EntryCell,
    EntrySheet,
    SheetColumn,
    SheetRow,
)
from lkjip_desktop.app.sheet.typed import kind_of
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.number.figure import parse_entry
from lkjip_desktop.ui.grid.clipboard.paste import Paste, PasteTarget
from lkjip_desktop.ui.grid.navigate import CellRange, last_entry_row
from lkjip_desktop.ui.grid.sheet import NewCell

if TYPE_CHECKING:
    from lkjip_desktop.ui.grid.clipboard.block import Block

_FEWEST_HEADS: Final = 2
"""A single word that a heading says may be what a row is about."""
_ROOM: Final = 48
"""Characters of a row's name in a question."""


def plan_paste(
    lembar: EntrySheet, block: "Block", area: CellRange, *, berletak: bool = False
) -> Paste:
    """The cells that ``block`` falls on if it is pasted with ``area`` selected.

    A single value, or a block that goes into the selection without rest, fills the selection. On
    a heading or on the row that adds one, the block begins in the first column of what follows.
    ``berletak``: it was copied with the computed columns of a table, so that its place counts.
    Rows at its head that say no more than the headings of the columns are left out; headings in
    another order, or beside others, may be to be followed.
    """
    if not (block and block[0]):
        return Paste((), area)
    last = _last_row(lembar, area.top)
    area = _from_list(lembar, area, last, block[0][0])
    body = _without_heads(lembar, block, area, last)
    plan = _plan_body(lembar, body, area, last, berletak=berletak)
    if body != block:
        return plan.without_heads()
    return _with_headed(lembar, block, plan, last)


def _with_headed(lembar: EntrySheet, block: "Block", plan: Paste, last: int) -> Paste:
    """The plan, and beside it the one in which each column goes where its heading stands."""
    heads, body = block[0], block[1:]
    columns = _headed(lembar, heads)
    cells = _cells(lembar, plan.area.top, last)
    typed = {at: c for at, c in columns.items() if cells[c].keadaan is CellState.ENTRI}
    if len(columns) < _FEWEST_HEADS or not (body and typed):
        return plan
    order = sorted(typed, key=lambda at: typed[at])
    texts = [[row[at] for at in order] for row in body]
    places = range(plan.area.top, plan.area.top + len(body))
    headed = _plan(lembar, texts, places, [typed[at] for at in order], last).without_heads()
    left_out = [teks for at, teks in enumerate(heads) if at not in typed and teks.strip()]
    return replace(plan, berjudul=headed, luar=tuple(" ".join(teks.split()) for teks in left_out))


def _headed(lembar: EntrySheet, heads: Sequence[str]) -> dict[int, int]:
    """For each text of a row that is the heading of just one column, which; each column once."""
    named: dict[str, set[int]] = {}
    for column, kolom in enumerate(lembar.kolom):
        for name in {_folded(kolom.judul), _folded(kolom.judul_pendek)}:
            named.setdefault(name, set()).add(column)
    found = {at: named.get(_folded(teks), set()) for at, teks in enumerate(heads) if teks.strip()}
    sure = {at: column for at, columns in found.items() if len(columns) == 1 for column in columns}
    return sure if len(set(sure.values())) == len(sure) else {}


def _without_heads(lembar: EntrySheet, block: "Block", area: CellRange, last: int) -> "Block":
    columns = lembar.kolom[area.left :]
    cells = _cells(lembar, area.top, last)[area.left :]
    pairs = zip(columns, cells, strict=False)
    typed = [kolom for kolom, sel in pairs if sel.keadaan is not CellState.HITUNGAN]
    while len(block) > 1 and (_are_heads(block[0], columns) or _are_heads(block[0], typed)):
        block = block[1:]
    return block


def _are_heads(texts: Sequence[str], columns: Sequence[SheetColumn]) -> bool:
    """Whether a row says what stands over these columns, or over groups of them, and no more."""
    heads = ({_folded(h) for h in (k.judul, k.judul_pendek, k.kelompok)} for k in columns)
    said = zip(map(_folded, texts), chain(heads, repeat(set[str]())), strict=False)
    return any(map(str.strip, texts)) and all(not teks or teks in names for teks, names in said)


def _folded(teks: str) -> str:
    return " ".join(teks.split()).casefold()


def _plan_body(
    lembar: EntrySheet, block: "Block", area: CellRange, last: int, *, berletak: bool
) -> Paste:
    high, wide = len(block), len(block[0])
    rows, columns = area.bottom - area.top + 1, area.right - area.left + 1
    if rows % high or columns % wide:
        rows, columns = high, wide
    texts = [[block[r % high][c % wide] for c in range(columns)] for r in range(rows)]
    places = range(area.top, area.top + rows)
    plain = _plan(lembar, texts, places, range(area.left, area.left + columns), last)
    met = {} if berletak or wide == 1 else _met_columns(lembar, texts, places, area.left, last)
    cells = _cells(lembar, area.top, last)
    end = _last_typed(cells, words=any(map(_is_words, met.values())))
    if not met or area.left + columns > end:
        return plain
    typed = list(islice(_typed_columns(cells, area.left, end), columns))
    renggang = _plan(lembar, texts, places, typed, last)
    return replace(plain, renggang=renggang, dihitung=tuple(lembar.kolom[c].judul for c in met))


def _plan(
    lembar: EntrySheet,
    texts: Sequence[Sequence[str]],
    places: Sequence[int],
    columns: Sequence[int],
    last: int,
) -> Paste:
    """What falls where if the columns of the block go to these; rows between may be to be asked."""
    plain = _fall(lembar, texts, places, columns, last)
    met = [
        lembar.baris[row]
        for row, line in zip(places, texts, strict=True)
        if row <= last and _is_met(lembar, row, columns, line, single=len(texts) == 1)
    ]
    if not met or len(texts) * len(columns) == 1:
        return plain
    listed = [row for row in range(places[0], last + 1) if not lembar.baris[row].menyela]
    beyond = range(last + 1, last + 1 + len(texts))
    lewat = _fall(lembar, texts, [*listed, *beyond][: len(texts)], columns, last)
    return replace(plain, lewat=lewat, sela=tuple(map(_name, met)))


def _cells(lembar: EntrySheet, row: int, last: int) -> Sequence[EntryCell]:
    """The cells of a row, also of one that the block would add."""
    return lembar.baris[row].sel if row <= last else lembar.baris_baru


def _last_typed(cells: Sequence[EntryCell], *, words: bool) -> int:
    """The last column in which a figure is typed, or `words`; -1 where there is none."""
    kinds = {CellKind.ANGKA, CellKind.TEKS} if words else {CellKind.ANGKA}
    typed = [c for c, sel in enumerate(cells) if sel.bisa_diisi and sel.jenis in kinds]
    return max(typed, default=-1)


def _met_columns(
    lembar: EntrySheet, texts: Sequence[Sequence[str]], places: Sequence[int], left: int, last: int
) -> dict[int, str]:
    """The computed columns that a block falls on, each with a text that is not what it says.

    What says just that has the shape of the table: copied here, it comes back from Excel.
    """
    met: dict[int, str] = {}
    for row, line in zip(places, texts, strict=True):
        for column, (sel, teks) in enumerate(
            zip(_cells(lembar, row, last)[left:], line, strict=False), left
        ):
            computed = sel.keadaan is CellState.HITUNGAN
            if computed and teks.strip() and not _says(sel, teks):
                met[column] = teks
    return met


def _is_words(teks: str) -> bool:
    try:
        parse_entry(teks)
    except Refusal:
        return True
    return False


def _typed_columns(cells: Sequence[EntryCell], left: int, end: int) -> Iterator[int]:
    """The columns from ``left`` without those computed before ``end``."""
    typed = (c for c in range(left, end) if cells[c].keadaan is not CellState.HITUNGAN)
    return chain(typed, count(end))


def _name(baris: SheetRow) -> str:
    """What a row is called: its code, and its words as far as there is room."""
    words = max((sel.teks for sel in baris.sel), key=len)
    whole = f"{baris.judul} {words}".strip()
    return whole if len(whole) <= _ROOM else f"{whole[: _ROOM - 1].rstrip()}…"


def _last_row(lembar: EntrySheet, top: int) -> int:
    """The last row that a block may fall on; beyond it are new rows."""
    last = last_entry_row(lembar)
    if top > last and top < len(lembar.baris) and lembar.baris[top].bisa_diisi:
        return top  # a cell of the foot, after which nothing is added
    return last


def _from_list(lembar: EntrySheet, area: CellRange, last: int, lead: str) -> CellRange:
    """Where a block begins that is pasted on a row over the whole width: in the row after it.

    Where that is not of this heading, which is shut or has none, the block makes rows of its own.
    If its first text, `lead`, is that of the row, it was copied with it and begins there.
    """
    top = min(area.top, last + 1) if lembar.baris_baru else area.top
    heads = lembar.baris[area.top : area.top + 1]
    if not (heads and heads[0].sel[0].melebar):
        return area._replace(top=top, bottom=max(top, area.bottom))
    if lead.strip() and _says(heads[0].sel[0], lead):
        return area
    if lembar.baris_baru and not _has_rows(lembar, area.top):
        top = last + 1
    while top <= last and lembar.baris[top].sel[0].melebar:
        top += 1
    return CellRange(top, 0, top, 0)


def _has_rows(lembar: EntrySheet, heading: int) -> bool:
    """Whether a heading is open and rows stand below it."""
    below = lembar.baris[heading + 1 : heading + 2]
    shut = lembar.baris[heading].sel[0].lipat
    return not shut and bool(below) and not below[0].sel[0].melebar


def _is_met(
    lembar: EntrySheet, row: int, columns: Sequence[int], texts: Sequence[str], *, single: bool
) -> bool:
    """Whether a row between those of the list would be changed, or swallow a row of the block."""
    baris = lembar.baris[row]
    if not baris.menyela:
        return False
    hits = [
        baris.sel[column]
        for column, teks in zip(columns, texts, strict=True)
        if column < len(baris.sel) and teks.strip() and not _says(baris.sel[column], teks)
    ]
    return bool(hits) and (not single or any(sel.bisa_diisi for sel in hits))


def _fall(
    lembar: EntrySheet,
    texts: Sequence[Sequence[str]],
    places: Sequence[int],
    columns: Sequence[int],
    last: int,
) -> Paste:
    """What falls where if the rows of the block go to these rows of the sheet."""
    found: list[PasteTarget] = []
    missed = 0
    for row, line in zip(places, texts, strict=True):
        for column, teks in zip(columns, line, strict=True):
            sasaran = _target(lembar, row, column, last, teks)
            if sasaran:
                found.append(sasaran)
            elif teks.strip() and not _of_itself(lembar, row, column, teks):
                missed += 1
    area = CellRange(places[0], columns[0], places[-1], columns[-1])
    below = places[0] > last  # where rows are added: whoever pastes there wants them
    return Paste(tuple(_without_empty_rows(found)), area, missed, tambah=True if below else None)


def _of_itself(lembar: EntrySheet, row: int, column: int, teks: str) -> bool:
    """Whether what falls there is left out without a word, as of a block copied from here."""
    if column >= len(lembar.kolom) or row >= len(lembar.baris):
        return False
    sel = lembar.baris[row].sel[column]
    return sel.keadaan in {CellState.HITUNGAN, CellState.TOTAL} or _says(sel, teks)


def _says(sel: EntryCell, teks: str) -> bool:
    """Whether the cell says just that; blanks count as one, as a browser leaves them."""
    return teks.split() in (sel.teks.split(), sel.edit.split())


def _target(lembar: EntrySheet, row: int, column: int, last: int, teks: str) -> PasteTarget | None:
    if column >= len(lembar.kolom):
        return None
    kolom = lembar.kolom[column]
    if row <= last:
        sel, alamat = lembar.baris[row].sel[column], lembar.baris[row].sel[column].alamat
    elif lembar.baris_baru:
        sel, alamat = lembar.baris_baru[column], NewCell(row - last - 1, kolom.kunci)
    else:
        return None
    if sel.keadaan is not CellState.ENTRI:
        return None
    return PasteTarget(alamat, sel, kind_of(sel, kolom), teks)


def _without_empty_rows(found: list[PasteTarget]) -> Iterator[PasteTarget]:
    """A block may hold empty rows: no row is added for them."""
    filled = {s.alamat.urutan for s in found if isinstance(s.alamat, NewCell) and s.teks.strip()}
    places = {urutan: place for place, urutan in enumerate(sorted(filled))}
    for sasaran in found:
        if not isinstance(sasaran.alamat, NewCell):
            yield sasaran
        elif sasaran.alamat.urutan in places:
            place = places[sasaran.alamat.urutan]
            yield sasaran._replace(alamat=replace(sasaran.alamat, urutan=place))
