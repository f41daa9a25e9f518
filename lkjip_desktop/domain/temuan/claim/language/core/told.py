"""The texts of what a sentence claims.

"Serapan terendah, yakni 90 persen, ada pada A" tells that A has the least, and so does "Serapan
terendah ada pada A sebesar 90 persen, tertinggi pada B sebesar 99 persen"; of B it tells the most.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, takewhile
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.chunk import TIME, Parsed
from lkjip_desktop.domain.temuan.claim.language.core.apart import apart_in
from lkjip_desktop.domain.temuan.claim.language.core.beside import (
    beside_in,
    led_in,
    made_in,
    reasons_in,
)
from lkjip_desktop.domain.temuan.claim.language.core.carried import carried_in, spread
from lkjip_desktop.domain.temuan.claim.language.core.edge import core_in
from lkjip_desktop.domain.temuan.claim.language.core.lettered import (
    IF,
    LEAST,
    STATING,
    LetteredSentence,
    as_sentence,
)
from lkjip_desktop.domain.temuan.claim.language.core.opening import looks_at
from lkjip_desktop.domain.temuan.claim.language.core.parting import clauses_in
from lkjip_desktop.domain.temuan.claim.language.core.retold import labelled, rated, retold
from lkjip_desktop.domain.temuan.claim.language.core.whole import chunks_of
from lkjip_desktop.domain.temuan.claim.language.lexicon import COUNTERS
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set


class CoreTexts(NamedTuple):
    """What a sentence claims, as sentences."""

    core: str = ""
    """All of it without what claims nothing; "" where there is nothing else."""
    clauses: tuple[str, ...] = ()
    """Each clause of it that claims by itself, where there are several."""
    apart: tuple[str, ...] = ()
    """What it tells as several sentences, where none is of what another tells."""
    beside: str = ""
    """What stands beside a clause that is whole and may be of what it tells."""


_NOTHING: Final = CoreTexts()
_FIGURE: Final = "q"
_SOME: Final = "X"
"""The letter of most of something, which a sentence may begin with."""
_REST: Final = frozenset({"selebihnya", "sisanya"})
"""Where those that are left are told of, a number that stands first is of some."""
_PAIR: Final = 2
_NAMED: Final = frozenset("IKSUJOb")


def _of_all(said: LetteredSentence, left: Sequence[int]) -> Sequence[int]:
    """With what some are that are counted before: Dari empat jenis A, tiga jenis B -> tiga A B."""
    texts, letters = [said.texts[at] for at in left], [said.letters[at] for at in left]
    if texts[:1] != ["dari"] or letters[1:2] != [_FIGURE] or "," not in texts:
        return left
    mark = texts.index(",")
    behind = texts[mark + 2 : mark + 3]
    counts = behind == texts[2:3] or not COUNTERS.isdisjoint(behind)
    again = letters[mark + 1 : mark + 2] == [_FIGURE] and counts
    least = LEAST if behind == texts[2:3] else _PAIR
    alone = letters.count(_FIGURE) == _PAIR and (
        _NAMED.isdisjoint(letters[:mark]) or (bool(said.own) and letters[:mark].count("I") == 1)
    )
    if not again or mark <= least or not alone:
        return left
    return [left[mark + 1], *left[2:mark], *left[mark + 3 :]]


_SUMMED: Final = word_set("berjumlah digabung digabungkan dijumlah dijumlahkan jumlahnya totalnya")
"""With these the figures of a sentence are held against each other."""


def _supposes(texts: Sequence[str]) -> bool:
    """Whether all of a sentence is told of what may be: Jika tren ini berlanjut, ..."""
    if texts[:1] == () or texts[0] not in IF:
        return False
    return not looks_at([*takewhile(lambda text: text != ",", texts[1:])])


_NOTE: Final = pattern(r"[^:;(),]{1,8}(?P<note>\(h?q[NbI]?\))[^:;(),q]{1,6}(?:q[^:;(),q]{0,4})?")
"""A figure in brackets behind what it is of, which stands in the way of what is told of that."""


def _without_note(said: LetteredSentence) -> Iterator[Sequence[int]]:
    """The places of a clause without such a figure: semua pemohon (9 orang) dilayani."""
    match = _NOTE.fullmatch(said.parsed.letters)
    if match is not None:
        first, last = (said.parsed.chunks[at].first for at in match.span("note"))
        yield [at for at in range(said.end) if not first <= at < last]


_FORMERLY: Final = pattern(r"c[ca]{0,2}q(?!b)[^,]{0,6},")


def tells_of_before(parsed: Parsed) -> bool:
    """Whether it tells what was before: sebelum menjadi 90 pada tahun ini, realisasi A 80."""
    return parsed.texts[0] == "sebelum" and _FORMERLY.match(parsed.letters) is not None


def told_in(parsed: Parsed, own: str, tahun: int) -> CoreTexts:
    """What a sentence claims; `own` is the id of the indikator it stands under."""
    dated = "D" in parsed.letters and TIME in parsed.letters
    states = dated or parsed.letters[:1] == _SOME or not STATING.isdisjoint(parsed.letters)
    states = states or parsed.letters.count(",") == 1  # it may be opened
    states = states or parsed.letters.count(":") == 1
    some = parsed.letters.lstrip("ch")[:1] == _FIGURE and not _REST.isdisjoint(parsed.texts)
    if not states or some or _supposes(parsed.texts) or tells_of_before(parsed):
        return _NOTHING
    said = LetteredSentence(parsed, own, tahun)
    if ":" in parsed.letters:
        led = led_in(said)
        each = tuple(spread(said))
        return CoreTexts(clauses=(*([said.text(led)] if led else []), *labelled(said), *each))
    left = [*_of_all(said, core_in(said))]
    opened = len(left) >= LEAST and "," in said.texts[: left[0]]
    stands = opened or (
        len(left) >= LEAST and (len(left) < said.end or said.plainly) and said.states(left)
    )
    summed = not _SUMMED.isdisjoint(said.texts)
    carried = () if summed else tuple(carried_in(said, left))
    if carried:
        return CoreTexts(apart=carried)
    two = None if summed else apart_in(said, left)
    if two is None and not summed and len(left) < said.end:
        two = apart_in(said, range(said.end))
    clauses = chain(
        clauses_in(said, left),
        reasons_in(said),
        beside_in(said),
        made_in(said),
        _without_note(said),
    )
    return CoreTexts(
        core=said.text(left) if stands else "",
        clauses=(
            *map(said.text, clauses),
            *retold(said, left),
            *peaked(said, left),
            *rated(said, left),
        ),
        apart=(said.text(two.rest), said.text(two.whole)) if two and two.apart else (),
        beside=said.text(two.rest) if two and not two.apart else "",
    )


_ONE: Final = "[RKIUS]"
_ONE_FIGURE: Final = "q[Nb]?"
_BEFORE: Final = pattern(
    rf"(?P<head>[cP]{{0,2}}(?P<of>[pcxINOb]{{1,4}})m[pO]?),c?(?P<many>{_ONE_FIGURE}),"
    rf"(?P<tail>[cwVvhxP]{{1,4}}(?P<one>{_ONE}))"
)
"""The figure between what is the most and what has it."""
_BEHIND: Final = pattern(
    rf"(?P<what>[cP]{{0,2}}(?P<of>[pcxINOb]{{1,4}}))"
    rf"(?P<most>m[pO]?[cwVvP]{{0,4}}(?P<one>{_ONE}))[cP]?(?P<many>{_ONE_FIGURE})"
    rf"(?:,?[gc]?(?P<next>m[cwVvP]{{0,4}}(?P<two>{_ONE}))[cP]?(?P<more>{_ONE_FIGURE}))?"
)
"""Each figure behind what has the most or the least."""
_FIRST: Final = pattern(
    rf"(?P<head>[cP]{{0,2}}(?P<one>{_ONE})[cwVv]{{1,3}}(?P<of>p)m[pO]?),c?(?P<many>{_ONE_FIGURE})"
)
"""The figure behind, where what has the most stands first."""


_OF_SOME: Final = word_set("antara jika kecuali kedua ketiga nomor selain sesudah setelah tanpa")
"""With these it is the most of some, or the next of all."""


def peaked(said: LetteredSentence, left: Sequence[int]) -> Iterator[str]:
    """What the words at these places tell of the most and the least, each time as one sentence."""
    if not {"m", "q"} <= {*said.letters} or not left or not _OF_SOME.isdisjoint(said.texts):
        return
    chunks = chunks_of(said, left)
    letters = "".join([chunk.letter for chunk in chunks])

    def words(first: int, last: int) -> str:
        return said.words(range(chunks[first].first, chunks[last - 1].last + 1))

    # a bare count may be the most of all where a share is not: of which of them, its figure tells
    counts = any(c.number is not None and not c.number.unit for c in chunks if c.letter == "q")
    if counts and "p" not in letters:
        return
    before, behind = _BEFORE.fullmatch(letters), _BEHIND.fullmatch(letters)
    first = _FIRST.fullmatch(letters)
    if first is not None:
        yield as_sentence(words(*first.span("head")))
    if before is not None:
        yield as_sentence(f"{words(*before.span('head'))} {words(*before.span('tail'))}")
    if behind is not None:
        what = words(*behind.span("what"))
        yield from (
            as_sentence(f"{what} {words(*behind.span(most))}")
            for most in ("most", "next")
            if behind[most]
        )
    for match, one, many in (
        (first, "one", "many"),
        (before, "one", "many"),
        (behind, "one", "many"),
        (behind, "two", "more"),
    ):
        if match is not None and match[one]:
            at = letters.find("p", 0, match.start(many))
            of = f"{words(at, at + 1)} " if match["of"] == "p" or letters[at - 1] == "m" else ""
            yield as_sentence(f"{of}{words(*match.span(one))} sebesar {words(*match.span(many))}")
