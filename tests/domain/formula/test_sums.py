"""Exact sums at any length, and sums and means of figures in four states."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.formula.sums import exact_sum, mean, total
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU

fractions = st.lists(st.fractions(max_denominator=60), max_size=200)
figures = st.lists(st.one_of(st.none(), st.just(TIDAK_BERLAKU), st.fractions()), max_size=8)


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
