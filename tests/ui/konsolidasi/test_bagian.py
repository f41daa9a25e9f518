"""Handing out, sending back, undoing, locking, and what a part lets its section do: real files."""

import os
import signal
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QTreeWidget,
    QWidget,
)

from lkjip_desktop.app.example.terkoreksi import write_terkoreksi
from lkjip_desktop.app.share.bagikan import bagikan
from lkjip_desktop.app.share.batch import konsolidasi
from lkjip_desktop.app.share.kunci import lock
from lkjip_desktop.app.sheet.lembar import CellState
from lkjip_desktop.domain.merge.decision import ValueSource
from lkjip_desktop.domain.model.entity import Indikator, Komentar, NilaiBaris, Rincian, Subsie
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.temuan.kunci import blockers
from lkjip_desktop.store.document import Document
from lkjip_desktop.ui.grid import GridPanel
from lkjip_desktop.ui.konsolidasi import share as share_module
from lkjip_desktop.ui.konsolidasi.holders import HoldersDialog
from lkjip_desktop.ui.subsie.pane import SectionPane
from lkjip_desktop.ui.window import room
from tests.contoh import laporan_contoh
from tests.ui.tangan import escape, hear, key, press, see, tangan, write

NAME = "Rutan-Kelas-IIB-Balikpapan_Pelayanan-Tahanan_2022_{:%Y-%m-%d}.lkjip"


@pytest.fixture(autouse=True)
def no_folder_opens(monkeypatch):
    opened = []
    for module in (share_module,):
        monkeypatch.setattr(
            module.QDesktopServices, "openUrl", lambda url: opened.append(url) or True
        )
    return opened


@pytest.fixture
def part(meja, bentrok):
    """The part of Pengelolaan (without edits from outside), open."""
    meja.open(bentrok.bagian[0])
    return meja


def test_no_two_actions_of_a_menu_answer_to_one_letter(part, bentrok):
    for path in (None, bentrok.induk):
        if path is not None:
            part.open(path)
        for menu in part.root.findChildren(QMenu):
            seen = [action.text() for action in menu.actions() if action.isVisible()]
            letters = [text[text.index("&") + 1].casefold() for text in seen if "&" in text]
            assert len(letters) == len(set(letters)), (menu.title(), seen)


def tick(*places):
    """Press Space on these sections of the list."""

    def press_space(front):
        tree = front.findChild(QTreeWidget, "seksi")
        tree.setFocus()
        for place in places:
            tree.setCurrentItem(tree.topLevelItem(place))
            QTest.keyClick(tree, Qt.Key.Key_Space)

    return see("folder", press_space)


def rename(place, name):
    """Type who receives a part, as Enter on its section lets one."""

    def type_name(front):
        tree = front.findChild(QTreeWidget, "seksi")
        tree.setFocus()
        tree.setCurrentItem(tree.topLevelItem(place))
        QTest.keyClick(tree, Qt.Key.Key_Return)
        field = tree.findChild(QLineEdit)
        QTest.keyClicks(field, name)
        QTest.keyClick(field, Qt.Key.Key_Return)

    return see("folder", type_name)


def said(words, found):
    """Note what the labels, fields and buttons of these names say and whether they can be used."""

    def read(front):
        for name in words:
            one = front.findChild(QWidget, name)
            found[name] = one.text()
            found[f"{name} aktif"] = one.isEnabled()
            found[f"{name} tampak"] = one.isVisible()

    return see(words[0], read)


def hand_out(meja, *actions):
    """The command, and what is done in its dialog."""
    with tangan(*(actions or (press("bagikan"),))):
        meja.window.form.aksi_bagikan.trigger()


def send(meja, *actions):
    with tangan(*actions):
        meja.window.form.aksi_kirim.trigger()


# Bagikan


def test_its_first_letter_in_the_menu_hands_out_and_does_not_give_back(induk):
    laporan = next(menu for menu in induk.root.findChildren(QMenu) if menu.title() == "&Laporan")
    with tangan(key(Qt.Key.Key_B), see("folder", id), press("batal")):
        laporan.popup(induk.root.pos())


