"""Consolidation: read the files that came in, decide, write all of it at once, undo one part."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import field
from functools import cached_property
from pathlib import Path
from typing import Any

from lkjip_desktop.app.exchange.berkas import daftar_hash
from lkjip_desktop.domain.collector import without_collector
from lkjip_desktop.domain.display.nama import describe
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.merge.decision import Chooser, NotTaken, undecided
from lkjip_desktop.domain.merge.plan import Brought, Plan, bring, merge
from lkjip_desktop.domain.merge.stretch import Opened, PartFile, open_part, with_foreign
from lkjip_desktop.domain.merge.unmerge import Unmerge, standing_runs, unmerge
from lkjip_desktop.domain.merge.writes import Writing, writings
from lkjip_desktop.domain.model.column import ColumnKind
from lkjip_desktop.domain.model.entity import KINDS, Komentar, Subsie, columns
from lkjip_desktop.domain.model.jurnal import (
    BAGIKAN,
    KONSOLIDASI,
    URUNG_KONSOLIDASI,
    JurnalEntry,
    Revision,
    RowChange,
    State,
    differences,
    replay,
    state_of,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import LockedLaporan, RefusedFile
from lkjip_desktop.store.identity import HandedOut, daftar_kepala, daftar_penyerahan
from lkjip_desktop.store.jurnal import Prepared
from lkjip_desktop.store.opening.parcel import unpacked, untouched
from lkjip_desktop.store.past import state_after

Progress = Callable[[int, int, str], None]
"""Told before each step: how many are done, of how many, and which one is next."""


def unseen(_: int, __: int, ___: str) -> None:
    """Progress that nobody looks at."""


class RefusedPart(Refusal):
    """A file that is no part of this induk; `nama` is that of the file."""

    def __init__(self, nama: str, kalimat: str) -> None:
        super().__init__(kalimat)
        self.nama = nama


@contextmanager
def _named(copy: Path, path: Path, nama: str) -> Iterator[None]:
    """Let a refusal of a passing copy name the file that came in."""
    try:
        yield
    except RefusedFile as refusal:
        if copy == path:
            raise
        shown = str(path.parent / nama)
        raise RefusedPart(nama, refusal.kalimat.replace(str(copy), shown)) from refusal


@dataclass(frozen=True, slots=True)
class ReceivedPart:
    """A part file that came in, read and let go of."""

    path: Path
    nama: str
    """The file's name; of one in an archive behind that of the archive."""
    opened: Opened
    laporan: Laporan
    penyerahan: HandedOut
    berkas: Mapping[str, bytes] = field(repr=False)
    """Contents it has and the induk has not."""

    @property
    def diganti(self) -> bool:
        """Whether a newer part was handed out to its section since."""
        return self.penyerahan.pengganti is not None

    @property
    def terakhir(self) -> JurnalEntry:
        """Its last entry: when it was last worked on, and by whom."""
        return self.opened.part.entries[-1]


