"""Planners: belanja by jenis, evaluation reports by quarter, a pagu below last year's."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas(
        "Badan Perencanaan Pembangunan Daerah Kabupaten Tirta Kelana",
        "Bappeda Tirta Kelana",
        (2021, 2026),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya mutu perencanaan pembangunan daerah",
        "Meningkatnya pemanfaatan hasil penelitian dan inovasi daerah",
        "Meningkatnya pengendalian pembangunan dan akuntabilitas badan",
    )
    selaras = k.ukuran(
        "BP.1",
        one,
        "Persentase Program RKPD yang Selaras dengan RPJMD",
        "Program selaras",
        "95 96 93/94.5 92/91",
    )
    k.menurut(
        selaras,
        "Bidang",
        "Program RKPD menurut bidang",
        "Program",
        "Selaras",
        Pemerintahan=("40", "38"),
        Perekonomian=("36", "33"),
        Infrastruktur=("44", "43"),
        Sosial_budaya=("30", "27"),
    )
    usul = k.ukuran(
        "BP.2",
        one,
        "Persentase Usulan Musrenbang yang Diakomodasi dalam RKPD",
        "Usulan diakomodasi",
        "50 52 48/47.6 45/43",
    )
    k.menurut(
        usul,
        "Kecamatan",
        "Usulan musrenbang menurut kecamatan",
        "Usulan",
        "Diakomodasi",
        Tirta_Hulu=("120", "66"),
        Tirta_Hilir=("140", "70"),
        Kelana_Utara=("100", "62"),
        Kelana_Selatan=("90", "48"),
        Sungai_Panjang=("150", "78"),
    )
    lapor = k.ukuran(
        "BP.3",
        one,
        "Persentase Laporan Evaluasi Renja yang Disampaikan Tepat Waktu",
        "Laporan evaluasi tepat waktu",
        "90 92 88/86.9 85/82",
    )
    k.menurut_triwulan(
        lapor,
        "Kelompok",
        "Laporan evaluasi Renja menurut kelompok perangkat daerah",
        "Laporan Wajib",
        "Tepat Waktu",
        Badan="8/7 8/8 8/7 8/8",
        Dinas="20/17 20/18 20/19 20/18",
        Kecamatan="5/4 5/4 5/5 5/4",
        Bagian="7/7 7/6 7/7 7/7",
    )
    kajian = k.ukuran(
        "BP.4",
        two,
        "Jumlah Kajian yang Dimanfaatkan Perangkat Daerah",
        "Kajian dimanfaatkan",
        "12 13 10/11 8/7",
        satuan="kajian",
        realisasi="9",
    )
    inovasi = k.ukuran(
        "BP.5",
        two,
        "Jumlah Inovasi Daerah yang Diterapkan",
        "Inovasi diterapkan",
        "40 45 35/38 30/26",
        satuan="inovasi",
        realisasi="52",
    )
    indeks = k.ukuran(
        "BP.6",
        two,
        "Indeks Inovasi Daerah",
        "Indeks inovasi",
        "60 62 55/57.4 50/48",
        satuan="indeks",
        realisasi="60",
    )
    rpjmd = k.ukuran(
        "BP.7",
        three,
        "Persentase Sasaran RPJMD yang Tercapai",
        "Sasaran RPJMD tercapai",
        "85 87 82/83.3 80/78.5",
        realisasi="81.6",
    )
    waktu = k.ukuran(
        "BP.8",
        three,
        "Rata-Rata Waktu Penyelesaian Evaluasi RKPD",
        "Waktu evaluasi",
        "30 28 35/36 40/38",
        satuan="hari",
        polaritas="turun",
        realisasi="27",
    )
    puas = k.ukuran(
        "BP.9",
        three,
        "Indeks Kepuasan Perangkat Daerah",
        "Kepuasan perangkat daerah",
        "82 83 80/81.3 78/77.2",
        satuan="indeks",
        realisasi="84.46",
    )
    sakip = k.ukuran(
        "BP.10",
        three,
        "Nilai Akuntabilitas Kinerja Instansi Pemerintah",
        "Nilai AKIP",
        "75 76 74/74.2 72/71.5",
        satuan="nilai",
        realisasi="73.5",
    )
    k.biaya(
        "Koordinasi dan Sinkronisasi Perencanaan Pembangunan",
        **{selaras: (800, 768), usul: (1200, 1170)},
    )
    k.biaya(
        "Pengendalian dan Evaluasi Pembangunan",
        **{lapor: (300, 285), rpjmd: (400, 372), waktu: (100, 85)},
    )
    k.biaya(
        "Penelitian dan Pengembangan Daerah",
        **{kajian: (500, 380), inovasi: (350, 336), indeks: (150, 144)},
    )
    k.biaya("Penunjang Urusan Pemerintahan Daerah", **{puas: (200, 194), sakip: (5800, 5747)})
    k.jenis(1, j52=(1900, 1843), j53=(100, 95))
    k.jenis(2, j52=(800, 742))
    k.jenis(3, j52=(850, 716), j53=(150, 144))
    k.jenis(4, j51=(4600, 4569), j52=(1200, 1180), j53=(200, 192))
    k.seksi("rencana", "Bidang Perencanaan Pembangunan", selaras, usul)
    k.seksi("evaluasi", "Bidang Pengendalian dan Evaluasi", lapor, rpjmd, waktu)
    k.seksi("litbang", "Bidang Penelitian dan Pengembangan", kajian, inovasi, indeks)
    k.seksi("sekretariat", "Sekretariat", puas, sakip)
    k.pegawai(
        "Pegawai menurut unit kerja dan jenjang pendidikan",
        "Sekretariat, Desember 2024",
        "Unit Kerja",
        "SMA dan Diploma",
        "Sarjana",
        "Magister",
        Sekretariat=(9, 12, 2),
        Bidang_Perencanaan_Pembangunan=(1, 13, 6),
        Bidang_Pengendalian_dan_Evaluasi=(2, 8, 3),
        Bidang_Penelitian_dan_Pengembangan=(0, 6, 5),
    )
    k.tabel_bebas(
        "wilayah-",
        "isu_strategis",
        "Desa dan kelurahan peserta musrenbang menurut kecamatan",
        "Bidang Perencanaan Pembangunan, 2024",
        "Kecamatan",
        "Desa",
        "Kelurahan",
        Tirta_Hulu=(14, 1),
        Tirta_Hilir=(16, 3),
        Kelana_Utara=(11, 2),
        Kelana_Selatan=(10, 4),
        Sungai_Panjang=(18, 0),
    )
    columns = {"a": selaras, "b": usul, "c": lapor, "d": kajian, "e": inovasi}
    more = {"f": indeks, "g": rpjmd, "h": waktu, "i": puas, "j": sakip}
    k.perjanjian("2024-01-19", **columns, **more)
    k.set(RUANG, pagu_awal="9500000000", pagu_lalu="9900000000")
    k.revisi("300000000", tanggal="2024-09-16")
    return k.laporan
