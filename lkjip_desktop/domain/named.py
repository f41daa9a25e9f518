"""A `NamedTuple` that is quick to import: its constructor is compiled once it is called often.

typing compiles the annotations and the constructor of each class; of the seventy that a command
has took longer than reading their modules. To type checkers and users nothing differs.
"""

from __future__ import annotations

from collections import _tuplegetter  # type: ignore[attr-defined]
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from lkjip_desktop import joined

FEW: Final = 24
"""How many of a class are made before a constructor of its own pays that no start made before."""

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple  # noqa: PLC0414 - a re-export
else:

    class _Naming(type):
        """Makes names for the places of a tuple from the annotations of its class."""

        def __new__(cls, name: str, bases: tuple[type, ...], space: dict[str, Any]) -> Any:
            if tuple in bases or hasattr(bases[0], "_fields"):
                return super().__new__(cls, name, bases, space)
            names = tuple(space.get("__annotations__", ()))
            known = {item: space[item] for item in names if item in space}
            if tuple(known) != names[len(names) - len(known) :]:
                raise TypeError(f"{name}: what has no default stands before what has one")
            space |= {item: _tuplegetter(place, item) for place, item in enumerate(names)}
            space |= {
                "__slots__": (),
                "_fields": names,
                "_field_defaults": known,
                "__match_args__": names,
            }
            made = super().__new__(cls, name, bases, space)
            made.__new__ = _maker(made)
            return made

    class NamedTuple(tuple, metaclass=_Naming):
        """A tuple whose places have names."""

        __slots__ = ()

        @classmethod
        def _make(cls, values: Any) -> Any:
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"{cls.__name__} takes {len(cls._fields)} values, not {len(made)}")
            return made

        def _replace(self, **named: Any) -> Any:
            made = self._make(map(named.pop, self._fields, self))
            if named:
                raise ValueError(f"{type(self).__name__} has no {', '.join(named)}")
            return made

        def _asdict(self) -> dict[str, Any]:
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self) -> str:
            shown = (f"{name}={value!r}" for name, value in self._asdict().items())
            return f"{type(self).__name__}({', '.join(shown)})"

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)


def _maker(made: Any) -> Callable[..., Any]:
    length, defaults, left = len(made._fields), tuple(made._field_defaults.values()), FEW
    shortest = length - len(defaults)

    def first(cls: Any, /, *args: Any, **named: Any) -> Any:
        nonlocal left
        left = 0 if left == FEW and joined.knows(_constructor(made)) else left - 1
        if left > 0 and not named and shortest <= len(args) <= length:
            return tuple.__new__(cls, (*args, *defaults[len(args) - shortest :]))
        made.__new__ = _compiled(made)
        return made.__new__(cls, *args, **named)

    return first


def _compiled(made: Any) -> Callable[..., Any]:
    """The real `__new__`, with the defaults as they were given."""
    # no field of a tuple begins with _
    known = {f"_default_{name}": value for name, value in made._field_defaults.items()}
    code = joined.compiled(_constructor(made), "eval")
    new: Callable[..., Any] = eval(code, {"_new": tuple.__new__, **known})  # noqa: S307 - our names
    return new


def _constructor(made: Any) -> str:
    heads = [f"{n}=_default_{n}" if n in made._field_defaults else n for n in made._fields]
    values = "".join([f"{name}, " for name in made._fields])
    return f"lambda {', '.join(['_cls', *heads])}: _new(_cls, ({values}))"
