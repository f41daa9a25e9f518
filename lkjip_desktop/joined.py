"""Reads the code that a start runs out of one file, which the start before it wrote.

The window imports three hundred modules, and a command not many less. Each by itself is looked for
in the folders of Python's path, opened and read, which takes a tenth of a millisecond, and on a
disk at rest a hundred times that. A module whose source has changed is imported as ever. The file
also holds what was made of constants and takes as long to make again. It is not read into memory
but mapped: the system has it there already, and each page of our own would be made first.
"""

from __future__ import annotations

import importlib._bootstrap as theirs
import marshal
import mmap
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import partial
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from importlib.util import MAGIC_NUMBER
from itertools import accumulate, islice, pairwise
from types import CodeType, ModuleType
from typing import Any, Final, TypeVar, cast
from zlib import crc32

from lkjip_desktop import __version__

V = TypeVar("V")
Data = bytes | memoryview
"""What `marshal` writes of one thing."""
About = tuple[str, str, tuple[int, int], bool, str | None]
"""Of one module: its source, what holds its code, what `_stamp` says of that, whether it is a
package, and where Python keeps its bytecode.
"""
Kept = tuple[About, CodeType]

_PIECE: Final = 32
"""Modules that are one thing to `marshal`: a name that many of them have is read and looked up
once, which takes a quarter off. Of all in one piece it would note each thing in a page of its own.
"""

Made = tuple[Any, ...]
"""What was made of a constant, in types that `marshal` knows; empty where nothing can be kept."""

_FORM: Final = 7
"""The number of what stands in the file."""
_HEAD: Final = repr(
    (_FORM, __version__, MAGIC_NUMBER, sys.hexversion, sys.flags.optimize, sys.prefix, __file__)
).encode()
"""What stands first in the file: for which program and which Python the rest is good."""
_SUM: Final = 4
"""Bytes behind it by which one sees that the rest is as it was written."""
_waiting: dict[str, tuple[About, int]] = {}
"""What is in the file and was not imported yet, each with the number of its piece."""
_pieces: dict[int, Data] = {}
"""What of the file was not read yet."""
_codes: dict[str, CodeType] = {}
"""What was read with something else and is not wanted yet."""
_before: set[str] = set()
"""What was imported before the file was read, or is in another one."""
_made: dict[object, Data] = {}
"""What is in the file and was made of constants, by what it was made of."""
_remembered: dict[object, Callable[[], Made]] = {}
"""What was made by this start, as it is to be kept."""
_name = "mulai"


def place() -> str:
    return cached(f"{_name}.kode")


def cached(name: str) -> str:
    """Where a file of this name is kept that can be made anew."""
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA") or os.path.expanduser(r"~\AppData\Local")
        return os.path.join(local, "lkjip", "Cache", name)
    folder = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(folder, "lkjip", name)


def take(name: str = "mulai", *, alone: bool = True) -> None:
    """Import from here on out of the file of this kind of start, where it has a module as it is.

    `alone`: no other thread imports anything until `keep`.
    """
    global _name  # noqa: PLW0603 - a process starts once
    _name = name
    if not _before:
        _before.update(sys.modules)
    with suppress(OSError, ValueError):  # it is written anew
        with open(place(), "rb") as file:
            data = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        head, rest = data[: len(_HEAD) + _SUM], data[len(_HEAD) + _SUM :]
        if head == _HEAD + _sum(rest):
            modules, pieces, made = marshal.loads(rest)  # noqa: S302 - our own
            _waiting.update(modules)
            _pieces.update(enumerate(rest[start : end or None] for start, end in pieces))
            _made.update({key: rest[start : end or None] for key, (start, end) in made.items()})
    sys.meta_path.insert(0, _JoinedModules)
    if alone:
        vars(theirs)["_find_and_load"] = _find_and_load


def recall(key: object) -> Made | None:
    """What an earlier start made of this constant and had remembered."""
    data = _made.get(key)
    return None if data is None else cast("Made", marshal.loads(data))  # noqa: S302


def remember(key: object, made: Callable[[], Made]) -> None:
    """Let the next start know what `made` gives, which is called where the file is written."""
    if _JoinedModules in sys.meta_path and key not in _made:
        _remembered[key] = made


def kept(make: Callable[[], V], *sources: str) -> V:
    """What is made of the constants of these sources, or what an earlier start made of them."""
    try:
        key = (make.__module__, make.__qualname__, *sources, *map(_stamp, sources))
    except OSError:
        return make()
    parts = recall(key)
    if parts is None:
        parts = (make(),)
        remember(key, partial(tuple, parts))
    return cast("V", parts[0])


