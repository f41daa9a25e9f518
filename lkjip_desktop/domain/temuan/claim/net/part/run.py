"""Runs: what is told to rise or fall from year to year, or quarter to quarter, and once did not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import accumulate, pairwise
from typing import Final

from lkjip_desktop.domain.formula.sums import exact_sum, numbers_of
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import DENYING, Parsed
from lkjip_desktop.domain.temuan.claim.language.names import words
from lkjip_desktop.domain.temuan.claim.language.quantity import plain
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.part.record import MANY
from lkjip_desktop.domain.temuan.claim.net.sense import (
    QUALITY,
    REASONS,
    WAY,
    SentenceSubject,
    clause_at,
    sign,
    strange_words,
    subject_of,
    words_of,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.wording import percentage

_ALWAYS: Final = frozenset({"kian", "konsisten", "selalu", "senantiasa", "terus"})
_YEARS: Final = pattern(
    r"\b(?:dari|mulai|sejak) (?:tahun )?(?P<since>20\d\d)\b"
    r"|\b(?:(?:dalam|selama) )?(?P<many>tiga|empat|lima|[3-5]) tahun"
    r" (?:terakhir|ke belakang|belakangan|berturut-turut|beruntun)\b"
    r"|\bselama (?P<long>tiga|empat|lima|[3-5]) tahun\b"
    r"|\b(?P<each>(?:se)?tiap tahun|dari tahun ke tahun)\b"
)
_QUARTERS: Final = pattern(
    r"\b(?:(?:se)?tiap triwulan|dari triwulan ke triwulan"
    r"|(?:dari|sejak) triwulan (?:i|1|pertama|kesatu) (?:hingga|ke|sampai(?: dengan)?|s\.d\.)"
    r" triwulan (?:iv|4|keempat))\b"
)
_UNTIL: Final = pattern(r"\b(?:hingga|sampai)(?: dengan)? (?:tahun )?(?P<last>20\d\d)\b")
_DENYING: Final = frozenset(
    {"akan", "belum", "bukan", "hampir", "kecuali", "sebagian", "target", "tidak", "untuk"}
)
_KNOWN: Final = frozenset(
    map(
        stem,
        (
            "dari",
            "hingga",
            "ke",
            "mulai",
            "sampai",
            "sejak",
            "selama",
            "setiap",
            "terakhir",
            "tiap",
            *_ALWAYS,
        ),
    )
)
_NEAR: Final = 3
_BACK: Final = 4
"""Years that are looked back where none is named."""


@needing(words={*WAY, *QUALITY})
def wrong_runs(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A change that is told of each year, or quarter, and was none or another in one of them."""
    texts = [token.text for token in parsed.sentence.tokens]
    turned = [at for at, text in enumerate(texts) if text in WAY or text in QUALITY]
    if len(turned) != 1 or is_elsewhere(parsed, facts):
        return
    if not _DENYING.isdisjoint(texts[max(0, turned[0] - _NEAR) : turned[0]]):
        return
    text = parsed.sentence.text.casefold()
    years, quarters = _YEARS.search(text), _QUARTERS.search(text)
    until = _UNTIL.search(text)
    if until is not None and int(until["last"]) != facts.tahun:
        return
    steady = not _ALWAYS.isdisjoint(texts) or (years is not None and years["each"])
    of = subject_of(parsed, own, facts) if (years and steady) or quarters else None
    if of is None or not _is_of(parsed, turned[0], of):
        return
    word = texts[turned[0]]
    way = WAY.get(word) or QUALITY[word] * {"naik": 1, "turun": -1}.get(
        of.hasil.indikator.polaritas, 0
    )
    if quarters is not None:
        yield from _over_quarters(parsed, of, turned[0], way, facts)
    elif years is not None and not of.rows and "capaian" not in texts:
        many = years["many"] or years["long"] or ""
        back = MANY.get(many) or int(many) if many else _BACK
        first = int(years["since"] or facts.tahun - back + (1 if many else 0))
        yield from _over_years(parsed, of, turned[0], way, first, facts)


