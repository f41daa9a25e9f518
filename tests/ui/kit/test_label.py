"""A label that is cut says what it has room for."""

from lkjip_desktop.ui.kit.label import ElidedLabel


def test_a_short_word_stands_in_for_a_text_of_which_there_is_no_room_for_half(qtbot):
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.show()
    words = "Laporan ini terkunci: dapat dibaca, tetapi tidak dapat diubah."
    label.show_text(words, short="Terkunci")
    whole = label.fontMetrics().horizontalAdvance(words) + 40
    for width, shown in ((whole, words), (whole // 4, "Terkunci")):
        label.resize(width, 20)
        assert label._lines == (shown,)
        assert label.text == label.accessibleName() == words
        assert label.toolTip() == ("" if shown == words else words)
