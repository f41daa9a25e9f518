"""A marine academy and a heritage office, for sentences that were written without the rules."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_dermaga import KantorDermaga


def poltekpel() -> Laporan:
    """A marine academy: all money by quarter, three tables, four below target, one just met."""
    k = KantorDermaga(2023)
    k.identitas("Politeknik Pelayaran Teluk Kasumba", "Poltekpel Teluk Kasumba", (2020, 2024))
    one, two, three, four = k.sasaran_dua(
        "Sasaran Program",
        "Meningkatnya kualitas lulusan pendidikan vokasi pelayaran",
        "Meningkatnya mutu pembelajaran dan sarana pendidikan",
        "Meningkatnya penelitian dan pengabdian kepada masyarakat",
        "Meningkatnya tata kelola politeknik",
    )
    lulus = k.ukuran(
        "PL.1",
        one,
        "Persentase Taruna yang Lulus Tepat Waktu",
        "Kelulusan tepat waktu",
        "90 91 88/86.5 86/85.2",
    )
    k.menurut(
        lulus,
        "Program studi",
        "Kelulusan taruna menurut program studi",
        "Taruna Tingkat Akhir",
        "Lulus Tepat Waktu",
        Nautika=("100", "93"),
        Teknika=("90", "79"),
        Ketatalaksanaan_Pelayaran=("60", "56"),
    )
    kerja = k.ukuran(
        "PL.2",
        one,
        "Persentase Lulusan yang Bekerja dalam Enam Bulan",
        "Lulusan bekerja",
        "80 82 78/79.4 76/71",
    )
    k.menurut(
        kerja,
        "Program studi",
        "Lulusan yang bekerja menurut program studi",
        "Lulusan",
        "Bekerja",
        Nautika=("93", "70"),
        Teknika=("79", "61"),
        Ketatalaksanaan_Pelayaran=("56", "40"),
    )
    sertifikat = k.ukuran(
        "PL.3",
        one,
        "Jumlah Sertifikat Kompetensi Pelaut yang Diterbitkan",
        "Sertifikat pelaut",
        "5200 5400 5000/4870 4800/4325",
        satuan="sertifikat",
        realisasi="5460",
    )
    lama = k.ukuran(
        "PL.4",
        one,
        "Rata-Rata Lama Penerbitan Sertifikat",
        "Lama penerbitan sertifikat",
        "5 4 6/6.5 7/8",
        satuan="hari",
        polaritas="turun",
        realisasi="4.5",
    )
    dosen = k.ukuran(
        "PL.5",
        two,
        "Persentase Dosen yang Bersertifikat Internasional",
        "Dosen bersertifikat",
        "70 74 65/66 60/58",
        realisasi="68",
    )
    simulator = k.ukuran(
        "PL.6",
        two,
        "Persentase Simulator dan Alat Praktik yang Laik Pakai",
        "Simulator laik pakai",
        "85 88 82/80 80/77.5",
    )
    k.menurut(
        simulator,
        "Kelompok alat",
        "Simulator dan alat praktik menurut kelompok",
        "Alat",
        "Laik Pakai",
        Simulator_anjungan=("12", "11"),
        Simulator_kamar_mesin=("8", "7"),
        Alat_keselamatan=("20", "16"),
    )
    celaka = k.ukuran(
        "PL.7",
        two,
        "Jumlah Kecelakaan Taruna pada Saat Praktik",
        "Kecelakaan praktik",
        "4 3 5/6 6/5",
        satuan="kejadian",
        polaritas="turun",
        realisasi="5",
    )
    publikasi = k.ukuran(
        "PL.8",
        three,
        "Jumlah Publikasi Hasil Penelitian Dosen",
        "Publikasi penelitian",
        "24 26 22/21 20/16",
        satuan="publikasi",
        realisasi="27",
    )
    warga = k.ukuran(
        "PL.9",
        three,
        "Jumlah Peserta Diklat Pemberdayaan Masyarakat",
        "Peserta diklat pemberdayaan",
        "600 650 550/572 500/340",
        satuan="orang",
        realisasi="648",
    )
    blu = k.ukuran(
        "PL.10",
        four,
        "Pendapatan Badan Layanan Umum",
        "Pendapatan BLU",
        "32 35 29/30.6 26/24.8",
        satuan="miliar rupiah",
        realisasi="33.28",
    )
    puas = k.ukuran(
        "PL.11",
        four,
        "Indeks Kepuasan Taruna dan Pengguna Jasa",
        "Kepuasan pengguna jasa",
        "3.4 3.45 3.35/3.31 3.3/3.27",
        satuan="indeks",
        realisasi="3.34",
    )
    ikpa = k.ukuran(
        "PL.12",
        four,
        "Nilai Indikator Kinerja Pelaksanaan Anggaran",
        "IKPA",
        "95 96 94/93.2 93/91.8",
        satuan="nilai",
        realisasi="95.95",
    )
    k.biaya_triwulan(
        "Penyelenggaraan Pendidikan Taruna",
        **{
            lulus: (4200, "720 1150 1180 982"),
            kerja: (500, "60 120 140 130"),
            celaka: (300, "50 70 80 85"),
        },
    )
    k.biaya_triwulan(
        "Diklat dan Sertifikasi Pelaut",
        **{
            sertifikat: (2600, "520 640 700 688"),
            lama: (400, "70 90 110 114"),
            warga: (1200, "0 380 460 276"),
        },
    )
    k.biaya_triwulan(
        "Peningkatan Mutu Dosen dan Sarana",
        **{dosen: (900, "90 240 260 238"), simulator: (3100, "0 610 1150 1092")},
    )
    k.biaya_triwulan("Penelitian Terapan", **{publikasi: (600, "40 150 190 172")})
    k.biaya_triwulan(
        "Dukungan Manajemen Politeknik",
        **{
            blu: (800, "160 190 200 218"),
            puas: (150, "20 40 40 44"),
            ikpa: (12250, "2900 3010 3050 3045"),
        },
    )
    k.seksi("akademik", "Subbagian Akademik dan Ketarunaan", lulus, kerja, celaka)
    k.seksi("diklat", "Unit Diklat Keterampilan Pelaut", sertifikat, lama)
    k.seksi("sarana", "Unit Simulator", simulator)
    k.seksi("teliti", "Pusat Penelitian dan Pengabdian", dosen, publikasi, warga)
    k.seksi("umum", "Subbagian Keuangan dan Umum", blu, puas, ikpa)
    k.pegawai(
        "Pegawai menurut unit kerja dan jabatan",
        "Subbagian Keuangan dan Umum, Desember 2023",
        "Unit Kerja",
        "Dosen",
        "Instruktur",
        "Tenaga Kependidikan",
        Jurusan_Nautika=(22, 6, 4),
        Jurusan_Teknika=(19, 7, 5),
        Jurusan_Ketatalaksanaan=(14, 2, 3),
        Unit_Simulator=(0, 9, 2),
        Subbagian_Keuangan_dan_Umum=(0, 0, 31),
    )
    columns = {"a": lulus, "b": kerja, "c": sertifikat, "d": lama, "e": dosen, "f": simulator}
    more = {"g": celaka, "h": publikasi, "i": warga, "j": blu, "k": puas, "l": ikpa}
    k.perjanjian("2023-01-11", **columns, **more)
    k.set(RUANG, pagu_awal="26500000000", pagu_lalu="25200000000")
    k.revisi("500000000", tanggal="2023-08-14")
    return k.laporan


def cagar_budaya() -> Laporan:
    """A heritage office: belanja by jenis, two revisions, four below target, one just met."""
    k = KantorDermaga(2024)
    k.identitas(
        "Balai Pelestarian Cagar Budaya Provinsi Tanah Wulung",
        "BPCB Tanah Wulung",
        (2021, 2026),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya pelindungan cagar budaya",
        "Meningkatnya pemanfaatan cagar budaya oleh masyarakat",
        "Meningkatnya akuntabilitas kinerja balai",
    )
    pelihara = k.ukuran(
        "CB-1",
        one,
        "Persentase Cagar Budaya yang Terpelihara",
        "Cagar budaya terpelihara",
        "80 82 78/76 75/73",
    )
    k.menurut(
        pelihara,
        "Jenis cagar budaya",
        "Cagar budaya menurut jenis",
        "Cagar Budaya",
        "Terpelihara",
        Bangunan=("120", "104"),
        Struktur=("64", "49"),
        Situs=("56", "39"),
    )
    daftar = k.ukuran(
        "CB-2",
        one,
        "Jumlah Objek Diduga Cagar Budaya yang Didaftarkan",
        "Objek didaftarkan",
        "150 160 140/131 130/124",
        satuan="objek",
        realisasi="165",
    )
    kaji = k.ukuran(
        "CB-3",
        one,
        "Persentase Usulan Penetapan yang Selesai Dikaji Tim Ahli",
        "Usulan dikaji",
        "75 78 72/70.5 70/69",
    )
    k.menurut(
        kaji,
        "Kabupaten/kota",
        "Usulan penetapan menurut kabupaten/kota",
        "Usulan",
        "Selesai Dikaji",
        Wulung_Utara=("30", "24"),
        Wulung_Selatan=("24", "14"),
        Batu_Lapis=("16", "10"),
        Kota_Tirai=("10", "8"),
    )
    rusak = k.ukuran(
        "CB-4",
        one,
        "Rata-Rata Lama Penanganan Laporan Kerusakan",
        "Penanganan laporan kerusakan",
        "10 9 12/13 14/16",
        satuan="hari",
        polaritas="turun",
        realisasi="9.2",
    )
    curi = k.ukuran(
        "CB-5",
        one,
        "Jumlah Kasus Pencurian dan Perusakan Cagar Budaya",
        "Pencurian dan perusakan",
        "6 5 8/7 10/11",
        satuan="kasus",
        polaritas="turun",
        realisasi="8",
    )
    kunjung = k.ukuran(
        "CB-6",
        two,
        "Jumlah Kunjungan ke Situs Terbuka",
        "Kunjungan situs",
        "180000 190000 165000/171500 150000/98000",
        satuan="kunjungan",
        realisasi="198000",
    )
    jupel = k.ukuran(
        "CB-7",
        two,
        "Persentase Juru Pelihara yang Bersertifikat",
        "Juru pelihara bersertifikat",
        "60 65 55/52 50/48",
        realisasi="57",
    )
    kemah = k.ukuran(
        "CB-8",
        two,
        "Jumlah Peserta Kemah dan Lawatan Budaya",
        "Peserta kemah budaya",
        "800 850 750/764 700/512",
        satuan="orang",
        realisasi="824",
    )
    retribusi = k.ukuran(
        "CB-9",
        two,
        "Penerimaan Retribusi Situs",
        "Retribusi situs",
        "2400 2500 2200/2310 2000/1480",
        satuan="juta rupiah",
        realisasi="2280",
    )
    puas = k.ukuran(
        "CB-10",
        three,
        "Indeks Kepuasan Pengunjung",
        "Kepuasan pengunjung",
        "82 83 81/81.6 80/79.3",
        satuan="indeks",
        realisasi="83.64",
    )
    sakip = k.ukuran(
        "CB-11",
        three,
        "Nilai SAKIP Balai",
        "Nilai SAKIP",
        "75 76 74/73.4 72/71",
        satuan="nilai",
        realisasi="76.5",
    )
    k.biaya(
        "Pelindungan Cagar Budaya",
        **{pelihara: (1800, 1728), rusak: (300, 288), curi: (400, 380)},
    )
    k.biaya("Pendaftaran dan Penetapan Cagar Budaya", **{daftar: (500, 485), kaji: (300, 264)})
    k.biaya(
        "Pemanfaatan Cagar Budaya",
        **{kunjung: (900, 873), jupel: (200, 170), kemah: (450, 441), retribusi: (150, 141)},
    )
    k.biaya("Penunjang Urusan Pemerintahan Daerah", **{puas: (100, 96), sakip: (4900, 4802)})
    k.jenis(1, j52=(1900, 1816), j53=(600, 580))
    k.jenis(2, j52=(800, 749))
    k.jenis(3, j52=(1500, 1440), j53=(200, 185))
    k.jenis(4, j51=(3700, 3640), j52=(1100, 1066), j53=(200, 192))
    k.seksi("lindung", "Seksi Pelindungan", pelihara, rusak, curi)
    k.seksi("tetap", "Seksi Pendaftaran dan Penetapan", daftar, kaji)
    k.seksi("manfaat", "Seksi Pemanfaatan", kunjung, jupel, kemah, retribusi)
    k.seksi("tu", "Subbagian Tata Usaha", puas, sakip)
    k.pegawai(
        "Pegawai menurut unit kerja dan status",
        "Subbagian Tata Usaha, Desember 2024",
        "Unit Kerja",
        "PNS",
        "PPPK",
        "Juru Pelihara",
        Subbagian_Tata_Usaha=(14, 3, 0),
        Seksi_Pelindungan=(11, 4, 62),
        Seksi_Pendaftaran_dan_Penetapan=(9, 2, 0),
        Seksi_Pemanfaatan=(8, 5, 38),
    )
    k.tabel_bebas(
        "situs-",
        "isu_strategis",
        "Situs terbuka dan juru pelihara menurut kabupaten/kota",
        "Seksi Pemanfaatan, 2024",
        "Kabupaten/Kota",
        "Situs Terbuka",
        "Juru Pelihara",
        Wulung_Utara=(17, 41),
        Wulung_Selatan=(12, 28),
        Batu_Lapis=(9, 22),
        Kota_Tirai=(4, 9),
    )
    columns = {"a": pelihara, "b": daftar, "c": kaji, "d": rusak, "e": curi, "f": kunjung}
    more = {"g": jupel, "h": kemah, "i": retribusi, "j": puas, "k": sakip}
    k.perjanjian("2024-01-18", **columns, **more)
    k.set(RUANG, pagu_awal="10200000000", pagu_lalu="9400000000")
    k.revisi("-500000000", tanggal="2024-05-13")
    k.revisi("300000000", tanggal="2024-10-21")
    return k.laporan


KANTOR_LAZUARDI = {"poltekpel_kasumba": poltekpel, "bpcb_wulung": cagar_budaya}
"""Two offices more, for sentences that were written without a look at the rules."""
