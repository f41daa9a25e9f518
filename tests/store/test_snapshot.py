"""Readers on the command line: one consistent moment, however much is written meanwhile."""

import sqlite3
from contextlib import closing
from threading import Timer

import pytest

from lkjip_desktop.domain.model.jurnal import replay, state_of
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import RefusedFile
from lkjip_desktop.store.identity import FileIdentity
from lkjip_desktop.store.sqlite import connection as connection_module
from tests.proses import proses
from tests.store import snapshot

WRITE = """
import sys, time
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.document import Document
with Document.open(sys.argv[1]) as document:
    print("mulai", flush=True)
    number = 0
    while True:
        try:
            with document.revise("Isi", "Petugas") as draft:
                draft.set(Address("satker", "satker", "nama"), str(number))
                draft.set(Address("indikator", "i1", "target"), str(number))
        except Refusal:
            continue
        number += 1
        time.sleep(0.002)
"""


def test_a_snapshot_holds_the_report_and_its_jurnal(berkas, laporan):
    read = snapshot.read(berkas)
    assert read.laporan == laporan
    assert isinstance(read.identitas, FileIdentity)
    assert read.identitas.asal is None
    assert [entry.kind for entry in read.jurnal] == ["mulai"]
    assert read.unexplained == ()


def test_a_reader_sees_one_moment_while_another_program_writes(berkas, banyak):
    with proses("-c", WRITE, berkas) as writer:
        assert writer.stdout.readline() == "mulai\n"
        seen, rounds = set(), 0
        while rounds < max(20, banyak(200)) or len(seen) < 2:  # no seed draws here
            rounds += 1
            read = snapshot.read(berkas)
            assert read.unexplained == ()
            state = {}
            for entry in read.jurnal:
                replay(state, entry.rows)
            assert state == state_of(read.laporan)
            seen.add(read.jurnal[-1].nomor)


def test_a_file_that_stays_locked_is_refused_in_a_sentence(berkas, monkeypatch):
    monkeypatch.setattr(connection_module, "READ_SECONDS", 0.05)
    with closing(sqlite3.connect(berkas, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(RefusedFile, match="dipakai program lain"):
            snapshot.read(berkas)
        other.execute("ROLLBACK")
    assert snapshot.read(berkas).unexplained == ()


def test_a_reader_waits_longer_than_a_commit_would(berkas, monkeypatch):
    monkeypatch.setattr(connection_module, "BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(berkas, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN EXCLUSIVE")
        release = Timer(0.3, other.rollback)
        release.start()
        assert snapshot.read(berkas).unexplained == ()
        release.join()


def test_what_is_read_later_is_refused_in_a_sentence_too(berkas, monkeypatch):
    monkeypatch.setattr(connection_module, "READ_SECONDS", 0.05)
    with (
        Document.open(berkas, readonly=True) as reader,
        closing(sqlite3.connect(berkas, isolation_level=None)) as other,
    ):
        other.execute("BEGIN EXCLUSIVE")
        for act in (
            lambda: list(reader.jurnal),
            lambda: reader.jurnal[1],
            lambda: reader.jurnal.last_of(["mulai"]),
            lambda: list(reader.jurnal.heads_after(0)),
            lambda: reader.berkas("a" * 64),
            lambda: reader.has_berkas("a" * 64),
            reader.in_memory_copy,
        ):
            with pytest.raises(RefusedFile, match="coba lagi"):
                act()
        other.execute("ROLLBACK")
        assert [entry.kind for entry in reader.jurnal] == ["mulai"]


def test_a_reader_leaves_a_writer_in_peace(berkas):
    with Document.open(berkas) as document:
        assert snapshot.read(berkas).laporan == document.laporan
        with document.revise("Isi", "Petugas") as draft:
            draft.set(Address("satker", "satker", "nama"), "Kantor")
        assert snapshot.read(berkas).laporan == document.laporan
