"""Locking and opening a report in the window, by the buttons of the real dialogs."""

import pytest
from pypdf import PdfReader
from pypdfium2 import PdfDocument
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItemIterator,
)

from lkjip_desktop.app.command.temuan import set_aside
from lkjip_desktop.app.example.contoh import contoh
from lkjip_desktop.app.share.leftover import leftovers
from lkjip_desktop.domain.model.entity import Bukti, Edisi, Indikator
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.temuan.kunci import blockers
from lkjip_desktop.ui.pratinjau import printing
from tests.contoh import laporan_contoh
from tests.ui.tangan import escape, press, see, tangan, write

READABLE = 10
"""Points of a heading's capital letter at the least."""


@pytest.fixture
def bersih_galat(meja):
    """A report in which no galat is open."""
    meja.open(laporan_contoh("besar"))
    return meja


def toggle(meja) -> None:
    meja.window.form.aksi_kunci.trigger()


@pytest.fixture
def terkunci(bersih_galat):
    with tangan(press("ya")):
        toggle(bersih_galat)
    assert bersih_galat.laporan.data.terkunci == 1
    return bersih_galat


def lines(dialog) -> list[str]:
    tree = dialog.findChild(QTreeWidget, "daftar")
    branches = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    return [one.child(n).text(0) for one in branches for n in range(one.childCount())]


def test_the_question_lists_what_is_not_done_and_leads_there_by_keys(bersih_galat):
    seen, row = [], bersih_galat.laporan.daftar(Indikator)[3]
    bersih_galat.window.change(
        "Buka", lambda draft: draft.set(Address(Indikator.KIND, row.id, "selesai"), 0)
    )

    def look(dialog) -> None:
        seen.extend(lines(dialog))
        tree = dialog.findChild(QTreeWidget, "daftar")
        tree.setFocus()
        QTest.keyClick(tree, Qt.Key.Key_Home)
        while not tree.currentItem().text(0).startswith(f"{row.kode} "):
            QTest.keyClick(tree, Qt.Key.Key_Down)
        QTest.keyClick(tree, Qt.Key.Key_Return)

    with tangan(see("sisa", look)):
        toggle(bersih_galat)
    assert [item.words for group in leftovers(bersih_galat.session) for item in group.items] == seen
    assert bersih_galat.window.current_indicator == row.id
    assert bersih_galat.fresh().data.terkunci == 0


def test_every_sentence_of_the_list_is_seen_whole(meja):
    meja.open(laporan_contoh("induk"))
    reason = "Sudah dijelaskan dalam berita acara rekonsiliasi dengan seksi. " * 2
    for found in blockers(meja.session.findings):
        meja.window.change("Sisih", lambda draft, t=found: set_aside(draft, t, reason))
    short = []

    def look(dialog) -> None:
        QApplication.processEvents()
        tree = dialog.findChild(QTreeWidget, "daftar")
        walk = QTreeWidgetItemIterator(tree)
        while (item := walk.value()) is not None:
            place = tree.visualItemRect(item)
            words = tree.fontMetrics().boundingRect(
                QRect(0, 0, place.width() - 12, 0), Qt.TextFlag.TextWordWrap, item.text(0)
            )
            short.extend([item.text(0)] if words.height() > place.height() else [])
            walk += 1

    with tangan(see("sisa", look), escape()):
        toggle(meja)
    assert short == []


def test_the_list_is_printed(bersih_galat, monkeypatch):
    opened = []
    monkeypatch.setattr(printing.QPrinterInfo, "availablePrinters", staticmethod(list))
    monkeypatch.setattr(
        printing.QDesktopServices, "openUrl", lambda url: not opened.append(url.toLocalFile())
    )
    with tangan(press("cetak"), escape(), press("cetak"), press("Buka PDF"), press("batal")):
        toggle(bersih_galat)
    (path,) = opened
    text = "".join("".join(page.extract_text() for page in PdfReader(path).pages).split())
    assert "YangbelumselesaidalamLKjIP" in text
    for group in leftovers(bersih_galat.session):
        assert group.title.replace(" ", "") in text
    page = PdfDocument(path)[0].get_textpage()
    tall = [top - bottom for _, bottom, _, top in map(page.get_charbox, range(page.count_chars()))]
    assert READABLE < max(tall) < 2 * READABLE
    assert bersih_galat.fresh().data.terkunci == 0


