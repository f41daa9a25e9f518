"""Loads of pyqtgraph what the bars are drawn with: all of it takes twice as long, and 13 MB more.

Its package imports every item and widget it has, and OpenGL for them. Those are left out: they
hold nothing where the package asks for them, and are there for whoever imports them afterwards.
It also copies every name of QtCore, QtGui and QtWidgets, and PySide6 makes a thousand classes to
hand them over. Its copies fetch a name from there when somebody asks for it. What it and numpy
import for profiles, XML, docstrings, matrices, files and polynomials is left out in the same way.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, Final

from PySide6 import QtCore, QtGui, QtWidgets

_NEEDED: Final = {
    "pyqtgraph.graphicsItems": {
        *("BarGraphItem", "GraphicsItem", "GraphicsObject", "GraphicsWidget"),
        *("GraphicsWidgetAnchor", "InfiniteLine", "ItemGroup", "PlotCurveItem", "TextItem"),
        *("UIGraphicsItem", "ViewBox"),
    },
    "pyqtgraph.widgets": {"GraphicsView"},
}
_ALONE: Final = {
    *("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtSvg", "PySide6.QtTest"),
    *("pyqtgraph.imageview", "pyqtgraph.ThreadsafeTimer", "pyqtgraph.WidgetGroup"),
    *("pyqtgraph.colormap", "pyqtgraph.util.cprint", "pyqtgraph.Vector"),
    *("pyqtgraph.SRTTransform3D", "pyqtgraph.Transform3D"),
    "pyqtgraph.graphicsItems.ViewBox.ViewBoxMenu",
    *("cProfile", "importlib.resources", "subprocess", "xml.etree.ElementTree", "numpy.linalg"),
    *("numpy._core._add_newdocs", "numpy._core._add_newdocs_scalars"),
    *("numpy.lib._npyio_impl", "numpy.lib._polynomial_impl"),
}
_COPIED: Final = {
    "pyqtgraph.Qt.QtCore": QtCore,
    "pyqtgraph.Qt.QtGui": QtGui,
    "pyqtgraph.Qt.QtWidgets": QtWidgets,
}


class _BlankLoader:
    def __init__(self) -> None:
        self.names: list[str] = []

    def find_spec(self, name: str, *_path: object) -> ModuleSpec | None:
        room, _, part = name.rpartition(".")
        left = part not in _NEEDED[room] if room in _NEEDED else name in _ALONE
        made: Any = self  # no `Loader`: importlib.abc brings importlib.resources
        return ModuleSpec(name, made) if left or name in _COPIED else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        if spec.name in _COPIED:
            return _LazyModule(spec.name)
        self.names.append(spec.name)
        return _BlankModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        pass


class _BlankModule(ModuleType):
    """A module of classes that nobody makes anything of."""

    __all__ = ()

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Blank


class _Blank:
    """What stands for each class: one of its own would take a kilobyte each."""


class _LazyModule(ModuleType):
    """One of Qt's, to which pyqtgraph adds names of its own."""

    def __getattr__(self, name: str) -> Any:
        return getattr(_COPIED[self.__name__], name)


@contextmanager
def _nothing_to_copy() -> Iterator[None]:
    """Let Qt's modules tell none of their names meanwhile."""
    theirs = {name: vars(original)["__dir__"] for name, original in _COPIED.items()}
    try:
        for original in _COPIED.values():
            vars(original)["__dir__"] = list
        yield
    finally:
        for name, original in _COPIED.items():
            vars(original)["__dir__"] = theirs[name]


def _load() -> Any:
    if "pyqtgraph" not in sys.modules:
        left = _BlankLoader()
        sys.meta_path.insert(0, left)
        try:
            with _nothing_to_copy():
                import pyqtgraph  # noqa: F401
        finally:
            sys.meta_path.remove(left)
            for name in left.names:
                sys.modules.pop(name, None)
                room, _, part = name.rpartition(".")
                if room:
                    vars(sys.modules[room]).pop(part, None)
    return sys.modules["pyqtgraph"]


pg: Final = _load()
"""Of pyqtgraph only that is loaded which the bars are drawn with."""
