"""Taking parts in, as the planning officer does it: files, choices by keys and mouse, one step."""

import hashlib
import shutil
import zipfile
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDropEvent, QFontMetrics, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser

from lkjip_desktop.app.share.bagikan import bagikan
from lkjip_desktop.app.share.perubahan import ChangeKind, Corrected
from lkjip_desktop.app.share.review import ChangePlace, Show
from lkjip_desktop.domain.merge.decision import Choice, ValueSource
from lkjip_desktop.domain.model.entity import Komentar, Narasi
from lkjip_desktop.domain.model.jurnal import KONSOLIDASI, UBAH
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.document import Document
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.tokens import TYPE_BODY, TYPE_NOTE
from lkjip_desktop.ui.konsolidasi import bar as module
from lkjip_desktop.ui.konsolidasi.delegate import (
    CODE_LEFT,
    _heading,
    _keys,
    _taken_words,
    boxes,
    row_height,
)
from lkjip_desktop.ui.konsolidasi.model import BAGIAN, DASAR, HASIL, INDUK, Node, words
from lkjip_desktop.ui.konsolidasi.table import NARROW
from lkjip_desktop.ui.konsolidasi.view import ConsolidationView
from lkjip_desktop.ui.riwayat.dialog import HistoryDialog
from tests.ui import tangan
from tests.ui.kit.form.test_drop import COPIED, dragged


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def cards(view):
    return [card.text for card in view.cards.shown]


def press(view, key):
    QTest.keyClick(view.form.perubahan, key)


def click(view, address, column, nth=0):
    """Click the choice inside a cell."""
    table = view.form.perubahan
    node = next(n for n in table._model.nodes() if n.item and n.item.address == address)
    index = table._model.index_of(node, column)
    table.scrollTo(index)
    _, box = boxes(node.item, column, table.visualRect(index))[nth]
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def item_at(view, address):
    return next(item for item in view._run.items if item.address == address)


@pytest.fixture
def full(view, bentrok):
    view.add(bentrok.bagian)
    return view


def test_without_files_it_says_what_to_do_and_writes_nothing(view):
    form = view.form
    assert "seret" in form.ajakan.text()
    assert form.tambah.hasFocus()
    assert not form.terapkan.isEnabled()
    assert form.terapkan.toolTip() == form.alasan.text() == "Tambahkan berkas bagian lebih dahulu."


def test_an_induk_open_elsewhere_says_so_before_anything_is_decided(meja, bentrok):
    with Document.open(bentrok.induk):
        meja.open(bentrok.induk)
        meja.window.form.pita.hide()
        meja.window.form.aksi_konsolidasi.trigger()
        QApplication.processEvents()
        assert meja.window.form.halaman.currentWidget() is meja.window.form.halaman_laporan
        assert "sedang diubah oleh" in meja.message


def test_everything_the_parts_bring_is_there_before_anything_is_written(full, bentrok):
    before = digest(bentrok.induk)
    kinds = [item.jenis for item in full._run.items]
    assert kinds.count(ChangeKind.BENTROK) == 3
    assert kinds.count(ChangeKind.LUAR) == 1
    assert kinds == sorted(kinds, key=list(ChangeKind).index)
    assert full.form.jumlah.text() == f"{len(kinds)} perubahan"
    assert full.form.berikut.text() == "3 bentrok belum diputuskan"
    assert [text.title for text in cards(full)] == ["Pelayanan Tahanan", "Pengelolaan", "KPR"]
    assert cards(full)[0].brings.endswith("perubahan, 1 bentrok")
    assert not full.form.terapkan.isEnabled()
    assert "3 bentrok" in full.form.terapkan.toolTip()
    assert digest(bentrok.induk) == before


