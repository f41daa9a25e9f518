"""Claims that of two which are named one has more than the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.model.entity import Baris, Entity, Indikator, Kegiatan
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.number.figure import Nilai, format_number, round_half_up
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.code import ANGKA, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.rank import COLUMNS, LINES, shown
from lkjip_desktop.domain.temuan.claim.kind.table import COMMON, rows_called, stems_of, vocabulary
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import (
    PERCENT,
    RUPIAH,
    Quantity,
    agrees,
    sign_of,
)
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.scope import WHOLE, is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.wording import fractional, percentage

_THAN: Final = pattern(
    r"(?:(?P<of>p)[cP]{0,2})?(?P<one>[IKR])(?:\(q\)|c{0,2}q(?:,(?=a[kd]))?)?(?P<mid>[cMtPhwpIxV]{0,5})"
    r"(?P<more>a|n(?=(?:c?qN?x?)?d)|[Bv](?=[cPpIKRO]))(?:c{0,2}(?P<by>q)N?x?)?"
    r"c?(?:[kd][cP]?|P)?(?:p[cPO]?)?(?P<two>[IKRO]|(?<=p)[ce])(?!,?g?[IKRX])"
)
_NEEDS: Final = "xIgI KgKq RgRq KgpKq RgpRq Ia Ka Ra Ind Knd Rnd IB KB RB Iv Kv Rv"
_LISTED: Final = pattern(r"[IKR][,g]{1,2}[pcP]{0,2}$|[xXRN]c?$")
_KINDS: Final[dict[str, type[Entity]]] = {"I": Indikator, "K": Kegiatan, "R": Baris}
_SIGNS: Final = {"naik": 1, "turun": -1, "tetap": 0}
_WORDS: Final = {
    "di atas": 1, "di bawah": -1, "kurang dari": -1, "lebih dari": 1, "melampaui": 1,
    "melebihi": 1, "tertinggal": -1,
}  # fmt: skip


@needing(_NEEDS)
def wrong_comparisons(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Two that are named, of which it is said wrongly which has more, or by how much."""
    if not parsed.has(_NEEDS) or not parsed.is_of(facts.tahun):
        return
    yield from _gaps(parsed, own, facts) if parsed.has("xIgI xKgK xRgR") else ()
    yield from _sums(parsed, own, facts) if parsed.has("KgKq RgRq KgpKq RgpRq") else ()
    for match in _THAN.finditer(parsed.letters):
        one, two = parsed.chunks[match.start("one")].ref, _other(parsed, match)
        told = not _LISTED.search(parsed.letters[: match.start()]) and _is_plain(parsed, match)
        if one is None or two is None or one == two or not told:
            continue
        if two.kind not in {one.kind, WHOLE.kind} or is_wished(parsed, match.start()):
            continue
        yield from _compared(parsed, match, (one, two), own, facts)


