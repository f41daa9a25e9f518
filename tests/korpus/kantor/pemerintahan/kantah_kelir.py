"""A land office of a regency: the last year of its plan, one target just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas(
        "Kantor Pertanahan Kabupaten Watu Kelir", "Kantah Kabupaten Watu Kelir", (2020, 2024)
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya kepastian hukum hak atas tanah",
        "Meningkatnya mutu layanan pertanahan",
        "Terwujudnya tata kelola kantor pertanahan yang akuntabel",
    )
    ptsl = k.ukuran(
        "PT.1",
        one,
        "Jumlah Bidang Tanah yang Terdaftar melalui PTSL",
        "PTSL",
        "4000 - 3500/3640 3000/2850",
        satuan="bidang",
        realisasi="4200",
    )
    sengketa = k.ukuran(
        "PT.2",
        one,
        "Persentase Sengketa Pertanahan yang Diselesaikan",
        "Penyelesaian sengketa",
        "70 - 65/68.2 60/61",
    )
    k.menurut(
        sengketa,
        "Jenis sengketa",
        "Penyelesaian sengketa menurut jenis",
        "Sengketa",
        "Diselesaikan",
        Sengketa_batas=("24", "18"),
        Sengketa_waris=("10", "6"),
        Tumpang_tindih_hak=("6", "3"),
    )
    tora = k.ukuran(
        "PT.3",
        one,
        "Luas Tanah Objek Reforma Agraria yang Diredistribusikan",
        "Redistribusi tanah",
        "200 - 180/171 150/156",
        satuan="hektare",
        realisasi="200",
    )
    pecah = k.ukuran(
        "PT.4",
        two,
        "Rata-Rata Waktu Penyelesaian Pemecahan Bidang",
        "Waktu pemecahan bidang",
        "15 - 16/17 18/20",
        satuan="hari kerja",
        polaritas="turun",
        realisasi="12",
    )
    cek = k.ukuran(
        "PT.5",
        two,
        "Persentase Pengecekan Sertipikat yang Selesai Tepat Waktu",
        "Pengecekan sertipikat",
        "95 - 94/93.5 92/91",
    )
    k.menurut(
        cek,
        "Kanal",
        "Pengecekan sertipikat menurut kanal",
        "Permohonan",
        "Tepat Waktu",
        Layanan_daring=("3200", "3136"),
        Loket_kantor=("600", "540"),
        Loket_keliling=("200", "164"),
    )
    puas = k.ukuran(
        "PT.6",
        two,
        "Indeks Kepuasan Pengguna Layanan",
        "Kepuasan pengguna",
        "3.4 - 3.35/3.38 3.3/3.27",
        satuan="indeks",
        realisasi="3.57",
    )
    nka = k.ukuran(
        "PT.7",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "92 - 90/91.3 89/88",
        satuan="nilai",
        realisasi="87.4",
    )
    warkah = k.ukuran(
        "PT.8",
        three,
        "Persentase Warkah yang Dialihmediakan",
        "Alih media warkah",
        "60 - 50/52 40/36",
        realisasi="75",
    )
    k.biaya("Pendaftaran Tanah", **{ptsl: (2400, 2352), warkah: (300, 285)})
    k.biaya("Penanganan Sengketa Pertanahan", **{sengketa: (400, 320)})
    k.biaya("Penataan Agraria", **{tora: (600, 570)})
    k.biaya("Pelayanan Pertanahan", **{pecah: (500, 490), cek: (700, 672), puas: (100, 96)})
    k.biaya("Dukungan Manajemen Kantor", **{nka: (5000, 4950)})
    k.seksi("hak", "Seksi Penetapan Hak dan Pendaftaran", ptsl, cek, warkah)
    k.seksi("survei", "Seksi Survei dan Pemetaan", pecah)
    k.seksi("tata", "Seksi Penataan dan Pemberdayaan", tora)
    k.seksi("kendali", "Seksi Pengendalian dan Penanganan Sengketa", sengketa)
    k.seksi("tu", "Subbagian Tata Usaha", puas, nka)
    k.perjanjian("2024-01-22", a=ptsl, b=sengketa, c=tora, d=pecah, e=cek, f=puas, g=nka, h=warkah)
    k.set(RUANG, pagu_awal="9600000000", pagu_lalu="8000000000")
    k.revisi("400000000", tanggal="2024-06-19")
    return k.laporan
