"""A narcotics office and one of religious affairs, for sentences written without the rules."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_ujung import KantorUjung


def narkotika() -> Laporan:
    """A narcotics office of a regency: three below target, one just met, one that got worse."""
    k = KantorUjung(2024)
    k.identitas(
        "Badan Narkotika Nasional Kabupaten Tebing Kenari",
        "BNN Kabupaten Tebing Kenari",
        (2020, 2024),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya daya tangkal masyarakat terhadap penyalahgunaan narkotika",
        "Meningkatnya pemulihan penyalah guna narkotika",
        "Meningkatnya pemberantasan peredaran gelap narkotika dan akuntabilitas kantor",
    )
    remaja = k.ukuran(
        "N.1",
        one,
        "Indeks Ketahanan Diri Remaja",
        "Ketahanan diri remaja",
        "52 - 51/50.2 50/50.5",
        satuan="indeks",
        realisasi="54.6",
    )
    desa = k.ukuran(
        "N.2",
        one,
        "Jumlah Desa Bersih Narkoba",
        "Desa Bersinar",
        "8 - 6/7 5/4",
        satuan="desa",
        realisasi="8",
    )
    mandiri = k.ukuran(
        "N.3",
        one,
        "Indeks Kemandirian Partisipasi",
        "Kemandirian partisipasi",
        "3.2 - 3.1/3.15 3/3",
        satuan="indeks",
        realisasi="3.04",
    )
    pulih = k.ukuran(
        "N.4",
        two,
        "Persentase Klien Rehabilitasi yang Menyelesaikan Program",
        "Rehabilitasi selesai",
        "75 - 72/74.4 70/66",
    )
    k.menurut(
        pulih,
        "Tempat layanan",
        "Klien rehabilitasi menurut tempat layanan",
        "Klien",
        "Menyelesaikan Program",
        Klinik_pratama=("60", "51"),
        Rumah_sakit_mitra=("25", "20"),
        Agen_pemulihan_desa=("40", "29"),
    )
    kambuh = k.ukuran(
        "N.5",
        two,
        "Persentase Klien Pascarehabilitasi yang Kambuh",
        "Klien kambuh",
        "10 - 12/11 15/14",
        polaritas="turun",
        realisasi="12",
    )
    surat = k.ukuran(
        "N.6",
        two,
        "Jumlah Surat Keterangan Hasil Pemeriksaan Narkotika yang Diterbitkan",
        "SKHPN",
        "900 - 800/864 700/690",
        satuan="surat",
        realisasi="1035",
    )
    berkas = k.ukuran(
        "N.7",
        three,
        "Persentase Berkas Perkara Narkotika yang Dinyatakan Lengkap",
        "Berkas perkara lengkap",
        "90 - 88/90 86/84",
    )
    k.menurut(
        berkas,
        "Barang bukti",
        "Berkas perkara menurut barang bukti",
        "Berkas",
        "Dinyatakan Lengkap",
        Sabu=("14", "12"),
        Ganja=("4", "4"),
        Ekstasi=("2", "1"),
    )
    jaringan = k.ukuran(
        "N.8",
        three,
        "Jumlah Jaringan Peredaran Gelap yang Diungkap",
        "Jaringan diungkap",
        "2 - 2/2 2/1",
        satuan="jaringan",
        realisasi="3",
    )
    nka = k.ukuran(
        "N.9",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "91 - 90/90.7 89/87",
        satuan="nilai",
        realisasi="92.82",
    )
    k.biaya(
        "Pencegahan dan Pemberdayaan Masyarakat",
        **{remaja: (350, 343), desa: (250, 240), mandiri: (200, 150)},
    )
    k.biaya("Rehabilitasi", **{pulih: (400, 388), kambuh: (100, 92), surat: (150, 147)})
    k.biaya("Pemberantasan", **{berkas: (300, 291), jaringan: (500, 489)})
    k.biaya("Dukungan Manajemen", **{nka: (3750, 3675)})
    k.seksi("p2m", "Seksi Pencegahan dan Pemberdayaan Masyarakat", remaja, desa, mandiri)
    k.seksi("rehab", "Seksi Rehabilitasi", pulih, kambuh, surat)
    k.seksi("brantas", "Seksi Pemberantasan", berkas, jaringan)
    k.seksi("umum", "Subbagian Umum", nka)
    columns = {"a": remaja, "b": desa, "c": mandiri, "d": pulih, "e": kambuh}
    k.perjanjian("2024-01-10", **columns, f=surat, g=berkas, h=jaringan, i=nka)
    k.set(RUANG, pagu_awal="5700000000", pagu_lalu="5000000000")
    k.revisi("300000000", tanggal="2024-07-22")
    return k.laporan


def agama() -> Laporan:
    """An office of religious affairs: belanja by jenis, three below target, one just met."""
    k = KantorUjung(2025)
    k.identitas(
        "Kantor Kementerian Agama Kabupaten Lubuk Seruni",
        "Kankemenag Kabupaten Lubuk Seruni",
        (2025, 2029),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya kualitas kehidupan dan kerukunan umat beragama",
        "Meningkatnya mutu pendidikan madrasah",
        "Meningkatnya mutu layanan dan tata kelola kantor",
    )
    rukun = k.ukuran(
        "AG1",
        one,
        "Persentase Perselisihan Keagamaan yang Diselesaikan",
        "Perselisihan keagamaan",
        "100 100 100/75 100/100",
        realisasi="100",
    )
    nikah = k.ukuran(
        "AG2",
        one,
        "Persentase Peristiwa Nikah yang Dicatat Tepat Waktu",
        "Pencatatan nikah",
        "92 93 91/90.4 90/88",
    )
    k.menurut(
        nikah,
        "KUA",
        "Peristiwa nikah menurut KUA",
        "Peristiwa Nikah",
        "Tepat Waktu",
        KUA_Seruni_Kota=("400", "388"),
        KUA_Lubuk_Batu=("250", "235"),
        KUA_Payung_Hilir=("200", "176"),
        KUA_Tanah_Rajo=("150", "144"),
    )
    rumah = k.ukuran(
        "AG3",
        one,
        "Rata-Rata Waktu Penyelesaian Rekomendasi Rumah Ibadah",
        "Rekomendasi rumah ibadah",
        "14 12 15/14 18/21",
        satuan="hari kerja",
        polaritas="turun",
        realisasi="10.5",
    )
    akreditasi = k.ukuran(
        "AG4",
        two,
        "Persentase Madrasah yang Terakreditasi",
        "Madrasah terakreditasi",
        "90 92 85/83 80/78.3",
    )
    k.menurut(
        akreditasi,
        "Jenjang",
        "Akreditasi madrasah menurut jenjang",
        "Madrasah",
        "Terakreditasi",
        Madrasah_ibtidaiyah=("30", "27"),
        Madrasah_tsanawiyah=("20", "17"),
        Madrasah_aliyah=("10", "7"),
    )
    guru = k.ukuran(
        "AG5",
        two,
        "Persentase Guru Madrasah yang Bersertifikat Pendidik",
        "Guru bersertifikat",
        "70 74 66/65.2 62/60",
        realisasi="72.1",
    )
    sains = k.ukuran(
        "AG6",
        two,
        "Jumlah Siswa Madrasah yang Lolos Kompetisi Sains Tingkat Provinsi",
        "Lolos kompetisi sains",
        "20 22 18/19 15/15",
        satuan="siswa",
        realisasi="17",
    )
    haji = k.ukuran(
        "AG7",
        three,
        "Jumlah Jemaah Haji yang Mengikuti Manasik",
        "Manasik haji",
        "300 310 280/280 250/262",
        satuan="orang",
        realisasi="312",
    )
    puas = k.ukuran(
        "AG8",
        three,
        "Indeks Kepuasan Layanan",
        "Kepuasan layanan",
        "85 86 84/84.9 83/82",
        satuan="indeks",
        realisasi="89.25",
    )
    nka = k.ukuran(
        "AG9",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "92 93 91/93 90/90.4",
        satuan="nilai",
        realisasi="89.24",
    )
    k.biaya(
        "Bimbingan Masyarakat dan Kerukunan Umat",
        **{rukun: (150, 144), nikah: (450, 441), rumah: (100, 93)},
    )
    k.biaya(
        "Pendidikan Madrasah", **{akreditasi: (2800, 2660), guru: (6000, 5940), sains: (200, 154)}
    )
    k.biaya("Penyelenggaraan Haji", **{haji: (300, 294)})
    k.biaya("Dukungan Manajemen", **{puas: (500, 485), nka: (14500, 14355)})
    k.jenis(1, j52=(700, 678))
    k.jenis(2, j52=(3000, 2814), j57=(6000, 5940))
    k.jenis(3, j52=(300, 294))
    k.jenis(4, j51=(12000, 11928), j52=(2000, 1940), j53=(1000, 972))
    k.seksi("bimas", "Seksi Bimbingan Masyarakat Islam", rukun, nikah, rumah)
    k.seksi("pendma", "Seksi Pendidikan Madrasah", akreditasi, guru, sains)
    k.seksi("phu", "Seksi Penyelenggaraan Haji dan Umrah", haji)
    k.seksi("tu", "Subbagian Tata Usaha", puas, nka)
    columns = {"a": rukun, "b": nikah, "c": rumah, "d": akreditasi, "e": guru}
    k.perjanjian("2025-01-31", **columns, f=sains, g=haji, h=puas, i=nka)
    k.set(RUANG, pagu_awal="25400000000", pagu_lalu="24000000000")
    k.revisi("-400000000", tanggal="2025-03-10")
    return k.laporan


KANTOR_HULU = {"bnn_kenari": narkotika, "kemenag_seruni": agama}
"""Two offices more, for sentences that were written without a look at the rules."""
