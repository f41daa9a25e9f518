"""A court: nine indikator, three below target, one just met, a pagu that was raised."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas("Pengadilan Negeri Sungai Lintang", "PN Sungai Lintang", (2020, 2024))
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Terwujudnya penyelesaian perkara yang pasti, cepat, dan sederhana",
        "Meningkatnya akses keadilan bagi masyarakat kurang mampu",
        "Meningkatnya tata kelola kepaniteraan dan kesekretariatan",
    )
    tepat = k.ukuran(
        "P1",
        one,
        "Persentase Perkara yang Diselesaikan Tepat Waktu",
        "Perkara tepat waktu",
        "92 - 90/91.3 88/87.4",
    )
    k.menurut(
        tepat,
        "Jenis perkara",
        "Penyelesaian perkara menurut jenis",
        "Beban Perkara",
        "Tepat Waktu",
        Perdata_gugatan=("160", "140"),
        Perdata_permohonan=("240", "234"),
        Pidana_biasa=("350", "329"),
        Pidana_cepat=("250", "247"),
    )
    damai = k.ukuran(
        "P2",
        one,
        "Persentase Perkara Perdata yang Berhasil Dimediasi",
        "Mediasi berhasil",
        "12 - 10/9.5 9/6.8",
        realisasi="10.5",
    )
    unggah = k.ukuran(
        "P3",
        one,
        "Persentase Putusan yang Diunggah ke Direktori Putusan",
        "Putusan diunggah",
        "100 - 98/99 96/97.2",
        realisasi="100",
    )
    banding = k.ukuran(
        "P4",
        one,
        "Persentase Perkara yang Tidak Diajukan Banding",
        "Tidak banding",
        "80 - 78/81.6 76/77.5",
        realisasi="84",
    )
    posbakum = k.ukuran(
        "P5",
        two,
        "Jumlah Layanan Pos Bantuan Hukum",
        "Layanan posbakum",
        "300 - 280/305 260/248",
        satuan="layanan",
        realisasi="345",
    )
    prodeo = k.ukuran(
        "P6",
        two,
        "Persentase Perkara Prodeo yang Diselesaikan",
        "Perkara prodeo",
        "100 - 100/100 100/90",
        realisasi="95",
    )
    puas = k.ukuran(
        "P7",
        three,
        "Indeks Kepuasan Pencari Keadilan",
        "Kepuasan pencari keadilan",
        "3.4 - 3.35/3.38 3.3/3.42",
        satuan="indeks",
        realisasi="3.57",
    )
    temuan = k.ukuran(
        "P8",
        three,
        "Jumlah Temuan Pengawasan yang Belum Ditindaklanjuti",
        "Temuan pengawasan",
        "4 - 5/3 6/8",
        satuan="temuan",
        polaritas="turun",
        realisasi="3",
    )
    ikpa = k.ukuran(
        "P9",
        three,
        "Nilai Indikator Kinerja Pelaksanaan Anggaran",
        "IKPA",
        "95 - 94/94.6 93/90.25",
        satuan="nilai",
        realisasi="93.1",
    )
    k.biaya(
        "Penyelesaian Perkara",
        **{tepat: (420, 399), damai: (80, 52), unggah: (40, 38), banding: (60, 57)},
    )
    k.biaya("Layanan Bantuan Hukum", **{posbakum: (180, 171), prodeo: (20, 17)})
    k.biaya(
        "Dukungan Manajemen Peradilan",
        **{puas: (150, 144), temuan: (50, 49), ikpa: (6000, 5913)},
    )
    k.seksi("perdata", "Kepaniteraan Muda Perdata", damai, posbakum, prodeo)
    k.seksi("pidana", "Kepaniteraan Muda Pidana", tepat, banding)
    k.seksi("hukum", "Kepaniteraan Muda Hukum", unggah, puas, temuan)
    k.seksi("umum", "Subbagian Umum dan Keuangan", ikpa)
    k.perjanjian(
        "2024-01-15",
        a=tepat,
        b=damai,
        c=unggah,
        d=banding,
        e=posbakum,
        f=prodeo,
        g=puas,
        h=temuan,
        i=ikpa,
    )
    k.set(RUANG, pagu_awal="6800000000", pagu_lalu="6250000000")
    k.revisi("200000000", tanggal="2024-07-08")
    return k.laporan
