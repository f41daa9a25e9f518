"""Scenes of every dialog."""

import os
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QTabWidget, QWidget

from lkjip_desktop.app.example.contoh import contoh
from lkjip_desktop.domain.formula.periode import AsOf
from lkjip_desktop.domain.model.entity import Butir, Indikator
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.ui.bantuan.about import show_about
from lkjip_desktop.ui.bantuan.keys import show_keys
from lkjip_desktop.ui.bantuan.panduan.window import Guide
from lkjip_desktop.ui.entry.links import LinksRef, pick_links
from lkjip_desktop.ui.naskah.picker import pick_figure
from lkjip_desktop.ui.periode.closing import ClosingDialog
from lkjip_desktop.ui.pratinjau.export import ExportDialog
from lkjip_desktop.ui.pratinjau.period import ask_period
from lkjip_desktop.ui.program.crash import Reporter
from lkjip_desktop.ui.riwayat.dialog import HistoryDialog, show_history
from lkjip_desktop.ui.window import room
from tests.ui.studio import Studio, besar, induk, kosong, scene


@scene
def tanya(studio: Studio) -> None:
    """The questions before actions that reach far."""
    studio.open(induk())
    files = studio.window.files
    studio.shoot_dialog(files.discard, "buang")
    studio.shoot_dialog(partial(files._ask_lock, ""), "kunci")
    studio.shoot_dialog(files._ask_close, "tutup")
    studio.shoot_dialog(files._ask_reason, "alasan_buka_kunci")


@scene
def ekspor_periode(studio: Studio) -> None:
    studio.open(contoh("triwulan"))
    studio.window.work_on("2022-T2")
    studio.shoot_dialog(lambda: ask_period(studio.window, "Ekspor PDF"))


@scene
def tutup_periode(studio: Studio) -> None:
    studio.open(contoh("triwulan"))
    studio.window.work_on("2022-T4")
    wanted = AsOf.of(2022, "2022-T4")
    studio.shoot_dialog(ClosingDialog(studio.window, wanted).run)


@scene
def rincian(studio: Studio) -> None:
    studio.open(induk())
    page = studio.window.pane().form.isi.currentWidget()
    studio.shoot_dialog(page._blocks[0]._set_up)
    cell = page.grids[0].model.cell(0, 1).alamat
    studio.shoot_dialog(lambda: page._blocks[0]._refer(cell), "rujukan")


@scene
def masalah(studio: Studio) -> None:
    studio.open(induk())
    studio.shoot_dialog(lambda: Reporter(studio.window).show(ValueError("contoh")))


@scene
def sisipkan_angka(studio: Studio) -> None:
    for word, report in (("", induk), ("kosong", kosong), ("besar", besar)):
        studio.open(report())
        studio.shoot_dialog(lambda: pick_figure(studio.window), word)
    studio.shoot_dialog(lambda: pick_figure(studio.window), "cari", _type("capaian"))


@scene
def tautan(studio: Studio) -> None:
    studio.open(induk())
    row = studio.window.session.laporan.daftar(Butir)[0]
    studio.shoot_dialog(lambda: pick_links(studio.window, LinksRef(Butir, row.id)))


@scene
def riwayat(studio: Studio) -> None:
    studio.open(induk())
    rows = studio.window.session.laporan.daftar(Indikator)
    where = Address(Indikator.KIND, rows[0].id, "target")
    for target in ("80,5", "81", "82"):
        studio.window.change(
            f"Target 1A menjadi {target}",
            lambda draft, target=target: draft.set(where, target.replace(",", ".")),
        )
    studio.shoot_dialog(lambda: show_history(studio.window))
    studio.shoot_dialog(lambda: show_history(studio.window, where), "sel")
    studio.shoot_dialog(_put_back(studio), "kembalikan")


def _put_back(studio: Studio):
    def run() -> None:
        dialog = HistoryDialog(studio.window)
        dialog.form.daftar.setCurrentItem(dialog.form.daftar.topLevelItem(2))
        dialog.put_back()
        dialog.close()

    return run


@scene
def bantuan(studio: Studio) -> None:
    studio.open(induk())
    studio.shoot_dialog(lambda: show_keys(studio.window), "tombol")
    studio.shoot_dialog(lambda: show_keys(studio.window), "tombol_cari", _type("baris"))
    studio.shoot_dialog(lambda: show_about(studio.window), "tentang")
    studio.shoot_dialog(lambda: show_about(studio.window), "tentang_lisensi", _second_tab)
    studio.window.form.aksi_panduan.trigger()
    root = studio.root.findChild(Guide).form.root
    root.resize(QSize(980, 680).boundedTo(studio.root.size()))
    studio.wait(300)
    studio.shoot("panduan", root)
    root.close()


def _type(words: str):
    def prepare(dialog: QWidget) -> None:
        dialog.findChild(QLineEdit, "cari").setText(words)

    return prepare


def _second_tab(dialog: QWidget) -> None:
    dialog.findChild(QTabWidget).setCurrentIndex(1)


@scene
def ekspor(studio: Studio) -> None:
    studio.open(induk())
    source = studio.window.session.document.path
    dialog = ExportDialog(studio.window, source, Path(os.environ["HOME"], "LKjIP 2022.pdf"))
    dialog._form.root.open()
    dialog._progress(42)
    studio.shoot("berjalan", dialog._form.root)
    dialog._finish("")
    studio.shoot("selesai", dialog._form.root)
    dialog._form.root.reject()


@scene
def dialog_qt(studio: Studio) -> None:
    """The dialogs of Qt itself, where the system gives none of its own."""
    studio.open(induk())
    files = QFileDialog(studio.root, "Buka laporan", os.environ["HOME"], "Laporan (*.lkjip)")
    files.setOption(QFileDialog.Option.DontUseNativeDialog)
    studio.shoot_dialog(files.exec, "berkas")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog = QPrintDialog(printer, studio.root)
    dialog.setWindowTitle("Cetak laporan")
    studio.shoot_dialog(dialog.exec, "cetak")
    studio.window.sections.select(room.TEXTS)
    pane = studio.window.pane()
    suspect = next(iter(pane._worst()), None)
    if suspect is not None:
        pane._go(suspect)
        studio.shoot_dialog(pane._set_aside, "kesampingkan")
    _ = QDialog