def test_parts_are_handed_out_to_whom_into_a_new_folder(induk, tmp_path):
    found = {}
    hand_out(induk, rename(0, "Ibu A"), tick(2), said(["folder"], found), press("bagikan"))
    folder = Path(found["folder"])
    assert folder.parent == tmp_path
    assert sorted(path.name for path in folder.iterdir()) == ["pengelolaan.lkjip", "yantah.lkjip"]
    holders = share_module.daftar_holder(induk.session.document)
    assert {(h.pegangan.subsie, h.state) for h in holders} == {
        ("Pelayanan Tahanan", "belum kembali"),
        ("Pengelolaan", "belum kembali"),
    }
    assert "Ibu A" in {h.pegangan.penyerahan.kepada for h in holders}
    with Document.open(folder / "yantah.lkjip") as part_file:
        assert part_file.identitas.asal is not None


def test_enter_in_the_folder_hands_out_and_a_name_alone_is_beside_the_report(
    induk, tmp_path, monkeypatch
):
    monkeypatch.chdir("/")
    hand_out(induk, write("folder", "Untuk seksi"), key(Qt.Key.Key_Return))
    assert len([*(tmp_path / "Untuk seksi").iterdir()]) == 3


def test_a_part_that_was_never_handed_out_is_not_returned(induk, no_folder_opens):
    seen = []

    def look(front):
        buttons = [front.findChild(QPushButton, name) for name in ("ya", "bagikan")]
        seen.append([one.isEnabled() for one in buttons])
        assert "belum pernah dibagikan" in front.findChild(QLabel, "akibat").text()

    with tangan(write("alasan", "Perbaiki"), see("akibat", look), press("batal")):
        induk.window.form.aksi_kembalikan.trigger()
    assert seen == [[False, False]]
    hand_out(induk)
    with tangan(write("alasan", "Perbaiki"), press("ya")):
        induk.window.form.aksi_kembalikan.trigger()
    assert [row.teks for row in induk.fresh().daftar(Komentar)] == ["Perbaiki"]


def test_undo_of_a_return_leads_to_the_part_that_was_returned(induk):
    hand_out(induk)
    kpr = next(row for row in induk.laporan.daftar(Subsie) if row.kode == "kpr")
    choose = see("seksi", lambda front: _choose(front, kpr.id))
    with tangan(choose, write("alasan", "Perbaiki"), press("ya")):
        induk.window.form.aksi_kembalikan.trigger()
    assert [row.teks for row in induk.fresh().daftar(Komentar)] == ["Perbaiki"]
    induk.go("1A")
    induk.window.form.aksi_urung.trigger()
    QApplication.processEvents()
    assert isinstance(induk.pane, SectionPane)
    shown = induk.laporan.find(Indikator, induk.window.current_indicator)
    assert shown is not None
    assert shown.subsie == kpr.id


def _choose(front, section):
    box = front.findChild(QComboBox, "seksi")
    box.setCurrentIndex(box.findData(section))


def test_the_section_that_space_ticks_is_shown_from_the_beginning(induk):
    seen = []

    def press_space(front):
        tree = front.findChild(QTreeWidget, "seksi")
        (shown,) = tree.selectedItems()
        tree.setFocus()
        QTest.keyClick(tree, Qt.Key.Key_Space)
        seen.append(shown.checkState(0))

    hand_out(induk, see("folder", press_space), press("batal"))
    assert seen == [Qt.CheckState.Unchecked]


def test_what_stands_in_the_way_is_said_in_the_dialog(induk, tmp_path):
    (tmp_path / "kpr.lkjip").write_text("punya orang lain")
    number = induk.session.document.jurnal.nomor
    way, none, nowhere = {}, {}, {}
    hand_out(
        induk,
        write("folder", str(tmp_path)),
        press("bagikan"),
        said(["alasan"], way),
        tick(0, 1, 2),
        said(["bagikan", "alasan"], none),
        tick(0),
        write("folder", " "),
        said(["bagikan", "alasan"], nowhere),
        press("batal"),
    )
    assert "tidak ditimpa" in way["alasan"]
    assert induk.session.document.jurnal.nomor == number
    assert (none["bagikan aktif"], none["alasan"]) == (False, "Centang sedikitnya satu seksi.")
    assert not nowhere["bagikan aktif"]
    assert "folder" in nowhere["alasan"]


