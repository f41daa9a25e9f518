"""A label that is cut says what it has room for."""

from PySide6.QtGui import QFontMetrics

from lkjip_desktop.ui.kit.label import ElidedLabel, elided_lines


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


def test_a_figure_stays_with_its_unit_and_a_text_that_is_whole_has_no_tooltip(qtbot):
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.dress(label.font(), most=4)
    label.show()
    words = "Serapan terendah 6,50 % terdapat pada Tabel 3.2"
    label.show_text(words)
    metrics = QFontMetrics(label.font())
    for width in range(metrics.horizontalAdvance("Serapan terendah"), 400):
        lines = elided_lines(words, label.font(), width, 4)
        assert not [line for line in lines if line.startswith(("%", "3.2"))]
        label.resize(width, 80)
        assert label.toolTip() == ("" if "…" not in label._lines[-1] else words)
