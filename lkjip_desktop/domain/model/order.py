"""Fractional text keys: a place between two neighbours of a list without renumbering others."""

from __future__ import annotations

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def key_between(before: str, after: str | None) -> str:
    """A key that sorts after `before` ('' is the start) and before `after` (None is the end).

    Keys never end in the lowest digit, so there is always room below one. Raises ValueError where
    `before` does not sort before `after`.
    """
    if after is not None and before >= after:
        raise ValueError(f"no place between {before!r} and {after!r}")
    return _between(before, after)


def _between(before: str, after: str | None) -> str:
    found = ""
    if after is not None:
        shared = 0
        while shared < len(after) and (before[shared : shared + 1] or "0") == after[shared]:
            shared += 1
        found, before, after = after[:shared], before[shared:], after[shared:]
        low, high = DIGITS.index(before[0]) if before else 0, DIGITS.index(after[0])
        if high - low > 1:
            return found + DIGITS[(low + high + 1) // 2]
        if len(after) > 1:
            return found + after[0]
        found, before = found + DIGITS[low], before[1:]
    # No loop over these: a key grows by a digit every five rows added at the end.
    full = len(before) - len(before.lstrip(DIGITS[-1]))
    low = DIGITS.index(before[full]) if full < len(before) else 0
    return found + before[:full] + DIGITS[(low + len(DIGITS) + 1) // 2]


def keys_between(before: str, after: str | None, count: int) -> list[str]:
    """So many keys in order where `key_between` gives one; short ones, whatever their number."""
    if not count:
        return []
    middle, left = key_between(before, after), count // 2
    first = keys_between(before, middle, left)
    return [*first, middle, *keys_between(middle, after, count - left - 1)]


def first_keys(count: int) -> list[str]:
    """Evenly spaced keys of one length for a new list of `count` rows."""
    width, base = 1, len(DIGITS)
    while base**width <= count + 1:
        width += 1
    step = base**width // (count + 1)
    return [_digits(step * (place + 1), width) for place in range(count)]


def _digits(number: int, width: int) -> str:
    text = ""
    for _ in range(width):
        number, rest = divmod(number, len(DIGITS))
        text = DIGITS[rest] + text
    return text.rstrip(DIGITS[0])
