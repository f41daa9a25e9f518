"""The most and the least: what is said to be at an end of a contest, or at a place in its order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.fact.table import FreeRow, FreeTable
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import TIME, Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import NUMBER, ORDINAL
from lkjip_desktop.domain.temuan.claim.language.lexicon import MONTHS
from lkjip_desktop.domain.temuan.claim.language.names import BARIS, KEGIATAN
from lkjip_desktop.domain.temuan.claim.language.phrase import (
    Phrases,
    by_first_words,
    entries,
    longest,
    word_set,
)
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.language.when import quarter_of
from lkjip_desktop.domain.temuan.claim.net.contest.clause import (
    ContestClause,
    clauses,
    is_alone,
    is_of_year,
    named_in,
    parted,
    unknown,
)
from lkjip_desktop.domain.temuan.claim.net.contest.field import (
    LEFT,
    QUARTERS,
    SHARES,
    TOTAL,
    Contest,
    ContestColumn,
    budget_quarters,
    free_contests,
    own_contests,
    own_quarters,
    whole_contests,
)
from lkjip_desktop.domain.temuan.claim.net.contest.kind import (
    DENYING,
    is_after_one,
    of_name,
    sought,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

COUNT, OFTEN, ANY, SHARE, PEAK, LONG, DONE_MOST = "n", "o", "a", "s", "p", "l", "d"
_RANK: Final = ("peringkat", "urutan", "posisi", "tempat", "nomor", "ranking")
_TABLE: Final = """
1 n: terbanyak, paling banyak, teramai, paling ramai, tersibuk, paling sibuk, terpadat, paling padat
-1 n: tersedikit, paling sedikit, paling sepi, tersepi, paling lengang
1 o: tersering, paling sering, paling kerap
-1 o: paling jarang, terjarang
1 a: tertinggi, terbesar, paling tinggi, paling besar, juara, juaranya, memuncaki, memimpin,
    teratas, terdepan, paling atas, <rank> teratas, <rank> puncak, <rank> tertinggi
-1 a: terendah, terkecil, paling rendah, paling kecil, terbawah, paling bawah, juru kunci,
    <rank> terakhir, <rank> buncit, <rank> terbawah, <rank> paling bawah, <rank> terendah
1 s: terbaik, paling baik, paling berhasil, paling disiplin, paling lengkap, paling patuh,
    paling rajin, paling sempurna, paling setia, paling siap, paling taat, paling tertib,
    paling tuntas, paling unggul, terunggul
-1 s: terburuk, paling buruk, paling lemah, terlemah, paling tertinggal, paling ketinggalan,
    tertinggal paling jauh, paling jauh tertinggal, paling seret
