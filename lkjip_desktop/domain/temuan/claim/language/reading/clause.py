"""What a sentence tells: without its frame, and without the clauses and asides that tell nothing.

"Dapat disampaikan bahwa realisasi, berdasarkan data yang dihimpun, mencapai 92%, sedangkan
pembinaan tetap berjalan" tells no more than "Realisasi mencapai 92%".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.chunk import DONE, NOUN, QUANTITY, TIME, Chunk
from lkjip_desktop.domain.temuan.claim.language.lexer import Sentence
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, Ref
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set

_HELPED: Final = word_set(
    "berbekal bermodal bermodalkan dibantu didukung diperkuat ditopang ditunjang selama"
)
"""What begins a clause that says with whom, or how long: didukung 47 pegawai, selama 12 bulan."""
LINKS: Final = _HELPED | frozenset(
    {
        "akibat", "atas", "berdasarkan", "berkat", "dengan", "karena", "kendati", "kendatipun",
        "lantaran", "lewat", "melalui", "mengingat", "menyusul", "meski", "meskipun", "oleh",
        "sebab", "sebagai", "sebagaimana", "sehubungan", "seiring", "sejalan", "sekalipun",
        "seperti", "sesuai", "sesudah", "setelah", "walau", "walaupun",
    }
)  # fmt: skip
"""What begins a clause that says why, how or from where, and narrows nothing that is told."""
_BEHIND: Final = LINKS | {"baik", "sehingga", "yang"}
"""The same behind what is told of, between marks."""
_MOSTLY: Final = frozenset({"kebanyakan", "mayoritas", "sebagian besar", "umumnya"})
"""What begins a last part that says what most of those are that are told before it."""
_OF_MOST: Final = frozenset("xcVPNjwDOrCgtdhX")
JOINS: Final = frozenset({"adapun", "dan", "namun", "sedangkan", "sementara", "serta", "tetapi"})
"""What a clause begins with that stands beside another."""
WISHING: Final = word_set(
    "agar apabila berharap bila demi diharapkan diupayakan guna jika kalau seandainya supaya"
)
_NARROWING: Final = WISHING | {"kecuali", "pengecualian", "selain"}
_PLACES: Final = frozenset({"bab", "bagian", "gambar", "grafik", "halaman", "lampiran", "tabel"})
"""What a number behind it names a place of the report."""
_MARKS: Final = pattern(r"[,;()–—]")
_EMPTY: Final = frozenset("xcVPNjwDBUOfrCeagtqI")
_GOES_ON: Final = frozenset("VMvwya")
"""What a clause begins with that has its subject in the one before."""
_DATED: Final = pattern(r"p(?:[cPV]{0,3}t|m|[cP]{0,2}[IKSUO])")
"""A property of a year, of a name, or the most of all."""
_STATED: Final = pattern(r"[vaMwVq]")
_TOLD: Final = pattern(r"[vaMw]")
_TELLS: Final = pattern(r"[ch]{0,3}(?:P[ct]{1,3})?[ch]{0,2}[nvaMqwVyB]")
_SIGNED: Final = pattern(r"DcV[cPO]{0,3}t{1,2}(?=[cwM])")
"""A document, and when it was made, before what it holds."""
_OF_ALL: Final = frozenset({"akhir", "awal", "rata", "serapan"})
"""Properties that are told of the whole."""
_BEING: Final = frozenset({"adalah", "ialah", "merupakan", "yaitu", "yakni"})


def asks_more(texts: Sequence[str]) -> bool:
    """Whether a clause begins with what more there would have to be: dengan dua lagi, ..."""
    if texts[:1] != ("dengan",) or "," not in texts:
        return False
    return "lagi" in texts[: texts.index(",")]


class _Stretch(NamedTuple):
    """A stretch of chunks between marks, the end not counted in."""

    first: int
    last: int


_NARROWER: Final = frozenset("SU")


def told(
    sentence: Sentence, chunks: list[Chunk], letters: str, own: str, tahun: int
) -> list[Chunk]:
    """The chunks of a sentence that tell something; themselves, where all of them do."""
    framed = "bahwa" in sentence.text
    if not (framed or _PARTED.search(letters) or (chunks and _opens(sentence, chunks[0]))):
        return chunks
    return _SentenceReader(sentence, chunks, letters, own, tahun).run(framed=framed)


_PARTED: Final = pattern(r"[,;()–—gD]")


def _opens(sentence: Sentence, chunk: Chunk) -> bool:
    return chunk.letter == "c" and sentence.tokens[chunk.first].text in JOINS


class _SentenceReader:
    """One sentence, looked at part by part."""

    def __init__(
        self, sentence: Sentence, chunks: list[Chunk], letters: str, own: str, tahun: int
    ) -> None:
        self.tokens, self.chunks, self.letters = sentence.tokens, chunks, letters
        self.own, self.tahun = own, tahun

    def run(self, *, framed: bool) -> list[Chunk]:
        start = self._opened(self._framed() if framed else 0)
        parts = [*self._parts(start, len(self.letters))]
        left = set(range(start))
        for match in _SIGNED.finditer(self.letters, start) if "D" in self.letters else ():
            left.update(range(match.start() + 1, match.end()))
        for part, behind in zip_longest(parts[1:], parts[2:]):
            left.update(self._without(part, behind))
        if not left:
            return self.chunks
        return [chunk for at, chunk in enumerate(self.chunks) if at not in left]

    def _parts(self, start: int, end: int) -> Iterator[_Stretch]:
        for match in _MARKS.finditer(self.letters, start, end):
            yield _Stretch(start, match.start())
            start = match.end()
        yield _Stretch(start, end)

    def _word(self, place: int) -> str:
        """The first word of a chunk."""
        return self.tokens[self.chunks[place].first].text if place < len(self.chunks) else ""

    # what stands before

    def _framed(self) -> int:
        """Where the sentence goes on behind "bahwa", if what is before it tells nothing."""
        start = 0
        for at, chunk in enumerate(self.chunks):
            if chunk.letter == "c" and self.tokens[chunk.last].text == "bahwa":
                if not all(map(self._is_empty, self._parts(start, at))):
                    break
                start = at + 1
        return start

    def _opened(self, start: int) -> int:
        """Where what is told begins behind clauses before it that tell nothing."""
        while start < len(self.letters):
            behind = self._past_opening(start)
            if behind == start:
                return start
            start = behind
        return start

    def _past_opening(self, start: int) -> int:
        if self._word(start) in JOINS and self.letters[start] in "gc":
            return start + 1
        mark = _MARKS.search(self.letters, start)
        end = mark.start() if mark else len(self.letters)
        part = _Stretch(start, end)
        if mark and self._is_empty(part):
            if mark[0] == "," and self._word(start) in LINKS:
                return end + 1
            joined = mark[0] == ";" or self._word(end + 1) in JOINS
            beside = joined and self._is_clause(part) and self._has_subject(end + 1)
            return end + 1 if beside else start
        return self._past_clause(part)

    def _past_clause(self, part: _Stretch) -> int:
        """Behind "dan", if what stands before it is a clause that tells nothing."""
        for at in range(part.first + 1, part.last):
            if self.letters[at] == "g" and self._word(at) in JOINS:
                before = _Stretch(part.first, at)
                if not self._is_empty(before) or not self._is_clause(before):
                    break
                if _STATED.search(self.letters, at + 2) and self._has_subject(at + 1):
                    return at + 1
        return part.first

    def _has_subject(self, start: int) -> bool:
        """Whether a clause says itself what it is about, and does not point back."""
        start += self._word(start) in JOINS
        chunk = self.chunks[start] if start < len(self.chunks) else None
        if chunk is None or self._points_back(chunk):
            return False
        if chunk.letter == "p":
            of_all = chunk.payload in _OF_ALL or _DATED.match(self.letters, start)
            return bool(self.own or of_all)
        return chunk.letter not in _GOES_ON and self._word(start) != "yang"

    def _points_back(self, chunk: Chunk) -> bool:
        return chunk.letter in "pxI" and self.tokens[chunk.last].text.endswith("nya")

    # what stands between and behind

    def _without(self, part: _Stretch, behind: _Stretch | None) -> Sequence[int]:
        """The places of a part, and of the marks around it, that are left out."""
        before = self.letters[part.first - 1]
        if behind is None and before == "," and self._is_of_most(part):
            return range(part.first - 1, part.last)
        if part.first == part.last or before == ")" or not self._is_empty(part):
            return ()
        linked = self._word(part.first) in _BEHIND
        if before in "(–—":
            counted = self.letters[part.first - 2 : part.first - 1] == NOUN
            if counted and not _NARROWER.isdisjoint(self.letters[part.first : part.last]):
                return (part.first - 1, part.last)  # indikator (yang diampu Seksi A)
            return self._in_pair(part, before) if linked else ()
        if behind is None:
            beside = before == ";" or self._word(part.first) in JOINS
            alone = linked or (beside and self._is_clause(part))
            return range(part.first - 1, part.last) if alone else ()
        if before != "," or self.letters[part.last] != "," or not linked:
            return ()
        told = _TELLS.match(self.letters, behind.first) or self._word(behind.first) in _BEING
        since = max(self.letters.rfind(mark, 0, part.first - 1) for mark in ",;(:") + 1
        whole = told and not _TOLD.search(self.letters, since, part.first)
        return range(part.first - 1, part.last + bool(whole))

    def _in_pair(self, part: _Stretch, opening: str) -> Sequence[int]:
        closing = {"(": ")"}.get(opening, opening)
        closes = self.letters[part.last : part.last + 1] == closing
        return range(part.first - 1, part.last + 1) if closes else ()

    # what tells nothing

    def _is_of_most(self, part: _Stretch) -> bool:
        """Whether a part says what most of those are that are told before it, and no figure."""
        opens = self.chunks[part.first : part.last][:1]
        said = " ".join([t.text for c in opens for t in self.tokens[c.first : c.last + 1]])
        return said in _MOSTLY and all(
            c.letter in _OF_MOST or self._is_of_own(c) for c in self.chunks[part.first : part.last]
        )

    def _is_of_own(self, chunk: Chunk) -> bool:
        return chunk.payload == "sebagian" and chunk.ref == Ref(INDIKATOR, self.own)

    def _is_clause(self, part: _Stretch) -> bool:
        return any(letter in self.letters[part.first : part.last] for letter in (DONE, "w"))

    def _is_empty(self, part: _Stretch) -> bool:
        """Whether a part has nothing that could be held against a figure, nor a wish."""
        letters = self.letters[part.first : part.last]
        if (
            not _EMPTY.issuperset(letters)
            or "eb" in letters
            or ("a" in letters and TIME in letters)
        ):
            return False
        chunks = self.chunks[part.first : part.last]
        if INDIKATOR in letters and self._word(part.first) not in LINKS:
            return False
        helped = not self.own and self._word(part.first) in _HELPED
        return all(self._tells_nothing(at, c, helped) for at, c in enumerate(chunks, part.first))

    def _tells_nothing(self, place: int, chunk: Chunk, helped: bool) -> bool:
        if chunk.letter == QUANTITY:
            placed = place > 0 and self.tokens[chunk.first - 1].text in _PLACES
            return placed or (helped and self.letters[place + 1 : place + 2] in {"N", "t"})
        if chunk.letter == TIME and chunk.when is not None:
            often = self.letters[place - 1 : place] == "e"
            return often or (not chunk.when.part and chunk.when.year in {0, self.tahun})
        if chunk.letter == INDIKATOR:
            return self._is_of_own(chunk)
        if chunk.letter == "D":
            return chunk.payload != "renstra"
        return self.tokens[chunk.first].text not in _NARROWING
