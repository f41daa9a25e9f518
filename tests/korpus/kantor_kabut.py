"""A disaster agency and a veterinary laboratory, for sentences written without the rules."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_dermaga import KantorDermaga


def bencana() -> Laporan:
    """A disaster agency: belanja by jenis, three below target, three just met."""
    k = KantorDermaga(2023)
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


def veteriner() -> Laporan:
    """A veterinary laboratory: money by quarter, two below target, two just met."""
    k = KantorDermaga(2025)
    k.identitas("Balai Veteriner Padang Sabrang", "Balai Veteriner Padang Sabrang", (2023, 2026))
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya mutu pengujian penyakit hewan",
        "Meningkatnya pengamatan penyakit hewan menular",
        "Meningkatnya layanan dan tata kelola balai",
    )
    uji = k.ukuran(
        "IK 1",
        one,
        "Jumlah Sampel yang Diuji",
        "Sampel diuji",
        "42000 43500 40000/41350 38000/36900",
        satuan="sampel",
        realisasi="44520",
    )
    tepat = k.ukuran(
        "IK 2",
        one,
        "Persentase Hasil Uji yang Terbit Tepat Waktu",
        "Hasil uji tepat waktu",
        "92 93 91/90.2 90/89",
    )
    k.menurut_triwulan(
        tepat,
        "Laboratorium",
        "Hasil uji menurut laboratorium",
        "Permintaan Uji",
        "Tepat Waktu",
        Virologi="300/276 320/298 340/306 290/264",
        Bakteriologi="210/202 220/213 230/221 190/184",
        Parasitologi="120/115 110/107 130/124 140/133",
        Kesehatan_masyarakat_veteriner="170/148 150/131 200/168 180/150",
    )
    lingkup = k.ukuran(
        "IK 3",
        one,
        "Jumlah Ruang Lingkup Pengujian yang Terakreditasi",
        "Ruang lingkup terakreditasi",
        "64 68 60/60 56/55",
        satuan="ruang lingkup",
        realisasi="64",
    )
    profisiensi = k.ukuran(
        "IK 4",
        one,
        "Persentase Uji Profisiensi dengan Hasil Memuaskan",
        "Uji profisiensi memuaskan",
        "96 96 95/95 95/93.8",
        realisasi="95.2",
    )
    wabah = k.ukuran(
        "IK 5",
        two,
        "Jumlah Kabupaten dengan Wabah Penyakit Mulut dan Kuku",
        "Kabupaten berwabah",
        "5 3 8/9 12/13",
        satuan="kabupaten",
        polaritas="turun",
        realisasi="4",
    )
    respons = k.ukuran(
        "IK 6",
        two,
        "Persentase Laporan Penyakit yang Ditanggapi dalam 48 Jam",
        "Tanggapan dalam 48 jam",
        "94 95 92/93 90/91",
    )
    k.menurut(
        respons,
        "Jenis ternak",
        "Laporan penyakit menurut jenis ternak",
        "Laporan",
        "Ditanggapi",
        Sapi_dan_kerbau=("140", "133"),
        Kambing_dan_domba=("60", "54"),
        Unggas=("80", "75"),
        Babi=("20", "17"),
    )
    vaksin = k.ukuran(
        "IK 7",
        two,
        "Cakupan Kekebalan Ternak setelah Vaksinasi Rabies",
        "Kekebalan rabies",
        "70 72 68/66.5 65/63",
        satuan="%",
        realisasi="73.5",
    )
    lama = k.ukuran(
        "IK 8",
        three,
        "Rata-Rata Lama Penerbitan Sertifikat Bebas Penyakit",
        "Lama penerbitan sertifikat",
        "6 5.5 7/6.8 8/8.4",
        satuan="hari",
        polaritas="turun",
        realisasi="6",
    )
    puas = k.ukuran(
        "IK 9",
        three,
        "Indeks Kepuasan Masyarakat",
        "IKM",
        "3.5 3.55 3.45/3.48 3.4/3.42",
        satuan="indeks",
        realisasi="3.57",
    )
    pnbp = k.ukuran(
        "IK 10",
        three,
        "Penerimaan Jasa Pengujian",
        "Penerimaan jasa pengujian",
        "1500 1600 1400/1465 1300/1190",
        satuan="juta rupiah",
        realisasi="1725",
    )
    ikpa = k.ukuran(
        "IK 11",
        three,
        "Nilai Indikator Kinerja Pelaksanaan Anggaran",
        "IKPA",
        "95 95.5 94/93.1 93/94",
        satuan="nilai",
        realisasi="96.9",
    )
    k.biaya_triwulan(
        "Pengujian Penyakit Hewan",
        **{
            uji: (2400, "410 620 690 656"),
            tepat: (500, "90 120 140 135"),
            lingkup: (300, "20 60 110 95"),
            profisiensi: (200, "30 50 70 44"),
        },
    )
    k.biaya_triwulan(
        "Pengamatan Penyakit Hewan",
        **{
            wabah: (900, "150 240 260 232"),
            respons: (350, "60 85 95 103"),
            vaksin: (450, "40 130 160 93"),
        },
    )
    k.biaya_triwulan(
        "Layanan Sertifikasi dan Kerja Sama",
        **{lama: (180, "35 45 50 41"), puas: (70, "10 20 15 18"), pnbp: (150, "25 35 40 47")},
    )
    k.biaya_triwulan("Dukungan Manajemen Balai", **{ikpa: (7000, "1590 1760 1720 1846")})
    k.seksi("uji", "Kelompok Pelayanan Teknis", uji, tepat, lingkup, profisiensi)
    k.seksi("amat", "Kelompok Epidemiologi", wabah, respons, vaksin)
    k.seksi("info", "Kelompok Informasi Veteriner", lama, puas, pnbp)
    k.seksi("tu", "Subbagian Tata Usaha", ikpa)
    k.pegawai(
        "Pegawai menurut unit kerja dan jabatan",
        "Subbagian Tata Usaha, Desember 2025",
        "Unit Kerja",
        "Medik Veteriner",
        "Paramedik Veteriner",
        "Pelaksana",
        Kelompok_Pelayanan_Teknis=(16, 22, 4),
        Kelompok_Epidemiologi=(9, 7, 1),
        Kelompok_Informasi_Veteriner=(4, 3, 3),
        Subbagian_Tata_Usaha=(1, 0, 20),
    )
    k.tabel_bebas(
        "sampel-",
        "isu_strategis",
        "Sampel dan hasil positif menurut penyakit",
        "Kelompok Pelayanan Teknis, 2025",
        "Penyakit",
        "Sampel",
        "Positif",
        Penyakit_mulut_dan_kuku=(12400, 310),
        Rabies=(1850, 74),
        Bruselosis=(16270, 244),
        Flu_burung=(9000, 126),
        Antraks=(5000, 6),
    )
    columns = {"a": uji, "b": tepat, "c": lingkup, "d": profisiensi, "e": wabah, "f": respons}
    more = {"g": vaksin, "h": lama, "i": puas, "j": pnbp, "k": ikpa}
    k.perjanjian("2025-02-03", **columns, **more)
    k.set(RUANG, pagu_awal="13600000000", pagu_lalu="12900000000")
    k.revisi("-1500000000", tanggal="2025-02-28")
    k.revisi("400000000", tanggal="2025-08-19")
    return k.laporan


KANTOR_KABUT = {"bpbd_manik": bencana, "bvet_sabrang": veteriner}
"""Two offices more, for sentences that were written without a look at the rules."""
