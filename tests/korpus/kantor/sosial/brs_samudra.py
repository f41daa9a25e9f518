"""A house of social care: belanja by jenis, four below target, all met the year before."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas("Balai Rehabilitasi Sosial Kasih Samudra", "Balai Kasih Samudra", (2020, 2024))
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya keberfungsian sosial penerima manfaat",
        "Meningkatnya jangkauan layanan rehabilitasi sosial",
        "Meningkatnya tata kelola balai",
    )
    fungsi = k.ukuran(
        "BR-1",
        one,
        "Persentase Penerima Manfaat yang Berfungsi Sosial",
        "Keberfungsian sosial",
        "84 - 82/82 80/79",
    )
    k.menurut(
        fungsi,
        "Klaster",
        "Penerima manfaat menurut klaster",
        "Penerima Manfaat",
        "Berfungsi Sosial",
        Anak=("120", "108"),
        Lanjut_usia=("100", "78"),
        Penyandang_disabilitas=("140", "117"),
        Korban_penyalahgunaan=("40", "33"),
    )
    layan = k.ukuran(
        "BR-2",
        two,
        "Jumlah Penerima Manfaat yang Dilayani",
        "Penerima manfaat dilayani",
        "380 - 360/372 340/350",
        satuan="orang",
        realisasi="400",
    )
    pulang = k.ukuran(
        "BR-3",
        one,
        "Persentase Penerima Manfaat yang Kembali ke Keluarga",
        "Kembali ke keluarga",
        "75 - 72/73 70/68",
        realisasi="70.5",
    )
    lama = k.ukuran(
        "BR-4",
        one,
        "Rata-Rata Lama Rehabilitasi",
        "Lama rehabilitasi",
        "6 - 6.5/6.4 7/7.2",
        satuan="bulan",
        polaritas="turun",
        realisasi="5.7",
    )
    darurat = k.ukuran(
        "BR-5",
        two,
        "Persentase Laporan Darurat yang Ditanggapi dalam 24 Jam",
        "Laporan darurat ditanggapi",
        "95 - 93/94 90/88",
    )
    k.menurut_triwulan(
        darurat,
        "Saluran",
        "Laporan darurat menurut saluran",
        "Laporan",
        "Ditanggapi dalam 24 Jam",
        Telepon="40/39 45/43 50/48 45/44",
        Rujukan_dinas="20/17 25/22 30/28 25/23",
        Datang_langsung="10/10 10/10 12/12 8/8",
    )
    mitra = k.ukuran(
        "BR-6",
        two,
        "Jumlah Lembaga Mitra",
        "Lembaga mitra",
        "24 - 22/23 20/19",
        satuan="lembaga",
        realisasi="22",
    )
    kabur = k.ukuran(
        "BR-7",
        three,
        "Jumlah Kejadian Penerima Manfaat Kabur",
        "Kejadian kabur",
        "4 - 6/5 8/9",
        satuan="kejadian",
        polaritas="turun",
        realisasi="5",
    )
    jual = k.ukuran(
        "BR-8",
        one,
        "Penjualan Produk Vokasi",
        "Penjualan produk vokasi",
        "60 - 50/54 40/36",
        satuan="juta rupiah",
        realisasi="66.6",
    )
    puas = k.ukuran(
        "BR-9",
        three,
        "Indeks Kepuasan Penerima Manfaat",
        "Kepuasan penerima manfaat",
        "88 - 87/87.4 86/85.2",
        satuan="indeks",
        realisasi="89.76",
    )
    nka = k.ukuran(
        "BR-10",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "90 - 89/90.6 88/88.5",
        satuan="nilai",
        realisasi="88.2",
    )
    k.biaya(
        "Rehabilitasi Sosial",
        **{fungsi: (1200, 1164), layan: (1500, 1470), pulang: (300, 246), lama: (400, 392)},
    )
    k.biaya("Layanan Tanggap Darurat dan Kemitraan", **{darurat: (350, 343), mitra: (150, 117)})
    k.biaya("Pelatihan Vokasi", **{jual: (400, 388)})
    k.biaya("Dukungan Manajemen", **{kabur: (200, 176), puas: (100, 98), nka: (6400, 6272)})
    k.jenis(1, j52=(3200, 3084), j53=(200, 188))
    k.jenis(2, j52=(500, 460))
    k.jenis(3, j52=(300, 291), j53=(100, 97))
    k.jenis(4, j51=(4500, 4455), j52=(1900, 1813), j53=(300, 278))
    k.seksi("anak", "Pokja Anak", fungsi, layan)
    k.seksi("lansia", "Pokja Lanjut Usia", pulang, lama)
    k.seksi("disabilitas", "Pokja Disabilitas", darurat, mitra, jual)
    k.seksi("tu", "Subbagian Tata Usaha", kabur, puas, nka)
    k.pegawai(
        "Pegawai menurut unit kerja dan jabatan",
        "Subbagian Tata Usaha, Desember 2024",
        "Unit Kerja",
        "Pekerja Sosial",
        "Perawat",
        "Pegawai Umum",
        Pokja_Anak=(9, 2, 4),
        Pokja_Lanjut_Usia=(6, 7, 5),
        Pokja_Disabilitas=(8, 5, 6),
        Subbagian_Tata_Usaha=(1, 0, 19),
    )
    k.tabel_bebas(
        "wisma-",
        "isu_strategis",
        "Kapasitas dan penghuni menurut wisma",
        "Subbagian Tata Usaha, Desember 2024",
        "Wisma",
        "Kapasitas",
        "Penghuni",
        Wisma_Melati=(60, 58),
        Wisma_Kenanga=(50, 54),
        Wisma_Flamboyan=(70, 63),
        Wisma_Teratai=(40, 25),
    )
    columns = {"a": fungsi, "b": layan, "c": pulang, "d": lama, "e": darurat}
    more = {"f": mitra, "g": kabur, "h": jual, "i": puas, "j": nka}
    k.perjanjian("2024-01-16", **columns, **more)
    k.set(RUANG, pagu_awal="11300000000", pagu_lalu="10500000000")
    k.revisi("-300000000", tanggal="2024-10-07")
    return k.laporan
