"""Claims of a change: against an earlier year, and of the pagu against what it was."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.number.figure import (
    Nilai,
    format_rupiah,
    round_half_up,
)
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction, written
from lkjip_desktop.domain.temuan.claim.known import known_figures
from lkjip_desktop.domain.temuan.claim.language.ahead import CHAPTERS
from lkjip_desktop.domain.temuan.claim.language.chunk import TIME, Parsed
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, agrees, plain
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.scope import is_clear
from lkjip_desktop.domain.temuan.claim.units import in_its_thousands, in_its_unit
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_SUBJECT: Final = (
    r"(?:(?P<prop>p)(?:c?q(?=c{0,2}a))?[cthP]{0,2})?"
    r"(?:(?P<who>(?<!I,)(?<!Ig)(?<!I,g)I(?:(?:,?g|,)I)*)[cMtPhwv]{0,4}(?:(?P<after>p)[ch]{0,2}|(?<=c)q,?c(?=a))?)?"
)
_AGAINST: Final = pattern(
    _SUBJECT + r"(?:a[cP]{0,2}(?P<by>q)?[NIb]{0,2}x?(?:,)?c{0,2}(?P<to>[kd])|(?P<same>y))[cPp]{0,3}"
    r"(?:(?P<again>I)[cP]{0,2})?t"
)
_BEFOREHAND: Final = pattern(
    r"(?:^|;)k[cP]{0,2}(?:qN?[cP]{0,2})?(?P<t>t)(?:\(?[cP]{0,3}qN?\)?)?,c?"
    + _SUBJECT
    + r"a[cP]{0,2}(?P<by>q)?"
)
_BY_AGAINST: Final = pattern(
    _SUBJECT + r"(?:t|[^;]{0,24}?[,g](?=c?q))?c?(?P<by>q)N{0,2}a(?P<to>[kd])[cPp]{0,3}t"
)
_POINTS: Final = "poin"
_FROM_TO: Final = pattern(
    _SUBJECT + r"(?:[PD]{0,2})a[ch]{0,2}d(?P<from>q)(?:N?x?|I)(?:[cP]{0,2}t)?"
    r"c{1,2}(?P<to>q)(?:N?x?[cP]{0,2}t)?"
)
_FORMERLY: Final = pattern(
    r"^k[cP]{0,2}(?P<t>t),?(?P<prop>p)?c{0,2}(?P<who>I)(?P<after>(?!))?c{0,2}a,?c{1,2}"
    r"(?P<from>q)(?:N?x?|I)c{1,2}(?P<to>q)"
)
"""Dibandingkan tahun lalu A menunjukkan perbaikan, yang semula 77,4 menjadi 79,5."""
_TO_FROM: Final = pattern(_SUBJECT + r"ac(?P<to>q)(?:N?x?|I)d(?P<from>q)")
_FROM: Final = pattern(_SUBJECT + r"a[ch]{0,2}d(?P<from>q)N?x?[cP]{0,2}t(?!c{1,2}q)")
_PAGU: Final = pattern(
    r"(?P<one>p)(?:[cOtM]{0,3}q)?[cOt]{0,4}a(?:[ch]{0,2}|[cP]{0,2}t{1,2}c?)(?P<by>q)(?:\(q\))?(?:[cP]{0,2}(?:[kd]c?(?P<two>p)[cO]{0,2}(?P<t>t)?|[kd]c?(?P<year>t)))?"
)
_PAGU_CUT: Final = pattern(r"a(?P<one>p)[cOPt]{1,6}(?P<by>q)")
"""What the pagu was changed by, as a noun: penambahan anggaran sebesar Rp150 juta."""
_PAGU_BESIDE: Final = pattern(r"(?<=[p,])c?(?P<one>p)[cOt]{0,4}a(?=c{0,2}(?:$|[.;,j]))")
"""The pagu behind what it is held against: dibandingkan pagu awal, pagu akhir naik."""
_PAGU_TURN: Final = pattern(
    r"(?P<one>p)[cOt]{0,4}a[cP]{0,2}(?:[kd]c?(?P<two>p)[cO]{0,2}(?P<t>t)?|[kd][cP]{0,2}(?P<year>t))"
)
_BY_TO: Final = pattern(_SUBJECT + r"a[ch]{0,2}(?P<by>q)N{0,2}c{1,2}(?P<last>q)(?!N?c?d)")
_BY_FROM: Final = pattern(
    _SUBJECT + r"a[ch]{0,2}(?P<by>q)(?:N{0,2}|I),?d(?P<first>q)"
    r"(?:(?:N?|I)[cP]{0,2}(?P<t>t)(?!.*[qt])|(?!(?:N?|I)[cPx]{0,2}[tc]q?))"
)
_RISE_IN: Final = pattern(
    r"^k[cP]{0,2}(?P<t>t),?c{0,2}a(?P<prop>(?!))?(?P<after>(?!))?(?P<by>(?!))?P?(?P<who>I)(?!P?[cx]?q)"
)
"""Terhadap tahun lalu telah terjadi penurunan pada penyuluhan hukum."""
_RISE_OF: Final = pattern(
    r"a(?P<who>I)(?P<prop>(?!))?(?P<after>(?!))?(?:[dk]|P)[cP]{0,2}(?P<t>t)(?:[cP]{1,2}(?P<until>t))?[cM]{1,3}(?P<by>q)"
)
_NOUN_OF: Final = pattern(
    r"(?:^[Vw]?|(?<=[,;])c?)a(?=[pPI])(?P<prop>p)?P?(?P<who>I)?(?P<after>(?!))?[cP]{0,2}(?:(?P<by>q)[NI]{0,2})?c?[kd]"
    r"[cPp]{0,3}(?P<t>t)"
)
"""Terjadinya penurunan realisasi perkara banding dibandingkan tahun 2023."""
_PAGU_MORE: Final = pattern(
    r"(?P<one>p)[cOt]{0,3}a[ck]{0,2}[kd]c?(?P<two>p)[cO]{0,2}(?P<t>t)?[c]{1,2}(?P<by>q)"
)


@needing("a yt")
def wrong_trends(parsed: Parsed, own: str, facts: Facts, tempat: str) -> Iterator[Wrong]:
    """What is said to have risen, fallen or stayed and has not, or not by so much."""
    if tempat in CHAPTERS and _BECOMES.search(parsed.letters):
        return  # ditekan menjadi 7 kasus
    for form, needs, judge in _TOLD:
        for match in form.finditer(parsed.letters) if parsed.has(needs) else ():
            yield from judge(parsed, match, own, facts)
    for match in _PAGU.finditer(parsed.letters):
        if not _PAGU_MORE.match(parsed.letters, match.start()):
            yield from _pagu(parsed, match, own, facts)


_BECOMES: Final = pattern(r"acq")
"""A change with what it leads to; in a chapter of what is to come it is one that is planned."""


def _who(parsed: Parsed, match: re.Match[str], own: str) -> tuple[list[Ref], str]:
    """The indikator a change is told of, and of which of their figures; none where unbound."""
    place = match.start("after") if match["after"] else match.start("prop") if match["prop"] else -1
    prop = parsed.chunks[place].payload if place >= 0 else ""
    if prop not in {"", "realisasi", "capaian", "target", "nilai"}:
        return [], prop
    if match["who"]:
        before = parsed.letters[match.start() - 1 : match.start()] if match.start() else ""
        by = parsed.quote(match.start() - 1, match.start() - 1) if before == "P" else ""
        if by in _TO or (by == "di" and _part_of_name(parsed, match)):
            return [], prop
        if before and before in "xXRNKmaSJUbk":
            return [], prop
        if not match["prop"] and _OF_TARGET.search(parsed.letters[: match.start("who")]):
            opening = parsed.chunks[parsed.letters.rindex("p", 0, match.start("who"))]
            prop = "target" if opening.payload == "target" else prop
        chunks = parsed.chunks[match.start("who") : match.end("who")]
        return [c.ref for c in chunks if c.letter == "I" and c.ref is not None], prop
    before = parsed.letters[: match.start()]
    bare = not match["prop"] and re.fullmatch("c{1,2}t?", before) is not None
    bare = bare or (match.re.pattern == _BEFOREHAND.pattern and _ends(parsed, match))
    opens = not before and bool(match.groupdict().get("by"))
    bare = bare or (opens and ("first" in match.groupdict() or _is_noun(parsed, match)))
    if own and (bare or match["prop"]) and is_clear(parsed, match.start()):
        return [Ref("I", own)], prop
    return [], prop


_OF_TARGET: Final = pattern(r"^p[cPV]{1,4}$")
"""Before a name a property of it, with what was done with that: target yang dipasang untuk A."""


def is_share(row: Indikator) -> bool:
    """Whether a figure is none of how many there are: a part of a name may count them."""
    return is_percent(row.satuan) or is_index(row.satuan) or is_timed(row)


def is_timed(row: Indikator) -> bool:
    return not _TIMED.isdisjoint(row.satuan.casefold().split())


def names_measure(text: str, row: Indikator) -> bool:
    """Whether a part of a name has the word of what is measured: ketepatan waktu, prevalensi."""
    opens = text.split(maxsplit=1)[0] == row.nama.casefold().split(maxsplit=1)[0]
    return opens or _MEASURE.match(text) is not None


_MEASURE: Final = pattern(
    r"(?:\S{1,30} ){0,3}?"
    r"(?:persentase|indeks|nilai|tingkat|skor|rasio|rata|waktu|cakupan|angka|(?:ke|pe)[a-z]{4,30}an)\b"
)


def _part_of_name(parsed: Parsed, match: re.Match[str]) -> str:
    """The only name a change is told of, if it is a part of one."""
    chunks = parsed.chunks[match.start() : match.end()]
    named = [chunk for chunk in chunks if chunk.letter == "I"]
    return parsed.quote_of(named[0]) if len(named) == 1 and named[0].payload == "sebagian" else ""


def _counts(part: str, row: Indikator) -> bool:
    """Whether a part of the name of a share rather says how many there are: dokumen impor."""
    return bool(part) and is_share(row) and not names_measure(part, row)


_NEW: Final = pattern(r"\b(?:baru|yang (?:masuk|ditemukan))\b")
"""Behind a name, that only those are told of which are new or came in."""
_TO: Final = frozenset({"dengan", "kepada", "melalui", "oleh", "ke", "via"})
"""Prepositions that make a name another's: pemberian obat kepada penderita."""


