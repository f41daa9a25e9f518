"""How the rows of a free table that has years side by side rose and fell: the most, only, all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai, format_number
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.crowd.table import Crowd, crowd_of, known_to, texts_of
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import stems_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import NUMBER, ORDINAL
from lkjip_desktop.domain.temuan.claim.language.lexicon import COUNTERS
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, agrees, sign_of
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.contest.clause import is_known_word
from lkjip_desktop.domain.temuan.claim.net.sense import WAY
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_WAYS: Final = {
    **WAY,
    **dict.fromkeys(("kenaikan", "peningkatan", "penambahan", "pertambahan", "pertumbuhan"), 1),
    **dict.fromkeys(("penurunan", "pengurangan", "penyusutan"), -1),
}
_WORDS: Final = {
    **dict.fromkeys(("hanya", "cuma"), "h"), **dict.fromkeys(("semua", "seluruh", "setiap"), "e"),
    **dict.fromkeys(("dibanding", "dibandingkan", "dengan", "terhadap"), "k"),
    "dari": "d", "menjadi": "j", "dan": "g", "serta": "g", ",": ",", ".": ".",
}  # fmt: skip
_ONLY: Final = pattern(
    r"^[kNt,]{0,16}h[kN]{0,16}@(?:[g,]{1,2}k{0,8}@){0,8}[kNt]{0,16}(?P<way>w)[kNt]{0,16}[.]?$"
)
_ONLY_IN: Final = pattern(
    r"^[kNt,]{0,16}(?P<way>w)k*h[kN]{0,16}@(?:[g,]{1,2}k{0,8}@){0,8}(?=$|[,.])"
)
_MANY: Final = pattern(
    r"^[kNt,]{0,16}(?P<all>[eq])(?:d(?P<of>q))?[kN]{0,16}(?P<way>w)[kNt]{0,16}(?=$|[,.])"
)
_ONE: Final = pattern(
    r"^[kNt]{0,16}(?P<who>@)[kNt]{0,16}(?P<way>w)k*(?:dq[kNt]{0,16}jk{0,8}q|jk{0,8}q|q|(?=[kNt]{0,16}[,.]?$))(?![kNt]{0,16}[,g]{1,2}k{0,8}q)"
)


class _TableChange(NamedTuple):
    """A table with years side by side in a sentence, and how far each row went."""

    parsed: Parsed
    crowd: Crowd
    steps: tuple[Fraction, ...]
    letters: str
    places: list[int]

    def text(self, match: re.Match[str], name: str) -> str:
        return self.parsed.texts[self.places[match.start(name)]]

    def row(self, match: re.Match[str]) -> int:
        """The row that a match is of."""
        place = self.places[match.start("who")]
        return next(n for n, (first, _) in self.crowd.spans.items() if first == place)

    def so(self, match: re.Match[str]) -> list[int]:
        """The rows that went the way that is told."""
        way = _WAYS[self.text(match, "way")]
        return [n for n, step in enumerate(self.steps) if sign_of(step) == way]

    def shown(self, *rows: int) -> str:
        """What rows had, as a part of a sentence."""
        told = []
        for n in rows:
            row, lalu = self.crowd.rows[n], self.crowd.table.lalu
            then, now = (format_number(x, 0) for x in (row.lalu, row.angka[0][1]))
            told.append(f"“{row.uraian}” {now} dan {then} pada tahun {lalu}")
        return "; ".join(told) or "tidak ada"


@needing(words=frozenset(_WAYS))
def wrong_row_changes(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Rows that are told to have risen or fallen most, alone, all or by so much, and have not."""
    tables = [pair for pair in facts.free_everywhere() if pair[0].lalu]
    texts = texts_of(parsed, set()) if tables else ()
    whens = [c.when for c in parsed.chunks if c.when is not None]
    for table, rows in tables:
        crowd = crowd_of(texts, table, rows)
        pairs = [(row.lalu, row.angka[0][1]) for row in rows]
        steps = [b - a for a, b in pairs if isinstance(a, Fraction) and isinstance(b, Fraction)]
        near = all(w.year in {0, facts.tahun, table.lalu} and not w.part for w in whens)
        if near and len(steps) == len(rows) > 1:
            yield from _judged(
                _TableChange(parsed, crowd, tuple(steps), *_read(parsed, crowd, facts))
            )


