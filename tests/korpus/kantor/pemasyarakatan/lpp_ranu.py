"""A prison for women: all money by quarter, three below target, one just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2022)
    k.identitas(
        "Lembaga Pemasyarakatan Perempuan Kelas IIA Ranu Kembang",
        "LPP Kelas IIA Ranu Kembang",
        (2020, 2024),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya pelayanan dan perawatan narapidana perempuan",
        "Meningkatnya pembinaan kepribadian dan kemandirian narapidana",
        "Meningkatnya keamanan, ketertiban, dan tata kelola lapas",
    )
    sehat = k.ukuran(
        "LPP-1",
        one,
        "Persentase Narapidana yang Memperoleh Layanan Kesehatan Reproduksi",
        "Kesehatan reproduksi",
        "88 90 85/83.4 80/78",
    )
    k.menurut(
        sehat,
        "Wisma",
        "Layanan kesehatan reproduksi menurut wisma",
        "Narapidana",
        "Dilayani",
        Wisma_Melati=("110", "101"),
        Wisma_Kenanga=("95", "84"),
        Wisma_Seruni=("75", "64"),
        Wisma_Teratai=("40", "39"),
    )
    hak = k.ukuran(
        "LPP-2",
        one,
        "Persentase Hak Integrasi yang Diusulkan Tepat Waktu",
        "Usulan hak integrasi",
        "96 97 94/95.2 92/91",
    )
    k.menurut_triwulan(
        hak,
        "Jenis hak",
        "Usulan hak integrasi menurut jenis",
        "Usulan",
        "Tepat Waktu",
        Pembebasan_bersyarat="18/17 24/22 20/20 26/24",
        Cuti_bersyarat="10/10 12/11 14/13 12/12",
        Cuti_menjelang_bebas="4/4 5/5 3/2 6/6",
        Asimilasi="12/11 11/10 9/9 14/13",
    )
    puas = k.ukuran(
        "LPP-3",
        one,
        "Indeks Kepuasan Layanan Pemasyarakatan",
        "Kepuasan layanan",
        "82 83 81/80.6 80/79.5",
        satuan="indeks",
        realisasi="83.64",
    )
    adu = k.ukuran(
        "LPP-4",
        one,
        "Rata-Rata Lama Penyelesaian Pengaduan",
        "Penyelesaian pengaduan",
        "5 4 6/6.2 7/7.5",
        satuan="hari",
        polaritas="turun",
        realisasi="4",
    )
    sekolah = k.ukuran(
        "LPP-5",
        two,
        "Jumlah Narapidana yang Lulus Pendidikan Kesetaraan",
        "Lulusan kesetaraan",
        "24 26 20/22 18/15",
        satuan="orang",
        realisasi="21",
    )
    latih = k.ukuran(
        "LPP-6",
        two,
        "Persentase Narapidana yang Mengikuti Pelatihan Bersertifikat",
        "Pelatihan bersertifikat",
        "45 48 40/41.2 35/30",
        realisasi="48.6",
    )
    kerja = k.ukuran(
        "LPP-7",
        two,
        "Pendapatan Kegiatan Kerja Narapidana",
        "Pendapatan kegiatan kerja",
        "120 130 100/96 80/72",
        satuan="juta rupiah",
        realisasi="132",
    )
    ganggu = k.ukuran(
        "LPP-8",
        three,
        "Jumlah Gangguan Keamanan dan Ketertiban",
        "Gangguan kamtib",
        "3 2 4/3 5/6",
        satuan="kejadian",
        polaritas="turun",
        realisasi="3",
    )
    razia = k.ukuran(
        "LPP-9",
        three,
        "Persentase Temuan Barang Terlarang yang Ditindaklanjuti",
        "Tindak lanjut temuan",
        "100 100 98/97 95/96",
    )
    k.menurut(
        razia,
        "Jenis barang",
        "Temuan barang terlarang menurut jenis",
        "Temuan",
        "Ditindaklanjuti",
        Telepon_genggam=("14", "14"),
        Uang_tunai=("22", "22"),
        Benda_tajam=("9", "8"),
        Obat_tanpa_resep=("5", "5"),
    )
    nka = k.ukuran(
        "LPP-10",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "92 93 90/88.9 88/86.7",
        satuan="nilai",
        realisasi="93.84",
    )
    k.biaya_triwulan(
        "Pelayanan dan Perawatan Narapidana",
        **{
            sehat: (420, "70 110 120 103"),
            hak: (150, "25 40 40 36"),
            puas: (40, "0 15 10 13"),
            adu: (30, "5 8 8 6"),
        },
    )
    k.biaya_triwulan("Penyediaan Bahan Makanan", **{sehat: (1900, "440 470 480 472")})
    k.biaya_triwulan("Pendidikan Narapidana", **{sekolah: (160, "10 50 45 31")})
    k.biaya_triwulan(
        "Pelatihan dan Kegiatan Kerja",
        **{latih: (340, "40 95 110 78"), kerja: (260, "60 65 65 57")},
    )
    k.biaya_triwulan(
        "Keamanan dan Ketertiban",
        **{ganggu: (280, "50 75 70 79"), razia: (120, "25 30 30 29")},
    )
    k.biaya_triwulan("Dukungan Manajemen Lapas", **{nka: (4300, "980 1090 1060 1097")})
    k.seksi("bina", "Seksi Bimbingan Narapidana", sehat, hak, sekolah)
    k.seksi("giatja", "Seksi Kegiatan Kerja", latih, kerja)
    k.seksi("kplp", "Kesatuan Pengamanan Lapas", ganggu, razia)
    k.seksi("tu", "Subbagian Tata Usaha", puas, adu, nka)
    k.pegawai(
        "Pegawai menurut unit kerja dan golongan",
        "Subbagian Tata Usaha, Desember 2022",
        "Unit Kerja",
        "Golongan II",
        "Golongan III",
        "Golongan IV",
        Subbagian_Tata_Usaha=(4, 7, 1),
        Seksi_Bimbingan_Narapidana=(3, 8, 1),
        Seksi_Kegiatan_Kerja=(2, 5, 0),
        Seksi_Administrasi_Keamanan=(3, 4, 0),
        Kesatuan_Pengamanan_Lapas=(27, 11, 0),
    )
    k.tabel_bebas(
        "bengkel-",
        "isu_strategis",
        "Pekerja dan pendapatan menurut bengkel kerja",
        "Seksi Kegiatan Kerja, 2022",
        "Bengkel Kerja",
        "Pekerja",
        "Pendapatan (juta rupiah)",
        Batik=(24, 52),
        Tata_busana=(20, 38),
        Roti_dan_kue=(14, 30),
        Salon=(6, 12),
    )
    columns = {"a": sehat, "b": hak, "c": puas, "d": adu, "e": sekolah}
    more = {"f": latih, "g": kerja, "h": ganggu, "i": razia, "j": nka}
    k.perjanjian("2022-01-10", **columns, **more)
    k.set(RUANG, pagu_awal="8150000000", pagu_lalu="7650000000")
    k.revisi("-150000000", tanggal="2022-05-23")
    return k.laporan
