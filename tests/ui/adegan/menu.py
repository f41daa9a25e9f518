"""Scenes of every menu, those of the bar, of buttons, and those of a right click."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu

from lkjip_desktop.ui.grid.menu import build_menu
from lkjip_desktop.ui.naskah.format_bar import FormatBar
from lkjip_desktop.ui.subsie.angka.share import share_rincian
from lkjip_desktop.ui.window import room
from tests.ui.adegan.ruang import plan
from tests.ui.studio import Studio, induk, scene

NAMES = ("menu_berkas", "menu_sunting", "menu_laporan", "menu_tampilan", "menu_bantuan")


@scene
def menu(studio: Studio) -> None:
    studio.open(None)
    studio.shoot_menu(_menu(studio, "menu_berkas"), "berkas_tanpa_laporan")
    studio.open(induk())
    for name in NAMES:
        studio.shoot_menu(_menu(studio, name), name.removeprefix("menu_"))
    recent = _menu(studio, "menu_terakhir")
    recent.aboutToShow.emit()
    studio.shoot_menu(recent, "terakhir")


def _menu(studio: Studio, name: str) -> QMenu:
    return studio.root.findChild(QMenu, name)


@scene
def menu_tabel(studio: Studio) -> None:
    studio.open(induk())
    page = studio.window.pane().form.isi.currentWidget()
    grid = page.grids[0]
    grid.view.setFocus()
    grid.view.go(0, 1)
    studio.shoot_menu(build_menu(grid.view, grid.view.handlers, grid.view.current))
    block = page._blocks[0]
    block._show_menu()
    popup = studio.popup()
    columns = next(action for action in popup.actions() if action.menu())
    popup.setActiveAction(columns)
    QTest.keyClick(popup, Qt.Key.Key_Right)
    studio.shoot_menu(popup, "rincian", columns.menu())


@scene
def menu_anggaran(studio: Studio) -> None:
    studio.open(induk())
    page = studio.window.pane().form.isi.currentWidget()
    page.anggaran._show_kegiatan()
    studio.shoot_menu(studio.popup(), "kegiatan")
    row = next(iter(studio.window.session.figures.indikator.values())).indikator
    share_rincian(studio.window, row, page.grids[0])
    studio.shoot_menu(studio.popup(), "rincian_lain")


@scene
def menu_perencanaan(studio: Studio) -> None:
    studio.open(induk())
    plan(studio, "pengaturan")
    editor = studio.window.pane().editors["pengaturan"]
    button = next(
        b for b in editor.findChildren(type(editor.fold).__mro__[1]) if "predikat" in b.text()
    )
    button.click()
    studio.shoot_menu(studio.popup(), "predikat")
    plan(studio, "indikator")
    grid = studio.window.pane().editors["indikator"].parts[0].grid
    grid.view.setFocus()
    grid.view.go(1, 0)
    studio.shoot_menu(build_menu(grid.view, grid.view.handlers, grid.view.current), "indikator")
    choice = next((c for c in range(grid.model.columnCount()) if _is_choice(grid, c)), None)
    if choice is not None:
        grid.view.go(1, choice)
        grid.view.open_choices()
        studio.wait(150)
        studio.shoot("pilihan", QApplication.focusWidget())


def _is_choice(grid, column: int) -> bool:
    cell = grid.model.cell(1, column)
    return cell is not None and cell.jenis.name == "PILIHAN" and cell.bisa_diisi


@scene
def menu_naskah(studio: Studio) -> None:
    studio.open(induk())
    studio.window.sections.select(room.TEXTS)
    pane = studio.window.pane()
    bar = pane.findChild(FormatBar)
    studio.shoot_menu(bar._menu, "tabel")
    studio.shoot_menu(pane.focused.menu_of(pane.focused.field), "teks")
    bar.form.gaya.showPopup()
    studio.wait(100)
    studio.shoot("gaya", inner=(QApplication.activePopupWidget(),))
    bar.form.gaya.hidePopup()


@scene
def menu_isian(studio: Studio) -> None:
    """The menu Qt itself gives a field, and the list of a choice."""
    studio.open(induk())
    field = studio.root.findChild(QLineEdit)
    place = field.mapToGlobal(QPoint(20, 10))
    made = field.createStandardContextMenu()
    made.popup(place)
    studio.shoot_menu(made)
    studio.window.show_side(room.FINDINGS)
    box: QComboBox = studio.window.side.pane(room.FINDINGS).form.seksi
    box.showPopup()
    studio.wait(100)
    studio.shoot("seksi", inner=(QApplication.activePopupWidget(),))
    box.hidePopup()
