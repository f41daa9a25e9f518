"""A megabyte pasted into any field of any window is stored, shown or refused within seconds."""

import time
from contextlib import suppress
from typing import ClassVar

import pytest
from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QWidget,
)

from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.form import fill
from lkjip_desktop.ui.kit.preference import Preference
from lkjip_desktop.ui.kit.tokens import LIGHT
from tests.ui.adegan import scenes
from tests.ui.studio import FORM, Studio, note_forms

PASTED = tuple((piece * 1_000_000)[:1_000_000] for piece in ("kata ", "1\t2\n", "[("))
SECONDS = 5
"""Of one processor, for a paste and leaving the field."""
SHARED = 2
"""A machine that is shared counts longer: caches and turbo are others', too."""
KINDS = (QLineEdit, QPlainTextEdit, QTextEdit, QTableView)


class PastingStudio(Studio):
    """A studio that pastes into what it would picture, each field once for all scenes."""

    tried: ClassVar[set[str]] = set()
    slow: ClassVar[list[str]] = []
    pasting = False

    def shoot(self, extra="", what=None, inner=(), part=None) -> None:
        self.wait()
        target = what or self.root
        if self.pasting:  # a dialog that answered to what was pasted
            return
        self.pasting = True
        away = QTimer(interval=30)
        away.timeout.connect(lambda: close_over(target))
        away.start()
        for field in (item for kind in KINDS for item in target.findChildren(kind)):
            name = name_of(field)
            if field.isVisible() and field.isEnabled() and name not in self.tried:
                self.tried.add(name)
                for text in PASTED:
                    taken = paste(field, text)
                    if taken > SECONDS * SHARED:
                        self.slow.append(f"{name} {text[:6]!r}: {taken:.1f} s")
        away.stop()
        self.pasting = False


def close_over(target: QWidget) -> None:
    for front in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
        if front is not None and front is not target.window():
            front.close()


def name_of(field: QWidget) -> str:
    """The same in every scene, whatever stands in the field."""
    above: QWidget | None = field
    while above is not None and not above.property(FORM):
        above = above.parentWidget()
    form = above.property(FORM) if above else type(field.window()).__name__
    return f"{form} {type(field).__name__} {field.accessibleName() or field.objectName()}"


def paste(field: QWidget, text: str) -> float:
    """CPU seconds from the keys until the window is at rest again."""
    QApplication.clipboard().setText(text)
    field.setFocus()
    if isinstance(field, QTableView):
        field.setCurrentIndex(first_entry(field))
    else:
        field.selectAll()
    began = time.process_time()
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    QTest.qWait(100)
    return time.process_time() - began


def first_entry(table: QTableView) -> QModelIndex:
    model = table.model()
    cells = (
        model.index(row, column)
        for row in range(min(model.rowCount(), 5))
        for column in range(model.columnCount())
    )
    editable = (cell for cell in cells if model.flags(cell) & Qt.ItemFlag.ItemIsEditable)
    return next(editable, QModelIndex())


@pytest.mark.lama
def test_a_megabyte_in_any_field_holds_up_nobody(qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    theme.apply(qapp, LIGHT)
    monkeypatch.setattr(fill, "_build", fill._build)  # put back what remembers the forms
    note_forms()
    studio = PastingStudio(qapp, Preference(), None, "uji")
    for name, run in sorted(scenes().items()):
        studio.name, studio.pasting = name, False
        # A menu or dialog of the scene may have gone with what was pasted.
        with suppress(RuntimeError, TimeoutError):
            run(studio)
    studio.close()
    QApplication.clipboard().clear()
    assert len(studio.tried) > 40
    assert studio.slow == []
