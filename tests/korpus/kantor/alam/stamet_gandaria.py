"""A weather station: money and one table by quarter, three below target, two just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
    k.identitas(
        "Stasiun Meteorologi Kelas II Teluk Gandaria", "Stamet Teluk Gandaria", (2025, 2029)
    )
    one, two, three, four = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya mutu informasi cuaca penerbangan dan maritim",
        "Meningkatnya keandalan peralatan pengamatan",
        "Meningkatnya literasi cuaca masyarakat",
        "Meningkatnya akuntabilitas stasiun",
    )
    akurat = k.ukuran(
        "IK-01",
        one,
        "Persentase Akurasi Prakiraan Cuaca Harian",
        "Akurasi prakiraan",
        "88 89 87/86.2 85/84",
        realisasi="86.24",
    )
    terbang = k.ukuran(
        "IK-02",
        one,
        "Persentase Informasi Cuaca Penerbangan yang Terbit Tepat Waktu",
        "Informasi penerbangan",
        "98 98 97/97.6 96/95",
    )
    jenis = k.rincian(
        terbang,
        cara="jumlah_per_jumlah",
        judul="Informasi cuaca penerbangan menurut jenis",
        kolom_uraian="Jenis informasi",
        kolom_pembanding="Wajib Terbit",
        kolom_realisasi="Tepat Waktu",
    )
    for uraian, pairs in {
        "METAR": ("4300/4270", "4300/4290", "4400/4360", "4400/4330"),
        "TAFOR": ("360/352", "360/357", "370/366", "370/355"),
        "Peringatan bandar udara": ("40/36", "30/28", "20/20", "50/46"),
    }.items():
        quarters = {number: pair.split("/") for number, pair in enumerate(pairs, 1)}
        k.triwulan(jenis, {q: (a, b) for q, (a, b) in quarters.items()}, uraian=uraian)
    sebar = k.ukuran(
        "IK-03",
        one,
        "Rata-Rata Waktu Penyebaran Peringatan Dini Cuaca Ekstrem",
        "Penyebaran peringatan dini",
        "10 9 12/11 15/14",
        satuan="menit",
        polaritas="turun",
        realisasi="7",
    )
    laik = k.ukuran(
        "IK-04",
        two,
        "Persentase Peralatan Pengamatan yang Laik Operasi",
        "Peralatan laik operasi",
        "90 91 88/89 86/84",
    )
    k.menurut(
        laik,
        "Lokasi",
        "Peralatan pengamatan menurut lokasi",
        "Peralatan",
        "Laik Operasi",
        Stasiun_utama=("40", "38"),
        Pos_hujan=("60", "48"),
        Anjungan_pelabuhan=("20", "16"),
    )
    putus = k.ukuran(
        "IK-05",
        two,
        "Jumlah Hari Gangguan Pengiriman Data",
        "Gangguan pengiriman data",
        "6 5 8/9 10/12",
        satuan="hari",
        polaritas="turun",
        realisasi="6",
    )
    lapang = k.ukuran(
        "IK-06",
        three,
        "Jumlah Peserta Sekolah Lapang Cuaca",
        "Sekolah lapang",
        "150 160 120/125 100/90",
        satuan="orang",
        realisasi="180",
    )
    kunjung = k.ukuran(
        "IK-07",
        three,
        "Jumlah Kunjungan Sekolah ke Stasiun",
        "Kunjungan sekolah",
        "40 45 35/38 30/33",
        satuan="kunjungan",
        realisasi="38",
    )
    sakip = k.ukuran(
        "IK-08",
        four,
        "Nilai SAKIP",
        "SAKIP",
        "78 79 76/77.2 75/75.1",
        satuan="nilai",
        realisasi="79.56",
    )
    tindak = k.ukuran(
        "IK-09",
        four,
        "Persentase Rekomendasi Pemeriksaan yang Ditindaklanjuti",
        "Rekomendasi pemeriksaan",
        "100 100 100/92 100/100",
        realisasi="100",
    )
    k.biaya_triwulan(
        "Pelayanan Informasi Meteorologi",
        **{
            akurat: (600, "100 150 160 178"),
            terbang: (300, "60 70 75 80"),
            sebar: (100, "10 20 25 35"),
        },
    )
    k.biaya_triwulan(
        "Pemeliharaan Peralatan", **{laik: (1500, "200 300 350 470"), putus: (200, "30 45 50 65")}
    )
    k.biaya_triwulan("Edukasi Cuaca", **{lapang: (240, "0 80 90 58"), kunjung: (60, "10 15 15 17")})
    k.biaya_triwulan(
        "Dukungan Manajemen Stasiun",
        **{sakip: (4900, "1100 1250 1200 1301"), tindak: (100, "20 25 25 29")},
    )
    k.seksi("datin", "Seksi Data dan Informasi", akurat, terbang, sebar)
    k.seksi("obs", "Seksi Observasi", laik, putus)
    k.seksi("edukasi", "Kelompok Layanan Edukasi", lapang, kunjung)
    k.seksi("tu", "Subbagian Tata Usaha", sakip, tindak)
    columns = {"a": akurat, "b": terbang, "c": sebar, "d": laik, "e": putus}
    k.perjanjian("2025-01-15", **columns, f=lapang, g=kunjung, h=sakip, i=tindak)
    k.set(RUANG, pagu_awal="8500000000", pagu_lalu="10000000000")
    k.revisi("-500000000", tanggal="2025-03-17")
    return k.laporan
