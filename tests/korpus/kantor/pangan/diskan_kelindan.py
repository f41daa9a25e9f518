"""A fishery office: tons and kilograms, one target just met, four missed, money cut once."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
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