def _judged(change: _TableChange) -> Iterator[Wrong]:
    for form, judge in _FORMS:
        match = form.match(change.letters)
        if match is not None:
            right, ends = judge(change, match), [*change.places, len(change.parsed.texts)]
            quote = change.parsed.sentence.quote(ends[match.start()], ends[match.end()] - 1)
            so = f"pada tabel “{change.crowd.table.judul}” {right}"
            if right:
                yield Wrong(KEADAAN, quote, so, kedua=change.crowd.table.lokasi)
            return


def _only(change: _TableChange, match: re.Match[str]) -> str:
    last, so = change.places[match.end() - 1], change.so(match)
    named = {n for n, (first, _) in change.crowd.spans.items() if first <= last}
    return f"yang demikian {change.shown(*so[:3])}" if named != {*so} else ""


def _many(change: _TableChange, match: re.Match[str]) -> str:
    every, so, tokens = len(change.steps), len(change.so(match)), change.parsed.sentence.tokens
    many, of = (
        tokens[change.places[match.start(x)]].number if match[x] else None for x in ("all", "of")
    )
    told = many.value if many is not None else every
    whole = of.value if of is not None else every
    return f"yang demikian {so} dari {every} baris" if whole == every and told != so else ""


def _one(change: _TableChange, match: re.Match[str]) -> str:
    row, figures = change.row(match), change.crowd.rows[change.row(match)]
    tokens, first = change.parsed.sentence.tokens, match.start("way")
    places = [n for n in range(first, match.end()) if change.letters[n] == "q"]
    said = [tokens[change.places[n]].number for n in places]
    known: list[Nilai] = [abs(change.steps[row])]
    if "j" in match[0]:
        known = [*([figures.lalu] if places[1:] else []), figures.angka[0][1]]
    noun = change.parsed.texts[change.places[places[-1]] + 1 :][:1] if places else ()
    counted = stems_of(change.crowd.table.judul) | {*map(stem, COUNTERS | _WORDS.keys())}
    if any(word.isalpha() and stem(word) not in counted for word in noun):
        return ""  # kolam renang bertambah dua petugas
    pairs = zip(said, known, strict=False)
    wrong = row not in change.so(match) or any(x is not None and not agrees(x, y) for x, y in pairs)
    return change.shown(row) if wrong else ""


_FORMS: Final = (
    (_ONLY, _only),
    (_ONLY_IN, _only),
    (_MANY, _many),
    (_ONE, _one),
)


def _read(parsed: Parsed, crowd: Crowd, facts: Facts) -> tuple[str, list[int]]:
    """One letter for each word or name of a row, and the place of each."""
    known = known_to(crowd, facts)
    starts = dict(crowd.spans.values())
    times = {x for c in parsed.chunks if c.when is not None for x in range(c.first, c.last + 1)}
    letters, places, at = "", list[int](), 0
    while at < len(parsed.texts):
        token, text, size = parsed.sentence.tokens[at], parsed.texts[at], 1
        if at in starts:
            letter, size = "@", starts[at] - at
        elif at in times:
            letter = "t"
        elif token.kind in {NUMBER, ORDINAL} and token.number is not None:
            letter = "k" if token.number.unit == PERCENT else "?" if token.number.live else "q"
        elif text in _WORDS or text in _WAYS:
            letter = _WORDS.get(text, "w")
        else:
            letter = "k" if is_known_word(text, known) else "?"
        letters, at = letters + letter, at + size
        places.append(at - size)
    return letters, places
