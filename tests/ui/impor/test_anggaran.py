"""A budget file in the window: chosen from the menu, matched by keyboard, taken as one revision."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lkjip_desktop.app.exchange.anggaran.plan import propose
from lkjip_desktop.app.exchange.anggaran.read import read_budget
from lkjip_desktop.domain.model.entity import Belanja, Kegiatan, NilaiBelanja
from lkjip_desktop.ui.impor.anggaran import BudgetDialog
from tests.app.exchange.anggaran.berkas import fa_detail, xlsx
from tests.contoh import laporan_contoh
from tests.ui.tangan import hear, no_file, pick, press, tangan


@pytest.fixture
def berkas(meja, tmp_path):
    """A file whose codes the example does not know."""
    meja.open(laporan_contoh("induk"))
    return xlsx(tmp_path / "FA Juni.xlsx", fa_detail())


def dialog_of(meja, path) -> BudgetDialog:
    found = BudgetDialog(meja.window, path, propose(meja.session, read_budget(path)))
    found.form.root.show()
    return found


def choose(dialog: BudgetDialog, place: int, *keys: Qt.Key) -> None:
    """Go to a row, and choose where it goes by the keyboard."""
    form = dialog.form
    form.daftar.setCurrentItem(form.daftar.topLevelItem(place))
    form.tujuan.setFocus()
    for item in keys:
        QTest.keyClick(form.tujuan, item)


def test_rows_are_matched_or_left_out_by_keyboard_and_taken_as_one_revision(meja, berkas):
    before, entries = meja.laporan, len(meja.session.document.jurnal)
    dialog = dialog_of(meja, berkas)
    form = dialog.form
    assert [item.text(4) for item in dialog.list.items] == ["belum dipetakan"] * 3
    assert not form.ambil.isEnabled()
    assert "3 baris belum dipetakan" in form.sebab.text()
    choose(dialog, 0, Qt.Key.Key_Down)
    fates = [item.text(4) for item in dialog.list.items]
    assert fates == ["belum dipetakan", "baris baru", "baris baru"]
    choose(dialog, 0, Qt.Key.Key_End)
    assert form.ambil.text() == "Ambil 2 perubahan"
    sums = [[line.text(n) for n in range(4)] for line in map(form.cocok.topLevelItem, range(3))]
    assert sums[0] == ["Pagu", "1.000.000", "800.000", "200.000"]
    assert sums[1] == ["Realisasi", "480.000", "400.000", "80.000"]
    QTest.keyClick(form.root, Qt.Key.Key_Return)
    assert len(meja.session.document.jurnal) == entries + 1
    first = meja.laporan.daftar(Kegiatan)[0]
    lines = meja.laporan.children(Belanja, "kegiatan", first.id)
    assert [(row.jenis, row.pagu) for row in lines] == [("51", "500000"), ("52", "300000")]
    (spent,) = meja.laporan.children(NilaiBelanja, "belanja", lines[0].id)
    assert (spent.periode, spent.realisasi) == ("2022", "300000")
    meja.window.form.aksi_urung.trigger()
    assert meja.laporan == before


def test_the_menu_opens_it_and_leaving_it_changes_nothing(meja, berkas):
    before = meja.laporan
    with tangan(pick(berkas), press("batal")):
        meja.window.form.aksi_impor_anggaran.trigger()
    with tangan(no_file()):
        meja.window.form.aksi_impor_anggaran.trigger()
    assert meja.laporan == before


def test_a_wrong_file_is_refused_in_one_sentence(meja, berkas, tmp_path):
    wrong = tmp_path / "catatan.csv"
    wrong.write_text("a;b\n1;2\n")
    with tangan(pick(wrong)):
        meja.window.form.aksi_impor_anggaran.trigger()
    assert "bukan Laporan FA Detail" in meja.message


@pytest.mark.parametrize("action", ["aksi_impor_anggaran", "aksi_impor_templat"])
def test_a_locked_report_is_named_before_a_file_is_asked_for(meja, action):
    laporan = laporan_contoh("induk")
    meja.open(laporan.with_changes([replace(laporan.data, terkunci=1)]))
    for _ in range(2):  # who tries again is told again
        with tangan():  # nothing is asked
            getattr(meja.window.form, action).trigger()
        assert meja.message == "Laporan ini terkunci; buka kuncinya dahulu sebelum mengubah isinya."


def test_a_file_of_another_satker_is_asked_for_before_anything_is_shown(meja, berkas, tmp_path):
    dialog = dialog_of(meja, berkas)
    choose(dialog, 0, Qt.Key.Key_Down)
    choose(dialog, 0, Qt.Key.Key_End)
    QTest.keyClick(dialog.form.root, Qt.Key.Key_Return)
    count, heard = len(meja.session.document.jurnal), []
    rows = fa_detail(satker="(654321) KANTOR LAIN")
    other = xlsx(tmp_path / "lain.xlsx", rows)
    with tangan(pick(other), hear(heard), press("batal")):
        meja.window.form.aksi_impor_anggaran.trigger()
    assert heard[0][0] == "Impor dari satker lain?"
    assert "milik satker (654321) KANTOR LAIN" in heard[0][1]
    with tangan(pick(other), press("Teruskan impor"), press("batal")):
        meja.window.form.aksi_impor_anggaran.trigger()
    assert len(meja.session.document.jurnal) == count