def test_conflicts_are_decided_by_keys_alone_and_written_in_one_go(full, meja, bentrok):
    for key in (Qt.Key.Key_B, Qt.Key.Key_B, Qt.Key.Key_I):
        press(full, key)
        if full.form.berikut.isVisible():
            QTest.keyClick(full.form.perubahan, Qt.Key.Key_F4)
    assert full.form.terapkan.isEnabled()
    number = meja.session.document.jurnal.nomor
    full.form.terapkan.click()
    QApplication.processEvents()
    assert meja.window.form.halaman.currentWidget() is meja.window.form.halaman_laporan
    found = meja.fresh()
    assert found.cell(bentrok.pembanding) == "302672"
    assert found.cell(bentrok.anggaran) == "5947725"
    with pytest.raises(KeyError):
        found.cell(Address("baris", bentrok.baris.id, "uraian"))
    made = list(meja.session.document.jurnal.between(number + 1, 9999))
    assert [entry.kind for entry in made] == [KONSOLIDASI] * 3
    assert {entry.actor for entry in made} == {"Petugas Uji"}
    assert meja.laporan.cell(bentrok.pembanding) == "302672"
    assert "ditulis, 1 tidak diambil." in meja.window.form.status.currentMessage()


def test_keys_decide_at_once_after_files_were_added(full, meja, bentrok):
    assert meja.focus() is full.form.perubahan
    QTest.keyClick(meja.focus(), Qt.Key.Key_I)
    assert item_at(full, bentrok.pembanding).pilihan.source is ValueSource.INDUK


def test_conflicts_are_decided_by_the_mouse_inside_the_cells(full, bentrok):
    click(full, bentrok.pembanding, BAGIAN)
    assert item_at(full, bentrok.pembanding).hasil == "302.672"
    click(full, bentrok.pembanding, INDUK)
    assert item_at(full, bentrok.pembanding).hasil == "300.760"
    click(full, bentrok.pembanding, DASAR)
    assert item_at(full, bentrok.pembanding).hasil == "belum diisi"
    click(full, bentrok.pembanding, DASAR)
    assert item_at(full, bentrok.pembanding).pilihan is None


def test_a_click_beside_the_boxes_decides_nothing(full, bentrok):
    table = full.form.perubahan
    node = next(n for n in table._model.nodes() if n.item and n.item.address == bentrok.anggaran)
    index = table._model.index_of(node, BAGIAN)
    edge = table.visualRect(index).topLeft() + QPoint(1, 1)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    assert not full._run.choices
    assert table.node is node


def test_a_key_on_a_heading_decides_all_below_it(full):
    table = full.form.perubahan
    table.setCurrentIndex(table._model.index_of(next(table._model.nodes())))
    press(full, Qt.Key.Key_I)
    assert full.form.terapkan.isEnabled()
    press(full, Qt.Key.Key_B)
    chosen = [item.pilihan.source for item in full._run.items if item.conflict]
    assert chosen == [ValueSource.BAGIAN] * 3
    press(full, Qt.Key.Key_Delete)
    assert not full._run.choices


def test_all_of_a_kind_at_once_respects_the_filter_and_what_was_decided(full, bentrok):
    click(full, bentrok.anggaran, BAGIAN)
    full.form.seksi.setCurrentIndex(full.form.seksi.findData("KPR"))
    full.form.pakai_induk.click()
    assert item_at(full, bentrok.pembanding).pilihan is None
    full.form.seksi.setCurrentIndex(0)
    full.form.pakai_induk.click()
    assert item_at(full, bentrok.pembanding).pilihan.source is ValueSource.INDUK
    assert item_at(full, bentrok.anggaran).pilihan.source is ValueSource.BAGIAN
    assert full.form.terapkan.isEnabled()
    assert not full.form.pakai_induk.isEnabled()


def test_filters_show_their_counts_and_what_fits(full, bentrok):
    form = full.form
    assert form.saring.itemText(0) == f"Semua perubahan ({len(full._run.items)})"
    form.saring.setCurrentIndex(form.saring.findData(Show.OPEN))
    assert {item.jenis for item in full.seen} == {ChangeKind.BENTROK}
    click(full, bentrok.pembanding, INDUK)
    assert bentrok.pembanding not in {item.address for item in full.seen}
    form.saring.setCurrentIndex(form.saring.findData(Show.LEFT))
    assert [item.address for item in full.seen] == [bentrok.luar]
    form.seksi.setCurrentIndex(form.seksi.findData("KPR"))
    assert full.seen == ()
    assert form.isi.currentWidget() is form.kosong


