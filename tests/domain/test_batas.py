"""A year, a width and a date are what they can be, or they are refused."""

from dataclasses import replace

import pytest

from lkjip_desktop.domain import batas
from lkjip_desktop.domain.batas import (
    first_impossible,
    is_id,
    is_possible,
    most_rows,
    overfull,
    reason,
)
from lkjip_desktop.domain.model.column import LONGEST, LONGEST_TEKS, CellValue, ColumnKind
from lkjip_desktop.domain.model.entity import (
    ENTITIES,
    Baris,
    BarisTabel,
    DataLaporan,
    Gambar,
    Indikator,
    KolomTabel,
    Narasi,
    NilaiBaris,
    Pejabat,
    Pemakaian,
    Rincian,
    Satker,
    Tabel,
    column,
    columns,
)
from tests.contoh import laporan_contoh

YEAR = column(DataLaporan, "renstra_akhir")
WIDTH = column(Gambar, "lebar")
DAY = column(Pejabat, "mulai")


@pytest.mark.parametrize("value", [1945, 2024, 2100, 0])
def test_a_year_of_this_world_and_one_not_entered_are_possible(value: int) -> None:
    assert is_possible(YEAR, value)


@pytest.mark.parametrize("value", [1, 999, 1944, 2101, 20240, 999_999_999, -2024])
def test_a_year_out_of_this_world_is_not(value: int) -> None:
    assert not is_possible(YEAR, value)


@pytest.mark.parametrize(("value", "possible"), [(1, True), (100, True), (0, False), (101, False)])
def test_a_width_is_a_share_of_the_text(value: int, possible: bool) -> None:
    assert is_possible(WIDTH, value) is possible


@pytest.mark.parametrize("value", [None, "2024-02-29", "1945-08-17", "2100-12-31"])
def test_a_day_of_the_calendar_is_possible(value: str | None) -> None:
    assert is_possible(DAY, value)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "2023-02-29",
        "20230101",
        "2023-W01-1",
        "9999-01-01",
        "0001-01-01",
        "besok",
        "２０２３-01-01",
    ],
)
def test_what_is_no_day_is_not(value: str) -> None:
    assert not is_possible(DAY, value)


def test_every_count_has_a_span_with_its_default_beside_or_in_it() -> None:
    counts = [c for kind in ENTITIES for c in columns(kind) if c.kind is ColumnKind.COUNT]
    assert counts
    assert all(0 < c.span[0] < c.span[1] for c in counts)
    assert all(is_possible(c, c.default) for c in counts)


COLUMNS = {
    "text": column(Satker, "nama"),
    "teks": column(Narasi, "teks"),
    "periode": column(NilaiBaris, "periode"),
    "figure": column(Indikator, "target"),
    "link": column(Indikator, "subsie"),
    "choice": column(Indikator, "polaritas"),
    "flag": column(Indikator, "selesai"),
    "hash": column(Gambar, "berkas"),
    "order": column(Indikator, "urutan"),
}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("text", "a" * LONGEST),
        ("teks", "a" * LONGEST_TEKS),
        ("periode", "2031"),
        ("periode", "2031-T4"),
        ("figure", None),
        ("figure", "-"),
        ("figure", "-12.5"),
        ("figure", "=indikator/i1/target"),
        ("link", None),
        ("link", "i1"),
        ("choice", "turun"),
        ("flag", 1),
        ("hash", None),
        ("hash", "ab" * 32),
        ("order", ""),
        ("order", "0i"),
    ],
)
def test_what_the_program_writes_is_possible(name: str, value: CellValue) -> None:
    assert is_possible(COLUMNS[name], value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("text", None),
        ("text", "a" * (LONGEST + 1)),
        ("teks", "a" * (LONGEST_TEKS + 1)),
        ("periode", "2031-T5"),
        ("figure", "12,5"),
        ("figure", "012"),
        ("figure", "9" * 1000),
        ("figure", "=hantu/i1/target"),
        ("link", "../i1"),
        ("link", ""),
        ("choice", "miring"),
        ("flag", 7),
        ("hash", "ab"),
        ("order", "A"),
    ],
)
def test_what_it_never_writes_is_not(name: str, value: CellValue) -> None:
    assert not is_possible(COLUMNS[name], value)


