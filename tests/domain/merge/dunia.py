"""A small report, its induk and its parts in memory, with edits drawn from plain numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from itertools import count
from typing import Any, Self

from hypothesis import strategies as st

from lkjip_desktop.domain.merge.decision import Chooser, undecided
from lkjip_desktop.domain.merge.plan import Plan, bring, merge
from lkjip_desktop.domain.merge.stretch import PartFile, open_part, with_foreign
from lkjip_desktop.domain.merge.unmerge import Unmerge, standing_runs, unmerge
from lkjip_desktop.domain.merge.writes import writings
from lkjip_desktop.domain.model.entity import (
    KINDS,
    Aksi,
    Alokasi,
    Baris,
    Belanja,
    Bukti,
    DataLaporan,
    Edisi,
    Entity,
    Gambar,
    Indikator,
    Kegiatan,
    Kendala,
    Komentar,
    Narasi,
    NarasiPeriode,
    NilaiAksi,
    NilaiAlokasi,
    NilaiBaris,
    NilaiBelanja,
    Pemakaian,
    Pengaturan,
    Rincian,
    Sasaran,
    Satker,
    Subsie,
    SuratPengantar,
    TutupPeriode,
    columns,
    keyed_id,
)
from lkjip_desktop.domain.model.jurnal import (
    BAGIKAN,
    KONSOLIDASI,
    MULAI,
    UBAH,
    URUNG_KONSOLIDASI,
    JurnalEntry,
    RowChange,
    applied,
    chained,
    contents,
    encode_rows,
    state_of,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.order import first_keys
from lkjip_desktop.domain.model.wewenang import Wewenang
from lkjip_desktop.store.draft import Draft

RUANG = "0b9f2a52-6f0c-4b8e-9d44-9c1f30a1c2d3"
TAHUN = 2031
SEKSI = ("sa", "sb")


def report() -> Laporan:
    """Two sections with two indikator each; under each two rows, a step, a kendala, some budget."""
    rows: list[Entity] = [
        DataLaporan(RUANG, tahun=TAHUN),
        Satker("satker"),
        SuratPengantar("surat"),
    ]
    rows += [Subsie(name, kode=name, nama=f"Seksi {name}", urutan=name) for name in SEKSI]
    rows += [Sasaran("t", nama="Sasaran", urutan="i")]
    for place, key in enumerate(first_keys(4)):
        name, section = f"i{place}", SEKSI[place // 2]
        rows.append(
            Indikator(name, sasaran="t", subsie=section, kode=name, target="80", urutan=key)
        )
        rows.append(Rincian(f"r{place}", indikator=name, judul=name, urutan="i"))
        for number in range(2):
            baris = f"b{place}{number}"
            rows.append(Baris(baris, rincian=f"r{place}", uraian=baris, urutan="ir"[number]))
            rows.append(_nilai(baris, "10", None))
        rows.append(Kegiatan(f"k{place}", subsie=SEKSI[1 - place // 2], pagu="100", urutan=key))
        alokasi = keyed_id(RUANG, Alokasi, f"k{place}", name)
        rows.append(Alokasi(alokasi, f"k{place}", name, "100"))
        nilai = keyed_id(RUANG, NilaiAlokasi, alokasi, str(TAHUN))
        rows.append(NilaiAlokasi(nilai, alokasi, str(TAHUN), None))
        rows.append(Belanja(f"e{place}", f"k{place}", "52", "RM", pagu="100", urutan="i"))
        rows.append(Aksi(f"a{place}", indikator=name, uraian=name, urutan="i"))
        first = keyed_id(RUANG, NilaiAksi, f"a{place}", f"{TAHUN}-T1")
        rows.append(NilaiAksi(first, f"a{place}", f"{TAHUN}-T1", target="3"))
        rows.append(Kendala(f"h{place}", indikator=name, periode=f"{TAHUN}-T1", urutan="i"))
    return Laporan(rows)


def quarterly() -> Laporan:
    """The same report, its tables filled in by quarter; two quarters are."""
    laporan = report()
    gone = [(NilaiBaris, row.id) for row in laporan.daftar(NilaiBaris)]
    rows: list[Entity] = [replace(r, pengisian="triwulan") for r in laporan.daftar(Rincian)]
    for baris in laporan.daftar(Baris):
        for number in (1, 2):
            key = (baris.id, f"{TAHUN}-T{number}")
            rows.append(NilaiBaris(keyed_id(RUANG, NilaiBaris, *key), *key, "10", "5"))
    return laporan.with_changes(rows, gone)


def close(induk: Induk, until: int) -> None:
    """The officer closes the quarters up to this one."""
    for number in range(1, until + 1):
        periode = f"{TAHUN}-T{number}"
        induk.revise(lambda draft, p=periode: draft.new(TutupPeriode, periode=p))


def _nilai(baris: str, pembanding: str | None, realisasi: str | None) -> NilaiBaris:
    row = keyed_id(RUANG, NilaiBaris, baris, str(TAHUN))
    return NilaiBaris(row, baris, str(TAHUN), pembanding, realisasi)


@dataclass
class Copy:
    """A file: its rows, its jurnal, and, of a part, its id and section."""

    laporan: Laporan
    entries: list[JurnalEntry]
    id: str = ""
    subsie: str | None = None
    nama: str = ""
    outside: list[RowChange] = field(default_factory=list)
    ids: Iterator[int] = field(default_factory=lambda: count(1))

    def write(
        self, changes: Iterable[RowChange], actor: str, kind: str = UBAH, extra: Any = None
    ) -> JurnalEntry | None:
        """Append an entry and change the rows, if there is anything to write."""
        rows, extra = tuple(changes), extra or {}
        if not rows and not extra:
            return None
        nomor, waktu = len(self.entries) + 1, f"2031-01-01T00:{len(self.entries):02}:00+08:00"
        content = [self.id, self.nama, nomor, waktu, actor, kind, extra, encode_rows(rows)]
        before = self.entries[-1].kode if self.entries else ""
        entry = JurnalEntry(nomor, chained(before, content), waktu, actor, "", kind, rows, extra)
        self.entries.append(entry)
        self.laporan = applied(self.laporan, rows)
        return entry

    def revise(self, edit: Callable[[Draft], object]) -> None:
        """One revision by a draft, as the program makes them."""
        draft = Draft(self.laporan)
        edit(draft)
        self.write(draft.changes(), f"Petugas {self.nama}")

    def edit(self, edits: Iterable[Edit]) -> Self:
        """One revision an edit; ids of new rows are its own."""
        for item in edits:
            self.revise(lambda draft, item=item: item.make(draft, self))
        return self

    def fork(self, nama: str) -> Copy:
        """A second copy of the same file, filled in by someone else from here on."""
        ids = count(1000 * (1 + len(nama)))
        return Copy(self.laporan, list(self.entries), self.id, self.subsie, nama, [], ids)

    def touch(self, edit: Callable[[Draft], object]) -> None:
        """An edit from outside: rows change and no jurnal tells."""
        draft = Draft(self.laporan)
        edit(draft)
        self.outside += draft.changes()
        self.laporan = applied(self.laporan, draft.changes())

    @property
    def part(self) -> PartFile:
        """The file as it is read."""
        rows = state_of(self.laporan) if self.outside else None
        return PartFile(self.id, self.subsie or "", self.nama, tuple(self.entries), rows)


@dataclass
class Induk(Copy):
    """The officer's file, with what it knows of the parts."""

    number: Iterator[int] = field(default_factory=lambda: count(1))

    @classmethod
    def new(cls, start: Callable[[], Laporan] = report) -> Induk:
        """A report of which nothing was handed out yet."""
        laporan, entries = cls._begun(start)
        return cls(laporan, list(entries), nama="induk")

    @classmethod
    @cache
    def _begun(cls, start: Callable[[], Laporan]) -> tuple[Laporan, list[JurnalEntry]]:
        """Written once for all that go on from there."""
        induk = cls(Laporan(), [], nama="induk")
        rows = start().all_rows()
        induk.write([RowChange(r.KIND, r.id, None, contents(r)) for r in rows], "", MULAI)
        return induk.laporan, induk.entries

    def hand_out(self, subsie: str, nama: str = "") -> Copy:
        """A part for a section."""
        number = next(self.number)
        part = Copy(Laporan(), [], f"p{number}", subsie, nama or f"{subsie}{number}.lkjip")
        rows = self.laporan.all_rows()
        part.write([RowChange(r.KIND, r.id, None, contents(r)) for r in rows], "", BAGIKAN)
        part.ids = count(100_000 * number)
        return part

    @property
    def known(self) -> dict[str, set[str]]:
        """The codes taken by part."""
        known: dict[str, set[str]] = {}
        for entry in standing_runs(self.entries).values():
            known.setdefault(entry.extra["bagian"], set()).update(entry.extra["kepala"])
        return known

    def plan(
        self, parts: Sequence[Copy], choose: Chooser = undecided, *, accept: bool = False
    ) -> Plan:
        """What a run of these files would do."""
        known = self.known
        opened = [open_part(item.part, known.get(item.id, ())) for item in parts]
        if accept:
            opened = [with_foreign(item) for item in opened]
        return merge(state_of(self.laporan), bring(opened, known), choose)

    def take(
        self, parts: Sequence[Copy], choose: Chooser = undecided, *, accept: bool = False
    ) -> Plan:
        """Run it; ValueError while a conflict is open."""
        plan = self.plan(parts, choose, accept=accept)
        for writing in writings(plan):
            self.write(writing.rows, "Perencana", KONSOLIDASI, writing.extra)
        assert state_of(self.laporan) == plan.state
        assert_whole(self.laporan)
        return plan

    def undo(self, nomor: int) -> Unmerge:
        """Undo the run with this number."""
        undone = unmerge(state_of(self.laporan), self.entries, nomor)
        extra = {"nomor": list(undone.nomor)}
        self.write(undone.rows, "Perencana", URUNG_KONSOLIDASI, extra)
        assert_whole(self.laporan)
        return undone


