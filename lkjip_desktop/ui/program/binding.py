"""Loads PySide6 in half of the time it takes by itself, for the start of the program.

It compiles a dozen modules at each start, for docstrings, for the message of a call with wrong
arguments, and for `from __feature__ import`, which this program does not use. They are left until
the first of them is asked for. And it makes two hundred enums with five thousand members, most of
which nobody touches: the first few that an enum is asked for are made one by one, then all of them,
as the standard library makes its own. Until an enum is asked for anything a class of Qt does not
know its members by their names alone, `Qt.Red`.

This reaches into the bootstrap of shiboken6 and into enum; tests/ui/program/test_binding.py holds
both.
"""

import builtins
import enum
import sys
from _thread import RLock
from collections.abc import Callable, Collection
from functools import cache, cached_property, partial, reduce
from importlib.util import find_spec, module_from_spec
from operator import or_
from types import CodeType, ModuleType
from typing import Any, Final

_BOOTSTRAP: Final = "signature_bootstrap"
_MAPPING: Final = "shibokensupport.signature.mapping"

_theirs: list[Callable[[], CodeType]] = []
"""The bootstrap that came with shiboken6, to be compiled and run when it is needed after all."""


def load() -> None:
    if "shiboken6" in sys.modules:
        return
    enum.EnumType._create_ = make_enum  # type: ignore[attr-defined]
    compiler = builtins.compile

    def compile_ours(source: Any, filename: Any, *args: Any, **named: Any) -> Any:
        if filename != f"{_BOOTSTRAP}.py":
            return compiler(source, filename, *args, **named)
        _theirs.append(partial(compiler, source, filename, *args, **named))
        return _take_ours.__code__  # `compile` makes the classes of ast first

    builtins.compile = compile_ours
    try:
        package = _unread("shiboken6")
        import PySide6  # noqa: F401
        from shiboken6 import Shiboken
    finally:
        builtins.compile = compiler
    vars(package).update({n: it for n, it in vars(Shiboken).items() if not n.startswith("_")})


def _take_ours() -> None:
    from lkjip_desktop.ui.program.binding import bootstrap as ours

    globals()["bootstrap"] = ours  # of the module that runs this


def _unread(package: str) -> ModuleType:
    """The package before its `__init__`, which imports all that explaining will need."""
    spec = find_spec(package)
    if spec is None:
        raise ModuleNotFoundError(package)
    made = sys.modules[package] = module_from_spec(spec)
    return made


_make_enum: Final = enum.EnumType._create_  # type: ignore[attr-defined]


def make_enum(cls: Any, class_name: str, names: Any, *, boundary: Any = None, **named: Any) -> Any:
    """`EnumType._create_`, in a fifth of the time for a list of names with whole numbers."""
    numbers = None if named.get("type") or named.get("module") else _numbers(names)
    if numbers is None:
        return _make_enum(cls, class_name, names, boundary=boundary, **named)
    made: Any = type.__new__(_LazyKind, class_name, (cls,), {})
    _waiting[made] = _LazyMembers(numbers, _empty(cls, boundary))
    return made


_FEW: Final = 48
"""How often an enum is asked for one of its members before all of them are made."""


class _LazyMembers:
    """The members that an enum is to have, some of which may be made."""

    def __init__(self, numbers: dict[str, int], empty: dict[str, Any]) -> None:
        self.numbers = numbers
        self.empty = empty
        self.made: dict[int, Any] = {}
        self.left = _FEW

    @cached_property
    def by_number(self) -> dict[int, str]:
        """The first name of each: the others are its aliases."""
        return {value: name for name, value in reversed(self.numbers.items())}

    def member(self, kind: Any, value: Any) -> Any:
        """That of this number; None where none has it, or all are to be made."""
        self.left -= 1
        name = self.by_number.get(value) if self.left >= 0 else None
        if name is None:
            return None
        member = self.made.get(value)
        if member is None:
            empty = self.empty
            new = empty["_member_type_"].__new__
            member = new(kind, value) if empty["_use_args_"] else new(kind)
            member._value_, member._name_, member.__objclass__ = value, name, kind
            self.made[value] = member
        return member


