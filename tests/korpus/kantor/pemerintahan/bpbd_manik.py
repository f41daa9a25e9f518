"""A disaster agency: belanja by jenis, three below target, three just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
    k.identitas(
        "Badan Penanggulangan Bencana Daerah Kabupaten Lereng Manik",
        "BPBD Kabupaten Lereng Manik",
        (2021, 2026),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya kesiapsiagaan masyarakat menghadapi bencana",
        "Meningkatnya kecepatan penanganan darurat dan pemulihan",
        "Meningkatnya akuntabilitas kinerja badan",
    )
    tangguh = k.ukuran(
        "1.1",
        one,
        "Jumlah Desa Tangguh Bencana yang Terbentuk",
        "Desa tangguh bencana",
        "48 54 42/40 36/33",
        satuan="desa",
        realisasi="50",
    )
    indeks = k.ukuran(
        "1.2",
        one,
        "Indeks Risiko Bencana Kabupaten",
        "Indeks risiko",
        "142 138 148/146.5 152/151.8",
        satuan="indeks",
        polaritas="turun",
        realisasi="139.16",
    )
    sirene = k.ukuran(
        "1.3",
        one,
        "Persentase Alat Peringatan Dini yang Berfungsi",
        "Alat peringatan dini berfungsi",
        "90 92 88/85 85/82",
    )
    k.menurut(
        sirene,
        "Jenis alat",
        "Alat peringatan dini menurut jenis",
        "Alat",
        "Berfungsi",
        Sirene_banjir=("24", "21"),
        Pengukur_curah_hujan=("16", "15"),
        Pemantau_longsor=("12", "8"),
        Pemantau_gunung_api=("8", "8"),
    )
    latih = k.ukuran(
        "1.4",
        one,
        "Jumlah Warga yang Mengikuti Simulasi Evakuasi",
        "Peserta simulasi",
        "4000 4500 3500/3720 3000/2650",
        satuan="orang",
        realisasi="4380",
    )
    sekolah = k.ukuran(
        "1.5",
        one,
        "Persentase Sekolah di Kawasan Rawan yang Berstatus Aman Bencana",
        "Sekolah aman bencana",
        "60 66 54/55 48/46",
    )
    k.menurut(
        sekolah,
        "Jenjang",
        "Sekolah di kawasan rawan menurut jenjang",
        "Sekolah",
        "Aman Bencana",
        Sekolah_dasar=("90", "51"),
        Sekolah_menengah_pertama=("36", "24"),
        Sekolah_menengah_atas=("24", "15"),
    )
    tanggap = k.ukuran(
        "2.1",
        two,
        "Rata-Rata Waktu Tiba di Lokasi Bencana",
        "Waktu tiba",
        "45 40 50/52 60/63",
        satuan="menit",
        polaritas="turun",
        realisasi="48.6",
    )
    korban = k.ukuran(
        "2.2",
        two,
        "Persentase Korban Bencana yang Menerima Bantuan dalam 24 Jam",
        "Bantuan dalam 24 jam",
        "95 96 93/92 90/88",
    )
    k.menurut_triwulan(
        korban,
        "Jenis bencana",
        "Korban bencana menurut jenis bencana",
        "Korban Terdampak",
        "Menerima Bantuan",
        Banjir="420/410 150/145 60/57 370/352",
        Tanah_longsor="130/112 40/36 20/19 110/93",
        Angin_kencang="90/90 70/68 80/79 60/59",
    )
    logistik = k.ukuran(
        "2.3",
        two,
        "Persentase Kebutuhan Logistik Darurat yang Tersedia di Gudang",
        "Logistik darurat tersedia",
        "100 100 98/96.4 95/95",
        realisasi="97.5",
    )
    rehab = k.ukuran(
        "2.4",
        two,
        "Persentase Prasarana Rusak yang Dipulihkan",
        "Prasarana dipulihkan",
        "75 80 70/68 65/61",
    )
    k.menurut(
        rehab,
        "Prasarana",
        "Prasarana rusak menurut jenis",
        "Rusak",
        "Dipulihkan",
        Jembatan_desa=("14", "11"),
        Tanggul_sungai=("10", "6"),
        Jaringan_air_bersih=("16", "13"),
    )
    sakip = k.ukuran(
        "3.1",
        three,
        "Nilai SAKIP Badan",
        "Nilai SAKIP",
        "68 70 66/65.1 64/62.8",
        satuan="nilai",
        realisasi="70.04",
    )
    k.biaya(
        "Pencegahan dan Kesiapsiagaan",
        **{tangguh: (650, 637), indeks: (150, 141), sirene: (500, 430)},
    )
    k.biaya("Pendidikan Kebencanaan", **{latih: (320, 312), sekolah: (180, 171)})
    k.biaya(
        "Kedaruratan dan Logistik",
        **{tanggap: (700, 693), korban: (600, 588), logistik: (400, 388)},
    )
    k.biaya("Rehabilitasi dan Rekonstruksi", **{rehab: (2100, 1995)})
    k.biaya("Penunjang Urusan BPBD", **{sakip: (3900, 3845)})
    k.jenis(1, j52=(900, 828), j53=(400, 380))
    k.jenis(2, j52=(500, 483))
    k.jenis(3, j52=(1600, 1571), j53=(100, 98))
    k.jenis(4, j52=(300, 282), j53=(1800, 1713))
    k.jenis(5, j51=(3200, 3170), j52=(600, 579), j53=(100, 96))
    k.seksi("siaga", "Bidang Pencegahan dan Kesiapsiagaan", tangguh, indeks, sirene, latih, sekolah)
    k.seksi("darurat", "Bidang Kedaruratan dan Logistik", tanggap, korban, logistik)
    k.seksi("pulih", "Bidang Rehabilitasi dan Rekonstruksi", rehab)
    k.seksi("sekretariat", "Sekretariat", sakip)
    k.pegawai(
        "Pegawai dan relawan menurut unit kerja",
        "Sekretariat, Desember 2023",
        "Unit Kerja",
        "PNS",
        "Tenaga Honorer",
        "Relawan",
        Sekretariat=(12, 6, 0),
        Bidang_Pencegahan_dan_Kesiapsiagaan=(9, 4, 45),
        Bidang_Kedaruratan_dan_Logistik=(11, 18, 75),
        Bidang_Rehabilitasi_dan_Rekonstruksi=(8, 2, 0),
    )
    k.tabel_bebas(
        "kejadian-",
        "isu_strategis",
        "Kejadian bencana dan rumah rusak menurut kecamatan",
        "Bidang Kedaruratan dan Logistik, 2023",
        "Kecamatan",
        "Kejadian",
        "Rumah Rusak",
        Lereng_Hulu=(24, 96),
        Manik_Barat=(18, 41),
        Manik_Timur=(11, 65),
        Tepi_Sungai=(31, 148),
        Kota_Manik=(6, 10),
    )
    columns = {"a": tangguh, "b": indeks, "c": sirene, "d": latih, "e": sekolah}
    more = {"f": tanggap, "g": korban, "h": logistik, "i": rehab, "j": sakip}
    k.perjanjian("2023-01-30", **columns, **more)
    k.set(RUANG, pagu_awal="8900000000", pagu_lalu="8250000000")
    k.revisi("600000000", tanggal="2023-10-02")
    return k.laporan
