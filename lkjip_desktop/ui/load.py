"""Fills a typed Holder with the widgets of a Designer form, and raises where they disagree."""

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, TypeAlias, TypeVar, get_type_hints

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QIODevice,
    QMessageLogContext,
    QObject,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QAction
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from lkjip_desktop import assets
from lkjip_desktop.ui import icon, theme

H = TypeVar("H")

_INTERACTIVE: Final = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QAction,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
_CLASS_OF_ELEMENT: Final = {"action": "QAction", "actiongroup": "QActionGroup"}
_ELEMENT: Final = re.compile(r"<(widget|layout|actiongroup|action)\b([^>]*)>")
_ATTRIBUTE: Final = re.compile(r'\b(name|class)="([^"]*)"')
_SENDER: Final = re.compile(r"<sender>([^<]*)</sender>")


_Made: TypeAlias = dict[str, tuple[str, QObject]]


class FormError(Exception):
    """A form and its Holder do not agree: a mistake in the program, never the user's."""


def load(form: str | Path, holder: type[H], parent: QWidget | None = None) -> H:
    """Load forms/`form`.ui (or the file at a path) and hand out its widgets by object name.

    `holder` is a dataclass: the field `root` is the form's top widget, each other field one object
    of that name; the field's type is the class wanted. A field whose type is a class of our own
    stands for a promoted widget, which the form then makes as just that class.

    FormError if an object is missing, has another class than the form or the Holder says, bears
    a name twice, if Qt complained while loading, or if something a user can operate is not in the
    Holder (nobody would listen to it) unless the form itself connects it.
    """
    path = form if isinstance(form, Path) else assets.form(form)
    wanted = _field_types(holder)
    source = path.read_bytes()
    root = _build(path.name, source, wanted, parent)
    text = source.decode()
    elements = _elements(text)
    made = _made(elements, root)
    connected = set(_SENDER.findall(text))
    problems = [
        *(
            f"the name {name} is given twice"
            for name, times in Counter(name for name, _ in elements).items()
            if times > 1
        ),
        *_class_problems(made),
        *_field_problems(made, wanted),
        *_orphans(made, wanted.keys() | connected | {"root", root.objectName()}),
    ]
    if problems:
        raise FormError(f"{path.name}: " + "; ".join(problems))
    icon.dress(root, theme.current())
    return holder(**{name: made[name][1] for name in wanted})


def _field_types(holder: type[Any]) -> dict[str, type[QObject]]:
    hints = get_type_hints(holder)
    return {field.name: hints[field.name] for field in fields(holder)}


@lru_cache(maxsize=1)
def _loader() -> QUiLoader:
    # Without this its constructor loads the plugins of Designer, QtQuick among them: 10 to 40 ms.
    paths = QCoreApplication.libraryPaths()
    QCoreApplication.setLibraryPaths([])
    try:
        loader = QUiLoader()
    finally:
        QCoreApplication.setLibraryPaths(paths)
    loader.setTranslationEnabled(False)  # forms are written in Indonesian
    return loader


@contextmanager
def _qt_messages() -> Iterator[list[str]]:
    """What Qt says meanwhile; QUiLoader replaces an unknown class with no more than a word."""
    said: list[str] = []

    def note(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        said.append(message)

    previous = qInstallMessageHandler(note)
    try:
        yield said
    finally:
        qInstallMessageHandler(previous)


def _build(
    name: str, source: bytes, wanted: dict[str, type[QObject]], parent: QWidget | None
) -> QWidget:
    loader = _loader()
    for kind in wanted.values():
        if issubclass(kind, QWidget) and not kind.__module__.startswith("PySide6."):
            loader.registerCustomWidget(kind)
    buffer = QBuffer()
    buffer.setData(source)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    with _qt_messages() as said:
        try:
            root = loader.load(buffer, parent)
        except RuntimeError as error:
            raise FormError(f"{name}: {loader.errorString() or error}") from error
    if said:
        raise FormError(f"{name}: " + "; ".join(said))
    return root


def _elements(text: str) -> list[tuple[str, str]]:
    """Name and class of everything the form names, spacers apart."""
    named = []
    for element, attributes in _ELEMENT.findall(text):
        says = dict(_ATTRIBUTE.findall(attributes))
        if name := says.get("name"):
            named.append((name, says.get("class", _CLASS_OF_ELEMENT.get(element, ""))))
    return named


def _made(elements: list[tuple[str, str]], root: QWidget) -> _Made:
    """Class in the form, and object, of every name the form gives; `root` is the top widget."""
    found = {child.objectName(): child for child in root.findChildren(QObject)}
    found[root.objectName()] = root
    made = {name: (kind, found[name]) for name, kind in elements if name in found}
    made["root"] = made[root.objectName()]
    return made


def _class_problems(made: _Made) -> Iterator[str]:
    for name, (kind, found) in made.items():
        # "Line" is what Designer calls a QFrame that is a rule.
        if kind not in {type(found).__name__, "Line"}:
            yield f"{name} is a {type(found).__name__}, the form says {kind}"


def _field_problems(made: _Made, wanted: dict[str, type[QObject]]) -> Iterator[str]:
    for name, kind in wanted.items():
        if name not in made:
            yield f"no {name} in the form"
        elif not isinstance(made[name][1], kind):
            yield f"{name} is a {type(made[name][1]).__name__}, wanted is a {kind.__name__}"


def _orphans(made: _Made, known: set[str]) -> Iterator[str]:
    for name, (_, found) in made.items():
        if name not in known and isinstance(found, _INTERACTIVE):
            yield f"nobody takes {name}"
