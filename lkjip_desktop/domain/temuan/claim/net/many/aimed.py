"""Rows held against the target of their indikator, against a share, or against one another.

A row of a table of which the percentage of the indikator is made up is told to reach the target,
or to lie above so many percent: Ruang Nuri melampaui target 85 persen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.baris import BarisResult
from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.number.figure import format_percent, round_half_up
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.status import JUST, MET, MISSED, OVER, state_at
from lkjip_desktop.domain.temuan.claim.kind.table import is_goal, rows_called
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import words
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, THAN, agrees
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_ROWS: Final = (
    r"(?:(?:^|(?<=[,;:gj]))[cP]{0,2}(?P<only>h?)(?P<head>x{0,3}))(?P<rows>R(?:(?:,?g|,)R){0,6})"
)
_ENDS: Final = r"(?=c{0,2}(?:$|[,;.gj]))"
_AIMED: Final = pattern(_ROWS + r"[cC]{0,3}(?P<neg>n?)c{0,2}(?P<v>v)(?P<q>q?)" + _ENDS)
_BEYOND: Final = pattern(_ROWS + r"[cC]{0,3}B(?P<q>q)N?" + _ENDS)
_NAMELY: Final = pattern(
    r"^[^R;:()]{0,12}?(?P<neg>n?)c{0,2}(?:(?P<v>v)|B)(?P<q>q?)(?P<head>),(?P<link>c)"
    r"(?P<rows>R(?:(?:,?g|,)R){0,6})(?P<only>)" + _ENDS
)
_NAMING: Final = frozenset({"ialah", "yaitu", "yakni"})
_BESIDE: Final = frozenset({"adapun", "sedangkan", "sementara"})
_APART: Final = (
    pattern(r"(?P<one>R)g(?P<two>R)[cnVIx]{0,5},?c?(?P<by>[nVx])[ch]{0,2}(?P<q>q)N?"),
    pattern(r"(?P<by>x)[cP]{0,2}(?P<one>R)[gP](?P<two>R)[cMwph]{0,2}(?P<q>q)N?"),
    pattern(r"(?P<one>R)c?(?P<by>[nVx])[ch]{0,2}(?P<q>q)N?[dP](?P<two>R)"),
)
_APART_WORDS: Final = frozenset({"berbeda", "berjarak", "berselisih", "selisih", "terpaut"})
_STATES: Final = {
    MET: lambda share, aim: share >= aim,
    OVER: lambda share, aim: share > aim,
    JUST: lambda share, aim: share == aim,
    MISSED: lambda share, aim: share < aim,
}
_OTHERWISE: Final = frozenset(
    {
        "akan", "andai", "apabila", "bila", "bulan", "hampir", "jika", "kecuali", "maret",
        "nyaris", "renstra", "selain", "semester", "triwulan",
    }
)  # fmt: skip


@needing("R", own=True)
def wrong_rows_aimed(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Rows that do not lie to the target of their indikator, or to a share, as they are told to."""
    hasil = facts.indikator(own)
    if hasil is None or not hasil.rincian or not parsed.is_of(facts.tahun):
        return
    if not _OTHERWISE.isdisjoint(parsed.texts):
        return
    for match in _AIMED.finditer(parsed.letters):
        yield from _held_to_target(parsed, match, hasil)
    for match in _BEYOND.finditer(parsed.letters):
        yield from _held_to_share(parsed, match, hasil)
    named = _NAMELY.match(parsed.letters)
    parts = () if named is None else range(named.start("rows"), named.end("rows"))
    if any(parsed.word(place) in _BESIDE for place in parts):
        named = None  # yaitu A dan B, sedangkan C ...
    if named is not None and parsed.word(named.start("link")) in _NAMING:
        if named["v"]:
            yield from _held_to_target(parsed, named, hasil)
        elif named["q"] and not named["neg"]:
            yield from _held_to_share(parsed, named, hasil)