def test_an_induk_open_elsewhere_cannot_be_handed_out_and_says_why(meja, bentrok):
    found = {}
    with Document.open(bentrok.induk):
        meja.open(bentrok.induk)
        hand_out(meja, said(["bagikan", "alasan"], found), press("batal"))
    assert not found["bagikan aktif"]
    assert "sedang diubah oleh" in found["alasan"]


def test_handing_out_again_says_what_is_replaced(induk):
    hand_out(induk)
    found, before = {}, []
    state = see(
        "folder",
        lambda front: before.append(front.findChild(QTreeWidget, "seksi").topLevelItem(0).text(3)),
    )
    hand_out(induk, said(["diganti"], found), state, tick(0, 1), press("bagikan"))
    assert "KPR" in found["diganti"]
    assert "belum kembali" in before[0]
    states = [holder.state for holder in share_module.daftar_holder(induk.session.document)]
    assert states.count("sudah diganti, belum kembali") == 1
    assert len(states) == 4


def test_the_command_opens_the_dialog_and_says_where_the_files_are(induk, no_folder_opens):
    hand_out(induk)
    assert len(no_folder_opens) == 1
    assert "3 berkas bagian" in induk.window.form.status.currentMessage()


# Kirim


def test_a_part_is_sent_as_a_clean_copy_with_its_size_and_what_is_open(part, tmp_path):
    with part.session.document.revise("Buka lagi", "Yantah") as draft:
        draft.set(Address("indikator", part.indikator("1A").id, "selesai"), 0)
    target = tmp_path / "flashdisk"
    target.mkdir()
    before, after, first = {}, {}, []
    names = {NAME.format(datetime.now().astimezone())}
    send(
        part,
        said(["label_terbuka"], before),
        see("terbuka", lambda front: first.append(_lines(front)[0])),
        write("folder", str(target)),
        press("kirim"),
        said(["nama", "kirim"], after),
        escape(),
    )
    names.add(NAME.format(datetime.now().astimezone()))  # around midnight another one
    assert before["label_terbuka"].startswith("1 indikator belum ditandai selesai")
    assert first[0].startswith("1A")
    (made,) = target.iterdir()
    assert made.name in names
    assert made.name in after["nama"]
    assert "kB" in after["nama"] or "MB" in after["nama"]
    assert not after["kirim tampak"]
    with Document.open(made, readonly=True) as copy:
        assert copy.jurnal.kode == part.session.document.jurnal.kode
        assert copy.identitas == part.session.document.identitas


def _lines(front):
    shown = front.findChild(QListWidget, "terbuka")
    return [shown.item(n).text() for n in range(shown.count())]