def test_edits_from_outside_are_taken_only_when_told_to(full, bentrok):
    assert full.form.luar.isVisible()
    assert item_at(full, bentrok.luar).hasil != "77"
    full.form.luar.click()
    assert item_at(full, bentrok.luar).jenis is ChangeKind.OTOMATIS
    assert item_at(full, bentrok.luar).hasil == "77"


def test_a_refused_file_has_its_sentence_and_stops_nobody(view, bentrok, tmp_path):
    strange = tmp_path / "catatan.txt"
    strange.write_text("bukan laporan")
    view.add([*bentrok.bagian, strange, bentrok.induk])
    refused = [text for text in cards(view) if text.refusal]
    assert [text.file for text in refused] == ["catatan.txt", "induk.lkjip"]
    assert "induknya sendiri" in refused[1].refusal
    assert view.form.banyak.text() == "3 dari 5"
    assert len(view._run.parts()) == 3


def test_a_file_is_taken_out_again_and_stays_where_it_is(full, bentrok):
    click(full, bentrok.pembanding, BAGIAN)
    full.cards.shown[1].form.buang.click()
    QApplication.processEvents()
    assert [text.title for text in cards(full)] == ["Pelayanan Tahanan", "KPR"]
    assert item_at(full, bentrok.pembanding).pilihan is not None
    assert bentrok.bagian[1].exists()


def test_files_are_dropped_into_it_zipped_and_renamed(view, bentrok, tmp_path):
    archive, renamed = tmp_path / "kiriman.zip", tmp_path / "kpr (1).bin"
    with zipfile.ZipFile(archive, "w") as made:
        made.write(bentrok.bagian[0], "yantah.lkjip")
    shutil.copy(bentrok.bagian[2], renamed)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (archive, renamed)])
    view.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert [text.title for text in cards(view)] == ["Pelayanan Tahanan", "KPR"]


@pytest.mark.parametrize("texts", [False, True])
def test_in_a_narrow_window_the_last_column_still_says_which_keys_decide(view, bentrok, texts):
    view.add(bentrok.bagian)
    items = view._run.items
    room_for = NARROW[HASIL] - 40  # beside the sign and the edges
    small, body = (QFontMetrics(theme.font(size)) for size in (TYPE_NOTE, TYPE_BODY))
    mode = Qt.TextElideMode.ElideRight
    assert any(item.conflict for item in items)
    for item in items:
        line = _keys(item, texts=texts) if item.conflict else _taken_words(item, texts=texts)
        shown = (small if item.conflict else body).elidedText(line, mode, room_for)
        assert not shown.endswith("…")


@pytest.mark.parametrize("kode", ["3F", "IKK 3.2", "IKSS 10.12.1"])
def test_the_name_of_an_indikator_begins_beyond_its_kode(qapp, kode):
    theme.apply(qapp, theme.current())
    item, rect = SimpleNamespace(conflict=True), QRect(0, 0, 700, 30)

    def drawn(nama):
        image = QImage(rect.size(), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        _heading(painter, rect, Node(ChangePlace(kode, nama, "", (item,)), (), 0), opened=True)
        painter.end()
        return image

    end = CODE_LEFT + QFontMetrics(theme.font(TYPE_BODY, 600)).horizontalAdvance(kode) + 4
    whole = QRect(0, 0, end, rect.height())
    assert drawn("W" * 20).copy(whole) == drawn("").copy(whole)
    assert drawn("W" * 20) != drawn("")


def test_parts_dropped_on_the_window_of_their_induk_are_taken_in(meja, bentrok):
    meja.open(bentrok.induk)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in bentrok.bagian[:2]])
    assert dragged(meja.root, data) == COPIED
    assert meja.session.document.path == bentrok.induk
    shown = meja.window.form.halaman.currentWidget()
    assert isinstance(shown, ConsolidationView)
    assert [text.title for text in cards(shown)] == ["Pelayanan Tahanan", "Pengelolaan"]


