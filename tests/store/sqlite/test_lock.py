"""One writer at a time, a dead one's lock taken over, and a second opener told who the first is."""

import errno
import fcntl
import getpass
import json
import os
import platform
import signal
import subprocess
import sys
from contextlib import ExitStack

import pytest

from lkjip_desktop import disk
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.backup_folder import folder_of
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import ReadOnlyLaporan, RefusedFile
from lkjip_desktop.store.sqlite.lock import Held, Lock, LockHolder
from tests.fault.trace import available
from tests.proses import ROOT, proses

NAMA = Address("satker", "satker", "nama")

HOLD = """
import sys, time
from lkjip_desktop.store.document import Document
document = Document.open(sys.argv[1])
print(document.readonly_reason or "terbuka", flush=True)
sys.stdin.read()
document.close()
"""


@pytest.fixture
def holder(berkas):
    """Another program that has the file open for writing."""
    with proses("-c", HOLD, berkas, stdin=subprocess.PIPE) as process:
        assert process.stdout.readline() == "terbuka\n"
        yield process
        if process.poll() is None:
            process.communicate()


def change(document, value):
    with document.revise("Nama", "Petugas") as draft:
        draft.set(NAMA, value)


def test_a_second_opener_reads_only_and_learns_who_writes(berkas):
    with Document.open(berkas) as first:
        with Document.open(berkas) as second:
            assert second.readonly
            assert getpass.getuser() in second.readonly_reason
            assert platform.node() in second.readonly_reason
            change(first, "Kantor")
            with pytest.raises(ReadOnlyLaporan, match=platform.node()):
                change(second, "Lain")
        assert not first.readonly
        change(first, "Kantor dua")
    with Document.open(berkas) as third:
        assert not third.readonly
        assert third.laporan.satker.nama == "Kantor dua"


def test_another_program_keeps_us_to_reading(berkas, holder):
    with Document.open(berkas) as document:
        assert "sedang diubah oleh" in document.readonly_reason
        assert document.laporan.satker.nama == "Kantor Contoh"
    holder.communicate()
    with Document.open(berkas) as document:
        assert not document.readonly


def test_a_lazily_opened_report_asks_for_the_lock_when_it_is_wanted(berkas):
    with Document.open(berkas, lazy=True) as document:
        assert list(berkas.parent.iterdir()) == [berkas]
        with Document.open(berkas) as first:
            document.verify()
            assert document.readonly
            assert not first.readonly


def test_the_lock_of_a_dead_program_is_taken_over(berkas, holder):
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    left = {item.name for item in berkas.parent.iterdir()}
    assert left == {berkas.name, f".{berkas.name}.kunci", f".{berkas.name}.pemegang"}
    with Document.open(berkas) as document:
        assert not document.readonly
        note = json.loads((berkas.parent / f".{berkas.name}.pemegang").read_text())
        assert note["nama"] == getpass.getuser()
        change(document, "Kantor")
    assert list(berkas.parent.iterdir()) == [berkas]


def test_two_names_of_one_file_are_one_lock(berkas, tmp_path):
    link = tmp_path / "tautan.lkjip"
    link.symlink_to(berkas)
    with Document.open(berkas), Document.open(link) as second:
        assert second.readonly


def test_a_note_that_cannot_be_read_still_keeps_us_out(berkas):
    lock = Lock(berkas)
    note = berkas.parent / f".{berkas.name}.pemegang"
    for left in ("", "{", "[]", '{"nama": 1}'):
        note.write_text(left)
        with pytest.raises(Held) as held:
            Lock(berkas)
        assert "pengguna lain" in str(held.value.holder)
    lock.release()


def test_the_lock_goes_from_hand_to_hand_and_only_one_has_it(berkas):
    for _ in range(20):
        lock = Lock(berkas)
        with pytest.raises(Held):
            Lock(berkas)
        lock.release()
    assert list(berkas.parent.iterdir()) == [berkas]


def test_closing_twice_does_not_take_the_lock_from_the_next(berkas):
    first = Document.open(berkas)
    first.close()
    with Document.open(berkas) as second:
        first.close()
        with Document.open(berkas) as third:
            assert third.readonly
        assert not second.readonly


RACE = """
import sys
from lkjip_desktop.store.sqlite.lock import Held, Lock
from pathlib import Path
path, log, end = map(Path, sys.argv[1:])
while not end.exists():
    try:
        lock = Lock(path)
    except Held:
        continue
    log.open("x").close()  # fails if two are inside at once
    log.unlink()
    lock.release()
    print(flush=True)
"""


def test_programs_that_race_for_it_never_have_it_together(berkas, tmp_path):
    inside, end = tmp_path / "di-dalam", tmp_path / "selesai"
    with ExitStack() as stack:
        racers = [stack.enter_context(proses("-c", RACE, berkas, inside, end)) for _ in range(3)]
        for racer in racers:  # all race until each has had it so often
            assert [racer.stdout.readline() for _ in range(30)] == ["\n"] * 30
        end.touch()
        for racer in racers:
            racer.communicate()
    assert [racer.returncode for racer in racers] == [0, 0, 0]