def test_where_no_folder_can_be_shown_the_dialog_stays_and_says_so(part, tmp_path, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    found = {}
    told = (write("folder", str(tmp_path)), press("kirim"), press("buka"), said(["alasan"], found))
    send(part, *told, escape())
    assert "Tidak ada program yang membuka folder" in found["alasan"]


def test_a_folder_that_is_gone_is_said_and_may_be_mended(part, tmp_path):
    found, whole, target = {}, [], tmp_path / "flashdisk"
    target.mkdir()

    def look(front):
        label = front.findChild(QLabel, "alasan")
        whole.append(label.height() >= label.heightForWidth(label.width()))

    send(
        part,
        write("folder", str(tmp_path / "tidak ada")),
        press("kirim"),
        said(["alasan"], found),
        see("alasan", look),
        write("folder", str(target)),
        press("kirim"),
        escape(),
    )
    assert "foldernya tidak ada; buat folder itu, pilih folder lain" in found["alasan"]
    assert whole == [True]
    assert len([*target.iterdir()]) == 1


def test_not_all_is_done_while_a_galat_is_open(part):
    mine = part.session.subsie
    for row in part.laporan.daftar(Indikator):
        if row.subsie == mine:
            where = Address("indikator", row.id, "selesai")
            part.window.change("Selesai", lambda draft, at=where: draft.set(at, 1))
    errors = [t for t in blockers(part.session.findings) if t.subsie == mine]
    assert errors, "the example has a galat in this section"
    found, shown, cut = {}, [], []

    def look(front):
        shown.extend(_lines(front))
        listed = front.findChild(QListWidget, "terbuka")
        first = listed.visualItemRect(listed.item(0))
        cut.append(first.height() <= 2 * listed.fontMetrics().height() - 4)
        cut.append(first.width() > listed.viewport().width())

    send(part, said(["label_terbuka"], found), see("terbuka", look), press("batal"))
    words = f"{len(errors)} galat belum diperbaiki; berkas tetap boleh dikirim:"
    assert found["label_terbuka"] == words
    assert shown == [f"galat: {temuan.pesan}" for temuan in errors]
    assert cut == [False, False]


def test_that_all_is_done_is_said_only_where_it_is(meja, tmp_path):
    meja.open(laporan_contoh("besar"))
    (first, *_) = bagikan(meja.session.document, tmp_path / "bagian", "Perencana")
    meja.open(first.path)
    found, listed = {}, []
    look = see("terbuka", lambda front: listed.append(front.findChild(QListWidget).isVisible()))
    send(meja, said(["label_terbuka"], found), look, press("batal"))
    assert "tidak ada galat" in found["label_terbuka"]
    assert listed == [False]


@pytest.mark.skipif(os.name == "nt", reason="no limit on the size of files there")
def test_a_failed_copy_leaves_nothing_behind(part, tmp_path):
    """The disk takes the beginning of the copy and no more."""
    import resource

    target = tmp_path / "flashdisk"
    target.mkdir()
    found = {}
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    left = []

    def give_room(_):
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        left.extend(target.iterdir())

    resource.setrlimit(resource.RLIMIT_FSIZE, (64 * 1024, before[1]))
    try:
        send(
            part,
            write("folder", str(target)),
            press("kirim"),
            said(["alasan"], found),
            see("alasan", give_room),
            press("kirim"),
            escape(),
        )
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert found["alasan"].startswith("Belum tersimpan")
    assert left == []
    assert [path.suffix for path in target.iterdir()] == [".lkjip"]


# Urungkan


@pytest.fixture
def merged(view, bentrok, meja):
    """All three parts taken in."""
    meja.before = meja.laporan
    view.add(bentrok.bagian)
    view._decide_all(ValueSource.BAGIAN)
    view.apply()
    return meja


def test_the_consolidation_of_one_part_is_undone_from_the_list(merged, bentrok):
    asked = []
    dialog = HoldersDialog(merged.window, merged.root)
    tree = dialog.form.daftar
    names = [tree.topLevelItem(n).text(0) for n in range(tree.topLevelItemCount())]
    assert sorted(names) == ["KPR", "Pelayanan Tahanan", "Pengelolaan"]
    tree.setCurrentItem(tree.topLevelItem(names.index("Pelayanan Tahanan")))
    assert dialog.form.urungkan.isEnabled()
    for no in (press("batal"), escape()):
        with tangan(hear(asked), no):
            dialog.form.urungkan.click()
        assert dialog.undone == 0
    with tangan(press("ya")):
        dialog.form.urungkan.click()
    assert "Pelayanan Tahanan" in asked[0][0]
    assert "baris data" in asked[0][1]
    assert merged.laporan.cell(bentrok.pembanding) == "300760"
    assert merged.fresh().cell(bentrok.pembanding) == "300760"
    assert merged.laporan.cell(bentrok.anggaran) == "5497725"
    tree.setCurrentItem(tree.topLevelItem(names.index("Pelayanan Tahanan")))
    assert not dialog.form.urungkan.isEnabled()
    assert "belum dikonsolidasi" in dialog.form.alasan.text()


def test_what_was_changed_since_stays_and_is_named_before(merged, bentrok):
    asked = []
    merged.window.change("Perbaiki", lambda draft: draft.set(bentrok.pembanding, "303000"))
    dialog = HoldersDialog(merged.window, merged.root)
    tree = dialog.form.daftar
    rows = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    tree.setCurrentItem(next(row for row in rows if row.text(0) == "Pelayanan Tahanan"))
    number = merged.session.document.jurnal.nomor
    with tangan(hear(asked), press("batal")):
        dialog.form.urungkan.click()
    assert "sudah diubah lagi" in asked[0][1]
    assert merged.session.document.jurnal.nomor == number


def test_undone_and_taken_again_it_is_the_same(merged, bentrok):
    after = merged.laporan
    dialog = HoldersDialog(merged.window, merged.root)
    tree = dialog.form.daftar
    for place in range(3):
        tree.setCurrentItem(tree.topLevelItem(place))
        with tangan(press("ya")):
            dialog.form.urungkan.click()
    assert dialog.undone == 3
    assert set(merged.laporan.all_rows()) == set(merged.before.all_rows())
    merged.window.form.aksi_konsolidasi.trigger()
    QApplication.processEvents()
    view = merged.window.form.halaman.currentWidget()
    view.add(bentrok.bagian)
    view._decide_all(ValueSource.BAGIAN)
    view.apply()
    assert set(merged.laporan.all_rows()) == set(after.all_rows())


# the lock


@pytest.fixture
def terkoreksi(tmp_path):
    """The example without a contradiction."""
    path = tmp_path / "terkoreksi.lkjip"
    write_terkoreksi(path, laporan_contoh("induk"))
    return path


def test_a_galat_keeps_the_report_open_and_its_list_is_shown(induk):
    induk.window.form.aksi_kunci.trigger()
    assert induk.laporan.data.terkunci == 0
    assert "galat" in induk.message
    assert induk.window.side.tabs.current == room.FINDINGS
    assert induk.window.form.panel.isVisible()
    assert induk.window.form.pita.isVisible()
    row = induk.laporan.daftar(Indikator)[0]
    where = Address(Indikator.KIND, row.id, "selesai")
    induk.window.change("Selesai", lambda draft: draft.set(where, 1 - row.selesai))
    assert not induk.window.form.pita.isVisible(), "what it says may have been mended since"


def test_a_locked_report_says_so_and_opens_with_a_reason(meja, terkoreksi):
    meja.open(terkoreksi)
    band = meja.window.form.pita_berkas
    assert not band.isVisible()
    below = meja.window.form.belah.geometry()
    with tangan(press("ya")):
        meja.window.form.aksi_kunci.trigger()
    assert meja.laporan.data.terkunci == 1
    assert band.isVisible()
    assert meja.window.form.belah.geometry() == below
    assert "terkunci" in meja.window.form.pita_berkas_teks.text
    page = meja.go("1A").form.isi.currentWidget()
    assert _states(page.grids[0], entry=True) == set()
    with pytest.raises(Exception, match="terkunci"):
        meja.window.change(
            "Coba", lambda d: d.set(Address("indikator", meja.indikator("1A").id, "nama"), "x")
        )
    with tangan(write("alasan", "Salah ketik tanggal"), press("ya")):
        meja.window.form.pita_berkas_aksi.click()
    assert meja.laporan.data.terkunci == 0
    assert not band.isVisible()
    entry = meja.session.document.last_change
    assert "Salah ketik tanggal" in entry.label


def test_a_locked_induk_takes_no_parts_and_hands_none_out(meja, terkoreksi):
    meja.open(terkoreksi)
    meja.session.actor = "Petugas"
    lock(meja.session)
    meja.window.refresh(None)
    meja.window.form.aksi_konsolidasi.trigger()
    assert "terkunci" in meja.message
    found = {}
    hand_out(meja, said(["bagikan", "alasan", "folder"], found), press("batal"))
    assert not found["bagikan aktif"], "it would be refused"
    assert "terkunci" in found["alasan"]
    assert not Path(found["folder"]).exists()


# a part


def _states(grid, *, entry):
    """The cells of a grid that can (or cannot) be typed in."""
    model = grid.model
    cells = [
        model.cell(row, column)
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    kinds = {CellState.ENTRI} if entry else {CellState.TERKUNCI}
    return {(cell.teks, cell.keadaan) for cell in cells if cell and cell.keadaan in kinds}


def test_a_part_opens_at_its_own_section_with_a_band_that_says_whose_it_is(meja, bentrok):
    for path, name in zip(bentrok.bagian, ("Pelayanan Tahanan", "Pengelolaan", "KPR"), strict=True):
        meja.open(path)
        section = next(r for r in meja.laporan.daftar(Subsie) if r.nama_pendek == name)
        assert meja.window.sections.current == room.section_key(section.id)
        # What came from outside the program is said first.
        told = path.name if meja.session.document.unexplained else f"Bagian {name}:"
        band = meja.window.form.pita_berkas_teks
        assert band.text.startswith(told)
        band.resize(240, band.height())  # as in a window of 1366 px beside the quarters
        assert meja.session.document.unexplained or name in band._lines[0]
        assert meja.window.form.pita_berkas.isVisible()


def test_a_part_offers_sending_and_no_sharing(
    part,
):
    induk_actions = (
        *("aksi_bagikan", "aksi_konsolidasi", "aksi_kunci", "aksi_pegangan", "aksi_kembalikan"),
        *("aksi_sebar_target", "aksi_tutup_periode"),
    )
    form = part.window.form
    assert form.aksi_kirim.isVisible()
    assert not any(getattr(form, name).isVisible() for name in induk_actions)
    part.open(laporan_contoh("kecil"))
    assert not form.aksi_kirim.isVisible()
    assert all(getattr(form, name).isVisible() for name in induk_actions)
    assert not form.pita_berkas.isVisible()


def test_a_part_counts_only_what_its_own_section_has_done(part, bentrok):
    assert part.window.status.progress.text() == "9 dari 9 indikator selesai"
    part.open(bentrok.induk)
    assert part.window.status.progress.text() == "0 dari 16 indikator selesai"
    part.window.files.close()
    listed = {one.title: (one.done, one.total) for one in part.window.preference.recent()}
    assert listed["LKjIP 2022, bagian Pelayanan Tahanan"] == (9, 9)
    assert listed["LKjIP 2022, induk"] == (0, 16)


def test_in_a_part_only_the_cells_of_its_section_take_entries(part):
    mine = {row.id for row in part.laporan.daftar(Subsie) if row.nama_pendek == "Pelayanan Tahanan"}
    for row in part.laporan.daftar(Indikator):
        page = part.go(row.kode).form.isi.currentWidget()
        assert len(page.grids) > 0
        for grid in page.grids:
            if row.subsie not in mine:
                assert _states(grid, entry=True) == set()
        if row.subsie in mine and part.laporan.children(Rincian, "indikator", row.id):
            assert _states(page.grids[0], entry=True)


def test_typing_into_a_foreign_cell_changes_nothing(part):
    foreign = next(r for r in part.laporan.daftar(Indikator) if r.kode == "1B")
    page = part.go(foreign.kode).form.isi.currentWidget()
    grid = page.grids[0]
    number = part.session.document.jurnal.nomor
    grid.view.setFocus()
    grid.view.go(0, 2)
    QTest.keyClicks(QApplication.focusWidget(), "77")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert part.session.document.jurnal.nomor == number


@pytest.mark.parametrize("beside", [False, True])
def test_a_table_that_a_section_adds_is_measured_as_its_indikator_is(induk, tmp_path, beside):
    owner = induk.indikator("1C")
    ways = {"gabung_pembanding": "rata_rata", "gabung_realisasi": "rata_rata"}

    def measure(draft):
        draft.put(replace(owner, pengisian="triwulan", gabung="rata_rata"))
        for row in draft.laporan.children(Rincian, "indikator", owner.id):
            draft.put(replace(row, pengisian="triwulan", **ways)) if beside else draft.delete(
                Rincian, row.id
            )

    induk.window.change("Diukur", measure)
    path, parts = induk.session.document.path, bagikan(induk.session.document, tmp_path / "b", "A")
    part = next(made.path for made in parts if made.subsie.id == owner.subsie)
    induk.open(part, periode="2022-T1")
    induk.go("1C")
    induk.page._add.click()
    induk.type("Angkatan satu")
    induk.press(Qt.Key.Key_Tab)
    induk.type("10")
    induk.press(Qt.Key.Key_Return)
    assert "10" in [row.pembanding for row in induk.fresh().rows(NilaiBaris).values()]
    induk.close()
    konsolidasi(path, [part])
    with Document.open(path) as found:
        made = found.laporan.children(Rincian, "indikator", owner.id)[-1]
    assert (made.judul, made.pengisian, made.gabung_realisasi) == (
        "Rincian baru",
        "triwulan",
        "rata_rata",
    )


def test_planning_is_there_to_read_only(part):
    assert part.window.sections.select(room.PLANNING)
    QApplication.processEvents()
    pane = part.window.pane()
    grids = [grid for grid in pane.findChildren(GridPanel) if grid.isVisible()]
    assert grids
    for grid in grids:
        assert _states(grid, entry=True) == set()
