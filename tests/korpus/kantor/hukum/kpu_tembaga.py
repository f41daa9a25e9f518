"""An election commission of a regency: the last year of its plan, money that grew far."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas(
        "Komisi Pemilihan Umum Kabupaten Bukit Tembaga", "KPU Kabupaten Bukit Tembaga", (2020, 2024)
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Program",
        "Terselenggaranya pemilihan yang tertib dan diikuti pemilih",
        "Meningkatnya kualitas data dan pendidikan pemilih",
        "Meningkatnya kepastian hukum dan tata kelola sekretariat",
    )
    tahap = k.ukuran(
        "KP.1",
        one,
        "Persentase Tahapan Pemilihan yang Dilaksanakan Tepat Waktu",
        "Tahapan tepat waktu",
        "100 - 100/100 100/96",
        realisasi="100",
    )
    hadir = k.ukuran(
        "KP.2",
        one,
        "Persentase Partisipasi Pemilih",
        "Partisipasi pemilih",
        "78 - 77/74.5 75/72",
    )
    k.menurut(
        hadir,
        "Kecamatan",
        "Partisipasi pemilih menurut kecamatan",
        "Pemilih",
        "Menggunakan Hak Pilih",
        Tembaga_Hulu=("24000", "18720"),
        Tembaga_Hilir=("30000", "22500"),
        Muara_Puyuh=("16000", "13280"),
        Sungai_Renik=("10000", "7300"),
    )
    logistik = k.ukuran(
        "KP.3",
        one,
        "Persentase Logistik Pemilihan yang Diterima Tepat Waktu",
        "Logistik tepat waktu",
        "95 - 94/92.3 92/90.4",
        realisasi="98.8",
    )
    ganda = k.ukuran(
        "KP.4",
        two,
        "Persentase Data Pemilih Ganda yang Diselesaikan",
        "Data pemilih ganda",
        "90 - 88/91 85/86",
        realisasi="85.5",
    )
    didik = k.ukuran(
        "KP.5",
        two,
        "Jumlah Peserta Sosialisasi dan Pendidikan Pemilih",
        "Peserta sosialisasi",
        "3000 - 2500/2650 2000/2210",
        satuan="orang",
        realisasi="3450",
    )
    kalah = k.ukuran(
        "KP.6",
        three,
        "Jumlah Sengketa Hukum yang Kalah",
        "Sengketa kalah",
        "2 - 3/2 3/4",
        satuan="sengketa",
        polaritas="turun",
        realisasi="1",
    )
    mohon = k.ukuran(
        "KP.7",
        three,
        "Persentase Permohonan Informasi yang Dijawab Tepat Waktu",
        "Permohonan informasi",
        "92 - 90/90 88/85.7",
    )
    k.menurut(
        mohon,
        "Saluran",
        "Permohonan informasi menurut saluran",
        "Permohonan",
        "Dijawab Tepat Waktu",
        Datang_langsung=("50", "50"),
        Surat_elektronik=("90", "81"),
        Media_sosial=("60", "53"),
    )
    nka = k.ukuran(
        "KP.8",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "91 - 90/88.2 89/87",
        satuan="nilai",
        realisasi="87.36",
    )
    k.biaya(
        "Penyelenggaraan Tahapan Pemilihan",
        **{tahap: (6000, 5880), hadir: (2000, 1840), logistik: (4000, 3920)},
    )
    k.biaya("Pemutakhiran Data dan Sosialisasi", **{ganda: (1500, 1260), didik: (500, 490)})
    k.biaya("Penanganan Sengketa Hukum", **{kalah: (400, 300)})
    k.biaya("Dukungan Sekretariat", **{mohon: (100, 95), nka: (5500, 5445)})
    k.seksi("teknis", "Subbagian Teknis Penyelenggaraan dan Hukum", tahap, hadir, kalah)
    k.seksi("datin", "Subbagian Perencanaan, Data, dan Informasi", ganda, nka)
    k.seksi("parmas", "Subbagian Partisipasi dan Sumber Daya Manusia", didik, mohon)
    k.seksi("logistik", "Subbagian Keuangan, Umum, dan Logistik", logistik)
    k.perjanjian(
        "2024-01-18", a=tahap, b=hadir, c=logistik, d=ganda, e=didik, f=kalah, g=mohon, h=nka
    )
    k.set(RUANG, pagu_awal="18000000000", pagu_lalu="8000000000")
    k.revisi("2000000000", tanggal="2024-05-13")
    return k.laporan
