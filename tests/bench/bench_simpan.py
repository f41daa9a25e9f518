"""One committed cell against the same statements in bare sqlite3, and opening, in CPU time."""

import sqlite3
from contextlib import closing
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from lkjip_desktop.domain.model.entity import NilaiBaris
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.store.document import Document
from tests.bench import Baris, bergantian, kali
from tests.contoh import laporan_contoh

ROUNDS = 9
COMMITS = 100
OLD_ENTRIES = 2000


class Telanjang:
    """A file of ours written to by sqlite3 alone, as briefly as it can be."""

    def __init__(self, path: Path, row: str) -> None:
        self.connection = sqlite3.connect(path, isolation_level=None)
        self.connection.execute("PRAGMA synchronous=FULL")
        self.row = row
        head = "SELECT * FROM jurnal ORDER BY nomor DESC LIMIT 1"
        self.nomor = count(self.connection.execute(head).fetchone()[0] + 1)
        isi = f'[["nilai_baris","{row}",{{"realisasi":"1"}},{{"realisasi":"2"}}]]'
        self.entry = ("0" * 64, "2031-01-02T08:00:00+08:00", "Petugas", "Isi", "ubah", "{}", isi)

    def commit(self, value: str) -> None:
        execute = self.connection.execute
        execute("BEGIN IMMEDIATE")
        execute("UPDATE nilai_baris SET realisasi = ? WHERE id = ?", (value, self.row))
        execute(
            "INSERT INTO jurnal VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (next(self.nomor), *self.entry)
        )
        execute("COMMIT")


def ukur() -> list[Baris]:
    laporan = laporan_contoh("induk")
    row = min(laporan.rows(NilaiBaris))
    with TemporaryDirectory() as folder:
        ours, bare = Path(folder, "kami.lkjip"), Path(folder, "telanjang.lkjip")
        Document.create(bare, laporan).close()
        telanjang = Telanjang(bare, row)
        with Document.create(ours, laporan) as document, closing(telanjang.connection):
            rows = _commits(document, telanjang)
        return [*rows, *_openings(Path(folder), laporan)]


def _commits(document: Document, bare: Telanjang) -> list[Baris]:
    address = Address("nilai_baris", bare.row, "realisasi")
    value = count(1000)

    def ours() -> float:
        start = process_time()
        for _ in range(COMMITS):
            with document.revise("Isi realisasi", "Petugas") as draft:
                draft.set(address, str(next(value)))
        return (process_time() - start) / COMMITS

    def theirs() -> float:
        start = process_time()
        for _ in range(COMMITS):
            bare.commit(str(next(value)))
        return (process_time() - start) / COMMITS

    mine, least = bergantian(ROUNDS, ours, theirs)
    return [
        ("simpan satu sel : sqlite3 polos (CPU)", kali(mine / least), "3,00 x"),
        ("simpan satu sel (CPU)", f"{mine * 1e6:.0f} us", ""),
    ]


def _openings(folder: Path, laporan: Laporan) -> list[Baris]:
    """Opening as the window does, and the full look after its first paint, after years of work."""
    path = folder / "lama.lkjip"
    with Document.create(path, laporan) as document:
        address = Address("satker", laporan.satker.id, "nama")
        for number in range(OLD_ENTRIES):
            with document.revise(f"Isi {number % 7}", "Petugas") as draft:
                draft.set(address, str(number))

    def opening() -> float:
        start = process_time()
        document = Document.open(path, lazy=True)
        taken = process_time() - start
        document.close()
        return taken

    def verifying() -> float:
        with Document.open(path, lazy=True) as document:
            start = process_time()
            document.verify()
            return process_time() - start

    opened, verified = bergantian(ROUNDS, opening, verifying)
    return [
        (f"buka berkas {OLD_ENTRIES} perubahan (CPU)", _ms(opened), ""),
        (f"periksa utuh {OLD_ENTRIES} perubahan (CPU)", _ms(verified), ""),
    ]


def _ms(seconds: float) -> str:
    return f"{seconds * 1e3:.1f} ms".replace(".", ",")
