"""A land office and a weather station, for a fourth set of sentences written without the rules."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_segar import KantorSegar


def pertanahan() -> Laporan:
    """A land office of a regency: the last year of its plan, one target just met."""
    k = KantorSegar(2024)
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


def stasiun_cuaca() -> Laporan:
    """A weather station: money and one table by quarter, three below target, two just met."""
    k = KantorSegar(2025)
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


KANTOR_ANYAR = {"kantah_kelir": pertanahan, "stamet_gandaria": stasiun_cuaca}
"""Two offices more, for sentences that were written without a look at the rules."""
