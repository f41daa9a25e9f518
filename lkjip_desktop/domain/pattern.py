"""Regular expressions that are compiled when they are first used: a start uses few of them."""

import re
from typing import Any, cast


class LazyPattern:
    """Stands for a `re.Pattern`; what was asked of it once is there at once from then on."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        known = getattr(re.compile(self.pattern, self.flags), name)
        setattr(self, name, known)
        return known


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile`, put off."""
    return cast("re.Pattern[str]", LazyPattern(text, flags))
