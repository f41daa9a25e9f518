"""An office of assets and auctions: two fewer is better, three below target, two just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
    k.identitas(
        "Kantor Pelayanan Kekayaan Negara dan Lelang Muara Jenar",
        "KPKNL Muara Jenar",
        (2020, 2024),
    )
    one, two, three, four = k.sasaran_dua(
        "Sasaran Strategis",
        "Pengelolaan barang milik negara yang optimal",
        "Pelayanan lelang yang modern dan tepercaya",
        "Penyelesaian piutang negara yang efektif",
        "Organisasi dan keuangan yang akuntabel",
    )
    guna = k.ukuran(
        "1a",
        one,
        "Persentase Permohonan Pengelolaan Barang Milik Negara yang Diselesaikan Tepat Waktu",
        "Permohonan pengelolaan BMN",
        "90 92 88/89.6 85/83.7",
    )
    k.menurut_triwulan(
        guna,
        "Jenis permohonan",
        "Permohonan pengelolaan BMN menurut jenis",
        "Permohonan",
        "Tepat Waktu",
        Penetapan_status_penggunaan="40/36 52/48 60/57 48/45",
        Sewa="22/19 26/23 30/27 22/21",
        Penghapusan="35/30 41/37 50/46 74/68",
        Hibah="8/7 10/9 12/12 10/9",
    )
    tanah = k.ukuran(
        "1b",
        one,
        "Jumlah Bidang Tanah Barang Milik Negara yang Disertipikatkan",
        "Sertipikasi BMN",
        "150 160 140/146 120/98",
        satuan="bidang",
        realisasi="163",
    )
    nilai = k.ukuran(
        "1c",
        one,
        "Rata-Rata Lama Penyelesaian Penilaian Barang Milik Negara",
        "Lama penilaian",
        "14 13 15/15.8 16/17.2",
        satuan="hari",
        polaritas="turun",
        realisasi="14.6",
    )
    pokok = k.ukuran(
        "2a",
        two,
        "Nilai Pokok Lelang yang Dibukukan",
        "Pokok lelang",
        "320 340 300/287.4 260/271.9",
        satuan="miliar rupiah",
        realisasi="348.8",
    )
    laku = k.ukuran(
        "2b",
        two,
        "Persentase Objek Lelang yang Laku Terjual",
        "Objek lelang laku",
        "45 47 42/43.1 40/38.2",
    )
    k.menurut(
        laku,
        "Jenis lelang",
        "Objek lelang yang laku menurut jenis lelang",
        "Objek Ditawarkan",
        "Laku",
        Lelang_eksekusi_hak_tanggungan=("640", "173"),
        Lelang_eksekusi_barang_rampasan=("120", "84"),
        Lelang_noneksekusi_wajib=("210", "188"),
        Lelang_sukarela=("80", "38"),
    )
    batal = k.ukuran(
        "2c",
        two,
        "Jumlah Lelang yang Dibatalkan karena Kesalahan Administrasi Kantor",
        "Lelang batal",
        "4 3 6/5 8/9",
        satuan="kali",
        polaritas="turun",
        realisasi="4",
    )
    berkas = k.ukuran(
        "3a",
        three,
        "Persentase Berkas Kasus Piutang Negara yang Diselesaikan",
        "Berkas piutang",
        "30 32 28/30.5 25/24",
    )
    k.menurut(
        berkas,
        "Penyerah piutang",
        "Berkas kasus piutang negara menurut penyerah piutang",
        "Berkas Aktif",
        "Selesai",
        Rumah_sakit_pemerintah=("180", "62"),
        Perguruan_tinggi_negeri=("45", "18"),
        Pemerintah_daerah=("130", "29"),
        Instansi_vertikal=("75", "26"),
    )
    tagih = k.ukuran(
        "3b",
        three,
        "Jumlah Piutang Negara yang Dapat Ditagih",
        "Piutang tertagih",
        "2400 2600 2200/2315 2000/1742",
        satuan="juta rupiah",
        realisasi="2118",
    )
    puas = k.ukuran(
        "4a",
        four,
        "Indeks Kepuasan Pengguna Layanan",
        "Kepuasan pengguna",
        "4.5 4.55 4.45/4.48 4.4/4.37",
        satuan="indeks",
        realisasi="4.62",
    )
    latih = k.ukuran(
        "4b",
        four,
        "Persentase Pegawai yang Memenuhi Jam Pelatihan Minimal",
        "Jam pelatihan",
        "85 88 80/84.6 75/73.1",
    )
    k.menurut(
        latih,
        "Unit kerja",
        "Pegawai yang memenuhi jam pelatihan menurut unit kerja",
        "Pegawai",
        "Memenuhi",
        Subbagian_Umum=("8", "8"),
        Seksi_Pengelolaan_Kekayaan_Negara=("9", "8"),
        Seksi_Pelayanan_Penilaian=("10", "9"),
        Seksi_Pelayanan_Lelang=("11", "9"),
        Seksi_Piutang_Negara=("6", "5"),
        Seksi_Hukum_dan_Informasi=("6", "6"),
    )
    serap = k.ukuran(
        "4c",
        four,
        "Nilai Kualitas Pelaksanaan Anggaran",
        "Kualitas anggaran",
        "95 96 94/95.2 93/91.65",
        satuan="nilai",
        realisasi="95",
    )
    rekon = k.ukuran(
        "4d",
        four,
        "Persentase Satuan Kerja yang Melakukan Pemutakhiran Data Barang Milik Negara",
        "Pemutakhiran data BMN",
        "98 99 96/95.3 95/94.2",
    )
    k.menurut(
        rekon,
        "Wilayah",
        "Satuan kerja yang memutakhirkan data menurut wilayah",
        "Satuan Kerja",
        "Memutakhirkan",
        Kota_Muara_Jenar=("84", "83"),
        Kabupaten_Pesisir_Lengkuas=("52", "50"),
        Kabupaten_Hulu_Temenggung=("38", "36"),
        Kabupaten_Sela_Gading=("26", "25"),
    )
    k.biaya_triwulan(
        "Pengelolaan Barang Milik Negara",
        **{
            guna: (260, "48 60 72 70"),
            tanah: (540, "40 150 190 148"),
            nilai: (180, "30 44 52 46"),
            rekon: (120, "24 28 30 33"),
        },
    )
    k.biaya_triwulan(
        "Pelayanan Lelang",
        **{pokok: (310, "58 74 82 88"), laku: (150, "20 38 41 36"), batal: (40, "6 9 11 10")},
    )
    k.biaya_triwulan(
        "Pengurusan Piutang Negara", **{berkas: (170, "22 36 40 45"), tagih: (130, "18 25 28 31")}
    )
    k.biaya_triwulan(
        "Pengembangan Kapasitas Pegawai", **{latih: (200, "25 62 70 39"), puas: (50, "0 16 14 19")}
    )
    k.biaya_triwulan("Dukungan Manajemen Kantor", **{serap: (4350, "980 1080 1040 1187")})
    k.seksi("pkn", "Seksi Pengelolaan Kekayaan Negara", guna, tanah, rekon)
    k.seksi("nilai", "Seksi Pelayanan Penilaian", nilai)
    k.seksi("lelang", "Seksi Pelayanan Lelang", pokok, laku, batal)
    k.seksi("piutang", "Seksi Piutang Negara", berkas, tagih)
    k.seksi("umum", "Subbagian Umum", puas, latih, serap)
    k.pegawai(
        "Pegawai menurut unit kerja dan golongan",
        "Subbagian Umum, Desember 2023",
        "Unit Kerja",
        "Golongan II",
        "Golongan III",
        "Golongan IV",
        Subbagian_Umum=(3, 4, 1),
        Seksi_Pengelolaan_Kekayaan_Negara=(2, 6, 1),
        Seksi_Pelayanan_Penilaian=(1, 7, 2),
        Seksi_Pelayanan_Lelang=(3, 7, 1),
        Seksi_Piutang_Negara=(2, 3, 1),
        Seksi_Hukum_dan_Informasi=(1, 4, 1),
    )
    k.tabel_bebas(
        "wilayah-",
        "isu_strategis",
        "Nilai barang milik negara menurut wilayah",
        "Seksi Pengelolaan Kekayaan Negara, 2023",
        "Wilayah",
        "Tanah (miliar rupiah)",
        "Gedung dan Bangunan (miliar rupiah)",
        Kota_Muara_Jenar=(4120, 1865),
        Kabupaten_Pesisir_Lengkuas=(2310, 742),
        Kabupaten_Hulu_Temenggung=(1975, 518),
        Kabupaten_Sela_Gading=(1240, 391),
    )
    k.tabel_bebas(
        "pemohon-",
        "capaian_kinerja",
        "Pelaksanaan lelang menurut pemohon",
        "Seksi Pelayanan Lelang, 2023",
        "Pemohon",
        "Frekuensi",
        "Objek Laku",
        "Bea Lelang (juta rupiah)",
        Perbankan=(412, 173, 2860),
        Kejaksaan=(58, 84, 412),
        Satuan_kerja_pemerintah=(126, 188, 735),
        Badan_usaha_dan_perorangan=(34, 38, 264),
    )
    k.tabel_bebas(
        "bulan-",
        "realisasi_anggaran",
        "Penerimaan negara bukan pajak menurut jenis",
        "Subbagian Umum, 2023",
        "Jenis Penerimaan",
        "Target (juta rupiah)",
        "Realisasi (juta rupiah)",
        Bea_lelang=(4000, 4271),
        Sewa_barang_milik_negara=(1850, 1914),
        Penjualan_barang_milik_negara=(960, 873),
        Biaya_administrasi_piutang_negara=(240, 211),
    )
    columns = {"a": guna, "b": tanah, "c": nilai, "d": pokok, "e": laku, "f": batal}
    more = {"g": berkas, "h": tagih, "i": puas, "j": latih, "l": serap, "m": rekon}
    k.perjanjian("2023-01-16", **columns, **more)
    k.set(RUANG, pagu_awal="6200000000", pagu_lalu="6350000000")
    k.revisi("480000000", tanggal="2023-05-08")
    k.revisi("-180000000", tanggal="2023-09-25")
    return k.laporan
