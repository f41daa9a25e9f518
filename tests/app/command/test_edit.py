"""Typed contents become stored ones, and lists keep their order through every edit."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.app.command.edit import (
    CellRef,
    cell,
    insert_rows,
    keyed_cell,
    move_rows,
    parse_date,
    parse_when,
    remove_rows,
    stored,
    write,
)
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import (
    Alokasi,
    Baris,
    DataLaporan,
    Indikator,
    NilaiAlokasi,
    NilaiBaris,
    Pejabat,
    Rincian,
    Satker,
    TargetRenstra,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.number.figure import parse_entry
from lkjip_desktop.store.draft import Draft
from tests.contoh import laporan_contoh

RUANG = "6f1c3e0e-3d0a-4f0e-9b0f-2f8d0a3f1c11"


def draft_with(*urutan: str) -> Draft:
    rows = [Baris(f"b{n}", rincian="r", urutan=key) for n, key in enumerate(urutan)]
    fixed = [DataLaporan(RUANG, tahun=2030), Indikator("i"), Rincian("r", indikator="i")]
    return Draft(Laporan([*fixed, *rows]))


def order(draft: Draft) -> list[str]:
    return [row.id for row in draft.laporan.children(Baris, "rincian", "r")]


def test_a_figure_is_stored_as_canonical_digits_and_empty_stays_empty() -> None:
    target = cell(Indikator("i"), "target")
    assert stored(target, parse_entry("1.067,50")) == "1067.5"
    assert stored(target, parse_entry("-")) == "-"
    assert stored(target, parse_entry("")) is None


def test_a_rujukan_must_point_to_a_cell_that_can_exist() -> None:
    target = cell(Indikator("i"), "target")
    assert stored(target, "=butir/b1/target") == "=butir/b1/target"
    with pytest.raises(Refusal, match="ketik hasilnya"):
        stored(target, "=A1")


def test_a_word_in_a_figure_column_is_refused_with_the_way_out() -> None:
    with pytest.raises(Refusal, match="ketik angka"):
        stored(cell(Indikator("i"), "target"), "banyak")


def test_choices_years_and_dates_are_refused_where_they_are_none() -> None:
    with pytest.raises(Refusal):
        stored(cell(Indikator("i"), "polaritas"), "entah")
    with pytest.raises(Refusal):
        stored(cell(TargetRenstra("t"), "tahun"), "dua ribu")
    with pytest.raises(Refusal):
        stored(cell(Pejabat("p"), "mulai"), "31/2/2024")
    assert stored(cell(Pejabat("p"), "mulai"), "") is None


@pytest.mark.parametrize(
    "text",
    ["12 Januari 2024", "12 jan 2024", "12/1/2024", "12-01-2024", "2024-01-12", "12.1.2024"],
)
def test_a_date_is_read_as_people_write_it(text: str) -> None:
    assert parse_date(text) == date(2024, 1, 12)


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("7-Okt-24", 10),
        ("07-Oct-24", 10),
        ("7 May 2024", 5),
        ("7 Agt 2024", 8),
        ("7 Nopember 2024", 11),
        ("7 pebruari 2024", 2),
        ("7 sept 2024", 9),
    ],
)
def test_a_date_is_read_as_excel_copies_it_and_as_it_was_spelt(text: str, month: int) -> None:
    assert parse_date(text) == date(2024, month, 7)


@pytest.mark.parametrize(
    "text",
    [
        *("", "kemarin", "12/1", "1/13/2024", "12 j 2024", "12/1/24", "12 jan 024", "31-Feb-24"),
        *("12-Jan-99", "12-Jan-50"),
    ],
)
def test_no_date_is_guessed(text: str) -> None:
    with pytest.raises(Refusal):
        parse_date(text)


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("31 Maret 2023", "2023-03-31"),
        ("31/3/2023", "2023-03-31"),
        ("TW I 2023", "2023-T1"),
        ("tw 2, 2023", "2023-T2"),
        ("Triwulan III tahun 2023", "2023-T3"),
        ("triwulan 4 2023", "2023-T4"),
        ("2023-T1", "2023-T1"),
        ("2023 TW IV", "2023-T4"),
    ],
)
def test_a_day_or_a_quarter_is_read_as_people_write_it(text: str, stored: str) -> None:
    assert parse_when(text) == stored


@pytest.mark.parametrize(
    "text", ["TW I", "semester I 2023", "TW V 2023", "Maret 2023", "31 Februari 2023", "segera"]
)
def test_no_day_or_quarter_is_guessed(text: str) -> None:
    with pytest.raises(Refusal, match="TW I 2023"):
        parse_when(text)


def test_writing_into_a_keyed_row_makes_it_once() -> None:
    draft = draft_with("a")
    target = keyed_cell(NilaiBaris, "realisasi", "b0", "2030")
    write(draft, target, "5")
    write(draft, keyed_cell(NilaiBaris, "pembanding", "b0", "2030"), "10")
    (row,) = draft.laporan.daftar(NilaiBaris)
    assert (row.realisasi, row.pembanding) == ("5", "10")
    assert target.address(draft.laporan).id == row.id


def test_a_figure_of_a_row_that_went_in_the_same_change_is_refused() -> None:
    laporan = laporan_contoh("induk")
    alokasi = laporan.daftar(Alokasi)[0]
    draft = Draft(laporan)
    draft.delete(Alokasi, alokasi.id)
    with pytest.raises(Refusal, match="milik alokasi yang baru dihapus"):
        write(draft, keyed_cell(NilaiAlokasi, "realisasi", alokasi.id, "2031"), "5")


def test_a_block_of_cells_is_written_without_making_the_report_anew_for_each(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    draft, made = draft_with("a", "b"), []
    whole = Laporan.with_changes
    monkeypatch.setattr(Laporan, "with_changes", lambda *a: made.append(a) or whole(*a))
    for baris in ("b0", "b1"):
        write(draft, keyed_cell(NilaiBaris, "realisasi", baris, "2030"), "5")
        write(draft, CellRef(Baris, "uraian", id=baris), "x")
    assert not made
    assert len(draft.laporan.daftar(NilaiBaris)) == 2
    assert len(made) == 1


def test_writing_into_a_row_that_is_gone_is_an_error_of_ours() -> None:
    with pytest.raises(KeyError):
        write(draft_with(), CellRef(Satker, "nama", id="tiada"), "x")


@given(
    st.lists(st.sampled_from("abcm"), max_size=6),
    st.integers(0, 6),
    st.integers(min_value=1, max_value=3),
)
def test_rows_are_inserted_where_asked_even_among_equal_keys(
    keys: list[str], wish: int, count: int
) -> None:
    draft = draft_with(*keys)
    before = order(draft)
    place = min(wish, len(before))
    neighbours = draft.laporan.children(Baris, "rincian", "r")
    made = insert_rows(draft, Baris, neighbours, place, [{"rincian": "r"}] * count)
    assert order(draft) == before[:place] + [row.id for row in made] + before[place:]


@given(st.lists(st.sampled_from("abcm"), min_size=1, max_size=6), st.data())
def test_moving_rows_swaps_them_with_their_neighbour(keys: list[str], data: st.DataObject) -> None:
    draft = draft_with(*keys)
    before = order(draft)
    start = data.draw(st.integers(0, len(before) - 1))
    stop = data.draw(st.integers(start + 1, len(before)))
    step = data.draw(st.sampled_from([-1, 1]))
    rows = draft.laporan.children(Baris, "rincian", "r")
    moved = move_rows(draft, rows, before[start:stop], step)
    block = before[start:stop]
    rest = before[:start] + before[stop:]
    if moved:
        assert order(draft) == rest[: start + step] + block + rest[start + step :]
    else:
        assert order(draft) == before
        assert start == 0 if step < 0 else stop == len(before)


def test_removed_rows_take_their_figures_along_and_gone_ones_are_passed_over() -> None:
    draft = draft_with("a", "b")
    write(draft, keyed_cell(NilaiBaris, "realisasi", "b0", "2030"), "5")
    remove_rows(draft, Baris, ["b0", "tiada"])
    assert order(draft) == ["b1"]
    assert draft.laporan.daftar(NilaiBaris) == ()


def test_many_rows_are_removed_without_making_the_report_anew_for_each(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    draft, made = draft_with(*"abcdefgh"), []
    draft.new(NilaiBaris, baris="b3", periode="2030", realisasi="7")
    whole = Laporan.with_changes
    monkeypatch.setattr(Laporan, "with_changes", lambda *a: made.append(a) or whole(*a))
    remove_rows(draft, Baris, [f"b{n}" for n in range(7)])
    assert order(draft) == ["b7"]
    assert draft.laporan.rows(NilaiBaris) == {}
    assert len(made) == 2  # before the first is gone, and when all are


@pytest.mark.parametrize("text", ["999999999", "20240", "202", "1"])
def test_a_year_that_cannot_be_is_refused_where_it_is_typed(text: str) -> None:
    """One of nine digits was stored, and then took all memory at every opening."""
    with pytest.raises(Refusal, match="1945 sampai 2100"):
        stored(cell(DataLaporan(RUANG), "renstra_akhir"), text)


def test_a_date_in_an_impossible_year_is_refused_where_it_is_typed() -> None:
    target = cell(Pejabat("p"), "mulai")
    assert stored(target, "17 Agustus 2022") == "2022-08-17"
    with pytest.raises(Refusal, match="1945 sampai 2100"):
        stored(target, "17 Agustus 0022")
    with pytest.raises(Refusal, match="1945 sampai 2100"):
        stored(target, "1/1/9999")
