"""The findings of a report as the pane lists them: by level, then by the section they belong to."""

from __future__ import annotations

from collections.abc import Iterable

from lkjip_desktop.domain.display.nama import describe
from lkjip_desktop.domain.model.entity import Subsie
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.domain.temuan.finding import Severity, Temuan

PERENCANAAN = "Perencanaan"
"""Who answers for what belongs to no section."""


@dataclass(frozen=True, slots=True)
class ListedFinding:
    """One finding with the words for its place."""

    temuan: Temuan
    tempat: str

    @property
    def pesan(self) -> str:
        return self.temuan.pesan

    kedua: str = ""
    """The words for the place of what it is held against; "" where there is none."""


@dataclass(frozen=True, slots=True)
class FindingGroup:
    """What one section, or the planning officer, has to look at on one level."""

    nama: str
    items: tuple[ListedFinding, ...]


@dataclass(frozen=True, slots=True)
class Level:
    """All open findings of one level; `tingkat` None: those that were set aside."""

    tingkat: Severity | None
    groups: tuple[FindingGroup, ...]

    @property
    def count(self) -> int:
        """How many findings stand below."""
        return sum(len(group.items) for group in self.groups)


def compared_with(daftar_temuan: Iterable[Temuan], where: Address) -> str:
    """What open findings hold against a figure: "Renstra 80,12 %, PK 75,00 %"; "" where nothing.

    A finding that compares begins its figures with that of the report.
    """
    found = [
        f"{label.split(',')[0].split(' tahun')[0].replace('Perjanjian kinerja', 'PK')} {text}"
        for temuan in daftar_temuan
        if temuan.lokasi == where and temuan.disisihkan is None
        for (own, _), *others in [temuan.rincian_angka or (("", ""),)]
        if own == "Laporan"
        for label, text in others
    ]
    return ", ".join(dict.fromkeys(found))


def levels(
    laporan: Laporan,
    daftar_temuan: Iterable[Temuan],
    subsie: str | None = "*",
    indikator: str | None = None,
) -> tuple[Level, ...]:
    """Levels with anything in them, the gravest first, what was set aside last.

    `subsie` is the id of the section whose findings are wanted, None for those of the planning
    officer, "*" for all; with `indikator` only what is found about that one.
    """
    wanted = [
        temuan
        for temuan in daftar_temuan
        if subsie in {"*", temuan.subsie}
        and (indikator is None or indikator in {temuan.indikator, temuan.lokasi.id})
    ]
    parts: list[tuple[Severity | None, list[Temuan]]] = [
        (tingkat, [t for t in wanted if t.tingkat is tingkat and t.disisihkan is None])
        for tingkat in Severity
    ]
    parts.append((None, [t for t in wanted if t.disisihkan is not None]))
    return tuple(Level(tingkat, _groups(laporan, members)) for tingkat, members in parts if members)


def _groups(laporan: Laporan, members: Iterable[Temuan]) -> tuple[FindingGroup, ...]:
    sections: dict[str | None, list[ListedFinding]] = {
        None: [],
        **{row.id: [] for row in laporan.daftar(Subsie)},
    }
    for temuan in members:
        first, second = (
            "" if place is None else str(describe(laporan, place))
            for place in (temuan.lokasi, temuan.kedua)
        )
        item = ListedFinding(temuan, first, second)
        sections[temuan.subsie if temuan.subsie in sections else None].append(item)
    return tuple(
        FindingGroup(section_name(laporan, key), tuple(items))
        for key, items in sections.items()
        if items
    )


def section_name(laporan: Laporan, subsie: str | None) -> str:
    """The name of a section as a heading; the planning officer's for None."""
    row = laporan.find(Subsie, subsie)
    return (row.nama_pendek or row.nama or row.kode) if row is not None else PERENCANAAN


def _items(daftar_level: Iterable[Level]) -> list[ListedFinding]:
    return [item for level in daftar_level for group in level.groups for item in group.items]


def same_finding(
    known: ListedFinding, before: Iterable[Level], now: Iterable[Level]
) -> ListedFinding | None:
    """A finding as it stands now, whatever its figures say by then; None where it was mended.

    A rule may find several things in one place: these are told apart by what they say.
    """
    then, there = (
        [item for item in _items(found) if _key(item) == _key(known)] for found in (before, now)
    )
    for item in there:
        if item.temuan.pesan == known.temuan.pesan:
            return item if _is_open(item) or not _is_open(known) else None
    if len(then) != len(there):
        return None
    item = there[then.index(known)]
    return item if _is_open(item) or not _is_open(known) else None


def next_open(
    known: ListedFinding | None, before: Iterable[Level], now: Iterable[Level]
) -> ListedFinding | None:
    """The open finding next to one that was mended or set aside."""
    if known is None:
        return None
    old = _items(before)
    place = old.index(known)
    found = (
        same_finding(item, before, now) for item in (*old[place + 1 :], *reversed(old[:place]))
    )
    return next((item for item in found if item is not None and _is_open(item)), None)


def _is_open(item: ListedFinding) -> bool:
    return item.temuan.disisihkan is None


def _key(item: ListedFinding) -> tuple[str, Address]:
    return (item.temuan.kode, item.temuan.lokasi)
