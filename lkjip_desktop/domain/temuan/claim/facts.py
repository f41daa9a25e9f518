"""Facts: the figures that claims are held against, and which of them were looked at."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from itertools import chain, compress, repeat
from operator import is_not, itemgetter
from typing import Any, Final, TypeVar, cast

from lkjip_desktop.domain.formula.anggaran.alokasi import sisa
from lkjip_desktop.domain.formula.anggaran.kegiatan import KegiatanResult
from lkjip_desktop.domain.formula.capaian import SERATUS, capaian
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.memo import UNWATCHED, IdentityMemo, Memo, OpenWatch
from lkjip_desktop.domain.formula.ringkasan import GroupResult
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import (
    exact_sum,
    how_many_above,
    how_many_from,
    numbers_of,
)
from lkjip_desktop.domain.model.entity import (
    KINDS,
    Alokasi,
    Baris,
    BarisTabel,
    CapaianLalu,
    Indikator,
    IndikatorRenstra,
    KolomTabel,
    NilaiAlokasi,
    NilaiBaris,
    PerjanjianKinerja,
    RevisiPagu,
    Rincian,
    Sasaran,
    SelTabel,
    Subsie,
    Tabel,
    TargetRenstra,
    TautanRenstra,
    Tujuan,
    columns,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.setting import Settings
from lkjip_desktop.domain.model.tree import levels
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, Nilai
from lkjip_desktop.domain.temuan.claim.language.names import telling_stems, words
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.units import TOTALS
from lkjip_desktop.domain.temuan.finding import at, table_of
from lkjip_desktop.domain.temuan.ikatan import in_force
from lkjip_desktop.domain.temuan.keluarga import names
from lkjip_desktop.domain.temuan.wording import begin, call

K = TypeVar("K")

_BUDGET: Final = {"pagu_awal": "pagu_awal", "pagu_akhir": "pagu_awal", "pagu_lalu": "pagu_lalu"}
"""Columns of the report by the live figures that rest on them."""
_LISTS: Final = {
    "realisasi_anggaran": table_of(Alokasi),
    "serapan": table_of(Alokasi),
    "rata_rata_capaian": table_of(Indikator),
    "rata_rata_berbobot": table_of(Indikator),
    "efisiensi": table_of(Alokasi),
}
"""Lists by the live figures that are worked out from all their rows."""
FactKey = str | tuple[str, tuple[str, ...]]
"""The name of what works a fact out, and what it is of; for all of an indikator, its id."""
Watched = tuple[FactKey, object]
"""A fact that was looked at, and what it was."""


class Figure(NamedTuple):
    """A figure of the report, what it is called and the place it comes from."""

    nilai: Nilai
    nama: str
    lokasi: Address | None = None
    token: str = ""
    """Of the live figure that shows it."""


class FreeTable(NamedTuple):
    """A free table of a section: its title, and each column of figures with its total."""

    judul: str
    kolom: tuple[tuple[str, Nilai], ...]
    lokasi: Address
    kunci: str = ""
    """What stands over the names of its rows."""


class FreeRow(NamedTuple):
    """A row of a free table of a section: what it is called, and its figures by their headings."""

    uraian: str
    angka: tuple[tuple[str, Nilai], ...]
    lokasi: Address


TableOfRows = tuple[FreeTable, tuple[FreeRow, ...]]


def _tallied(daftar_capaian: Iterable[Nilai]) -> tuple[int, int, int]:
    reached = numbers_of(daftar_capaian)
    return (
        len(reached),
        how_many_from(reached, int(SERATUS)),
        how_many_above(reached, int(SERATUS)),
    )


def _is_sum(name: str) -> bool:
    """Whether a row or a column holds the sums of the others."""
    return " ".join(name.split()).casefold() in TOTALS


def _told_by(names: Iterable[tuple[str, str, str]]) -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple([(row, telling_stems(*both)) for row, *both in names])


def _stems_in(rows: Iterable[Mapping[str, Any]]) -> frozenset[str]:
    every = (row for some in rows for row in some.values())
    told = {getattr(row, name, "") for row in every for name in _CALLED_IN}
    return frozenset([stem(word) for text in told for word in words(text)])


_CALLED_IN: Final = ("nama", "nama_pendek", "judul", "uraian")
"""Columns of what indikator, tables and rows are called."""
_WORDS: Final[Memo[frozenset[str]]] = Memo(16)
_TALLIES: Final[Memo[tuple[int, int, int]]] = Memo(200)
_NAMES: Final[Memo[tuple[tuple[str, frozenset[str]], ...]]] = Memo(64)


_SEEN: Final[IdentityMemo[dict[FactKey, object]]] = IdentityMemo(64)
_KEY: Final = itemgetter(0)
_UNKNOWN: Final = object()
_CALLED: Final[Memo[dict[FactKey, object]]] = Memo(16)


def _called_by(rows: Iterable[tuple[str, ...]]) -> dict[FactKey, object]:
    """What `Facts.called` tells of each indikator."""
    return {("_called", (row,)): (nama, pendek) for row, _, nama, pendek, *_ in rows}


def _facts_in(traces: Mapping[Any, tuple[Watched, ...]]) -> dict[FactKey, object]:
    """All that was looked at, and what it was."""
    return dict(chain.from_iterable(traces.values()))


class Facts:
    """The figures of one report; like a Reader it tells which of them were looked at."""

    def __init__(self, laporan: Laporan, figures: Figures, reader: Reader) -> None:
        self._laporan, self._figures, self._reader = laporan, figures, reader
        self.tahun = laporan.data.tahun
        # most texts rest on one indikator and its name: these are asked for of all texts at once
        rows = cast("tuple[tuple[str, ...], ...]", names(laporan, figures))
        called = _CALLED.recall(laporan.ruang, rows, UNWATCHED, lambda: _called_by(rows))
        results = cast("Mapping[Any, Any]", figures.indikator)
        self._known: dict[FactKey, object] = {**results, **called}
        self._watchers: list[dict[FactKey, object]] = []
        self.looked_at = False
        """Set by each look at a fact, for who unset it before."""

    def _work_out(self, key: FactKey) -> object:
        value: object = None
        if not isinstance(key, str):
            work: Callable[..., object] = getattr(self, key[0])
            value = work(*key[1])
        self._known[key] = value
        return value

    def _get(self, work: Callable[..., object], *of: str) -> Any:
        return self._look_at((work.__name__, of))

    def _look_at(self, key: FactKey) -> Any:
        value = self._known[key] if key in self._known else self._work_out(key)
        self.looked_at = True
        for watcher in self._watchers:
            watcher[key] = value
        return value

    def watch(self) -> OpenWatch[Collection[Watched]]:
        """Collect what is looked at inside the block."""
        looked_at: dict[FactKey, object] = {}
        return OpenWatch(self._watchers, looked_at, looked_at.items())

    def still(self, watched: Iterable[Watched]) -> bool:
        """Whether all that was looked at is as it was."""
        known, self.looked_at = self._known, True
        for key, value in watched:
            now = known[key] if key in known else self._work_out(key)
            if now is not value and now != value:
                return False
            for watcher in self._watchers:
                watcher[key] = now
        return True

    def moved(self, traces: Mapping[K, tuple[Watched, ...]]) -> Collection[K]:
        """The keys under which something that was looked at is another; nearly all is the same.

        Many texts rest on one fact, which is held against what it was once for all of them.
        """
        if self._watchers:
            return [key for key, trace in traces.items() if not self.still(trace)]
        known, other = self._known, set[FactKey]()
        seen = _SEEN.of(traces, _facts_in)
        now = map(known.get, seen, repeat(_UNKNOWN))
        for fact in compress(seen, map(is_not, now, seen.values())):
            value = known[fact] if fact in known else self._work_out(fact)
            if value != seen[fact]:
                other.add(fact)
        if not other:
            return ()
        return [key for key, trace in traces.items() if not other.isdisjoint(map(_KEY, trace))]

    # what claims ask for

    @property
    def settings(self) -> Settings:
        """How figures are written."""
        found: Settings = self._get(self._settings)
        return found

    def indikator(self, row: str) -> IndikatorResult | None:
        """An indikator of the report with its figures."""
        found: IndikatorResult | None = self._look_at(row)
        return found

    def called(self, row: str) -> tuple[str, ...]:
        """The names of an indikator, whatever its figures are; none where there is none."""
        found: tuple[str, ...] = self._get(self._called, row)
        return found

    def kegiatan(self, row: str) -> KegiatanResult | None:
        """A budget line with its figures."""
        found: KegiatanResult | None = self._get(self._kegiatan, row)
        return found

    def group(self, kind: str, row: str) -> GroupResult | None:
        """The indikator of a sasaran (S), a jenjang (J), a section (U), or all ("")."""
        found: GroupResult | None = self._get(self._group, kind, row)
        return found

    def members(self, kind: str = "", row: str = "") -> tuple[IndikatorResult, ...]:
        """Each of them."""
        found: tuple[IndikatorResult, ...] = self._get(self._members, kind, row)
        return found

    def tally(self, rows: tuple[str, ...]) -> tuple[int, int, int]:
        """How many of these indikator have a capaian, one of 100 or more, and one of more."""
        found: tuple[int, int, int] = self._get(self._tally, *rows)
        return found

    def means(self) -> tuple[tuple[str, str, Nilai], ...]:
        """Id, name and mean capaian of each sasaran of the report that has indikator."""
        found: tuple[tuple[str, str, Nilai], ...] = self._get(self._means)
        return found

    def sections(self) -> tuple[tuple[str, str, GroupResult], ...]:
        """Id, name and figures of each section that has indikator."""
        found: tuple[tuple[str, str, GroupResult], ...] = self._get(self._sections)
        return found

    def sizes(self) -> tuple[int, ...]:
        """How many indikator each sasaran of the report has that has any."""
        found: tuple[int, ...] = self._get(self._sizes)
        return found

    def lines(self) -> tuple[KegiatanResult, ...]:
        """All budget lines in the order of their tree."""
        found: tuple[KegiatanResult, ...] = self._get(self._lines)
        return found

    def whole(self, name: str) -> Nilai:
        """A figure of the whole report by the name of `_whole`."""
        found: Nilai = self._get(self._whole, name)
        return found

    def count(self, name: str, *key: str) -> frozenset[int]:
        """How many there are of what `_count` names; none where it cannot be told."""
        found: frozenset[int] = self._get(self._count, name, *key)
        return found

    def past(self, row: str, tahun: int) -> dict[str, Nilai]:
        """Target, realisasi and capaian of an earlier year, where they are known."""
        found: dict[str, Nilai] = self._get(self._past, row, str(tahun))
        return found

    def planned(self, row: str, tahun: int) -> tuple[Nilai, ...]:
        """The targets that the plan, and of this year the agreement, set for an indikator."""
        found: tuple[Nilai, ...] = self._get(self._planned, row, str(tahun))
        return found

    def revisions(self) -> tuple[Nilai, ...]:
        """The amount of each revision of the pagu."""
        found: tuple[Nilai, ...] = self._get(self._revisions)
        return found

    def revised_lines(self) -> tuple[tuple[str, str, Nilai], ...]:
        """Kegiatan, date and amount of each revision of the pagu; "" where it is of no kegiatan."""
        found: tuple[tuple[str, str, Nilai], ...] = self._get(self._revised_lines)
        return found

    def line_before(self, row: str) -> Nilai:
        """The pagu of a kegiatan before its revisions; None where none is told to be of it."""
        found: Nilai = self._get(self._line_before, row)
        return found

    def revised(self) -> tuple[str, ...]:
        """The date of each revision of the pagu."""
        found: tuple[str, ...] = self._get(self._revised)
        return found

    def names(self) -> tuple[tuple[str, frozenset[str]], ...]:
        """Each indikator with the stems of the words that tell it from others."""
        found: tuple[tuple[str, frozenset[str]], ...] = self._get(self._names)
        return found

    def plan_end(self) -> int:
        """The last year of the plan; 0 where it is not known."""
        found: int = self._get(self._plan_end)
        return found

    def office(self) -> frozenset[str]:
        """The stems of the name of the office that reports."""
        found: frozenset[str] = self._get(self._office)
        return found

    def called_with(self) -> frozenset[str]:
        """The stems of all words that indikator, their tables and the rows of these are called."""
        found: frozenset[str] = self._get(self._called_with)
        return found

    def agreements(self) -> tuple[tuple[str, str], ...]:
        """Date and number of each agreement."""
        found: tuple[tuple[str, str], ...] = self._get(self._agreements)
        return found

    def spent_in(self, periode: str) -> Nilai:
        """What was spent in a quarter (2025-T1), where every line is kept by quarter."""
        found: Nilai = self._get(self._spent_in, periode)
        return found

    def line_spent_in(self, kegiatan: str, periode: str) -> Nilai:
        """What a kegiatan spent in a quarter, where all its money is kept by quarter."""
        found: Nilai = self._get(self._line_spent_in, kegiatan, periode)
        return found

    def free(self, tempat: str) -> tuple[FreeTable, ...]:
        """The free tables of a section."""
        found: tuple[FreeTable, ...] = self._get(self._free, tempat)
        return found

    def free_rows(self, tempat: str) -> tuple[tuple[FreeRow, ...], ...]:
        """The rows of each free table of a section."""
        found: tuple[tuple[FreeRow, ...], ...] = self._get(self._free_rows, tempat)
        return found

    def free_everywhere(self) -> tuple[TableOfRows, ...]:
        """The free tables of all sections with their rows."""
        found: tuple[TableOfRows, ...] = self._get(self._free_everywhere)
        return found

    def in_period(self, row: str, periode: str) -> tuple[Nilai, Nilai]:
        """Pembanding and realisasi of a row of a rincian in one periode."""
        found: tuple[Nilai, Nilai] = self._get(self._in_period, row, periode)
        return found

    def unit(self, row: str) -> str:
        """The first word of the unit of an indikator: what a bare number of it counts."""
        hasil = self.indikator(row)
        return hasil.indikator.satuan.casefold().split(" ")[0] if hasil is not None else ""

    def place(self, token: str) -> Address | None:
        """Where the figure of a live figure is entered, or the row it is worked out for."""
        kind, _, rest = token.partition("/")
        row, _, name = rest.partition("/")
        if kind == "ringkasan":
            return at(self._laporan.data, _BUDGET[row]) if row in _BUDGET else _LISTS.get(row)
        if not name:
            return None
        entered = name in {item.name for item in columns(KINDS[kind])}
        return Address(kind, row, name if entered else "")

    def row(self, row: str) -> str:
        """What an indikator is called at the beginning of a sentence."""
        found = self.indikator(row)
        return begin(found.indikator) if found is not None else ""

    def name(self, row: str) -> str:
        """What an indikator is called within a sentence."""
        found = self.indikator(row)
        return f"indikator {call(found.indikator)}" if found is not None else ""

    # how they are found, also of a row that was there when it was asked for and is gone

    def _settings(self) -> object:
        return self._figures.settings

    def _called(self, row: str) -> object:
        hasil = self._figures.indikator.get(row)
        return () if hasil is None else (hasil.indikator.nama, hasil.indikator.nama_pendek)

    def _kegiatan(self, row: str) -> object:
        return self._figures.kegiatan.get(row)

    def _group(self, kind: str, row: str) -> object:
        whole = self._figures.ringkasan
        if kind == "K":
            return self._served(row)
        by = {"S": whole.per_sasaran, "J": whole.per_jenjang, "U": whole.per_subsie}.get(kind)
        return whole.semua if by is None else by.get(row)

    def _served(self, kegiatan: str) -> object:
        """The indikator that a kegiatan, or a line below it, pays for; None: it pays for none."""
        lines = self._figures.kegiatan.values()
        below = {kegiatan, *(x.kegiatan.id for x in lines if x.kegiatan.induk == kegiatan)}
        served = {
            line.indikator
            for line in self._laporan.rows(Alokasi).values()
            if line.kegiatan in below and line.indikator
        }
        rows = [self._figures.indikator[row] for row in self._figures.indikator if row in served]
        reached = numbers_of(row.capaian for row in rows)
        return (
            replace(
                self._figures.ringkasan.semua,
                daftar_id=tuple([row.indikator.id for row in rows]),
                banyak_indikator=len(rows),
                banyak_berlaku=len(reached),
                banyak_tidak_berlaku=sum(row.capaian is TIDAK_BERLAKU for row in rows),
                rata_rata_capaian=None,
                rata_rata_asli=None,
                rata_rata_berbobot=None,
            )
            if rows
            else None
        )

    def _members(self, kind: str, row: str) -> object:
        group: Any = self._group(kind, row)
        if group is None:
            return ()
        return tuple([self._figures.indikator[item] for item in group.daftar_id])

    def _tally(self, *rows: str) -> object:
        known = self._figures.indikator
        found = [known[row].capaian for row in rows if row in known]
        room = (self._laporan.ruang, self._figures.sampai.bulan, rows)
        return _TALLIES.recall(room, found, self._reader, lambda: _tallied(found))

    def _means(self) -> object:
        groups, rows = self._figures.ringkasan.per_sasaran, self._laporan.rows(Sasaran)
        return tuple(
            [
                (key, rows[key].nama, group.rata_rata_capaian)
                for key, group in groups.items()
                if key is not None and key in rows and group.banyak_indikator
            ]
        )

    def _sections(self) -> object:
        groups, rows = self._figures.ringkasan.per_subsie, self._laporan.rows(Subsie)
        return tuple(
            [
                (key, rows[key].nama, group)
                for key, group in groups.items()
                if key is not None and key in rows and group.banyak_indikator
            ]
        )

    def _sizes(self) -> object:
        groups = self._figures.ringkasan.per_sasaran.values()
        return tuple([group.banyak_indikator for group in groups if group.banyak_indikator])

    def _lines(self) -> object:
        return tuple(self._figures.kegiatan.values())

    def _whole(self, name: str) -> object:
        whole, pagu = self._figures.ringkasan, self._figures.pagu
        spent = whole.realisasi_anggaran if isinstance(whole.serapan, Fraction) else None
        return {
            "awal": pagu.pagu_awal,
            "akhir": pagu.pagu_akhir,
            "lalu": pagu.pagu_lalu,
            "revisi": pagu.jumlah_revisi,
            "belanja": spent,
            "serapan": whole.serapan,
            "serapan indikator": whole.serapan_indikator,
            "sisa": sisa(pagu.pagu_akhir, spent),
            "rata": whole.rata_rata_capaian,
            "rata asli": whole.semua.rata_rata_asli,
            "rata berbobot": whole.rata_rata_berbobot,
            "efisiensi": whole.efisiensi,
            "pagu indikator": whole.pagu_indikator,
            "belanja indikator": whole.semua.pasti,
            "sisa indikator": whole.semua.sisa,
        }[name]

    def _count(self, name: str, *key: str) -> object:
        laporan = self._laporan
        if name in {"kegiatan", "keluaran"}:
            lines = self._figures.kegiatan.values()
            return frozenset({sum(line.kegiatan.jenis == name for line in lines)})
        if name == "sasaran":
            return self._count_sasaran(*key)
        if name == "tujuan":
            return self._in_documents(list(laporan.rows(Tujuan).values()), key[0])
        if name == "jenjang":
            return frozenset({len(set(levels(laporan).values()) - {None})})
        if name == "bagian":
            return self._count_sections(key[0])
        numbers = {
            "renstra": laporan.rows(IndikatorRenstra),
            "perjanjian": in_force(laporan),
            "revisi": laporan.rows(RevisiPagu),
        }
        return frozenset({len(numbers.get(key[0] if key else name, self._figures.indikator))})

    def _count_sasaran(self, dokumen: str, jenjang: str = "") -> frozenset[int]:
        of = levels(self._laporan)
        rows = [
            row
            for row in self._laporan.rows(Sasaran).values()
            if not jenjang or of.get(row.id) == jenjang
        ]
        return self._in_documents(rows, dokumen)

    @staticmethod
    def _in_documents(rows: list[Any], dokumen: str) -> frozenset[int]:
        """How many a document has; where none is named, how many any of them has."""
        wanted = {"renstra": ("renstra",), "perjanjian": ("perjanjian_kinerja",)}.get(
            dokumen,
            ("laporan",) if dokumen == "laporan" else ("laporan", "renstra", "perjanjian_kinerja"),
        )
        counts = {sum(row.dokumen == item for row in rows) for item in wanted} - {0}
        if not counts and dokumen == "perjanjian":  # it agrees on those of the report
            counts = {sum(row.dokumen == "laporan" for row in rows)} - {0}
        return frozenset(counts)

    def _count_sections(self, noun: str) -> frozenset[int]:
        names = [
            row.nama.casefold().replace("sub seksi", "subseksi").replace("sub bagian", "subbagian")
            for row in self._laporan.rows(Subsie).values()
        ]
        found = sum(name.startswith(noun) for name in names) if noun else len(names)
        return frozenset({found} - {0})

    def _past(self, row: str, tahun: str) -> object:
        owner = self._laporan.find(Indikator, row)
        for item in self._laporan.children(CapaianLalu, "indikator", row):
            if item.tahun == int(tahun) and owner is not None:
                target = self._reader.read(item, "target", [])
                realisasi = self._reader.read(item, "realisasi", [])
                return {
                    "target": target,
                    "realisasi": realisasi,
                    "capaian": self._past_capaian(owner, target, realisasi),
                }
        return {}

    def _past_capaian(self, owner: Indikator, target: Nilai, realisasi: Nilai) -> Nilai:
        if owner.polaritas == "rentang":
            return None
        rules = self._figures.settings
        return capaian(owner.polaritas, target, None, realisasi, rules).nilai

    def _planned(self, row: str, tahun: str) -> object:
        links = self._laporan.children(TautanRenstra, "indikator", row)
        return tuple(
            [
                self._reader.read(item, "target", [])
                for link in links
                for item in self._laporan.children(
                    TargetRenstra, "indikator_renstra", link.indikator_renstra or ""
                )
                if item.tahun == int(tahun)
            ]
        )

    def _revisions(self) -> object:
        return tuple(
            [self._reader.read(item, "jumlah", []) for item in self._laporan.daftar(RevisiPagu)]
        )

    def _revised_lines(self) -> object:
        rows = self._laporan.daftar(RevisiPagu)
        read = self._reader.read
        return tuple([(r.kegiatan or "", r.tanggal or "", read(r, "jumlah", [])) for r in rows])

    def _line_before(self, row: str) -> object:
        line, revisions = self._figures.kegiatan.get(row), self._revised_lines()
        own = [nilai for kegiatan, _, nilai in cast("Any", revisions) if kegiatan == row]
        known = numbers_of(own)
        if line is None or not own or len(known) < len(own) or not isinstance(line.pagu, Fraction):
            return None
        return line.pagu - exact_sum(known)

    def _revised(self) -> object:
        return tuple([row.tanggal or "" for row in self._laporan.daftar(RevisiPagu)])

    def _names(self) -> object:
        rows = [hasil.indikator for hasil in self._figures.indikator.values()]
        told = [(row.id, row.nama, row.nama_pendek) for row in rows]
        return _NAMES.recall(self._laporan.ruang, told, UNWATCHED, lambda: _told_by(told))

    def _plan_end(self) -> object:
        return self._laporan.data.renstra_akhir or 0

    def _called_with(self) -> object:
        laporan = self._laporan
        rows = [laporan.rows(kind) for kind in (Indikator, Rincian, Baris)]
        told = (names(laporan, self._figures), *rows[1:])
        return _WORDS.recall(laporan.ruang, told, UNWATCHED, lambda: _stems_in(rows))

    def _office(self) -> object:
        satker = self._laporan.satker
        return telling_stems(satker.nama, satker.nama_pendek)

    def _agreements(self) -> object:
        rows = self._laporan.rows(PerjanjianKinerja).values()
        return tuple([(row.tanggal or "", row.nomor) for row in rows])

    def _free(self, tempat: str) -> object:
        found = []
        for table in self._laporan.daftar(Tabel):
            if table.tempat == tempat:
                heads = [column.judul for column in self._counted(table)]
                rows = [dict(row.angka) for row in self._rows_of(table)]
                sums = [(head, exact_sum(numbers_of(r.get(head) for r in rows))) for head in heads]
                kunci = self._named_by(table)
                found.append(FreeTable(table.judul, tuple(sums), at(table), kunci))
        return tuple(found)

    def _named_by(self, table: Tabel) -> str:
        every = self._laporan.children(KolomTabel, "tabel", table.id)
        return next((column.judul for column in every if column.jenis != "angka"), "")

    def _free_everywhere(self) -> object:
        places = dict.fromkeys(table.tempat for table in self._laporan.daftar(Tabel))
        return tuple(
            [
                pair
                for tempat in places
                for pair in zip(self.free(tempat), self.free_rows(tempat), strict=True)
            ]
        )

    def _free_rows(self, tempat: str) -> object:
        tables = [table for table in self._laporan.daftar(Tabel) if table.tempat == tempat]
        return tuple([tuple(self._rows_of(table)) for table in tables])

    def _counted(self, table: Tabel) -> list[KolomTabel]:
        """The columns of figures that are no sums of others."""
        every = self._laporan.children(KolomTabel, "tabel", table.id)
        counted = [column for column in every if column.jenis == "angka"]
        return [column for column in counted if not _is_sum(column.judul)] or counted

    def _rows_of(self, table: Tabel) -> Iterator[FreeRow]:
        counted = {column.id for column in self._counted(table)}
        heads = {row.id: row for row in self._laporan.children(KolomTabel, "tabel", table.id)}
        for line in self._laporan.children(BarisTabel, "tabel", table.id):
            cells = self._laporan.children(SelTabel, "baris_tabel", line.id)
            columns = ((heads.get(cell.kolom_tabel or ""), cell) for cell in cells)
            told = [(head, cell) for head, cell in columns if head is not None]
            words = [cell.isi for head, cell in told if head.jenis != "angka" and cell.isi]
            figures = [
                (head.judul, self._reader.read(cell, "angka", []))
                for head, cell in told
                if head.id in counted
            ]
            if words and figures and not _is_sum(words[0]):
                yield FreeRow(words[0], tuple(figures), at(table))

    def _in_period(self, row: str, periode: str) -> object:
        for item in self._laporan.children(NilaiBaris, "baris", row):
            if item.periode == periode:
                names = ("pembanding", "realisasi")
                return tuple([self._reader.read(item, name, []) for name in names])
        return (None, None)

    def _line_spent_in(self, kegiatan: str, periode: str) -> object:
        lines = self._figures.kegiatan.values()
        below = {kegiatan, *(x.kegiatan.id for x in lines if x.kegiatan.induk == kegiatan)}
        rows = [
            row
            for line in self._laporan.rows(Alokasi).values()
            if line.kegiatan in below
            for row in self._laporan.children(NilaiAlokasi, "alokasi", line.id)
        ]
        if not rows or any("-T" not in row.periode for row in rows):
            return None
        values = [self._reader.read(row, "realisasi", []) for row in rows if row.periode == periode]
        return exact_sum(numbers_of(values)) if values and None not in values else None

    def _spent_in(self, periode: str) -> object:
        rows = self._laporan.rows(NilaiAlokasi).values()
        if not rows or any("-T" not in row.periode for row in rows):
            return None
        values = [self._reader.read(row, "realisasi", []) for row in rows if row.periode == periode]
        return exact_sum(numbers_of(values)) if values and None not in values else None
