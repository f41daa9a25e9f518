"""Fills a typed Holder with the widgets of a Designer form, and raises where they disagree."""

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar, get_type_hints

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QIODevice,
    QObject,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QAction
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QLabel, QLayout, QLineEdit, QWidget

from lkjip_desktop import assets, joined
from lkjip_desktop.ui.kit import icon, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QActionGroup

H = TypeVar("H")
Q = TypeVar("Q", bound=QObject)

# By name: each class of Qt that Python touches costs the start up to 3 ms.
_INTERACTIVE: Final = frozenset(
    {
        "QAction",
        "QCheckBox",
        "QComboBox",
        "QCommandLinkButton",
        "QDateEdit",
        "QDateTimeEdit",
        "QDial",
        "QDialogButtonBox",
        "QDoubleSpinBox",
        "QFontComboBox",
        "QLineEdit",
        "QListView",
        "QListWidget",
        "QPlainTextEdit",
        "QPushButton",
        "QRadioButton",
        "QScrollBar",
        "QSlider",
        "QSpinBox",
        "QTableView",
        "QTableWidget",
        "QTextBrowser",
        "QTextEdit",
        "QTimeEdit",
        "QToolButton",
        "QTreeView",
        "QTreeWidget",
    }
)
_TURNED: Final = frozenset(
    {
        "QComboBox",
        "QDateEdit",
        "QDateTimeEdit",
        "QDial",
        "QDoubleSpinBox",
        "QFontComboBox",
        "QSlider",
        "QSpinBox",
        "QTimeEdit",
    }
)
"""What the wheel would change."""
_LINE: Final = "Line"  # what Designer calls a QFrame that is a rule
_CLASS_OF_ELEMENT: Final = {"action": "QAction", "actiongroup": "QActionGroup"}
_TALK: Final = frozenset({QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg})
_ELEMENT: Final = re.compile(r"<(widget|layout|actiongroup|action)\b([^>]*)>")
_ATTRIBUTE: Final = re.compile(r'\b(name|class)="([^"]*)"')
_SPACE: Final = re.compile(r">\n\s*<")
_SENDER: Final = re.compile(r"<sender>([^<]*)</sender>")


class FormError(Exception):
    """A form and its Holder do not agree: a mistake in the program, never the user's."""


def fill(form: str | Path, holder: type[H], parent: QWidget | None = None) -> H:
    """Load forms/`form`.ui (or the file at a path) and hand out its widgets by object name.

    `holder` is a dataclass: the field `root` is the form's top widget, each other field one object
    of that name; the field's type is the class wanted. A field whose type is a class of our own
    stands for a promoted widget, which the form then makes as just that class.

    FormError if an object is missing, has another class than the form or the Holder says, bears
    a name twice, if Qt complained while loading, or if something a user can operate is not in the
    Holder (nobody would listen to it) unless the form itself connects it.
    """
    path = form if isinstance(form, Path) else assets.form(form)
    wanted: dict[str, type[QObject]] = get_type_hints(holder)
    source, named, heard = _read(path)
    root, made = _build(path.name, source, wanted, parent)
    found: dict[str, QObject | None] = {item.objectName(): item for item in made}
    found |= {root.objectName(): root, "root": root}
    problems = [
        *(f"the name {name} is given twice" for name, n in _names(named).items() if n > 1),
        *_mismatches(dict(named) | {"root": named[0][1]}, found, wanted),
        *_untaken(named, wanted.keys() | {*heard, root.objectName()}),
    ]
    if problems:
        raise FormError(f"{path.name}: " + "; ".join(problems))
    _equip(root, made, named)
    return holder(**{name: found[name] for name in wanted})


def _equip(root: QWidget, made: list[QObject], named: list[tuple[str, str]]) -> None:
    """What all fields of a form have in common."""
    icon.dress_these(made, theme.current())
    for field in _lines(made):
        from lkjip_desktop.ui.kit.form.cut import refuse_cut

        refuse_cut(field)
    if any(kind in _TURNED for _, kind in named):
        from lkjip_desktop.ui.kit.form.wheel import guard

        guard(root)


def _lines(made: list[QObject]) -> Iterator[QLineEdit]:
    """The fields of one line, and those within what Qt makes of one and arrows."""
    for item in made:
        if isinstance(item, QLineEdit):
            yield item
        elif type(item).__name__ in _TURNED:
            yield from item.findChildren(QLineEdit)


def _names(named: list[tuple[str, str]]) -> Counter[str]:
    return Counter(name for name, _ in named)


