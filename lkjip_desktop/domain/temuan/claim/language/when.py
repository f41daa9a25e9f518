"""Times: years, quarters, semesters, months and days as a sentence names them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language import lexicon
from lkjip_desktop.domain.temuan.claim.language.lexer import (
    MARK,
    NUMBER,
    ORDINAL,
    ROMAN,
    Token,
    is_year,
)
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set


class When(NamedTuple):
    """A time: its year (0: not said), its part of the year, or a day."""

    year: int = 0
    part: str = ""
    """"" the whole year, T1 to T4, S1 and S2 (at their end T1e, S1e), A its beginning, R the end
    of the plan, "?" what is no such part.
    """
    day: str = ""


_PERIODS: Final = word_set("tahun ta triwulan tw semester kuartal caturwulan periode bulan minggu")
_ENDED: Final = frozenset({"periode", "renstra", "masa", "triwulan", "semester", "bulan"})
_TIMES: Final = frozenset(
    {*_PERIODS, *lexicon.MONTHS, "awal", "akhir", "setahun", "kemarin", "jangka"}
)
_HOURS: Final = frozenset({"jam", "pukul"})
TIMED: Final = _TIMES | _HOURS
"""Words that a time may begin with."""
AGO: Final = word_set("berlalu kemarin kemarinnya lalu lampau lewat sebelumnya silam terdahulu")
_NOUNS_OF_YEAR: Final = frozenset({"anggaran", "laporan", "pelaporan"})
_GONE: Final = frozenset({"yang", "telah", "sudah", "baru", "saja"})
"""What may stand between a year and that it is over: tahun yang telah lewat."""
_QUARTERS: Final = 4
_LAST_DAY: Final = (31, 12)
_LAST_MONTH: Final = "desember"
_FEW: Final = 4
_BESIDE: Final = {
    "depan": 1, "berikutnya": 1, "mendatang": 1,
    "ini": 0, "laporan": 0, "berjalan": 0, "berkenaan": 0, "pelaporan": 0,
}  # fmt: skip
"""Words behind "tahun", and how many years from that of the report."""
_CLOCK: Final = pattern(r"[0-2]?\d[.:][0-5]\d")
_UNTIL: Final = frozenset({"–", "—", "dan", "hingga", "sampai"})
_NAMED_QUARTERS: Final = {
    f"{noun} {number}": f"T{place}"
    for place, numbers in enumerate((("i", "1"), ("ii", "2"), ("iii", "3"), ("iv", "4")), 1)
    for number in numbers
    for noun in ("triwulan", "tw", "tribulan", "kuartal")
}


def months_of(texts: Sequence[str]) -> frozenset[int]:
    """The months of a time by its words: one, or those of a quarter; none of a whole year."""
    named = frozenset(lexicon.MONTHS[text] for text in texts if text in lexicon.MONTHS)
    part = quarter_of(" ".join(texts[:2]))
    last = 3 * int(part[1:] or 0)
    return named or (frozenset({last - 2, last - 1, last}) if part else frozenset())


def quarter_of(name: str) -> str:
    """The part of a year that a name of it tells: T2 of Triwulan II; "" where it is no quarter."""
    return _NAMED_QUARTERS.get(" ".join(name.casefold().split()), "")


OTHER_TIME: Final = When(part="?")
END_OF_PLAN: Final = "R"
BEGIN: Final = "A"
_LIMITS: Final = frozenset({"ambang", "batas", "batasnya", "target", "targetnya"})
_PLAN: Final = frozenset({"renstra", "rencana", "rpjmn"})
_WITHIN: Final = (
    _PLAN | lexicon.MONTHS.keys() | (_PERIODS - {"periode", "ta", "tahun"}) | {"kepemimpinan"}
)
"""Words beside which a period before is no year."""


_OPENER: Final = 7
"""Words and the comma of what opens a sentence and tells nothing."""


class Times:
    """The tokens of a sentence, read for the times that begin at a place."""

    def __init__(self, tokens: tuple[Token, ...], tahun: int) -> None:
        self.tokens, self.tahun = tokens, tahun
        self.texts = [token.text for token in tokens]

    def is_time(self, place: int) -> bool:
        """Whether a time may begin with this word."""
        text = self.texts[place]
        return text in _TIMES or (text in _HOURS and self._is_hour(place))

    def text(self, place: int) -> str:
        """The word at a place, "" behind the last."""
        return self.texts[place] if place < len(self.texts) else ""

    def when(self, place: int) -> tuple[When, int] | None:
        """The time that begins at a place and the place of its last token; None: none does."""
        text = self.texts[place]
        if text in _PERIODS:
            return self._named_time(text, place)
        if text in _HOURS and self._is_hour(place):
            return self._hour(place)
        if text in _TIMES:
            return self._a_year_ago(place) or self._in_words(text, place)
        if self._is_day(place):
            return self._date(place)
        ago = self._years_ago(place)
        if ago is not None:
            return ago
        year = self._year(place)
        return self._span(year, place) if year else None

    def _years_ago(self, place: int) -> tuple[When, int] | None:
        """A number of years before or after that of the report: dua tahun sebelumnya."""
        number = self.tokens[place].number
        if number is None or not number.is_count or self.text(place + 1) != "tahun":
            return None
        last = place + 2 + (self.text(place + 2) in {"yang", "ke"})
        if self.text(last) == "terakhir":
            return OTHER_TIME, last
        ahead = -1 if self.text(last) in AGO else _BESIDE.get(self.text(last), 0)
        return (When(self.tahun + ahead * int(number.value)), last) if ahead else None

    def _is_hour(self, place: int) -> bool:
        word, behind = self.texts[place], self.text(place + 1)
        return (word == "pukul" and self._is_number(place + 1)) or (
            word == "jam" and _CLOCK.fullmatch(behind) is not None
        )

    def _hour(self, place: int) -> tuple[When, int]:
        """An hour of the day, or some hours: pukul 08.00 sampai 10.00."""
        joined = self.text(place + 2) in _UNTIL
        return OTHER_TIME, place + (3 if joined and self._is_number(place + 3) else 1)

    def _is_number(self, place: int) -> bool:
        return place < len(self.tokens) and self.tokens[place].kind == NUMBER

    def _a_year_ago(self, place: int) -> tuple[When, int] | None:
        if self.texts[place] != "setahun":
            return None
        last = self._ago(place + 1)
        return (When(self.tahun - 1), last) if last else self._before(place + 1)

    def _ago(self, place: int) -> int:
        """Where it ends that a year is over, if that begins here; 0: it does not."""
        place += self.text(place) in _NOUNS_OF_YEAR
        while self.text(place) in _GONE:
            place += 1
        return place if self.text(place) in AGO else 0

    def _before(self, place: int) -> tuple[When, int] | None:
        """The year before one that is told: tahun sebelum tahun pelaporan."""
        if self.text(place) != "sebelum":
            return None
        last = place + 1 + (self.text(place + 1) in {"tahun", "ta"})
        year, behind = self._year(last), _BESIDE.get(self.text(last))
        if year or behind == 0:
            return When((year or self.tahun) - 1), last
        return (OTHER_TIME, last) if self.text(last) in {"itu", "tersebut"} else None

    def _in_words(self, text: str, place: int) -> tuple[When, int] | None:
        if text in lexicon.MONTHS:
            year = self._year(place + 1)
            if text == _LAST_MONTH and year in {0, self.tahun} and self._ends_year(place):
                return When(), place + (1 if year else 0)
            return OTHER_TIME._replace(year=year), place + (1 if year else 0)
        if text == "jangka":
            return OTHER_TIME, min(place + 1, len(self.texts) - 1)
        if text == "awal":
            begun = self._a_year(place + 1) if self.text(place + 1) in {"tahun", "ta"} else None
            if begun is None and self.text(place + 1) == "tahun" and self._opens(place):
                begun = When(), place + 1  # opens the sentence: all of it is told of then
            return (begun[0]._replace(part=BEGIN), begun[1]) if begun else None
        return self._ended(place) if text == "akhir" else (When(), place)

    def _ends_year(self, place: int) -> bool:
        """Whether all is told up to the last month, and not from another one: sampai Desember."""
        before = [*self.texts[max(0, place - _FEW) : place]]
        while before and before[-1] in {"dengan", "bulan"}:
            before.pop()
        until = bool(before) and before[-1] in {"sampai", "hingga"}
        return until and lexicon.MONTHS.keys().isdisjoint(self.texts[:place])

    def _ended(self, place: int) -> tuple[When, int] | None:
        """The end of a month, of a year or of a plan."""
        following = self.text(place + 1)
        if following == _LAST_MONTH and self._year(place + 2) in {0, self.tahun}:
            return When(), place + (2 if self._year(place + 2) else 1)
        if following not in _ENDED and following not in lexicon.MONTHS:
            return None
        named = 1 + (following in {"periode", "masa", "tahun"})
        of_plan = self.text(place + named) in _PLAN
        if of_plan or (following == "periode" and not _PLAN.isdisjoint(self.texts[:place])):
            return When(part=END_OF_PLAN), place + (named if of_plan else 1)
        inner = self.when(place + 1)
        if inner and inner[0].part[:1] in {"T", "S"}:
            return inner[0]._replace(part=f"{inner[0].part}e"), inner[1]
        return OTHER_TIME, inner[1] if inner else place + 1

    def _opens(self, place: int) -> bool:
        """Whether a sentence begins here, be it behind an opener: Dengan demikian, pada awal ..."""
        before = self.tokens[: max(place - 1, 0)]
        marked = not before or (before[-1].text == "," and len(before) <= _OPENER)
        return marked and not any(t.number is not None or t.kind == MARK for t in before[:-1])

    def _year(self, place: int) -> int:
        token = self.tokens[place] if place < len(self.tokens) else None
        return int(token.text) if token is not None and is_year(token) else 0

    def _is_day(self, place: int) -> bool:
        token = self.tokens[place]
        return token.kind == NUMBER and self.text(place + 1) in lexicon.MONTHS

    def _date(self, place: int) -> tuple[When, int]:
        number, month = self.tokens[place].number, lexicon.MONTHS[self.texts[place + 1]]
        day, year = int(number.value) if number is not None else 0, self._year(place + 2)
        end = place + (2 if year else 1)
        last = (day, month) == _LAST_DAY and year in {0, self.tahun}
        return (When(year) if last else When(year, "?", f"{year:04}-{month:02}-{day:02}")), end

    def _span(self, year: int, end: int) -> tuple[When, int]:
        """A year, or what it begins: 2020–2024."""
        text = self.text(end + 1)
        until = end + 2
        if text in {"–", "—"} and self._year(until):
            return OTHER_TIME, until
        if text in {"sampai", "hingga", "s"}:
            while self.text(until) in {"dengan", "d", "tahun"}:
                until += 1
            if self._year(until):
                return OTHER_TIME, until
        return When(year), end

    def _named_time(self, text: str, place: int) -> tuple[When, int] | None:
        if text in {"tahun", "ta"}:
            return self._a_year(place)
        if text in {"triwulan", "tw", "semester", "kuartal"}:
            return self._part("S" if text == "semester" else "T", place)
        if text in {"bulan", "minggu"} and self._is_measured(place):
            return None
        behind = self.text(place + 1)
        ago = self._ago(place + 1) if text == "periode" and self._is_of_years() else 0
        if ago:
            return When(self.tahun - 1), ago
        of_plan = text == "periode" and behind in _PLAN
        return OTHER_TIME, place + of_plan

    def _is_of_years(self) -> bool:
        """Whether a period is a year: no part of one is told, no plan and no other year."""
        told = {int(token.text) for token in self.tokens if is_year(token)}
        return _WITHIN.isdisjoint(self.texts) and told <= {self.tahun, self.tahun - 1}

    def _is_measured(self, place: int) -> bool:
        """Whether a word is the unit of a figure: 19,8 bulan, target 18 bulan."""
        number = self.tokens[place - 1].number if place else None
        if number is None:
            return False
        return not number.is_count or (place > 1 and self.texts[place - 2] in _LIMITS)

    def _a_year(self, place: int) -> tuple[When, int] | None:
        following = self.text(place + 1)
        skip = 1 + (following == "anggaran")
        year = self._year(place + skip)
        if year:
            return self._span(year, place + skip)
        ago = self._ago(place + 1)
        if ago:
            return When(self.tahun - 1 - self._is_before_last(place)), ago
        before = self._before(place + 1)
        if before is not None:
            return before
        if following == "terakhir" and self.text(place + 2) in _PLAN:
            return When(part=END_OF_PLAN), place + 2
        if following in _BESIDE:
            years = _BESIDE[following]
            return When(self.tahun + years if years else 0), place + 1
        counted = place > 0 and self.tokens[place - 1].kind in {NUMBER, ORDINAL}
        return (OTHER_TIME, place) if counted else None

    def _is_before_last(self, place: int) -> bool:
        """Whether it is the year before the last that is told: tahun lalu 7, tahun sebelumnya 9."""
        told = self.texts[:place]
        return self.text(place + 1) == "sebelumnya" and ("tahun", "lalu") in pairwise(told)

    def _part(self, letter: str, place: int) -> tuple[When, int]:
        following = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
        if following is None:
            return OTHER_TIME, place
        number = following.number
        value = ROMAN.get(following.text, int(number.value) if number is not None else 0)
        if not 1 <= value <= _QUARTERS:
            return OTHER_TIME, place
        skip = 3 if self.text(place + 2) == "tahun" and self._year(place + 3) else 2
        year = self._year(place + skip)
        until = place + (skip if year else 1)
        if self.text(until + 1) in {"–", "sampai"}:
            return OTHER_TIME, until
        return When(year, f"{letter}{value}"), until

    # how a word stands in its sentence

    def is_in_label(self, place: int) -> bool:
        """Whether a word stands before a colon, and no number between."""
        behind = self.tokens[place + 1 :]
        ends = next(
            (t for t in behind if (t.kind == NUMBER and not is_year(t)) or t.text in {":", ";"}),
            None,
        )
        return ends is not None and ends.text == ":"

    def stands_alone(self, place: int) -> bool:
        """Whether a word is all that stands between marks and a number: Tengkes: 15,2 %."""
        opens = not place or self.tokens[place - 1].kind == MARK
        behind = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
        return opens and (behind is None or behind.kind in {MARK, NUMBER})

    def stands_off(self, place: int) -> bool:
        """Whether it is told how far from a limit something lies: satu kasus di atas batas."""
        return self.text(place + 1) in {"atas", "bawah"} and self.text(place + 2) in _LIMITS
