"""A fishing port and an office of libraries and archives, for sentences written without the rules.

Their staff stands in a free table.
"""

from __future__ import annotations

from lkjip_desktop.domain.model.entity import BarisTabel, KolomTabel, SelTabel, Tabel, keyed_id
from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_ujung import KantorUjung


class KantorDermaga(KantorUjung):
    """Staff and other things in free tables."""

    def pegawai(self, judul: str, sumber: str, *kolom: str, **baris: tuple[int, ...]) -> None:
        """A table of staff: the headings of its columns, and the figures of each row."""
        self.tabel_bebas("", "struktur_organisasi", judul, sumber, *kolom, **baris)

    def tabel_bebas(self, kunci: str, tempat: str, *judul: str, **baris: tuple[int, ...]) -> None:
        """A table in a section; `judul` is its title, its source and the headings of its columns.

        `kunci` sets the ids of its rows apart from those of another table.
        """
        title, source, *kolom = judul
        tabel = self.put(
            Tabel(f"{kunci}tabel", tempat=tempat, judul=title, sumber=source, urutan="b")
        )
        for number, head in enumerate(kolom):
            jenis = "angka" if number else "teks"
            columns = {"tabel": tabel, "judul": head, "jenis": jenis, "urutan": f"{number:02d}"}
            self.put(KolomTabel(f"{kunci}kolom-{number}", **columns))
        for number, (uraian, angka) in enumerate(baris.items()):
            row = BarisTabel(f"{kunci}pegawai-{number}", tabel=tabel, urutan=f"{number:02d}")
            line = self.put(row)
            self._sel(line, f"{kunci}kolom-0", isi=uraian.replace("_", " "))
            for column, figure in enumerate(angka, 1):
                self._sel(line, f"{kunci}kolom-{column}", angka=str(figure))

    def _sel(self, line: str, column: str, **columns: str) -> None:
        key = keyed_id(RUANG, SelTabel, line, column)
        self.put(SelTabel(key, baris_tabel=line, kolom_tabel=column, **columns))


