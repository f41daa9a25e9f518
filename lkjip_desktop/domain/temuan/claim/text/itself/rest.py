"""What is left or lacking, told with both ends: kapasitas 18.000, terisi 16.750, tinggal 1.250.

The ends stand in the sentence, or in one shortly before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.code import HITUNGAN
from lkjip_desktop.domain.temuan.claim.kind.arithmetic import slack_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexicon import COUNTERS
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.net.shape import figures_of, unit_of, word_behind
from lkjip_desktop.domain.temuan.claim.units import written_like
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_REST: Final = word_set(
    "berselisih jaraknya kekurangan kekurangannya kelebihan kelebihannya kurang kurangnya lebihnya"
    " lowong menyisakan selisih selisihnya sisa sisanya terpaut tersisa tinggal"
)
_APART: Final = word_set("berselisih jaraknya lebihnya selisih selisihnya terpaut")
_THERE_IS: Final = frozenset({"ada", "terdapat"})
"""Words of how far two figures lie apart, of which none need be a whole."""
_STILL: Final = frozenset({"dibutuhkan", "diperlukan", "kosong", "melebihi", "tersedia"})
"""With "masih", or of a capacity, these tell of what is left, too."""
_MORE: Final = frozenset({"kapasitas", "masih", "tinggal"})
_WHOLE: Final = word_set(
    "anggaran antara antrean berkapasitas butuhkan dialokasikan dibutuhkan diperlukan disediakan"
    " diterima formasi ideal idealnya kapasitas kapasitasnya kebutuhan kebutuhannya kuota kuotanya"
    " luas masuk membutuhkan memerlukan menampung pagu pagunya permintaan persediaan rencana"
    " tampung tampungnya tersedia"
)
"""Words of that of which something is left, or of what is needed."""
_AIMS: Final = frozenset({"target", "targetnya"})
"""With points told, these are so, too."""
_SAYING: Final = frozenset(
    {
        "ada", "adalah", "akibatnya", "artinya", "atau", "berarti", "dan", "demikian", "dengan",
        "di", "hanya", "itu", "jadi", "karena", "maka", "masih", "oleh", "pada", "ruang", "saat",
        "sebanyak", "sebesar", "sehingga", "tempat", "terdapat", "tersebut", "untuk", "yang",
        ",", ";", *_REST, *_STILL, *_MORE,
    }
)  # fmt: skip
"""What a clause may say of what is left and name nothing else."""
_OF_OTHER: Final = word_set("dari di guna per memenuhi mencapai setiap terhadap")
_TURNED: Final = frozenset({"melandai", "menjadi", "menurun", "naik", "turun"})
_ANY: Final = COUNTERS | {"formasi", "titik", "tempat", ""}
_NO_NOUNS: Final = frozenset({"atau", "belum", "dan", "dari", "lagi", "sudah", "telah", "yang"})
_SO: Final = frozenset({"artinya", "berarti", "jadi", "maka", "menyisakan", "sehingga"})
"""Words of what follows from the figures told before."""
_BACK: Final = 5
"""Sentences before in which both ends may stand."""
_CLAUSE: Final = 8


class ClauseFigure(NamedTuple):
    """A figure with its noun, and the words around it up to the next figures or marks."""

    number: Quantity
    noun: str
    before: tuple[str, ...]
    behind: tuple[str, ...]
    place: int
    typed: bool
    """Whether it is in digits."""


@needing("q", words=_REST | _STILL | _MORE, figure=True)
def wrong_rests_here(parsed: Parsed) -> Iterator[Wrong]:
    """What is so wrong by one sentence, or a part of it."""
    return wrong_rests([parsed])


def wrong_rests(read: Sequence[Parsed]) -> Iterator[Wrong]:
    """What is told to be left of, or lacking to, two figures and is not their difference."""
    told = [_told(parsed) for parsed in read]
    for at, parsed in enumerate(read):
        for n, rest in enumerate(told[at]):
            if not _is_rest(rest) or not _OF_OTHER.isdisjoint(rest.behind[: 2 + bool(rest.noun)]):
                continue
            for ends in _ends(told, at, n):
                known = {word for one in read[max(0, at - _BACK) : at] for word in one.texts}
                known |= {*parsed.texts[: ends[-1].place]} if ends[-1] in told[at] else set()
                near = [x for some in told[max(0, at - _BACK) : at + 1] for x in some]
                others = [x.number.value for x in near if x is not rest]
                others.append(
                    rest.number.value + sum(x.number.value for x in told[at][n + 1 :] if x.typed)
                )
                if _is_of_these(rest, ends, known):
                    yield from _held(parsed, rest, ends, others)
                    break


def _told(parsed: Parsed) -> list[ClauseFigure]:
    figures = [] if parsed.table is not None else figures_of(parsed, words=True)
    ends = [-1, *(x.place for x in figures), len(parsed.texts)]
    found = []
    for n, item in enumerate(figures):
        before = parsed.texts[max(ends[n] + 1, item.place - _CLAUSE) : item.place]
        behind = parsed.texts[item.place + 1 : ends[n + 2]]
        noun = word_behind(parsed, item.place)
        noun = "" if noun in _NO_NOUNS or noun.startswith(("ber", "di", "me", "ter")) else noun
        typed = parsed.texts[item.place][:1].isdigit()
        found.append(ClauseFigure(item.number, noun, before, behind, item.place, typed))
    return found


def _is_rest(item: ClauseFigure) -> bool:
    clause = _clause(item)
    words = {*clause}
    so = not _SO.isdisjoint(clause[:1]) and clause[-1] in {"masih", *_THERE_IS} and "masih" in words
    still = so or bool(words & _STILL and words & _MORE)
    more = not _SO.isdisjoint(clause[:1]) and "lebih" in clause
    return (still or more or bool(words & _REST)) and item.number.unit != PERCENT


def _ends(
    told: Sequence[Sequence[ClauseFigure]], at: int, n: int
) -> Iterator[tuple[ClauseFigure, ClauseFigure]]:
    """The two figures that something may be left of: right before, or in sentences before."""
    rest = told[at][n]
    before = [x for x in told[at][:n] if x.typed]
    if "antara" in rest.behind and told[at][n + 2 :] and "selisih" in rest.before:
        yield told[at][n + 1], told[at][n + 2]
    if before[1:]:
        one, two = before[-2:]
        more = [x for x in before[-3:-2] if _are_alike(x, one) or _are_alike(x, two)]
        if all(x.number.value == one.number.value + two.number.value for x in more):
            yield one, two
        return
    single = [some[0] for some in told[max(0, at - 2) : at] if len(some) == 1]
    if before:
        if single and len(told[at - 1]) == 1:
            yield single[-1], before[0]
        yield from _short_of(told[max(0, at - 3) : at], before[0], rest)
        return
    if single[1:]:
        yield single[0], single[1]
    for some in reversed(told[max(0, at - _BACK) : at]):
        same = [x for x in some if x.noun == rest.noun]
        if len(same) == len(some) == 2:  # noqa: PLR2004
            yield same[0], same[1]


def _short_of(
    told: Sequence[Sequence[ClauseFigure]], whole: ClauseFigure, rest: ClauseFigure
) -> Iterator[tuple[ClauseFigure, ClauseFigure]]:
    """What there is of what is needed, told in a sentence before: the only figure that may be."""
    most = whole.number.value
    near = [x for some in told for x in some if x.number.is_count]
    near = [x for x in near if most / 2 < x.number.value < most]
    if len(near) == 1 and whole.noun == rest.noun:
        yield near[0]._replace(noun=""), whole


def _is_of_these(
    rest: ClauseFigure, ends: tuple[ClauseFigure, ClauseFigure], known: set[str]
) -> bool:
    """Whether what is left is so of these two figures, one of which is a whole."""
    clause, units = _clause(rest), {unit_of(x.number) for x in ends}
    nouns = {x.noun for x in ends} - _ANY
    if "poin" in nouns or any(not _TURNED.isdisjoint(x.before[-2:]) for x in ends):
        return False
    points = rest.noun == "poin" and (units == {PERCENT} or any(x.number.step < 1 for x in ends))
    wholes = _WHOLE | (_AIMS if points else frozenset())
    whole = any(
        not wholes.isdisjoint((*x.before, *x.behind[:4])) or "dari" in x.before[-2:] for x in ends
    )
    apart = clause[0] in _SO | _THERE_IS | _APART and not _APART.isdisjoint(clause)
    counted = len(nouns) <= 1 and rest.noun in (nouns or known) | _ANY
    alike = points or ({unit_of(rest.number)} == units and PERCENT not in units)
    named = all(word in _SAYING or word in known or word == rest.noun for word in clause)
    named = named or clause[0] in _SO
    return (whole or apart) and alike and (counted or points or units == {RUPIAH}) and named


def _are_alike(one: ClauseFigure, other: ClauseFigure) -> bool:
    return unit_of(one.number) == unit_of(other.number) and one.noun == other.noun


def _clause(rest: ClauseFigure) -> tuple[str, ...]:
    """The words before a figure that belong to it: those from its last mark but a leading one."""
    words = rest.before
    last = max((at for at, word in enumerate(words) if not word[:1].isalnum()), default=-1)
    return words[last + 1 :]


def _held(
    parsed: Parsed,
    rest: ClauseFigure,
    ends: tuple[ClauseFigure, ClauseFigure],
    others: Sequence[Fraction],
) -> Iterator[Wrong]:
    one, two = (x.number for x in ends)
    right, said = abs(one.value - two.value), rest.number
    apart = {abs(x - y) for x, y in combinations(others[:-1], 2)}
    off = abs(said.value - right) > slack_of((one, two, said)) and others[-1] != right
    if right and off and said.value not in apart:
        shown = written_like(right, said)
        figures = " dan ".join(written_like(x.value, x) for x in (one, two))
        last = min(rest.place + 1, len(parsed.texts) - 1)
        quote = parsed.sentence.quote(max(0, rest.place - 2), last)
        yield Wrong(HITUNGAN, quote, f"selisih {figures} adalah {shown}", shown)


_BETWEEN: Final = r"(?P<how>[nx])[^q,;:()]{0,4}(?P<one>q)[^q;:(),]{0,6}g[^q;:(),]{0,4}(?P<two>q)"
_LESS: Final = r"(?P<one>q)[^q;:(),]{0,6}(?P<how>[aV])c?(?P<two>q)"
_FORMS: Final = (
    pattern(rf"(?P<rest>q)[^q;:]{{0,10}}[,(:]c?{_BETWEEN}"),
    pattern(rf"(?P<rest>q)[^q;:]{{0,10}}[,(:][cd]{{0,2}}{_LESS}"),
    pattern(rf"^[cP]{{0,2}}{_BETWEEN}[^q,;:()g]{{1,8}}(?P<rest>q)"),
)
_WORDS: Final = frozenset({"dikurangi", "selisih"})

_BEING: Final = frozenset({"adalah", "ialah", "mencapai", "sebanyak", "sebesar", "sejumlah"})


@needing("qqq", words=_WORDS, figure=True)
def wrong_less(parsed: Parsed) -> Iterator[Wrong]:
    """A figure that is told as the difference of two others, and is not."""
    for form in _FORMS:
        for match in form.finditer(parsed.letters):
            numbers = [parsed.chunks[match.start(name)].number for name in ("rest", "one", "two")]
            led = form is not _FORMS[-1] or parsed.word(match.start("rest") - 1) in _BEING
            if parsed.word(match.start("how")) not in _WORDS or None in numbers or not led:
                continue
            said, one, two = (number for number in numbers if number is not None)
            if one.unit != two.unit or not all(map(_is_told, (said, one, two))):
                continue
            away = abs(one.value - two.value)
            allowed = [away] if said.unit != PERCENT or one.unit == PERCENT else []
            if said.unit == PERCENT:
                allowed += [away / n.value * 100 for n in (one, two) if n.value]
            if not any(
                agrees(said, x) or abs(said.value - x) <= slack_of((said, one, two))
                for x in allowed
            ):
                shown = written_like(allowed[0], said)
                first, last = sorted((match.start("rest"), match.end() - 1))
                quote = parsed.quote(min(first, match.start("one")), max(last, match.end() - 1))
                figures = " dan ".join(written_like(n.value, n) for n in (one, two))
                yield Wrong(HITUNGAN, quote, f"selisih {figures} adalah {shown}", shown)
            return


def _is_told(said: Quantity) -> bool:
    """Whether a figure is told as it is; "selisih antara" makes it no limit."""
    return not (said.live or said.about or (said.bound and said.than != "antara"))
