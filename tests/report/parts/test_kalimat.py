"""Sentences that say what the figures beside them say, and no more."""

from dataclasses import replace

import pytest

from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.report.engine.table.table import Table
from lkjip_desktop.report.parts.bab3 import realisasi
from lkjip_desktop.report.parts.ikhtisar import ikhtisar_eksekutif
from lkjip_desktop.report.parts.wording.words import listed, listing
from lkjip_desktop.report.xlsx.figure import content_text
from tests.contoh import laporan_contoh
from tests.report.cetak import cetak, cetak_interim


def plain(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").split())


def of_year(name: str) -> str:
    return plain(cetak(laporan_contoh(name)).text)


def of_quarter(name: str, kode: str) -> str:
    return plain(cetak_interim(name, kode).text)


def test_a_text_of_a_quarter_tells_the_figures_of_that_quarter_in_every_report():
    for text in (of_year("triwulan"), of_quarter("triwulan", "2022-S1")):
        assert "Baru 9,524 % dari target 80,12 %" in text
        assert "Realisasi naik menjadi 10,853 %" in text
        assert "Nilai pelaksanaan anggaran 95,87 karena" in text
    assert "Realisasi 11,675 % dari target 80,12 %. Jadwal penyuluh" in of_year("triwulan")


def test_the_closing_words_of_a_quarter_tell_missed_from_not_measured():
    none = of_quarter("kecil", "2025-T2")
    assert "Sampai akhir Triwulan II tahun 2025 belum ada indikator yang terukur." in none
    assert "mencapai target yang berlaku" not in none
    some = of_quarter("triwulan", "2022-T3")
    assert "Sebanyak 3 indikator belum mencapainya dan tetap dipantau" in some


def test_the_summary_of_a_quarter_accounts_for_every_indikator():
    third = of_quarter("triwulan", "2022-T3")
    assert "dari 23 indikator; 1 diukur pada akhir tahun; 1 tidak berlaku" in third
    assert "dari 3 indikator; 3 belum dapat dinilai" in of_quarter("kecil", "2025-T2")


def test_how_far_a_step_is_names_the_time_its_target_is_of():
    third = of_quarter("triwulan", "2022-T3")
    assert "(1 dari 1 survei sampai Triwulan III)" in third
    assert "(1 dari 1 dokumen)" in third
    assert "kecuali 3J nomor 1 (kumulatif, yang terakhir dipakai)." in third
    assert "E. Rencana Aksi" in of_year("triwulan")


def test_rows_that_share_the_highest_percentage_are_not_told_as_one():
    text = of_year("triwulan")
    assert "terendah ada pada “Sidik Jari” (83,92 %) dan tertinggi pada 5 baris (100,00 %)" in text


def test_a_part_that_is_the_whole_is_not_told_as_a_part():
    assert "mencakup pagu Rp475.746.000 dari Rp475.746.000" not in of_year("triwulan")


def test_every_table_of_the_budget_comes_to_the_same_sum_while_a_quarter_is_to_come():
    text = of_year("triwulan")
    quarters = "1.513.450.000 1.687.152.200 1.712.587.279 belum diisi 4.913.189.479"
    assert f"Layanan Perkantoran {quarters}" in text
    assert "Layanan Perkantoran 3J 7.080.436.000 4.913.189.479" in text
    assert "Jumlah 3.594.979.000 3.852.202.281 3.908.883.750" in text
    # by section, kegiatan, jenis and quarter, and in words
    assert text.count("11.356.065.031") >= 5


def test_a_point_below_its_target_bears_the_sign_the_tables_give_it():
    assert "▼ di bawah 80 %; ◊ 80 % sampai di bawah 100 %; lingkaran" in of_year("induk")
    assert "◊ 6C" in of_year("besar")


def test_figures_of_a_line_have_the_same_decimals():
    assert "Realisasi 4,0 4,1 4,4 4,3" in of_year("kecil")


def test_a_row_that_is_called_as_its_table_is_named_once():
    assert "Pemberian bahan makanan: 385.120 dari 389.455" in of_year("terkoreksi")


def test_a_list_has_its_last_comma_where_it_has_three_parts():
    assert listing(["a"]) == "a"
    assert listing(["a", "b"]) == "a dan b"
    assert listing(["a", "b", "c", "d"]) == "a, b, c, dan d"
    assert listed([]) == []


def test_an_empty_target_of_a_quarter_is_accounted_for():
    said = "Target yang kosong belum diisi, sehingga capaian pada triwulan itu tidak dihitung."
    assert said in of_year("kecil")
    assert said not in of_year("triwulan")


def test_no_page_parts_the_three_lines_of_an_indikator():
    text = of_quarter("triwulan", "2022-T4")
    assert "setiap triwulan tahun 2022 (lanjutan)" in text
    assert "(lanjutan) Capaian (%)" not in text
    assert "(lanjutan) Realisasi" not in text


def test_the_line_of_the_years_begins_with_the_first_that_is_known():
    assert "2024– 2025" in of_year("kecil")
    assert "2023– 2025" in of_year("besar")
    assert "Garis pada kolom tahun ialah realisasi" in of_year("besar")
    assert "Garis pada kolom tahun" not in of_year("terkoreksi")


def test_all_of_a_sasaran_and_those_that_share_its_highest_capaian_are_named():
    text = of_year("terkoreksi")
    assert "Ketiga indikator yang terukur mencapai target." in text
    ties = "3C HIV-AIDS, 3H Gangguan kamtib, dan 3O Pemulihan keamanan (142,61 %)"
    assert f"Capaian tertinggi ada pada {ties}." in text


@pytest.mark.parametrize(
    ("name", "direct"),
    [("induk", True), ("terkoreksi", True), ("kecil", False), ("besar", True)],
)
def test_the_lines_of_the_budget_by_kegiatan_add_up_to_what_was_spent(name: str, direct: bool):
    *lines, last = [cells[-6:] for cells in by_kegiatan(name) if len(cells) > 2]
    told = [cells for cells in lines if cells[0].startswith("Tercatat pada indikator ")]
    assert bool(told) == direct
    spent = [cells[3] for cells in (*(cells for cells in lines if cells[1]), *told)]
    known = [text.replace(".", "") for text in spent if text[0].isdigit()]
    assert sum(map(int, known)) == int(last[3].replace(".", ""))


def test_what_the_belanja_of_kegiatan_tell_is_not_told_once_more_of_the_indikator():
    assert not [cells for cells in by_kegiatan("triwulan") if cells[0].startswith("Tercatat")]


def by_kegiatan(name: str) -> list[list[str]]:
    """The cells of the table of realisasi by kegiatan."""
    tables = realisasi.spent(cetak(laporan_contoh(name)).ctx)
    (table,) = [t for t in tables if t.mark and t.mark.label == "tabel:anggaran-kegiatan"]
    assert isinstance(table, Table)
    return [[content_text(cell or "") for cell in line.cells] for line in table.rows]


def test_the_summary_names_those_below_their_target_or_says_that_there_are_more():
    laporan = laporan_contoh("terkoreksi")
    assert reached_in_the_summary(laporan)[2].endswith(
        "12 dari 16 tercapai. Yang belum: 3F Bantuan hukum 14,346 %; 3Q SMART 96,63 %;"
        " 3J Manajemen satker 98,00 %; 3P IKPA 99,41 %."
    )
    assert " Yang belum, antara lain: 3F" in reached_in_the_summary(promising_more(laporan))[2]


def reached_in_the_summary(laporan: Laporan) -> list[str]:
    """What each sasaran reached, as the first table of the ikhtisar has it."""
    tables = [item for item in ikhtisar_eksekutif(cetak(laporan).ctx) if isinstance(item, Table)]
    return [plain(content_text(line.cells[2] or "")) for line in tables[0].rows]


def promising_more(laporan: Laporan) -> Laporan:
    """One more of Sasaran 3 below its target."""
    own = next(row for row in laporan.daftar(Indikator) if row.kode == "3A")
    return laporan.with_changes([replace(own, target="99.9")])


def test_the_table_by_quarter_tells_the_parts_of_a_kegiatan_below_it():
    text = of_year("kecil")
    assert "untuk indikator 1B 18.500.000 21.000.000 19.750.000 20.000.000 79.250.000" in text
    assert "untuk indikator 1C 4.150.000 5.280.000 5.120.000 belum diisi" in of_year("triwulan")
