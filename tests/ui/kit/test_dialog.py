"""Every dialog is opened as people open it and left by its yes, its no and Esc.

A form in `forms` that is a dialog and stands in no drive below fails: nobody has accepted it yet.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QListWidget, QTreeWidget, QWidget

from lkjip_desktop import assets
from lkjip_desktop.app.share.bagikan import bagikan
from lkjip_desktop.app.share.kunci import lock
from lkjip_desktop.app.sheet.table.links import LinksRef
from lkjip_desktop.domain.formula.tertutup import closed_on
from lkjip_desktop.domain.merge.decision import ValueSource
from lkjip_desktop.domain.model.entity import (
    Indikator,
    IndikatorRenstra,
    Kegiatan,
    Komentar,
    Narasi,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.document import Document
from lkjip_desktop.ui.grid import GridPanel
from lkjip_desktop.ui.program.crash import Reporter
from lkjip_desktop.ui.window import room
from tests.app.exchange.anggaran.berkas import fa_detail, xlsx
from tests.app.exchange.templat.lembar_kerja import LembarKerja
from tests.contoh import laporan_contoh
from tests.ui.conftest import Meja
from tests.ui.konsolidasi.conftest import bentrok, bentrok_written, view  # noqa: F401
from tests.ui.tangan import (
    Action,
    cancel,
    escape,
    no_file,
    ok,
    pick,
    press,
    see,
    tangan,
    write,
)

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True)
class Drive:
    """How a dialog is reached, accepted and left."""

    form: str
    open: Callable[[Meja], object]
    yes: tuple[Action, ...]
    no: tuple[Action, ...]
    done: Callable[[Meja], object]
    """Whether its yes had its effect; what stays false after no and Esc."""
    prepare: Callable[[Meja], object] = lambda _: None
    before: tuple[Action, ...] = ()
    """Pickers and menus on the way to it."""


def action(name: str) -> Callable[[Meja], object]:
    return lambda meja: getattr(meja.window.form, name).trigger()


def changed(meja: Meja) -> bool:
    """Whether the report was changed in the window."""
    return len(meja.session.document.jurnal) > meja.entries


# the ways there


def name_of_first(meja: Meja) -> str:
    return meja.laporan.daftar(Indikator)[0].nama


def rename(meja: Meja) -> None:
    where = Address(Indikator.KIND, meja.laporan.daftar(Indikator)[0].id, "nama")
    meja.window.change("Nama", lambda draft: draft.set(where, "Nama lain"))


def without_galat(meja: Meja) -> None:
    meja.open(meja.write(laporan_contoh("besar"), "besar.lkjip"))


def locked(meja: Meja) -> None:
    without_galat(meja)
    lock(meja.session)
    meja.window.refresh(None)


def in_text(meja: Meja) -> None:
    meja.window.sections.select(room.TEXTS)
    row = keyed_id(meja.laporan.ruang, Narasi, None, "langkah_ke_depan")
    meja.window.pane().open_address(Address(Narasi.KIND, row, "teks"))


def insert_figure(meja: Meja) -> None:
    meja.press(Qt.Key.Key_A, CTRL | SHIFT)
    meja.window.keep()


def in_part(meja: Meja) -> None:
    with Document.open(meja.session.document.path.with_name("x.lkjip")) as document:
        part = next(iter(bagikan(document, meja.folder / "bagian", "Uji")))
    meja.open(part.path)


def handed_out(meja: Meja) -> None:
    bagikan(meja.session.document, meja.folder / "bagian", "Uji")


def copy_of_induk(meja: Meja) -> None:
    meja.write(laporan_contoh("induk"), "x.lkjip")
    in_part(meja)


def budget_file(meja: Meja) -> None:
    """A file of SAKTI whose codes are those of the first kegiatan."""
    rows = meja.laporan.daftar(Kegiatan)
    coded = [
        replace(row, kode=kode)
        for row, kode in zip(rows, ("WA.6231.EBA.994", "6231.EBA.956"), strict=False)
    ]
    meja.window.change("Kode", lambda draft: [draft.put(row) for row in coded])
    xlsx(meja.folder / "anggaran.xlsx", fa_detail())


def filled_template(meja: Meja) -> None:
    from lkjip_desktop.app.exchange.templat.page import find_section
    from lkjip_desktop.app.exchange.templat.write import write_template

    path = meja.folder / "isi.xlsx"
    write_template(meja.session, find_section(meja.laporan, "kpr").id, path)
    book = LembarKerja(path)
    book[book.find("n/", "kendala", "isi")] = "Kendala dari Excel"
    book.save(path)


def in_table(meja: Meja) -> GridPanel:
    meja.go("3F")
    grid = meja.page.grids[0]
    grid.view.setFocus()
    grid.view.go(0, 1)
    return grid


def set_up(meja: Meja) -> None:
    QTest.mouseClick(meja.page._blocks[0]._how, Qt.MouseButton.LeftButton)


def refer(meja: Meja) -> None:
    meja.press(Qt.Key.Key_Equal)


def links_of_plan(meja: Meja) -> LinksRef:
    return LinksRef(IndikatorRenstra, meja.laporan.daftar(IndikatorRenstra)[0].id)


def in_plan(meja: Meja) -> None:
    meja.window.sections.select(room.PLANNING)
    row = meja.laporan.daftar(IndikatorRenstra)[0]
    meja.window.open_address(Address(IndikatorRenstra.KIND, row.id, "nama"))
    QApplication.processEvents()
    grid = meja.focus()
    while not isinstance(grid, GridPanel):
        grid = grid.parentWidget()
    assert grid.show_cell(links_of_plan(meja))


def crash(meja: Meja) -> None:
    error = ValueError("contoh")
    Reporter(meja.window).hook(ValueError, error, None)


def at_the_first_moment(dialog: QWidget) -> None:
    tree = dialog.findChild(QTreeWidget, "daftar")
    tree.setCurrentItem(tree.topLevelItem(tree.topLevelItemCount() - 1))


def tick(dialog: QWidget) -> None:
    rows = dialog.findChild(QListWidget, "daftar")
    rows.setFocus()
    rows.setCurrentRow(rows.count() - 1)
    QTest.keyClick(rows, Qt.Key.Key_Space)


def in_consolidation(meja: Meja) -> None:
    """A text that induk and part both changed."""
    found = meja.request.getfixturevalue("bentrok")
    meja.view = meja.request.getfixturevalue("view")
    with Document.open(found.bagian[0]) as document:
        rows = document.laporan.rows(Narasi).values()
        row = next(r for r in rows if r.tempat == "analisis" and r.indikator)
        for changed_in, words in ((document, "bagian"), (meja.session.document, "induk")):
            with changed_in.revise("Teks", "Yantah") as draft:
                draft.put(replace(row, teks=f"Kalimat {words} yang panjang. " * 6))
    meja.view.add([found.bagian[0]])
    meja.view.form.perubahan.go(_text(meja))


def _text(meja: Meja) -> object:
    items = [node.item for node in meja.view.form.perubahan._model.nodes() if node.item]
    return next(item for item in items if item.address.kind == Narasi.KIND)


def decided(meja: Meja) -> bool:
    choice = _text(meja).pilihan
    return choice is not None and choice.source is ValueSource.INDUK


def compare(meja: Meja) -> None:
    QTest.keyClick(meja.focus(), Qt.Key.Key_Return)


def export_done(meja: Meja) -> bool:
    return bool(meja.opened)


def by_quarter(meja: Meja) -> None:
    laporan = meja.laporan
    filled = replace(laporan.data, pengisian_anggaran="triwulan")
    meja.window.change("Diisi per triwulan", lambda draft: draft.put(filled))


def in_quarter(meja: Meja) -> None:
    by_quarter(meja)
    meja.window.work_on("2022-T1")


def semester(front: QWidget) -> None:
    field = front.findChild(QComboBox, "periode")
    assert field.currentText() == "Laporan tahun 2022"
    field.setCurrentText("Laporan Semester I 2022")


WIZARD = (
    write("satker", "Kantor Uji"),
    press("lanjut"),
    press("lanjut"),
    press("lanjut"),
    press("lanjut"),
)

SHOWING = {"pegangan": "aksi_pegangan", "perihal": "aksi_tentang", "tombol": "aksi_pintasan"}
"""Dialogs that only show something, and their actions: one way out, and nothing is changed."""

DRIVES = [
    Drive(
        "tanya",
        action("aksi_buang"),
        (press("ya"),),
        (press("batal"),),
        lambda meja: name_of_first(meja) != "Nama lain",
        rename,
    ),
    Drive(
        "alasan",
        action("aksi_kunci"),
        (write("alasan", "Salah ketik"), press("ya")),
        (write("alasan", "Salah ketik"), press("batal")),
        lambda meja: meja.fresh().data.terkunci == 0,
        locked,
    ),
    Drive(
        "angka",
        insert_figure,
        (write("cari", "nama pendek"), ok()),
        (cancel(),),
        changed,
        in_text,
    ),
    Drive("bagikan", action("aksi_bagikan"), (press("bagikan"),), (press("batal"),), changed),
    Drive(
        "banding_teks",
        compare,
        (press("Pakai induk"),),
        (press("tutup"),),
        decided,
        in_consolidation,
    ),
    Drive(
        "baru",
        action("aksi_baru"),
        WIZARD,
        (press("batal"),),
        lambda meja: meja.laporan.satker.nama == "Kantor Uji",
    ),
    Drive(
        "ekspor",
        action("aksi_ekspor"),
        (press("Buka PDF"),),
        (press("batal"),),
        export_done,
        before=(pick("keluar.pdf"),),
    ),
    Drive(
        "ekspor_periode",
        action("aksi_ekspor"),
        (see("periode", semester), press("ya"), pick("smt.pdf"), press("Buka PDF")),
        (press("batal"),),
        export_done,
        by_quarter,
    ),
    Drive(
        "impor_templat",
        action("aksi_impor_templat"),
        (press("ambil"),),
        (press("batal"),),
        changed,
        filled_template,
        (pick("isi.xlsx"),),
    ),
    Drive(
        "impor_anggaran",
        action("aksi_impor_anggaran"),
        (press("ambil"),),
        (press("batal"),),
        changed,
        budget_file,
        (pick("anggaran.xlsx"),),
    ),
    Drive(
        "kembalikan",
        action("aksi_kembalikan"),
        (write("alasan", "Lengkapi angka"), write("tenggat", "15 Juli 2022"), press("ya")),
        (write("alasan", "Lengkapi angka"), press("batal")),
        lambda meja: [row.tenggat for row in meja.fresh().daftar(Komentar)] == ["2022-07-15"],
        handed_out,
    ),
    Drive(
        "kirim",
        action("aksi_kirim"),
        (press("kirim"), press("Tutup")),
        (press("batal"),),
        lambda meja: len(list((meja.folder / "bagian").glob("*.lkjip"))) > 3,
        copy_of_induk,
    ),
    Drive(
        "kunci",
        action("aksi_kunci"),
        (press("ya"),),
        (press("batal"),),
        lambda meja: meja.fresh().data.terkunci == 1,
        without_galat,
    ),
    Drive(
        "masalah",
        crash,
        (press("simpan"), pick("masalah.txt")),
        (press("simpan"), no_file(), press("lanjut")),
        lambda meja: (meja.folder / "masalah.txt").exists(),
    ),
    Drive(
        "pegangan", action("aksi_pegangan"), (press("tutup"),), (press("tutup"),), lambda _: None
    ),
    Drive("perihal", action("aksi_tentang"), (press("tutup"),), (press("tutup"),), lambda _: None),
    Drive("tombol", action("aksi_pintasan"), (press("tutup"),), (press("tutup"),), lambda _: None),
    Drive(
        "rincian",
        set_up,
        (write("judul_rincian", "Judul baru"), ok()),
        (write("judul_rincian", "Judul baru"), cancel()),
        changed,
        in_table,
    ),
    Drive(
        "riwayat",
        action("aksi_riwayat"),
        (see("rincian", at_the_first_moment), press("kembalikan"), press("ya"), press("tutup")),
        (see("rincian", at_the_first_moment), press("kembalikan"), press("batal"), press("tutup")),
        lambda meja: name_of_first(meja) != "Nama lain",
        rename,
    ),
    Drive("rujukan", refer, (ok(),), (cancel(),), changed, in_table),
    Drive(
        "tautan",
        lambda meja: meja.press(Qt.Key.Key_Return, CTRL),
        (see("daftar", tick), ok()),
        (see("daftar", tick), cancel()),
        changed,
        in_plan,
    ),
    Drive(
        "templat",
        action("aksi_templat"),
        (ok(), pick("t.xlsx")),
        (ok(), no_file()),
        lambda meja: (meja.folder / "t.xlsx").exists(),
    ),
    Drive(
        "tutup_periode",
        action("aksi_tutup_periode"),
        (write("tanggal", "8 April 2022"), press("ya")),
        (press("batal"),),
        lambda meja: closed_on(meja.fresh(), "2022-T1") == "2022-04-08",
        in_quarter,
    ),
]


@cache
def dialogs() -> dict[str, set[str]]:
    """Every form that is a dialog, with the names of what is in it."""
    found = {}
    for path in sorted(assets.form("tanya").parent.glob("*.ui")):
        top = ET.parse(path).getroot().find("widget")  # noqa: S314 - our own file
        if top is not None and top.get("class") == "QDialog":
            found[path.stem] = {widget.get("name", "") for widget in top.iter("widget")}
    return found


def test_every_form_that_is_a_dialog_is_driven():
    assert {drive.form for drive in DRIVES} == set(dialogs())


def test_no_test_replaces_a_dialog_a_menu_a_message_or_a_file_picker():
    """They are pressed as people press them (tests/ui/tangan.py), or their faults go unseen."""
    replaced = re.compile(
        r"(?:setattr|patch(?:\.object)?)\([^)]*?"
        r"(?:QFileDialog|QDialog|QMenu|QMessageBox|\bask\b|\b_ask\w*|\bask_\w+|\bpick_\w+|\bexec\b"
        r"|\bpopup\b|\bshow_message\b)"
    )
    found = [
        f"{path.name}: {match.group()}"
        for path in sorted(Path(__file__).parents[1].rglob("*.py"))
        if path != Path(__file__)
        for match in replaced.finditer(path.read_text("utf-8"))
    ]
    assert found == []


@pytest.fixture
def siap(induk, monkeypatch, request, qtbot):
    """The window over the example; what the system would open is noted instead."""
    induk.opened, induk.request, induk.qtbot = [], request, qtbot
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: bool(induk.opened.append(url)) or True
    )
    monkeypatch.chdir(induk.folder)
    return induk


def is_of(form: str) -> Action:
    """Wait for the dialog that was made from this form, and for no other."""
    names = dialogs()[form] - {"root", form}
    return Action(
        f"dialog {form}",
        lambda front: (
            isinstance(front, QDialog)
            and names <= {one.objectName() for one in front.findChildren(QWidget)}
        ),
        lambda *_: None,
    )


def run(drive: Drive, meja: Meja, actions: tuple[Action, ...]) -> None:
    meja.entries = len(meja.session.document.jurnal)
    with tangan(*_absolute(drive.before, meja), is_of(drive.form), *_absolute(actions, meja)):
        drive.open(meja)
    # One that ends a child process goes with it.
    meja.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def _absolute(actions: tuple[Action, ...], meja: Meja) -> tuple[Action, ...]:
    """Files are picked in the folder of the test."""
    return tuple(
        pick(meja.folder / task.name.removeprefix("pick "))
        if task.name.startswith("pick ") and task.name != "pick nothing"
        else task
        for task in actions
    )


@pytest.mark.parametrize("drive", DRIVES, ids=lambda drive: drive.form)
def test_esc_and_no_leave_everything_as_it_is_and_yes_does_it(drive, siap):
    drive.prepare(siap)
    for actions in ((escape(),), drive.no):
        run(drive, siap, actions)
        assert not drive.done(siap)
        if siap.window.has_report:
            assert len(siap.session.document.jurnal) == siap.entries
            assert siap.fresh() == siap.laporan
    run(drive, siap, drive.yes)
    assert drive.form in SHOWING or drive.done(siap)
