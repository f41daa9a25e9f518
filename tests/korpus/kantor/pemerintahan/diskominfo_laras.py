"""A city's office of informatics: money by quarter, two just met, one worse than before."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
    k.identitas(
        "Dinas Komunikasi dan Informatika Kota Purwa Laras",
        "Diskominfo Purwa Laras",
        (2025, 2029),
    )
    one, two, three, four = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya mutu pemerintahan berbasis elektronik",
        "Meningkatnya keterbukaan informasi publik",
        "Meningkatnya keamanan informasi dan mutu data statistik",
        "Meningkatnya mutu layanan dan akuntabilitas dinas",
    )
    spbe = k.ukuran(
        "DK.1",
        one,
        "Indeks Sistem Pemerintahan Berbasis Elektronik",
        "Indeks SPBE",
        "3.6 3.7 3.4/3.32 3.2/3.1",
        satuan="indeks",
        realisasi="3.78",
    )
    daring = k.ukuran(
        "DK.2",
        one,
        "Persentase Layanan Publik yang Daring",
        "Layanan daring",
        "80 84 75/72 70/66",
    )
    k.menurut(
        daring,
        "Kelompok",
        "Layanan publik menurut kelompok perangkat daerah",
        "Layanan",
        "Daring",
        Dinas=("90", "76"),
        Badan=("30", "26"),
        Kecamatan=("40", "30"),
        Kelurahan=("40", "24"),
    )
    wifi = k.ukuran(
        "DK.3",
        one,
        "Jumlah Titik Wifi Publik",
        "Wifi publik",
        "150 170 130/134 110/104",
        satuan="titik",
        realisasi="150",
    )
    jaringan = k.ukuran(
        "DK.4",
        one,
        "Persentase Ketersediaan Jaringan",
        "Ketersediaan jaringan",
        "99.5 99.6 99.3/99.1 99/98.7",
        realisasi="99.4",
    )
    aduan = k.ukuran(
        "DK.5",
        two,
        "Persentase Aduan Warga yang Dijawab Tepat Waktu",
        "Aduan warga",
        "90 91 88/86 85/83",
    )
    k.menurut_triwulan(
        aduan,
        "Saluran",
        "Aduan warga menurut saluran",
        "Aduan",
        "Dijawab Tepat Waktu",
        Aplikasi="200/186 220/204 260/238 220/202",
        Media_sosial="80/70 90/80 110/98 90/82",
        Telepon_112="30/30 30/30 40/40 30/28",
    )
    buka = k.ukuran(
        "DK.6",
        two,
        "Nilai Keterbukaan Informasi Publik",
        "Keterbukaan informasi",
        "85 87 82/84 80/77",
        satuan="nilai",
        realisasi="88.4",
    )
    konten = k.ukuran(
        "DK.7",
        two,
        "Jumlah Konten Publikasi",
        "Konten publikasi",
        "1200 1300 1100/1180 1000/920",
        satuan="konten",
        realisasi="1140",
    )
    siber = k.ukuran(
        "DK.8",
        three,
        "Jumlah Insiden Siber",
        "Insiden siber",
        "12 10 15/16 20/22",
        satuan="insiden",
        polaritas="turun",
        realisasi="9",
    )
    data = k.ukuran(
        "DK.9",
        three,
        "Persentase Perangkat Daerah yang Menyampaikan Data Tepat Waktu",
        "Data sektoral tepat waktu",
        "85 88 80/78 75/70",
    )
    k.menurut(
        data,
        "Kelompok",
        "Perangkat daerah menurut kelompok",
        "Perangkat Daerah",
        "Tepat Waktu",
        Dinas=("22", "20"),
        Badan=("6", "5"),
        Kecamatan=("8", "6"),
        Sekretariat=("4", "3"),
    )
    sakip = k.ukuran(
        "DK.10",
        four,
        "Nilai Evaluasi Akuntabilitas Kinerja Dinas",
        "Nilai SAKIP",
        "76 78 74/74.1 72/70",
        satuan="nilai",
        realisasi="75.24",
    )
    puas = k.ukuran(
        "DK.11",
        four,
        "Indeks Kepuasan Masyarakat",
        "IKM",
        "86 87 85/85.6 84/83",
        satuan="indeks",
        realisasi="88.58",
    )
    k.biaya_triwulan(
        "Pengelolaan Aplikasi Informatika",
        **{spbe: (900, "120 240 280 242"), daring: (800, "90 200 250 212")},
    )
    k.biaya_triwulan(
        "Pengelolaan Infrastruktur Jaringan",
        **{
            wifi: (1100, "60 300 420 298"),
            jaringan: (1400, "300 350 360 348"),
            siber: (300, "30 70 90 80"),
        },
    )
    k.biaya_triwulan(
        "Pengelolaan Informasi Publik",
        **{
            aduan: (350, "60 90 95 98"),
            buka: (150, "20 40 45 42"),
            konten: (1000, "120 250 280 200"),
        },
    )
    k.biaya_triwulan("Statistik Sektoral", **{data: (200, "20 50 60 56")})
    k.biaya_triwulan(
        "Penunjang Urusan Pemerintahan Daerah",
        **{sakip: (5700, "1300 1450 1400 1436"), puas: (100, "15 25 30 27")},
    )
    k.seksi("aplikasi", "Bidang Aplikasi", spbe, daring)
    k.seksi("jaringan", "Bidang Infrastruktur", wifi, jaringan, siber)
    k.seksi("publik", "Bidang Informasi Publik", aduan, buka, konten)
    k.seksi("statistik", "Bidang Statistik", data)
    k.seksi("sekretariat", "Sekretariat", sakip, puas)
    k.pegawai(
        "Pegawai menurut unit kerja dan status",
        "Sekretariat, Desember 2025",
        "Unit Kerja",
        "PNS",
        "PPPK",
        "Tenaga Ahli",
        Bidang_Aplikasi=(8, 4, 5),
        Bidang_Infrastruktur=(9, 3, 4),
        Bidang_Informasi_Publik=(10, 5, 6),
        Bidang_Statistik=(5, 1, 0),
        Sekretariat=(13, 3, 2),
    )
    k.tabel_bebas(
        "wifi-",
        "isu_strategis",
        "Titik wifi publik dan gangguannya menurut kecamatan",
        "Bidang Infrastruktur, 2025",
        "Kecamatan",
        "Titik Wifi",
        "Gangguan",
        Purwa_Kidul=(45, 12),
        Purwa_Lor=(40, 9),
        Laras_Timur=(35, 15),
        Laras_Barat=(30, 4),
    )
    columns = {"a": spbe, "b": daring, "c": wifi, "d": jaringan, "e": aduan, "f": buka}
    more = {"g": konten, "h": siber, "i": data, "j": sakip, "k": puas}
    k.perjanjian("2025-01-27", **columns, **more)
    k.set(RUANG, pagu_awal="12600000000", pagu_lalu="12300000000")
    k.revisi("-900000000", tanggal="2025-03-10")
    k.revisi("300000000", tanggal="2025-09-29")
    return k.laporan