class _FormBuilder(QUiLoader):
    """Makes plain widgets in Python, and those of our own classes.

    Handed a QWidget it has not met, PySide asks every class below it whether it is one of theirs:
    sixty classes are made for that, and nobody needs them.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setTranslationEnabled(False)  # forms are written in Indonesian
        self.ours: dict[str, type[QWidget]] = {}
        """Classes of our own that the form may name."""
        self.made: list[QObject] = []
        """What this form made: PySide looks for a name by meeting all that Qt has below a widget,
        and makes a class in Python for each kind of object there."""

    def createAction(self, parent: QObject | None = None, name: str = "") -> QAction:
        return self._noted(super().createAction(parent, name))

    def createLayout(self, kind: str, parent: QObject | None = None, name: str = "") -> QLayout:
        return self._noted(super().createLayout(kind, parent, name))

    def createActionGroup(self, parent: QObject | None = None, name: str = "") -> "QActionGroup":
        return self._noted(super().createActionGroup(parent, name))

    def _noted(self, made: Q) -> Q:
        self.made.append(made)
        return made

    def createWidget(self, kind: str, parent: QWidget | None = None, name: str = "") -> QWidget:
        make = QWidget if kind == "QWidget" else self.ours.get(kind)
        if make is None:
            made = super().createWidget(kind, parent, name)
            if kind == "QLabel" and isinstance(made, QLabel):  # one that holds markup says so
                made.setTextFormat(Qt.TextFormat.PlainText)  # before it has a text to lay out
            return self._noted(made)
        try:
            made = make(parent)
        except Exception as error:
            raise FormError(f"no {kind}: {error}") from error
        made.setObjectName(name)
        return self._noted(made)


@lru_cache(maxsize=1)
def _loader() -> _FormBuilder:
    # Without this its constructor loads the plugins of Designer, QtQuick among them: 10 to 40 ms.
    paths = QCoreApplication.libraryPaths()
    QCoreApplication.setLibraryPaths([])
    try:
        return _FormBuilder()
    finally:
        QCoreApplication.setLibraryPaths(paths)


@contextmanager
def _qt_messages() -> Iterator[list[str]]:
    """What Qt complains of meanwhile; QUiLoader has but a word for a class it does not know."""
    said: list[str] = []

    def note(kind: QtMsgType, _context: object, message: str) -> None:
        if kind not in _TALK:
            said.append(message)

    previous = qInstallMessageHandler(note)
    try:
        yield said
    finally:
        qInstallMessageHandler(previous)


def _build(
    name: str, source: bytes, wanted: dict[str, type[QObject]], parent: QWidget | None
) -> tuple[QWidget, list[QObject]]:
    """The top widget, and all that was made with it."""
    loader = _loader()
    loader.ours |= {
        kind.__name__: kind
        for kind in wanted.values()
        if issubclass(kind, QWidget) and not kind.__module__.startswith("PySide6.")
    }
    buffer = QBuffer()
    buffer.setData(source)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    outside, loader.made = loader.made, []  # a widget of ours may have a form of its own
    with _qt_messages() as said:
        try:
            root, made = loader.load(buffer, parent), loader.made
        except Exception as error:
            why = (*said, loader.errorString() or str(error))
            raise FormError(f"{name}: " + "; ".join(why)) from error
        finally:
            loader.made = outside
    if said:
        raise FormError(f"{name}: " + "; ".join(said))
    return root, made


def _read(path: Path) -> tuple[bytes, list[tuple[str, str]], list[str]]:
    """The form without the spaces that Designer sets in, what it names, and whom it connects.

    Half of all that QUiLoader reads would be these spaces.
    """

    def read() -> tuple[bytes, list[tuple[str, str]], list[str]]:
        text = path.read_text("utf-8")
        return _SPACE.sub("><", text).encode(), _named(text), _SENDER.findall(text)

    return joined.kept(read, str(path))


def _named(text: str) -> list[tuple[str, str]]:
    """Name and class of everything the form names, the top widget first, spacers left out."""
    named = []
    for element, attributes in _ELEMENT.findall(text):
        says = dict(_ATTRIBUTE.findall(attributes))
        if name := says.get("name"):
            named.append((name, says.get("class") or _CLASS_OF_ELEMENT.get(element, "")))
    return named


def _mismatches(
    form: dict[str, str], found: dict[str, QObject | None], wanted: dict[str, type[QObject]]
) -> Iterator[str]:
    for name, kind in wanted.items():
        if found.get(name) is None:
            yield f"no {name} in the form"
            continue
        made = type(found[name]).__name__
        if form[name] not in {made, _LINE}:
            yield f"{name} is a {made}, the form says {form[name]}"
        elif not isinstance(found[name], kind):
            yield f"{name} is a {made}, wanted is a {kind.__name__}"


def _untaken(named: list[tuple[str, str]], known: set[str]) -> Iterator[str]:
    for name, kind in named:
        # A class of our own can be made only because some Holder wants it: this one must, too.
        if name not in known and (kind in _INTERACTIVE or not kind.startswith(("Q", _LINE))):
            yield f"nobody takes {name}"
