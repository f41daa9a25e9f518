"""Sums, shares and differences whose figures all stand in one sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import accumulate
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import HITUNGAN
from lkjip_desktop.domain.temuan.claim.kind.status import text_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexicon import UNITS
from lkjip_desktop.domain.temuan.claim.language.quantity import (
    PERCENT,
    RUPIAH,
    THAN,
    Quantity,
    agrees,
)
from lkjip_desktop.domain.temuan.claim.units import shown_in
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_SUM: Final = pattern(
    r"(?P<head>[qo])(?P<noun>[NIRb]?)[^q,:;()]{0,6}(?P<opens>,?[cV]?l|:|,c)(?P<items>[^;:()Xdk]{0,80})$"
)
_ITEM: Final = pattern(r"(?:^|[,g])[ch]{0,2}(?=q)")
_SHARE: Final = pattern(
    r"(?P<part>q)[NxI]{0,3}d[cpOte]{0,4}(?P<whole>q)[NxIb]{0,3}(?:c[VxwNI]{1,3})?[,(yc]{1,3}(?P<share>q)"
)
_SHARE_OF: Final = pattern(
    r"d[cpOte]{0,4}(?P<whole>q)[NxIOR]{0,2}(?P<mid>(?:VI|[,cpPVwhOx]){0,6})(?P<part>q)(?P<noun>[NI]?)[,(yc]{1,3}(?P<share>q)"
    r"(?!Bc?p|a[ck]?[kd]c?p)"
)
"""A share, but not one that tells how far it is from what stands behind it."""
_AIMED: Final = pattern(
    r"(?P<aim>p)[cPVI]{0,2}(?P<whole>q)[NcbI]?(?:,?g|,)(?:p|V)c{0,2}(?P<part>q)[NcbI]?(?:y|\()c?"
    r"(?P<share>q)(?!\)?[NcI]{0,2}[dBPkava])"
)
"""What was wanted, what was reached, and its share: ditargetkan 120, terealisasi 111 (92,5 %)."""
_RISE: Final = pattern(r"(?P<first>q)(?P<a>a)[chP]{0,2}(?P<by>q)N?[cP]{0,2}t?(?P<to>c)(?P<last>q)")
_FROM: Final = pattern(
    r"(?P<a>a)[chP]{0,2}(?P<by>q)[NcI]{0,2},?c?d(?P<first>q)[NcPt]{0,5}(?P<to>c)(?P<last>q)"
)
_BY_THEN: Final = pattern(
    r"(?P<a>a)c?d(?P<first>q)[NIcPt]{0,5}(?P<to>c)(?P<last>q)[NI]?[cPt]{0,3}[,(y]{1,2}[gc]{0,2}a?c?(?P<by>q)"
    r"(?!bx|[vB]|[NIbc]{0,2}[cP]{0,3}t|[NIbx]{0,3}(?:dc?|[,g]{1,2}c?)q)"
)
"""By how much, but not how many times: naik dari 38 menjadi 52, atau dua kali lipat dari 26.