def knows(key: object) -> bool:
    """Whether an earlier start made something of this constant."""
    return key in _made


def compiled(text: str, mode: str) -> CodeType:
    """The code of a text of ours, by Python's compiler or by an earlier start."""
    parts = recall(text)
    if parts is None:
        parts = (compile(text, "<string>", mode),)
        remember(text, partial(tuple, parts))
    return cast("CodeType", parts[0])


def compile_later(text: str, mode: str) -> None:
    """Let the next start have the code of this text."""
    remember(text, lambda: (compile(text, "<string>", mode),))


def keep() -> None:
    """Write what was imported and made since `take`, where some of it was not in the file."""
    if _JoinedModules not in sys.meta_path:
        return
    sys.meta_path.remove(_JoinedModules)
    vars(theirs)["_find_and_load"] = _their_find_and_load
    modules = [module for name, module in list(sys.modules.items()) if name not in _before]
    _before.update(sys.modules)  # not what is imported to write: the next file has that
    for module in modules:
        if type(module) is _Module:
            # of a plain one Python takes things more quickly
            module.__class__ = ModuleType  # type: ignore[assignment]
    alone = [module for module in modules if _kind(module) in _THEIRS]
    alone = [module for module in alone if not _JoinedModules.find_spec(module.__name__, None)]
    new = {} if sys.dont_write_bytecode else _kept(alone)
    if new or (_remembered and not sys.dont_write_bytecode):
        from pathlib import Path

        from lkjip_desktop.disk import replace_whole

        made = _made | {key: marshal.dumps(found()) for key, found in _remembered.items()}
        taken = _kept(filter(is_taken, modules))  # first: one of these may wait for its code yet
        left = list(_waiting.items())  # a thread may take one yet
        codes = ((name, about, _code(name, at)) for name, (about, at) in left)
        waiting = {name: (about, code) for name, about, code in codes if code is not None}
        rest = _written(waiting | taken | new, made)
        del made
        _let_go()  # Windows replaces no file that is mapped
        with suppress(OSError):  # no start needs the file
            os.makedirs(os.path.dirname(place()), exist_ok=True)
            replace_whole(Path(place()), _HEAD + _sum(rest) + rest)
        del rest, waiting, taken, new
        _give_back()
    _let_go()


def _give_back() -> None:
    """Let the system have what writing took, which glibc keeps: 8 MB of a window for good."""
    if sys.platform == "linux" and "PySide6" in sys.modules:  # a command ends soon
        import ctypes

        with suppress(AttributeError):  # another C library
            ctypes.CDLL(None).malloc_trim(0)


def _let_go() -> None:
    for held in (_waiting, _pieces, _codes, _made, _remembered):
        held.clear()


def _written(modules: dict[str, Kept], made: dict[object, Data]) -> bytes:
    """What stands in the file behind its head: first where each thing begins, from the back."""
    codes = [(name, code) for name, (_, code) in modules.items()]
    pieces = [dict(codes[at : at + _PIECE]) for at in range(0, len(codes), _PIECE)]
    parts = [*map(marshal.dumps, pieces), *made.values()]
    whole = b"".join(parts)
    at = pairwise(accumulate(map(len, parts), initial=-len(whole)))
    of_modules = {name: (modules[name][0], n) for n, piece in enumerate(pieces) for name in piece}
    of_pieces = [*islice(at, len(pieces))]
    return marshal.dumps((of_modules, of_pieces, dict(zip(made, at, strict=True)))) + whole


def _sum(rest: bytes | memoryview) -> bytes:
    """A few damaged bytes of code would run, and do anything."""
    return crc32(rest).to_bytes(_SUM)


def is_taken(module: ModuleType) -> bool:
    """Whether it was imported out of the file."""
    return _kind(module) == _JoinedLoader.__name__


class _Module(ModuleType):
    """A module that says at once what it lacks.

    Each `from module import` asks whether it is a package, and once shiboken6 is there a plain one
    raises three errors to say that it is none.
    """