def _is_of(parsed: Parsed, place: int, of: SentenceSubject) -> bool:
    """Whether nothing foreign is told in the clause of a word, up to where it is told why."""
    clause, tokens = clause_at(parsed, place), parsed.sentence.tokens
    ends = (at for at in range(place, clause[-1] + 1) if tokens[at].text in REASONS)
    known = words_of(of.hasil) | _KNOWN | {stem(tokens[place].text)}
    row = of.hasil.indikator
    named = {stem(word) for name in (row.nama, row.nama_pendek) for word in words(name)}
    if named & DENYING and DENYING.isdisjoint(stem(tokens[at].text) for at in clause):
        return False  # of the others: perkara yang diajukan banding, of what is not
    return not strange_words(parsed, clause[0], next(ends, clause[-1] + 1), known)


def _over_years(
    parsed: Parsed, of: SentenceSubject, place: int, way: int, first: int, facts: Facts
) -> Iterator[Wrong]:
    told: list[tuple[int, Nilai]] = [
        (year, facts.past(of.ref.id, year).get("realisasi")) for year in range(first, facts.tahun)
    ]
    told.append((facts.tahun, of.hasil.realisasi))
    known = [(year, nilai) for year, nilai in told if isinstance(nilai, Fraction)]
    for (before, then), (year, now) in pairwise(known):
        if year - before == 1 and sign(now, then) == -way:
            so = f"realisasi {facts.name(of.ref.id)} {plain(then)} pada tahun {before} dan "
            yield _wrong(parsed, of, place, f"{so}{plain(now)} pada tahun {year}")
            return


def _over_quarters(
    parsed: Parsed, of: SentenceSubject, place: int, way: int, facts: Facts
) -> Iterator[Wrong]:
    rows = of.rows or _rows_of(of)
    told = [_in_quarter(rows, f"{facts.tahun}-T{number}", facts) for number in range(1, 5)]
    counts = [done for _, done in told if done is not None]
    wholes = [whole for whole, _ in told if whole]
    if len(of.rows) > 1 or not rows or len(counts) < len(told):
        return
    columns = [counts]
    if len(wholes) == len(told):
        columns.append(_shares(counts, wholes))
        if not of.rows:
            columns.append(_shares([*accumulate(counts)], [*accumulate(wholes)]))
    if all(any(sign(now, then) != way for then, now in pairwise(values)) for values in columns):
        shares = [percentage(100 * share, 2) for share in (columns[1] if columns[1:] else ())]
        shown = ", ".join(shares or map(plain, counts))
        yield _wrong(parsed, of, place, f"keempat triwulannya {shown}")


def _rows_of(of: SentenceSubject) -> list[str]:
    """All rows of the one table of an indikator."""
    tables = of.hasil.rincian
    return [row.baris.id for row in tables[0].baris] if len(tables) == 1 else []


def _in_quarter(
    rows: Iterable[str], periode: str, facts: Facts
) -> tuple[Fraction | None, Fraction | None]:
    """Pembanding and realisasi of rows together in a quarter; None where one is not known."""
    pairs = [facts.in_period(row, periode) for row in rows]
    columns = [numbers_of(column) for column in zip(*pairs, strict=True)] if pairs else [[], []]
    of, done = [exact_sum(x) if len(x) == len(pairs) else None for x in columns]
    return of, done


def _shares(counts: Sequence[Fraction], wholes: Sequence[Fraction]) -> list[Fraction]:
    return [done / whole for done, whole in zip(counts, wholes, strict=True)]


def _wrong(parsed: Parsed, of: SentenceSubject, place: int, so: str) -> Wrong:
    quote = parsed.sentence.quote(max(0, place - 4), len(parsed.sentence.tokens) - 1)
    return Wrong(KEADAAN, quote, so, kedua=at(of.hasil.indikator))
