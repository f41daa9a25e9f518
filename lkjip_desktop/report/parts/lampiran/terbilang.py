"""Amounts in words, as forms ask for them."""

from __future__ import annotations

import sys
from fractions import Fraction
from functools import cache
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from typing import Any

from lkjip_desktop.domain.number.figure import Nilai


def terbilang(nilai: Nilai) -> str:
    """An amount in words, whole rupiah; empty where there is no amount."""
    if not isinstance(nilai, Fraction):
        return ""
    whole = int(nilai)
    sign = "minus " if whole < 0 else ""
    try:
        return f"{sign}{_speller().to_cardinal(abs(whole))}"
    except OverflowError:  # there are no words for it
        return ""


@cache
def _speller() -> Any:
    """The Indonesian of num2words alone: running the package would import all its languages."""
    if "num2words" in sys.modules or (spec := find_spec("num2words")) is None:
        from num2words.lang_ID import Num2Word_ID

        return Num2Word_ID()
    sys.modules["num2words"] = module_from_spec(spec)  # not run, so nothing is imported by it
    try:
        return import_module("num2words.lang_ID").Num2Word_ID()
    finally:
        del sys.modules["num2words"]
