"""A terminal: quarters that add up or end the year, two standards, receipts against their plan."""

from __future__ import annotations

from lkjip_desktop.domain.model.entity import Standar
from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
    k.identitas("Balai Pengelola Terminal Ngarai", "BPT Ngarai", (2020, 2024))
    one, two = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya mutu pelayanan terminal",
        "Meningkatnya keselamatan dan tata kelola balai",
    )
    naik = k.ukuran(
        "BT-1",
        one,
        "Jumlah Penumpang yang Diberangkatkan",
        "Penumpang berangkat",
        "940 980 900/884.6 850/802.1",
        satuan="ribu orang",
    )
    tepat = k.ukuran(
        "BT-2",
        one,
        "Persentase Keberangkatan Bus yang Tepat Waktu",
        "Ketepatan berangkat",
        "91 92 90/89.3 89/88",
    )
    uji = k.ukuran(
        "BT-3",
        two,
        "Persentase Bus yang Laik Jalan",
        "Bus laik jalan",
        "94 95 93/92.4 92/91.7",
    )
    k.menurut(
        uji,
        "Trayek",
        "Bus yang diperiksa menurut trayek",
        "Bus Diperiksa",
        "Laik Jalan",
        Antarkota=("640", "612"),
        Antarprovinsi=("410", "389"),
        Perdesaan=("150", "131"),
    )
    jasa = k.ukuran(
        "BT-4",
        two,
        "Penerimaan Jasa Terminal",
        "Penerimaan jasa",
        "1080 1120 1000/1014 950/921",
        satuan="juta rupiah",
    )
    menurut = k.rincian(
        jasa,
        cara="jumlah",
        judul="Penerimaan menurut jenis jasa (juta rupiah)",
        kolom_uraian="Jenis jasa",
        kolom_pembanding="Target",
        kolom_realisasi="Penerimaan",
        satuan="juta rupiah",
    )
    for uraian, reference, done in (
        ("Ruang tunggu", "420", "436"),
        ("Parkir kendaraan", "310", "298"),
        ("Sewa kios", "260", "260"),
        ("Kamar mandi", "90", "97"),
    ):
        k.baris(menurut, reference, done, uraian=uraian)
    ikm = k.ukuran(
        "BT-5",
        one,
        "Indeks Kepuasan Penumpang",
        "Kepuasan penumpang",
        "84 85 83/83.6 82/81.2",
        satuan="indeks",
    )
    unsur = k.rincian(
        ikm,
        cara="rata_rata_realisasi",
        judul="Nilai kepuasan menurut unsur",
        kolom_uraian="Unsur",
        kolom_pembanding="Target",
        kolom_realisasi="Nilai",
        satuan="indeks",
    )
    for uraian, done in (
        ("Informasi jadwal", "86.4"),
        ("Kebersihan", "81.7"),
        ("Keamanan", "88.2"),
        ("Sikap petugas", "85.1"),
        ("Fasilitas difabel", "79.6"),
    ):
        k.baris(unsur, "84", done, uraian=uraian)
    celaka = k.ukuran(
        "BT-6",
        two,
        "Jumlah Kecelakaan di Dalam Terminal",
        "Kecelakaan",
        "4 3 5/4 6/7",
        satuan="kejadian",
        polaritas="turun",
    )
    nka = k.ukuran(
        "BT-7",
        two,
        "Nilai Kinerja Anggaran",
        "NKA",
        "90 91 89/90.4 88/87.5",
        satuan="nilai",
        realisasi="92.3",
    )
    quarters = {
        naik: ("jumlah", "212.4 268.9 231.5 254.2"),
        tepat: ("terakhir", "88.2 89.5 90.1 91.4"),
        celaka: ("jumlah", "1 0 2 0"),
    }
    for row, (gabung, told) in quarters.items():
        k.set(row, pengisian="triwulan", gabung=gabung)
        for number, figure in enumerate(told.split(), 1):
            k.nilai_indikator(row, number, realisasi=figure)
    for row, nilai, sumber in (
        (tepat, "90", "Standar pelayanan minimal terminal penumpang"),
        (ikm, "83.5", "Rata-rata nasional terminal tipe A Tahun 2023"),
    ):
        k._keyed(Standar, indikator=row, nilai=nilai, sumber=sumber)
    k.biaya("Pelayanan Penumpang", **{naik: (900, 882), tepat: (300, 285), ikm: (250, 241)})
    k.biaya("Keselamatan Terminal", **{uji: (700, 665), celaka: (400, 352)})
    k.biaya("Dukungan Manajemen", **{jasa: (150, 148), nka: (2600, 2574)})
    k.seksi("layan", "Seksi Pelayanan", naik, tepat, ikm)
    k.seksi("selamat", "Seksi Keselamatan", uji, celaka)
    k.seksi("umum", "Subbagian Tata Usaha", jasa, nka)
    k.tabel_bebas(
        "trayek-",
        "isu_strategis",
        "Bus yang berangkat menurut tujuan",
        "Seksi Pelayanan, 2023",
        "Tujuan",
        "Tahun 2022",
        "Tahun 2023",
        "Perubahan",
        Kota_Alun=(5210, 5480, 270),
        Simpang_Raya=(3140, 3025, -115),
        Teluk_Bayan=(2080, 2790, 710),
        Muara_Tigo=(1450, 1630, 180),
    )
    columns = {"a": naik, "b": tepat, "c": uji, "d": jasa, "e": ikm, "f": celaka, "g": nka}
    k.perjanjian("2023-01-16", **columns)
    k.set(RUANG, pagu_awal="5300000000", pagu_lalu="5100000000")
    return k.laporan
