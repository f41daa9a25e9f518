"""Claims without a verb: items of a list, labels with their figure, what is told side by side.

What a figure is of is said by the lead-in, the label and the words before it; of these the nearest
counts. Where one of them says something that is not understood, nothing is judged.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final, cast

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.beside import is_of_period
from lkjip_desktop.domain.temuan.claim.kind.table import Known, contradicted
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.laid.frame import (
    EntryFrame,
    frame_of,
    framed,
    without_figures,
)
from lkjip_desktop.domain.temuan.claim.laid.known import NO_UNIT, known_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import KANTOR
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_SEGMENT: Final = pattern(r"dc?p(?:(?!dc?p)[^;,()])*|(?:(?!dc?p)[^;,()])+")
_YEAR_BEHIND: Final = pattern(r"[Nfc]?\(c?t\)")
"""A figure, and its time in brackets."""
_TERSE: Final = pattern(r"[IKSURJpqtcPbfNeOy:;,()g–]+")
_ROWED: Final = pattern(r"(?:[xIRc]{1,4}q[N]?(?:;|$)){2,}")
"""Figures with a name each: Permohonan 800; tepat waktu 764."""
_JOINED: Final = pattern(r"q(?:N?[g/d]c?q)+N?")
"""As many figures as names or times before them: Kasus 2024 dan 2025: 221 dan 143."""


def _is_prose(parsed: Parsed) -> bool:
    """Whether an item is a sentence, and more than a name and a figure."""
    text = parsed.sentence.text
    return text.rstrip().endswith(".") and ":" not in text and ("," in text or "(" in text)


@needing("q", figure=True)
def wrong_entries(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Figures behind names and labels that are not theirs."""
    outer = framed(parsed.under)
    told = (
        (parsed.sentence.listed and not _is_prose(parsed))
        or parsed.under
        or ":" in parsed.letters
        or (_TERSE.fullmatch(parsed.letters) and not parsed.is_within_year)
        or (own and _ROWED.fullmatch(parsed.letters))
    )
    if outer is None or not told:
        return
    entries = [*_entries(parsed, outer)]
    judged = [
        (entry, known_of(entry.frame, entry.said, entry.word, own, facts)) for entry in entries
    ]
    right = {item for item, (entry, known) in enumerate(judged) if _fits(entry.said, known)}
    for place, (entry, known) in enumerate(judged):
        if parsed.topic is not None and not (entry.frame.refs or own):
            continue
        if entry.said.is_count and parsed.letters[: entry.place + 2].endswith("pqb"):
            continue  # rata-rata capaian 4 sasaran
        if parsed.letters[entry.place - 1 : entry.place + 2] == "dqb":
            continue  # of how many it is one: sasaran ketiga (dari 3 sasaran)
        if entry.said.unit == PERCENT and _is_of_counted(parsed, entry.place):
            continue
        if parsed.texts[parsed.chunks[entry.place].first - 1] in _TOTALS and right:
            continue  # perkelahian (1 kasus), lain-lain (8 kasus), jumlah 9 kasus
        anchored = entry.frame.props or entry.frame.refs or entry.frame.words or right
        each = is_of_period(parsed, entry.place, entry.place)
        each = each or _is_of_office(parsed, entry, own, facts)
        if known and place not in right and anchored and not each:
            yield told_wrong(parsed, entry.first, entry.place, entry.said, known[0])


_OF_COUNTED: Final = pattern(r"d?[eq]?b|y?q?b")
_COUNTED: Final = pattern(r"b[cvnt]{0,4}[(y,]c?$")


def _is_of_counted(parsed: Parsed, place: int) -> bool:
    """Whether it is a share of so many: A: 4 dari 5 indikator tercapai (80%), 40% indikator."""
    behind = _OF_COUNTED.match(parsed.letters, place + 1) is not None
    return behind or _COUNTED.search(parsed.letters[:place]) is not None


_TOTALS: Final = frozenset({"jumlah", "jumlahnya", "seluruhnya", "total", "totalnya"})


