"""Pictures every window, dialog and state: ``python -m tests.ui.potret FOLDER [WORD...]``.

Light and dark, at 1366 x 768 and at 150 % of that screen, with the full example, an empty report
and the one of four levels. With words, only scenes whose name holds one of them. A new scene is a
function with ``@scene``; it is given a Studio and does what a user would do.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from lkjip_desktop.app.baru import from_katalog
from lkjip_desktop.app.contoh import contoh
from lkjip_desktop.app.terkoreksi import terkoreksi
from lkjip_desktop.domain.laporan import Address, Laporan
from lkjip_desktop.domain.model import Indikator
from lkjip_desktop.store.document import Document
from lkjip_desktop.ui import theme
from lkjip_desktop.ui.application import application
from lkjip_desktop.ui.main_window import MainWindow
from lkjip_desktop.ui.mark import Mark
from lkjip_desktop.ui.preference import Preference, Recent
from lkjip_desktop.ui.theme import Scheme

SIZES = {"1366": (1.0, 1366, 768), "150": (1.5, 910, 512)}
SCENES: dict[str, Callable[["Studio"], None]] = {}


def scene(run):
    """A scene by the name of its function."""
    SCENES[run.__name__] = run
    return run


class Studio:
    """A window that is brought into a state and pictured."""

    def __init__(self, app: QApplication, preference: Preference, folder: Path, look: str) -> None:
        self.app = app
        self.preference = preference
        self.folder = folder
        self.look = look
        self.window: MainWindow | None = None
        self.name = ""

    def open(self, laporan: Laporan | None, size: tuple[int, int]) -> None:
        self.close()
        self.window = MainWindow(self.preference)
        root = self.window.form.root
        root.resize(*size)
        root.show()
        root.activateWindow()
        QTest.qWaitForWindowActive(root)
        self.window.settle()
        if laporan is not None:
            path = Path(os.environ["HOME"], "induk.lkjip")
            path.unlink(missing_ok=True)
            Document.create(path, laporan).close()
            self.window.files.open(path)
        self.wait()

    def close(self) -> None:
        if self.window is not None:
            self.window.close_report()
            self.window.form.root.close()
            self.window.form.root.deleteLater()
            self.window.deleteLater()
            self.window = None
            self.app.processEvents()

    def wait(self, ms: int = 60) -> None:
        QTest.qWait(ms)

    def go(self, kode: str) -> None:
        rows = self.window.session.laporan.daftar(Indikator)
        self.window.open_indicator(next(row.id for row in rows if row.kode == kode))
        self.wait()

    def page(self, key: str):
        return self.window.pane().editor.open_page(key)

    def shoot(self, extra: str = "", what: QWidget | None = None) -> None:
        self.wait()
        name = "_".join(filter(None, (self.name, extra, self.look)))
        target = what or self.window.form.root
        target.grab().save(str(self.folder / f"{name}.png"))

    def shoot_dialog(self, run: Callable[[], object], extra: str = "") -> None:
        """Picture the dialog that `run` opens, over the window, and close it."""

        def picture() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is not None:
                self.shoot(extra, dialog)
                dialog.close()

        QTimer.singleShot(200, picture)
        run()


def induk() -> Laporan:
    return contoh("induk")


def kosong() -> Laporan:
    return from_katalog("Rumah Tahanan Negara Contoh", date.today().year, None)  # noqa: DTZ011


@scene
def mulai(studio: Studio) -> None:
    for number, (name, done) in enumerate((("induk", 11), ("bagian KPR", 3), ("bagian lama", 0))):
        moment = f"2023-03-{10 + number}T14:02:00+08:00"
        path = f"/tidak/ada/{name}.lkjip" if number == 1 else os.environ["HOME"]
        title = f"LKjIP 2022, {name}"
        item = Recent(path + name[:number], title, path, done, 16, 4 - number, 9, moment)
        studio.preference.remember(item)
    studio.open(None, studio.size)
    studio.wait(300)
    studio.shoot()
    studio.preference.forget()


@scene
def utama(studio: Studio) -> None:
    studio.open(induk(), studio.size)
    studio.shoot()
    for kode in ("1C", "3D", "3G", "3J"):
        studio.go(kode)
        studio.shoot(kode)


@scene
def mengetik(studio: Studio) -> None:
    studio.open(induk(), studio.size)
    grid = studio.window.pane().form.isi.currentWidget().grids[0]
    grid.view.setFocus()
    grid.view.go(1, 2)
    QTest.keyClicks(QApplication.focusWidget(), "389455")
    studio.shoot()
    QTest.keyClicks(QApplication.focusWidget(), ".1.2")
    QTest.keyClick(QApplication.focusWidget(), "\r")
    studio.shoot("ditolak")


@scene
def halaman(studio: Studio) -> None:
    studio.open(induk(), studio.size)
    studio.go("3F")
    for key in ("analisis", "tahun_lalu", "gambar", "tentang", "riwayat"):
        studio.page(key)
        studio.shoot(key)


@scene
def laporan_kosong(studio: Studio) -> None:
    studio.open(kosong(), studio.size)
    studio.shoot()


@scene
def laporan_besar(studio: Studio) -> None:
    studio.open(contoh("besar"), studio.size)
    studio.shoot()


@scene
def laporan_kecil(studio: Studio) -> None:
    studio.open(contoh("kecil"), studio.size)
    studio.shoot()


@scene
def nama_panjang(studio: Studio) -> None:
    studio.open(induk(), studio.size)
    row = studio.window.session.laporan.daftar(Indikator)[0]
    long = "Persentase Tahanan dan Narapidana yang Mendapatkan Pelayanan " * 4
    where = Address("indikator", row.id, "nama")
    studio.window.session.actor = "Petugas"
    studio.window.change("Nama", lambda draft: draft.set(where, long))
    studio.shoot()


@scene
def sempit(studio: Studio) -> None:
    studio.open(induk(), (900, 560))
    studio.shoot()
    studio.window.form.aksi_panel.trigger()
    studio.shoot("panel")


@scene
def pesan(studio: Studio) -> None:
    studio.open(induk(), studio.size)
    sentence = "Laporan ini sedang dibuka petugas lain; perubahan belum dapat disimpan."
    studio.window.show_message(sentence, Mark.PERINGATAN)
    studio.window.status.show_unsaved(sentence)
    studio.shoot()


@scene
def terkunci(studio: Studio) -> None:
    studio.open(terkoreksi(induk()), studio.size)
    studio.window.files._ask_lock = lambda: True
    studio.window.session.actor = "Petugas"
    studio.window.files.lock()
    studio.shoot()


@scene
def menu(studio: Studio) -> None:
    studio.open(induk(), studio.size)
    for name in ("menu_berkas", "menu_sunting", "menu_laporan", "menu_tampilan", "menu_bantuan"):
        found = studio.window.form.root.findChild(QWidget, name)
        found.ensurePolished()
        found.adjustSize()
        studio.shoot(name, found)


@scene
def dialog(studio: Studio) -> None:
    studio.open(induk(), studio.size)
    window = studio.window
    studio.shoot_dialog(window.files.new, "baru")
    studio.shoot_dialog(window.files.new_year, "tahun_baru")
    studio.shoot_dialog(window.files.discard, "buang")
    studio.shoot_dialog(window.steps.change_actor, "petugas")
    page = window.pane().form.isi.currentWidget()
    studio.shoot_dialog(page._blocks[0]._set_up, "rincian")
    cell = page.grids[0].model.cell(0, 1).alamat
    studio.shoot_dialog(lambda: page._blocks[0]._refer(cell), "rujukan")

    from lkjip_desktop.ui.crash import Reporter

    studio.shoot_dialog(lambda: Reporter(window).show(ValueError("contoh")), "masalah")


@scene
def panduan(studio: Studio) -> None:
    from lkjip_desktop.ui.panduan.window import Guide

    studio.open(induk(), studio.size)
    studio.window.form.aksi_panduan.trigger()
    root = studio.window.form.root.findChild(Guide).form.root
    root.resize(QSize(980, 680).boundedTo(studio.window.form.root.size()))
    studio.wait(300)
    studio.shoot(what=root)
    root.close()


@scene
def konsolidasi(studio: Studio) -> None:
    from lkjip_desktop.ui.konsolidasi.command import consolidate
    from tests.bentrok import write_bentrok

    with TemporaryDirectory() as folder:
        made = write_bentrok(Path(folder))
        studio.open(None, studio.size)
        window = studio.window
        window.files.open(made.induk)
        window.session.actor = "Petugas"
        studio.shoot_dialog(window.form.aksi_bagikan.trigger, "bagikan")
        view = consolidate(window)
        studio.shoot("kosong")
        strange = Path(folder, "catatan.lkjip")
        strange.write_text("bukan laporan")
        view.add([*made.bagian, strange])
        studio.shoot("bentrok")
        QTest.keyClick(view.form.perubahan, "b")
        view.form.perubahan.next_open()
        studio.shoot("satu_diputuskan")
        view.form.pakai_induk.click()
        studio.shoot("siap")
        view.form.terapkan.click()
        studio.wait()
        studio.shoot("sesudah")
        studio.shoot_dialog(window.form.aksi_pegangan.trigger, "pegangan")
        window.files.open(made.bagian[0])
        studio.shoot("bagian")
        studio.shoot_dialog(window.form.aksi_kirim.trigger, "kirim")
        studio.close()


def child(folder: Path, look: str, words: list[str]) -> None:
    """All scenes in one scheme at one scale; a process of its own, for Qt reads the scale once."""
    scheme, size = look.split("-")
    app, preference = application(["potret"])
    preference.scheme = Scheme(scheme)
    theme.follow(app, preference.scheme)
    studio = Studio(app, preference, folder, look)
    studio.size = SIZES[size][1:]
    for name, run in SCENES.items():
        if not words or any(word in name for word in words):
            studio.name = name
            run(studio)
    studio.close()


def main() -> None:
    folder, words = Path(sys.argv[1]), sys.argv[2:]
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in ("terang", "gelap"):
        for size, (factor, _, _) in SIZES.items():
            with TemporaryDirectory() as home:
                env = os.environ | {"HOME": home, "QT_SCALE_FACTOR": str(factor)}
                for name in ("DATA", "CONFIG", "STATE"):
                    env[f"XDG_{name}_HOME"] = str(Path(home, name.lower()))
                command = [sys.executable, "-m", "tests.ui.potret", "--anak", f"{scheme}-{size}"]
                subprocess.run([*command, str(folder), *words], env=env, check=True)


if __name__ == "__main__":
    if sys.argv[1] == "--anak":
        child(Path(sys.argv[3]), sys.argv[2], sys.argv[4:])
    else:
        main()
