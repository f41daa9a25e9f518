"""A social office: fourteen indikator, belanja by jenis, four below target, three just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
    k.identitas("Dinas Sosial Provinsi Tanah Selayang", "Dinsos Tanah Selayang", (2023, 2026))
    one, two, three, four = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya keberfungsian sosial penyandang masalah kesejahteraan sosial",
        "Meningkatnya perlindungan dan jaminan sosial",
        "Meningkatnya peran pilar-pilar sosial masyarakat",
        "Meningkatnya tata kelola dinas",
    )
    lansia = k.ukuran(
        "DS-01",
        one,
        "Persentase Lanjut Usia Telantar yang Memperoleh Layanan",
        "Layanan lanjut usia",
        "80 84 76/74.5 72/70",
    )
    k.menurut(
        lansia,
        "Tempat layanan",
        "Lanjut usia telantar menurut tempat layanan",
        "Lanjut Usia",
        "Dilayani",
        Panti=("260", "247"),
        Keluarga=("540", "405"),
        Komunitas=("200", "128"),
    )
    anak = k.ukuran(
        "DS-02",
        one,
        "Persentase Anak Telantar yang Memperoleh Layanan",
        "Layanan anak telantar",
        "85 87 82/83 80/78",
    )
    k.menurut(
        anak,
        "Kelompok umur",
        "Anak telantar menurut kelompok umur",
        "Anak",
        "Dilayani",
        Balita=("120", "114"),
        Usia_6_sampai_12_tahun=("310", "279"),
        Usia_13_sampai_17_tahun=("170", "129"),
    )
    difabel = k.ukuran(
        "DS-03",
        one,
        "Jumlah Penyandang Disabilitas yang Menerima Alat Bantu",
        "Penerima alat bantu",
        "650 700 600/612 550/500",
        satuan="orang",
        realisasi="702",
    )
    gelandangan = k.ukuran(
        "DS-04",
        one,
        "Jumlah Gelandangan dan Pengemis yang Kembali ke Jalan",
        "Kembali ke jalan",
        "60 50 75/80 90/96",
        satuan="orang",
        polaritas="turun",
        realisasi="66",
    )
    napza = k.ukuran(
        "DS-05",
        one,
        "Persentase Korban Napza yang Menyelesaikan Rehabilitasi Sosial",
        "Rehabilitasi sosial napza",
        "70 74 66/65 60/58",
        realisasi="71.4",
    )
    keluarga = k.ukuran(
        "DS-06",
        two,
        "Jumlah Keluarga Miskin yang Menerima Bantuan Sosial Daerah",
        "Keluarga penerima bantuan",
        "12000 12500 11500/11500 11000/10840",
        satuan="keluarga",
        realisasi="12000",
    )
    graduasi = k.ukuran(
        "DS-07",
        two,
        "Persentase Keluarga Penerima Manfaat yang Lulus dari Kemiskinan",
        "Graduasi keluarga",
        "8 9 7/6.4 6/5.1",
        realisasi="7.2",
    )
    data = k.ukuran(
        "DS-08",
        two,
        "Persentase Data Terpadu yang Dimutakhirkan",
        "Data dimutakhirkan",
        "90 92 88/89 85/84",
    )
    k.menurut(
        data,
        "Wilayah",
        "Pemutakhiran data menurut wilayah",
        "Keluarga Terdata",
        "Dimutakhirkan",
        Kabupaten_Selayang_Utara=("18000", "16740"),
        Kabupaten_Selayang_Tengah=("24000", "21360"),
        Kabupaten_Selayang_Selatan=("14000", "11900"),
        Kota_Selayang=("24000", "22800"),
    )
    bencana = k.ukuran(
        "DS-09",
        two,
        "Persentase Korban Bencana yang Menerima Bantuan Sosial",
        "Bantuan korban bencana",
        "100 100 100/99.2 100/100",
        realisasi="100",
    )
    lks = k.ukuran(
        "DS-10",
        three,
        "Persentase Lembaga Kesejahteraan Sosial yang Terakreditasi",
        "LKS terakreditasi",
        "55 60 50/48 45/42",
    )
    k.menurut(
        lks,
        "Bidang layanan",
        "Lembaga kesejahteraan sosial menurut bidang layanan",
        "Lembaga",
        "Terakreditasi",
        Anak=("64", "38"),
        Lanjut_usia=("28", "15"),
        Disabilitas=("18", "6"),
        Napza=("10", "7"),
    )
    tksk = k.ukuran(
        "DS-11",
        three,
        "Jumlah Tenaga Kesejahteraan Sosial Kecamatan yang Tersertifikasi",
        "TKSK tersertifikasi",
        "48 52 44/45 40/38",
        satuan="orang",
        realisasi="51",
    )
    aduan = k.ukuran(
        "DS-12",
        four,
        "Rata-Rata Waktu Penanganan Pengaduan",
        "Waktu penanganan pengaduan",
        "5 4 6/5.6 7/7.5",
        satuan="hari",
        polaritas="turun",
        realisasi="4.4",
    )
    ikm = k.ukuran(
        "DS-13",
        four,
        "Indeks Kepuasan Masyarakat",
        "IKM",
        "85 86 84/83.1 83/82.4",
        satuan="indeks",
        realisasi="84.15",
    )
    sakip = k.ukuran(
        "DS-14",
        four,
        "Nilai SAKIP Dinas",
        "Nilai SAKIP",
        "76 78 74/75.2 72/73",
        satuan="nilai",
        realisasi="77.9",
    )
    k.biaya(
        "Rehabilitasi Sosial",
        **{
            lansia: (2600, 2522),
            anak: (1900, 1862),
            difabel: (1300, 1287),
            gelandangan: (500, 470),
            napza: (700, 665),
        },
    )
    k.biaya(
        "Perlindungan dan Jaminan Sosial",
        **{keluarga: (14400, 14400), graduasi: (800, 744), data: (900, 873), bencana: (1700, 1598)},
    )
    k.biaya("Pemberdayaan Sosial", **{lks: (600, 552), tksk: (400, 392)})
    k.biaya(
        "Penunjang Urusan Pemerintahan",
        **{aduan: (200, 194), ikm: (150, 141), sakip: (13850, 13600)},
    )
    k.jenis(1, j52=(6400, 6224), j53=(600, 582))
    k.jenis(2, j52=(3400, 3215), j57=(14400, 14400))
    k.jenis(3, j52=(1000, 944))
    k.jenis(4, j51=(11000, 10895), j52=(2600, 2470), j53=(600, 570))
    k.seksi("rehab", "Bidang Rehabilitasi Sosial", lansia, anak, difabel, gelandangan, napza)
    k.seksi("linjam", "Bidang Perlindungan dan Jaminan Sosial", keluarga, graduasi, data, bencana)
    k.seksi("daya", "Bidang Pemberdayaan Sosial", lks, tksk)
    k.seksi("sekretariat", "Sekretariat", aduan, ikm, sakip)
    k.pegawai(
        "Pegawai menurut unit kerja dan golongan",
        "Sekretariat, Desember 2025",
        "Unit Kerja",
        "Golongan II",
        "Golongan III",
        "Golongan IV",
        Sekretariat=(9, 17, 4),
        Bidang_Rehabilitasi_Sosial=(14, 28, 5),
        Bidang_Perlindungan_dan_Jaminan_Sosial=(5, 16, 3),
        Bidang_Pemberdayaan_Sosial=(4, 13, 2),
    )
    k.tabel_bebas(
        "panti-",
        "isu_strategis",
        "Daya tampung dan penghuni panti milik dinas",
        "Bidang Rehabilitasi Sosial, 2025",
        "Panti",
        "Daya Tampung",
        "Penghuni",
        Panti_Lanjut_Usia_Sejahtera=(180, 172),
        Panti_Lanjut_Usia_Bahagia=(90, 75),
        Panti_Anak_Tunas=(150, 168),
        Panti_Disabilitas_Mandiri=(80, 64),
    )
    columns = {"a": lansia, "b": anak, "c": difabel, "d": gelandangan, "e": napza, "f": keluarga}
    more = {"g": graduasi, "h": data, "i": bencana, "j": lks, "k": tksk, "l": aduan}
    k.perjanjian("2025-01-27", **columns, **more, m=ikm, n=sakip)
    k.set(RUANG, pagu_awal="38800000000", pagu_lalu="36000000000")
    k.revisi("-800000000", tanggal="2025-03-17")
    k.revisi("2000000000", tanggal="2025-09-29")
    return k.laporan
