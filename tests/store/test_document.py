"""The open report: revisions, their entries, deletes, contents, locks and failing disks."""

import hashlib
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.column import LONGEST
from lkjip_desktop.domain.model.entity import (
    Alokasi,
    Baris,
    Edisi,
    Indikator,
    Komentar,
    NilaiBaris,
    Pejabat,
    Pengaturan,
    PerjanjianKinerja,
    Rincian,
    Sasaran,
    Subsie,
    keyed_id,
)
from lkjip_desktop.domain.model.jurnal import BUKA_KUNCI, KUNCI, state_of
from lkjip_desktop.domain.model.komentar import ThreadState, threads
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import FileExists, LockedLaporan, NotSaved, ReadOnlyLaporan
from lkjip_desktop.store.sqlite import connection as connection_module

TARGET = Address("indikator", "i1", "target")


def change(document: Document, value: str | None, address: Address = TARGET) -> None:
    with document.revise("Mengisi target", "Petugas") as draft:
        draft.set(address, value)


def test_what_was_created_is_read_back_whole(berkas, laporan):
    with Document.open(berkas) as document:
        assert document.laporan == laporan
        assert not document.readonly
        assert document.unexplained == ()
        assert [entry.kind for entry in document.jurnal] == ["mulai"]
        assert {cell.address.id for cell in document.jurnal[1].cells} == {
            row.id for row in laporan.all_rows()
        }


def test_a_revision_is_in_the_file_at_once_and_says_what_it_touched(berkas):
    with Document.open(berkas) as document:
        change(document, "90")
        entry = document.last_change
        assert entry is not None
        assert (entry.nomor, entry.label, entry.actor, entry.kind) == (
            2,
            "Mengisi target",
            "Petugas",
            "ubah",
        )
        assert [(c.address, c.before, c.after) for c in entry.cells] == [(TARGET, "80", "90")]
        with sqlite3.connect(berkas) as other:
            assert other.execute("SELECT target FROM indikator WHERE id='i1'").fetchone() == ("90",)
        other.close()
        assert list(document.jurnal)[-1] == entry
    with Document.open(berkas) as document:
        assert document.laporan.cell(TARGET) == "90"


def test_one_row_alone_is_written_with_the_statements_prepared_before(berkas):
    with Document.open(berkas) as document:
        change(document, "90")
        said: list[str] = []
        document._file.connection.set_trace_callback(said.append)
        change(document, "91")
        assert any(words.startswith("UPDATE") for words in said)
        assert not any(words.startswith("PRAGMA") for words in said), "it has all prepared anew"
        with document.revise("Menambah", "Petugas") as draft:
            row = draft.new(Rincian, indikator="i2")
            draft.new(Baris, rincian=row.id)
        assert any(words.startswith("PRAGMA defer_foreign_keys") for words in said)


def test_nothing_changed_is_no_entry(berkas):
    with Document.open(berkas) as document:
        change(document, "80")
        assert document.last_change is None
        with document.revise("Kosong", "Petugas") as draft:
            made = draft.new(Sasaran, nama="sebentar")
            draft.delete(Sasaran, made.id)
        assert document.last_change is None
        assert len(document.jurnal) == 1


def test_an_exception_inside_takes_everything_back(berkas, laporan):
    with Document.open(berkas) as document:
        with pytest.raises(KeyError), document.revise("Gagal", "Petugas") as draft:  # noqa: PT012
            draft.set(TARGET, "1")
            draft.set(Address("indikator", "tidak-ada", "target"), "1")
        assert document.laporan == laporan
        assert len(document.jurnal) == 1


def test_the_draft_reads_its_own_changes(berkas):
    with Document.open(berkas) as document, document.revise("Baris", "Petugas") as draft:
        row = draft.new(Baris, rincian="r1", uraian="tiga", urutan="t")
        assert draft.laporan.children(Baris, "rincian", "r1")[-1] == row
        draft.put(replace(row, uraian="tiga lagi"))
        assert draft.laporan.get(Baris, row.id).uraian == "tiga lagi"


def test_a_delete_takes_all_that_hangs_on_it_and_holds_whole_rows(berkas, laporan):
    with Document.open(berkas) as document:
        with document.revise("Hapus", "Petugas") as draft:
            draft.delete(Rincian, "r1")
        entry = document.last_change
        assert entry is not None
        gone = {(row.kind, row.id): row.before for row in entry.rows}
        hung = [laporan.get(Rincian, "r1"), *laporan.cascading_from(Rincian, "r1")]
        assert gone == {key: state_of(Laporan(hung))[key] for key in state_of(Laporan(hung))}
        assert all(row.after is None for row in entry.rows)
        assert not document.laporan.rows(Rincian)
        assert not document.laporan.rows(NilaiBaris)