def assert_whole(laporan: Laporan) -> None:
    """Every link leads to a row, as the file insists."""
    for kind, row, name, value in _links(laporan):
        assert laporan.find(kind, value), (row, name)


def _links(laporan: Laporan) -> Iterator[tuple[type[Entity], Entity, str, str]]:
    for kind in KINDS.values():
        for item in columns(kind):
            if item.reference:
                for row in laporan.rows(kind).values():
                    value = getattr(row, item.name)
                    if value is not None:
                        yield KINDS[item.reference], row, item.name, value


# --- random edits ---------------------------------------------------------------------------------

FIGURES = (None, "-", "0", "5", "7")


@dataclass(frozen=True)
class Edit:
    """An edit as numbers: what, of which row, and to which value; rows are counted at that time."""

    what: int
    which: int
    value: int

    def make(self, draft: Draft, copy: Copy) -> None:
        """Do it to rows of the copy's section, or to any where it is the induk or says so."""
        _EDITS[self.what % len(_EDITS)](draft, _Rows(draft, copy), self)


class _Rows:
    """What an edit may choose from: the rows of a section, or all."""

    def __init__(self, draft: Draft, copy: Copy) -> None:
        self.copy = copy
        self._laporan = draft.laporan

    def _below(self, kind: type[Any], by: str, above: Sequence[Any]) -> list[Any]:
        return [row for parent in above for row in self._laporan.children(kind, by, parent.id)]

    @cached_property
    def indikator(self) -> list[Indikator]:
        daftar = self._laporan.daftar(Indikator)
        return [row for row in daftar if self.copy.subsie in {None, row.subsie}]

    @cached_property
    def rincian(self) -> list[Rincian]:
        return self._below(Rincian, "indikator", self.indikator)

    @cached_property
    def baris(self) -> list[Baris]:
        return self._below(Baris, "rincian", self.rincian)

    @cached_property
    def nilai(self) -> list[NilaiBaris]:
        return self._below(NilaiBaris, "baris", self.baris)

    @cached_property
    def narasi(self) -> list[Narasi]:
        return self._below(Narasi, "indikator", self.indikator)

    @cached_property
    def bukti(self) -> list[Bukti]:
        return self._below(Bukti, "indikator", self.indikator)

    @cached_property
    def alokasi(self) -> list[Alokasi]:
        return self._below(Alokasi, "indikator", self.indikator)

    @cached_property
    def belanja(self) -> list[Belanja]:
        wewenang = Wewenang.of(self._laporan)
        return [
            row
            for row in self._laporan.daftar(Belanja)
            if self.copy.subsie in {None, wewenang.fills_unserved(row.kegiatan)}
        ]

    def new_id(self, letter: str) -> str:
        return f"{letter}{self.copy.id}x{next(self.copy.ids)}"


