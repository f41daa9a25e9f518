"""Fractional keys keep a list in order however rows are put in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.model.order import first_keys, key_between, keys_between


@given(st.lists(st.integers(min_value=0, max_value=10_000), max_size=80))
def test_any_history_of_insertions_keeps_the_list_in_order(places: list[int]) -> None:
    keys: list[str] = []
    for wish in places:
        place = wish % (len(keys) + 1)
        before = keys[place - 1] if place else ""
        after = keys[place] if place < len(keys) else None
        keys.insert(place, key_between(before, after))
    assert keys == sorted(set(keys))


@given(st.integers(min_value=0, max_value=400))
def test_a_new_list_leaves_room_before_between_and_after(count: int) -> None:
    keys = first_keys(count)
    assert len(set(keys)) == count
    assert keys == sorted(keys)
    for before, after in zip(["", *keys], [*keys, None], strict=True):
        key_between(before, after)


def test_inserting_always_at_the_start_stays_possible() -> None:
    key: str | None = None
    for _ in range(300):
        smaller = key_between("", key)
        assert key is None or smaller < key
        key = smaller


def test_a_place_between_keys_in_the_wrong_order_is_refused() -> None:
    with pytest.raises(ValueError, match="no place"):
        key_between("b", "a")
    with pytest.raises(ValueError, match="no place"):
        key_between("a", "a")


@given(st.integers(min_value=0, max_value=300), st.booleans())
def test_many_keys_at_once_stand_in_order_between_their_neighbours(count: int, last: bool) -> None:
    after = None if last else "i1"
    keys = keys_between("i", after, count)
    assert len(keys) == count
    assert ["i", *keys, *filter(None, [after])] == sorted({"i", *keys, *filter(None, [after])})
    assert all(len(key) <= 14 for key in keys)


def test_rows_can_be_added_at_the_end_for_ever() -> None:
    key = ""
    for _ in range(8000):
        longer = key_between(key, None)
        assert longer > key
        key = longer
