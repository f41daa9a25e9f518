"""Loads of pyqtgraph what the bars are drawn with: all of it takes twice as long, and 11 MB more.

Its package imports every item and widget it has, and OpenGL for them. Those are left out: they
hold nothing where the package asks for them, and are there for whoever imports them afterwards.
"""

import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, Final

_NEEDED: Final = {
    "pyqtgraph.graphicsItems": {
        *("BarGraphItem", "GraphicsItem", "GraphicsObject", "GraphicsWidget"),
        *("GraphicsWidgetAnchor", "InfiniteLine", "ItemGroup", "PlotCurveItem", "TextItem"),
        *("UIGraphicsItem", "ViewBox"),
    },
    "pyqtgraph.widgets": {"GraphicsView"},
}
_ALONE: Final = {
    *("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"),
    *("pyqtgraph.imageview", "pyqtgraph.ThreadsafeTimer", "pyqtgraph.WidgetGroup"),
}


class _BlankLoader(MetaPathFinder, Loader):
    def __init__(self) -> None:
        self.names: list[str] = []

    def find_spec(self, name: str, *_path: object) -> ModuleSpec | None:
        room, _, part = name.rpartition(".")
        left = part not in _NEEDED[room] if room in _NEEDED else name in _ALONE
        return ModuleSpec(name, self) if left else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        self.names.append(spec.name)
        return _BlankModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        pass


class _BlankModule(ModuleType):
    """A module of classes that nobody makes anything of."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {})


def _load() -> Any:
    if "pyqtgraph" not in sys.modules:
        left = _BlankLoader()
        sys.meta_path.insert(0, left)
        try:
            import pyqtgraph  # noqa: F401
        finally:
            sys.meta_path.remove(left)
            for name in left.names:
                sys.modules.pop(name, None)
                room, _, part = name.rpartition(".")
                vars(sys.modules[room]).pop(part, None)
    return sys.modules["pyqtgraph"]


pg: Final = _load()
