"""Threads of notes: how far they are, whom they go out to, and how undo tells them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lkjip_desktop.domain.model.entity import Baris, Indikator, Komentar, Rincian, Subsie
from lkjip_desktop.domain.model.jurnal import applied, row_change
from lkjip_desktop.domain.model.komentar import (
    ThreadState,
    later_than,
    not_for,
    open_threads,
    retold,
    threads,
    withdrawn,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan

BASE = (
    Subsie("sa"),
    Subsie("sb"),
    Indikator("i", subsie="sa"),
    Rincian("r", indikator="i"),
    Baris("b", rincian="r"),
)
NOTE = Komentar("n", alamat="baris/b", indikator="i", oleh="Ani", waktu="2022-07-12T09:00:00+08:00")


def said(jenis: str, induk: str = "n", *, sisi: str = "", oleh: str = "Ani", jam: int = 10):
    name = f"{jenis}{induk}{sisi}{jam}"
    waktu = f"2022-07-12T{jam}:00:00+08:00"
    return Komentar(name, sisi=sisi, induk=induk, jenis=jenis, oleh=oleh, waktu=waktu)


def state(*words: Komentar) -> ThreadState:
    (thread,) = threads(Laporan([*BASE, NOTE, *words]))
    return thread.state


ANSWER = said("jawaban", sisi="sa", oleh="Budi", jam=11)
SETTLED = said("selesai", jam=12)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], ThreadState.TERBUKA),
        ([ANSWER], ThreadState.DIJAWAB),
        ([ANSWER, said("jawaban", jam=12)], ThreadState.TERBUKA),
        ([said("jawaban", oleh="Citra")], ThreadState.TERBUKA),  # a colleague of hers
        ([ANSWER, said("jawaban", oleh="Citra", jam=12)], ThreadState.TERBUKA),
        ([ANSWER, said("jawaban", sisi="sa", oleh="Dewi", jam=12)], ThreadState.DIJAWAB),
        ([ANSWER, SETTLED], ThreadState.SELESAI),
        ([ANSWER, SETTLED, said("tarik", SETTLED.id)], ThreadState.DIJAWAB),
        ([ANSWER, said("tarik", ANSWER.id, sisi="sa")], ThreadState.TERBUKA),
        ([said("tarik")], ThreadState.DITARIK),
        ([said("tarik"), said("tarik", "tarikn10", jam=11)], ThreadState.TERBUKA),
    ],
)
def test_the_last_word_that_stands_decides_how_far_a_thread_is(words, expected) -> None:
    assert state(*words) is expected


def test_withdrawals_in_a_circle_or_a_long_chain_end() -> None:
    one, two = said("tarik", "x"), said("tarik", "y")
    circle = [replace(one, id="y"), replace(two, id="x")]
    assert withdrawn([NOTE, *circle]) == frozenset()
    links = [("n", "t0"), *((f"t{n}", f"t{n + 1}") for n in range(5000))]
    chain = [NOTE, *(replace(one, id=row, induk=induk) for induk, row in links)]
    assert "n" in withdrawn(chain)


def test_a_note_moves_up_to_the_indikator_when_its_row_goes_and_stays_when_that_goes() -> None:
    whole = Laporan([*BASE, NOTE])
    (thread,) = threads(whole)
    assert (thread.where, thread.moved) == (Address("baris", "b"), False)
    (thread,) = threads(whole.with_changes(gone=[(Baris, "b")]))
    assert (thread.where, thread.moved) == (Address("indikator", "i"), True)
    (thread,) = threads(whole.with_changes(gone=[(Baris, "b"), (Indikator, "i")]))
    assert (thread.where, thread.moved, thread.is_open) == (None, True, True)
    text = replace(NOTE, alamat="narasi/x/teks", indikator="")  # of a chapter, not written yet
    (thread,) = threads(Laporan([*BASE, text]))
    assert (str(thread.where), thread.moved) == ("narasi/x/teks", False)


def test_an_answer_is_later_than_what_it_answers_on_a_slow_clock() -> None:
    (thread,) = threads(Laporan([*BASE, NOTE]))
    assert later_than(thread, "2010-01-01T00:00:00+07:00") == "2022-07-12T09:00:01+08:00"
    assert later_than(thread, "2023-01-01T00:00:00+07:00") == "2023-01-01T00:00:00+07:00"


def test_a_part_gets_what_is_said_of_its_indikator_to_it_and_by_it() -> None:
    to_b = replace(NOTE, id="k", jenis="kembali", alamat="subsie/sb", indikator="")
    general = replace(NOTE, id="u", alamat="", indikator="")
    answer = said("jawaban", "k", sisi="sb")
    whole = Laporan([*BASE, NOTE, ANSWER, to_b, answer, general])
    assert {row.id for row in not_for(whole, "sa")} == {"k", answer.id, "u"}
    assert {row.id for row in not_for(whole, "sb")} == {"n", ANSWER.id, "u"}


def test_undo_withdraws_and_redo_lets_stand_again_as_often_as_one_likes() -> None:
    before, made = Laporan(BASE), row_change(None, NOTE)
    assert made is not None
    now = applied(before, [made])
    for turn in range(3):
        now = applied(now, retold(now, [made.reversed()], "Ani", f"2022-07-12T1{turn}:00+08:00"))
        assert not open_threads(now)
        now = applied(now, retold(now, [made], "Ani", f"2022-07-12T1{turn}:30+08:00"))
        assert len(open_threads(now)) == 1
    assert now.rows(Komentar)["n"] == NOTE
    assert len(now.rows(Komentar)) == 7
