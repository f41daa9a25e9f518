"""A breeding centre: belanja by jenis, three below target, two just met, two worse."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
    k.identitas("Balai Inseminasi Buatan Padang Sela", "BIB Padang Sela", (2020, 2024))
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya produksi semen beku yang bermutu",
        "Meningkatnya kesehatan pejantan dan keberhasilan inseminasi",
        "Meningkatnya kemandirian dan tata kelola balai",
    )
    semen = k.ukuran(
        "IB-1",
        one,
        "Produksi Semen Beku",
        "Produksi semen beku",
        "600 640 550/572 500/488",
        satuan="ribu dosis",
        realisasi="618",
    )
    mutu = k.ukuran(
        "IB-2",
        one,
        "Persentase Semen Beku yang Lulus Uji Mutu",
        "Semen beku lulus uji",
        "96 96.5 95/95.4 94/93",
    )
    k.menurut_triwulan(
        mutu,
        "Bangsa",
        "Kelompok produksi menurut bangsa sapi",
        "Kelompok Produksi",
        "Lulus Uji Mutu",
        Simental="100/96 110/107 120/116 110/105",
        Limosin="90/88 95/92 100/98 95/90",
        Bali="40/38 45/43 50/49 45/42",
    )
    kirim = k.ukuran(
        "IB-3",
        one,
        "Distribusi Semen Beku ke Daerah",
        "Distribusi semen beku",
        "580 620 540/545 500/476",
        satuan="ribu dosis",
        realisasi="551",
    )
    jantan = k.ukuran(
        "IB-4",
        two,
        "Jumlah Pejantan Aktif",
        "Pejantan aktif",
        "60 64 58/56 55/55",
        satuan="ekor",
        realisasi="60",
    )
    sehat = k.ukuran(
        "IB-5",
        two,
        "Persentase Pejantan yang Sehat",
        "Pejantan sehat",
        "95 96 94/94 92/93",
    )
    k.menurut(
        sehat,
        "Bangsa",
        "Pejantan menurut bangsa",
        "Pejantan",
        "Sehat",
        Simental=("24", "23"),
        Limosin=("20", "18"),
        Bali=("10", "10"),
        Peranakan_Ongole=("6", "6"),
    )
    bunting = k.ukuran(
        "IB-6",
        two,
        "Tingkat Kebuntingan Hasil Inseminasi",
        "Tingkat kebuntingan",
        "70 72 68/69 66/64",
        realisasi="67.2",
    )
    sakit = k.ukuran(
        "IB-7",
        two,
        "Jumlah Kasus Penyakit Menular pada Ternak",
        "Kasus penyakit menular",
        "2 1 3/2 4/5",
        satuan="kasus",
        polaritas="turun",
        realisasi="3",
    )
    pnbp = k.ukuran(
        "IB-8",
        three,
        "Penerimaan Negara Bukan Pajak",
        "PNBP",
        "4.5 4.8 4/4.2 3.6/3.4",
        satuan="miliar rupiah",
        realisasi="4.77",
    )
    petugas = k.ukuran(
        "IB-9",
        two,
        "Jumlah Petugas Inseminator yang Dilatih",
        "Inseminator dilatih",
        "120 130 110/118 100/84",
        satuan="orang",
        realisasi="132",
    )
    nka = k.ukuran(
        "IB-10",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "90 91 89/88.6 88/87",
        satuan="nilai",
        realisasi="91.8",
    )
    k.biaya(
        "Produksi dan Distribusi Semen Beku",
        **{semen: (1800, 1764), mutu: (500, 485), kirim: (400, 352)},
    )
    k.biaya(
        "Pemeliharaan Pejantan",
        **{jantan: (1500, 1410), sehat: (600, 588), sakit: (200, 176)},
    )
    k.biaya("Bimbingan Teknis Inseminasi Buatan", **{bunting: (250, 215), petugas: (350, 343)})
    k.biaya("Dukungan Manajemen", **{pnbp: (400, 396), nka: (5000, 4900)})
    k.jenis(1, j52=(2300, 2216), j53=(400, 385))
    k.jenis(2, j52=(1800, 1762), j53=(500, 412))
    k.jenis(3, j52=(600, 558))
    k.jenis(4, j51=(3600, 3582), j52=(1600, 1526), j53=(200, 188))
    k.seksi("produksi", "Seksi Produksi", semen, mutu, kirim)
    k.seksi("pelihara", "Seksi Pemeliharaan", jantan, sehat, sakit)
    k.seksi("info", "Seksi Informasi", bunting, petugas)
    k.seksi("umum", "Subbagian Umum", pnbp, nka)
    k.pegawai(
        "Pegawai menurut unit kerja dan jabatan",
        "Subbagian Umum, Desember 2023",
        "Unit Kerja",
        "Dokter Hewan",
        "Paramedik",
        "Pelaksana",
        Seksi_Produksi=(4, 9, 10),
        Seksi_Pemeliharaan=(3, 12, 18),
        Seksi_Informasi=(1, 2, 6),
        Subbagian_Umum=(0, 0, 15),
    )
    k.tabel_bebas(
        "kirim-",
        "isu_strategis",
        "Permintaan dan pengiriman semen beku menurut provinsi (ribu dosis)",
        "Seksi Produksi, 2023",
        "Provinsi",
        "Permintaan",
        "Dikirim",
        Sela_Utara=(180, 172),
        Sela_Selatan=(150, 141),
        Kepulauan_Tirta=(90, 78),
        Rimba_Barat=(160, 160),
    )
    columns = {"a": semen, "b": mutu, "c": kirim, "d": jantan, "e": sehat}
    more = {"f": bunting, "g": sakit, "h": pnbp, "i": petugas, "j": nka}
    k.perjanjian("2023-01-18", **columns, **more)
    k.set(RUANG, pagu_awal="10400000000", pagu_lalu="10700000000")
    k.revisi("900000000", tanggal="2023-05-15")
    k.revisi("-300000000", tanggal="2023-12-04")
    return k.laporan