def test_the_settings_of_a_row_go_with_it_and_come_back_by_undo(berkas):
    names = ("desimal/i1", "target_atas_lalu/i1/2021", "desimal/i2", "desimal")
    with Document.open(berkas) as document:
        with document.revise("Atur", "Petugas") as draft:
            for nama in names:
                draft.new(Pengaturan, nama=nama, isi="1")
        with document.revise("Hapus", "Petugas") as draft:
            draft.delete(Indikator, "i1")
        left = {row.nama for row in document.laporan.daftar(Pengaturan)}
        assert left & set(names) == {"desimal/i2", "desimal"}
        document.undo("Petugas")
        assert {row.nama for row in document.laporan.daftar(Pengaturan)} >= set(names)


def test_links_of_others_to_a_deleted_row_become_none_and_are_journaled(berkas):
    with Document.open(berkas) as document:
        with document.revise("Hapus", "Petugas") as draft:
            draft.delete(Pejabat, "p1")
        assert document.laporan.get(Subsie, "s1").kepala is None
        agreement = document.laporan.get(PerjanjianKinerja, "pk")
        assert (agreement.pihak_pertama, agreement.pihak_kedua) == (None, None)
        entry = document.last_change
        assert entry is not None
        assert {str(cell.address) for cell in entry.cells if cell.before == "p1"} == {
            "subsie/s1/kepala",
            "perjanjian_kinerja/pk/pihak_pertama",
            "perjanjian_kinerja/pk/pihak_kedua",
        }


def test_a_circle_of_parents_can_be_deleted(berkas):
    with Document.open(berkas) as document:
        with document.revise("Lingkaran", "Petugas") as draft:
            draft.new(Sasaran, nama="anak", induk="t1")
            child = draft.laporan.children(Sasaran, "induk", "t1")[0]
            draft.set(Address("sasaran", "t1", "induk"), child.id)
        with document.revise("Hapus", "Petugas") as draft:
            draft.delete(Sasaran, "t1")
        assert not document.laporan.rows(Sasaran)


def test_a_keyed_row_has_its_own_id_and_keeps_what_is_not_named(berkas, laporan):
    ruang = laporan.ruang
    with Document.open(berkas) as document:
        with document.revise("Nilai", "Petugas") as draft:
            row = draft.new(NilaiBaris, baris="b1", periode="2031", realisasi="7")
        assert row.id == keyed_id(ruang, NilaiBaris, "b1", "2031")
        assert document.laporan.get(NilaiBaris, row.id).pembanding == "1"
        with document.revise("Salah", "Petugas") as draft:
            with pytest.raises(ValueError, match="key"):
                draft.set(Address("nilai_baris", row.id, "periode"), "2032")
            with pytest.raises(ValueError, match="key"):
                draft.put(Alokasi("bukan-kunci", indikator="i1"))


def test_a_row_hanging_on_nothing_is_refused_by_the_file(berkas, laporan):
    with Document.open(berkas) as document:
        with (
            pytest.raises(sqlite3.IntegrityError),
            document.revise("Salah", "Petugas") as draft,
        ):
            draft.new(Indikator, sasaran="tidak-ada")
        assert document.laporan == laporan
        assert len(document.jurnal) == 1


def test_a_revision_inside_a_revision_is_a_bug(berkas):
    with Document.open(berkas) as document:
        with pytest.raises(RuntimeError, match="inside"), document.revise("Luar", "Petugas"):
            change(document, "2")
        assert document.laporan.cell(TARGET) == "2"


def test_contents_are_kept_once_by_their_hash(berkas):
    with Document.open(berkas) as document:
        code = document.add_berkas(b"gambar")
        assert document.add_berkas(b"gambar") == code == hashlib.sha256(b"gambar").hexdigest()
        with document.revise("Gambar", "Petugas") as draft:
            other = draft.add_berkas(b"lain")
            draft.set(Address("satker", "satker", "logo"), other)
    with Document.open(berkas) as document:
        assert document.berkas(code) == b"gambar"
        assert document.berkas(other) == b"lain"
        assert document.berkas("0" * 64) is None


