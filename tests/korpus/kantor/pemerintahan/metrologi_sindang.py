"""A city's metrology unit: belanja by jenis, three just met, as many met as the year before."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
    k.identitas(
        "UPT Metrologi Legal Kota Sindang Raya", "UPT Metrologi Legal Sindang Raya", (2021, 2026)
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Program",
        "Meningkatnya tertib ukur di masyarakat",
        "Meningkatnya mutu layanan tera dan tera ulang",
        "Meningkatnya tata kelola UPT",
    )
    tanda = k.ukuran(
        "ML.1",
        one,
        "Persentase Alat Ukur yang Bertanda Tera Sah",
        "Alat bertanda tera sah",
        "85 87 82/83 80/78",
    )
    k.menurut(
        tanda,
        "Jenis alat",
        "Alat ukur yang diperiksa menurut jenis",
        "Alat Diperiksa",
        "Bertanda Tera Sah",
        Timbangan=("3200", "2816"),
        Pompa_ukur_BBM=("480", "468"),
        Meter_air=("900", "738"),
        Takaran=("220", "178"),
    )
    pasar = k.ukuran(
        "ML.2",
        one,
        "Jumlah Pasar Tertib Ukur",
        "Pasar tertib ukur",
        "12 14 10/10 8/7",
        satuan="pasar",
        realisasi="12",
    )
    bungkus = k.ukuran(
        "ML.3",
        one,
        "Persentase Barang dalam Keadaan Terbungkus yang Sesuai Label",
        "Barang terbungkus sesuai",
        "80 82 78/79.5 75/76",
    )
    k.menurut_triwulan(
        bungkus,
        "Kelompok barang",
        "Barang terbungkus yang diuji menurut kelompok",
        "Produk Diuji",
        "Sesuai Label",
        Pangan="40/30 50/39 60/46 50/39",
        Kosmetik="10/9 15/13 15/12 10/8",
        Bahan_bangunan="10/6 10/7 15/10 15/9",
    )
    langgar = k.ukuran(
        "ML.4",
        one,
        "Jumlah Pelanggaran Metrologi",
        "Pelanggaran metrologi",
        "20 18 25/24 30/33",
        satuan="kasus",
        polaritas="turun",
        realisasi="17",
    )
    waktu = k.ukuran(
        "ML.5",
        two,
        "Rata-Rata Waktu Pelayanan Tera",
        "Waktu pelayanan tera",
        "2 2 3/2.5 3/3",
        satuan="hari",
        polaritas="turun",
        realisasi="2",
    )
    tera = k.ukuran(
        "ML.6",
        two,
        "Jumlah Alat Ukur yang Ditera",
        "Alat ditera",
        "6000 6200 5500/5720 5000/4600",
        satuan="unit",
        realisasi="5880",
    )
    penera = k.ukuran(
        "ML.7",
        two,
        "Jumlah Penera Bersertifikat",
        "Penera bersertifikat",
        "8 9 7/6 6/6",
        satuan="orang",
        realisasi="7",
    )
    puas = k.ukuran(
        "ML.8",
        two,
        "Indeks Kepuasan Pelanggan",
        "Kepuasan pelanggan",
        "88 89 87/88.3 86/85.4",
        satuan="indeks",
        realisasi="90.2",
    )
    aduan = k.ukuran(
        "ML.9",
        two,
        "Persentase Aduan Konsumen yang Ditindaklanjuti",
        "Aduan ditindaklanjuti",
        "100 100 100/96 98/94",
        realisasi="100",
    )
    sakip = k.ukuran(
        "ML.10",
        three,
        "Nilai Evaluasi Akuntabilitas Kinerja UPT",
        "Nilai SAKIP",
        "70 72 68/67.2 66/66",
        satuan="nilai",
        realisasi="71.4",
    )
    k.biaya(
        "Pelayanan Tera dan Tera Ulang",
        **{tanda: (300, 291), waktu: (100, 97), tera: (500, 460)},
    )
    k.biaya(
        "Pengawasan Metrologi Legal",
        **{bungkus: (200, 172), langgar: (150, 147), aduan: (50, 48)},
    )
    k.biaya("Pembinaan Metrologi", **{pasar: (250, 245), penera: (150, 105)})
    k.biaya("Penunjang UPT", **{puas: (50, 49), sakip: (2250, 2205)})
    k.jenis(1, j52=(600, 556), j53=(300, 292))
    k.jenis(2, j52=(400, 367))
    k.jenis(3, j52=(400, 350))
    k.jenis(4, j51=(1700, 1683), j52=(500, 475), j53=(100, 96))
    k.seksi("tera", "Seksi Tera", tanda, waktu, tera)
    k.seksi("awas", "Seksi Pengawasan", pasar, bungkus, langgar, aduan)
    k.seksi("tu", "Subbagian Tata Usaha", penera, puas, sakip)
    k.pegawai(
        "Pegawai menurut unit kerja dan jabatan",
        "Subbagian Tata Usaha, Desember 2025",
        "Unit Kerja",
        "Penera",
        "Pengamat Tera",
        "Administrasi",
        Seksi_Tera=(6, 1, 2),
        Seksi_Pengawasan=(1, 4, 1),
        Subbagian_Tata_Usaha=(0, 0, 7),
    )
    k.tabel_bebas(
        "sidang-",
        "isu_strategis",
        "Sidang tera ulang di pasar menurut kecamatan",
        "Seksi Tera, 2025",
        "Kecamatan",
        "Pasar",
        "Alat Ditera",
        Sindang_Lor=(4, 1240),
        Sindang_Kidul=(3, 960),
        Kali_Tengah=(3, 880),
        Gunung_Wetan=(2, 420),
    )
    columns = {"a": tanda, "b": pasar, "c": bungkus, "d": langgar, "e": waktu}
    more = {"f": tera, "g": penera, "h": puas, "i": aduan, "j": sakip}
    k.perjanjian("2025-01-17", **columns, **more)
    k.set(RUANG, pagu_awal="3800000000", pagu_lalu="3600000000")
    k.revisi("200000000", tanggal="2025-07-07")
    return k.laporan
