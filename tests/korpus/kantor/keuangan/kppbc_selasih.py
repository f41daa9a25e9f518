"""A customs office: money and one table by quarter, two below target, one just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
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
