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


def test_what_is_told_before_it_is_shown_takes_one_line_until_its_width_is_known(qtbot):
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.dress(label.font(), most=2)
    words = "Persentase tahanan yang mendapatkan pelayanan"
    metrics = label.fontMetrics()
    label.resize(metrics.horizontalAdvance(words) * 3 // 4, 40)
    label.show_text(words)
    assert label.sizeHint().height() == metrics.lineSpacing() + 2
    label.show()
    assert " ".join(label._lines) == words
    assert label.sizeHint().height() == 2 * (metrics.lineSpacing() + 2)
