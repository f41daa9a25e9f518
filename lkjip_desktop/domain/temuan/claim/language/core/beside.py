"""Claims beside the core of a sentence: in its reason, and behind what only leads up to them.

"Perbaikan dapat dipusatkan pada A, karena hanya satu indikator yang di bawah target" claims how
many are below it; "A paling luas karena memuat 16 indikator" claims that A has so many.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.core.lettered import (
    BACK,
    LEAST,
    OTHER_TIME,
    LetteredSentence,
)
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set

_REASONS: Final = frozenset({"karena", "lantaran", "mengingat", "sebab"})
_SO: Final = _REASONS | {"sehingga"}
_COUNTS: Final = pattern(r"[ch]{0,3}[qezo]b[^RKNU]*[vaM]")
"""A clause that counts some of all there are, and tells their state."""
_HAS: Final = pattern(r"[ch]{0,2}wh?q")
_SUBJECTS: Final = frozenset("IKSJU")
_WISHED: Final = word_set("agar akan andai apabila bila bukan diharapkan harus jika kalau")
_ENDS: Final = frozenset({",", ";", "sedangkan", "sementara", "adapun", "namun", "tetapi"})
_LEADS: Final = pattern(r"(?=[^:]*V)[xcVNgO]{1,6}:[ch]{0,3}[qez]b")
"""What leads up to a count of all: Perkembangannya menggembirakan: tidak ada indikator yang ..."""
_OWN_PLACE: Final = pattern(r"[xN]{1,3}P[^,;:]*q")
_BESIDE: Final = frozenset({"sedangkan", "sementara", "adapun"})
_SCOPES: Final = frozenset("PdX")


def reasons_in(said: LetteredSentence) -> Iterator[Sequence[int]]:
    """The places of the words of each reason that claims something by itself."""
    if not _WISHED.isdisjoint(said.texts) or OTHER_TIME in said.letters:
        return
    for at in range(LEAST, said.end - LEAST):
        if said.texts[at] not in _SO or at in said.inner:
            continue
        end = _end(said, at + 1)
        letters = _letters(said, at + 1, end)
        of_own = any(
            said.letters[n] == "b" and said.texts[n].endswith("nya") for n in range(at + 1, end)
        )
        of_named = of_own and not _SUBJECTS.isdisjoint(said.letters[:at])
        if said.texts[at] in _REASONS and _COUNTS.match(letters) and not of_named:
            yield range(at + 1, end)
        elif _HAS.match(letters) and said.letters[0] in _SUBJECTS:
            yield [*_subject(said), *range(at + 1, end)]


def beside_in(said: LetteredSentence) -> Iterator[Sequence[int]]:
    """The places of a clause that says whom it counts and where: sedangkan pegawai pada B 28."""
    if not _WISHED.isdisjoint(said.texts) or OTHER_TIME in said.letters or said.own:
        return
    if _scopes(said):
        return
    for at in range(LEAST, said.end - LEAST):
        if said.texts[at] in _BESIDE and at not in said.inner and said.texts[at - 1] == ",":
            end = _end(said, at + 1)
            if _OWN_PLACE.match(_letters(said, at + 1, end)) and BACK.isdisjoint(
                said.texts[at + 1 : end]
            ):
                yield range(at + 1, end)


def made_in(said: LetteredSentence) -> Iterator[Sequence[int]]:
    """The places of what something is told to have made so: revisi itu menjadikan pagu Rp9 M."""
    if not _WISHED.isdisjoint(said.texts) or OTHER_TIME in said.letters:
        return
    for at in range(LEAST, said.end - LEAST):
        if said.texts[at] in _MAKES and at not in said.inner and said.letters[at + 1] == _PROPERTY:
            end = next((n for n in range(at, said.end) if _joins(said, n)), said.end)
            if BACK.isdisjoint(said.texts[at + 1 : end]):
                yield range(at + 1, end)


_MAKES: Final = frozenset({"membuat", "mengakibatkan", "menjadikan", "menyebabkan"})
_PROPERTY: Final = "p"


def _joins(said: LetteredSentence, at: int) -> bool:
    return said.texts[at] in {",", ";"} and said.texts[at + 1 : at + 2] in _JOINS


_JOINS: Final = (("dan",), ("sehingga",), ("sedangkan",), ("serta",), ("yang",))


def led_in(said: LetteredSentence) -> range:
    """The places of all behind a lead-in that claims nothing."""
    if _LEADS.match(said.parsed.letters) is None:
        return range(0)
    at = said.texts.index(":")
    return range(0) if said.has_name(0, at) else range(at + 1, said.end)


def _scopes(said: LetteredSentence) -> bool:
    """Whether a sentence begins with what all its clauses are of; not with where it is told."""
    return said.letters[0] in _SCOPES and said.texts[0] not in _SOURCES


_SOURCES: Final = frozenset({"menurut", "berdasarkan"})


def _end(said: LetteredSentence, start: int) -> int:
    return next((at for at in range(start, said.end) if said.texts[at] in _ENDS), said.end)


def _letters(said: LetteredSentence, first: int, last: int) -> str:
    chunks = [c for c in said.parsed.chunks if first <= c.first < last]
    return "".join([chunk.letter for chunk in chunks])


def _subject(said: LetteredSentence) -> range:
    chunk = said.parsed.chunks[0]
    return range(chunk.first, chunk.last + 1)
