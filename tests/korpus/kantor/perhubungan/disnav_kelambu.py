"""A navigation district: lights and ships, money by quarter, four below target, two met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
    k.identitas(
        "Distrik Navigasi Tipe A Kelas II Selat Kelambu", "Disnav Selat Kelambu", (2020, 2024)
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya keandalan sarana bantu navigasi pelayaran",
        "Meningkatnya keandalan telekomunikasi dan armada kenavigasian",
        "Meningkatnya tata kelola distrik navigasi",
    )
    andal = k.ukuran(
        "DN1",
        one,
        "Persentase Keandalan Sarana Bantu Navigasi Pelayaran",
        "Keandalan SBNP",
        "98 98.5 97.5/97.1 97/96.8",
        realisasi="97.51",
    )
    nyala = k.ukuran(
        "DN2",
        one,
        "Persentase Sarana Bantu Navigasi yang Menyala pada Pemeriksaan",
        "Sarana menyala",
        "90 92 88/88.5 86/85",
    )
    k.menurut(
        nyala,
        "Jenis sarana",
        "Sarana bantu navigasi menurut jenis",
        "Sarana",
        "Menyala",
        Menara_suar=("16", "16"),
        Rambu_suar=("104", "96"),
        Pelampung_suar=("60", "51"),
        Tanda_siang=("20", "17"),
    )
    kecukupan = k.ukuran(
        "DN3",
        one,
        "Persentase Kecukupan Sarana Bantu Navigasi",
        "Kecukupan SBNP",
        "84 86 82/81 80/78.6",
        realisasi="84",
    )
    padam = k.ukuran(
        "DN4",
        one,
        "Rata-Rata Lama Perbaikan Sarana yang Padam",
        "Lama perbaikan",
        "6 5 7/7.4 8/9",
        satuan="hari",
        polaritas="turun",
        realisasi="6.6",
    )
    hilang = k.ukuran(
        "DN5",
        one,
        "Jumlah Komponen Sarana yang Hilang Dicuri",
        "Komponen dicuri",
        "20 15 25/31 30/28",
        satuan="komponen",
        polaritas="turun",
        realisasi="13",
    )
    radio = k.ukuran(
        "DN6",
        two,
        "Persentase Panggilan Radio Pantai yang Dijawab dalam Dua Menit",
        "Panggilan radio dijawab",
        "96 97 95/95.2 94/93",
    )
    k.menurut_triwulan(
        radio,
        "Stasiun",
        "Panggilan radio menurut stasiun",
        "Panggilan",
        "Dijawab",
        Stasiun_Kelambu="820/806 760/748 700/690 920/896",
        Stasiun_Tanjung_Besi="410/388 400/380 360/345 430/402",
        Stasiun_Pulau_Pinang_Dua="150/132 140/128 130/119 180/146",
    )
    kapal = k.ukuran(
        "DN7",
        two,
        "Jumlah Hari Operasi Kapal Negara Kenavigasian",
        "Hari operasi kapal",
        "420 440 400/388 380/301",
        satuan="hari",
        realisasi="441",
    )
    laik = k.ukuran(
        "DN8",
        two,
        "Persentase Kapal Negara yang Laik Laut",
        "Kapal laik laut",
        "100 100 100/80 100/80",
        realisasi="80",
    )
    telkom = k.ukuran(
        "DN9",
        two,
        "Persentase Peralatan Telekomunikasi Pelayaran yang Berfungsi",
        "Telekomunikasi berfungsi",
        "92 93 91/90 90/88",
    )
    k.menurut(
        telkom,
        "Peralatan",
        "Peralatan telekomunikasi menurut jenis",
        "Unit",
        "Berfungsi",
        Radio_suara=("30", "29"),
        Penerima_panggilan_selektif=("12", "11"),
        Sistem_identifikasi_otomatis=("8", "7"),
    )
    pnbp = k.ukuran(
        "DN10",
        three,
        "Penerimaan Negara Bukan Pajak Uang Rambu",
        "Uang rambu",
        "18 20 16/17.2 15/13.8",
        satuan="miliar rupiah",
        realisasi="20.7",
    )
    puas = k.ukuran(
        "DN11",
        three,
        "Indeks Kepuasan Pelayanan Kenavigasian",
        "Kepuasan pelayanan",
        "82 83 81/80 80/79.5",
        satuan="indeks",
        realisasi="83.64",
    )
    ikpa = k.ukuran(
        "DN12",
        three,
        "Nilai Indikator Kinerja Pelaksanaan Anggaran",
        "IKPA",
        "94 95 93/92.4 92/90",
        satuan="nilai",
        realisasi="95.88",
    )
    k.biaya_triwulan(
        "Pengelolaan Sarana Bantu Navigasi Pelayaran",
        **{
            andal: (3200, "420 860 980 876"),
            nyala: (900, "120 240 280 242"),
            kecukupan: (2400, "0 310 880 1138"),
            padam: (700, "110 180 210 179"),
            hilang: (300, "40 80 90 84"),
        },
    )
    k.biaya_triwulan(
        "Pengoperasian Kapal Negara",
        **{kapal: (6500, "1100 1700 1850 1785"), laik: (4200, "0 500 1400 1796")},
    )
    k.biaya_triwulan(
        "Telekomunikasi Pelayaran",
        **{radio: (1000, "210 250 270 250"), telkom: (1500, "180 360 450 465")},
    )
    k.biaya_triwulan(
        "Dukungan Manajemen Kenavigasian",
        **{
            pnbp: (200, "40 50 55 51"),
            puas: (100, "0 40 20 34"),
            ikpa: (14000, "3150 3480 3500 3786"),
        },
    )
    k.seksi("sbnp", "Bidang Operasi", andal, nyala, kecukupan, padam, hilang)
    k.seksi("kapal", "Bidang Logistik dan Armada", kapal, laik)
    k.seksi("telkom", "Kelompok Telekomunikasi", radio, telkom)
    k.seksi("tu", "Bagian Tata Usaha", pnbp, puas, ikpa)
    k.pegawai(
        "Pegawai menurut unit kerja dan jenis tugas",
        "Bagian Tata Usaha, Desember 2023",
        "Unit Kerja",
        "Administrasi",
        "Teknisi",
        "Awak Kapal",
        "Penjaga Menara Suar",
        Bidang_Operasi=(8, 26, 0, 48),
        Bidang_Logistik_dan_Armada=(6, 14, 75, 0),
        Kelompok_Telekomunikasi=(3, 22, 0, 0),
        Bagian_Tata_Usaha=(36, 2, 0, 0),
    )
    k.tabel_bebas(
        "kapal-",
        "isu_strategis",
        "Hari operasi dan umur kapal negara",
        "Bidang Logistik dan Armada, 2023",
        "Kapal",
        "Hari Operasi",
        "Umur (tahun)",
        KN_Bintang_Laut=(128, 9),
        KN_Camar=(121, 14),
        KN_Elang_Selat=(104, 22),
        KN_Merpati_Laut=(88, 31),
        KN_Walet=(0, 43),
    )
    columns = {"a": andal, "b": nyala, "c": kecukupan, "d": padam, "e": hilang, "f": radio}
    more = {"g": kapal, "h": laik, "i": telkom, "j": pnbp, "k": puas, "l": ikpa}
    k.perjanjian("2023-01-05", **columns, **more)
    k.set(RUANG, pagu_awal="33800000000", pagu_lalu="31500000000")
    k.revisi("1200000000", tanggal="2023-07-10")
    return k.laporan
