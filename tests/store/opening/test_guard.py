"""Opening leaves the bytes alone, and refuses what is not ours or not whole with one sentence."""

import hashlib
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.jurnal import differences, state_of
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import DamagedFile, NewerFile, RefusedFile
from lkjip_desktop.store.past import cell_history
from lkjip_desktop.store.sqlite.schema import current_version

ROOT = Path(__file__).parents[3]
LOGO = Address("satker", "satker", "logo")


def prints(path):
    found = path.stat()
    return hashlib.sha256(path.read_bytes()).hexdigest(), found.st_mtime_ns, found.st_size


def refusal(path, kind=RefusedFile):
    """The sentence that refuses each way of opening, which leave the file as it was."""
    before = prints(path) if path.is_file() else None
    beside = set(path.parent.iterdir())
    sentences = set()
    for how in ({}, {"readonly": True}, {"lazy": True}):
        with pytest.raises(kind) as caught, Document.open(path, **how) as document:
            document.verify()
        sentences.add(caught.value.kalimat)
    assert len(sentences) == 1
    assert set(path.parent.iterdir()) == beside
    if before:
        assert prints(path) == before
    (sentence,) = sentences
    assert str(path) in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def test_opening_reading_and_closing_leaves_the_bytes_alone(berkas):
    with Document.open(berkas) as document:
        document.add_berkas(b"gambar")
    before = prints(berkas)
    for how in ({}, {"readonly": True}, {"lazy": True}):
        with Document.open(berkas, **how) as document:
            assert list(document.jurnal)
            assert document.undo("Petugas") is None
            cell_history(document.jurnal, LOGO)
            document.save_copy(berkas.with_name("salinan.lkjip")).unlink()
        assert prints(berkas) == before
    assert list(berkas.parent.iterdir()) == [berkas]


def test_a_missing_path(tmp_path):
    assert "tidak ditemukan" in refusal(tmp_path / "tidak-ada.lkjip")
    assert "tidak ditemukan" in refusal(tmp_path / "laporan.lkjip")


def test_a_folder(tmp_path):
    folder = tmp_path / "folder.lkjip"
    folder.mkdir()
    assert "folder" in refusal(folder)


def test_an_empty_file(tmp_path):
    path = tmp_path / "kosong.lkjip"
    path.touch()
    assert "kosong" in refusal(path)


@pytest.mark.parametrize(
    ("contents", "named"),
    [
        (b"Kepada Yth. Kepala Kantor Wilayah\n" * 20, "berkas teks"),
        (b"pendek", "berkas teks"),
        ("é".encode() * 80, "berkas teks"),
        (b"PK\x03\x04\x14\x00\x06\x00" + bytes(range(256)), "bila arsip, ekstrak dahulu"),
        (b"\x00", "berkas jenis lain"),
    ],
)
def test_a_file_of_another_kind(tmp_path, contents, named):
    path = tmp_path / "laporan.lkjip"
    path.write_bytes(contents)
    assert named in refusal(path)


def test_a_pipe_is_not_waited_for(tmp_path):
    pipe = tmp_path / "pipa.lkjip"
    os.mkfifo(pipe)
    with pytest.raises(RefusedFile, match="bukan berkas biasa"):
        Document.open(pipe)


def test_the_database_of_another_program(tmp_path):
    path = tmp_path / "lain.lkjip"
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode=WAL")
        other.execute("CREATE TABLE t (a)")
        other.commit()
    assert "program lain" in refusal(path)


def test_a_hot_journal_of_another_program_stays(tmp_path):
    path = tmp_path / "lain.lkjip"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE t (a)")
        other.commit()
    journal = tmp_path / "lain.lkjip-journal"
    journal.write_bytes(bytes.fromhex("d9d505f920a163d7") + bytes(600))
    before = prints(journal)
    assert "program lain" in refusal(path)
    assert prints(journal) == before


def test_a_newer_version(berkas):
    with closing(sqlite3.connect(berkas)) as connection:
        connection.execute(f"PRAGMA user_version={current_version() + 1}")
    assert f"pasang program yang membaca berkas versi {current_version() + 1}" in refusal(
        berkas, NewerFile
    )


def test_no_version_at_all(berkas):
    with closing(sqlite3.connect(berkas)) as connection:
        connection.execute("PRAGMA user_version=0")
    refusal(berkas, DamagedFile)


def test_a_database_left_in_wal_mode(berkas):
    raw = bytearray(berkas.read_bytes())
    raw[18:20] = b"\x02\x02"
    berkas.write_bytes(raw)
    refusal(berkas, DamagedFile)


@pytest.mark.parametrize("share", [0.0001, 0.01, 0.5, 0.999])
def test_a_truncated_file(berkas, share):
    raw = berkas.read_bytes()
    berkas.write_bytes(raw[: int(len(raw) * share)])
    refusal(berkas, DamagedFile)


