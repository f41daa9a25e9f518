"""An airport: flights and money by quarter, four below target, one just met, the plan's end."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas(
        "Unit Penyelenggara Bandar Udara Kelas II Rimba Kencana",
        "UPBU Rimba Kencana",
        (2020, 2024),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya keselamatan dan keamanan penerbangan",
        "Meningkatnya pelayanan angkutan udara",
        "Meningkatnya akuntabilitas pengelolaan bandar udara",
    )
    laik = k.ukuran(
        "BU.1",
        one,
        "Persentase Fasilitas Bandar Udara yang Laik Operasi",
        "Fasilitas laik operasi",
        "95 - 93/92.4 91/90",
    )
    k.menurut(
        laik,
        "Kelompok fasilitas",
        "Fasilitas bandar udara menurut kelompok",
        "Fasilitas",
        "Laik Operasi",
        Sisi_udara=("48", "47"),
        Sisi_darat=("72", "65"),
        Alat_bantu_pendaratan=("20", "19"),
        Kendaraan_penyelamatan=("10", "8"),
    )
    ganggu = k.ukuran(
        "BU.2",
        one,
        "Jumlah Kejadian Gangguan Keamanan Penerbangan",
        "Gangguan keamanan",
        "8 - 10/11 12/12",
        satuan="kejadian",
        polaritas="turun",
        realisasi="6",
    )
    tanggap = k.ukuran(
        "BU.3",
        one,
        "Rata-Rata Waktu Tanggap Kendaraan Penyelamatan",
        "Waktu tanggap",
        "3 - 3.2/3.1 3.5/3.6",
        satuan="menit",
        polaritas="turun",
        realisasi="3.15",
    )
    sertifikat = k.ukuran(
        "BU.4",
        one,
        "Persentase Personel dengan Sertifikat Kompetensi yang Berlaku",
        "Personel bersertifikat",
        "90 - 88/89 85/84",
    )
    k.menurut(
        sertifikat,
        "Unit",
        "Personel bersertifikat menurut unit",
        "Personel",
        "Bersertifikat",
        Pelayanan_darurat=("30", "28"),
        Keamanan_penerbangan=("40", "37"),
        Teknik_dan_operasi=("25", "22"),
        Informasi_penerbangan=("5", "5"),
    )
    tepat = k.ukuran(
        "BU.5",
        two,
        "Persentase Keberangkatan Pesawat yang Tepat Waktu",
        "Keberangkatan tepat waktu",
        "85 - 83/81.5 80/77",
    )
    k.menurut_triwulan(
        tepat,
        "Rute",
        "Keberangkatan pesawat menurut rute",
        "Keberangkatan",
        "Tepat Waktu",
        Rute_Sulinggar="180/150 190/165 200/172 190/145",
        Rute_Teluk_Nanas="90/81 95/88 95/87 90/76",
        Rute_perintis="60/45 65/52 65/50 60/41",
    )
    penumpang = k.ukuran(
        "BU.6",
        two,
        "Jumlah Penumpang yang Dilayani",
        "Penumpang",
        "180 - 170/164.5 160/142",
        satuan="ribu orang",
        realisasi="171",
    )
    kargo = k.ukuran(
        "BU.7",
        two,
        "Volume Kargo yang Diangkut",
        "Kargo",
        "900 - 850/905 800/812",
        satuan="ton",
        realisasi="1026",
    )
    puas = k.ukuran(
        "BU.8",
        two,
        "Indeks Kepuasan Pengguna Jasa Bandar Udara",
        "Kepuasan pengguna jasa",
        "84 - 83/82.6 82/81",
        satuan="indeks",
        realisasi="84",
    )
    pnbp = k.ukuran(
        "BU.9",
        three,
        "Penerimaan Negara Bukan Pajak Bandar Udara",
        "PNBP",
        "2400 - 2200/2310 2000/1890",
        satuan="juta rupiah",
        realisasi="2520",
    )
    nka = k.ukuran(
        "BU.10",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "88 - 87/86.2 85/84.9",
        satuan="nilai",
        realisasi="91.52",
    )
    k.biaya_triwulan(
        "Pemeliharaan Fasilitas Bandar Udara",
        **{laik: (5200, "600 1400 1700 1396")},
    )
    k.biaya_triwulan(
        "Keamanan dan Pelayanan Darurat",
        **{ganggu: (900, "180 220 240 233"), tanggap: (700, "100 150 200 194")},
    )
    k.biaya_triwulan("Peningkatan Kompetensi Personel", **{sertifikat: (400, "20 110 130 108")})
    k.biaya_triwulan(
        "Penyelenggaraan Angkutan Udara",
        **{
            tepat: (300, "60 75 80 73"),
            penumpang: (600, "120 140 160 150"),
            kargo: (200, "35 50 55 48"),
            puas: (100, "10 30 20 35"),
        },
    )
    k.biaya_triwulan(
        "Dukungan Manajemen Bandar Udara",
        **{pnbp: (600, "130 140 150 162"), nka: (9000, "2000 2250 2300 2414")},
    )
    k.seksi("teknik", "Seksi Teknik dan Operasi", laik, tepat)
    k.seksi("aman", "Seksi Keamanan dan Pelayanan Darurat", ganggu, tanggap, sertifikat)
    k.seksi("jasa", "Seksi Pelayanan dan Kerja Sama", penumpang, kargo, puas, pnbp)
    k.seksi("tu", "Subbagian Keuangan dan Tata Usaha", nka)
    k.pegawai(
        "Pegawai menurut unit kerja dan status",
        "Subbagian Keuangan dan Tata Usaha, Desember 2024",
        "Unit Kerja",
        "PNS",
        "PPPK",
        "Tenaga Kontrak",
        Seksi_Teknik_dan_Operasi=(26, 4, 8),
        Seksi_Keamanan_dan_Pelayanan_Darurat=(45, 11, 20),
        Seksi_Pelayanan_dan_Kerja_Sama=(14, 3, 7),
        Subbagian_Keuangan_dan_Tata_Usaha=(15, 2, 5),
    )
    k.tabel_bebas(
        "terbang-",
        "isu_strategis",
        "Penerbangan dan penumpang menurut maskapai",
        "Seksi Pelayanan dan Kerja Sama, 2024",
        "Maskapai",
        "Penerbangan",
        "Penumpang",
        Lintas_Jaya=(660, 88000),
        Nusa_Air=(450, 61000),
        Perintis_Raya=(270, 22000),
    )
    columns = {"a": laik, "b": ganggu, "c": tanggap, "d": sertifikat, "e": tepat}
    more = {"f": penumpang, "g": kargo, "h": puas, "i": pnbp, "j": nka}
    k.perjanjian("2024-01-15", **columns, **more)
    k.set(RUANG, pagu_awal="18500000000", pagu_lalu="17200000000")
    k.revisi("-500000000", tanggal="2024-07-22")
    return k.laporan