def pelabuhan() -> Laporan:
    """A fishing port: more fish of less value, all money by quarter, one target just met."""
    k = KantorDermaga(2023)
    k.identitas("Pelabuhan Perikanan Nusantara Teluk Rembiga", "PPN Teluk Rembiga", (2020, 2024))
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya pendaratan ikan yang bernilai tambah",
        "Meningkatnya mutu layanan dan keselamatan di pelabuhan",
        "Meningkatnya kapasitas nelayan dan akuntabilitas pelabuhan",
    )
    ikan = k.ukuran(
        "PP-1",
        one,
        "Volume Produksi Ikan yang Didaratkan",
        "Produksi ikan",
        "14500 15000 13800/14120 13000/12740",
        satuan="ton",
        realisasi="15370",
    )
    nilai = k.ukuran(
        "PP-2",
        one,
        "Nilai Produksi Ikan yang Didaratkan",
        "Nilai produksi",
        "360 375 340/351 320/304",
        satuan="miliar rupiah",
        realisasi="349.2",
    )
    bongkar = k.ukuran(
        "PP-3",
        one,
        "Rata-Rata Waktu Bongkar Ikan",
        "Waktu bongkar",
        "5 4.5 5.5/5.2 6/6.4",
        satuan="jam",
        polaritas="turun",
        realisasi="4.6",
    )
    berlayar = k.ukuran(
        "PP-4",
        two,
        "Persentase Surat Persetujuan Berlayar yang Terbit pada Hari yang Sama",
        "SPB terbit pada hari yang sama",
        "92 93 91/90.5 90/88",
    )
    k.menurut_triwulan(
        berlayar,
        "Ukuran kapal",
        "Surat persetujuan berlayar menurut ukuran kapal",
        "Permohonan",
        "Terbit pada Hari yang Sama",
        Kapal_di_bawah_10_GT="310/298 290/281 335/322 265/255",
        Kapal_10_sampai_30_GT="150/135 140/127 160/146 150/132",
        Kapal_di_atas_30_GT="50/40 45/37 60/49 45/38",
    )
    fasilitas = k.ukuran(
        "PP-5",
        two,
        "Persentase Fasilitas Pelabuhan yang Berfungsi Baik",
        "Fasilitas berfungsi baik",
        "88 89 87/86 85/83",
    )
    k.menurut(
        fasilitas,
        "Kelompok",
        "Fasilitas pelabuhan menurut kelompok",
        "Fasilitas",
        "Berfungsi Baik",
        Fasilitas_pokok=("14", "13"),
        Fasilitas_fungsional=("36", "30"),
        Fasilitas_penunjang=("10", "8"),
    )
    puas = k.ukuran(
        "PP-6",
        two,
        "Indeks Kepuasan Pengguna Jasa Pelabuhan",
        "Kepuasan pengguna jasa",
        "3.4 3.45 3.35/3.42 3.3/3.28",
        satuan="indeks",
        realisasi="3.4",
    )
    celaka = k.ukuran(
        "PP-7",
        two,
        "Jumlah Kecelakaan Kerja di Kolam dan Dermaga",
        "Kecelakaan kerja",
        "4 3 5/7 6/6",
        satuan="kejadian",
        polaritas="turun",
        realisasi="3",
    )
    latih = k.ukuran(
        "PP-8",
        three,
        "Jumlah Nelayan yang Mengikuti Pelatihan Penanganan Ikan",
        "Nelayan terlatih",
        "250 260 230/241 200/175",
        satuan="orang",
        realisasi="290",
    )
    ikpa = k.ukuran(
        "PP-9",
        three,
        "Nilai Indikator Kinerja Pelaksanaan Anggaran",
        "IKPA",
        "93 94 92/94.85 91/90.2",
        satuan="nilai",
        realisasi="91.14",
    )
    k.biaya_triwulan(
        "Pengelolaan Pendaratan Ikan",
        **{
            ikan: (600, "110 140 150 182"),
            nilai: (150, "20 30 40 36"),
            bongkar: (250, "40 60 70 75"),
        },
    )
    k.biaya_triwulan(
        "Kesyahbandaran dan Keselamatan",
        **{berlayar: (500, "100 120 130 135"), celaka: (300, "50 70 80 91")},
    )
    k.biaya_triwulan(
        "Pemeliharaan Fasilitas Pelabuhan",
        **{fasilitas: (2200, "150 420 610 800"), puas: (100, "15 20 30 29")},
    )
    k.biaya_triwulan("Pemberdayaan Nelayan", **{latih: (400, "0 120 160 112")})
    k.biaya_triwulan("Dukungan Manajemen Pelabuhan", **{ikpa: (5500, "1200 1380 1350 1460")})
    k.seksi("syahbandar", "Tim Kerja Kesyahbandaran", berlayar, celaka)
    k.seksi("operasi", "Tim Kerja Operasional Pelabuhan", ikan, nilai, bongkar, fasilitas)
    k.seksi("usaha", "Tim Kerja Tata Kelola dan Usaha", puas, latih)
    k.seksi("tu", "Subbagian Tata Usaha", ikpa)
    k.pegawai(
        "Pegawai menurut unit kerja dan jenis kelamin",
        "Subbagian Tata Usaha, Desember 2023",
        "Unit kerja",
        "Laki-laki",
        "Perempuan",
        Subbagian_Tata_Usaha=(10, 8),
        Tim_Kerja_Kesyahbandaran=(13, 2),
        Tim_Kerja_Operasional_Pelabuhan=(16, 5),
        Tim_Kerja_Tata_Kelola_dan_Usaha=(5, 5),
    )
    columns = {"a": ikan, "b": nilai, "c": bongkar, "d": berlayar, "e": fasilitas}
    k.perjanjian("2023-01-16", **columns, f=puas, g=celaka, h=latih, i=ikpa)
    k.set(RUANG, pagu_awal="9700000000", pagu_lalu="9200000000")
    k.revisi("300000000", tanggal="2023-06-19")
    return k.laporan


