"""Numbers of a sentence, with what says how exactly they are meant."""

from __future__ import annotations

from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.chunk import COLLECTIVE, COUNTED, QUANTITY, Chunk
from lkjip_desktop.domain.temuan.claim.language.chunking.sentence import OpenChunks
from lkjip_desktop.domain.temuan.claim.language.lexer import NUMBER, ORDINAL, WORD
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, SASARAN, Ref
from lkjip_desktop.domain.temuan.claim.language.phrase import longest

_SHORT, _PAST = "kurang", "lampau"
_LIMITS: Final = {_SHORT: "kurang dari", _PAST: "lebih dari"}
"""How a limit is meant that is told with a verb: belum mencapai 90 persen, melebihi 10 persen."""
_SHARED: Final = pattern(r"(?:^|,)[chPw]{0,3}d?q[bNJ]")
_GOES_ON: Final = frozenset({",", "dan", "serta"})
_COUNTED: Final = {SASARAN: "sasaran", INDIKATOR: "indikator"}
COUNTING: Final = frozenset(_COUNTED.values())
"""What may be left out before a code in a list of such codes."""


class NumberChunks(OpenChunks):
    """Numbers, how exactly they are meant, and what is told of so many."""

    def _rated(self, place: int) -> Chunk | None:
        """For how many of what a figure is told: 7,6 per 1.000 kelahiran hidup."""
        before = self.chunks[-1] if self.chunks else None
        number = self.tokens[place + 1].number if place + 1 < len(self.tokens) else None
        if before is None or before.letter != QUANTITY or number is None or not number.is_count:
            return None
        last = place + 1 + (place + 2 < len(self.tokens) and self.tokens[place + 2].kind == WORD)
        while last > place + 1 and self._goes_with(last + 1):
            last += 1
        return Chunk(COUNTED, place, last, self.texts[place])

    def _unit(self, place: int) -> Chunk | None:
        """What an indikator is measured in, right behind a number: 350 liter per detik."""
        found = longest(self.names.units, self.texts, place) if self._counts() else None
        if found is None:
            return None
        return Chunk(COUNTED, place, place + len(found[0]) - 1, found[1])

    def _number(self, place: int) -> Chunk:
        token = self.tokens[place]
        number = token.number
        letter = QUANTITY if token.kind == NUMBER else COLLECTIVE
        before = self.chunks[-1] if self.chunks else None
        ref = self._listed(place)
        if ref is not None:
            return Chunk(ref.kind, place, place, ref=ref)
        if before is not None and before.letter == "m" and self.texts[before.first] == "paling":
            before = self.chunks[-1] = before._replace(letter="B", payload="")
        if number is not None and number.is_count and self._is_rest(before):
            self.chunks[-1] = self.chunks[-1]._replace(letter="h", payload="")
        how = self._how(before)
        if number is not None and how is not None:
            than = _LIMITS.get(how.payload) or " ".join(self.texts[how.first : how.last + 1])
            rough = how.letter == "r"
            number = number._replace(about=rough, bound=not rough, than="" if rough else than)
        unit = "".join(t.text for t in self.tokens[place + 1 : place + 2] if t.kind == WORD)
        return Chunk(letter, place, place, number=number, word=unit)

    def _how(self, before: Chunk | None) -> Chunk | None:
        """What says how exactly a number is meant, before it or its verb: hampir (mencapai) 95."""
        at = len(self.chunks) - 1
        if before is not None and before.letter == "c" and self.texts[before.last] == "angka":
            at -= 1
        before = self.chunks[at] if at >= 0 else None
        if before is not None and at:
            behind = self.chunks[at - 1]
            if before.letter == "P" and behind.letter == "r":
                return behind  # berkisar pada 20, berkisar di angka 35
            if before.letter == "M" and behind.letter == "n":
                self.chunks[at - 1 : at + 1] = [Chunk("B", behind.first, before.last, _SHORT)]
                return self.chunks[at - 1]
            if before.payload == _PAST and behind.letter == "p" and before.first == before.last:
                self.chunks[at] = before._replace(letter="B")
                return self.chunks[at]
            before = behind if before.letter == "M" else before
        return before if before is not None and before.letter in {"r", "B"} else None

    def _is_rest(self, before: Chunk | None) -> bool:
        """Whether a word says that no more are left: tinggal dua."""
        opens = not self.chunks[1:] or self.chunks[-2].letter in ",;gcj"
        return opens and before is not None and before.payload == "tinggal"

    def _listed(self, place: int) -> Ref | None:
        """What a bare number adds to a list of codes, as in: sasaran 1, 2, dan 3."""
        back = len(self.chunks) - 1
        while back >= 0 and self.chunks[back].letter in {",", "g"}:
            back -= 1
        if back < 0 or back == len(self.chunks) - 1 or self.text(place + 1).startswith("indikator"):
            return None
        last = self.chunks[back]
        parted = self.chunks[back + 1 :][-1].letter == ","
        if parted and self.text(place + 1) not in _GOES_ON and self._opens_with_share():
            return None  # dari empat indikator pada sasaran kedua, 1 luput dari target
        noun = _COUNTED.get(last.letter, "")
        by_code = self.tokens[last.last].kind in {NUMBER, ORDINAL}
        if not noun or not (by_code or self.texts[last.first] == noun == "sasaran"):
            return None
        found = longest(self.names.phrases, [noun, self.texts[place]], 0)
        return found[1] if found is not None and len(found[0]) > 1 else None

    def _opens_with_share(self) -> bool:
        """Whether it is told of so many of all: dari empat indikator pada sasaran kedua, ..."""
        return _SHARED.search("".join([c.letter for c in self.chunks])) is not None

    def _mark(self, place: int) -> str:
        text = self.texts[place]
        return "y" if text == "=" else "d" if self._is_share(place) else text

    def _is_share(self, place: int) -> bool:
        """Whether a bar parts a number from its whole: 31/40, and no date or year."""
        beside = (self.text(place + 2), self.texts[place - 2] if place > 1 else "")
        return self.texts[place] == "/" and "/" not in beside and not self._year(place + 1)
