"""Where more or most of them are, and where there are none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import format_number
from lkjip_desktop.domain.temuan.claim.code import ANGKA, KEADAAN
from lkjip_desktop.domain.temuan.claim.crowd.named import Meaning, meanings, parts_of
from lkjip_desktop.domain.temuan.claim.crowd.table import Crowd
from lkjip_desktop.domain.temuan.claim.kind.rank import NUMEROUS
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import NUMBER
from lkjip_desktop.domain.temuan.claim.language.names import words
from lkjip_desktop.domain.temuan.claim.language.quantity import sign_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong


class Comparison(NamedTuple):
    """The tokens of a comparison, and whether more (1) or less (-1) is told."""

    places: tuple[int, ...]
    way: int
    cut: int
    """Where what is held against ends, and what it is held against begins."""


_WAYS: Final = {"banyak": 1, "besar": 1, "sedikit": -1, "kecil": -1}
_THAN: Final = frozenset({"dari", "daripada", "dibanding", "dibandingkan", "ketimbang"})
_BEYOND: Final = {"melampaui": 1, "melebihi": 1, "mengalahkan": 1, "mengungguli": 1}
_FAR: Final = 5
"""Words between "lebih banyak" and "daripada", at most."""
_OTHERS: Final = frozenset({"lain", "lainnya"})


def more_in(texts: Sequence[str]) -> Comparison | None:
    """The one comparison of how many there are: lebih banyak daripada, melebihi."""
    found = [*_compared_in(texts)]
    return found[0] if len(found) == 1 else None


def _compared_in(texts: Sequence[str]) -> Iterator[Comparison]:
    for at, text in enumerate(texts[:-1]):
        if text in _BEYOND and at and _OTHERS.isdisjoint(texts[at + 1 : at + 3]):
            yield Comparison((at,), _BEYOND[text], at)
        elif text == "lebih" and texts[at + 1] in _WAYS:
            than = next((n for n in range(at + 2, len(texts)) if texts[n] in _THAN), 0)
            if than and than - at <= _FAR and "," not in texts[at:than]:
                with_ = (than + 1,) if [*texts[than + 1 : than + 2]] == ["dengan"] else ()
                yield Comparison((at, at + 1, than, *with_), _WAYS[texts[at + 1]], than)


def wrong_more(parsed: Parsed, crowd: Crowd, more: Comparison) -> Iterator[Wrong]:
    """Two rows or two columns, of which the other one has more."""
    pair = _compared(crowd, more)
    if pair is None or any(token.kind == NUMBER for token in parsed.sentence.tokens):
        return
    first, last = crowd.sum_of(*pair[0]), crowd.sum_of(*pair[1])
    if first is None or last is None or sign_of(first - last) == more.way:
        return
    so = f"{crowd.call(*pair[0])} {format_number(first, 0)}, sedangkan {crowd.call(*pair[1])}"
    quote = parsed.sentence.quote(more.places[0], more.places[-1])
    so += f" {format_number(last, 0)}"
    yield Wrong(KEADAAN, quote, so, format_number(first, 0), kedua=crowd.table.lokasi)


class PlanComparison(NamedTuple):
    """Where a row is told to lie beside what was planned for it, and which signs that allows."""

    places: range
    signs: frozenset[int]


_AIMS: Final = frozenset({"rencana", "rencananya", "target", "targetnya"})
_PASSED, _SHORT = frozenset({1}), frozenset({-1})
_LYING: Final = {
    ("melampaui",): _PASSED, ("melebihi",): _PASSED, ("melewati",): _PASSED,
    ("di", "atas"): _PASSED, ("lebih", "dari"): _PASSED, ("lebih", "banyak", "dari"): _PASSED,
    ("di", "bawah"): _SHORT, ("kurang", "dari"): _SHORT, ("lebih", "sedikit", "dari"): _SHORT,
    ("mencapai",): frozenset({0, 1}), ("memenuhi",): frozenset({0, 1}),
}  # fmt: skip
_DENIED: Final = frozenset({"belum", "gagal", "tak", "tidak"})
_STILL: Final = _DENIED | {"berhasil", "masih", "sehingga", "sudah", "telah"}
"""What may stand before these."""


def aim_in(texts: Sequence[str]) -> PlanComparison | None:
    """The one place where it is told how something lies beside its plan: di bawah rencana."""
    found = list[PlanComparison]()
    for at in (n for n, text in enumerate(texts) if text in _AIMS):
        sizes = (n for n in (3, 2, 1) if tuple(texts[max(at - n, 0) : at]) in _LYING)
        size = next(sizes, 0)
        signs = _LYING.get(tuple(texts[at - size : at]), frozenset[int]())
        first = at - size
        while size and first and texts[first - 1] in _STILL:
            first -= 1
        denied = not _DENIED.isdisjoint(texts[first : at - size])
        if size:
            found.append(
                PlanComparison(
                    range(first, at + 1), frozenset({-1, 0, 1}) - signs if denied else signs
                )
            )
    return found[0] if len(found) == 1 else None


def wrong_aim(parsed: Parsed, crowd: Crowd, aim: PlanComparison) -> Iterator[Wrong]:
    """A row that lies otherwise to its plan, in a table of what was planned and what was done."""
    heads = [words(head)[:1] for head, _ in crowd.table.kolom]
    planned = [n for n, head in enumerate(heads) if not _AIMS.isdisjoint(head)]
    if len(heads) != _TWO or len(planned) != 1 or len(crowd.spans) != 1:
        return
    row, other = next(iter(crowd.spans)), 1 - planned[0]
    plan, done = (crowd.sum_of((row,), (n,)) for n in (planned[0], other))
    if plan is not None and done is not None and sign_of(done - plan) not in aim.signs:
        quote = parsed.sentence.quote(aim.places[0], aim.places[-1])
        so = f"{crowd.call((row,), (other,))} {format_number(done, 0)} dan rencananya"
        right = format_number(plan, 0)
        yield Wrong(KEADAAN, quote, f"{so} {right}", right, kedua=crowd.table.lokasi)


_TWO: Final = 2
_PARTING: Final = "—"


def _compared(crowd: Crowd, more: Comparison) -> tuple[Meaning, Meaning] | None:
    """What is held against what; the other is of the same row or column where it names none."""
    texts = list(crowd.texts)
    texts[more.cut] = _PARTING
    match parts_of(crowd._replace(texts=tuple(texts)), (), frozenset(_PARTING)):
        case [one, two]:
            pair = (one.rows, one.columns), (two.rows or one.rows, two.columns or one.columns)
        case _:
            return None
    several = any(len(some) > 1 for meaning in pair for some in meaning)
    other_row, other_column = (pair[0][n] != pair[1][n] for n in (0, 1))
    return pair if other_row != other_column and not several else None


def most_in(parsed: Parsed, aside: set[int]) -> Chunk | None:
    """The one word of where most, or fewest, of them are."""
    most = [c for c in parsed.chunks if c.letter == "m" and parsed.quote_of(c) in NUMEROUS]
    most = most or [*_ahead_of_all(parsed.texts)]
    return most[0] if len(most) == 1 and most[0].first not in aside else None


def _ahead_of_all(texts: Sequence[str]) -> Iterator[Chunk]:
    """What says of one that it has the most: unggul dalam jumlah, mengalahkan kecamatan lain."""
    for at, text in enumerate(texts):
        behind = [*texts[at + 1 : at + 4]]
        if text in _AHEAD and behind[:1] in (["dalam"], ["jumlah"], ["banyaknya"]):
            last = at + 1 + (behind[1:2] in (["hal"], ["jumlah"], ["banyaknya"], ["urusan"]))
            yield Chunk("m", at, min(last, len(texts) - 1), "max")
        elif text in _BEYOND and not _OTHERS.isdisjoint(behind[:2]):
            yield Chunk("m", at, at + 1 + (behind[0] not in _OTHERS), "max")


_AHEAD: Final = frozenset({"memimpin", "unggul"})


def wrong_most(parsed: Parsed, crowd: Crowd, most: Chunk) -> Iterator[Wrong]:
    """The one row that is named, where it has not the most of all, in whatever column."""
    pick, found = max if most.payload == "max" else min, list[str]()
    for rows, columns in meanings(crowd, most.first, parts_of(crowd, ())):
        values = [crowd.sum_of((n,), columns) for n in range(len(crowd.rows))]
        known = [nilai for nilai in values if nilai is not None]
        if len(rows) != 1 or len(columns) > 1 or len(known) < len(values):
            return
        mine, best = known[rows[0]], pick(known)
        if mine == best:
            return
        other = f"{crowd.call((known.index(best),), columns)} {format_number(best, 0)}"
        found.append(f"{other} dan “{crowd.rows[rows[0]].uraian}” {format_number(mine, 0)}")
    for so in found[:1]:
        quote = parsed.sentence.quote(most.first, most.last)
        yield Wrong(KEADAAN, quote, so, kedua=crowd.table.lokasi)


_DENYING: Final = (
    "belum ada", "belum memiliki", "belum mempunyai", "belum terdapat", "tak seorang pun",
    "tidak ada", "tidak memiliki", "tidak mempunyai", "tidak seorang pun", "tidak terdapat",
)  # fmt: skip


def none_in(texts: Sequence[str]) -> range:
    """The places of what says that there are none."""
    for said in map(str.split, _DENYING):
        size = len(said)
        for at in range(len(texts) - size + 1):
            if [*texts[at : at + size]] == said:
                return range(at, at + size)
    return range(0)


_NEAR: Final = 3


def wrong_none(parsed: Parsed, crowd: Crowd, none: range) -> Iterator[Wrong]:
    """Some where there are told to be none, in one row, one column, or one cell."""
    tokens = parsed.sentence.tokens
    part = parts_of(crowd, (), frozenset())[0]
    left = (t for at, t in enumerate(tokens) if at not in none and crowd.texts[at])
    counted = any(token.kind == NUMBER for token in left)
    columns = part.columns or crowd.column_of(parsed.texts[none[-1] + 1 :][:_NEAR])
    one = max(len(part.rows), len(columns)) == 1
    nilai = crowd.sum_of(part.rows, columns) if one and not counted else None
    if nilai:
        right = format_number(nilai, 0)
        quote, so = parsed.sentence.quote(none[0], none[-1]), crowd.call(part.rows, columns)
        yield Wrong(ANGKA, quote, f"{so} {right}", right, kedua=crowd.table.lokasi)
