"""Figures: the four states of a value, how it is stored, entered, rounded and shown."""

import re
from dataclasses import field
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import lru_cache
from typing import Final, TypeAlias

from lkjip_desktop.domain.number.numeral import (
    MAX_DIGITS,
    Numeral,
    RefusedNumber,
    Satuan,
    SeparatorReading,
    clean,
    parse_numeral,
    refusal,
)
from lkjip_desktop.domain.record import dataclass


class NotApplicable(Enum):
    """The state of a value that does not apply: prints "-", leaves means and sums."""

    TIDAK_BERLAKU = "-"


TIDAK_BERLAKU: Final = NotApplicable.TIDAK_BERLAKU

Nilai: TypeAlias = Fraction | NotApplicable | None
"""A number (zero is one), tidak berlaku, or None: belum diisi."""


class FigureColumn(Enum):
    """What a column holds; it decides which readings of an entry are doubtful."""

    ANGKA = "angka"
    CACAH = "cacah"
    PERSEN = "persen"
    RUPIAH = "rupiah"


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood of an entry; ``ragu`` is the question to ask before it is taken."""

    nilai: Nilai
    ragu: str | None = None
    teks: str = field(default="", compare=False)
    """The entry itself, without surrounding blanks."""


_CANONICAL = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]*[1-9])?", re.ASCII)
_DASHES = frozenset("-–—")
_SHOWN_DECIMALS = 10
MOST_ENTERED: Final = 6
"""A figure with more decimals was computed once, not typed, and is shown rounded."""


@lru_cache(maxsize=65_536)
def read_canonical(text: str | None) -> Nilai:
    """The value of what the file and JSON hold; raises RefusedNumber for any other.

    Canonical: digits without leading zeros, a point and no trailing zeros; "-" is tidak berlaku.
    """
    if text is None:
        return None
    if text == TIDAK_BERLAKU.value:
        return TIDAK_BERLAKU
    if not _CANONICAL.fullmatch(text) or text == "-0" or _count_digits(text) > MAX_DIGITS:
        raise refusal(text, "bentuk bakunya digit dengan titik desimal, misalnya -12.5")
    return Fraction(text)


def to_canonical(nilai: Nilai) -> str | None:
    """The inverse of read_canonical; raises ValueError where the decimals have no end (1/3)."""
    if nilai is None or isinstance(nilai, NotApplicable):
        return None if nilai is None else nilai.value
    decimals = _count_decimals(nilai.denominator)
    digits = str(abs(nilai.numerator) * 10**decimals // nilai.denominator).zfill(decimals + 1)
    split = len(digits) - decimals
    text = f"{digits[:split]}.{digits[split:]}" if decimals else digits
    return f"-{text}" if nilai < 0 else text


def _count_digits(text: str) -> int:
    return sum(map(str.isdigit, text))


def _count_decimals(denominator: int) -> int:
    """How many decimals 1/denominator needs; raises ValueError when no number of them is enough."""
    twos = fives = 0
    while denominator % 2 == 0:
        denominator, twos = denominator // 2, twos + 1
    while denominator % 5 == 0:
        denominator, fives = denominator // 5, fives + 1
    if denominator != 1:
        raise ValueError("a fraction without end has no canonical text")
    return max(twos, fives)


def parse_number(value: float | Decimal) -> Fraction:
    """The figure of a numeric spreadsheet cell, int too, as its shortest decimal text shows it.

    Raises RefusedNumber for NaN, infinity, a truth value and more than MAX_DIGITS digits.
    """
    if isinstance(value, bool):
        raise refusal("BENAR" if value else "SALAH", "isinya nilai logika; tulis angka")
    exact = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    if not exact.is_finite():
        raise refusal(str(value), "hasilnya bukan bilangan; periksa rumus di lembar kerja")
    if exact == 0:
        return Fraction(0)
    # Only a figure of sane size is spelled out: 1E+999999 has a million digits.
    if abs(exact.adjusted()) > MAX_DIGITS or len(exact.as_tuple().digits) > 10 * MAX_DIGITS:
        raise _too_long()
    nilai = Fraction(exact)
    if _count_digits(to_canonical(nilai) or "") > MAX_DIGITS:
        raise _too_long()
    return nilai


def _too_long() -> RefusedNumber:
    return RefusedNumber(
        f"Angka di lembar kerja lebih dari {MAX_DIGITS} digit; bulatkan dahulu lalu ulangi."
    )


def parse_entry(text: str, kolom: FigureColumn = FigureColumn.ANGKA) -> Reading:
    """Read what a clerk typed or pasted or a text cell holds; never for the file or JSON.

    Raises RefusedNumber, with the reason, for whatever is neither a number, a dash nor empty.
    """
    teks = clean(text)
    if not teks:
        return Reading(None)
    if teks in _DASHES:
        return Reading(TIDAK_BERLAKU, teks=teks)
    numeral = parse_numeral(teks)
    doubt = _doubt(numeral, kolom)
    ragu = None if doubt is None else f"“{teks}” dibaca {_exact(numeral.value)}{doubt}"
    return Reading(numeral.value, ragu, teks)


_OWN_UNIT = {Satuan.PERSEN: FigureColumn.PERSEN, Satuan.RUPIAH: FigureColumn.RUPIAH}
_EXPECTED = {
    FigureColumn.CACAH: {Satuan.LAIN},
    FigureColumn.PERSEN: {Satuan.PERSEN},
    FigureColumn.RUPIAH: {Satuan.RUPIAH},
}


def _doubt(numeral: Numeral, kolom: FigureColumn) -> str | None:
    """The end of the question to ask, if another reading is likely in such a column."""
    satuan = numeral.satuan
    if satuan is not None and satuan not in _EXPECTED.get(kolom, set(Satuan)):
        return f", padahal kolom ini berisi {kolom.value}. Apakah angka itu benar?"
    # A unit that was written says what the figure is when the column does not.
    kind = _OWN_UNIT.get(satuan, kolom) if satuan is not None else kolom
    if numeral.lone is SeparatorReading.RIBUAN and kind is FigureColumn.PERSEN:
        return _not_but(numeral, numeral.value / 1000)
    if numeral.lone is SeparatorReading.DESIMAL and kind in {
        FigureColumn.CACAH,
        FigureColumn.RUPIAH,
    }:
        return _not_but(numeral, numeral.value * 1000)
    if kind is FigureColumn.CACAH and numeral.value.denominator != 1:
        return ", padahal kolom ini berisi bilangan bulat. Apakah angka itu benar?"
    if numeral.bracketed and numeral.value and kind is not FigureColumn.RUPIAH:
        counts = ", padahal yang dihitung banyaknya tidak di bawah 0"
        below = counts if kind is FigureColumn.CACAH else ""
        return f", karena kurung berarti negatif{below}. Apakah itu benar?"
    if numeral.loose_sign:
        return ", karena tanda hubung berarti minus. Apakah itu benar?"
    return None


def _not_but(numeral: Numeral, other: Fraction) -> str:
    mark = "titik" if numeral.mark == "." else "koma"
    role = "" if numeral.lone is None else numeral.lone.value
    return f" ({mark} sebagai {role}), bukan {_exact(other)}. Apakah itu benar?"


def entry_text(nilai: Nilai, kolom: FigureColumn = FigureColumn.ANGKA) -> str:
    """What an editor shows when it opens on a stored value ("389.455", "94,4", "-", "").

    parse_entry reads it back as the same value, and without doubt in the same ``kolom`` (but for
    a count that is not whole): there a percentage has no dots, and a count or a sum of money with
    just three decimals gets a zero more.
    """
    text = to_canonical(nilai)
    if text is None or isinstance(nilai, NotApplicable):
        return text or ""
    whole, _, fraction = text.partition(".")
    if kolom is not FigureColumn.PERSEN:
        whole = _group(whole)
    if kolom in {FigureColumn.CACAH, FigureColumn.RUPIAH} and len(fraction) == 3:  # noqa: PLR2004
        fraction += "0"
    return f"{whole},{fraction}" if fraction else whole


def echo(bacaan: Reading) -> str | None:
    """What the field says it understood ("389455 dibaca 389.455"); None where the text says it."""
    nilai = bacaan.nilai
    if nilai is None or bacaan.teks == entry_text(nilai):
        return None
    if isinstance(nilai, NotApplicable):
        return f"{bacaan.teks} dibaca tidak berlaku"
    # "106,70" needs no words, but "12,000" read as 12 does.
    if bacaan.teks in {format_number(nilai, desimal) for desimal in (0, 1, 2)}:
        return None
    return f"{bacaan.teks} dibaca {_exact(nilai)}"


def round_half_up(x: Fraction, desimal: int) -> Fraction:
    """``x`` to ``desimal`` decimals; a half goes away from zero, as in a spreadsheet."""
    return Fraction(_nearest(x, desimal), 10**desimal)


def _nearest(x: Fraction, desimal: int) -> int:
    """How many units of the last decimal, in whole numbers: fractions cost ten times as much."""
    above, below = x.numerator, x.denominator
    whole: int = (2 * abs(above) * 10**desimal + below) // (2 * below)
    return -whole if above < 0 else whole


def truncate(x: Fraction, desimal: int) -> Fraction:
    """``x`` with all digits after ``desimal`` decimals cut off, towards zero."""
    return Fraction(_cut_off(x, desimal), 10**desimal)


def _cut_off(x: Fraction, desimal: int) -> int:
    above = x.numerator
    whole: int = abs(above) * 10**desimal // x.denominator
    return -whole if above < 0 else whole


def format_number(
    nilai: Nilai,
    desimal: int | None = 2,
    *,
    potong: bool = False,
    kosong: str = "",
    strip: str = "-",
) -> str:
    """``nilai`` as Indonesians write it: comma, dots between thousands, U+2212 as minus.

    Half-up, or cut off with ``potong``. ``desimal`` None gives as many decimals as the exact value
    needs, at most ten. ``kosong`` stands for belum diisi, ``strip`` for tidak berlaku.
    """
    if nilai is None:
        return kosong
    if isinstance(nilai, NotApplicable):
        return strip
    places = _SHOWN_DECIMALS if desimal is None else desimal
    units = (_cut_off if potong else _nearest)(nilai, places)
    whole, rest = divmod(abs(units), 10**places)
    fraction = f"{rest:0{places}}" if places else ""
    if desimal is None:
        fraction = fraction.rstrip("0")
    text = f"{whole:,}".replace(",", ".")
    text = f"−{text}" if units < 0 else text
    return f"{text},{fraction}" if fraction else text


def entered_decimals(nilai: Nilai, desimal: int = 2) -> int:
    """The decimals a figure was entered with; `desimal` for one that was computed once."""
    if not isinstance(nilai, Fraction):
        return 0
    for places in range(MOST_ENTERED + 1):
        if 10**places % nilai.denominator == 0:
            return places
    return desimal


def format_entered(nilai: Nilai, desimal: int = 2, *, kosong: str = "", strip: str = "-") -> str:
    """A figure with the decimals it was entered with, see `entered_decimals`."""
    return format_number(nilai, entered_decimals(nilai, desimal), kosong=kosong, strip=strip)


def format_rupiah(
    nilai: Nilai,
    *,
    potong: bool = False,
    kosong: str = "",
    strip: str = "-",
) -> str:
    """``nilai`` rupiah as "Rp15.906.008.000", "−Rp500" below zero; else as format_number."""
    text = format_number(nilai, 0, potong=potong, kosong=kosong, strip=strip)
    if not isinstance(nilai, Fraction):
        return text
    return f"−Rp{text[1:]}" if text.startswith("−") else f"Rp{text}"


def format_percent(
    nilai: Nilai,
    desimal: int | None = 2,
    *,
    potong: bool = False,
    kosong: str = "",
) -> str:
    """``nilai`` percent (106.7, not 1.067) as "106,70 %"; else as format_number."""
    text = format_number(nilai, desimal, potong=potong, kosong=kosong)
    return f"{text} %" if isinstance(nilai, Fraction) else text


def _group(whole: str) -> str:
    """Canonical whole digits, maybe with a minus, with dots between the thousands."""
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    return sign + f"{int(digits):,}".replace(",", ".")


def _exact(nilai: Fraction) -> str:
    return format_number(nilai, desimal=MAX_DIGITS).rstrip("0").rstrip(",")
