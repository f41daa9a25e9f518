"""Connects the actions of the main form: what each runs, and which are there without a report."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.preference import Preference
from lkjip_desktop.ui.kit.theme import Scheme
from lkjip_desktop.ui.window.main_form import MainForm

ALWAYS: Final = frozenset(
    {"aksi_baru", "aksi_tahun_baru", "aksi_buka", "aksi_contoh", "aksi_keluar", "aksi_panduan"}
    | {"aksi_pintasan", "aksi_tentang", "aksi_tema_sistem", "aksi_tema_terang", "aksi_tema_gelap"}
)
"""Actions that work without an open report."""
_SCHEMES: Final = {
    "aksi_tema_sistem": Scheme.SYSTEM,
    "aksi_tema_terang": Scheme.LIGHT,
    "aksi_tema_gelap": Scheme.DARK,
}
_CLIPBOARD: Final = {
    "aksi_potong": Qt.Key.Key_X,
    "aksi_salin": Qt.Key.Key_C,
    "aksi_tempel": Qt.Key.Key_V,
}
"""What a table or a text in hand does at Ctrl and a key; the key is its own, no shortcut."""
_BY_ITSELF: Final = frozenset({"aksi_panel"})
"""Actions whose being ticked says it all."""

Action = Callable[[], object]


class Menus:
    """An action nobody runs is not shown."""

    def __init__(
        self, form: MainForm, preference: Preference, actions: Mapping[str, Action]
    ) -> None:
        self._preference = preference
        self._actions = {
            field.name: getattr(form, field.name)
            for field in fields(form)
            if field.name.startswith("aksi_")
        }
        schemes = {name: partial(self._wear, scheme) for name, scheme in _SCHEMES.items()}
        clipboard = {name: partial(_in_hand, key) for name, key in _CLIPBOARD.items()}
        known: dict[str, Action] = {**actions, **schemes, **clipboard}
        for name, action in self._actions.items():
            action.setVisible(name in known or name in _BY_ITSELF)
            if name in known:
                action.triggered.connect(partial(_without_argument, known[name]))
        self._tick()

    def enable(self, *, report: bool) -> None:
        """Actions that work on the open report are there only while there is one."""
        for name, action in self._actions.items():
            action.setEnabled(report or name in ALWAYS)

    def _wear(self, scheme: Scheme) -> None:
        self._preference.scheme = scheme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.follow(application, scheme)
        self._tick()

    def _tick(self) -> None:
        for name, scheme in _SCHEMES.items():
            self._actions[name].setChecked(scheme is self._preference.scheme)


def _in_hand(key: Qt.Key) -> None:
    """Let the table or text with the focus do as at the key: a locked line has a `paste`, too."""
    focus = QApplication.focusWidget()
    if focus is not None:
        held = Qt.KeyboardModifier.ControlModifier
        QApplication.sendEvent(focus, QKeyEvent(QEvent.Type.KeyPress, key, held))


def _without_argument(run: Action, *_: object) -> None:
    """Qt tells an action's slot whether it is checked."""
    run()
