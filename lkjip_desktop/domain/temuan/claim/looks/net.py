"""The looks at a sentence whose form told nothing wrong: the first that finds any holds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lkjip_desktop.domain.model.entity import Narasi
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.crowd.change import wrong_row_changes
from lkjip_desktop.domain.temuan.claim.crowd.over import (
    wrong_below,
    wrong_kinds,
    wrong_over,
    wrong_sections,
)
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.agreement import wrong_sides, wrong_signing
from lkjip_desktop.domain.temuan.claim.kind.compare import wrong_rows_apart
from lkjip_desktop.domain.temuan.claim.kind.many.alone import wrong_only, wrong_placed
from lkjip_desktop.domain.temuan.claim.kind.many.every import wrong_exceptions
from lkjip_desktop.domain.temuan.claim.laid.entry import wrong_entries
from lkjip_desktop.domain.temuan.claim.laid.recap import wrong_recaps
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.looks.ask import of_figures, of_own, of_place, of_result
from lkjip_desktop.domain.temuan.claim.looks.carried import CARRIED
from lkjip_desktop.domain.temuan.claim.looks.free import wrong_in_cells, wrong_in_crowds
from lkjip_desktop.domain.temuan.claim.looks.reading import (
    SentenceLook,
    SentenceLooks,
    SentenceReading,
)
from lkjip_desktop.domain.temuan.claim.net.contest.duel import wrong_duels, wrong_next, wrong_thrift
from lkjip_desktop.domain.temuan.claim.net.contest.every import wrong_everies
from lkjip_desktop.domain.temuan.claim.net.contest.extent import wrong_extents, wrong_rows_among
from lkjip_desktop.domain.temuan.claim.net.contest.groups import (
    wrong_largest,
    wrong_met_wholly,
    wrong_spreads,
)
from lkjip_desktop.domain.temuan.claim.net.contest.peak import wrong_peaks
from lkjip_desktop.domain.temuan.claim.net.distance.against import (
    wrong_against,
    wrong_gaps_of_money,
)
from lkjip_desktop.domain.temuan.claim.net.distance.apart import wrong_aparts
from lkjip_desktop.domain.temuan.claim.net.distance.planned import (
    wrong_in_series,
    wrong_plan_pairs,
    wrong_plan_ways,
)
from lkjip_desktop.domain.temuan.claim.net.distance.signed import wrong_signed
from lkjip_desktop.domain.temuan.claim.net.distance.way import wrong_ways
from lkjip_desktop.domain.temuan.claim.net.distance.within import (
    wrong_at,
    wrong_monthly,
    wrong_same,
    wrong_within,
)
from lkjip_desktop.domain.temuan.claim.net.distance.yearly import wrong_yearlies
from lkjip_desktop.domain.temuan.claim.net.fund.agreed import (
    wrong_agreed_money,
    wrong_funded,
    wrong_given,
)
from lkjip_desktop.domain.temuan.claim.net.fund.jenis import wrong_jenis, wrong_jenis_figures
from lkjip_desktop.domain.temuan.claim.net.fund.large import wrong_large
from lkjip_desktop.domain.temuan.claim.net.fund.money import wrong_money
from lkjip_desktop.domain.temuan.claim.net.fund.portioned import (
    wrong_mostly,
    wrong_portioned,
)
from lkjip_desktop.domain.temuan.claim.net.fund.revised import (
    wrong_changes,
    wrong_dated_revisions,
    wrong_revision_times,
    wrong_revisions,
    wrong_steps,
)
from lkjip_desktop.domain.temuan.claim.net.fund.season import (
    wrong_quarterly,
    wrong_series,
    wrong_untils,
)
from lkjip_desktop.domain.temuan.claim.net.fund.shift import wrong_shifts, wrong_signs
from lkjip_desktop.domain.temuan.claim.net.many.always import (
    wrong_always,
    wrong_at_end,
    wrong_plan_years,
)
from lkjip_desktop.domain.temuan.claim.net.many.counted import (
    wrong_denominators,
    wrong_group_counts,
    wrong_named_counts,
)
from lkjip_desktop.domain.temuan.claim.net.many.half import wrong_halves
from lkjip_desktop.domain.temuan.claim.net.many.herd import wrong_herds
from lkjip_desktop.domain.temuan.claim.net.many.mean import wrong_means_of_all
from lkjip_desktop.domain.temuan.claim.net.many.together import wrong_all_together, wrong_funding
from lkjip_desktop.domain.temuan.claim.net.many.turned import wrong_turned
from lkjip_desktop.domain.temuan.claim.net.mistaken import wrong_mistaken
from lkjip_desktop.domain.temuan.claim.net.part.measure import wrong_measures, wrong_times
from lkjip_desktop.domain.temuan.claim.net.part.occur import wrong_occurrences
from lkjip_desktop.domain.temuan.claim.net.part.pair import wrong_pairs, wrong_swapped_pairs
from lkjip_desktop.domain.temuan.claim.net.part.portion import wrong_portions
from lkjip_desktop.domain.temuan.claim.net.part.record import (
    wrong_nones,
    wrong_records,
    wrong_spans,
)
from lkjip_desktop.domain.temuan.claim.net.part.versus import (
    wrong_beyond,
    wrong_limits,
    wrong_versus,
)
from lkjip_desktop.domain.temuan.claim.net.slip import wrong_slips
from lkjip_desktop.domain.temuan.claim.net.spoken.bound import bounds_in, wrong_bounds
from lkjip_desktop.domain.temuan.claim.net.spoken.outcome import outcomes_in, wrong_outcomes
from lkjip_desktop.domain.temuan.claim.net.spoken.owner import wrong_charges, wrong_owners
from lkjip_desktop.domain.temuan.claim.net.spoken.together import wrong_together
from lkjip_desktop.domain.temuan.claim.net.spoken.turn import (
    polarities_in,
    turns_in,
    wrong_polarities,
    wrong_turns_told,
)
from lkjip_desktop.domain.temuan.claim.net.undone.whether import wrong_not_all, wrong_parted
from lkjip_desktop.domain.temuan.claim.net.unknown.look import wrong_unknowns
from lkjip_desktop.domain.temuan.claim.net.unknown.part import plain_parts
from lkjip_desktop.domain.temuan.claim.text.twice import wrong_those
from lkjip_desktop.domain.temuan.claim.thesaurus.office.figure import wrong_office_figures
from lkjip_desktop.domain.temuan.claim.thesaurus.office.group import wrong_groups
from lkjip_desktop.domain.temuan.claim.thesaurus.office.reader import read_office
from lkjip_desktop.domain.temuan.claim.thesaurus.office.turn import (
    wrong_pagu_turns,
)
from lkjip_desktop.domain.temuan.claim.thesaurus.office.weigh import wrong_weights
from lkjip_desktop.domain.temuan.claim.thesaurus.reader import may_tell
from lkjip_desktop.domain.temuan.claim.thesaurus.stated import stated_in, wrong_stated
from lkjip_desktop.domain.temuan.claim.thesaurus.told import own_stems, wrong_in_words
from lkjip_desktop.domain.temuan.claim.wrong import Need, Wrong, need_of


def _ways(read: SentenceReading, facts: Facts) -> Iterable[Wrong]:
    text = read.text
    yearly = text.lokasi.kind == Narasi.KIND and text.tempat not in {"kendala", "tindak_lanjut"}
    return wrong_ways(read.parsed, text.indikator, facts, yearly=yearly)


def _outcomes(read: SentenceReading, facts: Facts) -> Iterable[Wrong]:
    told = read.once(outcomes_in, facts.tahun)
    return wrong_outcomes(read.parsed, told, read.text.indikator, facts)


def _office(reading: SentenceReading, facts: Facts) -> Iterable[Wrong]:
    read, parsed = reading.once(read_office, facts.tahun), reading.parsed
    if read is None or _is_headed(parsed, facts.tahun):
        return ()
    told = (
        wrong
        for look in (wrong_weights, wrong_groups, wrong_pagu_turns)
        for wrong in look(parsed, read.clauses, facts)
    )
    return tuple(told) or wrong_office_figures(parsed, read.items, facts)


def _means(reading: SentenceReading, facts: Facts) -> Iterable[Wrong]:
    """What an indikator told of by its name has against the mean of all, in its own text."""
    read = reading.once(read_office, facts.tahun)
    return wrong_weights(reading.parsed, read.clauses, facts) if read is not None else ()


def _is_headed(parsed: Parsed, tahun: int) -> bool:
    """Whether a label tells which of them follow, or of which other year: Tahun 2026: semua ..."""
    label, mark, _ = parsed.letters.partition(":")
    if not mark:
        return False
    whens = (c.when for c in parsed.chunks[: len(label)] if c.when is not None)
    return _SORTED.match(parsed.letters) is not None or any(x.year not in {0, tahun} for x in whens)


_SORTED: Final = pattern(r"[^:]{0,9}Bq:[IKSUJR]")
"""Serapan di bawah 50 persen: A, B, dan C."""


def _turns(read: SentenceReading, facts: Facts) -> Iterable[Wrong]:
    told = read.once(turns_in, facts.tahun)
    return wrong_turns_told(read.parsed, told, read.text.indikator, facts)


def _polarities(read: SentenceReading, facts: Facts) -> Iterable[Wrong]:
    told = read.once(polarities_in, facts.tahun)
    return wrong_polarities(read.parsed, told, read.text.indikator, facts)


def _words(reading: SentenceReading, facts: Facts) -> Iterable[Wrong]:
    own, tempat = reading.text.indikator, reading.text.tempat
    if not may_tell(reading.parsed, own):
        return ()
    if _PARTS.intersection(reading.parsed.texts[1:3]) and reading.parsed.letters[0] in "qoh":
        return ()  # satu unsur belum terpenuhi
    read = reading.words(own_stems(own, facts))
    found = wrong_in_words(read, own, tempat, facts) if read is not None else ()
    return of_result(reading, found)


_PARTS: Final = frozenset({"aspek", "komponen", "kriteria", "parameter", "unsur"})
"""What an indikator has several of."""
ELSE: Final = SentenceLooks(
    of_own(wrong_entries),
    of_own(wrong_signed),
    of_place(wrong_peaks),
    of_own(wrong_duels),
    of_own(wrong_met_wholly),
    of_own(wrong_largest),
    of_own(wrong_everies),
    of_own(wrong_extents),
    of_own(wrong_rows_among),
    SentenceLook(_words),
    of_own(wrong_exceptions),
    of_own(wrong_pairs),
    of_own(wrong_swapped_pairs),
    of_own(wrong_portions),
    of_own(wrong_times),
    of_own(wrong_changes),
    of_own(wrong_revision_times),
    of_own(wrong_money),
    of_own(wrong_shifts),
    of_own(wrong_funded),
    of_own(wrong_steps),
    of_own(wrong_revisions),
    of_own(wrong_dated_revisions),
    of_own(wrong_signs),
    of_own(wrong_large),
    of_own(wrong_series),
    of_own(wrong_untils),
    of_own(wrong_means_of_all),
    SentenceLook(
        lambda read, facts: wrong_stated(
            read.parsed, read.once(stated_in, facts.tahun), read.text.tempat, facts
        ),
        need_of(stated_in),
    ),
    of_own(wrong_herds),
    of_own(wrong_beyond),
    SentenceLook(
        lambda reading, _: (*wrong_versus(reading.parsed), *wrong_limits(reading.parsed)),
        Need("qakq qBq Bqxq"),
    ),
    of_own(wrong_always),
    of_own(wrong_at_end),
    of_own(wrong_placed),
    of_own(wrong_plan_years),
    of_own(wrong_rows_apart),
    of_own(wrong_against),
    of_own(wrong_only),
    of_own(wrong_turned),
    of_own(wrong_spans),
    of_own(wrong_nones),
    of_own(wrong_occurrences),
    of_own(wrong_owners),
    of_own(wrong_charges),
    of_own(wrong_next),
    of_own(wrong_together),
    of_own(wrong_row_changes),
    SentenceLook(wrong_in_crowds),
    SentenceLook(wrong_in_cells, Need("q")),
    of_own(wrong_thrift),
    of_own(wrong_spreads),
    of_own(wrong_not_all),
    of_own(wrong_recaps),
    of_own(wrong_slips),
    SentenceLook(_ways, need_of(wrong_ways)),
    of_own(wrong_records),
    of_own(wrong_measures),
    of_own(wrong_jenis),
    of_own(wrong_jenis_figures),
    SentenceLook(_outcomes, need_of(outcomes_in)),
    SentenceLook(_turns, need_of(turns_in)),
    SentenceLook(_polarities, need_of(polarities_in)),
    of_own(wrong_yearlies),
    of_own(wrong_mistaken),
    of_own(wrong_aparts),
    SentenceLook(_office, Need(own=False)),
    SentenceLook(_means, Need("pIp", frozenset({"rata"}), own=True)),
    SentenceLook(
        lambda read, facts: wrong_unknowns(read.once(plain_parts, facts.tahun), facts),
        need_of(plain_parts),
    ),
    SentenceLook(
        lambda read, facts: wrong_bounds(read.parsed, read.once(bounds_in, facts.tahun), facts),
        need_of(bounds_in),
    ),
    *CARRIED,
    of_own(wrong_kinds),
    of_own(wrong_over),
    of_own(wrong_mostly),
    of_own(wrong_portioned),
    of_own(wrong_quarterly),
    of_own(wrong_halves),
    of_own(wrong_within),
    of_own(wrong_at),
    of_own(wrong_same),
    of_own(wrong_below),
    of_figures(wrong_those),
    of_figures(wrong_parted),
    of_own(wrong_signing),
    of_own(wrong_sides),
    of_own(wrong_in_series),
    of_own(wrong_plan_ways),
    of_own(wrong_plan_pairs),
    of_own(wrong_gaps_of_money),
    of_own(wrong_monthly),
    of_place(wrong_sections),
    of_own(wrong_agreed_money),
    of_own(wrong_given),
    of_own(wrong_denominators),
    of_place(wrong_all_together),
    of_own(wrong_funding),
    of_own(wrong_named_counts),
    of_own(wrong_group_counts),
)
"""What is looked for where nothing was found, most of it in any form of a sentence."""
