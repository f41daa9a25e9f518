"""A marine academy: all money by quarter, three tables, four below target, one just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
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
