"""How often something happened: that it never did, or so many times, of a kind that is counted.

What is counted is a row of a table of cases, all of such a table, or an indikator whose unit is a
case. A clause with any other word may tell of some of them, and is not judged.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from functools import cache
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.model.entity import Entity, Indikator
from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, Nilai, format_number
from lkjip_desktop.domain.temuan.claim.code import ANGKA, KEADAAN
from lkjip_desktop.domain.temuan.claim.fact.part import OfParts
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import stems_of, vocabulary
from lkjip_desktop.domain.temuan.claim.kind.trend.who import is_timed
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import WORD
from lkjip_desktop.domain.temuan.claim.language.names import is_generic
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.sense import clause_at
from lkjip_desktop.domain.temuan.claim.units import rupiah_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_DENYING: Final = frozenset({"tak", "tidak"})
_BEING: Final = word_set(
    "ada dialami dijumpai ditemukan mengalami muncul tercatat terdapat terjadi timbul"
)
"""Verbs of what happens."""
_NONE: Final = frozenset({"nihil", "nol"})
_NOTING: Final = frozenset({"mencatat", "menangani", "menghadapi"})
"""Verbs of who had to do with it, which may stand behind any subject."""
_CASES: Final = frozenset({"insiden", "kasus", "kejadian", "peristiwa"})
_TIMES: Final = frozenset({"kali", *_CASES})
_BESIDE: Final = word_set(
    "baru dalam hanya ini lagi masih pada pernah pun satu sama sebanyak sejumlah sekali selama"
    " sempat sepanjang seluruhnya sudah tahun telah total yaitu yakni di lingkungan kantor kita"
    " kami masa pelaporan adanya"
)
"""Words that say neither what happened nor to whom."""
_UNITS: Final = frozenset({"insiden", "kali", "kasus", "kejadian", "peristiwa"})
_HEADS: Final = frozenset(map(stem, ("gangguan", "insiden", "kasus", "kejadian", "peristiwa")))
_KINDS: Final = frozenset(map(stem, ("banyaknya", "jenis", "jumlah", "macam", "menurut")))
_AMONG: Final = "antar"
_TOLD: Final = _BEING | _NONE | _NOTING


class _EventKind(NamedTuple):
    """What may have happened, by the stems it is called with, and how often it did."""

    stems: frozenset[str]
    counts: tuple[Fraction, ...]
    lokasi: Entity
    nama: str
    known: frozenset[str]
    any_of: bool = False
    """Whether it is no case, and only that there was none may be told so."""


@needing(words=_TOLD)
def wrong_occurrences(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """That something never happened, or so many times, where it did otherwise."""
    texts = parsed.texts
    for place, text in enumerate(texts):
        if text in _TOLD:
            clause = _clause(parsed, place)
            told = _told(parsed, clause)
            if told is not None:
                yield from _judged(parsed, clause, told, own, facts)
            return


def _clause(parsed: Parsed, place: int) -> range:
    """The clause of a word, up to what is told beside it."""
    clause = clause_at(parsed, place)
    first, last = clause[0], clause[-1]
    joined = (c.first for c in parsed.chunks if c.letter == "g" and place < c.first <= last)
    last = next((at_ - 1 for at_ in joined), last)
    return range(first, last + 1)


class _EventClaim(NamedTuple):
    """How often something is told to have happened, and what is left of the words."""

    times: int
    words: tuple[str, ...]
    within: bool
    """Whether only a part of the year is told of."""


def _told(parsed: Parsed, clause: range) -> _EventClaim | None:
    tokens, timed = parsed.sentence.tokens, set[int]()
    chunks = [c for c in parsed.chunks if clause[0] <= c.first <= clause[-1]]
    whens = [c.when for c in chunks if c.when is not None]
    for chunk in chunks:
        if chunk.when is not None or chunk.letter == "O":
            timed.update(range(chunk.first, chunk.last + 1))
    numbers = [at_ for at_ in clause if tokens[at_].number is not None and at_ not in timed]
    texts = [tokens[at_].text for at_ in clause]
    never = bool(_NONE & {*texts}) or any(
        text in _DENYING
        and not _BEING.isdisjoint(
            texts[at_ + 1 : at_ + 2 + (texts[at_ + 1 : at_ + 2] == ["pernah"])]
        )
        for at_, text in enumerate(texts)
    )
    counted = [at_ for at_ in numbers if tokens[at_].text not in {"satu", "sekali"} or not never]
    if (never and counted) or (not never and len(counted) != 1):
        return None
    times = 0
    if counted:
        number = tokens[counted[0]].number
        once = tokens[counted[0]].text == "sekali"
        behind = tokens[counted[0] + 1].text if counted[0] + 1 <= clause[-1] else ""
        exact = number is not None and number.is_count
        noted = any(tokens[at_].text in _NOTING for at_ in range(clause[0], counted[0]))
        if not exact or not (once or behind in _TIMES or noted) or number is None:
            return None
        chunk = next(c for c in chunks if c.first <= counted[0] <= c.last)
        if chunk.number is None or chunk.number.bound or chunk.number.about:
            return None
        times = int(number.value)
    since = next((at_ for at_ in clause if tokens[at_].text in _NOTING), clause[0] - 1) + 1
    left = [
        tokens[at_].text
        for at_ in range(since, clause[-1] + 1)
        if at_ not in timed and at_ not in numbers and tokens[at_].kind == WORD
    ]
    spare = _BEING | _DENYING | _NONE | _BESIDE | _TIMES
    words = tuple(word for word in left if word not in spare)
    return _EventClaim(times, words, any(when.part for when in whens)) if words else None


def _judged(
    parsed: Parsed, clause: range, told: _EventClaim, own: str, facts: Facts
) -> Iterator[Wrong]:
    whens = [c.when for c in parsed.chunks if c.when is not None]
    if any(when.year not in {0, facts.tahun} for when in whens):
        return
    hasil = facts.indikator(own) if own else None
    found = [*_meant(told.words, [hasil] if hasil is not None else [], facts)]
    if not found and _said(told.words, facts) <= facts.called_with() | _HEADS:
        found = [*_meant(told.words, facts.members(), facts)]
    wished = not _WISHING.isdisjoint(parsed.texts[: clause[-1] + 1])
    found = [item for item in found if not (item.any_of and (told.times or wished))]
    counts = [count for item in found for count in item.counts]
    if not counts or told.times in counts:
        return
    if told.within and told.times <= max(counts):
        return  # in that month there may have been so many of them
    item, right = found[0], format_number(counts[0], 0)
    quote = parsed.sentence.quote(clause[0], clause[-1])
    rule = ANGKA if told.times else KEADAAN
    yield Wrong(rule, quote, f"{item.nama} {right}", right, kedua=at(item.lokasi))


def _meant(
    words: Sequence[str], members: Iterable[IndikatorResult], facts: Facts
) -> Iterator[_EventKind]:
    """What of all that is counted the words name, and nothing beside it."""
    said = _said(words, facts)
    among = [stem(word.removeprefix(_AMONG)) for word in words if word.startswith(_AMONG)]
    for hasil in members if said else ():
        for item in _happenings(hasil):
            named = said - _HEADS if item.stems - _HEADS else said
            called = item.stems - _HEADS or item.stems
            whole = bool(named) and (named == called or named == called - facts.office())
            if whole and item.known.issuperset(among):
                yield item


def _said(words: Sequence[str], facts: Facts) -> frozenset[str]:
    """The stems of what is told, without those of where it was."""
    told = [word for word in words if not (is_generic(word) or word.startswith(_AMONG))]
    return frozenset(map(stem, told)) - facts.office() - _places()


@cache
def _places() -> frozenset[str]:
    return frozenset(map(stem, ("dinas", "lapas", "rutan", "balai", "unit", "wilayah", "kerja")))


@OfParts
def _happenings(hasil: IndikatorResult) -> tuple[_EventKind, ...]:
    return tuple(_events(hasil))


def _events(hasil: IndikatorResult) -> Iterator[_EventKind]:
    row, rows = hasil.indikator, (item for table in hasil.rincian for item in table.baris)
    known = vocabulary(hasil) | stems_of(*(item.baris.uraian for item in rows))
    case = row.satuan.casefold().split(" ")[0] in _UNITS
    if (case or _counts_few(row)) and isinstance(hasil.realisasi, Fraction):
        for called in dict.fromkeys((row.nama_pendek, row.nama)):
            stems = stems_of(called) - _KINDS
            if stems:
                count, name = (hasil.realisasi,), f"realisasi {row.kode}"
                yield _EventKind(stems, count, row, name, known, not case)
    for table in hasil.rincian:
        if not stems_of(table.rincian.kolom_pembanding) & _HEADS:
            continue
        for item in table.baris:
            name = f"kolom {table.rincian.kolom_pembanding} pada baris “{item.baris.uraian}”"
            counts = tuple(dict.fromkeys(map(_count, (item.pembanding, item.realisasi))))
            real = tuple([count for count in counts if count is not None])
            if real:
                stems = stems_of(item.baris.uraian) - _KINDS
                yield _EventKind(stems, real, item.baris, name, known)
        total, titled = table.jumlah_pembanding, stems_of(table.judul) - _KINDS
        if isinstance(total, Fraction) and titled:
            name = f"jumlah {table.rincian.kolom_pembanding.lower()}"
            both = [total, table.jumlah_realisasi]
            real = tuple([nilai for nilai in both if isinstance(nilai, Fraction)])
            yield _EventKind(titled, real, table.rincian, name, known)


_WISHING: Final = word_set(
    "agar akan apabila bila diharapkan diupayakan hendak ingin jika memastikan menargetkan"
    " mengupayakan supaya target upaya"
)
"""With these before it, it is told what should be."""


def _counts_few(row: Indikator) -> bool:
    """Whether an indikator counts what there should be none of: deteni yang melarikan diri."""
    satuan = row.satuan
    measured = is_percent(satuan) or is_index(satuan) or rupiah_of(satuan) or is_timed(row)
    return row.polaritas == "turun" and not measured


def _count(nilai: Nilai) -> Fraction | None:
    """How many there were; none where it is told that it does not apply."""
    if nilai is TIDAK_BERLAKU:
        return Fraction(0)
    return nilai if isinstance(nilai, Fraction) else None