def _gaps(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """How far two are told to lie apart: selisih capaian A dan B 5 poin."""
    for match in _FAR.finditer(parsed.letters):
        one, two = (parsed.chunks[match.start(name)].ref for name in ("one", "two"))
        if one is None or two is None or one.kind != two.kind or one == two:
            continue
        if parsed.word(match.start("gap")) in _DISTANCES:
            prop = _property(parsed, match)
            known = _known(_figures((one, two), prop, own, facts, frozenset()))
            yield from _apart(parsed, match, (one, two), prop, known)


_FAR: Final = pattern(
    r"(?P<gap>x)(?:[cPB]{0,2}p)?[cPB]{0,2}(?P<one>[IKR])gp?(?P<two>[IKR])[cMwPO]{0,4}(?P<by>q)N?x?"
)
_DISTANCES: Final = word_set("beda jarak kesenjangan perbedaan selisih")


_BOTH: Final = pattern(
    r"(?P<two>(?:[xc]?[cP]{0,2}p)?[cPI]{0,3}(?P<one>[KR])gp?(?P<other>[KR]))(?P<mid>[^q,;:()]{0,6})"
    r"(?P<by>q)(?![Nx]?[,g]{1,2}c?q)"
)
_TOGETHER: Final = word_set(
    "akumulasi berjumlah bersama bersamaan digabung digabungkan dijumlah dijumlahkan gabungan"
    " jumlah keduanya kumulatif seluruhnya total totalnya"
)


def _sums(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """What two are told to come to together."""
    for match in _BOTH.finditer(parsed.letters):
        one, two = (parsed.chunks[match.start(name)].ref for name in ("one", "other"))
        before = parsed.sentence.tokens[: parsed.chunks[match.start("by")].first]
        told = _TOGETHER.isdisjoint(token.text for token in before)
        told = told and not _counts_both(parsed, match, own, facts)
        said, prop = parsed.chunks[match.start("by")].number, _property(parsed, match)
        if told or one is None or two is None or said is None or one.kind != two.kind:
            continue
        if one == two or not _is_by(said, prop, one) or is_wished(parsed, match.start()):
            continue
        if prop == "serapan" or parsed.letters[match.end() :][:1] == "d":
            continue
        stems = stems_of(
            parsed.sentence.text[
                : parsed.sentence.tokens[parsed.chunks[match.start("by")].first].start
            ]
        )
        known = [a + b for a, b in _known(_figures((one, two), prop, own, facts, stems))]
        if known and not any(agrees(said, total) for total in known):
            right = shown(known[0], prop) if prop else format_number(known[0], 0)
            quote = parsed.quote(match.start(), match.end() - 1)
            yield Wrong(ANGKA, quote, f"jumlah keduanya {right}", right, kedua=_place(one))


def _counts_both(parsed: Parsed, match: re.Match[str], own: str, facts: Facts) -> bool:
    """Whether behind two rows it is counted what their table counts: A dan B diikuti 35 peserta."""
    place, hasil = match.start("by"), facts.indikator(own)
    said, noun = parsed.chunks[place].number, stem(parsed.chunks[place].word)
    if parsed.chunks[match.start("one")].letter != "R" or hasil is None or parsed.has("qq"):
        return False
    alone = _MID.fullmatch(match["mid"]) and _EACH.isdisjoint(parsed.texts)
    exact = said is not None and said.is_count and not (said.unit or said.about or said.bound)
    return bool(alone) and exact and noun in {"orang", *vocabulary(hasil)}


_MID: Final = pattern(r"[cP]{0,2}[VwMxc]{1,2}[c]?")
_EACH: Final = frozenset({"belum", "masing", "per", "rata", "setiap", "tidak", "tiap"})


def _other(parsed: Parsed, match: re.Match[str]) -> Ref | None:
    """What something is held against: another of its kind, or the office and all of it together."""
    chunk = parsed.chunks[match.start("two")]
    if chunk.letter in "ce":
        return WHOLE if parsed.quote_of(chunk) in _IN_ALL else None
    return WHOLE if chunk.letter == "O" else chunk.ref


_IN_ALL: Final = frozenset({"keseluruhan", "secara keseluruhan", "total"})


_COMPARING: Final = ("belum se", "lebih", "sama", "tidak se")


def _is_plain(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether nothing between two tells of something else than which has more of it."""
    more = parsed.chunks[match.start("more")]
    row = parsed.chunks[match.start("one")].letter == "R"
    between = parsed.chunks[match.start("mid") : match.start("more")]
    if not _is_comparing(more, parsed):
        return False
    if more.letter == "v" and match["by"]:
        return False
    return all(c.letter not in "IxV" or (row and c.letter != "V") for c in between)


def _is_comparing(more: Chunk, parsed: Parsed) -> bool:
    return more.letter != "a" or parsed.quote_of(more).startswith(_COMPARING)


def _sign(parsed: Parsed, place: int) -> int | None:
    """Whether the first is told to have more (1), less (-1) or as much."""
    chunk = parsed.chunks[place]
    if chunk.letter == "a":
        return _SIGNS.get(chunk.payload)
    return _WORDS.get(parsed.quote_of(chunk))


def _property(parsed: Parsed, match: re.Match[str]) -> str:
    props = {c.payload for c in parsed.chunks[match.start() : match.end()] if c.letter == "p"}
    return next(iter(props)) if len(props) == 1 else ""


_Pairs = Sequence[tuple[Fraction, Fraction]]


def _known(pairs: Sequence[tuple[Nilai, Nilai]]) -> _Pairs:
    return [(a, b) for a, b in pairs if isinstance(a, Fraction) and isinstance(b, Fraction)]


def _compared(
    parsed: Parsed, match: re.Match[str], pair: tuple[Ref, Ref], own: str, facts: Facts
) -> Iterator[Wrong]:
    """Which of two has more, and by how much where that is told."""
    sign, prop = _sign(parsed, match.start("more")), _property(parsed, match)
    first, last = (parsed.chunks[match.start(name)] for name in ("one", "more"))
    said = parsed.sentence.quote(first.last + 1, last.first)
    known = _known(_figures(pair, prop, own, facts, stems_of(said)))
    quote = parsed.quote(match.start(), match.end() - 1)
    if known and sign is not None and all(sign_of(one - two) != sign for one, two in known):
        yield _unlike(quote, pair, prop, known[0])
    elif sign:
        yield from _apart(parsed, match, pair, prop, known)


def _unlike(
    quote: str, pair: tuple[Ref, Ref], prop: str, known: tuple[Fraction, Fraction]
) -> Wrong:
    first, second = (shown(item, prop) if prop else fractional(item) for item in known)
    so = f"yang pertama {first} dan yang kedua {second}"
    return Wrong(KEADAAN, quote, so, first, kedua=_place(pair[0]))


def _apart(
    parsed: Parsed, match: re.Match[str], pair: tuple[Ref, Ref], prop: str, known: _Pairs
) -> Iterator[Wrong]:
    """A figure of how far two lie apart that is not so much."""
    by = parsed.chunks[match.start("by")].number if match["by"] else None
    apart = [abs(one - two) for one, two in known]
    exact = by is not None and _is_by(by, prop, pair[0])
    if apart and by is not None and exact and not any(agrees(by, x) for x in apart):
        right = shown(apart[0], prop) if prop else fractional(apart[0])
        quote = parsed.quote(match.start(), match.end() - 1)
        yield Wrong(ANGKA, quote, f"selisihnya {right}", right, kedua=_place(pair[0]))


def _place(ref: Ref) -> Address:
    return Address(_KINDS[ref.kind].KIND, ref.id)


def _is_by(said: Quantity, prop: str, of: Ref) -> bool:
    """Whether a figure tells exactly how far apart two lie, and not by which part of one."""
    if not said.is_exact:
        return False
    if of.kind == "R":
        return said.unit != PERCENT
    money = prop in {"pagu", "belanja", "sisa"}
    return said.unit == RUPIAH if money else said.unit in {"", PERCENT}


def _figures(
    pair: tuple[Ref, Ref], prop: str, own: str, facts: Facts, said: frozenset[str]
) -> Sequence[tuple[Nilai, Nilai]]:
    """The figures of both in each column that may be meant."""
    kind, (first, second) = pair[0].kind, (ref.id for ref in pair)
    if kind == "R":
        return _of_rows(first, second, own, facts, said)
    column = (LINES if kind == "K" else COLUMNS).get(prop)
    found = [(facts.kegiatan if kind == "K" else facts.indikator)(row) for row in (first, second)]
    if column is None or None in found:
        return []
    return [(getattr(found[0], column), getattr(found[1], column))]


def _of_rows(
    first: str, second: str, own: str, facts: Facts, said: frozenset[str]
) -> Sequence[tuple[Nilai, Nilai]]:
    """Those of two rows, by the one column that is named, if one is."""
    hasil, found = facts.indikator(own), list[tuple[Nilai, Nilai]]()
    tables = [rows_called(hasil, row) for row in (first, second)] if hasil is not None else []
    for (table, one), (other, two) in zip(*tables, strict=False):
        columns = _columns(table, said)
        found += [(getattr(one, c), getattr(two, c)) for c in columns if table is other]
    return found


def _columns(table: RincianResult, said: frozenset[str]) -> Sequence[str]:
    """The column that these stems name, or all where they name none or both."""
    done = stems_of(table.rincian.kolom_realisasi) - COMMON
    compared = stems_of(table.rincian.kolom_pembanding) - COMMON
    pairs = (("realisasi", done - compared), ("pembanding", compared - done))
    named = [column for column, stems in pairs if said & stems]
    return named if len(named) == 1 else ("realisasi", "persentase", "pembanding")


_APART: Final = (
    pattern(r"(?P<one>R)g(?P<two>R)[cnVIx]{0,5},?c?(?P<by>[nVx])[ch]{0,2}(?P<q>q)N?"),
    pattern(r"(?P<by>x)[cP]{0,2}(?P<one>R)[gP](?P<two>R)[cMwph]{0,2}(?P<q>q)N?"),
    pattern(r"(?P<one>R)c?(?P<by>[nVx])[ch]{0,2}(?P<q>q)N?[dP](?P<two>R)"),
)
_APART_WORDS: Final = frozenset({"berbeda", "berjarak", "berselisih", "selisih", "terpaut"})


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
                right, quote = percentage(far, 2), parsed.quote(match.start(), match.end() - 1)
                yield Wrong(ANGKA, quote, f"selisihnya {right}", right, kedua=at(hasil.indikator))


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
