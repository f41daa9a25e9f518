"""A polytechnic: codes with a space, four sasaran, two results as a year before."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
    k.identitas("Politeknik Negeri Teluk Cendana", "Poltek Teluk Cendana", (2025, 2029))
    one, two, three, four = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya kualitas lulusan pendidikan vokasi",
        "Meningkatnya kualitas dosen",
        "Meningkatnya kualitas kurikulum dan pembelajaran",
        "Meningkatnya tata kelola politeknik",
    )
    lulus = k.ukuran(
        "IKU 1.1",
        one,
        "Persentase Lulusan yang Bekerja, Berwirausaha, atau Melanjutkan Studi",
        "Serapan lulusan",
        "70 72 68/71.2 65/66",
    )
    k.menurut(
        lulus,
        "Jurusan",
        "Serapan lulusan menurut jurusan",
        "Lulusan",
        "Terserap",
        Teknik_Mesin=("150", "114"),
        Teknik_Elektro=("120", "84"),
        Akuntansi=("200", "138"),
        Administrasi_Bisnis=("130", "78"),
    )
    luar = k.ukuran(
        "IKU 1.2",
        one,
        "Persentase Mahasiswa yang Berkegiatan di Luar Kampus",
        "Kegiatan luar kampus",
        "30 32 28/24.5 25/20",
        realisasi="36",
    )
    juara = k.ukuran(
        "IKU 1.3",
        one,
        "Jumlah Prestasi Mahasiswa Tingkat Nasional",
        "Prestasi mahasiswa",
        "25 28 22/23 20/21",
        satuan="prestasi",
        realisasi="25",
    )
    dosen = k.ukuran(
        "IKU 2.1",
        two,
        "Persentase Dosen Bersertifikat Kompetensi",
        "Sertifikasi dosen",
        "65 68 60/62.5 55/56.4",
    )
    k.menurut(
        dosen,
        "Jabatan",
        "Sertifikasi dosen menurut jabatan",
        "Dosen",
        "Bersertifikat",
        Lektor_kepala=("40", "36"),
        Lektor=("70", "49"),
        Asisten_ahli=("50", "27"),
    )
    teliti = k.ukuran(
        "IKU 2.2",
        two,
        "Jumlah Penelitian Terapan yang Digunakan Mitra",
        "Penelitian terapan",
        "12 14 10/10 9/8",
        satuan="penelitian",
        realisasi="10",
    )
    mitra = k.ukuran(
        "IKU 3.1",
        three,
        "Persentase Program Studi yang Bekerja Sama dengan Mitra",
        "Kerja sama program studi",
        "80 85 75/75 70/68.75",
        realisasi="93.75",
    )
    unggul = k.ukuran(
        "IKU 3.2",
        three,
        "Persentase Program Studi Terakreditasi Unggul",
        "Akreditasi unggul",
        "25 30 20/18.75 20/18.75",
        realisasi="18.75",
    )
    sakip = k.ukuran(
        "IKU 4.1",
        four,
        "Nilai SAKIP",
        "SAKIP",
        "75 77 73/74.2 72/71.6",
        satuan="nilai",
        realisasi="76.5",
    )
    periksa = k.ukuran(
        "IKU 4.2",
        four,
        "Jumlah Temuan Pemeriksaan yang Belum Selesai",
        "Temuan pemeriksaan",
        "6 5 8/7 9/10",
        satuan="temuan",
        polaritas="turun",
        realisasi="3",
    )
    k.biaya("Pendidikan Vokasi", **{lulus: (2400, 2280), luar: (900, 864), juara: (300, 294)})
    k.biaya("Peningkatan Mutu Dosen", **{dosen: (1500, 1425), teliti: (1000, 840)})
    k.biaya("Penguatan Program Studi", **{mitra: (600, 585), unggul: (700, 651)})
    k.biaya("Dukungan Manajemen Politeknik", **{sakip: (600, 588), periksa: (22000, 21780)})
    k.seksi("akademik", "Bagian Akademik dan Kemahasiswaan", lulus, luar, juara)
    k.seksi("p3m", "Pusat Penelitian dan Pengabdian kepada Masyarakat", dosen, teliti)
    k.seksi("mutu", "Pusat Penjaminan Mutu", mitra, unggul)
    k.seksi("umum", "Bagian Umum dan Keuangan", sakip, periksa)
    columns = {"a": lulus, "b": luar, "c": juara, "d": dosen, "e": teliti}
    k.perjanjian("2025-01-24", **columns, f=mitra, g=unggul, h=sakip, i=periksa)
    k.set(RUANG, pagu_awal="29000000000", pagu_lalu="31250000000")
    k.revisi("1000000000", tanggal="2025-07-15")
    return k.laporan
