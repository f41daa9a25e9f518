"""Reads what was typed or pasted by the kind of its cell, and tells an English block from ours."""

import re
from collections.abc import Iterable
from typing import Final

from lkjip_desktop.app.sheet.lembar import CellKind, EntryCell, SheetColumn
from lkjip_desktop.domain.galat import Refusal, quoted
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import (
    FigureColumn,
    NotApplicable,
    Reading,
    echo,
    parse_entry,
)
from lkjip_desktop.domain.pattern import pattern

_YES: Final = frozenset(("1", "ya", "y", "benar", "true", "x", "v", "✓", "✔", "☑"))
_NO: Final = frozenset(("", "0", "tidak", "t", "salah", "false", "-", "☐"))
_SPACE: Final = pattern(r"\s+")
_ENDS: Final = " ,."
"""What may follow a kode, a name or an abbreviation that is written for the whole label."""


class ReadText(NamedTuple):
    """What a text means in its cell; ``ragu`` is the question to ask before it is taken."""

    isi: Reading | str | bool
    ragu: str = ""


def read(teks: str, sel: EntryCell, kolom: FigureColumn) -> ReadText:
    """The content of ``sel`` after ``teks`` was typed into it; raises Refusal with the reason."""
    if sel.jenis is CellKind.ANGKA:
        if teks.lstrip().startswith("="):
            return ReadText(teks.strip())
        bacaan = parse_entry(teks, kolom)
        return ReadText(bacaan, bacaan.ragu or "")
    if sel.jenis is CellKind.CENTANG:
        return ReadText(_read_check(teks))
    if sel.jenis is CellKind.PILIHAN:
        return ReadText(_read_choice(teks, sel))
    return ReadText(teks.strip())


def _read_check(teks: str) -> bool:
    word = teks.strip().casefold()
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise Refusal(f"{quoted(teks)} bukan ya atau tidak; tulis ya atau tidak.")


def _read_choice(teks: str, sel: EntryCell) -> str:
    wanted = _folded(teks)
    if not wanted:
        return ""
    begun, ended = [], []
    for label in sel.pilihan:
        found = _folded(label)
        if found == wanted:
            return label
        if found.startswith(wanted) and found[len(wanted)] in _ENDS:
            begun.append(label)
        code, _, name = found.partition(" ")
        if found.endswith(f", {wanted}") or (name == wanted and _has_digit(code)):
            ended.append(label)
    meant = {label for words, label in sel.pilihan_lain if _folded(words) == wanted}
    likely = list(meant) or begun or ended
    if len(likely) == 1:
        return likely[0]
    raise Refusal(f"{quoted(teks)} tidak ada dalam pilihan; pilih salah satu dari daftar.")


def _folded(words: str) -> str:
    return _SPACE.sub(" ", words).strip().casefold()


def _has_digit(word: str) -> bool:
    """Whether it is the code before a name: 52, T1, 6201.EBA."""
    return any(map(str.isdecimal, word))


def kind_of(sel: EntryCell, kolom: SheetColumn) -> FigureColumn:
    """What kind of figure ``sel`` takes in ``kolom``."""
    return sel.kolom or kolom.kolom


def echo_of(isi: Reading | str | bool) -> str:
    """What the bar says of a text that could be read; empty where the text says it all."""
    if not isinstance(isi, Reading):
        return "rujukan" if isinstance(isi, str) and isi.startswith("=") else ""
    if isi.nilai is None:
        return "belum diisi"
    if isinstance(isi.nilai, NotApplicable):
        return "tidak berlaku"
    return echo(isi) or isi.teks


_THOUSANDS_COMMA: Final = pattern(
    r"[-−(]?\s*(?:rp\.?\s*)?(?:[1-9]\d{0,2}(?:,\d{3})+\.\d+|[1-9]\d{0,2}(?:,\d{3}){2,})\s*[)%-]?",
    re.IGNORECASE,
)
_THOUSANDS_DOT: Final = pattern(
    r"[-−(]?\s*(?:rp\.?\s*)?(?:\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}"
    r"|\d+,(?!\d{3}\b)\d+)(?:,-)?\s*[)%-]?",
    re.IGNORECASE,
)


def find_english(texts: Iterable[str]) -> str:
    """The first text that only an English-language spreadsheet writes ("1,234.50"), or "".

    One figure that only ours writes ("1.234,50", "94,4") speaks for the whole block.
    """
    found = ""
    for text in texts:
        if _THOUSANDS_DOT.fullmatch(text.strip()):
            return ""
        if not found and _THOUSANDS_COMMA.fullmatch(text.strip()):
            found = text.strip()
    return found


_SWAP: Final = str.maketrans({",": None, ".": ","})


def from_english(teks: str) -> str:
    """``teks`` as we write it, if commas are thousands and the dot is the decimal mark."""
    return teks.translate(_SWAP) if any(map(str.isdigit, teks)) else teks
