"""A `dataclass(slots=True)`, mostly frozen, that is quick to import: methods are made when used.

The program has some hundred such dataclasses; compiling their methods took a third of its start,
and most starts call few of them, and most of these few times. To type checkers, `fields` and
`replace` nothing differs.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, NoReturn

from lkjip_desktop import joined

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass  # noqa: PLC0414 - a re-export
else:

    def dataclass(cls: Any = None, /, **options: Any) -> Any:
        """The standard decorator, but for records: with slots, as `_RECORDS` are asked for."""
        if options in _RECORDS:
            return partial(_record, **options)
        return dataclasses.dataclass(cls, **options)


_FIELD: Any = dataclasses._FIELD  # type: ignore[attr-defined]  # noqa: SLF001
"""What tells a field from other annotations."""


_RECORDS: Final = (
    {"slots": True, "frozen": True},
    {"slots": True},
    {"slots": True, "eq": False},
)


def _record(cls: Any, *, slots: bool, frozen: bool = False, eq: bool = True) -> Any:  # noqa: ARG001
    known = _fields(cls)
    made: Any = _with_slots(cls, tuple(known))
    made.__dataclass_fields__ = known
    if not all(item.init for item in known.values()):
        raise TypeError(f"{cls.__name__}: a record takes all its fields when it is made")
    made.__init__ = _maker(made)
    for name, method in _methods(frozen=frozen, eq=eq).items():
        if name not in cls.__dict__:
            setattr(made, name, method)
    return made


def _methods(*, frozen: bool, eq: bool) -> dict[str, Any]:
    """What a record is given where it does not say otherwise."""
    made: dict[str, Any] = {"__repr__": _repr}
    if eq:
        made |= {"__eq__": _eq, "__hash__": _hash if frozen else None}
    if frozen:
        made |= {"__setattr__": _refuse, "__delattr__": _refuse, "__reduce__": _reduce}
    return made


def _fields(cls: Any) -> dict[str, Any]:
    """The fields of a class and those above it, as the standard decorator notes them.

    It looks at each annotation for what records have none of, which took as long as the rest.
    """
    found: dict[str, Any] = {}
    for base in reversed(cls.__mro__[1:]):
        found.update(getattr(base, "__dataclass_fields__", {}))
    for name, kind in cls.__dict__.get("__annotations__", {}).items():  # noqa: RUF063
        if "ClassVar" not in str(kind):
            default = cls.__dict__.get(name, dataclasses.MISSING)
            item: Any = default if isinstance(default, dataclasses.Field) else None
            item = item or dataclasses.field(default=default)
            item.name, item.type, item._field_type = name, kind, _FIELD  # noqa: SLF001
            item.kw_only = item.kw_only is True
            found[name] = item
    return found


def _with_slots(cls: Any, names: tuple[str, ...]) -> Any:
    """The class made again with a slot for each field that no class above it has one for."""
    above = {slot for base in cls.__mro__[1:] for slot in getattr(base, "__slots__", ())}
    left = {*names, "__dict__", "__weakref__"}
    space = {name: value for name, value in cls.__dict__.items() if name not in left}
    space["__match_args__"] = names
    space["__slots__"] = tuple(name for name in names if name not in above)
    made = type(cls)(cls.__name__, cls.__bases__, space)
    made.__qualname__ = cls.__qualname__
    return made


_FEW: Final = 49
"""How many of a class there are when an `__init__` of its own pays that no start made before."""
_SOME: Final = 4
"""How many before one pays for the next start, which has its code."""


def _maker(cls: Any) -> Callable[..., None]:
    fields = cls.__dataclass_fields__
    special = hasattr(cls, "__post_init__") or any(item.kw_only for item in fields.values())
    left = 0 if special else _FEW

    def first(self: Any, /, *args: Any, **named: Any) -> None:
        nonlocal left
        left = 0 if left == _FEW and joined.knows(_constructor(cls)) else left - 1
        if left == _FEW - _SOME:
            joined.compile_later(_constructor(cls), "exec")
        if left <= 0 or not _filled(fields, self, args, named):
            cls.__init__ = _compiled(cls)
            cls.__init__(self, *args, **named)

    return first


def _filled(fields: dict[str, Any], row: Any, args: tuple[Any, ...], named: dict[str, Any]) -> bool:
    """Whether all fields could be filled; not where what is given fits them in no plain way."""
    if len(args) > len(fields):
        return False
    put, used, items = object.__setattr__, 0, iter(fields.items())
    for value, (name, _) in zip(args, items, strict=False):
        put(row, name, value)
    for name, item in items:
        if name in named:
            value, used = named[name], used + 1
        elif item.default is not dataclasses.MISSING:
            value = item.default
        elif item.default_factory is not dataclasses.MISSING:
            value = item.default_factory()
        else:
            return False
        put(row, name, value)
    return used == len(named)


def _compiled(cls: Any) -> Callable[..., None]:
    """The real `__init__`: fields in order, defaults as they were given, `__post_init__` last."""
    known: dict[str, Any] = {"absent": object()}
    for item in dataclasses.fields(cls):
        if item.default is not dataclasses.MISSING:
            known[f"default_{item.name}"] = item.default
        elif item.default_factory is not dataclasses.MISSING:
            known[f"make_{item.name}"] = item.default_factory
        known[f"put_{item.name}"] = getattr(cls, item.name).__set__  # the slot's own
    exec(joined.compiled(_constructor(cls), "exec"), known)  # noqa: S102 - as dataclasses does it
    made: Callable[..., None] = known["__init__"]
    return made


def _constructor(cls: Any) -> str:
    positional: list[str] = []
    named: list[str] = []
    lines: list[str] = []
    for item in dataclasses.fields(cls):
        head = value = item.name
        if item.default is not dataclasses.MISSING:
            head = f"{item.name}=default_{item.name}"
        elif item.default_factory is not dataclasses.MISSING:
            head = f"{item.name}=absent"
            value = f"make_{item.name}() if {item.name} is absent else {item.name}"
        (named if item.kw_only else positional).append(head)
        lines.append(f"    put_{item.name}(self, {value})")
    if hasattr(cls, "__post_init__"):
        lines.append("    self.__post_init__()")
    heads = ", ".join(["self", *positional, *(["*", *named] if named else [])])
    body = "\n".join(lines) or "    pass"
    return f"def __init__({heads}):\n{body}"


def _reader(cls: Any) -> Callable[[Any], Any]:
    """What reads all compared fields of a record at once."""
    known = cls.__dict__.get("_compared")
    if known is None:
        names = [item.name for item in dataclasses.fields(cls) if item.compare]
        known = staticmethod(attrgetter(*names) if names else lambda _: ())
        cls._compared = known
    made: Callable[[Any], Any] = known.__func__
    return made


def _eq(self: Any, other: object) -> Any:
    if self is other:
        return True
    if type(self) is not type(other):
        return NotImplemented
    read = _reader(type(self))
    return read(self) == read(other)


def _hash(self: Any) -> int:
    return hash(_reader(type(self))(self))


def _repr(self: Any) -> str:
    shown = (f"{f.name}={getattr(self, f.name)!r}" for f in dataclasses.fields(self) if f.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _reduce(self: Any) -> tuple[Any, ...]:
    return type(self), tuple(getattr(self, item.name) for item in dataclasses.fields(self))


def _refuse(_: Any, name: str, *__: object) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot change field {name!r}")
