"""Levels of objectives: the same as asked one by one, and no walk of its own for each."""

import random

from lkjip_desktop.domain.model.entity import Indikator, Kegiatan, Sasaran
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.tree import jenjang_of, levels, nearest, reading_order, walk


class Counting(Laporan):
    """Counts how often a row is looked for."""

    looked = 0

    def find(self, kind, row):
        type(self).looked += 1
        return super().find(kind, row)


def chain(count: int, *, circle: bool) -> Counting:
    ends = f"s{count - 1}" if circle else None
    rows = [Sasaran(f"s{n}", induk=f"s{n - 1}" if n else ends) for n in range(count)]
    return Counting([*rows, Indikator("i", sasaran="s3")])


def test_levels_are_those_asked_for_one_by_one_also_in_circles() -> None:
    dice = random.Random(7)
    for _ in range(300):
        names = [f"s{n}" for n in range(dice.randint(1, 9))]
        rows = [
            Sasaran(name, induk=dice.choice([None, *names]), jenjang=dice.choice([None, None, "j"]))
            for name in names
        ]
        dice.shuffle(rows)
        laporan = Laporan(rows)
        assert levels(laporan) == {row.id: jenjang_of(laporan, row) for row in rows}


def test_a_deep_tree_and_a_circle_are_walked_once() -> None:
    for circle in (False, True):
        laporan = chain(5_000, circle=circle)
        Counting.looked = 0
        levels(laporan)
        reading_order(laporan)
        assert len(walk(laporan, Sasaran)) == 5_000
        assert Counting.looked < 10 * 5_000


def test_the_nearest_of_kegiatan_comes_from_above() -> None:
    rows = [
        Kegiatan("a", subsie="s"),
        Kegiatan("b", induk="a"),
        Kegiatan("c", induk="b", subsie="t"),
        Kegiatan("d", induk="gone"),
    ]
    found = nearest(Laporan(rows), Kegiatan, "subsie")
    assert found == {"a": "s", "b": "s", "c": "t", "d": None}
