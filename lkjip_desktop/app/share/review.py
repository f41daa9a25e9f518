"""What parts bring as it is read on one page: by group and indikator, filtered, with its texts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum

from lkjip_desktop.app.share.perubahan import ChangeKind, Corrected, PartChange, ValueVoice
from lkjip_desktop.domain.display.nama import SHOWN
from lkjip_desktop.domain.merge.decision import Choice, ValueSource
from lkjip_desktop.domain.merge.plan import Plan
from lkjip_desktop.domain.model.column import CellValue, ColumnKind
from lkjip_desktop.domain.model.entity import KINDS, Narasi, NarasiPeriode, column
from lkjip_desktop.domain.model.waktu import moment_words
from lkjip_desktop.domain.record import dataclass


class Show(Enum):
    """Which changes are to be seen; the value is what the filter says."""

    ALL = "Semua perubahan"
    CONFLICTS = "Bentrok"
    OPEN = "Belum diputuskan"
    TAKEN = "Diambil otomatis"
    LEFT = "Tidak diambil"


@dataclass(frozen=True, slots=True)
class ChangePlace:
    """The changes of one indikator, or of one heading outside of all, within a group."""

    kode: str
    nama: str
    seksi: str
    """The sections whose parts brought them."""
    items: tuple[PartChange, ...]


@dataclass(frozen=True, slots=True)
class ChangeGroup:
    """All changes of a kind."""

    jenis: ChangeKind
    hint: str
    places: tuple[ChangePlace, ...]

    @property
    def items(self) -> tuple[PartChange, ...]:
        """Its changes in reading order."""
        return tuple(item for place in self.places for item in place.items)


@dataclass(frozen=True, slots=True)
class Count:
    """How many changes of each kind; `decided` and `open` are conflicts."""

    taken: int
    decided: int
    open: int
    left: int

    @property
    def all(self) -> int:
        return self.taken + self.decided + self.open + self.left


def count(items: Iterable[PartChange]) -> Count:
    kinds = [(item.jenis, item.pilihan is not None) for item in items]
    taken = sum(jenis.taken for jenis, _ in kinds)
    decided, undecided = (
        kinds.count((ChangeKind.BENTROK, True)),
        kinds.count((ChangeKind.BENTROK, False)),
    )
    return Count(taken, decided, undecided, len(kinds) - taken - decided - undecided)


def shown(items: Iterable[PartChange], show: Show, subsie: str = "") -> tuple[PartChange, ...]:
    """Those a filter lets through; `subsie` is the name of a section, "" for all."""
    return tuple(
        item
        for item in items
        if _fits(item, show) and (not subsie or subsie in {one.subsie for one in item.bagian})
    )


def _fits(item: PartChange, show: Show) -> bool:
    match show:
        case Show.CONFLICTS:
            return item.jenis is ChangeKind.BENTROK
        case Show.OPEN:
            return is_open(item)
        case Show.TAKEN:
            return item.jenis.taken
        case Show.LEFT:
            return item.jenis in LEFT
    return True


LEFT = frozenset({ChangeKind.TERTUTUP, ChangeKind.WEWENANG, ChangeKind.LUAR})
"""What is listed and not taken."""


def is_open(item: PartChange) -> bool:
    """Whether a person must still decide it."""
    return item.jenis is ChangeKind.BENTROK and item.pilihan is None


def groups(items: Sequence[PartChange]) -> tuple[ChangeGroup, ...]:
    """The changes as they stand on the page; they come in its order already."""
    found = []
    for jenis in ChangeKind:
        theirs = [item for item in items if item.jenis is jenis]
        if theirs:
            found.append(ChangeGroup(jenis, _hint(jenis, theirs), tuple(_places(theirs))))
    return tuple(found)


def _places(items: Sequence[PartChange]) -> Iterable[ChangePlace]:
    by_place: dict[tuple[str, str], list[PartChange]] = {}
    for item in items:
        by_place.setdefault((item.nama.indikator or "", item.nama.tempat), []).append(item)
    for (_, tempat), theirs in by_place.items():
        kode = theirs[0].nama.kode
        names = dict.fromkeys(one.subsie for item in theirs for one in item.bagian)
        yield ChangePlace(kode, tempat.removeprefix(kode).strip(), ", ".join(names), tuple(theirs))


def _hint(jenis: ChangeKind, items: Sequence[PartChange]) -> str:
    many = len(items)
    match jenis:
        case ChangeKind.BENTROK:
            decided = sum(item.pilihan is not None for item in items)
            return f"{many} isian diubah di lebih dari satu berkas; {decided} sudah diputuskan"
        case ChangeKind.CATATAN:
            return f"{many} ucapan seksi; semuanya diambil dan tidak ada yang tertimpa"
        case ChangeKind.OTOMATIS:
            return f"{many} isian hanya diubah di bagian"
        case ChangeKind.TERTUTUP:
            return f"{many} isian mengubah angka triwulan yang sudah ditutup; buka dahulu di induk"
        case ChangeKind.WEWENANG:
            return f"{many} isian bukan milik seksi bagiannya; induk tetap"
    return f"{many} isian tidak tercatat di riwayat bagiannya; induk tetap"


def nothing_new(diambil: str | None) -> str:
    """What a part without changes is: back as it went out, or (since when, ISO) taken before."""
    if diambil is None:
        return "kembali tanpa perubahan"
    return f"sudah diambil {moment_words(diambil)}; tidak ada yang baru"


# choosing


def offered(item: PartChange, source: ValueSource) -> tuple[Choice, ...]:
    """The choices a conflict offers of one source: none where its parts began differently."""
    conflict = item.conflict
    if conflict is None:
        return ()
    match source:
        case ValueSource.INDUK:
            return (Choice(source),)
        case ValueSource.DASAR:
            one = conflict.one_dasar and len(conflict.daftar_dasar) == 1
            return (Choice(source),) if one else ()
    return tuple(Choice(source, value) for value in conflict.values)


def next_choice(item: PartChange, source: ValueSource) -> Choice | None:
    """What a key for this source means now: the next of its values, after the last one none.

    None also where the source offers nothing.
    """
    choices = offered(item, source)
    if item.pilihan in choices:
        place = choices.index(item.pilihan) + 1
        return choices[place] if place < len(choices) else None
    return choices[0] if choices else None


def voices(item: PartChange, source: ValueSource) -> tuple[tuple[ValueVoice, ...], ...]:
    """The values of one source, each with all who have it."""
    told = {ValueSource.DASAR: item.dasar, ValueSource.INDUK: (item.induk,)}.get(
        source, item.bagian
    )
    by_value: dict[CellValue, list[ValueVoice]] = {}
    for one in told:
        by_value.setdefault(one.value, []).append(one)
    return tuple(map(tuple, by_value.values()))


def losers(item: PartChange) -> tuple[str, ...]:
    """The values, in words, that a decided conflict leaves to the jurnal."""
    choice = item.pilihan
    if choice is None:
        return ()
    won = {ValueSource.DASAR: item.dasar[0].value, ValueSource.INDUK: item.induk.value}
    value = won.get(choice.source, choice.value)
    told = (one.teks for one in (item.induk, *item.bagian) if one.value != value)
    return tuple(dict.fromkeys(told))


def fate(corrected: Corrected) -> str:
    """What becomes of what the induk corrected in a row that a part deleted."""
    if corrected.stays is None:
        row = not corrected.address.column
        return "hilang bila dihapus" if row else "kembali bila dasar dipilih"
    return "tetap" if corrected.stays else f"{corrected.induk} disimpan di riwayat"


def correction_words(corrected: Corrected) -> str:
    """The same in one line, with what it is and what it was."""
    changed = f"{corrected.dasar} menjadi {corrected.induk}"
    return f"diubah di induk sejak dasar: {corrected.nama}: {changed}; {fate(corrected)}"


# texts


@dataclass(frozen=True, slots=True)
class Texts:
    """A text in full, as each side has it; None: that side has none."""

    dasar: str | None
    induk: str | None
    bagian: tuple[tuple[str, str], ...]
    """The parts' section and text."""


