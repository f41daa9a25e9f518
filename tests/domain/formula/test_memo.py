"""A result is remembered while its inputs and the rujukan it followed stay the same."""

from dataclasses import replace

from lkjip_desktop.domain.formula.memo import Memo
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.number.figure import Nilai

RAW = "=indikator/a/target"


class Counted:
    """A computation that follows one rujukan and counts how often it ran."""

    def __init__(self, memo: Memo[Nilai]) -> None:
        self.memo = memo
        self.runs = 0

    def __call__(self, laporan: Laporan, inputs: object = 1, key: str = "k") -> Nilai:
        reader = Reader(laporan)

        def compute() -> Nilai:
            self.runs += 1
            return reader.follow(RAW).nilai

        return self.memo.recall(key, inputs, reader, compute)


def report(target: str) -> Laporan:
    return Laporan([Indikator("a", target=target)])


def test_equal_inputs_are_not_computed_twice() -> None:
    counted = Counted(Memo())
    assert counted(report("80"), (1, "x")) == 80
    assert counted(report("80"), (1, "x")) == 80
    assert counted.runs == 1


def test_other_inputs_and_another_goal_are() -> None:
    counted = Counted(Memo())
    counted(report("80"))
    counted(report("80"), 2)
    assert counted.runs == 2
    assert counted(report("90"), 2) == 90
    assert counted.runs == 3


def test_an_outer_result_notices_what_an_inner_one_followed_even_when_that_was_remembered() -> None:
    inner, outer = Counted(Memo()), Memo[Nilai]()
    inner(report("80"))

    def read(laporan: Laporan) -> Nilai:
        reader = Reader(laporan)
        return outer.recall(
            "o",
            1,
            reader,
            lambda: inner.memo.recall("k", 1, reader, lambda: reader.follow(RAW).nilai),
        )

    assert read(report("80")) == 80
    assert read(report("90")) == 90


def test_the_memory_is_bounded() -> None:
    counted = Counted(Memo(limit=2))
    for key in ("a", "b", "c"):
        counted(report("80"), key=key)
    counted(report("80"), key="c")
    assert counted.runs == 3
    counted(report("80"), key="a")
    assert counted.runs == 4


def test_equal_rows_that_are_other_objects_are_equal_inputs() -> None:
    counted = Counted(Memo())
    row = Indikator("b", nama="x")
    counted(report("80"), (row,))
    counted(report("80"), (replace(row),))
    assert counted.runs == 1


class Slow:
    """An input that counts how often it is compared with another of its kind."""

    compared = 0

    def __eq__(self, other: object) -> bool:
        Slow.compared += 1
        return isinstance(other, Slow)

    __hash__ = None  # type: ignore[assignment]


def test_inputs_of_a_file_opened_again_are_compared_once_and_then_the_same() -> None:
    counted = Counted(Memo())
    counted(report("80"), (Slow(),))
    again = Slow()
    Slow.compared = 0
    for _ in range(3):
        counted(report("80"), (again,))
    assert (counted.runs, Slow.compared) == (1, 1)
