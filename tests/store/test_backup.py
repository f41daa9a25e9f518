"""Backups: taken when changes are closed, rotated, found by the place of the file."""

from lkjip_desktop.domain.laporan import Address
from lkjip_desktop.store import backup
from lkjip_desktop.store.backup import daftar_backup, latest_backup
from lkjip_desktop.store.document import Document

NAMA = Address("satker", "satker", "nama")


def change(path, value):
    with Document.open(path) as document, document.revise("Nama", "Petugas") as draft:
        draft.set(NAMA, value)


def test_what_was_changed_is_backed_up_at_closing_and_nothing_else_is(berkas):
    with Document.open(berkas):
        pass
    assert latest_backup(berkas) is None
    change(berkas, "Kantor")
    with Document.open(latest_backup(berkas)) as document:
        assert document.laporan.satker.nama == "Kantor"
    with Document.open(berkas):
        pass
    assert len(daftar_backup(berkas)) == 1


def test_backups_stand_in_the_users_data_folder(berkas, rumah):
    change(berkas, "Kantor")
    assert latest_backup(berkas).is_relative_to(rumah / "data")


def test_the_oldest_backup_goes_first(berkas):
    for n in range(backup.KEPT + 3):
        change(berkas, f"Kantor {n}")
    known = daftar_backup(berkas)
    assert len(known) == backup.KEPT
    assert [int(item.name[:6]) for item in known] == list(range(4, backup.KEPT + 4))
    with Document.open(known[0]) as document:
        assert document.laporan.satker.nama == "Kantor 3"


def test_of_large_files_fewer_are_kept(berkas, monkeypatch):
    monkeypatch.setattr(backup, "KEPT_BYTES", 3 * berkas.stat().st_size)
    for n in range(6):
        change(berkas, f"Kantor {n}")
    assert len(daftar_backup(berkas)) == 3
    monkeypatch.setattr(backup, "KEPT_BYTES", 1)
    change(berkas, "Kantor")
    assert len(daftar_backup(berkas)) == backup.KEPT_LEAST


def test_the_same_state_is_backed_up_once(berkas):
    with Document.open(berkas) as document:
        with document.revise("Nama", "Petugas") as draft:
            draft.set(NAMA, "Kantor")
        assert document.back_up() == document.back_up() == latest_backup(berkas)
    assert len(daftar_backup(berkas)) == 1


def test_files_of_one_name_in_two_folders_have_backups_of_their_own(berkas, tmp_path, laporan):
    other = tmp_path / "lain"
    other.mkdir()
    Document.create(other / berkas.name, laporan).close()
    change(berkas, "Satu")
    change(other / berkas.name, "Dua")
    with Document.open(latest_backup(berkas)) as document:
        assert document.laporan.satker.nama == "Satu"


def test_a_backup_that_cannot_be_written_stops_nobody(berkas, rumah, caplog):
    (rumah / "data").write_text("ini berkas, bukan folder")
    change(berkas, "Kantor")
    assert "no backup" in caplog.text
    with Document.open(berkas) as document:
        assert document.laporan.satker.nama == "Kantor"
