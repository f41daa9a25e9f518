"""Regular expressions that are compiled when they are first used: a start uses few of them.

The findings use three hundred, whose compiling is a tenth of a whole `lkjip periksa`: what Python's
compiler made of one is kept between the starts as the bytecode of the modules is.
"""

import re
from array import array
from functools import partial
from typing import Any, cast

from lkjip_desktop import joined


class LazyPattern:
    """Stands for a `re.Pattern`; what was asked of it once is there at once from then on."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        known = getattr(_compiled(self.pattern, self.flags), name)
        setattr(self, name, known)
        return known


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile`, put off."""
    return cast("re.Pattern[str]", LazyPattern(text, flags))


def _compiled(text: str, flags: int) -> re.Pattern[str]:
    key = (text, int(flags))
    parts = joined.recall(key)
    if parts:
        return _of_parts(text, *parts)
    made = re.compile(text, flags)
    if parts is None:  # of one that cannot be kept this is known as well
        joined.remember(key, partial(_parts, made))
    return made


def _parts(made: re.Pattern[str]) -> tuple[Any, ...]:
    """What `_of_parts` makes this pattern of; empty where it does not."""
    try:
        from re import _compiler, _parser  # type: ignore[attr-defined]  # nothing public has it

        code = _compiler._code(_parser.parse(made.pattern, made.flags), made.flags)  # noqa: SLF001
        parts = (made.flags, array("I", code).tobytes(), made.groups, dict(made.groupindex))
        return parts if _of_parts(made.pattern, *parts) == made else ()
    except Exception:  # noqa: BLE001 - another Python: each start compiles it
        return ()


def _of_parts(
    text: str, flags: int, code: bytes, groups: int, places: dict[str, int]
) -> re.Pattern[str]:
    """What Python's compiler does last, which takes a fiftieth of the time of all it does."""
    import _sre  # type: ignore[import-not-found]  # nor has this

    names = {place: name for name, place in places.items()}
    by_place = tuple([names.get(place) for place in range(groups + 1)])
    numbers = memoryview(code).cast("I").tolist()
    return cast("re.Pattern[str]", _sre.compile(text, flags, numbers, groups, places, by_place))
