"""What is read of a sentence so far, and the lexicon that its words are looked up in."""

from __future__ import annotations

from typing import Any, Final

from lkjip_desktop import joined
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language import lexicon, phrase
from lkjip_desktop.domain.temuan.claim.language.chunk import COLLECTIVE, QUANTITY, Chunk
from lkjip_desktop.domain.temuan.claim.language.lexer import WORD, Sentence
from lkjip_desktop.domain.temuan.claim.language.names import KANTOR, Names, Ref, is_generic
from lkjip_desktop.domain.temuan.claim.language.phrase import (
    Phrases,
    by_first_words,
    held_once,
    longest,
    word_set,
)
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.language.when import Times

_OWNED: Final = pattern(r"(?<=[a-z]{3})nya$")
_TAKING_PLACE: Final = word_set(
    "terlaksana dilaksanakan terselenggara diselenggarakan terbit diterbitkan dinaikkan"
    " diturunkan ditingkatkan"
)
COMPARING: Final = frozenset({"dibanding", "dibandingkan"})
"""No part of a name, though banding may be one."""
MEASURES: Final = frozenset({"indeks", "persentase", "nilai", "jumlah", "tingkat", "skor", "rasio"})


def _lexicon() -> tuple[Any, ...]:
    return tuple(by_first_words(held_once(lexicon.phrases())))


LEXICON: Final[Phrases[tuple[str, str]]] = Phrases(
    *joined.kept(_lexicon, lexicon.__file__, phrase.__file__)
)
BEGIN_SAID: Final = LEXICON.lengths
_NO_ROWS: Final[Phrases[Ref]] = by_first_words(())


class OpenChunks(Times):
    """What is read of a sentence so far, and what its words may begin."""

    def __init__(self, sentence: Sentence, names: Names, own: str, tahun: int) -> None:
        super().__init__(sentence.tokens, tahun)
        self.source = sentence.text
        self.names, self.own = names, own
        self.rows = names.rows.of(own) if own else _NO_ROWS
        self.measure = names.measure.get(own) if own else None
        self.begin_name, self.begin_row = names.phrases.lengths, self.rows.lengths
        self.bare = self.texts
        """The words without what makes them somebody's: sidik jarinya."""
        if self.begin_row and "nya" in "".join(self.texts):
            self.bare = [_OWNED.sub("", text) for text in self.texts]
        self.chunks: list[Chunk] = []

    def _counts(self) -> bool:
        """Whether a number stands right before: 3 satuan kerja are others than this one."""
        before = self.chunks[-1] if self.chunks else None
        if before is None or before.letter not in {QUANTITY, COLLECTIVE}:
            return False
        return before.number is not None and not before.number.unit

    def _begins_row(self, place: int) -> bool:
        found = longest(self.names.phrases, self.texts, place)
        of_office = found is not None and found[1].kind == KANTOR
        return of_office or longest(self.rows, self.texts, place) is not None

    def _goes_on(self, end: int) -> bool:
        """Whether a word behind the part of a name makes it the name of something else."""
        if self.tokens[end].kind != WORD or self.texts[end] in _TAKING_PLACE:
            return False
        return self.texts[end] == "kinerja" or (
            longest(LEXICON, self.texts, end) is None
            and not self.is_time(end)
            and (longest(self.names.phrases, self.texts, end) is None)
        )

    def _goes_with(self, place: int) -> bool:
        """Whether a word behind a noun is one of a name and means nothing else."""
        text = self.text(place)
        telling = not is_generic(text) and stem(text) in self.names.by_stem
        return telling and self.tokens[place].kind == WORD and text not in LEXICON.lengths