def test_a_damaged_file_is_refused_with_the_last_backup(berkas):
    with Document.open(berkas) as document, document.revise("Isi", "Petugas") as draft:
        draft.set(Address("satker", "satker", "nama"), "Kantor")
    raw = berkas.read_bytes()
    berkas.write_bytes(raw[:5000])
    with pytest.raises(DamagedFile) as caught:
        Document.open(berkas)
    backup = caught.value.cadangan
    assert str(backup) in caught.value.kalimat
    with Document.open(backup) as document:
        assert document.laporan.satker.nama == "Kantor"


def test_contents_that_changed(berkas):
    contents = b"isi foto " * 2000
    with Document.open(berkas) as document:
        document.add_berkas(contents)
    raw = bytearray(berkas.read_bytes())
    raw[raw.index(b"isi foto isi") + 100] ^= 1
    berkas.write_bytes(raw)
    assert "lampiran" in refusal(berkas, DamagedFile)


def test_a_digit_that_flipped_is_opened_and_named(berkas, laporan):
    raw = bytearray(berkas.read_bytes())
    at = raw.index(b"Kantor Contoh")  # the row; the jurnal's page comes later
    raw[at] ^= 1
    berkas.write_bytes(raw)
    with Document.open(berkas) as document:
        assert document.laporan.satker.nama == "Jantor Contoh"
        (cell,) = document.unexplained
        assert (str(cell.address), cell.before, cell.after) == (
            "satker/satker/nama",
            "Kantor Contoh",
            "Jantor Contoh",
        )


def test_text_that_is_no_text_any_more_is_opened_and_named(berkas):
    raw = bytearray(berkas.read_bytes())
    raw[raw.index(b"Kantor Contoh")] ^= 0x80
    berkas.write_bytes(raw)
    with Document.open(berkas) as document:
        assert document.laporan.satker.nama == "\ufffdantor Contoh"
        assert [str(cell.address) for cell in document.unexplained] == ["satker/satker/nama"]


def test_an_id_that_changed_in_its_row_but_not_in_the_index_is_refused(berkas, laporan):
    (indikator,) = laporan.daftar(Indikator)[:1]
    with closing(sqlite3.connect(berkas)) as connection:
        statement = "SELECT rootpage FROM sqlite_schema WHERE type='table' AND name='indikator'"
        (page,) = connection.execute(statement).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    raw = bytearray(berkas.read_bytes())
    at = raw.index(indikator.id.encode(), (page - 1) * size, page * size)
    raw[at] ^= 1
    berkas.write_bytes(raw)
    assert "kehilangan induknya" in refusal(berkas, DamagedFile)


@pytest.mark.parametrize(
    "cell", ["renstra_akhir=999999999", "renstra_awal=-1", "tahun=20222", "tahun=12"]
)
def test_a_year_that_cannot_be_is_refused_before_it_takes_all_memory(berkas, cell):
    with closing(sqlite3.connect(berkas)) as connection:
        connection.execute(f"UPDATE laporan SET {cell}")
        connection.commit()
    assert "tidak mungkin" in refusal(berkas, DamagedFile)


@pytest.mark.parametrize("day", ["0022-08-17", "2022-02-30", "besok", "99999-01-01"])
def test_a_date_that_cannot_be_is_refused(berkas, day):
    with closing(sqlite3.connect(berkas)) as connection:
        connection.execute("UPDATE surat_pengantar SET tanggal=?", (day,))
        connection.commit()
    assert "tidak mungkin" in refusal(berkas, DamagedFile)


def test_nothing_is_written_that_could_not_be_read_again(berkas, laporan):
    with Document.open(berkas) as document:
        where = Address("laporan", laporan.ruang, "renstra_akhir")
        with pytest.raises(Refusal, match="tidak mungkin"):  # noqa: SIM117
            with document.revise("Tahun", "Petugas") as draft:
                draft.set(where, 999_999_999)
        assert document.laporan == laporan


@pytest.mark.acak
def test_a_flipped_bit_anywhere_is_refused_or_named_or_without_effect(
    berkas, laporan, benih, banyak
):
    with Document.open(berkas) as document:
        document.add_berkas(b"gambar" * 100)
        jurnal = list(document.jurnal)
    whole = berkas.read_bytes()
    used = [at for at, byte in enumerate(whole) if byte]
    name = laporan.satker.nama.encode()
    spoken = [found.start() + at for found in re.finditer(name, whole) for at in range(len(name))]
    refused = named = 0
    for number in range(banyak(3000)):
        raw = bytearray(whole)
        # Most of a file is held by its structure or the jurnal; a tenth goes where a value is.
        at = benih.choice(used if number % 10 else spoken)
        raw[at] ^= 1 << benih.randrange(8)
        berkas.write_bytes(raw)
        try:
            with Document.open(berkas) as document:
                found = differences(state_of(laporan), state_of(document.laporan))
                cells = {cell for row in found for cell in row.cells()}
                assert set(document.unexplained) == cells, at
                assert list(document.jurnal) == jurnal, at
                named += bool(cells)
        except RefusedFile:
            refused += 1
        assert berkas.read_bytes() == raw
    assert refused
    assert named
    assert list(berkas.parent.iterdir()) == [berkas]