def _pick(rows: Sequence[Any], which: int) -> Any:
    return rows[which % len(rows)] if rows else None


def _put(draft: Draft, row: Entity | None, **values: Any) -> None:
    if row is not None:
        known = draft.find(type(row), row.id) or row
        draft.put(type(row)(**(dict(contents(known)) | values), id=row.id))


def _set_realisasi(draft: Draft, rows: _Rows, edit: Edit) -> None:
    _put(draft, _pick(rows.nilai, edit.which), realisasi=_pick(FIGURES, edit.value))


def _set_pembanding(draft: Draft, rows: _Rows, edit: Edit) -> None:
    _put(draft, _pick(rows.nilai, edit.which), pembanding=_pick(FIGURES, edit.value))


def _set_uraian(draft: Draft, rows: _Rows, edit: Edit) -> None:
    _put(draft, _pick(rows.baris, edit.which), uraian=f"uraian {edit.value}")


def _set_judul(draft: Draft, rows: _Rows, edit: Edit) -> None:
    _put(draft, _pick(rows.rincian, edit.which), judul=f"judul {edit.value}")


def _set_indikator(draft: Draft, rows: _Rows, edit: Edit) -> None:
    _put(draft, _pick(rows.indikator, edit.which), realisasi=_pick(FIGURES, edit.value))


