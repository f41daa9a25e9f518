"""The rules on claims over all texts of a report; a text is read again only when it changed.

What was found in a text holds while every figure it was held against stays the same.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from functools import partial
from itertools import zip_longest
from typing import Final

from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.memo import UNWATCHED, Each, Memo, Source
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import Entity, Indikator, Narasi
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan import keluarga
from lkjip_desktop.domain.temuan.claim.code import ANGKA, DUA_ANGKA, KEADAAN
from lkjip_desktop.domain.temuan.claim.crowd.wholly import wrong_wholly
from lkjip_desktop.domain.temuan.claim.fact.watched import Watched
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.agreement import wrong_agreements
from lkjip_desktop.domain.temuan.claim.kind.arithmetic import wrong_sums
from lkjip_desktop.domain.temuan.claim.kind.bracket import wrong_brackets
from lkjip_desktop.domain.temuan.claim.kind.compare import wrong_comparisons
from lkjip_desktop.domain.temuan.claim.kind.count import wrong_counts
from lkjip_desktop.domain.temuan.claim.kind.each import wrong_each
from lkjip_desktop.domain.temuan.claim.kind.gap import wrong_gaps
from lkjip_desktop.domain.temuan.claim.kind.many import wrong_numbers
from lkjip_desktop.domain.temuan.claim.kind.order import wrong_orders
from lkjip_desktop.domain.temuan.claim.kind.rank import wrong_ranks
from lkjip_desktop.domain.temuan.claim.kind.row import wrong_rows
from lkjip_desktop.domain.temuan.claim.kind.status import wrong_states
from lkjip_desktop.domain.temuan.claim.kind.table import vocabulary
from lkjip_desktop.domain.temuan.claim.kind.trend import wrong_trends
from lkjip_desktop.domain.temuan.claim.kind.value.look import wrong_values
from lkjip_desktop.domain.temuan.claim.kind.whole import wrong_wholes
from lkjip_desktop.domain.temuan.claim.laid.derived import wrong_derived
from lkjip_desktop.domain.temuan.claim.laid.entry import is_elsewhere, wrong_entries
from lkjip_desktop.domain.temuan.claim.laid.equation import wrong_equations
from lkjip_desktop.domain.temuan.claim.laid.recap import wrong_recaps
from lkjip_desktop.domain.temuan.claim.laid.roll import wrong_lists
from lkjip_desktop.domain.temuan.claim.language.ahead import is_of_plans
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import sentences
from lkjip_desktop.domain.temuan.claim.language.names import (
    BARIS,
    INDIKATOR,
    NamedRows,
    Names,
    named,
    names,
)
from lkjip_desktop.domain.temuan.claim.language.names import KINDS as NAMED
from lkjip_desktop.domain.temuan.claim.language.parse import parse, with_topics
from lkjip_desktop.domain.temuan.claim.language.renamed import ReadWords, renaming
from lkjip_desktop.domain.temuan.claim.net.apart import wrong_aparts
from lkjip_desktop.domain.temuan.claim.net.change import wrong_changes
from lkjip_desktop.domain.temuan.claim.net.contest.active import wrong_actives
from lkjip_desktop.domain.temuan.claim.net.contest.aimed import wrong_aimed
from lkjip_desktop.domain.temuan.claim.net.contest.duel import wrong_duels
from lkjip_desktop.domain.temuan.claim.net.contest.every import wrong_everies
from lkjip_desktop.domain.temuan.claim.net.contest.extent import wrong_extents
from lkjip_desktop.domain.temuan.claim.net.contest.groups import (
    wrong_largest,
    wrong_met_wholly,
    wrong_shared,
)
from lkjip_desktop.domain.temuan.claim.net.contest.peak import wrong_peaks
from lkjip_desktop.domain.temuan.claim.net.fund.full import wrong_fulls
from lkjip_desktop.domain.temuan.claim.net.fund.funded import wrong_funded
from lkjip_desktop.domain.temuan.claim.net.fund.jenis import wrong_jenis, wrong_jenis_figures
from lkjip_desktop.domain.temuan.claim.net.fund.line import wrong_line_signs, wrong_lines_revised
from lkjip_desktop.domain.temuan.claim.net.fund.money import wrong_money
from lkjip_desktop.domain.temuan.claim.net.fund.season import (
    wrong_seasons,
    wrong_seasons_compared,
    wrong_series,
    wrong_untils,
)
from lkjip_desktop.domain.temuan.claim.net.fund.shift import wrong_shifts
from lkjip_desktop.domain.temuan.claim.net.fund.sign import wrong_signs
from lkjip_desktop.domain.temuan.claim.net.fund.step import (
    wrong_ends,
    wrong_revisions,
    wrong_steps,
    wrong_turns,
)
from lkjip_desktop.domain.temuan.claim.net.level import wrong_levels
from lkjip_desktop.domain.temuan.claim.net.met import wrong_meets
from lkjip_desktop.domain.temuan.claim.net.part.but import wrong_exceptions
from lkjip_desktop.domain.temuan.claim.net.part.herd import wrong_herds
from lkjip_desktop.domain.temuan.claim.net.part.leftover import (
    wrong_amounts_changed,
    wrong_leftovers,
    wrong_shares_of,
)
from lkjip_desktop.domain.temuan.claim.net.part.measure import wrong_measures
from lkjip_desktop.domain.temuan.claim.net.part.muster import wrong_musters
from lkjip_desktop.domain.temuan.claim.net.part.occur import wrong_occurrences
from lkjip_desktop.domain.temuan.claim.net.part.pair import wrong_pairs, wrong_swapped_pairs
from lkjip_desktop.domain.temuan.claim.net.part.portion import wrong_portions
from lkjip_desktop.domain.temuan.claim.net.part.record import wrong_records
from lkjip_desktop.domain.temuan.claim.net.part.rest import wrong_endings, wrong_rests
from lkjip_desktop.domain.temuan.claim.net.part.run import wrong_runs
from lkjip_desktop.domain.temuan.claim.net.part.share import wrong_splits
from lkjip_desktop.domain.temuan.claim.net.part.slice import wrong_slices
from lkjip_desktop.domain.temuan.claim.net.part.span import wrong_nones, wrong_spans
from lkjip_desktop.domain.temuan.claim.net.part.tally import wrong_means, wrong_tallies
from lkjip_desktop.domain.temuan.claim.net.part.times import wrong_times
from lkjip_desktop.domain.temuan.claim.net.part.top import wrong_tops
from lkjip_desktop.domain.temuan.claim.net.part.versus import (
    wrong_beyond,
    wrong_limits,
    wrong_versus,
)
from lkjip_desktop.domain.temuan.claim.net.plan import wrong_plans
from lkjip_desktop.domain.temuan.claim.net.reach import named as refs_of
from lkjip_desktop.domain.temuan.claim.net.slip import wrong_slips
from lkjip_desktop.domain.temuan.claim.net.spoken.after import wrong_next
from lkjip_desktop.domain.temuan.claim.net.spoken.aim import wrong_aims
from lkjip_desktop.domain.temuan.claim.net.spoken.between import wrong_betweens
from lkjip_desktop.domain.temuan.claim.net.spoken.bound import bounds_in, wrong_bounds
from lkjip_desktop.domain.temuan.claim.net.spoken.outcome import outcomes_in, wrong_outcomes
from lkjip_desktop.domain.temuan.claim.net.spoken.owner import wrong_owners
from lkjip_desktop.domain.temuan.claim.net.spoken.pace import wrong_paces
from lkjip_desktop.domain.temuan.claim.net.spoken.polarity import polarities_in, wrong_polarities
from lkjip_desktop.domain.temuan.claim.net.spoken.renstra import wrong_planned
from lkjip_desktop.domain.temuan.claim.net.spoken.target import targets_in, wrong_targets_told
from lkjip_desktop.domain.temuan.claim.net.spoken.together import wrong_together
from lkjip_desktop.domain.temuan.claim.net.spoken.turn import turns_in, wrong_turns_told
from lkjip_desktop.domain.temuan.claim.net.spoken.whole import wholes_in, wrong_wholes_told
from lkjip_desktop.domain.temuan.claim.net.unknown import plain_parts, wrong_unknowns
from lkjip_desktop.domain.temuan.claim.net.way import tells_rate, wrong_ways
from lkjip_desktop.domain.temuan.claim.net.yearly import wrong_yearlies
from lkjip_desktop.domain.temuan.claim.reading import SentenceLook, SentenceLooks, SentenceReading
from lkjip_desktop.domain.temuan.claim.scope import opens_with_part
from lkjip_desktop.domain.temuan.claim.texts import Written, called, rows_with_texts, texts
from lkjip_desktop.domain.temuan.claim.thesaurus.office.figure import wrong_office_figures
from lkjip_desktop.domain.temuan.claim.thesaurus.office.group import wrong_groups
from lkjip_desktop.domain.temuan.claim.thesaurus.office.reader import read_office
from lkjip_desktop.domain.temuan.claim.thesaurus.office.top import wrong_peaks_told
from lkjip_desktop.domain.temuan.claim.thesaurus.office.turn import wrong_pagu_turns
from lkjip_desktop.domain.temuan.claim.thesaurus.office.weigh import wrong_weights
from lkjip_desktop.domain.temuan.claim.thesaurus.reader import may_tell
from lkjip_desktop.domain.temuan.claim.thesaurus.told import own_stems, wrong_in_words
from lkjip_desktop.domain.temuan.claim.twice import Statement, is_denied, statements, wrong_pointed
from lkjip_desktop.domain.temuan.claim.wrong import Need, Wrong, need_of
from lkjip_desktop.domain.temuan.finding import FindingRule, Replacement, Temuan
from lkjip_desktop.domain.temuan.wording import call, first_few


class _SentenceResult(NamedTuple):
    """A sentence, what was found in it, and the figures that this rests on."""

    reading: SentenceReading
    watched: tuple[Watched, ...]
    found: tuple[Wrong, ...]


class _Looked(NamedTuple):
    """What was read and found in a text."""

    text: Written
    said: tuple[Statement, ...]
    judged: tuple[_SentenceResult, ...]
    found: tuple[Wrong, ...]
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
    said: dict[tuple[str, str, frozenset[str]], tuple[Statement, Written]] = {}
    for kind, rows in rows_with_texts(laporan, figures.sampai):
        room = (laporan.ruang, figures.sampai.bulan, kind)
        for item in _claiming(room, rows, known, facts, reader):
            twice = tuple(_twice(item.text, item.said, said)) if item.said else ()
            if item.found or twice:
                yield from _told(item.text, (*item.found, *twice), laporan, facts)


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
        room, every, reader, lambda: tuple([n for row in every for n in row if n.found or n.said])
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
    said: dict[tuple[str, str, frozenset[str]], tuple[Statement, Written]],
) -> Iterator[Wrong]:
    """What was said before, here or in another text, with another figure."""
    for item in found:
        first, where = said.setdefault((text.indikator, item.unit, item.what), (item, text))
        if is_denied(first, item):
            place = f" pada {where.jenis.lower()} “{where.judul}”" if where.judul else ""
            so = f"“{first.said}”{place}"
            yield Wrong(DUA_ANGKA, item.said, so, first.said, kedua=where.lokasi)


def _look(text: Written, before: _Looked | None, known: Names, facts: Facts) -> _Looked:
    """A text is read where its words are others, and a sentence judged where figures are."""
    if before is not None and before.text == text:
        said, words = before.said, before.words
        judged = tuple([_again(item, facts) for item in before.judged])
    else:
        read = [parse(i, known, text.indikator, facts.tahun) for i in sentences(text.teks)]
        parsed, words = [*with_topics(read)], ReadWords(read)
        said = tuple([one for item in parsed for one in statements(item, facts.tahun)])
        pairs = zip(parsed, (None, *parsed), strict=False)
        readings = [SentenceReading(item, text, behind) for item, behind in pairs]
        judged = tuple([_judge(reading, facts) for reading in readings])
    found = tuple([wrong for item in judged for wrong in item.found])
    if judged[1:]:
        parsed = [item.reading.parsed for item in judged]
        found += tuple(wrong_lists(parsed, text.indikator, facts)) + tuple(wrong_endings(parsed))
        found += tuple(wrong_pointed(parsed)) if not found else ()
    return _Looked(text, said, judged, found, words)


def _judge(reading: SentenceReading, facts: Facts) -> _SentenceResult:
    with facts.watch() as watched:
        found = _wrong_in(reading, facts)
    return _SentenceResult(reading, tuple(watched), found)


def _again(before: _SentenceResult, facts: Facts) -> _SentenceResult:
    return before if facts.still(before.watched) else _judge(before.reading, facts)


def _wrong_in(reading: SentenceReading, facts: Facts) -> tuple[Wrong, ...]:
    """What a sentence, an item of a list or a table claims that is not so."""
    parsed = reading.parsed
    if parsed.table is not None:
        from lkjip_desktop.domain.temuan.claim.laid.grid import wrong_cells

        return tuple(wrong_cells(parsed, reading.text.indikator, facts))
    if reading.points_away(facts):
        return ()
    if _is_of_part(reading, facts):
        return reading.wrong(_OF_PART, facts)
    found = () if reading.silent else _wrong_as_told(reading, facts)
    for part in reading.parts if not found else ():
        found += _wrong_as_told(part, facts)
    return found


def _is_of_part(reading: SentenceReading, facts: Facts) -> bool:
    """Whether a sentence begins with some of what it tells of, of which no figure is known."""
    if reading.parsed.letters[:1] != "P":
        return False
    refs = refs_of(reading.parsed, reading.text.indikator)
    every = (facts.indikator(ref.id) for ref in refs if ref.kind == INDIKATOR)
    known = facts.office().union(*[vocabulary(hasil) for hasil in every if hasil is not None])
    return opens_with_part(reading.parsed, known)


def _wrong_as_told(reading: SentenceReading, facts: Facts) -> tuple[Wrong, ...]:
    """What a sentence claims that is not so, taken as it stands."""
    parsed = reading.parsed
    found = () if is_elsewhere(parsed, facts) else reading.wrong(_TOLD, facts)
    for bare in reading.bare if not found else ():
        found += bare.wrong(_TOLD, facts)
    for joined in reading.joined if not found else ():
        found += joined.wrong(_OF_JOINED, facts)
    if not found and not is_of_plans(parsed, reading.text.tempat):
        found = reading.wrong(_ELSE, facts, first=True)
    return found + reading.wrong(_OF_FIGURES, facts)


def _of_own(look: Callable[[Parsed, str, Facts], Iterable[Wrong]]) -> SentenceLook:
    return SentenceLook(
        lambda reading, facts: look(reading.parsed, reading.text.indikator, facts), need_of(look)
    )


def _of_figures(look: Callable[[Parsed], Iterable[Wrong]]) -> SentenceLook:
    return SentenceLook(lambda reading, _: look(reading.parsed), need_of(look))


def _of_place(look: Callable[[Parsed, str, Facts, str], Iterable[Wrong]]) -> SentenceLook:
    def found(reading: SentenceReading, facts: Facts) -> Iterable[Wrong]:
        return look(reading.parsed, reading.text.indikator, facts, reading.text.tempat)

    return SentenceLook(found, need_of(look))


def _sums(reading: SentenceReading, _: Facts) -> Iterable[Wrong]:
    parsed = reading.parsed
    found = tuple(wrong_sums(parsed)) or tuple(wrong_equations(parsed))
    return found or (wrong_derived(parsed) if len(_figures_in(parsed)) >= _RECKONED else ())


def _figures_in(parsed: Parsed) -> list[str]:
    return [letter for letter in parsed.letters if letter in "qo"]


_RECKONED: Final = 3
"""Figures of which one may come of the others."""


def _crowds(read: SentenceReading, facts: Facts) -> Iterable[Wrong]:
    tempat, every = read.text.tempat, facts.free_everywhere()
    if not every:
        return ()
    # Few reports have a table of their own in a section.
    from lkjip_desktop.domain.temuan.claim.crowd.claims import wrong_crowds, wrong_crowds_elsewhere

    own = bool(read.text.indikator)
    pairs = zip(facts.free(tempat), facts.free_rows(tempat), strict=True)
    here = [*pairs] if tempat and not own else []
    found = tuple(wrong_crowds(read.parsed, here, facts))
    known = own and BARIS in read.parsed.letters  # of the tables of the indikator
    return () if known else found or wrong_crowds_elsewhere(read.parsed, here, facts)


def _cells(read: SentenceReading, facts: Facts) -> Iterable[Wrong]:
    if not facts.free_everywhere():
        return ()
    from lkjip_desktop.domain.temuan.claim.crowd.told import wrong_told

    return wrong_told(read.parsed, read.text.indikator, facts)


def _ways(read: SentenceReading, facts: Facts) -> Iterable[Wrong]:
    text = read.text
    yearly = text.lokasi.kind == Narasi.KIND and text.tempat not in {"kendala", "tindak_lanjut"}
    return wrong_ways(read.parsed, text.indikator, facts, yearly=yearly)


def _outcomes(read: SentenceReading, facts: Facts) -> Iterable[Wrong]:
    told = read.once(outcomes_in, facts.tahun)
    return wrong_outcomes(read.parsed, told, read.text.indikator, facts)


def _office(reading: SentenceReading, facts: Facts) -> Iterable[Wrong]:
    read, parsed = reading.once(read_office, facts.tahun), reading.parsed
    if read is None:
        return ()
    told = (
        wrong
        for look in (wrong_weights, wrong_groups, wrong_peaks_told, wrong_pagu_turns)
        for wrong in look(parsed, read.clauses, facts)
    )
    return tuple(told) or wrong_office_figures(parsed, read.items, facts)


def _targets(read: SentenceReading, facts: Facts) -> Iterable[Wrong]:
    told = read.once(targets_in, facts.tahun)
    return wrong_targets_told(read.parsed, told, read.text.indikator, facts)


def _turns(read: SentenceReading, facts: Facts) -> Iterable[Wrong]:
    told = read.once(turns_in, facts.tahun)
    return wrong_turns_told(read.parsed, told, read.text.indikator, facts)


def _polarities(read: SentenceReading, facts: Facts) -> Iterable[Wrong]:
    told = read.once(polarities_in, facts.tahun)
    return wrong_polarities(read.parsed, told, read.text.indikator, facts)


def _of_result(reading: SentenceReading, found: Iterable[Wrong]) -> Iterable[Wrong]:
    """Without what is told of a rate: it may fall while the result rises, and is held by itself."""
    found = [*found]
    held = found and tells_rate(reading.parsed)
    return [x for x in found if x.aturan is not KEADAAN] if held else found


def _trends(reading: SentenceReading, facts: Facts) -> Iterable[Wrong]:
    own, tempat = reading.text.indikator, reading.text.tempat
    return _of_result(reading, wrong_trends(reading.parsed, own, facts, tempat))


def _words(reading: SentenceReading, facts: Facts) -> Iterable[Wrong]:
    if not may_tell(reading.parsed):
        return ()
    own, tempat = reading.text.indikator, reading.text.tempat
    if _PARTS.intersection(reading.parsed.texts[1:3]) and reading.parsed.letters[0] in "qoh":
        return ()  # satu unsur belum terpenuhi
    read = reading.words(own_stems(own, facts))
    found = wrong_in_words(read, own, tempat, facts) if read is not None else ()
    return _of_result(reading, found)


_PARTS: Final = frozenset({"aspek", "komponen", "kriteria", "parameter", "unsur"})
"""What an indikator has several of."""
_OF_FIGURES: Final = SentenceLooks(
    _of_own(wrong_splits),
    SentenceLook(lambda reading, _: wrong_rests(reading.parsed), need_of(wrong_rests)),
    _of_figures(wrong_leftovers),
    _of_figures(wrong_amounts_changed),
    _of_figures(wrong_shares_of),
)
"""What the figures of a sentence deny by themselves."""
_OF_PART: Final = SentenceLooks(SentenceLook(_sums, need_of(wrong_sums)), SentenceLook(_crowds))
_OF_JOINED: Final = SentenceLooks(_of_own(wrong_states), _of_place(wrong_trends))
_TOLD: Final = SentenceLooks(
    _of_place(wrong_values),
    _of_own(wrong_orders),
    _of_own(wrong_states),
    _of_place(wrong_counts),
    _of_own(wrong_numbers),
    _of_own(wrong_gaps),
    _of_own(wrong_ranks),
    _of_own(wrong_comparisons),
    _of_own(wrong_each),
    _of_own(wrong_brackets),
    SentenceLook(_trends, need_of(wrong_trends)),
    SentenceLook(_sums, need_of(wrong_sums)),
    _of_place(wrong_rows),
    _of_own(wrong_wholes),
    _of_own(wrong_wholly),
    SentenceLook(
        lambda reading, facts: wrong_agreements(reading.parsed, facts), need_of(wrong_agreements)
    ),
)
_ELSE: Final = SentenceLooks(
    _of_own(wrong_entries),
    _of_place(wrong_peaks),
    _of_own(wrong_duels),
    _of_own(wrong_met_wholly),
    _of_own(wrong_largest),
    _of_own(wrong_shared),
    _of_own(wrong_everies),
    _of_own(wrong_extents),
    _of_own(wrong_aimed),
    _of_own(wrong_actives),
    SentenceLook(_words),
    _of_own(wrong_exceptions),
    _of_own(wrong_pairs),
    _of_own(wrong_swapped_pairs),
    _of_own(wrong_portions),
    _of_own(wrong_times),
    _of_own(wrong_levels),
    _of_own(wrong_changes),
    _of_own(wrong_money),
    _of_own(wrong_shifts),
    _of_own(wrong_fulls),
    _of_own(wrong_funded),
    _of_own(wrong_steps),
    _of_own(wrong_revisions),
    _of_own(wrong_lines_revised),
    _of_own(wrong_line_signs),
    _of_own(wrong_signs),
    _of_own(wrong_ends),
    _of_own(wrong_turns),
    _of_own(wrong_seasons),
    _of_own(wrong_seasons_compared),
    _of_own(wrong_series),
    _of_own(wrong_untils),
    _of_own(wrong_means),
    _of_own(wrong_tallies),
    _of_own(wrong_herds),
    _of_own(wrong_musters),
    _of_own(wrong_beyond),
    SentenceLook(
        lambda reading, _: (*wrong_versus(reading.parsed), *wrong_limits(reading.parsed)),
        Need("qakq Bq:q qBq Bqxq"),
    ),
    _of_own(wrong_slices),
    _of_own(wrong_spans),
    _of_own(wrong_nones),
    _of_own(wrong_occurrences),
    _of_own(wrong_owners),
    _of_own(wrong_next),
    SentenceLook(
        lambda read, facts: wrong_together(read.parsed, read.text.indikator, facts, read.behind),
        need_of(wrong_together),
    ),
    SentenceLook(_crowds),
    SentenceLook(_cells, Need("q")),
    _of_own(wrong_tops),
    _of_own(wrong_recaps),
    _of_own(wrong_slips),
    SentenceLook(_ways, need_of(wrong_ways)),
    _of_own(wrong_records),
    _of_own(wrong_runs),
    _of_own(wrong_plans),
    _of_own(wrong_planned),
    _of_own(wrong_measures),
    _of_own(wrong_jenis),
    _of_own(wrong_jenis_figures),
    _of_own(wrong_meets),
    SentenceLook(_outcomes, need_of(outcomes_in)),
    _of_own(wrong_aims),
    _of_own(wrong_paces),
    SentenceLook(_turns, need_of(turns_in)),
    SentenceLook(_targets, need_of(targets_in)),
    SentenceLook(_polarities, need_of(polarities_in)),
    SentenceLook(
        lambda read, facts: wrong_wholes_told(
            read.parsed, read.once(wholes_in, facts.tahun), facts
        ),
        need_of(wholes_in),
    ),
    _of_own(wrong_betweens),
    _of_own(wrong_yearlies),
    _of_own(wrong_aparts),
    SentenceLook(_office, Need(own=False)),
    SentenceLook(
        lambda read, facts: wrong_unknowns(read.once(plain_parts, facts.tahun), facts),
        need_of(plain_parts),
    ),
    SentenceLook(
        lambda read, facts: wrong_bounds(read.parsed, read.once(bounds_in, facts.tahun), facts),
        need_of(bounds_in),
    ),
)
"""What is looked for where nothing was found, most of it in any form of a sentence."""


def _told(
    text: Written, found: tuple[Wrong, ...], laporan: Laporan, facts: Facts
) -> tuple[Temuan, ...]:
    """One finding for each rule that is broken in a text; those that were told if all is as was."""
    row = laporan.find(Indikator, text.indikator)
    tell = partial(_telling, text, found, row, facts)
    inputs = (text, found, row)
    return _TOLD_LAST.recall((laporan.ruang, text.lokasi), inputs, UNWATCHED, tell)


_TOLD_LAST: Final[Memo[tuple[Temuan, ...]]] = Memo()


def _telling(
    text: Written, found: tuple[Wrong, ...], row: Indikator | None, facts: Facts
) -> tuple[Temuan, ...]:
    name = called(text, row, call(row) if row is not None else "")
    by_rule: dict[FindingRule, list[Wrong]] = {}
    for wrong in dict.fromkeys(found):
        by_rule.setdefault(wrong.aturan, []).append(wrong)
    told = []
    for aturan, items in by_rule.items():
        parts = [f"“{item.said}”, sedangkan {item.so}" for item in items]
        pesan = f"{name} menyebut {first_few(parts, 2)}; {_way_out(aturan)}."
        angka = tuple([(item.said, item.right) for item in items if item.right])
        live = tuple([Replacement(i.said, i.written, i.token) for i in items if i.written])
        places = (item.kedua or facts.place(item.token) for item in items)
        kedua = next((place for place in places if place is not None), None)
        told.append(
            aturan.temuan(
                pesan, text.lokasi, indikator=row, angka=angka, replacements=live, kedua=kedua
            )
        )
    return tuple(told)


def _way_out(aturan: FindingRule) -> str:
    if aturan is ANGKA:
        return "pakai angka hidup"
    return "perbaiki salah satunya"