def test_any_text_is_kept_and_what_is_none_is_refused(berkas):
    hostile = "a\0b <b & \"' \r\n \u202e 😀 " + "x" * 5000
    nama = Address("satker", "satker", "nama")
    with Document.open(berkas) as document:
        change(document, hostile, nama)
        with pytest.raises(Refusal, match="ketik ulang"):
            change(document, "setengah \ud83d", nama)
        assert len(document.jurnal) == 2
    with Document.open(berkas) as document:
        assert document.laporan.satker.nama == hostile
        assert document.unexplained == ()


def test_a_locked_report_takes_nothing_but_the_unlocking(berkas):
    with Document.open(berkas) as document:
        change(document, "85")
        lock = Address("laporan", document.laporan.ruang, "terkunci")
        with document.revise("Kunci laporan", "Perencana", KUNCI) as draft:
            draft.set(lock, 1)
        with pytest.raises(LockedLaporan):
            change(document, "1")
        with pytest.raises(LockedLaporan):
            document.add_berkas(b"x")
        assert document.undo("Perencana") is None
        extra = {"alasan": "ada revisi"}
        with document.revise("Buka kunci", "Perencana", BUKA_KUNCI, extra) as draft:
            draft.set(lock, 0)
        assert document.last_change is not None
        assert document.last_change.extra == extra
        change(document, "1")
        assert document.laporan.cell(TARGET) == "1"


def test_only_its_own_entries_touch_the_lock(berkas):
    with Document.open(berkas) as document:
        lock = Address("laporan", document.laporan.ruang, "terkunci")
        with pytest.raises(ValueError, match="does not change"):
            change(document, 1, lock)
        with (
            pytest.raises(ValueError, match="does not change"),
            document.revise("Kunci", "Petugas", KUNCI) as draft,
        ):
            draft.set(TARGET, "1")
        with pytest.raises(ValueError, match="no such kind"), document.revise("x", "y", "ubahh"):
            pass
        assert len(document.jurnal) == 1


def test_a_report_in_memory_does_all_the_same(laporan):
    with Document.in_memory(laporan) as document:
        assert document.path is None
        change(document, "90")
        document.undo("Petugas")
        assert document.laporan == laporan


def test_a_commit_that_the_disk_refuses_leaves_everything_and_can_be_tried_again(
    berkas, laporan, monkeypatch
):
    monkeypatch.setattr(connection_module, "BUSY_SECONDS", 0.05)
    other = sqlite3.connect(berkas, isolation_level=None)
    with Document.open(berkas) as document:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(NotSaved, match="dipakai program lain"):
            change(document, "90")
        assert document.laporan == laporan
        assert document.last_change is None
        assert len(document.jurnal) == 1
        other.execute("ROLLBACK")
        change(document, "90")
        assert document.laporan.cell(TARGET) == "90"
    other.close()


def test_a_reader_who_stays_makes_a_commit_fail_and_not_be_lost(berkas, monkeypatch):
    monkeypatch.setattr(connection_module, "BUSY_SECONDS", 0.05)
    other = sqlite3.connect(berkas, isolation_level=None)
    with Document.open(berkas) as document:
        other.execute("BEGIN")
        other.execute("SELECT * FROM satker").fetchall()
        with pytest.raises(NotSaved):
            change(document, "90")
        other.execute("ROLLBACK")
        change(document, "90")
    other.close()
    with Document.open(berkas) as document:
        assert document.laporan.cell(TARGET) == "90"


def test_a_full_disk_leaves_everything_as_it_was(berkas, laporan):
    with Document.open(berkas) as document:
        pages = document._file.connection.execute("PRAGMA page_count").fetchone()[0]
        document._file.connection.execute(f"PRAGMA max_page_count={pages}")
        long, address = "x" * LONGEST, Address("satker", "satker", "alamat")
        with pytest.raises(NotSaved, match="tidak muat"):
            change(document, long, address)
        assert document.laporan == laporan
        document._file.connection.execute("PRAGMA max_page_count=1000000")
        change(document, long, address)
    with Document.open(berkas) as document:
        assert document.laporan.satker.alamat == long


def test_a_file_that_was_out_of_reach_is_written_when_it_is_back(berkas, tmp_path):
    away = tmp_path / "dicabut"
    with Document.open(berkas) as document:
        berkas.rename(away)
        for value in ("90", "91"):
            with pytest.raises(NotSaved):
                change(document, value)
        assert not berkas.exists()
        away.rename(berkas)
        change(document, "92")
    with Document.open(berkas) as document:
        assert document.laporan.cell(TARGET) == "92"


