"""What texts are looked through with: sets of words, and patterns compiled when first used.

A start uses few patterns. The findings use three hundred, whose compiling is a tenth of a whole
`lkjip periksa`: what Python's compiler made of one is kept between the starts as the bytecode of
the modules is.
"""

import re
from array import array
from collections.abc import Callable
from functools import partial
from typing import Any, cast

from lkjip_desktop import joined


class LazyPattern:
    """Stands for a `re.Pattern`; what was asked of it once is there at once from then on."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        parts = joined.recall((self.pattern, int(self.flags)))  # `re` takes as long to look it up
        made = _of_parts(self.pattern, *parts) if parts else re.compile(self.pattern, self.flags)
        known = getattr(made, name)
        setattr(self, name, known)
        return known


def word_set(listed: str) -> frozenset[str]:
    """Words that are listed with blanks between them."""
    return frozenset(listed.split())


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile`, put off."""
    return cast("re.Pattern[str]", LazyPattern(text, flags))


def keep_compiled() -> None:
    """Let `re` take what an earlier start made, of the standard library's patterns, too.

    Those are most of what a start compiles: of `fractions`, `json`, `locale`, `glob`.
    """
    from re import _compiler  # type: ignore[attr-defined]  # nothing public has it

    _compiler.compile = partial(_recalled, _compiler.compile)


def _recalled(
    build: Callable[..., re.Pattern[Any]], source: Any, flags: int = 0
) -> re.Pattern[Any]:
    key = (source, int(flags))
    parts = joined.recall(key)
    if parts:
        return _of_parts(source, *parts)
    made = build(source, flags)
    if parts is None:  # of one that cannot be kept this is known as well
        joined.remember(key, partial(_parts, made))
    return made


def _parts(made: re.Pattern[Any]) -> tuple[Any, ...]:
    """What `_of_parts` makes this pattern of; empty where it does not."""
    try:
        from re import _compiler, _parser  # type: ignore[attr-defined]  # nothing public has it

        code = _compiler._code(_parser.parse(made.pattern, made.flags), made.flags)  # noqa: SLF001
        parts = (made.flags, array("I", code).tobytes(), made.groups, dict(made.groupindex))
        return parts if _of_parts(made.pattern, *parts) == made else ()
    except Exception:  # noqa: BLE001 - another Python: each start compiles it
        return ()


def _of_parts(
    text: str | bytes, flags: int, code: bytes, groups: int, places: dict[str, int]
) -> re.Pattern[Any]:
    """What Python's compiler does last, which takes a fiftieth of the time of all it does."""
    import _sre  # type: ignore[import-not-found]  # nor has this

    names = {place: name for name, place in places.items()}
    by_place = tuple([names.get(place) for place in range(groups + 1)])
    numbers = memoryview(code).cast("I").tolist()
    return cast("re.Pattern[Any]", _sre.compile(text, flags, numbers, groups, places, by_place))
