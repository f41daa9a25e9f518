"""A house for children: few people, a range, a zero target kept, a plan that ends."""

from __future__ import annotations

from lkjip_desktop.domain.model.entity import Butir, TargetRenstra
from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas(
        "Lembaga Pembinaan Khusus Anak Kelas II Kembang Wangi",
        "LPKA Kelas II Kembang Wangi",
        (2020, 2024),
    )
    one, two = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya pemenuhan hak anak binaan",
        "Meningkatnya tata kelola dan keamanan lembaga",
    )
    sekolah = k.ukuran(
        "SK.1.1",
        one,
        "Persentase Anak Binaan yang Mengikuti Pendidikan Formal dan Kesetaraan",
        "Pendidikan anak",
        "90 - 88/86.15 85/82.5",
    )
    k.menurut(
        sekolah,
        "Jenjang pendidikan",
        "Anak binaan menurut jenjang pendidikan",
        "Anak Binaan",
        "Mengikuti",
        Paket_A=("8", "8"),
        Paket_B=("24", "22"),
        Paket_C=("32", "28"),
    )
    kunjung = k.ukuran(
        "SK.1.2",
        one,
        "Persentase Anak Binaan yang Dikunjungi Keluarga",
        "Kunjungan keluarga",
        "75 - 72/74.5 70/71",
    )
    k.menurut(
        kunjung,
        "Asal daerah",
        "Kunjungan keluarga menurut asal daerah",
        "Anak Binaan",
        "Dikunjungi",
        Dalam_kota=("26", "25"),
        Luar_kota=("38", "19"),
    )
    gizi = k.ukuran(
        "SK.1.3",
        one,
        "Rata-Rata Indeks Massa Tubuh Anak Binaan",
        "Indeks massa tubuh",
        "18.5 - 18.5/20.6 18.5/19.9",
        satuan="indeks",
        polaritas="rentang",
        target_atas="25",
        realisasi="21.3",
    )
    lari = k.ukuran(
        "SK.2.1",
        two,
        "Jumlah Pelarian Anak Binaan",
        "Pelarian",
        "0 - 0/0 0/1",
        satuan="kejadian",
        polaritas="turun",
        realisasi="0",
    )
    latih = k.ukuran(
        "SK.2.2",
        two,
        "Persentase Petugas yang Mengikuti Pelatihan Sistem Peradilan Pidana Anak",
        "Pelatihan petugas",
        "60 - 55/47.5 50/45",
    )
    k.menurut(
        latih,
        "Unit kerja",
        "Pelatihan petugas menurut unit kerja",
        "Petugas",
        "Terlatih",
        Seksi_Pembinaan=("14", "12"),
        Regu_Pengawas=("20", "8"),
        Subbagian_Umum=("6", "1"),
    )
    ikpa = k.ukuran(
        "SK.2.3",
        two,
        "Nilai Indikator Kinerja Pelaksanaan Anggaran",
        "IKPA",
        "95 - 94/95.8 93/91.2",
        satuan="nilai",
        realisasi="97.85",
    )
    k.biaya("Pembinaan Anak", **{sekolah: (310, 304), kunjung: (90, 63), gizi: (800, 792)})
    k.biaya("Keamanan dan Ketertiban", **{lari: (240, 234), latih: (160, 96)})
    k.biaya("Dukungan Manajemen Lembaga", **{ikpa: (4000, 3952)})
    k.seksi("bina", "Seksi Pembinaan", sekolah, kunjung, gizi)
    k.seksi("tib", "Seksi Pengawasan dan Penegakan Disiplin", lari, latih)
    k.seksi("umum", "Subbagian Umum", ikpa)
    k.perjanjian("2024-01-10", a=sekolah, b=kunjung, c=gizi, d=lari, e=latih, f=ikpa)
    for row in tuple(k.rows.values()):
        if isinstance(row, Butir | TargetRenstra) and row.target == "18.5":
            k.set(row.id, target_atas="25")
    k.set(RUANG, pagu_awal="5900000000", pagu_lalu="5750000000")
    k.revisi("-300000000", tanggal="2024-07-08")
    return k.laporan
