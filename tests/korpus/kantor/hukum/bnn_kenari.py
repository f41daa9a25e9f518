"""A narcotics office of a regency: three below target, one just met, one that got worse."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
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
