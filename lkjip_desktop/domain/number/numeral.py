"""The notation of numbers as clerks write them: signs, Rupiah, units, and which mark is which."""

import re
import unicodedata
from enum import Enum
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern

MAX_DIGITS: Final = 30
"""No figure of a report has more digits; what has is a slip of the hand or of the clipboard."""

_MAX_LENGTH = 120
_SHOWN = 40


class RefusedNumber(Refusal):
    """A text or a cell that is no number; the sentence quotes it and says what to write instead."""


class Satuan(Enum):
    """The kind of unit that was written beside the digits."""

    PERSEN = "persen"
    RUPIAH = "rupiah"
    LAIN = "satuan lain"


class SeparatorReading(Enum):
    """How the only separator of a number was read, where another reading was possible."""

    RIBUAN = "pemisah ribuan"
    DESIMAL = "tanda desimal"


class Numeral(NamedTuple):
    """A number as written: its exact value and all that makes the reading doubtful."""

    value: Fraction
    satuan: Satuan | None
    lone: SeparatorReading | None
    """Set when the number has one dot or comma and exactly three digits behind it."""
    mark: str
    """That dot or comma, or nothing."""
    loose_sign: bool
    """"- 5", "5-": a minus, behind the digits as SAP writes it, or the dash of a list."""
    bracketed: bool
    """"(5)": negative in accounts, a column number elsewhere."""


def clean(text: str) -> str:
    """``text`` without surrounding blanks and marks of no width, every kind of space made plain."""
    if not text.isascii():
        text = "".join(" " if unicodedata.category(char) == "Zs" else char for char in text)
    return text.strip(" \t\r\n\v\f\u200b\u200e\u200f\u2060\ufeff")


def refusal(text: str, reason: str) -> RefusedNumber:
    """The refusal of ``text``; ``reason`` says why and ends with the way out."""
    shown = "".join(char if char.isprintable() else " " for char in text[:_SHOWN])
    if len(text) > _SHOWN:
        shown = f"{shown[:-1]}…"
    return RefusedNumber(f"“{shown}” tidak dapat dibaca sebagai angka: {reason}.")


_ENTRY = pattern(
    r"""
    (?P<open>\(\ ?)? (?P<sign>[-−+]\ *)?
    (?P<rupiah>(?:rp\.?|idr)\ *)?
    (?P<inner_open>\(\ ?)? (?P<inner_sign>[-−+]\ *)?
    (?P<digits>(?(rupiah)|[.,]?)[0-9](?:[0-9.,\ ]*[0-9])?)
    (?P<whole_mark>[.,](?:--?|[–—]))?
    (?P<end_sign>\ *[-−])?
    (?P<inner_close>\ ?\))?
    (?:\ *(?P<percent>%)|(?P<unit>(?:\ +[a-z]{2,}(?:-[a-z]+)*){1,4}))?
    (?P<close>\ ?\))?
    """,
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)

_SIGNS: Final = ("sign", "inner_sign", "end_sign")
_NO_MONEY = pattern(r"(?:rp\.?|idr) *[-–—]", re.IGNORECASE)
"""How the accounting format of Excel shows a zero, and thus copies it."""
_PERCENT_WORDS = frozenset({"persen", "prosen"})
_RUPIAH_WORDS = frozenset({"rupiah", "idr", "rp"})
# Behind digits these change the number or make it a date or a limit; none is a unit to be dropped.
_NO_UNIT = frozenset(
    """
    belas puluh ratus ribu juta miliar milyar miliard triliun trilyun rb jt jut mio mlr mil bn tn
    ratusan ribuan jutaan miliaran milyaran triliunan lusin kodi gros
    nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas seratus seribu sejuta
    setengah separuh seperempat sepertiga koma per permil promil perseribu perseratus
    tambah kurang bagi pangkat plus minus negatif lebih dan atau sampai hingga cr dr
    januari februari pebruari maret april mei juni juli agustus september oktober november nopember
    desember jan feb mar apr jun jul agu agt ags sep sept okt nov nop des am pm wib wita wit
    """.split()  # noqa: SIM905 - words read best as words
)

_EXAMPLE = "tulis angkanya saja, misalnya 1.250 atau 94,4"
_GROUPS = "pemisah ribuan harus berdiri tiap tiga angka; " + _EXAMPLE
_MIXED = "letak titik, koma, atau spasinya tidak jelas; " + _EXAMPLE
_REASONS = tuple(
    (pattern(text, re.IGNORECASE | re.ASCII | re.DOTALL), reason)
    for text, reason in (
        (r"[=@].*", "rumus tidak dihitung di sini; tulis hasilnya"),
        (r"#.*", "isinya pesan galat dari lembar kerja; tulis hasil yang benar"),
        (
            r"\d{4}([/.-])\d\d?\1\d\d?|\d\d?([/.-])\d\d?\2(?:\d\d){1,2}|\d+ [a-z]+ \d{4}",
            "bentuknya seperti tanggal; " + _EXAMPLE,
        ),
        (r"\d{1,2}:\d{2}.*", "bentuknya seperti jam; " + _EXAMPLE),
        (
            r"[-−+]?[\d.,]+e[-+]?\d+",
            "bentuk pangkat tidak dipakai; tulis semua angkanya, misalnya 100.000",
        ),
        (r"\d+ */ *\d+", "bentuk pecahan tidak dipakai; tulis hasil baginya, misalnya 0,5"),
        (r".*\d *[-–—] *\d.*", "bentuknya seperti rentang; tulis satu angka saja"),
        (r"\D*", "tidak ada angka di dalamnya; tulis angka, atau - bila tidak berlaku"),
        (r".*[\t\r\n\v\f].*", "isinya lebih dari satu baris atau kolom; tulis satu angka saja"),
    )
)