def pustaka() -> Laporan:
    """Libraries and archives of a regency: belanja by jenis, three below target, one just met."""
    k = KantorDermaga(2024)
    k.identitas(
        "Dinas Perpustakaan dan Kearsipan Kabupaten Ranu Jenggala",
        "Dispusip Kabupaten Ranu Jenggala",
        (2021, 2026),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya budaya literasi masyarakat",
        "Meningkatnya mutu pengelolaan arsip daerah",
        "Meningkatnya akuntabilitas kinerja dinas",
    )
    gemar = k.ukuran(
        "1.1",
        one,
        "Tingkat Kegemaran Membaca",
        "Kegemaran membaca",
        "68 70 66/64.9 64/63.2",
        satuan="nilai",
        realisasi="66.3",
    )
    literasi = k.ukuran(
        "1.2",
        one,
        "Indeks Pembangunan Literasi Masyarakat",
        "IPLM",
        "60 62 57/58.4 54/52",
        satuan="indeks",
        realisasi="63",
    )
    kunjung = k.ukuran(
        "1.3",
        one,
        "Jumlah Kunjungan ke Perpustakaan Daerah",
        "Kunjungan perpustakaan",
        "42000 44000 40000/41300 38000/33900",
        satuan="kunjungan",
        realisasi="47250",
    )
    standar = k.ukuran(
        "1.4",
        one,
        "Persentase Perpustakaan yang Dikelola Sesuai Standar Nasional",
        "Perpustakaan berstandar",
        "40 45 35/36 30/28",
    )
    k.menurut(
        standar,
        "Jenis perpustakaan",
        "Perpustakaan berstandar menurut jenis",
        "Perpustakaan",
        "Sesuai Standar",
        Perpustakaan_sekolah=("200", "94"),
        Perpustakaan_desa=("120", "39"),
        Perpustakaan_kelurahan=("30", "7"),
    )
    baku = k.ukuran(
        "2.1",
        two,
        "Persentase Perangkat Daerah yang Mengelola Arsip secara Baku",
        "Pengelolaan arsip baku",
        "75 80 70/72.5 65/60",
    )
    k.menurut(
        baku,
        "Kelompok perangkat daerah",
        "Pengelolaan arsip baku menurut kelompok perangkat daerah",
        "Perangkat Daerah",
        "Baku",
        Badan=("6", "6"),
        Dinas=("18", "15"),
        Kecamatan=("16", "7"),
    )
    temu = k.ukuran(
        "2.2",
        two,
        "Rata-Rata Waktu Temu Kembali Arsip",
        "Waktu temu kembali",
        "15 12 20/18 25/27",
        satuan="menit",
        polaritas="turun",
        realisasi="12",
    )
    alih = k.ukuran(
        "2.3",
        two,
        "Jumlah Arsip Statis yang Dialihmediakan",
        "Alih media arsip",
        "5000 5500 4500/4380 4000/4150",
        satuan="berkas",
        realisasi="4900",
    )
    sakip = k.ukuran(
        "3.1",
        three,
        "Nilai Evaluasi Akuntabilitas Kinerja Dinas",
        "Nilai SAKIP",
        "76 77 75/74.12 74/72.6",
        satuan="nilai",
        realisasi="78.28",
    )
    k.biaya(
        "Pembinaan Perpustakaan",
        **{gemar: (300, 285), literasi: (250, 245), kunjung: (450, 441), standar: (600, 540)},
    )
    k.biaya("Pengelolaan Arsip", **{baku: (350, 336), temu: (200, 198)})
    k.biaya("Perlindungan dan Penyelamatan Arsip", **{alih: (450, 396)})
    k.biaya("Penunjang Urusan Pemerintahan Daerah", **{sakip: (4900, 4802)})
    k.jenis(1, j52=(1400, 1325), j53=(200, 186))
    k.jenis(2, j52=(550, 534))
    k.jenis(3, j52=(300, 270), j53=(150, 126))
    k.jenis(4, j51=(3600, 3546), j52=(1100, 1062), j53=(200, 194))
    k.seksi("pustaka", "Bidang Perpustakaan", gemar, literasi, kunjung, standar)
    k.seksi("arsip", "Bidang Kearsipan", baku, temu, alih)
    k.seksi("sekretariat", "Sekretariat", sakip)
    k.pegawai(
        "Pegawai menurut jabatan dan status",
        "Sekretariat, Desember 2024",
        "Jabatan",
        "PNS",
        "PPPK",
        Pejabat_struktural=(7, 0),
        Pustakawan=(8, 3),
        Arsiparis=(5, 2),
        Pelaksana=(14, 4),
    )
    columns = {"a": gemar, "b": literasi, "c": kunjung, "d": standar, "e": baku}
    k.perjanjian("2024-01-22", **columns, f=temu, g=alih, h=sakip)
    k.set(RUANG, pagu_awal="7800000000", pagu_lalu="7350000000")
    k.revisi("-300000000", tanggal="2024-09-16")
    return k.laporan


KANTOR_DERMAGA = {"ppn_rembiga": pelabuhan, "dispusip_ranu": pustaka}
"""Two offices more, for sentences that were written without a look at the rules."""
