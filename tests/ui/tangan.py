"""A hand at the dialogs, menus and file pickers that the window opens: it works what is there.

    with tangan(write("alasan", "Salah ketik"), press("ya")):
        action.trigger()

Each action waits for the modal dialog (or menu) in front to have what it needs, however many
follow each other; nothing of the program is replaced. An action that never comes, and a dialog that
nobody closes, fail the test instead of holding it up.
"""

import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QWidget,
)

PATIENCE = 60.0
"""Seconds for one action, on a busy machine, too."""
STEP = 10
"""Milliseconds between two looks."""

Ready = Callable[[QWidget], bool]


@dataclass
class Action:
    """What is done to the window in front once it has what that needs."""

    name: str
    find: Callable[[QWidget], object]
    """What the action works on, None where this window does not have it."""
    run: Callable[[QWidget, object], object]


def press(name: str) -> Action:
    """Click a button, by its object name or by its words."""
    return Action(f"press {name}", lambda front: button(front, name), lambda _, it: _click(it))


def write(name: str, text: str) -> Action:
    """Type into a field in place of what stands there."""

    def type_in(_: QWidget, field: object) -> None:
        assert isinstance(field, QLineEdit)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)

    return Action(f"write {name}", lambda front: front.findChild(QLineEdit, name), type_in)


def key(code: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Action:
    """Press a key where the focus of the dialog is."""

    def strike(front: QWidget, _: object) -> None:
        if held and isinstance(front, QDialog):  # shortcuts are for the active window alone
            _give_keys(front)
        QTest.keyClick(front.focusWidget() or front, code, held)

    return Action(f"key {code.name}", lambda front: front, strike)


def hear(heard: list[tuple[str, str]]) -> Action:
    """Read what a question asks: its title and its text."""

    def read(front: QWidget, _: object) -> None:
        heard.append(tuple(front.findChild(QLabel, name).text() for name in ("judul", "teks")))

    return Action("hear", lambda front: front.findChild(QLabel, "teks"), read)


def escape() -> Action:
    return key(Qt.Key.Key_Escape)


def see(form: str, look: Callable[[QWidget], object]) -> Action:
    """Look at a dialog, known by the name of a widget of it."""
    return Action(
        f"see {form}",
        lambda front: front if front.findChild(QWidget, form) else None,
        lambda front, _: look(front),
    )


def pick(path: Path | str) -> Action:
    """Choose a file or folder in Qt's own picker, as typing its name and Enter do."""

    def choose(front: QWidget, _: object) -> None:
        field = front.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        field.setText(str(path))
        QTest.keyClick(field, Qt.Key.Key_Return)

    return Action(
        f"pick {path}", lambda front: front if isinstance(front, QFileDialog) else None, choose
    )


def no_file() -> Action:
    """Close a file picker without a choice."""
    return Action(
        "pick nothing",
        lambda front: front if isinstance(front, QFileDialog) else None,
        lambda front, _: QTest.keyClick(front, Qt.Key.Key_Escape),
    )


def choose(words: str) -> Action:
    """Take an entry of a menu, by what it says."""

    def find(front: QWidget) -> object:
        entries = front.actions() if isinstance(front, QMenu) else []
        return next((one for one in entries if words in one.text().replace("&", "")), None)

    def take(front: QWidget, entry: object) -> None:
        assert isinstance(front, QMenu)
        front.setActiveAction(entry)
        QTest.keyClick(front, Qt.Key.Key_Return)

    return Action(f"choose {words}", find, take)


def button(front: QWidget, name: str) -> QAbstractButton | None:
    """The visible button of this object name or these words."""
    for one in front.findChildren(QAbstractButton):
        if one.isVisible() and name in (one.objectName(), one.text().replace("&", "")):
            return one
    return None


def standard(which: QDialogButtonBox.StandardButton) -> Action:
    """Click a button of a dialog's button box."""

    def find(front: QWidget) -> object:
        boxes = front.findChildren(QDialogButtonBox)
        return next((box.button(which) for box in boxes if box.button(which)), None)

    return Action(f"press {which.name}", find, lambda _, it: _click(it))


def ok() -> Action:
    return standard(QDialogButtonBox.StandardButton.Ok)


def cancel() -> Action:
    return standard(QDialogButtonBox.StandardButton.Cancel)


def _click(it: object) -> None:
    assert isinstance(it, QAbstractButton)
    QTest.mouseClick(it, Qt.MouseButton.LeftButton)


class _Hand:
    def __init__(self, tasks: list[Action]) -> None:
        self.waiting = tasks
        self.fronts: list[QWidget] = []
        self.errors: list[BaseException] = []
        self._busy: list[QWidget] = []
        self._ended = False
        self._since = monotonic()

    def begin(self) -> None:
        QTimer.singleShot(STEP, self._look)

    def end(self) -> None:
        self._ended = True

    def _look(self) -> None:
        if self._ended:
            return
        # Before anything else: an action may open the next dialog, and comes back only after it.
        QTimer.singleShot(STEP, self._look)
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if front is None:
            self._since = monotonic() if not self.waiting else self._since
            return
        if front in self._busy:  # what is done to it lets events pass, and is not over yet
            self._since = monotonic()
            return
        found = self.waiting[0].find(front) if self.waiting else None
        if found is not None:
            action = self.waiting.pop(0)
            self._since = monotonic()
            self._do(action, front, found)
        elif monotonic() - self._since > PATIENCE:
            wanted = self.waiting[0].name if self.waiting else "nothing more"
            self._give_up(AssertionError(f"{front.windowTitle()!r} is open; wanted {wanted}"))

    def _do(self, action: Action, front: QWidget, found: object) -> None:
        self._busy.append(front)
        try:
            action.run(front, found)
        except BaseException as error:  # noqa: BLE001 - said where the test can see it
            self._give_up(error)
        finally:
            self._busy.pop()

    def _give_up(self, error: BaseException) -> None:
        self.errors.append(error)
        self.waiting.clear()
        self._ended = True
        while front := QApplication.activePopupWidget() or QApplication.activeModalWidget():
            front.close()


def _activate() -> None:
    """Give the window behind the last dialog its keys again, as every window manager does."""
    QApplication.processEvents()
    active = QApplication.activeWindow()
    if active is not None and active.isVisible():
        return
    for window in QApplication.topLevelWidgets():
        if window.isVisible() and isinstance(window, QMainWindow | QDialog):
            _give_keys(window)


def _give_keys(window: QWidget) -> None:
    with warnings.catch_warnings():  # only this tells Qt where no window manager does
        warnings.simplefilter("ignore", DeprecationWarning)
        QApplication.setActiveWindow(window)


@contextmanager
def tangan(*tasks: Action) -> Iterator[None]:
    """Do these one after the other while the block runs; all of them must have come."""
    hand = _Hand(list(tasks))
    hand.begin()
    try:
        yield
        until = monotonic() + PATIENCE
        while hand.waiting and not hand.errors and monotonic() < until:
            QTest.qWait(STEP)  # menus, and dialogs that do not hold up who opened them
    finally:
        hand.end()
    _activate()
    if hand.errors:
        raise hand.errors[0]
    assert not hand.waiting, f"never came: {[action.name for action in hand.waiting]}"
