"""A probation office: figures and money by quarter, two indikator below target."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
    k.identitas(
        "Balai Pemasyarakatan Kelas II Tanjung Kemuning", "Bapas Tanjung Kemuning", (2025, 2029)
    )
    one, two = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya kualitas penelitian kemasyarakatan dan pendampingan",
        "Meningkatnya pembimbingan klien dan tata kelola balai",
    )
    litmas = k.ukuran(
        "1A",
        one,
        "Persentase Penelitian Kemasyarakatan yang Selesai Tepat Waktu",
        "Litmas tepat waktu",
        "90 91 88/86.4",
    )
    jenis = k.rincian(
        litmas,
        cara="jumlah_per_jumlah",
        judul="Penelitian kemasyarakatan menurut jenis",
        kolom_uraian="Jenis litmas",
        kolom_pembanding="Permintaan",
        kolom_realisasi="Tepat Waktu",
    )
    for uraian, pairs in {
        "Litmas integrasi": ("80/72", "90/84", "85/80", "95/92"),
        "Litmas peradilan anak": ("20/20", "25/24", "30/30", "25/25"),
        "Litmas asimilasi": ("15/10", "10/8", "15/13", "10/10"),
    }.items():
        quarters = {number: pair.split("/") for number, pair in enumerate(pairs, 1)}
        k.triwulan(jenis, {q: (a, b) for q, (a, b) in quarters.items()}, uraian=uraian)
    damping = k.ukuran(
        "1B",
        one,
        "Persentase Anak yang Memperoleh Pendampingan",
        "Pendampingan anak",
        "100 100 100/98",
        realisasi="100",
    )
    rekomendasi = k.ukuran(
        "1C",
        one,
        "Persentase Rekomendasi Litmas yang Diikuti Hakim",
        "Rekomendasi diikuti",
        "70 72 68/71.3",
        realisasi="66.5",
    )
    mandiri = k.ukuran(
        "2A",
        two,
        "Persentase Klien yang Mengikuti Bimbingan Kemandirian",
        "Bimbingan kemandirian",
        "45 50 40/42.5",
    )
    k.menurut(
        mandiri,
        "Pos",
        "Bimbingan kemandirian menurut pos",
        "Klien",
        "Mengikuti",
        Pos_Kota=("120", "66"),
        Pos_Utara=("60", "27"),
        Pos_Selatan=("60", "21"),
    )
    ulang = k.ukuran(
        "2B",
        two,
        "Jumlah Klien yang Mengulangi Tindak Pidana",
        "Pengulangan pidana",
        "8 7 9/6",
        satuan="orang",
        polaritas="turun",
        realisasi="10",
    )
    pokmas = k.ukuran(
        "2C",
        two,
        "Jumlah Kelompok Masyarakat Peduli Pemasyarakatan",
        "Pokmas",
        "12 14 10/11",
        satuan="kelompok",
        realisasi="15",
    )
    puas = k.ukuran(
        "2D",
        two,
        "Indeks Kepuasan Klien",
        "Kepuasan klien",
        "3.2 3.25 3.1/3.18",
        satuan="indeks",
        realisasi="3.36",
    )
    k.biaya_triwulan(
        "Pembimbingan Kemasyarakatan",
        **{
            litmas: (400, "80 90 95 115"),
            damping: (200, "40 50 45 59"),
            rekomendasi: (60, "5 10 12 15"),
        },
    )
    k.biaya_triwulan(
        "Pembimbingan Klien",
        **{mandiri: (240, "30 50 60 76"), ulang: (60, "10 15 12 20"), pokmas: (40, "0 10 10 18")},
    )
    k.biaya_triwulan("Layanan Perkantoran Balai", **{puas: (3000, "690 720 735 800")})
    k.seksi("bkd", "Seksi Bimbingan Klien Dewasa", litmas, mandiri, ulang)
    k.seksi("bka", "Seksi Bimbingan Klien Anak", damping, rekomendasi)
    k.seksi("tu", "Subbagian Tata Usaha", pokmas, puas)
    k.perjanjian(
        "2025-01-17", a=litmas, b=damping, c=rekomendasi, d=mandiri, e=ulang, f=pokmas, g=puas
    )
    k.set(RUANG, pagu_awal="3800000000", pagu_lalu="3500000000")
    k.revisi("200000000", tanggal="2025-06-10")
    return k.laporan
