"""The words findings share: how an indikator is called, and figures shown alike in one sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import Final

from lkjip_desktop.domain.display.takaran import takaran
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.satuan import is_percent, unit
from lkjip_desktop.domain.model.setting import Settings
from lkjip_desktop.domain.number.figure import Nilai, NotApplicable, entered_decimals, format_number
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


def shown(nilai: Nilai, desimal: int, satuan: str = "") -> str:
    """A figure in so many decimals with its unit; "-" and belum diisi stand alone."""
    text = format_number(nilai, desimal, kosong=EMPTY)
    behind = unit(satuan)
    plain = nilai is None or isinstance(nilai, NotApplicable) or not behind
    return text if plain else f"{text} {behind}"


def measured(nilai: Nilai, row: Indikator, rules: Settings) -> str:
    """A computed figure of an indikator as the report shows it, with its unit."""
    text, behind = takaran(row, rules).text(nilai, kosong=EMPTY), unit(row.satuan)
    return f"{text} {behind}" if behind and isinstance(nilai, Fraction) else text


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
