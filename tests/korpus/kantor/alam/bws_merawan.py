"""A river basin office: the last year of its plan, four below target, one just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas("Balai Wilayah Sungai Kuala Merawan", "BWS Kuala Merawan", (2020, 2024))
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya ketersediaan air untuk pertanian dan air baku",
        "Menurunnya daya rusak air",
        "Meningkatnya tata kelola sumber daya air",
    )
    irigasi = k.ukuran(
        "SA-1",
        one,
        "Luas Daerah Irigasi yang Direhabilitasi",
        "Rehabilitasi irigasi",
        "2400 - 2200/2310 2000/1840",
        satuan="hektare",
        realisasi="2640",
    )
    baku = k.ukuran(
        "SA-2",
        one,
        "Kapasitas Air Baku yang Disediakan",
        "Air baku",
        "350 - 320/300 280/290",
        satuan="liter per detik",
        realisasi="329",
    )
    pelihara = k.ukuran(
        "SA-3",
        one,
        "Persentase Bendungan, Embung, dan Bendung yang Terpelihara",
        "Prasarana terpelihara",
        "84 - 82/81 78/79",
    )
    k.menurut(
        pelihara,
        "Prasarana",
        "Prasarana terpelihara menurut jenis",
        "Prasarana",
        "Terpelihara",
        Bendungan=("4", "4"),
        Embung=("28", "21"),
        Bendung=("18", "15"),
    )
    normal = k.ukuran(
        "DR-1",
        two,
        "Panjang Sungai yang Dinormalisasi",
        "Normalisasi sungai",
        "12.5 - 11/9.8 10/10.4",
        satuan="km",
        realisasi="12.5",
    )
    banjir = k.ukuran(
        "DR-2",
        two,
        "Jumlah Kejadian Banjir di Kawasan yang Dilindungi",
        "Kejadian banjir",
        "8 - 10/9 12/14",
        satuan="kejadian",
        polaritas="turun",
        realisasi="6",
    )
    hidrologi = k.ukuran(
        "DR-3",
        two,
        "Persentase Laporan Pos Hidrologi yang Terkirim Tepat Waktu",
        "Laporan pos hidrologi",
        "92 - 90/89.5 85/84",
    )
    k.menurut_triwulan(
        hidrologi,
        "Jenis pos",
        "Laporan pos hidrologi menurut jenis pos",
        "Laporan",
        "Tepat Waktu",
        Pos_curah_hujan="240/216 240/224 240/230 240/218",
        Pos_duga_air="120/104 120/110 120/112 120/106",
        Pos_klimatologi="40/32 40/34 40/37 40/33",
    )
    puas = k.ukuran(
        "TK-1",
        three,
        "Indeks Kepuasan Pemohon Rekomendasi Teknis",
        "Kepuasan pemohon",
        "3.3 - 3.25/3.31 3.2/3.15",
        satuan="indeks",
        realisasi="3.48",
    )
    nka = k.ukuran(
        "TK-2",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "90 - 89/91.35 88/86.9",
        satuan="nilai",
        realisasi="92.7",
    )
    petani = k.ukuran(
        "TK-3",
        three,
        "Jumlah Perkumpulan Petani Pemakai Air yang Dilatih",
        "P3A terlatih",
        "40 - 35/38 30/30",
        satuan="kelompok",
        realisasi="34",
    )
    k.biaya_triwulan(
        "Pengembangan dan Rehabilitasi Irigasi", **{irigasi: (18000, "1800 5400 6300 4230")}
    )
    k.biaya_triwulan("Penyediaan Air Baku", **{baku: (6000, "300 1200 1900 2120")})
    k.biaya_triwulan(
        "Operasi dan Pemeliharaan Sumber Daya Air",
        **{pelihara: (5000, "700 1250 1500 1350"), hidrologi: (1500, "300 350 400 405")},
    )
    k.biaya_triwulan(
        "Pengendalian Banjir",
        **{normal: (9000, "450 2250 3600 2520"), banjir: (1000, "100 250 300 300")},
    )
    k.biaya_triwulan(
        "Dukungan Manajemen Balai",
        **{
            puas: (200, "30 50 60 52"),
            nka: (8800, "1900 2200 2150 2374"),
            petani: (500, "0 120 180 100"),
        },
    )
    k.seksi("bangun", "Seksi Pelaksanaan", irigasi, baku, normal)
    k.seksi("op", "Seksi Operasi dan Pemeliharaan", pelihara, banjir, hidrologi)
    k.seksi("padu", "Seksi Keterpaduan Pembangunan", puas, petani)
    k.seksi("tu", "Subbagian Umum dan Tata Usaha", nka)
    k.pegawai(
        "Pegawai menurut pendidikan dan tempat tugas",
        "Subbagian Umum dan Tata Usaha, Desember 2024",
        "Pendidikan",
        "Kantor balai",
        "Lapangan",
        Magister=(9, 0),
        Sarjana=(34, 6),
        Diploma=(12, 8),
        Sekolah_menengah=(5, 26),
    )
    columns = {"a": irigasi, "b": baku, "c": pelihara, "d": normal, "e": banjir}
    k.perjanjian("2024-01-15", **columns, f=hidrologi, g=puas, h=nka, i=petani)
    k.set(RUANG, pagu_awal="47000000000", pagu_lalu="44000000000")
    k.revisi("3000000000", tanggal="2024-05-20")
    return k.laporan
