"""Whether a state or a change that is told in words is so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai, round_half_up
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.fact.part import OfParts
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.trend.who import is_share, is_timed, names_measure
from lkjip_desktop.domain.temuan.claim.language.names import is_generic, words
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, agrees, plain, sign_of
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.thesaurus.clause import ClauseClaim, claims
from lkjip_desktop.domain.temuan.claim.thesaurus.reader import QUALITY, STATED, ReadSentence
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.wording import measured, percentage

_FULL, _NEARLY = Fraction(100), Fraction(99995, 1000)
_CLOSE: Final = Fraction(2, 100)
"""How far two results may be apart that are told to be on a par."""


class Meaning(NamedTuple):
    """Which signs of a difference a head allows: as it stands, and turned so that more is better.

    What may be meant either way allows both.
    """

    plain: frozenset[int] = frozenset()
    good: frozenset[int] = frozenset()


def _meaning(plain: Sequence[int] = (), good: Sequence[int] = ()) -> Meaning:
    return Meaning(frozenset(plain), frozenset(good))


_TO_TARGET: Final = {
    "capai": _meaning(good=(0, 1)), "tembus": _meaning(good=(0, 1)),
    "lampau": _meaning((1,), (1,)), "atas": _meaning((1,)),
    "bawah": _meaning((-1,), (-1,)), "gagal": _meaning(good=(-1,)), "sama": _meaning((0,)),
    "cepat": _meaning((-1,)), "lambat": _meaning((1,)), "dalam": _meaning(good=(0, 1)),
    "luar": _meaning(good=(-1,)),
}  # fmt: skip
_TO_BOUND: Final = {
    "tembus": _meaning((1,)),
    "lampau": _meaning((1,)), "atas": _meaning((1,)), "bawah": _meaning((-1,)),
    "sama": _meaning((0,)), "cepat": _meaning((-1,)), "lambat": _meaning((1,)),
    "dalam": _meaning(good=(0, 1)), "luar": _meaning(good=(-1,)),
}  # fmt: skip
"""The same of a bound, which is no more than a figure to be above or below."""
_TO_PAST: Final = {
    "naik": _meaning((1,)), "turun": _meaning((-1,)), "tetap": _meaning((0,)),
    "baik": _meaning(good=(1,)), "buruk": _meaning(good=(-1,)), "cepat": _meaning((-1,)),
    "lambat": _meaning((1,)), "lampau": _meaning((1,), (1,)), "atas": _meaning((1,)),
    "bawah": _meaning((-1,), (-1,)), "gagal": _meaning((-1,), (-1,)), "sama": _meaning((0,)),
    "capai": _meaning((0, 1), (0, 1)), "tembus": _meaning((0, 1), (0, 1)),
}  # fmt: skip
_EVEN: Final = {
    "naik": _meaning((-1,)), "baik": _meaning(good=(-1,)), "cepat": _meaning((1,)),
    "lambat": _meaning((-1,)),
}  # fmt: skip
"""What is not as high, good, quick or long as another."""


def wrong_words(reading: ReadSentence, own: str, facts: Facts) -> Iterator[Wrong]:
    """What a sentence tells in words of a state or a change, and is not so."""
    for claim in claims(reading, own, facts.tahun):
        for who in () if _is_purpose(reading, claim) else claim.who:
            hasil = facts.indikator(who.id)
            turned = hasil is not None and hasil.indikator.polaritas in {"naik", "turun"}
            if hasil is not None and turned and _is_of(claim, hasil):
                if claim.against == "target" and _is_of_other_share(reading, claim, hasil):
                    continue
                told = _of_target if claim.against == "target" else _of_past
                yield from told(reading, claim, hasil, facts)


def _is_of_other_share(reading: ReadSentence, claim: ClauseClaim, hasil: IndikatorResult) -> bool:
    """Whether shares are told before it, none of which the indikator has: angkanya 59,91 persen."""
    texts = [token.text for token in reading.parsed.sentence.tokens[: claim.head.first]]
    since = max((at for at, text in enumerate(texts) if text == ";"), default=0)
    chunks = [c for c in reading.parsed.chunks if since <= c.first < claim.head.first]
    shares = [c.number for c in chunks if c.number is not None and c.number.unit == PERCENT]
    own = numbers_of([hasil.realisasi, hasil.target, hasil.capaian])
    known = any(agrees(share, nilai) for share in shares for nilai in own)
    return is_percent(hasil.indikator.satuan) and bool(shares) and not known


def _is_purpose(reading: ReadSentence, claim: ClauseClaim) -> bool:
    """Whether a state is what something is for: untuk mencapai target.

    Or whether it tells how one target is to another: target A tidak berbeda dari target 2023.
    """
    at, texts = claim.head.first, reading.parsed.texts
    last = texts[claim.head.last :][:_TWO]
    aims = _AIM in texts[:at] and _AIM in last and claim.against == _AIM
    return aims or (at > 0 and texts[at - 1] in {"demi", "guna", "untuk"})


_AIM: Final = "target"
_TWO: Final = 2


def _is_of(claim: ClauseClaim, hasil: IndikatorResult) -> bool:
    """Whether a number that is told to be in a state, if there is one, is the result."""
    if claim.words and not _names(claim, hasil.indikator):
        return False
    if claim.amount is None:
        return True
    number = claim.amount.number
    return (
        number is not None
        and isinstance(hasil.realisasi, Fraction)
        and agrees(number, hasil.realisasi)
    )


def _names(claim: ClauseClaim, row: Indikator) -> bool:
    """Whether words of a name are enough of it to mean it."""
    if claim.head.letter == QUALITY:
        return True
    said = {stem(word) for word in claim.words}
    timed = is_timed(row) and claim.head.payload in {"cepat", "lambat"}
    enough = timed or not is_share(row) or claim.against == "target"
    enough = enough or row.nama.casefold().split(maxsplit=1)[0] in claim.words
    full = [stem(word) for word in words(row.nama) if not is_generic(word)]
    short = [stem(word) for word in words(row.nama_pendek) if not is_generic(word)]
    telling = ({*short}, {*full}, {*full[:1], *full[-1:]})
    left_out = {"waktu"} if timed else set()
    return enough and any(some and some - left_out <= said for some in telling)


def _allows(meaning: Meaning, sign: int, row: Indikator, *, negated: bool) -> bool:
    """Whether a difference of this sign is what is told, in any way it may be meant."""
    return any(_readings(meaning, _both(sign, row), negated=negated))


Signs = tuple[int, int]
"""Of a difference as it stands, and turned so that more is better, as those of a `Meaning`."""


def _both(sign: int, row: Indikator) -> Signs:
    return sign, sign if row.polaritas == "naik" else -sign


def _readings(meaning: Meaning, signs: Signs, *, negated: bool) -> set[bool]:
    return {(one in told) != negated for one, told in zip(signs, meaning, strict=True) if told}


# against the target


def is_in_state(head: str, target: str, hasil: IndikatorResult, *, negated: bool) -> bool | None:
    """Whether the result of this year is told rightly; None where it cannot be said."""
    meaning = (_TO_BOUND if target == "batas" else _TO_TARGET).get(head)
    signs = _signs_of(hasil) if meaning is not None else None
    if meaning is None or signs is None:
        return None
    told = _readings(meaning, signs, negated=negated)
    return told.pop() if len(told) == 1 else None


@OfParts
def _signs_of(hasil: IndikatorResult) -> Signs | None:
    """How a result lies to its target; None where that cannot be said."""
    done, aim, reached = hasil.realisasi, hasil.target, hasil.capaian
    if not isinstance(done, Fraction) or not isinstance(aim, Fraction):
        return None
    if isinstance(reached, Fraction) and _NEARLY <= reached < _FULL:
        return None
    if hasil.indikator.polaritas not in {"naik", "turun"}:
        return None
    return _both(sign_of(done - aim), hasil.indikator)


def _of_target(
    reading: ReadSentence, claim: ClauseClaim, hasil: IndikatorResult, facts: Facts
) -> Iterator[Wrong]:
    row, table = hasil.indikator, _TO_BOUND if claim.target == "batas" else _TO_TARGET
    meaning = table.get(claim.head.payload)
    if meaning is not None and claim.literal and meaning.plain:
        meaning = meaning._replace(good=frozenset())
    past = [year for year in claim.years if year]
    if (
        meaning is None
        or len(past) > 1
        or (past and (claim.often or len({*claim.years}) > 1))
        or max(past, default=0) >= facts.tahun
    ):
        return
    timed = is_timed(row) or claim.head.payload not in {"cepat", "lambat"}
    if not timed or (past and _holds_now(reading, claim, hasil, meaning, past[0], facts)):
        return
    years = past or [
        facts.tahun - back for back in range(max(claim.often, 1) if claim.chained else 1)
    ]
    for year in years:
        done, target, reached = _in_year(hasil, year, facts)
        if not isinstance(done, Fraction) or not isinstance(target, Fraction):
            return
        if isinstance(reached, Fraction) and _NEARLY <= reached < _FULL:
            return
        if not _allows(meaning, sign_of(done - target), row, negated=claim.negated):
            shown, aim = (measured(item, row, facts.settings) for item in (done, target))
            name, when = facts.name(row.id), "" if year == facts.tahun else f" tahun {year}"
            percent = percentage(reached, facts.settings.desimal)
            so = f"capaian {name}{when} {percent} (realisasi {shown}, target {aim})"
            quote = reading.quote(claim.first, claim.last)
            yield Wrong(KEADAAN, quote, so, percent, kedua=at(row, "realisasi"))
            return


_DATED: Final = pattern(r"T[AD]{0,2}t")
"""A target with its year."""


def _holds_now(
    reading: ReadSentence,
    claim: ClauseClaim,
    hasil: IndikatorResult,
    meaning: Meaning,
    year: int,
    facts: Facts,
) -> bool:
    """Whether the result of this year lies so to the target of a year: setara target tahun lalu."""
    if _DATED.search(reading.letters, claim.first, claim.last) is None:
        return False
    now, then = hasil.realisasi, _in_year(hasil, year, facts)[1]
    if not isinstance(now, Fraction) or not isinstance(then, Fraction):
        return False
    return _allows(meaning, sign_of(now - then), hasil.indikator, negated=claim.negated)


def _in_year(hasil: IndikatorResult, year: int, facts: Facts) -> tuple[Nilai, Nilai, Nilai]:
    if year == facts.tahun:
        return hasil.realisasi, hasil.target, hasil.capaian
    past = facts.past(hasil.indikator.id, year)
    return past.get("realisasi"), past.get("target"), past.get("capaian")


# against an earlier year


def _of_past(
    reading: ReadSentence, claim: ClauseClaim, hasil: IndikatorResult, facts: Facts
) -> Iterator[Wrong]:
    row, past = hasil.indikator, [year for year in claim.years if year]
    meaning, negated = _meant(claim)
    if meaning is None or "target" in claim.said_of or not _is_told(reading, claim, row):
        return
    if len(past) > 1 or max(past, default=0) >= facts.tahun or (claim.often and not past):
        return
    if not past and not _is_compared(reading, claim):
        return
    since = past[0] if past else facts.tahun - 1
    columns = ("realisasi", "capaian") if "kinerja" in claim.said_of else ("realisasi",)
    series = [_series(hasil, column, since, facts, chained=claim.chained) for column in columns]
    if not all(series) or any(_holds(meaning, one, row, negated=negated) for one in series):
        return
    steps = [[*step] for step in pairwise(series[0])]
    broken = (step for step in steps if not _holds(meaning, step, row, negated=negated))
    (first, then), (last, now) = next(broken)
    so = f"realisasi {facts.name(row.id)} {plain(then)} pada tahun {first} dan {plain(now)}"
    quote, right = reading.quote(claim.first, claim.last), f"{plain(then)} → {plain(now)}"
    yield Wrong(KEADAAN, quote, f"{so} pada tahun {last}", right, kedua=at(row, "realisasi"))


def _is_compared(reading: ReadSentence, claim: ClauseClaim) -> bool:
    """Whether something is said to be other than before, where no year is told."""
    told = reading.letters[claim.first : claim.last]
    return _CHANGING.search(told) is not None or _BACK in reading.text(claim.first, claim.last)


_BACK: Final = "kembali"
_CHANGING: Final = pattern(r"[gy]")
Series = list[tuple[int, Fraction]]


def _meant(claim: ClauseClaim) -> tuple[Meaning | None, bool]:
    """What the head means, and whether that is still to be denied."""
    if claim.head.letter == "e":
        if claim.negated:
            return _EVEN.get(claim.head.payload), False
        return _TO_PAST["tetap"], False
    same = claim.head.payload in {"tetap", "sama"}
    return (None if same and claim.negated else _TO_PAST.get(claim.head.payload)), claim.negated


def _is_told(reading: ReadSentence, claim: ClauseClaim, row: Indikator) -> bool:
    """Whether a change is one of the figure, and not of a part of what it is made of."""
    if claim.head.letter == QUALITY:
        return row.polaritas == "naik"
    if claim.head.payload in {"cepat", "lambat"}:
        return is_timed(row)
    if not is_share(row) or not (claim.partly or STATED in claim.said_of):
        return True
    tokens = reading.parsed.sentence.tokens[reading.items[claim.first].first : claim.head.first]
    if tokens and tokens[0].text in _COUNTING:
        return False
    if claim.said_of - {STATED}:
        return True
    return bool(tokens) and names_measure(" ".join([token.text for token in tokens]), row)


_COUNTING: Final = frozenset({"banyaknya", "jumlah"})
"""How many of something there are, which no share is: jumlah jenis pelatihan."""


def _series(
    hasil: IndikatorResult, column: str, since: int, facts: Facts, *, chained: bool
) -> Series:
    """The results from a year to this one: of each where it went on so, else of both ends."""
    years = range(since, facts.tahun) if chained else (since,)
    found: Series = []
    for year in years:
        nilai = facts.past(hasil.indikator.id, year).get(column)
        if isinstance(nilai, Fraction):
            found.append((year, nilai))
    now: Nilai = getattr(hasil, column)
    return [*found, (facts.tahun, now)] if found and isinstance(now, Fraction) else []


def _holds(meaning: Meaning, series: Series, row: Indikator, *, negated: bool) -> bool:
    level = meaning.plain == {0}
    return all(
        (level and _is_level(one, other))
        or _allows(meaning, sign_of(_near(other) - _near(one)), row, negated=negated)
        for (_, one), (_, other) in pairwise(series)
    )


def _near(nilai: Fraction) -> Fraction:
    return round_half_up(nilai, 2)


def _is_level(one: Fraction, other: Fraction) -> bool:
    return abs(other - one) <= abs(one) * _CLOSE
