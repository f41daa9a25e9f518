"""Records behave as frozen dataclasses with slots do."""

import copy
import dataclasses
import pickle
from typing import ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class Titik:
    MACAM: ClassVar[str] = "titik"

    x: int
    y: int = 0
    jejak: list[int] = dataclasses.field(default_factory=list, compare=False)


@dataclass(frozen=True, slots=True)
class Ruang(Titik):
    z: int = 5


@dataclasses.dataclass(frozen=True, slots=True)
class Baku:
    x: int
    y: int = 0


@given(st.integers(), st.integers(), st.integers())
def test_equality_and_hash_are_those_of_the_standard_ones(x: int, y: int, z: int) -> None:
    assert (Titik(x, y) == Titik(x, z)) == (Baku(x, y) == Baku(x, z))
    assert hash(Titik(x, y)) == hash(Titik(x, y)) == hash(Baku(x, y))


@pytest.mark.parametrize("before", [0, 100])
def test_a_record_is_made_by_place_by_name_and_by_default(before: int) -> None:
    for _ in range(before):  # often made, its own way of filling takes over
        Titik(0)
        Ruang(0)
    assert Titik(1) == Titik(1, 0) == Titik(y=0, x=1)
    assert Ruang(1, 2, z=3).z == 3
    with pytest.raises(TypeError):
        Titik()  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Titik(1, warna=2)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Titik(1, x=2)  # type: ignore[misc]


def test_each_record_has_a_default_of_its_own_where_one_is_made() -> None:
    first, second = Titik(1), Titik(1)
    first.jejak.append(7)
    assert second.jejak == []
    assert first == second


def test_nothing_of_a_record_can_be_changed() -> None:
    row = Titik(1)
    with pytest.raises(dataclasses.FrozenInstanceError):
        row.x = 2  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del row.x
    with pytest.raises(dataclasses.FrozenInstanceError):
        row.baru = 2  # type: ignore[attr-defined]


def test_records_of_different_classes_are_never_equal() -> None:
    assert Titik(1, 0) != Ruang(1, 0)
    assert Titik(1, 0) != (1, 0)


def test_replace_fields_copies_and_pickles_work() -> None:
    row = Ruang(1, 2)
    assert dataclasses.replace(row, x=9) == Ruang(9, 2)
    assert [item.name for item in dataclasses.fields(row)] == ["x", "y", "jejak", "z"]
    assert copy.deepcopy(row) == row
    assert pickle.loads(pickle.dumps(row)) == row  # noqa: S301 - our own bytes
    assert repr(Titik(1)) == "Titik(x=1, y=0, jejak=[])"


@dataclass(slots=True)
class Dapat:
    x: int = 0
    jejak: list[int] = dataclasses.field(default_factory=list)


@dataclass(slots=True, eq=False)
class Sendiri:
    x: int = 0


def test_a_record_that_is_not_frozen_can_be_changed_and_not_hashed() -> None:
    row, other = Dapat(), Dapat()
    row.x = 4
    row.jejak.append(7)
    assert row == Dapat(4, [7]) != other == Dapat()
    assert pickle.loads(pickle.dumps(row)) == copy.copy(row) == row  # noqa: S301 - our own bytes
    with pytest.raises(TypeError, match="unhashable"):
        hash(row)
    with pytest.raises(AttributeError):
        row.baru = 2  # type: ignore[attr-defined]


def test_a_record_without_equality_is_only_itself() -> None:
    row, other = Sendiri(1), Sendiri(1)
    assert row != other
    assert len({row, other, row}) == 2


def test_what_is_no_record_goes_to_the_standard_decorator() -> None:
    @dataclass(order=True)
    class Urut:
        x: int = 0

    assert Urut(1) < Urut(2)


def test_a_record_with_hidden_fields_is_refused_at_once() -> None:
    with pytest.raises(TypeError, match="all its fields"):

        @dataclass(frozen=True, slots=True)
        class Rahasia:
            x: int = dataclasses.field(default=0, init=False)