def test_a_part_dropped_on_the_window_of_another_part_is_opened(meja, bentrok):
    meja.open(bentrok.bagian[0])
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(bentrok.bagian[1]))])
    assert dragged(meja.root, data) == COPIED
    assert meja.session.document.path == bentrok.bagian[1]


def test_reading_tells_how_far_it_is(view, bentrok, monkeypatch):
    told = []
    monkeypatch.setattr(module, "_paint_now", lambda: told.append(view.form.alasan.text()))
    view.add(bentrok.bagian)
    assert told[::2] != []
    assert any("kpr.lkjip (3 dari 3)" in words for words in told)
    assert not view.form.kemajuan.isVisible()


def test_writing_tells_its_steps_and_how_many_there_are(full, monkeypatch):
    told = []
    bar = full.form.kemajuan
    monkeypatch.setattr(
        module,
        "_paint_now",
        lambda: told.append((full.form.alasan.text(), bar.value(), bar.maximum())),
    )
    full.form.pakai_bagian.click()
    full.form.terapkan.click()
    assert told == [
        ("Menyiapkan revisi tiap bagian (1 dari 3)…", 0, 3),
        ("Mencadangkan induk (2 dari 3)…", 1, 3),
        ("Menulis semua perubahan ke induk (3 dari 3)…", 2, 3),
    ]
    assert bar.isHidden()


def test_an_induk_changed_meanwhile_is_read_again_and_not_written_over(full, meja, bentrok):
    full.form.pakai_bagian.click()
    with meja.session.document.revise("Lain", "Lain") as draft:
        draft.set(bentrok.pembanding, "5")
    before = digest(bentrok.induk)
    full.form.terapkan.click()
    assert "Induk berubah" in meja.message
    assert digest(bentrok.induk) == before
    assert item_at(full, bentrok.pembanding).induk.teks == "5"
    full.form.pakai_bagian.click()
    full.form.terapkan.click()
    assert digest(bentrok.induk) != before
    assert "Induk berubah" not in meja.message  # it was written: nothing is wrong any more


def test_leaving_asks_where_decisions_would_be_lost(full, meja, bentrok):
    asked = []
    click(full, bentrok.pembanding, BAGIAN)
    for no in (tangan.press("batal"), tangan.escape()):
        with tangan.tangan(tangan.hear(asked), no):
            full.form.batal.click()
        assert meja.window.form.halaman.currentWidget() is full
    with tangan.tangan(tangan.press("ya")):
        full.form.batal.click()
    assert meja.window.form.halaman.currentWidget() is meja.window.form.halaman_laporan
    assert "1 keputusan" in asked[0][1]


def test_nothing_asks_where_nothing_was_decided(full, meja):
    QTest.keyClick(full, Qt.Key.Key_Escape)
    assert meja.window.form.halaman.currentWidget() is meja.window.form.halaman_laporan


def test_the_same_parts_again_bring_nothing_and_it_says_so(full, meja, bentrok):
    full.form.pakai_bagian.click()
    full.form.terapkan.click()
    meja.window.form.aksi_konsolidasi.trigger()
    again = meja.window.form.halaman.currentWidget()
    again.add(bentrok.bagian)
    told = [text.brings for text in cards(again)]
    assert sum(brings.startswith("sudah diambil ") for brings in told) == len(told) - 1
    assert "1 perubahan, tanpa bentrok" in told


def test_a_part_without_changes_is_applied_and_said_to_have_come_back(view, meja, tmp_path):
    part = bagikan(meja.session.document, tmp_path / "lagi")[0].path
    view.add([part])
    assert [text.brings for text in cards(view)] == ["kembali tanpa perubahan"]
    assert "sudah kembali" in view.form.ajakan.text()
    view.form.terapkan.click()
    told = meja.window.form.status.currentMessage()
    assert "1 bagian dikonsolidasi: tidak ada perubahan." in told
    meja.window.form.aksi_konsolidasi.trigger()
    again = meja.window.form.halaman.currentWidget()
    again.add([part])
    assert "sudah pernah diambil" in again.form.ajakan.text()
    assert not again.form.terapkan.isEnabled()