def _add_baris(draft: Draft, rows: _Rows, edit: Edit) -> None:
    rincian = _pick(rows.rincian, edit.which)
    if rincian is not None:
        baris = Baris(rows.new_id("b"), rincian=rincian.id, uraian="baru", urutan=f"s{edit.value}")
        draft.put(baris)
        draft.put(_nilai(baris.id, _pick(FIGURES, edit.value), "1"))


def _add_rincian(draft: Draft, rows: _Rows, edit: Edit) -> None:
    indikator = _pick(rows.indikator, edit.which)
    if indikator is not None:
        draft.put(Rincian(rows.new_id("r"), indikator=indikator.id, judul="baru", urutan="t"))


def _delete_baris(draft: Draft, rows: _Rows, edit: Edit) -> None:
    row = _pick(rows.baris, edit.which)
    if row is not None:
        draft.delete(Baris, row.id)


def _delete_rincian(draft: Draft, rows: _Rows, edit: Edit) -> None:
    row = _pick(rows.rincian, edit.which)
    if row is not None:
        draft.delete(Rincian, row.id)


def _move_baris(draft: Draft, rows: _Rows, edit: Edit) -> None:
    reference = _pick(rows.rincian, edit.value)
    if reference is not None:
        _put(draft, _pick(rows.baris, edit.which), rincian=reference.id)


def _order_baris(draft: Draft, rows: _Rows, edit: Edit) -> None:
    _put(draft, _pick(rows.baris, edit.which), urutan="ahmtz"[edit.value % 5])


def _write_narasi(draft: Draft, rows: _Rows, edit: Edit) -> None:
    indikator = _pick(rows.indikator, edit.which)
    if indikator is not None:
        tempat = ("analisis", "kendala")[edit.value % 2]
        draft.new(Narasi, indikator=indikator.id, tempat=tempat, teks=f"teks {edit.value}")


def _delete_narasi(draft: Draft, rows: _Rows, edit: Edit) -> None:
    row = _pick(rows.narasi, edit.which)
    if row is not None:
        draft.delete(Narasi, row.id)


def _finish_narasi(draft: Draft, rows: _Rows, edit: Edit) -> None:
    _put(draft, _pick(rows.narasi, edit.which), selesai=edit.value % 2)


def _spend(draft: Draft, rows: _Rows, edit: Edit) -> None:
    alokasi = _pick(rows.alokasi, edit.which)
    if alokasi is not None:
        draft.new(
            NilaiAlokasi,
            alokasi=alokasi.id,
            periode=str(TAHUN),
            realisasi=_pick(FIGURES, edit.value),
        )


def _spend_belanja(draft: Draft, rows: _Rows, edit: Edit) -> None:
    line = _pick(rows.belanja, edit.which)
    if line is not None:
        realisasi = _pick(FIGURES, edit.value)
        draft.new(NilaiBelanja, belanja=line.id, periode=str(TAHUN), realisasi=realisasi)


