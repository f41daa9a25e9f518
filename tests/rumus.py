"""Formulas as they are printed, computed again from what is printed alone."""

import re
from collections.abc import Iterator
from fractions import Fraction

from lkjip_desktop.domain.number.figure import round_half_up, truncate

NUMBER = r"[−-]?\d[\d.]*(?:,\d+)?"
_TERM = re.compile(r"(\d[\d.]*(?:,\d+)?)( ?%)?")
_RUN = r"[(−\d](?:[\d.,()÷×+−%: ])*"
_STATED = re.compile(rf"({_RUN}) = ({NUMBER})")
_BRACKETED = re.compile(rf"({NUMBER}) % \(({_RUN}× 100)\)")
_SHARE = re.compile(rf"\(({NUMBER} % × {NUMBER})[^)]*\)[^\d]*({NUMBER})")
_REACHED = re.compile(r"setara ([\d.,]+) % dari target itu \(([^)]+)\)")
_OPERATION = re.compile(r"\d(?: %)? [÷×] [\d(]|\d : [\d(]")


def number(text: str) -> Fraction:
    return Fraction(text.replace(".", "").replace(",", ".").replace("−", "-"))


def value(formula: str) -> Fraction:
    """What a printed formula gives."""
    terms = _TERM.sub(
        lambda found: f"Fraction('{number(found[1])}')" + ("/100" if found[2] else ""), formula
    )
    plain = (
        terms.replace(") %", ") / 100")
        .replace("÷", "/")
        .replace(" : ", " / ")
        .replace("×", "*")
        .replace("−", "-")
    )
    found = eval(plain, {"__builtins__": {}, "Fraction": Fraction})  # noqa: S307 - digits only
    assert isinstance(found, Fraction)
    return found


def formulas(text: str) -> Iterator[tuple[str, str]]:
    """Every formula of a text with its printed result."""
    for found in _STATED.finditer(text):
        if _OPERATION.search(found[1]):
            yield found[1].strip(), found[2]
    for found in _BRACKETED.finditer(text):
        yield found[2], found[1]
    for found in _REACHED.finditer(text):
        yield found[2], found[1]
    for found in _SHARE.finditer(text):
        yield found[1], found[2]


def operations(text: str) -> int:
    """How many signs between numbers there are to account for."""
    return len(_OPERATION.findall(text))


def follows(formula: str, result: str, *, potong: bool = False) -> bool:
    """Whether the printed result is the formula's, rounded (or cut) as it is printed."""
    _, _, decimals = result.partition(",")
    rounding = truncate if potong else round_half_up
    return rounding(value(formula), len(decimals)) == number(result)
