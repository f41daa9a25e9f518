"""A city's fire brigade: two below target, one just met, one indikator in two kegiatan."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
    k.identitas(
        "Dinas Pemadam Kebakaran dan Penyelamatan Kota Seraya Bening",
        "Damkar Kota Seraya Bening",
        (2021, 2026),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Menurunnya risiko dan kerugian akibat kebakaran",
        "Meningkatnya kecepatan penanganan kebakaran dan penyelamatan",
        "Meningkatnya akuntabilitas dan mutu layanan dinas",
    )
    api = k.ukuran(
        "1.1",
        one,
        "Jumlah Kejadian Kebakaran",
        "Kejadian kebakaran",
        "90 85 100/104 110/118",
        satuan="kejadian",
        polaritas="turun",
        realisasi="96",
    )
    rugi = k.ukuran(
        "1.2",
        one,
        "Nilai Kerugian akibat Kebakaran",
        "Kerugian kebakaran",
        "12 11 13/12.6 14/15.1",
        satuan="miliar rupiah",
        polaritas="turun",
        realisasi="10.8",
    )
    gedung = k.ukuran(
        "1.3",
        one,
        "Persentase Gedung yang Memenuhi Syarat Proteksi Kebakaran",
        "Gedung berproteksi",
        "65 68 62/61.4 58/57",
    )
    k.menurut(
        gedung,
        "Kelompok gedung",
        "Gedung berproteksi menurut kelompok",
        "Gedung",
        "Memenuhi Syarat",
        Gedung_pemerintah=("60", "51"),
        Gedung_usaha=("150", "99"),
        Gedung_pendidikan=("90", "48"),
    )
    warga = k.ukuran(
        "1.4",
        one,
        "Jumlah Warga yang Dilatih Memadamkan Api",
        "Warga terlatih",
        "1800 2000 1600/1655 1500/1320",
        satuan="orang",
        realisasi="1800",
    )
    tanggap = k.ukuran(
        "2.1",
        two,
        "Rata-Rata Waktu Tanggap",
        "Waktu tanggap",
        "12 11 13/13.2 14/14.5",
        satuan="menit",
        polaritas="turun",
        realisasi="11.4",
    )
    standar = k.ukuran(
        "2.2",
        two,
        "Persentase Kebakaran yang Ditangani Sesuai Standar Waktu",
        "Penanganan sesuai standar",
        "85 87 82/83.65 80/77.97",
    )
    k.menurut_triwulan(
        standar,
        "Wilayah",
        "Penanganan kebakaran menurut wilayah",
        "Kebakaran",
        "Sesuai Standar",
        Wilayah_Utara="6/5 8/7 14/10 8/6",
        Wilayah_Tengah="5/5 9/9 10/9 6/5",
        Wilayah_Selatan="4/3 7/5 12/8 7/6",
    )
    selamat = k.ukuran(
        "2.3",
        two,
        "Jumlah Operasi Penyelamatan Nonkebakaran",
        "Operasi penyelamatan",
        "400 420 380/431 350/366",
        satuan="operasi",
        realisasi="468",
    )
    ikm = k.ukuran(
        "3.1",
        three,
        "Indeks Kepuasan Masyarakat",
        "IKM",
        "84 85 83/84.6 82/80.9",
        satuan="indeks",
        realisasi="85.68",
    )
    temuan = k.ukuran(
        "3.2",
        three,
        "Persentase Rekomendasi Pemeriksaan yang Ditindaklanjuti",
        "Rekomendasi ditindaklanjuti",
        "90 92 88/87.5 85/86",
    )
    k.menurut(
        temuan,
        "Pemeriksa",
        "Rekomendasi menurut pemeriksa",
        "Rekomendasi",
        "Ditindaklanjuti",
        Inspektorat=("24", "24"),
        BPK=("16", "14"),
    )
    k.biaya(
        "Pencegahan Kebakaran",
        **{api: (700, 679), rugi: (200, 190), gedung: (600, 564), warga: (500, 495)},
    )
    k.biaya(
        "Pemadaman dan Penyelamatan",
        **{tanggap: (1500, 1455), standar: (2800, 2660), selamat: (1700, 1666)},
    )
    k.biaya("Pengadaan dan Pemeliharaan Sarana", **{tanggap: (4000, 3520)})
    k.biaya("Penunjang Urusan Pemerintahan Daerah", **{ikm: (300, 291), temuan: (11700, 11457)})
    k.jenis(1, j52=(2000, 1928))
    k.jenis(2, j52=(5600, 5397), j53=(400, 384))
    k.jenis(3, j52=(1000, 960), j53=(3000, 2560))
    k.jenis(4, j51=(9500, 9405), j52=(2300, 2158), j53=(200, 185))
    k.seksi("cegah", "Bidang Pencegahan", api, rugi, gedung, warga)
    k.seksi("padam", "Bidang Pemadaman dan Penyelamatan", tanggap, standar, selamat)
    k.seksi("sekretariat", "Sekretariat", ikm, temuan)
    k.pegawai(
        "Petugas dan kendaraan menurut pos",
        "Sekretariat, Desember 2025",
        "Pos",
        "Petugas",
        "Kendaraan",
        Pos_Induk=(46, 6),
        Pos_Utara=(30, 3),
        Pos_Selatan=(28, 3),
        Pos_Pelabuhan=(16, 2),
    )
    columns = {"a": api, "b": rugi, "c": gedung, "d": warga, "e": tanggap}
    k.perjanjian("2025-01-20", **columns, f=standar, g=selamat, h=ikm, i=temuan)
    k.set(RUANG, pagu_awal="25200000000", pagu_lalu="23100000000")
    k.revisi("-1200000000", tanggal="2025-06-10")
    return k.laporan