def _order_belanja(draft: Draft, rows: _Rows, edit: Edit) -> None:
    """What only the officer may: another line of belanja, or the pagu of one, or one less."""
    line = _pick(rows.belanja, edit.which)
    if rows.copy.subsie is not None or line is None:
        return
    if edit.value == 0:
        draft.delete(Belanja, line.id)
    elif edit.value == 1:
        draft.put(Belanja(rows.new_id("e"), line.kegiatan, "53", pagu="7", urutan="p"))
    else:
        _put(draft, line, pagu=f"{edit.value}0", blokir=_pick(FIGURES, edit.which))


def _refer(draft: Draft, rows: _Rows, edit: Edit) -> None:
    reference = _pick(rows.nilai, edit.value)
    row = _pick(rows.nilai, edit.which)
    if reference is not None and reference is not row:
        _put(draft, row, pembanding=f"={Address(NilaiBaris.KIND, reference.id, 'realisasi')}")


def _use(draft: Draft, rows: _Rows, edit: Edit) -> None:
    rincian, indikator = _pick(rows.rincian, edit.which), _pick(rows.indikator, edit.value)
    if rincian is not None and indikator is not None:
        draft.new(Pemakaian, rincian=rincian.id, indikator=indikator.id, judul=f"{edit.value}")


def _assign(draft: Draft, rows: _Rows, edit: Edit) -> None:
    """What only the officer may: another target, another section, another owner of the budget."""
    if rows.copy.subsie is not None:
        return
    if edit.value == 0:
        who = ("indikator", "kegiatan")[edit.which % 2]
        draft.new(Pengaturan, nama="pemilik_realisasi_alokasi", isi=who)
    elif edit.value == 1:
        _put(draft, _pick(rows.indikator, edit.which), subsie=SEKSI[edit.which % 2])
    else:
        _put(draft, _pick(rows.indikator, edit.which), target=f"{edit.value}0")


def _picture(draft: Draft, rows: _Rows, edit: Edit) -> None:
    indikator = _pick(rows.indikator, edit.which)
    if indikator is not None:
        draft.put(Gambar(rows.new_id("g"), indikator=indikator.id, keterangan="baru"))


def _note(draft: Draft, rows: _Rows, edit: Edit) -> None:
    """A word of the copy's own side: on any row of anybody, or to what was said there before."""
    said = list(draft.laporan.daftar(Komentar))
    goal = _pick(said, edit.which) if edit.value else None
    jenis = ("catatan", "jawaban", "selesai", "tarik")[edit.value % 4] if goal else "catatan"
    about = _pick([*draft.laporan.daftar(Baris), *draft.laporan.daftar(Indikator)], edit.which)
    row = Komentar(
        rows.new_id("n"),
        sisi=rows.copy.subsie or "",
        induk=goal.id if goal else "",
        alamat=str(Address(about.KIND, about.id)) if about else "",
        jenis=jenis,
        teks=f"catatan {edit.value}",
        waktu=f"2031-01-01T01:{len(said):02}:00+08:00",
    )
    draft.put(row)


def _ask_bukti(draft: Draft, rows: _Rows, edit: Edit) -> None:
    """Evidence of a section's own, or asked for by the officer."""
    indikator = _pick(rows.indikator, edit.which)
    if indikator is not None:
        wajib = int(rows.copy.subsie is None and edit.value % 2 == 0)
        row = Bukti(rows.new_id("e"), indikator=indikator.id, periode=str(TAHUN), wajib=wajib)
        draft.put(row)


def _meet_bukti(draft: Draft, rows: _Rows, edit: Edit) -> None:
    code = (None, "ab" * 32, "cd" * 32)[edit.value % 3]
    _put(draft, _pick(rows.bukti, edit.which), berkas=code, tempat=f"rak {edit.value}")


def _change_bukti(draft: Draft, rows: _Rows, edit: Edit) -> None:
    """Reword or delete it: of what the officer asked for, a section's part does not get through."""
    row = _pick(rows.bukti, edit.which)
    if row is not None and edit.value % 2:
        draft.delete(Bukti, row.id)
    else:
        _put(draft, row, uraian=f"uraian {edit.value}")


