"""What belongs to an unread text is found by computing the report without it."""

import pytest

from lkjip_desktop.app.command.edit import CellRef, keyed_cell
from lkjip_desktop.app.overview.summary import summary
from lkjip_desktop.app.overview.waiting import (
    WAITING,
    WHY,
    unread_figures,
    waiting_summary,
    waiting_words,
)
from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.model.entity import Baris, Indikator, NilaiBaris
from lkjip_desktop.store.document import Document
from tests.contoh import laporan_contoh, write


@pytest.fixture
def sesi(tmp_path):
    path = tmp_path / "induk.lkjip"
    write(path, laporan_contoh("induk"))
    with Document.open(path) as document:
        document.verify()
        session = Session(document, "Petugas")
        session.examining = True
        yield session


def nilai(session, uraian, column="realisasi"):
    row = next(row for row in session.laporan.daftar(Baris) if row.uraian == uraian)
    return keyed_cell(NilaiBaris, column, row.id, str(session.laporan.data.tahun))


def told(session):
    others = [summary(item.view.laporan, item.figures) for item in session.shadows]
    return waiting_summary(summary(session.laporan, session.figures), others)


def test_without_unread_texts_nothing_waits_and_nothing_is_computed_twice(sesi):
    assert sesi.shadows == ()
    assert sesi.shown_findings is sesi.findings
    assert told(sesi) == summary(sesi.laporan, sesi.figures)


def test_only_the_indikator_that_hang_on_the_cell_wait(sesi):
    sesi.unread = frozenset({nilai(sesi, "Pemberian Makanan, Sandang dan Mandi")})
    waiting = {bar.kode for bar in told(sesi).capaian if bar.value == WAITING}
    assert waiting == {"1A"}
    assert all(bar.value != WAITING for bar in told(sesi).serapan)


def test_a_predikat_waits_as_well_where_a_smaller_figure_would_miss_the_target(sesi):
    sesi.unread = frozenset({nilai(sesi, "Perawatan Tahanan/Narapidana")})
    now, *others = (
        next(one for one in found.indikator.values() if one.indikator.kode == "1A")
        for found in (sesi.figures, *(shadow.figures for shadow in sesi.shadows))
    )
    assert now.predikat.nama == "Tercapai"
    assert waiting_words(lambda one: one.predikat.nama, now, others) == WAITING


def test_a_cell_that_nobody_has_filled_in_yet_waits_as_well(sesi):
    row = sesi.laporan.daftar(Baris)[0]
    cell = keyed_cell(NilaiBaris, "realisasi", row.id, "2022")
    with sesi.document.revise("Kosongkan", "Petugas") as draft:
        draft.set(cell.address(draft.base), None)
    sesi.unread = frozenset({cell})
    assert any(bar.value == WAITING for bar in told(sesi).capaian)


def test_findings_say_that_they_wait_and_keep_their_level_and_place(sesi):
    sesi.unread = frozenset({nilai(sesi, "Pemberian Bahan Makanan", "pembanding")})
    pairs = list(zip(sesi.findings, sesi.shown_findings, strict=True))
    changed = [(old, new) for old, new in pairs if old != new]
    assert changed
    for old, new in changed:
        assert new.pesan.startswith(WHY)
        assert new.rincian_angka == ()
        assert (new.kode, new.tingkat, new.lokasi) == (old.kode, old.tingkat, old.lokasi)
    assert len(changed) < len(pairs)


def test_texts_are_no_figures_and_hold_nothing_back():
    name = CellRef(Indikator, "nama", id="i1")
    target = CellRef(Indikator, "target", id="i1")
    assert unread_figures([name, target, "sel baru"]) == {target}


def test_a_text_in_a_row_that_is_gone_holds_nothing_back(sesi):
    row = next(row for row in sesi.laporan.daftar(Baris) if row.uraian.startswith("Pemberian M"))
    target = CellRef(Indikator, "target", id=sesi.laporan.daftar(Indikator)[0].id)
    cells = {keyed_cell(NilaiBaris, "realisasi", row.id, "2022"), target}
    with sesi.document.revise("Hapus", "Petugas") as draft:
        draft.delete(Baris, row.id)
        draft.delete(Indikator, target.id)
    sesi.unread = frozenset(cells)
    assert told(sesi) == summary(sesi.laporan, sesi.figures)
    assert sesi.shown_findings == sesi.findings
