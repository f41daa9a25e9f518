"""A mental hospital: belanja by jenis, five targets that less is better for, three missed."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
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
