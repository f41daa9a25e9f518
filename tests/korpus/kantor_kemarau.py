"""A mental hospital and a fishery office, for sentences that were written without the rules."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_dermaga import KantorDermaga


def rumah_sakit_jiwa() -> Laporan:
    """A mental hospital: belanja by jenis, five targets that less is better for, three missed."""
    k = KantorDermaga(2024)
    k.identitas(
        "Rumah Sakit Jiwa Daerah Teratai Hening",
        "RSJD Teratai Hening",
        (2021, 2026),
    )
    one, two, three, four, five = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya mutu pelayanan kesehatan jiwa",
        "Meningkatnya keselamatan pasien",
        "Meluasnya jangkauan layanan kesehatan jiwa di masyarakat",
        "Meningkatnya kemandirian keuangan rumah sakit",
        "Meningkatnya akuntabilitas rumah sakit",
    )
    pulih = k.ukuran(
        "IK-1",
        one,
        "Persentase Pasien Rawat Inap yang Pulang dengan Perbaikan Gejala",
        "Pulang membaik",
        "85 86 84/84.6 82/80.5",
    )
    k.menurut(
        pulih,
        "Ruang",
        "Pasien pulang menurut ruang rawat",
        "Pasien Pulang",
        "Membaik",
        Ruang_Merak=("180", "162"),
        Ruang_Cendrawasih=("220", "187"),
        Ruang_Kenari=("160", "150"),
        Ruang_Nuri=("140", "117"),
    )
    rawat = k.ukuran(
        "IK-2",
        one,
        "Rata-Rata Lama Rawat Inap",
        "Lama rawat inap",
        "24 23 25/26.1 26/27.4",
        satuan="hari",
        polaritas="turun",
        realisasi="22.8",
    )
    ulang = k.ukuran(
        "IK-3",
        one,
        "Persentase Pasien yang Dirawat Ulang dalam Tiga Puluh Hari",
        "Rawat ulang",
        "8 7 9/9.4 10/9.8",
        polaritas="turun",
        realisasi="8.8",
    )
    tunggu = k.ukuran(
        "IK-4",
        one,
        "Rata-Rata Waktu Tunggu Rawat Jalan",
        "Waktu tunggu rawat jalan",
        "50 45 55/58 60/66",
        satuan="menit",
        polaritas="turun",
        realisasi="47",
    )
    jatuh = k.ukuran(
        "IK-5",
        two,
        "Jumlah Insiden Pasien Jatuh",
        "Pasien jatuh",
        "10 8 12/14 15/13",
        satuan="kejadian",
        polaritas="turun",
        realisasi="10",
    )
    fiksasi = k.ukuran(
        "IK-6",
        two,
        "Jumlah Pasien yang Difiksasi Lebih dari Empat Jam",
        "Fiksasi lama",
        "30 25 36/41 42/39",
        satuan="orang",
        polaritas="turun",
        realisasi="21",
    )
    kunjung = k.ukuran(
        "IK-7",
        three,
        "Jumlah Orang dengan Gangguan Jiwa Berat yang Dikunjungi di Rumah",
        "Kunjungan rumah",
        "900 950 850/812 800/655",
        satuan="orang",
        realisasi="936",
    )
    pasung = k.ukuran(
        "IK-8",
        three,
        "Jumlah Kasus Pasung yang Dibebaskan",
        "Bebas pasung",
        "25 28 22/24 20/14",
        satuan="kasus",
        realisasi="19",
    )
    puskesmas = k.ukuran(
        "IK-9",
        three,
        "Persentase Puskesmas Binaan yang Mampu Menangani Gangguan Jiwa",
        "Puskesmas mampu",
        "60 65 55/52 50/45",
    )
    k.menurut(
        puskesmas,
        "Wilayah",
        "Puskesmas binaan menurut wilayah",
        "Puskesmas",
        "Mampu",
        Kabupaten_Alu=("24", "16"),
        Kabupaten_Benawa=("30", "17"),
        Kota_Selapan=("18", "14"),
        Kabupaten_Dungun=("28", "13"),
    )
    blud = k.ukuran(
        "IK-10",
        four,
        "Pendapatan Badan Layanan Umum Daerah",
        "Pendapatan BLUD",
        "42 45 38/39.6 35/33.1",
        satuan="miliar rupiah",
        realisasi="45.36",
    )
    puas = k.ukuran(
        "IK-11",
        five,
        "Indeks Kepuasan Masyarakat",
        "IKM",
        "86 87 85/85.7 84/83.2",
        satuan="indeks",
        realisasi="87.72",
    )
    tindak = k.ukuran(
        "IK-12",
        five,
        "Persentase Rekomendasi Hasil Pemeriksaan yang Ditindaklanjuti",
        "Rekomendasi ditindaklanjuti",
        "90 92 88/90 85/82",
        realisasi="85.5",
    )
    k.biaya(
        "Pelayanan Kesehatan Jiwa Rujukan",
        **{pulih: (6200, 6076), rawat: (1500, 1440), ulang: (700, 665), tunggu: (600, 588)},
    )
    k.biaya("Keselamatan Pasien", **{jatuh: (400, 396), fiksasi: (800, 776)})
    k.biaya(
        "Kesehatan Jiwa Masyarakat",
        **{kunjung: (1100, 1078), pasung: (500, 390), puskesmas: (900, 864)},
    )
    k.biaya("Pengelolaan Badan Layanan Umum Daerah", **{blud: (38000, 37240)})
    k.biaya("Penunjang Urusan Pemerintahan Daerah", **{puas: (300, 294), tindak: (29000, 28710)})
    k.jenis(1, j52=(7000, 6850), j53=(2000, 1919))
    k.jenis(2, j52=(1200, 1172))
    k.jenis(3, j52=(2500, 2332))
    k.jenis(4, j52=(30000, 29540), j53=(8000, 7700))
    k.jenis(5, j51=(26000, 25800), j52=(3300, 3204))
    k.seksi("medis", "Bidang Pelayanan Medis", pulih, rawat, tunggu)
    k.seksi("rawat", "Bidang Keperawatan", ulang, jatuh, fiksasi)
    k.seksi("keswamas", "Instalasi Kesehatan Jiwa Masyarakat", kunjung, pasung, puskesmas)
    k.seksi("tu", "Bagian Tata Usaha", blud, puas, tindak)
    k.pegawai(
        "Pegawai menurut unit kerja dan tenaga",
        "Bagian Tata Usaha, Desember 2024",
        "Unit Kerja",
        "Medis",
        "Perawat",
        "Lainnya",
        Bidang_Pelayanan_Medis=(22, 8, 14),
        Bidang_Keperawatan=(0, 118, 9),
        Bidang_Penunjang=(6, 0, 37),
        Instalasi_Kesehatan_Jiwa_Masyarakat=(4, 16, 8),
        Bagian_Tata_Usaha=(0, 0, 58),
    )
    k.tabel_bebas(
        "ruang-",
        "isu_strategis",
        "Tempat tidur dan rata-rata pasien menurut ruang rawat",
        "Bidang Keperawatan, 2024",
        "Ruang",
        "Tempat Tidur",
        "Rata-Rata Pasien",
        Ruang_Merak=(40, 36),
        Ruang_Cendrawasih=(50, 47),
        Ruang_Kenari=(36, 27),
        Ruang_Nuri=(34, 37),
    )
    columns = {"a": pulih, "b": rawat, "c": ulang, "d": tunggu, "e": jatuh, "f": fiksasi}
    more = {"g": kunjung, "h": pasung, "i": puskesmas, "j": blud, "k": puas, "l": tindak}
    k.perjanjian("2024-01-24", **columns, **more)
    k.set(RUANG, pagu_awal="78500000000", pagu_lalu="74200000000")
    k.revisi("2500000000", tanggal="2024-03-18")
    k.revisi("-1000000000", tanggal="2024-09-30")
    return k.laporan


def perikanan() -> Laporan:
    """A fishery office: tons and kilograms, one target just met, four missed, money cut once."""
    k = KantorDermaga(2023)
    k.identitas(
        "Dinas Perikanan Kabupaten Muara Kelindan",
        "Diskan Kabupaten Muara Kelindan",
        (2021, 2026),
    )
    one, two, three, four = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya produksi perikanan",
        "Meningkatnya kesejahteraan dan keselamatan nelayan",
        "Meningkatnya mutu dan konsumsi hasil perikanan",
        "Meningkatnya akuntabilitas dinas",
    )
    tangkap = k.ukuran(
        "P.1",
        one,
        "Produksi Perikanan Tangkap",
        "Perikanan tangkap",
        "12500 12800 12200/12344 12000/11870",
        satuan="ton",
        realisasi="12750",
    )
    budi_daya = k.ukuran(
        "P.2",
        one,
        "Produksi Perikanan Budi Daya",
        "Perikanan budi daya",
        "8000 8400 7600/7450 7200/7310",
        satuan="ton",
        realisasi="7360",
    )
    tukar = k.ukuran(
        "P.3",
        two,
        "Nilai Tukar Nelayan",
        "NTN",
        "104 105 103/101.8 102/100.5",
        satuan="nilai",
        realisasi="104",
    )
    kartu = k.ukuran(
        "P.4",
        two,
        "Persentase Nelayan yang Memiliki Kartu Pelaku Usaha",
        "Nelayan berkartu",
        "80 85 75/72 70/64",
    )
    k.menurut(
        kartu,
        "Kecamatan",
        "Nelayan berkartu menurut kecamatan",
        "Nelayan",
        "Berkartu",
        Kelindan_Hilir=("900", "734"),
        Kelindan_Hulu=("400", "300"),
        Pulau_Rangkong=("500", "380"),
        Teluk_Pasir=("200", "146"),
    )
    celaka = k.ukuran(
        "P.5",
        two,
        "Jumlah Kecelakaan Kapal Nelayan",
        "Kecelakaan kapal",
        "15 12 18/21 20/19",
        satuan="kejadian",
        polaritas="turun",
        realisasi="12",
    )
    konsumsi = k.ukuran(
        "P.6",
        three,
        "Angka Konsumsi Ikan",
        "Konsumsi ikan",
        "48 50 46/46.9 44/43.1",
        satuan="kg/kapita",
        realisasi="49.44",
    )
    mutu = k.ukuran(
        "P.7",
        three,
        "Persentase Unit Pengolahan Ikan yang Memenuhi Syarat Mutu",
        "Pengolahan bermutu",
        "65 68 62/60 60/58",
    )
    k.menurut_triwulan(
        mutu,
        "Jenis olahan",
        "Pemeriksaan unit pengolahan menurut jenis olahan",
        "Diperiksa",
        "Memenuhi Syarat",
        Pengasapan="15/9 16/10 18/11 15/9",
        Pengeringan="30/17 32/19 34/20 32/20",
        Pembekuan="8/8 8/7 8/8 8/8",
        Kerupuk="24/12 24/14 24/14 24/14",
    )
    asal = k.ukuran(
        "P.8",
        three,
        "Rata-Rata Lama Penerbitan Surat Keterangan Asal Ikan",
        "Lama penerbitan surat",
        "4 3.5 5/5.6 6/6.5",
        satuan="jam",
        polaritas="turun",
        realisasi="4.4",
    )
    sakip = k.ukuran(
        "P.9",
        four,
        "Nilai SAKIP Dinas",
        "Nilai SAKIP",
        "75 77 73/74.2 71/70",
        satuan="nilai",
        realisasi="78",
    )
    retribusi = k.ukuran(
        "P.10",
        four,
        "Pendapatan Retribusi Tempat Pelelangan Ikan",
        "Retribusi pelelangan",
        "640 680 600/588 560/590",
        satuan="juta rupiah",
        realisasi="704",
    )
    k.biaya(
        "Pengelolaan Perikanan Tangkap",
        **{tangkap: (2600, 2522), tukar: (900, 864), kartu: (500, 485), celaka: (400, 396)},
    )
    k.biaya("Pengelolaan Perikanan Budi Daya", **{budi_daya: (3200, 2912)})
    k.biaya(
        "Pengolahan dan Pemasaran Hasil Perikanan",
        **{konsumsi: (700, 693), mutu: (1300, 1222), asal: (300, 297)},
    )
    k.biaya("Penunjang Urusan Pemerintahan", **{sakip: (7600, 7524), retribusi: (500, 490)})
    k.seksi("tangkap", "Bidang Perikanan Tangkap", tangkap, tukar, kartu, celaka)
    k.seksi("budidaya", "Bidang Perikanan Budi Daya", budi_daya)
    k.seksi("olah", "Bidang Pengolahan dan Pemasaran", konsumsi, mutu, asal)
    k.seksi("sekretariat", "Sekretariat", sakip, retribusi)
    k.pegawai(
        "Pegawai menurut unit kerja dan jabatan",
        "Sekretariat, Desember 2023",
        "Unit Kerja",
        "Struktural",
        "Fungsional",
        "Pelaksana",
        Sekretariat=(3, 2, 17),
        Bidang_Perikanan_Tangkap=(1, 6, 9),
        Bidang_Perikanan_Budi_Daya=(1, 9, 6),
        Bidang_Pengolahan_dan_Pemasaran=(1, 3, 7),
        Balai_Benih_Ikan=(1, 2, 12),
    )
    k.tabel_bebas(
        "armada-",
        "isu_strategis",
        "Armada penangkap ikan menurut kecamatan",
        "Bidang Perikanan Tangkap, 2023",
        "Kecamatan",
        "Kapal Motor",
        "Perahu Tanpa Motor",
        Kelindan_Hilir=(310, 120),
        Kelindan_Hulu=(60, 150),
        Pulau_Rangkong=(240, 45),
        Teluk_Pasir=(90, 85),
    )
    columns = {"a": tangkap, "b": budi_daya, "c": tukar, "d": kartu, "e": celaka, "f": konsumsi}
    k.perjanjian("2023-01-11", **columns, g=mutu, h=asal, i=sakip, j=retribusi)
    k.set(RUANG, pagu_awal="18600000000", pagu_lalu="17100000000")
    k.revisi("-600000000", tanggal="2023-07-24")
    return k.laporan


KANTOR_KEMARAU = {"rsj_teratai": rumah_sakit_jiwa, "diskan_kelindan": perikanan}
"""Two offices more, for sentences that were written without a look at the rules."""