def test_who_holds_a_file_is_told_with_day_and_hour():
    holder = LockHolder("siti", "PC-2", "2024-01-12T14:02:59+08:00")
    assert str(holder) == "siti di komputer PC-2 sejak 12 Jan 2024 14.02"
    assert str(LockHolder("", "", "")) == "pengguna lain"


@pytest.mark.parametrize(
    "note", ["", "{", "[" * 100_000, "7", '{"nama": {}}', '{"nama": 7, "komputer": 7, "sejak": 7}']
)
def test_a_note_that_names_nobody_is_somebody_unknown(holder, berkas, note):
    berkas.with_name(f".{berkas.name}.pemegang").write_text(note, encoding="utf-8")
    with Document.open(berkas) as document:
        assert "sedang diubah oleh pengguna lain" in document.readonly_reason


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EOPNOTSUPP])
def test_a_share_that_cannot_lock_says_so_and_names_the_way_out(berkas, monkeypatch, number):
    def refuse(*_):
        raise OSError(number, "")

    monkeypatch.setattr(fcntl, "flock", refuse)
    with Document.open(berkas) as document:
        assert document.readonly
        assert "tidak dapat menjaga" in document.readonly_reason
        assert "simpan salinannya di komputer ini" in document.readonly_reason
        with pytest.raises(ReadOnlyLaporan):
            change(document, "Lain")
    assert list(berkas.parent.iterdir()) == [berkas]


def test_a_full_disk_is_named_when_a_report_is_opened_there(berkas, monkeypatch):
    def refuse(*_, **__):
        raise OSError(errno.ENOSPC, "")

    monkeypatch.setattr(LockHolder, "this_program", refuse)  # the note has no room
    with Document.open(berkas) as document:
        assert "penyimpanannya penuh" in document.readonly_reason
    assert list(berkas.parent.iterdir()) == [berkas]


WITHOUT_LOCKS = """
import sys
from pathlib import Path
from lkjip_desktop import disk
from lkjip_desktop.store.document import Document
path = Path(sys.argv[1])
disk.beside = lambda target: target.with_name("belum-jadi")
for readonly in (True, False):
    with Document.open(path, readonly=readonly) as document:
        print(document.readonly_reason, document.unexplained, document.laporan.data.tahun)
with Document.open(path, readonly=True) as document:
    document.save_copy(path.with_name("salinan.lkjip"))
"""


@pytest.mark.skipif(not available, reason="strace is not installed")
def test_where_nothing_can_be_locked_a_report_is_read_from_a_copy_and_copied(berkas):
    """SQLite takes ENOLCK for another program that writes, and would wait for it for ever."""
    names = (berkas.name, f".{berkas.name}.kunci", "belum-jadi", "salinan.lkjip")
    share = [word for name in names for word in ("-P", str(berkas.with_name(name)))]
    refuse = [word for call in ("flock", "fcntl") for word in ("-e", f"inject={call}:error=ENOLCK")]
    watch = ["strace", "-f", "-qq", "-e", "trace=flock,fcntl", "-o", "/dev/null", *share, *refuse]
    done = subprocess.run(
        [*watch, sys.executable, "-c", WITHOUT_LOCKS, str(berkas)],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    reading, writing = done.stdout.splitlines()
    assert reading.startswith("Laporan ini dibuka hanya untuk dibaca")
    assert "tidak dapat menjaga" in writing
    assert writing.endswith("() 2031")
    assert {item.name for item in berkas.parent.iterdir()} == {berkas.name, "salinan.lkjip"}
    with Document.open(berkas.with_name("salinan.lkjip")) as document:
        assert not document.readonly


def test_a_name_too_long_for_what_stands_beside_it_is_told(berkas):
    for length in range(236, 249):
        long = berkas.rename(berkas.with_name("a" * length + ".lkjip"))
        try:
            with Document.open(long) as document:
                reason = document.readonly_reason
        except RefusedFile as refusal:
            reason = refusal.kalimat
        assert not reason or ("terlalu panjang" in reason and "lebih pendek" in reason)
        assert list(berkas.parent.iterdir()) == [long]
        berkas = long
    assert reason


def test_the_next_writer_clears_away_what_a_killed_one_left(berkas):
    with proses("-c", "") as dead:
        dead.wait()
    folder = folder_of(berkas)
    folder.mkdir(parents=True)
    for place in (berkas, folder / "000001.lkjip"):
        name = disk.beside(place).name.replace(f"-{os.getpid()}-", f"-{dead.pid}-")
        place.with_name(name).write_bytes(b"setengah")
    Document.open(berkas).close()
    assert list(berkas.parent.iterdir()) == [berkas]
    assert list(folder.iterdir()) == []