def _is_noun(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether a sentence begins with the change as a noun, and of nothing else by name."""
    first = parsed.word(0)
    behind = parsed.letters[match.end() : match.end() + 1]
    return first.startswith(("pe", "ke")) and first.endswith("an") and behind in {*",jwVcn", ""}


def _ends(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether a change held against a time before it is told of nothing by name."""
    return not match["prop"] and bool(match["by"] or match.end() == len(parsed.letters))


def _against(parsed: Parsed, match: re.Match[str], own: str, facts: Facts) -> Iterator[Wrong]:
    place = match.start("t") if "t" in match.groupdict() else match.end() - 1
    when = parsed.chunks[place].when or When()
    year = when.year
    until = match.groupdict().get("until") and parsed.chunks[match.start("until")].when
    if when.part or not year or year >= facts.tahun or (until and until.year != facts.tahun):
        return
    change = _change(parsed, match)
    refs, prop = _who(parsed, match, own)
    again = match.groupdict().get("again") and parsed.chunks[match.start("again")].ref
    if again and {*refs} != {again}:
        return
    column = prop if prop in {"target", "capaian"} else "realisasi"
    part = "" if prop else _part_of_name(parsed, match)
    if _NEW.search(parsed.quote(match.start(), match.end() - 1)):
        return
    for ref in refs:
        hasil = facts.indikator(ref.id)
        told = _turned(change, hasil.indikator) if hasil is not None else ""
        if hasil is None or not told or _counts(part, hasil.indikator):
            continue
        now: Nilai = getattr(hasil, column)
        then = facts.past(ref.id, year).get(column)
        if not isinstance(now, Fraction) or not isinstance(then, Fraction):
            continue
        quote = parsed.quote(match.start(), match.end() - 1)
        first, last = f"{plain(then)} pada tahun {year}", f"{plain(now)} pada tahun {facts.tahun}"
        so = f"{column} {facts.name(ref.id)} {first} dan {last}"
        of_other = _is_so_of_other(told, prop, ref.id, year, facts)
        if not _is_so(told, now, then) and of_other is None:
            kedua = at(hasil.indikator, "realisasi")
            yield Wrong(KEADAAN, quote, so, f"{plain(then)} → {plain(now)}", kedua=kedua)
        elif match["by"] and told != "tetap":
            wrong = [*_by(parsed, match, now, then, hasil.indikator, so)]
            if of_other is None or [*_by(parsed, match, *of_other, hasil.indikator, so)]:
                yield from wrong


def _change(parsed: Parsed, match: re.Match[str]) -> str:
    """How something turned; "" where it is not told."""
    if match.groupdict().get("same"):
        same = match.start("same")
        return "tetap" if parsed.quote(same, same).casefold() == "sama dengan" else ""
    return next(c for c in parsed.chunks[match.start() :] if c.letter == "a").payload


def _against_by(parsed: Parsed, match: re.Match[str], own: str, facts: Facts) -> Iterator[Wrong]:
    """By how many points, told before it is said whether more or less."""
    if parsed.chunks[match.start("by")].word == _POINTS:
        yield from _against(parsed, match, own, facts)


def _turned(change: str, row: Indikator) -> str:
    """Whether better means more, or less, and slower a longer time; "" where it is neither."""
    if change in {"cepat", "lambat"}:
        return {"cepat": "turun", "lambat": "naik"}[change] if is_timed(row) else ""
    better = {"naik": ("naik", "turun"), "turun": ("turun", "naik")}.get(row.polaritas, ("", ""))
    return {"membaik": better[0], "memburuk": better[1]}.get(change, change)


_TIMED: Final = frozenset({"detik", "menit", "jam", "hari", "minggu", "pekan", "bulan"})
"""Units of what is quicker or slower; "kali" and the like are not."""


def _is_so(change: str, now: Fraction, then: Fraction) -> bool:
    first, last = round_half_up(then, 2), round_half_up(now, 2)
    return {"naik": last > first, "turun": last < first, "tetap": last == first}.get(change, True)


def _is_so_of_other(
    change: str, prop: str, row: str, year: int, facts: Facts
) -> tuple[Fraction, Fraction] | None:
    """Now and then of the other figure that is called capaian or nilai, if it so changed."""
    other = {"capaian": "realisasi", "nilai": "capaian"}.get(prop, "")
    hasil, then = facts.indikator(row), facts.past(row, year).get(other)
    now: Nilai = getattr(hasil, other) if other and hasil is not None else None
    if not isinstance(then, Fraction) or not isinstance(now, Fraction):
        return None
    return (now, then) if _is_so(change, now, then) else None


def _by(
    parsed: Parsed, match: re.Match[str], now: Fraction, then: Fraction, row: Indikator, so: str
) -> Iterator[Wrong]:
    chunk = parsed.chunks[match.start("by")]
    said = in_its_unit(chunk.number, row.satuan) if chunk.number is not None else None
    if said is None or said.live or said.bound:
        return
    said = in_its_thousands(said, chunk.word, row.satuan)
    steps, share = abs(now - then), abs(now - then) / then * 100 if then else None
    shares = is_percent(row.satuan) or so.startswith("capaian ")
    allowed = [steps] if said.unit != PERCENT or shares else []
    if said.unit == PERCENT and share is not None:
        allowed.append(share)
    rounded = abs(round_half_up(now, 2) - round_half_up(then, 2))
    if allowed and not any(agrees(said, item) for item in (*allowed, rounded)):
        quote = parsed.quote(match.start(), match.start("by"))
        right = plain(allowed[0])
        kedua = at(row, "realisasi")
        yield Wrong(ANGKA, quote, f"selisihnya {right} ({so})", right, kedua=kedua)


def _from_to(parsed: Parsed, match: re.Match[str], own: str, facts: Facts) -> Iterator[Wrong]:
    refs, prop = _who(parsed, match, own)
    if len(refs) != 1:
        return
    named = prop if prop in {"target", "capaian"} else "realisasi"
    for name in [name for name in ("from", "to") if name in match.groupdict()]:
        place = match.start(name)
        said, chunk = parsed.chunks[place].number, parsed.chunks[place]
        when = _time_behind(parsed, place)
        if said is None or said.live or said.bound:
            continue
        if when is None and name == "from":
            yield from _from(parsed, match, refs[0], named, facts)
            continue
        if when is None and _SERIES.match(parsed.letters, place + 1):
            continue
        known = known_figures(refs[0], named, when or When(), said, chunk.word, facts)
        if not known and parsed.letters[place + 1 : place + 2] not in {"N", "x"}:
            unit = facts.unit(refs[0].id)
            known = known_figures(refs[0], named, when or When(), said, unit, facts)
        real = [item for item in known if isinstance(item.nilai, Fraction)]
        if real and not any(agrees(said, item.nilai) for item in real):
            yield contradiction(parsed.quote(match.start(), place), said, real[0])


def _formerly(parsed: Parsed, match: re.Match[str], own: str, facts: Facts) -> Iterator[Wrong]:
    """What it was in the year that is told first, and what it is."""
    refs, prop = _who(parsed, match, own)
    when = parsed.chunks[match.start("t")].when
    joined = [parsed.word(match.start(name) - 1) for name in ("from", "to")]
    if len(refs) != 1 or when is None or when.part or joined != ["semula", "menjadi"]:
        return
    named = prop if prop in {"target", "capaian"} else "realisasi"
    for name, time in (("from", when), ("to", When())):
        place = match.start(name)
        said, chunk = parsed.chunks[place].number, parsed.chunks[place]
        if said is None or said.live or said.bound:
            continue
        known = known_figures(refs[0], named, time, said, chunk.word, facts)
        real = [item for item in known if isinstance(item.nilai, Fraction)]
        if real and not any(agrees(said, item.nilai) for item in real):
            yield contradiction(parsed.quote(match.start("who"), place), said, real[0])


def _to_from(parsed: Parsed, match: re.Match[str], own: str, facts: Facts) -> Iterator[Wrong]:
    """What something rose or fell to is told first: naik menjadi 84 dari 82,6."""
    refs, prop = _who(parsed, match, own)
    if len(refs) == 1 and parsed.word(match.start("to") - 1) == "menjadi":
        named = prop if prop in {"target", "capaian"} else "realisasi"
        yield from _from(parsed, match, refs[0], named, facts)


def _from(
    parsed: Parsed, match: re.Match[str], ref: Ref, named: str, facts: Facts
) -> Iterator[Wrong]:
    """Where a change to the result of this year began, of no year by name: a year before it."""
    hasil, place = facts.indikator(ref.id), match.start("from")
    first, last = parsed.chunks[place].number, parsed.chunks[match.start("to")].number
    if hasil is None or first is None or last is None or TIME in parsed.letters:
        return
    years = range(facts.tahun - 1, facts.tahun - 1 - _YEARS_BACK, -1)
    before = numbers_of(facts.past(ref.id, year).get(named) for year in years)
    now: Nilai = getattr(hasil, named)
    if named == "realisasi" and isinstance(hasil.target, Fraction):
        before = [*before, hasil.target] if before else []
    if not before or not isinstance(now, Fraction) or not agrees(last, now) or first.about:
        return
    if first.unit == last.unit and not any(agrees(first, nilai) for nilai in before):
        so = f"{named} {facts.name(ref.id)} {plain(before[0])} pada tahun {years[0]}"
        quote, kedua = parsed.quote(match.start(), place), at(hasil.indikator, named)
        yield Wrong(ANGKA, quote, so, plain(before[0]), kedua=kedua)


_YEARS_BACK: Final = 5
_SERIES: Final = pattern(r"[Nc]?[,g]{1,2}[cxgP]{0,2}q")
"""A figure that is not the last one of a row of years."""


def _time_behind(parsed: Parsed, place: int) -> When | None:
    behind = re.match(r"(?:N?x?|I)[cP]{0,2}t", parsed.letters[place + 1 :])
    return parsed.chunks[place + behind.end()].when if behind else None


def _by_to(parsed: Parsed, match: re.Match[str], own: str, facts: Facts) -> Iterator[Wrong]:
    """By how much, up to the result of this year or from that of the year before."""
    refs, prop = _who(parsed, match, own)
    ends = "last" in match.groupdict()
    place = match.start("last" if ends else "first")
    told = parsed.chunks[place].number
    joined = not ends or parsed.quote(place - 1, place - 1) == "menjadi"
    joined = joined and parsed.word(match.start("by") - 1) != "menjadi"
    timed = bool(match.groupdict().get("t"))
    when = parsed.chunks[match.start("t")].when if timed else None
    of_now = parsed.letters.count(TIME) == 1 if timed else parsed.is_of(facts.tahun)
    if len(refs) != 1 or told is None or not joined or not of_now:
        return
    column = prop if prop in {"target", "capaian"} else "realisasi"
    hasil, year = facts.indikator(refs[0].id), when.year if when else facts.tahun - 1
    if year >= facts.tahun or (when and when.part):
        return
    now: Nilai = getattr(hasil, column) if hasil is not None else None
    then = facts.past(refs[0].id, year).get(column)
    if hasil is None or not isinstance(now, Fraction) or not isinstance(then, Fraction):
        return
    if agrees(told, now if ends else then) and now != then:
        so = f"{column} {facts.name(refs[0].id)} {plain(then)} pada tahun {year}"
        wrong = [*_by(parsed, match, now, then, hasil.indikator, so)]
        yield from wrong
        if not wrong and not _is_so(_turned(_change(parsed, match), hasil.indikator), now, then):
            quote, kedua = parsed.quote(match.start(), place), at(hasil.indikator, column)
            yield Wrong(KEADAAN, quote, so, f"{plain(then)} → {plain(now)}", kedua=kedua)


# the pagu


_BESIDE: Final = pattern(r"k[cP]{0,2}p(?:c?(?P<t>t))?(?:c?q)?,?c?$")


def _pagu_turned(parsed: Parsed, match: re.Match[str], own: str, facts: Facts) -> Iterator[Wrong]:
    """Whether the pagu rose or fell as it is said."""
    prop = parsed.chunks[match.start("one")].payload
    if own or prop not in {"pagu", "awal", "akhir"} or re.search("[IKSURq]", match[0]):
        return
    if any(chunk.when.year > facts.tahun for chunk in parsed.chunks if chunk.when is not None):
        return
    if not is_clear(parsed, match.start()) or re.search("[IKSUR]", parsed.letters):
        return
    turned = next(c for c in parsed.chunks[match.start() :] if c.letter == "a").payload
    beside = _BESIDE.search(parsed.letters[: match.start("one")])
    if match.re.pattern == _PAGU_BESIDE.pattern and not beside:
        return
    pairs = _pairs(parsed, match, prop, facts)
    if pairs and not any(_is_so(turned, now, then) for now, then in pairs):
        now, then = pairs[0]
        so = f"pagunya {format_rupiah(now)}, sebelumnya {format_rupiah(then)}"
        quote, kedua = parsed.quote(match.start(), match.end() - 1), facts.place(_FINAL)
        yield Wrong(KEADAAN, quote, so, format_rupiah(now), kedua=kedua)


_FINAL: Final = "ringkasan/pagu_akhir"


_TO_WHAT: Final = pattern(r"qc{1,3}q")
"""By how much, and to what: pagu awal bertambah Rp2 juta menjadi Rp40 juta."""


def _pagu(parsed: Parsed, match: re.Match[str], own: str, facts: Facts) -> Iterator[Wrong]:
    prop = parsed.chunks[match.start("one")].payload
    said = parsed.chunks[match.start("by")].number
    if own or prop not in {"pagu", "awal", "akhir"} or said is None or said.live or said.bound:
        return
    turned = next(c for c in parsed.chunks[match.start() :] if c.letter == "a").payload
    held = turned == "tetap" or parsed.letters[: match.start()].endswith("k")
    if held or not is_clear(parsed, match.start()) or re.search("[IKSUR]", parsed.letters):
        return  # what it stayed at, or what it is held against
    if parsed.word(match.start("by") - 1) in {"menjadi", "yaitu", "yakni"}:
        return
    pairs = _pairs(parsed, match, prop, facts)
    if prop == "awal" and _TO_WHAT.match(parsed.letters, match.start("by")):
        pairs += _pairs(parsed, match, "akhir", facts)
    if said.unit == PERCENT:
        changes = [(now - then) / then * 100 for now, then in pairs if then]
    elif said.unit == RUPIAH:
        beside = _BESIDE.search(parsed.letters[: match.start("one")])
        bare = "two" in match.groupdict() and not (match["two"] or (beside and beside["t"]))
        parts = [item for item in facts.revisions() if isinstance(item, Fraction)] if bare else []
        changes = [*(now - then for now, then in pairs), *parts]
        if match.groupdict().get("two") and any(agrees(said, then) for _, then in pairs):
            return  # the pagu that it is held against
    else:
        return
    meant = [item for item in changes if agrees(said, abs(item))]
    quote, kedua = parsed.quote(match.start(), match.start("by")), facts.place(_FINAL)
    if changes and not meant:
        right = written(abs(changes[0]), said)
        yield Wrong(ANGKA, quote, f"selisih pagunya {right}", right, kedua=kedua)
    elif meant and not any(_is_so(turned, item, Fraction(0)) for item in meant):
        so = (
            f"pagunya {'bertambah' if meant[0] > 0 else 'berkurang'} {written(abs(meant[0]), said)}"
        )
        yield Wrong(KEADAAN, quote, so, kedua=kedua)


def _pairs(
    parsed: Parsed, match: re.Match[str], prop: str, facts: Facts
) -> list[tuple[Fraction, Fraction]]:
    """What is held against what, the later first."""
    first, final, last_year = (facts.whole(name) for name in ("awal", "akhir", "lalu"))
    groups = match.groupdict()
    before = _BESIDE.search(parsed.letters[: match.start("one")])
    told = match.start("two") if groups.get("two") else before.end() - 1 if before else -1
    told = parsed.letters.rindex("p", 0, told + 1) if told >= 0 else told
    two = parsed.chunks[told].payload if told >= 0 else ""
    times = [parsed.chunks[match.start(name)].when for name in ("t", "year") if groups.get(name)]
    times += [parsed.chunks[before.start("t")].when] if before and before["t"] else []
    year = times[0].year if times and times[0] is not None else 0
    if year and year != facts.tahun:
        then = [last_year] if year == facts.tahun - 1 else []
    elif two:
        then = [first if two == "awal" else final]
    else:
        then = [first, last_year]
    now = {"awal": [first], "akhir": [final], "pagu": [final, first]}[prop]
    return [
        (one, other)
        for other in then
        for one in now
        if isinstance(one, Fraction) and isinstance(other, Fraction) and one is not other
    ]


_TOLD: Final[
    tuple[
        tuple[re.Pattern[str], str, Callable[[Parsed, re.Match[str], str, Facts], Iterator[Wrong]]],
        ...,
    ]
] = (
    (_AGAINST, "at yt", _against),
    (_BEFOREHAND, "kt,a", _against),
    (_RISE_OF, "aItq", _against),
    (_NOUN_OF, "at", _against),
    (_RISE_IN, "ktaI", _against),
    (_BY_AGAINST, "qat", _against_by),
    (_FROM_TO, "adqcq", _from_to),
    (_FORMERLY, "ktIacqcq", _formerly),
    (_TO_FROM, "acqdq", _to_from),
    (_FROM, "adqt", _from_to),
    (_BY_TO, "aqcq", _by_to),
    (_BY_FROM, "aqdq", _by_to),
    (_PAGU_TURN, "pa", _pagu_turned),
    (_PAGU_MORE, "papcq", _pagu),
    (_PAGU_CUT, "apq", _pagu),
    (_PAGU_BESIDE, "pa", _pagu_turned),
)
"""How a change is told, the letters it is never without, and what it is held against."""