def test_a_file_changed_behind_our_back_is_not_overwritten(berkas, tmp_path):
    with Document.open(berkas) as document:
        copy = document.save_copy(tmp_path / "salinan.lkjip")
        with Document.open(copy) as other:
            change(other, "70")
            kode = other.jurnal.kode
        berkas.write_bytes(copy.read_bytes())
        with pytest.raises(NotSaved, match="diubah program lain"):
            change(document, "90")
    with Document.open(berkas) as document:
        assert document.jurnal.kode == kode
        assert document.laporan.cell(TARGET) == "70"


def test_a_copy_is_whole_and_never_overwrites(berkas, tmp_path):
    with Document.open(berkas) as document:
        change(document, "90")
        document.add_berkas(b"gambar")
        copy = document.save_copy(tmp_path / "salinan.lkjip")
        with pytest.raises(FileExists):
            document.save_copy(copy)
        with pytest.raises(FileExists):
            Document.create(copy, document.laporan)
        with pytest.raises(NotSaved):
            document.save_copy(tmp_path / "tidak" / "ada.lkjip")
        with Document.open(copy) as other:
            assert other.laporan == document.laporan
            assert other.identitas == document.identitas
            assert list(other.jurnal) == list(document.jurnal)
            assert other.berkas(hashlib.sha256(b"gambar").hexdigest()) == b"gambar"
    assert {item.name for item in tmp_path.iterdir()} == {"laporan.lkjip", "salinan.lkjip"}


def test_reading_only_refuses_every_change(berkas):
    with Document.open(berkas, readonly=True) as document:
        assert document.readonly
        with pytest.raises(ReadOnlyLaporan, match="hanya untuk dibaca"):
            change(document, "90")
        with pytest.raises(ReadOnlyLaporan):
            document.add_berkas(b"x")
        assert document.undo("Petugas") is None


def test_opened_lazily_it_is_looked_at_before_the_first_change(berkas):
    with Document.open(berkas, lazy=True) as document:
        assert document.undo_step is None
        change(document, "90")
        assert document.undo_step is not None


def test_what_somebody_wrote_before_the_lock_was_ours_is_read_again(berkas):
    with Document.open(berkas, lazy=True) as late:
        with Document.open(berkas) as first:
            change(first, "90")
        late.verify()
        assert late.laporan.cell(TARGET) == "90"
        change(late, "91")
    with Document.open(berkas) as document:
        assert document.laporan.cell(TARGET) == "91"


def test_nothing_stays_beside_the_file(berkas: Path):
    with Document.open(berkas) as document:
        change(document, "90")
    assert [item.name for item in berkas.parent.iterdir()] == [berkas.name]


def test_a_note_is_never_changed_or_deleted_and_undo_withdraws_it(berkas):
    with Document.open(berkas) as document:
        with document.revise("Catatan", "Petugas") as draft:
            note = draft.new(Komentar, indikator="i1", alamat="indikator/i1", teks="Periksa")
            draft.set(TARGET, "91")
        for edit in (
            lambda draft: draft.put(replace(note, teks="Lain")),
            lambda draft: draft.delete(Komentar, note.id),
        ):
            with pytest.raises(ValueError, match="stays"), document.revise("X", "Y") as draft:
                edit(draft)
        document.undo("Petugas")
        assert document.laporan.cell(TARGET) != "91"
    with Document.open(berkas) as document:
        assert document.laporan.rows(Komentar)[note.id] == note
        assert [thread.state for thread in threads(document.laporan)] == [ThreadState.DITARIK]
        document.redo("Petugas")
        assert document.laporan.cell(TARGET) == "91"
        assert [thread.state for thread in threads(document.laporan)] == [ThreadState.TERBUKA]
        document.discard_changes("Petugas")
        document.restore(1, "Petugas")
        assert len(document.laporan.rows(Komentar)) == 3


def test_an_edisi_is_made_by_a_lock_alone_and_stays(berkas):
    with Document.open(berkas) as document:
        with pytest.raises(ValueError, match="edisi"), document.revise("E", "Y") as draft:
            draft.new(Edisi, nomor=1)
        with document.revise("Kunci", "Petugas", KUNCI) as draft:
            draft.set(Address("laporan", document.laporan.ruang, "terkunci"), 1)
            made = draft.new(Edisi, nomor=1, sidik="a")
        with document.revise("Buka", "Petugas", BUKA_KUNCI) as draft:
            draft.set(Address("laporan", document.laporan.ruang, "terkunci"), 0)
        with pytest.raises(ValueError, match="stays"), document.revise("E", "Y") as draft:
            draft.put(replace(made, sidik="b"))
        document.restore(1, "Petugas")
        assert document.laporan.rows(Edisi) == {made.id: made}
