"""Reading figure cells: a content '=' and an address is followed to the figure it stands for."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping
from typing import TypeVar

from lkjip_desktop.domain.formula.masalah import Masalah, MasalahKind, masalah_at
from lkjip_desktop.domain.formula.memo import OpenWatch
from lkjip_desktop.domain.model.column import ColumnKind
from lkjip_desktop.domain.model.entity import KINDS, Entity, column
from lkjip_desktop.domain.model.laporan import Address, Laporan, is_rujukan
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai, read_canonical
from lkjip_desktop.domain.number.numeral import RefusedNumber

K = TypeVar("K")


class RujukanTrace(NamedTuple):
    """Where a rujukan leads: its figure, or None with the reason."""

    raw: str
    nilai: Nilai
    kode: MasalahKind | None
    reference: Address | None
    """The last cell of the chain, the one that holds the figure; None where there is none."""


def rujukan_to(address: Address) -> str:
    """The content of a cell that points to this one."""
    return f"={address}"


class Reader:
    """Reads figure cells of one laporan and remembers which rujukan it had to follow."""

    __slots__ = ("_followed", "_laporan", "_watchers")

    def __init__(self, laporan: Laporan) -> None:
        self._laporan = laporan
        self._followed: dict[str, RujukanTrace] = {}
        self._watchers: list[list[RujukanTrace]] = []

    def read(self, row: Entity, name: str, masalah: list[Masalah]) -> Nilai:
        """The figure of a cell; None, with an entry in `masalah`, where it cannot be read."""
        raw: str | None = getattr(row, name)
        if raw is None:
            return None
        if not raw.startswith("="):
            try:
                return read_canonical(raw)
            except RefusedNumber:
                masalah.append(masalah_at(MasalahKind.BUKAN_ANGKA, row, name))
                return None
        jejak = self.follow(raw)
        if jejak.kode is not None:
            masalah.append(masalah_at(jejak.kode, row, name))
        return jejak.nilai

    def follow(self, raw: str) -> RujukanTrace:
        """Where the content of a cell ('=' and an address) leads."""
        jejak = self._followed.get(raw)
        if jejak is None:
            jejak = _follow(self._laporan, raw, self._followed)
        for watcher in self._watchers:
            watcher.append(jejak)
        return jejak

    def watch(self) -> OpenWatch[list[RujukanTrace]]:
        """Collect what is followed inside the block."""
        followed: list[RujukanTrace] = []
        return OpenWatch(self._watchers, followed, followed)

    def still(self, daftar_jejak: tuple[RujukanTrace, ...]) -> bool:
        """Whether all these rujukan lead where they led."""
        return not daftar_jejak or all(self.follow(jejak.raw) == jejak for jejak in daftar_jejak)

    def moved(self, _: Hashable, traces: Mapping[K, tuple[RujukanTrace, ...]]) -> Collection[K]:
        """The keys under which one of the rujukan leads elsewhere."""
        return [key for key, trace in traces.items() if not self.still(trace)]


def _follow(laporan: Laporan, raw: str, known: dict[str, RujukanTrace]) -> RujukanTrace:
    """Where a rujukan leads; noted in `known` for each on the way, which leads there too."""
    way: dict[str, None] = {}
    content: str | None = raw
    address = None
    while content is not None and is_rujukan(content) and content not in known:
        if content in way:
            end = RujukanTrace(content, None, MasalahKind.RUJUKAN_MELINGKAR, None)
            break
        way[content] = None
        found = _reference(laporan, content)
        if isinstance(found, RujukanTrace):
            end = found
            break
        address, content = found
    else:
        end = known[content] if content in known else _figure(raw, content, address)
    known |= {step: end._replace(raw=step) for step in way}
    return known[raw]


def _reference(laporan: Laporan, raw: str) -> tuple[Address, str | None] | RujukanTrace:
    """The cell that a rujukan names and its content, or the end where there is none."""
    try:
        address = Address.parse(raw[1:])
    except ValueError:
        return RujukanTrace(raw, None, MasalahKind.RUJUKAN_HILANG, None)
    if not _holds_figure(address):
        return RujukanTrace(raw, None, MasalahKind.BUKAN_ANGKA, address)
    row = laporan.find(KINDS[address.kind], address.id)
    if row is None:
        return RujukanTrace(raw, None, MasalahKind.RUJUKAN_HILANG, None)
    return address, getattr(row, address.column)


def _figure(raw: str, content: str | None, address: Address | None) -> RujukanTrace:
    try:
        return RujukanTrace(raw, read_canonical(content), None, address)
    except RefusedNumber:
        return RujukanTrace(raw, None, MasalahKind.BUKAN_ANGKA, address)


def _holds_figure(address: Address) -> bool:
    kind = KINDS[address.kind]
    return bool(address.column) and column(kind, address.column).kind is ColumnKind.FIGURE


def read_figure(laporan: Laporan, row: Entity, name: str) -> Nilai:
    """The figure of one cell, followed where it is a rujukan; None where it cannot be read."""
    return Reader(laporan).read(row, name, [])
