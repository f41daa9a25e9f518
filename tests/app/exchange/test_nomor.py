"""References are offered with the numbers that the report prints, and only where it does."""

import pytest

from lkjip_desktop.app.exchange.nomor import reference_numbers
from lkjip_desktop.domain.display.live_menu import references
from lkjip_desktop.domain.display.nomor import is_printed
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.entity import Gambar, Kegiatan, Pengaturan, Tabel, keyed_id
from lkjip_desktop.domain.model.laporan import Laporan
from tests.contoh import laporan_contoh


def without(laporan: Laporan, *parts: str) -> Laporan:
    """The same report, these parts of it not printed."""
    key = keyed_id(laporan.ruang, Pengaturan, "bagian_mati")
    return laporan.with_changes([Pengaturan(key, "bagian_mati", ",".join(parts))])


@pytest.mark.parametrize("name", ["induk", "terkoreksi", "triwulan", "kecil", "besar"])
@pytest.mark.parametrize("hidden", [(), ("bab_3",), ("bab_2", "rantai_perencanaan")])
def test_a_reference_is_held_to_be_printed_where_it_has_a_number(name, hidden):
    laporan = without(laporan_contoh(name), *hidden)
    extra = [
        Gambar("g1", tempat="simpulan"),
        Gambar("g2", tempat="rantai_perencanaan"),
        Tabel("t1", tempat="simpulan", judul="Tanpa kolom"),
    ]
    laporan = laporan.with_changes(extra)
    hasil, numbers = figures(laporan), reference_numbers(laporan, "")
    offered = [item.token for item in references(laporan)]
    assert [token for token in offered if token in numbers] == [
        token for token in offered if is_printed(laporan, hasil, token)
    ]


def test_the_numbers_are_those_of_the_pages():
    numbers = reference_numbers(laporan_contoh("terkoreksi"), "")
    assert numbers["nomor/laporan/capaian"] == "Tabel 3.1"
    assert numbers["nomor/laporan/anggaran-kegiatan"] == "Tabel 3.12"
    assert len(set(numbers.values())) == len(numbers)


def test_a_quarter_numbers_its_own_tables():
    laporan = laporan_contoh("triwulan")
    year = laporan.data.tahun
    assert "nomor/laporan/renstra" not in reference_numbers(laporan, f"{year}-T2")


def test_a_report_without_kegiatan_prints_no_table_of_them():
    laporan = laporan_contoh("terkoreksi")
    bare = laporan.with_changes([], [(Kegiatan, row) for row in laporan.rows(Kegiatan)])
    assert not is_printed(bare, figures(bare), "nomor/laporan/kegiatan")
