"""Random histories: whatever is done, undone, redone and reopened, nothing is lost or invented."""

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import seed, settings
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)

from lkjip_desktop.domain.formula.periode import FIRST_YEAR, LAST_YEAR
from lkjip_desktop.domain.model.column import Column, ColumnKind
from lkjip_desktop.domain.model.entity import (
    APPEND_ONLY,
    ENTITIES,
    DataLaporan,
    Edisi,
    Entity,
    Indikator,
    Komentar,
    Satker,
    SuratPengantar,
    TutupPeriode,
    columns,
)
from lkjip_desktop.domain.model.jurnal import BUKA_KUNCI, KUNCI, replay, state_of
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.store.document import Document
from tests import banyak
from tests.store.kantor import small_report

APART = (DataLaporan, Satker, SuratPengantar, TutupPeriode, *APPEND_ONLY)
"""One of each a report; and the closing of a quarter, which has entries of its own.

Notes and editions are only added, by rules of their own here.
"""
LOCK = Address(DataLaporan.KIND, "", "terkunci")
TEXTS = st.sampled_from(["", "Kantor", "<b", "é😀", "'; DROP TABLE jurnal; --", "a\nb"])
FIGURES = st.sampled_from([None, "-", "0", "12.5", "15906008000", "=indikator/i1/target"])

PERIODE = st.sampled_from(["2031", "2031-T4"])
_WORDS = {ColumnKind.ORDER: st.sampled_from(["", "i", "0i", "zzz1"])}


def free(kind: type[Entity]) -> list[Column]:
    """Columns anybody may set."""
    return [item for item in columns(kind) if item.name not in {*kind.KEY, "terkunci"}]


FREE = {kind: free(kind) for kind in ENTITIES if free(kind) and kind not in APPEND_ONLY}


def said(laporan: Laporan) -> dict[tuple[type[Entity], str], Entity]:
    """The notes and editions: whatever is undone, they stay."""
    return {(kind, key): row for kind in APPEND_ONLY for key, row in laporan.rows(kind).items()}


def bare(laporan: Laporan) -> Laporan:
    """The report without them, and open: going back leaves a lock as it is."""
    return laporan.with_changes([replace(laporan.data, terkunci=0)], said(laporan))


def contents(data, laporan: Laporan, item: Column):
    """Something that may stand in the column."""
    match item.kind:
        case ColumnKind.FIGURE:
            return data.draw(FIGURES)
        case ColumnKind.LINK:
            reference = next(kind for kind in ENTITIES if item.reference == kind.KIND)
            return data.draw(st.sampled_from([None, *sorted(laporan.rows(reference))]))
        case ColumnKind.CHOICE:
            return data.draw(st.sampled_from(item.choices))
        case ColumnKind.DATE | ColumnKind.WHEN:
            return data.draw(st.sampled_from([item.default, "2031-02-28"]))
        case ColumnKind.FLAG:
            return data.draw(st.integers(0, 1))
        case ColumnKind.COUNT:
            years = st.integers(FIRST_YEAR, LAST_YEAR)
            others = st.one_of(st.just(item.default), st.integers(*item.span))
            return data.draw(years if item.name == "tahun" else others)
        case ColumnKind.HASH:
            return data.draw(st.sampled_from([None, "ab" * 32]))
        case _:
            return data.draw(_WORDS.get(item.kind, PERIODE if item.name == "periode" else TEXTS))


