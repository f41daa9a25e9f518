"""A report that holds nothing yet says in every pane what to do next."""

import pytest
from PySide6.QtWidgets import QApplication

from lkjip_desktop.app.overview.summary import summary
from lkjip_desktop.app.year.new_report import from_katalog
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.ui.window import room


@pytest.fixture
def kosong(meja):
    meja.open(from_katalog("Rutan Contoh", 2026, None))
    return meja


def summary_form(meja):
    meja.window.show_side(room.SUMMARY)
    QApplication.processEvents()
    return meja.window.side.tabs.pane(room.SUMMARY).form


def test_the_summary_says_what_comes_first_instead_of_praise(kosong):
    form = summary_form(kosong)
    assert form.judul_kurang.text() == "Belum ada indikator"
    assert "Susun sasaran dan indikator" in form.kurang.text()
    assert not form.isi.isVisible()
    session = kosong.session
    assert summary(session.laporan, session.figures).keys[3].note == "belum ada kegiatan"
    form.susun.click()
    assert kosong.window.sections.current == room.PLANNING
    assert kosong.window.pane().form.daftar.keys == ("indikator",)


def test_the_summary_fills_with_the_first_indikator(kosong):
    form = summary_form(kosong)
    kosong.window.change("Tambah", lambda draft: draft.new(Indikator, nama="Satu", urutan="a"))
    assert form.isi.isVisible()
    assert not form.susun.isVisible()
    assert form.judul_kurang.text() == "Masih kurang: 1 indikator"


def test_a_part_without_indikator_points_to_the_officer(kosong, monkeypatch):
    view = type(kosong.session.view)
    monkeypatch.setattr(view, "may_add", lambda *_: False)
    form = summary_form(kosong)
    kosong.window.refresh(None)
    kosong.window.side.tabs.pane(room.SUMMARY)._show_void()
    assert "petugas perencanaan" in form.kurang.text()
    assert not form.susun.isVisible()
