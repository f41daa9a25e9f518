"""An election supervisor: reports and money by quarter, four below target, two met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas(
        "Badan Pengawas Pemilihan Umum Kabupaten Bukit Seroja",
        "Bawaslu Kabupaten Bukit Seroja",
        (2020, 2024),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya pencegahan pelanggaran pemilu",
        "Meningkatnya mutu penanganan pelanggaran dan sengketa",
        "Meningkatnya dukungan manajemen sekretariat",
    )
    cegah = k.ukuran(
        "P1",
        one,
        "Jumlah Imbauan Pencegahan yang Disampaikan",
        "Imbauan pencegahan",
        "300 - 180/196 60/48",
        satuan="imbauan",
        realisasi="375",
    )
    patuh = k.ukuran(
        "P2",
        one,
        "Persentase Imbauan yang Ditindaklanjuti",
        "Imbauan ditindaklanjuti",
        "85 - 80/82 75/74",
    )
    k.menurut(
        patuh,
        "Penerima imbauan",
        "Imbauan menurut penerima",
        "Imbauan",
        "Ditindaklanjuti",
        Partai_politik=("165", "129"),
        Pasangan_calon=("90", "78"),
        Aparatur_sipil_negara=("75", "63"),
        Penyelenggara_pemilu=("45", "45"),
    )
    sosial = k.ukuran(
        "P3",
        one,
        "Jumlah Warga yang Mengikuti Pengawasan Partisipatif",
        "Pengawasan partisipatif",
        "2400 - 1500/1635 600/540",
        satuan="orang",
        realisasi="2736",
    )
    rawan = k.ukuran(
        "P4",
        one,
        "Jumlah Tempat Pemungutan Suara yang Rawan",
        "TPS rawan",
        "90 - 130/144 150/150",
        satuan="TPS",
        polaritas="turun",
        realisasi="99",
    )
    lapor = k.ukuran(
        "P5",
        two,
        "Persentase Laporan dan Temuan yang Ditangani Tepat Waktu",
        "Laporan tepat waktu",
        "95 - 94/93 92/92",
    )
    k.menurut_triwulan(
        lapor,
        "Jenis pelanggaran",
        "Laporan dan temuan menurut jenis pelanggaran",
        "Diregistrasi",
        "Tepat Waktu",
        Administrasi="46/45 12/12 22/21 40/38",
        Pidana_pemilu="18/16 4/4 10/8 18/16",
        Kode_etik="10/9 6/6 4/4 10/9",
        Netralitas_aparatur="6/6 8/8 16/15 20/19",
    )
    bukti = k.ukuran(
        "P6",
        two,
        "Persentase Laporan Pidana yang Terbukti di Pengadilan",
        "Pidana terbukti",
        "60 - 55/50 50/50",
        realisasi="64.5",
    )
    sengketa = k.ukuran(
        "P7",
        two,
        "Persentase Sengketa Proses yang Selesai melalui Mediasi",
        "Sengketa selesai dimediasi",
        "75 - 70/72 65/60",
    )
    k.menurut(
        sengketa,
        "Pemohon",
        "Sengketa proses menurut pemohon",
        "Permohonan",
        "Selesai Dimediasi",
        Partai_politik=("14", "11"),
        Bakal_calon=("8", "5"),
        Perseorangan=("2", "2"),
    )
    putus = k.ukuran(
        "P8",
        two,
        "Rata-Rata Waktu Penerbitan Putusan Sengketa",
        "Waktu putusan sengketa",
        "12 - 12/11 12/12",
        satuan="hari kerja",
        polaritas="turun",
        realisasi="10.8",
    )
    puas = k.ukuran(
        "P9",
        three,
        "Indeks Keterbukaan Informasi",
        "Keterbukaan informasi",
        "90 - 88/86.5 85/84",
        satuan="indeks",
        realisasi="88.2",
    )
    ikpa = k.ukuran(
        "P10",
        three,
        "Nilai Indikator Kinerja Pelaksanaan Anggaran",
        "IKPA",
        "94 - 93/90.3 92/91",
        satuan="nilai",
        realisasi="94",
    )
    k.biaya_triwulan(
        "Pengawasan Penyelenggaraan Pemilu",
        **{
            cegah: (2600, "900 300 500 848"),
            patuh: (400, "130 60 90 112"),
            sosial: (1200, "320 180 290 386"),
            rawan: (1800, "760 40 120 844"),
        },
    )
    k.biaya_triwulan(
        "Penanganan Pelanggaran dan Sengketa",
        **{
            lapor: (1500, "480 190 310 490"),
            bukti: (700, "210 80 130 238"),
            sengketa: (500, "60 70 220 125"),
            putus: (300, "50 50 120 65"),
        },
    )
    k.biaya_triwulan(
        "Dukungan Manajemen Sekretariat",
        **{puas: (200, "40 45 50 55"), ikpa: (10800, "2900 2200 2550 3042")},
    )
    k.seksi("cegah", "Divisi Pencegahan", cegah, patuh, sosial, rawan)
    k.seksi("tindak", "Divisi Penanganan Pelanggaran", lapor, bukti)
    k.seksi("sengketa", "Divisi Penyelesaian Sengketa", sengketa, putus)
    k.seksi("sekretariat", "Sekretariat", puas, ikpa)
    k.pegawai(
        "Pegawai dan pengawas ad hoc menurut tempat tugas",
        "Sekretariat, Desember 2024",
        "Tempat Tugas",
        "Anggota",
        "PNS",
        "Tenaga Pendukung",
        Kabupaten=(5, 11, 14),
        Kecamatan_Seroja=(3, 2, 4),
        Kecamatan_Bukit_Tinggian=(3, 1, 5),
        Kecamatan_Lereng_Angin=(3, 1, 4),
        Kecamatan_Padang_Ilalang=(3, 1, 4),
    )
    k.tabel_bebas(
        "tps-",
        "isu_strategis",
        "Pemilih dan TPS rawan menurut kecamatan",
        "Divisi Pencegahan, 2024",
        "Kecamatan",
        "Pemilih",
        "TPS Rawan",
        Seroja=(61200, 21),
        Bukit_Tinggian=(44800, 38),
        Lereng_Angin=(27500, 29),
        Padang_Ilalang=(16500, 11),
    )
    columns = {"a": cegah, "b": patuh, "c": sosial, "d": rawan, "e": lapor, "f": bukti}
    more = {"g": sengketa, "h": putus, "i": puas, "j": ikpa}
    k.perjanjian("2024-01-02", **columns, **more)
    k.set(RUANG, pagu_awal="16400000000", pagu_lalu="12700000000")
    k.revisi("2400000000", tanggal="2024-04-01")
    k.revisi("1200000000", tanggal="2024-09-16")
    return k.laporan
