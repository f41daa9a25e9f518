"""Exact sums at any length, and sums and means of figures in four states."""

import random
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.formula.sums import RunningTally, Tally, exact_sum, mean, total
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, Nilai
from tests.pecahan import pecahan

fractions = st.lists(pecahan(penyebut=60), max_size=200)
figures = st.lists(st.one_of(st.none(), st.just(TIDAK_BERLAKU), pecahan()), max_size=8)


@given(fractions)
def test_the_sum_is_that_of_plain_addition(numbers) -> None:
    assert exact_sum(numbers) == sum(numbers, Fraction(0))


@given(figures)
def test_only_numbers_are_summed(items) -> None:
    numbers = [item for item in items if isinstance(item, Fraction)]
    if numbers:
        assert total(items) == sum(numbers)
        assert mean(items) == sum(numbers) / len(numbers)
    else:
        assert total(items) is mean(items)
        assert total(items) is (None if None in items else TIDAK_BERLAKU)


@given(figures, figures, figures)
def test_what_is_exchanged_changes_a_tally_by_the_difference(stay, gone, come) -> None:
    before = Tally.of([*stay, *gone])
    assert before + (Tally.of(come) - Tally.of(gone)) == Tally.of([*stay, *come])
    assert before - Tally.of(gone) == Tally.of(stay)


@pytest.mark.acak
def test_a_sum_that_changes_by_the_difference_is_the_one_made_from_nothing(
    benih: random.Random,
) -> None:
    memory: RunningTally[Nilai] = RunningTally(lambda nilai: nilai)
    entries: dict[str, Nilai] = {}
    for _ in range(60):
        for _ in range(benih.randint(0, 3)):
            key = str(benih.randrange(12))
            if benih.random() < 0.2:
                entries.pop(key, None)
            else:
                value = Fraction(benih.randrange(-9, 99), benih.randint(1, 7))
                entries[key] = benih.choice([value, None, TIDAK_BERLAKU])
        assert memory.recall("r", dict(entries)) == Tally.of(entries.values())
