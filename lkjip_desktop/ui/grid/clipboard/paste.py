"""What pasting a block means for a sheet, and the questions to ask before it is done."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from lkjip_desktop.app.sheet.typed import find_english, from_english, kind_of, read
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import FigureColumn, Reading, entry_text, parse_entry
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.ui.grid.navigate import last_entry_row
from lkjip_desktop.ui.grid.sheet import (
    Alamat,
    CellEdit,
    CellKind,
    CellState,
    EntryCell,
    EntrySheet,
    NewCell,
    SheetRow,
)

if TYPE_CHECKING:
    from lkjip_desktop.ui.grid.clipboard.block import Block

_ROOM: Final = 48
"""Characters of a row's name in a question."""


class CellRange(NamedTuple):
    """A block of cells, both ends included."""

    top: int
    left: int
    bottom: int
    right: int

    def meets(self, other: "CellRange") -> bool:
        """Whether a cell is in both."""
        beside = self.right < other.left or other.right < self.left
        return not beside and self.top <= other.bottom and other.top <= self.bottom


class PasteTarget(NamedTuple):
    """A text and the cell it falls on."""

    alamat: Alamat
    sel: EntryCell
    kolom: FigureColumn
    teks: str

    @property
    def baru(self) -> bool:
        return isinstance(self.alamat, NewCell)


class PasteChoice(NamedTuple):
    """An answer: the key that gives it, its words, and how the paste goes on (None: not at all)."""

    tombol: str
    teks: str
    lanjut: "Paste | None"


class PasteQuestion(NamedTuple):
    """A question about a whole block."""

    teks: str
    pilihan: tuple[PasteChoice, ...]


