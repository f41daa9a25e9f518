"""Scenes of the window itself: the start page, the sections, the summary, the findings."""

import os
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lkjip_desktop.app.command.komentar import NotePlace
from lkjip_desktop.app.example.contoh import contoh
from lkjip_desktop.app.example.terkoreksi import terkoreksi
from lkjip_desktop.app.year.katalog import daftar_katalog
from lkjip_desktop.app.year.new_report import from_katalog
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.sqlite.medium import Medium
from lkjip_desktop.ui.kit.host import NOTES
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.preference import Recent
from lkjip_desktop.ui.window import room
from lkjip_desktop.ui.window.main_window import MainWindow
from lkjip_desktop.ui.window.status import medium_band
from tests.ui.studio import REPORTS, Studio, induk, scene
from tests.ui.tangan import pick, press, tangan

RECENT = (
    ("LKjIP 2021, induk", "Rumah Tahanan Negara Contoh", 16, 16, 0, 0),
    ("LKjIP 2022, bagian KPR", "D:/LKjIP/2022/kpr.lkjip", 3, 3, 0, 1),
    ("LKjIP 2022, bagian Pelayanan Tahanan", "D:/LKjIP/2022/yantah.lkjip", 9, 9, 0, 3),
    ("LKjIP 2022, induk", "Rumah Tahanan Negara Contoh", 11, 16, 4, 9),
)


def long_name(studio: Studio, count: int = 1, times: int = 5) -> None:
    """Give the first indikator names of 300 characters."""
    words = "Persentase Tahanan dan Narapidana yang Mendapatkan Pelayanan " * times
    rows = studio.window.session.laporan.daftar(Indikator)[:count]

    def edit(draft) -> None:
        for row in rows:
            draft.set(Address("indikator", row.id, "nama"), words[:300].strip())

    studio.window.change("Nama", edit)


@scene
def mulai(studio: Studio) -> None:
    studio.open(None)
    studio.wait(300)
    studio.shoot("pertama")
    for number, (title, where, done, total, errors, warnings) in enumerate(RECENT):
        moment = f"2023-03-{10 + number}T14:02:00+08:00"
        path = Path(os.environ["HOME"], f"laporan {number}.lkjip")
        if number != 1:
            path.touch()
        studio.preference.remember(
            Recent(str(path), title, where, done, total, errors, warnings, moment)
        )
    studio.open(None)
    studio.wait(300)
    studio.shoot()
    studio.preference.forget()


@scene
def utama(studio: Studio) -> None:
    for word, report in REPORTS.items():
        studio.open(report())
        studio.shoot(word)
    for kode in ("1C", "3D", "3G", "3J"):
        studio.go(kode)
        studio.shoot(kode)


@scene
def mengetik(studio: Studio) -> None:
    studio.open(induk())
    grid = studio.window.pane().form.isi.currentWidget().grids[0]
    grid.view.setFocus()
    grid.view.go(1, 2)
    QTest.keyClicks(QApplication.focusWidget(), "389455")
    studio.shoot()
    QTest.keyClicks(QApplication.focusWidget(), ".1.2")
    QTest.keyClick(QApplication.focusWidget(), "\r")
    studio.shoot("ditolak", part=studio.window.form.isi)