as_root = pytest.mark.skipif(
    hasattr(os, "geteuid") and os.geteuid() != 0, reason="only root can act as somebody else"
)


def as_nobody(script: str, *arguments: object) -> str:
    """Run a script as a user who owns nothing, since root may do everything.

    The program, and the schemas that it ships, are loaded before: both may lie where only their
    owner reads, as a clone under /root does.
    """
    drop = """
import os, filelock, platformdirs
from lkjip_desktop.store import (backup, document)
from lkjip_desktop.store.opening import (copy, file)
from lkjip_desktop.store import (verify)
from lkjip_desktop.store.sqlite import (lock, schema)
schema.shipped_schemas(schema.current_version())
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
"""
    return subprocess.run(
        [sys.executable, "-c", drop + script, *map(str, arguments)],
        cwd=ROOT,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1", "HOME": "/nonexistent"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout


@pytest.fixture
def shared():
    """A folder that everybody may enter."""
    with tempfile.TemporaryDirectory(prefix="lkjip-uji-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


OPEN = """
import sys
from pathlib import Path
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.store.document import Document
try:
    with Document.open(Path(sys.argv[1])) as document:
        print(document.readonly, document.laporan.satker.nama, document.readonly_reason)
except Refusal as error:
    print(error.kalimat)
"""


@as_root
def test_no_permission_to_read(shared, laporan):
    path = shared / "laporan.lkjip"
    Document.create(path, laporan).close()
    path.chmod(0)
    before = prints(path)
    assert "tidak boleh dibaca" in as_nobody(OPEN, path)
    assert prints(path) == before


@as_root
def test_a_folder_that_cannot_be_written_opens_for_reading_only(shared, laporan):
    path = shared / "laporan.lkjip"
    Document.create(path, laporan).close()
    path.chmod(0o666)
    before = prints(path)
    said = as_nobody(OPEN, path)
    assert said.startswith("True Kantor Contoh Laporan ini hanya dapat dibaca")
    assert prints(path) == before
    assert list(shared.iterdir()) == [path]


def test_a_file_that_cannot_be_written_opens_for_reading_only(shared, laporan):
    shared.chmod(0o777)
    path = shared / "laporan.lkjip"
    Document.create(path, laporan).close()
    path.chmod(0o444)
    assert as_nobody(OPEN, path).startswith("True Kantor Contoh")
    assert list(shared.iterdir()) == [path]


def half_written(path: Path, laporan) -> bytes:
    """Leave `path` as a program that died in the middle of a commit does; give back what it was."""
    Document.create(path, laporan).close()
    before = path.read_bytes()
    script = """
import os, signal, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size=1")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE indikator SET target='66'")
connection.execute("PRAGMA user_version=1")
connection.executemany(
    "INSERT INTO berkas VALUES (?, ?)", [(str(n), bytes(9000)) for n in range(200)]
)
os.kill(os.getpid(), signal.SIGKILL)
"""
    subprocess.run([sys.executable, "-c", script, str(path)], check=False)
    assert path.read_bytes() != before
    assert Path(f"{path}-journal").stat().st_size
    return before


def test_our_own_hot_journal_is_rolled_back(tmp_path, laporan):
    path = tmp_path / "laporan.lkjip"
    half_written(path, laporan)
    with Document.open(path) as document:
        assert document.laporan == laporan
        with document.revise("Isi", "Petugas") as draft:
            draft.set(Address("satker", "satker", "nama"), "Kantor")
    assert list(tmp_path.iterdir()) == [path]


@as_root
def test_a_reader_rolls_it_back_in_a_copy_where_it_may_not_write(shared, laporan):
    path = shared / "laporan.lkjip"
    half_written(path, laporan)
    for file in shared.iterdir():
        file.chmod(0o644)
    before = prints(path)
    said = as_nobody(OPEN, path)
    assert said.startswith("True Kantor Contoh")
    assert prints(path) == before


def test_a_journal_that_belongs_to_another_file_is_not_rolled_back(tmp_path, laporan):
    path = tmp_path / "laporan.lkjip"
    half_written(path, laporan)
    other = tmp_path / "lain.lkjip"
    with Document.create(other, laporan) as document:
        for n in range(5):
            with document.revise("Isi", "Petugas") as draft:
                draft.set(Address("satker", "satker", "nama"), f"Kantor {n}")
    other.replace(path)  # a newer copy comes from a flash disk
    journal = Path(f"{path}-journal").read_bytes()
    assert "sisa simpanan" in refusal(path)
    assert Path(f"{path}-journal").read_bytes() == journal
    Path(f"{path}-journal").unlink()
    with Document.open(path) as document:
        assert document.laporan.satker.nama == "Kantor 4"
