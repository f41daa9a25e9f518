"""Backups: taken when changes are closed, rotated, found by the place of the file."""

import os
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store import backup
from lkjip_desktop.store.backup import KeptBackup, kept_backups
from lkjip_desktop.store.backup_folder import daftar_backup, folder_of, latest_backup
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import DamagedFile, NotSaved

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


def test_closing_does_not_look_again_at_a_backup_that_was_just_made(berkas, monkeypatch):
    looked = []
    monkeypatch.setattr(backup, "verify", looked.append)
    with Document.open(berkas) as document:
        for nama in ("Kantor", "Kantor Lain"):
            with document.revise("Nama", "Petugas") as draft:
                draft.set(NAMA, nama)
            document.back_up()
    assert len(looked) == len(daftar_backup(berkas)) == 2


def test_files_of_one_name_in_two_folders_have_backups_of_their_own(berkas, tmp_path, laporan):
    other = tmp_path / "lain"
    other.mkdir()
    Document.create(other / berkas.name, laporan).close()
    change(berkas, "Satu")
    change(other / berkas.name, "Dua")
    with Document.open(latest_backup(berkas)) as document:
        assert document.laporan.satker.nama == "Satu"


def test_a_backup_that_cannot_be_written_is_said_and_stops_nobody_from_leaving(berkas, rumah):
    (rumah / "data").write_text("ini berkas, bukan folder")
    with Document.open(berkas) as document:
        with document.revise("Nama", "Petugas") as draft:
            draft.set(NAMA, "Kantor")
        with pytest.raises(NotSaved, match="belum dibuat"):
            document.back_up()
    assert "Cadangan laporan.lkjip belum dibuat" in document.backup_failure
    with Document.open(berkas) as document:
        assert document.laporan.satker.nama == "Kantor"


def test_a_consolidation_waits_for_its_backup(berkas, rumah):
    (rumah / "data").write_text("ini berkas, bukan folder")
    with Document.open(berkas) as document, pytest.raises(NotSaved):
        document.back_up()


def test_a_damaged_file_pushes_out_no_sound_backup(berkas):
    change(berkas, "Kantor")
    sound = daftar_backup(berkas)
    with Document.open(berkas) as document:
        with document.revise("Nama", "Petugas") as draft:
            draft.set(NAMA, "Kantor lain")
        raw = berkas.read_bytes()
        at = raw.index(b"Kantor lain")
        berkas.write_bytes(raw[:at] + bytes(2000) + raw[at + 2000 :])
        document._file.connection.execute("PRAGMA shrink_memory")
        for _ in range(backup.KEPT + 2):
            with pytest.raises(NotSaved, match="rusak"):
                document.back_up()
    assert daftar_backup(berkas) == sound
    assert document.backup_failure


def test_rows_from_outside_push_out_no_sound_backup(berkas):
    change(berkas, "Kantor")
    sound = daftar_backup(berkas)
    with closing(sqlite3.connect(berkas)) as outside:
        outside.execute("UPDATE indikator SET target = '99'")
        outside.commit()
    for n in range(backup.KEPT + 2):
        change(berkas, f"Kantor {n}")
    assert daftar_backup(berkas) == sound
    assert latest_backup(berkas) == sound[-1]
    apart = [item for item in sound[0].parent.iterdir() if item not in sound]
    assert len(apart) == backup.KEPT_LEAST


@pytest.mark.parametrize("name", ["2022.lkjip", "2022 salinan.lkjip", "000009-x.lkjip", "٠٠٠٠٠٩-x"])
def test_what_else_lies_in_the_folder_is_left_alone(berkas, name):
    change(berkas, "Kantor")
    stray = folder_of(berkas) / name
    stray.write_bytes(b"berkas orang lain")
    change(berkas, "Kantor lain")
    assert [item.name[:7] for item in daftar_backup(berkas)] == ["000001-", "000002-"]
    assert stray.exists()


@pytest.mark.parametrize("clock", [1e12, -1e12, 253402300799, -62135596800])
def test_a_clock_beyond_the_calendar_stops_no_backup(berkas, clock):
    change(berkas, "Kantor")
    os.utime(latest_backup(berkas), (clock, clock))
    change(berkas, "Kantor lain")
    assert len(daftar_backup(berkas)) == 2


def test_a_damaged_file_offers_the_last_backup_that_is_still_whole(berkas):
    change(berkas, "Satu")
    change(berkas, "Dua")
    whole, broken = daftar_backup(berkas)
    broken.write_bytes(broken.read_bytes()[:6000])
    berkas.write_bytes(berkas.read_bytes()[:6000])
    with pytest.raises(DamagedFile) as found:
        Document.open(berkas)
    assert found.value.cadangan == whole
    whole.write_bytes(b"")
    with pytest.raises(DamagedFile, match="cadangan yang utuh tidak ada") as found:
        Document.open(berkas)
    assert found.value.cadangan is None


def test_a_state_whose_backup_was_damaged_is_backed_up_anew(berkas):
    change(berkas, "Satu")
    broken = latest_backup(berkas)
    broken.write_bytes(broken.read_bytes()[:6000])
    with Document.open(berkas) as document:
        assert document.back_up() != broken


def test_a_backup_itself_is_only_read(berkas):
    change(berkas, "Satu")
    with Document.open(latest_backup(berkas)) as document:
        assert document.readonly
        assert "Berkas ini cadangan" in document.readonly_reason


@pytest.mark.skipif(not Path("/sys/kernel").is_dir(), reason="no folder that forbids it to all")
def test_a_folder_that_takes_no_files_is_called_that(berkas):
    with Document.open(berkas) as document, pytest.raises(NotSaved, match="tidak boleh ditulisi"):
        document.save_copy("/sys/kernel/laporan.lkjip")


def days(*ages):
    """A backup for each day so many days ago, oldest first."""
    today = date(2031, 3, 12)
    found = [KeptBackup(Path(f"{n}"), today - timedelta(days=age), 1) for n, age in enumerate(ages)]
    return found, kept_backups(found)


def test_old_backups_are_thinned_to_days_and_weeks():
    found, kept = days(*range(200, 0, -1))
    assert {item.path for item in found[-backup.KEPT_DAYS :]} <= kept
    weeks = {item.day.isocalendar()[:2] for item in found if item.path in kept}
    assert len(weeks) == backup.KEPT_WEEKS
    assert len(kept) < backup.KEPT_DAYS + backup.KEPT_WEEKS


def test_a_day_of_much_work_leaves_the_days_before_it():
    found, kept = days(*([9] * 5), *([8] * 5), *([0] * 40))
    assert [item.path in kept for item in found[:10]] == [False] * 4 + [True] + [False] * 4 + [True]
    assert sum(item.path in kept for item in found[10:]) == backup.KEPT


def test_a_clock_that_goes_back_loses_nothing_new():
    found, kept = days(0, 0, 0, 400, 400, 400)
    assert {item.path for item in found} == kept
