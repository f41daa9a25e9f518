"""What is left of a whole, is short of a need or is above what there is room for, told with both.

The figures are known by their roles, whatever the words between them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.temuan.claim.code import HITUNGAN
from lkjip_desktop.domain.temuan.claim.kind.arithmetic import slack_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import is_year
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.net.shape import (
    SPLITS,
    SaidFigure,
    figures_of,
    unit_of,
    word_behind,
)
from lkjip_desktop.domain.temuan.claim.units import written_like
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_APART: Final = frozenset({"berselisih", "selisih", "selisihnya", "terpaut"})
_REST: Final = _APART | {
    "belum", "bersisa", "kekurangan", "kekurangannya", "kelebihan", "kelebihannya", "kurang",
    "kurangnya", "lainnya", "lowong", "menyisakan", "selebihnya", "sisa", "sisanya", "tersisa",
    "tinggal",
}  # fmt: skip
_WHOLE: Final = frozenset(
    {
        "anggaran", "batas", "berkapasitas", "butuhkan", "dialokasikan", "dibutuhkan",
        "diperlukan", "disediakan", "formasi", "ideal", "idealnya", "kapasitas", "kapasitasnya",
        "kebutuhan", "kebutuhannya", "kuota", "kuotanya", "membutuhkan", "memerlukan", "pagu",
        "pagunya", "rencana", "rencananya", "target", "targetnya", "tampung", "tampungnya",
        "total", "totalnya",
    }
)  # fmt: skip
_OF: Final = frozenset({"dari"})
_NEAR: Final = 4
"""Words before a figure that give it its role."""
_SO: Final = frozenset(
    {
        "akibatnya", "artinya", "berarti", "demikian", "hingga", "jadi", "karenanya", "maka",
        "menyisakan", "sehingga",
    }
)  # fmt: skip
"""Words of what follows from figures told before."""
_OTHER: Final = frozenset(
    {
        "antara", "dipinjam", "ditambah", "hampir", "kali", "masing", "per", "rata", "rerata",
        "sekitar", "setiap", "tiap",
    }
)  # fmt: skip
"""Words of figures that are not of one whole."""
_COUNTING: Final = frozenset(
    {"buah", "ekor", "jiwa", "lagi", "orang", "titik", "unit", "lembar", "lokasi"}
)
"""Nouns that stand for any other one."""
_THREE: Final = 3
_PAST: Final = frozenset({"lalu", "sebelumnya", "lampau"})


@needing("q", words=_REST | {"masih"}, figure=True)
def wrong_leftovers(parsed: Parsed) -> Iterator[Wrong]:
    """A figure that is told to be left of the two before it and is not their difference."""
    figures, texts = figures_of(parsed), parsed.texts
    if len(figures) < _THREE or not _OTHER.isdisjoint(texts) or parsed.table is not None:
        return
    for at, rest in enumerate(figures):
        clause = _clause(parsed, figures[at - 1].place if at else -1, rest.place)
        rests = not _REST.isdisjoint(clause) or _is_still(clause)
        if not rests or not SPLITS.isdisjoint(clause) or _is_of_past(parsed):
            continue
        if not _WHOLE.isdisjoint(clause) or _is_of_aim(texts[rest.place + 1 :][:_NEAR]):
            continue  # belum sampai target 80 persen; masih kurang 3 orang dari target
        apart = ";" in texts[: rest.place]
        if apart or any(word_behind(parsed, x.place) == "poin" for x in figures[:at]):
            continue
        before = [x for x in figures[:at] if _is_like(parsed, x, rest)]
        if len(before) == _THREE - 1 and _is_told_so(parsed, before, rest, clause):
            yield from _judged(parsed, before, rest, figures[at + 1 :])


def _is_still(clause: Sequence[str]) -> bool:
    """Whether it is told how many there still are: sehingga masih ada 196 orang."""
    pairs = pairwise(clause)
    return not _SO.isdisjoint(clause[:1]) and any(
        text == "masih" and then in _THERE_IS for text, then in pairs
    )


def _clause(parsed: Parsed, start: int, end: int) -> tuple[str, ...]:
    """The words before a figure back to the last comma or to the figure before it."""
    words = parsed.texts[start + 1 : end]
    last = max((at for at, word in enumerate(words) if not word[:1].isalnum()), default=-1)
    return words[last + 1 :] if start >= 0 else ()


def _is_of_past(parsed: Parsed) -> bool:
    """Whether a figure of a sentence may be of another year."""
    years = {t.text for t in parsed.sentence.tokens if is_year(t)}
    return len(years) > 1 or not _PAST.isdisjoint(parsed.texts)


def _is_of_aim(behind: Sequence[str]) -> bool:
    """Whether it is told behind a figure what it is short of."""
    pairs = pairwise(("", *behind))
    return any(of in {"dari", "untuk"} and word in _WHOLE | _REACHING for of, word in pairs)


_REACHING: Final = frozenset({"memenuhi", "mencapai", "yang"})


def _is_like(parsed: Parsed, one: SaidFigure, other: SaidFigure) -> bool:
    """Whether figures may be counted together: points and percents are."""
    first, last = unit_of(one.number), unit_of(other.number)
    points = first == PERCENT and word_behind(parsed, other.place) == "poin"
    return points or (first == last and word_behind(parsed, one.place) != "poin")


def _is_told_so(
    parsed: Parsed, before: Sequence[SaidFigure], rest: SaidFigure, clause: Sequence[str]
) -> bool:
    """Whether the last of three figures is what is left of the others."""
    whole = any(_is_whole(parsed, item) for item in before)
    follows = not _SO.isdisjoint(clause) or clause[0] in _REST | {"masih", "hanya", "yang"}
    follows = follows or (clause[0] in _THERE_IS and not _APART.isdisjoint(clause))
    if unit_of(rest.number) == RUPIAH:
        return follows and (whole or not _WHOLE.isdisjoint(parsed.texts[: before[0].place]))
    if before[0].number.unit == PERCENT:
        return whole and follows and "belum" not in clause
    counted = [x.number.is_count or x.number.step < 1 for x in (*before, rest)]
    if not all(counted) or not _are_alike(parsed, before, rest, whole=whole):
        return False
    return follows and (whole or not {*_SO, *_APART}.isdisjoint(clause))


_THERE_IS: Final = frozenset({"ada", "didapat", "muncul", "terdapat", "terjadi", "timbul"})


@needing("qq", words=_APART | {"perbedaan"}, figure=True)
def wrong_between(parsed: Parsed) -> Iterator[Wrong]:
    """A difference told before the two figures that it lies between: selisih 4 antara 10 dan 6."""
    figures, texts = figures_of(parsed), parsed.texts
    if len(figures) != _THREE or parsed.table is not None or "antara" not in texts:
        return
    rest, one, two = figures
    before, between = texts[: rest.place], texts[rest.place : one.place]
    told = not {*_APART, "perbedaan"}.isdisjoint(before[-_NEAR:]) and "antara" in between[:_NEAR]
    joined = not {"dan", "dengan"}.isdisjoint(texts[one.place : two.place])
    if told and joined and all(_is_like(parsed, x, rest) for x in (one, two)):
        yield from _apart(parsed, rest, one.number, two.number)


def _apart(parsed: Parsed, rest: SaidFigure, one: Quantity, two: Quantity) -> Iterator[Wrong]:
    right, said = abs(one.value - two.value), rest.number
    off = abs(said.value - right) > slack_of((one, two, said)) and not agrees(said, right)
    if right and off and not said.about:
        quote = parsed.sentence.quote(max(0, rest.place - 1), rest.place)
        shown = written_like(right, said)
        yield Wrong(HITUNGAN, quote, f"selisihnya {shown}", shown)


def _is_whole(parsed: Parsed, item: SaidFigure) -> bool:
    """Whether a figure is that of which something is taken."""
    words = parsed.texts[max(0, item.place - _NEAR) : item.place]
    cut = max(
        (at for at, word in enumerate(words) if not word[:1].isalpha() or word in _PLACED),
        default=-1,
    )
    return not (_WHOLE | _OF).isdisjoint(words[cut + 1 :]) or word_behind(parsed, item.place) in {
        "formasi",
        "kuota",
    }


_PLACED: Final = frozenset({"di", "pada"})


def _are_alike(
    parsed: Parsed, before: Sequence[SaidFigure], rest: SaidFigure, *, whole: bool
) -> bool:
    """Whether three figures count one kind of thing."""
    one, two, last = (_noun(parsed, item.place) for item in (*before, rest))
    any_of = _COUNTING | {""}
    if one != two and one not in any_of and two not in any_of:
        return False
    if one != two and "" not in {one, two} and not whole:
        return False
    behind = parsed.texts[: rest.place]
    return last in {one, two} or last in any_of or last in behind


def _noun(parsed: Parsed, place: int) -> str:
    """The word behind a figure, if it may be what is counted."""
    word = word_behind(parsed, place)
    return "" if word in _NO_NOUNS or word.startswith(("ber", "di", "me", "ter")) else word


_NO_NOUNS: Final = frozenset(
    {"atau", "belum", "dan", "dari", "padahal", "sedangkan", "sudah", "telah", "tetapi", "yang"}
)


def _judged(
    parsed: Parsed,
    before: Sequence[SaidFigure],
    rest: SaidFigure,
    behind: Sequence[SaidFigure],
) -> Iterator[Wrong]:
    one, two, said = before[0].number, before[1].number, rest.number
    right = abs(one.value - two.value)
    slack = slack_of((one, two, said)) if one.unit != PERCENT else slack_of((one, two))
    more = said.value
    for item in behind:
        if not _is_like(parsed, item, rest):
            continue
        more += item.number.value
        if abs(more - right) <= slack:
            return
    share = said.unit == PERCENT and any(
        x and agrees(said, right / x * 100) for x in (one.value, two.value)
    )
    if right and not (share or agrees(said, right) or abs(said.value - right) <= slack):
        quote = parsed.sentence.quote(before[0].place, rest.place)
        shown = written_like(right, said)
        yield Wrong(HITUNGAN, quote, f"selisihnya {shown}", shown)


_ALL: Final = 100
_SHARED: Final = frozenset({"atau", "setara", "sebesar", "sekitar", "yaitu", "yakni", "(", ","})
_TURNING: Final = frozenset({"di", "pada", "untuk", "bagi", "yang", "dengan", "setiap", "per", ","})


@needing("qq qyq", figure=True)
def wrong_shares_of(parsed: Parsed) -> Iterator[Wrong]:
    """A part, its share and the whole behind them: 45 orang atau 90 persen dari 50 pegawai."""
    figures, texts = figures_of(parsed), parsed.texts
    for (part, share), (_, whole) in pairwise(pairwise(figures)):
        between = texts[part.place + 1 : share.place]
        behind = texts[share.place + 1 : whole.place]
        if share.number.unit != PERCENT or unit_of(part.number) != unit_of(whole.number):
            continue
        if not between or len(between) > _THREE or between[-1] not in _SHARED:
            continue
        if behind[:1] != ("dari",) or len(behind) > _NEAR + 1 or not _TURNING.isdisjoint(behind):
            continue
        if share.number.value > _ALL >= part.number.value / whole.number.value * _ALL:
            continue  # bertambah 10 menjadi 50, atau 104 persen dari target 48
        if unit_of(part.number) == PERCENT or not _are_counted(parsed, part, whole):
            continue
        yield from _shared(parsed, part, share, whole)


def _are_counted(parsed: Parsed, part: SaidFigure, whole: SaidFigure) -> bool:
    if unit_of(part.number) == RUPIAH:
        return True
    nouns = {_noun(parsed, part.place), _noun(parsed, whole.place)} - _COUNTING - {""}
    return part.number.is_count and whole.number.is_count and len(nouns) <= 1


def _shared(
    parsed: Parsed, part: SaidFigure, share: SaidFigure, whole: SaidFigure
) -> Iterator[Wrong]:
    one, all_of = part.number, whole.number
    if not 0 < one.value <= all_of.value:
        return
    right = one.value / all_of.value * 100
    off = share.number.step
    if max(one.step, all_of.step) > 1:
        off += right * (one.step / one.value + all_of.step / all_of.value) / 2
    if abs(share.number.value - right) > off:
        shown = written_like(right, share.number)
        quote = parsed.sentence.quote(part.place, whole.place)
        yield Wrong(HITUNGAN, quote, f"hasil baginya {shown}", shown)
