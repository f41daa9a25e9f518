"""Killed while it consolidates: the induk is as before or as after, never between."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from lkjip_desktop.app.example.contoh_part import write_bagian
from lkjip_desktop.app.share.konsolidasi import Konsolidasi
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.sqlite.rollback import hot_journal
from tests.contoh import laporan_contoh
from tests.fault.nursery import Nursery

PARTS = ("yantah", "pengelolaan", "kpr")

WORK = """
import sys, time
from pathlib import Path
from lkjip_desktop.app.share.konsolidasi import Konsolidasi
from lkjip_desktop.store.document import Document

induk, *parts = map(Path, sys.argv[1:])
with Document.open(induk) as document:
    run = Konsolidasi(document, parts)
    plan = run.plan()
    print("siap", flush=True)
    run.write(plan, "Perencana")
    print("selesai", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def folder(tmp_path):
    return write_bagian(tmp_path, laporan_contoh("induk"))


@pytest.mark.acak
def test_a_consolidation_killed_at_any_moment_is_whole_or_nothing(folder, tmp_path, benih, banyak):
    parts = [folder / f"{name}.lkjip" for name in PARTS]
    with Document.open(folder / "induk.lkjip", readonly=True) as document:
        before, count = document.laporan, len(document.jurnal)
    after, outcomes = laporan_contoh("induk"), []
    with Nursery(WORK) as nursery:
        for number in range(banyak(100)):
            place = tmp_path / f"coba{number}"
            place.mkdir()
            induk = Path(shutil.copy(folder / "induk.lkjip", place))
            moment = benih.uniform(0, 0.3)
            said = nursery.run([induk, *parts], tmp_path / "log", moment, begun=True).said
            with Document.open(induk) as document:
                assert document.unexplained == ()
                done = len(document.jurnal) == count + len(PARTS)
                assert done or len(document.jurnal) == count
                assert document.laporan == (after if done else before)
                assert done or "selesai" not in said
                again = Konsolidasi(document, parts)
                again.write(again.plan(), "Perencana")
                assert document.laporan == after
            assert [path.name for path in place.iterdir()] == ["induk.lkjip"]
            outcomes.append(done)
    print(f"{sum(outcomes)} after, {len(outcomes) - sum(outcomes)} before")


def test_a_part_left_half_written_is_read_and_not_touched(folder, tmp_path):
    """Its program died while it saved: what was committed counts, and the file stays as it is."""
    part = folder / "kpr.lkjip"
    died = tmp_path / "mati" / "kpr.lkjip"
    died.parent.mkdir()
    with closing(sqlite3.connect(part, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size=2")
        connection.execute("BEGIN")
        connection.execute("UPDATE narasi SET teks = teks || hex(zeroblob(9000))")
        shutil.copy(part, died)
        shutil.copy(f"{part}-journal", f"{died}-journal")
        connection.execute("ROLLBACK")
    assert hot_journal(died) is not None
    before = [path.read_bytes() for path in sorted(died.parent.iterdir())]
    with Document.open(folder / "induk.lkjip") as document:
        run = Konsolidasi(document, [died, *(folder / f"{n}.lkjip" for n in PARTS[:2])])
        assert not run.ditolak
        run.write(run.plan(), "Perencana")
        assert document.laporan == laporan_contoh("induk")
    assert [path.read_bytes() for path in sorted(died.parent.iterdir())] == before
