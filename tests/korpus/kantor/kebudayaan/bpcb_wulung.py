"""A heritage office: belanja by jenis, two revisions, four below target, one just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas(
        "Balai Pelestarian Cagar Budaya Provinsi Tanah Wulung",
        "BPCB Tanah Wulung",
        (2021, 2026),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya pelindungan cagar budaya",
        "Meningkatnya pemanfaatan cagar budaya oleh masyarakat",
        "Meningkatnya akuntabilitas kinerja balai",
    )
    pelihara = k.ukuran(
        "CB-1",
        one,
        "Persentase Cagar Budaya yang Terpelihara",
        "Cagar budaya terpelihara",
        "80 82 78/76 75/73",
    )
    k.menurut(
        pelihara,
        "Jenis cagar budaya",
        "Cagar budaya menurut jenis",
        "Cagar Budaya",
        "Terpelihara",
        Bangunan=("120", "104"),
        Struktur=("64", "49"),
        Situs=("56", "39"),
    )
    daftar = k.ukuran(
        "CB-2",
        one,
        "Jumlah Objek Diduga Cagar Budaya yang Didaftarkan",
        "Objek didaftarkan",
        "150 160 140/131 130/124",
        satuan="objek",
        realisasi="165",
    )
    kaji = k.ukuran(
        "CB-3",
        one,
        "Persentase Usulan Penetapan yang Selesai Dikaji Tim Ahli",
        "Usulan dikaji",
        "75 78 72/70.5 70/69",
    )
    k.menurut(
        kaji,
        "Kabupaten/kota",
        "Usulan penetapan menurut kabupaten/kota",
        "Usulan",
        "Selesai Dikaji",
        Wulung_Utara=("30", "24"),
        Wulung_Selatan=("24", "14"),
        Batu_Lapis=("16", "10"),
        Kota_Tirai=("10", "8"),
    )
    rusak = k.ukuran(
        "CB-4",
        one,
        "Rata-Rata Lama Penanganan Laporan Kerusakan",
        "Penanganan laporan kerusakan",
        "10 9 12/13 14/16",
        satuan="hari",
        polaritas="turun",
        realisasi="9.2",
    )
    curi = k.ukuran(
        "CB-5",
        one,
        "Jumlah Kasus Pencurian dan Perusakan Cagar Budaya",
        "Pencurian dan perusakan",
        "6 5 8/7 10/11",
        satuan="kasus",
        polaritas="turun",
        realisasi="8",
    )
    kunjung = k.ukuran(
        "CB-6",
        two,
        "Jumlah Kunjungan ke Situs Terbuka",
        "Kunjungan situs",
        "180000 190000 165000/171500 150000/98000",
        satuan="kunjungan",
        realisasi="198000",
    )
    jupel = k.ukuran(
        "CB-7",
        two,
        "Persentase Juru Pelihara yang Bersertifikat",
        "Juru pelihara bersertifikat",
        "60 65 55/52 50/48",
        realisasi="57",
    )
    kemah = k.ukuran(
        "CB-8",
        two,
        "Jumlah Peserta Kemah dan Lawatan Budaya",
        "Peserta kemah budaya",
        "800 850 750/764 700/512",
        satuan="orang",
        realisasi="824",
    )
    retribusi = k.ukuran(
        "CB-9",
        two,
        "Penerimaan Retribusi Situs",
        "Retribusi situs",
        "2400 2500 2200/2310 2000/1480",
        satuan="juta rupiah",
        realisasi="2280",
    )
    puas = k.ukuran(
        "CB-10",
        three,
        "Indeks Kepuasan Pengunjung",
        "Kepuasan pengunjung",
        "82 83 81/81.6 80/79.3",
        satuan="indeks",
        realisasi="83.64",
    )
    sakip = k.ukuran(
        "CB-11",
        three,
        "Nilai SAKIP Balai",
        "Nilai SAKIP",
        "75 76 74/73.4 72/71",
        satuan="nilai",
        realisasi="76.5",
    )
    k.biaya(
        "Pelindungan Cagar Budaya",
        **{pelihara: (1800, 1728), rusak: (300, 288), curi: (400, 380)},
    )
    k.biaya("Pendaftaran dan Penetapan Cagar Budaya", **{daftar: (500, 485), kaji: (300, 264)})
    k.biaya(
        "Pemanfaatan Cagar Budaya",
        **{kunjung: (900, 873), jupel: (200, 170), kemah: (450, 441), retribusi: (150, 141)},
    )
    k.biaya("Penunjang Urusan Pemerintahan Daerah", **{puas: (100, 96), sakip: (4900, 4802)})
    k.jenis(1, j52=(1900, 1816), j53=(600, 580))
    k.jenis(2, j52=(800, 749))
    k.jenis(3, j52=(1500, 1440), j53=(200, 185))
    k.jenis(4, j51=(3700, 3640), j52=(1100, 1066), j53=(200, 192))
    k.seksi("lindung", "Seksi Pelindungan", pelihara, rusak, curi)
    k.seksi("tetap", "Seksi Pendaftaran dan Penetapan", daftar, kaji)
    k.seksi("manfaat", "Seksi Pemanfaatan", kunjung, jupel, kemah, retribusi)
    k.seksi("tu", "Subbagian Tata Usaha", puas, sakip)
    k.pegawai(
        "Pegawai menurut unit kerja dan status",
        "Subbagian Tata Usaha, Desember 2024",
        "Unit Kerja",
        "PNS",
        "PPPK",
        "Juru Pelihara",
        Subbagian_Tata_Usaha=(14, 3, 0),
        Seksi_Pelindungan=(11, 4, 62),
        Seksi_Pendaftaran_dan_Penetapan=(9, 2, 0),
        Seksi_Pemanfaatan=(8, 5, 38),
    )
    k.tabel_bebas(
        "situs-",
        "isu_strategis",
        "Situs terbuka dan juru pelihara menurut kabupaten/kota",
        "Seksi Pemanfaatan, 2024",
        "Kabupaten/Kota",
        "Situs Terbuka",
        "Juru Pelihara",
        Wulung_Utara=(17, 41),
        Wulung_Selatan=(12, 28),
        Batu_Lapis=(9, 22),
        Kota_Tirai=(4, 9),
    )
    columns = {"a": pelihara, "b": daftar, "c": kaji, "d": rusak, "e": curi, "f": kunjung}
    more = {"g": jupel, "h": kemah, "i": retribusi, "j": puas, "k": sakip}
    k.perjanjian("2024-01-18", **columns, **more)
    k.set(RUANG, pagu_awal="10200000000", pagu_lalu="9400000000")
    k.revisi("-500000000", tanggal="2024-05-13")
    k.revisi("300000000", tanggal="2024-10-21")
    return k.laporan
