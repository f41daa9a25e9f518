"""A river basin office and a city's fire brigade, for sentences written without the rules."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_dermaga import KantorDermaga


def sungai() -> Laporan:
    """A river basin office: the last year of its plan, four below target, one just met."""
    k = KantorDermaga(2024)
    k.identitas("Balai Wilayah Sungai Kuala Merawan", "BWS Kuala Merawan", (2020, 2024))
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya ketersediaan air untuk pertanian dan air baku",
        "Menurunnya daya rusak air",
        "Meningkatnya tata kelola sumber daya air",
    )
    irigasi = k.ukuran(
        "SA-1",
        one,
        "Luas Daerah Irigasi yang Direhabilitasi",
        "Rehabilitasi irigasi",
        "2400 - 2200/2310 2000/1840",
        satuan="hektare",
        realisasi="2640",
    )
    baku = k.ukuran(
        "SA-2",
        one,
        "Kapasitas Air Baku yang Disediakan",
        "Air baku",
        "350 - 320/300 280/290",
        satuan="liter per detik",
        realisasi="329",
    )
    pelihara = k.ukuran(
        "SA-3",
        one,
        "Persentase Bendungan, Embung, dan Bendung yang Terpelihara",
        "Prasarana terpelihara",
        "84 - 82/81 78/79",
    )
    k.menurut(
        pelihara,
        "Prasarana",
        "Prasarana terpelihara menurut jenis",
        "Prasarana",
        "Terpelihara",
        Bendungan=("4", "4"),
        Embung=("28", "21"),
        Bendung=("18", "15"),
    )
    normal = k.ukuran(
        "DR-1",
        two,
        "Panjang Sungai yang Dinormalisasi",
        "Normalisasi sungai",
        "12.5 - 11/9.8 10/10.4",
        satuan="km",
        realisasi="12.5",
    )
    banjir = k.ukuran(
        "DR-2",
        two,
        "Jumlah Kejadian Banjir di Kawasan yang Dilindungi",
        "Kejadian banjir",
        "8 - 10/9 12/14",
        satuan="kejadian",
        polaritas="turun",
        realisasi="6",
    )
    hidrologi = k.ukuran(
        "DR-3",
        two,
        "Persentase Laporan Pos Hidrologi yang Terkirim Tepat Waktu",
        "Laporan pos hidrologi",
        "92 - 90/89.5 85/84",
    )
    k.menurut_triwulan(
        hidrologi,
        "Jenis pos",
        "Laporan pos hidrologi menurut jenis pos",
        "Laporan",
        "Tepat Waktu",
        Pos_curah_hujan="240/216 240/224 240/230 240/218",
        Pos_duga_air="120/104 120/110 120/112 120/106",
        Pos_klimatologi="40/32 40/34 40/37 40/33",
    )
    puas = k.ukuran(
        "TK-1",
        three,
        "Indeks Kepuasan Pemohon Rekomendasi Teknis",
        "Kepuasan pemohon",
        "3.3 - 3.25/3.31 3.2/3.15",
        satuan="indeks",
        realisasi="3.48",
    )
    nka = k.ukuran(
        "TK-2",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "90 - 89/91.35 88/86.9",
        satuan="nilai",
        realisasi="92.7",
    )
    petani = k.ukuran(
        "TK-3",
        three,
        "Jumlah Perkumpulan Petani Pemakai Air yang Dilatih",
        "P3A terlatih",
        "40 - 35/38 30/30",
        satuan="kelompok",
        realisasi="34",
    )
    k.biaya_triwulan(
        "Pengembangan dan Rehabilitasi Irigasi", **{irigasi: (18000, "1800 5400 6300 4230")}
    )
    k.biaya_triwulan("Penyediaan Air Baku", **{baku: (6000, "300 1200 1900 2120")})
    k.biaya_triwulan(
        "Operasi dan Pemeliharaan Sumber Daya Air",
        **{pelihara: (5000, "700 1250 1500 1350"), hidrologi: (1500, "300 350 400 405")},
    )
    k.biaya_triwulan(
        "Pengendalian Banjir",
        **{normal: (9000, "450 2250 3600 2520"), banjir: (1000, "100 250 300 300")},
    )
    k.biaya_triwulan(
        "Dukungan Manajemen Balai",
        **{
            puas: (200, "30 50 60 52"),
            nka: (8800, "1900 2200 2150 2374"),
            petani: (500, "0 120 180 100"),
        },
    )
    k.seksi("bangun", "Seksi Pelaksanaan", irigasi, baku, normal)
    k.seksi("op", "Seksi Operasi dan Pemeliharaan", pelihara, banjir, hidrologi)
    k.seksi("padu", "Seksi Keterpaduan Pembangunan", puas, petani)
    k.seksi("tu", "Subbagian Umum dan Tata Usaha", nka)
    k.pegawai(
        "Pegawai menurut pendidikan dan tempat tugas",
        "Subbagian Umum dan Tata Usaha, Desember 2024",
        "Pendidikan",
        "Kantor balai",
        "Lapangan",
        Magister=(9, 0),
        Sarjana=(34, 6),
        Diploma=(12, 8),
        Sekolah_menengah=(5, 26),
    )
    columns = {"a": irigasi, "b": baku, "c": pelihara, "d": normal, "e": banjir}
    k.perjanjian("2024-01-15", **columns, f=hidrologi, g=puas, h=nka, i=petani)
    k.set(RUANG, pagu_awal="47000000000", pagu_lalu="44000000000")
    k.revisi("3000000000", tanggal="2024-05-20")
    return k.laporan


def pemadam() -> Laporan:
    """A city's fire brigade: two below target, one just met, one indikator in two kegiatan."""
    k = KantorDermaga(2025)
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


KANTOR_MUARA = {"bws_merawan": sungai, "damkar_seraya": pemadam}
"""Two offices more, for sentences that were written without a look at the rules."""
