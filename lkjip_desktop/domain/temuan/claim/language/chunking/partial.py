"""Parts of the name of an indikator: which words are enough to tell it, and which tell another."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from lkjip_desktop.domain.temuan.claim.language.chunk import DENYING, SHARED, UNKNOWN, WORTH, Chunk
from lkjip_desktop.domain.temuan.claim.language.chunking.sentence import (
    COMPARING,
    LEXICON,
    MEASURES,
    OpenChunks,
)
from lkjip_desktop.domain.temuan.claim.language.lexer import MARK, NUMBER, WORD
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, Ref, is_generic
from lkjip_desktop.domain.temuan.claim.language.phrase import longest
from lkjip_desktop.domain.temuan.claim.language.stem import stem

_OF_ANY: Final = frozenset({"indikator", "kinerja"})
"""Words of names that of themselves name none: kinerja indikator 3.2."""
_BEING: Final = frozenset({"adalah", "ialah", "yaitu", "yakni"})


class NameParts(OpenChunks):
    """Parts of the name of an indikator, where they tell it from all others."""

    def _partial(self, place: int) -> Chunk | None:
        """A part of a name of at least two telling words that only one indikator has.

        Under an indikator one telling word is enough for its own.
        """
        end, stems, rows = self._telling(place)
        if rows is None or self._is_extreme(place) or DENYING.issuperset(stems):
            return None
        last = self._trimmed(place, end, rows)
        if _OF_ANY.issuperset(self.texts[place:last]) or WORTH.issuperset(self.texts[place:last]):
            return None
        if len(rows) == 1 and self._is_listed(place, last):
            return Chunk(INDIKATOR, place, last - 1, "sebagian", Ref(INDIKATOR, next(iter(rows))))
        goes_on = self.own in rows and self._is_of_side(self.own, stems)
        goes_on = goes_on or (end < len(self.tokens) and self._goes_on(end))
        said = self.texts[place:last]
        if goes_on or (len(rows) == 1 and self._is_denied(next(iter(rows)), stems, said)):
            return None
        if self._is_worth(place, rows):
            return Chunk(UNKNOWN, place, last - 1, self.texts[place])
        if self.own in rows and (len(set(stems)) > 1 or len(rows) == 1):
            return Chunk(INDIKATOR, place, last - 1, "sebagian", Ref(INDIKATOR, self.own))
        measured = self.texts[place] in MEASURES and self._begins(rows, self.texts[place])
        row = next(iter(rows)) if len(rows) == 1 and len(set(stems)) > 1 - measured else ""
        if row and not self._names_row(place, last, row):
            shared = any(other.issuperset(stems) for other in self.names.beside)
            payload = SHARED if shared and not measured else "sebagian"
            return Chunk(INDIKATOR, place, last - 1, payload, Ref(INDIKATOR, row))
        return None

    def _line(self, place: int) -> Chunk | None:
        """A kegiatan by a part of its name that is no part of another one."""
        found = longest(self.names.lines, self.texts, place)
        end = place + len(found[0]) if found is not None else 0
        if found is None or (end < len(self.tokens) and self._goes_on(end)):
            return None
        return Chunk(found[1].kind, place, end - 1, ref=found[1])

    def _is_extreme(self, place: int) -> bool:
        """Whether a word tells what has most, though what is measured may be called so: terlama."""
        place += self.texts[place] == "yang" and place + 1 < len(self.texts)
        found = longest(LEXICON, self.texts, place) if self.texts[place][:3] == "ter" else None
        return found is not None and found[1][0] == "m"

    def _names_row(self, place: int, end: int, owner: str) -> bool:
        """Whether a part of a name has only a row of its table: pemeliharaan bendungan."""
        rows = self.names.rows.of(owner, whole=True)
        return any(longest(rows, self.texts, at) for at in range(place, end))

    def _is_denied(self, row: str, stems: list[str], said: list[str]) -> bool:
        """Whether a part of a name leaves out which of all are counted: perkara yang diajukan."""
        which = self.names.narrowed.get(row)
        told = len(set(stems)) > 1 or (said[0] in MEASURES and row != self.own)
        if which is not None and told and which.isdisjoint(stems):
            return True
        if self._is_of_side(row, stems):
            return True
        left_out = not DENYING.isdisjoint(self.names.stems.get(row, ()))
        return left_out and len(set(stems)) > 1 and DENYING.isdisjoint(map(stem, said))

    def _is_of_side(self, row: str, stems: Collection[str]) -> bool:
        """Whether of two things that a name joins only one is told: retribusi parkir."""
        sides = [not side.isdisjoint(stems) for side in self.names.joined.get(row, ())]
        return any(sides) and not all(sides)

    def _is_worth(self, place: int, rows: frozenset[str]) -> bool:
        """Whether it is told what is worth what is counted: nilai barang yang ditindak."""
        worth = self.texts[place] in WORTH and self.texts[place + 1 : place + 2] != ["indikator"]
        return worth and {self.names.measure.get(row) for row in rows} <= {"jumlah", "rata"}

    def _telling(self, place: int) -> tuple[int, list[str], frozenset[str] | None]:
        """Up to where words tell of one and the same name, their stems, and whose name it is."""
        end, stems, rows = place, list[str](), None
        while end < len(self.tokens) and (
            self.tokens[end].kind == WORD or self._is_number_of(end, rows)
        ):
            word = self.texts[end]
            if (word == "di" and self.stands_off(end)) or (word == "tahun" and self.when(end)):
                break
            if word in {"kurang", "lebih"} and self.text(end + 1) == "dari":
                break
            if is_generic(word):
                end += 1
                continue
            key = stem(word)
            having = self.names.by_stem.get(key) if word not in COMPARING else None
            opens = end > place and (self._begins_row(end) or self._is_extreme(end))
            if having is None or opens:
                break
            narrowed = having if rows is None else rows & having
            if not narrowed:
                break
            rows, stems = narrowed, [*stems, key]
            end += 1
        return end, stems, rows

    def _is_number_of(self, place: int, rows: frozenset[str] | None) -> bool:
        """Whether a number within a name belongs to it: dalam 24 jam."""
        token = self.tokens[place]
        if not rows or token.kind != NUMBER or token.number is None or token.number.unit:
            return False
        having = rows & self.names.by_stem.get(token.text, frozenset())
        behind = self.names.by_stem.get(stem(self.text(place + 1)), frozenset())
        return bool(having & behind) and self.tokens[place - 1].kind == WORD

    def _trimmed(self, place: int, end: int, rows: frozenset[str]) -> int:
        """The end without words that tell nothing; the mean of what is a mean belongs to it."""
        mean = all(self.names.measure.get(row) == "rata" for row in rows)
        while end > place and is_generic(self.texts[end - 1]):
            if mean and self.texts[end - 1] == "rata":
                break
            end -= 1
        return end

    def _is_listed(self, place: int, end: int) -> bool:
        """Whether one word stands for an indikator in a list: yang tercapai adalah mediasi."""
        if not any(chunk.payload == "indikator" for chunk in self.chunks):
            return False
        before, behind = self.chunks[-1], self.text(end)
        opens = before.letter in {",", "g", "l", ":"} or self.texts[place - 1] in _BEING
        ends = not behind or self.tokens[end].kind == MARK or behind in {"dan", "serta"}
        return opens and ends

    def _begins(self, rows: frozenset[str], word: str) -> bool:
        return word != "jumlah" and all(self.names.measure.get(row) == word for row in rows)