def _is_of_office(parsed: Parsed, entry: _Entry, own: str, facts: Facts) -> bool:
    """Whether it is the first or the last pagu of the office, told under an indikator.

    Or any money of the office to the rupiah, or what is told of it by its name.
    """
    exact = (entry.said.step == 1 and entry.said.unit == RUPIAH) or entry.said.unit == PERCENT
    exact = exact or KANTOR in parsed.letters[entry.first : entry.place]
    props = {"akhir", "awal", "belanja", "serapan", "sisa"} if exact else {"akhir", "awal"}
    money = (facts.whole(prop) for prop in entry.frame.props if prop in props)
    meant = exact or (bool(own) and not entry.frame.refs)
    return meant and any(isinstance(x, Fraction) and agrees(entry.said, x) for x in money)


class _Entry(NamedTuple):
    frame: EntryFrame
    first: int
    place: int
    said: Quantity
    word: str


def _entries(parsed: Parsed, outer: EntryFrame) -> Iterator[_Entry]:
    """Each figure with what is said of it; what a part leaves out is that of the part before."""
    start, label = _label(parsed)
    if label is None:
        return
    label = label.within(outer)
    opening = _OPENING.match(parsed.letters) if not label.whens else None
    when = parsed.chunks[opening.end() - 1].when if opening is not None else None
    label = label._replace(whens=(when,)) if when is not None else label
    carried, foreign = cast("EntryFrame | None", label), False
    for match in _SEGMENT.finditer(parsed.letters, start):
        first, last = match.span()
        if parsed.letters[first - 1 : first] == ";":
            goes_on = _PROPERTY.match(parsed.letters, first)
            if carried is None and goes_on:
                continue  # of what is not known
            before = carried or label
            refs = before.refs if goes_on else label.refs
            carried = label._replace(refs=refs, props=before.props or label.props)
        aside = parsed.letters[first - 1 : first] == "("
        part = first and ("q" in parsed.letters[:start] if start else not aside)
        part = part and parsed.letters[first:last].strip("gN") == "q"
        if carried is None or part or (foreign and aside):
            continue  # a part of what is told before: Sisa Rp87 juta: Rp51 juta, Rp36 juta
        places = [at for at in range(first, last) if parsed.letters[at] == "q"]
        opens = first + (parsed.letters[first] == "d")
        inner = frame_of(parsed, opens, places[0] if places else last)
        carried = _carried(inner, carried, label, bare=not places)
        if carried is not None:
            frame = _of_share(parsed, first, carried) if aside else carried
            yield from _in_part(parsed, first, last, places, frame)
        foreign = inner is not None and inner.words != ()
        if carried is not None and inner is not None:
            timed = parsed.letters.startswith(("(", "):"), last)  # realisasi A (2024): 80
            whens = carried.whens if timed else label.whens
            carried = carried._replace(whens=whens, words=label.words)


_PROPERTY: Final = pattern(r"p:?c?q(?:\(q\))?(?:[;)]|$)")
"""A label without a name is of what stood before it: Pagu A: Rp6 miliar; sisa: Rp1 miliar."""
_SHARE: Final = pattern(r"q\(q\)")


def _of_share(parsed: Parsed, first: int, frame: EntryFrame) -> EntryFrame:
    """A share in brackets behind a result is that of its target: terealisasi 77 persen (96,25)."""
    shared = first > 1 and _SHARE.match(parsed.letters, first - 2) and frame.props == ("realisasi",)
    units = (
        [c.number.unit for c in parsed.chunks[first - 2 : first + 1] if c.number] if shared else []
    )
    of_result = units[1:] == [PERCENT] and units[0] != RUPIAH
    return frame._replace(props=("capaian",)) if of_result else frame


_OPENING: Final = pattern(r"[cPp]{0,3}t(?=[^:]*$)|pc?qN?P?t(?=,I)")
"""A time that opens a sentence holds for all of its parts: Untuk tahun 2026 ...

So does that of a figure that no name stands beside: ditargetkan 4 pada tahun 2023, A 3.
"""


