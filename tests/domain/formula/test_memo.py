"""A result is remembered while its inputs and the rujukan it followed stay the same."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import reduce

from lkjip_desktop.domain.formula.memo import Each, IdentityMemo, Memo, Source, differing
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


def test_inputs_too_deep_to_be_compared_are_computed_anew() -> None:
    """As the lines of a budget that stand one below the other two thousand times."""

    def deep() -> object:
        return reduce(lambda inner, _: (inner,), range(100_000), ())

    counted = Counted(Memo())
    assert [counted(report("80"), deep()) for _ in range(2)] == [80, 80]
    assert counted.runs == 2


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


def test_what_is_made_of_an_object_is_not_that_of_an_equal_one_and_goes_with_the_oldest() -> None:
    made, memo = list[object](), IdentityMemo[int](limit=2)

    def size(source: object) -> int:
        made.append(source)
        return len(made)

    one, equal, third = [1], [1], [3]
    assert [memo.of(x, size) for x in (one, one, equal, one, third, equal)] == [1, 1, 2, 1, 3, 4]
    memo.clear()
    assert memo.of(one, size) == 5


class Sums:
    """Lists by their key, each added up; `asked` are the keys that were computed last."""

    def __init__(self) -> None:
        self.each: Each[str, int] = Each()
        self.asked: list[str] = []

    def __call__(
        self,
        lists: Mapping[str, tuple[int, ...]],
        extra: Mapping[str, int],
        *,
        plus: int = 0,
        target: str = "80",
        rujukan: Iterable[str] = (),
    ) -> dict[str, int]:
        """`extra` goes into the list whose key its own begins with."""
        reader, self.asked = Reader(report(target)), []

        def add_up(key: str) -> int:
            self.asked.append(key)
            more = [value for name, value in extra.items() if name[0] == key]
            return sum([*lists[key], *more, plus, bool(key in rujukan and reader.follow(RAW))])

        sources = (Source(lists), Source(extra, lambda name: name[0]))
        return self.each.recall("r", lists, plus, sources, reader, add_up)


def test_of_many_only_those_are_computed_whose_entries_are_others() -> None:
    sums = Sums()
    lists, extra = {"a": (1, 2), "b": (3,), "c": (4,)}, {"a1": 10, "b1": 20}
    first = sums(lists, extra)
    assert (first, sums.asked) == ({"a": 13, "b": 23, "c": 4}, ["a", "b", "c"])
    assert sums(lists, dict(extra)) is first
    assert sums.asked == []
    assert sums(lists | {"c": (5,)}, extra) == {"a": 13, "b": 23, "c": 5}
    assert sums.asked == ["c"]
    sums(lists, extra)
    assert sums(lists, extra | {"b2": 1})["b"] == 24
    assert sums.asked == ["b"]
    assert sums(lists, {"b1": 20})["a"] == 3
    assert sorted(sums.asked) == ["a", "b"]


def test_of_many_the_order_is_that_of_the_keys_and_what_is_shared_goes_into_each() -> None:
    sums = Sums()
    one, two, three = (1,), (2,), (3,)
    sums({"a": one, "b": two}, {})
    assert list(sums({"b": two, "a": one, "c": three}, {}).items()) == [
        ("b", 2),
        ("a", 1),
        ("c", 3),
    ]
    assert sums.asked == ["c"]
    assert sums({"c": three, "b": two}, {}, plus=1) == {"c": 4, "b": 3}
    assert sums.asked == ["c", "b"]


def test_of_many_those_that_followed_a_rujukan_are_computed_where_it_leads_elsewhere() -> None:
    sums, lists = Sums(), {"a": (1,), "b": (2,)}
    sums(lists, {}, rujukan=("b",))
    sums(lists, {}, rujukan=("b",))
    assert sums.asked == []
    sums(lists, {}, rujukan=("b",), target="90")
    assert sums.asked == ["b"]
    sums(lists, {}, rujukan=("b",), target="90")
    assert sums.asked == []


def test_what_is_fed_is_computed_where_a_result_below_it_is_another() -> None:
    each, own, asked = Each[str, Nilai](), {"leaf": 1, "branch": 10, "root": 100}, []
    found: dict[str, Nilai] = {}
    under = {"branch": "leaf", "root": "branch"}

    def sums(target: str) -> list[Nilai]:
        reader = Reader(report(target))
        asked.clear()

        def add_up(key: str) -> Nilai:
            asked.append(key)
            below = found[under[key]] if key in under else reader.follow(RAW).nilai
            fresh = own[key] + min(below, 100)
            if fresh != found.get(key):
                found[key] = fresh
            return found[key]

        feeds = {child: parent for parent, child in under.items()}.get
        return list(each.recall("r", own, None, (Source(own),), reader, add_up, feeds).values())

    assert (sums("80"), asked) == ([81, 91, 191], ["leaf", "branch", "root"])
    assert (sums("90"), asked) == ([91, 101, 200], ["leaf", "branch", "root"])
    assert (sums("95"), asked) == ([96, 106, 200], ["leaf", "branch", "root"])
    assert (sums("100"), asked) == ([101, 110, 200], ["leaf", "branch", "root"])
    assert (sums("101"), asked) == ([101, 110, 200], ["leaf"])


def test_what_differs_is_told_by_the_object() -> None:
    one, same, other = (1,), (2,), (2, 0)[:1]
    assert not differing({"a": one}, {"a": one})
    assert differing({"a": one, "b": same}, {"a": one, "b": other}) == ["b"]
    assert set(differing({"a": one, "b": same}, {"b": other, "c": one})) == {"a", "b", "c"}
    assert not differing({"a": one, "b": same}, {"b": same, "a": one})
