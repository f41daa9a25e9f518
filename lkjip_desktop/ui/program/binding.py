"""Loads PySide6 in half of the time it takes by itself, for the start of the program.

It compiles a dozen modules at each start, for docstrings, for the message of a call with wrong
arguments, and for `from __feature__ import`, which this program does not use. They are left until
the first of them is asked for. And it makes some three hundred enums, most of which nobody
touches; these are made as the standard library makes its own.

This reaches into the bootstrap of shiboken6 and into enum; tests/ui/program/test_binding.py holds
both.
"""

import builtins
import enum
import sys
from functools import cache
from importlib.util import find_spec, module_from_spec
from types import CodeType, ModuleType
from typing import Any, Final

_BOOTSTRAP: Final = "signature_bootstrap"
_MAPPING: Final = "shibokensupport.signature.mapping"
_OURS: Final = f"from {__name__} import bootstrap"

_theirs: list[CodeType] = []
"""The bootstrap that came with shiboken6, to be run when it is needed after all."""


def load() -> None:
    if "shiboken6" in sys.modules:
        return
    enum.EnumType._create_ = make_enum  # type: ignore[attr-defined]
    compiler = builtins.compile

    def compile_ours(source: Any, filename: Any, *args: Any, **named: Any) -> Any:
        code = compiler(source, filename, *args, **named)
        if filename != f"{_BOOTSTRAP}.py":
            return code
        _theirs.append(code)
        return compiler(_OURS, filename, "exec")

    builtins.compile = compile_ours
    try:
        package = _unread("shiboken6")
        import PySide6  # noqa: F401
        from shiboken6 import Shiboken
    finally:
        builtins.compile = compiler
    vars(package).update({n: it for n, it in vars(Shiboken).items() if not n.startswith("_")})


def _unread(package: str) -> ModuleType:
    """The package before its `__init__`, which imports all that explaining will need."""
    spec = find_spec(package)
    if spec is None:
        raise ModuleNotFoundError(package)
    made = sys.modules[package] = module_from_spec(spec)
    return made


_make_enum: Final = enum.EnumType._create_  # type: ignore[attr-defined]


def make_enum(cls: Any, class_name: str, names: Any, *, boundary: Any = None, **named: Any) -> Any:
    """`EnumType._create_`, in half of the time for a list of names with their values."""
    pairs = isinstance(names, tuple | list) and names and not isinstance(names[0], str)
    if not pairs or named.get("type") or named.get("module"):
        return _make_enum(cls, class_name, names, boundary=boundary, **named)
    plain = type(class_name, (), dict(names))
    quick = enum._simple_enum(cls, boundary=boundary)  # type: ignore[attr-defined]  # noqa: SLF001
    return quick(plain)


@cache
def _loader() -> Any:
    """The module that shiboken6 would have loaded at once."""
    package, helper = sys.modules["shiboken6"], sys.modules[_BOOTSTRAP]
    package.__spec__.loader.exec_module(package)  # type: ignore[union-attr]
    exec(_theirs[0], vars(helper))  # noqa: S102 - it is shiboken6's own
    return helper.bootstrap()


def _later(name: str) -> Any:
    def call(*args: Any) -> Any:
        return getattr(_loader(), name)(*args)

    return call


def bootstrap() -> ModuleType:
    """What shiboken6 takes for its loader: the functions it fetches from there, by their names."""
    mapping = ModuleType(_MAPPING)

    def update_mapping() -> None:
        _loader()
        theirs = sys.modules[_MAPPING]
        theirs.update_mapping()
        vars(mapping).update({**vars(theirs), "update_mapping": update_mapping})

    vars(mapping)["update_mapping"] = update_mapping
    sys.modules[_MAPPING] = mapping
    loader = ModuleType("loader")
    for name in ("pyside_type_init", "create_signature", "seterror_argument", "make_helptext"):
        setattr(loader, name, _later(name))
    for name in ("finish_import", "feature_import", "feature_imported", "post_init"):
        setattr(loader, name, lambda *_: None)
    return loader
