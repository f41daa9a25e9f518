"""A regency's health office: codes in digits, money and one table by quarter."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
    k.identitas(
        "Dinas Kesehatan Kabupaten Muara Belida", "Dinkes Kabupaten Muara Belida", (2021, 2026)
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya kesehatan ibu dan anak",
        "Terkendalinya penyakit menular dan tidak menular",
        "Meningkatnya mutu puskesmas dan tata kelola dinas",
    )
    salin = k.ukuran(
        "1.1",
        one,
        "Persentase Persalinan di Fasilitas Kesehatan",
        "Persalinan di faskes",
        "95 96 93/92.8 90/91",
    )
    puskesmas = k.rincian(
        salin,
        cara="jumlah_per_jumlah",
        judul="Persalinan menurut puskesmas",
        kolom_uraian="Puskesmas",
        kolom_pembanding="Persalinan",
        kolom_realisasi="Di Fasilitas",
    )
    for uraian, pairs in {
        "Puskesmas Ilir": ("100/96", "110/104", "105/101", "85/83"),
        "Puskesmas Ulu": ("60/55", "70/66", "65/62", "55/53"),
        "Puskesmas Rawa": ("80/74", "90/86", "95/90", "85/80"),
    }.items():
        quarters = {number: pair.split("/") for number, pair in enumerate(pairs, 1)}
        k.triwulan(puskesmas, {q: (a, b) for q, (a, b) in quarters.items()}, uraian=uraian)
    tengkes = k.ukuran(
        "1.2",
        one,
        "Prevalensi Balita Tengkes",
        "Tengkes",
        "15 14 17/16.4 19/20.1",
        polaritas="turun",
        realisasi="13.5",
    )
    imun = k.ukuran(
        "1.3",
        one,
        "Persentase Bayi yang Memperoleh Imunisasi Lengkap",
        "Imunisasi lengkap",
        "92 93 90/88.2 88/86",
        realisasi="87.4",
    )
    tensi = k.ukuran(
        "2.1",
        two,
        "Persentase Penderita Hipertensi yang Dilayani",
        "Pelayanan hipertensi",
        "70 75 65/58.5 60/51",
        realisasi="63",
    )
    paru = k.ukuran(
        "2.2",
        two,
        "Angka Keberhasilan Pengobatan Tuberkulosis",
        "Pengobatan tuberkulosis",
        "88 89 86/87.1 85/84",
        realisasi="91.52",
    )
    malaria = k.ukuran(
        "2.3",
        two,
        "Jumlah Desa Bebas Malaria",
        "Desa bebas malaria",
        "40 44 36/38 32/31",
        satuan="desa",
        realisasi="46",
    )
    dbd = k.ukuran(
        "2.4",
        two,
        "Jumlah Kematian akibat Demam Berdarah",
        "Kematian demam berdarah",
        "5 4 6/9 7/7",
        satuan="jiwa",
        polaritas="turun",
        realisasi="6",
    )
    akred = k.ukuran(
        "3.1",
        three,
        "Persentase Puskesmas Terakreditasi Paripurna",
        "Akreditasi paripurna",
        "60 65 55/50 50/45",
    )
    k.menurut(
        akred,
        "Wilayah",
        "Akreditasi puskesmas menurut wilayah",
        "Puskesmas",
        "Paripurna",
        Wilayah_pesisir=("8", "5"),
        Wilayah_tengah=("7", "5"),
        Wilayah_hulu=("5", "3"),
    )
    puas = k.ukuran(
        "3.2",
        three,
        "Indeks Kepuasan Masyarakat",
        "IKM",
        "84 85 83/83.6 82/81.9",
        satuan="indeks",
        realisasi="85.68",
    )
    nilai = k.ukuran(
        "3.3",
        three,
        "Nilai Akuntabilitas Kinerja Dinas",
        "Nilai akuntabilitas",
        "72 74 70/69.5 68/66.8",
        satuan="nilai",
        realisasi="72",
    )
    k.biaya_triwulan(
        "Pelayanan Kesehatan Keluarga",
        **{
            salin: (800, "150 190 200 212"),
            tengkes: (600, "90 140 150 160"),
            imun: (400, "60 90 80 98"),
        },
    )
    k.biaya_triwulan(
        "Pengendalian Penyakit",
        **{
            tensi: (300, "30 60 70 80"),
            paru: (500, "110 120 125 130"),
            malaria: (250, "50 60 60 75"),
            dbd: (150, "20 30 45 43"),
        },
    )
    k.biaya_triwulan(
        "Peningkatan Mutu Layanan",
        **{akred: (1500, "300 350 380 395"), puas: (100, "20 20 25 30")},
    )
    k.biaya_triwulan("Penunjang Urusan Dinas", **{nilai: (5400, "1200 1300 1350 1442")})
    k.seksi("kesga", "Bidang Kesehatan Masyarakat", salin, tengkes, imun)
    k.seksi("p2p", "Bidang Pencegahan dan Pengendalian Penyakit", tensi, paru, malaria, dbd)
    k.seksi("yankes", "Bidang Pelayanan Kesehatan", akred, puas)
    k.seksi("sekre", "Sekretariat", nilai)
    k.perjanjian(
        "2023-01-20",
        a=salin,
        b=tengkes,
        c=imun,
        d=tensi,
        e=paru,
        f=malaria,
        g=dbd,
        h=akred,
        i=puas,
        j=nilai,
    )
    k.set(RUANG, pagu_awal="9600000000", pagu_lalu="8000000000")
    k.revisi("400000000", tanggal="2023-08-14")
    return k.laporan
