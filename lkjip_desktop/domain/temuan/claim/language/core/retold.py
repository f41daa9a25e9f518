"""The same told in the order in which it is mostly told, which most looks know (see `order`).

"Tujuh dari sembilan indikator, atau 77,78 persen, mencapai target" is told as how many, and which
share, each by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.core.closing import ends
from lkjip_desktop.domain.temuan.claim.language.core.lettered import (
    BACK,
    LetteredSentence,
    as_sentence,
    supposing_in,
)
from lkjip_desktop.domain.temuan.claim.language.core.order import (
    BUT,
    COUNTED_LABELS,
    LABELS,
    ORDERS,
    SUPPOSED,
    WordOrder,
)
from lkjip_desktop.domain.temuan.claim.language.core.whole import chunks_of
from lkjip_desktop.domain.temuan.claim.language.lexicon import COUNTERS
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT

_NEXT_TO: Final = frozenset({"sesudah", "setelah"})
"""A sentence that begins so may tell what is the most of the others: setelah A, B terbanyak."""
_WITHOUT_NYA: Final = frozenset({"owned", "state"})
"""Groups of what is somebody's, sidik jarinya, and of a state told as a thing: tercapainya."""
_EXACT: Final = pattern(
    r"(?=[^,]{0,20}[qrXB])(?P<lead>[^,;:]{1,4}),[xc]?(?P<exact>q)(?P<unit>[Nxb]?),?"
    r"(?P<rest>[^,;:q]{1,60})"
)
"""So many, told roughly and then exactly: tiga perempat lebih, tepatnya 76 persen, selesai."""
_EXACTLY: Final = frozenset({"atau", "persisnya", "tepatnya", "yaitu", "yakni"})
_ROUGHLY: Final = frozenset("qrXBcnd")
_SHARE: Final = pattern(r"(?P<than>B)(?P<share>q)(?P<rest>(?:bc?n?c?v|pp).{0,80})")
"""A share in words: lebih dari separuh indikator belum tercapai; ... pagu tidak terserap."""


_GROUP: Final = pattern(r"\(\?P<[a-z]+>")
_ANY: Final = pattern(
    "|".join(
        _GROUP.sub("(?:", form.pattern)
        for form in (*(order.form for order in chain(ORDERS, *SUPPOSED.values())), _EXACT, _SHARE)
    )
)
"""Any of the forms: few sentences have one."""


class ToldChunks:
    """The chunks of what is told, with the groups of a form."""

    def __init__(
        self, said: LetteredSentence, chunks: Sequence[Chunk], match: re.Match[str]
    ) -> None:
        self.said, self.chunks, self.match = said, chunks, match

    def words(self, first: int, last: int) -> str:
        """The words of the chunks between these."""
        chunks = self.chunks[first:last]
        return self.said.words(range(chunks[0].first, chunks[-1].last + 1)) if chunks else ""

    def of(self, group: str) -> str:
        """The words of a group; "" where it is none."""
        return self.words(*self.match.span(group)) if self.match[group] else ""

    def first(self, group: str) -> Chunk:
        """The first chunk of a group."""
        return self.chunks[self.match.start(group)]

    def begins(self, group: str) -> str:
        """The first word of a group, as it is read."""
        return self.said.texts[self.first(group).first]

    def meaning(self, group: str) -> str:
        """What the first chunk of a group means, or the unit that its figure is told in."""
        chunk = self.first(group)
        return chunk.number.unit if chunk.number is not None else chunk.payload


def retold_in(parsed: Parsed, own: str, tahun: int) -> Iterator[str]:
    """The same of a part of a sentence."""
    if _ANY.fullmatch(parsed.letters):
        said = LetteredSentence(parsed, own, tahun)
        yield from retold(said, range(said.end))


def retold(said: LetteredSentence, left: Sequence[int]) -> Iterator[str]:
    """What the words at these places tell, each time as one sentence."""
    if not left or said.texts[0] in _NEXT_TO:
        return
    supposed = supposing_in(said.texts) - BUT
    if not supposed:
        yield from _noted(said, said.parsed.chunks, said.parsed.letters)
    orders = ORDERS if not supposed else SUPPOSED.get(" ".join(supposed), ())
    parts = [left]
    if len(left) < said.end:
        # A terealisasi 3 dari target 4 sehingga belum tercapai | karena hujan
        later = ends(said, left[0], left[-1] + 1)
        parts += [range(left[0], later)] if left[-1] + 1 < later < said.end else []
        parts.append(range(said.end))
    for chunks in (chunks_of(said, part) for part in parts):
        letters = "".join([chunk.letter for chunk in chunks])
        if _ANY.fullmatch(letters) is None:
            continue
        for order in orders:
            match = order.form.fullmatch(letters)
            if match is not None:
                yield from in_order(ToldChunks(said, chunks, match), order)
        for form, told in ((_EXACT, _exactly), (_SHARE, _in_percent)) if not supposed else ():
            match = form.fullmatch(letters)
            text = told(ToldChunks(said, chunks, match)) if match is not None else ""
            if text:
                yield as_sentence(text)


def in_order(told: ToldChunks, order: WordOrder) -> Iterator[str]:
    """The sentences in the other order; none where the words are not those that it is of."""
    groups = dict[str, str]()
    for asked, said in ((order.words, told.begins), (order.meanings, told.meaning)):
        for group, known in asked.items():
            word = said(group)
            if word not in known:
                return
            if isinstance(known, Mapping):
                groups[group] = known[word]
    if not _is_now(told):
        return
    groups = {group: told.of(group) for group in told.match.groupdict()} | groups
    groups |= {group: groups[group].removesuffix("nya") for group in _WITHOUT_NYA & groups.keys()}
    yield from map(as_sentence, order.told.format(**groups).strip().split(" // "))