@pytest.mark.parametrize("no", [press("batal"), escape()], ids=["batal", "esc"])
def test_a_report_is_not_locked_where_that_is_not_wanted(bersih_galat, no):
    with tangan(no):
        toggle(bersih_galat)
    assert bersih_galat.fresh().data.terkunci == 0


def test_a_locked_report_opens_with_a_reason_which_its_history_tells(terkunci):
    with tangan(write("alasan", "  Salah ketik   tanggal "), press("ya")):
        toggle(terkunci)
    assert terkunci.fresh().data.terkunci == 0
    entry = terkunci.session.document.last_change
    assert entry.extra["alasan"] == "Salah ketik tanggal"
    assert "Salah ketik tanggal" in entry.label


def test_the_question_says_that_without_a_change_there_is_no_new_edition(terkunci):
    heads: list[str] = []

    def look(dialog) -> None:
        heads.extend(dialog.findChild(QLabel, name).text() for name in ("judul", "teks"))

    with tangan(write("alasan", "Salah tekan\r")):
        toggle(terkunci)
    with tangan(see("sisa", look), press("ya")):
        toggle(terkunci)
    assert heads[0] == "Kunci laporan lagi sebagai edisi 1?"
    assert heads[1].startswith("Isinya tidak berubah sejak edisi 1, jadi tidak ada edisi baru.")
    assert len(terkunci.laporan.rows(Edisi)) == 1


def test_in_a_closed_quarter_its_own_report_is_locked(meja):
    example = contoh("triwulan")
    files = [(Bukti, row.id) for row in example.daftar(Bukti) if row.berkas]
    meja.open(example.with_changes((), files))
    meja.session.periode = "2022-T2"
    seen: list[str] = []

    def look(dialog) -> None:
        seen.append(dialog.findChild(QLabel, "judul").text())

    with tangan(see("sisa", look), press("ya")):
        toggle(meja)
    assert seen == ["Kunci laporan TW II sebagai edisi 3?"]
    assert meja.laporan.data.terkunci == 1
    assert {row.periode for row in meja.laporan.daftar(Edisi)} == {"2022-T2"}


def test_enter_in_the_reason_opens_the_lock(terkunci):
    with tangan(write("alasan", "Angka direvisi\r")):
        toggle(terkunci)
    assert terkunci.fresh().data.terkunci == 0


@pytest.mark.parametrize("no", [press("batal"), escape()], ids=["batal", "esc"])
def test_a_report_stays_locked_where_opening_it_is_not_wanted(terkunci, no):
    with tangan(write("alasan", "Belum jadi"), no):
        toggle(terkunci)
    assert terkunci.fresh().data.terkunci == 1


def test_without_a_reason_a_lock_is_not_opened(terkunci):
    seen = []

    def look(dialog) -> None:
        seen.append(dialog.findChild(QPushButton, "ya").isEnabled())

    with tangan(see("alasan", look), press("ya"), escape()):
        toggle(terkunci)
    assert seen == [False]
    assert terkunci.fresh().data.terkunci == 1


def test_a_report_that_is_open_again_goes_back_to_a_moment_of_its_history(bersih_galat):
    where = Address(Indikator.KIND, bersih_galat.laporan.daftar(Indikator)[0].id, "nama")
    before = bersih_galat.laporan.find(Indikator, where.id).nama
    bersih_galat.window.change("Nama", lambda draft: draft.set(where, "Nama baru"))
    with tangan(press("ya"), write("alasan", "Nama lama lebih tepat"), press("ya")):
        toggle(bersih_galat)
        toggle(bersih_galat)

    def first(dialog) -> None:
        tree = dialog.findChild(object, "daftar")
        tree.setCurrentItem(tree.topLevelItem(tree.topLevelItemCount() - 1))

    steps = (see("daftar", first), press("kembalikan"), press("ya"), escape())
    with tangan(*steps):
        bersih_galat.window.form.aksi_riwayat.trigger()
    assert bersih_galat.fresh().find(Indikator, where.id).nama == before
    assert bersih_galat.fresh().data.terkunci == 0


def test_nothing_is_put_back_while_the_report_is_locked(terkunci):
    seen = []

    def look(dialog) -> None:
        tree = dialog.findChild(object, "daftar")
        tree.setCurrentItem(tree.topLevelItem(tree.topLevelItemCount() - 1))
        seen.append(dialog.findChild(QPushButton, "kembalikan").isEnabled())

    with tangan(see("daftar", look), press("tutup")):
        terkunci.window.form.aksi_riwayat.trigger()
    assert seen == [False]
