"""A patrol base: belanja by jenis, days at sea by ship, four below target, one just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
    k.identitas(
        "Pangkalan Pengawasan Sumber Daya Kelautan dan Perikanan Muara Lesung",
        "Pangkalan PSDKP Muara Lesung",
        (2020, 2024),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya kepatuhan pelaku usaha kelautan dan perikanan",
        "Meningkatnya efektivitas operasi kapal pengawas",
        "Meningkatnya penanganan pelanggaran dan tata kelola pangkalan",
    )
    kapal = k.ukuran(
        "PS-1",
        one,
        "Persentase Kapal Perikanan yang Patuh",
        "Kapal patuh",
        "90 91 88/87.5 86/84",
    )
    k.menurut(
        kapal,
        "Wilayah perairan",
        "Kapal perikanan diperiksa menurut wilayah perairan",
        "Kapal Diperiksa",
        "Patuh",
        Laut_Lesung=("320", "298"),
        Selat_Kerang=("240", "214"),
        Teluk_Purnama=("180", "171"),
        Karang_Batu=("160", "145"),
    )
    usaha = k.ukuran(
        "PS-2",
        one,
        "Persentase Unit Usaha Perikanan yang Patuh",
        "Unit usaha patuh",
        "85 86 84/84.5 82/80",
    )
    k.menurut_triwulan(
        usaha,
        "Jenis usaha",
        "Unit usaha perikanan diperiksa menurut jenis usaha",
        "Unit Usaha Diperiksa",
        "Patuh",
        Pembudidaya="20/17 25/22 30/27 25/22",
        Pengolah="30/24 35/29 40/34 35/28",
        Distributor="15/12 20/16 25/21 20/16",
    )
    warga = k.ukuran(
        "PS-3",
        one,
        "Jumlah Kelompok Masyarakat Pengawas yang Aktif",
        "Pokmaswas aktif",
        "40 42 38/39 36/35",
        satuan="kelompok",
        realisasi="44",
    )
    hari = k.ukuran(
        "PS-4",
        two,
        "Jumlah Hari Operasi Kapal Pengawas",
        "Hari operasi",
        "120 125 110/104 100/96",
        satuan="hari",
        realisasi="114",
    )
    siap = k.ukuran(
        "PS-5",
        two,
        "Persentase Kesiapan Kapal Pengawas dan Speedboat",
        "Kesiapan kapal",
        "80 82 78/80 75/75",
        realisasi="80",
    )
    rusak = k.ukuran(
        "PS-6",
        two,
        "Jumlah Kapal Pelaku Penangkapan Ikan yang Merusak",
        "Penangkapan merusak",
        "10 9 12/11 14/16",
        satuan="kapal",
        polaritas="turun",
        realisasi="8",
    )
    tanggap = k.ukuran(
        "PS-7",
        two,
        "Rata-Rata Waktu Tanggap atas Laporan Masyarakat",
        "Waktu tanggap",
        "6 5.5 7/6.8 8/8.5",
        satuan="jam",
        polaritas="turun",
        realisasi="6.6",
    )
    perkara = k.ukuran(
        "PS-8",
        three,
        "Persentase Perkara Perikanan yang Diselesaikan Tepat Waktu",
        "Perkara tepat waktu",
        "90 92 88/90.9 85/86.7",
    )
    k.menurut(
        perkara,
        "Jenis pelanggaran",
        "Perkara perikanan menurut jenis pelanggaran",
        "Perkara",
        "Tepat Waktu",
        Tanpa_izin=("12", "11"),
        Alat_tangkap_terlarang=("8", "7"),
        Bahan_peledak=("5", "4"),
    )
    puas = k.ukuran(
        "PS-9",
        three,
        "Indeks Kepuasan Masyarakat",
        "IKM",
        "85 86 84/85.2 83/82.6",
        satuan="indeks",
        realisasi="86.7",
    )
    nilai = k.ukuran(
        "PS-10",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "88 89 86/84.5 84/85",
        satuan="nilai",
        realisasi="92.4",
    )
    k.biaya(
        "Pengawasan Sumber Daya Kelautan dan Perikanan",
        **{kapal: (700, 672), usaha: (400, 368), warga: (300, 288)},
    )
    k.biaya(
        "Operasional Kapal Pengawas",
        **{hari: (5200, 4784), siap: (1600, 1568), rusak: (200, 192), tanggap: (200, 176)},
    )
    k.biaya("Penanganan Pelanggaran", **{perkara: (400, 320)})
    k.biaya("Dukungan Manajemen", **{puas: (150, 147), nilai: (3350, 3317)})
    k.jenis(1, j52=(1300, 1233), j53=(100, 95))
    k.jenis(2, j52=(6800, 6330), j53=(400, 390))
    k.jenis(3, j52=(400, 320))
    k.jenis(4, j51=(2600, 2582), j52=(800, 786), j53=(100, 96))
    k.seksi("awas", "Tim Kerja Pengawasan", kapal, usaha, warga)
    k.seksi("kapal", "Tim Kerja Kapal Pengawas", hari, siap, rusak, tanggap)
    k.seksi("perkara", "Tim Kerja Penanganan Pelanggaran", perkara)
    k.seksi("umum", "Subbagian Umum", puas, nilai)
    k.pegawai(
        "Pegawai menurut unit kerja dan status",
        "Subbagian Umum, Desember 2023",
        "Unit Kerja",
        "PNS",
        "PPPK",
        "Tenaga Kontrak",
        Subbagian_Umum=(9, 2, 5),
        Tim_Kerja_Pengawasan=(14, 3, 0),
        Tim_Kerja_Kapal_Pengawas=(28, 6, 4),
        Tim_Kerja_Penanganan_Pelanggaran=(7, 1, 1),
    )
    k.tabel_bebas(
        "layar-",
        "isu_strategis",
        "Hari operasi dan awak menurut kapal pengawas",
        "Tim Kerja Kapal Pengawas, 2023",
        "Kapal Pengawas",
        "Hari Operasi",
        "Awak",
        Hiu_Lesung_01=(38, 14),
        Hiu_Lesung_02=(32, 12),
        Napoleon_05=(24, 6),
        Napoleon_07=(20, 6),
    )
    columns = {"a": kapal, "b": usaha, "c": warga, "d": hari, "e": siap}
    more = {"f": rusak, "g": tanggap, "h": perkara, "i": puas, "j": nilai}
    k.perjanjian("2023-01-16", **columns, **more)
    k.set(RUANG, pagu_awal="12000000000", pagu_lalu="11600000000")
    k.revisi("800000000", tanggal="2023-07-03")
    k.revisi("-300000000", tanggal="2023-11-06")
    return k.laporan
