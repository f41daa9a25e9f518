"""A training centre in the first year of its plan: a pagu that was cut, one kegiatan of one."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
    k.identitas("Balai Pelatihan Vokasi Teluk Mandar", "BPV Teluk Mandar", (2025, 2029))
    one, two = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya kompetensi tenaga kerja melalui pelatihan vokasi",
        "Meningkatnya kerja sama dan tata kelola balai",
    )
    lulus = k.ukuran(
        "V-01",
        one,
        "Jumlah Peserta Pelatihan yang Lulus",
        "Peserta lulus",
        "640 680 600/590",
        satuan="orang",
        realisasi="656",
    )
    sertifikat = k.ukuran(
        "V-02",
        one,
        "Persentase Lulusan yang Tersertifikasi Kompetensi",
        "Sertifikasi lulusan",
        "85 86 82/83.5",
    )
    k.menurut(
        sertifikat,
        "Kejuruan",
        "Uji kompetensi menurut kejuruan",
        "Peserta Uji",
        "Kompeten",
        Otomotif=("160", "144"),
        Pengelasan=("120", "90"),
        Tata_busana=("130", "125"),
        Teknik_listrik=("240", "226"),
    )
    kerja = k.ukuran(
        "V-03",
        one,
        "Persentase Lulusan yang Bekerja dalam Enam Bulan",
        "Penempatan lulusan",
        "60 62 55/57.2",
        realisasi="54",
    )
    guru = k.ukuran(
        "V-04",
        one,
        "Jumlah Instruktur yang Bersertifikat",
        "Instruktur bersertifikat",
        "24 26 20/22",
        satuan="orang",
        realisasi="24",
    )
    mitra = k.ukuran(
        "V-05",
        two,
        "Jumlah Kerja Sama dengan Dunia Industri",
        "Kerja sama industri",
        "15 18 12/16",
        satuan="naskah",
        realisasi="21",
    )
    puas = k.ukuran(
        "V-06",
        two,
        "Indeks Kepuasan Peserta Pelatihan",
        "Kepuasan peserta",
        "3.5 3.55 3.4/3.48",
        satuan="indeks",
        realisasi="3.64",
    )
    celaka = k.ukuran(
        "V-07",
        two,
        "Jumlah Kecelakaan di Bengkel Kerja",
        "Kecelakaan bengkel",
        "4 3 5/4",
        satuan="kejadian",
        polaritas="turun",
        realisasi="5",
    )
    arsip = k.ukuran(
        "V-08",
        two,
        "Nilai Pengawasan Kearsipan",
        "Kearsipan",
        "78 80 75/71.4",
        satuan="nilai",
        realisasi="74.1",
    )
    k.biaya(
        "Penyelenggaraan Pelatihan Vokasi",
        **{lulus: (3200, 3136), sertifikat: (500, 465), kerja: (100, 74)},
    )
    k.biaya("Pengembangan Instruktur", **{guru: (300, 288)})
    k.biaya("Kerja Sama dan Pemasaran", **{mitra: (150, 147), puas: (50, 44)})
    k.biaya("Dukungan Manajemen Balai", **{celaka: (80, 68), arsip: (4620, 4578)})
    k.seksi("latih", "Seksi Penyelenggaraan Pelatihan", lulus, sertifikat, guru)
    k.seksi("mitra", "Seksi Pemberdayaan dan Kerja Sama", kerja, mitra, puas)
    k.seksi("tu", "Subbagian Tata Usaha", celaka, arsip)
    k.perjanjian(
        "2025-01-22",
        a=lulus,
        b=sertifikat,
        c=kerja,
        d=guru,
        e=mitra,
        f=puas,
        g=celaka,
        h=arsip,
    )
    k.set(RUANG, pagu_awal="9500000000", pagu_lalu="7500000000")
    k.revisi("-500000000", tanggal="2025-03-17")
    return k.laporan
