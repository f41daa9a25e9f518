"""Nouns of an act that stand for the verb, and asides: what they say nothing more with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.chunk import QUANTITY, TIME, UNKNOWN, Chunk
from lkjip_desktop.domain.temuan.claim.language.lexer import Sentence, Token
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, Ref
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.reading.clause import LINKS

ACTS: Final = word_set(
    "ketercapaian ketidaktercapaian pelaksanaan pemberian pemenuhan penanganan pencapaian"
    " pengerjaan penyediaan penyelenggaraan penyelesaian perolehan terlaksananya terselenggaranya"
    " terselesaikannya"
)
"""Nouns of an act that say no more than that what is named behind them is done."""
_ACTED: Final = ACTS.union(f"{act}nya" for act in ACTS)
"""These, or such an act of something told before."""
_BETWEEN: Final = frozenset("cn")


def plainly(chunks: list[Chunk], letters: str, own: str, tokens: Sequence[Token]) -> list[Chunk]:
    """The chunks of a sentence as they would be, were it told plainly; themselves, if it is."""
    if "av" in letters or "aM" in letters or "an" in letters:
        chunks = [_still(c, chunks[at + 1 : at + 2]) for at, c in enumerate(chunks)]
        letters = "".join([chunk.letter for chunk in chunks])
    if own and not _ACTED.isdisjoint([chunk.payload for chunk in chunks]):
        chunks = _with_acts(chunks, own)
    if letters.count(",") > 1 and ",j" in letters:
        chunks = _without_asides(chunks)
    if "pcm" in letters:
        chunks = [c for at, c in enumerate(chunks) if not _is_which(chunks, letters, at, tokens)]
        letters = "".join([chunk.letter for chunk in chunks])
    if "kp" in letters:
        chunks = _of_target(chunks, letters)
    if letters.startswith("xp") and chunks[0].payload in _GETTING:
        return chunks[1:]
    shown = _SHOWN.match(letters) if chunks and chunks[0].payload in _PICTURES else None
    if shown is not None:
        return chunks[shown.end() :]
    return _without_frame(chunks) if letters.startswith("c:") else chunks


def _is_which(chunks: Sequence[Chunk], letters: str, at: int, tokens: Sequence[Token]) -> bool:
    """Whether a word only joins the most to what has it: serapan yang terendah."""
    return letters[at - 1 : at + 2] == "pcm" and tokens[chunks[at].first].text == "yang"


_PICTURES: Final = frozenset({"dokumentasi", "foto", "potret"})
_SHOWN: Final = pattern(r"[xc]V?(?=qI[cP]{0,2}t$)")
"""A picture of all that there were in a year, which may show some where no year is told."""


_TO_TARGET: Final = pattern(r"p[cP]{0,2}I?[cPO]{0,2}(?P<target>kp)")


def _of_target(chunks: list[Chunk], letters: str) -> list[Chunk]:
    """What is reached of a target is its capaian: pencapaian mediasi terhadap target."""
    match = _TO_TARGET.search(letters)
    if match is None:
        return chunks
    at = match.start("target")
    reached, target = chunks[match.start()], chunks[at + 1]
    share = chunks[at].first == chunks[at].last and target.payload == "target"
    if not share or reached.payload not in {"capaian", "realisasi"}:
        return chunks
    told = reached._replace(payload="capaian")
    return [*chunks[: match.start()], told, *chunks[match.start() + 1 : at], *chunks[at + 2 :]]


_GETTING: Final = frozenset({"besaran", "besarnya", "perolehan", "terwujudnya"})
"""What a sentence begins with that only says that a figure was reached: perolehan capaian."""


def _still(chunk: Chunk, behind: Sequence[Chunk]) -> Chunk:
    """That something is still so changes nothing: tetap mencapai target."""
    still = chunk.payload == "tetap" and chunk.first == chunk.last and behind
    return chunk._replace(letter="c") if still and behind[0].letter in "vMn" else chunk


def _without_frame(chunks: list[Chunk]) -> list[Chunk]:
    """The chunks without a label that only says that something follows: Ringkasan: ..."""
    return (
        chunks[2:] if chunks[0].payload and not any(c.letter == ":" for c in chunks[2:]) else chunks
    )


def _with_acts(chunks: list[Chunk], own: str) -> list[Chunk]:
    """The act made one with the indikator it is written under: pemberian bantuan hukum.

    Its own alone, as under others an act may be what only a part of the figure tells. An act of
    something told before, pelaksanaannya, is the indikator where its state is told right behind.
    """
    found = list[Chunk]()
    for place, chunk in enumerate(chunks):
        before = found[-1] if found else None
        if before is not None and _is_act(before) and chunk.ref == Ref(INDIKATOR, own):
            found[-1] = chunk._replace(first=before.first)
        elif not place and _is_its(chunk) and _is_stated(chunks[1:]):
            found.append(chunk._replace(letter=INDIKATOR, payload="", ref=Ref(INDIKATOR, own)))
        else:
            found.append(chunk)
    return found


def _is_act(chunk: Chunk) -> bool:
    return chunk.letter == UNKNOWN and chunk.payload in ACTS


def _is_its(chunk: Chunk) -> bool:
    return chunk.letter == UNKNOWN and chunk.payload.removesuffix("nya") in ACTS


def _is_stated(behind: Sequence[Chunk]) -> bool:
    first = next((c.letter for c in behind if c.letter not in _BETWEEN), "")
    return first == "v"


_ASIDE: Final = pattern(r"(?<=[pI]),[jVPc]{1,5},(?=c{0,3}[qvM])")
"""setelah dihitung, between what is told of and what is told."""


def _without_asides(chunks: list[Chunk]) -> list[Chunk]:
    """The chunks without a clause between commas that only says how something was found."""
    letters = "".join([chunk.letter for chunk in chunks])
    match = _ASIDE.search(letters)
    if match is None or "j" not in match[0] or "V" not in match[0]:
        return chunks
    return [*chunks[: match.start()], *chunks[match.end() :]]


_TELLS: Final = pattern(r",[ch]{0,3}(?:P[ct]{1,3})?[ch]{0,2}(?:[nvaMqw]|VP?q)")
"""How a sentence goes on behind an aside: with what is told of what stands before it."""
_BEGINS: Final = pattern(r",c{0,2}[pIeqb]")
_WHERE: Final = pattern(r"[PcxStUJ]{1,6}")
"""An aside behind where or when it was, before what is told."""
_RELATIVE: Final = "yang"
_ADDS: Final = frozenset(
    {"berkat", "khususnya", "sebagaimana", "seperti", "terutama", "termasuk", _RELATIVE}
)
_EXPLAINS: Final = frozenset({"yaitu", "yakni"})
_TIMED: Final = frozenset({"ketika", "sesudah", "setelah", "tatkala"})


def without_asides(
    sentence: Sentence, chunks: Sequence[Chunk], letters: str
) -> Iterator[tuple[Chunk, ...]]:
    """What a sentence says without what it adds between commas, and with its relative clause.

    Jumlah perkara, yang tahun lalu 90, naik menjadi 95: it is said that it rose, and that it was
    90. An aside that may be a condition, or that tells when, is none.
    """
    commas = (
        [at for at, letter in enumerate(letters) if letter == ","] if ",," not in letters else []
    )
    left = set[int]()
    for first, last in pairwise(commas):
        inside = chunks[first + 1 : last]
        opens = sentence.tokens[inside[0].first].text
        where = _WHERE.fullmatch(letters, 0, first) and _BEGINS.match(letters, last)
        if first in left or not first or not (where or _TELLS.match(letters, last)):
            continue
        told = any(c.letter == QUANTITY for c in inside)
        if told and opens == _RELATIVE and letters[last + 1] == QUANTITY:
            continue  # what it is told some of: yang diperiksa 200 orang, 20 orang di antaranya
        if letters[first + 1] == "k" and not told and TIME in letters[first:last]:
            end = letters.find(",", last + 1)
            end = end if end > 0 else len(letters)
            yield (*chunks[:first], *chunks[last + 1 : end], *inside, *chunks[end:])
        if opens == _RELATIVE and told and letters[first - 1] in "pIKUO":
            yield (*chunks[:first], *inside)
        if opens in _ADDS or _changes_nothing(opens, letters[first + 1 : last]):
            left.update(range(first, last + (not where)))
    if left:
        yield tuple([chunk for at, chunk in enumerate(chunks) if at not in left])


def _changes_nothing(opens: str, letters: str) -> bool:
    """Whether an aside only says why, in what way, or by what other name."""
    if letters[0] == "j":
        return not (_FIGURE.search(letters) or (opens in _TIMED and TIME in letters))
    if opens in _EXPLAINS:
        return not re.search("[qtvIR]", letters)
    return (opens in LINKS or opens == "tanpa") and _TELLING.isdisjoint(letters)


_TELLING: Final = frozenset("qtIRKSUk")
_FIGURE: Final = pattern(r"q(?![Nxb])")
"""A quantity that counts nothing told behind it."""