@scene
def rumus(studio: Studio) -> None:
    studio.open(induk())
    grid = studio.window.pane().form.isi.currentWidget().grids[0]
    grid.view.setFocus()
    grid.view.go(0, 3)
    studio.shoot("terhitung", part=studio.window.form.isi)
    grid.view.go(0, 2)
    grid.view.make_not_applicable()
    studio.shoot("tidak_berlaku", part=studio.window.form.isi)
    QTest.keyClick(grid.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(grid.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    studio.shoot("pilihan", part=studio.window.form.isi)


@scene
def menempel(studio: Studio) -> None:
    """Blocks pasted: one that reads two ways, one with more rows than the table has."""
    studio.open(induk())
    grid = studio.window.pane().form.isi.currentWidget().grids[0]
    for word, text in (("inggris", "1,234\t1,235\n2,345\t2,346\n"), ("baris", "7\t8\n" * 6)):
        grid.view.setFocus()
        grid.view.go(0, 1)
        QApplication.clipboard().setText(text)
        QTest.keyClick(grid.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        studio.shoot(word, part=studio.window.form.isi)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


@scene
def halaman(studio: Studio) -> None:
    for word, report in REPORTS.items():
        studio.open(report())
        rows = studio.window.session.laporan.daftar(Indikator)
        if not rows:
            continue
        if not word:
            studio.go("3F")
        for key in ("analisis", "tahun_lalu", "gambar", "bukti", "tentang", "riwayat"):
            studio.page(key)
            studio.shoot("_".join(filter(None, (word, key))), part=studio.window.form.isi)


@scene
def ringkasan(studio: Studio) -> None:
    """The summary to its end."""
    for word, report in REPORTS.items():
        studio.open(report())
        studio.window.show_side(room.SUMMARY)
        scroll = studio.window.side.pane(room.SUMMARY).form.root.verticalScrollBar()
        scroll.setValue(scroll.maximum())
        studio.shoot(f"{word}_bawah".strip("_"), part=studio.window.form.panel)


@scene
def temuan(studio: Studio) -> None:
    for word, report in REPORTS.items():
        studio.open(report())
        studio.window.show_side(room.FINDINGS)
        studio.shoot(word, part=studio.window.form.panel if word else None)
    tree = studio.window.side.pane(room.FINDINGS).form.daftar
    row = tree.topLevelItem(0).child(0).child(0)
    tree.setCurrentItem(row)
    studio.shoot("rinci", part=studio.window.form.panel)
    pane = studio.window.side.pane(room.FINDINGS)
    pane.form.alasan.setText("Sudah diperiksa bersama seksi.")
    studio.shoot("alasan", part=studio.window.form.panel)
    pane.form.sisih.click()
    tree.topLevelItem(tree.topLevelItemCount() - 1).setExpanded(True)
    tree.setCurrentItem(tree.topLevelItem(tree.topLevelItemCount() - 1).child(0).child(0))
    studio.shoot("disisihkan", part=studio.window.form.panel)


@scene
def catatan(studio: Studio) -> None:
    """Notes in the list, the cell and the pane: a thread in full, a new one, none at all."""
    studio.open(contoh("triwulan"))
    studio.window.work_on("2022-T3")
    studio.window.open_indicator(
        next(row.id for row in studio.window.session.laporan.daftar(Indikator) if row.kode == "3E")
    )
    pane = studio.window.show_side(NOTES)
    thread = next(item for item in studio.window.session.threads if item.replies and item.is_open)
    pane.show_thread(thread.first.id)
    pane._go()
    studio.shoot("utas")
    studio.window.form.aksi_tulis_catatan.trigger()
    pane.begin(NotePlace("indikator/x", thread.first.indikator))
    studio.shoot("baru", part=studio.window.form.panel)
    studio.open(induk())
    studio.window.show_side(NOTES)
    studio.shoot("kosong", part=studio.window.form.panel)


@scene
def nama_panjang(studio: Studio) -> None:
    studio.open(induk())
    long_name(studio, 3)
    studio.shoot()
    studio.window.show_side(room.FINDINGS)
    studio.shoot("temuan")


@scene
def sempit(studio: Studio) -> None:
    studio.open(induk(), (900, 560) if studio.size[0] > 1000 else (910, 480))
    studio.shoot()
    studio.window.form.aksi_panel.trigger()
    studio.shoot("panel")


@scene
def pesan(studio: Studio) -> None:
    studio.open(induk())
    sentence = "Laporan ini sedang dibuka petugas lain; perubahan belum dapat disimpan."
    studio.window.show_message(sentence, Mark.PERINGATAN)
    studio.window.status.show_unsaved(sentence)
    studio.shoot()
    long = "Isian ini milik seksi lain; minta seksi itu mengisinya. " * 3
    studio.window.show_message(long, Mark.GALAT)
    studio.shoot("galat")
    studio.window.files.save()
    studio.shoot("tersimpan")


@scene
def terkunci(studio: Studio) -> None:
    studio.open(terkoreksi(induk()))
    with tangan(press("ya")):
        studio.window.files.lock()
    studio.shoot()


@scene
def dibaca_saja(studio: Studio) -> None:
    """A second window on the same file."""
    with patch("platform.node", return_value="PC-PERENCANAAN"):
        studio.open(induk())
    first = studio.window
    studio.window = None
    second = MainWindow(studio.preference)
    second.form.root.resize(*studio.size)
    second.form.root.show()
    second.settle()
    second.files.open(first.session.document.path)
    studio.window = second
    studio.shoot()
    studio.close()
    studio.window = first


@scene
def media(studio: Studio) -> None:
    """On a flash disk, on a share, in the folder of a cloud; then at work on a copy."""
    studio.open(induk())
    with patch.object(medium_band, "medium_of") as told:
        for told.return_value in Medium:
            studio.window.medium.show(studio.window.session.document.path)
            studio.shoot(told.return_value.name.lower())
        copy = Path(os.environ["HOME"], "salinan.lkjip")
        copy.unlink(missing_ok=True)
        told.side_effect = lambda path: None if path == copy else Medium.JARINGAN
        with tangan(pick(copy)):
            studio.window.form.pita_media_aksi.click()
        studio.shoot("salinan")


@scene
def mencari(studio: Studio) -> None:
    for words, extra in (("layanan", ""), ("xyzzy", "tidak_ada")):
        studio.open(induk())
        search = studio.window.search
        search.begin()
        QTest.keyClicks(search, words)
        studio.wait(150)
        studio.shoot(extra, inner=(search.list,))
        QTest.keyClick(search, Qt.Key.Key_Escape)


@scene
def kosong_katalog(studio: Studio) -> None:
    """The first view of a report that was made from a catalogue: everything is still to do."""
    found = daftar_katalog()
    studio.open(from_katalog("Rumah Tahanan Negara Contoh", found[0].mulai, found[0]))
    studio.shoot()
    studio.window.show_side(room.FINDINGS)
    studio.shoot("temuan")
