"""A civil registry: four below target, one just met, one without a year before, two revisi."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
    k.identitas(
        "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Sungai Lantera",
        "Disdukcapil Sungai Lantera",
        (2021, 2026),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya kepemilikan dokumen kependudukan",
        "Meningkatnya pemanfaatan data dan identitas digital",
        "Meningkatnya mutu pelayanan dinas",
    )
    rekam = k.ukuran(
        "A.1",
        one,
        "Persentase Penduduk Wajib KTP yang Melakukan Perekaman",
        "Perekaman KTP-el",
        "98 99 97/97.2 96/95.8",
    )
    k.menurut(
        rekam,
        "Kecamatan",
        "Perekaman KTP-el menurut kecamatan",
        "Wajib KTP",
        "Merekam",
        Lantera_Hulu=("42000", "41580"),
        Lantera_Tengah=("56000", "55720"),
        Lantera_Hilir=("38000", "37240"),
        Muara_Lantera=("24000", "23060"),
    )
    lahir = k.ukuran(
        "A.2",
        one,
        "Persentase Anak yang Memiliki Akta Kelahiran",
        "Akta kelahiran",
        "97 97.5 96/95.1 95/94",
        realisasi="96.03",
    )
    kia = k.ukuran(
        "A.3",
        one,
        "Persentase Anak yang Memiliki Kartu Identitas Anak",
        "KIA",
        "65 72 55/58 50/46",
    )
    k.menurut(
        kia,
        "Kelompok usia",
        "Kepemilikan KIA menurut kelompok usia",
        "Anak",
        "Memiliki KIA",
        Usia_di_bawah_5_tahun=("18000", "9900"),
        Usia_5_tahun_ke_atas=("42000", "32100"),
    )
    mati = k.ukuran(
        "A.4",
        one,
        "Jumlah Akta Kematian yang Diterbitkan",
        "Akta kematian",
        "3200 3300 3000/3110 2800/2850",
        satuan="akta",
        realisasi="3040",
    )
    cetak = k.ukuran(
        "A.5",
        one,
        "Rata-Rata Waktu Penerbitan KTP-el",
        "Waktu penerbitan KTP-el",
        "2 1 3/3 4/5",
        satuan="hari",
        polaritas="turun",
        realisasi="2",
    )
    lembaga = k.ukuran(
        "B.1",
        two,
        "Jumlah Lembaga yang Memanfaatkan Data Kependudukan",
        "Lembaga pengguna data",
        "20 24 16/15 12/12",
        satuan="lembaga",
        realisasi="23",
    )
    digital = k.ukuran(
        "B.2",
        two,
        "Persentase Penduduk yang Mengaktifkan Identitas Kependudukan Digital",
        "IKD",
        "25 30",
        realisasi="19",
    )
    tepat = k.ukuran(
        "C.1",
        three,
        "Persentase Permohonan yang Selesai Tepat Waktu",
        "Permohonan tepat waktu",
        "95 96 94/93.5 92/91",
    )
    k.menurut_triwulan(
        tepat,
        "Layanan",
        "Permohonan menurut layanan",
        "Permohonan",
        "Selesai Tepat Waktu",
        KTP_elektronik="6000/5880 6500/6370 7000/6930 6500/6500",
        Kartu_keluarga="4000/3800 4200/4032 4400/4268 4400/4300",
        Akta_pencatatan_sipil="1500/1350 1700/1564 1900/1786 1900/1820",
    )
    puas = k.ukuran(
        "C.2",
        three,
        "Indeks Kepuasan Masyarakat",
        "IKM",
        "85 86 84/84.6 83/82.2",
        satuan="indeks",
        realisasi="83.3",
    )
    k.biaya("Pendaftaran Penduduk", **{rekam: (900, 873), kia: (450, 441), cetak: (250, 240)})
    k.biaya("Pencatatan Sipil", **{lahir: (300, 276), mati: (200, 150)})
    k.biaya(
        "Pengelolaan Informasi Administrasi Kependudukan",
        **{lembaga: (180, 171), digital: (420, 399)},
    )
    k.biaya("Penunjang Urusan Pemerintahan Daerah", **{tepat: (700, 686), puas: (3600, 3564)})
    k.jenis(1, j52=(1450, 1412), j53=(150, 142))
    k.jenis(2, j52=(500, 426))
    k.jenis(3, j52=(400, 376), j53=(200, 194))
    k.jenis(4, j51=(3300, 3284), j52=(950, 918), j53=(50, 48))
    k.seksi("dafduk", "Bidang Pelayanan Pendaftaran Penduduk", rekam, kia, cetak)
    k.seksi("capil", "Bidang Pelayanan Pencatatan Sipil", lahir, mati)
    k.seksi("piak", "Bidang Pengelolaan Informasi", lembaga, digital)
    k.seksi("sekretariat", "Sekretariat", tepat, puas)
    k.pegawai(
        "Petugas dan alat perekam menurut tempat layanan",
        "Sekretariat, Desember 2023",
        "Tempat Layanan",
        "ASN",
        "Tenaga Kontrak",
        "Alat Perekam",
        Kantor_dinas=(26, 10, 6),
        UPT_Lantera_Hulu=(4, 3, 2),
        UPT_Lantera_Hilir=(4, 2, 2),
        UPT_Muara_Lantera=(3, 3, 1),
        Mobil_keliling=(2, 4, 2),
    )
    k.tabel_bebas(
        "penduduk-",
        "isu_strategis",
        "Penduduk dan kepala keluarga menurut kecamatan",
        "Data konsolidasi bersih semester II 2023",
        "Kecamatan",
        "Penduduk",
        "Kepala Keluarga",
        Lantera_Hulu=(58000, 17400),
        Lantera_Tengah=(78000, 23400),
        Lantera_Hilir=(52500, 16100),
        Muara_Lantera=(33500, 10100),
    )
    columns = {"a": rekam, "b": lahir, "c": kia, "d": mati, "e": cetak}
    k.perjanjian("2023-01-24", **columns, f=lembaga, g=digital, h=tepat, i=puas)
    k.set(RUANG, pagu_awal="6750000000", pagu_lalu="7200000000")
    k.revisi("400000000", tanggal="2023-06-12")
    k.revisi("-150000000", tanggal="2023-10-20")
    return k.laporan
