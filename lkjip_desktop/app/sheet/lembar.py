"""What an entry table shows, as frozen data that knows nothing of the domain's entities."""

from collections.abc import Hashable
from enum import Enum, IntEnum
from typing import Final, Literal, TypeAlias

from lkjip_desktop.domain.number.figure import FigureColumn, Nilai, NotApplicable
from lkjip_desktop.domain.record import dataclass

Alamat: TypeAlias = Hashable
Tingkat: TypeAlias = Literal["galat", "peringatan", "catatan"]

# Heights of rows, px at 100 %: tables, the five-year grid, the matrix of alokasi.
TINGGI_TABEL: Final = 28
TINGGI_PADAT: Final = 24
TINGGI_MATRIKS: Final = 21


class CellKind(IntEnum):
    """What kind of content a cell takes."""

    TEKS = 0
    ANGKA = 1
    CENTANG = 2
    PILIHAN = 3


class CellState(IntEnum):
    """What a cell is for; only ENTRI can be typed in."""

    ENTRI = 0
    HITUNGAN = 1
    TOTAL = 2
    JUDUL = 3  # a band over the whole row; the first Sel of the row speaks for it
    TERKUNCI = 4
    TINDAKAN = 5  # a row that does something ("Tambah baris"), over the whole width
    LABEL = 6  # names the row; neither typed in nor computed


class CellContent(IntEnum):
    """The four states of a value; of a text only ADA and KOSONG."""

    ADA = 0
    NOL = 1
    TIDAK_BERLAKU = 2
    KOSONG = 3


def isi_of(nilai: Nilai | str) -> CellContent:
    """The state of a figure or a text."""
    if isinstance(nilai, str):
        return CellContent.ADA if nilai else CellContent.KOSONG
    if nilai is None:
        return CellContent.KOSONG
    if isinstance(nilai, NotApplicable):
        return CellContent.TIDAK_BERLAKU
    return CellContent.ADA if nilai else CellContent.NOL


@dataclass(frozen=True, slots=True)
class EntryCell:
    """One cell; every text in it is already formatted."""

    teks: str = ""
    edit: str = ""
    """What an editor opens with and what is copied: full precision, also of a computed cell.

    Of a CENTANG cell "ya" or "tidak".
    """
    jenis: CellKind = CellKind.TEKS
    keadaan: CellState = CellState.ENTRI
    isi: CellContent = CellContent.ADA
    sebab: str = ""
    """Why nothing can be typed in a TERKUNCI cell, if it is not that others fill it in."""
    alamat: Alamat = None
    """Names the cell in a commit; every ENTRI and TINDAKAN cell of a sheet has one of its own."""
    tempat: Alamat = None
    """What a note written here speaks of, also where nothing can be typed."""
    balon: str = ""
    """How far what is said of it is: terbuka, dijawab, selesai; empty where nothing is said."""
    ucapan: str = ""
    """What is said of it, a line a thread."""
    kolom: FigureColumn | None = None
    """What kind of figure is read here; None: that of the column."""
    sementara: bool = False
    tingkat: Tingkat | None = None
    temuan: str = ""
    """The sentence behind the mark of ``tingkat``."""
    keterangan: str = ""
    """The formula with its numbers, or whatever else the bar and the tooltip have to say."""
    rujukan: str = ""
    """Where the figure comes from, if it is only referred to here."""
    pilihan: tuple[str, ...] = ()
    pilihan_lain: tuple[tuple[str, str], ...] = ()
    """Other words that may be typed for one of ``pilihan``, each with that one."""
    kosong_tampak: bool = True
    """Whether an empty entry cell says so; a cell of a sparse matrix stays blank."""
    kode: str = ""
    """A short code before the text ("SK1.1")."""
    lekuk: int = 0
    """How many levels the text is indented."""
    lipat: bool | None = None
    """Of a band: folded, open, or not to be folded at all."""
    tebal: bool = False
    nama: str = ""
    """What the bar calls the cell; empty: heading of the column and number of the row."""
    tindakan: str = ""
    """What Ctrl+Enter does here ("isi seluruh sisa"); empty: nothing."""

    @property
    def bisa_diisi(self) -> bool:
        return self.keadaan is CellState.ENTRI

    @property
    def melebar(self) -> bool:
        """Whether the cell takes the whole width of its row."""
        return self.keadaan is CellState.JUDUL or self.keadaan is CellState.TINDAKAN


class Alignment(IntEnum):
    """Where the content of a column stands."""

    KIRI = 0
    KANAN = 1
    TENGAH = 2


class ColumnWidth(Enum):
    """How wide a column is: as its content needs, or a share of what is left."""

    ISI = "isi"
    LENTUR = "lentur"


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One column of a sheet."""

    kunci: Hashable
    judul: str
    rata: Alignment = Alignment.KIRI
    lebar: ColumnWidth | int = ColumnWidth.ISI
    minimum: int = 48
    kolom: FigureColumn = FigureColumn.ANGKA
    hitungan: bool = False
    pokok: bool = False
    """The column of the year at hand: heading in the accent colour and underlined."""
    keterangan: str = ""
    kelompok: str = ""
    """What it is a part of: neighbours of the same one stand under a heading they share.

    ``judul`` names both, as in "Realisasi: TW II" of "Realisasi".
    """

    @property
    def judul_pendek(self) -> str:
        """The heading below that of its group."""
        return self.judul.removeprefix(f"{self.kelompok}: ") if self.kelompok else self.judul


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row: ``kunci`` is what it is known by from one sheet to the next."""

    kunci: Hashable
    sel: tuple[EntryCell, ...]
    judul: str = ""
    sela: bool = False
    """Stands between the rows of the list: heads those below it, or goes on with the one above.

    A pasted block is taken over it only when that was asked; so it is with every JUDUL.
    """

    @property
    def menyela(self) -> bool:
        """Whether it is no row of the list."""
        return self.sela or self.sel[0].keadaan is CellState.JUDUL

    @property
    def bisa_diisi(self) -> bool:
        return any(sel.keadaan is CellState.ENTRI for sel in self.sel)


MOST_LINES: Final = 3
"""Of a long text in a table that shows what was entered; the pointer tells the rest."""


@dataclass(frozen=True, slots=True)
class EntrySheet:
    """A whole table. Rows that did not change should be the same objects as in the sheet before."""

    kolom: tuple[SheetColumn, ...] = ()
    baris: tuple[SheetRow, ...] = ()
    nama: str = ""
    beku: int = 1
    """How many columns at the left stay when the others move sideways."""
    tinggi: int = TINGGI_TABEL
    """How high a row of one line is (px)."""
    baris_teks: int = 1
    """On how many lines a long text goes on at most; with more than one, rows differ in height."""
    bernomor: bool = True
    baris_baru: tuple[EntryCell, ...] = ()
    """What a new row looks like. A block that is too long then offers to add rows, and its commit
    holds NewCell; empty: rows are not added by pasting."""
    tab_angka: bool = False
    """Whether Tab goes from figure to figure, over the words: while a quarter is filled in."""

    @property
    def berkelompok(self) -> bool:
        """Whether columns stand under headings that they share."""
        return any(kolom.kelompok for kolom in self.kolom)