class Konsolidasi:
    """Files that came in for an open induk; nothing is written before `write`.

    Made anew when files are added or taken away. Raises Refusal where the induk takes no parts.
    """

    @without_collector()
    def __init__(
        self, document: Document, paths: Iterable[Path], *, accept_foreign: bool = False
    ) -> None:
        """Read the files; those that are none of this induk's parts stand in `ditolak`."""
        document.verify()
        _refuse_induk(document)
        self.document = document
        self.kiriman: list[ReceivedPart] = []
        self.ditolak: list[tuple[Path, Refusal]] = []
        self._runs = list(document.jurnal.of_kinds([KONSOLIDASI, URUNG_KONSOLIDASI]))
        self._known = {part: set(codes) for part, codes in daftar_kepala(self._runs).items()}
        handings = list(document.jurnal.of_kinds([BAGIKAN]))
        self._handed = {item.bagian: item for item in daftar_penyerahan(handings)}
        self._handed_at = {entry.kode: entry.nomor for entry in handings}
        self._then: dict[str, State] = {}
        for path in paths:
            try:
                self.kiriman += self._read(path)
            except Refusal as refusal:
                self.ditolak.append((path, refusal))
        self._induk = state_of(document.laporan)
        self._head = document.jurnal.kode
        self.accept(accept_foreign)

    @without_collector()
    def accept(self, foreign: bool) -> None:
        """Take edits from outside like others, or (as in the beginning) list and leave them."""
        opened = [item.opened for item in self.kiriman]
        self.brought: Brought = bring(map(with_foreign, opened) if foreign else opened, self._known)

    def _read(self, path: Path) -> Iterator[ReceivedPart]:
        if self.document.path is not None:
            refuse_itself(path, self.document.path)
        with unpacked(path) as found:
            for nama, place in found:
                with (
                    untouched(place) as copy,
                    _named(copy, path, nama),
                    Document.open(copy, readonly=True) as part,
                ):
                    yield self._kiriman(path, nama, part)

    def _kiriman(self, path: Path, nama: str, part: Document) -> ReceivedPart:
        entries = tuple(part.jurnal)
        handed = self._belongs(nama, part, entries[0])
        rows = state_of(part.laporan) if part.unexplained else None
        known = self._known.get(handed.bagian, set())
        opened = open_part(PartFile(handed.bagian, handed.subsie, nama, entries, rows), known)
        berkas = {}
        for code in daftar_hash(part.laporan):
            content = None if self.document.has_berkas(code) else part.berkas(code)
            if content is not None:
                berkas[code] = content
        return ReceivedPart(path, nama, opened, part.laporan, handed, berkas)

    def _belongs(self, nama: str, part: Document, first: JurnalEntry) -> HandedOut:
        """The note of the part's handing out; RefusedPart where it is not ours."""
        induk, data = self.document, part.laporan.data
        ours = induk.laporan.data
        if (data.id, data.tahun) != (ours.id, ours.tahun):
            if data.tahun != ours.tahun:
                said = f"milik laporan tahun {data.tahun}, sedangkan induk tahun {ours.tahun}"
            else:
                said = f"milik laporan lain, yaitu {part.laporan.satker.nama} tahun {data.tahun}"
            raise RefusedPart(nama, f"{nama} {said}; pilih bagian dari induk ini.")
        asal = part.identitas.asal
        if asal is None:
            raise RefusedPart(
                nama, f"{nama} adalah induk atau salinannya, bukan bagian; pilih berkas bagian."
            )
        handed = self._handed.get(asal.bagian)
        if part.identitas.laporan != induk.identitas.laporan:
            raise RefusedPart(
                nama,
                f"{nama} dibagikan dari berkas induk yang lain;"
                " buka induk yang membagikannya lalu konsolidasikan di sana.",
            )
        if handed is None or handed.kode != asal.kode:
            raise RefusedPart(
                nama,
                f"Induk ini lebih tua daripada {nama}: pembagiannya tidak tercatat di sini;"
                " buka induk yang membagikannya.",
            )
        if not self._began_as_handed_out(first, handed.kode):
            raise RefusedPart(
                nama,
                f"Isi awal {nama} bukan yang dibagikan induk ini;"
                " mintalah seksinya mengirim berkas yang asli.",
            )
        return handed

    def _began_as_handed_out(self, first: JurnalEntry, kode: str) -> bool:
        """Whether a part's first entry holds the rows that the induk had when it handed out.

        What was said to others of their own work was left out of it.
        """
        began: State = {}
        replay(began, first.rows)
        then = self._handed_out(kode)
        if self.document.unexplained and began != then:
            then = {}  # the rows of the induk tell another story than its jurnal
            for entry in self.document.jurnal.between(1, self._handed_at[kode]):
                replay(then, entry.rows)
        others = [key for key in then if key[0] == Komentar.KIND and key not in began]
        return not differences(began, {key: then[key] for key in then.keys() - others})

    def _handed_out(self, kode: str) -> State:
        """The rows of the induk at a handing out, found once for all parts of it."""
        if kode not in self._then:
            self._then[kode] = state_after(
                self._handed_at[kode], self.document.laporan, self.document.jurnal, migrated=False
            )
        return self._then[kode]

    def taken_at(self, part: str) -> str | None:
        """ISO time of the last consolidation of a part that stands; None where there is none."""
        runs = standing_runs(self._runs).values()
        return {entry.extra["bagian"]: entry.waktu for entry in runs}.get(part)

    @property
    def refused(self) -> Refusal | None:
        """The first refusal, for those who take all files or none."""
        return self.ditolak[0][1] if self.ditolak else None

    @without_collector()
    def plan(self, choose: Chooser = undecided) -> Plan:
        """What would be written if conflicts were decided so; quick, to be asked for often."""
        return merge(self._induk, self.brought, choose)

    @without_collector()
    def write(self, plan: Plan, actor: str, progress: Progress = unseen) -> tuple[Revision, ...]:
        """Write a plan without open conflicts in one transaction: a revision a part.

        Empty where nothing is new. Raises Refusal where the induk was changed since it was read,
        and as `Document.revise_all` does.
        """
        if self.document.jurnal.kode != self._head:
            raise Refusal(
                "Induk berubah sejak bagian-bagian ini dibaca; mulai lagi konsolidasinya."
            )
        progress(0, 3, "Menyiapkan revisi tiap bagian")
        daftar_writing = writings(plan, self._told(plan.not_taken))
        if not daftar_writing:
            return ()
        before = self.document.jurnal.nomor
        prepared = [self._prepared(writing, actor) for writing in daftar_writing]
        progress(1, 3, "Mencadangkan induk")
        self.document.back_up()
        progress(2, 3, "Menulis semua perubahan ke induk")
        self.document.revise_all(prepared, self._berkas(plan.state))
        return tuple(self.document.jurnal.between(before + 1, self.document.jurnal.nomor))

    def _told(self, items: Sequence[NotTaken]) -> Collection[NotTaken]:
        """Those that an earlier run has recorded already."""
        told = {
            (entry.extra["bagian"], item["lokasi"], item["nilai"])
            for entry in standing_runs(self._runs).values()
            for item in entry.extra["tidak_diambil"]
        }
        return {item for item in items if (item.part, str(item.address), item.value) in told}

    def _prepared(self, writing: Writing, actor: str) -> Prepared:
        """The revision of a part; its record calls cells by name, since rows may go."""
        label = f"Konsolidasi bagian {self.subsie_name(writing.subsie)}"
        extra = dict(writing.extra)
        for kind in ("keputusan", "tidak_diambil"):
            extra[kind] = [self._named(item) for item in extra[kind]]
        return Prepared(writing.rows, label, actor, KONSOLIDASI, extra)

    def _named(self, item: Mapping[str, Any]) -> dict[str, Any]:
        named = {**item, "nama": self.cell_name(Address.parse(item["lokasi"]))}
        if "kalah" in item:
            named["kalah"] = [self._named(lost) for lost in item["kalah"]]
        return named

    def cell_name(self, address: Address) -> str:
        """What a cell is called, also of a row that only a part has."""
        for laporan in self._known_reports:
            if laporan.find(KINDS[address.kind], address.id) is not None:
                return str(describe(laporan, address))
        return str(describe(self.document.laporan, address))

    def last_change(self, address: Address, part: str) -> JurnalEntry | None:
        """Who changed a cell of the induk, or a row, last since a part was handed out."""
        since, found = self._handed_at[self._handed[part].kode] + 1, None
        for entry, row in self._later.get((address.kind, address.id), ()):
            if entry.nomor >= since and _touches(row, address.column):
                found = entry
        return found

    @cached_property
    def _later(self) -> Mapping[tuple[str, str], list[tuple[JurnalEntry, RowChange]]]:
        """What came to each row of the induk since parts were handed out; the jurnal read once."""
        found: dict[tuple[str, str], list[tuple[JurnalEntry, RowChange]]] = {}
        jurnal = self.document.jurnal
        for entry in jurnal.between(min(self._handed_at.values()) + 1, jurnal.nomor):
            for row in entry.rows:
                found.setdefault((row.kind, row.id), []).append((entry, row))
        return found

    @property
    def _known_reports(self) -> list[Laporan]:
        return [self.document.laporan, *(item.laporan for item in self.kiriman)]

    def subsie_name(self, subsie: str) -> str:
        """What a section is called, also one that the induk has no more."""
        for laporan in self._known_reports:
            row = laporan.find(Subsie, subsie)
            if row is not None:
                return row.nama_pendek or row.nama or row.kode
        return "yang sudah dihapus"

    def _berkas(self, state: State) -> dict[str, bytes]:
        """Contents that the report needs now and did not have."""
        needed = {
            row[item.name] for (kind, _), row in state.items() for item in _HASHES.get(kind, ())
        }
        held = {code: content for item in self.kiriman for code, content in item.berkas.items()}
        return {code: content for code, content in held.items() if code in needed}


