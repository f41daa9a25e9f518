"""Inspectors of food and drugs: money and one table by quarter, a pagu that was cut."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
    k.identitas(
        "Balai Besar Pengawas Obat dan Makanan di Lembayung", "BBPOM di Lembayung", (2020, 2024)
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Terwujudnya obat dan makanan yang memenuhi syarat",
        "Meningkatnya efektivitas pengawasan sarana dan penindakan",
        "Terwujudnya tata kelola balai yang optimal",
    )
    obat = k.ukuran(
        "IKSK-1",
        one,
        "Persentase Obat yang Memenuhi Syarat",
        "Obat memenuhi syarat",
        "92 93 90/91.4 88/89.1",
    )
    k.menurut(
        obat,
        "Komoditas",
        "Sampel obat menurut komoditas",
        "Sampel",
        "Memenuhi Syarat",
        Obat=("400", "380"),
        Obat_tradisional=("150", "126"),
        Kosmetik=("250", "238"),
    )
    makanan = k.ukuran(
        "IKSK-2",
        one,
        "Persentase Makanan yang Memenuhi Syarat",
        "Makanan memenuhi syarat",
        "86 87 84/85.5 82/80.9",
        realisasi="81.7",
    )
    uji = k.ukuran(
        "IKSK-3",
        one,
        "Rata-Rata Waktu Pengujian Sampel",
        "Waktu pengujian",
        "20 19 22/24 25/25",
        satuan="hari kerja",
        polaritas="turun",
        realisasi="18",
    )
    sarana = k.ukuran(
        "IKSK-4",
        two,
        "Persentase Sarana Produksi yang Memenuhi Ketentuan",
        "Sarana produksi",
        "60 62 58/57 55/52",
    )
    jenis = k.rincian(
        sarana,
        cara="jumlah_per_jumlah",
        judul="Sarana produksi menurut jenis",
        kolom_uraian="Jenis sarana",
        kolom_pembanding="Diperiksa",
        kolom_realisasi="Memenuhi Ketentuan",
    )
    for uraian, pairs in {
        "Industri kosmetik": ("10/6", "12/8", "10/7", "8/5"),
        "Industri pangan olahan": ("30/15", "35/20", "30/19", "25/18"),
        "Usaha jamu": ("5/2", "10/4", "15/7", "10/5"),
    }.items():
        quarters = {number: pair.split("/") for number, pair in enumerate(pairs, 1)}
        k.triwulan(jenis, {q: (a, b) for q, (a, b) in quarters.items()}, uraian=uraian)
    putus = k.ukuran(
        "IKSK-5",
        two,
        "Persentase Keputusan Pengawasan yang Ditindaklanjuti",
        "Keputusan ditindaklanjuti",
        "75 77 72/78 70/71.5",
        realisasi="78",
    )
    perkara = k.ukuran(
        "IKSK-6",
        two,
        "Jumlah Perkara Obat dan Makanan yang Dilimpahkan ke Kejaksaan",
        "Perkara dilimpahkan",
        "8 9 7/9 6/6",
        satuan="perkara",
        realisasi="10",
    )
    puas = k.ukuran(
        "IKSK-7",
        three,
        "Indeks Kepuasan Masyarakat atas Layanan Publik",
        "Kepuasan masyarakat",
        "88 89 87/88.6 86/87.2",
        satuan="indeks",
        realisasi="88",
    )
    nka = k.ukuran(
        "IKSK-8",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "93 94 92/90.4 91/92.1",
        satuan="nilai",
        realisasi="94.86",
    )
    k.biaya_triwulan(
        "Pengujian Obat dan Makanan",
        **{
            obat: (1200, "180 320 340 312"),
            makanan: (800, "100 190 220 210"),
            uji: (500, "90 120 130 150"),
        },
    )
    k.biaya_triwulan(
        "Pengawasan Sarana", **{sarana: (900, "150 230 240 244"), putus: (400, "60 100 110 118")}
    )
    k.biaya_triwulan("Penindakan Pelanggaran", **{perkara: (700, "80 150 170 195")})
    k.biaya_triwulan(
        "Dukungan Manajemen Balai",
        **{puas: (300, "60 75 75 84"), nka: (7200, "1500 1800 1750 2114")},
    )
    k.seksi("uji", "Kelompok Substansi Pengujian", obat, makanan, uji)
    k.seksi("periksa", "Kelompok Substansi Pemeriksaan", sarana, putus)
    k.seksi("tindak", "Kelompok Substansi Penindakan", perkara)
    k.seksi("tu", "Bagian Tata Usaha", puas, nka)
    k.perjanjian(
        "2023-01-12", a=obat, b=makanan, c=uji, d=sarana, e=putus, f=perkara, g=puas, h=nka
    )
    k.set(RUANG, pagu_awal="12500000000", pagu_lalu="11250000000")
    k.revisi("-500000000", tanggal="2023-08-21")
    return k.laporan
