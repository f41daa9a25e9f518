"""A tax office: belanja by jenis, four below target, one just met, two revisi."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
    k.identitas(
        "Kantor Pelayanan Pajak Pratama Telaga Wening", "KPP Pratama Telaga Wening", (2020, 2024)
    )
    one, two, three, four, five = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya penerimaan negara dari sektor pajak",
        "Meningkatnya kepatuhan wajib pajak",
        "Meningkatnya mutu layanan perpajakan",
        "Meningkatnya penegakan hukum perpajakan",
        "Terwujudnya tata kelola kantor yang akuntabel",
    )
    terima = k.ukuran(
        "1a-CP",
        one,
        "Penerimaan Pajak Neto",
        "Penerimaan pajak",
        "820 880 760/741 700/665",
        satuan="miliar rupiah",
        realisasi="861",
    )
    baru = k.ukuran(
        "1b-CP",
        one,
        "Jumlah Wajib Pajak Baru Hasil Ekstensifikasi",
        "Wajib pajak baru",
        "1500 1550 1400/1465 1300/1240",
        satuan="wajib pajak",
        realisasi="1440",
    )
    lapor = k.ukuran(
        "2a-CP",
        two,
        "Persentase Wajib Pajak yang Menyampaikan SPT Tahunan",
        "Penyampaian SPT Tahunan",
        "85 87 83/84.2 80/78.5",
    )
    k.menurut(
        lapor,
        "Jenis wajib pajak",
        "Penyampaian SPT Tahunan menurut jenis wajib pajak",
        "Wajib SPT",
        "Menyampaikan SPT",
        Badan=("4200", "3360"),
        Orang_pribadi_karyawan=("31000", "27900"),
        Orang_pribadi_nonkaryawan=("9800", "7840"),
    )
    jelas = k.ukuran(
        "2b-CP",
        two,
        "Persentase Permintaan Penjelasan Data yang Selesai Ditindaklanjuti",
        "Penyelesaian SP2DK",
        "90 91 88/89.2 86/84.5",
    )
    k.menurut_triwulan(
        jelas,
        "Tim",
        "Permintaan penjelasan menurut tim pengawasan",
        "SP2DK Terbit",
        "Selesai",
        Tim_I="120/104 140/122 150/134 140/131",
        Tim_II="90/75 110/94 120/105 100/93",
        Tim_III="60/50 70/61 80/71 70/66",
    )
    kunjung = k.ukuran(
        "2c-CP",
        two,
        "Jumlah Kunjungan Kerja ke Wajib Pajak",
        "Kunjungan kerja",
        "480 500 440/440 420/402",
        satuan="kali",
        realisasi="528",
    )
    puas = k.ukuran(
        "3a-CP",
        three,
        "Indeks Kepuasan Pengguna Layanan",
        "Kepuasan pengguna layanan",
        "86 87 85/85.7 84/83.6",
        satuan="indeks",
        realisasi="86",
    )
    restitusi = k.ukuran(
        "3b-CP",
        three,
        "Rata-Rata Waktu Penyelesaian Restitusi",
        "Waktu restitusi",
        "30 28 35/34 40/46",
        satuan="hari",
        polaritas="turun",
        realisasi="27",
    )
    layan = k.ukuran(
        "3c-CP",
        three,
        "Persentase Permohonan Layanan yang Selesai Tepat Waktu",
        "Permohonan tepat waktu",
        "96 97 95/96.4 94/93",
    )
    k.menurut(
        layan,
        "Layanan",
        "Permohonan menurut layanan",
        "Permohonan",
        "Selesai Tepat Waktu",
        Pendaftaran_NPWP=("2600", "2574"),
        Pemindahbukuan=("900", "846"),
        Surat_keterangan_fiskal=("1200", "1176"),
        Pengukuhan_PKP=("300", "279"),
    )
    periksa = k.ukuran(
        "4a-CP",
        four,
        "Persentase Penyelesaian Pemeriksaan",
        "Penyelesaian pemeriksaan",
        "95 96 93/94.2 90/88",
        realisasi="92",
    )
    piutang = k.ukuran(
        "4b-CP",
        four,
        "Pencairan Piutang Pajak",
        "Pencairan piutang",
        "24 26 22/20.9 20/19.2",
        satuan="miliar rupiah",
        realisasi="27.6",
    )
    keberatan = k.ukuran(
        "4c-CP",
        four,
        "Jumlah Keberatan Wajib Pajak yang Dikabulkan",
        "Keberatan dikabulkan",
        "40 38 45/43 50/52",
        satuan="keputusan",
        polaritas="turun",
        realisasi="46",
    )
    anggaran = k.ukuran(
        "5a-N",
        five,
        "Indeks Kinerja Pelaksanaan Anggaran",
        "Kinerja anggaran",
        "95 96 94/97.3 92/91.5",
        satuan="indeks",
        realisasi="96.9",
    )
    k.biaya(
        "Pengawasan dan Penerimaan Pajak",
        **{terima: (1200, 1164), baru: (400, 372), jelas: (600, 588), kunjung: (300, 291)},
    )
    k.biaya(
        "Pelayanan dan Penyuluhan Perpajakan",
        **{lapor: (700, 686), puas: (150, 147), restitusi: (250, 245), layan: (500, 487)},
    )
    k.biaya(
        "Pemeriksaan dan Penagihan",
        **{periksa: (900, 810), piutang: (500, 490), keberatan: (100, 60)},
    )
    k.biaya("Dukungan Manajemen", **{anggaran: (7500, 7405)})
    k.jenis(1, j52=(2300, 2225), j53=(200, 190))
    k.jenis(2, j52=(1400, 1373), j53=(200, 192))
    k.jenis(3, j52=(1500, 1360))
    k.jenis(4, j51=(5400, 5362), j52=(1700, 1653), j53=(400, 390))
    k.seksi("awas", "Seksi Pengawasan", terima, baru, jelas, kunjung)
    k.seksi("layan", "Seksi Pelayanan", lapor, puas, restitusi, layan)
    k.seksi("periksa", "Seksi Pemeriksaan dan Penagihan", periksa, piutang)
    k.seksi("jamin", "Seksi Penjaminan Kualitas Data", keberatan)
    k.seksi("umum", "Subbagian Umum dan Kepatuhan Internal", anggaran)
    k.pegawai(
        "Pegawai menurut unit kerja dan jenis kelamin",
        "Subbagian Umum dan Kepatuhan Internal, Desember 2023",
        "Unit Kerja",
        "Laki-laki",
        "Perempuan",
        Subbagian_Umum_dan_Kepatuhan_Internal=(7, 5),
        Seksi_Pelayanan=(8, 11),
        Seksi_Pengawasan=(24, 12),
        Seksi_Pemeriksaan_dan_Penagihan=(9, 3),
        Seksi_Penjaminan_Kualitas_Data=(5, 4),
        Fungsional_Pemeriksa=(10, 2),
    )
    k.tabel_bebas(
        "wajib-pajak-",
        "isu_strategis",
        "Wajib pajak terdaftar menurut kecamatan",
        "Seksi Penjaminan Kualitas Data, 31 Desember 2023",
        "Kecamatan",
        "Badan",
        "Orang Pribadi",
        Telaga_Utara=(1100, 12600),
        Telaga_Selatan=(900, 9800),
        Wening_Barat=(1300, 11400),
        Wening_Timur=(900, 7000),
    )
    columns = {"a": terima, "b": baru, "c": lapor, "d": jelas, "e": kunjung, "f": puas}
    more = {"g": restitusi, "h": layan, "i": periksa, "j": piutang, "k": keberatan, "l": anggaran}
    k.perjanjian("2023-01-27", **columns, **more)
    k.set(RUANG, pagu_awal="12700000000", pagu_lalu="12500000000")
    k.revisi("600000000", tanggal="2023-05-29")
    k.revisi("-200000000", tanggal="2023-11-13")
    return k.laporan
