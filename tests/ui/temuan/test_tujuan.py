"""A finding leads to the very cell or table where it is mended."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidget

from lkjip_desktop.app.command.temuan import set_aside
from lkjip_desktop.app.example.contoh_part import before_consolidation
from lkjip_desktop.app.overview.finding_list import ListedFinding
from lkjip_desktop.app.year.new_report import from_katalog
from lkjip_desktop.domain.model.entity import (
    Alokasi,
    Indikator,
    Narasi,
    NilaiAlokasi,
    Pejabat,
    Subsie,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.temuan.examine import reference
from lkjip_desktop.domain.temuan.kunci import blockers
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.identity import FileIdentity, PartOrigin
from lkjip_desktop.ui.entry.table import TablePart
from lkjip_desktop.ui.naskah.page import ProsePage
from lkjip_desktop.ui.temuan.pane import OF_OFFICER
from lkjip_desktop.ui.temuan.tree import listed
from lkjip_desktop.ui.window import room
from tests.contoh import laporan_contoh
from tests.domain.temuan.test_catches import CASES
from tests.domain.temuan.ubah import changed
from tests.ui.tangan import see, tangan

KOSONG = "kosong"


def report(name):
    return from_katalog("Rutan Contoh", 2026, None) if name == KOSONG else laporan_contoh(name)


def lead(meja, kode):
    """Go where a double click on the first finding of this rule goes."""
    session = meja.session
    temuan = next(t for t in session.findings if t.kode == kode)
    meja.window.open_address(reference(session.laporan, session.figures, temuan))
    QTest.qWait(10)
    return meja.window


@pytest.mark.parametrize("name", [KOSONG, "induk", "kecil"])
def test_every_finding_leads_somewhere(meja, name):
    meja.open(report(name))
    session = meja.session
    assert session.findings
    for temuan in session.findings:
        meja.window.form.pita.hide()
        meja.window.sections.select(room.TEXTS if temuan.kode != "LENGKAP-08" else room.PLANNING)
        for place in (reference(session.laporan, session.figures, temuan), temuan.kedua):
            if place is not None:
                meja.window.open_address(place)
                assert meja.message == "", (temuan, place)
        assert meja.focus() is not None, temuan
        assert meja.window.sections.current != room.TEXTS or temuan.kode.startswith(
            ("LENGKAP", "TEKS", "NAS")
        ), temuan


@pytest.mark.parametrize(
    ("kode", "part"),
    [("ISI-06", "indikator"), ("ISI-10", "renstra"), ("LENGKAP-04", "perjanjian")],
)
def test_what_the_report_lacks_altogether_is_entered_where_the_finding_leads(meja, kode, part):
    meja.open(report(KOSONG))
    window = lead(meja, kode)
    assert window.sections.current == room.PLANNING
    assert window.pane().form.daftar.keys == (part,)
    assert window.pane().editors[part].isAncestorOf(meja.focus())


def test_without_any_official_the_missing_signatory_leads_to_where_they_are_entered(meja):
    """The line of the document had nobody to choose."""
    meja.open(report(KOSONG))
    temuan = next(found for found in meja.session.findings if found.kode == "LENGKAP-01")
    assert temuan.pesan.endswith(" belum ada; isi pejabatnya, lalu pilih.")
    window = lead(meja, "LENGKAP-01")
    assert window.pane().editors["pejabat"].parts[0].isAncestorOf(meja.focus())


def test_a_missing_signatory_leads_to_the_line_of_that_document(meja):
    empty = report(KOSONG)
    gone = Pejabat("p", nama="Nama Pejabat", nip="0" * 18, selesai="2025-12-31")
    meja.open(empty.with_changes([gone]))
    lead(meja, "LENGKAP-01")
    table = meja.focus().parentWidget()
    while not isinstance(table, TablePart):
        table = table.parentWidget()
    assert table.key == "kata_pengantar"


def test_missing_pagu_leads_to_its_cell(meja):
    meja.open(report(KOSONG))
    window = lead(meja, "ISI-05")
    part = window.pane().editors["kegiatan"].parts[1]
    assert part.grid.view.hasFocus()
    where = Address("laporan", meja.laporan.data.id, "pagu_awal")
    assert part.grid.view.current.alamat.address(meja.laporan) == where


def test_with_the_pagu_of_the_year_typed_the_kegiatan_are_what_is_missing(meja):
    empty = report(KOSONG)
    meja.open(changed(empty, empty.data, pagu_awal="1000000000"))
    (temuan,) = (found for found in meja.session.findings if found.kode == "ISI-05")
    assert temuan.pesan == "Kegiatan belum dimasukkan; isi seperti dalam DIPA."
    window = lead(meja, "ISI-05")
    (kegiatan, pagu, *_) = window.pane().editors["kegiatan"].parts
    assert kegiatan.isAncestorOf(meja.focus())
    assert not pagu.isAncestorOf(meja.focus())


def test_pagu_of_which_nothing_is_allocated_leads_to_where_it_is(meja):
    """The cell of the pagu is right as it stands."""
    laporan = report("kecil")
    gone = [row for kind in (Alokasi, NilaiAlokasi) for row in laporan.daftar(kind)]
    meja.open(laporan.with_changes([], [(type(row), row.id) for row in gone]))
    window = lead(meja, "PAGU-04")
    assert window.pane().form.daftar.keys == ("alokasi",)
    assert window.pane().editors["alokasi"].isAncestorOf(meja.focus())


def test_a_default_text_leads_to_that_text(meja):
    meja.open(report(KOSONG))
    window = lead(meja, "LENGKAP-08")
    assert window.sections.current == room.TEXTS
    assert meja.focus().accessibleName() == "Kata Pengantar"


def test_a_missing_scan_leads_to_what_adds_one(meja):
    meja.open(report(KOSONG))
    lead(meja, "LENGKAP-07")
    assert meja.focus().text() == "Tambah PDF…"


def test_a_missing_analysis_leads_to_the_field_it_is_written_in(meja):
    meja.open(before_consolidation(laporan_contoh("induk")))
    window = lead(meja, "LENGKAP-03")
    page = window.pane().form.isi.currentWidget()
    assert page.boxes["analisis"].isAncestorOf(meja.focus())


FILLING = "Petugas mencatat perkembangan setiap layanan dan membahasnya bersama. " * 6


def with_slips(laporan):
    """A chapter text and one of an indikator, each with a slip below what one sees at first."""
    before = "\n\n".join([FILLING] * 12)
    row = laporan.daftar(Indikator)[-1]
    places = [
        (None, "simpulan", "😀 Diatur dengan UU Nomor 12 Tahun 1995."),
        (row.id, "kendala", "Anggaran hanya 17 (tujuh) juta."),
    ]
    return laporan.with_changes(
        Narasi(keyed_id(laporan.ruang, Narasi, of, at), of, at, f"{before}\n\n{said}\n\n{FILLING}")
        for of, at, said in places
    )


MATCH = Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive
SLIPS = [("HUKUM-02", "UU Nomor 12 Tahun 1995"), ("TEKS-02", "17 (tujuh)")]


def marked_in_sight(meja):
    """What is marked in the text that has the keys, if all of it is seen."""
    QTest.qWait(20)
    editor = meja.focus()
    page = editor
    while not isinstance(page, ProsePage):
        page = page.parentWidget()
    cursor = editor.textCursor()
    for place in (cursor.selectionStart(), cursor.selectionEnd()):
        cursor.setPosition(place)
        spot = editor.cursorRect(cursor)
        seen = (
            page.viewport().rect().translated(-editor.viewport().mapTo(page.viewport(), QPoint()))
        )
        assert seen.contains(spot)
    return editor.textCursor().selectedText()


@pytest.mark.parametrize(("kode", "words"), SLIPS)
def test_from_its_finding_one_comes_to_the_very_words_in_a_long_text(meja, kode, words):
    meja.open(with_slips(laporan_contoh("induk")))
    meja.window.show_side(room.FINDINGS)
    panel = meja.window.side.tabs.pane(room.FINDINGS)
    tree = panel.form.daftar
    row = next(
        item
        for item in tree.findItems("*", MATCH)
        if isinstance(listed(item), ListedFinding) and listed(item).temuan.kode == kode
    )
    tree.setCurrentItem(row)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert marked_in_sight(meja) == words
    meja.focus().moveCursor(QTextCursor.MoveOperation.Start)
    QTest.mouseClick(panel.form.buka, Qt.MouseButton.LeftButton)
    assert marked_in_sight(meja) == words


@pytest.mark.parametrize(("kode", "words"), SLIPS)
def test_from_the_list_before_the_lock_one_comes_to_the_very_words(meja, kode, words):
    meja.open(with_slips(laporan_contoh("besar")))
    for found in blockers(meja.session.findings):
        meja.window.change("Sisih", lambda draft, t=found: set_aside(draft, t, "Memang demikian"))
    temuan = next(t for t in meja.session.findings if t.kode == kode)

    def lead(dialog):
        tree = dialog.findChild(QTreeWidget, "daftar")
        (line,) = tree.findItems(f"{temuan.tingkat.value}: {temuan.pesan}*", MATCH)
        tree.setFocus()
        tree.setCurrentItem(line)
        QTest.keyClick(tree, Qt.Key.Key_Return)

    with tangan(see("sisa", lead)):
        meja.window.form.aksi_kunci.trigger()
    assert marked_in_sight(meja) == words


def test_a_part_lists_the_findings_of_its_own_section_first(meja, tmp_path):
    laporan = laporan_contoh("induk")
    own = laporan.daftar(Subsie)[-1]
    path = tmp_path / "bagian.lkjip"
    identity = FileIdentity("r", PartOrigin("b", own.id, "", ""))
    Document.create(path, laporan, identitas=identity, kind="mulai").close()
    meja.open(path)
    meja.window.show_side(room.FINDINGS)
    pane = meja.window.side.tabs.pane(room.FINDINGS)
    assert pane.form.seksi.currentData() == own.id
    pane.form.daftar.setCurrentItem(pane.form.daftar.topLevelItem(0).child(0).child(0))
    assert pane.form.ajakan.text() == OF_OFFICER
    assert not pane.form.alasan.isVisible()
    assert not pane.form.sisih.isVisible()
    shown = {item.temuan.subsie for level in pane._levels for g in level.groups for item in g.items}
    assert shown == {own.id}
    meja.open(report("induk"))
    meja.window.show_side(room.FINDINGS)
    assert meja.window.side.tabs.pane(room.FINDINGS).form.seksi.currentIndex() == 0


@pytest.mark.parametrize(
    "kode", ["HIT-08", "HIT-09", "LALU-02", "TAHUN-02", "TAHUN-03", "TAHUN-04"]
)
def test_what_stands_outside_of_the_years_and_periode_that_are_shown_can_be_gone_to(meja, kode):
    """The program said of it that it was no longer in the report."""
    meja.open(CASES[kode][0][0](laporan_contoh("besar")))
    session = meja.session
    temuan = next(t for t in session.findings if t.kode == kode)
    for place in filter(None, (reference(session.laporan, session.figures, temuan), temuan.kedua)):
        meja.window.sections.select(room.TEXTS)
        meja.window.open_address(place)
        assert meja.message == "", place
        assert meja.window.sections.current != room.TEXTS


def test_a_target_outside_of_the_plan_is_deleted_where_its_finding_leads(meja):
    meja.open(CASES["TAHUN-03"][0][0](laporan_contoh("besar")))
    many = sum(t.kode == "TAHUN-03" for t in meja.session.findings)
    lead(meja, "TAHUN-03")
    QTest.keyClick(meja.focus(), Qt.Key.Key_Delete)
    assert sum(t.kode == "TAHUN-03" for t in meja.session.findings) == many - 1