def _write_kendala(draft: Draft, rows: _Rows, edit: Edit) -> None:
    there = [k for i in rows.indikator for k in draft.laporan.children(Kendala, "indikator", i.id)]
    known, indikator = _pick(there, edit.which), _pick(rows.indikator, edit.which)
    if known is not None and edit.value == 0:
        draft.delete(Kendala, known.id)
    elif known is not None and edit.value < 3:
        _put(draft, known, tindak_lanjut=f"lanjut {edit.value}", waktu=f"{TAHUN}-T{edit.value}")
    elif indikator is not None:
        periode, order = f"{TAHUN}-T1", "ahmtz"[edit.value % 5]
        draft.put(Kendala(rows.new_id("h"), indikator.id, periode, "hujan", urutan=order))


def _plan_aksi(draft: Draft, rows: _Rows, edit: Edit) -> None:
    """Steps and their targets are the officer's."""
    if rows.copy.subsie is not None:
        return
    there, indikator = draft.laporan.daftar(Aksi), _pick(rows.indikator, edit.which)
    if indikator is not None and (not there or edit.value == 4):
        aksi = Aksi(rows.new_id("a"), indikator.id, "Penyuluhan", urutan=f"s{edit.value}")
        draft.put(aksi)
        draft.new(NilaiAksi, aksi=aksi.id, periode=f"{TAHUN}-T1", target="3")
    elif edit.value == 0:
        draft.delete(Aksi, _pick(there, edit.which).id)
    else:
        key = {"aksi": _pick(there, edit.which).id, "periode": f"{TAHUN}-T{1 + edit.value % 2}"}
        draft.new(NilaiAksi, **key, target=_pick(FIGURES, edit.value))


def _do_aksi(draft: Draft, rows: _Rows, edit: Edit) -> None:
    below = draft.laporan.children
    aksi = _pick([a for i in rows.indikator for a in below(Aksi, "indikator", i.id)], edit.which)
    if aksi is not None:
        key = {"aksi": aksi.id, "periode": f"{TAHUN}-T{1 + edit.value % 2}"}
        told = f"alasan {edit.value}" if edit.value > 2 else ""
        draft.new(NilaiAksi, **key, realisasi=_pick(FIGURES, edit.value), alasan=told)


def _write_quarter(draft: Draft, rows: _Rows, edit: Edit) -> None:
    indikator = _pick(rows.indikator, edit.which)
    if indikator is not None:
        key = {"indikator": indikator.id, "periode": f"{TAHUN}-T{1 + edit.which % 2}"}
        draft.new(NarasiPeriode, **key, tempat="kendala", teks=f"teks {edit.value}")


def _weigh(draft: Draft, rows: _Rows, edit: Edit) -> None:
    """The weight of a row is the section's, that of an indikator the officer's."""
    if rows.copy.subsie is None and edit.value % 2:
        _put(draft, _pick(rows.indikator, edit.which), bobot=_pick(FIGURES, edit.value))
    else:
        _put(draft, _pick(rows.baris, edit.which), bobot=_pick(FIGURES, edit.value))


def _sign(draft: Draft, rows: _Rows, edit: Edit) -> None:
    """The officer's report was locked and opened again: its edition stays."""
    if rows.copy.subsie is None:
        number = 1 + len(draft.laporan.rows(Edisi))
        draft.new(Edisi, nomor=number, periode=str(TAHUN), sidik=f"sidik {edit.value}")


_EDITS = (
    _set_realisasi,
    _set_pembanding,
    _set_uraian,
    _set_judul,
    _set_indikator,
    _add_baris,
    _add_rincian,
    _delete_baris,
    _delete_rincian,
    _move_baris,
    _order_baris,
    _write_narasi,
    _delete_narasi,
    _finish_narasi,
    _spend,
    _refer,
    _use,
    _picture,
    _assign,
    _note,
    _ask_bukti,
    _meet_bukti,
    _change_bukti,
    _spend_belanja,
    _order_belanja,
    _write_kendala,
    _plan_aksi,
    _do_aksi,
    _write_quarter,
    _weigh,
    _sign,
)

EDITS = tuple(edit.__name__ for edit in _EDITS)

edits = st.lists(
    st.builds(Edit, st.integers(0, len(_EDITS) - 1), st.integers(0, 7), st.integers(0, 4)),
    max_size=8,
)
"""A few edits; equal numbers in induk and part meet in the same cells often."""
