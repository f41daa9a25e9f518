"""A regional tax office in the fourth year of its plan: four below target, one just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor

NASKAH = {
    "peran_strategis": "Badan menghimpun pajak dan retribusi dari sebelas kecamatan, dari kota "
    "Sidarma sampai pesisir Muara Tembesu.",
    "isu_strategis": "Perhatian tahun ini tertuju pada data objek yang usang, tunggakan lama, dan "
    "usaha makan minum yang belum memakai alat perekam.",
    "realisasi_anggaran": "Belanja dicatat menurut kegiatan dan indikator setiap triwulan. "
    "Penerimaan pajak dan retribusi disetor ke kas daerah dan bukan bagian dari pagu.",
    "langkah_ke_depan": "1. Memutakhirkan peta blok dengan citra satelit.\n"
    "2. Menagih tunggakan lama bersama kejaksaan.\n"
    "3. Menambah alat perekam di pasar malam dan rest area.",
}


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas(
        "Badan Pendapatan Daerah Kabupaten Sidarma", "Bapenda Kabupaten Sidarma", (2021, 2026)
    )
    one, two, three, four = k.sasaran_dua(
        "Sasaran Program",
        "Meningkatnya penerimaan pajak dan retribusi daerah",
        "Meningkatnya kepatuhan wajib pajak",
        "Mutakhirnya basis data pajak daerah",
        "Membaiknya layanan dan tata kelola badan",
    )
    pajak = k.ukuran(
        "BP-1",
        one,
        "Jumlah Penerimaan Pajak Daerah",
        "Penerimaan pajak daerah",
        "148 158 138/141.6 126/122.4",
        satuan="miliar rupiah",
        realisasi="153.92",
    )
    retribusi = k.ukuran(
        "BP-2",
        one,
        "Persentase Retribusi Daerah yang Terealisasi",
        "Retribusi terealisasi",
        "96 97 95/93.4 94/90.2",
    )
    k.menurut(
        retribusi,
        "Jenis retribusi",
        "Retribusi daerah menurut jenis (juta rupiah)",
        "Ketetapan",
        "Penerimaan",
        Pelayanan_pasar=("3600", "3348"),
        Persampahan=("1450", "1305"),
        Parkir_tepi_jalan=("1250", "1000"),
        Tempat_rekreasi=("900", "954"),
        Persetujuan_bangunan_gedung=("2800", "2693"),
    )
    tunggak = k.ukuran(
        "BP-3",
        one,
        "Persentase Tunggakan Pajak yang Tertagih",
        "Tunggakan tertagih",
        "30 34 27/25.8 24/24.6",
    )
    k.menurut_triwulan(
        tunggak,
        "Jenis pajak",
        "Tunggakan pajak menurut jenis (juta rupiah)",
        "Tunggakan",
        "Tertagih",
        Pajak_bumi_dan_bangunan="4200/880 3900/1090 3600/1260 3300/1270",
        Pajak_restoran="620/240 580/261 540/255 460/246",
        Pajak_hotel="310/62 300/81 290/93 300/88",
        Pajak_reklame="180/54 170/61 160/68 190/77",
    )
    patuh = k.ukuran(
        "BP-4",
        two,
        "Persentase Wajib Pajak yang Melapor Tepat Waktu",
        "Pelaporan tepat waktu",
        "85 87 82/78.6 78/75.5",
    )
    k.menurut(
        patuh,
        "Jenis usaha",
        "Wajib pajak menurut jenis usaha",
        "Wajib Pajak",
        "Melapor Tepat Waktu",
        Restoran_dan_rumah_makan=("640", "512"),
        Hotel_dan_penginapan=("120", "111"),
        Hiburan=("75", "54"),
        Penyelenggara_parkir=("45", "36"),
        Pemakai_air_tanah=("160", "152"),
    )
    rekam = k.ukuran(
        "BP-5",
        two,
        "Jumlah Alat Perekam Transaksi yang Terpasang",
        "Alat perekam terpasang",
        "260 320 210/204 160/148",
        satuan="unit",
        realisasi="287",
    )
    baru = k.ukuran(
        "BP-6",
        two,
        "Jumlah Wajib Pajak Baru yang Terdaftar",
        "Wajib pajak baru",
        "1800 1900 1700/1766 1600/1493",
        satuan="wajib pajak",
        realisasi="1656",
    )
    keberatan = k.ukuran(
        "BP-7",
        two,
        "Jumlah Keberatan atas Ketetapan Pajak",
        "Keberatan ketetapan",
        "90 80 100/112 115/121",
        satuan="berkas",
        polaritas="turun",
        realisasi="81",
    )
    mutakhir = k.ukuran(
        "BP-8",
        three,
        "Persentase Objek Pajak yang Dimutakhirkan Datanya",
        "Pemutakhiran objek pajak",
        "65 72 58/59.4 50/46.1",
    )
    k.menurut(
        mutakhir,
        "Wilayah pelayanan",
        "Objek pajak bumi dan bangunan menurut wilayah pelayanan",
        "Objek Pajak",
        "Dimutakhirkan",
        Sidarma_Kota=("48000", "37440"),
        Lembah_Awi=("32500", "20800"),
        Muara_Tembesu=("21500", "9460"),
        Gunung_Pasang=("18000", "12300"),
    )
    peta = k.ukuran(
        "BP-9",
        three,
        "Jumlah Blok yang Dipetakan Ulang",
        "Blok dipetakan ulang",
        "140 150 130/130 120/117",
        satuan="blok",
        realisasi="140",
    )
    sppt = k.ukuran(
        "BP-10",
        four,
        "Rata-Rata Waktu Penyelesaian Permohonan Mutasi",
        "Waktu mutasi",
        "7 6 8/7.4 10/9.8",
        satuan="hari kerja",
        polaritas="turun",
        realisasi="6.3",
    )
    puas = k.ukuran(
        "BP-11",
        four,
        "Indeks Kepuasan Masyarakat",
        "Kepuasan masyarakat",
        "88 89 86/85.62 84/83.17",
        satuan="indeks",
        realisasi="87.45",
    )
    sakip = k.ukuran(
        "BP-12",
        four,
        "Nilai Akuntabilitas Kinerja Badan",
        "Nilai akuntabilitas",
        "78 79 77/76.35 75/74.9",
        satuan="nilai",
        realisasi="78.6",
    )
    k.biaya_triwulan(
        "Pengelolaan Pendapatan Daerah",
        **{
            pajak: (2450, "430 590 640 712"),
            retribusi: (680, "95 140 175 226"),
            tunggak: (920, "110 205 248 265"),
        },
    )
    k.biaya_triwulan(
        "Pembinaan dan Pengawasan Wajib Pajak",
        **{
            patuh: (540, "80 130 145 171"),
            rekam: (1860, "0 620 710 486"),
            baru: (310, "35 72 80 84"),
            keberatan: (150, "22 36 41 39"),
        },
    )
    k.biaya_triwulan(
        "Pendataan dan Pemetaan Objek Pajak",
        **{mutakhir: (1720, "210 415 430 493"), peta: (980, "90 260 310 305")},
    )
    k.biaya_triwulan("Pelayanan Pajak Daerah", **{sppt: (420, "75 104 112 118")})
    k.biaya_triwulan(
        "Penunjang Urusan Pemerintahan Daerah",
        **{puas: (70, "0 20 22 25"), sakip: (8900, "1930 2260 2185 2380")},
    )
    k.seksi("dapat", "Bidang Pendapatan dan Penagihan", pajak, retribusi, tunggak)
    k.seksi("awas", "Bidang Pengawasan dan Keberatan", patuh, rekam, baru, keberatan)
    k.seksi("data", "Bidang Pendataan dan Penilaian", mutakhir, peta)
    k.seksi("set", "Sekretariat", sppt, puas, sakip)
    k.pegawai(
        "Pegawai menurut unit kerja dan status kepegawaian",
        "Sekretariat, Desember 2024",
        "Unit Kerja",
        "PNS",
        "PPPK",
        "Tenaga Kontrak",
        Sekretariat=(19, 4, 8),
        Bidang_Pendapatan_dan_Penagihan=(24, 7, 15),
        Bidang_Pengawasan_dan_Keberatan=(16, 3, 5),
        Bidang_Pendataan_dan_Penilaian=(21, 6, 18),
    )
    k.tabel_bebas(
        "pos-",
        "isu_strategis",
        "Tempat pembayaran pajak menurut wilayah pelayanan",
        "Bidang Pendapatan dan Penagihan, 2024",
        "Wilayah Pelayanan",
        "Loket Bank",
        "Gerai Ritel",
        "Kantor Desa",
        Sidarma_Kota=(14, 46, 9),
        Lembah_Awi=(6, 21, 17),
        Muara_Tembesu=(3, 8, 22),
        Gunung_Pasang=(2, 5, 13),
    )
    k.tabel_bebas(
        "pajak-",
        "capaian_kinerja",
        "Penerimaan pajak daerah menurut jenis pajak",
        "Bidang Pendapatan dan Penagihan, 2024",
        "Jenis Pajak",
        "Target (juta rupiah)",
        "Realisasi (juta rupiah)",
        Bea_perolehan_hak=(46000, 49870),
        Pajak_bumi_dan_bangunan=(41500, 39640),
        Pajak_penerangan_jalan=(34000, 35180),
        Pajak_restoran=(15200, 16945),
        Pajak_hotel=(6300, 7085),
        Pajak_reklame=(5000, 5200),
    )
    k.tabel_bebas(
        "kanal-",
        "realisasi_anggaran",
        "Transaksi pembayaran menurut saluran",
        "Bidang Pendapatan dan Penagihan, 2024",
        "Saluran",
        "Transaksi",
        "Nilai (juta rupiah)",
        Loket_bank=(61200, 88460),
        Gerai_ritel=(27350, 9120),
        Perbankan_daring=(34780, 47630),
        Dompet_digital=(12490, 3870),
        Petugas_pungut=(18640, 4840),
    )
    for tempat, teks in NASKAH.items():
        k.narasi(teks, tempat=tempat)
    k.narasi(
        "Juru sita hanya dua orang, sedangkan penunggak lama tersebar di semua kecamatan.",
        tunggak,
        "kendala",
    )
    k.narasi(
        "Pelaku usaha kecil belum terbiasa melapor lewat aplikasi dan menunggu didatangi.",
        patuh,
        "analisis",
    )
    k.narasi(
        "Pendaftaran wajib pajak baru dibuka di setiap kantor desa mulai tahun berikutnya.",
        baru,
        "tindak_lanjut",
    )
    columns = {"a": pajak, "b": retribusi, "c": tunggak, "d": patuh, "e": rekam, "f": baru}
    more = {"g": keberatan, "h": mutakhir, "i": peta, "j": sppt, "l": puas, "m": sakip}
    k.perjanjian("2024-01-15", **columns, **more)
    k.set(RUANG, pagu_awal="18400000000", pagu_lalu="17650000000")
    k.revisi("850000000", tanggal="2024-05-13")
    k.revisi("-250000000", tanggal="2024-09-23")
    return k.laporan