def texts(item: PartChange, plan: Plan) -> Texts | None:
    """The texts of a change that says only how many words they have; None where it tells all."""
    address = item.address
    if not address.column:
        return _new_text(item, plan)
    if column(KINDS[address.kind], address.column).kind is not ColumnKind.TEXT:
        return None
    values = [item.induk.value, *(one.value for one in (*item.dasar, *item.bagian))]
    if all(len(str(value or "")) <= SHOWN for value in values):
        return None
    told = [_text(one.value) for one in item.dasar]
    parts = tuple((one.subsie, _text(one.value) or "") for one in item.bagian)
    return Texts(told[0], _text(item.induk.value), parts)


def _text(value: CellValue) -> str | None:
    return None if value is None else str(value)


def _new_text(item: PartChange, plan: Plan) -> Texts | None:
    """A whole text that came new."""
    address = item.address
    row = plan.state.get((address.kind, address.id))
    if (
        address.kind not in {Narasi.KIND, NarasiPeriode.KIND}
        or item.jenis is not ChangeKind.OTOMATIS
        or row is None
    ):
        return None
    return Texts(None, None, tuple((one.subsie, str(row["teks"])) for one in item.bagian))


def key_of(item: PartChange) -> tuple[object, ...]:
    """What a change is known by while decisions are made."""
    depth = item.conflict.depth if item.conflict else 0
    return (item.jenis, item.address, depth, tuple(one.berkas for one in item.bagian))
