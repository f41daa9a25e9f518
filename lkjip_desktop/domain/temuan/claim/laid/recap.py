"""How many indikator there are, told with a share, of so many, or by where their capaian lies.

So in: Yang belum sampai target ada tiga indikator dari 13; Sebanyak 3 indikator atau 30 % dari
keseluruhan indikator masih di bawah target; di atas 100 % = 2 indikator, tepat 100 % = 1 indikator.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.entity import Indikator, Sasaran
from lkjip_desktop.domain.number.figure import round_half_up
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import CACAH
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.many.group import is_so_many, miscounted, numbers_in
from lkjip_desktop.domain.temuan.claim.kind.status import MET, MISSED, OVER
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import JENJANG
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_NOUN: Final = "indikator(?: kinerja)?"
_DENIED: Final = (
    r"(?:belum|tidak|gagal) (?:berhasil )?(?:sampai|mencapai|memenuhi|menyentuh|meraih|tercapai"
    r"|terpenuhi)(?: (?:pada )?target(?:nya)?)?|(?:berada )?di bawah target(?:nya)?"
)
_STATES: Final = (
    (OVER, pattern(r"(?:melampaui|melebihi|melewati|(?:berada )?di atas) target(?:nya)?")),
    (MISSED, pattern(_DENIED)),
    (MET, pattern(r"(?:berhasil )?(?:mencapai|memenuhi|meraih) target(?:nya)?|tercapai|terpenuhi")),
)
_STATE: Final = "|".join(form.pattern for _, form in _STATES)
_NOW: Final = "(?:sudah |telah |masih |baru |dapat |yang |ternyata ){0,3}"
_ONLY: Final = (
    r"(?:hanya |cuma |tinggal |ada |sebanyak |berjumlah |sejumlah |masih |tersisa |baru ){1,3}"
)
_WHICH: Final = pattern(
    rf"(?:{_NOUN} )?yang {_NOW}(?P<state>{_STATE}) {_ONLY}(?P<many>#\d+)(?: {_NOUN})?"
    rf"(?: dari (?P<of>#\d+)(?: {_NOUN})?)?(?= [,.;(]|$)"
)
_SHARE: Final = pattern(
    rf"(?:sebanyak |sejumlah |ada |terdapat |hanya |baru ){{0,3}}(?P<many>#\d+) {_NOUN}"
    rf"(?: atau | \(? ?)(?P<share>#\d+)(?: \))? dari (?:keseluruhan|seluruh|semua|total|jumlah)"
    rf"(?: seluruh)?(?: (?P<of>#\d+))? {_NOUN}(?: yang ada| tahun ini)? {_NOW}(?P<state>{_STATE})"
    r"(?= [,.;(]|$)"
)
_THAN: Final = {
    "atas": 1, "lebih": 1, "melebihi": 1, ">": 1, "tepat": 0, "persis": 0, "sama": 0, "bawah": -1,
    "kurang": -1, "<": -1,
}  # fmt: skip
_BAND: Final = pattern(
    r"(?P<than>di atas|lebih dari|melebihi|>|tepat|persis|sama dengan|di bawah|kurang dari|<)"
    rf" (?P<limit>#\d+) (?:=|:|ada|sebanyak|berjumlah|sejumlah) (?P<many>#\d+) {_NOUN}(?= [,.;]|$)"
)
_CAPAIAN: Final = pattern(r"\bcapaian(?:nya)?\b")
_MONEY: Final = pattern(r"\b(?:anggaran|belanja|pagu|serapan|penyerapan)\b")
_NAMED: Final = frozenset("SUIKf")
"""What a number of indikator may be of."""
_BANDS: Final = 2
_ALL_OF: Final = pattern(
    rf"(?:jumlah )?{_NOUN} (?:(?:pada )?tahun (?P<year>\d{{4}}) )?(?:seluruhnya )?"
    r"(?:berjumlah|sebanyak|sejumlah|adalah|ada) (?P<many>#\d+)(?: buah| indikator)?(?: \.)?$"
)
_MEASURED: Final = pattern(
    r"(?:diukur|dinilai) (?:dari|dengan|melalui|berdasarkan) (?P<many>#\d+) sasaran(?: kegiatan"
    r"| program| strategis)?(?= [,.;]|$)"
)


@needing(words={"indikator", "sasaran"}, own=False, figure=True)
def wrong_recaps(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Numbers of indikator told so that there are not so many of, or not so large a share."""
    if not parsed.is_of(facts.tahun):
        return
    text = _spoken(parsed)
    measured = _MEASURED.search(text)
    if measured is not None and _NAMED.isdisjoint(parsed.letters[: int(measured["many"][1:])]):
        yield from _of_sasaran(parsed, measured, facts)
    if not _NAMED.isdisjoint(parsed.letters):
        return
    for form in (_WHICH, _SHARE):
        match = form.search(text)
        if match is not None and _opens(text, match.start()) and "indikator" in match[0]:
            yield from _in_state(parsed, match, facts)
    bands = [*_BAND.finditer(text)]
    opening = text[: bands[0].start()] if len(bands) >= _BANDS else ""
    if _CAPAIAN.search(opening) and not _MONEY.search(opening):
        for match in bands:
            yield from _in_band(parsed, match, facts)
    every = _ALL_OF.match(text)
    if every is not None:
        yield from _in_all(parsed, every, facts)


