"""Killed at any moment, the file opens and holds at least the last revision that was reported."""

from contextlib import ExitStack
from pathlib import Path

import pytest

from lkjip_desktop.store.document import Document
from tests.fault.nursery import Nursery
from tests.store.kantor import small_report

WORK = """
import random, sys
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.entity import Baris, Indikator, NilaiBaris, Rincian
from lkjip_desktop.store.document import Document

path, seed = sys.argv[1:]
dice = random.Random(seed)

def change(document, draft):
    daftar = draft.laporan.daftar(Rincian)
    what = dice.randrange(5)
    if what == 0 and len(daftar) > 1:
        draft.delete(Rincian, dice.choice(daftar).id)
    elif what <= 2:
        new = draft.new(Rincian, indikator="i1", judul="x" * dice.randrange(20000))
        for number in range(dice.randrange(40)):
            row = draft.new(Baris, rincian=new.id, uraian=str(number))
            draft.new(NilaiBaris, baris=row.id, periode="2031", realisasi=str(number))
    else:
        draft.set(Address("indikator", "i1", "target"), str(dice.randrange(10**6)))

with Document.open(path) as document:
    print(document.jurnal.nomor, document.jurnal.kode, flush=True)
    while True:
        if dice.randrange(6) == 0:
            document.undo("Petugas")
        elif dice.randrange(6) == 0:
            document.add_berkas(dice.randbytes(50000))
        else:
            with document.revise("Kerja", "Petugas") as draft:
                change(document, draft)
        print(document.jurnal.nomor, document.jurnal.kode, flush=True)
"""


def last_told(printed: str) -> tuple[int, str]:
    """The number and code that a program printed last, in a whole line."""
    nomor, kode = printed[: printed.rindex("\n")].splitlines()[-1].split()
    return int(nomor), kode


@pytest.fixture
def nursery():
    with ExitStack() as stack:
        yield lambda program: stack.enter_context(Nursery(program))


@pytest.mark.acak
def test_a_program_killed_at_random_loses_nothing_it_reported(
    berkas, laporan, benih, banyak, rumah, nursery
):
    left, entries, before, rounds = 0, 0, 1, 0
    worker = nursery(WORK)
    while rounds < banyak(200) or entries <= 10:  # on a busy machine a round may write nothing
        rounds += 1
        args, moment = (berkas, benih.random()), benih.uniform(0, 0.12)
        nomor, kode = last_told(worker.run(args, rumah / "log", moment, begun=True).said)
        left += Path(f"{berkas}-journal").exists()
        with Document.open(berkas) as document:
            assert not document.readonly
            assert document.unexplained == ()
            assert document.jurnal.nomor >= nomor
            assert document.jurnal[nomor].kode == kode
        assert [item.name for item in berkas.parent.iterdir()] == [berkas.name]
        entries += document.jurnal.nomor - before
        before = document.jurnal.nomor
        if before > 500:
            berkas.unlink()
            Document.create(berkas, laporan).close()
            before = 1
    print(f"{rounds} kills, {left} journals left, {entries} entries")


@pytest.mark.acak
def test_a_program_killed_while_it_makes_a_file_leaves_a_whole_one_or_none(
    tmp_path, benih, banyak, rumah, nursery
):
    make = """
import sys
from lkjip_desktop.store.document import Document
document = Document.open(sys.argv[1], readonly=True)
print("siap", flush=True)
document.save_copy(sys.argv[2])
print("selesai", flush=True)
"""
    source = tmp_path / "laporan.lkjip"
    with Document.create(source, small_report()) as document:
        document.add_berkas(bytes(3_000_000))
    maker = nursery(make)
    for number in range(max(5, banyak(50))):  # no seed draws here
        target = tmp_path / f"salinan{number}.lkjip"
        moment = benih.uniform(0, 0.03)
        said = maker.run((source, target), rumah / "log", moment, begun=True).said
        whole = target.exists() and target.stat().st_size > 0
        assert whole or "selesai" not in said
        if whole:
            with Document.open(target) as document:
                assert document.unexplained == ()
