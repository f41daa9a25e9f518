"""Every command that only reads, against a program that writes without a rest."""

import time
from collections import Counter
from pathlib import Path

import pytest

from lkjip_desktop import cli
from lkjip_desktop.app.example.contoh_part import write_bagian
from lkjip_desktop.cli import usage
from tests.contoh import laporan_contoh
from tests.proses import proses

SECONDS = 120
BUSY = "sedang dipakai program lain; tunggu sebentar lalu coba lagi.\n"

WRITE = """
import random, sqlite3, sys, time
from contextlib import closing
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.document import Document

dice = random.Random(1)
with Document.open(sys.argv[1]) as document:
    satker = Address("satker", document.laporan.satker.id, "kota")
    print("mulai", flush=True)
    for number in range(10**9):
        try:
            with document.revise("Isi", "Petugas") as draft:
                draft.set(satker, str(number))
        except Refusal:
            continue
        time.sleep(dice.uniform(0, 0.03))
        if number % 100 == 99:
            # As a virus scanner or a backup may: longer than any reader waits.
            with closing(sqlite3.connect(sys.argv[1], isolation_level=None)) as other:
                other.execute("PRAGMA busy_timeout=5000")
                other.execute("BEGIN EXCLUSIVE")
                time.sleep(8)
                other.execute("ROLLBACK")
"""


@pytest.mark.lama
def test_a_reader_gives_what_it_read_or_says_that_the_file_is_busy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_bagian(tmp_path, laporan_contoh("induk"))
    induk = folder / "induk.lkjip"
    parts = [folder / f"{name}.lkjip" for name in ("yantah", "pengelolaan", "kpr")]
    commands = (
        ("data", induk),
        ("riwayat", induk),
        ("periksa", induk),
        ("ekspor", induk, "-o", tmp_path / "tabel.xlsx"),
        ("ekspor", induk, "-o", tmp_path / "laporan.pdf"),
        ("konsolidasi", induk, *parts, "-o", tmp_path / "hasil.lkjip"),
        ("konsolidasi", folder / "kpr.lkjip", induk, "-o", tmp_path / "terbalik.lkjip"),
    )
    done, busy = Counter[int](), 0
    with proses("-c", WRITE, induk) as writer:
        assert writer.stdout.readline() == "mulai\n"
        until = time.monotonic() + SECONDS
        while time.monotonic() < until:
            for number, words in enumerate(commands):
                (tmp_path / "hasil.lkjip").unlink(missing_ok=True)
                code = cli.main([str(word) for word in words])
                said = capsys.readouterr().err
                if said.endswith(BUSY):
                    assert code == usage.REFUSED
                    assert said.count("\n") == 1
                    busy += 1
                else:
                    done[number] += 1
                    # Into a part nothing is taken, busy or not.
                    right = {usage.REFUSED} if "terbalik" in str(words) else {0, usage.FINDINGS}
                    assert code in right, said
                    assert "terhenti" not in said
        assert writer.poll() is None
    print(f"{done.total()} read, {busy} busy")
    assert len(done) == len(commands)
    assert busy