def parse_numeral(text: str) -> Numeral:
    """Read cleaned, non-empty ``text``; raises RefusedNumber for whatever is not one number."""
    if _NO_MONEY.fullmatch(text):
        return Numeral(Fraction(0), Satuan.RUPIAH, None, "", loose_sign=False, bracketed=False)
    match = _ENTRY.fullmatch(text) if len(text) <= _MAX_LENGTH else None
    if match is None or not _signs_agree(match):
        raise refusal(text, _reason(text))
    satuan = _satuan(match, text)
    whole, fraction, mark = _split(match["digits"], match["whole_mark"] is not None, text)
    if len(whole) + len(fraction) > MAX_DIGITS:
        raise refusal(text, _too_long())
    signs = "".join(match[name] or "" for name in _SIGNS)
    bracketed = match["open"] is not None or match["inner_open"] is not None
    value = Fraction(int(whole + fraction), 10 ** len(fraction))
    return Numeral(
        value=-value if bracketed or signs.strip() in {"-", "−"} else value,
        satuan=satuan,
        lone=_lone(whole, fraction, mark),
        mark=mark,
        loose_sign=signs.endswith(" ") or match["end_sign"] is not None,
        bracketed=bracketed,
    )


def _too_long() -> str:
    return f"angkanya lebih dari {MAX_DIGITS} digit; periksa lalu tulis ulang"


def _reason(text: str, otherwise: str = _EXAMPLE) -> str:
    """Why ``text`` is refused: the trap it looks like, or ``otherwise``."""
    if len(text) > _MAX_LENGTH:
        return "tulisannya terlalu panjang; " + _EXAMPLE
    if any(char.isnumeric() and not char.isascii() for char in text):
        return "hanya angka 0 sampai 9 yang dipakai; tulis ulang angkanya"
    return next((reason for pattern, reason in _REASONS if pattern.fullmatch(text)), otherwise)


def _signs_agree(match: re.Match[str]) -> bool:
    """Whether brackets are closed where they were opened and there is at most one sign."""
    given = [name for name, part in match.groupdict().items() if part is not None]
    signs = [name for name in ("open", "inner_open", *_SIGNS) if name in given]
    closed = "close" in given or "inner_close" in given
    both_closed = "close" in given and "inner_close" in given
    opened = "open" in given or "inner_open" in given
    return len(signs) <= 1 and opened == closed and not both_closed


def _satuan(match: re.Match[str], text: str) -> Satuan | None:
    words = frozenset((match["unit"] or "").lower().replace("-", " ").split())
    if words & _NO_UNIT:
        raise refusal(text, "ada kata yang mengubah nilainya; tulis lengkap dengan angka")
    percent = match["percent"] is not None or bool(words & _PERCENT_WORDS)
    rupiah = match["rupiah"] is not None or bool(words & _RUPIAH_WORDS)
    if percent and rupiah:
        raise refusal(text, "ada dua satuan sekaligus; " + _EXAMPLE)
    if percent:
        return Satuan.PERSEN
    if rupiah:
        return Satuan.RUPIAH
    return Satuan.LAIN if words else None


def _split(digits: str, is_whole: bool, text: str) -> tuple[str, str, str]:
    """Whole digits, decimal digits, and the mark if there is just one and it is a dot or comma.

    ``is_whole`` says that ",-" followed: any separator before it is one of thousands.
    """
    marks = [char for char in digits if char in "., "]
    kinds = list(dict.fromkeys(marks))
    if not kinds:
        return digits, "", ""
    if len(kinds) > 2 or (is_whole and len(kinds) > 1):  # noqa: PLR2004
        raise refusal(text, _reason(text, _MIXED))
    last = kinds[-1]
    head, _, tail = digits.rpartition(last)
    if len(kinds) == 2:  # noqa: PLR2004
        if last == " " or not tail.isdigit() or marks.count(last) > 1:
            raise refusal(text, _reason(text, _MIXED))
        return _join(head.split(kinds[0]), text), tail, ""
    if is_whole or last == " " or len(marks) > 1:
        return _join(digits.split(last), text), "", ""
    if last == "." and len(tail) == 3 and 1 <= len(head) <= 3 and head != "0":  # noqa: PLR2004
        return _join([head, tail], text), "", last
    return head, tail, last


def _join(groups: list[str], text: str) -> str:
    """The digits of thousands: one to three that begin with no zero, then threes."""
    first, *rest = groups
    if not 1 <= len(first) <= 3 or any(len(group) != 3 for group in rest):  # noqa: PLR2004
        raise refusal(text, _reason(text, _GROUPS))
    if first.startswith("0"):
        raise refusal(text, "ada nol di depan pemisah ribuan; " + _EXAMPLE)
    return "".join(groups)


def _lone(whole: str, fraction: str, mark: str) -> SeparatorReading | None:
    if mark and not fraction:
        return SeparatorReading.RIBUAN
    if mark and len(fraction) == 3 and whole.strip("0"):  # noqa: PLR2004
        return SeparatorReading.DESIMAL
    return None
