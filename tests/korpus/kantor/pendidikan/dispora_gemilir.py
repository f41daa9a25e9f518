"""A youth and sports office: quarters of its own, a standard of the province, plans by row."""

from __future__ import annotations

from lkjip_desktop.domain.model.entity import Standar
from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas("Dinas Pemuda dan Olahraga Kabupaten Gemilir", "Dispora Gemilir", (2021, 2026))
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya pembangunan pemuda",
        "Meningkatnya prestasi dan sarana olahraga",
        "Meningkatnya mutu layanan dan tata kelola dinas",
    )
    ipp = k.ukuran(
        "DP-1",
        one,
        "Indeks Pembangunan Pemuda",
        "IPP",
        "55 56 54/54.1 53/52.6",
        satuan="indeks",
        realisasi="56.4",
    )
    latih = k.ukuran(
        "DP-2",
        one,
        "Jumlah Pemuda yang Dilatih Kewirausahaan",
        "Pemuda dilatih",
        "480 500 450/438 420/405",
        satuan="orang",
    )
    layan = k.ukuran(
        "DP-3",
        three,
        "Rata-rata Waktu Pelayanan Izin Pemakaian Gelanggang",
        "Waktu layanan izin",
        "4 3.5 4.5/4.6 5/5.2",
        satuan="hari",
        polaritas="turun",
    )
    atlet = k.ukuran(
        "DP-4",
        two,
        "Jumlah Atlet yang Dibina",
        "Atlet dibina",
        "290 300 270/276 250/244",
        satuan="orang",
    )
    rencana = k.rincian(
        atlet,
        cara="jumlah",
        judul="Atlet menurut cabang olahraga",
        kolom_uraian="Cabang",
        kolom_pembanding="Rencana",
        kolom_realisasi="Dibina",
        satuan="orang",
    )
    for uraian, reference, done in (
        ("Atletik", "60", "64"),
        ("Renang", "40", "38"),
        ("Bulu tangkis", "50", "50"),
        ("Sepak bola", "110", "118"),
        ("Pencak silat", "30", "27"),
    ):
        k.baris(rencana, reference, done, uraian=uraian)
    sarana = k.ukuran(
        "DP-5",
        two,
        "Persentase Sarana Olahraga yang Layak Pakai",
        "Sarana layak",
        "72 75 70/69.5 68/66",
    )
    k.menurut(
        sarana,
        "Kecamatan",
        "Sarana olahraga menurut kecamatan",
        "Sarana",
        "Layak Pakai",
        Gemilir_Kota=("60", "49"),
        Ranting=("45", "33"),
        Sungai_Lilin=("50", "34"),
        Batu_Putih=("45", "32"),
    )
    medali = k.ukuran(
        "DP-6",
        two,
        "Jumlah Medali pada Kejuaraan Tingkat Provinsi",
        "Medali",
        "24 26 22/23 20/18",
        satuan="medali",
    )
    sakip = k.ukuran(
        "DP-7",
        three,
        "Nilai SAKIP Dinas",
        "Nilai SAKIP",
        "70 71 68/69.2 66/66.4",
        satuan="nilai",
        realisasi="71.2",
    )
    quarters = {
        latih: ("jumlah", "96 142 168 110"),
        layan: ("rata_rata", "4.2 3.9 3.6 3.5"),
        medali: ("jumlah", "4 0 11 7"),
    }
    for row, (gabung, told) in quarters.items():
        k.set(row, pengisian="triwulan", gabung=gabung)
        for number, figure in enumerate(told.split(), 1):
            k.nilai_indikator(row, number, realisasi=figure)
    for row, nilai, sumber in (
        (ipp, "57.2", "Rata-rata Provinsi Tahun 2024"),
        (sarana, "70", "Standar pelayanan minimal bidang keolahragaan"),
    ):
        k._keyed(Standar, indikator=row, nilai=nilai, sumber=sumber)
    k.biaya("Pengembangan Kepemudaan", **{ipp: (300, 291), latih: (650, 617)})
    k.biaya(
        "Pembinaan Olahraga Prestasi",
        **{atlet: (1200, 1134), medali: (500, 489), sarana: (900, 810)},
    )
    k.biaya("Penunjang Urusan Pemerintahan Daerah", **{layan: (80, 74), sakip: (3200, 3152)})
    k.seksi("pemuda", "Bidang Kepemudaan", ipp, latih)
    k.seksi("olahraga", "Bidang Keolahragaan", atlet, sarana, medali)
    k.seksi("umum", "Sekretariat", layan, sakip)
    k.tabel_bebas(
        "guna-",
        "isu_strategis",
        "Pengunjung gelanggang menurut jenis sarana",
        "Bidang Keolahragaan, 2024",
        "Sarana",
        "Tahun 2023",
        "Tahun 2024",
        "Selisih",
        Kolam_renang=(18240, 19410, 1170),
        Lapangan_tenis=(6120, 5980, -140),
        Gedung_serbaguna=(9450, 11300, 1850),
        Lintasan_lari=(7700, 8050, 350),
    )
    k.tabel_bebas(
        "klub-",
        "peran_strategis",
        "Klub olahraga menurut kecamatan",
        "Bidang Keolahragaan, 2024",
        "Kecamatan",
        "2023",
        "2024",
        Gemilir_Kota=(42, 45),
        Ranting=(18, 17),
        Sungai_Lilin=(15, 21),
        Batu_Putih=(11, 11),
    )
    columns = {"a": ipp, "b": latih, "c": layan, "d": atlet, "e": sarana, "f": medali, "g": sakip}
    k.perjanjian("2024-01-22", **columns)
    k.set(RUANG, pagu_awal="6830000000", pagu_lalu="6600000000")
    return k.laporan
