"""A field of one line takes a paste whole or not at all, and says which."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip

from lkjip_desktop import assets
from lkjip_desktop.app.sheet.lembar import CellState, EntryCell
from lkjip_desktop.ui.entry.field import FigureField
from lkjip_desktop.ui.grid.sheet import Handlers
from lkjip_desktop.ui.kit.form.cut import refuse_cut


def paste(field: QLineEdit, text: str) -> None:
    QApplication.clipboard().setText(text)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()


@pytest.fixture
def field(qtbot):
    made = QLineEdit("mula")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("text", ["x" * 32_768, "kata " * 200_000, "a\n" * 500_000])
def test_a_paste_that_would_be_cut_is_taken_back_and_said(field, text):
    said = []
    refuse_cut(field, said.append)
    paste(field, text)
    assert field.text() == "mula"
    assert said == [
        "Tidak ditempel: isian ini memuat paling banyak 32.767 huruf; salin sebagian saja."
    ]
    paste(field, " dan lanjut")
    assert field.text() == "mula dan lanjut"
    assert len(said) == 1


def test_without_a_place_of_its_own_the_sentence_stands_below_the_field(field):
    refuse_cut(field)
    paste(field, "x" * 40_000)
    assert "32.767 huruf" in QToolTip.text()


def test_typing_in_a_full_field_takes_nothing_back(field):
    said = []
    field.setMaxLength(5)
    refuse_cut(field, said.append)
    QTest.keyClicks(field, "nyala")
    assert field.text() == "mulan"
    assert not said


def test_a_figure_field_that_tidies_what_is_pasted_is_no_exception(qtbot):
    made, said = FigureField(), []
    qtbot.addWidget(made)
    made.bind(Handlers(commit=lambda _: None))
    made.show_cell(EntryCell("5", edit="5", keadaan=CellState.ENTRI), "Target")
    made.show()
    refuse_cut(made, said.append)
    made.setFocus()
    paste(made, "1\n" * 500_000)
    assert len(made.text()) < 5
    assert said


def test_what_is_searched_for_is_short_wherever_one_searches():
    """A thousand words pasted there held the window up for three seconds."""
    forms = "".join(
        path.read_text(encoding="utf-8") for path in assets.form("main_window").parent.glob("*.ui")
    )
    limits = re.findall(r'name="cari">\s*<property name="maxLength"><number>(\d+)<', forms)
    assert limits == ["200"] * forms.count('<widget class="QLineEdit" name="cari"')
    assert len(limits) > 5
