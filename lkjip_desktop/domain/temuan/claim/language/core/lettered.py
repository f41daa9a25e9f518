"""The words of a sentence, each with the letter of its chunk."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.chunk import TIME, Parsed
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set

LEAST: Final = 3
"""Words of a core."""
OTHER_TIME: Final = "T"
"""The letter of a time that is not all of the year."""
_PERIODS: Final = frozenset({"kurun", "masa", "periode"})
STATING: Final = frozenset("qovamMBzeh")
_CLAIMS: Final = frozenset("qoIKSJURzT")
"""Letters of what claims something, or is held against another."""
_NARROWS: Final = word_set(
    "andai apabila bila direvisi hanya hingga jika kabupaten kecuali kota luar menjelang nasional"
    " perkiraan perubahan prognosis provinsi proyeksi rancangan revisi sampai sebelum sebelumnya"
    " selain semester sementara semula simulasi standar survei tanpa triwulan usulan"
)
"""Words with which what stands around a core makes it tell of something else."""
_NARROWS_BEHIND: Final = frozenset({"apabila", "bila", "hanya", "jika", "kecuali", "selain"})
"""The same of a clause that gives a reason or what came of it."""
_OF_NAMED: Final = pattern(r"[cPgtkmCO]{0,5}(?:[pIKSJU]|h?[eqoz]b)")
_DOCUMENT: Final = "D"
"""The letter of what is told to be of a day."""
_FIGURED: Final = frozenset("qo")
_NAMED: Final = frozenset("pIKSJUR")
_TELLING: Final = frozenset("vMawmznV")
_OPENS: Final = pattern(r"[cPgtkC]{0,6}(?:[pIKSO]|h?[qeoz]b)|[cPt]{0,3}a[cPOt]{0,3}p")
"""A core begins with what it is of, or with how many."""
IF: Final = word_set("andai andaikan andaikata apabila bila jika kalau seandainya")
SUPPOSING: Final = IF | {
    "akan", "dipatok", "ditargetkan", "kecuali", "menargetkan", "misalkan", "sekiranya", "selain",
    "tanpa", "umpama",
}  # fmt: skip
"""With these all of a sentence may tell of what is not, or not yet."""
REASONS: Final = frozenset({"akibat", "karena", "lantaran", "sebab"})
BACK: Final = word_set(
    "dimaksud itu keduanya ketiganya lain lainnya masing mereka sebaliknya selebihnya sisanya"
    " tersebut"
)
"""Words of a core that point to what stood before it."""


def supposing_in(texts: Sequence[str]) -> frozenset[str]:
    """The words by which all may be told of what is not; jika dibandingkan only looks."""
    behind = [*texts[1:], ""]
    places = range(len(texts)) if not SUPPOSING.isdisjoint(texts) else ()
    return frozenset(
        texts[n]
        for n in places
        if texts[n] in SUPPOSING and not (texts[n] in IF and behind[n] in COMPARED)
    )


COMPARED: Final = frozenset({"dibanding", "dibandingkan", "disandingkan"})


class LetteredSentence:
    """A sentence with the letter of each of its words, " " where it is of no chunk."""

    def __init__(self, parsed: Parsed, own: str, tahun: int) -> None:
        self.parsed, self.own, self.tahun = parsed, own, tahun
        self.texts = parsed.texts
        self.letters = [" "] * len(self.texts)
        self.plainly = dict[int, str]()
        """What stands plainly for a word and those behind it."""
        self.inner = set[int]()
        """Places within a chunk, behind its first word."""
        for chunk in parsed.chunks:
            for at in range(chunk.first, chunk.last + 1):
                self.letters[at] = chunk.letter
                if at > chunk.first:
                    self.inner.add(at)
            when = chunk.when
            if chunk.letter == TIME and when is not None:
                other = bool(when.part) or when.year not in {0, tahun}
                self.letters[chunk.first] = OTHER_TIME if other else TIME
        here = (at for at, letter in enumerate(self.letters) if letter == OTHER_TIME)
        self.one_time = all(self._is_of_report(at) for at in here)
        """Whether no time is told but that of all the year."""
        self.dated = any(c.when is not None and c.when.day for c in parsed.chunks)
        """Whether a day is told."""
        self.end = len(self.texts) - (self.texts[-1:] == (".",))

    def _is_of_report(self, at: int) -> bool:
        """Whether a time that begins here is all of the year: selama periode pelaporan."""
        behind = self.texts[at + 1 : at + 2]
        return self.texts[at] in _PERIODS or (
            self.texts[at] == "akhir" and (behind == ("tahun",) or not _PERIODS.isdisjoint(behind))
        )

    def states(self, places: Iterable[int]) -> bool:
        """Whether words at these places claim something."""
        letters = {self.letters[at] for at in places}
        return not STATING.isdisjoint(letters) or (self.dated and _DOCUMENT in letters)

    def tells(self, places: Iterable[int]) -> bool:
        """Whether words at these places are a clause that claims something."""
        letters = {self.letters[at] for at in places}
        figured = bool(letters & _FIGURED) and bool(self.own or letters & _NAMED)
        return figured or bool(letters & _TELLING)

    def has_name(self, first: int, last: int) -> bool:
        """Whether a word between these, but the first, is written as a name is."""
        tokens, source = self.parsed.sentence.tokens, self.parsed.sentence.text
        return any(source[tokens[at].start].isupper() for at in range(first + 1, last))

    def claims_nothing(self, first: int, last: int, *, timed: bool = False) -> bool:
        """Whether words hold no figure, no name, and no other time if that matters."""
        letters = self.letters[first:last]
        return _CLAIMS.isdisjoint(
            [letter for letter in letters if letter != OTHER_TIME] if timed else letters
        )

    def narrows(self, first: int, last: int, *, timed: bool = False) -> bool:
        """Whether words make what is told beside them tell of something else."""
        words = _NARROWS_BEHIND if timed else _NARROWS
        return not words.isdisjoint(self.texts[first:last])

    def is_of_named(self, at: int) -> bool:
        """Whether a clause begins here with what it is of, by its name, or with how many of all."""
        letters = "".join([c.letter for c in self.parsed.chunks if c.first >= at])
        return _OF_NAMED.match(letters) is not None

    def may_begin(self, at: int, end: int = 0) -> bool:
        """Whether a clause that points to nothing before it may begin with what it is of here."""
        end = end or self.end
        if not BACK.isdisjoint(self.texts[at:end]) or self._is_of_before(at, end):
            return False
        letters = "".join([c.letter for c in self.parsed.chunks if c.first >= at and c.last < end])
        return _OPENS.match(letters) is not None

    def _is_of_before(self, at: int, end: int) -> bool:
        """Whether a clause begins with what belongs to something before it: indikatornya."""
        places = range(at, min(at + LEAST, end))
        return any(self.letters[n] == "b" and self.texts[n].endswith("nya") for n in places)

    def text(self, places: Iterable[int]) -> str:
        """The words at these places as a sentence."""
        return as_sentence(self.words(places))

    def words(self, places: Iterable[int]) -> str:
        """The words at these places as they are written."""
        return "".join(map(self._written, places)).strip(" ,;")

    def _written(self, at: int) -> str:
        if at in self.plainly:
            return f" {self.plainly[at]}"
        tokens, source = self.parsed.sentence.tokens, self.parsed.sentence.text
        return source[tokens[at - 1].end if at else 0 : tokens[at].end]


def as_sentence(text: str) -> str:
    """Words with a capital letter and a full stop."""
    return f"{text[0].upper()}{text[1:]}."
