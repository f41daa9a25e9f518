"""A customs office and a museum, for a fifth set of sentences written without the rules."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_baru import JUTA
from tests.korpus.kantor_segar import KantorSegar


class KantorUjung(KantorSegar):
    """Belanja of a kegiatan and rows by quarter, in one line each."""

    def jenis(self, nomor: int, **juta: tuple[int, int]) -> None:
        """Pagu and realisasi of the kegiatan of that number by jenis, such as j51=(1800, 1773)."""
        for jenis, (pagu, spent) in juta.items():
            columns = {"jenis": jenis[1:], "sumber_dana": "Rupiah Murni"}
            amounts = str(pagu * JUTA), str(spent * JUTA)
            self.belanja(f"kegiatan-{nomor}", *amounts, **columns)

    def menurut_triwulan(self, indikator: str, kolom: str, *judul: str, **baris: str) -> None:
        """As `menurut`, each row told by quarter as 'OF/DONE OF/DONE OF/DONE OF/DONE'."""
        rincian = self.rincian(
            indikator,
            cara="jumlah_per_jumlah",
            judul=judul[0],
            kolom_uraian=kolom,
            kolom_pembanding=judul[1],
            kolom_realisasi=judul[2],
        )
        for uraian, pairs in baris.items():
            cells = [pair.split("/") for pair in pairs.split()]
            quarters = {number: (of, done) for number, (of, done) in enumerate(cells, 1)}
            self.triwulan(rincian, quarters, uraian=uraian.replace("_", " "))


def bea_cukai() -> Laporan:
    """A customs office: money and one table by quarter, two below target, one just met."""
    k = KantorUjung(2024)
    k.identitas(
        "Kantor Pengawasan dan Pelayanan Bea dan Cukai Tipe Madya Pabean C Tanjung Selasih",
        "KPPBC TMP C Tanjung Selasih",
        (2020, 2024),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Penerimaan negara di bidang kepabeanan dan cukai yang optimal",
        "Pelayanan kepabeanan dan cukai yang cepat dan pasti",
        "Pengawasan yang efektif dan organisasi yang akuntabel",
    )
    terima = k.ukuran(
        "BC-1",
        one,
        "Penerimaan Bea dan Cukai",
        "Penerimaan",
        "48 - 45/43.2 40/42",
        satuan="miliar rupiah",
        realisasi="51.6",
    )
    dokumen = k.ukuran(
        "BC-2",
        two,
        "Persentase Dokumen Impor yang Diselesaikan Tepat Waktu",
        "Dokumen impor tepat waktu",
        "96 - 95/94.5 94/93",
    )
    k.menurut_triwulan(
        dokumen,
        "Jalur",
        "Dokumen impor menurut jalur",
        "Dokumen",
        "Tepat Waktu",
        Jalur_hijau="420/415 450/446 480/474 450/440",
        Jalur_merah="60/48 50/42 45/39 45/36",
    )
    fisik = k.ukuran(
        "BC-3",
        two,
        "Rata-Rata Waktu Pemeriksaan Fisik Barang",
        "Waktu pemeriksaan fisik",
        "6 - 7/8 8/9",
        satuan="jam",
        polaritas="turun",
        realisasi="6",
    )
    puas = k.ukuran(
        "BC-4",
        two,
        "Indeks Kepuasan Pengguna Jasa",
        "Kepuasan pengguna jasa",
        "4.5 - 4.4/4.46 4.3/4.35",
        satuan="indeks",
        realisasi="4.41",
    )
    tindak = k.ukuran(
        "BC-5",
        three,
        "Jumlah Penindakan Barang Kena Cukai Ilegal",
        "Penindakan BKC ilegal",
        "80 - 70/76 60/55",
        satuan="penindakan",
        realisasi="92",
    )
    sidik = k.ukuran(
        "BC-6",
        three,
        "Persentase Berkas Penyidikan yang Dinyatakan Lengkap",
        "Berkas penyidikan lengkap",
        "80 - 78/80 75/70",
    )
    k.menurut(
        sidik,
        "Bidang",
        "Berkas penyidikan menurut bidang",
        "Berkas",
        "Dinyatakan Lengkap",
        Bidang_cukai=("10", "9"),
        Bidang_kepabeanan=("6", "3"),
    )
    keberatan = k.ukuran(
        "BC-7",
        one,
        "Jumlah Keberatan yang Dikabulkan",
        "Keberatan dikabulkan",
        "5 - 6/7 6/6",
        satuan="keberatan",
        polaritas="turun",
        realisasi="4",
    )
    nka = k.ukuran(
        "BC-8",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "92 - 91/93.2 90/88",
        satuan="nilai",
        realisasi="96.6",
    )
    k.biaya_triwulan(
        "Pengelolaan Penerimaan",
        **{terima: (800, "160 200 210 214"), keberatan: (150, "20 30 40 45")},
    )
    k.biaya_triwulan(
        "Pelayanan Kepabeanan",
        **{
            dokumen: (900, "190 220 230 242"),
            fisik: (300, "60 70 75 80"),
            puas: (200, "20 40 50 74"),
        },
    )
    k.biaya_triwulan(
        "Pengawasan dan Penindakan",
        **{tindak: (1600, "300 380 400 424"), sidik: (450, "60 80 100 120")},
    )
    k.biaya_triwulan("Dukungan Manajemen Kantor", **{nka: (7600, "1750 1900 1850 1986")})
    k.seksi("layan", "Seksi Pelayanan Kepabeanan dan Cukai", dokumen, fisik, puas)
    k.seksi("p2", "Seksi Penindakan dan Penyidikan", tindak, sidik)
    k.seksi("bendahara", "Seksi Perbendaharaan", terima, keberatan)
    k.seksi("umum", "Subbagian Umum", nka)
    columns = {"a": terima, "b": keberatan, "c": dokumen, "d": fisik, "e": puas}
    k.perjanjian("2024-01-29", **columns, f=tindak, g=sidik, h=nka)
    k.set(RUANG, pagu_awal="12600000000", pagu_lalu="12500000000")
    k.revisi("-600000000", tanggal="2024-08-05")
    return k.laporan


def museum() -> Laporan:
    """A museum of a province: belanja by jenis, three below target, two just met."""
    k = KantorUjung(2025)
    k.identitas("Museum Negeri Sagara Wetan", "Museum Sagara Wetan", (2021, 2026))
    one, two, three = k.sasaran_dua(
        "Sasaran Program",
        "Meningkatnya pelestarian koleksi museum",
        "Meningkatnya pemanfaatan museum oleh masyarakat",
        "Meningkatnya mutu tata kelola museum",
    )
    rawat = k.ukuran(
        "M1.1",
        one,
        "Persentase Koleksi yang Dikonservasi",
        "Konservasi koleksi",
        "80 84 76/78.5 72/70",
    )
    k.menurut(
        rawat,
        "Jenis koleksi",
        "Konservasi koleksi menurut jenis",
        "Koleksi",
        "Dikonservasi",
        Etnografika=("1200", "1044"),
        Keramologika=("500", "460"),
        Filologika=("300", "216"),
    )
    digital = k.ukuran(
        "M1.2",
        one,
        "Jumlah Koleksi yang Didigitalkan",
        "Digitalisasi koleksi",
        "400 450 350/365 300/310",
        satuan="koleksi",
        realisasi="380",
    )
    rusak = k.ukuran(
        "M1.3",
        one,
        "Jumlah Kasus Kerusakan Koleksi",
        "Kerusakan koleksi",
        "5 4 6/6 8/10",
        satuan="kasus",
        polaritas="turun",
        realisasi="3",
    )
    kunjung = k.ukuran(
        "M2.1",
        two,
        "Jumlah Pengunjung Museum",
        "Pengunjung",
        "50000 55000 45000/47200 40000/36800",
        satuan="orang",
        realisasi="56500",
    )
    pamer = k.ukuran(
        "M2.2",
        two,
        "Jumlah Pameran yang Diselenggarakan",
        "Pameran",
        "6 7 5/6 5/4",
        satuan="pameran",
        realisasi="6",
    )
    mitra = k.ukuran(
        "M2.3",
        two,
        "Persentase Sekolah Mitra yang Mengikuti Program Belajar di Museum",
        "Program belajar",
        "85 87 82/83.5 80/76",
    )
    k.menurut(
        mitra,
        "Jenjang",
        "Sekolah mitra menurut jenjang",
        "Sekolah Mitra",
        "Mengikuti Program",
        Sekolah_dasar=("80", "68"),
        Sekolah_menengah_pertama=("50", "40"),
        Sekolah_menengah_atas=("30", "20"),
    )
    puas = k.ukuran(
        "M3.1",
        three,
        "Indeks Kepuasan Pengunjung",
        "Kepuasan pengunjung",
        "88 89 87/86.4 86/85.1",
        satuan="indeks",
        realisasi="90.2",
    )
    temuan = k.ukuran(
        "M3.2",
        three,
        "Persentase Temuan Pemeriksaan yang Ditindaklanjuti",
        "Temuan pemeriksaan",
        "100 100 100/100 100/88",
        realisasi="100",
    )
    retribusi = k.ukuran(
        "M3.3",
        three,
        "Pendapatan Retribusi Museum",
        "Retribusi",
        "300 320 260/275 240/221",
        satuan="juta rupiah",
        realisasi="282",
    )
    k.biaya(
        "Pelestarian dan Dokumentasi Koleksi",
        **{rawat: (600, 588), digital: (400, 352), rusak: (200, 197)},
    )
    k.biaya("Pameran dan Publikasi", **{kunjung: (350, 343), pamer: (900, 873)})
    k.biaya("Edukasi Museum", **{mitra: (250, 205)})
    k.biaya(
        "Penunjang Urusan Museum", **{puas: (100, 98), temuan: (50, 49), retribusi: (2150, 2107)}
    )
    k.jenis(1, j52=(800, 765), j53=(400, 372))
    k.jenis(2, j52=(1250, 1216))
    k.jenis(3, j52=(250, 205))
    k.jenis(4, j51=(1800, 1773), j52=(500, 481))
    k.seksi("koleksi", "Seksi Koleksi dan Konservasi", rawat, digital, rusak)
    k.seksi("edukasi", "Seksi Edukasi dan Pameran", kunjung, pamer, mitra)
    k.seksi("tu", "Subbagian Tata Usaha", puas, temuan, retribusi)
    columns = {"a": rawat, "b": digital, "c": rusak, "d": kunjung, "e": pamer}
    k.perjanjian("2025-01-20", **columns, f=mitra, g=puas, h=temuan, i=retribusi)
    k.set(RUANG, pagu_awal="4800000000", pagu_lalu="4000000000")
    k.revisi("200000000", tanggal="2025-09-15")
    return k.laporan


KANTOR_UJUNG = {"kppbc_selasih": bea_cukai, "museum_sagara": museum}
"""Two offices more, for sentences that were written without a look at the rules."""
