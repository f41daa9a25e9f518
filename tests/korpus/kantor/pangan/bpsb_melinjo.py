"""Seed certification: money by quarter, four below target, one just met, two revisi."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
    k.identitas(
        "Balai Pengawasan dan Sertifikasi Benih Padang Melinjo", "BPSB Padang Melinjo", (2021, 2026)
    )
    one, two, three, four = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya ketersediaan benih bermutu bersertifikat",
        "Meningkatnya mutu pengujian laboratorium benih",
        "Meningkatnya pengawasan peredaran benih",
        "Meningkatnya mutu layanan dan akuntabilitas balai",
    )
    luas = k.ukuran(
        "SB-01",
        one,
        "Luas Penangkaran yang Lulus Pemeriksaan Lapangan",
        "Luas lulus lapangan",
        "2400 2500 2300/2254 2200/2146",
        satuan="hektare",
        realisasi="2580",
    )
    mohon = k.ukuran(
        "SB-02",
        one,
        "Persentase Permohonan Sertifikasi yang Selesai Tepat Waktu",
        "Sertifikasi tepat waktu",
        "92 93 90/91.2 88/86.5",
    )
    k.menurut_triwulan(
        mohon,
        "Komoditas",
        "Permohonan sertifikasi menurut komoditas",
        "Permohonan",
        "Selesai Tepat Waktu",
        Padi="160/150 140/133 170/158 150/141",
        Jagung="60/55 70/62 65/60 55/51",
        Kedelai="30/24 25/20 35/29 30/25",
        Hortikultura="20/19 25/24 30/28 35/31",
    )
    edar = k.ukuran(
        "SB-03",
        one,
        "Jumlah Benih Bersertifikat yang Diedarkan",
        "Benih diedarkan",
        "8500 8800 8000/8210 7600/7480",
        satuan="ton",
        realisasi="8075",
    )
    contoh = k.ukuran(
        "SB-04",
        two,
        "Persentase Contoh Benih yang Diuji Sesuai Standar Waktu",
        "Contoh diuji sesuai waktu",
        "95 96 94/94.6 93/91",
    )
    k.menurut(
        contoh,
        "Jenis uji",
        "Contoh benih menurut jenis uji",
        "Contoh Masuk",
        "Sesuai Standar Waktu",
        Kadar_air=("900", "882"),
        Kemurnian_fisik=("850", "816"),
        Daya_berkecambah=("1250", "1162"),
    )
    banding = k.ukuran(
        "SB-05",
        two,
        "Nilai Uji Profisiensi Laboratorium",
        "Uji profisiensi",
        "85 86 84/84 82/80.5",
        satuan="nilai",
        realisasi="85",
    )
    lama = k.ukuran(
        "SB-06",
        two,
        "Rata-Rata Waktu Pengujian Contoh Benih",
        "Waktu pengujian",
        "18 17 20/19 22/23",
        satuan="hari",
        polaritas="turun",
        realisasi="16",
    )
    pengedar = k.ukuran(
        "SB-07",
        three,
        "Jumlah Pengedar Benih yang Diawasi",
        "Pengedar diawasi",
        "240 250 220/231 200/192",
        satuan="pengedar",
        realisasi="276",
    )
    label = k.ukuran(
        "SB-08",
        three,
        "Persentase Label Benih yang Dinyatakan Sah",
        "Label sah",
        "95 96 94/95.1 92/90",
    )
    k.menurut(
        label,
        "Kabupaten",
        "Label benih diperiksa menurut kabupaten",
        "Label Diperiksa",
        "Dinyatakan Sah",
        Melinjo_Utara=("420", "404"),
        Melinjo_Selatan=("380", "369"),
        Padang_Barat=("300", "261"),
        Padang_Timur=("260", "251"),
        Lembah_Sigi=("140", "119"),
    )
    ilegal = k.ukuran(
        "SB-09",
        three,
        "Jumlah Kasus Peredaran Benih Ilegal",
        "Benih ilegal",
        "8 7 10/9 12/14",
        satuan="kasus",
        polaritas="turun",
        realisasi="10",
    )
    puas = k.ukuran(
        "SB-10",
        four,
        "Indeks Kepuasan Masyarakat",
        "IKM",
        "84 85 83/83.4 82/81.1",
        satuan="indeks",
        realisasi="86.1",
    )
    sakip = k.ukuran(
        "SB-11",
        four,
        "Nilai Evaluasi Akuntabilitas Kinerja",
        "Nilai SAKIP",
        "78 79 77/77.8 75/74.2",
        satuan="nilai",
        realisasi="78.39",
    )
    k.biaya_triwulan(
        "Sertifikasi Benih",
        **{
            luas: (900, "180 230 250 222"),
            mohon: (700, "130 170 190 189"),
            edar: (400, "60 110 120 94"),
        },
    )
    k.biaya_triwulan(
        "Pengujian Laboratorium Benih",
        **{
            contoh: (800, "150 210 220 196"),
            banding: (200, "30 50 60 52"),
            lama: (300, "50 70 80 70"),
        },
    )
    k.biaya_triwulan(
        "Pengawasan Peredaran Benih",
        **{
            pengedar: (450, "90 110 120 116"),
            label: (350, "60 80 90 85"),
            ilegal: (200, "20 40 60 40"),
        },
    )
    k.biaya_triwulan(
        "Penunjang Urusan Pemerintahan",
        **{puas: (150, "20 40 45 42"), sakip: (5550, "1250 1400 1350 1439")},
    )
    k.seksi("sertifikasi", "Seksi Sertifikasi Benih", luas, mohon, edar)
    k.seksi("uji", "Seksi Pengujian Laboratorium", contoh, banding, lama)
    k.seksi("awas", "Seksi Pengawasan Peredaran", pengedar, label, ilegal)
    k.seksi("tu", "Subbagian Tata Usaha", puas, sakip)
    k.pegawai(
        "Pegawai menurut unit kerja dan status",
        "Subbagian Tata Usaha, Desember 2025",
        "Unit Kerja",
        "PNS",
        "PPPK",
        "Tenaga Kontrak",
        Subbagian_Tata_Usaha=(11, 2, 6),
        Seksi_Sertifikasi_Benih=(26, 7, 0),
        Seksi_Pengujian_Laboratorium=(14, 5, 3),
        Seksi_Pengawasan_Peredaran=(17, 4, 1),
    )
    k.tabel_bebas(
        "penangkar-",
        "isu_strategis",
        "Penangkar dan pengedar benih menurut kabupaten",
        "Seksi Sertifikasi Benih, 2025",
        "Kabupaten",
        "Penangkar",
        "Pengedar",
        Melinjo_Utara=(62, 118),
        Melinjo_Selatan=(48, 96),
        Padang_Barat=(35, 74),
        Padang_Timur=(29, 52),
        Lembah_Sigi=(16, 30),
    )
    columns = {"a": luas, "b": mohon, "c": edar, "d": contoh, "e": banding, "f": lama}
    more = {"g": pengedar, "h": label, "i": ilegal, "j": puas, "k": sakip}
    k.perjanjian("2025-01-22", **columns, **more)
    k.set(RUANG, pagu_awal="10200000000", pagu_lalu="9600000000")
    k.revisi("150000000", tanggal="2025-05-12")
    k.revisi("-350000000", tanggal="2025-10-20")
    return k.laporan