@needing("RgRq RPRq RqdR RqPR", own=True, figure=True)
def wrong_rows_apart(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Two rows that are not as far apart as they are told to be."""
    hasil = facts.indikator(own)
    if hasil is None or not hasil.rincian or not parsed.is_of(facts.tahun):
        return
    for match in (m for form in _APART for m in form.finditer(parsed.letters)):
        said, by = parsed.chunks[match.start("q")].number, parsed.word(match.start("by"))
        refs = [parsed.chunks[match.start(name)].ref for name in ("one", "two")]
        points = parsed.chunks[match.start("q")].word == "poin" or (said and said.unit == PERCENT)
        if by not in _APART_WORDS or said is None or said.bound or said.live or not points:
            continue
        rows = [_share_of(hasil, ref.id) for ref in refs if ref is not None]
        shares = [share for share in rows if share is not None]
        if len(shares) == len(refs):
            far = abs(shares[0][0] - shares[1][0])
            rounded = abs(round_half_up(shares[0][0], 2) - round_half_up(shares[1][0], 2))
            if not agrees(said, far) and not agrees(said, rounded):
                right, quote = format_percent(far, 2), parsed.quote(match.start(), match.end() - 1)
                yield Wrong(ANGKA, quote, f"selisihnya {right}", right, kedua=at(hasil.indikator))


def _heads(parsed: Parsed, match: re.Match[str], hasil: IndikatorResult) -> bool:
    """Whether what stands before a row only says what its rows are called."""
    head = parsed.chunks[match.start("head") : match.end("head")]
    said = [word for chunk in head for word in parsed.quote_of(chunk).split()]
    known = {word for of in hasil.rincian for word in words(of.rincian.kolom_uraian)}
    return {*said} <= known


def _told(parsed: Parsed, match: re.Match[str]) -> list[str]:
    inside = parsed.chunks[match.start("rows") : match.end("rows")]
    return [chunk.ref.id for chunk in inside if chunk.ref is not None]


def _share_of(hasil: IndikatorResult, row: str) -> tuple[Fraction, RincianResult] | None:
    """The percentage of a row, where that of the indikator is made up of those of its rows."""
    match rows_called(hasil, row):
        case [(table, item)] if isinstance(item.persentase, Fraction) and _makes_up(table, hasil):
            return item.persentase, table
    return None


def _makes_up(table: RincianResult, hasil: IndikatorResult) -> bool:
    if not is_percent(hasil.indikator.satuan) or hasil.indikator.polaritas != "naik":
        return False
    wholes = (table.persentase_jumlah, table.rata_rata_persentase)
    real = hasil.realisasi
    return isinstance(real, Fraction) and any(
        isinstance(x, Fraction) and round_half_up(x, 2) == round_half_up(real, 2) for x in wholes
    )


def _item(hasil: IndikatorResult, row: str) -> BarisResult:
    return rows_called(hasil, row)[0][1]


def _held_to_target(
    parsed: Parsed, match: re.Match[str], hasil: IndikatorResult
) -> Iterator[Wrong]:
    state = state_at(parsed, match.start("v"), bool(match["neg"]))
    aim = hasil.target
    if state not in _STATES or not isinstance(aim, Fraction) or is_wished(parsed, match.start()):
        return
    said = parsed.chunks[match.start("q")].number if match["q"] else None
    if (said is not None and not agrees(said, aim)) or not _heads(parsed, match, hasil):
        return
    told = _told(parsed, match)
    others = [] if not match["only"] else _others(hasil, told)
    for row in (*told, *others):
        share = _share_of(hasil, row)
        if share is None:
            continue
        wanted = SERATUS if is_goal(share[1].rincian.kolom_pembanding) else aim
        if _STATES[state](share[0], wanted) == (row in others):
            yield _wrong(parsed, match, hasil, row, f", target {format_percent(wanted, 2)}")
            return


def _others(hasil: IndikatorResult, rows: list[str]) -> list[str]:
    """The other rows of the table that these are of."""
    share = _share_of(hasil, rows[0]) if rows else None
    items = () if share is None else share[1].baris
    return [item.baris.id for item in items if item.baris.id not in rows]


def _held_to_share(parsed: Parsed, match: re.Match[str], hasil: IndikatorResult) -> Iterator[Wrong]:
    said = parsed.chunks[match.start("q")].number
    lies = THAN.get(_BOUNDS.get(said.than, said.than)) if said is not None else None
    if said is None or lies is None or said.unit != PERCENT or not _heads(parsed, match, hasil):
        return
    for row in _told(parsed, match):
        share = _share_of(hasil, row)
        if share is not None and not lies(share[0], said.value):
            yield _wrong(parsed, match, hasil, row, "")


_BOUNDS: Final = {
    "melewati angka": "di atas", "melampaui angka": "di atas", "melebihi angka": "di atas",
    "menembus": "minimal", "menembus angka": "minimal", "lewat dari": "di atas",
}  # fmt: skip


def _wrong(
    parsed: Parsed, match: re.Match[str], hasil: IndikatorResult, row: str, behind: str
) -> Wrong:
    item = _item(hasil, row)
    right = format_percent(item.persentase, 2)
    so = f"persentase baris “{item.baris.uraian}” {right}{behind}"
    quote = parsed.quote(match.start("rows"), match.end() - 1)
    return Wrong(KEADAAN, quote, so, right, kedua=at(item.baris))