class _LazyKind(enum.EnumType):
    """What an enum is until somebody asks it for more than a few members: all are made then."""

    def __getattribute__(cls, name: str) -> Any:
        unmade = _waiting.get(cls)
        if unmade is not None and name in unmade.numbers:
            with _alone:
                member = unmade.member(cls, unmade.numbers[name])
            if member is not None:
                return member
        return getattr(_asked(cls), name)

    __setattr__ = type.__setattr__  # PySide notes where it stands

    def __call__(cls, *args: Any, **named: Any) -> Any:
        unmade = _waiting.get(cls)
        if unmade is not None and len(args) == 1 and type(args[0]) is int and not named:
            with _alone:
                member = unmade.member(cls, args[0])
            if member is not None:
                return member
        return _asked(cls)(*args, **named)

    def __getitem__(cls, name: str) -> Any:
        return _asked(cls)[name]

    def __contains__(cls, value: object) -> bool:
        return value in _asked(cls)

    def __iter__(cls) -> Any:
        return iter(_asked(cls))

    def __reversed__(cls) -> Any:
        return reversed(_asked(cls))

    def __len__(cls) -> int:
        return len(_asked(cls))

    def __dir__(cls) -> Any:
        return dir(_asked(cls))

    def __repr__(cls) -> str:
        return repr(_asked(cls))


_waiting: Final[dict[Any, _LazyMembers]] = {}
"""The enums whose members are not all made."""
_alone: Final = RLock()


_dict_of: Final = type.__dict__["__dict__"].__get__


def _asked(made: Any) -> Any:
    with _alone:
        if made in _waiting:
            _fill(made, _waiting[made])
            type.__setattr__(made, "__class__", enum.EnumType)
            del _waiting[made]
    return made


def _fill(made: Any, unmade: _LazyMembers) -> None:
    put = partial(type.__setattr__, made)
    body = {name: _anew(it) for name, it in unmade.empty.items()}
    for name in body.keys() - _dict_of(made).keys():
        put(name, body[name])
    flags = "_flag_mask_" in body
    known, by_value = body["_member_map_"], body["_value2member_map_"]
    unmade.left = len(unmade.numbers)
    for name, value in unmade.numbers.items():
        member = by_value.get(value)
        if member is None:
            member = unmade.member(made, value)
            member._sort_order_ = len(body["_member_names_"])
            by_value[value] = member
            if not flags or _is_bit(value):
                body["_member_names_"].append(name)
        known[name] = member
        put(name, member)
    body.get("_hashable_values_", []).extend(by_value)
    if flags:
        _mask(made, by_value)


def _numbers(names: Any) -> dict[str, int] | None:
    """The numbers by their names, where it is that, and none that an enum itself goes by."""
    if not isinstance(names, tuple | list) or set(map(type, names)) != {tuple}:
        return None
    numbers = dict(names)
    plain = (
        set(map(type, numbers.values())) == {int}
        and _TAKEN.isdisjoint(numbers)
        and "_" not in {name[0] for name in numbers}
    )
    return numbers if plain else None


_TAKEN: Final = {name for kind in (enum.IntFlag, enum.IntEnum) for name in (*dir(kind), "mro")}


@cache
def _empty(cls: Any, boundary: Any) -> dict[str, Any]:
    """What the standard library gives an enum that has no members."""
    quick = enum._simple_enum(cls, boundary=boundary)  # type: ignore[attr-defined]  # noqa: SLF001
    made = quick(type("", (), {}))  # held, or a collection of garbage may empty it meanwhile
    return dict(vars(made))


def _anew(it: Any) -> Any:
    return it.copy() if isinstance(it, list | dict) else it


def _is_bit(value: int) -> bool:
    return value > 0 and value.bit_count() == 1


def _mask(made: Any, values: Collection[int]) -> None:
    """Note which bits a Flag has; its members come in the order of their values, or as they are."""
    bits = [value for value in values if _is_bit(value)]
    mask = reduce(or_, values, 0)
    put = partial(type.__setattr__, made)
    put("_flag_mask_", mask)
    put("_singles_mask_", sum(bits))
    put("_all_bits_", 2 ** mask.bit_length() - 1)
    if bits != sorted(bits):
        put("_iter_member_", vars(enum.Flag)["_iter_member_by_def_"].__get__(None, made))


@cache
def _loader() -> Any:
    """The module that shiboken6 would have loaded at once."""
    package, helper = sys.modules["shiboken6"], sys.modules[_BOOTSTRAP]
    package.__spec__.loader.exec_module(package)  # type: ignore[union-attr]
    exec(_theirs[0](), vars(helper))  # noqa: S102 - it is shiboken6's own
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
