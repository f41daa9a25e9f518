"""Scenes of the rooms that take the window: planning, texts, pages, consolidation."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from lkjip_desktop.app.overview.planning import PARTS
from lkjip_desktop.app.share.review import Texts
from lkjip_desktop.ui.grid import GridPanel
from lkjip_desktop.ui.konsolidasi.compare import compare
from lkjip_desktop.ui.konsolidasi.view import consolidate
from lkjip_desktop.ui.pratinjau.preview import preview_of
from lkjip_desktop.ui.pratinjau.view import show_preview
from lkjip_desktop.ui.window import room
from tests.bentrok import write_bentrok
from tests.ui.studio import REPORTS, Studio, induk, scene

SAME_IN_ALL = {"pejabat", "surat", "lampiran", "pengaturan", "perjanjian", "tabel", "satker"}
"""Parts of planning that look in the report of four levels as they do in the example."""


def plan(studio: Studio, *keys: str) -> None:
    studio.window.sections.select(room.PLANNING)
    parts = studio.window.pane().form.daftar
    parts.choose(keys[0])
    for key in keys[1:]:
        second = parts.rows.index([part.key for part in PARTS].index(key))
        parts.selectionModel().select(second, QItemSelectionModel.SelectionFlag.Select)
    studio.wait()


@scene
def perencanaan(studio: Studio) -> None:
    for word, report in REPORTS.items():
        studio.open(report())
        for part in PARTS:
            if word != "besar" or part.key not in SAME_IN_ALL:
                plan(studio, part.key)
                whole = part is PARTS[0]
                studio.shoot(
                    "_".join(filter(None, (word, part.key))),
                    part=None if whole else studio.window.form.isi,
                )
    plan(studio, "renstra", "alokasi")
    studio.shoot("berdua")


@scene
def alokasi(studio: Studio) -> None:
    studio.open(induk())
    plan(studio, "alokasi")
    grid = studio.window.pane().editors["alokasi"].findChild(GridPanel)
    grid.view.setFocus()
    grid.view.go(5, grid.model.columnCount() - 1)
    studio.shoot("sel")


@scene
def naskah(studio: Studio) -> None:
    for word, report in REPORTS.items():
        studio.open(report())
        studio.window.sections.select(room.TEXTS)
        preview = preview_of(studio.window)
        if studio.folder is not None and pane_shows_pages(studio):
            studio.wait_for(lambda preview=preview: preview.pages is not None and not preview.busy)
        studio.shoot(word)
        pane = studio.window.pane()
        keys = [teks.where.id for part in pane._parts for teks in part.daftar_teks]
        pane._go(keys[-2])
        studio.wait(400)
        studio.shoot("_".join(filter(None, (word, "akhir"))), part=pane)
        if word:
            continue
        suspects = [key for key in keys if key in pane._worst()]
        if suspects:
            pane._go(suspects[0])
            studio.shoot("temuan", part=pane)
        live = next(key for key in keys if _chip(pane, key))
        pane._go(live)
        _take_chip(pane, live)
        studio.shoot("angka", part=pane)
        pane._go("lampiran")
        studio.shoot("lampiran", part=pane)


def pane_shows_pages(studio: Studio) -> bool:
    return studio.window.pane().form.kanan.isVisible()


def _editor(pane, key: str):
    pane._go(key)
    return pane.form.halaman.currentWidget().fields[key].editor


def _chip(pane, key: str) -> bool:
    return "\ufffc" in _editor(pane, key).toPlainText()


def _take_chip(pane, key: str) -> None:
    editor = _editor(pane, key)
    cursor = editor.textCursor()
    place = editor.toPlainText().index("\ufffc")
    cursor.setPosition(place)
    cursor.setPosition(place + 1, cursor.MoveMode.KeepAnchor)
    editor.setFocus()
    editor.setTextCursor(cursor)


@scene
def pratinjau(studio: Studio) -> None:
    for word, report in (("menyiapkan", induk), *REPORTS.items()):
        studio.open(report())
        view = show_preview(studio.window)
        preview = view.pane.preview
        if word != "menyiapkan" and studio.folder is not None:
            studio.wait_for(lambda preview=preview: preview.pages is not None and not preview.busy)
            if not word:
                view.pane.form.tampilan.go_to(len(preview.pages) // 2)
            studio.wait(400)
        studio.shoot(word)
        preview.forget()


@scene
def konsolidasi(studio: Studio) -> None:
    with TemporaryDirectory() as folder:
        made = write_bentrok(Path(folder))
        studio.open(None)
        window = studio.window
        window.files.open(made.induk)
        window.actor.take("Petugas Perencanaan")
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
        studio.shoot_dialog(window.form.aksi_kembalikan.trigger, "kembalikan")
        window.files.open(made.bagian[0])
        studio.shoot("bagian")
        studio.shoot_dialog(window.form.aksi_kirim.trigger, "kirim")
        studio.shoot_dialog(window.form.aksi_kirim.trigger, "kirim_selesai", _press("kirim"))
        studio.close()


@scene
def banding_teks(studio: Studio) -> None:
    """Three sides of a text, as a conflict shows them."""
    before = "Penyuluhan hukum dilaksanakan dua kali. Pesertanya empat puluh orang. " * 3
    texts = Texts(
        before,
        f"{before}Kerja sama dengan satu lembaga bantuan hukum diperpanjang.",
        (("Pelayanan Tahanan", before.replace("dua kali", "tiga kali")),),
    )
    with TemporaryDirectory() as folder:
        made = write_bentrok(Path(folder))
        studio.open(None)
        studio.window.files.open(made.induk)
        view = consolidate(studio.window)
        view.add(list(made.bagian))
        item = next(item for item in view.seen if item.conflict is not None)
        studio.shoot_dialog(lambda: compare(studio.root, item, texts, str))
        studio.close()


def _press(name: str):
    def press(dialog) -> None:
        dialog.findChild(QPushButton, name).click()

    return press
