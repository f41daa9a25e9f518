"""A dialog comes in a size in which all of it can be read and reached."""

from lkjip_desktop.ui.entry.search_dialog import SearchForm
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.riwayat.dialog import HistoryForm


def test_a_dialog_is_no_larger_than_the_screen(qtbot):
    dialog = load("riwayat", HistoryForm).root
    qtbot.addWidget(dialog)
    dialog.resize(5000, 5000)
    dialog.show()
    room = dialog.screen().availableSize()
    assert dialog.width() < room.width()
    assert dialog.height() < room.height()


def test_wrapped_texts_of_a_dialog_push_nothing_over_its_buttons(qtbot):
    form = load("tautan", SearchForm)
    qtbot.addWidget(form.root)
    form.tujuan.setText("Persentase layanan yang diberikan kepada seluruh penerima " * 6)
    form.root.resize(form.root.minimumSizeHint())
    form.root.show()
    assert form.daftar.geometry().bottom() < form.tombol.geometry().top()
    assert form.tombol.geometry().bottom() < form.root.height()
