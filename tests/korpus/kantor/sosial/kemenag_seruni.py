"""An office of religious affairs: belanja by jenis, three below target, one just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
    k.identitas(
        "Kantor Kementerian Agama Kabupaten Lubuk Seruni",
        "Kankemenag Kabupaten Lubuk Seruni",
        (2025, 2029),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya kualitas kehidupan dan kerukunan umat beragama",
        "Meningkatnya mutu pendidikan madrasah",
        "Meningkatnya mutu layanan dan tata kelola kantor",
    )
    rukun = k.ukuran(
        "AG1",
        one,
        "Persentase Perselisihan Keagamaan yang Diselesaikan",
        "Perselisihan keagamaan",
        "100 100 100/75 100/100",
        realisasi="100",
    )
    nikah = k.ukuran(
        "AG2",
        one,
        "Persentase Peristiwa Nikah yang Dicatat Tepat Waktu",
        "Pencatatan nikah",
        "92 93 91/90.4 90/88",
    )
    k.menurut(
        nikah,
        "KUA",
        "Peristiwa nikah menurut KUA",
        "Peristiwa Nikah",
        "Tepat Waktu",
        KUA_Seruni_Kota=("400", "388"),
        KUA_Lubuk_Batu=("250", "235"),
        KUA_Payung_Hilir=("200", "176"),
        KUA_Tanah_Rajo=("150", "144"),
    )
    rumah = k.ukuran(
        "AG3",
        one,
        "Rata-Rata Waktu Penyelesaian Rekomendasi Rumah Ibadah",
        "Rekomendasi rumah ibadah",
        "14 12 15/14 18/21",
        satuan="hari kerja",
        polaritas="turun",
        realisasi="10.5",
    )
    akreditasi = k.ukuran(
        "AG4",
        two,
        "Persentase Madrasah yang Terakreditasi",
        "Madrasah terakreditasi",
        "90 92 85/83 80/78.3",
    )
    k.menurut(
        akreditasi,
        "Jenjang",
        "Akreditasi madrasah menurut jenjang",
        "Madrasah",
        "Terakreditasi",
        Madrasah_ibtidaiyah=("30", "27"),
        Madrasah_tsanawiyah=("20", "17"),
        Madrasah_aliyah=("10", "7"),
    )
    guru = k.ukuran(
        "AG5",
        two,
        "Persentase Guru Madrasah yang Bersertifikat Pendidik",
        "Guru bersertifikat",
        "70 74 66/65.2 62/60",
        realisasi="72.1",
    )
    sains = k.ukuran(
        "AG6",
        two,
        "Jumlah Siswa Madrasah yang Lolos Kompetisi Sains Tingkat Provinsi",
        "Lolos kompetisi sains",
        "20 22 18/19 15/15",
        satuan="siswa",
        realisasi="17",
    )
    haji = k.ukuran(
        "AG7",
        three,
        "Jumlah Jemaah Haji yang Mengikuti Manasik",
        "Manasik haji",
        "300 310 280/280 250/262",
        satuan="orang",
        realisasi="312",
    )
    puas = k.ukuran(
        "AG8",
        three,
        "Indeks Kepuasan Layanan",
        "Kepuasan layanan",
        "85 86 84/84.9 83/82",
        satuan="indeks",
        realisasi="89.25",
    )
    nka = k.ukuran(
        "AG9",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "92 93 91/93 90/90.4",
        satuan="nilai",
        realisasi="89.24",
    )
    k.biaya(
        "Bimbingan Masyarakat dan Kerukunan Umat",
        **{rukun: (150, 144), nikah: (450, 441), rumah: (100, 93)},
    )
    k.biaya(
        "Pendidikan Madrasah", **{akreditasi: (2800, 2660), guru: (6000, 5940), sains: (200, 154)}
    )
    k.biaya("Penyelenggaraan Haji", **{haji: (300, 294)})
    k.biaya("Dukungan Manajemen", **{puas: (500, 485), nka: (14500, 14355)})
    k.jenis(1, j52=(700, 678))
    k.jenis(2, j52=(3000, 2814), j57=(6000, 5940))
    k.jenis(3, j52=(300, 294))
    k.jenis(4, j51=(12000, 11928), j52=(2000, 1940), j53=(1000, 972))
    k.seksi("bimas", "Seksi Bimbingan Masyarakat Islam", rukun, nikah, rumah)
    k.seksi("pendma", "Seksi Pendidikan Madrasah", akreditasi, guru, sains)
    k.seksi("phu", "Seksi Penyelenggaraan Haji dan Umrah", haji)
    k.seksi("tu", "Subbagian Tata Usaha", puas, nka)
    columns = {"a": rukun, "b": nikah, "c": rumah, "d": akreditasi, "e": guru}
    k.perjanjian("2025-01-31", **columns, f=sains, g=haji, h=puas, i=nka)
    k.set(RUANG, pagu_awal="25400000000", pagu_lalu="24000000000")
    k.revisi("-400000000", tanggal="2025-03-10")
    return k.laporan
