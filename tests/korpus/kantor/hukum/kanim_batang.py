"""An immigration office at a harbour."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
    k.identitas("Kantor Imigrasi Kelas I TPI Pulau Batang", "Kanim Pulau Batang", (2025, 2029))
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya mutu layanan dokumen perjalanan dan izin tinggal",
        "Meningkatnya pengawasan keimigrasian",
        "Meningkatnya akuntabilitas kantor",
    )
    paspor = k.ukuran(
        "K1.1",
        one,
        "Persentase Paspor yang Terbit Tepat Waktu",
        "Paspor tepat waktu",
        "95 96 94/93.2",
    )
    k.menurut(
        paspor,
        "Loket",
        "Paspor menurut loket",
        "Permohonan",
        "Tepat Waktu",
        Loket_kantor=("6000", "5820"),
        Gerai_pelabuhan=("1500", "1380"),
        Layanan_keliling=("500", "440"),
    )
    izin = k.ukuran(
        "K1.2",
        one,
        "Jumlah Izin Tinggal yang Diterbitkan",
        "Izin tinggal",
        "900 950 850/872",
        satuan="dokumen",
        realisasi="846",
    )
    puas = k.ukuran(
        "K1.3",
        one,
        "Indeks Kepuasan Pemohon",
        "Kepuasan pemohon",
        "3.4 3.45 3.35/3.41",
        satuan="indeks",
        realisasi="3.57",
    )
    operasi = k.ukuran(
        "K2.1",
        two,
        "Jumlah Operasi Pengawasan Orang Asing",
        "Operasi pengawasan",
        "20 22 18/17",
        satuan="kegiatan",
        realisasi="24",
    )
    tindak = k.ukuran(
        "K2.2",
        two,
        "Persentase Tindakan Administratif yang Diselesaikan",
        "Tindakan administratif",
        "90 91 88/90.5",
    )
    k.menurut(
        tindak,
        "Jenis tindakan",
        "Tindakan administratif menurut jenis",
        "Perkara",
        "Selesai",
        Pendeportasian=("25", "25"),
        Penangkalan=("15", "12"),
        Biaya_beban=("40", "39"),
    )
    kapal = k.ukuran(
        "K2.3",
        two,
        "Jumlah Kapal yang Terlambat Diperiksa",
        "Kapal terlambat",
        "10 9 12/11",
        satuan="kapal",
        polaritas="turun",
        realisasi="12",
    )
    nka = k.ukuran(
        "K3.1",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "91 92 90/92.4",
        satuan="nilai",
        realisasi="91",
    )
    k.biaya("Layanan Keimigrasian", **{paspor: (1400, 1358), izin: (350, 336), puas: (50, 41)})
    k.biaya(
        "Pengawasan dan Penindakan", **{operasi: (420, 399), tindak: (180, 135), kapal: (100, 97)}
    )
    k.biaya("Dukungan Manajemen Kanim", **{nka: (7500, 7434)})
    k.seksi("doklan", "Seksi Dokumen Perjalanan dan Izin Tinggal", paspor, izin, puas)
    k.seksi("intel", "Seksi Intelijen dan Penindakan", operasi, tindak)
    k.seksi("tpi", "Seksi Pemeriksaan", kapal)
    k.seksi("tu", "Subbagian Tata Usaha", nka)
    k.perjanjian("2025-01-20", a=paspor, b=izin, c=puas, d=operasi, e=tindak, f=kapal, g=nka)
    k.set(RUANG, pagu_awal="10600000000", pagu_lalu="9400000000")
    k.revisi("-600000000", tanggal="2025-04-14")
    return k.laporan
