"""Undo, redo, discarding and restoring: derived from the jurnal, alive after a restart."""

from dataclasses import replace

import pytest

from lkjip_desktop.app.command.edit import go_on_typing
from lkjip_desktop.domain.model.entity import Baris, Indikator, Narasi, Pejabat, Rincian, Sasaran
from lkjip_desktop.domain.model.jurnal import (
    BAGIKAN,
    BUANG,
    BUKA_KUNCI,
    KEMBALI,
    KONSOLIDASI,
    KUNCI,
    URUNG_KONSOLIDASI,
)
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store import history
from lkjip_desktop.store import jurnal as jurnal_module
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.past import cell_history

TARGET = Address("indikator", "i1", "target")
OTHER = Address("indikator", "i2", "target")
KOTA = Address("satker", "satker", "kota")


def change(document, address, value, actor="Petugas", label="Mengisi target"):
    with document.revise(label, actor) as draft:
        draft.set(address, value)


@pytest.fixture
def document(berkas):
    with Document.open(berkas) as opened:
        yield opened


def test_undo_and_redo_are_new_revisions(document, laporan):
    change(document, TARGET, "90")
    changed = document.laporan
    undone = document.undo("Perencana")
    assert document.laporan == laporan
    assert (undone.kind, undone.label, undone.actor) == (
        "urung",
        "Urungkan: Mengisi target",
        "Perencana",
    )
    redone = document.redo("Perencana")
    assert document.laporan == changed
    assert (redone.kind, redone.nomor, len(document.jurnal)) == ("ulang", 4, 4)
    assert document.redo("Perencana") is None


def test_nothing_to_undo_in_a_new_file(document):
    assert document.undo_step is None
    assert document.redo_step is None
    assert document.undo("Petugas") is None


def test_a_new_change_ends_redo(document):
    change(document, TARGET, "90")
    document.undo("Petugas")
    change(document, OTHER, "5")
    assert document.redo_step is None


def test_typing_in_one_cell_is_one_step(document, laporan):
    for text in ("K", "Ka", "Kan"):
        change(document, Address("satker", "satker", "kota"), text)
    assert document.undo_step.nomor == (2, 3, 4)
    document.undo("Petugas")
    assert document.laporan == laporan
    document.redo("Petugas")
    assert document.laporan.satker.kota == "Kan"
    document.undo("Petugas")
    assert document.laporan == laporan


def test_text_that_was_stored_as_it_ran_is_one_step_whatever_it_is_called(document, laporan):
    kota = Address("satker", "satker", "kota")
    change(document, kota, "K", label="Kota: “K”")
    for text in ("Ka", "Kan"):
        with document.revise(f"Kota: “{text}”", "Petugas") as draft:
            draft.set(kota, text)
            go_on_typing(draft)
    change(document, kota, "Kandis", label="Kota: “dis”")
    assert document.undo_step.nomor == (5,)
    document.undo("Petugas")
    assert document.undo_step.nomor == (2, 3, 4)
    assert document.undo_step.label == "Kota: “Kan”"
    document.undo("Petugas")
    assert document.laporan == laporan


def test_going_on_with_nothing_new_makes_no_entry(document):
    with document.revise("Kota", "Petugas") as draft:
        go_on_typing(draft)
    assert document.last_change is None


@pytest.mark.parametrize("second", ["cell", "actor", "label"])
def test_other_changes_are_steps_of_their_own(document, second):
    change(document, TARGET, "1")
    change(
        document,
        OTHER if second == "cell" else TARGET,
        "2",
        actor="Lain" if second == "actor" else "Petugas",
        label="Lain" if second == "label" else "Mengisi target",
    )
    assert document.undo_step.nomor == (3,)


def test_a_text_typed_again_after_a_pause_is_a_step_of_its_own(document, monkeypatch):
    def at(seconds):
        monkeypatch.setattr(jurnal_module, "now", lambda: f"2031-01-02T08:00:{seconds:02}+08:00")

    at(0)
    change(document, KOTA, "Ba")
    at(history.ONE_TYPING.seconds)
    change(document, KOTA, "Balik")
    assert document.undo_step.nomor == (2, 3)
    at(2 * history.ONE_TYPING.seconds + 1)
    change(document, KOTA, "Balikpapan")
    assert document.undo_step.nomor == (4,)


def test_every_commit_of_a_figure_is_a_step_however_soon_the_next_comes(document):
    for text in ("1", "12", "123"):
        change(document, TARGET, text)
    assert document.undo_step.nomor == (4,)
    document.undo("Petugas")
    assert document.laporan.find(Indikator, TARGET.id).target == "12"
    document.undo("Petugas")
    assert document.laporan.find(Indikator, TARGET.id).target == "1"


def test_a_text_that_begins_a_row_and_goes_on_is_one_step(document, laporan):
    with document.revise("Menulis analisis", "Petugas") as draft:
        written = draft.new(Narasi, indikator=TARGET.id, tempat="analisis", teks="Cap")
    with document.revise("Menulis analisis", "Petugas") as draft:
        draft.set(Address("narasi", written.id, "teks"), "Capaian naik")
    assert document.undo_step.nomor == (2, 3)
    document.undo("Petugas")
    assert document.laporan == laporan