@pytest.mark.parametrize(("value", "sound"), [("i1", True), ("a" * 64, True), ("a" * 65, False)])
def test_an_id_is_short(value: str, sound: bool) -> None:
    assert is_id(value) is sound


@pytest.mark.parametrize("value", ["", "a/b", "..", "a b", "é", 7, None])
def test_an_id_could_name_a_file(value: object) -> None:
    assert not is_id(value)


def test_what_is_more_than_a_report_can_hold_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    laporan = laporan_contoh("kecil")
    assert overfull(laporan) == ""
    crowd = [Pejabat(f"p{n}") for n in range(most_rows(Pejabat.KIND) + 1)]
    assert overfull(laporan.with_changes(crowd)) == "lebih dari 500 pejabat"
    rows = sum(len(laporan.rows(kind)) for kind in ENTITIES)
    monkeypatch.setattr(batas, "MOST_IN_ALL", rows)
    assert overfull(laporan) == ""
    assert overfull(laporan.with_changes(crowd[:1])) == f"lebih dari {rows} baris seluruhnya"
    longer = laporan.with_changes([replace(laporan.satker, alamat="a" * LONGEST)])
    monkeypatch.setattr(batas, "MOST_LETTERS", longer.letters)
    assert overfull(longer) == ""
    longer = longer.with_changes([replace(longer.satker, kota=longer.satker.kota + "a")])
    told = f"{longer.letters - 1:,}".replace(",", ".")
    assert overfull(longer) == f"lebih dari {told} huruf, tiap ganti baris dihitung 50"


def test_a_place_has_room_for_so_many_pictures() -> None:
    laporan = laporan_contoh("kecil")
    first = laporan.daftar(Indikator)[0].id
    there = len(laporan.children(Gambar, "indikator", first))
    many = [Gambar(f"g{n}", indikator=first) for n in range(201 - there)]
    others = [Gambar(f"h{n}", tempat="simpulan") for n in range(200)]
    assert overfull(laporan.with_changes([*many[1:], *others])) == ""
    assert overfull(laporan.with_changes(many)) == "lebih dari 200 gambar di satu tempat"


def test_a_line_break_counts_as_the_letters_of_half_a_line() -> None:
    """Three hundred thousand paragraphs of a letter were seven thousand pages and 47 seconds."""
    laporan = laporan_contoh("kecil")
    one, two = (
        laporan.with_changes([replace(laporan.satker, alamat=text)]).letters
        for text in ("a b", "a\nb")
    )
    assert two - one == 49


def test_what_is_printed_many_times_counts_as_often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two thousand columns and five thousand rows are ten million cells, all of them empty."""
    laporan = laporan_contoh("kecil").with_changes([Tabel("t")])
    many = [KolomTabel(f"k{n}", tabel="t") for n in range(200)]
    laporan = laporan.with_changes([*many, *(BarisTabel(f"b{n}", tabel="t") for n in range(100))])
    assert overfull(laporan) == ""
    assert overfull(laporan.with_changes([BarisTabel("satu", tabel="t")])) == (
        "lebih dari 20.000 isi tabel, yang kosong ikut dihitung"
    )
    table = laporan.daftar(Rincian)[0].id
    rows = len(laporan.children(Baris, "rincian", table))
    assert rows > 0
    monkeypatch.setattr(batas, "MOST_USED", rows)
    one, two = (Pemakaian(f"p{n}", rincian=table) for n in range(2))
    assert overfull(laporan.with_changes([one])) == ""
    assert overfull(laporan.with_changes([one, two])) == (
        f"lebih dari {rows} baris rincian yang dipakai indikator lain"
    )


def test_the_first_that_cannot_be_is_found_with_its_reason() -> None:
    laporan = laporan_contoh("kecil")
    assert first_impossible(laporan) is None
    row = laporan.satker
    found = first_impossible(laporan.with_changes([replace(row, alamat="a" * (LONGEST + 1))]))
    assert found is not None
    assert found.row.id == row.id
    assert found.reason == reason(column(Satker, "alamat"), "a" * (LONGEST + 1))
    assert "10.001 huruf" in found.reason
