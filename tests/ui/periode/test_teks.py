"""Texts of a quarter are written where its figures are: under an indikator and in Naskah."""

from lkjip_desktop.domain.model.entity import Narasi, NarasiPeriode, keyed_id
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.subsie.editor import TEXTS
from lkjip_desktop.ui.window import room
from tests.contoh import laporan_contoh
from tests.ui.periode.test_periode import by_quarter


def where(laporan, kind, *key):
    return Address(kind.KIND, keyed_id(laporan.ruang, kind, *key), "teks")


def test_the_texts_of_an_indikator_are_those_of_the_quarter(meja):
    meja.open(by_quarter("3F"))
    row = meja.indikator("3F")
    of_year = meja.laporan.find(Narasi, keyed_id(meja.laporan.ruang, Narasi, row.id, "kendala"))
    meja.go("3F")
    meja.window.work_on("2022-T2")
    page = meja.pane.editor.open_page(TEXTS)
    box = page.boxes["kendala"]
    assert (box.title.text(), box.editor.toPlainText()) == ("Kendala TW II", "")
    assert page.boxes["program"].isHidden()
    box.editor.setFocus()
    meja.type("Penyuluh jarang hadir")
    assert page.keep()
    place = where(meja.laporan, NarasiPeriode, row.id, "kendala", "2022-T2")
    written = meja.laporan.get(NarasiPeriode, place.id)
    assert (written.teks, written.periode) == ("Penyuluh jarang hadir", "2022-T2")
    assert meja.laporan.find(Narasi, of_year.id) == of_year
    jurnal = meja.session.document.jurnal
    assert jurnal[jurnal.nomor].label.startswith("Kendala TW II 3F: “Penyuluh")
    box.editor.insert_figure(f"indikator/{row.id}/capaian")
    assert page.keep()
    assert jurnal[jurnal.nomor].label == "Kendala TW II 3F: “[angka hidup]”"
    meja.session.undo()

    meja.window.work_on("2022-T3")
    assert box.editor.toPlainText() == ""
    meja.window.open_address(place)
    assert (meja.session.periode, box.editor.toPlainText()) == ("2022-T2", "Penyuluh jarang hadir")
    meja.window.open_address(where(meja.laporan, NarasiPeriode, row.id, "analisis", "2022-T1"))
    assert (meja.session.periode, page.boxes["analisis"].editor.hasFocus()) == ("2022-T1", True)
    meja.window.open_address(where(meja.laporan, Narasi, row.id, "kendala"))
    assert meja.session.periode == ""
    assert box.teks.text == of_year.teks


def test_naskah_holds_the_words_of_the_interim_report_while_a_quarter_is_looked_at(meja):
    meja.open(by_quarter("3F"))
    meja.window.work_on("2022-T2")
    meja.window.sections.select(room.TEXTS)
    pane = meja.window.pane()
    places = {teks.tempat: teks for part in pane._parts for teks in part.daftar_teks}
    assert [teks.title for teks in places.values()] == ["Kata Pengantar TW II", "Penutup TW II"]
    assert "{{laporan/sampai}}" in places["kata_pengantar"].default
    pane.toggle_done()
    row = meja.laporan.get(NarasiPeriode, places["kata_pengantar"].where.id)
    assert (row.selesai, row.indikator) == (1, None)
    meja.window.work_on("")
    assert len(pane._parts) > 5
    assert laporan_contoh("induk").rows(NarasiPeriode) == {}
