"""The frozen report answers lists and children in order and shares what a change did not touch."""

import uuid
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.model.column import ColumnKind
from lkjip_desktop.domain.model.entity import (
    ENTITIES,
    KINDS,
    Baris,
    CapaianLalu,
    DataLaporan,
    Entity,
    Indikator,
    Kegiatan,
    NilaiBaris,
    Pejabat,
    Rincian,
    Subsie,
    columns,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import FEW_CHANGES, Address, Laporan

RUANG = "6f1c3e0e-3d0a-4f0e-9b0f-2f8d0a3f1c11"


def sample() -> Laporan:
    rows: list[Entity] = [DataLaporan(RUANG, tahun=2030), Indikator("i", kode="1A")]
    rows += [Rincian("r", indikator="i"), Pejabat("p"), Subsie("s", kepala="p")]
    rows += [Baris(f"b{n}", rincian="r", urutan=str(9 - n)) for n in range(1, 4)]
    rows += [NilaiBaris(f"v{n}", baris=f"b{n}", periode="2030") for n in range(1, 4)]
    return Laporan(rows)


def test_every_link_names_a_kind_and_every_kind_follows_what_it_hangs_on() -> None:
    for place, kind in enumerate(ENTITIES):
        for item in columns(kind):
            if item.kind is ColumnKind.LINK:
                assert item.reference in KINDS
                if item.cascades:
                    assert ENTITIES.index(KINDS[item.reference]) <= place


def test_keys_name_columns_of_their_kind() -> None:
    for kind in ENTITIES:
        assert set(kind.KEY) <= {item.name for item in columns(kind)}


def test_keyed_ids_differ_by_kind_and_key_and_are_the_same_each_time() -> None:
    first = keyed_id(RUANG, NilaiBaris, "b", "2030")
    assert first == keyed_id(RUANG, NilaiBaris, "b", "2030")
    assert first != keyed_id(RUANG, NilaiBaris, "b", "2031")
    assert first != keyed_id(RUANG, Rincian, "b", "2030")


@given(st.uuids(), st.none() | st.text(), st.integers(2000, 2060))
def test_keyed_ids_are_those_of_the_standard(ruang: uuid.UUID, key: str | None, year: int) -> None:
    words = "\x1f".join(["capaian_lalu", key or "", str(year)])
    made = keyed_id(str(ruang), CapaianLalu, key, year)
    assert made == str(uuid.uuid5(ruang, words))


def test_children_stand_in_order_of_their_keys() -> None:
    assert [row.id for row in sample().children(Baris, "rincian", "r")] == ["b3", "b2", "b1"]


def test_a_moved_row_is_found_in_its_new_place_only() -> None:
    before = sample()
    before.children(Baris, "rincian", "r")
    after = before.with_changes([replace(before.get(Baris, "b1"), urutan="0")])
    assert [row.id for row in after.children(Baris, "rincian", "r")] == ["b1", "b3", "b2"]
    assert [row.id for row in before.children(Baris, "rincian", "r")] == ["b3", "b2", "b1"]


def test_untouched_kinds_are_shared_and_touched_ones_are_not() -> None:
    before = sample()
    after = before.with_changes([Pejabat("q")])
    assert after.rows(Baris) is before.rows(Baris)
    assert after.rows(Pejabat) is not before.rows(Pejabat)
    assert before.find(Pejabat, "q") is None


def test_rows_below_a_row_are_found_through_all_levels() -> None:
    below = {row.id for row in sample().cascading_from(Indikator, "i")}
    assert below == {"r", "b1", "b2", "b3", "v1", "v2", "v3"}


def test_rows_that_merely_refer_do_not_hang() -> None:
    report = sample()
    assert list(report.cascading_from(Pejabat, "p")) == []
    assert [(row.id, name) for row, name in report.referring_to(Pejabat, "p")] == [("s", "kepala")]


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from(["r", "q", None]))))
def test_mended_groups_and_sums_equal_those_made_anew(moves: list[tuple[str, str | None]]) -> None:
    report = Laporan()
    for name, parent in moves:
        report.children(Baris, "rincian", parent)
        counted = report.letters
        present = report.find(Baris, name)
        if present is not None and present.rincian == parent:
            report = report.with_changes(gone=[(Baris, name)])
        else:
            words = "" if parent is None else name * (counted + 1)
            report = report.with_changes([Baris(name, rincian=parent, uraian=words)])
        fresh = Laporan(report.all_rows())
        assert report.letters == fresh.letters
        for reference in ("r", "q", None):
            assert report.children(Baris, "rincian", reference) == fresh.children(
                Baris, "rincian", reference
            )


def test_many_changes_at_once_give_the_same_groups() -> None:
    report = sample()
    report.children(Baris, "rincian", "r")
    many = [Baris(f"n{n}", rincian="r", urutan=f"a{n:05}") for n in range(FEW_CHANGES + 1)]
    after = report.with_changes(many)
    assert after.children(Baris, "rincian", "r")[3:] == tuple(many)


@pytest.mark.parametrize("text", ["x/1", "indikator", "indikator//kode", "indikator/1/tiada", ""])
def test_an_address_of_nothing_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the message is the text itself
        Address.parse(text)


def test_an_address_reads_back_as_written() -> None:
    for text in ("indikator/1/target", "indikator/1"):
        assert str(Address.parse(text)) == text


@pytest.mark.parametrize("circle", [False, True])
def test_what_hangs_on_a_row_is_told_once_however_deep_and_in_a_circle(circle: bool) -> None:
    count = 5_000
    first = f"k{count - 1}" if circle else None
    rows = [Kegiatan(f"k{n}", induk=f"k{n - 1}" if n else first) for n in range(count)]
    found = [row.id for row in Laporan(rows).cascading_from(Kegiatan, "k0")]
    assert found == [f"k{n}" for n in range(1, count)]