_HASHES: Mapping[str, tuple[Any, ...]] = {
    kind.KIND: tuple(item for item in columns(kind) if item.kind is ColumnKind.HASH)
    for kind in KINDS.values()
}


def _touches(row: RowChange, column: str) -> bool:
    """Whether a change came to this column; any does to the row itself."""
    return not column or row.before is None or row.after is None or column in row.after


def _refuse_induk(document: Document) -> None:
    if document.identitas.asal is not None:
        raise Refusal(
            f"Berkas {document.path} sebuah bagian, bukan induk; buka induknya untuk konsolidasi."
        )
    if document.laporan.data.terkunci:
        raise LockedLaporan("Induk ini terkunci dan tidak menerima bagian; buka kuncinya dahulu.")


def refuse_itself(path: Path, induk: Path) -> None:
    """Raise RefusedPart where a file that came in is the induk itself."""
    with suppress(OSError):
        if path.samefile(induk):
            raise RefusedPart(path.name, f"{path} adalah induknya sendiri; pilih berkas bagian.")


def daftar_konsolidasi(document: Document) -> tuple[JurnalEntry, ...]:
    """The consolidations of single parts that can be undone, the latest first."""
    entries = document.jurnal.of_kinds([KONSOLIDASI, URUNG_KONSOLIDASI])
    return tuple(reversed(standing_runs(entries).values()))


@without_collector()
def plan_undo(document: Document, nomor: int) -> Unmerge:
    """What undoing the consolidation with this number would do: for the question before it."""
    entries = list(document.jurnal.of_kinds([KONSOLIDASI, URUNG_KONSOLIDASI]))
    if nomor not in standing_runs(entries):
        raise Refusal("Konsolidasi ini sudah diurungkan; tidak ada lagi yang perlu diurungkan.")
    return unmerge(state_of(document.laporan), entries, nomor)


@without_collector()
def undo_konsolidasi(document: Document, nomor: int, actor: str) -> Unmerge:
    """Undo the consolidation of one part, at any later time; the later ones of that part first.

    What stays, and why, is in the answer and in the jurnal. Raises Refusal as `revise` does.
    """
    undone = plan_undo(document, nomor)
    label = f"Urungkan: {document.jurnal[nomor].label}"
    extra = {
        "nomor": list(undone.nomor),
        "tetap": [
            {"lokasi": str(kept.address), "nilai": kept.value, "sebab": kept.stay.value}
            for kept in undone.kept
        ],
    }
    document.revise_all([Prepared(undone.rows, label, actor, URUNG_KONSOLIDASI, extra)])
    return undone
