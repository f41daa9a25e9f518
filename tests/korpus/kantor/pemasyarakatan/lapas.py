"""A prison: plain codes, work and training, PNBP among the free texts."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas(
        "Lembaga Pemasyarakatan Kelas IIA Gunung Rimba",
        "Lapas Kelas IIA Gunung Rimba",
        (2020, 2024),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Program",
        "Meningkatnya pembinaan kepribadian narapidana",
        "Meningkatnya kemandirian narapidana",
        "Meningkatnya kualitas tata kelola lembaga",
    )
    sekolah = k.indikator_lengkap(
        "55",
        {2023: ("50", "52.6")},
        {2023: "50"},
        kode="1",
        sasaran=one,
        nama="Persentase Narapidana yang Mengikuti Pendidikan Kesetaraan",
        nama_pendek="Pendidikan kesetaraan",
        satuan="%",
    )
    paket = k.rincian(
        sekolah,
        cara="jumlah_per_jumlah",
        judul="Peserta menurut paket",
        kolom_uraian="Paket",
        kolom_pembanding="Yang memenuhi syarat",
        kolom_realisasi="Mengikuti",
    )
    k.baris(paket, "90", "54", uraian="Paket A")
    k.baris(paket, "140", "77", uraian="Paket B")
    k.baris(paket, "210", "132", uraian="Paket C")
    ibadah = k.indikator_lengkap(
        "98",
        {2023: ("97", "97.8")},
        {2023: "97"},
        kode="2",
        sasaran=one,
        nama="Persentase Narapidana yang Mengikuti Pembinaan Keagamaan",
        nama_pendek="Pembinaan keagamaan",
        satuan="%",
        realisasi="98",
    )
    kerja = k.indikator_lengkap(
        "240",
        {2023: ("200", "214")},
        {2023: "200"},
        kode="3",
        sasaran=two,
        nama="Jumlah Narapidana Bersertifikat Keterampilan",
        nama_pendek="Sertifikat keterampilan",
        satuan="orang",
    )
    bidang = k.rincian(
        kerja,
        cara="jumlah",
        satuan="orang",
        judul="Peserta menurut bidang keterampilan",
        kolom_uraian="Bidang",
        kolom_pembanding="Peserta",
        kolom_realisasi="Bersertifikat",
    )
    k.baris(bidang, "110", "96", uraian="Pengelasan")
    k.baris(bidang, "80", "71", uraian="Menjahit")
    k.baris(bidang, "60", "58", uraian="Budidaya ikan")
    usaha = k.indikator_lengkap(
        "6",
        {2023: ("5", "5")},
        {2023: "5"},
        kode="4",
        sasaran=two,
        nama="Jumlah Unit Usaha Produktif",
        nama_pendek="Unit usaha",
        satuan="unit",
        realisasi="5",
    )
    lari = k.indikator_lengkap(
        "0",
        {2023: ("0", "0")},
        {2023: "0"},
        kode="5",
        sasaran=three,
        nama="Jumlah Pelarian",
        nama_pendek="Pelarian",
        satuan="kejadian",
        polaritas="turun",
        realisasi="0",
    )
    rb = k.indikator_lengkap(
        "80",
        {2023: ("78", "77.45")},
        {2023: "78"},
        kode="6",
        sasaran=three,
        nama="Nilai Reformasi Birokrasi",
        nama_pendek="Nilai RB",
        satuan="nilai",
        realisasi="81.6",
    )
    waktu = k.indikator_lengkap(
        "5",
        {2023: ("6", "6")},
        {2023: "6"},
        kode="7",
        sasaran=three,
        nama="Rata-Rata Waktu Layanan Kunjungan",
        nama_pendek="Waktu kunjungan",
        satuan="menit",
        polaritas="turun",
        realisasi="5.5",
    )
    bina = k.kegiatan("2400000000", nama="Pembinaan Kepribadian", kode="KG.1")
    mandiri = k.kegiatan("1850000000", nama="Pembinaan Kemandirian", kode="KG.2")
    dukung = k.kegiatan("5350000000", nama="Dukungan Manajemen Lapas", kode="KG.3")
    for kegiatan, row, pagu, spent in (
        (bina, sekolah, "1500000000", "1455000000"),
        (bina, ibadah, "900000000", "900000000"),
        (mandiri, kerja, "1250000000", "1187500000"),
        (mandiri, usaha, "600000000", "402000000"),
        (dukung, lari, "2100000000", "2089500000"),
        (dukung, rb, "3000000000", "2955000000"),
        (dukung, waktu, "250000000", "231000000"),
    ):
        k.alokasi(kegiatan, row, pagu, spent)
    k.seksi("binadik", "Seksi Pembinaan Narapidana", sekolah, ibadah)
    k.seksi("giatja", "Seksi Kegiatan Kerja", kerja, usaha)
    k.seksi("kamtib", "Seksi Keamanan dan Ketertiban", lari, waktu)
    k.perjanjian("2024-01-22", a=sekolah, b=ibadah, c=kerja, d=usaha, e=lari, f=rb, g=waktu)
    k.set(RUANG, pagu_awal="9900000000", pagu_lalu="10200000000")
    k.revisi("-300000000", tanggal="2024-09-10")
    return k.laporan
