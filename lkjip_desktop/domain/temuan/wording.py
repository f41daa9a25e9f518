"""The words findings share: how an indikator is called, and how figures stand in a sentence.

What was typed stands with the decimals it was typed with. What was computed is marked with its
exact value: the sentence that is kept, by which a finding set aside is known again, has it in the
decimals of its unit, and the one that is shown as the report writes it there and then.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import Final

from lkjip_desktop.domain.display.takaran import Takaran, takaran
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.satuan import is_percent, is_scale, unit
from lkjip_desktop.domain.model.setting import Settings
from lkjip_desktop.domain.number.figure import (
    MOST_ENTERED,
    Nilai,
    NotApplicable,
    entered_decimals,
    format_number,
    format_percent,
)
from lkjip_desktop.domain.pattern import pattern

EMPTY: Final = "belum diisi"


FILL_SPENT: Final = "isi, atau tulis 0 bila belum ada yang dibelanjakan"
FILL_RESULT: Final = "isi angkanya, atau tulis - bila tidak berlaku"
"""Ways out of what is missing, for money and for results."""


NAMELESS: Final = "indikator tanpa kode"


def call(row: Indikator) -> str:
    """What an indikator is called in a sentence: its kode, else its short name."""
    return row.kode.strip() or row.nama_pendek.strip() or row.nama.strip() or NAMELESS


def begin(row: Indikator) -> str:
    """An indikator at the beginning of a sentence: "Indikator 3F"."""
    name = call(row)
    return name.capitalize() if name == NAMELESS else f"Indikator {name}"


def listed(words: Iterable[str]) -> str:
    """Words in a row: "a", "a dan b", "a, b, dan c"."""
    items = list(words)
    if len(items) <= 2:  # noqa: PLR2004 - a pair has no comma
        return " dan ".join(items)
    return f"{', '.join(items[:-1])}, dan {items[-1]}"


def first_few(words: Sequence[str], count: int = 5) -> str:
    """The first words of a long row: "a, b, c, dan 4 lainnya"."""
    if len(words) <= count:
        return listed(words)
    return f"{', '.join(words[:count])}, dan {len(words) - count} lainnya"


def shown(nilai: Nilai, desimal: int, of: str | Indikator = "") -> str:
    """A figure in so many decimals with its unit; "-" and belum diisi stand alone.

    `of` is its unit, or the indikator it is of: then the report may write it with more of them.
    """
    text = format_number(nilai, desimal, kosong=EMPTY)
    if not isinstance(of, str):
        text = _marked(text, nilai, of.id, tetap=is_scale(of.satuan), more=desimal)
    behind = unit(of if isinstance(of, str) else of.satuan)
    plain = nilai is None or isinstance(nilai, NotApplicable) or not behind
    return text if plain else f"{text} {behind}"


def measured(nilai: Nilai, row: Indikator, rules: Settings) -> str:
    """A computed figure of an indikator in its unit; see `as_reported`."""
    size, behind = takaran(row, rules), unit(row.satuan)
    text = _marked(size.text(nilai, kosong=EMPTY), nilai, row.id, tetap=is_scale(row.satuan))
    return f"{text} {behind}" if behind and isinstance(nilai, Fraction) else text


def at_most(nilai: Nilai, desimal: int, satuan: str = "") -> str:
    """A figure that may be computed with the decimals it needs, but no more than these."""
    places, behind = min(entered_decimals(nilai, desimal), desimal), unit(satuan)
    text = _marked(format_number(nilai, places, kosong=EMPTY), nilai, tetap=False)
    return f"{text} {behind}" if behind and isinstance(nilai, Fraction) else text


def percentage(
    nilai: Nilai, desimal: int = 2, *, potong: bool = False, kosong: str = "", more: int = 0
) -> str:
    """A computed percentage, shown with `more` decimals at least; see `as_reported`."""
    text = format_percent(nilai, desimal, potong=potong, kosong=kosong)
    if not isinstance(nilai, Fraction):
        return text
    return f"{_marked(text.removesuffix(' %'), nilai, more=more)} %"


def fractional(nilai: Nilai, desimal: int = 2, more: int = 0) -> str:
    """A figure without its unit, with decimals where it has any; see `as_reported`.

    One that has no more than these was typed, or is shown whole.
    """
    if not isinstance(nilai, Fraction) or nilai.denominator == 1:
        return format_number(nilai, 0)
    text = format_number(nilai, desimal)
    whole = entered_decimals(nilai, desimal + 1) <= desimal
    return text if whole else _marked(text, nilai, more=more)


_MARK, _END = "\x02", "\x03"
_FIGURE: Final = pattern(r"\x02([^ \x02]*) ([01]) (\d+) (-?\d+(?:/\d+)?)\x02([^\x02\x03]*)\x03")


def _marked(text: str, nilai: Nilai, row: str = "", *, tetap: bool = True, more: int = 0) -> str:
    """The text of a figure with its exact value and takaran.

    It has the decimals of the settings, or those that were set for the indikator with the id `row`.
    """
    if not isinstance(nilai, Fraction):
        return text
    return f"{_MARK}{row} {tetap:d} {more} {nilai}{_MARK}{text}{_END}"


def unmarked(text: str) -> str:
    """A sentence with its computed figures in the decimals of their units."""
    return _FIGURE.sub(r"\5", text) if _MARK in text else text


def as_reported(text: str, rules: Settings) -> str:
    """A sentence with its computed figures as the report writes them.

    They have more decimals where two that are not the same would be written alike.
    """
    found = list(_FIGURE.finditer(text))
    values, extra = {item[4] for item in found}, 0
    while len({_reported(item, rules, extra) for item in found}) < len(values):
        if extra == MOST_ENTERED:
            break
        extra += 1
    return _FIGURE.sub(lambda item: _reported(item, rules, extra), text)


def _reported(item: re.Match[str], rules: Settings, extra: int) -> str:
    own = rules.desimal_indikator.get(item[1])
    places, tetap = (rules.desimal, item[2] == "1") if own is None else (own, True)
    size = Takaran(places, tetap, rules.potong, rules.desimal_angka)
    return size.text(Fraction(item[4]), more=max(int(item[3]), places + extra if extra else 0))


def alike(figures: Iterable[Nilai], least: int = 0) -> int:
    """In how many decimals figures are shown so that they can be held against each other."""
    return max((entered_decimals(nilai) for nilai in figures), default=0) or least


def same_unit(one: str, other: str) -> bool:
    """Whether two units are the same, however a percentage is spelled."""
    if is_percent(one) and is_percent(other):
        return True
    return one.strip().casefold() == other.strip().casefold()


@lru_cache(maxsize=20_000)
def plain(text: str) -> str:
    """A text without what people write differently: case, blanks, punctuation."""
    return " ".join(_WORD.findall(text.casefold()))


_WORD: Final = pattern(r"\w+")


@lru_cache(maxsize=20_000)
def meant(name: str) -> tuple[str, ...]:
    """The words of a name but those that documents put in or leave out as they please."""
    words = plain(_ABBREVIATION.sub(" ", name).replace("%", " persentase ")).split()
    return tuple(SPELLED.get(word, word) for word in words if word not in LOOSE)


def same_name(one: str, other: str) -> bool:
    """Whether two names say the same, word for word but for the loose ones."""
    return meant(one) == meant(other)


_ABBREVIATION: Final = pattern(r"(?<=\w)\s\([A-Z][a-z-]{0,9}[A-Z][\w-]{0,15}\)")
"""An abbreviation behind the words it stands for: "Angka Kematian Ibu (AKI)"."""
SPELLED: Final = {"jml": "jumlah", "prosentase": "persentase"}
LOOSE: Final = frozenset(
    {"bagi", "dalam", "dan", "dari", "di", "oleh", "pada", "serta", "terhadap", "untuk", "yang"}
)


@lru_cache(maxsize=20_000)
def content_words(text: str) -> frozenset[str]:
    """The words of a text that say what it is about."""
    return frozenset(word for word in plain(text).split() if len(word) >= LONG) - EMPTY_WORDS


LONG: Final = 5
EMPTY_WORDS: Final = frozenset(
    {
        "dalam", "dengan", "jumlah", "kegiatan", "lainnya", "layanan", "nilai", "orang", "persen",
        "persentase", "realisasi", "serta", "tahun", "target", "telah", "terhadap", "untuk",
        "yang",
    }
)  # fmt: skip
"""Words found in rows of any table."""
