"""Mending what was changed outside the program, from the band, by the real dialog."""

import sqlite3
from contextlib import closing

import pytest

from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.store.document import Document
from tests.contoh import laporan_contoh
from tests.ui.tangan import escape, press, tangan


@pytest.fixture
def touched(meja, tmp_path):
    path = tmp_path / "laporan.lkjip"
    laporan = laporan_contoh("kecil")
    Document.create(path, laporan).close()
    row = laporan.daftar(Indikator)[0]
    with closing(sqlite3.connect(path)) as outside:
        outside.execute("UPDATE indikator SET nama = 'dari luar' WHERE id = ?", (row.id,))
        outside.commit()
    meja.window.files.open(path)
    meja.window.settle()
    return meja, row


def named(meja, row):
    return meja.laporan.find(Indikator, row.id).nama


def test_the_band_offers_it_and_says_what_for(touched):
    meja, row = touched
    form = meja.window.form
    assert "diubah dari luar program" in form.pita_berkas_teks.text
    with tangan(press("ya")):
        form.pita_berkas_aksi.click()
    assert named(meja, row) == row.nama
    assert meja.fresh().find(Indikator, row.id).nama == row.nama
    assert form.pita_berkas.isHidden()
    assert not form.aksi_pulihkan.isVisible()


@pytest.mark.parametrize("no", [press("batal"), escape()], ids=["batal", "esc"])
def test_nothing_goes_back_where_that_is_not_wanted(touched, no):
    meja, row = touched
    with tangan(no):
        meja.window.form.aksi_pulihkan.trigger()
    assert named(meja, row) == "dari luar"
    assert not meja.window.form.pita_berkas.isHidden()


def test_a_row_that_cannot_be_is_offered_in_the_same_way(touched):
    meja, row = touched
    path = meja.session.document.path
    meja.window.files.close()
    with closing(sqlite3.connect(path)) as outside:
        outside.execute("UPDATE indikator SET polaritas = 'miring', sasaran = 'x'")
        outside.commit()
    damaged = path.read_bytes()
    meja.window.files.open(path)
    form = meja.window.form
    assert "diubah dari luar program" in form.pita_berkas_teks.text
    assert named(meja, row) == row.nama
    assert path.read_bytes() == damaged
    with tangan(press("ya")):
        form.pita_berkas_aksi.click()
    assert meja.fresh().find(Indikator, row.id) == row
    assert form.pita_berkas.isHidden()
    assert path.with_name("laporan (sebelum dipulihkan).lkjip").exists()
