"""A forest unit: belanja by jenis, three below target, one just met, all better than before."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
    k.identitas("Kesatuan Pengelolaan Hutan Lindung Gunung Sela", "KPHL Gunung Sela", (2021, 2026))
    one, two, three = k.sasaran_dua(
        "Sasaran Program",
        "Meningkatnya kelestarian kawasan hutan",
        "Meningkatnya manfaat hutan bagi masyarakat",
        "Meningkatnya tata kelola kesatuan pengelolaan hutan",
    )
    batas = k.ukuran(
        "KH-1",
        one,
        "Persentase Batas Kawasan yang Terpelihara",
        "Batas kawasan terpelihara",
        "75 78 72/73.5 70/68",
    )
    k.menurut(
        batas,
        "Resor",
        "Batas kawasan menurut resor (km)",
        "Panjang Batas",
        "Terpelihara",
        Resor_Sela_Utara=("120", "96"),
        Resor_Sela_Selatan=("90", "63"),
        Resor_Ranu=("60", "51"),
        Resor_Watu_Kembar=("30", "18"),
    )
    pulih = k.ukuran(
        "KH-2",
        one,
        "Luas Lahan Kritis yang Direhabilitasi",
        "Rehabilitasi lahan kritis",
        "400 450 350/362 300/280",
        satuan="hektare",
        realisasi="372",
    )
    bakar = k.ukuran(
        "KH-3",
        one,
        "Luas Kebakaran Hutan",
        "Kebakaran hutan",
        "25 20 30/42 35/33",
        satuan="hektare",
        polaritas="turun",
        realisasi="18",
    )
    tebang = k.ukuran(
        "KH-4",
        one,
        "Jumlah Kasus Pembalakan Liar",
        "Pembalakan liar",
        "6 5 8/9 10/10",
        satuan="kasus",
        polaritas="turun",
        realisasi="7",
    )
    patroli = k.ukuran(
        "KH-5",
        one,
        "Persentase Patroli yang Terlaksana sesuai Jadwal",
        "Patroli sesuai jadwal",
        "95 96 94/92 92/90",
    )
    k.menurut_triwulan(
        patroli,
        "Regu",
        "Patroli menurut regu",
        "Patroli Terjadwal",
        "Terlaksana sesuai Jadwal",
        Regu_Utara="24/23 24/24 26/25 26/24",
        Regu_Selatan="20/19 20/18 20/19 20/20",
        Regu_Timur="15/15 15/14 15/15 15/12",
    )
    tani = k.ukuran(
        "KH-6",
        two,
        "Jumlah Kelompok Tani Hutan yang Dibina",
        "Kelompok tani hutan",
        "30 32 28/28 25/26",
        satuan="kelompok",
        realisasi="33",
    )
    bukan_kayu = k.ukuran(
        "KH-7",
        two,
        "Produksi Hasil Hutan Bukan Kayu",
        "Hasil hutan bukan kayu",
        "150 160 140/131 130/125",
        satuan="ton",
        realisasi="162",
    )
    konflik = k.ukuran(
        "KH-8",
        two,
        "Persentase Konflik Tenurial yang Diselesaikan",
        "Konflik tenurial selesai",
        "70 75 65/60 60/50",
    )
    k.menurut(
        konflik,
        "Jenis konflik",
        "Konflik tenurial menurut jenis",
        "Konflik",
        "Diselesaikan",
        Batas_lahan=("10", "6"),
        Perladangan=("8", "7"),
        Pertambangan_tanpa_izin=("2", "0"),
    )
    wisata = k.ukuran(
        "KH-9",
        two,
        "Penerimaan Jasa Wisata Alam",
        "Penerimaan wisata alam",
        "500 550 450/480 400/372",
        satuan="juta rupiah",
        realisasi="605",
    )
    sakip = k.ukuran(
        "KH-10",
        three,
        "Nilai Evaluasi Akuntabilitas Kinerja",
        "Nilai SAKIP",
        "76 78 74/74.8 72/71",
        satuan="nilai",
        realisasi="76.95",
    )
    k.biaya("Pemantapan Kawasan", **{batas: (450, 432), konflik: (150, 117)})
    k.biaya("Rehabilitasi Hutan dan Lahan", **{pulih: (1600, 1424)})
    k.biaya(
        "Perlindungan Hutan",
        **{bakar: (500, 490), tebang: (300, 285), patroli: (700, 686)},
    )
    k.biaya("Pemberdayaan Masyarakat", **{tani: (350, 343), bukan_kayu: (250, 230)})
    k.biaya("Pengelolaan Wisata Alam", **{wisata: (400, 388)})
    k.biaya("Penunjang Urusan KPH", **{sakip: (3300, 3234)})
    k.jenis(1, j52=(500, 455), j53=(100, 94))
    k.jenis(2, j52=(1600, 1424))
    k.jenis(3, j52=(1300, 1266), j53=(200, 195))
    k.jenis(4, j52=(600, 573))
    k.jenis(5, j52=(300, 290), j53=(100, 98))
    k.jenis(6, j51=(2500, 2455), j52=(700, 682), j53=(100, 97))
    k.seksi("rencana", "Seksi Perencanaan dan Pemanfaatan Hutan", batas, bukan_kayu, wisata)
    k.seksi("lindung", "Seksi Perlindungan Hutan", bakar, tebang, patroli)
    k.seksi("pulih", "Seksi Rehabilitasi dan Pemberdayaan", pulih, tani, konflik)
    k.seksi("tu", "Subbagian Tata Usaha", sakip)
    k.pegawai(
        "Pegawai menurut unit kerja dan jabatan",
        "Subbagian Tata Usaha, Desember 2025",
        "Unit Kerja",
        "Polisi Kehutanan",
        "Penyuluh",
        "Pelaksana",
        Resor_Sela_Utara=(8, 3, 2),
        Resor_Sela_Selatan=(6, 2, 2),
        Resor_Ranu=(5, 3, 1),
        Resor_Watu_Kembar=(3, 1, 1),
        Subbagian_Tata_Usaha=(0, 1, 14),
    )
    k.tabel_bebas(
        "bibit-",
        "isu_strategis",
        "Bibit yang ditanam dan yang hidup menurut jenis",
        "Seksi Rehabilitasi dan Pemberdayaan, 2025",
        "Jenis",
        "Ditanam (batang)",
        "Hidup (batang)",
        Pinus=(60000, 51000),
        Puspa=(40000, 36000),
        Nangka=(30000, 21000),
        Kopi=(20000, 18000),
    )
    columns = {"a": batas, "b": pulih, "c": bakar, "d": tebang, "e": patroli}
    more = {"f": tani, "g": bukan_kayu, "h": konflik, "i": wisata, "j": sakip}
    k.perjanjian("2025-01-24", **columns, **more)
    k.set(RUANG, pagu_awal="7700000000", pagu_lalu="7500000000")
    k.revisi("300000000", tanggal="2025-08-11")
    return k.laporan