class Histories(RuleBasedStateMachine):
    """A person at work: `states` is the report after each entry, `undoable` those before a step."""

    @initialize()
    def begin(self):
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "laporan.lkjip"
        self.document = Document.create(self.path, small_report())
        self.states = [self.document.laporan]
        self.labels = 0
        self.written = {}
        self.signed = 0
        """The last state that no step is undone before."""

    def teardown(self):
        self.document.close()
        assert list(self.folder.iterdir()) == [self.path]
        shutil.rmtree(self.folder)

    def revise(self, edit):
        """One revision with a label of its own, so that typing does not join."""
        self.labels += 1
        with self.document.revise(f"Langkah {self.labels}", "Petugas") as draft:
            edit(draft)
            self.check_draft(draft)
        self.note(self.document.last_change)

    def check_draft(self, draft):
        rows = list(draft.laporan.all_rows())
        assert Laporan(rows) == draft.laporan

    def note(self, entry):
        if entry is not None:
            self.states.append(self.document.laporan)
        now = said(self.document.laporan)
        assert self.written.items() <= now.items()
        self.written = now
        assert len(self.states) == self.document.jurnal.nomor

    @rule(data=st.data(), kind=st.sampled_from(list(FREE)))
    def set_a_cell(self, data, kind):
        laporan = self.document.laporan
        if laporan.rows(kind):
            row = data.draw(st.sampled_from(sorted(laporan.rows(kind))))
            item = data.draw(st.sampled_from(FREE[kind]))
            value = contents(data, laporan, item)
            self.revise(lambda draft: draft.set(Address(kind.KIND, row, item.name), value))

    @rule(data=st.data(), kind=st.sampled_from([k for k in ENTITIES if k not in APART]))
    def make_a_row(self, data, kind):
        laporan = self.document.laporan
        values = {item.name: contents(data, laporan, item) for item in columns(kind)}
        self.revise(lambda draft: draft.new(kind, **values))

    @rule(data=st.data(), kind=st.sampled_from([k for k in ENTITIES if k not in APART]))
    def delete_a_row(self, data, kind):
        if self.document.laporan.rows(kind):
            row = data.draw(st.sampled_from(sorted(self.document.laporan.rows(kind))))
            self.revise(lambda draft: draft.delete(kind, row))

    @rule()
    def undo(self):
        step = self.document.undo_step
        self.note(self.document.undo("Petugas"))
        if step is not None:
            assert bare(self.states[-1]) == bare(self.states[step.nomor[0] - 2])

    @rule()
    def redo(self):
        step = self.document.redo_step
        self.note(self.document.redo("Petugas"))
        if step is not None:
            assert bare(self.states[-1]) == bare(self.states[step.nomor[-1] - 1])

    @rule()
    def undo_all_and_redo_all(self):
        before = self.document.laporan
        steps = 0
        while self.document.undo_step is not None:
            self.undo()
            steps += 1
        assert bare(self.document.laporan) == bare(self.states[self.signed])
        for _ in range(steps):
            self.redo()
        assert bare(self.document.laporan) == bare(before)

    @rule()
    def discard(self):
        opened = max(self.document._history.opened, self.document._history.barrier)
        self.note(self.document.discard_changes("Petugas"))
        assert bare(self.document.laporan) == bare(self.states[opened - 1])

    @rule(data=st.data())
    def restore(self, data):
        nomor = data.draw(st.integers(1, len(self.states)))
        self.note(self.document.restore(nomor, "Petugas"))
        assert bare(self.document.laporan) == bare(self.states[nomor - 1])

    @rule(data=st.data(), teks=TEXTS)
    def say(self, data, teks):
        row = data.draw(st.sampled_from(["", *sorted(self.document.laporan.rows(Indikator))]))
        where = f"{Indikator.KIND}/{row}" if row else ""
        self.revise(lambda draft: draft.new(Komentar, indikator=row, alamat=where, teks=teks))

    @rule()
    def sign(self):
        """Locked as the next edition, and opened again; nothing before it is undone."""
        number = 1 + len(self.document.laporan.rows(Edisi))
        where = LOCK._replace(id=self.document.laporan.ruang)
        with self.document.revise("Kunci", "Petugas", KUNCI) as draft:
            draft.set(where, 1)
            draft.new(Edisi, nomor=number, sidik="ab")
        self.note(self.document.last_change)
        assert self.document.undo_step is None
        with self.document.revise("Buka", "Petugas", BUKA_KUNCI) as draft:
            draft.set(where, 0)
        self.note(self.document.last_change)
        assert self.document.undo_step is None
        self.signed = len(self.states) - 1

    @precondition(lambda self: self.document.jurnal.nomor > 1)
    @rule(lazy=st.booleans())
    def close_and_open(self, lazy):
        before = self.document.laporan
        steps = self.document.undo_step, self.document.redo_step
        self.document.close()
        self.document = Document.open(self.path, lazy=lazy)
        assert self.document.laporan == before
        self.document.verify()
        assert self.document.unexplained == ()
        reopened = self.document.undo_step, self.document.redo_step
        assert [s and s.nomor for s in reopened] == [s and s.nomor for s in steps]
        state = {}
        for entry, expected in zip(self.document.jurnal, self.states, strict=True):
            replay(state, entry.rows)
            assert state == state_of(expected)


@pytest.mark.acak
def test_histories(benih):
    run_state_machine_as_test(
        seed(benih.getrandbits(64))(Histories),
        settings=settings(max_examples=banyak(400), stateful_step_count=30),
    )