def test_two_values_of_parts_stand_below_each_other_and_b_steps_through_them(
    view, bentrok, tmp_path
):
    other = tmp_path / "salinan yantah.lkjip"
    shutil.copy(bentrok.bagian[0], other)
    with Document.open(other) as document, document.revise("Lagi", "Yantah") as draft:
        draft.set(bentrok.pembanding, "301")
    with Document.open(bentrok.bagian[0]) as document, document.revise("Lagi", "Yantah") as draft:
        draft.set(bentrok.pembanding, "302")
    view.add([bentrok.bagian[0], other])
    while not {"301", "302"} & {one.teks for one in _conflict(view, bentrok).bagian}:
        view._decide([(_conflict(view, bentrok), Choice(ValueSource.INDUK))])
    table = view.form.perubahan
    node = next(n for n in table._model.nodes() if n.item is _conflict(view, bentrok))
    assert row_height(node) == 104
    table.setCurrentIndex(table._model.index_of(node))
    seen = []
    for _ in range(3):
        press(view, Qt.Key.Key_B)
        seen.append(_conflict(view, bentrok).hasil)
    assert sorted(seen) == ["", "301", "302"]
    left = view._run.decide_all(ValueSource.BAGIAN, view.seen)
    assert left == 1


def _conflict(view, bentrok):
    """The conflict about the cell that is still open, or the last one."""
    found = [i for i in view._run.items if i.address == bentrok.pembanding and i.conflict]
    return found[-1]


def test_texts_are_read_in_full_before_deciding(view, bentrok, meja):
    with Document.open(bentrok.bagian[0]) as document:
        row = next(
            r
            for r in document.laporan.rows(Narasi).values()
            if r.tempat == "analisis" and r.indikator
        )
        with document.revise("Teks", "Yantah") as draft:
            draft.set(Address("narasi", row.id, "teks"), "Kalimat yang cukup panjang " * 6)
    view.add([bentrok.bagian[0]])
    table = view.form.perubahan
    node = next(n for n in table._model.nodes() if n.item and n.item.address.id == row.id)
    table.go(node.item)
    read = []

    def look(dialog):
        read.extend(page.toPlainText() for page in dialog.findChildren(QTextBrowser))

    with tangan.tangan(tangan.see("tutup", look), tangan.press("tutup")):
        press(view, Qt.Key.Key_Return)
    assert any("Kalimat yang cukup panjang" in text for text in read)


def test_closing_the_report_asks_for_the_decisions_too(full, meja):
    asked = []
    full._decide_all(ValueSource.INDUK)
    with tangan.tangan(tangan.hear(asked), tangan.escape()):
        meja.window.form.aksi_tutup.trigger()
    assert "3 keputusan bentrok akan hilang" in asked[0][1]
    assert meja.window.form.halaman.currentWidget() is full
    with tangan.tangan(tangan.press("ya")):
        meja.window.form.aksi_tutup.trigger()
    assert not meja.window.has_report


def test_what_dasar_takes_from_a_deleted_row_stands_below_it_and_in_the_history(
    view, meja, bentrok
):
    view.add([bentrok.bagian[2]])
    table = view.form.perubahan
    (line,) = [node for node in table._model.nodes() if isinstance(node.content, Corrected)]
    told = [words(line, column) for column in range(5)]
    assert told[2:] == ["Razia gabungan", "", "kembali bila dasar dipilih"]
    index = table._model.index_of(line)
    table.scrollTo(index)
    assert table.visualRect(index).height() > 0
    table.setCurrentIndex(index)
    press(view, Qt.Key.Key_D)  # decides the row it stands below
    assert item_at(view, bentrok.baris).pilihan.source is ValueSource.DASAR
    (line,) = [node for node in table._model.nodes() if isinstance(node.content, Corrected)]
    assert words(line, 4) == "Razia gabungan disimpan di riwayat"
    view.form.terapkan.click()
    QApplication.processEvents()
    assert meja.laporan.cell(Address("baris", bentrok.baris.id, "uraian")) != "Razia gabungan"
    dialog = HistoryDialog(meja.window)
    shown = dialog.form.rincian
    lines = [shown.topLevelItem(row) for row in range(shown.topLevelItemCount())]
    assert any(
        item.text(0).endswith("tidak dipilih, dari induk") and item.text(1) == "Razia gabungan"
        for item in lines
    )
    dialog.close()


