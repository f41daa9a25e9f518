"""What is counted does not fall below zero; what is measured on a scale may."""

import pytest

from lkjip_desktop.app.command.edit import CellRef, cell, keyed_cell
from lkjip_desktop.app.sheet.table.anggaran.alokasi import AlokasiRef
from lkjip_desktop.app.sheet.table.anggaran.kegiatan import RealisasiRef
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import (
    Baris,
    CapaianLalu,
    DataLaporan,
    Indikator,
    IndikatorRenstra,
    Kegiatan,
    NilaiAlokasi,
    NilaiBaris,
    RevisiPagu,
    Rincian,
    SelTabel,
    Standar,
    TargetRenstra,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.satuan import can_fall_below_zero
from lkjip_desktop.domain.number.figure import parse_entry
from lkjip_desktop.store.draft import Draft

RUANG = "6f1c3e0e-3d0a-4f0e-9b0f-2f8d0a3f1c11"
LAPORAN = Laporan(
    [
        DataLaporan(RUANG, tahun=2030),
        Indikator("hitung", satuan="kejadian"),
        Indikator("tumbuh", satuan="%"),
        Indikator("suhu", satuan="derajat Celsius"),
        IndikatorRenstra("rencana", satuan="orang"),
        Rincian("hitungan", indikator="tumbuh", cara="jumlah_per_jumlah"),
        Rincian("suhu", indikator="suhu", cara="rata_rata_realisasi", satuan="°C"),
        Baris("orang", rincian="hitungan"),
        Baris("persen", rincian="hitungan", satuan="persen"),
        Baris("dingin", rincian="suhu"),
        Kegiatan("k"),
        RevisiPagu("r"),
    ]
)


def put(target, text: str = "-5") -> None:
    target.put(Draft(LAPORAN), parse_entry(text))


@pytest.mark.parametrize(
    "target",
    [
        cell(Indikator("hitung"), "realisasi"),
        cell(Indikator("hitung"), "target"),
        cell(Indikator("tumbuh"), "realisasi_anggaran"),
        keyed_cell(NilaiBaris, "realisasi", "orang", "2030"),
        keyed_cell(NilaiBaris, "pembanding", "orang", "2030"),
        keyed_cell(TargetRenstra, "target", "rencana", 2030),
        keyed_cell(CapaianLalu, "realisasi", "hitung", 2029),
        keyed_cell(Standar, "nilai", "hitung"),
        keyed_cell(NilaiAlokasi, "realisasi", "a", "2030"),
        cell(Kegiatan("k"), "pagu"),
        AlokasiRef("k", "hitung"),
        RealisasiRef("k", "2030"),
        CellRef(DataLaporan, "pagu_awal", id=RUANG),
    ],
    ids=str,
)
def test_a_count_and_a_sum_of_money_below_zero_are_refused(target) -> None:
    with pytest.raises(Refusal, match="di bawah nol") as refused:
        put(target)
    assert refused.value.kalimat.endswith(".")
    put(target, "0")
    put(target, "-")


@pytest.mark.parametrize(
    "target",
    [
        cell(Indikator("tumbuh"), "realisasi"),
        cell(Indikator("suhu"), "realisasi"),
        keyed_cell(NilaiBaris, "realisasi", "persen", "2030"),
        keyed_cell(NilaiBaris, "realisasi", "dingin", "2030"),
        keyed_cell(CapaianLalu, "realisasi", "suhu", 2029),
        cell(RevisiPagu("r"), "jumlah"),
        keyed_cell(SelTabel, "angka", "b", "k"),
    ],
    ids=str,
)
def test_where_the_unit_allows_it_a_figure_falls_below_zero(target) -> None:
    put(target)


def test_growth_temperature_and_points_fall_below_zero_and_people_do_not() -> None:
    assert all(map(can_fall_below_zero, ("%", "Persen", "derajat Celsius", "°C", "poin")))
    assert not any(map(can_fall_below_zero, ("", "orang", "Layanan", "indeks", "dokumen")))