def test_undo_reaches_back_over_a_restart_and_says_so(berkas, laporan):
    with Document.open(berkas) as document:
        change(document, TARGET, "1", actor="Pelaksana")
        assert not document.undo_step.earlier_session
    with Document.open(berkas) as document:
        step = document.undo_step
        assert (step.earlier_session, step.label, step.actor) == (
            True,
            "Mengisi target",
            "Pelaksana",
        )
        change(document, TARGET, "2", actor="Pelaksana")
        assert document.undo_step.nomor == (3,)  # typing does not join over the restart
        assert not document.undo_step.earlier_session
        document.undo("Pelaksana")
        document.undo("Pelaksana")
        assert document.laporan == laporan
    with Document.open(berkas) as document:
        assert document.undo_step is None
        assert document.redo_step.earlier_session
        document.redo("Pelaksana")
        document.redo("Pelaksana")
        assert document.laporan.cell(TARGET) == "2"


@pytest.mark.parametrize("barrier", [BAGIKAN, KONSOLIDASI, URUNG_KONSOLIDASI])
def test_undo_never_crosses_a_handing_out_or_a_consolidation(document, barrier):
    change(document, TARGET, "1")
    with document.revise("Batas", "Perencana", barrier, {"nomor": []}):
        pass
    assert document.undo_step is None
    change(document, OTHER, "1")
    document.undo("Perencana")
    assert document.undo_step is None
    assert document.laporan.cell(TARGET) == "1"


def test_undo_never_crosses_a_lock(document):
    change(document, TARGET, "1")
    lock = Address("laporan", document.laporan.ruang, "terkunci")
    for kind, value in ((KUNCI, 1), (BUKA_KUNCI, 0)):
        with document.revise("Kunci", "Perencana", kind, {"alasan": "uji"}) as draft:
            draft.set(lock, value)
        assert document.undo_step is None
    change(document, OTHER, "1")
    document.undo("Perencana")
    assert document.undo_step is None
    assert document.laporan.cell(TARGET) == "1"


def test_a_redo_does_not_reach_behind_a_lock(document):
    change(document, TARGET, "1")
    document.undo("Perencana")
    lock = Address("laporan", document.laporan.ruang, "terkunci")
    for kind, value in ((KUNCI, 1), (BUKA_KUNCI, 0)):
        with document.revise("Kunci", "Perencana", kind) as draft:
            draft.set(lock, value)
    assert document.redo_step is None


def test_a_delete_comes_back_with_its_ids_and_the_links_to_it(document, laporan):
    with document.revise("Hapus", "Petugas") as draft:
        draft.delete(Rincian, "r1")
        draft.delete(Pejabat, "p1")
    document.undo("Petugas")
    assert document.laporan == laporan
    document.redo("Petugas")
    assert not document.laporan.rows(Baris)
    document.undo("Petugas")
    assert document.laporan == laporan


def test_what_moved_away_before_its_parent_went_is_not_taken_along(document, laporan):
    with document.revise("Pindah", "Petugas") as draft:
        new = draft.new(Sasaran, nama="baru", urutan="z")
        for row in draft.laporan.children(Indikator, "sasaran", "t1"):
            draft.put(replace(row, sasaran=new.id))
        draft.delete(Sasaran, "t1")
    moved = document.laporan
    document.undo("Petugas")
    assert document.laporan == laporan
    document.redo("Petugas")
    assert document.laporan == moved


def test_discarding_returns_to_the_opening_as_one_revision(berkas, laporan):
    with Document.open(berkas) as document:
        change(document, TARGET, "1")
    with Document.open(berkas) as document:
        opened = document.laporan
        change(document, TARGET, "2")
        change(document, OTHER, "3")
        with document.revise("Hapus", "Petugas") as draft:
            draft.delete(Rincian, "r1")
        entry = document.discard_changes("Petugas")
        assert document.laporan == opened
        assert (entry.kind, len(document.jurnal)) == (BUANG, 6)
        assert document.discard_changes("Petugas") is None
        document.undo("Petugas")
        assert document.laporan.cell(OTHER) == "3"


def test_discarding_goes_no_further_than_the_last_handing_out(document):
    change(document, TARGET, "1")
    with document.revise("Bagikan", "Perencana", BAGIKAN, {"bagian": []}):
        pass
    change(document, OTHER, "2")
    document.discard_changes("Perencana")
    assert document.laporan.cell(TARGET) == "1"
    assert document.laporan.cell(OTHER) is None


def test_any_earlier_state_comes_back_as_one_revision(document, laporan):
    states = [laporan]
    for value in "123":
        change(document, TARGET, value)
        states.append(document.laporan)
    with document.revise("Hapus", "Petugas") as draft:
        draft.delete(Sasaran, "t1")
    for nomor, state in enumerate(states, 1):
        entry = document.restore(nomor, "Perencana")
        assert document.laporan == state
        assert entry.kind == KEMBALI
        assert document.restore(nomor, "Perencana") is None
    with pytest.raises(KeyError):
        document.restore(99, "Perencana")


def test_restoring_does_not_open_a_lock(document):
    lock = Address("laporan", document.laporan.ruang, "terkunci")
    for kind, value in ((KUNCI, 1), (BUKA_KUNCI, 0)):
        with document.revise("Kunci", "Perencana", kind) as draft:
            draft.set(lock, value)
    assert document.restore(2, "Perencana") is None
    assert document.laporan.data.terkunci == 0


def test_the_history_of_a_cell_names_every_change(document):
    change(document, TARGET, "1", actor="A")
    change(document, OTHER, "5")
    change(document, TARGET, "-", actor="B")
    told = cell_history(document.jurnal, TARGET)
    assert [(r.entry.actor, r.change.before, r.change.after) for r in told] == [
        ("Petugas", None, "80"),
        ("A", "80", "1"),
        ("B", "1", "-"),
    ]