def test_what_came_in_is_taken_before_a_part_goes_back_with_a_reason(full, meja, bentrok, qtbot):
    full.form.pakai_bagian.click()
    with tangan.tangan(tangan.write("alasan", "Lengkapi angka"), tangan.press("ya")):
        full.form.kembalikan.click()
    with Document.open(bentrok.induk, readonly=True) as document:
        kinds = [entry.kind for entry in document.jurnal]
        (back,) = document.laporan.rows(Komentar).values()
    assert kinds[-2:] == [KONSOLIDASI, UBAH]
    assert (back.jenis, back.teks) == ("kembali", "Lengkapi angka")


def test_a_note_is_written_on_a_change_and_on_an_indikator_and_decisions_stay(
    full, meja, bentrok, qtbot
):
    table, line = full.form.perubahan, full.form.teks_catatan
    conflict = next(item for item in full._run.items if item.jenis is ChangeKind.BENTROK)
    table.go(conflict)
    press(full, Qt.Key.Key_B)
    head = digest(bentrok.induk)

    def held():  # also while a dialog that was closed still gives back the window
        return table.window().focusWidget()

    def begin():
        QTest.keyClick(table, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
        QApplication.processEvents()
        assert held() is line

    begin()
    QApplication.clipboard().setText("[(" * 500_000)
    line.paste()
    qtbot.waitUntil(lambda: line.text() == "")  # it would be cut, and is not taken at all
    QTest.keyClicks(line, "Mana bukt")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert held() is table
    assert digest(bentrok.induk) == head
    with tangan.tangan(tangan.press("batal")):
        assert not full.may_leave()
    begin()
    QTest.keyClicks(line, "inya?")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert held() is table
    (thread,) = meja.session.threads
    assert thread.first.teks == "Mana buktinya?"
    assert thread.first.alamat == str(conflict.address)
    assert thread.first.indikator == conflict.nama.indikator
    assert len(full._run.choices) == 1
    begin()  # what is open there is answered
    assert "Jawaban" in full.form.tempat_catatan.text()
    QTest.keyClick(line, Qt.Key.Key_Escape)

    table.setCurrentIndex(table.currentIndex().parent())
    begin()
    QTest.keyClicks(line, "Periksa lagi")
    QTest.keyClick(line, Qt.Key.Key_Return)
    where = str(Address("indikator", conflict.nama.indikator))
    begun = sorted(thread.first.alamat for thread in meja.session.threads)
    assert begun == sorted([str(conflict.address), where])  # both within one second, in any order
    assert not full.form.pita_catatan.isVisible()


def test_the_picker_of_parts_begins_where_parts_of_this_report_came_from_last(view, bentrok, meja):
    begun: list[str] = []

    def look(front):
        begun.append(front.directory().absolutePath())

    folder = bentrok.induk.parent / "kiriman"
    folder.mkdir()
    part = shutil.copy(bentrok.bagian[0], folder)
    with tangan.tangan(tangan.see("fileNameEdit", look), tangan.pick(part)):
        view.form.tambah.click()
    meja.open(bentrok.induk)
    meja.window.form.aksi_konsolidasi.trigger()
    again = meja.window.form.halaman.currentWidget()
    assert again is not view
    with tangan.tangan(tangan.see("fileNameEdit", look), tangan.no_file()):
        again.form.tambah.click()
    shutil.rmtree(folder)
    with tangan.tangan(tangan.see("fileNameEdit", look), tangan.no_file()):
        again.form.tambah.click()
    assert begun == [str(folder.parent), str(folder), str(folder.parent)]