class Pasted(NamedTuple):
    """What a block became: what to store, and the texts that stay as typed with the reason."""

    perubahan: list[CellEdit]
    tolak: dict[Alamat, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Paste:
    """A block on its way into a sheet; the fields that are None are still to be asked."""

    sasaran: tuple[PasteTarget, ...]
    area: CellRange
    terlewat: int = 0
    """How many filled cells of the block fell on locked cells or outside the table."""
    tambah: bool | None = None
    """Whether rows are added for what does not fit; None while that is still to be asked."""
    inggris: bool | None = None
    yakin: bool = False
    lewat: "Paste | None" = None
    """The same block over the rows of the list alone; given while that is still to be asked."""
    sela: tuple[str, ...] = ()
    """The names of the rows between them that it would fall on."""

    @property
    def baris_baru(self) -> int:
        """How many rows the block needs beyond the last one."""
        new = [s.alamat.urutan for s in self.sasaran if isinstance(s.alamat, NewCell)]
        return max(new, default=-1) + 1

    def question(self) -> PasteQuestion | None:
        """The next thing to ask; None when all is clear and `result` may be taken."""
        if self.lewat is not None:
            return self._ask_between(self.lewat)
        if self.tambah is None and self.baris_baru:
            return self._ask_rows()
        if self.inggris is None:
            example = find_english(s.teks for s in self._figures())
            if example:
                return self._ask_english(example)
        return None if self.yakin else self._ask_doubt()

    def result(self) -> Pasted:
        perubahan: list[CellEdit] = []
        tolak: dict[Alamat, tuple[str, str]] = {}
        for sasaran in self._wanted():
            try:
                isi = read(self._text(sasaran), sasaran.sel, sasaran.kolom).isi
            except Refusal as error:
                tolak[sasaran.alamat] = (sasaran.teks, error.kalimat)
                continue
            if sasaran.baru or sasaran.teks != sasaran.sel.edit:
                perubahan.append(CellEdit(sasaran.alamat, sasaran.teks, isi))
        perubahan += _row_makers(perubahan, tolak)
        return Pasted(perubahan, tolak)

    def _wanted(self) -> Iterator[PasteTarget]:
        return (s for s in self.sasaran if self.tambah or not s.baru)

    def _figures(self) -> Iterator[PasteTarget]:
        return (s for s in self._wanted() if s.sel.jenis is CellKind.ANGKA)

    def _text(self, sasaran: PasteTarget) -> str:
        english = self.inggris and sasaran.sel.jenis is CellKind.ANGKA
        return from_english(sasaran.teks) if english else sasaran.teks

    def _ask_between(self, lewat: "Paste") -> PasteQuestion:
        n = len(self.sela)
        more = f" dan {n - 1} baris lain" if n > 1 else ""
        return PasteQuestion(
            f"Blok ini mengenai baris “{self.sela[0]}”{more}, yang bukan isian daftar ini. Lewati?",
            (
                PasteChoice("Enter", "ya, isi baris lainnya", lewat),
                PasteChoice("T", "tidak, timpa juga", replace(self, lewat=None)),
                PasteChoice("Esc", "batal", None),
            ),
        )

    def _ask_rows(self) -> PasteQuestion:
        n = self.baris_baru
        add = PasteChoice("Enter", f"tambah {n} baris", replace(self, tambah=True))
        fit = PasteChoice("T", "tempel yang muat saja", replace(self, tambah=False))
        fits = not all(s.baru for s in self.sasaran)
        return PasteQuestion(
            f"Blok lebih panjang daripada tabel. Tambah {n} baris?",
            (add, *[fit] * fits, PasteChoice("Esc", "batal", None)),
        )

    def _ask_english(self, example: str) -> PasteQuestion:
        ours = entry_text(parse_entry(from_english(example)).nilai)
        return PasteQuestion(
            f"Angka di blok ini tampak ditulis cara Inggris. Baca “{example}” sebagai {ours}?",
            (
                PasteChoice("Enter", "ya, cara Inggris", replace(self, inggris=True, yakin=True)),
                PasteChoice("T", "tidak, cara Indonesia", replace(self, inggris=False)),
                PasteChoice("Esc", "batal", None),
            ),
        )

    def _ask_doubt(self) -> PasteQuestion | None:
        doubts = [ragu for ragu in map(self._doubt, self._figures()) if ragu]
        if not doubts:
            return None
        more = f" (dan {len(doubts) - 1} angka lain yang serupa)" if len(doubts) > 1 else ""
        return PasteQuestion(
            doubts[0] + more,
            (
                PasteChoice("Enter", "benar, tempel", replace(self, yakin=True)),
                PasteChoice("I", "cara Inggris", replace(self, inggris=True, yakin=True)),
                PasteChoice("Esc", "batal", None),
            ),
        )

    def _doubt(self, sasaran: PasteTarget) -> str:
        try:
            return read(self._text(sasaran), sasaran.sel, sasaran.kolom).ragu
        except Refusal:
            return ""


def plan_paste(lembar: EntrySheet, block: "Block", area: CellRange) -> Paste:
    """The cells that ``block`` falls on if it is pasted with ``area`` selected.

    A single value, or a block that goes into the selection without rest, fills the selection. On
    a heading or on the row that adds one, the block begins in the first column of what follows.
    """
    high, wide = len(block), len(block[0]) if block else 0
    if not (high and wide):
        return Paste((), area)
    last = _last_row(lembar, area.top)
    area = _from_list(lembar, area, last, block[0][0])
    rows, columns = area.bottom - area.top + 1, area.right - area.left + 1
    if rows % high or columns % wide:
        rows, columns = high, wide
    texts = [[block[r % high][c % wide] for c in range(columns)] for r in range(rows)]
    places = range(area.top, area.top + rows)
    plain = _fall(lembar, texts, places, area.left, last)
    met = [
        lembar.baris[row]
        for row, line in zip(places, texts, strict=True)
        if row <= last and _is_met(lembar, row, area.left, line, single=high == 1)
    ]
    if not met or rows * columns == 1:
        return plain
    listed = [row for row in range(area.top, last + 1) if not lembar.baris[row].menyela]
    beyond = range(last + 1, last + 1 + rows)
    lewat = _fall(lembar, texts, [*listed, *beyond][:rows], area.left, last)
    return replace(plain, lewat=lewat, sela=tuple(map(_name, met)))


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

    Unless its first text, `lead`, is that of the row: then it was copied with it.
    """
    top = min(area.top, last + 1) if lembar.baris_baru else area.top
    heads = lembar.baris[area.top : area.top + 1]
    if not (heads and heads[0].sel[0].melebar):
        return area._replace(top=top, bottom=max(top, area.bottom))
    if lead.strip() and _says(heads[0].sel[0], lead):
        return area
    while top <= last and lembar.baris[top].sel[0].melebar:
        top += 1
    return CellRange(top, 0, top, 0)


def _is_met(lembar: EntrySheet, row: int, left: int, texts: Sequence[str], *, single: bool) -> bool:
    """Whether a row between those of the list would be changed, or swallow a row of the block."""
    baris = lembar.baris[row]
    if not baris.menyela:
        return False
    hits = [
        sel
        for sel, teks in zip(baris.sel[left:], texts, strict=False)
        if teks.strip() and not _says(sel, teks)
    ]
    return bool(hits) and (not single or any(sel.bisa_diisi for sel in hits))


def _fall(
    lembar: EntrySheet, texts: Sequence[Sequence[str]], places: Sequence[int], left: int, last: int
) -> Paste:
    """What falls where if the rows of the block go to these rows of the sheet."""
    found: list[PasteTarget] = []
    missed = 0
    for row, line in zip(places, texts, strict=True):
        for column, teks in enumerate(line, left):
            sasaran = _target(lembar, row, column, last, teks)
            if sasaran:
                found.append(sasaran)
            elif teks.strip() and not _of_itself(lembar, row, column, teks):
                missed += 1
    right = left + max(map(len, texts)) - 1
    area = CellRange(places[0], left, places[-1], right)
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


def _without_empty_rows(found: list[PasteTarget]) -> list[PasteTarget]:
    """A block may end in empty rows: no row is added for them."""
    filled = [s.alamat.urutan for s in found if isinstance(s.alamat, NewCell) and s.teks.strip()]
    end = max(filled, default=-1)
    return [s for s in found if not isinstance(s.alamat, NewCell) or s.alamat.urutan <= end]


def _row_makers(
    perubahan: list[CellEdit], tolak: Mapping[Alamat, tuple[str, str]]
) -> list[CellEdit]:
    """An empty entry for each new row that holds nothing but refused texts, so that it is made."""
    made = {p.alamat.urutan for p in perubahan if isinstance(p.alamat, NewCell)}
    needed = {a.urutan: a for a in tolak if isinstance(a, NewCell) and a.urutan not in made}
    return [CellEdit(alamat, "", Reading(None)) for alamat in needed.values()]
