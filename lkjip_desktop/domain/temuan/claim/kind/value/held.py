"""A figure held against the report: it is wrong where it is none of those it may be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.entity import Entity, Indikator, Jenjang, Kegiatan, Sasaran, Subsie
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.beside import MEAN
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.kind.value.elsewhere import is_distance
from lkjip_desktop.domain.temuan.claim.kind.value.known import (
    RANGE,
    known_beside,
    known_of,
    known_of_allotted,
    of_rows,
    shares_of_first,
)
from lkjip_desktop.domain.temuan.claim.kind.value.meant import (
    UNTOLD,
    WANTED,
    property_formerly,
    property_meant,
    ref_of,
    time_of,
)
from lkjip_desktop.domain.temuan.claim.kind.value.part import parts_of_all
from lkjip_desktop.domain.temuan.claim.kind.value.untold import (
    OF_UNNAMED,
    is_ambiguous,
    is_apart,
    is_left,
    is_listed,
    is_of_other,
    is_out_of,
    is_told,
)
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, KEGIATAN, Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH, agrees, fits, limits
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.scope import WHOLE
from lkjip_desktop.domain.temuan.claim.wrong import Wrong


def held(
    parsed: Parsed, start: int, place: int, prop: str, own: str, facts: Facts
) -> Iterator[Wrong]:
    """The figure at a place, if it is none of those that the report has for what it is told of."""
    said = parsed.chunks[place].number
    if said is None or not is_told(parsed, start, said, prop) or is_apart(parsed, start, place):
        return
    prop = property_meant(parsed, start, place, prop, said)
    when = time_of(parsed, start, place, prop, facts)
    ref = ref_of(parsed, start, place, prop, own, facts)
    prop = property_formerly(parsed, start, place, prop, ref)
    left = ref == WHOLE and prop == "sisa" and is_left(parsed, place, said)
    unnamed = ref == WHOLE and OF_UNNAMED.search(parsed.letters[:start])
    if when is None or ref is None or said.step == 0 or unnamed or left or prop == UNTOLD:
        return
    if prop == "target":
        yield from _upper(parsed, start, place, ref, when, facts)
    of_other = prop == "nilai" and own and is_of_other(parsed, start, own, facts)
    if of_other or is_ambiguous(parsed, start, prop, ref, facts):
        return
    known = shares_of_first(parsed, start, prop, said, facts) if ref == WHOLE else ()
    known = known or known_of(parsed, place, prop, ref, when, said, facts)
    if known:
        beside = known_beside(parsed, start, place, prop, ref, said, facts)
        known = (
            *known,
            *beside,
            *known_of_allotted(own, ref, facts),
            *_of_office(own, ref, prop, facts),
            *parts_of_all(parsed, ref, said, facts),
            *_mean(parsed, prop, ref, facts),
            *(_cut(facts) if prop == "hemat" and ref == WHOLE else ()),
            *_of_others(parsed, (start, place), prop, own, ref, when, facts),
        )
    if prop == "nilai" and is_out_of(parsed, place):
        known = (*known, *of_rows(ref, facts))
    real = [item for item in known if isinstance(item.nilai, Fraction)]
    is_so = limits if prop in WANTED else fits
    named = [item for item in real if item.nama]
    right = not named or any(is_so(said, item.nilai) for item in real)
    gap = said.unit != RUPIAH and is_distance(parsed, place)
    gap = gap and all(said.value * 2 < x.nilai for x in real if isinstance(x.nilai, Fraction))
    if not (right or gap or is_listed(parsed, place, ref)):
        wrong = contradiction(parsed.quote(min(start, place), place), said, named[0])
        kind = _ROWS.get(ref.kind)
        if wrong.token:
            wrong = wrong._replace(written=_written(parsed, place))
        elif kind is not None and wrong.kedua is None:
            wrong = wrong._replace(kedua=Address(kind.KIND, ref.id))
        yield wrong


def _of_office(own: str, ref: Ref, prop: str, facts: Facts) -> Iterator[Figure]:
    """The first and the last pagu of the office, told under an indikator by that name, too."""
    if prop in _OF_OFFICE and ref == Ref(INDIKATOR, own):
        yield Figure(facts.whole(prop), "")


def _mean(parsed: Parsed, prop: str, ref: Ref, facts: Facts) -> Iterator[Figure]:
    """The mean of what the kegiatan absorbed, each counted the same: rata-rata serapan."""
    shares = numbers_of(line.serapan for line in facts.lines())
    if prop == "serapan" and ref == WHOLE and shares and not MEAN.isdisjoint(parsed.texts):
        yield Figure(sum(shares, Fraction(0)) / len(shares), "")


def _of_others(
    parsed: Parsed, span: tuple[int, int], prop: str, own: str, ref: Ref, when: When, facts: Facts
) -> Iterator[Figure]:
    """Of the office or of what the text stands under, where the name is told in another clause."""
    start, place = span
    said = parsed.chunks[place].number
    since = max(parsed.letters.rfind(mark, 0, start) for mark in ",;g") + 1
    named = any(c.ref == ref for c in parsed.chunks[since:place])
    named = named or any(c.ref == ref for c in parsed.chunks[place + 1 :])
    if ref.kind not in {INDIKATOR, KEGIATAN} or named or ref == Ref(INDIKATOR, own) or not said:
        return
    for other in (WHOLE, Ref(INDIKATOR, own)) if own else (WHOLE,):
        yield from known_of(parsed, place, prop, other, when, said, facts)


_OF_OFFICE: Final = frozenset({"akhir", "awal"})
_ROWS: Final[Mapping[str, type[Entity]]] = {
    "I": Indikator, "K": Kegiatan, "S": Sasaran, "J": Jenjang, "U": Subsie,
}  # fmt: skip
"""The rows that names stand for."""


def _upper(
    parsed: Parsed, start: int, place: int, ref: Ref, when: When, facts: Facts
) -> Iterator[Wrong]:
    """The other end of a target that is a range: 2 sampai dengan 6."""
    match = RANGE.match(parsed.letters, place + 1)
    hasil = facts.indikator(ref.id) if ref.kind == "I" else None
    if match is None or hasil is None or hasil.indikator.polaritas != "rentang":
        return
    chunk = parsed.chunks[match.end() - 1]
    said, joined = chunk.number, parsed.quote(place + 1, place + 1)
    if said is None or said.live or when.year not in {0, facts.tahun} or when.part:
        return
    is_range = joined.startswith("sampai") or "–" in match[0]
    if is_range and isinstance(hasil.target_atas, Fraction) and not agrees(said, hasil.target_atas):
        figure = Figure(hasil.target_atas, f"batas atas target {facts.name(ref.id)}")
        yield contradiction(parsed.quote(start, match.end() - 1), said, figure)


def _written(parsed: Parsed, place: int) -> str:
    """A figure as it is written, with the unit that a live figure has of its own."""
    chunk, tokens = parsed.chunks[place], parsed.sentence.tokens
    last = chunk.last
    if parsed.letters[place + 1 : place + 2] == "N":
        last += 1
    return parsed.sentence.text[tokens[chunk.first].start : tokens[last].end]


def _cut(facts: Facts) -> Iterator[Figure]:
    """By how much the pagu was cut in the year: pagu dihemat Rp300 juta."""
    pagu = numbers_of([facts.whole("awal"), facts.whole("akhir")])
    if len(pagu) > 1:
        yield Figure(abs(pagu[0] - pagu[1]), "")