def _in_all(parsed: Parsed, match: re.Match[str], facts: Facts) -> Iterator[Wrong]:
    said, group = _number(parsed, match["many"]), facts.group("", "")
    if said is None or group is None or not said.is_count:
        return
    if said.value not in {group.banyak_indikator, group.banyak_berlaku}:
        right = str(group.banyak_indikator)
        so = f"banyaknya indikator {right}"
        yield Wrong(CACAH, _quote(parsed, match["many"]), so, right, kedua=table_of(Indikator))


def _spoken(parsed: Parsed) -> str:
    """The words of a sentence, with the place of each number for it."""
    tokens = parsed.sentence.tokens
    return " ".join(
        f"#{at}"
        if chunk.letter == "q"
        else " ".join([tokens[place].text for place in range(chunk.first, chunk.last + 1)])
        for at, chunk in enumerate(parsed.chunks)
    )


_FRAMING: Final = pattern(
    r"(?:(?:pada|selama|sepanjang|untuk|sampai|hingga|akhir|dengan|dari|hasil|secara|keseluruhan"
    r"|tahun|\d{4}|ini|demikian|pengukuran|kinerja|umum|,|:) ){0,12}"
)


def _opens(text: str, start: int) -> bool:
    """Whether no more stands before than when it is, or of what all of it is told."""
    return _FRAMING.fullmatch(text[:start]) is not None


def _number(parsed: Parsed, place: str | None) -> Quantity | None:
    return parsed.chunks[int(place[1:])].number if place else None


def _quote(parsed: Parsed, first: str, last: str | None = None) -> str:
    end = min(int((last or first)[1:]) + 1, len(parsed.chunks) - 1)
    return parsed.quote(int(first[1:]), end)


def _in_state(parsed: Parsed, match: re.Match[str], facts: Facts) -> Iterator[Wrong]:
    group = facts.group("", "")
    state = next((key for key, form in _STATES if form.fullmatch(match["state"])), "")
    said = _number(parsed, match["many"])
    if group is None or said is None or not state:
        return
    allowed = numbers_in(group, state, facts, beside=False)
    if state == OVER:
        allowed += numbers_in(group, MET, facts, beside=False)
    of, share = _number(parsed, match["of"]), _number(parsed, match.groupdict().get("share"))
    if of is not None and of.value not in {group.banyak_indikator, group.banyak_berlaku}:
        allowed = []  # of some of them
    elif not is_so_many(said, allowed, group):
        yield miscounted(_quote(parsed, match["many"]), group, state, allowed)
    elif share is not None and share.unit == PERCENT and not is_so_many(share, allowed, group):
        shown = _quote(parsed, match["share"])
        yield miscounted(shown, group, state, allowed)


def _in_band(parsed: Parsed, match: re.Match[str], facts: Facts) -> Iterator[Wrong]:
    limit, said = _number(parsed, match["limit"]), _number(parsed, match["many"])
    if limit is None or said is None or limit.unit != PERCENT or not said.is_count or said.about:
        return
    way = next(way for word, way in _THAN.items() if word in match["than"].split())
    reached = [round_half_up(x * 100, 0) / 100 for x in _capaian(facts)]
    count = sum((x > limit.value) - (x < limit.value) == way for x in reached)
    exact = sum((x > limit.value) - (x < limit.value) == way for x in _capaian(facts))
    if said.value not in {count, exact}:
        so = f"capaian {match['than']} {_shown(limit)} ada pada {count} indikator"
        quote = _quote(parsed, match["limit"], match["many"])
        yield Wrong(CACAH, quote, so, str(count), kedua=table_of(Indikator))


def _shown(limit: Quantity) -> str:
    """A limit in percent as a finding writes it."""
    return f"{limit.value} %" if limit.value.denominator == 1 else f"{float(limit.value)} %"


def _capaian(facts: Facts) -> list[Fraction]:
    return [*numbers_of(item.capaian for item in facts.members())]


def _of_sasaran(parsed: Parsed, match: re.Match[str], facts: Facts) -> Iterator[Wrong]:
    said, behind = _number(parsed, match["many"]), parsed.chunks[int(match["many"][1:]) + 1]
    level = behind.ref.id if behind.letter == JENJANG and behind.ref is not None else ""
    known = facts.count("sasaran", "", *([level] if level else [])) - {0}
    if said is not None and said.is_count and known and said.value not in known:
        right = " atau ".join(map(str, sorted(known)))
        so = f"banyaknya sasaran {right}"
        yield Wrong(CACAH, _quote(parsed, match["many"]), so, right, kedua=table_of(Sasaran))