def _is_now(told: ToldChunks) -> bool:
    """Whether the time that is left out is this year."""
    first, last = told.match.span("now") if "now" in told.match.groupdict() else (0, 0)
    whens = (chunk.when for chunk in told.chunks[max(first, 0) : max(last, 0)])
    years = {0, told.said.tahun}
    return all(when is None or (when.year in years and not when.part) for when in whens)


def _exactly(told: ToldChunks) -> str:
    if told.said.texts[told.first("exact").first - 1] not in _EXACTLY:
        return ""
    unit = told.of("unit")
    counted = unit if unit and unit not in COUNTERS else _counted_in(told)
    many = f"{told.of('exact')} {counted}".strip()
    return f"Sebanyak {many} {told.of('rest')}"


def _counted_in(told: ToldChunks) -> str:
    """The words before a comma that are no number and no share."""
    first, last = told.match.span("lead")
    while first < last and told.chunks[first].letter in _ROUGHLY:
        first += 1
    return told.words(first, last)


def _in_percent(told: ToldChunks) -> str:
    number = told.first("share").number
    if number is None or told.meaning("share") != PERCENT or "%" in told.of("share"):
        return ""
    whole = number.value.denominator == 1
    return f"{told.of('than')} {number.value} persen {told.of('rest')}" if whole else ""


def labelled(said: LetteredSentence) -> Iterator[str]:
    """What a label and what stands behind it tell."""
    if supposing_in(said.texts) - BUT:
        return
    chunks, letters = said.parsed.chunks, said.parsed.letters
    yield from _noted(said, chunks, letters)
    for first, last in _labels(letters):
        for order in LABELS if last - first == len(letters) else COUNTED_LABELS:
            match = order.form.fullmatch(letters[first:last])
            if match is not None:
                yield from in_order(ToldChunks(said, chunks[first:last], match), order)


_ITEM: Final = r"(?:nc{0,2}v|v|n):?q(?:dq)?b?"
_NOTE: Final = pattern(r"(?P<so>nc{0,2}v|v|n):?(?P<many>q(?:dq)?)")
_NOTED: Final = pattern(
    rf"(?:[cb]{{1,2}}:?(?:q[,;]g?)?)?c{{0,2}}{_ITEM}(?:[,;g]{{1,2}}c{{0,2}}{_ITEM})+"
)
"""Tercapai: 7 dari 12; melampaui: 5; belum: 5; jumlah indikator 12; tercapai 7; belum 5"""


def _noted(said: LetteredSentence, chunks: Sequence[Chunk], letters: str) -> Iterator[str]:
    """How many are in the states that are noted."""
    for one in _NOTE.finditer(letters) if _NOTED.fullmatch(letters) and not said.own else ():
        told = ToldChunks(said, chunks, one)
        so = f"{told.of('so')} tercapai" if one["so"] == "n" else told.of("so")
        many = told.of("many").replace("/", " dari ")
        yield as_sentence(f"{many} indikator {so}")


_LABEL: Final = pattern(r"(?:^|[,;]g?)([^:;,]{1,12}:[^:;]{1,40}?)(?=$|[,;]g?[^:;,]{1,12}:)")


def _labels(letters: str) -> Iterator[tuple[int, int]]:
    """Where each label begins and what is said of it ends: Tujuan: 2; sasaran: 3."""
    yield 0, len(letters)
    if letters.count(":") > 1:
        yield from (match.span(1) for match in _LABEL.finditer(letters))


_MANY: Final = r"q(?:d[ce]?q)?b?"
_BOTH: Final = pattern(
    rf"(?P<of>(?:[cP]{{0,2}}dqb[cPODt]{{0,4}},)?)[cwh]{{0,2}}(?P<first>{_MANY}),?[yc]{{1,2}}"
    rf"(?P<second>{_MANY}),?(?P<state>c{{0,2}}(?:nc?)?v[ctPO]{{0,3}})"
    r"(?:[,;]?g[^b]*)?"
)
_JOINED: Final = frozenset({"atau", "setara", "yaitu", "yakni"})
_NOUN: Final = "indikator"


def rated(said: LetteredSentence, left: Sequence[int]) -> Iterator[str]:
    """What the words at these places tell of how many indikator are so, each as one sentence."""
    if not {"b", "q", "v"} <= {*said.letters} or not left or _JOINED.isdisjoint(said.texts):
        return
    chunks = chunks_of(said, left)
    match = _BOTH.fullmatch("".join([chunk.letter for chunk in chunks]))
    if match is None:
        return
    last = chunks[match.end("state") - 1].last
    if not BACK.isdisjoint(said.texts[:last]):  # dari tiga indikator tersebut, dua atau ...
        return
    nouns = {c.payload for c in chunks if c.letter == "b"}
    behind = "b" in match["first"] or "b" in match["second"]
    if nouns != {_NOUN} or not behind:
        return

    def words(group: str) -> str:
        first, last = match.span(group)
        return said.words(range(chunks[first].first, chunks[last - 1].last + 1))

    of = f"{words('of')}, " if match["of"] else "Sebanyak "
    for many in ("first", "second"):
        noun = "" if "b" in match[many] else f" {_NOUN}"
        yield as_sentence(f"{of}{words(many)}{noun} {words('state')}")