Nor what it became later, or how many of how many that is: menjadi 75, 60, dan akhirnya 50 orang.
"""
_IN_BRACKETS: Final = pattern(
    r"(?P<a>a)[chP]{0,2}(?P<by>q)N?\((?P<first>q)N?(?P<to>c)(?P<last>q)N?\)"
)
"""naik 2,12 poin (89,4 menjadi 91,52)."""
_BESIDE: Final = pattern(
    r"(?P<last>q)N?\([cP]?tc?:?(?P<first>q)N?\),?c?(?P<a>a)[chP]{0,2}(?P<by>q)"
)
"""80,07 (tahun lalu 76,25), naik 3,82 poin."""
_OFF: Final = pattern(r"(?P<last>q)[Nxc]{1,3}(?P<by>q)N{0,2}(?P<a>v)c?(?P<first>q)(?!N?c?[dk])")
"""90,64 berada 3,64 di atas target 88."""
_THEN_BY: Final = pattern(
    r"(?P<first>q)[NxcPt]{0,6},[cPt]{0,4}(?P<to>c)(?P<last>q)[NxcPt]{0,6},?[gc]{0,3}(?P<a>a)[chP]{0,2}"
    r"(?P<by>q)(?!N?c?[dk])"
)
"""Pada semester I Rp42 juta, pada semester II menjadi Rp48 juta, jadi bertambah Rp6 juta."""
_PEOPLE: Final = frozenset(
    {
        "orang", "pegawai", "petugas", "penghuni", "tahanan", "narapidana", "peserta", "responden",
        "siswa", "guru", "dokter", "perawat", "klien", "pasien", "pengunjung", "pejabat",
        "personel", "karyawan", "anggota", "kasus", "kejadian", "perkara", "pengaduan",
        "kecelakaan", "pelanggaran", "temuan", "dokumen", "berkas", "kapal", "sampel", "kunjungan",
        "kendaraan", "gangguan", "bidan", "taruna", "mahasiswa", "pelamar", "penerima", "warga",
        "anak", "jiwa",
    }
)  # fmt: skip
"""What is told apart into kinds that are called otherwise: pegawai into laki-laki and perempuan."""


_TOTAL: Final = pattern(r"(?:^|[,;g])[cl:]{0,2}(?P<total>[ce])[cPw]{0,2}(?P<sum>q)")
TOTALS: Final = frozenset({"total", "totalnya", "jumlahnya", "jumlah", "seluruhnya", "keseluruhan"})
_FEWEST: Final = 3
"""Quantities that make a sum, a share or a difference."""


@needing("qq qo oq oo", figure=True)
def wrong_sums(parsed: Parsed) -> Iterator[Wrong]:
    """Figures of a sentence that do not fit together."""
    for match in _BOUND.finditer(parsed.letters) if parsed.has("qyBq") else ():
        yield from _bound(parsed, match)
    if parsed.letters.count("q") + parsed.letters.count("o") < _FEWEST:
        return
    for form, needs, judge in _FORMS:
        for match in form.finditer(parsed.letters) if parsed.has(needs) else ():
            yield from judge(parsed, match)
    yield from _rest(parsed)
    yield from _occupied(parsed)


_ROOM: Final = frozenset({"kapasitas", "kapasitasnya", "berkapasitas", "tampung"})
_MADE_FOR: Final = frozenset({"dirancang", "dibangun", "diperuntukkan", "disediakan"})
"""Before how many a place has room for, which is told first."""
_FULL: Final = frozenset({"hunian", "huniannya", "okupansi", "okupansinya", "keterisian"})


def _occupied(parsed: Parsed) -> Iterator[Wrong]:
    """How full a place is, told beside its room and how many are in it."""
    tokens = parsed.sentence.tokens
    places = [place for place, letter in enumerate(parsed.letters) if letter == "q"]
    chunks = [parsed.chunks[place] for place in places]
    shares = [c for c in chunks if c.number is not None and c.number.unit == PERCENT]
    room = [c for c in chunks if {t.text for t in tokens[c.first - 2 : c.first]} & _ROOM]
    if len(chunks) != _FEWEST or len(shares) != 1 or len(room) > 1 or shares == room:
        return
    inside = [c for c in chunks if c not in (*shares, *room)]
    if not room and {t.text for t in tokens} & _MADE_FOR:
        room = [inside.pop(0)]
    if len(room) != 1 or len(inside) != 1:
        return
    share, whole, part = shares[0].number, room[0].number, inside[0].number
    ahead = {token.text for token in tokens[: shares[0].first]}
    if share is None or whole is None or part is None or not ahead & _FULL:
        return
    exact = not any(n.live or n.bound or n.about for n in (share, whole, part))
    right = part.value / whole.value * 100 if whole.is_count and whole.value else None
    if right is None or not exact or not part.is_count:
        return
    if not agrees(share, right) and not agrees(share, right - 100):
        quote = parsed.quote(min(places), max(places))
        yield _wrong(quote, f"hasil baginya {shown_in(right, share.unit)}", share, right)


def _numbers(parsed: Parsed, match: re.Match[str], *names: str) -> list[Quantity] | None:
    """The quantities of these groups; None where one of them is live, rough or a limit."""
    found = [parsed.chunks[match.start(name)].number for name in names]
    known = [
        item for item in found if item is not None and not (item.live or item.bound or item.about)
    ]
    return known if len(known) == len(names) else None


def _sum(parsed: Parsed, match: re.Match[str]) -> Iterator[Wrong]:
    head = parsed.chunks[match.start("head")]
    if match["opens"] == ",c" and parsed.quote(
        match.end("opens") - 1, match.end("opens") - 1
    ) not in {"yaitu", "yakni"}:
        return
    start = match.start("items")
    last = match.start("items") + _parts_end(parsed, match)
    if (
        start == last
        or parsed.word(start) == "selisih"
        or "C" in parsed.letters[start:last]
        or _AWAY.search(parsed.letters[start : last + 1])
        or not _OTHERS.isdisjoint(parsed.texts[head.last :])
    ):
        return  # masing-masing 24 orang di dua blok; 36 di atas target dan 71 di atas yang lalu
    items = [
        parsed.chunks[start + item.end()] for item in _ITEM.finditer(parsed.letters[start:last])
    ]
    inside = [c for c in parsed.chunks[start:last] if c.letter == "q"]
    if head.number is not None and head.number.unit == RUPIAH:
        items = inside
    numbers = [item.number for item in items if item.number is not None]
    whole = head.number
    if not items[1:] or not (_is_split(head, items) or _is_nearly(whole, numbers)):
        return
    if whole is None or any(item.live or item.bound or item.about for item in (whole, *numbers)):
        return
    total, slack = sum((item.value for item in numbers), Fraction(0)), slack_of((whole, *numbers))
    part = _out_of(parsed, match.start("head"))
    told = [c.number.value for c in parsed.chunks[: match.start("head")] if c.number is not None]
    if total in told:
        return  # it is told before: 141 hektare, sembilan kurang dari target, terdiri atas ...
    if whole.value in accumulate(item.value for item in numbers):
        return  # what follows the parts stands beside them: 34 pegawai, serta 112 mitra
    if abs(total - whole.value) > slack and (part is None or part.value != total):
        quote = parsed.quote(match.start("head"), len(parsed.chunks) - 1)
        yield _wrong(quote, f"jumlah bagiannya {shown_in(total, whole.unit)}", whole, total)


_OTHERS: Final = frozenset({"selebihnya", "sisanya"})
"""What is left of a whole, of which it is not told how many."""


def _out_of(parsed: Parsed, head: int) -> Quantity | None:
    """The part of a whole: 217 in "217 dari 250 penderita, terdiri atas ..."."""
    before = re.search(r"q[NIx]{0,2}d[ce]?$", parsed.letters[:head])
    return parsed.chunks[before.start()].number if before else None


def _parts_end(parsed: Parsed, match: re.Match[str]) -> int:
    """Where the parts end: behind ", yang" it is told more of them, or of some among them."""
    items, start = match["items"], match.start("items")
    for comma in (at for at, letter in enumerate(items) if letter == ","):
        behind = parsed.sentence.tokens[parsed.chunks[start + comma].last + 1 :][:1]
        if (behind and behind[0].text == "yang") or items[comma + 1 : comma + 2] in {*"VwvMna"}:
            return comma
    return len(items)


def _total(parsed: Parsed, match: re.Match[str]) -> Iterator[Wrong]:
    """Counts of one noun side by side, and behind them their total."""
    place = match.start("sum")
    openers = {parsed.word(at) for at in range(match.start(), place)}
    whole = parsed.chunks[place]
    before = [c for c in parsed.chunks[: match.start()] if c.letter == "q"]
    if TOTALS.isdisjoint(openers) or whole.number is None or not before[1:]:
        return
    numbers = [c.number for c in before if c.number is not None]
    listed = "l" in parsed.letters or _is_alike(parsed, match.start(), whole.number, numbers)
    of_money = {n.unit for n in (whole.number, *numbers)} == {RUPIAH} and listed
    same = {c.word for c in before} == {whole.word} and whole.word
    if "d" in parsed.letters[:place] or not (same or of_money):
        return
    every = (whole.number, *numbers)
    if any(not (of_money or n.is_count) or n.bound or n.about or n.live for n in every):
        return
    total = sum((n.value for n in numbers), Fraction(0))
    if abs(total - whole.number.value) > (slack_of(every) if of_money else 0):
        quote = parsed.quote(match.start("total"), place)
        yield _wrong(
            quote, f"jumlah bagiannya {shown_in(total, whole.number.unit)}", whole.number, total
        )


_ALIKE: Final = pattern(r"(?:(?:^|[,g]{1,2})p[xV]{1,4}q){2,9}")

_BY_TIME: Final = pattern(r"(?:(?:^|[,g]{1,2})[cPpxVw]{0,3}t[cPpxVwM]{0,3}q){2,4}")
"""What was paid in one time and in others: pada semester I ... dan pada semester II ..."""


def _is_alike(parsed: Parsed, end: int, whole: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether money of one property is told up to a place, of other things or times, most of it.

    So in: belanja sewa Rp84 juta, belanja bahan Rp126 juta, seluruhnya Rp210 juta.
    """
    before = parsed.letters[:end]
    if _ALIKE.fullmatch(before) is None and _BY_TIME.fullmatch(before) is None:
        return False
    of = {chunk.payload for chunk in parsed.chunks[:end] if chunk.letter == "p"}
    total = sum((item.value for item in parts), Fraction(0))
    return len(of) <= 1 and abs(total - whole.value) <= NEARLY * whole.value


