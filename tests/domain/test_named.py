"""Tuples with names behave as those of typing do."""

import copy
import pickle
import typing
from collections.abc import Callable
from typing import Any

import pytest

from lkjip_desktop.domain.named import FEW, NamedTuple


class Titik(NamedTuple):
    """A place."""

    x: int
    y: int = 0
    nama: str = ""

    @property
    def jumlah(self) -> int:
        return self.x + self.y


class Baku(typing.NamedTuple):
    """A place."""

    x: int
    y: int = 0
    nama: str = ""


MADE: tuple[Callable[[Any], Any], ...] = (
    lambda kind: kind(1),
    lambda kind: kind(1, 2),
    lambda kind: kind(1, 2, "a"),
    lambda kind: kind(y=2, x=1),
    lambda kind: kind(1, nama="a"),
    lambda kind: kind._make([1, 2, "a"]),
    lambda kind: kind(1, 2)._replace(x=5),
)


@pytest.mark.parametrize("make", MADE)
@pytest.mark.parametrize("before", [0, FEW + 1])
def test_one_is_made_as_the_standard_makes_it(make: Callable[[Any], Any], before: int) -> None:
    kinds = {"__annotations__": Baku.__annotations__, "y": 0, "nama": ""}
    kind = type("Titik", (NamedTuple,), kinds)
    for _ in range(before):
        kind(0, 0, "")
    made, standard = make(kind), make(Baku)
    assert made == standard
    assert (made.x, made.y, made.nama) == (standard.x, standard.y, standard.nama)
    assert hash(made) == hash(standard)
    assert made._asdict() == standard._asdict()
    assert repr(made).replace("Titik", "Baku") == repr(standard)


@pytest.mark.parametrize(
    "wrong",
    [
        lambda kind: kind(),
        lambda kind: kind(1, 2, "a", 4),
        lambda kind: kind(1, warna=2),
        lambda kind: kind(1, x=2),
        lambda kind: kind._make([1]),
    ],
)
def test_what_does_not_fit_is_refused(wrong: Callable[[Any], Any]) -> None:
    for kind in (Titik, Baku):
        with pytest.raises(TypeError):
            wrong(kind)
        with pytest.raises((TypeError, ValueError), match="warna"):  # from Python 3.13 on the first
            kind(1)._replace(warna=2)  # type: ignore[call-arg]


def test_it_is_taken_apart_copied_and_pickled() -> None:
    made = Titik(1, 2, "a")
    match made:
        case Titik(x, y, nama):
            assert (x, y, nama) == made == (1, 2, "a")
    assert made.jumlah == 3
    assert type(copy.deepcopy(made)) is type(made)
    again = pickle.loads(pickle.dumps(made))  # noqa: S301 - our own bytes
    assert (again, type(again)) == (made, Titik)
    assert not hasattr(made, "__dict__")
    with pytest.raises(AttributeError):
        made.x = 2  # type: ignore[misc]


def test_a_name_without_default_behind_one_with_a_default_is_refused() -> None:
    with pytest.raises(TypeError, match="no default"):
        type("Salah", (NamedTuple,), {"__annotations__": {"x": int, "y": int}, "x": 1})


class Tawaran(NamedTuple):
    """Fields called as the words its constructor is made of."""

    new: bool
    cls: int = 0


def test_a_field_may_be_called_as_what_it_is_made_by() -> None:
    assert [Tawaran(new=True, cls=number).cls for number in range(FEW + 2)] == [*range(FEW + 2)]
