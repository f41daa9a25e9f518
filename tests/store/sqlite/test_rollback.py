"""What stands beside a file from elsewhere is read by us first, and never followed."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import RefusedFile
from lkjip_desktop.store.opening.parcel import untouched
from lkjip_desktop.store.sqlite.rollback import hot_journal, refuse_foreign

MAGIC = bytes.fromhex("d9d505f920a163d7")
NAME = Address("satker", "satker", "nama")
WAYS = ({}, {"readonly": True}, {"lazy": True})


def left_by_a_kill(path: Path) -> bytes:
    """A sound journal of the file, as it stands beside it in the middle of a commit."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size=1")
        connection.execute("BEGIN")
        connection.execute("UPDATE satker SET nama = hex(randomblob(20000))")
        connection.execute("UPDATE satker SET alamat = hex(randomblob(20000))")
        journal = Path(f"{path}-journal").read_bytes()
        connection.execute("ROLLBACK")
    assert journal.startswith(MAGIC)
    return journal


def naming(victim: Path) -> bytes:
    """The end of a journal by which SQLite deletes the file `victim`."""
    name = str(victim).encode()
    total = sum(char - 256 if char > 127 else char for char in name) % 2**32
    return (
        (0x40000000 // 4096 + 1).to_bytes(4)
        + name
        + len(name).to_bytes(4)
        + total.to_bytes(4)
        + MAGIC
    )


@pytest.fixture
def victim(tmp_path):
    path = tmp_path / "surat penting.docx"
    path.write_bytes(b"isi surat")
    return path


@pytest.mark.parametrize("beginning", ["sound", "broken"])
def test_a_file_named_at_the_end_of_a_journal_stays(berkas, victim, beginning):
    start = {"sound": left_by_a_kill(berkas), "broken": b"\x01" * 512}[beginning]
    journal = Path(f"{berkas}-journal")
    journal.write_bytes(start + naming(victim))
    for how in WAYS:
        with pytest.raises(RefusedFile, match="sisa simpanan berkas lain"):
            Document.open(berkas, **how)
    with pytest.raises(RefusedFile), untouched(berkas) as copy:
        Document.open(copy, readonly=True)
    assert victim.read_bytes() == b"isi surat"
    assert journal.read_bytes() == start + naming(victim)


def test_sqlite_itself_would_delete_it(berkas, victim):
    Path(f"{berkas}-journal").write_bytes(left_by_a_kill(berkas) + naming(victim))
    with closing(sqlite3.connect(berkas)) as connection:
        connection.execute("SELECT count(*) FROM satker")
    assert not victim.exists()


def test_a_link_leads_to_the_journal_of_the_file_itself(berkas, victim, tmp_path):
    Path(f"{berkas}-journal").write_bytes(left_by_a_kill(berkas) + naming(victim))
    link = tmp_path / "pintasan.lkjip"
    link.symlink_to(berkas)
    with pytest.raises(RefusedFile):
        Document.open(link)
    assert victim.exists()


def test_our_own_journal_is_still_rolled_back(berkas):
    Path(f"{berkas}-journal").write_bytes(left_by_a_kill(berkas))
    assert hot_journal(berkas)
    refuse_foreign(berkas)
    with Document.open(berkas) as document:
        assert document.laporan.satker.nama == "Kantor Contoh"


def test_a_journal_larger_than_its_file_can_fill_is_not_walked(berkas, tmp_path, monkeypatch):
    journal = Path(f"{berkas}-journal")
    start = bytearray(left_by_a_kill(berkas))
    start[8:12] = (2**31).to_bytes(4)
    with journal.open("wb") as file:
        file.write(start)
        file.truncate(60 * 10**9)
    copied = []
    monkeypatch.setattr(shutil, "copyfile", lambda *names: copied.append(names))
    with pytest.raises(RefusedFile), untouched(berkas):
        pass
    with pytest.raises(RefusedFile):
        Document.open(berkas)
    assert not copied


def test_a_wal_beside_the_file_is_not_read(berkas, tmp_path):
    other = tmp_path / "lain.lkjip"
    shutil.copy(berkas, other)
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("UPDATE satker SET nama = 'dari luar'")
        connection.commit()
        shutil.copy(f"{other}-wal", f"{berkas}-wal")
    for how in WAYS:
        with pytest.raises(RefusedFile, match="-wal"):
            Document.open(berkas, **how)
    Path(f"{berkas}-wal").unlink()
    with Document.open(berkas) as document:
        assert document.laporan.satker.nama == "Kantor Contoh"