_DENIED: Final = pattern(
    r"(?P<whole>q)[NI]?,[gc]{0,2}(?P<did>[xVIv]{1,2})c?(?P<part>q)[NI]?[,g]{1,2}c?n(?P<not>[xVIv]{1,2})"
    r"c?(?P<rest>q)"
)


def _denied(parsed: Parsed, match: re.Match[str]) -> Iterator[Wrong]:
    """Those of whom something is so, and those of whom it is not: lulus 585, belum lulus 65."""
    numbers = _numbers(parsed, match, "whole", "part", "rest")
    ends = [(match.start(name), match.end(name) - 1) for name in ("did", "not")]
    did, denied = (parsed.quote(*places).casefold() for places in ends)
    if numbers is None or did != denied or not all(item.is_count for item in numbers):
        return
    whole, part, rest = numbers
    right = whole.value - part.value
    if right >= 0 and right != rest.value:
        quote = parsed.quote(match.start(), match.start("rest"))
        yield _wrong(quote, f"selisihnya {shown_in(right, rest.unit)}", rest, right)


_AWAY: Final = pattern(r"qN?(?:B|a[kd])")
"""A figure that tells how far apart two lie."""
NEARLY: Final = Fraction(1, 10)


def _is_nearly(whole: Quantity | None, items: Sequence[Quantity]) -> bool:
    """Whether counts of several kinds nearly make the whole: then they are meant to."""
    if whole is None or not all(item.is_count for item in (whole, *items)) or not items[1:]:
        return False
    total = sum((item.value for item in items), Fraction(0))
    most = max(item.value for item in items)
    return most < whole.value and abs(total - whole.value) <= NEARLY * whole.value


