"""The looks at what a sentence claims by its form: figures, states, numbers, ranks, sums, rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.agreement import (
    wrong_agreements,
    wrong_short_agreements,
)
from lkjip_desktop.domain.temuan.claim.kind.arithmetic import wrong_reckonings
from lkjip_desktop.domain.temuan.claim.kind.compare import wrong_comparisons
from lkjip_desktop.domain.temuan.claim.kind.gap import wrong_gaps
from lkjip_desktop.domain.temuan.claim.kind.many.alone import wrong_alone, wrong_only_these
from lkjip_desktop.domain.temuan.claim.kind.many.beyond import wrong_beyond
from lkjip_desktop.domain.temuan.claim.kind.many.count import wrong_counts, wrong_items
from lkjip_desktop.domain.temuan.claim.kind.many.each import wrong_each
from lkjip_desktop.domain.temuan.claim.kind.many.every import wrong_general
from lkjip_desktop.domain.temuan.claim.kind.many.look import wrong_numbers
from lkjip_desktop.domain.temuan.claim.kind.many.whole import wrong_complete, wrong_wholes
from lkjip_desktop.domain.temuan.claim.kind.own_most import wrong_own_most
from lkjip_desktop.domain.temuan.claim.kind.rank import wrong_ranks
from lkjip_desktop.domain.temuan.claim.kind.row import wrong_rows
from lkjip_desktop.domain.temuan.claim.kind.status import wrong_states
from lkjip_desktop.domain.temuan.claim.kind.trend.look import wrong_trends
from lkjip_desktop.domain.temuan.claim.kind.value.look import wrong_values
from lkjip_desktop.domain.temuan.claim.laid.equation import wrong_derived, wrong_equations
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.looks.ask import of_figures, of_own, of_place, of_result
from lkjip_desktop.domain.temuan.claim.looks.free import wrong_in_crowds
from lkjip_desktop.domain.temuan.claim.looks.reading import (
    SentenceLook,
    SentenceLooks,
    SentenceReading,
)
from lkjip_desktop.domain.temuan.claim.net.distance.difference import (
    wrong_chains,
    wrong_differences,
    wrong_turns_of_ends,
)
from lkjip_desktop.domain.temuan.claim.net.many.mean import wrong_means
from lkjip_desktop.domain.temuan.claim.net.part.rest import wrong_in_two
from lkjip_desktop.domain.temuan.claim.net.part.share import wrong_splits
from lkjip_desktop.domain.temuan.claim.net.season import wrong_seasons
from lkjip_desktop.domain.temuan.claim.net.standard import wrong_standards
from lkjip_desktop.domain.temuan.claim.text.itself.rest import wrong_less, wrong_rests_here
from lkjip_desktop.domain.temuan.claim.text.itself.share import wrong_shares_here
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, need_of


def _reckonings(reading: SentenceReading, _: Facts) -> Iterable[Wrong]:
    parsed = reading.parsed
    found = tuple(wrong_reckonings(parsed)) or tuple(wrong_equations(parsed))
    return found or (wrong_derived(parsed) if len(_figures_in(parsed)) >= _RECKONED else ())


def _figures_in(parsed: Parsed) -> list[str]:
    return [letter for letter in parsed.letters if letter in "qo"]


_RECKONED: Final = 3
"""Figures of which one may come of the others."""


def _trends(reading: SentenceReading, facts: Facts) -> Iterable[Wrong]:
    own, tempat = reading.text.indikator, reading.text.tempat
    return of_result(reading, wrong_trends(reading.parsed, own, facts, tempat))


OF_FIGURES: Final = SentenceLooks(
    of_own(wrong_splits),
    of_figures(wrong_in_two),
    of_figures(wrong_less),
    of_figures(wrong_rests_here),
    of_figures(wrong_shares_here),
    of_figures(wrong_differences),
    of_figures(wrong_chains),
    of_figures(wrong_turns_of_ends),
)
"""What the figures of a sentence deny by themselves."""
OF_PART: Final = SentenceLooks(
    SentenceLook(_reckonings, need_of(wrong_reckonings)), SentenceLook(wrong_in_crowds)
)
OF_JOINED: Final = SentenceLooks(of_own(wrong_states), of_place(wrong_trends))
OF_ITEM: Final = SentenceLooks(of_own(wrong_items))
TOLD: Final = SentenceLooks(
    of_place(wrong_values),
    of_own(wrong_states),
    of_own(wrong_beyond),
    SentenceLook(
        lambda read, facts: wrong_only_these(read.parsed, read.text.indikator, read.behind, facts),
        need_of(wrong_only_these),
    ),
    SentenceLook(
        lambda read, facts: wrong_general(read.parsed, read.behind, read.text.tempat, facts),
        need_of(wrong_general),
    ),
    of_place(wrong_counts),
    of_own(wrong_numbers),
    of_own(wrong_alone),
    of_own(wrong_gaps),
    of_own(wrong_ranks),
    of_own(wrong_own_most),
    of_own(wrong_comparisons),
    of_own(wrong_each),
    SentenceLook(_trends, need_of(wrong_trends)),
    SentenceLook(_reckonings, need_of(wrong_reckonings)),
    of_place(wrong_rows),
    of_own(wrong_seasons),
    of_own(wrong_standards),
    of_own(wrong_wholes),
    of_own(wrong_means),
    of_own(wrong_complete),
    SentenceLook(
        lambda reading, facts: wrong_agreements(reading.parsed, facts), need_of(wrong_agreements)
    ),
    of_own(wrong_short_agreements),
)
