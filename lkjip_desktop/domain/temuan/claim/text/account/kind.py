"""What an account gives a figure for: the words that tell it, and the units it is told in."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import word_set
from lkjip_desktop.domain.temuan.claim.language.lexicon import COUNTERS, PERSONS, UNITS
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity
from lkjip_desktop.domain.temuan.claim.language.stem import stem

COUNT, TIMES, ROOM = "jumlah", "kali", "kapasitas"
_MONEY: Final = frozenset({"biaya", "harga", "nilai", "tarif"})
_LONG: Final = {
    "berat": "berat", "daya": "daya", "dalam": "kedalaman", "jarak": "jarak", "lebar": "lebar",
    "kedalaman": "kedalaman", "ketinggian": "tinggi", "luas": "luas", "panjang": "panjang",
    "tinggi": "tinggi", "volume": "volume",
}  # fmt: skip
SIZED: Final = {f"se{word}": name for word, name in _LONG.items()}
"""Words with which something is so long: tanah seluas 8.900 m²."""
ATTRIBUTES: Final = {
    **dict.fromkeys(("banyaknya", "berjumlah", "dukungan", "jumlah", "kekuatan"), COUNT),
    **dict.fromkeys(("berkapasitas", "dirancang", "kapasitas", "menampung", "tampung"), ROOM),
    **dict.fromkeys(("bernilai", "senilai"), "nilai"),
    **{word: word for word in (*_MONEY, "formasi", "kuota")},
    "frekuensi": TIMES,
    **{word: name for word, name in _LONG.items() if word != "dalam"},
}  # fmt: skip
"""Words of what a thing has one of: its length, its capacity, its number."""
PLACED: Final = frozenset({"ada", "terdapat", "tersedia"})
HAVING: Final = PLACED | {
    "dikelola", "dilayani", "dilengkapi", "dimiliki", "diperkuat", "didukung",
    "melayani", "membawahi", "membawahkan", "memiliki", "menaungi", "mendukung", "mengelola",
    "mengoperasikan", "mempunyai", "terdiri",
}  # fmt: skip
"""Verbs by which there are so many of something."""
ALLIED: Final = frozenset({"bekerja", "bermitra", "menggandeng", "menjalin"})
DONE: Final = word_set(
    "diadakan diberikan dibagi diikuti dilaksanakan dilakukan digelar diselenggarakan melaksanakan"
    " melakukan mengadakan menggelar mengikuti menyelenggarakan terlaksana"
)
"""Verbs of what is done so many times."""
_TURNS: Final = frozenset({"angkatan", "gelombang", "kali", "putaran", "sesi", "tahap"})
BEGUN: Final = {
    "beroperasi": "operasi", "berdiri": "diri", "dibangun": "bangun", "dibentuk": "bentuk",
    "dicanangkan": "canang", "didirikan": "diri", "diluncurkan": "luncur",
    "diresmikan": "resmi", "ditandatangani": "tanda tangan", "terakreditasi": "akreditasi",
}  # fmt: skip
"""Verbs of what comes to be on one day."""
ONCE: Final = word_set(
    "deklarasi pelantikan peluncuran penandatanganan pencanangan peresmian upacara"
)
"""What is done on one day."""
ANCHORS: Final = ATTRIBUTES.keys() | SIZED.keys() | HAVING | ALLIED | DONE | BEGUN.keys()
OF_DUTY: Final = frozenset({"dan", "fungsi", "pelaksanaan", "tugas"})
OF_HOUSE: Final = frozenset({"bangunan", "gedung", "kantor"})
STANDING: Final = frozenset({"berdiri", "dibangun", "ditempati", "menempati", "terletak"})
"""Beside the ground that an office has these are of the office."""


def _asides_of(attribute: str) -> frozenset[str]:
    if attribute == TIMES:
        return DONE | {"dalam", "frekuensi", "jumlah"}
    own = {word for word, name in (ATTRIBUTES | SIZED).items() if name == attribute}
    more = {
        ROOM: {"berdaya", "daya", "hunian", "isi", "untuk"},
        COUNT: {"bertugas", "kerja"},
        "biaya": {"menelan"},
    }
    return frozenset(own | HAVING | ALLIED | more.get(attribute, set()))


_ABLE: Final = frozenset({"dapat", "mampu"})
ASIDES: Final = {
    attribute: _asides_of(attribute) for attribute in {TIMES, *ATTRIBUTES.values(), *SIZED.values()}
}
"""Of each attribute the words that tell no more than that it is one."""
_SCALES: Final = {
    "m2": ("m2", 1), "m²": ("m2", 1), "hektare": ("m2", 10_000), "hektar": ("m2", 10_000),
    "ha": ("m2", 10_000), "km2": ("km2", 1), "km²": ("km2", 1), "km": ("m", 1000),
    "kilometer": ("m", 1000), "m": ("m", 1), "meter": ("m", 1),
}  # fmt: skip


class AccountUnit(NamedTuple):
    """The unit of a figure."""

    name: str
    scale: int = 1
    """How many of the unit by this name it is."""
    words: int = 1
    """How many words tell it."""


def attribute_of(texts: Sequence[str], at: int) -> str:
    """What a clause gives a figure for: the attribute it names, or how many or how often."""
    behind, before = texts[at + 1] if at + 1 < len(texts) else "", texts[:at]
    if behind in _TURNS:
        often = not {"frekuensi", "jumlah"}.isdisjoint(before) and behind == "kali"
        return TIMES if often or not DONE.isdisjoint(texts) else ""
    if at and texts[at - 1] in SIZED:
        return SIZED[texts[at - 1]]
    if ("daya", "tampung") in pairwise(before):
        return ROOM
    if "menampung" in before and _ABLE.isdisjoint(before):
        return ""  # what is in it may be more than it can hold
    named = [ATTRIBUTES[text] for text in before if text in ATTRIBUTES]
    if named:
        return named[0] if len({*named}) == 1 or texts[0] in ATTRIBUTES else ""
    return COUNT if not (HAVING | ALLIED).isdisjoint(texts) else ""


def unit_of(attribute: str, said: Quantity, behind: Sequence[str]) -> AccountUnit | None:
    """The unit of a figure, where one of the attribute is told in it."""
    word = behind[0] if behind and behind[0][:1].isalpha() else ""
    if attribute in _MONEY:
        return AccountUnit(RUPIAH, words=0) if said.unit == RUPIAH else None
    if not attribute or said.unit in {RUPIAH, PERCENT} or not word:
        return None
    if attribute in _LONG.values():
        square = behind[1:2] == ["persegi"]
        name, scale = _SCALES.get("m2" if square and word == "meter" else word, (word, 1))
        return AccountUnit(name, scale, 1 + square)
    if not said.is_count or (word not in _TURNS if attribute == TIMES else word in UNITS):
        return None
    return AccountUnit("" if word in PERSONS | COUNTERS or attribute == COUNT else stem(word))