def slack_of(numbers: Iterable[Quantity]) -> Fraction:
    """How far rounded figures may be off; none where all are whole."""
    steps = [item.step for item in numbers]
    return sum(steps, Fraction(0)) if max(steps) != 1 else Fraction(0)


def _is_split(head: Chunk, items: Sequence[Chunk]) -> bool:
    """Whether the items are parts of the head: of one unit, and kinds of what it counts."""
    numbers = [item.number for item in (head, *items)]
    units = {number.unit for number in numbers if number is not None}
    if units == {RUPIAH}:
        return True
    if units != {""} or any(number is None or not number.is_count for number in numbers):
        return False
    nouns = {item.word for item in items}
    if nouns & UNITS and nouns != {head.word}:
        return False
    return nouns == {head.word} or (head.word in _PEOPLE and "" not in nouns)


def _wrong(quote: str, so: str, said: Quantity, right: Fraction) -> Wrong:
    return Wrong(HITUNGAN, quote, so, shown_in(right, said.unit))


def _share(parsed: Parsed, match: re.Match[str]) -> Iterator[Wrong]:
    numbers = _numbers(parsed, match, "part", "whole", "share")
    if numbers is None:
        return
    part, whole, share = numbers
    counted = match.groupdict().get("noun") and parsed.chunks[match.start("part")].word
    if _is_of_part(parsed, match):
        return
    if "x" in (match.groupdict().get("mid") or "") and counted:
        return  # of something else: dari 160 tempat tidur, rata-rata dirawat 12 hari atau 7 persen
    fits = share.unit == PERCENT and part.unit == whole.unit != PERCENT and whole.value > 0
    if not fits or part.value > whole.value:
        return
    right = part.value / whole.value * 100
    low = (part.value - part.step / 2) / (whole.value + whole.step / 2) * 100
    high = (part.value + part.step / 2) / (whole.value - whole.step / 2) * 100
    rounded = (
        max(part.step, whole.step) > 1 and low - share.step <= share.value <= high + share.step
    )
    rest = 100 - right
    if not (agrees(share, right) or agrees(share, rest) or rounded):
        quote = parsed.quote(match.start(), match.start("share"))
        yield _wrong(quote, f"hasil baginya {shown_in(right, share.unit)}", share, right)


