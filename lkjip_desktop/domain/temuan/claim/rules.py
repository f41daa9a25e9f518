"""The rules on claims over all texts of a report; a text is read again only when it changed.

What was found in a text holds while every figure it was held against stays the same.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from functools import partial
from itertools import zip_longest
from typing import Final

from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.memo import Each, Memo, Source
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import Entity, Indikator
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan import keluarga
from lkjip_desktop.domain.temuan.claim.code import DUA_ANGKA
from lkjip_desktop.domain.temuan.claim.fact.watched import Traced
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.laid.roll import wrong_lists
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import sentences
from lkjip_desktop.domain.temuan.claim.language.names import KINDS as NAMED
from lkjip_desktop.domain.temuan.claim.language.names import NamedRows, Names, named, names
from lkjip_desktop.domain.temuan.claim.language.reading.parse import parse, with_topics
from lkjip_desktop.domain.temuan.claim.language.renamed import ReadWords, renaming
from lkjip_desktop.domain.temuan.claim.looks.reading import SentenceReading
from lkjip_desktop.domain.temuan.claim.looks.sentence import wrong_in
from lkjip_desktop.domain.temuan.claim.looks.tail import wrong_in_tail
from lkjip_desktop.domain.temuan.claim.net.part.rest import wrong_endings
from lkjip_desktop.domain.temuan.claim.text.account.denied import Told, wrong_denied
from lkjip_desktop.domain.temuan.claim.text.account.told import Account, accounts
from lkjip_desktop.domain.temuan.claim.text.itself.look import wrong_itself
from lkjip_desktop.domain.temuan.claim.text.telling import findings_in
from lkjip_desktop.domain.temuan.claim.text.twice import (
    Statement,
    is_swapped,
    statements,
    wrong_pointed,
)
from lkjip_desktop.domain.temuan.claim.text.unlike import wrong_unlike
from lkjip_desktop.domain.temuan.claim.text.written import Written, rows_with_texts, texts
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.finding import Temuan


class _SentenceResult(NamedTuple):
    """A sentence, what was found in it, and the figures that this rests on."""

    reading: SentenceReading
    found: tuple[Wrong, ...]
    watched: tuple[Traced, ...]


class _Looked(NamedTuple):
    """What was read and found in a text."""

    text: Written
    said: tuple[Statement, ...]
    accounts: tuple[Account, ...]
    judged: tuple[_SentenceResult, ...]
    found: tuple[Wrong, ...]
    beside: tuple[tuple[Wrong, ...], ...]
    """What its sentences deny of each other, whatever the figures of the report are."""
    itself: tuple[Wrong, ...]
    """What they deny of themselves."""
    words: ReadWords
    """Those that names were looked for in."""


_NAMED: Final[Memo[NamedRows]] = Memo(8)
_NAMES: Final[Memo[Names]] = Memo(8)
_TEXTS: Final[Each[str, tuple[Written, ...]]] = Each(64)
_READ_WITH: Final[Each[str, Names]] = Each(64)
"""The names that texts were read with last."""
_LOOKED: Final[Each[str, tuple[_Looked, ...]]] = Each(64)
_CLAIMING: Final[Memo[tuple[_Looked, ...]]] = Memo(64)


def of_laporan(laporan: Laporan, figures: Figures, reader: Reader) -> Iterator[Temuan]:
    """What the texts of a report claim that is not so."""
    known, facts = _known(laporan, figures, reader), Facts(laporan, figures, reader)
    said: dict[tuple[str, frozenset[str]], tuple[Statement, Written]] = {}
    told: Told = {}
    for kind, rows in rows_with_texts(laporan, figures.sampai):
        room = (laporan.ruang, figures.sampai.bulan, kind)
        for item in _claiming(room, rows, known, facts, reader):
            twice = tuple(_twice(item.text, item.said, said)) if item.said else ()
            twice += tuple(wrong_denied(item.text, item.accounts, told, laporan))
            if item.found or twice:
                yield from findings_in(item.text, (*item.found, *twice), laporan, facts)


def _known(laporan: Laporan, figures: Figures, reader: Reader) -> Names:
    """The names of the report; made anew only when one of them changed."""
    rows = (laporan.rows(kind) for kind in NAMED if kind is not Indikator)
    inputs = (laporan.satker, keluarga.names(laporan, figures), *rows)
    source = _NAMED.recall(laporan.ruang, inputs, reader, partial(named, laporan, reader))
    return _NAMES.recall(laporan.ruang, source, reader, partial(names, source))


def _claiming(
    room: Hashable, rows: Mapping[str, Entity], known: Names, facts: Facts, reader: Reader
) -> tuple[_Looked, ...]:
    """The texts of a kind that say a figure or claim what is not so."""
    written = _TEXTS.of_rows(room, rows, _with_sentences, reader)
    shared, sources = facts.tahun, (Source(written),)
    _drop_renamed(room, known, _LOOKED.last(room, shared))
    before = _LOOKED.last(room, shared)

    def look(key: str) -> tuple[_Looked, ...]:
        texts, old = written[key], before.get(key, ())
        pairs = zip_longest(texts, old[: len(texts)])
        return tuple([_look(text, was, known, facts) for text, was in pairs])

    looked = _LOOKED.recall(room, written, shared, sources, facts, look)
    every = tuple(looked.values())
    return _CLAIMING.recall(
        room,
        every,
        reader,
        lambda: tuple([n for row in every for n in row if n.found or n.said or n.accounts]),
    )


def _drop_renamed(room: Hashable, known: Names, looked: Mapping[str, tuple[_Looked, ...]]) -> None:
    """Let those texts be read again that may say what is called otherwise since they were read."""
    before = _READ_WITH.last(room, None).get("")
    if before is known:
        return
    renamed = renaming(before, known) if before is not None else None
    other = {
        key
        for key, items in looked.items()
        if renamed is None or any(renamed.reaches(i.words.stems, i.text.indikator) for i in items)
    }
    _LOOKED.drop(room, other)
    _READ_WITH.same(room, {"": known})


def _with_sentences(row: Entity) -> tuple[Written, ...]:
    return tuple([text for text in texts(row) if text.teks and sentences(text.teks)])


def _twice(
    text: Written,
    found: tuple[Statement, ...],
    said: dict[tuple[str, frozenset[str]], tuple[Statement, Written]],
) -> Iterator[Wrong]:
    """What was said before, here or in another text, with another figure."""
    for item in found:
        first, where = said.setdefault((text.indikator, item.what), (item, text))
        if is_swapped(first.value, item.value):
            place = f" pada {where.jenis.lower()} “{where.judul}”" if where.judul else ""
            so = f"“{first.said}”{place}"
            yield Wrong(DUA_ANGKA, item.said, so, first.said, kedua=where.lokasi)


def _look(text: Written, before: _Looked | None, known: Names, facts: Facts) -> _Looked:
    """A text is read where its words are others, and a sentence judged where figures are."""
    if before is not None and before.text == text:
        said, beside, words = before.said, before.beside, before.words
        itself, told = before.itself, before.accounts
        judged = tuple([_again(item, facts, known) for item in before.judged])
    else:
        read = [parse(i, known, text.indikator, facts.tahun) for i in sentences(text.teks)]
        parsed, words = [*with_topics(read)], ReadWords(read)
        said = tuple([one for item in parsed for one in statements(item, facts.tahun)])
        told = tuple([one for item in parsed for one in accounts(item, facts.tahun, text.teks)])
        pairs = zip(parsed, (None, *parsed), strict=False)
        readings = [SentenceReading(item, text, behind) for item, behind in pairs]
        judged = tuple([_judge(reading, facts, known) for reading in readings])
        beside = tuple(map(tuple, _beside(parsed, facts.tahun))) if parsed[1:] else ()
        telling = [x.parsed for x in readings if x.parsed.table is None and not x.silent]
        itself = tuple(wrong_itself(telling))
    found = tuple([wrong for item in judged for wrong in item.found])
    if beside:
        endings, pointed, again = beside
        parsed = [item.reading.parsed for item in judged]
        found += (*wrong_lists(parsed, text.indikator, facts), *endings)
        found += pointed if not found else ()
        found += tuple([item for item in again if not any(_is_of_same(item, x) for x in found)])
    found += tuple([item for item in itself if not any(item.said in x.said for x in found)])
    return _Looked(text, said, told, judged, found, beside, itself, words)


def _beside(parsed: list[Parsed], tahun: int) -> tuple[Iterable[Wrong], ...]:
    return wrong_endings(parsed), wrong_pointed(parsed), wrong_unlike(parsed, tahun)


def _is_of_same(again: Wrong, other: Wrong) -> bool:
    """Whether one of the two figures that exclude each other is told to be wrong already."""
    return any(said in other.said or other.said in said for said in (again.said, again.right))


def _judge(reading: SentenceReading, facts: Facts, known: Names) -> _SentenceResult:
    def look(at: SentenceReading, of: Facts) -> tuple[Wrong, ...]:
        return wrong_in(at, of) or wrong_in_tail(at, of, known)

    return _SentenceResult(reading, *facts.traced(look, reading))


def _again(before: _SentenceResult, facts: Facts, known: Names) -> _SentenceResult:
    return before if facts.still(before.watched) else _judge(before.reading, facts, known)