class _JoinedLoader(SourceFileLoader):
    """What Python itself reads such modules with, but for the code."""

    def __init__(self, fullname: str, path: str, holder: str) -> None:
        super().__init__(fullname, path)
        self.holder = holder

    def get_code(self, fullname: str) -> CodeType | None:
        kept = _waiting.pop(fullname, None)
        code = _code(fullname, kept[1]) if kept else None
        return code or self._packed(fullname) or super().get_code(fullname)

    def _packed(self, fullname: str) -> CodeType | None:
        """Its code in what the installed program holds many modules in."""
        if self.holder == self.path:
            return None
        above = sys.modules.get(fullname.rpartition(".")[0])
        spec = PathFinder.find_spec(fullname, getattr(above, "__path__", None))
        return cast("Any", spec.loader).get_code(fullname) if spec else None


def _code(name: str, piece: int) -> CodeType | None:
    """The code of a module that is in this piece of the file; None where a thread reads it now."""
    data = _pieces.pop(piece, None)
    if data is not None:
        _codes.update(marshal.loads(data))  # noqa: S302 - our own
    return _codes.pop(name, None)


class _JoinedModules:
    """Finds a module whose source is what it was when the file was written."""

    @staticmethod
    def find_spec(
        name: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        kept = _waiting.get(name)
        if kept is None:
            return None
        source, holder, stamp, is_package, cached = kept[0]
        with suppress(OSError):
            if _stamp(holder) == stamp:
                return _spec(name, source, holder, cached, is_package=is_package)
        return None


_their_find_and_load: Final[Callable[..., ModuleType]] = vars(theirs)["_find_and_load"]


def _find_and_load(name: str, import_: Callable[..., ModuleType]) -> ModuleType:
    """Import a module that is in the file, in a third of what Python's own steps take.

    These ask each finder in turn and hold a lock for each module, but a start has one thread.
    """
    parent, _, last = name.rpartition(".")
    if name in _waiting and parent and parent not in sys.modules:
        import_(parent)
        if name in sys.modules:
            return sys.modules[name]
    spec = _JoinedModules.find_spec(name, None)
    code = spec.loader.get_code(name) if spec and isinstance(spec.loader, _JoinedLoader) else None
    if spec is None or code is None:
        return _their_find_and_load(name, import_)
    module: ModuleType = _Module(name)
    sys.modules[name] = module
    space = vars(module)
    space.update(__spec__=spec, __loader__=spec.loader, __package__=spec.parent)
    space.update(__file__=spec.origin, __cached__=spec.cached)
    if spec.submodule_search_locations is not None:
        space.update(__path__=spec.submodule_search_locations)
    try:
        exec(code, space)  # noqa: S102 - as Python imports
    except BaseException:
        sys.modules.pop(name, None)
        raise
    module = sys.modules[name]
    if parent:
        setattr(sys.modules[parent], last, module)
    return module


def _spec(
    name: str, source: str, holder: str, cached: str | None, *, is_package: bool
) -> ModuleSpec:
    """What `spec_from_file_location` makes, which looks for each part of it."""
    loader = _JoinedLoader(name, source, holder)
    made = ModuleSpec(name, loader, origin=source, is_package=is_package)
    made.has_location = True
    made.cached = cached
    if is_package:
        made.submodule_search_locations = [os.path.dirname(source)]
    return made


def _kind(module: ModuleType) -> str:
    return type(getattr(getattr(module, "__spec__", None), "loader", None)).__name__


_THEIRS: Final = frozenset({"SourceFileLoader", "PyiFrozenLoader", "zipimporter"})
"""What reads code: Python itself, the installed program on Linux, that on Windows."""


def _holder(spec: ModuleSpec) -> str:
    """The file that is another one where the code of a module is: its source, or all in one."""
    loader: Any = spec.loader
    if isinstance(loader, _JoinedLoader):
        return loader.holder
    if type(loader).__name__ == "PyiFrozenLoader":
        return sys.executable
    return str(getattr(loader, "archive", spec.origin))


def _kept(modules: Iterable[ModuleType]) -> dict[str, Kept]:
    found: dict[str, Kept] = {}
    for spec in (getattr(module, "__spec__", None) for module in modules):
        if spec and spec.origin and spec.loader:
            with suppress(OSError, ImportError, SyntaxError):  # PySide6 makes one without a source
                holder = _holder(spec)
                stamp = _stamp(holder)  # first: what is older is never taken for the newer
                code = spec.loader.get_code(spec.name)
                if code is not None:
                    from lkjip_desktop.lean import lean

                    is_package = spec.submodule_search_locations is not None
                    about = (spec.origin, holder, stamp, is_package, spec.cached)
                    found[spec.name] = about, lean(code)
    return found


def _stamp(source: str) -> tuple[int, int]:
    status = os.stat(source)
    return status.st_mtime_ns, status.st_size
