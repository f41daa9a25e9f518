"""A quarantine office: money by quarter, three below target, two just met, one that fell."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
    k.identitas(
        "Balai Karantina Hewan, Ikan, dan Tumbuhan Selat Bungalau",
        "BKHIT Selat Bungalau",
        (2025, 2029),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Tercegahnya hama dan penyakit masuk lewat lalu lintas komoditas",
        "Meningkatnya kelancaran dan mutu layanan sertifikasi",
        "Meningkatnya tata kelola balai",
    )
    periksa = k.ukuran(
        "KT.1",
        one,
        "Persentase Kiriman Berisiko yang Diperiksa",
        "Kiriman diperiksa",
        "94 95 93/92.4 91/90",
    )
    k.menurut_triwulan(
        periksa,
        "Tempat pemasukan",
        "Kiriman berisiko menurut tempat pemasukan",
        "Kiriman",
        "Diperiksa",
        Bandar_udara="220/212 240/233 260/248 280/267",
        Pelabuhan_laut="350/322 360/329 380/350 410/379",
        Kantor_pos="110/99 120/110 130/118 140/123",
    )
    cegat = k.ukuran(
        "KT.2",
        one,
        "Jumlah Hama dan Penyakit yang Dicegat",
        "Hama dan penyakit dicegat",
        "60 65 55/58 50/47",
        satuan="temuan",
        realisasi="72",
    )
    lolos = k.ukuran(
        "KT.3",
        one,
        "Jumlah Komoditas tanpa Dokumen yang Lolos dari Pemeriksaan",
        "Komoditas lolos",
        "10 9 12/14 15/13",
        satuan="kejadian",
        polaritas="turun",
        realisasi="11",
    )
    pantau = k.ukuran(
        "KT.4",
        one,
        "Persentase Kecamatan yang Dipantau Sebaran Hamanya",
        "Kecamatan terpantau",
        "80 82 75/75 70/66",
    )
    k.menurut(
        pantau,
        "Kelompok kecamatan",
        "Kecamatan terpantau menurut kelompok",
        "Kecamatan",
        "Terpantau",
        Sentra_padi=("40", "34"),
        Sentra_hortikultura=("25", "20"),
        Pesisir=("15", "10"),
    )
    terbit = k.ukuran(
        "KT.5",
        two,
        "Rata-Rata Waktu Penerbitan Sertifikat Kesehatan",
        "Waktu penerbitan sertifikat",
        "6 5.5 7/6.6 8/8.2",
        satuan="jam",
        polaritas="turun",
        realisasi="5.1",
    )
    ekspor = k.ukuran(
        "KT.6",
        two,
        "Jumlah Sertifikat Ekspor yang Diterbitkan",
        "Sertifikat ekspor",
        "4200 4400 4000/4130 3800/3690",
        satuan="sertifikat",
        realisasi="4494",
    )
    tolak = k.ukuran(
        "KT.7",
        two,
        "Jumlah Kiriman Ekspor yang Ditolak Negara Tujuan",
        "Penolakan ekspor",
        "2 1 3/2 4/3",
        satuan="kiriman",
        polaritas="turun",
        realisasi="2",
    )
    puas = k.ukuran(
        "KT.8",
        two,
        "Indeks Kepuasan Pengguna Jasa Karantina",
        "Kepuasan pengguna jasa",
        "3.5 3.55 3.45/3.48 3.4/3.36",
        satuan="indeks",
        realisasi="3.43",
    )
    nka = k.ukuran(
        "KT.9",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "91 92 90/93.1 89/88.4",
        satuan="nilai",
        realisasi="93.73",
    )
    k.biaya_triwulan(
        "Tindakan Karantina dan Pengawasan",
        **{
            periksa: (1600, "340 380 400 416"),
            cegat: (700, "120 170 190 171"),
            lolos: (300, "50 70 75 81"),
        },
    )
    k.biaya_triwulan("Pemantauan dan Analisis Risiko", **{pantau: (900, "90 260 310 177")})
    k.biaya_triwulan(
        "Layanan Sertifikasi",
        **{
            terbit: (400, "80 95 100 105"),
            ekspor: (800, "150 200 210 208"),
            tolak: (500, "60 110 130 140"),
        },
    )
    k.biaya_triwulan("Peningkatan Mutu Layanan Publik", **{puas: (250, "0 40 90 110")})
    k.biaya_triwulan("Dukungan Manajemen Balai", **{nka: (8550, "1950 2200 2050 2136")})
    k.seksi("awas", "Tim Kerja Pengawasan dan Penindakan", periksa, cegat, lolos)
    k.seksi("risiko", "Tim Kerja Analisis Risiko", pantau)
    k.seksi("layan", "Tim Kerja Layanan Sertifikasi", terbit, ekspor, tolak, puas)
    k.seksi("umum", "Subbagian Umum", nka)
    k.pegawai(
        "Pegawai menurut tempat tugas dan jabatan",
        "Subbagian Umum, Desember 2025",
        "Tempat tugas",
        "Pejabat karantina",
        "Pendukung",
        Kantor_induk=(24, 18),
        Bandar_udara=(14, 3),
        Pelabuhan_laut=(19, 4),
        Kantor_pos=(5, 1),
    )
    columns = {"a": periksa, "b": cegat, "c": lolos, "d": pantau, "e": terbit}
    k.perjanjian("2025-01-17", **columns, f=ekspor, g=tolak, h=puas, i=nka)
    k.set(RUANG, pagu_awal="14600000000", pagu_lalu="13500000000")
    k.revisi("-600000000", tanggal="2025-07-14")
    return k.laporan