1 l: terlama
-1 l: tercepat, tersingkat
1 p: puncak, puncaknya, memuncak, menumpuk
"""
"""Which end a phrase tells of, and whether of numbers, of shares or of either."""


def _phrases() -> Iterator[tuple[tuple[str, ...], tuple[int, str]]]:
    for meaning, phrase in entries(_TABLE):
        way, sort = meaning.split()
        for rank in _RANK if "<rank>" in phrase else ("",):
            yield tuple(phrase.replace("<rank>", rank).split()), (int(way), sort)


_PHRASES: Final[Phrases[tuple[int, str]]] = by_first_words(_phrases())


class SaidPeak(NamedTuple):
    """A phrase that says that something is the most or the least."""

    way: int
    sort: str
    first: int
    last: int
    """Places of its first and last token."""


@needing(words={"paling", *_PHRASES.lengths, *_RANK})
def wrong_peaks(parsed: Parsed, own: str, facts: Facts, tempat: str) -> Iterator[Wrong]:
    """What is said to be the most or the least of what stands beside it, and is not."""
    for clause in clauses(parsed) if parsed.texts[:1] != ("bukan",) else ():
        peaks = [peak.first for peak in _peaks(clause)]
        peaks = peaks if is_of_year(parsed, clause.places[-1], facts.tahun) else []
        for part in parted(clause, peaks) if peaks else ():
            told = [*_peaks(part)]
            if len(told) == 1:
                yield from _judged(part, told[0], own, facts, tempat)


def _peaks(clause: ContestClause) -> Iterator[SaidPeak]:
    texts, places, at = clause.texts, clause.places, 0
    while at < len(texts):
        found = longest(_PHRASES, texts, at)
        last = at
        if found is not None:
            words, (way, sort) = found
            last = at + len(words) - 1
            first = at - (sort == PEAK and texts[at - 1 : at] == ["mencapai"])
            yield SaidPeak(way, sort, places[first], places[last])
        elif texts[at] == "paling":
            yield SaidPeak(1, DONE_MOST, places[at], places[at])
        elif texts[at] in _RANK and clause.number_at(places[at] + 1, ORDINAL):
            yield SaidPeak(1, ANY, places[at], places[at] + 1)
        at = last + 1


def _judged(
    clause: ContestClause, said: SaidPeak, own: str, facts: Facts, tempat: str
) -> Iterator[Wrong]:
    """Held against each contest that knows all words of the clause; the first decides."""
    whens = [c for c in clause.parsed.chunks if c.letter == TIME and _inside(c, clause)]
    every = _contests(clause, said, whens, own, facts, tempat)
    for contest, bound in (x for x in every if said.sort != LONG or x[0].scale in _TIMES):
        named = bound or named_in(clause, contest)
        apart = {at for places in named.values() for at in places}
        apart |= {at for c in whens for at in range(c.first, c.last + 1)}
        apart |= {*range(said.first, said.last + 1)} | _denied(clause, said)
        nth, ordinals = _nth(clause, said, apart, len(contest.names))
        if len(named) != 1 or nth < 1:
            continue
        apart |= ordinals
        strange = unknown(clause, contest, apart)
        if strange:
            if said.sort in {COUNT, OFTEN}:
                apart |= sought(clause, contest, said.last, apart)
            apart |= of_name(clause, next(iter(named.values())), strange)
            strange = unknown(clause, contest, apart)
        followed = {"setelah"} if nth > 1 and is_after_one(clause, contest) else set[str]()
        if strange or not is_alone(clause, contest, but=followed):
            continue
        key = next(iter(named))
        columns = [x for x in _asked(clause, said, contest, apart) if key not in x.void]
        if columns and key in contest.none:
            if said.way > 0 and nth == 1:
                yield _wrong(clause, said, contest, columns[0], key, nth)
            return
        if columns and not any(_stands(column, key, said.way, nth) for column in columns):
            yield _wrong(clause, said, contest, columns[0], key, nth)
        elif columns:
            yield from _followed(clause, said, contest, columns, nth)
        return


_TIMES: Final = frozenset({"bulan", "hari", "hari kerja", "jam", "menit", "minggu"})
"""What a result is measured in that may be long or short."""


_NEXT: Final = frozenset({"diikuti", "disusul", "kemudian", "lalu"})


def _followed(
    clause: ContestClause,
    peak: SaidPeak,
    contest: Contest,
    columns: Sequence[ContestColumn],
    nth: int,
) -> Iterator[Wrong]:
    """Those that are told to come behind the first: tertinggi A, disusul B, lalu C."""
    tokens, place = clause.parsed.sentence.tokens, nth
    for behind in clauses(clause.parsed):
        first = behind.places[0]
        if first <= clause.places[-1]:
            continue
        named = named_in(behind, contest)
        told = {at for places in named.values() for at in places}
        rank, ranked = told_rank(behind)
        told |= ranked
        joined = (tokens[first - 1].text in _NEXT or rank > nth) and len(named) == 1
        joined = joined and named.keys().isdisjoint(contest.none)
        joined = joined and not any(named.keys() & column.void for column in columns)
        if not joined or unknown(behind, contest, told):
            return
        place, key = rank or place + 1, next(iter(named))
        if not any(_stands(column, key, peak.way, place) for column in columns):
            yield _wrong(behind, peak, contest, columns[0], key, place)
            return


def _until(clause: ContestClause) -> list[Chunk]:
    """The chunks from the begin of the sentence to the end of a clause."""
    return [c for c in clause.parsed.chunks if c.first <= clause.places[-1]]


def _denied(clause: ContestClause, peak: SaidPeak) -> set[int]:
    """Where it is told that it was not done of the most: paling banyak belum terpelihara."""
    counted = peak.sort == COUNT and clause.behind(peak.last)[:1]
    return {peak.last + 1} if counted and counted[0] in DENYING else set()


def _inside(chunk: Chunk, clause: ContestClause) -> bool:
    return chunk.first in clause.places


def _contests(
    clause: ContestClause,
    peak: SaidPeak,
    whens: Sequence[Chunk],
    own: str,
    facts: Facts,
    tempat: str,
) -> Iterator[tuple[Contest, dict[str, frozenset[int]] | None]]:
    """What a clause may tell of: of quarters where one is told, and which of them is bound."""
    hasil = facts.indikator(own) if own else None
    free = _free(tempat, facts) if not own else ()
    if _tells_month(clause):
        fields = own_contests(hasil) if hasil is not None else free_contests(free)
        yield from ((one, None) for one in fields if _is_of_months(clause, one))
        return
    if any(c.when is not None and c.when.part for c in _until(clause)):
        parts = {c.when.part for c in whens if c.when is not None and c.first < c.last}
        part = next(iter(parts)) if len(parts) == 1 else ""
        if part in QUARTERS:
            bound = {part: frozenset[int]()}
            refs = [c.ref for c in clause.parsed.chunks if c.ref is not None and _inside(c, clause)]
            rows = {ref.id for ref in refs if ref.kind == (BARIS if own else KEGIATAN)}
            if hasil is not None:
                row = next(iter(rows), "") if len(rows) < _SEVERAL else "?"
                yield from ((one, bound) for one in own_quarters(hasil, row, facts))
            elif not own and len(rows) < _SEVERAL:
                yield from _free_quarters(free, part)
                alone = any(token.text in _SPENT for _, token in clause.tokens)
                yield budget_quarters(next(iter(rows), ""), facts, until=not alone), bound
        return
    if peak.sort == PEAK:
        return
    if hasil is not None:
        yield from ((contest, None) for contest in own_contests(hasil))
        return
    if own:
        return
    letters = {c.letter for c in clause.parsed.chunks if _inside(c, clause)}
    here = len(facts.free(tempat))
    yield from ((contest, None) for contest in free_contests(free[:here]))
    yield from ((contest, None) for contest in whole_contests(letters, facts))
    yield from ((contest, None) for contest in free_contests(free[here:]))


def _free_quarters(
    free: Sequence[tuple[FreeTable, tuple[FreeRow, ...]]], part: str
) -> Iterator[tuple[Contest, dict[str, frozenset[int]]]]:
    """The free tables whose rows are quarters, with the row of the one that is told."""
    for contest in free_contests(free):
        parts = {quarter_of(name): key for key, name in contest.names.items()}
        if "" not in parts and part in parts:
            yield contest, {parts[part]: frozenset()}


def _free(tempat: str, facts: Facts) -> list[tuple[FreeTable, tuple[FreeRow, ...]]]:
    """The tables of a section, and behind them those of all others."""
    here = [*zip(facts.free(tempat), facts.free_rows(tempat), strict=True)]
    return [*here, *(pair for pair in facts.free_everywhere() if pair not in here)]


def _tells_month(clause: ContestClause) -> bool:
    """Whether no time but a month is told up to the end of a clause."""
    told = (c for c in _until(clause) if c.letter == TIME)
    texts = {clause.parsed.sentence.tokens[c.first].text for c in told}
    return bool(texts & MONTHS.keys()) and texts <= MONTHS.keys() | _MONTH


def _is_of_months(clause: ContestClause, contest: Contest) -> bool:
    """Whether months stand side by side, of their ends only where that is told of them."""
    at_end = _END in clause.texts and _END not in contest.scale.split()
    return not at_end and _words_of(contest.names.values()) <= MONTHS.keys()


def _words_of(names: Iterable[str]) -> set[str]:
    return {name.casefold() for name in names}


_END: Final = "akhir"
_MONTH: Final = {"bulan", _END}
_SEVERAL: Final = 2
_SPENT: Final = word_set("belanja berlangsung membelanjakan menghabiskan pengeluaran terjadi")
"""What is told of a quarter alone; serapan that does not happen in it may be told up to its end."""


def _nth(clause: ContestClause, peak: SaidPeak, told: set[int], many: int) -> tuple[int, set[int]]:
    """Which place in its order is told, and the places of numbers that say no more; 0: of some."""
    nth, apart = clause.number_at(peak.last, ORDINAL), set[int]()
    for at, token in clause.tokens:
        if token.kind not in {NUMBER, ORDINAL} or at in told or token.text == "sekali":
            continue
        order = clause.number_at(at, ORDINAL)
        before = clause.parsed.sentence.tokens[at - 1].text
        if order and at in {peak.first - 1, peak.last + 1}:
            nth = order
        elif before in _OUT_OF and token.number is not None and token.number.value == many:
            pass  # of all of them: di antara empat kegiatan
        elif order != many and (order or before not in _SO_MUCH):
            return 0, apart  # of some of them, or a limit
        apart.add(at)
    return nth or 1, apart


_OUT_OF: Final = frozenset({"antara", "dari"})
_SO_MUCH: Final = frozenset({"dengan", "sebanyak", "sebesar", "senilai", "yakni", "yaitu"})


def _asked(
    clause: ContestClause, peak: SaidPeak, contest: Contest, apart: set[int]
) -> list[ContestColumn]:
    """The columns in which one may be at the end that is told, shares named in the clause first.

    None where any lacks a figure.
    """
    shares = [column for column in contest.columns if column.is_share]
    counts = [column for column in contest.columns if not column.is_share]
    behind = [*clause.behind(peak.last), "", ""]
    plain = [token.text for at, token in clause.tokens if at not in apart]
    of_done = any(stem(text) in contest.done for text in behind[:2])
    if peak.sort == DONE_MOST:
        asked = [*shares, *counts[:1]] if of_done else _named(counts, behind[:1])
    elif peak.sort == SHARE:
        asked = shares if contest.done else []
    elif shares and any(_is_share(text, contest) for text in plain):
        by_number = peak.sort == COUNT and "persentase" not in plain
        asked = [*shares, *_named(counts, plain)] if by_number else shares
    elif behind[0] in DENYING:
        asked = [column for column in counts if column.head == LEFT]
    else:
        told = [token.text for token in clause.parsed.sentence.tokens[: clause.places[0]]]
        every = counts if contest.done else []
        if not any(text in _STILL for text in clause.texts):
            every = [column for column in every if column.head != LEFT]
        asked = _named(counts, plain) or _named(counts, told) or every
        left = [column.head for column in asked] == [LEFT]
        by_share = (peak.sort == ANY and not left) or of_done or _tells_pair(clause)
        asked += shares if by_share else []
        if _is_of_rate(clause, peak, plain):
            asked = shares or asked
    asked_of = contest.names.keys() - (contest.none if peak.way > 0 else frozenset())
    whole = all(asked_of <= column.values.keys() | column.void for column in asked)
    uneven = [column for column in asked if len({*column.values.values()}) > 1]
    said = {stem(text) for text in plain}
    first = sorted(uneven or asked, key=lambda x: not (x.is_share and x.stems & said))
    return first if whole else []


_HIGH: Final = frozenset({"rendah", "terendah", "tertinggi", "tinggi"})
_ABSORBED: Final = frozenset({"penyerapan", "serapan", "serapannya"})
_IN_RUPIAH: Final = frozenset({"belanja", "jumlah", "nilai", "nominal", "realisasi", "rupiah"})


_PAIR: Final = pattern(r",[ch]{0,2}qN?dc?q")


def _tells_pair(clause: ContestClause) -> bool:
    """Whether how many of how many is told behind it: paling sedikit dilayani, 238 dari 350."""
    chunks, last = clause.parsed.chunks, clause.places[-1]
    behind = next((n for n, chunk in enumerate(chunks) if chunk.first > last), len(chunks))
    return _PAIR.match(clause.parsed.letters, behind) is not None


def _is_of_rate(clause: ContestClause, peak: SaidPeak, plain: Sequence[str]) -> bool:
    """Whether how much was absorbed is told as a share: high or low, not large or small."""
    high = clause.parsed.texts[peak.last] in _HIGH
    return high and not _ABSORBED.isdisjoint(plain) and _IN_RUPIAH.isdisjoint(clause.texts)


_STILL: Final = DENYING | {"belum", "kurang", "masih", "sisa", "tersisa"}
"""Words of a clause that may be of what was not done."""


def _named(columns: Iterable[ContestColumn], texts: Iterable[str]) -> list[ContestColumn]:
    said = {stem(text) for text in texts}
    named = [column for column in columns if column.stems & said]
    left = [column for column in named if column.head == LEFT]
    return left or [column for column in named if column.head != TOTAL] or named


def _is_share(text: str, contest: Contest) -> bool:
    """Whether a word tells of a share: of ketepatan where it is counted what is tepat."""
    if text.removesuffix("nya") in SHARES and stem(text) not in contest.nouns:
        return True
    return _QUALITY.fullmatch(text) is not None and stem(text) in contest.done


_QUALITY: Final = pattern(r"ke[a-z]{4,40}an(?:nya)?")


def _stands(column: ContestColumn, key: str, way: int, nth: int) -> bool:
    """Whether one stands at a place counted from an end; of equals each stands at each."""
    values = {other: round(nilai, 2) * way for other, nilai in column.values.items()}
    above = [nilai for nilai in values.values() if nilai > values[key]]
    equal = sum(nilai == values[key] for nilai in values.values())
    return len(above) < nth <= len(above) + equal or len({*above}) + 1 == nth


def _wrong(
    clause: ContestClause,
    peak: SaidPeak,
    contest: Contest,
    column: ContestColumn,
    key: str,
    nth: int,
) -> Wrong:
    ranked = sorted(column.values, key=lambda one: column.values[one] * -peak.way)
    best = ranked[min(nth, len(ranked)) - 1]
    end = "tertinggi" if peak.way > 0 else "terendah"
    place = end if nth == 1 else f"di urutan ke-{nth}"
    so = f"{column.head.lower()} {place} pada {contest.what} ada pada “{contest.names[best]}”"
    so += f" ({column.shown(best)})"
    so += f", bukan yang {column.shown(key)}" if key in column.values else ""
    return Wrong(KEADAAN, clause.quote(), so, contest.names[best], kedua=contest.lokasi)


_BEFORE: Final = frozenset({"adapun", "di", "pada"})
_MEASURES: Final = frozenset({"%", "juta", "miliar", "persen", "rp", "rupiah", "triliun"})


def told_rank(clause: ContestClause) -> tuple[int, set[int]]:
    """Which place a clause begins with, 0 where with none, and where it and figures are told."""
    said = [(at, token) for at, token in clause.tokens if token.text not in _BEFORE]
    if len(said) <= 1 or said[0][1].text not in _RANK:
        return 0, set()
    rank = clause.number_at(said[1][0], ORDINAL)
    if not rank:
        return 0, set()
    figures = {at for at, token in said if token.kind == NUMBER or token.text in _MEASURES}
    return rank, {said[0][0], said[1][0]} | figures
