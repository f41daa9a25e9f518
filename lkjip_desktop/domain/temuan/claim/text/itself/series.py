"""What a row of figures of a sentence is told to do, and does not: terus menurun, yaitu 2, 3, 4."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.pattern import word_set
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import is_year
from lkjip_desktop.domain.temuan.claim.language.lexicon import MONTHS
from lkjip_desktop.domain.temuan.claim.language.quantity import Quantity
from lkjip_desktop.domain.temuan.claim.net.shape import SaidFigure, figures_of, unit_of, word_behind
from lkjip_desktop.domain.temuan.claim.units import written_like
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_FEWEST: Final = 3
"""Figures of which a row is made."""
_STEADY: Final = frozenset({"makin", "selalu", "semakin", "terus", "tren"})
_UP: Final = word_set("banyak bertambah besar meningkat naik peningkatan kenaikan tinggi")
_DOWN: Final = word_set("berkurang kecil menurun menyusut penurunan rendah sedikit turun")
_TIMES: Final = frozenset({"bulan", "semester", "tahun", "triwulan"})
_PLAIN: Final = frozenset(
    {
        ",", ":", "(", "berturut", "dalam", "dari", "dengan", "ini", "ke", "masing", "mulai",
        "pada", "secara", "selama", "sepanjang", "setiap", "terakhir", "tiap", "turut", "yaitu",
        "yakni", *_TIMES,
    }
)  # fmt: skip
"""What may stand between how a row goes and the row, and tells of nothing else."""
_BETWEEN: Final = frozenset(
    {",", "dan", "serta", "hingga", "lalu", "kemudian", "menjadi", "pada", "sampai", "di", "i",
     "ii", "iii", "iv", "v", *_TIMES, *MONTHS}
)  # fmt: skip
_SO: Final = frozenset({"artinya", "atau", "berarti", "jadi", "sehingga", "yang"})


def wrong_series(parsed: Parsed) -> Iterator[Wrong]:
    """A row of figures that goes another way than is told right before or behind it."""
    texts = parsed.texts
    for row in _rows(parsed):
        first, last = row[0].place, row[-1].place
        way = _way_before(texts, first) or _way_behind(texts, last)
        values = [item.number for item in row]
        off = next((x for x in pairwise(values) if way * (x[1].value - x[0].value) < 0), None)
        if way and off is not None:
            yield _wrong(parsed, off)


def _wrong(parsed: Parsed, off: tuple[Quantity, Quantity]) -> Wrong:
    turned = "naik" if off[1].value > off[0].value else "turun"
    before, then = (written_like(x.value, x) for x in off)
    so = f"angkanya {turned} dari {before} menjadi {then}"
    return Wrong(KEADAAN, parsed.sentence.text.strip(" .;"), so)


def _rows(parsed: Parsed) -> Iterator[list[SaidFigure]]:
    """Figures in one unit, one behind the other, each with no more than its noun and its time."""
    row: list[SaidFigure] = []
    for item in figures_of(parsed):
        if row and not _goes_on(parsed, row[-1], item):
            if len(row) >= _FEWEST and _is_in_order(parsed, row):
                yield row
            row = []
        row.append(item)
    if len(row) >= _FEWEST and _is_in_order(parsed, row):
        yield row


def _goes_on(parsed: Parsed, one: SaidFigure, other: SaidFigure) -> bool:
    between = parsed.sentence.tokens[one.place + 1 : other.place]
    words = [t.text for t in between if not is_year(t)]
    noun = word_behind(parsed, one.place)
    nouns = {noun, word_behind(parsed, other.place)} - _BETWEEN - {""}
    left = [word for word in words if word not in _BETWEEN and word != noun]
    joined = any(word in {",", "dan", "menjadi", "hingga", "sampai"} for word in words)
    alike = unit_of(one.number) == unit_of(other.number) and len(nouns) <= 1
    return alike and joined and not left


def _is_in_order(parsed: Parsed, row: Sequence[SaidFigure]) -> bool:
    """Whether no years that are told go backwards."""
    tokens = parsed.sentence.tokens[row[0].place :]
    years = [int(token.text) for token in tokens if is_year(token)]
    months = [MONTHS[token.text] for token in tokens if token.text in MONTHS]
    return years == sorted(years) and (bool(years) or months == sorted(months))


def _way_before(texts: Sequence[str], first: int) -> int:
    """Which way the words right before a row tell that it goes: 1 up, -1 down, 0 neither."""
    at = first - 1
    while at >= 0 and (texts[at] in _PLAIN or texts[at].isdigit() or texts[at] in _NUMBERS):
        at -= 1
    return _way(texts, at) if _is_steady(texts, at, first) else 0


_NUMBERS: Final = frozenset({"dua", "tiga", "empat", "lima"})


def _way(texts: Sequence[str], at: int) -> int:
    word = texts[at] if at >= 0 else ""
    way = (word in _UP) - (word in _DOWN)
    denied = not {"tidak", "belum", "bukan", "kurang", "lebih"}.isdisjoint(
        texts[max(0, at - 3) : at]
    )
    return 0 if denied else way


def _is_steady(texts: Sequence[str], at: int, first: int) -> bool:
    """Whether it is told to go so all the time."""
    behind = texts[at + 1 : first]
    each = any(pair in _EACH for pair in pairwise(behind))
    row = any(pair == ("berturut", "turut") for pair in pairwise(behind)) and "tahun" in behind
    return not _STEADY.isdisjoint(texts[max(0, at - 2) : at]) or each or row


_EACH: Final = frozenset((each, time) for each in ("setiap", "tiap", "ke") for time in _TIMES)


def _way_behind(texts: Sequence[str], last: int) -> int:
    """Which way the words right behind a row tell that it goes."""
    behind = texts[last + 1 : last + 8]
    so = next((n for n, word in enumerate(behind) if word in _SO), None)
    if so is None or any(word not in _BETWEEN for word in behind[1:so]):
        return 0
    at = next((n for n, word in enumerate(behind) if n > so and word in _UP | _DOWN), None)
    steady = at is not None and not _STEADY.isdisjoint(behind[so + 1 : at])
    return _way(behind, at) if steady and at is not None and at - so <= _FEWEST else 0