def _aimed(parsed: Parsed, match: re.Match[str]) -> Iterator[Wrong]:
    """A share of what was wanted; what is the better the lower it is has as much less."""
    numbers = _numbers(parsed, match, "whole", "part", "share")
    if numbers is None or parsed.chunks[match.start("aim")].payload != "target":
        return
    whole, part, share = numbers
    if share.unit != PERCENT or part.unit != whole.unit or part.unit == PERCENT or not whole.value:
        return
    right = part.value / whole.value * 100
    if not any(agrees(share, one) for one in (right, 200 - right, 100 - right, right - 100)):
        quote = parsed.quote(match.start(), match.start("share"))
        yield _wrong(quote, f"hasil baginya {shown_in(right, share.unit)}", share, right)


def _is_of_part(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether a share is one of those that are told last: 283 terlambat, separuhnya karena ..."""
    place = match.start("share")
    if parsed.letters[place - 1] != ",":
        return False
    named = _OF_OWN.match(parsed.letters, place + 1) is not None
    return named or parsed.word(place).endswith("nya")


_OF_OWN: Final = pattern(r"x{1,2}[RIN]|[NI]|V")
"""Behind a share that is of what is told last: tiga perempat lebih berupa METAR."""


def _joined_by(parsed: Parsed, match: re.Match[str]) -> str:
    return parsed.sentence.tokens[parsed.chunks[match.start("to")].first].text


_FARTHEST: Final = 500
_OFF_BY: Final = {"di atas": "naik", "di bawah": "turun"}


def _difference(parsed: Parsed, match: re.Match[str]) -> Iterator[Wrong]:
    numbers = _numbers(parsed, match, "first", "by", "last")
    turned = parsed.chunks[match.start("a")].payload
    if parsed.letters[match.start("a")] == "v":
        turned = _OFF_BY.get(
            " ".join(parsed.quote_of(parsed.chunks[match.start("a")]).split()[:2]), ""
        )
    if (
        numbers is None
        or turned not in {"naik", "turun"}
        or ("to" in match.groupdict() and _joined_by(parsed, match) != "menjadi")
    ):
        return
    first, by, last = numbers
    if _OF_OTHER.match(parsed.letters, max(match.end("by"), match.end("last"))):
        return  # 6 lebih banyak daripada batas
    low, high = sorted((first.value, last.value))
    if first.unit != last.unit or high > low * _FARTHEST > 0:
        return  # ribu may be told once: dari 58,4 menjadi 71,68 ribu ton
    change = last.value - first.value if turned == "naik" else first.value - last.value
    allowed = [change] if by.unit in (first.unit, "") else []
    if by.unit == PERCENT and first.value:
        allowed.append(change / first.value * 100)
    slack = slack_of((first, by, last)) if by.unit != PERCENT else Fraction(0)
    slack -= min(first.step, by.step, last.step) if slack else 0  # all rounded, or all cut
    if allowed and not any(agrees(by, item) or abs(by.value - item) <= slack for item in allowed):
        quote = parsed.quote(match.start(), max(match.start("last"), match.start("by")))
        yield _wrong(quote, f"selisihnya {shown_in(allowed[-1], by.unit)}", by, allowed[-1])


_ANOTHER: Final = frozenset({"adapun", "sedangkan", "sementara"})
_OF_OTHER: Final = pattern(r"[NI]?a[kd]")
"""Behind a figure it is told of what else than the others it is that much more."""
_PARTS: Final = {
    "pagu": "whole",
    "akhir": "whole",
    "belanja": "part",
    "realisasi": "part",
    "sisa": "rest",
}
_OF_PROPERTY: Final = pattern(r"p[cMtPhOw]{0,4}q")


def _rest(parsed: Parsed) -> Iterator[Wrong]:
    """What is left of a pagu, where pagu, what was spent and the rest are told together."""
    found: dict[str, list[tuple[int, Quantity]]] = {}
    named = parsed.letters.count("I") + parsed.letters.count("K")
    if named > 1 and not _ANOTHER.isdisjoint(parsed.texts):
        return  # each clause may be of another name
    for match in _OF_PROPERTY.finditer(parsed.letters):
        number, role = (
            parsed.chunks[match.end() - 1].number,
            _PARTS.get(parsed.chunks[match.start()].payload),
        )
        if number is not None and number.unit == RUPIAH and role is not None and not number.live:
            found.setdefault(role, []).append((match.end() - 1, number))
    if sorted(found) != ["part", "rest", "whole"] or any(
        len(items) > 1 for items in found.values()
    ):
        return
    (_, whole), (_, part), (_place, rest) = (found[name][0] for name in ("whole", "part", "rest"))
    right = whole.value - part.value
    if abs(rest.value - right) > slack_of((whole, part, rest)):
        places = [items[0][0] for items in found.values()]
        yield _wrong(
            parsed.quote(min(places), max(places)),
            f"selisihnya {shown_in(right, rest.unit)}",
            rest,
            right,
        )


_BOUND: Final = pattern(r"(?P<first>q)N?[,(]?yc?(?P<than>B)(?P<last>q)")
"""104,01 persen atau belum genap 100 persen."""


def _bound(parsed: Parsed, match: re.Match[str]) -> Iterator[Wrong]:
    """A figure and the limit that it is told to lie beyond."""
    first, last = (parsed.chunks[match.start(name)].number for name in ("first", "last"))
    compare = THAN.get(text_of(parsed, match.start("than")))
    if first is None or last is None or compare is None or not first.unit == last.unit == PERCENT:
        return
    if not (first.live or first.bound or first.about) and not compare(first.value, last.value):
        quote = parsed.quote(match.start(), match.start("last"))
        yield _wrong(quote, f"angkanya {shown_in(first.value, first.unit)}", last, first.value)


_FORMS: Final[
    tuple[tuple[re.Pattern[str], str, Callable[[Parsed, re.Match[str]], Iterator[Wrong]]], ...]
] = (
    (_SUM, "", _sum),
    (_TOTAL, "cq eq", _total),
    (_SHARE, "qdqq", _share),
    (_SHARE_OF, "dqqq", _share),
    (_AIMED, "pqqq", _aimed),
    (_RISE, "qaqcq", _difference),
    (_FROM, "aqdqcq", _difference),
    (_BY_THEN, "adqcqq", _difference),
    (_IN_BRACKETS, "aq(qcq", _difference),
    (_BESIDE, "q(tqaq", _difference),
    (_THEN_BY, "q,cqaq", _difference),
    (_OFF, "qqvq", _difference),
    (_DENIED, "q,qnq", _denied),
)
"""How figures stand together, the letters each form is never without, and how it is judged."""
