"""What pasting a block means for a sheet, and the questions to ask before it is done."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from lkjip_desktop.app.sheet.lembar import Alamat, CellKind, EntryCell
from lkjip_desktop.app.sheet.typed import find_english, from_english, read
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import FigureColumn, Reading, entry_text, parse_entry
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.ui.grid.navigate import CellRange
from lkjip_desktop.ui.grid.sheet import CellEdit, NewCell


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
    renggang: "Paste | None" = None
    """The same block over the columns that are typed alone; given while that is to be asked."""
    dihitung: tuple[str, ...] = ()
    """The headings of the computed columns that it would fall on."""
    berjudul: "Paste | None" = None
    """The same block with each column where its heading is; given while that is to be asked."""
    luar: tuple[str, ...] = ()
    """The headings of the block that no column to be filled has."""
    tanpa_kepala: bool = False
    """Whether the block began with the headings of the columns, which were left out."""

    def without_heads(self) -> "Paste":
        """This and what it may become, marked as what is left of a block without its headings."""
        lewat, renggang = (p and p.without_heads() for p in (self.lewat, self.renggang))
        return replace(self, tanpa_kepala=True, lewat=lewat, renggang=renggang)

    @property
    def baris_baru(self) -> int:
        """How many rows the block needs beyond the last one."""
        new = [s.alamat.urutan for s in self.sasaran if isinstance(s.alamat, NewCell)]
        return max(new, default=-1) + 1

    def question(self) -> PasteQuestion | None:
        """The next thing to ask; None when all is clear and `result` may be taken."""
        if self.berjudul is not None:
            return self._ask_headed(self.berjudul)
        if self.renggang is not None:
            return self._ask_columns(self.renggang)
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
            empty = sasaran.baru and not sasaran.teks.strip()
            if empty and sasaran.sel.jenis is CellKind.PILIHAN:
                continue  # what a new row begins with is chosen for it
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

    def _ask_headed(self, berjudul: "Paste") -> PasteQuestion:
        names = ", ".join(f"“{judul}”" for judul in self.luar)
        left_out = f" Yang tidak ikut: {names}." * bool(names)
        return PasteQuestion(
            f"Baris pertama blok ini berisi judul kolom. Isi menurut judulnya?{left_out}",
            (
                PasteChoice("Enter", "ya, menurut judul", berjudul),
                PasteChoice("T", "tidak, menurut letaknya", replace(self, berjudul=None)),
                PasteChoice("Esc", "batal", None),
            ),
        )

    def _ask_columns(self, renggang: "Paste") -> PasteQuestion:
        names = ", ".join(f"“{judul}”" for judul in self.dihitung)
        return PasteQuestion(
            f"Blok ini mengenai kolom hitungan {names}. Lewati kolom hitungan?",
            (
                PasteChoice("Enter", "ya, isi kolom isian berikutnya", renggang),
                PasteChoice("T", "tidak, menurut letaknya", replace(self, renggang=None)),
                PasteChoice("Esc", "batal", None),
            ),
        )

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
        english = replace(self, inggris=True, yakin=True)
        pairs = ((self._text(s), from_english(s.teks), s) for s in self._figures())
        other = any(_value(ours, s) != _value(theirs, s) for ours, theirs, s in pairs)
        return PasteQuestion(
            doubts[0] + more,
            (
                PasteChoice("Enter", "benar, tempel", replace(self, yakin=True)),
                *[PasteChoice("I", "cara Inggris", english)] * other,
                PasteChoice("Esc", "batal", None),
            ),
        )

    def _doubt(self, sasaran: PasteTarget) -> str:
        try:
            return read(self._text(sasaran), sasaran.sel, sasaran.kolom).ragu
        except Refusal:
            return ""


def _value(teks: str, sasaran: PasteTarget) -> object:
    """What a text means in its cell; None where it cannot be read."""
    try:
        isi = read(teks, sasaran.sel, sasaran.kolom).isi
    except Refusal:
        return None
    return isi.nilai if isinstance(isi, Reading) else isi


def _row_makers(
    perubahan: list[CellEdit], tolak: Mapping[Alamat, tuple[str, str]]
) -> list[CellEdit]:
    """An empty entry for each new row that holds nothing but refused texts, so that it is made."""
    made = {p.alamat.urutan for p in perubahan if isinstance(p.alamat, NewCell)}
    needed = {a.urutan: a for a in tolak if isinstance(a, NewCell) and a.urutan not in made}
    return [CellEdit(alamat, "", Reading(None)) for alamat in needed.values()]
