"""The window over files that no program of ours writes: each is refused in a sentence, or shown."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import tests
from lkjip_desktop.domain.model.jurnal import canonical
from lkjip_desktop.store.document import Document
from tests.contoh import laporan_contoh
from tests.luar import from_outside
from tests.store.conftest import berkas, laporan
from tests.store.sqlite.test_connection import FOREIGN
from tests.store.sqlite.test_rollback import left_by_a_kill, naming
from tests.store.test_hostile import DEEP, EXTRAS, IDENTITIES, NO_ROWS, ROWS, TIMES, forge, worked
from tests.ui.tangan import escape, tangan

__all__ = ["berkas", "laporan", "worked"]
Spoil = Callable[[Path], object]


def rows() -> Iterator[tuple[str, Spoil]]:
    for name, statement in ROWS.items():

        def spoil(path: Path, statement: str = statement) -> None:
            with from_outside(path) as connection:
                connection.execute("PRAGMA foreign_keys=OFF")
                connection.execute(statement)

        yield name, spoil
    for name, statement in FOREIGN.items():
        yield name, lambda path, statement=statement: execute(path, statement)


def entries() -> Iterator[tuple[str, Spoil]]:
    told = [
        (2, {"isi": isi}) for isi in (*map(canonical, NO_ROWS), "{", DEEP, "[1e999]", "9" * 5000)
    ]
    told += [
        (2, {"jenis": kind, "keterangan": canonical(extra)})
        for kind, found in EXTRAS.items()
        for extra in found
    ]
    told += [(1, {"keterangan": extra}) for extra in (*map(canonical, IDENTITIES), DEEP, "7")]
    told += [(2, {"waktu": waktu}) for waktu in TIMES]
    for number, (nomor, cells) in enumerate(told):
        yield f"entry {number}", lambda path, nomor=nomor, cells=cells: forge(path, nomor, **cells)


def bytes_() -> Iterator[tuple[str, Spoil]]:
    def change(path: Path, edit: Callable[[bytes], bytes]) -> None:
        path.write_bytes(edit(path.read_bytes()))

    for share in (0, 0.0001, 0.01, 0.5, 0.999):
        yield (
            f"cut {share}",
            lambda path, share=share: change(path, lambda raw: raw[: int(len(raw) * share)]),
        )
    for name, raw in {
        "text": b"Kepada Yth.\n" * 40,
        "zip": b"PK\x03\x04" + bytes(400),
        "pdf": b"%PDF-1.7\n" + bytes(400),
        "picture": b"\x89PNG\r\n\x1a\n" + bytes(400),
    }.items():
        yield name, lambda path, raw=raw: path.write_bytes(raw)
    yield "wal", lambda path: change(path, lambda raw: raw[:18] + b"\x02\x02" + raw[20:])
    yield "zeros inside", lambda path: change(path, lambda raw: raw[:8192] + bytes(len(raw) - 8192))
    yield (
        "noise inside",
        lambda path: change(path, lambda raw: raw[:100] + os.urandom(len(raw) - 100)),
    )
    yield "another database", another
    yield "a newer version", lambda path: execute(path, "PRAGMA user_version=99")
    yield "no version", lambda path: execute(path, "PRAGMA user_version=0")
    yield (
        "a journal that names a file",
        lambda path: journal(path, left_by_a_kill(path) + naming(path.with_name("surat.docx"))),
    )
    yield "a journal of noise", lambda path: journal(path, b"\x01" * 5000)
    yield "a wal beside it", lambda path: Path(f"{path}-wal").write_bytes(b"\x37" * 500)
    yield "a folder", lambda path: (path.unlink(), path.mkdir())
    yield "a pipe", lambda path: (path.unlink(), os.mkfifo(path))
    yield "nothing", lambda path: path.unlink()
    yield "a link to itself", lambda path: (path.unlink(), path.symlink_to(path))


def another(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE t (a)")
        other.commit()


def execute(path: Path, words: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(words)
        connection.commit()


def journal(path: Path, raw: bytes) -> None:
    Path(f"{path}-journal").write_bytes(raw)


def look_round(meja, seen: list[object]) -> None:
    """The history, and every tab unless it showed the very same before, as one who is curious.

    A tab shows the report, and marks the rows that were changed outside: in the short run one cell
    of a kind of rows does for the others.
    """
    window, changed = meja.window, meja.session.document.unexplained
    marked = changed if tests.PENUH else {cell.address.kind for cell in changed}
    shown = (meja.laporan, meja.session.subsie, marked)
    if shown not in seen:
        seen.append(shown)
        for room in window.sections.rooms:
            window.sections.select(room.key)
            QApplication.processEvents()
    with tangan(escape()):
        window.form.aksi_riwayat.trigger()
    QApplication.processEvents()


@pytest.mark.parametrize("kind", [rows, entries, bytes_], ids=lambda kind: kind.__name__)
def test_each_ends_in_a_sentence_or_is_shown(meja, worked, tmp_path, kind):
    meja.window.settle()
    refused, seen = 0, []
    for number, (name, spoil) in enumerate(kind()):
        folder = tmp_path / f"kasus{number}"
        folder.mkdir()
        path = Path(shutil.copyfile(worked, folder / "laporan.lkjip"))
        spoil(path)
        meja.window.form.pita.hide()
        meja.window.files.open(path)
        QApplication.processEvents()
        if meja.window.has_report:
            assert kind is not rows or "dari luar program" in meja.window.form.pita_berkas_teks.text
            look_round(meja, seen)
            assert meja.window.files.close(), name
            continue
        refused += 1
        said = meja.message
        assert str(path) in said, (name, said)
        assert said.endswith("."), (name, said)
        assert "kesalahan di dalamnya" not in said, (name, said)
    assert refused > 20 or kind is not entries
    assert meja.window.form.root.isVisible()


def test_a_report_is_open_before_and_after_a_file_that_is_refused(meja, tmp_path):
    broken = tmp_path / "rusak.lkjip"
    Document.create(broken, laporan_contoh("kecil")).close()
    broken.write_bytes(broken.read_bytes()[:9000])
    meja.window.files.open(broken)
    assert "rusak" in meja.message
    meja.open(laporan_contoh("kecil"))
    assert meja.window.has_report