def _carried(
    inner: EntryFrame | None, before: EntryFrame, label: EntryFrame, *, bare: bool
) -> EntryFrame | None:
    """What is said up to a figure; None from where on it is not clear."""
    if inner is None or (bare and inner.words):
        return None
    outer = label if inner.words and not inner.refs else before
    return inner.within(outer._replace(words=label.words))


def _in_part(
    parsed: Parsed, first: int, last: int, places: Sequence[int], frame: EntryFrame
) -> Iterator[_Entry]:
    """The figures between two marks: one, its year behind it, or as many as there are names."""
    if not places:
        return
    behind = frame_of(parsed, places[0] + 1, last)
    ends = {*"xV"}.isdisjoint(parsed.letters[places[0] + 1 : last])
    if len(places) == 1 and ends and behind and not (behind.refs or behind.props):
        told = _YEAR_BEHIND.match(parsed.letters, places[0] + 1)
        when = parsed.chunks[told.end() - 2].when if told is not None else None
        whens = (when,) if when is not None else frame.whens or behind.whens
        yield from _one(parsed, first, places[0], frame._replace(whens=whens))
    if (
        _TURNED.fullmatch(parsed.letters, places[0], last)
        and parsed.word(places[1] - 1) == "menjadi"
    ):
        yield from _one(parsed, first, places[1], frame)
    if parsed.letters[places[0] : last] == "qyq":
        yield from _one(parsed, first, places[0], frame)
        if {*frame.props} & {"belanja", "realisasi"}:
            yield from _one(parsed, first, places[1], frame._replace(props=("serapan",)))
    if _JOINED.fullmatch(parsed.letters, places[0], last) is None:
        return
    of_times = [frame._replace(whens=(when,)) for when in frame.whens]
    of_names = [frame._replace(refs=(ref,)) for ref in frame.refs]
    of_props = [frame._replace(props=(prop,)) for prop in frame.props]
    for frames in (of_times, of_names, of_props):
        for each, place in zip(frames, places, strict=True) if len(frames) == len(places) else ():
            yield from _one(parsed, first, place, each)


_TURNED: Final = pattern(r"qN?cqN?")


def _one(parsed: Parsed, first: int, place: int, frame: EntryFrame) -> Iterator[_Entry]:
    chunk = parsed.chunks[place]
    said = chunk.number
    if said is None or said.live or said.bound:
        return
    if not said.unit and frame.unit and chunk.word in NO_UNIT:
        scale = frame.scale
        said = said._replace(value=said.value * scale, step=said.step * scale, unit=frame.unit)
    yield _Entry(frame, first, place, said, chunk.word)


def _label(parsed: Parsed) -> tuple[int, EntryFrame | None]:
    """What stands before the only colon, and where it ends; several belong to what is beside."""
    colon = parsed.letters.find(":")
    if colon < 0 or parsed.letters.count(":") > 1:
        return 0, EntryFrame()
    most = colon - 1 if parsed.letters[colon - 1] == "m" else colon  # Pagu terbesar: ...
    return colon + 1, frame_of(without_figures(parsed._replace(chunks=parsed.chunks[:most])))


def _fits(said: Quantity, known: Sequence[Figure | Known]) -> bool:
    return any(isinstance(k.nilai, Fraction) and agrees(said, k.nilai) for k in known)


def told_wrong(
    parsed: Parsed, first: int, place: int, said: Quantity, right: Figure | Known
) -> Wrong:
    """A figure of an entry that is not its own."""
    if isinstance(right, Known):
        return contradicted(parsed, first, place, said, right)
    quote = parsed.quote(first, place)
    wrong = contradiction(quote, said, right)
    chunk = parsed.chunks[place]
    return (
        wrong._replace(written=parsed.sentence.quote(chunk.first, chunk.last))
        if wrong.token
        else wrong
    )
