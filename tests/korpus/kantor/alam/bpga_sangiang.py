"""A volcano observatory: money by quarter, no revision, one just met, one worse than before."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
    k.identitas(
        "Balai Pemantauan Gunung Api Regional Sangiang", "Balai Gunung Api Sangiang", (2020, 2024)
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Program",
        "Meningkatnya keandalan pemantauan gunung api",
        "Meningkatnya kesiapsiagaan masyarakat di kawasan rawan bencana",
        "Meningkatnya layanan informasi dan tata kelola balai",
    )
    data = k.ukuran(
        "GA-1",
        one,
        "Persentase Ketersediaan Data Seismik",
        "Ketersediaan data seismik",
        "95 96 94/93.2 92/92.5",
    )
    k.menurut(
        data,
        "Gunung",
        "Hari-stasiun menurut gunung",
        "Hari-Stasiun",
        "Data Tersedia",
        Gunung_Sangiang=("1460", "1416"),
        Gunung_Kelam=("1095", "1052"),
        Gunung_Ranu=("730", "657"),
        Gunung_Puteri=("365", "306"),
    )
    stasiun = k.ukuran(
        "GA-2",
        one,
        "Jumlah Stasiun Pemantau yang Berfungsi",
        "Stasiun berfungsi",
        "32 34 30/30 28/27",
        satuan="stasiun",
        realisasi="33",
    )
    ingat = k.ukuran(
        "GA-3",
        one,
        "Rata-Rata Waktu Penyampaian Peringatan",
        "Waktu peringatan",
        "15 12 18/17 20/22",
        satuan="menit",
        polaritas="turun",
        realisasi="12",
    )
    lambat = k.ukuran(
        "GA-4",
        one,
        "Jumlah Laporan Aktivitas yang Terlambat",
        "Laporan terlambat",
        "10 8 14/12 18/18",
        satuan="laporan",
        polaritas="turun",
        realisasi="13",
    )
    desa = k.ukuran(
        "GA-5",
        two,
        "Persentase Desa Rawan yang Memiliki Rencana Kontingensi",
        "Rencana kontingensi desa",
        "60 65 55/54 50/48",
    )
    k.menurut(
        desa,
        "Kabupaten",
        "Desa rawan menurut kabupaten",
        "Desa Rawan",
        "Memiliki Rencana",
        Kabupaten_Sangiang=("24", "17"),
        Kabupaten_Kelam=("18", "12"),
        Kabupaten_Ranu=("12", "6"),
        Kabupaten_Puteri=("6", "1"),
    )
    simulasi = k.ukuran(
        "GA-6",
        two,
        "Jumlah Warga yang Mengikuti Simulasi Evakuasi",
        "Simulasi evakuasi",
        "2400 2600 2200/2310 2000/1500",
        satuan="orang",
        realisasi="2760",
    )
    jawab = k.ukuran(
        "GA-7",
        three,
        "Persentase Permintaan Informasi yang Dijawab Tepat Waktu",
        "Permintaan informasi",
        "90 92 88/89 86/84",
    )
    k.menurut_triwulan(
        jawab,
        "Pemohon",
        "Permintaan informasi menurut pemohon",
        "Permintaan",
        "Dijawab Tepat Waktu",
        Pemerintah_daerah="20/18 25/23 30/28 25/23",
        Media="10/10 15/14 20/17 15/13",
        Peneliti="8/8 10/10 12/11 10/9",
    )
    kunjung = k.ukuran(
        "GA-8",
        three,
        "Jumlah Pengunjung Pusat Informasi Gunung Api",
        "Pengunjung pusat informasi",
        "18 20 16/16.5 15/9.8",
        satuan="ribu orang",
        realisasi="17.1",
    )
    puas = k.ukuran(
        "GA-9",
        three,
        "Indeks Kepuasan Masyarakat",
        "IKM",
        "86 87 85/84.5 84/84",
        satuan="indeks",
        realisasi="87.72",
    )
    sakip = k.ukuran(
        "GA-10",
        three,
        "Nilai Evaluasi Akuntabilitas Kinerja",
        "Nilai SAKIP",
        "75 76 74/73.6 73/72",
        satuan="nilai",
        realisasi="74.25",
    )
    k.biaya_triwulan(
        "Pemantauan dan Peringatan Dini",
        **{
            data: (1200, "200 300 340 312"),
            stasiun: (900, "50 250 320 253"),
            ingat: (250, "40 60 70 75"),
            lambat: (50, "5 10 15 12"),
        },
    )
    k.biaya_triwulan(
        "Mitigasi dan Kesiapsiagaan",
        **{desa: (300, "20 80 100 94"), simulasi: (400, "30 110 140 108")},
    )
    k.biaya_triwulan(
        "Layanan Informasi Kegunungapian",
        **{
            jawab: (100, "15 25 25 30"),
            kunjung: (500, "60 90 110 140"),
            puas: (50, "5 10 15 19"),
        },
    )
    k.biaya_triwulan("Dukungan Manajemen", **{sakip: (5250, "1200 1320 1280 1345")})
    k.seksi("pantau", "Tim Pemantauan", data, stasiun, ingat, lambat)
    k.seksi("mitigasi", "Tim Mitigasi", desa, simulasi)
    k.seksi("info", "Tim Layanan Informasi", jawab, kunjung, puas)
    k.seksi("umum", "Subbagian Umum", sakip)
    k.pegawai(
        "Pegawai menurut tempat tugas dan jabatan",
        "Subbagian Umum, Desember 2023",
        "Tempat Tugas",
        "Pengamat",
        "Teknisi",
        "Administrasi",
        Pos_Sangiang=(6, 2, 1),
        Pos_Kelam=(5, 2, 1),
        Pos_Ranu=(4, 1, 0),
        Pos_Puteri=(3, 1, 0),
        Kantor_Balai=(2, 6, 14),
    )
    k.tabel_bebas(
        "gempa-",
        "isu_strategis",
        "Gempa vulkanik dan letusan menurut gunung",
        "Tim Pemantauan, 2023",
        "Gunung",
        "Gempa Vulkanik",
        "Letusan",
        Gunung_Sangiang=(1840, 26),
        Gunung_Kelam=(960, 0),
        Gunung_Ranu=(420, 3),
        Gunung_Puteri=(180, 0),
    )
    columns = {"a": data, "b": stasiun, "c": ingat, "d": lambat, "e": desa}
    more = {"f": simulasi, "g": jawab, "h": kunjung, "i": puas, "j": sakip}
    k.perjanjian("2023-01-23", **columns, **more)
    k.set(RUANG, pagu_awal="9000000000", pagu_lalu="8400000000")
    return k.laporan
