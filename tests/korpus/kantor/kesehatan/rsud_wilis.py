"""A hospital of a regency: belanja by jenis, three below target, one just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
    k.identitas("Rumah Sakit Umum Daerah Cempaka Wilis", "RSUD Cempaka Wilis", (2021, 2026))
    one, two, three, four = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya mutu dan keselamatan pelayanan rumah sakit",
        "Meningkatnya pemanfaatan layanan rumah sakit",
        "Meningkatnya kepuasan pelanggan rumah sakit",
        "Meningkatnya kemandirian keuangan dan akuntabilitas rumah sakit",
    )
    spm = k.ukuran(
        "RS.1",
        one,
        "Persentase Standar Pelayanan Minimal yang Terpenuhi",
        "SPM terpenuhi",
        "85 88 82/83 80/78",
    )
    k.menurut(
        spm,
        "Layanan",
        "Standar pelayanan minimal menurut layanan",
        "Standar",
        "Terpenuhi",
        Gawat_darurat=("12", "11"),
        Rawat_jalan=("10", "9"),
        Rawat_inap=("16", "13"),
        Bedah=("8", "7"),
        Persalinan=("10", "10"),
        Penunjang=("24", "20"),
    )
    mati = k.ukuran(
        "RS.2",
        one,
        "Angka Kematian Pasien di Atas 48 Jam",
        "Kematian di atas 48 jam",
        "25 24 27/26 28/30",
        satuan="per seribu",
        polaritas="turun",
        realisasi="22",
    )
    insiden = k.ukuran(
        "RS.3",
        one,
        "Jumlah Insiden Keselamatan Pasien",
        "Insiden keselamatan",
        "12 10 15/14 18/20",
        satuan="insiden",
        polaritas="turun",
        realisasi="15",
    )
    tangan = k.ukuran(
        "RS.4",
        one,
        "Persentase Kepatuhan Kebersihan Tangan",
        "Kebersihan tangan",
        "85 87 82/80.5 80/79",
    )
    k.menurut_triwulan(
        tangan,
        "Profesi",
        "Kepatuhan kebersihan tangan menurut profesi",
        "Peluang",
        "Patuh",
        Dokter="250/200 260/213 250/210 240/217",
        Perawat="500/425 520/450 510/452 470/437",
        Petugas_penunjang="200/150 210/160 200/158 190/158",
    )
    hunian = k.ukuran(
        "RS.5",
        two,
        "Tingkat Hunian Tempat Tidur",
        "BOR",
        "72 74 70/68.4 68/66",
        realisasi="74.16",
    )
    jalan = k.ukuran(
        "RS.6",
        two,
        "Jumlah Kunjungan Rawat Jalan",
        "Kunjungan rawat jalan",
        "96000 98000 92000/94200 88000/85600",
        satuan="kunjungan",
        realisasi="100800",
    )
    lama = k.ukuran(
        "RS.7",
        two,
        "Rata-Rata Lama Rawat Inap",
        "Lama rawat",
        "4 3.9 4.2/4.3 4.4/4.4",
        satuan="hari",
        polaritas="turun",
        realisasi="3.7",
    )
    tunggu = k.ukuran(
        "RS.8",
        three,
        "Rata-Rata Waktu Tunggu Rawat Jalan",
        "Waktu tunggu rawat jalan",
        "60 55 65/68 70/75",
        satuan="menit",
        polaritas="turun",
        realisasi="63",
    )
    puas = k.ukuran(
        "RS.9",
        three,
        "Indeks Kepuasan Masyarakat",
        "IKM",
        "86 87 85/85.2 84/83.1",
        satuan="indeks",
        realisasi="87.72",
    )
    pendapatan = k.ukuran(
        "RS.10",
        four,
        "Pendapatan Badan Layanan Umum Daerah",
        "Pendapatan BLUD",
        "62 65 58/60.3 54/52.7",
        satuan="miliar rupiah",
        realisasi="58.28",
    )
    sakip = k.ukuran(
        "RS.11",
        four,
        "Nilai Evaluasi SAKIP Rumah Sakit",
        "Nilai SAKIP",
        "76 78 74/75.1 72/71.5",
        satuan="nilai",
        realisasi="76.38",
    )
    k.biaya(
        "Pelayanan Medik dan Keperawatan",
        **{spm: (9000, 8730), mati: (1500, 1425), insiden: (500, 440)},
    )
    k.biaya(
        "Pelayanan Penunjang dan Pencegahan Infeksi", **{tangan: (800, 776), lama: (1200, 1140)}
    )
    k.biaya(
        "Peningkatan Akses Layanan",
        **{hunian: (2000, 1900), jalan: (1600, 1568), tunggu: (400, 324)},
    )
    k.biaya("Pengelolaan Mutu dan Pelanggan", **{puas: (300, 297)})
    k.biaya("Penunjang Urusan Rumah Sakit", **{pendapatan: (700, 665), sakip: (22000, 21535)})
    k.jenis(1, j52=(9500, 9150), j53=(1500, 1445))
    k.jenis(2, j52=(2000, 1916))
    k.jenis(3, j52=(3400, 3230), j53=(600, 562))
    k.jenis(4, j52=(300, 297))
    k.jenis(5, j51=(16000, 15840), j52=(6000, 5700), j53=(700, 660))
    k.seksi("medik", "Bidang Pelayanan Medik", spm, mati, hunian, jalan)
    k.seksi("rawat", "Bidang Keperawatan", insiden, lama)
    k.seksi("penunjang", "Bidang Penunjang", tangan, tunggu)
    k.seksi("tu", "Bagian Tata Usaha", puas, pendapatan, sakip)
    k.pegawai(
        "Tenaga rumah sakit menurut unit",
        "Bagian Tata Usaha, Desember 2025",
        "Unit",
        "Dokter",
        "Perawat",
        "Tenaga Kesehatan Lain",
        Gawat_Darurat=(8, 24, 6),
        Rawat_Jalan=(14, 20, 8),
        Rawat_Inap=(12, 86, 10),
        Kamar_Bedah=(9, 18, 7),
        Penunjang=(5, 4, 39),
    )
    k.tabel_bebas(
        "kamar-",
        "isu_strategis",
        "Tempat tidur menurut kelas",
        "Bidang Pelayanan Medik, Desember 2025",
        "Kelas",
        "Tempat Tidur",
        VIP=(12,),
        Kelas_I=(28,),
        Kelas_II=(40,),
        Kelas_III=(90,),
        Intensif=(10,),
    )
    columns = {"a": spm, "b": mati, "c": insiden, "d": tangan, "e": hunian, "f": jalan}
    k.perjanjian("2025-01-17", **columns, g=lama, h=tunggu, i=puas, j=pendapatan, k=sakip)
    k.set(RUANG, pagu_awal="38500000000", pagu_lalu="36000000000")
    k.revisi("1500000000", tanggal="2025-09-22")
    return k.laporan
