"""A change against another year or figure, told with by how much or without."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.number.figure import Nilai, round_half_up
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.trend.who import (
    is_share,
    is_turned,
    names_measure,
    part_of_name,
    quality_of,
    tells_share,
    who_of,
)
from lkjip_desktop.domain.temuan.claim.kind.value.elsewhere import is_to
from lkjip_desktop.domain.temuan.claim.language.chunk import TIME, Parsed
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, agrees, plain
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.units import in_its_thousands, in_its_unit
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.finding import at


def _counts(part: str, row: Indikator, *, share: bool) -> bool:
    """Whether a part of the name of a share rather says how many there are: dokumen impor.

    Or a share is told of what is none.
    """
    if share:
        return not is_percent(row.satuan)
    return bool(part) and is_share(row) and not names_measure(part, row)


_NEW: Final = pattern(r"\b(?:baru|yang (?:masuk|ditemukan))\b")
"""Behind a name, that only those are told of which are new or came in."""


def wrong_against(parsed: Parsed, match: re.Match[str], own: str, facts: Facts) -> Iterator[Wrong]:
    place = match.start("t") if "t" in match.groupdict() else match.end() - 1
    when = parsed.chunks[place].when or When()
    year = when.year
    if when.part or not year or year >= facts.tahun:
        return
    change = quality_of(parsed, match, change_of(parsed, match))
    refs, prop = who_of(parsed, match, own)
    now_year = _year_told_of(parsed, match, place, facts.tahun)
    if _is_of_another(parsed, match, refs) or now_year in {0, year}:
        return
    column = prop if prop in {"target", "capaian"} else "realisasi"
    share = tells_share(parsed, match)
    part = "" if prop else part_of_name(parsed, match)
    if _NEW.search(parsed.quote(match.start(), match.end() - 1)):
        return
    for ref in refs:
        hasil = facts.indikator(ref.id)
        told = is_turned(change, hasil.indikator) if hasil is not None else ""
        if hasil is None or not told or _counts(part, hasil.indikator, share=share):
            continue
        of_now = now_year == facts.tahun
        now: Nilai = getattr(hasil, column) if of_now else facts.past(ref.id, now_year).get(column)
        then = _then(ref.id, year, column, facts)
        if not isinstance(now, Fraction) or not isinstance(then, Fraction):
            continue
        quote = parsed.quote(match.start(), match.end() - 1)
        first, last = f"{plain(then)} pada tahun {year}", f"{plain(now)} pada tahun {now_year}"
        so = f"{column} {facts.name(ref.id)} {first} dan {last}"
        of_other = is_so_of_other(told, prop, ref.id, year, facts) if of_now else None
        if not is_so(told, now, then) and of_other is None:
            kedua = at(hasil.indikator, "realisasi")
            yield Wrong(KEADAAN, quote, so, f"{plain(then)} → {plain(now)}", kedua=kedua)
        elif match["by"] and told != "tetap" and not is_to(parsed, match.start("by") - 1):
            wrong = [*by_how_much(parsed, match, now, then, hasil.indikator, so)]
            if of_other is None or [*by_how_much(parsed, match, *of_other, hasil.indikator, so)]:
                yield from wrong


def _then(row: str, year: int, column: str, facts: Facts) -> Nilai:
    """A figure of an earlier year; of a target that is not told of that year, what was planned."""
    told: Nilai = facts.past(row, year).get(column)
    planned = {*facts.planned(row, year)} if told is None and column == "target" else set()
    return planned.pop() if len(planned) == 1 else told


_LIKE: Final = frozenset({"dengan", "seperti", "sebesar"})


def wrong_like(parsed: Parsed, match: re.Match[str], own: str, facts: Facts) -> Iterator[Wrong]:
    """That something is the same as it was: tetap sama dengan target tahun lalu."""
    first, last = match.start("like"), match.end("like")
    said = {*parsed.texts[parsed.chunks[first - 1].first : parsed.chunks[last].first]}
    if parsed.chunks[first - 1].payload == "tetap" and not _LIKE.isdisjoint(said):
        yield from wrong_against(parsed, match, own, facts)


def _is_of_another(parsed: Parsed, match: re.Match[str], refs: Sequence[Ref]) -> bool:
    """Whether what it is held against is another than what changed."""
    again = match.groupdict().get("again") and parsed.chunks[match.start("again")].ref
    return bool(again) and {*refs} != {again}


_OPENED: Final = pattern(r"^[cP]{0,2}t,")


def _year_told_of(parsed: Parsed, match: re.Match[str], then: int, tahun: int) -> int:
    """The year of what is held against another; 0 where that is a part of a year, or not clear."""
    letters = parsed.letters
    change = next((n for n in range(match.start(), match.end()) if letters[n] in "ay"), 0)
    opened = _OPENED.match(letters)
    start = max(letters.rfind(mark, 0, change) for mark in ",;:g") + 1
    if opened is not None and start == opened.end():
        start = 0
    whens = [c.when for n, c in enumerate(parsed.chunks[:change]) if n >= start and n != then]
    years = {when.year or tahun for when in whens if when is not None}
    if any(when is not None and when.part for when in whens):
        return 0
    return (years or {tahun}).pop() if len(years) < _SEVERAL else 0


_SEVERAL: Final = 2


def wrong_by_to(parsed: Parsed, match: re.Match[str], own: str, facts: Facts) -> Iterator[Wrong]:
    """By how much, from the result of the year before."""
    refs, prop = who_of(parsed, match, own)
    place = match.start("first")
    told, joined = parsed.chunks[place].number, not is_to(parsed, match.start("by") - 1)
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
    if agrees(told, then) and now != then:
        so = f"{column} {facts.name(refs[0].id)} {plain(then)} pada tahun {year}"
        yield from by_how_much(parsed, match, now, then, hasil.indikator, so)


def change_of(parsed: Parsed, match: re.Match[str]) -> str:
    """How something turned; "" where it is not told."""
    if match.groupdict().get("same"):
        same = match.start("same")
        return "tetap" if parsed.quote(same, same).casefold() == "sama dengan" else ""
    return next(c for c in parsed.chunks[match.start() :] if c.letter == "a").payload


def is_so(change: str, now: Fraction, then: Fraction) -> bool:
    first, last = round_half_up(then, 2), round_half_up(now, 2)
    return {"naik": last > first, "turun": last < first, "tetap": last == first}.get(change, True)


def is_so_of_other(
    change: str, prop: str, row: str, year: int, facts: Facts
) -> tuple[Fraction, Fraction] | None:
    """Now and then of the other figure that is called capaian or nilai, if it so changed."""
    other = {"capaian": "realisasi", "nilai": "capaian"}.get(prop, "")
    hasil, then = facts.indikator(row), facts.past(row, year).get(other)
    now: Nilai = getattr(hasil, other) if other and hasil is not None else None
    if not isinstance(then, Fraction) or not isinstance(now, Fraction):
        return None
    return (now, then) if is_so(change, now, then) else None


def by_how_much(
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
