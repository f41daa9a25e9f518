"""A detention house with three sections: the last year of its plan, money by quarter."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas(
        "Rumah Tahanan Negara Kelas IIB Tanjung Merpati",
        "Rutan Kelas IIB Tanjung Merpati",
        (2020, 2024),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya pelayanan dan perawatan tahanan",
        "Terjaganya keamanan dan ketertiban rutan",
        "Meningkatnya akuntabilitas pengelolaan rutan",
    )
    bina = k.ukuran(
        "SK.1.1",
        one,
        "Persentase Penghuni yang Mengikuti Pembinaan Kepribadian",
        "Pembinaan kepribadian",
        "82 - 80/79.2 78/76.5",
    )
    k.menurut(
        bina,
        "Blok",
        "Pembinaan kepribadian menurut blok hunian",
        "Penghuni",
        "Mengikuti",
        Blok_Melati=("180", "150"),
        Blok_Dahlia=("160", "136"),
        Blok_Flamboyan=("120", "96"),
        Blok_Teratai=("40", "38"),
    )
    sidang = k.ukuran(
        "SK.1.2",
        one,
        "Jumlah Sidang Jarak Jauh yang Difasilitasi",
        "Sidang jarak jauh",
        "640 - 600/615 560/540",
        satuan="sidang",
        realisasi="672",
    )
    tunggu = k.ukuran(
        "SK.1.3",
        one,
        "Rata-Rata Waktu Tunggu Layanan Kunjungan",
        "Waktu tunggu kunjungan",
        "25 - 30/28 35/36",
        satuan="menit",
        polaritas="turun",
        realisasi="22",
    )
    rujuk = k.ukuran(
        "SK.1.4",
        one,
        "Persentase Rujukan Kesehatan yang Terlayani",
        "Rujukan terlayani",
        "92 - 90/91 88/86",
    )
    k.menurut_triwulan(
        rujuk,
        "Jenis rujukan",
        "Rujukan kesehatan menurut jenis",
        "Rujukan",
        "Terlayani",
        Rawat_jalan="40/36 45/41 50/46 45/42",
        Rawat_inap="8/6 10/8 12/10 10/7",
        Gawat_darurat="6/6 8/8 9/8 7/7",
    )
    razia = k.ukuran(
        "SK.2.1",
        two,
        "Jumlah Razia Blok Hunian",
        "Razia",
        "104 - 96/98 96/90",
        satuan="kali",
        realisasi="104",
    )
    barang = k.ukuran(
        "SK.2.2",
        two,
        "Jumlah Barang Terlarang yang Ditemukan di Blok Hunian",
        "Barang terlarang",
        "60 - 70/66 80/85",
        satuan="barang",
        polaritas="turun",
        realisasi="75",
    )
    siaga = k.ukuran(
        "SK.2.3",
        two,
        "Persentase Petugas Jaga yang Lulus Uji Kesiapsiagaan",
        "Uji kesiapsiagaan",
        "85 - 82/83.5 80/81",
    )
    k.menurut(
        siaga,
        "Regu",
        "Uji kesiapsiagaan menurut regu jaga",
        "Petugas Diuji",
        "Lulus",
        Regu_I=("14", "13"),
        Regu_II=("14", "12"),
        Regu_III=("15", "15"),
        Regu_IV=("13", "11"),
        Pintu_utama=("14", "12"),
    )
    ikpa = k.ukuran(
        "SK.3.1",
        three,
        "Nilai Indikator Kinerja Pelaksanaan Anggaran",
        "IKPA",
        "93 - 92/92.6 91/90.2",
        satuan="nilai",
        realisasi="95.79",
    )
    puas = k.ukuran(
        "SK.3.2",
        three,
        "Indeks Kepuasan Pengunjung Rutan",
        "Kepuasan pengunjung",
        "82 - 80/80.4 79/78",
        satuan="indeks",
        realisasi="79.95",
    )
    aset = k.ukuran(
        "SK.3.3",
        three,
        "Persentase Barang Milik Negara dalam Kondisi Baik",
        "BMN baik",
        "88 - 86/86 85/84.1",
        realisasi="88.88",
    )
    k.biaya_triwulan(
        "Pelayanan dan Pembinaan Tahanan",
        **{
            bina: (420, "60 105 110 124"),
            sidang: (180, "35 42 45 49"),
            tunggu: (100, "18 25 26 28"),
        },
    )
    k.biaya_triwulan("Perawatan Kesehatan Tahanan", **{rujuk: (650, "110 150 160 165")})
    k.biaya_triwulan(
        "Pengamanan Rumah Tahanan",
        **{
            razia: (260, "50 65 68 72"),
            barang: (140, "20 30 35 41"),
            siaga: (200, "15 50 60 61"),
        },
    )
    k.biaya_triwulan(
        "Dukungan Manajemen Rutan",
        **{
            ikpa: (5200, "1150 1300 1280 1392"),
            puas: (50, "6 12 14 17"),
            aset: (300, "40 70 80 80"),
        },
    )
    k.seksi("yantah", "Subseksi Pelayanan Tahanan", bina, sidang, tunggu, rujuk)
    k.seksi("kpr", "Kesatuan Pengamanan Rutan", razia, barang, siaga)
    k.seksi("kelola", "Subseksi Pengelolaan", ikpa, puas, aset)
    k.pegawai(
        "Pegawai menurut seksi dan golongan",
        "Subseksi Pengelolaan, Desember 2024",
        "Seksi",
        "Golongan IV",
        "Golongan III",
        "Golongan II",
        Kepala_Rutan=(1, 0, 0),
        Pelayanan_Tahanan=(0, 9, 5),
        Pengelolaan=(0, 8, 4),
        Kesatuan_Pengamanan=(0, 22, 51),
    )
    k.tabel_bebas(
        "huni-",
        "isu_strategis",
        "Penghuni menurut status penahanan",
        "Subseksi Pelayanan Tahanan, 31 Desember 2024",
        "Status",
        "Laki-laki",
        "Perempuan",
        Tahanan_kepolisian=(46, 3),
        Tahanan_kejaksaan=(84, 6),
        Tahanan_pengadilan=(190, 14),
        Narapidana=(140, 17),
    )
    columns = {"a": bina, "b": sidang, "c": tunggu, "d": rujuk, "e": razia, "f": barang}
    k.perjanjian("2024-01-19", **columns, g=siaga, h=ikpa, i=puas, j=aset)
    k.set(RUANG, pagu_awal="7800000000", pagu_lalu="7100000000")
    k.revisi("-300000000", tanggal="2024-10-07")
    return k.laporan
